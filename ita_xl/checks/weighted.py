"""Checks of scores that stand in another form or another row than theirs: weighted points, two indicators swapped."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from ita_xl.assessment import MAX_SCORE
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity
from ita_xl.checks.sheet_facts import SheetFacts
from ita_xl.checks.wording import Term, listed
from ita_xl.rules import RuleBook
from ita_xl.rules import rule_book as shipped
from ita_xl.scoring import EIT_PARTS, TOLERANCE, Graded, half_up, item_range, mean

SLACK = Decimal("0.02")
"""So much points that are rounded one by one may differ from those of their sum."""
CODES = ("IIT", "EIT", "EIT1", "EIT2", "OIT")


def points(graded: Graded) -> Mapping[str, Decimal]:
    """Give the instruments and parts of EIT that were typed as weighted points, with the score of 100 that each means.

    Points are told by what they agree with: the mean of the indicators, the whole of EIT, or the overall score. Where
    nothing bears it, a low score is a low score.
    """
    rules, typed = graded.rules, graded.assessment.reported
    means = {code: one.computed for code, one in graded.instruments.items()}
    found = {
        code: whole
        for code, whole in means.items()
        if whole is not None and code in typed and _is_share(typed[code], whole, rules.shares[code])
    }
    three = [typed.get(code) for code in means]
    overall = graded.assessment.reported_overall
    if not found and None in means.values() and overall is not None and None not in three:
        found = _summed(rules, {code: typed[code] for code in means}, overall)
    eit = means.get("EIT") or found.get("EIT") or typed.get("EIT")
    parts = {code: typed[code] for code in EIT_PARTS if code in typed}
    if eit is not None and parts and _are_parts(rules, parts, eit):
        found = {**found, **{code: _whole(rules, code, value) for code, value in parts.items()}}
    return {code: found[code] for code in CODES if code in found}


def _is_share(value: Decimal, whole: Decimal, weight: Decimal) -> bool:
    return abs(value - whole) > TOLERANCE and abs(value - half_up(whole * weight)) <= TOLERANCE


def _whole(rules: RuleBook, code: str, value: Decimal) -> Decimal:
    return min(half_up(value / rules.shares[code]), MAX_SCORE)


def _summed(rules: RuleBook, typed: Mapping[str, Decimal], overall: Decimal) -> dict[str, Decimal]:
    """Give the scores of points that add up to the overall score; none where they do not."""
    fits = all(0 < value <= MAX_SCORE * rules.shares[code] for code, value in typed.items())
    if not fits or abs(sum(typed.values(), Decimal(0)) - overall) > SLACK:
        return {}
    return {code: _whole(rules, code, value) for code, value in typed.items()}


def _are_parts(rules: RuleBook, parts: Mapping[str, Decimal], eit: Decimal) -> bool:
    """Tell whether parts of EIT are points: together they give its share, or one alone cannot be a score of 100."""
    if any(not 0 < value <= MAX_SCORE * rules.shares[code] for code, value in parts.items()):
        return False
    if len(parts) == len(EIT_PARTS):
        return abs(sum(parts.values(), Decimal(0)) - eit * rules.shares["EIT"]) <= SLACK
    (code, value), whole = next(iter(parts.items())), rules.shares["EIT"]
    weight = rules.shares[code] / whole
    return (eit - weight * value) / (1 - weight) > MAX_SCORE


@declare(
    "weighted-points",
    Severity.ERROR,
    title="คะแนนถ่วงน้ำหนัก",
    sentence="{value} เป็นคะแนนถ่วงน้ำหนัก ไม่ใช่คะแนนเต็ม 100 ซึ่งเท่ากับ {expected}",
    remedy="โปรดพิมพ์คะแนนเต็ม 100 แทน หลังจากตรวจสอบกับประกาศผล",
    sentence_en="{value} are weighted points, not scores of 100, which would be {expected}.",
    remedy_en="Type the scores of 100 instead, after holding them against the announced result.",
    example=lambda: Example(typed={"reported.IIT": Decimal("27.00")}),
)
def weighted_points(case: Case) -> Iterator[Found]:
    """Instruments or parts of EIT stand in their share of the overall score (30/30/40), not as scores of 100."""
    graded = case.graded
    if graded is None:
        return
    if found := points(graded):
        typed = graded.assessment.reported
        first = case.entries.place(f"reported.{next(iter(found))}")
        yield Found("", first, **_told({code: (typed[code], whole) for code, whole in found.items()}))
    for result in graded.history:
        entry, rules = result.entry, shipped(result.entry.year)
        codes = [one.code for one in rules.instruments] if rules else []
        if rules is None or set(codes) != set(entry.instruments):
            continue
        if then := _summed(rules, {code: entry.instruments[code] for code in codes}, entry.overall):
            told = {code: (entry.instruments[code], whole) for code, whole in then.items()}
            yield Found(entry.year, case.entries.place(f"{entry.row}.{codes[0]}"), **_told(told))


def _told(found: Mapping[str, tuple[Decimal, Decimal]]) -> dict[str, object]:
    names = {"EIT1": Term("EIT ส่วนที่ 1", "part 1 of EIT"), "EIT2": Term("EIT ส่วนที่ 2", "part 2 of EIT")}

    def named(code: str, score: Decimal) -> Term:
        name = names.get(code, Term(code, code))
        return Term(f"{name.th} {score:.2f}", f"{name.en} {score:.2f}")

    return {
        "value": listed(named(code, typed) for code, (typed, _) in found.items()),
        "expected": listed(named(code, whole) for code, (_, whole) in found.items()),
    }


def history_points(graded: Graded) -> set[int]:
    """Give the earlier years whose instruments stand as weighted points."""
    years = set()
    for result in graded.history:
        rules, typed = shipped(result.entry.year), result.entry.instruments
        if rules and set(typed) == {one.code for one in rules.instruments}:
            years |= {result.entry.year} if _summed(rules, typed, result.entry.overall) else set()
    return years


@declare(
    "indicators-swapped",
    Severity.ERROR,
    title="คะแนนสองตัวชี้วัดสลับกัน",
    sentence="คะแนนตัวชี้วัดที่ {first} {first_name} ({value}) กับตัวชี้วัดที่ {second} {second_name} ({expected}) น่าจะพิมพ์สลับกัน เพราะ{why}",
    remedy="โปรดตรวจสอบทั้งสองช่องกับประกาศผล ระบบไม่ได้สลับให้",
    sentence_en="The scores of indicator {first} {first_name} ({value}) and indicator {second} {second_name} ({expected}) seem to be swapped: {why}.",
    remedy_en="Hold both against the announced result; nothing was swapped here.",
    example=lambda: Example(
        facts=SheetFacts(page={"indicator.2": Decimal("88.60"), "indicator.5": Decimal("87.35")}),
        facts_in_words="หน้าผลการประเมินที่วางไว้ให้คะแนนตัวชี้วัดที่ 2 และ 5 สลับกับที่พิมพ์",
    ),
)
def indicators_swapped(case: Case) -> Iterator[Found]:
    """Two scores stand in each other's row: a pasted page, the typed instruments, or the typed items bear it."""
    graded = case.graded
    if graded is None:
        return
    pairs = dict.fromkeys(_by_page(case), "page")
    for why, found in (("instruments", _by_instruments(graded)), ("items", _by_items(graded))):
        for pair in found:
            pairs.setdefault(pair, why)
    for (first, second), why in pairs.items():
        scores = [graded.assessment.indicators[no] for no in (first, second)]
        yield Found(
            f"{first}-{second}",
            case.entries.place(f"indicator.{first}"),
            value=f"{scores[0]:.2f}",
            expected=f"{scores[1]:.2f}",
            first=first,
            first_name=graded.rules.indicator(first).name,
            second=second,
            second_name=graded.rules.indicator(second).name,
            why=_WHY[why],
        )


_WHY = {
    "page": Term("หน้าผลการประเมินที่วางไว้ให้คะแนนสลับกับที่พิมพ์", "the pasted page has them the other way round"),
    "instruments": Term(
        "เมื่อสลับกันแล้วคะแนนเครื่องมือที่พิมพ์ไว้ตรงกับค่าเฉลี่ยทั้งสองเครื่องมือ",
        "swapped, they give the two instruments as typed",
    ),
    "items": Term(
        "คะแนนรายข้อของแต่ละตัวชี้วัดเฉลี่ยได้เท่ากับคะแนนของอีกตัวชี้วัดหนึ่ง",
        "the items of each average to the score of the other",
    ),
}
Pair = tuple[int, int]


def _by_page(case: Case) -> Iterator[Pair]:
    typed, page = case.assessment.indicators, case.facts.page
    for one, other in combinations(sorted(typed), 2):
        shown = page.get(f"indicator.{one}"), page.get(f"indicator.{other}")
        if typed[one] != typed[other] and shown == (typed[other], typed[one]):
            yield one, other


def _by_instruments(graded: Graded) -> Iterator[Pair]:
    """Give the one pair whose exchange gives two typed instruments that do not agree as it stands."""
    typed, told = graded.assessment.indicators, points(graded)
    wrong = [
        one
        for one in graded.instruments.values()
        if one.computed is not None and one.reported is not None and one.code not in told
        and abs(one.reported - one.computed) > TOLERANCE
    ]  # fmt: skip
    if len(wrong) != 2:
        return
    ours, theirs = ([i.no for i in graded.rules.of_instrument(one.code)] for one in wrong)
    found = []
    for first in ours:
        for second in theirs:
            swapped = {**typed, first: typed[second], second: typed[first]}
            means = [half_up(mean([swapped[no] for no in numbers])) for numbers in (ours, theirs)]
            if all(abs((one.reported or 0) - m) <= TOLERANCE for one, m in zip(wrong, means, strict=True)):
                found.append((min(first, second), max(first, second)))
    if len(found) == 1:
        yield from found


def _by_items(graded: Graded) -> Iterator[Pair]:
    """Give the pairs whose typed items, all of them given, average to each other's score and not to their own."""
    reach = {}
    for no, score in graded.assessment.indicators.items():
        ends = item_range(graded.assessment, graded.rules, no)
        known = graded.rules.rollups[graded.rules.indicator(no).instrument].rule != "unknown"
        if ends and known and abs(ends[0] - ends[1]) <= TOLERANCE and abs(ends[0] - score) > TOLERANCE:
            reach[no] = ends[0]
    typed = graded.assessment.indicators
    for one, other in combinations(sorted(reach), 2):
        if abs(reach[one] - typed[other]) <= TOLERANCE and abs(reach[other] - typed[one]) <= TOLERANCE:
            yield one, other
