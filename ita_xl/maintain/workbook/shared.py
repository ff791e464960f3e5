"""What the drawing of the sheets shares: headings, colours of words, marks of findings, rules of what may be typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ita_xl.maintain.workbook.styles import DEVELOP, STRONG, WEAK, Styles
from ita_xl.workbook.contract import ranges, wording
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.notscores import KINDS
from ita_xl.workbook.contract.sheets import Sheet
from ita_xl.workbook.contract.typed import FINDINGS_TABLE

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

TITLE_HEIGHT, SUBTITLE_HEIGHT, HEADER_HEIGHT, ROW_HEIGHT = 34, 26, 34, 24
"""Points of a sheet's title, of the line below it, of a table's header of one line, and of any other row."""
Pages = dict[Sheet, "Worksheet"]
COLOURS = {
    "ita_word_weak": WEAK,
    "ita_word_develop": DEVELOP,
    "ita_word_strong": STRONG,
    **dict.fromkeys(KINDS, WEAK),
    "ita_word_new_rules": WEAK,
    "ita_word_mismatch": WEAK,
    "ita_word_stale": DEVELOP,
    "ita_word_no_item": DEVELOP,
    "ita_word_over": WEAK,
}


def heading(page: Worksheet, sheet: Sheet, styles: Styles, column: int = 0) -> None:
    """Write the title and the note of a sheet; the line between them is a formula."""
    page.set_row(0, TITLE_HEIGHT)
    page.set_row(1, SUBTITLE_HEIGHT)
    page.write_string(0, column, wording.SHEET_TITLES[sheet.code], styles.get("title"))
    if note := wording.NOTES.get(sheet.code):
        page.write_string(2, column, note, styles.get("note"))


def header_height(headers: Sequence[str], widths: Sequence[float]) -> float:
    """Give the height in points of a table's header over columns of these widths."""
    return max(HEADER_HEIGHT, row_height(headers, widths, bold=True))


def mark(page: Worksheet, styles: Styles, sheet: Sheet, ref: str) -> None:
    """Frame the input cells that sheet ตรวจสอบ names, as long as its list was made from what stands."""
    levels, names, cells = (FINDINGS_TABLE.part(n).absolute for n in ("level", "sheet", "cells"))
    fresh = f"{ranges.FINDINGS_FINGERPRINT.absolute}=ita_findings_now"
    here = f'{names},"{sheet.name}",{cells},"* "&ADDRESS(ROW(),COLUMN(),4)&" *"'
    for level, look in styles.found.items():
        criteria = f'=AND({fresh},COUNTIFS({here},{levels},"{level}")>0)'
        page.conditional_format(
            ref, {"type": "formula", "criteria": criteria, "format": look, "stop_if_true": True}
        )


def redden(page: Worksheet, styles: Styles, ref: str) -> None:
    """Colour the numbers below zero."""
    page.conditional_format(ref, {"type": "cell", "criteria": "<", "value": 0, "format": styles.negative})


def highlight(page: Worksheet, styles: Styles, ref: str, *words: str) -> None:
    """Colour cells that show one of the words."""
    for name in words:
        page.conditional_format(
            ref,
            {
                "type": "cell",
                "criteria": "==",
                "value": f'"{word(name)}"',
                "format": styles.tint(COLOURS[name]),
            },
        )


STATUS_WORDS = ("ita_word_weak", "ita_word_develop", "ita_word_strong", *KINDS)


def number_rule(
    ref: str, low: object, high: object, error: tuple[str, str], *, whole: bool = False
) -> dict[str, Any]:
    """Ask for a number within bounds, and take one in Thai digits: it is turned at the next press.

    Args:
        ref: The first cell of those that are asked.
        low: The least, as a number or a name.
        high: The most.
        error: What is said of anything else.
        whole: Whether it must be a whole number.
    """
    bounds = f"{ref}>={low},{ref}<={high}" + (f",{ref}=INT({ref})" if whole else "")
    thai = f"ISNUMBER(FIND(LEFT(TRIM({ref})),ita_thai_digits))"
    return {"validate": "custom", "value": f"=IF(ISNUMBER({ref}),AND({bounds}),{thai})", **refusal(error)}


def refusal(error: tuple[str, str]) -> dict[str, Any]:
    """Say why a typed value is refused: title and text, the title no longer than Excel takes."""
    return {"error_title": error[0][:32], "error_message": error[1]}


def hint(help_text: tuple[str, str]) -> dict[str, Any]:
    """Say what belongs into a cell: title and text, no longer than Excel takes."""
    return {"input_title": help_text[0][:32], "input_message": help_text[1][:255]}


def score_rule(ref: str, help_text: tuple[str, str]) -> dict[str, Any]:
    """Ask for a score in cells of which ``ref`` is the first."""
    return {**number_rule(ref, "ita_min", "ita_max", wording.SCORE_ERROR), **hint(help_text)}
