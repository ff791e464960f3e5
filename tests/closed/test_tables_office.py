"""The tables in LibreOffice: they live through it as far as it knows them, and its formulas follow what Excel's do."""

import shutil
from pathlib import Path

import pytest
from closed_books import FOLLOW, LIBRARY, table, write
from excel_acts import columns, insert_row, table_ref, to_ranges
from office import converted, differences, recalculated
from table_faults import table_faults

from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, LIBRARY_TABLE, TABLE_NAMES
from ita_xl.workbook.formulas.cells import computed_cells

FRESH, STALE = word("ita_word_fresh"), word("ita_word_stale")
OURS = sorted(TABLE_NAMES.values())


@pytest.fixture
def through_libreoffice(makkhaeng, tmp_path) -> Path:
    """A workbook that was opened in LibreOffice and saved as .xlsx."""
    write(makkhaeng, FOLLOW, {"E6": "ผลที่พิมพ์เอง"})
    converted(tmp_path / "office", [makkhaeng], "xlsx:Calc MS Excel 2007 XML")
    return tmp_path / "office" / f"{makkhaeng.stem}.xlsx"


def test_tables_live_through_libreoffice(through_libreoffice, makkhaeng):
    names, faults = table_faults(through_libreoffice)
    assert (names, faults) == (OURS, [])
    for name in TABLE_NAMES:
        assert table_ref(through_libreoffice, name) == table_ref(makkhaeng, name)


@pytest.mark.parametrize("kept", ["tables", "ranges"])
def test_every_command_serves_what_came_from_libreoffice(ita, through_libreoffice, kept, makkhaeng):
    path = through_libreoffice
    if kept == "ranges":
        to_ranges(path)
    before = [(row.key, row.values) for row in table(makkhaeng, FOLLOW_TABLE)]
    for command in (
        ("check", "--write"),
        ("generate",),
        ("undo",),
        ("export", "--anyway"),
        ("share",),
        ("data",),
    ):
        ran = ita(command[0], path, *command[1:])
        assert ran.code in (0, 1), (command, ran.err)
        assert "Traceback" not in ran.err
    assert [(row.key, row.values) for row in table(path, FOLLOW_TABLE)] == before
    insert_row(path, "ita_follow", 6, tables=kept == "tables")
    write(path, FOLLOW, {"C6": "งานใต้หัวตาราง", "E6": "ผลใต้หัวตาราง"})
    assert ita("generate", path).code in (0, 1)
    assert table(path, FOLLOW_TABLE)[0].values["result"] == "ผลใต้หัวตาราง"
    assert table_faults(path) == (OURS if kept == "tables" else [], [])
    assert ita("upgrade", path).code in (0, 1)
    assert table_faults(path.with_suffix(".xlsm")) == (OURS, [])


def marks(book) -> tuple:
    rows = book.get_sheet_by_name("หน้าหลัก").to_python(skip_empty_area=False)
    findings = rows[12][5]
    return rows[11][5], FRESH if findings.startswith("ต้องแก้ไข ") else findings


def test_the_marks_follow_moved_columns_and_see_rows_under_the_headers(ita, makkhaeng, tmp_path):
    """What the native formulas say, before and after the next writing, is what the program says."""
    books = {}

    def keep(name: str, *commands) -> None:
        for command in commands:
            assert ita(command[0], makkhaeng, *command[1:]).code in (0, 1)
        books[name] = Path(shutil.copyfile(makkhaeng, tmp_path / f"{name}.xlsm"))

    keep("as-made")
    columns(makkhaeng, "ita_library", [LIBRARY_TABLE.fields[-1], *LIBRARY_TABLE.fields[:-1]])
    columns(makkhaeng, "ita_follow", [FOLLOW_TABLE.fields[-1], *FOLLOW_TABLE.fields[:-1]])
    keep("moved")
    write(makkhaeng, LIBRARY, {"E9": "ชื่อที่แก้เอง"})
    keep("moved-and-changed")
    keep("made-anew", ("generate",))
    insert_row(makkhaeng, "ita_library", 5)
    insert_row(makkhaeng, "ita_follow", 6)
    keep("rows-under-headers")
    write(makkhaeng, LIBRARY, {"C5": 1, "D5": "รักษามาตรฐาน", "E5": "ใต้หัวตาราง"})
    write(makkhaeng, FOLLOW, {"D6": "งาน", "E6": "ดำเนินการแล้ว"})
    keep("typed-under-headers")
    keep("made-of-them", ("generate",))
    office = recalculated(tmp_path, list(books.values()))
    assert {name: marks(office[name]) for name in books} == {
        "as-made": (FRESH, FRESH),
        "moved": (FRESH, FRESH),
        "moved-and-changed": (STALE, FRESH),
        "made-anew": (FRESH, FRESH),
        "rows-under-headers": (STALE, STALE),
        "typed-under-headers": (STALE, STALE),
        "made-of-them": (FRESH, FRESH),
    }
    for name, path in books.items():
        model = ClosedBook(path).model
        assert differences(office[name], computed_cells(), model) == [], name
