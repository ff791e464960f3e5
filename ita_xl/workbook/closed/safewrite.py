"""Writing a file whole or not at all, with a copy of what stood there before."""

import os
import secrets
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

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


def write_whole(path: Path, data: bytes, *, backup_dir: Path | None) -> Path | None:
    """Replace a file in one step.

    Whatever fails, the old file is as it was, and neither a temporary file nor a new backup stays behind.

    Args:
        path: The file; a symbolic link is followed.
        data: Its new contents.
        backup_dir: Where a copy of the old file goes, named with the time; None for no copy.

    Returns:
        The copy of the old file, or None where there was none to keep.

    Raises:
        LockedError: The file is open in another program.
    """
    target = _extended(path.resolve() if path.is_symlink() else path)
    if open_elsewhere(target):
        raise LockedError(path)
    copy = None
    if backup_dir is not None and target.exists():
        copy = _unless_locked(path, lambda: _back_up(target, _extended(backup_dir)))
    # A short name of its own: the file's name may already be as long as a name can be.
    temporary = target.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        _unless_locked(path, lambda: _replace(temporary, target))
    except BaseException:
        for leftover in (temporary, copy):
            if leftover is not None:
                with suppress(OSError):
                    leftover.unlink(missing_ok=True)
        raise
    return copy


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
    """Copy the file under a name that does not exist yet."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    number = 1
    while True:
        ending = f".{stamp}{target.suffix}" if number == 1 else f".{stamp}-{number}{target.suffix}"
        copy = folder / f"{_fitting(target.stem, ending)}{ending}"
        try:
            stream = copy.open("xb")
        except FileExistsError:
            number += 1
            continue
        try:
            with stream, target.open("rb") as source:
                shutil.copyfileobj(source, stream)
                stream.flush()
                os.fsync(stream.fileno())
            shutil.copystat(target, copy)
        except BaseException:
            with suppress(OSError):
                copy.unlink(missing_ok=True)
            raise
        return copy


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
