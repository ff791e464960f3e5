"""The committed template is what the builder builds, in the official format."""

from __future__ import annotations

import re

import pytest
from report_tools import part
from validator import audit

from ita_xl.maintain.layouts import build
from ita_xl.report.templates import default_template, layouts


@pytest.mark.parametrize("layout", layouts())
def test_the_committed_template_is_the_builders(layout):
    assert default_template(layout) == build.BUILDERS[layout]()


def test_every_layout_is_built():
    assert tuple(build.BUILDERS) == layouts()


@pytest.mark.parametrize("layout", layouts())
def test_the_template_itself_is_valid(layout):
    path = build.TEMPLATES / f"{layout}.docx"
    assert audit(path) == []


def test_a4_and_the_official_margins(template):
    xml = part(template, "word/document.xml")
    sizes = re.findall(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"', xml)
    assert sizes == [*[("11906", "16838")] * 3, ("16838", "11906")]  # memo, cover, report, measures
    margins = re.findall(r'<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"', xml)
    assert margins == [("1417", "1134", "1134", "1701")] * 3 + [("1134", "1134", "850", "1134")]
    assert xml.count("<w:titlePg/>") == 2


def test_every_font_property_has_its_complex_script_twin(template):
    for name in ("word/styles.xml", "word/document.xml", "word/header2.xml"):
        xml = part(template, name)
        assert xml.count("<w:b/>") == xml.count("<w:bCs/>")
        assert re.findall(r'<w:sz w:val="(\d+)"', xml) == re.findall(r'<w:szCs w:val="(\d+)"', xml)
        assert "Theme=" not in xml
        fonts = re.findall(r"<w:rFonts ([^>]*)/>", xml)
        assert all(set(re.findall(r'"([^"]*)"', font)) == {"TH SarabunPSK"} for font in fonts)
        assert all(font.count("=") == 4 for font in fonts)
    assert 'w:bidi="th-TH"' in part(template, "word/styles.xml")


def test_no_break_between_the_era_and_the_year(template):
    xml = part(template, "word/document.xml")
    assert "พ.ศ.\u00a0{{" in xml
    assert "พ.ศ. {{" not in xml


def test_no_tag_shares_a_paragraph_with_a_section_break(template):
    paragraphs = re.findall(r"<w:p>(?:(?!</w:p>).)*</w:sectPr>.*?</w:p>", part(template, "word/document.xml"))
    assert len(paragraphs) == 3
    assert not any("{%" in paragraph for paragraph in paragraphs)


def test_the_chart_keeps_with_its_caption(template):
    styles = part(template, "word/styles.xml")
    figure = re.search(r'w:styleId="ITAFigure".*?</w:style>', styles, flags=re.DOTALL)
    assert figure
    assert "<w:keepNext/>" in figure.group()
    assert re.search(
        r'<w:pStyle w:val="ITAFigure"/>.{0,400}ita:standing',
        part(template, "word/document.xml"),
        flags=re.DOTALL,
    )
