"""A full recalculation of a workbook: our calls, a block each, beside what a function call a cell would be.

Run: ``python benchmarks/functions.py [RUNS]``. Python's part is measured here, in processor time. What a call costs
on its way through Excel and COM can only be measured there: some 4 ms were read of xlwings' own server; the last
column reckons with it.
"""

import sys
import tempfile
from pathlib import Path
from statistics import median
from time import process_time

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "functions")]

from sheet_values import CALLING, Values, call_of  # noqa: E402

from ita_xl import actions, datafile, demo  # noqa: E402
from ita_xl.workbook.closed.book import ClosedBook  # noqa: E402
from ita_xl.workbook.formulas.cells import computed_cells  # noqa: E402
from udfs import functions  # noqa: E402

THROUGH_EXCEL = 0.004
"""Seconds a call, reckoned, not measured here."""


def calls(values: Values) -> list[tuple[str, list[object]]]:
    """Give every call of a full recalculation with its arguments."""
    found = []
    for cell in CALLING:
        name, arguments = call_of(cell)
        found.append((name, [values.argument(text, cell.sheet) for text in arguments]))
    return found


def cells_of(cell: object) -> int:
    """Count the cells that one call fills."""
    if not cell.array:  # type: ignore[attr-defined]
        return 1
    return sum(c.array == cell.array and c.sheet is cell.sheet for c in computed_cells())  # type: ignore[attr-defined]


def main(runs: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "book.xlsm")
        name, text = next(iter(demo.examples().items()))
        actions.new(path, datafile.parse(text))
        book = ClosedBook(path)
        asked = calls(Values(book.model, book.grids["ita_library"].rows))
    # As many calls as cells: each asks for the whole block and takes its own value, as a function a cell must.
    per_cell = [one for cell, one in zip(CALLING, asked, strict=True) for _ in range(cells_of(cell))]
    print(f"{name}, median of {runs} full recalculations")
    print(f"{'':28}{'calls':>8}{'Python ms':>12}{'with 4 ms a call':>20}")
    for label, each in (("a block a call (ours)", asked), ("a call a cell", per_cell)):
        times = []
        for _ in range(runs):
            start = process_time()
            for function, arguments in each:
                getattr(functions, function)(*arguments)
            times.append(process_time() - start)
        spent = median(times)
        print(
            f"{label:28}{len(each):>8}{spent * 1000:>12.1f}{(spent + len(each) * THROUGH_EXCEL) * 1000:>17.0f} ms"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
