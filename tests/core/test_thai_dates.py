"""Dates and periods as offices write them; fiscal years; item codes that are written with a Thai zero."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from core_cases import STABLE
from hypothesis import given
from hypothesis import strategies as st

from ita_xl import thai
from ita_xl.assessment import item_code
from ita_xl.thai_dates import BUDDHIST, LONG, SHORT, Period, fiscal_year, in_numbers, read, spell

NBSP = "\u00a0"


def days(first: str, last: str) -> Period:
    """Make a period from ``2568-10-01``: Buddhist year, month, day."""
    return Period(*(date(int(t[:4]) - BUDDHIST, int(t[5:7]), int(t[8:])) for t in (first, last)))


# As the five reports write them (domain.md, section 6), and what they mean.
AS_WRITTEN = {
    "1 ต.ค.2568 – 30 ก.ย.2569": ("2568-10-01", "2569-09-30"),
    "1 ต.ค.2568 - 30 ก.ย.2569": ("2568-10-01", "2569-09-30"),
    "1 ต.ค.2568-30 ก.ย.2569": ("2568-10-01", "2569-09-30"),
    "1 ต.ค. 2568 – 31 ธ.ค.2568": ("2568-10-01", "2568-12-31"),
    "1 ต.ค.2568 – 31 มี.ค.2569": ("2568-10-01", "2569-03-31"),
    "วันที่ 1 ต.ค. 68 – 31 มี.ค. 69": ("2568-10-01", "2569-03-31"),
    "ต.ค. ๖๕ ถึง ก.ย. ๖๖": ("2565-10-01", "2566-09-30"),
    "๑ ต.ค ๖๕": ("2565-10-01", "2565-10-01"),
    "ม.ค.-มี.ค.๖๖": ("2566-01-01", "2566-03-31"),
    "มกราคม ๒๕๖๖": ("2566-01-01", "2566-01-31"),
    "ตลอดปีงบประมาณ 2569": ("2568-10-01", "2569-09-30"),
    "ตลอดทั้งปีงบประมาณ พ.ศ. 2569": ("2568-10-01", "2569-09-30"),
    "ปีงบประมาณ พ.ศ. ๒๕๖๙": ("2568-10-01", "2569-09-30"),
    "ปีงบประมาณ พ.ศ.๒๕๖๙": ("2568-10-01", "2569-09-30"),
    "ประจำปีงบประมาณ พ.ศ. 2569": ("2568-10-01", "2569-09-30"),
    "26 ส.ค. 2564": ("2564-08-26", "2564-08-26"),
    "1 ม.ค.–30 มิ.ย. 2567": ("2567-01-01", "2567-06-30"),
    "1 ตุลาคม พ.ศ. 2568 ถึงวันที่ 30 กันยายน พ.ศ. 2569": ("2568-10-01", "2569-09-30"),
    "วันที่ 1 ตุลาคม 2568 จนถึงวันที่ 31 มีนาคม 2569": ("2568-10-01", "2569-03-31"),
    "เดือนตุลาคม 2568 – เดือนกันยายน 2569": ("2568-10-01", "2569-09-30"),
    "ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2569": ("2568-10-01", "2568-12-31"),
    "ไตรมาส 2/2569": ("2569-01-01", "2569-03-31"),
    "ไตรมาสที่ 3 2569": ("2569-04-01", "2569-06-30"),
    "ไตรมาสที่ ๔ ปี ๒๕๖๙": ("2569-07-01", "2569-09-30"),
}
SPELLINGS = {
    "as written": lambda text: text,
    "Thai digits": thai.to_thai,
    "Arabic digits": thai.to_arabic,
    "no-break spaces": lambda text: text.replace(" ", NBSP),
    "blanks around and doubled": lambda text: f" {NBSP}" + text.replace(" ", "  ") + "\t",
    "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
    "sara am in two letters": lambda text: text.replace("\u0e33", "\u0e4d\u0e32"),
    "broken line": lambda text: text.replace(" – ", " –\n"),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("text", AS_WRITTEN)
def test_periods_as_offices_write_them(text, spelling):
    written = SPELLINGS[spelling](text)
    assert read(written) == days(*AS_WRITTEN[text])
    # A year that is named counts, whatever year the plan is for.
    assert read(written, 2575) == days(*AS_WRITTEN[text])


WITHOUT_A_YEAR = {
    "ตลอดปีงบประมาณ": ("2568-10-01", "2569-09-30"),
    "ตลอดทั้งปีงบประมาณ": ("2568-10-01", "2569-09-30"),
    "ปีงบประมาณ": ("2568-10-01", "2569-09-30"),
    "ไตรมาสที่ 1": ("2568-10-01", "2568-12-31"),
    "ไตรมาสที่ ๒": ("2569-01-01", "2569-03-31"),
    "ไตรมาส 3": ("2569-04-01", "2569-06-30"),
    "ไตรมาสที่4": ("2569-07-01", "2569-09-30"),
    "ต.ค.": ("2568-10-01", "2568-10-31"),
    "ม.ค.": ("2569-01-01", "2569-01-31"),
    "30 ก.ย.": ("2569-09-30", "2569-09-30"),
    "1 ต.ค.": ("2568-10-01", "2568-10-01"),
    "ต.ค. – ธ.ค.": ("2568-10-01", "2568-12-31"),
    "ต.ค. – ก.ย.": ("2568-10-01", "2569-09-30"),
    "1 ต.ค. – 31 มี.ค.": ("2568-10-01", "2569-03-31"),
    "มกราคม ถึง มิถุนายน": ("2569-01-01", "2569-06-30"),
}


@pytest.mark.parametrize("text", WITHOUT_A_YEAR)
def test_without_a_year_it_is_the_plan_year(text):
    assert read(text, 2569) == days(*WITHOUT_A_YEAR[text])


@pytest.mark.parametrize("text", WITHOUT_A_YEAR)
def test_without_any_year_nothing_is_guessed(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("1 ต.ค. – 31 ธ.ค. 2568", ("2568-10-01", "2568-12-31")),
        ("1 ต.ค. – 31 มี.ค. 2569", ("2568-10-01", "2569-03-31")),
        ("1 ต.ค. 2568 – 31 ธ.ค.", ("2568-10-01", "2568-12-31")),
        ("1 ต.ค. 2568 – 31 มี.ค.", ("2568-10-01", "2569-03-31")),
        ("ต.ค. ๖๘ – ก.ย.", ("2568-10-01", "2569-09-30")),
    ],
)
@pytest.mark.parametrize("plan_year", [None, 2569, 2575])
def test_one_of_the_two_dates_may_leave_out_its_year(text, period, plan_year):
    assert read(text, plan_year) == days(*period)


@pytest.mark.parametrize(
    ("text", "last"),
    [("ก.พ. 2567", 29), ("ก.พ. 2568", 28), ("ก.พ. 2643", 28), ("ก.พ. 2543", 29), ("เม.ย. 2568", 30)],
)
def test_the_last_day_of_a_month(text, last):
    """2567 is 2024 and 2543 is 2000: leap years. 2643 is 2100: none."""
    period = read(text)
    assert (period.first.day, period.last.day) == (1, last)


def test_leap_days():
    assert read("29 ก.พ. 2567") == days("2567-02-29", "2567-02-29")
    assert read("๒๙ กุมภาพันธ์ ๒๕๖๗ – ๑ มี.ค. ๖๗") == days("2567-02-29", "2567-03-01")
    assert read("29 ก.พ. 2568") is None
    assert read("29 ก.พ. 2643") is None


@pytest.mark.parametrize(
    "text",
    [
        # no such day
        "31 ก.ย. 2568", "31 เม.ย. 2569", "30 ก.พ. 2567", "0 ต.ค. 2568", "32 ม.ค. 2568", "๓๑ มิถุนายน ๒๕๖๙",
        "1 ต.ค. 2568 – 31 ก.ย. 2569", "31 ก.ย. 2568 – 1 ต.ค. 2568",
        # the end before the beginning
        "30 ก.ย. 2569 – 1 ต.ค. 2568", "ก.ย. 69 ถึง ต.ค. 68", "15 มี.ค. – 1 มี.ค. 2569", "31 มี.ค. 69 – 1 ต.ค. 68",
        # no year of our time
        "1 ต.ค. 1949", "1 ต.ค. 0001", "1 ต.ค. 543", "1 ต.ค. 9999", "1 ต.ค. 256",
        "ปีงบประมาณ พ.ศ. 0000", "ปีงบประมาณ พ.ศ. 0543", "ปีงบประมาณ 2026", "ไตรมาสที่ 1/0100", "ไตรมาสที่ 1/2026",
        # no quarter
        "ไตรมาสที่ 5 ปีงบประมาณ 2569", "ไตรมาสที่ 0", "ไตรมาสที่ 12", "ไตรมาสที่ 112", "ไตรมาสที่ 1 – 2",
        # no date
        "", " ", "-", "–", "ทุกเดือน", "ทันที", "2569", "ปี 2569", "1", "1/13/2568", "31/9/69",
        "1/10-2568", "1/10", "10/2568", "2025-10", "68-10-01",
        "ต.ค. 68 และ ม.ค. 69",
        "1 ต.ค. 68 – 31 มี.ค. 69 – 30 ก.ย. 69", "ตคุลาคม 2568", "1 1 ต.ค. 2568", "October 2568", "2025-10-01 08:30:00",
    ],
)  # fmt: skip
@pytest.mark.parametrize("plan_year", [None, 2569])
def test_what_is_no_date(text, plan_year):
    assert read(text, plan_year) is None


@pytest.mark.parametrize(
    "text",
    [
        "15/11/2569", "15/11/69", "๑๕/๑๑/๒๕๖๙", "15-11-2569", "15.11.2569", "15 / 11 / 2569", "วันที่ 15/11/2569",
        "15/11/2026", "2026-11-15", "2569-11-15", "2026-11-15 00:00:00", "15 พย 69", "15 พ.ย. 2026",
        "15 พฤศจิกายน 2026", "\ufeff15/11/2569",
    ],
)  # fmt: skip
@pytest.mark.parametrize("plan_year", [None, 2575])
def test_a_day_as_offices_and_machines_write_it(text, plan_year):
    assert read(text, plan_year) == days("2569-11-15", "2569-11-15")


@pytest.mark.parametrize("text", ["15/11/2569", "2026-11-15", "๑๕-๑๑-๖๙"])
def test_a_day_in_numbers_alone(text):
    assert in_numbers(text) == date(2026, 11, 15)


@pytest.mark.parametrize("text", ["15 พ.ย. 2569", "31/9/2569", "", "ตลอดปีงบประมาณ"])
def test_what_is_no_day_in_numbers(text):
    assert in_numbers(text) is None


@pytest.mark.parametrize("month", range(1, 13))
def test_months_in_every_spelling(month):
    expected = read(f"15 {LONG[month - 1]} 2568")
    assert expected.first == expected.last == date(2568 - BUDDHIST, month, 15)
    short = SHORT[month - 1]
    for word in (short, short.removesuffix("."), short.replace(".", ""), short.replace(".", ". ").strip()):
        assert read(f"15 {word} 2568") == expected
        assert read(f"15{word}68") == expected


@pytest.mark.parametrize(
    "dash", ["-", "–", "—", "\u2010", "\u2011", "\u2212", " ถึง ", " จนถึง ", " - ", "ถึงวันที่ "]
)
def test_separators(dash):
    assert read(f"1 ต.ค. 68{dash}31 มี.ค. 69") == days("2568-10-01", "2569-03-31")


DAYS = st.dates(date(2500 - BUDDHIST, 1, 1), date(2699 - BUDDHIST, 12, 31))


@STABLE
@given(DAYS, st.booleans(), st.booleans())
def test_what_is_spelled_is_read(day, long, in_thai):
    text = spell(day, long=long)
    assert read(thai.to_thai(text) if in_thai else text) == Period(day, day)


@STABLE
@given(DAYS, DAYS)
def test_a_spelled_period_is_read_unless_it_runs_backwards(first, last):
    expected = Period(first, last) if first <= last else None
    assert read(f"{spell(first)} – {spell(last, long=True)}") == expected


@STABLE
@given(st.dates(date(2500 - BUDDHIST, 1, 1), date(2599 - BUDDHIST, 12, 31)))
def test_two_digits_are_a_year_of_25xx(day):
    assert read(re.sub(r"25(\d\d)$", r"\1", spell(day))) == Period(day, day)


@STABLE
@given(
    st.text(alphabet="0129๐๒๕๖๙ .–-/\u00a0")
    | st.text(max_size=30)
    | st.from_regex(r"(ไตรมาส|ปีงบประมาณ) ?[0-9/]{0,8}"),
    st.sampled_from([None, 2500, 2569, 2700]),
)
def test_reading_never_fails(text, plan_year):
    period = read(text, plan_year)
    assert period is None or period.first <= period.last


def test_spelling():
    assert spell(date(2025, 10, 1)) == "1 ต.ค. 2568"
    assert spell(date(2024, 2, 29), long=True) == "29 กุมภาพันธ์ 2567"


# Fiscal years


def test_a_fiscal_year_runs_from_october_to_september():
    assert fiscal_year(2569) == days("2568-10-01", "2569-09-30")
    assert read(thai.fiscal_period(2569)) == fiscal_year(2569)


@STABLE
@given(st.integers(2501, 2698))
def test_fiscal_years_follow_each_other_without_a_gap(year):
    assert fiscal_year(year).last + timedelta(days=1) == fiscal_year(year + 1).first


@pytest.mark.parametrize("year", [2562, 2567, 2569])
def test_the_parts_of_a_fiscal_year_fill_it(year):
    """thai.fiscal_period writes them, read() reads them."""
    whole = fiscal_year(year)
    for parts in (("q1", "q2", "q3", "q4"), ("half1", "half2"), ("year",)):
        read_back = [read(thai.fiscal_period(year, part)) for part in parts]
        assert read_back[0].first == whole.first
        assert read_back[-1].last == whole.last
        for before, after in pairwise(read_back):
            assert before.last + timedelta(days=1) == after.first
    for n in range(1, 5):
        assert read(f"ไตรมาสที่ {n}", year) == read(thai.fiscal_period(year, f"q{n}"))


@STABLE
@given(st.integers(2501, 2699), st.integers(1, 12))
def test_a_month_without_a_year_lies_in_the_plan_year(year, month):
    period = read(SHORT[month - 1], year)
    assert fiscal_year(year).first <= period.first <= period.last <= fiscal_year(year).last


# Item codes: some agencies write the letter o as a Thai zero


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("๐๑", "o1"), ("๐๙", "o9"), ("๐๑๐", "o10"), ("๐๔๓", "o43"), ("ข้อ ๐๒๓", "o23"), ("ข้อ๐๒๓", "o23"),
        (f"ข้อ{NBSP}๐๑", "o1"), (" ๐ ๑ ", "o1"), ("O1", "o1"), ("o ๑๒", "o12"), ("O๐", "o0"), ("i๓", "i3"),
        ("E ๔", "e4"),
        # neither is a Thai zero before one or two Thai digits
        ("01", "01"), ("๑๐", "10"), ("๐", "0"), ("๐๑๒๓", "0123"), ("ข้อ ๑", "ข้อ1"),
    ],
)  # fmt: skip
def test_item_codes(typed, code):
    assert item_code(typed) == code
