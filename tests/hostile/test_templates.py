"""A template that came with a mailed book: what fetches, links or runs is cut from the report, and told alike."""

import io
import re
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "report"))
from report_tools import edit, make, part, with_paragraph
from validator import audit

from ita_xl.ooxml import archive
from ita_xl.report import template_check
from ita_xl.report.context import sample
from ita_xl.report.engine import TemplateError, cut_from
from ita_xl.report.template.active import _of_code
from ita_xl.report.templates import default_template, layouts, office_name

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
BODY, RELS, TYPES, SETTINGS = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "[Content_Types].xml",
    "word/settings.xml",
)
MARK = "HOSTILE-MARK"
OFFICE = 'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"'


@pytest.fixture(scope="module")
def template() -> bytes:
    return default_template("indicators")


def related(
    template: bytes, kind: str, target: str, body: str = "", *, external: bool = True, **added: str
) -> bytes:
    """The template with one more relationship of its main part, and something that uses it."""
    mode = ' TargetMode="External"' if external else ""
    link = f'<Relationship Id="rId901" Type="{REL}/{kind}" Target="{target}"{mode}/></Relationships>'
    return edit(
        template,
        {
            RELS: lambda xml: xml.replace("</Relationships>", link),
            BODY: lambda xml: xml.replace("<w:body>", f"<w:body>{body}", 1),
        },
        {f"word/{name.replace('__', '.')}": content for name, content in added.items()},
    )


def in_body(template: bytes, body: str) -> bytes:
    return edit(template, {BODY: lambda xml: xml.replace("<w:body>", f"<w:body>{body}", 1)})


def field(code: str, result: str = "ข้อความที่เห็น", begin: str = "") -> str:
    """A field as Word writes it; ``code`` may be several runs."""
    runs = code if code.startswith("<") else f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return (
        f'<w:p>{begin}<w:r><w:fldChar w:fldCharType="begin"/></w:r>{runs}'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def instr(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


FIELDS = {
    "ddeauto": field(f" DDEAUTO c:\\\\{MARK} "),
    "dde": field(f" dde excel {MARK} "),
    "dde-in-pieces": field(instr(" D") + instr("DE") + instr(f"AUTO {MARK}")),
    "includetext": field(f' INCLUDETEXT "//{MARK}/a.docx" '),
    "includepicture": field(f' INCLUDEPICTURE "http://{MARK}/a.png" \\d '),
    "link": field(f" LINK Excel.Sheet.8 {MARK} "),
    "database": field(f" DATABASE \\d {MARK} "),
    "macrobutton": field(f" MACROBUTTON {MARK} กดที่นี่ "),
    "rd": field(f' RD "{MARK}" '),
    "print": field(f' PRINT "{MARK}" '),
    "autotext": field(f" AUTOTEXT {MARK} "),
    "unknown": field(f" NEWFIELD {MARK} "),
    "hyperlink-file": field(f' HYPERLINK "file:///c:/{MARK}" '),
    "hyperlink-unc": field(f" HYPERLINK \\\\\\\\{MARK}\\\\a "),
    "hyperlink-script": field(f' HYPERLINK "javascript:{MARK}" '),
    "hyperlink-late": field(f' HYPERLINK \\o "ดู" "file:///{MARK}" '),
    "nested-code": field(instr(" DDE ") + field(f' QUOTE "{MARK}" ', MARK)[5:-6] + instr(" x")),
    "nested-in-harmless": field(
        instr(" IF ") + field(f" DDEAUTO {MARK} ", "1")[5:-6] + instr(' = 1 "ก" "ข"')
    ),
    "without-a-result": f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{instr(f" DDE {MARK}")}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    "without-an-end": f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{instr(f" DDE {MARK}")}</w:p>',
    "over-paragraphs": f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p>{instr(f" DDE {MARK}")}'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    "simple": f'<w:p><w:fldSimple w:instr=" DDEAUTO {MARK} "><w:r><w:t>ข้อความที่เห็น</w:t></w:r></w:fldSimple></w:p>',
    "stray": f"<w:p>{instr(f' DDE {MARK}')}</w:p>",
    "deleted": field(f"<w:r><w:delInstrText> DDE {MARK} </w:delInstrText></w:r>"),
}
DRAWN = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>'
    f'<a:blip xmlns:r="{REL}" r:link="rId901"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
)
USE = "<w:p><w:r><w:t>ก่อน</w:t></w:r>{}</w:p>"
OBJECT = USE.format(
    f'<w:r><w:object><o:OLEObject {OFFICE} xmlns:r="{REL}" Type="Link" ProgID="{MARK}" r:id="rId901"/>'
    "</w:object></w:r>"
)
RELATED = {
    "image": ("image", f"http://{MARK}/a.png", DRAWN, True),
    "alt-chunk": ("aFChunk", "chunk.html", f'<w:altChunk xmlns:r="{REL}" r:id="rId901"/>', False),
    "alt-chunk-outside": ("aFChunk", f"http://{MARK}/", f'<w:altChunk xmlns:r="{REL}" r:id="rId901"/>', True),
    "ole": (
        "oleObject",
        "object.bin",
        OBJECT,
        False,
    ),
    "ole-linked": (
        "oleObject",
        f"file:///{MARK}",
        OBJECT,
        True,
    ),
    "sub-document": ("subDocument", f"{MARK}.docx", f'<w:subDoc xmlns:r="{REL}" r:id="rId901"/>', True),
    "control": (
        "control",
        "activeX.bin",
        USE.format(f'<w:r><w:control xmlns:r="{REL}" r:id="rId901" w:name="{MARK}"/></w:r>'),
        False,
    ),
    "file-link": (
        "hyperlink",
        f"file:///c:/{MARK}",
        USE.format(
            f'<w:hyperlink xmlns:r="{REL}" r:id="rId901"><w:r><w:t>ข้อความที่เห็น</w:t></w:r></w:hyperlink>'
        ),
        True,
    ),
    "unc-link": (
        "hyperlink",
        f"\\\\{MARK}\\a",
        USE.format(
            f'<w:hyperlink xmlns:r="{REL}" r:id="rId901"><w:r><w:t>ข้อความที่เห็น</w:t></w:r></w:hyperlink>'
        ),
        True,
    ),
    "relative-link": ("hyperlink", f"{MARK}.exe", "", True),
    "script-link": ("hyperlink", f"javascript:{MARK}", "", True),
    "frame": ("frame", f"http://{MARK}/", "", True),
    "macros": (
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
        "",
        False,
    ),
    "key-map": ("keyMapCustomizations", "customizations.bin", "", False),
    "mail-merge": ("mailMergeSource", f"file:///{MARK}", "", True),
    "unknown": ("somethingNew", "new.bin", "", False),
    "embedded-book": ("package", "book.xlsx", "", False),
    "font-outside": ("font", f"http://{MARK}/a.odttf", "", True),
}


def whole(document: bytes) -> bytes:
    """All parts of a document, unpacked."""
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        return b"\n".join(name.encode() + b"\n" + file.read(name) for name in file.namelist())


def told(template: bytes) -> list[str]:
    """What ``template check`` says."""
    faults = template_check.check(template, sample.context(), sample.charts())
    assert [fault.sentence for fault in faults if fault.error] == []
    return [fault.sentence for fault in faults]


def holds(hostile: bytes, mark: str = MARK) -> None:
    """The report has nothing of it, the sentence is there, and check and export say the same."""
    report = make(hostile)
    assert mark.encode() not in whole(report)
    said = cut_from(hostile)
    assert said
    assert all("โปรแกรมตัดออกจากรายงาน" in sentence for sentence in said)
    assert set(said) <= set(told(hostile))
    # The report is whole: it can be a template again, with nothing left to cut.
    assert cut_from(report) == ()


@pytest.mark.parametrize("name", FIELDS)
def test_fields_that_fetch_or_run_are_cut(template, name):
    hostile = in_body(template, FIELDS[name])
    holds(hostile)
    if "ข้อความที่เห็น" in FIELDS[name]:
        assert "ข้อความที่เห็น" in part(make(hostile), BODY)
    text = part(make(hostile), BODY)
    assert text.count('fldCharType="begin"') == text.count('fldCharType="end"')


@pytest.mark.parametrize("name", RELATED)
def test_parts_and_addresses_that_fetch_or_run_are_cut(template, name):
    kind, target, body, external = RELATED[name]
    added = {} if external else {target.replace(".", "__"): MARK}
    hostile = related(template, kind, target, body, external=external, **added)
    if kind.startswith("http"):
        hostile = edit(hostile, {RELS: lambda xml: xml.replace(f"{REL}/{kind}", kind)})
    holds(hostile)
    assert "rId901" not in part(make(hostile), BODY)
    if "ข้อความที่เห็น" in body:
        assert "ข้อความที่เห็น" in part(make(hostile), BODY)


@pytest.mark.parametrize(
    "shape",
    [
        f'<v:imagedata {OFFICE} src="http://{MARK}/a.png"/>',
        f'<v:shape {OFFICE} href="file:///{MARK}"/>',
        f'<v:shape {OFFICE}><v:fill o:href="http://{MARK}" o:althref="http://{MARK}"/></v:shape>'.replace(
            f'o:href="http://{MARK}" ', ""
        ),
    ],
)
def test_addresses_in_old_drawings(template, shape):
    holds(in_body(template, f"<w:p><w:r><w:pict>{shape}</w:pict></w:r></w:p>"))


@pytest.mark.parametrize(
    "setting",
    [
        f'<w:attachedTemplate xmlns:r="{REL}" r:id="rId77"/>',
        "<w:linkStyles/>",
        f'<w:saveThroughXslt xmlns:r="{REL}" r:id="rId77"/>',
        f'<w:mailMerge><w:query w:val="{MARK}"/><w:linkToQuery/></w:mailMerge><w:linkStyles/>',
    ],
)
def test_settings_that_fetch(template, setting):
    hostile = edit(
        template,
        {SETTINGS: lambda xml: xml.replace("</w:settings>", f"{setting}</w:settings>")},
        {
            "word/_rels/settings.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
            f'<Relationship Id="rId77" Type="{REL}/attachedTemplate" Target="file:///{MARK}.dotm" '
            'TargetMode="External"/></Relationships>'
        },
    )
    holds(hostile)
    text = part(make(hostile), SETTINGS)
    assert not any(
        word in text for word in ("attachedTemplate", "linkStyles", "saveThroughXslt", "mailMerge")
    )


def test_web_add_ins_of_the_package(template):
    root = (
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" '
        'Target="word/webextensions/taskpanes.xml"/></Relationships>'
    )
    hostile = edit(
        template,
        {"_rels/.rels": lambda xml: xml.replace("</Relationships>", root)},
        {"word/webextensions/taskpanes.xml": f"<x>{MARK}</x>"},
    )
    holds(hostile)


def test_a_part_that_nothing_leads_to_stays_out(template):
    assert b"vbaProject" not in whole(make(edit(template, {}, {"word/vbaProject.bin": MARK})))


@pytest.mark.parametrize("where", ["word/header2.xml", "word/footnotes.xml", "word/comments.xml"])
def test_everywhere_in_the_document(template, where):
    kind = where.removeprefix("word/").rstrip(".xml0123456789")
    if where == "word/header2.xml":
        hostile = edit(template, {where: lambda xml: xml.replace("</w:hdr>", FIELDS["ddeauto"] + "</w:hdr>")})
    else:
        main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        inner = {"footnotes": "footnote", "comments": "comment"}[kind]
        content = f'<w:{kind} xmlns:w="{main}"><w:{inner} w:id="2">{FIELDS["ddeauto"]}</w:{inner}></w:{kind}>'
        content_type = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
        override = f'<Override PartName="/{where}" ContentType="{content_type}"/></Types>'
        hostile = related(template, kind, where.removeprefix("word/"), external=False)
        hostile = edit(hostile, {TYPES: lambda xml: xml.replace("</Types>", override)}, {where: content})
    holds(hostile)


@pytest.mark.parametrize(
    "written",
    [
        field("{{ 'DDE' }}AUTO c:/x"),
        field("D{{ '' }}DE c:/x"),
        field("{% if 1 %}DDE{% endif %} c:/x"),
        field("{{ 'INCLUDE' ~ 'TEXT' }} x"),
        field("HYPERLINK {{ '\"file:///c:/x\"' }}"),
        "<w:p><w:fldSimple w:instr=\" {{ 'DDE' }}AUTO x \"><w:r><w:t>ก</w:t></w:r></w:fldSimple></w:p>",
    ],
)
def test_a_field_that_a_tag_writes_is_refused_or_cut(template, written):
    hostile = in_body(template, written)
    caught = None
    try:
        report = whole(make(hostile))
    except TemplateError as error:
        report, caught = b"", error
    assert caught is None or (caught.code == "forbidden" and "ไม่อนุญาต" in caught.thai)
    assert not any(word in report for word in (b"DDE", b"INCLUDETEXT", b"file:"))


@pytest.mark.parametrize("layout", layouts())
def test_nothing_of_our_own_templates_is_cut(layout):
    assert cut_from(default_template(layout)) == ()
    # As an office's own, that is with another byte in it.
    assert (
        cut_from(
            edit(default_template(layout), {BODY: lambda xml: xml.replace("<w:body>", "<w:body><w:p/>", 1)})
        )
        == ()
    )


@pytest.mark.parametrize(
    "body",
    [
        field(" PAGE "),
        field(' TOC \\o "1-2" \\h '),
        field(' HYPERLINK "https://www.nacc.go.th" '),
        field(" HYPERLINK https://www.nacc.go.th "),
        field(' HYPERLINK \\l "บทที่1" '),
        field(' HYPERLINK \\l _Ref1 \\o "ดูหน้าถัดไป" '),
        field(" = 1 + 1 "),
        field("=SUM(ABOVE)"),
        field(" date "),
        field(instr(" IF ") + field(" PAGE ", "1")[5:-6] + instr(' = 1 "ก" "ข"')),
    ],
)
def test_what_is_harmless_stays(template, body):
    given = in_body(template, body)
    assert cut_from(given) == ()
    assert part(make(given), BODY).count("instrText") >= body.count("instrText")


def test_codes_are_read_as_word_reads_them():
    assert _of_code("") == _of_code("   ") == ""
    assert _of_code("ddeauto x")
    assert _of_code("DDE\tx")
    assert _of_code('HYPERLINK "HTTPS://x.go.th"') == ""
    assert _of_code("HYPERLINK ms-word:ofe|u|http://x")


def test_a_plain_link_and_a_picture_inside_stay(template):
    use = USE.format(f'<w:hyperlink xmlns:r="{REL}" r:id="rId901"><w:r><w:t>ป.ป.ช.</w:t></w:r></w:hyperlink>')
    given = related(template, "hyperlink", "https://www.nacc.go.th/", use)
    assert cut_from(given) == ()
    assert "https://www.nacc.go.th/" in part(make(given), RELS)
    assert 'r:id="rId901"' in part(make(given), BODY)


def test_the_command_and_the_check_say_the_same(ita, book, template):
    own = book.with_name(office_name("indicators"))
    own.write_bytes(in_body(template, FIELDS["ddeauto"]))
    code, out, _ = ita("template", "check", own)
    assert code == 0
    (sentence,) = [line.partition("] ")[2] for line in out.splitlines() if "DDEAUTO" in line]
    code, out, _ = ita("export", "--anyway", book, "--layout", "indicators", "-o", book.with_name("r.docx"))
    assert code in (0, 1)
    assert f"[ควรตรวจสอบ] {sentence}" in out
    assert MARK.encode() not in whole(book.with_name("r.docx").read_bytes())
    assert (
        f"[ควรตรวจสอบ] {sentence}"
        in ita("preview", book, "-o", book.with_name("r.html"), "--layout", "indicators", "--no-open")[1]
    )


def test_the_first_use_of_what_lies_beside_a_book_is_said_before_it_is_done(ita, book, template):
    own, sentences = book.with_name(office_name("indicators")), book.with_name("ถ้อยคำ.toml")
    words = ("export", "--anyway", book, "--layout", "indicators", "-o", book.with_name("r.docx"))
    assert "เป็นครั้งแรก" not in ita(*words)[2]
    own.write_bytes(with_paragraph(template, "ของเรา"))
    sentences.write_bytes(b"")
    err = ita(*words)[2]
    assert f"จะใช้แฟ้ม “{own.name}” ที่อยู่ข้างสมุดงานนี้เป็นครั้งแรก" in err
    assert "จะใช้แฟ้ม “ถ้อยคำ.toml”" in err
    assert "เป็นครั้งแรก" not in ita(*words)[2]
    own.write_bytes(with_paragraph(template, "อีกฉบับ"))
    assert ita(*words)[2].count("เป็นครั้งแรก") == 1
    # Who names it, knows it.
    own.write_bytes(with_paragraph(template, "ฉบับที่สาม"))
    assert "เป็นครั้งแรก" not in ita(*words, "--template", own)[2]


def test_it_is_said_before_even_where_the_template_is_at_fault(ita, book, template):
    own = book.with_name(office_name("indicators"))
    own.write_bytes(with_paragraph(template, "{{ ไม่มี }}"))
    code, _, err = ita("export", "--anyway", book, "--layout", "indicators")
    assert code == 2
    assert err.index("เป็นครั้งแรก") < err.index("ใช้ไม่ได้")


def test_more_parts_than_a_template_has(template, ita, tmp_path):
    many = tmp_path / "many.docx"
    many.write_bytes(edit(template, {}, {f"word/media/{n}.bin": "" for n in range(archive.MAX_PARTS)}))
    code, out, _ = ita("template", "check", many)
    assert code == 1
    assert "ใหญ่ผิดปกติ" in out


def test_more_elements_than_memory_should_hold(template, ita, tmp_path, monkeypatch):
    from ita_xl.report.docx import package

    monkeypatch.setattr(package, "MAX_NODES", 100_000)
    large = tmp_path / "large.docx"
    large.write_bytes(in_body(template, "<w:p/>" * 110_000))
    code, out, _ = ita("template", "check", large)
    assert code == 1
    assert "ใหญ่ผิดปกติ" in out


MALFORMED = {
    "a-width-that-is-none": (BODY, lambda xml: re.sub(r'(<w:tcW [^>]*w:w=")\d+', r"\1ITATag", xml)),
    "a-chart-without-series": (
        "word/charts/chart1.xml",
        lambda xml: re.sub(r"<c:ser>.*?</c:ser>", "", xml, flags=re.S),
    ),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_structure_that_is_none_of_words_is_told(template, ita, tmp_path, name):
    """Found by the mutants 500041 and 500101: an accident in the middle of the report."""
    part_name, change = MALFORMED[name]
    hostile = edit(template, {part_name: change})
    with pytest.raises(TemplateError, match="โครงของเอกสารแม่แบบไม่ถูกต้อง"):
        make(hostile)
    own = tmp_path / "แม่แบบ.docx"
    own.write_bytes(hostile)
    code, out, _ = ita("template", "check", own)
    assert code == 1
    assert "โครงของเอกสารแม่แบบไม่ถูกต้อง" in out


def test_a_relationship_without_a_name_is_dropped_with_what_it_leads_to(template, tmp_path):
    """Found by the mutants 740481 and 753921: the workbook behind a chart, led to by a relationship without ``Id``."""
    unnamed = edit(
        template, {"word/charts/_rels/chart1.xml.rels": lambda xml: re.sub(r' Id="[^"]*"', "", xml, count=1)}
    )
    report = make(unnamed)
    path = tmp_path / "report.docx"
    path.write_bytes(report)
    assert audit(path) == []
    assert "externalData" not in part(report, "word/charts/chart1.xml")
    assert "Target" not in part(report, "word/charts/_rels/chart1.xml.rels")
