"""Columns that a person inserts, deletes or moves in the free sheets: followed by their headers, else refused."""

import re

import pytest
from closed_books import FOLLOW, HOME, LIBRARY, MEASURES, change_parts, find, parts, table, value, write
from excel_acts import put, set_table, values

from ita_xl import a1
from ita_xl.a1 import column
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, FREE_TABLES, MEASURES_TABLE

LAST = 12


def shift(path, sheet, at, by):
    """Insert (1) or delete (-1) a column as Excel does: cells, names, and the table of the sheet follow."""
    name = next((n for n, of in FREE_TABLES.items() if of.sheet.name == sheet), "")
    area = next(a for a in ranges.NAMES.values() if a.sheet.name == sheet)
    first = min(a.top for a in ranges.NAMES.values() if a.sheet is area.sheet) - 1
    cells = {}
    for row, old in enumerate(values(path, sheet, (first, 1, 40, LAST)), first):
        new = [*old[:at], None, *old[at:]] if by > 0 else [*old[:at], *old[at + 1 :], None]
        cells |= {f"{column(n)}{row}": v for n, v in enumerate(new)}
    head = f"{column(at)}{FREE_TABLES[name].top - 1}" if name else ""
    if by > 0 and head and at > 0:
        cells[head] = "Column1"
    put(path, sheet, cells)

    def moved(found):
        letters = [a1.at(f"{letter}1")[1] for letter in (found[2], found[4])]
        first, last = (n + by if n >= at + (by < 0) else n for n in letters)
        return f"{found[1]}${column(first)}${found[3]}:${column(last)}${found[5]}"

    book = parts(path)["xl/workbook.xml"].decode()
    book = re.sub(rf"(?<![ก-๙])('?{sheet}'?!)\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)", moved, book)
    change_parts(path, {"xl/workbook.xml": book.encode()})
    if name:
        top, left, bottom, right = FREE_TABLES[name].area.rect
        left, right = (left + by if at == 0 else left), right + by
        heads = values(path, sheet, (top - 1, left, top - 1, right))[0]
        set_table(path, name, a1.area_name((top - 1, left, bottom, right)), heads)


def refused(ita, path, sheet, *commands):
    before = path.read_bytes()
    for command in commands:
        ran = ita(command, path)
        assert ran.code == 2, command
        assert f"ชีต {sheet} มีคอลัมน์ของตารางขาดหาย ซ้ำกัน หรืออยู่ผิดที่" in ran.err
        assert "โปรด" in ran.err
        assert path.read_bytes() == before


def told(ita, path, sheet, *options):
    ran = ita("check", path, *options)
    assert ran.code == 1
    assert re.search(rf"\[ต้องแก้ไข\] ชีต {sheet} เซลล์ [A-Z]+\d+: คอลัมน์หรือแถวหัวของตารางขาดหาย", ran.out)


@pytest.mark.parametrize(("sheet", "of"), [(MEASURES, MEASURES_TABLE), (FOLLOW, FOLLOW_TABLE)])
def test_a_column_deleted_in_a_table(ita, makkhaeng, sheet, of):
    write(makkhaeng, sheet, {f"{of.letter(of.columns[3])}6": "ข้อความของเรา"})
    shift(makkhaeng, sheet, 3, -1)
    refused(ita, makkhaeng, sheet, "generate", "undo", "export", "preview")
    assert f"({of.heads[3]})" in ita("generate", makkhaeng).err
    told(ita, makkhaeng, sheet)
    told(ita, makkhaeng, sheet, "--write")


def test_a_column_deleted_in_the_library(ita, makkhaeng):
    shift(makkhaeng, LIBRARY, 3, -1)
    refused(ita, makkhaeng, LIBRARY, "generate")
    told(ita, makkhaeng, LIBRARY)
    told(ita, makkhaeng, LIBRARY, "--write")
    assert ita("share", makkhaeng).code == 0


@pytest.mark.parametrize("sheet", [MEASURES, FOLLOW, LIBRARY])
def test_a_column_inserted_in_a_table_is_left_alone(ita, makkhaeng, sheet):
    of = next(of for of in FREE_TABLES.values() if of.sheet.name == sheet)
    before = [(row.key, row.values) for row in (*table(makkhaeng), *table(makkhaeng, FOLLOW_TABLE))]
    shift(makkhaeng, sheet, 3, 1)
    put(makkhaeng, sheet, {f"D{of.top}": "ของเรา"})
    for command in ("generate", "undo", "export", "preview", "share"):
        assert ita(command, makkhaeng).code in (0, 1), command
    assert before == [(row.key, row.values) for row in (*table(makkhaeng), *table(makkhaeng, FOLLOW_TABLE))]
    assert value(makkhaeng, sheet, f"D{of.top}") == "ของเรา"
    assert value(makkhaeng, sheet, f"D{of.top - 1}") == "Column1"
    assert "คอลัมน์" not in ita("check", makkhaeng).out


def test_columns_that_changed_places_are_read_where_they_are(ita, makkhaeng):
    swapped = {row: [value(makkhaeng, MEASURES, f"{c}{row}") for c in "EF"] for row in range(5, 40)}
    before = [(row.key, row.values) for row in table(makkhaeng)]
    put(
        makkhaeng,
        MEASURES,
        {f"{c}{row}": v for row, (e, f) in swapped.items() for c, v in (("E", f), ("F", e))},
    )
    assert ita("generate", makkhaeng).code in (0, 1)
    assert ita("export", "--anyway", makkhaeng).code in (0, 1)
    assert [(row.key, row.values) for row in table(makkhaeng)] == before
    assert {n: [value(makkhaeng, MEASURES, f"{c}{n}") for c in "FE"] for n in (5, 6, 9)} == {
        n: swapped[n] for n in (5, 6, 9)
    }


def test_headers_may_be_worded_otherwise(ita, makkhaeng):
    put(makkhaeng, MEASURES, {"B5": "ตัวชี้วัด (ITA)", "E5": "วิธีทำ"})
    put(makkhaeng, LIBRARY, {"D4": "โครงการของเรา"})
    before = len(table(makkhaeng))
    assert ita("generate", makkhaeng).code == 0
    assert len(table(makkhaeng)) == before
    assert value(makkhaeng, MEASURES, "E5") == "วิธีทำ"


def test_a_column_before_the_table_and_one_behind_it_do_no_harm(ita, makkhaeng):
    key = table(makkhaeng, FOLLOW_TABLE)[0].key
    write(makkhaeng, FOLLOW, {"E6": "อบรมแล้ว", "J6": "หมายเหตุ"})
    shift(makkhaeng, FOLLOW, 0, 1)
    book = parts(makkhaeng)["xl/workbook.xml"].decode()
    change_parts(makkhaeng, {"xl/workbook.xml": book.replace("ติดตามผล!$A$3", "ติดตามผล!$B$3").encode()})
    write(makkhaeng, HOME, {ranges.PLAN_YEAR.ref: 2570})
    write(makkhaeng, HOME, {ranges.ONLY.ref: "ทุกตัวชี้วัด"})
    assert ita("generate", makkhaeng, "--restore").code == 0
    row = find(makkhaeng, key, FOLLOW_TABLE)
    assert row.values["result"] == "อบรมแล้ว"
    assert value(makkhaeng, FOLLOW, f"B{row.row}") == key
    assert value(makkhaeng, FOLLOW, f"A{row.row}") is None
    assert value(makkhaeng, FOLLOW, f"K{row.row}") == "หมายเหตุ"


def test_a_hidden_column_that_was_deleted_is_told(ita, makkhaeng):
    book = parts(makkhaeng)["xl/workbook.xml"].decode()
    book = re.sub(r'(<definedName name="ita_measures_seen">)[^<]*', r"\1#REF!", book)
    change_parts(makkhaeng, {"xl/workbook.xml": book.encode()})
    ran = ita("generate", makkhaeng)
    assert ran.code == 2
    assert f"ชีต {MEASURES} มีคอลัมน์ที่ซ่อนไว้ถูกลบ" in ran.err


def test_a_column_inserted_in_a_protected_sheet(ita, makkhaeng):
    shift(makkhaeng, "ข้อคำถาม", 1, 1)
    refused(ita, makkhaeng, "ข้อคำถาม", "generate", "check")
