"""The trend over the years, and the level and change of each earlier year."""

from decimal import Decimal

import pytest
from core_cases import GOOD, PASS, book, graded

from ita_xl.assessment import Agency, Assessment, HistoryYear
from ita_xl.scoring import Doubt, LevelResult, Trend, grade, grade_history

D = Decimal


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
