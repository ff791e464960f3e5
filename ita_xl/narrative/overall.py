"""The result of the agency as a whole."""

from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE
from ita_xl.narrative import insight
from ita_xl.narrative.sentences import say
from ita_xl.narrative.trend import comparable, run_of
from ita_xl.narrative.words import change_word, indicator_names, paragraph, score_text
from ita_xl.scoring import EIT_PARTS, Doubt, Graded


def overall_paragraphs(graded: Graded) -> tuple[str, ...]:
    """Tell the result of the agency.

    Overall, level and the country's mean; instruments, highest and lowest; staff beside the public; the change since
    the year before, and what made it.
    """
    first = paragraph(result_sentence(graded), _doubt(graded), held_back(graded), insight.country(graded))
    second = paragraph(_instruments(graded), _extremes(graded))
    change = paragraph(_latest_change(graded), insight.moved_by(graded))
    return tuple(filter(None, (first, second, insight.views(graded), change)))


def result_sentence(graded: Graded) -> str:
    """Tell overall score, level, and how the score stands to the target."""
    agency, year = graded.assessment.agency.name, graded.assessment.fiscal_year
    if graded.overall is None or graded.level is None:
        return say("overall.no_level", agency=agency, year=year)
    target = graded.threshold
    if graded.overall >= target:
        clause = say("overall.target_reached", target=score_text(target))
    else:
        gap = score_text(target - graded.overall)
        clause = say("overall.target_missed", target=score_text(target), gap=gap)
    return say(
        "overall.result",
        agency=agency,
        year=year,
        overall=score_text(graded.overall),
        level=graded.level.name,
        target=clause,
    )


def _doubt(graded: Graded) -> str:
    level = graded.level
    if level is None or not level.at_best:
        return ""
    key = "overall.at_best_parts" if level.doubt is Doubt.PARTS else "overall.at_best_missing"
    return say(key, worst=level.worst, level=level.name)


def held_back(graded: Graded) -> str:
    """Name the instruments that keep the agency from the level its overall would allow."""
    level, scale = graded.level, graded.rules.scale
    if level is None or level.at_best or graded.overall is None:
        return ""
    possible = scale.levels[scale.rank(graded.overall, MAX_SCORE)]
    if possible.name == level.name:
        return ""
    held = [
        say(
            "overall.held_by",
            name=graded.rules.label(code),
            score=score_text(value),
            minimum=score_text(possible.instrument_min),
            gap=score_text(possible.instrument_min - value),
        )
        for code in scale.instruments
        if (value := _decisive(graded, code)) is not None and value < possible.instrument_min
    ]
    if not held:
        return ""
    return say("overall.held_back", higher=possible.name, held=thai.join(held))


def _decisive(graded: Graded, code: str) -> Decimal | None:
    return graded.assessment.reported.get(code) if code in EIT_PARTS else graded.instruments[code].value


def _instruments(graded: Graded) -> str:
    values = {code: r.value for code, r in graded.instruments.items() if r.value is not None}
    if len(values) < len(graded.instruments):
        return ""
    rows = thai.join(say("words.scored", name=code, score=score_text(v)) for code, v in values.items())
    lowest = [code for code, v in values.items() if v == min(values.values())]
    tail = say("overall.lowest_instrument", lowest=lowest[0]) if len(lowest) == 1 else ""
    return say("overall.instruments", instruments=rows) + tail


def _extremes(graded: Graded) -> str:
    if not graded.ranked:
        return ""
    high, low = graded.highest, graded.lowest
    if not low:
        every = len(high) == len(graded.indicators)
        return say("overall.all_equal", score=score_text(high[0].score)) if every else ""
    names, score = indicator_names(graded, high), score_text(high[0].score)
    if high[0].score == MAX_SCORE and len(high) > 1:
        first = say("overall.highest_full", names=names, score=score, count=len(high))
    else:
        first = say("overall.highest", names=names, score=score)
    lowest = say("overall.lowest", names=indicator_names(graded, low), score=score_text(low[0].score))
    return first + lowest


def _latest_change(graded: Graded) -> str:
    """Tell the change of the overall since the year before it in the list, and how long it goes that way."""
    points = comparable(graded.trend.points)
    run = run_of(graded)
    if len(points) < 2 or points[-1][0] != graded.assessment.fiscal_year:
        return ""
    (before_year, before), (_, now) = points[-2:]
    if now == before:
        return say("overall.unchanged", before_year=before_year, before=score_text(before))
    verb = change_word(now - before)
    text = say(
        "overall.changed",
        before_year=before_year,
        before=score_text(before),
        verb=verb,
        change=score_text(abs(now - before)),
    )
    if abs(run) < 2:
        return text
    years = [year for year, _ in points[-abs(run) - 1 :]]
    consecutive = years == list(range(years[0], years[0] + len(years)))
    key = "overall.run_years" if consecutive else "overall.run_steps"
    return text + say(key, verb=verb, run=abs(run))
