"""What only the report needs: OIT progress, memo, questions without a score, opinions, wordings, kind of agency."""

import json
from decimal import Decimal

import pytest
from agencies import CASES
from book_cells import put

from ita_xl import a1, actions, datafile
from ita_xl.assessment import Entries
from ita_xl.checks.examples import SCORES
from ita_xl.dossier import FOLLOW_STATES, Asked, Dossier, Memo, OitProgress, Opinion, dossier_of, words
from ita_xl.failures import Failure
from ita_xl.rules import rule_book
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.mailcopy import mail_copy
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges, sheets, tables
from ita_xl.workbook.contract.ruletables import NO_ELEMENTS
from ita_xl.workbook.edits.intake import intake
from ita_xl.workbook.reading.model import dossier, model

DATA = {
    "agency": "เทศบาลตำบลตัวอย่าง",
    "district": "เมือง",
    "province": "ตัวอย่าง",
    "fiscal_year": 2566,
    "plan_year": 2567,
    "indicators": {str(no): float(score) for no, score in SCORES.items()},
    "agency_kind": "เทศบาลตำบล",
    "memo": {
        "office": "สำนักปลัดเทศบาล โทร. 0 0000 0000",
        "number": "ตย 52101/7",
        "date": "๑๕ ตุลาคม ๒๕๖๖",
        "subject": "รายงานผล",
        "to": "นายกเทศมนตรี",
        "signatory": "ผู้ลงนามตัวอย่าง",
        "position": "นักวิเคราะห์นโยบายและแผน",
    },
    "asked": [{"question": "คำถามที่ 1", "answer": "ร้อยละ 80.95"}, {"question": "คำถามที่ 2"}],
    "opinions": [
        {"heading": "ความเห็นของปลัด", "text": "เห็นควรทราบ\nเห็นควรดำเนินการ"},
        {"text": "ควรเพิ่มช่องทาง"},
    ],
    "oit_progress": {
        "O43": {"status": FOLLOW_STATES[1], "note": "ยังขาดคิวอาร์"},
        "o1": {"status": FOLLOW_STATES[2], "responsible": "สำนักปลัด", "evidence": "https://example.go.th/o1"},
    },
    "item_texts": {"i2": "ข้อความตามหน้าผล", "o1": "โครงสร้างหน่วยงาน"},
    "answer_shares": {},
}


def made(tmp_path, data=None, name="สมุดงาน.xlsm"):
    path = tmp_path / name
    checked = actions.new(path, datafile.parse(json.dumps({**DATA, **(data or {})}, ensure_ascii=False)))
    return ClosedBook(path), checked


def found(book):
    return sorted(
        f.code for f in actions.examine(book.model, actions.periods(book), actions.progress(book)).findings
    )


def listed(book):
    return [row[0] for row in book.grids["ita_oit"].rows if row[0]]


def shown(book, row, field):
    """What a formula of sheet OIT shows in a row, counted from 0."""
    letter = a1.column(ranges.OIT_COLUMNS.index(field))
    return Package.read(book.to_bytes()).sheet(sheets.OIT.name).value(f"{letter}{ranges.OIT_TABLE.top + row}")


def test_everything_given_comes_back(tmp_path):
    book, checked = made(tmp_path)
    got = dossier(book.grids)
    # What the documents of FY2566 must hold nobody has verified.
    assert [f.code for f in checked.findings] == ["list-unverified"]
    assert got.kind == "เทศบาลตำบล"
    assert got.memo == Memo(**DATA["memo"])
    assert got.asked == (Asked("คำถามที่ 1", "ร้อยละ 80.95"), Asked("คำถามที่ 2", ""))
    assert got.opinions == (
        Opinion("ความเห็นของปลัด", "เห็นควรทราบ\nเห็นควรดำเนินการ"),
        Opinion("", "ควรเพิ่มช่องทาง"),
    )
    assert got.item_texts == {"i2": "ข้อความตามหน้าผล", "o1": "โครงสร้างหน่วยงาน"}
    assert [o.code for o in got.oit] == [f"o{n}" for n in range(1, 44)]
    first, last = got.oit[0], got.oit[-1]
    assert first == OitProgress(
        code="o1",
        name="โครงสร้าง",
        indicator=9,
        sub="9.1 ข้อมูลพื้นฐาน",
        elements=rule_book(2566).by_code["o1"].elements,
        status=FOLLOW_STATES[2],
        evidence="https://example.go.th/o1",
        note="",
        responsible="สำนักปลัด",
    )
    assert (last.status, last.note) == (FOLLOW_STATES[1], "ยังขาดคิวอาร์")
    assert {o.status for o in got.oit[1:-1]} == {""}


def test_what_the_data_says_is_what_the_workbook_says(tmp_path):
    book, _ = made(tmp_path)
    given = dossier_of(datafile.parse(json.dumps(DATA, ensure_ascii=False)), rule_book(2566))
    read = dossier(book.grids)
    # The data names two items, the workbook lists all of the year.
    assert [o for o in read.oit if o.status] == list(given.oit)
    assert (read.memo, read.asked, read.opinions) == (given.memo, given.asked, given.opinions)
    assert (read.kind, read.item_texts, read.shares) == (given.kind, given.item_texts, given.shares)


@pytest.mark.parametrize("case", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_the_five_cases_give_none_of_it(case, tmp_path):
    path = tmp_path / "a.xlsm"
    actions.new(path, datafile.parse(case.read_text(encoding="utf-8")))
    got = dossier(ClosedBook(path).grids)
    assert all(not (o.status or o.evidence or o.note or o.responsible) for o in got.oit)
    assert got.oit
    given = json.loads(case.read_text(encoding="utf-8"))
    # One report names its OIT items in words of another year's list.
    assert got == Dossier(oit=got.oit, shares=got.shares, item_texts=given.get("item_texts", {}))
    assert got.shares.keys() == given.get("answer_shares", {}).keys()


def test_shares_stand_by_the_code_of_their_item(tmp_path):
    shares = {"i1": [0, 0, 0, "16.67", 33.33, 50], "i2": [None, None, None, None, 20, 80]}
    book, _ = made(tmp_path, {"items": {"i1": 83.33, "i2": 96}, "answer_shares": shares})
    got = dossier(book.grids).shares
    assert got["i1"] == (0, 0, 0, Decimal("16.67"), Decimal("33.33"), 50)
    assert got["i2"] == (None, None, None, None, 20, 80)


def test_measures_and_what_became_of_them(tmp_path):
    book, _ = made(tmp_path)
    actions.generate(book)
    columns = tables.FOLLOW_TABLE.columns
    put(
        book,
        ("ita_follow", 1, 1 + columns.index("status"), FOLLOW_STATES[2]),
        ("ita_follow", 1, 1 + columns.index("result"), "อบรมแล้ว\nสองครั้ง"),
        ("ita_follow", 1, 1 + columns.index("date"), "30 กันยายน 2567"),
    )
    got = dossier(book.grids)
    assert [m.key for m in got.measures] == [p.key for p in got.progress]
    assert [m.name for m in got.measures] == [p.name for p in got.progress]
    assert len(got.measures) > 2
    assert all(m.steps and m.period for m in got.measures)
    done = got.progress[1]
    assert (done.status, done.result, done.date) == (FOLLOW_STATES[2], "อบรมแล้ว\nสองครั้ง", "30 กันยายน 2567")
    assert {p.status for n, p in enumerate(got.progress) if n != 1} == {""}


def test_the_list_follows_the_year_as_long_as_nothing_is_typed(tmp_path):
    book, _ = made(tmp_path, {"oit_progress": {}, "item_texts": {}})
    put(book, ("ita_year", 0, 0, 2568))
    actions.write_findings(book)
    assert listed(book) == [f"o{n}" for n in range(1, 29)]
    assert book.grids["ita_oit_year"].single == 2568
    assert shown(book, 4, "name") == rule_book(2568).by_code["o5"].name
    assert shown(book, 4, "elements") == NO_ELEMENTS
    assert not {"oit-unknown", "oit-year-changed"} & set(found(book))
    before = book.to_bytes()
    actions.write_findings(book)
    assert book.to_bytes() == before


def test_what_is_typed_stays_when_the_year_changes_and_is_told(tmp_path):
    book, _ = made(tmp_path)
    put(book, ("ita_year", 0, 0, 2568))
    actions.write_findings(book)
    assert listed(book) == [*(f"o{n}" for n in range(1, 43)), "O43"]
    assert book.grids["ita_oit"].rows[42][ranges.OIT_COLUMNS.index("note")] == "ยังขาดคิวอาร์"
    codes = found(book)
    assert codes.count("oit-year-changed") == 1
    assert codes.count("oit-unknown") == 1
    assert shown(book, 42, "name") == "ไม่มีข้อนี้ในรายการของปีที่ประเมิน"


def test_rows_in_another_order_say_the_same(tmp_path):
    book, _ = made(tmp_path)
    before = dossier(book.grids)
    rows = book.grids["ita_oit"].rows
    typed = [n for n, name in enumerate(ranges.OIT_COLUMNS) if name not in ranges.OIT_FORMULAS]
    put(book, *(("ita_oit", n, c, row[c]) for n, row in enumerate(reversed(rows)) for c in typed))
    assert book.grids["ita_oit"].rows[0][0] in ("", None)
    assert dossier(book.grids) == before
    assert shown(book, 59, "name") == "โครงสร้าง"


def test_codes_as_people_type_them(tmp_path):
    book, _ = made(tmp_path)
    put(book, ("ita_oit", 0, 0, "O 1"), ("ita_oit", 1, 0, "๐๒"), ("ita_oit", 1, 4, "ดำเนินการ\u00a0แล้ว"))
    assert [o.status for o in dossier(book.grids).oit[:2]] == [FOLLOW_STATES[2]] * 2
    assert shown(book, 0, "name") == "โครงสร้าง"
    actions.write_findings(book)
    assert [row[0] for row in book.grids["ita_oit"].rows[:2]] == ["O 1", "o2"]
    assert book.grids["ita_oit"].rows[1][4] == FOLLOW_STATES[2]


def test_what_an_item_must_hold_is_marked_as_long_as_nobody_verified_it(tmp_path):
    book, _ = made(tmp_path)
    assert shown(book, 41, "elements").splitlines() == [
        *(f"• {text}" for text in rule_book(2566).by_code["o42"].elements),
        "(ยังไม่มีข้อยืนยัน)",
    ]
    assert shown(book, 5, "elements") == NO_ELEMENTS


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        # The same day as Excel counts: in 2025, and where the Buddhist year was typed as if it were that one.
        (45945, "15 ตุลาคม 2568"),
        (244272, "15 ตุลาคม 2568"),
        ("15 ต.ค. 2568", "15 ต.ค. 2568"),
        ("      ตุลาคม 2568", "ตุลาคม 2568"),
    ],
)
def test_the_date_of_the_memo(typed, text, tmp_path):
    book, _ = made(tmp_path)
    put(book, ("ita_memo", 2, 0, typed))
    assert dossier(book.grids).memo.date == text
    assert "memo-date-unreadable" not in found(book)


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("องค์การบริหารส่วนตำบลตัวอย่าง", None, ("องค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล")),
        ("อบจ.ตัวอย่าง", None, ("องค์การบริหารส่วนจังหวัด", "นายกองค์การบริหารส่วนจังหวัด")),
        ("เทศบาล ตำบล ตัวอย่าง", None, ("เทศบาลตำบล", "นายกเทศมนตรี")),
        ("สำนักงานตัวอย่าง", None, ("หน่วยงานอื่น", "หัวหน้าหน่วยงาน")),
        ("สำนักงานตัวอย่าง", "เทศบาลนคร", ("เทศบาลนคร", "นายกเทศมนตรี")),
        ("สำนักงานตัวอย่าง", "วัด", ("หน่วยงานอื่น", "หัวหน้าหน่วยงาน")),
        (None, None, (None, None)),
    ],
)
def test_the_sheet_shows_the_titles_that_the_report_uses(name, kind, told, tmp_path):
    book, _ = made(tmp_path, {"agency": name, "agency_kind": kind})
    page = Package.read(book.to_bytes()).sheet(sheets.REPORT.name)
    assert tuple(page.value(ref) or None for ref in ("C7", "C8")) == told


def test_the_copy_for_mail_holds_all_of_it(tmp_path):
    book, _ = made(tmp_path)
    copy = ClosedBook(tmp_path / "copy.xlsx", mail_copy(book.to_bytes()))
    assert dossier(copy.grids) == dossier(book.grids)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"asked": [{"question": f"{n}"} for n in range(21)]}, "21"),
        ({"opinions": [{"text": f"{n}"} for n in range(1000)]}, "1000"),
        ({"oit_progress": {f"o{n}": {"note": "x"} for n in range(1, 62)}}, "61"),
        ({"item_texts": {f"i{n}": "x" for n in range(1, 200)}}, "257"),
    ],
)
def test_more_than_the_workbook_takes_is_refused_with_the_number(data, what, tmp_path):
    with pytest.raises(Failure) as failure:
        made(tmp_path, data)
    assert failure.value.code == "too-many-rows"
    assert what in str(failure.value)
    assert not (tmp_path / "สมุดงาน.xlsm").exists()


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        ({"memo": "ข้อความ"}, ["memo"]),
        ({"memo": {"fax": "1"}}, ["memo.fax"]),
        ({"asked": {"question": "x"}}, ["asked"]),
        ({"asked": ["คำถาม", {"q": "x"}]}, ["asked[1]", "asked[2].q"]),
        ({"opinions": [None]}, ["opinions[1]"]),
        ({"oit_progress": ["o1"]}, ["oit_progress[1]"]),
        ({"oit_progress": {"o1": "เสร็จ"}}, ["oit_progress.o1"]),
        ({"oit_progress": {"o1": {"state": "เสร็จ"}}}, ["oit_progress.o1.state"]),
        ({"item_texts": ["i1"]}, ["item_texts"]),
        ({"item_texts": {"i1": {"text": "x"}}}, ["item_texts.i1"]),
    ],
)
def test_data_of_another_shape_is_named_and_left_out(data, keys, tmp_path):
    book, checked = made(tmp_path, data)
    unknown = [f.value for f in checked.findings if f.code == "key-unknown"]
    assert unknown == keys
    assert isinstance(dossier(book.grids), Dossier)


@pytest.mark.parametrize("value", [0, 1.5, True, ["x"], {"a": 1}, "=1+1", "x" * 5000, "😀", "\u0e01" * 400])
def test_odd_values_stay_text_or_are_told(value, tmp_path):
    book, checked = made(tmp_path, {"memo": {"office": value}, "opinions": [{"text": value}]})
    memo = dossier(book.grids).memo.office
    told = [f.value for f in checked.findings if f.code == "key-unknown"]
    assert memo == words(value) or (memo == "" and "memo.office" in told)


def test_nothing_typed_is_an_empty_dossier():
    assert dossier_of(Entries(), None) == Dossier()


def test_a_workbook_without_these_sheets_says_nothing_of_them(tmp_path):
    book, _ = made(tmp_path)
    new = ("ita_item_texts", "ita_oit", "ita_oit_year", "ita_kind", "ita_memo", "ita_asked", "ita_opinions")
    old = {name: grid for name, grid in book.grids.items() if name not in new}
    assert dossier(old) == Dossier()
    assert intake(old, model(old)).cells == []
