"""An error in a yellow cell is a bad entry: no formula passes it on, and the core reads it as the formulas do."""

import lxml.etree as et
import pytest
from office import differences, recalculated

from ita_xl import a1, actions
from ita_xl.assessment import error_value
from ita_xl.checks import check
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import sheets
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.formulas.cells import computed_cells

HOME, SCORES, ITEMS, HISTORY = (s.name for s in (sheets.HOME, sheets.SCORES, sheets.ITEMS, sheets.HISTORY))
OIT, REPORT, FOLLOW, MEASURES = (s.name for s in (sheets.OIT, sheets.REPORT, sheets.FOLLOW, sheets.MEASURES))
CASES = {
    "scores": [(SCORES, "D6", "#N/A"), (SCORES, "D7", "=1/0"), (SCORES, "D8", "#REF!")],
    "one score": [(SCORES, "D9", "=1/0")],
    "reported": [(SCORES, f"D{r}", "#VALUE!") for r in range(20, 27)],
    "who": [(HOME, f"C{r}", "#N/A") for r in (7, 8, 9)],
    "year": [(HOME, "C10", "#N/A")],
    "plan year and threshold": [(HOME, f"C{r}", "=1/0") for r in (11, 12, 13, 14)],
    "items": [
        (ITEMS, "A6", "#N/A"),
        (ITEMS, "B7", "#REF!"),
        (ITEMS, "C8", "=1/0"),
        (ITEMS, "K9", "#N/A"),
        (ITEMS, "S6", "#N/A"),
    ],
    "history": [
        (HISTORY, "A6", "#N/A"),
        (HISTORY, "B7", "#N/A"),
        (HISTORY, "C8", "=1/0"),
        (HISTORY, "D6", "#NUM!"),
    ],
    "report": [(OIT, "A6", "#N/A"), (OIT, "E7", "=1/0"), (REPORT, "C6", "#N/A"), (REPORT, "C14", "#N/A")],
    "tables": [(FOLLOW, "D6", "#N/A"), (FOLLOW, "G7", "#N/A"), (MEASURES, "G6", "#N/A")],
    "everything": [
        *[(HOME, f"C{r}", "#N/A") for r in range(7, 18)],
        *[(SCORES, f"D{r}", "#N/A") for r in (*range(6, 16), *range(20, 27))],
        *[(HISTORY, f"{c}{r}", "#N/A") for c in "ABCDEF" for r in range(6, 16)],
        *[(ITEMS, f"{c}{r}", "#N/A") for c in "ABCKLMNOPS" for r in range(6, 40)],
        *[(OIT, f"{c}{r}", "#N/A") for c in "AEFGH" for r in range(6, 20)],
    ],
}


def with_errors(source, cells):
    """The bytes of a workbook in which some cells hold errors, as Excel saves them."""
    package = Package.read(source)
    for sheet, ref, error in cells:
        page = package.sheet(sheet)
        page.set_value(ref, 1)
        root = package._parts.tree(page._part)
        cell = next(c for c in root.iter("{*}c") if c.get("r") == ref)
        cell.set("t", "e")
        for child in list(cell):
            cell.remove(child)
        space = et.QName(cell).namespace
        if error.startswith("="):
            et.SubElement(cell, f"{{{space}}}f").text = error[1:]
        et.SubElement(cell, f"{{{space}}}v").text = "#DIV/0!" if error.startswith("=") else error
    return package.to_bytes()


def _book(made, folder, name):
    path = folder / f"{name.replace(' ', '-')}.xlsm"
    path.write_bytes(with_errors(made["fy2568-paphlu"], CASES[name]))
    return path


@pytest.fixture(scope="module")
def books(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("errors")
    return {name: _book(made, folder, name) for name in CASES}


@pytest.fixture(scope="module")
def office(books, tmp_path_factory):
    return recalculated(tmp_path_factory.mktemp("office"), list(books.values()))


@pytest.mark.parametrize("name", CASES)
def test_no_formula_passes_an_error_on(books, office, name):
    book = office[books[name].stem]
    typed = {(sheet, ref) for sheet, ref, _ in CASES[name]}
    cells = [c for c in computed_cells() if (c.sheet.name, c.ref) not in typed]
    assert differences(book, cells, ClosedBook(books[name]).model) == []
    errors = {
        (sheet, f"{a1.column(column)}{row}")
        for sheet in book.sheet_names
        for row, line in enumerate(book.get_sheet_by_name(sheet).to_python(skip_empty_area=False), 1)
        for column, value in enumerate(line)
        if error_value(value)
    }
    assert errors >= typed
    # A code may be typed over.
    formulas = {(c.sheet.name, c.ref) for c in computed_cells() if c.kind != "input_center"}
    assert errors & formulas == set()


def test_a_bad_score_is_called_one_and_found(books):
    path = books["scores"]
    book = ClosedBook(path)
    assert {f.place.cell for f in check(book.model.case) if f.code == "error-value"} >= {"D6", "D7", "D8"}
    actions.write_findings(book)
    package = Package.read(book.to_bytes())
    assert [package.sheet(SCORES).value(f"H{r}") for r in (6, 7, 8)] == [word("ita_bad_error")] * 3
    assert package.sheet(HOME).value("F13").startswith("ต้องแก้ไข ")
    # What stood there stays.
    assert package.sheet(SCORES).formula("D7") == "1/0"


def test_the_list_of_findings_is_of_these_errors_until_one_is_mended(made, tmp_path):
    path = tmp_path / "checked.xlsm"
    book = ClosedBook(path, with_errors(made["fy2568-paphlu"], CASES["everything"]))
    actions.write_findings(book)
    path.write_bytes(book.to_bytes())
    home = recalculated(tmp_path, [path])["checked"].get_sheet_by_name(HOME).to_python(skip_empty_area=False)
    assert home[12][5].startswith("ต้องแก้ไข ")


def test_an_agency_that_is_an_error_is_none(books):
    model = ClosedBook(books["who"]).model
    assert (model.assessment.agency.name, model.assessment.agency.province) == ("", "")
    told = {(f.code, f.place.sheet, f.place.cell) for f in check(model.case)}
    assert ("error-value", HOME, "C7") in told
    assert not any(code == "agency-name-missing" for code, _, _ in told)
