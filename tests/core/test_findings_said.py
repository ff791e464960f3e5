"""What a finding says: the table of messages, the values that it names, sheet and cell."""

import re
from collections import Counter

import pytest
from core_cases import DELETED, PERIODS, PROGRESS, case_from, case_of, sound
from findings_cases import BAD, equal, letters, typed_in_a_workbook

from ita_xl.checks import CHECKS, Severity, check, messages
from ita_xl.checks.page import AROUND, EXAMPLES
from ita_xl.narrative import remarks


def only_finding(data):
    (only,) = check(case_from(data))
    return only


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("93,37", "93.37"), ("๙๓,๓๗", "93.37"), ("93,4", "93.4"), ("100,00", "100.00"), ("93.37%", "93.37"),
        ("93.37 คะแนน", "93.37"), ("ร้อยละ 93", "93"), ("ได้ ๙๓.๓๗ คะแนน", "93.37"), ("93,37 %", "93.37"),
        ("- 93.37", "93.37"), ("93.37-", "93.37"),
    ],
)  # fmt: skip
def test_the_number_that_was_probably_meant_is_suggested_and_not_read(typed, meant):
    case = case_from(sound(indicators__3=typed))
    assert 3 not in case.assessment.indicators
    (only,) = check(case)
    assert (only.value, only.expected) == (typed.strip(), meant)
    assert meant in only.text


def test_decimals_are_told_as_typed_and_as_they_will_be_shown():
    only = only_finding(sound(indicators__3=90.005))
    assert (only.value, only.expected) == ("90.005", "90.01")


@pytest.mark.parametrize(
    ("change", "words", "field"),
    [
        ({"district": DELETED}, "อำเภอ", "agency.district"),
        ({"province": ""}, "จังหวัด", "agency.province"),
        ({"district": "", "province": ""}, "อำเภอ และจังหวัด", "agency.district"),
    ],
)
def test_what_is_missing_of_an_agency_is_named(change, words, field):
    only = only_finding(sound(**change))
    assert only.text.startswith(f"ยังไม่ได้ระบุ{words}ของหน่วยงาน")
    placed = typed_in_a_workbook(sound(**change))
    (there,) = check(case_of(placed))
    assert there.place == placed.place(field)


def test_the_years_of_a_level_are_named():
    letter = only_finding(sound(reported__grade="A"))
    assert "2562 ถึง 2565" in letter.text
    assert (letter.value, letter.expected) == ("A", "ผ่านดี")
    named = only_finding(letters(85.00, "ผ่านดี"))
    assert "2566 ถึง 2569" in named.text
    assert named.expected == "A"


def test_unverified_rules_are_told_as_in_the_report():
    case = case_from(equal(84.99, fiscal_year=2569))
    (only,) = check(case)
    assert only.value == "น้ำหนักของเครื่องมือ และเกณฑ์ระดับผลการประเมิน"
    assert any(only.value in remark for remark in remarks(case.graded))


# The table of messages


def test_every_code_has_a_check_and_every_check_a_code():
    assert Counter(one.__name__.replace("_", "-") for one in CHECKS) == Counter(messages().keys())
    # What stands beside the flat table is tried in workbooks: tests/closed/test_closed_typed.py.
    beside = {code for code, changes in EXAMPLES.items() if any(name.startswith(AROUND) for name in changes)}
    assert {code for code, _, _ in BAD} | beside == set(messages())


def test_every_code_has_a_level():
    assert {row["level"] for row in messages().values()} == {"error", "warning", "note"}
    assert all(set(row) == {"title", "level", "text"} for row in messages().values())
    assert all(re.search("[ก-๛]{3}", row["title"]) for row in messages().values())
    assert {s.value: s.thai for s in Severity} == {
        "error": "ต้องแก้ไข",
        "warning": "ควรตรวจสอบ",
        "note": "แจ้งเพื่อทราบ",
    }


@pytest.mark.parametrize("code", messages())
def test_messages_are_thai_and_say_what_to_do(code):
    text, level = messages()[code]["text"], messages()[code]["level"]
    asks = "โปรด" in text
    if level == "note":
        asks = asks or "ระบบอ่านค่าเป็น" in text or text.endswith("แจ้งไว้เพื่อทราบ")
    assert asks
    words = set(re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", text)))
    assert words <= {"Excel", "EIT", "OIT"}
    assert len(re.findall("[ก-๛]", text)) > 30


FIELD_OF = {
    "year-missing": "fiscal_year", "year-unknown": "fiscal_year", "agency-name-missing": "agency.name",
    "overall-mismatch": "reported.overall", "level-mismatch": "reported.level",
}  # fmt: skip


@pytest.mark.parametrize(("code", "subject", "data"), BAD, ids=[f"{n}-{b[0]}" for n, b in enumerate(BAD)])
def test_the_message_names_sheet_and_cell(code, subject, data):
    entries = typed_in_a_workbook(data)
    (only,) = check(case_of(entries, data.get(PERIODS), data.get(PROGRESS)))
    field = {
        **FIELD_OF,
        "score-missing": f"indicator.{subject}",
        "item-mean-mismatch": f"indicator.{subject}",
        "item-mean-differs": f"indicator.{subject}",
        "instrument-mismatch": f"reported.{subject}",
        "history-level-mismatch": "history.1.level",
        "level-of-another-era": "history.1.level" if subject else "reported.level",
        "agency-incomplete": "agency.province" if (data.get("district") or "").strip() else "agency.district",
        "rule-unverified": "fiscal_year",
        "plan-year-before": "plan_year",
        "plan-year-far": "plan_year",
        "history-after": "history.1.year",
        "history-early": "history.1.year",
        "issue-unknown": "item.1.issue",
        "text-too-long": "agency.district",
        "year-changed": "fiscal_year",
        "shares-exceed": "item.1.share1",
        "item-conflict": "item.1.score",
        "item-unknown": "item.1.code",
        "item-unreadable": "item.1.code",
        "item-code-missing": "item.1.code",
        "eit-parts-mismatch": "reported.EIT1",
        "history-incomplete": "history.1.overall",
        "history-conflict": "history.1.overall",
        "history-duplicate": "history.2.year",
        "kind-unknown": "agency.kind",
        "kind-contradicts-name": "agency.kind",
        "memo-date-unreadable": "memo.date",
        "asked-incomplete": f"{subject}.question",
        "text-without-code": f"{subject}.code",
        "oit-unknown": f"{subject}.code",
        "oit-duplicate": f"{subject}.code",
        "oit-year-changed": "fiscal_year",
        "status-unknown": f"{subject}.status",
        "done-without-evidence": "oit.1.status",
    }.get(code, subject)
    followed = data.get(PROGRESS) is not None
    cell = {"key-unknown": "Z1", "date-outside-plan-year": subject}.get(code) or entries.place(field).cell
    cell = subject if followed else cell
    sheet = {"date-outside-plan-year": "มาตรการ"}.get(code, "ติดตามผล" if followed else "คะแนน")
    assert cell
    assert only.message == f"ชีต {sheet} เซลล์ {cell}: {only.text}"
    assert only.as_json() == {
        "code": code,
        "level": messages()[code]["level"],
        "sheet": sheet,
        "cell": cell,
        "message": only.message,
        "value": only.value,
        "expected": only.expected,
    }
    assert not re.search(r"\{\w*\}|None", only.message)
    if only.value and code != "year-missing":
        assert only.value in only.text
    if only.expected:
        assert only.expected in only.text


def test_without_a_sheet_the_message_names_the_key():
    (only,) = check(case_from(sound(indicators__3="x")))
    assert only.message.startswith("indicators.3: ตัวชี้วัดที่ 3 การใช้อำนาจ")
    (nowhere,) = check(case_from(sound(agency=DELETED)))
    assert nowhere.message == nowhere.text


def test_braces_in_what_was_typed_are_only_text():
    (only,) = check(case_from(sound(indicators__3="{value.__class__}")))
    assert "“{value.__class__}”" in only.text
