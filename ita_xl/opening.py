"""Opening a file in the program that Windows has for it; elsewhere nothing is opened."""

import os
from pathlib import Path


def open_file(path: Path) -> bool | None:
    """Open a file for the person to see.

    Returns:
        ``True`` where it was opened, ``False`` where Windows could not, ``None`` elsewhere than on Windows.
    """
    start = getattr(os, "startfile", None)
    if start is None:
        return None
    try:
        start(str(path))
    except OSError:
        return False
    return True
