"""What is to change in a workbook, as plain data: made once, carried out in a closed file or in live Excel."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ita_xl.a1 import Rect, column
from ita_xl.checks import Finding
from ita_xl.failures import Failure
from ita_xl.measures.table import Merged
from ita_xl.records import dataclass, field
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.tables import FREE_TABLES, KeyedTable
from ita_xl.workbook.contract.typed import FINDINGS_TABLE
from ita_xl.workbook.edits.listed import listed
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.tables import as_it_stands

CellContent = str | int | Decimal | None


@dataclass(frozen=True)
class CellEdit:
    """A cell gets a value; ``like`` is the cell of the same sheet whose style it takes (else it keeps its own)."""

    sheet: str
    ref: str
    value: CellContent
    like: str | None = None


@dataclass
class Edits:
    """Changes of one workbook, in the order in which they are carried out."""

    clears: list[CellEdit] = field(default_factory=list)
    moves: list[tuple[str, int, int]] = field(default_factory=list)
    cells: list[CellEdit] = field(default_factory=list)
    heights: list[tuple[str, int, float]] = field(default_factory=list)
    links: list[tuple[str, str, str | None, str]] = field(default_factory=list)
    names: list[tuple[str, str, str]] = field(default_factory=list)
    """Defined names that shall mean another area: name, sheet, area."""

    def put(self, sheet: str, ref: str, value: CellContent, like: str | None = None) -> None:
        """Add the edit of one cell."""
        self.cells.append(CellEdit(sheet, ref, value, like))


def table_edits(edits: Edits, grid: Grid, table: KeyedTable, merged: Merged) -> None:
    """Write a merged table: rows moved as a whole, changed texts only, hidden keys and fingerprints.

    Raises:
        Failure: ``table-full``: more rows than the named range has.
    """
    sheet, top, table = grid.sheet, grid.top, as_it_stands(grid, table)
    if merged.rows and merged.rows[-1].row >= top + len(grid.rows):
        raise Failure("table-full", sheet=sheet, limit=len(grid.rows))
    letters = [column(grid.columns[n]) for n in range(len(table.heads))]
    right = grid.shape.area[3] if grid.shape else grid.columns[len(letters) - 1] + 1
    bare = f"{column(right + 1)}{top}"
    for gone in merged.dropped:
        # The first row keeps its style: it is the pattern of new ones.
        like_none = None if gone == top else bare
        edits.clears += [CellEdit(sheet, f"{letter}{gone}", None, like_none) for letter in letters]
    edits.moves += [(sheet, old, new) for old, new in _ordered({r.old: r.row for r in merged.rows if r.old})]
    # The pattern of new rows is the first one, wherever it goes.
    pattern = next((row.row for row in merged.rows if row.old == top), top)
    for row in merged.rows:
        like = (lambda letter: f"{letter}{pattern}") if row.old is None else (lambda _: None)
        # What is read for a merged cell stands there already: written under it, it would be seen by nobody.
        before = grid.texts[row.old - top] if row.old is not None else ()
        texts = [row.values.get(name, "") for name in table.columns]
        changed = row.old is None
        for n, value in enumerate((row.key, *texts, row.fingerprints)):
            old = before[n] if n < len(before) else None
            if row.old is None or text(old) != value:
                edits.put(sheet, f"{letters[n]}{row.row}", value or None, like(letters[n]))
                changed = changed or 0 < n <= len(texts)
        if changed:
            edits.heights.append((sheet, row.row, row_height(texts, table.widths)))


def _ordered(moves: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Order moves so that no row lands on one that still has to go: upward ones from the top, downward from below."""
    up = sorted((old, new) for old, new in moves.items() if new < old)
    down = sorted(((old, new) for old, new in moves.items() if new > old), reverse=True)
    # A row moves up only into the gap of dropped rows above it and down only before inserted ones, so that, with
    # rows kept in their order, the two kinds never cross.
    yield from down
    yield from up


def true_names(grids: Grids) -> Iterator[tuple[str, str, str]]:
    """Give the defined names of tables that do not mean the rows that their tables have, as ``Edits.names``.

    A row inserted right under the header moves the name down; one typed below the last row is in the table alone.
    """
    for name in FREE_TABLES:
        shape = grids[name].shape if name in grids else None
        if shape is not None and shape.fields and shape.area != shape.named:
            yield name, grids[name].sheet, fixed_area(shape.area)


def fixed_area(area: Rect) -> str:
    """Give a rectangle as a defined name has it: ``$A$6:$K$125``."""
    top, left, bottom, right = area
    return f"${column(left - 1)}${top}:${column(right - 1)}${bottom}"


def findings_edits(edits: Edits, grid: Grid, cells: Grid | None, findings: Sequence[Finding]) -> None:
    """Write the list of findings, each row with a link to its first cell; what stood there is gone.

    Args:
        edits: The plan.
        grid: The list.
        cells: Beside it all cells of each row, for what marks them; ``None`` in a workbook that lacks them.
        findings: What was found.
    """
    ordered = listed(findings)
    room = len(grid.rows)
    shown = ordered if len(ordered) <= room else ordered[: room - 1]
    sheet, top = grid.sheet, grid.top
    letters = [column(grid.left + n) for n in range(len(FINDINGS_TABLE.shown))]
    links = FINDINGS_TABLE.letter("cell", grid.left)
    bare = f"{column(grid.left + len(FINDINGS_TABLE.fields) + 1)}{top}"
    rows: list[tuple[CellContent, ...]] = [
        (n, f.level.thai, f.place.sheet, f.place.cell, f.text, f.title) for n, f in enumerate(shown, start=1)
    ]
    if len(shown) < len(ordered):
        rows.append((None, None, None, None, f"และยังมีอีก {len(ordered) - len(shown)} รายการ", None))
    if not rows:
        rows.append((None, "ไม่พบ", None, None, "ไม่พบสิ่งที่ต้องแก้ไขหรือควรตรวจสอบ", None))
    for n, values in enumerate(rows):
        for letter, value in zip(letters, values, strict=True):
            edits.put(sheet, f"{letter}{top + n}", value, f"{letter}{top}")
        place = shown[n].place if n < len(shown) else None
        target = f"{_quoted(place.sheet)}!{place.cell}" if place and place.sheet else None
        edits.links.append((sheet, f"{links}{top + n}", target, "ไปยังเซลล์นี้"))
        edits.heights.append(
            (
                sheet,
                top + n,
                row_height(["" if v is None else str(v) for v in values], FINDINGS_TABLE.widths),
            )
        )
    for n in range(room if cells else 0):
        marked = shown[n].cells if n < len(shown) else None
        if cells and (cells.rows[n][0] or None) != marked:
            edits.put(sheet, cells.place(n, 0).cell, marked)
    for n in range(len(rows), room):
        if any(v not in (None, "") for v in (grid.rows[n] if n < len(grid.rows) else ())):
            for letter in letters:
                edits.put(sheet, f"{letter}{top + n}", None, bare)
            edits.links.append((sheet, f"{links}{top + n}", None, ""))


def _quoted(sheet: str) -> str:
    return "'" + sheet.replace("'", "''") + "'"
