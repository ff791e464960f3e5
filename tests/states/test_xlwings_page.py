"""The page for users of xlwings names what exists."""

import importlib
import re
from pathlib import Path

from ita_xl.maintain.macros.vba import MACROS, module_source
from ita_xl.workbook.answers import BY_NAME

PAGE = (Path(__file__).parents[2] / "docs" / "xlwings-users.md").read_text(encoding="utf-8")


def test_every_python_name_is_there():
    named = re.findall(r"`((?:ita_xl|udfs)\.[\w.]+)`", PAGE)
    assert len(named) > 6
    for name in named:
        if name.endswith(".xlam"):
            continue
        module, _, last = name.rpartition(".")
        try:
            found = importlib.import_module(name)
        except ModuleNotFoundError:
            found = getattr(importlib.import_module(module), last)
        assert found is not None


def test_every_macro_and_every_function_is_there():
    macros = set(re.findall(r"\bIta[A-Z][a-z]+\b", PAGE)) - {"ItaShim"}
    assert macros == set(MACROS)
    assert {name for name in re.findall(r"\bITA_[A-Z]+\b", PAGE) if name not in BY_NAME} == set()


def test_what_it_says_of_xlwings_is_what_the_macros_do():
    shim = module_source("ItaShim")
    for word in ("XLPy", "ExecuteWindows", "BOOK_CALLER"):
        assert word in PAGE
        assert word in shim
    assert "RunPython" not in re.sub(r"(?m)'.*$", "", shim)


def test_it_is_ten_lines_and_a_table():
    assert re.findall(r"(?m)^(\d+)\. ", PAGE) == [str(n) for n in range(1, 11)]
