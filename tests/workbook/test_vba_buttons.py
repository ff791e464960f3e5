"""The workbook's buttons, run in pyOpenVBA's interpreter in every state of a machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from vba_bench import EMPTY, HELP, PYTHON, EndedError, Excel, VBAInt, VBARuntimeError, python

from ita_xl.maintain.macros.vba import MACROS, STATUS_NAME, TEXTS, VERSION_NAME
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
STATEMENTS = {m: f"import ita_xl.buttons as buttons; buttons.run('{a}', '1.2.3')" for m, a in ACTIONS.items()}


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
@pytest.mark.parametrize("answer", [EMPTY, VBAInt(0, "Integer")], ids=["server", "process"])
def test_python_ends_well(excel: Excel, macro: str, answer: object) -> None:
    python(excel, answer, says="สร้างตารางมาตรการแล้ว 10 รายการ")
    for presses in (1, 2):
        excel.run(macro)
        assert excel.machine.statements == [STATEMENTS[macro]] * presses
        assert excel.status == "สร้างตารางมาตรการแล้ว 10 รายการ"
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
    excel.machine.files.clear()
    for _ in range(2):
        excel.run(macro)
        assert excel.status == without_python(macro, "vba_lost_python")
        assert excel.machine.statements == []
        excel.assert_restored()


def test_what_stood_in_the_way_is_gone_at_the_next_press(bare: Excel) -> None:
    """Nothing was started, so nothing is cached: no retry needed."""
    bare.run("ItaCheck")
    bare.add_xlwings()
    bare.machine.files.clear()
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
    excel.sheet("texts").set_value("B1", cell)
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaExport")
    assert excel.machine.statements == [
        f"import ita_xl.buttons as buttons; buttons.run('export', '{handed}')"
    ]


def test_a_workbook_without_a_version(excel: Excel) -> None:
    excel.add_module(
        f'Sub Gone()\r\n    ThisWorkbook.Names("{VERSION_NAME}").Delete\r\nEnd Sub\r\n', name="Probe"
    )
    excel.run("Gone")
    python(excel, says="เสร็จแล้ว")
    excel.run("ItaCheck")
    assert excel.machine.statements == ["import ita_xl.buttons as buttons; buttons.run('check', '')"]


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


FAILURES = {
    "returns -1": VBAInt(-1, "Long"),
    "returns -1 as Integer": VBAInt(-1, "Integer"),
    "raises 1000": VBARuntimeError(1000, "Could not activate Python COM server"),
    "server died": VBARuntimeError(-2147023174, "The RPC server is unavailable."),
    "macros of the add-in off": VBARuntimeError(1004, "Cannot run the macro"),
}


@pytest.mark.parametrize("macro", ACTIONS)
@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("says", ["", "กำลังเขียนแถวที่ 3"], ids=["mute", "halfway"])
def test_failure_second_press_and_retry(excel: Excel, macro: str, failure: object, says: str) -> None:
    machine = excel.machine
    python(excel, failure, says=says)
    excel.run(macro)
    assert machine.statements == [STATEMENTS[macro]]
    assert excel.status == TEXTS["vba_failed"]
    excel.assert_restored()

    for again in ACTIONS:  # whichever button: an answer at once, no second start
        excel.status = ""
        excel.run(again)
        assert machine.statements == [STATEMENTS[macro]]
        assert excel.status == without_python(again, "vba_waiting")
        excel.assert_restored()

    excel.run("ItaRetry")  # one try, and it fails as before
    assert machine.statements == [STATEMENTS[macro], "import ita_xl.buttons"]
    assert excel.status == TEXTS["vba_failed"]
    excel.assert_restored()
    excel.run(macro)
    assert len(machine.statements) == 2
    assert excel.status == without_python(macro, "vba_waiting")

    python(excel)  # put right
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    excel.assert_restored()
    python(excel, says="เสร็จแล้ว")
    excel.run(macro)
    assert excel.status == "เสร็จแล้ว"
    assert len(machine.statements) == 4
    excel.assert_restored()


def test_cut_off(excel: Excel, workbook: Path) -> None:
    """End in VBA's error box: the status bar, which belongs to the session, remembers that a start failed."""
    app, machine = excel.application, excel.machine

    def end() -> object:
        raise EndedError

    machine.run_python = end
    with pytest.raises(EndedError):
        excel.run("ItaGenerate")
    excel.load_vba(workbook)  # every variable reset
    assert excel.status == app.status_bar == TEXTS["vba_working"]

    python(excel, says="ไม่ควรถูกเรียก")
    excel.run("ItaExport")
    assert machine.statements == [STATEMENTS["ItaGenerate"]]
    assert excel.status == TEXTS["vba_waiting"]
    excel.assert_restored()
    excel.run("ItaCheck")
    assert len(machine.statements) == 1

    python(excel)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    excel.assert_restored()


def test_retry_straight_after_cut_off(excel: Excel, workbook: Path) -> None:
    def end() -> object:
        raise EndedError

    excel.machine.run_python = end
    with pytest.raises(EndedError):
        excel.run("ItaGenerate")
    excel.load_vba(workbook)
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
    excel.machine.files.clear()
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
    texts = bare.sheet("texts")
    for row in range(1, len(TEXTS) + 1):
        if texts.value(f"A{row}") == "vba_no_addin":
            texts.set_value(f"A{row}", "other")
    bare.run("ItaGenerate")
    assert bare.status == "vba_no_addin"


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_shim_answers_with_a_key_rather_than_an_error(excel: Excel, failure: object) -> None:
    """What another module may rely on, functions in cells among them."""

    def run() -> object:
        if isinstance(failure, BaseException):
            raise failure
        return failure

    excel.machine.run_python = run
    assert excel.run("ItaObstacle") == ""
    assert excel.run("ItaPython", "import this") == "vba_failed"
    assert excel.run("ItaObstacle") == "vba_waiting"
