"""The values of a workbook's sheets: only cells that hold something are read, of the sheets that are asked for."""

from collections.abc import Iterator, Mapping

from ita_xl.a1 import Rect, cell_name, parse_area
from ita_xl.assessment import UNCALCULATED
from ita_xl.records import replace
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.closed.tableparts import TablePart
from ita_xl.workbook.contract.tables import FREE_TABLES
from ita_xl.workbook.reading.grid import MAX_COLUMNS, MAX_ROWS, Grid
from ita_xl.workbook.reading.merges import TOLD, with_merges
from ita_xl.workbook.reading.shape import table_grid


class Values:
    """The values of all sheets of a package, as they stand in it now."""

    def __init__(self, package: Package) -> None:
        self._package = package

    def line(self, sheet: str, row: int) -> Mapping[int, object]:
        """Give the values of a row by column from 1; an empty cell is not among them."""
        return self._package.filled(sheet).line(row)

    def lines(self, sheet: str) -> Iterator[tuple[int, Mapping[int, object]]]:
        """Give the rows of a sheet in which something stands, from the top: number and values by column."""
        filled = self._package.filled(sheet)
        for row in filled.rows_from(1):
            if line := filled.line(row):
                yield row, line

    def grid(self, sheet: str, ref: str, *, around: bool = False, name: str = "") -> Grid:
        """Give the values of an area.

        What it costs follows the cells that hold something, and the area only so far as a table of ours can go: of a
        larger one (a defined name of whole columns) the rest counts as what stands below it.

        Args:
            sheet: The sheet.
            ref: The area.
            around: Whether to look at what stands beside and below the area, too.
            name: Its defined name, where it has one.
        """
        known, key = self._package.filled(sheet).areas, (sheet, ref, around, name)
        if key not in known:
            known[key] = self._grid(sheet, ref, name, around=around)
        found: Grid = known[key]
        return found

    def _grid(self, sheet: str, ref: str, name: str, *, around: bool) -> Grid:
        top, left, bottom, right = _bounded(parse_area(ref))
        filled, columns = self._package.filled(sheet), range(left, right + 1)
        empty: tuple[object, ...] = (None,) * len(columns)
        rows, meant = [empty] * (bottom - top + 1), dict[tuple[int, int], object]()
        for n in filled.rows_from(top, bottom):
            line: list[object] | None = None
            for column in filled.columns(n):
                if not left <= column <= right:
                    continue
                if (value := filled.value(n, column)) is not None:
                    line = line or [*empty]
                    line[column - left] = value
                elif filled.uncalculated(n, column):
                    meant[n - top, column - left] = UNCALCULATED
            if line:
                rows[n - top] = tuple(line)
        beside, below = set(), []
        for n in filled.rows_from(top) if around else ():
            inside = [left <= column <= right for column in filled.line(n)]
            if n > bottom:
                below += [n] if any(inside) else []
            elif not all(inside):
                beside.add(n - top)
        head = filled.line(top - 1)
        found = Grid(
            sheet,
            top,
            left - 1,
            tuple(rows),
            frozenset(beside),
            tuple(map(head.get, columns)) if top > 1 else (),
            tuple(below),
            meant=meant,
        )
        return with_merges(name, found, filled.merges) if name in TOLD else found

    def formulas(self, sheet: str, ref: str) -> frozenset[int]:
        """Give the rows of an area, from 0, whose first cell holds a formula of ours that looks an item up."""
        top, left, bottom, _ = _bounded(parse_area(ref))
        filled = self._package.filled(sheet)
        return frozenset(
            n - top for n in filled.rows_from(top, bottom) if "ita_it_key" in filled.formula(n, left)
        )

    def table(self, name: str, sheet: str, ref: str, part: TablePart | None) -> Grid:
        """Give the rows of a table that people add rows to, by its defined name and its table part."""
        body = _bounded(part.body) if part else None
        known, key = self._package.filled(sheet).areas, (sheet, ref, name, body)
        if key not in known:
            known[key] = self._table(name, sheet, ref, body)
        found: Grid = known[key]
        return found

    def _table(self, name: str, sheet: str, ref: str, body: Rect | None) -> Grid:
        cells = dict(self.lines(sheet))
        found = table_grid(sheet, cells, _bounded(parse_area(ref)), FREE_TABLES[name], body)
        filled = self._package.filled(sheet)
        meant: dict[tuple[int, int], object] = {
            (row - found.top, n): UNCALCULATED
            for row in filled.rows_from(found.top, found.top + len(found.rows) - 1)
            for n, column in enumerate(found.columns[: len(found.rows[0])])
            if column + 1 in filled.columns(row) and filled.uncalculated(row, column + 1)
        }
        return with_merges(name, replace(found, meant=meant) if meant else found, filled.merges)

    def far(self, sheet: str, bottom: int, right: int) -> tuple[str, ...]:
        """Name the cells of a sheet in which something stands below a row or right of a column, from the first on."""
        filled = self._package.filled(sheet)
        return tuple(
            cell_name(row, column)
            for row in filled.rows_from(1)
            for column in sorted(filled.columns(row))
            if (row > bottom or column > right) and filled.value(row, column) is not None
        )


def _bounded(area: Rect) -> Rect:
    """Give as much of an area as a table of ours can fill."""
    top, left, bottom, right = area
    return top, left, min(bottom, top + MAX_ROWS - 1), min(right, left + MAX_COLUMNS - 1)
