"""The workbook in a real LibreOffice window: buttons clicked with the mouse, numbers held in every state of macros.

A click goes the whole way: the workbook's VBA, ``Application.Run`` into a stub of the add-in, its server, a Python with
``ita_xl.buttons`` over the sheet in the window, and back. ``ITA_PICTURES`` names the folder that keeps the pictures.
"""

import os
import re
from decimal import Decimal
from pathlib import Path

import desktop_uno
import pytest
import xlwings as xw
from agencies import CASES, NAMES
from desktop_server import Server
from desktop_window import BROKEN, TOOLS, WORKING, Desktop
from office import ALL_MACROS, NO_MACROS, differences, need
from python_calamine import CalamineWorkbook
from screen import pictures

from ita_xl import actions, datafile
from ita_xl.maintain.macros.vba import MACROS, TEXTS
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges, sheets
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, MEASURES_TABLE
from ita_xl.workbook.contract.typed import ANALYSIS_TABLE
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.formulas import analysis_cells
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.formulas.computed import Computed
from ita_xl.workbook.live.book import LiveBook
from ita_xl.workbook.reading.tables import keyed_rows

pytestmark = pytest.mark.long
BUSY = TEXTS["vba_working"]
CASE = "fy2568-naudom"
CELLS = computed_cells()
CLOSED = {"ItaGenerate": actions.generate, "ItaCheck": actions.write_findings}
FINDINGS = {
    f"{letter}{row}"
    for letter in ("A", ANALYSIS_TABLE.letter("answer"))
    for row in range(analysis_cells.FINDINGS_TOP, analysis_cells.BOTTOM + 1)
}
NO_TEXT_OF_OURS = ("#N", "#V", "#R", "#D", "Err:", "Error ", "Traceback")
"""How a cell begins, or what it holds, where an error shows: LibreOffice's own words, those of VBA and of Python."""


@pytest.fixture(scope="module", autouse=True)
def tools():
    for tool in TOOLS:
        need(tool)
    try:
        desktop_uno.load()
    except ImportError as error:
        if os.environ.get("CI"):
            pytest.fail(f"python3-uno is missing in CI: {error}")
        pytest.skip(f"python3-uno is not installed for this Python: {error}")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A LibreOffice that runs every macro."""
    folder = tmp_path_factory.mktemp("desktop")
    with Desktop("macros-on", folder, pictures(folder), ALL_MACROS) as found:
        yield found


@pytest.fixture(scope="module")
def blocked(tmp_path_factory):
    """A LibreOffice that runs no macro."""
    folder = tmp_path_factory.mktemp("desktop")
    with Desktop("macros-off", folder, pictures(folder), NO_MACROS) as found:
        yield found


@pytest.fixture
def book(tmp_path) -> Path:
    """A workbook with the data of an agency, nothing generated yet."""
    path = tmp_path / "book.xlsm"
    actions.new(path, datafile.parse((CASES / f"{CASE}.json").read_text(encoding="utf-8")))
    return path


@pytest.mark.parametrize("macro", CLOSED)
def test_a_click_does_to_the_window_what_the_command_does_to_the_file(macro, desk, book, tmp_path):
    closed = ClosedBook(book)
    with desk.addin(), desk.shown(book) as shown:
        said = shown.press(MACROS[macro], BUSY)
        assert said.startswith("ตารางมาตรการมี" if macro == "ItaGenerate" else "ตรวจสอบแล้ว"), desk.failures()
        CLOSED[macro](closed)
        assert said == closed.grids["ita_status"].rows[0][0]
        assert values(LiveBook(xw.Book(impl=shown.book)).grids) == values(closed.grids)
        held(shown, tmp_path, closed)
        shown.picture(macro)
        shown.front((sheets.MEASURES if macro == "ItaGenerate" else sheets.FINDINGS).name)
        shown.picture(f"{macro}-result")


def test_a_click_writes_the_report_beside_the_workbook(desk, book, tmp_path):
    with desk.addin(), desk.shown(book) as shown:
        said = shown.press(MACROS["ItaExport"], BUSY)
        (report,) = tmp_path.glob("*.docx")
        assert said.startswith(f"จัดทำรายงาน “{report.name}” แล้ว"), desk.failures()
        shown.picture("ItaExport")
    twin = tmp_path / "twin.docx"
    actions.export(ClosedBook(book), twin)
    assert words(report) == words(twin)


def test_a_click_writes_the_copy_for_mail(desk, book, tmp_path):
    with desk.addin(), desk.shown(book) as shown:
        said = shown.press(MACROS["ItaShare"], BUSY)
        (copy,) = tmp_path.glob("*.xlsx")
        assert copy.name in said, desk.failures()
    assert errors(CalamineWorkbook.from_path(copy)) == []


def test_a_python_that_refuses_is_told_and_asked_again(desk, book, tmp_path):
    with desk.addin(), desk.shown(book) as shown:
        before = values(LiveBook(xw.Book(impl=shown.book)).grids)
        desk.python(BROKEN)
        try:
            assert shown.press(MACROS["ItaGenerate"], BUSY) == TEXTS["vba_failed"]
            shown.picture("python-broken")
            assert shown.press(MACROS["ItaCheck"], BUSY) == TEXTS["vba_failed"]
            assert values(LiveBook(xw.Book(impl=shown.book)).grids) == before
            held(shown, tmp_path, ClosedBook(book))
        finally:
            desk.python(WORKING)
        assert shown.press(MACROS["ItaCheck"], BUSY).startswith("ตรวจสอบแล้ว"), desk.failures()
        assert shown.press(MACROS["ItaRetry"], BUSY) == TEXTS["vba_ready"]


def test_a_python_that_is_gone_is_told(desk, book, tmp_path):
    with desk.addin(), desk.shown(book) as shown:
        desk.python(None)
        try:
            assert shown.press(MACROS["ItaGenerate"], BUSY) == TEXTS["vba_lost_python"]
            held(shown, tmp_path, ClosedBook(book))
        finally:
            desk.python(WORKING)


def test_without_the_addin_every_button_says_so_and_the_numbers_stay_right(desk, book, tmp_path):
    with desk.shown(book) as shown:
        for macro in ("ItaGenerate", "ItaCheck", "ItaExport", "ItaShare"):
            assert shown.press(MACROS[macro], BUSY) == TEXTS["vba_no_addin"]
        shown.picture("no-addin")
        held(shown, tmp_path, ClosedBook(book))
    assert list(tmp_path.glob("*.docx")) == []


def test_a_click_takes_the_last_one_back(desk, book, tmp_path):
    with desk.addin(), desk.shown(book) as shown:
        before = values(LiveBook(xw.Book(impl=shown.book)).grids)
        assert shown.press(MACROS["ItaGenerate"], BUSY).startswith("ตารางมาตรการมี"), desk.failures()
        assert values(LiveBook(xw.Book(impl=shown.book)).grids) != before
        said = shown.press(MACROS["ItaUndo"], BUSY)
        shown.picture("ItaUndo")
        after = values(LiveBook(xw.Book(impl=shown.book)).grids)
        assert after["ita_measures"] == before["ita_measures"], said + desk.failures()
        # What the measures were made from stays kept, as it does in a file.
        closed = ClosedBook(book)
        actions.generate(closed)
        actions.undo(closed)
        held(shown, tmp_path, closed)


def test_a_live_recalculation_is_answered_by_python(desk, book, tmp_path):
    server = Server()
    with desk.addin(server), desk.shown(book) as shown:
        found = recalculated(shown, tmp_path)
        assert server.failed == []
        assert set(server.asked) == set().union(*map(asks, CELLS))
        # Only of the findings Python knows more than the native formula, which names the sheet to look at.
        others = [cell for cell in CELLS if cell.sheet is not sheets.ANALYSIS or cell.ref not in FINDINGS]
        assert differences(found, others, ClosedBook(book).model) == []
        assert errors(found) == []
        shown.front(sheets.ANALYSIS.name)
        shown.picture("functions")

        server.instead = "จากไพทอน"
        found = recalculated(shown, tmp_path)
        native = [f"{c.sheet.name}!{c.ref}" for c in CELLS if asks(c) and at(found, c) != server.instead]
        assert native == []

        server.broken = True
        held(shown, tmp_path, ClosedBook(book))


@pytest.mark.parametrize("name", NAMES)
def test_numbers_are_right_with_macros_on_and_no_addin(name, desk, made, tmp_path):
    with desk.shown(made[name]) as shown:
        held(shown, tmp_path, ClosedBook(made[name]))


def test_with_macros_off_a_click_does_nothing_and_the_numbers_stay_right(blocked, book, tmp_path):
    with blocked.addin(), blocked.shown(book) as shown:
        before = shown.status
        shown.press_in_vain(MACROS["ItaGenerate"])
        shown.picture("macros-off")
        assert shown.status == before
        assert values(LiveBook(xw.Book(impl=shown.book)).grids) == values(ClosedBook(book).grids)
        held(shown, tmp_path, ClosedBook(book))


def test_a_sort_of_what_is_seen_keeps_each_result_beside_its_measure(desk, book):
    """The sort of the visible columns of มาตรการ, which leaves the hidden keys behind; then the button."""
    closed = ClosedBook(book)
    actions.generate(closed)
    edits, top = Edits(), FOLLOW_TABLE.area.top
    count = len(keyed_rows(closed.grids["ita_follow"], FOLLOW_TABLE))
    for n in range(count):
        edits.put(sheets.FOLLOW.name, f"{FOLLOW_TABLE.letter('result')}{top + n}", f"ผลของแถว {n}")
    closed.apply(edits)
    closed.save(backup=False)
    first, last = MEASURES_TABLE.letter("indicator"), MEASURES_TABLE.letter("follow")
    with desk.addin(), desk.shown(book) as shown:
        live = LiveBook(xw.Book(impl=shown.book))
        before = {row.key: row.values["result"] for row in keyed_rows(live.grids["ita_follow"], FOLLOW_TABLE)}
        names = [row.values["name"] for row in keyed_rows(live.grids["ita_measures"], MEASURES_TABLE)]
        shown.sort(sheets.MEASURES.name, f"{first}{top}:{last}{top + count - 1}")
        shown.picture("sorted")
        seen = LiveBook(xw.Book(impl=shown.book)).grids["ita_measures"]
        keys, texts = [row[0] for row in seen.rows], [row[2] for row in seen.rows][:count]
        assert keys == [row[0] for row in live.grids["ita_measures"].rows]  # the hidden keys did stay behind
        assert sorted(texts) == sorted(names)
        assert texts != names
        shown.front(sheets.HOME.name)
        said = shown.press(MACROS["ItaGenerate"], BUSY)
        assert said.startswith("ตารางมาตรการมี"), desk.failures()
        grids = LiveBook(xw.Book(impl=shown.book)).grids
        after = keyed_rows(grids["ita_follow"], FOLLOW_TABLE)
        assert {row.key: row.values["result"] for row in after} == before
        measures = {row.key: row.values["name"] for row in keyed_rows(grids["ita_measures"], MEASURES_TABLE)}
        assert {row.key: row.values["name"] for row in after} == measures
        assert [row[2] for row in grids["ita_measures"].rows][:count] == texts  # the person's order stays
        for sheet in (sheets.MEASURES, sheets.FOLLOW):
            shown.front(sheet.name)
            shown.picture(f"sorted-{sheet.code}")


def held(shown, folder: Path, closed: ClosedBook) -> None:
    """Recalculate the window's workbook from scratch: every computed cell is the core's, and no cell shows an error."""
    book = recalculated(shown, folder)
    assert differences(book, CELLS, closed.model) == []
    assert errors(book) == []


def recalculated(shown, folder: Path) -> CalamineWorkbook:
    path = folder / "recalculated.xlsx"
    shown.recalculated(path)
    return CalamineWorkbook.from_path(path)


def asks(cell: Computed) -> set[str]:
    """Give the functions that a formula asks Python with."""
    return set(re.findall(r"\bITA_[A-Z]+(?=\()", cell.formula))


def at(book: CalamineWorkbook, cell: Computed) -> object:
    """Give what a computed cell shows."""
    place = sheets.cell(cell.sheet, cell.ref)
    rows = book.get_sheet_by_name(cell.sheet.name).to_python(skip_empty_area=False)
    return rows[place.top - 1][place.left]


def errors(book: CalamineWorkbook) -> list[str]:
    """Give what looks like an error in any cell of a sheet that a person sees."""
    return [
        f"{sheet.name}: {value}"
        for sheet in sheets.SHEETS
        if not sheet.hidden
        for row in book.get_sheet_by_name(sheet.name).to_python()
        for value in row
        if isinstance(value, str) and any(text in value for text in NO_TEXT_OF_OURS)
    ]


def values(grids) -> dict:
    """Give what stands in the named ranges, the status apart."""
    return {
        name: [[plain(v) for v in row] for row in grids[name].rows]
        for name in ranges.NAMES
        if name != "ita_status"
    }


def plain(value: object) -> object:
    return None if value == "" else float(value) if isinstance(value, int | Decimal) else value


def words(report: Path) -> list[str]:
    import docx

    return [p.text for p in docx.Document(str(report)).element.body.iter() if p.tag.endswith("}t")]
