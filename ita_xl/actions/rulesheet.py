"""One workbook, one rule book: the rules that a workbook carries are brought up to those of the program.

A workbook of older rules is brought up by every action that writes into it, and what changed is said; one of newer
rules is left alone by everything that would follow from rules.
"""

from ita_xl.a1 import at
from ita_xl.actions.book import Book
from ita_xl.failures import Failure
from ita_xl.rules import edition
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.edits.rulesheet import rule_edits
from ita_xl.workbook.formulas.workings import NAMED, result_text
from ita_xl.workbook.reading.grid import Grid, text
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.rulesheet import Changes, Standing, carried, changes, standing
from ita_xl.records import replace

SHOWN = 5
"""As many changed facts a sentence names."""


def require_known_rules(book: Book) -> None:
    """Make sure that the program knows the rules that the workbook carries.

    Raises:
        Failure: ``rules-newer``: they are of a later edition.
    """
    if standing(book.grids) is Standing.NEWER:
        raise Failure(
            "rules-newer", path=book.path.name, workbook=carried(book.grids).edition, program=edition()
        )


def outdated(book: Book) -> bool:
    """Tell whether the program's rules are newer than the workbook's."""
    return standing(book.grids) is Standing.OLDER


def rule_changes(book: Book) -> Changes | None:
    """Tell what the program's rules say otherwise than the workbook's; ``None`` where they are the same.

    Raises:
        Failure: ``rules-newer``.
    """
    require_known_rules(book)
    return _changes(book, book.rule_page(), book.model) if outdated(book) else None


def bring_up(book: Book, edits: Edits) -> Changes | None:
    """Plan to bring the rules of a workbook up to the program's, and tell what that changes.

    Raises:
        Failure: ``rules-newer``.
    """
    require_known_rules(book)
    if not outdated(book):
        return None
    page = book.rule_page()
    rule_edits(edits, book.grids, page, shipped_tables())
    return _changes(book, page, book.model)


def _changes(book: Book, page: Grid, model: Model) -> Changes:
    row, col = at(NAMED["ita_result_text"].ref)
    found = changes(page, shipped_tables(), model.assessment.fiscal_year, carried(book.grids).edition)
    return replace(found, before=text(page.rows[row - 1][col]), after=str(result_text(model)))


def updated(book: Book, found: Changes) -> Failure:
    """Give the sentence that says which rules a command brought into a workbook."""
    return Failure(
        "rules-updated", path=book.path.name, workbook=found.edition, program=edition(), **words(found)
    )


def words(found: Changes) -> dict[str, str]:
    """Give what changed in words, Thai and English."""
    named = list(found.of_the_year[:SHOWN])
    if rest := len(found.of_the_year) - len(named):
        named.append(f"และอีก {rest} รายการ")
    same = found.before == found.after
    return {
        "changes": " ".join(named) or "ไม่มี",
        "others": str(found.of_other_years),
        "outcome": "ผลของหน่วยงานไม่เปลี่ยน" if same else f"ผลของหน่วยงานเปลี่ยนจาก “{found.before or '-'}” เป็น “{found.after or '-'}”",
        "english": str(len(found.of_the_year)),
        "result": "The result stays." if same else f"The result was “{found.before or '-'}” and is “{found.after or '-'}”.",
    }
