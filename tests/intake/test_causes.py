"""The office's own words of an indicator: asked for by the lowest item, carried on, printed first."""

import pytest
from agencies import CASES
from book_cells import put

from ita_xl import actions, datafile
from ita_xl.report.context.report import context
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import sheets
from ita_xl.workbook.contract.ranges import CAUSE_ENTRIES
from ita_xl.workbook.contract.typed import CAUSE_TABLE
from ita_xl.workbook.reading.model import dossier

CAUSE, FACTS = "รถราชการมีสองคันและไม่มีที่เก็บกุญแจ", "ได้จัดทำสมุดคุมกุญแจแล้วเมื่อเดือนมีนาคม"


@pytest.fixture
def book(tmp_path, home):
    path = tmp_path / "a.xlsm"
    actions.new(path, datafile.parse((CASES / "fy2568-paphlu.json").read_text(encoding="utf-8")))
    return ClosedBook(path)


def asked(book, no):
    page = Package.read(book.to_bytes()).sheet(sheets.REPORT.name)
    return page.value(CAUSE_TABLE.row(CAUSE_TABLE.top + 2 * (no - 1)).label)


def paragraph(book, no):
    names = context(book.model.graded, dossier(book.grids))
    return next(i["ย่อหน้า"] for code in names["เครื่องมือ"] for i in code["ตัวชี้วัด"] if i["ลำดับ"] == str(no))


def test_the_lowest_item_asks(book):
    graded = book.model.graded
    for no in range(1, 11):
        # An item may stand there twice, with two scores: of the lowest the first row counts.
        scores = [
            (i.score, n, i.code)
            for n, i in enumerate(graded.assessment.items)
            if (item := graded.rules.by_code.get(i.code)) and item.indicator == no
        ]
        score, _, low = min(scores, default=(None, 0, ""))
        wanted = f"เหตุใดข้อ {low} จึงได้ {score:.2f} คะแนน" if scores else "สาเหตุที่ได้คะแนนเท่านี้"
        assert asked(book, no) == wanted
    put(book, *(("ita_items", n, 2, None) for n in range(100)))
    actions.write_findings(book)
    assert {asked(book, no) for no in range(1, 11)} == {"สาเหตุที่ได้คะแนนเท่านี้"}


def test_what_the_office_says_is_printed_first_and_leaves_no_hole(book):
    bare = paragraph(book, 4)
    put(book, ("ita_causes", CAUSE_ENTRIES.index("cause.4.cause"), 0, CAUSE))
    assert bare.startswith("ซึ่งประเมิน")  # of the indicator whose name stands before it
    assert paragraph(book, 4) == f"{CAUSE} ตัวชี้วัดนี้{bare}"
    put(book, ("ita_causes", CAUSE_ENTRIES.index("cause.4.facts"), 0, FACTS))
    assert paragraph(book, 4) == f"{CAUSE} {FACTS} ตัวชี้วัดนี้{bare}"
    assert CAUSE not in paragraph(book, 5)


def test_an_opinion_that_names_an_indicator_stands_there(book):
    bare = paragraph(book, 7)
    put(book, ("ita_opinions", 0, 0, "ตัวชี้วัดที่ ๗"), ("ita_opinions", 0, 1, "โทรศัพท์ไม่มีผู้รับ\nช่วงเที่ยง"))
    assert paragraph(book, 7) == f"ความเห็นที่ได้รับ: โทรศัพท์ไม่มีผู้รับ ช่วงเที่ยง ตัวชี้วัดนี้{bare}"


def test_it_goes_through_data_and_new_and_is_another_years_in_the_next(book, tmp_path, ita):
    put(book, ("ita_causes", CAUSE_ENTRIES.index("cause.10.facts"), 0, FACTS))
    book.save(backup=False)
    text, _ = actions.data(book.path)
    found = datafile.read(text)
    assert found.entries.unknown_keys == ()
    actions.new(tmp_path / "b.xlsm", found)
    assert dossier(ClosedBook(tmp_path / "b.xlsm").grids).causes == {10: (FACTS,)}
    assert ita("rollover", book.path, tmp_path / "c.xlsm")[0] in (0, 1)
    assert dossier(ClosedBook(tmp_path / "c.xlsm").grids).causes == {}


def test_causes_of_another_shape_are_named():
    given = '{"causes": {"4": {"cause": "ก", "why": "ข"}, "11": {"cause": "ค"}, "5": "ง"}}'
    assert [e.value for e in datafile.parse(given).unknown_keys] == ["causes.4.why", "causes.11", "causes.5"]
