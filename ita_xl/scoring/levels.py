"""The level of a whole agency, honestly where an instrument or an EIT part is not known."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from ita_xl.assessment import MAX_SCORE, MIN_SCORE
from ita_xl.records import dataclass
from ita_xl.rules import RuleBook

EIT_PARTS = ("EIT1", "EIT2")


class Doubt(StrEnum):
    """Why a level is only "at best": EIT parts not given, or an instrument without a score."""

    NONE = ""
    PARTS = "parts"
    MISSING = "missing"


@dataclass(frozen=True)
class LevelResult:
    """The level; ``worst`` is the lowest that what is known allows (equal to ``name`` where it is settled)."""

    name: str
    worst: str
    doubt: Doubt

    @property
    def at_best(self) -> bool:
        """Tell whether the true level may be lower than ``name``."""
        return self.name != self.worst


def level(
    rules: RuleBook,
    overall: Decimal | None,
    instruments: Mapping[str, Decimal | None],
    parts: Mapping[str, Decimal],
) -> LevelResult | None:
    """Find the level of a whole agency, honestly where an instrument or an EIT part is not known.

    Args:
        rules: The rule book of the year; its scale decides.
        overall: The overall score, 0 to 100; ``None`` gives no level.
        instruments: IIT, EIT, OIT; ``None`` or absent where not known.
        parts: EIT1 and EIT2 where given. One of them and EIT give the other (where they weigh 50:50); without both
            neither lies below 2 x EIT - 100, and the lower of them not above EIT.

    Returns:
        The highest level that what is known allows, and the lowest.
    """
    if overall is None:
        return None
    bounds = [bound(rules, code, instruments, parts) for code in rules.scale.instruments]
    best = min((b.high for b in bounds), default=MAX_SCORE)
    worst = min((b.low for b in bounds), default=MAX_SCORE)
    top, bottom = rules.scale.rank(overall, best), rules.scale.rank(overall, worst)
    doubts = {b.doubt for b in bounds} if top != bottom else set()
    doubt = next((d for d in (Doubt.MISSING, Doubt.PARTS) if d in doubts), Doubt.NONE)
    return LevelResult(rules.scale.levels[top].name, rules.scale.levels[bottom].name, doubt)


@dataclass(frozen=True)
class Bound:
    """What is known of a score that the scale asks for: it lies from ``low`` to ``high``."""

    low: Decimal
    high: Decimal
    doubt: Doubt


def bound(
    rules: RuleBook, code: str, instruments: Mapping[str, Decimal | None], parts: Mapping[str, Decimal]
) -> Bound:
    """Bound the score of an instrument or an EIT part by what is known."""
    known, eit = parts.get(code) if code in EIT_PARTS else instruments.get(code), instruments.get("EIT")
    if known is not None:
        return Bound(known, known, Doubt.NONE)
    if code in EIT_PARTS and eit is not None:
        other = next((parts[c] for c in EIT_PARTS if c != code and c in parts), None)
        weight = rules.eit_part_weight
        left = (eit - (1 - weight) * (MAX_SCORE if other is None else other)) / weight
        left = min(MAX_SCORE, max(MIN_SCORE, left))
        return Bound(left, eit, Doubt.PARTS) if other is None else Bound(left, left, Doubt.NONE)
    return Bound(MIN_SCORE, MAX_SCORE, Doubt.MISSING)
