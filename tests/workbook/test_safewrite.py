"""Writing a file whole or not at all."""

import errno
import os
from pathlib import Path, PureWindowsPath

import pytest

from ita_xl.workbook.closed import safewrite
from ita_xl.workbook.closed.safewrite import LockedError, open_elsewhere, write_whole

NAME = "ITA เทศบาล ปี 2569 (ฉบับแก้).xlsm"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "งาน ปี 69" / NAME
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def test_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / NAME
    assert write_whole(path, b"new", backup_dir=tmp_path / "สำรอง") is None
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_the_old_file_is_kept_under_its_time(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "สำรอง" / "ลึก"
    copies = [write_whole(book, f"new {number}".encode(), backup_dir=folder) for number in range(4)]
    assert book.read_bytes() == b"new 3"
    assert len(set(copies)) == 4
    assert [copy.read_bytes() for copy in copies if copy] == [b"old", b"new 0", b"new 1", b"new 2"]
    assert all(copy and copy.name.startswith(f"{book.stem}.20") and copy.suffix == ".xlsm" for copy in copies)
    assert list(book.parent.iterdir()) == [book]


def test_without_a_folder_nothing_is_kept(book: Path) -> None:
    assert write_whole(book, b"new", backup_dir=None) is None
    assert list(book.parent.iterdir()) == [book]


@pytest.mark.parametrize("name", ["replace", "fsync"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
def test_a_failure_leaves_everything_as_it_was(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, error: BaseException
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, name, fail)
    folder = tmp_path / "สำรอง"
    for backup_dir in (folder, None):
        with pytest.raises(type(error)):
            write_whole(book, b"new", backup_dir=backup_dir)
        assert book.read_bytes() == b"old"
        assert list(book.parent.iterdir()) == [book]
        assert not folder.exists() or list(folder.iterdir()) == []


def test_a_second_fsync_that_fails(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def fail(number: int) -> None:
        calls.append(number)
        if len(calls) == 2:
            raise OSError(errno.EIO, "disk")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk"):
        write_whole(book, b"new", backup_dir=tmp_path / "สำรอง")
    assert book.read_bytes() == b"old"
    assert list((tmp_path / "สำรอง").iterdir()) == []


@pytest.mark.parametrize("owner", [f"~${NAME}", f".~lock.{NAME}#"])
def test_an_open_file_is_refused(book: Path, owner: str) -> None:
    assert not open_elsewhere(book)
    (book.parent / owner).write_bytes(b"")
    assert open_elsewhere(book)
    with pytest.raises(LockedError) as error:
        write_whole(book, b"new", backup_dir=book.parent)
    assert error.value.path == book
    assert book.read_bytes() == b"old"
    assert len(list(book.parent.iterdir())) == 2


def test_windows_refuses_an_open_file(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def refuse(*_: object) -> None:
        calls.append(1)
        raise PermissionError(errno.EACCES, "used by another process")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError):
        write_whole(book, b"new", backup_dir=None)
    assert len(calls) == 1
    monkeypatch.setattr(safewrite, "_WINDOWS", True)
    monkeypatch.setattr(safewrite, "_PAUSE", 0)
    with pytest.raises(LockedError):
        write_whole(book, b"new", backup_dir=None)
    assert len(calls) == 5
    assert list(book.parent.iterdir()) == [book]


def test_names_and_paths_as_long_as_they_can_be(tmp_path: Path) -> None:
    folder = tmp_path
    for number in range(12):
        folder = folder / f"โฟลเดอร์ที่ยาวมาก {number}"
    folder.mkdir(parents=True)
    path = folder / ("ก" * 83 + ".xlsx")
    write_whole(path, b"old", backup_dir=None)
    copy = write_whole(path, b"new", backup_dir=folder)
    assert copy is not None
    assert copy.read_bytes() == b"old"
    assert path.read_bytes() == b"new"


def test_the_mode_of_the_file_stays(book: Path) -> None:
    book.chmod(0o640)
    write_whole(book, b"new", backup_dir=None)
    assert book.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(book: Path, tmp_path: Path) -> None:
    link = tmp_path / "ทางลัด.xlsm"
    link.symlink_to(book)
    write_whole(link, b"new", backup_dir=None)
    assert link.is_symlink()
    assert book.read_bytes() == b"new"


def test_the_prefix_for_long_windows_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    class Long(PureWindowsPath):
        def absolute(self) -> "Long":
            return self

    monkeypatch.setattr(safewrite, "_WINDOWS", True)
    monkeypatch.setattr(safewrite, "Path", PureWindowsPath)
    tail = "\\".join(["โฟลเดอร์" * 5] * 8)
    assert str(safewrite._extended(Long(f"C:\\{tail}"))) == f"\\\\?\\C:\\{tail}"
    assert str(safewrite._extended(Long(f"\\\\srv\\share\\{tail}"))) == f"\\\\?\\UNC\\srv\\share\\{tail}"
    assert str(safewrite._extended(Long("C:\\short"))) == "C:\\short"
