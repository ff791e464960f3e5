"""The values of a named range, as the closed file and the live workbook both hand them over."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, wraps
from typing import Any, TypeVar

from ita_xl.a1 import Rect, at, column
from ita_xl.assessment import (
    UNCALCULATED,
    Entry,
    Percent,
    Place,
)
from ita_xl.dossier import (
    words,
)
from ita_xl.records import dataclass, field, replace

T = TypeVar("T")

MAX_CELL, LIBRARY_LIMIT = 32_767, 30_000
"""As many letters a cell holds, and as many a text of the library may have: the steps get numbers."""


MAX_WIDTH = 16_384
"""As many columns a sheet has."""
MAX_ROWS, MAX_COLUMNS = 20_000, 200
"""As many rows and columns of a named range are read: more than any table of ours has."""


MAX_NUMBER = 10**308
"""What a cell cannot hold any more."""


@dataclass(frozen=True)
class TableShape:
    """Where a table of rows that people add stands in its sheet: see :mod:`ita_xl.workbook.reading.shape`.

    Attributes:
        fields: Its columns in the order in which its rows are read; empty where it cannot be told which they are.
        columns: The column of the sheet, from 0, in which each field stands.
        faults: The headers that are missing, or there twice.
        header: The row of its headers; 0 where there is none.
        area: Its rows, with all of its columns, those that a person inserted too.
        named: The area that its defined name means.
        body: The rows of Excel's own table; ``None`` where there is none.
    """

    fields: tuple[str, ...]
    columns: tuple[int, ...]
    faults: tuple[str, ...]
    header: int
    area: Rect
    named: Rect
    body: Rect | None


@dataclass(frozen=True)
class Grid:
    """The values of a named range: its sheet as the person calls it, its first row and column, its rows."""

    sheet: str
    top: int
    left: int
    rows: tuple[tuple[object, ...], ...]
    beside: frozenset[int] = frozenset()
    """Rows (counted from 0) in which something stands outside the range, in a person's own columns."""
    head: tuple[object, ...] = ()
    """What stands in the row above the range: the headers of a table."""
    below: tuple[int, ...] = ()
    """Rows of the sheet below the range in whose columns something stands."""
    shape: TableShape | None = None
    """Where a table of rows that people add stands; its rows have its own columns only, in their one order."""
    far: tuple[str, ...] = ()
    """Cells of the sheet in which something stands far from every range of ours."""
    meant: Mapping[tuple[int, int], object] = field(default_factory=dict)
    """What is read in a place (row and column from 0) where what stands there does not say it alone: the value above
    in merged cells, a formula that nobody has calculated, a number that is shown as a per cent."""
    merged: tuple[str, ...] = ()
    """The merged cells of its rows, as ``F6:F9``."""

    def entry(self, row: int, col: int) -> Entry:
        """Give a value with its place; row and column are counted from 0 within the range."""
        values = self.rows[row] if row < len(self.rows) else ()
        value = values[col] if col < len(values) else None
        value = self.meant.get((row, col), value) if self.meant else value
        # Excel keeps every number as a float; 120 was not typed as 120.0.
        whole = isinstance(value, float) and value.is_integer() and not isinstance(value, Percent)
        return Entry(int(value) if whole else value, self.place(row, col))  # type: ignore[call-overload]

    @cached_property
    def texts(self) -> tuple[tuple[object, ...], ...]:
        """The rows as their texts are read: merged cells with the value of the first, a formula without one empty."""
        if not self.meant:
            return self.rows
        meant = {at: None if value == UNCALCULATED else value for at, value in self.meant.items()}
        return tuple(
            tuple(meant.get((n, c), value) for c, value in enumerate(row)) for n, row in enumerate(self.rows)
        )

    def place(self, row: int, col: int) -> Place:
        """Give the sheet and cell of a position within the range."""
        return Place(self.sheet, f"{column(self.columns[col])}{self.top + row}")

    @cached_property
    def columns(self) -> Sequence[int]:
        """The columns of the sheet, from 0, in which the values of a row stand."""
        if self.shape and self.shape.columns:
            return self.shape.columns
        return range(self.left, self.left + MAX_WIDTH)

    @property
    def single(self) -> object:
        """The value of a range of one cell; ``None`` where it is empty."""
        value = self.entry(0, 0).value
        return None if value == "" else value

    @cached_property
    def read(self) -> dict[object, Any]:
        """What was read out of the values once; see :func:`once`."""
        return {}


def read_once(reading: Callable[[Grid], T]) -> Callable[[Grid], T]:
    """Make a function of a grid read it once: what it gives is kept with the grid, whose values never change."""

    @wraps(reading)
    def kept(grid: Grid) -> T:
        if reading not in grid.read:
            grid.read[reading] = reading(grid)
        found: T = grid.read[reading]
        return found

    return kept


Grids = Mapping[str, Grid]


class Overlaid(Mapping[str, Grid]):
    """The ranges of a workbook with other values in some cells, as planned and not yet written."""

    def __init__(self, grids: Grids, cells: Iterable[tuple[str, str, object]]) -> None:
        """Take the ranges, and the cells: sheet, reference, value."""
        self._grids = grids
        self._cells = {(sheet, *at(ref)): value for sheet, ref, value in cells}
        self._sheets = {sheet for sheet, _, _ in self._cells}
        self._changed: dict[str, Grid] = {}

    def __getitem__(self, name: str) -> Grid:
        if name not in self._changed:
            grid = self._grids[name]
            if grid.sheet in self._sheets:
                rows = tuple(self._row(grid, n, row) for n, row in enumerate(grid.rows, grid.top))
                grid = replace(grid, rows=rows, meant=dict(self._still_meant(grid)))
            self._changed[name] = grid
        return self._changed[name]

    def _row(self, grid: Grid, n: int, row: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(
            self._cells.get((grid.sheet, n, c), value) for c, value in zip(grid.columns, row, strict=False)
        )

    def _still_meant(self, grid: Grid) -> Iterator[tuple[tuple[int, int], object]]:
        for (row, col), value in grid.meant.items():
            if (grid.sheet, grid.top + row, grid.columns[col]) not in self._cells:
                yield (row, col), value

    def __iter__(self) -> Iterator[str]:
        return iter(self._grids)

    def __len__(self) -> int:
        return len(self._grids)


def cell_length(value: str) -> int:
    """Give the length of a text as a cell counts it: in units of UTF-16."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2


def text(value: object) -> str:
    """Give a cell as text, outer blanks and all but line ends untouched; a date in Thai words."""
    if value is None:
        return ""
    if isinstance(value, date):
        return words(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).replace("\r\n", "\n").replace("\r", "\n")
