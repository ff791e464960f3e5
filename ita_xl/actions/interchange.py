"""What a person typed goes from one workbook to another: as a file of data, to today's format, to the next year."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl import datafile, thai
from ita_xl.actions.book import Checked, free_name, result, want_ending
from ita_xl.actions.files import filled
from ita_xl.actions.rulesheet import outdated, replaced_rules, require_known
from ita_xl.actions.tables import write_findings
from ita_xl.assessment import Entries, Entry, Place, score
from ita_xl.datafile import Interchange, TableRow, TypedTable
from ita_xl.dossier import EARLIER
from ita_xl.failures import Failure
from ita_xl.records import dataclass, replace
from ita_xl.rules import rule_book, years
from ita_xl.scoring import Graded
from ita_xl.version import is_older
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.typed import HISTORY_TABLE
from ita_xl.workbook.reading.grid import Grids, text
from ita_xl.workbook.reading.tables import format_of
from ita_xl.workbook.reading.typed import typed

if TYPE_CHECKING:
    from ita_xl.workbook.closed.book import ClosedBook

KEPT = (
    "agency.",
    "unit.",
    "threshold",
    "memo.office",
    "memo.to",
    "memo.signatory",
    "memo.position",
    "history.",
)
"""What stays as it is in next year's workbook; the years, scores, items and opinions are another's."""
NEW_NAME = "{stem} (ปรับรุ่นแล้ว).xlsm"
"""The name of a workbook of today's format that stands beside an open one."""


@dataclass(frozen=True)
class TypedContents:
    """What was read of a workbook: what a person typed, and sentences on what could not be carried or read."""

    typed: Interchange
    grids: Grids
    remarks: tuple[Failure, ...]
    current: bool
    """Whether the workbook is whole, and of the format and version of the program."""


@dataclass(frozen=True)
class Upgraded(Checked):
    """A workbook brought to today's format: where it stands, the backup, what was not carried.

    ``changed`` is false where there was nothing to do.
    """

    path: Path
    backup: Path | None
    remarks: tuple[Failure, ...]
    changed: bool = True


@dataclass(frozen=True)
class RolledOver(Checked):
    """Next year's workbook: its year, and the measures of last year that it follows up."""

    year: int
    measures: int
    remarks: tuple[Failure, ...]


def typed_contents(path: Path, data: bytes | None = None) -> TypedContents:
    """Read everything that a person typed into a workbook, of whatever format, a damaged one too.

    Args:
        path: Where it stands.
        data: Its bytes, where they do not come from ``path``.

    Raises:
        Failure: It cannot be read, is of a newer program, or holds nothing of ours.
    """
    from ita_xl.workbook.closed.rescue import rescue

    found = rescue(path, data)
    current = (
        found.whole
        and format_of(found.grids) == ranges.FORMAT
        and not is_older(_version(found.grids))
        and path.suffix.lower() == ".xlsm"
    )
    return TypedContents(typed(found.grids), found.grids, (*found.lost, *found.left), current)


def _version(grids: Grids) -> str:
    return text(grids["ita_version"].single) if "ita_version" in grids else ""


def data(path: Path) -> tuple[str, tuple[Failure, ...]]:
    """Give everything that a person typed into a workbook as the text of a DATA.json, and what is not in it.

    Raises:
        Failure: It cannot be read, is of a newer program, or holds nothing of ours.
    """
    contents = typed_contents(path)
    return datafile.text(contents.typed), contents.remarks


def upgrade(path: Path, content: bytes | None = None) -> Upgraded:
    """Bring a workbook to today's format and rules, or what can be read of a damaged one into a new workbook.

    One of today's format and of older rules gets those of today, and stays what it is otherwise. Else a new workbook
    takes the place of the old one, which goes to the folder of backups. Of a copy without macros (.xlsx) a workbook
    with them is made beside it.

    Args:
        path: The workbook.
        content: Its bytes where it is open: then the new one is made beside it, and the open one stays as it is, its
            rules too.

    Raises:
        Failure: It cannot be read or written, or its rules are newer than the program's; nothing was changed then.
    """
    from ita_xl.workbook.closed.book import ClosedBook, read, save

    was = read(path) if content is None else content
    contents = typed_contents(path, was)
    require_known(contents.grids, path)
    if contents.current:
        return _up_to_date(ClosedBook(path, content), own=content is None)
    target = path
    if content is not None:
        target = free_name(path.with_name(NEW_NAME.format(stem=path.stem)))
    elif path.suffix.lower() != ".xlsm":
        target = free_name(path.with_suffix(".xlsm"))
    same = target == path
    rules = replaced_rules(contents.grids, path, was)
    book, checked = filled(target, contents.typed)
    backup = save(target, book.to_bytes(), own=same, was=was if same else None, new=not same)
    remarks = (*contents.remarks, *rules, Failure("left-formats"))
    return Upgraded(checked.model, checked.findings, target, backup, remarks)


def _up_to_date(book: "ClosedBook", *, own: bool) -> Upgraded:
    """Bring the rules of a workbook of today's format up to the program's, where it is a file of its own."""
    if not own or not outdated(book):
        return Upgraded(book.model, (), book.path, None, (), changed=False)
    checked = write_findings(book)
    return Upgraded(checked.model, checked.findings, book.path, book.save(), tuple(book.remarks))


def rollover(path: Path, out: Path) -> RolledOver:
    """Make next year's workbook: this year's result as an earlier year, this year's measures as those to follow up.

    The measures of this year keep what was written about them in sheet ติดตามผล, with the plan year in their keys and
    beside their subject, so that those of next year stand beside them. The old workbook stays as it is.

    Args:
        path: This year's workbook.
        out: Where to.

    Raises:
        Failure: ``out`` exists, there is no result yet, next year has no rules, a table is full, or the workbook's
            rules are newer than the program's.
    """
    want_ending(out, ".xlsm")
    if os.path.exists(out):  # noqa: PTH110  Path.exists raises where a name is too long
        raise Failure("exists", path=out.name)
    contents = typed_contents(path)
    require_known(contents.grids, path)
    old, _ = filled(path, contents.typed, check=False)
    graded = result(old, old.model)
    year = (graded.assessment.fiscal_year or 0) + 1
    if rule_book(year) is None:
        raise Failure("rollover-no-rules", year=year, first=years()[0], last=years()[-1])
    plan_year = thai.year(contents.typed.entries.value("plan_year")) or year
    follow_up = tuple(_last_years(contents.typed, plan_year))
    entries = _next_entries(contents.typed.entries, graded, year, plan_year + 1)
    following = replace(
        contents.typed,
        entries=Entries(entries),
        form=0,
        page=(),
        pasted=(),
        tables={"follow_up": TypedTable(follow_up)},
    )
    book, checked = filled(out, following, check=False)
    book.save(new=True)
    remarks = (*contents.remarks, *replaced_rules(contents.grids, path, None))
    return RolledOver(checked.model, (), year, len(follow_up), remarks)


def _next_entries(entries: Entries, graded: Graded, year: int, plan_year: int) -> dict[str, Entry]:
    """Give the flat table of the next year.

    Raises:
        Failure: ``rollover-full``: there is no row left for this year's result.
    """
    kept = {name: entry for name, entry in entries.by_field.items() if name.startswith(KEPT)}
    values: dict[str, object] = {"fiscal_year": year, "plan_year": plan_year}
    this_year = year - 1
    rows = [row for row in entries.rows("history") if entries.held(f"{row}.year") is not None]
    if this_year not in [thai.year(entries.value(f"{row}.year")) for row in rows]:
        if len(rows) >= HISTORY_TABLE.size:
            sheet = ranges.NAMES["ita_history"].sheet.name
            raise Failure("rollover-full", sheet=sheet, limit=HISTORY_TABLE.size)
        row = max((int(r.partition(".")[2]) for r in entries.rows("history")), default=0) + 1
        values[f"history.{row}.year"] = this_year
        # What was published counts; a level that is only the best possible one is not said.
        settled = graded.level.name if graded.level and not graded.level.at_best else None
        values[f"history.{row}.level"] = entries.value("reported.level") or settled
        computed = {code: found.value for code, found in graded.instruments.items()}
        for code, value in {"overall": graded.overall, **computed}.items():
            reported = score(entries.value(f"reported.{code}"))
            values[f"history.{row}.{code}"] = value if reported is None else reported
    return kept | {name: Entry(value, Place("", name)) for name, value in values.items()}


def _last_years(given: Interchange, plan_year: int) -> Iterator[TableRow]:
    """Give the rows of the follow-up table for the measures of this year, as they go into next year's workbook."""
    follow = given.tables.get("follow_up", TypedTable()).rows
    known = {row.key for row in follow if row.key}
    planned = given.tables.get("measures", TypedTable()).rows
    unreported = [
        TableRow(row.key, {field: row.texts.get(field, "") for field in ("indicator", "name")})
        for row in planned
        if row.key and row.key not in known
    ]
    for n, row in enumerate((*follow, *unreported), start=1):
        if row.empty or EARLIER in row.key:
            continue
        subject = f"{row.texts.get('indicator', '')} (แผนปี พ.ศ. {plan_year})".strip()
        # No fingerprints: all of the row is the office's own, and stays.
        yield TableRow(f"{plan_year}{EARLIER}{row.key or f'row-{n}'}", {**row.texts, "indicator": subject})
