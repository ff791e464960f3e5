"""Sentences of a page: a name, words that say that it got a score, the score."""

import re
from collections.abc import Iterator

from ita_xl.extract.mentions import OVERALL_KEY, Mention
from ita_xl.extract.numbers import MARK, SOFT, PageNumber
from ita_xl.extract.rows import OFFICE, LevelWord, Parsed
from ita_xl.extract.tables import MaybeScore
from ita_xl.extract.words import AGAINST, FILLER

_SUPPOSED = re.compile(
    r"หาก|ถ้า|สมมติ|คาดว่า|คาดการณ์|คาดหมาย|ตั้งเป้า|เป้าหมายที่|ตามลำดับ|ร่าง|ตัวอย่าง|ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา|ครั้งก่อน|หน่วยงานอื่น|แต่ละ|รวมกัน"
)
"""Words by which nothing of a sentence is a plain statement of this year's scores, wherever they stand before it."""
_YEAR = re.compile(r"(?:ปี\s?(?:งบประมาณ)?\s?(?:พ\.?\s?ศ\.?)?|พ\.?\s?ศ\.?)\s?(2[456]\d\d|[5-9]\d(?!\d))")
_PUNCTUATION = re.compile(rf"[\s().,:;=\-–—\"“”'*\[\]{MARK}]+")
_TOGETHER = re.compile(r"[\s,/]*(?:และ|กับ|หรือ|,|/)?[\s,/]*(?:คะแนน\s*(?:และ|กับ|,)\s*)?")
_SAID = re.compile(r"คะแนน|ได้|เท่ากับ|อยู่ที่|[:=(]")


def read_sentence(line: Parsed, fiscal_year: int | None) -> Iterator[MaybeScore]:
    """Give what a sentence says: each score whose name, words and number leave no doubt, and those that do."""
    text = line.masked
    ours = [m for m in line.mentions if m.kind not in ("other", "sub")]
    numbers = [n for n in line.numbers if not (n.order and "order" in n.against)]
    yield from _years(line, fiscal_year)
    for at, one in enumerate(ours):
        following = min([m.start for m in line.mentions if m.start >= one.end], default=len(text))
        behind = [n for n in numbers if one.end <= n.start < following]
        number = next((n for n in behind if "year" not in n.against), None)
        if number is None:
            continue
        gap = text[one.end : number.start]
        if one.kind == "item" and _asked(text, one, behind) and (single := _said_once(text, behind)):
            number, gap = single, ""
        elif not _filled(gap):
            continue
        if number.whole and not number.said:
            continue
        doubt = _doubt(line, one, ours[at - 1] if at else None, number, fiscal_year)
        yield MaybeScore(one, line, number, doubt)
        if one.key == OVERALL_KEY and not doubt:
            yield from _level(line, number)


def _filled(gap: str) -> bool:
    """Tell whether nothing but harmless words stands between a name and its number."""
    return not _PUNCTUATION.sub("", FILLER.sub("", OFFICE.sub("", gap)))


def _asked(text: str, one: Mention, behind: list[PageNumber]) -> bool:
    return bool(behind) and not re.search(
        r"[ก-ฮA-Za-z]", text[: one.start].replace("ข้อ", "").replace("IIT", "")
    )


def _said_once(text: str, behind: list[PageNumber]) -> PageNumber | None:
    """Give the one number of a question's line that is called its score in so many words."""
    said = [
        n
        for n in behind
        if not n.against
        and re.search(r"(?:ได้(?:รับ)?(?:คะแนน)?|คะแนน|เท่ากับ)\s*[:=]?\s*$", text[: n.start])
        and not AGAINST.search(text[max(0, n.start - 30) : n.start])
    ]
    others = [n for n in behind if n not in said and not n.against - SOFT]
    return said[0] if len(said) == 1 and not others else None


def _doubt(
    line: Parsed, one: Mention, last: Mention | None, number: PageNumber, fiscal_year: int | None
) -> str:
    """Give the first thing that speaks against a number's being the score of what is named; empty where none does."""
    about = (*_in_words(line, one, last, number, fiscal_year), *_in_figures(line, one, number))
    return about[0] if about else ""


def _in_words(
    line: Parsed, one: Mention, last: Mention | None, number: PageNumber, fiscal_year: int | None
) -> Iterator[str]:
    """Tell what the words of the sentence say against it."""
    text = line.masked
    before, after = text[: number.start], text[number.end :]
    yield from sorted(number.against - SOFT - {"order"})
    plain = [n for n in line.numbers if not n.order and "year" not in n.against]
    if last and last.kind == one.kind and not any(last.end <= n.start < one.start for n in plain):
        yield "listed"
    since = max([n.end for n in plain if n.end <= one.start], default=0)
    if _SUPPOSED.search(before) or "ตามลำดับ" in after[:80] or AGAINST.search(text[since : number.start]):
        yield "said"
    if _other_year(before, fiscal_year) or _other_year(after[:30].split("\t")[0], fiscal_year, close=True):
        yield "year"


def _in_figures(line: Parsed, one: Mention, number: PageNumber) -> Iterator[str]:
    """Tell what the other numbers of the sentence, and its own figures, say against it."""
    text = line.masked
    follower = next((n for n in line.numbers if n.start >= number.end), None)
    if follower and not follower.against - SOFT and _TOGETHER.fullmatch(text[number.end : follower.start]):
        yield "two"
    first = min(m.start for m in line.mentions)
    said = number.said or _SAID.search(text[one.end : number.start])
    if not said and any(n.end <= first and not n.order and "year" not in n.against for n in line.numbers):
        yield "order"
    if number.whole and not number.said:
        yield "whole"
    yield from sorted(number.against & SOFT - {"whole"})


def _other_year(text: str, fiscal_year: int | None, *, close: bool = False) -> bool:
    found = _YEAR.finditer(text)
    for year in found:
        if close and not re.fullmatch(
            r"\s*(?:คะแนน)?\s*[(]?\s*(?:ใน|เมื่อ|ของ|สำหรับ)?\s*", text[: year.start()]
        ):
            continue
        written = int(year[1]) + (2500 if len(year[1]) == 2 else 0)
        if written != fiscal_year and (fiscal_year is None or written < fiscal_year or close):
            return True
    return False


_LEVEL_GAP = re.compile(
    r"\s*(?:คะแนน)?[\s,()]*(?:ซึ่ง)?\s*(?:จัด)?(?:อยู่)?(?:ใน)?\s*(?:เกณฑ์)?\s*(?:มี)?(?:ผลการประเมิน)?(?:อยู่)?(?:ใน)?\s*(?:ระดับ)?(?:ผลการประเมิน)?(?:อยู่ที่)?[\s:\"“(]*"
)


def _level(line: Parsed, number: PageNumber) -> Iterator[MaybeScore]:
    """Give the level that is said right behind the overall score."""
    for value in line.values:
        if isinstance(value, LevelWord) and number.end <= value.start:
            gap = line.masked[number.end : value.start]
            if _LEVEL_GAP.fullmatch(gap):
                yield MaybeScore(Mention(number.start, number.end, OVERALL_KEY), line, value)
            return


_YEAR_SCORE = re.compile(
    rf"ปี\s?(?:งบประมาณ)?\s?(?:พ\.?\s?ศ\.?)?\s?(?P<year>25\d\d)\s*(?:{MARK}|หน่วยงาน|มีผลการประเมิน|มี|ได้|รับ|ผล|\s)*(?:คะแนน|{MARK})(?:รวม)?\s*(?:เท่ากับ|อยู่ที่|{MARK})*\s*"
)


def _years(line: Parsed, fiscal_year: int | None) -> Iterator[MaybeScore]:
    """Give the overall scores of years: ``ปีงบประมาณ พ.ศ. 2566 ได้คะแนน 85.03 คะแนน (ระดับ A)``."""
    text = line.masked
    if (
        any(m.kind not in ("overall", "other") for m in line.mentions)
        or _SUPPOSED.search(text)
        or re.search("ประเทศ|เฉลี่ย|จังหวัดที่|เป้า", text)
    ):
        return
    for found in _YEAR_SCORE.finditer(text):
        number = next((n for n in line.numbers if n.start == found.end()), None)
        if number is None or number.against or number.whole:
            continue
        year = int(found["year"])
        other = year if year != fiscal_year else 0
        mention = Mention(found.start(), found.end(), OVERALL_KEY)
        yield MaybeScore(mention, line, number, "", other)
        for value in line.values:
            if isinstance(value, LevelWord) and _LEVEL_GAP.fullmatch(text[number.end : value.start]):
                yield MaybeScore(mention, line, value, "", other)
                break
