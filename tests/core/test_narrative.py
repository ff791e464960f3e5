"""Every number and every word of the generated Thai is borne by the scores: held against arithmetic of its own."""

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from core_cases import (
    ALL_CASES,
    STABLE,
    assessed,
    graded,
    instruments_of,
    mean_of,
    overall_of,
    result_of,
    score,
    shipped_case,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from ita_xl import narrative
from ita_xl.assessment import HistoryYear, ItemScore
from ita_xl.rules import rule_book
from ita_xl.scoring import grade

NUMBER = re.compile(r"(?<![\d.])\d{1,3}\.\d\d(?!\d)")
NAMES = {
    1: "การปฏิบัติหน้าที่", 2: "การใช้งบประมาณ", 3: "การใช้อำนาจ", 4: "การใช้ทรัพย์สินของราชการ", 5: "การแก้ไขปัญหาการทุจริต",
    6: "คุณภาพการดำเนินงาน", 7: "ประสิทธิภาพการสื่อสาร", 8: "การปรับปรุงการทำงาน", 9: "การเปิดเผยข้อมูล",
    10: "การป้องกันการทุจริต",
}  # fmt: skip
TARGET = 8500


NBSP = "\u00a0"


def plain(said):
    """Read a no-break space as a blank."""
    return said.replace(NBSP, " ")


def overall_said(graded_result):
    return [plain(p) for p in narrative.overall_paragraphs(graded_result)]


def text(hundredths):
    return f"{hundredths // 100}.{hundredths % 100:02}"


HUNDREDTHS = st.one_of(
    st.integers(0, 10000),
    st.integers(8400, 10000),
    st.sampled_from([0, 8499, 8500, 8501, 9499, 9500, 9999, 10000]),
)


@st.composite
def results(draw):
    """A result in whole hundredths: ten scores (some missing), year, threshold, EIT parts, overall, history."""
    ten = draw(st.lists(HUNDREDTHS, min_size=10, max_size=10))
    if draw(st.integers(0, 3)) == 0:
        ten = [draw(st.sampled_from(ten[:2])) for _ in ten]
    if draw(st.integers(0, 3)) == 0:
        gone = draw(st.sets(st.integers(0, 9), min_size=1))
        ten = [None if n in gone else v for n, v in enumerate(ten)]
    year = draw(st.sampled_from([2563, 2565, 2566, 2567, 2568, 2569]))
    return {
        "ten": ten,
        "year": year,
        "threshold": draw(st.none() | HUNDREDTHS),
        "parts": draw(st.none() | st.tuples(HUNDREDTHS, HUNDREDTHS)),
        "reported": draw(st.none() | HUNDREDTHS),
        "history": draw(st.dictionaries(st.integers(2561, year + 1), HUNDREDTHS, max_size=5)),
    }


def result(facts, **more):
    """Grade what a strategy drew."""
    history = tuple(
        HistoryYear(y, score(v), "", {}, f"history.{n}")
        for n, (y, v) in enumerate(sorted(facts["history"].items()), start=1)
    )
    assessment = assessed(
        [v if v is None else score(v) for v in facts["ten"]],
        facts["year"],
        threshold=None if facts["threshold"] is None else score(facts["threshold"]),
        reported={c: score(v) for c, v in zip(("EIT1", "EIT2"), facts["parts"] or (), strict=False)},
        reported_overall=None if facts["reported"] is None else score(facts["reported"]),
        history=history,
        **more,
    )
    rules = rule_book(facts["year"])
    assert rules is not None
    return grade(assessment, rules)


def overall(facts):
    if facts["reported"] is not None:
        return facts["reported"]
    return None if None in facts["ten"] else overall_of(facts["ten"])


def instruments(facts):
    ten = facts["ten"]
    parts = {"IIT": ten[:5], "EIT": ten[5:8], "OIT": ten[8:]}
    return {c: None if None in v else mean_of(v) for c, v in parts.items()}


def trend(facts):
    points = {y: v for y, v in facts["history"].items() if y < facts["year"]}
    if overall(facts) is not None:
        points[facts["year"]] = overall(facts)
    return sorted(points.items())


def named(sentence):
    """Give number and name of every indicator that a sentence names."""
    return [(int(no), name) for no, name in re.findall(r"ตัวชี้วัดที่ (\d+) ([ก-๛]+)", sentence)]


# The overall paragraphs


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
    expect(rf"บรรลุค่าเป้าหมาย {number}", ["85.00"] if whole is not None and whole >= TARGET else [])
    missed = [("85.00", text(TARGET - whole))] if whole is not None and whole < TARGET else []
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
    assert sorted(set(NUMBER.findall(said))) == sorted(set(allowed)), said
    assert said.count("คะแนนภาพรวม") == len(
        re.findall("คะแนนภาพรวม( |เพิ่มขึ้น|ลดลง|เท่ากับ|ถึงเกณฑ์|และระดับ)", said)
    )


@settings(STABLE, max_examples=250)
@given(results())
def test_words_of_change_match_the_change(facts):
    said = overall_said(result(facts))
    points = trend(facts)
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
    assert said.count("ต่ำสุด") == bool(lowest)
    if len(set(scores.values())) > 1:
        assert lowest
        assert highest or full
    parts = instruments(facts)
    weakest = re.findall(r"โดย (\w+) ได้คะแนนต่ำที่สุด", said)
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
    assert re.search(r"คะแนน อยู่ในระดับ (\S+) ซึ่ง", said)[1] == level.name
    assert re.findall(r"อาจเป็น (\S+) ถึง (\S+)", said) == (
        [(level.worst, level.name)] if level.at_best else []
    )
    held = re.search(r"ถึงเกณฑ์ของระดับ (\S+) แล้ว แต่ (.*?) จึงอยู่ในระดับ (\S+)", said)
    if held:
        scale = graded_result.rules.scale
        assert held[3] == level.name
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


# Indicator paragraphs and the analysis


def check_indicator(facts, no, said, *, with_rank):
    value, ten = facts["ten"][no - 1], facts["ten"]
    known = [v for v in ten if v is not None]
    mean = None if None in ten else mean_of(ten)
    threshold = TARGET if facts["threshold"] is None else facts["threshold"]
    assert re.findall(r"ได้ (\d+\.\d\d) คะแนน", said)[0] == text(value)
    allowed = {text(value), text(threshold)}
    if with_rank:
        rank = 1 + sum(v > value for v in known)
        shared = " ร่วม" if known.count(value) > 1 else ""
        assert f"เป็นลำดับที่ {rank}{shared} จาก {len(known)} ตัวชี้วัด" in said
    assert set(re.findall(r"คะแนนที่กำหนด (\d+\.\d\d)", said)) <= {text(threshold)}
    for found, below in re.findall(r"ค่าเฉลี่ยของหน่วยงาน (\d+\.\d\d) คะแนน(?: อยู่ (\d+\.\d\d))?", said):
        assert mean is not None
        assert found == text(mean)
        assert not below or below == text(mean - value)
        allowed |= {found, below}
    for gap in re.findall(r"ต่ำกว่าคะแนนที่กำหนด \d+\.\d\d คะแนน อยู่ (\d+\.\d\d)", said):
        assert gap == text(threshold - value)
        allowed.add(gap)
    assert set(NUMBER.findall(said)) <= allowed
    assert ("คะแนนเต็ม" in said) is (value == 10000)
    if value == 10000:
        return
    weak, develop = value < threshold, mean is not None and threshold <= value < mean
    assert ("จึงเป็นจุดอ่อนที่ต้องแก้ไข" in said) is weak
    assert ("จึงเป็นประเด็นที่ควรพัฒนาให้ดีขึ้น" in said) is develop
    assert ("จึงเป็นจุดแข็ง" in said) is (not weak and not develop)
    assert (" แต่ต่ำกว่าค่าเฉลี่ย" in said) is develop


@settings(STABLE, max_examples=250)
@given(results(), st.integers(1, 10))
def test_indicator_paragraph_and_analysis(facts, no):
    graded_result = result(facts)
    paragraph, analysis = (
        narrative.indicator_paragraph(graded_result, no),
        narrative.analysis(graded_result, no),
    )
    assert graded_result.rules.indicator(no).about in paragraph
    if facts["ten"][no - 1] is None:
        assert paragraph.endswith("ยังไม่มีคะแนน")
        assert NUMBER.findall(paragraph) == []
        assert analysis == ""
        return
    check_indicator(facts, no, paragraph, with_rank=True)
    check_indicator(facts, no, analysis, with_rank=False)


@STABLE
@given(results(), st.integers(1, 10))
def test_a_full_score_is_never_asked_to_improve(facts, no):
    facts["ten"][no - 1] = 10000
    for threshold in (facts["threshold"], 10000):
        said = narrative.analysis(result(facts | {"threshold": threshold}), no)
        assert "รักษามาตรฐาน" in said
        assert not re.search("แก้ไข|พัฒนา|ปรับปรุง|จุดอ่อน|ต่ำ|ควรเพิ่ม|เร่ง|ยกระดับ", said)


ITEMS_OF = {no: (f"i{3 * no - 2}", f"i{3 * no - 1}", f"i{3 * no}") for no in range(1, 6)}


@st.composite
def typed_items(draw):
    """Scores of the items of one indicator: each not typed, typed once, or twice."""
    no = draw(st.integers(1, 5))
    near = draw(st.integers(5000, 10000))
    value = st.integers(max(0, near - 300), min(10000, near + 300)) | st.just(near) | HUNDREDTHS
    return no, {code: draw(st.lists(value, max_size=2)) for code in ITEMS_OF[no]}


@settings(STABLE, max_examples=500)
@given(typed_items(), st.integers(-1, 1), st.integers(0, 10000))
def test_the_lowest_item_is_the_lowest(typed, off, other):
    no, scores = typed
    once = [v[0] if v else other for v in scores.values()]
    ten = [9000] * 10
    ten[no - 1] = min(10000, max(0, mean_of(once) + off))
    rows = [(code, v) for code, values in scores.items() for v in values]
    items = tuple(ItemScore(code, score(v), None, f"item.{n}") for n, (code, v) in enumerate(rows, start=1))
    facts = {"ten": ten, "year": 2567, "threshold": None, "parts": None, "reported": None, "history": {}}
    graded_result = result(facts, items=items)
    said = narrative.analysis(graded_result, no)
    assert (
        narrative.indicator_paragraph(graded_result, no).split("ตัวชี้วัด ", 1)[1] == said.split("คะแนน ", 1)[1]
    )
    flat = {code: values[0] for code, values in scores.items() if len(set(values)) == 1}
    for code, topic, value in re.findall(r"ข้อ (i\d+) (.*?) ได้คะแนนต่ำที่สุด คือ (\d+\.\d\d)", said):
        assert text(flat[code]) == value
        assert graded_result.rules.by_code[code].topic == topic
        assert sorted(flat.values())[0] == flat[code]
        assert list(flat.values()).count(flat[code]) == 1
        assert all(len(set(values)) <= 1 for values in scores.values())
    for code, value in re.findall(r"รายข้อที่มีข้อมูล คือ ข้อ (i\d+) .*? ได้ (\d+\.\d\d)", said):
        assert flat == {code: int(value.replace(".", ""))}
    for count, value in re.findall(r"ทั้ง (\d) ข้อได้คะแนนเท่ากัน คือ (\d+\.\d\d)", said):
        assert len(flat) == int(count) > 1
        assert {text(v) for v in flat.values()} == {value}


def with_items(**scores):
    items = tuple(
        ItemScore(c, Decimal(v), None, f"item.{n}") for n, (c, v) in enumerate(scores.items(), start=1)
    )
    return narrative.analysis(graded(["80", *["90"] * 9], items=items), 1)


def test_items_in_words():
    assert "ข้อ i2 การไม่เลือกปฏิบัติอย่างไม่เป็นธรรม ได้คะแนนต่ำที่สุด คือ 70.00 คะแนน" in with_items(
        i1="80", i2="70", i3="90"
    )
    assert "ทั้ง 3 ข้อได้คะแนนเท่ากัน คือ 80.00 คะแนน" in with_items(i1="80", i2="80", i3="80")
    assert "รายข้อที่มีข้อมูล คือ ข้อ i1 การปฏิบัติงานตามขั้นตอนและระยะเวลา ได้ 75.00 คะแนน" in with_items(i1="75")
    assert "ข้อ" not in with_items(i1="70", i2="70", i3="100")
    assert "ข้อ" not in with_items(i1="80", i2="70", i3="80")


def test_an_item_that_was_not_typed_may_be_lower():
    """80.00 with 90 and 95 leaves 55 for i3: i1 is not the lowest, whatever the table holds of it."""
    said = with_items(i1="90", i2="95")
    assert "ข้อ i1" not in said or "ต่ำที่สุด" not in said or "มีข้อมูล" in said


# Strengths, weaknesses, remarks


@settings(STABLE, max_examples=200)
@given(results())
def test_lists_hold_every_indicator_once_with_its_score(facts):
    graded_result = result(facts)
    (_, strong), (_, weak) = narrative.strengths(graded_result), narrative.weaknesses(graded_result)
    entry = re.compile(r"ตัวชี้วัดที่ (\d+) ([ก-๛]+) ได้ (\d+\.\d\d) คะแนน \((จุดแข็ง|ควรพัฒนา|จุดอ่อน)\)")
    rows = [(entry.fullmatch(line), line) for line in (*strong, *weak)]
    assert all(match for match, _ in rows)
    found = [(int(m[1]), m[2], m[3], m[4]) for m, _ in rows]
    assert sorted((no, name, value) for no, name, value, _ in found) == [
        (no, NAMES[no], text(v)) for no, v in enumerate(facts["ten"], start=1) if v is not None
    ]
    threshold = TARGET if facts["threshold"] is None else facts["threshold"]
    mean = None if None in facts["ten"] else mean_of(facts["ten"])
    for no, _, _, word in found:
        value = facts["ten"][no - 1]
        below_mean = mean is not None and value < mean
        assert word == ("จุดอ่อน" if value < threshold else "ควรพัฒนา" if below_mean else "จุดแข็ง")
    assert {word for *_, word in found[: len(strong)]} <= {"จุดแข็ง"}
    values = [facts["ten"][no - 1] for no, *_ in found]
    assert values[: len(strong)] == sorted(values[: len(strong)], reverse=True)
    assert values[len(strong) :] == sorted(values[len(strong) :])


@settings(STABLE, max_examples=200)
@given(results())
def test_leads_of_the_lists(facts):
    graded_result = result(facts)
    threshold = text(TARGET if facts["threshold"] is None else facts["threshold"])
    for lead, entries in (narrative.strengths(graded_result), narrative.weaknesses(graded_result)):
        assert set(NUMBER.findall(lead)) == {threshold}
        assert lead.startswith("ไม่มี") is (not entries)


@STABLE
@given(results(), st.sets(st.integers(0, 9), min_size=1))
def test_the_mean_is_not_spoken_of_where_there_is_none(facts, gone):
    """With a score missing there is no mean of the ten, so nothing can be above or below it."""
    facts["ten"] = [None if n in gone else v for n, v in enumerate(facts["ten"])]
    graded_result = result(facts)
    for lead, _ in (narrative.strengths(graded_result), narrative.weaknesses(graded_result)):
        assert "ค่าเฉลี่ย" not in lead


@STABLE
@given(results(), st.dictionaries(st.sampled_from(["IIT", "EIT", "OIT"]), HUNDREDTHS))
def test_remarks(facts, reported):
    graded_result = result(facts)
    scores = dict(graded_result.assessment.reported) | {c: score(v) for c, v in reported.items()}
    graded_result = grade(replace(graded_result.assessment, reported=scores), graded_result.rules)
    said = [plain(s) for s in narrative.remarks(graded_result)]
    computed = {c: v for c, v in instruments(facts).items() if v is not None}
    for code in ("IIT", "EIT", "OIT"):
        told = [re.findall(rf"คะแนน {code} ที่พิมพ์ไว้ (\d+\.\d\d) .*คำนวณได้ (\d+\.\d\d)", s) for s in said]
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


# The five cases


def everything_said(graded_result):
    numbers = range(1, 11)
    strong, weak = narrative.strengths(graded_result), narrative.weaknesses(graded_result)
    return "\n".join(
        plain(line)
        for line in [
            *overall_said(graded_result),
            *(narrative.indicator_paragraph(graded_result, no) for no in numbers),
            *(narrative.analysis(graded_result, no) for no in numbers),
            strong[0],
            *strong[1],
            weak[0],
            *weak[1],
            *narrative.remarks(graded_result),
        ]
    )


AGENCIES = ("หมากแข้ง", "กุดผึ้ง", "นาอุดม", "ป่าพลู", "คลองใหม่")


@pytest.mark.parametrize("name", ALL_CASES)
def test_no_other_agency_is_named(name):
    graded_result = result_of(shipped_case(name))
    said, agency = everything_said(graded_result), graded_result.assessment.agency.name
    assert agency in said
    assert [a for a in AGENCIES if a in said] == [a for a in AGENCIES if a in agency]
    assert not re.search(r"เทศบาล|อบต\.|องค์การบริหารส่วน|ตำบล", said.replace(agency, ""))


@pytest.mark.parametrize("name", ALL_CASES)
def test_no_letter_for_a_named_year_and_no_name_for_a_letter_year(name):
    graded_result = result_of(shipped_case(name))
    said = "\n".join(overall_said(graded_result))
    levels = re.findall(r"ระดับ ([A-Z]{1,2}|\S+)", said)
    allowed = {v.name for v in graded_result.rules.scale.levels}
    assert levels
    assert set(levels) <= allowed


@pytest.mark.parametrize(
    ("name", "sentences"),
    [
        (
            "fy2565-khlongmai",
            [
                "คะแนนภาพรวม 76.81 คะแนน อยู่ในระดับ B ซึ่งต่ำกว่าค่าเป้าหมาย 85.00 คะแนน อยู่ 8.19 คะแนน",
                "IIT ได้ 87.72 คะแนน EIT ได้ 81.13 คะแนน และ OIT ได้ 65.38 คะแนน โดย OIT ได้คะแนนต่ำที่สุด",
                "สูงสุด คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (93.37 คะแนน)",
                "ต่ำสุด คือ ตัวชี้วัดที่ 10 การป้องกันการทุจริต (43.75 คะแนน)",
                "พ.ศ. 2564 ซึ่งได้ 80.95 คะแนน คะแนนภาพรวมลดลง 4.14 คะแนน และลดลงต่อเนื่องเป็นปีที่ 3",
            ],
        ),
        (
            "fy2566-kudphueng",
            [
                "คะแนนภาพรวม 91.04 คะแนน อยู่ในระดับ ผ่าน ซึ่งบรรลุค่าเป้าหมาย 85.00 คะแนน",
                "ถึงเกณฑ์ของระดับ ผ่านดี แล้ว แต่ IIT ได้ 82.24 คะแนน ต่ำกว่าเกณฑ์รายเครื่องมือ 85.00 คะแนน อยู่ 2.76 คะแนน",
                "EIT ได้ 87.88 คะแนน",
                "ได้คะแนนเต็ม 100.00 คะแนน มี 2 ตัวชี้วัด",
            ],
        ),
        (
            "fy2568-naudom",
            [
                "ต่ำสุด คือ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (75.40 คะแนน)",
                "สูงสุด คือ ตัวชี้วัดที่ 3 การใช้อำนาจ (96.51 คะแนน)",
                "ข้อ i1 การปฏิบัติงานตามขั้นตอนและระยะเวลา ได้คะแนนต่ำที่สุด คือ 82.86 คะแนน",
            ],
        ),
        (
            "fy2568-makkhaeng",
            [
                "ถึงเกณฑ์ของระดับ ผ่านดีเยี่ยม แล้ว แต่ OIT ได้ 92.50 คะแนน",
                "มี 8 ตัวชี้วัด",
                "ตัวชี้วัดที่ 10 การป้องกันการทุจริต (85.00 คะแนน)",
            ],
        ),
        (
            "fy2568-paphlu",
            [
                "คะแนนภาพรวม 98.32 คะแนน อยู่ในระดับ ผ่านดีเยี่ยม",
                "คะแนนตามประกาศ 98.32 คะแนน ส่วนค่าที่คำนวณจากคะแนนรายเครื่องมือได้ 97.92 คะแนน",
            ],
        ),
    ],
)  # fmt: skip
def test_sentences_of_the_five_cases(name, sentences):
    said = everything_said(result_of(shipped_case(name)))
    for sentence in sentences:
        assert sentence in said


def test_paphlu_says_nothing_of_items_that_contradict():
    said = everything_said(result_of(shipped_case("fy2568-paphlu")))
    assert not re.search(r"ข้อ [ieo]\d", said)


def test_naudom_indicator_9_is_not_called_lowest():
    assert "เป็นลำดับที่ 2 จาก 10 ตัวชี้วัด" in narrative.indicator_paragraph(
        result_of(shipped_case("fy2568-naudom")), 9
    )


@pytest.mark.parametrize(
    ("value", "said"), [(None, "-"), ("93.125", "93.13"), ("0", "0.00"), ("100", "100.00"), ("93.1", "93.10")]
)
def test_score_text(value, said):
    assert narrative.score_text(None if value is None else Decimal(value)) == said


def test_instruments_in_the_text_are_those_of_the_object():
    ten = [9000, 9100, 9200, 9300, 9400, 8000, 8100, 8200, 7000, 7100]
    assert {c: text(v) for c, v in instruments_of(ten).items()} == {
        "IIT": "92.00",
        "EIT": "81.00",
        "OIT": "70.50",
    }
    said = " ".join(overall_said(graded([score(v) for v in ten])))
    assert "IIT ได้ 92.00 คะแนน EIT ได้ 81.00 คะแนน และ OIT ได้ 70.50 คะแนน โดย OIT ได้คะแนนต่ำที่สุด" in said
