"""Sixty offices: what an expert would answer, written before the library was, is what the choice answers."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from ita_xl.assessment import Agency, Assessment, ItemScore
from ita_xl.measures.choice import choose
from ita_xl.measures.library import KEEP, shipped
from ita_xl.measures.plan import plan
from ita_xl.rules import rule_book
from ita_xl.scoring import grade, half_up, mean

CASES = tomllib.loads((Path(__file__).parent / "expert_cases.toml").read_text(encoding="utf-8"))["case"]
NAMES = {
    "local": "องค์การบริหารส่วนตำบลตัวอย่าง",
    "hospital": "โรงพยาบาลตัวอย่าง",
    "school": "โรงเรียนตัวอย่าง",
    "other": "สำนักงานตัวอย่าง",
}
FINE = Decimal(95)


def result_of(case):
    rules = rule_book(case["year"])
    items = tuple(
        ItemScore(i.code, Decimal(case["low"].get(i.code, FINE)), None, f"item.{n}")
        for n, i in enumerate(rules.items, start=1)
    )
    assert set(case["low"]) <= set(rules.by_code)
    scores = {i.code: i.score for i in items}
    rollup = {r.no: half_up(mean([scores[i.code] for i in rules.items_of(r.no)])) for r in rules.indicators}
    if rules.rollups["OIT"].rule == "mean_of_sub_indicators":
        for r in rules.of_instrument("OIT"):
            subs = dict.fromkeys(i.sub for i in rules.items_of(r.no))
            parts = [mean([scores[i.code] for i in rules.items_of(r.no) if i.sub == sub]) for sub in subs]
            rollup[r.no] = half_up(mean(parts))
    agency = Agency(NAMES[case["agency"]], "", "")
    return grade(Assessment(agency, case["year"], case["year"] + 1, indicators=rollup, items=items), rules)


def test_there_are_sixty():
    assert len(CASES) == 60
    assert {case["agency"] for case in CASES} >= {"local", "hospital", "school"}


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['year']}-{c['agency']}-{'-'.join(c['low'])}")
def test_the_choice_answers_what_the_expert_would(case):
    graded = result_of(case)
    rows = [r for r in choose(graded, shipped(), group=case["agency"]) if r.when != KEEP]
    answered = list(dict.fromkeys(m.topic for r in rows for m in r.measures))
    assert answered[0] == case["topics"][0]
    assert set(case["topics"]) <= set(answered)
    # Every low item has its topic answered, and says so.
    assert {graded.rules.by_code[code].topic for code in case["low"]} == set(answered)
    assert {one.item.code for r in rows for one in r.items} == set(case["low"])
    texts = {r.key: r.values["steps"] for r in plan(graded, rows)}
    for topic, word in zip(case["topics"], case["must_say"], strict=True):
        steps = " ".join(texts[r.key] for r in rows for m in r.measures if m.topic == topic)
        assert word in steps, topic
