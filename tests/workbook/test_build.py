"""The template: rebuilt byte for byte, valid, its formulas plain, its cached values the core's."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from agencies import NAMES
from office import differences
from python_calamine import CalamineWorkbook
from validator import BOTH, audit

from ita_xl.maintain.macros.vba import MACROS
from ita_xl.maintain.workbook.book import build
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import sheets
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.formulas.cells import computed_cells, defined_names
from ita_xl.workbook.template import template

ROOT = Path(__file__).parents[2]
CELLS = computed_cells()


def test_the_committed_template_is_what_the_code_builds():
    built = build()
    assert built == build()
    assert built == (ROOT / "workbook_template.xlsm").read_bytes(), "run: ita-xl build-template"


def test_every_sheet_of_the_layout_is_there_in_order_with_its_code_name():
    package = Package.read(template())
    assert package.sheet_names == tuple(s.name for s in sheets.SHEETS)
    assert dict(package.code_names) == {s.code: s.name for s in sheets.SHEETS}


def test_every_defined_name_leads_where_the_layout_says():
    names = Package.read(template()).names
    for name, area in defined_names(shipped_tables()).items():
        assert names[name] == (area.sheet.name, area.ref)


def test_the_template_is_for_the_newest_year_with_results_and_names_nobody():
    model = ClosedBook(Path("template.xlsm"), template()).model
    assert model.assessment.fiscal_year == 2568
    assert model.assessment.agency.name == ""
    assert not model.assessment.indicators
    assert [i.code for i in model.tables.books[2568].items] == list(model.codes.values())


@pytest.mark.parametrize(
    "forbidden", ["INDIRECT(", "OFFSET(", "_xlfn", "IFNA(", "IFS(", "TEXTJOIN(", "XLOOKUP(", "LET("]
)
def test_formulas_keep_to_what_excel_2010_knows(forbidden):
    assert [c.ref for c in CELLS if forbidden in c.formula] == []


def test_xlsxwriter_finds_no_newer_function(tmp_path):
    import xlsxwriter

    page = xlsxwriter.Workbook(tmp_path / "x.xlsx").add_worksheet()
    assert [c.ref for c in CELLS if "_xlfn" in page._prepare_formula(c.formula, True)] == []


def test_no_formula_holds_a_constant_that_is_a_rule():
    # 85, 95, 70 (levels), 0.3/0.4/0.5 (weights), 0.01 (tolerance): all stand in sheet เกณฑ์.
    rule = re.compile(r"(?<![\w$.])(85|95|70|75|65|55|50|0\.[0-9]+)(?![\w.])")
    stripped = {c.ref: re.sub(r'"[^"]*"', "", c.formula) for c in CELLS}
    assert {ref: f for ref, f in stripped.items() if rule.search(f)} == {}


def test_no_formula_is_longer_than_a_thumb_without_a_reason():
    assert [(c.sheet.name, c.ref) for c in CELLS if (len(c.formula) > 120) != bool(c.reason)] == []


def test_two_things_never_stand_in_one_cell():
    places = [(c.sheet.name, c.ref) for c in CELLS]
    assert len(places) == len(set(places))
    for table in shipped_tables().tables:
        widest = max(len(row) for row in table.rows)
        assert widest <= 20, "the tables of เกณฑ์ run into the workings"


@pytest.mark.parametrize(
    "name",
    ["blank", "fy2565-khlongmai", "fy2566-kudphueng", "fy2568-makkhaeng", "fy2568-naudom", "fy2568-paphlu"],
)
def test_the_cached_values_are_the_cores(made, tmp_path, name):
    path = made.get(name, tmp_path / "blank.xlsm")
    if name == "blank":
        path.write_bytes(template())
    assert differences(CalamineWorkbook.from_path(path), CELLS, ClosedBook(path).model) == []


def test_the_buttons_call_macros_that_exist():
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(template())) as z:
        drawings = "".join(z.read(n).decode() for n in z.namelist() if n.endswith(".vml"))
        assert "xl/vbaProject.bin" in z.namelist()
    called = re.findall(r"<x:FmlaMacro>\[0\]!(\w+)</x:FmlaMacro>", drawings)
    assert sorted([*called, "ItaUpgrade"]) == sorted(
        MACROS
    )  # a workbook of before has no button for it: the tab has
    for macro in called:
        assert MACROS[macro] in drawings


@pytest.mark.parametrize("name", NAMES)
def test_the_validator_finds_nothing_in_a_report(made, name):
    assert audit(made[name].with_suffix(".docx"), *BOTH) == []


@pytest.mark.parametrize(
    "name",
    # The one with a history and the one with most findings; the others have no cell of another kind.
    [
        "fy2565-khlongmai",
        "fy2568-paphlu",
        *(
            pytest.param(name, marks=pytest.mark.long)
            for name in ("fy2566-kudphueng", "fy2568-makkhaeng", "fy2568-naudom")
        ),
    ],
)
def test_the_validator_finds_nothing_in_a_workbook(made, name):
    assert audit(made[name], *BOTH) == []


def test_the_validator_finds_nothing_in_the_template():
    assert audit(ROOT / "workbook_template.xlsm", *BOTH) == []


def test_opening_the_workbook_calculates_nothing():
    """Else Excel would ask to save what nobody changed, and start Python: the stored values are right."""
    with zipfile.ZipFile(io.BytesIO(template())) as package:
        (settings,) = re.findall(r"<calcPr[^>]*>", package.read("xl/workbook.xml").decode())
    assert settings == '<calcPr calcId="191029"/>'
