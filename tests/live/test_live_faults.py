"""Excel refuses a call in the middle: the workbook is as it was, or wholly done; never half of it."""

from copy import deepcopy

import pytest
from live_books import EMPTY, WEAK, WHOLE, generated, with_cells
from live_excel import Double

from ita_xl.workbook.contract import sheets

BOOK = "/somewhere/book.xlsm"


def book(filled):
    """A workbook in which a generation moves, adds and drops rows, and every sheet has something to write."""
    data = generated(with_cells(filled(), ("ita_only", 0, 0, WEAK)))
    data = with_cells(
        data,
        ("ita_only", 0, 0, WHOLE),
        ("ita_scores", 0, 0, "๑๒"),
        ("ita_scores", 4, 0, "๙๙"),
        ("ita_measures", 0, 2, "พิมพ์เอง"),
    )
    excel = Double(data, BOOK)
    own = excel.at(sheets.MEASURES.name, "K7")
    own.value, own.formula = 2.0, "=J7+1"
    return excel


def content(excel):
    """What stands in all cells but the status: value, formula, look, link."""
    sheet, (top, left, _, _) = excel.names["ita_status"]
    found = {
        # The double calculates nothing: a formula counts, not what it gave.
        (name, *at): (None if cell.formula else cell.value, cell.formula, cell.style, cell.link)
        for name, page in excel.sheets.items()
        for at, cell in page.cells.items()
    }
    found.pop((sheet.name, top, left), None)
    return {at: held for at, held in found.items() if held != EMPTY}


@pytest.mark.parametrize("action", ["generate", "check", "undo"])
def test_a_refusal_at_any_call_leaves_all_or_nothing(action, filled, press):
    first = book(filled)
    if action == "undo":
        press(first, "generate")
        first.at(sheets.MEASURES.name, "E7").value = "พิมพ์ภายหลัง"
    whole = deepcopy(first)
    before, protected = content(whole), [s.protected for s in whole.sheets.values()]
    after = content(press(whole, action))
    assert after != before
    outcomes = set()
    for n in range(1, len(whole.calls) + 1):
        excel = deepcopy(first)
        excel.fails_at = {n}
        old = excel.status
        press(excel, action)
        assert [s.protected for s in excel.sheets.values()] == protected, (n, excel.calls[n - 1])
        found = content(excel)
        done = excel.status == whole.status
        assert found == (after if done else before), (n, excel.calls[n - 1])
        assert done or excel.status != old or n == 1, (n, excel.calls[n - 1])
        outcomes.add(done)
    assert outcomes == {True, False}


def test_what_cannot_be_put_back_is_told(filled, press):
    first = book(filled)
    excel = press(deepcopy(first), "generate")
    writes = [n for n, call in enumerate(excel.calls, 1) if call == "raw_value"]
    excel = deepcopy(first)
    # The third write fails, and both tries to put the second back.
    excel.fails_at = set(range(writes[-3], writes[-3] + 4))
    press(excel, "generate")
    assert "ปิดสมุดงานโดยไม่บันทึก" in excel.status
