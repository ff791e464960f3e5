"""Values of cells as Excel hands them over and takes them, and rectangles of them. No call to Excel is made here."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, time
from decimal import Decimal

from ita_xl.a1 import ref
from ita_xl.records import dataclass

Cell = tuple[int, int]
"""Row from 1 and column from 0, as in :mod:`ita_xl.workbook.contract.ranges`."""
Cells = dict[Cell, object]

ERRORS = {
    -2146826281: "#DIV/0!",
    -2146826246: "#N/A",
    -2146826259: "#NAME?",
    -2146826288: "#NULL!",
    -2146826252: "#NUM!",
    -2146826265: "#REF!",
    -2146826273: "#VALUE!",
}
"""What Excel hands over for an error in a cell."""

_SAFE_TEXT = re.compile(r"(?!(true|false)$)[^\W\d_]\D*", re.IGNORECASE)
"""Text that Excel takes for nothing else: it starts with a letter and holds no digit."""


_AS_IT_IS = frozenset({type(None), str, float})
"""What nearly all cells hold."""


def typed(value: object) -> object:
    """Give a value as it is handed to a cell; text so that Excel makes no formula, number or date of it."""
    if value is None or value == "":
        return ""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return float(value)
    return f"'{value}" if isinstance(value, str) and not _SAFE_TEXT.fullmatch(value) else value


def kept(value: object, formula: str) -> object:
    """Give the content of a cell as it is handed back to one: its formula where it has one."""
    if formula.startswith("=") and formula != value:
        return formula
    return ERRORS[value] if isinstance(value, int) and value in ERRORS else typed(value)


def values_of(row: Iterable[object]) -> tuple[object, ...]:
    """Give the values of a row: an error as its text (numbers come as floats), a day without a time as a date."""
    return tuple([value if type(value) in _AS_IT_IS else _value_of(value) for value in row])


def _value_of(value: object) -> object:
    """Give one value as :func:`values_of` does."""
    if isinstance(value, datetime):
        value = value.replace(tzinfo=None)
        return value.date() if value.time() == time() else value
    return ERRORS.get(value, value) if isinstance(value, int) else value


def link_formula(target: str, shown: object) -> str:
    """Give the formula of a cell that shows a text and leads to a place of the workbook."""
    words = [f"#{target}", str(shown).removeprefix("'")]
    return "=HYPERLINK({})".format(",".join('"' + word.replace('"', '""') + '"' for word in words))


def filled(cells: Cells) -> Cells:
    """Leave out the empty cells."""
    return {cell: value for cell, value in cells.items() if value not in (None, "")}


def rows_of(cells: Iterable[Cell]) -> set[int]:
    """Give the rows in which cells stand."""
    return {row for row, _ in cells}


@dataclass
class Block:
    """A rectangle of values."""

    top: int
    left: int
    rows: list[list[object]]

    @property
    def bottom(self) -> int:
        """The last row."""
        return self.top + len(self.rows) - 1

    @property
    def right(self) -> int:
        """The last column."""
        return self.left + len(self.rows[0]) - 1

    @property
    def ref(self) -> str:
        """The rectangle as ``A1:B2``."""
        return ref(self.top, self.left, self.bottom, self.right)


def blocks_of(cells: Mapping[Cell, object]) -> list[Block]:
    """Group cells into rectangles: neighbours of a row first, then such rows below each other."""
    spans: list[Block] = []
    for (row, col), value in sorted(cells.items(), key=lambda pair: pair[0]):
        if spans and spans[-1].top == row and spans[-1].right == col - 1:
            spans[-1].rows[0].append(value)
        else:
            spans.append(Block(row, col, [[value]]))
    found: list[Block] = []
    growing: dict[Cell, Block] = {}
    for span in spans:
        above = growing.get((span.left, span.right))
        if above is not None and above.bottom == span.top - 1:
            above.rows += span.rows
        else:
            growing[span.left, span.right] = span
            found.append(span)
    return found


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Give rows as first and last of each run without a gap."""
    return [(block.top, block.bottom) for block in blocks_of(dict.fromkeys((row, 0) for row in rows))]
