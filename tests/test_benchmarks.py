"""What the benchmarks that start processes promise: no figures where Python keeps no bytecode, and every button."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ita_xl import buttons

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


@pytest.mark.parametrize("name", ["click.py", "commands.py"])
def test_a_benchmark_of_processes_refuses_where_every_process_would_compile_our_code(name: str) -> None:
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, BENCHMARKS / name], capture_output=True, text=True, env=env, check=False
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("Python keeps no bytecode here")
    assert done.stderr.count("\n") == 1


def test_every_button_is_measured(tmp_path: Path) -> None:
    code = "import sys, pathlib, books; print(*books.books(pathlib.Path(sys.argv[1])))"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(BENCHMARKS), str(BENCHMARKS.parent)))}
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path], capture_output=True, text=True, env=env, check=True
    )
    assert set(done.stdout.split()) == set(buttons.BUTTONS)


def test_a_click_is_measured(tmp_path: Path) -> None:
    """The double of Excel is found from where the benchmark stands."""
    code = "import sys, pathlib, books; print(books.books(pathlib.Path(sys.argv[1]))['check'])"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(BENCHMARKS), str(BENCHMARKS.parent)))}
    book = subprocess.run(
        [sys.executable, "-c", code, tmp_path], capture_output=True, text=True, env=env, check=True
    ).stdout.strip()
    env.pop("PYTHONPATH")
    done = subprocess.run(
        [sys.executable, BENCHMARKS / "one_click.py", "check", book],
        capture_output=True,
        text=True,
        env=env,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len([float(value) for value in done.stdout.split()]) == 3
