"""What a workbook holds beside the flat table: choices, tables, library, periods; read here, judged in the checks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ita_xl import thai
from ita_xl.a1 import column
from ita_xl.assessment import INDICATOR_COUNT, UNCALCULATED, Place, error_value
from ita_xl.checks.sheet_facts import (
    AnalysisCell,
    ChangedTable,
    ErrorCell,
    FarCells,
    LibraryFacts,
    ListChoice,
    MergedCells,
    PartedRows,
    RenamedResult,
    RowsBelow,
    SheetFacts,
)
from ita_xl.dossier import Progress
from ita_xl.measures.results import other_name
from ita_xl.measures.table import KeyedRow, MergedRow
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, FREE_TABLES, MEASURES_TABLE
from ita_xl.workbook.contract.wording import LABELS
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.library import library, library_long, parted_measures, unread_measures
from ita_xl.workbook.reading.merges import OWN, TOLD
from ita_xl.workbook.reading.paste import pasted
from ita_xl.workbook.reading.tables import (
    as_it_stands,
    columns_changed,
    columns_of,
    keyed_rows,
    moved_rows,
    parted_rows,
    readable_rows,
    rows_of,
)

Periods = tuple[tuple[str, Place], ...]
"""The texts of the period column of a measures table, with their places."""
ProgressRows = tuple[tuple[Progress, Mapping[str, Place]], ...]
"""The rows of a follow-up table, with the places of their fields."""


GENERATED = {"ita_measures": MEASURES_TABLE, "ita_follow": FOLLOW_TABLE}
"""The tables whose rows are known by hidden keys."""
CHOICES = {
    "ita_only": ranges.ONLY_CHOICES,
    "ita_by": ranges.BY_CHOICES,
    "ita_layout": ranges.LAYOUT_CHOICES,
    "ita_digits": ranges.DIGITS_CHOICES,
    "ita_mail_name": ranges.MAIL_NAME_CHOICES,
}
"""The cells of หน้าหลัก in which a word of a list is chosen."""


def sheet_facts(grids: Grids, by: str | None = None, *, only_weak: bool | None = None) -> SheetFacts:
    """Read what a workbook holds beside the flat table, for the checks."""
    tables = {name: grids[name] for name in FREE_TABLES}
    changed = {name for name, grid in tables.items() if columns_changed(grid, FREE_TABLES[name])}
    chosen = {name: grids[name] for name in CHOICES if name in grids}
    generated = {name: table for name, table in GENERATED.items() if name not in changed}
    whole = tables["ita_library"] if "ita_library" not in changed else None
    unsure = parted_measures(whole) if whole else ()
    return SheetFacts(
        choices=tuple(
            ListChoice(LABELS[name], thai.clean(text(grid.single)), grid.place(0, 0), tuple(CHOICES[name]))
            for name, grid in chosen.items()
            if not error_value(grid.single)
        ),
        changed_tables=tuple(
            ChangedTable(columns_of(tables[name], FREE_TABLES[name]), _header_place(tables[name]))
            for name in FREE_TABLES
            if name in changed
        ),
        keys_parted=tuple(
            _parted(tables[name], rows)
            for name, table in generated.items()
            if (rows := parted_rows(tables[name], table))
        )
        + ((_parted(tables["ita_library"], unsure),) if unsure else ()),
        keys_moved=tuple(
            _parted(tables[name], rows)
            for name, table in generated.items()
            if not parted_rows(tables[name], table) and (rows := moved_rows(tables[name], table))
        ),
        analyses=tuple(_analyses(tables["ita_measures"])) if "ita_measures" not in changed else (),
        renamed=tuple(_renamed(tables["ita_follow"])) if "ita_follow" not in changed else (),
        rows_below=tuple(_rows_below(grid) for grid in tables.values() if grid.below),
        far_cells=tuple(
            FarCells(Place(grid.sheet, grid.far[0]), len(grid.far))
            for grid in (grids.get(name) for name in ranges.ONE_OF_EACH_SHEET)
            if grid is not None and grid.far
        ),
        unread_measures=tuple(unread_measures(whole)) if whole else (),
        library=_library_facts(grids, whole, by, only_weak=only_weak) if whole and not unsure else None,
        errors=tuple(
            ErrorCell(value, grid.place(n, c))
            for grid in (*tables.values(), *chosen.values())
            for n, row in enumerate(grid.rows)
            for c, cell in enumerate(row)
            if (value := error_value(cell))
        ),
        uncalculated=tuple(
            grid.place(*at)
            for grid in tables.values()
            for at, value in grid.meant.items()
            if value == UNCALCULATED
        ),
        merged=tuple(_merged(grids)),
        page=_page(grids),
        long_texts=tuple(library_long(whole)) if whole else (),
    )


def _merged(grids: Grids) -> Iterator[MergedCells]:
    """Give the merged cells of every range that a person types into."""
    for name in ranges.NAMES:
        grid = grids[name] if name in TOLD and name in grids else None
        for area in grid.merged if grid else ():
            yield MergedCells(area, name not in OWN, Place(grid.sheet, area.partition(":")[0]))  # type: ignore[union-attr]


def _page(grids: Grids) -> Mapping[str, object]:
    """Give what was pasted and is sure: the scores of the ten indicators."""
    year = thai.year(grids["ita_year"].single) if "ita_year" in grids else None
    found = pasted(grids, year).contents.values
    return {what: value for what, value in found.items() if what.startswith("indicator.")}


def _header_place(grid: Grid) -> Place:
    return Place(
        grid.sheet, f"{column(grid.left)}{(grid.shape and grid.shape.header) or max(1, grid.top - 1)}"
    )


def _parted(grid: Grid, rows: Sequence[int]) -> PartedRows:
    return PartedRows(rows_of(rows), grid.place(rows[0] - grid.top, 1))


def _analyses(grid: Grid) -> Iterator[AnalysisCell]:
    """Give the analyses that a person wrote of one indicator."""
    if not readable_rows(grid, MEASURES_TABLE):
        return
    at = as_it_stands(grid, MEASURES_TABLE).fields.index("analysis")
    for row in keyed_rows(grid, MEASURES_TABLE):
        number = thai.number(thai.clean(row.values["indicator"]).partition(".")[0])
        if number is not None and number in range(1, INDICATOR_COUNT + 1) and row.typed("analysis"):
            yield AnalysisCell(int(number), row.values["analysis"], grid.place(row.row - grid.top, at))


def _renamed(grid: Grid) -> Iterator[RenamedResult]:
    if readable_rows(grid, FOLLOW_TABLE):
        at = as_it_stands(grid, FOLLOW_TABLE).fields.index("name")
        for row in keyed_rows(grid, FOLLOW_TABLE):
            if was := other_name(row):
                yield RenamedResult(was, row.values["name"], grid.place(row.row - grid.top, at))


def _rows_below(grid: Grid) -> RowsBelow:
    first, last = grid.below[0], grid.below[-1]
    table = (grid.top, grid.top + len(grid.rows) - 1)
    return RowsBelow((first, last), table, Place(grid.sheet, f"{column(grid.left)}{first}"))


def _library_facts(grids: Grids, grid: Grid, by: str | None, *, only_weak: bool | None) -> LibraryFacts:
    """Read the library, and how measures are chosen from it; ``None`` takes the choices of หน้าหลัก."""
    free = next((n for n, row in enumerate(grid.rows) if not any(v not in (None, "") for v in row)), 0)
    if only_weak is None:
        only_weak = choice(grids, "ita_only", ranges.ONLY_CHOICES) == "weak"
    by = by or choice(grids, "ita_by", ranges.BY_CHOICES)
    return LibraryFacts(library(grid), grid.place(free, 1), by_issue=by == "issues", only_weak=only_weak)


def choice(grids: Grids, name: str, choices: Mapping[str, str]) -> str:
    """Give what was chosen in a cell of หน้าหลัก; the first choice where the cell says nothing, or is not there yet."""
    grid = grids.get(name)
    return choices.get(thai.clean(text(grid.single)) if grid else "", next(iter(choices.values())))


def periods_as_they_stand(grids: Grids) -> Periods:
    """Give the periods of the measures table in these ranges; none where it cannot be read, which a check tells."""
    if not readable_rows(grids["ita_measures"], MEASURES_TABLE):
        return ()
    return periods_of(grids, keyed_rows(grids["ita_measures"], MEASURES_TABLE))


def periods_of(grids: Grids, rows: Iterable[KeyedRow | MergedRow]) -> Periods:
    """Give the periods of rows of the measures table."""
    grid, at = grids["ita_measures"], MEASURES_TABLE.fields.index("period")
    return tuple((r.values["period"], grid.place(r.row - grid.top, at)) for r in rows if r.values["period"])
