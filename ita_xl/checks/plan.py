"""Checks of dates against the year for which the measures table is made."""

from collections.abc import Iterable, Iterator

from ita_xl import thai, thai_dates
from ita_xl.assessment import Place
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity


@declare(
    "date-outside-plan-year",
    Severity.WARNING,
    title="ระยะเวลานอกปีงบประมาณ",
    sentence="ระยะเวลาดำเนินการ “{value}” มีวันที่อยู่นอกปีงบประมาณ พ.ศ. {year} ที่จะใช้มาตรการ ({expected})",
    remedy="โปรดแก้ระยะเวลาให้อยู่ในปีนั้น หรือตรวจสอบปีงบประมาณที่จะใช้มาตรการ",
    sentence_en="The period “{value}” has days outside fiscal year {year} of the measures ({expected}).",
    remedy_en="Put the period into that year, or check the fiscal year of the measures.",
    example=lambda: Example(period="1 ต.ค. 2567 – 30 ก.ย. 2568"),
)
def date_outside_plan_year(case: Case) -> Iterator[Found]:
    """A period of the measures table has days outside the plan year; what is no date is a person's own wording."""
    return outside_plan_year(case, case.periods)


def outside_plan_year(case: Case, dated: Iterable[tuple[str, Place]]) -> Iterator[Found]:
    """Find the texts that are a date or a period with days outside the plan year, where that year is known."""
    year = case.assessment.plan_year
    if year is None:
        return
    whole = thai_dates.fiscal_year(year)
    for text, place in dated:
        period = thai_dates.read(text, year)
        if period is not None and not whole.first <= period.first <= period.last <= whole.last:
            yield Found(
                place.cell,
                place,
                value=thai.clean(text),
                expected=thai.fiscal_period(year),
                year=year,
            )
