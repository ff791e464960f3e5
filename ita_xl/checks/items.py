"""Checks of items against their indicator, against each other, and against the year's catalogue."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE, SHARES, ItemScore, issue_number, score
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding
from ita_xl.scoring import TOLERANCE, item_range

SHARE_SLACK = Decimal("0.1")
"""Six shares rounded at two places may add up to a little more than the whole."""


def item_mean_mismatch(case: Case) -> Iterator[Finding]:
    """No choice of the typed item scores gives the indicator's score."""
    yield from _means(case, "item-mean-mismatch", known=True)


def item_mean_differs(case: Case) -> Iterator[Finding]:
    """The same, where it is not known how the NACC rolls the items up: a note only."""
    yield from _means(case, "item-mean-differs", known=False)


def _means(case: Case, code: str, *, known: bool) -> Iterator[Finding]:
    graded = case.graded
    if graded is None:
        return
    for indicator in graded.rules.indicators:
        rolled_up = graded.rules.rollups[indicator.instrument].rule != "unknown"
        value = graded.indicator(indicator.no).score
        reach = item_range(graded.assessment, graded.rules, indicator.no)
        if value is None or reach is None or rolled_up is not known:
            continue
        low, high = reach
        if not low - TOLERANCE <= value <= high + TOLERANCE:
            yield finding(
                code,
                indicator.no,
                case.entries.place(f"indicator.{indicator.no}"),
                value=f"{value:.2f}",
                expected=f"{low:.2f}" if low == high else f"{low:.2f} ถึง {high:.2f}",
                no=indicator.no,
                name=indicator.name,
            )


def item_conflict(case: Case) -> Iterator[Finding]:
    """An item was given twice, with different values."""
    for code, scores in _by_code(case).items():
        if len({s.score for s in scores}) > 1:
            places = [case.entries.place(f"{s.row}.score") for s in scores]
            yield finding(
                "item-conflict",
                code,
                places[0],
                value=" กับ ".join(f"{s.score:.2f}" for s in scores),
                code=code,
                places=" ".join(p.cell for p in places),
            )


def item_unknown(case: Case) -> Iterator[Finding]:
    """An item code is not in the catalogue of the year."""
    if case.graded is None:
        return
    catalogue = case.graded.rules.by_code
    for code, scores in _by_code(case).items():
        same = [c for c in catalogue if c[:1] == code[:1]]
        if code not in catalogue and same and code[1:].isdigit():
            yield finding(
                "item-unknown",
                code,
                case.entries.place(f"{scores[0].row}.code"),
                value=code,
                code=code,
                year=case.assessment.fiscal_year,
                instrument={"i": "IIT", "e": "EIT", "o": "OIT"}[code[0]],
                first=same[0],
                last=same[-1],
            )


def item_unreadable(case: Case) -> Iterator[Finding]:
    """What stands for an item code is none."""
    for code, scores in _by_code(case).items():
        if code[:1] not in ("i", "e", "o") or not code[1:].isdigit():
            yield finding(
                "item-unreadable", code, case.entries.place(f"{scores[0].row}.code"), value=code, code=code
            )


def item_code_missing(case: Case) -> Iterator[Finding]:
    """A score stands in a row without an item code."""
    for row in case.entries.rows("item"):
        typed = case.entries.value(f"{row}.score")
        code = case.entries.text(f"{row}.code") or case.entries.error(f"{row}.code")
        if typed is not None and not code:
            yield finding("item-code-missing", row, case.entries.place(f"{row}.code"), value=typed)


def issue_unknown(case: Case) -> Iterator[Finding]:
    """What stands for the issue of an item is none of the seven."""
    for row in case.entries.rows("item"):
        typed = case.entries.value(f"{row}.issue")
        if typed is not None and issue_number(typed) is None:
            what = case.label(f"{row}.issue")
            yield finding("issue-unknown", row, case.entries.place(f"{row}.issue"), value=typed, what=what)


def shares_exceed(case: Case) -> Iterator[Finding]:
    """The shares of the answers to an item are more than the whole."""
    for row in case.entries.rows("item"):
        typed = [score(case.entries.value(f"{row}.{share}")) for share in SHARES]
        total = sum((v for v in typed if v is not None), Decimal(0))
        if total > MAX_SCORE + SHARE_SLACK:
            yield finding(
                "shares-exceed",
                row,
                case.entries.place(f"{row}.{SHARES[0]}"),
                value=f"{total:.2f}",
                code=case.entries.text(f"{row}.code") or "(ไม่มีรหัส)",
            )


def year_changed(case: Case) -> Iterator[Finding]:
    """The fiscal year is another one than when the items were typed: their codes mean other things now."""
    before, now = thai.year(case.entries.value("items_year")), case.assessment.fiscal_year
    if case.assessment.items and before is not None and now is not None and before != now:
        yield finding("year-changed", now, case.entries.place("fiscal_year"), value=now, before=before)


def _by_code(case: Case) -> dict[str, list[ItemScore]]:
    found: dict[str, list[ItemScore]] = {}
    for item in case.assessment.items:
        found.setdefault(item.code, []).append(item)
    return found
