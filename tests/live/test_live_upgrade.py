"""The button of the tab ITA that makes a workbook of today's format beside the one that is open."""

import pytest
from live_books import with_cells
from live_excel import Double

from ita_xl import buttons, opening
from ita_xl.datafile import text
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.reading.typed import typed


@pytest.fixture
def opened(monkeypatch):
    found = []
    monkeypatch.setattr(opening, "open_file", lambda path: bool(found.append(path)) or True)
    return found


def test_an_open_workbook_of_before_gives_one_of_today(filled, press, tmp_path, opened):
    """Beside it, opened at once; the open one stays as it is."""
    path = tmp_path / "ITA.xlsm"
    path.write_bytes(with_cells(filled(), ("ita_format", 0, 0, None)))
    before = path.read_bytes()
    excel = press(Double(before, path), "upgrade")
    (new,) = opened
    assert (new.parent, new.name) == (tmp_path, "ITA (ปรับรุ่นแล้ว).xlsm")
    assert new.name in excel.status
    assert "แฟ้มนี้ยังเป็นเหมือนเดิม" in excel.status
    assert path.read_bytes() == before
    assert ClosedBook(new).format == ranges.FORMAT
    assert text(typed(ClosedBook(new).grids)) == text(typed(ClosedBook(path).grids))


def test_one_of_today_needs_nothing(filled, press, tmp_path, opened):
    path = tmp_path / "ITA.xlsm"
    path.write_bytes(filled())
    excel = press(Double(filled(), path), "upgrade")
    assert "เป็นรุ่นปัจจุบันอยู่แล้ว" in excel.status
    assert list(tmp_path.iterdir()) == [path]
    assert opened == []


def test_one_of_today_with_older_rules_gets_those_of_today_in_place(filled, press, tmp_path, opened):
    path = tmp_path / "ITA.xlsm"
    path.write_bytes(with_cells(filled(), ("ita_rules_digest", 0, 0, "the digest of other rules")))
    excel = press(Double(path.read_bytes(), path), "upgrade")
    assert "ปรับเกณฑ์ในสมุดงาน" in excel.status
    assert list(tmp_path.iterdir()) == [path]
    assert opened == []
    assert "เป็นรุ่นปัจจุบันอยู่แล้ว" in press(excel, "upgrade").status


@pytest.mark.parametrize("action", [name for name in buttons.BUTTONS if name != "manual"])
def test_a_newer_format_is_refused_by_every_button(action, filled, press, tmp_path):
    path = tmp_path / "ITA.xlsm"
    data = with_cells(filled(), ("ita_format", 0, 0, ranges.FORMAT + 1))
    path.write_bytes(data)
    excel = press(Double(data, path), action)
    assert f"สมุดงานนี้เป็นรูปแบบรุ่นที่ {ranges.FORMAT + 1}" in excel.status
    assert list(tmp_path.iterdir()) == [path]
