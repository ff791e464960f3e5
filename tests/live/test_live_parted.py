"""Rows of the open workbook that were sorted without their hidden keys: as in the closed file."""

import pytest
from live_books import closed, generated, values
from live_excel import Double

from ita_xl import actions
from ita_xl.workbook.contract import sheets, tables
from ita_xl.workbook.live.book import LiveBook

BOOK, ROWS = "/somewhere/book.xlsm", 10
SHEETS = {sheets.MEASURES.name: tables.MEASURES_TABLE, sheets.FOLLOW.name: tables.FOLLOW_TABLE}


def columns(table, fields):
    return [table.area.left + table.fields.index(field) for field in fields]


def sort_seen(excel, table, fields=None):
    """Turn the first rows of the visible columns (or of some of them) round; hidden cells stay."""
    cells, top = excel.cells(table.area.sheet.name), table.area.top
    for column in columns(table, fields or table.columns):
        found = [cells[top + n, column].value for n in range(ROWS)]
        for n, value in enumerate(reversed(found)):
            cells[top + n, column].value = value


@pytest.fixture
def book(filled):
    """A workbook with ten measures, each with its own result."""
    excel, table = Double(generated(filled()), BOOK), tables.FOLLOW_TABLE
    cells, (column,) = excel.cells(sheets.FOLLOW.name), columns(table, ("result",))
    for n in range(ROWS):
        cells[table.area.top + n, column].value = f"ผลของแถว {n}"
    return excel


def results(excel):
    table = tables.FOLLOW_TABLE
    cells, (column,) = excel.cells(sheets.FOLLOW.name), columns(table, ("result",))
    found = {
        cells[table.area.top + n, table.area.left].value: cells[table.area.top + n, column].value
        for n in range(ROWS)
    }
    assert None not in found
    return found


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_result_stays_with_its_measure(book, press, sheet):
    before = results(book)
    sort_seen(book, SHEETS[sheet])
    press(book, "generate")
    assert book.status.startswith("ตารางมาตรการมี")
    assert results(book) == before


@pytest.mark.parametrize("action", ["generate", "undo", "export"])
def test_one_column_sorted_by_itself_stops_the_button(book, press, action):
    press(book, "generate")
    sort_seen(book, tables.MEASURES_TABLE, ("name",))
    sheet, (top, left, _, _) = book.names["ita_status"]
    status = (sheet.name, top, left)
    before = {place: cell for place, cell in book.snapshot().items() if place != status}
    press(book, action)
    assert "แถว 6 7 8" in book.status
    assert {place: cell for place, cell in book.snapshot().items() if place != status} == before


def test_open_and_closed_agree(filled, press):
    """The same sort in both, the same cells afterwards."""
    data = generated(filled())
    excel, twin = Double(data, BOOK), closed(data)
    sort_seen(excel, tables.MEASURES_TABLE)
    table = tables.MEASURES_TABLE
    rows = [row[1:-1] for row in twin.grids["ita_measures"].rows[:ROWS]]
    from ita_xl.workbook.edits.edits import Edits

    edits = Edits()
    for n, row in enumerate(reversed(rows)):
        for field, value in zip(table.columns, row, strict=True):
            edits.put(sheets.MEASURES.name, f"{table.letter(field)}{table.area.top + n}", value)
    twin.type(edits)
    press(excel, "generate")
    actions.generate(twin)
    assert values(LiveBook(excel.book).grids) == values(twin.grids)
