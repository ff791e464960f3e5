"""One worksheet of a closed workbook: single cells read and changed, everything around them left alone."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

import lxml.etree as et

from ita_xl import a1
from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts
from ita_xl.workbook.closed.calcchain import CalcChain
from ita_xl.workbook.closed.sheetgrid import ERRORS, Filled, Scalar, SheetRows, Strings
from ita_xl.workbook.closed.sheetmove import Move

StoredValue = str | Decimal | int | float | bool | None

_MAX_HEIGHT = 409.5
_MAX_TOOLTIP = 255
# The children of a worksheet that stand before its hyperlinks, which the schema wants in one order.
_BEFORE_LINKS = frozenset(
    (
        "sheetPr",
        "dimension",
        "sheetViews",
        "sheetFormatPr",
        "cols",
        "sheetData",
        "sheetCalcPr",
        "sheetProtection",
        "protectedRanges",
        "scenarios",
        "autoFilter",
        "sortState",
        "dataConsolidate",
        "customSheetViews",
        "mergeCells",
        "phoneticPr",
        "conditionalFormatting",
        "dataValidations",
    )
)


def _typed(value: StoredValue) -> tuple[str, StoredValue]:
    """Return the kind of a value as a grid names it, and the value as a cell can hold it."""
    if value is None:
        return "", None
    if isinstance(value, bool):
        return "b", value
    if isinstance(value, str):
        text = px.clean_text(value)
        if px.too_long(text):
            raise ValueError(f"a cell holds {px.MAX_TEXT} characters at most")
        return ("s", text) if text else ("", None)
    if isinstance(value, int | float | Decimal):
        px.number_text(value)
        return "n", value
    raise TypeError(f"a cell cannot hold a {type(value).__name__}")


def _same(kind: str, old: Scalar, new: StoredValue) -> bool:
    if kind == "n" and isinstance(old, float) and not isinstance(new, str | None):
        return old == float(new)
    return old == new


class SheetEntry(NamedTuple):
    """Where the workbook says that a sheet is; `part` is empty for a chart sheet or another without cells."""

    name: str
    sheet_id: str
    part: str


class SheetPart:
    """One worksheet.

    Attributes:
        name: Its name, as its tab shows it.
    """

    def __init__(self, parts: Parts, place: SheetEntry, strings: Strings, chain: CalcChain) -> None:
        self.name = place.name
        self._parts = parts
        self._part = place.part
        self._sheet_id = place.sheet_id
        self._strings = strings
        self._chain = chain
        self._grid = SheetRows(parts.tree(place.part))
        self._reshaped = False
        self._headers: list[a1.Rect] | None = None

    def value(self, ref: str) -> Scalar:
        """Return what a cell shows: its value, or the cached result of its formula.

        Args:
            ref: The cell, such as "B4".

        Returns:
            Text (an error such as "#N/A" too), a number, a truth value, or None for an empty cell.
        """
        cell = self._grid.cell(*a1.parse_cell(ref))
        return None if cell is None else self._grid.read(cell, self._strings)[1]

    def filled(self, dated: Callable[[str, float], object] | None) -> Filled:
        """Return the values of the cells that hold one, as they stand now; see `Filled`."""
        return Filled(self._grid, self._strings, dated)

    def formula(self, ref: str) -> str | None:
        """Return the formula of a cell without "=", or None.

        A cell inside a group of shared formulas or an array gives the text of the group's first cell.
        """
        row, column = a1.parse_cell(ref)
        cell = self._grid.cell(row, column)
        found = None if cell is None else self._grid.formula(cell)
        if found is None:
            area = self._grid.array_at(row, column)
            first = None if area is None else self._grid.cell(area[0], area[1])
            found = None if first is None else self._grid.formula(first)
        elif found.get("t") == "shared" and not found.text:
            found = self._grid.shared(found.get("si"))[0]
        return None if found is None else str(found.text or "")

    def set_value(self, ref: str, value: StoredValue, *, style_from: str | None = None) -> None:
        r"""Put a value into a cell; a formula that stood there is gone.

        An equal value changes nothing. Text is stored as text, whatever it looks like; \r\n becomes \n and
        what XML cannot hold is left out; an empty text empties the cell, as None does.

        Args:
            ref: The cell.
            value: The value; a Decimal is written digit by digit.
            style_from: The cell of this sheet whose style the cell takes; it keeps its own otherwise.

        Raises:
            ValueError: The value does not fit, or the cell belongs to a formula that fills other cells too
                or to the header of a table.
        """
        row, column = a1.parse_cell(ref)
        kind, new = _typed(value)
        style = None if style_from is None else self._style_of(*a1.parse_cell(style_from))
        cell = self._grid.cell(row, column)
        old_kind, old = ("", None) if cell is None else self._grid.read(cell, self._strings)
        formula = None if cell is None else self._grid.formula(cell)
        new_value = formula is not None or old_kind != kind or not _same(kind, old, new)
        if new_value:
            self._refuse(row, column, formula)
        if style is not None:
            self._set_style(row, column, style)
        if not new_value:
            return
        if formula is not None:
            self._chain.remove(self._sheet_id, a1.cell_name(row, column))
        cell = self._made(row, column)
        self._grid.clear(cell, formula=True)
        if kind:
            self._grid.write(cell, kind, new, inline=True)
        self._parts.touch(self._part)

    def set_cached(self, ref: str, value: StoredValue) -> bool:
        """Give a formula cell a new cached result; the formula stays.

        Args:
            ref: The cell; one inside an array formula counts as a formula cell.
            value: The result; an error as its text ("#N/A"); None is the empty text.

        Returns:
            False, with nothing done, when the cell holds no formula.
        """
        row, column = a1.parse_cell(ref)
        cell = self._grid.cell(row, column)
        if (cell is None or self._grid.formula(cell) is None) and not self._grid.array_at(row, column):
            return False
        kind, new = _typed(value)
        if not kind:
            kind, new = "s", ""
        elif new in ERRORS:
            kind = "e"
        cell = self._made(row, column) if cell is None else cell
        old_kind, old = self._grid.read(cell, self._strings)
        if old_kind != kind or not _same(kind, old, new):
            self._grid.clear(cell, formula=False)
            self._grid.write(cell, kind, new, inline=False)
            self._parts.touch(self._part)
        return True

    def set_formula(self, ref: str, formula: str, value: StoredValue) -> None:
        """Give a cell that holds a formula of its own another one, with its result; any other cell stays."""
        cell = self._grid.cell(*a1.parse_cell(ref))
        found = None if cell is None else self._grid.formula(cell)
        if found is not None and found.get("t", "normal") == "normal" and found.text != formula:
            found.text = formula
            self._parts.touch(self._part)
            self.set_cached(ref, value)

    def _made(self, row: int, column: int) -> et._Element:
        """Return the cell, created if missing."""
        self._reshaped = self._reshaped or self._grid.cell(row, column) is None
        return self._grid.make_cell(row, column)

    def _style_of(self, row: int, column: int) -> str:
        cell = self._grid.cell(row, column)
        return self._grid.empty_style(row, column) if cell is None else str(cell.get("s", ""))

    def style(self, row: int, column: int) -> str:
        """Return the index of the style that a cell shows."""
        return self._style_of(row, column)

    def set_style(self, row: int, column: int, style: str) -> None:
        """Give a cell a style; what it holds stays."""
        self._set_style(row, column, style)

    def validations(self) -> list[et._Element]:
        """Return the elements that say what may be typed where."""
        ns = self._grid.ns
        return list(self._grid.root.iterfind(f"{ns}dataValidations/{ns}dataValidation"))

    def cover(self, validation: et._Element, sqref: str) -> None:
        """Let a validation be of other cells; of none, it goes."""
        if sqref:
            validation.set("sqref", sqref)
        else:
            parent = validation.getparent()
            parent.remove(validation)
            parent.set("count", str(len(parent)))
        self._parts.touch(self._part)

    def add_validation(self, validation: et._Element) -> None:
        """Add a validation, an element of its own."""
        ns, root = self._grid.ns, self._grid.root
        parent = root.find(f"{ns}dataValidations")
        if parent is None:
            parent = et.SubElement(root, f"{ns}dataValidations")
            before = _BEFORE_LINKS - {"dataValidations"}
            [child for child in root if px.local(child) in before][-1].addnext(parent)
        parent.append(validation)
        parent.set("count", str(len(parent)))
        self._parts.touch(self._part)

    def _set_style(self, row: int, column: int, style: str) -> None:
        if self._style_of(row, column) == style:
            return
        cell = self._made(row, column)
        if style:
            cell.set("s", style)
        else:
            cell.attrib.pop("s", None)
        self._parts.touch(self._part)

    def _refuse(self, row: int, column: int, formula: et._Element | None) -> None:
        """Refuse a cell whose change would break other cells."""
        name = f"{self.name}!{a1.cell_name(row, column)}"
        area = self._grid.array_at(row, column)
        if area is not None:
            raise ValueError(f"{name} is part of the array formula in {a1.area_name(area)}")
        if formula is not None and formula.get("t") == "shared" and formula.text:
            group = self._grid.shared(formula.get("si"))
            if len(group) > 1:
                raise ValueError(f"{name} holds the formula that {len(group) - 1} other cells share")
        if any(a1.inside(row, column, header) for header in self._table_headers()):
            raise ValueError(f"{name} is the header of a table")

    def _table_headers(self) -> list[a1.Rect]:
        if self._headers is None:
            self._headers = []
            for part in self._parts.related(self._part, "table"):
                table = self._parts.tree(part)
                if table.get("headerRowCount", "1") != "0":
                    top, left, _, right = px.stored_area(table)
                    self._headers.append((top, left, top, right))
        return self._headers

    def row_height(self, row: int, points: float) -> None:
        """Give a row a height, at most the 409.5 points that Excel allows; it grows with what is typed into it."""
        if not points > 0:
            raise ValueError(f"row {row}: a height of {points}")
        a1.parse_cell(f"A{row}")
        height = min(float(points), _MAX_HEIGHT)
        element = self._grid.make_row(row)
        if float(element.get("ht", "0")) != height:
            element.set("ht", px.number_text(height))
            element.attrib.pop("customHeight", None)
            self._parts.touch(self._part)

    def set_link(self, ref: str, location: str | None, tooltip: str = "") -> None:
        """Make a cell a link into this workbook, or none.

        Args:
            ref: The cell; a link over several cells that holds it is left as it is.
            location: Where it leads, such as "'คะแนน'!D6"; None removes the cell's link.
            tooltip: What shows when the mouse rests on it; cut at 255 characters.
        """
        name = a1.cell_name(*a1.parse_cell(ref))
        ns, root = self._grid.ns, self._grid.root
        links = root.find(f"{ns}hyperlinks")
        found = [] if links is None else [link for link in links if link.get("ref") == name]
        wanted = {"ref": name}
        if location is not None:
            wanted["location"] = px.clean_text(location).lstrip("#")
            if tooltip:
                wanted["tooltip"] = px.clean_text(tooltip)[:_MAX_TOOLTIP]
            if len(found) == 1 and _shown(found[0]) == wanted:
                return
        elif not found:
            return
        for link in found:
            links.remove(link)
            self._forget_address(link, links)
        if location is not None:
            if links is None:
                links = et.SubElement(root, f"{ns}hyperlinks")
                last = [child for child in root if px.local(child) in _BEFORE_LINKS][-1]
                last.addnext(links)
            et.SubElement(links, f"{ns}hyperlink", wanted)
        elif not len(links):
            root.remove(links)
        self._parts.touch(self._part)

    def _forget_address(self, link: et._Element, others: et._Element) -> None:
        """Drop the address outside that a removed link led to, unless another link leads there too."""
        keys = {value for name, value in link.attrib.items() if name.endswith("}id")}
        used = {value for other in others for name, value in other.attrib.items() if name.endswith("}id")}
        self._parts.forget(self._part, keys - used)

    def show_rows(self, first: int, last: int) -> None:
        """Show the hidden rows among these."""
        for number in self._grid.row_numbers():
            row = self._grid.row(number)
            if first <= number <= last and row is not None and row.attrib.pop("hidden", None):
                self._parts.touch(self._part)

    def rows_with_cells(self) -> list[int]:
        """Return the numbers of the rows that hold cells, empty but styled ones too."""
        return [number for number in self._grid.row_numbers() if self._grid.cells(number)]

    def move_row(self, old: int, new: int) -> None:
        """Move a row to a free place; the empty row there, with its style, takes the old place.

        With it go its height, hyperlinks, comments, merged cells, and what its own formulas say of the
        row itself. What stays: validations, conditional formats, pictures, and references from elsewhere.

        Raises:
            ValueError: The target holds values, or a merged cell, a table header, or a shared or array
                formula ties either row to others.
        """
        if old == new or (self._grid.row(old) is None and self._grid.row(new) is None):
            return
        for header in self._table_headers():
            if header[0] in (old, new):
                raise ValueError(f"{self.name}: row {header[0]} holds the header of a table")
        move = Move(self._parts, self._part, self._grid, sheet=self.name, old=old, new=new)
        formulas = move.check()
        move.apply()
        self._chain.move(self._sheet_id, formulas)
        self._parts.touch(self._part)
        self._reshaped = True

    def settle(self) -> None:
        """Bring the sheet's dimension up to date, if cells came or moved."""
        dimension = self._grid.root.find(f"{self._grid.ns}dimension")
        if self._reshaped and dimension is not None:
            dimension.set("ref", a1.area_name(self._grid.area()))
        self._reshaped = False

    def hidden(self, area: a1.Rect) -> bool:
        """Tell whether rows or columns of an area are hidden."""
        return self._grid.hides(area)

    def values(self, area: a1.Rect) -> list[tuple[str, Scalar]]:
        """Return kind ("n", "s", "b", "e", "" for empty) and value of each cell of an area, row by row."""
        strings, found = self._strings, []
        for row in range(area[0], area[2] + 1):
            cells = self._grid.cells(row)
            for column in range(area[1], area[3] + 1):
                cell = cells.get(column)
                found.append(("", None) if cell is None else self._grid.read(cell, strings))
        return found


def _shown(link: et._Element) -> dict[str, str]:
    return {key: value for key, value in link.attrib.items() if key != "display" and "uid" not in key}
