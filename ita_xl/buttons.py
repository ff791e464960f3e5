"""The end of a button: what the workbook's macros call, through xlwings.

Does what the command line does, through the same actions, and says in the status cell how it ended.
"""

import gc
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ita_xl import logfile
from ita_xl.failures import Failure

if TYPE_CHECKING:
    from ita_xl.workbook.live.book import LiveBook

T = TypeVar("T")


def run(action: str, version: str = "") -> None:
    """Do what a button asks for, and say in the status cell how it ended. Never raises.

    Args:
        action: A key of :data:`BUTTONS`.
        version: The version that the workbook carries; empty where it carries none.
    """
    try:
        with _uncollected():
            import xlwings as xw

            from ita_xl.workbook.live.book import LiveBook
            from ita_xl.workbook.live.excel import wait_ourselves

            wait_ourselves()
            book = LiveBook(xw.Book.caller(), logfile.write)
            with book.progress():
                _press(book, action, version)
    except Exception:  # there is no cell to say it in: the macro says that nothing was said
        logfile.write(traceback.format_exc())


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let the garbage of a click lie until it is done: to look for it meanwhile takes a fifth of the click."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _press(book: "LiveBook", action: str, version: str) -> None:
    try:
        _tell_version(book, version, reads=action not in ("manual", "upgrade"))
        BUTTONS[action](book)
    except Failure as failure:
        book.say(failure.sentence())
    except Exception:  # the last resort: a person never sees a traceback
        book.say(Failure("unexpected", log=logfile.write(traceback.format_exc())).sentence())


def _tell_version(book: "LiveBook", version: str, *, reads: bool) -> None:
    """Note what is said of a workbook of another format, else of another version, behind what was done.

    Args:
        book: The workbook.
        version: The version that it carries.
        reads: Whether the action reads it by its ranges, which must be of a format that the program knows.

    Raises:
        Failure: ``format-newer``.
    """
    from ita_xl.version import remark
    from ita_xl.workbook.reading.tables import format_remark, require_known_format

    if reads:
        require_known_format(book.grids)
    if other := (format_remark(book.grids) if reads else None) or remark(version):
        book.remarks.append(other.sentence())


def _generate(book: "LiveBook") -> None:
    from ita_xl import actions

    actions.generate(book)


def _undo(book: "LiveBook") -> None:
    from ita_xl import actions

    actions.undo(book)


def _check(book: "LiveBook") -> None:
    from ita_xl import actions

    actions.write_findings(book)


def _export(book: "LiveBook") -> None:
    from ita_xl import actions
    from ita_xl.opening import open_file
    from ita_xl.workbook.contract.wording import MEASURES_STALE

    book.require_folder()
    actions.bring_up_rules(book)

    @cache  # where the folder takes no file it is written elsewhere, and nobody is asked twice
    def ask(reasons: object) -> bool:
        return book.ask(Failure("export-question", reasons=reasons))

    done = _written(
        book,
        lambda: actions.export(book, announce=book.announce, ask=lambda doubt: ask(doubt.words["reasons"])),
    )
    words = [f"จัดทำรายงาน “{done.path.name}” แล้ว {book.whereabouts(done.path)}", *_renamed(done.path)]
    if done.template:
        words.append(f"ใช้แม่แบบของหน่วยงาน “{done.template.name}”")
    words += done.unfitting
    if open_file(done.path) is False:
        words.append(Failure("not-opened", path=done.path.name).sentence())
    if done.model.measures_stale:
        words.append(MEASURES_STALE)
    if done.errors:
        words.append(f"พบรายการที่ต้องแก้ไข {done.errors} รายการ โปรดกดปุ่ม ตรวจสอบ")
    book.say(" ".join(words))


def _share(book: "LiveBook") -> None:
    from ita_xl import actions
    from ita_xl.workbook.reading.rulesheet import Standing, standing

    book.require_folder()
    if standing(book.grids) is not Standing.NEWER:
        actions.bring_up_rules(book)
    book.tell("file")
    data, current = book.content()
    path = _written(book, lambda: actions.share(book, data))
    words = [f"จัดทำสำเนา “{path.name}” แล้ว {book.whereabouts(path)}", *_renamed(path)]
    if not current:
        words.append("สำเนานี้เป็นข้อมูลที่บันทึกไว้ครั้งหลังสุด หากแก้ไขหลังจากนั้น โปรดบันทึกแล้วกดปุ่มอีกครั้ง")
    book.say(" ".join(words))


def _upgrade(book: "LiveBook") -> None:
    from ita_xl import actions
    from ita_xl.opening import open_file

    book.require_folder()
    book.tell("file")
    data, current = book.content()
    done = _written(book, lambda: actions.upgrade(book.path, data))
    if not done.changed and actions.bring_up_rules(book):
        return
    if not done.changed:
        book.say("สมุดงานนี้เป็นรุ่นปัจจุบันอยู่แล้ว จึงไม่ได้เปลี่ยนแปลงสิ่งใด")
        return
    words = [
        f"ปรับเป็นรุ่นปัจจุบันในแฟ้ม “{done.path.name}” แล้ว {book.whereabouts(done.path)} โปรดใช้แฟ้มนั้นต่อไป แฟ้มนี้ยังเป็นเหมือนเดิม"
    ]
    if open_file(done.path) is False:
        words.append(Failure("not-opened", path=done.path.name).sentence())
    words += [remark.sentence() for remark in done.remarks]
    if not current:
        words.append("ข้อมูลในแฟ้มใหม่เป็นข้อมูลที่บันทึกไว้ครั้งหลังสุด หากแก้ไขหลังจากนั้น โปรดบันทึกแล้วกดปุ่มอีกครั้ง")
    book.say(" ".join(words))


def _manual(book: "LiveBook") -> None:
    from ita_xl.manual import manual_file
    from ita_xl.opening import open_file

    path = manual_file()
    opened = open_file(path)
    words = ["เปิดคู่มือแล้ว" if opened else f"คู่มืออยู่ที่ {path}"]
    if opened is False:
        words.append(Failure("not-opened", path=path.name).sentence())
    book.say(" ".join(words))


def _written(book: "LiveBook", write: Callable[[], T]) -> T:
    """Write a file beside the workbook; into the folder of documents where that folder takes none."""
    try:
        return write()
    except Failure as failure:
        if failure.code not in ("not-allowed", "folder-missing"):
            raise
        book.use_documents()
        return write()


def _renamed(path: Path) -> list[str]:
    """Tell why a file got another name than the usual one, where it did."""
    from ita_xl.workbook.closed.book import renamed

    why = renamed(path)
    return [why.sentence()] if why else []


BUTTONS: Mapping[str, Callable[["LiveBook"], None]] = {
    "generate": _generate,
    "undo": _undo,
    "check": _check,
    "export": _export,
    "share": _share,
    "manual": _manual,
    "upgrade": _upgrade,
}
