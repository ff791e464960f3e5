"""The paragraphs on the agency as a whole: held against arithmetic of their own."""

import re
from decimal import Decimal
from itertools import pairwise

import pytest
from core_cases import (
    STABLE,
    graded,
)
from hypothesis import given, settings
from narrative_cases import (
    NAMES,
    NBSP,
    NUMBER,
    TARGET,
    instruments,
    named,
    overall,
    overall_said,
    result,
    results,
    text,
    trend,
)

from ita_xl import narrative
from ita_xl.assessment import HistoryYear


@settings(STABLE, max_examples=250)
@given(results())
def test_overall_numbers_stand_beside_their_subject(facts):
    said = "\n".join(overall_said(result(facts)))
    allowed, whole = [], overall(facts)

    def expect(pattern, wanted):
        found = re.findall(pattern, said)
        assert set(found) <= set(wanted), (pattern, found, said)
        allowed.extend(
            n
            for match in found
            for n in ([match] if isinstance(match, str) else match)
            if NUMBER.fullmatch(n)
        )

    number = r"(\d+\.\d\d) คะแนน"
    year = str(facts["year"])
    expect(
        rf"ประจำปีงบประมาณ พ\.ศ\. (\d+) คะแนนภาพรวม {number} อยู่ในระดับ",
        [] if whole is None else [(year, text(whole))],
    )
    target = TARGET if facts["threshold"] is None else facts["threshold"]
    expect(rf"บรรลุค่าเป้าหมาย {number}", [text(target)] if whole is not None and whole >= target else [])
    missed = [(text(target), text(target - whole))] if whole is not None and whole < target else []
    expect(rf"ต่ำกว่าค่าเป้าหมาย {number} อยู่ {number}", missed)
    # A pair of instruments and values comes twice: in the list, and where one holds the level back.
    values = instruments(facts) | dict(zip(("EIT ส่วนที่ 1", "EIT ส่วนที่ 2"), facts["parts"] or (), strict=False))
    known = {(c, text(v)) for c, v in values.items() if v is not None}
    expect(rf"(IIT|EIT ส่วนที่ 1|EIT ส่วนที่ 2|EIT|OIT) ได้ {number}", known)
    gaps = {
        (c, text(v), text(minimum), text(minimum - v))
        for c, v in values.items()
        for minimum in (8500, 9500)
        if v is not None and v < minimum
    }
    expect(rf"(IIT|EIT ส่วนที่ 1|EIT ส่วนที่ 2|OIT) ได้ {number} ต่ำกว่าเกณฑ์รายเครื่องมือ {number} อยู่ {number}", gaps)
    scored = [v for v in facts["ten"] if v is not None]
    ends = [text(v) for v in (max(scored, default=0), min(scored, default=0))]
    expect(r"\((\d+\.\d\d) คะแนน\)", ends)
    expect(rf"ได้คะแนนเต็ม {number}", ["100.00"] if 10000 in scored else [])
    expect(rf"ได้คะแนนเท่ากัน คือ {number}", ends[:1] if len(set(scored)) == 1 else [])
    points = trend(facts)
    earlier = [(str(y), text(v)) for y, v in points[-2:-1]]
    expect(rf"ปีงบประมาณ พ\.ศ\. (\d{{4}}) (?:ซึ่งได้|คือ) {number}", earlier)
    change = [text(abs(points[-1][1] - points[-2][1]))] if len(points) > 1 else []
    expect(rf"คะแนนภาพรวม(?:เพิ่มขึ้น|ลดลง) {number}", change)
    # What insight adds is read back by the truth test.
    own = re.sub(r"คะแนนดังกล่าว.*?(?=\n|$)|ด้านการปฏิบัติงานและการให้บริการ.*|การเปลี่ยนแปลงดังกล่าว.*", "", said)
    assert sorted(set(NUMBER.findall(own))) == sorted(set(allowed)), said
    assert own.count("คะแนนภาพรวม") == len(re.findall("คะแนนภาพรวม( |เพิ่มขึ้น|ลดลง|เท่ากับ|ถึงเกณฑ์|และระดับ)", own))


@settings(STABLE, max_examples=250)
@given(results())
def test_words_of_change_match_the_change(facts):
    said = overall_said(result(facts))
    points = [(year, v) for year, v in trend(facts) if year >= 2562]  # FY2561 cannot be compared
    told = " ".join(p for p in said if re.search("เพิ่มขึ้น|ลดลง|เท่ากับปี", p))
    if len(points) < 2 or points[-1][0] != facts["year"]:
        assert told == ""
        return
    (before_year, before), (_, now) = points[-2:]
    assert f"ปีงบประมาณ พ.ศ. {before_year} " in told
    assert ("เพิ่มขึ้น" in told) is (now > before)
    assert ("ลดลง" in told) is (now < before)
    assert ("เท่ากับ" in told) is (now == before)
    steps = [(b > a) - (b < a) for (_, a), (_, b) in pairwise(points)]
    run = 0
    while run < len(steps) and steps[-1 - run] == steps[-1] != 0:
        run += 1
    years = [y for y, _ in points[len(points) - 1 - run :]]
    gapless = years == list(range(years[0], years[-1] + 1))
    assert re.findall(r"ต่อเนื่องเป็นปีที่ (\d+)", told) == ([str(run)] if run > 1 and gapless else [])
    assert re.findall(r"ติดต่อกัน (\d+) ครั้ง", told) == ([str(run)] if run > 1 and not gapless else [])


@settings(STABLE, max_examples=250)
@given(results())
def test_highest_lowest_and_full_are_said_of_those_that_are(facts):
    said = " ".join(overall_said(result(facts)))
    scores = {no: v for no, v in enumerate(facts["ten"], start=1) if v is not None}
    top = {no for no, v in scores.items() if v == max(scores.values())}
    bottom = {no for no, v in scores.items() if v == min(scores.values())}
    assert set(named(said)) <= set(NAMES.items())
    highest = re.search(r"ตัวชี้วัดที่ได้คะแนนสูงสุด คือ (.*?) \(", said)
    full = re.search(r"ได้คะแนนเต็ม 100\.00 คะแนน มี (\d+) ตัวชี้วัด ได้แก่ (.*?)(?= ส่วนตัวชี้วัด|$)", said)
    lowest = re.search(r"ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ (.*?) \(", said)
    if highest:
        assert {no for no, _ in named(highest[1])} == top
    if full:
        assert max(scores.values()) == 10000
        assert {no for no, _ in named(full[2])} == top
        assert int(full[1]) == len(top)
    if lowest:
        assert {no for no, _ in named(lowest[1])} == bottom != top
    assert said.count("สูงสุด คือ") + said.count("คะแนนเต็ม") == bool(highest) + bool(full)
    assert said.count("ต่ำสุด คือ") == bool(lowest)
    if len(set(scores.values())) > 1:
        assert lowest
        assert highest or full
    parts = instruments(facts)
    weakest = re.findall(r"โดย (\w+) ได้คะแนนต่ำสุด", said)
    if None not in parts.values():
        low = [c for c, v in parts.items() if v == min(parts.values())]
        assert weakest == (low if len(low) == 1 else [])
    else:
        assert weakest == []


@settings(STABLE, max_examples=200)
@given(results())
def test_all_indicators_is_said_only_where_all_have_a_score(facts):
    """Two scores of ten that are equal do not make ทุกตัวชี้วัดได้คะแนนเท่ากัน true."""
    if "ทุกตัวชี้วัด" in " ".join(overall_said(result(facts))):
        assert None not in facts["ten"]


@settings(STABLE, max_examples=250)
@given(results())
def test_the_level_in_words(facts):
    graded_result = result(facts)
    said = " ".join(overall_said(graded_result))
    level = graded_result.level
    if level is None:
        assert "ยังไม่ครบ จึงยังสรุปคะแนนภาพรวมและระดับไม่ได้" in said
        assert "อยู่ในระดับ" not in said
        return
    assert re.search(r"คะแนน อยู่ในระดับ “(\S+)” ซึ่ง", said)[1] == level.name
    assert re.findall(r"อาจเป็นระดับ “(\S+)” ถึงระดับ “(\S+)”", said) == (
        [(level.worst, level.name)] if level.at_best else []
    )
    held = re.search(r"ถึงเกณฑ์ของระดับ “(\S+)” แล้ว แต่ (.*)", overall_said(graded_result)[0])
    if held:
        scale = graded_result.rules.scale
        assert scale.find(held[1]) > scale.find(level.name)
        higher = scale.levels[scale.find(held[1])]
        assert overall(facts) >= higher.overall_min * 100
        known = instruments(facts) | dict(
            zip(("EIT ส่วนที่ 1", "EIT ส่วนที่ 2"), facts["parts"] or (), strict=False)
        )
        below = {
            c for c, v in known.items() if c != "EIT" and v is not None and v < higher.instrument_min * 100
        }
        assert set(re.findall(r"(IIT|EIT ส่วนที่ 1|EIT ส่วนที่ 2|OIT) ได้", held[2])) == below
    elif level.name in ("ผ่าน", "ผ่านดี") and not level.at_best and facts["parts"]:
        assert level.name == "ผ่านดี"
        assert overall(facts) < 9500


@pytest.mark.parametrize(
    ("now", "word"), [("90.01", "เพิ่มขึ้น 0.01"), ("89.99", "ลดลง 0.01"), ("90.00", "เท่ากับ")]
)
def test_the_smallest_change(now, word):
    history = (HistoryYear(2567, Decimal("90.00"), "", {}, "history.1"),)
    said = overall_said(graded(["90"] * 10, reported_overall=Decimal(now), history=history))[-1]
    assert word in said


@pytest.mark.parametrize("now", ["90.004", "89.996"])
def test_a_change_that_cannot_be_seen_is_none(now):
    """Scores with more than two places come from a formula: 90.004 beside 90.00 must not become ‘up 0.00’."""
    history = (HistoryYear(2567, Decimal("90.00"), "", {}, "history.1"),)
    said = overall_said(graded(["90"] * 10, reported_overall=Decimal(now), history=history))[-1]
    assert not re.search(r"(เพิ่มขึ้น|ลดลง) 0\.00", said)


def test_a_year_is_not_torn_from_its_era():
    history = (HistoryYear(2567, Decimal("88"), "", {}, "history.1"),)
    said = "".join(narrative.overall_paragraphs(graded(["90"] * 10, history=history)))
    assert re.findall("พ\\.ศ\\.(.)2", said) == [NBSP, NBSP]
