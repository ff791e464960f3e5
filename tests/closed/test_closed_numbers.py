"""Numbers kept as text, texts that look like formulas, and the stored results of formulas."""

import json

import lxml.etree as et
import pytest
from closed_books import (
    AGENCY,
    HISTORY,
    HOME,
    ITEMS,
    MAIN,
    MEASURES,
    PLAN_YEAR,
    SCORES,
    THRESHOLD,
    YEAR,
    add_own_sheet,
    change_parts,
    disagreements,
    find,
    part_of,
    parts,
    value,
    write,
)

from ita_xl.workbook.closed.package import Package

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
# Cell, Thai digits, the same as Arabic text, what a formula needs there.
INPUTS = {
    "fiscal-year": (HOME, YEAR, "๒๕๖๘", "2568", 2568),
    "plan-year": (HOME, PLAN_YEAR, "๒๕๗๐", "2570", 2570),
    "threshold": (HOME, THRESHOLD, "๙๐", "90", 90),
    "indicator": (SCORES, "D8", "๙๘.๔๔", "98.44", 98.44),
    "instrument": (SCORES, "D20", "๙๙.๕๐", " 99.50 ", 99.5),
    "overall": (SCORES, "D25", "๙๖.๙๗", "96.97", 96.97),
    "item": (ITEMS, "C6", "๑๐๐", "100", 100),
    "issue": (ITEMS, "B6", "๓", "3", 3),
    "history-year": (HISTORY, "A6", "๒๕๖๗", "2567", 2567),
    "history-overall": (HISTORY, "B6", "๙๐.๕", "90.5", 90.5),
    "history-instrument": (HISTORY, "D6", "๘๘", "88", 88),
}
EVERY_INPUT = pytest.mark.parametrize("kind", INPUTS)
SPELLING = pytest.mark.parametrize("spelling", [2, 3], ids=["thai", "text"])


@pytest.fixture
def book(makkhaeng):
    """A book with a year in the history and a score of an item."""
    write(makkhaeng, HISTORY, {"A6": 2567, "B6": 95, "C6": "ผ่านดีเยี่ยม", "D6": 96})
    write(makkhaeng, ITEMS, {"C6": 50})
    return makkhaeng


def findings(ita, book) -> list[dict[str, str]]:
    return json.loads(ita("check", book, "--json").out)


@EVERY_INPUT
@SPELLING
def test_a_number_kept_as_text_is_told(ita, book, kind, spelling):
    sheet, ref, number = INPUTS[kind][0], INPUTS[kind][1], INPUTS[kind][4]
    typed = INPUTS[kind][spelling]
    write(book, sheet, {ref: typed})
    code = "thai-digits" if spelling == 2 else "number-as-text"
    (found,) = [f for f in findings(ita, book) if (f["sheet"], f["cell"], f["code"]) == (sheet, ref, code)]
    assert (found["value"], float(found["expected"])) == (typed, number)
    assert found["level"] == "note"
    assert found["message"].startswith(f"ชีต {sheet} เซลล์ {ref}: ")


@EVERY_INPUT
@SPELLING
def test_a_number_kept_as_text_counts_as_the_number(ita, book, kind, spelling):
    sheet, ref, number = INPUTS[kind][0], INPUTS[kind][1], INPUTS[kind][4]
    write(book, sheet, {ref: number})
    as_number = [f for f in findings(ita, book) if f["level"] != "note"]
    write(book, sheet, {ref: INPUTS[kind][spelling]})
    assert [f for f in findings(ita, book) if f["level"] != "note"] == as_number


@EVERY_INPUT
@SPELLING
def test_generate_makes_it_a_number(ita, book, kind, spelling):
    sheet, ref, number = INPUTS[kind][0], INPUTS[kind][1], INPUTS[kind][4]
    write(book, sheet, {ref: INPUTS[kind][spelling]})
    ita("generate", book)
    assert value(book, sheet, ref) == number
    assert disagreements(book) == []


@EVERY_INPUT
def test_check_write_makes_it_a_number(ita, book, kind):
    sheet, ref, number = INPUTS[kind][0], INPUTS[kind][1], INPUTS[kind][4]
    write(book, sheet, {ref: INPUTS[kind][2]})
    ita("check", book, "--write")
    assert value(book, sheet, ref) == number


def test_a_plain_check_writes_nothing(ita, book):
    for sheet, ref, thai_digits, _, _ in INPUTS.values():
        write(book, sheet, {ref: thai_digits})
    before = book.read_bytes()
    ita("check", book)
    assert book.read_bytes() == before


@pytest.mark.parametrize(("typed", "stored"), [("o๑", "o1"), ("I ๑๒", "i12"), ("e๓", "e3")])
def test_an_item_code_in_thai_digits_is_told_and_written(ita, book, typed, stored):
    write(book, ITEMS, {"A6": typed})
    assert [
        f["expected"] for f in findings(ita, book) if f["cell"] == "A6" and f["code"] == "thai-digits"
    ] == [stored]
    ita("generate", book)
    assert value(book, ITEMS, "A6") == stored


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("98,44", "decimal-comma"),
        ("98.44 คะแนน", "stray-text"),
        ("ร้อยละ 98", "stray-text"),
        ("๙๘.๔๔%", "stray-text"),
        ("N/A", "not-a-number"),
        ("1e2", "not-a-number"),
        ("-", "not-a-number"),
    ],
)
def test_what_is_no_number_is_an_error_and_stays(ita, book, typed, code):
    write(book, SCORES, {"D8": typed})
    (found,) = [f for f in findings(ita, book) if f["cell"] == "D8"]
    assert (found["code"], found["level"], found["value"]) == (code, "error", typed)
    assert ita("generate", book).code == 1
    assert value(book, SCORES, "D8") == typed
    assert disagreements(book) == []


def test_a_number_too_large_for_a_cell_stays_the_text_it_is(ita, book):
    write(book, SCORES, {"D8": "9" * 400})
    assert ita("generate", book).code == 1
    assert value(book, SCORES, "D8") == "9" * 400


FORMULAS = ["=1+1", "+5", "@x", "-", "-5+3", '=HYPERLINK("http://x")', "'ก", "#REF!", "TRUE", "1/2", " ก "]


@pytest.mark.parametrize("text", FORMULAS)
def test_an_agency_name_that_looks_like_a_formula_stays_text(ita, book, tmp_path, text):
    (tmp_path / "d.json").write_text(json.dumps({"agency": text, "fiscal_year": 2568}), encoding="utf-8")
    path = tmp_path / "ใหม่.xlsm"
    ita("new", path, "--from", tmp_path / "d.json")
    root = et.fromstring(parts(path)[part_of(path, HOME)])
    (cell,) = [c for c in root.iter(f"{MAIN}c") if c.get("r") == AGENCY]
    assert cell.find(f"{MAIN}f") is None
    assert cell.get("t") == "inlineStr"
    assert value(path, HOME, AGENCY) == text
    assert disagreements(path) == []


@pytest.mark.parametrize("text", FORMULAS)
def test_a_measure_that_looks_like_a_formula_stays_text(ita, book, text):
    row = find(book, "i03-strong-1").row
    write(book, MEASURES, {f"C{row}": text})
    ita("generate", book)
    sheet = Package.read(book).sheet("ติดตามผล")
    assert (sheet.formula(f"C{row}"), sheet.value(f"C{row}")) == (None, text)


# Stored results ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["fy2565-khlongmai", "fy2566-kudphueng", "fy2568-naudom", "fy2568-paphlu"])
def test_stored_results_agree_with_the_core_after_generate(made, name):
    assert disagreements(made[name]) == []


@pytest.mark.parametrize("year", range(2562, 2570))
def test_stored_results_agree_with_the_core_after_new(ita, tmp_path, year):
    ita("new", tmp_path / "ก.xlsm", "--year", year)
    assert disagreements(tmp_path / "ก.xlsm") == []


def test_a_wrong_stored_result_is_noticed_by_these_tests(makkhaeng):
    write(makkhaeng, SCORES, {"D6": 1})  # and no command after it
    assert disagreements(makkhaeng) != []


def test_stored_results_agree_after_scores_changed(ita, khlongmai):
    write(khlongmai, SCORES, {"D6": 12.345, "D9": None, "D15": "ไม่มี", "D22": 50})
    ita("generate", khlongmai)
    assert disagreements(khlongmai) == []


def test_a_formula_that_a_person_replaced_by_a_value_stays_that_value(ita, makkhaeng):
    write(makkhaeng, SCORES, {"D16": 77})
    ita("generate", makkhaeng)
    assert value(makkhaeng, SCORES, "D16") == 77


def chart_points(path, part) -> list[list[float]]:
    root = et.fromstring(parts(path)[part])
    caches = root.iterfind(f".//{C}val//{C}numCache")
    return [[float(v.text) for v in cache.iter(f"{C}v")] for cache in caches]


def test_charts_hold_the_scores(made):
    scores = [float(value(made["fy2565-khlongmai"], SCORES, f"D{row}")) for row in range(6, 16)]
    assert chart_points(made["fy2565-khlongmai"], "xl/charts/chart1.xml") == [scores, [85.0] * 10]


def test_charts_hold_the_instruments(made):
    (shown, _) = chart_points(made["fy2565-khlongmai"], "xl/charts/chart2.xml")
    assert shown == [87.72, 81.13, 65.38]


def test_charts_follow_a_changed_score(ita, makkhaeng):
    write(makkhaeng, SCORES, {"D6": 12.5})
    ita("check", makkhaeng, "--write")
    assert chart_points(makkhaeng, "xl/charts/chart1.xml")[0][0] == 12.5


def test_a_persons_chart_over_scores_follows_them(ita, makkhaeng):
    add_own_sheet(makkhaeng)
    part = "xl/charts/chart90.xml"
    text = parts(makkhaeng)[part].decode().replace("'บันทึก ของเรา'!$B$3:$B$5", f"{SCORES}!$D$6:$D$8")
    change_parts(makkhaeng, {part: text.encode()})
    write(makkhaeng, SCORES, {"D6": 12.5})
    ita("generate", makkhaeng)
    assert chart_points(makkhaeng, part) == [[12.5, 100.0, 100.0]]
