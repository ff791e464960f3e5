"""What a click costs in Python beside a bare ``import xlwings``: each in a process of its own, taken in turns.

A click is the import of what its button needs and its reading, computing and writing, with the calls to Excel
answered by the double of ``tests/live``: the double's own work counts too, and what it takes to hand over its cells
is told ("double", part of every click).
Processor time, not the clock, the lowest of all rounds. Run it where pandas is not installed, as in the clerk's
runtime: ``python benchmarks/click.py [rounds]``. Python has to keep its bytecode, as it does where we are installed.

"first" is the click that starts Python; "later" the same click in that process, on the workbook as it was before:
Excel's server of Python stays for the whole session, so only its first click loads anything. "imports" is what a
first click loads before its button does anything.
"""

import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from processes import BARE, lines_of, milliseconds, require_bytecode, table

sys.path.insert(0, str(Path(__file__).parents[1]))

LOADED = """
import time; a = time.process_time()
import xlwings, ita_xl.buttons, ita_xl.version, ita_xl.workbook.live.book, ita_xl.actions
print(time.process_time() - a)
"""
ONE = str(Path(__file__).with_name("one_click.py"))


def main(rounds: int = 7) -> None:
    """Measure and print the table."""
    require_bytecode()
    from books import books

    with tempfile.TemporaryDirectory() as folder:
        runs = {"import xlwings": ("-c", BARE), "imports": ("-c", LOADED)}
        for action, book in books(Path(folder)).items():
            needed = lines_of(ONE, "--needs", action, str(book))
            runs[action] = (ONE, action, str(book), *needed)
        times: dict[str, list[list[float]]] = {name: [] for name in runs}
        for _ in range(rounds):
            for name, run in runs.items():
                times[name].append(milliseconds(*run))
    print("pandas", "installed" if find_spec("pandas") else "not installed")
    table(times, ("first", "later", "double"))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
