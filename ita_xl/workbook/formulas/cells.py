"""All computed cells of the workbook, and the defined names that their formulas use."""

from functools import cache

from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.ruletables import RuleTables
from ita_xl.workbook.contract.sheets import Area
from ita_xl.workbook.formulas import (
    analysis_cells,
    history_cells,
    item_cells,
    report_cells,
    score_cells,
    status_cells,
    summary_cells,
    workings,
)
from ita_xl.workbook.formulas.computed import Computed


@cache
def computed_cells() -> tuple[Computed, ...]:
    """Give every formula cell of the workbook, with the core's twin of each. They do not depend on the rules."""
    return (
        *score_cells.computed(),
        *item_cells.computed(),
        *history_cells.computed(),
        *status_cells.computed(),
        *summary_cells.computed(),
        *analysis_cells.computed(),
        *report_cells.computed(),
        *workings.computed(),
    )


def cells_without_rules() -> tuple[Computed, ...]:
    """Give the formula cells that follow from no rules: whether tables and texts are of what stands in the cells."""
    return tuple(cell for cell in computed_cells() if (cell.sheet, cell.ref) in summary_cells.MARKS)


def defined_names(tables: RuleTables) -> dict[str, Area]:
    """Give every workbook-scope name: typed ranges, rule tables, workings and constants."""
    return {**ranges.NAMES, ranges.PLACES_NAME: ranges.PLACES, **tables.areas(), **workings.NAMED}
