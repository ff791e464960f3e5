"""How scores, indicators and lists are written in every text."""

from collections.abc import Iterable
from decimal import Decimal

from ita_xl import thai
from ita_xl.narrative.sentences import say
from ita_xl.scoring import Graded, IndicatorResult, half_up


def score_text(value: Decimal | None) -> str:
    """Write a score with two places; ``-`` where there is none."""
    return "-" if value is None else f"{half_up(value):.2f}"


def indicator_name(graded: Graded, no: int) -> str:
    """Write an indicator with its number and name."""
    return say("words.indicator", no=no, name=graded.rules.indicator(no).name)


def indicator_names(graded: Graded, results: Iterable[IndicatorResult]) -> str:
    """List indicators with their numbers and names."""
    return thai.join(indicator_name(graded, r.no) for r in results)


def paragraph(*sentences: str) -> str:
    """Set sentences behind each other, those that have nothing to say left out."""
    return " ".join(s.strip(" ") for s in sentences if s)


def reached_word(value: Decimal, *limits: Decimal) -> str:
    """Tell how a score stands to limits that it does not lie below: above each of them, or not below."""
    return say("words.above" if all(value > limit for limit in limits) else "words.not_below")


def change_word(change: Decimal) -> str:
    """Name the direction of a change that is not 0."""
    return say("words.rose" if change > 0 else "words.fell")
