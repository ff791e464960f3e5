"""What a line of a page speaks of: indicators, instruments, parts, the overall score, items, sub-indicators."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ita_xl.extract.plain import bare, bared
from ita_xl.extract.words import INSTRUMENT_NAMES, OVERALL, PERHAPS_OVERALL
from ita_xl.records import dataclass, replace
from ita_xl.rules import rule_book, years

OVERALL_KEY = "reported.overall"


@dataclass(frozen=True)
class Mention:
    """A thing that is named from ``start`` to ``end``.

    ``key`` is its field in the flat table (``indicator.3``, ``reported.EIT1``, ``item.i1``); ``sub.`` and ``other.``
    stand for what has no field. ``doubt`` says why it may be something else.
    """

    start: int
    end: int
    key: str
    doubt: str = ""
    numbered: bool = False
    """Named by its number only."""
    note: str = ""

    @property
    def kind(self) -> str:
        """The first part of the key, ``instrument`` for instruments and parts."""
        kind, _, rest = self.key.partition(".")
        return (
            "instrument"
            if kind == "reported" and rest != "overall"
            else "overall"
            if kind == "reported"
            else kind
        )


@cache
def names() -> dict[str, str]:
    """Give every name by which something is known, of all years: name -> key."""
    found: dict[str, str] = {}
    for book in {id(b): b for year in years() if (b := rule_book(year))}.values():
        for indicator in book.indicators:
            found |= dict.fromkeys((indicator.name, *indicator.aliases), f"indicator.{indicator.no}")
        for one in book.instruments:
            found |= dict.fromkeys((one.name, one.english, *one.aliases), f"reported.{one.code}")
        found |= {name: f"sub.{code}" for code, name in book.sub_indicators.items() if name not in found}
    for code, others in INSTRUMENT_NAMES.items():
        found |= {name: f"reported.{code}" for name in others if name not in found}
    return found


@cache
def _bare_names() -> Sequence[tuple[str, str]]:
    return sorted(((bare(name), key) for name, key in names().items()), key=lambda n: -len(n[0]))


@cache
def item_codes() -> frozenset[str]:
    """Give the code of every item of any year."""
    return frozenset(item.code for year in years() if (book := rule_book(year)) for item in book.items)


_BEFORE_NAME = re.compile(
    r"(?:^|[^ก-๛A-Za-z]|ตัวชี้วัด(?:ที่|ด้าน|เรื่อง)?|ด้าน|คือ|และ|ได้แก่|ประเด็น|เรื่อง|หัวข้อ|ภาพรวม|ของ|โดย|แบบ|หรือ|ว่า|กับ|เป็น|ที่\d{1,2}|แม้คะแนน|คะแนน)$"
)
_AFTER_NAME = re.compile(
    r"(?:$|[^ก-๛A-Za-z]|ได้|มี|ของ|อยู่|คะแนน|เท่ากับ|คือ|โดย|เป็น|พบ|และ|รวม|ที่ได้|ซึ่ง|ผล|ระดับ|ร้อยละ|[าะัิีึืุูเแโใไ็-๎]$)"
)
_NUMBERED = re.compile(
    r"(?:ตัว\s?ชี้\s?วัด|ตชว\.?)\s*(?:ที่)?\s*(10|[1-9])(?![\d/]|[.,]\d| ?(?:[-–—,]|ถึง|และ(?:ที่)?|หรือ) ?(?:ตัวชี้วัดที่ ?)?\d| ?ตัวชี้วัด| ?(?:ข้อ|ตัว|ด้าน))"
)
_NUMBERS = re.compile(
    r"ตัวชี้วัด\s*(?:ที่)?\s*\d{1,2}(?: ?(?:[-–—,]|ถึง|และ(?:ที่)?|หรือ) ?(?:ตัวชี้วัดที่ ?)?\d{1,2})+(?![\d.])"
)
_SUB = re.compile(
    r"ตัวชี้วัด\s*(?:ย่อย)?\s*(?:ที่)?\s*(9|10)\.(\d)(?!\d)|(?:^|\t)\s*(9|10)\.([1-9])\.?\s+(?=[ก-ฮเแโใไ])"
)
_CODE = re.compile(r"(?<![A-Za-z])([IEO])IT(?![A-Za-z])", re.IGNORECASE)
_PART_WORD = r"(?:ส่วน\s?(?:ที่)?|part|ตอนที่)"
_PART = re.compile(
    rf"\s*[)\]]?\s*[-–:,]?\s*[(\[]?\s*{_PART_WORD}\s*[:.]?\s*([12])\s*[)\]]?(?![\d]|[.,]\d)|[-_]?\(?([12])\)?(?![\d]|[.,]\d| ?[ก-ฮเแโใไ])",
    re.IGNORECASE,
)
_LOOSE_PART = re.compile(r"[ \t]([12])(?=[ \t]|$)")
_PART_BEFORE = re.compile(rf"{_PART_WORD}\s*([12])\s*[-–:(]*\s*$", re.IGNORECASE)
_ITEM = re.compile(
    r"(?<![A-Za-z0-9._/])(?:ข้อ(?:ที่)?\s*)?([IEOieo])[ .-]?(\d{1,2})(?![\d%A-Za-z]|[.,]\d|[ \t]?/)"
)
_ITEMS = re.compile(r"([IEOieo]) ?\d{1,2} ?(?:[-–—~]|ถึง) ?[IEOieo]? ?\d{1,2}(?![\d.])")
_THAI_O = re.compile(r"(?:ข้อ\s*)?0(\d{1,2})(?=[\s.):]+[ก-ฮเแโใไ(A-Z])")
_BETWEEN = re.compile(r"[\s().:\-–—*\"“”'\[\]=,/]*(?:คือ|ด้าน|เรื่อง|ชื่อ)?[\s:\"“”]*")
_OPENED = re.compile(r"\s*[(\[]\s*(?:ตัวชี้วัด)?\s*$")


def mentions(text: str, *, thai_zero: bool = False) -> list[Mention]:
    """Give what a line speaks of, in order.

    Args:
        text: The line in its plain spelling.
        thai_zero: The line begins with a Thai zero, which some offices write for the letter o.
    """
    found: list[Mention] = []
    for one in (*_named(text), *_coded(text, thai_zero=thai_zero)):
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    return _merged(text, sorted(found, key=lambda m: m.start))


def _named(text: str) -> Iterator[Mention]:
    letters = bared(text)
    for name, key in _bare_names():
        for start, last in letters.find_all(name):
            end = last
            while end < len(text) and text[end] in "\u0e48\u0e49\u0e4a\u0e4b\u0e4d":
                end += 1
            stands = _BEFORE_NAME.search(text[:start]) and _AFTER_NAME.match(text[end:])
            yield Mention(start, end, key if stands else "other.word")


def _coded(text: str, *, thai_zero: bool) -> Iterator[Mention]:
    for found in _ITEMS.finditer(text):
        yield Mention(found.start(), found.end(), "other.items")
    for found in _SUB.finditer(text):
        yield Mention(found.start(), found.end(), f"sub.{found[1] or found[3]}.{found[2] or found[4]}")
    for found in _NUMBERS.finditer(text):
        yield Mention(found.start(), found.end(), "other.indicators")
    for found in _NUMBERED.finditer(text):
        yield Mention(found.start(), found.end(), f"indicator.{int(found[1])}", numbered=True)
    for found in _CODE.finditer(text):
        yield Mention(found.start(), found.end(), f"reported.{found[0].upper()}")
    for found in _ITEM.finditer(text):
        code = f"{found[1].lower()}{int(found[2])}"
        if code in item_codes():
            yield Mention(found.start(), found.end(), f"item.{code}")
    if thai_zero and (zero := _THAI_O.match(text.lstrip())) and f"o{int(zero[1])}" in item_codes():
        start = len(text) - len(text.lstrip())
        yield Mention(start, start + zero.end(), f"item.o{int(zero[1])}")
    for found in OVERALL.finditer(text):
        yield Mention(found.start(), found.end(), OVERALL_KEY)
    for found in PERHAPS_OVERALL.finditer(text):
        alone = re.search(r"(?:^|\t)\s*$", text[: found.start()]) and re.match(
            r"\s*(?:$|[\t\d:(=]|คะแนน)", text[found.end() :]
        )
        if alone:
            yield Mention(found.start(), found.end(), OVERALL_KEY, "sum")


def _merged(text: str, found: Sequence[Mention]) -> list[Mention]:
    """Join a number and a name of one thing, an instrument's name, code and part."""
    merged: list[Mention] = []
    for one in _with_parts(text, found):
        last = merged[-1] if merged else None
        if last is None:
            merged.append(one)
            continue
        gap = text[last.end : one.start]
        close = bool(_BETWEEN.fullmatch(gap)) and "\t" not in gap.strip(" ")
        if last.kind == one.kind == "indicator" and close:
            opened = _OPENED.fullmatch(gap)
            if (last.numbered and not one.numbered) or (one.numbered and not last.numbered and opened):
                end = one.end
                named = one if last.numbered else last
                doubt = "" if last.key == one.key else "conflict"
                merged[-1] = replace(named, start=last.start, end=end, doubt=doubt, numbered=False)
                continue
        if last.kind == one.kind == "instrument" and close and one.key.startswith(last.key[:12]):
            merged[-1] = replace(one, start=last.start, doubt=last.doubt or one.doubt)
            continue
        merged.append(one)
    return merged


def _with_parts(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """Give instruments with the part of EIT that stands beside them."""
    for n, one in enumerate(found):
        if one.key != "reported.EIT":
            yield one
            continue
        following = found[n + 1].start if n + 1 < len(found) else len(text)
        after, before = text[one.end : following], text[: one.start]
        if part := _PART.match(after):
            yield replace(one, end=one.end + part.end(), key=f"reported.EIT{part[1] or part[2]}")
        elif led := _PART_BEFORE.search(before):
            yield replace(one, start=led.start(), key=f"reported.EIT{led[1]}")
        elif loose := _LOOSE_PART.match(after):
            yield replace(one, end=one.end + loose.end(), key=f"reported.EIT{loose[1]}", doubt="part")
        else:
            yield one
