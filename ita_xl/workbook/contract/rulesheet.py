"""Sheet เกณฑ์ row by row: what the builder draws, and what a newer program writes into a workbook of before."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from ita_xl.records import dataclass
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.ruletables import SHOWN, RuleTable, RuleTables, RuleValues

WIDTHS = (18, 30, 20, 62, 58)
"""Of the columns that people read."""
COLUMNS = 20
"""As many columns the tables may have; what stands to the right of them are the workings."""
PAGE = "A1:V1200"
"""The tables and the workings beside them, however long the tables are."""
FIRST = 4
"""The row of the first title."""
TITLE, HEADER = "title", "header"
TITLE_POINTS, HEADER_POINTS, BLANK_POINTS = 26.0, 34.0, 24.0


@dataclass(frozen=True)
class RuleRow:
    """A row of the sheet: its kind (a title, a header, or the title of the table of which it is a row), its cells.

    ``values`` begin in column A; ``height`` is in points.
    """

    kind: str
    values: tuple[str | int | Decimal | None, ...]
    height: float


def rows(tables: RuleTables) -> Mapping[int, RuleRow]:
    """Give every row of the tables by its number (from 1); rows between them are blank and left out."""
    return {n: row for table in tables.tables for n, row in _rows(table)}


def _rows(table: RuleTable) -> Iterator[tuple[int, RuleRow]]:
    before = (None,) * SHOWN.start
    yield table.top - 2, RuleRow(TITLE, (*before, table.title), TITLE_POINTS)
    yield table.top - 1, RuleRow(HEADER, (*before, *table.headers), _header_height(table))
    for n, values in enumerate(table.rows, table.top):
        yield n, RuleRow(table.title, values, _height(values))


def _header_height(table: RuleTable) -> float:
    return max(HEADER_POINTS, row_height(table.headers, WIDTHS, bold=True))


def _height(values: RuleValues) -> float:
    return row_height([str(v) for v in values[SHOWN]], WIDTHS)
