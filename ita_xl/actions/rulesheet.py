"""One workbook, one rule book: the rules that a workbook carries are brought up to those of the program.

A workbook of older rules is brought up by every action that writes into it, and what changed is said; one of newer
rules is left alone by everything that would follow from rules.
"""

from pathlib import Path

from ita_xl.a1 import at
from ita_xl.actions.book import Book, Checked, examine, folder_of, periods, progress
from ita_xl.checks.sheet_facts import OlderRules
from ita_xl.failures import Failure
from ita_xl.records import replace
from ita_xl.rules import edition
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.edits.rulesheet import rule_edits
from ita_xl.workbook.formulas.workings import NAMED, result_text
from ita_xl.workbook.reading import freshness
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.rulesheet import Standing, carried, differences, standing

MEASURES = "ita_measures_print"


def require_known_rules(book: Book) -> None:
    """Make sure that the program knows the rules that the workbook carries.

    Raises:
        Failure: ``rules-newer``: they are of a later edition.
    """
    require_known(book.grids, book.path)


def require_known(grids: Grids, path: Path) -> None:
    """Make sure that the program knows the rules that these ranges carry.

    Raises:
        Failure: ``rules-newer``: they are of a later edition.
    """
    if standing(grids) is Standing.NEWER:
        raise Failure("rules-newer", path=path.name, workbook=carried(grids).edition, program=edition())


def replaced_rules(grids: Grids, path: Path, data: bytes | None) -> tuple[Failure, ...]:
    """Say which rules a new workbook has in place of the older ones of another, and what that changes.

    Args:
        grids: The ranges of the old workbook, as far as they could be read.
        path: Where it stands.
        data: Its bytes, where they do not come from ``path``.
    """
    from ita_xl.workbook.closed.book import ClosedBook

    if standing(grids) is not Standing.OLDER:
        return ()
    try:
        book = ClosedBook(path, data)
        found = older_rules(book)
    except Failure:  # a damaged one: nothing can be compared
        found = None
    if found:
        return (updated(book, found),)
    return (Failure("rules-replaced", workbook=carried(grids).edition, program=edition()),)


def outdated(book: Book) -> bool:
    """Tell whether the program's rules are newer than the workbook's."""
    return standing(book.grids) is Standing.OLDER


def older_rules(book: Book) -> OlderRules | None:
    """Tell what the program's rules say otherwise than the workbook's; ``None`` where they are the same.

    Raises:
        Failure: ``rules-newer``.
    """
    require_known_rules(book)
    return _compared(book, book.rule_page(), book.model) if outdated(book) else None


def bring_up(book: Book, edits: Edits) -> OlderRules | None:
    """Plan to bring the rules of a workbook up to the program's, and tell what that changes.

    Raises:
        Failure: ``rules-newer``.
    """
    require_known_rules(book)
    if not outdated(book):
        return None
    page = book.rule_page()
    rule_edits(edits, book.grids, page, shipped_tables())
    if freshness.RULES not in book.grids and book.model.carried.get(MEASURES) is not None:
        # No formula there compares the rules: the measures, made by the older ones, are of no entries any more.
        place = book.grids[MEASURES].place(0, 0)
        edits.put(place.sheet, place.cell, freshness.NEVER_FRESH)
    return _compared(book, page, book.model)


def look(book: Book) -> Checked:
    """Check a workbook without changing it; that its rules are older is found too.

    Raises:
        Failure: ``rules-newer``.
    """
    older = older_rules(book)
    folder = folder_of(book)
    return examine(book.model, periods(book), progress(book), book.grids, older_rules=older, folder=folder)


def _compared(book: Book, page: Grid, model: Model) -> OlderRules:
    row, col = at(NAMED["ita_result_text"].ref)
    found = differences(page, shipped_tables(), model.assessment.fiscal_year, carried(book.grids).edition)
    return replace(found, before=text(page.rows[row - 1][col]), after=str(result_text(model)))


def updated(book: Book, found: OlderRules) -> Failure:
    """Give the sentence that says which rules a command brought into a workbook."""
    return Failure(
        "rules-updated",
        path=book.path.name,
        workbook=found.workbook,
        program=found.program,
        **found.words(),
    )
