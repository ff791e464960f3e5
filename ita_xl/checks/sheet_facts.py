"""What the workbook side reads of the sheets beside the flat table, for the checks to judge.

A data file has nothing of it. Every fact has its place; what it means is said in :mod:`ita_xl.checks.sheets` only.
"""

from ita_xl.assessment import Place
from ita_xl.measures.library import Measure
from ita_xl.records import dataclass


@dataclass(frozen=True)
class ListChoice:
    """A cell in which one word of a list is chosen: its name, what was typed, where, and the words."""

    label: str
    typed: str
    place: Place
    words: tuple[str, ...]


@dataclass(frozen=True)
class ChangedTable:
    """A table whose columns are not the ones that it came with: their headers, the row in which headers stand."""

    headers: str
    place: Place


@dataclass(frozen=True)
class RowsBelow:
    """Rows of a sheet below a table in which something stands, the rows of the table, and the first such cell."""

    rows: tuple[int, int]
    table: tuple[int, int]
    place: Place


@dataclass(frozen=True)
class UnreadCell:
    """A cell of the library for which its row is not read: its column, what stands there."""

    column: str
    typed: str
    place: Place


@dataclass(frozen=True)
class LibraryFacts:
    """The library of a workbook and how measures are chosen from it.

    Attributes:
        measures: Its measures, in its order.
        free: The cell in which the next measure would be typed.
        by_issue: Whether measures are chosen by the seven issues instead of the ten indicators.
        only_weak: Whether what is strong gets none.
    """

    measures: tuple[Measure, ...]
    free: Place
    by_issue: bool = False
    only_weak: bool = False


@dataclass(frozen=True)
class ErrorCell:
    """A cell of a table or a list that shows an error value of Excel."""

    value: str
    place: Place


@dataclass(frozen=True)
class LongText:
    """A text that is longer than what is made of it can be: its length and the limit in letters."""

    length: int
    limit: int
    place: Place


@dataclass(frozen=True)
class SheetFacts:
    """The facts of a workbook.

    Attributes:
        choices: The cells of หน้าหลัก in which a word is chosen.
        changed_tables: Tables that are not read since their columns were changed.
        rows_below: Tables below which something stands.
        unread_measures: Cells of the library for which a row is not read.
        library: The library; ``None`` where there is none, or its columns were changed.
        errors: Error values in tables and choices.
        long_texts: Texts of the library that do not fit in the measures table.
    """

    choices: tuple[ListChoice, ...] = ()
    changed_tables: tuple[ChangedTable, ...] = ()
    rows_below: tuple[RowsBelow, ...] = ()
    unread_measures: tuple[UnreadCell, ...] = ()
    library: LibraryFacts | None = None
    errors: tuple[ErrorCell, ...] = ()
    long_texts: tuple[LongText, ...] = ()


NO_FACTS = SheetFacts()
"""What is known of the sheets of a data file."""
