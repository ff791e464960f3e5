"""A workbook and the add-in in one session: each thing once, and one failure for all."""

from __future__ import annotations

from pathlib import Path

import pytest
from vba_bench import (
    ADDINS,
    DIED,
    EMPTY,
    HELP,
    HOME,
    LIBRARY,
    NATIVE,
    NOTHING,
    PYTHON,
    Control,
    Excel,
    VBAObject,
    VBARuntimeError,
    another,
    level,
    method,
    open_addin,
    python,
    raising,
    together,
)

from ita_xl.maintain.macros.addin import NEW, RIBBON
from ita_xl.maintain.macros.vba import MACROS, TEXTS
from ita_xl.rules import years
from ita_xl.workbook.answers import FUNCTIONS

BUTTONS = [button[0] for _, group in RIBBON for button in group]


@pytest.fixture(autouse=True)
def _no_addins_left() -> None:
    ADDINS.clear()


@pytest.fixture
def both(workbook: Path, xlam: Path) -> tuple[Excel, Excel]:
    """The workbook's project and the add-in's, in one session with Python."""
    front, behind = together(workbook, xlam)
    front.machine.answer = lambda fn, values: fn
    return front, behind


@pytest.fixture
def alone(xlam: Path, workbook: Path) -> Excel:
    """The add-in and a workbook whose macros are blocked (or that has none) in front."""
    excel = open_addin(xlam)
    excel.add_xlwings()
    excel.activate_workbook(excel.open_workbook(workbook))
    return excel


def click(excel: Excel, button: str) -> None:
    """Click a button of the ribbon."""
    excel.call("ItaRibbonPress", Control(button))


# --- the ribbon -------------------------------------------------------------------------


def test_the_ribbon_has_every_button() -> None:
    assert sorted(BUTTONS) == sorted([NEW, *MACROS])


@pytest.mark.parametrize("macro", MACROS)
def test_a_click_works_on_the_active_workbook(alone: Excel, macro: str) -> None:
    book = alone.workbook

    def run() -> object:
        alone.sheet(HOME, workbook=book).set_value("B3", "เสร็จแล้ว")
        return EMPTY

    alone.machine.run_python = run
    click(alone, macro)
    word = macro.removeprefix("Ita").lower()
    expected = f"__import__('ita_xl.buttons').buttons.run('{word}', '1.2.3')"
    assert alone.machine.statements == ["import ita_xl.buttons" if macro == "ItaRetry" else expected]
    assert alone.machine.active_at_run == [book.name]
    assert alone.status_of(book) == (TEXTS["vba_ready"] if macro == "ItaRetry" else "เสร็จแล้ว")
    alone.assert_restored()


@pytest.mark.parametrize("macro", MACROS)
def test_a_click_on_another_workbook_says_so(alone: Excel, macro: str) -> None:
    alone.activate_workbook(alone.add_named("budget.xlsx"))
    click(alone, macro)
    assert alone.machine.statements == []
    assert alone.application.status_bar == TEXTS["vba_not_ours"]


def test_a_click_with_no_workbook(alone: Excel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alone.application, "active_book", None)
    click(alone, "ItaCheck")
    assert alone.application.status_bar == TEXTS["vba_not_ours"]


def test_without_python_a_click_says_so_in_the_workbook(alone: Excel) -> None:
    alone.machine.files.discard(PYTHON)
    click(alone, "ItaExport")
    assert alone.status_of(alone.workbook) == TEXTS["vba_lost_python"]
    click(alone, "ItaManual")
    assert alone.status_of(alone.workbook) == TEXTS["vba_manual"]
    assert alone.workbook.active_sheet.name == HELP


def test_a_mailed_workbook_does_not_choose_what_the_ribbon_runs(alone: Excel) -> None:
    alone.machine.book_settings["INTERPRETER_WIN"] = r"\\far\share\python.exe"
    for macro in MACROS:
        click(alone, macro)
    assert set(alone.machine.runs) == {"GetConfig"}


class NewBook(VBAObject):
    """What Workbooks.Add gives: saved as told, or not at all."""

    vba_type_name = "Workbook"

    def __init__(self) -> None:
        self.saved: list[tuple[str, int]] = []
        self.refuses = False

    @method
    def SaveAs(self, path: object, kind: object) -> None:  # noqa: N802
        if self.refuses:
            raise VBARuntimeError(1004, "The person kept the file that was there")
        self.saved.append((str(path), int(kind)))


TEMPLATE = r"\Lib\site-packages\ita_xl\workbook_template.xlsm"


@pytest.fixture
def added(alone: Excel, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], NewBook]:
    """The templates that were asked for, and the workbook that comes of them; the template is installed."""
    alone.add_named("budget.xlsx")
    asked: list[str] = []
    made = NewBook()

    def add(_: object, template: object) -> NewBook:
        asked.append(str(template))
        return made

    books = type(alone.application.workbooks_)
    monkeypatch.setitem(
        books._vba_members,
        "add",
        books._vba_members["add"].__class__("Add", "method", getter=add, parameters=("Template",)),
    )
    alone.machine.files |= {rf"C:\ita{TEMPLATE}", rf"C:\ita_xl\python{TEMPLATE}"}
    return asked, made


@pytest.mark.parametrize(
    ("interpreter", "folder"),
    [
        (r"C:\ita\python.exe", r"C:\ita"),
        (r"C:\ita_xl\python\Scripts\python.exe", r"C:\ita_xl\python"),
    ],
)
def test_a_new_workbook_comes_from_the_template_of_the_program(
    alone: Excel, added: tuple[list[str], NewBook], interpreter: str, folder: str
) -> None:
    """And is saved at once as a workbook with macros (52), under the name that the person gives."""
    alone.machine.user_settings["INTERPRETER_WIN"] = interpreter
    alone.machine.name = r"D:\งาน\ITA 2569 เทศบาล"
    click(alone, NEW)
    assert added[0] == [f"{folder}{TEMPLATE}"]
    assert added[1].saved == [(r"D:\งาน\ITA 2569 เทศบาล.xlsm", 52)]
    assert alone.application.status_bar is False


@pytest.mark.parametrize(
    ("agency", "offered"),
    [("", "ชื่อหน่วยงาน"), ("  เทศบาลเมือง/ตัวอย่าง ", "เทศบาลเมือง ตัวอย่าง"), (None, "ชื่อหน่วยงาน")],
)
def test_the_name_of_a_new_workbook_is_filled_in(
    alone: Excel, added: tuple[list[str], NewBook], agency: str | None, offered: str
) -> None:
    book = alone.workbook
    if agency is None:
        alone.activate_workbook(next(b for b in alone.workbooks() if b.name == "budget.xlsx"))
    else:
        alone.sheet(HOME, workbook=book).set_value("B5", agency)
    click(alone, NEW)
    ((name, kind),) = alone.machine.asked_name
    assert name == f"ITA {years()[-1]} {offered}.xlsm"
    assert kind.endswith(",*.xlsm")
    assert added == ([], added[1]), "who takes it back has opened nothing"


def test_a_new_workbook_that_could_not_be_saved_says_how(
    alone: Excel, added: tuple[list[str], NewBook]
) -> None:
    alone.machine.name = r"D:\ITA.xlsm"
    added[1].refuses = True
    click(alone, NEW)
    assert alone.application.status_bar == TEXTS["vba_not_saved"]


def test_a_new_workbook_without_the_template(alone: Excel, added: tuple[list[str], NewBook]) -> None:
    alone.machine.files = {PYTHON}
    click(alone, NEW)
    assert alone.application.status_bar == TEXTS["vba_no_template"]
    assert (added[0], alone.machine.asked_name) == ([], [])


# --- before the first press -------------------------------------------------------------

IDLE = "'ita_xl.xlam'!ItaIdle"


def load(excel: Excel) -> None:
    """Excel has loaded the tab."""
    excel.call("ItaRibbonLoad", Control("ribbon"))


def idle(excel: Excel) -> None:
    """Excel is idle: what was put off is run."""
    later, excel.machine.later[:] = list(excel.machine.later), []
    for macro in later:
        assert macro == IDLE
        excel.run("ItaIdle")


def test_the_first_press_finds_the_server_started(both: tuple[Excel, Excel]) -> None:
    front, behind = both
    machine = front.machine
    machine.kept["start"] = "well"
    behind.activate_workbook(behind.open_workbook(Path(front.workbook.path) / front.workbook.name))
    load(behind)
    assert (machine.starts, machine.later) == (0, [IDLE]), "not while Excel is opening"
    idle(behind)
    assert machine.starts == 1
    assert machine.loaded == ["udfs.functions"]
    assert machine.statements == ["import ita_xl.buttons"]
    python(front, says="เสร็จแล้ว")
    front.run("ItaCheck")
    assert (front.status, machine.starts) == ("เสร็จแล้ว", 1)
    assert level(front) == "ITA_LEVEL"
    assert machine.kept == {"start": "well"}


@pytest.mark.parametrize("before", ["", "began", "anything"])
def test_nothing_is_started_unasked_where_the_last_start_did_not_end_well(alone: Excel, before: str) -> None:
    if before:
        alone.machine.kept["start"] = before
    load(alone)
    idle(alone)
    assert (alone.machine.starts, alone.machine.later) == (0, [])


def test_a_start_that_fails_unasked_is_the_last_one(alone: Excel) -> None:
    alone.machine.kept["start"] = "well"
    alone.machine.start = raising(1000)
    load(alone)
    idle(alone)
    assert alone.machine.starts == 1
    assert alone.machine.kept == {"start": "began"}
    load(alone)  # the next session
    idle(alone)
    assert alone.machine.starts == 1


def test_a_press_that_starts_well_opens_the_way_again(alone: Excel) -> None:
    alone.machine.kept["start"] = "began"
    python_of(alone)
    click(alone, "ItaCheck")
    assert alone.machine.kept == {"start": "well"}


def test_a_press_that_does_not_start_closes_it(both: tuple[Excel, Excel]) -> None:
    front, _ = both
    front.machine.kept["start"] = "well"
    front.machine.start = raising(1000)
    front.run("ItaCheck")
    assert front.machine.kept == {"start": "began"}


@pytest.mark.parametrize("state", ["no python", "no library", "store"])
def test_what_can_be_seen_beforehand_starts_nothing_unasked(alone: Excel, state: str) -> None:
    machine = alone.machine
    machine.kept["start"] = "well"
    if state == "store":
        machine.office = r"C:\Program Files\WindowsApps\Excel"
    else:
        machine.files.discard(PYTHON if state == "no python" else LIBRARY)
    load(alone)
    idle(alone)
    assert machine.starts == 0
    assert machine.kept == {"start": "well"}


def test_without_a_workbook_of_ours_it_looks_a_few_times_and_gives_up(alone: Excel) -> None:
    alone.machine.kept["start"] = "well"
    alone.activate_workbook(alone.add_named("budget.xlsx"))
    load(alone)
    looks = 0
    while alone.machine.later:
        idle(alone)
        looks += 1
    assert looks == 10
    assert alone.machine.starts == 0


def test_a_workbook_alone_keeps_nothing_beyond_the_session(bare: Excel) -> None:
    bare.add_xlwings()
    python(bare, says="เสร็จแล้ว")
    bare.run("ItaCheck")
    assert bare.machine.kept == {}


def python_of(excel: Excel) -> None:
    def run() -> object:
        excel.sheet(HOME, workbook=excel.workbook).set_value("B3", "เสร็จแล้ว")
        return EMPTY

    excel.machine.run_python = run


def test_functions_are_described_and_the_addin_is_hidden_again(alone: Excel) -> None:
    """Excel refuses MacroOptions for a hidden workbook."""
    book = alone.workbook
    alone.add_named("budget.xlsx")

    def run() -> object:
        alone.activate_workbook(alone.workbooks()[-1])
        return EMPTY

    alone.machine.run_python = run
    click(alone, "ItaCheck")
    assert alone.machine.active_at_run == [book.name], "whatever came to the front meanwhile"
    assert alone.status_of(book) == TEXTS["vba_silent"]
    assert set(alone.machine.described) == {function.name for function in FUNCTIONS}
    assert list(ADDINS) == ["ita_xl.xlam"]
    alone.assert_restored()


def test_a_description_that_fails_disturbs_nothing(alone: Excel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(alone.application), "describe", raising(1004))
    alone.machine.run_python = lambda: EMPTY
    click(alone, "ItaCheck")
    assert len(alone.machine.statements) == 1
    assert list(ADDINS) == ["ita_xl.xlam"]
    alone.assert_restored()


# --- both present -----------------------------------------------------------------------


@pytest.mark.parametrize("macro", MACROS)
def test_a_button_of_the_workbook_runs_once(both: tuple[Excel, Excel], macro: str) -> None:
    front, _ = both
    python(front, says="เสร็จแล้ว")
    front.run(macro)
    assert len(front.machine.statements) == 1
    assert front.status == (TEXTS["vba_ready"] if macro == "ItaRetry" else "เสร็จแล้ว")


def test_one_server_for_the_workbooks_of_a_session(both: tuple[Excel, Excel], workbook: Path) -> None:
    front, behind = both
    second = another(front, workbook)
    for _ in range(2):
        assert [level(front), level(second), level(behind)] == ["ITA_LEVEL"] * 3
        for excel in (front, second):
            python(excel, says="เสร็จแล้ว")
            excel.run("ItaCheck")
            assert excel.status == "เสร็จแล้ว"
            excel.workbook.name = f"สำเนา {excel.workbook.name}"  # Save As
    assert front.machine.starts == 1


def test_one_failed_start_for_all(both: tuple[Excel, Excel], workbook: Path) -> None:
    """Excel freezes once, whichever workbook asked."""
    front, behind = both
    second = another(front, workbook)
    front.machine.start = raising(1000)
    for excel in (front, second, behind, front):
        assert level(excel) == NATIVE
        assert excel.call("ITA_READY") is False
    assert front.machine.starts == 1
    second.run("ItaCheck")
    assert second.status == TEXTS["vba_waiting"]
    assert front.machine.statements == []

    front.machine.start = type(front.machine)().start
    python(second)
    second.run("ItaRetry")
    assert second.status == TEXTS["vba_ready"]
    assert [excel.call("ITA_READY") for excel in (front, second, behind)] == [True] * 3


def test_a_button_that_failed_holds_for_all(both: tuple[Excel, Excel]) -> None:
    front, behind = both
    front.machine.start = raising(1000)
    front.run("ItaCheck")
    assert front.status == TEXTS["vba_failed"]
    assert level(behind) == level(front) == NATIVE
    assert front.machine.starts == 1


def test_deaths_are_counted_once(both: tuple[Excel, Excel]) -> None:
    front, behind = both
    machine = front.machine
    alive = machine.answer
    for deaths in (1, 2, 3):
        machine.answer = alive
        assert level(front) == level(behind) == "ITA_LEVEL"
        assert machine.starts == deaths
        machine.answer = raising(DIED[0])
        assert level(front) == NATIVE
    machine.answer = alive
    assert level(front) == level(behind) == NATIVE
    assert machine.starts == 3


class Other:
    """An add-in that answers in its own way."""

    def __init__(self, answer: object) -> None:
        self.answer = answer
        self.interpreter = self

    def run(self, name: str, args: list[object]) -> object:
        assert name == "ItaSession1"
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer


def test_an_addin_whose_macros_are_blocked(both: tuple[Excel, Excel]) -> None:
    """The workbook keeps its own state."""
    front, _ = both
    front.machine.addin = Other(VBARuntimeError(1004, "Cannot run the macro"))
    assert level(front) == "ITA_LEVEL"
    assert level(front) == "ITA_LEVEL"
    python(front, says="เสร็จแล้ว")
    front.run("ItaCheck")
    assert front.status == "เสร็จแล้ว"
    front.run("ItaRetry")
    assert len(front.machine.statements) == 2


@pytest.mark.parametrize("answer", [EMPTY, NOTHING], ids=["Empty", "Nothing"])
def test_with_the_addin_a_workbook_starts_no_server_of_its_own(
    both: tuple[Excel, Excel], answer: object
) -> None:
    """Each start that fails would freeze Excel anew. Application.Run may hand Nothing over as Empty."""
    front, _ = both
    front.machine.addin = Other(answer)
    for _ in range(2):
        assert level(front) == NATIVE
        front.run("ItaCheck")
        assert front.status == TEXTS["vba_failed"]
    assert front.machine.starts == 0


def test_an_error_that_passes_through_the_addin_starts_nothing_more(
    both: tuple[Excel, Excel], workbook: Path
) -> None:
    """Application.Run may go round the handlers in the add-in: what failed there, failed for all."""
    front, behind = both
    second = another(front, workbook)

    def through(name: str, args: list[object]) -> object:
        answer = run(name, args)
        if args == ["server"]:
            raise VBARuntimeError(1000, "Python process exited")
        return answer

    front.machine.start = raising(1000)
    run, behind.interpreter.run = behind.interpreter.run, through
    for excel in (front, second):
        assert level(excel) == NATIVE
    assert front.machine.starts == 1


def test_words_of_the_agreement(both: tuple[Excel, Excel]) -> None:
    """A newer workbook may ask with words that this add-in does not know."""
    _, behind = both
    assert behind.run("ItaSession1", "tomorrow") is None
    assert behind.run("ItaSession1", "down") is False
    behind.run("ItaSession1", "fail")
    assert behind.run("ItaSession1", "down") is True
    behind.run("ItaSession1", "retry")
    assert behind.run("ItaSession1", "down") is False
