"""Books with little in them: every command gives a result or a sentence."""

import json

import pytest
from closed_books import AGENCY, HOME, SCORES, THRESHOLD, YEAR, disagreements, table, write

from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges

TEN = {f"D{row}": None for row in range(6, 16)}
REPORTED = {f"D{row}": None for row in range(20, 27)}


def commands(ita, book) -> list[int]:
    """Exit codes of check, check --write, generate, export and share."""
    out = book.with_name("รายงาน.docx")
    runs = [
        ita("check", book),
        ita("check", book, "--write"),
        ita("generate", book),
        ita("export", "--anyway", book, "-o", out),
        ita("share", book),
    ]
    for ran in runs:
        # Thai digits that a command turned are told as well.
        assert (ran.code == 2) is bool(ran.err) or (ran.code < 2 and "เป็นตัวเลขแล้ว 1 ช่อง" in ran.err)
        assert ran.err.count("\n") <= 1
    assert out.exists() is (runs[3].code != 2)
    assert disagreements(book) == []
    return [ran.code for ran in runs]


@pytest.fixture
def empty(ita, tmp_path):
    path = tmp_path / "ว่าง.xlsm"
    ita("new", path)
    return path


def test_a_book_with_nothing_in_it(ita, empty):
    assert commands(ita, empty) == [1, 1, 2, 2, 0]


def test_the_sentence_for_no_scores_names_the_book(ita, empty):
    assert ita("generate", empty).err == (
        "ยังสรุปผลของแฟ้ม “ว่าง.xlsm” ไม่ได้ เพราะยังไม่มีคะแนนตัวชี้วัดที่อ่านได้ในชีต คะแนน เซลล์ D6 ถึง D15 "
        "โปรดพิมพ์คะแนนตามประกาศผล (0 ถึง 100) แล้วสั่งใหม่\n"
    )


@pytest.mark.parametrize(
    ("year", "codes"),
    [
        (None, [1, 1, 2, 2, 0]),
        (2599, [1, 1, 2, 2, 0]),
        (2561, [1, 1, 2, 2, 0]),
        (1999, [1, 1, 2, 2, 0]),
        (2568.5, [1, 1, 2, 2, 0]),
        ("ปี 2568", [1, 1, 2, 2, 0]),
        ("2568", [0, 0, 0, 0, 0]),
        ("๒๕๖๘", [0, 0, 0, 0, 0]),
        (True, [1, 1, 2, 2, 0]),
    ],
)
def test_years_of_every_kind(ita, makkhaeng, year, codes):
    write(makkhaeng, HOME, {YEAR: year})
    assert commands(ita, makkhaeng) == codes


def test_an_unknown_year_is_named_with_its_cell(ita, makkhaeng):
    write(makkhaeng, HOME, {YEAR: 2561})
    (found,) = [f for f in json.loads(ita("check", makkhaeng, "--json").out) if f["code"] == "year-unknown"]
    assert (found["sheet"], found["cell"], found["value"]) == (HOME, YEAR, "2561")


def test_a_year_that_cannot_be_read_is_shown_in_the_sentence(ita, makkhaeng):
    write(makkhaeng, HOME, {YEAR: "ปี 2568"})
    assert "“ปี 2568”" in ita("generate", makkhaeng).err


@pytest.mark.parametrize("score", [100, 0])
def test_all_indicators_alike(ita, makkhaeng, score):
    write(makkhaeng, SCORES, {**dict.fromkeys(TEN, score), **REPORTED})
    assert commands(ita, makkhaeng) == [0, 0, 0, 0, 0]
    assert len(table(makkhaeng)) == (10 if score else 19)


@pytest.mark.parametrize("row", [6, 11, 15])
def test_one_missing_indicator(ita, makkhaeng, row):
    write(makkhaeng, SCORES, {f"D{row}": None})
    assert commands(ita, makkhaeng) == [1, 1, 1, 1, 0]
    assert not any(r.key.startswith(f"i{row - 5:02d}-") for r in table(makkhaeng))


def test_only_one_indicator(ita, makkhaeng):
    write(makkhaeng, SCORES, {**TEN, **REPORTED, "D8": 80})
    assert commands(ita, makkhaeng) == [1, 1, 1, 1, 0]


def test_only_reported_instruments(ita, makkhaeng):
    write(makkhaeng, SCORES, {**TEN, "D20": 90, "D21": 91, "D24": 92})
    assert commands(ita, makkhaeng) == [1, 1, 2, 2, 0]


def test_only_the_overall(ita, makkhaeng):
    write(makkhaeng, SCORES, {**TEN, **REPORTED, "D25": 92})
    assert commands(ita, makkhaeng) == [1, 1, 2, 2, 0]


def test_scores_outside_the_range(ita, makkhaeng):
    write(makkhaeng, SCORES, {"D6": -0.01, "D7": 100.01, "D8": 1e300})
    assert commands(ita, makkhaeng) == [1, 1, 1, 1, 0]


def test_no_agency(ita, makkhaeng):
    write(makkhaeng, HOME, dict.fromkeys((AGENCY, ranges.DISTRICT.ref, ranges.PROVINCE.ref)))
    assert commands(ita, makkhaeng) == [1, 1, 1, 1, 0]


@pytest.mark.parametrize("threshold", ["สูง", 0, 100, -5, 1000, "๙๐"])
def test_thresholds_of_every_kind(ita, makkhaeng, threshold):
    write(makkhaeng, HOME, {THRESHOLD: threshold})
    codes = commands(ita, makkhaeng)
    assert codes == [1, 1, 1, 1, 0] if threshold in ("สูง", -5, 1000) else [0, 0, 0, 0, 0]


@pytest.mark.parametrize("level", ["AA", "ดีมาก", 5, "=ผ่าน"])
def test_levels_that_are_none_of_that_year(ita, makkhaeng, level):
    write(makkhaeng, SCORES, {"D26": level})
    assert commands(ita, makkhaeng) == [1, 1, 1, 1, 0]


def test_a_failed_command_leaves_the_findings_of_the_last_check(ita, empty):
    ita("check", empty, "--write")
    before = empty.read_bytes()
    ita("generate", empty)
    assert empty.read_bytes() == before
    assert ClosedBook(empty).model.graded is not None
