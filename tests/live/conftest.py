"""What the tests of the live workbook share: filled workbooks, and a way to press a button."""

import agencies
import pytest
import xlwings as xw
from live_books import CASES

from ita_xl import __version__, actions, buttons


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """Bytes of a workbook with the data of a case in it, not generated yet."""
    folder, made = tmp_path_factory.mktemp("cases"), {}

    def give(case=CASES[0]):
        if case not in made:
            path = folder / f"{case.stem}.xlsm"
            actions.new(path, agencies.with_own_library(case))
            made[case] = path.read_bytes()
        return made[case]

    return give


@pytest.fixture(autouse=True)
def profile(home):
    """A profile of its own, so that nothing is written into the real one."""
    return home


@pytest.fixture
def press(tmp_path):
    """Press a button of a workbook in the double; a click is a process, so nothing is kept between two."""

    def click(excel, action):
        excel.calls.clear()
        excel.book.set_mock_caller()
        before = dict(excel.state)
        buttons.run(action, __version__)
        assert excel.state == before
        return excel

    yield click
    del xw.Book._mock_caller
