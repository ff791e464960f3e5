"""A double of Excel behind xlwings: cells of a real workbook in a dict, every call to "Excel" counted.

It knows what the buttons use and no more. As Excel does, it makes numbers, dates and formulas of text that looks like
them, follows relative references in copied rows, copies and fills only the rows that a filter shows, and refuses
writing into locked cells of a protected sheet. It calculates nothing but HYPERLINK. It can fail at any call, and
reject calls for a while as Excel does while a cell is edited.
"""

import io
import re
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import openpyxl
import xlwings as xw
from xlwings import base_classes

from ita_xl.workbook import layout

MAX_COLUMN = 16383


@dataclass
class Cell:
    """What a cell holds, how it looks, and where it leads."""

    value: object = None
    formula: str | None = None
    style: tuple[int, bool] | None = None
    link: bool = False


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
        self.said: list[str | bool] = []
        """What the status bar showed, one after the other."""
        self.calls: list[str] = []
        self.fails_at: set[int] = set()
        """Numbers of the calls, from 1, at which Excel refuses."""
        self.rejections: list[Exception] = []
        """What the next calls are rejected with, before one is let through."""
        formulas, values = (
            openpyxl.load_workbook(io.BytesIO(data), data_only=d, keep_links=False) for d in (False, True)
        )
        self.sheets = {ws.title: SheetDouble(self, ws, values[ws.title]) for ws in formulas}
        self.names = {}
        for name, defined in formulas.defined_names.items():
            sheet, ref = next(iter(defined.destinations))
            self.names[name] = (self.sheets[sheet], area(ref))
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
        page.cells = {(r + (r >= row), c): cell for (r, c), cell in page.cells.items()}
        self.names = {
            name: (at, (t + (t >= row), le, b + (b >= row), ri) if at is page else (t, le, b, ri))
            for name, (at, (t, le, b, ri)) in self.names.items()
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

        page.cells = {(r, moved(c)): cell for (r, c), cell in page.cells.items() if by > 0 or c != at}
        self.names = {
            name: (on, (t, moved(le), b, moved(ri)) if on is page else (t, le, b, ri))
            for name, (on, (t, le, b, ri)) in self.names.items()
        }
        for one in self.sheets.values():
            for cell in one.cells.values():
                if cell.formula and f"'{sheet}'!" in cell.formula:
                    cell.formula = re.sub(
                        rf"(?<='{sheet}'!)\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?",
                        lambda m: re.sub(
                            r"[A-Z]+", lambda c: layout.column(moved(layout.at(f"{c[0]}1")[1])), m[0]
                        ),
                        cell.formula,
                    )

    def forget(self, *names: str) -> None:
        """Remove defined names, and with them what came with version 0.2: a workbook as it was before."""
        for name in (*names, *layout.LATER, layout.PLACES_NAME):
            self.names.pop(name, None)

    def cells(self, sheet: str) -> dict:
        return self.sheets[sheet].cells

    def at(self, sheet: str, ref: str) -> Cell:
        top, left, _, _ = area(ref)
        return self.cells(sheet).setdefault((top, left), Cell())

    def snapshot(self) -> dict:
        found = {(name, *at): cell for name, sheet in self.sheets.items() for at, cell in sheet.cells.items()}
        return deepcopy({at: cell for at, cell in found.items() if cell != Cell()})

    @property
    def status(self) -> str:
        sheet, (top, left, _, _) = self.names["ita_status"]
        return sheet.cells[top, left].value


class SheetDouble:
    def __init__(self, owner: Double, formulas, values) -> None:
        self.owner, self.name, self.protected = owner, formulas.title, bool(formulas.protection.sheet)
        self.password = ""
        self.filtered: set[int] = set()
        """Rows that a filter hides."""
        self.fitted: list[int] = []
        self.cells: dict[tuple[int, int], Cell] = {}
        for row in formulas.iter_rows():
            for found in row:
                if found.value is None and not found.has_style:
                    continue
                text = found.value if isinstance(found.value, str) and found.data_type == "f" else None
                self.cells[found.row, found.column - 1] = Cell(
                    values[found.coordinate].value,
                    text,
                    (found.style_id, bool(found.protection.locked)),
                    found.hyperlink is not None,
                )

    def locked(self, at: tuple[int, int]) -> bool:
        cell = self.cells.get(at)
        return cell is None or cell.style is None or cell.style[1]


def area(ref: str) -> tuple[int, int, int, int]:
    """Read ``A1``, ``A1:B2`` or whole rows ``3:5`` as top, left, bottom, right."""
    first, _, last = ref.replace("$", "").partition(":")
    if first.isdigit():
        return int(first), 0, int(last), MAX_COLUMN
    one, two = (layout.cell(layout.HOME, r) for r in (first, last or first))
    return one.top, one.left, two.top, two.left


def counted(call):
    """Count each use of a method."""

    def wrapper(self, *args, **kwargs):
        self.owner.note(call.__name__)
        return call(self, *args, **kwargs)

    return wrapper


def typed(value: object) -> Cell:
    """Make of a value what Excel makes of it."""
    if value in (None, ""):
        return Cell()
    if not isinstance(value, str):
        assert isinstance(value, float | bool | datetime), f"Excel gets a {type(value).__name__}"
        return Cell(value)
    return Cell(value[1:]) if value.startswith("'") else guessed(value)


def guessed(value: str) -> Cell:
    """Make of a text what Excel makes of it when it is typed."""
    if found := re.fullmatch(r'=HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)', value):
        return Cell(found[2].replace('""', '"'), value)
    if value[0] in "=+-@":
        return Cell("#NAME?", value)
    if value.upper() in ("TRUE", "FALSE"):
        return Cell(value.upper() == "TRUE")
    if re.fullmatch(r"[\d.,%]+", value):
        return Cell(float(value.rstrip("%").replace(",", "")))
    return Cell(f"date? {value}" if value[0].isdigit() else value)


class RangeImpl(base_classes.Range):
    options: dict

    def __init__(self, page: SheetDouble, areas: list[tuple[int, int, int, int]]) -> None:
        self.page, self.owner, self.areas = page, page.owner, areas

    @property
    def sheet(self):
        return SheetImpl(self.page)

    @property
    def api(self):
        return RangeApi(self)

    @property
    def shape(self):
        top, left, bottom, right = self.areas[0]
        return bottom - top + 1, right - left + 1

    def spots(self):
        (top, left, bottom, right), cells = self.areas[0], self.page.cells
        if right == MAX_COLUMN:
            return sorted(at for at in cells if top <= at[0] <= bottom)
        return [(row, col) for row in range(top, bottom + 1) for col in range(left, right + 1)]

    def rows_of(self, read):
        top, left, bottom, right = self.areas[0]
        cells = self.page.cells
        rows = tuple(
            tuple(read(cells.get((row, col), Cell())) for col in range(left, right + 1))
            for row in range(top, bottom + 1)
        )
        return rows[0][0] if len(rows) == len(rows[0]) == 1 else rows

    @property
    @counted
    def raw_value(self):
        return self.rows_of(lambda cell: cell.value)

    @raw_value.setter
    @counted
    def raw_value(self, data):
        self.write(data)

    @property
    @counted
    def formula(self):
        return self.rows_of(lambda cell: cell.formula or ("" if cell.value is None else str(cell.value)))

    @formula.setter
    @counted
    def formula(self, data):
        self.write(data)

    def write(self, data):
        top, left, bottom, right = self.areas[0]
        rows = data if isinstance(data, list | tuple) else [[data] * (right - left + 1)] * (bottom - top + 1)
        assert (len(rows), len(rows[0])) == self.shape
        for n, row in enumerate(rows):
            for c, value in enumerate(row):
                self.put((top + n, left + c), typed(value))

    def put(self, at, new: Cell) -> None:
        if self.page.protected and self.page.locked(at):
            raise RuntimeError(f"{self.page.name}!{at} is protected")
        cell = self.page.cells.setdefault(at, Cell())
        if not new.formula or new.formula != cell.formula:  # the same formula gives the same result
            cell.value, cell.formula = new.value, new.formula

    @counted
    def clear_contents(self):
        for at in self.spots():
            self.put(at, Cell())

    @property
    @counted
    def address(self):
        refs = (layout.Area(layout.HOME, t, b, le, r) for t, le, b, r in self.areas)
        return ",".join(re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", a.ref) for a in refs)

    @counted
    def copy(self, destination):
        target = destination.impl
        if self.page.protected:
            raise RuntimeError(f"{self.page.name} is protected")
        top, left, bottom, right = self.areas[0]
        rows = [row for row in range(top, bottom + 1) if row not in self.page.filtered]
        cells = self.page.cells
        taken = [[deepcopy(cells.get((row, c), Cell())) for c in range(left, right + 1)] for row in rows]
        for first, start, last, end in target.areas:
            assert end - start == right - left, "Excel would repeat the source in the other direction"
            for row in range(first, last + 1):
                for c, cell in enumerate(taken[(row - first) % len(taken)]):
                    new, by = deepcopy(cell), row - rows[(row - first) % len(taken)]
                    if new.formula:
                        new.formula = re.sub(
                            r"(?<![\w$])(\$?[A-Z]{1,3})(\d+)\b",
                            lambda m, by=by: f"{m[1]}{int(m[2]) + by}",
                            new.formula,
                        )
                    cells[row, start + c] = new

    @counted
    def autofill(self, destination, type_="fill_default"):
        assert type_ == "fill_formats"
        assert destination.impl.areas[0][:2] == self.areas[0][:2], "the source must begin the destination"
        destination.impl.take_formats(self.areas[0])

    def take_formats(self, source):
        if self.page.protected:
            raise RuntimeError(f"{self.page.name} is protected")
        height, width = source[2] - source[0] + 1, source[3] - source[1] + 1
        top, left = self.areas[0][:2]
        for row, col in self.spots():
            if row in self.page.filtered:
                continue
            pattern = self.page.cells.get(
                (source[0] + (row - top) % height, source[1] + (col - left) % width), Cell()
            )
            self.page.cells.setdefault((row, col), Cell()).style = pattern.style

    @counted
    def autofit(self, axis=None):
        assert axis == "r"
        if self.page.protected:
            raise RuntimeError(f"{self.page.name} is protected")
        self.page.fitted += range(self.areas[0][0], self.areas[0][2] + 1)


class RangeApi:
    def __init__(self, found: RangeImpl) -> None:
        self.range, self.owner = found, found.owner

    @counted
    def ClearHyperlinks(self):  # noqa: N802
        for at in self.range.spots():
            if at in self.range.page.cells:
                self.range.page.cells[at].link = False


class SheetApi:
    def __init__(self, page: SheetDouble) -> None:
        self.page, self.owner = page, page.owner

    @property
    @counted
    def ProtectContents(self):  # noqa: N802
        return self.page.protected

    @counted
    def Unprotect(self, password):  # noqa: N802
        if password != self.page.password:
            raise RuntimeError("The password you supplied is not correct.")
        self.page.protected = False

    @property
    @counted
    def FilterMode(self):  # noqa: N802
        return bool(self.page.filtered)

    @counted
    def ShowAllData(self):  # noqa: N802
        if self.page.protected or not self.page.filtered:
            raise RuntimeError("ShowAllData method of Worksheet class failed")
        self.page.filtered.clear()

    @counted
    def Protect(self, **options):  # noqa: N802
        self.page.protected = True


class SheetImpl(base_classes.Sheet):
    def __init__(self, page: SheetDouble) -> None:
        self.page, self.owner = page, page.owner

    @property
    def api(self):
        return SheetApi(self.page)

    @property
    def book(self):
        return BookImpl(self.owner)

    @property
    @counted
    def name(self):
        return self.page.name

    @property
    def used_range(self):
        filled = [at for at, cell in self.page.cells.items() if cell.value is not None or cell.style]
        return RangeImpl(self.page, [(1, 0, max(r for r, _ in filled), max(c for _, c in filled))])

    def range(self, arg1, arg2=None):
        areas = []
        for part in arg1.split(","):
            if part in self.owner.names:
                page, found = self.owner.names[part]
                if page is not self.page:
                    raise RuntimeError(f"{part} lies on another sheet")
                areas.append(found)
            else:
                areas.append(area(part))
        return RangeImpl(self.page, areas)


class BookImpl(base_classes.Book):
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    def api(self):
        if not self.owner.has_api:
            raise AttributeError("api")
        return BookApi(self.owner)

    @property
    @counted
    def app(self):
        return AppImpl(self.owner)

    @property
    @counted
    def fullname(self):
        return self.owner.path

    def sheets_of(self, name):
        return SheetImpl(self.owner.sheets[name])

    @property
    def sheets(self):
        return self.sheets_of

    @property
    def names(self):
        return NamesImpl(self.owner)


class BookApi:
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    @counted
    def FullName(self):  # noqa: N802
        return self.owner.path

    @property
    @counted
    def Application(self):  # noqa: N802
        return AppApi(self.owner)

    @property
    @counted
    def ReadOnly(self):  # noqa: N802
        return self.owner.read_only

    @counted
    def SaveCopyAs(self, path):  # noqa: N802
        Path(path).write_bytes(self.owner.data)


class AppApi:
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    @counted
    def StatusBar(self):  # noqa: N802
        return self.owner.state["status_bar"]

    @StatusBar.setter
    @counted
    def StatusBar(self, value):  # noqa: N802
        self.owner.said.append(value)
        self.owner.state["status_bar"] = value


class NamesImpl(base_classes.Names):
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    def __call__(self, name):
        return NameImpl(self.owner, name)


class NameImpl(base_classes.Name):
    def __init__(self, owner: Double, name: str) -> None:
        self.owner, self.key = owner, name

    @property
    @counted
    def refers_to_range(self):
        page, found = self.owner.names[self.key]
        return RangeImpl(page, [found])


class AppImpl(base_classes.App):
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    @counted
    def pid(self):
        return 1

    @property
    @counted
    def screen_updating(self):
        return self.owner.state["screen_updating"]

    @screen_updating.setter
    @counted
    def screen_updating(self, value):
        self.owner.state["screen_updating"] = value

    @property
    @counted
    def status_bar(self):
        return self.owner.state["status_bar"]

    @status_bar.setter
    @counted
    def status_bar(self, value):
        self.owner.state["status_bar"] = value
