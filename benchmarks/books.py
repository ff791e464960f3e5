"""The workbooks that the benchmarks press buttons in and run commands on."""

from pathlib import Path

from processes import ROOT

from ita_xl import actions, datafile
from ita_xl.buttons import BUTTONS
from ita_xl.workbook.closed.book import ClosedBook

CASE = ROOT / "tests" / "cases" / "fy2568-makkhaeng.json"


def books(folder: Path) -> dict[str, Path]:
    """Make the workbook for each button: what is undone has been generated before.

    Args:
        folder: Where they are written.
    """
    book, generated = folder / "book.xlsm", folder / "generated.xlsm"
    actions.new(book, datafile.parse(CASE.read_text(encoding="utf-8")))
    closed = ClosedBook(book)
    actions.generate(closed)
    generated.write_bytes(closed.to_bytes())
    return {action: generated if action == "undo" else book for action in BUTTONS}
