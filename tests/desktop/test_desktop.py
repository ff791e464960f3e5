"""The workbook in a real LibreOffice window: buttons clicked with the mouse, numbers held in every state of macros.

A click goes the whole way: the workbook's VBA, ``Application.Run`` into a stub of the add-in, a Python of its own with
``ita_xl.buttons`` over the sheet in the window, and back. ``ITA_PICTURES`` names the folder that keeps the pictures.
"""

import os
from pathlib import Path

import desktop_uno
import pytest
from agencies import CASES
from desktop_window import TOOLS, Desktop
from office import ALL_MACROS, NO_MACROS, differences, need
from python_calamine import CalamineWorkbook
from screen import pictures

from ita_xl import actions, datafile
from ita_xl.workbook import layout
from ita_xl.workbook.cells import computed_cells
from ita_xl.workbook.file import ClosedBook
from ita_xl.workbook.live import LiveBook
from ita_xl.workbook.vba import MACROS, TEXTS

BUSY = TEXTS["vba_working"]
CELLS = computed_cells()
FORBIDDEN = ("#NAME?", "Err:", "Error ", "Traceback", "#VALUE!", "#REF!", "#N/A", "#DIV/0!", "#NUM!")


@pytest.fixture(scope="module", autouse=True)
def tools():
    for tool in TOOLS:
        need(tool)
    try:
        desktop_uno.load()
    except ImportError as error:
        if os.environ.get("CI"):
            pytest.fail(f"python3-uno is missing in CI: {error}")
        pytest.skip(f"python3-uno is not installed: {error}")


@pytest.fixture(scope="module")
def desk(tools, tmp_path_factory):
    """A LibreOffice that runs every macro."""
    folder = tmp_path_factory.mktemp("desktop")
    with Desktop("macros-on", folder, pictures(folder), ALL_MACROS) as found:
        yield found


@pytest.fixture
def book(tmp_path) -> Path:
    """A workbook with the data of an agency, no measures yet."""
    path = tmp_path / "book.xlsm"
    actions.new(path, datafile.parse((CASES / "fy2568-naudom.json").read_text(encoding="utf-8")))
    return path


def test_a_click_on_generate(desk, book):
    closed = ClosedBook(book)
    actions.generate(closed)
    with desk.addin(), desk.shown(book) as shown:
        said = shown.press(MACROS["ItaGenerate"], BUSY)
        shown.picture("generate")
        shown.front("มาตรการ")
        shown.picture("generate-measures")
        assert said == closed.grids["ita_status"].rows[0][0], desk.failures()
