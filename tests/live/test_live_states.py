"""The states in which a person may leave the open workbook: each is handled, or told in a sentence."""

import gc
import os
from pathlib import Path

import pytest
from live_books import (
    BUDGET,
    CASES,
    WEAK,
    WHOLE,
    closed,
    generated,
    grown,
    looks,
    same_looks,
    values,
    with_cells,
    with_extra,
)
from live_cell import Cell
from live_excel import Busy, Double

from ita_xl import __version__, actions, buttons, opening
from ita_xl.workbook.contract import sheets, tables
from ita_xl.workbook.live import book
from ita_xl.workbook.live import excel as live_excel_calls

BOOK = "/somewhere/book.xlsm"


def same(excel, data, action=actions.generate):
    """Hold the open workbook against the closed file, cell by cell; the status cell may say more."""
    twin = closed(data)
    action(twin)
    ours, theirs = values(book.LiveBook(excel.book).grids), values(twin.grids)
    assert ours.pop("ita_status")[0][0].startswith(theirs.pop("ita_status")[0][0])
    assert ours == theirs
    same_looks(excel, twin.to_bytes())


def test_filtered_rows_are_shown_first_and_that_is_said(filled, press):
    data = grown(filled())
    excel = Double(data, BOOK)
    for sheet in (sheets.MEASURES, sheets.FOLLOW):
        excel.sheets[sheet.name].filtered |= set(range(6, 60, 2))
    press(excel, "generate")
    same(excel, data)
    for sheet in (sheets.MEASURES, sheets.FOLLOW):
        assert f"ชีต {sheet.name} กรองแถวไว้ จึงแสดงทุกแถวก่อนเขียน" in excel.status
        assert not excel.sheets[sheet.name].filtered


def test_a_filter_stays_where_nothing_is_written(filled, press):
    excel = press(Double(filled(), BOOK), "generate")
    excel.sheets[sheets.MEASURES.name].filtered |= {7, 8}
    press(excel, "generate")
    assert excel.sheets[sheets.MEASURES.name].filtered == {7, 8}
    assert "กรอง" not in excel.status


def test_a_filter_that_cannot_be_cleared_is_told_and_nothing_is_written(filled, press):
    excel = Double(grown(filled()), BOOK)
    page = excel.sheets[sheets.FOLLOW.name]
    page.filtered, page.protected = {7, 8}, True
    before = excel.snapshot()
    press(excel, "generate")
    assert "ติดตามผล กรองแถวไว้ และยกเลิกการกรองไม่ได้" in excel.status
    assert but_status(excel) == but_status(excel, before)


def but_status(excel, snapshot=None):
    """The contents of a workbook but for the status cell."""
    sheet, (top, left, _, _) = excel.names["ita_status"]
    found = excel.snapshot() if snapshot is None else dict(snapshot)
    found.pop((sheet.name, top, left), None)
    return found


@pytest.mark.parametrize("sheet", [sheets.MEASURES, sheets.FOLLOW])
@pytest.mark.parametrize("password", ["", "1234"])
def test_an_open_sheet_that_a_person_protected_is_told_and_all_is_put_back(sheet, password, filled, press):
    excel = Double(grown(filled()), BOOK)
    page = excel.sheets[sheet.name]
    page.protected, page.password = True, password
    before = excel.snapshot()
    press(excel, "generate")
    assert excel.status.startswith(f"ชีต {sheet.name} ป้องกันไว้")
    assert but_status(excel) == but_status(excel, before)
    assert page.protected
    assert excel.sheets[sheets.FINDINGS.name].protected


@pytest.mark.parametrize("action", ["generate", "check"])
def test_a_read_only_book_is_written_on_the_screen_and_that_is_said(action, filled, press):
    data = filled()
    excel = Double(data, BOOK)
    excel.read_only = True
    press(excel, action)
    assert "เปิดแบบอ่านอย่างเดียว" in excel.status
    same(excel, data, actions.generate if action == "generate" else actions.write_findings)


def test_a_folder_that_cannot_be_written_gives_way_to_documents(
    filled, press, profile, tmp_path, monkeypatch
):
    (profile / "Documents").mkdir(parents=True)
    shut = tmp_path / "shut"
    from ita_xl.workbook.closed import book

    whole = book.write_whole

    def guarded(path, data, **options):
        if path.parent == shut:
            raise PermissionError(13, "denied")
        return whole(path, data, **options)

    shut.mkdir()
    monkeypatch.setattr(book, "write_whole", guarded)
    for action, pattern in (("export", "*.docx"), ("share", "*.xlsx")):
        excel = press(Double(filled(), str(shut / "book.xlsm")), action)
        (made,) = (profile / "Documents").glob(pattern)
        assert f"อยู่ในโฟลเดอร์ {made.parent} เพราะเขียนแฟ้มลงโฟลเดอร์ของสมุดงานไม่ได้" in excel.status
    assert not list(shut.iterdir())


def test_a_new_name_says_why(filled, press, tmp_path):
    excel = press(Double(filled(), str(tmp_path / "book.xlsm")), "export")
    assert "ใช้ชื่อใหม่" not in excel.status
    (first,) = tmp_path.glob("*.docx")
    press(excel, "export")
    assert f"ใช้ชื่อใหม่เพราะมีแฟ้ม “{first.name}” อยู่แล้ว" in excel.status
    # Word puts its mark in place of the first two letters.
    (tmp_path / f"~${first.name[2:]}").touch()
    press(excel, "export")
    assert f"ใช้ชื่อใหม่เพราะแฟ้ม “{first.name}” เปิดใช้งานอยู่" in excel.status
    assert len(list(tmp_path.glob("ร*.docx"))) == 3


def starting(monkeypatch, *, works):
    """Make this a Windows whose programs open a file or fail to; what they were given is told."""
    opened = []

    def start(path):
        opened.append(Path(path))
        if not works:
            raise OSError("no program")

    monkeypatch.setattr(os, "startfile", start, raising=False)
    return opened


@pytest.mark.parametrize("works", [True, False])
def test_the_report_is_opened_on_windows(works, filled, press, tmp_path, monkeypatch):
    opened = starting(monkeypatch, works=works)
    excel = press(Double(filled(), str(tmp_path / "book.xlsm")), "export")
    assert opened == list(tmp_path.glob("*.docx"))
    assert ("เปิดแฟ้ม" in excel.status and "ให้ไม่ได้" in excel.status) is not works


def test_elsewhere_than_on_windows_nothing_is_opened(tmp_path):
    assert not hasattr(os, "startfile")
    assert opening.open_file(tmp_path / "x") is None


@pytest.mark.parametrize("works", [True, False])
def test_the_manual_is_opened(works, filled, press, monkeypatch):
    opened = starting(monkeypatch, works=works)
    excel = press(Double(filled(), "สมุดงาน1"), "manual")
    assert opened[0].suffix == ".html"
    assert opened[0].is_file()
    assert excel.status.startswith("เปิดคู่มือแล้ว" if works else f"คู่มืออยู่ที่ {opened[0]}")


@pytest.mark.parametrize(
    "rejection", [Busy(-2147418111), Busy(-2147352567, -2146777998)], ids=["call rejected", "VBA_E_IGNORE"]
)
@pytest.mark.parametrize("after", [0, 5, 20, 30])
def test_while_excel_is_busy_the_program_waits(rejection, after, filled, press, monkeypatch):
    data = grown(filled())
    excel = Double(data, BOOK)
    pauses = []
    monkeypatch.setattr(live_excel_calls.time, "sleep", pauses.append)
    note = excel.note

    def edited(call):
        if len(excel.calls) == after and not pauses:
            excel.rejections += [rejection] * 3
        note(call)

    excel.note = edited
    press(excel, "generate")
    assert len(pauses) == 3
    assert min(pauses) > 0
    excel.note = note
    same(excel, data)


def test_xlwings_does_not_spin_beside_our_waiting(monkeypatch):
    import types

    import xlwings

    fake = types.SimpleNamespace(N_COM_ATTEMPTS=0)
    monkeypatch.setattr(live_excel_calls.sys, "platform", "win32")
    monkeypatch.setattr(xlwings, "_xlwindows", fake, raising=False)
    live_excel_calls.wait_ourselves()
    assert fake.N_COM_ATTEMPTS == 1


def test_another_error_of_excel_is_no_reason_to_wait():
    def refuse():
        raise Busy(-2147352567, -2146827284)

    with pytest.raises(Busy):
        live_excel_calls.patient(refuse)


def test_the_workbook_of_the_button_is_meant_though_another_one_is_active(filled, press):
    """xlwings hands over the caller; nothing is asked of the active workbook or sheet."""
    other = Double(filled(CASES[1]), "/elsewhere/other.xlsm")
    before = other.snapshot()
    press(Double(filled(), BOOK), "generate")
    assert other.snapshot() == before
    assert other.calls == []


def test_sorted_rows_stay_sorted(filled, press):
    data = generated(filled())
    page = tables.MEASURES_TABLE.area
    excel = Double(data, BOOK)
    cells = excel.cells(sheets.MEASURES.name)
    count = len(looks(excel, "ita_measures"))
    rows = [[cells.get((page.top + n, c)) for c in range(page.right + 1)] for n in range(count)]
    for n, row in enumerate(reversed(rows)):
        for c, cell in enumerate(row):
            if cell is not None:
                cells[page.top + n, c] = cell
    keys = [cells[page.top + n, 0].value for n in range(count)]
    press(excel, "generate")
    assert [cells[page.top + n, 0].value for n in range(count)] == keys
    assert excel.status.startswith(f"ตารางมาตรการมี {count} มาตรการ")


def test_inserted_rows_shift_every_range_below(filled, press):
    """A row above the table: the references of the hidden sheet follow as the names do."""
    excel = press(Double(generated(filled()), BOOK), "generate")
    excel.insert_row(sheets.MEASURES.name, 4)
    cells, top = excel.cells(sheets.MEASURES.name), tables.MEASURES_TABLE.area.top + 1
    keys = [cells[top + n, 0].value for n in range(5)]
    cells[top + 1, 3].value = "พิมพ์เอง"
    press(excel, "generate")  # the hidden fingerprints note what was typed
    before = but_status(excel)
    assert cells[top + 1, 3].value == "พิมพ์เอง"
    press(excel, "generate")
    assert excel.status.startswith("ตารางมาตรการมี")
    assert [cells[top + n, 0].value for n in range(5)] == keys
    assert but_status(excel) == before


def test_a_workbook_of_before_works_and_says_so(filled, press):
    excel = Double(filled(), BOOK)
    excel.forget()
    excel.book.set_mock_caller()
    buttons.run("generate")
    assert excel.status.startswith("ตารางมาตรการมี")
    assert "สมุดงานนี้เป็นรูปแบบรุ่นที่ 1 " in excel.status
    assert excel.status.count("ita-xl upgrade") == 1
    assert "ปรับเป็นรุ่นปัจจุบัน" in excel.status
    buttons.run("undo")
    assert "ไม่มีที่เก็บตารางเดิม" in excel.status


@pytest.mark.parametrize(
    ("version", "told"),
    [("0.0.9", "ครั้งต่อไปโปรดเริ่มจากแม่แบบรุ่น"), ("99.0", "โปรดติดตั้งโปรแกรมรุ่น 99.0"), (__version__, "")],
)
def test_another_version_is_named(version, told, filled, press):
    excel = Double(filled(), BOOK)
    excel.book.set_mock_caller()
    buttons.run("check", version)
    assert excel.status.startswith("ตรวจสอบแล้ว")
    if told:
        assert told in excel.status
        assert version in excel.status
        assert __version__ in excel.status
    else:
        assert "รุ่น" not in excel.status


def test_the_status_bar_tells_what_is_done_and_is_given_back(filled, press):
    excel = press(Double(filled(), BOOK), "generate")
    assert excel.said == [book.PROGRESS["write"], False]


def hard(data):
    """Rows to move, to add and to drop, text of a person beside them, every score in Thai digits."""
    every = [("ita_scores", n, 0, "๙๐.๕") for n in range(10)] + [("ita_threshold", 0, 0, "๘๕")]
    return with_extra(with_cells(data, *every), (sheets.MEASURES.name, "L7", "ของฉัน"))


def scattered(data):
    """All that and Thai digits here and there on every typed sheet, and measures of an office's own."""
    every = [("ita_scores", n, 0, "๙๐.๕") for n in (0, 2, 4)]
    every += [("ita_reported", n, 0, "๘๐") for n in (0, 2, 5)]
    every += [("ita_items", n, 2, "๗๐") for n in (0, 2, 4)]
    every += [("ita_history", 0, 0, "๒๕๖๐"), ("ita_history", 0, 1, "๗๐"), ("ita_history", 2, 0, "๒๕๖๒")]
    every += [("ita_threshold", 0, 0, "๘๕"), ("ita_year", 0, 0, "๒๕๖๘")]
    for n in (200, 204, 208):
        every += [("ita_library", n, 1, 1), ("ita_library", n, 3, f"มาตรการของเรา {n}")]
    return with_extra(with_cells(data, *every), (sheets.MEASURES.name, "L7", "ของฉัน"))


@pytest.mark.parametrize(("make", "limit"), [(hard, 47), (scattered, 62)])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_hard_click_stays_within_its_budget(case, make, limit, filled, press, show):
    """These go beyond the 40 calls that a click should cost; this holds by how much.

    Clearing the filter of a table is a call more than that of a sheet, twice here; so is leaving its headers alone.
    Rows of the history with a gap might be merged: that is asked. The year of the first item scores is noted.
    Of each sheet of inputs that is written it is asked whether a paste has locked its cells.
    """
    excel = Double(make(grown(filled(case))), BOOK)
    excel.read_only = True
    for sheet in (sheets.MEASURES, sheets.FOLLOW):
        excel.sheets[sheet.name].filtered |= {7, 9}
    counts = {}
    for action in ("generate", "undo"):
        counts[action] = len(press(excel, action).calls)
    show(f"{case.stem}, {make.__name__}: {counts}")
    assert excel.status.startswith("ย้อนกลับ")
    assert counts["generate"] <= limit
    assert counts["undo"] <= BUDGET


def test_many_scattered_rows_are_painted_in_few_calls(filled, press):
    """Rows that a person left gaps between: every second row of the findings' pattern is another block."""
    data = generated(with_cells(filled(), ("ita_only", 0, 0, WEAK)))
    excel = Double(with_cells(data, ("ita_only", 0, 0, WHOLE)), BOOK)
    page = excel.sheets[sheets.MEASURES.name]
    for row in range(60, 100, 2):
        page.cells[row, 2] = Cell("แถวของฉัน", None, page.cells[6, 2].style)
    press(excel, "generate")
    assert len(excel.calls) <= BUDGET
    assert excel.status.startswith("ตารางมาตรการมี")


@pytest.mark.parametrize("running", [True, False])
@pytest.mark.parametrize("action", ["check", "no such button"])
def test_a_click_leaves_the_garbage_collector_as_it_was(filled, press, monkeypatch, running, action):
    """Within the click it rests; the server of Python stays for the whole session."""
    inside = []
    real = buttons._press
    monkeypatch.setattr(buttons, "_press", lambda *given: inside.append(gc.isenabled()) or real(*given))
    was = gc.isenabled()
    (gc.enable if running else gc.disable)()
    try:
        press(Double(filled(), BOOK), action)
        assert gc.isenabled() is running
        assert inside == [False]
    finally:
        (gc.enable if was else gc.disable)()
