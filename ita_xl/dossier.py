"""What an office adds to its scores for its report: progress, opinions, the cover memo. Frozen; nothing is computed.

Everything is text as the person typed it, blanks where nothing was typed: nothing is invented.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from ita_xl import thai, thai_dates
from ita_xl.assessment import INDICATOR_COUNT, SHARES, Entries, item_code, score
from ita_xl.records import dataclass, field, replace
from ita_xl.rules import RuleBook
from ita_xl.rules.book import ROLES

FOLLOW_STATES = ("ยังไม่ได้ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้ว")
"""The states of a measure or of an OIT item, in their order."""
EARLIER = "/"
"""Stands in the key of a follow-up row between the plan year and the key of a measure of an earlier year."""


@dataclass(frozen=True)
class MeasureRow:
    """A row of the measures table as it stands in the workbook, a person's words included."""

    indicator: str
    name: str
    analysis: str
    steps: str
    responsible: str
    period: str
    follow: str
    budget: str = ""
    success: str = ""
    reason: str = ""
    key: str = ""


@dataclass(frozen=True)
class Progress:
    """A row of the follow-up table: what became of a measure. ``key`` is that of its measure."""

    indicator: str
    name: str
    status: str
    result: str
    outcome: str
    date: str
    key: str = ""

    @property
    def earlier(self) -> bool:
        """Tell whether the measure is one of an earlier plan year, carried into this year's workbook."""
        return EARLIER in self.key


@dataclass(frozen=True)
class OitProgress:
    """An OIT item of the year's catalogue: where it is published, and how far the office is with it.

    ``elements`` are what the item must hold by the rule book (empty where the rule book does not say). ``sub`` is the
    sub-indicator, number and name (``9.1 ข้อมูลพื้นฐาน``).
    """

    code: str
    name: str
    indicator: int
    sub: str
    elements: tuple[str, ...]
    status: str
    evidence: str
    note: str
    responsible: str = ""


@dataclass(frozen=True)
class Asked:
    """A question that was asked without a score: its text and what was answered."""

    question: str
    answer: str


@dataclass(frozen=True)
class Opinion:
    """An opinion under a heading: of those who answered (such as the instrument), or of the office's clerk or head."""

    heading: str
    text: str


@dataclass(frozen=True)
class Memo:
    """The fields of the cover memo (บันทึกข้อความ)."""

    office: str = ""
    number: str = ""
    date: str = ""
    subject: str = ""
    to: str = ""
    signatory: str = ""
    position: str = ""


@dataclass(frozen=True)
class Dossier:
    """Everything that a report needs beside the graded result.

    ``kind`` is the kind of agency (a key of the rule book's kinds, empty where not chosen); ``shares`` are the
    shares of the six answers to an item, in per cent, from the least to the most agreeable; ``item_texts`` are
    wordings of items that the office typed, where they differ from the catalogue's. ``oit`` are the items of the
    year's catalogue that stand in the workbook, in the catalogue's order, whether anything was typed for them or not.
    ``units`` are the units and titles that the office typed, by the role, ``causes`` its own words of an indicator, by
    its number: those of :data:`CAUSE_FIELDS`, blank ones left out.
    """

    kind: str = ""
    measures: tuple[MeasureRow, ...] = ()
    progress: tuple[Progress, ...] = ()
    oit: tuple[OitProgress, ...] = ()
    asked: tuple[Asked, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    memo: Memo = field(default_factory=Memo)
    shares: Mapping[str, tuple[Decimal | None, ...]] = field(default_factory=dict)
    item_texts: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    causes: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


UNIT_FIELDS = ROLES
"""The roles for which an office may type its own unit or title."""
CAUSE_FIELDS = ("cause", "facts")
"""What an office says of an indicator in its own words: why it scored so, what is there and what was done."""
MEMO_FIELDS = ("office", "number", "date", "subject", "to", "signatory", "position")
OIT_FIELDS = ("status", "responsible", "evidence", "note")
"""What a person types for an OIT item."""
_LATE = 2400
"""No Gregorian year: who types 2568 in a date means the Buddhist year."""


def dossier_of(entries: Entries, rules: RuleBook | None) -> Dossier:
    """Read from the flat table what belongs to the report, all but the measures and what became of them.

    Args:
        entries: The flat table.
        rules: The rule book of the year; without it there is no list of OIT items.
    """
    kind = rules.kind_called(entries.text("agency.kind")) if rules else None
    return Dossier(
        kind=kind.code if kind else "",
        oit=tuple(_oit(entries, rules)) if rules else (),
        asked=tuple(Asked(*pair) for pair in _pairs(entries, "asked", "question", "answer")),
        opinions=tuple(Opinion(*pair) for pair in _pairs(entries, "opinion", "heading", "text")),
        memo=Memo(**{name: _memo(name, entries.value(f"memo.{name}")) for name in MEMO_FIELDS}),
        shares=_shares(entries),
        item_texts=_item_texts(entries),
        causes=_causes(entries),
        units={role: unit for role in ROLES if (unit := words(entries.value(f"unit.{role}")))},
    )


def _memo(name: str, typed: object) -> str:
    """Give a field of the memo; a date in numbers as official letters write it."""
    day = thai_dates.in_numbers(typed) if name == "date" and isinstance(typed, str) else None
    return words(typed if day is None else day)


def _causes(entries: Entries) -> Mapping[int, tuple[str, ...]]:
    typed = {
        no: tuple(filter(None, (words(entries.value(f"cause.{no}.{field}")) for field in CAUSE_FIELDS)))
        for no in range(1, INDICATOR_COUNT + 1)
    }
    return {no: said for no, said in typed.items() if said}


def words(typed: object) -> str:
    """Give what a cell holds as text: a date in Thai words, a whole number without its point."""
    if isinstance(typed, date):
        typed = typed.date() if isinstance(typed, datetime) else typed
        late = typed.year > _LATE
        return thai_dates.spell(
            typed.replace(year=typed.year - thai_dates.BUDDHIST) if late else typed, long=True
        )
    if isinstance(typed, float) and typed.is_integer():
        typed = int(typed)
    return "" if typed is None else thai.clean(str(typed))


def state(typed: str) -> str:
    """Give the state that a person chose; what is none of the three stays as it was typed."""
    plain = thai.clean(typed)
    return next((one for one in FOLLOW_STATES if one == plain.replace(" ", "")), plain)


def typed_oit(entries: Entries) -> Mapping[str, str]:
    """Give the row of each OIT item by its code: where one stands twice, the first row with anything typed in it."""
    found: dict[str, str] = {}
    for row in entries.rows("oit"):
        code = item_code(entries.text(f"{row}.code"))
        if code and (code not in found or (not filled(entries, found[code]) and filled(entries, row))):
            found[code] = row
    return found


def filled(entries: Entries, row: str) -> bool:
    """Tell whether a person typed anything in a row of OIT items, beside its code."""
    return any(entries.held(f"{row}.{name}") is not None for name in OIT_FIELDS)


def _oit(entries: Entries, rules: RuleBook) -> Iterator[OitProgress]:
    rows = typed_oit(entries)
    for item in rules.items:
        row = rows.get(item.code)
        if row is None or item.instrument != "OIT":
            continue
        typed = {name: words(entries.value(f"{row}.{name}")) for name in OIT_FIELDS}
        yield OitProgress(
            code=item.code,
            name=item.official,
            indicator=item.indicator,
            sub=rules.sub_label(item),
            elements=item.elements,
            **{**typed, "status": state(typed["status"])},
        )


def of_plan_year(rows: Sequence[OitProgress], rules: RuleBook, plan: RuleBook) -> tuple[OitProgress, ...]:
    """Give the documents of the plan year with what was typed for the same documents of the year of the result.

    Codes change from year to year: a document is known by its topic. One that is new in the plan year has nothing
    typed; one whose row was taken out of the sheet is left out here too.

    Args:
        rows: The documents of the year of the result.
        rules: The rule book of that year.
        plan: The rule book of the plan year.

    Returns:
        The documents in the order of the plan year's list; a check tells of what was typed for others.
    """
    by_topic: dict[str, list[OitProgress]] = {}
    for row in rows:
        by_topic.setdefault(rules.by_code[row.code].topic, []).append(row)
    before = {item.topic for item in rules.items}
    listed = [item for item in plan.items if item.instrument == "OIT"]
    found = []
    for item in listed:
        same = by_topic.get(item.topic, [])
        if not same and item.topic in before:
            continue
        about = (item.code, item.official, item.indicator, plan.sub_label(item), item.elements)
        document = OitProgress(*about, "", "", "")
        if same:
            typed = min(same, key=lambda one: (one.code != item.code, not _said(one)))
            document = replace(document, **{name: getattr(typed, name) for name in OIT_FIELDS})
            if (
                not item.elements
            ):  # the year's list does not tell them: those of the same document a year before
                document = replace(document, elements=typed.elements)
        found.append(document)
    return tuple(found)


def _said(row: OitProgress) -> bool:
    return any(getattr(row, name) for name in OIT_FIELDS)


def _pairs(entries: Entries, group: str, *keys: str) -> Iterator[tuple[str, ...]]:
    for row in entries.rows(group):
        pair = tuple(words(entries.value(f"{row}.{key}")) for key in keys)
        if any(pair):
            yield pair


def _shares(entries: Entries) -> Mapping[str, tuple[Decimal | None, ...]]:
    found: dict[str, tuple[Decimal | None, ...]] = {}
    for row in entries.rows("item"):
        code = item_code(entries.text(f"{row}.code"))
        shares = tuple(score(entries.value(f"{row}.{share}")) for share in SHARES)
        if code and any(share is not None for share in shares):
            found.setdefault(code, shares)
    return found


def _item_texts(entries: Entries) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in entries.rows("item"):
        code, text = item_code(entries.text(f"{row}.code")), words(entries.value(f"{row}.text"))
        if code and text:
            found.setdefault(code, text)
    return found
