"""Who does what in an office: what is usual for its kind, and what it typed instead."""

import pytest
from agencies import CASES
from book_cells import put

from ita_xl import actions, datafile, narrative
from ita_xl.measures.filling import ROLE_WORDS
from ita_xl.rules import rule_book
from ita_xl.rules.book import ROLES
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import sheets
from ita_xl.workbook.contract.tables import MEASURES_TABLE
from ita_xl.workbook.contract.typed import UNIT_TABLE
from ita_xl.workbook.reading.model import dossier
from ita_xl.workbook.reading.tables import keyed_rows


@pytest.fixture
def book(tmp_path, home):
    path = tmp_path / "a.xlsm"
    actions.new(path, datafile.parse((CASES / "fy2565-khlongmai.json").read_text(encoding="utf-8")))
    return ClosedBook(path)


def generated(book):
    actions.generate(book)
    rows = keyed_rows(book.grids["ita_measures"], MEASURES_TABLE)
    return " ".join(text for row in rows for text in row.values.values())


def labels(book):
    page = Package.read(book.to_bytes()).sheet(sheets.REPORT.name)
    return [page.value(UNIT_TABLE.row(UNIT_TABLE.top + n).label) for n in range(len(ROLES))]


def test_the_sheet_offers_what_is_usual_for_the_kind(book):
    kind = next(k for k in rule_book(2569).agency_kinds if k.code == "โรงพยาบาล")
    put(book, ("ita_agency", 0, 0, "โรงพยาบาลตัวอย่าง"))
    actions.write_findings(book)
    assert labels(book) == [f"{ROLE_WORDS[r]} (เว้นว่างใช้ {kind.actor(r)})" for r in ROLES]
    put(book, ("ita_agency", 0, 0, None))
    actions.write_findings(book)
    assert labels(book) == [ROLE_WORDS[r] for r in ROLES]


def test_what_the_office_types_wins_in_the_measures(book):
    assert "งานวิเคราะห์นโยบายและแผน สำนักปลัด" in generated(book)
    put(book, ("ita_units", ROLES.index("planning"), 0, "ฝ่ายแผนของเรา"))
    assert dossier(book.grids).units == {"planning": "ฝ่ายแผนของเรา"}
    text = generated(book)
    assert "ฝ่ายแผนของเรา" in text
    assert "งานวิเคราะห์นโยบายและแผน สำนักปลัด" not in text


def test_a_typed_title_is_that_of_memo_and_sheet(book):
    put(book, ("ita_units", ROLES.index("head"), 0, "ผู้ว่าการเมืองตัวอย่าง"))
    actions.write_findings(book)
    page = Package.read(book.to_bytes()).sheet(sheets.REPORT.name)
    assert page.value("C8") == "ผู้ว่าการเมืองตัวอย่าง"
    graded = book.model.graded
    assert narrative.head_of_place(graded, dossier(book.grids)) == "ผู้ว่าการเมืองตัวอย่าง"


@pytest.mark.parametrize(
    "change",
    [
        ("ita_units", 0, 0, "นายกของเรา"),
        ("ita_kind", 0, 0, "โรงพยาบาล"),
        ("ita_agency", 0, 0, "โรงเรียนตัวอย่าง"),
    ],
)
def test_measures_are_old_once_the_office_says_otherwise(change, book):
    generated(book)
    assert not book.model.measures_stale
    put(book, change)
    assert book.model.measures_stale


def test_units_go_through_data_and_new(book, tmp_path):
    put(book, ("ita_units", ROLES.index("law"), 0, "ศูนย์ธรรมาภิบาล"))
    book.save(backup=False)
    text, _ = actions.data(book.path)
    actions.new(tmp_path / "b.xlsm", datafile.read(text))
    assert dossier(ClosedBook(tmp_path / "b.xlsm").grids).units == {"law": "ศูนย์ธรรมาภิบาล"}
    # A person's own file says it the same way.
    actions.new(
        tmp_path / "c.xlsm",
        datafile.parse('{"agency": "อบต.ตัวอย่าง", "fiscal_year": 2568, "units": {"law": "งาน ก"}}'),
    )
    assert dossier(ClosedBook(tmp_path / "c.xlsm").grids).units == {"law": "งาน ก"}
