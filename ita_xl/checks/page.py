"""The page ``docs/findings.md``: every finding with an example that triggers it. ``python -m ita_xl.checks.page``."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from ita_xl.assessment import Entries, Entry, Place, assess
from ita_xl.checks import Around, Case, Choice, Finding, Severity, check, messages
from ita_xl.checks.finding import short
from ita_xl.dossier import FOLLOW_STATES, Progress
from ita_xl.rules import rule_book
from ita_xl.scoring import grade

PAGE = Path(__file__).parents[2] / "docs" / "findings.md"
PERIOD, KEY, FOLLOW = "period", "key", "follow."
"""What an example may change beside the fields of the flat table: a period of the measures table, an unknown key, a
field of the follow-up table."""

AROUND = "around."
"""What an example puts beside the flat table: a field of :class:`ita_xl.checks.Around`."""

SOUND: Mapping[str, object] = {
    "agency.name": "องค์การบริหารส่วนตำบลตัวอย่าง",
    "agency.district": "เมือง",
    "agency.province": "ตัวอย่าง",
    "fiscal_year": 2568,
    "plan_year": 2569,
    "reported.overall": Decimal("91.20"),
    "reported.level": "ผ่านดี",
    **{f"indicator.{no}": Decimal("94.00" if no in (6, 7, 8) else "90.00") for no in range(1, 11)},
}
"""A result without a finding; each example changes it."""

EXAMPLES: Mapping[str, Mapping[str, object]] = {
    "year-missing": {"fiscal_year": None},
    "year-unreadable": {"fiscal_year": 68},
    "year-unknown": {"fiscal_year": 2561},
    "plan-year-before": {"plan_year": 2560},
    "plan-year-far": {"plan_year": 2575},
    "error-value": {"indicator.3": "#DIV/0!"},
    "text-too-long": {"agency.name": "องค์การบริหารส่วนตำบล" * 20},
    "agency-name-missing": {"agency.name": None},
    "agency-incomplete": {"agency.district": None, "agency.province": None},
    "score-missing": {"indicator.3": None},
    "not-a-number": {"indicator.3": "ไม่มี"},
    "decimal-comma": {"indicator.3": "๙๓,๓๗"},
    "stray-text": {"indicator.3": "93.37 คะแนน"},
    "out-of-range": {"indicator.3": 9337},
    "too-many-decimals": {"indicator.3": Decimal("90.004")},
    "thai-digits": {"indicator.3": "๙๐.๐๐"},
    "number-as-text": {"indicator.3": "90.00"},
    "overall-mismatch": {"reported.overall": Decimal("92.10")},
    "instrument-mismatch": {"reported.EIT": Decimal("90.00")},
    "eit-parts-mismatch": {"reported.EIT1": Decimal("93.00"), "reported.EIT2": Decimal("99.00")},
    "level-mismatch": {"reported.level": "ผ่าน"},
    "history-level-mismatch": {
        "history.1.year": 2567,
        "history.1.overall": Decimal("84.99"),
        "history.1.level": "ผ่าน",
    },
    "level-of-another-era": {"reported.level": "A"},
    "rule-unverified": {"fiscal_year": 2569, "plan_year": 2570},
    "history-incomplete": {"history.1.year": 2567, "history.1.overall": None, "history.1.level": "ผ่านดี"},
    "history-after": {"history.1.year": 2570, "history.1.overall": Decimal("90.00")},
    "history-early": {"history.1.year": 2550, "history.1.overall": Decimal("90.00")},
    "history-conflict": {"history.1.year": 2568, "history.1.overall": Decimal("80.00")},
    "history-duplicate": {
        "history.1.year": 2567,
        "history.1.overall": Decimal("90.00"),
        "history.2.year": 2567,
        "history.2.overall": Decimal("90.00"),
    },
    "item-mean-mismatch": {
        "item.1.code": "i1",
        "item.1.score": Decimal("90.00"),
        "item.2.code": "i2",
        "item.2.score": Decimal("90.00"),
        "item.3.code": "i3",
        "item.3.score": Decimal("96.00"),
    },
    "item-mean-differs": {"item.1.code": "o21", "item.1.score": 0},
    "item-conflict": {
        "item.1.code": "i1",
        "item.1.score": Decimal("90.00"),
        "item.2.code": "i1",
        "item.2.score": Decimal("91.00"),
    },
    "item-unknown": {"item.1.code": "o35", "item.1.score": 100},
    "item-unreadable": {"item.1.code": "ก1", "item.1.score": 100},
    "item-code-missing": {"item.1.code": None, "item.1.score": 100},
    "date-outside-plan-year": {PERIOD: "1 ต.ค. 2567 – 30 ก.ย. 2568"},
    "issue-unknown": {"item.1.code": "i1", "item.1.issue": "หนึ่ง", "item.1.score": Decimal("90.00")},
    "shares-exceed": {
        "item.1.code": "i1",
        "item.1.share5": Decimal("80.95"),
        "item.1.share6": Decimal("93.33"),
    },
    "year-changed": {"items_year": 2567, "item.1.code": "i1", "item.1.score": Decimal("90.00")},
    "kind-unknown": {"agency.kind": "วัด"},
    "kind-contradicts-name": {"agency.kind": "เทศบาลตำบล"},
    "memo-date-unreadable": {"memo.date": "15/10/2568"},
    "asked-incomplete": {"asked.1.answer": "ไม่มีปัญหา ร้อยละ 80.95"},
    "text-without-code": {"oit.1.code": None, "oit.1.note": "อยู่ระหว่างปรับปรุงเว็บไซต์"},
    "oit-unknown": {"oit.1.code": "o35", "oit.1.status": FOLLOW_STATES[1]},
    "oit-duplicate": {
        "oit.1.code": "o1",
        "oit.1.status": FOLLOW_STATES[1],
        "oit.2.code": "o1",
        "oit.2.status": FOLLOW_STATES[0],
    },
    "oit-year-changed": {"oit_year": 2567, "oit.1.code": "o1", "oit.1.status": FOLLOW_STATES[1]},
    "status-unknown": {"oit.1.code": "o1", "oit.1.status": "เสร็จ"},
    "result-before-start": {"follow.status": FOLLOW_STATES[0], "follow.result": "อบรมแล้ว 1 ครั้ง"},
    "done-without-result": {"follow.status": FOLLOW_STATES[2]},
    "done-without-evidence": {"oit.1.code": "o1", "oit.1.status": FOLLOW_STATES[2]},
    "progress-date-outside": {"follow.date": "30 กันยายน 2568"},
    "choice-unknown": {
        "around.choices": Choice("เลขที่ใช้ในรายงาน", "เลขโรมัน", Place("หน้าหลัก", "C16"), ("เลขอารบิก", "เลขไทย"))
    },
    "columns-changed": {"around.columns": ("ตัวชี้วัด สถานะ ผลการดำเนินการ", Place("ติดตามผล", "A5"))},
    "rows-below": {"around.below": ("130", "6 ถึง 125", Place("มาตรการ", "C130"))},
    "library-subject": {"around.library": ("library-subject", "11", Place("คลังมาตรการ", "B45"))},
    "library-when": {"around.library": ("library-when", "จุดอ่อน", Place("คลังมาตรการ", "C45"))},
    "library-name": {"around.library": ("library-name", "", Place("คลังมาตรการ", "D45"))},
    "measure-missing": {
        "around.gaps": ("1", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "รักษามาตรฐาน", Place("คลังมาตรการ", "B45"))
    },
    "key-unknown": {KEY: "overal"},
}

_TEXTS = {
    "agency.name": "ชื่อหน่วยงาน",
    "agency.district": "อำเภอ",
    "agency.province": "จังหวัด",
    "reported.level": "ระดับ",
    "items_year": "ปีของรายการข้อที่พิมพ์ไว้",
    PERIOD: "ระยะเวลาดำเนินการ",
    KEY: "ชื่อรายการในแฟ้มข้อมูล",
    "agency.kind": "ประเภทหน่วยงาน",
    "memo.date": "วันที่ของบันทึกข้อความ",
    "asked.1.answer": "ผลการตอบ",
    "oit_year": "ปีของรายการ OIT ที่พิมพ์ไว้",
    "follow.status": "สถานะของมาตรการ",
    "follow.result": "ผลการดำเนินการ",
    "follow.date": "วันที่รายงาน",
    "around.choices": "เลขที่ใช้ในรายงาน พิมพ์เป็น “เลขโรมัน”",
    "around.columns": "แทรกคอลัมน์ D ในชีต ติดตามผล",
    "around.below": "ข้อความในแถวที่ 130 ของชีต มาตรการ ซึ่งตารางมีแถว 6 ถึง 125",
    "around.library": "แถวหนึ่งของคลังมาตรการ อ่านไม่ได้",
    "around.gaps": "ลบมาตรการของตัวชี้วัดที่ 1 ในคลังมาตรการ",
}
_HEAD = """\
# What the checks find

<!-- Written by `python -m ita_xl.checks.page` from ita_xl/checks/messages.toml; a test holds it equal. -->

`ita-xl check BOOK`, the button ตรวจสอบ, and every command that reads a workbook run all checks and report everything
at once; nothing is corrected. `--json` gives the code. Each example changes only what it says in a result without a
fault: FY2568, every indicator 90.00 but 6 to 8 94.00, overall 91.20, level ผ่านดี, measures for 2569.
"""


def example(code: str) -> Case:
    """Make the case of the example of a code."""
    changes = EXAMPLES[code]
    beside = (PERIOD, KEY, *(name for name in changes if name.startswith((FOLLOW, AROUND))))
    fields = {**SOUND, **{name: value for name, value in changes.items() if name not in beside}}
    entries = Entries(
        {name: Entry(value, _place(name)) for name, value in fields.items()},
        tuple(Entry(value, Place("", "")) for name, value in changes.items() if name == KEY),
    )
    assessment = assess(entries)
    rules = rule_book(assessment.fiscal_year) if assessment.fiscal_year else None
    periods = tuple((str(value), Place("มาตรการ", "G6")) for name, value in changes.items() if name == PERIOD)
    around = {name.removeprefix(AROUND): (v,) for name, v in changes.items() if name.startswith(AROUND)}
    graded = grade(assessment, rules) if rules else None
    return Case(entries, assessment, graded, periods, _progress(changes), Around(**around))  # type: ignore[arg-type]


def _progress(changes: Mapping[str, object]) -> tuple[tuple[Progress, Mapping[str, Place]], ...]:
    typed = {name.removeprefix(FOLLOW): str(v) for name, v in changes.items() if name.startswith(FOLLOW)}
    if not typed:
        return ()
    texts = {**dict.fromkeys(("indicator", "name", "status", "result", "outcome", "date"), ""), **typed}
    return ((Progress(**texts), {field: Place("ติดตามผล", "D6") for field in texts}),)


def _place(name: str) -> Place:
    kind, _, rest = name.partition(".")
    sheet = {"item": ("ข้อคำถาม", "C"), "oit": ("OIT", "A")}.get(kind)
    return Place(sheet[0], f"{sheet[1]}{5 + int(rest.partition('.')[0])}") if sheet else Place("", "")


def page() -> str:
    """Write the page."""
    codes = list(messages())
    lines = [_HEAD, "| code | ความสำคัญ | เรื่อง |", "|---|---|---|"]
    for severity in Severity:
        lines += [
            f"| [{code}](#{code}) | {severity.thai} | {messages()[code]['title']} |"
            for code in codes
            if messages()[code]["level"] == severity
        ]
    for code in codes:
        lines += ["", *_section(code)]
    return "\n".join(lines) + "\n"


def _section(code: str) -> list[str]:
    case = example(code)
    found: Finding = next(f for f in check(case) if f.code == code)
    sentence, ask, remedy = found.text.partition("โปรด")
    return [
        f"## {code}",
        "",
        f"{found.title} · {found.level.thai} (`{found.level}`)",
        "",
        f"- ตัวอย่าง: {_words(case, EXAMPLES[code])}",
        f"- สิ่งที่พบ: {sentence.strip()}",
        f"- สิ่งที่ควรทำ: {ask + remedy if ask else 'ไม่ต้องดำเนินการ'}",
    ]


def _words(case: Case, changes: Mapping[str, object]) -> str:
    """Tell an example; the code of an item and the year of a result stand in the name of its score."""
    named = [
        f
        for f in changes
        if not f.endswith(".code") and not (f.startswith("history.") and f.endswith("year"))
    ]
    return " · ".join(
        _TEXTS[name] if name.startswith(AROUND) else f"{_label(case, name)} {_shown(changes[name])}"
        for name in named
    )


def _label(case: Case, name: str) -> str:
    if name.startswith("history.") and name.endswith(".level"):
        return f"ระดับ ปี {case.entries.text('history.1.year')}"
    return _TEXTS.get(name) or case.label(name)


def _shown(value: object) -> str:
    if value is None:
        return "ว่างไว้"
    return f"พิมพ์เป็น “{short(value)}”" if isinstance(value, str) else f"พิมพ์เป็น {value}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
