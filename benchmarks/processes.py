"""Processes of Python, one a measurement: what the benchmarks share that start them."""

import importlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
BARE = "import time; a = time.process_time(); import xlwings; print(time.process_time() - a)"
NO_BYTECODE = (
    "Python keeps no bytecode here (PYTHONDONTWRITEBYTECODE, -B, or a folder that cannot be written): "
    "every process would compile ita_xl anew, which an installed program does not."
)


def require_bytecode() -> None:
    """Refuse to measure where a process would compile our code from source.

    Raises:
        SystemExit: 2, after one sentence, where Python keeps no bytecode.
    """
    if sys.dont_write_bytecode or not all(map(_kept, ("ita_xl", "xlwings"))):
        print(NO_BYTECODE, file=sys.stderr)
        raise SystemExit(2)


def _kept(name: str) -> bool:
    cached = importlib.import_module(name).__cached__
    return bool(cached) and Path(cached).exists()


def lines_of(*arguments: str) -> list[str]:
    """Give what a process of Python prints, line by line."""
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", check=True, cwd=ROOT
    )
    return done.stdout.splitlines()


def milliseconds(*arguments: str) -> list[float]:
    """Give the milliseconds that a process of Python tells, which prints seconds line by line."""
    return [1000 * float(line) for line in lines_of(*arguments)]


def table(times: Mapping[str, Sequence[Sequence[float]]], columns: Sequence[str]) -> None:
    """Print the lowest milliseconds of each, and how many times those of the first row they are.

    Args:
        times: What was measured, a round a row: as many numbers as there are columns, or fewer.
        columns: What the numbers are.
    """
    base = min(next(iter(times.values())))[0]
    print(f"{'lowest ms':16}" + "".join(f" {column:>15} {'ratio':>6}" for column in columns))
    for name, rounds in times.items():
        lowest = map(min, zip(*rounds, strict=True))
        print(f"{name:16}" + "".join(f" {ms:15.0f} {ms / base:6.2f}" for ms in lowest))
