"""The tables and defined names of an open workbook, brought true to the rows that its tables have."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ita_xl.a1 import Rect, ref
from ita_xl.workbook.contract.ranges import PLACES
from ita_xl.workbook.contract.sheets import TEXTS
from ita_xl.workbook.contract.tables import TABLE_NAMES
from ita_xl.workbook.edits.edits import fixed_area, true_names
from ita_xl.workbook.live.cells import Block
from ita_xl.workbook.live.changes import Journal
from ita_xl.workbook.live.excel import Excel
from ita_xl.workbook.reading.grid import Grid

if TYPE_CHECKING:
    from ita_xl.workbook.live.ranges import Ranges


def table_changes(excel: Excel, ranges: "Ranges") -> Iterator["TableChange"]:
    """Give what is to change of the tables that were read so far; of one that is as it should be, nothing."""
    read = ranges.read_tables()
    moved = {name: area for name, _, area in true_names(read)}
    for name, grid in read.items():
        change = TableChange(excel, ranges, name, grid, moved.get(name, ""))
        if not change.empty:
            yield change


class TableChange:
    """What is to change of one table: how far down it goes, and what its defined name means."""

    table = False
    guarded = False
    listed = ""
    rows = (1, 1)

    def __init__(self, excel: Excel, ranges: "Ranges", defined: str, grid: Grid, area: str) -> None:
        self._excel, self._ranges, self._defined, self._area = excel, ranges, defined, area
        self.name, self.page, self._shape = grid.sheet, ranges.page(grid.sheet), grid.shape

    @property
    def empty(self) -> bool:
        """Tell whether nothing is to be done."""
        return not self._area and not self._stretched

    @property
    def _stretched(self) -> bool:
        shape = self._shape
        return bool(shape and shape.fields and shape.body and shape.area[2] > shape.body[2])

    def write(self, journal: Journal) -> None:
        """Let the table have its rows, then the name, and the cell that tells where it lies."""
        shape = self._shape
        if shape and shape.body and self._stretched:
            journal.did(self._resize(shape.body))
            self._resize(shape.area)()
        if shape and self._area:
            journal.did(self._refer(fixed_area(shape.named)))
            self._refer(self._area)()

    def _resize(self, body: Rect) -> Callable[[], None]:
        where = ref(body[0] - 1, body[1] - 1, body[2], body[3] - 1)
        return lambda: self._excel.resize_table(self.page, TABLE_NAMES[self._defined], where)

    def _refer(self, area: str) -> Callable[[], None]:
        quoted = self.name.replace("'", "''")

        def refer() -> None:
            self._excel.refer(self._defined, f"='{quoted}'!{area}")
            at = self._ranges.place_row(self._defined)
            if at is not None:
                block = Block(PLACES.top + at, PLACES.right, [[f"=ROWS('{quoted}'!{area})"]])
                self._excel.write(self._excel.page(TEXTS.name), block)

        return refer

    def unlink(self) -> None:
        """Do nothing: there are no links."""

    def fit(self) -> None:
        """Do nothing: no text is written."""
