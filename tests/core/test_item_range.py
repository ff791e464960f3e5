"""What the items of an indicator allow its score to be."""

from decimal import Decimal

import pytest
from core_cases import assessed, book

from ita_xl.assessment import ItemScore
from ita_xl.scoring import item_range

D = Decimal


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
