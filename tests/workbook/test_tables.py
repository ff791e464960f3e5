"""A table is one object: what follows from its columns, and the tables of workbooks of an earlier format."""

from dataclasses import fields

import pytest

from ita_xl import columns
from ita_xl.dossier import MeasureRow, Progress
from ita_xl.failures import Failure
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, FREE_TABLES, LIBRARY_TABLE, MEASURES_TABLE
from ita_xl.workbook.reading.grid import Grid
from ita_xl.workbook.reading.tables import as_it_stands, columns_changed, columns_of, keyed_rows

TEXTS = ("ก", "ข", "ค", "ง", "จ", "ฉ")


LATER = [column.header for column in MEASURES_TABLE.declared if column.since > 1]


def stands(heads, *rows) -> Grid:
    return Grid("มาตรการ", 6, 0, rows or ((None,) * len(heads),), head=tuple(heads))


def without(heads, *names) -> list[str]:
    return [head for head in heads if head not in names]


@pytest.mark.parametrize(("record", "declared"), [(MeasureRow, columns.MEASURES), (Progress, columns.FOLLOW)])
def test_a_record_has_a_field_for_every_column(record, declared):
    assert {one.name for one in fields(record)} == {column.field for column in declared} | {"key"}


def test_what_follows_from_the_columns():
    assert MEASURES_TABLE.area.ref == "A6:K125"
    assert MEASURES_TABLE.fingerprint.ref == "K3"
    assert MEASURES_TABLE.letter("budget") == "H"
    assert MEASURES_TABLE.part("budget", "success").absolute == "'มาตรการ'!$H$6:$I$125"
    assert MEASURES_TABLE.row(7).success == "I7"
    assert FOLLOW_TABLE.columns == ("indicator", "name", "status", "result", "outcome", "date")
    assert LIBRARY_TABLE.area.ref == "A5:H304"


def test_no_column_is_of_a_format_to_come():
    declared = [column for table in FREE_TABLES.values() for column in table.declared]
    assert {column.since for column in declared} <= set(range(1, ranges.FORMAT + 1))
    assert {name.since for name in ranges.DECLARED.values()} == set(range(ranges.FORMAT + 1))
    assert len(ranges.LATER) == 18
    assert all(len(column.header) > 0 for table in FREE_TABLES.values() for column in table.shown)


def test_a_table_of_format_1_is_read_by_its_own_columns():
    old = MEASURES_TABLE.of_format(1)
    row = ("k-1", "4. ก", "ชื่อ", "วิเคราะห์", "ขั้นตอน", "สำนักปลัด", "ทั้งปี", "ทุกเดือน", "name:1")
    grid = stands(old.heads, row)
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
    with pytest.raises(Failure, match="ถูกแทรก ลบ หรือสลับที่"):
        keyed_rows(grid, MEASURES_TABLE)


@pytest.mark.parametrize("at", range(1, 9))
def test_a_column_inserted_into_a_table_of_format_1_is_told(at):
    heads = list(MEASURES_TABLE.of_format(1).heads)
    heads.insert(at, "")
    grid = stands(heads)
    assert columns_changed(grid, MEASURES_TABLE)
    assert columns_of(grid, MEASURES_TABLE) == " ".join(MEASURES_TABLE.of_format(1).headers)


@pytest.mark.parametrize("at", range(1, 9))
def test_as_many_columns_inserted_elsewhere_than_ours_are_told(at):
    """As many columns of a person where ours would stand are the same table: no text is read under a wrong name."""
    heads = list(MEASURES_TABLE.of_format(1).heads)
    heads[at:at] = [""] * len(LATER)
    assert columns_changed(stands(heads), MEASURES_TABLE) == (at != MEASURES_TABLE.fields.index("budget"))
