"""Between read and replace, two commands at once, killed runs, and what is said of the file afterwards."""

import errno
import os
import subprocess
import sys
import threading
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from closed_books import HOME, value, write

from ita_xl import actions
from ita_xl.cli import main
from ita_xl.failures import Failure
from ita_xl.workbook.closed import lock, safewrite
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.lock import BusyError, lock_path, one_writer
from ita_xl.workbook.closed.safewrite import ChangedError, write_whole

ROOT = Path(__file__).parents[2]
BACKUPS = "ita-backup"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# Changed meanwhile -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("command", ["generate", "undo", "check", "upgrade"])
def test_what_was_saved_meanwhile_is_not_written_over(ita, book, monkeypatch, command, frozen_book):
    if command == "upgrade":
        book.write_bytes(frozen_book)
    real = safewrite._write_alone

    def late(*given, **named):
        write(book, HOME, {"C8": "พิมพ์ระหว่างนั้น"})
        return real(*given, **named)

    monkeypatch.setattr(safewrite, "_write_alone", late)
    code, _, err = ita(command, book, *(["--write"] if command == "check" else []))
    assert code == 2
    assert f"แฟ้ม “{book.name}” ถูกบันทึกระหว่างที่โปรแกรมทำงาน จึงไม่ได้เขียนทับ" in err
    assert value(book, HOME, "C8") == "พิมพ์ระหว่างนั้น"
    assert [name for name in names(book.parent) if name.startswith(".")] == []
    assert not (book.parent / BACKUPS).exists() or names(book.parent / BACKUPS) == []
    monkeypatch.undo()


@pytest.fixture
def frozen_book():
    return next((ROOT / "tests" / "frozen" / "format1").glob("*.xlsm")).read_bytes()


def test_a_book_can_be_saved_twice(book):
    closed = ClosedBook(book)
    actions.generate(closed, only_weak=False)
    closed.save()
    write_scores = ClosedBook(book)
    actions.write_findings(closed)
    closed.save()
    actions.generate(write_scores)
    with pytest.raises(Failure, match="ถูกบันทึกระหว่าง"):
        write_scores.save()


def test_a_new_file_is_not_written_over_one_that_came_meanwhile(ita, book, monkeypatch):
    real = safewrite._write_alone
    out = book.with_name("ใหม่.xlsm")

    def late(*given, **named):
        out.write_bytes(b"mine")
        return real(*given, **named)

    monkeypatch.setattr(safewrite, "_write_alone", late)
    assert ita("new", out)[0] == 2
    assert out.read_bytes() == b"mine"
    monkeypatch.undo()


# Two at once -----------------------------------------------------------------------------------------------------
def test_a_second_command_is_told_where_the_first_does_not_end(ita, book, monkeypatch):
    monkeypatch.setattr(lock, "WAIT", 0.2)
    before = book.read_bytes()
    with one_writer(book):
        code, _, err = ita("generate", book, "--only", "all")
    assert (code, book.read_bytes()) == (2, before)
    assert f"แฟ้ม “{book.name}” กำลังถูกเขียนโดยคำสั่งอื่นของโปรแกรมนี้" in err
    assert not lock_path(book).exists()
    assert ita("generate", book, "--only", "all")[0] in (0, 1)


def test_a_second_command_waits_for_the_first(book):
    order = []

    def first() -> None:
        with one_writer(book):
            order.append("first")
            started.set()
            time.sleep(0.3)
            order.append("first done")

    started = threading.Event()
    thread = threading.Thread(target=first)
    thread.start()
    started.wait()
    with one_writer(book):
        order.append("second")
    thread.join()
    assert order == ["first", "first done", "second"]
    assert not lock_path(book).exists()


def test_of_many_writers_at_once_one_wins_and_all_others_are_told(tmp_path):
    path = tmp_path / "a.xlsm"
    path.write_bytes(b"old")
    outcome = []

    def one(number: int) -> None:
        try:
            write_whole(path, f"new {number}".encode(), backup_dir=tmp_path / BACKUPS, was=b"old")
            outcome.append(number)
        except (ChangedError, BusyError):
            outcome.append(None)

    threads = [threading.Thread(target=one, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (winner,) = [n for n in outcome if n is not None]
    assert path.read_bytes() == f"new {winner}".encode()
    assert names(tmp_path) == ["a.xlsm", BACKUPS]
    (copy,) = (tmp_path / BACKUPS).iterdir()
    assert copy.read_bytes() == b"old"


def test_a_killed_writer_holds_no_lock(book):
    code = (
        "import os, sys, pathlib\n"
        "from ita_xl.workbook.closed.lock import one_writer\n"
        "with one_writer(pathlib.Path(sys.argv[1])):\n    os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code, book], cwd=ROOT, check=False)
    assert done.returncode == 9
    assert lock_path(book).exists()
    with one_writer(book):
        pass
    assert not lock_path(book).exists()


def test_where_nothing_can_be_locked_the_comparison_still_holds(tmp_path, monkeypatch):
    def no_locks(_: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(lock, "_take", no_locks)
    path = tmp_path / "a.xlsm"
    path.write_bytes(b"other")
    with pytest.raises(ChangedError):
        write_whole(path, b"new", backup_dir=None, was=b"old")
    write_whole(path, b"new", backup_dir=None, was=b"other")
    assert names(tmp_path) == ["a.xlsm"]


# Backups and leftovers -------------------------------------------------------------------------------------------
def test_a_backup_has_its_name_only_when_it_is_whole(book, monkeypatch):
    seen = []
    real = os.fsync

    def look(number: int) -> None:
        folder = book.parent / BACKUPS
        if folder.exists():
            seen.append([path.name for path in folder.iterdir() if not path.name.startswith(".ita-")])
        real(number)

    monkeypatch.setattr(os, "fsync", look)
    ClosedBook(book)
    copy = write_whole(book, b"new", backup_dir=book.parent / BACKUPS)
    assert seen[0] == []
    assert copy is not None
    assert copy.name in names(book.parent / BACKUPS)


def test_folders_are_synced_and_a_folder_that_cannot_be_is_no_failure(book, monkeypatch):
    synced = []
    real = os.fsync

    def fail_for_folders(number: int) -> None:
        name = Path(f"/proc/self/fd/{number}").readlink()
        synced.append(Path(name))
        if Path(name).is_dir():
            raise OSError(errno.EINVAL, "not here")
        real(number)

    if not Path("/proc/self/fd").exists():
        pytest.fail("this test needs /proc")
    monkeypatch.setattr(os, "fsync", fail_for_folders)
    write_whole(book, b"new", backup_dir=book.parent / BACKUPS)
    assert book.read_bytes() == b"new"
    folders = [path for path in synced if path.is_dir()]
    assert folders == [book.parent / BACKUPS, book.parent]


def test_leftovers_of_killed_runs_go_ours_and_old_ones_only(ita, book):
    folder = book.parent
    (folder / BACKUPS).mkdir()
    gone = [
        folder / ".0123456789ab.tmp",
        folder / ".ita-0123456789ab.tmp",
        folder / BACKUPS / ".ita-ba9876543210.tmp",
    ]
    kept = [
        folder / ".ita-00ff00ff00ff.tmp",
        folder / ".~other.tmp",
        folder / "0123456789ab.tmp",
        folder / ".x.tmp",
    ]
    for path in (*gone, *kept):
        path.write_bytes(b"")
    long_ago = time.time() - 7_200
    for path in (*gone, *kept[1:]):
        os.utime(path, (long_ago, long_ago))
    assert ita("generate", book, "--only", "all")[0] in (0, 1)
    assert [path for path in gone if path.exists()] == []
    assert [path for path in kept if not path.exists()] == []


# What is said ----------------------------------------------------------------------------------------------------
def run(*words: object, **streams: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ita_xl.cli", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
        stderr=subprocess.PIPE,
        **streams,
    )


@pytest.mark.parametrize("command", ["generate", "undo"])
def test_done_is_done_where_it_cannot_be_printed(book, command):
    before = book.read_bytes()
    with Path("/dev/full").open("w") as full:
        done = run(command, book, stdout=full)
    assert done.returncode in (0, 1)
    assert done.stderr == (
        f"ทำเสร็จและบันทึกแฟ้ม “{book.name}” แล้ว จึงไม่ต้องสั่งซ้ำ แต่แสดงผลบนหน้าจอหรือช่องทางที่กำหนดไม่ได้ (พื้นที่เต็ม)\n"
    )
    assert book.read_bytes() != before


def test_what_cannot_be_printed_and_wrote_nothing_is_not_done(book):
    with Path("/dev/full").open("w") as full:
        done = run("check", book, stdout=full)
    assert done.returncode == 2
    assert done.stderr.startswith("แสดงผลบนหน้าจอหรือช่องทางที่กำหนดไม่ได้ (พื้นที่เต็ม) และไม่ได้เขียนแฟ้มใด")


def test_a_closed_output(book):
    code = "import os, sys; os.close(1); from ita_xl.cli import main; sys.exit(main(sys.argv[1:]))"
    before = book.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", code, "generate", str(book), "--only", "all"],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1)
    assert "ทำเสร็จและบันทึกแฟ้ม" in done.stderr
    assert book.read_bytes() != before


def test_an_accident_behind_the_writing_is_told_as_one(book, monkeypatch, capsys, home):
    def accident(*_: object) -> None:
        raise RuntimeError("behind")

    monkeypatch.setattr("ita_xl.cli.book.tell_backup", accident)
    before = book.read_bytes()
    assert main(["generate", str(book), "--only", "all"]) == 1
    err = capsys.readouterr().err
    assert f"เกิดข้อผิดพลาดที่ไม่คาดคิดหลังจากบันทึกแฟ้ม “{book.name}” แล้ว จึงไม่ต้องสั่งซ้ำ" in err
    assert "ยังเป็นเหมือนเดิม" not in err
    assert book.read_bytes() != before


def test_an_accident_before_the_writing_leaves_all_as_it_was(book, monkeypatch, capsys, home):
    def accident(*_: object) -> None:
        raise RuntimeError("before")

    monkeypatch.setattr("ita_xl.workbook.closed.book.write_whole", accident)
    before = book.read_bytes()
    assert main(["generate", str(book), "--only", "all"]) == 2
    assert "แฟ้มของท่านยังเป็นเหมือนเดิม" in capsys.readouterr().err
    assert book.read_bytes() == before


def test_cancelled_behind_the_writing(book, monkeypatch, capsys, home):
    def cancel(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ita_xl.cli.book.tell_backup", cancel)
    assert main(["generate", str(book), "--only", "all"]) == 1
    assert capsys.readouterr().err == f"ยกเลิกแล้ว\nแต่ได้บันทึกแฟ้ม “{book.name}” ไปแล้วก่อนยกเลิก\n"


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(errno.EIO, "disk")])
def test_interrupted_just_behind_the_replacing(book, monkeypatch, error):
    """The system replaced the file, and then the signal came: the backup stays, and it counts as written."""
    real = os.replace

    def replace(one, other) -> None:
        real(one, other)
        raise error

    monkeypatch.setattr(os, "replace", replace)
    before, known = book.read_bytes(), len(safewrite.WRITTEN)
    with pytest.raises(KeyboardInterrupt) if isinstance(error, KeyboardInterrupt) else nullcontext():
        write_whole(book, b"new", backup_dir=book.parent / BACKUPS)
    assert book.read_bytes() == b"new"
    (copy,) = (book.parent / BACKUPS).iterdir()
    assert copy.read_bytes() == before
    assert safewrite.WRITTEN[known:] == [book]
