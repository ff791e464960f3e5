"""Checks of what only the report needs: kind of agency, memo, OIT items, what became of the measures."""

from collections.abc import Iterator
from datetime import date

from ita_xl import thai, thai_dates
from ita_xl.assessment import Place, item_code
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding, short
from ita_xl.checks.plan import outside_plan_year
from ita_xl.dossier import FOLLOW_STATES, filled, state, typed_oit, words
from ita_xl.rules.book import OTHER_KIND

NOT_STARTED, _, DONE = FOLLOW_STATES
MONTH = 31
"""The day of a memo may be left open; then its date is a month."""


def kind_unknown(case: Case) -> Iterator[Finding]:
    """What stands for a kind of agency is none."""
    typed = case.entries.text("agency.kind")
    if case.graded and typed and case.graded.rules.kind_called(typed) is None:
        kinds = " ".join(kind.choice for kind in case.graded.rules.agency_kinds)
        yield finding("kind-unknown", "", case.entries.place("agency.kind"), value=typed, expected=kinds)


def kind_contradicts_name(case: Case) -> Iterator[Finding]:
    """The name of the agency tells another kind than the one that was chosen."""
    if case.graded is None:
        return
    rules, name = case.graded.rules, case.assessment.agency.name
    chosen, told = rules.kind_called(case.entries.text("agency.kind")), rules.kind_of(name)
    if chosen and told.code != OTHER_KIND and chosen != told:
        place = case.entries.place("agency.kind")
        yield finding(
            "kind-contradicts-name", "", place, value=chosen.choice, expected=told.choice, name=name
        )


def memo_date_unreadable(case: Case) -> Iterator[Finding]:
    """The date of the memo is no day, and no month whose day is left open."""
    typed = case.entries.value("memo.date")
    if typed is None or isinstance(typed, date):
        return
    period = thai_dates.read(words(typed))
    if period is None or (period.last - period.first).days >= MONTH:
        yield finding("memo-date-unreadable", "", case.entries.place("memo.date"), value=words(typed))


def asked_incomplete(case: Case) -> Iterator[Finding]:
    """An answer stands without its question."""
    for row in case.entries.rows("asked"):
        answer = words(case.entries.value(f"{row}.answer"))
        if answer and case.entries.value(f"{row}.question") is None:
            yield finding("asked-incomplete", row, _at(case, row, "question", "answer"), value=answer)


def text_without_code(case: Case) -> Iterator[Finding]:
    """Something was typed in a row of items without an item code, beside scores."""
    for row in case.entries.rows("oit"):
        if filled(case.entries, row) and not case.entries.text(f"{row}.code"):
            place = case.entries.place(f"{row}.code")
            yield finding("text-without-code", row, place, what="ความก้าวหน้า", example="o1")
    for row in case.entries.rows("item"):
        if case.entries.value(f"{row}.text") is not None and not case.entries.text(f"{row}.code"):
            place = case.entries.place(f"{row}.code")
            yield finding("text-without-code", row, place, what="ข้อความของข้อ", example="i1")


def oit_unknown(case: Case) -> Iterator[Finding]:
    """An OIT item for which something was typed is not in the catalogue of the year."""
    if case.graded is None:
        return
    listed = [item.code for item in case.graded.rules.items if item.instrument == "OIT"]
    for row in _filled(case):
        typed = case.entries.text(f"{row}.code")
        if typed and item_code(typed) not in listed:
            yield finding(
                "oit-unknown",
                row,
                case.entries.place(f"{row}.code"),
                value=typed,
                year=case.assessment.fiscal_year,
                first=listed[0],
                last=listed[-1],
            )


def oit_duplicate(case: Case) -> Iterator[Finding]:
    """Something was typed for an OIT item in more than one row: the first one counts."""
    used = typed_oit(case.entries)
    for row in _filled(case):
        code = item_code(case.entries.text(f"{row}.code"))
        if code and used[code] != row:
            place = case.entries.place(f"{row}.code")
            first = case.entries.place(f"{used[code]}.code").cell
            yield finding("oit-duplicate", row, place, value=code, first=first)


def oit_year_changed(case: Case) -> Iterator[Finding]:
    """The fiscal year is another one than when the OIT items were typed: their codes mean other documents now."""
    before, now = thai.year(case.entries.value("oit_year")), case.assessment.fiscal_year
    if before is not None and now is not None and before != now and any(_filled(case)):
        yield finding("oit-year-changed", now, case.entries.place("fiscal_year"), value=now, before=before)


def status_unknown(case: Case) -> Iterator[Finding]:
    """A state is none of the three."""
    for subject, what, typed, place in _states(case):
        if typed and typed not in FOLLOW_STATES:
            known = thai.join(FOLLOW_STATES)
            yield finding("status-unknown", subject, place, value=typed, expected=known, what=what)


def _states(case: Case) -> Iterator[tuple[str, str, str, Place]]:
    for row in case.entries.rows("oit"):
        typed, code = state(case.entries.text(f"{row}.status")), case.entries.text(f"{row}.code")
        yield row, f"ข้อ {code or '(ไม่มีรหัส)'}", typed, case.entries.place(f"{row}.status")
    for progress, places in case.progress:
        yield places["status"].cell, "มาตรการ", progress.status, places["status"]


def result_before_start(case: Case) -> Iterator[Finding]:
    """A measure has a result, and its state says that it was not begun."""
    for progress, places in case.progress:
        typed = progress.result or progress.outcome
        if progress.status == NOT_STARTED and typed:
            yield finding("result-before-start", places["status"].cell, places["status"], value=NOT_STARTED)


def done_without_result(case: Case) -> Iterator[Finding]:
    """A measure is done, and nothing says with what result."""
    for progress, places in case.progress:
        if progress.status == DONE and not progress.result:
            yield finding("done-without-result", places["result"].cell, places["result"], value=DONE)


def done_without_evidence(case: Case) -> Iterator[Finding]:
    """OIT items are published, and nothing says where: one finding for all of them."""
    bare = [
        row
        for row in _filled(case)
        if state(case.entries.text(f"{row}.status")) == DONE and case.entries.value(f"{row}.evidence") is None
    ]
    if bare:
        codes = " ".join(short(case.entries.text(f"{row}.code")) or "(ไม่มีรหัส)" for row in bare)
        place = _at(case, bare[0], "evidence", "status")
        yield finding("done-without-evidence", "", place, value=DONE, codes=codes)


def progress_date_outside(case: Case) -> Iterator[Finding]:
    """What became of a measure was reported on a day outside the plan year; what is no date is a person's wording."""
    dated = ((p.date, places["date"]) for p, places in case.progress if not p.earlier)
    return outside_plan_year(case, "progress-date-outside", dated)


def _at(case: Case, row: str, *columns: str) -> Place:
    """Give the place of the first of these columns that has one: a JSON file holds only what was given."""
    places = [case.entries.place(f"{row}.{column}") for column in columns]
    return next((place for place in places if place.cell), places[0])


def _filled(case: Case) -> Iterator[str]:
    return (row for row in case.entries.rows("oit") if filled(case.entries, row))
