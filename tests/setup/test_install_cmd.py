"""install.cmd: by reading everywhere, and run by Wine's cmd where ITA_WINE=1 asks for it (half a minute).

What Wine's cmd cannot show: the code page (it has none), ``py`` and the Store's aliases, Notepad, a real double click.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from ita_xl.setup import bootstrap

SETUP = Path(bootstrap.__file__).parent
SOURCE = (SETUP / "install.cmd").read_bytes()
LINES = SOURCE.decode().splitlines()


# By reading ----------------------------------------------------------------------------------------------------
def test_it_is_ascii_with_windows_line_ends_up_to_its_last_label():
    """cmd decodes a file line by line and seeks labels by bytes: Thai letters may only follow the last label."""
    assert b"\n" not in SOURCE.replace(b"\r\n", b"")
    before, _, after = SOURCE.partition(b"\r\n:nowheel\r\n")
    assert before.isascii()
    assert not re.search(rb"(?m)^:", after)
    assert b"goto" not in after
    assert SOURCE.index(b"chcp 65001") < SOURCE.index("ไม่พบ".encode())


def test_every_label_that_it_goes_to_is_there():
    labels = {line[1:].strip() for line in LINES if line.startswith(":")}
    gone_to = {m[1] for line in LINES for m in re.finditer(r"(?:goto|call) :?(\w+)\b(?!\.)", line)}
    assert gone_to == labels - {""}


def test_every_path_is_quoted():
    for line in LINES:
        bare = re.sub(r'"[^"]*"', "", line)
        assert not re.search(r"%(HERE|LOG|ANSWER|WHEEL|FOUND%|TEMP|LOCALAPPDATA|ProgramFiles|~)", bare), line


def test_it_asks_for_no_rights_and_reaches_no_network():
    for word in (b"runas", b"powershell", b"bitsadmin", b"certutil", b"curl", b"reg ", b"setx"):
        assert word not in SOURCE.lower()


def test_the_text_without_python_opens_in_any_notepad_and_names_both_ways():
    data = (SETUP / "no-python.txt").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in data.replace(b"\r\n", b"")
    text = data.decode("utf-8-sig")
    for word in ("python.org", r"python\python.exe", "Microsoft Store", "install.cmd", "{python}"):
        assert word in text


# By Wine -------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def tools(tmp_path_factory) -> tuple[Path, dict[str, str], Path]:
    """A folder with a Windows program that acts as Python, an environment for Wine, and Wine's drive C."""
    if os.environ.get("ITA_WINE") != "1":
        pytest.skip("Wine is slow: set ITA_WINE=1 to run install.cmd in its cmd")
    for tool in ("wine", "x86_64-w64-mingw32-gcc"):
        if shutil.which(tool) is None:
            pytest.fail(f"ITA_WINE=1, but {tool} is not installed")
    folder = tmp_path_factory.mktemp("wine")
    compile_it = ["x86_64-w64-mingw32-gcc", "-municode", str(Path(__file__).with_name("fake_python.c"))]
    subprocess.run([*compile_it, "-o", str(folder / "python.exe")], check=True)
    environment = {
        **os.environ,
        "WINEPREFIX": str(folder / "prefix"),
        "WINEDEBUG": "-all",
        "LC_ALL": "C.UTF-8",
    }
    subprocess.run(
        ["wine", "cmd", "/c", "ver"], env=environment, check=True, capture_output=True, timeout=300
    )
    return folder, environment, folder / "prefix" / "drive_c"


@pytest.fixture
def office(tools, tmp_path):
    """A folder as an office unpacks it; a function puts a Python somewhere, another runs install.cmd."""
    folder, environment, drive = tools
    here = tmp_path / "แฟ้ม ติดตั้ง (1) & สำเนา"
    (here / "wheels").mkdir(parents=True)
    (here / "wheels" / "ita_xl-0.1.0-py3-none-any.whl").write_bytes(b"")
    for name in ("install.cmd", "no-python.txt"):
        shutil.copyfile(SETUP / name, here / name)
    made = []

    def python(place: Path, *, good: bool) -> Path:
        place.mkdir(parents=True)
        made.append(place)
        shutil.copyfile(folder / "python.exe", place / "python.exe")
        # It ends with 7, a code that nothing else gives.
        for name in ("good", "fails") if good else ("fails",):
            (place / name).write_bytes(b"")
        return place / "called.txt"

    def run(*arguments: str) -> tuple[int, str]:
        command = ["wine", "cmd", "/c", "install.cmd", *arguments]
        done = subprocess.run(
            command, cwd=here, env=environment, capture_output=True, timeout=120, check=False
        )
        return done.returncode, done.stdout.decode("utf-8", "replace")

    yield here, drive, python, run
    for place in made:
        shutil.rmtree(place, ignore_errors=True)


def test_the_python_beside_it_is_taken_first(office):
    here, drive, python, run = office
    called = python(here / "python", good=True)
    other = python(drive / "Python313", good=True)
    assert run("--quiet", "--desktop")[0] == 7
    assert not other.exists()
    code, script, wheel, folder, log, *options = called.read_text(encoding="utf-8").splitlines()
    assert code == "-c"
    assert script.endswith("sys.exit(main(sys.argv[2:]))")
    assert wheel.endswith(r"\แฟ้ม ติดตั้ง (1) & สำเนา\wheels\ita_xl-0.1.0-py3-none-any.whl")
    assert folder.endswith("\\แฟ้ม ติดตั้ง (1) & สำเนา\\.")
    assert log.endswith(r"\ita_xl-install.txt")
    assert options == ["--quiet", "--desktop"]


def test_one_that_will_not_do_is_passed_over(office):
    here, drive, python, run = office
    first = python(here / "python", good=False)
    second = python(drive / "Python310", good=False)
    third = python(drive / "Python313", good=True)
    assert run("--quiet")[0] == 7
    assert [p.exists() for p in (first, second, third)] == [False, False, True]


def test_without_any_python_the_thai_text_is_shown_and_nothing_done(office, tools):
    here, drive, _, run = office
    assert run("--quiet")[0] == 2
    log = next((drive / "users").glob("*/Temp/ita_xl-install.txt"))
    assert log.read_bytes() == (here / "no-python.txt").read_bytes()


@pytest.mark.parametrize("fails", [True, False])
def test_uninstall_removes_its_folder_only_after_excel_is_clean(office, tools, fails):
    here, _, python, _ = office
    called = python(here / "python", good=False)
    if not fails:
        (here / "python" / "fails").unlink()
    bootstrap._write_commands(here, here / "python" / "python.exe")
    command = ["wine", "cmd", "/c", "uninstall.cmd"]
    settings = {"cwd": here, "env": tools[1], "timeout": 120, "stdin": subprocess.DEVNULL}
    subprocess.run(command, check=False, capture_output=True, **settings)
    left = {p.name for p in here.iterdir()}
    if fails:
        assert called.read_text().split() == ["-m", "ita_xl.cli", "uninstall"]
        assert {"python", "doctor.cmd", "uninstall.cmd"} <= left
    else:
        # That it deletes itself too, Wine's cmd does not do.
        assert not {"python", "doctor.cmd"} & left
        assert {"install.cmd", "wheels"} <= left


def test_out_of_a_zip_it_says_to_unpack_first(office):
    here, _, python, run = office
    called = python(here / "python", good=True)
    shutil.rmtree(here / "wheels")
    code, told = run("--quiet")
    assert code == 2
    assert "Unpack the whole ZIP file first" in told
    assert not called.exists()
