"""Workbooks of other formats, and damaged ones: everything that a person typed goes into one of today's."""

import re
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest
from closed_books import change_parts, disagreements, parts, write
from interchange_books import OURS, same_inside, standing, without_name, without_sheet
from openpyxl.comments import Comment

from ita_xl.datafile import text
from ita_xl.records import replace
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.rescue import rescue
from ita_xl.workbook.contract import ranges, sheets
from ita_xl.workbook.reading.typed import typed

INPUT = (sheets.HOME, sheets.SCORES, sheets.ITEMS, sheets.HISTORY, sheets.OIT, sheets.REPORT)
TABLES = (sheets.LIBRARY, sheets.MEASURES, sheets.FOLLOW)
COMPUTED = [s for s in sheets.SHEETS if s not in (*INPUT, *TABLES)]
SAID = "ita-xl upgrade"


def newer(path: Path) -> None:
    write(path, sheets.TEXTS.name, {ranges.FORMAT_CELL.ref: ranges.FORMAT + 1})


@pytest.mark.parametrize(
    "command",
    [
        ("check",),
        ("check", "--write"),
        ("generate",),
        ("undo",),
        ("export", "--anyway"),
        ("share",),
        ("preview",),
        ("data",),
        ("upgrade",),
        ("rollover", "OUT"),
    ],
)
def test_a_newer_format_is_refused_by_every_command(command, book, tmp_path, ita):
    newer(book)
    before, files = book.read_bytes(), sorted(tmp_path.iterdir())
    more = [str(tmp_path / "out.xlsm") if word == "OUT" else word for word in command[1:]]
    code, out, err = ita(command[0], book, *more)
    assert (code, out) == (2, "")
    assert f"รูปแบบรุ่นที่ {ranges.FORMAT + 1}" in err
    assert len(err.splitlines()) == 1
    assert (book.read_bytes(), sorted(tmp_path.iterdir())) == (before, files)


def test_an_older_format_is_said_once_with_what_to_do(book, ita):
    without_name(book, "ita_format")
    _, _, err = ita("check", book)
    assert err.count(SAID) == 1
    assert len(err.splitlines()) == 1


def test_a_workbook_of_today_needs_nothing(book, ita):
    before = book.read_bytes()
    code, out, err = ita("upgrade", book)
    assert (code, err) == (0, "")
    assert "เป็นรุ่นปัจจุบันอยู่แล้ว" in out
    assert book.read_bytes() == before
    assert not (book.parent / "ita-backup").exists()


def test_the_old_file_is_in_the_backup_and_all_typed_in_the_new_one(book, tmp_path, ita):
    without_name(book, "ita_format")
    old = Path(shutil.copyfile(book, tmp_path / "old.xlsm"))
    code, out, _ = ita("upgrade", book)
    assert code in (0, 1)
    (backup,) = (tmp_path / "ita-backup").iterdir()
    assert str(backup) in out
    assert backup.read_bytes() == old.read_bytes()
    assert ClosedBook(book).format == ranges.FORMAT
    assert same_inside(old, book) > 500
    assert disagreements(book) == []


def test_a_copy_without_macros_gives_a_workbook_beside_it(book, tmp_path, ita):
    copy = tmp_path / "copy.xlsx"
    ita("share", book, "-o", copy)
    before = copy.read_bytes()
    (tmp_path / "copy.xlsm").write_bytes(b"mine")
    assert ita("upgrade", copy)[0] in (0, 1)
    assert (copy.read_bytes(), (tmp_path / "copy.xlsm").read_bytes()) == (before, b"mine")
    # The copy has numbers where text was typed for them, as every copy.
    assert text(typed(ClosedBook(tmp_path / "copy (2).xlsm").grids)) == text(typed(ClosedBook(copy).grids))


def test_nothing_is_written_where_the_file_is_open(book, tmp_path, ita):
    without_name(book, "ita_format")
    (tmp_path / "~$book.xlsm").write_bytes(b"")
    before = book.read_bytes()
    code, _, err = ita("upgrade", book)
    assert code == 2
    assert "เปิดใช้งานอยู่" in err
    assert book.read_bytes() == before


def test_what_a_person_added_is_named(book, ita):
    """An own sheet, own columns, a text below, a comment, a picture, a formula over a score."""
    without_name(book, "ita_format")
    found = openpyxl.load_workbook(book, keep_vba=True)
    found.create_sheet("ของฉัน")["A1"] = "x"
    found["มาตรการ"]["M8"] = "หมายเหตุ"
    found["ติดตามผล"]["B190"] = "ต่ำกว่าตาราง"
    found["คะแนน"]["D6"].comment = Comment("ดูอีกครั้ง", "ฉัน")
    found["คะแนน"]["D7"] = "=45*2"
    found.save(book)
    (drawing,) = [
        name for name in parts(book) if re.fullmatch(r"xl/drawings/_rels/drawing\d+\.xml\.rels", name)
    ]
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    link = f'<Relationship Id="rIdMine" Type="{kind}" Target="/xl/media/mine.png"/></Relationships>'
    links = parts(book)[drawing].decode().replace("</Relationships>", link)
    change_parts(book, {drawing: links.encode(), "xl/media/mine.png": b"png"})
    _, _, err = ita("upgrade", book)
    told = err.splitlines()
    for words in (("ของฉัน",), ("มาตรการ", "แถว 8"), ("ติดตามผล", "190"), ("ข้อคิดเห็น", "คะแนน")):
        assert any(all(word in line for word in words) for line in told), (words, err)
    assert any("D7" in line and "ค่า" in line for line in told)
    assert any("รูปภาพ" in line and "สรุปผล" in line for line in told)


def test_a_template_has_nothing_to_name(tmp_path, ita):
    """No false alarm: a new workbook that lost its format gives itself whole."""
    path = tmp_path / "new.xlsm"
    ita("new", path)
    without_name(path, "ita_format")
    _, _, err = ita("upgrade", path)
    assert len(err.splitlines()) == 1, err
    assert "สี รูปแบบตัวอักษร" in err


@pytest.mark.parametrize("sheet", COMPUTED, ids=lambda s: s.code)
def test_a_lost_sheet_that_is_not_typed_into_costs_nothing(sheet, book, tmp_path, ita):
    old = Path(shutil.copyfile(book, tmp_path / "old.xlsm"))
    without_sheet(book, sheet.name)
    code, _, err = ita("check", book)
    if code == 2:
        assert SAID in err
    code, _, err = ita("upgrade", book)
    assert code in (0, 1), err
    assert "ไม่พบชีต" not in err
    assert same_inside(old, book) > 500
    assert ita("generate", book)[0] in (0, 1)


@pytest.mark.parametrize("sheet", [*INPUT, *TABLES], ids=lambda s: s.code)
def test_a_lost_sheet_of_what_was_typed_is_named(sheet, book, tmp_path, ita):
    """All of the other sheets is carried."""
    old = standing(book)
    without_sheet(book, sheet.name)
    code, _, err = ita("upgrade", book)
    assert code in (0, 1), err
    assert f"ไม่พบชีต {sheet.name}" in err
    gone = {name for name, area in ranges.NAMES.items() if area.sheet is sheet}
    now = standing(book)
    kept = {key: value for key, value in old.items() if key.split()[0] not in gone}
    assert {key: now.get(key) for key in kept} == kept


@pytest.fixture(scope="module")
def whole(_edited_once):
    """What was typed into the workbook that every test gets a copy of."""
    return typed(ClosedBook(_edited_once).grids)


@pytest.mark.parametrize("name", list(ranges.NAMES))
def test_a_lost_name_costs_nothing(name, book, whole):
    """Each in turn: the range is found where it lies, and the workbook is known to be damaged."""
    before = whole
    without_name(book, name)
    found = rescue(book)
    assert (found.whole, found.lost) == (False, ())
    now = typed(found.grids)
    if name in ("ita_measures_print", "ita_measures_made"):
        # What the measures table was made from is lost: it is said to be of other entries.
        assert now.tables["measures"].fresh is False
        measures = replace(now.tables["measures"], fresh=before.tables["measures"].fresh)
        now = replace(now, tables={**now.tables, "measures": measures})
    assert text(now) == text(before)


@pytest.mark.parametrize("name", ["ita_findings", "ita_scores", "ita_measures", "ita_memo"])
def test_a_workbook_without_a_name_is_upgraded(name, book, tmp_path, ita):
    """Where commands refuse it, they say so."""
    old = Path(shutil.copyfile(book, tmp_path / "old.xlsm"))
    without_name(book, name)
    code, _, err = ita("check", book)
    assert code != 2 or SAID in err
    code, out, _ = ita("upgrade", book)
    assert code in (0, 1)
    assert "ปรับเป็นรุ่นปัจจุบันแล้ว" in out
    assert same_inside(old, book) > 500


def test_names_that_lead_nowhere_are_sought_by_labels(book, tmp_path, ita):
    """All names gone at once."""
    old = Path(shutil.copyfile(book, tmp_path / "old.xlsm"))
    without_name(book, *ranges.NAMES)
    code, _, err = ita("data", book)
    assert (code, err) == (0, "")
    assert ita("upgrade", book)[0] in (0, 1)
    assert same_inside(old, book, fresh=False) > 500


def test_columns_that_were_moved_are_found_by_their_headers(book, tmp_path, ita):
    """A column inserted within the measures table: commands refuse it, the interchange reads it."""
    old = Path(shutil.copyfile(book, tmp_path / "old.xlsm"))
    found = openpyxl.load_workbook(book, keep_vba=True)
    found["มาตรการ"].insert_cols(4)
    found.save(book)
    assert ita("generate", book)[0] == 2
    assert ita("upgrade", book)[0] in (0, 1)
    one, two = (typed(ClosedBook(path).grids).tables["measures"].rows for path in (old, book))
    assert one == two


def test_code_names_and_macros_lost(book, tmp_path, ita):
    """As a program saves that knows neither, and a sheet renamed besides: names lead to it."""
    old = Path(shutil.copyfile(book, tmp_path / "old.xlsm"))
    found = openpyxl.load_workbook(book)
    for sheet in found:
        sheet.sheet_properties.codeName = None
    found.save(book)
    with zipfile.ZipFile(book) as file:
        assert "xl/vbaProject.bin" not in file.namelist()
    assert ita("upgrade", book)[0] in (0, 1)
    assert same_inside(old, book) > 500
    assert "xl/vbaProject.bin" in parts(book)


def test_macros_gone_is_reason_enough(book, ita):
    """A workbook whose macros a mail filter took out gets them back."""
    types = parts(book)["[Content_Types].xml"].decode()
    rels = parts(book)["xl/_rels/workbook.xml.rels"].decode()
    change_parts(
        book,
        {
            "xl/vbaProject.bin": None,
            "[Content_Types].xml": re.sub(r"<(Override|Default)[^>]*vbaProject[^>]*/>", "", types).encode(),
            "xl/_rels/workbook.xml.rels": re.sub(r"<Relationship [^>]*vbaProject[^>]*/>", "", rels).encode(),
        },
    )
    assert "ปรับเป็นรุ่นปัจจุบันแล้ว" in ita("upgrade", book)[1]
    assert "xl/vbaProject.bin" in parts(book)


def test_a_stranger_gives_nothing(tmp_path, ita):
    path = tmp_path / "stranger.xlsx"
    openpyxl.Workbook().save(path)
    before = path.read_bytes()
    for command in ("data", "upgrade"):
        code, out, err = ita(command, path)
        assert (code, out) == (2, "")
        assert "ไม่พบข้อมูลของสมุดงาน ITA" in err
    assert path.read_bytes() == before


def test_what_is_compared_is_all_that_is_typed():
    """Nothing typed stands among what the program says of itself."""
    assert not {"ita_scores", "ita_items", "ita_library", "ita_measures_seen"} & OURS
