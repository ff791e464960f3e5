"""The fiscal year: a new workbook begins with the newest results, the list of items follows, no year is a fault."""

from itertools import permutations

import pytest
from book_cells import put
from indicators import SCORES
from office import need, recalculated

from ita_xl import actions
from ita_xl.rules import rule_book, years
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.sheets import SCORES as SCORES_SHEET
from ita_xl.workbook.contract.sheets import mark_cell
from ita_xl.workbook.template import template

STEPS = {
    "year": lambda year: [("ita_year", 0, 0, year)],
    "ten": lambda _: [("ita_scores", n, 0, score) for n, score in enumerate(SCORES)],
    "items": lambda _: [("ita_items", n, 2, SCORES[0]) for n in range(3)],
}
"""What a person types, in any order; the first three items are those of indicator 1 in every year."""


def blank(tmp_path):
    return ClosedBook(tmp_path / "book.xlsm", template())


def codes(book):
    return [row[0] for row in book.grids["ita_items"].rows if row[0]]


def wanted(year):
    return [item.code for item in rule_book(year).items]


def test_a_new_workbook_begins_with_the_newest_year_that_has_results(tmp_path):
    book = blank(tmp_path)
    assert book.model.assessment.fiscal_year == 2568
    assert codes(book) == wanted(2568)
    assert {"o27", "o28"} <= set(codes(book))


@pytest.mark.parametrize("order", list(permutations(STEPS)), ids="-".join)
@pytest.mark.parametrize("year", years())
def test_no_year_gives_a_false_finding_in_whatever_order_it_is_typed(year, order, tmp_path):
    book = blank(tmp_path)
    for step in order:
        put(book, *STEPS[step](year))
    assert codes(book) == wanted(year)
    errors = [f for f in actions.write_findings(book).findings if f.level == "error"]
    assert [f.code for f in errors] == ["agency-name-missing"]
    assert book.grids["ita_items_year"].single == year
    assert codes(book) == wanted(year)


@pytest.mark.parametrize("pressed", [False, True])
@pytest.mark.parametrize("year", years())
def test_the_list_follows_the_year_until_a_score_is_typed(year, pressed, tmp_path):
    book = blank(tmp_path)
    for passing in (2566, 2569, year):
        put(book, ("ita_year", 0, 0, passing))
        if pressed:
            actions.write_findings(book)
        assert codes(book) == wanted(passing)
    assert len(codes(book)) == len(rule_book(year).items)


def test_typed_scores_keep_the_list_for_which_they_were_typed(tmp_path):
    book = blank(tmp_path)
    put(book, *STEPS["items"](2568))
    actions.write_findings(book)
    put(book, ("ita_year", 0, 0, 2566))
    assert codes(book) == wanted(2568)
    assert "year-changed" in {f.code for f in actions.write_findings(book).findings}
    put(book, *(("ita_items", n, 2, None) for n in range(3)))
    assert codes(book) == wanted(2566)


def test_a_code_that_is_typed_over_stays(tmp_path):
    book = blank(tmp_path)
    put(book, ("ita_items", 0, 0, "o9"))
    put(book, ("ita_year", 0, 0, 2566))
    assert codes(book)[:2] == ["o9", wanted(2566)[1]]


def test_a_year_without_rules_shows_across_the_scores_and_says_what_is_needed(tmp_path):
    book = blank(tmp_path)
    put(book, ("ita_year", 0, 0, 2571), *STEPS["ten"](2571))
    (found,) = [f for f in actions.write_findings(book).findings if f.code == "year-unknown"]
    assert "โปรแกรมรุ่นที่มีเกณฑ์ของปีนั้น" in found.text
    assert book._package.sheet("คะแนน").value(mark_cell(SCORES_SHEET)) == word("ita_word_new_rules")
    assert codes(book) == []


def test_libreoffice_shows_the_same_lists(tmp_path):
    need("soffice")
    paths = []
    for year in (2562, 2566, 2567, 2569, 2571):
        book = blank(tmp_path)
        put(book, ("ita_year", 0, 0, year))
        paths.append(tmp_path / f"y{year}.xlsm")
        # As the template has them: LibreOffice has to find all of it itself.
        book._package.sheet("ข้อคำถาม").set_cached("J3", 0)
        paths[-1].write_bytes(book.to_bytes())
    for stem, book in recalculated(tmp_path, paths).items():
        rows = book.get_sheet_by_name("ข้อคำถาม").to_python(skip_empty_area=False)
        rules = rule_book(int(stem[1:]))
        assert [row[0] for row in rows[5:155] if row[0]] == ([i.code for i in rules.items] if rules else [])
