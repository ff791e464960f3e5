"""What is true of a result, computed with whole hundredths and without the core: the yardstick of the reader."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, cached_property
from itertools import pairwise, product
from math import ceil

from core_cases import mean_of
from narrative_cases import NAMES, TARGET, instruments, overall, trend

from ita_xl.rules import rule_book

INSTRUMENTS = {"IIT": range(1, 6), "EIT": range(6, 9), "OIT": range(9, 11)}
WEIGHTS = {"IIT": 30, "EIT": 30, "OIT": 40}
WORTH = {"IIT": 6, "EIT": 10, "OIT": 20}
"""Hundredths of a point overall that one point of an indicator is worth."""
COUNTRY = {2564: 8125, 2565: 8757, 2566: 9019, 2568: 9382}
"""Means of all agencies as published; that of FY2567 nobody verified."""
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


@cache
def shares_of_items(year: int, no: int) -> dict[str, Fraction]:
    """What share of its indicator each item has: of OIT of the letter years by sub-indicator, else all alike."""
    items = rule_book(year).items_of(no)
    subs = [i.sub if no > 8 and year <= 2565 else "" for i in items]
    return {i.code: Fraction(1, len(set(subs)) * subs.count(sub)) for i, sub in zip(items, subs, strict=True)}


def rounded(value: Fraction) -> int:
    """Hundredths, half up."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


@cache
def passed_states(year: int, no: int) -> list[tuple[int, tuple[Fraction, ...]]]:
    """Every score that passed documents make, with the shares of those that did not pass, largest first."""
    shares = list(shares_of_items(year, no).values())
    kinds = {share: shares.count(share) for share in shares}
    found = []
    for counts in product(*(range(n + 1) for n in kinds.values())):
        value = sum((10000 * share * n for share, n in zip(kinds, counts, strict=True)), Fraction(0))
        left = [s for (s, size), n in zip(kinds.items(), counts, strict=True) for _ in range(size - n)]
        found.append((rounded(value), tuple(sorted(left, reverse=True))))
    return found


def half(value: int) -> int:
    """A hundredth of whole numbers, halves away from nought."""
    return (abs(value) + 50) // 100 * (1 if value >= 0 else -1)


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

    def lacks(self, name: str, overall: int | None = None, values: object = None) -> dict[str, int]:
        """What surely lies below what a level asks for, and by how much at least; the overall under its own name."""
        _, least, each = next(v for v in scale(self.year) if v[0] == name)
        whole = self.overall if overall is None else overall
        found = {"คะแนนภาพรวม": least - whole} if whole < least else {}
        for code, (low, high) in self.bounds(values).items():
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

    def alone(self, no: int) -> int:
        """The least score with which one indicator reaches the level to aim at, rounding not counted on."""
        code, (_, least, each) = self.instrument_of(no), self.goal()
        rest = sum(WEIGHTS[c] * v for c, v in instruments(self.facts).items() if c != code)
        mean = Fraction(100 * least - rest, WEIGHTS[code])
        if code in self.bounds():
            mean = max(mean, Fraction(each))
        others = sum(self.scores[n] for n in INSTRUMENTS[code] if n != no)
        score = min(10000, ceil(len(INSTRUMENTS[code]) * mean - others))
        if no < 9 or self.year > 2565:
            return score
        step = min((v for v, _ in passed_states(self.year, no) if v >= score), default=score)
        found = self.documents(no, step)
        return found[1] if found and found[1] is not None else step

    def trusted(self, no: int, catalogue: list[str]) -> dict[str, int]:
        """The items of an indicator that each stand with one score only; none where one is disputed."""
        typed: dict[str, set[int]] = {}
        for code, v in self.items:
            if code in catalogue:
                typed.setdefault(code, set()).add(v)
        if any(len(v) > 1 for v in typed.values()):
            return {}
        return {code: next(iter(v)) for code, v in typed.items()}

    def low(self, no: int) -> dict[str, int]:
        """The items below the target, where each has one score and they can make the score of their indicator."""
        if no not in self.scores or not self.agree(no):
            return {}
        known = self.trusted(no, list(shares_of_items(self.year, no)))
        return {code: v for code, v in known.items() if v < self.threshold}

    def instrument_of(self, no: int) -> str:
        return next(code for code, numbers in INSTRUMENTS.items() if no in numbers)

    @cached_property
    def aim(self) -> tuple[str, int, int] | None:
        """The level to aim at; none at the top and where there is no level."""
        return self.goal() if self.level is not None and self.next_level() is not None else None

    def lacking(self, code: str) -> set[str]:
        """What of an instrument surely lies below what the level to aim at asks of each."""
        if self.aim is None:
            return set()
        own = {"EIT", *PARTS} if code == "EIT" else {code}
        return {c for c, (_, high) in self.bounds().items() if c in own and high < self.aim[2]}

    def fall(self, no: int) -> tuple[int, int] | None:
        """Last year's score of the instrument, and its fall of more than two points; the indicator lies below it."""
        code = self.instrument_of(no)
        before, now = self.past.get(self.year - 1, {}).get(code), self.instruments[code]
        if before is None or now is None or before - now <= 200 or self.scores[no] >= before:
            return None
        return before, before - now

    def causes(self, no: int) -> set[str]:
        """Why an indicator that reaches the target is to be developed."""
        value = self.scores[no]
        if value < self.threshold or value == 10000:
            return set()
        found = {"items"} if self.low(no) else set()
        if self.holds(no):
            found.add("level")
        return found | ({"fall"} if self.fall(no) else set())

    def holds(self, no: int) -> bool:
        return bool(self.lacking(self.instrument_of(no))) and self.scores[no] < self.aim[2]

    def status(self, no: int) -> str:
        if self.scores[no] < self.threshold:
            return "จุดอ่อน"
        return "ควรพัฒนา" if self.causes(no) else "จุดแข็ง"

    def wanted(self, no: int) -> int:
        """The score to reach: what the level to aim at asks for, else the target."""
        asked = max(self.aim[1:]) if self.aim else self.threshold
        return asked if self.scores[no] < asked else self.threshold

    def gap(self, no: int) -> int:
        return max(0, self.wanted(no) - self.scores[no])

    @cached_property
    def order(self) -> list[int]:
        """What is weak or to be developed, first what is to be done first."""
        numbers = [no for no in self.scores if self.status(no) != "จุดแข็ง"]
        return sorted(
            numbers, key=lambda no: (not self.holds(no), -WORTH[self.instrument_of(no)] * self.gap(no), no)
        )

    def documents(self, no: int, goal: int) -> tuple[int, int | None] | None:
        """How many documents must pass at least, and to what score where that is certain."""
        if no < 9 or self.year > 2565:
            return None
        shares = shares_of_items(self.year, no)
        typed = self.trusted(no, list(shares)) if self.agree(no) else {}
        if set(typed) == set(shares) and set(typed.values()) <= {0, 10000}:
            value = rounded(sum(shares[c] * v for c, v in typed.items()))
            lists = [(value, tuple(sorted((shares[c] for c, v in typed.items() if not v), reverse=True)))]
        else:
            lists = [s for s in passed_states(self.year, no) if abs(s[0] - self.scores[no]) <= 1]
        found = []
        for _, left in lists:
            base = 10000 * (1 - sum(left, Fraction(0)))
            sums = [rounded(base + 10000 * sum(left[:n], Fraction(0))) for n in range(len(left) + 1)]
            found += [next((n, value) for n, value in enumerate(sums) if value >= goal)]
        if not found:
            return None
        return min(n for n, _ in found), found[0][1] if len(found) == 1 else None

    @cached_property
    def first_moves(self) -> list[int]:
        return [no for no in self.order if self.gap(no)][:3]

    @cached_property
    def follows(self) -> bool:
        """Whether overall and level are what the ten scores and the parts of EIT make."""
        if None in self.ten or self.computed is None or abs(self.overall - self.computed) > 1:
            return False
        values = instruments(self.facts)
        return self._levels(weighed(values), self.bounds(values)) == self.level

    def after(self, no: int) -> int:
        """The score of an indicator after its move; of documents the one that is certain, else the next that can be."""
        goal = self.wanted(no)
        found = self.documents(no, goal)
        if found and found[1] is not None:
            return found[1]
        if no < 9 or self.year > 2565:
            return goal
        return min((v for v, _ in passed_states(self.year, no) if v >= goal), default=goal)

    @cached_property
    def expected(self) -> int | None:
        """The overall after the first moves."""
        if not self.first_moves or not self.follows:
            return None
        return weighed(self.values_then)

    @property
    def values_then(self) -> Mapping[str, int]:
        """The instruments after the first moves."""
        ten = [self.after(no) if no in self.first_moves else v for no, v in enumerate(self.ten, start=1)]
        return instruments({"ten": ten})

    @property
    def first_is_enough(self) -> bool:
        """Whether the first of several moves alone reaches the level to aim at."""
        names, (first, *others) = names_of_levels(self.year), self.first_moves
        reached = names.index(self.with_score(first, self.after(first)))
        return bool(others) and reached >= names.index(self.goal()[0])

    @cached_property
    def level_then(self) -> tuple[str, str] | None:
        """Whether the level to aim at is reached after the first moves; none where nobody can tell."""
        if self.expected is None or self.level[1] == names_of_levels(self.year)[-1]:
            return None
        if any(no in INSTRUMENTS["EIT"] for no in self.first_moves) and any(
            part is not None for part in self.facts["parts"] or ()
        ):
            return None
        low, high = self._levels(self.expected, self.bounds(self.values_then))
        names, goal = names_of_levels(self.year), self.goal()[0]
        if names.index(low) >= names.index(goal):
            return "ถึงเกณฑ์ของ", goal
        sure = all(
            (found := self.documents(no, self.wanted(no))) is None or found[1] is not None
            for no in self.first_moves
        )
        return ("ยังไม่ถึง", goal) if sure and names.index(high) < names.index(goal) else None

    @cached_property
    def moved_by(self) -> dict[str, int] | None:
        """What each instrument did to the overall since the year before in the list; none where that is not known."""
        if len(self.comparable) < 2 or self.comparable[-1][0] != self.year:
            return None
        (year, before), (_, now) = self.comparable[-2:]
        then, values = self.past.get(year, {}), self.instruments
        if any(then.get(c) is None or values[c] is None for c in WEIGHTS):
            return None
        parts = {c: half(WEIGHTS[c] * (values[c] - then[c])) for c in WEIGHTS}
        return parts if abs(sum(parts.values()) - (now - before)) <= 2 and any(parts.values()) else None

    def implied(self, no: int) -> int | None:
        """The score that a missing indicator must have for its instrument to be what was reported."""
        code = self.instrument_of(no)
        others = [self.scores[n] for n in INSTRUMENTS[code] if n != no and n in self.scores]
        if self.instruments[code] is None or len(others) < len(INSTRUMENTS[code]) - 1:
            return None
        value = len(INSTRUMENTS[code]) * self.instruments[code] - sum(others)
        return value if 0 <= value <= 10000 else None

    @cached_property
    def views(self) -> int | None:
        """By how much staff give more than the public, where that is five points or more either way."""
        if 1 not in self.scores or 6 not in self.scores or abs(self.scores[1] - self.scores[6]) < 500:
            return None
        return self.scores[1] - self.scores[6]

    @cached_property
    def most_different(self) -> tuple[str, str] | None:
        """The pair of questions on one subject that differ most, by five points or more and alone."""
        known = {}
        for no in (1, 6):
            known |= self.trusted(no, list(shares_of_items(self.year, no))) if self.agree(no) else {}
        pairs = (("i1", "e1"), ("i2", "e2"), ("i3", "e3") if self.year >= 2567 else ("i4", "e4"))
        gaps = {(i, e): abs(known[i] - known[e]) for i, e in pairs if i in known and e in known}
        most = [pair for pair, gap in gaps.items() if gap == max(gaps.values()) >= 500]
        return most[0] if len(most) == 1 else None

    def agree(self, no: int) -> bool:
        """Whether the items can make the score of their indicator."""
        shares = shares_of_items(self.year, no)
        known = self.trusted(no, list(shares))
        least = sum(shares[code] * v for code, v in known.items())
        most = least + 10000 * (1 - sum(shares[code] for code in known))
        return bool(known) and rounded(least) - 1 <= self.scores[no] <= rounded(most) + 1

    def runs(self) -> int:
        """How many times in a row the overall went one way, up to the latest year; negative for falls."""
        steps = [(b > a) - (b < a) for (_, a), (_, b) in pairwise(self.comparable)]
        count = 0
        while count < len(steps) and steps[-1 - count] == steps[-1] != 0:
            count += 1
        return count * steps[-1] if steps else 0


__all__ = ["INSTRUMENTS", "LETTERS", "NAMED", "NAMES", "PARTS", "Truth", "overall", "trend"]
