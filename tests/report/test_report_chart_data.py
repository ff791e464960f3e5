"""What the charts show, from the computed object; and charts in loops and conditions."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal

import openpyxl
import pytest
import report_sample as sample
from report_tools import make, part
from validator import audit

from ita_xl.assessment import Agency, Assessment, HistoryYear, ItemScore
from ita_xl.maintain.layouts import kit
from ita_xl.report.charts import chart_data, chart_xml
from ita_xl.rules import rule_book
from ita_xl.scoring import grade

TEN = {n: Decimal(80 + n) for n in range(1, 11)}
NAMES = [
    *("ita:indicators", "ita:instruments", "ita:trend", "ita:radar"),
    *("ita:items:1", "ita:shares:1", "ita:share:i1"),
]
SHARES = {"i1": tuple(map(Decimal, ("1.5", "3.5", "10", "20", "25", "40"))), "i3": (None,) * 6}


def _graded(history=(), items=(), indicators=None):
    scores = TEN if indicators is None else indicators
    assessment = Assessment(
        Agency("อบต.ทดสอบ"), 2568, 2569, scores, items=tuple(items), history=tuple(history)
    )
    return grade(assessment, rule_book(2568))


def _year(year, overall, **instruments):
    parts = {code: Decimal(value) for code, value in instruments.items()}
    return HistoryYear(year, Decimal(overall), "", parts, "history.1")


def test_indicators_instruments_and_radar_hold_the_scores_and_the_threshold():
    data = chart_data.charts(_graded())
    assert [s.values for s in data["ita:indicators"].series] == [tuple(TEN.values()), (Decimal(85),) * 10]
    assert data["ita:radar"] == data["ita:indicators"]
    assert data["ita:instruments"].categories == ("IIT", "EIT", "OIT")
    assert data["ita:instruments"].series[0].values == (Decimal("83.00"), Decimal("87.00"), Decimal("89.50"))


def test_the_indicators_by_score_in_the_series_of_their_status_from_a_score_below_the_lowest():
    scores = {**TEN, 3: Decimal("43.75"), 7: Decimal(100), 9: TEN[1]}
    graded = _graded(indicators=scores)
    data = chart_data.charts(graded)["ita:standing"]
    order = sorted(scores, key=lambda no: (-scores[no], no))
    assert [int(c.partition(".")[0]) for c in data.categories] == order
    assert [s.name for s in data.series] == ["จุดแข็ง", "ควรพัฒนา", "จุดอ่อน"]
    for at, no in enumerate(order):
        values = {s.name: s.values[at] for s in data.series if s.values[at] is not None}
        assert values == {graded.indicator(no).status.value: scores[no]}
    assert (data.axis.start, data.axis.crossing) == (Decimal(30), Decimal(85))


@pytest.mark.parametrize(
    ("lowest", "start"), [("100", 80), ("85", 80), ("84", 80), ("83.99", 70), ("3", 0), ("0", 0)]
)
def test_an_axis_begins_below_the_lowest_score_and_the_one_to_reach(lowest, start):
    data = chart_data.charts(_graded(indicators=dict.fromkeys(range(1, 11), Decimal(lowest))))
    assert data["ita:standing"].axis.start == start


def test_the_years_without_a_result_are_gaps_and_an_instrument_needs_two_years():
    history = [_year(2564, "80.00", IIT="79.00"), _year(2566, "82.00", OIT="90.00", IIT="81.00")]
    trend = chart_data.charts(_graded(history))["ita:trend"]
    assert trend.categories == ("2564", "2565", "2566", "2567", "2568")
    assert [s.name for s in trend.series] == ["คะแนนภาพรวม", "IIT", "OIT"]
    assert trend.series[0].values == (Decimal(80), None, Decimal(82), None, Decimal("86.80"))
    assert trend.series[1].values == (Decimal(79), None, Decimal(81), None, Decimal("83.00"))
    assert trend.series[2].values == (None, None, Decimal(90), None, Decimal("89.50"))


def test_what_is_not_known_is_not_drawn():
    data = chart_data.charts(_graded())
    assert set(data) == {"ita:standing", "ita:indicators", "ita:instruments", "ita:radar"}
    assert chart_data.charts(_graded(indicators={})) == {}
    assert chart_data.drawn(data) == {
        "แกนตัวชี้วัดเริ่มที่": "70",
        "แกนแนวโน้มเริ่มที่": "",
        "ตัวชี้วัด": "มี",
        "เครื่องมือ": "มี",
        "แนวโน้ม": "",
        "เรดาร์": "มี",
        "ข้อคำถาม": [],
        "คำตอบ": [],
        "คำตอบรายข้อ": [],
    }


def test_items_and_answers():
    items = [ItemScore("i2", Decimal("70.5"), None, "item.1"), ItemScore("i1", Decimal(90), 1, "item.2")]
    items += [ItemScore("i1", Decimal(91), 2, "item.3")]
    data = chart_data.charts(_graded(items=items), SHARES)
    assert [c.split()[0] for c in data["ita:items:1"].categories] == ["i1", "i2"]
    assert data["ita:items:1"].series[0].values == (Decimal(90), Decimal("70.5"))
    # From the worst answer to the best: i3 is a negative question, whose least answer is the good one.
    assert data["ita:shares:1"].categories == ("i1", "i3 (เชิงลบ)")
    assert [s.values[0] for s in data["ita:shares:1"].series] == list(SHARES["i1"])
    assert [s.values[1] for s in data["ita:shares:1"].series] == list(SHARES["i3"])[::-1]
    assert [s.name for s in data["ita:shares:1"].series][::5] == ["ไม่เป็นผลดีที่สุด", "เป็นผลดีที่สุด"]
    assert data["ita:share:i1"].series[0].values == SHARES["i1"]
    assert "ita:share:i3" not in data
    assert chart_data.drawn(data)["ข้อคำถาม"] == ["1"]
    assert chart_data.drawn(data)["คำตอบรายข้อ"] == ["i1"]


def _template():
    document = kit.new_document("{{ ปีแผน }}")
    for name, when in (("ita:trend", "แผนภูมิ.แนวโน้ม"), ("ita:radar", "แผนภูมิ.เรดาร์")):
        kit.chart(document, name, "คำบรรยาย", "คำอธิบาย", when=when)
    kit.add(document, "ITA Tag", "{%p for น in แผนภูมิ.ข้อคำถาม %}")
    kit.chart(document, "ita:items:{{ น }}", "รายข้อของตัวชี้วัดที่ {{ น }}", "คะแนนรายข้อ {{ น }}")
    kit.add(document, "ITA Tag", "{%p endfor %}")
    return kit.save(document)


def _report(graded, digits="arabic"):
    data = chart_data.charts(graded)
    context = {**sample.context(), "แผนภูมิ": chart_data.drawn(data)}
    return make(_template(), context, digits, charts=data)


def test_every_chart_of_a_loop_has_numbers_of_its_own(tmp_path):
    items = [ItemScore(code, Decimal(score), None, "item.1") for code, score in (("i1", 71), ("i4", 74))]
    items.append(ItemScore("i7", Decimal(77), None, "item.2"))
    report = _report(_graded([_year(2567, "80.00")], items))
    drawn = part(report, "word/document.xml")
    keys = re.findall(r'<c:chart [^>]*r:id="(\w+)"', drawn)
    assert len(set(keys)) == len(keys) == 5
    relations = part(report, "word/_rels/document.xml.rels")
    seen = {}
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        for name, key in zip(re.findall(r'name="(ita:[^"]*)"', drawn), keys, strict=True):
            entry = re.search(rf'<Relationship [^>]*Id="{key}"[^>]*/>', relations).group()
            chart = re.search(r"charts/(chart\d+\.xml)", entry).group(1)
            inner = archive.read(f"word/charts/_rels/{chart}.rels").decode()
            book = re.search(r"embeddings/([^\"]+)", inner).group(1)
            sheet = openpyxl.load_workbook(io.BytesIO(archive.read(f"word/embeddings/{book}"))).active
            cached = re.findall(r"<c:v>([\d.]+)</c:v>", archive.read(f"word/charts/{chart}").decode())
            seen[name] = (cached[0], sheet["B2"].value, book)
    assert {name: values[:2] for name, values in seen.items() if "items" in name} == {
        "ita:items:1": ("71", 71),
        "ita:items:2": ("74", 74),
        "ita:items:3": ("77", 77),
    }
    assert len({book for _, _, book in seen.values()}) == 5
    path = tmp_path / "report.docx"
    path.write_bytes(report)
    assert audit(path) == []


def test_a_chart_that_a_condition_took_away_leaves_nothing(tmp_path):
    report = _report(_graded())
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        names = archive.namelist()
    assert sum("charts/chart" in name for name in names) == 1
    assert sum(name.endswith(".xlsx") for name in names) == 1
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        assert part(report, name).count("charts/chart") == 1
    assert part(report, "word/document.xml").count("คำบรรยาย") == 1
    path = tmp_path / "report.docx"
    path.write_bytes(report)
    assert audit(path) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_of_chart_is_valid_and_shows_its_sample(name, tmp_path):
    document = kit.new_document("ทดสอบ")
    kit.chart(document, name, "คำบรรยาย", "คำอธิบาย")
    template = kit.save(document)
    assert template == kit.save(document)
    path = tmp_path / "template.docx"
    path.write_bytes(template)
    assert audit(path) == []
    assert part(template, "word/charts/chart1.xml").count("<c:ser>") == len(chart_xml.sample(name).series)
