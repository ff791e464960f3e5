"""The cell functions, as plain Python and with the decorators of xlwings for Windows recorded."""

import inspect
import runpy
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import xlwings as xw

from ita_xl import logfile
from ita_xl.rules import digest
from ita_xl.workbook import answers
from ita_xl.workbook.answers import BY_NAME, FUNCTIONS
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.functions import NATIVE_HELP, RULES
from ita_xl.workbook.contract.tables import LIBRARY_TABLE
from udfs import functions as f

# The five cases' fy2565-khlongmai: ten indicators, their published overall and level.
KHLONGMAI = [[v] for v in (93.37, 83.33, 89.17, 83.06, 89.65, 84.2, 82.1, 77.08, 87.0, 43.75)]
EMPTY = [[None]] * 7
SCORES = (93.5, 85.0, 70.25, 99.0, 99.0, 88.0, 86.0, 60.0, 100.0, 85.01)
BLANK = ([[None]], [[None]], [[None]])
"""What a status follows from beside the scores: reported, items, earlier years."""
ITEMS_TYPED = ([[None]], [["i1", None, 84.0], ["i2", None, 91.0]], [[None]])
FALLEN = ([[None]], [[None]], [[2564, 90.0, None, 92.01, 97.0, 97.0]])
STRONG, DEVELOP, WEAK = "จุดแข็ง", "ควรพัฒนา", "จุดอ่อน"


@pytest.fixture(autouse=True)
def _at_home(home, monkeypatch):
    """Every test has a home of its own. Its calls say no rules, as those of format 1: here they are the program's."""
    monkeypatch.setattr(answers, "OF_FORMAT_1", digest())


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ((2568, 90.0, 90, 90, 90, 90, 90), "ผ่านดี"),
        ((2568, 96.97, 99.89, 100, 92.5), "ผ่านดี"),  # fy2568-makkhaeng: OIT holds it back
        ((2566, 91.04, 82.24, 87.88, 100), "ผ่าน"),  # fy2566-kudphueng: IIT below 85
        ((2568, 94.64, 95, 90, 98, 84.99, 95.01), "ผ่าน"),  # one part of EIT below 85
        ((2568, 84.99, 100, 100, 100, 100, 100), "ต้องปรับปรุง"),
        (("๒๕๖๘", "๙๐", 90, 90, 90, 90, 90), "ผ่านดี"),
        ((2564, 95.2, None, None, None), "AA"),
        ((2565, 76.81, 87.72, 81.13, 65.38), "B"),
        ((2568, None, 90, 90, 90, None, None), ""),
        ((2599, 90, 90, 90, 90, 90, 90), answers.UNKNOWN_YEAR),
        ((None, 90, 90, 90, 90, 90, 90), answers.UNKNOWN_YEAR),
    ],
)
def test_level(typed, name):
    assert f.ITA_LEVEL(*typed) == name


def test_instruments_are_rounded_before_the_overall():
    """fy2565: 87.716, 81.1267 and 65.375 become 87.72, 81.13 and 65.38, and these 76.81 (unrounded: 76.80)."""
    found = f.ITA_INSTRUMENTS(2565, KHLONGMAI, [[None]] * 5)
    assert found == [[87.72], [81.13], [""], [""], [65.38]]
    assert f.ITA_OVERALL(2565, 87.72, 81.13, 65.38) == 76.81


def test_what_was_reported_counts_where_it_agrees():
    reported = [[87.71], [85.0], [80.0], [82.26], ["ไม่มี"]]
    assert f.ITA_INSTRUMENTS(2565, KHLONGMAI, reported) == [[87.71], [81.13], [80.0], [82.26], [65.38]]
    assert f.ITA_OVERALL(2565, 1, 2, 3, 76.8) == 76.8
    assert f.ITA_OVERALL(2565, 1, None, 3) == ""
    assert f.ITA_INSTRUMENTS(2599, KHLONGMAI, [[None]] * 5) == [[""]] * 5
    assert f.ITA_INSTRUMENTS(2565, KHLONGMAI, [[1]]) == answers.NOT_FIVE


def test_weakness_and_rank_keep_the_shape_of_the_block():
    column, row = [[v] for v in SCORES], [list(SCORES)]
    words = [STRONG, STRONG, WEAK, STRONG, STRONG, STRONG, STRONG, WEAK, STRONG, STRONG]
    assert f.ITA_WEAKNESS(2568, column, 85, *BLANK) == [[w] for w in words]
    assert f.ITA_WEAKNESS(2568, row, None, *BLANK) == [words]
    assert f.ITA_RANK(2568, column) == [[n] for n in (4, 8, 9, 2, 2, 5, 6, 10, 1, 7)]


def test_what_reaches_the_target_is_to_be_developed_for_a_reason():
    """IIT 90.00 lies below the 95 of the next level; i1 below the target; IIT had over two points more last year."""
    ten = [[v] for v in (90.0, 90.0, 90.0, 90.0, 90.0, *(97.0,) * 5)]
    reported = [[None], [None], [97.0], [97.0], [None], [None], [None]]
    by_level = f.ITA_WEAKNESS(2568, ten, None, reported, [[None]], [[None]])
    assert by_level == [[DEVELOP]] * 5 + [[STRONG]] * 5
    letters = [f.ITA_WEAKNESS(2565, ten, None, *more) for more in (BLANK, ITEMS_TYPED, FALLEN)]
    assert letters == [
        [[STRONG]] * 10,
        [[DEVELOP]] + [[STRONG]] * 9,
        [[DEVELOP]] * 5 + [[STRONG]] * 5,
    ]


def test_a_workbook_of_before_hands_over_less_and_shows_its_own_formulas():
    """In its cells the native formula answers by the status of its time, with Python and without."""
    for function, typed in (
        (f.ITA_WEAKNESS, (2568, KHLONGMAI, 85)),
        (f.ITA_ANALYSIS, (2568, 85, KHLONGMAI, [[None] * 3])),
        (f.ITA_SUMMARY, ([["อบต."]], 2568, 85, KHLONGMAI, EMPTY)),
    ):
        with pytest.raises(answers.OtherRules):
            function(*typed)


def test_cells_without_a_score_stay_blank_or_are_told():
    block = [[v] for v in (*SCORES[:6], "88", 120, None, "ไม่มี")]
    assert [row[0] for row in f.ITA_RANK(2568, block)][-4:] == [""] * 4
    assert [row[0] for row in f.ITA_WEAKNESS(2568, block, None, *BLANK)][-4:] == [
        word("ita_bad_mixed"),
        word("ita_bad_range"),
        "",
        word("ita_bad_text"),
    ]
    assert f.ITA_WEAKNESS(2599, block, None, *BLANK) == f.ITA_RANK(None, block) == [[""]] * 10


@pytest.mark.parametrize("block", [[], [[]], [[1, 2]], [[90.0]] * 11])
def test_a_block_of_another_size_says_so(block):
    assert f.ITA_RANK(2568, block) == f.ITA_WEAKNESS(2568, block, 85, *BLANK) == answers.NOT_TEN


def test_distance():
    assert f.ITA_DISTANCE([[82.24, 85, "x"], [None, 87.765, 101]], 85) == [[-2.76, 0.0, ""], ["", 2.77, ""]]
    assert f.ITA_DISTANCE([[82.24]], None) == [[""]]


def test_trend_compares_with_the_year_before_in_the_list():
    years, scores = [[2565], [2563], ["2562"], [None], [2564]], [[90.0], [88.5], [50], [70], [88.5]]
    assert f.ITA_TREND(years, scores) == [[1.5, "เพิ่มขึ้น"], ["", ""], ["", ""], ["", ""], [0.0, "เท่าเดิม"]]
    assert f.ITA_TREND([[2565]], [[1], [2]]) == answers.NOT_AS_LONG


def test_fiscal_year_and_date():
    assert f.ITA_FISCALYEAR(2569) == "1 ต.ค. 2568 – 30 ก.ย. 2569"
    assert f.ITA_FISCALYEAR("๒๕๖๙") == "1 ต.ค. 2568 – 30 ก.ย. 2569"
    assert f.ITA_FISCALYEAR(2026) == answers.NO_YEAR
    assert f.ITA_FISCALYEAR(None) == ""
    # Excel's number of 15 August 2025 is 45884.
    assert f.ITA_THAIDATE(45884.0) == f.ITA_THAIDATE(datetime(2025, 8, 15)) == "15 สิงหาคม 2568"  # noqa: DTZ001
    assert f.ITA_THAIDATE("๓๐ ก.ย. ๖๙") == "30 กันยายน 2569"
    assert (
        f.ITA_THAIDATE("พรุ่งนี้")
        == f.ITA_THAIDATE(-5)
        == f.ITA_THAIDATE("ปีงบประมาณ พ.ศ. 2569")
        == answers.NO_DATE
    )
    assert f.ITA_THAIDATE(None) == ""


def test_thai_digits():
    assert f.ITA_THAIDIGITS([["ปี 2568", 85.0], [92.55, None]]) == [["ปี ๒๕๖๘", "๘๕"], ["๙๒.๕๕", ""]]


def test_texts_name_what_the_numbers_say():
    analyses = f.ITA_ANALYSIS(2565, None, KHLONGMAI, *BLANK)
    assert len(analyses) == 10
    assert "43.75" in analyses[9][0]
    assert "41.25" in analyses[9][0]
    suggested = f.ITA_SUGGEST(
        2565, None, KHLONGMAI, *BLANK, [["own-1", 10, "ต้องพัฒนา", "มาตรการของเรา", *[""] * 7]]
    )
    assert suggested == [[""]] * 9 + [["มาตรการของเรา"]]
    inserted = f.ITA_SUGGEST(
        2565, None, KHLONGMAI, *BLANK, [["own-1", 10, "", "ต้องพัฒนา", "มาตรการ", *[""] * 7]]
    )
    assert inserted == answers.NO_LIBRARY
    heads = [column.header for column in LIBRARY_TABLE.declared]
    row = ["own-1", 10, "ต้องพัฒนา", "มาตรการของเรา", *[""] * 7]
    moved = f.ITA_SUGGEST(2565, None, KHLONGMAI, *BLANK, [["ของเรา", *heads[::-1]], [7, *row[::-1]]])
    assert moved == suggested
    twice = f.ITA_SUGGEST(2565, None, KHLONGMAI, *BLANK, [[*heads, heads[3]], [*row, ""]])
    assert twice == answers.NO_LIBRARY
    # The rows alone of a workbook of format 1: the library of today answers beside what the office added.
    of_before = f.ITA_SUGGEST(
        2565, None, KHLONGMAI, *BLANK, [["own-1", 10, "ต้องพัฒนา", "มาตรการของเรา", "", "", "", ""]]
    )
    assert of_before[9][0].splitlines()[0] == "มาตรการของเรา"
    assert all(row[0] for row in of_before)
    agency = [["องค์การบริหารส่วนตำบลตัวอย่าง"], ["เมือง"], ["ตราด"]]
    summary = f.ITA_SUMMARY(
        agency, 2565, None, KHLONGMAI, EMPTY, [[None] * 3], [[2564, 80.95, "B", None, None, None]]
    )
    assert len(summary) == answers.SUMMARY_ROWS
    text = " ".join(row[0] for row in summary)
    assert "องค์การบริหารส่วนตำบลตัวอย่าง" in text
    assert "76.81" in text
    assert "4.14" in text
    nothing = f.ITA_SUMMARY(agency, None, None, [[None]] * 10, EMPTY, [[None] * 3], [[None] * 6])
    assert nothing == [[""]] * answers.SUMMARY_ROWS


def test_findings_name_the_cells_of_the_workbook():
    agency = [["เทศบาลตำบลตัวอย่าง"], ["เมือง"], ["ตราด"]]
    reported = [[None]] * 5 + [[98.32], ["ผ่าน"]]
    block = [["หนึ่ง"], *KHLONGMAI[1:]]
    found = f.ITA_CHECK(agency, 2565, None, block, reported, [[None] * 3], [[None] * 6])
    assert len(found) == answers.FINDING_ROWS
    assert "ชีต คะแนน เซลล์ D6" in found[0][0]
    many = f.ITA_CHECK([[None]] * 3, 2565, None, [["x"]] * 10, reported, [[None] * 3], [[None] * 6])
    assert "และยังมีอีก" in many[-1][0]


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
@pytest.mark.parametrize("junk", [None, "ไม่ใช่คะแนน", -2146826246, 1e300, True, [[None]], "=1+1"])
def test_junk_gives_a_short_text_or_a_block_and_never_an_error(function, junk):
    block = junk if isinstance(junk, list) else [[junk]]
    # Other rules are no junk: where they are named, Python does not answer at all.
    given = [
        block if argument.block else None if argument is RULES else junk for argument in function.arguments
    ]
    found = getattr(f, function.name)(*given)
    texts = [found] if not isinstance(found, list) else [cell for row in found for cell in row]
    for text in texts:
        assert not isinstance(text, str) or len(text) < 600
        assert "Traceback" not in str(text)
        assert text != f.BROKEN


def test_an_accident_shows_no_traceback_and_is_logged(monkeypatch):
    monkeypatch.setattr(answers.thai, "to_thai", lambda text: 1 / 0)
    assert f.ITA_THAIDIGITS(7) == f.BROKEN
    assert "ITA_THAIDIGITS" in logfile.path().read_text(encoding="utf-8")


def test_help_is_short_thai_for_every_argument(monkeypatch):
    """What xlwings would be told where there is pywin32: the table's help, two dimensions for every block."""
    told = {}

    def func(**options):
        assert options == {"category": "ITA"}
        return lambda function: told.setdefault(function.__name__, {"": function.__doc__}) and function

    def arg(name, *, doc, **options):
        def note(function):
            block = next(a.block for a in BY_NAME[function.__name__].arguments if a.name == name)
            assert options == ({"ndim": 2} if block else {})
            told[function.__name__][name] = doc
            return function

        return note

    monkeypatch.setattr(xw, "func", func)
    monkeypatch.setattr(xw, "arg", arg)
    made = runpy.run_path(f.__file__)
    assert set(told) == set(BY_NAME)
    for name, texts in told.items():
        assert name.isascii()
        assert name.isupper()
        about = BY_NAME[name]
        parameters = inspect.signature(made[name]).parameters
        assert list(texts)[1:] == list(parameters) == [a.name for a in about.arguments]
        assert [p.default is not p.empty for p in parameters.values()] == [
            a.optional for a in about.arguments
        ]
        for text in (*texts.values(), NATIVE_HELP):
            assert 0 < len(text) <= 255
            assert any("ก" <= letter <= "๛" for letter in text)


@pytest.mark.parametrize("name", BY_NAME)
def test_type_hints_are_such_that_xlwings_converts_by(name):
    """On Windows, xlwings takes each hint as the converter of the argument: it must know it, or not look at it."""
    from xlwings.conversion import accessors

    for hint in get_type_hints(getattr(f, name)).values():
        assert hint is Any or hint == list[list[Any]] or hint in accessors


def test_a_declaration_is_all_that_a_function_needs():
    """Its answer takes what it declares, in that order; the rules are asked before."""
    for function in FUNCTIONS:
        given = [argument for argument in function.arguments if argument is not RULES]
        inspect.signature(function.answer).bind(*given)
        assert inspect.signature(getattr(f, function.name)).bind(*function.arguments)


def test_a_call_loads_no_heavy_library():
    absent = {"pandas", "docxtpl", "openpyxl", "xlsxwriter", "python_calamine", "lxml"}
    code = f"import udfs.functions, sys; print(*sorted({absent!r} & set(sys.modules)))"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
