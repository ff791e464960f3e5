"""Strengths, weaknesses and remarks: held against arithmetic of their own."""

import re
from dataclasses import replace

from core_cases import (
    STABLE,
    score,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from narrative_cases import (
    HUNDREDTHS,
    NAMES,
    NUMBER,
    TARGET,
    result,
    results,
    text,
)

from ita_xl import narrative
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
def test_the_report_tells_what_its_words_mean_and_none_of_the_programs_doubts(facts, reported):
    """Contradictions and rules that nobody verified stand among the findings: no head of an office signs them."""
    graded_result = result(facts)
    scores = dict(graded_result.assessment.reported) | {c: score(v) for c, v in reported.items()}
    graded_result = grade(replace(graded_result.assessment, reported=scores), graded_result.rules)
    (said,) = narrative.remarks(graded_result)
    assert "มิใช่ระดับผลการประเมินของสำนักงาน ป.ป.ช." in said
    assert set(NUMBER.findall(said)) == {text(TARGET if facts["threshold"] is None else facts["threshold"])}
