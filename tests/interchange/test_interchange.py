"""`data` and `new --from` are inverse over everything that a person types."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from agencies import NAMES
from closed_books import disagreements, write
from interchange_books import edited, same_inside

from ita_xl import actions, datafile
from ita_xl.assessment import Entries
from ita_xl.datafile import Interchange
from ita_xl.rules import rule_book
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.reading.library import shipped_texts
from ita_xl.workbook.reading.typed import typed
from ita_xl.workbook.template import template

SEEDS = [*range(len(NAMES)), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(len(NAMES), 10))]
"""One for each agency, and as many again at length."""


@pytest.mark.parametrize("seed", SEEDS)
def test_data_and_new_are_inverse(seed, tmp_path, ita):
    """Edited by hand in every table: the same cells again, and the same tables after the next generation."""
    first, second = tmp_path / "first.xlsm", tmp_path / "second.xlsm"
    edited(first, NAMES[seed % len(NAMES)], seed)
    code, _, err = ita("data", first, "-o", tmp_path / "data.json")
    assert (code, err) == (0, "")
    assert ita("new", second, "--from", tmp_path / "data.json")[0] in (0, 1)
    compared = same_inside(first, second)
    assert ita("data", second)[1] == (tmp_path / "data.json").read_text(encoding="utf-8")
    assert disagreements(second) == []
    assert ClosedBook(first).model.measures_stale == ClosedBook(second).model.measures_stale
    codes = {ita("generate", path)[0] for path in (first, second)}
    assert len(codes) == 1
    assert compared + same_inside(first, second) > 1000


def test_text_and_read_are_inverse_without_a_workbook():
    """Numbers, texts, gaps and everything beside the flat table."""
    data = {
        "format": 2,
        "agency": "อบต. ก",
        "threshold": "๘๕",
        "choices": {"only": "weak", "by": "อย่างอื่น"},
        "reported": {"overall": 90.25, "grade": "A"},
        "indicators": {"1": 90.1, "2": "N/A", "3": 100},
        "items": [{}, {"code": "i1", "issue": 2, "score": "90", "text": "ก", "shares": [1.5] + [None] * 5}],
        "history": [{"year": 2567, "overall": 80}, {}, {"year": "x"}],
        "oit_progress": [{"code": "o1", "status": "เสร็จ"}, {"code": "o1"}],
        "asked": [{}, {"question": "ถ", "answer": "ต"}],
        "pasted": [["i1", "", "90"], [], ["x"]],
        "library": {
            "rows": ["i01-weak-1", {"key": "i02-weak-1", "name": "ข"}, {"name": "ของเรา"}],
            "deleted": ["x"],
        },
        "measures": {
            "rows": [{}, {"key": "k", "name": "ก", "generated": "name:12345678"}],
            "seen": ["k"],
            "fresh": True,
        },
        "follow_up": {"rows": [{"name": "ก"}], "seen": []},
    }
    found = datafile.read(json.dumps(data, ensure_ascii=False))
    assert found.entries.unknown_keys == ()
    assert json.loads(datafile.text(found)) == data
    assert datafile.read(datafile.text(found)) == found


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ({"choices": {"colour": "red"}}, "choices.colour"),
        ({"choices": []}, "choices"),
        ({"format": "two"}, "format"),
        ({"measures": []}, "measures"),
        ({"measures": {"row": []}}, "measures.row"),
        ({"measures": {"rows": {}}}, "measures.rows"),
        ({"follow_up": {"rows": [3]}}, "follow_up.rows[1]"),
        ({"library": {"rows": [{"name": []}]}}, "library.rows[1].name"),
        ({"library": []}, "library"),
        ({"pasted": ["i1"]}, "pasted"),
        ({"items": [{"code": "i1", "scor": 5}]}, "items[1].scor"),
        ({"items": [{"shares": 5}]}, "items[1].shares"),
        ({"history": [[2567, 80]]}, "history[1]"),
        ({"measure": {}}, "measure"),
    ],
)
def test_keys_that_nobody_reads_are_named(data, key):
    found = datafile.read(json.dumps(data))
    assert key in [entry.value for entry in found.entries.unknown_keys]


def test_older_keys_stay_readable(tmp_path, ita):
    """A file that a person wrote: rows stand close together, the year's catalogue is offered, numbers are read."""
    data = tmp_path / "data.json"
    data.write_text(
        json.dumps(
            {
                "fiscal_year": 2568,
                "indicators": {"1": "90.5"},
                "items": {"i3": 80},
                "history": {"2567": [88, "ผ่าน"], "2566": {"overall": 70, "OIT": 60}},
                "oit_progress": {"o2": {"status": "ดำเนินการแล้ว"}},
                "measures": {"rows": [{"key": "k", "name": "ก"}]},
            }
        ),
        encoding="utf-8",
    )
    assert ita("new", tmp_path / "book.xlsm", "--from", data)[0] in (0, 1)
    found = typed(ClosedBook(tmp_path / "book.xlsm").grids)
    held = found.entries.held
    assert (held("indicator.1"), held("item.1.code"), held("item.1.score")) == (90.5, "i3", 80)
    assert (held("history.1.level"), held("history.2.OIT")) == ("ผ่าน", 60)
    assert (held("oit.2.code"), held("oit.2.status")) == ("o2", "ดำเนินการแล้ว")
    assert len(list(found.entries.rows("oit"))) == sum(i.instrument == "OIT" for i in rule_book(2568).items)
    assert [row.texts for row in found.tables["measures"].rows] == [{"name": "ก"}]


def test_the_library_of_the_template_is_as_shipped():
    """Every row by its key alone: what a library has beside that is the office's own."""
    found = typed(ClosedBook(Path("template.xlsm"), template()).grids)
    assert [row.key for row in found.library.rows] == list(shipped_texts())
    assert not any(row.texts for row in found.library.rows)
    assert found.library.deleted == ()


def test_what_the_library_got_since_comes_behind_its_neighbour(tmp_path):
    """A shipped row that the data neither has nor calls deleted is a new one."""
    keys = list(shipped_texts())
    library = datafile.Library(tuple(datafile.LibraryRow(k) for k in keys if k not in keys[3:5]), (keys[4],))
    actions.new(tmp_path / "book.xlsm", Interchange(Entries(), form=ranges.FORMAT, library=library))
    found = typed(ClosedBook(tmp_path / "book.xlsm").grids).library
    assert [row.key for row in found.rows] == [k for k in keys if k != keys[4]]
    assert found.deleted == (keys[4],)


def test_error_values_and_dates_come_as_they_are_read(tmp_path, ita):
    """A date by the Thai words by which every report reads it."""
    first = tmp_path / "first.xlsm"
    actions.new(first, Entries())
    write(first, "คะแนน", {"D6": "#N/A", "D7": Decimal("90.25"), "D8": "True"})
    _, out, _ = ita("data", first)
    assert json.loads(out)["indicators"] == {"1": "#N/A", "2": 90.25, "3": "True"}


def test_data_of_a_newer_program_is_refused(tmp_path, ita):
    (tmp_path / "data.json").write_text('{"format": 99}', encoding="utf-8")
    code, out, err = ita("new", tmp_path / "book.xlsm", "--from", tmp_path / "data.json")
    assert (code, out) == (2, "")
    assert "รูปแบบรุ่นที่ 99" in err
    assert not (tmp_path / "book.xlsm").exists()


def test_data_is_written_whole_after_a_backup(book, tmp_path, ita):
    """The same file twice: the former one is kept."""
    (tmp_path / "data.json").write_text("{}", encoding="utf-8")
    assert ita("data", book, "-o", tmp_path / "data.json")[0] == 0
    assert [p.read_text(encoding="utf-8") for p in (tmp_path / "ita-backup").glob("data.*.json")] == ["{}"]


def test_a_bad_text_is_not_made_a_number_on_the_way(tmp_path, ita):
    """Thai digits and numbers kept as text stay what they are: whoever typed them is told in the new workbook too."""
    first, second = tmp_path / "first.xlsm", tmp_path / "second.xlsm"
    actions.new(first, Entries())
    write(first, "คะแนน", {"D6": "๙๐.๕", "D7": "90.5"})
    (tmp_path / "data.json").write_text(ita("data", first)[1], encoding="utf-8")
    ita("new", second, "--from", tmp_path / "data.json")
    scores = ClosedBook(second).grids["ita_scores"].rows
    assert [row[0] for row in scores[:2]] == ["๙๐.๕", "90.5"]
