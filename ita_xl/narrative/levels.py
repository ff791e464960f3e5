"""What keeps the level down, by how much, and what would raise it: arithmetic only."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_CEILING, Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import indicator_name, paragraph, score_text
from ita_xl.records import dataclass, replace
from ita_xl.rules import Level
from ita_xl.scoring import (
    EIT_PARTS,
    TOLERANCE,
    TWO_PLACES,
    Graded,
    LevelResult,
    bound,
    grade,
)
from ita_xl.scoring.order import documents, steps


@dataclass(frozen=True)
class Lack:
    """A score that lies below what a level asks for; ``exact`` where it is known by how much."""

    code: str
    gap: Decimal
    exact: bool = True


@dataclass(frozen=True)
class Needs:
    """What a level asks for beyond what there is: the overall, instruments, and scores that are not known."""

    level: Level
    overall: Decimal
    lacks: tuple[Lack, ...]
    unknown: tuple[str, ...]

    @property
    def codes(self) -> frozenset[str]:
        """The instruments and parts that lie below what the level asks for."""
        return frozenset(lack.code for lack in self.lacks)


def level_gap(graded: Graded) -> str:
    """Tell what holds the level back and how many points each lacks to the one to aim at; empty at the top."""
    level, levels = graded.level, graded.rules.scale.levels
    if level is None or graded.overall is None:
        return say("gap.no_level")
    place = graded.rules.scale.find(level.name) or 0
    here = _needs(graded, levels[place], graded.overall)
    doubt = (
        say("gap.settle", level=level.name, **_unknown(graded, here))
        if level.at_best and here.unknown
        else ""
    )
    if graded.goal is None:
        return doubt
    needs = _needs(graded, graded.goal, graded.overall)
    gap = say("gap.to_level", lacks=_lacks(graded, needs), level=needs.level.name)
    also = say("gap.also_unknown", **_unknown(graded, needs)) if needs.unknown else ""
    return paragraph(doubt, gap, also)


def lacks(graded: Graded, level: Level) -> str:
    """Tell by how many points each score lies below what a level asks of it; empty where none is known to."""
    return "" if graded.overall is None else _lacks(graded, _needs(graded, level, graded.overall))


def level_room(graded: Graded) -> str:
    """Tell at the highest level which score lies nearest to what it asks for; empty where that is not known."""
    level, levels = graded.level, graded.rules.scale.levels
    if level is None or level.at_best or graded.overall is None or level.name != levels[-1].name:
        return ""
    top = levels[-1]
    values = {code: r.value for code, r in graded.instruments.items()}
    rooms = [(graded.overall - top.overall_min, say("gap.the_overall"), graded.overall, top.overall_min)]
    least = []
    for code in graded.rules.scale.instruments if top.instrument_min else ():
        known = bound(graded.rules, code, values, graded.assessment.reported)
        room = known.low - top.instrument_min
        if known.low == known.high:
            rooms.append((room, graded.rules.label(code), known.low, top.instrument_min))
        else:
            least.append(room)
    room, name, score, minimum = min(rooms, key=lambda one: one[0])
    if any(other < room for other in least):
        return ""
    words = {"level": top.name, "name": name, "score": score_text(score), "minimum": score_text(minimum)}
    return say("gap.room", room=score_text(room), **words) if room > 0 else say("gap.no_room", **words)


@dataclass(frozen=True)
class Border:
    """A score beside what a level asks of it, in words: ``least`` and ``told`` are empty where it asks nothing."""

    name: str
    score: str
    least: str
    told: str


def borders(graded: Graded) -> tuple[str, tuple[Border, ...]]:
    """Hold the overall and each instrument against the level to aim at, at the top against the highest.

    Returns:
        Which level that is and why, and a border a score; nothing where there is no level.
    """
    held, overall, scale = graded.level, graded.overall, graded.rules.scale
    if held is None or overall is None:
        return "", ()
    place = scale.find(held.name) or 0
    aim = graded.goal or scale.levels[place]
    key = "highest" if graded.goal is None else "next" if aim is scale.levels[place + 1] else "target"
    why = say(f"border.{key}", level=aim.name, target=score_text(scale.target))
    values = {code: r.value for code, r in graded.instruments.items()}
    rows = [_border(say("gap.the_overall"), overall, aim.overall_min)]
    asked = scale.instruments if aim.instrument_min else ()
    for instrument in graded.rules.instruments:
        own = EIT_PARTS if instrument.code == "EIT" and EIT_PARTS[0] in asked else (instrument.code,)
        known = [bound(graded.rules, code, values, graded.assessment.reported) for code in own]
        name = say("border.instrument", name=instrument.name, code=instrument.code)
        if len(own) > 1 and any(part.low != part.high for part in known):
            rows.append(_border(name, values[instrument.code], Decimal(0)))  # nothing is asked of the whole
        for code, part in zip(own, known, strict=True):
            label = graded.rules.label(code) if len(own) > 1 else name
            score = part.low if part.low == part.high else None
            rows.append(_border(label, score, aim.instrument_min if code in asked else Decimal(0)))
    return why, tuple(rows)


def _border(name: str, score: Decimal | None, least: Decimal) -> Border:
    if not least or score is None:
        return Border(name, score_text(score), score_text(least) if least else "", "")
    gap = score - least
    key = "border.equal" if gap == 0 else "border.over" if gap > 0 else "border.under"
    return Border(name, score_text(score), score_text(least), say(key, gap=score_text(abs(gap))))


def _lacks(graded: Graded, needs: Needs) -> str:
    overall = [say("gap.overall", gap=score_text(needs.overall))] if needs.overall > 0 else []
    return thai.join([*overall, *(_lack(graded, lack) for lack in needs.lacks)])


def _lack(graded: Graded, lack: Lack) -> str:
    known = lack.code not in EIT_PARTS or lack.code in graded.assessment.reported
    key = "one" if lack.exact and known else "one_computed" if lack.exact else "one_at_least"
    return say(f"gap.{key}", name=graded.rules.label(lack.code), gap=score_text(lack.gap))


def _unknown(graded: Graded, needs: Needs) -> Mapping[str, str]:
    names = thai.join(graded.rules.label(code) for code in needs.unknown)
    return {"names": names, "minimum": score_text(needs.level.instrument_min)}


def _needs(graded: Graded, level: Level, overall: Decimal) -> Needs:
    values = {code: r.value for code, r in graded.instruments.items()}
    lacks: dict[str, Lack] = {}
    unknown = []
    for code in graded.rules.scale.instruments:
        known = bound(graded.rules, code, values, graded.assessment.reported)
        if known.high < level.instrument_min:
            # A part that is not known lies no higher than the whole: what the whole lacks, the parts lack at least.
            exact = known.low == known.high
            name = code if exact else "EIT"
            lacks[name] = Lack(name, level.instrument_min - known.high, exact)
        elif known.low < level.instrument_min:
            unknown.append(code)
    return Needs(level, max(level.overall_min - overall, Decimal(0)), tuple(lacks.values()), tuple(unknown))


def raise_level(graded: Graded) -> str:
    """Tell what would raise the agency to the level to aim at; empty at the top.

    By how many points instruments must rise, and whether one indicator alone would do: an OIT indicator by documents
    and to a score that can occur, where the year's roll-up is known. Only said where the overall follows from the
    indicators.
    """
    level = graded.level
    if level is None or graded.overall is None:
        return say("raise.no_level")
    if graded.goal is None:
        return ""
    if len(graded.ranked) < len(graded.indicators):
        return say("raise.missing")
    if contradicted(graded):
        return say("raise.contradiction")
    needs = _needs(graded, graded.goal, graded.overall)
    return paragraph(_asked(graded, needs), _single(graded, needs))


def contradicted(graded: Graded) -> bool:
    """Tell whether the ten indicators are known and make another overall or level than the one that counts.

    That is for the office to settle, in the workbook; its report does not say so.
    """
    return len(graded.ranked) == len(graded.indicators) and not follows(graded)


def follows(graded: Graded) -> bool:
    """Tell whether overall and level are what the ten indicators and the EIT parts make."""
    computed = graded.overall_computed
    if computed is None or graded.overall is None or len(graded.ranked) < len(graded.indicators):
        return False
    return abs(graded.overall - computed) <= TOLERANCE and regraded(graded, {}).level == graded.level


def _asked(graded: Graded, needs: Needs) -> str:
    asked = [_rise(graded, lack, needs.level) for lack in needs.lacks]
    if needs.overall > 0 and (not asked or not _enough(graded, needs)):
        asked.insert(0, say("raise.overall", gap=score_text(needs.overall)))
    text = say("raise.lead", level=needs.level.name, asked=thai.join(asked))
    if needs.unknown:
        text += " " + say("raise.also", **_unknown(graded, needs))
    return text


def _enough(graded: Graded, needs: Needs) -> bool:
    """Tell whether the overall is reached once every instrument is."""
    total = Decimal(0)
    # Once both parts of EIT reach the minimum, so does EIT.
    asked = {"EIT" if code in EIT_PARTS else code for code in needs.codes}
    for instrument in graded.rules.instruments:
        value = graded.instruments[instrument.code].computed or Decimal(0)
        least = needs.level.instrument_min if instrument.code in asked else Decimal(0)
        total += instrument.weight * max(value, least)
    return total >= needs.level.overall_min


def _rise(graded: Graded, lack: Lack, level: Level) -> str:
    name, gap = graded.rules.label(lack.code), score_text(lack.gap)
    if not lack.exact:
        return say("raise.eit", name=name, gap=gap, minimum=score_text(level.instrument_min))
    return say("raise.instrument", name=name, gap=gap)


def _single(graded: Graded, needs: Needs) -> str:
    """Tell whether one indicator alone, raised to at most the full score, would reach the level."""
    if needs.codes and needs.codes <= {"EIT", *EIT_PARTS}:
        return say("raise.parts")
    if len(needs.codes) > 1:
        return say("raise.not_one", level=needs.level.name)
    if needs.unknown:
        return ""
    found = _candidate(graded, needs)
    return _alone(graded, needs.level, *found) if found else say("raise.none", level=needs.level.name)


def _alone(graded: Graded, level: Level, no: int, score: Decimal) -> str:
    """Tell that one indicator alone would do; empty where rounding makes that uncertain."""
    if not reaches(regraded(graded, {no: score}).level, graded, level):
        return ""
    needed = documents(graded, no, score)
    reached = needed.reached if needed else None
    words = {
        "indicator": indicator_name(graded, no),
        "score": score_text(graded.indicator(no).score),
        "least": score_text(score if reached is None else reached),
        "level": level.name,
    }
    if needed is None:
        return say("raise.single", **words)
    key = "raise.single_documents" if needed.exact else "raise.single_documents_at_least"
    return say(key, count=needed.count, **words)


def _candidate(graded: Graded, needs: Needs) -> tuple[int, Decimal] | None:
    """Give the lowest indicator of today that would do alone, with the score that it must reach at least."""
    codes = needs.codes or {i.code for i in graded.rules.instruments}
    for result in reversed(graded.ranked):
        code = graded.rules.indicator(result.no).instrument
        if code in codes and result.score is not None:
            score = possible(graded, result.no, _least(graded, code, result.score, needs.level))
            if score <= MAX_SCORE:
                return result.no, score
            if reaches(regraded(graded, {result.no: MAX_SCORE}).level, graded, needs.level):
                return result.no, MAX_SCORE  # it does by rounding
    return None


def possible(graded: Graded, no: int, score: Decimal) -> Decimal:
    """Give the lowest score from this one on that an indicator can have; the score itself where that is not known."""
    return next((step for step in steps(graded, no) or () if step >= score), score)


def _least(graded: Graded, code: str, score: Decimal, level: Level) -> Decimal:
    """Give the score with which one indicator reaches the level, the others as they are; rounding is not counted on."""
    rest, weight = Decimal(0), Decimal(0)
    for instrument in graded.rules.instruments:
        if instrument.code == code:
            weight = instrument.weight
        else:
            rest += instrument.weight * (graded.instruments[instrument.code].computed or Decimal(0))
    value = (level.overall_min - rest) / weight
    if code in graded.rules.scale.instruments:
        value = max(value, level.instrument_min)
    scores = _scores(graded, code)
    return _up(len(scores) * value - (sum(scores) - score))


def _scores(graded: Graded, code: str) -> Sequence[Decimal]:
    results = (graded.indicator(i.no) for i in graded.rules.of_instrument(code))
    return [r.score for r in results if r.score is not None]


def _up(value: Decimal) -> Decimal:
    return value.quantize(TWO_PLACES, ROUND_CEILING)


def regraded(graded: Graded, changed: Mapping[int, Decimal]) -> Graded:
    """Grade anew with some indicators changed, from indicators and EIT parts alone."""
    assessment = graded.assessment
    parts = {code: v for code, v in assessment.reported.items() if code in EIT_PARTS}
    fresh = replace(
        assessment,
        indicators={**assessment.indicators, **changed},
        reported_overall=None,
        reported=parts,
        items=(),
        history=(),
    )
    return grade(fresh, graded.rules)


def reaches(found: LevelResult | None, graded: Graded, level: Level) -> bool:
    """Tell whether a result surely reaches a level, whatever is not known of it."""
    find = graded.rules.scale.find
    return found is not None and (find(found.worst) or 0) >= (find(level.name) or 0)
