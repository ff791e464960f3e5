"""What the tests of closed workbooks share: copies of the filled books, and commands run in this process."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import agencies
import pytest
from closed_books import copy

from ita_xl import actions
from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook


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


@pytest.fixture(scope="session")
def with_own_library(tmp_path_factory) -> dict[str, Path]:
    """Filled books of offices that keep a library of their own, a row for each indicator; measures generated.

    It is the one that format 1 came with: a table with many rows, whose keys say what they are for.
    """
    folder = tmp_path_factory.mktemp("own-library")
    found = {}
    for name in ("fy2565-khlongmai", "fy2568-makkhaeng", "fy2568-paphlu"):
        found[name] = folder / f"{name}.xlsm"
        actions.new(found[name], agencies.with_own_library(agencies.CASES / f"{name}.json"))
        book = ClosedBook(found[name])
        actions.generate(book)
        book.save(backup=False)
    return found


@pytest.fixture
def makkhaeng(with_own_library, tmp_path) -> Path:
    """A book without findings, its measures generated."""
    return copy(with_own_library["fy2568-makkhaeng"], tmp_path)


@pytest.fixture
def paphlu(with_own_library, tmp_path) -> Path:
    """A book with many findings, its measures generated."""
    return copy(with_own_library["fy2568-paphlu"], tmp_path)


@pytest.fixture
def khlongmai(with_own_library, tmp_path) -> Path:
    """A book with a history, and indicators that are weak, to develop and strong."""
    return copy(with_own_library["fy2565-khlongmai"], tmp_path)
