"""The items of an indicator, as far as they can be trusted: one score each, in agreement with their indicator."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property

from ita_xl import thai
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import score_text
from ita_xl.records import dataclass
from ita_xl.rules import Item
from ita_xl.scoring import TOLERANCE, Graded, disputed_items, item_range

MOST_NAMED = 3
"""More items than these that share the lowest score are not named one by one."""


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


def agrees(graded: Graded, no: int) -> bool:
    """Tell whether items of an indicator were typed and its score can be what they make."""
    reach, score = item_range(graded.assessment, graded.rules, no), graded.indicator(no).score
    return reach is not None and score is not None and reach[0] - TOLERANCE <= score <= reach[1] + TOLERANCE


def trusted(graded: Graded, no: int) -> Trusted:
    """Give the items of an indicator, none where one was typed with two scores or they contradict the indicator."""
    if not agrees(graded, no):
        return NONE
    typed = {row.code: row.score for row in graded.assessment.items}
    catalogue = graded.rules.items_of(no)
    if {i.code for i in catalogue} & set(disputed_items(graded.assessment)):
        return NONE
    items = tuple(Scored(i, typed[i.code]) for i in catalogue if i.code in typed)
    return Trusted(items, complete=len(items) == len(catalogue))


def low_items(graded: Graded, no: int) -> tuple[Scored, ...]:
    """Give the items of an indicator that lie below the threshold, lowest first, as far as they can be trusted."""
    return trusted(graded, no).below(graded.threshold)


def lowest_sentence(found: Trusted) -> str:
    """Name the lowest item or items; where one has no score, it may be lower than every one that has."""
    if not found.items:
        return ""
    low, count = found.lowest, len(found.items)
    score = score_text(low[0].score)
    if count == 1:
        return say("indicator.item_only_one", item=named(low[0]), score=score)
    if len(low) == count:
        return say("indicator.item_equal", count=count, score=score)
    if not found.complete or len(low) > MOST_NAMED:
        return ""
    if len(low) > 1:
        return say("indicator.item_low_tied", items=thai.join(map(named, low)), score=score)
    return say("indicator.item_low", item=named(low[0]), score=score)


def listed(items: Sequence[Scored]) -> str:
    """List items, each with its score."""
    return thai.join(say("words.item_scored", item=named(s), score=score_text(s.score)) for s in items)


def named(scored: Scored) -> str:
    """Name an item by its code and its short wording."""
    return say("words.item", code=scored.item.code, topic=scored.item.name)
