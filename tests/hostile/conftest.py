"""What the hostile tests share with those of closed workbooks: copies of the filled books, and commands."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "closed"))

from collections.abc import Callable

import pytest
from closed_books import copy

from ita_xl.cli import main


@pytest.fixture(autouse=True)
def _at_home(home) -> None:
    """Every test has a home of its own."""


@pytest.fixture
def ita(capsys, home) -> Callable[..., tuple[int, str, str]]:
    """Run a command; nobody ever sees a traceback, and nothing is unexpected."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        out, err = capsys.readouterr()
        log = home / ".ita_xl" / "log.txt"
        assert not log.exists(), log.read_text(encoding="utf-8")
        return code, out, err

    return run


@pytest.fixture
def book(made, tmp_path) -> Path:
    """A book with many findings, its measures generated."""
    return copy(made["fy2568-paphlu"], tmp_path, "สมุดงาน.xlsm")
