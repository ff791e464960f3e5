"""The text that was pasted beside the scores or the list of items, read as the page that it is."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from ita_xl import thai
from ita_xl.extract.readings import DOUBTS, PageContents, PageReading, said
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.model import Model

KINDS = ("indicator", "reported", "item")
"""What is told of a pasted page where it was not taken: a field of the flat table begins with it."""


class Pasted(NamedTuple):
    """What was pasted beside the scores and beside the items, read as one page; how many lines the first has."""

    contents: PageContents
    lines: int
    text: str

    def line(self, number: int) -> str:
        """Say which line of which sheet a number means."""
        return str(number) if number <= self.lines else f"ข้อคำถาม {number - self.lines}"


def pasted(grids: Grids, year: int | None) -> Pasted:
    """Read what was pasted; of a page of another year nothing is sure.

    Args:
        grids: The ranges of the workbook.
        year: Its fiscal year.
    """
    page, items = (_lines(grids.get(name)) for name in ("ita_page", "ita_paste"))
    text_ = "\n".join([*page, *items])
    return Pasted(_read(text_, year) if text_ else PageContents(year), len(page), text_)


def _lines(grid: Grid | None) -> list[str]:
    lines = ["\t".join(map(text, row)).rstrip("\t") for row in grid.rows] if grid else []
    while lines and not lines[-1]:
        lines.pop()
    return lines


@lru_cache(maxsize=2)
def _read(page: str, year: int | None) -> PageContents:
    """Read a page, once for all who ask during a click."""
    from ita_xl.extract.reader import read

    return read(page, year)


def not_taken(contents: PageContents, model: Model) -> tuple[tuple[str, str], ...]:
    """Tell what the pasted text says and was not taken: each thing with its values, and why.

    What is typed or known already is not told again, unless the page says something else.
    """
    known = {
        **{name: model.entries.held(name) for name in model.entries.by_field},
        **{f"item.{code}": score for code, score in _scores(model)},
    }
    found: dict[str, list[PageReading]] = {what: [*all_] for what, all_ in contents.clashes.items()}
    for one in contents.doubtful:
        found.setdefault(one.what, []).append(one)
    told = [
        (f"{said(what)} ({' หรือ '.join(dict.fromkeys(str(one.value) for one in all_))})", _why(all_))
        for what, all_ in found.items()
        if what.startswith(KINDS) and known.get(what) is None
    ]
    for one in contents.taken:
        typed = known.get(one.what) if one.what.startswith(KINDS) else None
        if typed is not None and not agree(typed, one.value):
            told.append((f"{said(one.what)} ({one.value} แต่พิมพ์ไว้ {text(typed)})", "ไม่ตรงกับที่พิมพ์ไว้"))
    return tuple(told)


def _why(readings: Sequence[PageReading]) -> str:
    """Give why a thing was not taken; nothing where two values of it say so themselves."""
    if len({one.value for one in readings}) > 1:
        return ""
    return DOUBTS[readings[0].doubt or "clash"]


def _scores(model: Model) -> Iterator[tuple[str, object]]:
    for row in model.entries.rows("item"):
        if (score := model.entries.held(f"{row}.score")) is not None:
            yield model.entries.text(f"{row}.code").lower(), score


def agree(held: object, value: object) -> bool:
    """Tell whether what is typed says the same as what was read."""
    number = thai.number(held)
    if isinstance(value, Decimal | int) and number is not None:
        return number == value
    return thai.clean(str(held)).replace("ระดับ", "").strip() == str(value)
