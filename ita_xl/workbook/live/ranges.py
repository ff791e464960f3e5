"""The named ranges of an open workbook: found and read in few calls."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from ita_xl.a1 import ref
from ita_xl.records import replace
from ita_xl.workbook.contract import ranges, tables
from ita_xl.workbook.contract.sheets import TEXTS, Area, Sheet, area_of
from ita_xl.workbook.contract.tables import GENERATED as TABLES
from ita_xl.workbook.live.cells import values_of
from ita_xl.workbook.live.excel import Excel
from ita_xl.workbook.live.meanings import with_meanings
from ita_xl.workbook.reading.grid import MAX_COLUMNS, MAX_ROWS, Grid
from ita_xl.workbook.reading.shape import Cells, filled_cells, table_grid
from ita_xl.workbook.reading.tables import missing_name, require_shape

if TYPE_CHECKING:
    import xlwings as xw


BESIDE = 24
"""As many columns beside a table belong to its rows."""


BELOW = 60
"""As many rows below a table are looked at for what was typed outside of it."""


_PLACE = re.compile(r"=ROWS\((?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)\)")


def _bounded(area: Area) -> Area:
    """Cut an area to as much as is read of one: a defined name of whole columns means a million rows."""
    bottom, right = min(area.bottom, area.top + MAX_ROWS - 1), min(area.right, area.left + MAX_COLUMNS - 1)
    return area if (bottom, right) == (area.bottom, area.right) else replace(area, bottom=bottom, right=right)


class Ranges(Mapping[str, Grid]):
    """The named ranges, read a sheet at a time when first asked for."""

    def __init__(self, excel: Excel, book_name: Callable[[], str]) -> None:
        self._excel = excel
        self._book_name = book_name
        self._grids: dict[str, Grid] = {}
        self._pages: dict[str, xw.Sheet] = {}
        self._raw: dict[str, Grid] = {}

    def __getitem__(self, name: str) -> Grid:
        if name not in self._grids:
            self._grids |= self._read(ranges.NAMES[name].sheet)
        return self._grids[name]

    def __iter__(self) -> Iterator[str]:
        return iter(ranges.NAMES)

    def __len__(self) -> int:
        return len(ranges.NAMES)

    def known(self, sheet: str) -> dict[str, Grid]:
        """Give what was read of a sheet so far."""
        return {name: grid for name, grid in self._grids.items() if grid.sheet == sheet}

    def sheet_of(self, name: str) -> Sheet | None:
        """Give the sheet of ours that a person calls so, of those of which something was read."""
        found = (known for known, grid in self._grids.items() if grid.sheet == name)
        known = next(found, None)
        return ranges.NAMES[known].sheet if known else None

    def page(self, sheet: str) -> "xw.Sheet":
        """Give a sheet of which something was read."""
        return self._pages[sheet]

    def raw(self, sheet: str) -> Grid:
        """Give all that was read of a sheet, as Excel hands it over."""
        return self._raw[sheet]

    def read_tables(self) -> dict[str, Grid]:
        """Give the tables of the free sheets that were read so far, by defined name."""
        return {name: grid for name, grid in self._grids.items() if name in tables.FREE_TABLES}

    def place_row(self, name: str) -> int | None:
        """Give the row, from 0, of the cell that tells where a name lies; ``None`` where the workbook has none."""
        return next((n for n, (known, _) in enumerate(self._place_cells) if known == name), None)

    @cached_property
    def _place_cells(self) -> Sequence[Sequence[object]]:
        """The cells that tell where the names lie, read in one call; none in a workbook that is older than they are."""
        try:
            return self._excel.formulas(self._excel.page(TEXTS.name), ranges.PLACES_NAME)
        except Exception:  # whatever Excel says where there is no such name
            return ()

    @cached_property
    def _places(self) -> dict[str, tuple[str, Area]]:
        """Where the names lie."""
        found = {}
        for name, formula in self._place_cells:
            if place := _PLACE.fullmatch(str(formula)):
                sheet = place[1].replace("''", "'") if place[1] else place[2]
                found[str(name)] = sheet, area_of(place[3])
        return found

    def _read(self, wanted: Sheet) -> dict[str, Grid]:
        page, sheet, found_areas = self._find([n for n, area in ranges.NAMES.items() if area.sheet is wanted])
        areas = {name: _bounded(area) for name, area in found_areas.items()}
        free = next((name for name in areas if name in tables.FREE_TABLES), None)
        top, left = min(a.top for a in areas.values()), min(a.left for a in areas.values())
        bottom, right = max(a.bottom for a in areas.values()), max(a.right for a in areas.values())
        right += BESIDE if set(areas) & set(TABLES) else 0
        if free:
            top, bottom = 1, bottom + BELOW
        raw = self._excel.values(page, ref(top, left, bottom, right))
        self._pages[sheet], self._raw[sheet] = page, Grid(sheet, top, left, raw)
        block = [values_of(row) for row in raw]
        found = {}
        for name, area in areas.items():
            if name in tables.FREE_TABLES:
                cells = filled_cells(block, top, left + 1)
                table = self._table(page, sheet, cells, name, area)
                found[name] = with_meanings(self._excel, page, name, table)
                continue
            rows = block[area.top - top : area.bottom - top + 1]
            first, end = area.left - left, area.right - left + 1
            outside = ((*row[:first], *row[end:]) for row in rows)
            beside = frozenset(n for n, rest in enumerate(outside) if any(v not in (None, "") for v in rest))
            head = block[area.top - 1 - top][first:end] if area.top > top else ()
            below = tuple(
                n
                for n, row in enumerate(block[area.bottom + 1 - top :], area.bottom + 1)
                if any(v not in (None, "") for v in row[first:end])
            )
            cut = tuple(row[first:end] for row in rows)
            grid = Grid(sheet, area.top, area.left, cut, beside, tuple(head), below)
            require_shape(name, grid)
            found[name] = with_meanings(self._excel, page, name, grid)
        return found

    def _table(self, page: "xw.Sheet", sheet: str, cells: Cells, name: str, area: Area) -> Grid:
        """Read a table; Excel's own is asked for where it may go further than the name: what it costs is a call."""
        table = tables.FREE_TABLES[name]
        found = table_grid(sheet, cells, area.rect, table, None)
        further = area.bottom + 1 in found.below or not (found.shape and found.shape.fields)
        body = self._excel.table_body(page, tables.TABLE_NAMES[name]) if further else None
        return table_grid(sheet, cells, area.rect, table, body.rect) if body else found

    def _find(self, names: list[str]) -> tuple["xw.Sheet", str, dict[str, Area]]:
        """Find where the names of a sheet lie.

        Raises:
            Failure: ``not-ours``: a name is missing that was there from the first version on.
            KeyError: None of the names is there, but all of them came later.
        """
        places = {name: self._places[name] for name in names if name in self._places}
        sheets = {sheet for sheet, _ in places.values()}
        if len(sheets) == 1 and not set(names).intersection(ranges.absent(places)):
            (sheet,) = sheets
            return self._excel.page(sheet), sheet, {name: area for name, (_, area) in places.items()}
        return self._ask(names)

    def _ask(self, names: list[str]) -> tuple["xw.Sheet", str, dict[str, Area]]:
        """Ask Excel: for all names of a sheet in one call, on the sheet of that name or the renamed one."""
        excel = self._excel
        for renamed in (False, True):
            with suppress(Exception):
                name = ranges.NAMES[names[0]].sheet.name
                page, name = excel.page_of(names[0]) if renamed else (excel.page(name), name)
                found = excel.addresses(page, names)
                if len(found) == len(names):
                    return page, name, dict(zip(names, found, strict=True))
        areas = {}
        for one in names:
            try:
                page, areas[one] = excel.place_of(one)
            except Exception as error:
                if one not in ranges.LATER:
                    raise missing_name(one, self._book_name()) from error
        if not areas:
            raise KeyError(names[0])
        for one in ranges.absent(areas):
            if one in names:
                raise missing_name(one, self._book_name())
        return page, page.name, areas
