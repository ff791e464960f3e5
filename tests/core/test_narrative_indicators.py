"""Indicator paragraphs and the analysis: held against arithmetic of their own."""

import re
from decimal import Decimal

from core_cases import (
    STABLE,
    graded,
    mean_of,
    score,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from narrative_cases import (
    HUNDREDTHS,
    NUMBER,
    TARGET,
    result,
    results,
    text,
)

from ita_xl import narrative
from ita_xl.assessment import ItemScore


def check_indicator(facts, no, said, *, with_rank):
    value, ten = facts["ten"][no - 1], facts["ten"]
    known = [v for v in ten if v is not None]
    threshold = TARGET if facts["threshold"] is None else facts["threshold"]
    assert re.findall(r"ได้(?:คะแนนเต็ม)? (\d+\.\d\d) คะแนน", said)[0] == text(value)
    allowed = {text(value), text(threshold)}
    if with_rank and value < 10000:
        rank = 1 + sum(v > value for v in known)
        shared = " (ร่วม)" if known.count(value) > 1 else ""
        assert f"เป็นอันดับที่ {rank}{shared} จาก {len(known)} ตัวชี้วัด" in said
    assert set(re.findall(r"ค่าเป้าหมาย (\d+\.\d\d)", said)) <= {text(threshold)}
    for gap in re.findall(r"ต่ำกว่าค่าเป้าหมาย \d+\.\d\d คะแนน อยู่ (\d+\.\d\d)", said):
        assert gap == text(threshold - value)
        allowed.add(gap)
    allowed |= set(re.findall(r"เกณฑ์รายเครื่องมือ (85\.00|95\.00) คะแนน ของระดับ “ผ่านดี", said))
    assert set(NUMBER.findall(said)) <= allowed
    assert ("คะแนนเต็ม" in said) is (value == 10000)
    if value == 10000:
        return
    weak = value < threshold
    assert ("จึงเป็นจุดอ่อนที่ต้องแก้ไข" in said) is weak
    assert ("จึงเป็นจุดแข็ง" in said or "จึงควรพัฒนาให้ดีขึ้น" in said) is (not weak)
    assert "ค่าเฉลี่ย" not in said
    assert ("สูงกว่า" in said) is (not weak and value > threshold)
    assert ("ไม่ต่ำกว่า" in said) is (not weak and value == threshold)


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
    verdict = said.split("คะแนน ", 1)[1]
    assert verdict in narrative.indicator_paragraph(graded_result, no)
    flat = {code: values[0] for code, values in scores.items() if len(set(values)) == 1}
    for code, topic, value in re.findall(r"รายข้อ ข้อ (i\d+) (\S+) ได้คะแนนต่ำสุด คือ (\d+\.\d\d)", said):
        assert text(flat[code]) == value
        assert graded_result.rules.by_code[code].name == topic
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
    assert "ข้อ i2 การไม่เลือกปฏิบัติโดยไม่เป็นธรรม ได้คะแนนต่ำสุด คือ 70.00 คะแนน" in with_items(
        i1="80", i2="70", i3="90"
    )
    assert "ทั้ง 3 ข้อได้คะแนนเท่ากัน คือ 80.00 คะแนน" in with_items(i1="80", i2="80", i3="80")
    assert "รายข้อที่มีข้อมูล คือ ข้อ i1 การปฏิบัติงานตามขั้นตอนและระยะเวลา ได้ 75.00 คะแนน" in with_items(i1="75")
    tied = with_items(i1="70", i2="70", i3="100")
    assert (
        "ข้อ i1 การปฏิบัติงานตามขั้นตอนและระยะเวลา และข้อ i2 การไม่เลือกปฏิบัติโดยไม่เป็นธรรม ได้คะแนนต่ำสุดเท่ากัน คือ 70.00 คะแนน"
        in tied
    )
    assert "ข้อ" not in with_items(i1="80", i2="70", i3="80")


def test_an_item_that_was_not_typed_may_be_lower():
    """80.00 with 90 and 95 leaves 55 for i3: i1 is not the lowest, whatever the table holds of it."""
    said = with_items(i1="90", i2="95")
    assert "ข้อ i1" not in said or "ต่ำสุด" not in said or "มีข้อมูล" in said
