"""Tables of a page: which numbers stand beside which name, and which of them is the score.

A block is a run of lines without a sentence. Its names and values are brought into rows (also where each cell stands
on a line of its own, or a whole table on one line); then the headings, or else what the columns hold, tell the score.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from ita_xl.extract.mentions import OVERALL_KEY, Mention
from ita_xl.extract.numbers import SOFT, PageNumber
from ita_xl.extract.rows import NAMED, Heading, LevelWord, NoValue, PageValue, Parsed
from ita_xl.records import dataclass, replace
from ita_xl.rules import rule_book, years

CENT = Decimal("0.01")
WEIGHTS = {
    "IIT": Decimal("0.30"),
    "EIT": Decimal("0.30"),
    "OIT": Decimal("0.40"),
    "EIT1": Decimal("0.15"),
    "EIT2": Decimal("0.15"),
}
"""What share of the overall score an instrument has, in every year so far: by it, points beside a score are known."""


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


@dataclass(frozen=True)
class MaybeScore:
    """A value that may be the score (or level) of a thing; ``doubt`` where it is not sure."""

    mention: Mention
    line: Parsed
    value: PageNumber | LevelWord
    doubt: str = ""
    year: int = 0
    note: str = ""
    native: bool = True
    """Name and value stand on one line."""


def read_block(
    block: Sequence[Parsed], heads: Sequence[Heading], fiscal_year: int | None
) -> Iterator[MaybeScore]:
    """Give what a block says.

    Args:
        block: Lines of the kinds ``row``, ``name``, ``values``, ``label``, ``noise``, ``share`` and ``blank``.
        heads: The headings above it.
        fiscal_year: The year whose scores are wanted.
    """
    rows, unnamed = _rows(block, heads)
    rows = [*rows, *_by_number(unnamed, heads)]
    yield from _even(list(_columns(rows, heads, fiscal_year)))


def _even(scored: Sequence[MaybeScore]) -> Iterator[MaybeScore]:
    """Give what was scored; a whole number among scores of two places each may have been cut off."""
    places = [_places(one.value) for one in scored if isinstance(one.value, PageNumber) and not one.doubt]
    two_each = places.count(2) >= 3 and not any(n == 1 for n in places)
    for one in scored:
        odd = (
            isinstance(one.value, PageNumber)
            and one.value.whole
            and one.value.value not in (0, 100)
            and not one.value.said
        )
        # Documents are given 0, 50 or 100; means of answers are not whole.
        odd = odd and not one.mention.key.startswith("item.o")
        yield replace(one, doubt=one.doubt or "whole") if two_each and odd else one


def _places(number: PageNumber) -> int:
    return max(0, -int(number.value.as_tuple().exponent))


# --- rows -----------------------------------------------------------------------------------------------------


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


# --- columns --------------------------------------------------------------------------------------------------


def _columns(
    rows: Sequence[NamedRow], heads: Sequence[Heading], fiscal_year: int | None
) -> Iterator[MaybeScore]:
    headed = [_headed(row, heads, fiscal_year) for row in rows]
    if heads and not all(headed):
        # Headings that fit some rows only are of no row that they do not fit.
        fits = sum(1 for row in headed if row)
        if fits < len(rows) / 2:
            headed = [None] * len(rows)
    left = [row for row, known in zip(rows, headed, strict=True) if known is None]
    for row, known in zip(rows, headed, strict=True):
        if known is not None:
            yield from _chosen(row, known)
    yield from _unheaded([_strict(row, heads) for row in left] if heads else left, fiscal_year)


def _strict(row: NamedRow, heads: Sequence[Heading]) -> NamedRow:
    """Give a row that does not fit the headings above it: where either has several numbers, none of them is sure."""
    numbers = [one for one in row.values if isinstance(one.value, PageNumber) and not _is_year(one.value)]
    columns = [
        h for h in heads if h.role not in (*NAMED, "order", "number", "note", "level", "none", "unknown")
    ]
    if len(numbers) == len(columns) == 1 or (row.mention.kind == "item" and len(columns) < 2):
        return row
    weighed = {h.role for h in columns} <= {"score", "full", "weight", "weighted"} and not any(
        h.year for h in columns
    )
    if (
        row.mention.kind == "overall"
        and row.native
        and len(numbers) == 1
        and weighed
        and "\t" not in row.line.line.plain
    ):
        return row  # a line below the table
    return replace(row, doubt=row.doubt or "columns")


def _headed(row: NamedRow, heads: Sequence[Heading], fiscal_year: int | None) -> list[Beside] | None:
    """Give the values of a row as its headings call them; ``None`` where they do not fit."""
    if not heads:
        return None
    cells = [h for h in heads if h.role != "none"]
    pairs = _by_cell(row, heads) or _by_order(row, cells)
    if pairs is None:
        return None
    scores = [h for h in cells if h.role == "score"]
    several = len(scores) > 1 and len({h.year for h in scores}) < len(scores)
    return [_called(one, head, fiscal_year, several=several) for one, head in pairs]


def _by_cell(row: NamedRow, heads: Sequence[Heading]) -> list[tuple[Beside, Heading]] | None:
    """Pair values and headings by the cell of the line."""
    if not row.native or "\t" not in row.line.line.plain:
        return None
    names = [n for n, h in enumerate(heads) if h.role == "name"]
    at = row.line.cell(row.mention.start)
    count = row.line.line.plain.count("\t") + 1
    whole = row.mention.kind == "overall" and count == len(heads)
    if count > len(heads) or not names or (at not in names and not whole):
        return None
    # A cell that is empty is not seen between blanks.
    apart = heads[0].apart and row.line.line.tabbed
    if count < len(heads) and (not apart or heads[count - 1].role in NAMED):
        return None
    pairs = [(one, heads[row.line.cell(one.value.start)]) for one in row.values]
    cells = [
        row.line.cell(one.value.start)
        for one in row.values
        if isinstance(one.value, PageNumber) and not one.against - SOFT
    ]
    named = any(_may_be(one) and h.role in NAMED for one, h in pairs)
    return None if named or len(set(cells)) < len(cells) else pairs


def _by_order(row: NamedRow, heads: Sequence[Heading]) -> list[tuple[Beside, Heading]] | None:
    """Pair values and headings by their order, where there are as many of the one as of the other."""
    first = next((n for n, h in enumerate(heads) if h.role == "name"), -1)
    wanted = [
        h
        for n, h in enumerate(heads)
        if h.role not in NAMED
        and not (h.role in ("order", "number") and n < max(first, 1))
        and h.role != "note"
    ]
    values = [one for one in row.values if not _is_year(one.value)]
    if len(values) != len(wanted):
        return None
    for one, head in zip(values, wanted, strict=True):
        if isinstance(one.value, LevelWord) != (head.role == "level") and not isinstance(one.value, NoValue):
            return None
    return list(zip(values, wanted, strict=True))


def _is_year(value: PageValue) -> bool:
    return isinstance(value, PageNumber) and "year" in value.against


_ROLE_AGAINST = {
    "order": "count",
    "number": "count",
    "full": "full",
    "weighted": "points",
    "weight": "weight",
    "target": "target",
    "change": "change",
    "mean": "others",
    "count": "count",
    "percent": "percent",
    "note": "said",
    "before": "before",
    "answer": "share",
    "unknown": "said",
    "none": "said",
    "level": "said",
}


def _called(one: Beside, head: Heading, fiscal_year: int | None, *, several: bool) -> Beside:
    if head.role == "score":
        year = head.year if head.year and head.year != fiscal_year else 0
        if several:
            return replace(one, year=year)
        return replace(one, against=one.against - {"whole", "order", "count"}, strong=True, year=year)
    if head.role == "weighted":
        return replace(one, against=one.against | {"points"})
    against = _ROLE_AGAINST.get(head.role)
    return replace(one, against=one.against | {against}) if against else one


def _chosen(row: NamedRow, values: Sequence[Beside]) -> Iterator[MaybeScore]:
    """Give the score of a row whose columns are known."""
    yield from _levels(row, values)
    fit = [one for one in values if isinstance(one.value, PageNumber) and not one.against - SOFT]
    now = [one for one in fit if not one.year]
    for one in fit:
        if one.year and row.mention.kind in ("overall", "instrument"):
            yield MaybeScore(row.mention, one.line, _number_of(one), row.doubt, one.year)
    now = _without_points(row, now)
    doubt = row.doubt or ("two" if len(now) > 1 else "")
    for one in now:
        yield MaybeScore(
            row.mention,
            one.line,
            _number_of(one),
            doubt or _soft(one),
            note=row.mention.note,
            native=row.native,
        )
    if not now:
        yield from _points(row, values)
        yield from _unknown(row, values)


def _number_of(one: Beside) -> PageNumber:
    if not isinstance(one.value, PageNumber):
        raise TypeError("not a number")
    return one.value


def _unknown(row: NamedRow, values: Sequence[Beside]) -> Iterator[MaybeScore]:
    """Give, to be shown, what stands in columns of which nobody knows what they hold."""
    for one in values:
        if isinstance(one.value, PageNumber) and one.against - SOFT == {"said"} and not one.value.whole:
            yield MaybeScore(row.mention, one.line, one.value, "said", native=row.native)


def _points(row: NamedRow, values: Sequence[Beside]) -> Iterator[MaybeScore]:
    """Give what was called weighted points."""
    for one in values:
        if isinstance(one.value, PageNumber) and one.against - SOFT == {"points"}:
            yield MaybeScore(row.mention, one.line, one.value, "points")


def _soft(one: Beside) -> str:
    against = one.against & SOFT
    return next(iter(sorted(against - {"comma"})), "comma" if "comma" in against else "")


def _levels(row: NamedRow, values: Sequence[Beside]) -> Iterator[MaybeScore]:
    found = [one for one in values if isinstance(one.value, LevelWord)]
    if row.mention.key == OVERALL_KEY and len(found) == 1 and isinstance(found[0].value, LevelWord):
        yield MaybeScore(row.mention, found[0].line, found[0].value, row.doubt)


def _without_points(row: NamedRow, fit: Sequence[Beside]) -> list[Beside]:
    """Leave the weighted points out that stand beside the score from which they follow."""
    weight = WEIGHTS.get(row.mention.key.partition(".")[2]) if row.mention.kind == "instrument" else None
    if weight is None or len(fit) != 2:
        return list(fit)
    values = sorted(fit, key=lambda one: _number_of(one).value, reverse=True)
    score, points = (_number_of(one).value for one in values)
    follows = (score * weight).quantize(CENT, ROUND_HALF_UP) == points
    return [values[0]] if follows and score > 0 else list(fit)


def _unheaded(rows: Sequence[NamedRow], fiscal_year: int | None) -> Iterator[MaybeScore]:
    """Give the scores of rows without headings: what the columns hold tells which is the score, if it tells at all."""
    rows = [_with_range(row) for row in rows]
    numbers = [_dated([one for one in row.values if _may_be(one)], row, fiscal_year) for row in rows]
    counts = Counter(len(found) for found in numbers if found)
    if not counts:
        for row in rows:
            yield from _chosen(row, row.values)
        return
    usual = max(counts, key=lambda n: (counts[n], n))
    decimals = any(not _number_of(one).whole for found in numbers for one in found)
    chosen = _score_column([found for found in numbers if len(found) == usual]) if usual > 1 else 0
    for row, found in zip(rows, numbers, strict=True):
        yield from _levels(row, row.values)
        now = [one for one in found if not one.year]
        if len(found) > 1 and len(now) == 1 and row.mention.kind != "item":
            kept, doubt = now, ""
        elif len(found) == 1 and usual == 1:
            kept, doubt = found, ""
        elif len(found) == usual and chosen is not None:
            kept, doubt = [found[chosen]], ""
        else:
            kept = _without_points(row, found)
            doubt = "" if len(kept) == 1 and len(found) > 1 else ("two" if len(found) > 1 else "columns")
        for one in kept:
            soft = one.against & (SOFT | {"year"})
            if decimals and len(kept) == 1:
                soft -= {"whole"} if usual == 1 or chosen is not None else set()
            yield MaybeScore(
                row.mention,
                one.line,
                _number_of(one),
                row.doubt or doubt or _in_doubt(replace(one, against=soft)),
                one.year,
                native=row.native,
            )
        if not found:
            yield from _points(row, row.values)


_UNCERTAIN = frozenset({"limit", "glued", "phone", "section", "decimals"})


def _with_range(row: NamedRow) -> NamedRow:
    """Give a row in doubt where what speaks against one of its numbers may be misread: then another is not sure."""
    odd = any(
        isinstance(one.value, PageNumber) and not one.value.whole and one.against & _UNCERTAIN
        for one in row.values
    )
    return replace(row, doubt=row.doubt or "two") if odd and len(row.values) > 1 else row


def _may_be(one: Beside) -> bool:
    return isinstance(one.value, PageNumber) and not one.against - SOFT


def _in_doubt(one: Beside) -> str:
    """Give why a number that may be a score is not sure."""
    return "year" if "year" in one.against else _soft(one)


def _dated(found: list[Beside], row: NamedRow, fiscal_year: int | None) -> list[Beside]:
    """Give the numbers of a row with the years that stand before them in it."""
    if row.mention.kind == "item":
        return found
    marks = [
        (
            one.line.line.number,
            one.value.start,
            int(_number_of(one).value) + (2500 if _number_of(one).value < 100 else 0),
        )
        for one in row.values
        if _is_year(one.value)
    ]
    others = [mark for mark in marks if mark[2] != fiscal_year]
    if not others:
        return found
    order = sorted([*((line, start, year) for line, start, year in marks), *(_at(one) for one in found)])
    years_first = all((n % 2 == 0) == bool(mark[2]) for n, mark in enumerate(order))
    if not years_first or len(marks) != len(found):
        # A year that stands behind its number, or somewhere else: whose number is which?
        return [replace(one, against=one.against | {"year"}) for one in found]
    return [
        replace(one, year=0 if mark[2] == fiscal_year else mark[2])
        for one, mark in zip(found, sorted(marks), strict=True)
    ]


def _at(one: Beside) -> tuple[int, int, int]:
    return one.line.line.number, one.value.start, 0


def _score_column(rows: Sequence[Sequence[Beside]]) -> int | None:
    """Tell which column has the scores, where only one can: the others have whole numbers, or one value throughout."""
    if len(rows) < 3:
        return None
    columns = [[_number_of(row[n]) for row in rows] for n in range(len(rows[0]))]
    fit = []
    for n, column in enumerate(columns):
        values = [v.value for v in column]
        counted = all(v.whole for v in column) and sorted(values) == list(range(1, len(values) + 1))
        constant = len(set(values)) == 1 and values[0] not in (0, 100)
        if not counted and not (constant and (values[0] in _TARGETS or column[0].whole)):
            fit.append(n)
    return fit[0] if len(fit) == 1 and any(not v.whole for v in columns[fit[0]]) else None


_TARGETS = (85, 95, 90)
"""Constant columns of these are targets, not scores."""
