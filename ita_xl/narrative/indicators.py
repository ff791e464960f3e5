"""One indicator: what it measures, its score and rank, what that means here, the items that pulled it down."""

from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE
from ita_xl.narrative import items
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import paragraph, reached_word, score_text
from ita_xl.scoring import Cause, Graded, IndicatorResult, Reason, Status, Trusted, implied_score, trusted


def definition(graded: Graded, no: int) -> str:
    """Tell what an indicator measures."""
    indicator = graded.rules.indicator(no)
    return say("indicator.definition", no=no, name=indicator.name, about=indicator.about)


def indicator_paragraph(graded: Graded, no: int) -> str:
    """Tell what an indicator measures, its score and rank, what that means here, and the items that pulled it down.

    The paragraph goes on from the name of the indicator. Of earlier years no indicators are known: no change is told.
    """
    result, about = graded.indicator(no), graded.rules.indicator(no).about
    if result.score is None:
        implied = implied_score(graded, no)
        if implied is None:
            return say("indicator.no_score", about=about)
        code = graded.rules.indicator(no).instrument
        return say("indicator.no_score_implied", about=about, code=code, score=score_text(implied))
    if result.score == MAX_SCORE:
        lead = say("indicator.lead_full", about=about, score=score_text(result.score))
    else:
        lead = say("indicator.lead", about=about, score=score_text(result.score), rank=_rank(graded, result))
    found = trusted(graded, no)
    verdict = _verdict(graded, result, result.score)
    return paragraph(lead, verdict, _lowest(result, found), _pulled_down(graded, result, found))


def analysis(graded: Graded, no: int) -> str:
    """Tell an indicator's score, what it means and its lowest item, for the measures table."""
    result = graded.indicator(no)
    if result.score is None:
        return ""
    key = "indicator.analysis_full" if result.score == MAX_SCORE else "indicator.analysis"
    text = say(key, score=score_text(result.score), verdict=_verdict(graded, result, result.score))
    return paragraph(text, _lowest(result, trusted(graded, no)))


def _tells_items(result: IndicatorResult) -> bool:
    """Tell whether the reasons name the items already."""
    return any(reason.cause is Cause.ITEMS for reason in result.reasons)


def _lowest(result: IndicatorResult, found: Trusted) -> str:
    return "" if _tells_items(result) else items.lowest_sentence(found)


def _pulled_down(graded: Graded, result: IndicatorResult, found: Trusted) -> str:
    """Tell how far the lowest item lies below its indicator, which is the mean of the items."""
    if _tells_items(result):
        return ""
    rule = graded.rules.rollups[graded.rules.indicator(result.no).instrument].rule
    if rule != "mean" or not found.complete or result.score is None or len(found.lowest) != 1:
        return ""
    gap = result.score - found.lowest[0].score
    return say("indicator.item_pulled", gap=score_text(gap)) if gap >= Decimal("0.01") else ""


def _rank(graded: Graded, result: IndicatorResult) -> str:
    key = "indicator.rank_tied" if result.tied else "indicator.rank_only"
    return say(key, rank=result.rank, count=len(graded.ranked))


def _verdict(graded: Graded, result: IndicatorResult, score: Decimal) -> str:
    threshold = score_text(graded.threshold)
    if score == MAX_SCORE:
        return say("indicator.full")
    if result.status is Status.WEAK:
        gap = score_text(abs(result.from_threshold or Decimal(0)))
        return say("indicator.weak", threshold=threshold, gap=gap)
    words = {"threshold": threshold, "reached": reached_word(score, graded.threshold)}
    if result.status is Status.DEVELOP:
        return say("indicator.develop", reasons=reasons(graded, result), **words)
    return say("indicator.strong", **words)


def reasons(graded: Graded, result: IndicatorResult) -> str:
    """Tell why an indicator that reaches the target is to be developed nevertheless."""
    return say("indicator.moreover").join(_reason(graded, reason) for reason in result.reasons)


def _reason(graded: Graded, reason: Reason) -> str:
    if reason.cause is Cause.ITEMS:
        count = len(reason.items)
        return say("indicator.because_items", count=count, items=items.listed(reason.items))
    limit, names = score_text(reason.limit), thai.join([graded.rules.label(code) for code in reason.codes])
    if reason.cause is Cause.LEVEL:
        return say("indicator.because_level", names=names, limit=limit, level=reason.level)
    return say(
        "indicator.because_fall",
        name=names,
        before_year=reason.year,
        fall=score_text(reason.fall),
        limit=limit,
    )
