"""Checks of single values as they were typed."""

from collections.abc import Iterator

from ita_xl import thai
from ita_xl.assessment import INDICATOR_FIELDS, MAX_SCORE, MIN_SCORE, score_fields
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding
from ita_xl.rules import years


def year_missing(case: Case) -> Iterator[Finding]:
    """The fiscal year is empty or no year."""
    if case.assessment.fiscal_year is None:
        yield finding(
            "year-missing", "", case.entries.place("fiscal_year"), value=case.entries.text("fiscal_year")
        )


def year_unknown(case: Case) -> Iterator[Finding]:
    """There are no rules for the fiscal year."""
    year = case.assessment.fiscal_year
    if year is not None and case.graded is None:
        known = f"{years()[0]} ถึง {years()[-1]}"
        yield finding("year-unknown", year, case.entries.place("fiscal_year"), value=year, years=known)


def agency_name_missing(case: Case) -> Iterator[Finding]:
    """The agency has no name."""
    if not case.assessment.agency.name:
        yield finding("agency-name-missing", "", case.entries.place("agency.name"))


def score_missing(case: Case) -> Iterator[Finding]:
    """An indicator has no score at all."""
    for name in INDICATOR_FIELDS:
        if case.entries.value(name) is None:
            no = name.partition(".")[2]
            yield finding("score-missing", no, case.entries.place(name), what=case.label(name))


def not_a_number(case: Case) -> Iterator[Finding]:
    """A score field holds something that cannot be read as a number."""
    for name in score_fields(case.entries):
        typed = case.entries.value(name)
        if typed is not None and thai.number(typed) is None:
            yield finding("not-a-number", name, case.entries.place(name), value=typed, what=case.label(name))


def out_of_range(case: Case) -> Iterator[Finding]:
    """A score lies outside 0 to 100."""
    for name in score_fields(case.entries):
        value = thai.number(case.entries.value(name))
        if value is not None and not MIN_SCORE <= value <= MAX_SCORE:
            yield finding("out-of-range", name, case.entries.place(name), value=value, what=case.label(name))


def thai_digits(case: Case) -> Iterator[Finding]:
    """A score was typed in Thai digits: text to Excel, a number to us."""
    for name in score_fields(case.entries):
        typed = case.entries.value(name)
        value = thai.number(typed)
        if isinstance(typed, str) and thai.has_thai_digits(typed) and value is not None:
            yield finding(
                "thai-digits",
                name,
                case.entries.place(name),
                value=typed,
                expected=value,
                what=case.label(name),
            )


def number_as_text(case: Case) -> Iterator[Finding]:
    """A score is text in Arabic digits: it looks like a number, but Excel does not count with it."""
    for name in score_fields(case.entries):
        typed = case.entries.value(name)
        value = thai.number(typed)
        if isinstance(typed, str) and not thai.has_thai_digits(typed) and value is not None:
            yield finding(
                "number-as-text",
                name,
                case.entries.place(name),
                value=typed,
                expected=value,
                what=case.label(name),
            )


def key_unknown(case: Case) -> Iterator[Finding]:
    """A JSON file has a key that nobody reads."""
    for entry in case.entries.unknown_keys:
        yield finding("key-unknown", entry.value, entry.place, value=entry.value)
