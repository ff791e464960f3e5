"""The changes of one sheet of an open workbook: planned in full, then written in few rectangles.

What a rectangle held before is known before it is written, formulas too, so that all can be put back when something
fails in the middle.
"""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from ita_xl.a1 import at, ref
from ita_xl.failures import Failure
from ita_xl.workbook.contract.ranges import PLACES
from ita_xl.workbook.contract.tables import GENERATED, TABLE_NAMES
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.live.cells import (
    Block,
    Cell,
    Cells,
    blocks_of,
    filled,
    kept,
    link_formula,
    rows_of,
    runs,
    typed,
)
from ita_xl.workbook.live.excel import Excel
from ita_xl.workbook.reading.grid import Grid

if TYPE_CHECKING:
    import xlwings as xw

    from ita_xl.workbook.live.ranges import Ranges

FEW = 2
"""More rectangles than these are written as one for each range; what stands between is asked for, formulas too."""


class Journal:
    """What has been written so far, and how to put it back."""

    def __init__(self) -> None:
        self._back: list[Callable[[], None]] = []

    def did(self, back: Callable[[], None]) -> None:
        """Note how to take back what is about to be done."""
        self._back.append(back)

    def put_back(self) -> bool:
        """Take everything back, the last first, each with a second try; tell whether all of it worked."""
        worked = [tried_twice(back) for back in reversed(self._back)]
        return all(worked)


def tried_twice(step: Callable[[], None]) -> bool:
    """Do something that must not stop what follows, once more where it fails; tell whether it worked."""
    for _ in range(2):
        with suppress(Exception):
            step()
            return True
    return False


class SheetChange(Protocol):
    """The changes of one sheet: what a workbook does with them, whatever sheet it is."""

    page: "xw.Sheet"
    name: str
    table: bool
    guarded: bool
    listed: str
    """The name of the table of Excel's own that it may be."""
    rows: tuple[int, int]
    """The first and the last row of a table; what stands above and below can have no filter."""

    def write(self, journal: Journal) -> None:
        """Write."""

    def unlink(self) -> None:
        """Take hyperlinks off."""

    def fit(self) -> None:
        """Make the rows fit their text."""


class Change:
    """The changes of one sheet, planned in full before the first is made."""

    def __init__(self, excel: Excel, ranges: "Ranges", name: str, edits: Edits) -> None:
        self._excel = excel
        self.page, self.name, self.known = ranges.page(name), name, ranges.known(name)
        self._raw = ranges.raw(name)
        known = self.known
        moves = [(old, new) for sheet, old, new in edits.moves if sheet == name]
        clears = {at(e.ref) for e in edits.clears if e.sheet == name}
        links = {at(ref): target for sheet, ref, target, _ in edits.links if sheet == name}
        self._values: Cells = {at(e.ref): typed(e.value) for e in edits.cells if e.sheet == name}
        # A formula is written with the block that it stands in; a hyperlink would be a call for each cell.
        self._values |= {c: link_formula(target, self._values[c]) for c, target in links.items() if target}
        self._heights = {row for sheet, row, _ in edits.heights if sheet == name} | {new for _, new in moves}
        self._looks: list[tuple[list[Block], int]] = []
        table = next((known[n] for n in GENERATED if n in known), None)
        self.table = table is not None
        self.rows = (table.top, table.top + len(table.rows) - 1) if table else (1, 1)
        self.listed = next((TABLE_NAMES[n] for n in known if n in TABLE_NAMES), "")
        self._header = table.shape.header if table and table.shape else 0
        self.guarded = "ita_findings" in known
        """Whether the sheet is protected against accident and its cells are locked."""
        self.ours = "ita_texts" in known
        self.before = self._content(formulas=self.table)
        self._links = {c for c in links if str(self.before.get(c) or "=")[0] != "="}
        if table is None:
            # A protected sheet of typed cells: its rows keep the heights that the file gave them.
            self._heights = set()
        else:
            self._plan(table, moves, clears)
        self._blocks = self._rectangles()

    @property
    def empty(self) -> bool:
        """Tell whether nothing is to be done."""
        return not (self._blocks or self._looks or self._links)

    def _content(self, *, formulas: bool) -> Cells:
        """Give what the cells hold, ready to be written again; the formulas cost a call."""
        raw = self._raw
        texts: Sequence[Sequence[object]] = [[""] * len(raw.rows[0])] * len(raw.rows)
        if formulas:
            bottom, right = raw.top + len(raw.rows) - 1, raw.left + len(raw.rows[0]) - 1
            texts = self._excel.formulas(self.page, ref(raw.top, raw.left, bottom, right))
        return {
            (raw.top + n, raw.left + c): kept(value, str(texts[n][c]))
            for n, row in enumerate(raw.rows)
            for c, value in enumerate(row)
        }

    def _plan(self, table: Grid, moves: list[tuple[int, int]], clears: Collection[Cell]) -> None:
        """Plan what is written into a table, and which of its rows get the looks of a row, or lose them."""
        top, bottom, left = table.top, table.top + len(table.rows) - 1, table.left
        # A person's own columns between ours go with their rows.
        width = table.shape.area[3] - left if table.shape else len(table.rows[0])
        inside = {cell: value for cell, value in self._values.items() if top <= cell[0] <= bottom}
        outside = {cell: value for cell, value in self._values.items() if cell not in inside}
        plain = {
            (top + n, c): v
            for n, row in enumerate(table.rows)
            for c, v in zip(table.columns, row, strict=False)
        }
        before = rows_of(filled(plain))
        after = rows_of(_carried(plain, self.name, moves, clears, inside))
        painted: set[int] = set()
        for rows, like in ((after - before, top), (before - after, bottom)):
            blocks = [
                Block(first, left, [[None] * width] * (last - first + 1))
                for first, last in runs(rows - {top})
            ]
            painted |= rows - {top}
            if blocks:
                self._looks.append((blocks, like))
        whole = _carried(self.before, self.name, moves, clears, inside)
        self._values = outside | {
            cell: whole.get(cell, "")
            for cell, value in self.before.items()
            # A row that is painted is copied from another one: all of it is written anew.
            if value != whole.get(cell, "") or (cell[0] in painted and left <= cell[1] < left + width)
        }

    def _rectangles(self) -> list[Block]:
        """Give the cells that differ from what stands there in few rectangles, filled up with what stands there."""
        looks = [block for blocks, _ in self._looks for block in blocks]
        changed = {
            cell: value
            for cell, value in self._values.items()
            if self.before.get(cell, "") != value or any(b.top <= cell[0] <= b.bottom for b in looks)
        }
        if self.table:
            # The headers of a table are never written.
            above = [cell for cell in changed if cell[0] < self._header]
            inside = [cell for cell in changed if cell[0] > self._header]
            return [self._rectangle(cells) for cells in (above, inside) if cells]
        blocks = blocks_of(changed)
        if self.ours and blocks:
            # No person's formula stands on the hidden sheet: one rectangle, filled up with what was read. It leaves out
            # the formulas that tell where the names lie.
            sides = ([c for c in changed if (c[1] < PLACES.left) is before] for before in (True, False))
            return [self._rectangle(cells) for cells in sides if cells]
        if len(blocks) <= FEW:
            return blocks
        # The sheet stays protected: only the cells of a typed range can be written.
        self.before = self._content(formulas=True)
        ours = ([cell for cell in changed if _inside(area, cell)] for area in self.known.values())
        return [self._rectangle(cells) for cells in ours if cells]

    def _rectangle(self, cells: Collection[Cell]) -> Block:
        rows, columns = [row for row, _ in cells], [col for _, col in cells]
        left, right = min(columns), max(columns)
        content = [
            [self._values.get((row, c), self.before.get((row, c), "")) for c in range(left, right + 1)]
            for row in range(min(rows), max(rows) + 1)
        ]
        return Block(min(rows), left, content)

    def write(self, journal: Journal) -> None:
        """Write formats, then the values that they are for."""
        for blocks, like in self._looks:
            journal.did(self._looks_back(blocks, like))
            self._paint(blocks, like)
        for block in self._blocks:
            journal.did(lambda block=block: self._excel.write(self.page, self._old(block)))  # type: ignore[misc]
            self._excel.write(self.page, block)

    def unlink(self) -> None:
        """Take the hyperlinks off that a closed file had; their cells have a formula now."""
        for block in blocks_of(dict.fromkeys(self._links)):
            self._excel.clear_hyperlinks(self.page, block)

    def fit(self) -> None:
        """Make the rows fit their text."""
        if self._heights and self._blocks:
            self._excel.fit_rows(self.page, min(self._heights), max(self._heights))

    def _paint(self, blocks: list[Block], like: int) -> None:
        """Give the cells of blocks the formats of those in another row; what they hold is written afterwards."""
        if len(blocks) == 1 and blocks[0].top == like + 1:
            self._excel.fill_formats(self.page, blocks[0])
        else:
            self._excel.copy(self.page, _row_ref(like, blocks[0]), blocks)

    def _looks_back(self, blocks: list[Block], like: int) -> Callable[[], None]:
        """Give the way back: the looks of the other pattern row, and what stood there."""
        table = next(self.known[n] for n in GENERATED if n in self.known)
        top, bottom = table.top, table.top + len(table.rows) - 1

        def back() -> None:
            other = bottom if like == top else top
            self._excel.copy(self.page, _row_ref(other, blocks[0]), blocks)
            for block in blocks:
                self._excel.write(self.page, self._old(block))

        return back

    def _old(self, block: Block) -> Block:
        """Give what stood in a block."""
        rows = range(block.top, block.bottom + 1)
        columns = range(block.left, block.right + 1)
        return Block(block.top, block.left, [[self.before.get((r, c), "") for c in columns] for r in rows])


def _inside(area: Grid, cell: Cell) -> bool:
    row, col = cell
    return area.top <= row < area.top + len(area.rows) and area.left <= col < area.left + len(area.rows[0])


def _row_ref(row: int, block: Block) -> str:
    return ref(row, block.left, row, block.right)


def _carried(
    content: Cells, name: str, moves: list[tuple[int, int]], clears: Collection[Cell], cells: Cells
) -> Cells:
    """Give the content of a sheet after clearing, moving and writing; empty cells are left out.

    Raises:
        Failure: A row would move to where something stands.
    """
    rows: dict[int, dict[int, object]] = {}
    for (row, col), value in filled({c: v for c, v in content.items() if c not in clears}).items():
        rows.setdefault(row, {})[col] = value
    for old, new in moves:
        if new in rows:
            raise Failure("row-stuck", sheet=name, row=old)
        rows[new] = {c: _followed(value, name, old, new) for c, value in rows.pop(old, {}).items()}
    return filled({(row, col): value for row, found in rows.items() for col, value in found.items()} | cells)


def _followed(value: object, sheet: str, old: int, new: int) -> object:
    """Let a formula name the row that it stands in, wherever that goes."""
    if not isinstance(value, str) or not value.startswith("="):
        return value
    from ita_xl.a1 import shift_formula

    return shift_formula(value, sheet, old, new)
