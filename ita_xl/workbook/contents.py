"""What stands in a workbook's named ranges, read as the flat table of entries and as keyed rows.

Both the closed file and the live workbook hand over :class:`Grid` objects by defined name; from here on nobody
knows which of the two it was.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ita_xl import thai
from ita_xl.assessment import (
    INDICATOR_COUNT,
    ISSUE_COUNT,
    SHARES,
    Entries,
    Entry,
    Place,
    assess,
    error_value,
    item_code,
)
from ita_xl.checks.sheet_facts import LongText, UnreadCell
from ita_xl.checks.typed import number_fields
from ita_xl.dossier import (
    FOLLOW_STATES,
    MEMO_FIELDS,
    Dossier,
    MeasureRow,
    Progress,
    dossier_of,
    state,
    words,
)
from ita_xl.failures import Failure
from ita_xl.measures.library import OCCASIONS, Measure
from ita_xl.measures.table import KeyedRow, MergedRow
from ita_xl.scoring import grade
from ita_xl.workbook import layout
from ita_xl.workbook.computed import Model
from ita_xl.workbook.layout import HISTORY_COLUMNS, ITEM_COLUMNS, KeyedTable, at, column
from ita_xl.workbook.ruletables import RuleTables, shipped_tables
from ita_xl.workbook.stamps import Now

MAX_CELL, LIBRARY_LIMIT = 32_767, 30_000
"""As many letters a cell holds, and as many a text of the library may have: the steps get numbers."""
MAX_NUMBER = 10**308
"""What a cell cannot hold any more."""


@dataclass(frozen=True)
class Grid:
    """The values of a named range: its sheet as the person calls it, its first row and column, its rows."""

    sheet: str
    top: int
    left: int
    rows: tuple[tuple[object, ...], ...]
    beside: frozenset[int] = frozenset()
    """Rows (counted from 0) in which something stands outside the range, in a person's own columns."""
    head: tuple[object, ...] = ()
    """What stands in the row above the range: the headers of a table."""
    below: tuple[int, ...] = ()
    """Rows of the sheet below the range in whose columns something stands."""

    def entry(self, row: int, col: int) -> Entry:
        """Give a value with its place; row and column are counted from 0 within the range."""
        values = self.rows[row] if row < len(self.rows) else ()
        value = values[col] if col < len(values) else None
        # Excel keeps every number as a float; 120 was not typed as 120.0.
        whole = isinstance(value, float) and value.is_integer()
        return Entry(int(value) if whole else value, self.place(row, col))  # type: ignore[call-overload]

    def place(self, row: int, col: int) -> Place:
        """Give the sheet and cell of a position within the range."""
        return Place(self.sheet, f"{column(self.left + col)}{self.top + row}")

    @property
    def single(self) -> object:
        """The value of a range of one cell; ``None`` where it is empty."""
        value = self.entry(0, 0).value
        return None if value == "" else value


Grids = Mapping[str, Grid]


class Overlaid(Mapping[str, Grid]):
    """The ranges of a workbook with other values in some cells, as planned and not yet written."""

    def __init__(self, grids: Grids, cells: Iterable[tuple[str, str, object]]) -> None:
        """Take the ranges, and the cells: sheet, reference, value."""
        self._grids = grids
        self._cells = {(sheet, *at(ref)): value for sheet, ref, value in cells}

    def __getitem__(self, name: str) -> Grid:
        grid = self._grids[name]
        if all(sheet != grid.sheet for sheet, _, _ in self._cells):
            return grid
        return replace(grid, rows=tuple(self._row(grid, n, row) for n, row in enumerate(grid.rows, grid.top)))

    def _row(self, grid: Grid, n: int, row: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(self._cells.get((grid.sheet, n, c), value) for c, value in enumerate(row, grid.left))

    def __iter__(self) -> Iterator[str]:
        return iter(self._grids)

    def __len__(self) -> int:
        return len(self._grids)


def entries(grids: Grids) -> Entries:
    """Read the typed ranges as the flat table."""
    found = {field: grids[name].entry(0, 0) for name, field in layout.SINGLE_FIELDS.items() if name in grids}
    for n in range(10):
        found[f"indicator.{n + 1}"] = grids["ita_scores"].entry(n, 0)
    for n, key in enumerate(layout.REPORTED_ORDER):
        found[f"reported.{key}"] = grids["ita_reported"].entry(n, 0)
    for group, name, columns in (
        ("item", "ita_items", ITEM_COLUMNS),
        ("history", "ita_history", HISTORY_COLUMNS),
    ):
        grid = grids[name]
        for row, values in enumerate(grid.rows, start=1):
            if any(v not in (None, "") for v in values):
                found |= {f"{group}.{row}.{key}": grid.entry(row - 1, n) for n, key in enumerate(columns)}
    shares = grids["ita_shares"]
    for row, values in enumerate(shares.rows, start=1):
        if any(v not in (None, "") for v in values):
            found |= {f"item.{row}.{share}": shares.entry(row - 1, n) for n, share in enumerate(SHARES)}
    return Entries(found | _report_entries(grids))


def _report_entries(grids: Grids) -> dict[str, Entry]:
    """Read what belongs to the report only: wordings of items, OIT items, the memo, questions, opinions."""
    found: dict[str, Entry] = {}
    if "ita_memo" in grids:  # a workbook of the first version has none of these
        found = {f"memo.{name}": grids["ita_memo"].entry(n, 0) for n, name in enumerate(MEMO_FIELDS)}
    for group, name, columns in (
        ("item", "ita_item_texts", ("text",)),
        ("oit", "ita_oit", layout.OIT_COLUMNS),
        ("asked", "ita_asked", layout.ASKED_COLUMNS),
        ("opinion", "ita_opinions", layout.OPINION_COLUMNS),
    ):
        if name not in grids:
            continue
        grid = grids[name]
        typed = {n: key for n, key in enumerate(columns) if key not in layout.OIT_FORMULAS}
        for row in range(len(grid.rows)):
            cells = {key: grid.entry(row, n) for n, key in typed.items()}
            if any(cell.value not in (None, "") for cell in cells.values()):
                found |= {f"{group}.{row + 1}.{key}": cell for key, cell in cells.items()}
    return found


def dossier(grids: Grids) -> Dossier:
    """Read everything that a report needs beside the graded result: what the office typed, and its tables."""
    found = model(grids)
    return replace(
        dossier_of(found.entries, found.graded.rules if found.graded else None),
        measures=tuple(
            MeasureRow(key=row.key, **row.values)
            for row in keyed_rows(grids["ita_measures"], layout.MEASURES_TABLE)
        ),
        progress=tuple(progress for progress, _ in progress_rows(grids["ita_follow"])),
    )


def progress_rows(
    grid: Grid, rows: Iterable[KeyedRow | MergedRow] | None = None
) -> Iterator[tuple[Progress, Mapping[str, Place]]]:
    """Give each row of the follow-up table, and where its fields stand.

    Args:
        grid: The table as it stands.
        rows: Its rows as they will stand, where they are planned already.
    """
    table = layout.FOLLOW_TABLE
    for row in keyed_rows(grid, table) if rows is None else rows:
        places = {
            field: Place(grid.sheet, f"{table.letter(field, grid.left)}{row.row}") for field in table.columns
        }
        typed = {field: thai.clean(row.values.get(field, "")) for field in table.columns}
        yield Progress(key=row.key, **{**typed, "status": state(typed["status"])}), places


def model(grids: Grids) -> Model:
    """Read and grade the workbook."""
    stored = {name: grids[name].single for name in ("ita_measures_print", "ita_findings_print")}
    texts = grids.get("ita_texts")
    kept = tuple(row[0] for row in texts.rows if row) if texts else ()
    return replace(model_of(entries(grids), stored, kept=kept), now=Now(grids))


def model_of(
    typed: Entries,
    stored: Mapping[str, object],
    tables: RuleTables | None = None,
    kept: tuple[object, ...] = (),
) -> Model:
    """Grade a flat table.

    Args:
        typed: The flat table.
        stored: The prints that the generated tables carry, by defined name.
        tables: The rule books that the workbook carries; those of the package where not given.
        kept: What stands in ``ita_texts``.
    """
    if tables is None:
        tables = shipped_tables()
    assessment = assess(typed)
    rules = tables.books.get(assessment.fiscal_year or 0)
    prints = {name: thai.number(value) for name, value in stored.items()}
    graded = grade(assessment, rules, tables.books) if rules else None
    return Model(typed, assessment, graded, tables, prints, kept)


def readable(typed: Entries) -> Iterator[tuple[Place, object]]:
    """Give the cells whose text the program reads as a number or an item code, with what a formula needs there.

    Thai digits and numbers kept as text are no numbers to Excel: a command that writes the workbook writes these
    values, so that the formulas agree with the program. Each is told by a finding.
    """
    for name in number_fields(typed):
        value = typed.value(name)
        number = thai.number(value)
        if isinstance(value, str) and number is not None and abs(number) < MAX_NUMBER:
            yield typed.place(name), number
    for row in typed.rows("item"):
        raw = typed.raw_text(f"{row}.code")
        # What a formula makes of a code: no blanks, small letters. It knows no Thai digits and no no-break space.
        if not error_value(raw) and item_code(raw) != raw.replace(" ", "").lower():
            yield typed.place(f"{row}.code"), item_code(raw)
    for name in ("reported.level", *(f"{row}.level" for row in typed.rows("history"))):
        raw = typed.raw_text(name)
        # TRIM takes blanks off, but no no-break space and no sara am in two letters.
        if thai.clean(raw) != " ".join(filter(None, raw.split(" "))):
            yield typed.place(name), thai.clean(raw)
    for row in typed.rows("oit"):
        code, status = typed.raw_text(f"{row}.code"), typed.raw_text(f"{row}.status")
        if item_code(code) != code.replace(" ", "").lower():
            yield typed.place(f"{row}.code"), item_code(code)
        if state(status) != status and state(status) in FOLLOW_STATES:
            yield typed.place(f"{row}.status"), state(status)


def columns_changed(grid: Grid, headers: Sequence[str]) -> bool:
    """Tell whether a table has not the columns that it came with: one was inserted, deleted or moved.

    A header that is worded otherwise says nothing; one that stands above another column does.

    Args:
        grid: The table as it stands.
        headers: What the template has above its columns.
    """
    if grid.rows and len(grid.rows[0]) != len(headers):
        return True
    seen = [thai.clean(text(value)) for value in grid.head]
    wanted = [thai.clean(header) for header in headers]
    return any(
        header and header in seen and (n >= len(seen) or seen[n] != header) for n, header in enumerate(wanted)
    )


def missing_name(name: str, path: str) -> Failure:
    """Say what is wrong where a name leads nowhere: a column of a free sheet is gone, or it is no book of ours."""
    sheet = layout.NAMES[name].sheet
    if not sheet.protected and name not in layout.FREE_TABLES:
        return Failure("columns-gone", sheet=sheet.name, missing=name)
    return Failure("not-ours", path=path, missing=name)


def require_shape(name: str, grid: Grid) -> None:
    """Make sure that a range of a protected sheet is as wide as it came.

    Those of the free sheets are looked at when they are read: the checks tell of them too.

    Raises:
        Failure: ``columns-changed``.
    """
    area = layout.NAMES[name]
    width = area.right - area.left + 1
    if area.sheet.protected and grid.rows and len(grid.rows[0]) != width:
        first, last = column(area.left), column(area.right)
        raise Failure(
            "columns-changed", sheet=grid.sheet, columns=f"{first} ถึง {last}" if width > 1 else first
        )


def require_columns(grid: Grid, headers: Sequence[str]) -> None:
    """Make sure that a table has the columns that it came with, for fields are known by their columns.

    Raises:
        Failure: ``columns-changed``: a column was inserted, deleted or moved.
    """
    if columns_changed(grid, headers):
        raise Failure("columns-changed", sheet=grid.sheet, columns=" ".join(filter(None, headers)))


def keyed_rows(grid: Grid, table: KeyedTable) -> tuple[KeyedRow, ...]:
    """Read a keyed table: every row that holds anything, with its place in the sheet.

    Raises:
        Failure: ``columns-changed``.
    """
    require_columns(grid, table.heads)
    found = []
    for n in range(len(grid.rows)):
        values = {field: text(grid.entry(n, c + 1).value) for c, field in enumerate(table.columns)}
        key, made = text(grid.entry(n, 0).value), text(grid.entry(n, len(table.columns) + 1).value)
        if key or any(values.values()):
            found.append(KeyedRow(key, values, made, grid.top + n, noted=n in grid.beside))
    return tuple(found)


def library(grid: Grid) -> tuple[Measure, ...]:
    """Read sheet คลังมาตรการ: the rows that name an indicator or an issue, and a measure.

    Raises:
        Failure: ``columns-changed``.
    """
    return tuple(measure for _, measure in library_rows(grid))


def library_rows(grid: Grid) -> Iterator[tuple[int, Measure]]:
    """Give each measure of the library with its row, counted from 0.

    A row without a key is a person's own and gets one; so does a copied row, which brings the key of its original.
    """
    periods = {word: key for key, word in layout.PERIOD_WORDS.items()}
    taken: set[str] = set()
    for n, row in _library_texts(grid):
        subject = _subject(row["indicator"])
        if subject is None or any(_unread_columns(row)):
            continue
        number, issue = subject[0], subject[0] if subject[1] else None
        key = row["key"] if row["key"] not in taken else ""
        key = key or f"own-{'q' if issue else ''}{number:02d}-{_short(row['name'])}"
        while key in taken:
            key += "+"
        taken.add(key)
        yield (
            n,
            Measure(
                key=key,
                indicator=None if issue else number,
                when=_WHEN[thai.clean(row["when"])],
                name=row["name"],
                steps=tuple(s.strip() for s in row["steps"].split("\n") if s.strip()),
                responsible=row["responsible"],
                period=periods.get(row["period"], row["period"] or "year"),
                follow=row["follow"],
                issue=issue,
            ),
        )


_WHEN = {word: key for key, word in OCCASIONS.items()} | {"": "weak"}
"""Who says nothing of the occasion means what is to be mended."""


def _library_texts(grid: Grid) -> Iterator[tuple[int, dict[str, str]]]:
    """Give the rows of the library in which more than a key stands, by column.

    Raises:
        Failure: ``columns-changed``.
    """
    require_columns(grid, layout.LIBRARY_HEADERS)
    for n, values in enumerate(grid.rows):
        texts = ["" if error_value(v) else text(v) for v in values]
        row = dict(zip(layout.LIBRARY_COLUMNS, texts, strict=True))
        if any(value and not thai.blank(value) for column, value in row.items() if column != "key"):
            yield n, row


def _subject(typed: str) -> tuple[int, bool] | None:
    """Read for what a measure is: a number, and whether it is that of an issue; ``None`` where it is none."""
    word, subject = layout.ISSUE_WORD.strip(), thai.clean(typed)
    number, is_issue = thai.number(subject.removeprefix(word).strip()), subject.startswith(word)
    if number is None or number != number.to_integral_value():
        return None
    return (int(number), is_issue) if 1 <= number <= (ISSUE_COUNT if is_issue else INDICATOR_COUNT) else None


def _unread_columns(row: Mapping[str, str]) -> Iterator[str]:
    """Give the columns for which a row of the library is not read."""
    if _subject(row["indicator"]) is None:
        yield "indicator"
    if thai.clean(row["when"]) not in _WHEN:
        yield "when"
    if thai.blank(row["name"]):
        yield "name"


def unread_measures(grid: Grid) -> Iterator[UnreadCell]:
    """Give the cells for which a row of the library is not read; an error value is told by itself."""
    for n, row in _library_texts(grid):
        for name in _unread_columns(row):
            c = layout.LIBRARY_COLUMNS.index(name)
            if not error_value(grid.entry(n, c).value):
                yield UnreadCell(name, thai.clean(row[name]), grid.place(n, c))


def library_place(grid: Grid, key: str, column_name: str) -> Place | None:
    """Give the cell of a measure of the library by its key."""
    row = next((n for n, measure in library_rows(grid) if measure.key == key), None)
    return None if row is None else grid.place(row, layout.LIBRARY_COLUMNS.index(column_name))


def library_long(grid: Grid) -> Iterator[LongText]:
    """Give the texts of the library that are too long for a cell of the measures table."""
    for n, row in _library_texts(grid):
        for c, name in enumerate(layout.LIBRARY_COLUMNS):
            lines = row[name].count("\n") + 1 if name == "steps" else 0
            # Each step gets its number there: "12. ".
            if cell_length(row[name]) + lines * (len(str(lines)) + 2) > MAX_CELL:
                yield LongText(cell_length(row[name]), LIBRARY_LIMIT, grid.place(n, c))


def cell_length(value: str) -> int:
    """Give the length of a text as a cell counts it: in units of UTF-16."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2


def _short(name: str) -> str:
    from hashlib import blake2s

    return blake2s(name.encode(), digest_size=4).hexdigest()


def text(value: object) -> str:
    """Give a cell as text, outer blanks and all but line ends untouched; a date in Thai words."""
    if value is None:
        return ""
    if isinstance(value, date):
        return words(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).replace("\r\n", "\n").replace("\r", "\n")
