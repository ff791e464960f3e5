"""From the computed object to the names that a report's template uses. Every number is written here, once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ita_xl import narrative
from ita_xl.narrative import score_text
from ita_xl.narrative.sentences import say
from ita_xl.report import chart_data
from ita_xl.scoring import Graded


@dataclass(frozen=True)
class MeasureRow:
    """A row of the measures table as it stands in the workbook, a person's words included."""

    indicator: str
    name: str
    analysis: str
    steps: str
    responsible: str
    period: str
    follow: str


def context(graded: Graded, measures: Sequence[MeasureRow], remarks: Sequence[str] = ()) -> dict[str, object]:
    """Give the names of the layout ``indicators``.

    Args:
        graded: The result of the year.
        measures: The rows of the measures table.
        remarks: What the reader must know beside what the numbers say themselves.

    Returns:
        Dicts, lists and strings only; scores have two places.
    """
    assessment = graded.assessment
    strengths, weaknesses = narrative.strengths(graded), narrative.weaknesses(graded)
    lead = "lists.measures" if measures else "lists.no_measures"
    return {
        "หน่วยงาน": {
            "ชื่อ": assessment.agency.name,
            "อำเภอ": assessment.agency.district,
            "จังหวัด": assessment.agency.province,
            "ที่ตั้ง": assessment.agency.location,
        },
        "ปีงบประมาณ": str(assessment.fiscal_year),
        "ปีแผน": str(assessment.plan_year),
        "คะแนนที่กำหนด": score_text(graded.threshold),
        "ผล": {
            "คะแนน": score_text(graded.overall),
            "ระดับ": graded.level.name if graded.level else "-",
            "เป้าหมาย": score_text(graded.rules.scale.target),
            "ย่อหน้า": list(narrative.overall_paragraphs(graded)),
        },
        "เครื่องมือ": [_instrument(graded, code) for code in graded.instruments],
        "จุดแข็ง": {"นำ": strengths[0], "รายการ": list(strengths[1])},
        "จุดอ่อน": {"นำ": weaknesses[0], "รายการ": list(weaknesses[1])},
        "มาตรการ": {
            "นำ": say(lead, agency=assessment.agency.name, year=assessment.plan_year),
            "รายการ": [_measure(row) for row in measures],
        },
        "หมายเหตุ": [*narrative.remarks(graded), *remarks],
        "แผนภูมิ": chart_data.drawn(chart_data.charts(graded)),
    }


def _instrument(graded: Graded, code: str) -> Mapping[str, object]:
    instrument = next(i for i in graded.rules.instruments if i.code == code)
    return {
        "รหัส": code,
        "ชื่อ": instrument.name,
        "ชื่ออังกฤษ": instrument.english,
        "คะแนน": score_text(graded.instruments[code].value),
        "ตัวชี้วัด": [_indicator(graded, i.no) for i in graded.rules.of_instrument(code)],
    }


def _indicator(graded: Graded, no: int) -> Mapping[str, str]:
    result = graded.indicator(no)
    return {
        "ลำดับ": str(no),
        "ชื่อ": graded.rules.indicator(no).name,
        "คะแนน": score_text(result.score),
        "อันดับ": "-" if result.rank is None else str(result.rank),
        "สถานะ": "-" if result.status is None else str(result.status),
        "ย่อหน้า": narrative.indicator_paragraph(graded, no),
    }


def _measure(row: MeasureRow) -> Mapping[str, object]:
    return {
        "ตัวชี้วัด": row.indicator,
        "ชื่อ": row.name,
        "วิเคราะห์": row.analysis,
        "ขั้นตอน": _steps(row.steps),
        "ผู้รับผิดชอบ": row.responsible,
        "ระยะเวลา": row.period,
        "ติดตาม": row.follow,
    }


def _steps(text: str) -> list[str]:
    """Split steps into lines; numbers that stand before every one of them go, since the template numbers them."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    bare = [_NUMBERED.sub("", line) for line in lines]
    return bare if all(b != line for b, line in zip(bare, lines, strict=True)) else lines


_NUMBERED = re.compile(r"^[0-9๐-๙]{1,2}[.)]\s*")
