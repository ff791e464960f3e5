"""Checks of single values as they were typed."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import (
    INDICATOR_FIELDS,
    MAX_SCORE,
    MIN_SCORE,
    SHARES,
    TEXT_FIELDS,
    YEAR_FIELDS,
    Entries,
    Place,
    item_code,
    score,
    score_fields,
)
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding
from ita_xl.rules import years
from ita_xl.scoring import half_up

MAX_NAME, MAX_WORDING = 250, 2000
"""As many letters a name, and the wording of an item, may have."""


def year_missing(case: Case) -> Iterator[Finding]:
    """The fiscal year is empty."""
    if case.entries.value("fiscal_year") is None and not case.entries.error("fiscal_year"):
        yield finding("year-missing", "", case.entries.place("fiscal_year"))


def year_unreadable(case: Case) -> Iterator[Finding]:
    """What stands for a year is none."""
    for name in (*YEAR_FIELDS, *(f"{row}.year" for row in case.entries.rows("history"))):
        typed = case.entries.value(name)
        if typed is not None and thai.year(typed) is None:
            yield finding(
                "year-unreadable", name, case.entries.place(name), value=typed, what=case.label(name)
            )


def year_unknown(case: Case) -> Iterator[Finding]:
    """There are no rules for the fiscal year."""
    year = case.assessment.fiscal_year
    if year is not None and case.graded is None:
        known = f"{years()[0]} ถึง {years()[-1]}"
        yield finding("year-unknown", year, case.entries.place("fiscal_year"), value=year, years=known)


def plan_year_before(case: Case) -> Iterator[Finding]:
    """The measures are planned for a year before that of the result. The same year happens: a report on progress."""
    plan, year = thai.year(case.entries.value("plan_year")), case.assessment.fiscal_year
    if case.graded and plan is not None and year is not None and plan < year:
        place = case.entries.place("plan_year")
        yield finding("plan-year-before", plan, place, value=plan, expected=year + 1, year=year)


def plan_year_far(case: Case) -> Iterator[Finding]:
    """The measures are planned for a later year than the next one."""
    plan, year = thai.year(case.entries.value("plan_year")), case.assessment.fiscal_year
    if case.graded and plan is not None and year is not None and plan > year + 1:
        place = case.entries.place("plan_year")
        yield finding("plan-year-far", plan, place, value=plan, expected=year + 1, year=year)


def error_value(case: Case) -> Iterator[Finding]:
    """A cell shows an error value of Excel."""
    for name, entry in case.entries.by_field.items():
        if value := case.entries.error(name):
            yield finding("error-value", name, entry.place, value=value)
    for value, place in case.around.errors:
        yield finding("error-value", place.cell, place, value=value)


def text_too_long(case: Case) -> Iterator[Finding]:
    """A text is longer than what is made of it can be."""
    for count, limit, place in (*too_long(case.entries), *case.around.long):
        yield finding("text-too-long", place.cell, place, value=count, expected=limit)


def too_long(entries: Entries) -> Iterator[tuple[int, int, Place]]:
    """Give the fields whose text is too long for the sentences that name it: length, limit, place."""
    limits = dict.fromkeys(TEXT_FIELDS, MAX_NAME)
    limits |= {f"{row}.level": MAX_NAME for row in entries.rows("history")}
    limits |= {f"{row}.text": MAX_WORDING for row in entries.rows("item")}
    for name, limit in limits.items():
        if (count := len(entries.text(name))) > limit:
            yield count, limit, entries.place(name)


def agency_name_missing(case: Case) -> Iterator[Finding]:
    """The agency has no name."""
    if not case.assessment.agency.name and not case.entries.error("agency.name"):
        yield finding("agency-name-missing", "", case.entries.place("agency.name"))


def agency_incomplete(case: Case) -> Iterator[Finding]:
    """The agency has a name, but not both district and province: many agencies share a name."""
    agency = case.assessment.agency
    parts = (
        ("agency.district", "อำเภอ", agency.district),
        ("agency.province", "จังหวัด", agency.province),
    )
    missing = [(name, word) for name, word, given in parts if not given and not case.entries.error(name)]
    if agency.name and missing:
        words = thai.join(word for _, word in missing)
        yield finding("agency-incomplete", "", case.entries.place(missing[0][0]), what=words)


def score_missing(case: Case) -> Iterator[Finding]:
    """An indicator has no score at all."""
    for name in INDICATOR_FIELDS:
        if case.entries.value(name) is None and not case.entries.error(name):
            no = name.partition(".")[2]
            yield finding("score-missing", no, case.entries.place(name), what=case.label(name))


def not_a_number(case: Case) -> Iterator[Finding]:
    """A score field holds something that cannot be read as a number, and of which nothing can be guessed."""
    for name in score_fields(case.entries):
        typed = case.entries.value(name)
        if typed is not None and thai.number(typed) is None and _guess(typed) is None:
            yield finding("not-a-number", name, case.entries.place(name), value=typed, what=case.label(name))


def decimal_comma(case: Case) -> Iterator[Finding]:
    """A score was typed with a comma for the decimal point."""
    yield from _guessed(case, "decimal-comma")


def stray_text(case: Case) -> Iterator[Finding]:
    """A score field holds one number, with words or signs around it."""
    yield from _guessed(case, "stray-text")


def _guessed(case: Case, code: str) -> Iterator[Finding]:
    for name in score_fields(case.entries):
        typed = case.entries.value(name)
        if (guess := _guess(typed)) is not None and guess[0] == code:
            place, what = case.entries.place(name), case.label(name)
            yield finding(code, name, place, value=typed, expected=guess[1], what=what)


def _guess(typed: object) -> tuple[str, Decimal] | None:
    """Guess the score that was meant where none can be read: the code of what is wrong, and the score."""
    if not isinstance(typed, str) or thai.number(typed) is not None:
        return None
    comma = thai.comma_number(typed)
    code, value = ("stray-text", thai.lone_number(typed)) if comma is None else ("decimal-comma", comma)
    return None if value is None or score(value) is None else (code, value)


def out_of_range(case: Case) -> Iterator[Finding]:
    """A score lies outside 0 to 100."""
    for name in score_fields(case.entries):
        value = thai.number(case.entries.value(name))
        if value is not None and not MIN_SCORE <= value <= MAX_SCORE:
            yield finding("out-of-range", name, case.entries.place(name), value=value, what=case.label(name))


def too_many_decimals(case: Case) -> Iterator[Finding]:
    """A score has more than two decimals; zeros at the end do not count, nor do the shares of the answers."""
    for name in score_fields(case.entries):
        if name.endswith(SHARES):
            continue
        typed = case.entries.value(name)
        # Excel keeps 15 digits of what is typed: what a formula leaves behind them nobody ever saw.
        value = score(Decimal(f"{typed:.15g}") if isinstance(typed, float) else typed)
        if value is not None and value != half_up(value):
            place, what = case.entries.place(name), case.label(name)
            yield finding("too-many-decimals", name, place, value=value, expected=half_up(value), what=what)


def number_fields(entries: Entries) -> Iterator[str]:
    """Give every field that should hold a number: scores, years, and the issue of an item."""
    yield from YEAR_FIELDS
    yield from score_fields(entries)
    yield from (f"{row}.issue" for row in entries.rows("item"))
    yield from (f"{row}.year" for row in entries.rows("history"))


def thai_digits(case: Case) -> Iterator[Finding]:
    """A number or an item code was typed in Thai digits: text to Excel, a number to us."""
    for name, typed, value in _texts(case):
        if thai.has_thai_digits(typed):
            yield _text_finding(case, "thai-digits", name, typed, value)
    for row in (*case.entries.rows("item"), *case.entries.rows("oit")):
        code = case.entries.text(f"{row}.code")
        if thai.has_thai_digits(code):
            yield _text_finding(case, "thai-digits", f"{row}.code", code, item_code(code))


def number_as_text(case: Case) -> Iterator[Finding]:
    """A number is text in Arabic digits: it looks like a number, but Excel does not count with it."""
    for name, typed, value in _texts(case):
        if not thai.has_thai_digits(typed):
            yield _text_finding(case, "number-as-text", name, typed, value)


def _texts(case: Case) -> Iterator[tuple[str, str, Decimal]]:
    """Give each field that holds a number as text: its name, the text, the number."""
    for name in number_fields(case.entries):
        typed = case.entries.value(name)
        value = thai.number(typed)
        # The keys of a JSON file are always text.
        is_key = not case.entries.place(name).sheet and name.endswith((".issue", ".year"))
        if isinstance(typed, str) and value is not None and not is_key:
            yield name, typed, value


def _text_finding(case: Case, code: str, name: str, typed: str, value: object) -> Finding:
    return finding(code, name, case.entries.place(name), value=typed, expected=value, what=case.label(name))


def key_unknown(case: Case) -> Iterator[Finding]:
    """A JSON file has a key that nobody reads."""
    for entry in case.entries.unknown_keys:
        yield finding("key-unknown", entry.value, entry.place, value=entry.value)
