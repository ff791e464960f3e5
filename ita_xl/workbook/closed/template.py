"""The workbook template that the package carries, and what may be typed into its cells."""

from functools import cache
from importlib import resources
from pathlib import Path

import lxml.etree as et

from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract.sheets import HISTORY, HOME, ITEMS, SCORES, Sheet

VALIDATED = (HOME, SCORES, ITEMS, HISTORY)
"""The sheets whose validations are looked after."""


@cache
def template() -> bytes:
    """Give the workbook template that the package carries (in a checkout: the one beside it)."""
    inside = resources.files("ita_xl") / "workbook_template.xlsm"
    if inside.is_file():
        return inside.read_bytes()
    return (Path(__file__).parents[3] / "workbook_template.xlsm").read_bytes()


@cache
def validations(sheet: Sheet) -> tuple[et._Element, ...]:
    """Give the validations of a sheet as the template has them."""
    return tuple(Package.read(template()).sheet(sheet.name).validations())
