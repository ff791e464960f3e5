"""Whatever fails while a file is written: the old file is as it was, and one sentence says what happened."""

import errno
import os
import shutil
import sys
from pathlib import Path

import pytest
from closed_books import SCORES, write

COMMANDS = {
    "generate": lambda book: ("generate", book),
    "check": lambda book: ("check", book, "--write"),
    "export": lambda book: ("export", "--anyway", book, "-o", book.with_name("รายงาน.docx")),
    "share": lambda book: ("share", book, "-o", book.with_name("สำเนา.xlsx")),
    "new": lambda book: ("new", book.with_name("ใหม่.xlsm")),
}
EVERY = pytest.mark.parametrize("command", COMMANDS)
WRITES_BOOK = pytest.mark.parametrize("command", ["generate", "check"])
READS_BOOK = pytest.mark.parametrize("command", ["generate", "check", "export", "share"])
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def book(makkhaeng):
    """A book to which every command has something to write; a report and a copy stand beside it."""
    write(makkhaeng, SCORES, {"D6": 60})
    makkhaeng.with_name("รายงาน.docx").write_bytes(b"old report")
    makkhaeng.with_name("สำเนา.xlsx").write_bytes(b"old copy")
    return makkhaeng


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file under a folder; empty folders do not count."""
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def refused(ita, book, command, *, lang: tuple[str, ...] = ()):
    """Run a command that must fail: nothing has changed, no file is left behind, one sentence."""
    before = snapshot(book.parent)
    ran = ita(*lang, *COMMANDS[command](book))
    assert snapshot(book.parent) == before
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    return ran.err


def failing(error: OSError):
    def fail(*_args, **_kwargs):
        raise error

    return fail


@EVERY
def test_the_file_cannot_be_put_in_place(ita, book, command, monkeypatch):
    monkeypatch.setattr(os, "replace", failing(OSError(errno.EIO, "Input/output error")))
    assert "ไม่สำเร็จ (อ่านหรือเขียนอุปกรณ์ไม่ได้) แฟ้มเดิมยังอยู่ครบ" in refused(ita, book, command)


@EVERY
def test_the_disk_is_full(ita, book, command, monkeypatch):
    monkeypatch.setattr(os, "fsync", failing(OSError(errno.ENOSPC, "No space left on device")))
    assert "พื้นที่ว่าง" in refused(ita, book, command)


@EVERY
def test_the_folder_may_not_be_written(ita, book, command, monkeypatch):
    monkeypatch.setattr(os, "replace", failing(PermissionError(errno.EACCES, "Permission denied")))
    said = refused(ita, book, command)
    own = command in ("generate", "check")
    assert ("ไม่มีสิทธิ์เขียนในโฟลเดอร์ของแฟ้ม" if own else "ไม่มีสิทธิ์เขียนแฟ้ม") in said


@WRITES_BOOK
def test_the_folder_of_backups_is_a_file(ita, book, command):
    book.with_name("ita-backup").write_bytes(b"mine")
    refused(ita, book, command)


@WRITES_BOOK
def test_the_backup_cannot_be_written(ita, book, command, monkeypatch):
    monkeypatch.setattr(shutil, "copyfileobj", failing(OSError(errno.ENOSPC, "No space left on device")))
    assert "แฟ้มเดิมยังอยู่ครบ" in refused(ita, book, command)


@READS_BOOK
def test_what_is_to_be_replaced_is_read_only(ita, book, command):
    other = command in ("export", "share")
    target = COMMANDS[command](book)[-1] if other else book
    target.chmod(0o444)
    said = refused(ita, book, command)
    if other:
        assert f"ไม่มีสิทธิ์เขียนแฟ้ม “{target.name}” โปรดเลือกที่เก็บอื่น" in said
    else:  # there is no other place for the workbook itself
        assert f"แฟ้ม “{target.name}” เป็นแบบอ่านอย่างเดียว" in said
        assert "เลือกที่เก็บอื่น" not in said


@WRITES_BOOK
def test_the_folder_of_the_book_may_not_be_written(ita, book, command, monkeypatch):
    monkeypatch.setattr(shutil, "copyfileobj", failing(PermissionError(errno.EACCES, "Permission denied")))
    said = refused(ita, book, command)
    assert f"ไม่มีสิทธิ์เขียนในโฟลเดอร์ของแฟ้ม “{book.name}”" in said
    assert "คัดลอกแฟ้ม" in said


@pytest.mark.parametrize("command", ["check", "generate", "undo", "export", "share", "preview"])
def test_a_folder_is_no_workbook(ita, tmp_path, command):
    ran = ita(command, tmp_path)
    assert (ran.code, ran.err) == (2, f"“{tmp_path}” เป็นโฟลเดอร์ ไม่ใช่แฟ้ม โปรดระบุชื่อแฟ้ม\n")


def test_a_folder_is_no_place_for_a_report(ita, book, tmp_path):
    folder = tmp_path / "โฟลเดอร์.docx"
    folder.mkdir()
    ran = ita("export", "--anyway", book, "-o", folder)
    assert (ran.code, ran.err) == (2, f"“{folder}” เป็นโฟลเดอร์ ไม่ใช่แฟ้ม โปรดระบุชื่อแฟ้ม\n")


def test_a_reason_of_the_system_is_told_in_the_language_of_the_sentence(ita, tmp_path):
    assert "(เป็นโฟลเดอร์ ไม่ใช่แฟ้ม)" in ita("new", tmp_path / "ใหม่.xlsm", "--from", tmp_path).err
    assert "(Is a directory)" in ita("--lang", "en", "new", tmp_path / "ใหม่.xlsm", "--from", tmp_path).err


@WRITES_BOOK
def test_why_the_disk_refuses_is_told_in_thai(ita, book, command, monkeypatch):
    monkeypatch.setattr(shutil, "copyfileobj", failing(OSError(errno.ENOSPC, "No space left on device")))
    assert "(พื้นที่เต็ม)" in refused(ita, book, command)


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
@WRITES_BOOK
def test_the_folder_of_backups_is_read_only(ita, book, command):
    folder = book.with_name("ita-backup")
    folder.mkdir(mode=0o500)
    assert "ไม่มีสิทธิ์" in refused(ita, book, command)


@WRITES_BOOK
@pytest.mark.parametrize("owner", ["~${}", ".~lock.{}#"])
def test_the_book_is_open_in_excel_or_libreoffice(ita, book, command, owner):
    book.with_name(owner.format(book.name)).write_bytes(b"")
    assert "เปิดใช้งานอยู่ในโปรแกรมอื่น" in refused(ita, book, command)


@pytest.mark.parametrize(("command", "name"), [("export", "รายงาน.docx"), ("share", "สำเนา.xlsx")])
def test_what_is_written_is_open(ita, book, command, name):
    book.with_name(f"~${name}").write_bytes(b"")
    assert f"“{name}” เปิดใช้งานอยู่" in refused(ita, book, command)


def test_a_book_that_is_open_can_be_read(ita, book):
    book.with_name(f"~${book.name}").write_bytes(b"")
    assert ita("check", book).code == 1
    assert ita("export", "--anyway", book).code == 1


@WRITES_BOOK
def test_a_book_that_may_not_be_read(ita, book, command, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", failing(PermissionError(errno.EACCES, "Permission denied")))
    ran = ita(*COMMANDS[command](book))
    assert (ran.code, ran.err.count("\n")) == (2, 1)


@READS_BOOK
def test_the_book_is_gone(ita, book, command):
    book.unlink()
    assert refused(ita, book, command).startswith(f"ไม่พบแฟ้ม “{book.name}”")


@WRITES_BOOK
def test_the_book_vanishes_while_it_is_worked_on(ita, book, command, monkeypatch):
    from ita_xl import actions

    for name in ("generate", "write_findings"):
        real = getattr(actions, name)

        def vanish(opened, *args, real=real, **kwargs):
            done = real(opened, *args, **kwargs)
            book.unlink()
            return done

        monkeypatch.setattr(actions, name, vanish)
    ran = ita(*COMMANDS[command](book))
    # Nothing is lost: what was read and changed is written where it stood.
    assert (ran.code, book.exists()) == (1, True)


@WRITES_BOOK
def test_the_folder_vanishes_while_it_is_worked_on(ita, book, command, monkeypatch, tmp_path):
    from ita_xl.workbook.closed.book import ClosedBook

    real = ClosedBook.apply

    def vanish(opened, edits):
        real(opened, edits)
        book.parent.rename(tmp_path.parent / f"{tmp_path.name}-moved")

    monkeypatch.setattr(ClosedBook, "apply", vanish)
    ran = ita(*COMMANDS[command](book))
    assert ran.code == 2
    assert "ไม่พบโฟลเดอร์" in ran.err


def test_english_where_it_is_asked_for(ita, book):
    book.with_name(f"~${book.name}").write_bytes(b"")
    sentence = refused(ita, book, "generate", lang=("--lang", "en"))
    assert sentence.startswith("“สมุดงาน.xlsm” is open in another program.")


def test_english_may_be_asked_for_behind_the_command(ita, book):
    book.unlink()
    assert ita("check", book, "--lang", "en").err.startswith("There is no file")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no mode")
def test_the_mode_of_the_file_stays(ita, book):
    book.chmod(0o640)
    ita("generate", book)
    assert book.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_to_a_book_stays_a_link(ita, book):
    link = book.with_name("ลิงก์.xlsm")
    link.symlink_to(book)
    before = book.read_bytes()
    assert ita("generate", link).code == 1
    assert link.is_symlink()
    assert book.read_bytes() != before
