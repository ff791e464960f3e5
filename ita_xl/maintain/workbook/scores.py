"""Draws the sheets where results are typed: คะแนน, ข้อคำถาม, ย้อนหลัง."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ita_xl import a1
from ita_xl.assessment import SHARES
from ita_xl.maintain.workbook.shared import (
    STATUS_WORDS,
    Pages,
    header_height,
    heading,
    highlight,
    hint,
    mark,
    number_rule,
    redden,
    refusal,
    score_rule,
)
from ita_xl.maintain.workbook.styles import DEVELOP, STRONG, WEAK, Styles
from ita_xl.workbook.contract import ranges, wording
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.notscores import KINDS
from ita_xl.workbook.contract.ruletables import RuleTables
from ita_xl.workbook.contract.sheets import HISTORY, ITEMS, SCORES, mark_cell
from ita_xl.workbook.contract.typed import (
    HISTORY_TABLE,
    ITEM_TABLE,
    ITEM_WORKINGS,
    READ_TABLE,
    RESULT_TABLE,
    SCORE_TABLE,
)
from ita_xl.workbook.edits.taken import DIFFERS, NOT_TAKEN, TAKEN
from ita_xl.workbook.formulas.summary_cells import longest_facts

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet


def draw(pages: Pages, styles: Styles, tables: RuleTables) -> None:
    """Draw everything of these sheets but typed values and formulas."""
    _scores(pages[SCORES], styles, tables)
    _items(pages[ITEMS], styles)
    _history(pages[HISTORY], styles)


def _scores(page: Worksheet, styles: Styles, tables: RuleTables) -> None:
    heading(page, SCORES, styles)
    for column, width in enumerate(SCORE_TABLE.widths):
        page.set_column(column, column, width, styles.get("plain"))
    hidden = SCORE_TABLE.part("clean", "order")
    page.set_column(hidden.left, hidden.right, 14, styles.get("hidden"), {"hidden": True})
    page.set_row(ranges.SCORE_ROW - 2, header_height(SCORE_TABLE.headers, SCORE_TABLE.widths))
    for column, text in enumerate(SCORE_TABLE.headers):
        page.write_string(ranges.SCORE_ROW - 2, column, text, styles.get("header"))
    for no, row in enumerate(ranges.SCORE_ROWS, start=1):
        page.write_number(row - 1, 1, no, styles.get("int"))
    page.data_validation(
        ranges.SCORE_INPUT.ref, score_rule(SCORE_TABLE.row(ranges.SCORE_ROW).score, wording.SCORE_HELP)
    )
    row = ranges.MEAN_ROW - 1
    for column in (0, 1, 4, 5, 6, 7):
        page.write_blank(row, column, None, styles.get("label"))
    page.write_string(row, 2, "ค่าเฉลี่ยทั้ง 10 ตัวชี้วัด", styles.get("label"))
    top = ranges.REPORTED_INPUT.top - 1
    page.set_row(top - 1, header_height(RESULT_TABLE.headers, SCORE_TABLE.widths))
    for column, text in enumerate(RESULT_TABLE.headers):
        page.write_string(top - 1, column, text, styles.get("header"))
    book = tables.books[max(tables.books)]
    labels = {i.code: i.name for i in book.instruments} | dict(book.eit_parts)
    for code, r in ranges.INSTRUMENT_ROWS.items():
        page.write_string(r - 1, 0, code if not code.endswith(("1", "2")) else "", styles.get("center"))
        page.write_blank(r - 1, 1, None, styles.get("center"))
        page.write_string(r - 1, 2, labels[code], styles.get("label"))
        for column in (4, 6) if code in ("EIT1", "EIT2") else ():
            page.write_blank(r - 1, column, None, styles.get("label"))
    for r, text in ((ranges.OVERALL_ROW, "คะแนนภาพรวม"), (ranges.LEVEL_ROW, "ระดับผลการประเมิน")):
        page.write_blank(r - 1, 0, None, styles.get("center"))
        page.write_blank(r - 1, 1, None, styles.get("center"))
        page.write_string(r - 1, 2, text, styles.get("label"))
    page.set_row(ranges.LEVEL_ROW - 1, row_height([longest_facts(tables)["note"]], SCORE_TABLE.widths[-1:]))
    first, overall, level = map(RESULT_TABLE.row, (RESULT_TABLE.top, ranges.OVERALL_ROW, ranges.LEVEL_ROW))
    reported = f"{first.reported}:{overall.reported}"
    page.data_validation(reported, score_rule(first.reported, wording.REPORTED_HELP))
    page.data_validation(
        level.reported,
        {
            "validate": "list",
            "source": "=ita_level_names",
            **refusal(wording.LIST_ERROR),
            **hint(wording.LEVEL_HELP),
            "error_type": "warning",
        },
    )
    highlight(page, styles, SCORE_TABLE.part("status").ref, *STATUS_WORDS)
    highlight(page, styles, f"{first.verdict}:{overall.verdict}", "ita_word_mismatch", *KINDS)
    highlight(page, styles, level.difference, "ita_word_mismatch")
    redden(page, styles, SCORE_TABLE.part("from_mean", "distance").ref)
    redden(page, styles, f"{first.difference}:{overall.difference}")
    mark(page, styles, SCORES, ranges.SCORE_INPUT.ref)
    mark(page, styles, SCORES, ranges.REPORTED_INPUT.ref)
    _page(page, styles)
    highlight(page, styles, mark_cell(SCORES), "ita_word_new_rules")
    page.freeze_panes(ranges.SCORE_ROW - 1, 0)
    page.set_landscape()
    page.print_area(f"A1:{level.verdict}")
    page.fit_to_pages(1, 1)


def _page(page: Worksheet, styles: Styles) -> None:
    """The place for a whole result page, what leads there from the first screen, and what was read of it."""
    area = ranges.PAGE
    page.set_column(area.left, area.left, 60, styles.get("plain"))
    page.set_column(area.left + 1, area.right, 14, styles.get("plain"))
    row = area.top - 2
    page.merge_range(row, area.left, row, area.right, wording.PASTE_TITLE, styles.get("section"))
    page.write_string(2, area.left, wording.PASTE_NOTE, styles.get("note"))
    target = f"internal:'{SCORES.name}'!{a1.column(area.left)}{area.top}"
    page.write_url(ranges.PAGE_LINK.ref, target, styles.get("link"), wording.PAGE_LINK)
    top = READ_TABLE.top - 1
    page.write_string(top - 2, 0, wording.PAGE_READ_TITLE, styles.get("section"))
    for column, text in enumerate(READ_TABLE.headers):
        page.write_string(top - 1, column, text, styles.get("header"))
    for line in range(READ_TABLE.top, READ_TABLE.bottom + 1):
        for column in range(len(READ_TABLE.headers)):
            page.write_blank(line - 1, column, None, styles.get("read"))
    outcome = READ_TABLE.part("outcome").ref
    for word, colours in ((TAKEN, STRONG), (DIFFERS, WEAK), (NOT_TAKEN, DEVELOP)):
        page.conditional_format(
            outcome, {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": styles.tint(colours)}
        )


def _items(page: Worksheet, styles: Styles) -> None:
    heading(page, ITEMS, styles)
    list_, shares = ITEM_TABLE.shown[:7], ITEM_TABLE.shown[7:15]
    top = ITEM_TABLE.row(ITEM_TABLE.top)
    for column, one in enumerate(list_):
        page.set_column(column, column, one.width, styles.get("plain"))
    hidden = ITEM_TABLE.part("clean_code", "clean_score")
    page.set_column(hidden.left, hidden.right, 12, styles.get("hidden"), {"hidden": True})
    workings = ITEM_WORKINGS.area
    page.set_column(workings.left, workings.right, 10, styles.get("hidden"), {"hidden": True})
    _header(page, styles, ranges.ITEM_ROW - 2, [one.header for one in list_], [one.width for one in list_])
    page.set_row(
        ranges.ITEM_ROW - 2, header_height([one.header for one in shares], [one.width for one in shares])
    )
    # A code may be typed over: that is no mistake to be marked with a triangle.
    page.ignore_errors({"formula_unlocked": ITEM_TABLE.part("code").ref})
    page.data_validation(
        ITEM_TABLE.part("code").ref,
        {
            "validate": "length",
            "criteria": "<=",
            "value": 4,
            **refusal(wording.ITEM_CODE_ERROR),
            **hint(wording.ITEM_CODE_HELP),
        },
    )
    page.data_validation(
        ITEM_TABLE.part("issue").ref,
        {**number_rule(top.issue, 1, 7, wording.ISSUE_ERROR, whole=True), **hint(wording.ISSUE_HELP)},
    )
    page.data_validation(ITEM_TABLE.part("score").ref, score_rule(top.score, wording.SCORE_HELP))
    for n, one in enumerate(shares, start=ranges.ITEM_SHARES.left):
        page.set_column(n, n, one.width, styles.get("plain"))
        page.write_string(ranges.ITEM_ROW - 2, n, one.header, styles.get("header"))
    page.data_validation(ranges.ITEM_SHARES.ref, score_rule(vars(top)[SHARES[0]], wording.SHARE_HELP))
    highlight(page, styles, ITEM_TABLE.part("over").ref, "ita_word_over")
    mark(page, styles, ITEMS, ranges.ITEM_INPUT.ref)
    mark(page, styles, ITEMS, ranges.ITEM_SHARES.ref)
    paste = ranges.ITEM_PASTE
    page.set_column(paste.left, paste.left, 60, styles.get("plain"))
    page.set_column(paste.left + 1, paste.right, 14, styles.get("plain"))
    page.merge_range(
        ranges.ITEM_ROW - 2,
        paste.left,
        ranges.ITEM_ROW - 2,
        paste.right,
        wording.PASTE_TITLE,
        styles.get("header"),
    )
    page.write_string(2, paste.left, wording.PASTE_NOTE, styles.get("note"))
    # The shares and the paste area are for the screen: with them the list would print at 7 points.
    page.print_area(f"A1:{ITEM_TABLE.row(ITEM_TABLE.bottom).verdict}")
    highlight(page, styles, ITEM_TABLE.part("verdict").ref, *STATUS_WORDS)
    highlight(page, styles, ITEM_TABLE.part("name").ref, "ita_word_no_item")


def _history(page: Worksheet, styles: Styles) -> None:
    heading(page, HISTORY, styles)
    top = HISTORY_TABLE.row(HISTORY_TABLE.top)
    for column, width in enumerate(HISTORY_TABLE.widths):
        page.set_column(column, column, width, styles.get("plain"))
    hidden = HISTORY_TABLE.part("clean_year", "native_way")
    page.set_column(hidden.left, hidden.right, 10, styles.get("hidden"), {"hidden": True})
    _header(page, styles, ranges.HISTORY_ROW - 2, HISTORY_TABLE.headers, HISTORY_TABLE.widths)
    page.data_validation(
        HISTORY_TABLE.part("year").ref,
        {
            **number_rule(top.year, "ita_year_min", "ita_year_max", wording.YEAR_ERROR, whole=True),
            **hint(wording.HISTORY_YEAR_HELP),
        },
    )
    page.data_validation(HISTORY_TABLE.part("overall").ref, score_rule(top.overall, wording.SCORE_HELP))
    page.data_validation(
        HISTORY_TABLE.part("level").ref, {"validate": "any", **hint(wording.HISTORY_LEVEL_HELP)}
    )
    page.data_validation(HISTORY_TABLE.part("IIT", "OIT").ref, score_rule(top.IIT, wording.SCORE_HELP))
    highlight(page, styles, HISTORY_TABLE.part("verdict").ref, "ita_word_mismatch")
    redden(page, styles, HISTORY_TABLE.part("change").ref)
    mark(page, styles, HISTORY, ranges.HISTORY_INPUT.ref)
    page.print_area(f"A1:{HISTORY_TABLE.row(HISTORY_TABLE.bottom).way}")


def _header(
    page: Worksheet, styles: Styles, row: int, headers: Sequence[str], widths: Sequence[float]
) -> None:
    page.set_row(row, header_height(headers, widths))
    for n, text in enumerate(headers):
        page.write_string(row, n, text, styles.get("header"))
    page.repeat_rows(row)
    page.freeze_panes(row + 1, 0)
