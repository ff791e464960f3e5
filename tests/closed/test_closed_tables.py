"""The tables of a closed workbook as Excel's own: where their rows and columns are, whatever a person did to them."""

import re

import pytest
from closed_books import (
    FOLLOW,
    HOME,
    LIBRARY,
    MEASURES,
    change_parts,
    find,
    part_of,
    parts,
    table,
    value,
    write,
)
from excel_acts import columns, insert_row, named, put, set_table, table_parts, table_ref, to_ranges

from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, FREE_TABLES, LIBRARY_TABLE, MEASURES_TABLE
from ita_xl.workbook.reading.library import library

OWN = {
    "indicator": "9. ของเรา",
    "name": "มาตรการที่พิมพ์ใต้หัวตาราง",
    "steps": "ขั้นตอนของเรา",
    "responsible": "กองคลัง",
}
TYPED = {
    "ita_measures": OWN,
    "ita_follow": {"indicator": "9. ของเรา", "name": "งานที่พิมพ์ใต้หัวตาราง", "result": "ผลที่พิมพ์ใต้หัวตาราง"},
    "ita_library": {
        "indicator": 1,
        "when": "รักษามาตรฐาน",
        "name": "มาตรการของคลังใต้หัวตาราง",
        "steps": "ขั้นตอน",
        "responsible": "ปลัด",
        "period": "ตลอดปีงบประมาณ",
        "follow": "รายงาน",
    },
}
KEYED = {"ita_measures": MEASURES_TABLE, "ita_follow": FOLLOW_TABLE}


@pytest.fixture(params=["table", "range"])
def tables(request, makkhaeng) -> bool:
    """Whether the workbook has tables, or ranges in their place."""
    if request.param == "range":
        to_ranges(makkhaeng)
    return request.param == "table"


def typed_under_header(path, name, *, tables) -> None:
    """Insert a row right under the headers, and type into it."""
    of = FREE_TABLES[name]
    insert_row(path, name, of.top, tables=tables)
    write(path, of.sheet.name, {f"{of.letter(field)}{of.top}": text for field, text in TYPED[name].items()})
    assert named(path, name).startswith(f"A{of.top + 1}:")


def report(ita, path, layout):
    """The text of the report."""
    target = path.with_suffix(".docx")
    ran = ita("export", "--anyway", path, "-o", target, "--layout", layout)
    assert ran.code in (0, 1), ran.err
    xml = parts(target)["word/document.xml"].decode()
    return re.sub(r"<[^>]+>", "", xml)


@pytest.mark.parametrize(
    ("name", "layout", "told"),
    [
        ("ita_measures", "indicators", OWN["name"]),
        ("ita_follow", "progress", TYPED["ita_follow"]["result"]),
    ],
)
def test_a_row_typed_under_the_headers_is_in_the_report(ita, makkhaeng, name, layout, told, tables):
    typed_under_header(makkhaeng, name, tables=tables)
    assert told in report(ita, makkhaeng, layout)


@pytest.mark.parametrize("name", ["ita_measures", "ita_follow"])
def test_a_row_typed_under_the_headers_is_kept_and_gets_a_key(ita, makkhaeng, name, tables):
    of, kept = KEYED[name], TYPED[name]
    before = [row.key for row in table(makkhaeng, of)]
    typed_under_header(makkhaeng, name, tables=tables)
    assert ita("generate", makkhaeng, "--only", "all").code in (0, 1)
    rows = table(makkhaeng, of)
    assert {field: rows[0].values[field] for field in kept} == kept
    assert rows[0].row == of.top
    assert rows[0].key.startswith("row-")
    assert set(before) <= {row.key for row in rows}
    assert [row.row for row in rows] == list(range(of.top, of.top + len(rows)))


def test_a_measure_typed_under_the_headers_of_the_library_is_used(ita, makkhaeng, tables):
    typed_under_header(makkhaeng, "ita_library", tables=tables)
    name = TYPED["ita_library"]["name"]
    assert name in [m.name for m in library(ClosedBook(makkhaeng).grids["ita_library"])]
    assert ita("generate", makkhaeng, "--only", "all").code in (0, 1)
    assert any(row.values["name"] == name for row in table(makkhaeng))
    assert str(value(makkhaeng, LIBRARY, "A5")).startswith("own-01-")


@pytest.mark.parametrize("name", FREE_TABLES)
def test_what_is_wrong_in_such_a_row_is_found_in_its_cell(ita, makkhaeng, name, tables):
    typed_under_header(makkhaeng, name, tables=tables)
    of = FREE_TABLES[name]
    field, text, words = {
        "ita_measures": ("period", "ม.ค. 2500", "2500"),
        "ita_follow": ("status", "ทำอยู่นะ", "ทำอยู่นะ"),
        "ita_library": ("indicator", "77", "“77”"),
    }[name]
    ref = f"{of.letter(field)}{of.top}"
    write(makkhaeng, of.sheet.name, {ref: text})
    out = ita("check", makkhaeng).out
    assert any(f"ชีต {of.sheet.name} เซลล์ {ref}:" in line and words in line for line in out.splitlines()), out


@pytest.mark.parametrize("name", FREE_TABLES)
def test_the_next_writing_brings_name_and_place_true(ita, makkhaeng, name, tables):
    typed_under_header(makkhaeng, name, tables=tables)
    of = FREE_TABLES[name]
    assert ita("check", makkhaeng, "--write").code in (0, 1)
    area = of.area.ref.replace(str(of.bottom), str(of.bottom + 1))
    assert named(makkhaeng, name) == area
    assert place(makkhaeng, name) == f"ROWS('{of.sheet.name}'!{fixed(area)})"
    if tables:
        assert table_ref(makkhaeng, name) == area.replace(str(of.top), str(of.top - 1), 1)


def fixed(area: str) -> str:
    return re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", area)


def place(path, name) -> str:
    """The formula of the cell that tells where a name lies."""
    page = Package.read(path).sheet("ita_texts")
    (row,) = [n for n in range(1, 80) if page.value(f"H{n}") == name]
    return page.formula(f"I{row}")


def test_columns_moved_after_a_row_under_the_headers_are_read_right(ita, makkhaeng, tables):
    """The guard of before compared the typed row with the headers, and let texts be read under wrong names."""
    key = table(makkhaeng)[0].key
    write(makkhaeng, MEASURES, {"F6": "ผู้รับผิดชอบที่พิมพ์เอง"})
    order = list(MEASURES_TABLE.fields)
    order.remove("responsible")
    order.insert(order.index("analysis"), "responsible")
    columns(makkhaeng, "ita_measures", order, tables=tables)
    typed_after = {a: OWN[a] for a in ("indicator", "name", "responsible")}
    insert_row(makkhaeng, "ita_measures", 6, tables=tables)
    at = {field: "ABCDEFGHIJKLM"[order.index(field)] for field in order}
    write(makkhaeng, MEASURES, {f"{at[field]}6": text for field, text in typed_after.items()})
    assert ita("generate", makkhaeng, "--only", "all").code in (0, 1)
    first, second = table(makkhaeng)[:2]
    assert {field: first.values[field] for field in typed_after} == typed_after
    assert (second.key, second.values["responsible"]) == (key, "ผู้รับผิดชอบที่พิมพ์เอง")
    assert value(makkhaeng, MEASURES, f"{at['responsible']}7") == "ผู้รับผิดชอบที่พิมพ์เอง"
    assert "กองคลัง" in report(ita, makkhaeng, "indicators")


@pytest.mark.parametrize("name", FREE_TABLES)
def test_a_column_that_is_moved_is_followed(ita, makkhaeng, name, tables):
    write(makkhaeng, FOLLOW, {"E6": "อบรมแล้ว"})
    of = FREE_TABLES[name]
    whole = (
        {row.key: row.values for row in table(makkhaeng)},
        {row.key: row.values for row in table(makkhaeng, FOLLOW_TABLE)},
        library(ClosedBook(makkhaeng).grids["ita_library"]),
    )
    order = [of.fields[-1], *of.fields[:-1]]
    columns(makkhaeng, name, order, tables=tables)
    heads = [value(makkhaeng, of.sheet.name, f"{'ABCDEFGHIJKLM'[n]}{of.top - 1}") for n in range(len(order))]
    for command in (("generate",), ("check", "--write"), ("export", "--anyway"), ("undo",)):
        assert ita(command[0], makkhaeng, *command[1:]).code in (0, 1), command
        assert whole == (
            {row.key: row.values for row in table(makkhaeng)},
            {row.key: row.values for row in table(makkhaeng, FOLLOW_TABLE)},
            library(ClosedBook(makkhaeng).grids["ita_library"]),
        )
    assert heads == [
        value(makkhaeng, of.sheet.name, f"{'ABCDEFGHIJKLM'[n]}{of.top - 1}") for n in range(len(order))
    ]


def test_a_column_of_a_person_goes_with_its_rows(ita, makkhaeng, tables):
    order = list(MEASURES_TABLE.fields)
    order.insert(3, "หมายเหตุของเรา")
    write(makkhaeng, HOME, {ranges.ONLY.ref: "เฉพาะจุดอ่อนและข้อควรพัฒนา"})
    assert ita("generate", makkhaeng).code in (0, 1)
    columns(makkhaeng, "ita_measures", order, tables=tables)
    rows = table(makkhaeng)
    write(makkhaeng, MEASURES, {f"D{row.row}": f"จำ {row.key}" for row in rows})
    assert ita("generate", makkhaeng, "--only", "all", "--restore").code in (0, 1)
    after = table(makkhaeng)
    assert len(after) > len(rows)
    for row in after:
        mine = f"จำ {row.key}" if row.key in {r.key for r in rows} else None
        assert value(makkhaeng, MEASURES, f"D{row.row}") == mine
    assert value(makkhaeng, MEASURES, "D5") == "หมายเหตุของเรา"


@pytest.mark.parametrize("name", FREE_TABLES)
def test_without_headers_nothing_is_done(ita, makkhaeng, name, tables):
    of = FREE_TABLES[name]
    put(makkhaeng, of.sheet.name, {f"{'ABCDEFGHIJKLM'[n]}{of.top - 1}": None for n in range(len(of.fields))})
    before = makkhaeng.read_bytes()
    ran = ita("generate", makkhaeng)
    assert ran.code == 2
    assert f"ไม่พบแถวหัวตารางในชีต {of.sheet.name}" in ran.err
    assert "โปรด" in ran.err
    assert makkhaeng.read_bytes() == before
    told = ita("check", makkhaeng)
    assert told.code == 1
    assert f"[ต้องแก้ไข] ชีต {of.sheet.name} เซลล์ A{of.top - 1}: คอลัมน์หรือแถวหัวของตาราง" in told.out


def test_a_header_that_is_there_twice_is_named(ita, makkhaeng):
    to_ranges(makkhaeng)
    put(makkhaeng, MEASURES, {"H5": "ผลการวิเคราะห์"})
    ran = ita("generate", makkhaeng)
    assert ran.code == 2
    assert f"ชีต {MEASURES} มีคอลัมน์ของตารางขาดหาย ซ้ำกัน หรืออยู่ผิดที่" in ran.err
    assert "ผลการวิเคราะห์" in ran.err


def test_a_row_typed_right_below_a_full_table_is_in_it(ita, makkhaeng):
    write(makkhaeng, FOLLOW, {"B126": "ตัวชี้วัดของเรา", "C126": "งานใต้ตาราง", "E126": "ผลใต้ตาราง"})
    told = ita("check", makkhaeng)
    assert "ใต้ตาราง (แถว 126)" in told.out
    set_table(makkhaeng, "ita_follow", "A5:H126")
    assert "ใต้ตาราง" not in ita("check", makkhaeng).out
    assert "ผลใต้ตาราง" in report(ita, makkhaeng, "progress")
    assert ita("generate", makkhaeng).code in (0, 1)
    assert named(makkhaeng, "ita_follow") == "A6:H126"
    assert any(row.values["result"] == "ผลใต้ตาราง" for row in table(makkhaeng, FOLLOW_TABLE))


def test_a_table_that_a_person_made_shorter_grows_again(ita, makkhaeng):
    last = max(row.row for row in table(makkhaeng))
    set_table(makkhaeng, "ita_measures", f"A5:L{last}")
    write(makkhaeng, LIBRARY, {"B250": 1, "C250": "รักษามาตรฐาน", "D250": "มาตรการของเรา"})
    assert ita("generate", makkhaeng, "--only", "all").code in (0, 1)
    assert max(row.row for row in table(makkhaeng)) > last
    assert table_ref(makkhaeng, "ita_measures") == "A5:L125"
    part = parts(makkhaeng)[table_parts(makkhaeng)["tbl_measures"]].decode()
    assert part.count('ref="A5:L125"') == 2


def test_a_row_of_totals_is_no_row(ita, makkhaeng):
    part = table_parts(makkhaeng)["tbl_follow"]
    text = parts(makkhaeng)[part].decode().replace('totalsRowShown="0"', 'totalsRowCount="1"')
    text = text.replace('displayName="tbl_follow" ref="A5:H125"', 'displayName="tbl_follow" ref="A5:H126"')
    change_parts(makkhaeng, {part: text.encode()})
    write(makkhaeng, FOLLOW, {"B126": "ผลรวม", "H126": 5})
    before = len(table(makkhaeng, FOLLOW_TABLE))
    assert ita("generate", makkhaeng).code in (0, 1)
    assert len(table(makkhaeng, FOLLOW_TABLE)) == before
    assert (value(makkhaeng, FOLLOW, "B126"), table_ref(makkhaeng, "ita_follow")) == ("ผลรวม", "A5:H126")


def test_a_table_that_a_person_renamed_is_known_by_its_place(ita, makkhaeng):
    part = table_parts(makkhaeng)["tbl_measures"]
    text = parts(makkhaeng)[part].decode().replace("tbl_measures", "ตารางของเรา")
    change_parts(makkhaeng, {part: text.encode()})
    insert_row(makkhaeng, "ita_measures", 6, tables=False)
    change_parts(makkhaeng, {part: text.replace("A5:L125", "A5:L126").encode()})
    write(makkhaeng, MEASURES, {"B6": "9", "C6": OWN["name"]})
    assert ita("generate", makkhaeng).code in (0, 1)
    assert table(makkhaeng)[0].values["name"] == OWN["name"]


def test_a_header_worded_otherwise_names_its_column(ita, makkhaeng):
    """An editor that changes the cell alone leaves a file that Excel would repair."""
    put(makkhaeng, MEASURES, {"E5": "วิธีทำ"})
    assert ita("generate", makkhaeng).code in (0, 1)
    part = parts(makkhaeng)[table_parts(makkhaeng)["tbl_measures"]].decode()
    assert 'name="วิธีทำ"' in part
    assert "ขั้นตอน/วิธีดำเนินการ" not in part


def test_upgrade_gives_a_workbook_its_tables_back(ita, makkhaeng):
    assert "ไม่ได้เปลี่ยนแปลง" in ita("upgrade", makkhaeng).out or table_parts(makkhaeng)
    key = table(makkhaeng)[0].key
    write(makkhaeng, MEASURES, {"F6": "ผู้รับผิดชอบที่พิมพ์เอง"})
    to_ranges(makkhaeng)
    assert table_parts(makkhaeng) == {}
    assert ita("upgrade", makkhaeng).code in (0, 1)
    assert set(table_parts(makkhaeng)) == {"tbl_measures", "tbl_follow", "tbl_library"}
    assert find(makkhaeng, key).values["responsible"] == "ผู้รับผิดชอบที่พิมพ์เอง"


def test_data_and_upgrade_follow_moved_columns(ita, makkhaeng, tables):
    write(makkhaeng, MEASURES, {"F6": "ผู้รับผิดชอบที่พิมพ์เอง"})
    before = ita("data", makkhaeng).out
    columns(
        makkhaeng, "ita_measures", [MEASURES_TABLE.fields[-1], *MEASURES_TABLE.fields[:-1]], tables=tables
    )
    columns(makkhaeng, "ita_library", [LIBRARY_TABLE.fields[-1], *LIBRARY_TABLE.fields[:-1]], tables=tables)
    assert ita("data", makkhaeng).out == before


def test_the_mail_copy_keeps_the_tables(ita, makkhaeng, tmp_path):
    typed_under_header(makkhaeng, "ita_measures", tables=True)
    target = tmp_path / "copy.xlsx"
    assert ita("share", makkhaeng, "-o", target).code == 0
    assert table_ref(target, "ita_measures") == "A5:L126"
    assert OWN["name"] in [row.values["name"] for row in table(target)]
    assert part_of(target, MEASURES)


def filtered(path, shown: str) -> None:
    """Filter มาตรการ by the first column as Excel does, so that one row is seen."""
    part, rows = part_of(path, MEASURES), {row.row: row.values["indicator"] for row in table(path)}
    xml = parts(path)[part].decode()
    for row in range(6, 126):
        if rows.get(row) != shown:
            xml = re.sub(rf'<row r="{row}"', f'<row r="{row}" hidden="1"', xml)
    of = table_parts(path)["tbl_measures"]
    text = parts(path)[of].decode()
    column = f'<filterColumn colId="1"><filters><filter val="{shown}"/></filters></filterColumn>'
    text = text.replace('<autoFilter ref="A5:L125"/>', f'<autoFilter ref="A5:L125">{column}</autoFilter>')
    change_parts(path, {part: xml.encode(), of: text.encode()})


def test_rows_that_a_filter_hides_are_shown_where_something_is_written(ita, makkhaeng):
    """A new row would be written into hidden ones."""
    filtered(makkhaeng, table(makkhaeng)[0].values["indicator"])
    ran = ita("check", makkhaeng, "--write")
    assert "กรองแถวไว้" not in ran.out + ran.err
    assert b"filterColumn" in parts(makkhaeng)[table_parts(makkhaeng)["tbl_measures"]]
    write(makkhaeng, LIBRARY, {"B250": 1, "C250": "รักษามาตรฐาน", "D250": "มาตรการของเรา"})
    ran = ita("generate", makkhaeng, "--only", "all")
    assert ran.code in (0, 1)
    assert f"ชีต {MEASURES} กรองแถวไว้ จึงแสดงทุกแถวก่อนเขียน" in ran.out + ran.err
    assert b"filterColumn" not in parts(makkhaeng)[table_parts(makkhaeng)["tbl_measures"]]
    assert not re.search(rb"<row [^>]*hidden", parts(makkhaeng)[part_of(makkhaeng, MEASURES)])
