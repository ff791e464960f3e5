"""Merged cells in what a person types: only the first of them holds the value, which is read for all of its rows."""

from collections.abc import Iterable

from ita_xl.a1 import Rect, area_name, parse_area
from ita_xl.records import replace
from ita_xl.workbook.contract.tables import FREE_TABLES
from ita_xl.workbook.reading.grid import Grid

OWN = ("ita_scores", "ita_reported", "ita_items", "ita_shares")
"""Ranges in which each cell has its own value: what is merged there is told, and a score is never read twice."""
TOLD = frozenset(
    (*OWN, *FREE_TABLES, "ita_history", "ita_item_texts", "ita_oit", "ita_memo", "ita_asked", "ita_opinions")
)
"""The ranges in which merged cells are looked for."""


def with_merges(name: str, grid: Grid, merges: Iterable[Rect]) -> Grid:
    """Give a range with what its merged cells mean: in each row in which something stands the value of the first one.

    Args:
        name: Its defined name.
        grid: The range.
        merges: The merged cells of its sheet.
    """
    width = len(grid.rows[0]) if grid.rows else 0
    places = {grid.columns[n] + 1: n for n in range(width)}
    found, meant = [], dict(grid.meant)
    for top, left, bottom, right in merges:
        rows = range(max(top, grid.top), min(bottom, grid.top + len(grid.rows) - 1) + 1)
        if not rows or not any(left <= column <= right for column in places):
            continue
        found.append(area_name((top, left, bottom, right)))
        if name in OWN or left not in places or top != rows[0]:
            continue
        column, first = places[left], top - grid.top
        value = meant.get((first, column), grid.rows[first][column])
        for n in range(first + 1, rows[-1] - grid.top + 1):
            if value not in (None, "") and grid.rows[n][column] is None and any(map(_stands, grid.rows[n])):
                meant[n, column] = value
    return replace(grid, meant=meant, merged=tuple(found)) if found else grid


def covered_rows(grid: Grid) -> frozenset[int]:
    """Give the rows of the sheet into which a merged cell above reaches and in which nothing stands."""
    last = grid.top + len(grid.rows) - 1
    reached: set[int] = set()
    for top, _, bottom, _ in map(parse_area, grid.merged):
        reached.update(range(max(top + 1, grid.top), min(bottom, last) + 1))
    return frozenset(row for row in reached if not any(map(_stands, grid.rows[row - grid.top])))


def _stands(value: object) -> bool:
    return value not in (None, "")
