"""The table parts (ListObjects) of a closed workbook: where a table's rows are, and the parts kept true to them.

Excel repairs a workbook whose table part disagrees with its sheet: a column's name that is not the text of its header,
a filter that reaches outside the table.
"""

from collections.abc import Iterator

from ita_xl import a1
from ita_xl.a1 import Rect
from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.closed.sheetpart import SheetPart
from ita_xl.workbook.contract.ranges import PLACES_NAME
from ita_xl.workbook.contract.tables import FREE_TABLES, TABLE_NAMES
from ita_xl.workbook.edits.edits import Edits, true_names
from ita_xl.workbook.reading.grid import Grids


class TablePart:
    """One table of a sheet.

    Attributes:
        name: By what formulas know it.
        part: The name of its part.
    """

    def __init__(self, parts: Parts, part: str) -> None:
        self._parts = parts
        self._root = parts.tree(part)
        self.part = part
        self.name = self._root.get("displayName") or self._root.get("name", "")

    @property
    def area(self) -> Rect:
        """The table, with the rows of its headers and totals."""
        return px.stored_area(self._root)

    @property
    def headers(self) -> int:
        """The number of rows of headers: one, or none where a person hid them."""
        return self._number("headerRowCount", 1)

    @property
    def totals(self) -> int:
        """The number of rows of totals."""
        return self._number("totalsRowCount", 0)

    def _number(self, attribute: str, usual: int) -> int:
        return px.stored_int(self._root, attribute) if attribute in self._root.attrib else usual

    @property
    def body(self) -> Rect:
        """The rows of the table without its headers and totals."""
        top, left, bottom, right = self.area
        return top + self.headers, left, bottom - self.totals, right

    def show_all(self, sheet: SheetPart) -> bool:
        """Show the rows that the table's own filter hides; tell whether it hid any."""
        ns = px.namespace(self._root)
        found = [
            (element, column)
            for element in self._root.iterfind(f"{ns}autoFilter")
            for column in element.findall(f"{ns}filterColumn")
            if len(column)  # one without a condition says that it has no button
        ]
        for element, column in found:
            element.remove(column)
            self._parts.touch(self.part)
        if found:
            sheet.show_rows(self.body[0], self.body[2])
        return bool(found)

    def stretch(self, bottom: int) -> None:
        """Let the table, and its filter, end with another row; one with totals ends with them."""
        top, left, _, right = self.area
        if self.totals:
            return
        ref = a1.area_name((top, left, bottom, right))
        for element in (self._root, *self._root.iterfind(f"{px.namespace(self._root)}autoFilter")):
            if element.get("ref") != ref:
                element.set("ref", ref)
                self._parts.touch(self.part)

    def name_columns(self, sheet: SheetPart) -> None:
        """Give each column the name that its header in the sheet says, where an editor changed that alone."""
        ns, (top, left, _, _) = px.namespace(self._root), self.area
        columns = list(self._root.iterfind(f"{ns}tableColumns/{ns}tableColumn"))
        heads = [sheet.value(a1.cell_name(top, left + n)) for n in range(len(columns))]
        texts = [head for head in heads if isinstance(head, str) and head]
        if not self.headers or len({text.casefold() for text in texts}) != len(columns):
            return
        for column, text in zip(columns, texts, strict=True):
            if px.unescape_text(column.get("name", "")) != text:
                column.set("name", px.escape_text(text).replace("\n", "_x000a_"))
                self._parts.touch(self.part)


def table_of(package: Package, name: str) -> TablePart | None:
    """Find the table that stands for a defined name: by its own name, else where the area of that name lies.

    Raises:
        PackageError: A table part is damaged.
    """
    if name not in package.names:
        return None
    sheet, ref = package.names[name]
    found = [TablePart(parts, part) for parts, part in package.tables(sheet)]
    ours = [one for one in found if one.name.casefold() == TABLE_NAMES[name]]
    return next((one for one in (*ours, *found) if a1.meet(one.area, a1.parse_area(ref))), None)


def tables(package: Package) -> Iterator[tuple[str, TablePart]]:
    """Give the tables of Excel's own that stand for our defined names."""
    for name in FREE_TABLES:
        if table := table_of(package, name):
            yield name, table


def show_filtered(package: Package, edits: Edits) -> Iterator[str]:
    """Show all rows of the tables into which something is written, and give the sheets that were filtered."""
    written = {(sheet, new) for sheet, _, new in edits.moves}
    written |= {(edit.sheet, a1.at(edit.ref)[0]) for edit in (*edits.clears, *edits.cells)}
    for name, table in tables(package):
        sheet, (top, _, bottom, _) = package.names[name][0], table.body
        rows = (row for at, row in written if at == sheet)
        if any(top <= row <= bottom for row in rows) and table.show_all(package.sheet(sheet)):
            yield sheet


def keep_true(package: Package, grids: Grids) -> None:
    """Bring the tables and the defined names of a workbook true to the rows and headers that were read.

    Args:
        package: The workbook.
        grids: Its ranges as they were read.
    """
    for name, table in tables(package):
        shape = grids[name].shape
        if shape is not None and shape.fields and shape.body and shape.area[2] > shape.body[2]:
            table.stretch(shape.area[2])
        table.name_columns(package.sheet(grids[name].sheet))
    for name, sheet, area in true_names(grids):
        package.move_name(name, sheet, area)
        _tell_place(package, name, sheet, area)


def _tell_place(package: Package, name: str, sheet: str, area: str) -> None:
    """Let the formula that tells an open workbook where a name lies tell the same."""
    if PLACES_NAME not in package.names:
        return
    at, ref = package.names[PLACES_NAME]
    page, (top, left, bottom, right) = package.sheet(at), a1.parse_area(ref)
    for row in range(top, bottom + 1):
        if page.value(a1.cell_name(row, left)) == name:
            quoted, (first, _, last, _) = sheet.replace("'", "''"), a1.parse_area(area)
            page.set_formula(a1.cell_name(row, right), f"ROWS('{quoted}'!{area})", last - first + 1)
