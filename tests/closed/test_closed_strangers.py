"""Files that are none of ours, and workbooks of ours in the macro-free form."""

import io
import re
import struct
import zipfile

import pytest
from closed_books import (
    SCORES,
    add_own_sheet,
    change_parts,
    disagreements,
    find,
    parts,
    replace_in,
    value,
    write,
)
from office import XLSX, converted

BOOK_COMMANDS = pytest.mark.parametrize(
    "command",
    [("check",), ("check", "--write"), ("generate",), ("export", "--anyway"), ("share",)],
    ids=" ".join,
)


def foreign_xlsx() -> bytes:
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.add_worksheet("คะแนน").write("D6", 98)
    book.close()
    return stream.getvalue()


def compound(stream: str) -> bytes:
    """A compound file with one stream, as old and as encrypted workbooks are."""
    name = stream.encode("utf-16-le") + b"\0\0"
    entry = name.ljust(64, b"\0") + struct.pack("<H", len(name)) + b"\2\1" + bytes(60)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + entry


STRANGERS = {
    "random.xlsx": (foreign_xlsx(), "ไม่ใช่สมุดงาน ITA"),
    "old.xls": (compound("Workbook"), "รุ่นเก่า (.xls)"),
    "encrypted.xlsm": (compound("EncryptedPackage"), "ตั้งรหัสผ่านไว้"),
    "other.doc": (compound("WordDocument"), "เปิดเป็นสมุดงาน Excel ไม่ได้"),
    "empty.xlsm": (b"", "เปิดเป็นสมุดงาน Excel ไม่ได้"),
    "text.xlsm": ("คะแนน,98\n".encode(), "เปิดเป็นสมุดงาน Excel ไม่ได้"),
    "page.xlsx": (b"<html><table><tr><td>98</table>", "เปิดเป็นสมุดงาน Excel ไม่ได้"),
    "zeros.xlsx": (bytes(5000), "เปิดเป็นสมุดงาน Excel ไม่ได้"),
}


def refused(ita, command, path) -> str:
    before = {f: f.read_bytes() for f in path.parent.rglob("*") if f.is_file()}
    ran = ita(command[0], path, *command[1:])
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert {f: f.read_bytes() for f in path.parent.rglob("*") if f.is_file()} == before
    return ran.err


@BOOK_COMMANDS
@pytest.mark.parametrize("name", STRANGERS)
def test_a_file_of_another_kind_gets_its_sentence(ita, tmp_path, command, name):
    data, words = STRANGERS[name]
    (tmp_path / name).write_bytes(data)
    sentence = refused(ita, command, tmp_path / name)
    assert f"“{name}”" in sentence
    assert words in sentence


@BOOK_COMMANDS
def test_a_folder(ita, tmp_path, command):
    (tmp_path / "โฟลเดอร์.xlsm").mkdir()
    assert "โฟลเดอร์.xlsm" in refused(ita, command, tmp_path / "โฟลเดอร์.xlsm")


def test_a_name_that_is_too_long(ita, tmp_path):
    assert refused(ita, ("check",), tmp_path / ("x" * 300 + ".xlsm")).startswith("อ่านแฟ้ม")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_workbook(ita, makkhaeng, share):
    data = makkhaeng.read_bytes()
    makkhaeng.write_bytes(data[: int(len(data) * share)])
    assert "เปิดเป็นสมุดงาน Excel ไม่ได้" in refused(ita, ("generate",), makkhaeng)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml"])
@pytest.mark.parametrize("data", [b"", b"\x00\x01"], ids=["empty", "binary"])
@pytest.mark.parametrize("command", [("check",), ("generate",), ("share",)], ids=" ".join)
def test_a_damaged_part_is_refused(ita, makkhaeng, command, part, data):
    change_parts(makkhaeng, {part: data})
    assert "เปิดเป็นสมุดงาน Excel ไม่ได้" in refused(ita, command, makkhaeng)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet2.xml", "xl/charts/chart1.xml", "[Content_Types].xml"])
def test_a_part_that_ends_too_early_is_noticed_before_anything_is_written(ita, makkhaeng, part):
    write(makkhaeng, SCORES, {"D6": 60})
    change_parts(makkhaeng, {part: parts(makkhaeng)[part][:-200]})
    assert "เปิดเป็นสมุดงาน Excel ไม่ได้" in refused(ita, ("generate",), makkhaeng)


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
)
def test_a_missing_part_is_refused(ita, makkhaeng, part):
    change_parts(makkhaeng, {part: None})
    refused(ita, ("generate",), makkhaeng)


# One of the two that say which rules the workbook carries: found by the mutants 737124 and 790948.
@pytest.mark.parametrize(
    "name", ["ita_scores", "ita_status", "ita_measures_seen", "ita_rules_edition", "ita_rules_digest"]
)
def test_a_missing_defined_name_is_named(ita, makkhaeng, name):
    text = parts(makkhaeng)["xl/workbook.xml"].decode()
    entry = re.search(rf'<definedName name="{name}">.*?</definedName>', text)[0]
    replace_in(makkhaeng, "xl/workbook.xml", entry, "")
    assert f"(ไม่พบช่อง {name})" in refused(ita, ("check",), makkhaeng)


def test_a_name_whose_sheet_was_deleted(ita, makkhaeng):
    text = parts(makkhaeng)["xl/workbook.xml"].decode()
    text = re.sub(r"('มาตรการ'|มาตรการ)!\$[^<]*", "#REF!", text)
    text = re.sub(r'<sheet name="มาตรการ"[^>]*/>', "", text)
    change_parts(makkhaeng, {"xl/workbook.xml": text.encode()})
    assert "(ไม่พบช่อง ita_measures" in refused(ita, ("generate",), makkhaeng)


def test_a_name_that_leads_to_fewer_rows_misses_the_others(ita, makkhaeng):
    replace_in(makkhaeng, "xl/workbook.xml", "$D$6:$D$15", "$D$6:$D$12")
    ran = ita("generate", makkhaeng)
    assert ran.code == 1
    assert ran.out.count("ยังไม่มีคะแนน") == 3


# Macro-free workbooks of ours ----------------------------------------------------------------------------------
@pytest.fixture
def plain(ita, khlongmai):
    """The mail copy of a book, sent back by the one who got it."""
    target = khlongmai.with_name("ส่งกลับ.xlsx")
    ita("share", khlongmai, "-o", target)
    return target


def test_a_macro_free_book_has_no_macros(plain):
    assert not [name for name in parts(plain) if "vba" in name.lower()]


@BOOK_COMMANDS
def test_a_macro_free_book_works_in_every_command(ita, plain, command):
    assert ita(command[0], plain, *command[1:]).code == (0 if command[0] == "share" else 1)


def test_a_macro_free_book_keeps_what_was_typed(ita, plain):
    row = find(plain, "i03-strong-1").row
    write(plain, "มาตรการ", {f"F{row}": "กองของฉัน"})
    write(plain, SCORES, {"D6": 30})
    ita("generate", plain)
    assert find(plain, "i03-strong-1").values["responsible"] == "กองของฉัน"
    assert disagreements(plain) == []


def test_a_macro_free_book_stays_one(ita, plain):
    ita("generate", plain)
    assert b"macroEnabled" not in parts(plain)["[Content_Types].xml"]


def test_a_book_that_libreoffice_saved_works_in_every_command(ita, made, tmp_path):
    converted(tmp_path, [made["fy2565-khlongmai"]], XLSX)
    book = tmp_path / "fy2565-khlongmai.xlsx"
    write(book, SCORES, {"D6": "๓๐"})
    assert [
        ita(*c).code
        for c in (("check", book), ("generate", book), ("export", "--anyway", book), ("share", book))
    ] == [1, 1, 1, 0]
    assert value(book, SCORES, "D6") == 30
    assert disagreements(book) == []


def test_a_book_with_an_own_sheet_can_be_shared(ita, makkhaeng):
    add_own_sheet(makkhaeng)
    assert ita("share", makkhaeng).code == 0
    with zipfile.ZipFile(next(makkhaeng.parent.glob("*สำเนา.xlsx"))) as copy:
        assert "xl/worksheets/sheet90.xml" in copy.namelist()
