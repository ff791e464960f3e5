"""What was typed, as frozen value objects. Scores are Decimal, 0 to 100; years are Buddhist fiscal years.

Two layers: :class:`Entries` is the flat table of what stands in the cells (or in a JSON file), each value with the
place where it stands; :class:`Assessment` holds only what could be read as what it should be.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from ita_xl import thai
from ita_xl.records import dataclass, field

MIN_SCORE, MAX_SCORE = Decimal(0), Decimal(100)
INDICATOR_COUNT = 10
ISSUE_COUNT = 7
ERROR_VALUES = frozenset(
    ("#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!")
)
"""What a cell shows whose formula gives an error: no value, whatever is looked for there."""
UNCALCULATED = "#สูตรยังไม่มีผล"
"""What is read of a formula that no program has calculated yet: neither a value nor an empty cell."""


class Percent(float):
    """A number that its cell shows as a per cent: 0.9032 is seen as 90.32%."""


@dataclass(frozen=True)
class Place:
    """Where a value stands: sheet and cell of a workbook, or the key of a JSON file in ``cell``."""

    sheet: str
    cell: str


@dataclass(frozen=True)
class Entry:
    """A value as it was typed (text, number, ``None`` for an empty cell) with its place."""

    value: object
    place: Place


@dataclass(frozen=True)
class Entries:
    """The flat table: field name -> entry. Fields are those of :data:`FIELDS`, ``item.N.*`` and ``history.N.*``."""

    by_field: Mapping[str, Entry] = field(default_factory=dict)
    unknown_keys: tuple[Entry, ...] = ()

    def value(self, name: str) -> object:
        """Give the typed value of a field; ``None`` where it is absent, blank or an error value."""
        entry = self.by_field.get(name)
        if entry is None or (isinstance(entry.value, str) and thai.blank(entry.value)):
            return None
        return None if error_value(entry.value) else entry.value

    def error(self, name: str) -> str:
        """Give the error value that stands in a field (``#N/A``); empty where there is none."""
        entry = self.by_field.get(name)
        return error_value(entry.value) if entry else ""

    def held(self, name: str) -> object:
        """Give what stands in a field, an error value too; ``None`` where it is absent or blank."""
        return self.value(name) if not self.error(name) else self.error(name)

    def place(self, name: str) -> Place:
        """Give the place of a field; an empty place where the source has none."""
        entry = self.by_field.get(name)
        return entry.place if entry else Place("", "")

    def rows(self, group: str) -> Iterator[str]:
        """Give the row prefixes of a group (``item`` or ``history``) in order, e.g. ``item.3``."""
        return iter(self._rows.get(group, ()))

    @cached_property
    def _rows(self) -> Mapping[str, Sequence[str]]:
        numbers: dict[str, set[int]] = {}
        for name in self.by_field:
            group, _, rest = name.partition(".")
            number = rest.partition(".")[0]
            if number.isdecimal():
                numbers.setdefault(group, set()).add(int(number))
        return {group: [f"{group}.{n}" for n in sorted(found)] for group, found in numbers.items()}

    def text(self, name: str) -> str:
        """Give a field as cleaned text; empty where it is absent."""
        value = self.value(name)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return thai.clean(str(value)) if value is not None else ""

    def raw_text(self, name: str) -> str:
        """Give a field as the text that a cell shows, blanks and all."""
        value = self.by_field[name].value if name in self.by_field else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return "" if value is None else str(value)


def error_value(value: object) -> str:
    """Give a value back that is an error value of Excel, else an empty text."""
    known = isinstance(value, str) and (value in ERROR_VALUES or value == UNCALCULATED)
    return str(value) if known else ""


def issue_number(typed: object) -> int | None:
    """Read the number of one of the seven issues; ``None`` where it is none."""
    value = thai.number(typed)
    if value is None or not 1 <= value <= ISSUE_COUNT or value != value.to_integral_value():
        return None
    return int(value)


TEXT_FIELDS = ("agency.name", "agency.district", "agency.province", "reported.level")
YEAR_FIELDS = ("fiscal_year", "plan_year")
INDICATOR_FIELDS = tuple(f"indicator.{no}" for no in range(1, INDICATOR_COUNT + 1))
REPORTED_FIELDS = (
    "reported.overall",
    "reported.IIT",
    "reported.EIT",
    "reported.EIT1",
    "reported.EIT2",
    "reported.OIT",
)
FIELDS = (*TEXT_FIELDS, *YEAR_FIELDS, "threshold", *INDICATOR_FIELDS, *REPORTED_FIELDS)
SHARES = tuple(f"share{n}" for n in range(1, 7))
"""The shares of the answers to an item, from the least to the most agreeable, in per cent."""
HISTORY_SCORES = ("overall", "IIT", "EIT", "OIT")


def score_fields(entries: Entries) -> Iterator[str]:
    """Give every field that should hold a number from 0 to 100, in the order of the workbook."""
    yield from INDICATOR_FIELDS
    yield from REPORTED_FIELDS
    yield "threshold"
    for row in entries.rows("item"):
        yield f"{row}.score"
        yield from (f"{row}.{share}" for share in SHARES if f"{row}.{share}" in entries.by_field)
    for row in entries.rows("history"):
        yield from (f"{row}.{key}" for key in HISTORY_SCORES)


def score(typed: object) -> Decimal | None:
    """Read a score; ``None`` where it is no number or lies outside 0 to 100."""
    value = thai.number(typed)
    return value if value is not None and MIN_SCORE <= value <= MAX_SCORE else None


@dataclass(frozen=True)
class Agency:
    """An agency is known by these three together."""

    name: str = ""
    district: str = ""
    province: str = ""

    @property
    def location(self) -> str:
        """District and province in words, as far as they are given."""
        parts = [("อำเภอ", self.district), ("จังหวัด", self.province)]
        return " ".join(word + name.removeprefix(word) for word, name in parts if name)


@dataclass(frozen=True)
class ItemScore:
    """The score of an item, as typed in one row; ``issue`` is one of the seven issues, where given."""

    code: str
    score: Decimal
    issue: int | None
    row: str


@dataclass(frozen=True)
class HistoryYear:
    """An earlier result as the agency has it: level and instruments only where given."""

    year: int
    overall: Decimal
    level: str
    instruments: Mapping[str, Decimal]
    row: str


@dataclass(frozen=True)
class Assessment:
    """The scores of one fiscal year, and what belongs to them.

    ``threshold`` is the score below which the agency calls an indicator weak; ``None`` means the national target.
    """

    agency: Agency
    fiscal_year: int | None
    plan_year: int | None
    indicators: Mapping[int, Decimal]
    reported_overall: Decimal | None = None
    reported_level: str = ""
    reported: Mapping[str, Decimal] = field(default_factory=dict)
    items: tuple[ItemScore, ...] = ()
    history: tuple[HistoryYear, ...] = ()
    threshold: Decimal | None = None


def assess(entries: Entries) -> Assessment:
    """Read the flat table as an assessment.

    What is no score, no year or no item is left out here; :mod:`ita_xl.checks` says so to the person. The plan year
    is the one typed, else the year after the fiscal year.
    """
    fiscal_year = thai.year(entries.value("fiscal_year"))
    plan_year = thai.year(entries.value("plan_year"))
    scores = {name: score(entries.value(name)) for name in score_fields(entries)}
    return Assessment(
        agency=Agency(*(entries.text(f"agency.{key}") for key in ("name", "district", "province"))),
        fiscal_year=fiscal_year,
        plan_year=plan_year or (fiscal_year + 1 if fiscal_year else None),
        indicators={
            n: v for n in range(1, INDICATOR_COUNT + 1) if (v := scores[f"indicator.{n}"]) is not None
        },
        reported_overall=scores["reported.overall"],
        reported_level=entries.text("reported.level"),
        reported={
            key: v
            for key in ("IIT", "EIT", "EIT1", "EIT2", "OIT")
            if (v := scores[f"reported.{key}"]) is not None
        },
        items=tuple(_items(entries, scores)),
        history=tuple(sorted(_history(entries, scores), key=lambda h: h.year)),
        threshold=scores["threshold"],
    )


def item_code(typed: str) -> str:
    """Write an item code in its one form: ``O1``, ``o 1``, ``i๑`` -> ``o1``, ``o1``, ``i1``.

    Some agencies write the letter o as a Thai zero: ``๐๑`` is o1, ``ข้อ ๐๒๓`` is o23.
    """
    text = thai.clean(typed).replace(" ", "").lower()
    zero = _THAI_ZERO.fullmatch(text)
    return thai.to_arabic(f"o{zero[1]}" if zero else text)


_THAI_ZERO = re.compile("(?:ข้อ)?๐([๐-๙]{1,2})")


def _items(entries: Entries, scores: Mapping[str, Decimal | None]) -> Iterator[ItemScore]:
    for row in entries.rows("item"):
        value = scores[f"{row}.score"]
        code = item_code(entries.text(f"{row}.code"))
        if code and value is not None:
            yield ItemScore(code, value, issue_number(entries.value(f"{row}.issue")), row)


def _history(entries: Entries, scores: Mapping[str, Decimal | None]) -> Iterator[HistoryYear]:
    for row in entries.rows("history"):
        year, overall = thai.year(entries.value(f"{row}.year")), scores[f"{row}.overall"]
        if year is not None and overall is not None:
            parts = {key: v for key in ("IIT", "EIT", "OIT") if (v := scores[f"{row}.{key}"]) is not None}
            yield HistoryYear(year, overall, entries.text(f"{row}.level"), parts, row)
