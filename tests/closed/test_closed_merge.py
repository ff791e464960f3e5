"""What was typed into the generated tables survives, whatever happens to the rows and the scores."""

import pytest
from closed_books import (
    FOLLOW,
    HOME,
    LIBRARY,
    MEASURES,
    ONLY,
    SCORES,
    TOP,
    find,
    own_row,
    rearrange,
    style,
    table,
    value,
    whole_rows,
    write,
)

from ita_xl.workbook.contract.tables import CAPACITY_TABLE, FOLLOW_TABLE, LIBRARY_TABLE, MEASURES_TABLE

LETTERS = {name: MEASURES_TABLE.letter(name) for name in MEASURES_TABLE.columns}
FOLLOW_LETTERS = {name: FOLLOW_TABLE.letter(name) for name in FOLLOW_TABLE.columns}
KEY, STRONG = "i03-strong-1", "i09-strong-1"


def keys(path, of=MEASURES_TABLE) -> list[str]:
    return [row.key for row in table(path, of)]


def put(path, key, field, text, of=MEASURES_TABLE) -> None:
    write(path, of.area.sheet.name, {f"{of.letter(field)}{find(path, key, of).row}": text})


@pytest.fixture
def book(makkhaeng):
    """Ten measures, indicator 10 at the threshold, the others strong."""
    return makkhaeng


# Cells ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("field", MEASURES_TABLE.columns)
def test_a_text_typed_into_a_measure_stays(ita, book, field):
    put(book, KEY, field, "ข้อความของฉัน")
    write(book, SCORES, {"D8": 99.99})
    ran = ita("generate", book)
    assert find(book, KEY).values[field] == "ข้อความของฉัน"
    assert "คงข้อความที่พิมพ์เองไว้ 1 ช่อง" in ran.out


@pytest.mark.parametrize("field", FOLLOW_TABLE.columns)
def test_a_text_typed_into_the_follow_up_stays(ita, book, field):
    put(book, KEY, field, "ข้อความของฉัน", FOLLOW_TABLE)
    write(book, SCORES, {"D8": 99.99})
    ita("generate", book)
    assert find(book, KEY, FOLLOW_TABLE).values[field] == "ข้อความของฉัน"


@pytest.mark.parametrize("field", MEASURES_TABLE.columns)
def test_a_cell_that_was_cleared_stays_clear(ita, book, field):
    put(book, KEY, field, None)
    ita("generate", book)
    ita("generate", book)
    assert find(book, KEY).values[field] == ""


def test_the_other_texts_of_a_row_follow_the_scores(ita, book):
    put(book, KEY, "responsible", "กองของฉัน")
    before = find(book, KEY).values
    write(book, SCORES, {"D8": 99.99})
    ita("generate", book)
    after = find(book, KEY).values
    assert {f for f in before if before[f] != after[f]} == {"analysis"}
    assert "99.99" in after["analysis"]


@pytest.mark.parametrize("typed", [5, 2.5, 20000, True])
def test_a_number_typed_into_the_follow_up_stays_a_number(ita, book, typed):
    put(book, KEY, "result", typed, FOLLOW_TABLE)
    write(book, SCORES, {"D8": 99.99})
    ita("generate", book)
    seen = value(book, FOLLOW, f"{FOLLOW_LETTERS['result']}{find(book, KEY, FOLLOW_TABLE).row}")
    assert (type(seen) is bool, seen) == (typed is True, typed)


def test_line_breaks_of_the_person_stay_as_they_are(ita, book):
    put(book, KEY, "steps", "1. หนึ่ง\n\n  2. สอง ")
    ita("generate", book)
    assert value(book, MEASURES, f"{LETTERS['steps']}{find(book, KEY).row}") == "1. หนึ่ง\n\n  2. สอง "


# Rows ----------------------------------------------------------------------------------------------------------
def test_sorted_rows_stay_sorted(ita, book):
    put(book, KEY, "responsible", "กองของฉัน")
    before = keys(book)
    rearrange(book, lambda rows: rows[::-1])
    ita("generate", book)
    assert keys(book) == before[::-1]
    assert find(book, KEY).values["responsible"] == "กองของฉัน"


def test_a_new_row_stands_beside_its_neighbour_in_sorted_rows(ita, book):
    rearrange(book, lambda rows: rows[::-1])
    write(book, SCORES, {"D14": 60})
    ita("generate", book)
    assert keys(book)[-3:] == ["i09-weak-1", "i09-weak-2", "i01-strong-1"]


@pytest.mark.parametrize("of", [MEASURES_TABLE, FOLLOW_TABLE], ids=["measures", "follow"])
def test_a_deleted_row_stays_deleted(ita, book, of):
    rearrange(book, lambda rows: [r for r in rows if r[0] != KEY], of)
    for _ in range(2):
        ita("generate", book)
        assert KEY not in keys(book, of)


@pytest.mark.parametrize("of", [MEASURES_TABLE, FOLLOW_TABLE], ids=["measures", "follow"])
def test_restore_brings_a_deleted_row_back_to_its_place(ita, book, of):
    before = whole_rows(book, of)
    rearrange(book, lambda rows: [r for r in rows if r[0] != KEY], of)
    ita("generate", book)
    ita("generate", book, "--restore")
    assert whole_rows(book, of) == before


def test_a_measure_that_was_deleted_leaves_the_follow_up(ita, book):
    rearrange(book, lambda rows: [r for r in rows if r[0] != KEY])
    ita("generate", book)
    assert KEY not in keys(book, FOLLOW_TABLE)


def test_progress_that_was_typed_for_a_deleted_measure_stays(ita, book):
    put(book, KEY, "status", "ดำเนินการแล้ว", FOLLOW_TABLE)
    rearrange(book, lambda rows: [r for r in rows if r[0] != KEY])
    ita("generate", book)
    assert find(book, KEY, FOLLOW_TABLE).values["status"] == "ดำเนินการแล้ว"


@pytest.mark.parametrize("of", [MEASURES_TABLE, FOLLOW_TABLE], ids=["measures", "follow"])
def test_a_row_whose_texts_were_all_cleared_counts_as_deleted(ita, book, of):
    row = find(book, KEY, of).row
    write(book, of.area.sheet.name, {f"{of.letter(name)}{row}": None for name in of.columns})
    for _ in range(2):
        ita("generate", book)
        assert KEY not in keys(book, of)
    assert [r.row for r in table(book, of)] == list(range(TOP, TOP + len(table(book, of))))


def test_an_emptied_row_comes_back_with_restore(ita, book):
    before = find(book, KEY)
    write(book, MEASURES, {f"{letter}{before.row}": None for letter in LETTERS.values()})
    ita("generate", book)
    ita("generate", book, "--restore")
    assert find(book, KEY) == before


def test_a_deleted_first_row_leaves_the_pattern_style(ita, book):
    pattern = style(book, MEASURES, f"C{TOP}")
    rearrange(book, lambda rows: rows[1:])
    write(book, SCORES, {"D15": 60})
    ita("generate", book)
    assert {style(book, MEASURES, f"C{row.row}") for row in table(book)} == {pattern}


def test_an_own_row_stays_where_it_was_put(ita, book):
    rearrange(book, lambda rows: [*rows[:2], own_row(name="โครงการของเรา", period="มีนาคม"), *rows[2:]])
    for _ in range(2):
        ita("generate", book)
        row = table(book)[2]
        assert (row.values["name"], row.values["period"]) == ("โครงการของเรา", "มีนาคม")
    assert len(table(book)) == 11


def test_an_own_row_gets_its_line_in_the_follow_up(ita, book):
    rearrange(book, lambda rows: [*rows, own_row(indicator="ทุกตัวชี้วัด", name="โครงการของเรา")])
    ita("generate", book)
    assert table(book, FOLLOW_TABLE)[-1].values["name"] == "โครงการของเรา"
    assert table(book, FOLLOW_TABLE)[-1].key == table(book)[-1].key


def test_a_deleted_own_row_is_not_brought_back(ita, book):
    rearrange(book, lambda rows: [*rows, own_row(name="โครงการของเรา")])
    ita("generate", book)
    rearrange(book, lambda rows: rows[:-1])
    ita("generate", book, "--restore")
    assert "โครงการของเรา" not in {row.values["name"] for row in table(book)}


def test_a_copied_row_is_the_persons_own(ita, book):
    rearrange(book, lambda rows: [*rows[:4], list(rows[3]), *rows[4:]])
    write(book, SCORES, {"D8": 99.99})
    ita("generate", book)
    first, second = table(book)[3:5]
    assert (first.key, "99.99" in first.values["analysis"]) == (KEY, True)
    assert second.key != KEY
    assert "100.00" in second.values["analysis"]


def test_keys_are_never_doubled(ita, book):
    rearrange(book, lambda rows: [*rows, *rows[:3], own_row(name="ก"), own_row(name="ก")])
    for _ in range(3):
        ita("generate", book)
        assert len(set(keys(book))) == len(keys(book)) == 15


def test_blank_rows_between_rows_stay(ita, book):
    rearrange(book, lambda rows: [*rows[:5], [None] * len(MEASURES_TABLE.fields), *rows[5:]])
    ita("generate", book)
    assert [row.row for row in table(book)] == [*range(6, 11), *range(12, 17)]


def test_a_name_that_was_cleared_takes_none_from_the_result_beside_it(ita, book):
    put(book, KEY, "result", "อบรมแล้ว 2 ครั้ง", FOLLOW_TABLE)
    was = find(book, KEY, FOLLOW_TABLE).values
    put(book, KEY, "name", None)
    put(book, KEY, "indicator", None)
    assert ita("generate", book).code == 0
    assert find(book, KEY).values["name"] == ""
    assert find(book, KEY, FOLLOW_TABLE).values == was


# Scores --------------------------------------------------------------------------------------------------------
def test_weak_and_back_to_strong_gives_the_same_table(ita, book):
    before = whole_rows(book, MEASURES_TABLE)
    write(book, SCORES, {"D8": 60})
    ita("generate", book)
    assert [k for k in keys(book) if k.startswith("i03")] == ["i03-weak-1", "i03-weak-2"]
    write(book, SCORES, {"D8": 100})
    ita("generate", book)
    assert whole_rows(book, MEASURES_TABLE) == before


def test_a_measure_with_typed_text_outlives_the_weakness(ita, book):
    write(book, SCORES, {"D8": 60})
    ita("generate", book)
    put(book, "i03-weak-1", "responsible", "กองคลัง")
    write(book, SCORES, {"D8": 100})
    ran = ita("generate", book)
    assert "คงข้อความที่พิมพ์เองไว้ 1 ช่อง" in ran.out
    assert find(book, "i03-weak-1").values["responsible"] == "กองคลัง"
    assert "i03-weak-2" not in keys(book)
    assert KEY in keys(book)


def test_progress_outlives_the_weakness(ita, book):
    write(book, SCORES, {"D8": 60})
    ita("generate", book)
    put(book, "i03-weak-1", "result", "อบรมแล้ว 2 ครั้ง", FOLLOW_TABLE)
    write(book, SCORES, {"D8": 100})
    ita("generate", book)
    assert find(book, "i03-weak-1", FOLLOW_TABLE).values["result"] == "อบรมแล้ว 2 ครั้ง"
    assert "i03-weak-2" not in keys(book, FOLLOW_TABLE)


def test_only_weak_then_all_gives_the_same_table(ita, book):
    before = [whole_rows(book, of) for of in (MEASURES_TABLE, FOLLOW_TABLE)]
    ita("generate", book, "--only", "weak")
    assert all(key.startswith("i10") for key in keys(book))
    ita("generate", book, "--only", "all")
    assert [whole_rows(book, of) for of in (MEASURES_TABLE, FOLLOW_TABLE)] == before


def test_a_deleted_row_stays_deleted_through_only_weak(ita, book):
    rearrange(book, lambda rows: [r for r in rows if r[0] != KEY])
    for only in ("all", "weak", "all"):
        ita("generate", book, "--only", only)
        assert KEY not in keys(book)


def test_the_choice_of_the_sheet_holds_where_the_command_says_nothing(ita, book):
    write(book, HOME, {ONLY: "เฉพาะจุดอ่อนและข้อควรพัฒนา"})
    ita("generate", book)
    assert all(key.startswith("i10") for key in keys(book))


# Library -------------------------------------------------------------------------------------------------------
FREE = LIBRARY_TABLE.top + 60
"""Below the rows of the office's own library."""


def library_row(path, key) -> int:
    (row,) = [r for r in range(LIBRARY_TABLE.top, FREE + 9) if value(path, LIBRARY, f"A{r}") == key]
    return row


@pytest.fixture
def own_measure(book):
    """A measure of the person's own in the library, for indicator 3 when it is strong."""
    write(
        book,
        LIBRARY,
        {f"B{FREE}": 3, f"C{FREE}": "รักษามาตรฐาน", f"D{FREE}": "มาตรการของเรา", f"E{FREE}": "ก\nข"},
    )
    return book


def test_an_own_measure_of_the_library_comes_into_the_table(ita, own_measure):
    ita("generate", own_measure)
    (row,) = [r for r in table(own_measure) if r.values["name"] == "มาตรการของเรา"]
    assert row.values["steps"] == "1. ก\n2. ข"
    assert row.key == value(own_measure, LIBRARY, f"A{FREE}")


def test_an_own_measure_keeps_its_row_when_it_is_renamed_in_the_library(ita, own_measure):
    ita("generate", own_measure)
    before = keys(own_measure)
    write(own_measure, LIBRARY, {f"D{FREE}": "มาตรการของเรา ฉบับแก้ไข"})
    ita("generate", own_measure)
    assert keys(own_measure) == before
    assert (
        find(own_measure, value(own_measure, LIBRARY, f"A{FREE}")).values["name"] == "มาตรการของเรา ฉบับแก้ไข"
    )


def test_a_measure_that_was_changed_in_the_library_changes_in_the_table(ita, book):
    write(book, LIBRARY, {f"F{library_row(book, KEY)}": "กองช่าง"})
    ita("generate", book)
    assert find(book, KEY).values["responsible"] == "กองช่าง"


def test_what_was_typed_in_the_table_goes_before_the_library(ita, book):
    put(book, KEY, "responsible", "กองของฉัน")
    write(book, LIBRARY, {f"F{library_row(book, KEY)}": "กองช่าง"})
    ita("generate", book)
    assert find(book, KEY).values["responsible"] == "กองของฉัน"


def test_a_library_row_that_was_copied_and_changed_is_an_own_measure(ita, book):
    source = library_row(book, KEY)
    copied = {f"{c}{FREE}": value(book, LIBRARY, f"{c}{source}") for c in "ABCDEFGH"}
    write(book, LIBRARY, {**copied, f"D{FREE}": "มาตรการที่ปรับจากของเดิม"})
    ita("generate", book)
    names = [row.values["name"] for row in table(book)]
    assert "มาตรการที่ปรับจากของเดิม" in names
    assert value(book, LIBRARY, f"D{source}") in names
    assert value(book, LIBRARY, f"A{FREE}") != KEY


def test_two_own_measures_of_one_name_both_come(ita, own_measure):
    write(own_measure, LIBRARY, {f"{c}{FREE + 1}": value(own_measure, LIBRARY, f"{c}{FREE}") for c in "BCDE"})
    ita("generate", own_measure)
    assert [row.values["name"] for row in table(own_measure)].count("มาตรการของเรา") == 2


def test_an_empty_library_leaves_only_what_a_person_touched(ita, book):
    put(book, KEY, "responsible", "กองของฉัน")
    area = LIBRARY_TABLE.area
    write(book, LIBRARY, {f"{c}{r}": None for c in "ABCDEFGH" for r in range(area.top, area.bottom + 1)})
    ran = ita("generate", book)
    assert ran.code == 0
    assert keys(book) == [KEY]


def test_a_table_that_is_full_is_refused_and_nothing_changes(ita, book):
    texts = {"B": 3, "C": "รักษามาตรฐาน"}
    rows = range(FREE, FREE + CAPACITY_TABLE)
    write(book, LIBRARY, {f"{c}{r}": v for r in rows for c, v in {**texts, "D": f"มาตรการ {r}"}.items()})
    before = book.read_bytes()
    ran = ita("generate", book)
    assert (ran.code, ran.out) == (2, "")
    assert "ตารางในชีต มาตรการ เต็มแล้ว (120 แถว)" in ran.err
    assert book.read_bytes() == before


def test_a_table_is_filled_to_the_last_row(ita, book):
    texts = {"B": 3, "C": "รักษามาตรฐาน"}
    rows = range(FREE, FREE + CAPACITY_TABLE - 10)
    write(book, LIBRARY, {f"{c}{r}": v for r in rows for c, v in {**texts, "D": f"มาตรการ {r}"}.items()})
    assert ita("generate", book).code == 0
    assert len(table(book)) == CAPACITY_TABLE
    assert len(table(book, FOLLOW_TABLE)) == CAPACITY_TABLE
    assert ita("generate", book, "--only", "weak").code == 0
