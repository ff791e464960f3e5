"""Rows of a block: which values stand beside which name, wherever the page put its cells.

A block is a run of lines without a sentence. A row may stand on one line, each of its cells on a line of its own, or a
whole table on one line; what comes out is one name with its values, in their order.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ita_xl.extract.mentions import Mention
from ita_xl.extract.numbers import SOFT, PageNumber
from ita_xl.extract.rows import Heading, NoValue, PageValue, Parsed
from ita_xl.records import dataclass, replace
from ita_xl.rules import rule_book, years


@dataclass(frozen=True)
class Beside:
    """A value that stands beside a name: where, which year the column names, what speaks against it."""

    value: PageValue
    line: Parsed
    against: frozenset[str] = frozenset()
    strong: bool = False
    year: int = 0


@dataclass(frozen=True)
class NamedRow:
    """A name with the values beside it, in their order. ``doubt`` holds for all of them."""

    mention: Mention
    line: Parsed
    values: tuple[Beside, ...]
    doubt: str = ""
    native: bool = True
    """It stands on one line of the page."""


def named_rows(block: Sequence[Parsed], heads: Sequence[Heading]) -> list[NamedRow]:
    """Give the rows of a block, those that have only the number of their indicator behind the others.

    Args:
        block: Lines of the kinds ``row``, ``name``, ``values``, ``label``, ``noise``, ``share`` and ``blank``.
        heads: The headings above it.
    """
    rows, unnamed = _rows(block, heads)
    return [*rows, *_by_number(unnamed, heads)]


@dataclass(frozen=True)
class _Part:
    """A name or a group of values in the order of the page."""

    line: Parsed
    mention: Mention | None = None
    values: tuple[PageValue, ...] = ()


def _rows(block: Sequence[Parsed], heads: Sequence[Heading]) -> tuple[list[NamedRow], list[Parsed]]:
    """Bring a block into rows; give also the lines of values that belong to no name."""
    found: list[NamedRow] = []
    run: list[Parsed] = []
    loose: list[Parsed] = []
    singles = [p for p in block if p.kind == "row" and _single(p)]
    after = sum(1 for p in singles if not _stands_before(p))
    bare_names = sum(1 for p in block if p.kind == "name" and p.mentions[0].kind in ("indicator", "item"))
    for line in block:
        if line.kind == "row" and _single(line):
            found += _vertical(run, loose, heads)
            run = []
            row = _own(line)
            if _stands_before(line) and (after or bare_names) and row.mention.kind != "item":
                row = replace(row, doubt="order")
            found.append(row)
        elif line.kind == "row":
            found += _vertical(run, loose, heads)
            run = []
            found += _several(line)
        elif line.kind == "noise" and not any(p.kind == "name" for p in run) and _odd(line):
            run.append(line)
        elif line.kind == "values" and run and _other_row(line):
            found += _vertical(run, loose, heads)
            run = []
            loose.append(line)
        elif line.kind in ("name", "values"):
            if (
                line.kind == "values"
                and not run
                and found
                and not _follows_blank(block, line)
                and _is_score(line)
            ):
                # Values below a whole row: a column that was wrapped. Which is the score, nobody knows.
                found[-1] = replace(found[-1], doubt=found[-1].doubt or "two")
                continue
            run.append(line)
    found += _vertical(run, loose, heads)
    if any(row.doubt == "order" and not row.native for row in found) or (
        len(singles) > after and any(not row.native for row in found)
    ):
        # Where names and values do not follow one another in one way, none of them is sure.
        found = [replace(row, doubt=row.doubt or "order") for row in found]
    if sum(1 for row in found if row.native and row.mention.kind == "indicator") > 1:
        # In a table of indicators an instrument on a line of its own is the heading of its rows.
        found = [
            replace(row, doubt=row.doubt or "order")
            if row.mention.kind == "instrument" and not row.native
            else row
            for row in found
        ]
    return found, loose


def _other_row(line: Parsed) -> bool:
    """Tell whether a line of values begins with a number that counts the rows: then its name was not recognised."""
    numbers = line.numbers
    counted = len(numbers) > 1 and numbers[0].whole and numbers[0].value <= 43
    return line.line.plain.startswith("\t") or (counted and not line.line.plain[: numbers[0].start].strip())


def _odd(line: Parsed) -> bool:
    """Tell whether a line of noise may be a score that was misread."""
    return any(not n.whole and n.value <= 100 for n in line.numbers) and not line.words


def _follows_blank(block: Sequence[Parsed], line: Parsed) -> bool:
    at = next(n for n, other in enumerate(block) if other is line)
    return at > 0 and block[at - 1].kind in ("blank", "noise")


def _is_score(line: Parsed) -> bool:
    return any(not n.against and not n.whole for n in line.numbers)


def _single(line: Parsed) -> bool:
    return len(_subjects(line)) == 1


def _subjects(line: Parsed) -> list[Mention]:
    """Give what a row is of: not the instrument to which its indicator belongs, not "overall" beside an instrument."""
    found = [m for m in line.mentions if m.kind not in ("other", "sub")]
    if (
        found
        and found[0].kind == "instrument"
        and len(found) > 1
        and found[1].kind == "item"
        and not _between(line, *found[:2])
    ):
        return [found[1]]
    if found and found[0].kind == "item" and not any(m.kind == "item" for m in found[1:]):
        return [found[0]]
    kept: list[Mention] = []
    for n, one in enumerate(found):
        follower = found[n + 1] if n + 1 < len(found) else None
        if follower and not _between(line, one, follower):
            if (
                one.kind == "instrument"
                and follower.kind in ("indicator", "item")
                and _belongs(follower, one)
            ):
                continue
            if one.kind == "overall" and follower.kind != "overall" and _close(line, one, follower):
                continue
        last = kept[-1] if kept else None
        if last and not _between(line, last, one):
            if one.kind == "instrument" and last.kind == "indicator" and _belongs(last, one):
                continue
            if one.kind == "overall" and last.kind in ("instrument", "indicator") and _close(line, last, one):
                continue
        kept.append(one)
    return kept


def _between(line: Parsed, one: Mention, other: Mention) -> bool:
    """Tell whether a number that is no count of rows stands between two names."""
    return any(one.end <= n.start < other.start and not n.order for n in line.numbers)


def _close(line: Parsed, one: Mention, other: Mention) -> bool:
    return not re.search(r"[^\s():.\-–ของ]", line.masked[one.end : other.start])


def _belongs(one: Mention, instrument: Mention) -> bool:
    code = instrument.key.partition(".")[2]
    if one.kind == "item":
        return one.key.partition(".")[2][:1].upper() == code[:1]
    book = rule_book(years()[-1])
    return book is not None and book.indicator(int(one.key.partition(".")[2])).instrument == code[:3]


def _stands_before(line: Parsed) -> bool:
    """Tell whether the numbers of a row stand before its name."""
    subject = _subjects(line)[0]
    scores = [n for n in line.numbers if not n.against - SOFT and not (n.order and n.start < subject.start)]
    return bool(scores) and all(n.start < subject.start for n in scores)


def _own(line: Parsed) -> NamedRow:
    """Give the row that a line is."""
    subject = _subjects(line)[0]
    values = [v for v in line.values if not _counts_rows(v, subject)]
    if subject.kind == "item":
        values = _behind_words(line, subject, values)
    return NamedRow(subject, line, tuple(Beside(v, line, _against(v)) for v in values))


def _counts_rows(value: PageValue, subject: Mention) -> bool:
    return isinstance(value, PageNumber) and value.order and value.start < subject.start


def _against(value: PageValue) -> frozenset[str]:
    return value.against - {"order"} if isinstance(value, PageNumber) else frozenset()


_TRAILING = re.compile(
    r"\s*(?:คะแนน)?[\s\t]*(?:\(?(?:จำนวน)?\s?(?:ผู้ตอบ|จาก|คะแนนเต็ม|เต็ม|ข้อมูล|ณ|หน้า|n\s?=|N\s?=|ระดับ|เกณฑ์|ปี|ร้อยละ|น้ำหนัก|เป้าหมาย|ค่าเป้าหมาย).*)?$",
    re.DOTALL,
)


def _behind_words(line: Parsed, subject: Mention, values: Sequence[PageValue]) -> list[PageValue]:
    """Give the values behind the words of a question; a number within them is none of its score."""
    text, last = line.masked, subject.end
    for found in re.finditer(r"[ก-ฮเแโใไA-Za-z]{2,}", text[subject.end :]):
        at = subject.end + found.start()
        held = [v for v in values if subject.end <= v.start < at]
        if not any(_TRAILING.match(text[tail.end :]) for tail in held):
            inside = any(v.start <= at < v.end for v in values)
            said = re.match(r"คะแนน|ได้", text[at:]) or inside
            if not said:
                last = at
    return [v for v in values if v.start >= last]


def _several(line: Parsed) -> list[NamedRow]:
    """Give the rows of a line that has several names."""
    subjects = _subjects(line)
    parts: list[_Part] = []
    for n, subject in enumerate(subjects):
        if n == 0:
            parts.append(_Part(line, None, tuple(v for v in line.values if v.start < subject.start)))
        end = subjects[n + 1].start if n + 1 < len(subjects) else len(line.line.plain)
        parts += [
            _Part(line, subject),
            _Part(line, None, tuple(v for v in line.values if subject.end <= v.start < end)),
        ]
    return _paired(parts)


def _vertical(run: Sequence[Parsed], loose: list[Parsed], heads: Sequence[Heading]) -> list[NamedRow]:
    """Give the rows of a run of names and values that stand on lines of their own."""
    if not any(p.kind == "name" for p in run):
        loose += [p for p in run if p.kind == "values"]
        return []
    if not any(p.kind == "values" for p in run):
        return []
    wide = [p for p in run if p.kind == "name" and len(_subjects(p)) >= 3]
    if wide:
        return _across(run, wide[0]) if sum(1 for p in run if p.kind == "name") == 1 else []
    parts: list[_Part] = [_Part(run[0])]
    for line in run:
        if line.kind == "name":
            subjects = _subjects(line)
            lead = tuple(v for v in line.values if not subjects or v.start < subjects[0].start)
            if lead:
                parts.append(_Part(line, None, lead))
            parts += [_Part(line, subject) for subject in subjects]
            tail = tuple(v for v in line.values if subjects and v.start >= subjects[-1].end)
            if tail and subjects[-1].kind != "item":
                parts.append(_Part(line, None, tail))
        else:
            parts.append(_Part(line, None, line.values))
    return _paired(parts, heads)


def _across(run: Sequence[Parsed], names: Parsed) -> list[NamedRow]:
    """Give the rows of a table that lies on its side: the names in one line, their values in the line below."""
    at = next(n for n, p in enumerate(run) if p is names)
    below = [p for p in run[at + 1 :] if p.kind == "values"]
    subjects = _subjects(names)
    rows = []
    for line in below:
        values = [v for v in line.values if isinstance(v, PageNumber | NoValue)]
        tabbed = {line.cell(v.start): v for v in values}
        if "\t" in names.line.plain and names.line.plain.count("\t") == line.line.plain.count("\t"):
            pairs = [(s, tabbed.get(names.cell(s.start))) for s in subjects]
        elif len(values) == len(subjects) and "\t" not in f"{names.line.plain}{line.line.plain}":
            pairs = list(zip(subjects, values, strict=True))
        else:
            pairs = []
        doubt = "two" if len(below) > 1 else ""
        rows += [
            NamedRow(s, line, (Beside(v, line, _against(v)),), doubt, native=False) for s, v in pairs if v
        ]
    return rows


def _paired(parts: Sequence[_Part], heads: Sequence[Heading] = ()) -> list[NamedRow]:
    """Give each name the values before or behind it, whichever holds for all of them."""
    names: list[_Part] = []
    groups: list[list[tuple[PageValue, Parsed]]] = [[]]
    for part in parts:
        if part.mention:
            names.append(part)
            groups.append([])
        else:
            groups[-1] += [(v, part.line) for v in part.values]
    if not names:
        return []
    _drop_counts(names, groups)
    ours = [[p for p in g if _speaks(p[0])] for g in groups]
    heading_like = [
        n
        for n, part in enumerate(names)
        if part.mention and part.mention.kind in ("instrument", "overall") and not ours[n + 1]
    ]
    kept = [n for n in range(len(names)) if n not in heading_like]
    if not kept:
        return []
    lead = any(isinstance(v, PageNumber) and not v.whole and v.value <= 100 for v, _ in groups[0])
    behind = not lead and not ours[0] and bool(ours[-1])
    # The scores stand before the names only where all ten are there: else the first name may have been missed.
    whole = {part.mention.key for part in names if part.mention} == _ALL_TEN and len(names) == 10
    before = bool(ours[0]) and not ours[-1] and whole
    roles = [h.role for h in heads]
    if "name" in roles and "score" in roles:
        scores_first = roles.index("score") < roles.index("name")
        behind, before = behind and not scores_first, before and scores_first
    if before and not heading_like:
        paired = [(names[n], groups[n]) for n in kept]
    else:
        paired = [(names[n], groups[n + 1]) for n in kept]
    doubt = "" if behind or (before and not heading_like and all(ours[:-1])) else "order"
    without = sum(1 for _, group in paired if not any(_speaks(v) for v, _ in group))
    if without > 1 and without * 2 >= len(paired):
        doubt = "order"
    # An instrument that stands above its rows time and again has no score where one of them lost its name.
    labels = {names[n].mention.key for n in heading_like if names[n].mention}  # type: ignore[union-attr]
    return [
        NamedRow(
            part.mention,
            part.line,
            tuple(Beside(v, line, _against(v)) for v, line in group),
            doubt or ("order" if part.mention.key in labels else ""),
            native=False,
        )
        for part, group in paired
        if part.mention
    ]


_ALL_TEN = frozenset(f"indicator.{n}" for n in range(1, 11))


def _speaks(value: PageValue) -> bool:
    return not isinstance(value, PageNumber) or not value.against - SOFT - {"order"}


def _drop_counts(names: Sequence[_Part], groups: list[list[tuple[PageValue, Parsed]]]) -> None:
    """Take away the numbers that count the rows: the last before each name, or the first, one more each time."""
    counted = [
        n for n, part in enumerate(names) if part.mention and part.mention.kind in ("indicator", "item")
    ]
    for end in (-1, 0):
        held = [groups[n][end][0] for n in counted if groups[n]]
        whole = [v.value for v in held if isinstance(v, PageNumber) and v.whole and v.value < 100]
        if counted and len(whole) == len(counted) and all(b - a == 1 for a, b in pairwise(whole)):
            wanted = (1, *(_number(names[n]) for n in counted))
            if len(whole) > 1 or whole[0] in wanted:
                for n in counted:
                    groups[n].pop(end)
                return


def _number(part: _Part) -> int:
    rest = part.mention.key.partition(".")[2] if part.mention else ""
    return int(rest) if rest.isdecimal() else -1


def _by_number(loose: Sequence[Parsed], heads: Sequence[Heading]) -> Iterator[NamedRow]:
    """Give the rows that have only the number of their indicator, below a heading that calls it so."""
    if not any(h.role == "number" for h in heads) or any(h.role == "name" for h in heads):
        return
    for line in loose:
        first = next((v for v in line.values if isinstance(v, PageNumber)), None)
        if first and first.whole and 1 <= first.value <= 10:
            values = tuple(Beside(v, line, _against(v)) for v in line.values if v is not first)
            yield NamedRow(
                Mention(first.start, first.end, f"indicator.{first.value}", numbered=True), line, values
            )
