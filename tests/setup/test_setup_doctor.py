"""The doctor: each thing that can be wrong is found alone, and said in Thai with its remedy."""

import re

import pytest
from setup_machine import ITA, OFFICE, Computer

from ita_xl.setup import carry, plan
from ita_xl.setup.diagnosis import ERROR, OK, WARNING, ExaminedBook, examine, note, sentences, uses
from ita_xl.setup.machine import CALLS, CHILDREN, XLWINGS

APP = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
STORE = r"C:\Program Files\WindowsApps\Microsoft.Office.Desktop.Excel_16051\Office16"
DEFENDER, POLICIES = r"HKLM\SOFTWARE\Microsoft", r"HKLM\SOFTWARE\Policies\Microsoft"
GUARD = r"Windows Defender\Windows Defender Exploit Guard\ASR"
PAGES = r"HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage"
POLICY = r"HKCU\Software\Policies\Microsoft\Office\16.0\Excel\Security"


@pytest.fixture
def installed(computer) -> Computer:
    carry.carry_out(plan.install(computer.look()).steps, computer.registry)
    return computer


def wrong(computer: Computer, book: ExaminedBook | None = None) -> dict[str, str]:
    return {f.code: f.level for f in examine(computer.look(), book) if f.level != OK}


def add_line(computer: Computer, line: bytes) -> None:
    computer.conf.write_bytes(computer.conf.read_bytes() + line)


def test_nothing_is_wrong_after_an_install(installed):
    assert wrong(installed) == {}


def test_before_an_install_it_finds_what_is_missing(computer):
    assert wrong(computer) == {"addin": ERROR, "conf": ERROR}


SPOILED = {
    "no Excel": (lambda c: c.registry.remove(rf"{OFFICE}\16.0\Excel"), {"excel": ERROR}),
    "macros forbidden": (
        lambda c: c.registry.write(rf"{OFFICE}\16.0\Excel\Security", {"VBAWarnings": 4}),
        {"macros": ERROR},
    ),
    "macros forbidden by policy": (lambda c: c.registry.write(POLICY, {"VBAWarnings": 4}), {"macros": ERROR}),
    "only signed add-ins": (
        lambda c: c.registry.write(POLICY, {"RequireAddinSig": 1}),
        {"unsigned": ERROR},
    ),
    "macros asked for": (lambda c: c.registry.write(POLICY, {"VBAWarnings": 2}), {}),
    "no trusted locations": (
        lambda c: c.registry.write(rf"{POLICY}\Trusted Locations", {"AllLocationsDisabled": 1}),
        {"locations": WARNING},
    ),
    "add-in gone": (lambda c: (c.xlstart / XLWINGS).unlink(), {"addin": ERROR}),
    "add-in of another version": (
        lambda c: (c.xlstart / ITA).write_bytes(b"ita 0.0.9"),
        {"addin-version": ERROR},
    ),
    "add-in disabled": (
        lambda c: c.registry.write(
            rf"{OFFICE}\16.0\Excel\Resiliency\DisabledItems",
            {"1A2B": b"\x01\x00" + r"C:\Users\x\XLSTART\XLWINGS.XLAM".encode("utf-16-le")},
        ),
        {"disabled": ERROR},
    ),
    "another add-in opened": (
        lambda c: c.registry.write(
            rf"{OFFICE}\16.0\Excel\Options", {"OPEN1": r'/R "C:\tools\xlwings.xlam"', "OPENNOT": "x"}
        ),
        {"elsewhere": ERROR},
    ),
    "conf gone": (lambda c: c.conf.unlink(), {"conf": ERROR}),
    "conf with a blank line": (lambda c: add_line(c, b"\r\n"), {"conf-whole": ERROR}),
    "conf for a bare name": (
        lambda c: c.conf.write_bytes(b'"INTERPRETER_WIN","python"\r\n'),
        {"interpreter-bare": ERROR},
    ),
    "python moved": (lambda c: c.interpreter.unlink(), {"interpreter-lost": ERROR}),
    "debugging": (lambda c: add_line(c, b'"DEBUG UDFS","True"\r\n'), {"debug": ERROR}),
    "conda": (lambda c: add_line(c, b'"CONDA PATH","C:\\c"\r\n"CONDA ENV","base"\r\n'), {"conda": WARNING}),
    "no DLL": (lambda c: next(c.interpreter.parents[1].glob("*64*.dll")).unlink(), {"library": WARNING}),
    "Excel from the Store": (
        lambda c: c.registry.write(APP.replace("HKLM", "HKCU"), {"": rf"{STORE}\EXCEL.EXE"}),
        {"excel-store": WARNING},
    ),
    "Excel from the Store, known by its server": (
        lambda c: c.registry.write(
            r"HKLM\SOFTWARE\Classes\CLSID\{00024500-0000-0000-C000-000000000046}\LocalServer32",
            {"": rf'"{STORE}\EXCEL.EXE" /automation'},
        ),
        {"excel-store": WARNING},
    ),
    "Excel from office.com": (
        lambda c: c.registry.write(APP, {"": r"C:\Program Files\Microsoft Office\root\Office16\EXCEL.EXE"}),
        {},
    ),
    "Defender lets Office start nothing": (
        lambda c: c.registry.write(rf"{POLICIES}\{GUARD}\Rules", {CHILDREN: "1"}),
        {"guard-children": ERROR},
    ),
    "Defender, by a command": (
        lambda c: c.registry.write(rf"{DEFENDER}\{GUARD}\Rules", {CHILDREN.lower(): 6}),
        {"guard-children": ERROR},
    ),
    "Defender, by a service": (
        lambda c: c.registry.write(
            rf"{POLICIES}\Windows Defender\Policy Manager", {"ASRRules": f"{CHILDREN}=1|{CALLS.lower()}=1"}
        ),
        {"guard-children": ERROR, "guard-calls": ERROR},
    ),
    "Defender watches only": (
        lambda c: c.registry.write(rf"{POLICIES}\{GUARD}\Rules", {CHILDREN: "2", CALLS: "0"}),
        {},
    ),
    "Defender's rules switched off": (
        lambda c: (
            c.registry.write(rf"{POLICIES}\{GUARD}", {"ExploitGuard_ASR_Rules": 0}),
            c.registry.write(rf"{POLICIES}\{GUARD}\Rules", {CHILDREN: "1"}),
        ),
        {},
    ),
    "Thai name, English system": (lambda c: c.registry.write(PAGES, {"ACP": "1252"}), {"code-page": ERROR}),
    "Thai name, Japanese system": (lambda c: c.registry.write(PAGES, {"ACP": "932"}), {"code-page": ERROR}),
    "Thai name, Thai system": (lambda c: c.registry.write(PAGES, {"ACP": "874"}), {}),
    "Thai name, UTF-8 everywhere": (lambda c: c.registry.write(PAGES, {"ACP": "65001"}), {}),
    "Thai name, a page that Python does not know": (lambda c: c.registry.write(PAGES, {"ACP": "54936x"}), {}),
    "no pywin32": (lambda c: c.packages.clear(), {"pywin32": ERROR}),
    "pandas": (lambda c: c.packages.add("pandas"), {"pandas": WARNING}),
    "not compiled": (lambda c: setattr(c, "compiled", False), {"compiled": WARNING}),
    "from the Store": (
        lambda c: setattr(c, "base", r"C:\Program Files\WindowsApps\Python"),
        {"store": ERROR},
    ),
}


@pytest.mark.parametrize("case", SPOILED)
def test_each_thing_that_is_wrong_is_found_alone(installed, case):
    spoil, found = SPOILED[case]
    spoil(installed)
    assert wrong(installed) == found


def test_an_old_excel_is_told(installed):
    installed.registry.remove(rf"{OFFICE}\16.0\Excel")
    installed.registry.write(r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Office\15.0\Excel", {})
    assert wrong(installed) == {"excel-old": WARNING}


def test_an_excel_that_was_never_opened_is_known_by_its_path(computer):
    computer.registry.remove(rf"{OFFICE}\16.0\Excel")
    app = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
    computer.registry.write(app, {"": r"C:\Program Files\Microsoft Office\Root\Office16\EXCEL.EXE"})
    assert computer.look().office == ("16.0",)


def test_another_python_than_the_examined_one(installed, tmp_path):
    installed.interpreter = installed.put(tmp_path / "python" / "Scripts" / "python.exe", b"")
    for bits in (32, 64):
        (tmp_path / "python" / f"xlwings{bits}-0.37.8.dll").write_bytes(b"")
    assert wrong(installed) == {"interpreter": WARNING}


def test_a_marked_workbook_and_a_conf_beside_it(installed, tmp_path):
    path = tmp_path / "งาน" / "สมุดงาน.xlsm"
    assert wrong(installed, ExaminedBook(path, from_internet=False, conf=b'"PYTHONPATH","x"')) == {}
    book = ExaminedBook(path, from_internet=True, conf=b'"interpreter_win","python"')
    assert wrong(installed, book) == {"book-internet": ERROR, "book-conf": ERROR}
    decided = uses(installed.look(), book)
    assert decided["interpreter"] == "python"
    assert decided["decided_by"].startswith(str(path.parent / "xlwings.conf"))
    installed.registry.write(
        rf"{OFFICE}\16.0\Excel\Security\Trusted Locations\Location3", {"Path": f"{path.parent}\\"}
    )
    assert wrong(installed, book) == {"book-conf": ERROR}


def test_it_tells_what_excel_would_use(installed):
    told = uses(installed.look())
    assert told["interpreter"] == str(installed.interpreter)
    assert told["decided_by"] == f'{installed.conf}: "INTERPRETER_WIN","{installed.interpreter}"'
    assert told["xlwings.xlam"] == str(installed.xlstart / XLWINGS)
    assert told["libraries"] == "xlwings32-0.37.8.dll, xlwings64-0.37.8.dll"


@pytest.mark.parametrize("code", sentences())
def test_each_sentence_is_thai_and_says_what_to_do(code):
    table = sentences()[code]
    assert set(table) in ({"note"}, {"found", "missing", "mend"})
    for text in table.values():
        assert re.search("[ก-๙]", text)
        assert "\n" not in text


def test_each_finding_fills_its_sentences(computer):
    computer.packages.add("pandas")
    for finding in examine(computer.look()):
        assert "{" not in finding.message + finding.mend
        assert bool(finding.mend) is (finding.level != OK)
    assert "โปรดปิด Excel" in note("installed", {})
