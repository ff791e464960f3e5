"""The five layouts with everything typed, with nothing typed, and with more than anybody types."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from pathlib import Path

import openxml_audit
import pytest
import report_office as office
import report_sample
from report_tools import part, text

from ita_xl.dossier import FOLLOW_STATES, Dossier
from ita_xl.report import chart_data, context, engine
from ita_xl.report.pdf import for_libreoffice
from ita_xl.report.templates import default_template, layouts

sys.path.insert(0, str(Path(__file__).parents[1]))
from report_reader import Report, misplaced, strangers

BASE = {
    "agency": office.AGENCY,
    "district": "เมืองสมมุติ",
    "province": "สมมุติบุรี",
    "fiscal_year": 2568,
    "plan_year": 2569,
    "reported": {"EIT1": 86.2, "EIT2": 92.5},
    "indicators": dict(
        zip(map(str, range(1, 11)), (90.32, 89.05, 96.51, 75.4, 82.22, 95.06, 80, 93, 96.25, 80), strict=True)
    ),
    "items": {"i1": 82.86, "i2": 88.1, "i3": 100.0, "e4": 70, "e5": 80, "e6": 90},
    "history": {
        "2566": {"overall": 80.1, "IIT": 81, "EIT": 82, "OIT": 78},
        "2567": {"overall": 84.5, "IIT": 83.2, "EIT": 82.2, "OIT": 87.1},
    },
}
BARE = {"agency": office.AGENCY, "fiscal_year": 2568, "indicators": BASE["indicators"]}
TIES = BARE | {"indicators": {str(n): 90 if n < 6 else 80 for n in range(1, 11)}}
EQUAL = BARE | {"indicators": {str(n): 88.5 for n in range(1, 11)}}
FULL = BARE | {"indicators": {str(n): 100 for n in range(1, 11)}, "reported": {"EIT1": 100, "EIT2": 100}}
NO_OIT = BARE | {"indicators": {str(n): 91.5 + n for n in range(1, 9)}}
OLD = BARE | {"fiscal_year": 2564, "history": {"2563": [81.2, "B"]}}


def graded(data):
    return office.graded_of(json.dumps(data))


def render(layout, result, dossier, digits="arabic", contents=True):
    charts = chart_data.charts(result, dossier.shares)
    names = context.context(result, dossier, charts=charts, contents=contents)
    return engine.render(
        default_template(layout), names, charts, digits=digits, properties=report_sample.PROPERTIES
    )


def errors(report, path):
    path.write_bytes(report)
    return [str(e) for e in openxml_audit.OpenXmlValidator().validate(path).errors]


def typed(result, layout="indicators"):
    return office.rich(result, by="issues" if layout == "issues" else "indicators")


@pytest.mark.parametrize("layout", layouts())
@pytest.mark.parametrize("digits", ["thai", "arabic"])
def test_with_everything_typed_the_validator_finds_nothing(tmp_path, layout, digits):
    result = graded(BASE)
    assert errors(render(layout, result, typed(result, layout), digits), tmp_path / "report.docx") == []


@pytest.mark.parametrize("layout", layouts())
@pytest.mark.parametrize("data", [BASE, BARE, TIES, EQUAL, FULL, OLD])
def test_every_number_is_that_of_its_subject(tmp_path, layout, data):
    result = graded(data)
    for dossier in (typed(result, layout), Dossier(), Dossier(measures=office.measures_of(result))):
        path = tmp_path / "report.docx"
        assert errors(render(layout, result, dossier), path) == []
        read = Report(path)
        assert strangers(read, result, dossier) == []
        told = [
            p for p in read.paragraphs if not p.startswith(("การยกระดับ", "คะแนนที่ประกาศ")) and "ร้อยละ" not in p
        ]
        assert misplaced(told, result, dossier) == []


@pytest.mark.parametrize("layout", layouts())
def test_an_instrument_without_scores_is_said_and_not_drawn_as_a_number(tmp_path, layout):
    result = graded(NO_OIT)
    report = render(layout, result, typed(result, layout))
    assert errors(report, tmp_path / "report.docx") == []
    said = text(report)
    assert "None" not in said
    assert "ยังไม่มีคะแนน" in said or "-" in said


@pytest.mark.parametrize("layout", layouts())
def test_what_was_not_typed_leaves_no_part(layout):
    said = text(render(layout, graded(BARE), Dossier(), contents=False))
    for absent in ("คะแนนรายข้อของตัวชี้วัด", "ร้อยละของผู้ตอบ", "ความคิดเห็นและข้อเสนอแนะ", "สารบัญ", "ย้อนหลังปี"):
        assert absent not in said
    assert "ยังไม่ได้จัดทำตารางมาตรการ" in said
    assert ("บันทึกข้อความ" in said) == (layout == "progress")
    if layout == "progress":
        assert "ยังไม่มีการบันทึกสถานะการดำเนินการตามมาตรการ" in said


@pytest.mark.parametrize("layout", layouts())
def test_everything_that_was_typed_is_there(layout):
    result = graded(BASE)
    dossier = typed(result, layout)
    said = text(render(layout, result, dossier))
    for row in dossier.measures:
        assert row.name in said
        assert row.follow in said or layout == "progress"
    memo = dossier.memo
    for words in (memo.office, memo.number, memo.date, memo.subject, memo.to, memo.signatory, memo.position):
        assert words in said
    for opinion in dossier.opinions:
        assert opinion.text in said
    assert dossier.asked[0].answer in said
    if layout == "progress":
        for progress in dossier.progress:
            assert progress.result in said
            assert progress.outcome in said
        for row in dossier.oit:
            assert row.evidence in said
            assert all(f"- {element}" in said for element in row.elements)
    else:
        assert dossier.item_texts["i1"] in said
        assert "49.91" in said


def test_the_box_of_the_state_is_ticked_and_no_other():
    result = graded(BASE)
    dossier = typed(result)
    xml = part(render("progress", result, dossier), "word/document.xml")
    rows = [row for row in re.findall(r"<w:tr[ >].*?</w:tr>", xml, flags=re.DOTALL) if "w14:checkbox" in row]
    assert rows
    states = {row.name: row.status for row in dossier.progress} | {
        row.evidence: row.status for row in dossier.oit
    }
    for row in rows:
        boxes = re.findall(r'<w14:checked w14:val="(\d)"/>.*?<w:t[^>]*>([☐☑])</w:t>', row, flags=re.DOTALL)
        assert [tick == "1" for tick, _ in boxes] == [sign == "☑" for _, sign in boxes]
        words = "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", row))
        # Of names that begin alike the longest counts.
        name = max((n for n in states if n in words), key=len)
        assert [sign == "☑" for _, sign in boxes] == [state == states[name] for state in FOLLOW_STATES]


def test_the_memo_has_the_official_letters():
    result = graded(BASE)
    report = render("progress", result, typed(result))
    styles, xml = part(report, "word/styles.xml"), part(report, "word/document.xml")
    for style, half_points in (("ITAMemoTitle", 58), ("ITALabel", 40)):
        found = re.search(rf'w:styleId="{style}".*?</w:style>', styles, flags=re.DOTALL).group()
        assert f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' in found
        assert "<w:b/><w:bCs/>" in found
    assert (
        'w:leader="dot"'
        in re.search(r'w:styleId="ITAMemoField".*?</w:style>', styles, flags=re.DOTALL).group()
    )
    garuda = re.search(r'<wp:extent cx="(\d+)" cy="(\d+)"/>\s*<wp:docPr[^>]*name="ตราครุฑ"', xml)
    assert [round(int(side) / 360_000, 2) for side in garuda.groups()] == [1.5, 1.5]
    for label in ("ส่วนราชการ", "ที่", "วันที่", "เรื่อง"):
        assert re.search(rf'<w:rStyle w:val="ITALabel"/></w:rPr><w:t[^>]*>{label}</w:t>', xml)


@pytest.mark.parametrize("layout", layouts())
def test_a_hundred_and_twenty_measures_with_long_texts(tmp_path, layout):
    result = graded(BASE)
    dossier = office.huge(result)
    report = render(layout, result, dossier)
    assert errors(report, tmp_path / "report.docx") == []
    said = text(report)
    assert [n for n in range(1, 121) if f"มาตรการลำดับที่ {n}" not in said] == []
    xml = part(report, "word/document.xml")
    long = [
        row for row in re.findall(r"<w:tr[ >].*?</w:tr>", xml, flags=re.DOTALL) if row.count("ยาวมาก") > 30
    ]
    assert long
    assert all("<w:cantSplit/>" not in row for row in long)


def test_measures_of_a_person_stand_outside_the_issues():
    result = graded(BASE)
    dossier = typed(result, "issues")
    own = replace(dossier.measures[0], indicator="งานที่เพิ่มเอง", name="กิจกรรมของเราเอง", key="row-1")
    said = text(render("issues", result, replace(dossier, measures=(*dossier.measures, own))))
    assert "มาตรการรายตัวชี้วัดและมาตรการอื่น" in said
    assert said.index("มาตรการรายตัวชี้วัดและมาตรการอื่น") < said.index("กิจกรรมของเราเอง")


def test_a_year_without_issues_says_so():
    result = graded(OLD)
    assert not result.rules.issues
    said = text(render("issues", result, Dossier()))
    assert "ไม่ได้จัดข้อคำถามเป็นเจ็ดประเด็น" in said


@pytest.mark.parametrize("layout", layouts())
def test_headings_go_on_without_a_gap(layout):
    for data, dossier in ((BARE, Dossier()), (BASE, office.rich(graded(BASE)))):
        report = render(layout, graded(data), dossier)
        xml = part(report, "word/document.xml")
        firsts = re.findall(
            r'<w:pStyle w:val="Heading1"/>.*?<w:t(?: [^>]*)?>(?:ส่วนที่ )?(\d+)', xml, flags=re.DOTALL
        )
        assert firsts == [str(n) for n in range(1, len(firsts) + 1)]


def test_libreoffice_gets_the_contents_without_their_field():
    """Only so it fills in the page numbers of the entries."""
    report = render("development", graded(BASE), Dossier())
    assert " TOC " in part(report, "word/document.xml")
    copy = part(for_libreoffice(report), "word/document.xml")
    assert " TOC " not in copy
    assert copy.count("PAGEREF") == part(report, "word/document.xml").count("PAGEREF") > 10
    assert text(for_libreoffice(report)) == text(report)


def test_the_last_row_of_the_last_table_keeps_with_the_signatures():
    result = graded(BASE)
    for layout in layouts():
        xml = part(render(layout, result, typed(result, layout)), "word/document.xml")
        last = xml[: xml.rindex('<w:pStyle w:val="ITASign"/>', 0, xml.index("ผู้จัดทำรายงาน<"))]
        rows = re.findall(r"<w:tr[ >].*?</w:tr>", last, flags=re.DOTALL)
        assert "<w:keepNext/>" in [row for row in rows if "ITASign" not in row][-1]


@pytest.mark.parametrize("layout", layouts())
def test_contents_that_word_wrote_into_a_template_are_written_anew(layout, tmp_path):
    """Word writes a paragraph for each entry, all within one field: an officer who pressed F9 has such a template."""
    result = graded(BASE)
    first = render(layout, result, Dossier())
    again = engine.render(
        first, {}, chart_data.charts(result, {}), digits="arabic", properties=report_sample.PROPERTIES
    )
    before, after = (part(report, "word/document.xml") for report in (first, again))
    assert after.count(" TOC ") == before.count(" TOC ") == 1
    for mark in ("begin", "separate", "end"):
        assert after.count(f'fldCharType="{mark}"') == before.count(f'fldCharType="{mark}"')
    entries = [
        re.findall(r'w:val="TOC\d"/>.*?<w:t(?: [^>]*)?>([^<]*)', xml, re.DOTALL) for xml in (before, after)
    ]
    assert entries[0] == entries[1] != []
    assert errors(again, tmp_path / "again.docx") == []
