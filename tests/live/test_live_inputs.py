"""Input cells of the open workbook that a paste with the format of its source has locked are unlocked at a press."""

import live_xlwings
import pytest
from live_books import BUDGET, CASES
from live_cell import Cell
from live_excel import Double

BOOK = "/somewhere/book.xlsm"


def lock(excel, name, *rows, column=0):
    """Paste into cells with the format of a source that is locked, as cells are, and has no validation."""
    page, (top, left, _, _) = excel.names[name]
    for row in rows:
        at = (top + row, left + column)
        page.cells[at].style = (0, True)
        page.validations.append(((*at, *at), None))
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


@pytest.mark.parametrize(
    ("name", "rows", "column"),
    [
        ("ita_scores", range(10), 0),
        ("ita_scores", (2, 3), 0),
        ("ita_reported", range(7), 0),
        ("ita_items", range(150), 0),
        ("ita_items", range(5, 20), 2),
        ("ita_history", range(10), 2),
        ("ita_year", (0,), 0),
        ("ita_by", (0,), 0),
    ],
)
def test_what_may_be_typed_there_is_as_the_template_has_it(filled, press, name, rows, column):
    excel = Double(filled(CASES[2]), BOOK)
    page, (top, left, _, _) = excel.names[name]
    cells = [(top + row, left + column) for row in rows]
    for at in cells:
        page.cells.setdefault(at, Cell())
    before, active = [page.validation(at) for at in cells], excel.active
    assert None not in before
    lock(excel, name, *rows, column=column)
    press(excel, "check")
    assert [page.validation(at) for at in cells] == before
    assert excel.active == active
    assert page.protected


def test_a_validation_of_another_type_gives_way(filled, press):
    """Pasted from an input cell of somebody else's workbook: unlocked cells beside locked ones."""
    excel = Double(filled(CASES[2]), BOOK)
    page, ((first, column), *_) = lock(excel, "ita_scores", *range(10))
    page.validations.append(((first, column, first + 9, column), {"Type": 1, "Formula1": "=1"}))
    press(excel, "check")
    assert {page.validation((first + n, column))["Type"] for n in range(10)} == {7}


def test_where_excel_adds_no_validation_the_press_is_done_all_the_same(filled, press, monkeypatch):
    excel = Double(filled(CASES[2]), BOOK)
    page, cells = lock(excel, "ita_scores", *range(10))
    monkeypatch.setattr(live_xlwings.Validation, "Add", None)
    active = excel.active
    press(excel, "check")
    assert excel.active == active
    assert excel.status.startswith("ตรวจสอบแล้ว")
    assert page.protected
    assert not any(page.locked(at) for at in cells)


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
