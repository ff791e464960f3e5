"""Draws สรุปผล: the result on one page, and its charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ita_xl import a1
from ita_xl.maintain.workbook.shared import (
    HEADER_HEIGHT,
    STATUS_WORDS,
    SUBTITLE_HEIGHT,
    TITLE_HEIGHT,
    highlight,
)
from ita_xl.maintain.workbook.styles import NAVY, Styles
from ita_xl.workbook.contract import wording
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.ruletables import RuleTables
from ita_xl.workbook.contract.sheets import SUMMARY, Area
from ita_xl.workbook.contract.typed import SUMMARY_TABLE, TREND_TABLE
from ita_xl.workbook.formulas.summary_cells import (
    CHART_ROWS,
    FACT_ROWS,
    INSTRUMENT_TABLE,
    STATUS_ROWS,
    TABLE_ROW,
    TREND_ROWS,
    longest_facts,
)

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet


WIDTHS = (2, 3, 44, 18, 18, 26, 16)


def draw(page: Worksheet, styles: Styles, tables: RuleTables) -> None:
    """Draw everything of the sheet but formulas and charts."""
    page.set_row(0, TITLE_HEIGHT)
    page.set_row(1, SUBTITLE_HEIGHT)
    page.write_string(0, 1, wording.SHEET_TITLES[SUMMARY.code], styles.get("title"))
    for column, width in enumerate(WIDTHS):
        page.set_column(column, column, width, styles.get("plain"))
    hidden = SUMMARY_TABLE.part("free", "weak")
    page.set_column(hidden.left, hidden.right, 10, styles.get("hidden"), {"hidden": True})
    page.merge_range(3, 1, 3, 6, "ผลโดยสรุป", styles.get("section"))
    labels = {FACT_ROWS[name]: text for name, text in wording.SUMMARY_FACTS.items()} | {
        row: str(status) for status, row in STATUS_ROWS.items()
    }
    for row, text in labels.items():
        page.merge_range(row - 1, 1, row - 1, 2, text, styles.get("label"))
        style = "big" if row == FACT_ROWS["overall"] else "big_text" if row == FACT_ROWS["level"] else "fact"
        page.merge_range(row - 1, 3, row - 1, 6, "", styles.get(style))
        page.set_row(row - 1, 40 if row < FACT_ROWS["note"] else 28)
    longest = longest_facts(tables)
    for name in ("note", "highest", "lowest", "start"):
        page.set_row(FACT_ROWS[name] - 1, row_height([longest[name]], [sum(WIDTHS[3:])], bold=True))
    _table_head(page, styles, TABLE_ROW - 1, ("ตัวชี้วัด", "คะแนน", "ค่าเป้าหมาย", "ผลการวิเคราะห์", "ลำดับที่ควรทำ"))
    for row in range(TABLE_ROW, TABLE_ROW + 10):
        page.write_blank(row - 1, 1, None, styles.get("label"))
    _table_head(page, styles, TABLE_ROW + 11, ("เครื่องมือ", "คะแนน", "ค่าเป้าหมาย", ""))
    for code, r in INSTRUMENT_TABLE.items():
        page.write_blank(r - 1, 1, None, styles.get("label"))
        page.write_string(r - 1, 2, code, styles.get("label"))
        page.merge_range(r - 1, 5, r - 1, 6, "", styles.get("label"))
    page.merge_range(TREND_ROWS[0] - 3, 1, TREND_ROWS[0] - 3, 6, "ผลการประเมินแต่ละปี", styles.get("section"))
    for column, text in enumerate(("", "ปีงบประมาณ พ.ศ.", "ภาพรวม", "IIT", "EIT", "OIT"), start=1):
        page.write_string(TREND_ROWS[0] - 2, column, text, styles.get("header"))
    for r in TREND_ROWS:
        page.write_blank(r - 1, 1, None, styles.get("label"))
    highlight(page, styles, SUMMARY_TABLE.part("status").ref, *STATUS_WORDS)
    page.print_area(f"A1:{SUMMARY_TABLE.row(CHART_ROWS['radar'] + 16).order}")
    page.fit_to_pages(1, 0)
    page.set_h_pagebreaks([TREND_ROWS[0] - 3, CHART_ROWS["instruments"]])


def _table_head(page: Worksheet, styles: Styles, row: int, headers: tuple[str, ...]) -> None:
    """Write the header of a table of สรุปผล into a row (counted from 1); the last of four spans two columns."""
    page.set_row(row - 1, HEADER_HEIGHT)
    page.write_string(row - 1, 1, "", styles.get("header"))
    for column, text in enumerate(headers, start=2):
        page.write_string(row - 1, column, text, styles.get("header"))
    if len(headers) == WIDE:
        page.merge_range(row - 1, 5, row - 1, 6, headers[-1], styles.get("header"))


WIDE = 4
LIMIT = SUMMARY_TABLE.letter("threshold")
FONT = {"name": "TH SarabunPSK", "size": 14}
SERIES_COLOURS = {"overall": NAVY, "IIT": "#9DC3E6", "EIT": "#A9D18E", "OIT": "#F4B183"}


def draw_charts(book: Workbook, page: Worksheet) -> None:
    """Draw the charts of สรุปผล: indicators and instruments with the threshold, the years, the radar of the ten."""
    ten, three = (TABLE_ROW, TABLE_ROW + 9), (INSTRUMENT_TABLE["IIT"], INSTRUMENT_TABLE["OIT"])
    years = (TREND_ROWS[0], TREND_ROWS[-1])
    names = {key: "ภาพรวม" if key == "overall" else key for key in SERIES_COLOURS}
    trend = [(names[key], TREND_TABLE.letter(key), colour) for key, colour in SERIES_COLOURS.items()]
    score, limit = [("คะแนน", SUMMARY_TABLE.letter("score"), NAVY)], ("ค่าเป้าหมาย", LIMIT, "#C00000")
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
    """Describe a series of สรุปผล: the labels stand left of the scores."""
    sheet, (first, last), at = SUMMARY.name, rows, a1.at(f"{column}1")[1]
    look: dict[str, Any] = {"fill": {"color": colour}, "gap": 60}
    if kind != "column":
        look = {"line": {"color": colour, "width": 2, "dash_type": "dash" if column == LIMIT else "solid"}}
    if labelled:
        look["data_labels"] = {"value": True, "num_format": "0.00", "font": FONT}
    return {
        "name": name,
        "categories": f"='{sheet}'!{SUMMARY_TABLE.fixed('label', first, last)}",
        "values": f"='{sheet}'!{Area(SUMMARY, first, last, at, at).fixed}",
        **look,
    }
