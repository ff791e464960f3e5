"""Draws sheet วิเคราะห์: the texts that Python makes of the scores, ready to be read or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ita_xl.assessment import INDICATOR_COUNT
from ita_xl.workbook import answers
from ita_xl.workbook.build.shared import STATUS_WORDS, heading, highlight
from ita_xl.workbook.build.styles import DEVELOP, Styles
from ita_xl.workbook.contract import wording
from ita_xl.workbook.contract.constants import CONSTANTS
from ita_xl.workbook.contract.heights import lines_height
from ita_xl.workbook.contract.sheets import ANALYSIS
from ita_xl.workbook.formulas.analysis_cells import BOTTOM, FINDINGS_TOP, SUMMARY_TOP, TABLE_TOP

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

WIDTHS = (11, 34, 11, 16, 76, 64)
"""The last column holds the name of each measure of the library in one line."""
LAST = len(WIDTHS) - 1
SUMMARY_LINES, TABLE_LINES, FINDING_LINES = (
    (3, 3, 2, 2, 2, 2),
    (3,) * INDICATOR_COUNT,
    (1,) * answers.FINDING_ROWS,
)
"""Lines that the longest texts take: paragraphs over the whole width, an analysis in its column, a finding."""


def draw(page: Worksheet, styles: Styles) -> None:
    """Draw everything of the sheet but formulas."""
    heading(page, ANALYSIS, styles)
    for column, width in enumerate(WIDTHS):
        page.set_column(column, column, width, styles.get("plain"))
    page.set_column("G:J", 12, styles.get("hidden"), {"hidden": True})
    for top, rows, title in zip(
        (SUMMARY_TOP, TABLE_TOP, FINDINGS_TOP),
        (SUMMARY_LINES, TABLE_LINES, FINDING_LINES),
        wording.ANALYSIS_SECTIONS,
        strict=True,
    ):
        table = top == TABLE_TOP
        bar = top - (3 if table else 2)
        page.merge_range(bar, 0, bar, LAST, title, styles.get("section"))
        for row, lines in enumerate(rows, start=top - 1):
            page.set_row(row, lines_height(lines))
            if not table:
                page.merge_range(row, 0, row, LAST, "", styles.get("text"))
    for column, text in enumerate(wording.ANALYSIS_HEADERS):
        page.write_string(TABLE_TOP - 2, column, text, styles.get("header"))
    page.repeat_rows(TABLE_TOP - 2)
    highlight(page, styles, f"D{TABLE_TOP}:D{TABLE_TOP + INDICATOR_COUNT - 1}", *STATUS_WORDS)
    old = {"type": "cell", "criteria": "==", "value": f'"{CONSTANTS["ita_word_old_text"][1]}"'}
    page.conditional_format(f"A{SUMMARY_TOP}:F{BOTTOM}", {**old, "format": styles.tint(DEVELOP)})
    page.print_area(f"A1:F{BOTTOM}")
