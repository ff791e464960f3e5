"""One instrument: its score, its highest and lowest indicator, its change."""

from ita_xl.assessment import MAX_SCORE
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import change_word, indicator_names, paragraph, reached_word, score_text
from ita_xl.scoring import EIT_PARTS, Graded, half_up


def instrument_paragraph(graded: Graded, code: str) -> str:
    """Tell an instrument (IIT, EIT, OIT): score, threshold, EIT parts, highest and lowest indicator, change."""
    instrument = next(i for i in graded.rules.instruments if i.code == code)
    value, threshold = graded.instruments[code].value, graded.threshold
    if value is None:
        return say("instrument.no_score", name=instrument.name, code=code)
    if value >= threshold:
        reached = reached_word(value, threshold)
        verdict = say("instrument.reached", threshold=score_text(threshold), reached=reached)
    else:
        verdict = say("instrument.below", threshold=score_text(threshold), gap=score_text(threshold - value))
    lead = say("instrument.lead", name=instrument.name, code=code, score=score_text(value), verdict=verdict)
    return paragraph(lead, _parts(graded, code), _extremes(graded, code), _change(graded, code))


def _parts(graded: Graded, code: str) -> str:
    reported = graded.assessment.reported
    if code != "EIT" or not graded.rules.eit_parts or any(part not in reported for part in EIT_PARTS):
        return ""
    first, second = (score_text(reported[part]) for part in EIT_PARTS)
    names = [graded.rules.label(part) for part in EIT_PARTS]
    return say("instrument.parts", first_name=names[0], first=first, second_name=names[1], second=second)


def _extremes(graded: Graded, code: str) -> str:
    numbers = {i.no for i in graded.rules.of_instrument(code)}
    ranked = [r for r in graded.ranked if r.no in numbers]
    if len(ranked) < len(numbers):
        return ""
    high = [r for r in ranked if r.score == ranked[0].score]
    low = [r for r in ranked if r.score == ranked[-1].score]
    if len(high) == len(ranked):
        key = "all_full" if ranked[0].score == MAX_SCORE else "all_equal"
        return say(f"instrument.{key}", count=len(ranked), score=score_text(ranked[0].score))
    return say(
        "instrument.full" if high[0].score == MAX_SCORE else "instrument.highest",
        names=indicator_names(graded, high),
        score=score_text(high[0].score),
    ) + say("instrument.lowest", names=indicator_names(graded, low), score=score_text(low[0].score))


def _change(graded: Graded, code: str) -> str:
    """Tell the change since the latest earlier year whose score of this instrument is known."""
    value, year = graded.instruments[code].value, graded.assessment.fiscal_year
    earlier = {
        h.year: h.instruments.get(code)
        for h in reversed(graded.assessment.history)
        if h.year < (year or 0) and code in h.instruments
    }
    before_year = max(earlier, default=None)
    before = None if before_year is None else earlier[before_year]
    if before is None or value is None:
        return ""
    change = half_up(value) - half_up(before)
    if change == 0:
        return say("instrument.unchanged", code=code, before_year=before_year, before=score_text(before))
    return say(
        "instrument.changed",
        code=code,
        before_year=before_year,
        before=score_text(before),
        verb=change_word(change),
        change=score_text(abs(change)),
    )
