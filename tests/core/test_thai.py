"""Digits, numbers as they are typed, fiscal years and their parts, lists, pasted text."""

from decimal import Decimal

import pytest
from core_cases import STABLE
from hypothesis import given
from hypothesis import strategies as st

from ita_xl import thai

NBSP = "\u00a0"


def test_digits_both_ways():
    assert thai.to_thai("พ.ศ. 2568 ได้ 96.97") == "พ.ศ. ๒๕๖๘ ได้ ๙๖.๙๗"
    assert thai.to_arabic("๐๑๒๓๔๕๖๗๘๙") == "0123456789"
    assert thai.to_thai("0123456789") == "๐๑๒๓๔๕๖๗๘๙"


@STABLE
@given(st.text())
def test_digits_change_nothing_but_digits(text):
    arabic = thai.to_arabic(text)
    assert thai.to_arabic(thai.to_thai(text)) == arabic
    assert len(thai.to_thai(text)) == len(text)
    assert not thai.has_thai_digits(arabic)


def test_has_thai_digits():
    assert thai.has_thai_digits("ข้อ ๑")
    assert not thai.has_thai_digits("ข้อ 1")
    assert not thai.has_thai_digits("")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("93.37", "93.37"),
        ("๙๓.๓๗", "93.37"),
        ("๙3.๓7", "93.37"),
        ("  93.37\t", "93.37"),
        (f"{NBSP}93.37{NBSP}", "93.37"),
        ("\u200b93.37", "93.37"),
        ("\ufeff93.37", "93.37"),
        ("93\u2060.37\u200e", "93.37"),
        ("\u202f93.37\u3000", "93.37"),
        ("+5", "5"),
        ("-0.01", "-0.01"),
        ("5.", "5"),
        (".5", "0.5"),
        ("93.10", "93.10"),
        ("0", "0"),
        (0, "0"),
        (100, "100"),
        (93.37, "93.37"),
        (0.1, "0.1"),
        (96.69999999999999, "96.69999999999999"),
        (1e22, "1E+22"),
        (Decimal("93.370"), "93.370"),
    ],
)
def test_number_reads(typed, value):
    assert thai.number(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", NBSP, None, True, False, "1,234", "93,37", "93.37%", "93.37 คะแนน", "93 .37", "9O", "1e2", "nan",
        "inf", "-", ".", "1_000", "ร้อยละ 93", "93.37.1", float("nan"), float("inf"), -float("inf"), Decimal("NaN"),
        Decimal("Infinity"), [], [93.37], {}, {"a": 1}, (1,), b"93", object(),
    ],
)  # fmt: skip
def test_number_refuses(typed):
    assert thai.number(typed) is None


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("93,37", "93.37"), ("๙๓,๓๗", "93.37"), (f"{NBSP}93,4 ", "93.4"), ("0,5", "0.5"), ("93.37", None),
        ("1,234", None), ("1,234.50", None), ("93,", None), (",5", None), ("-93,37", None), ("93, 37", None),
        ("93,37%", None), ("", None),
    ],
)  # fmt: skip
def test_comma_number(typed, value):
    assert thai.comma_number(typed) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("93.37%", "93.37"), ("93.37 %", "93.37"), ("๙๓.๓๗ คะแนน", "93.37"), ("93.37คะแนน", "93.37"),
        ("ร้อยละ 93", "93"), (f"ร้อยละ{NBSP}๙๓", "93"), ("ร้อยละ93.5", "93.5"), ("(93.37)", "93.37"),
        ("93.37 (ผ่านดี)", "93.37"), ("IIT: 93.37", "93.37"), ("93.37.", "93.37"), ("93,37%", "93.37"),
        ("'93.37", "93.37"), ("-5%", "-5"), ("93.37", "93.37"),
        ("", None), ("ครบ", None), ("%", None), ("93 .37", None), ("93.37.1", None), ("93-94", None), ("1/2", None),
        ("93.37 จาก 100", None), ("1e2", None), ("9O", None), ("i1", None), ("93.37pts", None), ("#DIV/0!", None),
        ("ร้อยละ .5", None), ("1,234 คะแนน", None), ("ข้อ 1 93.37", None),
    ],
)  # fmt: skip
def test_lone_number(typed, value):
    assert thai.lone_number(typed) == (None if value is None else Decimal(value))


@STABLE
@given(st.text() | st.text(alphabet="0๙9.,+-% ก e"))
def test_guessing_a_number_never_fails(text):
    for value in (thai.comma_number(text), thai.lone_number(text)):
        assert value is None or value.is_finite()


@STABLE
@given(st.integers(0, 10000))
def test_a_float_of_two_places_is_read_exactly(hundredths):
    assert thai.number(hundredths / 100) == Decimal(hundredths).scaleb(-2)


@STABLE
@given(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers()), st.binary()
    )
)
def test_number_and_year_never_fail(typed):
    value = thai.number(typed)
    assert value is None or value.is_finite()
    assert thai.year(typed) in (None, *range(2500, 2701))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (2568, 2568), ("2568", 2568), ("๒๕๖๘", 2568), (2568.0, 2568), (" 2568 ", 2568), (Decimal("2568.00"), 2568),
        (2500, 2500), (2700, 2700), (2499, None), (2701, None), (2568.5, None), (68, None), (2025, None), ("", None),
        ("พ.ศ. 2568", None), (None, None), (True, None),
    ],
)  # fmt: skip
def test_year(typed, expected):
    assert thai.year(typed) == expected


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("year", "1 ต.ค. 2568 – 30 ก.ย. 2569"),
        ("half1", "1 ต.ค. 2568 – 31 มี.ค. 2569"),
        ("half2", "1 เม.ย. 2569 – 30 ก.ย. 2569"),
        ("q1", "1 ต.ค. 2568 – 31 ธ.ค. 2568"),
        ("q2", "1 ม.ค. 2569 – 31 มี.ค. 2569"),
        ("q3", "1 เม.ย. 2569 – 30 มิ.ย. 2569"),
        ("q4", "1 ก.ค. 2569 – 30 ก.ย. 2569"),
    ],
)
def test_fiscal_period(part, text):
    assert thai.fiscal_period(2569, part) == text
    assert part in thai.PERIOD_PARTS


def test_fiscal_period_is_the_whole_year_unless_asked():
    assert thai.fiscal_period(2569) == thai.fiscal_period(2569, "year")
    assert len(thai.PERIOD_PARTS) == 7
    with pytest.raises(KeyError):
        thai.fiscal_period(2569, "q5")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], ""),
        (["ก"], "ก"),
        (["ก", "ข"], "ก และข"),
        (["ก", "ข", "ค"], "ก ข และค"),
        (["i1", "i2"], "i1 และ i2"),
        (["ก", "10"], "ก และ 10"),
        (iter(["ก", "ข"]), "ก และข"),
    ],
)
def test_join(words, text):
    assert thai.join(words) == text


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("อ\u0e4d\u0e32นาจ", "อำนาจ"),
        ("น\u0e49\u0e4d\u0e32", "น้ำ"),
        (f"ก{NBSP}{NBSP} ข", "ก ข"),
        ("ก\u200bข", "กข"),
        ("  ก \t ข  ", "ก ข"),
        ("ก\r\nข\rค", "ก\nข\nค"),
        ("", ""),
    ],
)
def test_clean(pasted, text):
    assert thai.clean(pasted) == text


def test_clean_mends_sara_am_with_the_tone_mark_inside():
    """Text out of a PDF: ต ํ ่ า (nikhahit before the tone mark) for ต ่ ำ."""
    assert thai.clean("ต\u0e4d\u0e48\u0e32") == "ต่ำ"


@STABLE
@given(st.text(alphabet="กขำํา่้ \t\n\r\u00a0\u200babc๑1"))
def test_clean_twice_is_clean_once(text):
    once = thai.clean(text)
    assert thai.clean(once) == once
    assert once == once.strip()
