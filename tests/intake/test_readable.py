"""What looks right to a person but not to a formula is written as the formula needs it."""

import pytest
from agencies import CASES
from book_cells import put

from ita_xl import actions, datafile
from ita_xl.workbook.closed.book import ClosedBook


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "b.xlsm"
    actions.new(path, datafile.parse((CASES / "fy2568-naudom.json").read_text(encoding="utf-8")))
    return ClosedBook(path)


@pytest.mark.parametrize(
    ("name", "row", "column", "typed", "written"),
    [
        ("ita_items", 0, 0, "i1\u00a0", "i1"),
        ("ita_items", 0, 0, "i\u0e51", "i1"),
        ("ita_items", 0, 0, "\u0e50\u0e51", "o1"),
        ("ita_items", 0, 0, " I 1", " I 1"),
        (
            "ita_reported",
            6,
            0,
            "\u0e1c\u0e48\u0e32\u0e19\u0e14\u0e35\u00a0",
            "\u0e1c\u0e48\u0e32\u0e19\u0e14\u0e35",
        ),
    ],
)
def test_codes_and_levels_are_written_as_formulas_read_them(book, name, row, column, typed, written):
    put(book, (name, row, column, typed))
    actions.write_findings(book)
    assert book.grids[name].rows[row][column] == written


def test_a_whole_number_is_told_as_it_was_typed(book):
    put(book, ("ita_scores", 0, 0, 120))
    (found,) = [f for f in actions.examine(book.model).findings if f.code == "out-of-range"]
    assert found.value == "120"
