"""A run of the report over numbers that are nobody's: every list has an entry, every chart has data.

The page of names is made from it, and a template is tried with it.
"""

from __future__ import annotations

from decimal import Decimal

from ita_xl.assessment import Agency, Assessment, HistoryYear, ItemScore
from ita_xl.report import chart_data
from ita_xl.report import context as names
from ita_xl.report.chart import ChartData
from ita_xl.rules import rule_book
from ita_xl.scoring import Graded, grade

_YEAR = 2568
_INDICATORS = ("98.50", "91.25", "96.00", "84.75", "88.00", "95.50", "79.25", "93.00", "100.00", "72.50")
_HISTORY = {2565: "81.50", 2566: "86.25", 2567: "89.00"}
_SHARES = tuple(map(Decimal, ("1.50", "3.50", "10.00", "20.00", "25.00", "40.00")))


def graded() -> Graded:
    """Give the result of an agency that does not exist."""
    rules = rule_book(_YEAR)
    assert rules is not None  # noqa: S101  (for mypy: the year is in the package)
    assessment = Assessment(
        agency=Agency("องค์การบริหารส่วนตำบลตัวอย่าง", "ตัวอย่าง", "ตัวอย่าง"),
        fiscal_year=_YEAR,
        plan_year=_YEAR + 1,
        indicators={n: Decimal(score) for n, score in enumerate(_INDICATORS, start=1)},
        items=tuple(
            ItemScore(item.code, Decimal(70 + 5 * (n % 7)), None, f"item.{n}")
            for n, item in enumerate(rules.items, start=1)
        ),
        history=tuple(
            HistoryYear(year, Decimal(score), "", {"IIT": Decimal(score), "OIT": Decimal("80.00")}, "")
            for year, score in _HISTORY.items()
        ),
    )
    return grade(assessment, rules)


def charts() -> dict[str, ChartData]:
    """Give the data of every chart that a report may have."""
    result = graded()
    questions = [item.code for item in result.rules.items if item.instrument != "OIT"]
    return chart_data.charts(result, dict.fromkeys(questions, _SHARES))


def context() -> dict[str, object]:
    """Give every name that a template may use, with a value."""
    measure = names.MeasureRow(
        indicator="4. การใช้ทรัพย์สินของราชการ",
        name="จัดทำขั้นตอนการยืมทรัพย์สินของราชการ",
        analysis="คะแนน 84.75 ต่ำกว่าคะแนนที่กำหนด",
        steps="1. ทบทวนขั้นตอน\n2. ประกาศและเวียนแจ้ง",
        responsible="สำนักปลัด",
        period="1 ต.ค. 2568 – 30 ก.ย. 2569",
        follow="รายงานผลทุก 6 เดือน",
    )
    return names.context(graded(), [measure], ["ข้อสังเกตตัวอย่าง"]) | {"แผนภูมิ": chart_data.drawn(charts())}
