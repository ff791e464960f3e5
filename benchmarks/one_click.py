"""One button pressed twice in a process of its own, for ``click.py``; Excel is the double of ``tests/live``.

``python benchmarks/one_click.py ACTION BOOK [MODULE ...]`` prints the seconds of the processor for the click that
starts Python, for the same click after it, and for what the double itself took of that one to hand its cells over.
The double has loaded much that the click needs too (lxml, decimal):
that is loaded before it, within the time, and is named on the command line; ``--needs ACTION BOOK`` prints which
modules those are, one a line.
"""

import builtins
import importlib
import sys
import time
from pathlib import Path

start = time.process_time()
import xlwings  # noqa: E402, F401

for name in sys.argv[3:] if sys.argv[1] != "--needs" else ():
    importlib.import_module(name)
spent = time.process_time() - start

ROOT = Path(__file__).parents[1]
OURS = ("ita_xl", "udfs")


def main(action: str, book: str, *, needs: bool) -> None:
    """Press the button; tell the times, or the modules that the double has loaded before the click asks for them."""
    global spent  # noqa: PLW0603
    before = set(sys.modules)
    sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "live")]
    import live_excel
    from live_xlwings import RangeImpl

    handing_over = [0.0]
    RangeImpl.rows_of = timed(RangeImpl.rows_of, handing_over)
    data = Path(book).read_bytes()
    doubles = [live_excel.Double(data, book) for _ in range(2)]
    # What the double has loaded of the program is loaded anew by the click.
    for name in [name for name in sys.modules if name.partition(".")[0] in OURS]:
        del sys.modules[name]
    asked = note_imports() if needs else set()
    of_double = set(sys.modules) - before
    for double in doubles:
        double.book.set_mock_caller()
        handing_over[0] = 0.0
        a = time.process_time()
        from ita_xl import __version__, buttons

        buttons.run(action, __version__)
        if not needs:
            print(spent + time.process_time() - a)
        spent = 0.0
    print(*(sorted(asked & of_double) if needs else handing_over), sep="\n", end="")


def timed(call, total):  # noqa: ANN001, ANN201
    """Give a function that adds the time of each call to a total."""

    def timing(*given):  # noqa: ANN002, ANN202
        start = time.process_time()
        try:
            return call(*given)
        finally:
            total[0] += time.process_time() - start

    return timing


def note_imports() -> set[str]:
    """Give a set that fills with the names of the modules that anything asks for from now on."""
    asked: set[str] = set()
    plain = builtins.__import__

    def noting(name, namespace=None, local=None, fromlist=(), level=0):  # noqa: ANN001, ANN202
        if level == 0:
            asked.update((name, *(f"{name}.{one}" for one in fromlist or ())))
        return plain(name, namespace, local, fromlist, level)

    builtins.__import__ = noting
    return asked


if __name__ == "__main__":
    needs = sys.argv[1] == "--needs"
    main(*sys.argv[2:4] if needs else sys.argv[1:3], needs=needs)
