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


@declare(
    "measures-before-result",
    Severity.WARNING,
    title="มาตรการเริ่มก่อนทราบผลประเมิน",
    sentence="มาตรการของปีงบประมาณ พ.ศ. {value} เริ่มดำเนินการก่อนที่จะทราบผลการประเมินของปีงบประมาณ พ.ศ. {year} จึงมิได้กำหนดขึ้นจากผลการประเมินนี้",
    remedy="โปรดใช้ปี {expected} หากจะกำหนดมาตรการจากผลนี้ หรือใช้ผลการประเมินของปีก่อนหน้า หากจะรายงานความก้าวหน้าของมาตรการ",
    sentence_en="The measures of fiscal year {value} began before the result of fiscal year {year} was known: they do not rest on it.",
    remedy_en="For measures that rest on this result take {expected}; to report on the progress of measures take the result of the year before.",
    example=lambda: Example(typed={"plan_year": 2568}),
)
def measures_before_result(case: Case) -> Iterator[Found]:
    """The measures are of the year of the result itself: they began before anybody knew it."""
    plan, year = thai.year(case.entries.value("plan_year")), case.assessment.fiscal_year
    if case.graded and plan is not None and plan == year:
        yield Found(plan, case.entries.place("plan_year"), value=plan, expected=year + 1, year=year)


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
