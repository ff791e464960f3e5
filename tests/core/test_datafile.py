"""DATA.json: every key of its shape is read, nothing unknown is dropped in silence, nonsense never crashes."""

import json
from decimal import Decimal

import pytest
from core_cases import STABLE, case_from, case_of, findings_of, sound
from hypothesis import given
from hypothesis import strategies as st

from ita_xl.assessment import assess
from ita_xl.checks import check
from ita_xl.datafile import NOTES, parse

WHOLE = {
    "agency": "องค์การบริหารส่วนตำบลตัวอย่าง",
    "district": "เมือง",
    "province": "ตัวอย่าง",
    "fiscal_year": 2568,
    "plan_year": 2570,
    "threshold": 88.5,
    "reported": {
        "overall": 91.2, "grade": "ผ่านดี", "IIT": 90.01, "EIT": 94.01, "EIT1": 93, "EIT2": 95, "OIT": 89.99,
    },
    "indicators": {str(no): 80 + no for no in range(1, 11)},
    "items": {"i1": 81.5, "O 2": 100},
    "items_by_issue": {"1": {"i1": 81.5}, "7": {"e9": 77}},
    "history": {"2566": [88.11, "ผ่าน"], "2567": {"overall": 89.22, "level": "ผ่านดี", "IIT": 86, "EIT": 87, "OIT": 92}},
}  # fmt: skip


def read(data):
    return assess(parse(json.dumps(data, ensure_ascii=False)))


def test_every_key_of_the_shape():
    found = read(WHOLE)
    assert (found.agency.name, found.agency.district, found.agency.province) == (
        "องค์การบริหารส่วนตำบลตัวอย่าง",
        "เมือง",
        "ตัวอย่าง",
    )
    assert (found.fiscal_year, found.plan_year, found.threshold) == (2568, 2570, Decimal("88.5"))
    assert found.reported_overall == Decimal("91.2")
    assert found.reported_level == "ผ่านดี"
    assert found.reported == {
        "IIT": Decimal("90.01"),
        "EIT": Decimal("94.01"),
        "EIT1": Decimal(93),
        "EIT2": Decimal(95),
        "OIT": Decimal("89.99"),
    }
    assert found.indicators == {no: Decimal(80 + no) for no in range(1, 11)}
    assert [(i.code, i.score, i.issue) for i in found.items] == [
        ("i1", Decimal("81.5"), None),
        ("o2", Decimal(100), None),
        ("i1", Decimal("81.5"), 1),
        ("e9", Decimal(77), 7),
    ]
    assert [(h.year, h.overall, h.level, dict(h.instruments)) for h in found.history] == [
        (2566, Decimal("88.11"), "ผ่าน", {}),
        (2567, Decimal("89.22"), "ผ่านดี", {"IIT": Decimal(86), "EIT": Decimal(87), "OIT": Decimal(92)}),
    ]
    assert parse(json.dumps(WHOLE)).unknown_keys == ()


def test_numbers_are_exact():
    assert parse('{"reported": {"overall": 93.10}}').value("reported.overall") == Decimal("93.10")
    assert str(parse('{"indicators": {"1": 0.1}}').value("indicator.1")) == "0.1"


def test_thai_digits_and_blanks():
    data = {"fiscal_year": "๒๕๖๘", "indicators": {"1": "๙๓.๓๗", "2": " ", "3": None}}
    found = read(data)
    assert found.fiscal_year == 2568
    assert found.indicators == {1: Decimal("93.37")}


def test_missing_keys_stay_empty_and_the_plan_follows_the_year():
    found = read({})
    assert (found.fiscal_year, found.plan_year, found.reported_overall, found.threshold) == (None,) * 4
    assert (found.indicators, found.items, found.history, found.agency.name) == ({}, (), (), "")
    assert read({"fiscal_year": 2568}).plan_year == 2569


def test_a_bare_number_in_the_history_is_the_overall():
    assert [(h.year, h.overall, h.level) for h in read({"history": {"2567": 90.5}}).history] == [
        (2567, Decimal("90.5"), "")
    ]


def test_history_is_sorted_by_year():
    assert [h.year for h in read({"history": {"2567": 1, "2565": 2, "2566": 3}}).history] == [
        2565,
        2566,
        2567,
    ]


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ({"overal": 1}, ["overal"]),
        ({"reported": {"grade": "ผ่าน", "score": 1}}, ["reported.score"]),
        (
            {"indicators": {"0": 1, "11": 1, "x": 1, "1.5": 1}},
            [f"indicators.{k}" for k in ("0", "11", "x", "1.5")],
        ),
        ({"history": {"2567": {"overall": 90, "EIT1": 90}}}, ["history.2567.EIT1"]),
        ({"agency": "ก", "Agency": "ข"}, ["Agency"]),
    ],
)
def test_unknown_keys_are_named(data, named):
    entries = parse(json.dumps(data))
    assert [e.value for e in entries.unknown_keys] == named
    found = [f for f in check(case_of(entries)) if f.code == "key-unknown"]
    assert [f.subject for f in found] == named
    assert all(name in f.message for name, f in zip(named, found, strict=True))


@pytest.mark.parametrize("key", NOTES)
def test_notes_for_people_are_no_unknown_keys(key):
    assert findings_of(case_from(sound(**{key: ["anything", {"at": "all"}]}))) == {}


def test_the_place_is_the_key():
    entries = parse(json.dumps(WHOLE))
    assert entries.place("reported.IIT").cell == "reported.IIT"
    assert entries.place("indicator.7").cell == "indicators.7"
    assert entries.place("history.2.overall").cell == "history.2567.overall"
    assert entries.place("item.3.score").cell == "items_by_issue.1.i1"
    assert entries.place("reported.IIT").sheet == ""


@pytest.mark.parametrize(
    "text", ["[]", "1", '"x"', "null", "true", "", "{", "{'a': 1}", '{"a": 1,}', "{} {}"]
)
def test_what_is_no_object_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011  (the message is for the log; the command has its own sentence)
        parse(text)


KEYS = st.sampled_from(
    [*WHOLE, "overall", "grade", "IIT", "1", "10", "i1", "o2", "2566", "", ".", "x.y"]
) | st.text(max_size=4)
NONSENSE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=6)
    | st.sampled_from(["๙๐", "90", "2568"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)


@STABLE
@given(st.dictionaries(KEYS, NONSENSE, max_size=6), st.sampled_from([2562, 2566, 2568, None]))
def test_wrong_types_never_crash(data, year):
    if year:
        data["fiscal_year"] = year
    case = case_from(data)
    for finding in check(case):
        assert all(isinstance(v, str) for v in finding.as_json().values())
        assert finding.message


@pytest.mark.parametrize(
    "key", ["agency", "fiscal_year", "reported", "indicators", "items", "items_by_issue", "history"]
)
@pytest.mark.parametrize("value", [[], [1], {}, {"a": []}, {"1": {"2": [3]}}, "text", 5, 5.5, True, None])
def test_each_key_with_each_wrong_type(key, value):
    assert isinstance(check(case_from({key: value})), tuple)


@pytest.mark.parametrize(
    "change",
    [
        {"reported": 96.97},
        {"reported": [96.97, "ผ่านดี"]},
        {"items": [82.86, 88.1, 100.0]},
        {"items_by_issue": {"1": [82.86, 88.1]}},
        {"history": [[2567, 95.0, "ผ่านดี"]]},
        {"history": {"2567": [95.0, "ผ่านดี", 93.0]}},
    ],
    ids=[
        "reported-number",
        "reported-list",
        "items-list",
        "items_by_issue-list",
        "history-list",
        "history-three",
    ],
)
def test_what_cannot_be_read_is_named_not_dropped(change):
    """Flag, never silently: scores in a shape that nobody reads must not vanish without a finding."""
    assert findings_of(case_from(sound(**change))) != {}


@pytest.mark.parametrize("number", ["1e99", "-1e99", "1e400", "1e-400", "NaN", "Infinity", "9" * 400])
def test_odd_numbers_are_findings(number):
    typed = json.dumps(sound()).replace('"overall": 91.2', f'"overall": {number}')
    case = case_of(parse(typed))
    assert {code for code, _ in findings_of(case)} <= {
        "out-of-range",
        "not-a-number",
        "overall-mismatch",
        "level-mismatch",
        "too-many-decimals",
        "score-fraction",
        "rule-unverified",
    }
    assert findings_of(case)


def test_a_number_beyond_all_bounds_is_refused_like_broken_json():
    """A sentence for the person needs a ValueError, not an error of the decimal module."""
    with pytest.raises(ValueError):  # noqa: PT011
        parse('{"reported": {"overall": 1e9999999999999999999}}')
