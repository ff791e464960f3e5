"""A page as lines that can be read: one spelling of each letter, Arabic digits, cells, broken names made whole.

Every line keeps the number and the text of the line of the page that it came from.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ita_xl import thai
from ita_xl.records import dataclass

TAB = "\t"


@dataclass(frozen=True)
class PageLine:
    """A line of a page. ``plain`` is what is read; ``number`` (from 1) and ``text`` say where it stands."""

    number: int
    text: str
    plain: str
    last: int = 0
    """The number of the last line where several were joined; 0 where it is one."""

    @property
    def tabbed(self) -> bool:
        """Tell whether its cells were apart on the page, not only by several blanks."""
        return TAB in self.plain and (TAB in self.text or "|" in self.text)


_INVISIBLE = re.compile(f"[{thai.INVISIBLE}\u0000-\u0008\u000e-\u001f]")
_BLANKS = re.compile(f"[{thai.BLANKS}\u000b\u000c]")
_TAGS = re.compile(
    r"</?(?:p|b|i|u|br|li|ul|ol|td|tr|th|span|div|strong|em|input|h[1-6])\b[^<>]{0,80}/?>", re.IGNORECASE
)
_LEADERS = re.compile(r"(?:\.\s?){3,}|…+|_{3,}|[.·]{2,}")
_RULE = re.compile(r"[\s|:=+\u2500-\u257f-]*")
_SPLIT_AM = re.compile(r"([ก-ฮ][่-๋]?)[ \u00a0]+(?=[่-๋]?า)")
# PDF again: a blank before a mark that hangs on a letter, and behind the marks of a tall one ("อย ู่", "ป้ องกัน").
_TORN_MARK = re.compile("(?<=[ก-ฮ]) +(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])")
_TORN_TALL = re.compile("([ปฝฟ][\u0e31\u0e34-\u0e37\u0e47-\u0e4b]{1,2}) (?=[ก-ฮ])")
_AM = re.compile("([่-๋]?)\u0e4d([่-๋]?)า")
_SPACED = re.compile(r" {2,}")


def lines(text: str) -> list[PageLine]:
    """Give the lines of a page, each in its plain spelling."""
    rows = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .split("\n")
    )
    separator = _separator(rows)
    return [
        PageLine(n, row.strip(" \r\ufeff"), plain(row.replace(separator, TAB) if separator else row))
        for n, row in enumerate(rows, start=1)
    ]


def _separator(rows: Sequence[str]) -> str:
    """Give the comma or semicolon that stands between the cells of an exported table; empty where it is none."""
    filled = [row for row in rows if row.strip()]
    if len(filled) < 4 or any(TAB in row for row in filled):
        return ""
    whole = "\n".join(filled)
    decimal_comma = re.search(r"[\d๐-๙],[\d๐-๙]{1,2}(?![\d๐-๙.])", whole) and not re.search(
        r"[\d๐-๙]\.[\d๐-๙]", whole
    )
    for separator in ";" if decimal_comma else ";,":
        counts = [row.count(separator) for row in filled]
        usual = max(counts, key=counts.count)
        if usual >= 2 and counts.count(usual) >= 0.6 * len(filled):
            return separator
    return ""


_ENDS_OPEN = re.compile(r"\S.{8,}(?:ได้(?:รับ)?|คะแนน|เท่ากับ|อยู่ที่|คือ|:)\s*$", re.DOTALL)


def whole_sentences(page: Sequence[PageLine], names: Sequence[str]) -> list[PageLine]:
    """Join a sentence that is broken between the words for a score and its number."""
    known = [*map(bare, names), "ภาพรวม", "iit", "eit", "oit"]
    found: list[PageLine] = []
    for line in page:
        last = found[-1] if found else None
        opened = (
            last
            and TAB not in last.plain
            and _ENDS_OPEN.search(last.plain)
            and not re.search(r"\d", last.plain[-12:])
        )
        number = re.match(r"\d{2,3}[.,]\d{1,2}(?!\d)", line.plain)
        if (
            last
            and opened
            and number
            and TAB not in line.plain
            and any(name in bare(last.plain) for name in known)
        ):
            found[-1] = _line([last, line], f"{last.plain} {line.plain}")
        else:
            found.append(line)
    return found


def plain(text: str) -> str:
    """Write a line in one spelling: what cannot be seen is gone, digits are Arabic, cells stand between tabs."""
    text = unicodedata.normalize("NFC", _BLANKS.sub(" ", _INVISIBLE.sub("", text)))
    text = text.translate(_WIDE).replace("เเ", "แ")
    text = thai.to_arabic(_AM.sub("\\1\\2\u0e33", text))
    text = _TORN_TALL.sub("\\1", _TORN_MARK.sub("", text.replace("ำา", "ำ")))
    # Sara am torn from its letter, as PDF gives it: "อ านาจ", "ด าเนินงาน" (no Thai word begins with า).
    text = _SPLIT_AM.sub(lambda m: f"{m[1]}\ue000", text)
    text = re.sub("\ue000([่-๋]?)า", "\\1\u0e33", text)
    if text.count("|") >= 2 or re.match(r"\s*\|", text):
        text = text.strip().strip("|").replace("|", TAB)
    text = _TAGS.sub(" ", text).replace("**", "").replace("&nbsp;", " ")
    if _RULE.fullmatch(text.replace(TAB, "")):
        # A rule of a table, or dashes for "no value": the cells stay, to keep their order.
        text = "" if "--" in text or not text.strip() else text
    text = _LEADERS.sub("  ", text)
    text = text.lstrip(" ")
    cells = [
        _SPACED.sub(TAB if TAB not in text else " ", cell.strip()) for cell in text.rstrip("\n").split(TAB)
    ]
    return TAB.join(cells).rstrip()


_WIDE = {0xFF01 + n: 0x21 + n for n in range(94)} | {0x2212: "-", 0x2010: "-", 0x2011: "-"}


def bare(text: str) -> str:
    """Give the letters by which names are compared: no blanks, no tone marks, sara am as sara aa."""
    return _NOT_COMPARED.sub("", text).replace("\u0e33", "า").casefold()


_NOT_COMPARED = re.compile("[\\s\u0e48-\u0e4b\u0e4d]")


@dataclass(frozen=True)
class Bared:
    """A text by its letters, with the place of each of them in the text."""

    letters: str
    places: tuple[int, ...]

    def find_all(self, wanted: str) -> Iterator[tuple[int, int]]:
        """Give the places in the text (start, end) at which the bare letters ``wanted`` stand."""
        at = self.letters.find(wanted)
        while at >= 0:
            yield self.places[at], self.places[at + len(wanted) - 1] + 1
            at = self.letters.find(wanted, at + 1)


def bared(text: str) -> Bared:
    """Give a text by its letters."""
    letters, places = [], []
    for n, letter in enumerate(text):
        if not _NOT_COMPARED.match(letter):
            letters.append("า" if letter == "\u0e33" else letter.lower()[:1])
            places.append(n)
    return Bared("".join(letters), tuple(places))


def whole_names(page: Sequence[PageLine], names: Sequence[str], beside: re.Pattern[str]) -> list[PageLine]:
    """Join lines over which a name is broken, so that each name stands on one line.

    Two ways: the name goes on where the line ends, or a number of the row stands between its halves (a cell of a
    table that is wrapped: ``4 การใช้ทรัพย์สินของ 75.40`` and ``ราชการ`` below it).

    Args:
        page: The lines.
        names: The names that may be broken.
        beside: Words of a row that belong to no name.
    """
    wanted, halves = _halves(tuple(names))
    found: list[PageLine] = []
    n = 0
    while n < len(page):
        joined, count = page[n], 1
        if joined.plain:
            joined, count = _joined(page[n : n + 4], wanted, halves, beside)
        found.append(joined)
        n += count
    return found


@cache
def _halves(names: Sequence[str]) -> tuple[frozenset[str], Mapping[str, Sequence[str]]]:
    """Give the bare names that may be broken, and what may follow each beginning of one."""
    wanted = frozenset(name for name in map(bare, names) if len(name) > 5)
    halves: dict[str, list[str]] = {}
    for name in sorted(wanted):
        for cut in range(3, len(name) - 1):
            halves.setdefault(name[:cut], []).append(name[cut:])
    return wanted, halves


def _joined(
    few: Sequence[PageLine],
    names: frozenset[str],
    halves: Mapping[str, Sequence[str]],
    beside: re.Pattern[str],
) -> tuple[PageLine, int]:
    """Give the first line, whole, and how many lines of the page it takes."""
    texts = [bare(_NOT_WORDS.sub("", beside.sub("", line.plain))) for line in few]
    if texts[0] in halves and texts[0] not in names:
        for count in range(min(len(few), 4), 1, -1):
            if (
                all(texts[:count])
                and "".join(texts[:count]) in names
                and (row := _folded(few[:count], texts))
            ):
                return row, count
        # A number of the row may stand on a line of its own between the halves.
        if len(few) > 2 and not texts[1] and few[1].plain and texts[0] + texts[2] in names:
            row = _folded(few[:3], texts)
            if row:
                return row, 3
    if len(few) > 1 and few[1].plain:
        left, right = bare(few[0].plain), bare(few[1].plain)
        for cut in range(min(len(left), 40), 2, -1):
            end = left[-cut:]
            if end in names:
                break
            if any(right.startswith(rest) for rest in halves.get(end, ())):
                return _line(few[:2], f"{few[0].plain}{few[1].plain}"), 2
    return few[0], 1


_NOT_WORDS = re.compile(r"[\s\d.,:;()\-–—•*#+%/=]+")


def _folded(part: Sequence[PageLine], texts: Sequence[str]) -> PageLine | None:
    """Make a row of lines whose words together are a name: what stands before it, the name, numbers and levels."""
    before = name = after = ""
    for n, line in enumerate(part):
        spans = list(bared(line.plain).find_all(texts[n])) if texts[n] else [(0, 0)]
        if len(spans) != 1:
            return None
        start, end = spans[0]
        while end < len(line.plain) and _NOT_COMPARED.match(line.plain[end]) and line.plain[end] not in " \t":
            end += 1
        if n == 0:
            before = line.plain[:start]
        elif line.plain[:start].strip():
            after += TAB + line.plain[:start].strip()
        name += line.plain[start:end]
        if line.plain[end:].strip():
            after += TAB + line.plain[end:].strip()
    return _line(part, f"{before}{name}{after}")


def _line(part: Sequence[PageLine], plain_text: str) -> PageLine:
    return PageLine(part[0].number, " ".join(line.text for line in part), plain_text, part[-1].number)
