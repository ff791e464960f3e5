"""The rule book of one era, frozen. Scores and thresholds are Decimal, 0 to 100."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from ita_xl import thai
from ita_xl.records import dataclass, field


@dataclass(frozen=True)
class Source:
    """Where a fact comes from, and whether it was verified against what the NACC published."""

    text: str
    verified: bool


@dataclass(frozen=True)
class Instrument:
    """IIT, EIT or OIT, with its share of the overall score (0 to 1)."""

    code: str
    name: str
    english: str
    aliases: tuple[str, ...]
    weight: Decimal
    source: Source


@dataclass(frozen=True)
class Indicator:
    """One of the ten indicators. ``about`` is a noun clause that says what it measures."""

    no: int
    instrument: str
    name: str
    aliases: tuple[str, ...]
    about: str
    source: Source


SURVEY, DOCUMENT = "survey", "document"
"""Kinds of topics: of questions, of documents to disclose."""


@dataclass(frozen=True)
class Topic:
    """What items ask about, under whatever code in whatever year; measures are arranged by it."""

    key: str
    kind: str
    name: str


@dataclass(frozen=True)
class Item:
    """A question or a document to disclose. ``sub`` is the sub-indicator of an OIT item, else empty.

    ``name`` is the short wording, ``topic`` the key of its topic, ``official`` the wording of the year's list where it
    is known to be longer, else ``name``.
    """

    code: str
    indicator: int
    name: str
    negative: bool
    sub: str
    verified: bool
    instrument: str
    topic: str
    official: str
    elements: tuple[str, ...] = ()
    """What the published document must hold, where the rule book says so."""


@dataclass(frozen=True)
class Issue:
    """One of the seven issues by which measures are arranged; an item may stand in several."""

    no: int
    name: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Rollup:
    """How items become their indicator: ``mean``, ``mean_of_sub_indicators``, or ``unknown``."""

    rule: str
    source: Source


@dataclass(frozen=True)
class Level:
    """A level of a scale: reached where the overall score and every instrument reach these minima."""

    name: str
    overall_min: Decimal
    instrument_min: Decimal
    source: Source


@dataclass(frozen=True)
class Scale:
    """Levels, lowest first; their minima never fall from one to the next.

    ``instruments`` are those that must each reach ``instrument_min`` (none on the letter scale); ``target`` is the
    national target score.
    """

    name: str
    instruments: tuple[str, ...]
    target: Decimal
    levels: tuple[Level, ...]

    def rank(self, overall: Decimal, instrument_min: Decimal) -> int:
        """Give the place (0 = lowest) of the highest level that both minima allow."""
        reached = [n for n, level in enumerate(self.levels) if level.overall_min <= overall]
        held = [n for n, level in enumerate(self.levels) if level.instrument_min <= instrument_min]
        return min(reached[-1], held[-1])

    def find(self, name: str) -> int | None:
        """Give the place of the level that people call ``name``, or ``None``.

        The word ``ระดับ`` is ignored, and so is case, as Excel does: ``aa`` is AA.
        """
        wanted = thai.clean(name.replace("ระดับ", "")).casefold()
        return next((n for n, level in enumerate(self.levels) if level.name.casefold() == wanted), None)

    def goal(self, name: str) -> Level | None:
        """Give the level to aim at from the one called ``name``; ``None`` at the top, or where there is no such.

        The next one; below the national target the first that reaches it.
        """
        place = self.find(name)
        higher = () if place is None else self.levels[place + 1 :]
        return next((v for v in higher if v.overall_min >= self.target), None)


UNITS = (
    "general",
    "finance",
    "supplies",
    "personnel",
    "planning",
    "law",
    "information",
    "service",
    "all",
)
"""The roles that a unit of an agency may have in a measure."""
ROLES = ("head", "deputy", *UNITS)
"""Every role; ``head`` and ``deputy`` are persons."""
GROUPS = ("local", "hospital", "school", "other")
"""What kinds of agency have in common for whom a measure is written."""
OTHER_KIND = "other"
"""The code of the kind of agency that no prefix fits."""


@dataclass(frozen=True)
class AgencyKind:
    """A kind of agency, e.g. ``อบต.``, with the titles of those who lead it, without the place.

    ``stem`` is how its names begin that the titles hold in their place: of เทศบาลตำบลก the head is นายกเทศมนตรี + ตำบลก.
    ``prefixes`` are how names of this kind begin; one that ends in a blank is an abbreviation without its dot.
    ``council`` is empty where an agency of this kind has none. ``group`` is one of :data:`GROUPS`; ``units`` are its
    units by the roles of :data:`UNITS`.
    """

    code: str
    name: str
    stem: str
    prefixes: tuple[str, ...]
    head: str
    clerk: str
    council: str
    source: Source
    group: str
    units: Mapping[str, str]

    def actor(self, role: str) -> str:
        """Name who has a role of :data:`ROLES`: a person by the title, without the place, or a unit."""
        return {"head": self.head, "deputy": self.clerk}.get(role) or self.units[role]

    def of_place(self, title: str, agency: str) -> str:
        """Give a title with the place of an agency; the title alone where the name does not begin as it should."""
        place = agency.removeprefix(self.stem) if self.stem else agency
        return title if place == agency else title + place

    @property
    def choice(self) -> str:
        """What a list of kinds to choose from calls this kind."""
        return "หน่วยงานอื่น" if self.code == OTHER_KIND else self.name


@dataclass(frozen=True)
class RuleBook:
    """Everything that is known of the rules of the fiscal years in ``years``."""

    era: str
    years: tuple[int, ...]
    instruments: tuple[Instrument, ...]
    indicators: tuple[Indicator, ...]
    items: tuple[Item, ...]
    item_sources: Mapping[str, Source]
    rollups: Mapping[str, Rollup]
    sub_indicators: Mapping[str, str]
    scale: Scale
    eit_parts: Mapping[str, str]
    eit_part_weight: Decimal
    eit_parts_source: Source | None
    national_mean: Mapping[int, Decimal]
    issues: tuple[Issue, ...]
    issues_source: Source | None
    agency_kinds: tuple[AgencyKind, ...]
    elements_source: Source | None = None
    national_mean_verified: bool = True
    """Whether the means of all agencies were verified."""
    national_mean_of_indicators: Mapping[int, Mapping[int, Decimal]] = field(default_factory=dict)
    """Fiscal year -> indicator -> the mean of all agencies, as far as it was published."""

    @cached_property
    def shares(self) -> Mapping[str, Decimal]:
        """What share of the overall score (0 to 1) each instrument has, and each part of EIT (EIT1, EIT2)."""
        found = {one.code: one.weight for one in self.instruments}
        part = self.eit_part_weight
        return found | {"EIT1": found["EIT"] * part, "EIT2": found["EIT"] * (1 - part)}

    def worth(self, indicator: int) -> Decimal:
        """Tell by how many points the overall rises with one point of an indicator: 0.06, 0.10 or 0.20."""
        code = self.indicator(indicator).instrument
        return self.shares[code] / len(self.of_instrument(code))

    @cached_property
    def divisors(self) -> Mapping[str, int]:
        """By what an item's score is divided where its indicator is summed up, by code: as many items as it has.

        Where the indicator is the mean of its sub-indicators, the items of the item's sub-indicator times their number.
        """
        found = {}
        for indicator in self.indicators:
            subs = [item.sub for item in self.items_of(indicator.no)]
            if self.rollups[indicator.instrument].rule != "mean_of_sub_indicators":
                subs = [""] * len(subs)
            for item, sub in zip(self.items_of(indicator.no), subs, strict=True):
                found[item.code] = subs.count(sub) * len(set(subs))
        return found

    @cached_property
    def by_code(self) -> Mapping[str, Item]:
        """The catalogue of items by their code, e.g. ``i1``."""
        return {item.code: item for item in self.items}

    def indicator(self, no: int) -> Indicator:
        """Give indicator ``no`` (1 to 10).

        Raises:
            KeyError: There is no such indicator.
        """
        for indicator in self.indicators:
            if indicator.no == no:
                return indicator
        raise KeyError(no)

    def label(self, code: str) -> str:
        """Name a score that the scale asks for: ``IIT``, ``EIT ส่วนที่ 1`` ..."""
        return self.eit_parts.get(code, code)

    def of_instrument(self, code: str) -> tuple[Indicator, ...]:
        """Give the indicators of an instrument, in their order."""
        return tuple(i for i in self.indicators if i.instrument == code)

    def sub_label(self, item: Item) -> str:
        """Name the sub-indicator of an item, number and name; empty where it has none."""
        return f"{item.sub} {self.sub_indicators[item.sub]}" if item.sub else ""

    def items_of(self, indicator: int) -> tuple[Item, ...]:
        """Give the items of an indicator, in the order of the catalogue."""
        return tuple(i for i in self.items if i.indicator == indicator)

    def kind_of(self, agency_name: str) -> AgencyKind:
        """Tell the kind of an agency by how its name begins: the longest prefix counts, else ``other``.

        Blanks between the parts of a name (``เทศบาล ตำบล...``) and sara am in two letters make no difference.
        """
        name = thai.clean(agency_name)
        spellings = (name, name.replace(" ", ""))
        fits = {
            prefix: kind
            for kind in self.agency_kinds
            for prefix in kind.prefixes
            if any(spelling.startswith(prefix) for spelling in spellings)
        }
        if fits:
            return fits[max(fits, key=len)]
        return next(kind for kind in self.agency_kinds if kind.code == OTHER_KIND)

    def kind_called(self, typed: str) -> AgencyKind | None:
        """Give the kind that a person chose from the list, or named by its code; ``None`` where it is none."""
        wanted = thai.clean(typed)
        return next((k for k in self.agency_kinds if wanted in (k.choice, k.code)), None)

    @property
    def elements_verified(self) -> bool:
        """Tell whether what the documents must hold was verified."""
        return self.elements_source is not None and self.elements_source.verified

    def unverified(self) -> tuple[str, ...]:
        """Name the parts of the rule book whose source nobody has verified: ``weights``, ``scale`` ..."""
        parts = {
            "weights": [i.source for i in self.instruments],
            "scale": [level.source for level in self.scale.levels],
            "rollup": [r.source for r in self.rollups.values()],
            "items": [*self.item_sources.values()],
            "issues": [self.issues_source] if self.issues_source else [],
        }
        return tuple(name for name, sources in parts.items() if not all(s.verified for s in sources))
