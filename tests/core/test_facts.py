"""The five real results: what is true of them, by hand from the published numbers, never from output."""

from decimal import Decimal

import pytest
from core_cases import (
    ALL_CASES,
    CASES,
    KHLONGMAI,
    KUDPHUENG,
    MAKKHAENG,
    NAUDOM,
    PAPHLU,
    result_of,
    shipped_case,
)

FACTS = {
    # case: (fiscal year, overall computed, overall that counts, level)
    MAKKHAENG: (2568, "96.97", "96.97", "ผ่านดี"),
    KUDPHUENG: (2566, "91.04", "91.04", "ผ่าน"),
    NAUDOM: (2568, "91.42", "91.42", "ผ่านดี"),
    PAPHLU: (2568, "97.92", "98.32", "ผ่านดีเยี่ยม"),
    KHLONGMAI: (2565, "76.81", "76.81", "B"),
}
INSTRUMENTS = {
    MAKKHAENG: ("99.89", "100.00", "92.50"),
    KUDPHUENG: ("82.24", "87.88", "100.00"),
    NAUDOM: ("86.70", "93.85", "93.13"),
    PAPHLU: ("96.25", "98.48", "98.75"),
    KHLONGMAI: ("87.72", "81.13", "65.38"),
}
LOWEST = {
    MAKKHAENG: (10, "85.00"),
    KUDPHUENG: (5, "76.47"),
    NAUDOM: (4, "75.40"),
    PAPHLU: (4, "89.58"),
    KHLONGMAI: (10, "43.75"),
}
HIGHEST = {
    MAKKHAENG: ((2, 3, 4, 5, 6, 7, 8, 9), "100.00"),
    KUDPHUENG: ((9, 10), "100.00"),
    NAUDOM: ((3,), "96.51"),
    PAPHLU: ((10,), "100.00"),
    KHLONGMAI: ((1,), "93.37"),
}


def test_the_five_cases_are_there_and_no_others():
    assert sorted(p.stem for p in CASES.glob("*.json")) == sorted(ALL_CASES)


@pytest.mark.parametrize("name", ALL_CASES)
def test_overall_and_level(name):
    year, computed, counts, level = FACTS[name]
    result = result_of(shipped_case(name))
    assert result.assessment.fiscal_year == year
    assert str(result.overall_computed) == computed
    assert result.overall == Decimal(counts)
    assert result.level is not None
    assert (result.level.name, result.level.worst) == (level, level)
    assert not result.level.at_best


@pytest.mark.parametrize("name", ALL_CASES)
def test_instruments(name):
    result = result_of(shipped_case(name))
    assert (
        tuple(str(result.instruments[code].computed) for code in ("IIT", "EIT", "OIT")) == INSTRUMENTS[name]
    )
    assert (
        tuple(f"{result.instruments[code].value:.2f}" for code in ("IIT", "EIT", "OIT")) == INSTRUMENTS[name]
    )


@pytest.mark.parametrize("name", ALL_CASES)
def test_lowest_indicator(name):
    no, lowest = LOWEST[name]
    assert [(r.no, f"{r.score:.2f}") for r in result_of(shipped_case(name)).lowest] == [(no, lowest)]


@pytest.mark.parametrize("name", ALL_CASES)
def test_highest_indicators(name):
    numbers, highest = HIGHEST[name]
    found = result_of(shipped_case(name)).highest
    assert tuple(r.no for r in found) == numbers
    assert {f"{r.score:.2f}" for r in found} == {highest}


def test_khlongmai_fell_three_years_in_a_row():
    trend = result_of(shipped_case(KHLONGMAI)).trend
    assert [(year, str(value)) for year, value in trend.points] == [
        (2561, "75.41"), (2562, "85.03"), (2563, "84.05"), (2564, "80.95"), (2565, "76.81"),
    ]  # fmt: skip
    assert trend.run == -3


def test_khlongmai_levels_and_changes_of_the_earlier_years():
    found = [
        (h.entry.year, h.level and h.level.name, h.change and str(h.change))
        for h in result_of(shipped_case(KHLONGMAI)).history
    ]
    assert found == [
        (2561, None, None),
        (2562, "A", "9.62"),
        (2563, "B", "-0.98"),
        (2564, "B", "-3.10"),
        (2565, "B", "-4.14"),
    ]


def test_khlongmai_indicator_10_is_weakest_by_33_points():
    ranked = result_of(shipped_case(KHLONGMAI)).ranked
    assert ranked[-1].no == 10
    assert ranked[-2].score is not None
    assert ranked[-1].score is not None
    assert ranked[-2].score - ranked[-1].score == Decimal("33.33")


def test_khlongmai_has_no_full_score():
    assert all(r.score != 100 for r in result_of(shipped_case(KHLONGMAI)).indicators)


def test_makkhaeng_has_eight_ties_at_100():
    result = result_of(shipped_case(MAKKHAENG))
    full = [r for r in result.indicators if r.score == 100]
    assert len(full) == 8
    assert {(r.rank, r.tied) for r in full} == {(1, True)}
    assert [(result.indicator(no).rank, result.indicator(no).tied) for no in (1, 10)] == [
        (9, False),
        (10, False),
    ]


def test_naudom_indicator_9_is_second_highest():
    ninth = result_of(shipped_case(NAUDOM)).indicator(9)
    assert (ninth.rank, ninth.tied, str(ninth.score)) == (2, False, "96.25")


def test_kudphueng_uses_the_mean_of_the_indicators_where_the_memo_is_wrong():
    eit = result_of(shipped_case(KUDPHUENG)).instruments["EIT"]
    assert (str(eit.reported), str(eit.value)) == ("91.59", "87.88")


def test_paphlu_prints_what_was_announced():
    result = result_of(shipped_case(PAPHLU))
    assert result.overall == result.assessment.reported_overall == Decimal("98.32")
    assert str(result.mean) == "97.42"
