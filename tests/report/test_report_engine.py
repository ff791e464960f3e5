"""Facts of a rendered report."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import report_sample as sample
from report_tools import edit, make, part, text, with_paragraph
from validator import audit

from ita_xl.report.docx.digits import convert
from ita_xl.report.engine import TemplateError


def _awkward() -> dict:
    context = sample.context(40)
    context["หน่วยงาน"]["ชื่อ"] = "เทศบาล <b>ก & ข</b> \"คำพูด\" 'เดี่ยว' {{ ปีแผน }} {% if %} {_{ x }_}"
    context["มาตรการ"]["รายการ"][3]["ชื่อ"] = "มาตรการ" * 300
    context["มาตรการ"]["รายการ"][4]["ขั้นตอน"] = []
    context["มาตรการ"]["รายการ"][5]["วิเคราะห์"] = "บรรทัดหนึ่ง\r\nบรรทัดสอง\tหลังแท็บ\x0b\x00\ud800"
    return context


def _empty() -> dict:
    context = sample.context(0)
    context["ผล"]["ย่อหน้า"] = []
    context["หมายเหตุ"] = []
    context["เครื่องมือ"][1]["ตัวชี้วัด"] = []
    context["หน่วยงาน"]["ที่ตั้ง"] = ""
    context["จุดอ่อน"] = {"นำ": "ไม่มีตัวชี้วัดที่ต่ำกว่าเกณฑ์", "รายการ": []}
    return context


def _bare() -> dict:
    context = _empty()
    context["เครื่องมือ"] = []
    return context


@pytest.mark.parametrize("digits", ["thai", "arabic"])
@pytest.mark.parametrize("make_context", [sample.context, _awkward, _empty, _bare])
def test_the_validator_finds_nothing(template, tmp_path, make_context, digits):
    path = tmp_path / "report.docx"
    path.write_bytes(make(template, make_context(), digits))
    assert audit(path) == []


def test_same_input_same_bytes_in_another_process(template, tmp_path):
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]; from report_tools import make; "
        "from ita_xl.maintain.layouts.build import TEMPLATES; "
        "sys.stdout.buffer.write(make((TEMPLATES / 'indicators.docx').read_bytes()))"
    )
    rooms = [str(Path(__file__).parent), str(Path(__file__).parents[1])]
    again = subprocess.run([sys.executable, "-c", code, *rooms], capture_output=True, check=True).stdout
    assert make(template) == make(template) == again
    with zipfile.ZipFile(io.BytesIO(again)) as archive:
        assert archive.testzip() is None
        assert {m.date_time for m in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_importing_the_engine_loads_no_library():
    code = (
        "import sys, ita_xl.report.engine; "
        "print([m for m in ('docx', 'docxtpl', 'lxml', 'jinja2', 'xlsxwriter') if m in sys.modules])"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.strip() == b"[]"
    )


def test_values_come_out_as_they_were_typed(template):
    said = text(make(template, _awkward()))
    assert "เทศบาล &lt;b&gt;ก &amp; ข&lt;/b&gt; \"คำพูด\" 'เดี่ยว' {{ ปีแผน }} {% if %} {_{ x }_}" in said
    assert "มาตรการ" * 300 in said


def test_line_feeds_and_tabs_become_breaks(template):
    xml = part(make(template, _awkward()), "word/document.xml")
    pattern = r"บรรทัดหนึ่ง</w:t><w:br/><w:t[^>]*>บรรทัดสอง</w:t><w:tab/><w:t[^>]*>หลังแท็บ</w:t>"
    assert re.search(pattern, xml)


def test_every_measure_and_step_is_there(template):
    said = text(make(template, sample.context(40)))
    assert said.count("รายงานผลต่อนายกเทศมนตรีทุก 3 เดือน") == 40
    assert "1. ทบทวนคู่มือ" in said


def test_without_measures_a_sentence_and_no_table(template):
    said = text(make(template, _empty()))
    assert "ขั้นตอน/วิธีดำเนินการ" not in said
    assert _empty()["มาตรการ"]["นำ"] in said
    assert "หมายเหตุ" not in said


def test_header_rows_repeat_and_rows_stay_whole_unless_very_long(template):
    xml = part(make(template, _awkward()), "word/document.xml")
    tables = re.findall(r"<w:tbl>.*?</w:tbl>", xml, flags=re.DOTALL)
    bordered = [table for table in tables if 'w:val="ITATable"' in table]
    assert len(bordered) > 3
    assert all(table.count("<w:tblHeader/>") == 1 for table in bordered)
    xml = "".join(bordered)
    rows = re.findall(r"<w:tr[ >].*?</w:tr>", xml, flags=re.DOTALL)
    broken = [row for row in rows if "<w:cantSplit/>" not in row]
    assert broken
    assert all("มาตรการ" * 300 in row for row in broken)


def test_instrument_cells_merge_and_a_weakness_is_a_word_and_a_shade(template):
    xml = part(make(template), "word/document.xml")
    xml = xml[xml.index('<w:tblCaption w:val="คะแนนรายตัวชี้วัดตามเครื่องมือ"/>') :]
    xml = xml[: xml.index("</w:tbl>")]
    assert xml.count('<w:vMerge w:val="restart"/>') == 3
    assert xml.count('<w:vMerge w:val="continue"/>') == 7
    assert xml.count("<w:vMerge/>") == 3
    cells = re.findall(r"<w:tc>.*?</w:tc>", xml, flags=re.DOTALL)
    weak = [cell for cell in cells if ">จุดอ่อน<" in cell]
    assert len(weak) == 3
    assert all('w:fill="FBE4D5"' in cell for cell in weak)


def test_thai_digits_everywhere_but_in_addresses(template):
    report = make(template, digits="thai")
    said = text(report)
    kept = ("https://www.thesaban2568.example.go.th/ita2569", "saraban_06510101@example.go.th")
    assert all(address in said for address in kept)
    for address in kept:
        said = said.replace(address, "")
    assert not re.search("[0-9]", re.sub("(?<![A-Za-z])[ieo][0-9]{1,2}(?![0-9])", "", said))
    assert "๒๕๖๘" in said
    xml = part(report, "word/document.xml")
    assert xml.count('w:fmt="thaiNumbers"/>') == xml.count("</w:sectPr>") == 4


def test_arabic_digits_replace_thai_ones(template):
    context = sample.context()
    context["ปีแผน"] = "๒๕๖๙"
    report = make(
        edit(template, {"word/document.xml": lambda x: x.replace("1. ผล", "๑. ผล")}), context, "arabic"
    )
    assert not re.search("[๐-๙]", text(report))
    assert "thaiNumbers" not in part(report, "word/document.xml")


def test_an_address_that_word_cut_into_runs_keeps_its_digits(template):
    cut = with_paragraph(template, "ที่ http://a1</w:t></w:r><w:r><w:t>2.go.th/3 ข้อ 4")
    assert "ที่ http://a12.go.th/3 ข้อ ๔" in text(make(cut, digits="thai"))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1 www.a1.com@2 x3 http://1http://2 a4", "๑ www.a1.com@2 x๓ http://1http://2 a๔"),
        ("a1@b.c", "a1@b.c"),
        ("ปี 2568-2569 ร้อยละ 15.01", "ปี ๒๕๖๘-๒๕๖๙ ร้อยละ ๑๕.๐๑"),
    ],
)
def test_digits_of_a_text(typed, shown):
    assert convert(typed, "thai") == shown


def test_codes_of_items_stay_latin():
    for code in ("i7", "ข้อ o12", "e9–e15", "(I1)", "o๒๖"):
        assert convert(code, "thai") == code.replace("o๒๖", "o26")
    assert (
        convert("ข้อ i7 ได้ 30.00 ของ IIT 1 และ OIT2568 e123", "thai")
        == "ข้อ i7 ได้ ๓๐.๐๐ ของ IIT ๑ และ OIT๒๕๖๘ e๑๒๓"
    )


def test_changing_digits_leaves_roman_page_numbers(template):
    roman = '<w:pgNumType w:fmt="lowerRoman"/><w:cols '
    report = make(
        edit(template, {"word/document.xml": lambda x: x.replace("<w:cols ", roman, 1)}), digits="thai"
    )
    assert part(report, "word/document.xml").count("lowerRoman") == 1


def test_a_cross_reference_of_word_shows_its_caption_in_both_kinds_of_digits(template):
    """As Word writes it: a complex field over several runs, and a bookmark around label and number."""
    field = (
        '<w:p><w:r><w:t xml:space="preserve">ดูที่ </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> REF _Ref9 \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ตาราง</w:t></w:r><w:r><w:t>ที่ 9</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> และ </w:t></w:r>'
        '<w:fldSimple w:instr=" REF _RefNowhere "><w:r><w:t>ไม่เปลี่ยน</w:t></w:r></w:fldSimple></w:p>'
        '<w:p><w:bookmarkStart w:id="50" w:name="_Ref9"/><w:r><w:t xml:space="preserve">ตารางที่ </w:t></w:r>'
        '<w:fldSimple w:instr=" SEQ ตาราง \\* ARABIC "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
        '<w:bookmarkEnd w:id="50"/><w:r><w:t xml:space="preserve"> คะแนน</w:t></w:r></w:p>'
    )
    edited = edit(template, {"word/document.xml": lambda xml: xml.replace("<w:body>", f"<w:body>{field}", 1)})
    for digits, number in (("arabic", "1"), ("thai", "๑")):
        lines = text(make(edited, digits=digits)).split("\n")
        assert lines[0] == f"ดูที่ ตารางที่ {number} และ ไม่เปลี่ยน"
        assert lines[1] == f"ตารางที่ {number} คะแนน"


def test_properties_are_the_given_ones_and_nothing_of_the_editor_stays(template):
    def office(xml: str) -> str:
        return xml.replace("</Properties>", "<Company>ACME-PC</Company></Properties>")

    edited = edit(
        template,
        {
            "docProps/app.xml": office,
            "docProps/core.xml": lambda x: x.replace("</cp:core", "<cp:category>ITA</cp:category></cp:core"),
            "word/settings.xml": lambda x: x.replace(
                "<w:zoom",
                '<w:attachedTemplate r:id="rId1" '
                'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><w:zoom',
                1,
            ),
        },
        {
            "word/_rels/settings.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" TargetMode="External" Target="file:///C:/Users/somchai/N.dotm" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
            "</Relationships>"
        },
    )
    report = make(edited)
    core = part(report, "docProps/core.xml")
    assert '<dcterms:created xsi:type="dcterms:W3CDTF">2025-10-01T09:00:00Z</dcterms:created>' in core
    assert ">2025-10-02T09:30:00Z</dcterms:modified>" in core
    assert "<dc:creator>เทศบาลตำบลทดสอบ</dc:creator>" in core
    assert "ITA จำแนกตามตัวชี้วัด ปีงบประมาณ พ.ศ.\u00a02568 เทศบาลตำบลทดสอบน้ำใสใต้ฟ้า</dc:title>" in core
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    for trace in (b"ACME-PC", b"somchai", b"attachedTemplate", b"python-docx"):
        assert trace not in everything


def test_what_word_numbers_itself_is_not_repeated_by_a_loop(template, tmp_path):
    """Bookmarks, content controls, paragraphs and drawings have names or numbers that stand once in a document."""
    loop = (
        "{% for ก in เครื่องมือ %}</w:t></w:r></w:p>"
        '<w:p w14:paraId="1A2B3C4D" w:rsidR="00AA11BB" '
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
        '<w:bookmarkStart w:id="7" w:name="จุด"/><w:r><w:t>ก</w:t></w:r><w:bookmarkEnd w:id="7"/>'
        '<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent><w:r><w:t>ข</w:t></w:r></w:sdtContent></w:sdt>'
        "</w:p><w:p><w:r><w:t>{% endfor %}"
    )
    report = make(with_paragraph(template, loop))
    xml = part(report, "word/document.xml")
    assert xml.count(">ข<") == 3
    assert xml.count('w:name="จุด"') == 1
    starts = re.findall(r'<w:bookmarkStart w:id="(\d+)"', xml)
    assert len(set(starts)) == len(starts) == xml.count("<w:bookmarkEnd ")
    for once in ("paraId=", "rsidR=", '<w:id w:val="77"/>'):
        assert once not in xml
    path = tmp_path / "report.docx"
    path.write_bytes(report)
    assert audit(path) == []


@pytest.mark.parametrize(("digits", "wanted"), [("thai", "thaiNumbers"), ("arabic", "decimal")])
def test_lists_that_word_numbers_follow_the_digits(template, digits, wanted):
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="{}"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum></w:numbering>'
    )
    override = f'<Override PartName="/word/numbering.xml" ContentType="{kind}"/></Types>'
    for written in ("thaiNumbers", "decimal"):
        listed = edit(
            template,
            {"[Content_Types].xml": lambda xml: xml.replace("</Types>", override)},
            {"word/numbering.xml": numbering.format(written)},
        )
        formats = re.findall(
            'numFmt w:val="([^"]*)"', part(make(listed, digits=digits), "word/numbering.xml")
        )
        assert formats == [wanted, "lowerLetter"]


def test_only_plain_data_is_taken(template):
    with pytest.raises(TypeError, match="int"):
        make(template, {**sample.context(), "ปีแผน": 2569})


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"\xd0\xcf\x11\xe0 locked"])
def test_something_else_than_a_docx(content):
    with pytest.raises(TemplateError) as caught:
        make(content)
    assert caught.value.code == "not_docx"
    assert ".docx" in caught.value.thai
