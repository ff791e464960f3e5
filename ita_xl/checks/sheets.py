"""Checks of what only a workbook has: its lists of words, its tables, its library of measures."""

from collections.abc import Iterator

from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding


def choice_unknown(case: Case) -> Iterator[Finding]:
    """What was chosen is none of the words of the list: the first one is taken."""
    for one in case.around.choices:
        if one.typed and one.typed not in one.words:
            words = f"{' '.join(one.words[:-1])} หรือ {one.words[-1]}"
            yield finding(
                "choice-unknown",
                one.place.cell,
                one.place,
                value=one.typed,
                expected=words,
                what=one.label,
                used=one.words[0],
            )


def columns_changed(case: Case) -> Iterator[Finding]:
    """A column of a table was inserted, deleted or moved: it is neither read nor written."""
    for headers, place in case.around.columns:
        yield finding("columns-changed", place.sheet, place, expected=headers)


def rows_below(case: Case) -> Iterator[Finding]:
    """Something stands below a table, where nothing reads it."""
    for rows, table, place in case.around.below:
        yield finding("rows-below", place.sheet, place, value=rows, expected=table)


def library_subject(case: Case) -> Iterator[Finding]:
    """A measure of the library is for no indicator and no issue."""
    yield from _library(case, "library-subject")


def library_when(case: Case) -> Iterator[Finding]:
    """A measure of the library is for no occasion that there is."""
    yield from _library(case, "library-when")


def library_name(case: Case) -> Iterator[Finding]:
    """A measure of the library has no name."""
    yield from _library(case, "library-name")


def _library(case: Case, code: str) -> Iterator[Finding]:
    for found, typed, place in case.around.library:
        if found == code:
            yield finding(code, place.cell, place, value=typed)


def measure_missing(case: Case) -> Iterator[Finding]:
    """An indicator or an issue finds no measure in the library."""
    for subject, name, when, place in case.around.gaps:
        yield finding("measure-missing", subject, place, value=name, expected=when, lacking=name)
