"""What the cells of an open workbook show, held against the core."""

import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO

from ita_xl.selftest.desk import Window
from ita_xl.workbook.contract import ranges, sheets
from ita_xl.workbook.contract.sheets import Area, Sheet, cell
from ita_xl.workbook.formulas import analysis_cells
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.formulas.computed import Computed
from ita_xl.workbook.live.book import LiveBook
from ita_xl.workbook.reading.grid import Grid

TOLERANCE = 1e-9
ERROR_WORDS = ("#N/A", "#NAME", "#VALUE", "#REF", "#DIV", "#NUM", "#NULL", "Err:", "Traceback")
_ERROR_CODES = range(-2146826288, -2146826245)
"""How COM hands over the errors of cells, #NULL! to #N/A."""


def compared() -> tuple[Computed, ...]:
    """Give the computed cells that say the same with Python and without; of findings only Python knows all."""
    rows = range(analysis_cells.FINDINGS_TOP, analysis_cells.BOTTOM + 1)
    return tuple(
        c for c in computed_cells() if c.sheet is not sheets.ANALYSIS or cell(c.sheet, c.ref).top not in rows
    )


def differences(window: Window) -> tuple[int, list[str]]:
    """Hold every computed cell against the core.

    Returns:
        How many cells were compared, and each that shows something else: ``คะแนน!E6: 3, 2``.
    """
    model, cells, found = LiveBook(window.book).model, compared(), []
    for sheet, rows in _pages(window, cells):
        for one in cells:
            if one.sheet is not sheet:
                continue
            place = cell(sheet, one.ref)
            seen, wanted = rows[place.top - 1][place.left], one.value(model)
            if not _same(seen, wanted):
                found.append(f"{sheet.name}!{one.ref}: {seen!r} ({wanted!r})")
    return len(cells), found


def errors(window: Window) -> list[str]:
    """Name each cell of a sheet that a person sees which shows an error."""
    found = []
    for sheet, rows in _pages(window, computed_cells()):
        if sheet.hidden:
            continue
        for n, row in enumerate(rows, start=1):
            for m, value in enumerate(row):
                text = isinstance(value, str) and any(word in value for word in ERROR_WORDS)
                number = isinstance(value, int | float) and value in _ERROR_CODES
                if text or number:
                    found.append(f"{Area(sheet, n, n, m, m).absolute}: {value}")
    return found


def _pages(
    window: Window, cells: tuple[Computed, ...]
) -> Iterator[tuple[Sheet, tuple[tuple[object, ...], ...]]]:
    for sheet in sheets.SHEETS:
        places = [cell(sheet, one.ref) for one in cells if one.sheet is sheet]
        if places:
            whole = Area(sheet, 1, max(p.top for p in places), 0, max(p.left for p in places))
            yield sheet, window.shows(sheet.name, whole.fixed.replace("$", ""))


def _same(seen: object, wanted: object) -> bool:
    if isinstance(wanted, str):
        return ("" if seen is None else seen) == wanted
    number = isinstance(seen, int | float | Decimal) and not isinstance(seen, bool)
    return number and abs(float(seen) - float(wanted)) < TOLERANCE  # type: ignore[arg-type]


def typed(grids: "dict[str, Grid] | object") -> dict[str, list[list[object]]]:
    """Give what stands in the named ranges, the status apart, with numbers as a cell holds them."""
    return {
        name: [[_plain(v) for v in row] for row in grids[name].rows]  # type: ignore[index]
        for name in ranges.NAMES
        if name != "ita_status"
    }


def _plain(value: object) -> object:
    return None if value == "" else float(value) if isinstance(value, int | Decimal) else value


def without_code_names(data: bytes) -> bytes:
    """Give a workbook as LibreOffice saves it: its macros are there, the code names of its sheets are not."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "xl/workbook.xml" or part.filename.startswith("xl/worksheets/sheet"):
                content = re.sub(rb' codeName="[^"]*"', b"", content)
            new.writestr(part, content)
    return out.getvalue()
