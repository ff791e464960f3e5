"""A result page that was pasted into the open workbook: taken as in the closed file."""

from indicators import NAMES, SCORES
from live_books import BUDGET, both, with_cells

from ita_xl import actions


def test_a_pasted_page_fills_the_open_workbook_as_the_file(press, tmp_path):
    path = tmp_path / "book.xlsm"
    actions.new(path, year=2568)
    lines = [
        "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568",
        *(f"{name}\t{score}" for name, score in zip(NAMES, SCORES, strict=True)),
        "i1 ขั้นตอน 82.86 จำนวนผู้ตอบ 42 คน",
        "i2 เท่าเทียม 90.10 85.00",
    ]
    data = with_cells(path.read_bytes(), *(("ita_paste", n, 0, line) for n, line in enumerate(lines)))
    excel, _ = both(press, data, "check")
    page, (top, left, bottom, _) = excel.names["ita_scores"]
    assert [page.cells[row, left].value for row in range(top, bottom + 1)] == [float(s) for s in SCORES]
    assert "ไม่ได้นำมาใช้ 1 รายการ คือ ข้อ i2 (90.10 หรือ 85.00)" in excel.status


def test_a_whole_page_beside_the_scores_and_its_undo_as_in_the_file(press, tmp_path):
    path = tmp_path / "book.xlsm"
    actions.new(path, year=2568)
    lines = [f"{name}\t{score}" for name, score in zip(NAMES, SCORES, strict=True)]
    data = with_cells(path.read_bytes(), *(("ita_page", n, 0, line) for n, line in enumerate(lines)))
    excel, _ = both(press, data, "check")
    page, (top, left, bottom, _) = excel.names["ita_scores"]
    assert [page.cells[row, left].value for row in range(top, bottom + 1)] == [float(s) for s in SCORES]
    places = excel.names["ita_places"]
    told = [places[0].cells[row, places[1][3]].formula for row in range(places[1][0], places[1][2] + 1)]
    assert all(str(formula).startswith("=ROWS(") for formula in told)
    press(excel, "undo")
    assert [page.cells[row, left].value for row in range(top, bottom + 1)] == [None] * 10
    assert excel.status.startswith("ลบค่าที่เติมจากหน้าที่วางแล้ว 10 ช่อง")
    assert len(excel.calls) <= BUDGET
