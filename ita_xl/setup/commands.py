"""The commands ``install``, ``doctor``, ``uninstall`` and ``offline`` of the command line."""

import argparse
import json
import os
import platform
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl.failures import Failure

if TYPE_CHECKING:
    from ita_xl.setup.diagnosis import Book
    from ita_xl.setup.machine import Machine, Registry
    from ita_xl.setup.plan import Plan

DONE, WITH_ERRORS = 0, 1


def add(command: Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]) -> None:
    """Add the commands to the command line.

    Args:
        command: Makes one of a name, what it runs and a help text.
    """
    putting_in = command("install", install, "ติดตั้งปุ่มและส่วนเสริมใน Excel ของผู้ใช้คนนี้")
    putting_in.add_argument("--desktop", action="store_true", help="วางสมุดงานไว้บนหน้าจอ (Desktop)")
    putting_in.add_argument(
        "--trust", action="store_true", help="เพิ่มโฟลเดอร์ของสมุดงานบนหน้าจอเป็นตำแหน่งที่เชื่อถือได้ของ Excel"
    )
    looking = command("doctor", doctor, "ตรวจการติดตั้ง บอกสิ่งที่ขาดและวิธีแก้")
    looking.add_argument("book", nargs="?", type=Path, help="แฟ้มสมุดงานที่ต้องการตรวจด้วย")
    looking.add_argument("--json", action="store_true", help="แสดงผลเป็น JSON")
    command("uninstall", uninstall, "ถอนการติดตั้งออกจาก Excel ของผู้ใช้คนนี้")
    folder = command("offline", offline, "จัดทำโฟลเดอร์ติดตั้งสำหรับสำนักงานที่ไม่มีอินเทอร์เน็ต")
    folder.add_argument("folder", type=Path, help="โฟลเดอร์ที่จะสร้าง")
    folder.add_argument("--python", default="3.13", metavar="3.13", help="รุ่นของ Python บนเครื่องปลายทาง (3.13)")
    folder.add_argument("--bits", choices=("64", "32"), default="64", help="Windows 64 หรือ 32 บิต (64)")
    folder.add_argument("--wheel", type=Path, help="แฟ้ม .whl ของ ita_xl (หากไม่ระบุ จะสร้างจากชุดต้นฉบับ)")


def install(options: argparse.Namespace) -> int:
    """Put the program into the user's Excel."""
    from ita_xl.setup import plan

    machine, registry = _this_machine()
    made = plan.install(machine, desktop=options.desktop, trust=options.trust)
    _compile()
    _carry_out(made, registry)
    # What is still missing (Excel itself, a policy) is told now and not at the first click.
    return max(_diagnose(_this_machine()[0]), WITH_ERRORS if made.refused else DONE)


def uninstall(_options: argparse.Namespace) -> int:
    """Take the program out of the user's Excel."""
    from ita_xl.setup import plan

    machine, registry = _this_machine()
    kept = {
        path: Path(copy).read_bytes() for path, copy in machine.ledger.before.items() if Path(copy).is_file()
    }
    _carry_out(plan.uninstall(machine, kept), registry)
    return DONE


def doctor(options: argparse.Namespace) -> int:
    """Tell what is missing and how to mend it, and what Excel would use."""
    from ita_xl.setup.diagnosis import note

    ours = None if options.book is None else _ours(options.book)
    if not on_windows():
        sentence = note("not-windows", {"system": _system()})
        if options.json:
            told = {} if ours is None else {"book": ours}
            _print_json({"system": _system(), "note": sentence, **told, "uses": {}, "findings": []})
        else:
            print(*filter(None, (ours, sentence)), sep="\n")
        return DONE
    machine, _ = _this_machine()
    book = None if options.book is None else _look_at(options.book)
    if ours is not None and not options.json:
        print(ours)
    return _diagnose(machine, book, as_json=options.json)


def offline(options: argparse.Namespace) -> int:
    """Lay out a folder from which an office without internet installs."""
    from ita_xl.setup.offline import lay_out

    lay_out(options.folder, options.python, options.bits, options.wheel)
    print(f"จัดทำโฟลเดอร์ {options.folder} แล้ว")
    print(f"หากเครื่องปลายทางไม่มี Python ให้นำ Python {options.python} มาวางในโฟลเดอร์ python ข้าง install.cmd")
    return DONE


def on_windows() -> bool:
    """Tell whether there can be an Excel with buttons here."""
    return os.name == "nt"


def _this_machine() -> "tuple[Machine, Registry]":
    from ita_xl.setup.machine import observe

    if not on_windows():
        raise Failure("windows-only", system=_system())
    from ita_xl.setup.windows import WindowsRegistry, this_runtime

    registry = WindowsRegistry()
    return observe(os.environ, registry, this_runtime()), registry


def _system() -> str:
    return {"Darwin": "macOS"}.get(platform.system(), platform.system())


def _compile() -> None:
    """Compile what a click loads: the add-in starts Python with ``-B``, which never keeps what it compiled."""
    import compileall
    import sysconfig

    compileall.compile_dir(sysconfig.get_path("purelib"), quiet=2)


def _carry_out(made: "Plan", registry: "Registry") -> None:
    from ita_xl.setup.carry import carry_out
    from ita_xl.setup.diagnosis import note

    carry_out(made.steps, registry)
    for code, words in made.notes:
        print(note(code, words))


def _ours(path: Path) -> str:
    """Say of what version a workbook is.

    Raises:
        Failure: It cannot be read, or it is no workbook of ours.
    """
    from ita_xl.setup.diagnosis import note
    from ita_xl.workbook.file import ClosedBook

    version = ClosedBook(path).version
    return note("book-ours", {"path": path.name, "version": version or "0.1.0"})


def _look_at(path: Path) -> "Book":
    from ita_xl.setup.diagnosis import Book

    if not path.is_file():
        raise Failure("file-missing", path=path)
    path = path.resolve()
    conf = path.parent / "xlwings.conf"
    mark = Path(f"{path}:Zone.Identifier")
    try:
        # 3 and 4: from the internet, from a site that is not trusted. A drive without such marks has no such file.
        marked = any(
            f"ZoneId={zone}" in mark.read_text(encoding="utf-8", errors="replace") for zone in (3, 4)
        )
    except OSError:
        marked = False
    return Book(path, marked, conf.read_bytes() if conf.is_file() else None)


def _diagnose(machine: "Machine", book: "Book | None" = None, *, as_json: bool = False) -> int:
    from ita_xl.setup.diagnosis import ERROR, OK, WARNING, examine, note, uses

    found = examine(machine, book)
    errors = sum(f.level == ERROR for f in found)
    if as_json:
        _print_json(
            {
                "system": _system(),
                "uses": uses(machine, book),
                "findings": [
                    {"code": f.code, "level": f.level, "message": f.message, "mend": f.mend} for f in found
                ],
            }
        )
        return WITH_ERRORS if errors else DONE
    thai = {OK: "พร้อม", WARNING: "ควรแก้ไข", ERROR: "ต้องแก้ไข"}
    for finding in found:
        print(f"[{thai[finding.level]}] {finding.message}")
        if finding.mend:
            print(f"    วิธีแก้: {finding.mend}")
    print("Excel จะใช้:")
    for name, value in uses(machine, book).items():
        print(f"    {_USES.get(name, name)}: {value}")
    print(note("not-well", {"count": errors}) if errors else note("all-well", {}))
    return WITH_ERRORS if errors else DONE


_USES = {
    "interpreter": "Python",
    "decided_by": "กำหนดโดย",
    "xlwings": "รุ่นของ xlwings",
    "libraries": "แฟ้ม DLL",
    "excel": "โปรแกรม Excel",
    "office": "รุ่นของ Office",
    "trusted": "ตำแหน่งที่เชื่อถือได้",
}


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=1))
