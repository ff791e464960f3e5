"""Every text is seen whole: LibreOffice is asked what each row and each cell of the sheets needs.

It asks with the widths of Calibri and TH SarabunPSK, and for the heights of lines that Windows has.
"""

import json
import os
from pathlib import Path

import desktop_heights
import desktop_uno
import pytest
import xlsxwriter
from agencies import CASES, NAMES
from fonts import need_fonts

from ita_xl import a1, actions, datafile
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.sheets import LIBRARY, SCORES
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, LIBRARY_TABLE, MEASURES_TABLE
from ita_xl.workbook.edits.edits import Edits

TEMPLATE = Path(__file__).parents[2] / "workbook_template.xlsm"
SENTENCE = "สำรวจงานของทุกส่วนราชการและจัดทำบัญชีงานที่ระบุขั้นตอน ระยะเวลาแล้วเสร็จ เอกสารที่ใช้ และผู้รับผิดชอบ "
LONG = {
    "agency": "องค์การบริหารส่วนตำบลท่าข้ามบ้านโนนสูงเปลือยคำหมื่นแสน",
    "district": "พระนครศรีอยุธยา",
    "memo": {"subject": SENTENCE * 3, "to": SENTENCE * 2},
    "asked": [{"question": SENTENCE * 2, "answer": SENTENCE * 3}],
    "opinions": [{"heading": "ความเห็นของปลัดองค์การบริหารส่วนตำบล", "text": f"{SENTENCE * 2}\n{SENTENCE}"}],
    "item_texts": {"i1": SENTENCE * 2},
    "oit_progress": {"o1": {"status": "ดำเนินการแล้ว", "evidence": "https://example.go.th/" + "a" * 90}},
}
"""What a person may give for sheets where a few words are expected."""
TYPED = (
    LIBRARY_TABLE.area,
    MEASURES_TABLE.area,
    FOLLOW_TABLE.area,
    ranges.OIT_INPUT,
    ranges.MEMO,
    ranges.ASKED,
    ranges.OPINIONS,
)
"""Where a person types sentences."""


@pytest.fixture(scope="module", autouse=True)
def tools():
    need_fonts()
    try:
        desktop_uno.load()
    except ImportError as error:
        if os.environ.get("CI"):
            pytest.fail(f"python3-uno is missing in CI: {error}")
        pytest.skip(f"python3-uno is not installed for this Python: {error}")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with desktop_heights.office(tmp_path_factory.mktemp("office")) as found:
        yield found


@pytest.fixture(scope="module")
def known() -> set[bytes]:
    """The sheets that were asked for already, cell for cell."""
    return set()


@pytest.fixture
def seen_whole(office, known):
    """Name what of a workbook is cut."""

    def asked(book: Path) -> list[str]:
        return [str(cut) for cut in desktop_heights.cuts(office, book, known)]

    return asked


def test_what_is_cut_is_seen(office, tmp_path):
    """The judge, judged: a wrapped text in one cell and in merged ones, a text and a number that run into others."""
    path = tmp_path / "cut.xlsx"
    book = xlsxwriter.Workbook(path)
    page, look = book.add_worksheet("a"), {"font_name": "TH SarabunPSK", "font_size": 16}
    wrapped, plain = book.add_format({**look, "text_wrap": True}), book.add_format(look)
    page.set_default_row(24)
    page.set_column(0, 2, 12)
    page.write(0, 0, SENTENCE, wrapped)
    page.merge_range("A2:B2", SENTENCE, wrapped)
    page.write(2, 0, SENTENCE, plain)
    page.write(2, 1, "x", plain)
    page.merge_range("A4:B4", SENTENCE, plain)
    page.write(4, 0, 123456789012345, book.add_format({**look, "num_format": "0.00"}))
    page.write(5, 0, SENTENCE, plain)  # runs on over empty cells
    page.write(6, 0, SENTENCE, wrapped)
    page.set_row(6, 250)
    book.close()
    found = {cut.place for cut in desktop_heights.cuts(office, path, set())}
    assert found == {"row 1", "row 2", "A3", "A4", "A5"}


def test_the_template(seen_whole):
    assert seen_whole(TEMPLATE) == []


def test_a_new_workbook(seen_whole, tmp_path):
    path = tmp_path / "new.xlsm"
    actions.new(path)
    assert seen_whole(path) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_workbook_of_an_agency_and_its_mail_copy(name, seen_whole, made, tmp_path):
    book = ClosedBook(made[name])
    actions.write_findings(book)
    path = tmp_path / f"{name}.xlsm"
    path.write_bytes(book.to_bytes())
    copy = actions.share(book, path.read_bytes(), tmp_path / f"{name}.xlsx")
    assert seen_whole(path) == []
    assert seen_whole(copy) == []


def test_what_a_person_gave_at_length(seen_whole, tmp_path):
    path = tmp_path / "long.xlsm"
    data = json.loads((CASES / "fy2568-naudom.json").read_text(encoding="utf-8")) | LONG
    actions.new(path, datafile.parse(json.dumps(data)))
    assert seen_whole(path) == []


def test_long_steps_and_a_long_finding(office, known, made, tmp_path):
    """Measures of the library get long steps, a score becomes a whole sentence: then both buttons."""
    path = tmp_path / "typed.xlsm"
    book = ClosedBook(path, made["fy2568-naudom"].read_bytes())
    edits, area = Edits(), LIBRARY_TABLE.area
    steps = a1.column(area.left + LIBRARY_TABLE.fields.index("steps"))
    for row in range(area.top, area.top + 40):
        edits.put(LIBRARY.name, f"{steps}{row}", "\n".join([SENTENCE * 2] * 3))
    edits.put(SCORES.name, f"D{ranges.SCORE_ROW}", f"90.32 {SENTENCE * 2}")
    book.apply(edits)
    actions.generate(book)
    checked = actions.write_findings(book)
    assert max(len(finding.text) for finding in checked.findings) > 200
    path.write_bytes(book.to_bytes())
    found = desktop_heights.cuts(office, path, set(known))
    assert [str(cut) for cut in found if cut.sheet != LIBRARY.name] == []


def test_a_row_grows_with_what_a_person_types(office, made):
    """No row with sentences has a height that was set by hand: the program that shows it fits it while one types."""
    with desktop_heights.opened(office, made["fy2568-naudom"]) as document:
        for area in TYPED:
            rows = document.Sheets.getByName(area.sheet.name).Rows
            assert all(rows.getByIndex(n - 1).OptimalHeight for n in range(area.top, area.top + 5)), area.ref
