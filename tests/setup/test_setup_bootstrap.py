"""From install.cmd to the clerk's Python: where it goes, what is run, and what a failure leaves behind."""

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from ita_xl.failures import Failure
from ita_xl.setup import bootstrap

ROOT = Path(__file__).parents[2]


class Office:
    """A folder as install.cmd lies in it, a profile, and a record of what is run."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "แฟ้มติดตั้ง"
        (self.folder / "wheels").mkdir(parents=True)
        self.wheel("ita_xl-0.1.0-py3-none-any.whl")
        self.local = root / "local"
        self.local.mkdir()
        self.commands: list[list[str]] = []
        self.told: list[str] = []
        self.answers: dict[str, int] = {}

    def wheel(self, name: str) -> None:
        (self.folder / "wheels" / name).write_bytes(b"")

    @property
    def home(self) -> Path:
        return self.local / "ita_xl"

    def run(self, command: list[str]) -> int:
        self.commands.append(list(command))
        if command[1:3] == ["-m", "venv"]:
            Path(command[3]).mkdir(parents=True)
            (Path(command[3]) / "made").write_bytes(b"")
        return next((code for word, code in self.answers.items() if word in command), 0)

    def install(self, *wishes: str) -> int:
        environment = {"LOCALAPPDATA": str(self.local), "SYSTEMDRIVE": str(self.local.parent / "none")}
        return bootstrap.install(self.folder, wishes, environment, self.run, self.told.append)


@pytest.fixture
def office(tmp_path_factory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


def test_it_makes_a_python_fills_it_tries_it_and_lets_it_install(office):
    assert office.install("--desktop", "--trust") == 0
    python = str(office.home / "python" / "bin" / "python")
    venv, pip, check, install = office.commands
    assert venv == [sys.executable, "-m", "venv", str(office.home / "python")]
    assert pip[:4] == [python, "-m", "pip", "install"]
    assert pip[-1] == str(office.folder / "wheels" / "ita_xl-0.1.0-py3-none-any.whl")
    assert "--no-index" not in pip
    assert check[0] == python
    assert "win32com" in check[2]
    assert install == [python, "-m", "ita_xl.cli", "install", "--desktop", "--trust"]
    assert sorted(p.name for p in office.home.iterdir()) == ["doctor.cmd", "python", "uninstall.cmd"]


def test_what_lies_in_excels_current_folder_is_not_run(tmp_path):
    """As the add-in starts Python: in whatever folder Excel is, which then goes before all others."""
    made, there = tmp_path / "python", tmp_path / "Documents"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", made], check=True)
    there.mkdir()
    for name in ("xlwings.py", "docx.py"):
        (there / name).write_text("print('foreign')")
    # What the add-in has it do: prepare_sys_path puts the current folder before all others once more.
    code = "import sys, os; import xlwings.utils; xlwings.utils.prepare_sys_path('false;;;;;;'); import docx"

    def started() -> str:
        command = [made / "bin" / "python", "-B", "-c", code]
        packages = sysconfig.get_path("purelib")
        done = subprocess.run(
            command, cwd=there, env={"PYTHONPATH": packages}, capture_output=True, text=True, check=False
        )
        return done.stdout + done.stderr

    assert "foreign" in started()
    bootstrap.keep_current_folder_out(made)
    assert started() == ""


def test_with_all_wheels_nothing_is_asked_of_the_internet(office):
    office.wheel("lxml-6.1.3-cp313-cp313-win_amd64.whl")
    office.wheel("pip-26.0-py3-none-any.whl")
    office.install()
    pip = office.commands[1]
    assert pip[1] == f"{office.folder}/wheels/pip-26.0-py3-none-any.whl/pip"
    assert "--no-index" in pip


def test_a_python_beside_it_is_copied_and_may_look_for_packages(office):
    office.folder.joinpath("python").mkdir()
    office.folder.joinpath("python", "python.exe").write_bytes(b"exe")
    office.folder.joinpath("python", "python313._pth").write_text("python313.zip\n.\n\n#import site\n")
    office.install()
    target = office.home / "python"
    assert (target / "python.exe").read_bytes() == b"exe"
    assert (target / "python313._pth").read_text() == "python313.zip\n.\n\nimport site\n"
    assert {command[0] for command in office.commands} == {str(target / "python.exe")}
    assert '"%~dp0python\\python.exe" -m ita_xl.cli doctor' in (office.home / "doctor.cmd").read_text()


def test_the_two_commands_are_ascii_for_cmd(office):
    office.install()
    for name in ("doctor.cmd", "uninstall.cmd"):
        data = (office.home / name).read_bytes()
        assert data.isascii()
        assert data.count(b"\n") == data.count(b"\r\n") > 3
    uninstall = (office.home / "uninstall.cmd").read_text()
    assert uninstall.index("uninstall") < uninstall.index("if errorlevel 1") < uninstall.index("rmdir")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("venv", "venv"),
        ("pip", "pip"),
        (bootstrap._CHECK, "runtime-broken"),
        ("ita_xl.cli", "setup-install"),
    ],
)
def test_what_fails_leaves_the_former_python_or_nothing(office, word, code):
    office.answers = {word: 2}
    with pytest.raises(Failure) as raised:
        office.install()
    assert raised.value.code == code
    assert not office.home.exists()
    (office.home / "python").mkdir(parents=True)
    (office.home / "python" / "former").write_bytes(b"")
    with pytest.raises(Failure):
        office.install()
    assert [p.name for p in office.home.rglob("*")] == ["python", "former"]


def test_an_upgrade_leaves_nothing_of_the_former_python(office):
    (office.home / "python").mkdir(parents=True)
    (office.home / "python" / "former").write_bytes(b"")
    office.answers = {"ita_xl.cli": 1}
    assert office.install() == 1
    assert [p.name for p in (office.home / "python").iterdir()] == ["made"]


def test_without_wheels_or_place_it_says_so(office):
    for wheel in (office.folder / "wheels").iterdir():
        wheel.unlink()
    with pytest.raises(Failure) as raised:
        office.install()
    assert raised.value.code == "no-wheels"
    office.wheel("ita_xl-0.1.0-py3-none-any.whl")
    with pytest.raises(Failure) as raised:
        bootstrap.install(
            office.folder,
            (),
            {"LOCALAPPDATA": r"C:\Users\สมชาย", "SYSTEMDRIVE": "/proc/none"},
            office.run,
            print,
        )
    assert raised.value.code == "no-place"
    assert office.commands == []


@pytest.mark.parametrize(
    ("wheels", "fit"),
    [
        ([], True),
        (["ita_xl-0.1.0-py3-none-any.whl"], True),
        (["lxml-6.1.3-cp313-cp313-win_amd64.whl", "xlwings-0.37.8-cp313-cp313-win_amd64.whl"], True),
        (["lxml-6.1.3-cp313-cp313-win_amd64.whl", "xlwings-0.37.8-py3-none-any.whl"], False),
        (["lxml-6.1.3-cp312-cp312-win_amd64.whl", "xlwings-0.37.8-cp312-cp312-win_amd64.whl"], False),
        (["lxml-6.1.3-cp313-cp313-win32.whl", "xlwings-0.37.8-py3-none-any.whl"], False),
    ],
)
def test_wheels_serve_a_python_of_their_version_and_bits(wheels, fit):
    assert bootstrap.fits(wheels, "cp313") is fit


@pytest.mark.parametrize(
    ("build", "version", "answer"),
    [
        ("win-amd64", (3, 11, 0), "ITA-OK"),
        ("win-amd64", (3, 15, 2), "ITA-OK"),
        ("win-amd64", (3, 10, 9), "old"),
        ("win-amd64", (3, 16, 0), "new"),
        ("win32", (3, 13, 0), "build"),
        ("win-arm64", (3, 13, 0), "build"),
    ],
)
def test_a_python_that_gets_no_library_is_passed_over(monkeypatch, tmp_path, build, version, answer):
    monkeypatch.setattr(bootstrap.sysconfig, "get_platform", lambda: build)
    monkeypatch.setattr(bootstrap.sys, "version_info", version)
    assert bootstrap.probe(tmp_path) == answer


@pytest.mark.parametrize(
    ("typed", "wanted"), [("1", True), ("ๅ", True), ("Y", True), ("", False), ("n", False)]
)
def test_yes_is_yes_on_either_keyboard(monkeypatch, typed, wanted):
    monkeypatch.setattr("builtins.input", lambda _question: typed)
    assert bootstrap._ask() == (["--desktop", "--trust"] if wanted else [])


def test_nobody_to_ask_is_a_no(monkeypatch):
    def nobody(_question):
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    assert bootstrap._ask() == []


@pytest.fixture
def wheel(tmp_path) -> Path:
    path = tmp_path / "ita_xl-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file in (ROOT / "ita_xl").rglob("*"):
            if file.suffix in (".py", ".toml"):
                archive.write(file, file.relative_to(ROOT))
    return path


def test_it_runs_straight_from_the_wheel_on_the_standard_library(wheel, tmp_path):
    """As install.cmd calls it; -S and -E: no package of this environment is there to lean on."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; "
        "from ita_xl.setup.bootstrap import probe; print(probe(Path(sys.argv[2])))"
    )
    command = [sys.executable, "-S", "-E", "-c", code, str(wheel), str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("ITA-OK", "")


def test_a_failure_is_told_on_screen_and_in_the_log(wheel, tmp_path):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); "
        "from ita_xl.setup.bootstrap import main; sys.exit(main(sys.argv[2:]))"
    )
    log = tmp_path / "log.txt"
    command = [sys.executable, "-S", "-E", "-c", code, str(wheel), str(tmp_path / "ว่าง"), str(log), "--quiet"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False, env={"PATH": ""}
    )
    assert done.returncode == 2
    sentence = Failure("no-wheels", path=tmp_path / "ว่าง").sentence()
    assert done.stdout.strip() == sentence
    assert log.read_bytes().startswith(b"\xef\xbb\xbf")
    assert log.read_text(encoding="utf-8-sig").strip() == sentence
