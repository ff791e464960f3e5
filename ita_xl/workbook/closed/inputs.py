"""The input cells of the protected sheets as the template has them: look, lock, and what may be typed.

A paste with the format of its source takes all three away: the cell is locked then, and nobody can correct it. Every
writing command puts them back; what stands in the cells is left alone.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy

import lxml.etree as et

from ita_xl.a1 import Rect, cell_name, parse_area
from ita_xl.assessment import Percent
from ita_xl.ooxml import xml as px
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.closed.sheetpart import SheetPart
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.sheets import Area, Sheet
from ita_xl.workbook.reading.grid import Grids
from ita_xl.workbook.template import VALIDATED, validations

Look = tuple[bool, str, str, str]
"""Whether the cells of a style are locked, their fill, their number format, their alignment."""
MOST_CELLS = 20_000
"""A validation of more cells is a person's own, for whole columns."""


def put_back(package: Package, grids: Grids, sheets: Mapping[Sheet, str]) -> None:
    """Put back what a paste with the format of its source has taken from the input cells.

    Args:
        package: The workbook, of the format of the program.
        grids: Its ranges: a cell whose format is one of per cents keeps it as long as its value needs that.
        sheets: What a person calls our sheets.
    """
    looks = list(_looks(package))
    percents = {
        (grid.sheet, grid.top + n, grid.left + c + 1)
        for grid in grids.values()
        for n, row in enumerate(grid.rows)
        for c, value in enumerate(row)
        if isinstance(value, Percent) and 0 < value <= 1
    }
    for name, areas in ranges.LOOKS.items():
        grid = grids.get(name)
        if grid is not None and (grid.top, grid.left) == (ranges.NAMES[name].top, ranges.NAMES[name].left):
            for area, look in areas:
                wanted = (False, ranges.INPUT_COLOUR, *look)
                _style(package.sheet(grid.sheet), area, wanted, looks, percents)
    for sheet in VALIDATED:
        if sheet in sheets:
            _validate(package.sheet(sheets[sheet]), validations(sheet))


def _looks(package: Package) -> Iterator[Look]:
    styles = package.styles
    if styles is None:
        return
    ns = px.namespace(styles)
    codes = {one.get("numFmtId", ""): one.get("formatCode", "") for one in styles.iter(f"{ns}numFmt")}
    codes |= {"0": "General", "1": "0", "2": "0.00"}
    fills = [
        "" if colour is None else colour.get("rgb", "")[-6:].upper()
        for fill in styles.iterfind(f"{ns}fills/{ns}fill")
        for colour in [fill.find(f"{ns}patternFill/{ns}fgColor")]
    ]
    for style in styles.iterfind(f"{ns}cellXfs/{ns}xf"):
        guard = style.find(f"{ns}protection")
        locked = guard is None or guard.get("locked") not in ("0", "false")
        fill = int(style.get("fillId", "0"))
        code = codes.get(style.get("numFmtId", "0"), "")
        align = style.find(f"{ns}alignment")
        side = "" if align is None else align.get("horizontal", "")
        yield locked, fills[fill] if fill < len(fills) else "", code, "" if side in GENERAL else side


GENERAL = ("left", "general")
"""Alignments of a text that are no other than none: an indent asks for one of them."""


def _style(
    sheet: SheetPart, area: Area, wanted: Look, looks: list[Look], kept: Collection[tuple[str, int, int]]
) -> None:
    """Give the cells of an area that lost their look that of their neighbours; none where all have lost it."""
    top, left, bottom, right = area.rect
    found: dict[tuple[int, int], str] = {
        (row, column): sheet.style(row, column)
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    }
    good = Counter(style for style in found.values() if _look(looks, style) == wanted)
    pattern = good.most_common(1)[0][0] if good else _any_like(looks, wanted)
    if pattern is None:
        return
    for (row, column), style in found.items():
        if _look(looks, style) != wanted and (sheet.name, row, column) not in kept:
            sheet.set_style(row, column, pattern)


def _look(looks: list[Look], style: str) -> Look | None:
    number = int(style or "0")
    return looks[number] if number < len(looks) else None


def _any_like(looks: list[Look], wanted: Look) -> str | None:
    return next((str(n) for n, look in enumerate(looks) if look == wanted), None)


def _validate(sheet: SheetPart, wanted: tuple[et._Element, ...]) -> None:
    """Put back the validations of a sheet that do not cover all of their cells any more, or not alone."""
    stand = [(one, _rects(one)) for one in sheet.validations()]
    if any(_size(rects) > MOST_CELLS for _, rects in stand):
        return
    for one in wanted:
        own = _cells(_rects(one))
        over = [(other, rects) for other, rects in stand if not own.isdisjoint(_cells(rects))]
        if len(over) == 1 and own <= _cells(over[0][1]) and over[0][0].get("type") == one.get("type"):
            continue
        for other, rects in over:
            left = _cells(rects) - own
            sheet.cover(other, " ".join(cell_name(*cell) for cell in sorted(left)))
        sheet.add_validation(deepcopy(one))
        stand = [(other, _rects(other)) for other in sheet.validations()]


def _rects(one: et._Element) -> list[Rect]:
    return [parse_area(ref) for ref in one.get("sqref", "").split()]


def _size(rects: list[Rect]) -> int:
    return sum((bottom - top + 1) * (right - left + 1) for top, left, bottom, right in rects)


def _cells(rects: list[Rect]) -> set[tuple[int, int]]:
    return {
        (row, column)
        for top, left, bottom, right in rects
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    }
