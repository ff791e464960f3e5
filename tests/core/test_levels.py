"""Levels at every border of every year, and honesty where something is not known."""

from decimal import Decimal

import pytest
from core_cases import (
    EXCELLENT,
    GOOD,
    HUNDREDTHS,
    LETTER_YEARS,
    MEND,
    NAMED_YEARS,
    PASS,
    STABLE,
    TEN,
    URGENT,
    book,
    graded,
    instruments_of,
    score,
)
from hypothesis import given
from hypothesis import strategies as st

from ita_xl.scoring import Doubt, LevelResult, level

D = Decimal

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


# At best

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
