"""Workbooks for the tests of closed files, and ways to look into them."""

import base64
import io
import zipfile
from functools import lru_cache
from pathlib import Path

import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook
from untraced import untraced
from validator import BOTH, audit

from ita_xl.workbook.closed.package import Package

SCORES, MEASURES, NOTES = "คะแนน", "มาตรการ'69", "ของ ผู้ใช้"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def build(sheets: int = 4, *, macros: bool = False) -> bytes:
    """A workbook like ours: scores with formulas, a chart, a table of measures, the person's own sheet."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    if macros:
        book.add_vba_project(io.BytesIO(b"not really VBA, but nobody looks"), is_stream=True)
    bold = book.add_format({"bold": True, "border": 1})
    entry = book.add_format({"bg_color": "#FFF2CC", "locked": False, "border": 1})
    scores = book.add_worksheet(SCORES)
    scores.set_vba_name("ShScores")
    scores.write("A1", "ตัวชี้วัด", bold)
    for row in range(10):
        scores.write(row + 3, 0, f"ตัวชี้วัดที่ {row + 1}")
        scores.write_number(row + 3, 1, 80 + row, entry)
        scores.write_formula(row + 3, 2, f"=IF(B{row + 4}<85,1,0)", None, 1 if row < 5 else 0)
    scores.write_formula("B15", "=AVERAGE(B4:B13)", bold, 84.5)
    scores.write_formula("B16", '=IF(B15>=85,"ผ่าน","ไม่ผ่าน")', None, "ไม่ผ่าน")
    scores.write_array_formula("E4:E6", "{=B4:B6*2}", None, 160)
    scores.write_number("E5", 162)
    scores.write_number("E6", 164)
    scores.data_validation(
        "B4:B13", {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 100}
    )
    scores.conditional_format("B4:B13", {"type": "data_bar", "data_bar_2010": True})
    scores.write_comment("B4", "หมายเหตุ", {"author": "ก"})
    chart = book.add_chart({"type": "column"})
    chart.add_series(
        {"name": f"={SCORES}!$A$1", "categories": f"={SCORES}!$A$4:$A$13", "values": f"={SCORES}!$B$4:$B$13"}
    )
    scores.insert_chart("G2", chart)
    measures = book.add_worksheet(MEASURES)
    measures.set_vba_name("ShMeasures")
    measures.write_row(0, 0, ["key", "เรื่อง", "ผู้รับผิดชอบ"], bold)
    for row in range(1, 6):
        measures.set_row(row, 30 + row, None)
        measures.write_string(row, 0, f"k{row}")
        measures.write_rich_string(row, 1, "ตัว", bold, "หนา", f" {row}")
        measures.write_string(row, 2, "", entry)
        measures.write_blank(row, 2, None, entry)
        measures.write_formula(row, 3, f'=A{row + 1}&$A${row + 1}&A1&"A{row + 1}"', None, "x")
    for row in range(6, 9):
        measures.write_blank(row, 0, None, bold)
    measures.merge_range("F3:G3", "รวม", bold)
    measures.write_comment("C3", "ความเห็น", {"author": "ข", "visible": True})
    measures.write_comment("C5", "อยู่กับที่")
    measures.write_url("B3", f"internal:'{SCORES}'!B4", string="ไป", tip="ดู")
    notes = book.add_worksheet(NOTES)
    notes.hide()
    notes.insert_image("B2", "x.png", {"image_data": io.BytesIO(PIXEL)})
    notes.write_string("A1", "<b>'\"& ")
    own = book.add_chart({"type": "line"})
    own.add_series({"values": "='มาตรการ''69'!$H$1:$H$3"})
    notes.insert_chart("D4", own)
    for number in range(sheets - 3):
        sheet = book.add_worksheet(f"s{number}")
        for row in range(40):
            sheet.write_row(row, 0, [row * 1.5, f"ข้อความ {row % 7}", row], bold)
    _define_names(book)
    book.close()
    return stream.getvalue()


def _define_names(book: xlsxwriter.Workbook) -> None:
    book.define_name("ita_scores", f"={SCORES}!$B$4:$B$13")
    book.define_name("ita_year", "='มาตรการ''69'!$C$2")
    book.define_name("ita_gone", "=#REF!$A$1")
    book.define_name("ita_two", f"={SCORES}!$B$4,{SCORES}!$B$6")
    book.define_name("ita_rate", "=0.3")
    book.define_name(f"{SCORES}!local", f"={SCORES}!$B$4")


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def changed(before: bytes, after: bytes) -> set[str]:
    old, new = parts(before), parts(after)
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def repack(data: bytes, **replacements: bytes | None) -> bytes:
    """The same package with some parts replaced or added; "/" in names is written "__"."""
    new = {name.replace("__", "/"): content for name, content in replacements.items()}
    return repack_parts(data, new)


def repack_parts(data: bytes, new: dict[str, bytes | None]) -> bytes:
    content = {**parts(data), **new}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in content.items():
            if body is not None:
                archive.writestr(zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 6)), body, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def replace_in(data: bytes, name: str, *pairs: tuple[str, str]) -> bytes:
    text = parts(data)[name].decode()
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return repack_parts(data, {name: text.encode()})


@lru_cache(maxsize=4)
def opened(data: bytes) -> openpyxl.Workbook:
    """A workbook to look into: the same one for the same bytes, so nothing may be changed in it."""
    with untraced():
        return openpyxl.load_workbook(io.BytesIO(data))


def calamine(data: bytes, sheet: str, ref: str) -> object:
    rows = (
        CalamineWorkbook.from_filelike(io.BytesIO(data))
        .get_sheet_by_name(sheet)
        .to_python(skip_empty_area=False)
    )
    column, row = openpyxl.utils.cell.coordinate_from_string(ref)
    return rows[row - 1][openpyxl.utils.column_index_from_string(column) - 1]


def faults(data: bytes, tmp_path: Path, suffix: str = ".xlsx") -> list[str]:
    path = tmp_path / f"audit{suffix}"
    path.write_bytes(data)
    return audit(path, *BOTH)


def sheet_xml(rows: str, extra: str = "", head: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" '
        'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" '
        'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">'
        f"{head}<sheetData>{rows}</sheetData>{extra}</worksheet>"
    ).encode()


def handmade(rows: str, extra: str = "", head: str = "") -> Package:
    """A package whose fourth sheet is written by hand."""
    return Package.read(repack_parts(build(), {"xl/worksheets/sheet4.xml": sheet_xml(rows, extra, head)}))


def xml_of(package: Package) -> str:
    return parts(package.to_bytes())["xl/worksheets/sheet4.xml"].decode()
