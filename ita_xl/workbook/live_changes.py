"""The changes of one sheet of an open workbook: planned in full, then written in few rectangles."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ita_xl.failures import Failure
from ita_xl.workbook.contents import Grid
from ita_xl.workbook.edits import Edits
from ita_xl.workbook.live_cells import (
    Block,
    Cell,
    Cells,
    at,
    blocks_of,
    filled,
    kept,
    link_formula,
    ref,
    rows_of,
    runs,
    typed,
)

if TYPE_CHECKING:
    import xlwings as xw

    from ita_xl.workbook.live import Ranges

TABLES = ("ita_measures", "ita_follow", "ita_findings")
"""Names of the ranges whose rows the program makes."""
FEW = 3
"""More rectangles than these in one table are written as one that holds them all."""
PROTECTION = {
    "DrawingObjects": False,
    "AllowFormattingColumns": True,
    "AllowFormattingRows": True,
    "AllowSorting": True,
    "AllowFiltering": True,
}
"""How the builder protects a sheet, in the words of Excel's object model."""


class Change:
    """The changes of one sheet, planned in full before the first is made."""

    def __init__(self, page: "xw.Sheet", name: str, edits: Edits, ranges: "Ranges") -> None:
        self.page = page
        self.known = known = ranges.known(name)
        self._raw = ranges.raw[name]
        moves = [(old, new) for sheet, old, new in edits.moves if sheet == name]
        clears = {at(e.ref) for e in edits.clears if e.sheet == name}
        links = {at(ref): target for sheet, ref, target, _ in edits.links if sheet == name}
        self._links = dict.fromkeys(links)
        self._values: Cells = {at(e.ref): typed(e.value) for e in edits.cells if e.sheet == name}
        # A formula is written with the block that it stands in; a hyperlink would be a call for each cell.
        self._values |= {c: link_formula(target, self._values[c]) for c, target in links.items() if target}
        self._heights = {row for sheet, row, _ in edits.heights if sheet == name} | {new for _, new in moves}
        self._looks: list[tuple[Block, int]] = []
        table = next((known[n] for n in TABLES if n in known), None)
        if table is None:
            # A protected sheet of typed cells: its rows keep the heights that the file gave them.
            self._heights = set()
        else:
            self._plan(table, name, moves, clears)

    def _plan(self, table: Grid, name: str, moves: list[tuple[int, int]], clears: Collection[Cell]) -> None:
        """Plan what is written into a table, and which of its rows get the looks of a row, or lose them."""
        top, bottom, width = table.top, table.top + len(table.rows) - 1, len(table.rows[0])
        inside = {cell: value for cell, value in self._values.items() if top <= cell[0] <= bottom}
        outside = {cell: value for cell, value in self._values.items() if cell not in inside}
        plain = {(top + n, table.left + c): v for n, row in enumerate(table.rows) for c, v in enumerate(row)}
        before = rows_of(filled(plain))
        after = rows_of(_carried(plain, name, moves, clears, inside))
        for rows, like in ((after - before, top), (before - after, bottom)):
            for first, last in runs(rows - {top}):
                self._looks.append((Block(first, table.left, [[None] * width] * (last - first + 1)), like))
        changes = dict.fromkeys(clears, "") | inside
        if moves or len(blocks_of(changes)) > FEW:
            changes = self._rewritten(name, moves, clears, inside)
        self._values = outside | changes

    def _rewritten(
        self, name: str, moves: list[tuple[int, int]], clears: Collection[Cell], cells: Cells
    ) -> Cells:
        """Give one rectangle that holds every change, with what else stands in it, formulas too.

        A row that moves takes along what a person wrote beside the table.
        """
        raw = self._raw
        bottom, right = raw.top + len(raw.rows) - 1, raw.left + len(raw.rows[0]) - 1
        formulas = self.page.range(ref(raw.top, raw.left, bottom, right)).formula
        before = {
            (raw.top + n, raw.left + c): kept(value, text)
            for n, (values, texts) in enumerate(zip(raw.rows, formulas, strict=True))
            for c, (value, text) in enumerate(zip(values, texts, strict=True))
        }
        after = _carried(before, name, moves, clears, cells)
        changed = [cell for cell in before if before[cell] != after.get(cell, "")]
        if not changed:
            return {}
        rows, columns = {row for row, _ in changed}, {col for _, col in changed}
        return {
            (row, col): after.get((row, col), "")
            for row in range(min(rows), max(rows) + 1)
            for col in range(min(columns), max(columns) + 1)
        }

    def carry_out(self) -> None:
        """Write everything, formats before the values that they are for."""
        for block, like in self._looks:
            self._paint(block, like)
        for block in blocks_of(self._links):
            with suppress(AttributeError):
                self.page.range(block.ref).api.ClearHyperlinks()
        for block in blocks_of(self._values):
            self.page.range(block.ref).raw_value = block.rows
        if self._heights:
            # Excel knows better than ita_xl.workbook.heights how tall Thai text is.
            self.page.range(f"{min(self._heights)}:{max(self._heights)}").rows.autofit()

    def _paint(self, block: "Block", like: int) -> None:
        """Give the cells of a block the formats of those in another row."""
        source = self.page.range(ref(like, block.left, like, block.right))
        if block.top == like + 1:
            source.autofill(self.page.range(ref(like, block.left, block.bottom, block.right)), "fill_formats")
        else:
            source.copy()
            self.page.range(block.ref).paste("formats")


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
    from ita_xl.workbook.sheetmove import shift_formula

    return shift_formula(value, sheet, old, new)


@contextmanager
def unprotected(page: "xw.Sheet") -> Iterator[None]:
    """Take the protection against accident off for a while."""
    locked = bool(page.api.ProtectContents)
    if locked:
        try:
            page.api.Unprotect("")
        except Exception as error:
            raise Failure("protected", sheet=page.name) from error
    try:
        yield
    finally:
        if locked:
            page.api.Protect(**PROTECTION)
