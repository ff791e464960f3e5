"""LibreOffice's window as a desk of the self-test: it calculates, and its buttons are clicked with the mouse."""

import desktop_uno
import xlwings as xw
from desktop_window import Desktop

from ita_xl.maintain.macros.vba import MACROS, TEXTS
from ita_xl.selftest.desk import NotHere
from ita_xl.workbook.contract.sheets import HOME

WITH_MACROS = "Calc MS Excel 2007 VBA XML"
FREE = "ANY"
"""The kind of validation of a cell that takes everything."""


class OfficeWindow:
    def __init__(self, desktop: Desktop, path) -> None:
        self._desktop = desktop
        self._shown = desktop.shown(path)
        self._shown.__enter__()
        self._document = self._shown.document

    @property
    def book(self) -> xw.Book:
        return xw.Book(impl=self._shown.book)

    def sheet_names(self):
        return list(self._document.Sheets.ElementNames)

    def shows(self, sheet, area):
        self._document.calculateAll()
        found = self._shown.book.sheets(sheet).range(area).raw_value
        return found if isinstance(found, tuple) else ((found,),)

    def type(self, sheet, ref, text):
        # As at the keyboard: what looks like a number becomes one.
        self._document.Sheets.getByName(sheet).getCellRangeByName(ref).setFormula(text)

    def press(self, macro, addin=False):
        if addin:
            raise NotHere("LibreOffice ไม่มีแถบ ITA")
        self._shown.front(HOME.name)
        return self._shown.press(MACROS[macro], TEXTS["vba_working"])

    def rule(self, sheet, ref):
        cell = self._document.Sheets.getByName(sheet).getCellRangeByName(ref)
        return cell.Validation.getFormula1() if cell.Validation.Type.value != FREE else ""

    def paste(self, sheet, area):
        raise NotHere("LibreOffice ไม่ล็อกเซลล์ที่วางทับ")

    def unsaved(self):
        return self._document.isModified()

    def save(self, path=None):
        if path is None:
            self._document.store()
        else:
            url = desktop_uno.load().systemPathToFileUrl(str(path))
            self._document.storeAsURL(url, desktop_uno.properties(FilterName=WITH_MACROS))

    def close(self):
        self._shown.__exit__()

    def picture(self, sheet, area, path):
        self._shown.front(sheet)
        self._shown.picture(path.stem).replace(path)


class OfficeDesk:
    """A LibreOffice that runs every macro, with the stub of the add-in open."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def facts(self):
        return {"LibreOffice": self._desktop.name}

    def open(self, path, *, read_only=False):
        if read_only:
            raise NotHere("ไม่ได้ทดสอบใน LibreOffice")
        return OfficeWindow(self._desktop, path)

    def end_server(self):
        raise NotHere("ตัวแทนของส่วนเสริมเริ่ม Python ใหม่ทุกครั้งที่กดปุ่ม")

    def document(self, path):
        raise NotHere("เครื่องนี้ไม่มี Word")

    def answers(self, window, formula, rows):
        raise NotHere("ตัวแทนของส่วนเสริมไม่มีเซิร์ฟเวอร์ของฟังก์ชัน")

    def close(self):
        pass
