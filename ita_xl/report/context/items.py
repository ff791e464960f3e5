"""The names of a report that come from questions and documents: their scores, their answers, the seven issues."""

from collections.abc import Mapping, Sequence

from ita_xl import narrative
from ita_xl.dossier import Dossier
from ita_xl.narrative import score_text
from ita_xl.report.context import documents, scores
from ita_xl.report.context.office import Row, by_issue
from ita_xl.scoring import Graded, issue_items, issue_results

_BY_LETTER = {"i": "IIT", "e": "EIT", "o": "OIT"}
_NO_TOPIC = "(ไม่มีข้อความของข้อนี้ในรายการของปี)"


def names(graded: Graded, dossier: Dossier, rows: Sequence[Row]) -> dict[str, object]:
    """Give the names that come from questions and documents; ``rows`` are those of the measures."""
    said, homes = scores.causes(graded, dossier), _homes(graded)
    return {
        "สาเหตุ": {
            "รายการ": list(said.values()),
            "นอกประเด็น": [about for no, about in said.items() if no not in homes],
        },
        "ข้อคำถาม": _by_indicator(graded, dossier),
        "คำตอบ": _answers(graded, dossier),
        "ประเด็น": _issues(
            graded, dossier, rows, {no: (about, homes[no]) for no, about in said.items() if no in homes}
        ),
    }


def _wording(graded: Graded, dossier: Dossier, code: str) -> str:
    item = graded.rules.by_code.get(code)
    return dossier.item_texts.get(code) or (item.name if item else _NO_TOPIC)


def _direction(graded: Graded, code: str) -> str:
    """Mark a question whose least answer is the good one: its answers stand as they were given."""
    item = graded.rules.by_code.get(code)
    return " (คำถามเชิงลบ)" if item and item.negative else ""


def failed(graded: Graded, dossier: Dossier) -> list[dict[str, str]]:
    """Give the OIT items below the target; see :func:`ita_xl.report.context.documents.failed`."""
    return documents.failed(
        graded, dossier, {i.code: _wording(graded, dossier, i.code) for i in graded.rules.items}
    )


def _by_indicator(graded: Graded, dossier: Dossier) -> list[dict[str, object]]:
    """Give the indicators of which an item was typed, with those items; scores that differ stand side by side."""
    found: list[dict[str, object]] = []
    for indicator in graded.rules.indicators:
        typed: dict[str, list[str]] = {}
        codes = [item.code for item in graded.rules.items_of(indicator.no)]
        for score in sorted(
            (s for s in graded.assessment.items if s.code in codes), key=lambda s: codes.index(s.code)
        ):
            typed.setdefault(score.code, []).append(score_text(score.score))
        if typed:
            rows = [
                {
                    "รหัส": code,
                    "ข้อความ": _wording(graded, dossier, code),
                    "คะแนน": " / ".join(dict.fromkeys(scores)),
                }
                for code, scores in typed.items()
            ]
            result = score_text(graded.indicator(indicator.no).score)
            found.append({"ลำดับ": str(indicator.no), "ชื่อ": indicator.name, "คะแนน": result, "รายการ": rows})
    return found


def _answers(graded: Graded, dossier: Dossier) -> list[dict[str, object]]:
    """Give the questions whose answers' shares were typed, in the order of the catalogue."""
    order = {item.code: n for n, item in enumerate(graded.rules.items)}
    return [
        {
            "รหัส": code,
            "ข้อความ": _wording(graded, dossier, code) + _direction(graded, code),
            "ร้อยละ": [score_text(share) for share in dossier.shares[code]],
            "ย่อหน้า": narrative.shares_sentence(graded, dossier, code),
        }
        for code in sorted(dossier.shares, key=lambda code: order.get(code, len(order)))
    ]


def _homes(graded: Graded) -> dict[int, int]:
    """Give the issue in which most items of an indicator stand that have a score, of several the first."""
    counts: dict[int, dict[int, int]] = {}
    for issue in graded.rules.issues:
        for scored in issue_items(graded, issue):
            item = graded.rules.by_code.get(scored.code)
            if item is not None:
                of_issues = counts.setdefault(item.indicator, {})
                of_issues[issue.no] = of_issues.get(issue.no, 0) + 1
    return {no: max(of_issues, key=lambda one: of_issues[one]) for no, of_issues in counts.items()}


def _issues(
    graded: Graded,
    dossier: Dossier,
    measures: Sequence[Row],
    said: Mapping[int, tuple[Mapping[str, str], int]],
) -> list[dict[str, object]]:
    """Give the issues; ``said`` are what the office says of an indicator, and the issue where that stands."""
    by_number = by_issue(graded, dossier, measures)
    rows: list[dict[str, object]] = []
    for issue, result in zip(graded.rules.issues, issue_results(graded), strict=True):
        items = [
            {
                "เครื่องมือ": _BY_LETTER.get(item.code[:1], ""),
                "รหัส": item.code,
                "ข้อความ": _wording(graded, dossier, item.code),
                "คะแนน": score_text(item.score),
            }
            for item in issue_items(graded, issue)
        ]
        rows.append(
            {
                "ลำดับ": str(issue.no),
                "ชื่อ": issue.name,
                "ค่าเฉลี่ย": score_text(result.mean),
                "จำนวน": str(result.count),
                "สาเหตุ": [about for about, home in said.values() if home == issue.no],
                "ย่อหน้า": narrative.issue_paragraph(graded, result),
                "เครื่องมือ": _grouped(items),
                "มาตรการ": by_number.get(issue.no, []),
            }
        )
    return rows


def _grouped(items: Sequence[Mapping[str, str]]) -> list[dict[str, object]]:
    """Put items of one instrument together, for tables whose first column is merged."""
    groups: dict[str, list[Mapping[str, str]]] = {}
    for item in items:
        groups.setdefault(item["เครื่องมือ"], []).append(item)
    order = [*_BY_LETTER.values(), ""]
    return [{"รหัส": code, "รายการ": groups[code]} for code in order if code in groups]
