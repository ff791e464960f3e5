"""The end of a button: what the workbook's macros call, through xlwings.

Does what the command line does, through the same actions, and says in the status cell how it ended.
"""

import traceback
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ita_xl import actions, logfile
from ita_xl.failures import Failure

if TYPE_CHECKING:
    from ita_xl.workbook.live import LiveBook


def run(action: str) -> None:
    """Do what a button asks for, and say in the status cell how it ended. Never raises.

    Args:
        action: ``generate``, ``check``, ``export`` or ``share``.
    """
    try:
        import xlwings as xw

        from ita_xl.workbook.live import LiveBook

        _press(LiveBook(xw.Book.caller()), action)
    except Exception:  # there is no cell to say it in: the macro says that nothing was said
        logfile.write(traceback.format_exc())


def _press(book: "LiveBook", action: str) -> None:
    try:
        BUTTONS[action](book)
    except Failure as failure:
        book.say(failure.sentence())
    except Exception:  # the last resort: a person never sees a traceback
        book.say(Failure("unexpected", log=logfile.write(traceback.format_exc())).sentence())


def _generate(book: "LiveBook") -> None:
    actions.generate(book)


def _check(book: "LiveBook") -> None:
    actions.write_findings(book)


def _export(book: "LiveBook") -> None:
    book.require_folder()
    done = actions.export(book)
    more = f" พบรายการที่ต้องแก้ไข {done.errors} รายการ โปรดกดปุ่ม ตรวจสอบ" if done.errors else ""
    own = f" ใช้แม่แบบของหน่วยงาน “{done.template.name}”" if done.template else ""
    book.say(f"จัดทำรายงาน “{done.path.name}” แล้ว{own} {book.whereabouts(done.path)}{more}")


def _share(book: "LiveBook") -> None:
    book.require_folder()
    data, current = book.content()
    path = actions.share(book, data)
    more = "" if current else " สำเนานี้เป็นข้อมูลที่บันทึกไว้ครั้งหลังสุด หากแก้ไขหลังจากนั้น โปรดบันทึกแล้วกดปุ่มอีกครั้ง"
    book.say(f"จัดทำสำเนา “{path.name}” แล้ว {book.whereabouts(path)}{more}")


BUTTONS: Mapping[str, Callable[["LiveBook"], None]] = {
    "generate": _generate,
    "check": _check,
    "export": _export,
    "share": _share,
}
