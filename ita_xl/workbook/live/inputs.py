"""The input cells of the protected sheets of an open workbook as they were, where a paste has locked them.

A paste with the format of its source locks a cell in Excel, and takes its look and its validation: neither a person
nor a command could write it then. One call for a sheet tells whether all of its input cells are unlocked; what more
it costs is asked where they are not.
"""

from collections.abc import Collection, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from ita_xl.a1 import ref
from ita_xl.failures import Failure
from ita_xl.workbook.contract import ranges as contract
from ita_xl.workbook.contract.sheets import Area, Sheet
from ita_xl.workbook.live.cells import Block, kept, values_of
from ita_xl.workbook.live.excel import Excel
from ita_xl.workbook.reading.tables import format_of

if TYPE_CHECKING:
    import xlwings as xw

    from ita_xl.workbook.live.ranges import Ranges

MOST = 80
"""As many cells of an area are asked for one by one."""
Look = tuple[str, str]


def put_back(excel: Excel, ranges: "Ranges", sheets: Collection[Sheet]) -> None:
    """Unlock the input cells of sheets that a paste has locked; give them the look of their neighbours, and validation.

    Args:
        excel: The open workbook.
        ranges: Its ranges, of which those of these sheets were read.
        sheets: The sheets to look at.
    """
    for sheet in sheets:
        areas = [
            (area, look)
            for name, looks in contract.LOOKS.items()
            for area, look in looks
            if area.sheet is sheet and _stands(ranges, name)
        ]
        if not areas:
            continue
        name = next(n for n in contract.LOOKS if contract.NAMES[n].sheet is sheet)
        page, called = ranges.page(ranges[name].sheet), ranges[name].sheet
        with suppress(Failure):  # a person's own password: then a write that meets such a cell says so
            _put_back(excel, page, called, areas, sheet if format_of(ranges) == contract.FORMAT else None)


def _stands(ranges: "Ranges", name: str) -> bool:
    """Tell whether a range lies where the template has it."""
    try:
        grid, area = ranges[name], contract.NAMES[name]
    except KeyError:
        return False
    return (grid.top, grid.left) == (area.top, area.left)


def _put_back(
    excel: Excel, page: "xw.Sheet", name: str, areas: list[tuple[Area, Look]], sheet: Sheet | None
) -> None:
    """Put back look, lock and, of a workbook of the program's own format, validation."""
    if excel.locked(page, ",".join(area.ref for area, _ in areas)) is False:
        return
    if not excel.unprotect(page, name):
        return
    try:
        pasted = [(area, look) for area, look in areas if excel.locked(page, area.ref) is not False]
        for area, look in pasted:
            _unlock(excel, page, area, look)
        if sheet is not None:
            from ita_xl.workbook.live import validations  # reads the template: a paste is rare

            with suppress(Exception):  # what may be typed is no reason to stop a press
                validations.put_back(excel, page, sheet, [area for area, _ in pasted])
    finally:
        excel.protect(page)


def _unlock(excel: Excel, page: "xw.Sheet", area: Area, look: Look) -> None:
    cells = list(_cells(area))
    whole = excel.locked(page, area.ref) is True
    states = {at: whole or excel.locked(page, _ref(at)) is not False for at in cells[:MOST]}
    pattern = next((at for at, locked in states.items() if not locked), None)
    for at, locked in states.items():
        if not locked:
            continue
        if pattern is None:
            excel.unlock(page, _ref(at), look[0])
            continue
        value, formula = excel.values(page, _ref(at)), excel.formulas(page, _ref(at))
        excel.copy(page, _ref(pattern), [Block(at[0], at[1], [[None]])])
        held = kept(values_of(value[0])[0], str(formula[0][0]))
        excel.write(page, Block(at[0], at[1], [[held]]))


def _cells(area: Area) -> Iterator[tuple[int, int]]:
    for row in range(area.top, area.bottom + 1):
        for column in range(area.left, area.right + 1):
            yield row, column


def _ref(at: tuple[int, int]) -> str:
    return ref(at[0], at[1], at[0], at[1])
