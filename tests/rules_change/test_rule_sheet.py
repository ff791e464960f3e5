"""Sheet เกณฑ์ of a workbook of other rules becomes that of a new one: closed and open, values, looks and names."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "live"))
from live_excel import Double

from ita_xl import actions
from ita_xl.a1 import at
from ita_xl.failures import Failure
from ita_xl.maintain.workbook.book import build
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract.ruletables import SHOWN, RuleTables, shipped_tables
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.live.book import LiveBook
from ita_xl.workbook.reading.rulesheet import Standing, standing
from ita_xl.workbook.template import template

ROWS, COLUMNS = range(4, 700), "ABCDEFGHIJKLMNOPQRST"
RULES = "เกณฑ์"
PATH = Path("/somewhere/book.xlsm")


def areas(excel: Double) -> dict:
    return {name: area for name, (_, area) in excel.names.items()}


def noted(data: bytes, *cells: tuple[str, object]) -> bytes:
    book, edits = ClosedBook(PATH, data), Edits()
    for ref, value in cells:
        edits.put("ita_texts", ref, value)
    book.apply(edits)
    return book.to_bytes()


@pytest.fixture(scope="module", params=[2566, 2562, 2569], ids=lambda year: f"without-{year}")
def older(request) -> bytes:
    """A workbook whose rules lack a year: tables are shorter, and all below them lies higher."""
    books = {year: book for year, book in shipped_tables().books.items() if year != request.param}
    return noted(build(RuleTables(books)), ("J3", "the digest of other rules"))


@pytest.fixture(scope="module")
def wanted():
    return ClosedBook(PATH, template())._package


def test_closed(older, wanted):
    book = ClosedBook(PATH, older)
    assert standing(book.grids) is Standing.OLDER
    actions.write_findings(book)
    found = ClosedBook(PATH, book.to_bytes())._package
    assert standing(book.grids) is Standing.SAME
    assert [failure.code for failure in book.remarks] == ["rules-updated"]
    one, two = found.sheet(RULES), wanted.sheet(RULES)
    for row in ROWS:
        for n, letter in enumerate(COLUMNS, start=1):
            ref = f"{letter}{row}"
            assert (one.value(ref) or None) == (two.value(ref) or None), ref
            if n <= SHOWN.stop:  # what stands to the right is hidden
                assert one._style_of(row, n) == two._style_of(row, n), ref
    areas = shipped_tables().areas()
    assert {name: found.names[name] for name in areas} == {name: wanted.names[name] for name in areas}


def test_open(older, wanted):
    excel = Double(older, str(PATH))
    actions.write_findings(LiveBook(excel.book))
    assert "ปรับเกณฑ์ในสมุดงาน" in excel.status
    assert excel.sheets[RULES].protected
    for row in ROWS:
        for letter in COLUMNS:
            cell = excel.cells(RULES).get(at(f"{letter}{row}"))
            assert ((cell and cell.value) or None) == (wanted.sheet(RULES).value(f"{letter}{row}") or None)
    for name, area in shipped_tables().areas().items():
        assert excel.names[name][1] == (area.top, area.left, area.bottom, area.right), name
    # Pressed again, there is nothing to bring up.
    actions.write_findings(LiveBook(excel.book))
    assert "ปรับเกณฑ์ในสมุดงาน" not in excel.status


def test_open_all_or_none(older):
    """Excel refuses in the middle: the sheet and the names are what they were."""
    excel = Double(older, str(PATH))
    before, names = excel.snapshot(), areas(excel)
    actions.write_findings(LiveBook(excel.book))
    last = len(excel.calls)
    assert areas(excel) != names
    excel = Double(older, str(PATH))
    excel.fails_at = {last - 5}
    with pytest.raises(Failure):
        actions.write_findings(LiveBook(excel.book))
    assert areas(excel) == names
    after = excel.snapshot()
    held = [
        {at: cell.value for at, cell in cells.items() if at[0] == RULES and cell.value not in (None, "")}
        for cells in (after, before)
    ]
    assert held[0] == held[1]


def test_a_workbook_of_newer_rules_is_left_alone_by_the_buttons(older):
    excel = Double(noted(older, ("J2", 99)), str(PATH))
    before = excel.snapshot()
    for act in (actions.write_findings, actions.generate, actions.export):
        with pytest.raises(Failure, match="ใช้เกณฑ์ฉบับที่ 99"):
            act(LiveBook(excel.book))
    assert excel.snapshot() == before
