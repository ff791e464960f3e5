"""One writer of a file at a time: a lock of the operating system's, which goes with the process that holds it."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

WAIT = 5.0
"""Seconds for which a command waits for another one that writes the same file."""
_PAUSE = 0.05

if os.name == "nt":
    import msvcrt

    def _take(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
else:
    import fcntl

    def _take(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


class BusyError(OSError):
    """Another command writes the file."""


def lock_path(target: Path) -> Path:
    """Give the file beside a file that is locked in its place: short, whatever the name of that one is."""
    return target.with_name(
        f".ita-{blake2b(target.name.encode(errors='replace'), digest_size=6).hexdigest()}.lock"
    )


@contextmanager
def one_writer(target: Path) -> Iterator[None]:
    """Let no other command write the file meanwhile. A process that was killed holds nothing.

    Where the file system knows no locks, or has no room for the file, nothing is locked.

    Raises:
        BusyError: Another command writes the file for longer than one waits.
    """
    place = lock_path(target)
    number = _locked(place)
    try:
        yield
    finally:
        if number is not None:
            try:
                # First the name, then the lock: whoever waits sees that the file has gone and makes another.
                with suppress(OSError):
                    place.unlink()
            finally:
                with suppress(OSError):
                    os.close(number)
            # Windows lets no open file go.
            with suppress(OSError):
                place.unlink(missing_ok=True)


def _locked(place: Path) -> int | None:
    end = time.monotonic() + WAIT
    while True:
        try:
            number = os.open(place, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return None
        kept = False
        try:
            _take(number)
            kept = _still_there(number, place)
        except (BlockingIOError, PermissionError):
            pass
        except OSError:  # no locks here, as on some network drives
            with suppress(OSError):
                place.unlink()
            return None
        finally:
            if not kept:
                os.close(number)
        if kept:
            return number
        if time.monotonic() > end:
            raise BusyError(f"written by another command: {place}")
        time.sleep(_PAUSE)


def _still_there(number: int, place: Path) -> bool:
    """Tell whether what was locked is still the file of that name."""
    try:
        return os.path.samestat(os.fstat(number), place.stat())
    except OSError:
        return False
