"""The workbook's buttons, run in pyOpenVBA's interpreter in every state of a machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from vba_bench import (
    DIED,
    EMPTY,
    HELP,
    LIBRARY,
    NATIVE,
    PYTHON,
    EndedError,
    Excel,
    VBAInt,
    VBARuntimeError,
    level,
    python,
    raising,
)

from ita_xl.maintain.macros.vba import MACROS, STATUS_NAME, TEXTS, TEXTS_SHEET, VERSION_NAME
from ita_xl.workbook.answers import FUNCTIONS
from ita_xl.workbook.contract.functions import CATEGORY, NATIVE_HELP

ACTIONS = {
    "ItaCheck": "check",
    "ItaGenerate": "generate",
    "ItaUndo": "undo",
    "ItaExport": "export",
    "ItaShare": "share",
    "ItaManual": "manual",
}
STATEMENTS = {m: f"__import__('ita_xl.buttons').buttons.run('{a}', '1.2.3')" for m, a in ACTIONS.items()}


def without_python(macro: str, key: str) -> str:
    """What a button says where Python is not at hand; the manual has a sheet to show instead."""
    return TEXTS["vba_manual" if macro == "ItaManual" else key]


@pytest.fixture
def excel(bare: Excel) -> Excel:
    """Excel with the add-in, an interpreter configured and there."""
    bare.add_xlwings()
    return bare


def test_the_test_bench_protects_the_sheet(bare: Excel) -> None:
    bare.add_module('Sub Locked()\r\n    ShHome.Range("A1").Value = 1\r\nEnd Sub\r\n', name="Probe")
    with pytest.raises(VBARuntimeError, match="protected"):
        bare.run("Locked")


@pytest.mark.parametrize("macro", ACTIONS)
def test_python_ends_well(excel: Excel, macro: str) -> None:
    python(excel, says="สร้างตารางมาตรการแล้ว 10 รายการ")
    for presses in (1, 2):
        excel.run(macro)
        assert excel.machine.statements == [STATEMENTS[macro]] * presses
        assert excel.status == "สร้างตารางมาตรการแล้ว 10 รายการ"
        assert excel.machine.starts == 1, "the server stays"
        excel.assert_restored()


def test_python_ends_well_and_says_nothing(excel: Excel) -> None:
    python(excel)
    excel.run("ItaGenerate")
    assert excel.status == TEXTS["vba_silent"]
    excel.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
def test_no_addin(bare: Excel, macro: str) -> None:
    for _ in range(2):
        bare.run(macro)
        assert bare.status == without_python(macro, "vba_no_addin")
        assert bare.machine.runs == [], "nothing run at all"
        bare.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
@pytest.mark.parametrize("path", ["", "python", "pythonw", "python.exe"])
def test_no_interpreter_configured(excel: Excel, macro: str, path: str) -> None:
    excel.machine.user_settings["INTERPRETER_WIN"] = path
    excel.machine.files.add("python.exe")
    for _ in range(2):
        excel.run(macro)
        assert excel.status == without_python(macro, "vba_no_python")
        assert excel.machine.statements == []
        excel.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
def test_interpreter_file_missing(excel: Excel, macro: str) -> None:
    excel.machine.files.discard(PYTHON)
    for _ in range(2):
        excel.run(macro)
        assert excel.status == without_python(macro, "vba_lost_python")
        assert excel.machine.statements == []
        excel.assert_restored()


@pytest.fixture
def stripped(bare: Excel) -> Excel:
    """A workbook that LibreOffice has saved, opened in Excel: its sheets and itself have other code names."""
    book = bare.workbook
    book.code_name = "ThisWorkbook1"
    for n, sheet in enumerate(book.sheets_, start=1):
        sheet.code_name = f"Sheet{n}"
    return bare


@pytest.mark.parametrize("macro", MACROS)
def test_without_code_names_a_button_says_its_sentence(stripped: Excel, macro: str) -> None:
    stripped.run(macro)
    assert stripped.status == without_python(macro, "vba_no_addin")
    stripped.assert_restored()
    if macro == "ItaManual":
        assert stripped.workbook.active_sheet.name == HELP


def test_without_code_names_buttons_and_functions_work(stripped: Excel) -> None:
    stripped.add_xlwings()
    python(stripped, says="เสร็จแล้ว")
    stripped.run("ItaCheck")
    assert stripped.status == "เสร็จแล้ว"
    assert level(stripped) == "ผ่านดี"
    assert set(stripped.machine.described) == {function.name for function in FUNCTIONS}
    stripped.assert_restored()


def test_without_the_sheet_of_sentences_there_is_no_box(bare: Excel) -> None:
    bare.add_module(
        f'Sub Gone()\r\n    ActiveWorkbook.Worksheets("{TEXTS_SHEET}").Delete\r\nEnd Sub\r\n', name="Probe"
    )
    bare.application.display_alerts = False
    bare.run("Gone")
    bare.run("ItaCheck")
    assert bare.status == "vba_no_addin"
    bare.assert_restored()


def test_what_stood_in_the_way_is_gone_at_the_next_press(bare: Excel) -> None:
    """Nothing was started, so nothing is cached: no retry needed."""
    bare.run("ItaCheck")
    bare.add_xlwings()
    bare.machine.files.discard(PYTHON)
    bare.run("ItaCheck")
    assert bare.status == TEXTS["vba_lost_python"]
    bare.machine.files.add(PYTHON)
    python(bare, says="ตรวจสอบแล้ว")
    bare.run("ItaCheck")
    assert bare.status == "ตรวจสอบแล้ว"


def test_addin_that_does_not_know_the_question(excel: Excel, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> str:
        raise VBARuntimeError(1004, "Cannot run the macro")

    monkeypatch.setattr(excel.machine, "setting", refuse)
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_no_addin"]
    excel.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
def test_on_a_mac_nothing_is_started(excel: Excel, macro: str) -> None:
    excel.machine.system = "Macintosh (Intel) 10.15"
    excel.run(macro)
    assert excel.status == without_python(macro, "vba_mac")
    assert excel.machine.runs == []
    excel.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("INTERPRETER_WIN", r"\\far\share\python.exe"),
        ("PYTHONPATH", r"C:\Users\me\Downloads"),
        ("CONDA PATH", r"C:\other"),
        ("LICENSE_KEY", "';import os;'"),
        ("SHAREPOINT_WIN", '";import os;"'),
        ("ADD_WORKBOOK_TO_PYTHONPATH", "True"),
    ],
)
def test_a_workbook_does_not_choose_what_is_run(excel: Excel, macro: str, key: str, value: str) -> None:
    """xlwings reads a sheet of the active workbook, and a file beside it, before the user's own settings."""
    excel.machine.book_settings[key] = value
    excel.run(macro)
    assert excel.status == without_python(macro, "vba_foreign")
    assert set(excel.machine.runs) == {"GetConfig"}, "not even looked for: a share far away sees who looks"
    excel.assert_restored()


def test_code_in_a_sheet_is_not_run(excel: Excel) -> None:
    excel.add_module('Sub Rename()\r\n    ShScores.Name = "a.py"\r\nEnd Sub\r\n', name="Probe")
    excel.run("Rename")
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_foreign"]
    assert excel.machine.statements == []


@pytest.mark.parametrize(
    ("cell", "handed"),
    [
        ("10.20.30", "10.20.30"),
        ("1'); import os; os.remove('x", ""),
        ("1.0\n", ""),
        ("รุ่น 1.0", ""),
        ("1" * 21, ""),
        ("", ""),
    ],
)
def test_of_a_workbook_only_digits_and_dots_reach_python(excel: Excel, cell: str, handed: str) -> None:
    excel.sheet(TEXTS_SHEET).set_value("B1", cell)
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaExport")
    assert excel.machine.statements == [f"__import__('ita_xl.buttons').buttons.run('export', '{handed}')"]


def test_a_workbook_without_a_version(excel: Excel) -> None:
    excel.add_module(
        f'Sub Gone()\r\n    ThisWorkbook.Names("{VERSION_NAME}").Delete\r\nEnd Sub\r\n', name="Probe"
    )
    excel.run("Gone")
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaCheck")
    assert excel.machine.statements == ["__import__('ita_xl.buttons').buttons.run('check', '')"]


def test_the_manual_without_python_is_a_sheet(bare: Excel) -> None:
    bare.run("ItaManual")
    assert bare.workbook.active_sheet.name == HELP
    bare.assert_restored()


def test_the_manual_of_a_workbook_without_that_sheet(bare: Excel) -> None:
    bare.add_module("Sub Gone()\r\n    ShHelp.Delete\r\nEnd Sub\r\n", name="Probe")
    bare.application.display_alerts = False
    bare.run("Gone")
    bare.run("ItaManual")
    assert bare.status == TEXTS["vba_no_addin"]


def test_functions_are_described_once(excel: Excel) -> None:
    machine = excel.machine
    excel.run("ItaCheck")
    assert {fn: (help_text, category) for fn, (help_text, category, _) in machine.described.items()} == {
        function.name: (function.help, CATEGORY) for function in FUNCTIONS
    }
    for function in FUNCTIONS:
        assert machine.described[function.name][2] == [*(a.help for a in function.arguments), NATIVE_HELP]
    machine.described.clear()
    excel.run("ItaCheck")
    assert machine.described == {}


BROKEN = {
    "exited": VBARuntimeError(
        1000, "Python process exited before it was possible to create the interface object."
    ),
    "old package": VBARuntimeError(438, "Object doesn't support this property or method"),
    "macros of the add-in off": VBARuntimeError(1004, "Cannot run the macro"),
    "nothing": EMPTY,
}
"""What XLPy of xlwings may do where Python is broken."""


def acting(what: object) -> Callable[[], object]:
    def act() -> object:
        if isinstance(what, BaseException):
            raise what
        return what

    return act


@pytest.mark.parametrize("macro", ACTIONS)
@pytest.mark.parametrize("failure", BROKEN.values(), ids=BROKEN)
def test_failure_second_press_and_retry(excel: Excel, macro: str, failure: object) -> None:
    machine = excel.machine
    start, machine.start = machine.start, acting(failure)
    excel.run(macro)
    assert (machine.starts, machine.statements, machine.plainly) == (1, [], [])
    assert excel.status == TEXTS["vba_failed"]
    excel.assert_restored()

    for again in ACTIONS:  # whichever button: an answer at once, no second start
        excel.status = ""
        excel.run(again)
        assert machine.starts == 1
        assert excel.status == without_python(again, "vba_waiting")
        excel.assert_restored()

    excel.run("ItaRetry")  # one try, and it fails as before
    assert machine.starts == 2
    assert excel.status == TEXTS["vba_failed"]
    excel.assert_restored()
    excel.run(macro)
    assert machine.starts == 2
    assert excel.status == without_python(macro, "vba_waiting")

    machine.start = start  # put right
    python(excel)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    assert machine.statements == ["import ita_xl.buttons"]
    excel.assert_restored()
    python(excel, says="เสร็จแล้ว")
    excel.run(macro)
    assert excel.status == "เสร็จแล้ว"
    assert machine.starts == 3
    excel.assert_restored()


@pytest.mark.parametrize("macro", ACTIONS)
@pytest.mark.parametrize("says", ["", "กำลังเขียนแถวที่ 3"], ids=["mute", "halfway"])
@pytest.mark.parametrize("number", [-2147467259, -2147352567, 13, 1001])
def test_python_that_refuses_is_asked_again_by_the_next_press(
    excel: Excel, macro: str, says: str, number: int
) -> None:
    """Half an upgrade, say: the server is well, so that asking it again costs nothing."""
    python(excel, VBARuntimeError(number, "No module named 'ita_xl.buttons'"), says=says)
    excel.run(macro)
    assert excel.status == TEXTS["vba_failed"]
    excel.assert_restored()
    python(excel, says="เสร็จแล้ว")
    excel.run(macro)
    assert excel.status == "เสร็จแล้ว"
    assert excel.machine.starts == 1


@pytest.mark.parametrize("macro", ACTIONS)
@pytest.mark.parametrize("number", DIED)
def test_a_server_that_died_between_two_presses_is_not_noticed(excel: Excel, macro: str, number: int) -> None:
    machine = excel.machine
    python(excel, says="เสร็จแล้ว")
    excel.run(macro)
    excel.status = ""

    def gone() -> None:
        machine.handshake = lambda: EMPTY  # the next server is well
        raise VBARuntimeError(number, "gone")

    machine.handshake = gone
    excel.run(macro)
    assert excel.status == "เสร็จแล้ว"
    assert machine.starts == 2
    assert machine.statements == [STATEMENTS[macro]] * 2, "and what was asked is done once"
    excel.assert_restored()


def test_servers_that_die_at_once_are_not_started_for_ever(excel: Excel) -> None:
    excel.machine.handshake = raising(462)
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_failed"]
    assert excel.machine.starts == 2
    for _ in range(3):
        excel.run("ItaCheck")
    assert excel.machine.starts == 3
    assert excel.status == TEXTS["vba_waiting"]
    assert excel.machine.statements == []


@pytest.mark.parametrize("number", DIED)
def test_a_server_that_dies_at_work_is_told_and_the_next_press_starts_another(
    excel: Excel, number: int
) -> None:
    """What was begun may be half done, so that it is not begun again unasked."""
    python(excel, VBARuntimeError(number, "gone"), says="กำลังเขียนแถวที่ 3")
    excel.run("ItaGenerate")
    assert excel.status == TEXTS["vba_died"]
    assert len(excel.machine.statements) == 1
    excel.assert_restored()
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaGenerate")
    assert excel.status == "เสร็จแล้ว"
    assert excel.machine.starts == 2


def test_half_an_upgrade_is_told_by_retry_too(excel: Excel) -> None:
    excel.machine.load = raising(-2147467259)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_failed"]
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_failed"]
    assert excel.machine.starts == 1


# --- where no server can be had: xlwings' plain way -------------------------------------


def from_the_store(excel: Excel) -> None:
    excel.machine.office = r"C:\Program Files\WindowsApps\Microsoft.Office.Desktop.Excel_16051\Office16"


def without_library(excel: Excel) -> None:
    excel.machine.files.remove(LIBRARY)


def for_the_other_excel(excel: Excel) -> None:
    excel.machine.system = "Windows (32-bit) NT 10.00"


def out_of_reach(excel: Excel) -> None:
    excel.machine.start = acting(
        VBARuntimeError(1000, "Could not activate Python COM server, hr = -2147221164 1000")
    )


def of_another_version(excel: Excel) -> None:
    excel.machine.start = acting(VBARuntimeError(1, "Could not load xlwings64-0.37.9.dll from either"))


PLAIN = {
    "Store": (from_the_store, 0),
    "no DLL": (without_library, 0),
    "DLL of the other Excel": (for_the_other_excel, 0),
    "not reached": (out_of_reach, 1),
    "DLL of another version": (of_another_version, 1),
}


def plainly(excel: Excel, then: object, *, says: str = "") -> None:
    python(excel, then, says=says)
    excel.machine.run_plainly, excel.machine.run_python = excel.machine.run_python, lambda: EMPTY


@pytest.mark.parametrize("macro", ACTIONS)
@pytest.mark.parametrize("state", PLAIN)
def test_without_a_server_a_button_goes_the_plain_way(excel: Excel, state: str, macro: str) -> None:
    arrange, starts = PLAIN[state]
    arrange(excel)
    machine = excel.machine
    plainly(excel, VBAInt(0, "Integer"), says="เสร็จแล้ว")
    for presses in (1, 2):
        excel.run(macro)
        assert excel.status == "เสร็จแล้ว"
        assert machine.starts == starts, "no second freeze"
        assert len(machine.plainly) == presses
        assert level(excel) == NATIVE
        excel.assert_restored()
    assert machine.statements == []
    assert excel.call("ITA_READY") is True


@pytest.mark.parametrize("state", PLAIN)
def test_without_a_server_the_functions_are_native_at_once(excel: Excel, state: str) -> None:
    arrange, starts = PLAIN[state]
    arrange(excel)
    for _ in range(3):
        assert level(excel) == NATIVE
    assert excel.machine.starts == starts
    assert excel.machine.plainly == []


@pytest.mark.parametrize("state", PLAIN)
def test_retry_without_a_server_says_that_the_buttons_work(excel: Excel, state: str) -> None:
    PLAIN[state][0](excel)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_plain"]
    assert excel.machine.plainly == []


def test_the_plain_statement_does_the_same_and_never_ends_badly(
    excel: Excel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exit code other than 0 makes xlwings show a box in English."""
    from ita_xl import buttons

    from_the_store(excel)
    excel.run("ItaExport")
    (statement,) = excel.machine.plainly
    assert not set(statement) & set('"%^&|<>!\n'), "what cmd would take for its own"
    pressed: list[tuple[str, str]] = []
    monkeypatch.setattr(buttons, "run", lambda *words: pressed.append(words))
    exec(statement)
    assert pressed == [("export", "1.2.3")]
    monkeypatch.setitem(sys.modules, "ita_xl.buttons", None)
    exec(statement)
    assert len(pressed) == 1


@pytest.mark.parametrize("answer", [VBAInt(-1, "Integer"), VBARuntimeError(70, "Permission denied")])
def test_a_plain_way_that_fails_is_not_tried_again(excel: Excel, answer: object) -> None:
    from_the_store(excel)
    plainly(excel, answer)
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_failed"]
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_waiting"]
    assert len(excel.machine.plainly) == 1
    excel.assert_restored()


def test_no_box_about_conda(excel: Excel) -> None:
    """The user's own settings may name one; the add-in shows a box in English where it is not there."""
    from_the_store(excel)
    excel.machine.user_settings |= {"CONDA PATH": r"C:\conda", "CONDA ENV": "base"}
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_failed"]
    assert excel.machine.plainly == []


def test_deaths_of_a_day_are_not_counted_together(excel: Excel) -> None:
    """A press that was served begins the count anew."""
    machine = excel.machine
    for number in range(1, 6):
        python(excel, VBARuntimeError(462, "gone"))
        excel.run("ItaCheck")
        assert excel.status == TEXTS["vba_died"]
        python(excel, says="เสร็จแล้ว")
        excel.run("ItaCheck")
        assert excel.status == "เสร็จแล้ว"
        assert machine.starts == number + 1


def test_a_plain_way_that_says_nothing_has_failed(excel: Excel) -> None:
    from_the_store(excel)
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_failed"]


def test_where_office_may_start_nothing_the_commands_are_named(excel: Excel) -> None:
    """Defender's rule against child processes of Office."""
    excel.machine.start = acting(
        VBARuntimeError(1000, "Could not create Python process. \nAccess is denied.")
    )
    excel.run("ItaExport")
    assert excel.status == TEXTS["vba_forbidden"]
    assert "ita-xl export" in TEXTS["vba_forbidden"]
    assert excel.machine.plainly == []
    excel.run("ItaExport")
    assert excel.status == TEXTS["vba_waiting"]
    assert excel.machine.starts == 1
    excel.assert_restored()


# --- an error inside Application.Run that no handler sees -------------------------------


@pytest.mark.parametrize("where", ["settings", "start"])
@pytest.mark.parametrize("macro", ACTIONS)
def test_cut_off_inside_application_run(excel: Excel, workbook: Path, where: str, macro: str) -> None:
    """VBA's own box, and End: at the next press an answer at once, and nothing is started again."""
    machine = excel.machine
    setting = machine.setting

    def end(*_: object) -> str:
        raise EndedError

    if where == "settings":
        machine.setting = end
    else:
        machine.start = end
    with pytest.raises(EndedError):
        excel.run(macro)
    excel.load_vba(workbook)  # every variable reset
    machine.setting = setting
    starts = machine.starts
    assert machine.statements == machine.plainly == []
    machine.start = acting(EMPTY)
    excel.run(macro)
    if where == "start":
        assert machine.starts == starts
        assert excel.status == TEXTS["vba_waiting"]
    excel.assert_restored()


def test_cut_off(excel: Excel, workbook: Path) -> None:
    """End in VBA's error box: the status bar, which belongs to the session, remembers that a start failed."""
    app, machine = excel.application, excel.machine

    def end() -> object:
        raise EndedError

    start, machine.start = machine.start, end
    with pytest.raises(EndedError):
        excel.run("ItaGenerate")
    excel.load_vba(workbook)  # every variable reset
    machine.start = start
    assert excel.status == app.status_bar == TEXTS["vba_working"]

    python(excel, says="ไม่ควรถูกเรียก")
    excel.run("ItaExport")
    assert machine.statements == []
    assert excel.status == TEXTS["vba_waiting"]
    excel.assert_restored()
    excel.run("ItaCheck")
    assert machine.starts == 1

    python(excel)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    excel.assert_restored()


def test_retry_straight_after_cut_off(excel: Excel, workbook: Path) -> None:
    def end() -> object:
        raise EndedError

    start, excel.machine.start = excel.machine.start, end
    with pytest.raises(EndedError):
        excel.run("ItaGenerate")
    excel.load_vba(workbook)
    excel.machine.start = start
    python(excel)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    excel.assert_restored()


def test_saved_while_working_does_not_lock_the_next_session(excel: Excel) -> None:
    excel.status = TEXTS["vba_working"]
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaShare")
    assert excel.status == "เสร็จแล้ว"


def test_flags_come_back_as_they_were(excel: Excel) -> None:
    excel.application.screen_updating = excel.application.enable_events = False
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaShare")
    assert excel.application.screen_updating is False
    assert excel.application.enable_events is False


def test_started_from_another_workbook(excel: Excel) -> None:
    """By Alt+F8: the add-in works on the active workbook, so ours must be it."""
    mine = excel.workbook.name
    other = excel.add_workbook()
    excel.activate_workbook(other)
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaCheck")
    assert set(excel.machine.active_at_run) == {mine}
    assert excel.status == "เสร็จแล้ว"


def test_status_cell_removed(excel: Excel) -> None:
    """Without the names that Python looks for there is nothing to work on; the status bar says so."""
    excel.add_module(
        f'Sub Gone()\r\n    ThisWorkbook.Names("{STATUS_NAME}").Delete\r\nEnd Sub\r\n', name="Probe"
    )
    excel.run("Gone")
    excel.run("ItaGenerate")
    assert excel.application.status_bar == TEXTS["vba_not_ours"]
    assert excel.machine.statements == []


def test_status_cell_locked(excel: Excel) -> None:
    """The sentence goes to the status bar, where the next press replaces it."""
    excel.machine.files.discard(PYTHON)
    excel.add_module(
        "Sub Lock_()\r\n    ShHome.Unprotect\r\n"
        '    ShHome.Range("B3").Locked = True\r\n    ShHome.Protect\r\nEnd Sub\r\n',
        name="Probe",
    )
    excel.run("Lock_")
    excel.run("ItaGenerate")
    assert excel.application.status_bar == TEXTS["vba_lost_python"]


def test_sentence_missing(bare: Excel) -> None:
    """The key is shown rather than nothing."""
    texts = bare.sheet(TEXTS_SHEET)
    for row in range(1, len(TEXTS) + 1):
        if texts.value(f"A{row}") == "vba_no_addin":
            texts.set_value(f"A{row}", "other")
    bare.run("ItaGenerate")
    assert bare.status == "vba_no_addin"


@pytest.mark.parametrize("failure", BROKEN.values(), ids=BROKEN)
def test_shim_answers_with_a_key_rather_than_an_error(excel: Excel, failure: object) -> None:
    """What another module may rely on, functions in cells among them."""
    excel.machine.start = acting(failure)
    assert excel.run("ItaObstacle") == ""
    assert excel.run("ItaPython", "check", "1.0") == "vba_failed"
    assert excel.run("ItaObstacle") == "vba_waiting"
