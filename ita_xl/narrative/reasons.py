"""Why a measure was chosen: the items that it answers, or what is said where no item is known."""

from collections.abc import Sequence
from decimal import Decimal

from ita_xl import thai
from ita_xl.narrative.items import listed, named
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import score_text
from ita_xl.scoring import Graded, Scored


def reason(graded: Graded, found: Sequence[Scored], among: Sequence[Scored], *, issue: bool) -> str:
    """Tell the items that a measure answers, and whether they are the lowest.

    Args:
        graded: The result.
        found: The items, lowest first.
        among: Every item with a score of the indicator or issue.
        issue: Whether the items are those of an issue.
    """
    low, lowest = found[0].score, min(one.score for one in among)
    if all(one.score == lowest for one in found) and lowest < max(one.score for one in among):
        key = "reason.lowest_issue" if issue else "reason.lowest"
        return say(key, items=thai.join(map(named, found)), score=score_text(low))
    if all(one.score < graded.threshold for one in found):
        return say("reason.low", items=listed(found), threshold=score_text(graded.threshold))
    return say("reason.item", items=listed(found))


def reason_more(graded: Graded, found: Sequence[Scored], far: Decimal) -> str:
    """Tell why a topic gets a further measure: how far its items lie below the target."""
    return say(
        "reason.more", items=listed(found), far=score_text(far), threshold=score_text(graded.threshold)
    )


def reason_documents(found: Sequence[Scored]) -> str:
    """Count the documents that one measure answers together, and name them."""
    return say("reason.documents", count=len(found), codes=thai.join(one.item.code for one in found))


def reason_without_items(graded: Graded, score: Decimal | None, *, issue: bool) -> str:
    """Tell that no item has a score, so that the measure answers what the indicator or issue asks first."""
    if score is None:
        return say("reason.no_score")
    key = "reason.no_items_issue" if issue else "reason.no_items"
    return say(key, score=score_text(score), threshold=score_text(graded.threshold))


def reason_keep(graded: Graded, scores: Sequence[Decimal]) -> str:
    """Tell what is kept: the scores, and that no item lies below the target."""
    low, high = min(scores), max(scores)
    key = "reason.keep" if low < high else "reason.keep_one"
    return say(key, low=score_text(low), high=score_text(high), threshold=score_text(graded.threshold))
