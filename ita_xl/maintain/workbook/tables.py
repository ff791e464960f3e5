"""Draws the sheets of tables: คลังมาตรการ, มาตรการ, ติดตามผล, ตรวจสอบ, เกณฑ์, วิธีใช้."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ita_xl import thai
from ita_xl.checks import Severity
from ita_xl.columns import HIDDEN, TYPED
from ita_xl.dossier import FOLLOW_STATES
from ita_xl.maintain.workbook.shared import (
    HEADER_HEIGHT,
    Pages,
    header_height,
    heading,
    highlight,
    hint,
    refusal,
)
from ita_xl.maintain.workbook.styles import DEVELOP, NOTE, WEAK, Styles
from ita_xl.measures.library import OCCASIONS, Measure
from ita_xl.workbook.contract import ranges, rulesheet, wording
from ita_xl.workbook.contract.constants import CONSTANTS
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.ruletables import BOUND_CODES, SHOWN, RuleTables
from ita_xl.workbook.contract.sheets import FINDINGS, FOLLOW, HELP, LIBRARY, MEASURES, RULES, mark_cell
from ita_xl.workbook.contract.tables import (
    FOLLOW_TABLE,
    LIBRARY_TABLE,
    MEASURES_TABLE,
    TABLE_NAMES,
    KeyedTable,
    Table,
)
from ita_xl.workbook.contract.typed import FINDINGS_TABLE
from ita_xl.workbook.formulas import workings
from ita_xl.workbook.formulas.workings import LEVEL_NAMES
from ita_xl.workbook.reading.library import shipped_texts, subject_word

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LONG = 30
"""A table of rules with more rows than this starts on a page of its own."""


def draw(pages: Pages, styles: Styles, measures: Sequence[Measure]) -> None:
    """Draw everything of these sheets but formulas."""
    _library(pages[LIBRARY], styles, measures)
    _keyed(pages[MEASURES], styles, MEASURES_TABLE, "ita_measures")
    pages[MEASURES].data_validation(0, 0, 0, 0, {"validate": "any"})
    _keyed(pages[FOLLOW], styles, FOLLOW_TABLE, "ita_follow")
    pages[FOLLOW].data_validation(
        FOLLOW_TABLE.part("status").ref,
        {
            "validate": "list",
            "source": list(FOLLOW_STATES),
            **refusal(wording.LIST_ERROR),
        },
    )
    _findings(pages[FINDINGS], styles)
    _help(pages[HELP], styles)


def _library(page: Worksheet, styles: Styles, measures: Sequence[Measure]) -> None:
    heading(page, LIBRARY, styles)
    area = LIBRARY_TABLE.area
    for column, width in enumerate(LIBRARY_TABLE.widths):
        page.set_column(column, column, width, styles.get("plain"))
    _excel_table(page, styles, LIBRARY_TABLE, "ita_library")
    page.set_row(area.top - 2, header_height(LIBRARY_TABLE.headers, LIBRARY_TABLE.widths))
    shipped = shipped_texts()
    for n, m in enumerate(measures):
        row = area.top - 1 + n
        texts: tuple[str | int, ...] = (
            m.key,
            m.indicator or subject_word(m),
            *(shipped[m.key][field] for field in LIBRARY_TABLE.fields[2:]),
        )
        for column, (field, value) in enumerate(zip(LIBRARY_TABLE.fields, texts, strict=True)):
            centred = field in ("key", "indicator", "when", "period")
            style = styles.get("row_center" if centred else "row_text")
            if isinstance(value, int):
                page.write_number(row, column, value, style)
            else:
                page.write_string(row, column, value, style)
        page.set_row(row, row_height([str(t) for t in texts], LIBRARY_TABLE.widths))
    for field, source, error in (
        ("when", {"validate": "list", "source": list(OCCASIONS.values())}, wording.LIST_ERROR),
        (
            "period",
            {"validate": "list", "source": list(thai.PERIOD_WORDS.values()), "error_type": "warning"},
            wording.LIST_ERROR,
        ),
    ):
        page.data_validation(
            LIBRARY_TABLE.part(field).ref,
            {**source, **refusal(error)},
        )
    subjects = {"validate": "any", **hint(wording.LIBRARY_SUBJECT_HELP)}
    page.data_validation(LIBRARY_TABLE.part("indicator").ref, subjects)
    page.data_validation(
        LIBRARY_TABLE.part("steps").ref, {"validate": "any", **hint(wording.LIBRARY_BRACES_HELP)}
    )
    page.data_validation(
        LIBRARY_TABLE.part("kinds").ref, {"validate": "any", **hint(wording.LIBRARY_KINDS_HELP)}
    )
    page.repeat_rows(area.top - 2)
    page.freeze_panes(area.top - 1, 0)


def _excel_table(page: Worksheet, styles: Styles, table: Table, name: str) -> None:
    """Make a table one of Excel's own, which sorts whole rows and takes in what is typed below or inserted.

    It begins with the header row and has all rows of the named area; the looks of its cells stay ours.
    """
    head, area = table.header, table.area
    columns = [
        {
            "header": column.header,
            "header_format": styles.get("hidden" if column.kind == HIDDEN else "header"),
        }
        for column in table.declared
    ]
    options = {"name": TABLE_NAMES[name], "style": None, "banded_rows": False, "columns": columns}
    page.add_table(head.top - 1, head.left, area.bottom - 1, area.right, options)


def _keyed(page: Worksheet, styles: Styles, table: KeyedTable, name: str) -> None:
    """Headings, one styled pattern row, hidden columns of keys and fingerprints. The rows themselves are generated."""
    heading(page, table.area.sheet, styles, 1)
    top = table.area.top - 1
    page.set_column(0, 0, 12, styles.get("hidden"), {"hidden": True})
    page.set_column(table.area.right, table.area.right, 12, styles.get("hidden"), {"hidden": True})
    _excel_table(page, styles, table, name)
    page.set_row(top - 1, header_height(table.headers, table.widths))
    for n, column in enumerate(table.shown, start=1):
        page.set_column(n, n, column.width, styles.get("plain"))
        page.write_blank(top, n, None, styles.get("row_input" if column.kind == TYPED else "row_text"))
    page.write_blank(top, 0, None, styles.get("hidden"))
    page.write_blank(top, table.area.right, None, styles.get("hidden"))
    page.repeat_rows(top - 1)
    page.freeze_panes(top, 0)
    if table.area.sheet is MEASURES:
        highlight(page, styles, mark_cell(MEASURES), "ita_word_stale")


def _findings(page: Worksheet, styles: Styles) -> None:
    heading(page, FINDINGS, styles)
    area = ranges.FINDINGS_AREA
    for column, (text, width) in enumerate(zip(FINDINGS_TABLE.headers, FINDINGS_TABLE.widths, strict=True)):
        page.set_column(column, column, width, styles.get("plain"))
        page.write_string(area.top - 2, column, text, styles.get("header"))
        kind = "link" if text == "เซลล์" else "text" if column == 4 else "center"
        page.write_blank(area.top - 1, column, None, styles.get(kind))
    page.set_row(area.top - 2, HEADER_HEIGHT)
    stamp = FINDINGS_TABLE.part("cells", "fingerprint")
    page.set_column(stamp.left, stamp.right, 12, styles.get("hidden"), {"hidden": True})
    word = dict(zip((level.thai for level in Severity), (WEAK, DEVELOP, NOTE), strict=True))
    for text, colours in word.items():
        page.conditional_format(
            FINDINGS_TABLE.part("level").ref,
            {"type": "cell", "criteria": "==", "value": f'"{text}"', "format": styles.tint(colours)},
        )
    highlight(page, styles, mark_cell(FINDINGS), "ita_word_stale")
    page.repeat_rows(area.top - 2)
    page.freeze_panes(area.top - 1, 0)


def _help(page: Worksheet, styles: Styles) -> None:
    heading(page, HELP, styles)
    page.set_column(0, 0, 6, styles.get("plain"))
    page.set_column(1, 1, wording.HELP_WIDTH, styles.get("plain"))
    for row, (key, text) in enumerate(wording.HELP, start=2):
        if text:
            page.write_string(row, 0, key, styles.get("center"))
            page.write_string(row, 1, text, styles.get("text"))
            page.set_row(row, row_height([text], (wording.HELP_WIDTH,)))
        else:
            page.merge_range(row, 0, row, 1, key, styles.get("section"))
    page.set_landscape()


def draw_rules(page: Worksheet, styles: Styles, tables: RuleTables) -> None:
    """Draw sheet เกณฑ์: the tables that the formulas look up, and the hidden workings beside them."""
    heading(page, RULES, styles, SHOWN.start)
    for column, width in enumerate(rulesheet.WIDTHS, start=SHOWN.start):
        page.set_column(column, column, width, styles.get("plain"))
    page.set_column(0, SHOWN.start - 1, 12, styles.get("hidden"), {"hidden": True})
    for n, row in rulesheet.rows(tables).items():
        looks = {rulesheet.TITLE: "heading", rulesheet.HEADER: "header"}.get(row.kind)
        for column, value in enumerate(row.values):
            if value is None:
                continue
            if looks:
                page.write_string(n - 1, column, str(value), styles.get(looks))
            else:
                _value(page, styles, n - 1, column, value, seen=SHOWN.start <= column < SHOWN.stop)
        page.set_row(n - 1, row.height)
    label, value_column = LEVEL_NAMES.left - 1, LEVEL_NAMES.left
    page.set_column(SHOWN.stop, label + 6, 18, styles.get("hidden"), {"hidden": True})
    page.write_string(4, label, "ค่าที่สูตรในสมุดงานนี้ใช้", styles.get("hidden"))
    notes = {workings.NAMED[name].top: text for name, text in workings.LABELS.items()}
    notes |= {workings.NAMED[name].top: text for name, text in (workings.READ | workings.AIM).items()}
    notes |= {workings.BOUNDS_TOP + n: code for n, code in enumerate(BOUND_CODES, start=1)}
    notes |= {workings.NAMED[name].top: text for name, (text, _) in CONSTANTS.items()}
    notes[LEVEL_NAMES.top] = "ระดับของปีนี้"
    for place, text in notes.items():
        page.write_string(place - 1, label, text, styles.get("hidden"))
    for name, (_, value) in CONSTANTS.items():
        _value(page, styles, workings.NAMED[name].top - 1, value_column, value, seen=False)
    page.repeat_rows(tables.tables[-1].top - 2)
    # A page has one header to repeat: every long table starts on a page of its own.
    page.set_h_pagebreaks([t.top - 3 for t in tables.tables if len(t.rows) > LONG])
    page.print_area(0, SHOWN.start, tables.tables[-1].bottom - 1, SHOWN.stop - 1)


def _value(
    page: Worksheet, styles: Styles, row: int, column: int, value: str | int | Decimal, *, seen: bool
) -> None:
    if isinstance(value, str):
        hidden = "hidden_lines" if "\n" in value else "hidden"
        page.write_string(row, column, value, styles.get("text" if seen else hidden))
    else:
        kind = "score" if isinstance(value, Decimal) else "int"
        page.write_number(row, column, float(value), styles.get(kind if seen else "hidden"))
