"""Builds the stub of xlwings.xlam from its two modules."""

from pathlib import Path

import xlsxwriter
from pyopenvba import ExcelFile
from pyopenvba.vba import VBAModuleKind

HERE = Path(__file__).parent
MODULES = (
    ("Stub", "desktop_addin.bas", VBAModuleKind.standard),
    ("PyServer", "desktop_server.bas", VBAModuleKind.other),
)


def build(path: Path) -> None:
    """Write the stub."""
    made = path.with_suffix(".xlsm")
    with xlsxwriter.Workbook(str(made)) as book:
        book.set_vba_name("ThisWorkbook")
        book.add_worksheet("stub").set_vba_name("ShStub")
    with ExcelFile(made) as file:
        project = file.add_vba_project()
        for name, source, kind in MODULES:
            lines = (HERE / source).read_text(encoding="ascii").splitlines()
            project.add_module(name, "".join(f"{line}\r\n" for line in lines), kind=kind)
        file.save()
    made.replace(path)
