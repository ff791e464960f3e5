"""What a cell of the double holds, and what Excel makes of a text that is typed into it."""

import re
from dataclasses import dataclass
from datetime import datetime

from ita_xl.workbook.contract import sheets

MAX_COLUMN = 16383


@dataclass
class Cell:
    """What a cell holds, how it looks, and where it leads."""

    value: object = None
    formula: str | None = None
    style: tuple[int, bool] | None = None
    link: bool = False

    def twin(self) -> "Cell":
        """Give another one of the same: what it holds never changes in place."""
        return Cell(self.value, self.formula, self.style, self.link)


class Cells(dict[tuple[int, int], Cell]):
    """The cells of a sheet by row and column: ten thousand, in many tests copied for each call to Excel."""

    def __deepcopy__(self, memo: object) -> "Cells":
        return Cells((at, cell.twin()) for at, cell in self.items())


def area(ref: str) -> tuple[int, int, int, int]:
    """Read ``A1``, ``A1:B2`` or whole rows ``3:5`` as top, left, bottom, right."""
    first, _, last = ref.replace("$", "").partition(":")
    if first.isdigit():
        return int(first), 0, int(last), MAX_COLUMN
    one, two = (sheets.cell(sheets.HOME, r) for r in (first, last or first))
    return one.top, one.left, two.top, two.left


def typed(value: object) -> Cell:
    """Make of a value what Excel makes of it."""
    if value in (None, ""):
        return Cell()
    if not isinstance(value, str):
        assert isinstance(value, float | bool | datetime), f"Excel gets a {type(value).__name__}"
        return Cell(value)
    return Cell(value[1:]) if value.startswith("'") else guessed(value)


def guessed(value: str) -> Cell:
    """Make of a text what Excel makes of it when it is typed."""
    if found := re.fullmatch(r'=HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)', value):
        return Cell(found[2].replace('""', '"'), value)
    if value[0] in "=+-@":
        return Cell("#NAME?", value)
    if value.upper() in ("TRUE", "FALSE"):
        return Cell(value.upper() == "TRUE")
    if re.fullmatch(r"[\d.,%]+", value):
        return Cell(float(value.rstrip("%").replace(",", "")))
    return Cell(f"date? {value}" if value[0].isdigit() else value)
