"""Columns that were deleted in an open workbook, or inserted without headers: refused, told by a check."""

from copy import deepcopy
from pathlib import Path

import pytest
from live_books import generated
from live_excel import Double

from ita_xl import a1
from ita_xl.workbook.contract import ranges, sheets, tables

FORMAT_1 = Path(__file__).parents[1] / "frozen" / "format1" / "filled-2568.xlsm"
STATUS = (sheets.HOME.name, ranges.STATUS.top, ranges.STATUS.left)


@pytest.fixture(scope="module")
def book(filled):
    return generated(filled())


def others(excel):
    """Everything but the status cell."""
    return {at: cell for at, cell in excel.snapshot().items() if at != STATUS}


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    ("sheet", "actions"),
    [
        (sheets.MEASURES, ("generate", "undo", "export")),
        (sheets.FOLLOW, ("generate", "undo", "export")),
        (sheets.LIBRARY, ("generate",)),
    ],
)
def test_a_button_changes_nothing_and_says_why(book, press, sheet, actions, known):
    excel = Double(book, "/somewhere/book.xlsm")
    excel.shift_columns(sheet.name, 3, -1)
    if not known:  # a workbook without the cells that tell where everything lies
        excel.names.pop(ranges.PLACES_NAME)
    before = deepcopy(others(excel))
    for action in actions:
        press(excel, action)
        assert f"ชีต {sheet.name} มีคอลัมน์ของตารางขาดหาย ซ้ำกัน หรืออยู่ผิดที่" in excel.status
        assert others(excel) == before


@pytest.mark.parametrize("sheet", [sheets.MEASURES, sheets.FOLLOW, sheets.LIBRARY])
def test_a_check_tells_it_among_the_findings(book, press, sheet):
    excel = Double(book, "/somewhere/book.xlsm")
    excel.shift_columns(sheet.name, 3, -1)
    before = deepcopy(excel.cells(sheet.name))
    press(excel, "check")
    rows = [[excel.at(sheets.FINDINGS.name, f"{c}{n}").value for c in "BCE"] for n in range(6, 12)]
    (text,) = [row[2] for row in rows if row[:2] == ["ต้องแก้ไข", sheet.name]]
    assert text.startswith("คอลัมน์หรือแถวหัวของตารางขาดหาย ซ้ำกัน หรืออยู่ผิดที่")
    assert excel.cells(sheet.name) == before


@pytest.mark.parametrize("sheet", [sheets.MEASURES, sheets.FOLLOW])
def test_a_column_before_the_table_does_no_harm(book, press, sheet):
    excel = Double(book, "/somewhere/book.xlsm")
    excel.shift_columns(sheet.name, 0, 1)
    excel.at(sheets.HOME.name, ranges.PLAN_YEAR.ref).value = 2570.0
    width = len(tables.FREE_TABLES["ita_measures" if sheet is sheets.MEASURES else "ita_follow"].fields)
    press(excel, "generate")
    assert "ตารางมาตรการมี" in excel.status
    top = 6
    assert excel.at(sheet.name, f"A{top}").value in (None, "")
    assert excel.at(sheet.name, f"B{top}").value
    assert excel.at(sheet.name, f"{a1.column(width)}{top}").value


def test_rows_below_a_table_are_told(book, press):
    excel = Double(book, "/somewhere/book.xlsm")
    excel.at(sheets.MEASURES.name, "C130").value = "มาตรการของเรา"
    press(excel, "check")
    texts = [excel.at(sheets.FINDINGS.name, f"E{n}").value or "" for n in range(6, 20)]
    assert any("ใต้ตาราง (แถว 130)" in text for text in texts)


def test_an_open_book_of_format_1_keeps_its_columns(press):
    excel = Double(FORMAT_1.read_bytes(), "/somewhere/book.xlsm")
    old = tables.MEASURES_TABLE.of_format(1)
    page, top = sheets.MEASURES.name, old.top

    def row(n):
        return [excel.at(page, f"{a1.column(c)}{n}").value for c in range(old.area.right + 3)]

    def texts():
        return [[v or "" for v in row(n)] for n in range(top, top + 30)]

    header, before = row(top - 1), texts()
    press(excel, "generate")
    assert "ตารางมาตรการมี" in excel.status
    assert row(top - 1) == header
    assert all(line[old.area.right + 1 :] == ["", ""] for line in texts())
    assert [line for line in texts() if line[2]]
    press(excel, "undo")
    assert "ย้อนกลับการสร้างตารางครั้งล่าสุดแล้ว" in excel.status or "ไม่ได้เปลี่ยนตาราง" in excel.status
    assert [
        (one, other)
        for now, was in zip(texts(), before, strict=True)
        # The hidden fingerprints say more than those of format 1 did, of the same texts.
        for one, other in zip(now[: old.area.right], was[: old.area.right], strict=True)
        if one != other
    ] == []
    press(excel, "check")
    assert "ตรวจสอบแล้ว" in excel.status


@pytest.mark.parametrize("by", [1, -1])
def test_a_column_inserted_into_an_open_book_of_format_1_is_told(press, by):
    excel = Double(FORMAT_1.read_bytes(), "/somewhere/book.xlsm")
    excel.shift_columns(sheets.MEASURES.name, 3, by)
    press(excel, "generate")
    assert "มีคอลัมน์ของตารางขาดหาย ซ้ำกัน หรืออยู่ผิดที่" in excel.status
    assert "งบประมาณ" not in excel.status
