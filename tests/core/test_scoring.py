"""Rounding and roll-up, rank, scores that are missing, status."""

from decimal import Decimal

import pytest
from core_cases import (
    LETTER_YEARS,
    NAMED_YEARS,
    PAPHLU,
    STABLE,
    TEN,
    graded,
    instruments_of,
    mean_of,
    overall_of,
    result_of,
    score,
    shipped_case,
)
from hypothesis import given
from hypothesis import strategies as st

from ita_xl.assessment import HistoryYear, ItemScore
from ita_xl.scoring import Cause, Doubt, LevelResult, Status, half_up, in_order, priorities, steps

D = Decimal


# Rounding and roll-up


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        ("93.125", "93.13"), ("91.415", "91.42"), ("93.115", "93.12"), ("0.005", "0.01"), ("0.0049", "0.00"),
        ("76.8049999", "76.80"), ("-0.125", "-0.13"), ("-3.104", "-3.10"), ("100", "100.00"),
    ],
)  # fmt: skip
def test_half_up(value, rounded):
    assert str(half_up(D(value))) == rounded


def test_halves_go_up_in_instrument_and_overall():
    """FY2568 result with two exact halves: OIT (96.25 + 90.00) / 2 = 93.125, overall 91.415."""
    result = graded(
        ["90.32", "89.05", "96.51", "75.40", "82.22", "95.06", "93.39", "93.10", "96.25", "90.00"]
    )
    assert str(result.instruments["OIT"].computed) == "93.13"
    assert str(result.overall_computed) == "91.42"


def test_instruments_are_rounded_before_the_overall():
    """Unrounded instruments would give 76.8028, that is 76.80."""
    result = graded(
        ["93.37", "83.33", "89.17", "83.06", "89.65", "84.20", "82.10", "77.08", "87.00", "43.75"], 2565
    )
    assert str(result.overall_computed) == "76.81"


@STABLE
@given(TEN, st.sampled_from([*LETTER_YEARS, *NAMED_YEARS]))
def test_roll_up_agrees_with_whole_numbers(ten, year):
    result = graded([score(v) for v in ten], year)
    assert {c: r.computed for c, r in result.instruments.items()} == {
        c: score(v) for c, v in instruments_of(ten).items()
    }
    assert result.overall == result.overall_computed == score(overall_of(ten))
    assert result.mean == score(mean_of(ten))


@pytest.mark.parametrize(
    ("reported", "counts"),
    [
        ("90.00", "90.00"),
        ("90.01", "90.01"),
        ("89.99", "89.99"),
        ("90.02", "90.00"),
        ("89.98", "90.00"),
        ("50", "90.00"),
    ],
)
def test_reported_instrument_counts_only_within_the_tolerance(reported, counts):
    result = graded(["90"] * 10, reported={"IIT": D(reported)}).instruments["IIT"]
    assert (result.computed, result.reported, result.value) == (D("90.00"), D(reported), D(counts))


def test_reported_overall_decides_though_it_contradicts():
    result = graded(["84"] * 10, 2565, reported_overall=D("95.00"))
    assert (result.overall, result.overall_computed) == (D("95.00"), D("84.00"))
    assert result.level == LevelResult("AA", "AA", Doubt.NONE)


def test_reported_overall_of_zero_is_a_score():
    assert graded(["90"] * 10, reported_overall=D(0)).overall == 0


# Rank, missing scores, status


def test_equal_scores_share_a_rank_and_the_next_one_skips():
    result = graded(["90", "100", "80", "100", "80", "70", "95", "80", "60", "50"])
    assert [r.rank for r in result.indicators] == [4, 1, 5, 1, 5, 8, 3, 5, 9, 10]
    assert [r.tied for r in result.indicators] == [
        False,
        True,
        True,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    ]
    assert [r.no for r in result.ranked] == [2, 4, 7, 1, 3, 5, 8, 6, 9, 10]
    assert [r.no for r in result.highest] == [2, 4]
    assert [r.no for r in result.lowest] == [10]


def test_spelling_of_a_score_makes_no_difference():
    result = graded(["100", "100.0", "100.00", "90", "90", "90", "90", "90", "90", "90.00"])
    assert [r.rank for r in result.indicators] == [1, 1, 1] + [4] * 7
    assert len(result.lowest) == 7


def test_nobody_is_lowest_where_all_are_equal():
    result = graded(["90"] * 10)
    assert result.lowest == ()
    assert len(result.highest) == 10
    assert {r.rank for r in result.indicators} == {1}


def test_one_missing_score():
    result = graded(["90", None, "80", "95", "90", "90", "90", "90", "88", "92"])
    missing = result.indicator(2)
    assert (missing.score, missing.rank, missing.tied, missing.from_mean, missing.from_threshold, missing.status) == (
        None, None, False, None, None, None,
    )  # fmt: skip
    assert result.mean is None
    assert result.instruments["IIT"].computed is result.instruments["IIT"].value is None
    assert result.instruments["EIT"].computed == D("90.00")
    assert (result.overall, result.overall_computed, result.level) == (None, None, None)
    assert result.trend.points == ()
    assert [r.rank for r in result.indicators] == [3, None, 9, 1, 3, 3, 3, 3, 8, 2]
    assert result.indicator(3).status is Status.WEAK
    assert result.indicator(1).status is Status.STRONG
    assert result.indicator(1).from_mean is None
    assert result.ranked[0].no == 4
    assert len(result.ranked) == 9


def test_a_reported_instrument_stands_in_for_missing_indicators():
    result = graded(["90", None, *["90"] * 8], reported={"IIT": D("91.00")})
    assert result.instruments["IIT"].value == D("91.00")
    assert result.overall == D("90.30")


def test_nothing_typed():
    result = graded([None] * 10)
    assert (result.ranked, result.highest, result.lowest) == ((), (), ())
    assert (result.overall, result.level, result.mean) == (None, None, None)


def test_status_at_the_target():
    """Nine at 90.00: the mean is 89.50 (89.499 rounds to it as well), the target 85.00. On the letter scale nothing
    is asked of an instrument."""
    at, below = (graded([low, *["90"] * 9], 2565) for low in ("85.00", "84.99"))
    assert (at.mean, below.mean, at.threshold) == (D("89.50"), D("89.50"), D(85))
    assert at.indicator(1).status is Status.STRONG
    assert below.indicator(1).status is Status.WEAK
    assert (at.indicator(1).from_threshold, below.indicator(1).from_threshold) == (D("0.00"), D("-0.01"))
    assert below.indicator(1).from_mean == D("-4.51")
    assert at.indicator(2).status is Status.STRONG


def test_below_the_own_mean_is_no_reason():
    """Half of all indicators always lie below it: the office with 97.92 is strong throughout."""
    result = result_of(shipped_case(PAPHLU))
    assert result.overall_computed == D("97.92")
    assert {r.status for r in result.indicators} == {Status.STRONG}
    assert sum(r.from_mean < 0 for r in result.indicators) == 3


def test_an_indicator_and_its_instrument_below_what_the_next_level_asks():
    """IIT 94.99 and EIT part 1 of 94.99 lack 0.01 to ผ่านดีเยี่ยม; the indicators at 95 and above do not."""
    ten = ["94.95", "95.00", "95.00", "95.00", "95.00", *["97"] * 3, "94", "97"]
    result = graded(ten, reported={"EIT1": D("94.99"), "EIT2": D("99.01")})
    assert (result.level.name, result.goal.name) == ("ผ่านดี", "ผ่านดีเยี่ยม")
    assert result.lacking == {"IIT": ("IIT",), "EIT": ("EIT1",)}
    assert [r.no for r in result.indicators if r.status is Status.DEVELOP] == [1]
    (reason,) = result.indicator(1).reasons
    assert (reason.cause, reason.codes, reason.limit, reason.level) == (
        Cause.LEVEL, ("IIT",), D(95), "ผ่านดีเยี่ยม",
    )  # fmt: skip
    assert result.indicator(9).status is Status.STRONG  # OIT has 95.50


def test_a_fall_of_more_than_two_points_since_last_year():
    """Known of instruments only: it counts for the indicators that lie below what the instrument had last year."""

    def of(before, year=2567):
        history = (HistoryYear(year, D(97), "", {"IIT": D(before)}, "history.1"),)
        return graded(["95", "99", *["97"] * 8], history=history, reported={"EIT1": D(97), "EIT2": D(97)})

    assert of("99.40").instruments["IIT"].value == D("97.00")
    (reason,) = of("99.01").indicator(1).reasons
    assert (reason.cause, reason.codes, reason.limit, reason.year, reason.fall) == (
        Cause.FALL, ("IIT",), D("99.01"), 2567, D("2.01"),
    )  # fmt: skip
    assert of("99.01").indicator(1).status is Status.DEVELOP
    assert [r.no for r in of("99.00").indicators if r.status is Status.DEVELOP] == []
    assert [r.no for r in of("99.01").indicators if r.status is Status.DEVELOP] == [1, 2, 3, 4, 5]
    assert of("99.01", year=2566).indicator(1).status is Status.STRONG


def test_items_below_the_target_are_a_reason_as_far_as_they_can_be_trusted():
    def of(*scores, threshold=None):
        items = tuple(ItemScore(f"i{n}", D(s), None, f"item.{n}") for n, s in enumerate(scores, start=1))
        return graded(["90", *["99"] * 9], items=items, threshold=threshold).indicator(1)

    low = of("84.99", "90", "95.01")
    assert low.status is Status.DEVELOP
    assert [(s.item.code, s.score) for s in low.reasons[0].items] == [("i1", D("84.99"))]
    assert of("85", "90", "95").status is Status.STRONG
    assert of("10", "10", "10").status is Status.STRONG  # they cannot make 90
    assert of("85", "90", "95", threshold=D("85.01")).status is Status.DEVELOP


def test_status_by_a_target_of_the_agency():
    ten = ["97.00", "97.02", *["97.01"] * 8]
    weak = graded(ten, threshold=D("97.01"))
    assert [r.status for r in weak.indicators[:3]] == [Status.WEAK, Status.STRONG, Status.STRONG]
    nobody = graded(["0", *["90"] * 9], 2565, threshold=D(0))
    assert nobody.threshold == 0
    assert nobody.indicator(1).status is Status.STRONG
    full = graded(["99.99", *["100"] * 9], threshold=D(100))
    assert [r.status for r in full.indicators[:2]] == [Status.WEAK, Status.STRONG]


def test_with_status_gives_the_highest_first_and_the_order_of_work_is_another():
    """One point is worth 0.06 of IIT, 0.10 of EIT, 0.20 of OIT; instruments that hold the level back stand first."""
    result = graded(["70", "60", "99", "98", "97", "99.5", "90", "91", "65", "100"])
    assert result.mean == D("86.95")
    assert [r.no for r in result.with_status(Status.WEAK, Status.DEVELOP)] == [1, 9, 2]
    assert [r.no for r in result.with_status(Status.STRONG)] == [10, 6, 3, 4, 5, 8, 7]
    assert (result.level.name, result.goal.name) == ("ผ่าน", "ผ่านดี")
    # IIT 84.80 and OIT 82.50 lie below 85; the gaps to 85 are 15, 25 and 20 points.
    assert [(p.no, p.holds, p.gap, p.gain) for p in priorities(result)] == [
        (9, True, D(20), D(4)),
        (2, True, D(25), D("1.5")),
        (1, True, D(15), D("0.9")),
    ]
    assert [r.no for r in in_order(result, Status.WEAK)] == [9, 2, 1]
    assert in_order(result, Status.DEVELOP) == ()


def test_what_holds_the_level_back_stands_first():
    """OIT lies far below the target but EIT alone holds back: its gap of 4 points comes first."""
    result = graded([*["99"] * 5, "81", "84", "88", "86", "84.99"], reported={"EIT1": D(84), "EIT2": D(85)})
    assert result.lacking == {"EIT": ("EIT1",)}
    assert [(p.place, p.no, p.holds) for p in priorities(result)] == [
        (1, 6, True),
        (2, 7, True),
        (3, 10, False),
    ]


def test_documents_still_to_pass_where_the_roll_up_is_known():
    """FY2565's indicator 10: 43.75 is 7 of 8 and 0 of 2, or 3 of 8 and 1 of 2; a document weighs 6.25 or 25."""
    ten = [*["88"] * 5, *["86"] * 3, "80", "43.75"]
    first = priorities(graded(ten, 2565))[0]
    assert (first.no, first.documents.count, first.documents.exact, first.documents.reached) == (
        10,
        2,
        False,
        None,
    )
    items = tuple(ItemScore(f"o{n}", D(100 if n < 41 else 0), None, f"item.{n}") for n in range(34, 44))
    known = priorities(graded(ten, 2565, items=items))[0].documents
    assert (known.count, known.exact, known.reached) == (2, True, D("93.75"))
    assert [i.code for i in known.failed] == ["o41", "o42", "o43"]
    assert steps(graded(ten, 2565), 10)[:3] == (D(0), D("6.25"), D("12.50"))
    assert priorities(graded(ten, 2568))[0].documents is None
    assert steps(graded(ten, 2568), 10) is None
