"""What a good clerk would add: the first moves, what moved the overall, the country, staff beside the public."""

from collections.abc import Mapping
from decimal import Decimal

from ita_xl import thai
from ita_xl.narrative.levels import follows, lacks, possible, reaches, regraded
from ita_xl.narrative.lists import Listed
from ita_xl.narrative.sentences import say
from ita_xl.narrative.trend import comparable
from ita_xl.narrative.words import change_word, indicator_name, indicator_names, paragraph, score_text
from ita_xl.rules import rule_book
from ita_xl.scoring import EIT_PARTS, TOLERANCE, Graded, Priority, Scored, half_up, priorities, trusted

MOVES = 3
"""So many moves are told as the first."""
NOTABLE = Decimal(5)
"""Staff and public who differ by fewer points than these are not told of (our choice)."""
INSIDE, OUTSIDE = 1, 6
"""The indicators in which staff and public judge the same: how work is done and people are served."""
SAME_SUBJECT = (
    ("work-steps", "service-steps"),
    ("work-equal", "service-equal"),
    ("work-bribes", "service-bribes"),
)
"""Topics on which staff and public are asked the same: steps and time, equal treatment, bribes."""


def first_moves(graded: Graded) -> tuple[Priority, ...]:
    """Give the first moves: those of the order of work that bring something overall."""
    return tuple(p for p in priorities(graded) if p.gap > 0)[:MOVES]


def moves(graded: Graded) -> Listed:
    """Tell the first moves and what each brings overall; for OIT in documents where the roll-up is known."""
    found = first_moves(graded)
    if not found:
        return "", ()
    lead = say("insight.moves", count=len(found)) if len(found) > 1 else say("insight.one_move")
    return lead, tuple(_move(graded, p) for p in found)


def keeping(graded: Graded) -> tuple[str, str]:
    """Introduce the measures that keep a result to which nothing lacks, and tell what is to be kept above all."""
    low = graded.lowest
    if not low:
        return say("insight.keep"), ""
    names, score = indicator_names(graded, low), score_text(low[0].score)
    return say("insight.keep"), say("insight.keep_lowest", names=names, score=score)


def moves_paragraph(graded: Graded) -> str:
    """Tell the first moves and the overall after them in one paragraph; empty where there is nothing to do."""
    lead, entries = moves(graded)
    numbered = (f"({n}) {entry}" for n, entry in enumerate(entries, start=1))
    return paragraph(lead, say("insight.namely"), *numbered, expected(graded)) if entries else ""


def _move(graded: Graded, move: Priority) -> str:
    words = {
        "indicator": indicator_name(graded, move.no),
        "score": score_text(graded.indicator(move.no).score),
    }
    if move.documents is None:
        goal, gain = score_text(move.goal), score_text(move.gain)
        return say("insight.move", goal=goal, gain=gain, **words)
    count, reached = move.documents.count, move.documents.reached
    if reached is None:
        least = possible(graded, move.no, move.goal)
        gain = score_text(move.worth * (least - (move.goal - move.gap)))
        return say("insight.move_at_least", count=count, least=score_text(least), gain=gain, **words)
    gain = score_text(move.worth * (reached - (move.goal - move.gap)))
    return say("insight.move_documents", count=count, reached=score_text(reached), gain=gain, **words)


def expected(graded: Graded) -> str:
    """Tell overall and level after the first moves, all else as it is; only where they follow from the indicators."""
    found = first_moves(graded)
    if not found or not follows(graded):
        return ""
    after = {
        p.no: p.documents.reached
        if p.documents and p.documents.reached is not None
        else possible(graded, p.no, p.goal)
        for p in found
    }
    sure = all(p.documents is None or p.documents.reached is not None for p in found)
    then = regraded(graded, after)
    told = _level_then(graded, after, then, sure=sure)
    words = {"overall": score_text(then.overall), "then": told}
    return say("insight.expected" if sure else "insight.expected_at_least", **words)


def _level_then(graded: Graded, after: Mapping[int, Decimal], then: Graded, *, sure: bool) -> str:
    """Tell whether the level to aim at is reached after the moves, and what lacks; nothing where that is not known.

    What an indicator of EIT does to the parts of EIT nobody can tell.
    """
    if graded.goal is None or then.level is None:
        return ""
    instruments = {graded.rules.indicator(no).instrument for no in after}
    if "EIT" in instruments and any(part in graded.assessment.reported for part in EIT_PARTS):
        return ""
    scale, goal = graded.rules.scale, graded.goal
    if reaches(then.level, graded, goal):
        first, *others = after
        enough = bool(others) and reaches(regraded(graded, {first: after[first]}).level, graded, goal)
        return say("insight.first_reaches" if enough else "insight.reaches", level=goal.name)
    if not sure or (scale.find(then.level.name) or 0) >= (scale.find(goal.name) or 0):
        return ""
    return say("insight.falls_short", level=goal.name, lacks=lacks(then, goal))


def country(graded: Graded) -> str:
    """Hold the overall against the mean of all agencies of the year, where that was published."""
    year, overall = graded.assessment.fiscal_year, graded.overall
    mean = graded.rules.national_mean.get(year or 0) if graded.rules.national_mean_verified else None
    if mean is None or overall is None:
        return ""
    gap = half_up(overall) - mean
    if gap == 0:
        return say("insight.country_equal", mean=score_text(mean))
    word = say("words.above" if gap > 0 else "words.below")
    return say("insight.country", word=word, mean=score_text(mean), gap=score_text(abs(gap)))


def moved_by(graded: Graded) -> str:
    """Tell by instrument what moved the overall since the year before it in the list, the largest part first.

    Only where both years have all instruments, weigh them alike, and these parts make the change that is told.
    """
    points, now = comparable(graded.trend.points), graded.assessment.fiscal_year
    if len(points) < 2 or points[-1][0] != now:
        return ""
    (before_year, before), (_, overall) = points[-2:]
    entry = next((h for h in graded.assessment.history if h.year == before_year), None)
    book = rule_book(before_year)
    if entry is None or book is None or dict(book.shares) != dict(graded.rules.shares):
        return ""
    parts = {}
    for instrument in graded.rules.instruments:
        value, then = graded.instruments[instrument.code].value, entry.instruments.get(instrument.code)
        if value is None or then is None:
            return ""
        parts[instrument.code] = half_up(instrument.weight * (value - then))
    # Each part and each overall is rounded by itself.
    if abs(sum(parts.values()) - (overall - before)) > 2 * TOLERANCE or not any(parts.values()):
        return ""
    told = [_part(code, change) for code, change in sorted(parts.items(), key=lambda p: -abs(p[1]))]
    return say("insight.moved_by", parts=thai.join(told))


def _part(code: str, change: Decimal) -> str:
    if change == 0:
        return say("insight.not_moved", code=code)
    return say("insight.moved", code=code, verb=change_word(change), change=score_text(abs(change)))


def views(graded: Graded) -> str:
    """Hold what staff say (IIT) against what the public says (EIT) of the same, where they differ notably."""
    inside, outside = graded.indicator(INSIDE).score, graded.indicator(OUTSIDE).score
    if inside is None or outside is None or abs(inside - outside) < NOTABLE:
        return ""
    return paragraph(
        say(
            "insight.views",
            inside=indicator_name(graded, INSIDE),
            inside_score=score_text(inside),
            word=say("words.above" if inside > outside else "words.below"),
            outside=indicator_name(graded, OUTSIDE),
            outside_score=score_text(outside),
            gap=score_text(abs(inside - outside)),
        ),
        _most_different(graded),
        say("insight.ask_public") if inside > outside else say("insight.ask_staff"),
    )


def _most_different(graded: Graded) -> str:
    """Name the pair of questions on one subject in which staff and public differ most."""
    scores = {s.item.topic: s for no in (INSIDE, OUTSIDE) for s in trusted(graded, no).items}
    pairs = [(scores[i], scores[e]) for i, e in SAME_SUBJECT if i in scores and e in scores]
    most = max(pairs, key=_difference, default=None)
    if most is None or _difference(most) < NOTABLE or [*map(_difference, pairs)].count(_difference(most)) > 1:
        return ""
    first, second = (
        say("words.item", code=s.item.code, topic=s.item.name)
        + " "
        + say("words.in_brackets", score=score_text(s.score))
        for s in most
    )
    return say("insight.most_different", first=first, second=second)


def _difference(pair: tuple[Scored, Scored]) -> Decimal:
    return abs(pair[0].score - pair[1].score)
