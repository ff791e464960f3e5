"""The five layouts of the Word report over the five agencies: every number with its subject, no other agency's name."""

import io
import re
import zipfile
from decimal import Decimal

import docx
import openpyxl
import pytest
from agencies import NAMES
from lxml import etree
from office import need, pages
from report_reader import DOUBT, SCORE, Report, misplaced, strangers
from validator import audit

from ita_xl import actions
from ita_xl.demo import LAYOUTS as PUBLISHED
from ita_xl.layouts import LAYOUTS
from ita_xl.measures.library import NO_BUDGET
from ita_xl.report.charts import chart_data
from ita_xl.report.docx.names import WP, C, R
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.reading.model import dossier

AGENCIES = {
    "fy2565-khlongmai": "คลองใหม่",
    "fy2566-kudphueng": "กุดผึ้ง",
    "fy2568-makkhaeng": "หมากแข้ง",
    "fy2568-naudom": "นาอุดม",
    "fy2568-paphlu": "ป่าพลู",
}
OTHERS = {*AGENCIES.values(), "ม่วงคัน", "ห้วยหมากเขียว", "ป่าพูลู"}
WHOLE = [key for key, layout in LAYOUTS.items() if layout.whole]
ALL = [(name, layout) for name in NAMES for layout in WHOLE]


@pytest.fixture(scope="session")
def reports(made, tmp_path_factory):
    """The report of each agency in each layout, Arabic digits; the measures are by issue where the layout is."""
    folder = tmp_path_factory.mktemp("layouts")
    books = {}
    for name in NAMES:
        books[name] = ClosedBook(made[name])
        for layout in WHOLE:
            book = books[name]
            if layout == "issues" and book.model.graded.rules.issues:
                book = ClosedBook(folder / f"{name}-issues.xlsm", made[name].read_bytes())
                actions.generate(book, by="issues")
                books[name, layout] = book
            actions.export(book, folder / f"{name}-{layout}.docx", layout=layout, digits="arabic")
    return folder, books


@pytest.fixture
def report(reports, request):
    name, layout = request.param
    folder, books = reports
    book = books.get((name, layout), books[name])
    return name, layout, folder / f"{name}-{layout}.docx", book


def test_the_demo_publishes_each_agency_in_its_own_layout():
    assert set(PUBLISHED) == set(NAMES)
    assert sorted(PUBLISHED.values()) == sorted(WHOLE)


@pytest.mark.parametrize("report", ALL, indirect=True)
def test_every_number_is_that_of_its_subject(report):
    _, _, path, book = report
    graded, typed, read = book.model.graded, dossier(book.grids), Report(path)
    assert strangers(read, graded, typed) == []
    sentences = [
        p for p in read.paragraphs if SCORE.search(p) and not p.startswith(("หากจะให้ถึง", "คะแนนที่ประกาศ"))
    ]
    assert misplaced(sentences, graded, typed) == []


@pytest.mark.parametrize("report", ALL, indirect=True)
def test_no_report_says_what_the_program_doubts(report):
    path = report[2]
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.endswith(".xml"):
                assert not DOUBT.search(re.sub("<[^>]+>", "", package.read(name).decode())), name


@pytest.mark.parametrize(
    ("layout", "old", "new"),
    [
        ("trend", "76.81", "76.82"),  # the overall
        ("trend", "43.75", "77.08"),  # another indicator's score
        ("trend", "ลดลง 4.14", "เพิ่มขึ้น 4.14"),
        ("indicators", "84.20", "84.02"),
        ("progress", "81.13", "87.72"),  # another instrument's
        ("development", "ปีงบประมาณ พ.ศ. 2562 ได้ 85.03", "ปีงบประมาณ พ.ศ. 2562 ได้ 84.05"),  # another year's
    ],
)
def test_the_reader_finds_a_number_of_another_subject(reports, layout, old, new):
    folder, books = reports
    name = "fy2565-khlongmai"
    graded, typed = books[name].model.graded, dossier(books[name].grids)
    read = Report(folder / f"{name}-{layout}.docx")
    places = [n for n, text in enumerate(read.paragraphs) if old in text]
    cells = [
        at for at, (_, rows) in enumerate(read.tables) if any(old == cell for row in rows for cell in row)
    ]
    assert places or cells
    for n in places:
        spoilt = Report(folder / f"{name}-{layout}.docx")
        spoilt.paragraphs[n] = spoilt.paragraphs[n].replace(old, new)
        assert strangers(spoilt, graded, typed) != []
    for at in cells:
        spoilt = Report(folder / f"{name}-{layout}.docx")
        caption, rows = spoilt.tables[at]
        spoilt.tables[at] = (caption, [[new if c == old else c for c in r] for r in rows])
        assert strangers(spoilt, graded, typed) != []


@pytest.mark.parametrize("report", ALL, indirect=True)
def test_no_other_agency_is_named(report):
    name, _, path, _ = report
    text = Report(path).text
    assert AGENCIES[name] in text
    assert [other for other in OTHERS - {AGENCIES[name]} if other in text] == []


@pytest.mark.parametrize("report", ALL, indirect=True)
def test_the_validator_finds_nothing(report):
    assert audit(report[2]) == []


@pytest.mark.parametrize("report", ALL, indirect=True)
def test_nothing_is_left_of_the_template(report):
    with zipfile.ZipFile(report[2]) as archive:
        xml = archive.read("word/document.xml").decode()
    assert "{{" not in xml
    assert "{%" not in xml
    numbers = [
        re.findall(rf"^{label}ที่ (\d+)(?: |$)", "\n".join(Report(report[2]).paragraphs), flags=re.MULTILINE)
        for label in ("ตาราง", "แผนภูมิ")
    ]
    for found in numbers:
        assert found == [str(n) for n in range(1, len(found) + 1)]


@pytest.mark.parametrize("name", NAMES)
def test_every_measure_stands_in_every_layout(reports, name):
    folder, books = reports
    for layout in WHOLE:
        book = books.get((name, layout), books[name])
        text = Report(folder / f"{name}-{layout}.docx").text
        rows = dossier(book.grids).measures
        assert rows
        for row in rows:
            assert row.name in text
            for line in row.steps.split("\n"):
                assert re.sub(r"^\d+\. ", "", line) in text
            assert row.follow in text or layout == "progress"


COLUMNS = {
    "indicators": "ตัวชี้วัด|มาตรการ/โครงการ/ กิจกรรม|ผลการวิเคราะห์ ตัวชี้วัด|ขั้นตอน/วิธีดำเนินการ|ผู้รับผิดชอบ|ระยะเวลา ดำเนินการ",
    "progress": "ลำดับ|มาตรการ/กิจกรรม|วิธีดำเนินการ|ระยะเวลา ดำเนินการ|ผู้รับผิดชอบ|สรุปผลการดำเนินการ ตามมาตรการหรือกิจกรรม"
    "|ผลลัพธ์หรือความสำเร็จ ในการดำเนินการ",
    "development": "ตัวชี้วัด|มาตรการ/โครงการ/ กิจกรรม|ผลการวิเคราะห์ ตัวชี้วัด|ขั้นตอน/วิธีดำเนินการ|ระยะเวลา ดำเนินการ|ผู้รับผิดชอบ",
    "issues": "วิธีการนำผลการวิเคราะห์ ไปสู่การปฏิบัติ|ผู้รับผิดชอบ/ ผู้ที่เกี่ยวข้อง|ขั้นตอน/วิธีปฏิบัติ|วัน เดือน ปี ที่ดำเนินการ",
    "trend": "มาตรการ/แนวทาง|วิธีดำเนินการ|ผู้รับผิดชอบ|ระยะเวลา ดำเนินการ|การติดตาม ประเมินผล",
}


@pytest.mark.parametrize("name", NAMES)
def test_each_layout_has_the_columns_of_its_original(reports, name):
    folder, _ = reports
    for layout, columns in COLUMNS.items():
        document = Report(folder / f"{name}-{layout}.docx").document
        rows = [[c.text.replace("\n", " ") for c in t.rows[0].cells] for t in document.tables]
        assert columns in ["|".join(row) for row in rows]


@pytest.mark.parametrize("report", ALL, indirect=True)
def test_charts_and_their_workbooks_hold_the_scores(report):
    """Each chart is known by its name: its numbers are those of its subject."""
    _, layout, path, book = report
    graded, typed = book.model.graded, dossier(book.grids)
    wanted = chart_data.charts(graded, typed.shares)
    document = docx.Document(path)
    names = []
    for drawing in document.element.body.iter(WP + "docPr"):
        reference = next(drawing.getparent().iter(C + "chart"), None)
        if reference is None:
            continue
        names.append(drawing.get("name"))
        part = document.part.rels[reference.get(R + "id")].target_part
        drawn = [
            [Decimal(value.text) for value in values.iter(C + "v")]
            for values in etree.fromstring(part.blob).iter(C + "val")
        ]
        series = [[v for v in one.values if v is not None] for one in wanted[names[-1]].series]
        assert drawn == series
        inside = openpyxl.load_workbook(io.BytesIO(next(iter(part.rels.values())).target_part.blob)).active
        first = [row[1].value for row in inside.iter_rows(min_row=2) if row[1].value is not None]
        assert first == [float(v) for v in series[0]]
    assert bool(names) == (layout != "progress")
    scores = [graded.indicator(n).score for n in range(1, 11)]
    assert list(wanted["ita:indicators"].series[0].values) == scores
    assert ("ita:trend" in names) <= (len(graded.trend.points) > 1)


@pytest.mark.parametrize("layout", ["indicators", "development", "trend"])
@pytest.mark.parametrize("name", NAMES)
def test_the_measures_table_is_the_sheets(reports, name, layout):
    folder, books = reports
    filled = dossier(books[name].grids).measures
    caption = next(
        c for c in dict(Report(folder / f"{name}-{layout}.docx").tables) if c.startswith("มาตรการ ประจำปี")
    )
    shown = dict(Report(folder / f"{name}-{layout}.docx").tables)[caption]
    keys = {
        "indicators": ("indicator", "name", "analysis", "steps", "responsible", "period"),
        "development": ("indicator", "name", "analysis", "steps", "period", "responsible"),
        "trend": ("name", "steps", "responsible", "period", "follow"),
    }[layout]
    # Across the table, under its measure, stands what is in no column of this layout.
    budgets = {row.budget for row in filled} - {"", NO_BUDGET}
    labels = {"ตัวชี้วัดความสำเร็จ": "success"} | ({"งบประมาณ": "budget"} if budgets else {})
    labels |= {} if layout == "trend" else {"การติดตามประเมินผล": "follow"}
    for row, cells in zip(filled, shown[1::2], strict=True):
        told = [f"{label}: {getattr(row, key)}" for label, key in labels.items() if getattr(row, key)]
        assert {" ".join(cell.split()) for cell in cells} == {" ".join(" ".join(told).split())}
    before = None
    for row, cells in zip(filled, shown[::2], strict=True):
        for key, cell in zip(keys, cells, strict=True):
            said = " ".join(getattr(row, key).replace("\u00a0", " ").split())
            if key == "analysis":
                # What is said of an indicator is said once; the reason stands where it tells more.
                again = before is not None and before.indicator == row.indicator
                assert cell == row.reason if again else cell in (said, f"{said} {row.reason}")
            else:
                assert cell == said
        before = row


def test_each_issue_of_the_layout_has_its_own_measures(reports):
    folder, books = reports
    book = books["fy2568-paphlu", "issues"]
    tables = {
        c: rows
        for c, rows in Report(folder / "fy2568-paphlu-issues.docx").tables
        if c.startswith("มาตรการของประเด็น")
    }
    issues = book.model.graded.rules.issues
    assert list(tables) == [f"มาตรการของประเด็นที่ {issue.no}" for issue in issues]
    for issue in issues:
        rows = [m for m in dossier(book.grids).measures if m.indicator.startswith(f"ประเด็นที่ {issue.no} ")]
        shown = [row[0] for row in tables[f"มาตรการของประเด็นที่ {issue.no}"]]
        assert [any(text.startswith(m.name) for text in shown) for m in rows] == [True] * len(rows)
        assert rows


@pytest.mark.parametrize("layout", WHOLE)
def test_thai_digits_leave_no_arabic_one(made, tmp_path, layout):
    out = tmp_path / "thai.docx"
    actions.export(ClosedBook(made["fy2565-khlongmai"]), out, digits="thai", layout=layout)
    assert not re.search("[0-9]", re.sub("[ieo][0-9]{1,2}(?![0-9])", "", Report(out).text))
    assert "๗๖.๘๑" in Report(out).text


def test_a_table_of_contents_lists_every_heading(made, tmp_path):
    out = tmp_path / "contents.docx"
    actions.export(ClosedBook(made["fy2568-naudom"]), out, layout="development", contents=True)
    paragraphs = Report(out).document.paragraphs
    headings = [p.text for p in paragraphs if p.style.name in {"Heading 1", "Heading 2"}]
    entries = [p.text.strip() for p in paragraphs if p.style.name in {"toc 1", "toc 2"}]
    assert entries == headings
    assert len(entries) > 10
    assert audit(out) == []


def test_every_page_can_be_drawn(reports, tmp_path):
    need("soffice")
    folder, _ = reports
    paths = [folder / f"{name}-{layout}.docx" for name, layout in PUBLISHED.items()]
    for stem, count in pages(tmp_path, paths).items():
        assert 6 <= count <= 14, stem
