"""What a press read of a pasted page: shown in a small table, and kept so that one undo takes it back."""

import json
from collections.abc import Iterator, Sequence
from hashlib import blake2s

from ita_xl.assessment import Place
from ita_xl.extract.readings import DOUBTS, PageReading, said
from ita_xl.records import dataclass
from ita_xl.workbook.contract.typed import CAPACITY_READ
from ita_xl.workbook.edits.edits import CellContent, Edits
from ita_xl.workbook.edits.pages import PageFilling
from ita_xl.workbook.reading.grid import Grids, text
from ita_xl.workbook.reading.paste import Pasted

FORM = 1
CHECK, GENERATE, BEFORE = "check", "generate", "before"
"""Whether a press that made no tables filled the cells, one that made them, or one before that."""


@dataclass(frozen=True)
class Taken:
    """What a page filled: the cells with their values, by which press; or the page that an undo took back.

    Attributes:
        cells: Sheet, cell and value.
        by: ``CHECK``, ``GENERATE`` or ``BEFORE``.
        left: The digest of a page that is not to be read any more, until other text is pasted.
    """

    cells: tuple[tuple[str, str, str], ...] = ()
    by: str = ""
    left: str = ""


def taken(grids: Grids) -> Taken:
    """Give what the workbook keeps of the last page that filled cells."""
    kept = text(grids["ita_page_taken"].single) if "ita_page_taken" in grids else ""
    try:
        form, cells, by, left = json.loads(kept)
    except ValueError:
        return Taken()
    return Taken(tuple(map(tuple, cells)), by, left) if form == FORM else Taken()


def keep(edits: Edits, grids: Grids, found: Taken) -> None:
    """Plan to keep what a page filled; a record that is longer than a cell is not kept."""
    if "ita_page_taken" not in grids:
        return
    words = json.dumps([FORM, found.cells, found.by, found.left], ensure_ascii=False, separators=(",", ":"))
    place = grids["ita_page_taken"].place(0, 0)
    nothing = found == Taken() or len(words) > LONGEST
    edits.put(place.sheet, place.cell, None if nothing else words)


LONGEST = 32_000


def digest(page: Pasted) -> str:
    """Give a short text that tells a pasted page from another."""
    return blake2s(page.text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def spelled(value: object) -> str:
    """Spell a value so that the one that was filled in and the one that is read later are the same."""
    try:
        return f"{float(str(value)):.10g}"
    except ValueError:
        return str(value)


def take_back(edits: Edits, grids: Grids, found: Taken) -> int:
    """Plan to empty the cells that a page filled, where what it filled in still stands; give how many."""
    held = {
        (place.sheet, place.cell): value
        for name in FILLED
        if name in grids
        for place, value in _cells(grids, name)
    }
    count = 0
    for sheet, ref, value in found.cells:
        if spelled(held.get((sheet, ref))) == value:
            edits.put(sheet, ref, None)
            count += 1
    return count


FILLED = (
    "ita_agency",
    "ita_district",
    "ita_province",
    "ita_year",
    "ita_scores",
    "ita_reported",
    "ita_items",
    "ita_shares",
    "ita_history",
)
"""The ranges whose cells a page may fill."""


def _cells(grids: Grids, name: str) -> Iterator[tuple[Place, object]]:
    for n, row in enumerate(grids[name].rows):
        for c, value in enumerate(row):
            if value not in (None, ""):
                yield grids[name].place(n, c), value


def page_table(edits: Edits, grids: Grids, page: Pasted, filling: PageFilling, *, left: bool) -> None:
    """Plan the small table: what was read from which line, what was not, what contradicts what is typed.

    Args:
        edits: The plan.
        grids: The ranges of the workbook.
        page: What was pasted.
        filling: What of it fills cells, and what contradicts.
        left: Whether an undo took the page back: nothing of it is taken.
    """
    if "ita_page_read" not in grids:
        return
    grid, rows = grids["ita_page_read"], list(_rows(page, filling, left=left))
    if len(rows) > CAPACITY_READ:
        more = f"และอีก {len(rows) - CAPACITY_READ + 1} รายการ"
        rows = [*rows[: CAPACITY_READ - 1], (None, None, more, None, None, None, None, None)]
    empty: tuple[CellContent, ...] = (None,) * 8
    for n, before in enumerate(grid.rows):
        for c, value in enumerate(rows[n] if n < len(rows) else empty):
            if text(before[c]) != text(value):
                edits.put(grid.sheet, grid.place(n, c).cell, value)


def _rows(page: Pasted, filling: PageFilling, *, left: bool) -> Iterator[tuple[CellContent, ...]]:
    contents = page.contents
    differ = {id(one): held for one, held in filling.differ}
    filled = {id(one) for one in filling.filled}

    def row(one: PageReading, outcome: str, *, held: str = "", why: str = "") -> tuple[CellContent, ...]:
        words = " ".join(one.text.split())[:SHOWN]
        return (
            page.line(one.line),
            None,
            said(one.what),
            one.value,
            held or None,
            outcome,
            why or None,
            words,
        )

    for what, group in contents.clashes.items():
        for one in group:
            yield row(one, NOT_TAKEN, why=DOUBTS["clash"] if what else "")
    for one in contents.taken:
        if id(one) in differ:
            yield row(one, DIFFERS if differ[id(one)] else NO_ROOM, held=differ[id(one)])
    for one in contents.doubtful:
        yield row(one, NOT_TAKEN, why=DOUBTS.get(one.doubt, one.doubt))
    for one in contents.taken:
        if id(one) not in differ:
            yield row(one, TAKEN_BACK if left else TAKEN if id(one) in filled else SAME)


SHOWN = 60
"""As many letters of a line are shown."""
TAKEN, SAME, DIFFERS, NO_ROOM = "เติมแล้ว", "ตรงกับในช่อง", "ไม่ตรงกับที่พิมพ์", "ไม่มีแถวว่าง"
NOT_TAKEN, TAKEN_BACK = "ไม่ได้นำมาใช้", "เลิกทำแล้ว"
"""What became of a reading."""


def cells_of(edits: Sequence[tuple[str, str, object]]) -> tuple[tuple[str, str, str], ...]:
    """Give filled cells as a record keeps them."""
    return tuple((sheet, ref, spelled(value)) for sheet, ref, value in edits)
