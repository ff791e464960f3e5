"""A folder from which an office without internet installs: install.cmd, and the wheels for its Windows."""

import re
import shutil
import subprocess
import sys
import tomllib
from contextlib import suppress
from importlib import metadata, resources
from pathlib import Path

from ita_xl.failures import Failure
from ita_xl.setup.plan import unfit

#: What lies beside the wheels: what a person double-clicks, and the Thai text it shows where there is no Python.
FILES = ("install.cmd", "no-python.txt")
_ROOT = Path(__file__).parents[2]


def lay_out(folder: Path, python: str, wheel: Path | None) -> None:
    """Collect everything into a folder; a Python itself is the one thing to be added by hand.

    Args:
        folder: Where to; new or empty.
        python: The version of Python on the other computers, like ``3.13``.
        wheel: The wheel of ita_xl; None: it is built from the checkout that this runs from.

    Raises:
        Failure: The folder holds something or cannot be made, pip cannot get the wheels, or xlwings has no DLL for
            that Python; nothing is left behind.
    """
    existed = _empty(folder)
    if not re.fullmatch(r"3\.\d\d", python):
        raise Failure("usage", detail=f"--python {python}", command="ita-xl offline")
    wheels = folder / "wheels"
    try:
        try:
            wheels.mkdir(parents=True)
        except OSError as error:
            raise Failure("folder-not-made", path=folder, detail=error) from error
        _our_wheel(wheels, wheel)
        _pip("download", "-d", str(wheels), *_for_windows(python), *requirements(), "pip")
        _require_library(wheels, python)
        for name in FILES:
            data = (resources.files("ita_xl.setup") / name).read_bytes()
            (folder / name).write_bytes(data.replace(b"{python}", python.encode()))
    except BaseException:
        shutil.rmtree(wheels if existed else folder, ignore_errors=True)
        for name in FILES:
            with suppress(OSError):
                (folder / name).unlink(missing_ok=True)
        raise


def _empty(folder: Path) -> bool:
    """Tell whether there is an empty folder; ``False`` where there is nothing yet.

    Raises:
        Failure: A file stands there, the folder holds something, or it cannot be looked into.
    """
    try:
        if not folder.exists():
            return False
        if not folder.is_dir() or any(folder.iterdir()):
            raise Failure("exists", path=folder)
    except OSError as error:
        raise Failure("folder-not-made", path=folder, detail=error) from error
    return True


def requirements() -> list[str]:
    """Give what ita_xl needs at run time, and what xlwings needs on Windows alone: pip asks that of its own system."""
    project = _ROOT / "pyproject.toml"
    if project.is_file():
        needed = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    else:
        needed = [r for r in metadata.requires("ita-xl") or [] if "extra ==" not in r]
    return [*needed, "pywin32"]


def _our_wheel(wheels: Path, wheel: Path | None) -> None:
    if wheel is not None:
        if not wheel.is_file():
            raise Failure("file-missing", path=wheel)
        shutil.copyfile(wheel, wheels / wheel.name)
    elif (_ROOT / "pyproject.toml").is_file():
        _pip("wheel", "--no-deps", "-w", str(wheels), str(_ROOT))
    else:
        raise Failure("no-checkout")


def _require_library(wheels: Path, python: str) -> None:
    """Look whether pip found the wheel of xlwings that has its DLLs, or the one for any system."""
    if not any("win_amd64" in path.name for path in wheels.glob("xlwings-*.whl")):
        raise unfit(f"Python {python}")


def _for_windows(python: str) -> list[str]:
    return [
        "--only-binary=:all:",
        "--platform",
        "win_amd64",
        "--python-version",
        python,
        "--implementation",
        "cp",
    ]


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", arguments[0], "-q", *arguments[1:]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise Failure("pip", detail=lines[-1].removeprefix("ERROR: ") if lines else f"pip {done.returncode}")
