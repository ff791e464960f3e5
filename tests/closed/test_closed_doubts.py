"""Before a report is made: what speaks against it is asked, and no answer is remembered."""

import json
import re
import shutil
from pathlib import Path

import pytest
from closed_books import FOLLOW, SCORES, copy, parts, write
from report_reader import DOUBT, Report

from ita_xl import actions, datafile
from ita_xl.checks import Severity
from ita_xl.report.templates import office_name
from ita_xl.workbook.closed.book import ClosedBook


@pytest.fixture
def report(tmp_path):
    return tmp_path / "report.docx"


@pytest.mark.parametrize("words", [(), ("--lang", "en")])
def test_errors_ask_first(ita, makkhaeng, report, words):
    write(makkhaeng, SCORES, {"D6": 105})
    before = parts(makkhaeng)
    ran = ita("export", makkhaeng, "-o", report, *words)
    assert (ran.code, report.exists()) == (2, False)
    assert "--anyway" in ran.err
    assert "D6" in ran.err
    assert parts(makkhaeng) == before
    assert ita("export", makkhaeng, "-o", report, "--anyway").code == 1
    assert report.exists()
    # Asked again at the next time: nothing was noted.
    assert ita("export", makkhaeng, "-o", report).code == 2
    assert [p.suffix for p in report.parent.iterdir()].count(".docx") == 1


def test_without_errors_nothing_is_asked(ita, makkhaeng, report):
    assert ita("export", makkhaeng, "-o", report).code == 0


def test_a_report_of_progress_without_any_asks_first(ita, makkhaeng, report):
    ran = ita("export", makkhaeng, "-o", report, "--layout", "progress")
    assert (ran.code, report.exists()) == (2, False)
    assert "ติดตามผล" in ran.err
    write(makkhaeng, FOLLOW, {"D6": "อยู่ระหว่างดำเนินการ"})
    assert ita("export", makkhaeng, "-o", report, "--layout", "progress").code == 0


def test_a_template_that_check_calls_unusable_asks_first(ita, makkhaeng, tmp_path, report):
    template = tmp_path / "แม่แบบ.docx"
    actions.new_template("indicators", template)
    _break(template)
    assert ita("template", "check", template).code == 1
    ran = ita("export", makkhaeng, "-o", report, "--template", template)
    assert (ran.code, report.exists()) == (2, False)
    assert "แม่แบบ.docx" in ran.err
    beside = tmp_path / office_name("indicators")
    shutil.copyfile(template, beside)
    assert ita("export", makkhaeng, "-o", report).code == 2
    assert ita("export", makkhaeng, "-o", report, "--anyway").code == 0


def office(path: Path, year: int, **more: object) -> Path:
    """Make the workbook of an office with IIT 90.00, EIT 94.00, OIT 90.00, overall 91.20 in a year."""
    scores = (90.00, 87.35, 91.25, 92.80, 88.60, 93.10, 94.65, 94.25, 88.70, 91.30)
    given = {
        "agency": "องค์การบริหารส่วนตำบลตัวอย่าง",
        "district": "เมือง",
        "province": "ตัวอย่าง",
        "fiscal_year": year,
        "plan_year": year + 1,
        "reported": {"overall": 91.20, "grade": "ผ่านดี"},
        "indicators": {str(no): score for no, score in enumerate(scores, start=1)},
        **more,
    }
    actions.new(path, datafile.read(json.dumps(given, ensure_ascii=False)))
    return path


@pytest.fixture
def of_2569(tmp_path):
    """An office that typed its result of FY2569, whose rules are carried over from the year before."""
    return office(tmp_path / "2569.xlsm", 2569)


UNSURE = "เกณฑ์ระดับผลการประเมินของปีงบประมาณ พ.ศ. 2569 ที่รายงานใช้ ยังไม่มีข้อยืนยันจากเอกสารของสำนักงาน ป.ป.ช."


def test_rules_that_nobody_verified_ask_first(ita, of_2569, report):
    ran = ita("export", of_2569, "-o", report)
    assert (ran.code, report.exists()) == (2, False)
    assert ran.err.count("ยืนยัน") == ran.err.count(UNSURE) == 1
    assert "น้ำหนัก" not in ran.err  # the announced overall bears them out
    english = ita("export", of_2569, "-o", report, "--lang", "en").err
    assert (
        "No document of the NACC confirms yet what the report of fiscal year 2569 rests on: the scale of levels."
        in english
    )
    assert not re.search("[ก-๙]", english)
    assert ita("export", of_2569, "-o", report, "--anyway").code == 0
    assert not DOUBT.search(Report(report).text)


def test_all_doubts_are_told_together_each_once(ita, of_2569, report):
    write(of_2569, SCORES, {"D6": 105})
    ran = ita("export", of_2569, "-o", report, "--layout", "progress")
    assert ran.code == 2
    for said in ("พบรายการที่ต้องแก้ไข", "ยังไม่ได้พิมพ์สถานะ", "ยังไม่มีข้อยืนยัน"):
        assert ran.err.count(said) == 1


def test_the_same_stands_in_the_sheet_as_a_note(ita, of_2569):
    ita("check", of_2569, "--write")
    rows = [row for row in ClosedBook(of_2569).grids["ita_findings"].rows if row[0]]
    (row,) = [row for row in rows if "ยังไม่มีข้อยืนยัน" in " ".join(map(str, row))]
    assert Severity.NOTE.thai in row


def test_a_verified_year_is_not_asked(ita, made, tmp_path):
    for name in ("fy2568-makkhaeng", "fy2568-naudom"):
        out = tmp_path / f"{name}.docx"
        assert ita("export", copy(made[name], tmp_path, f"{name}.xlsm"), "-o", out).code == 0


@pytest.mark.parametrize("layout", actions.layouts())
def test_no_report_prints_what_the_program_doubts(layout, tmp_path):
    """Documents with elements that nobody verified, of an office that follows them up; an unverified scale; an overall
    that is not what the indicators make."""
    oit = {f"o{n}": {"status": "อยู่ระหว่างดำเนินการ"} for n in range(1, 44)}
    low = {str(no): 84.99 for no in range(1, 11)}
    for n, (year, more) in enumerate(
        (
            (2566, {"oit_progress": oit, "items": {"o1": 0, "o2": 100, "i1": 90}}),
            (2569, {"items": {"o1": 0}, "reported": {}}),
            (2568, {"indicators": low, "reported": {}}),
            (2568, {"reported": {"overall": 92.20, "grade": "ผ่านดี"}}),  # the indicators make 91.20
        )
    ):
        path, out = office(tmp_path / f"{n}.xlsm", year, **more), tmp_path / f"{n}.docx"
        book = ClosedBook(path)
        actions.generate(book, by="issues" if layout == "issues" and book.model.graded.rules.issues else None)
        actions.export(book, out, layout=layout)
        read = Report(out)
        assert not DOUBT.search(read.text)
        if layout == "progress" and not n:
            assert "องค์ประกอบด้านข้อมูลเป็นรายการช่วยตรวจของหน่วยงาน" in read.text


def _break(template: Path) -> None:
    """Ask in a condition for a name that there is not, in a part that this report leaves out."""
    import docx

    document = docx.Document(str(template))
    for tag in ("{%p if บันทึก.มี %}", "{% if agency == 'x' %}ก{% endif %}", "{%p endif %}"):
        document.add_paragraph(tag)
    document.save(str(template))
