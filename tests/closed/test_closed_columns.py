"""Columns that a person inserts, deletes or moves in the free sheets: refused in a sentence, nothing typed is lost."""

import re

import pytest
from closed_books import FOLLOW, HOME, LIBRARY, MEASURES, change_parts, find, parts, table, value, write

from ita_xl import a1
from ita_xl.a1 import column
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, MEASURES_TABLE

LAST = 12


def shift(path, sheet, at, by):
    """Insert (1) or delete (-1) a column as Excel does: cells and the defined names of the sheet follow."""
    area = next(a for a in ranges.NAMES.values() if a.sheet.name == sheet)
    page = Package.read(path).sheet(sheet)
    first = min(a.top for a in ranges.NAMES.values() if a.sheet is area.sheet) - 1
    cells = {}
    for row in range(first, 40):
        old = [page.value(f"{column(n)}{row}") for n in range(LAST)]
        new = [*old[:at], None, *old[at:]] if by > 0 else [*old[:at], *old[at + 1 :], None]
        cells |= {f"{column(n)}{row}": v for n, v in enumerate(new)}
    write(path, sheet, cells)

    def moved(found):
        letters = [a1.at(f"{letter}1")[1] for letter in (found[2], found[4])]
        first, last = (n + by if n >= at + (by < 0) else n for n in letters)
        return f"{found[1]}${column(first)}${found[3]}:${column(last)}${found[5]}"

    book = parts(path)["xl/workbook.xml"].decode()
    book = re.sub(rf"(?<![ก-๙])('?{sheet}'?!)\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)", moved, book)
    change_parts(path, {"xl/workbook.xml": book.encode()})


def refused(ita, path, sheet, *commands):
    before = path.read_bytes()
    for command in commands:
        ran = ita(command, path)
        assert ran.code == 2, command
        assert f"ชีต {sheet} มีคอลัมน์ของตารางถูกแทรก ลบ หรือสลับที่" in ran.err
        assert "โปรด" in ran.err
        assert path.read_bytes() == before


def told(ita, path, sheet, *options):
    ran = ita("check", path, *options)
    assert ran.code == 1
    assert re.search(rf"\[ต้องแก้ไข\] ชีต {sheet} เซลล์ [A-Z]+\d+: คอลัมน์ของตารางถูกแทรก ลบ หรือสลับที่", ran.out)


@pytest.mark.parametrize("by", [1, -1])
@pytest.mark.parametrize(("sheet", "of"), [(MEASURES, MEASURES_TABLE), (FOLLOW, FOLLOW_TABLE)])
def test_a_column_inserted_or_deleted_in_a_table(ita, makkhaeng, sheet, of, by):
    write(makkhaeng, sheet, {f"{of.letter(of.columns[3])}6": "ข้อความของเรา"})
    shift(makkhaeng, sheet, 3, by)
    refused(ita, makkhaeng, sheet, "generate", "undo", "export", "preview")
    told(ita, makkhaeng, sheet)
    told(ita, makkhaeng, sheet, "--write")


@pytest.mark.parametrize("by", [1, -1])
def test_a_column_inserted_or_deleted_in_the_library(ita, makkhaeng, by):
    shift(makkhaeng, LIBRARY, 3, by)
    refused(ita, makkhaeng, LIBRARY, "generate")
    told(ita, makkhaeng, LIBRARY)
    told(ita, makkhaeng, LIBRARY, "--write")
    assert ita("share", makkhaeng).code == 0


def test_columns_that_changed_places(ita, makkhaeng):
    swapped = {row: [value(makkhaeng, MEASURES, f"{c}{row}") for c in "EF"] for row in range(5, 40)}
    write(
        makkhaeng,
        MEASURES,
        {f"{c}{row}": v for row, (e, f) in swapped.items() for c, v in (("E", f), ("F", e))},
    )
    refused(ita, makkhaeng, MEASURES, "generate", "export")


def test_headers_may_be_worded_otherwise(ita, makkhaeng):
    write(makkhaeng, MEASURES, {"B5": "ตัวชี้วัด (ITA)", "E5": "วิธีทำ"})
    write(makkhaeng, LIBRARY, {"D4": "โครงการของเรา"})
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
