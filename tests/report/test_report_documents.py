"""The table of documents that did not pass: who sees to each, and until when."""

import io
import json
from dataclasses import replace

import docx
import pytest
import report_office as office
from test_report_layouts import render

from ita_xl.dossier import Dossier, MeasureRow, OitProgress
from ita_xl.report.context import items
from ita_xl.rules import rule_book

DOCUMENTS = {i.code: 100 for i in rule_book(2568).items if i.instrument == "OIT"}
MANY = ("o2", "o7", "o12", "o16", "o24", "o25", "o28")


def graded(*low, plan_year=2569):
    data = {"agency": office.AGENCY, "fiscal_year": 2568, "plan_year": plan_year}
    items = DOCUMENTS | dict.fromkeys(low, 0)
    data |= {"items": items, "indicators": {str(n): 80 for n in range(1, 9)}}
    for no in (9, 10):  # the mean of their documents: else none of these is trusted
        of = [items[item.code] for item in rule_book(2568).items_of(no)]
        data["indicators"][str(no)] = round(sum(of) / len(of), 2)
    return office.graded_of(json.dumps(data))


def told(result, dossier):
    return {row["รหัส"]: (row["ผู้รับผิดชอบ"], row["กำหนดเสร็จ"]) for row in items.failed(result, dossier)}


def own(**texts):
    empty = dict.fromkeys(("indicator", "name", "analysis", "steps", "responsible", "period", "follow"), "")
    return MeasureRow(**{**empty, **texts})


def test_without_a_row_the_library_and_the_plan_year_tell():
    """The contact page is the work of a first quarter, the news of a whole year."""
    for year in (2569, 2570):
        found = told(graded("o3", "o4", plan_year=year), Dossier())
        assert found["o3"] == (
            "งานประชาสัมพันธ์ สำนักปลัดเทศบาล ร่วมกับสำนักปลัดเทศบาล",
            f"31 ธ.ค. {year - 1}",
        )
        assert found["o4"][1] == f"30 ก.ย. {year}"


def test_what_passed_and_what_is_disputed_has_no_row():
    assert told(graded(), Dossier()) == {}
    result = graded("o3")
    twice = json.dumps(
        {"agency": office.AGENCY, "fiscal_year": 2568, "plan_year": 2569, "indicators": {"9": 80}}
    )
    assert told(office.graded_of(twice), Dossier()) == {}
    assert list(told(result, Dossier())) == ["o3"]


@pytest.mark.parametrize("by", ["indicators", "issues"])
def test_the_row_of_the_measures_table_goes_first_as_it_is_typed(by):
    result = graded("o3")
    rows = office.measures_of(result, by=by)
    (place,) = [n for n, row in enumerate(rows) if row.key.endswith("doc-contact-1")]
    for period, until in (
        ("1 ต.ค. 2568 – 31 ม.ค. 2569", "31 ม.ค. 2569"),
        ("พ.ย. ๖๘", "30 พ.ย. 2568"),
        ("เมื่อเว็บไซต์ใหม่เปิด", "เมื่อเว็บไซต์ใหม่เปิด"),
        ("", ""),
    ):
        changed = replace(rows[place], period=period, responsible="กองช่าง")
        found = told(result, Dossier(measures=(*rows[:place], changed, *rows[place + 1 :])))
        assert found == {"o3": ("กองช่าง", until)}


def test_in_a_row_of_several_documents_each_has_its_own_month():
    result = graded(*MANY)
    rows = office.measures_of(result)
    (joined,) = [row for row in rows if row.key == "docs-09"]
    assert joined.period == "1 ต.ค. 2568 – 30 ก.ย. 2569"
    found = told(result, Dossier(measures=rows))
    assert list(found) == list(MANY)
    for code, months in {"o2": ("ธ.ค. 2568", "31 ธ.ค. 2568"), "o7": ("ม.ค. 2569", "31 ม.ค. 2569")}.items():
        (step,) = [line for line in joined.steps.split("\n") if f"ข้อ {code} " in line]
        assert step.endswith(f"({found[code][0]} ภายใน {months[0]})")
        assert found[code][1] == months[1]
    late = replace(joined, steps=joined.steps.replace("ม.ค. 2569", "ก.พ. 2569"))
    others = tuple(late if row is joined else row for row in rows)
    assert told(result, Dossier(measures=others))["o7"][1] == "28 ก.พ. 2569"


def test_a_row_of_ones_own_serves_the_document_that_it_names():
    result = graded("o3", "o13")
    row = own(name="ปรับหน้าข้อมูลการติดต่อ (ข้อ O๓)", responsible="กองช่าง", period="15 พ.ย. 2568")
    found = told(result, Dossier(measures=(row,)))
    assert found["o3"] == ("กองช่าง", "15 พ.ย. 2568")
    assert found["o13"] == told(result, Dossier())["o13"] != ("กองช่าง", "15 พ.ย. 2568")
    aside = own(name="อบรม", steps="1. อ่านข้อ o3 ร่วมกัน", responsible="กองช่าง", period="15 พ.ย. 2568")
    assert told(result, Dossier(measures=(aside,))) == told(result, Dossier())


def test_a_unit_of_the_sheet_of_documents_goes_first():
    row = OitProgress("o3", "การติดต่อ", 9, "", (), "", "", "", responsible="งานทะเบียน")
    result = graded("o3")
    assert told(result, Dossier(oit=(row,))) == {"o3": ("งานทะเบียน", "31 ธ.ค. 2568")}


@pytest.mark.parametrize("layout", ["indicators", "development", "issues", "trend"])
def test_the_table_shows_who_and_until_when(layout):
    result = graded("o3", "o4")
    report = docx.Document(io.BytesIO(render(layout, result, Dossier())))
    (table,) = [t for t in report.tables if t.rows[0].cells[-1].text == "กำหนด\nแล้วเสร็จ"]
    shown = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    assert [(row[0], (row[4], row[5])) for row in shown] == list(told(result, Dossier()).items())
    assert [row[3] for row in shown] == [row["องค์ประกอบ"] for row in items.failed(result, Dossier())]


def test_what_a_document_must_hold_is_of_the_year_else_of_the_library():
    """FY2567's list tells elements of some documents; FY2568's of none: there the first step of the library tells."""
    (row,) = items.failed(graded("o2"), Dossier())
    assert not rule_book(2568).by_code["o2"].elements
    assert row["องค์ประกอบ"].startswith("รวบรวมชื่อ นามสกุล ตำแหน่ง รูปถ่าย")
    assert "(" not in row["องค์ประกอบ"].splitlines()[0][-30:]
    book = rule_book(2567)
    item = next(i for i in book.items if i.instrument == "OIT" and i.elements)
    data = {
        "agency": office.AGENCY,
        "fiscal_year": 2567,
        "items": {item.code: 0},
        "indicators": {"9": 80, "10": 80},
    }
    (row,) = items.failed(office.graded_of(json.dumps(data)), Dossier())
    assert row["องค์ประกอบ"].splitlines() == [f"• {element}" for element in item.elements]
