"""Made-up agencies entered by keyboard alone in a real LibreOffice window: what is typed stands, what follows is right.

Thai is typed key by key too (see :mod:`keyboard_window`). It runs where the programs are installed; in CI a missing
program fails. ``ITA_KEYBOARD=full`` takes all seven years, otherwise it is 2568 alone. ``ITA_PICTURES`` names the
folder that keeps the pictures.
"""

import os
import re
import shutil
from pathlib import Path

import pytest
from keyboard_agencies import AGENCIES, Agency
from keyboard_window import TOOLS, Window
from office import differences, need
from python_calamine import CalamineWorkbook
from screen import pictures

from ita_xl import a1, actions
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges, sheets, wording
from ita_xl.workbook.formulas.cells import computed_cells

pytestmark = pytest.mark.long
TAKEN = AGENCIES if os.environ.get("ITA_KEYBOARD") == "full" else tuple(a for a in AGENCIES if a.year == 2568)
TABS = [sheet for sheet in sheets.SHEETS if not sheet.hidden]
CELLS = computed_cells()
NUMBER = re.compile(r"[0-9]*\.?[0-9]+")
Cells = dict[tuple[str, str], object]
Texts = dict[tuple[str, str], str]


@pytest.fixture(autouse=True)
def tools():
    for tool in TOOLS:
        need(tool)


@pytest.mark.parametrize("agency", TAKEN, ids=lambda a: str(a.year))
def test_what_a_person_types_stands_and_is_counted_as_the_core_counts(agency, tmp_path):
    book, before = tmp_path / f"{agency.year}.xlsm", tmp_path / "before.xlsm"
    actions.new(book, year=agency.year)
    shutil.copy(book, before)
    typed = typed_cells(agency, before)

    with Window(book, tmp_path, pictures(tmp_path)) as window:
        enter(window, agency, typed)
        for sheet in (sheets.HOME, sheets.SCORES, sheets.SUMMARY):
            show(window, sheet)
            window.keys("ctrl+Home")
            window.picture(f"{agency.year}-{sheet.name}")
        window.keys("Next")
        window.picture(f"{agency.year}-{sheets.SUMMARY.name}-2")
        window.save()
        window.quit()

    assert cells(book) == cells(before) | held(typed)
    assert set(Package.read(book).names) == set(Package.read(before).names)
    model = ClosedBook(book).model
    assert model.graded.ranked
    assert len(model.history) == 3
    assert differences(CalamineWorkbook.from_path(book), CELLS, model) == []


def typed_cells(agency: Agency, book: Path) -> Texts:
    """Give every cell that is typed, with what goes into the keyboard."""
    found = {}

    def put(sheet: sheets.Sheet, ref: str, text: str) -> None:
        found[sheet.name, ref] = text

    for area, text in (
        (ranges.AGENCY, agency.name),
        (ranges.DISTRICT, agency.district),
        (ranges.PROVINCE, agency.province),
        (ranges.YEAR, str(agency.year)),
        (ranges.PLAN_YEAR, str(agency.year + 1)),
    ):
        put(sheets.HOME, area.ref, text)
    for row, text in zip(ranges.SCORE_ROWS, agency.scores, strict=True):
        put(sheets.SCORES, f"D{row}", text)
    put(sheets.SCORES, f"D{ranges.OVERALL_ROW}", agency.overall)
    put(sheets.SCORES, f"D{ranges.LEVEL_ROW}", agency.level)
    # The first item, one in the middle and the last one of the year's catalogue.
    codes = [row for row in ClosedBook(book).grids["ita_items"].rows if row[0]]
    letter = a1.column(ranges.ITEM_INPUT.left + ranges.ITEM_COLUMNS.index("score"))
    for n, text in zip((0, len(codes) // 2, len(codes) - 1), agency.items, strict=True):
        put(sheets.ITEMS, f"{letter}{ranges.ITEM_ROW + n}", text)
    for n, values in enumerate(agency.history):
        for column, text in enumerate(values):
            put(sheets.HISTORY, f"{a1.column(column)}{ranges.HISTORY_ROW + n}", text)
    return found


def held(typed: Texts) -> Cells:
    """Give what the cells make of the texts."""
    return {place: float(text) if NUMBER.fullmatch(text) else text for place, text in typed.items()}


def enter(window: Window, agency: Agency, typed: Texts) -> None:
    """Type everything, sheet by sheet, and the slip of the finger where it happens."""
    by_sheet = {sheet: [(r, t) for (name, r), t in typed.items() if name == sheet.name] for sheet in TABS}

    window.go_to(ranges.AGENCY.ref)
    for _, text in by_sheet[sheets.HOME]:
        window.enter(text)
    window.no_box()

    show(window, sheets.SCORES)
    window.go_to(f"D{ranges.SCORE_ROW}")
    for n, (ref, text) in enumerate(by_sheet[sheets.SCORES][:10], start=1):
        if n == agency.at:
            slip(window, agency, ref)
        window.enter(text)
    window.no_box()
    window.go_to(f"D{ranges.OVERALL_ROW}")
    for _, text in by_sheet[sheets.SCORES][10:]:
        window.enter(text)
    window.no_box()

    show(window, sheets.ITEMS)
    for ref, text in by_sheet[sheets.ITEMS]:
        window.go_to(ref)
        window.enter(text)
    window.no_box()

    show(window, sheets.HISTORY)
    window.go_to(f"A{ranges.HISTORY_ROW}")
    for values in agency.history:
        for text in values[:-1]:
            window.enter(text, "Tab")
        window.enter(values[-1])  # Enter leads to where the tabs began, one row below
    window.no_box()


def slip(window: Window, agency: Agency, ref: str) -> None:
    """Type what no score is: the Thai message comes up, and the cell stays empty."""
    window.enter(agency.refused)
    assert window.box() == wording.SCORE_ERROR[0]
    window.picture(f"{agency.year}-refused")
    window.dismiss("Return")
    window.go_to(ref)  # LibreOffice has gone on to the next row


def show(window: Window, sheet: sheets.Sheet) -> None:
    window.sheet(TABS.index(sheet))


def cells(path: Path) -> Cells:
    """Give every cell of a file that holds something and is not computed."""
    book = CalamineWorkbook.from_path(path)
    computed = {(cell.sheet.name, cell.ref) for cell in CELLS}
    return {
        place: value
        for name in book.sheet_names
        for row, values in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False), start=1)
        for column, value in enumerate(values)
        if value != "" and (place := (name, f"{a1.column(column)}{row}")) not in computed
    }
