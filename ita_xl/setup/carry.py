"""Carrying out a plan: all of its steps or none."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from ita_xl.failures import Failure
from ita_xl.setup.machine import Registry
from ita_xl.setup.plan import RemoveFile, RemoveKey, Step, WriteFile, WriteKey
from ita_xl.workbook.closed.safewrite import LockedError, write_whole

#: Folders that are removed with the last file in them.
_OURS = {"before", "ita_xl", ".xlwings"}


def carry_out(steps: Iterable[Step], registry: Registry) -> None:
    """Take the steps one after the other; where one fails, take back those before it.

    Raises:
        Failure: A step failed; the computer is as it was.
    """
    undo: list[Callable[[], None]] = []
    try:
        for step in steps:
            _take(step, registry, undo)
    except OSError as error:
        _take_back(undo)
        raise _told(step, error) from error
    except BaseException:
        _take_back(undo)
        raise


def _told(step: Step, error: OSError) -> Failure:
    if isinstance(step, WriteFile | RemoveFile):
        if isinstance(error, LockedError | PermissionError):
            return Failure("excel-open" if step.path.suffix == ".xlam" else "not-allowed", path=step.path)
        what = str(step.path)
    else:
        what = step.key
    return Failure("setup-step", what=what, detail=error)


def _take_back(undo: list[Callable[[], None]]) -> None:
    for back in reversed(undo):
        with suppress(OSError):
            back()


def _take(step: Step, registry: Registry, undo: list[Callable[[], None]]) -> None:
    match step:
        case WriteFile(path, data):
            _write(path, data, undo)
        case RemoveFile(path):
            _remove(path, undo)
        case WriteKey(key, values):
            undo.append(lambda: registry.remove(key))
            registry.write(key, values)
        case RemoveKey(key):
            values = registry.values(key)
            registry.remove(key)
            undo.append(lambda: registry.write(key, values))


def _write(path: Path, data: bytes, undo: list[Callable[[], None]]) -> None:
    for folder in reversed([p for p in (path.parent, *path.parent.parents) if not p.exists()]):
        folder.mkdir()
        undo.append(folder.rmdir)
    before = path.read_bytes() if path.exists() else None
    write_whole(path, data, backup_dir=None)
    if before is None:
        undo.append(path.unlink)
    else:
        undo.append(lambda: _put_back(path, before))


def _remove(path: Path, undo: list[Callable[[], None]]) -> None:
    if not path.exists():
        return
    data = path.read_bytes()
    path.unlink()
    undo.append(lambda: _put_back(path, data))
    folder = path.parent
    if folder.name in _OURS:
        # Not empty: then it is not only ours.
        with suppress(OSError):
            folder.rmdir()


def _put_back(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data, backup_dir=None)
