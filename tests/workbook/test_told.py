"""What the workbook and its copy say: equal scores, a blank workbook, the copy's help, repeated headers."""

import json

import pytest
from office import differences, recalculated

from ita_xl import actions, datafile
from ita_xl.cli import main
from ita_xl.demo.table import result_table
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import sheets, tables, wording
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.template import template

HOME, SCORES, HELP = sheets.HOME.name, sheets.SCORES.name, sheets.HELP.name


def _book(path, ten, **more):
    data = {"agency": "เทศบาลตำบลตัวอย่าง", "fiscal_year": 2568, "indicators": ten, **more}
    actions.new(path, datafile.parse(json.dumps(data)))
    return path


@pytest.mark.parametrize(
    ("ten", "highest", "lowest"),
    [
        ([85] * 10, "ทุกตัวชี้วัดได้คะแนนเท่ากัน (85.00 คะแนน)", "ทุกตัวชี้วัดได้คะแนนเท่ากัน (85.00 คะแนน)"),
        ([85] * 9 + [90], "10. ", "1. "),
        ([85] * 9, "1. ", "1. "),
    ],
)
def test_ten_equal_scores_have_no_highest_and_no_lowest(tmp_path, ten, highest, lowest):
    path = _book(tmp_path / "equal.xlsm", {str(n): value for n, value in enumerate(ten, start=1)})
    model = ClosedBook(path).model
    book = recalculated(tmp_path, [path])["equal"]
    assert differences(book, computed_cells(), model) == []
    home = book.get_sheet_by_name(HOME).to_python(skip_empty_area=False)
    assert home[9][5].startswith(highest)
    assert home[10][5].startswith(lowest)
    assert ("เท่ากัน" in home[9][5]) is (ten[0] == ten[-1])


def test_a_blank_workbook_opens_without_findings(tmp_path):
    path = tmp_path / "blank.xlsm"
    assert main(["new", str(path), "--year", "2567"]) == 0
    package = Package.read(path)
    home = package.sheet(HOME)
    assert [home.value(f"F{r}") for r in (12, 13)] == [word("ita_word_none")] * 2
    assert not home.value("C4")
    grids = ClosedBook(path).grids
    assert not any(v for row in grids["ita_findings"].rows for v in row)
    assert grids["ita_year"].single == 2567


@pytest.fixture
def thai_digits(tmp_path):
    path = _book(tmp_path / "book.xlsm", {str(n): 95.5 for n in range(1, 11)})
    book, edits = ClosedBook(path), Edits()
    for ref, value in (("D7", "๙๕.๕๐"), ("D10", " 95.50 ")):
        edits.put(SCORES, ref, value)
    book.apply(edits)
    book.save(backup=False)
    return path


def test_the_copy_holds_numbers_where_the_book_holds_readable_texts(thai_digits, tmp_path):
    before = thai_digits.read_bytes()
    copy = actions.share(ClosedBook(thai_digits), before, tmp_path / "copy.xlsx")
    assert thai_digits.read_bytes() == before
    assert [Package.read(copy).sheet(SCORES).value(f"D{r}") for r in (7, 10)] == [95.5, 95.5]
    assert differences(recalculated(tmp_path, [copy])["copy"], computed_cells(), ClosedBook(copy).model) == []


def test_the_finding_says_when_a_text_becomes_a_number(thai_digits):
    found = actions.examine(ClosedBook(thai_digits).model).findings
    said = [f.text for f in found if f.code in ("thai-digits", "number-as-text")]
    assert len(said) == 2
    assert all("ตรวจสอบ หรือ สร้างตารางมาตรการ" in text for text in said)
    book = ClosedBook(thai_digits)
    actions.write_findings(book)
    assert book.grids["ita_scores"].rows[1][0] == 95.5


def test_the_help_of_the_copy_teaches_no_button_that_it_has_not(made, tmp_path):
    source = made["fy2568-paphlu"]
    copy = Package.read(actions.share(ClosedBook(source), source.read_bytes(), tmp_path / "copy.xlsx"))
    told = [str(copy.sheet(HELP).value(f"{c}{r}")) for r in range(3, 25) for c in "AB"]
    assert set(wording.COPY_HELP.values()) <= set(told)
    assert not set(wording.COPY_HELP) & set(told)
    assert "ต้นฉบับ" in copy.sheet(HELP).value("A8")
    again = Package.read(source)
    assert set(wording.COPY_HELP) <= {
        str(again.sheet(HELP).value(f"{c}{r}")) for r in range(3, 25) for c in "AB"
    }


def test_the_steps_of_the_help_are_numbered_through():
    numbers = [key for key, text in wording.HELP if text]
    assert numbers == [str(n) for n in range(1, len(numbers) + 1)]


def test_a_second_copy_says_why_it_has_another_name(made, tmp_path, capsys):
    path = tmp_path / "book.xlsm"
    path.write_bytes(made["fy2568-paphlu"].read_bytes())
    main(["share", str(path)])
    assert "ใช้ชื่อใหม่" not in capsys.readouterr().out
    main(["share", str(path)])
    said = capsys.readouterr().out
    assert "(2)" in said
    assert "ใช้ชื่อใหม่เพราะ" in said


def test_headers_are_repeated_on_the_pages_that_follow():
    import io

    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(template()))
    assert book[sheets.ANALYSIS.name].print_title_rows == "$14:$14"
    items = shipped_tables().tables[-1]
    assert book[sheets.RULES.name].print_title_rows == f"${items.top - 1}:${items.top - 1}"
    assert len(items.rows) == max(len(t.rows) for t in shipped_tables().tables)


def test_headings_over_issues_speak_of_issues():
    for table in (tables.MEASURES_TABLE, tables.FOLLOW_TABLE):
        assert table.headers[0] == "ตัวชี้วัดหรือประเด็น"
    assert "ผลการวิเคราะห์ตัวชี้วัด" not in tables.MEASURES_TABLE.headers


@pytest.mark.parametrize("width", [80, 100])
def test_the_table_of_the_demo_breaks_no_word(made, capsys, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    result_table([(actions.examine(ClosedBook(path).model), None, None) for path in made.values()])
    said = capsys.readouterr().out
    for title in (
        "คะแนนรายข้อไม่ตรงตัวชี้วัด",
        "คะแนนรายข้อต่างจากตัวชี้วัด 9",
        "ระดับย้อนหลังไม่ตรงเกณฑ์",
        "ที่ตั้งหน่วยงานไม่ครบ",
    ):
        assert title in said
