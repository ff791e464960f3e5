"""The Word report of each agency: every number with its subject, no other agency's name, one switch for digits."""

import io
import re
import zipfile
from itertools import pairwise

import docx
import openpyxl
import pytest
from agencies import NAMES
from office import need, pages

from ita_xl import actions, narrative
from ita_xl.narrative import score_text
from ita_xl.workbook.file import ClosedBook

AGENCIES = {
    "fy2565-khlongmai": "คลองใหม่",
    "fy2566-kudphueng": "กุดผึ้ง",
    "fy2568-makkhaeng": "หมากแข้ง",
    "fy2568-naudom": "นาอุดม",
    "fy2568-paphlu": "ป่าพลู",
}
OTHERS_IN_THE_ORIGINALS = ("ม่วงคัน", "ห้วยหมากเขียว")


@pytest.fixture(params=NAMES)
def case(request, made):
    path = made[request.param]
    return request.param, docx.Document(path.with_suffix(".docx")), ClosedBook(path)


def rows(table):
    """Give the texts of a table's rows; merged cells show the same text more than once."""
    return [[" ".join(p.text for p in cell.paragraphs) for cell in row.cells] for row in table.rows]


def test_the_score_table_holds_each_number_beside_its_subject(case):
    _, document, book = case
    graded = book.model.graded
    table = rows(document.tables[1])
    wanted = []
    for instrument in graded.rules.instruments:
        for indicator in graded.rules.of_instrument(instrument.code):
            r = graded.indicator(indicator.no)
            wanted.append(
                [instrument.code, str(r.no), indicator.name, score_text(r.score), str(r.rank), str(r.status)]
            )
        mean = score_text(graded.instruments[instrument.code].value)
        wanted.append([instrument.code, *[f"คะแนนเฉลี่ย {instrument.code}"] * 2, mean, "", ""])
    total = [*["คะแนนภาพรวม"] * 3, score_text(graded.overall), *[f"ระดับ {graded.level.name}"] * 2]
    assert table[1:] == [*wanted, total]
    assert rows(document.tables[0])[1] == [
        score_text(graded.overall),
        graded.level.name,
        score_text(graded.rules.scale.target),
    ]


def test_the_paragraphs_are_those_of_the_computed_object(case):
    _, document, book = case
    graded = book.model.graded
    text = [p.text for p in document.paragraphs]
    for paragraph in narrative.overall_paragraphs(graded):
        assert paragraph.replace("พ.ศ. ", "พ.ศ.\u00a0") in [t.replace("พ.ศ. ", "พ.ศ.\u00a0") for t in text]
    for indicator in graded.rules.indicators:
        lead = f"ตัวชี้วัดที่ {indicator.no} {indicator.name} {narrative.indicator_paragraph(graded, indicator.no)}"
        assert lead in text
    for entry in (*narrative.strengths(graded)[1], *narrative.weaknesses(graded)[1]):
        assert any(t.endswith(entry) for t in text)


def test_no_number_stands_in_the_text_that_is_not_the_objects(case):
    _, document, book = case
    graded = book.model.graded
    known = {
        score_text(v) for r in graded.indicators for v in (r.score, abs(r.from_mean), abs(r.from_threshold))
    }
    known |= {score_text(v) for r in graded.instruments.values() for v in (r.value, r.reported, r.computed)}
    known |= {score_text(v) for v in (graded.overall, graded.overall_computed, graded.mean, graded.threshold)}
    known |= {
        score_text(v)
        for level in graded.rules.scale.levels
        for v in (level.overall_min, level.instrument_min)
    }
    values = [
        *(r.value for r in graded.instruments.values()),
        *graded.assessment.reported.values(),
        graded.overall,
    ]
    known |= {
        score_text(abs(v - level.instrument_min)) for v in values for level in graded.rules.scale.levels
    }
    known |= {score_text(abs(graded.overall - graded.rules.scale.target))}
    known |= {score_text(item.score) for item in graded.assessment.items}
    catalogue = graded.rules.by_code
    known |= {
        score_text(abs(graded.indicator(catalogue[item.code].indicator).score - item.score))
        for item in graded.assessment.items
        if item.code in catalogue
    }
    known |= {score_text(h.entry.overall) for h in graded.history}
    known |= {score_text(abs(b - a)) for (_, a), (_, b) in pairwise(graded.trend.points)}
    text = " ".join(
        [p.text for p in document.paragraphs] + [c for t in document.tables for row in rows(t) for c in row]
    )
    assert set(re.findall(r"\d+\.\d\d(?!\d)", text)) <= known


def test_the_measures_table_is_the_sheets(case):
    _, document, book = case
    measures = rows(document.tables[2])
    sheet = book.grids["ita_measures"].rows
    filled = [r for r in sheet if r[0]]
    assert len(measures) - 1 == len(filled)
    for seen, typed in zip(measures[1:], filled, strict=True):
        assert [seen[0], seen[1], seen[2], seen[4], seen[5], seen[6]] == [
            typed[1],
            typed[2],
            typed[3],
            typed[5],
            typed[6],
            typed[7],
        ]
        assert seen[3] == " ".join(typed[4].split("\n"))


def test_no_other_agency_is_named(case):
    name, document, _ = case
    text = " ".join(
        [p.text for p in document.paragraphs] + [c for t in document.tables for row in rows(t) for c in row]
    )
    assert AGENCIES[name] in text
    for other in (*AGENCIES.values(), *OTHERS_IN_THE_ORIGINALS):
        assert other not in text or other == AGENCIES[name]


def test_the_chart_and_its_workbook_hold_the_scores(case, made):
    name, _, book = case
    graded = book.model.graded
    with zipfile.ZipFile(made[name].with_suffix(".docx")) as z:
        chart = z.read(next(n for n in z.namelist() if n.startswith("word/charts/chart"))).decode()
        inside = openpyxl.load_workbook(
            io.BytesIO(z.read(next(n for n in z.namelist() if n.endswith(".xlsx"))))
        )
    cached = re.findall(r"<c:v>(-?[\d.]+)</c:v>", chart)
    scores = [float(r.score) for r in graded.indicators]
    assert [float(v) for v in cached] == [*scores, *[float(graded.threshold)] * 10]
    assert [row[1].value for row in inside.active.iter_rows(min_row=2)] == scores


def test_thai_digits_leave_no_arabic_one(made, tmp_path):
    out = tmp_path / "thai.docx"
    actions.export(ClosedBook(made["fy2565-khlongmai"]), out, digits="thai")
    with zipfile.ZipFile(out) as z:
        parts = [
            z.read(n).decode()
            for n in z.namelist()
            if re.match(r"word/(document|header\d*|footer\d*)\.xml", n)
        ]
    text = "".join(t for part in parts for t in re.findall(r"<w:t[^>]*>([^<]*)</w:t>", part))
    assert not re.search(r"[0-9]", text)
    assert "๗๖.๘๑" in text
    assert 'w:fmt="thaiNumbers"' in parts[0]


def test_the_same_book_gives_the_same_bytes(made, tmp_path):
    book = ClosedBook(made["fy2568-naudom"])
    first = actions.export(book, tmp_path / "1.docx").path.read_bytes()
    assert first == actions.export(book, tmp_path / "2.docx").path.read_bytes()


def test_every_page_can_be_drawn(made, tmp_path):
    need("soffice")
    books = [made[name].with_suffix(".docx") for name in NAMES]
    for name, count in pages(tmp_path, books).items():
        assert 8 <= count <= 20, name
