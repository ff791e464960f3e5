"""What people complained of: every form in which pasted scores came out wrong, or could not be taken at all."""

from decimal import Decimal

import pytest
from indicators import NAMES, SCORES

from ita_xl.extract.reader import read
from ita_xl.extract.readings import DOUBTS, said

ALL = {f"indicator.{n}": Decimal(v) for n, v in enumerate(SCORES, start=1)}


def taken(text, year=2568):
    return {k: v for k, v in read(text, year).values.items() if k != "fiscal_year"}


# Row 2: 82.86 became 42.86, 17.14, 42, 100.00, 5 or 15.
@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("i1 หน่วยงานปฏิบัติงานตามขั้นตอน 82.86\nน้อยที่สุด 0.00%\nมาก 40.48%\nมากที่สุด 42.86%", {"item.i1": "82.86"}),
        ("มาตรฐานงาน (i1): ได้ 82.86 คะแนน แต่ยังมีบุคลากร 17.14% เห็นว่าควรปรับปรุง", {"item.i1": "82.86"}),
        ("i1 ขั้นตอน 82.86 จำนวนผู้ตอบ 42 คน", {"item.i1": "82.86"}),
        ("i1 ขั้นตอน 82.86 จาก 100.00 คะแนน", {"item.i1": "82.86"}),
        ("i15 เชื่อมั่น 82.22\nหน้า 3 / 5", {"item.i15": "82.22"}),
        ("e9 E-Service 95.24 ข้อมูล ณ วันที่ 15 ส.ค. 2568", {"item.e9": "95.24"}),
        ("i1 ขั้นตอน\nน้อยที่สุด 0.00\nมาก 40.48\nมากที่สุด 42.86\nคะแนน 82.86", {"item.i1": "82.86"}),
    ],
)
def test_the_score_is_taken_and_what_stands_beside_it_is_not(text, true):
    assert taken(text) == {k: Decimal(v) for k, v in true.items()}


def test_of_two_numbers_without_a_word_neither_is_taken_and_both_are_shown():
    contents = read("i1 ขั้นตอน 82.86 100.00", 2568)
    assert "item.i1" not in contents.values
    assert [(one.what, one.value) for one in contents.doubtful] == [
        ("item.i1", Decimal("82.86")),
        ("item.i1", Decimal("100.00")),
    ]


# Row 3: the ten indicators and the overall score could not be pasted.
def test_ten_indicators_the_overall_score_and_the_level_are_read():
    lines = [f"{name}\t{score}" for name, score in zip(NAMES, SCORES, strict=True)]
    page = "\n".join(["คะแนนภาพรวม 91.42 คะแนน ระดับ ผ่านดี", "ตัวชี้วัด\tคะแนน", *lines])
    assert taken(page) == ALL | {"reported.overall": Decimal("91.42"), "reported.level": "ผ่านดี"}


# Row 7: a page lists by name, ranked by score; retyped in order, scores stood beside the wrong names.
def test_a_ranked_page_is_read_by_name():
    ranked = sorted(zip(SCORES, NAMES, strict=True), reverse=True)
    page = "\n".join(f"{rank}\n{name}\n{score}" for rank, (score, name) in enumerate(ranked, start=1))
    assert taken(f"อันดับ\nตัวชี้วัด\nคะแนน\n{page}") == ALL


# Row 6: instruments as points of 30/30/40.
def test_points_are_said_to_be_points_and_not_taken_where_nothing_settles_them():
    contents = read("IIT 26.01\nEIT ส่วนที่ 1 13.74\nEIT ส่วนที่ 2 14.42\nOIT 37.25", 2568)
    assert not contents.values
    assert {one.doubt for one in contents.doubtful} == {"points"}
    assert "30/30/40" in DOUBTS["points"]


def test_points_are_converted_where_the_indicators_settle_them():
    lines = [f"{name} {score}" for name, score in zip(NAMES, SCORES, strict=True)]
    contents = read("\n".join([*lines, "IIT 26.01", "EIT 28.16", "OIT 37.25"]), 2568)
    wanted = {"reported.IIT": "86.70", "reported.EIT": "93.85", "reported.OIT": "93.13"}
    assert {k: v for k, v in contents.values.items() if k.startswith("reported")} == {
        k: Decimal(v) for k, v in wanted.items()
    }
    assert {one.note for one in contents.taken if one.what.startswith("reported")} == {"points"}


@pytest.mark.parametrize("full", ["26.01/30", "26.01 จาก 30", "26.01 คะแนน (เต็ม 30)"])
def test_points_with_their_full_mark_are_points(full):
    contents = read(f"IIT {full}", 2568)
    assert not contents.values
    assert contents.doubtful[0].doubt == "points"


# Row 1: 0.9032 for 90.32%; a number with a sign of per cent is shown, and said to be one.
def test_per_cent_is_shown_and_not_taken():
    contents = read("\n".join(f"{name}\t{score}%" for name, score in zip(NAMES, SCORES, strict=True)), 2568)
    assert not contents.values


# Rows 20 and 23: blanks, dashes, errors; no-break and zero-width blanks, a byte order mark.
@pytest.mark.parametrize("odd", ["\ufeff", "\u200b", "\u00a0", "\u2060", "\u200d", "\u2009", "\u3000"])
def test_letters_that_cannot_be_seen_make_no_difference(odd):
    assert taken(f"การใช้{odd}อำนาจ{odd}\t{odd}96.51{odd}") == {"indicator.3": Decimal("96.51")}


@pytest.mark.parametrize("nothing", ["", "-", "–", "#N/A", "N/A", "ไม่มี", "รอผล"])
def test_no_value_is_no_value(nothing):
    page = f"ตัวชี้วัด\tคะแนน\tเป้าหมาย\nการใช้อำนาจ\t{nothing}\t85.00\nการใช้งบประมาณ\t89.05\t85.00"
    assert taken(page) == {"indicator.2": Decimal("89.05")}


@pytest.mark.parametrize("written", ["๙๖.๕๑", "96,51", "９６．５１", " 96.51 คะแนน", "(96.51)", "96.51*"])
def test_a_number_in_every_spelling(written):
    assert taken(f"ตัวชี้วัดที่ 3 การใช้อำนาจ {written}") == {"indicator.3": Decimal("96.51")}


@pytest.mark.parametrize(
    "name", ["การใช้อํานาจ", "การใช้อ านาจ", "การใช้\nอำนาจ", "การใช้ อำนาจ", "การใช้อำานาจ", "การใช้  อำนาจ"]
)
def test_a_name_in_every_spelling(name):
    assert taken(f"{name} 96.51") == {"indicator.3": Decimal("96.51")}


def test_two_candidates_are_both_shown():
    contents = read("การใช้อำนาจ 96.51\nตัวชี้วัดที่ 3 การใช้อำนาจ ได้คะแนน 95.61 คะแนน", 2568)
    assert not contents.values
    (clash,) = contents.clashes.values()
    assert [(one.value, one.line) for one in clash] == [(Decimal("96.51"), 1), (Decimal("95.61"), 2)]


def test_a_thing_is_called_by_its_name():
    assert said("indicator.3") == "ตัวชี้วัดที่ 3"
    assert said("reported.EIT1") == "EIT ส่วนที่ 1"
    assert said("history.2567.overall") == "คะแนนภาพรวม ปี พ.ศ. 2567"
