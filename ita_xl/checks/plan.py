"""Checks of the measures table against the year for which it is made."""

from collections.abc import Iterator

from ita_xl import thai, thai_dates
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding


def date_outside_plan_year(case: Case) -> Iterator[Finding]:
    """A period of the measures table has days outside the plan year; what is no date is a person's own wording."""
    year = case.assessment.plan_year
    if year is None:
        return
    whole = thai_dates.fiscal_year(year)
    for text, place in case.periods:
        period = thai_dates.read(text, year)
        if period is not None and not whole.first <= period.first <= period.last <= whole.last:
            yield finding(
                "date-outside-plan-year",
                place.cell,
                place,
                value=thai.clean(text),
                expected=thai.fiscal_period(year),
                year=year,
            )
