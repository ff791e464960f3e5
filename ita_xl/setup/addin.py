"""The add-in that the package carries; :mod:`ita_xl.maintain.macros.addin` builds it."""

from importlib import resources
from pathlib import Path

FILE_NAME = "ita_xl.xlam"


def addin() -> bytes:
    """Give the add-in that the package carries (in a checkout: the one beside it)."""
    inside = resources.files("ita_xl") / FILE_NAME
    if inside.is_file():
        return inside.read_bytes()
    return (Path(__file__).parents[2] / FILE_NAME).read_bytes()
