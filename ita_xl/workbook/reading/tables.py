"""The tables whose rows people add, read: their columns made sure of, their rows with keys and places."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from ita_xl import thai
from ita_xl.a1 import column
from ita_xl.assessment import (
    Place,
)
from ita_xl.dossier import (
    Progress,
    state,
)
from ita_xl.failures import Failure
from ita_xl.measures.table import KeyedRow, MergedRow, with_their_keys
from ita_xl.workbook.contract import ranges, tables
from ita_xl.workbook.contract.tables import KeyedTable, Table
from ita_xl.workbook.reading.grid import Grid, Grids, text

AnyTable = TypeVar("AnyTable", bound=Table)


def progress_rows(
    grid: Grid, rows: Iterable[KeyedRow | MergedRow] | None = None
) -> Iterator[tuple[Progress, Mapping[str, Place]]]:
    """Give each row of the follow-up table, and where its fields stand.

    Args:
        grid: The table as it stands.
        rows: Its rows as they will stand, where they are planned already.
    """
    table = as_it_stands(grid, tables.FOLLOW_TABLE)
    for row in keyed_rows(grid, table) if rows is None else rows:
        places = {
            field: grid.place(row.row - grid.top, n)
            for n, field in enumerate(table.fields)
            if field in table.columns
        }
        typed = {field: thai.clean(row.values.get(field, "")) for field in table.columns}
        yield Progress(key=row.key, **{**typed, "status": state(typed["status"])}), places


def columns_changed(grid: Grid, table: Table) -> bool:
    """Tell whether it cannot be told which columns a table has: a header is missing or there twice, or all are gone."""
    return _of_its_format(grid, table) is None


def as_it_stands(grid: Grid, table: AnyTable) -> AnyTable:
    """Give the columns that a table has: those of the format in which its workbook was made.

    Raises:
        Failure: ``columns-changed``: a header is missing or there twice, and columns are known by their headers;
            ``headers-gone``: there is no row of headers above the table.
    """
    found = _of_its_format(grid, table)
    if found is None:
        words = {"sheet": grid.sheet, "columns": columns_of(grid, table)}
        if grid.shape and not grid.shape.header:
            raise Failure("headers-gone", **words)
        faults = grid.shape.faults if grid.shape else ()
        raise Failure("columns-changed", faults=" ".join(faults) or words["columns"], **words)
    return found


def columns_of(grid: Grid, table: Table) -> str:
    """Name the columns that a table should have: those of later formats where any of them is there."""
    seen = {thai.clean(text(value)) for value in grid.head}
    later = max((one.since for one in table.declared if one.header and one.header in seen), default=1)
    return " ".join(table.of_format(later).headers)


def _of_its_format(grid: Grid, table: AnyTable) -> AnyTable | None:
    """Give a table as the format of its workbook has it; rows that come without their sheet tell it by their width."""
    for form in sorted({one.since for one in table.declared}, reverse=True):
        found = table.of_format(form)
        if grid.shape is None:
            if not grid.rows or len(grid.rows[0]) == len(found.fields):
                return found
        elif grid.shape.fields == found.fields:
            return found
    return None


def missing_name(name: str, path: str) -> Failure:
    """Say what is wrong where a name leads nowhere: a column of a free sheet is gone, or it is no book of ours."""
    sheet = ranges.NAMES[name].sheet
    if not sheet.protected and name not in tables.FREE_TABLES:
        return Failure("columns-gone", sheet=sheet.name, missing=name)
    return Failure("not-ours", path=path, missing=name)


def format_of(grids: Grids) -> int:
    """Give the format of a workbook; 1 where it does not say."""
    grid = grids.get("ita_format")
    number = thai.number(grid.single) if grid else None
    return int(number) if number else 1


def format_remark(grids: Grids) -> Failure | None:
    """Give the sentence for a workbook of an earlier format; ``None`` where it is of the program's own."""
    found = format_of(grids)
    return Failure("format-older", workbook=found, program=ranges.FORMAT) if found < ranges.FORMAT else None


def require_known_format(grids: Grids) -> None:
    """Make sure that a workbook is of no newer format than the program knows.

    Raises:
        Failure: ``format-newer``.
    """
    found = format_of(grids)
    if found > ranges.FORMAT:
        raise Failure("format-newer", workbook=found, program=ranges.FORMAT)


def require_shape(name: str, grid: Grid) -> None:
    """Make sure that a range of a protected sheet is as wide as it came.

    Those of the free sheets are looked at when they are read: the checks tell of them too.

    Raises:
        Failure: ``columns-changed``.
    """
    area = ranges.NAMES[name]
    width = area.right - area.left + 1
    if area.sheet.protected and grid.rows and len(grid.rows[0]) != width:
        first, last = column(area.left), column(area.right)
        columns = f"{first} ถึง {last}" if width > 1 else first
        raise Failure("columns-changed", sheet=grid.sheet, columns=columns, faults=columns)


def keyed_rows(grid: Grid, table: KeyedTable) -> tuple[KeyedRow, ...]:
    """Read a keyed table: every row that holds anything, with its place in the sheet and the key that its texts had.

    Raises:
        Failure: ``columns-changed``; ``keys-parted``: rows of which it is not certain which measure they are.
    """
    rows, unsure = _paired_rows(grid, table)
    if unsure:
        raise Failure("keys-parted", sheet=grid.sheet, rows=rows_of(unsure))
    return rows


def parted_rows(grid: Grid, table: KeyedTable) -> tuple[int, ...]:
    """Give the rows of the sheet of which it is not certain which measure they are: key and texts have parted.

    Raises:
        Failure: ``columns-changed``.
    """
    return _paired_rows(grid, table)[1]


def moved_rows(grid: Grid, table: KeyedTable) -> tuple[int, ...]:
    """Give the rows of the sheet whose texts stand beside another key than theirs.

    Raises:
        Failure: ``columns-changed``.
    """
    as_written = _rows_as_written(grid, as_it_stands(grid, table))
    paired = _paired_rows(grid, table)[0]
    return tuple(row.row for one, row in zip(as_written, paired, strict=True) if one.key != row.key)


def readable_rows(grid: Grid, table: KeyedTable) -> bool:
    """Tell whether the rows of a table can be read: it has its columns, and each row is one certain measure's."""
    return not columns_changed(grid, table) and not parted_rows(grid, table)


def rows_of(rows: Iterable[int]) -> str:
    """Name rows of a sheet in a sentence: ``6 7 8``; of many the first and how many there are."""
    found = sorted(rows)
    named = " ".join(map(str, found[:NAMED]))
    return named if len(found) <= NAMED else f"{named} และอีก {len(found) - NAMED} แถว"


NAMED = 8
"""As many rows are named in a sentence."""


def _paired_rows(grid: Grid, table: KeyedTable) -> tuple[tuple[KeyedRow, ...], tuple[int, ...]]:
    """Read a keyed table once: its rows, and those of them of which the key is not certain."""
    known: tuple[tuple[KeyedRow, ...], tuple[int, ...]] | None = grid.read.get(_paired_rows)
    if known is None:
        known = with_their_keys(tuple(_rows_as_written(grid, as_it_stands(grid, table))))
        grid.read[_paired_rows] = known
    return known


def _rows_as_written(grid: Grid, table: KeyedTable) -> Iterator[KeyedRow]:
    for n, row in enumerate(grid.texts):
        texts = [text(value) for value in row]
        texts += [""] * (len(table.columns) + 2 - len(texts))
        values = dict(zip(table.columns, texts[1:], strict=False))
        key, made = texts[0], texts[len(table.columns) + 1]
        if key or any(values.values()):
            yield KeyedRow(key, values, made, grid.top + n, noted=n in grid.beside)
