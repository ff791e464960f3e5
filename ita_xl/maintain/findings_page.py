"""The page ``docs/findings.md``: every finding with an example.

``python -m ita_xl.maintain.findings_page`` writes it.
"""

from pathlib import Path

from ita_xl.checks import CHECKS, Case, Check, Severity
from ita_xl.checks.declaration import Example
from ita_xl.checks.examples import case_of
from ita_xl.checks.wording import fill, short

PAGE = Path(__file__).parents[2] / "docs" / "findings.md"
_LABELS = {
    "agency.name": "ชื่อหน่วยงาน",
    "agency.district": "อำเภอ",
    "agency.province": "จังหวัด",
    "agency.kind": "ประเภทหน่วยงาน",
    "reported.level": "ระดับ",
    "items_year": "ปีของรายการข้อที่พิมพ์ไว้",
    "oit_year": "ปีของรายการ OIT ที่พิมพ์ไว้",
    "memo.date": "วันที่ของบันทึกข้อความ",
    "memo.office": "ส่วนราชการของบันทึกข้อความ",
    "asked.1.answer": "ผลการตอบ",
    "status": "สถานะของมาตรการ",
    "result": "ผลการดำเนินการ",
    "outcome": "ผลลัพธ์",
    "date": "วันที่รายงาน",
}
_HEAD = """\
# What the checks find

<!-- Written by `python -m ita_xl.maintain.findings_page` from ita_xl/checks; a test holds it equal. -->

`ita-xl check BOOK`, the button ตรวจสอบ, and every command that reads a workbook run all checks and report everything
at once; nothing is corrected. `--json` gives the code. Each example changes only what it says in a result without a
fault: FY2568, ten different scores, overall 91.20, level ผ่านดี, measures for 2569.
"""


def page() -> str:
    """Write the page."""
    lines = [_HEAD, "| code | ความสำคัญ | เรื่อง |", "|---|---|---|"]
    for severity in Severity:
        lines += [
            f"| [{check.code}](#{check.code}) | {severity.thai} | {check.title} |"
            for check in CHECKS
            if check.level is severity
        ]
    for check in CHECKS:
        lines += ["", *_section(check)]
    return "\n".join(lines) + "\n"


def _section(check: Check) -> list[str]:
    example = check.example()
    case = case_of(example)
    found = next(check(case))
    remedy = fill(check.remedy, found.words, "th")
    return [
        f"## {check.code}",
        "",
        f"{check.title} · {check.level.thai} (`{check.level}`)",
        "",
        f"- ตัวอย่าง: {_told(case, example)}",
        f"- สิ่งที่พบ: {fill(check.sentence, found.words, 'th')}",
        f"- สิ่งที่ควรทำ: {remedy or 'ไม่ต้องดำเนินการ'}",
    ]


def _told(case: Case, example: Example) -> str:
    """Tell an example; the code of an item and the year of a result stand in the name of its score."""
    fields = {
        name: value
        for name, value in example.typed.items()
        if not name.endswith(".code") and not (name.startswith("history.") and name.endswith("year"))
    }
    told = [
        f"{_label(case, name)} {_shown(value)}" for name, value in (fields | dict(example.followed)).items()
    ]
    if example.period:
        told.append(f"ระยะเวลาดำเนินการ {_shown(example.period)}")
    if example.unknown_key:
        told.append(f"ชื่อรายการในแฟ้มข้อมูล {_shown(example.unknown_key)}")
    if example.facts_in_words:
        told.append(example.facts_in_words)
    return " · ".join(told)


def _label(case: Case, name: str) -> str:
    if name.startswith("history.") and name.endswith(".level"):
        return f"ระดับ ปี {case.entries.text('history.1.year')}"
    return _LABELS.get(name) or case.label(name).th


def _shown(value: object) -> str:
    if value is None:
        return "ว่างไว้"
    return f"พิมพ์เป็น “{short(value)}”" if isinstance(value, str) else f"พิมพ์เป็น {value}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
