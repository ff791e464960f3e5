"""Writes what was typed into หน้าหลัก, คะแนน, ข้อคำถาม and ย้อนหลัง."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ita_xl import a1
from ita_xl.assessment import Entries
from ita_xl.maintain.workbook.home import CHOICES
from ita_xl.maintain.workbook.shared import Pages
from ita_xl.maintain.workbook.styles import Styles
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.sheets import HOME, SCORES
from ita_xl.workbook.contract.typed import RESULT_TABLE, SCORE_TABLE

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet


def write_inputs(pages: Pages, styles: Styles, entries: Entries) -> None:
    """Write typed values into their cells, styled as inputs; empty ones stay blank and yellow."""
    for name, field in ranges.SINGLE_FIELDS.items():
        style = {"ita_year": "input_year", "ita_plan_year": "input_year", "ita_threshold": "input_score"}.get(
            name, "input_text"
        )
        style = "hidden_input" if field in ("items_year", "oit_year") else style
        _put(pages[ranges.NAMES[name].sheet], styles, ranges.NAMES[name].ref, entries.value(field), style)
    for name, choices in CHOICES.items():
        _put(pages[HOME], styles, ranges.NAMES[name].ref, next(iter(choices)), "input_text")
    for n, row in enumerate(ranges.SCORE_ROWS, start=1):
        _put(
            pages[SCORES],
            styles,
            SCORE_TABLE.row(row).score,
            entries.value(f"indicator.{n}"),
            "input_score",
        )
    for n, key in enumerate(ranges.REPORTED_ORDER):
        style = "input_center" if key == "level" else "input_score"
        _put(
            pages[SCORES],
            styles,
            RESULT_TABLE.row(ranges.REPORTED_INPUT.top + n).reported,
            entries.value(f"reported.{key}"),
            style,
        )
    for group, area, columns, kinds in (
        ("item", ranges.ITEM_INPUT, ranges.ITEM_COLUMNS, ("input_center", "input_center", "input_score")),
        (
            "history",
            ranges.HISTORY_INPUT,
            ranges.HISTORY_COLUMNS,
            ("input_year", "input_score", "input_center", *["input_score"] * 3),
        ),
    ):
        for n, row in enumerate(range(area.top, area.bottom + 1), start=1):
            for column, (key, style) in enumerate(zip(columns, kinds, strict=True)):
                ref = f"{a1.column(area.left + column)}{row}"
                _put(pages[area.sheet], styles, ref, entries.value(f"{group}.{n}.{key}"), style)

    for area, style in (
        (ranges.ITEM_SHARES, "input_score"),
        (ranges.ITEM_PASTE, "input_paste"),
        (ranges.PAGE, "input_paste"),
    ):
        for row in range(area.top, area.bottom + 1):
            for n in range(area.left, area.right + 1):
                pages[area.sheet].write_blank(row - 1, n, None, styles.get(style))


def _put(page: Worksheet, styles: Styles, ref: str, value: object, style: str) -> None:
    if value is None:
        page.write_blank(ref, None, styles.get(style))
    elif isinstance(value, str):
        page.write_string(ref, value, styles.get(style))
    else:
        page.write_number(ref, float(str(value)), styles.get(style))
