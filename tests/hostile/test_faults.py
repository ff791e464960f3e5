"""A fault at every call to the system that writes, of every command that writes: old or new, never half, and told so.

First the calls of a command are counted; then it is run once more for each of them, which fails then: the disk is full,
it breaks, rights are gone, a person presses Ctrl+C, or the process is killed there (in a child of its own).
"""

import builtins
import errno
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from closed_books import copy

from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.safewrite import WRITTEN

BACKUPS = "ita-backup"
COMMANDS = {
    "generate": ("generate", "{book}", "--only", "all"),
    "undo": ("undo", "{book}"),
    "check": ("check", "{book}", "--write"),
    "upgrade": ("upgrade", "{old}"),
    "new": ("new", "{folder}/ใหม่.xlsm"),
    "rollover": ("rollover", "{book}", "{folder}/ปีหน้า.xlsm"),
    "share": ("share", "{book}"),
    "share over": ("share", "{book}", "-o", "{folder}/มีแล้ว.xlsx"),
    "export": ("export", "--anyway", "{book}"),
    "export over": ("export", "--anyway", "{book}", "-o", "{folder}/มีแล้ว.docx"),
    "preview": ("preview", "{book}", "-o", "{folder}/มีแล้ว.html", "--no-open"),
    "data": ("data", "{book}", "-o", "{folder}/มีแล้ว.json"),
    "template new": ("template", "new", "issues", "-o", "{folder}/แม่แบบ.docx"),
    "template sentences": ("template", "sentences", "-o", "{folder}/ถ้อยคำ.toml"),
    "manual": ("manual", "-o", "{folder}/มีแล้ว.html"),
}
SHORT = ("template sentences", "manual")
"""Commands that are quick enough for every run; all of them write in the same way."""
BEHIND = ("os.replace", "os.rename", "os.open", "os.mkdir", "open")
"""Calls that may have done what they were asked for, and fail all the same."""
ERRORS: dict[str, Callable[[], BaseException]] = {
    "ENOSPC": lambda: OSError(errno.ENOSPC, "No space left on device"),
    "EIO": lambda: OSError(errno.EIO, "Input/output error"),
    "EACCES": lambda: PermissionError(errno.EACCES, "Permission denied"),
    "Ctrl+C": KeyboardInterrupt,
}


class Faults:
    """Every call that writes in a folder, counted; one of them fails, before or behind what it does."""

    def __init__(
        self,
        folder: Path,
        at: int = 0,
        error: Callable[[], BaseException] | None = None,
        *,
        late: bool = False,
    ):
        self.folder, self.at, self.error, self.late = str(folder), at, error, late
        self.count = 0
        self.seen: list[str] = []

    def step(self, name: str, real: Callable, *given, **named):
        self.count += 1
        self.seen.append(name)
        hit = self.error is not None and self.count == self.at
        if hit and not self.late:
            raise self.error()
        done = real(*given, **named)
        if hit:
            if name in ("open", "os.open"):
                with suppress(OSError):
                    done.close() if hasattr(done, "close") else os_close(done)
            raise self.error()
        return done

    def inside(self, path: object) -> bool:
        try:
            return os.fsdecode(path).startswith(self.folder)  # type: ignore[arg-type]
        except TypeError:
            return False

    @contextmanager
    def on(self) -> Iterator["Faults"]:
        """Stand between the program and the system."""
        patched = []

        def patch(module, name: str, wrapped: Callable) -> None:
            patched.append((module, name, getattr(module, name)))
            setattr(module, name, wrapped)

        def by_path(module, name: str) -> None:
            real = getattr(module, name)

            def wrapped(path, *given, **named):
                if not self.inside(path):
                    return real(path, *given, **named)
                return self.step(f"{module.__name__}.{name}", real, path, *given, **named)

            patch(module, name, wrapped)

        for name in ("mkdir", "replace", "rename", "unlink", "chmod", "utime", "open"):
            by_path(os, name)
        fsync = os.fsync
        patch(os, "fsync", lambda number: self.step("fsync", fsync, number))
        real_open = io.open

        def opened(path, mode="r", *given, **named):
            if not self.inside(path) or set(mode) <= set("rbt"):
                return real_open(path, mode, *given, **named)
            stream = self.step("open", real_open, path, mode, *given, **named)
            return Stream(stream, self)

        patch(io, "open", opened)
        patch(builtins, "open", opened)
        try:
            yield self
        finally:
            for module, name, real in reversed(patched):
                setattr(module, name, real)


os_close = os.close


class Stream:
    """A file that is being written."""

    def __init__(self, stream, faults: Faults) -> None:
        self._stream, self._faults = stream, faults

    def __getattr__(self, name: str):
        return getattr(self._stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def write(self, data) -> int:
        half = data[: len(data) // 2]

        def write() -> int:
            return self._stream.write(data)

        try:
            return self._faults.step("write", write)
        except BaseException:
            with suppress(ValueError):
                if not self._faults.late:
                    self._stream.write(half)
            raise

    def flush(self) -> None:
        self._faults.step("flush", self._stream.flush)


@pytest.fixture
def place(made, tmp_path) -> Callable[[str], dict[str, str]]:
    """A folder as it was, for each run."""

    def fresh(name: str) -> dict[str, str]:
        folder = tmp_path / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        book = copy(made["fy2568-paphlu"], folder, "สมุดงาน.xlsm")
        old = next((Path(__file__).parents[1] / "frozen" / "format1").glob("*.xlsm"))
        for ending in ("xlsx", "docx", "html", "json"):
            (folder / f"มีแล้ว.{ending}").write_bytes(b"old")
        return {"book": str(book), "old": str(copy(old, folder, "เก่า.xlsm")), "folder": str(folder)}

    return fresh


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder; backups left out, and what was locked and is not any more: the next run takes it away."""
    files = [path for path in folder.iterdir() if path.is_file() and path.suffix != ".lock"]
    return {path.name: path.read_bytes() for path in files}


def die() -> BaseException:
    """End the process at once, as a power cut does."""
    os._exit(9)


def state(folder: Path) -> frozenset[tuple[str, bytes]]:
    """All that a run finds: every file, backups and what was left too, of names made by chance the ending only."""
    return frozenset(
        (path.name if path.name[0] != "." else path.suffix, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    )


def _run(words: tuple[str, ...], where: dict[str, str]) -> int:
    return main([word.format(**where) for word in words])


def _judge(
    name: str, before: dict, after: dict, wanted: dict, code: int, err: str, backups: list[bytes]
) -> None:
    """Old or new, file by file; nothing of ours left; the exit code and the sentence say which."""
    for file in set(before) | set(after):
        assert after.get(file) in (before.get(file), wanted.get(file)), f"{name}: {file} is torn"
    changed = {file for file in set(before) | set(after) if before.get(file) != after.get(file)}
    assert not [file for file in after if file.startswith(".")], f"{name}: left {sorted(after)}"
    assert all(backup in before.values() for backup in backups), f"{name}: a backup that is none"
    if code == 2:
        assert not changed, f"{name}: says not done, and changed {changed}"
        assert err.strip(), f"{name}: says nothing"
    if changed:
        assert "ยังเป็นเหมือนเดิม" not in err, f"{name}: {err}"


def _backups(folder: Path) -> list[bytes]:
    place = folder / BACKUPS
    return (
        [path.read_bytes() for path in place.iterdir() if not path.name.startswith(".ita-")]
        if place.is_dir()
        else []
    )


@pytest.mark.parametrize(
    "name", [name if name in SHORT else pytest.param(name, marks=pytest.mark.long) for name in COMMANDS]
)
def test_a_fault_at_every_write(place, capsys, home, name, show, monkeypatch):
    words = COMMANDS[name]
    where = place("run")
    folder = Path(where["folder"])
    before = contents(folder)
    with Faults(folder).on() as counted:
        assert _run(words, where) in (0, 1)
    wanted, calls = contents(folder), counted.seen
    assert wanted != before
    capsys.readouterr()
    tried, again = 0, set()
    for at in range(1, len(calls) + 1):
        for late in (False, True) if calls[at - 1] in BEHIND else (False,):
            error = list(ERRORS)[(at + late) % len(ERRORS)]
            where = place("run")
            with Faults(folder, at, ERRORS[error], late=late).on():
                code = _run(words, where)
            err = capsys.readouterr().err
            where_told = f"{name}, {error} {'behind' if late else 'at'} {calls[at - 1]} ({at})"
            _judge(where_told, before, contents(folder), wanted, code, err, _backups(folder))
            tried += 1
            # Whoever gives the command again gets what was asked for; from one state once.
            if code == 2 and (found := state(folder)) not in again:
                again.add(found)
                assert _run(words, where) in (0, 1), where_told
                assert contents(folder) == wanted, where_told
                assert not list(folder.glob(".*")), where_told
                capsys.readouterr()
    assert not (home / ".ita_xl" / "log.txt").exists()
    show(f"{name}: {tried} faults at {len(calls)} calls, run again from {len(again)} states")


@pytest.mark.long
@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where a process can be doubled")
@pytest.mark.parametrize("name", ["generate", "undo", "check", "upgrade", "share over", "export"])
def test_killed_at_every_write(place, home, name, show):
    words = COMMANDS[name]
    where = place("run")
    folder = Path(where["folder"])
    before = contents(folder)
    with Faults(folder).on() as counted:
        assert _run(words, where) in (0, 1)
    wanted, tried, again = contents(folder), 0, set()
    for at in range(1, counted.count + 1):
        for late in (False, True) if counted.seen[at - 1] in BEHIND else (False,):
            where = place("run")
            child = os.fork()
            if child == 0:
                sys.stdout = sys.stderr = io.StringIO()
                with Faults(folder, at, die, late=late).on():
                    _run(words, where)
                os._exit(7)
            _, status = os.waitpid(child, 0)
            assert os.waitstatus_to_exitcode(status) == 9
            told = f"{name}, killed {'behind' if late else 'at'} {counted.seen[at - 1]} ({at})"
            after = contents(folder)
            for file in set(before) | {file for file in after if not file.startswith(".")}:
                assert after.get(file) in (before.get(file), wanted.get(file)), told
            assert all(backup in before.values() for backup in _backups(folder)), f"{told}: a torn backup"
            # The next run is not held up by what was left, and takes it away (as soon as it is old).
            for path in (
                *folder.iterdir(),
                *((folder / BACKUPS).glob(".*") if (folder / BACKUPS).is_dir() else ()),
            ):
                if path.name.endswith(".tmp"):
                    os.utime(path, (0, 0))
            changed = {
                file: data for file, data in after.items() if before.get(file) != data and file[0] != "."
            }
            if not changed and (found := state(folder)) not in again:
                again.add(found)
                assert _run(words, where) in (0, 1), told
                assert contents(folder) == wanted, told
            tried += 1
    show(f"{name}: killed at {tried} places, run again from {len(again)} states")


def test_the_calls_are_seen(place, home):
    where = place("run")
    with Faults(Path(where["folder"])).on() as counted:
        assert _run(COMMANDS["generate"], where) in (0, 1)
    assert {"open", "write", "fsync", "os.replace", "os.open", "os.mkdir"} <= set(counted.seen)
    assert ClosedBook(Path(where["book"])).model is not None
    assert WRITTEN
