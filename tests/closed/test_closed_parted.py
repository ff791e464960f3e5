"""Rows sorted, cut or pasted without their hidden keys: each result stays with its measure, or nothing is done."""

import pytest
from closed_books import FOLLOW, MEASURES, TOP, copy, find, rearrange, table, value, write

from ita_xl.workbook.contract.tables import FOLLOW_TABLE, MEASURES_TABLE

SHEETS = {MEASURES: MEASURES_TABLE, FOLLOW: FOLLOW_TABLE}


def seen(path, of):
    """The rows as a person sees them: visible columns only."""
    return [
        [value(path, of.area.sheet.name, f"{of.letter(f)}{TOP + n}") for f in of.columns] for n in range(12)
    ]


def sort_seen(path, of, order, fields=None):
    """Sort some rows of the visible columns (or of some of them), and leave the hidden cells where they are."""
    fields = fields or of.columns
    before = seen(path, of)
    write(
        path,
        of.area.sheet.name,
        {
            f"{of.letter(f)}{TOP + n}": before[source][of.columns.index(f)]
            for n, source in enumerate(order)
            for f in fields
        },
    )


@pytest.fixture
def book(makkhaeng):
    """Ten measures, each with its own result."""
    result = FOLLOW_TABLE.letter("result")
    write(makkhaeng, FOLLOW, {f"{result}{TOP + n}": f"ผลของแถว {n}" for n in range(10)})
    return makkhaeng


def results(path):
    """What is reported of each measure, by its key."""
    return {row.key: row.values["result"] for row in table(path, FOLLOW_TABLE) if row.values["result"]}


ORDER = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_result_stays_with_its_measure(ita, book, sheet):
    """The sort of hostile.md, fault 1: nine of ten results stood beside another measure."""
    before = results(book)
    names = {row.key: row.values["name"] for row in table(book, FOLLOW_TABLE)}
    sort_seen(book, SHEETS[sheet], ORDER)
    shown = seen(book, SHEETS[sheet])
    ran = ita("generate", book)
    assert ran.code != 2
    assert results(book) == before
    assert {row.key: row.values["name"] for row in table(book, FOLLOW_TABLE)} == names
    assert seen(book, SHEETS[sheet]) == shown  # the person's order stays, and no text is frozen
    assert not any(row.typed("analysis") for row in table(book))


def test_the_sort_is_told_until_the_keys_are_written_again(ita, book):
    sort_seen(book, MEASURES_TABLE, ORDER)
    assert "keys-moved" in ita("check", book, "--json").out
    ita("generate", book)
    assert "keys-moved" not in ita("check", book, "--json").out


def test_a_report_of_the_sorted_table_pairs_too(ita, book, tmp_path):
    sort_seen(book, MEASURES_TABLE, ORDER)
    before = book.read_bytes()
    assert ita("export", "--anyway", book, "--layout", "progress", "-o", tmp_path / "r.docx").code != 2
    assert book.read_bytes() == before
    import docx

    rows = [
        [cell.text for cell in row.cells] for t in docx.Document(tmp_path / "r.docx").tables for row in t.rows
    ]
    for key, result in results(book).items():
        name = find(book, key).values["name"]
        assert any(name in " ".join(row) and result in " ".join(row) for row in rows), (name, result)


@pytest.mark.parametrize("command", [("generate",), ("export", "--anyway"), ("undo",)], ids=" ".join)
def test_one_column_sorted_by_itself_stops_the_command(ita, book, command):
    ita("generate", book)
    sort_seen(book, MEASURES_TABLE, ORDER, ("name",))
    before = book.read_bytes()
    ran = ita(*command, book)
    assert ran.code == 2
    assert "แถว 6 7 8" in ran.err
    assert book.read_bytes() == before


def test_a_check_tells_and_still_writes_what_it_found(ita, book):
    sort_seen(book, MEASURES_TABLE, ORDER, ("name",))
    ran = ita("check", book, "--write", "--json")
    assert ran.code == 1
    assert "keys-parted" in ran.out


def test_a_measure_pasted_over_another_one_stops_the_command(ita, book):
    ita("generate", book)
    sort_seen(book, MEASURES_TABLE, [0, 0])
    assert ita("generate", book).code == 2


def test_a_score_corrected_after_the_sort_leaves_no_analysis_of_before(ita, book):
    """Fault 1, second effect: all texts counted as typed and froze."""
    sort_seen(book, MEASURES_TABLE, ORDER)
    write(book, "คะแนน", {"D6": 50})
    ita("generate", book)
    analyses = [row.values["analysis"] for row in table(book) if row.values["indicator"].startswith("1. ")]
    assert analyses
    assert all("50.00" in text for text in analyses)


def test_the_library_goes_by_its_texts(ita, made, tmp_path):
    book = copy(made["fy2565-khlongmai"], tmp_path)
    from ita_xl.workbook.contract.tables import LIBRARY_TABLE

    names = {row.key: row.values["name"] for row in table(book)}
    top, fields = LIBRARY_TABLE.top, [f for f in LIBRARY_TABLE.columns if f != "key"]
    cells = {
        (n, f): value(book, "คลังมาตรการ", f"{LIBRARY_TABLE.letter(f)}{top + n}")
        for n in range(6)
        for f in fields
    }
    write(
        book,
        "คลังมาตรการ",
        {f"{LIBRARY_TABLE.letter(f)}{top + n}": cells[5 - n, f] for n in range(6) for f in fields},
    )
    assert ita("generate", book).code != 2
    assert {row.key: row.values["name"] for row in table(book)} == names


def test_a_renamed_measure_with_a_result_is_told(ita, book):
    ita("generate", book)
    row = find(book, "i03-strong-1").row
    write(book, MEASURES, {f"{MEASURES_TABLE.letter('name')}{row}": "โครงการอื่นโดยสิ้นเชิง"})
    ita("generate", book)
    assert "result-of-other-name" in ita("check", book, "--json").out
    status = FOLLOW_TABLE.letter("status")
    write(book, FOLLOW, {f"{status}{find(book, 'i03-strong-1', FOLLOW_TABLE).row}": "ดำเนินการแล้วเสร็จ"})
    ita("generate", book)
    assert "result-of-other-name" not in ita("check", book, "--json").out


def test_a_measure_that_was_renamed_while_its_result_was_typed_is_told(ita, book):
    """Result and name typed between two presses: the result was typed beside the name that stood there."""
    rearrange(book, lambda rows: [row[:3] + [None] * 4 + row[7:] for row in rows], FOLLOW_TABLE)
    ita("generate", book)
    row, follow = find(book, "i03-strong-1").row, find(book, "i03-strong-1", FOLLOW_TABLE).row
    write(book, MEASURES, {f"{MEASURES_TABLE.letter('name')}{row}": "โครงการอื่นโดยสิ้นเชิง"})
    write(book, FOLLOW, {f"{FOLLOW_TABLE.letter('result')}{follow}": "อบรมแล้ว 2 ครั้ง"})
    ita("generate", book)
    assert "result-of-other-name" in ita("check", book, "--json").out
