"""The workbook template that the package carries, and what may be typed into its cells."""

from functools import cache
from importlib import resources
from pathlib import Path

import lxml.etree as et

from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts
from ita_xl.workbook.contract.sheets import HISTORY, HOME, ITEMS, SCORES, Sheet

VALIDATED = (HOME, SCORES, ITEMS, HISTORY)
"""The sheets whose validations are looked after."""


@cache
def template() -> bytes:
    """Give the workbook template that the package carries (in a checkout: the one beside it)."""
    inside = resources.files("ita_xl") / "workbook_template.xlsm"
    if inside.is_file():
        return inside.read_bytes()
    return (Path(__file__).parents[2] / "workbook_template.xlsm").read_bytes()


@cache
def validations(sheet: Sheet) -> tuple[et._Element, ...]:
    """Give the validations of a sheet as the template has them."""
    parts = Parts.of(template())
    (workbook,) = parts.related("", "officeDocument")
    root = parts.tree(workbook)
    ns = px.namespace(root)
    (entry,) = (one for one in root.iter(f"{ns}sheet") if one.get("name") == sheet.name)
    keys = set(entry.attrib.values())
    (part,) = (one.target for one in parts.relations(workbook) if one.key in keys)
    return tuple(parts.tree(part).iter(f"{ns}dataValidation"))
