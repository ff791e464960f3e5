"""Faults that officers make in templates, and templates that mean harm."""

from __future__ import annotations

import html
import io

import pytest
import report_sample as sample
from docxtpl import DocxTemplate
from report_tools import edit, make, part, text, with_paragraph

from ita_xl.report.engine import TemplateError

_NEST = "{{% set ตัว = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] %}}{}x{}"
ATTACKS = [
    "{{ ''.__class__.__mro__ }}",
    "{{ ''['__class__']['__mro__'] }}",
    "{{ (''|attr('__class__')) }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ self.__init__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ 'x' * 999999999 }}",
    "{% for a in range(99999) %}{% endfor %}",
    "{% include '/etc/passwd' %}",
    "{% autoescape false %}{{ หน่วยงาน.ชื่อ }}{% endautoescape %}",
    "{{ หน่วยงาน.ชื่อ|safe }}",
    "{{ 'x'|center(999999999) }}",
    "{{ '%999999999d' % 1 }}",
    "{{ มาตรการ.รายการ.append('x') }}",
    "{{ ปีแผน|map(attribute='__class__')|first }}",
    "{{ [ปีแผน]|map(attribute='__class__')|first }}",
    "{{ loop.__class__ }}",
    "{% for a in หมายเหตุ %}{{ loop._iterable }}{% endfor %}",
    "{% for a in หมายเหตุ %}{{ loop.cycle }}{% endfor %}",
    "{{ ปีแผน.format }}",
    "{{ ปีแผน['format'] }}",
    "{{ lipsum }}{{ namespace }}{{ joiner }}",
]
BOMBS = [
    _NEST.format("".join(f"{{% for {name} in ตัว %}}" for name in "abcdefgh"), "{% endfor %}" * 8),
    "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a + a + a + a %}" * 12 + "{{ a }}",
    "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a ~ a ~ a ~ a %}" * 12 + "{{ a }}",
    "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a|replace('x', a) %}" * 6 + "{{ a }}",
    "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a|list|join(a) %}" * 6 + "{{ a }}",
    "{% set a = 'xxxxxxxxxx' %}" + "{% set a = a|list|map('replace', 'x', a)|join %}" * 6 + "{{ a }}",
    "{% set a = ['x'] %}" + "{% set a = [a, a] %}" * 60 + "{{ a|join }}",
    "{% set a %}xxxxxxxxxx{% endset %}" + "{% set a %}{{ a }}{{ a }}{{ a }}{% endset %}" * 20,
    "{{ 5|round(-999999999) }}",
    "{{ 5|round(999999999, 'ceil') }}",
    "{{ " + "(" * 500 + "1" + ")" * 500 + " }}",
    "{% if 1 %}" * 300 + "{% endif %}" * 300,
]
PLACES = {
    "body": ("word/document.xml", "<w:body>", "<w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p>"),
    "header2": ("word/header2.xml", "</w:hdr>", "<w:p><w:r><w:t>{}</w:t></w:r></w:p></w:hdr>"),
    "core": ("docProps/core.xml", "</dc:title>", "{}</dc:title>"),
}
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_OVERRIDE = '<Override PartName="/word/{}.xml" ContentType="' + _TYPE + '"/></Types>'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _place(template: bytes, where: str, tag: str) -> bytes:
    """The template with a tag in one of its parts."""
    if where in PLACES:
        name, old, new = PLACES[where]
        return edit(template, {name: lambda xml: xml.replace(old, new.format(tag), 1)})
    kind, root, stem = {
        "footer1": ("footer", "ftr", "footer1"),
        "footnotes": ("footnotes", "footnotes", "footnotes"),
    }[where]
    paragraph = f"<w:p><w:r><w:t>{tag}</w:t></w:r></w:p>"
    inner = f'<w:footnote w:id="2">{paragraph}</w:footnote>' if kind == "footnotes" else paragraph
    relation = (
        f'<Relationship Id="rId900" Target="{stem}.xml" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/></Relationships>'
    )
    edits = {
        "[Content_Types].xml": lambda xml: xml.replace("</Types>", _OVERRIDE.format(stem, kind)),
        "word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", relation),
    }
    return edit(template, edits, {f"word/{stem}.xml": f'<w:{root} xmlns:w="{_W}">{inner}</w:{root}>'})


WHERE = [*PLACES, "footer1", "footnotes"]
FILES = {"core": "docProps/core.xml", "body": "word/document.xml"}


@pytest.mark.parametrize("where", WHERE)
def test_names_are_filled_in_everywhere(template, where):
    report = make(_place(template, where, "พบ {{ หน่วยงาน.จังหวัด }} ครบ"))
    assert "พบ สมมุติบุรี ครบ" in part(report, FILES.get(where, f"word/{where}.xml"))


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("attack", ATTACKS)
def test_the_sandbox_holds_everywhere(template, where, attack):
    with pytest.raises(TemplateError) as caught:
        make(_place(template, where, attack))
    assert caught.value.part == where
    assert caught.value.code in {"forbidden", "unknown_name", "syntax"}


@pytest.mark.parametrize("where", ["body", "core"])
@pytest.mark.parametrize("bomb", BOMBS, ids=range(len(BOMBS)))
def test_what_would_use_up_the_memory_is_refused(template, where, bomb):
    with pytest.raises(TemplateError) as caught:
        make(_place(template, where, bomb))
    assert caught.value.part == where
    assert caught.value.code in {"forbidden", "other", "syntax"}


def test_loops_that_print_much_are_refused(template):
    long = "ย" * 100_000
    loops = "{% for a in ตัว %}{% for b in ตัว %}{% for c in ตัว %}" + long + "{% endfor %}" * 3
    with pytest.raises(TemplateError, match="มากเกินไป"):
        make(with_paragraph(template, "{% set ตัว = ['1', '2', '3', '4', '5', '6', '7'] %}" + loops))


@pytest.mark.parametrize(
    ("tag", "shown"),
    [
        ("{{ 'ก' ~ ปีแผน ~ (1 + 1) }}", "ก25692"),
        ("{{ หมายเหตุ|length }}", "2"),
        (
            "{% for x in ['ก', 'ข'] %}{{ loop.index }}{{ x }}{% if not loop.last %},{% endif %}{% endfor %}",
            "1ก,2ข",
        ),
        ("{{ เครื่องมือ|map(attribute='รหัส')|join(' ') }}", "IIT EIT OIT"),
        ("{{ เครื่องมือ[0].รหัส }}{{ หน่วยงาน['จังหวัด'] }}", "IITสมมุติบุรี"),
        ("{% for ก in เครื่องมือ|selectattr('รหัส', 'equalto', 'EIT') %}{{ ก.คะแนน }}{% endfor %}", "89.37"),
        ("{{ ปีแผน|replace('2569', '2570') }}", "2570"),
        ("{{ 'น้อย' if ผล.คะแนน|float < 85 else 'มาก' }}", "มาก"),
        ("{{ 88.126|round(2) }}", "88.13"),
    ],
)
def test_what_an_officer_may_write_works(template, tag, shown):
    said = text(make(with_paragraph(template, f"ก่อน{tag.replace('<', '&lt;')}หลัง")))
    assert f"ก่อน{shown}หลัง" in said


@pytest.mark.parametrize("where", ["descr", "name", "title"])
def test_the_sandbox_holds_in_the_attributes_of_a_drawing(template, where):
    attack = "{{ ปีแผน.__class__ }}"
    spoiled = edit(
        template,
        {"word/document.xml": lambda xml: xml.replace("<wp:docPr ", f'<wp:docPr x:{where}="{attack}" ', 1)},
    )
    spoiled = edit(
        spoiled, {"word/document.xml": lambda xml: xml.replace(f"x:{where}=", f"data-{where}=", 1)}
    )
    with pytest.raises(TemplateError) as caught:
        make(spoiled)
    assert (caught.value.part, caught.value.code) == ("body", "forbidden")


def test_what_is_not_rendered_is_not_run(template):
    """Relationship targets, chart parts and the application's properties hold no tags: they are never evaluated."""
    attack = "{{ ''.__class__ }}"
    link = (
        f'<Relationship Id="rId901" TargetMode="External" Target="http://x/{attack}" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>'
    )
    report = make(
        edit(
            template,
            {
                "word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", link),
                "word/charts/chart1.xml": lambda xml: xml.replace(
                    "<c:roundedCorners", f"<!--{attack}--><c:roundedCorners"
                ),
                "docProps/app.xml": lambda xml: xml.replace(
                    "</Properties>", f"<Company>{attack}</Company></Properties>"
                ),
            },
        )
    )
    assert attack in part(report, "word/_rels/document.xml.rels")
    assert "class" not in part(report, "docProps/app.xml")
    for name in ("word/document.xml", "word/charts/chart1.xml"):
        assert "<class" not in html.unescape(part(report, name))


@pytest.mark.parametrize("where", WHERE)
def test_the_same_attack_works_without_the_sandbox(template, where):
    loose = DocxTemplate(io.BytesIO(_place(template, where, ATTACKS[0])))
    loose.render(sample.context(), autoescape=True)
    out = io.BytesIO()
    loose.save(out)
    said = part(out.getvalue(), FILES.get(where, f"word/{where}.xml"))
    assert "class 'object'" in html.unescape(html.unescape(said))


def test_an_unknown_name_is_named_with_the_nearest(template):
    with pytest.raises(TemplateError) as caught:
        make(with_paragraph(template, "อยู่ที่ {{ หน่วยงาน.จังหวด }} นะ"))
    error = caught.value
    assert (error.code, error.part, error.name, error.nearest) == ("unknown_name", "body", "จังหวด", "จังหวัด")
    assert "จังหวด" in error.near
    assert "“จังหวด”" in str(error)
    assert "“จังหวัด”" in str(error)
    assert "Traceback" not in str(error)


def test_an_unknown_name_in_a_header(template):
    with pytest.raises(TemplateError) as caught:
        make(_place(template, "header2", "{{ ปีงบประมาน }}"))
    assert (caught.value.part, caught.value.nearest) == ("header2", "ปีงบประมาณ")
    assert "หัวกระดาษ" in str(caught.value)


def test_an_unknown_filter(template):
    with pytest.raises(TemplateError) as caught:
        make(with_paragraph(template, "{{ ปีแผน|uper }}"))
    assert (caught.value.code, caught.value.name, caught.value.nearest) == ("unknown_name", "uper", "upper")


@pytest.mark.parametrize(
    "tag", ["{{ ปีแผน ", "{{ ปีแผน | }}", "{% if ปีแผน %}ก", "{% fro x in y %}", "{{ ๒ปี }}"]
)
def test_a_syntax_error(template, tag):
    with pytest.raises(TemplateError) as caught:
        make(with_paragraph(template, tag))
    assert (caught.value.code, caught.value.part) == ("syntax", "body")


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("{{ ผล.ย่อหน้า }}", "other"),
        ("{{r ปีแผน }}", "forbidden"),
        ("ก่อน {%p if ปีแผน %}", "other"),
        ("{%tr for x in หมายเหตุ %}", "other"),
    ],
)
def test_what_would_lose_text_is_refused(template, tag, code):
    with pytest.raises(TemplateError) as caught:
        make(with_paragraph(template, tag))
    assert caught.value.code == code


def test_a_tag_in_the_paragraph_of_a_section_break_is_refused(template):
    def spoil(xml: str) -> str:
        return xml.replace(
            "</w:sectPr></w:pPr>", "</w:sectPr></w:pPr><w:r><w:t>{%p if ปีแผน %}</w:t></w:r>", 1
        )

    with pytest.raises(TemplateError, match="ตัวแบ่งส่วน"):
        make(edit(template, {"word/document.xml": spoil}))


def test_tags_that_word_cut_and_quoted_its_own_way(template):
    cut = (
        "{</w:t></w:r><w:r><w:t>% if ปีแผน == “2569” %</w:t></w:r><w:r><w:t>}ใช่{% endif %}"
        "{{ หน่วย</w:t></w:r><w:proofErr w:type='spellEnd'/><w:r><w:t>งาน.จังหวัด }}"
    )
    assert "ใช่สมมุติบุรี" in text(make(with_paragraph(template, cut)))


def test_a_key_called_items_is_a_key(template):
    context = {**sample.context(), "g": {"items": "ของ"}}
    assert "ของครบ" in text(make(with_paragraph(template, "{{ g.items }}ครบ"), context))


@pytest.mark.parametrize(
    "added",
    [{f"word/x{n}.xml": "<x/>" for n in range(5_000)}, {"word/x.bin": "0" * 2**26}],
    ids=["parts", "bytes"],
)
def test_what_is_much_too_large_for_a_template_is_not_opened(template, added, monkeypatch):
    """As of a workbook: its parts are counted, not read."""
    monkeypatch.setattr("ita_xl.ooxml.archive.Archive.read", None)
    with pytest.raises(TemplateError, match="ใหญ่ผิดปกติ จึงไม่เปิด") as caught:
        make(edit(template, {}, added))
    assert caught.value.code == "not_docx"
