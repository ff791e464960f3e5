"""A workbook, closed or live, as every action sees it: what it holds, what is checked, how files are named."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ita_xl.assessment import Place
from ita_xl.checks import Finding, Severity, check
from ita_xl.dossier import Progress
from ita_xl.failures import Failure
from ita_xl.measures.table import KeyedRow, MergedRow
from ita_xl.scoring import Graded
from ita_xl.workbook import layout
from ita_xl.workbook.computed import Model
from ita_xl.workbook.contents import (
    Grids,
    keyed_rows,
    progress_rows,
)
from ita_xl.workbook.edits import Edits

NAME_BYTES = 240
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


def examine(model: Model, periods: Periods = (), progress: ProgressRows = ()) -> Checked:
    """Check a workbook without changing it; ``periods`` are those of its measures table, ``progress`` what followed."""
    return Checked(model, check(replace(model.case, periods=periods, progress=progress)))


def periods(book: Book) -> Periods:
    """Give the periods of the measures table as it stands."""
    return periods_as_they_stand(book.grids)


def progress(book: Book) -> ProgressRows:
    """Give the rows of the follow-up table as it stands."""
    return tuple(progress_rows(book.grids["ita_follow"]))


def periods_as_they_stand(grids: Grids) -> Periods:
    """Give the periods of the measures table in these ranges."""
    return periods_of(grids, keyed_rows(grids["ita_measures"], layout.MEASURES_TABLE))


def periods_of(grids: Grids, rows: Iterable[KeyedRow | MergedRow]) -> Periods:
    """Give the periods of rows of the measures table."""
    sheet, letter = grids["ita_measures"].sheet, layout.MEASURES_TABLE.letter("period")
    return tuple((r.values["period"], Place(sheet, f"{letter}{r.row}")) for r in rows if r.values["period"])


def choice(grids: Grids, name: str, choices: Mapping[str, str]) -> str:
    """Give what was chosen in a cell of หน้าหลัก; the first choice where the cell says nothing, or is not there yet."""
    grid = grids.get(name)
    return choices.get(str(grid.single) if grid else "", next(iter(choices.values())))


def result(book: Book, model: Model) -> Graded:
    """Give the result.

    Raises:
        Failure: There is none yet.
    """
    if model.graded is None:
        typed = model.entries.text("fiscal_year")
        reason = f"ยังไม่มีหลักเกณฑ์ของปี “{typed}”" if typed else "ยังไม่ได้พิมพ์ปีงบประมาณ"
        raise Failure("no-result", path=book.path.name, reason=reason)
    if not model.graded.ranked:
        raise Failure("no-result", path=book.path.name, reason="ยังไม่มีคะแนนตัวชี้วัด")
    return model.graded


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
