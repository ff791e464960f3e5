"""Whose page it is, and of which year: agency, district, province, fiscal year."""

import re
from collections.abc import Iterator, Sequence

from ita_xl.extract.readings import PageReading
from ita_xl.extract.rows import Parsed
from ita_xl.records import replace
from ita_xl.rules import rule_book, years

_YEAR = r"(?:พ\.?\s?ศ\.?)?\s?(?P<year>2[456]\d\d)(?!\d)"
_ASSESSED = re.compile(
    r"(?:ผลการประเมิน|การประเมิน(?:ผล)?(?:คุณธรรม|ITA|\s)|ประเมินผลคุณธรรม|ผลคะแนน|คะแนน|ITA\)?)"
    r"(?P<between>[^\d\n]{0,160}?)(?:ประจำ)?(?:ปี\s?(?:งบประมาณ)?|ITA)\s?(?:\(?FY\)?)?" + _YEAR
)
_PLAN = re.compile(
    r"มาตรการ|แนวทาง|ขับเคลื่อน|ไปสู่|แผน|ดำเนินการในปี|ยกระดับ|คณะทำงาน|ให้อยู่|เพื่อพัฒนา|เปรียบเทียบ|ย้อนหลัง|เป้าหมาย|ลดลงจาก|เพิ่มขึ้นจาก|จากปี"
)
_ALONE = re.compile(r"[\s#*\-•(]*(?:ประจำ)?(?:ปี\s?(?:งบประมาณ)?|ITA|FY)\s?:?\s?" + _YEAR + r"[\s)*]*")
_YEARS = re.compile(r"2[456]\d\d")
_NO_NAME = re.compile(r"ที่มี|มีคะแนน|ได้|หรือ|มีการ|ควร|ต้อง|จะ|เป็น|สามารถ|มีผล|พบ|มีช่อง|ใช้|เปิด|และ|ของ|ซึ่ง|โดย|ตาม|อื่น")
_ENDS = r"(?=$|[\s\t\"”')|]|ประจำปี|อำเภอ|จังหวัด)"
_LETTERS = r"[ก-๎]{2,40}?"


def read(page: Sequence[Parsed]) -> Iterator[PageReading]:
    """Give the readings of year, agency, district and province."""
    yield from _fiscal_year(page)
    yield from _agency(page)


def _fiscal_year(page: Sequence[Parsed]) -> Iterator[PageReading]:
    strong: list[PageReading] = []
    weak: list[PageReading] = []
    for n, line in enumerate(page):
        headed = [h.year for h in line.headings if h.year and h.role == "score"]
        if line.headings:
            (
                strong if len(headed) == 1 and line.kind == "header" and len(line.headings) > 1 else weak
            ).extend(_reading("fiscal_year", year, line) for year in headed)
            continue
        text = _title(page, n)
        for found in _ASSESSED.finditer(text):
            if not _PLAN.search(found["between"]) and not _PLAN.search(
                text[max(0, found.start() - 40) : found.start()]
            ):
                strong.append(_reading("fiscal_year", int(found["year"]), line))
        if alone := _ALONE.fullmatch(text):
            weak.append(_reading("fiscal_year", int(alone["year"]), line))
    leading = _leading(strong) or weak
    if not strong and len({one.value for one in weak}) > 1:
        # Columns of several years: the last may be a plan's.
        leading = [replace(one, doubt="many") for one in weak]
    known = years()
    for one in leading:
        if one.doubt or known[0] <= int(one.value) <= known[-1]:
            yield one
        else:
            yield PageReading(one.what, one.value, one.line, one.text, "unknown-year")


def _title(page: Sequence[Parsed], n: int) -> str:
    """Give a line, with the lines below where it is a title that goes on there."""
    text = page[n].line.plain
    if len(text) >= 120 or _YEARS.search(text):
        return text
    for below in page[n + 1 : n + 3]:
        if below.kind not in ("text", "prose") or len(text) > 240:
            break
        text = f"{text} {below.line.plain}"
        if _YEARS.search(text):
            break
    return text


def _leading(found: Sequence[PageReading]) -> list[PageReading]:
    """Give the year of which the page speaks most, where it leads clearly; else all of them."""
    counts: dict[int, int] = {}
    for one in found:
        counts[int(one.value)] = counts.get(int(one.value), 0) + 1
    ranked = sorted(counts.values(), reverse=True)
    if len(ranked) > 1 and ranked[0] >= ranked[1] * 2:
        top = max(counts, key=lambda year: counts[year])
        # The others are shown.
        return [one if one.value == top else replace(one, doubt="many") for one in found]
    return list(found)


def _agency(page: Sequence[Parsed]) -> Iterator[PageReading]:
    book = rule_book(years()[-1])
    if book is None:
        return
    prefixes = [p for kind in book.agency_kinds if kind.council for p in kind.prefixes]
    stems = "|".join(re.escape(p) for p in sorted(prefixes, key=len, reverse=True) if len(p) > 8)
    named = re.compile(rf"(?:^|[\s\t#*(:]|ของ|หน่วยงาน)(?P<name>(?:{stems})\s?{_LETTERS}){_ENDS}")
    placed = re.compile(
        rf"(?:{stems})\s?{_LETTERS}\s*,?\s*อำเภอ\s?(?P<district>{_LETTERS})\s+(?:จังหวัด|จ\.|จัหวัด)\s?(?P<province>{_LETTERS})(?=$|[\s\t*\"”)|.,])"
    )
    below = re.compile(
        rf"[\s*#(]*อำเภอ\s?(?P<district>{_LETTERS})\s+(?:จังหวัด|จ\.)\s?(?P<province>{_LETTERS})[\s*)]*"
    )
    for line in page:
        text = line.line.plain
        for found in named.finditer(text):
            if not _NO_NAME.search(found["name"]):
                yield _reading("agency.name", found["name"].replace(" ", ""), line)
        for placed_at in (*placed.finditer(text), *([m] if (m := below.fullmatch(text)) else [])):
            yield _reading("agency.district", placed_at["district"], line)
            yield _reading("agency.province", placed_at["province"], line)


def _reading(what: str, value: str | int, line: Parsed) -> PageReading:
    return PageReading(what, value, line.line.number, line.line.text)
