"""Builds the stub of xlwings.xlam from its module (desktop_addin.bas)."""

from pathlib import Path

import xlsxwriter
from pyopenvba import ExcelFile

SOURCE = Path(__file__).with_name("desktop_addin.bas")


def build(path: Path) -> None:
    """Write the stub."""
    with xlsxwriter.Workbook(str(path.with_suffix(".xlsm"))) as book:
        book.set_vba_name("ThisWorkbook")
        book.add_worksheet("stub").set_vba_name("ShStub")
    with ExcelFile(path.with_suffix(".xlsm")) as file:
        lines = SOURCE.read_text(encoding="ascii").splitlines()
        file.add_vba_project().add_module("Stub", "".join(f"{line}\r\n" for line in lines))
        file.save()
    path.with_suffix(".xlsm").replace(path)
