"""The kept texts of sheet วิเคราะห์ say so as soon as any cell changes that they were made from."""

import pytest
from office import differences, recalculated

from ita_xl import actions
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import sheets
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.formulas.analysis_cells import SUMMARY_TOP, TABLE_TOP
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.reading import format1

OLD = word("ita_word_old_text")
ANALYSIS, SCORES, ITEMS = sheets.ANALYSIS.name, sheets.SCORES.name, sheets.ITEMS.name
HISTORY, LIBRARY, HOME, TEXTS = (s.name for s in (sheets.HISTORY, sheets.LIBRARY, sheets.HOME, sheets.TEXTS))
BEFORE = ((SCORES, "D6", 70), (ITEMS, "C6", 50), (ITEMS, "C8", 90))
COLLISION = ((ITEMS, "C6", "51.23"), (ITEMS, "C8", "88.79"))
CHANGES = {
    "nothing": ((), True),
    "two items whose sums are the same": (COLLISION, False),
    "two scores whose sums are the same": (((SCORES, "D7", 81), (SCORES, "D8", 79)), False),
    "reported": (((SCORES, "D20", 12.5),), False),
    "level": (((SCORES, "D26", "ดี"),), False),
    "history": (((HISTORY, "C6", "A"),), False),
    "library": (((LIBRARY, "H9", "แก้เอง"),), False),
    "threshold": (((HOME, "C12", 90),), False),
    "year": (((HOME, "C10", 2567),), False),
    "rules": (((TEXTS, "J3", "of another edition"),), False),
    "what no text tells": (((HOME, "C16", "เลขไทย"),), True),
}


def put(book, *cells):
    edits = Edits()
    for sheet, ref, value in cells:
        number = isinstance(value, str) and value.replace(".", "").isdigit()
        edits.put(sheet, ref, float(value) if number else value)
    book.apply(edits)


@pytest.fixture(scope="module")
def books(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    found = {}
    for name, (cells, _) in CHANGES.items():
        book = ClosedBook(made["fy2568-paphlu"])
        put(book, *BEFORE)
        actions.write_findings(book)
        put(book, *cells)
        found[name] = folder / f"{name.replace(' ', '-')}.xlsm"
        found[name].write_bytes(book.to_bytes())
    return found


@pytest.fixture(scope="module")
def office(books, tmp_path_factory):
    return recalculated(tmp_path_factory.mktemp("office"), list(books.values()))


@pytest.mark.parametrize("name", CHANGES)
def test_the_file_says_so(books, name):
    sheet = Package.read(books[name]).sheet(ANALYSIS)
    told = [sheet.value(f"E{TABLE_TOP + n}") for n in range(10)] + [sheet.value(f"A{SUMMARY_TOP}")]
    assert len(told) == 11
    assert all((text == OLD) is not CHANGES[name][1] for text in told), told


@pytest.mark.parametrize("name", CHANGES)
def test_libreoffice_says_the_same(books, office, name):
    assert differences(office[books[name].stem], computed_cells(), ClosedBook(books[name]).model) == []


def test_the_sums_of_format_1_could_not_tell_the_two_items_apart(books):
    """What the formulas of workbooks of before compare; those are what they are, today's keep every cell."""
    one, two = (ClosedBook(books[name]).model for name in ("nothing", "two items whose sums are the same"))
    assert one.scores["item.1.score"] != two.scores["item.1.score"]
    assert format1.sum_of_texts(one) == format1.sum_of_texts(two)
