"""What a click costs in Python beside a bare ``import xlwings``: each in a process of its own, taken in turns.

A click is the import of what its button needs and its reading, computing and writing, with the calls to Excel
answered by the double of ``tests/live``: the double's own work counts too, so that a click is rather overstated.
Processor time, not the clock: other work of the machine does not count. Run it where pandas is not installed, as
in the clerk's runtime: ``python benchmarks/click.py [rounds]``.

"first" is the click that starts Python; "later" the same click in that process, on the workbook as it was before:
Excel's server of Python stays for the whole session, so only its first click loads anything.
"""

import statistics
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
CASE = ROOT / "tests" / "cases" / "fy2568-makkhaeng.json"
ACTIONS = ("check", "generate", "undo", "export", "share", "manual")
BARE = "import time; a = time.process_time(); import xlwings; print(time.process_time() - a)"
LOADED = """
import time; a = time.process_time()
import xlwings, ita_xl.buttons, ita_xl.version, ita_xl.workbook.live
if {action!r} != "manual": import ita_xl.actions
print(time.process_time() - a)
"""
CLICK = """
import pathlib, sys, time
a = time.process_time()
import xlwings
spent = time.process_time() - a
sys.path.insert(0, {live!r})
import live_excel
data = pathlib.Path({book!r}).read_bytes()
doubles = [live_excel.Double(data, {book!r}) for _ in range(2)]
# What the double has loaded of the program is loaded anew by the click.
for name in [name for name in sys.modules if name.partition(".")[0] == "ita_xl"]:
    del sys.modules[name]
for double in doubles:
    double.book.set_mock_caller()
    a = time.process_time()
    from ita_xl import __version__, buttons
    buttons.run({action!r}, __version__)
    print(spent + time.process_time() - a)
    spent = 0
"""


def measure(code: str) -> list[float]:
    """Give the milliseconds that a process tells, which prints seconds line by line."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return [1000 * float(line) for line in done.stdout.splitlines()]


def main(rounds: int = 7) -> None:
    """Measure and print the table."""
    sys.path.insert(0, str(ROOT))
    from ita_xl import actions, datafile

    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder, "book.xlsm")
        actions.new(book, datafile.parse(CASE.read_text(encoding="utf-8")))
        done = {action: book if action != "undo" else Path(folder, "generated.xlsm") for action in ACTIONS}
        from ita_xl.workbook.closed.book import ClosedBook

        closed = ClosedBook(book)
        actions.generate(closed)
        done["undo"].write_bytes(closed.to_bytes())
        codes = {"import xlwings": BARE, "imports of a click": LOADED.format(action="generate")}
        for action in ACTIONS:
            codes[action] = CLICK.format(
                live=str(ROOT / "tests" / "live"), book=str(done[action]), action=action
            )
        times: dict[str, list[list[float]]] = {name: [] for name in codes}
        for _ in range(rounds):
            for name, code in codes.items():
                times[name].append(measure(code))
    base = statistics.median(one for (one,) in times["import xlwings"])
    print(
        f"pandas {'installed' if find_spec('pandas') else 'not installed'}, {rounds} rounds, processor time"
    )
    print(f"{'median ms':20} {'first':>7} {'ratio':>6} {'later':>7} {'ratio':>6}")
    for name, found in times.items():
        columns = (statistics.median(column) for column in zip(*found, strict=True))
        print(f"{name:20}" + "".join(f" {ms:7.0f} {ms / base:6.2f}" for ms in columns))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
