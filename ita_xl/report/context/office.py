"""The names of a report that come from the office: measures, progress, OIT items, opinions, the cover memo."""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from ita_xl import columns, narrative, thai
from ita_xl.columns import Column
from ita_xl.dossier import FOLLOW_STATES, Dossier, MeasureRow, OitProgress, Progress, of_plan_year
from ita_xl.measures.library import NO_BUDGET
from ita_xl.measures.plan import SEVERAL
from ita_xl.narrative.sentences import say
from ita_xl.records import replace
from ita_xl.report.context import scores
from ita_xl.rules import rule_book
from ita_xl.scoring import Graded

Row = dict[str, object]
TICKED, OPEN = "☑", "☐"
_NUMBERED = re.compile(r"^[0-9๐-๙]{1,2}[.)]\s*")
_INDICATOR = re.compile(r"^(?:ตัวชี้วัดที่)?\s*(\d{1,2})\b")
_EACH = re.compile(r"(?:^|[\s:])(\d{1,2})\. ")
_CODE = re.compile(r"\b[ieo]\d{1,2}\b")
_ISSUE = re.compile(r"^ประเด็นที่\s*(\d)\b")
_DATE = re.compile(r"([0-9๐-๙]{1,2}) ([ก-๙.]+) ?([0-9๐-๙]{4})\b")
_NUMBER = re.compile(r"[0-9]{4,12}(?:\.[0-9]+)?")
_JOINT = re.compile(r"\s*(?:ร่วมกับ|\n\s*ร่วม\s*:?)\s*")


def names(
    graded: Graded, dossier: Dossier, rows: Sequence[Row], failed: Sequence[Mapping[str, str]]
) -> dict[str, object]:
    """Give the names that come from the office; ``rows`` are those of :func:`measures`.

    ``failed`` are the OIT items below the target.
    """
    agency, plan_year = graded.assessment.agency.name, graded.assessment.plan_year
    progress, documents = _by_measure(dossier), _of_plan_year(graded, dossier)
    introduced = "lists.measures" if rows else "lists.no_measures"
    of_issues = {row.key or row.name for row in dossier.measures if _issue(row.indicator) is not None}
    others = [
        named
        for row, named in zip(dossier.measures, rows, strict=True)
        if (row.key or row.name) not in of_issues
    ]
    return {
        "มาตรการ": {
            "นำ": say(introduced, agency=agency, year=plan_year),
            "รายการ": list(rows),
            "นอกประเด็น": others,
            "ตามตัวชี้วัด": _by_indicator(graded, dossier, rows),
            "รองรับ": _covered(graded, dossier),
        },
        "ความก้าวหน้า": {
            "สรุป": narrative.progress_summary(dossier),
            "รอบ": dates(narrative.halves(graded, dossier)),
            "นอกตาราง": [_progress(p, plan_year) for p in dossier.progress if p not in progress.values()],
        },
        "โอไอที": {
            "สรุป": narrative.oit_summary(documents),
            "กลุ่ม": _oit(documents),
            "ข้อสังเกต": _oit_remark(documents),
            "ไม่ผ่าน": list(failed),
        },
        "ข้อคำถามไม่มีคะแนน": [{"คำถาม": a.question, "คำตอบ": a.answer} for a in dossier.asked],
        **_opinions(graded, dossier),
    }


def by_issue(graded: Graded, dossier: Dossier, rows: Sequence[Row]) -> dict[int, list[Row]]:
    """Give the measures of each of the seven issues, as far as their first column names one."""
    found: dict[int, list[Row]] = {}
    known = {issue.no for issue in graded.rules.issues}
    for row, named in zip(dossier.measures, rows, strict=True):
        no = _issue(row.indicator)
        if no in known:
            found.setdefault(no or 0, []).append(named)
    return found


def _issue(text: str) -> int | None:
    found = _ISSUE.match(thai.to_arabic(text.strip()))
    return int(found[1]) if found else None


def _by_indicator(graded: Graded, dossier: Dossier, rows: Sequence[Row]) -> list[dict[str, object]]:
    """Give the measures of each indicator; the first column of a measure begins with the indicator's number.

    The one row that keeps several strong indicators is that of each of them.
    """
    groups: dict[int, list[Row]] = {}
    said = scores.causes(graded, dossier)
    for row, named in zip(dossier.measures, rows, strict=True):
        for no in _indicators(row.indicator):
            groups.setdefault(no, []).append(named)
    return [
        {
            "รหัส": instrument.code,
            "ชื่อ": instrument.name,
            "สาเหตุ": [said[i.no] for i in graded.rules.of_instrument(instrument.code) if i.no in said],
            "ตัวชี้วัด": [
                {"ลำดับ": str(i.no), "ชื่อ": i.name, "มาตรการ": groups.get(i.no, [])}
                for i in graded.rules.of_instrument(instrument.code)
            ],
        }
        for instrument in graded.rules.instruments
    ]


def _covered(graded: Graded, dossier: Dossier) -> str:
    """Tell which indicators have a measure; measures of issues name none."""
    having = {no for row in dossier.measures for no in _indicators(row.indicator)}
    return narrative.covered(graded, having) if having else ""


def _indicators(text: str) -> list[int]:
    subject = thai.to_arabic(text.strip())
    if subject.startswith(SEVERAL):
        return [int(no) for no in _EACH.findall(subject)]
    found = _INDICATOR.match(subject)
    return [int(found[1])] if found else []


def _with_reasons(rows: Sequence[MeasureRow]) -> list[MeasureRow]:
    """Say why a measure was chosen where its analysis does not: alone where the row before has the same analysis."""
    told = []
    before = ("", "")
    for row in rows:
        here = (row.indicator, row.analysis)
        codes = _CODE.findall(row.reason)
        if row.reason and row.analysis and here == before:
            told.append(replace(row, analysis=row.reason))
        elif codes and row.analysis and not all(code in row.analysis for code in codes):
            told.append(replace(row, analysis=f"{row.analysis} {row.reason}"))
        else:
            told.append(row)
        before = here
    return told


def measures(graded: Graded, dossier: Dossier) -> list[Row]:
    """Give the rows of the measures table, each with its progress; no budget is told where none has one."""
    year = graded.assessment.plan_year
    progress = _by_measure(dossier)
    rows = _with_reasons(dossier.measures)
    if all(row.budget in ("", NO_BUDGET) for row in rows):
        rows = [replace(row, budget="") for row in rows]
    return [_measure(n, row, progress.get(n), year) for n, row in enumerate(rows, start=1)]


def _by_measure(dossier: Dossier) -> dict[int, Progress]:
    """Give the progress of each measure by its place in the table: by the hidden key, else by the measure's name."""
    keyed = {p.key: p for p in dossier.progress if p.key}
    named = {p.name: p for p in dossier.progress if not p.key and p.name}
    found = {}
    for n, row in enumerate(dossier.measures, start=1):
        progress = keyed.get(row.key) if row.key else None
        progress = progress or named.get(row.name)
        if progress is not None:
            found[n] = progress
    return found


_NUMBER_AND_NAME = re.compile(r"^(\d{1,2})\.\s*(?=\S)")


def _subject(text: str) -> str:
    """Name what a measure is about in a sentence: ``2. การใช้งบประมาณ`` is ตัวชี้วัดที่ 2 การใช้งบประมาณ."""
    return _NUMBER_AND_NAME.sub(r"ตัวชี้วัดที่ \1 ", text.strip())


def of_indicator(dossier: Dossier, no: int) -> tuple[MeasureRow, ...]:
    """Give the measures whose first column names an indicator."""
    found = ((_INDICATOR.match(thai.to_arabic(row.indicator.strip())), row) for row in dossier.measures)
    return tuple(row for match, row in found if match and int(match[1]) == no)


def form(graded: Graded, dossier: Dossier, rows: Sequence[Row], number: int | None) -> dict[str, object]:
    """Give the one measure of which a form is made, and what the office says of its indicator.

    Where none is asked for by its number, it is the first of the lowest indicator, else the first of all.
    """
    subjects = [_indicators(row.indicator) for row in dossier.measures]
    wanted = (
        [n for low in graded.lowest for n, nos in enumerate(subjects) if low.no in nos]
        if graded.ranked
        else []
    )
    at = number - 1 if number else next(iter(wanted), 0)
    said = [word for no in subjects[at] for word in scores.office_words(dossier, no)] if rows else []
    return {"มาตรการ": list(rows[at : at + 1]), "สาเหตุ": " ".join(said)}


def lead(row: MeasureRow) -> str:
    """Give who leads a measure: who stands first, before those who join."""
    return _JOINT.split(row.responsible, maxsplit=1)[0].strip()


def _measure(no: int, row: MeasureRow, progress: Progress | None, plan_year: int | None) -> Row:
    _, *joint = _JOINT.split(row.responsible, maxsplit=1)
    return {
        "ลำดับ": str(no),
        **_texts(columns.MEASURES, row),
        "เรื่อง": _subject(row.indicator),
        "หลัก": lead(row),
        "ร่วม": joint[0].strip() if joint else "",
        **_progress(progress or Progress("", "", "", "", "", ""), plan_year),
    }


def _texts(declared: Sequence[Column], row: MeasureRow | Progress) -> Row:
    """Give the texts of a row under the names that its columns have in Word."""
    named = [column for column in declared if column.word]
    return {c.word: _WORDED.get(c.field, str)(getattr(row, c.field)) for c in named}


def dates(text: str) -> str:
    """Keep each date on one line."""
    return _DATE.sub("\\1\u00a0\\2\u00a0\\3", text)


def _amount(text: str) -> str:
    """Write a bare number as an amount of money: 20000 is 20,000 บาท."""
    return f"{Decimal(text):,} บาท" if _NUMBER.fullmatch(text) else text


def _progress(row: Progress, plan_year: int | None) -> dict[str, object]:
    half = narrative.half_of(row.date, plan_year)
    return {
        **({"ชื่อ": row.name, "ตัวชี้วัด": row.indicator, "เรื่อง": _subject(row.indicator)} if row.name else {}),
        **_states(row.status),
        **_texts(columns.FOLLOW, row),
        "รอบ": say(f"progress.half_{half}") if half else "",
    }


def _states(status: str) -> dict[str, object]:
    """Give a box a state, ticked where it is the row's; a state in other words stands as it was typed."""
    typed = thai.clean(status)
    return {
        "สถานะ": [{"ชื่อ": state, "ช่อง": TICKED if state == typed else OPEN} for state in FOLLOW_STATES],
        "สถานะอื่น": "" if typed in FOLLOW_STATES else typed,
    }


def _steps(text: str) -> list[str]:
    """Split steps into lines; numbers that stand before every one of them go, since the template numbers them."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    bare = [_NUMBERED.sub("", line) for line in lines]
    return bare if all(b != line for b, line in zip(bare, lines, strict=True)) else lines


_WORDED: Mapping[str, Callable[[str], object]] = {"steps": _steps, "period": dates, "budget": _amount}
"""How the text of a column is worded for Word, where it does not stand as it was typed."""


def _of_plan_year(graded: Graded, dossier: Dossier) -> Dossier:
    """Take the documents of the year in which the measures are carried out, where its rules are known."""
    year = graded.assessment.plan_year
    plan = rule_book(year) if year else None
    if plan is None or year in graded.rules.years:
        return dossier
    return replace(dossier, oit=of_plan_year(dossier.oit, graded.rules, plan))


def _oit(dossier: Dossier) -> list[dict[str, object]]:
    """Give the OIT items under their sub-indicators, in the order of the catalogue."""
    groups: dict[str, list[OitProgress]] = {}
    for row in dossier.oit:
        groups.setdefault(row.sub or f"ตัวชี้วัดที่ {row.indicator}", []).append(row)
    return [{"ชื่อ": sub, "รายการ": [_oit_row(row) for row in rows]} for sub, rows in groups.items()]


def _oit_remark(dossier: Dossier) -> str:
    """Say what the list of what an item must hold is; that nobody verified it stands in the workbook."""
    told = [row for row in dossier.oit if row.elements]
    if not told:
        return ""
    said = ["องค์ประกอบด้านข้อมูลเป็นรายการช่วยตรวจของหน่วยงาน"]
    if len(told) < len(dossier.oit):
        said.append("เครื่องหมาย - ในช่ององค์ประกอบด้านข้อมูล หมายถึง ไม่มีรายการองค์ประกอบของข้อนั้น")
    return " ".join(said)


def _oit_row(row: OitProgress) -> dict[str, object]:
    return {
        "รหัส": row.code,
        "เรื่อง": row.name,
        "องค์ประกอบ": list(row.elements),
        "ผู้รับผิดชอบ": row.responsible,
        **_states(row.status),
        "หลักฐาน": row.evidence,
        "หมายเหตุ": row.note,
    }


def _opinions(graded: Graded, dossier: Dossier) -> dict[str, object]:
    """Part the opinions: those of the clerk and the head belong to the memo, the others to the report.

    One that names an indicator stands where that is spoken of (:func:`.scores.office_words`), and not here again.
    """
    clerk, head = narrative.clerk_title(graded, dossier), narrative.head_title(graded, dossier)
    of_clerk, of_head, others = [], [], []
    of_indicators = {i.no for i in graded.rules.indicators}
    for opinion in dossier.opinions:
        heading = thai.clean(opinion.heading)
        if scores.named_indicator(heading) in of_indicators:
            continue
        if clerk in heading or "ปลัด" in heading:
            of_clerk.append(opinion.text)
        elif head in heading or "ผู้บริหาร" in heading or heading.startswith("ความเห็นของนายก"):
            of_head.append(opinion.text)
        else:
            others.append({"หัวข้อ": opinion.heading, "ข้อความ": opinion.text})
    memo = dossier.memo
    typed = any((memo.office, memo.number, memo.date, memo.subject, memo.to, memo.signatory, memo.position))
    return {
        "ความคิดเห็น": others,
        "บันทึก": {
            "มี": "มี" if typed or of_clerk or of_head else "",
            "ส่วนราชการ": memo.office,
            "ที่": memo.number,
            "วันที่": memo.date,
            "เรื่อง": memo.subject,
            "เรียน": memo.to or narrative.head_of_place(graded, dossier),
            "ผู้ลงนาม": memo.signatory,
            "ตำแหน่ง": memo.position,
            "เนื้อหา": _parts(narrative.memo_body(graded, dossier)),
            "เนื้อหาความก้าวหน้า": _parts(narrative.progress_memo_body(graded, dossier)),
            "ความเห็น": [
                _view(narrative.clerk_of_place(graded, dossier), of_clerk),
                _view(narrative.head_of_place(graded, dossier), of_head),
            ],
        },
    }


def _parts(body: Sequence[tuple[str, str]]) -> list[dict[str, object]]:
    return [{"หัวข้อ": heading, "ข้อความ": text} for heading, text in body if text]


def _view(title: str, texts: Sequence[str]) -> Mapping[str, object]:
    return {"ตำแหน่ง": title, "ข้อความ": list(texts)}
