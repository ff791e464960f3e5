"""No workbook of ours has a table that Excel would repair, whatever command made or changed it."""

import shutil
from pathlib import Path

import pytest
from closed_books import MEASURES, replace_in, write
from excel_acts import columns, insert_row, put, set_table, table_parts
from openxml_audit import FileFormat, OpenXmlValidator
from table_faults import table_faults

from ita_xl.workbook.contract.tables import MEASURES_TABLE, TABLE_NAMES
from ita_xl.workbook.template import template

OURS = sorted(TABLE_NAMES.values())
FROZEN = Path(__file__).parents[1] / "frozen" / "format1"


def sound(path) -> None:
    assert table_faults(path) == (OURS, [])


def test_the_template(tmp_path):
    path = tmp_path / "template.xlsm"
    path.write_bytes(template())
    sound(path)


def test_new_generated_checked_undone_and_shared(ita, tmp_path, made):
    path = tmp_path / "book.xlsm"
    assert ita("new", path).code == 0
    sound(path)
    shutil.copyfile(made["fy2568-paphlu"], path)
    for command in (
        ("generate", "--only", "weak"),
        ("generate", "--only", "all", "--restore"),
        ("check", "--write"),
        ("undo",),
    ):
        assert ita(command[0], path, *command[1:]).code in (0, 1)
        sound(path)
    copy = tmp_path / "copy.xlsx"
    assert ita("share", path, "-o", copy).code == 0
    sound(copy)


def test_demo(ita, tmp_path):
    assert ita("demo", tmp_path / "demo").code in (0, 1)
    books = sorted((tmp_path / "demo").rglob("*.xls[mx]"))
    assert books
    for path in books:
        sound(path)


@pytest.mark.parametrize("name", ["filled-2568.xlsm", "history-2565.xlsm", "filled-2568-copy.xlsx"])
def test_upgraded(ita, tmp_path, name):
    path = Path(shutil.copyfile(FROZEN / name, tmp_path / name))
    assert table_faults(path) == ([], [])
    assert ita("generate", path).code in (0, 1)
    assert table_faults(path) == ([], [])
    assert ita("upgrade", path).code in (0, 1)
    sound(path.with_suffix(".xlsm"))
    assert ita("generate", path.with_suffix(".xlsm")).code in (0, 1)
    sound(path.with_suffix(".xlsm"))


def test_after_rows_and_columns_of_a_person(ita, makkhaeng):
    order = list(MEASURES_TABLE.fields)
    order.insert(3, "หมายเหตุของเรา")
    columns(makkhaeng, "ita_measures", order[::-1])
    insert_row(makkhaeng, "ita_measures", 6)
    insert_row(makkhaeng, "ita_follow", 8)
    write(makkhaeng, MEASURES, {"C6": "ของเรา"})
    sound(makkhaeng)
    assert ita("generate", makkhaeng).code in (0, 1)
    sound(makkhaeng)
    set_table(makkhaeng, "ita_measures", "A5:M20")
    put(makkhaeng, MEASURES, {"C5": "หัวที่เปลี่ยน"})
    assert ita("check", makkhaeng, "--write").code in (0, 1)
    sound(makkhaeng)


def test_what_the_test_sees(makkhaeng):
    """A fault of each kind is seen."""
    part = table_parts(makkhaeng)["tbl_measures"]
    before = makkhaeng.read_bytes()
    for old, new in (
        ('id="2" name="tbl_measures"', 'id="1" name="tbl_measures"'),
        ('displayName="tbl_measures"', 'displayName="TBL_follow"'),
        ('displayName="tbl_measures"', 'displayName="ita_follow"'),
        ('<autoFilter ref="A5:L125"/>', '<autoFilter ref="A5:L126"/>'),
        ('name="งบประมาณ"', 'name="งบ"'),
        ('count="12"', 'count="13"'),
        ('ref="A5:L125"', 'ref="A4:L125"'),
    ):
        replace_in(makkhaeng, part, old, new)
        assert table_faults(makkhaeng)[1], new
        makkhaeng.write_bytes(before)
    replace_in(makkhaeng, "[Content_Types].xml", f"/{part}", "/xl/tables/other.xml")
    assert table_faults(makkhaeng)[1]


@pytest.mark.parametrize("version", [FileFormat.OFFICE_2010, FileFormat.OFFICE_2019])
def test_the_schema_holds(ita, makkhaeng, version):
    insert_row(makkhaeng, "ita_measures", 6)
    write(makkhaeng, MEASURES, {"C6": "ของเรา"})
    assert ita("generate", makkhaeng).code in (0, 1)
    assert [str(e) for e in OpenXmlValidator(file_format=version).validate(str(makkhaeng)).errors] == []
