"""The numbers of a line, each with what speaks against its being a score."""

import re
from collections.abc import Iterator
from decimal import Decimal

from ita_xl.extract.words import ANSWERS, MONTH
from ita_xl.records import dataclass

MARK = "\ue001"
"""Stands in place of every letter of a name that was found: no word beside a number reaches into it."""

SOFT = frozenset({"whole", "decimals", "comma"})
"""What speaks against a number only where nothing speaks for it."""


@dataclass(frozen=True)
class PageNumber:
    """A number. ``against`` says why it may be no score, ``of`` is the full mark beside it (100, 30, 40).

    ``said`` tells that the words beside it call it a score; ``shown`` is the number with its sign and unit.
    """

    start: int
    end: int
    value: Decimal
    whole: bool
    against: frozenset[str]
    of: int = 0
    said: bool = False
    order: bool = False
    """A whole number that may count the rows."""


_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_COMMA = re.compile(r"(?:\d{2},\d{1,2}|100,0{1,2})")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")

_SCORE_AFTER = re.compile(r"\s*\)?\s*คะแนน(?!เต็ม)")
_SCORE_BEFORE = re.compile(
    r"(?:คะแนน(?:ที่ได้(?:รับ)?|รวม)?|ได้(?:รับ)?|เท่ากับ|อยู่ที่|score)\s*[:=]?\s*\(?\s*$", re.IGNORECASE
)
_UNIT = re.compile(
    r"\s?(?:คน|ราย(?!งาน|ตัว|ข้อ|เครื่อง)|บาท|ล้าน|พัน|เท่า|ชั่วโมง|นาที|ตร\.|กม\.|กิโล|MB|KB|GB|ปีบริบูรณ์)", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\s?(?:ข้อ|แห่ง|หน่วยงาน|ครั้ง|วัน|เดือน|ปี|ชุด|ตัวชี้วัด|ตัว(?![ก-ฮ]*ชี้)|ประเด็น|หน้า|ฉบับ|โครงการ|เรื่อง|รายการ|ด้าน|ลำดับ|อันดับ|ตัวอย่าง|เครื่องมือ|"
    r"ส่วน|มาตรการ|กิจกรรม|ระดับ|ไตรมาส|จังหวัด|อำเภอ|กลุ่ม|คำถาม|คู่มือ|องค์ประกอบ|หมวด|ท่าน|เล่ม|ช่องทาง|ขั้นตอน|แบบ|ปาก|สัปดาห์|หลัก|ตำแหน่ง|ข่าว|แผน|เครื่อง)"
)
_COUNTED_MARK = re.compile(rf"\s?{MARK}")
_PERCENT_AFTER = re.compile(r"\s?(?:%|เปอร์เซ็น|per\s?cent)", re.IGNORECASE)
_TIME_AFTER = re.compile(r"\s?(?:น\.|นาฬิกา)|:\d")
_RANGE_AFTER = re.compile(r"(?: ?คะแนน)?(?:(?P<blank> ?)(?:[-–—~])(?P=blank)| ?ถึง ?)\d")
_RANGE_BEFORE = re.compile(r"\d(?: ?คะแนน)?(?:(?P<blank> ?)(?:[-–—~])(?P=blank)| ?ถึง ?)$")
_UPWARD = re.compile(r"\s*(?:คะแนน)?\s*(?:ขึ้นไป|ลงมา|ลงไป|เป็นต้นไป)")
_FULL_BEFORE = re.compile(
    r"(?:จาก|เต็ม|out\s?of)\s*(?:คะแนน)?\s*(?:เต็ม)?\s*[:=]?\s*\(?$|\d\s?/\s?$", re.IGNORECASE
)
_OF_AFTER = re.compile(
    r"\s*(?:คะแนน)?\s*\(?\s*(?:/|จาก|เต็ม|out\s?of|of)\s*(?:คะแนนเต็ม|คะแนน|เต็ม)?\s*(100|30|40|15)(?:\.0+)?(?![\d.,/])",
    re.IGNORECASE,
)
_GOT_ALL = re.compile(r"ได้(?:รับ)?คะแนนเต็ม\s*$")
_FULL_AFTER = re.compile(r"\s*\(?คะแนนเต็ม")
_FRACTION_AFTER = re.compile(r"\s?/\s?\d")
_DATE_AFTER = re.compile(rf"\s*(?:{MONTH})")
_DATE_BEFORE = re.compile(rf"(?:วันที่|ณ วัน|(?:{MONTH})[ก-์]*\.?) *$")
_YEAR_BEFORE = re.compile(r"(?:ปี(?:งบประมาณ)?|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|FY|งบ) *$", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:หน้า(?:ที่)?|ข้อ(?:ที่|\s?คำถามที่)?|ที่|ลำดับ|อันดับ|มาตรา|หมู่|ไตรมาส|รอบ|โทร(?:ศัพท์|สาร)?\.?|เลข|รหัส|ครั้ง|No\.?|page|p\.|จำนวน|[Nn]\s?=|ชั้น|"
    r"เล่ม|แผ่น|ตอน|บท|ส่วน|ฉบับ|version|เวอร์ชัน|รุ่น|ver\.?|part|แฟกซ์|fax|tel\.?|ต่อ|ซอย|ถนน|ITA|COVID-?|มือถือ|ข้อมูล) *[:=]? *\(?$",
    re.IGNORECASE,
)
_ENDS_TOPIC = re.compile("ต่อ|ส่วน|ข้อมูล|ที่|ตอน|รอบ|บท|ครั้ง|ชั้น|แผ่น|เลข")
"""These end the words of a question or document as well ("การติดต่อ 100")."""
_NEAR = rf"[^\d\t{MARK}]"
_BEFORE: dict[str, re.Pattern[str]] = {
    "percent": re.compile(r"(?:ร้อยละ|คิดเป็น|เปอร์เซ็นต์)\s*[:=]?\s*\(?$"),
    "target": re.compile(rf"(?:เป้าหมาย|เกณฑ์|target){_NEAR}{{0,14}}$", re.IGNORECASE),
    "weight": re.compile(rf"(?:น้ำหนัก|สัดส่วน|weight){_NEAR}{{0,12}}$", re.IGNORECASE),
    "change": re.compile(
        rf"(?:เพิ่มขึ้น|ลดลง|สูงขึ้น|ต่ำลง|แตกต่าง|ต่าง|ขาด|อีก|เพิ่ม|ลด|ห่าง|[▲▼↑↓△▽Δ±]|change|diff){_NEAR}{{0,14}}$",
        re.IGNORECASE,
    ),
    "limit": re.compile(
        r"(?:[<>≥≤]=?|ไม่น้อยกว่า|ไม่ต่ำกว่า|ตั้งแต่|อย่างน้อย|มากกว่า|น้อยกว่า|สูงกว่า|ต่ำกว่า|เกิน|กว่า|ระหว่าง|ถึง|ประมาณ|ราว|เกือบ)\s*(?:ร้อยละ|คะแนน)?\s*$"
    ),
    "others": re.compile(
        rf"(?:ประเทศ|เฉลี่ยของ|เฉลี่ยจังหวัด|เฉลี่ยอำเภอ|ค่าเฉลี่ย|เบี่ยงเบน|S\.?D\.?|mean|สูงสุด|ต่ำสุด|max|min|หน่วยงานอื่น){_NEAR}{{0,16}}$",
        re.IGNORECASE,
    ),
    "before": re.compile(rf"(?:ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา|เดิม|ก่อนหน้า){_NEAR}{{0,16}}$"),
    "share": re.compile(rf"(?:{ANSWERS})\s*[:=]?\s*\(?$"),
    "version": re.compile(r"(?:version|เวอร์ชัน|ver\.?|v|ฉบับที่|รุ่นที่?)\s*\.?\s*$", re.IGNORECASE),
}
_ALWAYS = frozenset({"glued", "phone", "section", "time"})
_LATIN = re.compile(r"[A-Za-z_@#&]")
_LETTER = re.compile(rf"[ก-ฮเแโใไA-Za-z{MARK}]")
_ORDER_END = re.compile(rf"\s?[.):]?\s*[-–]?\s*(?=[ก-ฮเแโใไA-Za-z(\"“{MARK}])|[.)]?\s*$|\s*[.)]?\t")


def numbers(masked: str, *, commas: bool = False) -> Iterator[PageNumber]:
    """Give the numbers of a line in which found names are masked by :data:`MARK`.

    Args:
        masked: The line.
        commas: The page writes decimal commas throughout.
    """
    for found in _NUMBER.finditer(masked):
        number = _read(masked, found, commas=commas)
        if number is not None:
            yield number


def _read(masked: str, found: re.Match[str], *, commas: bool) -> PageNumber | None:
    written, start, end = found[0], found.start(), found.end()
    before, after = masked[:start], masked[end:]
    against: set[str] = set()
    if commas and re.fullmatch(r"\d{1,3},\d{1,2}", written):
        written = written.replace(",", ".")
    value = _value(written, against)
    whole = value is not None and "." not in written and "," not in written
    if value is None:
        return PageNumber(start, end, Decimal(-1), whole=False, against=frozenset({"code"}))
    of = _OF_AFTER.match(after)
    full = int(of[1]) if of else 0
    said = bool(_SCORE_AFTER.match(after) or _SCORE_BEFORE.search(before) or _GOT_ALL.search(before) or full)
    against |= set(_beside(value, written, before, after, whole=whole, full=full))
    if value > 100:
        against.add("beyond")
    if whole and not (said or against):
        against.add("whole")
    if said:
        against -= {"whole"}
    order = whole and value <= 99 and not against - {"order", "whole", "label", "section"}
    return PageNumber(start, end, value, whole, frozenset(against), full, said, order)


def _value(written: str, against: set[str]) -> Decimal | None:
    if _THOUSANDS.fullmatch(written):
        return Decimal(written.replace(",", ""))
    if _COMMA.fullmatch(written):
        value = Decimal(written.replace(",", "."))
        # Below 50 it may be two numbers of items.
        if value < 50 or len(written.partition(",")[2]) != 2:
            against.add("comma")
        return value
    if "," in written or written.count(".") > 1:
        return None
    if "." in written:
        whole, _, part = written.partition(".")
        if len(whole) > 1 and whole.startswith("0"):
            return None
        if len(part) > 2 and part.strip("0"):
            against.add("decimals")
    elif len(written) > 1 and written.startswith("0"):
        against.add("code")
    return Decimal(written)


def _beside(
    value: Decimal, written: str, before: str, after: str, *, whole: bool, full: int
) -> Iterator[str]:
    """Tell what the words beside a number say against it."""
    for why, pattern in _BEFORE.items():
        if pattern.search(before):
            yield why
    yield from _signs(before, after, full=full)
    if _PERCENT_AFTER.match(after):
        yield "percent"
    if _UNIT.match(after) or (whole and _COUNTED.match(after) and not _SCORE_AFTER.match(after)):
        yield "count"
    if _TIME_AFTER.match(after) or re.search(r"\d:$", before):
        yield "time"
    if _RANGE_AFTER.match(after) or _RANGE_BEFORE.search(before) or _UPWARD.match(after):
        yield "limit"
    got_all = value == 100 and _GOT_ALL.search(before)
    if (_FULL_BEFORE.search(before) and not got_all) or _FULL_AFTER.match(after):
        yield "full"
    if whole:
        yield from _counted(value, written, before, after, full=full)
    small = not whole and len(written.partition(".")[2]) == 1 and value < 30
    if small and (_OPENED.search(before) or re.search(r"(?:ที่|ข้อ|ย่อย)\s*$", before)):
        yield "section"


def _counted(value: Decimal, written: str, before: str, after: str, *, full: int) -> Iterator[str]:
    """Tell what says that a whole number is a date, a year, the number of a page or of a row."""
    if _DATE_AFTER.match(after) or _DATE_BEFORE.search(before):
        yield "date"
    if (len(written) in (2, 4) and _YEAR_BEFORE.search(before)) or re.fullmatch(
        r"2[456]\d\d|19\d\d|20\d\d", written
    ):
        yield "year"
    if (label := _LABEL.search(before)) and not (value in (0, 100) and _ENDS_TOPIC.match(label[0])):
        yield "label"
    if not full and _FRACTION_AFTER.match(after):
        yield "fraction"
    leads = _OPENED.search(before) and _ORDER_END.match(after) and _LETTER.search(after)
    in_brackets = re.search(r"\(\s*$", before) and after.startswith(")")
    if value < 100 and (leads or in_brackets):
        yield "order"


_OPENED = re.compile(r"(?:^|\t)\s*[-•*(]?\s*$")


def _signs(before: str, after: str, *, full: int) -> Iterator[str]:
    last, following = before[-1:], after[:1]
    if last in ("+", "-", "–", "±") and not before[-2:-1].isdigit():
        yield "change"
    elif last == "-" or (following == "-" and after[1:2].isdigit()):
        yield "phone"
    if _LATIN.match(last) or (
        _LATIN.match(following) and not after.lower().startswith(("score", "out", "of", "point"))
    ):
        yield "glued"
    if (
        last in (".", ",")
        or re.match(r"\.(?:\s*$|\t)", after)
        or (following == "/" and not full and after[1:2].isalpha())
    ):
        yield "glued"
