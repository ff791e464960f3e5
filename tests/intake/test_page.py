"""A whole page pasted beside the scores: what is sure fills empty cells, all is shown, one undo takes it back."""

from decimal import Decimal

import pytest
from book_cells import put
from indicators import NAMES, SCORES

from ita_xl import actions
from ita_xl.failures import Failure
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.edits.taken import DIFFERS, NOT_TAKEN, SAME, TAKEN, TAKEN_BACK
from ita_xl.workbook.template import template

PAGE = [
    "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568",
    *(
        f"{name}\t{score}"
        for name, score in sorted(zip(NAMES, SCORES, strict=True), key=lambda pair: pair[1])
    ),
    "คะแนนภาพรวม 89.72 คะแนน",
    "i1 ขั้นตอน 82.86 100.00",
]


@pytest.fixture
def book(tmp_path):
    return ClosedBook(tmp_path / "book.xlsm", template())


def paste(book, lines=PAGE):
    put(book, *(("ita_page", n, 0, line) for n, line in enumerate(lines)))


def scores(book):
    return [row[0] for row in book.grids["ita_scores"].rows]


def read(book):
    rows = book.grids["ita_page_read"].rows
    return [(row[0], row[2], row[3], row[4], row[5]) for row in rows if any(v not in (None, "") for v in row)]


def status(book):
    return str(book.grids["ita_status"].single)


def test_the_whole_page_fills_the_empty_scores_whatever_its_order(book):
    paste(book)
    actions.write_findings(book)
    assert scores(book) == [float(score) for score in SCORES]
    assert book.grids["ita_reported"].rows[5][0] == 89.72


def test_the_table_shows_what_was_read_from_which_line_and_what_became_of_it(book):
    put(book, ("ita_scores", 2, 0, Decimal("91.00")), ("ita_scores", 0, 0, Decimal(str(SCORES[0]))))
    paste(book)
    actions.write_findings(book)
    assert scores(book)[2] == 91.0
    rows = read(book)
    line = {what: str(row[0]) for row in rows for what in [row[1]]}
    assert PAGE[int(line["ตัวชี้วัดที่ 3"]) - 1].startswith(NAMES[2])
    outcome = {row[1]: (row[2], row[3], row[4]) for row in rows}
    assert outcome["ตัวชี้วัดที่ 3"] == (float(SCORES[2]), "91", DIFFERS)
    assert outcome["ตัวชี้วัดที่ 1"][2] == SAME
    assert outcome["ตัวชี้วัดที่ 2"][2] == TAKEN
    assert outcome["ข้อ i1"][2] == NOT_TAKEN
    # What contradicts and what was not taken comes first.
    assert {row[4] for row in rows[:3]} == {DIFFERS, NOT_TAKEN}
    actions.write_findings(book)
    assert {row[4] for row in read(book)} == {DIFFERS, NOT_TAKEN, SAME}


def test_one_undo_takes_it_all_back_and_the_page_stays(book):
    put(book, ("ita_scores", 2, 0, Decimal("91.00")))
    paste(book)
    actions.write_findings(book)
    actions.undo(book)
    assert scores(book) == [None, None, 91.0, *[None] * 7]
    assert book.grids["ita_page"].rows[0][0] == PAGE[0]
    assert "ลบค่าที่เติมจากหน้าที่วางแล้ว" in status(book)
    # It is not filled in again behind a person's back, and shown as taken back.
    actions.write_findings(book)
    assert scores(book) == [None, None, 91.0, *[None] * 7]
    assert TAKEN_BACK in {row[4] for row in read(book)}
    with pytest.raises(Failure) as told:
        actions.undo(book)
    assert told.value.code == "undo-nothing"
    # Other text is read again.
    put(book, ("ita_page", 20, 0, "หมายเหตุ"))
    actions.write_findings(book)
    assert scores(book)[0] == float(SCORES[0])


def test_what_was_typed_over_since_stays(book):
    paste(book)
    actions.write_findings(book)
    put(book, ("ita_scores", 0, 0, Decimal("50.5")))
    actions.undo(book)
    assert scores(book) == [50.5, *[None] * 9]


def test_a_generation_that_filled_is_taken_back_with_it(book):
    paste(book)
    made = actions.generate(book)
    assert made.rows
    undone = actions.undo(book)
    assert undone.rows == 0
    assert scores(book) == [None] * 10


def test_a_later_generation_is_taken_back_first(book):
    paste(book)
    actions.write_findings(book)
    assert actions.generate(book).rows
    assert actions.undo(book).rows == 0
    assert scores(book) == [float(score) for score in SCORES]
    actions.undo(book)
    assert scores(book) == [None] * 10


def test_both_places_are_one_page(book):
    paste(book, PAGE[:6])
    put(book, *(("ita_paste", n, 0, line) for n, line in enumerate(PAGE[6:-1])))
    actions.write_findings(book)
    assert scores(book) == [float(score) for score in SCORES]
    assert any(str(row[0]).startswith("ข้อคำถาม ") for row in read(book))


def test_without_a_page_there_is_no_table(book):
    paste(book)
    actions.write_findings(book)
    put(book, *(("ita_page", n, 0, None) for n in range(len(PAGE))))
    actions.write_findings(book)
    assert read(book) == []


def test_the_first_screen_leads_there(book):
    sheet = book._package.sheet("คะแนน")
    assert "วางทั้งหน้าผลการประเมิน" in str(sheet.value(ranges.PAGE_LINK.ref))
