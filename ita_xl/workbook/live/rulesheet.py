"""Sheet เกณฑ์ of an open workbook, brought up to the rules of the program: few large writes, once in a great while."""

from collections.abc import Callable
from itertools import groupby

from ita_xl.a1 import at, ref
from ita_xl.workbook.contract.rulesheet import COLUMNS, FIRST, PAGE
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.live.cells import Block, kept, typed
from ita_xl.workbook.live.changes import Journal
from ita_xl.workbook.live.excel import Excel


class RuleSheetChange:
    """The changes of sheet เกณฑ์: looks of rows, one rectangle of values, where the named columns lie."""

    table = False
    guarded = True
    listed = ""
    rows = (1, 1)

    def __init__(self, excel: Excel, name: str, edits: Edits) -> None:
        self._excel, self.name = excel, name
        self.page = excel.page(name)
        self._names = [
            (one, f"='{sheet.replace(chr(39), chr(39) * 2)}'!{area}") for one, sheet, area in edits.names
        ]
        cells = [edit for edit in edits.cells if edit.sheet == name]
        self._heights = [row for sheet, row, _ in edits.heights if sheet == name]
        self._looks = {at(edit.ref)[0]: at(edit.like)[0] for edit in cells if edit.like}
        raw = excel.values(self.page, PAGE)
        last = max((at(edit.ref)[0] for edit in cells), default=FIRST)
        rows = [[kept(value, "") for value in row[:COLUMNS]] for row in raw[FIRST - 1 : last]]
        self._before = Block(FIRST, 0, [list(row) for row in rows])
        for edit in cells:
            row, col = at(edit.ref)
            rows[row - FIRST][col] = typed(edit.value)
        self._block = Block(FIRST, 0, rows)

    def write(self, journal: Journal) -> None:
        """Write the looks, the values, then the names."""
        journal.did(lambda: self._excel.write(self.page, self._before))
        # In the order of the changes: a row that others take their looks from is painted after them.
        for like, rows in groupby(self._looks, self._looks.__getitem__):
            blocks = [Block(row, 0, [[None] * COLUMNS]) for row in rows]
            self._excel.copy(self.page, ref(like, 0, like, COLUMNS - 1), blocks)
        self._excel.write(self.page, self._block)
        for name, target in self._names:
            old = self._excel.refers_to(name)
            if old is not None and old != target:
                journal.did(self._back(name, old))
                self._excel.refer(name, target)

    def _back(self, name: str, old: str) -> Callable[[], None]:
        return lambda: self._excel.refer(name, old)

    def unlink(self) -> None:
        """Do nothing: the sheet has no links."""

    def fit(self) -> None:
        """Make the rows fit their text."""
        if self._heights:
            self._excel.fit_rows(self.page, min(self._heights), max(self._heights))
