"""What pip gets of xlwings for each Python that an office may have: with the DLLs by which Excel reaches Python.

A wheel for any system has none, installs well, and leaves buttons and functions without them.
"""

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from ita_xl.setup import bootstrap, offline

ROOT = Path(__file__).parents[2]
(REQUIREMENT,) = [
    one
    for one in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    if one.startswith("xlwings")
]
FLOOR = REQUIREMENT.split(",")[0].replace(">=", "==")
VERSIONS = [f"3.{minor}" for minor in range(bootstrap.OLDEST[1], bootstrap.NEWEST[1] + 1)]


def got(requirement: str, folder: Path, *options: str) -> Path:
    """Let pip choose, as on the computer of an office."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), requirement]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    if done.returncode and not os.environ.get("CI"):
        pytest.skip(f"no registry of packages here: {done.stderr.strip().splitlines()[-1:]}")
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("*.whl")
    return wheel


def libraries(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as package:
        return sorted(Path(name).name for name in package.namelist() if name.endswith(".dll"))


@pytest.mark.parametrize("python", VERSIONS)
@pytest.mark.parametrize("requirement", [REQUIREMENT, FLOOR], ids=["newest", "oldest"])
def test_each_supported_python_gets_both_libraries(python: str, requirement: str, tmp_path: Path) -> None:
    wheel = got(requirement, tmp_path, *offline._for_windows(python))
    version = wheel.name.split("-")[1]
    assert libraries(wheel) == [f"xlwings{bits}-{version}.dll" for bits in (32, 64)]


@pytest.mark.parametrize("platform", ["win32", "win_arm64"])
def test_the_other_pythons_get_none(platform: str, tmp_path: Path) -> None:
    """When this fails, these may be let in."""
    options = [platform if word == "win_amd64" else word for word in offline._for_windows("3.13")]
    assert libraries(got(REQUIREMENT, tmp_path, *options)) == []
