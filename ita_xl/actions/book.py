"""A workbook, closed or live, as every action sees it: what it holds, what is checked, how files are named."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from ita_xl import thai
from ita_xl.a1 import column
from ita_xl.assessment import INDICATOR_COUNT, Place, error_value
from ita_xl.checks import Around, Choice, Finding, Severity, check
from ita_xl.checks.finding import short
from ita_xl.dossier import Progress
from ita_xl.failures import Failure
from ita_xl.measures.choice import choose, choose_by_issue
from ita_xl.measures.library import shipped
from ita_xl.measures.table import KeyedRow, MergedRow
from ita_xl.records import dataclass, replace
from ita_xl.rules import years
from ita_xl.scoring import Graded
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, FREE_TABLES, MEASURES_TABLE, WHEN_WORDS
from ita_xl.workbook.contract.wording import LABELS
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.library import library, library_faults, library_long
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.tables import columns_changed, keyed_rows, progress_rows

NAME_BYTES = 240
BUDDHIST = 543
Periods = tuple[tuple[str, Place], ...]
"""The texts of the period column of a measures table, with their places."""
ProgressRows = tuple[tuple[Progress, Mapping[str, Place]], ...]
"""The rows of a follow-up table, with the places of their fields."""


class Book(Protocol):
    """A workbook, closed or live: what it holds, and a way to change it."""

    grids: Grids

    @property
    def path(self) -> Path:
        """Where it stands."""

    @property
    def model(self) -> Model:
        """What was typed and what follows from it."""

    def rule_page(self) -> Grid:
        """Give sheet เกณฑ์ from A1 on, the workings included."""

    def remark(self, failure: Failure) -> None:
        """Note a sentence that is to be said beside that of the action."""

    def apply(self, edits: Edits) -> None:
        """Carry changes out."""


@dataclass(frozen=True)
class Checked:
    """The findings of a workbook, and its result."""

    model: Model
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        """The number of findings that make the numbers doubtful."""
        return sum(f.level is Severity.ERROR for f in self.findings)


def examine(
    model: Model,
    periods: Periods = (),
    progress: ProgressRows = (),
    grids: Grids | None = None,
    *,
    by: str | None = None,
    only_weak: bool | None = None,
    rules: Changes | None = None,
) -> Checked:
    """Check a workbook without changing it.

    Args:
        model: What was typed and what follows from it.
        periods: The periods of its measures table.
        progress: The rows of its follow-up table.
        grids: Its ranges, for what stands beside: choices, tables, library.
        by: How the measures are chosen, as for ``generate``; ``None`` takes the choice of หน้าหลัก.
        only_weak: The same.
        rules: What the program's rules say otherwise than the workbook's, where they do.
    """
    found = around(model, grids, by, only_weak=only_weak) if grids is not None else Around()
    if rules is not None and grids is not None:
        found = replace(found, rules=_older_rules(grids, rules))
    return Checked(model, check(replace(model.case, periods=periods, progress=progress, around=found)))


def _older_rules(grids: Grids, found: Changes) -> OlderRules:
    place = carried(grids).places
    return OlderRules(found.edition, edition(), words(found), Place(RULES.name, "C1") if place else Place("", ""))


CHOICES = {
    "ita_only": ranges.ONLY_CHOICES,
    "ita_by": ranges.BY_CHOICES,
    "ita_layout": ranges.LAYOUT_CHOICES,
    "ita_digits": ranges.DIGITS_CHOICES,
    "ita_mail_name": ranges.MAIL_NAME_CHOICES,
}
"""The cells of หน้าหลัก in which a word of a list is chosen."""


def around(model: Model, grids: Grids, by: str | None = None, *, only_weak: bool | None = None) -> Around:
    """Look at what a workbook holds beside the flat table, for the checks."""
    tables = {name: grids[name] for name in FREE_TABLES}
    changed = {name for name, grid in tables.items() if columns_changed(grid, FREE_TABLES[name])}
    chosen = {name: grids[name] for name in CHOICES if name in grids}
    whole = tables["ita_library"] if "ita_library" not in changed else None
    return Around(
        choices=tuple(
            Choice(LABELS[name], thai.clean(text(grid.single)), grid.place(0, 0), tuple(CHOICES[name]))
            for name, grid in chosen.items()
            if not error_value(grid.single)
        ),
        columns=tuple(
            (" ".join(filter(None, FREE_TABLES[name])), _header_place(tables[name]))
            for name in FREE_TABLES
            if name in changed
        ),
        below=tuple(_below(grid) for grid in tables.values() if grid.below),
        library=tuple(library_faults(whole)) if whole else (),
        gaps=tuple(_gaps(model, grids, by, only_weak=only_weak)) if whole else (),
        errors=tuple(
            (value, grid.place(n, c))
            for grid in (*tables.values(), *chosen.values())
            for n, row in enumerate(grid.rows)
            for c, cell in enumerate(row)
            if (value := error_value(cell))
        ),
        long=tuple(library_long(whole)) if whole else (),
    )


def _header_place(grid: Grid) -> Place:
    return Place(grid.sheet, f"{column(grid.left)}{max(1, grid.top - 1)}")


def _below(grid: Grid) -> tuple[str, str, Place]:
    """Tell what stands below a table: its rows, those of the table, the first of its cells."""
    first, last = grid.below[0], grid.below[-1]
    rows = str(first) if first == last else f"{first} ถึง {last}"
    return (
        rows,
        f"{grid.top} ถึง {grid.top + len(grid.rows) - 1}",
        Place(grid.sheet, f"{column(grid.left)}{first}"),
    )


def _gaps(
    model: Model, grids: Grids, by: str | None, *, only_weak: bool | None
) -> Iterator[tuple[str, str, str, Place]]:
    """Find what has a score and gets no measure: the library of the package has one for everything."""
    graded, grid = model.graded, grids["ita_library"]
    by = by or choice(grids, "ita_by", ranges.BY_CHOICES)
    if graded is None or not graded.ranked or (by == "issues" and not graded.rules.issues):
        return
    if only_weak is None:
        only_weak = choice(grids, "ita_only", ranges.ONLY_CHOICES) == "weak"
    select = choose_by_issue if by == "issues" else choose
    found = {(m.indicator, m.issue, m.when) for m in select(graded, library(grid), only_weak=only_weak)}
    free = next((n for n, row in enumerate(grid.rows) if not any(v not in (None, "") for v in row)), 0)
    names = {issue.no: issue.name for issue in graded.rules.issues}
    told = set(found)
    for measure in select(graded, shipped(), only_weak=only_weak):
        wanted = (measure.indicator, measure.issue, measure.when)
        if wanted in told:
            continue
        told.add(wanted)
        no = measure.indicator or measure.issue or 0
        name = (
            f"ตัวชี้วัดที่ {no} {graded.rules.indicator(no).name}"
            if measure.indicator
            else f"ประเด็นที่ {no} {names.get(no, '')}"
        )
        yield str(no), name, WHEN_WORDS[measure.when], grid.place(free, 1)


def periods(book: Book) -> Periods:
    """Give the periods of the measures table as it stands."""
    return periods_as_they_stand(book.grids)


def progress(book: Book) -> ProgressRows:
    """Give the rows of the follow-up table as it stands; none where its columns were changed, which a check tells."""
    grid = book.grids["ita_follow"]
    return () if columns_changed(grid, FOLLOW_TABLE.heads) else tuple(progress_rows(grid))


def periods_as_they_stand(grids: Grids) -> Periods:
    """Give the periods of the measures table in these ranges; none where its columns were changed."""
    if columns_changed(grids["ita_measures"], MEASURES_TABLE.heads):
        return ()
    return periods_of(grids, keyed_rows(grids["ita_measures"], MEASURES_TABLE))


def periods_of(grids: Grids, rows: Iterable[KeyedRow | MergedRow]) -> Periods:
    """Give the periods of rows of the measures table."""
    sheet = grids["ita_measures"].sheet
    letter = MEASURES_TABLE.letter("period", grids["ita_measures"].left)
    return tuple((r.values["period"], Place(sheet, f"{letter}{r.row}")) for r in rows if r.values["period"])


def choice(grids: Grids, name: str, choices: Mapping[str, str]) -> str:
    """Give what was chosen in a cell of หน้าหลัก; the first choice where the cell says nothing, or is not there yet."""
    grid = grids.get(name)
    return choices.get(thai.clean(text(grid.single)) if grid else "", next(iter(choices.values())))


def result(book: Book, model: Model) -> Graded:
    """Give the result.

    Raises:
        Failure: There is none yet.
    """
    if model.graded is None:
        raise _no_year(book, model)
    if not model.graded.ranked:
        first, last = (model.entries.place(f"indicator.{no}") for no in (1, INDICATOR_COUNT))
        raise Failure(
            "no-scores", path=book.path.name, sheet=first.sheet, cells=f"{first.cell} ถึง {last.cell}"
        )
    return model.graded


def _no_year(book: Book, model: Model) -> Failure:
    """Say what is wrong with the fiscal year, and where it stands."""
    place, value = model.entries.place("fiscal_year"), model.entries.value("fiscal_year")
    words = {"path": book.path.name, "sheet": place.sheet, "cell": place.cell}
    typed = short(model.entries.error("fiscal_year") or model.entries.text("fiscal_year"))
    if not typed:
        return Failure("year-missing", **words)
    if thai.year(value) is not None:
        return Failure("year-without-rules", **words, year=typed, first=years()[0], last=years()[-1])
    number = thai.number(value)
    if number is not None and number == number.to_integral_value() and thai.year(int(number) + BUDDHIST):
        return Failure("year-not-buddhist", **words, typed=typed, year=int(number) + BUDDHIST)
    return Failure("year-unreadable", **words, typed=typed)


def file_name(name: str, ending: str) -> str:
    """Make a file name without letters that Windows refuses, not too long for other systems."""
    name = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)
    # Elsewhere than on Windows a name ends at 255 bytes, and a Thai letter has three.
    return name.encode()[:NAME_BYTES].decode(errors="ignore").strip(" .") + ending


def want_ending(path: Path, ending: str) -> None:
    """Refuse a name whose ending says something else than the file will hold: Office does not open such a file."""
    if path.suffix.lower() != ending:
        raise Failure("wrong-ending", path=path.name or path, ending=ending)


def free_name(path: Path) -> Path:
    """Give ``path``, or the first of ``name (2)``, ``name (3)`` ... that does not exist."""
    candidate, n = path, 1
    while os.path.exists(candidate):  # noqa: PTH110  Path.exists raises where a name is too long
        n += 1
        candidate = path.with_name(f"{path.stem} ({n}){path.suffix}")
    return candidate
