"""Roll-up, levels at every border of every year, honesty where something is not known, rank, items, trend, status."""

from decimal import Decimal

import pytest
from core_cases import STABLE, assessed, graded, instruments_of, mean_of, overall_of, score
from hypothesis import given
from hypothesis import strategies as st

from ita_xl.assessment import Agency, Assessment, HistoryYear, ItemScore
from ita_xl.rules import rule_book
from ita_xl.scoring import (
    Doubt,
    LevelResult,
    Status,
    Trend,
    grade,
    grade_history,
    half_up,
    item_range,
    level,
)

D = Decimal
HUNDREDTHS = st.integers(0, 10000)
TEN = st.lists(HUNDREDTHS, min_size=10, max_size=10)
LETTER_YEARS = (2562, 2563, 2564, 2565)
NAMED_YEARS = (2566, 2567, 2568, 2569)

URGENT, MEND, PASS, GOOD, EXCELLENT = "ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม"


def book(year):
    rules = rule_book(year)
    assert rules is not None
    return rules


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


# Levels

LETTERS = [
    ("0", "F"), ("0.01", "F"),
    ("49.99", "F"), ("50.00", "E"), ("50.01", "E"),
    ("54.99", "E"), ("55.00", "D"), ("55.01", "D"),
    ("64.99", "D"), ("65.00", "C"), ("65.01", "C"),
    ("74.99", "C"), ("75.00", "B"), ("75.01", "B"),
    ("84.99", "B"), ("85.00", "A"), ("85.01", "A"),
    ("94.99", "A"), ("95.00", "AA"), ("95.01", "AA"), ("100", "AA"),
]  # fmt: skip


@pytest.mark.parametrize("year", LETTER_YEARS)
@pytest.mark.parametrize(("overall", "letter"), LETTERS)
def test_letters_by_the_overall_alone(year, overall, letter):
    low = {"IIT": D(0), "EIT": D(0), "OIT": D(0)}
    assert level(book(year), D(overall), low, {}) == LevelResult(letter, letter, Doubt.NONE)
    assert level(book(year), D(overall), {}, {}) == LevelResult(letter, letter, Doubt.NONE)


NAMED = [
    # overall, lowest of the four instruments, level
    ("0", "0", URGENT), ("0", "100", URGENT), ("0.01", "100", URGENT),
    ("69.99", "100", URGENT), ("70.00", "100", MEND), ("70.01", "100", MEND), ("70.00", "0", MEND),
    ("84.99", "100", MEND), ("84.99", "84.99", MEND), ("84.99", "0", MEND),
    ("85.00", "0", PASS), ("85.00", "84.99", PASS), ("85.00", "85.00", GOOD), ("85.00", "85.01", GOOD),
    ("85.01", "84.99", PASS), ("85.01", "85.00", GOOD), ("85.00", "100", GOOD),
    ("94.99", "84.99", PASS), ("94.99", "85.00", GOOD), ("94.99", "100", GOOD),
    ("95.00", "0", PASS), ("95.00", "84.99", PASS), ("95.00", "85.00", GOOD), ("95.00", "85.01", GOOD),
    ("95.00", "94.99", GOOD), ("95.00", "95.00", EXCELLENT), ("95.00", "95.01", EXCELLENT),
    ("95.01", "94.99", GOOD), ("95.01", "95.00", EXCELLENT),
    ("100", "84.99", PASS), ("100", "94.99", GOOD), ("100", "100", EXCELLENT),
]  # fmt: skip


@pytest.mark.parametrize("year", NAMED_YEARS)
@pytest.mark.parametrize("lowest", ["IIT", "EIT1", "EIT2", "OIT"])
@pytest.mark.parametrize(("overall", "score_of_lowest", "name"), NAMED)
def test_named_levels_by_overall_and_every_instrument(year, lowest, overall, score_of_lowest, name):
    four = {code: D(100) for code in ("IIT", "EIT1", "EIT2", "OIT")} | {lowest: D(score_of_lowest)}
    mean_of_parts = (four["EIT1"] + four["EIT2"]) / 2
    instruments = {"IIT": four["IIT"], "EIT": mean_of_parts, "OIT": four["OIT"]}
    parts = {code: four[code] for code in ("EIT1", "EIT2")}
    assert level(book(year), D(overall), instruments, parts) == LevelResult(name, name, Doubt.NONE)


def test_a_mean_eit_of_85_does_not_hide_a_part_below():
    instruments = {"IIT": D(90), "EIT": D(90), "OIT": D(90)}
    result = level(book(2568), D(90), instruments, {"EIT1": D("84.99"), "EIT2": D("95.01")})
    assert result == LevelResult(PASS, PASS, Doubt.NONE)


# Levels: at best

FULL = {"IIT": D(100), "OIT": D(100)}


@pytest.mark.parametrize(
    ("overall", "eit", "best", "worst"),
    [
        ("94.99", "92.50", GOOD, GOOD),
        ("94.99", "92.51", GOOD, GOOD),
        ("94.99", "92.49", GOOD, PASS),
        ("94.99", "85.00", GOOD, PASS),
        ("94.99", "84.99", PASS, PASS),
        ("99.00", "97.50", EXCELLENT, EXCELLENT),
        ("99.00", "97.49", EXCELLENT, GOOD),
        ("99.00", "95.00", EXCELLENT, GOOD),
        ("99.00", "94.99", GOOD, GOOD),
        ("99.00", "92.49", GOOD, PASS),
        ("84.99", "50.00", MEND, MEND),
        ("69.99", "30.00", URGENT, URGENT),
    ],
)
@pytest.mark.parametrize("year", NAMED_YEARS)
def test_without_the_parts_neither_lies_below_twice_eit_less_100(year, overall, eit, best, worst):
    result = level(book(year), D(overall), FULL | {"EIT": D(eit)}, {})
    assert result == LevelResult(best, worst, Doubt.NONE if best == worst else Doubt.PARTS)
    assert result.at_best is (best != worst)


@pytest.mark.parametrize(
    ("overall", "known", "best", "worst", "doubt"),
    [
        ("96", {"EIT": "100", "OIT": "100"}, EXCELLENT, PASS, Doubt.MISSING),
        ("96", {"EIT": "100", "OIT": "94.99"}, GOOD, PASS, Doubt.MISSING),
        ("96", {"EIT": "100", "OIT": "84.99"}, PASS, PASS, Doubt.NONE),
        ("96", {"IIT": "100", "OIT": "100"}, EXCELLENT, PASS, Doubt.MISSING),
        ("96", {"EIT": "90", "OIT": "100"}, GOOD, PASS, Doubt.MISSING),
        ("90", {}, GOOD, PASS, Doubt.MISSING),
        ("84.99", {}, MEND, MEND, Doubt.NONE),
        ("69.99", {"IIT": "100"}, URGENT, URGENT, Doubt.NONE),
    ],
)
def test_a_missing_instrument_may_be_anything(overall, known, best, worst, doubt):
    result = level(book(2568), D(overall), {k: D(v) for k, v in known.items()}, {})
    assert result == LevelResult(best, worst, doubt)


def test_parts_settle_it_without_eit():
    result = level(book(2568), D(96), FULL, {"EIT1": D(95), "EIT2": D(95)})
    assert result == LevelResult(EXCELLENT, EXCELLENT, Doubt.NONE)


def test_one_part_alone_leaves_the_other_open():
    result = level(book(2568), D(90), FULL, {"EIT1": D(90)})
    assert result == LevelResult(GOOD, PASS, Doubt.MISSING)


@pytest.mark.parametrize(
    ("overall", "eit", "part", "name"),
    [
        ("94", "90", "100", PASS),
        ("99", "95", "97", GOOD),
        ("99", "96", "95.50", EXCELLENT),
        ("94", "86", "86", GOOD),
    ],
)
@pytest.mark.parametrize("given_part", ["EIT1", "EIT2"])
def test_one_part_and_eit_give_the_other(overall, eit, part, name, given_part):
    """The parts weigh 50:50, so EIT 90 with one part 100 means 80 for the other: ผ่านดี is out of reach."""
    result = level(book(2568), D(overall), FULL | {"EIT": D(eit)}, {given_part: D(part)})
    assert result == LevelResult(name, name, Doubt.NONE)


def test_no_overall_no_level():
    assert level(book(2568), None, FULL, {}) is None


@STABLE
@given(TEN, HUNDREDTHS, HUNDREDTHS)
def test_at_best_is_never_wrong(ten, share, reported):
    """Whatever the true parts are, the level they give lies from worst to best."""
    values = {c: score(v) for c, v in instruments_of(ten).items()}
    rules, overall = book(2568), score(reported)
    spread = min(values["EIT"], 100 - values["EIT"]) * share / 10000
    true = level(rules, overall, values, {"EIT1": values["EIT"] - spread, "EIT2": values["EIT"] + spread})
    said = level(rules, overall, values, {})
    assert true is not None
    assert said is not None
    low, exact, high = (rules.scale.find(name) for name in (said.worst, true.name, said.name))
    assert low <= exact <= high


@STABLE
@given(
    TEN,
    st.integers(1, 10),
    st.integers(0, 10000),
    st.sampled_from([2565, 2566, 2568, 2569]),
    st.none() | HUNDREDTHS,
    st.none() | st.tuples(HUNDREDTHS, HUNDREDTHS),
    st.dictionaries(st.sampled_from(["IIT", "EIT", "OIT"]), st.integers(-3, 3)),
)
def test_a_higher_score_never_lowers_overall_or_level(ten, no, raised, year, reported, parts, near):
    higher = [max(v, raised) if n == no else v for n, v in enumerate(ten, start=1)]
    given_scores = {c: score(min(10000, max(0, instruments_of(ten)[c] + d))) for c, d in near.items()}
    if parts:
        given_scores |= {"EIT1": score(parts[0]), "EIT2": score(parts[1])}
    more = {"reported": given_scores, "reported_overall": None if reported is None else score(reported)}
    before, after = (graded([score(v) for v in scores], year, **more) for scores in (ten, higher))
    assert before.overall <= after.overall
    assert before.overall_computed <= after.overall_computed
    find = before.rules.scale.find
    assert find(before.level.name) <= find(after.level.name)
    assert find(before.level.worst) <= find(after.level.worst)


@STABLE
@given(HUNDREDTHS, HUNDREDTHS, HUNDREDTHS, HUNDREDTHS, HUNDREDTHS, HUNDREDTHS, st.integers(0, 4))
def test_raising_overall_part_or_instrument_never_lowers_the_level(
    overall, iit, oit, first, second, raised, which
):
    for year in (2565, 2568):
        rules, found = book(year), []
        values = [overall, iit, oit, first, second]
        for row in (values, [max(v, raised) if n == which else v for n, v in enumerate(values)]):
            o, i, t, one, two = map(score, row)
            found.append(
                level(rules, o, {"IIT": i, "EIT": (one + two) / 2, "OIT": t}, {"EIT1": one, "EIT2": two})
            )
        assert rules.scale.find(found[0].name) <= rules.scale.find(found[1].name)


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
    """Nine at 90.00: the mean is 89.50 (89.499 rounds to it as well), the target 85.00."""
    at, below = (graded([low, *["90"] * 9]) for low in ("85.00", "84.99"))
    assert (at.mean, below.mean, at.threshold) == (D("89.50"), D("89.50"), D(85))
    assert at.indicator(1).status is Status.DEVELOP
    assert below.indicator(1).status is Status.WEAK
    assert (at.indicator(1).from_threshold, below.indicator(1).from_threshold) == (D("0.00"), D("-0.01"))
    assert below.indicator(1).from_mean == D("-4.51")
    assert at.indicator(2).status is Status.STRONG


def test_status_at_the_mean():
    result = graded(["90.00", "90.02", *["90.01"] * 8])
    assert result.mean == D("90.01")
    assert [r.status for r in result.indicators[:3]] == [Status.DEVELOP, Status.STRONG, Status.STRONG]


def test_status_by_a_threshold_of_the_agency():
    ten = ["90.00", "90.02", *["90.01"] * 8]
    weak = graded(ten, threshold=D("90.01"))
    assert [r.status for r in weak.indicators[:3]] == [Status.WEAK, Status.STRONG, Status.STRONG]
    nobody = graded(["0", *["90"] * 9], threshold=D(0))
    assert nobody.threshold == 0
    assert nobody.indicator(1).status is Status.DEVELOP
    full = graded(["99.99", *["100"] * 9], threshold=D(100))
    assert [r.status for r in full.indicators[:2]] == [Status.WEAK, Status.STRONG]


def test_with_status_orders_what_it_gives():
    result = graded(["70", "60", "99", "98", "97", "99.5", "90", "91", "65", "100"])
    assert result.mean == D("86.95")
    assert [r.no for r in result.with_status(Status.WEAK, Status.DEVELOP)] == [2, 9, 1]
    assert [r.no for r in result.with_status(Status.STRONG)] == [10, 6, 3, 4, 5, 8, 7]
    assert result.with_status(Status.DEVELOP) == ()


# Items


def items(year, no, **scores):
    rows = tuple(
        ItemScore(code, D(str(v)), None, f"item.{n}")
        for n, (code, v) in enumerate(
            (
                (c, v)
                for c, given_scores in scores.items()
                for v in (given_scores if isinstance(given_scores, list) else [given_scores])
            ),
            start=1,
        )
    )
    found = item_range(assessed([None] * 10, year, items=rows), book(year), no)
    return found and tuple(str(v) for v in found)


def test_items_with_one_score_each():
    assert items(2568, 1, i1="82.86", i2="88.10", i3="100") == ("90.32", "90.32")
    assert items(2568, 1, i1="96.88", i2="88.75", i3="100") == ("95.21", "95.21")


def test_items_half_up():
    assert items(2568, 1, i1="90.00", i2="90.00", i3="90.015") == ("90.01", "90.01")


def test_items_with_gaps_reach_from_0_to_100():
    assert items(2568, 1, i1="90") == ("30.00", "96.67")
    assert items(2568, 8, e7="96.22", e9="96.66") == ("64.29", "97.63")


def test_items_in_conflict_may_be_either():
    assert items(2568, 1, i1=["96.88", "100"], i2=["88.75", "100"], i3="100") == ("95.21", "100.00")
    assert items(2568, 1, i1=["100", "96.88"], i2="88.75", i3="100") == ("95.21", "96.25")


def test_conflict_and_gap_together():
    assert items(2568, 1, i1=["80", "90"], i2="70") == ("50.00", "86.67")


def test_items_of_another_indicator_count_for_nothing():
    assert items(2568, 1, i4="90", x1="90", o29="90") is None
    assert items(2568, 2, i4="90", i5="90", i6="90") == ("90.00", "90.00")


PASSED, FAILED = "100", "0"
SUBS_OF_9 = {
    "9.1": range(1, 10),
    "9.2": range(10, 18),
    "9.3": range(18, 25),
    "9.4": range(25, 29),
    "9.5": range(29, 34),
}


@pytest.mark.parametrize(
    ("sub", "expected"),
    [("9.1", "97.78"), ("9.2", "97.50"), ("9.3", "97.14"), ("9.4", "95.00"), ("9.5", "96.00")],
)
@pytest.mark.parametrize("year", [2564, 2565])
def test_oit_to_2565_is_the_mean_of_sub_indicators(year, sub, expected):
    """One document failed: a fifth of its share of the sub-indicator is lost; a flat mean would give 96.97 always."""
    scores = {f"o{n}": FAILED if n == SUBS_OF_9[sub][0] else PASSED for n in range(1, 34)}
    assert items(year, 9, **scores) == (expected, expected)


def test_oit_10_of_the_fy2565_case():
    """43.75 = (7/8 + 0/2) / 2."""
    scores = {f"o{n}": FAILED if n in (36, 42, 43) else PASSED for n in range(34, 44)}
    assert items(2565, 10, **scores) == ("43.75", "43.75")


def test_oit_from_2566_is_taken_as_a_plain_mean():
    scores = {f"o{n}": FAILED if n == 31 else PASSED for n in range(31, 44)}
    assert items(2566, 10, **scores) == ("92.31", "92.31")


# Trend and history


@pytest.mark.parametrize(
    ("overalls", "run"),
    [
        ((), 0), ((90,), 0), ((90, 90), 0), ((90, 91), 1), ((91, 90), -1), ((90, 91, 92), 2), ((90, 80, 81), 1),
        ((75, 85, 84, 80, 76), -3), ((90, 80, 80), 0), ((80, 80, 81), 1), ((90, 80, 80, 70, 60), -2),
        ((1, 2, 3, 4, 5), 4),
    ],
)  # fmt: skip
def test_trend_run(overalls, run):
    assert Trend(tuple((2560 + n, D(v)) for n, v in enumerate(overalls))).run == run


def history(*rows):
    return tuple(HistoryYear(y, D(v), "", {}, f"history.{n}") for n, (y, v) in enumerate(rows, start=1))


def test_trend_ends_with_this_year_and_leaves_later_years_out():
    result = graded(
        ["90"] * 10, 2568, history=history((2566, "88"), (2567, "89"), (2568, "70"), (2569, "60"))
    )
    assert result.trend.points == ((2566, D(88)), (2567, D(89)), (2568, D("90.00")))
    assert result.trend.run == 2


def test_trend_without_a_result_of_this_year():
    result = graded([None] * 10, 2568, history=history((2566, "88"), (2567, "87")))
    assert result.trend.points == ((2566, D(88)), (2567, D(87)))


def test_the_history_of_this_year_does_not_stand_in_for_its_result():
    result = graded([None] * 10, 2568, history=history((2567, "88"), (2568, "87")))
    assert result.trend.points == ((2567, D(88)),)


def test_an_assessment_without_a_year_has_no_trend():
    bare = Assessment(Agency(), None, None, {}, reported_overall=D(90), history=history((2567, "88")))
    assert grade(bare, book(2568)).trend.points == ()


def test_history_gives_level_and_change_of_each_year():
    found = grade_history(history((2561, "90"), (2564, "84.99"), (2565, "85"), (2567, "85")))
    assert [(h.level and h.level.name, h.level and h.level.worst, h.since, h.change) for h in found] == [
        (None, None, None, None),
        ("B", "B", 2561, D("-5.01")),
        ("A", "A", 2564, D("0.01")),
        (GOOD, PASS, 2565, D("0.00")),
    ]


def test_history_uses_the_instruments_of_its_year():
    entry = HistoryYear(2567, D(96), "", {"IIT": D(96), "EIT": D(98), "OIT": D("94.99")}, "history.1")
    assert grade_history([entry])[0].level == LevelResult(GOOD, GOOD, Doubt.NONE)


def test_history_by_rule_books_that_are_handed_in():
    found = grade_history(history((2567, "96")), {2567: book(2565)})
    assert found[0].level == LevelResult("AA", "AA", Doubt.NONE)
    assert grade_history(history((2567, "96")), {})[0].level is None
