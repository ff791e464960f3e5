"""Everything that a person typed into a workbook, as the interchange form has it."""

from collections.abc import Iterable, Iterator, Mapping

from ita_xl import thai
from ita_xl.assessment import UNCALCULATED, Entries
from ita_xl.datafile import Interchange, Library, LibraryRow, TableRow, TypedTable
from ita_xl.workbook.contract import ranges, tables
from ita_xl.workbook.contract.tables import KeyedTable
from ita_xl.workbook.reading.entries import entries
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.library import before_texts, of_before, shipped_texts
from ita_xl.workbook.reading.model import model
from ita_xl.workbook.reading.rulesheet import Standing, standing
from ita_xl.workbook.reading.tables import as_it_stands, keyed_rows

CHOICES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "only": ("ita_only", ranges.ONLY_CHOICES),
    "by": ("ita_by", ranges.BY_CHOICES),
    "layout": ("ita_layout", ranges.LAYOUT_CHOICES),
    "digits": ("ita_digits", ranges.DIGITS_CHOICES),
    "mail_name": ("ita_mail_name", ranges.MAIL_NAME_CHOICES),
}
"""What is chosen on หน้าหลัก: the key of the interchange form -> the cell, and the words of its list."""
KEYED: Mapping[str, tuple[str, KeyedTable]] = {
    "measures": ("ita_measures", tables.MEASURES_TABLE),
    "follow_up": ("ita_follow", tables.FOLLOW_TABLE),
}
"""The generated tables: the key of the interchange form -> the defined name, and the table."""


def typed(grids: Grids) -> Interchange:
    """Read everything that a person typed, and what the program keeps beside it to merge later.

    Raises:
        Failure: ``columns-changed``.
    """
    found = entries(grids)
    known = {name: entry for name, entry in found.by_field.items() if entry.value != UNCALCULATED}
    return Interchange(
        entries=Entries(known),
        form=ranges.FORMAT,
        choices=dict(_choices(grids)),
        page=_pasted(grids.get("ita_page")),
        pasted=_pasted(grids.get("ita_paste")),
        library=_library(grids["ita_library"]) if grids["ita_library"].rows else None,
        tables={key: _table(grids, key) for key in KEYED if grids[KEYED[key][0]].rows},
    )


def _choices(grids: Grids) -> Iterator[tuple[str, str]]:
    """Give each choice by its key; what is none of the list stays as it was typed."""
    for key, (name, choices) in CHOICES.items():
        word = text(grids[name].single) if name in grids else ""
        if word:
            yield key, choices.get(thai.clean(word), word)


def _pasted(grid: Grid | None) -> tuple[tuple[str, ...], ...]:
    lines = [tuple(text(value) for value in row) for row in grid.rows] if grid else []
    while lines and not any(lines[-1]):
        lines.pop()
    return tuple(_cut(line) for line in lines)


def _cut(line: tuple[str, ...]) -> tuple[str, ...]:
    """Leave the empty cells at the end of a line out."""
    filled = [n for n, value in enumerate(line, start=1) if value]
    return line[: max(filled, default=0)]


def _table(grids: Grids, key: str) -> TypedTable:
    name, table = KEYED[key]
    grid, rows = grids[name], list[TableRow]()
    for row in keyed_rows(grid, table):
        rows += [TableRow() for _ in range(row.row - grid.top - len(rows))]
        rows.append(
            TableRow(
                row.key, {field: value for field, value in row.values.items() if value}, row.fingerprints
            )
        )
    seen = text(grids[f"{name}_seen"].single).split() if f"{name}_seen" in grids else ()
    return TypedTable(tuple(rows), tuple(seen), _fresh(grids, rows) if key == "measures" else None)


def _fresh(grids: Grids, rows: list[TableRow]) -> bool | None:
    """Tell whether the measures table is of these entries and the program's rules; not where that is lost."""
    found = model(grids)
    if found.carried.get("ita_measures_print") in (None, ""):
        return False if any(row.generated for row in rows) else None
    return not found.measures_stale and standing(grids) is Standing.SAME


def of_today(rows: Iterable[LibraryRow]) -> Iterator[LibraryRow]:
    """Give rows without the measures that format 1 came with; those that the office changed are whole, as its own."""
    theirs = before_texts()
    for row in rows:
        if row.key not in theirs:
            yield row
        elif row.texts:
            yield LibraryRow(row.key, {f: v for f, v in {**theirs[row.key], **row.texts}.items() if v})


def _library(grid: Grid) -> Library:
    """Read the library: the rows that are as shipped by their key alone.

    Of a workbook of format 1 what a person wrote is read, behind the library of today.

    Raises:
        Failure: ``columns-changed``.
    """
    fields = as_it_stands(grid, tables.LIBRARY_TABLE).fields
    before = of_before(grid)
    ours = before_texts() if before else shipped_texts()
    rows: list[LibraryRow] = []
    for values in grid.texts:
        row = dict(zip(fields, map(text, values), strict=True))
        key = row.pop("key")
        if not any(row.values()):
            continue  # a row whose texts are gone is a deleted one
        as_shipped = ours.get(key, {}) if key not in {known.key for known in rows} else {}
        rows.append(
            LibraryRow(key, {f: v for f, v in row.items() if (v != as_shipped[f] if as_shipped else v)})
        )
    if before:
        return Library((*map(LibraryRow, shipped_texts()), *of_today(rows)), ())
    kept = {row.key for row in rows}
    return Library(tuple(rows), tuple(key for key in ours if key not in kept))
