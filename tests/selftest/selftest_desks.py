"""Desks for the self-test: the double of Excel, which calculates nothing, and LibreOffice's window, which does."""

import shutil
from pathlib import Path

import xlwings as xw
from live_cell import Cell
from live_cell import area as rectangle
from live_excel import Double

from ita_xl import __version__, buttons
from ita_xl.a1 import at
from ita_xl.selftest.desk import NotHere

ACTIONS = {
    "ItaCheck": "check",
    "ItaGenerate": "generate",
    "ItaUndo": "undo",
    "ItaExport": "export",
    "ItaShare": "share",
    "ItaManual": "manual",
}
NO_ENGINE = "ตัวแทนของ Excel ไม่คำนวณ"


class DoubleWindow:
    def __init__(self, desk: "DoubleDesk", path: Path, read_only: bool) -> None:
        self.path, self._desk = path, desk
        self.double = Double(path.read_bytes(), str(path))
        self.double.read_only = read_only
        self.typed = False

    @property
    def book(self) -> xw.Book:
        return self.double.book

    def sheet_names(self):
        return list(self.double.sheets)

    def shows(self, sheet, area):
        # The double recalculates nothing: what a formula shows is true only while nobody has typed.
        if self.typed:
            raise NotHere(NO_ENGINE)
        found = self.double.book.sheets[sheet].range(area).raw_value
        return found if isinstance(found, tuple) else ((found,),)

    def type(self, sheet, ref, text):
        self.typed = True
        cell = self.double.at(sheet, ref)
        cell.value, cell.formula = text, None

    def press(self, macro, addin=False):
        if addin:
            raise NotHere("ตัวแทนของ Excel ไม่มีแถบ ITA")
        self.double.book.set_mock_caller()
        try:
            buttons.run(ACTIONS[macro], __version__)
        finally:
            del xw.Book._mock_caller
        self.typed = True
        return self.double.status

    def rule(self, sheet, ref):
        rule = self.double.sheets[sheet].validation(at(ref))
        return rule["Formula1"] if rule and rule["Type"] else ""

    def paste(self, sheet, area):
        page, (top, left, bottom, right) = self.double.sheets[sheet], rectangle(area)
        for cell in ((row, c) for row in range(top, bottom + 1) for c in range(left, right + 1)):
            page.cells.setdefault(cell, Cell()).style = (0, True)
        page.validations.append(((top, left, bottom, right), None))

    def unsaved(self):
        return False

    def save(self, path=None):
        raise NotHere("ตัวแทนของ Excel ไม่บันทึกแฟ้ม")

    def close(self):
        self._desk.closed.append(self.path.name)

    def picture(self, sheet, area, path):
        raise NotHere("ตัวแทนของ Excel ไม่มีภาพ")


class DoubleDesk:
    """``wrong``: (sheet, ref, value) of a cell that shows something else than it should."""

    window = DoubleWindow

    def __init__(self, wrong=None) -> None:
        self.wrong, self.closed, self.left = wrong, [], False

    def facts(self):
        return {"Excel": "double"}

    def open(self, path, *, read_only=False):
        window = self.window(self, path, read_only)
        if self.wrong:
            sheet, ref, value = self.wrong
            window.double.at(sheet, ref).value = value
        return window

    def end_server(self):
        raise NotHere("ตัวแทนของ Excel ไม่มีโปรเซสของ Python")

    def document(self, path):
        raise NotHere("เครื่องนี้ไม่มี Word")

    def answers(self, window, formula, rows):
        raise NotHere(NO_ENGINE)

    def close(self):
        self.left = True


def copied(folder: Path, to: Path) -> Path:
    """Copy a folder of results, so that nothing in it is changed."""
    return Path(shutil.copytree(folder, to))
