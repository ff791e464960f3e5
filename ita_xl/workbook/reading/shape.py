"""Where a table of a free sheet stands, the one rule for a file and for an open workbook.

Excel's own table (ListObject) says where its header row and its rows are. Where there is none (an old workbook, a table
turned into a range, an editor that knows no tables) the headers are looked for above the area that the defined name
means; rows between the two belong to the table. A defined name alone says neither: Excel moves it down where a row is
inserted right under the header.

The columns are found by their headers, wherever they were moved and whatever a person inserted between them.
"""

from collections.abc import Iterable, Mapping, Sequence

from ita_xl import thai
from ita_xl.a1 import Rect
from ita_xl.columns import HIDDEN
from ita_xl.records import dataclass
from ita_xl.workbook.contract.tables import Table
from ita_xl.workbook.reading.grid import Grid, TableShape, text

Cells = Mapping[int, Mapping[int, object]]
"""The values of a sheet by row and column, both from 1; cells that hold something alone."""
MOST_ROWS, MOST_COLUMNS = 20_000, 200
"""As many rows and columns a table may have: more than any of ours."""
NOTHING: Mapping[int, object] = {}


@dataclass(frozen=True)
class FoundColumns:
    """The columns of a table below a row of headers.

    Attributes:
        table: The table of the format that has these columns; ``None`` where it has none of ours whole.
        offsets: How far to the right of the first header the column of each field stands.
        faults: The headers that are missing, or there twice.
    """

    table: Table | None
    offsets: tuple[int, ...]
    faults: tuple[str, ...]


def filled_cells(rows: Iterable[Sequence[object]], top: int = 1, left: int = 1) -> Cells:
    """Give the cells of a rectangle that hold something."""
    return {
        n: found
        for n, row in enumerate(rows, top)
        if (found := {c: value for c, value in enumerate(row, left) if value is not None and value != ""})
    }


def table_grid(sheet: str, cells: Cells, named: Rect, table: Table, body: Rect | None) -> Grid:
    """Read a table: its rows with its columns in their one order, and what stands around them.

    Args:
        sheet: What the person calls the sheet.
        cells: What stands in it: from its first row on, so far to the right as anything belongs to the rows.
        named: The area that the defined name means.
        table: The table as today's template has it.
        body: The rows of Excel's own table, where there is one.
    """
    if body is not None and not _meet(body, named):
        body = None
    left, right = (body[1], body[3]) if body else (named[1], named[3])
    header = body[0] - 1 if body else 0
    if not (header and is_header(_line(cells, header, left, right), table)):
        # What says that it is the table has no headers: its part was left as it was when rows were inserted.
        body, left, right = None, named[1], named[3]
        above = sorted((n for n in cells if n < named[0]), reverse=True)
        header = next((n for n in above if is_header(_line(cells, n, left, right), table)), 0)
    top = header + 1 if header else named[0]
    bottom = _bottom(cells, body, named, left, right) if body else named[2]
    # Of whole columns of a sheet the rest counts as what stands beside and below.
    bottom, right = min(bottom, top + MOST_ROWS - 1), min(right, left + MOST_COLUMNS - 1)
    head = _line(cells, header, left, right) if header else ()
    found = find_columns(head, table) if header else FoundColumns(None, (), table.headers)
    columns = tuple(left + n for n in found.offsets) or tuple(range(left, right + 1))
    empty: tuple[object, ...] = (None,) * len(columns)
    rows, beside, ours = [empty] * (bottom - top + 1), set(), set(columns)
    for n in range(top, bottom + 1):
        if line := cells.get(n):
            rows[n - top] = tuple(map(line.get, columns))
            if not ours.issuperset(line):
                beside.add(n - top)
    below = sorted(n for n, line in cells.items() if n > bottom and _any(line, columns))
    shape = TableShape(
        found.table.fields if found.table else (),
        tuple(column - 1 for column in columns) if found.table else (),
        found.faults,
        header,
        (top, left, bottom, right),
        named,
        body,
    )
    if found.table:
        head = tuple(head[n] for n in found.offsets)
    return Grid(sheet, top, left - 1, tuple(rows), frozenset(beside), tuple(head), tuple(below), shape)


def _meet(body: Rect, named: Rect) -> bool:
    """Tell whether two rectangles have cells in common, the row above the first among them."""
    return body[0] - 1 <= named[2] and named[0] <= body[2] and body[1] <= named[3] and named[1] <= body[3]


def _bottom(cells: Cells, body: Rect, named: Rect, left: int, right: int) -> int:
    """Give the last row: that of the table, or of the area where nothing stands between the two."""
    columns = range(left, right + 1)
    taken = any(body[2] < n <= named[2] and _any(line, columns) for n, line in cells.items())
    return body[2] if taken else max(body[2], named[2])


def _line(cells: Cells, row: int, left: int, right: int) -> tuple[object, ...]:
    line = cells.get(row, NOTHING)
    return tuple(line.get(column) for column in range(left, right + 1))


def _any(line: Mapping[int, object], columns: Sequence[int]) -> bool:
    return any(column in line for column in columns)


def is_header(line: Sequence[object], table: Table) -> bool:
    """Tell whether most of the headers that were there from the first format on stand in a row."""
    seen = set(_words(line))
    wanted = [thai.clean(head) for head in table.of_format(1).headers]
    return 2 * sum(head in seen for head in wanted) > len(wanted)


def find_columns(heads: Sequence[object], table: Table) -> FoundColumns:
    """Find the columns of a table by what stands in its header row: those of the newest format that fits.

    A header that is worded otherwise stands where it stood, as long as all others do. The hidden columns of a workbook
    without Excel's own tables have no headers: they are the first and the last one.
    """
    seen = _words(heads)
    for form in sorted({one.since for one in table.declared}, reverse=True):
        shape = table.of_format(form)
        later = {thai.clean(head) for head in table.heads} - {thai.clean(head) for head in shape.heads}
        if later.isdisjoint(seen) and (offsets := _offsets(seen, shape)):
            return FoundColumns(shape, offsets, ())
    return FoundColumns(None, (), _faults(seen, table))


def _words(heads: Sequence[object]) -> list[str]:
    return [thai.clean(text(value)) for value in heads]


def _offsets(seen: Sequence[str], table: Table) -> tuple[int, ...]:
    """Give the place of each column; nothing where one is not found for certain."""
    wanted = [thai.clean(head) for head in table.heads]
    found = {n: seen.index(head) for n, head in enumerate(wanted) if seen.count(head) == 1}
    if any(seen.count(head) > 1 for head in wanted):
        return ()
    moved = any(n != at for n, at in found.items())
    for n, column in enumerate(table.declared):
        if n in found:
            continue
        unnamed = column.kind == HIDDEN and len(seen) == len(wanted) and not seen[n]
        if len(seen) != len(wanted) or n in found.values() or (moved and not unnamed):
            return ()
    return tuple(found.get(n, n) for n in range(len(wanted)))


def _faults(seen: Sequence[str], table: Table) -> tuple[str, ...]:
    """Name the headers that are missing or there twice: those of later formats where any of them is there."""
    there = [one for one in table.declared if thai.clean(one.header) in seen]
    hidden = any(one.kind == HIDDEN for one in there)
    return tuple(
        one.header
        for one in table.of_format(max((one.since for one in there), default=1)).declared
        if seen.count(thai.clean(one.header)) != 1 and (hidden or one.kind != HIDDEN)
    )
