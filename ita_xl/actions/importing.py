"""Scores out of a file that an office holds: into a new workbook, or into the empty cells of one that exists."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl.actions.book import Checked, free_name, want_ending
from ita_xl.actions.files import new
from ita_xl.actions.tables import write_findings
from ita_xl.assessment import HISTORY_SCORES, SHARES, Entries, Entry, Place
from ita_xl.failures import Failure
from ita_xl.records import dataclass
from ita_xl.rules import rule_book, years
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.edits.pages import page_edits

if TYPE_CHECKING:
    from ita_xl.extract.readings import PageContents, PageReading

SCORED = ("indicator.", "reported.", "item.", "history.")


@dataclass(frozen=True)
class Imported(Checked):
    """What was imported: the file's kind, what was read of it, where it went.

    ``filled`` are the readings that went into cells, ``differ`` those beside which another value was typed (with that
    value), ``missing`` the fields of the year's result that nothing sure was read for.
    """

    path: Path
    kind: str
    contents: "PageContents"
    filled: "tuple[PageReading, ...]"
    differ: "tuple[tuple[PageReading, str], ...]"
    missing: tuple[str, ...]
    remarks: tuple[Failure, ...]
    backup: Path | None = None
    made: bool = True


def import_file(source: Path, out: Path | None = None, year: int | None = None) -> Imported:
    """Import the scores of a file.

    Args:
        source: The file: text, Word, PDF with text, a workbook, a table.
        out: The workbook: made where there is none, else its empty cells are filled, after a backup. ``None``: made
            beside the file.
        year: The fiscal year of the result, where the file does not say it.

    Raises:
        Failure: The file cannot be read, nothing sure is in it, or it is of another year than wanted.
    """
    from ita_xl.sources import read_file

    if out is not None:
        want_ending(out, ".xlsm")
    if year is not None and rule_book(year) is None:
        raise Failure("year-unknown", year=year, first=years()[0], last=years()[-1])
    page = read_file(source)
    if out is not None and os.path.exists(out):  # noqa: PTH110  Path.exists raises where a name is too long
        return _into(source, out, page.text, page.kind, page.remarks, year)
    contents = _contents(source, page.text, year)
    target = out or free_name(source.with_suffix(".xlsm"))
    checked = new(target, entries_of(contents), contents.year)
    missing = tuple(_missing(contents))
    return Imported(
        checked.model,
        checked.findings,
        target,
        page.kind,
        contents,
        contents.taken,
        (),
        missing,
        page.remarks,
    )


def _contents(source: Path, page: str, year: int | None) -> "PageContents":
    """Read the text of a file.

    Raises:
        Failure: It says no year, another one, or no score.
    """
    from ita_xl.extract.reader import read

    said = read(page).values.get("fiscal_year")
    if year is not None and isinstance(said, int) and said != year:
        raise Failure("import-other-year", path=source.name, page=said, wanted=year)
    contents = read(page, year)
    if not any(one.what.startswith(SCORED) for one in contents.taken):
        raise Failure("import-nothing", path=source.name)
    if contents.year is None:
        raise Failure("import-year", path=source.name)
    return contents


def entries_of(contents: "PageContents") -> Entries:
    """Give what was taken of a page as the flat table: the year's items in their order, each with its score."""
    found: dict[str, object] = {"fiscal_year": contents.year}
    items: dict[str, object] = {}
    history: dict[int, dict[str, object]] = {}
    shares: dict[str, dict[str, object]] = {}
    for what, value in contents.values.items():
        kind, _, rest = what.partition(".")
        if kind == "item":
            items[rest] = value
        elif kind == "history":
            year, _, field = rest.partition(".")
            history.setdefault(int(year), {})[field] = value
        elif kind == "share":
            code, _, place = rest.partition(".")
            shares.setdefault(code, {})[SHARES[int(place) - 1]] = value
        else:
            found[what] = value
    found |= dict(_item_rows(contents.year, items, shares))
    with_overall = {year: row for year, row in history.items() if "overall" in row}
    for n, (then, row) in enumerate(sorted(with_overall.items()), start=1):
        found[f"history.{n}.year"] = then
        found |= {f"history.{n}.{key}": row[key] for key in (*HISTORY_SCORES, "level") if key in row}
    return Entries({name: Entry(value, Place("", name)) for name, value in found.items()})


def _item_rows(
    year: int | None, items: Mapping[str, object], shares: Mapping[str, Mapping[str, object]]
) -> Iterator[tuple[str, object]]:
    book = rule_book(year) if year else None
    if not items and not shares:
        return
    listed = [item.code for item in book.items] if book else []
    for n, code in enumerate([*listed, *(code for code in (*items, *shares) if code not in listed)], start=1):
        yield f"item.{n}.code", code
        if code in items:
            yield f"item.{n}.score", items[code]
        for share, value in shares.get(code, {}).items():
            yield f"item.{n}.{share}", value


def _missing(contents: "PageContents") -> Iterator[str]:
    wanted = [*(f"indicator.{n}" for n in range(1, 11)), "reported.overall", "reported.level"]
    yield from (what for what in wanted if what not in contents.values)


# --- into a workbook that exists ------------------------------------------------------------------------------


def _into(
    source: Path, out: Path, page: str, kind: str, remarks: Sequence[Failure], year: int | None
) -> Imported:
    from ita_xl.workbook.closed.book import ClosedBook

    book = ClosedBook(out)
    typed = book.model.assessment.fiscal_year
    if typed is not None and year is not None and typed != year:
        raise Failure("import-other-year", path=source.name, page=year, wanted=typed)
    contents = _contents(source, page, typed or year)
    edits = Edits()
    plan = page_edits(edits, book.grids, book.model, contents)
    backup = None
    if plan.filled:
        book.apply(edits)
    checked = write_findings(book)
    if plan.filled:
        backup = book.save()
    return Imported(
        checked.model,
        checked.findings,
        out,
        kind,
        contents,
        plan.filled,
        plan.differ,
        tuple(_missing(contents)),
        (*remarks, *book.remarks),
        backup,
        made=False,
    )
