"""Cells that mean something else than their value says: per cents, merged ones, formulas that nobody calculated."""

import json
import re

import pytest
from closed_books import (
    FOLLOW,
    HISTORY,
    LIBRARY,
    MAIN,
    MEASURES,
    SCORES,
    change_parts,
    find,
    part_of,
    parts,
    table,
    value,
    whole_rows,
    write,
)
from lxml import etree as et

from ita_xl.workbook.contract.tables import FOLLOW_TABLE, MEASURES_TABLE


def findings(ita, path):
    return json.loads(ita("check", path, "--json").out)


def of_code(ita, path, code):
    return [(f["sheet"], f["cell"]) for f in findings(ita, path) if f["code"] == code]


def as_percent(path, sheet, *refs, code="0.00%"):
    """Give cells a format of per cents, as Excel does where one is pasted or typed with its sign."""
    styles = et.fromstring(parts(path)["xl/styles.xml"])
    formats = styles.find(f"{MAIN}numFmts")
    et.SubElement(formats, f"{MAIN}numFmt", {"numFmtId": "399", "formatCode": code})
    listed = styles.find(f"{MAIN}cellXfs")
    et.SubElement(listed, f"{MAIN}xf", {"numFmtId": "399", "applyNumberFormat": "1"})
    part = part_of(path, sheet)
    page = et.fromstring(parts(path)[part])
    for cell in page.iter(f"{MAIN}c"):
        if cell.get("r") in refs:
            cell.set("s", str(len(listed) - 1))
    change_parts(path, {"xl/styles.xml": et.tostring(styles), part: et.tostring(page)})


def merge(path, sheet, *areas):
    """Merge cells as Excel does: all but the first of each lose what they held."""
    part = part_of(path, sheet)
    page = et.fromstring(parts(path)[part])
    merged = page.find(f"{MAIN}mergeCells")
    if merged is None:
        before = [c for c in page if et.QName(c).localname in ("sheetData", "sheetProtection", "autoFilter")][
            -1
        ]
        merged = et.Element(f"{MAIN}mergeCells")
        before.addnext(merged)
    for area in areas:
        et.SubElement(merged, f"{MAIN}mergeCell", {"ref": area})
    change_parts(path, {part: et.tostring(page)})
    for area in areas:
        first, last = (re.fullmatch(r"([A-Z])(\d+)", ref) for ref in area.split(":"))
        write(path, sheet, {f"{first[1]}{n}": None for n in range(int(first[2]) + 1, int(last[2]) + 1)})


def uncalculated(path, sheet, ref, formula="80+10"):
    """Leave a formula without a result, as programs do that write files without Excel."""
    write(path, sheet, {ref: 123456.5})
    part = part_of(path, sheet)
    text = parts(path)[part].decode()
    text, count = re.subn(rf'(<c r="{ref}"[^>]*>)<v>123456.5</v>', rf"\1<f>{formula}</f>", text)
    assert count == 1
    change_parts(path, {part: text.encode()})


@pytest.mark.parametrize("code", ["0.00%", "0%", '0.0"%%"%', "[Red]0.00%;-0%"])
def test_a_score_in_a_cell_of_per_cents_is_told_and_no_report_is_made(ita, makkhaeng, tmp_path, code):
    write(makkhaeng, SCORES, {"D6": 0.9032, "D20": None, "D25": None})
    as_percent(makkhaeng, SCORES, "D6", code=code)
    (told,) = [f for f in findings(ita, makkhaeng) if f["code"] == "percent-score"]
    assert (told["cell"], told["level"], told["value"], told["expected"]) == (
        "D6",
        "error",
        "0.9032",
        "90.32",
    )
    report = tmp_path / "report.docx"
    ran = ita("export", makkhaeng, "-o", report)
    assert (ran.code, report.exists()) == (2, False)
    assert f"ชีต {SCORES} เซลล์ D6" in ran.err
    write(makkhaeng, SCORES, {"D6": 90.32})
    assert of_code(ita, makkhaeng, "percent-score") == []


@pytest.mark.parametrize("code", ['0.00"%"', "0.00", r"0.00\%"])
def test_a_sign_that_is_only_written_beside_a_score_is_no_per_cent(ita, makkhaeng, code):
    write(makkhaeng, SCORES, {"D6": 90.32})
    as_percent(makkhaeng, SCORES, "D6", code=code)
    assert of_code(ita, makkhaeng, "percent-score") == []
    write(makkhaeng, SCORES, {"D6": 0.9032})
    assert of_code(ita, makkhaeng, "percent-score") == []
    assert of_code(ita, makkhaeng, "score-fraction") == [(SCORES, "D6")]


def test_merged_cells_of_the_tables_are_read_with_the_value_of_the_first(ita, makkhaeng):
    assert ita("generate", makkhaeng).code == 0
    first, second = table(makkhaeng)[:2]
    write(makkhaeng, MEASURES, {"F6": "สำนักปลัด", "F7": "กองคลัง"})
    merge(makkhaeng, MEASURES, "F6:F7", "B6:B7")
    write(makkhaeng, FOLLOW, {"D6": "อยู่ระหว่างดำเนินการ"})
    merge(makkhaeng, FOLLOW, "D6:D8")
    assert of_code(ita, makkhaeng, "merged-cells") == [(MEASURES, "F6"), (MEASURES, "B6"), (FOLLOW, "D6")]
    assert [row.values["responsible"] for row in table(makkhaeng)[:2]] == ["สำนักปลัด"] * 2
    assert [row.values["indicator"] for row in table(makkhaeng)[:2]] == [first.values["indicator"]] * 2
    assert {row.values["status"] for row in table(makkhaeng, FOLLOW_TABLE)[:3]} == {"อยู่ระหว่างดำเนินการ"}
    assert ita("generate", makkhaeng).code == 0
    assert find(makkhaeng, second.key).values["responsible"] == "สำนักปลัด"


def test_merged_rows_of_the_history_are_read_and_written_out_where_the_formulas_look(ita, makkhaeng):
    write(makkhaeng, HISTORY, {"A6": 2566, "B6": 96, "C6": "ผ่านดีเยี่ยม", "A7": 2567, "B7": 97})
    merge(makkhaeng, HISTORY, "C6:C7")
    assert of_code(ita, makkhaeng, "merged-cells") == [(HISTORY, "C6")]
    assert ita("check", makkhaeng, "--write").code == 0
    assert value(makkhaeng, HISTORY, "C7") == "ผ่านดีเยี่ยม"


def test_a_merged_score_is_read_once(ita, makkhaeng):
    merge(makkhaeng, SCORES, "D6:D7")
    assert of_code(ita, makkhaeng, "merged-cells") == [(SCORES, "D6")]
    assert of_code(ita, makkhaeng, "score-missing") == [(SCORES, "D7")]


def test_merged_cells_of_the_library(ita, makkhaeng):
    write(makkhaeng, LIBRARY, {"F6": "กองช่าง"})
    merge(makkhaeng, LIBRARY, "F6:F8")
    assert of_code(ita, makkhaeng, "merged-cells") == [(LIBRARY, "F6")]


def test_a_formula_that_nobody_calculated_is_not_a_missing_score(ita, makkhaeng):
    uncalculated(makkhaeng, SCORES, "D6")
    codes = {f["code"]: f["message"] for f in findings(ita, makkhaeng) if f["cell"] == "D6"}
    assert set(codes) == {"not-calculated"}
    assert "F9" in codes["not-calculated"]
    data = json.loads(ita("data", makkhaeng).out)
    assert "1" not in data["indicators"]


def test_a_formula_that_nobody_calculated_in_a_table(ita, makkhaeng):
    uncalculated(makkhaeng, MEASURES, "F6", 'LEFT("สำนักปลัด",9)')
    assert of_code(ita, makkhaeng, "not-calculated") == [(MEASURES, "F6")]


def test_the_report_has_the_value_of_merged_cells_in_each_row(ita, makkhaeng, tmp_path):
    """public-complaints, row 4: three empty cells in the Word table."""
    import docx

    assert ita("generate", makkhaeng).code == 0
    write(makkhaeng, MEASURES, {"F6": "ผู้รับผิดชอบร่วม"})
    merge(makkhaeng, MEASURES, "F6:F9")
    report = tmp_path / "report.docx"
    assert ita("export", makkhaeng, "-o", report).code == 0
    cells = [cell.text for one in docx.Document(str(report)).tables for row in one.rows for cell in row.cells]
    # Four rows of the measures table, and the first move on the page for the head.
    assert cells.count("ผู้รับผิดชอบร่วม") == 5


def test_nothing_is_written_under_a_merged_cell_and_no_new_row_comes_to_stand_beside_it(ita, makkhaeng):
    """A new row under merged cells would say what they say, and what is written there nobody sees."""
    assert ita("generate", makkhaeng).code == 0
    last = table(makkhaeng, FOLLOW_TABLE)[-1]
    write(makkhaeng, FOLLOW, {f"G{last.row - 1}": "สำรวจแล้ว 3 ครั้ง"})
    merge(makkhaeng, FOLLOW, f"G{last.row - 1}:G{last.row + 2}")
    write(makkhaeng, MEASURES, {f"{MEASURES_TABLE.letter('name')}{last.row + 4}": "โครงการของเรา"})
    before = whole_rows(makkhaeng, FOLLOW_TABLE)
    assert ita("generate", makkhaeng).code == 0
    assert value(makkhaeng, FOLLOW, f"G{last.row}") is None
    added = table(makkhaeng, FOLLOW_TABLE)[-1]
    assert (added.row, added.values["name"], added.values["result"]) == (last.row + 3, "โครงการของเรา", "")
    assert ita("undo", makkhaeng).code == 0
    assert [row[1:-1] for row in whole_rows(makkhaeng, FOLLOW_TABLE)] == [row[1:-1] for row in before]
