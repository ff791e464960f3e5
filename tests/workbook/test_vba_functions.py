"""The cell functions in VBA, run in pyOpenVBA's interpreter in every state of a machine."""

from __future__ import annotations

import pytest
from vba_bench import (
    DIED,
    EMPTY,
    MISSING,
    NA,
    NATIVE,
    PYTHON,
    EndedError,
    Excel,
    VBAArray,
    VBAErrorValue,
    level,
    packed,
    plain,
    python,
    raising,
)

from ita_xl.maintain.macros.vba import TEXTS
from ita_xl.workbook.answers import BY_NAME, FUNCTIONS

TEN = [[80.0 + n] for n in range(10)]


@pytest.fixture
def excel(bare: Excel) -> Excel:
    """Excel with Python; every function answers its own name."""
    bare.add_xlwings()
    bare.machine.answer = lambda fn, values: fn
    return bare


# --- Excel with Python ------------------------------------------------------------------


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.name)
def test_every_function_hands_over_its_arguments(excel: Excel, function) -> None:
    excel.fill("A1", TEN)
    given = [excel.range("A1:A10") if a.block else float(n) for n, a in enumerate(function.arguments)]
    assert excel.call(function.name, *given, NATIVE) == function.name
    expected = [TEN if a.block else float(n) for n, a in enumerate(function.arguments)]
    assert excel.machine.calls == [(function.name, expected)]


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.name)
def test_what_is_left_out_arrives_empty(excel: Excel, function) -> None:
    given = [MISSING if a.optional else float(n) for n, a in enumerate(function.arguments)]
    assert excel.call(function.name, *given, MISSING) == function.name
    assert excel.machine.calls == [
        (function.name, [None if a.optional else float(n) for n, a in enumerate(function.arguments)])
    ]


def test_the_real_function_answers(bare: Excel) -> None:
    bare.add_xlwings()
    assert level(bare) == "ผ่านดี"
    bare.fill("A1", [["ปี 2568"], ["ข้อ 9"]])
    assert plain(bare.call("ITA_THAIDIGITS", bare.range("A1:A2"), MISSING)) == [["ปี ๒๕๖๘"], ["ข้อ ๙"]]
    assert bare.call("ITA_THAIDIGITS", 2568.0, MISSING) == "๒๕๖๘"


def test_one_server_for_all_calls(excel: Excel) -> None:
    for _ in range(3):
        assert level(excel) == "ITA_LEVEL"
    assert excel.machine.starts == 1
    assert excel.machine.runs.count("XLPy") == 1
    settings = excel.machine.runs.count("GetConfig")
    level(excel)
    assert excel.machine.runs.count("GetConfig") == settings, "the settings are read at the start only"


@pytest.mark.parametrize(
    ("rows", "shape"),
    [
        ([[1.5]], 1.5),
        ([[1.0, 2.0]], [1.0, 2.0]),
        ([[1.0], [2.0]], [[1.0], [2.0]]),
        ([[1.0, "ก"], [None, 4.0]], [[1.0, "ก"], [None, 4.0]]),
    ],
)
def test_a_block_comes_back_as_python_made_it(excel: Excel, rows, shape) -> None:
    excel.machine.answer = lambda fn, values: packed(rows)
    assert plain(excel.call("ITA_DISTANCE", 80.0, 85.0, NATIVE)) == shape


def shown(result: object) -> object:
    """What cells show of a block: in a Variant array Excel makes #VALUE! of a text of more than 255 letters."""
    assert isinstance(result, VBAArray)
    variants = result.element_type == "Variant"
    cut = lambda v: "#VALUE!" if variants and isinstance(v, str) and len(v) > 255 else v  # noqa: E731
    return [[cut(value) for value in row] for row in plain(result)]


@pytest.mark.parametrize("rows", [[["ก" * 300], [""], ["ข" * 5000]], [["ก" * 256, "ข"], ["", "ค"]]])
def test_long_texts_reach_their_cells(excel: Excel, rows) -> None:
    excel.machine.answer = lambda fn, values: packed(rows)
    assert shown(excel.call("ITA_ANALYSIS", 2568.0, 85.0, 80.0, 80.0, 80.0, 80.0, NATIVE)) == rows


def test_long_kept_texts_reach_their_cells(bare: Excel) -> None:
    rows = [["ก" * 300], ["ข" * 5000]]
    bare.fill("A1", rows)
    assert (
        shown(bare.call("ITA_ANALYSIS", 2568.0, 85.0, 80.0, 80.0, 80.0, 80.0, MISSING, bare.range("A1:A2")))
        == rows
    )


def test_numbers_of_a_block_stay_numbers(excel: Excel) -> None:
    rows = [["ก", 1.5], ["", 2.0]]
    excel.machine.answer = lambda fn, values: packed(rows)
    assert shown(excel.call("ITA_TREND", 2568.0, 85.0, NATIVE)) == rows


def test_holes_and_errors_in_a_block(excel: Excel) -> None:
    excel.fill("A1", [[80.0], [None], ["x"]])
    excel.add_module(
        'Sub Divide()\r\n    ShScores.Range("A4").Value = CVErr(xlErrDiv0)\r\nEnd Sub\r\n', name="Probe"
    )
    excel.run("Divide")
    excel.call("ITA_DISTANCE", excel.range("A1:A4"), 85.0, NATIVE)
    assert excel.machine.calls == [("ITA_DISTANCE", [[[80.0], [None], ["x"], [-2146826281]], 85.0])]


def test_an_error_instead_of_a_value(excel: Excel) -> None:
    excel.call("ITA_DISTANCE", NA, 85.0, NATIVE)
    assert excel.machine.calls == [("ITA_DISTANCE", [-2146826246, 85.0])]


def test_an_empty_cell(excel: Excel) -> None:
    excel.call("ITA_DISTANCE", excel.range("Z99"), 85.0, NATIVE)
    assert excel.machine.calls == [("ITA_DISTANCE", [None, 85.0])]


def test_of_a_whole_column_only_what_is_in_use(excel: Excel) -> None:
    excel.fill("A1", TEN)
    excel.call("ITA_DISTANCE", excel.range("A:A"), 85.0, NATIVE)
    excel.call("ITA_DISTANCE", excel.range("1:1"), 85.0, NATIVE)
    excel.call("ITA_DISTANCE", excel.range("Z:Z"), 85.0, NATIVE)
    assert excel.machine.calls == [
        ("ITA_DISTANCE", [TEN, 85.0]),
        ("ITA_DISTANCE", [80.0, 85.0]),
        ("ITA_DISTANCE", [None, 85.0]),
    ]


def test_several_areas_are_no_block(excel: Excel) -> None:
    excel.fill("A1", TEN)
    excel.call("ITA_DISTANCE", excel.range("A1:A3,A5:A6"), 85.0, NATIVE)
    assert excel.machine.calls == [("ITA_DISTANCE", [-2146826265, 85.0])]


# --- without Python ---------------------------------------------------------------------


def no_addin(excel: Excel) -> None:
    for book in excel.workbooks():
        if book.name == "xlwings.xlam":
            excel.application.workbooks_.books.remove(book)


def no_python(excel: Excel) -> None:
    del excel.machine.user_settings["INTERPRETER_WIN"]


def lost_python(excel: Excel) -> None:
    excel.machine.files.discard(PYTHON)


def mac(excel: Excel) -> None:
    excel.machine.system = "Macintosh (Intel) 10.15"


def foreign(excel: Excel) -> None:
    excel.machine.book_settings["INTERPRETER_WIN"] = r"\\far\share\python.exe"


WITHOUT = [no_addin, no_python, lost_python, mac, foreign]


@pytest.mark.parametrize("state", WITHOUT)
@pytest.mark.parametrize("native", [NATIVE, 91.04, True, EMPTY])
def test_without_python_the_native_result(excel: Excel, state, native) -> None:
    state(excel)
    for _ in range(2):
        assert level(excel, native=native) == native
    assert excel.machine.starts == 0
    assert excel.call("ITA_READY") is False


@pytest.mark.parametrize("state", WITHOUT)
def test_without_python_the_settings_are_not_read_at_each_call(excel: Excel, state) -> None:
    state(excel)
    level(excel)
    runs = len(excel.machine.runs)
    for _ in range(5):
        level(excel)
        excel.call("ITA_READY")
    assert len(excel.machine.runs) == runs


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.name)
def test_without_python_and_without_a_native_result(excel: Excel, function) -> None:
    no_python(excel)
    given = [float(n) for n, _ in enumerate(function.arguments)]
    assert excel.call(function.name, *given, MISSING) == NA


def test_a_native_block_comes_back_as_it_is(excel: Excel) -> None:
    no_python(excel)
    excel.fill("B1", TEN)
    given = [excel.range("A1:A10"), 85.0, excel.range("B1:B10")]
    assert plain(excel.call("ITA_DISTANCE", *given)) == TEN
    block = VBAArray([(1, 1), (1, 2)], items=[1.0, 2.0])
    assert plain(excel.call("ITA_DISTANCE", *given[:2], block)) == [[1.0, 2.0]]
    error = VBAErrorValue(2007)
    assert excel.call("ITA_DISTANCE", *given[:2], error) == error


def test_once_installed_a_button_makes_the_functions_work(excel: Excel) -> None:
    lost_python(excel)
    assert level(excel) == NATIVE
    excel.machine.files.add(r"C:\ita\python.exe")
    assert level(excel) == NATIVE, "looked for once, not at every recalculation"
    python(excel, says="ตรวจสอบแล้ว")
    excel.run("ItaCheck")
    assert level(excel) == "ITA_LEVEL"
    assert excel.call("ITA_READY") is True


def test_an_addin_loaded_late_is_found(bare: Excel) -> None:
    """Looking for it costs nothing, so that is done each time."""
    assert level(bare) == NATIVE
    bare.add_xlwings()
    bare.machine.answer = lambda fn, values: fn
    assert level(bare) == "ITA_LEVEL"


def test_another_workbook_in_front_with_settings_of_its_own(excel: Excel) -> None:
    """The settings are those of the active workbook, so they are looked at anew when it changes."""
    level(excel)
    excel.machine.starts = 0
    excel.call("ItaSession", "died")
    front = excel.workbook
    excel.activate_workbook(excel.add_named("mailed.xlsx"))
    foreign(excel)
    assert level(excel) == NATIVE
    assert excel.machine.starts == 0
    excel.machine.book_settings.clear()
    excel.activate_workbook(front)
    assert level(excel) == "ITA_LEVEL"


# --- versions apart, broken, died -------------------------------------------------------


@pytest.mark.parametrize("number", [1000, 1001, -2147467259, -2147024809, 13, 438])
def test_a_call_that_fails_gives_the_native_result_and_no_more(excel: Excel, number: int) -> None:
    """An older package does not know the function, or an older add-in the call."""
    excel.machine.answer = raising(number)
    for calls in (1, 2, 3, 4, 5):
        assert level(excel) == NATIVE
        assert len(excel.machine.calls) == calls
    assert excel.machine.starts == 1
    assert excel.call("ITA_READY") is True
    excel.machine.answer = lambda fn, values: fn
    assert level(excel) == "ITA_LEVEL", "other functions, and this one tomorrow, are answered"


@pytest.mark.parametrize("number", [1, 1000, -2147467259, *DIED])
def test_python_broken_one_start_then_never_again(excel: Excel, number: int) -> None:
    """The start is what freezes Excel for up to two minutes."""
    excel.machine.start = raising(number)
    for _ in range(5):
        assert level(excel) == NATIVE
    assert excel.machine.starts == 1
    assert excel.call("ITA_READY") is False
    excel.run("ItaExport")
    assert excel.status == TEXTS["vba_waiting"]
    assert excel.machine.statements == []

    del excel.machine.start
    excel.machine.start = type(excel.machine)().start
    python(excel)
    excel.run("ItaRetry")
    assert excel.status == TEXTS["vba_ready"]
    assert excel.call("ITA_READY") is True


def test_a_button_that_failed_keeps_the_functions_from_starting(excel: Excel) -> None:
    excel.machine.start = raising(1000)
    excel.run("ItaCheck")
    assert level(excel) == NATIVE
    assert excel.machine.starts == 1


@pytest.mark.parametrize("number", DIED)
def test_a_server_that_died_is_started_twice_more(excel: Excel, number: int) -> None:
    machine = excel.machine
    alive = machine.answer
    for deaths in (1, 2, 3):
        machine.answer = alive
        assert level(excel) == "ITA_LEVEL"
        assert machine.starts == deaths
        machine.answer = raising(number)
        assert level(excel) == NATIVE
    machine.answer = alive
    for _ in range(3):
        assert level(excel) == NATIVE
    assert machine.starts == 3
    assert excel.call("ITA_READY") is False

    python(excel)
    excel.run("ItaRetry")
    assert level(excel) == "ITA_LEVEL"
    assert machine.starts == 4


def test_buttons_and_functions_use_one_server(excel: Excel) -> None:
    python(excel, says="เสร็จแล้ว")
    for _ in range(2):
        excel.run("ItaCheck")
        assert level(excel) == "ITA_LEVEL"
        excel.workbook.name = "ชื่อใหม่.xlsm"  # Save As
    assert excel.machine.starts == 1


def test_in_the_dialog_of_a_function_nothing_is_asked(excel: Excel) -> None:
    """It calculates at every key, and a start would freeze it."""
    excel.machine.in_dialog = True
    assert level(excel) == NATIVE
    assert excel.machine.starts == 0
    excel.machine.in_dialog = False
    assert level(excel) == "ITA_LEVEL"
    excel.machine.in_dialog = True
    assert level(excel) == NATIVE
    assert len(excel.machine.calls) == 1


def test_an_error_in_a_cell_that_no_handler_sees(excel: Excel) -> None:
    """Excel shows no box then: the cell has an error, IFERROR the native result, and nothing is started again."""

    def end() -> object:
        raise EndedError

    excel.machine.start = end
    with pytest.raises(EndedError):
        level(excel)
    assert level(excel) == NATIVE
    assert excel.machine.starts == 1


def test_ready_starts_nothing(excel: Excel) -> None:
    for _ in range(3):
        assert excel.call("ITA_READY") is True
    assert excel.machine.starts == 0
    assert excel.machine.statements == []


def test_no_workbook_to_be_seen(excel: Excel, monkeypatch: pytest.MonkeyPatch) -> None:
    """Protected View: there is no active workbook."""
    monkeypatch.setattr(excel.application, "active_book", None)
    assert level(excel) == NATIVE
    assert excel.call("ITA_READY") is False


def test_the_table_knows_the_functions() -> None:
    assert len(BY_NAME) == len(FUNCTIONS) > 0
