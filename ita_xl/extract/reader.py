"""The text of a page in, readings out: what is sure, what contradicts itself, what is shown and not taken."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from ita_xl.extract import office
from ita_xl.extract.mentions import OVERALL_KEY, Mention, names
from ita_xl.extract.numbered import by_number
from ita_xl.extract.numbers import SOFT, PageNumber
from ita_xl.extract.plain import PageLine, lines, whole_names, whole_sentences
from ita_xl.extract.readings import PageContents, PageReading
from ita_xl.extract.rows import Heading, LevelWord, Parsed, heading, level_names, parse
from ita_xl.extract.sentences import read_sentence
from ita_xl.extract.settle import settle
from ita_xl.extract.shares import read_shares
from ita_xl.extract.tables import MaybeScore, read_block
from ita_xl.extract.words import AGAINST, FOREIGN_HEADING
from ita_xl.records import dataclass, replace

_BESIDE = re.compile(
    r"ตัวชี้วัด(?:ที่)?|คะแนน|ระดับ|[IEO]IT|" + "|".join(map(re.escape, level_names())), re.IGNORECASE
)
_BLOCK = frozenset({"row", "name", "values", "label", "noise", "share", "blank", "more"})
_YEARS = re.compile(r"(?:ปี\s?(?:งบประมาณ)?\s?(?:พ\.?\s?ศ\.?)?|พ\.?\s?ศ\.?|ITA)\s?(2[456]\d\d)")
_HEADING_START = re.compile(
    r"[\s#*\-•()\d.]*(?:ผล|ตาราง|คะแนน|ปี|การประเมิน|สรุป|รายงาน|ภาพ|ITA|ข้อมูล|ระดับ|ส่วนที่|แผนภูมิ|กราฟ|ค่า|เป้าหมาย|เกณฑ์|เปรียบเทียบ|ตัวอย่าง|ย้อนหลัง)"
)


def read(text: str, year: int | None = None) -> PageContents:
    """Read the text of a page.

    Args:
        text: As it was pasted, or taken out of a file; cells stand between tabs, rows on lines.
        year: The fiscal year that is wanted; ``None``: the one that the page says.

    Returns:
        The readings. Of a thing that was read with different values nothing is taken, and nothing at all of a page
        that says another year than the one that is wanted.
    """
    whole = whole_sentences(whole_names(lines(text), list(names()), _BESIDE), list(names()))
    commas = _writes_commas(whole)
    page = [parse(line, commas=commas) for line in whole]
    page = by_number(page)
    about = list(office.read(page))
    year_read = settle([r for r in about if r.what == "fiscal_year"], None)
    page_year = year_read.values.get("fiscal_year")
    fiscal_year = year if year is not None else page_year if isinstance(page_year, int) else None
    found = [*about, *_readings(page, fiscal_year), *read_shares(page)]
    if year is not None and page_year not in (None, year):
        # The page is of another year than the one that is wanted.
        found = [replace(one, doubt=one.doubt or "year") for one in found]
    found = [_uncut(one, page) for one in found]
    return settle(sorted(found, key=lambda r: r.line), fiscal_year)


def _writes_commas(page: Sequence[PageLine]) -> bool:
    """Tell whether a page writes decimal commas: more than one, and no decimal point."""
    text = "\n".join(line.plain for line in page)
    return len(_COMMA.findall(text)) > 1 and not _POINT.search(text)


_COMMA, _POINT = (
    re.compile(r"(?<![\d,.])\d{1,3},\d{2}(?![\d,])"),
    re.compile(r"(?<![\d.])\d{2,3}\.\d{2}(?![\d.])"),
)


def _uncut(one: PageReading, page: Sequence[Parsed]) -> PageReading:
    """Give a reading in doubt where its number ends the page, shorter than all others: the page may be cut off there."""
    last = page[-1].line
    whole = isinstance(one.value, Decimal) and int(one.value.as_tuple().exponent) >= 0 and 0 < one.value <= 43
    if whole and one.sure and one.what.startswith(("indicator.", "reported.")):
        return replace(one, doubt="whole")
    if one.what.startswith("item.o"):
        whole = isinstance(one.value, Decimal) and one.value in (0, 50, 100)
        return (
            one
            if whole or not isinstance(one.value, Decimal) or one.value > 43
            else replace(one, doubt="whole")
        )
    if one.line not in (last.number, last.last) or not isinstance(one.value, Decimal) or not one.sure:
        return one
    places = [len(n[1]) for line in page for n in _PLACES.finditer(line.line.plain)]
    shorter = re.search(r"\d\.\d$|(?<![\d.])\d{1,2}$", last.plain.rstrip())
    return replace(one, doubt="whole") if shorter and places.count(2) and places.count(1) <= 1 else one


_PLACES = re.compile(r"(?<![\d.,])\d{1,3}\.(\d+)(?![\d.,])")


@dataclass(frozen=True)
class _Section:
    """What the last heading says of the scores below it."""

    year: int = 0
    foreign: bool = False
    words: str = ""


def _readings(page: Sequence[Parsed], fiscal_year: int | None) -> Iterator[PageReading]:
    told: list[tuple[MaybeScore, _Section]] = list(_scored(page, fiscal_year))
    if any(one.doubt == "order" and not one.native for one, _ in told):
        # A page gives its cells in one order: where it is not clear in one place, it is clear nowhere.
        told = [
            (one if one.native else replace(one, doubt=one.doubt or "order"), section)
            for one, section in told
        ]
    for one, section in told:
        yield from _told([one], section, fiscal_year)


def _scored(page: Sequence[Parsed], fiscal_year: int | None) -> Iterator[tuple[MaybeScore, "_Section"]]:
    section = _Section()
    heads: Sequence[Heading] = ()
    apart = 0
    for block in _blocks(page):
        first = block[0]
        if first.kind == "header":
            heads, apart = _heads(block), 0
        elif first.kind in ("text", "prose"):
            section = _heading_of(first, section, fiscal_year)
            apart += 1
            if apart > 2 or FOREIGN_HEADING.search(first.line.plain):
                heads = ()
            yield from ((one, section) for one in read_sentence(first, fiscal_year))
        else:
            scored = [
                *_level(block),
                *_history(block, heads, section, fiscal_year),
                *read_block(block, heads, fiscal_year),
            ]
            yield from ((one, section) for one in scored)


def _blocks(page: Sequence[Parsed]) -> Iterator[list[Parsed]]:
    """Give the runs of lines that belong together: headings, a table, a line of text."""
    block: list[Parsed] = []
    for line in _known(page):
        kind = "table" if line.kind in _BLOCK else line.kind
        last = ("table" if block[-1].kind in _BLOCK else block[-1].kind) if block else ""
        if block and (kind != last or kind in ("text", "prose")):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _known(page: Sequence[Parsed]) -> list[Parsed]:
    """Tell headings that stand on lines of their own from labels, and the words of a question from text."""
    found = list(page)
    n = 0
    while n < len(found):
        if lower := _below_headings(found, n):
            found[n] = lower
        if found[n].kind == "prose":
            _sideways(found, n)
        stop = n
        while stop < len(found) and found[stop].kind == "label":
            stop += 1
        roles = {h.role for line in found[n:stop] for h in line.headings}
        if stop - n >= 2 and roles & {"name", "number", "order"} and roles & {"score", "mean", "level"}:
            for k in range(n, stop):
                found[k] = replace(found[k], kind="header")
        elif stop > n:
            # A label that is no score's: the values below it are none of ours.
            role = found[stop - 1].headings[0].role
            theirs = role not in ("score", "level", "name", "order", "number", "group", "period")
            if theirs and stop < len(found) and found[stop].kind == "values":
                found[stop] = replace(found[stop], kind="noise")
        if n < len(found) and _goes_on(found, n):
            found[n] = replace(found[n], kind="more")
        n = max(stop, n + 1)
    return found


def _two_storied(above: Sequence[Heading], below: Sequence[Heading]) -> Sequence[Heading]:
    """Give the headings of two lines of them: what the lower one leaves empty, the upper one says."""
    if not any(h.role == "none" for h in below) or len(above) > len(below):
        return below
    upper = [*above, *(Heading("none") for _ in range(len(below) - len(above)))]
    return [up if down.role == "none" else down for up, down in zip(upper, below, strict=True)]


def _below_headings(page: Sequence[Parsed], n: int) -> Parsed | None:
    """Give a line as the lower one of two lines of headings; ``None`` where it is none."""
    line = page[n]
    if (
        n == 0
        or page[n - 1].kind != "header"
        or not line.line.plain.startswith("\t")
        or line.kind == "header"
    ):
        return None
    cells = [heading(cell) if cell.strip() else Heading("none") for cell in line.line.plain.split("\t")]
    known = [cell for cell in cells if cell is not None]
    if len(known) < len(cells) or all(cell.role == "none" for cell in known):
        return None
    return replace(line, kind="header", headings=tuple(replace(h, apart=line.line.tabbed) for h in known))


def _sideways(page: list[Parsed], n: int) -> None:
    """Tell a table whose columns are the indicators and whose one row is the office's: its name in front."""
    names = page[n]
    tabs = names.line.plain.count("\t")
    ours = [m for m in names.mentions if m.kind not in ("other", "sub")]
    if (
        len(ours) < 3
        or tabs < len(ours) - 1
        or any(not v.order and "label" not in v.against for v in names.numbers)
    ):
        return
    below = []
    for k in range(n + 1, min(n + 6, len(page))):
        if page[k].line.plain.count("\t") != tabs:
            break
        below.append(k)
    if len(below) == 1 and not page[below[0]].mentions and len(page[below[0]].numbers) >= len(ours) / 2:
        page[n] = replace(names, kind="name")
        page[below[0]] = replace(page[below[0]], kind="values")


def _goes_on(page: Sequence[Parsed], n: int) -> bool:
    """Tell whether a line is a further line of a question, whose score stands below."""
    line = page[n]
    none_scored = line.kind == "prose" and not line.mentions and all(v.against - SOFT for v in line.numbers)
    if not (line.kind == "text" or none_scored) or n == 0:
        return False
    above = page[n - 1]
    leads = above.kind == "more" or (
        above.kind == "name" and any(m.kind == "item" for m in above.mentions[:2])
    )
    return leads and not FOREIGN_HEADING.search(page[n].line.plain) and not _YEARS.search(page[n].line.plain)


def _heads(block: Sequence[Parsed]) -> Sequence[Heading]:
    if len(block[-1].headings) > 1:
        above = block[-2].headings if len(block) > 1 else ()
        return _two_storied(above, block[-1].headings)
    tail = []
    for line in reversed(block):
        if len(line.headings) != 1:
            break
        tail.append(line.headings[0])
    found = tail[::-1]
    named = next((n for n, h in enumerate(found) if h.role in ("name", "number", "order", "group")), 0)
    # "คะแนนรายตัวชี้วัด" above the headings is a title.
    titled = any(h.role == "score" for h in found[:named]) and any(h.role == "score" for h in found[named:])
    return tuple(found[named:] if titled else found)


def _heading_of(line: Parsed, section: _Section, fiscal_year: int | None) -> _Section:
    """Give the section that begins with a line of text; the one before where it is no heading."""
    text = line.line.plain
    if len(text) > 160:
        return section
    scores = [n for n in line.numbers if not n.against - SOFT and not n.whole]
    years = {int(y) for y in _YEARS.findall(text)}
    headed = bool(_HEADING_START.match(text)) and not scores
    if not headed:
        return section
    year = 0
    if (
        len(years) == 1
        and (only := years.pop()) != fiscal_year
        and (fiscal_year is None or only < fiscal_year)
    ):
        year = only
    return _Section(year, bool(FOREIGN_HEADING.search(text)), text)


def _level(block: Sequence[Parsed]) -> Iterator[MaybeScore]:
    """Give the level that stands alone: behind the word for it, or below it."""
    labelled = False
    for line in block:
        levels = [v for v in line.values if isinstance(v, LevelWord)]
        named = "ระดับ" in line.masked or labelled
        plainly = named and not line.words and not AGAINST.search(line.masked)
        if line.kind == "values" and len(levels) == 1 and not line.numbers and plainly:
            yield MaybeScore(Mention(0, 0, OVERALL_KEY), line, levels[0])
        if line.kind != "blank":
            labelled = line.kind == "label" and line.headings[0].role == "level"


def _history(
    block: Sequence[Parsed], heads: Sequence[Heading], section: _Section, fiscal_year: int | None
) -> Iterator[MaybeScore]:
    """Give the rows of a table of years: year, overall score, level."""
    about = " ".join((section.words, *(h.role for h in heads)))
    if not re.search(r"ย้อนหลัง|ผลการประเมิน|ภาพรวม|ITA|แนวโน้ม|period", about) or re.search(
        r"[IEO]IT(?![A-Za-z])|ตัวชี้วัดที่", about
    ):
        return
    for line in block:
        if line.kind not in ("values",) or not line.numbers:
            continue
        first, *rest = line.numbers
        if not ("year" in first.against and 2500 <= first.value <= 2700) or any(
            "year" in n.against for n in rest
        ):
            continue
        scores = [n for n in rest if not n.against - SOFT]
        mention = Mention(first.start, first.end, OVERALL_KEY)
        doubt = (
            "two"
            if len(scores) > 1
            else "whole"
            if scores and scores[0].whole and "score" not in about
            else ""
        )
        for one in scores:
            other = int(first.value) if int(first.value) != fiscal_year else 0
            yield MaybeScore(mention, line, one, doubt, other)
        levels = [v for v in line.values if isinstance(v, LevelWord)]
        if len(levels) == 1 and len(scores) == 1:
            yield MaybeScore(
                mention, line, levels[0], doubt, int(first.value) if int(first.value) != fiscal_year else 0
            )


def _told(scored: Iterable[MaybeScore], section: _Section, fiscal_year: int | None) -> Iterator[PageReading]:
    """Give what was scored as readings, by what its section says."""
    for one in scored:
        year = one.year or section.year
        doubt = one.doubt or one.mention.doubt or ("foreign" if section.foreign else "")
        what = one.mention.key
        if one.mention.kind in ("other", "sub"):
            continue
        value: Decimal | str = one.value.value if isinstance(one.value, PageNumber) else one.value.name
        if isinstance(value, str):
            what = "reported.level"
        if year and year != fiscal_year:
            if what.startswith("reported.") and fiscal_year is not None and year < fiscal_year:
                what = f"history.{year}.{what.partition('.')[2]}"
                if what.endswith(("EIT1", "EIT2")):
                    continue
            else:
                doubt = doubt or "year"
        if isinstance(one.value, PageNumber) and one.value.of in (15, 30, 40):
            doubt = "points"
        yield PageReading(what, value, one.line.line.number, one.line.line.text, doubt, one.note)
