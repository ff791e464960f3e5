"""What stands in sheet คลังมาตรการ, row by row."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from ita_xl import thai
from ita_xl.assessment import (
    INDICATOR_COUNT,
    ISSUE_COUNT,
    Place,
    error_value,
)
from ita_xl.checks.sheet_facts import LongText, UnreadCell
from ita_xl.failures import Failure
from ita_xl.measures.library import GROUP_WORDS, OCCASIONS, Measure, before, shipped
from ita_xl.measures.pairing import Keyed, pair, text_digest
from ita_xl.rules import topics
from ita_xl.workbook.contract import tables
from ita_xl.workbook.reading.grid import LIBRARY_LIMIT, MAX_CELL, Grid, cell_length, read_once, text
from ita_xl.workbook.reading.tables import as_it_stands, rows_of


@read_once
def library(grid: Grid) -> tuple[Measure, ...]:
    """Read sheet คลังมาตรการ: the rows that name a topic, an indicator or an issue, and a measure.

    A workbook of format 1 has the library of before, by indicator: of it what a person wrote counts, beside ours.

    Raises:
        Failure: ``columns-changed``, ``keys-parted``.
    """
    rows = tuple(measure for _, measure in library_rows(grid))
    if not of_before(grid):
        return rows
    texts = dict(_keyed_texts(grid)[0])
    theirs = [m for n, m in library_rows(grid) if before_texts().get(m.key) != _told(texts[n])]
    return (*theirs, *shipped())


def of_before(grid: Grid) -> bool:
    """Tell whether a workbook's library is that of format 1, which had no columns of budget and success."""
    return len(as_it_stands(grid, tables.LIBRARY_TABLE).fields) < len(tables.LIBRARY_TABLE.fields)


def library_rows(grid: Grid) -> Iterator[tuple[int, Measure]]:
    """Give each measure of the library with its row, counted from 0.

    A row without a key is a person's own and gets one; so does a copied row, which brings the key of its original.
    A shipped measure goes by its texts where these stand beside the key of another one.

    Raises:
        Failure: ``columns-changed``; ``keys-parted``: it is not certain which measure a row is.
    """
    periods = {word: key for key, word in thai.PERIOD_WORDS.items()}
    groups = {word: key for key, word in GROUP_WORDS.items()}
    taken: set[str] = set()
    rows, unsure = _keyed_texts(grid)
    if unsure:
        raise Failure("keys-parted", sheet=grid.sheet, rows=rows_of(grid.top + n for n in unsure))
    for n, row in rows:
        subject = _subject(row["indicator"])
        if subject is None or any(_unread_columns(row)):
            continue
        key = row["key"] if row["key"] not in taken else ""
        key = key or f"own-{subject.code}-{_short(row['name'])}"
        while key in taken:
            key += "+"
        taken.add(key)
        yield (
            n,
            Measure(
                key=key,
                topic=subject.topic,
                indicator=subject.indicator,
                issue=subject.issue,
                when=_WHEN[thai.clean(row["when"])],
                name=row["name"],
                steps=tuple(s.strip() for s in row["steps"].split("\n") if s.strip()),
                responsible=row["responsible"],
                period=periods.get(row["period"], row["period"] or "year"),
                follow=row["follow"],
                budget=row.get("budget", ""),
                success=row.get("success", ""),
                kinds=tuple(groups[w] for w in row.get("kinds", "").split() if w in groups),
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
    fields = as_it_stands(grid, tables.LIBRARY_TABLE).fields
    found = []
    for n, values in enumerate(grid.texts):
        texts = ["" if error_value(v) else text(v) for v in values]
        row = dict(zip(fields, texts, strict=True))
        if any(value and not thai.blank(value) for column, value in row.items() if column != "key"):
            found.append((n, row))
    return tuple(found)


@read_once
def _keyed_texts(grid: Grid) -> tuple[tuple[tuple[int, Mapping[str, str]], ...], tuple[int, ...]]:
    """Give the rows with the keys that their texts have, and those of which that is not certain; all from 0."""
    rows, ours = _library_texts(grid), before_texts() if of_before(grid) else shipped_texts()
    names = {texts["name"]: key for key, texts in ours.items()}
    if all(names.get(row["name"], row["key"]) == row["key"] for _, row in rows):
        return rows, ()
    keyed = [
        Keyed(
            row["key"] if row["key"] in ours else "",
            {f: text_digest(t) for f, t in ours.get(row["key"], {}).items()},
        )
        for _, row in rows
    ]
    texts = [{f: t for f, t in row.items() if f != "key"} for _, row in rows]
    found = pair(texts, keyed, "name", ("indicator", "when", "responsible", "period"))
    given = []
    for (n, row), own, at in zip(rows, keyed, found.keys, strict=True):
        # A person's own key is none of ours: it stays with its row.
        key = keyed[at].key if at is not None else "" if own.key else row["key"]
        given.append((n, row if key == row["key"] else {**row, "key": key}))
    return tuple(given), tuple(rows[n][0] for n in found.unsure)


def parted_measures(grid: Grid) -> tuple[int, ...]:
    """Give the rows of the sheet of which it is not certain which measure of the library they are.

    Raises:
        Failure: ``columns-changed``.
    """
    return tuple(grid.top + n for n in _keyed_texts(grid)[1])


def shipped_texts() -> Mapping[str, Mapping[str, str]]:
    """Give the texts of the shipped library as its sheet has them, by key, without the column of the key."""
    return {measure.key: _texts(measure) for measure in shipped()}


@cache
def before_texts() -> Mapping[str, Mapping[str, str]]:
    """Give the texts of the library that workbooks of format 1 came with, as their sheet has them, by key."""
    return {
        key: {
            "indicator": str(m.get("indicator") or f"{tables.ISSUE_WORD}{m.get('issue')}"),
            "when": OCCASIONS["keep" if m["when"] == "strong" else "weak"],
            "name": m["name"],
            "steps": "\n".join(m["steps"]),
            "responsible": m["responsible"],
            "period": thai.PERIOD_WORDS[m["period"]],
            "follow": m["follow_up"],
        }
        for key, m in before().items()
    }


def _told(row: Mapping[str, str]) -> dict[str, str]:
    return {field: text for field, text in row.items() if field != "key"}


def _texts(measure: Measure) -> dict[str, str]:
    return {
        "indicator": subject_word(measure),
        "when": OCCASIONS[measure.when],
        "name": measure.name,
        "steps": "\n".join(measure.steps),
        "responsible": measure.responsible,
        "period": thai.PERIOD_WORDS[measure.period],
        "follow": measure.follow,
        "budget": measure.budget,
        "success": measure.success,
        "kinds": " ".join(GROUP_WORDS[group] for group in measure.kinds),
    }


def subject_word(measure: Measure) -> str:
    """Name what a measure is for as the sheet does: its topic, its indicator's number, or its issue."""
    if measure.topic:
        return topics()[measure.topic].name
    return str(measure.indicator or f"{tables.ISSUE_WORD}{measure.issue}")


class _Subject(NamedTuple):
    """For what a measure is: a topic, an indicator or an issue; ``code`` is the part of the key that says so."""

    code: str
    topic: str = ""
    indicator: int | None = None
    issue: int | None = None


@cache
def _topics() -> Mapping[str, str]:
    return {word: topic.key for topic in topics().values() for word in (topic.name, topic.key)}


def _subject(typed: str) -> _Subject | None:
    """Read for what a measure is; ``None`` where it is for nothing that is known."""
    word, subject = tables.ISSUE_WORD.strip(), thai.clean(typed)
    if (topic := _topics().get(subject)) is not None:
        return _Subject(topic, topic=topic)
    number, is_issue = thai.number(subject.removeprefix(word).strip()), subject.startswith(word)
    if number is None or number != number.to_integral_value():
        return None
    if not 1 <= number <= (ISSUE_COUNT if is_issue else INDICATOR_COUNT):
        return None
    no = int(number)
    return _Subject(f"q{no:02d}", issue=no) if is_issue else _Subject(f"{no:02d}", indicator=no)


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
        for c, name in enumerate(row):
            lines = row[name].count("\n") + 1 if name == "steps" else 0
            # Each step gets its number there: "12. ".
            if cell_length(row[name]) + lines * (len(str(lines)) + 2) > MAX_CELL:
                yield LongText(cell_length(row[name]), LIBRARY_LIMIT, grid.place(n, c))


def _short(name: str) -> str:
    from hashlib import blake2s

    return blake2s(name.encode(), digest_size=4).hexdigest()
