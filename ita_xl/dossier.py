"""What an office adds to its scores for its report: progress, opinions, the cover memo. Frozen; nothing is computed.

Everything is text as the person typed it, blanks where nothing was typed: nothing is invented.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

FOLLOW_STATES = ("ยังไม่ได้ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้ว")
"""The states of a measure or of an OIT item, in their order."""


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


@dataclass(frozen=True)
class OitProgress:
    """An OIT item of the year's catalogue: where it is published, and how far the office is with it.

    ``elements`` are what the item must hold by the rule book (empty where the rule book does not say).
    """

    code: str
    topic: str
    indicator: int
    sub: str
    elements: tuple[str, ...]
    status: str
    evidence: str
    note: str


@dataclass(frozen=True)
class Asked:
    """A question that was asked without a score: its text and what was answered."""

    question: str
    answer: str


@dataclass(frozen=True)
class Opinion:
    """An opinion or suggestion of those who answered, under a heading (such as the instrument)."""

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
    wordings of items that the office typed, where they differ from the catalogue's.
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
