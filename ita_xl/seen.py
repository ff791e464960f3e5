"""Which files of an office lay beside a workbook before: kept in the user's own profile, as digests only."""

from hashlib import blake2b
from pathlib import Path

from ita_xl import logfile

MOST = 1_000
"""As many digests are kept; of more, the newest."""


def path() -> Path:
    """Give the place where they are kept."""
    return logfile.path().with_name("seen.txt")


def first_time(data: bytes) -> bool:
    """Tell whether a file is used for the first time here, and note that it was; another version counts as another."""
    digest = blake2b(data, digest_size=16).hexdigest()
    place = path()
    try:
        known = place.read_text(encoding="ascii").split() if place.exists() else []
        if digest in known:
            return False
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("\n".join([*known, digest][-MOST:]) + "\n", encoding="ascii")
    except (OSError, ValueError):  # where nothing can be kept, it is said each time
        pass
    return True
