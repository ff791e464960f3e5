"""Lists of indicators: strengths and weaknesses, what is to be mended at once, what is to be developed."""

from collections.abc import Sequence

from ita_xl.narrative import items
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import indicator_name, score_text
from ita_xl.scoring import Graded, IndicatorResult, Status

Listed = tuple[str, tuple[str, ...]]
"""The leading sentence, and the entries."""


def strengths(graded: Graded) -> Listed:
    """Give the leading sentence and the list of strengths, highest first."""
    found = graded.with_status(Status.STRONG)
    entries = tuple(
        say("lists.strength_entry", indicator=indicator_name(graded, r.no), score=score_text(r.score))
        + _low_items(graded, r, "but_low_items")
        for r in found
    )
    return _lead(graded, _key(graded, "strengths", found)), entries


def weaknesses(graded: Graded) -> Listed:
    """Give the leading sentence and the list of what is weak or to be developed, lowest first."""
    found = graded.with_status(Status.WEAK, Status.DEVELOP)
    entries = tuple(
        say(
            "lists.entry",
            indicator=indicator_name(graded, r.no),
            score=score_text(r.score),
            status=str(r.status),
        )
        for r in found
    )
    return _lead(graded, _key(graded, "weaknesses", found)), entries


def urgent(graded: Graded) -> Listed:
    """Give what must be mended at once: indicators below the threshold, the items below it under each."""
    found = graded.with_status(Status.WEAK)
    entries = tuple(
        say(
            "lists.urgent_entry",
            indicator=indicator_name(graded, r.no),
            score=score_text(r.score),
            gap=score_text(abs(r.from_threshold)),
        )
        + _low_items(graded, r)
        for r in found
        if r.from_threshold is not None
    )
    return _lead(graded, _key(graded, "urgent", entries)), entries


def to_develop(graded: Graded) -> Listed:
    """Give what is to be developed: the threshold is reached, but the mean is not, or not by every item."""
    entries = []
    for r in sorted(graded.with_status(Status.DEVELOP, Status.STRONG), key=lambda r: (r.score or 0, r.no)):
        low = _low_items(graded, r)
        words = {"indicator": indicator_name(graded, r.no), "score": score_text(r.score)}
        if r.status is Status.DEVELOP and r.from_mean is not None:
            entries.append(say("lists.develop_entry", below_mean=score_text(abs(r.from_mean)), **words) + low)
        elif low:
            entries.append(say("lists.develop_entry_items", **words) + low)
    name = "develop" if entries or _any_item(graded) else "develop_no_items"
    return _lead(graded, _key(graded, name, entries)), tuple(entries)


def _any_item(graded: Graded) -> bool:
    return any(items.trusted(graded, r.no).items for r in graded.ranked if r.status is not Status.WEAK)


def _low_items(graded: Graded, result: IndicatorResult, key: str = "low_items") -> str:
    low = items.low_items(graded, result.no)
    return say(f"lists.{key}", items=items.listed(low), count=len(low)) if low else ""


def _key(graded: Graded, name: str, found: Sequence[object]) -> str:
    if not graded.ranked:
        return "lists.no_scores"
    return f"lists.{name}" if found else f"lists.no_{name}"


def _lead(graded: Graded, key: str) -> str:
    """Say the leading sentence of a list, the one without a mean where there is none."""
    if key in _OF_THE_MEAN and graded.mean is None:
        key += "_no_mean"
    return say(key, threshold=score_text(graded.threshold))


_OF_THE_MEAN = {
    f"lists.{name}"
    for name in (
        "strengths",
        "no_strengths",
        "weaknesses",
        "no_weaknesses",
        "develop",
        "no_develop",
        "no_develop_no_items",
    )
}
