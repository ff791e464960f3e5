"""Builds the workbook template with XlsxWriter: same input, same bytes.

What stands where is :mod:`ita_xl.workbook.contract.ranges`; what a formula is and what it gives is
:mod:`ita_xl.workbook.formulas.cells`; here both are put on the page.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from ita_xl import __version__, a1
from ita_xl.assessment import Entries, Entry, Place
from ita_xl.maintain.excelform import CALC_ID, as_saved_by_excel
from ita_xl.maintain.macros.vba import text_rows, vba_project
from ita_xl.maintain.workbook import analysis, home, inputs, report, scores, summary
from ita_xl.maintain.workbook import tables as sheets_tables
from ita_xl.maintain.workbook.shared import ROW_HEIGHT
from ita_xl.maintain.workbook.styles import Styles
from ita_xl.measures import library
from ita_xl.records import replace
from ita_xl.rules import digest, edition, results_year
from ita_xl.workbook.contract.ranges import FORMAT, FORMAT_CELL, NAMES, PLACES, RULES_DIGEST, RULES_EDITION
from ita_xl.workbook.contract.ruletables import RuleTables, shipped_tables
from ita_xl.workbook.contract.sheets import (
    ANALYSIS,
    CONF,
    CONF_ROWS,
    CREATED,
    FOLLOW,
    HISTORY,
    HOME,
    ITEMS,
    LIBRARY,
    MEASURES,
    OIT,
    REPORT,
    RULES,
    SCORES,
    SHEETS,
    SUMMARY,
    TEXTS,
    Sheet,
    mark_cell,
    title_cell,
)
from ita_xl.workbook.contract.typed import HISTORY_TABLE, SCORE_TABLE
from ita_xl.workbook.formulas.cells import computed_cells, defined_names
from ita_xl.workbook.formulas.computed import Computed
from ita_xl.workbook.formulas.summary_cells import FACT_ROWS, HOME_ROWS, TABLE_ROW
from ita_xl.workbook.reading import freshness
from ita_xl.workbook.reading.model import Model, model_of

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

CENTRED = {
    SCORES: [SCORE_TABLE.letter(field) for field in ("instrument", "rank", "from_mean", "distance")],
    HISTORY: [HISTORY_TABLE.letter(field) for field in ("allowed", "verdict", "way")],
}
"""Columns whose words stand in the middle; those of the results stand below the indicators'."""
LANDSCAPE = {
    "ShAnalysis",
    "ShItems",
    "ShHistory",
    "ShLibrary",
    "ShMeasures",
    "ShFollow",
    "ShOit",
    "ShFindings",
    "ShRules",
}
GROWING = {ITEMS, LIBRARY, MEASURES, FOLLOW, OIT, REPORT}
"""Sheets in whose tables a person types sentences."""


def build(tables: RuleTables | None = None) -> bytes:
    """Build the workbook template.

    Args:
        tables: The rule books to carry; those that the package ships where not given.

    Returns:
        An .xlsm file with no agency in it, for the newest year whose results were published.
    """
    import xlsxwriter

    tables = tables or shipped_tables()
    blank = blank_model(tables)
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(
        stream,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_date_format": "",
        },
    )
    book.calc_on_load = False
    book.set_properties(
        {"title": "ITA", "author": "ita_xl", "comments": f"ita_xl {__version__}", "created": CREATED}
    )
    book.set_calc_mode("auto", CALC_ID)
    project: Any = io.BytesIO(vba_project([(s.name, s.code) for s in SHEETS]))
    book.add_vba_project(project, is_stream=True)
    book.set_vba_name("ThisWorkbook")
    styles = Styles(book)
    pages = {sheet: _page(book, sheet, styles) for sheet in SHEETS}
    for name, area in sorted(defined_names(tables).items()):
        book.define_name(name, f"={area.absolute}")
    home.draw(pages[HOME], styles, tables)
    scores.draw(pages, styles, tables)
    summary.draw(pages[SUMMARY], styles, tables)
    analysis.draw(pages[ANALYSIS], styles)
    sheets_tables.draw(pages, styles, library.shipped())
    newest = tables.books[max(tables.books)]
    report.draw(pages, styles, newest.agency_kinds)
    sheets_tables.draw_rules(pages[RULES], styles, tables)
    _texts(pages[TEXTS], pages[CONF])
    inputs.write_inputs(pages, styles, blank.entries)
    report.write_inputs(pages, styles, tables.books[results_year()])
    for cell in computed_cells():
        _formula(pages[cell.sheet], styles, cell, blank)
    summary.draw_charts(book, pages[SUMMARY])
    book.close()
    return as_saved_by_excel(stream.getvalue())


def blank_model(tables: RuleTables) -> Model:
    """Give the contents of the template: the newest year with results, its catalogue of items, nothing else.

    The codes of the items are formulas, which follow the year until scores are typed: see
    :mod:`ita_xl.workbook.formulas.item_cells`.
    """
    year = results_year()
    items = tables.books[year].items
    oit = [item for item in items if item.instrument == "OIT"]
    found = {f: Entry(year, Place("", "")) for f in ("fiscal_year", "oit_year")}
    for group, listed in (("item", items), ("oit", oit)):
        for n, item in enumerate(listed, start=1):
            found[f"{group}.{n}.code"] = Entry(item.code, Place("", ""))
    return replace(model_of(Entries(found), {}, tables), fingerprints=dict.fromkeys(freshness.MADE_FROM, 0))


def _page(book: Workbook, sheet: Sheet, styles: Styles) -> Worksheet:
    from ita_xl.maintain.workbook.growing import GrowingSheet

    page = book.add_worksheet(sheet.name, GrowingSheet if sheet in GROWING else None)
    page.set_vba_name(sheet.code)
    page.set_default_row(ROW_HEIGHT)
    page.set_paper(9)
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    if sheet.code in LANDSCAPE:
        page.set_landscape()
    page.fit_to_pages(1, 0)
    page.set_footer("&L&8ita_xl&R&8หน้า &P / &N")
    page.hide_gridlines(2)
    page.set_column(0, 40, None, styles.get("plain"))
    if sheet.hidden:
        page.very_hidden()
    if sheet.protected and not sheet.hidden:
        options = {
            "format_columns": True,
            "format_rows": True,
            "sort": True,
            "autofilter": True,
            "objects": True,
        }
        page.protect("", options)
    return page


def _formula(page: Worksheet, styles: Styles, cell: Computed, model: Model) -> None:
    value = cell.value(model)
    style = _special_style(cell) or cell.kind
    shown = value if isinstance(value, str) else float(value)
    if not cell.array:
        page.write_formula(cell.ref, cell.formula, styles.get(style), shown)
        return
    if cell.leads:
        # XlsxWriter gives the other cells of the array a zero; each of them is written after this one.
        page.write_array_formula(cell.array, cell.formula, styles.get(style), shown)
    elif isinstance(shown, str):
        page.write_string(cell.ref, shown, styles.get(style))
    else:
        page.write_number(cell.ref, shown, styles.get(style))


def _special_style(cell: Computed) -> str | None:
    """Name the style of a formula cell that stands out from its kind."""
    if cell.ref == title_cell(cell.sheet):
        return "heading"
    if cell.sheet is HOME or (
        cell.sheet is SUMMARY and a1.at(cell.ref)[0] < TABLE_ROW and cell.kind != "hidden"
    ):
        if cell.kind == "score":
            return "big"
        level = (HOME_ROWS if cell.sheet is HOME else FACT_ROWS)["level"]
        return "big_text" if cell.ref[1:] == str(level) else "fact"
    if cell.ref == mark_cell(cell.sheet) and cell.kind == "text":
        return "note"
    return _cell_style(cell)


def _cell_style(cell: Computed) -> str | None:
    if cell.sheet is OIT and cell.kind == "text":
        return "text_top"
    if cell.kind == "text" and cell.ref.rstrip("0123456789") in CENTRED.get(cell.sheet, ()):
        return "center"
    return None


def _texts(texts: Worksheet, conf: Worksheet) -> None:
    for row, (key, text) in enumerate(text_rows()):
        texts.write_string(row, 0, key)
        texts.write_string(row, 1, text)
    texts.write_number(FORMAT_CELL.top - 1, FORMAT_CELL.left, FORMAT)
    for row, (name, area) in enumerate(NAMES.items()):
        texts.write_string(row, PLACES.left, name)
        texts.write_formula(row, PLACES.right, f"=ROWS({area.absolute})", None, area.bottom - area.top + 1)
    for area, value in ((RULES_EDITION, edition()), (RULES_DIGEST, digest())):
        texts.write(area.top - 1, area.left, value)
    for row, (key, text) in enumerate(CONF_ROWS):
        conf.write_string(row, 0, key)
        conf.write_string(row, 1, text)
