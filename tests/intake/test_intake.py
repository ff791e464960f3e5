"""Three ways to give item scores: the list, a column, pasted text; the answers' shares; a year that was changed."""

from decimal import Decimal

import pytest
from agencies import CASES
from book_cells import put

from ita_xl import actions, datafile
from ita_xl.extract import page
from ita_xl.failures import Failure
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges


@pytest.fixture
def book(tmp_path):
    """A workbook of นาอุดม: i1 82.86, i2 88.10, i3 100, nothing else by item."""
    path = tmp_path / "สมุดงาน.xlsm"
    actions.new(path, datafile.parse((CASES / "fy2568-naudom.json").read_text(encoding="utf-8")))
    return ClosedBook(path)


def items(book):
    return [(r[0], r[2]) for r in book.grids["ita_items"].rows if r[0] or r[2] not in (None, "")]


def codes(findings):
    return sorted(f.code for f in findings)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["i1 82.86", "i2 88.10"], [("i1", "82.86"), ("i2", "88.10")]),
        (["ข้อ i๑ การปฏิบัติงานตามขั้นตอน ๘๒.๘๖ คะแนน"], [("i1", "82.86")]),
        (["I1", "เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน 2 ข้อ", "82.86", "E10 90"], [("i1", "82.86"), ("e10", "90")]),
        (["O1 โครงสร้าง 100", "o 2 ผู้บริหาร 0.00"], [("o1", "100"), ("o2", "0.00")]),
        (["i1 ยังไม่มีคะแนน", "i2 120", "i3 1,234"], []),
        (["", "ข้อความอื่น 85.00", "E-Service 3"], []),
        (["i1 (42 คน) 2567 82.86"], [("i1", "82.86")]),
    ],
)
def test_pasted_text_is_read(lines, found):
    assert list(page.scores(lines)) == [(code, Decimal(score)) for code, score in found]


def test_a_pasted_page_fills_the_list(book):
    for n, line in enumerate(["i1 82.86", "i4 91.00", "e2 95.5", "o1 100.00"]):
        put(book, ("ita_paste", n, 0, line))
    actions.write_findings(book)
    assert items(book) == [
        ("i1", 82.86),
        ("i2", 88.1),
        ("i3", 100.0),
        ("i4", 91.0),
        ("e2", 95.5),
        ("o1", 100.0),
    ]
    before = book.to_bytes()
    actions.write_findings(book)
    assert book.to_bytes() == before
    assert book.grids["ita_paste"].rows[0][0] == "i1 82.86"


def test_a_pasted_score_never_replaces_a_typed_one(book):
    put(book, ("ita_paste", 0, 0, "i2 70.00"))
    checked = actions.write_findings(book)
    assert ("i2", 88.1) in items(book)
    assert ("i2", 70.0) in items(book)
    assert "item-conflict" in codes(checked.findings)


def test_more_pasted_than_the_list_takes_is_told(book):
    for n in range(200):
        put(book, ("ita_paste", n, 0, f"i{n % 90 + 5} {n / 3:.2f}"))
    with pytest.raises(Failure) as told:
        actions.write_findings(book)
    assert told.value.code == "too-many-rows"


def test_a_blank_list_follows_the_year(tmp_path):
    path = tmp_path / "b.xlsm"
    actions.new(path, year=2568)
    book = ClosedBook(path)
    put(book, ("ita_year", 0, 0, 2565))
    actions.write_findings(book)
    assert [code for code, _ in items(book)] == [i.code for i in book.model.tables.books[2565].items]
    assert book.grids["ita_items_year"].single == 2565


def test_a_year_changed_behind_typed_items_is_found_and_nothing_replaced(book):
    before = items(book)
    put(book, ("ita_year", 0, 0, 2566))
    checked = actions.write_findings(book)
    assert "year-changed" in codes(checked.findings)
    assert items(book) == before
    put(book, ("ita_year", 0, 0, 2568))
    assert "year-changed" not in codes(actions.write_findings(book).findings)


@pytest.mark.parametrize(
    ("shares", "exceeds"), [((50, 50), False), ((50, "50.1"), False), ((50, "50.11"), True)]
)
def test_shares_of_more_than_the_whole_are_found(book, shares, exceeds):
    for n, share in enumerate(shares):
        put(book, ("ita_shares", 0, 4 + n, Decimal(share)))
    found = [f for f in actions.examine(book.model).findings if f.code == "shares-exceed"]
    assert bool(found) is exceeds
    if found:
        assert "i1" in found[0].text
        assert found[0].place.cell == f"K{ranges.ITEM_ROW}"
