"""Draws the sheets where scores are typed and shown: หน้าหลัก, คะแนน, ข้อคำถาม, ย้อนหลัง, สรุปผล."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ita_xl.assessment import Entries
from ita_xl.workbook import layout, wording
from ita_xl.workbook.computed import Computed
from ita_xl.workbook.constants import word
from ita_xl.workbook.layout import HISTORY, HOME, ITEMS, OIT, SCORES, SUMMARY, Area, Sheet
from ita_xl.workbook.ruletables import RuleTables
from ita_xl.workbook.styles import DEVELOP, NAVY, STRONG, WEAK, Styles
from ita_xl.workbook.summary_cells import (
    CHART_ROWS,
    FACT_ROWS,
    HOME_ROWS,
    INSTRUMENT_TABLE,
    STATUS_ROWS,
    TABLE_ROW,
    TREND_ROWS,
)
from ita_xl.workbook.vba import MACROS

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Pages = dict[Sheet, "Worksheet"]
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
CHOICES = {"ita_digits": layout.DIGITS_CHOICES, "ita_only": layout.ONLY_CHOICES, "ita_by": layout.BY_CHOICES}
CHOICES |= {"ita_layout": layout.LAYOUT_CHOICES, "ita_mail_name": layout.MAIL_NAME_CHOICES}
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
COLOURS = {
    "ita_word_weak": WEAK,
    "ita_word_develop": DEVELOP,
    "ita_word_strong": STRONG,
    "ita_word_bad": WEAK,
    "ita_word_mismatch": WEAK,
    "ita_word_stale": DEVELOP,
    "ita_word_no_item": DEVELOP,
    "ita_word_over": WEAK,
}


def draw(pages: Pages, styles: Styles, tables: RuleTables) -> None:
    """Draw everything of these sheets but typed values, formulas and charts."""
    _home(pages[HOME], styles)
    _scores(pages[SCORES], styles, tables)
    _items(pages[ITEMS], styles)
    _history(pages[HISTORY], styles)
    _summary(pages[SUMMARY], styles)
    pages[HOME].activate()
    pages[HOME].set_first_sheet()


def heading(page: Worksheet, sheet: Sheet, styles: Styles, column: int = 0) -> None:
    """Write the title and the note of a sheet; the line between them is a formula."""
    page.set_row(0, 34)
    page.write_string(0, column, wording.SHEET_TITLES[sheet.code], styles.get("title"))
    if note := wording.NOTES.get(sheet.code):
        page.write_string(2, column, note, styles.get("note"))


def mark(page: Worksheet, styles: Styles, sheet: Sheet, ref: str) -> None:
    """Frame the input cells that sheet ตรวจสอบ names, as long as its list was made from what stands."""
    area = layout.FINDINGS_AREA
    names, cells = (
        f"'{area.sheet.name}'!${layout.column(n)}${area.top}:${layout.column(n)}${area.bottom}"
        for n in (2, 3)
    )
    fresh = f"{layout.FINDINGS_PRINT.absolute}=ita_findings_now"
    criteria = f'=AND({fresh},COUNTIFS({names},"{sheet.name}",{cells},ADDRESS(ROW(),COLUMN(),4))>0)'
    page.conditional_format(ref, {"type": "formula", "criteria": criteria, "format": styles.found})


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


STATUS_WORDS = ("ita_word_weak", "ita_word_develop", "ita_word_strong", "ita_word_bad")


def special_style(cell: Computed) -> str | None:
    """Name the style of a formula cell that stands out from its kind."""
    if cell.sheet is HOME or (cell.sheet is SUMMARY and cell.ref[0] == "D" and int(cell.ref[1:]) < TABLE_ROW):
        if cell.kind == "score":
            return "big"
        level = (HOME_ROWS if cell.sheet is HOME else FACT_ROWS)["level"]
        return "big_text" if cell.ref[1:] == str(level) else "fact"
    if cell.ref in ("A2", "B2"):
        return "heading"
    if cell.ref in ("A4", "B4") and cell.kind == "text":
        return "note"
    return _cell_style(cell)


def _cell_style(cell: Computed) -> str | None:
    if cell.sheet is OIT and cell.kind == "text":
        return "text_top"
    if (
        cell.kind == "text"
        and cell.sheet in (SCORES, HISTORY)
        and cell.ref[0] in "AEFGHK"
        and cell.ref[1:].isdigit()
    ):
        return "center" if cell.ref[0] != "H" or cell.sheet is HISTORY else None
    return None


def _home(page: Worksheet, styles: Styles) -> None:
    for column, width in enumerate((2, 34, 50, 3, 20, 50)):
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
        area = layout.NAMES[name]
        page.write_string(area.top - 1, 1, wording.LABELS[name], styles.get("label"))
        page.data_validation(area.ref, {**_home_rule(name), **_message(wording.INPUT_HELP[name])})
    mark(page, styles, HOME, f"C{layout.AGENCY.top}:C{layout.MAIL_NAME.top}")
    for name, row in HOME_ROWS.items():
        page.write_string(row - 1, 4, wording.HOME_FACTS[name], styles.get("label"))
    for row, height in (
        (HOME_ROWS["overall"], 40),
        (HOME_ROWS["level"], 34),
        (9, 48),
        (10, 48),
        (11, 48),
        (12, 48),
    ):
        page.set_row(row - 1, height)
    highlight(page, styles, f"F{HOME_ROWS['measures']}:F{HOME_ROWS['findings']}", "ita_word_stale")
    page.merge_range("B19:F19", "ขั้นตอนการใช้งาน", styles.get("section"))
    for ref, step in zip(layout.STEPS, wording.STEPS, strict=True):
        page.merge_range(f"{ref}:{ref.replace('B', 'F')}", step, styles.get("step"))
    page.print_area("A1:F23")
    page.set_landscape()
    page.fit_to_pages(1, 1)


def _status(page: Worksheet, styles: Styles) -> None:
    """Draw how the last press ended, and below it what to do where pressing does nothing.

    The panel always stands in its cell, so that it is in every saved file, on a phone and in Protected View. While
    all is well a rule makes it invisible; where macros are blocked the rule's function is unknown and does nothing.
    """
    area = layout.STATUS
    page.set_row(area.top - 1, 44)
    page.write_string(area.top - 1, 1, "ผลการสั่งงานล่าสุด", styles.get("label"))
    page.merge_range(f"{area.ref}:F{area.top}", "", styles.get("status"))
    page.set_row(area.top, 86)
    panel = f"B{area.top + 1}:F{area.top + 1}"
    page.write_string(area.top, 1, wording.PANEL_TITLE, styles.get("panel_title"))
    page.merge_range(f"C{area.top + 1}:F{area.top + 1}", "\n".join(wording.PANEL), styles.get("panel"))
    # The status changes at every press, and with it the rule is looked at anew.
    ready = {"type": "formula", "criteria": "=AND(ITA_READY(),LEN(ita_status)>=0)"}
    page.conditional_format(panel, {**ready, "format": styles.invisible})


def _home_rule(name: str) -> dict[str, Any]:
    if name in ("ita_year", "ita_plan_year"):
        return _rule("integer", 2500, 2700, wording.YEAR_ERROR)
    if name == "ita_threshold":
        return _rule("decimal", "=ita_min", "=ita_max", wording.SCORE_ERROR)
    if name in CHOICES:
        choices = CHOICES[name]
        return {"validate": "list", "source": list(choices), **_error(wording.LIST_ERROR)}
    return {"validate": "any"}


def _rule(kind: str, low: object, high: object, error: tuple[str, str]) -> dict[str, Any]:
    return {"validate": kind, "criteria": "between", "minimum": low, "maximum": high, **_error(error)}


def _error(error: tuple[str, str]) -> dict[str, Any]:
    return {"error_title": error[0][:32], "error_message": error[1]}


def _message(help_text: tuple[str, str]) -> dict[str, Any]:
    return {"input_title": help_text[0][:32], "input_message": help_text[1][:255]}


def _score_rule(help_text: tuple[str, str]) -> dict[str, Any]:
    return {**_rule("decimal", "=ita_min", "=ita_max", wording.SCORE_ERROR), **_message(help_text)}


def _scores(page: Worksheet, styles: Styles, tables: RuleTables) -> None:
    heading(page, SCORES, styles)
    for column, width in enumerate((13, 12, 46, 16, 14, 18, 20, 30)):
        page.set_column(column, column, width, styles.get("plain"))
    page.set_column("I:M", 14, styles.get("hidden"), {"hidden": True})
    page.set_row(layout.SCORE_ROW - 2, 48)
    for column, text in enumerate(wording.SCORE_HEADERS):
        page.write_string(layout.SCORE_ROW - 2, column, text, styles.get("header"))
    for no, row in enumerate(layout.SCORE_ROWS, start=1):
        page.write_number(row - 1, 1, no, styles.get("int"))
    page.data_validation(layout.SCORE_INPUT.ref, _score_rule(wording.SCORE_HELP))
    row = layout.MEAN_ROW - 1
    for column in (0, 1, 4, 5, 6, 7):
        page.write_blank(row, column, None, styles.get("label"))
    page.write_string(row, 2, "ค่าเฉลี่ยทั้ง 10 ตัวชี้วัด", styles.get("label"))
    top = layout.REPORTED_INPUT.top - 1
    page.set_row(top - 1, 34)
    for column, text in enumerate(wording.RESULT_HEADERS):
        page.write_string(top - 1, column, text, styles.get("header"))
    book = tables.books[max(tables.books)]
    labels = {i.code: i.name for i in book.instruments} | dict(book.eit_parts)
    for code, r in layout.INSTRUMENT_ROWS.items():
        page.write_string(r - 1, 0, code if not code.endswith(("1", "2")) else "", styles.get("center"))
        page.write_blank(r - 1, 1, None, styles.get("center"))
        page.write_string(r - 1, 2, labels[code], styles.get("label"))
        for column in (4, 6) if code in ("EIT1", "EIT2") else ():
            page.write_blank(r - 1, column, None, styles.get("label"))
    for r, text in ((layout.OVERALL_ROW, "คะแนนภาพรวม"), (layout.LEVEL_ROW, "ระดับผลการประเมิน")):
        page.write_blank(r - 1, 0, None, styles.get("center"))
        page.write_blank(r - 1, 1, None, styles.get("center"))
        page.write_string(r - 1, 2, text, styles.get("label"))
    page.set_row(layout.LEVEL_ROW - 1, 96)
    scores = Area(SCORES, layout.REPORTED_INPUT.top, layout.OVERALL_ROW, 3, 3)
    page.data_validation(scores.ref, _score_rule(wording.REPORTED_HELP))
    page.data_validation(
        f"D{layout.LEVEL_ROW}",
        {
            "validate": "list",
            "source": "=ita_level_names",
            **_error(wording.LIST_ERROR),
            **_message(wording.LEVEL_HELP),
            "error_type": "warning",
        },
    )
    highlight(page, styles, f"H{layout.SCORE_ROW}:H{layout.SCORE_ROWS[-1]}", *STATUS_WORDS)
    highlight(page, styles, f"H{top + 1}:H{layout.OVERALL_ROW}", "ita_word_mismatch", "ita_word_bad")
    highlight(page, styles, f"G{layout.LEVEL_ROW}", "ita_word_mismatch", "ita_word_bad")
    redden(page, styles, f"F{layout.SCORE_ROW}:G{layout.SCORE_ROWS[-1]}")
    redden(page, styles, f"G{top + 1}:G{layout.OVERALL_ROW}")
    mark(page, styles, SCORES, layout.SCORE_INPUT.ref)
    mark(page, styles, SCORES, layout.REPORTED_INPUT.ref)
    page.freeze_panes(layout.SCORE_ROW - 1, 0)
    page.set_landscape()
    page.print_area(f"A1:H{layout.LEVEL_ROW}")
    page.fit_to_pages(1, 1)


def _items(page: Worksheet, styles: Styles) -> None:
    heading(page, ITEMS, styles)
    for column, width in enumerate((12, 13, 14, 62, 14, 50, 18)):
        page.set_column(column, column, width, styles.get("plain"))
    page.set_column("H:J", 12, styles.get("hidden"), {"hidden": True})
    _header(page, styles, layout.ITEM_ROW - 2, wording.ITEM_HEADERS)
    top, bottom = layout.ITEM_INPUT.top, layout.ITEM_INPUT.bottom
    page.data_validation(
        f"A{top}:A{bottom}",
        {
            "validate": "length",
            "criteria": "<=",
            "value": 4,
            **_error(wording.ITEM_CODE_ERROR),
            **_message(wording.ITEM_CODE_HELP),
        },
    )
    page.data_validation(
        f"B{top}:B{bottom}", {**_rule("integer", 1, 7, wording.ISSUE_ERROR), **_message(wording.ISSUE_HELP)}
    )
    page.data_validation(f"C{top}:C{bottom}", _score_rule(wording.SCORE_HELP))
    for n, (text, width) in enumerate(wording.SHARE_HEADERS, start=layout.ITEM_SHARES.left):
        page.set_column(n, n, width, styles.get("plain"))
        page.write_string(layout.ITEM_ROW - 2, n, text, styles.get("header"))
    page.data_validation(layout.ITEM_SHARES.ref, _score_rule(wording.SHARE_HELP))
    highlight(page, styles, f"R{top}:R{bottom}", "ita_word_over")
    mark(page, styles, ITEMS, layout.ITEM_INPUT.ref)
    mark(page, styles, ITEMS, layout.ITEM_SHARES.ref)
    paste = layout.ITEM_PASTE
    page.set_column(paste.left, paste.left, 60, styles.get("plain"))
    page.set_column(paste.left + 1, paste.right, 14, styles.get("plain"))
    page.merge_range(
        layout.ITEM_ROW - 2,
        paste.left,
        layout.ITEM_ROW - 2,
        paste.right,
        wording.PASTE_TITLE,
        styles.get("header"),
    )
    page.write_string(2, paste.left, wording.PASTE_NOTE, styles.get("note"))
    # The shares and the paste area are for the screen: with them the list would print at 7 points.
    page.print_area(f"A1:G{bottom}")
    highlight(page, styles, f"G{top}:G{bottom}", *STATUS_WORDS)
    highlight(page, styles, f"D{top}:D{bottom}", "ita_word_no_item")


def _history(page: Worksheet, styles: Styles) -> None:
    heading(page, HISTORY, styles)
    for column, width in enumerate((15, 16, 22, 12, 12, 12, 36, 26, 15, 16, 14)):
        page.set_column(column, column, width, styles.get("plain"))
    page.set_column("L:AF", 10, styles.get("hidden"), {"hidden": True})
    _header(page, styles, layout.HISTORY_ROW - 2, wording.HISTORY_HEADERS)
    top, bottom = layout.HISTORY_INPUT.top, layout.HISTORY_INPUT.bottom
    page.data_validation(
        f"A{top}:A{bottom}",
        {**_rule("integer", 2500, 2700, wording.YEAR_ERROR), **_message(wording.INPUT_HELP["ita_year"])},
    )
    page.data_validation(f"B{top}:B{bottom}", _score_rule(wording.SCORE_HELP))
    page.data_validation(f"C{top}:C{bottom}", {"validate": "any", **_message(wording.HISTORY_LEVEL_HELP)})
    page.data_validation(f"D{top}:F{bottom}", _score_rule(wording.SCORE_HELP))
    highlight(page, styles, f"H{top}:H{bottom}", "ita_word_mismatch")
    redden(page, styles, f"J{top}:J{bottom}")
    mark(page, styles, HISTORY, layout.HISTORY_INPUT.ref)
    page.print_area(f"A1:K{bottom}")


def _header(page: Worksheet, styles: Styles, row: int, headers: tuple[str, ...], column: int = 0) -> None:
    page.set_row(row, 48)
    for n, text in enumerate(headers):
        page.write_string(row, column + n, text, styles.get("header"))
    page.repeat_rows(row)
    page.freeze_panes(row + 1, 0)


def _summary(page: Worksheet, styles: Styles) -> None:
    page.set_row(0, 34)
    page.write_string(0, 1, wording.SHEET_TITLES[SUMMARY.code], styles.get("title"))
    for column, width in enumerate((2, 3, 44, 18, 18, 18, 18)):
        page.set_column(column, column, width, styles.get("plain"))
    page.set_column("H:L", 10, styles.get("hidden"), {"hidden": True})
    page.merge_range("B4:G4", "ผลโดยสรุป", styles.get("section"))
    labels = {FACT_ROWS[name]: text for name, text in wording.SUMMARY_FACTS.items()} | {
        row: str(status) for status, row in STATUS_ROWS.items()
    }
    for row, text in labels.items():
        page.merge_range(row - 1, 1, row - 1, 2, text, styles.get("label"))
        style = "big" if row == FACT_ROWS["overall"] else "big_text" if row == FACT_ROWS["level"] else "fact"
        page.merge_range(row - 1, 3, row - 1, 6, "", styles.get(style))
        page.set_row(row - 1, 40 if row < FACT_ROWS["note"] else 50 if row <= FACT_ROWS["lowest"] else 28)
    _table_head(page, styles, TABLE_ROW - 1, ("ตัวชี้วัด", "คะแนน", "คะแนนที่กำหนด", "ผลการวิเคราะห์"))
    for row in range(TABLE_ROW, TABLE_ROW + 10):
        page.write_blank(row - 1, 1, None, styles.get("label"))
        page.merge_range(row - 1, 5, row - 1, 6, "", styles.get("text"))
    _table_head(page, styles, TABLE_ROW + 11, ("เครื่องมือ", "คะแนน", "คะแนนที่กำหนด", ""))
    for code, r in INSTRUMENT_TABLE.items():
        page.write_blank(r - 1, 1, None, styles.get("label"))
        page.write_string(r - 1, 2, code, styles.get("label"))
        page.merge_range(r - 1, 5, r - 1, 6, "", styles.get("label"))
    page.merge_range(TREND_ROWS[0] - 3, 1, TREND_ROWS[0] - 3, 6, "ผลการประเมินแต่ละปี", styles.get("section"))
    for column, text in enumerate(("", "ปีงบประมาณ พ.ศ.", "ภาพรวม", "IIT", "EIT", "OIT"), start=1):
        page.write_string(TREND_ROWS[0] - 2, column, text, styles.get("header"))
    for r in TREND_ROWS:
        page.write_blank(r - 1, 1, None, styles.get("label"))
    highlight(page, styles, f"F{TABLE_ROW}:F{TABLE_ROW + 9}", *STATUS_WORDS)
    page.print_area(f"A1:G{CHART_ROWS['radar'] + 16}")
    page.fit_to_pages(1, 0)
    page.set_h_pagebreaks([TREND_ROWS[0] - 3, CHART_ROWS["instruments"]])


def _table_head(page: Worksheet, styles: Styles, row: int, headers: tuple[str, str, str, str]) -> None:
    """Write the header of a table of สรุปผล into a row (counted from 1); the last one spans two columns."""
    page.set_row(row - 1, 40)
    page.write_string(row - 1, 1, "", styles.get("header"))
    for column, text in enumerate(headers[:3], start=2):
        page.write_string(row - 1, column, text, styles.get("header"))
    page.merge_range(row - 1, 5, row - 1, 6, headers[3], styles.get("header"))


FONT = {"name": "TH SarabunPSK", "size": 14}
SERIES_COLOURS = {"overall": NAVY, "IIT": "#9DC3E6", "EIT": "#A9D18E", "OIT": "#F4B183"}


def draw_charts(book: Workbook, pages: Pages) -> None:
    """Draw the charts of สรุปผล: indicators and instruments with the threshold, the years, the radar of the ten."""
    page = pages[SUMMARY]
    ten, three = (TABLE_ROW, TABLE_ROW + 9), (INSTRUMENT_TABLE["IIT"], INSTRUMENT_TABLE["OIT"])
    years = (TREND_ROWS[0], TREND_ROWS[-1])
    names = {key: "ภาพรวม" if key == "overall" else key for key in SERIES_COLOURS}
    trend = [(names[key], "DEFG"[n], colour) for n, (key, colour) in enumerate(SERIES_COLOURS.items())]
    score, limit = [("คะแนน", "D", NAVY)], ("คะแนนที่กำหนด", "E", "#C00000")
    for key, kind, rows, series, title, height in (
        ("indicators", "column", ten, score, "คะแนนรายตัวชี้วัด", 540),
        ("instruments", "column", three, score, "คะแนนรายเครื่องมือ", 340),
        ("trend", "column", years, trend, "ผลการประเมินแต่ละปี", 340),
        ("radar", "radar", ten, [*score, limit], "ภาพรวมของสิบตัวชี้วัด", 480),
    ):
        chart = book.add_chart({"type": kind})
        assert chart is not None  # noqa: S101  XlsxWriter gives None for an unknown type
        for name, column, colour in series:
            chart.add_series(_series(rows, name, column, colour, kind, labelled=len(series) == 1))
        if key in ("indicators", "instruments"):
            line = book.add_chart({"type": "line"})
            assert line is not None  # noqa: S101
            line.add_series(_series(rows, *limit, "line", labelled=False))
            chart.combine(line)
        chart.set_title({"name": title, "name_font": {**FONT, "size": 18, "bold": True}, "overlay": False})
        chart.set_legend({"position": "bottom", "font": FONT})
        chart.set_x_axis({"num_font": FONT})
        grid = {"visible": True, "line": {"color": "#D9D9D9"}}
        chart.set_y_axis({"min": 0, "max": 100, "num_font": FONT, "num_format": "0", "major_gridlines": grid})
        chart.set_size({"width": 760, "height": height})
        place = {"object_position": 2, "description": f"แผนภูมิ{title} ตัวเลขอยู่ในตารางของชีตนี้"}
        page.insert_chart(CHART_ROWS[key], 1, chart, place)


def _series(
    rows: tuple[int, int], name: str, column: str, colour: str, kind: str, *, labelled: bool
) -> dict[str, Any]:
    """Describe a series of สรุปผล: the labels stand in column C."""
    sheet, (first, last) = SUMMARY.name, rows
    look: dict[str, Any] = {"fill": {"color": colour}, "gap": 60}
    if kind != "column":
        look = {"line": {"color": colour, "width": 2, "dash_type": "dash" if column == "E" else "solid"}}
    if labelled:
        look["data_labels"] = {"value": True, "num_format": "0.00", "font": FONT}
    return {
        "name": name,
        "categories": f"='{sheet}'!$C${first}:$C${last}",
        "values": f"='{sheet}'!${column}${first}:${column}${last}",
        **look,
    }


def write_inputs(pages: Pages, styles: Styles, entries: Entries) -> None:
    """Write typed values into their cells, styled as inputs; empty ones stay blank and yellow."""
    for name, field in layout.SINGLE_FIELDS.items():
        style = {"ita_year": "input_year", "ita_plan_year": "input_year", "ita_threshold": "input_score"}.get(
            name, "input_text"
        )
        style = "hidden_input" if field in ("items_year", "oit_year") else style
        _put(pages[layout.NAMES[name].sheet], styles, layout.NAMES[name].ref, entries.value(field), style)
    for name, choices in CHOICES.items():
        _put(pages[HOME], styles, layout.NAMES[name].ref, next(iter(choices)), "input_text")
    for n, row in enumerate(layout.SCORE_ROWS, start=1):
        _put(pages[SCORES], styles, f"D{row}", entries.value(f"indicator.{n}"), "input_score")
    for n, key in enumerate(layout.REPORTED_ORDER):
        style = "input_center" if key == "level" else "input_score"
        _put(
            pages[SCORES],
            styles,
            f"D{layout.REPORTED_INPUT.top + n}",
            entries.value(f"reported.{key}"),
            style,
        )
    for group, area, columns, kinds in (
        ("item", layout.ITEM_INPUT, layout.ITEM_COLUMNS, ("input_center", "input_center", "input_score")),
        (
            "history",
            layout.HISTORY_INPUT,
            layout.HISTORY_COLUMNS,
            ("input_year", "input_score", "input_center", *["input_score"] * 3),
        ),
    ):
        for n, row in enumerate(range(area.top, area.bottom + 1), start=1):
            for column, (key, style) in enumerate(zip(columns, kinds, strict=True)):
                ref = f"{layout.column(area.left + column)}{row}"
                _put(pages[area.sheet], styles, ref, entries.value(f"{group}.{n}.{key}"), style)

    for area, style in ((layout.ITEM_SHARES, "input_score"), (layout.ITEM_PASTE, "input_paste")):
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
