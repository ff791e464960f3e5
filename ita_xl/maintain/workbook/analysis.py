"""Draws sheet วิเคราะห์: the texts that Python makes of the scores, ready to be read or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ita_xl.assessment import INDICATOR_COUNT
from ita_xl.maintain.workbook.shared import STATUS_WORDS, heading, highlight
from ita_xl.maintain.workbook.styles import DEVELOP, Styles
from ita_xl.workbook import answers
from ita_xl.workbook.contract import wording
from ita_xl.workbook.contract.constants import CONSTANTS
from ita_xl.workbook.contract.heights import lines_height
from ita_xl.workbook.contract.sheets import ANALYSIS
from ita_xl.workbook.contract.typed import ANALYSIS_TABLE
from ita_xl.workbook.formulas.analysis_cells import BOTTOM, FINDINGS_TOP, SUMMARY_TOP, TABLE, TABLE_TOP

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

WIDTHS = ANALYSIS_TABLE.widths
"""The last column holds the name of each measure of the library in one line."""
LAST = len(WIDTHS) - 1
SUMMARY_LINES, TABLE_LINES, FINDING_LINES = (
    (3, 3, 2, 2, 3, 4),
    (3,) * INDICATOR_COUNT,
    (1,) * answers.FINDING_ROWS,
)
"""Lines that the longest texts take: paragraphs over the whole width, an analysis in its column, a finding."""


def draw(page: Worksheet, styles: Styles) -> None:
    """Draw everything of the sheet but formulas."""
    heading(page, ANALYSIS, styles)
    for column, width in enumerate(WIDTHS):
        page.set_column(column, column, width, styles.get("plain"))
    hidden = ANALYSIS_TABLE.part("free", "kept_measures")
    page.set_column(hidden.left, hidden.right, 12, styles.get("hidden"), {"hidden": True})
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
    for column, text in enumerate(ANALYSIS_TABLE.headers):
        page.write_string(TABLE_TOP - 2, column, text, styles.get("header"))
    page.repeat_rows(TABLE_TOP - 2)
    highlight(page, styles, TABLE.part("status").ref, *STATUS_WORDS)
    old = {"type": "cell", "criteria": "==", "value": f'"{CONSTANTS["ita_word_old_text"][1]}"'}
    page.conditional_format(
        f"{ANALYSIS_TABLE.row(SUMMARY_TOP).no}:{ANALYSIS_TABLE.row(BOTTOM).measures}",
        {**old, "format": styles.tint(DEVELOP)},
    )
    page.print_area(f"A1:{ANALYSIS_TABLE.row(BOTTOM).measures}")
