"""The workbook's macros: read, built into a project, and run in pyOpenVBA's interpreter."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ita_xl.workbook.vba import (
    MACROS,
    MODULES,
    STATUS_NAME,
    TEXTS,
    TEXTS_CODE_NAME,
    module_source,
    vba_project,
)

xlsxwriter = pytest.importorskip("xlsxwriter")
pytest.importorskip("pyopenvba")
pyvbaanalysis = pytest.importorskip("pyvbaanalysis")

from pyopenvba import ExcelFile  # noqa: E402
from pyopenvba.apps.excel import Application, ExcelApplication, ExcelBridge, Interpreter  # noqa: E402
from pyopenvba.exceptions import VBARuntimeError  # noqa: E402
from pyopenvba.interpreter import EMPTY, VBAInt, member, method, setter  # noqa: E402

HOME = "หน้าหลัก"
SHEETS = [(HOME, "ShHome"), ("คะแนน", "ShScores"), ("texts", TEXTS_CODE_NAME)]
FOLDER = Path(__file__).parents[2] / "ita_xl" / "workbook" / "vba"
ACTIONS = {"ItaGenerate": "generate", "ItaExport": "export", "ItaCheck": "check", "ItaShare": "share"}
STATEMENTS = {m: f"import ita_xl.buttons as buttons; buttons.run('{a}')" for m, a in ACTIONS.items()}
PYTHON = r"C:\ita\python.exe"
DEFAULT_CURSOR, WAIT_CURSOR = -4143, 2

# What olevba and its kin report, as whole words in any case, comments included (its list, shortened to what a
# module like these could hold). "Run" stays: there is no late binding to the add-in without Application.Run.
SUSPICIOUS = """
    AddFromString AltStartupPath AppActivate AppleScript AutoExec AutoOpen Auto_Close Auto_Open Binary
    Call CallByName ChDir Chr ChrB ChrW CodeModule Command CopyFile CopyFolder Create CreateObject
    CreateTextFile Declare DllImport DoIt Document_Open Environ Environment Exec ExecuteExcel4Macro
    FileCopy FindWindow GetObject Hex Kill Lib MacScript MkDir MsgBox New-Object Open Output PowerShell
    Print PtrSafe Put RegRead RegWrite SaveAs SaveToFile SendKeys Shell ShellExecute ShowWindow
    StrReverse System URLDownloadToFile VBComponents VBProject VirtualAlloc Windows WinHttp
    Workbook_Activate Workbook_BeforeClose Workbook_Close Workbook_Open Worksheet_Change WScript Write
    WriteText XMLHTTP Xor vbHide vbNormal vbNormalFocus
"""


# --- the modules as text ----------------------------------------------------------------


@pytest.mark.parametrize("name", MODULES)
def test_source_is_ascii_with_crlf(name: str) -> None:
    raw = (FOLDER / f"{name}.bas").read_bytes()
    assert raw.isascii()
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\r\n") == raw.count(b"\n") == raw.count(b"\r")
    assert module_source(name).encode("ascii") == raw
    assert f'Attribute VB_Name = "{name}"\r\nOption Explicit\r\n' in module_source(name)


def test_every_module_is_built_in() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.bas")) == sorted(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_source_holds_nothing_that_a_mail_scanner_reports(name: str) -> None:
    source = module_source(name)
    words = {word.lower() for word in re.findall(r"[A-Za-z_][A-Za-z0-9_-]*", source)}
    assert words & {word.lower() for word in SUSPICIOUS.split()} == set()
    for quoted in re.findall(r'"([^"\r\n]*)"', source):
        assert not re.fullmatch(r"(?:[A-Za-z0-9+/]{4})+", quoted) or quoted in MODULES, "looks like Base64"
        assert not re.search(r"(?:[0-9A-Fa-f]{2}){4,}", quoted), "looks like a hex string"
        assert not re.search(r"(?i)\b\w+\.(exe|bat|cmd|dll|vbs?|js|ps1|scr|lnk|reg|inf)\b", quoted)


def test_every_macro_is_a_public_sub_without_arguments() -> None:
    buttons = module_source("ItaButtons")
    assert re.findall(r"(?m)^Public Sub (\w+)\(\)\r$", buttons) == list(MACROS)
    assert len(re.findall(r"(?m)^Public ", buttons)) == len(MACROS)
    for statement in STATEMENTS.values():
        assert f'"{statement}"' in buttons


def test_every_sentence_is_used_and_every_key_has_one() -> None:
    used = set(re.findall(r'"(vba_\w+)"', "".join(map(module_source, MODULES))))
    assert used == set(TEXTS)
    assert all(key.isascii() for key in TEXTS)
    assert len(set(TEXTS.values())) == len(TEXTS)
    for key, sentence in TEXTS.items():
        assert re.match(r"[\u0e00-\u0e7f]", sentence), "never a formula, never empty"
        assert "โปรด" in sentence, "says what to do next"
        assert "ตัวเลขในสมุดงานยังถูกต้อง" in sentence or key == "vba_working"


# --- the project ------------------------------------------------------------------------


def build(path: Path) -> Path:
    """A workbook such as the builder makes, as far as the macros look at it."""
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_vba_name("ThisWorkbook")
        for name, code_name in SHEETS:
            book.add_worksheet(name).set_vba_name(code_name)
        home, _, texts = book.worksheets()
        home.write_blank("B3", None, book.add_format({"locked": False}))
        home.protect()
        for row, pair in enumerate(TEXTS.items()):
            texts.write_row(row, 0, pair)
        texts.very_hidden()
        book.define_name(STATUS_NAME, f"='{HOME}'!$B$3")
        book.add_vba_project(io.BytesIO(vba_project(SHEETS)), is_stream=True)
    return path


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("vba") / "ita.xlsm")


def test_project_is_the_same_from_call_to_call() -> None:
    assert vba_project(SHEETS) == vba_project(list(SHEETS))


def test_project_needs_the_sheet_of_sentences() -> None:
    with pytest.raises(ValueError, match=TEXTS_CODE_NAME):
        vba_project([(HOME, "ShHome")])


def test_project_holds_the_modules_the_documents_and_no_further_reference(workbook: Path) -> None:
    with zipfile.ZipFile(workbook) as package:
        assert package.read("xl/vbaProject.bin") == vba_project(SHEETS)
    with ExcelFile(workbook) as file:
        project = file.vba_project()
        sources = {module.name: module.source for module in project.modules}
        assert {one.name for one in project.references} == {"stdole", "Office"}
    assert list(sources) == ["ThisWorkbook", *(code for _, code in SHEETS), *MODULES]
    for name, source in sources.items():
        if name in MODULES:
            assert source == module_source(name)
        else:
            assert all(line.startswith("Attribute ") for line in source.splitlines()), "no code, no event"


def test_static_analysis_finds_nothing(workbook: Path) -> None:
    found = pyvbaanalysis.analyze_workbook(workbook)
    assert set(found) == {"ThisWorkbook", *(code for _, code in SHEETS), *MODULES}
    assert [one for module in found.values() for one in module] == []


def test_static_analysis_would_find_something(workbook: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsm"
    broken.write_bytes(workbook.read_bytes())
    with ExcelFile(broken) as file:
        file.vba_project().add_module(
            "Broken", "Option Explicit\r\nSub X()\r\n    y = ShGone.Name\r\nEnd Sub\r\n"
        )
        file.save()
    assert pyvbaanalysis.analyze_workbook(broken)["Broken"]


# --- the modules running ----------------------------------------------------------------
#
# What pyOpenVBA has not: Application.Run into another project, Application.Cursor, and an add-in. The class
# below has them. What it cannot show: in Excel an error inside a macro that Application.Run started in
# another project may end in VBA's own error box instead of the caller's handler. Both are tested here, the
# error that arrives as "raises", the box (the person presses End, every variable is reset, nothing after it
# runs) as "cut off".


class EndedError(Exception):
    """The person pressed End in VBA's error box."""


class Host(Application):
    """Excel with the xlwings add-in, as far as the macros use it."""

    vba_type_name = "Application"

    def __init__(self) -> None:
        super().__init__()
        self.cursor = DEFAULT_CURSOR
        self.interpreter_path = PYTHON
        self.files = {PYTHON}
        self.run_python: Callable[[], object] = lambda: EMPTY
        self.statements: list[str] = []
        self.active_at_run: list[str] = []

    @member
    def Cursor(self) -> object:  # noqa: N802
        return VBAInt(self.cursor, "Long")

    @setter("Cursor")
    def _set_cursor(self, value: int) -> None:
        self.cursor = int(value)

    @method
    def Run(self, Macro: object = None, *args: object) -> object:  # noqa: N802, N803
        assert self.active_book is not None
        self.active_at_run.append(self.active_book.name)
        addin, _, name = str(Macro).partition("!")
        assert addin == "xlwings.xlam"
        if name == "GetConfig":
            assert args == ("INTERPRETER_WIN", "")
            return self.interpreter_path
        if name == "FileExists":
            return args[0] in self.files
        assert name == "RunPython"
        self.statements.append(str(args[0]))
        return self.run_python()


class Excel(ExcelApplication):
    """One Excel session with the workbook in front."""

    application: Host

    def __init__(self) -> None:
        super().__init__()
        self.application = Host()
        self.interpreter = Interpreter(ExcelBridge(self.application))
        self.application.interpreter = self.interpreter

    @property
    def status(self) -> object:
        return self.sheet(HOME, workbook=self.workbooks()[0]).value("B3")

    @status.setter
    def status(self, sentence: str) -> None:
        self.sheet(HOME, workbook=self.workbooks()[0]).set_value("B3", sentence)

    def add_addin(self) -> None:
        front = self.workbook
        self.add_workbook().name = "xlwings.xlam"
        self.activate_workbook(front)

    def assert_restored(self) -> None:
        app = self.application
        assert app.status_bar is False
        assert app.screen_updating is True
        assert app.enable_events is True
        assert app.cursor == DEFAULT_CURSOR
        assert self.dialogs == []


@pytest.fixture
def bare(workbook: Path) -> Excel:
    """Excel without the add-in."""
    excel = Excel.open(workbook)
    assert isinstance(excel, Excel)
    assert excel.application.statements == [], "loading starts nothing"
    return excel


@pytest.fixture
def excel(bare: Excel) -> Excel:
    """Excel with the add-in, an interpreter configured and there."""
    bare.add_addin()
    return bare


def python(excel: Excel, then: object = EMPTY, *, says: str = "") -> None:
    """Let RunPython see the work going on, upset what it can, say its sentence and end as told."""

    def run() -> object:
        app = excel.application
        assert app.status_bar == TEXTS["vba_working"]
        assert excel.status == TEXTS["vba_working"]
        app.screen_updating = app.enable_events = False
        app.cursor = WAIT_CURSOR
        app.status_bar = "3/10"
        if says:
            excel.status = says
        if isinstance(then, BaseException):
            raise then
        return then

    excel.application.run_python = run


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
        assert excel.application.statements == [STATEMENTS[macro]] * presses
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
        assert bare.status == TEXTS["vba_no_addin"]
        assert bare.application.active_at_run == [], "nothing run at all"
        bare.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
@pytest.mark.parametrize("path", ["", "python", "pythonw", "python.exe"])
def test_no_interpreter_configured(excel: Excel, macro: str, path: str) -> None:
    excel.application.interpreter_path = path
    excel.application.files.add("python.exe")
    for _ in range(2):
        excel.run(macro)
        assert excel.status == TEXTS["vba_no_python"]
        assert excel.application.statements == []
        excel.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
def test_interpreter_file_missing(excel: Excel, macro: str) -> None:
    excel.application.files.clear()
    for _ in range(2):
        excel.run(macro)
        assert excel.status == TEXTS["vba_lost_python"]
        assert excel.application.statements == []
        excel.assert_restored()


def test_what_stood_in_the_way_is_gone_at_the_next_press(bare: Excel) -> None:
    """Nothing was started, so nothing is cached: no retry needed."""
    bare.run("ItaCheck")
    bare.add_addin()
    bare.application.files.clear()
    bare.run("ItaCheck")
    assert bare.status == TEXTS["vba_lost_python"]
    bare.application.files.add(PYTHON)
    python(bare, says="ตรวจสอบแล้ว")
    bare.run("ItaCheck")
    assert bare.status == "ตรวจสอบแล้ว"


def test_addin_that_does_not_know_the_question(excel: Excel, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> object:
        raise VBARuntimeError(1004, "Cannot run the macro")

    monkeypatch.setattr(Host, "interpreter_path", property(refuse, lambda *_: None), raising=False)
    excel.run("ItaCheck")
    assert excel.status == TEXTS["vba_no_addin"]
    excel.assert_restored()


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
    app = excel.application
    python(excel, failure, says=says)
    excel.run(macro)
    assert app.statements == [STATEMENTS[macro]]
    assert excel.status == TEXTS["vba_failed"]
    excel.assert_restored()

    for again in ACTIONS:  # whichever button: an answer at once, no second start
        excel.status = ""
        excel.run(again)
        assert app.statements == [STATEMENTS[macro]]
        assert excel.status == TEXTS["vba_waiting"]
        excel.assert_restored()

    excel.run("ItaRetry")  # one try, and it fails as before
    assert app.statements == [STATEMENTS[macro], "import ita_xl.buttons"]
    assert excel.status == TEXTS["vba_failed"]
    excel.assert_restored()
    excel.run(macro)
    assert len(app.statements) == 2
    assert excel.status == TEXTS["vba_waiting"]

    python(excel)  # put right
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    excel.assert_restored()
    python(excel, says="เสร็จแล้ว")
    excel.run(macro)
    assert excel.status == "เสร็จแล้ว"
    assert len(app.statements) == 4
    excel.assert_restored()


def test_cut_off(excel: Excel, workbook: Path) -> None:
    """End in VBA's error box: the status bar, which belongs to the session, remembers that a start failed."""
    app = excel.application

    def end() -> object:
        raise EndedError

    app.run_python = end
    with pytest.raises(EndedError):
        excel.run("ItaGenerate")
    excel.load_vba(workbook)  # every variable reset
    assert excel.status == app.status_bar == TEXTS["vba_working"]

    python(excel, says="ไม่ควรถูกเรียก")
    excel.run("ItaExport")
    assert app.statements == [STATEMENTS["ItaGenerate"]]
    assert excel.status == TEXTS["vba_waiting"]
    excel.assert_restored()
    excel.run("ItaCheck")
    assert len(app.statements) == 1

    python(excel)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    excel.assert_restored()


def test_retry_straight_after_cut_off(excel: Excel, workbook: Path) -> None:
    def end() -> object:
        raise EndedError

    excel.application.run_python = end
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
    assert set(excel.application.active_at_run) == {mine}
    assert excel.status == "เสร็จแล้ว"


def test_status_cell_removed(bare: Excel) -> None:
    """The sentence goes to the status bar, where the next press replaces it."""
    bare.add_module(
        f'Sub Gone()\r\n    ThisWorkbook.Names("{STATUS_NAME}").Delete\r\nEnd Sub\r\n', name="Probe"
    )
    bare.run("Gone")
    bare.run("ItaGenerate")
    assert bare.application.status_bar == TEXTS["vba_no_addin"]
    bare.add_addin()
    bare.application.run_python = lambda: EMPTY
    bare.run("ItaGenerate")
    bare.assert_restored()


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

    excel.application.run_python = run
    assert excel.run("ItaObstacle") == ""
    assert excel.run("ItaPython", "import this") == "vba_failed"
    assert excel.run("ItaObstacle") == "vba_waiting"
