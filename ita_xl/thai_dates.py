"""Thai dates and periods as offices write them, read; fiscal years, spelled. Buddhist years; pure text in, dates out.

A Thai fiscal year N runs from 1 October N-1 to 30 September N.
"""

import calendar
import re
from datetime import date

from ita_xl import thai
from ita_xl.records import dataclass

BUDDHIST = 543
"""What a Buddhist year is ahead of the Gregorian one (since 1941)."""

SHORT = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
LONG = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)


@dataclass(frozen=True)
class Period:
    """From the first to the last day, both included."""

    first: date
    last: date


def fiscal_year(year: int) -> Period:
    """Give the Buddhist fiscal year ``year`` as days."""
    return Period(date(year - 1 - BUDDHIST, 10, 1), date(year - BUDDHIST, 9, 30))


def spell(day: date, *, long: bool = False) -> str:
    """Write a date: ``1 ต.ค. 2568``, long ``1 ตุลาคม 2568``."""
    return f"{day.day} {(LONG if long else SHORT)[day.month - 1]} {day.year + BUDDHIST}"


def read(text: str, plan_year: int | None = None) -> Period | None:
    """Read a date or a period.

    Args:
        text: Such as ``1 ต.ค.2568 – 30 ก.ย.2569``, ``วันที่ 1 ต.ค. 68 – 31 มี.ค. 69``, ``ต.ค. ๖๕ ถึง ก.ย. ๖๖``,
            ``ม.ค.-มี.ค.๖๖``, ``มกราคม ๒๕๖๖``, ``๑ ต.ค ๖๕``, ``ตลอดปีงบประมาณ``, ``ปีงบประมาณ พ.ศ. ๒๕๖๙``,
            ``ไตรมาสที่ 1``, ``15/11/2569``, ``15-11-69``, ``2026-11-15``. A year of two digits is 25xx; either date of
            a period may leave out its year. Four digits are a Buddhist year of the centuries 25xx and 26xx, or a
            Gregorian one from 1957 to 2099: nobody knows what day another one means. The day stands before the month.
        plan_year: The fiscal year that is meant where the text names none.

    Returns:
        The days, or ``None`` where the text is no date that can be read (no such day, no year to be had).
    """
    plain = thai.to_arabic(thai.clean(text)).replace("\n", " ")
    whole = _WHOLE_YEAR.fullmatch(plain)
    if whole:
        named = _year(whole["year"])
        return fiscal_year(named) if named else (fiscal_year(plan_year) if plan_year else None)
    quarter = _QUARTER.fullmatch(plain)
    if quarter:
        return _quarter(int(quarter["number"]), _year(quarter["year"]) or plan_year)
    numbers = _NUMBERS.fullmatch(plain) or _ISO.fullmatch(plain)
    if numbers:
        day = _day(_year(numbers["year"]) or 0, int(numbers["month"]), int(numbers["day"]))
        return Period(day, day) if day else None
    first, separator, last = _halves(plain)
    end = _DAY.fullmatch(last)
    start = _DAY.fullmatch(first) if separator else end
    if start is None or end is None:
        return None
    return _period(start, end, plan_year)


_MONTHS = {word: n for n, word in enumerate(LONG, start=1)} | {
    word.replace(".", ""): n for n, word in enumerate(SHORT, start=1)
}
_MONTH = "|".join(
    [*LONG, *(r"\.?\s?".join(re.escape(part) for part in word.split(".") if part) for word in SHORT)]
)
_ERA = r"(?:ปี\s*)?(?:พ\.?\s?ศ\.?\s*)?"
_FOUR = r"2[56]\d\d|19[5-9]\d|20\d\d"
_YEAR = rf"(?:{_ERA}(?P<year>{_FOUR}|\d\d))"
_FISCAL = rf"(?:{_ERA}(?P<year>2[56]\d\d|\d\d))"
_DAY = re.compile(rf"(?:วันที่\s*)?(?:(?P<day>\d{{1,2}})\s*)?(?:เดือน\s*)?(?P<month>{_MONTH})\.?\s*{_YEAR}?")
_WHOLE_YEAR = re.compile(rf"(?:(?:ตลอด|ประจำ)(?:ทั้ง)?\s*)?(?:ปี\s?งบประมาณ)\s*{_FISCAL}?")
_QUARTER = re.compile(
    rf"ไตรมาส(?:ที่)?\s*(?P<number>[1-4])(?:(?:\s*/\s*|\s+|(?=[ปพ]))(?:ปี\s?งบประมาณ\s*)?{_FISCAL})?"
)
_NUMBERS = re.compile(
    rf"(?:วันที่\s*)?(?P<day>\d{{1,2}})\s?(?P<by>[-/.])\s?(?P<month>\d{{1,2}})\s?(?P=by)\s?(?P<year>{_FOUR}|\d\d)"
)
_ISO = re.compile(rf"(?P<year>{_FOUR})[-/](?P<month>\d{{1,2}})[-/](?P<day>\d{{1,2}})(?:[T ]00:00(?::00)?)?")
_SEPARATOR = re.compile(r"\s*(?:[-\u2010-\u2015\u2212]|จนถึง|ถึง)\s*(?:วันที่\s*)?")


def _halves(text: str) -> tuple[str, str, str]:
    parts = _SEPARATOR.split(text)
    if len(parts) == 2:
        return parts[0], "–", parts[1]
    return "", "", text


def _year(typed: str | None) -> int | None:
    if not typed:
        return None
    year = int(typed) if len(typed) == 4 else 2500 + int(typed)
    return year if year >= 2500 else year + BUDDHIST


def _day(year: int, month: int, day: int) -> date | None:
    """Give a day of a Buddhist year; ``None`` where there is none such."""
    try:
        return date(year - BUDDHIST, month, day)
    except ValueError:
        return None


def in_numbers(text: str) -> date | None:
    """Read a day that is written in numbers alone, as ``15/11/2569``; ``None`` for everything else."""
    plain = thai.to_arabic(thai.clean(text))
    found = read(text) if _NUMBERS.fullmatch(plain) or _ISO.fullmatch(plain) else None
    return found.first if found else None


def _month(typed: str) -> int:
    return _MONTHS[re.sub(r"[.\s]", "", typed)]


def _quarter(number: int, year: int | None) -> Period | None:
    if year is None:
        return None
    month = (10, 1, 4, 7)[number - 1]
    first = date(year - BUDDHIST - (month == 10), month, 1)
    return Period(first, date(first.year, month + 2, calendar.monthrange(first.year, month + 2)[1]))


def _period(start: re.Match[str], end: re.Match[str], plan_year: int | None) -> Period | None:
    first_month, last_month = _month(start["month"]), _month(end["month"])
    turn = first_month > last_month
    first_year, last_year = _year(start["year"]), _year(end["year"])
    if last_year is None:
        last_year = _in_fiscal_year(last_month, plan_year) if first_year is None else first_year + turn
    if last_year is None:
        return None
    if first_year is None:
        first_year = last_year - turn
    first = _day(first_year, first_month, int(start["day"] or 1))
    in_month = calendar.monthrange(last_year - BUDDHIST, last_month)[1]
    last = _day(last_year, last_month, int(end["day"] or in_month))
    return Period(first, last) if first and last and first <= last else None


def _in_fiscal_year(month: int, plan_year: int | None) -> int | None:
    return None if plan_year is None else plan_year - (month >= 10)
