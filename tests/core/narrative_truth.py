"""What is true of a result, computed with whole hundredths and without the core: the yardstick of the reader."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from core_cases import mean_of
from narrative_cases import NAMES, TARGET, instruments, overall, trend

INSTRUMENTS = {"IIT": range(1, 6), "EIT": range(6, 9), "OIT": range(9, 11)}
WEIGHTS = {"IIT": 30, "EIT": 30, "OIT": 40}
PARTS = ("EIT ส่วนที่ 1", "EIT ส่วนที่ 2")
LETTERS = (("F", 0), ("E", 5000), ("D", 5500), ("C", 6500), ("B", 7500), ("A", 8500), ("AA", 9500))
NAMED = (
    ("ต้องปรับปรุงโดยด่วน", 0, 0),
    ("ต้องปรับปรุง", 7000, 0),
    ("ผ่าน", 8500, 0),
    ("ผ่านดี", 8500, 8500),
    ("ผ่านดีเยี่ยม", 9500, 9500),
)


def scale(year: int) -> tuple[tuple[str, int, int], ...]:
    """The levels of a year, lowest first: name, least overall, least of every instrument."""
    return NAMED if year >= 2566 else tuple((name, least, 0) for name, least in LETTERS)


def names_of_levels(year: int) -> list[str]:
    return [name for name, *_ in scale(year)]


def level_of(year: int, whole: int, lowest: int) -> str:
    return [name for name, least, each in scale(year) if whole >= least and lowest >= each][-1]


def weighed(values: Mapping[str, int]) -> int:
    return (sum(WEIGHTS[code] * v for code, v in values.items()) + 50) // 100


@dataclass
class Truth:
    """Facts as the strategy drew them, and what follows from them.

    ``reported`` are reported instruments, ``past`` earlier instruments by year, ``items`` rows of (code, score).
    """

    facts: Mapping[str, object]
    reported: Mapping[str, int] = field(default_factory=dict)
    past: Mapping[int, Mapping[str, int]] = field(default_factory=dict)
    levels: Mapping[int, str] = field(default_factory=dict)
    items: tuple[tuple[str, int], ...] = ()

    @cached_property
    def year(self) -> int:
        return self.facts["year"]

    @cached_property
    def ten(self) -> list[int | None]:
        return self.facts["ten"]

    @cached_property
    def threshold(self) -> int:
        return TARGET if self.facts["threshold"] is None else self.facts["threshold"]

    @cached_property
    def mean(self) -> int | None:
        return None if None in self.ten else mean_of(self.ten)

    @cached_property
    def scores(self) -> dict[int, int]:
        return {no: v for no, v in enumerate(self.ten, start=1) if v is not None}

    @cached_property
    def instruments(self) -> dict[str, int | None]:
        """The reported score where it agrees with the computed one within 0.01, or nothing can be computed."""
        found = dict(instruments(self.facts))
        for code, v in self.reported.items():
            if found[code] is None or abs(found[code] - v) <= 1:
                found[code] = v
        return found

    @cached_property
    def computed(self) -> int | None:
        return None if None in self.instruments.values() else weighed(self.instruments)

    @cached_property
    def overall(self) -> int | None:
        return self.computed if self.facts["reported"] is None else self.facts["reported"]

    @cached_property
    def points(self) -> list[tuple[int, int]]:
        points = {y: v for y, v in self.facts["history"].items() if y < self.year}
        if self.overall is not None:
            points[self.year] = self.overall
        return sorted(points.items())

    @cached_property
    def comparable(self) -> list[tuple[int, int]]:
        """The years whose rules are known: FY2561 followed another model."""
        return [(y, v) for y, v in self.points if y >= 2562]

    def bounds(self, values: Mapping[str, int | None] | None = None) -> dict[str, tuple[int, int]]:
        """Lowest and highest that each score can be which the named levels ask for."""
        values = self.instruments if values is None else values
        found = {c: (v, v) if (v := values[c]) is not None else (0, 10000) for c in ("IIT", "OIT")}
        parts, eit = self.facts["parts"], values["EIT"]
        for n, name in enumerate(PARTS):
            if parts and parts[n] is not None:
                found[name] = (parts[n], parts[n])
            elif eit is None:
                found[name] = (0, 10000)
            elif parts and parts[1 - n] is not None:
                other = min(10000, max(0, 2 * eit - parts[1 - n]))
                found[name] = (other, other)
            else:
                found[name] = (max(0, 2 * eit - 10000), eit)
        return found if self.year >= 2566 else {}

    @cached_property
    def level(self) -> tuple[str, str] | None:
        """The lowest and the highest level that what is known allows."""
        if self.overall is None:
            return None
        return self._levels(self.overall, self.bounds())

    def _levels(self, whole: int, bounds: Mapping[str, tuple[int, int]]) -> tuple[str, str]:
        low, high = (min((b[n] for b in bounds.values()), default=10000) for n in (0, 1))
        return level_of(self.year, whole, low), level_of(self.year, whole, high)

    def next_level(self) -> tuple[str, int, int] | None:
        """The level above the best one that is possible."""
        levels = scale(self.year)
        place = names_of_levels(self.year).index(self.level[1])
        return levels[place + 1] if place + 1 < len(levels) else None

    def goal(self) -> tuple[str, int, int]:
        """The level to aim at: the next one, but below the target the lowest that reaches it."""
        levels = scale(self.year)
        higher = levels[names_of_levels(self.year).index(self.level[1]) + 1 :]
        return next((v for v in higher if v[1] >= 8500), higher[0])

    def lacks(self, name: str) -> dict[str, int]:
        """What surely lies below what a level asks for, and by how much at least; the overall under its own name."""
        _, least, each = next(v for v in scale(self.year) if v[0] == name)
        found = {"คะแนนภาพรวม": least - self.overall} if self.overall < least else {}
        for code, (low, high) in self.bounds().items():
            if high < each:
                found[code if low == high else "EIT"] = each - high
        return found

    def unknown(self, name: str) -> set[str]:
        """What a level asks for and nobody knows to be reached or not."""
        each = next(v for v in scale(self.year) if v[0] == name)[2]
        return {code for code, (low, high) in self.bounds().items() if low < each <= high}

    def with_score(self, no: int, value: int) -> str:
        """The lowest level that would be certain with another score of one indicator, all else as it is."""
        ten = list(self.ten)
        ten[no - 1] = value
        values = instruments({"ten": ten})
        return self._levels(weighed(values), self.bounds(values))[0]

    def trusted(self, no: int, catalogue: list[str]) -> dict[str, int]:
        """The items of an indicator that each stand with one score only; none where one is disputed."""
        typed: dict[str, set[int]] = {}
        for code, v in self.items:
            if code in catalogue:
                typed.setdefault(code, set()).add(v)
        if any(len(v) > 1 for v in typed.values()):
            return {}
        return {code: next(iter(v)) for code, v in typed.items()}

    def runs(self) -> int:
        """How many times in a row the overall went one way, up to the latest year; negative for falls."""
        steps = [(b > a) - (b < a) for (_, a), (_, b) in pairwise(self.comparable)]
        count = 0
        while count < len(steps) and steps[-1 - count] == steps[-1] != 0:
            count += 1
        return count * steps[-1] if steps else 0


__all__ = ["INSTRUMENTS", "LETTERS", "NAMED", "NAMES", "PARTS", "Truth", "overall", "trend"]
