"""What shows where nothing calculates: Protected View, Excel for Mac with macros off, the web, a phone, a mail preview.

They show the values that are stored in the file. Here these are read by a reader that does not calculate and held
against the core; the copy for e-mail included.
"""

import io
import re

import pytest
from agencies import NAMES
from office import differences, recalculated, same
from python_calamine import CalamineWorkbook

from ita_xl import a1, actions
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.mailcopy import mail_copy
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import sheets, wording
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.formulas.cells import computed_cells

CELLS = computed_cells()
ERRORS = re.compile(r"#(NAME|N/A|VALUE|REF|DIV|NUM|NULL)|Err:\d|Error \d|Traceback|Exception")
OLD = word("ita_word_old_text")


def visible(book):
    for sheet in sheets.SHEETS:
        if not sheet.hidden:
            for n, row in enumerate(
                book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False), start=1
            ):
                for c, value in enumerate(row):
                    yield sheet.name, f"{a1.column(c)}{n}", value


def errors(book):
    return [(s, ref, v) for s, ref, v in visible(book) if isinstance(v, str) and ERRORS.search(v)]


@pytest.fixture(params=NAMES)
def book(request, made):
    return made[request.param]


def test_the_file_shows_what_the_core_computes(book):
    stored = CalamineWorkbook.from_path(book)
    assert differences(stored, CELLS, ClosedBook(book).model) == []
    assert errors(stored) == []


def test_the_copy_for_email_shows_the_same(book):
    stored = CalamineWorkbook.from_filelike(io.BytesIO(mail_copy(book.read_bytes())))
    assert differences(stored, CELLS, ClosedBook(book).model) == []
    assert errors(stored) == []


def test_the_panel_is_in_every_file(book):
    """Where no macro runs, nothing hides it; the rule that does is a call of a function that is then unknown."""
    stored = CalamineWorkbook.from_path(book)
    shown = {ref: value for sheet, ref, value in visible(stored) if sheet == sheets.HOME.name}
    assert shown["B5"] == wording.PANEL_TITLE
    assert "ตัวเลข ระดับ และจุดอ่อนในสมุดงานยังคำนวณถูกต้อง" in shown["C5"]


@pytest.fixture(scope="module")
def changed(made, tmp_path_factory):
    """The book of an agency in which a person typed another score where there is no Python, and its copy."""
    folder = tmp_path_factory.mktemp("changed")
    package = Package.read(made["fy2565-khlongmai"])
    package.sheet(sheets.SCORES.name).set_value("D7", 90)
    path, copy = folder / "book.xlsm", folder / "copy.xlsx"
    path.write_bytes(package.to_bytes())
    copy.write_bytes(mail_copy(package.to_bytes()))
    return recalculated(folder, [path, copy])


@pytest.mark.parametrize("name", ["book", "copy"])
def test_texts_of_other_scores_say_so(changed, name):
    shown = {(sheet, ref): value for sheet, ref, value in visible(changed[name])}
    analysis = sheets.ANALYSIS.name
    assert [shown[analysis, f"{letter}{row}"] for row in range(15, 25) for letter in "EF"] == [OLD] * 20
    assert shown[analysis, "A6"] == shown[analysis, "A27"] == OLD
    stale = word("ita_word_stale")
    assert shown[sheets.MEASURES.name, "B4"] == shown[sheets.FINDINGS.name, "A4"] == stale
    assert shown[sheets.HOME.name, "F12"] == shown[sheets.HOME.name, "F13"] == stale
    assert errors(changed[name]) == []


@pytest.mark.parametrize("name", ["book", "copy"])
def test_numbers_follow_the_new_score(changed, name, made):
    """fy2565: 90.00 in place of 83.33 makes IIT 89.05 and the overall 77.21: 26.715 + 24.339 + 26.152."""
    shown = {(sheet, ref): value for sheet, ref, value in visible(changed[name])}
    scores = sheets.SCORES.name
    assert same(shown[scores, "F20"], 89.05)
    assert same(shown[scores, "E25"], 77.21)
    assert shown[scores, "H7"] == "จุดแข็ง"
    assert same(shown[scores, "G7"], 5)


def test_texts_are_fresh_again_after_a_check(made, tmp_path):
    path = tmp_path / "book.xlsm"
    path.write_bytes(made["fy2565-khlongmai"].read_bytes())
    package = Package.read(path)
    package.sheet(sheets.SCORES.name).set_value("D7", 90)
    path.write_bytes(package.to_bytes())
    book = ClosedBook(path)
    actions.write_findings(book)
    shown = CalamineWorkbook.from_filelike(io.BytesIO(book.to_bytes())).get_sheet_by_name(
        sheets.ANALYSIS.name
    )
    rows = shown.to_python(skip_empty_area=False)
    assert "90.00" in rows[15][4]
    assert OLD not in [value for row in rows for value in row]


def test_the_copy_brings_its_texts_up_to_date(made, tmp_path):
    path = tmp_path / "book.xlsm"
    package = Package.read(made["fy2565-khlongmai"])
    package.sheet(sheets.SCORES.name).set_value("D7", 90)
    path.write_bytes(package.to_bytes())
    copy = actions.share(ClosedBook(path), path.read_bytes(), tmp_path / "copy.xlsx")
    rows = (
        CalamineWorkbook.from_path(copy)
        .get_sheet_by_name(sheets.ANALYSIS.name)
        .to_python(skip_empty_area=False)
    )
    assert "90.00" in rows[15][4]
    assert "83.33" in str(ClosedBook(path).grids["ita_texts"].rows[3])
    assert "90.00" in str(ClosedBook(copy).grids["ita_texts"].rows[3])
