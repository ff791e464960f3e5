"""Excel and Word on Windows as a desk. Written after the documentation: no machine here has either."""

import locale
import platform
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ita_xl import __version__
from ita_xl.failures import Failure
from ita_xl.selftest.desk import NotHere, Window
from ita_xl.workbook.live.excel import patient, wait_ourselves

if TYPE_CHECKING:
    import xlwings as xw

XLWINGS, OURS = "xlwings.xlam", "ita_xl.xlam"
DECIMAL, LIST, THOUSANDS = 3, 5, 4
"""Separators by ``XlApplicationInternational``."""
MACROS_ON = 1
"""``msoAutomationSecurityLow``: what is opened here may run its macros."""
WITH_MACROS = 52
"""``xlOpenXMLWorkbookMacroEnabled``."""
PAGES = 2
"""``wdStatisticPages``."""
END_SERVERS = (
    "Get-CimInstance Win32_Process -Filter \"Name like 'python%.exe'\" | "
    "Where-Object { $_.CommandLine -like '*xlwings*server*' } | "
    "ForEach-Object { Stop-Process -Id $_.ProcessId -Force; 1 } | Measure-Object | "
    "Select-Object -ExpandProperty Count"
)
"""Ends the Pythons that xlwings started, and no other; gives their number."""


class ExcelDesk:
    """An Excel of its own, with both add-ins open: one that a program starts loads none by itself."""

    def __init__(self) -> None:
        """Start Excel.

        Raises:
            Failure: ``selftest-no-excel``.
        """
        if sys.platform != "win32":
            raise Failure("selftest-no-excel")
        import xlwings as xw

        wait_ourselves()
        try:
            self._app: Any = xw.App(visible=True, add_book=False)
        except Exception as error:  # whatever COM says: there is no Excel that starts
            raise Failure("selftest-no-excel") from error
        self._app.display_alerts = False
        self._excel: Any = self._app.api
        self._excel.AutomationSecurity = MACROS_ON
        for name in (XLWINGS, OURS):
            addin = Path(str(self._excel.StartupPath), name)
            if addin.is_file():
                patient(lambda addin=addin: self._excel.Workbooks.Open(str(addin)))

    def facts(self) -> Mapping[str, str]:
        """Give versions, bits, language and separators."""
        excel = self._excel
        return {
            "ita_xl": __version__,
            "Excel": f"{excel.Version} ({excel.Build})",
            "Excel: ระบบ": str(excel.OperatingSystem),
            "Excel: ที่ตั้ง": "Microsoft Store" if "WindowsApps" in str(excel.Path) else "ติดตั้งปกติ",
            "Excel: จุดทศนิยม ตัวคั่นหลักพัน ตัวคั่นรายการ": " ".join(
                str(excel.International(which)) for which in (DECIMAL, THOUSANDS, LIST)
            ),
            "Windows": platform.platform(),
            "Windows: ภาษา": str(locale.getlocale()),
            "Python": f"{platform.python_version()} {platform.architecture()[0]} {platform.machine()}",
            "ส่วนเสริมที่เปิดอยู่": " ".join(
                name for name in (XLWINGS, OURS) if Path(str(excel.StartupPath), name).is_file()
            ),
        }

    def open(self, path: Path, *, read_only: bool = False) -> "ExcelWindow":
        """Open a workbook with its macros."""
        return ExcelWindow(patient(lambda: self._app.books.open(str(path), read_only=read_only)))

    def end_server(self) -> int:
        """End the Pythons that xlwings started."""
        done = subprocess.run(  # noqa: S603  the words are ours
            ["powershell", "-NoProfile", "-Command", END_SERVERS],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,
        )
        return int(done.stdout.strip() or 0)

    def document(self, path: Path) -> Mapping[str, int]:
        """Count pages and fields of a report in Word."""
        import pythoncom  # type: ignore[import-not-found,import-untyped,unused-ignore]
        from win32com.client import DispatchEx  # type: ignore[import-not-found,import-untyped,unused-ignore]

        try:
            word = DispatchEx("Word.Application")
        except pythoncom.com_error as error:
            raise NotHere("เครื่องนี้ไม่มี Word") from error
        try:
            document = word.Documents.Open(str(path), ConfirmConversions=False, ReadOnly=True)
            return {"pages": int(document.ComputeStatistics(PAGES)), "fields": int(document.Fields.Count)}
        finally:
            word.Quit(SaveChanges=False)

    def answers(self, window: Window, formula: str, rows: int) -> tuple[object, ...]:
        """Give what an array formula over so many rows of a new sheet gives."""
        book = window.book
        sheet = book.sheets.add()
        try:
            cells = sheet.range((1, 1), (rows, 1))
            patient(lambda: setattr(cells.api, "FormulaArray", formula))
            return tuple(row[0] for row in cells.raw_value)
        finally:
            sheet.delete()

    def close(self) -> None:
        """Leave Excel."""
        with suppress(Exception):
            self._app.quit()


class ExcelWindow:
    """A workbook that is open in Excel."""

    def __init__(self, book: "xw.Book") -> None:
        self._book = book

    @property
    def book(self) -> "xw.Book":
        """The workbook."""
        return self._book

    def sheet_names(self) -> list[str]:
        """Name the sheets in their order."""
        return [sheet.name for sheet in self._book.sheets]

    def shows(self, sheet: str, area: str) -> tuple[tuple[object, ...], ...]:
        """Give the values that the cells of an area hold now."""
        found = patient(lambda: self._book.sheets[sheet].range(area).raw_value)
        return found if isinstance(found, tuple) else ((found,),)

    def type(self, sheet: str, ref: str, text: str) -> None:
        """Type into a cell: the text is read as Excel reads what is typed, by the machine's own separators."""
        cell = self._book.sheets[sheet].range(ref).api
        patient(lambda: setattr(cell, "FormulaLocal", text))
        patient(self._book.app.calculate)

    def press(self, macro: str, addin: bool = False) -> str:
        """Run a macro of the workbook or of the add-in, with this workbook in front."""
        self._book.activate()
        home = OURS if addin else self._book.name
        patient(lambda: self._book.app.api.Run("'{}'!{}".format(home.replace("'", "''"), macro)))
        return str(self._book.names["ita_status"].refers_to_range.raw_value or "")

    def rule(self, sheet: str, ref: str) -> str:
        """Give the formula of a cell's validation; it is read from where the active cell stands."""
        cell = self._book.sheets[sheet].range(ref).api
        cell.Application.Goto(cell)
        try:
            return str(cell.Validation.Formula1) if int(cell.Validation.Type) > 0 else ""
        except Exception:  # Excel has no other way to say that there is none
            return ""

    def paste(self, sheet: str, area: str) -> None:
        """Paste what stands in an area over it, from a new workbook, with the format that cells have there."""
        target = self._book.sheets[sheet].range(area)
        other = self._book.app.books.add()
        try:
            source = other.sheets[0].range(area)
            source.raw_value = target.raw_value
            self._book.activate()
            source.api.Copy(target.api)
        finally:
            other.close()

    def unsaved(self) -> bool:
        """Tell whether closing would ask to save."""
        return not self._book.api.Saved

    def save(self, path: Path | None = None) -> None:
        """Save the workbook, under another name where one is given."""
        if path is None:
            patient(self._book.api.Save)
        else:
            patient(lambda: self._book.api.SaveAs(str(path), FileFormat=WITH_MACROS))

    def close(self) -> None:
        """Close the workbook without saving."""
        patient(lambda: self._book.api.Close(SaveChanges=False))

    def picture(self, sheet: str, area: str, path: Path) -> None:
        """Write a picture of an area."""
        page = self._book.sheets[sheet]
        page.activate()
        page.range(area).to_png(str(path))
