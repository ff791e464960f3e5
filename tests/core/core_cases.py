"""What the tests of the core share: cases from files, cases made up on the spot, and whole-number arithmetic.

``hundredths`` and its companions compute with whole numbers only, so that the tests do not check the core's Decimal
arithmetic against itself.
"""

import json
from collections import Counter
from decimal import Decimal

from agencies import CASES
from hypothesis import settings
from hypothesis import strategies as st

from ita_xl.assessment import Agency, Assessment, Entries, Entry, Place, assess
from ita_xl.checks import Case, check
from ita_xl.checks.examples import SCORES
from ita_xl.datafile import parse
from ita_xl.dossier import Progress
from ita_xl.rules import RuleBook, rule_book
from ita_xl.scoring import Graded, grade

MAKKHAENG = "fy2568-makkhaeng"
KUDPHUENG = "fy2566-kudphueng"
NAUDOM = "fy2568-naudom"
PAPHLU = "fy2568-paphlu"
KHLONGMAI = "fy2565-khlongmai"
ALL_CASES = (MAKKHAENG, KUDPHUENG, NAUDOM, PAPHLU, KHLONGMAI)

STABLE = settings(deadline=None, derandomize=True, max_examples=150)
"""The same examples in every run, and no clock: CI must not fail by chance."""

HUNDREDTHS = st.integers(0, 10000)
TEN = st.lists(HUNDREDTHS, min_size=10, max_size=10)
"""Any score and any ten indicators, in whole hundredths."""

LETTER_YEARS = (2562, 2563, 2564, 2565)
NAMED_YEARS = (2566, 2567, 2568, 2569)
URGENT, MEND, PASS, GOOD, EXCELLENT = "ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม"

SPREAD = [0.4, -2.65, 1.25, 2.8, -1.8, -0.9, 0.65, 0.25, -1.3, 1.3]
"""What ten different scores differ by from their mean; that of each instrument is nought."""

DELETED = object()
FOLLOW_COLUMNS = ("indicator", "name", "status", "result", "outcome", "date")
PERIODS = "the periods of the measures table"
CELLS = "what stands only in cells"
PROGRESS = "the rows of the follow-up table"
"""Keys of :func:`sound` that no DATA.json has: period column of the measures table (cell -> text), more fields, rows
of the follow-up table."""


def book(year: int = 2568) -> RuleBook:
    """Give the rule book of a year that has one."""
    rules = rule_book(year)
    assert rules is not None
    return rules


def case_of(
    entries: Entries, periods: dict[str, str] | None = None, progress: list[dict[str, str]] | None = None
) -> Case:
    """Read, grade: what a command does before it checks."""
    assessment = assess(entries)
    rules = rule_book(assessment.fiscal_year) if assessment.fiscal_year else None
    placed = tuple((text, Place("มาตรการ", cell)) for cell, text in (periods or {}).items())
    rows = []
    for n, typed in enumerate(progress or (), start=6):
        texts = {**dict.fromkeys(FOLLOW_COLUMNS, ""), **typed}
        rows.append((Progress(**texts), {f: Place("ติดตามผล", f"{f}{n}") for f in FOLLOW_COLUMNS}))
    return Case(entries, assessment, grade(assessment, rules) if rules else None, placed, tuple(rows))


def case_from(data: object) -> Case:
    """Make a case from what a DATA.json would hold."""
    more = data if isinstance(data, dict) else {}
    return case_of(entries_from(data), more.get(PERIODS), more.get(PROGRESS))


def entries_from(data: object) -> Entries:
    """Read what a DATA.json would hold, and the fields that only a workbook has."""
    if not isinstance(data, dict):
        return parse(json.dumps(data, ensure_ascii=False))
    known = {key: value for key, value in data.items() if key not in (PERIODS, CELLS, PROGRESS)}
    read = parse(json.dumps(known, ensure_ascii=False))
    more = {name: Entry(value, Place("", "")) for name, value in data.get(CELLS, {}).items()}
    return Entries({**read.by_field, **more}, read.unknown_keys)


def shipped_case(name: str) -> Case:
    """Read one of the five cases in ``tests/cases``."""
    return case_of(parse((CASES / f"{name}.json").read_text(encoding="utf-8")))


def result_of(case: Case) -> Graded:
    """Give the result of a case that has one."""
    assert case.graded is not None
    return case.graded


def findings_of(case: Case) -> Counter[tuple[str, str]]:
    """Count (code, subject) of everything that the checks say."""
    return Counter((f.code, f.subject) for f in check(case))


def sound(**changes: object) -> dict:
    """Make a neutral result, against which no check speaks, with changes by dotted key.

    It is that of the examples: FY2568, ten different scores, IIT 90.00, EIT 94.00, OIT 90.00, overall 91.20. The plan
    year follows the fiscal year where it is not given.
    """
    data: dict = {
        "agency": "องค์การบริหารส่วนตำบลตัวอย่าง",
        "district": "เมือง",
        "province": "ตัวอย่าง",
        "fiscal_year": 2568,
        "plan_year": 2569,
        "reported": {"overall": 91.20, "grade": "ผ่านดี"},
        "indicators": {str(no): float(score) for no, score in SCORES.items()},
    }
    for key, value in changes.items():
        *path, last = key.split("__")
        inner = data
        for step in path:
            inner = inner.setdefault(step, {})
        if value is DELETED:
            del inner[last]
        else:
            inner[last] = value
    if "plan_year" not in changes and isinstance(data.get("fiscal_year"), int) and data["fiscal_year"] > 2500:
        data["plan_year"] = data["fiscal_year"] + 1
    return data


def scored(score: float, **changes: object) -> dict:
    """Make a neutral result whose instruments and overall are all this score: ten different scores about it."""
    # Near 0 and 100 there is no room for ten: then only one differs, by less than the mean shows.
    room = min(score, 100 - score)
    apart = SPREAD if room >= max(map(abs, SPREAD)) else [0] * 4 + [0.01 if score < 50 else -0.01] + [0] * 5
    indicators = {str(no): round(score + by, 2) for no, by in enumerate(apart, start=1)}
    return sound(**{"indicators": indicators, "reported": {}, **changes})


def assessed(scores: object, year: int | None = 2568, **more: object) -> Assessment:
    """Make an assessment from ten scores (text, or ``None`` where one is missing)."""
    indicators = {no: Decimal(s) for no, s in enumerate(scores, start=1) if s is not None}
    return Assessment(Agency("องค์การบริหารส่วนตำบลตัวอย่าง"), year, year and year + 1, indicators, **more)


def graded(scores: object, year: int = 2568, **more: object) -> Graded:
    """Grade ten scores by the rules of a year."""
    return grade(assessed(scores, year, **more), book(year))


def score(hundredths: int) -> Decimal:
    """Write whole hundredths as a score."""
    return Decimal(hundredths).scaleb(-2)


def mean_of(hundredths: list[int]) -> int:
    """Give the mean in whole hundredths, halves up."""
    return (2 * sum(hundredths) + len(hundredths)) // (2 * len(hundredths))


def instruments_of(ten: list[int]) -> dict[str, int]:
    """Roll ten indicators up to the instruments, in whole hundredths."""
    return {"IIT": mean_of(ten[:5]), "EIT": mean_of(ten[5:8]), "OIT": mean_of(ten[8:])}


def overall_of(ten: list[int]) -> int:
    """Roll ten indicators up to the overall by 30/30/40, instruments rounded first, in whole hundredths."""
    parts = instruments_of(ten)
    return (30 * parts["IIT"] + 30 * parts["EIT"] + 40 * parts["OIT"] + 50) // 100
