"""A sound result, and the example of each check: that result with one thing changed. A click never loads this."""

from collections.abc import Mapping
from decimal import Decimal

from ita_xl.assessment import SHARES, Entries, Entry, Place, assess
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example
from ita_xl.dossier import Progress
from ita_xl.rules import rule_book
from ita_xl.scoring import grade

SCORES = {
    1: Decimal("90.00"),
    2: Decimal("87.35"),
    3: Decimal("91.25"),
    4: Decimal("92.80"),
    5: Decimal("88.60"),
    6: Decimal("93.10"),
    7: Decimal("94.65"),
    8: Decimal("94.25"),
    9: Decimal("88.70"),
    10: Decimal("91.30"),
}
"""Ten different scores, as a real result has; IIT 90.00, EIT 94.00, OIT 90.00, overall 91.20."""
SOUND: Mapping[str, object] = {
    "agency.name": "องค์การบริหารส่วนตำบลตัวอย่าง",
    "agency.district": "เมือง",
    "agency.province": "ตัวอย่าง",
    "fiscal_year": 2568,
    "plan_year": 2569,
    "reported.overall": Decimal("91.20"),
    "reported.level": "ผ่านดี",
    **{f"indicator.{no}": score for no, score in SCORES.items()},
}
"""A result that no check speaks against."""
COLUMNS = {"item": ("ข้อคำถาม", "C"), "oit": ("OIT", "A"), "history": ("ย้อนหลัง", "A")}
"""Kinds of rows: their sheet, and the column in which an example puts all of a row."""
PERIOD, FOLLOW = Place("มาตรการ", "G6"), Place("ติดตามผล", "D6")


def case_of(example: Example) -> Case:
    """Make the case of an example, as a workbook holds it: every field has a place."""
    rows = dict.fromkeys(name.rpartition(".")[0] for name in example.typed if name.startswith("item."))
    shares = {f"{row}.{share}": None for row in rows for share in SHARES}
    typed = {**SOUND, **shares, **example.typed}
    entries = Entries(
        {name: Entry(value, _place(name, n)) for n, (name, value) in enumerate(typed.items(), start=3)},
        (Entry(example.unknown_key, Place("", "")),) if example.unknown_key else (),
    )
    assessment = assess(entries)
    rules = rule_book(assessment.fiscal_year) if assessment.fiscal_year else None
    graded = grade(assessment, rules) if rules else None
    periods = ((example.period, PERIOD),) if example.period else ()
    return Case(entries, assessment, graded, periods, _progress(example.followed), example.facts)


def _progress(followed: Mapping[str, str]) -> tuple[tuple[Progress, Mapping[str, Place]], ...]:
    if not followed:
        return ()
    texts = {**dict.fromkeys(("indicator", "name", "status", "result", "outcome", "date"), ""), **followed}
    return ((Progress(**texts), dict.fromkeys(texts, FOLLOW)),)


def _place(name: str, n: int) -> Place:
    kind, _, rest = name.partition(".")
    if kind not in COLUMNS:
        return Place("คะแนน", f"C{n}")
    sheet, letter = COLUMNS[kind]
    return Place(sheet, f"{letter}{5 + int(rest.partition('.')[0])}")
