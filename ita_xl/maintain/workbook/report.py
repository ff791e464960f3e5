"""Draws the sheets of what only the report needs: OIT and ข้อมูลรายงาน."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ita_xl import a1
from ita_xl.dossier import CAUSE_FIELDS, FOLLOW_STATES
from ita_xl.maintain.workbook.shared import (
    HEADER_HEIGHT,
    Pages,
    header_height,
    heading,
    highlight,
    hint,
    mark,
    refusal,
)
from ita_xl.maintain.workbook.styles import DEVELOP, STRONG, WEAK, Styles
from ita_xl.rules import AgencyKind, RuleBook
from ita_xl.workbook.contract import ranges, wording
from ita_xl.workbook.contract.heights import item_height, lines_height
from ita_xl.workbook.contract.sheets import ITEMS, OIT, REPORT, Area
from ita_xl.workbook.contract.typed import (
    CAUSE_TABLE,
    ITEM_TABLE,
    KIND_TABLE,
    OIT_TABLE,
    OPINION_TABLE,
    UNIT_TABLE,
)

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet


def draw(pages: Pages, styles: Styles, kinds: tuple[AgencyKind, ...]) -> None:
    """Draw both sheets, and the wordings of items in ข้อคำถาม; all but typed values and formulas."""
    _oit(pages[OIT], styles)
    _report(pages[REPORT], styles, kinds)
    _item_texts(pages[ITEMS], styles)


def _oit(page: Worksheet, styles: Styles) -> None:
    heading(page, OIT, styles)
    area = ranges.OIT_INPUT
    page.set_row(area.top - 2, header_height(OIT_TABLE.headers, OIT_TABLE.widths))
    for n, column in enumerate(OIT_TABLE.shown):
        page.set_column(n, n, column.width, styles.get("plain"))
        page.write_string(area.top - 2, n, column.header, styles.get("header"))
    page.set_column(area.right + 1, area.right + 2, 12, styles.get("hidden"), {"hidden": True})
    for name, rule in {
        "code": {"validate": "length", "criteria": "<=", "value": 4, **refusal(wording.ITEM_CODE_ERROR)},
        "status": {"validate": "list", "source": list(FOLLOW_STATES), **refusal(wording.LIST_ERROR)},
        "responsible": {"validate": "any"},
        "evidence": {"validate": "any"},
        "note": {"validate": "any"},
    }.items():
        ref = OIT_TABLE.part(name).ref
        page.data_validation(ref, {**rule, **hint(wording.OIT_HELP[name])})
        mark(page, styles, OIT, ref)
    highlight(page, styles, OIT_TABLE.part("name").ref, "ita_word_no_item")
    status = OIT_TABLE.part("status").ref
    for text, colours in zip(FOLLOW_STATES, (WEAK, DEVELOP, STRONG), strict=True):
        tint = {"type": "cell", "criteria": "==", "value": f'"{text}"', "format": styles.tint(colours)}
        page.conditional_format(status, tint)
    page.repeat_rows(area.top - 2)
    page.freeze_panes(area.top - 1, 2)
    page.print_area(f"A1:{a1.column(area.right)}{area.bottom}")


def _report(page: Worksheet, styles: Styles, kinds: tuple[AgencyKind, ...]) -> None:
    heading(page, REPORT, styles)
    for column, width in enumerate(wording.REPORT_WIDTHS):
        page.set_column(column, column, width, styles.get("plain"))
    _section(page, styles, ranges.KIND.top - 2, wording.REPORT_SECTIONS["kind"])
    for n, text in enumerate(wording.KIND_LABELS):
        _label(page, styles, ranges.KIND.top + n, text)
    work = KIND_TABLE.part("work")
    page.set_column(work.left, work.right, 12, styles.get("hidden"), {"hidden": True})
    rule = {"validate": "list", "source": [kind.choice for kind in kinds], **refusal(wording.LIST_ERROR)}
    _input(page, styles, ranges.KIND, {**rule, **hint(wording.KIND_HELP)})
    _section(page, styles, UNIT_TABLE.top - 3, wording.REPORT_SECTIONS["units"])
    page.set_row(UNIT_TABLE.top - 2, HEADER_HEIGHT)
    for n, text in enumerate(UNIT_TABLE.headers):
        page.write_string(UNIT_TABLE.top - 2, n, text, styles.get("header"))
    for n, row in enumerate(range(UNIT_TABLE.top, UNIT_TABLE.bottom + 1), start=1):
        page.set_row(row - 1, lines_height(2))
        page.write_number(row - 1, 0, n, styles.get("int"))
    _input(page, styles, ranges.UNITS, {"validate": "any", **hint(wording.UNIT_HELP)})
    _causes(page, styles)
    _section(page, styles, ranges.MEMO.top - 2, wording.REPORT_SECTIONS["memo"])
    for n, (label, help_text) in enumerate(wording.MEMO.values()):
        cell = Area(REPORT, ranges.MEMO.top + n, ranges.MEMO.top + n, 2, 2)
        _label(page, styles, cell.top, label)
        _input(page, styles, cell, {"validate": "any", **hint((label, help_text))})
    for name, area in (("asked", ranges.ASKED), ("opinions", ranges.OPINIONS)):
        _section(page, styles, area.top - 3, wording.REPORT_SECTIONS[name])
        page.set_row(area.top - 2, HEADER_HEIGHT)
        for n, text in enumerate(wording.PAIR_HEADERS[name]):
            page.write_string(area.top - 2, n, text, styles.get("header"))
        for n, row in enumerate(range(area.top, area.bottom + 1), start=1):
            page.write_number(row - 1, 0, n, styles.get("int"))
        for left, pair_help in enumerate(wording.PAIR_HELP[name], start=area.left):
            part = Area(REPORT, area.top, area.bottom, left, left)
            _input(page, styles, part, {"validate": "any", **hint(pair_help)})
    page.set_h_pagebreaks([ranges.ASKED.top - 3, ranges.OPINIONS.top - 3])
    page.print_area(f"A1:{OPINION_TABLE.row(OPINION_TABLE.bottom).text}")


def _causes(page: Worksheet, styles: Styles) -> None:
    _section(page, styles, CAUSE_TABLE.top - 3, wording.REPORT_SECTIONS["causes"])
    page.set_row(CAUSE_TABLE.top - 2, HEADER_HEIGHT)
    for n, text in enumerate(CAUSE_TABLE.headers):
        page.write_string(CAUSE_TABLE.top - 2, n, text, styles.get("header"))
    for n in range(CAUSE_TABLE.size):
        row = CAUSE_TABLE.top - 1 + n
        page.write_number(row, 0, n // len(CAUSE_FIELDS) + 1, styles.get("int"))
        if n % len(CAUSE_FIELDS):
            page.write_string(row, 1, wording.FACTS_LABEL, styles.get("text"))
    _input(page, styles, ranges.CAUSES, {"validate": "any", **hint(wording.CAUSE_HELP)})


def _section(page: Worksheet, styles: Styles, row: int, text: str) -> None:
    page.merge_range(row, 0, row, 2, text, styles.get("section"))


def _label(page: Worksheet, styles: Styles, row: int, text: str) -> None:
    page.merge_range(row - 1, 0, row - 1, 1, text, styles.get("label"))


def _input(page: Worksheet, styles: Styles, area: Area, rule: dict[str, Any]) -> None:
    page.data_validation(area.ref, rule)
    mark(page, styles, REPORT, area.ref)


def _item_texts(page: Worksheet, styles: Styles) -> None:
    area = ranges.ITEM_TEXTS
    page.set_column(area.left, area.left, ITEM_TABLE.widths[-1], styles.get("plain"))
    page.set_column(area.left + 1, area.left + 1, 3, styles.get("plain"))
    page.write_string(area.top - 2, area.left, ITEM_TABLE.headers[-1], styles.get("header"))
    page.data_validation(area.ref, {"validate": "any", **hint(wording.ITEM_TEXT_HELP)})
    mark(page, styles, ITEMS, area.ref)


def write_inputs(pages: Pages, styles: Styles, rules: RuleBook) -> None:
    """Style the typed cells, all blank but the codes of the year's OIT items."""
    for area, style in (
        (ranges.ITEM_TEXTS, "input_text"),
        (ranges.UNITS, "input_text"),
        (ranges.CAUSES, "input_top"),
        (ranges.MEMO, "input_text"),
        (ranges.ASKED, "input_top"),
        (ranges.OPINIONS, "input_top"),
    ):
        _blank(pages[area.sheet], styles, area, style)
    date = ranges.MEMO.top + list(wording.MEMO).index("date")
    pages[REPORT].write_blank(date - 1, ranges.MEMO.left, None, styles.get("input_date"))
    area = ranges.OIT_INPUT
    for name in ("status", "responsible", "evidence", "note"):
        n = ranges.OIT_COLUMNS.index(name)
        style = "input_choice" if name == "status" else "input_top"
        _blank(pages[OIT], styles, Area(OIT, area.top, area.bottom, n, n), style)
    items = [item for item in rules.items if item.instrument == "OIT"]
    for n, row in enumerate(range(area.top, area.bottom + 1)):
        if n < len(items):
            pages[OIT].set_row(row - 1, item_height(rules, items[n], {}))
            pages[OIT].write_string(row - 1, 0, items[n].code, styles.get("input_code"))
        else:
            pages[OIT].write_blank(row - 1, 0, None, styles.get("input_code"))


def _blank(page: Worksheet, styles: Styles, area: Area, style: str) -> None:
    for row in range(area.top - 1, area.bottom):
        for column in range(area.left, area.right + 1):
            page.write_blank(row, column, None, styles.get(style))
