"""What stands in sheet คลังมาตรการ, row by row."""

from collections.abc import Iterator, Mapping

from ita_xl import thai
from ita_xl.assessment import (
    INDICATOR_COUNT,
    ISSUE_COUNT,
    Place,
    error_value,
)
from ita_xl.checks.sheet_facts import LongText, UnreadCell
from ita_xl.measures.library import OCCASIONS, Measure
from ita_xl.workbook.contract import tables
from ita_xl.workbook.reading.grid import LIBRARY_LIMIT, MAX_CELL, Grid, cell_length, read_once, text
from ita_xl.workbook.reading.tables import as_it_stands


@read_once
def library(grid: Grid) -> tuple[Measure, ...]:
    """Read sheet คลังมาตรการ: the rows that name an indicator or an issue, and a measure.

    Raises:
        Failure: ``columns-changed``.
    """
    return tuple(measure for _, measure in library_rows(grid))


def library_rows(grid: Grid) -> Iterator[tuple[int, Measure]]:
    """Give each measure of the library with its row, counted from 0.

    A row without a key is a person's own and gets one; so does a copied row, which brings the key of its original.
    """
    periods = {word: key for key, word in tables.PERIOD_WORDS.items()}
    taken: set[str] = set()
    for n, row in _library_texts(grid):
        subject = _subject(row["indicator"])
        if subject is None or any(_unread_columns(row)):
            continue
        number, issue = subject[0], subject[0] if subject[1] else None
        key = row["key"] if row["key"] not in taken else ""
        key = key or f"own-{'q' if issue else ''}{number:02d}-{_short(row['name'])}"
        while key in taken:
            key += "+"
        taken.add(key)
        yield (
            n,
            Measure(
                key=key,
                indicator=None if issue else number,
                when=_WHEN[thai.clean(row["when"])],
                name=row["name"],
                steps=tuple(s.strip() for s in row["steps"].split("\n") if s.strip()),
                responsible=row["responsible"],
                period=periods.get(row["period"], row["period"] or "year"),
                follow=row["follow"],
                issue=issue,
            ),
        )


_WHEN = {word: key for key, word in OCCASIONS.items()} | {"": "weak"}
"""Who says nothing of the occasion means what is to be mended."""


@read_once
def _library_texts(grid: Grid) -> tuple[tuple[int, Mapping[str, str]], ...]:
    """Give the rows of the library in which more than a key stands, by column.

    Raises:
        Failure: ``columns-changed``.
    """
    as_it_stands(grid, tables.LIBRARY_TABLE)
    found = []
    for n, values in enumerate(grid.rows):
        texts = ["" if error_value(v) else text(v) for v in values]
        row = dict(zip(tables.LIBRARY_TABLE.fields, texts, strict=True))
        if any(value and not thai.blank(value) for column, value in row.items() if column != "key"):
            found.append((n, row))
    return tuple(found)


def _subject(typed: str) -> tuple[int, bool] | None:
    """Read for what a measure is: a number, and whether it is that of an issue; ``None`` where it is none."""
    word, subject = tables.ISSUE_WORD.strip(), thai.clean(typed)
    number, is_issue = thai.number(subject.removeprefix(word).strip()), subject.startswith(word)
    if number is None or number != number.to_integral_value():
        return None
    return (int(number), is_issue) if 1 <= number <= (ISSUE_COUNT if is_issue else INDICATOR_COUNT) else None


def _unread_columns(row: Mapping[str, str]) -> Iterator[str]:
    """Give the columns for which a row of the library is not read."""
    if _subject(row["indicator"]) is None:
        yield "indicator"
    if thai.clean(row["when"]) not in _WHEN:
        yield "when"
    if thai.blank(row["name"]):
        yield "name"


def unread_measures(grid: Grid) -> Iterator[UnreadCell]:
    """Give the cells for which a row of the library is not read; an error value is told by itself."""
    for n, row in _library_texts(grid):
        for name in _unread_columns(row):
            c = tables.LIBRARY_TABLE.fields.index(name)
            if not error_value(grid.entry(n, c).value):
                yield UnreadCell(name, thai.clean(row[name]), grid.place(n, c))


def library_place(grid: Grid, key: str, column_name: str) -> Place | None:
    """Give the cell of a measure of the library by its key."""
    row = next((n for n, measure in library_rows(grid) if measure.key == key), None)
    return None if row is None else grid.place(row, tables.LIBRARY_TABLE.fields.index(column_name))


def library_long(grid: Grid) -> Iterator[LongText]:
    """Give the texts of the library that are too long for a cell of the measures table."""
    for n, row in _library_texts(grid):
        for c, name in enumerate(tables.LIBRARY_TABLE.fields):
            lines = row[name].count("\n") + 1 if name == "steps" else 0
            # Each step gets its number there: "12. ".
            if cell_length(row[name]) + lines * (len(str(lines)) + 2) > MAX_CELL:
                yield LongText(cell_length(row[name]), LIBRARY_LIMIT, grid.place(n, c))


def _short(name: str) -> str:
    from hashlib import blake2s

    return blake2s(name.encode(), digest_size=4).hexdigest()
