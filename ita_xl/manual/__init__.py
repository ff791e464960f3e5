"""The Thai manual: one HTML file, made from the program's own tables and the words of content.toml."""

from pathlib import Path

from ita_xl.failures import Failure


def manual_file() -> Path:
    """Give the file that the package ships.

    Raises:
        Failure: ``manual-missing``: it is not there.
    """
    path = Path(__file__).with_name("manual.html")
    if not path.is_file():
        raise Failure("manual-missing", path=path)
    return path
