"""The items of an indicator, and what they say of it as far as they can be trusted. Pure; from what was typed alone."""

from decimal import Decimal
from functools import cached_property

from ita_xl.assessment import MAX_SCORE, MIN_SCORE, Assessment
from ita_xl.records import dataclass
from ita_xl.rules import Item, RuleBook
from ita_xl.scoring.numbers import TOLERANCE, half_up


@dataclass(frozen=True)
class Scored:
    """An item of the catalogue with the one score that was typed for it."""

    item: Item
    score: Decimal


@dataclass(frozen=True)
class Trusted:
    """The items of an indicator that have a score; ``complete`` where every item of the catalogue has one."""

    items: tuple[Scored, ...]
    complete: bool

    @cached_property
    def lowest(self) -> tuple[Scored, ...]:
        """The item or items with the lowest score among those that have one."""
        low = min((s.score for s in self.items), default=None)
        return tuple(s for s in self.items if s.score == low)

    def below(self, limit: Decimal) -> tuple[Scored, ...]:
        """The items whose score lies below a limit, lowest first."""
        return tuple(sorted((s for s in self.items if s.score < limit), key=lambda s: s.score))


NONE = Trusted((), complete=False)


def disputed_items(assessment: Assessment) -> tuple[str, ...]:
    """Give the items that were typed with more than one score, in the order in which they were typed."""
    typed: dict[str, set[Decimal]] = {}
    for item in assessment.items:
        typed.setdefault(item.code, set()).add(item.score)
    return tuple(code for code, scores in typed.items() if len(scores) > 1)


def item_range(assessment: Assessment, rules: RuleBook, no: int) -> tuple[Decimal, Decimal] | None:
    """Give the lowest and highest score that indicator ``no`` can have by its items, rounded half up.

    An item that was typed twice with different values may be either, one without a score may be anything; both ends
    are equal where all items have one score each. ``None`` where no item of the indicator was typed. Where the rule
    book does not know how items roll up, the plain mean is taken.
    """
    items = rules.items_of(no)
    typed: dict[str, list[Decimal]] = {}
    for item in assessment.items:
        typed.setdefault(item.code, []).append(item.score)
    if not any(i.code in typed for i in items):
        return None
    low = rolled_up(rules, {i.code: min(typed.get(i.code, [MIN_SCORE])) for i in items})
    return low, rolled_up(rules, {i.code: max(typed.get(i.code, [MAX_SCORE])) for i in items})


def rolled_up(rules: RuleBook, scores: dict[str, Decimal]) -> Decimal:
    """Sum up the scores of all items of an indicator, by code, rounded half up."""
    groups: dict[int, Decimal] = {}
    for code, value in scores.items():
        divisor = rules.divisors[code]
        groups[divisor] = groups.get(divisor, Decimal(0)) + value
    return half_up(sum((total / divisor for divisor, total in groups.items()), Decimal(0)))


def item_agrees(assessment: Assessment, rules: RuleBook, no: int, score: Decimal | None) -> bool:
    """Tell whether items of an indicator were typed and its score can be what they make."""
    reach = item_range(assessment, rules, no)
    return reach is not None and score is not None and reach[0] - TOLERANCE <= score <= reach[1] + TOLERANCE


def trusted_items(assessment: Assessment, rules: RuleBook, no: int, score: Decimal | None) -> Trusted:
    """Give the items of an indicator, none where one was typed with two scores or they contradict its score."""
    if not item_agrees(assessment, rules, no, score):
        return NONE
    typed = {row.code: row.score for row in assessment.items}
    catalogue = rules.items_of(no)
    if {i.code for i in catalogue} & set(disputed_items(assessment)):
        return NONE
    items = tuple(Scored(i, typed[i.code]) for i in catalogue if i.code in typed)
    return Trusted(items, complete=len(items) == len(catalogue))
