"""``ita-xl undo``: the closed file as it was before the last generation, but for what was typed since."""

import re
import zipfile

import book_cells
import pytest

from ita_xl import __version__
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges

TABLES = ("ita_measures", "ita_measures_seen", "ita_measures_print", "ita_follow", "ita_follow_seen")


def put(path, *cells):
    book = ClosedBook(path)
    book_cells.put(book, *cells)
    book.save(backup=False)


def tables(path):
    grids = ClosedBook(path).grids
    return {name: [[v or None for v in row] for row in grids[name].rows] for name in TABLES}


def texts(path, name):
    return [value for row in ClosedBook(path).grids[name].rows for value in row if value]


@pytest.fixture
def changed(khlongmai, ita):
    """A generated book whose scores changed since: generating drops, adds and rewrites rows."""
    put(khlongmai, ("ita_measures", 1, 4, "พิมพ์ก่อน"), ("ita_scores", 0, 0, 99), ("ita_scores", 7, 0, 12))
    return khlongmai


def test_undo_gives_the_former_tables_and_a_second_one_is_told(changed, ita):
    before = tables(changed)
    assert ita("generate", changed).code != 2
    assert tables(changed) != before
    done = ita("undo", changed)
    assert done.code != 2
    assert "ย้อนกลับแล้ว" in done.out
    assert "สำรองแฟ้มเดิมไว้ที่" in done.out
    assert done.err == ""
    assert tables(changed) == before
    again = ita("undo", changed)
    assert again.code == 2
    assert "ไม่มีการสร้างตารางมาตรการให้ย้อนกลับ" in again.err
    assert tables(changed) == before


def test_a_press_that_changed_nothing_is_told_and_keeps_the_way_back(changed, ita):
    before = tables(changed)
    ita("generate", changed)
    after = tables(changed)
    ita("generate", changed)
    told = ita("undo", changed)
    assert told.code != 2
    assert "ไม่ได้เปลี่ยนตาราง" in told.out
    assert "ย้อนกลับแล้ว" not in told.out
    assert tables(changed) == after
    ita("undo", changed)
    assert tables(changed) == before


def test_undo_after_a_word_typed_and_a_press_that_changed_nothing_keeps_every_row(khlongmai, ita):
    ita("generate", khlongmai)
    put(khlongmai, ("ita_measures", 1, 4, "พิมพ์เอง"))
    rows = [row[:-1] for row in tables(khlongmai)["ita_measures"]]
    ita("generate", khlongmai)  # the hidden fingerprints note what was typed
    assert "ไม่ได้เปลี่ยนตาราง" in ita("undo", khlongmai).out
    assert [row[:-1] for row in tables(khlongmai)["ita_measures"]] == rows


def test_a_generation_after_an_idle_one_is_taken_back_at_once(changed, ita):
    ita("generate", changed)
    ita("generate", changed)
    before = tables(changed)
    put(changed, ("ita_scores", 0, 0, 40))
    ita("generate", changed)
    assert tables(changed) != before
    assert "ย้อนกลับแล้ว" in ita("undo", changed).out
    assert tables(changed) == before


def test_what_was_typed_since_stays(changed, ita):
    ita("generate", changed)
    put(changed, ("ita_measures", 0, 4, "พิมพ์หลังสร้าง"), ("ita_follow", 0, 4, "ผลที่พิมพ์"))
    done = ita("undo", changed)
    assert "คงข้อความที่พิมพ์ภายหลังไว้" in done.out
    assert {"พิมพ์หลังสร้าง", "พิมพ์ก่อน"} <= set(texts(changed, "ita_measures"))
    assert "ผลที่พิมพ์" in texts(changed, "ita_follow")


def test_generating_after_an_undo_gives_what_it_gave(changed, ita):
    ita("generate", changed)
    after = tables(changed)
    ita("undo", changed)
    ita("generate", changed)
    assert tables(changed) == after


def test_a_workbook_of_before_is_no_stranger(changed, ita):
    """It lacks the names that came later: everything works but undo, and each command says what to do."""
    with zipfile.ZipFile(changed) as package:
        parts = {info: package.read(info) for info in package.infolist()}
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as package:
        for info, data in parts.items():
            if info.filename == "xl/workbook.xml":
                later = "|".join((*ranges.LATER, ranges.PLACES_NAME))
                bare, found = re.subn(
                    rf'<definedName name="(?:{later})">[^<]*</definedName>'.encode(), b"", data
                )
                assert found == len(ranges.LATER) + 1
            package.writestr(info, data if info.filename != "xl/workbook.xml" else bare)
    for command in (("check",), ("generate",), ("export", "--anyway"), ("share",)):
        done = ita(*command, changed)
        assert done.code != 2
        assert "เป็นรูปแบบรุ่นที่ 1 ส่วนโปรแกรมใช้รูปแบบรุ่นที่ 2" in done.err
    assert "no room for the former tables" in ita("--lang", "en", "undo", changed).err


@pytest.mark.parametrize(("version", "told"), [("0.0.1", "ยังใช้งานต่อได้"), ("99.1", "โปรดติดตั้งโปรแกรมรุ่น 99.1")])
def test_another_version_is_named(version, told, changed, ita):
    put(changed, ("ita_version", 0, 0, version))
    done = ita("check", changed)
    assert done.code != 2
    assert told in done.err
    assert version in done.err
    assert __version__ in done.err
