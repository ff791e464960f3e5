"""Every other thing that was found by trying: outputs that are inputs, pipes, rights, names, endings."""

import os
import unicodedata

import pytest
from closed_books import HOME, change_parts, parts, write
from hostile_books import edit

from ita_xl.actions.book import file_name
from ita_xl.workbook.closed.book import BACKUP_FOLDER, ClosedBook
from ita_xl.workbook.contract import ranges

IS_INPUT = "เพราะเป็นแฟ้มที่คำสั่งนี้อ่าน"
NOT_PLAIN = "ไม่ใช่แฟ้มธรรมดา"


# An output that is an input ----------------------------------------------------------------------------------------
def test_the_copy_does_not_replace_the_book(ita, book):
    plain = book.with_suffix(".xlsx")
    assert ita("share", book, "-o", plain)[0] == 0
    before = plain.read_bytes()
    for out in (plain, plain.parent / "." / plain.name, plain.parent / ".." / plain.parent.name / plain.name):
        code, _, err = ita("share", plain, "-o", out)
        assert (code, IS_INPUT in err, plain.read_bytes() == before) == (2, True, True)


@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
def test_not_by_another_name_either(ita, book, link):
    plain = book.with_suffix(".xlsx")
    ita("share", book, "-o", plain)
    other = book.with_name("อีกชื่อ.xlsx")
    getattr(other, link)(plain)
    code, _, err = ita("share", plain, "-o", other)
    assert (code, IS_INPUT in err) == (2, True)


def test_a_report_does_not_replace_its_template(ita, book, tmp_path):
    own = tmp_path / "แม่แบบ.docx"
    ita("template", "new", "indicators", "-o", own)
    before = own.read_bytes()
    code, _, err = ita("export", "--anyway", book, "--template", own, "-o", own)
    assert (code, IS_INPUT in err, own.read_bytes() == before) == (2, True, True)
    beside = book.with_name("แม่แบบรายงาน-issues.docx")
    beside.write_bytes(before)
    assert ita("export", "--anyway", book, "-o", beside)[0] == 2
    assert beside.read_bytes() == before


# Pipes and devices -------------------------------------------------------------------------------------------------
@pytest.fixture
def pipe(tmp_path):
    path = tmp_path / "pipe.xlsm"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize(
    "words", [("check",), ("generate",), ("share",), ("upgrade",), ("data",), ("rollover", "n.xlsm")]
)
def test_a_pipe_is_not_read(ita, pipe, words):
    code, _, err = ita(words[0], pipe, *(pipe.with_name(word) for word in words[1:]))
    assert (code, NOT_PLAIN in err) == (2, True)


def test_a_device_is_not_read(ita, tmp_path):
    for name in ("a.xlsm", "a.json", "a.docx"):
        (tmp_path / name).symlink_to("/dev/zero")
    assert NOT_PLAIN in ita("check", tmp_path / "a.xlsm")[2]
    assert NOT_PLAIN in ita("new", tmp_path / "n.xlsm", "--from", tmp_path / "a.json")[2]
    assert NOT_PLAIN in ita("template", "check", tmp_path / "a.docx")[2]


def test_sentences_from_a_device(ita, book):
    book.with_name("ถ้อยคำ.toml").symlink_to("/dev/zero")
    code, out, _ = ita(
        "export",
        "--anyway",
        book,
        "-o",
        book.with_name("r.docx"),
        "--sentences",
        book.with_name("ถ้อยคำ.toml"),
    )
    assert code in (0, 1)
    assert "เปิดแฟ้มถ้อยคำ" in out


@pytest.mark.parametrize("words", [("share", ".xlsx"), ("export", ".docx", "--anyway"), ("data", ".json")])
def test_nothing_is_written_into_a_pipe(ita, book, words):
    out = book.with_name(f"pipe{words[1]}")
    os.mkfifo(out)
    code, _, err = ita(words[0], book, "-o", out, *words[2:])
    assert (code, NOT_PLAIN in err, out.is_fifo()) == (2, True, True)


# Rights ------------------------------------------------------------------------------------------------------------
def test_a_file_that_may_not_be_read(ita, book, monkeypatch):
    def refuse(*_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("ita_xl.ooxml.archive.read_plain", refuse)
    code, _, err = ita("check", book)
    assert code == 2
    assert err == f"ไม่มีสิทธิ์อ่านแฟ้ม “{book.name}” โปรดขอสิทธิ์จากเจ้าของแฟ้มหรือผู้ดูแลระบบ หรือใช้สำเนาที่อ่านได้\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything; the test above holds the sentence")
def test_a_file_of_mode_000(ita, book):
    book.chmod(0)
    assert "ไม่มีสิทธิ์อ่าน" in ita("check", book)[2]


def test_a_file_with_the_name_of_the_backup_folder(ita, book):
    (book.parent / BACKUP_FOLDER).write_text("ของฉัน", encoding="utf-8")
    before = book.read_bytes()
    code, _, err = ita("generate", book, "--only", "all")
    assert (code, book.read_bytes() == before) == (2, True)
    assert f"มีแฟ้มชื่อ {BACKUP_FOLDER} อยู่ข้างแฟ้ม “{book.name}”" in err
    assert "พื้นที่ว่าง" not in err
    assert (book.parent / BACKUP_FOLDER).read_text(encoding="utf-8") == "ของฉัน"


def test_another_name_of_the_file_is_told(ita, book):
    other = book.with_name("อีกชื่อ.xlsm")
    other.hardlink_to(book)
    before = book.read_bytes()
    code, _, err = ita("generate", book, "--only", "all")
    assert code in (0, 1)
    assert f"แฟ้ม “{book.name}” มีชื่ออื่นที่ชี้มายังแฟ้มเดียวกัน (hard link)" in err
    assert (other.read_bytes(), book.read_bytes() == before) == (before, False)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_stays(ita, book):
    os.chown(book, 65534, 65534)
    assert ita("generate", book, "--only", "all")[0] in (0, 1)
    assert (book.stat().st_uid, book.stat().st_gid) == (65534, 65534)
    (copy,) = (book.parent / BACKUP_FOLDER).iterdir()
    assert copy.stat().st_uid == 65534


def test_an_owner_that_cannot_be_kept_is_told(ita, book, monkeypatch):
    owners = iter([1, 2])
    monkeypatch.setattr("ita_xl.workbook.closed.book._owner", lambda _: next(owners))
    assert f"เจ้าของแฟ้ม “{book.name}” เปลี่ยนเป็นผู้ที่สั่งครั้งนี้" in ita("generate", book, "--only", "all")[2]


def test_an_open_document_is_told_as_one(ita, book):
    change_parts(
        book, {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "[Content_Types].xml": None}
    )
    assert "OpenDocument (.ods)" in ita("check", book)[2]


# Names -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "mark", ["\u202e", "\u2028", "\u2029", "\u007f", "\u200b", "\u2066", "\ufeff", "\x07", "\u0085", "\ue000"]
)
def test_nothing_unseen_goes_into_a_file_name(ita, book, mark):
    assert file_name(f"อบต.{mark}xslx", ".docx").isprintable()
    if mark != "\x07":
        write(book, HOME, {ranges.AGENCY.ref: f"อบต.ก{mark}cod.x"})
    for command in (("export", "--anyway"), ("share",)):
        assert ita(*command, book)[0] in (0, 1)
    made = [path.name for path in book.parent.iterdir() if path.suffix in (".docx", ".xlsx")]
    assert len(made) == 2
    for name in made:
        assert all(unicodedata.category(letter) not in ("Cc", "Cf", "Zl", "Zp", "Co") for letter in name)


# Endings -----------------------------------------------------------------------------------------------------------
def test_a_book_with_macros_under_another_ending_is_told(ita, book):
    other = book.with_suffix(".xlsx")
    book.rename(other)
    sentence = f"แฟ้ม “{other.name}” เป็นสมุดงานที่มีมาโคร แต่ชื่อไม่ได้ลงท้ายด้วย .xlsm"
    for command in ("check", "generate"):
        assert sentence in ita(command, other)[2]


def test_a_book_without_macros_under_another_ending_is_told(ita, book):
    plain = book.with_suffix(".xlsx")
    ita("share", book, "-o", plain)
    plain.replace(book)
    assert f"แฟ้ม “{book.name}” เป็นสมุดงานที่ไม่มีมาโคร แต่ชื่อไม่ได้ลงท้ายด้วย .xlsx" in ita("check", book)[2]


def test_a_right_ending_is_nothing_to_tell(ita, book):
    assert ita("check", book)[2] == ""
    assert ClosedBook(book).misnamed is None


# Parts that only some commands read --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text[: len(text) // 2],
        lambda text: text.replace("?>", '?><!DOCTYPE x [<!ENTITY e "x">]>', 1),
        lambda text: text.replace("<", "<<", 1),
    ],
    ids=["cut-off", "document-type", "broken"],
)
def test_check_sees_what_other_commands_stop_at(ita, book, spoil):
    names = [name for name in parts(book) if name.endswith(".xml") and name != "docProps/app.xml"]
    sound, seen = book.read_bytes(), {}
    for name in names:
        book.write_bytes(sound)
        edit(book, name, spoil)
        seen[name] = ita("check", book)[0]
    assert {name for name, code in seen.items() if code != 2} == set()
    assert len(seen) > 20
    for command in ("share", "generate"):
        assert ita(command, book)[0] in (0, 1, 2)


def test_a_part_that_does_not_unpack(ita, book):
    change_parts(book, {"xl/media/x.bin": b"x" * 5_000})
    data = bytearray(book.read_bytes())
    at = data.index(b"xl/media/x.bin") + len("xl/media/x.bin")
    data[at : at + 3] = b"\xff\xff\xff"
    book.write_bytes(bytes(data))
    assert ita("check", book)[0] == 2
