"""Draws หน้าหลัก: the buttons, the status, the agency and its choices, the result in short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ita_xl.maintain.macros.vba import MACROS
from ita_xl.maintain.workbook.shared import highlight, hint, mark, number_rule, refusal
from ita_xl.maintain.workbook.styles import PANEL_SIZE, Styles
from ita_xl.workbook.contract import ranges, wording
from ita_xl.workbook.contract.heights import lines_height, row_height
from ita_xl.workbook.contract.ruletables import RuleTables
from ita_xl.workbook.contract.sheets import HOME
from ita_xl.workbook.formulas.summary_cells import HOME_LISTED, HOME_ROWS, longest_facts

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

WIDTHS = (2, 34, 50, 3, 20, 60)
STATUS_LINES = 2
"""Lines of the longest sentence about a press."""
HOME_FIELDS = (
    "ita_agency",
    "ita_district",
    "ita_province",
    "ita_year",
    "ita_plan_year",
    "ita_threshold",
    "ita_only",
    "ita_by",
    "ita_layout",
    "ita_digits",
    "ita_mail_name",
)
CHOICES = {"ita_digits": ranges.DIGITS_CHOICES, "ita_only": ranges.ONLY_CHOICES, "ita_by": ranges.BY_CHOICES}
CHOICES |= {"ita_layout": ranges.LAYOUT_CHOICES, "ita_mail_name": ranges.MAIL_NAME_CHOICES}
"""Cells of หน้าหลัก with a list to choose from; the first choice stands in the template."""
BUTTONS = {
    "ItaCheck": (1, 0, 238),
    "ItaGenerate": (2, 0, 176),
    "ItaUndo": (2, 181, 169),
    "ItaExport": (4, 0, 141),
    "ItaShare": (5, 0, 116),
    "ItaManual": (5, 121, 112),
    "ItaRetry": (5, 238, 112),
}
"""Macro -> column, distance from its left border and width, in the order of the work.

Each button lies within one column: one that spans two changes its width with them.
"""


def draw(page: Worksheet, styles: Styles, tables: RuleTables) -> None:
    """Draw everything of the sheet but typed values and formulas; the workbook opens here."""
    for column, width in enumerate(WIDTHS):
        page.set_column(column, column, width, styles.get("plain"))
    page.set_row(0, 36)
    page.merge_range("B1:F1", wording.TITLE, styles.get("banner"))
    page.merge_range("B2:F2", wording.SUBTITLE, styles.get("subtitle"))
    page.set_row(2, 38)
    for macro, (column, offset, width) in BUTTONS.items():
        place = {"width": width, "height": 44, "x_offset": offset, "y_offset": 3}
        page.insert_button(2, column, {"macro": macro, "caption": MACROS[macro], **place})
    _status(page, styles)
    page.merge_range("B6:C6", "ข้อมูลหน่วยงาน", styles.get("section"))
    page.merge_range("E6:F6", "ผลโดยสรุป", styles.get("section"))
    for name in HOME_FIELDS:
        area = ranges.NAMES[name]
        page.write_string(area.top - 1, 1, wording.LABELS[name], styles.get("label"))
        page.data_validation(area.ref, {**_rule_of(name), **hint(wording.INPUT_HELP[name])})
    mark(page, styles, HOME, f"C{ranges.AGENCY.top}:C{ranges.MAIL_NAME.top}")
    for name, row in HOME_ROWS.items():
        page.write_string(row - 1, 4, wording.HOME_FACTS[name], styles.get("label"))
    for n, row in enumerate(HOME_LISTED):
        page.write_string(row - 1, 4, "" if n else wording.HOME_LISTED, styles.get("label"))
    page.set_row(HOME_ROWS["overall"] - 1, lines_height(2))
    page.set_row(HOME_ROWS["level"] - 1, 34)
    for name, text in longest_facts(tables).items():
        if name in HOME_ROWS:
            page.set_row(HOME_ROWS[name] - 1, row_height([text], WIDTHS[-1:], bold=True))
    highlight(page, styles, f"F{HOME_ROWS['measures']}:F{HOME_ROWS['findings']}", "ita_word_stale")
    page.merge_range("B19:F19", "ขั้นตอนการใช้งาน", styles.get("section"))
    for ref, step in zip(ranges.STEPS, wording.STEPS, strict=True):
        page.merge_range(f"{ref}:{ref.replace('B', 'F')}", step, styles.get("step"))
    page.print_area("A1:F23")
    page.set_landscape()
    page.fit_to_pages(1, 1)
    page.activate()
    page.set_first_sheet()


def _status(page: Worksheet, styles: Styles) -> None:
    """Draw how the last press ended, and below it what to do where pressing does nothing.

    The panel always stands in its cell, so that it is in every saved file, on a phone and in Protected View. While
    all is well a rule makes it invisible; where macros are blocked the rule's function is unknown and does nothing.
    """
    area = ranges.STATUS
    page.set_row(area.top - 1, lines_height(STATUS_LINES))
    page.write_string(area.top - 1, 1, "ผลการสั่งงานล่าสุด", styles.get("label"))
    page.merge_range(f"{area.ref}:F{area.top}", "", styles.get("status"))
    panel_height = row_height(["\n".join(wording.PANEL)], [sum(WIDTHS[2:])], size=PANEL_SIZE)
    page.set_row(area.top, max(panel_height, row_height([wording.PANEL_TITLE], WIDTHS[1:2], bold=True)))
    panel = f"B{area.top + 1}:F{area.top + 1}"
    page.write_string(area.top, 1, wording.PANEL_TITLE, styles.get("panel_title"))
    page.merge_range(f"C{area.top + 1}:F{area.top + 1}", "\n".join(wording.PANEL), styles.get("panel"))
    # The status changes at every press, and with it the rule is looked at anew.
    ready = {"type": "formula", "criteria": "=AND(ITA_READY(),LEN(ita_status)>=0)"}
    page.conditional_format(panel, {**ready, "format": styles.invisible})


def _rule_of(name: str) -> dict[str, Any]:
    ref = ranges.NAMES[name].fixed
    if name == "ita_year":
        # A list of one, where it begins with a Thai digit: the year is turned, and looked for, at the next press.
        thai = f"ISNUMBER(FIND(LEFT(TRIM({ref})&0),ita_thai_digits))"
        source = f"=IF({thai},{ref},ita_years)"
        return {"validate": "list", "source": source, **refusal(wording.YEAR_WITHOUT_RULES)}
    if name == "ita_plan_year":
        return number_rule(ref, "ita_year_min", "ita_year_max", wording.YEAR_ERROR, whole=True)
    if name == "ita_threshold":
        return number_rule(ref, "ita_min", "ita_max", wording.SCORE_ERROR)
    if name in CHOICES:
        choices = CHOICES[name]
        return {"validate": "list", "source": list(choices), **refusal(wording.LIST_ERROR)}
    return {"validate": "any"}
