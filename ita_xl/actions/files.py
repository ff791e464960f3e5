"""Actions that make workbooks: a new one from the template, the copy for e-mail."""

import os
import re
from pathlib import Path

from ita_xl import thai
from ita_xl.actions.book import Book, Checked, file_name, free_name, want_ending
from ita_xl.actions.rulesheet import bring_up
from ita_xl.actions.tables import keep_texts, write_findings
from ita_xl.assessment import Entries, assess
from ita_xl.checks import Case, Finding
from ita_xl.checks.data import key_unknown
from ita_xl.failures import Failure
from ita_xl.rules import rule_book, years
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.reading.entries import readable
from ita_xl.workbook.reading.facts import choice
from ita_xl.workbook.reading.grid import Overlaid
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.rulesheet import Standing, standing

MAIL_NAME_LENGTH = 80


def new(
    path: Path,
    entries: Entries | None = None,
    year: int | None = None,
    *,
    report_layout: str | None = None,
    overwrite: bool = False,
) -> Checked:
    """Write a new workbook from the template, filled with what is given.

    Args:
        path: Where to.
        entries: Typed values, as read from a DATA.json; they go into the cells as they are. ``None``: a blank workbook,
            which opens without a list of all that is missing.
        year: The fiscal year, where ``entries`` do not say it.
        report_layout: The layout of the report that is chosen on หน้าหลัก; with ``issues`` the measures go by issue.
        overwrite: Replace an existing file (it is backed up first).

    Raises:
        Failure: The file exists, the year has no rules, or there are more rows than a workbook takes.
    """
    from ita_xl.workbook.closed.book import ClosedBook, template
    from ita_xl.workbook.edits.fill import fill

    want_ending(path, ".xlsm")
    if not overwrite and os.path.exists(path):  # noqa: PTH110  Path.exists raises where a name is too long
        raise Failure("exists", path=path.name)
    if year is not None and rule_book(year) is None:
        raise Failure("year-unknown", year=year, first=years()[0], last=years()[-1])
    given, entries = entries is not None, entries or Entries()
    wanted = thai.year(entries.value("fiscal_year")) or year or years()[-1]
    rules = rule_book(wanted)
    book = ClosedBook(path, template())
    edits = fill(book.grids, entries, wanted, rules)
    if report_layout:
        chosen = {"ita_layout": (ranges.LAYOUT_CHOICES, report_layout)}
        if report_layout == "issues":
            chosen["ita_by"] = (ranges.BY_CHOICES, "issues")
        for name, (choices, key) in chosen.items():
            place = book.grids[name].place(0, 0)
            edits.put(place.sheet, place.cell, next(word for word, k in choices.items() if k == key))
    book.apply(edits)
    # Nothing was typed into a blank workbook yet: it opens without a list of all that is missing.
    checked = write_findings(book) if given else Checked(book.model, ())
    book.save()
    return Checked(checked.model, (*checked.findings, *_unknown_keys(entries)))


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
    try:
        copy = mail_copy(twin.to_bytes())
    except PackageError as error:
        raise unreadable(error, book.path) from error
    save(target, copy)
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
