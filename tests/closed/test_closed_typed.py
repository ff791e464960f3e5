"""What people type where something else belongs: each is told with its cell, nothing crashes, nothing is guessed."""

import json
import re

import pytest
from closed_books import (
    AGENCY,
    HISTORY,
    HOME,
    ITEMS,
    LIBRARY,
    MEASURES,
    PLAN_YEAR,
    SCORES,
    YEAR,
    change_parts,
    part_of,
    parts,
    table,
    value,
    write,
)

from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges, tables

FREE = tables.LIBRARY_TABLE.top + 60
"""Below the rows of the office's own library."""


def found(ita, path):
    """What check says: (code, sheet, cell) -> message."""
    ran = ita("check", path, "--json")
    return {(f["code"], f["sheet"], f["cell"]): f["message"] for f in json.loads(ran.out)}


def put_error(path, sheet, ref, error):
    """Leave an error in a cell, as a formula of a person does."""
    write(path, sheet, {ref: 123456.5})
    part = part_of(path, sheet)
    text = parts(path)[part].decode()
    text, count = re.subn(
        rf'<c r="{ref}"([^>]*)><v>123456.5</v></c>',
        rf'<c r="{ref}"\1 t="e"><f>1/0</f><v>{error}</v></c>',
        text,
    )
    assert count == 1
    change_parts(path, {part: text.encode()})


@pytest.mark.parametrize(
    ("plan", "code"), [(2560, "plan-year-before"), (2567, "plan-year-before"), (2570, "plan-year-far")]
)
def test_the_plan_year_follows_the_fiscal_year(ita, makkhaeng, plan, code):
    write(makkhaeng, HOME, {PLAN_YEAR: plan})
    message = found(ita, makkhaeng)[code, HOME, PLAN_YEAR]
    assert str(plan) in message
    assert "2569" in message


@pytest.mark.parametrize("plan", [2568, 2569])
def test_the_same_year_and_the_next_are_plan_years(ita, makkhaeng, plan):
    """A report on progress within the year of the result has that very year: fy2566-kudphueng."""
    write(makkhaeng, HOME, {PLAN_YEAR: plan})
    assert not any(code.startswith("plan-year") for code, _, _ in found(ita, makkhaeng))


def test_rows_of_the_library_that_cannot_be_read(ita, makkhaeng):
    rows = [
        (11, "ต้องพัฒนา", "โครงการ ก"),
        ("bad", "ต้องพัฒนา", "โครงการ ข"),
        (1.5, "ต้องพัฒนา", "โครงการ ค"),
        (1, "จุดอ่อน", "โครงการ ง"),
        (2, "ต้องพัฒนา", None),
        ("ประเด็นที่ 8", "ต้องพัฒนา", "โครงการ จ"),
    ]
    for n, (subject, when, name) in enumerate(rows, start=FREE):
        write(makkhaeng, LIBRARY, {f"B{n}": subject, f"C{n}": when, f"D{n}": name, f"E{n}": "ขั้นตอน"})
    told = found(ita, makkhaeng)
    wanted = [("library-subject", "B")] * 3 + [
        ("library-when", "C"),
        ("library-name", "D"),
        ("library-subject", "B"),
    ]
    assert [k for k in told if k[0].startswith("library")] == sorted(
        ((code, LIBRARY, f"{letter}{n}") for n, (code, letter) in enumerate(wanted, start=FREE)),
        key=lambda k: (("library-subject", "library-when", "library-name").index(k[0]), k[2]),
    )
    assert "“11”" in told["library-subject", LIBRARY, f"B{FREE}"]
    ita("generate", makkhaeng)
    assert not [row for row in table(makkhaeng) if row.values["name"].startswith("โครงการ ")]


def test_an_emptied_library_is_told(ita, makkhaeng):
    area = tables.LIBRARY_TABLE.area
    write(makkhaeng, LIBRARY, {f"{c}{n}": None for c in "ABCDEFGH" for n in range(area.top, FREE)})
    missing = [m for k, m in found(ita, makkhaeng).items() if k[0] == "measure-missing"]
    ran = ita("check", makkhaeng)
    assert ran.out.count("คลังมาตรการไม่มีมาตรการของตัวชี้วัดที่") == 10
    assert missing


def test_a_library_without_a_measure_for_one_indicator(ita, makkhaeng):
    rows = ClosedBook(makkhaeng).grids["ita_library"].rows
    gone = [tables.LIBRARY_TABLE.top + n for n, row in enumerate(rows) if row[1] == 4]
    write(makkhaeng, LIBRARY, {f"{c}{n}": None for c in "ABCDEFGH" for n in gone})
    (message,) = [m for k, m in found(ita, makkhaeng).items() if k[0] == "measure-missing"]
    assert "ตัวชี้วัดที่ 4" in message


@pytest.mark.parametrize("name", ["ita_only", "ita_by", "ita_layout", "ita_digits", "ita_mail_name"])
def test_a_word_that_is_not_in_the_list(ita, makkhaeng, name):
    cell = ranges.NAMES[name].ref
    write(makkhaeng, HOME, {cell: "อะไรก็ได้"})
    message = found(ita, makkhaeng)["choice-unknown", HOME, cell]
    assert "“อะไรก็ได้”" in message
    assert " หรือ " in message


@pytest.mark.parametrize("typed", ["หนึ่ง", 8, 1.5, -1, 0, "1E999", 1e300])
def test_an_issue_is_a_whole_number_from_1_to_7(ita, paphlu, typed):
    write(paphlu, ITEMS, {"B6": typed})
    assert ("issue-unknown", ITEMS, "B6") in found(ita, paphlu)
    assert ClosedBook(paphlu).model.assessment.items[0].issue is None


def test_issues_as_numbers_or_text_are_read(ita, paphlu):
    write(paphlu, ITEMS, {"B6": "๒", "B7": 7.0})
    assert not [k for k in found(ita, paphlu) if k[0] == "issue-unknown"]
    assert [i.issue for i in ClosedBook(paphlu).model.assessment.items[:2]] == [2, 7]


def test_history_out_of_time(ita, makkhaeng):
    write(makkhaeng, HISTORY, {"A6": 2570, "B6": 99, "A7": 2550, "B7": 50, "A8": 2567, "B8": 90})
    told = found(ita, makkhaeng)
    assert ("history-after", HISTORY, "A6") in told
    assert ("history-early", HISTORY, "A7") in told
    assert 2570 not in dict(ClosedBook(makkhaeng).model.graded.trend.points)


@pytest.mark.parametrize("command", [("check", "--write"), ("generate",)])
@pytest.mark.parametrize(("sheet", "ref"), [(SCORES, "D6"), (HOME, AGENCY), (HOME, ranges.DISTRICT.ref)])
def test_very_long_texts_block_nothing(ita, makkhaeng, command, sheet, ref):
    write(makkhaeng, sheet, {ref: "ก" * 32_760})
    ran = ita(command[0], makkhaeng, *command[1:])
    assert ran.code == 1, ran.err
    assert all(len(line) < 1000 for line in ran.out.splitlines())
    assert f"ชีต {sheet} เซลล์ {ref}" in ran.out
    assert value(makkhaeng, "ตรวจสอบ", "E6")


def test_a_quoted_text_is_cut(ita, makkhaeng):
    write(makkhaeng, SCORES, {"D6": "ก" * 70})
    message = found(ita, makkhaeng)["not-a-number", SCORES, "D6"]
    assert f"“{'ก' * 60}…”" in message


def test_a_text_of_the_library_that_is_too_long_is_named_there(ita, makkhaeng):
    rows = ClosedBook(makkhaeng).grids["ita_library"].rows
    used = {row.key for row in table(makkhaeng)}
    n = next(tables.LIBRARY_TABLE.top + n for n, row in enumerate(rows) if row[0] in used)
    write(makkhaeng, LIBRARY, {f"E{n}": "ก" * 32_767})
    before = makkhaeng.read_bytes()
    ran = ita("generate", makkhaeng)
    assert ran.code == 2
    assert f"ชีต {LIBRARY} เซลล์ E{n} ยาว 32,767 ตัวอักษร" in ran.err
    assert makkhaeng.read_bytes() == before
    assert ("text-too-long", LIBRARY, f"E{n}") in found(ita, makkhaeng)


@pytest.mark.parametrize(
    ("year", "says"),
    [
        (None, "ยังไม่ได้พิมพ์ปีงบประมาณ"),
        ("ปี 2568", "“ปี 2568” ซึ่งอ่านเป็นปี พ.ศ. ไม่ได้"),
        (68.5, "“68.5” ซึ่งอ่านเป็นปี พ.ศ. ไม่ได้"),
        (2025, "น่าจะเป็นปี ค.ศ. โปรดพิมพ์ปี พ.ศ. คือ 2568"),
        (2561, "ยังไม่มีหลักเกณฑ์ของปีงบประมาณ พ.ศ. 2561"),
    ],
)
@pytest.mark.parametrize("command", ["generate", "export"])
def test_without_a_year_its_cell_is_named(ita, makkhaeng, year, says, command):
    write(makkhaeng, HOME, {YEAR: year})
    ran = ita(command, makkhaeng)
    assert ran.code == 2
    assert says in ran.err
    assert f"ชีต {HOME} เซลล์ {YEAR}" in ran.err
    assert "พิมพ์ข้อมูลให้ครบ" not in ran.err


def test_without_scores_their_cells_are_named(ita, makkhaeng):
    write(makkhaeng, SCORES, {f"D{n}": None for n in ranges.SCORE_ROWS})
    ran = ita("generate", makkhaeng)
    assert ran.code == 2
    assert f"ชีต {SCORES} เซลล์ D6 ถึง D15" in ran.err


@pytest.mark.parametrize(
    ("sheet", "ref"),
    [
        (SCORES, "D6"),
        (SCORES, "D25"),
        (HISTORY, "A6"),
        (ITEMS, "C6"),
        *((HOME, f"C{n}") for n in range(7, 18)),
    ],
)
@pytest.mark.parametrize("error", ["#N/A", "#DIV/0!", "#REF!"])
def test_an_error_value_is_named_with_its_cell(ita, makkhaeng, sheet, ref, error):
    put_error(makkhaeng, sheet, ref, error)
    told = found(ita, makkhaeng)
    assert error in told["error-value", sheet, ref]
    assert [k for k in told if k[2] == ref] == [("error-value", sheet, ref)]


def test_an_error_value_in_a_list_of_items_is_not_overwritten_by_a_pasted_score(ita, paphlu):
    put_error(paphlu, ITEMS, "C6", "#N/A")
    code = value(paphlu, ITEMS, "A6")
    write(paphlu, ITEMS, {"U6": f"{code} 12.34"})
    ita("check", paphlu, "--write")
    assert value(paphlu, ITEMS, "C6") == "#N/A"


def test_an_error_value_in_a_table_is_named_and_stays(ita, makkhaeng):
    put_error(makkhaeng, MEASURES, "F7", "#N/A")
    assert ("error-value", MEASURES, "F7") in found(ita, makkhaeng)
    assert ita("generate", makkhaeng).code == 1
    assert value(makkhaeng, MEASURES, "F7") == "#N/A"


@pytest.mark.parametrize(("sheet", "row"), [(MEASURES, 130), ("ติดตามผล", 126), (LIBRARY, 305)])
def test_rows_below_a_table_are_told(ita, makkhaeng, sheet, row):
    write(makkhaeng, sheet, {f"C{row}": "มาตรการของเรา", f"D{row + 2}": "อีกแถว"})
    ((_, _, cell), message) = next(i for i in found(ita, makkhaeng).items() if i[0][0] == "rows-below")
    assert cell == f"A{row}"
    assert f"แถว {row} ถึง {row + 2}" in message
