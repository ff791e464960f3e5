"""A double of Excel behind xlwings: cells of a real workbook in a dict, every call to "Excel" counted.

It knows what the buttons use and no more. As Excel does, it makes numbers, dates and formulas of text that looks like
them, follows relative references in copied rows, copies and fills only the rows that a filter shows, and refuses
writing into locked cells of a protected sheet. It calculates nothing but HYPERLINK. It can fail at any call, and
reject calls for a while as Excel does while a cell is edited.
"""

import re

import xlwings as xw
from live_cell import Cell, Cells, area
from live_file import Held, Validations, written
from live_xlwings import BookImpl

from ita_xl import a1
from ita_xl.workbook.contract import ranges


class Busy(Exception):
    """What pywin32 raises where Excel rejects a call: ``pywintypes.com_error``."""

    def __init__(self, hresult: int, scode: int | None = None) -> None:
        self.hresult, self.excepinfo = hresult, (0, None, None, None, 0, scode) if scode else None
        super().__init__(hresult)


class Double:
    """A workbook in "Excel"."""

    def __init__(self, data: bytes, path: str, *, api: bool = True) -> None:
        self.data, self.path, self.has_api = data, path, api
        self.read_only = False
        self.asked: list[str] = []
        """What was asked in boxes, and what is answered to each."""
        self.answer = "yes"
        self.said: list[str | bool] = []
        """What the status bar showed, one after the other."""
        self.calls: list[str] = []
        self.fails_at: set[int] = set()
        """Numbers of the calls, from 1, at which Excel refuses."""
        self.rejections: list[Exception] = []
        """What the next calls are rejected with, before one is let through."""
        sheets, names, tables = written(data)
        self.sheets = {name: SheetDouble(self, name, *sheet) for name, sheet in sheets.items()}
        self.active = (next(iter(self.sheets.values())), (1, 0))
        """Sheet, row from 1 and column from 0 of the active cell."""
        self.names = {name: (self.sheets[sheet], at) for name, (sheet, at) in names.items()}
        self.tables = {name: (self.sheets[sheet], at) for name, (sheet, at) in tables.items()}
        """Sheet and area of each table, its header row included."""
        self.state = {
            "screen_updating": True,
            "status_bar": False,
            "calculation": "automatic",
            "enable_events": True,
        }

    def note(self, call: str) -> None:
        if self.rejections:
            raise self.rejections.pop(0)
        self.calls.append(call)
        if len(self.calls) in self.fails_at:
            raise RuntimeError(f"Excel refuses call {len(self.calls)}: {call}")

    @property
    def book(self) -> xw.Book:
        return xw.Book(impl=BookImpl(self))

    def rename(self, sheet: str, name: str) -> None:
        """Rename a sheet as Excel does: formulas that refer to it follow."""
        page = self.sheets.pop(sheet)
        page.name = name
        self.sheets[name] = page
        quoted = "'{}'!".format(name.replace("'", "''"))
        for one in self.sheets.values():
            for cell in one.cells.values():
                if cell.formula:
                    cell.formula = re.sub(rf"'{sheet}'!|(?<![\w']){sheet}!", quoted, cell.formula)

    def insert_row(self, sheet: str, row: int) -> None:
        """Insert a row as Excel does: cells below, names and references of formulas follow (rows of ranges only)."""
        page = self.sheets[sheet]
        page.cells = Cells(((r + (r >= row), c), cell) for (r, c), cell in page.cells.items())
        self.names = {
            name: (at, (t + (t >= row), le, b + (b >= row), ri) if at is page else (t, le, b, ri))
            for name, (at, (t, le, b, ri)) in self.names.items()
        }
        self.tables = {
            name: (at, (t + (t >= row), le, b + (b >= row), ri) if at is page else (t, le, b, ri))
            for name, (at, (t, le, b, ri)) in self.tables.items()
        }

        def shifted(found: re.Match) -> str:
            return f"{found[1]}{int(found[2]) + (int(found[2]) >= row)}"

        for one in self.sheets.values():
            for cell in one.cells.values():
                if cell.formula and f"'{sheet}'!" in cell.formula:
                    cell.formula = re.sub(
                        rf"'{sheet}'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?",
                        lambda m: re.sub(r"(\$?[A-Z]+\$?)(\d+)", shifted, m[0]),
                        cell.formula,
                    )

    def shift_columns(self, sheet: str, at: int, by: int) -> None:
        """Insert (1) or delete (-1) a column as Excel does: cells, names and references of formulas follow."""
        page = self.sheets[sheet]

        def moved(n: int) -> int:
            return n + by if n >= at + (by < 0) else n

        page.cells = Cells(((r, moved(c)), cell) for (r, c), cell in page.cells.items() if by > 0 or c != at)
        self.names = {
            name: (on, (t, moved(le), b, moved(ri)) if on is page else (t, le, b, ri))
            for name, (on, (t, le, b, ri)) in self.names.items()
        }
        self.tables = {
            name: (on, (t, moved(le), b, moved(ri)) if on is page else (t, le, b, ri))
            for name, (on, (t, le, b, ri)) in self.tables.items()
        }
        for on, (top, left, _, right) in self.tables.values():
            if on is page and by > 0 and left < at <= right:
                page.cells[top, at] = Cell(f"Column{at}")
        for one in self.sheets.values():
            for cell in one.cells.values():
                if cell.formula and f"'{sheet}'!" in cell.formula:
                    cell.formula = re.sub(
                        rf"(?<='{sheet}'!)\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?",
                        lambda m: re.sub(r"[A-Z]+", lambda c: a1.column(moved(a1.at(f"{c[0]}1")[1])), m[0]),
                        cell.formula,
                    )

    def move_column(self, table: str, old: int, new: int) -> None:
        """Move a column of a table, its header too (columns from 0): no name that has all columns changes by that."""
        page, (top, _, bottom, _) = self.tables[table]
        for row in range(top, bottom + 1):
            taken = {c: page.cells.pop((row, c), Cell()) for c in range(min(old, new), max(old, new) + 1)}
            order = [c for c in taken if c != old]
            order.insert(new - min(old, new), old)
            page.cells |= {(row, c): taken[was] for c, was in zip(taken, order, strict=True)}

    def to_ranges(self) -> None:
        """Turn every table into a range."""
        self.tables.clear()

    def forget(self, *names: str) -> None:
        """Remove defined names, and with them what came with version 0.2: a workbook as it was before."""
        self.tables.clear()
        for name in (*names, *ranges.LATER, ranges.PLACES_NAME):
            self.names.pop(name, None)

    def cells(self, sheet: str) -> dict:
        return self.sheets[sheet].cells

    def at(self, sheet: str, ref: str) -> Cell:
        top, left, _, _ = area(ref)
        return self.cells(sheet).setdefault((top, left), Cell())

    def snapshot(self) -> dict:
        empty = Cell()
        return {
            (name, *at): cell.twin()
            for name, sheet in self.sheets.items()
            for at, cell in sheet.cells.items()
            if cell != empty
        }

    @property
    def status(self) -> str:
        sheet, (top, left, _, _) = self.names["ita_status"]
        return sheet.cells[top, left].value


class SheetDouble:
    def __init__(
        self, owner: Double, name: str, protected: bool, cells: Held, validations: Validations
    ) -> None:
        self.owner, self.name, self.protected = owner, name, protected
        self.password = ""
        self.filtered: set[int] = set()
        """Rows that a filter hides: that of the table where the sheet has one."""
        self.filter_buttons = True
        self.formats: dict[tuple[int, int], str] = {}
        """Number formats of cells, where a test gives one."""
        self.merges: list[tuple[int, int, int, int]] = []
        """Merged cells, by rows from 1 and columns from 0."""
        self.fitted: list[int] = []
        self.validations = list(validations)
        self.cells = Cells((at, Cell(*held)) for at, held in cells.items())

    @property
    def tables(self) -> list[str]:
        """The names of the tables of the sheet."""
        return [name for name, (page, _) in self.owner.tables.items() if page is self]

    def is_header(self, at: tuple[int, int]) -> bool:
        """Tell whether a cell is in the header row of a table."""
        areas = [area for page, area in self.owner.tables.values() if page is self]
        return any(at[0] == top and left <= at[1] <= right for top, left, _, right in areas)

    def validation(self, at: tuple[int, int]) -> dict[str, object] | None:
        """Give what may be typed into a cell."""
        return next(
            (
                rule
                for (top, left, bottom, right), rule in reversed(self.validations)
                if top <= at[0] <= bottom and left <= at[1] <= right
            ),
            None,
        )

    def locked(self, at: tuple[int, int]) -> bool:
        cell = self.cells.get(at)
        return cell is None or cell.style is None or cell.style[1]
