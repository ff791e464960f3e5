"""What ``template check`` says of templates with faults, and that it says nothing of good ones."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest
from report_tools import edit, make, with_paragraph

from ita_xl.report import template_check as check
from ita_xl.report.context import sample
from ita_xl.report.docx.errors import TemplateError
from ita_xl.report.docx.names import A_NS, W_NS
from ita_xl.report.templates import default_template, layouts

BODY = "word/document.xml"


def _check(template: bytes) -> tuple[list[str], list[str]]:
    found = check.check(template, sample.context(), sample.charts())
    return [f.sentence for f in found if f.error], [f.sentence for f in found if not f.error]


@pytest.mark.parametrize("layout", layouts())
def test_the_packages_templates_are_without_fault(layout):
    assert _check(default_template(layout)) == ([], [])


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("{{ หน่วยงาน.จังหวด }}", ["“จังหวด”", "“จังหวัด”", "เนื้อหา"]),
        ("{% if not หมายเหตุ %}{{ ปีแผล }}{% endif %}", ["“ปีแผล”", "“ปีแผน”"]),
        ("{{ เครื่องมือ.รหัส }}", ["“รหัส”", "for"]),
        ("{% for ค in เครื่องมือ %}{{ ค.รหั }}{% endfor %}", ["“รหั”", "“รหัส”"]),
        ("{% for ค in เครื่องมือ %}{{ loop.idx }}{% endfor %}", ["“idx”", "“index”"]),
        ("{% for ค in เครื่องมือ %}{% endfor %}{{ ค.รหัส }}", ["“ค”"]),
        ("{% set ก = ผล %}{{ ก.ระดบ }}", ["“ระดบ”", "“ระดับ”"]),
        ("{{ (เครื่องมือ|first).รหั }}", ["“รหั”"]),
        ("{{ เครื่องมือ[0].รหั }}", ["“รหั”"]),
        ("{{ ปีแผน.ก }}", ["“ก”"]),
        ("{{ ปีแผน ", ["เขียนไม่ครบ"]),
        ("{{ ปีแผน|uper }}", ["“uper”", "“upper”"]),
        ("{{ ผล.ย่อหน้า }}", ["for"]),
        ("{{ ปีแผน * 2 }}", ["ไม่อนุญาต", "“*”"]),
        ("{{r ปีแผน }}", ["ไม่อนุญาต"]),
        ("ก่อน {%p if ปีแผน %}{% endif %}", ["จะหายไป"]),
        ("{{ ปีแผน|เลขไทย }}", ["ไม่มีตัวกรองชื่อ “เลขไทย”", "--digits"]),
        ("{{ ปีแผน|กรอง }}", ["ไม่มีตัวกรองชื่อ “กรอง”", "default"]),
        ("{% if ปีแผน is ว่าง %}{% endif %}", ["ไม่มีเงื่อนไขชื่อ “ว่าง”"]),
        ("{{ ปีแผน.__class__ }}", ["ไม่อนุญาต", "“__class__”"]),
        ("{{ ปีแผน['__class__'] }}", ["ไม่อนุญาต", "“__class__”"]),
        ("{{ เครื่องมือ|map(attribute='__class__')|first }}", ["ไม่อนุญาต", "“__class__”"]),
        ("{% for ก in range(9) %}{{ ก }}{% endfor %}", ["ไม่อนุญาต", "“range( )”"]),
        ("{% macro ม(ก) %}{{ ก }}{% endmacro %}", ["ไม่อนุญาต", "“macro”"]),
        ("ปีแผน }} หน้า", ["}}", "ไม่มีวงเล็บเปิด"]),
        ("{% if ปีแผน {% endif %}", ["เขียนไม่ครบ", "%}"]),
        ("{{ ปี แผน }}", ["“{{ ปี แผน }}”", "ช่องว่าง"]),
        ("{{ ๒ปี }}", ["“{{ ๒ปี }}”", "เลขไทย"]),
        ("{{ }}", ["ไม่มีชื่อ"]),
        ("{% if ปีแผน = '2569' %}{% endif %}", ["=="]),
        ("{% for ค of เครื่องมือ %}{{ ค.รหัส }}{% endfor %}", ["for ชื่อ in รายการ"]),
        ("{% fro ค in เครื่องมือ %}{{ ค.รหัส }}{% endfor %}", ["ไม่มีคำสั่งชื่อ “fro”", "“for”"]),
        ("{% for ค in เครื่องมือ %}{{ ค.รหัส }}{% end for %}", ["“endfor”"]),
        ("{% if ปีแผน %}{% elseif ปีงบประมาณ %}{% endif %}", ["“elseif”", "“elif”"]),
        ("{% ทำ %}", ["ไม่มีคำสั่งชื่อ “ทำ”", "endfor"]),
        ("{% else %}", ["“{% else %}”", "ไม่มี if หรือ for"]),
        ("{% if ปีแผน %}{% else %}{% else %}{% endif %}", ["หลัง else"]),
        ("{% endif %}", ["“{% endif %}”", "เปิดไว้ก่อนหน้า"]),
        ("{% if ปีแผน %}{{ ปีแผน }}", ["“{% if ปีแผน %}”", "ไม่มี {% endif %} ปิด"]),
        ("{{ ปีงบประมาณ {{ ปีแผน }}", ["เขียนไม่ครบ"]),
        ("{% %}", ["ว่างเปล่า"]),
    ],
)
def test_a_fault_is_told_with_what_was_perhaps_meant(template, tag, said):
    errors, _ = _check(with_paragraph(template, tag))
    assert len(errors) == 1
    assert all(words in errors[0] for words in said)


def test_all_faults_are_told_at_once(template):
    spoiled = with_paragraph(template, "{{ ก }} {{ ข.ค }}")
    spoiled = edit(spoiled, {"word/header2.xml": lambda xml: xml.replace("- ", "{{ ง }} ", 1)})
    errors, _ = _check(spoiled)
    assert len(errors) == 3
    assert sum("หัวกระดาษ" in sentence for sentence in errors) == 1


def _paragraphs(*texts: str) -> str:
    return "".join(f"<w:p><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>" for text in texts)


def _with(template: bytes, *texts: str) -> bytes:
    return edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + _paragraphs(*texts), 1)})


def test_every_broken_tag_of_every_part_is_told(template):
    spoiled = _with(template, "{{ ปี แผน }} {{ ข| }}", "ยาว {{ ปีแผน ", "{% ifx ปีแผน %}", "{{ ปีแผล }}")
    spoiled = edit(
        spoiled,
        {
            "word/header2.xml": lambda xml: xml.replace("- ", "{{ ก ข }} ", 1),
            "docProps/core.xml": lambda xml: xml.replace("</dc:title>", "{{ ก ข</dc:title>"),
        },
    )
    errors, _ = _check(spoiled)
    told = ["ปี แผน", "ข|", "“{{ ปีแผน”", "ifx", "“{% if", "“ปีแผล”", "ก ข }}", "ก ข”"]
    assert len(errors) == len(told), errors
    assert all(any(words in sentence for sentence in errors) for words in told)
    assert [sum(part in sentence for sentence in errors) for part in ("หัวกระดาษ", "คุณสมบัติ")] == [1, 1]


def test_what_is_not_closed_is_named_where_it_was_opened(template):
    spoiled = _with(
        template,
        "{%p if ปีแผน %}",
        "ข้อความแรก",
        "{%p for ข in หมายเหตุ %}",
        "{{ ข }} วน",
        "{%p endif %}",
        "{%p if หมายเหตุ %}",
        "ข้อความหลัง",
    )
    errors, _ = _check(spoiled)
    assert len(errors) == 2
    assert "“{%p for ข in หมายเหตุ %}” เปิดไว้แต่ไม่มี {%p endfor %} ปิด" in errors[0]
    assert "วน" in errors[0].rpartition("ใกล้ข้อความ")[2]
    assert "“{%p if หมายเหตุ %}” เปิดไว้แต่ไม่มี {%p endif %} ปิด" in errors[1]
    assert "ข้อความหลัง" in errors[1].rpartition("ใกล้ข้อความ")[2]
    with pytest.raises(TemplateError, match="เปิดไว้แต่ไม่มี"):
        make(spoiled)


def test_what_a_cell_does_not_close_is_not_blamed_on_what_stands_around_the_table(template):
    cell = _paragraphs("{%p if ปีแผน %}", "ในช่อง")
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>"
    around = _paragraphs("{%p if หมายเหตุ %}") + table + _paragraphs("{%p endif %}")
    errors, _ = _check(edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + around, 1)}))
    assert len(errors) == 1
    assert "ปีแผน" in errors[0]
    assert "ในช่อง" in errors[0]


@pytest.mark.parametrize(
    ("begin", "said"),
    [("ค in เครื่องมือ", ["ไม่มี {% for ... %}", "“ค”"]), ("{%tr for ค in เครื่องมือ", ["ไม่มี %} ปิดท้าย"])],
)
def test_a_row_without_its_loop_spoils_no_loop_around_it(template, begin, said):
    rows = "".join(
        f"<w:tr><w:tc>{_paragraphs(t)}</w:tc></w:tr>" for t in (begin, "{{ ค.รหัส }}", "{%tr endfor %}")
    )
    table = f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>"
    around = _paragraphs("{%p for ข in หมายเหตุ %}") + table + _paragraphs("{{ ข }}", "{%p endfor %}")
    errors, _ = _check(edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + around, 1)}))
    assert len(errors) == len(said), errors
    assert all(any(words in sentence for sentence in errors) for words in said)


def test_a_loop_over_the_border_of_a_table_is_told_with_its_place(template):
    cell = _paragraphs("{%p for ข in หมายเหตุ %}", "{{ ข }}")
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>"
    spoiled = table + _paragraphs("{%p endfor %}")
    errors, _ = _check(edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + spoiled, 1)}))
    assert len(errors) == 1
    assert "คนละตำแหน่ง" in errors[0]
    assert "{%p for ข in หมายเหตุ %}" in errors[0]


def test_all_that_the_sandbox_forbids_is_told(template):
    spoiled = _with(
        template,
        "{% for ก in range(9) %}{{ ปีแผน.__class__ }}{% endfor %}",
        "{{ ปีแผน|uper }} {{ ปีแผน * 2 }} {{ ''.__class__.__mro__[1].__subclasses__() }}",
    )
    errors, _ = _check(spoiled)
    told = ["range( )", "__class__", "uper", "*", "__mro__", "__subclasses__( )"]
    assert all(any(f"“{words}”" in sentence for sentence in errors) for words in told), errors


def test_a_long_paragraph_is_quoted_around_the_fault(template):
    errors, _ = _check(with_paragraph(template, "ย่อหน้ายาว " * 30 + "จุดนี้ {{ ก ข }} ตรงนี้" + " ต่อ" * 50))
    assert "จุดนี้ {{ ก ข }} ตรงนี้" in errors[0]


@pytest.mark.parametrize("tags", ["", "รายงาน { ปีแผน } ของ { { ปีแผน } }"])
def test_a_template_without_a_tag_is_usable_with_a_remark(tags):
    document = docx.Document()
    document.add_paragraph(f"รายงาน {tags}")
    out = io.BytesIO()
    document.save(out)
    errors, warnings = _check(out.getvalue())
    assert errors == []
    assert "ไม่มีคำสั่งในวงเล็บปีกกาเลย" in warnings[-1]
    assert any("ไม่ใช่คำสั่ง" in sentence for sentence in warnings) is bool(tags)


@pytest.mark.parametrize(
    "tag",
    [
        "{{ ไม่มี|default('-') }}{% if ไม่มี is defined %}ก{% endif %}",
        "{% for ก, ข, ค in เครื่องมือ|map(attribute='รหัส')|list %}{{ ก }}{% endfor %}",
        "{% for ต in เครื่องมือ|map(attribute='ตัวชี้วัด')|first %}{{ ต.คะแนน }}{% endfor %}",
        "{{ 'ก' if ผล.ระดับ == 'ผ่าน' else ผล.คะแนน }}",
        "{% for ค in เครื่องมือ %}{% if not loop.last %}{{ loop.nextitem.รหัส }}{% endif %}{% endfor %}",
    ],
)
def test_what_is_right_is_not_blamed(template, tag):
    assert _check(with_paragraph(template, tag)) == ([], [])


def test_a_section_break_with_a_tag(template):
    tag = "</w:sectPr></w:pPr><w:r><w:t>{%p if ปีแผน %}{% endif %}</w:t></w:r>"
    errors, _ = _check(edit(template, {BODY: lambda xml: xml.replace("</w:sectPr></w:pPr>", tag, 1)}))
    assert len(errors) == 1
    assert "ตัวแบ่งส่วน" in errors[0]


def test_a_loop_that_can_empty_a_cell(template):
    paragraphs = "".join(
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
        for text in ("{%p for ข in หมายเหตุ %}", "{{ ข }}", "{%p endfor %}")
    )
    table = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='2000'/></w:tblGrid><w:tr><w:tc>"
        f"{paragraphs}</w:tc></w:tr></w:tbl>"
    )
    errors, warnings = _check(edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + table)}))
    assert errors == []
    assert len(warnings) == 1
    assert "ช่องนี้ของตารางจะว่าง" in warnings[0]


@pytest.mark.parametrize(
    ("run", "said"),
    [
        ("<w:rPr><w:b/></w:rPr><w:t>คำไทย</w:t>", "ตัวหนา"),
        ("<w:rPr><w:sz w:val='40'/></w:rPr><w:t>คำไทย</w:t>", "ขนาดอักษร"),
        ("<w:rPr><w:rFonts w:ascii='Arial' w:hAnsi='Arial'/></w:rPr><w:t>คำไทย</w:t>", "Arial"),
        ('<w:instrText> INCLUDETEXT "c:/a" </w:instrText>', "INCLUDETEXT"),
        ("<w:instrText> DDE</w:instrText><w:instrText>AUTO excel </w:instrText>", "DDEAUTO"),
    ],
)
def test_what_the_officer_may_not_have_meant(template, run, said):
    spoiled = edit(
        template, {BODY: lambda xml: xml.replace("<w:body>", f"<w:body><w:p><w:r>{run}</w:r></w:p>", 1)}
    )
    errors, warnings = _check(spoiled)
    assert errors == []
    assert len(warnings) == 1
    assert said in warnings[0]


@pytest.mark.parametrize(
    ("kind", "target", "said"),
    [
        ("image", "http://x.example/a.png", "ดึง “http://x.example/a.png” จากภายนอก"),
        ("attachedTemplate", "file:///c:/n.dotm", "ผูกกับแม่แบบ"),
        ("hyperlink", "http://x.example/{{ ปีแผน }}", "มีคำสั่ง"),
        ("hyperlink", "file:///c:/Users/somchai/a.docx", "แฟ้มในเครื่อง"),
    ],
)
def test_what_comes_from_outside_is_told(template, kind, target, said):
    link = (
        f'<Relationship Id="rId901" TargetMode="External" Target="{target}" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/></Relationships>'
    )
    relations = {"word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", link)}
    errors, warnings = _check(edit(template, relations))
    assert errors == []
    assert len(warnings) == 1
    assert said in warnings[0]


def test_a_layout_to_compare_with_tells_what_was_left_out(template):
    def cut(xml: str) -> str:
        return xml.replace("{{ ค่าเป้าหมาย }}", "85").replace("ita:standing", "ita:radar")

    spoiled = edit(template, {BODY: cut})
    found = check.check(spoiled, sample.context(), sample.charts(), template)
    assert [f.error for f in found] == [False, False]
    assert sum("“ค่าเป้าหมาย”" in f.sentence for f in found) == 1
    assert sum("แผนภูมิ “ita:standing”" in f.sentence for f in found) == 1
    assert check.check(template, sample.context(), sample.charts(), template) == ()


def test_a_plain_link_is_nothing_to_tell(template):
    link = (
        '<Relationship Id="rId901" TargetMode="External" Target="http://x.example/" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>'
    )
    relations = {"word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", link)}
    assert _check(edit(template, relations)) == ([], [])


@pytest.mark.parametrize(
    ("name", "error", "warning"),
    [
        ("ita:indcators", "“ita:indicators”", ""),
        ("ita:trend", "", "“ita:trend” มีเฉพาะเมื่อมีข้อมูล"),
        ("ita:item:{{ ปีแผน }}", "“ita:item:{{ ปีแผน }}”", ""),
    ],
)
def test_charts(template, name, error, warning):
    errors, warnings = _check(edit(template, {BODY: lambda xml: xml.replace("ita:standing", name)}))
    assert [error in sentence for sentence in errors] == [True] * bool(error)
    assert [warning in sentence for sentence in warnings] == [True] * bool(warning)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip"])
def test_something_else_than_a_docx(content):
    errors, _ = _check(content)
    assert len(errors) == 1
    assert ".docx" in errors[0]


_OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)


def _zip(**members: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _typed(template: bytes, kind: str) -> bytes:
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return edit(template, {"[Content_Types].xml": lambda xml: xml.replace(main, kind)})


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda t: b"", "0 ไบต์"),
        (lambda t: t[: len(t) // 2], "ไม่ครบ"),
        (lambda t: _OLE + "EncryptedPackage".encode("utf-16-le"), "รหัสผ่าน"),
        (lambda t: _OLE + "WordDocument".encode("utf-16-le"), "(.doc)"),
        (lambda t: b"{\\rtf1 x}", "RTF"),
        (lambda t: b"%PDF-1.7", "PDF"),
        (lambda t: _zip(mimetype="application/vnd.oasis.opendocument.text"), ".odt"),
        (lambda t: _zip(readme="x"), "แฟ้มบีบอัด"),
        (lambda t: _typed(t, "application/vnd.ms-word.document.macroEnabled.main+xml"), ".docm"),
        (
            lambda t: _typed(
                t, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
            ),
            ".dotx",
        ),
        (
            lambda t: _typed(t, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            "Excel",
        ),
        (
            lambda t: edit(
                t,
                {
                    BODY: lambda xml: xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main",
                    )
                },
            ),
            "Strict",
        ),
        (lambda t: edit(t, {BODY: lambda xml: xml[:-40]}), BODY),
        (lambda t: edit(t, {"word/styles.xml": lambda xml: xml[:-40]}), "word/styles.xml"),
        (lambda t: edit(t, {"word/_rels/document.xml.rels": lambda xml: xml[:-9]}), "document.xml.rels"),
        (lambda t: edit(t, {"word/charts/chart1.xml": lambda xml: xml[:-9]}), "word/charts/chart1.xml"),
        (lambda t: edit(t, {"_rels/.rels": lambda xml: xml.replace("/officeDocument", "/x")}), BODY),
        (
            lambda t: edit(t, {BODY: lambda xml: '<!DOCTYPE a [<!ENTITY a "b">]>' + xml.split("?>", 1)[-1]}),
            BODY,
        ),
    ],
)
def test_what_is_no_word_document_is_called_what_it_is_with_a_remedy(template, spoil, said):
    (fault,) = check.check(spoil(template), sample.context(), sample.charts())
    assert fault.error
    assert said in fault.sentence
    assert "ให้" in fault.sentence
    with pytest.raises(TemplateError) as caught:
        make(spoil(template))
    assert caught.value.thai == fault.sentence


def test_a_reference_to_nothing_is_told(template):
    lost = edit(template, {BODY: lambda xml: re.sub(r'r:id="rId\d+"', 'r:id="rId999"', xml, count=1)})
    errors, _ = _check(lost)
    assert len(errors) == 1
    assert "“rId999”" in errors[0]


def test_a_large_file_gets_a_remark(template):
    errors, warnings = _check(edit(template, {}, {"word/media/a.bin": "x" * (11 * 2**20)}))
    assert errors == []
    assert any("11 MB" in sentence for sentence in warnings)


def test_tags_in_comments_and_smart_art_are_told(template):
    comments = f'<w:comments xmlns:w="{W_NS}"><w:comment>{_paragraphs("{{ ปีแผน }}")}</w:comment></w:comments>'
    art = f'<a:x xmlns:a="{A_NS}"><a:p><a:r><a:t>{{{{ ปีแผน }}}}</a:t></a:r></a:p></a:x>'
    added = {"word/comments.xml": comments, "word/diagrams/data1.xml": art}
    errors, warnings = _check(edit(template, {}, added))
    assert errors == []
    assert [("Comment" in s, "SmartArt" in s) for s in warnings] == [(True, False), (False, True)]


def test_a_tag_across_a_tracked_change_is_told_with_its_place(template):
    change = "<w:p><w:ins w:id='1' w:author='ก'><w:r><w:t>{{ ปี</w:t></w:r></w:ins><w:r><w:t>แผน }}</w:t></w:r></w:p>"
    errors, warnings = _check(
        edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + change, 1)})
    )
    assert len(errors) == len(warnings) == 1
    assert "“{{ ปีแผน }}” คร่อม" in errors[0]
    assert "Track Changes" in warnings[0]


def test_a_tag_split_over_runs_is_read_whole(template):
    split = "<w:p>" + "".join(f"<w:r><w:t>{c}</w:t></w:r>" for c in "{{ ปีแผล }}") + "</w:p>"
    errors, _ = _check(edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + split, 1)}))
    assert len(errors) == 1
    assert "“ปีแผน”" in errors[0]


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (("{%p if ปีแผน %}", "{{ ปีแผน }}", "{%p endif %}"), []),
        (("{%p if ปีแผน %}", "{{ ปีแผล }}"), ["ไม่มี {%p endif %} ปิด", "“ปีแผล”"]),
    ],
)
def test_a_text_box_is_read_like_a_page(template, texts, said):
    box = f"<w:p><w:r><w:pict><w:txbxContent>{_paragraphs(*texts)}</w:txbxContent></w:pict></w:r></w:p>"
    errors, _ = _check(edit(template, {BODY: lambda xml: xml.replace("<w:body>", "<w:body>" + box, 1)}))
    assert len(errors) == len(said)
    assert all(words in sentence for words, sentence in zip(said, errors, strict=True))


def test_a_broken_tag_in_an_alternative_text_spoils_nothing_else(template):
    errors, _ = _check(
        edit(template, {BODY: lambda xml: xml.replace('descr="', 'descr="{{ ปีแผล }} {{ ก ', 1)})
    )
    assert len(errors) == 2
    assert "ข้อความแสดงแทน" in errors[0]
    assert "“ปีแผล”" in errors[1]
