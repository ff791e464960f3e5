"""What every test may use: the agencies' filled workbooks and reports, made once; a home of its own; commands."""

from collections.abc import Callable
from pathlib import Path

import pytest
from agencies import CASES, NAMES

from ita_xl import actions, datafile
from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook


@pytest.fixture(scope="session")
def made(tmp_path_factory) -> dict[str, Path]:
    """The filled workbook of each agency, measures generated; its report stands beside it. Not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    for name in NAMES:
        path = folder / f"{name}.xlsm"
        actions.new(path, datafile.parse((CASES / f"{name}.json").read_text(encoding="utf-8")))
        book = ClosedBook(path)
        actions.generate(book)
        book.save(backup=False)
        actions.export(book, path.with_suffix(".docx"))
    return {name: folder / f"{name}.xlsm" for name in NAMES}


@pytest.fixture
def home(tmp_path_factory, monkeypatch) -> Path:
    """A home of its own: no test writes a log into the real one."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    return folder


@pytest.fixture
def ita(capsys, home) -> Callable[..., tuple[int, str, str]]:
    """Run a command; give exit code, output and what it says of failures."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        return (code, *capsys.readouterr())

    return run
