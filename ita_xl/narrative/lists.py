"""Lists of indicators: strengths and weaknesses, what is to be mended at once, what is to be developed."""

from ita_xl.narrative import items
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import indicator_name, score_text
from ita_xl.scoring import Graded, IndicatorResult, Priority, Status, in_order, low_items, priorities

Listed = tuple[str, tuple[str, ...]]
"""The leading sentence, and the entries."""


def strengths(graded: Graded) -> Listed:
    """Give the leading sentence and the list of strengths, highest first."""
    entries = tuple(_scored(graded, r) for r in graded.with_status(Status.STRONG))
    return _lead(graded, "strengths", entries), entries


def weaknesses(graded: Graded) -> Listed:
    """Give the leading sentence and the list of what is weak or to be developed, first what is to be done first."""
    entries = tuple(
        say(
            "lists.entry",
            indicator=indicator_name(graded, r.no),
            score=score_text(r.score),
            status=str(r.status),
        )
        for r in in_order(graded, Status.WEAK, Status.DEVELOP)
    )
    return _lead(graded, "weaknesses", entries), entries


def urgent(graded: Graded) -> Listed:
    """Give what must be mended at once: indicators below the target, what closing the gap is worth, the low items."""
    entries = tuple(
        say(
            "lists.urgent_entry",
            indicator=indicator_name(graded, p.no),
            score=score_text(r.score),
            gap=score_text(abs(r.from_threshold)),
        )
        + _low_items(graded, r)
        + worth(p)
        for p in priorities(graded)
        if p.status is Status.WEAK and (r := graded.indicator(p.no)).from_threshold is not None
    )
    return _lead(graded, "urgent", entries), entries


def to_develop(graded: Graded) -> Listed:
    """Give what is to be developed: the target is reached, but there is a reason, which its paragraph has told."""
    entries = tuple(
        _scored(graded, graded.indicator(p.no)) + worth(p)
        for p in priorities(graded)
        if p.status is Status.DEVELOP
    )
    return _lead(graded, "develop", entries), entries


def worth(priority: Priority) -> str:
    """Tell what closing the gap of an indicator is worth overall; for OIT in documents where they are known."""
    if not priority.gap:
        return ""
    gain = score_text(priority.gain)
    if priority.documents is None:
        return say("lists.worth", goal=score_text(priority.goal), gain=gain)
    count, reached = priority.documents.count, priority.documents.reached
    if reached is None:
        return say("lists.worth_documents_at_least", count=count)
    gain = score_text(priority.worth * (reached - (priority.goal - priority.gap)))
    return say("lists.worth_documents", count=count, reached=score_text(reached), gain=gain)


def _scored(graded: Graded, result: IndicatorResult) -> str:
    return say("lists.scored", indicator=indicator_name(graded, result.no), score=score_text(result.score))


def _low_items(graded: Graded, result: IndicatorResult) -> str:
    low = low_items(graded, result.no)
    return say("lists.low_items", items=items.listed(low), count=len(low)) if low else ""


def _lead(graded: Graded, name: str, entries: tuple[str, ...]) -> str:
    """Say the leading sentence of a list, another where it is empty or where nothing has a score."""
    if not graded.ranked:
        return say("lists.no_scores")
    return say(f"lists.{name}" if entries else f"lists.no_{name}", threshold=score_text(graded.threshold))
