"""The library of measures, which of them a result gets, and the rows that they make."""

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from core_cases import ALL_CASES, graded, result_of, shipped_case

from ita_xl import thai
from ita_xl.assessment import ItemScore
from ita_xl.columns import MEASURES
from ita_xl.measures.choice import choose, plan
from ita_xl.measures.library import Measure, shipped
from ita_xl.scoring import Status

# The library


def test_the_library_has_three_measures_for_each_indicator_and_each_issue():
    found = Counter((m.indicator, m.issue, m.when) for m in shipped())
    subjects = [*((no, None) for no in range(1, 11)), *((None, no) for no in range(1, 8))]
    assert found == {(*subject, when): n for subject in subjects for when, n in (("weak", 2), ("strong", 1))}
    assert len({m.key for m in shipped()}) == 51
    assert not any(m.own for m in shipped())


def test_every_measure_is_whole_and_fits_every_agency_and_year():
    names = ("เทศบาล", "องค์การบริหารส่วนตำบล", "อบต.", "จังหวัด")
    for measure in shipped():
        text = " ".join((measure.name, *measure.steps, measure.responsible, measure.follow))
        assert all((measure.name, measure.responsible, measure.follow, len(measure.steps) >= 2)), measure.key
        assert measure.period in thai.PERIOD_PARTS
        assert not re.search(r"25\d\d|๒๕", text), measure.key
        assert not any(name in text for name in names), measure.key


# The choice


def chosen(scores, *extra, only_weak=False, **more):
    return [m.key for m in choose(graded(scores, **more), [*shipped(), *extra], only_weak=only_weak)]


def first_with(score, others="97"):
    """The others are strong: at the top of the scale, or their instrument lacks nothing of what the next level asks."""
    return [score, *[others] * 9]


STRONG_REST = [f"i{no:02}-strong-1" for no in range(2, 11)]


@pytest.mark.parametrize(
    ("score", "keys"),
    [
        ("100", ["i01-strong-1"]),
        ("90", ["i01-strong-1"]),  # below the mean of the ten: no reason
        ("86.99", ["i01-strong-1"]),  # IIT 94.998 is 95.00
        ("86.97", ["i01-weak-1"]),  # and IIT 94.99 is below the 95 of the next level
        ("85", ["i01-weak-1"]),
        ("84.99", ["i01-weak-1"]),
        ("75.01", ["i01-weak-1"]),
        ("75.00", ["i01-weak-1", "i01-weak-2"]),
        ("0", ["i01-weak-1", "i01-weak-2"]),
    ],
)
def test_choice_by_status_and_distance(score, keys):
    assert chosen(first_with(score))[: len(keys)] == keys
    if score != "100":
        assert chosen(first_with(score)) == [*keys, *STRONG_REST]


def test_far_below_counts_from_the_threshold_of_the_agency():
    assert chosen(first_with("75"), threshold=thai.number(84)) == ["i01-weak-1", *STRONG_REST]
    assert chosen(first_with("75"), threshold=thai.number(85))[:2] == ["i01-weak-1", "i01-weak-2"]


def test_only_weak_leaves_strong_ones_out():
    ten = ["70", "86", *["97"] * 8]
    assert chosen(ten, only_weak=True) == ["i01-weak-1", "i01-weak-2", "i02-weak-1"]
    assert chosen(["100"] * 10, only_weak=True) == []


def test_an_indicator_without_a_score_gets_none():
    assert chosen([None, "60", *[None] * 8]) == ["i02-weak-1", "i02-weak-2"]
    assert chosen([None] * 10) == []


def own(key, indicator, when):
    return Measure(key, indicator, when, "ของเราเอง", ("ทำ",), "สำนักปลัด", "year", "ติดตาม")


def test_own_measures_are_taken_where_they_fit_and_displace_none():
    ours = [
        own("own-a", 1, "weak"),
        own("own-b", 1, "strong"),
        own("own-c", 2, "strong"),
        own("own-d", 1, "weak"),
    ]
    assert chosen(first_with("80"), *ours) == [
        "i01-weak-1",
        "own-a",
        "own-d",
        "i02-strong-1",
        "own-c",
        *STRONG_REST[1:],
    ]
    before = choose(graded(first_with("80")), [*ours, *shipped()])
    assert [m.key for m in before][:3] == ["own-a", "own-d", "i01-weak-1"]


@pytest.mark.parametrize("name", ALL_CASES)
def test_the_five_cases_get_what_their_status_asks_for(name):
    result = result_of(shipped_case(name))
    for measure in choose(result, shipped()):
        status = result.indicator(measure.indicator).status
        assert (measure.when == "strong") is (status is Status.STRONG)
    assert {m.indicator for m in choose(result, shipped())} == set(range(1, 11))


@pytest.mark.parametrize(
    ("scores", "key"),
    [
        (("84.99", "90", "95.01"), "i01-weak-1"),  # the item lowers a strong indicator
        (("85", "90", "95"), "i01-strong-1"),
        (("10", "10", "10"), "i01-strong-1"),  # items that contradict the indicator are not believed
    ],
)
def test_a_strong_indicator_with_a_weak_item_is_mended(scores, key):
    items = tuple(ItemScore(f"i{n}", Decimal(s), None, f"item.{n}") for n, s in enumerate(scores, start=1))
    ten = ["90", *["99"] * 9]
    assert chosen(ten, items=items)[0] == key
    assert (key in chosen(ten, items=items, only_weak=True)) is ("weak" in key)


def test_a_full_score_is_kept_not_mended():
    for m in choose(result_of(shipped_case("fy2568-makkhaeng")), shipped()):
        assert m.when == ("weak" if m.indicator == 10 else "strong")


def test_khlongmai_10_gets_two_measures():
    keys = [
        m.key for m in choose(result_of(shipped_case("fy2565-khlongmai")), shipped()) if m.indicator == 10
    ]
    assert keys == ["i10-weak-1", "i10-weak-2"]


# The rows


def test_rows_of_a_plan():
    result = graded(first_with("80"))
    measure = replace(shipped()[0], period="half1")
    (row,) = plan(result, [measure])
    assert row.key == "i01-weak-1"
    assert list(row.values) == [column.field for column in MEASURES]
    assert row.values["budget"] == row.values["success"] == ""
    assert row.values["indicator"] == "1. การปฏิบัติหน้าที่"
    assert row.values["period"] == "1 ต.ค. 2568 – 31 มี.ค. 2569"
    assert row.values["steps"].split("\n")[1] == f"2. {measure.steps[1]}"
    assert len(row.values["steps"].split("\n")) == len(measure.steps)
    assert "80.00" in row.values["analysis"]


def test_a_period_in_free_text_stays_and_no_year_leaves_it_blank():
    result = graded(["90"] * 10)
    assert plan(result, [replace(shipped()[0], period="ตลอดปี")])[0].values["period"] == "ตลอดปี"
    yearless = replace(result, assessment=replace(result.assessment, plan_year=None))
    assert plan(yearless, [shipped()[0]])[0].values["period"] == ""


def test_the_plan_year_of_the_agency_counts():
    result = graded(["90"] * 10)
    other = replace(result, assessment=replace(result.assessment, plan_year=2571))
    assert plan(other, [shipped()[0]])[0].values["period"] == "1 ต.ค. 2570 – 30 ก.ย. 2571"
