"""The cell functions, as plain Python and with the decorators of xlwings for Windows recorded."""

import inspect
import runpy
import subprocess
import sys
from pathlib import Path
from typing import get_type_hints

import pytest
import xlwings as xw

from ita_xl import logfile
from udfs import functions as f

SCORES = (93.5, 85.0, 70.25, 99.0, 99.0, 88.0, 86.0, 60.0, 100.0, 85.01)
NAMES = ("ITA_LEVEL", "ITA_RANK", "ITA_WEAKNESS", "ITA_THAIDIGITS")


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ((2568, 90.0, 90, 90, 90, 90, 90), "ผ่านดี"),
        (("๒๕๖๘", "๙๐", 90, 90, 90, 90, 90), "ผ่านดี"),
        ((2564, 95.2, None, None, None), "AA"),
        ((2568, None, 90, 90, 90, None, None), ""),
        ((2599, 90, 90, 90, 90, 90, 90), f.UNKNOWN_YEAR),
        ((None, 90, 90, 90, 90, 90, 90), f.UNKNOWN_YEAR),
    ],
)
def test_level(typed, name):
    assert f.ITA_LEVEL(*typed) == name


def test_status_and_rank_keep_the_shape_of_the_block():
    column, row = [[v] for v in SCORES], [list(SCORES)]
    strong, develop, weak = "จุดแข็ง", "ควรพัฒนา", "จุดอ่อน"
    words = [strong, develop, weak, strong, strong, strong, develop, weak, strong, develop]
    assert f.ITA_WEAKNESS(column, 85) == [[w] for w in words]
    assert f.ITA_WEAKNESS(row, None) == [words]
    assert f.ITA_RANK(column) == [[n] for n in (4, 8, 9, 2, 2, 5, 6, 10, 1, 7)]


def test_cells_without_a_score_stay_blank():
    block = [[v] for v in (*SCORES[:8], None, "ไม่มี")]
    assert [row[0] for row in f.ITA_RANK(block)][-2:] == ["", ""]
    assert [row[0] for row in f.ITA_WEAKNESS(block, None)][-2:] == ["", ""]


@pytest.mark.parametrize("block", [[], [[]], [[1, 2]], [[90.0]] * 11])
def test_a_block_of_another_size_says_so(block):
    assert f.ITA_RANK(block) == f.ITA_WEAKNESS(block, 85) == f.NOT_TEN


def test_thai_digits():
    assert f.ITA_THAIDIGITS([["ปี 2568", 85.0], [92.55, None]]) == [["ปี ๒๕๖๘", "๘๕"], ["๙๒.๕๕", ""]]


def test_an_accident_shows_no_traceback_and_is_logged():
    assert f.ITA_THAIDIGITS(7) == f.BROKEN
    assert "ITA_THAIDIGITS" in logfile.path().read_text(encoding="utf-8")


def test_help_is_short_thai_for_every_argument(monkeypatch):
    """What Excel's function wizard would be told: xlwings takes it from the decorators where there is pywin32."""
    told = {}

    def func(**options):
        assert options == {"category": "ITA"}
        return lambda function: told.setdefault(function.__name__, {"": function.__doc__}) and function

    def arg(name, *, doc, **options):
        def note(function):
            assert name in inspect.signature(function).parameters
            assert options == ({"ndim": 2} if name.endswith("block") else {})
            told[function.__name__][name] = doc
            return function

        return note

    monkeypatch.setattr(xw, "func", func)
    monkeypatch.setattr(xw, "arg", arg)
    made = runpy.run_path(f.__file__)
    assert tuple(sorted(told)) == NAMES
    for name, texts in told.items():
        assert name.isascii()
        assert name.isupper()
        assert list(texts)[1:] == list(inspect.signature(made[name]).parameters)
        for text in texts.values():
            assert 0 < len(text) <= 255
            assert any("ก" <= letter <= "๛" for letter in text)


@pytest.mark.parametrize("name", NAMES)
def test_type_hints_are_such_that_xlwings_converts_by(name):
    """On Windows, xlwings takes each hint as the converter of the argument: it must know it."""
    from xlwings.conversion import accessors

    for hint in get_type_hints(getattr(f, name)).values():
        assert hint in accessors


def test_a_call_loads_no_heavy_library():
    absent = {"pandas", "docxtpl", "openpyxl", "xlsxwriter", "python_calamine", "lxml"}
    code = f"import udfs.functions, sys; print(*sorted({absent!r} & set(sys.modules)))"
    root = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
