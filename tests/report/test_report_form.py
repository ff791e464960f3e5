"""The form for one measure: which it is, what its rows say, and that it is made only where somebody chooses it."""

import io
import re
from dataclasses import replace

import docx
import pytest
import report_sample
from agencies import CASES
from book_cells import put
from report_tools import text
from test_report_layouts import BARE, BASE, errors, graded, typed

from ita_xl import actions, datafile
from ita_xl.cli import main
from ita_xl.dossier import Dossier, MeasureRow
from ita_xl.layouts import LAYOUTS
from ita_xl.report import engine
from ita_xl.report.charts import chart_data
from ita_xl.report.context import report as context
from ita_xl.report.templates import default_template
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.reading.model import dossier as read_dossier

LABELS = [
    "ตัวชี้วัดหรือประเด็น",
    "ชื่อมาตรการ",
    "เหตุผลและความจำเป็น",
    "วัตถุประสงค์",
    "วิธีดำเนินการ",
    "ระยะเวลาดำเนินการ",
    "งบประมาณ",
    "ผู้รับผิดชอบ",
    "ผลลัพธ์/ตัวชี้วัดความสำเร็จ",
    "การติดตามประเมินผล",
    "ผลการดำเนินการ",
]


def form(result, dossier, measure=None):
    names = context.context(result, dossier, measure=measure)
    charts = chart_data.charts(result, dossier.shares)
    return engine.render(
        default_template("form"), names, charts, digits="arabic", properties=report_sample.PROPERTIES
    )


def rows(report):
    """What stands in the form, by its labels."""
    (table,) = [t for t in docx.Document(io.BytesIO(report)).tables if t.rows[0].cells[0].text == "รายการ"]
    return {row.cells[0].text: row.cells[1].text.replace("\u00a0", " ") for row in table.rows[1:]}


def bare(indicator, name, **texts):
    empty = dict.fromkeys(("analysis", "steps", "responsible", "period", "follow"), "")
    return MeasureRow(indicator=indicator, name=name, **{**empty, **texts})


def test_it_holds_what_the_row_holds(tmp_path):
    result = graded(BASE)
    dossier = typed(result)
    report = form(result, dossier, 2)
    assert errors(report, tmp_path / "form.docx") == []
    row, told = dossier.measures[1], rows(report)
    assert list(told) == LABELS
    assert told["ชื่อมาตรการ"] == row.name
    assert told["ระยะเวลาดำเนินการ"] == row.period
    assert told["ผู้รับผิดชอบ"] == row.responsible
    assert told["งบประมาณ"] == "20,000 บาท"
    assert told["ผลลัพธ์/ตัวชี้วัดความสำเร็จ"] == row.success
    assert told["การติดตามประเมินผล"] == row.follow
    assert row.analysis in told["เหตุผลและความจำเป็น"]
    assert [line.split(". ", 1)[1] in told["วิธีดำเนินการ"] for line in row.steps.split("\n")]
    progress = next(p for p in dossier.progress if p.key == row.key)
    for words in (progress.result, progress.outcome, progress.date):
        assert words in told["ผลการดำเนินการ"]
    assert re.findall("☑ (.*)", text(report)) == [progress.status]
    assert set(told["วัตถุประสงค์"]) == {"."}


def test_a_row_that_says_nothing_has_lines_to_write_on(tmp_path):
    result = graded(BASE)
    report = form(result, Dossier(measures=(bare("งานอื่น", "มาตรการของเรา"),)))
    assert errors(report, tmp_path / "form.docx") == []
    told = rows(report)
    for label in LABELS[2:4] + LABELS[5:10]:
        assert set(told[label]) == {"."}, label


def test_without_a_choice_it_is_of_the_lowest_indicator():
    """Indicator 4 has 75.40; of ties the first that has a measure counts; a table by issues begins with its first."""
    result = graded(BASE)
    dossier = typed(result)
    assert rows(form(result, dossier))["ตัวชี้วัดหรือประเด็น"].startswith("ตัวชี้วัดที่ 4 ")
    first = next(row for row in dossier.measures if row.indicator.startswith("4. "))
    assert rows(form(result, dossier))["ชื่อมาตรการ"] == first.name
    others = tuple(row for row in dossier.measures if not row.indicator.startswith("4. "))
    assert rows(form(result, replace(dossier, measures=others)))["ชื่อมาตรการ"] == others[0].name
    by_issue = typed(result, "issues")
    assert rows(form(result, by_issue))["ชื่อมาตรการ"] == by_issue.measures[0].name
    tied = graded(BARE | {"indicators": BARE["indicators"] | {"4": 80}})
    two = Dossier(measures=(bare("1. ก", "หนึ่ง"), bare("10. ข", "สิบ"), bare("7. ค", "เจ็ด")))
    assert {r.no for r in tied.lowest} == {4, 7, 10}
    assert rows(form(tied, two))["ชื่อมาตรการ"] == "เจ็ด"


def test_what_the_office_says_of_the_indicator_is_its_first_reason():
    result = graded(BASE)
    dossier = replace(typed(result), causes={4: ("กุญแจไม่มีผู้เก็บ",), 1: ("เรื่องอื่น",)})
    reason = rows(form(result, dossier))["เหตุผลและความจำเป็น"]
    assert reason.startswith("กุญแจไม่มีผู้เก็บ\n")
    assert "เรื่องอื่น" not in reason


def test_without_measures_it_says_so(tmp_path):
    report = form(graded(BASE), Dossier())
    assert errors(report, tmp_path / "form.docx") == []
    document = docx.Document(io.BytesIO(report))
    assert any("ยังไม่ได้จัดทำตารางมาตรการ" in paragraph.text for paragraph in document.paragraphs)
    assert not [t for t in document.tables if t.rows[0].cells[0].text == "รายการ"]


@pytest.fixture
def book(tmp_path, home):
    path = tmp_path / "a.xlsm"
    actions.new(path, datafile.parse((CASES / "fy2568-naudom.json").read_text(encoding="utf-8")))
    actions.generate(found := ClosedBook(path))
    found.save(backup=False)
    return path


def test_the_command_makes_it_where_it_is_asked_for(book, capsys, tmp_path):
    out = tmp_path / "form.docx"
    names = [row.name for row in read_dossier(ClosedBook(book).grids).measures]
    command = ["export", "--anyway", str(book), "-o", str(out)]
    assert main([*command, "--layout", "form", "--measure", str(len(names))]) in (0, 1)
    assert rows(out.read_bytes())["ชื่อมาตรการ"] == names[-1]
    for number in (0, -1, len(names) + 1):
        assert main([*command, "--layout", "form", "--measure", str(number)]) == 2
        assert f"ไม่มีมาตรการลำดับที่ {number} " in capsys.readouterr().err
    assert main([*command, "--layout", "trend", "--measure", "1"]) == 2
    assert "ใช้กับแบบรายมาตรการ" in capsys.readouterr().err


def test_it_can_be_chosen_in_the_workbook_and_is_nobodys_default(book, tmp_path):
    found = ClosedBook(book)
    assert found.grids["ita_layout"].single == LAYOUTS["indicators"].name
    put(found, ("ita_layout", 0, 0, LAYOUTS["form"].name))
    assert ranges.LAYOUT_CHOICES[LAYOUTS["form"].name] == "form"
    done = actions.export(found, tmp_path / "a.docx")
    assert list(rows(done.path.read_bytes())) == LABELS
