"""A workbook, closed or live, as every action sees it: what it holds, what is checked, how files are named."""

import os
import unicodedata
from pathlib import Path
from typing import Protocol

from ita_xl import thai
from ita_xl.assessment import INDICATOR_COUNT
from ita_xl.checks import Finding, Severity, check
from ita_xl.checks.sheet_facts import NO_FACTS, OlderRules
from ita_xl.checks.wording import short
from ita_xl.failures import Failure
from ita_xl.records import dataclass, replace
from ita_xl.rules import years
from ita_xl.scoring import Graded
from ita_xl.workbook.contract.tables import FOLLOW_TABLE
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.reading.facts import (
    Periods,
    ProgressRows,
    periods_as_they_stand,
    sheet_facts,
)
from ita_xl.workbook.reading.grid import Grid, Grids
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.tables import progress_rows, readable_rows

NAME_BYTES = 240
BUDDHIST = 543


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
    older_rules: OlderRules | None = None,
    folder: Path | None = None,
) -> Checked:
    """Check a workbook without changing it.

    Args:
        model: What was typed and what follows from it.
        periods: The periods of its measures table.
        progress: The rows of its follow-up table.
        grids: Its ranges, for what stands beside: choices, tables, library.
        by: How the measures are chosen, as for ``generate``; ``None`` takes the choice of หน้าหลัก.
        only_weak: The same.
        older_rules: What the program's rules say otherwise than the workbook's, where they do.
        folder: Where the workbook lies; ``None`` where that is not known.
    """
    facts = sheet_facts(grids, by, only_weak=only_weak) if grids is not None else NO_FACTS
    facts = replace(facts, older_rules=older_rules, no_garuda=folder is not None and not has_garuda(folder))
    return Checked(model, check(replace(model.case, periods=periods, progress=progress, facts=facts)))


def folder_of(book: Book) -> Path | None:
    """Give the folder of a workbook; ``None`` where it is not saved yet, or lies where no folder can be looked into."""
    # Path.is_file raises where a name is too long.
    return book.path.parent if os.path.isfile(book.path) else None  # noqa: PTH113


def has_garuda(folder: Path) -> bool:
    """Tell whether the office's picture of the Garuda lies beside its workbook."""
    from ita_xl.report.pictures import files

    return "garuda" in files(folder)


def periods(book: Book) -> Periods:
    """Give the periods of the measures table as it stands."""
    return periods_as_they_stand(book.grids)


def progress(book: Book) -> ProgressRows:
    """Give the rows of the follow-up table as it stands; none where it cannot be read, which a check tells."""
    grid = book.grids["ita_follow"]
    return tuple(progress_rows(grid)) if readable_rows(grid, FOLLOW_TABLE) else ()


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
    """Make a file name without letters that Windows refuses or nobody sees, not too long for other systems."""
    name = "".join(map(_in_file_name, name))
    # Elsewhere than on Windows a name ends at 255 bytes, and a Thai letter has three.
    return name.encode()[:NAME_BYTES].decode(errors="ignore").strip(" .") + ending


def _in_file_name(letter: str) -> str:
    """Give a letter as a file name can have it: marks of direction and of width are nothing, others a blank."""
    kind = unicodedata.category(letter)
    if kind in ("Cf", "Cs"):
        return ""
    return " " if letter in '<>:"/\\|?*' or kind in ("Cc", "Zl", "Zp", "Cn", "Co") else letter


def require_other(out: Path | None, *inputs: Path | None) -> None:
    """Refuse to write over what is read: the one would be lost.

    Raises:
        Failure: ``output-is-input``.
    """
    for given in inputs:
        if out is not None and given is not None and _same(out, given):
            raise Failure("output-is-input", path=out.name or out)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):  # one of them is not there, or its name cannot be one
        return os.path.abspath(one) == os.path.abspath(other)  # noqa: PTH100  as it stands, links and all


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
