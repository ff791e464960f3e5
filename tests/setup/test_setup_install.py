"""Install, upgrade, failure and uninstall on a fake computer: what stands in the profile afterwards."""

import json
from pathlib import Path

import pytest
from setup_machine import ITA, OFFICE, SHELL, Computer

from ita_xl.failures import Failure
from ita_xl.setup import carry, conf, plan
from ita_xl.setup.machine import BOOK, XLWINGS
from ita_xl.workbook.closed.safewrite import LockedError

TRUSTED = rf"{OFFICE}\16.0\Excel\Security\Trusted Locations"


def install(computer: Computer, **wishes: bool) -> plan.Plan:
    made = plan.install(computer.look(), **wishes)
    carry.carry_out(made.steps, computer.registry)
    return made


def uninstall(computer: Computer) -> plan.Plan:
    machine = computer.look()
    kept = {p: Path(c).read_bytes() for p, c in machine.ledger.before.items() if Path(c).is_file()}
    made = plan.uninstall(machine, kept)
    carry.carry_out(made.steps, computer.registry)
    return made


def codes(made: plan.Plan) -> list[str]:
    return [code for code, _ in made.notes]


def interpreter(computer: Computer) -> str:
    return conf.reading(computer.conf.read_bytes()).values["INTERPRETER_WIN"]


# Install -------------------------------------------------------------------------------------------------------
def test_a_fresh_install_puts_addins_and_conf_in_place_and_nothing_else(computer):
    made = install(computer)
    assert codes(made) == ["installed"]
    assert (computer.xlstart / XLWINGS).read_bytes() == b"xlwings 0.37.8"
    assert (computer.xlstart / ITA).read_bytes() == b"ita 0.1.0"
    assert interpreter(computer) == str(computer.interpreter)
    assert computer.conf.read_bytes().endswith(b"\r\n")
    assert {name for name, data in computer.files().items() if data} == {
        "AppData/Roaming/Microsoft/Excel/XLSTART/xlwings.xlam",
        "AppData/Roaming/Microsoft/Excel/XLSTART/ita_xl.xlam",
        ".xlwings/xlwings.conf",
        "AppData/Local/ita_xl/installed.json",
    }
    assert computer.registry.keys(TRUSTED) == []


def test_who_used_xlwings_before_is_told(computer):
    """The settings and the add-in serve every workbook that uses xlwings."""
    told = lambda: [code for code, _ in plan.install(computer.look()).notes]  # noqa: E731
    assert "taken-over" not in told()
    computer.put(computer.conf, b'"INTERPRETER_WIN","D:\\own\\python.exe"\r\n')
    assert "taken-over" in told()
    computer.conf.unlink()
    computer.put(computer.xlstart / XLWINGS, b"xlwings 0.30")
    assert "taken-over" in told()
    install(computer)
    assert "taken-over" not in told(), "said once"


def test_a_second_run_changes_nothing(computer):
    install(computer, desktop=True, trust=True)
    before, keys = computer.files(), dict(computer.registry.content)
    made = install(computer, desktop=True, trust=True)
    assert made.steps == ()
    assert codes(made) == ["installed-already", "book-kept", "trusted"]
    assert (computer.files(), computer.registry.content) == (before, keys)


def test_an_upgrade_replaces_addins_and_line(computer, tmp_path):
    computer.put(computer.conf, b'"PYTHONPATH","C:\\x"\r\n"INTERPRETER_WIN","D:\\old\\python.exe"\r\n')
    install(computer)
    computer.addins = {XLWINGS: b"xlwings 0.38.0", ITA: b"ita 0.2.0"}
    computer.interpreter = computer.put(tmp_path / "new" / "python.exe", b"")
    for library in computer.runtime.libraries:
        computer.put(tmp_path / library, b"")
    install(computer)
    assert (computer.xlstart / XLWINGS).read_bytes() == b"xlwings 0.38.0"
    assert interpreter(computer) == str(computer.interpreter)
    assert computer.conf.read_bytes().count(b"INTERPRETER_WIN") == 1
    assert not (computer.profile / "AppData/Local/ita_xl/before").exists()
    uninstall(computer)
    assert computer.conf.read_bytes() == (
        b'"PYTHONPATH","C:\\x"\r\n"INTERPRETER_WIN","D:\\old\\python.exe"\r\n'
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("base", r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.13"), "store-python"),
        (("interpreter", Path("/Users/สมชาย/python.exe")), "path-not-plain"),
    ],
)
def test_a_python_that_cannot_serve_is_refused_before_anything_is_done(computer, change, code):
    setattr(computer, *change)
    before = computer.files()
    with pytest.raises(Failure) as raised:
        install(computer)
    assert raised.value.code == code
    assert computer.files() == before


@pytest.mark.parametrize("lost", ["*.dll", "*64*.dll"])
def test_a_python_without_the_libraries_is_refused_before_anything_is_done(computer, lost):
    """That of 32 bits, of ARM, or newer than the wheels: pip takes a wheel without them and says nothing."""
    for library in computer.interpreter.parents[1].glob(lost):
        library.unlink()
    before = computer.files()
    with pytest.raises(Failure) as raised:
        install(computer)
    assert raised.value.code == "python-unfit"
    assert "64 บิต" in raised.value.sentence()
    assert "3.11 ถึง 3.15" in raised.value.sentence()
    assert computer.files() == before


def test_a_conf_that_cannot_be_read_is_told(computer):
    computer.conf.mkdir(parents=True)
    with pytest.raises(Failure) as raised:
        install(computer)
    assert raised.value.code == "unreadable"


# The workbook and its folder -----------------------------------------------------------------------------------
def test_the_desktop_gets_a_workbook_where_it_was_redirected_to(computer):
    computer.registry.write(SHELL, {"Desktop": r"%UserProfile%\OneDrive - อบต\เดสก์ท็อป"})
    install(computer, desktop=True)
    assert (computer.profile / "OneDrive - อบต" / "เดสก์ท็อป" / BOOK).read_bytes() == b"the workbook"


def test_a_workbook_that_is_there_is_never_overwritten(computer):
    mine = computer.put(computer.profile / "Desktop" / BOOK, b"a year of work")
    assert "book-kept" in codes(install(computer, desktop=True))
    assert mine.read_bytes() == b"a year of work"


def test_the_folder_becomes_a_trusted_location_of_every_excel(computer):
    computer.registry.write(rf"{OFFICE}\15.0\Excel", {})
    computer.registry.write(rf"{TRUSTED}\Location0", {"Path": "C:\\Templates\\"})
    install(computer, desktop=True, trust=True)
    path = str(computer.profile / "Desktop" / BOOK.parent) + "\\"
    assert computer.registry.values(rf"{TRUSTED}\Location1")["Path"] == path
    assert computer.registry.values(rf"{TRUSTED}\Location0") == {"Path": "C:\\Templates\\"}
    older = TRUSTED.replace("16.0", "15.0")
    assert computer.registry.values(rf"{older}\Location0")["Path"] == path
    assert "AllowSubfolders" not in computer.registry.values(rf"{TRUSTED}\Location1")


def test_a_desktop_on_the_network_is_not_trusted_and_that_is_said(computer):
    computer.registry.write(SHELL, {"Desktop": r"\\server\home\somchai\Desktop"})
    made = plan.install(computer.look(), trust=True)
    assert made.refused
    assert codes(made) == ["installed", "trust-network"]
    assert not any(isinstance(step, plan.WriteKey) for step in made.steps)


# Failures ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("number", range(1, 7))
def test_a_step_that_fails_leaves_everything_as_it_was(computer, monkeypatch, number):
    computer.put(computer.xlstart / XLWINGS, b"somebody's xlwings")
    computer.put(computer.conf, b'"PYTHONPATH","C:\\x"\r\n')
    before, keys = computer.files(), dict(computer.registry.content)
    written = []
    write = carry.write_whole

    def fails(path, data, **rest):
        written.append(path)
        if len(written) == number:
            raise OSError(28, "No space left on device")
        return write(path, data, **rest)

    monkeypatch.setattr(carry, "write_whole", fails)
    with pytest.raises(Failure) as raised:
        install(computer, desktop=True)
    assert raised.value.code == "setup-step"
    assert len(written) >= number
    assert (computer.files(), computer.registry.content) == (before, keys)


def test_a_registry_that_refuses_leaves_everything_as_it_was(computer):
    before = computer.files()
    computer.registry.broken = True
    with pytest.raises(Failure) as raised:
        install(computer, desktop=True, trust=True)
    assert raised.value.code == "setup-step"
    assert "Location0" in raised.value.sentence()
    assert computer.files() == before


def test_excel_that_holds_the_addin_gets_a_sentence(computer, monkeypatch):
    write = carry.write_whole

    def locked(path, data, **rest):
        if path.suffix == ".xlam":
            raise LockedError(path)
        return write(path, data, **rest)

    monkeypatch.setattr(carry, "write_whole", locked)
    before = computer.files()
    with pytest.raises(Failure) as raised:
        install(computer)
    assert raised.value.code == "excel-open"
    assert computer.files() == before


# Uninstall -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text", [None, b'"PYTHONPATH","C:\\x"\r\n', b'"INTERPRETER_WIN","D:\\old\\python.exe"']
)
def test_uninstall_gives_the_computer_back(computer, text):
    if text is not None:
        computer.put(computer.conf, text)
    computer.put(computer.xlstart / "PERSONAL.XLSB", b"the user's macros")
    before = {name: data for name, data in computer.files().items() if data}
    keys = dict(computer.registry.content)
    install(computer, trust=True)
    assert codes(uninstall(computer)) == ["uninstalled"]
    assert {name: data for name, data in computer.files().items() if data} == before
    assert computer.registry.content == keys
    assert computer.conf.parent.exists() is (text is not None)


def test_an_addin_that_was_there_before_comes_back(computer):
    computer.put(computer.xlstart / XLWINGS, b"somebody's xlwings")
    install(computer)
    computer.addins[XLWINGS] = b"xlwings 0.38.0"
    install(computer)
    uninstall(computer)
    assert (computer.xlstart / XLWINGS).read_bytes() == b"somebody's xlwings"
    assert not (computer.xlstart / ITA).exists()
    assert not (computer.profile / "AppData/Local/ita_xl").exists()


def test_the_same_addin_from_somebody_else_is_not_ours_to_remove(computer):
    computer.put(computer.xlstart / XLWINGS, b"xlwings 0.37.8")
    install(computer)
    assert list(computer.look().ledger.files) == [str(computer.xlstart / ITA)]
    uninstall(computer)
    assert (computer.xlstart / XLWINGS).read_bytes() == b"xlwings 0.37.8"


@pytest.mark.parametrize("done", range(7))
def test_a_run_that_was_cut_off_can_be_uninstalled(computer, done):
    computer.put(computer.xlstart / XLWINGS, b"somebody's xlwings")
    computer.put(computer.conf, b'"INTERPRETER_WIN","D:\\old\\python.exe"\r\n')
    before = {name: data for name, data in computer.files().items() if data}
    keys = dict(computer.registry.content)
    steps = plan.install(computer.look(), trust=True).steps
    assert len(steps) == 6
    carry.carry_out(steps[:done], computer.registry)
    uninstall(computer)
    assert {name: data for name, data in computer.files().items() if data} == before
    assert computer.registry.content == keys


def test_what_was_changed_since_and_the_workbook_stay(computer):
    install(computer, desktop=True)
    computer.put(computer.xlstart / ITA, b"changed by the user")
    theirs = b'"INTERPRETER_WIN","E:\\mine\\python.exe"\r\n'
    computer.conf.write_bytes(theirs)
    made = uninstall(computer)
    assert codes(made) == ["uninstalled", "file-changed", "book-left"]
    assert (computer.xlstart / ITA).read_bytes() == b"changed by the user"
    assert computer.conf.read_bytes() == theirs
    assert (computer.profile / "Desktop" / BOOK).read_bytes() == b"the workbook"


def test_uninstall_without_install_does_nothing(computer):
    computer.put(computer.xlstart / XLWINGS, b"somebody's xlwings")
    before = computer.files()
    assert codes(uninstall(computer)) == ["uninstalled-already"]
    assert computer.files() == before


@pytest.mark.parametrize("text", [b"", b"{}", b"[1]", b'{"files": 1}', b"\xff"])
def test_a_record_that_cannot_be_read_stops_nothing(computer, text):
    computer.put(computer.profile / "AppData/Local/ita_xl/installed.json", text)
    install(computer)
    record = json.loads(
        (computer.profile / "AppData/Local/ita_xl/installed.json").read_text(encoding="utf-8")
    )
    assert set(record["files"]) == {str(computer.xlstart / XLWINGS), str(computer.xlstart / ITA)}
