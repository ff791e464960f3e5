"""``ita-xl new``: typed values stand in the cells as they were given; what cannot be taken is said."""

import json
import zipfile
from decimal import Decimal

import lxml.etree as et
import pytest
from agencies import CASES, NAMES
from closed_books import AGENCY, HISTORY, HOME, ITEMS, MAIN, SCORES, YEAR, part_of, parts, value

from ita_xl import datafile
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges, sheets


@pytest.fixture
def new(ita, tmp_path):
    """Make a workbook from data; give what the command said, and where the workbook should stand."""

    def make(data: object, *more: str, name: str = "ใหม่.xlsm"):
        source, out = tmp_path / "ข้อมูล.json", tmp_path / name
        source.write_bytes(data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode())
        return ita("new", out, "--from", source, *more), out

    return make


def stored(path, sheet, ref) -> str | None:
    """The digits of a number cell as the file holds them."""
    root = et.fromstring(parts(path)[part_of(path, sheet)])
    (cell,) = [c for c in root.iter(f"{MAIN}c") if c.get("r") == ref]
    assert cell.get("t", "n") == "n"
    return cell.findtext(f"{MAIN}v")


@pytest.fixture(scope="module")
def cases():
    return {name: (CASES / f"{name}.json").read_text(encoding="utf-8") for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_every_score_of_the_five_agencies_stands_digit_by_digit(name, cases, made):
    given = json.loads(cases[name], parse_float=str, parse_int=str)
    wanted = {
        sheets.SCORES.name: {f"D{ranges.SCORE_ROW + int(n) - 1}": v for n, v in given["indicators"].items()}
    }
    seen = {
        sheet: {ref: Decimal(stored(made[name], sheet, ref)) for ref in cells}
        for sheet, cells in wanted.items()
    }
    assert seen == {sheet: {ref: Decimal(v) for ref, v in cells.items()} for sheet, cells in wanted.items()}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_read_from_the_workbook_is_what_the_data_said(name, cases, made):
    def plain(entries):
        fields = entries.by_field
        return {
            f: entries.text(f)
            for f in fields
            if entries.value(f) is not None
            and not f.endswith("score")
            and f not in ("items_year", "oit_year")
            and not (f.startswith("oit.") and f.endswith(".code"))
        }

    given, read = datafile.parse(cases[name]), ClosedBook(made[name]).model.entries
    read = plain(read)
    if not list(given.rows("item")):
        read = {f: v for f, v in read.items() if not f.startswith("item.")}
    assert read.keys() == plain(given).keys()
    numbers = {
        f for f in read if f.split(".")[0] in ("indicator", "reported", "history") and f[-5:] != "level"
    }
    assert {f: v for f, v in read.items() if f not in numbers} == {
        f: v for f, v in plain(given).items() if f not in numbers
    }
    assert {f: Decimal(read[f]) for f in numbers} == {f: Decimal(plain(given)[f]) for f in numbers}


def test_a_score_keeps_its_digits(new):
    _, path = new(b'{"fiscal_year": 2568, "indicators": {"1": 98.44, "2": 98.440, "3": 0.1, "4": 100}}')
    assert [stored(path, SCORES, f"D{row}") for row in (6, 7, 8, 9)] == ["98.44", "98.44", "0.1", "100"]


def test_a_score_that_stands_as_text_in_the_data_becomes_a_number(new):
    _, path = new({"fiscal_year": "2568", "indicators": {"1": "98.44"}})
    assert stored(path, SCORES, "D6") == "98.44"
    assert stored(path, HOME, YEAR) == "2568"


def test_years_of_the_history_become_numbers(new):
    _, path = new({"fiscal_year": 2568, "history": {"2567": [90.5, "ผ่าน"]}})
    assert (stored(path, HISTORY, "A6"), stored(path, HISTORY, "B6")) == ("2567", "90.5")
    assert value(path, HISTORY, "C6") == "ผ่าน"


def test_data_without_items_offers_the_codes_of_the_year(new):
    _, path = new({"fiscal_year": 2565})
    assert value(path, ITEMS, "A6") == "i1"
    assert value(path, ITEMS, "A93") == "o43"  # 30 + 15 + 43 items in FY2565


def test_the_year_of_the_data_goes_before_the_year_of_the_command(new):
    _, path = new({"fiscal_year": 2565}, "--year", "2568")
    assert value(path, HOME, YEAR) == 2565
    assert value(path, ITEMS, "A93") == "o43"


def test_the_year_of_the_command_fills_data_without_a_year(new):
    _, path = new({"agency": "ก"}, "--year", "2567")
    assert value(path, HOME, YEAR) == 2567


def test_unknown_keys_are_named(new):
    ran, _ = new(
        {"agncy": "ก", "reported": {"overal": 1}, "indicators": {"11": 5}, "history": {"2567": {"x": 1}}}
    )
    for key in ("agncy", "reported.overal", "indicators.11", "history.2567.x"):
        assert f"“{key}”" in ran.out


def test_notes_for_people_are_no_unknown_keys(new):
    ran, _ = new({"seed": "x", "layout": "y", "weak_items": [], "faults_in_the_original": ["z"]})
    assert "ไม่รู้จัก" not in ran.out


@pytest.mark.parametrize("wrong", ["สูง", [1], {"a": 1}, True, "98,44", "1e400", -1, 100.01])
def test_a_score_of_the_wrong_kind_is_a_finding_and_stays_as_it_was_typed(new, wrong):
    ran, path = new({"fiscal_year": 2568, "indicators": {"1": wrong}})
    assert ran.code == 1
    assert "[ต้องแก้ไข] ชีต คะแนน เซลล์ D6: ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ พิมพ์ไว้เป็น" in ran.out
    assert str(value(path, SCORES, "D6")) == str(wrong).replace("-1", "-1.0")


@pytest.mark.parametrize("number", [b"1e400", b"-1e400", b"NaN", b"9" * 400])
def test_a_number_that_excel_cannot_hold_is_a_finding(new, number):
    ran, _ = new(b'{"fiscal_year": 2568, "indicators": {"1": %s}}' % number)
    assert ran.code == 1
    assert "ชีต คะแนน เซลล์ D6: ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ พิมพ์ไว้เป็น" in ran.out


@pytest.mark.parametrize(
    "data",
    [
        {"agency": ["ก"], "district": {"x": 1}, "province": 5},
        {"fiscal_year": [2568]},
        {"fiscal_year": True, "plan_year": "ปีหน้า"},
        {"reported": 5, "indicators": [1, 2], "items": "x", "history": [1]},
        {"items_by_issue": {"1": 5}, "history": {"2567": [1, 2, 3, 4], "2566": None}},
    ],
)
def test_wrong_kinds_elsewhere_never_stop_the_command(new, data):
    ran, path = new(data)
    assert ran.code == 1
    assert path.exists()


@pytest.mark.parametrize(("count", "code"), [(150, 1), (151, 2)])
def test_a_workbook_takes_150_items(new, count, code):
    ran, path = new({"fiscal_year": 2568, "items": {f"x{n}": 50 for n in range(count)}})
    assert (ran.code, path.exists()) == (code, code == 1)
    assert ("151 แถว" in ran.err) is (code == 2)


@pytest.mark.parametrize(("count", "code"), [(10, 1), (11, 2)])
def test_a_workbook_takes_10_earlier_years(new, count, code):
    ran, path = new({"fiscal_year": 2568, "history": {str(2550 + n): [80, "A"] for n in range(count)}})
    assert (ran.code, path.exists()) == (code, code == 1)
    assert ("11 แถว" in ran.err) is (code == 2)


def test_an_existing_file_is_refused_and_untouched(new, tmp_path):
    (tmp_path / "ใหม่.xlsm").write_bytes(b"mine")
    ran, path = new({"fiscal_year": 2568})
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "มีแฟ้ม “ใหม่.xlsm” อยู่แล้ว โปรดใช้ชื่ออื่น หรือย้ายแฟ้มเดิมออกก่อน\n"
    assert path.read_bytes() == b"mine"


def test_a_missing_folder_is_named(new):
    ran, _ = new({"fiscal_year": 2568}, name="ไม่มี/ใหม่.xlsm")
    assert ran.code == 2
    assert "ไม่พบโฟลเดอร์" in ran.err


@pytest.mark.parametrize(
    "name", ["คะแนน ปี ๒๕๖๘.xlsm", "a #1 & 50% [x]'.xlsm", " เว้น  วรรค .xlsm", "ใหม่.XLSM"]
)
def test_names_as_people_give_them(new, ita, name):
    _, path = new({"fiscal_year": 2568}, name=name)
    assert ita("check", path).code == 1  # the scores are missing, the file is fine


def test_a_path_of_many_folders(ita, tmp_path):
    folder = tmp_path / "/".join(["โฟลเดอร์ที่ชื่อยาวมากเพราะคนไทยชอบแบบนั้น"] * 8)
    folder.mkdir(parents=True)
    assert ita("new", folder / "ใหม่.xlsm").code == 0
    assert ita("check", folder / "ใหม่.xlsm").code == 1


def test_a_name_that_is_too_long_gets_a_sentence(new):
    ran, _ = new({"fiscal_year": 2568}, name="x" * 300 + ".xlsm")
    assert ran.code == 2
    assert "ยาวเกินไป" in ran.err


@pytest.mark.parametrize("name", ["ใหม่.xlsx", "ใหม่.txt", "ใหม่"])
def test_a_name_under_which_excel_would_not_open_the_file_is_refused(new, name):
    ran, path = new({"fiscal_year": 2568}, name=name)
    assert (ran.code, path.exists()) == (2, False)
    assert "ต้องลงท้ายด้วย .xlsm" in ran.err


def test_an_agency_name_longer_than_a_cell_gets_a_sentence(new):
    ran, path = new({"agency": "ก" * 32_768})
    assert (ran.code, path.exists()) == (2, False)
    assert f"เซลล์ {AGENCY} ของชีต หน้าหลัก" in ran.err
    assert "32,767" in ran.err


def test_an_agency_name_as_long_as_a_cell_is_taken(new):
    _, path = new({"agency": "ก" * 32_767})
    assert value(path, HOME, AGENCY) == "ก" * 32_767


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_data_in_any_encoding_of_notepad(new, encoding):
    _, path = new('{"agency": "อบต.ตัวอย่าง"}'.encode(encoding))
    assert value(path, HOME, AGENCY) == "อบต.ตัวอย่าง"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "ไม่ใช่ JSON ที่สมบูรณ์ โปรดแก้ไขบรรทัดที่ 1 ตัวอักษรที่ 1 "),
        (b'{"agency": "x",\n "province" "y"}', "บรรทัดที่ 2 ตัวอักษรที่ 13 "),
        ('{"agency": "ก"}'.encode("cp874"), "UTF-8"),
        (b"[1, 2]", "ไม่ใช่ข้อมูลของหน่วยงาน"),
        (b"3", "ไม่ใช่ข้อมูลของหน่วยงาน"),
        (b"[" * 100_000, "ไม่ใช่ข้อมูลของหน่วยงาน"),
    ],
    ids=["empty", "broken", "cp874", "list", "number", "deep"],
)
def test_data_that_cannot_be_read_gets_one_thai_sentence(new, data, words):
    ran, path = new(data)
    assert (ran.code, ran.out, path.exists()) == (2, "", False)
    assert words in ran.err
    assert ran.err.count("\n") == 1


def test_data_that_is_not_there_is_named(ita, tmp_path):
    ran = ita("new", tmp_path / "a.xlsm", "--from", tmp_path / "ไม่มี.json")
    assert ran.code == 2
    assert "ไม่มี.json" in ran.err


def test_a_folder_for_data_gets_a_sentence(ita, tmp_path):
    ran = ita("new", tmp_path / "a.xlsm", "--from", tmp_path)
    assert ran.code == 2
    assert ran.err.startswith("อ่านแฟ้ม")


def test_an_empty_workbook_is_no_error_of_who_asked_for_it(ita, tmp_path):
    ran = ita("new", tmp_path / "ก.xlsm", "--year", "2566")
    assert (ran.code, ran.err) == (0, "")
    assert value(tmp_path / "ก.xlsm", HOME, YEAR) == 2566


def test_a_year_without_rules_on_the_command_line_is_refused(ita, tmp_path):
    ran = ita("new", tmp_path / "ก.xlsm", "--year", "2599")
    assert ran.code == 2
    assert "2599" in ran.err


def test_the_same_data_gives_the_same_bytes(new):
    data = {"agency": "ก", "fiscal_year": 2568, "indicators": {"1": 90.5}}
    assert new(data, name="1.xlsm")[1].read_bytes() == new(data, name="2.xlsm")[1].read_bytes()


def test_the_new_file_still_carries_its_macros(new):
    _, path = new({"fiscal_year": 2568})
    assert "xl/vbaProject.bin" in zipfile.ZipFile(path).namelist()
