"""The wheel carries the template, the cell functions and the data, and works outside the checkout."""

import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    if importlib.util.find_spec("hatchling") is None:
        if os.environ.get("CI"):
            pytest.fail("hatchling is missing in CI")
        pytest.skip("hatchling is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_it_carries_what_the_program_reads(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for path in (ROOT / "ita_xl").rglob("*"):
        if path.suffix in (".py", ".toml", ".packed", ".bas", ".docx", ".xlsx", ".json", ".typed"):
            assert path.relative_to(ROOT).as_posix() in names
    assert {"ita_xl/workbook_template.xlsm", "ita_xl/ita_xl.xlam"} <= names
    assert "udfs/__init__.py" in names
    assert not [n for n in names if n.startswith(("tests/", "docs/"))]


def test_the_main_job_runs_from_the_wheel_alone(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "HOME": str(tmp_path)}
    where = subprocess.run(
        [sys.executable, "-c", "import ita_xl, udfs; print(ita_xl.__file__, udfs.__file__)"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert where.count(str(tmp_path)) == 2
    done = subprocess.run(
        [sys.executable, "-m", "ita_xl.cli", "demo", "ตัวอย่าง ห้าแห่ง"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    made = sorted(p.name for p in (tmp_path / "ตัวอย่าง ห้าแห่ง").iterdir())
    assert len([n for n in made if n.endswith(".xlsm")]) == len([n for n in made if n.endswith(".docx")]) == 5
    for shown in ("76.81", "91.04", "96.97", "91.42", "98.32", "97.92", "ผ่านดีเยี่ยม"):
        assert shown in done.stdout
