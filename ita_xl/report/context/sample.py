"""A run of the report over numbers that are nobody's: every list has an entry, every chart has data.

The page of names is made from it, and a template is tried with it.
"""

from __future__ import annotations

from decimal import Decimal

from ita_xl.assessment import Agency, Assessment, HistoryYear, ItemScore
from ita_xl.dossier import (
    EARLIER,
    FOLLOW_STATES,
    Asked,
    Dossier,
    MeasureRow,
    Memo,
    OitProgress,
    Opinion,
    Progress,
)
from ita_xl.report.charts import chart_data
from ita_xl.report.charts.chart import ChartData
from ita_xl.report.context import report as names
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
        reported={"EIT1": Decimal("88.50"), "EIT2": Decimal("90.00")},
        history=tuple(
            HistoryYear(year, Decimal(score), "", {"IIT": Decimal(score), "OIT": Decimal("80.00")}, "")
            for year, score in _HISTORY.items()
        ),
    )
    return grade(assessment, rules)


def dossier() -> Dossier:
    """Give what an office may add to its report, each kind at least once."""
    result = graded()
    keys = ("4. การใช้ทรัพย์สินของราชการ", "ประเด็นที่ 1 กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ")
    return Dossier(
        measures=tuple(
            MeasureRow(
                indicator=subject,
                name="จัดทำขั้นตอนการยืมทรัพย์สินของราชการ",
                analysis="คะแนน 84.75 ต่ำกว่าค่าเป้าหมาย",
                steps="1. ทบทวนขั้นตอน\n2. ประกาศและเวียนแจ้ง",
                responsible="สำนักปลัด ร่วมกับกองคลัง",
                period="1 ต.ค. 2568 – 30 ก.ย. 2569",
                follow="รายงานผลทุก 6 เดือน",
                budget="20000",
                success="มีทะเบียนการยืมครบทุกรายการ",
                reason="ข้อ i10 ได้ 70.00 คะแนน ต่ำที่สุดในตัวชี้วัด",
                key=f"sample-{number}",
            )
            for number, subject in enumerate(keys)
        ),
        progress=tuple(
            Progress(subject, name, state, "ประกาศขั้นตอนแล้ว", "การยืมมีทะเบียนครบทุกรายการ", "15 มกราคม 2569", key)
            for subject, name, state, key in (
                (keys[0], "จัดทำขั้นตอนการยืมทรัพย์สินของราชการ", FOLLOW_STATES[2], "sample-0"),
                (keys[1], "จัดทำขั้นตอนการยืมทรัพย์สินของราชการ", "เลื่อนไปปีถัดไป", "sample-1"),
                (keys[0], "กิจกรรมที่เพิ่มเอง", "เลื่อนไปปีถัดไป", "sample-9"),
                (keys[0], "อบรมผู้ยืมทรัพย์สิน", FOLLOW_STATES[2], f"{_YEAR}{EARLIER}sample-8"),
            )
        ),
        oit=tuple(
            OitProgress(
                item.code,
                item.official,
                item.indicator,
                result.rules.sub_label(item),
                ("แผนผังโครงสร้าง",),
                FOLLOW_STATES[1] if number else "อยู่ระหว่างหารือ",
                "https://www.example.go.th",
                "ปรับปรุงทุกเดือน",
                "สำนักปลัด",
            )
            for number, item in enumerate(i for i in result.rules.items if i.instrument == "OIT")
        ),
        asked=(Asked("ความเห็นต่อปัญหาการทุจริตในหน่วยงาน", "ไม่มีปัญหา"),),
        opinions=(
            Opinion("ข้อเสนอแนะของผู้ตอบแบบวัด EIT", "ควรเพิ่มช่องทางติดต่อ"),
            Opinion("ความเห็นของปลัด", "เห็นควรดำเนินการ"),
            Opinion("ความเห็นของผู้บริหาร", "ทราบ"),
        ),
        memo=Memo("สำนักปลัด", "ตย 00001/1", "1 ตุลาคม 2568", "รายงานผล", "ผู้บริหาร", "ชื่อตัวอย่าง", "ตำแหน่งตัวอย่าง"),
        causes={4: ("ผู้ยืมไม่ทราบขั้นตอนการยืม", "มีสมุดยืมทรัพย์สินแล้ว"), 9: ("ข้อมูลบางรายการยังไม่เป็นปัจจุบัน",)},
        shares=dict.fromkeys((i.code for i in result.rules.items if i.instrument != "OIT"), _SHARES),
    )


def charts() -> dict[str, ChartData]:
    """Give the data of every chart that a report may have."""
    return chart_data.charts(graded(), dossier().shares)


def context() -> dict[str, object]:
    """Give every name that a template may use, with a value."""
    return names.context(graded(), dossier(), ["ข้อสังเกตตัวอย่าง"], contents=True, measure=1)
