"""Charts of a closed workbook: their caches follow the cells, and only where they must."""

import io
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from validator import audit

from ita_xl.workbook.closed.package import Package

DATA, SHOW = "ข้อมูล", "ผู้ใช้ 'เอง"


def build() -> bytes:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    data, show = book.add_worksheet(DATA), book.add_worksheet(SHOW)
    data.write_row("A1", ["ปี", "คะแนน", "ซ่อน"])
    for row, (year, score) in enumerate([("2566", 80), ("2567", 85.5), ("2568", 90)], 1):
        data.write_row(row, 0, [year, score, row])
    data.write_blank("B5", None, book.add_format({"bold": True}))
    data.set_column("E:E", None, None, {"hidden": True})
    data.write_column("E1", [1, 2, 3])
    quoted = "'" + SHOW.replace("'", "''") + "'"
    show.write_column("A1", [5, 6, 7])
    for sheet, kind, series in (
        (
            data,
            "column",
            {"name": f"={DATA}!$B$1", "categories": f"={DATA}!$A$2:$A$5", "values": f"={DATA}!$B$2:$B$5"},
        ),
        (show, "line", {"values": f"={quoted}!$A$1:$A$3"}),
        (show, "bar", {"values": f"={DATA}!$E$1:$E$3"}),
        (show, "pie", {"categories": f"={DATA}!$H$1:$H$2", "values": f"={DATA}!$I$1:$I$2"}),
        (show, "line", {"values": f"=({DATA}!$B$2,{DATA}!$B$4)"}),
        (show, "line", {"values": "=[1]ที่อื่น!$B$2:$B$4"}),
    ):
        chart = book.add_chart({"type": kind})
        chart.add_series(series)
        sheet.insert_chart("G2", chart)
    book.close()
    return stream.getvalue()


@pytest.fixture(scope="module")
def book() -> bytes:
    package = Package.read(build())
    package.refresh_charts()
    return package.to_bytes()


def charts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {
            name.rpartition("/")[2]: archive.read(name).decode()
            for name in archive.namelist()
            if name.startswith("xl/charts/chart")
        }


def changed(before: bytes, after: bytes) -> set[str]:
    old, new = charts(before), charts(after)
    return {name for name in old if old[name] != new[name]}


def cache(text: str, role: str) -> tuple[int, dict[int, str]]:
    part = re.search(rf"<c:{role}>.*?</c:{role}>", text, re.DOTALL)
    assert part is not None
    count = re.search(r'ptCount val="(\d+)"', part[0])
    assert count is not None
    return int(count[1]), {
        int(at): value for at, value in re.findall(r'idx="(\d+)"[^>]*><c:v>([^<]*)', part[0])
    }


def faults(data: bytes, tmp_path: Path) -> list[str]:
    path = tmp_path / "audit.xlsx"
    path.write_bytes(data)
    return audit(path)


def test_an_empty_cell_is_a_gap_and_a_text_year_a_text(book: bytes) -> None:
    assert cache(charts(build())["chart1.xml"], "val")[1][3] == "0"
    assert changed(build(), book) == {"chart1.xml"}
    assert "<c:cat><c:numRef>" in charts(build())["chart1.xml"]
    assert "<c:cat><c:strRef>" in charts(book)["chart1.xml"]
    assert cache(charts(book)["chart1.xml"], "val") == (4, {0: "80", 1: "85.5", 2: "90"})


def test_caches_that_are_right_stay(book: bytes) -> None:
    package = Package.read(book)
    package.refresh_charts()
    assert changed(book, package.to_bytes()) == set()


def test_a_chart_follows_its_cells(book: bytes, tmp_path: Path) -> None:
    package = Package.read(book)
    sheet = package.sheet(DATA)
    sheet.set_value("B1", "ร้อยละ")
    sheet.set_value("A5", "2569")
    sheet.set_value("B3", None)
    sheet.set_value("B5", 98.44)
    package.refresh_charts()
    after = package.to_bytes()
    assert changed(book, after) == {"chart1.xml"}
    text = charts(after)["chart1.xml"]
    assert cache(text, "tx") == (1, {0: "ร้อยละ"})
    assert cache(text, "cat") == (4, {0: "2566", 1: "2567", 2: "2568", 3: "2569"})
    assert cache(text, "val") == (4, {0: "80", 2: "90", 3: "98.44"})
    assert "<c:formatCode>General</c:formatCode><c:ptCount" in text
    assert faults(after, tmp_path) == []
    again = Package.read(after)
    again.refresh_charts()
    assert again.to_bytes() == after
    assert openpyxl.load_workbook(io.BytesIO(after))[DATA]._charts


def test_the_charts_of_the_person_follow_too(book: bytes) -> None:
    package = Package.read(book)
    package.sheet(SHOW).set_value("A2", 66)
    package.refresh_charts()
    after = package.to_bytes()
    assert changed(book, after) == {"chart2.xml"}
    assert cache(charts(after)["chart2.xml"], "val") == (3, {0: "5", 1: "66", 2: "7"})


def test_text_errors_and_truth_values_among_numbers(book: bytes) -> None:
    package = Package.read(book)
    sheet = package.sheet(DATA)
    sheet.set_value("B2", "ไม่มี")
    sheet.set_value("B3", True)
    sheet.set_value("A2", 2566)
    sheet.set_value("A3", True)
    package.refresh_charts()
    text = charts(package.to_bytes())["chart1.xml"]
    assert cache(text, "val") == (4, {0: "0", 1: "1", 2: "90"})
    assert cache(text, "cat") == (4, {0: "2566", 1: "TRUE", 2: "2568"})


def test_categories_that_were_empty_become_text(book: bytes, tmp_path: Path) -> None:
    package = Package.read(book)
    sheet = package.sheet(DATA)
    for row in (1, 2):
        sheet.set_value(f"H{row}", f"ชื่อ {row}")
        sheet.set_value(f"I{row}", row)
    package.refresh_charts()
    after = package.to_bytes()
    assert changed(book, after) == {"chart4.xml"}
    text = charts(after)["chart4.xml"]
    assert cache(text, "cat") == (2, {0: "ชื่อ 1", 1: "ชื่อ 2"})
    assert cache(text, "val") == (2, {0: "1", 1: "2"})
    assert "<c:cat><c:strRef>" in text
    assert faults(after, tmp_path) == []


def test_what_is_not_plain_stays(book: bytes) -> None:
    package = Package.read(book)
    sheet = package.sheet(DATA)
    sheet.set_value("E2", 99)  # a hidden column: Excel draws nothing
    package.refresh_charts()
    assert changed(book, package.to_bytes()) == set()


def test_a_format_of_one_point_is_kept(book: bytes) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename == "xl/charts/chart2.xml":
                content = content.replace(b'<c:pt idx="1">', b'<c:pt idx="1" formatCode="0.00">')
                assert b"formatCode=" in content
            new.writestr(info, content)
    package = Package.read(stream.getvalue())
    package.sheet(SHOW).set_value("A2", 66)
    package.refresh_charts()
    assert '<c:pt idx="1" formatCode="0.00"><c:v>66</c:v>' in charts(package.to_bytes())["chart2.xml"]
