"""The validations of the template in the words of Excel's object model, given again where a paste has taken them."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from ita_xl.a1 import meet, parse_area
from ita_xl.workbook.contract.sheets import Area, Sheet
from ita_xl.workbook.live.excel import Excel
from ita_xl.workbook.template import VALIDATED, validations

if TYPE_CHECKING:
    import lxml.etree as et
    import xlwings as xw

TYPES = {"none": 0, "whole": 1, "decimal": 2, "list": 3, "date": 4, "time": 5, "textLength": 6, "custom": 7}
STYLES = {"stop": 1, "warning": 2, "information": 3}
OPERATORS = {
    "between": 1,
    "notBetween": 2,
    "equal": 3,
    "notEqual": 4,
    "greaterThan": 5,
    "lessThan": 6,
    "greaterThanOrEqual": 7,
    "lessThanOrEqual": 8,
}
PROPERTIES = {
    "promptTitle": "InputTitle",
    "prompt": "InputMessage",
    "errorTitle": "ErrorTitle",
    "error": "ErrorMessage",
}


def put_back(excel: Excel, page: "xw.Sheet", sheet: Sheet, pasted: Collection[Area]) -> None:
    """Give cells of an unprotected sheet the template's validations again, where they have lost them.

    Args:
        excel: The open workbook, of the program's own format.
        page: The sheet as it is open.
        sheet: The sheet.
        pasted: Areas into which something was pasted with its format.
    """
    lost = {
        where: (rule, texts)
        for where, kind, rule, texts in _template(sheet)
        if any(meet(parse_area(where), area.rect) for area in pasted)
        and excel.validation_type(page, where) != kind
    }
    if lost:
        excel.validate(page, lost)


def _template(sheet: Sheet) -> Iterator[tuple[str, int, Mapping[str, object], Mapping[str, object]]]:
    """Give cells, type, the words of ``Validation.Add`` and the texts of each validation of a sheet."""
    for one in validations(sheet) if sheet in VALIDATED else ():
        kind = TYPES[one.get("type", "none")]
        rule: dict[str, object] = {"Type": kind, "AlertStyle": STYLES[one.get("errorStyle", "stop")]}
        rule["Operator"] = OPERATORS[one.get("operator", "between")]
        if formula := _formula(one, kind):
            rule["Formula1"] = formula
        yield (
            one.get("sqref", ""),
            kind,
            rule,
            {PROPERTIES[name]: one.get(name) for name in PROPERTIES if one.get(name)},
        )


def _formula(one: "et._Element", kind: int) -> str:
    """Give the formula of a validation as it is typed into Excel's box: a list of words without its quotes."""
    text = "".join(child.text or "" for child in one if child.tag.endswith("}formula1"))
    if kind == TYPES["list"] and text.startswith('"'):
        return text.strip('"')
    return f"={text}" if text and not text.isdigit() else text
