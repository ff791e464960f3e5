"""What a person adds to a workbook survives every command that writes it, and its repetition."""

import re

import pytest
from closed_books import (
    FINDINGS,
    FOLLOW,
    HOME,
    MEASURES,
    OWN_SHEET,
    SCORES,
    TOP,
    add_note,
    add_own_sheet,
    copy,
    disagreements,
    element,
    find,
    links,
    notes,
    part_of,
    parts,
    rename_sheet,
    replace_in,
    style,
    table,
    value,
    write,
)

from ita_xl.a1 import column
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract.tables import MEASURES_TABLE

OWN = column(MEASURES_TABLE.area.right + 2)
"""A column of the office's own, one column away from the table."""

WRITES = pytest.mark.parametrize("command", [("generate",), ("check", "--write")], ids=["generate", "check"])


@pytest.fixture
def changed(makkhaeng):
    """A book whose scores were changed since its measures were made, so that every command has much to write."""
    write(makkhaeng, SCORES, {"D6": 60, "D7": 60.5, "D15": "๙๐"})
    return makkhaeng


@WRITES
def test_every_part_of_an_own_sheet_stays_to_the_byte(ita, changed, command):
    own = add_own_sheet(changed)
    before = parts(changed)
    for _ in range(2):
        assert ita(command[0], changed, *command[1:]).code == 1
        after = parts(changed)
        assert [name for name in own if after[name] != before[name]] == []
        assert list(after) == list(before)
    assert value(changed, OWN_SHEET, "A1") == "คะแนนที่ฉันสนใจ"


@WRITES
def test_parts_that_need_no_change_stay_to_the_byte(ita, changed, command):
    before = parts(changed)
    ita(command[0], changed, *command[1:])
    after = parts(changed)
    allowed = {part_of(changed, name) for name in Package.read(changed).sheet_names} | {
        name for name in before if name.startswith("xl/charts/")
    }
    assert {name for name in before if before[name] != after[name]} <= allowed


@WRITES
def test_a_note_on_a_sheet_of_ours_stays_at_its_cell(ita, changed, command):
    add_note(changed, SCORES, "D7", "ถามฝ่ายคลังก่อน")
    for _ in range(2):
        ita(command[0], changed, *command[1:])
    assert notes(changed) == {"D7": "ถามฝ่ายคลังก่อน"}


def test_a_note_on_a_measure_goes_with_its_row(ita, changed):
    row = find(changed, "i05-strong-1").row
    add_note(changed, MEASURES, f"C{row}", "โครงการใหญ่")
    write(changed, SCORES, {"D6": 30})
    ita("generate", changed)
    # Indicator 1 is weak now: two rows in place of one above.
    assert find(changed, "i05-strong-1").row == row + 1
    assert notes(changed) == {f"C{row + 1}": "โครงการใหญ่"}


def test_an_own_column_beside_the_table_goes_with_its_row(ita, changed):
    row = find(changed, "i05-strong-1").row
    write(changed, MEASURES, {f"{OWN}{row}": "งบ 20,000 บาท"})
    write(changed, SCORES, {"D6": 30})
    ita("generate", changed)
    assert value(changed, MEASURES, f"{OWN}{find(changed, 'i05-strong-1').row}") == "งบ 20,000 บาท"


def test_a_row_with_something_in_an_own_column_is_not_dropped(ita, changed):
    write(changed, MEASURES, {f"{OWN}{find(changed, 'i05-strong-1').row}": "งบ 20,000 บาท"})
    assert ita("generate", changed, "--only", "weak").code == 1
    assert value(changed, MEASURES, f"{OWN}{find(changed, 'i05-strong-1').row}") == "งบ 20,000 บาท"
    assert "i04-strong-1" not in {row.key for row in table(changed)}


def test_a_note_in_an_own_column_does_not_pass_to_another_measure(ita, changed):
    write(changed, MEASURES, {f"{OWN}{find(changed, 'i01-strong-1').row}": "ของตัวชี้วัดที่ 1 เดิม"})
    ita("generate", changed)  # indicator 1 is weak now: another measure takes the place of i01-strong-1
    assert value(changed, MEASURES, f"{OWN}{find(changed, 'i01-strong-1').row}") == "ของตัวชี้วัดที่ 1 เดิม"
    assert value(changed, MEASURES, f"{OWN}{find(changed, 'i01-weak-1').row}") is None


def test_text_outside_the_table_in_the_way_gets_a_sentence(ita, changed):
    write(changed, MEASURES, {f"L{table(changed)[-1].row + 1}": "รวม 10 มาตรการ"})
    write(changed, SCORES, {"D6": 30})
    before = changed.read_bytes()
    ran = ita("generate", changed)
    assert ran.code == 2
    assert "ข้อความนอกตาราง" in ran.err
    assert changed.read_bytes() == before


@WRITES
@pytest.mark.parametrize("sheet", [SCORES, MEASURES, FOLLOW, FINDINGS])
def test_column_widths_stay(ita, changed, command, sheet):
    part = part_of(changed, sheet)
    text = parts(changed)[part].decode()
    old = re.search(r'<col min="\d" max="3" width="[\d.]+"', text)[0]
    replace_in(changed, part, old, re.sub(r'width="[\d.]+"', 'width="33.25"', old))
    before = element(changed, sheet, "cols")
    ita(command[0], changed, *command[1:])
    assert b'width="33.25"' in element(changed, sheet, "cols")
    assert element(changed, sheet, "cols") == before


@WRITES
@pytest.mark.parametrize("tag", ["dataValidations", "sheetProtection", "conditionalFormatting", "pageSetup"])
def test_validation_protection_and_page_stay(ita, changed, command, tag):
    sheets = (HOME, SCORES, MEASURES, FOLLOW, FINDINGS)
    before = {sheet: element(changed, sheet, tag) for sheet in sheets}
    ita(command[0], changed, *command[1:])
    assert {sheet: element(changed, sheet, tag) for sheet in sheets} == before
    assert any(before.values())


def test_the_format_of_a_measure_stays_when_its_text_changes(ita, changed):
    row = find(changed, "i02-strong-1").row + 1
    other = style(changed, MEASURES, "B5")
    part = part_of(changed, MEASURES)
    cell = f'<c r="D{row}" s="{style(changed, MEASURES, f"D{row}")}"'
    replace_in(changed, part, cell, f'<c r="D{row}" s="{other}"')
    write(changed, SCORES, {"D8": 97})
    text = value(changed, MEASURES, f"D{row}")
    ita("generate", changed)
    moved = find(changed, "i03-strong-1").row
    assert value(changed, MEASURES, f"D{moved}") != text
    assert style(changed, MEASURES, f"D{moved}") == other


def test_a_score_whose_thai_digits_become_a_number_has_the_look_of_its_neighbours(ita, changed):
    """The sheet takes no format of a person: another one came with a paste, and goes at the next press."""
    part = part_of(changed, SCORES)
    old, other = style(changed, SCORES, "D15"), style(changed, SCORES, "B5")
    replace_in(changed, part, f'<c r="D15" s="{old}"', f'<c r="D15" s="{other}"')
    ita("generate", changed)
    assert value(changed, SCORES, "D15") == 90
    assert style(changed, SCORES, "D15") == old


@pytest.fixture
def renamed(changed):
    """The sheet คะแนน has a name of the person's."""
    rename_sheet(changed, SCORES, "คะแนน ปี 68")
    return changed


def test_commands_find_a_renamed_sheet(ita, renamed):
    assert ita("generate", renamed).code == 1
    assert value(renamed, "คะแนน ปี 68", "D15") == 90


def test_messages_call_a_renamed_sheet_by_its_new_name(ita, renamed):
    assert "ชีต คะแนน ปี 68 เซลล์ D15" in ita("check", renamed).out


def test_links_of_findings_lead_to_the_new_name(ita, renamed):
    ita("check", renamed, "--write")
    assert "'คะแนน ปี 68'!D25" in links(renamed).values()


def test_cached_values_of_a_renamed_sheet_are_right(ita, renamed):
    ita("generate", renamed)
    assert disagreements(renamed) == []


def test_charts_of_a_book_with_a_renamed_summary_hold_the_scores(ita, changed):
    rename_sheet(changed, "สรุปผล", "แดชบอร์ด")
    ita("generate", changed)
    assert b"<c:v>60.5</c:v>" in parts(changed)["xl/charts/chart1.xml"]


def test_every_sheet_may_be_renamed(ita, changed):
    for n, name in enumerate(Package.read(changed).sheet_names):
        if not name.startswith(("xlwings", "ita_")):
            rename_sheet(changed, name, f"แผ่นที่ {n}")
    assert ita("generate", changed).code == 1
    assert disagreements(changed) == []


def test_a_book_without_code_names_is_kept_up_to_date(ita, changed):
    # LibreOffice drops them when it saves.
    for name in Package.read(changed).sheet_names:
        part = part_of(changed, name)
        code = re.search(r' codeName="\w+"', parts(changed)[part].decode())[0]
        replace_in(changed, part, code, "")
    ita("generate", changed)
    assert disagreements(changed) == []


@WRITES
def test_a_command_that_changes_nothing_writes_nothing(ita, changed, command):
    for _ in range(2):  # the second run no longer tells of the Thai digits
        ita(command[0], changed, *command[1:])
    before, backups = changed.read_bytes(), list(changed.parent.glob("ita-backup/*"))
    ran = ita(command[0], changed, *command[1:])
    assert changed.read_bytes() == before
    assert list(changed.parent.glob("ita-backup/*")) == backups
    assert "สำรอง" not in ran.out


def test_the_backup_is_the_old_file(ita, changed):
    before = changed.read_bytes()
    ran = ita("generate", changed)
    (backup,) = changed.parent.glob("ita-backup/*")
    assert backup.read_bytes() == before
    assert f"สำรองแฟ้มเดิมไว้ที่ {backup}" in ran.out


def test_measures_of_a_fresh_book_start_in_the_pattern_row(made, tmp_path, ita):
    path = copy(made["fy2568-naudom"], tmp_path)
    assert table(path)[0].row == TOP
