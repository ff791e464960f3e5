"""Workbooks made by an earlier program, filled and edited in every table, read by the program of today."""

import shutil
from pathlib import Path

import frozen_typed as typed
import pytest
from agencies import CASES

from ita_xl import datafile, thai
from ita_xl.assessment import Entries
from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.rescue import rescue
from ita_xl.workbook.contract.ranges import FORMAT
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, MEASURES_TABLE
from ita_xl.workbook.reading.entries import entries
from ita_xl.workbook.reading.library import library
from ita_xl.workbook.reading.tables import keyed_rows
from ita_xl.workbook.reading.typed import typed as typed_in

FORMATS = sorted(p.name for p in Path(__file__).parent.iterdir() if p.name.startswith("format"))
FILLED = "filled-2568.xlsm"
BOOKS = {
    FILLED: "fy2568-paphlu",
    "issues-2568.xlsm": "fy2568-naudom",
    "history-2565.xlsm": "fy2565-khlongmai",
}
ALL = (*BOOKS, "blank-2569.xlsm", "filled-2568-copy.xlsx")


def frozen(name: str, form: str) -> Path:
    return Path(__file__).parent / form / name


def read(source: Entries, field: str) -> object:
    """A number where the text is one: 90, 90.0 and "90" are one score."""
    number = thai.number(source.value(field))
    return source.text(field) if number is None else number


@pytest.fixture(params=FORMATS)
def form(request) -> str:
    return request.param


def assert_typed(book: ClosedBook) -> None:
    """Every text that was typed by hand stands where it belongs."""
    found = entries(book.grids)
    assert {k: found.text(f"memo.{k}") for k in typed.MEMO} == typed.MEMO
    assert [
        (found.value(f"{r}.question"), found.value(f"{r}.answer")) for r in found.rows("asked")
    ] == typed.ASKED
    assert [
        (found.value(f"{r}.heading"), found.value(f"{r}.text")) for r in found.rows("opinion")
    ] == typed.OPINIONS
    oit = {
        found.text(f"{r}.code"): tuple(
            found.text(f"{r}.{k}") for k in ("status", "responsible", "evidence", "note")
        )
        for r in found.rows("oit")
    }
    assert {code: row for code, row in oit.items() if any(row)} == typed.OIT
    measures = {row.key: row.values for row in keyed_rows(book.grids["ita_measures"], MEASURES_TABLE)}
    for key, texts in typed.MEASURE_TEXTS.items():
        assert {k: measures[key][k] for k in texts} == texts
    (own,) = [row for row in measures.values() if row["name"] == typed.OWN_MEASURE["name"]]
    assert {k: own[k] for k in typed.OWN_MEASURE} == typed.OWN_MEASURE
    assert typed.DELETED_MEASURE not in measures
    follow = {row.key: row.values for row in keyed_rows(book.grids["ita_follow"], FOLLOW_TABLE)}
    for key, texts in typed.FOLLOW_TEXTS.items():
        assert {k: follow[key][k] for k in texts} == texts
    assert typed.DELETED_MEASURE not in follow
    rows = {m.key: m for m in library(book.grids["ita_library"])}
    for key, texts in typed.CHANGED_LIBRARY.items():
        assert rows[key].responsible == texts["responsible"]
    assert not set(typed.DELETED_LIBRARY) & set(rows)
    for (subject, when), texts in typed.OWN_LIBRARY.items():
        (found_row,) = [m for m in rows.values() if m.name == texts["name"]]
        assert (found_row.issue, found_row.indicator) == (
            (int(subject.split()[-1]), None) if subject.startswith("ประเด็น") else (None, int(subject))
        )
        assert found_row.when == {"ต้องพัฒนา": "weak", "รักษามาตรฐาน": "keep"}[when]
        assert found_row.responsible == texts["responsible"]
        assert list(found_row.steps) == texts["steps"].split("\n")


def test_typed_texts_are_read(form) -> None:
    assert_typed(ClosedBook(frozen(FILLED, form)))
    assert_typed(ClosedBook(frozen("filled-2568-copy.xlsx", form)))


@pytest.mark.parametrize("name", BOOKS)
def test_scores_are_read(name, form) -> None:
    """The figures are those of the agency's DATA.json."""
    given = datafile.parse((CASES / f"{BOOKS[name]}.json").read_text(encoding="utf-8"))
    found = entries(ClosedBook(frozen(name, form)).grids)
    for field in given.by_field:
        if field.partition(".")[0] in ("indicator", "reported", "agency", "fiscal_year", "plan_year"):
            assert read(found, field) == read(given, field), field
    for group, columns in (("item", ("code", "score")), ("history", ("year", "overall", "level", "IIT"))):

        def table(source, group=group, columns=columns) -> list[tuple[object, ...]]:
            rows = (tuple(read(source, f"{row}.{c}") for c in columns) for row in source.rows(group))
            return [row for row in rows if any(row[1:])]

        assert table(found) == table(given)


def test_blank_book_is_read(form) -> None:
    found = entries(ClosedBook(frozen("blank-2569.xlsm", form)).grids)
    assert found.text("agency.name") == typed.BLANK_BOOK["agency"]
    assert found.text("plan_year") == typed.BLANK_BOOK["plan_year"]
    assert {
        n: found.text(f"indicator.{n}") for n in range(1, 11) if found.text(f"indicator.{n}")
    } == typed.BLANK_BOOK["indicators"]


@pytest.mark.parametrize("name", ALL)
def test_every_command_serves_them(name, form, tmp_path, home, capsys) -> None:
    """Check, generate and export: nothing typed is lost, and nothing is refused."""
    path = tmp_path / name
    shutil.copyfile(frozen(name, form), path)
    for command in (("check", "--write"), ("generate",), ("export", "--anyway"), ("share",)):
        code = main([command[0], str(path), *command[1:]])
        out, err = capsys.readouterr()
        assert code in (0, 1), (command, err)
        assert "Traceback" not in out + err
    if name.startswith("filled"):
        assert_typed(ClosedBook(path))


@pytest.mark.parametrize("name", ALL)
def test_upgrade_keeps_everything_typed(name, form, tmp_path, home, capsys) -> None:
    """Of every format: what was typed by hand, and all that the interchange carries."""
    path = Path(shutil.copyfile(frozen(name, form), tmp_path / name))
    before = datafile.text(rescued(path))
    assert main(["upgrade", str(path)]) in (0, 1)
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    path = path.with_suffix(".xlsm")
    assert datafile.text(rescued(path)) == before
    assert ClosedBook(path).format == FORMAT
    if name.startswith("filled"):
        assert_typed(ClosedBook(path))
    assert main(["generate", str(path)]) in (0, 1)
    if name.startswith("filled"):
        assert_typed(ClosedBook(path))


@pytest.mark.parametrize("name", ALL)
def test_their_data_make_a_new_workbook(name, form, tmp_path, home, capsys) -> None:
    """The file of data holds what was typed by hand, and nothing in it is unknown."""
    data, path = tmp_path / "data.json", tmp_path / "new.xlsm"
    assert main(["data", str(frozen(name, form)), "-o", str(data)]) == 0
    assert datafile.read(data.read_text(encoding="utf-8")).entries.unknown_keys == ()
    assert main(["new", str(path), "--from", str(data)]) in (0, 1)
    capsys.readouterr()
    assert main(["data", str(path)]) == 0
    assert capsys.readouterr().out == data.read_text(encoding="utf-8")
    if name.startswith("filled"):
        assert_typed(ClosedBook(path))


def rescued(path: Path) -> datafile.Interchange:
    """What the interchange reads of a workbook, whatever its format."""
    return typed_in(rescue(path).grids)
