"""xlwings over LibreOffice: the workbook that is open in its window, as far as the buttons use it.

What Excel hands over (numbers as floats, days as datetimes, errors as COM's numbers, formulas as it writes them)
LibreOffice's values are made into, and back.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

import desktop_uno
from xlwings import base_classes

from ita_xl import a1
from ita_xl.workbook.live.cells import ERRORS

ERROR_NUMBERS = {
    503: "#NUM!",
    519: "#VALUE!",
    521: "#NULL!",
    524: "#REF!",
    525: "#NAME?",
    532: "#DIV/0!",
    32767: "#N/A",
}
"""LibreOffice's numbers of the errors that Excel knows too."""
DATES, TEXTS, FORMULAS, FAILED = 2, 4, 16, 4
"""Kinds of content (``CellFlags``), and of the results of formulas (``FormulaResult``)."""
AS_EXCEL = 3
"""Formulas as Excel writes them (``AddressConvention.XL_OOX``)."""
DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001  a day in a cell has no time zone
READ_ONLY = 16
NO_FORMAT = ("Validation", "ValidationLocal", "ValidationXML", "ChartColumnAsLabel", "ChartRowAsLabel")
"""Properties of cells that are no format."""


def book(document) -> "Book":
    """Give an open document as xlwings' implementation of a workbook."""
    return Book(document)


class Book(base_classes.Book):
    def __init__(self, document) -> None:
        self.document = document
        self._grammar = document.createInstance("com.sun.star.sheet.FormulaParser")
        for name, value in (("CompileEnglish", True), ("FormulaConvention", AS_EXCEL)):
            self._grammar.setPropertyValue(name, value)

    @property
    def api(self) -> "BookApi":
        return BookApi(self.document)

    @property
    def fullname(self) -> str:
        return BookApi(self.document).FullName

    @property
    def name(self) -> str:
        return self.document.Title

    @property
    def sheets(self):
        return lambda name: Sheet(self, self.document.Sheets.getByName(name))

    @property
    def names(self):
        return lambda name: Name(self, name)

    def named(self, name: str):
        return self.document.NamedRanges.getByName(name).getReferredCells()

    def formula(self, cell) -> str:
        """Give the formula of a cell as Excel writes it."""
        return "=" + self._grammar.printFormula(cell.getTokens(), cell.CellAddress)

    def set_formula(self, cell, formula: str) -> None:
        cell.setTokens(self._grammar.parseFormula(formula.removeprefix("="), cell.CellAddress))


class BookApi:
    def __init__(self, document) -> None:
        self._document = document

    @property
    def FullName(self) -> str:  # noqa: N802
        return desktop_uno.load().fileUrlToSystemPath(self._document.URL)

    def SaveCopyAs(self, path: str) -> None:  # noqa: N802
        url = desktop_uno.load().systemPathToFileUrl(path)
        self._document.storeToURL(url, desktop_uno.properties(FilterName="Calc MS Excel 2007 VBA XML"))


class Name(base_classes.Name):
    def __init__(self, book: Book, key: str) -> None:
        self._book, self._key = book, key

    @property
    def refers_to_range(self) -> "Range":
        found = self._book.named(self._key)
        return Range(Sheet(self._book, found.Spreadsheet), [found])


class Sheet(base_classes.Sheet):
    def __init__(self, book: Book, page) -> None:
        self._book, self.page = book, page

    @property
    def api(self) -> "SheetApi":
        return SheetApi(self.page)

    @property
    def book(self) -> Book:
        return self._book

    @property
    def name(self) -> str:
        return self.page.Name

    def range(self, arg1: str, arg2=None) -> "Range":
        return Range(self, [self._find(part) for part in arg1.split(",")])

    def _find(self, part: str):
        if not self._book.document.NamedRanges.hasByName(part):
            return self.page.getCellRangeByName(part)
        found = self._book.named(part)
        if found.Spreadsheet.Name != self.page.Name:
            raise LookupError(f"{part} lies on another sheet")
        return found


class SheetApi:
    def __init__(self, page) -> None:
        self._page = page

    @property
    def ProtectContents(self) -> bool:  # noqa: N802
        return self._page.isProtected()

    def Unprotect(self, password: str) -> None:  # noqa: N802
        self._page.unprotect(password)

    def Protect(self, **options) -> None:  # noqa: N802  LibreOffice's own interface has no options here
        self._page.protect("")


class Range(base_classes.Range):
    options: dict
    copied: "Range"

    def __init__(self, sheet: Sheet, areas: list) -> None:
        self._sheet, self._areas, self._cells = sheet, areas, areas[0]

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    @property
    def api(self) -> "RangeApi":
        return RangeApi(self)

    @property
    def address(self) -> str:
        return ",".join(_absolute(area.RangeAddress) for area in self._areas)

    @property
    def shape(self) -> tuple[int, int]:
        place = self._cells.RangeAddress
        return place.EndRow - place.StartRow + 1, place.EndColumn - place.StartColumn + 1

    @property
    def raw_value(self):
        rows = [[None if value == "" else value for value in row] for row in self._cells.getDataArray()]
        for row, column, _ in self.inside(self._cells.queryContentCells(DATES)):
            rows[row][column] = DAY_ZERO + timedelta(days=rows[row][column])
        errors = {text: number for number, text in ERRORS.items()}
        for row, column, cell in self.inside(self._cells.queryFormulaCells(FAILED)):
            rows[row][column] = errors[ERROR_NUMBERS.get(cell.getError(), "#VALUE!")]
        return rows[0][0] if self.shape == (1, 1) else tuple(map(tuple, rows))

    @raw_value.setter
    def raw_value(self, data) -> None:
        rows = data if isinstance(data, list | tuple) else [[data]]
        formula = [[isinstance(v, str) and v.startswith("=") for v in row] for row in rows]
        self._cells.setDataArray(
            tuple(
                tuple("" if is_formula else _given(v) for v, is_formula in zip(*pair, strict=True))
                for pair in zip(rows, formula, strict=True)
            )
        )
        for r, row in enumerate(formula):
            for c in (c for c, is_formula in enumerate(row) if is_formula):
                self._sheet.book.set_formula(self._cells.getCellByPosition(c, r), rows[r][c])

    @property
    def formula(self):
        rows = [["" if v == "" else str(v) for v in row] for row in self._cells.getDataArray()]
        for row, column, cell in self.inside(self._cells.queryContentCells(FORMULAS)):
            rows[row][column] = self._sheet.book.formula(cell)
        return rows[0][0] if self.shape == (1, 1) else tuple(map(tuple, rows))

    def clear_contents(self) -> None:
        self._cells.clearContents(1 | DATES | TEXTS | FORMULAS)

    def copy(self, destination=None) -> None:
        Range.copied = self

    def paste(self, paste=None, operation=None, skip_blanks=False, transpose=False) -> None:
        if paste != "formats":
            raise NotImplementedError(paste)
        self.take_formats(Range.copied)

    def autofill(self, destination, type_="fill_default") -> None:
        if type_ != "fill_formats":
            raise NotImplementedError(type_)
        destination.impl.take_formats(self)

    def take_formats(self, source: "Range") -> None:
        """Take the formats of a row, column by column."""
        place = self._cells.RangeAddress
        for n in range(self.shape[1]):
            target = self._cells.getCellRangeByPosition(n, 0, n, place.EndRow - place.StartRow)
            names = tuple(
                sorted(
                    p.Name
                    for p in target.PropertySetInfo.Properties
                    if not p.Attributes & READ_ONLY and p.Name not in NO_FORMAT
                )
            )
            like = source._cells.getCellRangeByPosition(n, 0, n, 0)
            target.setPropertyValues(names, like.getPropertyValues(names))

    def autofit(self, axis=None) -> None:
        self._cells.Rows.OptimalHeight = True

    def inside(self, found) -> Iterator[tuple[int, int, object]]:
        """Give the cells of a query with their row and column within this range."""
        here = self._cells.RangeAddress
        for area in found.RangeAddresses:
            for row in range(area.StartRow, area.EndRow + 1):
                for column in range(area.StartColumn, area.EndColumn + 1):
                    r, c = row - here.StartRow, column - here.StartColumn
                    yield r, c, self._cells.getCellByPosition(c, r)

    def texts(self) -> Iterator[object]:
        """Give the cells that hold a text."""
        return (cell for _, _, cell in self.inside(self._cells.queryContentCells(TEXTS)))


class RangeApi:
    def __init__(self, found: Range) -> None:
        self._range = found

    def ClearHyperlinks(self) -> None:  # noqa: N802
        for cell in self._range.texts():
            if cell.TextFields.createEnumeration().hasMoreElements():
                cell.String = cell.String


def _absolute(place) -> str:
    first = f"${a1.column(place.StartColumn)}${place.StartRow + 1}"
    last = f"${a1.column(place.EndColumn)}${place.EndRow + 1}"
    return first if first == last else f"{first}:{last}"


def _given(value: object) -> object:
    """Give a value as LibreOffice takes it: what is text stays text there."""
    if isinstance(value, datetime):
        return (value - DAY_ZERO) / timedelta(days=1)
    return "" if value is None else value.removeprefix("'") if isinstance(value, str) else value
