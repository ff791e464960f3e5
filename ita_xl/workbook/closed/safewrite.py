"""Writing a file whole or not at all, with a copy of what stood there before."""

import os
import re
import secrets
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

from ita_xl.workbook.closed.lock import BusyError, one_writer

__all__ = [
    "WRITTEN",
    "BackupFolderError",
    "BusyError",
    "ChangedError",
    "LockedError",
    "NotPlainError",
    "open_elsewhere",
    "write_whole",
]

_WINDOWS = os.name == "nt"
_MAX_NAME = 255
_LONG_PATH = 240
_PREFIX = "\\\\?\\"
_ATTEMPTS = 4
_PAUSE = 0.15

_Result = TypeVar("_Result")


class LockedError(OSError):
    """The file is open in another program.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(f"open elsewhere: {path}")
        self.path = path


def open_elsewhere(path: Path) -> bool:
    """Tell whether Excel or LibreOffice seems to have a file open.

    All put a file of their own beside it: Excel "~$" and the full name, Word "~$" in place of the first letters of
    a name that is long enough, LibreOffice ".~lock." and the name and "#". After a crash such a file may stay
    behind; whoever is sure can delete it.
    """
    cut = min(2, max(0, len(path.stem) - 6))
    for name in (f"~${path.name}", f"~${path.name[cut:]}", f".~lock.{path.name}#"):
        # The name may be longer than names can be: then there is no such file.
        with suppress(OSError):
            if path.with_name(name).exists():
                return True
    return False


class ChangedError(OSError):
    """The file is not the one any more that was read."""


class BackupFolderError(OSError):
    """The folder of backups cannot be one: a file has its name."""


class NotPlainError(OSError):
    """What has the name is no file that can be replaced: a pipe, a device."""


WRITTEN: list[Path] = []
"""Every file that this process has written, in order: what a command says of its files is told from it."""


def write_whole(
    path: Path, data: bytes, *, backup_dir: Path | None, was: bytes | None = None, new: bool = False
) -> Path | None:
    """Replace a file in one step.

    Whatever fails, the old file is as it was, and neither a temporary file nor a new backup stays behind. A process
    that is killed leaves a temporary file at most, which a later run takes away.

    Args:
        path: The file; a symbolic link is followed.
        data: Its new contents.
        backup_dir: Where a copy of the old file goes, named with the time; None for no copy.
        was: What was read of the file: where it holds something else by now, it is left alone. None for whatever.
        new: Whether the file must not be there yet.

    Returns:
        The copy of the old file, or None where there was none to keep.

    Raises:
        LockedError: The file is open in another program.
        BusyError: Another command is writing it.
        ChangedError: It was changed since it was read.
        FileExistsError: It is there, and was to be new.
        NotPlainError: It is no plain file.
        BackupFolderError: There can be no folder of backups.
    """
    target = _extended(path.resolve() if path.is_symlink() else path)
    if open_elsewhere(target):
        raise LockedError(path)
    if target.exists() and not target.is_file():
        raise NotPlainError(f"no plain file: {path}")
    _clean(target.parent)
    with one_writer(target):
        return _write_alone(path, target, data, _extended(backup_dir) if backup_dir else None, was, new=new)


def _write_alone(
    path: Path, target: Path, data: bytes, folder: Path | None, was: bytes | None, *, new: bool
) -> Path | None:
    copy = None
    # A short name of its own: the file's name may already be as long as a name can be.
    temporary = _temporary(target.parent)
    made = done = False
    try:
        if folder is not None and target.exists():
            copy = _unless_locked(path, lambda: _back_up(target, folder))
        with temporary.open("xb") as stream:
            made = True
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
            _keep_owner(target, temporary)
        if copy is not None:
            _sync_folder(copy.parent)
        _require_unchanged(target, was, new=new)
        _unless_locked(path, lambda: _replace(temporary, target))
        done = True
    except BaseException as error:
        # An error told behind the replacing (a network drive, Ctrl+C) changes nothing about it: it took place.
        done = done or (made and not temporary.exists() and _holds(target, data))
        for leftover in () if done else (temporary, copy):
            if leftover is not None:
                with suppress(OSError):
                    leftover.unlink(missing_ok=True)
        if not (done and isinstance(error, OSError)):
            raise
    finally:
        if done:
            WRITTEN.append(path)
            _sync_folder(target.parent)
    return copy


def _holds(path: Path, data: bytes) -> bool:
    """Tell whether a file holds these bytes."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _require_unchanged(target: Path, was: bytes | None, *, new: bool) -> None:
    """Look once more, as late as possible, whether the file is the one that was read."""
    if new and target.exists():
        raise FileExistsError(f"there meanwhile: {target}")
    # Where it has gone meanwhile, nothing is written over.
    if was is not None and target.exists() and not _holds(target, was):
        raise ChangedError(f"changed meanwhile: {target}")


def _keep_owner(old: Path, new: Path) -> None:
    """Let a file belong to whom it belonged, where one may give it away."""
    if hasattr(os, "chown"):
        known, made = old.stat(), new.stat()
        if (known.st_uid, known.st_gid) != (made.st_uid, made.st_gid):
            with suppress(OSError):
                os.chown(new, known.st_uid, known.st_gid)
            shutil.copymode(old, new)


def _sync_folder(folder: Path) -> None:
    """Let the names in a folder outlast a loss of power, where the system has a way to ask for it."""
    if _WINDOWS:
        return
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


_LEFT_BEHIND = re.compile(r"\.(?:ita-)?[0-9a-f]{12}\.tmp")
_OLD = 3_600
"""Seconds after which a temporary file is nobody's any more."""


def _temporary(folder: Path) -> Path:
    """Give the name of a temporary file."""
    return folder / f".ita-{secrets.token_hex(6)}.tmp"


def _clean(folder: Path) -> None:
    """Take away what runs left behind that were killed: temporary files of ours that are an hour old."""
    with suppress(OSError), os.scandir(folder) as found:
        for entry in found:
            if _LEFT_BEHIND.fullmatch(entry.name):
                with suppress(OSError):
                    if entry.is_file(follow_symlinks=False) and time.time() - entry.stat().st_mtime > _OLD:
                        os.unlink(entry.path)  # noqa: PTH108  as scandir names it


def _unless_locked(path: Path, action: Callable[[], _Result]) -> _Result:
    """Do something to the file itself; Windows refuses that while another program holds it."""
    try:
        return action()
    except PermissionError as error:
        if _WINDOWS:
            raise LockedError(path) from error
        raise


def _replace(temporary: Path, target: Path) -> None:
    """Put the temporary file in place; on Windows a virus scanner may hold either for a moment."""
    for attempt in range(_ATTEMPTS):
        try:
            os.replace(temporary, target)  # noqa: PTH105 - what the docs of this function promise by name
        except PermissionError:
            if not _WINDOWS or attempt == _ATTEMPTS - 1:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _back_up(target: Path, folder: Path) -> Path:
    """Copy the file under a name that does not exist yet; the name stands for a whole copy from the first."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise BackupFolderError(f"no folder: {folder}") from error
    _clean(folder)
    temporary = _temporary(folder)
    try:
        with temporary.open("xb") as stream, target.open("rb") as source:
            shutil.copyfileobj(source, stream)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copystat(target, temporary)
        _keep_owner(target, temporary)
        return _named(temporary, target, folder)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _named(temporary: Path, target: Path, folder: Path) -> Path:
    """Give a whole copy the name of the file and the time, and a number where that name is taken."""
    stamp = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    for number in count(1):
        ending = f".{stamp}{target.suffix}" if number == 1 else f".{stamp}-{number}{target.suffix}"
        copy = folder / f"{_fitting(target.stem, ending)}{ending}"
        if not copy.exists():
            # Whoever writes this file holds its lock: nobody else makes this name meanwhile.
            temporary.rename(copy)
            return copy
    raise AssertionError


def _fitting(stem: str, ending: str) -> str:
    """Cut a name so that it fits with its ending: 255 bytes, or 255 characters on Windows."""

    def size(text: str) -> int:
        return len(text.encode("utf-16-le")) // 2 if _WINDOWS else len(os.fsencode(text))

    while stem and size(stem) + size(ending) > _MAX_NAME:
        stem = stem[:-1]
    return stem


def _extended(path: Path) -> Path:
    """Give a path that is too long for Windows' older functions the prefix that lifts the limit."""
    if not _WINDOWS or len(str(path.absolute())) < _LONG_PATH or str(path).startswith(_PREFIX):
        return path
    full = str(path.absolute())
    return Path(_PREFIX + ("UNC" + full[1:] if full.startswith("\\\\") else full))
