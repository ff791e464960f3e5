"""LibreOffice, recalculating from scratch with macros off, gets what the core gets: in every computed cell."""

import json
import re
import zipfile
from pathlib import Path

import pytest
from book_cells import put
from office import differences, recalculated

from ita_xl import a1, actions, datafile
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges, sheets
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.template import template

CELLS = computed_cells()


PLACES = {
    (sheets.TEXTS.name, f"{a1.column(ranges.PLACES.right)}{ranges.PLACES.top + n}"): area
    for n, area in enumerate(ranges.NAMES.values())
}
"""The cells that tell an open workbook's reader where each named range lies, and that range."""


def broken(source: Path, target: Path, change) -> int:
    """Write a copy of a workbook whose formulas went through ``change``; give the number that changed."""
    changed = 0

    def replace(match: re.Match[str]) -> str:
        nonlocal changed
        new = change(match[2])
        changed += new != match[2]
        return match[1] + new + match[3]

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.startswith("xl/worksheets/sheet"):
                data = re.sub(r"(<f(?: [^>]*)?>)(.*?)(</f>)", replace, data.decode()).encode()
            new.writestr(part.filename, data)
    return changed


def with_report_inputs(path: Path) -> Path:
    """A workbook in which the sheets for the report are filled as people fill them."""
    data = {
        "agency": "เทศบาล\u00a0ต\u0e4d\u0e32บล ตัวอย่าง",
        "fiscal_year": 2566,
        "oit_progress": {
            "O2": {"status": "ดำเนินการแล้ว"},
            "o1": {"status": " ดำเนินการ แล้ว "},
            "o44": {"status": "ดำเนินการแล้ว"},
            "o*": {"status": "ดำเนินการแล้ว"},
            "i1": {"note": "-"},
        },
        "agency_kind": "อบจ.",
    }
    actions.new(path, datafile.parse(json.dumps(data)))
    book = ClosedBook(path)
    oit = ((2, "o 30"), (3, None), (4, "๐๓๑"))
    put(book, ("ita_kind", 0, 0, None), *(("ita_oit", row, 0, code) for row, code in oit))
    actions.write_findings(book)
    book.save(backup=False)
    return path


@pytest.fixture(scope="session")
def recalculation(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("recalculation")
    blank = folder / "blank.xlsm"
    blank.write_bytes(template())
    books = {**made, "blank": blank, "inputs": with_report_inputs(folder / "inputs.xlsm")}
    return {
        name: (path, book)
        for (name, path), book in zip(
            books.items(), recalculated(folder, list(books.values())).values(), strict=True
        )
    }


@pytest.mark.parametrize(
    "name",
    [
        "fy2565-khlongmai",
        "fy2566-kudphueng",
        "fy2568-makkhaeng",
        "fy2568-naudom",
        "fy2568-paphlu",
        "blank",
        "inputs",
    ],
)
def test_every_computed_cell_agrees_with_the_core(recalculation, name):
    path, book = recalculation[name]
    assert differences(book, CELLS, ClosedBook(path).model) == []


def test_the_cells_that_tell_where_ranges_lie_know_their_size(recalculation):
    _, book = recalculation["blank"]
    rows = book.get_sheet_by_name(sheets.TEXTS.name).to_python(skip_empty_area=False)
    for n, (name, area) in enumerate(ranges.NAMES.items()):
        found = rows[ranges.PLACES.top - 1 + n][ranges.PLACES.left : ranges.PLACES.right + 1]
        assert found == [name, area.bottom - area.top + 1]


def test_every_formula_of_the_file_is_one_that_is_held_against_the_core(made):
    package = Package.read(made["fy2568-paphlu"])
    # The codes of this workbook's items were typed over.
    known = {(c.sheet.name, c.ref) for c in CELLS if c.leads and c.kind != "input_center"} | set(PLACES)
    assert len({(c.sheet.name, c.ref) for c in CELLS}) == len(CELLS)
    for sheet in package.sheet_names:
        with zipfile.ZipFile(made["fy2568-paphlu"]) as z:
            part = f"xl/worksheets/sheet{package.sheet_names.index(sheet) + 1}.xml"
            refs = re.findall(r'<c r="([A-Z]+\d+)"[^>]*><f[ >]', z.read(part).decode())
        assert {(sheet, ref) for ref in refs} == {pair for pair in known if pair[0] == sheet}


def test_a_broken_formula_is_seen_in_whichever_cell_it_stands(made, tmp_path):
    source = made["fy2566-kudphueng"]
    target = tmp_path / "broken.xlsm"
    assert broken(source, target, lambda _: '"broken"') == sum(c.leads for c in CELLS) + len(PLACES)
    book = recalculated(tmp_path, [target])["broken"]
    assert len(differences(book, CELLS, ClosedBook(source).model)) == len(CELLS)


MUTANTS = {
    "threshold border": (
        "&lt;ita_threshold_used,ita_word_weak",
        "&lt;=ita_threshold_used,ita_word_weak",
        "fy2568-makkhaeng",
    ),
    "mean of nine": ("AVERAGE($I$6:$I$15)", "AVERAGE($I$6:$I$14)", "fy2568-naudom"),
    "instruments not rounded": (
        r"ROUND(ROUND(SUMIF($A$6:$A$15,$A20,$I$6:$I$15)/COUNTIF($A$6:$A$15,$A20),6),2)",
        "SUMIF($A$6:$A$15,$A20,$I$6:$I$15)/COUNTIF($A$6:$A$15,$A20)",
        "fy2565-khlongmai",
    ),
    "weight of EIT for OIT": ("ita_weight_OIT*", "ita_weight_EIT*", "fy2568-naudom"),
    "reported overall ignored": ('IF(I25="",E25,I25)', "E25", "fy2568-paphlu"),
    "computed instrument ignored": (
        "&lt;=ita_tolerance,I21,E21)",
        "&lt;=ita_tolerance,I21,I21)",
        "fy2566-kudphueng",
    ),
    "instruments do not hold the level back": (
        "(ita_lv_instrument&lt;=ita_best)",
        "(ita_lv_instrument&lt;=100)",
        "fy2566-kudphueng",
    ),
    "level of the wrong era": ("ita_scale_first+ita_rank_best-1", "ita_rank_best", "fy2568-naudom"),
    "rank counted from below": ("RANK(I6,$I$6:$I$15)", "RANK(I6,$I$6:$I$15,1)", "fy2568-naudom"),
    "history compared with itself": (
        'COUNTIF(L$6:L$15,"&lt;"&amp;L8)',
        'COUNTIF(L$6:L$15,"&lt;="&amp;L8)',
        "fy2565-khlongmai",
    ),
    "item of another year": (
        'MATCH(ita_era&amp;"|"&amp;',
        'MATCH(2562&amp;"|"&amp;',
        "fy2568-naudom",
    ),
    "plan year": ("ita_year+1", "ita_year+2", "blank"),
    "fall called a rise": ("&gt;0,ita_word_up", "&lt;0,ita_word_up", "fy2565-khlongmai"),
    "lowest is the highest": ("MIN('คะแนน'!$I$6:$I$15)", "MAX('คะแนน'!$I$6:$I$15)", "fy2568-naudom"),
}


def test_each_mutant_of_a_rule_is_seen(made, recalculation, tmp_path):
    sources, books = {}, []
    for n, (name, (old, new, case)) in enumerate(MUTANTS.items()):
        target = tmp_path / f"mutant{n}.xlsm"
        changed = broken(recalculation[case][0], target, lambda f, old=old, new=new: f.replace(old, new))
        assert changed, f"the mutant “{name}” changes no formula"
        sources[target.stem] = (name, case)
        books.append(target)
    for stem, book in recalculated(tmp_path, books).items():
        name, case = sources[stem]
        assert differences(book, CELLS, ClosedBook(recalculation[case][0]).model), (
            f"the mutant “{name}” went unseen"
        )
