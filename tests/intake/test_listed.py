"""The list of findings: equal ones in one row, by place, the gravest first; the first three on the first sheet."""

from decimal import Decimal

import pytest
from book_cells import put
from office import need, recalculated

from ita_xl import actions
from ita_xl.checks import CHECKS
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.edits.listed import in_runs
from ita_xl.workbook.formulas.summary_cells import HOME_LISTED, HOME_ROWS
from ita_xl.workbook.template import template

TEN = (90.32, 89.05, 96.51, 75.40, 82.22, 95.06, 93.39, 93.10, 96.25, 90.00)


@pytest.fixture
def book(tmp_path):
    found = ClosedBook(tmp_path / "book.xlsm", template())
    put(found, *(("ita_scores", n, 0, score) for n, score in enumerate(TEN)))
    put(found, *((name, 0, 0, "ตัวอย่าง") for name in ("ita_agency", "ita_district", "ita_province")))
    return found


def rows(book):
    return [row for row in book.grids["ita_findings"].rows if any(v not in (None, "") for v in row)]


def home(book, row):
    return book._package.sheet("หน้าหลัก").value(f"F{row}")


def test_equal_findings_stand_in_one_row_with_all_their_cells(book):
    for n in range(29, 36):
        put(book, ("ita_items", n + 30, 0, f"o{n}"), ("ita_items", n + 30, 2, 90))
    actions.write_findings(book)
    (row,) = [row for row in rows(book) if "o29" in str(row[4])]
    assert row[4].startswith("ไม่มีข้อ o29 ถึง o35 ในรายการของปีงบประมาณ พ.ศ. 2568")
    assert row[3] == "A65"
    cells = [line[0] for line in book.grids["ita_findings_cells"].rows]
    assert " A65 A66 A67 A68 A69 A70 A71 " in cells


def test_the_gravest_first_and_then_by_place(book):
    put(book, ("ita_scores", 6, 0, "x"), ("ita_scores", 1, 0, 105), ("ita_scores", 4, 0, 82.222))
    put(book, ("ita_district", 0, 0, None))
    actions.write_findings(book)
    assert [(row[1], row[3]) for row in rows(book)] == [
        ("ต้องแก้ไข", "D7"),
        ("ต้องแก้ไข", "D12"),
        ("ควรตรวจสอบ", "C8"),
        ("ควรตรวจสอบ", "D10"),
    ]


def test_the_first_sheet_shows_how_many_and_the_first_three(book):
    put(book, ("ita_scores", 6, 0, "x"), ("ita_scores", 1, 0, 105), ("ita_scores", 4, 0, 82.222))
    actions.write_findings(book)
    assert home(book, HOME_ROWS["findings"]) == "ต้องแก้ไข 2 ควรตรวจสอบ 1 แจ้งเพื่อทราบ 0"
    assert [home(book, row) for row in HOME_LISTED] == [
        "คะแนน D7 คะแนนนอกช่วง",
        "คะแนน D12 ไม่ใช่ตัวเลข",
        "คะแนน D10 ทศนิยมเกินสองตำแหน่ง",
    ]
    put(book, ("ita_scores", 1, 0, 89.05))
    assert [home(book, row) for row in HOME_LISTED] == ["", "", ""]


def test_what_a_press_mends_is_said_and_is_no_finding_any_more(book):
    put(
        book,
        ("ita_scores", 0, 0, "๙๐.๓๒"),
        ("ita_scores", 1, 0, "\ufeff89.05"),
        ("ita_threshold", 0, 0, "๘๕"),
    )
    actions.write_findings(book)
    assert [book.grids["ita_scores"].rows[n][0] for n in (0, 1)] == [90.32, 89.05]
    assert "D6" not in {row[3] for row in rows(book)}
    assert "เป็นตัวเลขแล้ว 3 ช่อง" in str(book.grids["ita_status"].single)
    assert all(" D6 " not in str(line[0]) for line in book.grids["ita_findings_cells"].rows)


def test_libreoffice_shows_the_same_on_the_first_sheet(book, tmp_path):
    need("soffice")
    put(book, ("ita_scores", 6, 0, "x"), ("ita_scores", 1, 0, 105), ("ita_scores", 4, 0, 82.222))
    actions.write_findings(book)
    wanted = [home(book, row) for row in (HOME_ROWS["findings"], *HOME_LISTED)]
    for row in (HOME_ROWS["findings"], *HOME_LISTED):
        book._package.sheet("หน้าหลัก").set_cached(f"F{row}", "?")
    path = tmp_path / "found.xlsm"
    path.write_bytes(book.to_bytes())
    rows = (
        recalculated(tmp_path, [path])["found"].get_sheet_by_name("หน้าหลัก").to_python(skip_empty_area=False)
    )
    assert [rows[row - 1][5] for row in (HOME_ROWS["findings"], *HOME_LISTED)] == wanted
    assert all(wanted)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["o29", "o30", "o31"], "o29 ถึง o31"),
        (["o29", "o30"], "o29 และ o30"),
        (["i1", "i2", "i3", "e1"], "i1 ถึง i3 และ e1"),
        (["ก", "ข"], "ก และข"),
        ([], ""),
    ],
)
def test_in_runs(words, said):
    assert in_runs(words) == said


@pytest.mark.parametrize("one", [c for c in CHECKS if c.together], ids=lambda c: c.code)
def test_what_is_said_of_several_names_each(one):
    assert "{all}" in one.together
    assert one.each
    assert Decimal(one.together.count("{all}")) == 1
