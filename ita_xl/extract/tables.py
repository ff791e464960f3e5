"""Tables of a page: which of the numbers beside a name is its score.

The headings tell it, or else what the columns of the rows hold, if that tells it at all.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from ita_xl.extract.mentions import OVERALL_KEY, Mention
from ita_xl.extract.named_rows import Beside, NamedRow, named_rows
from ita_xl.extract.numbers import SOFT, PageNumber
from ita_xl.extract.rows import NAMED, Heading, LevelWord, NoValue, PageValue, Parsed
from ita_xl.records import dataclass, replace
from ita_xl.rules import rule_book, years
from ita_xl.scoring import half_up


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
    yield from _even(list(_columns(named_rows(block, heads), heads, fiscal_year)))


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
    if row.mention.kind != "instrument" or len(fit) != 2:
        return list(fit)
    values = sorted(fit, key=lambda one: _number_of(one).value, reverse=True)
    score, points = (_number_of(one).value for one in values)
    code = row.mention.key.partition(".")[2]
    books = [book for year in years() if (book := rule_book(year))]
    shares = {book.shares[code] for book in books if code in book.shares}
    follows = any(half_up(score * share) == points for share in shares)
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
