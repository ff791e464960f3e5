"""The rows of the measures table for what was chosen."""

import re
from collections.abc import Mapping, Sequence

from ita_xl import columns, narrative, thai
from ita_xl.measures.choice import Chosen
from ita_xl.measures.filling import MONTHS, ROLE_WORDS, WHEN_WORDS, braced, filled
from ita_xl.measures.library import KEEP, NO_BUDGET, Measure, together
from ita_xl.measures.table import Planned
from ita_xl.scoring import Graded, IssueResult, Scored, issue_results

BEHIND = re.compile(r" \(([^()]*)\)$")
"""Who takes a step and when, as it stands behind the step."""
_BRACES = re.compile(r"\{([^{}\n]*)\}")
_STEPS_OF_JOINED = 2
"""So many steps of each measure go into a row of several."""
SEVERAL = "จุดแข็ง:"
"""How the row of several indicators begins."""
KEPT = "รักษามาตรฐานของตัวชี้วัดที่เป็นจุดแข็ง"
REST = "มาตรการแก้ไขข้ออื่นที่ต่ำกว่าค่าเป้าหมาย"
DOCUMENTS = "จัดทำและเผยแพร่ข้อมูลที่ต่ำกว่าค่าเป้าหมายให้ครบ"
DOCUMENTS_GOAL = "ข้อมูลทั้ง {count} ข้อมีองค์ประกอบครบ เปิดได้จากหน้าเว็บไซต์หลัก และผ่านการตรวจจากผู้ที่ไม่ได้จัดทำ"
DOCUMENTS_FOLLOW = braced(
    "{deputy}ตรวจจุดเชื่อมโยงของข้อที่ค้างทุกสองสัปดาห์จนครบ จากนั้นเดือนละครั้งจนสิ้นปี และรายงาน{head}\n"
    "หลักฐาน: บัญชีตรวจจุดเชื่อมโยงที่ระบุข้อ วันที่ และผู้ตรวจ"
)
KEPT_FOLLOW = braced("{general}รวบรวมผลจากทุกเรื่องทุกหกเดือนเสนอ{deputy}")
KEPT_GOAL = "ทุกข้อของตัวชี้วัดเหล่านี้ไม่ต่ำกว่าคะแนนของปีนี้"


def analyses(graded: Graded) -> dict[str, str]:
    """Give what is said of each indicator and issue, by the words with which the measures table names it."""
    found = {
        indicator_subject(graded, r.no): narrative.analysis(graded, r.no)
        for r in graded.indicators
        if r.score is not None
    }
    return found | {
        issue_subject(issue): narrative.issue_analysis(graded, issue) for issue in issue_results(graded)
    }


def indicator_subject(graded: Graded, no: int) -> str:
    """Name an indicator as the measures table does."""
    return f"{no}. {graded.rules.indicator(no).name}"


def issue_subject(issue: IssueResult) -> str:
    """Name an issue as the measures table does."""
    return f"ประเด็นที่ {issue.no} {issue.name}"


def plan(
    graded: Graded, chosen: Sequence[Chosen], actors: Mapping[str, str] | None = None
) -> tuple[Planned, ...]:
    """Write the rows of the measures table for what was chosen.

    Args:
        graded: The result.
        chosen: The rows.
        actors: Who has which role (:data:`ita_xl.rules.book.ROLES`); where not given, what is usual for the kind
            of agency that the name tells.
    """
    if actors is None:
        kind = graded.rules.kind_of(graded.assessment.agency.name)
        actors = {role: kind.actor(role) for role in ROLE_WORDS}
    issues = {r.no: r for r in issue_results(graded)}
    return tuple(_row(graded, row, issues, actors) for row in chosen)


def _row(
    graded: Graded, row: Chosen, issues: Mapping[int, IssueResult], actors: Mapping[str, str]
) -> Planned:
    year = graded.assessment.plan_year
    subject, analysis = _subject(graded, row, issues)
    if row.when == KEEP and len(row.indicators) > 1:
        texts = _kept(row)
    elif row.joined:
        texts = _documents(row) if _of_documents(row) else _rest(row)
    else:
        texts = _alone(row.measures[0])
    period = texts["period"]
    if period in thai.PERIOD_PARTS:
        period = thai.fiscal_period(year, period) if year else ""
    values = {name: filled(text, actors, graded.rules, year) for name, text in texts.items()}
    values |= {name: " ".join(values[name].split("\n")) for name in ("follow", "success", "budget")}
    given = {"indicator": subject, "analysis": analysis, **values, "period": period, "reason": row.reason}
    return Planned(row.key, dict.fromkeys((column.field for column in columns.MEASURES), "") | given)


def row_name(row: Chosen) -> str:
    """Name what was chosen, as the measures table does."""
    if row.when == KEEP and len(row.indicators) > 1:
        return KEPT
    if not row.joined:
        return row.measures[0].name
    if _of_documents(row):
        return f"{DOCUMENTS} {len(row.items)} ข้อ"
    return f"{REST}: {thai.join(m.name for m in row.measures)}"


def _of_documents(row: Chosen) -> bool:
    return row.items[0].item.instrument == "OIT"


def _subject(graded: Graded, row: Chosen, issues: Mapping[int, IssueResult]) -> tuple[str, str]:
    if row.issue is not None:
        return issue_subject(issues[row.issue]), narrative.issue_analysis(graded, issues[row.issue])
    if len(row.indicators) == 1:
        no = row.indicators[0]
        return indicator_subject(graded, no), narrative.analysis(graded, no)
    names = thai.join(f"{no}. {graded.rules.indicator(no).name}" for no in row.indicators)
    return f"{SEVERAL} {names}", row.reason


def _alone(measure: Measure) -> dict[str, str]:
    return {
        "name": measure.name,
        "steps": _numbered(measure.steps),
        "responsible": measure.responsible,
        "period": measure.period,
        "budget": measure.budget,
        "success": measure.success,
        "follow": measure.follow,
    }


def _rest(row: Chosen) -> dict[str, str]:
    steps = [step for m in row.measures for step in m.steps[:_STEPS_OF_JOINED]]
    first = next(iter(_BRACES.findall(row.measures[0].responsible)), ROLE_WORDS["general"])
    follow = "\n".join(m.follow.partition("\n")[0] for m in row.measures)
    return _together(row.measures, steps, first, follow) | {
        "name": row_name(row),
        "success": "\n".join(m.success for m in row.measures if m.success),
    }


def _documents(row: Chosen) -> dict[str, str]:
    """Write one step a document: what it must hold, who sees to it and until when."""
    by_topic: dict[str, list[Scored]] = {}
    for one in row.items:
        by_topic.setdefault(one.item.topic, []).append(one)
    steps = []
    for measure, items in zip(row.measures, by_topic.values(), strict=True):
        holds = BEHIND.sub("", measure.steps[0]) if measure.steps else measure.name
        named = thai.join(narrative.named(one) for one in items)
        steps.append(f"{named}: {holds} ({measure.responsible}{_until(measure)})")
    return _together(row.measures, steps, ROLE_WORDS["general"], DOCUMENTS_FOLLOW) | {
        "name": row_name(row),
        "success": DOCUMENTS_GOAL.format(count=len(row.items)),
    }


def _until(measure: Measure) -> str:
    """Say until when a measure is done: when its last step is taken, as it stands in braces behind that."""
    behind = BEHIND.search(measure.steps[-1]) if measure.steps else None
    words = _BRACES.findall(behind[1]) if behind else []
    if not words or words[-1] not in WHEN_WORDS.values():
        return ""
    return f" ภายใน {{{words[-1]}}}" if words[-1] in MONTHS.values() else f" {{{words[-1]}}}"


def _kept(row: Chosen) -> dict[str, str]:
    steps = [m.steps[0] for m in row.measures if m.steps]
    whole = {"name": row_name(row), "responsible": f"{{{ROLE_WORDS['all']}}}", "success": KEPT_GOAL}
    return _together(row.measures, steps, ROLE_WORDS["all"], KEPT_FOLLOW) | whole


def _together(measures: Sequence[Measure], steps: Sequence[str], first: str, follow: str) -> dict[str, str]:
    units = [first, *(unit for m in measures for unit in _BRACES.findall(m.responsible))]
    budgets = dict.fromkeys(m.budget for m in measures if m.budget and m.budget != NO_BUDGET)
    return {
        "steps": _numbered(steps),
        "responsible": together(units),
        "period": "year",
        "budget": "\n".join(budgets) or NO_BUDGET,
        "follow": follow,
    }


def _numbered(steps: Sequence[str]) -> str:
    return "\n".join(f"{n}. {step}" for n, step in enumerate(steps, start=1))
