"""The five layouts with everything typed, with nothing typed, and with more than anybody types."""

from __future__ import annotations

import io
import json
import re
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import docx
import pytest
import report_office as office
import report_sample
from report_tools import part, text
from validator import audit

from ita_xl.dossier import FOLLOW_STATES, Dossier
from ita_xl.layouts import LAYOUTS
from ita_xl.report import engine
from ita_xl.report.charts import chart_data
from ita_xl.report.context import report as context
from ita_xl.report.pdf import for_libreoffice
from ita_xl.report.templates import default_template
from ita_xl.rules import rule_book

sys.path.insert(0, str(Path(__file__).parents[1]))
from report_reader import Report, misplaced, strangers

WHOLE = tuple(key for key, layout in LAYOUTS.items() if layout.whole)
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
FAILED = BARE | {
    "indicators": BASE["indicators"] | {"9": 90.91, "10": 83.33},
    "items": {f"o{n}": 0 if n in (3, 9, 25) else 100 for n in range(1, 29)},
}


def graded(data):
    return office.graded_of(json.dumps(data))


def render(layout, result, dossier, digits="arabic", contents=True):
    charts = chart_data.charts(result, dossier.shares)
    names = context.context(result, dossier, charts=charts, contents=contents)
    return engine.render(
        default_template(layout), names, charts, digits=digits, properties=report_sample.PROPERTIES
    )


def paragraphs(report):
    """Style and text of every paragraph, in the order in which they stand."""
    found = re.findall(r"<w:p[ >].*?</w:p>", part(report, "word/document.xml"), flags=re.DOTALL)
    return [
        (
            "".join(re.findall(r'<w:pStyle w:val="(\w+)"', paragraph)[:1]),
            "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", paragraph)),
        )
        for paragraph in found
    ]


def errors(report, path):
    path.write_bytes(report)
    return audit(path)


def typed(result, layout="indicators"):
    return office.rich(result, by="issues" if layout == "issues" else "indicators")


@pytest.mark.parametrize("layout", WHOLE)
@pytest.mark.parametrize("digits", ["thai", "arabic"])
def test_with_everything_typed_the_validator_finds_nothing(tmp_path, layout, digits):
    result = graded(BASE)
    assert errors(render(layout, result, typed(result, layout), digits), tmp_path / "report.docx") == []


def pairs():
    """Give each layout with each case: all with the first case, each other case with one of them, the rest is long."""
    for n, data in enumerate((BASE, BARE, TIES, EQUAL, FULL, OLD, FAILED)):
        for k, layout in enumerate(WHOLE):
            short = data is BASE or k == n % len(WHOLE)
            yield pytest.param(layout, data, marks=() if short else pytest.mark.long, id=f"data{n}-{layout}")


@pytest.mark.parametrize(("layout", "data"), list(pairs()))
def test_every_number_is_that_of_its_subject(tmp_path, layout, data):
    result = graded(data)
    for dossier in (typed(result, layout), Dossier(), Dossier(measures=office.measures_of(result))):
        path = tmp_path / "report.docx"
        assert errors(render(layout, result, dossier), path) == []
        read = Report(path)
        assert strangers(read, result, dossier) == []
        told = [
            p for p in read.paragraphs if not p.startswith(("หากจะให้ถึง", "คะแนนที่ประกาศ")) and "ร้อยละ" not in p
        ]
        assert misplaced(told, result, dossier) == []


@pytest.mark.parametrize("layout", WHOLE)
def test_an_instrument_without_scores_is_said_and_not_drawn_as_a_number(tmp_path, layout):
    result = graded(NO_OIT)
    report = render(layout, result, typed(result, layout))
    assert errors(report, tmp_path / "report.docx") == []
    said = text(report)
    assert "None" not in said
    assert "ยังไม่มีคะแนน" in said or "-" in said


@pytest.mark.parametrize(("history", "told"), [(("2566",), "2566"), (("2565", "2566"), "2565–2566")])
def test_a_single_earlier_year_is_named_where_this_year_has_no_overall(history, told):
    result = graded(NO_OIT | {"history": {year: {"overall": 80.1} for year in history}})
    assert result.overall is None
    found = paragraphs(render("indicators", result, Dossier()))
    captions = [text for style, text in found if style == "Caption" and "ย้อนหลัง" in text]
    assert [text.replace("\u00a0", " ").partition("พ.ศ. ")[2] for text in captions] == [told]


@pytest.mark.parametrize("layout", WHOLE)
def test_what_was_not_typed_leaves_no_part(layout):
    said = text(render(layout, graded(BARE), Dossier(), contents=False))
    for absent in ("คะแนนรายข้อ ปีงบประมาณ", "ร้อยละของผู้ตอบ", "ความคิดเห็นและข้อเสนอแนะ", "สารบัญ", "ย้อนหลังปี"):
        assert absent not in said
    assert "ยังไม่ได้จัดทำตารางมาตรการ" in said
    assert ("บันทึกข้อความ" in said) == (layout == "progress")
    if layout == "progress":
        assert "ยังไม่มีการบันทึกสถานะการดำเนินการตามมาตรการ" in said


@pytest.mark.parametrize("layout", WHOLE)
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
    for words in dossier.causes.values():
        assert said.count(" ".join(words)) == 1
    if layout == "progress":
        for progress in dossier.progress:
            assert progress.result in said
            assert progress.outcome in said
        asked = {item.topic for item in rule_book(2569).items}
        for row in dossier.oit:
            assert (row.evidence in said) == (result.rules.by_code[row.code].topic in asked)
    else:
        assert dossier.item_texts["i1"] in said
        assert "49.91" in said


def test_a_progress_report_tells_which_indicators_still_have_no_measure():
    """So many are weak or to be developed; of measures by issue nothing is told, nor where nothing is low."""
    result = graded(BASE)
    dossier = Dossier(measures=office.measures_of(result))
    low = [r.no for r in result.ranked if str(r.status) != "จุดแข็ง"]
    told = context.context(result, dossier)["มาตรการ"]["รองรับ"]
    assert told.startswith(f"ตัวชี้วัดที่เป็นจุดอ่อนหรือควรพัฒนามี {len(low)} ตัวชี้วัด ได้แก่ ")
    assert sorted(map(int, re.findall(r"ตัวชี้วัดที่ (\d+) ", told))) == sorted(low)
    assert told.endswith("ซึ่งมีมาตรการในตารางมาตรการครบทุกตัวชี้วัด")
    fewer = tuple(row for row in dossier.measures if not row.indicator.startswith("4. "))
    told = context.context(result, Dossier(measures=fewer))["มาตรการ"]["รองรับ"]
    assert told.endswith("โดยตัวชี้วัดที่ยังไม่มีมาตรการในตารางมาตรการ คือ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ")
    by_issue = Dossier(measures=office.measures_of(result, by="issues"))
    assert context.context(result, by_issue)["มาตรการ"]["รองรับ"] == ""
    assert context.context(graded(FULL), Dossier(measures=fewer))["มาตรการ"]["รองรับ"] == ""


WORDS = "รถไม่มีที่เก็บกุญแจ"


def test_what_the_office_says_of_an_indicator_comes_first_in_each_layout():
    """In ``issues`` it stands under the issue that has most of the indicator's items, else before the lists."""
    result = graded(BASE | {"items": {"i10": 70, "i11": 80, "i12": 76.2, "e4": 70, "i1": 90}})
    words = {1: ("งานหนึ่งไม่มีคู่มือ",), 4: ("รถไม่มีที่เก็บกุญแจ", "มีสมุดคุมแล้ว"), 9: ("เว็บไซต์ปิดปรับปรุง",)}
    dossier = replace(typed(result, "issues"), causes=words)
    issues = text(render("issues", result, dossier, contents=False))
    homes = {1: "ประเด็นที่ 1 ", 4: "ประเด็นที่ 4 "}
    for no, issue in homes.items():
        heading = re.search(rf"^\d+\.\d+ {issue}.*$", issues, re.MULTILINE)
        said = f"ตัวชี้วัดที่ {no} {result.rules.indicator(no).name} {' '.join(words[no])}"
        assert issues[heading.end() + 1 :].startswith(f"{said}\n{issue}")
    rest = re.search(r"^\d+\. จุดแข็งและประเด็นที่ต้องพัฒนารายตัวชี้วัด$", issues, re.MULTILINE)
    assert issues[rest.end() + 1 :].startswith(f"ตัวชี้วัดที่ 9 {result.rules.indicator(9).name} เว็บไซต์ปิดปรับปรุง\n")
    progress = text(render("progress", result, replace(typed(result), causes=words), contents=False))
    heading = re.search(r"^\d+\. ความก้าวหน้าการยกระดับรายตัวชี้วัด$", progress, re.MULTILINE)
    said = [f"ตัวชี้วัดที่ {no} {result.rules.indicator(no).name} {' '.join(words[no])}" for no in (1, 4, 9)]
    assert progress[heading.end() + 1 :].startswith("\n".join(said) + "\nตัวชี้วัดที่เป็นจุดอ่อนหรือควรพัฒนามี")
    trend = text(render("trend", result, replace(typed(result), causes=words)))
    told = context.context(result, dossier)["เครื่องมือ"][0]["ตัวชี้วัด"][3]["วิเคราะห์"]
    assert f"รถไม่มีที่เก็บกุญแจ มีสมุดคุมแล้ว\n{told}" in trend


@pytest.mark.parametrize("layout", WHOLE)
def test_words_that_the_office_did_not_type_leave_no_hole(layout):
    result = graded(BASE)
    dossier = replace(typed(result, layout), causes={})
    bare = paragraphs(render(layout, result, dossier))
    some = paragraphs(render(layout, result, replace(dossier, causes={4: (WORDS,)})))
    name = result.rules.indicator(4).name
    without = [(s, t.replace(f"{WORDS} ", "")) for s, t in some]
    alone = [(s, t.replace("ตัวชี้วัดนี้ซึ่ง", "ซึ่ง")) for s, t in without]
    assert [(s, t) for s, t in alone if t not in (WORDS, f"ตัวชี้วัดที่ 4 {name} {WORDS}")] == bare


def test_the_box_of_the_state_is_ticked_and_no_other():
    result = graded(BASE)
    dossier = typed(result)
    xml = part(render("progress", result, dossier), "word/document.xml")
    rows = [row for row in re.findall(r"<w:tr[ >].*?</w:tr>", xml, flags=re.DOTALL) if "w14:checkbox" in row]
    assert rows
    status = {result.rules.by_code[row.code].topic: row.status for row in dossier.oit}
    states = {row.name: row.status for row in dossier.progress} | {
        f"{item.code}{item.official}": status.get(item.topic, "")
        for item in rule_book(2569).items
        if item.instrument == "OIT"
    }
    for row in rows:
        boxes = re.findall(r'<w14:checked w14:val="(\d)"/>.*?<w:t[^>]*>([☐☑])</w:t>', row, flags=re.DOTALL)
        assert [tick == "1" for tick, _ in boxes] == [sign == "☑" for _, sign in boxes]
        words = "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", row))
        # Of names that begin alike the longest counts.
        name = max((n for n in states if n in words), key=len)
        assert [sign == "☑" for _, sign in boxes] == [state == states[name] for state in FOLLOW_STATES]


def documents(result, dossier):
    """The documents of a progress report: code, name and evidence, in their order."""
    groups = context.context(result, dossier)["โอไอที"]["กลุ่ม"]
    return [(row["รหัส"], row["เรื่อง"], row["หลักฐาน"]) for group in groups for row in group["รายการ"]]


def test_the_documents_of_a_progress_report_are_those_of_the_plan_year():
    """The code of a document changes from year to year: o12 of FY2568 (procurement) is o11 of FY2569."""
    result = graded(BASE)
    found = documents(result, typed(result))
    listed = [item for item in rule_book(2569).items if item.instrument == "OIT"]
    assert [(code, name) for code, name, _ in found] == [(item.code, item.official) for item in listed]
    evidence = {code: address.rpartition("/")[2] for code, _, address in found}
    for before, now in {"o1": "o1", "o12": "o11", "o16": "o15", "o23": "o21", "o28": "o26"}.items():
        assert evidence[now] == before
    assert "26 ข้อ" in context.context(result, typed(result))["โอไอที"]["สรุป"]


def test_a_document_that_is_new_in_the_plan_year_has_nothing_typed():
    """FY2567's list asks for what was given by custom, FY2566's does not."""
    result = graded(BARE | {"fiscal_year": 2566, "plan_year": 2567})
    found = documents(result, typed(result))
    codes = {i.topic: i.code for i in rule_book(2567).items}
    assert len(found) == 35
    assert [code for code, _, address in found if not address] == [codes["doc-gift-custom"]]


def test_a_row_that_was_taken_out_of_the_sheet_stays_out():
    result = graded(BASE)
    dossier = typed(result)
    fewer = replace(dossier, oit=tuple(row for row in dossier.oit if row.code != "o12"))
    assert [
        code
        for code, *_ in documents(result, dossier)
        if code not in {c for c, *_ in documents(result, fewer)}
    ] == ["o11"]


@pytest.mark.parametrize(("year", "plan"), [(2569, 2570), (2568, 2568)])
def test_without_rules_of_the_plan_year_they_are_those_of_the_result(year, plan):
    result = graded(BARE | {"fiscal_year": year, "plan_year": plan})
    listed = [item for item in rule_book(year).items if item.instrument == "OIT"]
    assert [code for code, *_ in documents(result, typed(result))] == [item.code for item in listed]


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


@pytest.mark.parametrize("layout", WHOLE)
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
    assert "ไม่มีข้อมูลการจัดข้อคำถามเป็นเจ็ดประเด็น" in said


@pytest.mark.parametrize("layout", WHOLE)
def test_headings_go_on_without_a_gap(layout):
    for data, dossier in ((BARE, Dossier()), (BASE, office.rich(graded(BASE)))):
        report = render(layout, graded(data), dossier)
        firsts = [text for style, text in paragraphs(report) if style == "Heading1"]
        numbers = [re.match(r"(?:ส่วนที่ )?(\d+)", text)[1] for text in firsts]
        assert numbers == [str(n) for n in range(1, len(numbers) + 1)]


def test_libreoffice_gets_the_contents_without_their_field():
    """Only so it fills in the page numbers of the entries."""
    report = render("development", graded(BASE), Dossier())
    assert " TOC " in part(report, "word/document.xml")
    copy = part(for_libreoffice(report), "word/document.xml")
    assert " TOC " not in copy
    assert copy.count("PAGEREF") == part(report, "word/document.xml").count("PAGEREF") > 10
    assert text(for_libreoffice(report)) == text(report)


@pytest.mark.parametrize("layout", WHOLE)
def test_the_last_note_keeps_with_the_signatures(layout):
    """LibreOffice keeps a paragraph with the next one, not the last row of a table."""
    result = graded(BASE)
    xml = part(render(layout, result, typed(result, layout)), "word/document.xml")
    first = xml.index('<w:pStyle w:val="ITASign"/>')
    before = re.findall(r"<w:p>.*?</w:p>|</w:tbl>", xml[:first], flags=re.DOTALL)[-1]
    assert "ITANote" in before
    assert ">หมายเหตุ <" in before
    assert "<w:keepNext/>" in before
    behind = xml[first : xml.index("ผู้อนุมัติรายงาน<")]
    assert 1 + behind.count("<w:p>") == behind.count(
        '<w:pStyle w:val="ITASign"/>'
    )  # the style keeps with the next


def test_without_notes_the_last_row_keeps_with_the_signatures():
    result = graded(BASE)
    names = context.context(result, typed(result)) | {"หมายเหตุ": []}
    charts = chart_data.charts(result, typed(result).shares)
    report = engine.render(
        default_template("indicators"), names, charts, digits="arabic", properties=report_sample.PROPERTIES
    )
    last = part(report, "word/document.xml").split('<w:pStyle w:val="ITASign"/>')[0]
    assert "<w:keepNext/>" in re.findall(r"<w:tr[ >].*?</w:tr>", last, flags=re.DOTALL)[-1]


@pytest.mark.parametrize("layout", WHOLE)
@pytest.mark.parametrize("digits", ["thai", "arabic"])
def test_every_reference_names_the_caption_that_is_meant(layout, digits):
    """A sentence refers to a table or chart by its number, and what it refers to stands behind it."""
    result = graded(BASE)
    for dossier in (typed(result, layout), Dossier()):
        found = paragraphs(render(layout, result, dossier, digits))
        captions = [text for style, text in found if style == "Caption"]
        told = [
            (n, reference)
            for n, (style, text) in enumerate(found)
            if style != "Caption"
            for reference in re.findall(r"(?:ตาราง|แผนภูมิ)ที่ [\d๐-๙]+", text)
        ]
        assert len(told) >= (2 if layout == "progress" else 3)  # without measures it has few tables
        for n, reference in told:
            assert sum(text.startswith(f"{reference} ") for text in captions) == 1
            assert any(s == "Caption" and text.startswith(f"{reference} ") for s, text in found[n:])


@pytest.mark.parametrize("layout", WHOLE)
def test_no_heading_goes_straight_to_a_table_or_chart_and_no_captions_stand_back_to_back(layout):
    result = graded(BASE)
    for dossier in (typed(result, layout), Dossier()):
        body = re.sub(r"<w:tbl>.*?</w:tbl>", "", part(render(layout, result, dossier), "word/document.xml"))
        styles = re.findall(r'<w:p>\s*<w:pPr><w:pStyle w:val="(\w+)"/>', body)
        pairs = set(pairwise(styles))
        assert ("Heading1", "Caption") not in pairs
        assert ("Heading1", "ITAFigure") not in pairs
        assert ("Heading2", "ITAFigure") not in pairs


def test_a_part_without_scores_or_measures_of_the_issues_is_one_sentence():
    result = graded(BARE)
    said = text(render("issues", result, Dossier(measures=office.measures_of(result)), contents=False))
    assert said.count("ยังไม่มีคะแนนรายข้อของประเด็นทั้ง 7 ประเด็น") == 1
    assert "ประเด็นที่ 1" not in said
    assert "ไม่มีมาตรการ" not in said


def test_issues_without_measures_are_named_in_one_sentence():
    result = graded(BASE)
    dossier = typed(result, "issues")
    two = tuple(row for row in dossier.measures if re.match("ประเด็นที่ [25] ", row.indicator))
    found = paragraphs(render("issues", result, replace(dossier, measures=two), contents=False))
    headings = [text for style, text in found if style == "Heading2" and "มาตรการของประเด็นที่" in text]
    assert [re.sub(r"^\d+\.(\d+) มาตรการของประเด็นที่ (\d).*", r"\1 \2", text) for text in headings] == [
        "1 2",
        "2 5",
    ]
    said = [text for _, text in found if "ไม่มีมาตรการเฉพาะ" in text]
    assert said == ["ประเด็นที่ไม่มีมาตรการเฉพาะของตน ได้แก่ ประเด็นที่ 1, 3, 4, 6, 7"]


def test_development_leaves_out_the_years_where_there_is_one():
    for data, years in ((BASE, True), (BARE, False)):
        said = text(render("development", graded(data), Dossier(), contents=False))
        assert ("ผลการประเมินย้อนหลัง" in said) == years


def test_the_caption_of_the_years_names_what_is_drawn():
    overall = BASE | {"history": {"2566": {"overall": 80.1}, "2567": {"overall": 84.5}}}
    for data, words in ((BASE, "คะแนนภาพรวมและคะแนนรายเครื่องมือ"), (overall, "คะแนนภาพรวม")):
        begins = "แกนเริ่มที่ 70"  # below 80.1, and below each instrument
        found = paragraphs(render("trend", graded(data), Dossier()))
        captions = [text for style, text in found if style == "Caption" and text.startswith("แผนภูมิที่ 1 ")]
        assert captions == [f"แผนภูมิที่ 1 {words} ปีงบประมาณ พ.ศ.\u00a02566–2568 {begins}"]


def test_the_covers_differ_and_the_agency_stands_at_one_height():
    result = graded(BASE)
    titles = set()
    for layout in set(WHOLE) - {"progress"}:
        for dossier in (typed(result, layout), Dossier()):
            report = render(layout, result, dossier, contents=False)
            xml = part(report, "word/document.xml")
            start = xml.index("ตราสัญลักษณ์ของหน่วยงาน")
            cover = xml[start : xml.index("</w:sectPr>", start)]
            titles.add((layout, "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", cover))[:120]))
            assert cover.count('<w:pStyle w:val="Subtitle"/>') == 5  # and, measures, year, made by, place
            assert cover.count("<w:br/>") == 3
    assert len({title for _, title in titles}) == len({layout for layout, _ in titles}) == 4


def test_the_progress_has_the_boxes_of_a_measure_once_and_its_state_in_words_beside_its_indicator():
    result = graded(BASE)
    dossier = typed(result)
    tables = docx.Document(io.BytesIO(render("progress", result, dossier))).tables
    heads = [[cell.text for cell in table.rows[0].cells] for table in tables]
    whole = next(t for t, head in zip(tables, heads, strict=True) if head[:2] == ["ลำดับ", "มาตรการ/กิจกรรม"])
    states = {row.name: row.status for row in dossier.progress}
    assert len(whole.rows) == 1 + 2 * len(dossier.measures)
    for row, below, measure in zip(whole.rows[1::2], whole.rows[2::2], dossier.measures, strict=True):
        budget = {"20000": "20,000 บาท"}.get(measure.budget, measure.budget)
        assert row.cells[1].text.split("\n") == [
            measure.name,
            "(" + re.sub(r"^(\d+)\. ", r"ตัวชี้วัดที่ \1 ", measure.indicator) + ")",
        ]
        told = {"ตัวชี้วัดความสำเร็จ": measure.success, "งบประมาณ": budget}
        assert (
            below.cells[0].text.split() == " ".join(f"{head}: {t}" for head, t in told.items() if t).split()
        )
        assert below.cells[0]._tc is below.cells[-1]._tc
    shown = {}
    for table, head in zip(tables, heads, strict=True):
        if head[0] == "ตัวชี้วัด" and head[1].startswith("แนวทาง"):
            assert "w14:checkbox" not in table._tbl.xml
            rows = [row.cells for row in table.rows[1:]]
            shown |= {cells[1].text: cells[2].text for cells in rows if cells[0]._tc is not cells[-1]._tc}
    assert shown == {name: status or "-" for name, status in states.items()}


def test_an_address_of_an_item_stands_across_the_table():
    result = graded(BASE)
    dossier = typed(result)
    xml = part(render("progress", result, dossier), "word/document.xml")
    asked = {item.topic for item in rule_book(2569).items}
    for row in (row for row in dossier.oit if result.rules.by_code[row.code].topic in asked):
        cell = next(
            c for c in re.findall(r"<w:tc>.*?</w:tc>", xml, flags=re.DOTALL) if f"{row.evidence}<" in c
        )
        assert '<w:gridSpan w:val="6"/>' in cell
        assert f"- {row.evidence}" not in cell


@pytest.mark.parametrize(("plan", "known"), [(2566, True), (2569, False)])
def test_what_a_document_must_hold_has_a_column_where_the_year_tells_it(plan, known):
    result = graded(BARE | {"fiscal_year": plan - 1, "plan_year": plan})
    dossier = typed(result)
    dossier = replace(dossier, oit=tuple(replace(row, elements=()) for row in dossier.oit))
    report = docx.Document(io.BytesIO(render("progress", result, dossier)))
    heads = [[cell.text for cell in table.rows[0].cells] for table in report.tables]
    (head,) = [head for head in heads if head[0] == "ข้อ"]
    assert tuple(text.replace("\n", "") for text in head[-3:]) == FOLLOW_STATES
    assert ("องค์ประกอบด้านข้อมูล" in head) == known == any(i.elements for i in rule_book(plan).items)
    assert any("องค์ประกอบด้านข้อมูล" in p.text for p in report.paragraphs) == known


def test_the_memo_is_signed_as_a_memo_is():
    result = graded(BASE)
    memo = text(render("progress", result, Dossier())).split("รายงานผลการดำเนินการ\n")[0]
    assert "(ลงชื่อ)" not in memo
    assert "ผู้จัดทำรายงาน" not in memo
    assert re.search(r"เรื่อง  รายงานผลการดำเนินงานตามมาตรการ\S+ ประจำปีงบประมาณ พ\.ศ\.\u00a02569", memo)
    parts = [
        memo.index(word) for word in ("ข้อเท็จจริง", "ดังตารางต่อไปนี้", "คะแนนภาพรวม\n", "ข้อพิจารณา", "จึงเรียนมา")
    ]
    assert parts == sorted(parts)
    assert re.findall("จึงเรียนมา.*", memo) == ["จึงเรียนมาเพื่อโปรดพิจารณา"]
    xml = part(render("progress", result, Dossier()), "word/document.xml")
    lines = re.findall(r'<w:pStyle w:val="ITAMemoField"/>(?:(?!</w:p>).)*', xml, flags=re.DOTALL)
    assert sum(not re.search("<w:t[ >]", line) for line in lines) == 4  # two to write on for each opinion


def test_the_columns_of_the_indicators_numbers_have_one_heading():
    for layout in WHOLE:
        for table in docx.Document(io.BytesIO(default_template(layout))).tables:
            heads = [cell.text for cell in table.rows[0].cells]
            for row in table.rows:
                for head, cell in zip(heads, row.cells, strict=False):  # rows of tags are one cell
                    if re.fullmatch(r"\{\{ ต\.ลำดับ \}\}", cell.text):
                        assert head == "ตัวชี้วัดที่"
                    if cell.text == "{{ ต.อันดับ }}":
                        assert head == "อันดับ"


@pytest.mark.parametrize("layout", WHOLE)
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


HEADS = {"งบประมาณ": "budget", "ตัวชี้วัดความสำเร็จ": "success"}


@pytest.mark.parametrize("layout", WHOLE)
def test_budget_and_success_stand_there_where_a_measure_has_them(layout, tmp_path):
    result = graded(BASE)
    measures = tuple(
        replace(row, budget="", success="")
        for row in office.measures_of(result, by="issues" if layout == "issues" else "indicators")
    )
    texts = {"budget": "250000", "success": "ร้อยละความสำเร็จตามแผน"}
    for typed_heads in ((), ("งบประมาณ",), ("ตัวชี้วัดความสำเร็จ",), tuple(HEADS)):
        first = replace(measures[0], **{HEADS[head]: texts[HEADS[head]] for head in typed_heads})
        report = render(layout, result, Dossier(measures=(first, *measures[1:])))
        said = re.sub(r"\s", "", text(report))
        assert errors(report, tmp_path / "report.docx") == []
        assert ("ตัวชี้วัดความสำเร็จ" in said) == ("ตัวชี้วัดความสำเร็จ" in typed_heads)
        assert ("250,000บาท" in said) == ("งบประมาณ" in typed_heads)
        assert (texts["success"] in said) == ("ตัวชี้วัดความสำเร็จ" in typed_heads)
        tables = [t for t in docx.Document(io.BytesIO(report)).tables if t.rows[0].cells[0].text == "ตัวชี้วัด"]
        if layout in ("indicators", "development"):
            (table,) = [t for t in tables if "ขั้นตอน" in "".join(c.text for c in t.rows[0].cells)]
            assert len(table.columns) == 6
            assert abs(sum(c.width.cm for c in table.rows[0].cells) - (29.7 - 2 * 2.0)) < 0.1
            below = [row.cells[0].text for row in table.rows if row.cells[0]._tc is row.cells[-1]._tc]
            told = [text for text in below if any(f"{head}: " in text for head in HEADS)]
            assert [[head for head in HEADS if f"{head}: " in text] for text in told] == (
                [sorted(typed_heads, key=list(HEADS).index)] if typed_heads else []
            )
