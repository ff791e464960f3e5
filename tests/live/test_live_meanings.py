"""Merged cells and per cents in the open workbook: as in the closed file; Excel is asked only where it may matter."""

import pytest
from live_books import BUDGET, closed, generated, with_cells
from live_excel import Double

from ita_xl import actions
from ita_xl.workbook.contract import sheets
from ita_xl.workbook.contract.tables import MEASURES_TABLE
from ita_xl.workbook.live.book import LiveBook
from ita_xl.workbook.reading.tables import keyed_rows

BOOK = "/somewhere/book.xlsm"


def codes(excel):
    found = actions.look(LiveBook(excel.book)).findings
    return [(f.code, f.place.sheet, f.place.cell) for f in found]


@pytest.mark.parametrize("only_one", [False, True])
def test_scores_shown_as_per_cents_are_told_and_no_report_is_made(filled, press, tmp_path, only_one):
    rows = (2,) if only_one else range(10)
    data = with_cells(filled(), *(("ita_scores", n, 0, 0.9) for n in range(10)))
    excel = Double(data, str(tmp_path / "book.xlsm"))
    page, (top, left, _, _) = excel.names["ita_scores"]
    page.formats |= {(top + n, left): "0.00%" for n in rows}
    told = [cell for code, _, cell in codes(excel) if code == "percent-score"]
    assert told == [f"D{top + n}" for n in rows]
    press(excel, "export")
    assert "เป็นรูปแบบร้อยละ" in excel.status
    assert list(tmp_path.glob("*.docx")) == []
    press(excel, "check")
    assert len(excel.calls) <= BUDGET + 11 * only_one


def test_merged_cells_are_read_with_the_value_of_the_first(filled, press):
    excel = Double(with_cells(generated(filled()), ("ita_measures", 0, 5, "สำนักปลัด")), BOOK)
    page = excel.sheets[sheets.MEASURES.name]
    page.merges.append((6, 5, 8, 5))
    for row in (7, 8):
        page.cells[row, 5].value = None
    assert ("merged-cells", "มาตรการ", "F6") in codes(excel)
    press(excel, "generate")
    # What is read for a covered cell is not written under it, where nobody would see it.
    assert [page.cells[row, 5].value for row in (6, 7, 8)] == ["สำนักปลัด", None, None]
    assert len(excel.calls) <= BUDGET
    rows = keyed_rows(LiveBook(excel.book).grids["ita_measures"], MEASURES_TABLE)
    assert [row.values["responsible"] for row in rows[:3]] == ["สำนักปลัด"] * 3


def test_merged_rows_of_the_history(filled):
    data = with_cells(
        filled(), *(("ita_history", n, c, v) for n in (0, 1) for c, v in enumerate((2566 + n, 96 + n, None)))
    )
    excel = Double(with_cells(data, ("ita_history", 0, 2, "ผ่านดีเยี่ยม")), BOOK)
    page = excel.sheets[sheets.HISTORY.name]
    page.merges.append((6, 2, 7, 2))
    book = LiveBook(excel.book)
    assert book.model.entries.value("history.2.level") == "ผ่านดีเยี่ยม"
    assert ("merged-cells", "ย้อนหลัง", "C6") in codes(excel)


def test_a_sheet_without_such_cells_costs_no_call_more(filled, press):
    excel = press(Double(filled(), BOOK), "check")
    assert not {"number_format", "MergeCells", "Address"} & set(excel.calls)


def test_the_closed_file_and_the_open_workbook_say_the_same(filled):
    data = with_cells(filled(), ("ita_scores", 0, 0, "\ufeff90.32"), ("ita_reported", 0, 0, 26.01))
    assert codes(Double(data, BOOK)) == [
        (f.code, f.place.sheet, f.place.cell) for f in actions.look(closed(data)).findings
    ]
