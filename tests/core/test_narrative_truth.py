"""The text read back: every number, rank, level and name of every text is held against the object, of any result.

The positive control stands beside it: each of a list of lies, made by changing the sentences, must be caught.
"""

import re
from dataclasses import replace

import pytest
from core_cases import STABLE, score
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from narrative_cases import HUNDREDTHS, result, results
from narrative_reader import Lie, Reader
from narrative_truth import INSTRUMENTS, Truth, names_of_levels

from ita_xl import narrative
from ita_xl.assessment import HistoryYear, ItemScore
from ita_xl.narrative import sentences
from ita_xl.rules import rule_book
from ita_xl.scoring import Graded, grade


def near(draw, value):
    """A score beside another: equal, within the tolerance, or anywhere."""
    other = draw(st.integers(-2, 2)) + value if draw(st.booleans()) else draw(HUNDREDTHS)
    return min(10000, max(0, other))


@st.composite
def cases(draw):
    """A result with all that may stand beside it: reported instruments, one EIT part, history, items (doubled too)."""
    facts = draw(results())
    truth = Truth(facts)
    if facts["parts"] and draw(st.integers(0, 2)) == 0:
        facts["parts"] = draw(st.sampled_from([(facts["parts"][0], None), (None, facts["parts"][1])]))
    if truth.computed is not None and draw(st.integers(0, 2)) == 0:
        facts["reported"] = near(draw, truth.computed)
    codes = draw(st.sets(st.sampled_from(sorted(INSTRUMENTS)), max_size=2))
    reported = {c: near(draw, v if (v := truth.instruments[c]) is not None else 9000) for c in codes}
    past, levels = {}, {}
    for year in facts["history"]:
        past[year] = draw(st.dictionaries(st.sampled_from(sorted(INSTRUMENTS)), HUNDREDTHS))
        levels[year] = draw(st.sampled_from(["", *names_of_levels(year)]))
    rows = []
    for no in draw(st.sets(st.integers(1, 10), max_size=3)):
        value = facts["ten"][no - 1] or 9000
        for item in rule_book(facts["year"]).items_of(no):
            shown = draw(st.sampled_from([1, 1, 1, 1, 1, 1, 2, 0]))
            rows += [(item.code, near(draw, value)) for _ in range(shown)]
    return Truth(facts, reported, past, levels, tuple(rows))


def graded_of(truth: Truth) -> Graded:
    facts = truth.facts
    items = tuple(ItemScore(c, score(v), None, f"item.{n}") for n, (c, v) in enumerate(truth.items, start=1))
    base = result(facts | {"parts": None}, items=items)
    parts = {c: score(v) for c, v in zip(("EIT1", "EIT2"), facts["parts"] or (), strict=False) if v is not None}
    history = tuple(
        HistoryYear(
            y,
            score(v),
            truth.levels.get(y, ""),
            {c: score(s) for c, s in truth.past.get(y, {}).items()},
            f"history.{n}",
        )
        for n, (y, v) in enumerate(sorted(facts["history"].items()), start=1)
    )
    reported = {c: score(v) for c, v in truth.reported.items()} | parts
    return grade(replace(base.assessment, reported=reported, history=history), base.rules)


def texts(graded: Graded):
    """Every text about scores, with what it is about."""
    yield from ((None, p) for p in narrative.overall_paragraphs(graded))
    yield None, narrative.level_gap(graded)
    yield None, narrative.raise_level(graded)
    for code in INSTRUMENTS:
        yield code, narrative.instrument_paragraph(graded, code)
    for no in range(1, 11):
        yield no, narrative.indicator_paragraph(graded, no)
        yield no, narrative.analysis(graded, no)
    yield from ((None, p) for p in narrative.trend_paragraphs(graded))
    for listed in (narrative.strengths, narrative.weaknesses, narrative.urgent, narrative.to_develop):
        lead, entries = listed(graded)
        yield None, lead
        yield from ((None, entry) for entry in entries)


def catalogue(graded: Graded):
    return {i.code: (i.indicator, i.topic) for i in graded.rules.items}


def read_all(truth: Truth) -> None:
    graded = graded_of(truth)
    known = catalogue(graded)
    for about, said in texts(graded):
        Reader(truth, known, about).read(said)


@settings(STABLE, max_examples=600)
@given(cases())
def test_every_text_is_borne_by_the_object(truth):
    read_all(truth)
