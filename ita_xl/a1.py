"""Cells and rectangles of a sheet by name: the one arithmetic of A1.

Rows count from 1, as everywhere. Columns count from 1 in the parts of a file (`parse_cell`, `cell_name`, :data:`Rect`),
and from 0 in the contract and in Python's rows (`column`, `at`, `ref`).
"""

import re
from functools import cache, lru_cache


@cache
def letters(column: int) -> str:
    """Give the letters of a column, counted from 1: 1 is A."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def column(index: int) -> str:
    """Give the letters of a column, counted from 0: 0 is A."""
    return letters(index + 1)


def at(ref: str) -> tuple[int, int]:
    """Read ``C6`` as row from 1 and column from 0."""
    row, column = parse_cell(ref)
    return row, column - 1


def ref(top: int, left: int, bottom: int, right: int) -> str:
    """Write a rectangle as ``A1:B2``."""
    return f"{column(left)}{top}:{column(right)}{bottom}"


REMEMBERED = 2**15
"""As many references are remembered with what they mean: the sheets of a workbook share most of theirs."""
MAX_ROW, MAX_COLUMN = 1_048_576, 16_384


Rect = tuple[int, int, int, int]
"""First row, first column, last row, last column; one-based."""


_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")


_PLAIN_AREA = re.compile(
    r"(?:'((?:[^'\[\]:]|'')+)'|([^'!\[\]:(),\s\"]+))!"
    r"(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?"
)


@lru_cache(REMEMBERED)
def parse_cell(ref: str) -> tuple[int, int]:
    """Return row and column of "B4" or "$B$4"."""
    found = _CELL.fullmatch(ref.upper())
    if found is None:
        raise ValueError(f"not a cell: {ref!r}")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    row = int(found[2])
    if row > MAX_ROW or column > MAX_COLUMN:
        raise ValueError(f"outside the sheet: {ref!r}")
    return row, column


@lru_cache(REMEMBERED)
def cell_name(row: int, column: int) -> str:
    """Return "B4" for row 4, column 2."""
    return f"{letters(column)}{row}"


@lru_cache(REMEMBERED)
def parse_area(ref: str) -> Rect:
    """Return the corners of "B4" or "B4:D13", in order."""
    first, _, last = ref.partition(":")
    row1, column1 = parse_cell(first)
    row2, column2 = parse_cell(last or first)
    return min(row1, row2), min(column1, column2), max(row1, row2), max(column1, column2)


def area_name(area: Rect) -> str:
    """Return "B4" or "B4:D13"."""
    first, last = cell_name(area[0], area[1]), cell_name(area[2], area[3])
    return first if first == last else f"{first}:{last}"


def inside(row: int, column: int, area: Rect) -> bool:
    """Tell whether the cell lies in the area."""
    return area[0] <= row <= area[2] and area[1] <= column <= area[3]


def meet(one: Rect, other: Rect) -> bool:
    """Tell whether two areas have cells in common."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def plain_area(text: str) -> tuple[str, str] | None:
    """Read a reference to one area of one sheet of this workbook.

    Args:
        text: As a defined name or a chart holds it, such as `'คะแนน'!$B$4:$D$13`.

    Returns:
        Sheet name and area without $; None for anything else (unions, other books, #REF!, names).
    """
    found = _PLAIN_AREA.fullmatch(text.strip())
    if found is None:
        return None
    sheet = found[1].replace("''", "'") if found[1] is not None else found[2]
    try:
        return sheet, area_name(parse_area(f"{found[3]}:{found[4] or found[3]}"))
    except ValueError:
        return None


_TOKEN = re.compile(
    r"""
    "(?:[^"]|"")*"                                      # a text: left alone
    | (?<![\w.$'!\[\]])
      (?P<sheet>'(?:[^']|'')+'!|[^\W\d][\w.]*!)?
      (?P<first>\$?[A-Z]{1,3}\$?\d+)
      (?: : (?P<last>\$?[A-Z]{1,3}\$?\d+) )?
      (?![\w.(!\[:])
    | '(?:[^']|'')+'!                                   # a sheet name before something else
    """,
    re.VERBOSE,
)


_ROW_DIGITS = re.compile(r"\d+$")


def shift_formula(text: str, sheet: str, old: int, new: int) -> str:
    """Follow a row that is cut and pasted, in one of its own formulas.

    Args:
        text: The formula.
        sheet: Name of the sheet that it stands on.
        old: The row's number.
        new: Its number after the move.

    Returns:
        The formula; references to cells of the row lead to its new place, all others where they led.
    """

    def follow(found: re.Match[str]) -> str:
        first, last, prefix = found["first"], found["last"], found["sheet"] or ""
        named = prefix[:-1].strip("'").replace("''", "'")
        if not first or (prefix and named != sheet):
            return found[0]
        corners = [first, last] if last else [first]
        if any(parse_cell(corner)[0] != old for corner in corners if len(corner) < 14):
            return found[0]
        return prefix + ":".join(_ROW_DIGITS.sub(str(new), corner) for corner in corners)

    return _TOKEN.sub(follow, text)
