"""Workbooks of before and rules that changed since: one workbook gives one answer, cell by cell, in every state.

Each change of the rules is made in a copy of the package, as a maintainer would: data edited, an edition added. The
workbooks are the frozen ones of format 1 and such of today, of four fiscal years. LibreOffice starts once for all.
Every test here runs twice: with one change and a workbook of either format, and, among the long ones, with each change
and every workbook.
"""

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from office import Recalculated, recalculated, same
from python_calamine import CalamineWorkbook
from test_new_year import ERA, World

from ita_xl import rules
from ita_xl.a1 import at
from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.formulas.workings import of_format_1

ROOT, TESTS = Path(__file__).parents[2], Path(__file__).parents[1]
FROZEN = TESTS / "frozen" / "format1"
OF_FORMAT_1 = ("blank-2569.xlsm", "filled-2568.xlsm", "history-2565.xlsm")
OF_TODAY = ("fy2566-kudphueng", "fy2568-paphlu")
NEWER = rules.edition() + 1
"""The edition that each change makes."""
OTHER_NAME = "การใช้เงินแผ่นดินอย่างรู้คุณค่า"


def item_more(data: Path) -> None:
    """One document more in the list of FY2566."""
    era = data / "fy2566.toml"
    text = era.read_text(encoding="utf-8")
    changed = text.replace(
        "items_OIT = [\n",
        'items_OIT = [\n    { code = "o99", indicator = 9, sub = "9.1", topic = "doc-law", name = "ทะเบียนข้อมูลเปิด" },\n',
        1,
    )
    assert changed != text
    era.write_text(changed, encoding="utf-8")


def cut_moved(data: Path) -> None:
    """The highest level of FY2566 and the years after asks for 99 instead of 95."""
    era = data / "fy2566.toml"
    text = era.read_text(encoding="utf-8")
    changed = text.replace('name = "ผ่านดีเยี่ยม", overall_min = "95"', 'name = "ผ่านดีเยี่ยม", overall_min = "99"')
    assert changed != text
    era.write_text(changed, encoding="utf-8")


def indicator_renamed(data: Path) -> None:
    """Indicator 2 of FY2567 and the years after has another name."""
    era = data / "fy2567.toml"
    text = era.read_text(encoding="utf-8")
    changed = text.replace(
        'name = "การใช้งบประมาณ", aliases = []', f'name = "{OTHER_NAME}", aliases = ["การใช้งบประมาณ"]'
    )
    assert changed != text
    era.write_text(changed, encoding="utf-8")


def year_added(data: Path) -> None:
    """FY2570 has rules, other ones than any year before."""
    (data / "fy2570.toml").write_text(ERA, encoding="utf-8")


CHANGES = (item_more, cut_moved, indicator_renamed, year_added)


class Matrix(NamedTuple):
    """Which changes meet which workbooks, and how many cells are compared by that at least."""

    changes: tuple[Callable[[Path], None], ...]
    of_format_1: tuple[str, ...]
    of_today: tuple[str, ...]
    before: int
    after: int
    by_functions: int


SAMPLE = Matrix((cut_moved,), ("filled-2568.xlsm",), ("fy2568-paphlu",), 4_000, 9_000, 186)
WHOLE = Matrix(CHANGES, OF_FORMAT_1, OF_TODAY, 9_000, 90_000, 1860)


@pytest.fixture(
    scope="module", params=[SAMPLE, pytest.param(WHOLE, marks=pytest.mark.long)], ids=["sample", "whole"]
)
def matrix(request) -> Matrix:
    return request.param


class Changed(World):
    """A copy of the package with other rules, and workbooks of before in its folder."""

    def __init__(self, folder: Path, change, books: dict[str, Path]) -> None:
        super().__init__(folder)
        self.name = change.__name__
        self.environment["PYTHONPATH"] += os.pathsep + str(TESTS / "functions")
        for package in ("ita_xl", "udfs"):
            shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "workbook_template.xlsm", folder)
        (folder / "home").mkdir()
        data = folder / "ita_xl" / "rules" / "data"
        change(data)
        digest = rules.digest_of_facts(data)
        note = f'\n[[edition]]\nedition = {NEWER}\ndigest = "{digest}"\nchanges = "Made up for a test."\n'
        with (data.parent / "editions.toml").open("a", encoding="utf-8") as editions:
            editions.write(note)
        self.paths = {name: folder / f"{self.name}-{path.name}" for name, path in books.items()}
        for name, path in books.items():
            shutil.copy(path, self.paths[name])
        self.looked = self.run("check", "--json")
        self.untouched = {
            name: path.read_bytes() == books[name].read_bytes() for name, path in self.paths.items()
        }
        self.written = self.run("check", "--write")

    def run(self, *words: str) -> dict[str, tuple[int, str, str]]:
        """Run a command with each book, all in one process."""
        return {
            name: tuple(said)
            for name, said in self.tell(
                COMMANDS, json.dumps({n: str(p) for n, p in self.paths.items()}), *words
            ).items()
        }


COMMANDS = """
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
from ita_xl.cli import main
said = {}
for name, path in json.loads(sys.argv[1]).items():
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([sys.argv[2], path, *sys.argv[3:]])
    said[name] = code, out.getvalue(), err.getvalue()
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def books(matrix, made, tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("before")
    paths = [FROZEN / name for name in matrix.of_format_1] + [made[name] for name in matrix.of_today]
    found = {path.name: folder / path.name for path in paths}
    for path in paths:
        shutil.copy(path, found[path.name])
    return found


@pytest.fixture(scope="module")
def worlds(matrix, books, tmp_path_factory) -> dict[str, Changed]:
    return {
        change.__name__: Changed(tmp_path_factory.mktemp(change.__name__), change, books)
        for change in matrix.changes
    }


@pytest.fixture(scope="module")
def office(books, worlds, tmp_path_factory) -> dict[str, Recalculated]:
    after = [path for world in worlds.values() for path in world.paths.values()]
    return recalculated(tmp_path_factory.mktemp("office"), [*books.values(), *after])


def compared(stored: CalamineWorkbook, native: Recalculated, path: Path) -> tuple[int, list[str]]:
    """Hold every computed cell that is a formula in the file against its recalculation."""
    package, found, seen = Package.read(path), [], 0
    names = ClosedBook(path)._sheet_names()
    rows = {
        book: {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names
        }
        for book in (stored, native)
    }
    for cell in (*computed_cells(), *of_format_1()):
        name = names[cell.sheet]
        if package.sheet(name).formula(cell.ref) is None:
            continue
        row, col = at(cell.ref)
        one, two = (
            rows[book][name][row - 1][col]
            if row <= len(rows[book][name]) and col < len(rows[book][name][row - 1])
            else ""
            for book in (stored, native)
        )
        seen += 1
        if not same(one, two):
            found.append(f"{name}!{cell.ref}: stored {one!r}, native {two!r}")
    return seen, found


def every(worlds: dict[str, Changed]) -> Iterator[tuple[Changed, str]]:
    for world in worlds.values():
        for name in world.paths:
            yield world, name


def test_before_anything_is_written_a_workbook_is_of_its_own_rules(matrix, books, worlds, office):
    count = 0
    for name, path in books.items():
        if name.startswith(
            "blank"
        ):  # frozen as a person's library typed it: its stored cells were never computed
            continue
        seen, found = compared(CalamineWorkbook.from_path(path), office[path.stem], path)
        assert found == [], name
        count += seen
    assert all(untouched for world in worlds.values() for untouched in world.untouched.values())
    print(f"\n{count} cells of {len(books)} workbooks, stored and native")  # noqa: T201  the number is asked for
    assert count > matrix.before


def test_a_check_says_that_the_rules_are_older_and_changes_nothing(worlds):
    for world, name in every(worlds):
        code, out, err = world.looked[name]
        found = [f for f in json.loads(out) if f["code"] == "rules-older"]
        assert (code in (0, 1), len(found)) == (True, 1), (world.name, name, err)
        carried = "1" if name in OF_FORMAT_1 else str(NEWER - 1)
        assert (found[0]["level"], found[0]["value"], found[0]["expected"]) == (
            "warning",
            carried,
            str(NEWER),
        )
        assert "โปรดกดปุ่ม ตรวจสอบ" in found[0]["message"]


SAID = (
    (
        "item_more",
        "fy2568-paphlu.xlsm",
        "ปีของสมุดงานนี้ไม่มีส่วนที่เปลี่ยน ปีอื่นเปลี่ยน 1 รายการ ผลของหน่วยงานไม่เปลี่ยน",
    ),
    (
        "item_more",
        "filled-2568.xlsm",
        r"เป็นฉบับที่ 1 .* ส่วนที่เปลี่ยนสำหรับปีของสมุดงานนี้คือ ประเภท.* ปีอื่นเปลี่ยน \d+ รายการ ผลของหน่วยงานไม่เปลี่ยน",
    ),
    ("item_more", "fy2566-kudphueng.xlsm", "เพิ่มข้อ o99"),
    ("cut_moved", "filled-2568.xlsm", "ระดับ ผ่านดีเยี่ยม คะแนนภาพรวมตั้งแต่ จาก “95” เป็น “99”"),
    (
        "cut_moved",
        "fy2568-paphlu.xlsm",
        r"ผลของหน่วยงานเปลี่ยนจาก “คะแนนภาพรวม [\d.]+ คะแนน ระดับ ผ่านดีเยี่ยม” เป็น “[^”]+ ระดับ ผ่านดี”",
    ),
    ("cut_moved", "history-2565.xlsm", "ปีอื่นเปลี่ยน"),
    (
        "indicator_renamed",
        "fy2568-paphlu.xlsm",
        f"ตัวชี้วัดที่ 2 ชื่อตัวชี้วัด จาก “การใช้งบประมาณ” เป็น “{OTHER_NAME}”",
    ),
    ("year_added", "fy2568-paphlu.xlsm", "ปีของสมุดงานนี้ไม่มีส่วนที่เปลี่ยน"),
)
"""Change, workbook, what a check says."""


def test_a_check_says_what_changed_for_the_year_and_for_the_office(matrix, worlds, books):
    asked = [(world, name, wanted) for world, name, wanted in SAID if world in worlds and name in books]
    assert len(asked) == (len(SAID) if matrix is WHOLE else 2)
    for world, name, wanted in asked:
        (found,) = [f for f in json.loads(worlds[world].looked[name][1]) if f["code"] == "rules-older"]
        assert re.search(wanted, found["message"]), (world, name, found["message"])


def test_a_check_that_writes_brings_the_rules_up_and_says_so(worlds):
    for world, name in every(worlds):
        code, _, err = world.written[name]
        assert code in (0, 1), (world.name, name, err)
        assert re.search(rf"ปรับเกณฑ์ในสมุดงานจากฉบับที่ \d เป็นฉบับที่ {NEWER} แล้ว", err), (world.name, name, err)
    again = worlds["cut_moved"].run("check", "--json")
    for name, (_, out, _) in again.items():
        assert [f for f in json.loads(out) if f["code"] == "rules-older"] == [], name


BY_THE_CORE = """
import json, sys
from pathlib import Path
from office import Recalculated, differences
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.formulas.cells import computed_cells, defined_names
from ita_xl.workbook.formulas.workings import of_format_1
found, seen = {}, 0
for name, path in json.loads(sys.argv[1]).items():
    book = Recalculated(Path(sys.argv[2]), Path(path))
    closed = ClosedBook(Path(path))
    model = closed.model
    names = closed._sheet_names()
    has = lambda c: closed._package.sheet(names[c.sheet]).formula(c.ref) is not None
    cells = [c for c in (*computed_cells(), *of_format_1()) if has(c)]
    seen += len(cells)
    found[name] = differences(book, cells, model)
    lie = closed._package.names
    for one, area in shipped_tables().areas().items():
        if one in lie and lie[one][1] != area.ref:  # one of before has not the names that came since
            found[name].append(f"{one} lies in {lie[one]}, not in {area.ref}")
print(json.dumps([seen, found]))
"""


def test_stored_native_and_core_agree_by_the_new_rules(matrix, worlds, office):
    count = 0
    for world in worlds.values():
        for path in world.paths.values():
            seen, found = compared(CalamineWorkbook.from_path(path), office[path.stem], path)
            assert found == [], path.name
            count += seen
        folder = office[path.stem].folder
        paths = json.dumps({name: str(path) for name, path in world.paths.items()})
        seen, found = world.tell(BY_THE_CORE, paths, folder)
        assert {name: wrong for name, wrong in found.items() if wrong} == {}, world.name
        count += seen
    print(f"\n{count} cells of {sum(len(w.paths) for w in worlds.values())} workbooks")  # noqa: T201
    assert count > matrix.after


def test_no_text_is_stale_after_the_check(worlds):
    old = word("ita_word_old_text")
    for world, name in every(worlds):
        sheet = Package.read(world.paths[name]).sheet("วิเคราะห์")
        told = [sheet.value(f"E{row}") for row in range(15, 25)] + [sheet.value("A6")]
        assert old not in told, (world.name, name)


def test_the_level_that_a_moved_cut_changes(worlds, books):
    was, now = (
        Package.read(p).sheet("หน้าหลัก")
        for p in (books["fy2568-paphlu.xlsm"], worlds["cut_moved"].paths["fy2568-paphlu.xlsm"])
    )
    assert (was.value("F8"), now.value("F8")) == ("ผ่านดีเยี่ยม", "ผ่านดี")


def test_the_sheet_is_the_one_of_a_new_workbook(worlds):
    """Cells, looks and heights, as the builder draws them with the new rules."""
    for world in worlds.values():
        world.ita("build-template")
        wanted, found = (
            Package.read(path)
            for path in (world.folder / "workbook_template.xlsm", world.paths["fy2568-paphlu.xlsm"])
        )
        one, two = (book.sheet("เกณฑ์") for book in (wanted, found))
        for row in range(1, 700):
            for col in "ABCDEFGHIJKLMNOPQRST":
                ref = f"{col}{row}"
                assert (one.value(ref) or None) == (two.value(ref) or None), (world.name, ref)
        assert {
            n: wanted.names[n] for n in wanted.names if n.startswith(("ita_y", "ita_lv", "ita_i", "ita_k"))
        }.items() <= (found.names.items())


BY_THE_FUNCTIONS = """
import json, sys
from pathlib import Path
from sheet_values import CALLING, Values, answered, call_of, shown
from test_functions_agree import differences
from ita_xl.rules import FIRST_EDITION
from ita_xl.workbook import answers
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.records import replace
from ita_xl.workbook.answers import BY_NAME
from ita_xl.workbook.contract.functions import RULES
from ita_xl.workbook.contract.ranges import FORMAT
found, seen, refused = {}, 0, 0
for name, path in json.loads(sys.argv[1]).items():
    book = ClosedBook(Path(path))
    # What a workbook of today shows by the same entries: one of before shows the status of its own formulas.
    values = Values(replace(book.model, form=FORMAT), book.grids["ita_library"].rows)
    found[name] = [d for d in differences(values, texts=True) if "ITA_CHECK" not in d]
    seen += sum(len(shown(cell, values)) * len(shown(cell, values)[0]) for cell in CALLING)
    values.cells["ita_texts", "J3"] = FIRST_EDITION  # what a workbook of before hands over
    for cell in CALLING:
        if RULES in BY_NAME[call_of(cell)[0]].arguments:
            try:
                answered(cell, values)
            except answers.OtherRules:
                refused += 1
            else:
                found[name].append(f"{cell.formula} was answered for a workbook of other rules")
print(json.dumps([seen, refused, found]))
"""


def test_the_cell_functions_answer_by_the_rules_of_the_workbook_only(matrix, worlds):
    count = 0
    for world in worlds.values():
        paths = json.dumps({n: str(p) for n, p in world.paths.items() if p.suffix == ".xlsm"})
        seen, refused, found = world.tell(BY_THE_FUNCTIONS, paths)
        assert {name: wrong for name, wrong in found.items() if wrong} == {}, world.name
        assert refused == 9 * len(json.loads(paths))
        count += seen
    print(f"\n{count} cells by the functions")  # noqa: T201
    assert count == matrix.by_functions


IN_FORMAT_1 = """
import json
from udfs.functions import ITA_LEVEL, ITA_DISTANCE
from ita_xl.workbook.answers import OtherRules
try:
    told = ITA_LEVEL(2568, 96, 96, 96, 96, 96, 96)
except OtherRules:
    told = None
print(json.dumps([told, ITA_LEVEL(2568, 96, 96, 96, 96, 96, 96, None), ITA_DISTANCE([[80]], 85)]))
"""


def test_a_call_of_format_1_is_answered_by_the_first_edition_only(worlds):
    assert worlds["cut_moved"].tell(IN_FORMAT_1) == [None, "ผ่านดี", [[-5.0]]]


STALE = """
import json, sys
from pathlib import Path
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.reading.typed import typed
found = {}
for name, path in json.loads(sys.argv[1]).items():
    book = ClosedBook(Path(path))
    found[name] = [book.model.measures_stale, typed(book.grids).tables["measures"].fresh]
print(json.dumps(found))
"""
WITHOUT_MEASURES = ("blank-2569.xlsm", "history-2565.xlsm")


def with_measures(books: dict[str, Path]) -> list[str]:
    return [name for name in books if name not in WITHOUT_MEASURES]


def test_measures_of_older_rules_are_not_fresh_any_more(books, worlds):
    """Nothing typed changed, but the rules did; formats 1 and 2, brought up and carried to a new workbook."""
    for world in worlds.values():
        for places, stale in ((books, False), (world.paths, True)):
            paths = {name: str(places[name]) for name in with_measures(books)}
            before = {name: ClosedBook(books[name]).model.measures_stale for name in with_measures(books)}
            for name, (found, fresh) in world.tell(STALE, json.dumps(paths)).items():
                assert (found, fresh) == (stale or before[name], False), (world.name, name)


def test_an_upgrade_brings_the_rules_up_and_says_so(books, worlds):
    """Of today's format: the rules alone, in place. Of format 1: the new workbook has today's, and says which."""
    world = worlds["cut_moved"]
    copies = {}
    for name in with_measures(books):
        copies[name] = world.folder / f"upgraded-{name}"
        shutil.copy(books[name], copies[name])
    paths = json.dumps({name: str(path) for name, path in copies.items()})
    for name, (code, out, err) in world.tell(COMMANDS, paths, "upgrade").items():
        assert code in (0, 1), (name, err)
        assert "ปรับเป็นรุ่นปัจจุบันแล้ว" in out
        assert re.search(rf"ปรับเกณฑ์ในสมุดงานจากฉบับที่ \d เป็นฉบับที่ {NEWER} แล้ว", err), (name, err)
        assert ("สี รูปแบบตัวอักษร" in err) == (name == "filled-2568.xlsm"), (name, err)
        assert ClosedBook(copies[name]).grids["ita_rules_edition"].single == NEWER
    assert all(found == [True, False] for found in world.tell(STALE, paths).values())
    again = world.tell(COMMANDS, paths, "upgrade")
    assert all((code, err) == (0, "") and "อยู่แล้ว" in out for code, out, err in again.values())


@pytest.mark.parametrize(
    "command",
    [("check",), ("check", "--write"), ("generate",), ("export", "--anyway"), ("preview", "--no-open")],
)
def test_an_older_program_leaves_a_workbook_of_newer_rules_alone(command, worlds, tmp_path, ita):
    for name in ("filled-2568.xlsm", "fy2568-paphlu.xlsm"):
        path = Path(shutil.copy(worlds["cut_moved"].paths[name], tmp_path))
        before = path.read_bytes()
        code, _, err = ita(command[0], path, *command[1:])
        assert code == 2
        assert f"ใช้เกณฑ์ฉบับที่ {NEWER} แต่โปรแกรมในเครื่องรู้จักเพียงฉบับที่ {NEWER - 1}" in err
        assert path.read_bytes() == before
        assert main(["--lang", "en", command[0], str(path), *command[1:]]) == 2
        assert sorted(p.name for p in tmp_path.iterdir()) == [path.name]
        path.unlink()


def test_an_older_program_shares_the_numbers_as_they_stand(worlds, tmp_path, ita):
    path = Path(shutil.copy(worlds["cut_moved"].paths["fy2568-paphlu.xlsm"], tmp_path))
    code, _, err = ita("share", path, "-o", tmp_path / "copy.xlsx")
    assert (code, err) == (0, "")
    copy = (
        CalamineWorkbook.from_path(tmp_path / "copy.xlsx")
        .get_sheet_by_name("หน้าหลัก")
        .to_python(skip_empty_area=False)
    )
    assert copy[7][5] == "ผ่านดี"


def test_an_older_program_undoes_and_leaves_what_follows_from_rules(worlds, tmp_path, ita):
    path = Path(shutil.copy(worlds["cut_moved"].paths["fy2568-paphlu.xlsm"], tmp_path))
    code, out, _ = ita("undo", path)
    assert (code, "ย้อนกลับแล้ว" in out) == (0, True)
    sheet = Package.read(path).sheet("หน้าหลัก")
    assert sheet.value("F8") == "ผ่านดี"
    assert ClosedBook(path).grids["ita_rules_edition"].single == NEWER
