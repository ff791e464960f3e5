"""Checks of dates against the year for which the measures table is made."""

from collections.abc import Iterable, Iterator

from ita_xl import thai, thai_dates
from ita_xl.assessment import Place
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding


def date_outside_plan_year(case: Case) -> Iterator[Finding]:
    """A period of the measures table has days outside the plan year; what is no date is a person's own wording."""
    return outside_plan_year(case, "date-outside-plan-year", case.periods)


def outside_plan_year(case: Case, code: str, dated: Iterable[tuple[str, Place]]) -> Iterator[Finding]:
    """Find the texts that are a date or a period with days outside the plan year, where that year is known."""
    year = case.assessment.plan_year
    if year is None:
        return
    whole = thai_dates.fiscal_year(year)
    for text, place in dated:
        period = thai_dates.read(text, year)
        if period is not None and not whole.first <= period.first <= period.last <= whole.last:
            yield finding(
                code,
                place.cell,
                place,
                value=thai.clean(text),
                expected=thai.fiscal_period(year),
                year=year,
            )
