"""Rows and cells of one worksheet part: found, created in their place, read and written."""

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from math import isfinite
from typing import Any

import lxml.etree as et

from ita_xl import a1
from ita_xl.ooxml import xml as px

Scalar = str | float | bool | None
# Newer ones (#SPILL!) are left out: older readers stop at them.
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Strings:
    """The shared strings of a workbook, each joined from its runs when it is first asked for."""

    def __init__(self, load: Callable[[], et._Element | None]) -> None:
        """Take what gives the part of the strings; it is asked when the first one is."""
        self._load = load
        self._texts: dict[int, str] = {}

    @cached_property
    def _items(self) -> list[et._Element]:
        root = self._load()
        return [] if root is None else list(root.iterchildren(f"{px.namespace(root)}si"))

    def text(self, index: int) -> str | None:
        """Return one string, or None where the file has none of that number."""
        if not 0 <= index < len(self._items):
            return None
        if index not in self._texts:
            self._texts[index] = rich_text(self._items[index])
        return self._texts[index]


def rich_text(item: et._Element) -> str:
    """Return the text of a string item: plain or in runs, without phonetic hints."""
    found = []
    ns = px.namespace(item)
    plain, run = f"{ns}t", f"{ns}r"
    if len(item) == 1 and item[0].tag == plain:
        return px.unescape_text(item[0].text or "")
    for child in item:
        tag = child.tag
        if tag == plain:
            found.append(child.text or "")
        elif tag == run:
            found += [text.text or "" for text in child.iterchildren(plain)]
    return px.unescape_text("".join(found))


# Cells that are only styled, and rows without cells, as Excel writes them.
_EMPTY = re.compile(rb'(?:<c r="[A-Z]++[0-9]++"(?: s="[0-9]++")?(?:/>|></c>))++')
_EMPTY_ROWS = re.compile(rb'(?:<row r="[0-9]++"(?:\s++[\w:.]++="[^"<]*+")*+\s*+(?:/>|></row>))++')
_UNNAMED = re.compile(rb'<(?:c|row)(?! r="[A-Z]*[0-9]+")[\s/>]')
_UTF8 = re.compile(
    rb"(?:\xef\xbb\xbf)?<(?:\?xml\s(?:(?!encoding)[^<>])*(?:encoding=[\"']utf-8[^<>]*)?>|[^?!])", re.I
)


def without_empty_cells(data: bytes) -> bytes | None:
    """Return the bytes of a sheet without the cells and rows that hold a style at most.

    In well-formed XML such bytes are what they seem: neither a text nor an attribute can hold a bare "<".

    Returns:
        None where that is not certain: other encodings, comments, CDATA, cells that do not say where they stand.
    """
    if not _UTF8.match(data) or b"<!" in data or data.count(b"<?") > 1 or _UNNAMED.search(data):
        return None
    return _EMPTY_ROWS.sub(b"", _EMPTY.sub(b"", data))


def _finite(number: float) -> float:
    """Refuse what no cell can hold, though XML can."""
    if not isfinite(number):
        raise ValueError(f"{number} is no number")
    return number


class SheetRows:
    """The cells of a sheet, indexed by row and column.

    Attributes:
        ns: The namespace of the part, in braces.
        root: The worksheet element.
    """

    def __init__(self, root: et._Element) -> None:
        self.root = root
        self._nsmap = dict(root.nsmap)
        self.ns = px.namespace(root)
        data = root.find(f"{self.ns}sheetData")
        if data is None:
            raise px.PackageError("not_a_workbook", "a sheet without sheetData")
        self._data = data
        self._v, self._is, self._f = f"{self.ns}v", f"{self.ns}is", f"{self.ns}f"
        self._rows: dict[int, et._Element] = {}
        self._cells: dict[int, dict[int, et._Element]] = {}
        number = 0
        for row in data.iterchildren(f"{self.ns}row"):
            written = row.get("r") or str(number + 1)
            if not written.isdecimal() or not 1 <= int(written) <= a1.MAX_ROW:
                raise px.PackageError("not_a_workbook", f"row {written!r}")
            number = int(written)
            if number in self._rows:
                # Excel does not open such a file, and two readers would each see another of the two.
                raise px.PackageError("not_a_workbook", f"two rows {number}")
            if row.get("r") != str(number):
                row.set("r", str(number))
            self._rows[number] = row
        self._order = sorted(self._rows)
        self._arrays: list[a1.Rect] | None = None

    def row_numbers(self) -> list[int]:
        """Return the numbers of the rows that the part holds."""
        return list(self._order)

    def row(self, number: int) -> et._Element | None:
        """Return a row, where the part holds it."""
        return self._rows.get(number)

    def make_row(self, number: int) -> et._Element:
        """Return a row, created in its place where it is missing."""
        found = self._rows.get(number)
        if found is None:
            found = et.Element(f"{self.ns}row", {"r": str(number)}, self._nsmap)
            self._place_row(number, found)
        return found

    def _place_row(self, number: int, row: et._Element) -> None:
        at = bisect_left(self._order, number)
        if at < len(self._order):
            self._rows[self._order[at]].addprevious(row)
        elif self._order:
            self._rows[self._order[-1]].addnext(row)
        else:
            self._data.append(row)
        insort(self._order, number)
        self._rows[number] = row

    def take_row(self, number: int) -> et._Element | None:
        """Remove a row from the sheet and return it."""
        row = self._rows.pop(number, None)
        self._cells.pop(number, None)
        if row is not None:
            self._order.remove(number)
            self._data.remove(row)
        return row

    def put_row(self, number: int, row: et._Element) -> None:
        """Put a row that was taken at another, free number."""
        columns = list(self._columns_of(row))
        row.set("r", str(number))
        for column, cell in columns:
            cell.set("r", a1.cell_name(number, column))
        self._place_row(number, row)

    def _columns_of(self, row: et._Element) -> Iterator[tuple[int, et._Element]]:
        number, column = int(row.get("r")), 0
        for cell in row.iterchildren(f"{self.ns}c"):
            name = cell.get("r")
            column = self._place_of(name, number) if name else column + 1
            yield column, cell

    def cells(self, number: int) -> dict[int, et._Element]:
        """Return the cells of a row by column."""
        if number not in self._cells:
            row = self._rows.get(number)
            found: dict[int, et._Element] = {}
            for column, cell in () if row is None else self._columns_of(row):
                if column in found:
                    raise px.PackageError("not_a_workbook", f"two cells {a1.cell_name(number, column)}")
                found[column] = cell
            for column, cell in found.items():
                name = a1.cell_name(number, column)
                if cell.get("r") != name:
                    cell.set("r", name)
            self._cells[number] = found
        return self._cells[number]

    def filled(self) -> dict[int, dict[int, et._Element]]:
        """Return the cells that hold more than a style, by row and column; others cost next to nothing."""
        found: dict[int, dict[int, et._Element]] = {}
        for number, row in self._rows.items():
            line: dict[int, et._Element] = {}
            for cell in row:
                if not len(cell):
                    continue
                name = cell.get("r")
                column = self._place_of(name, number) if name else self._column_of(number, cell)
                if column in line:
                    raise px.PackageError("not_a_workbook", f"two cells {a1.cell_name(number, column)}")
                line[column] = cell
            if line:
                found[number] = line
        return found

    def _place_of(self, name: str, row: int) -> int:
        """Return the column of a cell, whose name must be of the row in which it stands."""
        try:
            named, column = a1.parse_cell(name)
        except ValueError as error:
            raise px.PackageError("not_a_workbook", str(error)) from error
        if named != row:
            raise px.PackageError("not_a_workbook", f"cell {name} in row {row}")
        return column

    def _column_of(self, row: int, cell: et._Element) -> int:
        """Return the column of a cell that does not name itself."""
        return next((column for column, known in self.cells(row).items() if known is cell), 0)

    def cell(self, row: int, column: int) -> et._Element | None:
        """Return a cell, where the part holds it."""
        return self.cells(row).get(column)

    def make_cell(self, row: int, column: int) -> et._Element:
        """Return a cell; a missing one is created in its place with the style of its row or column."""
        found = self.cell(row, column)
        if found is not None:
            return found
        parent = self.make_row(row)
        style = self.empty_style(row, column)
        cell = et.Element(f"{self.ns}c", {"r": a1.cell_name(row, column)}, self._nsmap)
        if style:
            cell.set("s", style)
        cells = self.cells(row)
        after = min((other for other in cells if other > column), default=None)
        before = max((other for other in cells if other < column), default=None)
        if after is not None:
            cells[after].addprevious(cell)
        elif before is not None:
            cells[before].addnext(cell)
        else:
            parent.insert(0, cell)
        cells[column] = cell
        parent.attrib.pop("spans", None)
        return cell

    def empty_style(self, row: int, column: int) -> str:
        """Return the style index that a cell without an element of its own shows ("" for none)."""
        parent = self._rows.get(row)
        if parent is not None and parent.get("customFormat") in ("1", "true"):
            return str(parent.get("s", ""))
        for element in self.root.iterfind(f"{self.ns}cols/{self.ns}col"):
            if px.stored_int(element, "min") <= column <= px.stored_int(element, "max"):
                return str(element.get("style", ""))
        return ""

    def hides(self, area: a1.Rect) -> bool:
        """Tell whether rows or columns of an area are hidden."""
        for row in range(area[0], area[2] + 1):
            element = self._rows.get(row)
            if element is not None and element.get("hidden") in ("1", "true"):
                return True
        return any(
            element.get("hidden") in ("1", "true")
            and px.stored_int(element, "min") <= area[3]
            and px.stored_int(element, "max") >= area[1]
            for element in self.root.iterfind(f"{self.ns}cols/{self.ns}col")
        )

    def arrays(self) -> list[a1.Rect]:
        """Return the areas of array formulas and data tables that fill more than one cell."""
        if self._arrays is None:
            self._arrays = []
            for formula in self._data.iter(f"{self.ns}f"):
                if formula.get("t") in ("array", "dataTable") and ":" in formula.get("ref", ""):
                    self._arrays.append(px.stored_area(formula))
        return self._arrays

    def array_at(self, row: int, column: int) -> a1.Rect | None:
        """Return the area of the array formula that fills the cell."""
        return next((area for area in self.arrays() if a1.inside(row, column, area)), None)

    def shared(self, index: str) -> list[et._Element]:
        """Return the formula elements of one group of shared formulas, the one with the text first."""
        group = [
            formula
            for formula in self._data.iter(f"{self.ns}f")
            if formula.get("t") == "shared" and formula.get("si") == index
        ]
        return sorted(group, key=lambda formula: formula.text is None)

    def merges(self) -> list[et._Element]:
        """Return the elements of the merged cells."""
        return list(self.root.iterfind(f"{self.ns}mergeCells/{self.ns}mergeCell"))

    def formula(self, cell: et._Element) -> et._Element | None:
        """Return the formula element of a cell."""
        for child in cell:  # several times as fast as a search by path
            if child.tag == self._f:
                return child
        return None

    def area(self) -> a1.Rect:
        """Return the area from the first to the last cell of the part."""
        used = [(number, cells) for number in self._order if (cells := self.cells(number))]
        if not used:
            return 1, 1, 1, 1
        columns = [column for _, cells in used for column in cells]
        return used[0][0], min(columns), used[-1][0], max(columns)

    def read(self, cell: et._Element, strings: Strings) -> tuple[str, Scalar]:
        """Return the kind of a cell's value ("n", "s", "b", "e", "" for empty) and the value."""
        try:
            return self._read(cell, strings)
        except ValueError as error:
            raise px.PackageError("not_a_workbook", f"{cell.get('r')}: {error}") from error

    def _read(self, cell: et._Element, strings: Strings) -> tuple[str, Scalar]:
        kind = cell.get("t", "n")
        text = item = None
        for child in reversed(cell):
            tag = child.tag
            if tag == self._v:
                text = child.text
                break
            if tag == self._is:
                item = child
        if kind == "s" and text:
            return "s", strings.text(int(text))
        if kind == "str":
            return "s", px.unescape_text(text or "")
        if item is not None:
            return "s", rich_text(item)
        if not text:
            return "", None
        if kind == "n":
            return "n", _finite(float(text))
        value = text.strip() in ("1", "true") if kind == "b" else text
        return (kind if kind in ("b", "e") else "s"), value

    def clear(self, cell: et._Element, *, formula: bool) -> None:
        """Remove a cell's value, and its formula where asked; the style stays."""
        gone = (self._v, self._is, self._f) if formula else (self._v, self._is)
        for child in [child for child in cell if child.tag in gone]:
            cell.remove(child)
        for attribute in ("t", "vm", "cm") if formula else ("t", "vm"):
            cell.attrib.pop(attribute, None)

    def write(self, cell: et._Element, kind: str, value: Scalar | Decimal, *, inline: bool) -> None:
        """Write a value into a cell that was cleared.

        Args:
            cell: The cell; where it holds a formula, the value goes behind it.
            kind: "n", "s", "b" or "e", as `read` gives it.
            value: The value.
            inline: Text goes into the cell as a string of its own, not as the result of a formula.
        """
        formula = self.formula(cell)
        element = et.Element(f"{self.ns}v", nsmap=self._nsmap)
        target = element
        if kind == "s" and inline:
            cell.set("t", "inlineStr")
            element = et.Element(f"{self.ns}is", nsmap=self._nsmap)
            target = et.SubElement(element, f"{self.ns}t", {_XML_SPACE: "preserve"})
        elif kind != "n":
            cell.set("t", {"s": "str", "b": "b", "e": "e"}[kind])
        if isinstance(value, bool):
            target.text = "1" if value else "0"
        elif isinstance(value, str):
            target.text = px.escape_text(value)
            if value != value.strip():
                # Else strict readers trim it.
                target.set(_XML_SPACE, "preserve")
        elif value is not None:
            target.text = px.number_text(value)
        if formula is None:
            cell.insert(0, element)
        else:
            formula.addnext(element)


class Filled:
    """The values of the cells of a sheet that hold one, each read when it is first asked for."""

    def __init__(
        self, rows: SheetRows, strings: Strings, dated: Callable[[str, float], object] | None
    ) -> None:
        """Take a sheet.

        Args:
            rows: Its cells.
            strings: The shared strings.
            dated: Gives what a number is in a cell of a style: itself, or a date; None where no style shows dates.
        """
        self._rows = rows
        self._strings = strings
        self._dated = dated
        self._cells = rows.filled()
        self._order = sorted(self._cells)
        self._lines: dict[int, Mapping[int, object]] = {}
        self.areas: dict[object, Any] = {}
        """What was read of whole areas, which stays as long as nothing in the sheet changes."""

    def rows_from(self, first: int, last: int = a1.MAX_ROW) -> Iterable[int]:
        """Give the numbers of the rows from one to another in which something may stand, from the top."""
        at = bisect_left(self._order, first)
        return self._order[at : bisect_left(self._order, last + 1, at)]

    def columns(self, row: int) -> Iterable[int]:
        """Give the columns of a row in which something may stand: a value, or a formula without one."""
        return self._cells.get(row, ())

    def value(self, row: int, column: int) -> object:
        """Give the value of a cell; None for an empty one, and for an empty text.

        Raises:
            PackageError: "not_a_workbook": the file holds there what no cell can hold.
        """
        cell = self._cells.get(row, _NO_CELLS).get(column)
        if cell is None:
            return None
        kind, value = self._rows.read(cell, self._strings)
        if kind == "n" and self._dated:
            return self._dated(cell.get("s", "0"), value)  # type: ignore[arg-type]
        return None if value == "" else value

    def formula(self, row: int, column: int) -> str:
        """Return the formula that a cell holds itself, without "="; an empty text for any other cell."""
        cell = self._cells.get(row, _NO_CELLS).get(column)
        found = None if cell is None else self._rows.formula(cell)
        return "" if found is None else found.text or "="

    def uncalculated(self, row: int, column: int) -> bool:
        """Tell whether a cell holds a formula whose result no program has stored."""
        return (
            bool(self.formula(row, column))
            and not self._rows.read(self._cells[row][column], self._strings)[0]
        )

    @cached_property
    def merges(self) -> tuple[a1.Rect, ...]:
        """Return the merged cells of the sheet."""
        return tuple(px.stored_area(merge) for merge in self._rows.merges())

    def line(self, row: int) -> Mapping[int, object]:
        """Give the values of a row by column."""
        if row not in self._lines:
            read = ((column, self.value(row, column)) for column in self.columns(row))
            self._lines[row] = {column: value for column, value in read if value is not None}
        return self._lines[row]


_NO_CELLS: Mapping[int, et._Element] = {}
