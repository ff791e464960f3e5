"""Three ways to give item scores: the list, a column, pasted text; the answers' shares; a year that was changed."""

from decimal import Decimal

import pytest
from agencies import CASES
from book_cells import put
from indicators import NAMES, SCORES

from ita_xl import actions, datafile
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
        (["i1 82.86", "i2 88.10"], {"i1": "82.86", "i2": "88.1"}),
        (["ข้อ i๑ การปฏิบัติงานตามขั้นตอน ๘๒.๘๖ คะแนน"], {"i1": "82.86"}),
        (["I1", "เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน 2 ข้อ", "82.86", "E10 90.00"], {"i1": "82.86", "e10": "90"}),
        (["O1 โครงสร้าง 100", "o 2 ผู้บริหาร 0.00"], {"o1": "100", "o2": "0"}),
        (["i1 ยังไม่มีคะแนน", "i2 120", "i3 1,234"], {}),
        (["", "ข้อความอื่น 85.00", "E-Service 3"], {}),
        (["i1 (42 คน) 2567 82.86"], {"i1": "82.86"}),
        # public-complaints, row 2: the last number before the next code was taken for the score.
        (["i1 หน่วยงานปฏิบัติงานตามขั้นตอน 82.86", "น้อยที่สุด 0.00%", "มากที่สุด 42.86%"], {"i1": "82.86"}),
        (["มาตรฐานงาน (i1): ได้ 82.86 คะแนน แต่ยังมีบุคลากร 17.14% เห็นว่าควรปรับปรุง"], {"i1": "82.86"}),
        (["i1 ขั้นตอน 82.86 จำนวนผู้ตอบ 42 คน"], {"i1": "82.86"}),
        (["i15 เชื่อมั่น 82.22", "หน้า 3 / 5"], {"i15": "82.22"}),
        (["e9 E-Service 95.24 ข้อมูล ณ วันที่ 15 ส.ค. 2568"], {"e9": "95.24"}),
    ],
)
def test_pasted_text_is_read(empty, lines, found):
    paste(empty, lines)
    actions.write_findings(empty)
    assert {code: score for code, score in items(empty) if score not in (None, "")} == {
        code: float(score) for code, score in found.items()
    }


@pytest.fixture
def empty(tmp_path):
    """A workbook of FY2568 in which nothing is typed."""
    path = tmp_path / "ว่าง.xlsm"
    actions.new(path, year=2568)
    return ClosedBook(path)


def paste(book, lines):
    put(book, *(("ita_paste", n, 0, line) for n, line in enumerate(lines) if line))


def test_a_pasted_page_of_indicators_fills_the_empty_scores(empty):
    """public-complaints, row 3: nothing was read and nothing said."""
    put(empty, ("ita_scores", 2, 0, Decimal("91.00")))
    rows = [f"{n}\t{name}\t{score}" for n, (name, score) in enumerate(zip(NAMES, SCORES, strict=True), 1)]
    paste(empty, ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568", *rows, "คะแนนภาพรวม 89.72 คะแนน"])
    actions.write_findings(empty)
    typed = [row[0] for row in empty.grids["ita_scores"].rows]
    assert typed == [float(s) for s in (*SCORES[:2], "91.00", *SCORES[3:])]
    assert empty.grids["ita_reported"].rows[5][0] == 89.72
    status = str(empty.grids["ita_status"].single)
    assert "ตัวชี้วัดที่ 3 (96.51 แต่พิมพ์ไว้ 91)" in status
    assert any("96.51" in remark.sentence() for remark in empty.remarks)


def test_two_numbers_for_one_score_are_told_and_none_is_taken(empty):
    paste(empty, ["i1 ขั้นตอน 82.86 100.00"])
    actions.write_findings(empty)
    assert all(score in (None, "") for _, score in items(empty))
    assert "ไม่ได้นำมาใช้ 1 รายการ คือ ข้อ i1 (82.86 หรือ 100.00)" in str(empty.grids["ita_status"].single)
    put(empty, ("ita_items", 0, 2, Decimal("82.86")))
    actions.write_findings(empty)
    assert "ข้อความที่วาง" not in str(empty.grids["ita_status"].single)


def test_a_page_of_another_year_is_not_taken(empty):
    rows = [f"{n}\t{name}\t{score}" for n, (name, score) in enumerate(zip(NAMES, SCORES, strict=True), 1)]
    paste(empty, ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567", *rows])
    actions.write_findings(empty)
    assert all(row[0] in (None, "") for row in empty.grids["ita_scores"].rows)
    assert "ไม่ได้นำมาใช้ 10 รายการ" in str(empty.grids["ita_status"].single)


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
    # What was filled in by this press is what stands there at the next one.
    actions.write_findings(book)
    before = book.to_bytes()
    actions.write_findings(book)
    assert book.to_bytes() == before
    assert book.grids["ita_paste"].rows[0][0] == "i1 82.86"


def test_a_pasted_score_never_replaces_a_typed_one(book):
    put(book, ("ita_paste", 0, 0, "i2 70.00"))
    before = items(book)
    actions.write_findings(book)
    assert items(book) == before
    assert ("i2", 88.1) in before
    assert "ข้อ i2 (70.00 แต่พิมพ์ไว้ 88.1)" in str(book.grids["ita_status"].single)


def test_more_pasted_than_the_list_takes_is_told(book):
    rows = len(book.grids["ita_items"].rows)
    cells = [("ita_items", n, column, value) for n in range(rows) for column, value in ((0, "i1"), (2, 90))]
    put(book, *cells, ("ita_paste", 0, 0, "e9 95.24"))
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
    assert book.grids["ita_items_year"].single is None


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
