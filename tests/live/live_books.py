"""Workbooks for the tests of the live side: their bytes changed as a person would, and compared."""

from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import agencies
from book_cells import put
from live_cell import Cell
from live_excel import Double
from live_file import written

from ita_xl import actions
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.live.book import LiveBook

CASES = [agencies.CASES / f"{name}.json" for name in agencies.NAMES]
BUDGET = 40
EMPTY = (None, None, None, False)
GENERATED = ("ita_measures", "ita_follow", "ita_findings")
WEAK, WHOLE = (next(text for text, key in ranges.ONLY_CHOICES.items() if key == k) for k in ("weak", "all"))


def closed(data, path=Path("/somewhere/book.xlsm")):
    return ClosedBook(path, data)


def with_cells(data, *cells):
    """The same workbook with other values in some cells: (name, row, column, value) within a named range."""
    book = closed(data)
    put(book, *cells)
    return book.to_bytes()


def with_extra(data, *cells):
    """The same workbook with a person's values in cells outside the named ranges: (sheet, ref, value)."""
    book, edits = closed(data), Edits()
    for sheet, ref, value in cells:
        edits.put(sheet, ref, value)
    book.apply(edits)
    return book.to_bytes()


def plain(value):
    return None if value == "" else float(value) if isinstance(value, int | Decimal) else value


def values(grids):
    return {name: [[plain(v) for v in row] for row in grids[name].rows] for name in ranges.NAMES}


def looks(excel, name):
    """Styles of the rows of a named range that hold something."""
    page, (top, left, bottom, right) = excel.names[name]
    rows = [[page.cells.get((r, c), Cell()) for c in range(left, right + 1)] for r in range(top, bottom + 1)]
    return [[cell.style for cell in row] for row in rows if any(cell.value not in (None, "") for cell in row)]


def same_looks(excel, data):
    """Hold how the generated tables look against a closed file."""
    sheets, names, _ = written(data)
    for name in GENERATED:
        sheet, (top, left, bottom, right) = names[name]
        _, cells, _ = sheets[sheet]
        rows = [
            [cells.get((row, col), EMPTY) for col in range(left, right + 1)] for row in range(top, bottom + 1)
        ]
        filled = [row for row in rows if any(value not in (None, "") for value, *_ in row)]
        assert looks(excel, name) == [[look for _, _, look, _ in row] for row in filled], name


def both(press, data, action="generate"):
    """Do it to the open workbook and to the closed file, and hold one against the other, cell by cell."""
    excel = press(Double(data, "/somewhere/book.xlsm"), action)
    assert len(excel.calls) <= BUDGET
    twin = closed(data)
    (actions.generate if action == "generate" else actions.write_findings)(twin)
    assert values(LiveBook(excel.book).grids) == values(twin.grids)
    same_looks(excel, twin.to_bytes())
    return excel, twin.to_bytes()


@lru_cache(maxsize=32)
def generated(data):
    book = closed(data)
    actions.generate(book)
    return book.to_bytes()


@lru_cache(maxsize=32)
def grown(data):
    """A table of the weak only, then all is asked for, one weaker than all of them: rows move, new ones come above."""
    weak = generated(with_cells(data, ("ita_only", 0, 0, WEAK)))
    return with_cells(weak, ("ita_only", 0, 0, WHOLE), ("ita_scores", 8, 0, 10))
