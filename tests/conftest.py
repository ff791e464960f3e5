"""What every test may use: the agencies' filled workbooks and reports, made once; a home of its own; commands.

Beside it: the order in which files go to the workers, and what the tests have measured, shown at the end.
"""

import gc
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from agencies import CASES, NAMES

from ita_xl import actions, datafile
from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook

# Whatever the tests start keeps its bytecode: else each process compiles our code from source.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
SECONDS = {
    # of the long ones
    "test_faults.py": 250,
    "test_proof.py": 110,
    "test_mutants.py": 100,
    "test_fuzz.py": 90,
    "test_desktop.py": 80,
    "test_selftest_office.py": 60,
    "test_page_texts.py": 40,
    "test_keyboard.py": 30,
    "test_readers.py": 30,
    "test_report_likeness.py": 25,
    "test_report_pages.py": 25,
    # of all others
    "test_heights.py": 45,
    "test_upgrade.py": 30,
    "test_mailcopy.py": 28,
    "test_stamps.py": 26,
    "test_closed_numbers.py": 26,
    "test_reading.py": 25,
    "test_templates.py": 24,
    "test_rules_change.py": 23,
    "test_closed_merge.py": 22,
    "test_closed_sparse.py": 22,
    "test_closed_tables.py": 22,
    "test_live.py": 22,
    "test_narrative_truth.py": 22,
    "test_years.py": 18,
    "test_report_inputs.py": 18,
    "test_small.py": 18,
    "test_vba_buttons.py": 17,
    "test_locales.py": 17,
    "test_closed_limit.py": 17,
    "test_recalculation.py": 16,
    "test_report_template_check.py": 16,
    "test_selftest.py": 16,
    "test_cli.py": 15,
    "test_closed_new.py": 15,
    "test_closed_keeps.py": 15,
    "test_interchange.py": 15,
    "test_live_states.py": 15,
    "test_report_layouts.py": 15,
    "test_histories.py": 14,
    "test_closed_doubts.py": 14,
    "test_closed_strangers.py": 13,
    "test_tables_office.py": 12,
    "test_frozen.py": 12,
    "test_mailcopy_controls.py": 11,
    "test_texts_fresh.py": 11,
    "test_error_inputs.py": 10,
    "test_live_faults.py": 10,
    "test_rollover.py": 10,
    "test_build.py": 10,
    "test_vba_functions.py": 10,
    "test_closed_parted.py": 10,
}
"""Processor seconds of the files that take ten or more: begun last, one of them would keep a single worker busy."""
SHOWN = "shown"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take longest first."""
    items.sort(key=lambda item: -SECONDS.get(item.path.name, 0))


def pytest_collection_finish() -> None:
    """Spare the garbage collector what stays to the end, modules and tests: it would go through them all the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what tests have counted, whichever worker ran them."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, text in getattr(report, "user_properties", ()):
            if name == SHOWN and report.when == "call":
                terminalreporter.write_line(text)


@pytest.fixture
def show(record_property) -> Callable[[str], None]:
    """Say something in the output of the tests: how much was compared, how many calls it took."""
    return partial(record_property, SHOWN)


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
