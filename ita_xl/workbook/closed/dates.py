"""Which numbers of a sheet are dates or per cents: the file stores days since 1899 and hundredths; styles show them."""

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta

import lxml.etree as et

from ita_xl.assessment import Percent
from ita_xl.ooxml import xml as px

_LAST = 2_958_466
"""The first day that Excel has no more (1 January 10000)."""
_DAYS_TO_1904 = 1_462
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  a cell knows no zone
_MILLISECONDS = 86_400_000
# Of the formats that every Excel has without saying so: those of Thai ones too (71 is ว/ด/ปปปป).
_DATES = frozenset((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59), *range(71, 79), 80, 81))
_DURATIONS, _PERCENTS = frozenset((46, 79)), frozenset((9, 10))
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|[_*].')
_BRACKETS = re.compile(r"\[([^\]]*)\]")
_ELAPSED = re.compile(r"h+|m+|s+", re.IGNORECASE)

Dated = Callable[[str, float], object]


def dated(styles: et._Element | None, *, from_1904: bool) -> Dated | None:
    """Return what gives the value of a number in a cell of a style.

    Args:
        styles: The part of styles.
        from_1904: Whether the workbook counts its days from 1904, as Excel of the Mac once did.

    Returns:
        A function of the style's index and the number; None where no style shows a date or a per cent.
    """
    kinds = {} if styles is None else _kinds(styles)
    if not kinds:
        return None

    def value(style: str, number: float) -> object:
        kind = kinds.get(style)
        if kind is None:
            return number
        if kind == "percent":
            return Percent(number)
        if kind == "duration":
            return _duration(number)
        return _date(number + _DAYS_TO_1904 if from_1904 else number, number)

    return value


def _date(days: float, number: float) -> object:
    """Return the day, the day with its time, or the time of a number; the number where it is none of these."""
    if not 0 <= days < _LAST:
        return number
    if days < 60:
        days += 1  # Excel has a 29 February 1900
    moment = _EPOCH + timedelta(milliseconds=round(days * _MILLISECONDS))
    if number < 1:
        return moment.time()
    return moment.date() if moment.time() == time() else moment


def _duration(number: float) -> object:
    if abs(number) >= _LAST:
        return number
    return timedelta(milliseconds=round(number * _MILLISECONDS))


def _kinds(styles: et._Element) -> dict[str, str]:
    """Return "date", "duration" or "percent" by the index of those styles that show one."""
    formats = {
        element.get("numFmtId", ""): _kind(element.get("formatCode", ""))
        for element in styles.iter("{*}numFmt")
    }
    formats |= {str(n): "date" for n in _DATES if str(n) not in formats}
    formats |= {str(n): "duration" for n in _DURATIONS if str(n) not in formats}
    formats |= {str(n): "percent" for n in _PERCENTS if str(n) not in formats}
    listed = styles.find(f"{px.namespace(styles)}cellXfs")
    kinds = {
        str(n): formats.get(xf.get("numFmtId", "0"), "")
        for n, xf in enumerate(() if listed is None else listed)
    }
    return {style: kind for style, kind in kinds.items() if kind}


def _kind(code: str) -> str:
    """Return what a format of a person shows: its first section, without what is only written beside."""
    shown = _NOT_SHOWN.sub("", code).partition(";")[0]
    if any(_ELAPSED.fullmatch(found) for found in _BRACKETS.findall(shown)):
        return "duration"
    plain = _BRACKETS.sub("", shown)
    if "%" in plain:
        return "percent"
    if "general" in plain.lower():
        return ""
    return "date" if re.search(r"[dmyhs]|AM/PM|A/P", plain, re.IGNORECASE) else ""
