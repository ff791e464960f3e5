"""A table is one object: what follows from its columns, and the tables of workbooks of an earlier format."""

from dataclasses import fields
from itertools import combinations

import pytest

from ita_xl import a1, columns
from ita_xl.dossier import MeasureRow, Progress
from ita_xl.failures import Failure
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import (
    FOLLOW_TABLE,
    FREE_TABLES,
    LIBRARY_TABLE,
    MEASURES_TABLE,
    TABLE_NAMES,
)
from ita_xl.workbook.contract.typed import (
    HISTORY_TABLE,
    ITEM_TABLE,
    ITEM_WORKINGS,
    READ_TABLE,
    RESULT_TABLE,
    SCORE_TABLE,
)
from ita_xl.workbook.reading.grid import Grid
from ita_xl.workbook.reading.shape import filled_cells, table_grid
from ita_xl.workbook.reading.tables import as_it_stands, columns_changed, columns_of, keyed_rows

TEXTS = ("ก", "ข", "ค", "ง", "จ", "ฉ")


WIDTH = len(MEASURES_TABLE.fields)
LATER = [column.header for column in MEASURES_TABLE.declared if column.since > 1]


def stands(heads, *rows, above=(), body=None, named=None, table=MEASURES_TABLE) -> Grid:
    """A table whose headers stand in row 5: rows between them and the defined name, those that the name means."""
    lines = (heads, *above, *(rows or ((None,) * len(heads),)))
    top = 6 + len(above)
    named = named or (top, 1, max(top, len(lines) + 4), len(heads))
    return table_grid("มาตรการ", filled_cells(lines, top=5), named, table, body)


def of_format_1() -> list[str]:
    """What stands in the header row of a workbook without tables of Excel's own: nothing above the hidden columns."""
    shown = [column.header for column in MEASURES_TABLE.of_format(1).shown]
    return ["", *shown, ""]


def without(heads, *names) -> list[str]:
    return [head for head in heads if head not in names]


@pytest.mark.parametrize(("record", "declared"), [(MeasureRow, columns.MEASURES), (Progress, columns.FOLLOW)])
def test_a_record_has_a_field_for_every_column(record, declared):
    assert {one.name for one in fields(record)} == {column.field for column in declared} | {"key"}


def test_what_follows_from_the_columns():
    assert MEASURES_TABLE.area.ref == "A6:L125"
    assert MEASURES_TABLE.fingerprint.ref == "L3"
    assert MEASURES_TABLE.letter("budget") == "H"
    assert MEASURES_TABLE.part("budget", "success").absolute == "'มาตรการ'!$H$6:$I$125"
    assert MEASURES_TABLE.row(7).success == "I7"
    assert FOLLOW_TABLE.columns == ("indicator", "name", "status", "result", "outcome", "date")
    assert LIBRARY_TABLE.area.ref == "A5:K304"


def test_no_column_is_of_a_format_to_come():
    declared = [column for table in FREE_TABLES.values() for column in table.declared]
    assert {column.since for column in declared} <= set(range(1, ranges.FORMAT + 1))
    assert {name.since for name in ranges.DECLARED.values()} == set(range(ranges.FORMAT + 1))
    assert len(ranges.LATER) == 24
    assert all(len(column.header) > 0 for table in FREE_TABLES.values() for column in table.shown)


def test_a_table_of_format_1_is_read_by_its_own_columns():
    old = MEASURES_TABLE.of_format(1)
    row = ("k-1", "4. ก", "ชื่อ", "วิเคราะห์", "ขั้นตอน", "สำนักปลัด", "ทั้งปี", "ทุกเดือน", "name:1")
    grid = stands(of_format_1(), row)
    assert as_it_stands(grid, MEASURES_TABLE) == old
    (found,) = keyed_rows(grid, MEASURES_TABLE)
    assert (found.key, found.values["follow"], found.fingerprints) == ("k-1", "ทุกเดือน", "name:1")
    assert not {"budget", "success"} & set(found.values)


def test_a_table_of_today_is_read_by_all_columns():
    assert as_it_stands(stands(MEASURES_TABLE.heads), MEASURES_TABLE) == MEASURES_TABLE
    renamed = [head.replace("งบประมาณ", "งบประมาณ (บาท)") for head in MEASURES_TABLE.heads]
    assert as_it_stands(stands(renamed), MEASURES_TABLE) == MEASURES_TABLE


def test_who_deletes_both_later_columns_has_a_table_of_format_1():
    heads = without(MEASURES_TABLE.heads, *LATER)
    assert as_it_stands(stands(heads), MEASURES_TABLE) == MEASURES_TABLE.of_format(1)


@pytest.mark.parametrize(
    "gone",
    [
        ("งบประมาณ",),
        ("ตัวชี้วัดความสำเร็จ",),
        ("ตัวชี้วัดความสำเร็จ", "การติดตามประเมินผล"),
        ("ผลการวิเคราะห์", "ขั้นตอน/วิธีดำเนินการ"),
        ("ผู้รับผิดชอบ", "การติดตามประเมินผล"),
    ],
)
def test_other_columns_that_are_gone_are_told(gone):
    grid = stands(without(MEASURES_TABLE.heads, *gone))
    assert columns_changed(grid, MEASURES_TABLE)
    with pytest.raises(Failure, match="ขาดหาย ซ้ำกัน หรืออยู่ผิดที่") as told:
        keyed_rows(grid, MEASURES_TABLE)
    assert all(head in str(told.value).partition("(")[2].partition(")")[0] for head in gone)


@pytest.mark.parametrize("at", range(1, 9))
def test_a_column_inserted_into_a_table_of_format_1_is_told(at):
    heads = of_format_1()
    heads.insert(at, "")
    grid = stands(heads)
    assert columns_changed(grid, MEASURES_TABLE)
    assert columns_of(grid, MEASURES_TABLE) == " ".join(MEASURES_TABLE.of_format(1).headers)


@pytest.mark.parametrize("at", range(1, 9))
def test_as_many_columns_inserted_elsewhere_than_ours_are_told(at):
    """As many columns of a person where ours would stand are the same table: no text is read under a wrong name."""
    heads = of_format_1()
    heads[at:at] = [""] * len(LATER)
    assert columns_changed(stands(heads), MEASURES_TABLE) == (at != MEASURES_TABLE.fields.index("budget"))


ROW = {field: f"ข้อความ {field}" for field in MEASURES_TABLE.fields}


def cells_of(fields) -> tuple:
    return tuple(ROW.get(field) for field in fields)


def assert_read(grid) -> None:
    (found,) = keyed_rows(grid, MEASURES_TABLE)
    assert (found.key, found.fingerprints) == (ROW["key"], ROW["fingerprints"])
    assert found.values == {field: ROW[field] for field in MEASURES_TABLE.columns}


@pytest.mark.parametrize("n", range(WIDTH))
def test_a_column_is_found_wherever_it_was_moved(n):
    fields = list(MEASURES_TABLE.fields)
    for at in range(len(fields)):
        moved = [field for field in fields if field != fields[n]]
        moved.insert(at, fields[n])
        heads = [MEASURES_TABLE.heads[fields.index(field)] for field in moved]
        grid = stands(heads, cells_of(moved))
        assert_read(grid)
        assert grid.place(0, n).cell == f"{a1.column(at)}6"


@pytest.mark.parametrize("at", range(1, WIDTH))
def test_a_column_of_a_person_between_ours_is_left_alone(at):
    fields, heads = list(MEASURES_TABLE.fields), list(MEASURES_TABLE.heads)
    fields.insert(at, "own")
    heads.insert(at, "หมายเหตุของเรา")
    grid = stands(heads, cells_of(fields))
    assert_read(grid)
    assert grid.beside == set()
    own = [value or "ของเรา" for value in cells_of(fields)]
    assert stands(heads, own).beside == {0}


def test_columns_of_a_workbook_of_format_1_that_changed_places_are_followed():
    heads = of_format_1()
    heads[3], heads[5] = heads[5], heads[3]
    grid = stands(heads, tuple("abcdefghi"))
    (found,) = keyed_rows(grid, MEASURES_TABLE)
    assert (found.key, found.fingerprints) == ("a", "i")
    assert (found.values["analysis"], found.values["responsible"]) == ("f", "d")


def test_a_header_that_is_there_twice_is_told():
    heads = [*MEASURES_TABLE.heads, "งบประมาณ"]
    with pytest.raises(Failure, match=r"ขาดหาย ซ้ำกัน หรืออยู่ผิดที่ \(งบประมาณ\)"):
        keyed_rows(stands(heads), MEASURES_TABLE)


@pytest.mark.parametrize("body", [None, (6, 1, 9, WIDTH)])
def test_rows_between_the_headers_and_the_name_are_rows_of_the_table(body):
    grid = stands(
        MEASURES_TABLE.heads, cells_of(MEASURES_TABLE.fields), above=[(None,) * WIDTH] * 3, body=body
    )
    assert (grid.top, len(grid.rows)) == (6, 4)
    (found,) = keyed_rows(grid, MEASURES_TABLE)
    assert found.row == 9


@pytest.mark.parametrize("heads", [("",) * WIDTH, tuple(f"หัว {n}" for n in range(WIDTH))])
@pytest.mark.parametrize("body", [None, (6, 1, 6, WIDTH)])
def test_no_headers_are_no_table(heads, body):
    grid = stands(heads, cells_of(MEASURES_TABLE.fields), body=body)
    assert columns_changed(grid, MEASURES_TABLE)
    with pytest.raises(Failure, match="ไม่พบแถวหัวตารางในชีต มาตรการ"):
        keyed_rows(grid, MEASURES_TABLE)


def test_what_is_typed_below_the_name_is_in_the_table_where_excel_says_so():
    rows = [(None,) * WIDTH, cells_of(MEASURES_TABLE.fields)]
    named = (6, 1, 6, WIDTH)
    assert keyed_rows(stands(MEASURES_TABLE.heads, *rows, named=named), MEASURES_TABLE) == ()
    assert stands(MEASURES_TABLE.heads, *rows, named=named).below == (7,)
    grid = stands(MEASURES_TABLE.heads, *rows, named=named, body=(6, 1, 7, WIDTH))
    assert_read(grid)
    assert grid.below == ()


def test_a_table_that_a_person_made_shorter_has_its_free_rows_back():
    rows = [cells_of(MEASURES_TABLE.fields), (None,) * WIDTH, (None,) * WIDTH]
    assert len(stands(MEASURES_TABLE.heads, *rows, body=(6, 1, 6, WIDTH)).rows) == 3
    totals = ("ผลรวม", *(None,) * 10)
    grid = stands(MEASURES_TABLE.heads, rows[0], totals, rows[1], body=(6, 1, 6, WIDTH))
    assert_read(grid)


def test_a_table_elsewhere_on_the_sheet_is_not_ours():
    grid = stands(MEASURES_TABLE.heads, cells_of(MEASURES_TABLE.fields), body=(40, 20, 50, 22))
    assert_read(grid)
    assert grid.shape.body is None


def test_names_of_tables_are_no_other_names():
    assert not set(TABLE_NAMES.values()) & {name.lower() for name in ranges.NAMES}
    assert set(TABLE_NAMES) == set(FREE_TABLES)
    heads = [head.casefold() for table in FREE_TABLES.values() for head in table.heads]
    assert all(len({*table.heads}) == len(table.heads) for table in FREE_TABLES.values())
    assert all(head and "\n" not in head for head in heads)


@pytest.mark.parametrize("body", [None, (6, 1, 1_048_576, 16_384)])
def test_a_table_of_all_rows_costs_no_more_than_what_stands_in_it(body):
    rows = [cells_of(MEASURES_TABLE.fields)]
    named = (6, 1, 1_048_576, WIDTH)
    grid = stands(MEASURES_TABLE.heads, *rows, named=named, body=body)
    assert_read(grid)
    assert len(grid.rows) == 20_000
    far = stands(MEASURES_TABLE.heads, *rows, named=(1_000_000, 1, 1_000_100, WIDTH))
    assert (far.top, len(far.rows)) == (6, 20_000)


def test_no_two_tables_of_a_sheet_share_a_cell() -> None:
    """The place for a page once lay over workings that a later table had got: what was pasted was gone at once."""
    areas = [
        *(t.area for t in (SCORE_TABLE, RESULT_TABLE, READ_TABLE, ITEM_TABLE, ITEM_WORKINGS, HISTORY_TABLE)),
        ranges.PAGE,
        ranges.ITEM_PASTE,
    ]
    shared = [
        (one.ref, other.ref)
        for one, other in combinations(areas, 2)
        if one.sheet == other.sheet
        and max(one.top, other.top) <= min(one.bottom, other.bottom)
        and max(one.left, other.left) <= min(one.right, other.right)
    ]
    assert shared == []
