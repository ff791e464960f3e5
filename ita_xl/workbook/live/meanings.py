"""What cells of an open workbook mean beside their values: merged ones, numbers shown as a per cent.

Excel is asked only where the values look like it: a click that meets no such cell makes no call more.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ita_xl.a1 import Rect, cell_name, ref
from ita_xl.assessment import Percent
from ita_xl.records import replace
from ita_xl.workbook.contract.ranges import HISTORY_COLUMNS, ITEM_COLUMNS
from ita_xl.workbook.live.excel import Excel
from ita_xl.workbook.reading.grid import Grid
from ita_xl.workbook.reading.merges import TOLD, with_merges

if TYPE_CHECKING:
    import xlwings as xw

SCORES = {
    "ita_threshold": (0,),
    "ita_scores": (0,),
    "ita_reported": (0,),
    "ita_items": (ITEM_COLUMNS.index("score"),),
    "ita_history": tuple(n for n, name in enumerate(HISTORY_COLUMNS) if name not in ("year", "level")),
    "ita_shares": tuple(range(6)),
}
"""The columns of ranges in which scores stand."""
ASKED = TOLD - {"ita_items", "ita_shares"}
"""Where merged cells are asked for: in a list of items gaps are usual, and no value is read twice there."""
MOST = 40
"""As many cells are asked for one by one."""
Cells = list[tuple[int, int]]


def with_meanings(excel: Excel, page: "xw.Sheet", name: str, grid: Grid) -> Grid:
    """Give a range with what its cells mean beside their values."""
    if name in SCORES and (cells := list(_fractions(name, grid))):
        shown = _shown(grid, cells, lambda where: excel.number_format(page, where))
        percents = {at: Percent(grid.rows[at[0]][at[1]]) for at in shown}  # type: ignore[arg-type]
        grid = replace(grid, meant={**grid.meant, **percents}) if percents else grid
    if name in ASKED and (gaps := list(_gaps(grid))):
        grid = with_merges(name, grid, _merges(excel, page, grid, gaps))
    return grid


def _fractions(name: str, grid: Grid) -> Iterator[tuple[int, int]]:
    """Give the scores from 0 to 1; shares may be so small, unless all of an item are."""
    for n, row in enumerate(grid.rows):
        numbers = [row[c] for c in SCORES[name] if isinstance(row[c], int | float)]
        if name == "ita_shares" and any(value > 1 for value in numbers):  # type: ignore[operator]
            continue
        for c in SCORES[name]:
            value = row[c]
            if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 1:
                yield n, c


def _shown(grid: Grid, cells: Cells, look: Callable[[str], str | None]) -> Cells:
    """Give the cells whose format is one of per cents: asked for all at once, and one by one where they differ."""
    rows, columns = zip(*cells, strict=True)
    whole = look(_ref(grid, min(rows), min(columns), max(rows), max(columns)))
    if whole is not None:
        return cells if "%" in whole else []
    return [(n, c) for n, c in cells[:MOST] if "%" in (look(_ref(grid, n, c, n, c)) or "")]


def _gaps(grid: Grid) -> Iterator[tuple[int, int]]:
    """Give the cells below which nothing stands though their row goes on: what merged cells look like."""
    for n in range(len(grid.rows) - 1):
        upper, lower = grid.rows[n], grid.rows[n + 1]
        if not any(_stands(value) for value in lower):
            continue
        for c, value in enumerate(upper):
            if _stands(value) and not _stands(lower[c]):
                yield n, c


def _stands(value: object) -> bool:
    return value not in (None, "")


def _merges(excel: Excel, page: "xw.Sheet", grid: Grid, gaps: Cells) -> Iterator[Rect]:
    rows, columns = zip(*gaps, strict=True)
    if excel.merged(page, _ref(grid, min(rows), min(columns), max(rows) + 1, max(columns))):
        for n, c in gaps[:MOST]:
            area = excel.merge_area(page, cell_name(grid.top + n, grid.columns[c] + 1))
            if area.top != area.bottom or area.left != area.right:
                yield area.rect


def _ref(grid: Grid, top: int, left: int, bottom: int, right: int) -> str:
    return ref(grid.top + top, grid.columns[left], grid.top + bottom, grid.columns[right])
