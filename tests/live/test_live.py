"""The buttons, over a double of Excel: what they do to the open workbook is what the commands do to the closed file."""

import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from live_books import (
    BUDGET,
    CASES,
    GENERATED,
    WEAK,
    WHOLE,
    both,
    closed,
    generated,
    grown,
    looks,
    with_cells,
    with_extra,
)
from live_excel import Double
from live_xlwings import RangeApi

from ita_xl import __version__, actions, buttons, logfile
from ita_xl.workbook.contract import ranges, sheets, tables
from ita_xl.workbook.live import cells as live_cells
from ita_xl.workbook.live.book import LiveBook
from ita_xl.workbook.live.cells import blocks_of

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("action", ["generate", "check"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_live_workbook_gets_what_the_closed_file_gets(case, action, filled, press):
    excel, _ = both(press, filled(case), action)
    assert excel.status.startswith("ตารางมาตรการมี" if action == "generate" else "ตรวจสอบแล้ว")


@pytest.mark.parametrize("action", ["generate", "check", "undo", "export", "share", "manual"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_click_stays_within_its_budget(case, action, filled, press, tmp_path, show):
    excel = Double(filled(case), str(tmp_path / "book.xlsm"))
    counts = [len(press(excel, action).calls) for _ in range(2)]
    show(f"{case.stem} {action}: {counts[0]} calls, pressed again {counts[1]}")
    assert max(counts) <= BUDGET


def test_generating_twice_changes_nothing(filled, press):
    excel = press(Double(filled(), "/somewhere/book.xlsm"), "generate")
    before, note = excel.snapshot(), (sheets.TEXTS.name, ranges.UNDO.top, ranges.UNDO.left)
    after = press(excel, "generate").snapshot()
    # The record of the press before stays, and says that this one changed nothing.
    assert after.pop(note).value == before.pop(note).value[:-1] + ",true]"
    assert after == before
    assert press(excel, "generate").snapshot().items() >= after.items()


def test_typed_text_survives_new_scores(filled, press):
    steps = tables.MEASURES_TABLE.columns.index("steps") + 1
    data = with_cells(
        generated(filled()), ("ita_measures", 2, steps, "ทำเองทุกวันที่ 5"), ("ita_follow", 2, 4, "เสร็จ")
    )
    excel, _ = both(press, with_cells(data, ("ita_scores", 2, 0, 12), ("ita_scores", 3, 0, 99)))
    texts = [cell.value for cell in excel.cells(sheets.MEASURES.name).values()]
    assert "ทำเองทุกวันที่ 5" in texts


def test_a_deleted_row_stays_deleted(filled, press):
    width = len(tables.MEASURES_TABLE.columns) + 2
    data = with_cells(generated(filled()), *(("ita_measures", 3, col, None) for col in range(width)))
    excel, _ = both(press, data)
    assert excel.cells(sheets.MEASURES.name)[9, 0].value is None


def test_rows_move_with_what_stands_beside_them(filled, press):
    """Fewer rows, then all again: rows go, close up, come back in between; a person's cells keep their row."""
    sheet = sheets.MEASURES.name
    for case in CASES:
        data = with_cells(generated(filled(case)), ("ita_only", 0, 0, WEAK))
        excel, data = both(press, data)
        rows = len(looks(excel, "ita_measures"))
        if not rows:
            continue
        last = 5 + rows
        data = with_extra(data, (sheet, f"M{last}", "ของฉัน"), (sheet, f"C{last}", "=1+1 พิมพ์เอง"))
        excel, data = both(press, with_cells(data, ("ita_only", 0, 0, WHOLE)))
        beside = [at for at, cell in excel.cells(sheet).items() if cell.value == "ของฉัน"]
        typed = [at for at, cell in excel.cells(sheet).items() if cell.value == "=1+1 พิมพ์เอง"]
        assert len(beside) == len(typed) == 1
        assert beside[0][0] == typed[0][0]
        assert all(excel.cells(sheet)[at].formula is None for at in typed)


def test_formulas_beside_a_moving_row_follow_it_alone(filled, press):
    excel = Double(grown(filled()), "/somewhere/book.xlsm")
    sheet, rows = sheets.MEASURES.name, len(looks(excel, "ita_measures"))
    own = excel.at(sheet, f"N{5 + rows}")
    own.value, own.formula = 3.0, f"=M{5 + rows}+$M$2+M2"
    press(excel, "generate")
    (row, found), *more = [(at[0], c) for at, c in excel.cells(sheet).items() if at[1] == 13 and c.formula]
    assert not more
    assert row > 5 + rows
    assert found.formula == f"=M{row}+$M$2+M2"


def test_a_row_that_cannot_move_is_named_and_nothing_changes(filled, press):
    excel = Double(grown(filled()), "/somewhere/book.xlsm")
    last = 5 + len(looks(excel, "ita_measures"))
    for row in range(last + 1, 40):
        excel.at(sheets.MEASURES.name, f"M{row}").value = "ของฉัน"
    before = excel.snapshot()
    press(excel, "generate")
    assert "เลื่อนแถว" in excel.status
    excel.at(sheets.HOME.name, ranges.STATUS.ref).value = before[
        sheets.HOME.name, ranges.STATUS.top, ranges.STATUS.left
    ].value
    assert excel.snapshot() == before


def test_text_that_looks_like_a_formula_stays_text(filled, press):
    data = with_cells(
        generated(filled()), ("ita_measures", 1, 2, "=SUM(1,2) ในชื่อ"), ("ita_measures", 2, 2, "-1")
    )
    excel, _ = both(press, data)
    follow = excel.cells(sheets.FOLLOW.name)
    assert [follow[row, 2].value for row in (7, 8)] == ["=SUM(1,2) ในชื่อ", "-1"]
    assert [follow[row, 2].formula for row in (7, 8)] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@a",
        "'a",
        "5",
        "๕",
        "1/2",
        "2568-01-05",
        "5%",
        "TRUE",
        "true",
        "#N/A",
        "(3)",
        "ม.ค. 68",
    ],
)
def test_text_that_excel_would_read_otherwise_is_marked_as_text(text):
    assert live_cells.typed(text) == f"'{text}"


def test_numbers_and_plain_text_go_as_they_are():
    given = (None, "", Decimal("85.25"), 7, "ก ข\nค")
    assert [live_cells.typed(value) for value in given] == ["", "", 85.25, 7.0, "ก ข\nค"]


def test_thai_digits_become_numbers(filled, press):
    excel, _ = both(
        press, with_cells(filled(), ("ita_scores", 0, 0, "๙๐.๕"), ("ita_year", 0, 0, "๒๕๖๘")), "check"
    )
    assert excel.at(sheets.SCORES.name, "D6").value == 90.5


def test_findings_lead_to_their_cells_and_the_sheet_is_protected_again(filled, press):
    data = filled(CASES[-1])
    excel = Double(data, "/somewhere/book.xlsm")
    page = excel.sheets[sheets.FINDINGS.name]
    assert page.cells[6, 3].link
    press(excel, "check")
    assert page.protected
    cell = page.cells[6, 3]
    assert cell.formula.startswith("=HYPERLINK(\"#'")
    assert cell.formula.endswith(f'!{cell.value}","{cell.value}")')
    assert not any(c.link for c in page.cells.values())


def test_findings_that_are_gone_leave_no_row(filled, press):
    data = with_cells(filled(), *(("ita_scores", n, 0, "ก") for n in range(10)))
    book = closed(data)
    actions.write_findings(book)
    excel, after = both(
        press, with_cells(book.to_bytes(), *(("ita_scores", n, 0, 90) for n in range(10))), "check"
    )
    assert len(looks(excel, "ita_findings")) < len(looks(Double(book.to_bytes(), ""), "ita_findings"))
    assert after


@pytest.mark.parametrize("action", ["generate", "export"])
@pytest.mark.parametrize("year", [None, 2599, "ปีนี้"])
def test_no_year_or_an_unknown_one_gives_a_sentence(action, year, filled, press, tmp_path):
    excel = press(Double(with_cells(filled(), ("ita_year", 0, 0, year)), str(tmp_path / "book.xlsm")), action)
    assert excel.status.startswith("ยังสรุปผลของแฟ้ม “book.xlsm” ไม่ได้")
    assert list(tmp_path.glob("*.docx")) == []


@pytest.mark.parametrize("action", ["export", "share"])
def test_an_unsaved_workbook_gives_a_sentence(action, filled, press):
    excel = press(Double(filled(), "สมุดงาน1"), action)
    assert excel.status.startswith("ยังไม่ได้บันทึกสมุดงาน")


def test_the_report_lies_beside_the_workbook_under_a_free_name(filled, press, tmp_path):
    excel = Double(filled(), str(tmp_path / "book.xlsm"))
    for n in (1, 2):
        press(excel, "export")
        made = sorted(tmp_path.glob("*.docx"))
        assert len(made) == n
        assert excel.status.startswith("จัดทำรายงาน “รายงาน")
        assert "โฟลเดอร์เดียวกับสมุดงาน" in excel.status


def test_a_workbook_in_the_cloud_exports_into_documents(filled, press, profile):
    (profile / "Documents").mkdir(parents=True)
    excel = press(Double(filled(), "https://contoso.sharepoint.com/sites/a/%E0%B8%81.xlsm"), "export")
    (made,) = (profile / "Documents").glob("*.docx")
    assert str(made.parent) in excel.status
    assert "OneDrive" in excel.status


@pytest.mark.parametrize("api", [True, False])
def test_the_mail_copy_is_of_the_present_or_says_that_it_is_not(api, filled, press, tmp_path, monkeypatch):
    taken = []
    monkeypatch.setattr(
        actions, "share", lambda book, data: taken.append(data) or tmp_path / "book_mail.xlsx"
    )
    (tmp_path / "book.xlsm").write_bytes(b"as saved")
    excel = press(Double(filled(), str(tmp_path / "book.xlsm"), api=api), "share")
    assert taken == [excel.data if api else b"as saved"]
    assert ("บันทึกไว้ครั้งหลังสุด" in excel.status) is not api


def test_the_mail_copy_is_written(filled, press, tmp_path):
    excel = press(Double(filled(), str(tmp_path / "book.xlsm")), "share")
    name = "ITA 2565 องค์การบริหารส่วนตำบลคลองใหม่ สำเนา.xlsx"
    assert name in excel.status
    assert (tmp_path / name).is_file()


@pytest.mark.parametrize("action", ["generate", "check", "export", "share", "no such button"])
def test_an_accident_is_told_and_logged_and_the_state_is_as_before(
    action, filled, press, monkeypatch, tmp_path
):
    def broken(*_, **__):
        raise ZeroDivisionError("secret of the machine")

    for name in ("generate", "write_findings", "export", "share"):
        monkeypatch.setattr(actions, name, broken)
    excel = press(Double(filled(), str(tmp_path / "book.xlsm")), action)
    assert excel.status.startswith("เกิดข้อผิดพลาดที่ไม่คาดคิด")
    assert str(logfile.path()) in excel.status
    assert "secret" not in excel.status
    assert "Error" in logfile.path().read_text(encoding="utf-8")


def test_an_accident_while_writing_leaves_the_sheet_protected(filled, press, monkeypatch):
    excel = Double(filled(CASES[-1]), "/somewhere/book.xlsm")
    monkeypatch.setattr(RangeApi, "ClearHyperlinks", lambda _: 1 / 0)
    press(excel, "check")
    assert excel.sheets[sheets.FINDINGS.name].protected
    assert excel.status.startswith("เขียนลงสมุดงานไม่สำเร็จ จึงคืนข้อมูลทุกช่องให้เป็นเหมือนเดิมแล้ว")


def test_a_sheet_that_a_person_unprotected_stays_so(filled, press):
    excel = Double(filled(CASES[-1]), "/somewhere/book.xlsm")
    excel.sheets[sheets.FINDINGS.name].protected = False
    press(excel, "check")
    assert not excel.sheets[sheets.FINDINGS.name].protected
    assert "Protect" not in excel.calls


def test_dates_and_numbers_move_as_they_are(filled, press):
    excel = Double(grown(filled()), "/somewhere/book.xlsm")
    row, day = 5 + len(looks(excel, "ita_follow")), datetime(2026, 1, 15, tzinfo=UTC)
    key = excel.at(sheets.FOLLOW.name, f"A{row}").value
    own = {"G": day, "J": 5.0, "K": "5", "L": True, "M": -2146826246}
    for column, value in own.items():
        excel.at(sheets.FOLLOW.name, f"{column}{row}").value = value
    press(excel, "generate")
    (now,) = [
        at[0] for at, cell in excel.cells(sheets.FOLLOW.name).items() if at[1] == 0 and cell.value == key
    ]
    assert now > row
    found = {column: excel.at(sheets.FOLLOW.name, f"{column}{now}").value for column in own}
    assert found == own | {"M": "#N/A"}
    assert LiveBook(excel.book).grids["ita_follow"].rows[now - 6][6] == day.date()


def test_without_a_workbook_it_is_logged_and_nothing_raised():
    buttons.run("generate")
    assert "caller" in logfile.path().read_text(encoding="utf-8")


def test_a_missing_name_is_no_workbook_of_ours(filled, press):
    excel = Double(filled(), "/somewhere/book.xlsm")
    excel.forget("ita_reported")
    press(excel, "generate")
    assert "ita_reported" in excel.status


def test_a_missing_status_cell_breaks_nothing(filled, press):
    excel = Double(filled(), "/somewhere/book.xlsm")
    excel.forget("ita_status")
    excel.book.set_mock_caller()
    buttons.run("generate", __version__)
    assert any("ita_status" in str(said) for said in excel.said)
    press(Double(filled(), "/somewhere/book.xlsm"), "check")


def test_renamed_sheets_are_found(filled, press):
    renamed = Double(filled(), "/somewhere/book.xlsm")
    for page, name in ((sheets.SCORES, "Scores"), (sheets.MEASURES, "It's mine"), (sheets.HOME, "Home")):
        renamed.rename(page.name, name)
    plainly = press(Double(filled(), "/somewhere/book.xlsm"), "generate")
    press(renamed, "generate")
    assert len(renamed.calls) <= BUDGET
    for name in GENERATED[:2]:
        assert looks(renamed, name) == looks(plainly, name)
    assert renamed.status == plainly.status


def test_a_click_loads_no_heavy_library():
    absent = {"pandas", "docxtpl", "openpyxl", "xlsxwriter", "python_calamine", "xlwings", "lxml"}
    code = f"import ita_xl.buttons, sys; print(*sorted({absent!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_blocks_are_few():
    cells = {(r, c): f"{r}{c}" for r in range(3) for c in range(2)} | {(4, 0): "x", (1, 5): "y"}
    found = {block.ref: block.rows for block in blocks_of({(r + 1, c): v for (r, c), v in cells.items()})}
    assert found == {
        "A1:B3": [["00", "01"], ["10", "11"], ["20", "21"]],
        "A5:A5": [["x"]],
        "F2:F2": [["y"]],
    }


def test_a_sheet_with_a_password_is_told_and_nothing_is_written(filled, press):
    excel = Double(filled(), "/somewhere/book.xlsm")
    excel.sheets[sheets.FINDINGS.name].password = "1234"
    before = {name: looks(excel, name) for name in GENERATED}
    press(excel, "generate")
    assert excel.status.startswith("ชีต ตรวจสอบ ป้องกันไว้")
    assert {name: looks(excel, name) for name in GENERATED} == before


@pytest.mark.parametrize("name", ["ita_rules_edition", "ita_rules_digest"])
def test_half_of_what_says_which_rules_it_carries_is_not_enough(name, filled, press):
    excel = Double(filled(), "/somewhere/book.xlsm")
    excel.names.pop(name)
    excel.names.pop(ranges.PLACES_NAME)
    before = excel.snapshot()
    press(excel, "generate")
    assert f"(ไม่พบช่อง {name})" in excel.status
    after = excel.snapshot()
    assert {at for at in before | after if before.get(at) != after.get(at)} <= {
        (sheets.HOME.name, ranges.STATUS.top, ranges.STATUS.left)
    }
