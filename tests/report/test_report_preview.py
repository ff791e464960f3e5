"""The page for the browser says what the document says."""

from __future__ import annotations

import html
import re
from decimal import Decimal

import pytest
import report_sample
from lxml import etree
from report_tools import make, text

from ita_xl.report import engine, preview
from ita_xl.report.charts import svg
from ita_xl.report.charts.chart import ChartData, Series
from ita_xl.report.context import sample
from ita_xl.report.templates import default_template, layouts


def _page(report: bytes, charts=None) -> etree._Element:
    page = preview.html(report, sample.charts() if charts is None else charts)
    return etree.fromstring(
        page.split("<body>")[1].join(["<body>", ""]).split("</html>")[0], etree.HTMLParser()
    )


def _words(value: str) -> str:
    return re.sub(r"\s+", "", html.unescape(value))


@pytest.mark.parametrize("layout", layouts())
def test_every_text_of_the_document_is_in_the_page_in_its_order(layout):
    report = engine.render(
        default_template(layout),
        sample.context(),
        sample.charts(),
        digits="thai",
        properties=report_sample.PROPERTIES,
    )
    page = _page(report)
    for drawing in list(page.iter("svg")):
        drawing.getparent().remove(drawing)
    shown = _words("".join(page.find(".//main").itertext()))
    assert shown == _words(text(report))


def test_headings_tables_and_charts_are_such(template):
    page = _page(make(template), report_sample.charts())
    assert len(page.findall(".//h1")) == 3
    headings = [h.text for h in page.findall(".//h2")]
    assert [h.split(" ")[0] for h in headings] == [f"{n}." for n in range(1, len(headings) + 1)]
    tables = [table for table in page.findall(".//table") if table.find("thead/tr") is not None]
    assert all(len(table.findall("thead/tr")) == 1 for table in tables)
    spans = [[c.get("rowspan") for c in table.iter("td") if c.get("rowspan")] for table in tables]
    assert ["6", "4", "3"] in spans
    drawing = next(d for d in page.iter("svg") if "รายตัวชี้วัด" in d.get("aria-label"))
    assert drawing.get("aria-label").startswith("แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัด")
    assert all(score in "".join(drawing.itertext()) for score in report_sample.SCORES)


def test_the_page_fetches_nothing(template):
    page = preview.html(make(template), report_sample.charts())
    assert not re.search(r'(?:src|href)="(?!data:)', page)
    assert "<script" not in page


def test_what_was_typed_cannot_become_markup(template):
    context = report_sample.context()
    context["หน่วยงาน"]["ชื่อ"] = '<script>alert(1)</script> & "ก"'
    page = preview.html(make(template, context), report_sample.charts())
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_gap_interrupts_the_line():
    values = tuple(None if v is None else Decimal(v) for v in (80, 81, None, 83, 84))
    drawn = svg.svg("ita:trend", ChartData("", tuple("12345"), (Series("ก", values),)), "คำอธิบาย")
    data = [p for p in re.findall(r'<polyline points="([^"]*)"', drawn) if p.count(",") == 2]
    assert len([p for p in data if not p.startswith("44.0,")]) == 2
    assert drawn.count("<circle") == 4


@pytest.mark.parametrize(
    "name", ["ita:indicators", "ita:radar", "ita:items:1", "ita:shares:1", "ita:share:i1"]
)
def test_every_kind_is_well_formed_and_names_its_categories(name):
    data = sample.charts()[name]
    root = etree.fromstring(svg.svg(name, data, "คำ & อธิบาย").encode())
    assert root.get("aria-label") == "คำ & อธิบาย"
    said = "".join(root.itertext())
    assert all(category in said for category in data.categories)


def test_a_long_name_is_written_whole_with_room_for_its_lines():
    name = "การให้บริการแก่ประชาชนอย่างเท่าเทียมกันโดยไม่มีการเรียกรับผลประโยชน์ " * 3
    one, long = (
        etree.fromstring(svg.svg("ita:items:1", ChartData("", (c,), (Series("ก", (Decimal(50),)),)), ""))
        for c in ("สั้น ๆ แต่ยาวพอ", name)
    )
    assert name in "".join(long.itertext())
    assert name in [e.get("title") for e in long.iter()]
    heights = [float(drawn.get("viewBox").split()[3]) for drawn in (one, long)]
    assert heights[0] < 60 < heights[1]


def test_no_blank_band_below_the_columns():
    data = sample.charts()["ita:indicators"]
    root = etree.fromstring(svg.svg("ita:indicators", data, "").encode())
    names = [e for e in root.iter() if e.tag.endswith("foreignObject")]
    lowest = max(float(e.get("y")) + float(e.get("height")) for e in names)
    assert len(names) == len(data.categories)
    assert float(root.get("viewBox").split()[3]) - lowest < 15


def _memo():
    report = engine.render(
        default_template("progress"),
        {**sample.context(), "บันทึก": {**sample.context()["บันทึก"], "ส่วนราชการ": "", "ที่": "", "วันที่": ""}},
        sample.charts(),
        digits="thai",
        properties=report_sample.PROPERTIES,
    )
    return _page(report)


def test_the_memo_looks_like_one():
    page = _memo()
    title = next(p for p in page.iter("p") if p.text == "บันทึกข้อความ")
    size = float(re.search(r"font-size:([\d.]+)rem", title.get("style")).group(1))
    assert size > 1.5
    assert "font-weight:bold" in title.get("style")
    assert [e for e in page.iter("strong") if e.text == "ส่วนราชการ"]
    style = preview._PAGE
    assert "td p" not in style, "cells have the sizes of their styles"


def test_what_is_left_to_fill_in_is_a_dotted_line():
    dotted = {
        "".join(p.itertext()).split()[0]: len(p.findall(".//span[@class='dots']"))
        for p in _memo().iter("p")
        if p.get("class") == "fields"
    }
    assert dotted["ส่วนราชการ"] == 1
    assert dotted["ที่"] == 2


def test_an_opinion_that_nobody_typed_is_two_dotted_lines():
    context = sample.context()
    context["บันทึก"]["ความเห็น"] = [{**one, "ข้อความ": []} for one in context["บันทึก"]["ความเห็น"]]
    report = engine.render(
        default_template("progress"),
        context,
        sample.charts(),
        digits="thai",
        properties=report_sample.PROPERTIES,
    )
    fields = [p for p in _page(report).iter("p") if p.get("class") == "fields"]
    empty = [p for p in fields if not "".join(p.itertext()).strip()]
    assert len(empty) == 2 * len(context["บันทึก"]["ความเห็น"])  # two lines for each to write on
    assert all(p.find("span").get("class") == "dots" for p in empty)


def test_the_look_of_a_style_is_the_documents(template):
    page = _page(make(template), report_sample.charts())
    looks = {(p.text or "")[:12]: p.get("style", "") for p in page.iter("p")}
    assert "text-indent:2.50cm" in next(
        look for text, look in looks.items() if text.startswith("ผลการประเมิน")
    )
    caption = next(p for p in page.iter("p") if (p.text or "").startswith("ตารางที่ 1"))
    assert "text-align:center" in caption.get("style")
    assert "font-weight:bold" in caption.get("style")
