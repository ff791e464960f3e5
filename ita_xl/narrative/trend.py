"""The overall score over the years. Levels are compared only within one scale."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from ita_xl import thai
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import change_word, paragraph, score_text
from ita_xl.rules import rule_book
from ita_xl.rules import years as years_with_rules
from ita_xl.scoring import Graded, Trend

Points = Sequence[tuple[int, Decimal]]


def trend_paragraphs(graded: Graded) -> tuple[str, ...]:
    """Tell the years: scores and levels, what cannot be compared, rises and falls, highest and lowest, what lacks."""
    points = graded.trend.points
    if not points:
        return (say("trend.none"),)
    if len(points) == 1:
        return (say("trend.one", year=points[0][0], score=score_text(points[0][1])),)
    like = comparable(points)
    return tuple(
        filter(
            None,
            (
                _list(graded, points),
                _before_the_rules(points),
                paragraph(_steps(like), _run(graded), _whole(like), _extremes(points, like)),
                paragraph(_levels(graded, points), _scales(points)),
                _gaps(points),
            ),
        )
    )


def comparable(points: Points) -> Points:
    """Give the years that can be compared: those whose rules are known. FY2561 followed another model."""
    first = min(years_with_rules())
    return [(year, score) for year, score in points if year >= first]


def run_of(graded: Graded) -> int:
    """Give how many times in a row the overall went one way among the years that can be compared, falls negative."""
    return Trend(tuple(comparable(graded.trend.points))).run


def _list(graded: Graded, points: Points) -> str:
    entries = []
    for year, score in points:
        level = level_of_year(graded, year)
        key = "trend.entry_level" if level else "trend.entry"
        words = {"level": level} if level else {}
        entries.append(say(key, year=year, score=score_text(score), **words))
    return say("trend.list", count=len(points), entries=thai.join(entries))


def level_of_year(graded: Graded, year: int) -> str:
    """Give the level of a year: the typed one where the scores allow it, else the one that they settle.

    Of an earlier year nothing is known but what was typed where there are no rules for it.
    """
    if year == graded.assessment.fiscal_year:
        return "" if graded.level is None or graded.level.at_best else graded.level.name
    row = next(h for h in graded.history if h.entry.year == year)
    typed, book = row.entry.level, rule_book(year)
    if book is None or row.level is None:
        return thai.clean(typed.replace("ระดับ", ""))
    if not thai.clean(typed):
        return "" if row.level.at_best else row.level.name
    place = book.scale.find(typed)
    low, high = (book.scale.find(name) for name in (row.level.worst, row.level.name))
    fits = place is not None and low is not None and high is not None and low <= place <= high
    return book.scale.levels[place].name if fits and place is not None else ""


def _steps(points: Points) -> str:
    if len(points) < 2:
        return ""
    told = []
    for (before_year, before), (year, score) in pairwise(points):
        if score == before:
            told.append(say("trend.step_equal", year=year, before_year=before_year))
        else:
            words = {"verb": change_word(score - before), "change": score_text(abs(score - before))}
            if year == before_year + 1:
                told.append(say("trend.step", year=year, **words))
            else:
                told.append(say("trend.step_over", year=year, before_year=before_year, **words))
    return say("trend.steps", steps=thai.join(told))


def _run(graded: Graded) -> str:
    """Tell how long the score has gone one way, up to the latest year; one step is no run."""
    points, run = graded.trend.points, run_of(graded)
    if abs(run) < 2:
        return ""
    years = [year for year, _ in points[-abs(run) - 1 :]]
    key = "trend.run_years" if years[-1] - years[0] == abs(run) else "trend.run_steps"
    return say(key, verb=change_word(Decimal(run)), run=abs(run), year=years[-1])


def _whole(points: Points) -> str:
    """Compare the last year with the first, where years lie between them."""
    (first_year, first), (last_year, last) = points[0], points[-1]
    if len(points) < 3:
        return ""
    if last == first:
        return say("trend.whole_equal", first_year=first_year, last_year=last_year)
    return say(
        "trend.whole",
        first_year=first_year,
        last_year=last_year,
        verb=change_word(last - first),
        change=score_text(abs(last - first)),
    )


def _extremes(known: Points, points: Points) -> str:
    """Name the best and the worst of the years that can be compared; the first of them where others are known."""
    if len(points) < 3:
        return ""
    high, low = max(score for _, score in points), min(score for _, score in points)
    if high == low:
        return say("trend.all_equal", score=score_text(high))
    all_of_them = len(known) == len(points)
    return say(
        "trend.extremes" if all_of_them else "trend.extremes_since",
        **({} if all_of_them else {"first": points[0][0]}),
        high_years=_years([y for y, s in points if s == high]),
        high=score_text(high),
        low_years=_years([y for y, s in points if s == low]),
        low=score_text(low),
    )


def _years(years: Sequence[int]) -> str:
    return thai.join(say("trend.year", year=y) for y in years)


def _levels(graded: Graded, points: Points) -> str:
    """Compare the level with that of the year before, where both are known on one scale."""
    (before_year, _), (year, _) = points[-2:]
    before, now = level_of_year(graded, before_year), level_of_year(graded, year)
    book, earlier = graded.rules, rule_book(before_year)
    if year != graded.assessment.fiscal_year or earlier is None or earlier.scale.name != book.scale.name:
        return ""
    places = book.scale.find(before) if before else None, book.scale.find(now) if now else None
    if places[0] is None or places[1] is None:
        return ""
    if places[0] == places[1]:
        return say("trend.level_same", year=year, before_year=before_year, level=now)
    key = "trend.level_higher" if places[1] > places[0] else "trend.level_lower"
    return say(key, year=year, before_year=before_year, before=before, level=now)


def _scales(points: Points) -> str:
    """Say that levels are not compared where the years have more than one scale."""
    books = [(year, book) for year, _ in points if (book := rule_book(year))]
    changes = [(before, year) for (before, a), (year, b) in pairwise(books) if a.scale.name != b.scale.name]
    return "".join(say("trend.scales", before_year=before, year=year) for before, year in changes[:1])


def _gaps(points: Points) -> str:
    known = {year for year, _ in points}
    missing = [y for y in range(min(known), max(known)) if y not in known]
    return say("trend.gaps", years=_years(missing)) if missing else ""


def _before_the_rules(points: Points) -> str:
    first = min(years_with_rules())
    early = [year for year, _ in points if year < first]
    return say("trend.before_rules", years=_years(early), first=first) if early else ""
