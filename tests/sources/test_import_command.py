"""``ita-xl import``: a file in, a workbook out; what was read, what not, what contradicts."""

import json
import os
from decimal import Decimal
from pathlib import Path

import pytest
from agencies import CASES, NAMES
from book_cells import put
from indicators import NAMES as NAME
from indicators import SCORES

from ita_xl import actions
from ita_xl.actions.importing import import_file
from ita_xl.workbook.closed.book import BACKUP_FOLDER, ClosedBook


def page(*more, year=2568):
    rows = [f"{name}\t{score}" for name, score in zip(NAME, SCORES, strict=True)]
    head = [
        f"ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {year}",
        "องค์การบริหารส่วนตำบลดอนสะแก อำเภอท่าหลวง จังหวัดสระแก้ว",
    ]
    head.append("คะแนนภาพรวม 91.42 คะแนน ระดับ ผ่านดี")
    return "\n".join([*head, "ตัวชี้วัด\tคะแนน", *rows, *more])


@pytest.fixture
def source(tmp_path):
    def made(*more, **words):
        path = tmp_path / "ผล.txt"
        path.write_text(page(*more, **words), encoding="utf-8")
        return path

    return made


def scores(path):
    return [
        float(row[0]) if row[0] not in (None, "") else None
        for row in ClosedBook(path).grids["ita_scores"].rows
    ]


def test_a_new_workbook(ita, source, tmp_path):
    out = tmp_path / "ใหม่.xlsm"
    code, said, failed = ita(
        "import", source("i1 ขั้นตอน 82.86", "i2 เท่าเทียม 88.10", "i3 สินบน 100.00"), "-o", out
    )
    assert (code, failed) == (0, "")
    assert scores(out) == [float(score) for score in SCORES]
    model = ClosedBook(out).model
    assert model.assessment.fiscal_year == 2568
    assert model.assessment.reported_level == "ผ่านดี"
    assert {item.code: item.score for item in model.assessment.items} == {
        "i1": Decimal("82.86"),
        "i2": Decimal("88.1"),
        "i3": Decimal(100),
    }
    assert "บรรทัดที่ 5 ตัวชี้วัดที่ 1 90.32" in said
    assert "ไม่พบ:" not in said


def test_beside_the_file_where_no_place_is_given(ita, source, tmp_path):
    code, said, _ = ita("import", source())
    assert code == 0
    assert (tmp_path / "ผล.xlsm").is_file()
    assert "ผล.xlsm" in said


def test_what_was_not_read_is_told(ita, source, tmp_path):
    path = source("IIT 26.01/30", "การใช้อำนาจ 90.77")
    code, said, _ = ita("import", path, "-o", tmp_path / "ใหม่.xlsm")
    assert code == 1
    assert "ตัวชี้วัดที่ 3: 96.51 (บรรทัดที่ 7) หรือ 90.77 (บรรทัดที่ 16)" in said
    assert "30/30/40" in said
    assert scores(tmp_path / "ใหม่.xlsm")[2] is None


def test_only_empty_cells_are_filled_after_a_backup(ita, source, tmp_path):
    book = tmp_path / "เดิม.xlsm"
    actions.new(book, year=2568)
    typed = ClosedBook(book)
    put(typed, ("ita_scores", 0, 0, 91.11))
    put(typed, ("ita_scores", 1, 0, "89.05"))
    typed.save(backup=False)
    before = book.read_bytes()
    code, said, _ = ita("import", source("i1 ขั้นตอน 82.86", "i2 เท่าเทียม 88.10", "i3 สินบน 90.00"), "-o", book)
    assert code == 1
    assert scores(book) == [91.11, 89.05, *(float(score) for score in SCORES[2:])]
    assert "ตัวชี้วัดที่ 1: ในแฟ้มเป็น 90.32 (บรรทัดที่ 5) ในสมุดงานเป็น 91.11" in said
    (kept,) = (tmp_path / BACKUP_FOLDER).iterdir()
    assert kept.read_bytes() == before
    items = {row[0]: row[2] for row in ClosedBook(book).grids["ita_items"].rows if row[2] not in (None, "")}
    assert items == {"i1": 82.86, "i2": 88.1, "i3": 90}


def test_a_second_time_nothing_changes(ita, source, tmp_path):
    book = tmp_path / "ใหม่.xlsm"
    path = source("ผลการประเมินในภาพรวมย้อนหลัง", "ปีงบประมาณ\tคะแนน\tระดับ", "2567\t88.10\tผ่านดี")
    assert ita("import", path, "-o", book)[0] == 0
    before = book.read_bytes()
    code, said, _ = ita("import", path, "-o", book)
    assert code == 0
    assert book.read_bytes() == before
    assert "ไม่มีช่องว่างให้เติม" in said
    assert [row[:2] for row in ClosedBook(book).grids["ita_history"].rows if row[0]] == [(2567, 88.1)]


def test_history_goes_into_rows_of_its_own(ita, source, tmp_path):
    book = tmp_path / "เดิม.xlsm"
    actions.new(book, year=2568)
    path = source(
        "ผลการประเมินในภาพรวมย้อนหลัง", "ปีงบประมาณ\tคะแนน\tระดับ", "2566\t87.00\tผ่านดี", "2567\t88.10\tผ่านดี"
    )
    assert ita("import", path, "-o", book)[0] == 0
    rows = [row[:3] for row in ClosedBook(book).grids["ita_history"].rows if row[0]]
    assert rows == [(2566, 87, "ผ่านดี"), (2567, 88.1, "ผ่านดี")]


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        (page(), ("--year", 2567), "import-other-year"),
        (page(), ("--year", 2580), "year-unknown"),
        ("\n".join(page().split("\n")[1:]), (), "import-year"),
        ("เรียน ผู้เกี่ยวข้อง\nขอเชิญประชุม", (), "import-nothing"),
    ],
)
def test_what_is_not_done_is_told_in_one_sentence(ita, tmp_path, text, words, code):
    from ita_xl.failures import sentences

    path = tmp_path / "ผล.txt"
    path.write_text(text, encoding="utf-8")
    done, said, failed = ita("import", path, "-o", tmp_path / "ใหม่.xlsm", *words)
    assert (done, said) == (2, "")
    assert failed.strip().startswith(sentences()[code]["th"].partition("{")[0])
    assert not (tmp_path / "ใหม่.xlsm").exists()


def test_a_page_without_a_year_is_read_by_the_given_one(ita, tmp_path):
    path = tmp_path / "ผล.txt"
    path.write_text("\n".join(page().split("\n")[1:]), encoding="utf-8")
    assert ita("import", path, "-o", tmp_path / "ใหม่.xlsm", "--year", 2568)[0] == 0


def test_another_year_than_the_workbooks_changes_nothing(ita, source, tmp_path):
    book = tmp_path / "เดิม.xlsm"
    actions.new(book, year=2567)
    before = book.read_bytes()
    code, _, failed = ita("import", source(), "-o", book)
    assert code == 2
    assert "2567" in failed
    assert "2568" in failed
    assert book.read_bytes() == before


# --- the five originals, where they are on this machine -------------------------------------------------------

FIELDS = {"overall": "reported.overall", "grade": "reported.level"} | {
    k: f"reported.{k}" for k in ("IIT", "EIT", "EIT1", "EIT2", "OIT")
}
"""What a case calls the fields of the reported result."""


def figures(case):
    """Every number of a case by its field; of an item that is given twice, the set of its scores."""
    found = {"fiscal_year": {case["fiscal_year"]}}
    found |= {FIELDS[k]: {v} for k, v in case["reported"].items()}
    found |= {f"indicator.{n}": {v} for n, v in case["indicators"].items()}
    for year, (overall, level) in case.get("history", {}).items():
        if int(year) != case["fiscal_year"]:
            found |= {f"history.{year}.overall": {overall}, f"history.{year}.level": {level}}
    for items in (case.get("items", {}), *case.get("items_by_issue", {}).values()):
        for code, score in items.items():
            found.setdefault(f"item.{code}", set()).add(score)
    return {
        what: {v if isinstance(v, str) else Decimal(str(v)) for v in held} for what, held in found.items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_an_original_gives_the_figures_of_its_case(name, tmp_path, show):
    folder = os.environ.get("ITA_ORIGINALS")
    if not folder:
        pytest.skip("ITA_ORIGINALS is not set: the originals are not on this machine")
    case = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    done = import_file(Path(folder) / case["seed"], tmp_path / "ใหม่.xlsm")
    true, taken = figures(case), dict(done.contents.values)
    numbers = {k: v for k, v in taken.items() if not k.startswith("agency")}
    wrong = {k: v for k, v in numbers.items() if k in true and true[k] != {v}}
    assert wrong == {}
    assert set(numbers) <= set(true)
    for what, held in true.items():
        if what not in taken:
            # What contradicts itself in the original is shown with the case's value among the others.
            assert held <= {one.value for one in done.contents.clashes[what]}, what
    clashing = {what for what in done.contents.clashes if what in true}
    assert clashing == CLASHES.get(name, set())
    for what in ("agency.name", "agency.district", "agency.province"):
        if what in taken:
            assert taken[what] == case[what.removeprefix("agency.").replace("name", "agency")]
    show(
        f"{name}: {len(numbers)} of {len(true)} figures taken, {len(clashing)} contradict themselves in the original"
    )


CLASHES = {
    # The table of part 2, the ranking and the text give different scores.
    "fy2565-khlongmai": {f"indicator.{n}" for n in (1, 2, 3, 5, 9, 10)},
    # Two issues give different scores of these questions.
    "fy2568-paphlu": {"item.i1", "item.i2"},
}
