"""From install.cmd to a working Excel: makes the clerk's own Python and lets it install itself.

Runs in whatever Python install.cmd found, straight from the wheel, and so uses nothing but the standard library.
The clerk's Python is a virtual environment of a Python of the computer, or a copy of the one in the folder ``python``
beside install.cmd (python.org's embeddable package, unpacked, or a whole Python).
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from ita_xl.failures import Failure
from ita_xl.setup import places

#: The Pythons for which xlwings has wheels with its DLLs, all of them for 64-bit Windows on Intel (win_amd64). Any
#: other Python gets a wheel without them, installs well, and reaches no Excel.
OLDEST, NEWEST = (3, 11), (3, 15)
#: What a person may type for yes; with the Thai keyboard on, the keys 1 and Y give other letters.
YES = {"1", "ๅ", "y", "ั", "๑", "ใช่"}
#: A line that this Python runs whenever it starts. The add-in starts it in Excel's current folder, which goes before
#: all others: a file xlwings.py that somebody put there would be run. What this puts in is asked before any search.
_NO_CURRENT_FOLDER = (
    'import sys; sys.meta_path.insert(0, type("NoCurrentFolder", (), {"find_spec": staticmethod('
    "lambda *_, **__: sys.path.__setitem__(slice(None), [path for path in sys.path if path]))})())\n"
)
_CHECK = "import pythoncom, win32com.client, xlwings, ita_xl, udfs"

Run = Callable[[Sequence[str]], int]


def probe(folder: Path) -> str:
    """Answer install.cmd whether the Python that runs this will do: ``ITA-OK`` or why not."""
    if sys.version_info[:2] < OLDEST:
        return "old"
    if sys.version_info[:2] > NEWEST or sysconfig.get_config_var("Py_GIL_DISABLED"):
        return "new"
    if sysconfig.get_platform() in ("win32", "win-arm64"):
        return "build"
    if places.from_store(sys.base_prefix):
        return "store"
    tag = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    return "ITA-OK" if fits([p.name for p in (folder / "wheels").glob("*.whl")], tag) else "wheels"


def fits(wheels: Sequence[str], tag: str) -> bool:
    """Tell whether collected wheels serve a Python; a folder without lxml leaves them to the internet."""
    if not any(name.startswith("lxml-") for name in wheels):
        return True
    return all(
        any(name.startswith(package) and f"-{tag}-" in name and "win_amd64" in name for name in wheels)
        for package in ("lxml-", "xlwings-")
    )


def main(arguments: Sequence[str]) -> int:
    """Make the clerk's Python, and install.

    Args:
        arguments: The folder of install.cmd, the log, and the options ``--desktop``, ``--trust``, ``--quiet``.

    Returns:
        0 done, 1 done but the doctor has something to say, 2 not done.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    folder, log, options = Path(arguments[0]), Path(arguments[1]), list(arguments[2:])
    log.write_text("", encoding="utf-8-sig")

    def tell(text: str) -> None:
        print(text, flush=True)
        with log.open("a", encoding="utf-8") as stream:
            stream.write(text + "\n")

    def run(command: Sequence[str]) -> int:
        return _run(command, tell)

    try:
        wishes = options if options else _ask()
        return install(folder, [w for w in wishes if w != "--quiet"], os.environ, run, tell)
    except Failure as failure:
        tell(failure.sentence())
    except Exception:
        tell(Failure("setup-unexpected").sentence())
        # For whoever the person asks; the log is theirs, the screen is not for it.
        with log.open("a", encoding="utf-8") as stream:
            stream.write(traceback.format_exc())
    return 2


def install(
    folder: Path,
    wishes: Sequence[str],
    environment: Mapping[str, str],
    run: Run,
    tell: Callable[[str], None],
) -> int:
    """Make the clerk's Python in its place, and let it install itself.

    Args:
        folder: The folder of install.cmd.
        wishes: Options for ``ita-xl install``.
        environment: The environment variables.
        run: Runs a command and shows what it prints; gives its exit code.
        tell: Shows a sentence.

    Raises:
        Failure: It was not done; an earlier install is as it was.
    """
    wheel = next(iter(sorted((folder / "wheels").glob("ita_xl-*.whl"))), None)
    if wheel is None:
        raise Failure("no-wheels", path=folder)
    with _home(environment) as home, _in_place_of(home / "python") as target:
        tell(f"กำลังเตรียม Python สำหรับสมุดงานใน {target} (อาจใช้เวลาสองถึงสามนาที)")
        interpreter = _make(folder / "python", target, run)
        _pip_install(interpreter, wheel, run)
        keep_current_folder_out(target)
        if run([str(interpreter), "-c", _CHECK]):
            raise Failure("runtime-broken", path=target)
        tell("กำลังติดตั้งใน Excel")
        code = run([str(interpreter), "-m", "ita_xl.cli", "install", *wishes])
        if code not in (0, 1):
            raise Failure("setup-install", path=target)
        _write_commands(home, interpreter)
    return code


def _ask() -> list[str]:
    """Ask what else is wanted. Enter alone, or no one to ask, is a no."""
    wanted = []
    for option, question in (
        ("--desktop", "วางสมุดงานไว้บนหน้าจอ (Desktop) หรือไม่"),
        ("--trust", "ให้ Excel เปิดใช้มาโครของสมุดงานในโฟลเดอร์นั้นโดยไม่ถามทุกครั้งหรือไม่"),
    ):
        with suppress(EOFError):
            if input(f"{question} (พิมพ์ 1 แล้วกด Enter = ใช่, กด Enter = ไม่): ").strip().lower() in YES:
                wanted.append(option)
    return wanted


def _run(command: Sequence[str], tell: Callable[[str], None]) -> int:
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(  # noqa: S603 - commands of our own making
        list(command),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None  # noqa: S101 - PIPE was asked for
        for line in process.stdout:
            tell(line.rstrip())
    return process.returncode


@contextmanager
def _home(environment: Mapping[str, str]) -> Iterator[Path]:
    """Give the first of the places that can be written; a new one goes again where nothing comes into it."""
    tried = places.homes(environment)
    for place in tried:
        home = places.path_of(place)
        new = not home.exists()
        try:
            home.mkdir(parents=True, exist_ok=True)
            mark = home / ".writable"
            mark.write_bytes(b"")
            mark.unlink()
        except OSError:
            continue
        if new and not place.startswith(environment.get("LOCALAPPDATA", "") or "\0"):
            _keep_others_out(home)
        try:
            yield home
        finally:
            with suppress(OSError):
                home.rmdir()
        return
    raise Failure("no-place", tried=", ".join(tried) or "-")


def _keep_others_out(home: Path) -> None:
    """Let nobody but the user write in a folder outside the profile: what lies there runs in the user's name."""
    if os.name != "nt":
        return
    system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32")
    with suppress(OSError):
        told = subprocess.run(  # noqa: S603
            [str(system / "whoami.exe"), "/user", "/fo", "csv", "/nh"], capture_output=True, check=False
        ).stdout
        user = re.search(rb"S-1-[\d-]+", told)
        if user is not None:
            # The user, the system, the administrators; the others may read, and no right comes from the drive.
            rights = [f"*{sid}:(OI)(CI)F" for sid in (user[0].decode(), "S-1-5-18", "S-1-5-32-544")]
            subprocess.run(  # noqa: S603
                [str(system / "icacls.exe"), str(home), "/inheritance:r", "/grant:r", *rights],
                capture_output=True,
                check=False,
            )


@contextmanager
def _in_place_of(target: Path) -> Iterator[Path]:
    """Give way to a new folder; where the new one fails, the former one comes back."""
    former = target.with_name(target.name + ".old")
    try:
        shutil.rmtree(former, ignore_errors=True)
        if target.exists():
            target.rename(former)
    except OSError as error:
        # Windows renames no folder from which a program runs: Excel's Python is still at work.
        raise Failure("excel-open", path=target) from error
    try:
        yield target
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        if former.exists():
            with suppress(OSError):
                former.rename(target)
        raise
    shutil.rmtree(former, ignore_errors=True)


def _make(offered: Path, target: Path, run: Run) -> Path:
    """Make the Python; give its python.exe."""
    if (offered / "python.exe").is_file():
        shutil.copytree(offered, target)
        for settings in target.glob("python*._pth"):
            # The embeddable package looks for no other packages until told to.
            text = settings.read_text(encoding="utf-8")
            settings.write_text(re.sub(r"(?m)^#\s*import site[ \t]*$", "import site", text), encoding="utf-8")
        return target / "python.exe"
    if run([sys.executable, "-m", "venv", str(target)]):
        raise Failure("venv", path=target)
    return target / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _pip_install(interpreter: Path, wheel: Path, run: Run) -> None:
    wheels = wheel.parent
    own = next(iter(sorted(wheels.glob("pip-*.whl"))), None)
    pip = ["-m", "pip"] if own is None else [f"{own}/pip"]
    # With lxml collected, everything is: then nothing is asked of the internet.
    where = ["--no-index"] if any(wheels.glob("lxml-*.whl")) else []
    options = ["--disable-pip-version-check", "--no-warn-script-location", "-q", "--find-links", str(wheels)]
    if run([str(interpreter), *pip, "install", *options, *where, str(wheel)]):
        raise Failure("pip", detail="offline" if where else "online")


def keep_current_folder_out(target: Path) -> None:
    """See to it that a Python looks for nothing in the folder that happens to be current.

    One with python3*._pth looks there no more anyway.
    """
    for packages in (*target.glob("Lib/site-packages"), *target.glob("lib/python3*/site-packages")):
        (packages / "ita_xl_no_current_folder.pth").write_text(_NO_CURRENT_FOLDER, encoding="ascii")


def _write_commands(home: Path, interpreter: Path) -> None:
    """Put two files beside the Python that a person can double-click."""
    python = f'"%~dp0{interpreter.relative_to(home)}" -m ita_xl.cli'.replace("/", "\\")
    head = ["@echo off", "setlocal", "chcp 65001 >nul"]
    doctor = [*head, f"{python} doctor %*", "pause"]
    uninstall = [
        *head,
        f"{python} uninstall",
        "if errorlevel 1 goto end",
        'rmdir /s /q "%~dp0python"',
        'del "%~dp0doctor.cmd"',
        "pause",
        # A file of commands can delete itself only when it has ended.
        '(goto) 2>nul & del "%~f0"',
        ":end",
        "pause",
    ]
    for name, lines in (("doctor.cmd", doctor), ("uninstall.cmd", uninstall)):
        (home / name).write_bytes("".join(f"{line}\r\n" for line in lines).encode("ascii"))
