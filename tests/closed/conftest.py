"""What the tests of closed workbooks share: copies of the filled books, and commands run in this process."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from closed_books import copy

from ita_xl.cli import main


class Ran(NamedTuple):
    """What a command gave."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def _at_home(home) -> None:
    """Every test has a home of its own."""


@pytest.fixture
def ita(capsys, home) -> Callable[..., Ran]:
    """Run a command; nobody ever sees a traceback, and only the unexpected is logged."""

    def run(*arguments: object, unexpected: bool = False) -> Ran:
        code = main([str(a) for a in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        assert (home / ".ita_xl" / "log.txt").exists() is unexpected
        return Ran(code, out, err)

    return run


@pytest.fixture
def makkhaeng(made, tmp_path) -> Path:
    """A book without findings, its measures generated."""
    return copy(made["fy2568-makkhaeng"], tmp_path)


@pytest.fixture
def paphlu(made, tmp_path) -> Path:
    """A book with many findings, its measures generated."""
    return copy(made["fy2568-paphlu"], tmp_path)


@pytest.fixture
def khlongmai(made, tmp_path) -> Path:
    """A book with a history, and indicators that are weak, to develop and strong."""
    return copy(made["fy2565-khlongmai"], tmp_path)
