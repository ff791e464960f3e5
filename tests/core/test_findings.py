"""What the checks say: of the five real results exactly what is known of them, of each code exactly that code."""

import re
from collections import Counter

import pytest
from core_cases import (
    ALL_CASES,
    CELLS,
    DELETED,
    KHLONGMAI,
    KUDPHUENG,
    MAKKHAENG,
    NAUDOM,
    PAPHLU,
    PERIODS,
    PROGRESS,
    case_from,
    case_of,
    entries_from,
    findings_of,
    shipped_case,
    sound,
)

from ita_xl.assessment import FIELDS, Entries, Entry, Place
from ita_xl.checks import CHECKS, Severity, check, messages
from ita_xl.checks.page import AROUND, EXAMPLES
from ita_xl.narrative import remarks

# Derived by hand. kudphueng: 91.59 is the score of indicator 1, the mean of 6-8 is 263.64 / 3 = 87.88. khlongmai: on
# the letter scale 85.03 is A. paphlu: 0.3 x 96.25 + 0.3 x 98.48 + 0.4 x 98.75 = 97.919; i1 and i2 stand under issues 1
# and 2 with two values; the items of 2-6 and 7 average 100, 100, 98.28, 99.35, 99.61, 98.76 beside 98.96, 99.56, 89.58,
# 97.92, 99.92, 96.67, those of 8 at most 97.63 (e8 is not given) beside 98.84; o1-o20 are all 100 beside 97.50 for
# indicator 9, whose roll-up is not known; indicator 1 (95.21) lies between the means 95.21 and 100; the FY2568 list
# ends at o28. naudom: the document names neither district nor province.
TABLE = {
    MAKKHAENG: [],
    NAUDOM: [("agency-incomplete", "")],
    KUDPHUENG: [("instrument-mismatch", "EIT"), ("plan-year-not-after", "2566")],
    KHLONGMAI: [("history-level-mismatch", "2562")],
    PAPHLU: [
        ("overall-mismatch", ""),
        ("item-conflict", "i1"),
        ("item-conflict", "i2"),
        *(("item-mean-mismatch", str(no)) for no in range(2, 9)),
        ("item-mean-differs", "9"),
        *(("item-unknown", f"o{n}") for n in range(29, 36)),
    ],
}


@pytest.mark.parametrize("name", ALL_CASES)
def test_the_table_of_the_five_cases(name):
    assert findings_of(shipped_case(name)) == Counter(TABLE[name])


def found(name, code, subject=""):
    return next(f for f in check(shipped_case(name)) if (f.code, f.subject) == (code, subject))


def test_values_of_the_five_cases():
    eit = found(KUDPHUENG, "instrument-mismatch", "EIT")
    assert (eit.value, eit.expected, eit.place.cell) == ("91.59", "87.88", "reported.EIT")
    letter = found(KHLONGMAI, "history-level-mismatch", "2562")
    assert (letter.value, letter.expected, letter.place.cell) == ("B", "A", "history.2562")
    overall = found(PAPHLU, "overall-mismatch")
    assert (overall.value, overall.expected) == ("98.32", "97.92")
    assert "0.40" in overall.text
    assert [found(PAPHLU, "item-mean-mismatch", str(no)).expected for no in range(2, 9)] == [
        "100.00", "100.00", "98.28", "99.35", "99.61", "98.76", "64.29 ถึง 97.63",
    ]  # fmt: skip
    assert found(PAPHLU, "item-mean-differs", "9").expected == "100.00"
    conflict = found(PAPHLU, "item-conflict", "i2")
    assert "88.75" in conflict.text
    assert "100.00" in conflict.text
    assert "items_by_issue.1.i2 items_by_issue.2.i2" in conflict.text
    unknown = found(PAPHLU, "item-unknown", "o29")
    assert all(word in unknown.text for word in ("o29", "2568", "OIT", "o1", "o28"))


def letters(overall, grade):
    """Ten equal scores of FY2565, so that instruments and overall are the same."""
    return sound(
        fiscal_year=2565,
        reported={"overall": overall, "grade": grade},
        indicators={str(no): overall for no in range(1, 11)},
    )


NO_REPORT = {"reported": {}}


def equal(score, **changes):
    """Ten equal scores and nothing reported: instruments and overall are that score."""
    return sound(indicators={str(no): score for no in range(1, 11)}, **NO_REPORT, **changes)


def periods(**texts):
    """Texts of the period column; the plan year is 2569."""
    return sound(**{PERIODS: texts})


def items(**scores):
    return sound(items=scores)


def shares(*six, **more):
    """One item with the shares of its answers."""
    return sound(
        items={"i1": 90}, **{CELLS: {f"item.1.share{n}": v for n, v in enumerate(six, start=1)}}, **more
    )


def documents(first, **more):
    return sound(items={f"o{n}": first if n == 1 else 90 for n in range(1, 21)}, **more)


def twice(year, first, second):
    """Two rows of the history for one year."""
    rows = enumerate((first, second), start=1)
    return {f"history.{n}.{key}": v for n, value in rows for key, v in (("year", year), ("overall", value))}


def oit(**rows):
    """Progress of OIT items: code -> what was typed for it."""
    return sound(oit_progress=rows)


def followed(**row):
    """One row of the follow-up table; the plan year is 2569."""
    return sound(**{PROGRESS: [row]})


BEGUN, DONE = {"status": "อยู่ระหว่างดำเนินการ"}, {"status": "ดำเนินการแล้ว"}
BAD = [
    ("kind-unknown", "", sound(agency_kind="โรงเรียน")),
    ("kind-contradicts-name", "", sound(agency_kind="เทศบาลเมือง")),
    ("kind-contradicts-name", "", sound(agency="ทต. ตัวอย่าง", agency_kind="อบต.")),
    ("memo-date-unreadable", "", sound(memo={"date": "15/10/2568"})),
    ("memo-date-unreadable", "", sound(memo={"date": "31 กันยายน 2568"})),
    ("memo-date-unreadable", "", sound(memo={"date": "ปีงบประมาณ พ.ศ. 2569"})),
    ("asked-incomplete", "asked.1", sound(asked=[{"question": " ", "answer": "มี"}])),
    ("text-without-code", "oit.1", oit(**{" ": BEGUN})),
    ("text-without-code", "item.1", sound(item_texts={" ": "ข้อความ"})),
    ("oit-unknown", "oit.1", oit(o29=BEGUN)),
    ("oit-unknown", "oit.1", oit(i1=BEGUN)),
    ("oit-unknown", "oit.1", oit(ข้อหนึ่ง=BEGUN)),
    ("oit-duplicate", "oit.2", oit(o1=BEGUN, O1=BEGUN)),
    ("oit-year-changed", "2568", oit(o1=BEGUN) | {CELLS: {"oit_year": 2567}}),
    ("status-unknown", "oit.1", oit(o1={"status": "เสร็จแล้ว"})),
    ("status-unknown", "status6", followed(status="กำลังทำ")),
    ("result-before-start", "status6", followed(status="ยังไม่ได้ดำเนินการ", result="อบรมแล้ว")),
    ("result-before-start", "status6", followed(status="ยังไม่ได้ดำเนินการ", outcome="ดีขึ้น")),
    ("done-without-result", "result6", followed(**DONE, outcome="ดีขึ้น")),
    ("done-without-evidence", "", oit(o1=DONE, o2=DONE, o3={**DONE, "evidence": "https://example.go.th"})),
    ("progress-date-outside", "date6", followed(date="30 ก.ย. 2568")),
    ("progress-date-outside", "date6", followed(date="๑ ตุลาคม ๒๕๖๙")),
    # code, subject, what triggers exactly that
    ("year-missing", "", sound(fiscal_year=DELETED)),
    ("year-unreadable", "fiscal_year", sound(fiscal_year=68)),
    ("year-missing", "", sound(fiscal_year="")),
    ("year-unreadable", "fiscal_year", sound(fiscal_year=2499)),
    ("year-unreadable", "plan_year", sound(plan_year="หน้า")),
    ("year-unreadable", "history.1.year", sound(history={"64": [80.95, "B"]})),
    ("eit-parts-mismatch", "", sound(reported__EIT1=93.0, reported__EIT2=95.04)),
    ("history-incomplete", "history.1", sound(history={"2564": [None, "B"]})),
    ("history-conflict", "2568", sound(history={"2568": [91.22, "ผ่านดี"]})),
    ("history-duplicate", "2567", sound() | {CELLS: twice(2567, 90, 90.01)}),
    ("item-code-missing", "item.1", items(**{" ": 90})),
    ("year-unknown", "2561", sound(fiscal_year=2561)),
    ("year-unknown", "2570", sound(fiscal_year=2570)),
    ("agency-name-missing", "", sound(agency=DELETED)),
    ("agency-name-missing", "", sound(agency=" \u00a0 ")),
    ("agency-incomplete", "", sound(district=DELETED)),
    ("agency-incomplete", "", sound(province="")),
    ("agency-incomplete", "", sound(district=" ", province=None)),
    ("score-missing", "3", sound(indicators__3=DELETED)),
    ("score-missing", "10", sound(indicators__10=" ")),
    ("not-a-number", "indicator.3", sound(indicators__3="93.37/95")),
    ("not-a-number", "indicator.3", sound(indicators__3="93.37 จาก 100")),
    ("not-a-number", "indicator.3", sound(indicators__3="93 .37")),
    ("not-a-number", "indicator.3", sound(indicators__3="93.37.1")),
    ("not-a-number", "indicator.3", sound(indicators__3="1e2")),
    ("error-value", "fiscal_year", sound(fiscal_year="#N/A")),
    ("error-value", "agency.name", sound(agency="#REF!")),
    ("plan-year-not-after", "2560", sound(plan_year=2560)),
    ("plan-year-not-after", "2568", sound(plan_year=2568)),
    ("plan-year-far", "2570", sound(plan_year=2570)),
    ("history-after", "2570", sound(history={"2570": 90})),
    ("history-early", "2550", sound(history={"2550": 90})),
    ("issue-unknown", "item.1", sound(items_by_issue={"หนึ่ง": {"i1": 90}})),
    ("issue-unknown", "item.1", sound(items_by_issue={"8": {"i1": 90}})),
    ("text-too-long", "district", sound(district="ก" * 251)),
    ("error-value", "indicator.3", sound(indicators__3="#DIV/0!")),
    ("not-a-number", "indicator.3", sound(indicators__3="-93.37%")),
    ("not-a-number", "indicator.3", sound(indicators__3="-93,37")),
    ("not-a-number", "indicator.3", sound(indicators__3="100,01")),
    ("not-a-number", "indicator.3", sound(indicators__3="100.01%")),
    ("not-a-number", "indicator.3", sound(indicators__3="1,234")),
    ("not-a-number", "indicator.3", sound(indicators__3="93,370")),
    ("not-a-number", "indicator.3", sound(indicators__3=True)),
    ("not-a-number", "reported.EIT1", sound(reported__EIT1="9O")),
    ("not-a-number", "threshold", sound(threshold="แปดสิบห้า")),
    ("not-a-number", "item.1.score", items(i1="ครบ")),
    ("not-a-number", "history.1.overall", sound(history={"2567": ["-", ""]})),
    ("decimal-comma", "indicator.3", sound(indicators__3="93,37")),
    ("decimal-comma", "indicator.3", sound(indicators__3=" ๙๓,๓๗ ")),
    ("decimal-comma", "indicator.3", sound(indicators__3="93,4")),
    ("decimal-comma", "reported.overall", sound(reported__overall="91,20")),
    ("decimal-comma", "item.1.score", items(i1="90,00")),
    ("stray-text", "indicator.3", sound(indicators__3="93.37%")),
    ("stray-text", "indicator.3", sound(indicators__3="93.37 คะแนน")),
    ("stray-text", "indicator.3", sound(indicators__3="๙๓.๓๗คะแนน")),
    ("stray-text", "indicator.3", sound(indicators__3="ร้อยละ\u00a093")),
    ("stray-text", "indicator.3", sound(indicators__3="(93.37)")),
    ("stray-text", "indicator.3", sound(indicators__3="93.37.")),
    ("stray-text", "indicator.3", sound(indicators__3="93,37%")),
    ("stray-text", "reported.IIT", sound(reported__IIT="IIT = 90.00")),
    ("stray-text", "history.1.overall", sound(history={"2567": ["90%", ""]})),
    ("too-many-decimals", "indicator.3", sound(indicators__3=90.004)),
    ("too-many-decimals", "indicator.3", sound(indicators__3=90.00400)),
    ("too-many-decimals", "reported.overall", sound(reported__overall=91.204)),
    ("too-many-decimals", "item.1.score", items(i1=90.001)),
    ("too-many-decimals", "threshold", sound(threshold=84.125)),
    ("too-many-decimals", "history.1.overall", sound(history={"2567": [84.999, "ต้องปรับปรุง"]})),
    ("out-of-range", "indicator.3", sound(indicators__3=100.01)),
    ("out-of-range", "indicator.3", sound(indicators__3=-0.01)),
    ("out-of-range", "item.1.score", items(i1=9000)),
    ("out-of-range", "threshold", sound(threshold=101)),
    ("thai-digits", "indicator.3", sound(indicators__3="๙๐.๐๐")),
    ("thai-digits", "indicator.3", sound(indicators__3="90.๐")),
    ("thai-digits", "fiscal_year", sound(fiscal_year="๒๕๖๘")),
    ("thai-digits", "plan_year", sound(plan_year="๒๕๖๙")),
    ("thai-digits", "item.1.code", items(i๒=90)),
    ("number-as-text", "fiscal_year", sound(fiscal_year="2568")),
    ("number-as-text", "indicator.3", sound(indicators__3="90.00")),
    ("number-as-text", "reported.overall", sound(reported__overall=" 91.2 ")),
    ("overall-mismatch", "", sound(reported__overall=91.22)),
    ("overall-mismatch", "", sound(reported__overall=91.18)),
    ("instrument-mismatch", "IIT", sound(reported__IIT=90.02)),
    ("instrument-mismatch", "EIT", sound(reported__EIT=93.98)),
    ("instrument-mismatch", "OIT", sound(reported__OIT=90.02)),
    ("level-mismatch", "", sound(reported__grade="ผ่าน")),
    ("level-mismatch", "", sound(reported__grade="ผ่านดีเยี่ยม")),
    ("level-mismatch", "", sound(reported__grade="G")),
    ("level-mismatch", "", sound(reported__grade="ดีมาก")),
    ("level-mismatch", "", letters(85.00, "B")),
    ("level-mismatch", "", letters(84.99, "A")),
    ("level-mismatch", "", letters(85.00, "G")),
    ("level-of-another-era", "", sound(reported__grade="A")),
    ("level-of-another-era", "", sound(reported__grade="ระดับ AA")),
    ("level-of-another-era", "", sound(fiscal_year=2566, reported__grade="A")),
    ("level-of-another-era", "", letters(85.00, "ผ่านดี")),
    ("level-of-another-era", "2567", sound(history={"2567": [90.00, "A"]})),
    ("level-of-another-era", "2562", sound(history={"2562": [90.00, "ผ่าน"]})),
    ("rule-unverified", "2569", sound(fiscal_year=2569)),
    ("rule-unverified", "2568", equal(84.99)),
    ("rule-unverified", "2568", equal(69.99)),
    ("rule-unverified", "2566", equal(70, fiscal_year=2566)),
    ("history-level-mismatch", "2562", sound(history={"2562": [85.00, "B"]})),
    ("history-level-mismatch", "2562", sound(history={"2562": [84.99, "A"]})),
    ("history-level-mismatch", "2567", sound(history={"2567": [84.99, "ผ่าน"]})),
    (
        "history-level-mismatch",
        "2567",
        sound(history={"2567": {"overall": 96, "level": "ผ่านดี", "OIT": 84.99}}),
    ),
    ("item-mean-mismatch", "1", items(i1=90, i2=90, i3=90.06)),
    ("item-mean-mismatch", "1", items(i1=90, i2=90, i3=89.94)),
    ("item-mean-mismatch", "1", items(i1=69.94)),
    ("item-mean-differs", "9", documents(90.4)),
    ("item-mean-differs", "9", documents(89.6)),
    ("item-conflict", "i1", sound(items={"i1": 90}, items_by_issue={"2": {"i1": 90.01}})),
    ("item-unknown", "o29", items(o29=100)),
    ("item-unknown", "o0", items(o0=100)),
    ("item-unknown", "i16", items(i16=100)),
    ("item-unknown", "e10", items(e10=100)),
    ("item-unreadable", "x1", items(x1=100)),
    ("item-unreadable", "i", items(i=100)),
    ("item-unreadable", "ข้อ1", items(**{"ข้อ 1": 100})),
    ("date-outside-plan-year", "G6", periods(G6="1 ต.ค. 2567 – 30 ก.ย. 2568")),
    ("date-outside-plan-year", "G6", periods(G6="1 ต.ค. 2568 – 1 ต.ค. 2569")),
    ("date-outside-plan-year", "G6", periods(G6="๓๐ ก.ย. ๖๘ ถึง ๓๐ ก.ย. ๖๙")),
    ("date-outside-plan-year", "G7", periods(G6="ม.ค.-มี.ค. 69", G7="ม.ค.-มี.ค. 68")),
    ("date-outside-plan-year", "G6", periods(G6="ตลอดปีงบประมาณ พ.ศ. 2568")),
    ("date-outside-plan-year", "G6", periods(G6="ไตรมาสที่ 1/2568")),
    ("shares-exceed", "item.1", shares(0, 0, 10, 10, 20, 60.11)),
    ("shares-exceed", "item.1", shares(None, None, None, None, 80.95, 93.33)),
    ("year-changed", "2568", items(i1=90) | {CELLS: {"items_year": 2567}}),
    ("key-unknown", "overal", sound(overal=91.2)),
    ("key-unknown", "reported.IIt", sound(reported__IIt=90)),
]

GOOD = [
    sound(),
    sound(agency_kind="องค์การบริหารส่วนตำบล"),
    sound(agency_kind=" อบต. "),
    sound(agency="สำนักงานตัวอย่าง", agency_kind="อบจ."),
    sound(agency="สำนักงานตัวอย่าง", agency_kind="หน่วยงานอื่น"),
    *(sound(memo={"date": text}) for text in ("15 ตุลาคม 2568", "๑๕ ต.ค. ๖๘", "ตุลาคม 2568", "  ธันวาคม ๒๕๖๘")),
    sound(asked=[{"question": "คำถาม"}, {}], opinions=[{"text": "ข้อความ"}, {"heading": "หัวข้อ"}]),
    oit(o1=BEGUN, o28={"note": "ยังไม่มีข้อมูล"}, o29={}, O2={"status": " ยังไม่ได้ ดำเนินการ "}),
    oit(o1=BEGUN) | {CELLS: {"oit_year": 2568}},
    sound(**{CELLS: {"oit_year": 2567}}),
    followed(**DONE, result="อบรมแล้ว", date="30 ก.ย. 2569"),
    followed(status="ยังไม่ได้ดำเนินการ", date="รอบ 6 เดือน"),
    followed(result="อบรมแล้ว"),
    sound(fiscal_year=2566),
    sound(reported__EIT1=93.0, reported__EIT2=95.02),
    sound(history={"2568": [91.21, "ผ่านดี"]}),
    sound(history={"2564": [80.95, "B"]}),
    sound(fiscal_year=2567),
    equal(85),
    equal(0, fiscal_year=2565),
    sound(indicators__3=90.00),
    sound(reported__overall=91.2000),
    sound(history={"2567": [84.99, ""]}),
    sound(fiscal_year=2566, reported__grade="ผ่านดี"),
    sound(history={"2567": [90.00, ""], "2561": [90.00, "ผ่าน"]}),
    letters(85.00, "ระดับ A"),
    periods(G6="1 ต.ค. 2568 – 30 ก.ย. 2569", G7="30 ก.ย. 2569", G8="1 ต.ค. 2568", G9="ตลอดปีงบประมาณ"),
    shares(0, 0, 10, 10, 20, 60.1),
    shares(16.667, 16.667, 16.667, 16.667, 16.667, 16.667),
    items(i1=90) | {CELLS: {"items_year": 2568}},
    sound(**{CELLS: {"items_year": 2567}}),
    periods(G6="ต.ค. – ธ.ค.", G7="ไตรมาสที่ 4", G8="ปีงบประมาณ พ.ศ. ๒๕๖๙"),
    periods(G6="ทุกเดือน", G7="31 ก.ย. 2575", G8="1 ต.ค. 2025", G9=" "),
    sound(fiscal_year=2562, reported__grade="A"),
    sound(agency="ก"),
    sound(indicators__3=0, **NO_REPORT),
    sound(indicators__3=100, **NO_REPORT),
    sound(threshold=0),
    sound(threshold=100),
    sound(reported__overall=91.21),
    sound(reported__overall=91.19),
    sound(reported__overall=None),
    sound(reported__IIT=90.01),
    sound(reported__IIT=89.99),
    sound(reported__EIT=94.01),
    sound(reported__OIT=90.01),
    sound(reported__grade="ระดับ ผ่านดี"),
    sound(reported__grade=""),
    letters(85.00, "A"),
    letters(84.99, "B"),
    letters(95.00, "AA"),
    letters(0, "F"),
    # EIT 94.00 in parts that average it; one of them below 85 gives another level.
    sound(reported__EIT1=93, reported__EIT2=95),
    sound(reported__EIT1=84.99, reported__EIT2=100, indicators__6=92.49, indicators__7=92.5, indicators__8=92.5,
          reported__overall=90.75, reported__grade="ผ่าน"),
    sound(history={"2562": [85.00, "A"]}),
    sound(history={"2562": [84.99, "B"]}),
    sound(history={"2561": [75.41, "B"], "2560": [99, "F"]}),
    sound(history={"2567": [85.00, "ผ่านดี"]}),
    sound(history={"2567": [85.00, "ผ่าน"]}),
    sound(history={"2567": [95.00, ""]}),
    items(i1=90, i2=90, i3=90.03),
    items(i1=90, i2=90, i3=89.97),
    items(i1=69.98),
    items(i1=69.97),
    documents(90.2),
    documents(89.8),
    sound(items={"i1": 90}, items_by_issue={"2": {"i1": 90.00}}),
    items(o28=90),
    items(**{"I 1": 90, "E9": 94, "O20": 90, "i2": 90}),
    items(i15=90, e9=94),
    sound(fiscal_year=2566, items={"i30": 90, "e15": 94, "o43": 90}),
    sound(fiscal_year=2567, items={"o35": 90}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "subject", "data"), BAD, ids=[f"{n}-{b[0]}" for n, b in enumerate(BAD)])
def test_each_code_by_itself(code, subject, data):
    case = case_from(data)
    assert findings_of(case) == Counter([(code, subject)])
    by_name = {one.__name__.replace("_", "-"): one for one in CHECKS}
    assert [f.code for f in by_name[code](case)] == [code]


@pytest.mark.parametrize("data", GOOD, ids=range(len(GOOD)))
def test_near_misses(data):
    assert findings_of(case_from(data)) == {}


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


@pytest.mark.parametrize(("value", "codes"), [(93.3 + 3.4, []), (90.004, ["too-many-decimals"]), (90.0, [])])
def test_digits_that_excel_never_shows_were_not_typed(value, codes):
    """93.3 + 3.4 in a cell is stored as 96.69999999999999 and shown as 96.7: Excel shows 15 digits."""
    entries = typed_in_a_workbook(sound(threshold=None))
    typed = Entries({**entries.by_field, "threshold": Entry(value, Place("คะแนน", "C1"))})
    assert [f.code for f in check(case_of(typed))] == codes


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


def test_a_level_of_another_era_needs_no_score():
    """Without an overall no level follows from the scores, but the scale of the year is known."""
    found = check(case_from(sound(indicators__3=DELETED, reported={"grade": "A"})))
    (era,) = [f for f in found if f.code != "score-missing"]
    assert (era.code, era.subject) == ("level-of-another-era", "")
    assert era.expected == "ผ่านดีเยี่ยม ผ่านดี ผ่าน ต้องปรับปรุง หรือ ต้องปรับปรุงโดยด่วน"


def test_unverified_rules_are_told_as_in_the_report():
    case = case_from(equal(84.99, fiscal_year=2569))
    (only,) = check(case)
    assert only.value == "น้ำหนักของเครื่องมือ และเกณฑ์ระดับผลการประเมิน"
    assert any(only.value in remark for remark in remarks(case.graded))


def test_without_a_result_no_rule_is_doubted():
    found = check(case_from(sound(fiscal_year=2569, indicators__3=DELETED, **NO_REPORT)))
    assert [f.code for f in found] == ["score-missing"]


@pytest.mark.parametrize("plan_year", [DELETED, "", "หน้า"])
def test_without_a_plan_year_it_is_the_year_after_the_result(plan_year):
    data = sound(plan_year=plan_year, **{PERIODS: {"G6": "1 ต.ค. 2568", "G7": "1 ต.ค. 2569"}})
    assert [f.subject for f in check(case_from(data)) if f.code == "date-outside-plan-year"] == ["G7"]


def test_without_any_year_no_date_lies_outside():
    found = check(case_from({PERIODS: {"G6": "1 ต.ค. 2500"}}))
    assert "date-outside-plan-year" not in {f.code for f in found}


def test_a_known_roll_up_is_a_warning_an_unknown_one_a_note():
    full = {f"o{n}": 90 for n in range(34, 43)} | {"o43": 60}
    year_of_known = sound(fiscal_year=2565, items=full, reported__grade="A")
    assert findings_of(case_from(year_of_known)) == Counter([("item-mean-mismatch", "10")])
    # (90 + (90 + 60) / 2) / 2 = 82.50 beside 90.00.
    assert [f.expected for f in check(case_from(year_of_known))] == ["82.50"]


def test_a_level_that_is_only_at_best_allows_what_lies_between():
    """EIT 90.00 without its parts: ผ่าน and ผ่านดี are both possible, more and less are not."""
    ten = {str(no): 90.0 for no in range(1, 11)}
    for grade, codes in (
        ("ผ่าน", []),
        ("ผ่านดี", []),
        ("ผ่านดีเยี่ยม", ["level-mismatch"]),
        ("ต้องปรับปรุง", ["level-mismatch"]),
    ):
        findings = check(case_from(sound(indicators=ten, reported={"grade": grade})))
        assert [f.code for f in findings] == codes
        assert {f.expected for f in findings} <= {"ผ่าน ถึง ผ่านดี"}


def test_all_findings_at_once():
    data = sound(
        agency="",
        indicators__1="x",
        indicators__2=101,
        indicators__3=DELETED,
        indicators__4="90%",
        indicators__5="90,5",
        indicators__6=94.001,
        overal=1,
        **{PERIODS: {"G6": "1 ต.ค. 2569"}},
        items={"x1": 1, "o29": 1},
    )
    assert findings_of(case_from(data)) == Counter(
        [
            ("agency-name-missing", ""),
            ("not-a-number", "indicator.1"),
            ("out-of-range", "indicator.2"),
            ("score-missing", "3"),
            ("stray-text", "indicator.4"),
            ("decimal-comma", "indicator.5"),
            ("too-many-decimals", "indicator.6"),
            ("date-outside-plan-year", "G6"),
            ("item-unknown", "o29"),
            ("item-unreadable", "x1"),
            ("key-unknown", "overal"),
        ]
    )


def test_an_empty_file_asks_for_year_name_and_ten_scores():
    assert findings_of(case_from({})) == Counter(
        [
            ("year-missing", ""),
            ("agency-name-missing", ""),
            *(("score-missing", str(no)) for no in range(1, 11)),
        ]
    )


def test_eit_parts_that_contradict_eit_are_found():
    """domain.md, section 8: EIT against the mean of its parts. 50 and 52 do not average 94."""
    assert findings_of(case_from(sound(reported__EIT1=93.0, reported__EIT2=99.0))) != {}


def test_two_values_for_one_year_are_found():
    """The history of the year itself says another overall than the report."""
    assert findings_of(case_from(sound(history={"2568": [80.00, "ต้องปรับปรุง"]}))) != {}


@pytest.mark.parametrize(
    "change",
    [{"plan_year": "หน้า"}, {"history": {"64": [80.95, "B"]}}, {"history": {"2564": [None, "B"]}}],
    ids=["plan-year", "history-year", "history-without-overall"],
)
def test_what_is_typed_but_left_out_is_found(change):
    """Flag, never silently: an unreadable plan year or row of the history is dropped by assess()."""
    assert findings_of(case_from(sound(**change))) != {}


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


def typed_in_a_workbook(data):
    """The same entries, as they stand in cells: every field has a place, blank ones too."""
    read = entries_from(data)
    values = {name: Entry(None, Place("", "")) for name in FIELDS} | dict(read.by_field)
    for name, entry in read.by_field.items():
        if name.endswith((".year", ".issue")) and str(entry.value).isdecimal():
            values[name] = Entry(int(str(entry.value)), Place("", ""))
    placed = {
        name: Entry(e.value, Place("คะแนน", f"C{n}")) for n, (name, e) in enumerate(values.items(), start=3)
    }
    unknown = tuple(Entry(e.value, Place("คะแนน", "Z1")) for e in read.unknown_keys)
    return Entries(placed, unknown)


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
        "plan-year-not-after": "plan_year",
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
