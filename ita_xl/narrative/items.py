"""The items of an indicator in words, as far as they can be trusted."""

from collections.abc import Sequence

from ita_xl import thai
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import score_text
from ita_xl.scoring import Scored, Trusted

MOST_NAMED = 3
"""More items than these are named by their codes alone."""


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
    return _lowest(low, score) if found.complete else ""


def _lowest(low: Sequence[Scored], score: str) -> str:
    if len(low) > MOST_NAMED:
        return say("indicator.item_low_many", count=len(low), items=codes(low), score=score)
    if len(low) > 1:
        return say("indicator.item_low_tied", items=thai.join(map(named, low)), score=score)
    return say("indicator.item_low", item=named(low[0]), score=score)


def listed(items: Sequence[Scored]) -> str:
    """List items, each with its score; by their codes alone where they are many."""
    many = len(items) > MOST_NAMED
    names = (say("words.item_unknown", code=s.item.code) if many else named(s) for s in items)
    return thai.join(
        say("words.item_scored", item=name, score=score_text(s.score))
        for name, s in zip(names, items, strict=True)
    )


def codes(items: Sequence[Scored]) -> str:
    """List items by their codes."""
    return thai.join(say("words.item_unknown", code=s.item.code) for s in items)


def named(scored: Scored) -> str:
    """Name an item by its code and its short wording."""
    return say("words.item", code=scored.item.code, topic=scored.item.name)
