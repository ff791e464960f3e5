"""The numbers behind the native chart."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from decimal import Decimal

import openpyxl
import pytest
import report_sample as sample
from lxml import etree
from report_tools import edit, make, part

from ita_xl.report.charts.chart import Axis, ChartData, Series
from ita_xl.report.engine import TemplateError

CHART = "word/charts/chart1.xml"
BOOK = "word/embeddings/Microsoft_Excel_Sheet1.xlsx"
NS = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}


OURS = "ita:standing"


@pytest.fixture(scope="module", name="template")
def of_before(template):
    """A template of an office's own, whose chart is one of before: columns against the score to reach."""
    return edit(template, {"word/document.xml": lambda xml: xml.replace(OURS, "ita:indicators")})


def _book(report: bytes) -> list[list]:
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        sheet = openpyxl.load_workbook(io.BytesIO(archive.read(BOOK)))["Sheet1"]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def _cache(report: bytes, series: int, name: str) -> tuple[str, dict[int, str]]:
    drawn = etree.fromstring(part(report, CHART).encode()).findall(".//c:ser", NS)[series]
    holder = drawn.find(f"c:{name}", NS)[0]
    points = holder.findall(".//c:pt", NS)
    return holder.findtext("c:f", namespaces=NS), {int(p.get("idx")): p[0].text for p in points}


def test_caches_ranges_and_workbook_hold_the_given_numbers(template):
    data = sample.charts()["ita:indicators"]
    report = make(template, digits="thai")
    assert _cache(report, 0, "tx") == ("Sheet1!$B$1", {0: "คะแนน"})
    assert _cache(report, 0, "cat") == ("Sheet1!$A$2:$A$11", dict(enumerate(data.categories)))
    assert _cache(report, 0, "val") == ("Sheet1!$B$2:$B$11", dict(enumerate(sample.SCORES)))
    assert _cache(report, 1, "val") == ("Sheet1!$C$2:$C$11", dict.fromkeys(range(10), "85.00"))
    rows = _book(report)
    assert rows[0] == [None, "คะแนน", "ค่าเป้าหมาย 85.00"]
    assert rows[1:] == [[c, float(s), 85.0] for c, s in zip(data.categories, sample.SCORES, strict=True)]
    assert "<c:formatCode>0.00</c:formatCode>" in part(report, CHART)


def test_a_missing_score_is_a_gap(template):
    data = ChartData("", ("ก", "ข"), (Series("คะแนน", (None, Decimal("90.5"))),))
    report = make(template, charts={"ita:indicators": data})
    assert _cache(report, 0, "val") == ("Sheet1!$B$2:$B$3", {1: "90.5"})
    assert _book(report)[1:] == [["ก", None], ["ข", 90.5]]
    assert part(report, CHART).count("<c:ser>") == 1


def test_a_third_series_is_drawn_like_the_last(template):
    data = sample.charts()["ita:indicators"]
    more = dataclasses.replace(data, series=(*data.series, Series("ปีก่อน", (Decimal(70),) * 10)))
    report = make(template, charts={"ita:indicators": more})
    assert _cache(report, 2, "val")[0] == "Sheet1!$D$2:$D$11"
    assert part(report, CHART).count("<c:ser>") == 3


def test_the_officers_styling_stays(template):
    report = make(edit(template, {CHART: lambda xml: xml.replace("9DC3E6", "123456")}))
    assert "123456" in part(report, CHART)


def test_the_alt_text_is_filled_in(template):
    assert 'descr="แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัดของเทศบาลตำบลทดสอบ' in part(make(template), "word/document.xml")


def test_a_chart_without_data_is_not_shown_with_the_samples_numbers(template):
    charts = sample.charts()
    charts["ita:indicator"] = charts.pop("ita:indicators")
    with pytest.raises(TemplateError) as caught:
        make(template, all_charts=charts)
    assert (caught.value.name, caught.value.nearest) == ("ita:indicators", "ita:indicator")


def test_a_link_to_a_workbook_elsewhere_is_cut(template):
    relations = "word/charts/_rels/chart1.xml.rels"
    linked = edit(
        template,
        {
            relations: lambda x: x.replace(
                'Target="../embeddings/', 'TargetMode="External" Target="file:///C:/Users/a/'
            )
        },
    )
    report = make(linked)
    assert "Users" not in part(report, relations)
    assert "externalData" not in part(report, CHART)


def test_what_xml_cannot_hold_is_left_out_and_signs_are_kept(template):
    data = ChartData("", ("ก & <ข>\x0b",), (Series('"ค"\x00', (Decimal("1.5"),)),))
    report = make(template, charts={"ita:indicators": data})
    assert _cache(report, 0, "cat")[1] == {0: "ก & <ข>"}
    assert _cache(report, 0, "tx")[1] == {0: '"ค"'}
    assert _book(report) == [[None, '"ค"'], ["ก & <ข>", 1.5]]


def test_another_prefix_of_the_charts_namespace_is_kept(template):
    def other(xml: str) -> str:
        return re.sub("(</?)c:", r"\1chart:", xml).replace("xmlns:c=", "xmlns:chart=")

    report = make(edit(template, {CHART: other}))
    assert _cache(report, 0, "val")[1] == dict(enumerate(sample.SCORES))
    assert "<c:" not in part(report, CHART)


def test_uneven_series_are_refused():
    with pytest.raises(ValueError, match="one value a category"):
        ChartData("", ("ก", "ข"), (Series("คะแนน", (None,)),))


def test_where_an_axis_begins_and_crosses_comes_from_the_data(request):
    ours = edit(
        request.getfixturevalue("template"),
        {"word/document.xml": lambda xml: xml.replace("ita:indicators", OURS)},
    )
    report = part(make(ours), CHART)
    assert '<c:crossesAt val="85"/>' in report
    assert '<c:min val="60"/>' in report
    data = sample.charts()[OURS]
    other = dataclasses.replace(data, axis=Axis(Decimal(30), Decimal("92.5")))
    report = part(make(ours, charts={OURS: other}), CHART)
    assert '<c:crossesAt val="92.5"/>' in report
    assert '<c:min val="30"/>' in report
    plain = part(make(ours, charts={OURS: dataclasses.replace(data, axis=None)}), CHART)
    assert '<c:min val="70"/>' in plain, "the template's own axis"


def test_a_bar_stands_in_the_series_of_its_status(request):
    ours = edit(
        request.getfixturevalue("template"),
        {"word/document.xml": lambda xml: xml.replace("ita:indicators", OURS)},
    )
    report = make(ours)
    shown = [_cache(report, n, "val")[1] for n in range(3)]
    assert sorted(at for one in shown for at in one) == list(range(10))
    assert all(Decimal(value) >= 85 for value in shown[0].values())
    assert all(Decimal(value) < 85 for value in shown[2].values())
    assert [_cache(report, n, "tx")[1][0] for n in range(3)] == ["จุดแข็ง", "ควรพัฒนา", "จุดอ่อน"]
