"""Strengths, weaknesses and remarks: held against arithmetic of their own."""

import re
from dataclasses import replace
from decimal import Decimal

from core_cases import (
    STABLE,
    graded,
    score,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from narrative_cases import (
    HUNDREDTHS,
    NAMES,
    NUMBER,
    TARGET,
    instruments,
    plain,
    result,
    results,
    text,
)

from ita_xl import narrative
from ita_xl.assessment import ItemScore
from ita_xl.scoring import grade, priorities


@settings(STABLE, max_examples=200)
@given(results())
def test_lists_hold_every_indicator_once_with_its_score(facts):
    graded_result = result(facts)
    (_, strong), (_, weak) = narrative.strengths(graded_result), narrative.weaknesses(graded_result)
    entry = re.compile(r"ตัวชี้วัดที่ (\d+) ([ก-๛]+) ได้ (\d+\.\d\d) คะแนน \((จุดแข็ง|ควรพัฒนา|จุดอ่อน)\)")
    rows = [(entry.fullmatch(line), line) for line in (*(f"{s} (จุดแข็ง)" for s in strong), *weak)]
    assert all(match for match, _ in rows)
    found = [(int(m[1]), m[2], m[3], m[4]) for m, _ in rows]
    assert sorted((no, name, value) for no, name, value, _ in found) == [
        (no, NAMES[no], text(v)) for no, v in enumerate(facts["ten"], start=1) if v is not None
    ]
    threshold = TARGET if facts["threshold"] is None else facts["threshold"]
    for no, _, _, word in found:
        assert (word == "จุดอ่อน") is (facts["ten"][no - 1] < threshold)
        assert word == graded_result.indicator(no).status.value
    assert {word for *_, word in found[: len(strong)]} <= {"จุดแข็ง"}
    values = [facts["ten"][no - 1] for no, *_ in found]
    assert values[: len(strong)] == sorted(values[: len(strong)], reverse=True)
    assert [no for no, *_ in found[len(strong) :]] == [p.no for p in priorities(graded_result)]


@settings(STABLE, max_examples=200)
@given(results())
def test_leads_of_the_lists(facts):
    graded_result = result(facts)
    threshold = text(TARGET if facts["threshold"] is None else facts["threshold"])
    for lead, entries in (narrative.strengths(graded_result), narrative.weaknesses(graded_result)):
        if not any(v is not None for v in facts["ten"]):
            assert lead == "ยังไม่มีคะแนนรายตัวชี้วัด จึงยังจำแนกไม่ได้"
            continue
        assert set(NUMBER.findall(lead)) == {threshold}
        assert lead.startswith("ไม่มี") is (not entries)


@STABLE
@given(results())
def test_the_own_mean_is_not_spoken_of(facts):
    """Half of all indicators always lie below it."""
    graded_result = result(facts)
    for lead, entries in (narrative.strengths(graded_result), narrative.weaknesses(graded_result)):
        assert "ค่าเฉลี่ย" not in "".join((lead, *entries))


@STABLE
@given(results(), st.dictionaries(st.sampled_from(["IIT", "EIT", "OIT"]), HUNDREDTHS))
def test_remarks(facts, reported):
    graded_result = result(facts)
    scores = dict(graded_result.assessment.reported) | {c: score(v) for c, v in reported.items()}
    graded_result = grade(replace(graded_result.assessment, reported=scores), graded_result.rules)
    said = [plain(s) for s in narrative.remarks(graded_result)]
    computed = {c: v for c, v in instruments(facts).items() if v is not None}
    for code in ("IIT", "EIT", "OIT"):
        told = [re.findall(rf"คะแนน {code} ที่บันทึกไว้ (\d+\.\d\d) .*คำนวณได้ (\d+\.\d\d)", s) for s in said]
        wrong = code in reported and code in computed and abs(reported[code] - computed[code]) > 1
        assert [m for m in told if m] == ([[(text(reported[code]), text(computed[code]))]] if wrong else [])
    if facts["reported"] is not None and graded_result.overall_computed is not None:
        wrong = abs(score(facts["reported"]) - graded_result.overall_computed) > Decimal("0.01")
        assert any(text(facts["reported"]) in s and "คะแนนตามประกาศ" in s for s in said) is wrong
    assert any("มิใช่ระดับผลการประเมินของสำนักงาน ป.ป.ช." in s for s in said)
    unverified = [s for s in said if "ยังไม่มีข้อยืนยัน" in s]
    assert ("น้ำหนัก" in " ".join(unverified)) is (facts["year"] == 2569)
    if facts["year"] < 2566:
        assert unverified == []
    elif graded_result.level is not None and facts["year"] < 2569:
        near_the_cut = graded_result.level.name in ("ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน")
        assert bool(unverified) is near_the_cut


def test_items_that_agree_call_for_no_remark_and_two_scores_without_an_issue_for_one():
    """An item may be typed twice beside no issue: nothing is said of issues then."""
    once = [ItemScore(f"i{n}", Decimal(s), None, f"item.{n}") for n, s in enumerate((80, 90, 100), start=1)]
    twice = [*once, ItemScore("i1", Decimal(70), None, "item.4")]
    said = ["\n".join(narrative.remarks(graded(["90"] * 10, items=tuple(i)))) for i in (once, twice)]
    assert not re.search("ข้อ i1|คะแนนรายข้อ", said[0])
    assert "ข้อ i1 มีคะแนนที่บันทึกไว้ไม่เท่ากัน" in said[1]
    assert "ประเด็น" not in said[1]
