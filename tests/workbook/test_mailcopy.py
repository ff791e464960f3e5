"""The copy for e-mail: no code, no buttons, no names or folders, and everything else as it was."""

import re
from pathlib import Path
from xml.etree.ElementTree import canonicalize

import pytest
from agencies import CASES, NAMES
from mailcopy_books import (
    assert_no_code,
    edit,
    formulas,
    values,
    vml,
    with_comment,
    with_excel_controls,
    with_own_sheet,
    with_traces,
)
from office import converted
from package_books import PIXEL, changed, faults, opened, parts

from ita_xl import actions
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.mailcopy import mail_copy
from ita_xl.workbook.contract import wording
from ita_xl.workbook.contract.ranges import STEPS
from ita_xl.workbook.contract.sheets import ANALYSIS, CONF, HELP, HISTORY, HOME, SCORES, SHEETS
from ita_xl.workbook.formulas.cells import computed_cells

CHANGED = {
    "[Content_Types].xml",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/drawings/vmlDrawing1.vml",
    "xl/vbaProject.bin",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
    f"xl/worksheets/sheet{SHEETS.index(HELP) + 1}.xml",
}
CALLING = {f"xl/worksheets/sheet{SHEETS.index(s) + 1}.xml" for s in (SCORES, HISTORY, ANALYSIS)}
"""The other sheets whose formulas call our functions."""


@pytest.fixture(params=NAMES)
def filled(request, made: dict[str, Path]) -> bytes:
    return made[request.param].read_bytes()


def untold(found: dict[str, list]) -> dict[str, list]:
    """The same without the lines of หน้าหลัก and วิธีใช้ that say what the file is and what to do with it."""
    return {**found, HOME.name: [*found[HOME.name][:3], *found[HOME.name][5:19]], HELP.name: []}


def native(found: dict[str, list]) -> dict[str, list]:
    """The same formulas, with the native one in place of each that calls a function of ours."""
    plain = {(c.sheet.name, c.ref): c.formula for c in computed_cells() if "(ITA_" in c.formula}

    def one(sheet: str, ref: str, text: str) -> tuple[str, str]:
        formula = plain.get((sheet, ref), "")
        return ref, "=" + formula.rpartition(",")[2].removesuffix(")") if text == formula else text

    return {sheet: [one(sheet, ref, text) for ref, text in cells] for sheet, cells in found.items()}


def test_all_cases_are_there() -> None:
    assert len(list(CASES.glob("*.json"))) == 5


def test_the_copy_of_a_filled_workbook(filled: bytes, tmp_path: Path) -> None:
    copy = mail_copy(filled)
    assert_no_code(copy)
    assert "xl/drawings/vmlDrawing1.vml" not in parts(copy)
    assert faults(copy, tmp_path) == []
    assert changed(filled, copy) == CHANGED | CALLING
    assert b"spreadsheetml.sheet.main+xml" in parts(copy)["[Content_Types].xml"]
    assert mail_copy(filled) == copy
    assert mail_copy(copy) == copy


def test_the_copy_is_read_back_like_the_workbook(filled: bytes, tmp_path: Path) -> None:
    copy = mail_copy(filled)
    before, after = ClosedBook(tmp_path / "a.xlsm", filled), ClosedBook(tmp_path / "a.xlsx", copy)
    assert after.grids["ita_status"].single == wording.COPY_STATUS
    assert {**after.grids, "ita_status": None} == {**before.grids, "ita_status": None}
    assert after.model.entries == before.model.entries
    assert actions.examine(after.model).findings == actions.examine(before.model).findings
    assert untold(values(copy)) == untold(values(filled))
    assert "ita_xl ใช้ปุ่มบนแท็บ" in values(copy)[HOME.name][4][2]
    assert [row[1] for row in values(copy)[HOME.name][19:23]] == list(wording.COPY_STEPS)
    assert not any("กดปุ่ม" in str(cell) for row in values(copy)[HOME.name] for cell in row)
    told = {"C4", "B5", "C5", *STEPS}
    ours, theirs = formulas(copy), native(formulas(filled))
    ours[HOME.name], theirs[HOME.name] = (
        [pair for pair in found[HOME.name] if pair[0] not in told] for found in (ours, theirs)
    )
    ours[HELP.name] = theirs[HELP.name] = []
    assert ours == theirs
    old, new = opened(filled), opened(copy)
    assert [sheet.sheet_properties.codeName for sheet in new] == [sheet.code for sheet in SHEETS]
    assert dict(new.defined_names) == dict(old.defined_names)
    for a, b in zip(old, new, strict=True):
        assert b.protection.sheet == a.protection.sheet
        assert len(b.data_validations.dataValidation) == len(a.data_validations.dataValidation)
        panel = a.title == HOME.name  # the rule that hides the panel calls a function
        assert len(b.conditional_formatting) == len(a.conditional_formatting) - panel
        assert (b.print_area, b.print_title_rows) == (a.print_area, a.print_title_rows)
        assert len(b._charts) == len(a._charts)


def test_a_copy_can_be_changed_and_copied_again(one: bytes, tmp_path: Path) -> None:
    path = tmp_path / "copy.xlsx"
    path.write_bytes(mail_copy(one))
    book = ClosedBook(path)
    actions.generate(book)
    again = mail_copy(book.to_bytes())
    assert untold(values(again)) == untold(values(book.to_bytes()))
    assert mail_copy(again) == again


def test_a_persons_comment_and_sheet_survive(one: bytes, tmp_path: Path) -> None:
    book = with_own_sheet(with_comment(one))
    assert faults(book, tmp_path, ".xlsm") == []
    copy = mail_copy(book)
    assert_no_code(copy)
    assert faults(copy, tmp_path) == []
    assert opened(copy)[HOME.name]["C7"].comment.text == "ตรวจชื่อแล้ว"
    assert re.findall('ObjectType="(.*?)"', vml(copy)) == ["Note"]
    own = "xl/worksheets/sheet90.xml"
    assert changed(book, copy) == CHANGED - {"xl/worksheets/_rels/sheet1.xml.rels"} | CALLING | {own}
    assert canonicalize(parts(copy)[own]) == canonicalize(parts(book)[own].replace(b' tabSelected="1"', b""))
    assert parts(copy)["xl/media/image1.png"] == PIXEL
    assert opened(copy)["ของฉัน"]["B2"].value == 42
    assert mail_copy(copy) == copy


def test_no_names_and_no_folders(one: bytes, tmp_path: Path) -> None:
    book = with_traces(one)
    assert all(
        "absPath" in fault or "'sheets' is missing" in fault for fault in faults(book, tmp_path, ".xlsm")
    )
    assert sum(b"somchai" in content for content in parts(book).values()) == 6
    copy = mail_copy(book)
    assert_no_code(copy)
    assert faults(copy, tmp_path) == []
    assert [name for name, content in parts(copy).items() if b"somchai" in content] == []
    core = parts(copy)["docProps/core.xml"]
    assert b"creator" not in core
    assert b"lastModifiedBy" not in core
    assert opened(copy).properties.title == "ITA"
    assert [row[:2] for row in values(copy)[CONF.name]] == [
        ["ADD_WORKBOOK_TO_PYTHONPATH", ""],
        ["USE UDF SERVER", "True"],
    ]
    assert list(values(copy)) == list(values(book))
    assert b'Target="ita_xl.xlam"' in parts(copy)["xl/externalLinks/_rels/externalLink1.xml.rels"]
    assert mail_copy(copy) == copy


def test_a_link_of_the_person_stays(one: bytes) -> None:
    rels = "xl/externalLinks/_rels/externalLink1.xml.rels"
    book = edit(with_traces(one), rels, ("ita_xl.xlam", "budget.xlsx"))
    assert parts(mail_copy(book))[rels] == parts(book)[rels]


@pytest.mark.parametrize("frozen", [False, True])
def test_it_opens_at_the_first_cell_of_home(one: bytes, tmp_path: Path, *, frozen: bool) -> None:
    book = with_own_sheet(one)
    pane = '<pane ySplit="3" topLeftCell="A9" activePane="bottomLeft" state="frozen"/>' if frozen else ""
    where = ' pane="bottomLeft"' if frozen else ""
    view = (
        f'<sheetView tabSelected="1" topLeftCell="A20" workbookViewId="0">{pane}'
        f'<selection{where} activeCell="C30" sqref="C30"/></sheetView>'
    )
    home = "xl/worksheets/sheet1.xml"
    old = re.search("<sheetView .*?/>", parts(book)[home].decode())[0]
    copy = mail_copy(edit(book, home, (old, view)))
    assert faults(copy, tmp_path) == []
    seen = opened(copy)
    assert seen.active.title == HOME.name
    assert [sheet.title for sheet in seen if sheet.sheet_view.tabSelected] == [HOME.name]
    assert b"firstSheet" not in parts(copy)["xl/workbook.xml"]
    assert b"<selection" not in parts(copy)[home]  # which is A1
    assert b"activePane" not in parts(copy)[home]
    assert b"A20" not in re.search(rb"<sheetViews>.*</sheetViews>", parts(copy)[home])[0]
    assert seen.active.sheet_view.selection[0].activeCell == "A1"


def test_home_behind_a_persons_sheet_or_hidden(one: bytes) -> None:
    text = parts(one)["xl/workbook.xml"].decode()
    home, scores = re.findall("<sheet [^>]*/>", text)[:2]
    moved = edit(one, "xl/workbook.xml", (home + scores, scores + home))
    assert opened(mail_copy(moved)).active.title == HOME.name
    hidden = edit(one, "xl/workbook.xml", (home, home.replace("<sheet ", '<sheet state="hidden" ')))
    assert opened(mail_copy(hidden)).active.title == "คะแนน"


def test_it_becomes_a_pdf(one: bytes, tmp_path: Path) -> None:
    path = tmp_path / "copy.xlsx"
    path.write_bytes(mail_copy(with_own_sheet(with_comment(with_excel_controls(one)))))
    converted(tmp_path, [path], "pdf")
    assert path.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
