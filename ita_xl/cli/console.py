"""What commands have in common: exit codes, opening a workbook, telling what was found."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ita_xl.failures import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ita_xl.actions import Checked
    from ita_xl.failures import Failure
    from ita_xl.workbook.closed.book import ClosedBook

DONE, WITH_ERRORS, NOT_DONE = 0, 1, 2


def language() -> str:
    """Give the language that the running command speaks: ``th`` or ``en``."""
    return str(click.get_current_context().obj)


def open_book(path: Path) -> "ClosedBook":
    """Read a workbook; say where its format or version is not the program's."""
    from ita_xl.version import remark
    from ita_xl.workbook.closed.book import ClosedBook
    from ita_xl.workbook.reading.tables import format_remark

    book = ClosedBook(path)
    if other := format_remark(book.grids) or remark(book.version):
        print(other.sentence(language()), file=sys.stderr)
    if book.misnamed:
        print(book.misnamed.sentence(language()), file=sys.stderr)
    return book


def tell(checked: "Checked") -> int:
    """Print the findings, and give the exit code."""
    if not checked.findings:
        print("ไม่พบสิ่งที่ต้องแก้ไข" if language() == "th" else "Nothing was found")
    for finding in checked.findings:
        level = finding.level.thai if language() == "th" else finding.level.value
        print(f"[{level}] {finding.sentence(language())}")
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
    tell_remarks(book.remarks)
    tell_backup(backup)


def tell_remarks(remarks: "Iterable[Failure]") -> None:
    """Tell what a command notes beside its own sentence, on the stream of failures."""
    for remark in remarks:
        print(remark.sentence(language()), file=sys.stderr)


def tell_backup(backup: Path | None) -> None:
    """Tell where the former file is, where there was one."""
    if backup:
        print(f"สำรองแฟ้มเดิมไว้ที่ {backup}")
