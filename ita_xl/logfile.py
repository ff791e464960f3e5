"""The log of what went wrong, in the user's own profile; never on a screen."""

import os
from datetime import datetime
from pathlib import Path

MAX_BYTES = 1_000_000


def path() -> Path:
    """Give the place of the log: ``%LOCALAPPDATA%/ita_xl/log.txt``, elsewhere ``~/.ita_xl/log.txt``."""
    local = os.environ.get("LOCALAPPDATA")
    return (Path(local) / "ita_xl" if local else Path.home() / ".ita_xl") / "log.txt"


def write(text: str) -> Path:
    """Add an entry with the time; a log that has grown large starts anew. A log that cannot be written is let go.

    Returns:
        The place of the log.
    """
    target = path()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.exists() and target.stat().st_size > MAX_BYTES
        with target.open("w" if fresh else "a", encoding="utf-8") as log:
            log.write(f"--- {datetime.now().astimezone():%Y-%m-%d %H:%M:%S}\n{text.rstrip()}\n")
    except OSError:
        pass
    return target
