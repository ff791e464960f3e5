"""Actions that make workbooks: a new one from the template, the copy for e-mail."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl import thai
from ita_xl.actions.book import Book, Checked, file_name, free_name, require_other, want_ending
from ita_xl.actions.rulesheet import bring_up
from ita_xl.actions.tables import keep_texts, write_as_typed, write_findings
from ita_xl.assessment import Entries, assess
from ita_xl.checks import Case, Finding
from ita_xl.checks.data import key_unknown
from ita_xl.datafile import Interchange
from ita_xl.failures import Failure
from ita_xl.layouts import LAYOUTS
from ita_xl.rules import results_year, rule_book, years
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.reading.entries import readable
from ita_xl.workbook.reading.facts import choice
from ita_xl.workbook.reading.grid import Overlaid
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.rulesheet import Standing, standing

if TYPE_CHECKING:
    from ita_xl.workbook.closed.book import ClosedBook

MAIL_NAME_LENGTH = 80


def new(
    path: Path,
    given: Entries | Interchange | None = None,
    year: int | None = None,
    *,
    report_layout: str | None = None,
    overwrite: bool = False,
) -> Checked:
    """Write a new workbook from the template, filled with what is given.

    Args:
        path: Where to.
        given: What a person typed, as read from a DATA.json or another workbook; it goes into the cells as it is.
            ``None``: a blank workbook, which opens without a list of all that is missing.
        year: The fiscal year, where ``given`` does not say it.
        report_layout: The layout of the report that is chosen on หน้าหลัก; with ``issues`` the measures go by issue.
        overwrite: Replace an existing file (it is backed up first).

    Raises:
        Failure: The file exists, the year has no rules, there are more rows than a workbook takes, or ``given`` is
            of a newer program.
    """
    want_ending(path, ".xlsm")
    if not overwrite and os.path.exists(path):  # noqa: PTH110  Path.exists raises where a name is too long
        raise Failure("exists", path=path.name)
    if year is not None and rule_book(year) is None:
        raise Failure("year-unknown", year=year, first=years()[0], last=years()[-1])
    found = given if isinstance(given, Interchange) else Interchange(given or Entries())
    # Nothing was typed into a blank workbook yet: it opens without a list of all that is missing.
    book, checked = filled(path, found, year, report_layout=report_layout, check=given is not None)
    book.save(new=not overwrite)
    return Checked(checked.model, (*checked.findings, *_unknown_keys(found.entries)))


def filled(
    path: Path,
    given: Interchange,
    year: int | None = None,
    *,
    report_layout: str | None = None,
    check: bool = True,
) -> tuple["ClosedBook", Checked]:
    """Make a new workbook in memory, filled with what is given.

    Args:
        path: Where it will stand.
        given: What a person typed.
        year: The fiscal year, where ``given`` does not say it.
        report_layout: The layout of the report that is chosen on หน้าหลัก; with ``issues`` the measures go by issue.
        check: Whether the list of findings is made.

    Raises:
        Failure: There are more rows than a workbook takes, or ``given`` is of a newer program.
    """
    from ita_xl.workbook.closed.book import ClosedBook
    from ita_xl.workbook.edits.fill import fill
    from ita_xl.workbook.template import template

    if given.form > ranges.FORMAT:
        raise Failure("data-newer", data=given.form, program=ranges.FORMAT)
    wanted = thai.year(given.entries.value("fiscal_year")) or year or results_year()
    book = ClosedBook(path, template())
    edits = fill(book.grids, given, wanted, rule_book(wanted))
    if report_layout:
        chosen = {"ita_layout": (ranges.LAYOUT_CHOICES, report_layout)}
        if LAYOUTS[report_layout].by_issue:
            chosen["ita_by"] = (ranges.BY_CHOICES, "issues")
        for name, (choices, key) in chosen.items():
            place = book.grids[name].place(0, 0)
            edits.put(place.sheet, place.cell, next(word for word, k in choices.items() if k == key))
    book.type(edits)
    if not check:
        book.refresh()
        return book, Checked(book.model, ())
    if given.form:
        return book, write_as_typed(book, fresh=_fresh(given))
    return book, write_findings(book)


def _fresh(given: Interchange) -> bool | None:
    """Tell whether the measures table of what was read was of these entries; ``None`` where there was none."""
    return given.tables["measures"].fresh if "measures" in given.tables else None


def share(book: Book, data: bytes, out: Path | None = None, *, name: str | None = None) -> Path:
    """Write the copy for e-mail: a macro-free .xlsx with the same numbers, its texts brought up to date.

    Numbers that were typed as text become numbers in the copy, as in every workbook that a command writes: else its
    formulas would not take them for numbers. The workbook itself stays as it is. Where it carries newer rules than the
    program's, the copy has its numbers as they stand.

    Args:
        book: The workbook, for its name and folder.
        data: The bytes of the workbook file as it stands.
        out: Where to; ``None``: beside the workbook under a name that does not exist yet.
        name: How that name is written: ``thai`` or ``ascii``; ``None`` takes the choice of หน้าหลัก.

    Raises:
        Failure: The copy cannot be written.
    """
    from ita_xl.workbook.closed.book import ClosedBook, save, unreadable
    from ita_xl.workbook.closed.mailcopy import mail_copy
    from ita_xl.workbook.closed.package import PackageError

    if out is not None:
        want_ending(out, ".xlsx")
        require_other(out, book.path)
    how = name or choice(book.grids, "ita_mail_name", ranges.MAIL_NAME_CHOICES)
    twin, edits = ClosedBook(book.path, data), Edits()
    if standing(twin.grids) is not Standing.NEWER:
        for place, value in readable(twin.model.entries):
            edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]
        bring_up(twin, edits)
        grids = Overlaid(twin.grids, ((e.sheet, e.ref, e.value) for e in edits.cells))
        keep_texts(edits, grids, twin.model)
        twin.apply(edits)
    target = out or free_name(book.path.parent / mail_name(twin.model, book.path.stem, how))
    data = twin.to_bytes()
    del twin  # with all its sheets: those of the copy come next
    try:
        copy = mail_copy(data)
    except PackageError as error:
        raise unreadable(error, book.path) from error
    save(target, copy, new=out is None)
    return target


def mail_name(model: Model, stem: str, how: str) -> str:
    """Name the copy for e-mail: what, year, agency; the workbook's own name where it names no agency.

    Args:
        model: The workbook's contents.
        stem: Its file name without the ending.
        how: ``thai``, or ``ascii`` for letters that every mail program passes on.
    """
    year, agency = model.assessment.fiscal_year, model.assessment.agency.name or stem
    words = ["ITA", *([str(year)] if year else []), agency]
    if how == "thai":
        return file_name(" ".join([*words, "สำเนา"]), ".xlsx")
    from anyascii import anyascii

    plain = re.sub("[^A-Za-z0-9]+", "-", anyascii("-".join([*words, "copy"]))).strip("-")
    return f"{plain[:MAIL_NAME_LENGTH]}.xlsx"


def _unknown_keys(entries: Entries) -> tuple[Finding, ...]:
    return tuple(key_unknown(Case(entries, assess(entries), None)))
