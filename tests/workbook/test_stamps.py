"""The measures and the findings say that they are of other entries as soon as any cell changes that they come from."""

from datetime import date
from functools import cache

import pytest
from office import differences, recalculated

from ita_xl import actions, buttons
from ita_xl.checks import Severity
from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges, sheets, tables, wording
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.reading import freshness

FRESH, STALE = word("ita_word_fresh"), word("ita_word_stale")
HOME, SCORES, ITEMS, OIT = (s.name for s in (sheets.HOME, sheets.SCORES, sheets.ITEMS, sheets.OIT))
MEASURES, FOLLOW, LIBRARY = (s.name for s in (sheets.MEASURES, sheets.FOLLOW, sheets.LIBRARY))
REPORT, HISTORY = sheets.REPORT.name, sheets.HISTORY.name
WEAK = "เฉพาะจุดอ่อนและข้อควรพัฒนา"
CHANGES = {
    "nothing": ((), FRESH, FRESH),
    "issue of an item": (((ITEMS, "B6", 5), (ITEMS, "B7", 5)), STALE, STALE),
    "two scores whose sum is the same": (((SCORES, "D6", 80), (SCORES, "D7", 80)), STALE, STALE),
    "plan year": (((HOME, "C11", 2571),), STALE, STALE),
    "all or weak": (((HOME, "C13", WEAK),), STALE, FRESH),
    "by": (((HOME, "C14", "ตัวชี้วัด 10 ตัว"),), STALE, FRESH),
    "library": (((LIBRARY, "H9", "แก้เอง"),), STALE, FRESH),
    "own measure": (((LIBRARY, "B250", 3), (LIBRARY, "D250", "มาตรการของเรา")), STALE, FRESH),
    "level": (((SCORES, "D26", "ดี"),), STALE, STALE),
    "reported": (((SCORES, "D20", 12.5),), STALE, STALE),
    "agency": (((HOME, "C7", "เทศบาลตำบลอื่น"),), STALE, STALE),
    "district": (((HOME, "C8", "อื่น"),), FRESH, STALE),
    "history": (((HISTORY, "C6", "A"),), STALE, STALE),
    "share": (((ITEMS, "K6", 99),), FRESH, STALE),
    "item text": (((ITEMS, "S8", "ข้อความ"),), FRESH, STALE),
    "oit status": (((OIT, "E8", "ดำเนินการแล้ว"),), FRESH, STALE),
    "oit address": (((OIT, "G8", "https://example.go.th"),), FRESH, STALE),
    "kind": (((REPORT, "C6", "อื่น"),), STALE, STALE),
    "memo date": (((REPORT, f"C{ranges.MEMO.top + 2}", "เมื่อวาน"),), FRESH, STALE),
    "follow status": (((FOLLOW, "D7", "ดำเนินการแล้ว"),), FRESH, STALE),
    "follow date": (((FOLLOW, "G7", "1 ม.ค. 2500"),), FRESH, STALE),
    "period": (((MEASURES, "G7", "ตลอดปี 2500"),), FRESH, STALE),
    "what nobody reads": (((HOME, "C16", "เลขไทย"), (FOLLOW, "C7", "x")), FRESH, FRESH),
}


def put(book, *cells):
    edits = Edits()
    for sheet, ref, value in cells:
        edits.put(sheet, ref, value)
    book.apply(edits)


@cache
def by_issue(source):
    """The bytes of a book whose measures were made anew by issue."""
    book = ClosedBook(source)
    put(book, (HOME, "C14", "ประเด็น 7 ด้าน"))
    actions.generate(book)
    return book.to_bytes()


def changed(source, folder, name, *cells):
    """A copy of a book, its measures made anew by issue, in which cells were typed since."""
    path = folder / f"{name.replace(' ', '-')}.xlsm"
    book = ClosedBook(path, by_issue(source))
    put(book, *cells)
    path.write_bytes(book.to_bytes())
    return path


@pytest.fixture(scope="module")
def books(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("stamps")
    return {
        name: changed(made["fy2568-paphlu"], folder, name, *cells) for name, (cells, _, _) in CHANGES.items()
    }


@pytest.fixture(scope="module")
def office(books, tmp_path_factory):
    return recalculated(tmp_path_factory.mktemp("office"), list(books.values()))


def said(package):
    return package.sheet(HOME).value("F12"), of_findings(package.sheet(HOME).value("F13"))


def of_findings(shown):
    """What is shown of a list of what stands in the workbook is how many of each gravity it has."""
    return FRESH if shown.startswith(f"{Severity.ERROR.thai} ") else shown


@pytest.mark.parametrize("name", CHANGES)
def test_the_file_says_what_is_of_other_entries(books, name):
    _, measures, findings = CHANGES[name]
    package = Package.read(books[name])
    assert said(package) == (measures, findings)
    assert package.sheet(MEASURES).value("B4") == measures
    assert package.sheet(sheets.FINDINGS.name).value("A4") == findings


@pytest.mark.parametrize("name", CHANGES)
def test_libreoffice_says_the_same(books, office, name):
    _, measures, findings = CHANGES[name]
    book = office[books[name].stem]
    rows = book.get_sheet_by_name(HOME).to_python(skip_empty_area=False)
    assert (rows[11][5], of_findings(rows[12][5])) == (measures, findings)
    assert differences(book, computed_cells(), ClosedBook(books[name]).model) == []


def test_what_was_changed_back_is_fresh_again(made, tmp_path):
    book = ClosedBook(changed(made["fy2568-paphlu"], tmp_path, "back"))
    old = book.grids["ita_library"].rows[4][7]
    for value, wanted in (("แก้เอง", STALE), (old, FRESH)):
        put(book, (LIBRARY, "H9", value))
        assert said(Package.read(book.to_bytes()))[0] == wanted
    for value, wanted in (("พิมพ์ผิด", STALE), (book.grids["ita_agency"].single, FRESH)):
        put(book, (HOME, "C7", value))
        assert said(Package.read(book.to_bytes()))[1] == wanted


def test_undo_gives_the_table_the_mark_of_what_it_was_made_from(made, tmp_path):
    book = ClosedBook(
        changed(
            made["fy2568-paphlu"],
            tmp_path,
            "undo",
            (LIBRARY, "D9", "ชื่อใหม่"),
            (HOME, "C13", "เฉพาะจุดอ่อนและข้อควรพัฒนา"),
        )
    )
    actions.generate(book)
    assert said(Package.read(book.to_bytes()))[0] == FRESH
    actions.undo(book)
    assert said(Package.read(book.to_bytes()))[0] == STALE


@pytest.mark.parametrize("rows", [-1, 1, 150])
def test_rows_that_a_person_inserts_or_deletes_in_an_open_table(made, tmp_path, rows):
    """The name grows and shrinks with its sheet; where more rows stand than are kept, nothing is called fresh."""
    book = ClosedBook(changed(made["fy2568-paphlu"], tmp_path, "plain"))
    data = book.to_bytes()
    package = Package.read(data)
    area = tables.LIBRARY_TABLE.area
    old = f"$A${area.top}:$K${area.bottom}".encode()
    tree = package._parts.tree(package._workbook)
    for element in tree.iter("{*}definedName"):
        if element.get("name") == "ita_library":
            element.text = element.text.replace(old.decode(), f"$A${area.top}:$K${area.bottom + rows}")
    package._parts.touch(package._workbook)
    path = tmp_path / "grown.xlsm"
    path.write_bytes(package.to_bytes())
    put(book := ClosedBook(path), (HOME, "C16", "เลขไทย"))
    path.write_bytes(book.to_bytes())
    wanted = FRESH if rows < 100 else STALE
    assert said(Package.read(path))[0] == wanted
    if rows < 100:
        home = (
            recalculated(tmp_path, [path])["grown"].get_sheet_by_name(HOME).to_python(skip_empty_area=False)
        )
        assert home[11][5] == wanted


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (93.37, "93.37"),
        (2568.0, "2568"),
        (0.1 + 0.2, "0.3"),
        (0.00001, "0.00001"),
        (True, "TRUE"),
        (date(2025, 10, 15), "45945"),
        (" ก ", " ก "),
    ],
)
def test_a_cell_as_a_formula_joins_it_to_a_text(value, text):
    assert freshness.cell_text(value) == text


def test_commands_say_that_the_measures_are_of_other_entries(made, tmp_path, capsys):
    path = changed(made["fy2568-paphlu"], tmp_path, "told", (ITEMS, "B6", 5))
    for command in (["check", str(path)], ["export", "--anyway", str(path), "-o", str(tmp_path / "a.docx")]):
        main(command)
        assert wording.MEASURES_STALE in capsys.readouterr().out
    main(["check", "--write", str(path)])
    assert wording.MEASURES_STALE in str(ClosedBook(path).grids["ita_status"].single)
    main(["generate", str(path)])
    capsys.readouterr()
    for command in (
        ["check", "--write", str(path)],
        ["export", "--anyway", str(path), "-o", str(tmp_path / "a.docx")],
    ):
        main(command)
        assert wording.MEASURES_STALE not in capsys.readouterr().out
    assert wording.MEASURES_STALE not in str(ClosedBook(path).grids["ita_status"].single)


def test_the_button_says_so_too(made, tmp_path, monkeypatch):
    path = changed(made["fy2568-paphlu"], tmp_path, "button", (ITEMS, "B6", 5))
    book, words = ClosedBook(path), []
    monkeypatch.setattr("ita_xl.opening.open_file", lambda _: True)
    book.say, book.require_folder = words.append, lambda: None
    book.tell, book.whereabouts = lambda _: None, lambda _: ""
    book.announce = lambda _: None
    book.ask = lambda _: True
    buttons.BUTTONS["export"](book)
    assert wording.MEASURES_STALE in words[0]
