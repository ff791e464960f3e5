"""The lines of a page by what they are: a row of a table, a name, values, a heading of columns, a sentence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from ita_xl.extract.mentions import Mention, mentions
from ita_xl.extract.numbers import MARK, SOFT, PageNumber, numbers
from ita_xl.extract.plain import TAB, PageLine
from ita_xl.extract.words import ANSWERS, HARMLESS, ROLES
from ita_xl.records import dataclass, field, replace
from ita_xl.rules import rule_book, years


@dataclass(frozen=True)
class Heading:
    """What a column holds: a key of :data:`ROLES`, and the year that it names (0 where none)."""

    role: str
    year: int = 0
    apart: bool = False
    """Real tabs stand between the headings: an empty cell keeps its place."""


@dataclass(frozen=True)
class LevelWord:
    """The name of a level, from ``start`` to ``end``."""

    start: int
    end: int
    name: str


@dataclass(frozen=True)
class NoValue:
    """A dash in place of a value."""

    start: int
    end: int


PageValue = PageNumber | LevelWord | NoValue


@dataclass(frozen=True)
class Parsed:
    """A line, taken apart.

    ``kind`` is one of ``blank``, ``header``, ``label`` (a heading of one column on a line of its own), ``row``,
    ``name``, ``values``, ``noise`` (numbers that are none of ours), ``share``, ``text``, ``prose``.
    """

    line: PageLine
    kind: str
    mentions: tuple[Mention, ...] = ()
    values: tuple[PageValue, ...] = ()
    headings: tuple[Heading, ...] = ()
    masked: str = ""
    words: str = field(default="")
    """What is left of a line without its names, numbers, levels and harmless words."""

    @property
    def numbers(self) -> tuple[PageNumber, ...]:
        """The numbers among the values."""
        return tuple(v for v in self.values if isinstance(v, PageNumber))

    def cell(self, at: int) -> int:
        """Give the number of the cell in which a place stands, from 0."""
        return self.line.plain.count(TAB, 0, at)


@cache
def level_names() -> tuple[str, ...]:
    """Give the name of every level of any year, the longest first."""
    found = {v.name for year in years() if (book := rule_book(year)) for v in book.scale.levels}
    return tuple(sorted(found, key=len, reverse=True))


@cache
def _level_pattern() -> re.Pattern[str]:
    words = "|".join(map(re.escape, level_names()))
    return re.compile(
        rf"(?<![ก-๛A-Za-z])(?:ระดับ\s*)?[\"“'(]?\s*(?P<name>{words})(?![ก-๛A-Za-z+&/']|-[A-Za-zก-ฮ])"
    )


_DASH = re.compile(r"(?:(?<=\t)|^)\s*(?:[-–—]|N/?A|n/a|ไม่มี|ไม่ประเมิน|ไม่มีข้อมูล)\s*(?=\t|$)")
_LETTERS = re.compile(r"[ก-ฮเแโใไA-Za-z]")
_PUNCTUATION = re.compile(rf"[\s\d.,:;()\[\]{{}}\"“”‘’'\-–—•●▪◦*#+%/=|<>&{MARK}_~!?✓✔]+")
_UNITS = re.compile(r"(?<=\d)\s?(?:%|คน|คะแนน|ข้อ|แห่ง|ราย)")
_YEAR_WORDS = re.compile(r"(?:ประจำ)?ปี\s?(?:งบประมาณ)?|พ\.?\s?ศ\.?")
_NOISE = re.compile(
    r"(?:จำนวน.*|ผู้ตอบ.*|ข้อมูลณ.*|ข้อมูลวันที่.*|ณวันที่.*|วันที่.*|หน้า(?:ที่)?|n|page(?:of)?|ของ|จาก|โทร.*|เวลา.*|พิมพ์เมื่อ.*|ปรับปรุงล่าสุด.*|เข้าถึงเมื่อ.*|ดาวน์โหลดเมื่อ.*|"
    r"https?.*|www.*|print.*|updated?.*|asof.*|-)$",
    re.IGNORECASE,
)
_SHARE_LINE = re.compile(
    rf"^[\s\-•*(\d.)]*(?:ตอบ\s?)?[\"“']?(?:{ANSWERS})[\"”']?\s*[:=(]?\s*(?:ร้อยละ|คิดเป็น(?:ร้อยละ)?)?\s*\d"
)
_HEADINGS = {role: re.compile(pattern, re.IGNORECASE) for role, pattern in ROLES.items()}
_ANY_HEADING = re.compile(
    "|".join(rf"(?:{re.sub(r'[?]P<[a-z]+>', '?:', pattern)})" for pattern in ROLES.values()), re.IGNORECASE
)
_PERIOD = re.compile(r"ปี\s?(?:งบประมาณ)?\s?(?:\(?พ\.?\s?ศ\.?\)?)?|ปีที่ประเมิน")
NAMED = frozenset({"name", "group", "period"})
"""Roles of columns that say of what a row is."""


@lru_cache(maxsize=4096)
def heading(text: str) -> Heading | None:
    """Give what a heading of a column says of it; ``None`` where it is none that is known."""
    text = text.strip(" :*.")
    if not text:
        return None
    if _PERIOD.fullmatch(text):
        return Heading("period")
    if (year := _HEADINGS["year"].fullmatch(text)) and not year.re.fullmatch(""):
        written = year["year"] or f"25{year['short']}"
        return Heading("score", int(written))
    for role, pattern in _HEADINGS.items():
        if pattern.fullmatch(text):
            return Heading(role)
    if ahead := re.fullmatch(
        r"(.+?)\s?\(?\s?(?:ปี\s?(?:งบประมาณ)?\s?)?(?:พ\.?\s?ศ\.?)?\s?(2[456]\d\d)\)?", text
    ):
        inner = None if re.search(r"\d", ahead[1]) else heading(ahead[1])
        return Heading(inner.role, int(ahead[2])) if inner else None
    return None


@lru_cache(maxsize=1024)
def headings(plain_text: str) -> tuple[Heading, ...]:
    """Give the headings of a line of them; empty where it is none."""
    if len(plain_text) > 200:
        return ()
    if TAB in plain_text:
        cells = plain_text.split(TAB)
        found = [heading(cell) or Heading("unknown" if cell.strip() else "none") for cell in cells]
    else:
        found = list(_run_of(plain_text))
    known = [h.role for h in found if h.role not in ("unknown", "none")]
    shown = [h.role for h in found if h.role != "none"]
    if "name" in known and len(shown) > len(known) and len(known) < 2 and not mentions(plain_text):
        # A table of something else: what its columns hold is not known.
        return tuple(found)
    if len(known) < 2 or (len(known) < len(shown) * 0.6 and not set(known) & NAMED):
        return ()
    if len(set(known)) == 1 or not set(known) & {*NAMED, "order", "number"}:
        return ()
    if known.count("name") == 2 and known[0] == "name":
        # "ตัวชี้วัด | รายละเอียดตัวชี้วัด": the first column has the numbers.
        found[[h.role for h in found].index("name")] = Heading("number")
    return tuple(found)


def _run_of(text: str) -> Iterator[Heading]:
    """Give the headings of a line whose columns stand one blank apart; none where a word is unknown."""
    words = text.split()
    found: list[Heading] = []
    n = 0
    while n < len(words):
        for count in range(min(5, len(words) - n), 0, -1):
            one = heading(" ".join(words[n : n + count]))
            if one and one.role in NAMED and count > 1 and re.search(r"\d", " ".join(words[n : n + count])):
                continue
            if one and not (count > 1 and len(list(_pieces(words[n : n + count]))) == count):
                found.append(one)
                n += count
                break
        else:
            if (
                found
                and found[-1].role == "name"
                and len(words) - n <= 2
                and not re.search(r"\d|ดังนี้|ทั้ง|ราย", text)
            ):
                yield from [*found, Heading("unknown")]
            return
    yield from found


def _pieces(words: Sequence[str]) -> Iterator[Heading]:
    """Give the headings that single words are, where each is one that stands for itself."""
    for word in words:
        one = heading(word)
        if one is None or (one.role == "score" and one.year):
            return
        yield one


def parse(line: PageLine, *, commas: bool = False) -> Parsed:
    """Take a line apart.

    Args:
        line: The line.
        commas: The page writes decimal commas throughout.
    """
    text = line.plain
    if not text.strip():
        return Parsed(line, "blank")
    found = headings(text)
    if found:
        return Parsed(line, "header", headings=tuple(replace(h, apart=line.tabbed) for h in found))
    if (
        (one := heading(text))
        and one.role not in ("answer",)
        and not (one.role == "score" and "ภาพรวม" in text)
    ):
        return Parsed(line, "label", headings=(one,))
    named = mentions(text, thai_zero=line.text.lstrip("|* ").removeprefix("ข้อ").lstrip().startswith("๐"))
    masked = list(text)
    for mention in named:
        masked[mention.start : mention.end] = MARK * (mention.end - mention.start)
    hidden = "".join(masked)
    values: list[PageValue] = [*numbers(hidden, commas=commas)]
    values += [
        LevelWord(m.start("name"), m.end("name"), m["name"]) for m in _level_pattern().finditer(hidden)
    ]
    values += [NoValue(m.start(), m.end()) for m in _DASH.finditer(hidden)]
    values.sort(key=lambda v: v.start)
    words = left(hidden, values)
    mine = tuple(named)
    return Parsed(line, _kind(text, mine, values, words), mine, tuple(values), (), hidden, words)


OFFICE = re.compile(
    r"(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)?|เทศบาล(?:ตำบล|เมือง|นคร)|อบต\.?|อบจ\.?|ทต\.?|ทม\.?|ทน\.?|โรงพยาบาล|โรงเรียน|วิทยาลัย|มหาวิทยาลัย|สำนักงาน|กรม)\s?[ก-๎]+"
)
"""The name of an office, up to the next blank."""


def left(masked: str, values: Sequence[PageValue]) -> str:
    """Give the words that are left without numbers, levels and harmless words."""
    rest = list(masked)
    for value in values:
        rest[value.start : value.end] = " " * (value.end - value.start)
    text = _YEAR_WORDS.sub(" ", HARMLESS.sub(" ", OFFICE.sub(" ", "".join(rest).replace(MARK, " "))))
    kept = [word for word in _PUNCTUATION.sub(" ", text).split() if _LETTERS.search(word)]
    return " ".join(kept)


def _kind(text: str, named: Sequence[Mention], values: Sequence[PageValue], words: str) -> str:
    ours = [m for m in named if m.kind not in ("other", "sub")]
    found = [v for v in values if isinstance(v, PageNumber)]
    if ours:
        return _kind_of_named(text, ours, values, words)
    if named:
        return "prose" if found else "text"
    if found and (other := _kind_of_numbers(text, found, words)):
        return other
    if words:
        return "prose" if found else "text"
    return "values" if values else "text"


def _kind_of_named(text: str, ours: Sequence[Mention], values: Sequence[PageValue], words: str) -> str:
    """Tell what a line is that names something of ours."""
    scores = [v for v in values if isinstance(v, PageNumber) and not v.against - SOFT - {"order"}]
    items = [m for m in ours if m.kind == "item"]
    if (
        len(items) == 1
        and items[0] in ours[:2]
        and ours[0].kind in ("item", "instrument")
        and _leads(text, items[0])
    ):
        return "row" if scores else "name"
    if words:
        return "prose"
    return "row" if [n for n in scores if not _counts(n, ours)] or _has_level(values) else "name"


def _kind_of_numbers(text: str, found: Sequence[PageNumber], words: str) -> str:
    """Tell whether a line of numbers is of the answers, or of nothing that is ours; empty where it is neither."""
    if _SHARE_LINE.match(text):
        return "share"
    if _PAGE_NUMBER.fullmatch(text):
        return "noise"
    if any(not n.against - SOFT - {"order"} for n in found):
        return ""
    if _LONE_NUMBER.fullmatch(text):
        return "values"
    if _NOISE.match(_PUNCTUATION.sub("", text) or "-"):
        return "noise"
    dated = any("year" in n.against for n in found)
    return "" if words else ("values" if dated else "noise")


_PAGE_NUMBER = re.compile(r"\s*[-–—]\s*\d{1,3}\s*[-–—]\s*")
_LONE_NUMBER = re.compile(r"[\s+\-–±(]*\d{1,3}[.,]\d+\s?%?\)?\s*")
"""A cell of a table whose cells stand on lines of their own."""


def _has_level(values: Sequence[PageValue]) -> bool:
    return any(isinstance(v, LevelWord) for v in values)


def _counts(number: PageNumber, ours: Sequence[Mention]) -> bool:
    """Tell whether a number counts the rows: it stands before the name."""
    return "order" in number.against and number.start < ours[0].start


def _leads(text: str, item: Mention) -> bool:
    """Tell whether an item's code leads its line or cell."""
    before = text[: item.start]
    return not _LETTERS.search(re.sub(r"\b[IEO]IT\b", "", before)) and not re.search(r"\d[.,]\d", before)
