"""Checks of items against their indicator, against each other, and against the year's catalogue."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from ita_xl.assessment import MAX_SCORE, MIN_SCORE, ItemScore
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding
from ita_xl.rules import Item
from ita_xl.scoring import TOLERANCE, half_up, mean


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
    typed = _by_code(case)
    for indicator in graded.rules.indicators:
        rule = graded.rules.rollups[indicator.instrument].rule
        value = graded.indicator(indicator.no).score
        items = graded.rules.items_of(indicator.no)
        if value is None or (rule != "unknown") is not known or not any(i.code in typed for i in items):
            continue
        low, high = (half_up(_rollup(items, typed, rule, end)) for end in (0, 1))
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


def _rollup(items: tuple[Item, ...], typed: Mapping[str, list[ItemScore]], rule: str, end: int) -> Decimal:
    """Roll items up at the low (0) or high (1) end of what was typed; an item without a score may be anything."""
    ends = {
        i.code: (min, max)[end](s.score for s in typed[i.code]) if i.code in typed else (MIN_SCORE, MAX_SCORE)[end]
        for i in items
    }
    if rule != "mean_of_sub_indicators":
        return mean(list(ends.values()))
    subs = list(dict.fromkeys(i.sub for i in items))
    return mean([mean([ends[i.code] for i in items if i.sub == sub]) for sub in subs])


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
            yield finding("item-unreadable", code, case.entries.place(f"{scores[0].row}.code"), value=code, code=code)


def _by_code(case: Case) -> dict[str, list[ItemScore]]:
    found: dict[str, list[ItemScore]] = {}
    for item in case.assessment.items:
        found.setdefault(item.code, []).append(item)
    return found
