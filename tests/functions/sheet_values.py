"""What stands in the cells of a workbook, and what a formula that calls Python would be answered there."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from ita_xl import a1
from ita_xl.a1 import column
from ita_xl.records import replace
from ita_xl.rules import digest
from ita_xl.workbook.answers import BY_NAME
from ita_xl.workbook.contract import ranges, sheets, tables
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.contract.sheets import Area
from ita_xl.workbook.formulas.cells import computed_cells, defined_names
from ita_xl.workbook.formulas.computed import Computed
from ita_xl.workbook.reading.model import Model
from udfs import functions

NAMES = defined_names(shipped_tables())
SHEETS = {sheet.name: sheet for sheet in sheets.SHEETS}
CALLING = tuple(c for c in computed_cells() if "(ITA_" in c.formula and c.leads)
"""The cells in which a formula stands that calls one of our functions."""
COMPUTED = {(c.sheet.name, c.ref): c for c in computed_cells()}


def as_excel(value: object) -> object:
    """Give a value as Excel hands it to Python."""
    return float(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else value


class Values:
    """The values of the cells of one workbook, typed and computed."""

    def __init__(self, model: Model, library: Sequence[Sequence[object]] = ()) -> None:
        self.model = model
        self.cells = {(ranges.RULES_DIGEST.sheet.name, ranges.RULES_DIGEST.ref): digest()}
        for n, head in enumerate(tables.LIBRARY_TABLE.heads):
            self.cells[sheets.LIBRARY.name, f"{column(n)}{tables.LIBRARY_TABLE.top - 1}"] = head
        self.library = [list(values) for values in library]
        for row, values in enumerate(library):
            for n, value in enumerate(values):
                self.cells[sheets.LIBRARY.name, f"{column(n)}{tables.LIBRARY_TABLE.top + row}"] = value
        for entry in model.entries.by_field.values():
            self.cells[entry.place.sheet, entry.place.cell] = entry.value
        self.shown: dict[tuple[str, str], object] = {}
        """What computed cells show, as far as anybody asked."""

    def at(self, sheet: str, ref: str) -> object:
        place = sheet, ref
        if place not in COMPUTED:
            return as_excel(self.cells.get(place))
        if place not in self.shown:
            self.shown[place] = as_excel(COMPUTED[place].value(self.model))
        return self.shown[place]

    def block(self, area: Area) -> list[list[object]]:
        return [
            [self.at(area.sheet.name, f"{column(c)}{r}") for c in range(area.left, area.right + 1)]
            for r in range(area.top, area.bottom + 1)
        ]

    def argument(self, text: str, home: sheets.Sheet) -> object:
        first, _, rest = text.partition(":INDEX(")
        if rest:  # from a cell to the last one of a named area
            at = rest.partition(",")[0]
            if (
                at == "ita_library"
                and self.library
                and len(self.library[0]) < len(tables.LIBRARY_TABLE.heads)
            ):
                return (
                    self.library
                )  # a workbook of before hands over its rows alone, which have fewer columns
            top, left = a1.at(first.rpartition("!")[2].replace("$", ""))
            block = self.block(replace(NAMES[at], top=top, left=left))
        elif text in NAMES:
            block = self.block(NAMES[text])
        else:
            sheet, _, ref = text.rpartition("!")
            first, _, last = ref.replace("$", "").partition(":")
            one, two = (sheets.cell(home, r) for r in (first, last or first))
            where = SHEETS[sheet.strip("'")] if sheet else home
            block = self.block(Area(where, one.top, two.bottom, one.left, two.right))
        return block[0][0] if len(block) == len(block[0]) == 1 else block


@cache
def call_of(cell: Computed) -> tuple[str, list[str]]:
    """Give the function that a cell calls and its arguments, without the native result."""
    name, inside = re.fullmatch(r"=IFERROR\((ITA_[A-Z]+)\((.*)\),[^()]*\)", cell.formula).groups()
    return name, re.findall(r"(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+", inside)[:-1]


def answered(cell: Computed, values: Values) -> list[list[object]]:
    """Ask Python for what a cell, or the array that it leads, would show."""
    name, arguments = call_of(cell)
    about = BY_NAME[name]
    given = [values.argument(text, cell.sheet) for text in arguments]
    for n, argument in enumerate(about.arguments[: len(given)]):
        if argument.block and not isinstance(given[n], list):
            given[n] = [[given[n]]]
    found = getattr(functions, name)(*given)
    return found if isinstance(found, list) else [[found]]


def shown(cell: Computed, values: Values) -> list[list[object]]:
    """Give what the core says that the cell, or the array that it leads, shows."""
    area = cell.array or cell.ref
    first, _, last = area.partition(":")
    one, two = (sheets.cell(cell.sheet, r) for r in (first, last or first))
    return values.block(Area(cell.sheet, one.top, two.bottom, one.left, two.right))
