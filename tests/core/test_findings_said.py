"""What a finding says: what its check declares, the values that it names, sheet and cell."""

import inspect
import re
from collections import Counter
from dataclasses import replace

import pytest
from core_cases import (
    ALL_CASES,
    DELETED,
    PERIODS,
    PROGRESS,
    case_from,
    case_of,
    scored,
    shipped_case,
    sound,
)
from findings_cases import BAD, letters, typed_in_a_workbook

from ita_xl.assessment import Place
from ita_xl.checks import CHECKS, FAMILIES, Severity, check
from ita_xl.checks.sheet_facts import LibraryFacts, SheetFacts
from ita_xl.measures.library import shipped
from ita_xl.narrative import remarks
from ita_xl.scoring import LEVELS, WEIGHTS, unproved, unverified


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
    only = only_finding(sound(indicators__3=91.255))
    assert (only.value, only.expected) == ("91.255", "91.26")


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


def announced(year, overall, level, **more):
    return case_from(
        scored(overall, fiscal_year=year, reported={"overall": overall, "grade": level}, **more)
    ).graded


@pytest.mark.parametrize(
    ("graded", "unsure"),
    [
        # Nothing was announced: the numbers themselves are the program's.
        (case_from(scored(91.20, fiscal_year=2569)).graded, (WEIGHTS, LEVELS)),
        (case_from(scored(84.99)).graded, (LEVELS,)),
        (case_from(scored(70.00, fiscal_year=2566)).graded, (LEVELS,)),
        (case_from(scored(85.00)).graded, ()),
        (case_from(scored(84.99, fiscal_year=2565)).graded, ()),
        # What was announced bears out what it agrees with; the level to aim at nobody has announced.
        (announced(2569, 91.20, "ผ่านดี"), (LEVELS,)),
        (announced(2569, 96.00, "ผ่านดีเยี่ยม"), ()),
        (announced(2569, 96.00, "ผ่าน"), (LEVELS,)),
        (announced(2568, 84.99, "ต้องปรับปรุง"), ()),
        (announced(2566, 65.00, "ต้องปรับปรุงโดยด่วน"), ()),
        (announced(2567, 65.00, "ต้องปรับปรุง"), (LEVELS,)),
        (announced(2569, 91.20, "A"), (LEVELS,)),
    ],
)
def test_only_what_changes_a_number_or_a_level_is_asked(graded, unsure):
    assert unproved(graded) == unsure
    assert set(unproved(graded)) <= set(unverified(graded))


def test_another_overall_than_was_announced_bears_nothing_out():
    graded = case_from(sound(fiscal_year=2569, reported__overall=92.20)).graded
    assert unproved(graded) == (WEIGHTS, LEVELS)


def test_years_without_a_doubt_of_numbers_are_not_asked():
    """The five published results, and a good one of every year but the last."""
    for name in ALL_CASES:
        assert unproved(shipped_case(name).graded) == ()
    for year in range(2562, 2569):
        assert unproved(case_from(scored(91.20, fiscal_year=year)).graded) == ()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (sound(fiscal_year=2566, items={"i1": 90}), "รายการข้อของ IIT"),
        (sound(fiscal_year=2566, items={"i1": 90, "e1": 93}), "รายการข้อของ IIT และ EIT"),
        (sound(fiscal_year=2566, items={"o1": 0}), "องค์ประกอบที่ข้อมูล OIT ต้องมี"),
        (sound(fiscal_year=2566, oit_progress={"o1": {"status": "ดำเนินการแล้ว"}}), "องค์ประกอบที่ข้อมูล OIT ต้องมี"),
        (sound(fiscal_year=2568, items={"i1": 90, "o1": 0}), ""),
        (sound(fiscal_year=2566, items={"o1": 100}), ""),
    ],
)
def test_a_note_tells_what_the_report_shows_and_nobody_verified(data, said):
    found = [f for f in check(case_from(data)) if f.code == "list-unverified"]
    assert [f.value for f in found] == ([said] if said else [])
    assert all(f.level is Severity.NOTE for f in found)


def test_issues_are_noted_where_measures_follow_them_and_the_office_has_not_arranged_its_items():
    facts = SheetFacts(library=LibraryFacts(shipped(), Place("คลังมาตรการ", "B45"), by_issue=True))
    by_office = {str(no): {"i1": 90} for no in range(1, 8)}
    for data, count in ((sound(), 1), (sound(items_by_issue=by_office), 0), (sound(fiscal_year=2566), 0)):
        found = [f for f in check(replace(case_from(data), facts=facts)) if f.code == "list-unverified"]
        assert len(found) == count


def test_unverified_rules_are_told_in_the_workbook_and_not_in_the_report():
    case = case_from(scored(84.99, fiscal_year=2569))
    (only,) = check(case)
    assert only.value == "น้ำหนักของเครื่องมือ และเกณฑ์ระดับผลการประเมิน"
    assert not any("ยืนยัน" in remark for remark in remarks(case.graded))


# What is declared


def test_every_check_is_declared_under_its_code():
    assert Counter(one.function.__name__.replace("_", "-") for one in CHECKS) == Counter(
        one.code for one in CHECKS
    )
    assert len({one.code for one in CHECKS}) == len(CHECKS)
    assert {code for code, _, _ in BAD} <= {one.code for one in CHECKS}


def test_every_function_of_a_family_that_finds_something_is_a_check():
    """A check that is not declared would be silent."""
    for family in FAMILIES:
        for one in vars(family).values():
            named = getattr(one, "__annotations__", {})
            public = inspect.isfunction(one) and not one.__name__.startswith("_")
            assert not (public and list(named) == ["case", "return"]), one


def test_every_check_has_a_level_and_a_title():
    assert all(isinstance(one.level, Severity) and re.search("[ก-๛]{3}", one.title) for one in CHECKS)
    assert {s.value: s.thai for s in Severity} == {
        "error": "ต้องแก้ไข",
        "warning": "ควรตรวจสอบ",
        "note": "แจ้งเพื่อทราบ",
    }


@pytest.mark.parametrize("declared", CHECKS, ids=lambda one: one.code)
def test_sentences_are_thai_and_say_what_to_do(declared):
    text = declared.text
    asks = declared.remedy.startswith("โปรด") and "โปรด" not in declared.sentence
    if declared.level == "note":
        asks = asks or "ระบบอ่านค่าเป็น" in text or text.endswith("แจ้งไว้เพื่อทราบ")
    assert asks
    words = set(re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", text)))
    assert words <= {"Excel", "Word", "PNG", "JPG", "EIT", "OIT"}
    assert len(re.findall("[ก-๛]", text)) > 30


@pytest.mark.parametrize("declared", CHECKS, ids=lambda one: one.code)
def test_the_english_says_the_same(declared):
    """It names what the Thai names, and asks for something where the Thai does."""
    for thai, english in (
        (declared.sentence, declared.sentence_en),
        (declared.remedy, declared.remedy_en),
    ):
        assert set(re.findall(r"\{\w+\}", thai)) == set(re.findall(r"\{\w+\}", english))
        assert bool(thai) == bool(english)
        assert not english or english.endswith(".")


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
        "list-unverified": "fiscal_year",
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
        "oit-plan-year": f"{subject}.code",
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
        "level": only.level.value,
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


def test_in_english_the_labels_of_the_workbook_stay():
    (only,) = check(case_of(typed_in_a_workbook(sound(indicators__3="93,37"))))
    place = only.place
    assert only.sentence("en") == (
        f"sheet {place.sheet}, cell {place.cell}: Indicator 3 การใช้อำนาจ reads “93,37”, "
        "with a comma for the decimal point, and is not read as a number. "
        "Hold it against the announced result, then type 93.37 if that is right."
    )
    assert only.as_json("en") == {**only.as_json(), "message": only.sentence("en")}
    (level,) = check(case_from(sound(reported__grade="A")))
    assert level.sentence("en").endswith("must be ผ่านดี. Hold year and level against the announced result.")
    assert "fiscal year 2562 to 2565" in level.sentence("en")


@pytest.mark.parametrize(("code", "subject", "data"), BAD, ids=[f"{n}-{b[0]}" for n, b in enumerate(BAD)])
def test_in_english_too_all_is_filled_in(code, subject, data):
    english = only_finding(data).sentence("en")
    assert not re.search(r"\{\w*\}|None|Term", english)
    assert not re.search(" (ถึง|กับ|หรือ) ", re.sub("“.*?”", "", english))
