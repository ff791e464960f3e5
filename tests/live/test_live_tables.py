"""The tables of an open workbook as Excel's own: their rows and columns are where the closed file has them too."""

import pytest
from live_books import BUDGET, generated, with_cells
from live_excel import Double

from ita_xl.measures.table import KeyedRow
from ita_xl.workbook.contract import ranges, sheets
from ita_xl.workbook.contract.tables import FREE_TABLES, TABLE_NAMES
from ita_xl.workbook.live.book import LiveBook
from ita_xl.workbook.reading.library import library
from ita_xl.workbook.reading.tables import keyed_rows

KEYED = ("ita_measures", "ita_follow")
TYPED = {
    "ita_measures": {"indicator": "9. ของเรา", "name": "ใต้หัวตาราง", "steps": "ขั้นตอนของเรา"},
    "ita_follow": {"indicator": "9. ของเรา", "name": "ใต้หัวตาราง", "result": "ผลใต้หัวตาราง"},
    "ita_library": {"indicator": 1.0, "when": "รักษามาตรฐาน", "name": "ใต้หัวตาราง", "steps": "ขั้นตอน"},
}


@pytest.fixture(scope="module")
def book(filled):
    return generated(filled())


@pytest.fixture(params=["table", "range"])
def excel(request, book) -> Double:
    excel = Double(book, "/somewhere/book.xlsm")
    if request.param == "range":
        excel.to_ranges()
    return excel


def rows(excel, name) -> list[KeyedRow]:
    return list(keyed_rows(LiveBook(excel.book).grids[name], FREE_TABLES[name]))


def texts(excel) -> list:
    found = [(row.key, row.values) for name in KEYED for row in rows(excel, name)]
    return [*found, library(LiveBook(excel.book).grids["ita_library"])]


def type_under_header(excel, name) -> None:
    of = FREE_TABLES[name]
    excel.insert_row(of.sheet.name, of.top)
    for field, value in TYPED[name].items():
        excel.at(of.sheet.name, f"{of.letter(field)}{of.top}").value = value
    assert excel.names[name][1][0] == of.top + 1


def place(excel, name) -> str:
    (row,) = [n for n in range(1, 80) if excel.at("ita_texts", f"H{n}").value == name]
    return excel.at("ita_texts", f"I{row}").formula


@pytest.mark.parametrize("name", KEYED)
def test_a_row_typed_under_the_headers_is_kept(excel, press, name):
    before = rows(excel, name)
    type_under_header(excel, name)
    press(excel, "generate")
    assert "ตารางมาตรการมี" in excel.status
    first, *others = rows(excel, name)
    assert first.key.startswith("row-")
    assert {field: first.values[field] for field in TYPED[name]} == TYPED[name]
    assert [row.key for row in others][: len(before)] == [row.key for row in before]
    assert len(excel.calls) <= BUDGET


def test_a_measure_typed_under_the_headers_of_the_library_is_used(excel, press):
    type_under_header(excel, "ita_library")
    press(excel, "generate")
    assert "ใต้หัวตาราง" in [row.values["name"] for row in rows(excel, "ita_measures")]
    assert str(excel.at(sheets.LIBRARY.name, "A5").value).startswith("own-01-")


@pytest.mark.parametrize("action", ["generate", "check"])
def test_the_next_writing_brings_names_and_places_true(excel, press, action):
    for name in FREE_TABLES:
        type_under_header(excel, name)
    press(excel, action)
    for name, of in FREE_TABLES.items():
        area = of.area
        assert excel.names[name][1] == (area.top, area.left, area.bottom + 1, area.right)
        assert place(excel, name) == f"=ROWS({area.absolute})".replace(str(area.bottom), str(area.bottom + 1))
        if excel.tables:
            at = excel.tables[TABLE_NAMES[name]][1]
            assert at == (area.top - 1, area.left, area.bottom + 1, area.right)
    assert press(excel, action).status
    assert "refers_to" not in excel.calls


@pytest.mark.parametrize("name", FREE_TABLES)
def test_a_column_that_is_moved_or_inserted_is_followed(book, press, name):
    of = FREE_TABLES[name]
    sheet = of.sheet.name
    excel = Double(book, "/somewhere/book.xlsm")
    before = texts(excel)
    excel.move_column(TABLE_NAMES[name], 2, 5)
    assert texts(excel) == before
    excel.shift_columns(sheet, 3, 1)
    assert texts(excel) == before
    excel.at(sheet, f"D{of.top}").value = "ของเรา"
    for action in ("generate", "check", "undo", "export"):
        press(excel, action)
        assert "ชีต" not in excel.status.replace("ดูรายละเอียดในชีต ตรวจสอบ", ""), (action, excel.status)
        assert texts(excel) == before, action
    assert excel.at(sheet, f"D{of.top}").value == "ของเรา"
    assert excel.at(sheet, f"D{of.top - 1}").value == "Column3"


def test_a_column_of_a_person_goes_with_its_rows(filled, press):
    weak = next(text for text, key in ranges.ONLY_CHOICES.items() if key == "weak")
    whole = next(text for text, key in ranges.ONLY_CHOICES.items() if key == "all")
    excel = Double(generated(with_cells(filled(), ("ita_only", 0, 0, weak))), "/somewhere/book.xlsm")
    excel.shift_columns(sheets.MEASURES.name, 3, 1)
    before = rows(excel, "ita_measures")
    for row in before:
        excel.at(sheets.MEASURES.name, f"D{row.row}").value = f"จำ {row.key}"
    excel.at(sheets.HOME.name, ranges.ONLY.ref).value = whole
    press(excel, "generate")
    after = rows(excel, "ita_measures")
    assert len(after) > len(before)
    for row in after:
        mine = f"จำ {row.key}" if row.key in {r.key for r in before} else None
        assert (excel.at(sheets.MEASURES.name, f"D{row.row}").value or None) == mine


@pytest.mark.parametrize("name", FREE_TABLES)
def test_without_headers_nothing_is_done(excel, press, name):
    of = FREE_TABLES[name]
    for n in range(len(of.fields)):
        excel.at(of.sheet.name, f"{'ABCDEFGHIJKLM'[n]}{of.top - 1}").value = None
    before = excel.snapshot()
    press(excel, "generate")
    assert f"ไม่พบแถวหัวตารางในชีต {of.sheet.name}" in excel.status
    at = (sheets.HOME.name, ranges.STATUS.top, ranges.STATUS.left)
    assert {k: v for k, v in excel.snapshot().items() if k != at} == {
        k: v for k, v in before.items() if k != at
    }


def test_a_row_typed_right_below_a_full_table_is_in_it(book, press):
    excel = Double(book, "/somewhere/book.xlsm")
    page, (top, left, bottom, right) = excel.tables["tbl_follow"]
    for ref, text in {"B126": "ตัวชี้วัดของเรา", "C126": "งานใต้ตาราง", "E126": "ผลใต้ตาราง"}.items():
        excel.at(sheets.FOLLOW.name, ref).value = text
    excel.tables["tbl_follow"] = (page, (top, left, bottom + 1, right))
    press(excel, "generate")
    assert any(row.values["result"] == "ผลใต้ตาราง" for row in rows(excel, "ita_follow"))
    assert excel.names["ita_follow"][1] == (6, 0, 126, 7)
    assert len(excel.calls) <= BUDGET


def test_a_column_moved_out_of_the_name_is_asked_of_the_table(book):
    """Excel lets the name end with the column that was its last."""
    excel = Double(book, "/somewhere/book.xlsm")
    before = texts(excel)
    excel.move_column("tbl_follow", 4, 7)
    page, (top, left, bottom, right) = excel.names["ita_follow"]
    excel.names["ita_follow"] = (page, (top, left, bottom, right - 1))
    assert texts(excel) == before


def test_all_is_put_back_where_writing_fails(book, press):
    excel = Double(book, "/somewhere/book.xlsm")
    for name in FREE_TABLES:
        type_under_header(excel, name)
    names, tables = dict(excel.names), dict(excel.tables)
    places = [place(excel, name) for name in FREE_TABLES]
    again = Double(book, "/somewhere/book.xlsm")
    for name in FREE_TABLES:
        type_under_header(again, name)
    press(again, "generate")
    last = max(n for n, call in enumerate(again.calls, 1) if call == "raw_value")
    before = excel.snapshot()
    excel.fails_at = {last - 1}
    press(excel, "generate")
    assert "เหมือนเดิม" in excel.status
    assert (excel.names, excel.tables, [place(excel, name) for name in FREE_TABLES]) == (
        names,
        tables,
        places,
    )
    told = [(sheets.HOME.name, ranges.STATUS.top, ranges.STATUS.left)]
    told += [("ita_texts", row, ranges.PLACES.right) for row in range(1, 60)]  # the double calculates nothing
    assert held(excel.snapshot(), told) == held(before, told)


def held(snapshot, but) -> dict:
    return {at: cell.value for at, cell in snapshot.items() if at not in but and cell.value}


def test_a_table_without_filter_buttons_is_no_obstacle(filled, press):
    excel = Double(filled(), "/somewhere/book.xlsm")
    page = excel.sheets[sheets.MEASURES.name]
    page.filter_buttons = False
    page.filtered |= {7, 8}  # rows that a person hid
    press(excel, "generate")
    assert "ตารางมาตรการมี" in excel.status
    assert page.filtered == {7, 8}
