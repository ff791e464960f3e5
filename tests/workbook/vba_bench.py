"""A bench for the workbook's macros: pyOpenVBA's interpreter with what it lacks.

What pyOpenVBA has not: ``Application.Run`` into another project, ``Application.Cursor``, ``OperatingSystem``, ``Path``,
``CommandBars`` and ``MacroOptions``, ``Dir``, ``Workbook.IsAddin``, and an xlwings add-in with a server behind it. Two
projects at once (a workbook and the add-in) are two interpreters over one :class:`Machine`.

What it cannot show: in Excel an error inside a macro that ``Application.Run`` started in another project may end in
VBA's own error box instead of the caller's handler. Both are tested, the error that arrives as "raises", the box (the
person presses End, every variable is reset, nothing after it runs) as :class:`EndedError`.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path

import pytest

from ita_xl.maintain.macros.vba import STATUS_NAME, TEXTS_SHEET, VERSION_NAME, text_rows, vba_project
from ita_xl.workbook.answers import BY_NAME

xlsxwriter = pytest.importorskip("xlsxwriter")
pytest.importorskip("pyopenvba")

from pyopenvba.apps.excel import Application, ExcelApplication, ExcelBridge, Interpreter  # noqa: E402
from pyopenvba.apps.excel._model import Workbook  # noqa: E402
from pyopenvba.interpreter import (  # noqa: E402
    EMPTY,
    MISSING,
    NOTHING,  # noqa: F401
    VBAArray,
    VBADate,
    VBAErrorValue,
    VBAInt,
    VBAObject,
    VBARuntimeError,
    _runtime,
    member,
    method,
    setter,
)
from pyopenvba.interpreter._intrinsics import intrinsic  # noqa: E402
from pyopenvba.interpreter._objects import MemberSpec  # noqa: E402

# Every test opens the same modules: each text is parsed once. What an interpreter keeps stands beside the tree.
_runtime.parse_module = lru_cache(maxsize=256)(_runtime.parse_module)

HOME = "หน้าหลัก"
HELP = "วิธีใช้"
SHEETS = [(HOME, "ShHome"), ("คะแนน", "ShScores"), (HELP, "ShHelp"), (TEXTS_SHEET, "ShTexts")]
PYTHON = r"C:\ita\python.exe"
LIBRARY = r"C:\ita\xlwings64-0.37.8.dll"
OFFICE = r"C:\Program Files\Microsoft Office\root\Office16"
DEFAULT_CURSOR, WAIT_CURSOR = -4143, 2
NA = VBAErrorValue(2042)
NATIVE = "ผลจากสูตร"
"""What the native formula beside a function gives."""

DIED = (
    462,
    1722,
    1726,
    424,
    *(n - 2**32 for n in (0x800706BA, 0x800706BE, 0x800706BF)),
    *(n - 2**32 for n in (0x80010007, 0x80010012, 0x80010108, 0x80010114, 0x800401FD)),
)
"""The numbers of a server that is gone: its process ended, or Windows says that nobody answers."""

ADDINS: set[str] = set()
"""Names of workbooks that are add-ins just now (see :func:`_set_is_addin`)."""


def _set_is_addin(book: Workbook, value: object) -> None:
    """An add-in that is shown comes to the front; once hidden again, whatever else is open does."""
    app = book.application
    if value:
        ADDINS.add(book.name)
        app.activate_book(next(b for b in reversed(app.workbooks_.books) if b.name not in ADDINS))
    else:
        ADDINS.discard(book.name)
        app.activate_book(book)


Workbook.vba_add_member(
    MemberSpec("IsAddin", "property", getter=lambda book: book.name in ADDINS, setter=_set_is_addin)
)


class EndedError(Exception):
    """The person pressed End in VBA's error box."""


def build(path: Path, *, version: str = "1.2.3") -> Path:
    """A workbook such as the builder makes, as far as the macros look at it."""
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_vba_name("ThisWorkbook")
        for name, code_name in SHEETS:
            book.add_worksheet(name).set_vba_name(code_name)
        home, texts = book.get_worksheet_by_name(HOME), book.get_worksheet_by_name(TEXTS_SHEET)
        for cell in ("B3", "B5"):
            home.write_blank(cell, None, book.add_format({"locked": False}))
        home.protect()
        for row, pair in enumerate(text_rows()):
            texts.write_row(row, 0, pair)
        texts.write_string("B1", version)
        texts.very_hidden()
        book.define_name(STATUS_NAME, f"='{HOME}'!$B$3")
        book.define_name("ita_agency", f"='{HOME}'!$B$5")
        book.define_name(VERSION_NAME, f"='{TEXTS_SHEET}'!$B$1")
        book.add_vba_project(io.BytesIO(vba_project(SHEETS)), is_stream=True)
    return path


class Server(VBAObject):
    """The COM server of Python: answers with the real functions, or as it was told."""

    vba_type_name = "Server"

    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    @method
    def CallUDF(self, module: object, fn: object, args: object) -> object:  # noqa: N802
        assert module == "udfs.functions"
        assert isinstance(args, VBAArray)
        values = [_handed_over(value) for value in args.elements()]
        self.machine.calls.append((str(fn), values))
        return self.machine.answer(str(fn), values)

    @method
    def Dict(self, name: object, value: object) -> object:  # noqa: N802
        assert name == "book"
        assert isinstance(value, Workbook)
        return Control(value.name)

    @method
    def Module(self, name: object) -> object:  # noqa: N802
        if name == "udfs.functions":
            self.machine.loaded.append(str(name))
            return Control(str(name))
        assert name == "ita_xl.buttons"
        self.machine.statements.append("import ita_xl.buttons")
        self.machine.load()
        return Control(str(name))

    @method
    def Eval(self, expression: object, names: object = None) -> object:  # noqa: N802
        if isinstance(names, Control):
            assert expression == "setattr(__import__('xlwings')._xlwindows, 'BOOK_CALLER', book)"
            self.machine.handshake()
            self.machine.active_at_run.append(names.name)
        else:
            self.machine.statements[-1] = str(expression)
            self.machine.run_python()
        return Control("None")


class Control(VBAObject):
    """A button of the ribbon, or anything else that is only handed on."""

    vba_type_name = "IRibbonControl"

    def __init__(self, name: str) -> None:
        self.name = name

    @member
    def ID(self) -> object:  # noqa: N802
        return self.name


class CommandBar(VBAObject):
    """The bar whose first command Excel turns off while the dialog of a function is open."""

    vba_type_name = "CommandBar"

    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    @method
    def Controls(self, number: object) -> object:  # noqa: N802
        assert number == 1
        return self

    @member
    def Enabled(self) -> object:  # noqa: N802
        return not self.machine.in_dialog


@intrinsic("Dir", "PathName", minimum=1)
def _dir(interpreter: Interpreter, pattern: object) -> str:
    files, pattern = interpreter.host.application.machine.files, str(pattern).replace("\\", "/")
    found = [path for path in sorted(files) if fnmatch(path.replace("\\", "/"), pattern)]
    return found[0].rpartition("\\")[2] if found else ""


@intrinsic("GetSetting", "AppName", "Section", "Key", "Default", minimum=3)
def _get_setting(interpreter: Interpreter, app: object, section: object, key: object, default: object) -> str:
    assert (app, section) == ("ita_xl", "Session")
    return interpreter.host.application.machine.kept.get(str(key), str(default))


@intrinsic("SaveSetting", "AppName", "Section", "Key", "Setting", minimum=4)
def _save_setting(interpreter: Interpreter, app: object, section: object, key: object, value: object) -> None:
    assert (app, section) == ("ita_xl", "Session")
    interpreter.host.application.machine.kept[str(key)] = str(value)


class Machine:
    """One Windows session: what is installed, what Python does, what was asked of it."""

    def __init__(self) -> None:
        self.system = "Windows (64-bit) NT 10.00"
        self.user_settings = {"INTERPRETER_WIN": PYTHON, "ADD_WORKBOOK_TO_PYTHONPATH": "False"}
        self.book_settings: dict[str, str] = {}
        self.office = OFFICE
        self.in_dialog = False
        self.files = {PYTHON, LIBRARY}
        self.handshake: Callable[[], object] = lambda: EMPTY
        self.load: Callable[[], object] = lambda: EMPTY
        self.run_python: Callable[[], object] = lambda: EMPTY
        self.run_plainly: Callable[[], object] = lambda: VBAInt(0, "Integer")
        self.start: Callable[[], object] = lambda: Server(self)
        self.answer: Callable[[str, list[object]], object] = real_answer
        self.runs: list[str] = []
        self.statements: list[str] = []
        self.plainly: list[str] = []
        self.active_at_run: list[str] = []
        self.starts = 0
        self.calls: list[tuple[str, list[object]]] = []
        self.described: dict[str, tuple[object, ...]] = {}
        self.kept: dict[str, str] = {}
        self.later: list[str] = []
        self.loaded: list[str] = []
        self.asked_name: list[tuple[str, str]] = []
        self.name: object = False
        self.addin: Excel | None = None

    def run(self, host: Host, macro: str, args: tuple[object, ...]) -> object:
        project, _, name = macro.partition("!")
        if project == "ita_xl.xlam":
            self.runs.append(macro)
            addin = self.addin or host
            assert addin.interpreter is not None
            return addin.interpreter.run(name, list(args))
        assert project == "xlwings.xlam"
        if host.active_book is None:
            raise VBARuntimeError(91, "Object variable not set")
        self.runs.append(name)
        if name == "GetConfig":
            return self.setting(*map(str, args))
        if name == "FileExists":
            return args[0] in self.files
        if name == "XLPy":
            self.starts += 1
            return self.start()
        # Neither RunPython nor anything else of xlwings that shows boxes is ever called, but the plain way.
        assert name == "ExecuteWindows"
        frozen, statement, interpreter, path = args
        assert (frozen, interpreter, path) == (False, self.user_settings["INTERPRETER_WIN"], "false")
        self.active_at_run.append(host.active_book.name)
        self.plainly.append(str(statement))
        return self.run_plainly()

    def setting(self, key: str, default: str, source: str = "") -> str:
        assert source in ("", "user")
        layers = [self.user_settings] if source else [self.book_settings, self.user_settings]
        return next((layer[key] for layer in layers if key in layer), default)


class Host(Application):
    """Excel with the xlwings add-in, as far as the macros use it."""

    vba_type_name = "Application"

    def __init__(self) -> None:
        super().__init__()
        self.cursor = DEFAULT_CURSOR
        self.machine = Machine()

    @member
    def Cursor(self) -> object:  # noqa: N802
        return VBAInt(self.cursor, "Long")

    @setter("Cursor")
    def _set_cursor(self, value: int) -> None:
        self.cursor = int(value)

    @member
    def Path(self) -> object:  # noqa: N802
        return self.machine.office

    @method
    def CommandBars(self, name: object) -> object:  # noqa: N802
        assert name == "Standard"
        return CommandBar(self.machine)

    @method
    def OnTime(self, EarliestTime: object, Procedure: object) -> None:  # noqa: N802, N803
        self.machine.later.append(str(Procedure))

    @method
    def GetSaveAsFilename(self, InitialFileName: object, FileFilter: object) -> object:  # noqa: N802, N803
        self.machine.asked_name.append((str(InitialFileName), str(FileFilter)))
        return self.machine.name

    @member
    def OperatingSystem(self) -> object:  # noqa: N802
        return self.machine.system

    @method
    def MacroOptions(  # noqa: N802
        self,
        Macro: object = None,  # noqa: N803
        Description: object = None,  # noqa: N803
        Category: object = None,  # noqa: N803
        ArgumentDescriptions: object = None,  # noqa: N803
    ) -> None:
        book, _, fn = str(Macro).partition("!")
        if book.strip("'") in ADDINS:
            raise VBARuntimeError(1004, "Cannot edit a macro on a hidden workbook.")
        assert isinstance(ArgumentDescriptions, VBAArray)
        assert book.startswith("'")
        self.describe(fn, Description, Category, ArgumentDescriptions.elements())

    def describe(self, fn: str, *words: object) -> None:
        self.machine.described[fn] = words

    @method
    def Run(self, Macro: object = None, *args: object) -> object:  # noqa: N802, N803
        return self.machine.run(self, str(Macro), args)


class Excel(ExcelApplication):
    """One project of an Excel session, with its workbook in front."""

    application: Host

    def __init__(self) -> None:
        super().__init__()
        self.application = Host()
        self.interpreter = Interpreter(ExcelBridge(self.application))
        self.application.interpreter = self.interpreter

    @property
    def machine(self) -> Machine:
        return self.application.machine

    @property
    def status(self) -> object:
        return self.status_of(self.workbooks()[0])

    @status.setter
    def status(self, sentence: str) -> None:
        self.sheet(HOME, workbook=self.workbooks()[0]).set_value("B3", sentence)

    def status_of(self, book: Workbook) -> object:
        return self.sheet(HOME, workbook=book).value("B3")

    def add_named(self, name: str) -> Workbook:
        """Open an empty workbook of a name behind the one in front."""
        front = self.workbook
        book = self.add_workbook()
        book.name = name
        self.activate_workbook(front)
        return book

    def add_xlwings(self) -> None:
        self.add_named("xlwings.xlam")

    def call(self, fn: str, *args: object) -> object:
        """Call a function as a cell does; what a cell leaves out is missing."""
        return self.interpreter.run(fn, list(args))

    def range(self, area: str, book: Workbook | None = None, sheet: str = "คะแนน") -> object:
        book = book or self.workbooks()[0]
        return book.vba_get("Sheets", [sheet]).vba_get("Range", [area])

    def fill(self, top: str, rows: list[list[object]], sheet: str = "คะแนน") -> None:
        column, row = ord(top[0]), int(top[1:])
        for down, values in enumerate(rows):
            for right, value in enumerate(values):
                if value is not None:
                    where = f"{chr(column + right)}{row + down}"
                    self.sheet(sheet, workbook=self.workbooks()[0]).set_value(where, value)

    def assert_restored(self) -> None:
        app = self.application
        assert app.status_bar is False
        assert app.screen_updating is True
        assert app.enable_events is True
        assert app.cursor == DEFAULT_CURSOR
        assert self.dialogs == []


def open_book(path: Path) -> Excel:
    """Excel without the xlwings add-in."""
    excel = Excel.open(path)
    assert isinstance(excel, Excel)
    excel.application._this_workbook = excel.workbook
    assert excel.machine.runs == [], "loading starts nothing"
    return excel


def open_addin(path: Path, machine: Machine | None = None) -> Excel:
    """The session as the add-in sees it, without any workbook yet."""
    excel = open_book(path)
    ADDINS.add("ita_xl.xlam")
    if machine is not None:
        excel.application.machine = machine
        machine.addin = excel
    return excel


def with_both_addins(path: Path) -> Excel:
    """Excel with the xlwings add-in and with ours, as the workbook sees them."""
    excel = open_book(path)
    excel.add_xlwings()
    excel.add_named("ita_xl.xlam")
    return excel


def together(book: Path, addin: Path) -> tuple[Excel, Excel]:
    """A workbook and the add-in in one session: the workbook's project, and the add-in's."""
    front = with_both_addins(book)
    behind = open_addin(addin, front.machine)
    behind.add_xlwings()
    return front, behind


def another(front: Excel, path: Path) -> Excel:
    """A second workbook in the session of the one in front."""
    excel = with_both_addins(path)
    excel.application.machine = front.machine
    return excel


def level(excel: Excel, *, native: object = NATIVE) -> object:
    """A function that leaves out two optional arguments."""
    return excel.call("ITA_LEVEL", 2568, 90.5, 91.0, 92.0, 93.0, MISSING, MISSING, MISSING, native)


def python(excel: Excel, then: object = EMPTY, *, says: str = "") -> None:
    """Let RunPython see the work going on, upset what it can, say its sentence and end as told."""
    from ita_xl.maintain.macros.vba import TEXTS

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

    excel.machine.run_python = run


def raising(number: int) -> Callable[..., object]:
    def act(*_: object) -> object:
        raise VBARuntimeError(number, "as told")

    return act


def _handed_over(value: object) -> object:
    """A value as COM hands it over: rows of plain values, None for Empty; an error is its number."""
    assert not isinstance(value, VBAObject), "a Range never leaves VBA"
    assert value is not MISSING
    if isinstance(value, VBAArray):
        (top, bottom), (left, right) = value.bounds
        return [
            [_handed_over(value.get([row, column])) for column in range(left, right + 1)]
            for row in range(top, bottom + 1)
        ]
    if value is EMPTY:
        return None
    if isinstance(value, VBAErrorValue):
        return value.number - 2146828288
    if isinstance(value, VBADate):
        return value.to_datetime()
    if isinstance(value, VBAInt):
        return int(value)
    return value


def real_answer(fn: str, values: list[object]) -> object:
    """What the real function of ``udfs`` answers, packed as xlwings packs it."""
    from udfs import functions

    ready = []
    for argument, value in zip(BY_NAME[fn].arguments, values, strict=True):
        if argument.block:
            ready.append(value if isinstance(value, list) else [[value]])
        else:
            ready.append(value)
    return packed(getattr(functions, fn)(*ready))


def packed(result: object) -> object:
    """A result as xlwings' CallUDF hands it back: one value, one row, or rows."""
    if not isinstance(result, list):
        return result
    rows = [row if isinstance(row, list) else [row] for row in result]
    if len(rows) == 1 and len(rows[0]) == 1:
        return rows[0][0]
    if len(rows) == 1:
        return VBAArray([(0, len(rows[0]) - 1)], items=list(rows[0]))
    columns = len(rows[0])
    return VBAArray(
        [(0, len(rows) - 1), (0, columns - 1)],
        items=[rows[row][column] for column in range(columns) for row in range(len(rows))],
    )


def plain(value: object) -> object:
    """A result of VBA as Python values: rows for a block, a list for one row."""
    if isinstance(value, VBAArray):
        if value.dimensions == 2:
            (top, bottom), (left, right) = value.bounds
            return [[value.get([r, c]) for c in range(left, right + 1)] for r in range(top, bottom + 1)]
        return value.elements()
    return value
