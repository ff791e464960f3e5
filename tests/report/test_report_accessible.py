"""What every report of the package's templates gives to those who read with a screen reader, and to the archive."""

from __future__ import annotations

import io
import re
import zipfile
from itertools import pairwise

import pytest
from lxml import etree
from report_sample import PROPERTIES
from report_tools import part
from validator import audit

from ita_xl.report import engine
from ita_xl.report.context import sample
from ita_xl.report.docx.names import WP, A, C, W
from ita_xl.report.templates import default_template, layouts

TRACES = (b"C:\\", b"/Users/", b"/home/", b"file:", b"python-docx", b"lastPrinted", b"rsid")
DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.fixture(scope="module", params=[(n, d) for n in layouts() for d in ("thai", "arabic")], ids=str)
def report(request):
    layout, digits = request.param
    return engine.render(
        default_template(layout), sample.context(), sample.charts(), digits=digits, properties=PROPERTIES
    )


@pytest.fixture
def body(report):
    return etree.fromstring(part(report, "word/document.xml").encode())


def test_the_validator_finds_nothing(report, tmp_path):
    path = tmp_path / "report.docx"
    path.write_bytes(report)
    assert audit(path) == []


def test_headings_are_headings_and_skip_no_level(body):
    styles = [p.get(W + "val") for p in body.iter(W + "pStyle")]
    levels = [int(style[-1]) for style in styles if re.fullmatch(r"Heading\d", style)]
    assert levels
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert "Title" in styles


def test_the_first_row_of_every_table_is_marked_as_header(body):
    tables = list(body.iter(W + "tbl"))
    assert tables
    for table in tables:
        if table.find(f"{W}tblPr/{W}tblBorders") is None and _style(table) != "ITATable":
            continue  # a table for placing things, such as a letterhead, has no header
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def _style(table):
    found = table.find(f"{W}tblPr/{W}tblStyle")
    return "" if found is None else found.get(W + "val")


def test_every_drawing_has_a_text_for_those_who_do_not_see_it(request, body):
    drawings = list(body.iter(WP + "docPr"))
    bare = any(layout in request.node.callspec.id for layout in ("form", "progress"))  # without a chart
    assert drawings or "form" in request.node.callspec.id
    assert all(len(drawing.get("descr", "")) > 10 for drawing in drawings)
    assert not any("{" in drawing.get("descr") for drawing in drawings)
    charts = [d for d in drawings if next(d.getparent().iter(C + "chart"), None) is not None]
    assert bool(charts) != bare
    assert len({d.get("id") for d in drawings}) == len(drawings)


def test_pictures_have_it_as_well(body):
    for picture in body.iter(A + "blip"):
        holder = next(a for a in picture.iterancestors(WP + "inline", WP + "anchor"))
        assert holder.find(WP + "docPr").get("descr")


def test_the_language_is_thai(report):
    styles = part(report, "word/styles.xml")
    assert re.search(r'<w:docDefaults>.*w:bidi="th-TH".*</w:docDefaults>', styles, flags=re.DOTALL)
    core = etree.fromstring(part(report, "docProps/core.xml").encode())
    assert core.findtext(f"{DC}language") == "th-TH"


def test_properties_are_filled_and_nothing_of_a_person_stays(report):
    core = etree.fromstring(part(report, "docProps/core.xml").encode())
    assert len(core.findtext(f"{DC}title")) > 10
    assert core.findtext(f"{DC}creator") == PROPERTIES.author
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            if name.endswith(".xlsx"):
                with zipfile.ZipFile(io.BytesIO(content)) as book:
                    content = b"".join(book.read(inner) for inner in book.namelist())
            assert not [trace for trace in TRACES if trace in content], name


def test_one_kind_of_digits(request, report):
    wrong = "[0-9]" if "thai" in request.node.callspec.id else "[๐-๙]"
    texts = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", part(report, "word/document.xml"))
    texts += re.findall(r'descr="([^"]*)"', part(report, "word/document.xml"))
    texts.append(etree.fromstring(part(report, "docProps/core.xml").encode()).findtext(f"{DC}title"))
    texts = [re.sub(r"(?<![A-Za-z])[ieo][0-9]{1,2}(?![0-9])", "", text) for text in texts]  # codes of items
    assert [text for text in texts if re.search(wrong, text) and "@" not in text and "http" not in text] == []


def test_no_tag_is_left(report):
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                assert not re.search(rb"\{[{%]", archive.read(name)), name
