"""The periods that stand in a workbook's measures table reach the check, whichever command runs it."""

import json
import shutil
from collections.abc import Iterable

import pytest

from ita_xl import actions
from ita_xl.checks import Finding
from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges, tables
from ita_xl.workbook.edits.edits import Edits

CODE = "date-outside-plan-year"
TABLE = tables.MEASURES_TABLE
SHEET, TOP, COLUMN = TABLE.area.sheet.name, TABLE.area.top, TABLE.letter("period")


@pytest.fixture
def book(made, tmp_path) -> ClosedBook:
    """A book without findings, its measures generated for 2569."""
    return ClosedBook(shutil.copyfile(made["fy2568-makkhaeng"], tmp_path / "สมุดงาน.xlsm"))


def put(book, *cells):
    edits = Edits()
    for sheet, cell, value in cells:
        edits.put(sheet, cell, value)
    book.apply(edits)


def plan_for(year):
    return ranges.PLAN_YEAR.sheet.name, ranges.PLAN_YEAR.ref, year


def outside(findings: Iterable[Finding]) -> list[str]:
    found = [f for f in findings if f.code == CODE]
    assert all(f.place.sheet == SHEET and f.subject == f.place.cell for f in found)
    return [f.place.cell for f in found]


def test_check_export_and_generate_see_a_typed_period(book, tmp_path):
    typed, cell = "1 ต.ค. 67 – 30 ก.ย. 68", f"{COLUMN}{TOP + 1}"
    put(book, (SHEET, cell, typed), (SHEET, f"{COLUMN}{TOP}", "ทุกเดือน"))
    assert outside(actions.export(book, tmp_path / "ก.docx").findings) == [cell]
    assert outside(actions.write_findings(book).findings) == [cell]
    assert outside(actions.generate(book).findings) == [cell]
    listed = [row for row in book.grids["ita_findings"].rows if cell in row]
    assert len(listed) == 1
    assert f"“{typed}”" in str(listed[0])


def test_the_command_sees_it(book, capsys):
    put(book, (SHEET, f"{COLUMN}{TOP}", "ตลอดปีงบประมาณ 2568"))
    book.save()
    assert main(["check", str(book.path), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["code"], found["sheet"], found["cell"]) == (CODE, SHEET, f"{COLUMN}{TOP}")


def test_generating_tells_only_of_what_it_does_not_write_anew(book):
    """Generated periods follow the plan year at once; what a person typed stays and is told."""
    put(book, (SHEET, f"{COLUMN}{TOP + 2}", "ต.ค. ๖๘ ถึง ก.ย. ๖๙"), plan_for(2570))
    rows = len(actions.periods(book))
    assert len(outside(actions.examine(book.model, actions.periods(book)).findings)) == rows > 1
    assert outside(actions.generate(book).findings) == [f"{COLUMN}{TOP + 2}"]


def test_the_cell_is_that_of_the_row_after_generating(book):
    """The first row is emptied: generating drops it and the others close up."""
    gone = [(SHEET, f"{TABLE.letter(field)}{TOP}", None) for field in TABLE.columns]
    put(book, *gone, (SHEET, f"{COLUMN}{TOP + 2}", "ตลอดปีงบประมาณ 2568"))
    (cell,) = outside(actions.generate(book).findings)
    place = int(cell.removeprefix(COLUMN)) - TOP
    assert cell != f"{COLUMN}{TOP + 2}"
    assert "ตลอดปีงบประมาณ 2568" in book.grids["ita_measures"].rows[place]
