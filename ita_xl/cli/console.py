"""What commands have in common: exit codes, opening a workbook, telling what was found."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ita_xl.failures import Failure

if TYPE_CHECKING:
    from ita_xl.actions import Checked
    from ita_xl.workbook.closed.book import ClosedBook

DONE, WITH_ERRORS, NOT_DONE = 0, 1, 2


def language() -> str:
    """Give the language that the running command speaks: ``th`` or ``en``."""
    return str(click.get_current_context().obj)


def open_book(path: Path) -> "ClosedBook":
    """Read a workbook; say where its version is not the program's."""
    from ita_xl.version import remark
    from ita_xl.workbook.closed.book import ClosedBook

    book = ClosedBook(path)
    if other := remark(book.version):
        print(other.sentence(language()), file=sys.stderr)
    return book


def tell(checked: "Checked") -> int:
    """Print the findings, and give the exit code."""
    if not checked.findings:
        print("ไม่พบสิ่งที่ต้องแก้ไข")
    for finding in checked.findings:
        print(f"[{finding.level.thai}] {finding.message}")
    return WITH_ERRORS if checked.errors else DONE


def tell_stale(checked: "Checked") -> None:
    """Tell that the measures table is of other entries, where it is."""
    if checked.model.measures_stale:
        from ita_xl.workbook.contract.wording import MEASURES_STALE

        print(f"[ควรตรวจสอบ] {MEASURES_STALE}")


def bring_up_rules(book: "ClosedBook") -> None:
    """Bring the rules of a workbook up to the program's before something is made from it, and say so.

    What stands in the way of saving the workbook is said; what is made is made all the same.

    Raises:
        Failure: ``rules-newer``.
    """
    from ita_xl import actions

    if not actions.bring_up_rules(book):
        return
    try:
        backup = book.save()
    except Failure as failure:
        print(failure.sentence(language()), file=sys.stderr)
        return
    tell_remarks(book)
    tell_backup(backup)


def tell_remarks(book: "ClosedBook") -> None:
    """Say what a command noted beside its own sentence."""
    for failure in book.remarks:
        print(failure.sentence(language()), file=sys.stderr)


def tell_backup(backup: Path | None) -> None:
    """Tell where the former file is, where there was one."""
    if backup:
        print(f"สำรองแฟ้มเดิมไว้ที่ {backup}")
