"""What a page says into the cells of a workbook: sure readings fill empty cells, nothing that is typed is replaced."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ita_xl import thai
from ita_xl.assessment import Place, item_code
from ita_xl.extract.readings import PageContents, PageReading
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.reading.grid import Grids, text
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.paste import agree


class PageFilling(NamedTuple):
    """Readings that fill a cell; those that contradict what is typed there, with that (empty: the list is full)."""

    filled: tuple[PageReading, ...]
    differ: tuple[tuple[PageReading, str], ...]


def page_edits(edits: Edits, grids: Grids, model: Model, contents: PageContents) -> PageFilling:
    """Plan to fill the empty cells of a workbook with what was read for sure.

    Args:
        edits: The plan.
        grids: The ranges of the workbook.
        model: What stands in them.
        contents: What a page gave.
    """
    filled, differ = [], []
    for reading, place, held in _cells(grids, model, contents):
        if place is None:
            differ.append((reading, ""))
        elif held is None:
            filled.append(reading)
            edits.put(place.sheet, place.cell, reading.value)
        elif not agree(held, reading.value):
            differ.append((reading, text(held)))
    for place, value in _new_rows(grids, filled):
        edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]
    return PageFilling(tuple(filled), tuple(differ))


_SINGLE = {field: name for name, field in ranges.SINGLE_FIELDS.items()}


def _cells(
    grids: Grids, model: Model, contents: PageContents
) -> Iterator[tuple[PageReading, Place | None, object]]:
    """Give each reading with its cell and what stands there; no cell where the list is full."""
    entries = model.entries
    items, history = _Rows(grids, "ita_items", item_code), _Rows(grids, "ita_history", str)
    for reading in contents.taken:
        what, (kind, _, rest) = reading.what, reading.what.partition(".")
        if what in _SINGLE or kind in ("indicator", "reported"):
            place = entries.place(what)
            if place.cell:
                yield reading, place, entries.held(what)
        elif kind == "item":
            yield (reading, *items.cell(rest, ranges.ITEM_COLUMNS.index("score")))
        elif kind == "share":
            code, _, number = rest.partition(".")
            row = items.row(code)
            if row is not None:
                held = grids["ita_shares"].entry(row, int(number) - 1).value
                yield reading, grids["ita_shares"].place(row, int(number) - 1), None if held == "" else held
        elif kind == "history":
            year, _, field = rest.partition(".")
            if f"history.{year}.overall" in contents.values:
                yield (reading, *history.cell(year, ranges.HISTORY_COLUMNS.index(field)))


class _Rows:
    """The rows of a list by what stands in their first column; a new one takes the next empty row."""

    def __init__(self, grids: Grids, name: str, spell: Callable[[str], str]) -> None:
        self._grid = grids[name]
        self._rows: dict[str, int] = {}
        for n, row in enumerate(self._grid.rows):
            key = text(row[0]).strip() if row else ""
            key = thai.to_arabic(spell(key))
            if key:
                self._rows.setdefault(key, n)

    def row(self, key: str) -> int | None:
        """Give the row of a key; ``None`` where the list is full."""
        if key not in self._rows:
            free = (
                n
                for n, row in enumerate(self._grid.rows)
                if n not in self._rows.values() and not any(map(text, row))
            )
            row = next(free, None)
            if row is None:
                return None
            self._rows[key] = row
        return self._rows[key]

    def cell(self, key: str, column: int) -> tuple[Place | None, object]:
        """Give the cell of a key's column, and what stands there."""
        row = self.row(key)
        if row is None:
            return None, None
        held = self._grid.entry(row, column).value
        return self._grid.place(row, column), None if held in (None, "") else held


def _new_rows(grids: Grids, filled: Sequence[PageReading]) -> Iterator[tuple[Place, object]]:
    """Give the first cells of the rows that are new in a list: an item's code, a year."""
    for name, kind, spell in (
        ("ita_items", ("item", "share"), item_code),
        ("ita_history", ("history",), str),
    ):
        rows, grid = _Rows(grids, name, spell), grids[name]
        for key in dict.fromkeys(one.what.split(".")[1] for one in filled if one.what.split(".")[0] in kind):
            row = rows.row(key)
            if row is not None and not text(grid.entry(row, 0).value):
                yield grid.place(row, 0), int(key) if kind == ("history",) else key
