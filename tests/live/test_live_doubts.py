"""The button asks in a box before it makes a report that something speaks against."""

import pytest
from live_books import BUDGET, CASES, with_cells
from live_excel import Double


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_errors_ask_first(filled, press, tmp_path, answer):
    data = with_cells(filled(), ("ita_scores", 0, 0, 105))
    excel = Double(data, str(tmp_path / "book.xlsm"))
    excel.answer = answer
    for _ in range(2):
        press(excel, "export")
        assert len(excel.calls) <= BUDGET
    assert len(excel.asked) == 2
    assert "D6" in excel.asked[0]
    made = list(tmp_path.glob("*.docx"))
    assert bool(made) is (answer == "yes")
    assert excel.status.startswith("จัดทำรายงาน" if answer == "yes" else "ยังไม่ได้จัดทำรายงาน")


def test_without_errors_nothing_is_asked(filled, press, tmp_path):
    excel = press(Double(filled(CASES[2]), str(tmp_path / "book.xlsm")), "export")
    assert excel.asked == []
    assert len(list(tmp_path.glob("*.docx"))) == 1


def test_where_there_is_no_box_nothing_is_made(filled, press, tmp_path, monkeypatch):
    from live_xlwings import AppImpl

    def alert(self, *_):
        raise NotImplementedError

    monkeypatch.setattr(AppImpl, "alert", alert)
    data = with_cells(filled(), ("ita_scores", 0, 0, 105))
    excel = press(Double(data, str(tmp_path / "book.xlsm")), "export")
    assert excel.status.startswith("ยังไม่ได้จัดทำรายงาน")
    assert list(tmp_path.glob("*.docx")) == []


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_rules_that_nobody_verified_ask_once(filled, press, tmp_path, answer):
    data = with_cells(filled(CASES[2]), ("ita_year", 0, 0, 2569))
    excel = Double(data, str(tmp_path / "book.xlsm"))
    excel.answer = answer
    press(excel, "export")
    assert len(excel.asked) == 1
    assert excel.asked[0].count("ยังไม่มีข้อยืนยันจากเอกสารของสำนักงาน ป.ป.ช.") == 1
    assert bool(list(tmp_path.glob("*.docx"))) is (answer == "yes")
