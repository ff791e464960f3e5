"""The Thai manual: one HTML file, which :mod:`ita_xl.maintain.manual` makes."""

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
