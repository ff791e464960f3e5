"""One indicator: what it measures, its score and rank, what that means here, the items that pulled it down."""

from decimal import Decimal

from ita_xl.assessment import MAX_SCORE
from ita_xl.narrative import items
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import paragraph, reached_word, score_text
from ita_xl.scoring import Graded, IndicatorResult, Status


def definition(graded: Graded, no: int) -> str:
    """Tell what an indicator measures."""
    indicator = graded.rules.indicator(no)
    return say("indicator.definition", no=no, name=indicator.name, about=indicator.about)


def indicator_paragraph(graded: Graded, no: int) -> str:
    """Tell what an indicator measures, its score and rank, what that means here, and the items that pulled it down.

    The paragraph goes on from the name of the indicator. There is no history of indicators, so no change is told.
    """
    result, about = graded.indicator(no), graded.rules.indicator(no).about
    if result.score is None:
        return say("indicator.no_score", about=about)
    if result.score == MAX_SCORE:
        lead = say("indicator.lead_full", about=about, score=score_text(result.score))
    else:
        lead = say("indicator.lead", about=about, score=score_text(result.score), rank=_rank(graded, result))
    found = items.trusted(graded, no)
    return paragraph(
        lead,
        _verdict(graded, result, result.score),
        items.lowest_sentence(found),
        _pulled_down(graded, result, found),
    )


def analysis(graded: Graded, no: int) -> str:
    """Tell an indicator's score, what it means and its lowest item, for the measures table."""
    result = graded.indicator(no)
    if result.score is None:
        return ""
    key = "indicator.analysis_full" if result.score == MAX_SCORE else "indicator.analysis"
    text = say(key, score=score_text(result.score), verdict=_verdict(graded, result, result.score))
    return paragraph(text, items.lowest_sentence(items.trusted(graded, no)))


def _pulled_down(graded: Graded, result: IndicatorResult, found: items.Trusted) -> str:
    """Tell how far the lowest item lies below its indicator, which is the mean of the items."""
    rule = graded.rules.rollups[graded.rules.indicator(result.no).instrument].rule
    if rule != "mean" or not found.complete or result.score is None or len(found.lowest) != 1:
        return ""
    gap = result.score - found.lowest[0].score
    return say("indicator.item_pulled", gap=score_text(gap)) if gap >= Decimal("0.01") else ""


def _rank(graded: Graded, result: IndicatorResult) -> str:
    key = "indicator.rank_tied" if result.tied else "indicator.rank_only"
    return say(key, rank=result.rank, count=len(graded.ranked))


def _verdict(graded: Graded, result: IndicatorResult, score: Decimal) -> str:
    threshold, mean = score_text(graded.threshold), score_text(graded.mean)
    if score == MAX_SCORE:
        return say("indicator.full")
    if result.status is Status.WEAK:
        gap = score_text(abs(result.from_threshold or Decimal(0)))
        return say("indicator.weak", threshold=threshold, gap=gap)
    reached = reached_word(score, graded.threshold)
    if result.status is Status.DEVELOP:
        below = score_text(abs(result.from_mean or Decimal(0)))
        return say("indicator.develop", threshold=threshold, mean=mean, below_mean=below, reached=reached)
    if graded.mean is None:
        return say("indicator.strong_no_mean", threshold=threshold, reached=reached)
    both = reached_word(score, graded.threshold, graded.mean)
    return say("indicator.strong", threshold=threshold, mean=mean, reached=both)
