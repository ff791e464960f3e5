"""From the computed object to the names that a report's template uses. Every number is written here, once.

One set of names for all layouts: an officer may take a part from one template into another. The names of scores are
made in :mod:`.context_scores`, those of questions and issues in :mod:`.context_items`, and what the office adds
(measures, progress, memo) in :mod:`.context_office`.
"""

from collections.abc import Mapping, Sequence

from ita_xl import narrative
from ita_xl.dossier import Dossier
from ita_xl.narrative import score_text
from ita_xl.narrative.sentences import say
from ita_xl.report.charts import chart_data
from ita_xl.report.charts.chart import ChartData
from ita_xl.report.context import items, office, scores
from ita_xl.scoring import Graded

YES = "มี"


def context(
    graded: Graded,
    dossier: Dossier,
    remarks: Sequence[str] = (),
    *,
    charts: Mapping[str, ChartData] | None = None,
    contents: bool = False,
    measure: int | None = None,
) -> dict[str, object]:
    """Give the names that every layout may use.

    Args:
        graded: The result of the year.
        dossier: What the office adds to its scores.
        remarks: What the reader must know beside what the numbers say themselves.
        charts: The data of the charts, where they are made already.
        contents: Whether the report is to have a table of contents.
        measure: The place in the measures table, from 1, of the one of which a form is made; ``None``: that of the
            lowest indicator.

    Returns:
        Dicts, lists and strings only; scores have two places.
    """
    agency, measures = graded.assessment.agency, office.measures(graded, dossier)
    drawn = chart_data.charts(graded, dossier.shares) if charts is None else charts
    return {
        "หน่วยงาน": {
            "ชื่อ": agency.name,
            "อำเภอ": agency.district,
            "จังหวัด": agency.province,
            "ที่ตั้ง": agency.location,
            "หัวหน้า": narrative.head_of_place(graded, dossier),
            "ปลัด": narrative.clerk_of_place(graded, dossier),
        },
        "ปีงบประมาณ": str(graded.assessment.fiscal_year),
        "ปีแผน": str(graded.assessment.plan_year),
        "ค่าเป้าหมาย": score_text(graded.threshold),
        "สารบัญ": YES if contents else "",
        "คำนำ": list(narrative.foreword(graded, dossier)),
        "แผนภูมิ": chart_data.drawn(drawn),
        **scores.names(graded, dossier),
        **items.names(graded, dossier, measures),
        **office.names(graded, dossier, measures, items.failed(graded, dossier)),
        "แบบ": office.form(graded, dossier, measures, measure),
        "บทสรุป": _summary(graded, dossier),
        "หมายเหตุ": [*narrative.remarks(graded), *remarks],
    }


def _summary(graded: Graded, dossier: Dossier) -> dict[str, object]:
    """Give the page for the head: who leads and when are those of the first measure of the indicator."""
    lead, entries = narrative.moves(graded)
    rows, kept = [], False
    for move, text in zip(narrative.first_moves(graded), entries, strict=True):
        measure = next(iter(office.of_indicator(dossier, move.no)), None)
        rows.append(
            {
                "ข้อความ": text,
                "มาตรการ": measure.name if measure else "",
                "ผู้รับผิดชอบ": office.lead(measure) if measure else "",
                "ระยะเวลา": office.dates(measure.period) if measure else "",
            }
        )
    if not rows and dossier.measures:
        # Nothing is lacking: the measures that keep the result, the first of them with what is to be kept above all.
        kept = True
        lead, above_all = narrative.keeping(graded)
        for one in dossier.measures[: narrative.MOVES]:
            words = one.indicator if rows else above_all or one.indicator
            period = office.dates(one.period)
            rows.append(
                {"ข้อความ": words, "มาตรการ": one.name, "ผู้รับผิดชอบ": office.lead(one), "ระยะเวลา": period}
            )
    gap = (narrative.level_gap(graded) or narrative.level_room(graded)) if graded.level else ""
    held = narrative.held_back(graded)
    why, borders = narrative.borders(graded)
    return {
        "ผล": narrative.result_sentence(graded),
        "ช่องว่าง": f"{held} {gap}".strip(),
        "เกณฑ์": why,
        "เทียบเกณฑ์": [
            {"รายการ": one.name, "คะแนน": one.score, "เกณฑ์": one.least, "ผล": one.told} for one in borders
        ],
        "นำ": lead,
        "หัวเรื่อง": lead if kept else say("insight.first"),
        "รายการ": rows,
        "คาดหมาย": narrative.expected(graded),
        "ข้อพิจารณา": narrative.memo_body(graded, dossier)[-1][1],
    }
