"""Reading a file that a person names: a plain one, and not without end."""

import errno
import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG

LARGEST = 64 * 2**20
"""Bytes of a file of a person's that is read at all."""


def read_plain(path: Path, largest: int = LARGEST) -> bytes:
    """Read a file.

    Args:
        path: Its place.
        largest: As many bytes it may have.

    Raises:
        OSError: It cannot be read; ``ENODEV``: it is a pipe, which would wait for ever, or a device, which never
            ends; ``EFBIG``: it is too large.
    """
    known = path.stat()
    if S_ISDIR(known.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not S_ISREG(known.st_mode):
        raise OSError(errno.ENODEV, "no plain file", str(path))
    with path.open("rb") as stream:
        data = stream.read(largest + 1)
    if len(data) > largest:
        raise OSError(errno.EFBIG, "too large", str(path))
    return data
