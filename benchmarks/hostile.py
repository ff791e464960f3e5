"""What books cost that hold far more than they show: a stray cell, empty styles, tables of 10,000 rows.

``python benchmarks/hostile.py [rows]``. Each command in a process of its own: processor seconds and the most memory
that it held, beside those of the same book as it was.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from processes import ROOT, require_bytecode

# Not from here: click.py would stand for the library of that name.
sys.path[0:1] = [str(ROOT), *(str(ROOT / "tests" / room) for room in ("", "hostile", "closed"))]

RUN = """
import contextlib, io, resource, sys
from ita_xl.cli import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    main(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_SELF)
held = used.ru_maxrss
if sys.platform == "linux":  # there, the most of the process that started this one counts in
    with open("/proc/self/status") as status:
        held = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(used.ru_utime + used.ru_stime, held // 1024)
"""
COMMANDS = ("check", "generate", "share")


def main(rows: int = 10_000) -> None:
    """Measure and print the table."""
    require_bytecode()
    from hostile_books import stray, styled, widen
    from test_reading import TABLES

    from ita_xl import actions, datafile
    from ita_xl.workbook.closed.book import ClosedBook

    made: dict[str, Callable[[Path], object]] = {
        "the book as it was": lambda path: path,
        "one cell in XFD1048576": lambda path: stray(path, "มาตรการ", "XFD1048576"),
        "one cell in C1048576 of หน้าหลัก": lambda path: stray(path, "หน้าหลัก", "C1048576"),
        "500,000 empty styled cells": lambda path: styled(path, 500_000),
        "2,000,000 empty styled cells": lambda path: styled(path, 2_000_000),
        **{f"{name}, {rows:,} rows": _wide(widen, name, rows, of) for name, of in TABLES.items()},
    }
    print(f"{'seconds, MB':34}" + "".join(f"{command:>16}" for command in COMMANDS))
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder, "sound.xlsm")
        text = (ROOT / "tests" / "cases" / "fy2568-paphlu.json").read_text(encoding="utf-8")
        actions.new(sound, datafile.parse(text))
        book = ClosedBook(sound)
        actions.generate(book)
        book.save(backup=False)
        for name, make in made.items():
            line = f"{name:34}"
            for command in COMMANDS:
                path = Path(folder, "book.xlsm")
                path.write_bytes(sound.read_bytes())
                make(path)
                done = subprocess.run(
                    [sys.executable, "-c", RUN, command, str(path)],
                    capture_output=True, text=True, check=True, cwd=ROOT,
                )  # fmt: skip
                seconds, held = done.stdout.split()
                line += f"{float(seconds):>10.2f}{held:>6}"
            print(line, flush=True)


def _wide(
    widen: Callable[..., None], name: str, rows: int, of: Callable[..., object]
) -> Callable[[Path], object]:
    return lambda path: widen(path, name, rows, of)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
