"""Next year's workbook: this year's result to ย้อนหลัง, its measures to ติดตามผล, everything else anew."""

import pytest
from agencies import CASES
from closed_books import disagreements, write
from interchange_books import edited
from report_reader import word_text

from ita_xl import actions, datafile
from ita_xl.rules import rule_book, years
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import FOLLOW_TABLE
from ita_xl.workbook.reading.typed import typed


@pytest.fixture
def this_year(tmp_path):
    path = tmp_path / "2568.xlsm"
    edited(path, "fy2568-paphlu", 3)
    write(path, "หน้าหลัก", {ranges.PLAN_YEAR.ref: 2569})
    write(path, "คะแนน", {f"D{n}": 90 for n in ranges.SCORE_ROWS})
    reported = dict(zip(ranges.REPORTED_ORDER, (None, None, None, None, None, 91.25, "ผ่านดี"), strict=True))
    area = ranges.REPORTED_INPUT
    write(path, "คะแนน", {f"D{area.top + n}": value for n, value in enumerate(reported.values())})
    return path


def test_next_year(this_year, tmp_path, ita):
    before, out = this_year.read_bytes(), tmp_path / "2569.xlsm"
    code, said, _ = ita("rollover", this_year, out)
    assert code == 0
    assert "2569" in said
    assert this_year.read_bytes() == before
    old, new = (typed(ClosedBook(path).grids) for path in (this_year, out))
    held, was = new.entries.held, old.entries.held
    assert (held("fiscal_year"), held("plan_year"), held("items_year"), held("oit_year")) == (
        2569,
        2570,
        None,
        2569,
    )
    for field in ("agency.name", "agency.district", "agency.province", "threshold", "agency.kind", "memo.to"):
        assert held(field) == was(field), field
    assert (new.choices | old.choices, new.library) == (new.choices, old.library)
    assert [n for n in range(1, 11) if held(f"indicator.{n}") is not None] == []
    assert [held(f"{row}.code") for row in new.entries.rows("item")] == [
        i.code for i in rule_book(2569).items
    ]
    assert new.pasted == ()
    assert not list(new.entries.rows("asked"))
    assert disagreements(out) == []


def test_this_years_result_is_an_earlier_year(this_year, tmp_path, ita):
    """As published; the years that stood there stay."""
    out = tmp_path / "2569.xlsm"
    ita("rollover", this_year, out)
    old, new = (typed(ClosedBook(path).grids).entries for path in (this_year, out))
    years_of = [new.held(f"{row}.year") for row in new.rows("history")]
    assert years_of[-1] == 2568
    assert len(years_of) == len(list(old.rows("history"))) + 1
    last = list(new.rows("history"))[-1]
    assert [new.held(f"{last}.{key}") for key in ("overall", "level", "IIT", "EIT", "OIT")] == [
        91.25,
        "ผ่านดี",
        90,
        90,
        90,
    ]


def test_measures_are_followed_up_beside_those_of_next_year(this_year, tmp_path, ita):
    """What was written about them stays, through the next generation too; a finding does not ask for other dates."""
    out = tmp_path / "2569.xlsm"
    ita("rollover", this_year, out)
    old = [row for row in typed(ClosedBook(this_year).grids).tables["follow_up"].rows if not row.empty]
    write(out, "คะแนน", {f"D{n}": 80 for n in ranges.SCORE_ROWS})
    assert ita("generate", out)[0] in (0, 1)
    new = typed(ClosedBook(out).grids).tables["follow_up"].rows
    carried = {row.key: row.texts for row in new if row.key.startswith("2569/")}
    for row in (row for row in old if row.key):
        found = dict(carried[f"2569/{row.key}"])
        assert found.pop("indicator") == f"{row.texts.get('indicator', '')} (แผนปี พ.ศ. 2569)".strip()
        assert found == {k: v for k, v in row.texts.items() if k != "indicator"}
    assert len(carried) >= len(old)
    measures = typed(ClosedBook(out).grids).tables["measures"].rows
    assert {row.key for row in measures} <= {row.key for row in new}


def test_twice(this_year, tmp_path, ita):
    """The year after: the measures of the year before are those that are followed up."""
    first, second = tmp_path / "2569.xlsm", tmp_path / "2570.xlsm"
    ita("rollover", this_year, first)
    write(first, "คะแนน", {f"D{n}": 80 for n in ranges.SCORE_ROWS})
    ita("generate", first)
    code, _, err = ita("rollover", first, second)
    assert code == 2
    assert f"ปีงบประมาณ พ.ศ. {years()[-1] + 1}" in err
    assert not second.exists()


def test_no_result_no_workbook(tmp_path, ita):
    ita("new", tmp_path / "new.xlsm", "--year", "2567")
    code, _, err = ita("rollover", tmp_path / "new.xlsm", tmp_path / "next.xlsm")
    assert code == 2
    assert "ยังไม่มีคะแนน" in err
    assert not (tmp_path / "next.xlsm").exists()


def test_a_file_that_exists_stays(this_year, tmp_path, ita):
    (tmp_path / "out.xlsm").write_bytes(b"mine")
    assert ita("rollover", this_year, tmp_path / "out.xlsm")[0] == 2
    assert (tmp_path / "out.xlsm").read_bytes() == b"mine"


def test_earlier_years_that_fill_the_sheet(this_year, tmp_path, ita):
    rows = range(ranges.HISTORY_ROW, ranges.HISTORY_ROW + ranges.HISTORY_TABLE.size)
    write(this_year, "ย้อนหลัง", {f"A{row}": 2550 + n for n, row in enumerate(rows)})
    code, _, err = ita("rollover", this_year, tmp_path / "out.xlsm")
    assert code == 2
    assert "ย้อนหลัง เต็มแล้ว" in err


def test_a_year_that_stands_there_already_is_not_added(this_year, tmp_path, ita):
    write(this_year, "ย้อนหลัง", {"A6": 2568, "B6": 80})
    ita("rollover", this_year, tmp_path / "out.xlsm")
    entries = typed(ClosedBook(tmp_path / "out.xlsm").grids).entries
    assert [entries.held(f"{row}.year") for row in entries.rows("history")].count(2568) == 1


def test_the_report_of_next_year_tells_what_became_of_the_measures(tmp_path, ita):
    this_year, out, report = (tmp_path / name for name in ("2568.xlsm", "2569.xlsm", "2569.docx"))
    actions.new(this_year, datafile.parse((CASES / "fy2568-naudom.json").read_text(encoding="utf-8")))
    assert ita("generate", this_year)[0] in (0, 1)
    rows = typed(ClosedBook(this_year).grids).tables["follow_up"].rows
    of_oit = [n for n, row in enumerate(rows) if row.texts.get("indicator", "").startswith(("9. ", "10. "))]
    assert of_oit
    top, status = FOLLOW_TABLE.area.top, FOLLOW_TABLE.letter("status")
    write(this_year, "ติดตามผล", {f"{status}{top + of_oit[0]}": "ดำเนินการแล้ว"})
    ita("rollover", this_year, out)
    write(out, "คะแนน", {f"D{n}": 95 for n in ranges.SCORE_ROWS})
    assert ita("generate", out)[0] in (0, 1)
    assert ita("export", "--anyway", out, "-o", report)[0] in (0, 1)
    assert (
        f"มาตรการของปีงบประมาณ พ.ศ. 2569 ด้าน OIT ดำเนินการแล้ว 1 จาก {len(of_oit)} มาตรการ "
        "และคะแนน OIT เพิ่มขึ้น 1.87 คะแนน เมื่อเทียบกับปีงบประมาณ พ.ศ. 2568"
    ) in word_text(report).replace("\u00a0", " ")
