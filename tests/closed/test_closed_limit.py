"""A limit of the measures table: what comes first is taken, what a person wrote or deleted survives, undo is exact."""

import pytest
from closed_books import LIBRARY, SCORES, copy, find, own_row, rearrange, table, value, whole_rows, write

from ita_xl.measures.choice import KEEP_KEY, choose, choose_by_issue
from ita_xl.measures.library import shipped
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, LIBRARY_TABLE, MEASURES_TABLE

BOTH = (MEASURES_TABLE, FOLLOW_TABLE)


def keys(path, of=MEASURES_TABLE) -> list[str]:
    return [row.key for row in table(path, of)]


def put(path, key, field, text, of=MEASURES_TABLE) -> None:
    write(path, of.area.sheet.name, {f"{of.letter(field)}{find(path, key, of).row}": text})


def everything(path):
    return [whole_rows(path, of) for of in BOTH]


def seen(path) -> list[str]:
    grids = ClosedBook(path).grids
    return [grids[f"{name}_seen"].single for name in ("ita_measures", "ita_follow")]


@pytest.fixture
def book(made, tmp_path):
    """An agency with weak, middling and strong indicators, by our library."""
    return copy(made["fy2565-khlongmai"], tmp_path)


@pytest.fixture
def every(book) -> list[str]:
    """Its measures, the first first."""
    found = keys(book)
    assert len(found) > 6
    assert found == [row.key for row in choose(ClosedBook(book).model.graded, shipped(), group="local")]
    return found


@pytest.mark.parametrize("most", [1, 3, 6])
def test_so_many_are_taken_and_the_others_come_back(ita, book, every, most):
    before = everything(book)
    ran = ita("generate", book, "--limit", most)
    assert keys(book) == keys(book, FOLLOW_TABLE) == every[:most]
    assert f"ตารางมาตรการมี {most} มาตรการ (จำกัดจำนวนไว้ จึงยังไม่ได้นำมาอีก {len(every) - most} มาตรการ)" in ran.out
    assert f"นำมาอีก {len(every) - most} มาตรการ" in value(book, "หน้าหลัก", ranges.STATUS.ref)
    ran = ita("generate", book)
    assert "จำกัด" not in ran.out
    assert everything(book) == before


def test_a_limit_that_is_not_reached_says_nothing(ita, book, every):
    before = everything(book)
    ran = ita("generate", book, "--limit", "99")
    assert "จำกัด" not in ran.out
    assert everything(book) == before


def test_a_limit_tells_nothing_that_the_whole_table_does_not(ita, book):
    """What a limit leaves out is no fault of the workbook."""
    whole = ita("check", book).out
    ita("generate", book, "--limit", 1)
    assert ita("check", book).out == whole


def test_undo_brings_back_exactly_what_was_there(ita, book):
    put(book, KEEP_KEY, "responsible", "กองของฉัน")
    ita("generate", book)
    before = everything(book)
    ita("generate", book, "--limit", 2)
    assert len(keys(book)) == 2
    ita("undo", book)
    assert everything(book) == before
    ita("generate", book, "--limit", 2)
    limited, noted = everything(book), seen(book)
    ita("generate", book)
    assert seen(book) != noted
    ita("undo", book)
    assert (everything(book), seen(book)) == (limited, noted)


@pytest.mark.parametrize(
    ("of", "field"),
    [(MEASURES_TABLE, "responsible"), (FOLLOW_TABLE, "result")],
    ids=["a text", "progress"],
)
def test_a_measure_in_which_a_person_wrote_is_never_left_out(ita, book, every, of, field):
    last = every[-2]
    put(book, last, field, "ของฉัน", of)
    ita("generate", book, "--limit", 2)
    assert keys(book) == keys(book, FOLLOW_TABLE) == [every[0], last]
    assert find(book, last, of).values[field] == "ของฉัน"
    ita("generate", book)
    for key in every[-3:]:
        put(book, key, "responsible", "ของฉัน")
    ita("generate", book, "--limit", 1)
    assert keys(book) == every[-3:]


def test_the_other_texts_of_a_pinned_row_follow_the_result(ita, book, every):
    put(book, KEEP_KEY, "responsible", "กองของฉัน")
    before = find(book, KEEP_KEY).values
    for row in range(6, 10):
        write(book, SCORES, {f"D{row}": 100})
    ita("generate", book, "--limit", 1)
    after = find(book, KEEP_KEY).values
    assert after["responsible"] == "กองของฉัน"
    assert after["indicator"] != before["indicator"]
    assert "100.00" in after["reason"]


def test_a_deleted_measure_stays_deleted_and_takes_no_place(ita, book, every):
    rearrange(book, lambda rows: [r for r in rows if r[0] != every[0]])
    ita("generate", book, "--limit", 2)
    assert keys(book) == every[1:3]
    ita("generate", book)
    assert keys(book) == every[1:]
    ita("generate", book, "--limit", 2, "--restore")
    assert keys(book) == every[:2]


def test_what_is_deleted_under_a_limit_stays_deleted_without_it(ita, book, every):
    ita("generate", book, "--limit", 3)
    rearrange(book, lambda rows: [r for r in rows if r[0] != every[1]])
    ita("generate", book, "--limit", 3)
    assert keys(book) == [every[0], every[2], every[3]]
    ita("generate", book)
    assert keys(book) == [every[0], *every[2:]]
    assert every[1] not in keys(book, FOLLOW_TABLE)


def test_progress_of_a_deleted_measure_does_not_bring_it_back(ita, book, every):
    put(book, every[0], "status", "ดำเนินการแล้ว", FOLLOW_TABLE)
    rearrange(book, lambda rows: [r for r in rows if r[0] != every[0]])
    ita("generate", book, "--limit", 1)
    assert keys(book) == [every[1]]
    assert find(book, every[0], FOLLOW_TABLE).values["status"] == "ดำเนินการแล้ว"


def test_rows_that_a_person_added_stay_and_do_not_count(ita, book, every):
    rearrange(book, lambda rows: [own_row(name="โครงการของเรา"), *rows])
    ita("generate", book, "--limit", 2)
    assert table(book)[0].values["name"] == "โครงการของเรา"
    assert keys(book)[1:] == every[:2]
    ita("generate", book, "--limit", 1)
    assert keys(book)[1:] == every[:1]


def test_the_order_of_the_person_stays(ita, book, every):
    rearrange(book, lambda rows: rows[::-1])
    ita("generate", book, "--limit", 3)
    assert keys(book) == every[2::-1]


def test_measures_that_the_office_added_to_the_library_go_first(ita, book, every):
    free = LIBRARY_TABLE.top + len(ClosedBook(book).grids["ita_library"].rows)
    while value(book, LIBRARY, f"D{free - 1}") in (None, ""):
        free -= 1
    write(
        book, LIBRARY, {f"B{free}": 2, f"C{free}": "ต้องพัฒนา", f"D{free}": "มาตรการของเรา", f"E{free}": "ก\nข"}
    )
    ita("generate", book, "--limit", 1)
    assert [row.values["name"] for row in table(book)] == ["มาตรการของเรา"]
    ita("generate", book, "--limit", 2)
    assert every[0] in keys(book)


def test_by_issues_and_only_weak(ita, made, tmp_path):
    book = copy(made["fy2568-makkhaeng"], tmp_path)
    write(book, SCORES, {f"D{row}": 70 for row in range(8, 12)})
    ita("generate", book, "--by", "issues", "--only", "weak")
    weak = keys(book)
    assert len(weak) > 3
    graded = ClosedBook(book).model.graded
    assert weak == [r.key for r in choose_by_issue(graded, shipped(), only_weak=True, group="local")]
    whole = everything(book)
    ita("generate", book, "--by", "issues", "--only", "weak", "--limit", 2)
    assert len(keys(book)) == 2
    assert keys(book) == [key for key in weak if key in keys(book)]
    ita("undo", book)
    assert everything(book) == whole
    ita("generate", book, "--by", "issues", "--limit", len(weak))
    assert set(keys(book)) <= {r.key for r in choose_by_issue(graded, shipped(), group="local")}
    assert len(keys(book)) == len(weak)
    ita("generate", book, "--by", "issues", "--only", "weak")
    assert everything(book) == whole


def test_only_weak_comes_before_the_limit(ita, book, every):
    ita("generate", book, "--only", "weak", "--limit", 99)
    assert keys(book) == [key for key in every if key != KEEP_KEY]
    ita("generate", book, "--only", "weak", "--limit", 2)
    assert keys(book) == every[:2]


def test_the_report_of_a_limited_table_can_be_made(ita, made, tmp_path):
    book = copy(made["fy2568-makkhaeng"], tmp_path)
    ita("generate", book, "--limit", 1)
    assert len(keys(book)) == 1
    assert ita("export", book, "-o", tmp_path / "r.docx").code == 0
