"""What to do first: what a rise of each indicator is worth overall, and what stands between it and the next level.

A gap of OIT is told in documents still to pass, where the year's roll-up is known; a score that cannot occur is never
asked for. All of it is arithmetic on today's scores, no forecast.
"""

from decimal import Decimal
from functools import cache
from itertools import product
from math import lcm

from ita_xl.assessment import MAX_SCORE, MIN_SCORE
from ita_xl.records import dataclass
from ita_xl.rules import Item
from ita_xl.scoring.grading import Graded, IndicatorResult, Status, trusted
from ita_xl.scoring.numbers import TOLERANCE

SIX_PLACES = Decimal("0.000001")
OIT = "OIT"


@dataclass(frozen=True)
class Documents:
    """OIT items that must pass for an indicator to rise: how many, to what score, and which where that is known.

    ``count`` is the least number that may do where several states of the items give today's score; ``exact`` tells
    that there is one only. ``reached`` is the score after them, ``None`` where it is not certain. ``failed`` are the
    items that did not pass, as far as they were typed.
    """

    count: int
    exact: bool
    reached: Decimal | None
    failed: tuple[Item, ...]


@dataclass(frozen=True)
class Priority:
    """An indicator in the order in which it should be worked on.

    Attributes:
        place: 1 for the first.
        no: The indicator.
        status: Weak or to develop.
        holds: Whether it and its instrument lie below what the level to aim at asks for: such stand first.
        worth: Points overall of one point of the indicator.
        goal: The score to reach: what the level to aim at asks for, else the target.
        gap: Points from today's score to ``goal``; 0 where only items lie below the target.
        gain: Points overall of closing the gap, not rounded further than six places.
        documents: The gap of an OIT indicator in documents, where the year's roll-up is known.
    """

    place: int
    no: int
    status: Status
    holds: bool
    worth: Decimal
    goal: Decimal
    gap: Decimal
    gain: Decimal
    documents: Documents | None


def asked(graded: Graded) -> Decimal:
    """Give the score that the level to aim at asks for; the agency's target where there is none to aim at."""
    if graded.goal is None:
        return graded.threshold
    return max(graded.goal.overall_min, graded.goal.instrument_min)


def priorities(graded: Graded) -> tuple[Priority, ...]:
    """Give what is weak or to be developed in the order of what it is worth.

    Indicators whose instrument holds the level back stand first; then by the points overall that closing the gap
    brings, and by number where these are equal.
    """
    found = [_priority(graded, r, r.score) for r in graded.indicators if r.score is not None and _counts(r)]
    found.sort(key=lambda p: (not p.holds, -p.gain, p.no))
    return tuple(
        Priority(n, p.no, p.status, p.holds, p.worth, p.goal, p.gap, p.gain, p.documents)
        for n, p in enumerate(found, start=1)
    )


def in_order(graded: Graded, *wanted: Status) -> tuple[IndicatorResult, ...]:
    """Give the weak indicators or those to develop, or both, in the order in which they should be worked on."""
    return tuple(graded.indicator(p.no) for p in priorities(graded) if p.status in wanted)


def _counts(result: IndicatorResult) -> bool:
    return result.status in (Status.WEAK, Status.DEVELOP)


def _priority(graded: Graded, result: IndicatorResult, score: Decimal) -> Priority:
    goal = limit if score < (limit := asked(graded)) else graded.threshold
    gap = max(goal - score, Decimal(0))
    worth = graded.rules.worth(result.no)
    return Priority(
        place=0,
        no=result.no,
        status=result.status or Status.WEAK,
        holds=holds_back(graded, result),
        worth=worth,
        goal=goal,
        gap=gap,
        gain=(worth * gap).quantize(SIX_PLACES),
        documents=documents(graded, result.no, goal) if gap else None,
    )


def holds_back(graded: Graded, result: IndicatorResult) -> bool:
    """Tell whether an indicator and its instrument lie below what the level to aim at asks of every instrument."""
    code = graded.rules.indicator(result.no).instrument
    limit = graded.goal.instrument_min if graded.goal else MIN_SCORE
    return result.score is not None and result.score < limit and code in graded.lacking


# Documents ------------------------------------------------------------------------------------------------------


State = tuple[int, ...]
"""How many items passed of each group of items that weigh the same."""


def documents(graded: Graded, no: int, goal: Decimal) -> Documents | None:
    """Tell how many documents of an OIT indicator must pass for it to reach ``goal``.

    ``None`` for another instrument, where the year's roll-up is not verified, and where the score cannot occur by it.
    """
    rules, score = graded.rules, graded.indicator(no).score
    if rules.indicator(no).instrument != OIT or not rules.rollups[OIT].source.verified or score is None:
        return None
    groups = _groups(graded, no)
    sizes = tuple((divisor, len(items)) for divisor, items in groups.items())
    known = trusted(graded, no)
    passed = {s.item.code for s in known.items if s.score == MAX_SCORE}
    failed = tuple(s.item for s in known.items if s.score == MIN_SCORE)
    if known.complete and len(passed) + len(failed) == len(known.items):
        states = [tuple(sum(i.code in passed for i in items) for items in groups.values())]
    else:
        states = [state for state, value in _states(sizes) if abs(value - score) <= TOLERANCE]
        failed = ()
    ways = [way for state in states if (way := _fewest(sizes, state, goal)) is not None]
    if not ways:
        return None
    exact = len(ways) == 1
    return Documents(min(n for n, _ in ways), exact, ways[0][1] if exact else None, failed)


def steps(graded: Graded, no: int) -> tuple[Decimal, ...] | None:
    """Give the scores that an OIT indicator can have, lowest first; ``None`` where the roll-up is not verified."""
    if graded.rules.indicator(no).instrument != OIT or not graded.rules.rollups[OIT].source.verified:
        return None
    sizes = tuple((divisor, len(items)) for divisor, items in _groups(graded, no).items())
    return _scores(sizes)


def _groups(graded: Graded, no: int) -> dict[int, list[Item]]:
    """Give the items of an indicator by their divisor: those of one weigh the same. The heaviest stand first."""
    groups: dict[int, list[Item]] = {}
    for item in sorted(graded.rules.items_of(no), key=lambda i: graded.rules.divisors[i.code]):
        groups.setdefault(graded.rules.divisors[item.code], []).append(item)
    return groups


@cache
def _states(sizes: tuple[tuple[int, int], ...]) -> tuple[tuple[State, Decimal], ...]:
    """Give every number of items that may have passed in each group (divisor, size), and the score that this makes."""
    return tuple((state, _value(sizes, state)) for state in product(*(range(size + 1) for _, size in sizes)))


@cache
def _scores(sizes: tuple[tuple[int, int], ...]) -> tuple[Decimal, ...]:
    """Give the scores of all these numbers, lowest first."""
    return tuple(sorted({value for _, value in _states(sizes)}))


def _value(sizes: tuple[tuple[int, int], ...], state: State) -> Decimal:
    """Sum up: each item is 100 over its divisor; in whole numbers, rounded half up at two places."""
    whole = lcm(*(divisor for divisor, _ in sizes))
    total = sum(count * (whole // divisor) for (divisor, _), count in zip(sizes, state, strict=True))
    return Decimal((20_000 * total + whole) // (2 * whole)).scaleb(-2)


def _fewest(sizes: tuple[tuple[int, int], ...], state: State, goal: Decimal) -> tuple[int, Decimal] | None:
    """Give the least number of further items that reach a score, those that weigh most first, and the score then."""
    now, count = list(state), 0
    for n, (_, size) in enumerate(sizes):
        while _value(sizes, tuple(now)) < goal and now[n] < size:
            now[n] += 1
            count += 1
    reached = _value(sizes, tuple(now))
    return (count, reached) if reached >= goal else None
