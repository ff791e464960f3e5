"""What is said of the five agencies."""

import re
from decimal import Decimal

import pytest
from core_cases import (
    ALL_CASES,
    graded,
    instruments_of,
    result_of,
    score,
    shipped_case,
)
from narrative_cases import (
    overall_said,
    plain,
    text,
)

from ita_xl import narrative
from ita_xl.checks import check


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
    levels = re.findall(r"ระดับ “(\S+)”", said)
    allowed = {v.name for v in graded_result.rules.scale.levels}
    assert levels
    assert set(levels) <= allowed


@pytest.mark.parametrize(
    ("name", "sentences"),
    [
        (
            "fy2565-khlongmai",
            [
                "คะแนนภาพรวม 76.81 คะแนน อยู่ในระดับ “B” ซึ่งต่ำกว่าค่าเป้าหมาย 85.00 คะแนน อยู่ 8.19 คะแนน",
                "IIT ได้ 87.72 คะแนน EIT ได้ 81.13 คะแนน และ OIT ได้ 65.38 คะแนน โดย OIT ได้คะแนนต่ำสุด",
                "สูงสุด คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (93.37 คะแนน)",
                "ต่ำสุด คือ ตัวชี้วัดที่ 10 การป้องกันการทุจริต (43.75 คะแนน)",
                "พ.ศ. 2564 ซึ่งได้ 80.95 คะแนน คะแนนภาพรวมลดลง 4.14 คะแนน และลดลงต่อเนื่องเป็นปีที่ 3",
            ],
        ),
        (
            "fy2566-kudphueng",
            [
                "คะแนนภาพรวม 91.04 คะแนน อยู่ในระดับ “ผ่าน” ซึ่งบรรลุค่าเป้าหมาย 85.00 คะแนน",
                "ถึงเกณฑ์ของระดับ “ผ่านดี” แล้ว แต่ IIT ได้ 82.24 คะแนน ต่ำกว่าเกณฑ์รายเครื่องมือ 85.00 คะแนน อยู่ 2.76 คะแนน",
                "EIT ได้ 87.88 คะแนน",
                "ได้คะแนนเต็ม 100.00 คะแนน มี 2 ตัวชี้วัด",
            ],
        ),
        (
            "fy2568-naudom",
            [
                "ต่ำสุด คือ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (75.40 คะแนน)",
                "สูงสุด คือ ตัวชี้วัดที่ 3 การใช้อำนาจ (96.51 คะแนน)",
                "แต่ยังมีรายข้อที่ต่ำกว่าค่าเป้าหมาย 1 ข้อ คือ ข้อ i1 การปฏิบัติงานตามขั้นตอนและระยะเวลา (82.86 คะแนน)",
            ],
        ),
        (
            "fy2568-makkhaeng",
            [
                "ถึงเกณฑ์ของระดับ “ผ่านดีเยี่ยม” แล้ว แต่ OIT ได้ 92.50 คะแนน",
                "มี 8 ตัวชี้วัด",
                "ตัวชี้วัดที่ 10 การป้องกันการทุจริต (85.00 คะแนน)",
            ],
        ),
        (
            "fy2568-paphlu",
            [
                "คะแนนภาพรวม 98.32 คะแนน อยู่ในระดับ “ผ่านดีเยี่ยม”",
            ],
        ),
    ],
)  # fmt: skip
def test_sentences_of_the_five_cases(name, sentences):
    said = everything_said(result_of(shipped_case(name)))
    for sentence in sentences:
        assert sentence in said


def test_paphlu_says_nothing_of_items_that_contradict():
    result = result_of(shipped_case("fy2568-paphlu"))
    said = everything_said(result)
    for remark in narrative.remarks(result):
        assert plain(remark) in said
        said = said.replace(plain(remark), "")
    assert not re.search(r"ข้อ [ieo]\d", said)


def test_the_report_of_paphlu_keeps_the_doubts_of_the_program_to_the_workbook():
    """Its issue tables hold i1 and i2 with two scores each, items that do not make their indicator, codes of 2567."""
    case = shipped_case("fy2568-paphlu")
    (remark,) = narrative.remarks(result_of(case))
    assert "มิใช่ระดับผลการประเมินของสำนักงาน ป.ป.ช." in remark
    found = {(f.code, f.subject) for f in check(case)}
    assert {("item-conflict", "i1"), ("item-conflict", "i2"), ("overall-mismatch", "")} <= found
    assert {code for code, _ in found} >= {"item-mean-mismatch", "item-unknown"}


def test_naudom_indicator_9_is_not_called_lowest():
    assert "เป็นอันดับที่ 2 จาก 10 ตัวชี้วัด" in narrative.indicator_paragraph(
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
    assert "IIT ได้ 92.00 คะแนน EIT ได้ 81.00 คะแนน และ OIT ได้ 70.50 คะแนน โดย OIT ได้คะแนนต่ำสุด" in said
