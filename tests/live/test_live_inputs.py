"""Input cells of the open workbook that a paste with the format of its source has locked are unlocked at a press."""

import pytest
from live_books import BUDGET, CASES
from live_excel import Double

BOOK = "/somewhere/book.xlsm"


def lock(excel, name, *rows, column=0):
    page, (top, left, _, _) = excel.names[name]
    for row in rows:
        page.cells[top + row, left + column].style = (0, True)
    return page, [(top + row, left + column) for row in rows]


@pytest.mark.parametrize("action", ["check", "generate"])
@pytest.mark.parametrize("rows", [(0,), (0, 3, 4), tuple(range(10))])
def test_locked_scores_are_unlocked_with_the_look_of_their_neighbours(filled, press, action, rows):
    excel = Double(filled(CASES[2]), BOOK)
    page, cells = lock(excel, "ita_scores", *rows)
    before = [page.cells[at].value for at in cells]
    page.cells[cells[0]].value = f"๙๐{'.'}๓๒"
    press(excel, action)
    assert not any(page.locked(at) for at in cells)
    assert [page.cells[at].value for at in cells] == [90.32, *before[1:]]
    assert page.protected
    if len(rows) < 10:
        top, left = cells[0]
        assert {page.cells[at].style for at in cells} == {page.cells[top + 9, left].style}


def test_a_check_looks_at_every_sheet_with_inputs(filled, press):
    excel = Double(filled(CASES[2]), BOOK)
    page, cells = lock(excel, "ita_history", 0, 1, column=1)
    press(excel, "check")
    assert not any(page.locked(at) for at in cells)


def test_where_nothing_is_locked_it_costs_a_check_one_call_a_sheet(filled, press):
    excel = press(Double(filled(CASES[2]), BOOK), "generate")
    assert excel.calls.count("Locked") == 0
    assert len(excel.calls) <= BUDGET
    assert press(excel, "check").calls.count("Locked") == 4
    assert len(excel.calls) <= BUDGET


def test_a_password_of_a_person_stops_nothing(filled, press):
    excel = Double(filled(CASES[2]), BOOK)
    page, _ = lock(excel, "ita_scores", 0)
    page.password = "secret"
    press(excel, "check")
    assert excel.status.startswith("ตรวจสอบแล้ว")
    assert page.protected
