"""The tables of the workbook whose rows people add: columns, headers, keys, the words of their lists."""

from collections.abc import Mapping
from functools import cached_property
from types import SimpleNamespace
from typing import Self

from ita_xl import columns
from ita_xl.a1 import column
from ita_xl.columns import FINGERPRINTS, HIDDEN, KEY, Column, of_format
from ita_xl.records import dataclass, replace
from ita_xl.workbook.contract.sheets import FOLLOW, LIBRARY, MEASURES, Area, Sheet

CAPACITY_TABLE = 120


CAPACITY_LIBRARY = 300


LIBRARY_ROOM, TABLE_ROOM = 400, 160
"""Rows of these that are kept for comparison: people may insert some."""


@dataclass(frozen=True)
class Table:
    """A table of a sheet: where it stands, and its columns, hidden ones included.

    Area, letters, headers, widths and the cells of a row follow from it; no formula names a column by its letter.
    """

    sheet: Sheet
    top: int
    size: int
    declared: tuple[Column, ...]
    left: int = 0

    @property
    def bottom(self) -> int:
        """The last row."""
        return self.top + self.size - 1

    @property
    def area(self) -> Area:
        """The whole table."""
        return Area(self.sheet, self.top, self.bottom, self.left, self.left + len(self.declared) - 1)

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The names of all columns."""
        return tuple(column.field for column in self.declared)

    @cached_property
    def shown(self) -> tuple[Column, ...]:
        """The columns that a person sees."""
        return tuple(column for column in self.declared if column.kind != HIDDEN)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that a person sees."""
        return tuple(column.field for column in self.shown)

    @property
    def headers(self) -> tuple[str, ...]:
        """What the header row says above the columns that a person sees."""
        return tuple(column.header for column in self.shown)

    @property
    def widths(self) -> tuple[float, ...]:
        """The widths of the columns that a person sees."""
        return tuple(column.width for column in self.shown)

    @property
    def heads(self) -> tuple[str, ...]:
        """What the header row says above each column, hidden ones included."""
        return tuple(column.header for column in self.declared)

    @property
    def header(self) -> Area:
        """The headers."""
        return Area(self.sheet, self.top - 1, self.top - 1, self.left, self.area.right)

    @property
    def header_row(self) -> str:
        """The whole row of the headers as a formula names it: there they are, wherever they are moved."""
        return f"'{self.sheet.name}'!${self.top - 1}:${self.top - 1}"

    def letter(self, field: str, left: int | None = None) -> str:
        """Give the column letters of a field.

        Args:
            field: The field.
            left: The first column of the table as it stands; where not given, that of the template.
        """
        return column((self.left if left is None else left) + self.fields.index(field))

    def part(self, first: str, last: str = "") -> Area:
        """Give the columns from one field to another, or one alone."""
        left, right = (self.left + self.fields.index(field) for field in (first, last or first))
        return Area(self.sheet, self.top, self.bottom, left, right)

    def row(self, row: int) -> SimpleNamespace:
        """Give the cells of a row by field: where ``year`` is the first column, ``row(6).year`` is ``A6``."""
        return SimpleNamespace(**{field: f"{self.letter(field)}{row}" for field in self.fields})

    def block(self, first: str, last: str = "") -> str:
        """Give the columns from one field to another as a formula of the same sheet names them: ``$L$6:$L$15``."""
        return self.part(first, last).fixed

    def fixed(self, field: str, first: int, last: int | None = None) -> str:
        """Give the cell of a field in a row as a formula of the same sheet names it, or those of several rows."""
        one = self.left + self.fields.index(field)
        return Area(self.sheet, first, first if last is None else last, one, one).fixed

    def of_format(self, form: int) -> Self:
        """Give the table as a workbook of a format has it."""
        return replace(self, declared=of_format(self.declared, form))


@dataclass(frozen=True)
class KeyedTable(Table):
    """A table of rows: a hidden key in the first column, hidden fingerprints of what was generated in the last."""

    @property
    def seen(self) -> Area:
        """The cell with the keys that were generated before: a row that a person deleted stays deleted."""
        return Area(self.sheet, ABOVE, ABOVE, self.left, self.left)

    @property
    def fingerprint(self) -> Area:
        """The cell with the number of what the table was made from."""
        return Area(self.sheet, ABOVE, ABOVE, self.area.right, self.area.right)


ABOVE = 3
"""The row in whose hidden cells a keyed table keeps what belongs to it as a whole."""
LIBRARY_TABLE = Table(LIBRARY, 5, CAPACITY_LIBRARY, columns.LIBRARY)


ISSUE_WORD = "ประเด็นที่ "
"""What stands before the number of an issue in the library, where an indicator is its bare number."""


MEASURES_TABLE = KeyedTable(MEASURES, 6, CAPACITY_TABLE, (KEY, *columns.MEASURES, FINGERPRINTS))


FOLLOW_TABLE = KeyedTable(FOLLOW, 6, CAPACITY_TABLE, (KEY, *columns.FOLLOW, FINGERPRINTS))


FREE_TABLES: Mapping[str, Table] = {
    "ita_library": LIBRARY_TABLE,
    "ita_measures": MEASURES_TABLE,
    "ita_follow": FOLLOW_TABLE,
}
"""The tables of the sheets that are open to a person, by defined name."""
TABLE_NAMES: Mapping[str, str] = {
    "ita_library": "tbl_library",
    "ita_measures": "tbl_measures",
    "ita_follow": "tbl_follow",
}
"""The names of the tables of Excel (ListObjects) that these are: the header row and all rows of the named area."""


GENERATED = ("ita_measures", "ita_follow", "ita_findings")
"""Names of the ranges whose rows the program makes."""
