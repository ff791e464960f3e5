"""The names of a report that come from the scores: result, instruments, indicators, ranks, years, lists."""

import re
from collections.abc import Mapping
from itertools import pairwise

from ita_xl import narrative, thai
from ita_xl.dossier import Dossier
from ita_xl.narrative import score_text
from ita_xl.scoring import EIT_PARTS, Graded, IndicatorResult

NONE = "-"
_OF_INDICATOR = re.compile(r"\s*ตัวชี้วัดที่\s*(\d{1,2})(?!\d)")


def names(graded: Graded, dossier: Dossier) -> dict[str, object]:
    """Give the names that come from the scores; what the office says of an indicator stands before what these say."""
    return {
        "ผล": _result(graded, dossier),
        "เครื่องมือ": [_instrument(graded, dossier, code) for code in graded.instruments],
        "อันดับ": _ranking(graded),
        "ย้อนหลัง": _years(graded),
        "จุดแข็ง": _listed(narrative.strengths(graded)),
        "จุดอ่อน": _listed(narrative.weaknesses(graded)),
        "เร่งด่วน": _listed(narrative.urgent(graded)),
        "พัฒนา": _listed(narrative.to_develop(graded)),
    }


def indicator(graded: Graded, dossier: Dossier, no: int) -> dict[str, object]:
    """Give the names of one indicator."""
    result, about = graded.indicator(no), graded.rules.indicator(no)
    said, paragraph = " ".join(office_words(dossier, no)), narrative.indicator_paragraph(graded, no)
    return {
        "ลำดับ": str(no),
        "ชื่อ": about.name,
        "คะแนน": score_text(result.score),
        "อันดับ": _rank(result),
        "สถานะ": NONE if result.status is None else str(result.status),
        "สาเหตุ": said,
        "ย่อหน้า": narrative.after_office(said, paragraph),
        "วิเคราะห์": narrative.analysis(graded, no),
        "นิยาม": about.about,
    }


def causes(graded: Graded, dossier: Dossier) -> dict[int, dict[str, str]]:
    """Give the indicators of which the office says something, by their number, with what it says."""
    return {
        i.no: {"ลำดับ": str(i.no), "ชื่อ": i.name, "ข้อความ": " ".join(said)}
        for i in graded.rules.indicators
        if (said := office_words(dossier, i.no))
    }


def office_words(dossier: Dossier, no: int) -> list[str]:
    """Give what the office says of an indicator: cause and facts, and opinions under a heading that names it."""
    said = [*dossier.causes.get(no, ())]
    said += [f"ความเห็นที่ได้รับ: {o.text}" for o in dossier.opinions if named_indicator(o.heading) == no]
    return [" ".join(text.split()) for text in said]


def named_indicator(heading: str) -> int | None:
    """Give the number of the indicator that the heading of an opinion begins with."""
    found = _OF_INDICATOR.match(thai.to_arabic(heading))
    return int(found[1]) if found else None


def _result(graded: Graded, dossier: Dossier) -> Mapping[str, object]:
    level, target, last_years = graded.level, graded.threshold, narrative.last_years(graded, dossier)
    reached = "" if graded.overall is None else "บรรลุ" if graded.overall >= target else "ไม่บรรลุ"
    return {
        "คะแนน": score_text(graded.overall),
        "ระดับ": level.name if level else NONE,
        "เป้าหมาย": score_text(target),
        "เทียบเป้าหมาย": reached or NONE,
        "เฉลี่ยตัวชี้วัด": score_text(graded.mean),
        "ย่อหน้า": [*narrative.overall_paragraphs(graded), *filter(None, [last_years])],
        "มาตรการปีก่อน": last_years,
        "ช่องว่าง": narrative.level_gap(graded) if level else "",
        "ยกระดับ": narrative.raise_level(graded) if level and not narrative.contradicted(graded) else "",
    }


def _instrument(graded: Graded, dossier: Dossier, code: str) -> Mapping[str, object]:
    instrument = next(i for i in graded.rules.instruments if i.code == code)
    reported = graded.assessment.reported
    parts = EIT_PARTS if code == "EIT" and graded.rules.eit_parts else ()
    return {
        "รหัส": code,
        "ชื่อ": instrument.name,
        "ชื่ออังกฤษ": instrument.english,
        "คะแนน": score_text(graded.instruments[code].value),
        "ย่อหน้า": narrative.instrument_paragraph(graded, code),
        "ส่วน": [
            {"ชื่อ": graded.rules.label(part), "คะแนน": score_text(reported[part])}
            for part in parts
            if part in reported
        ],
        "ตัวชี้วัด": [indicator(graded, dossier, i.no) for i in graded.rules.of_instrument(code)],
    }


def _rank(result: IndicatorResult) -> str:
    return NONE if result.rank is None else f"{result.rank} (ร่วม)" if result.tied else str(result.rank)


def _ranking(graded: Graded) -> Mapping[str, object]:
    def about(results: tuple[IndicatorResult, ...]) -> Mapping[str, object]:
        found = [f"{r.no}. {graded.rules.indicator(r.no).name}" for r in results]
        if len(found) == len(graded.indicators):
            found = ["ทุกตัวชี้วัดได้คะแนนเท่ากัน"]
        return {"ชื่อ": found, "คะแนน": score_text(results[0].score) if results else NONE}

    return {
        "รายการ": [
            {
                "อันดับ": _rank(r),
                "ลำดับ": str(r.no),
                "ชื่อ": graded.rules.indicator(r.no).name,
                "คะแนน": score_text(r.score),
                "สถานะ": NONE if r.status is None else str(r.status),
            }
            for r in graded.ranked
        ],
        "สูงสุด": about(graded.highest if graded.ranked else ()),
        "ต่ำสุด": about(graded.lowest if graded.ranked else ()),
    }


def _years(graded: Graded) -> Mapping[str, object]:
    """Give the years for which an overall score is known, oldest first; the report's own year is the last.

    A change is told between years that can be compared.
    """
    now = graded.assessment.fiscal_year
    points = graded.trend.points
    known = {h.entry.year: h.entry.instruments for h in reversed(graded.history)}
    known[now or 0] = {code: r.value for code, r in graded.instruments.items() if r.value is not None}
    changes = {y: score - before for (_, before), (y, score) in pairwise(narrative.comparable(points))}
    rows = []
    for year, score in points:
        change = changes.get(year)
        verb = "" if not change else "เพิ่มขึ้น" if change > 0 else "ลดลง"
        told = "เท่าเดิม" if change == 0 else NONE if change is None else f"{verb} {score_text(abs(change))}"
        rows.append(
            {
                "ปี": str(year),
                "คะแนน": score_text(score),
                "ระดับ": narrative.level_of_year(graded, year) or NONE,
                "เปลี่ยนแปลง": told,
                **{code: score_text(known.get(year, {}).get(code)) for code in graded.instruments},
            }
        )
    earlier = [year for year, _ in points if year != now]
    drawn = narrative.comparable(points)
    return {
        "รายการ": rows,
        "มีปีก่อน": "มี" if earlier else "",
        "มีเครื่องมือ": "มี" if any(known.get(year) for year in earlier) else "",
        "ย่อหน้า": list(narrative.trend_paragraphs(graded)),
        "ช่วงปี": "–".join(map(str, dict.fromkeys((points[0][0], points[-1][0])))) if points else "",
        "ช่วงแผนภูมิ": f"{drawn[0][0]}–{drawn[-1][0]}" if len(drawn) > 1 else "",
    }


def _listed(found: tuple[str, tuple[str, ...]]) -> Mapping[str, object]:
    lead, entries = found
    return {"นำ": lead, "รายการ": list(entries)}
