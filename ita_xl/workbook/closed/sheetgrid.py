"""Rows and cells of one worksheet part: found, created in their place, read and written."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from decimal import Decimal

import lxml.etree as et

from ita_xl import a1
from ita_xl.ooxml import xml as px

Scalar = str | float | bool | None
# Newer ones (#SPILL!) are left out: older readers stop at them.
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Strings:
    """The shared strings of a workbook, each joined from its runs when it is first asked for."""

    def __init__(self, root: et._Element | None) -> None:
        self._items = [] if root is None else [item for item in root if px.local(item) == "si"]
        self._texts: dict[int, str] = {}

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
    for child in item:
        if px.local(child) == "t":
            found.append(child.text or "")
        elif px.local(child) == "r":
            found.extend(run.text or "" for run in child if px.local(run) == "t")
    return px.unescape_text("".join(found))


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
        self._rows: dict[int, et._Element] = {}
        self._cells: dict[int, dict[int, et._Element]] = {}
        number = 0
        for row in data.iterchildren(f"{self.ns}row"):
            written = row.get("r") or str(number + 1)
            if not written.isdecimal() or not 1 <= int(written) <= a1.MAX_ROW:
                raise px.PackageError("not_a_workbook", f"row {written!r}")
            number = int(written)
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
        row.set("r", str(number))
        for column, cell in self._columns_of(row):
            cell.set("r", a1.cell_name(number, column))
        self._place_row(number, row)

    def _columns_of(self, row: et._Element) -> Iterator[tuple[int, et._Element]]:
        column = 0
        for cell in row.iterchildren(f"{self.ns}c"):
            column = px.stored_area(cell, "r")[1] if cell.get("r") else column + 1
            yield column, cell

    def cells(self, number: int) -> dict[int, et._Element]:
        """Return the cells of a row by column."""
        if number not in self._cells:
            row = self._rows.get(number)
            found = {} if row is None else dict(self._columns_of(row))
            for column, cell in found.items():
                name = a1.cell_name(number, column)
                if cell.get("r") != name:
                    cell.set("r", name)
            self._cells[number] = found
        return self._cells[number]

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

    def formula(self, cell: et._Element) -> et._Element | None:
        """Return the formula element of a cell."""
        return cell.find(f"{self.ns}f")

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
        text = cell.findtext(f"{self.ns}v")
        item = cell.find(f"{self.ns}is")
        if kind == "str":
            return "s", px.unescape_text(text or "")
        if item is not None:
            return "s", rich_text(item)
        if not text:
            return "", None
        if kind == "s":
            return "s", strings.text(int(text))
        if kind == "n":
            return "n", float(text)
        value = text.strip() in ("1", "true") if kind == "b" else text
        return (kind if kind in ("b", "e") else "s"), value

    def clear(self, cell: et._Element, *, formula: bool) -> None:
        """Remove a cell's value, and its formula where asked; the style stays."""
        for tag in ("v", "is", "f") if formula else ("v", "is"):
            for child in cell.findall(f"{self.ns}{tag}"):
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
        elif value is not None:
            target.text = px.number_text(value)
        if formula is None:
            cell.insert(0, element)
        else:
            formula.addnext(element)
