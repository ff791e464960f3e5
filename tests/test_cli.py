"""The command line: exit codes, sentences, names of files, and what is never shown to a person."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from agencies import CASES
from report_reader import word_text

from ita_xl import actions
from ita_xl.checks import CHECKS
from ita_xl.failures import Failure, sentences
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges


@pytest.fixture
def clean(made, tmp_path) -> Path:
    """A book without findings."""
    return Path(shutil.copyfile(made["fy2568-makkhaeng"], tmp_path / "สมุดงาน.xlsm"))


@pytest.fixture
def faulty(made, tmp_path) -> Path:
    """A book with findings of every level."""
    return Path(shutil.copyfile(made["fy2568-paphlu"], tmp_path / "สมุดงาน.xlsm"))


# Exit codes ----------------------------------------------------------------------------------------------------
BOOK_COMMANDS = {
    "check": ("check", "BOOK"),
    "check-json": ("check", "BOOK", "--json"),
    "check-write": ("check", "BOOK", "--write"),
    "generate": ("generate", "BOOK"),
    "export": ("export", "--anyway", "BOOK"),
}


@pytest.mark.parametrize("command", BOOK_COMMANDS)
def test_0_where_all_is_well(ita, clean, command):
    code, _, err = ita(*(clean if word == "BOOK" else word for word in BOOK_COMMANDS[command]))
    assert (code, err) == (0, "")


@pytest.mark.parametrize("command", BOOK_COMMANDS)
def test_1_where_a_finding_is_an_error(ita, faulty, command):
    code, _, err = ita(*(faulty if word == "BOOK" else word for word in BOOK_COMMANDS[command]))
    assert (code, err) == (1, "")


@pytest.mark.parametrize("command", [*BOOK_COMMANDS.values(), ("share", "BOOK")], ids=" ".join)
def test_2_where_nothing_was_done(ita, tmp_path, command):
    code, out, err = ita(*(tmp_path / "ไม่มี.xlsm" if word == "BOOK" else word for word in command))
    assert (code, out) == (2, "")
    assert err == "ไม่พบแฟ้ม “ไม่มี.xlsm” โปรดตรวจสอบชื่อและที่เก็บแฟ้ม\n"


def test_sharing_does_not_judge_the_numbers(ita, faulty):
    assert ita("share", faulty)[0] == 0


def test_a_new_book_from_contradicting_data_is_1(ita, tmp_path, made):
    data = CASES / "fy2568-paphlu.json"
    assert ita("new", tmp_path / "ก.xlsm", "--from", data)[0] == 1


def test_demo_is_done_whatever_it_shows(ita, tmp_path):
    code, _, _ = ita("demo", tmp_path / "ตัวอย่าง")
    assert code == 0
    assert len(list((tmp_path / "ตัวอย่าง").glob("*.docx"))) == 5


def test_demo_where_a_file_stands_is_2(ita, tmp_path):
    (tmp_path / "ตัวอย่าง").write_bytes(b"")
    code, out, err = ita("demo", tmp_path / "ตัวอย่าง")
    assert (code, out) == (2, "")
    assert err.startswith("มีแฟ้ม “ตัวอย่าง” อยู่แล้ว")


@pytest.mark.parametrize(
    "words", [("bogus",), ("export",), ("new", "a.xlsm", "--year", "x"), ("check", "a", "b")]
)
def test_a_command_that_is_not_understood_is_2_with_a_thai_sentence(ita, words):
    code, out, err = ita(*words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("สั่งไม่ถูกต้องหรือไม่ครบ")
    assert "--help" in err


FAULTS = {
    ("bogus",): ["“bogus”", "check, generate"],
    ("chek", "a.xlsm"): ["“chek”", "ใกล้เคียงกับ “check”"],
    ("template",): ["คำสั่ง", "new | sentences | check"],
    ("template", "new"): ["layout (รูปแบบรายงาน)", "indicators"],
    ("template", "new", "t.docx"): ["layout (รูปแบบรายงาน)", "“t.docx”", "indicators, ", "หลัง -o"],
    ("template", "new", "indicator"): ["“indicator”", "ใกล้เคียงกับ “indicators”"],
    ("export",): ["book (แฟ้มสมุดงาน)"],
    ("export", "a.xlsm", "--digits", "roman"): ["--digits", "“roman”", "thai, arabic"],
    ("export", "a.xlsm", "--pdff"): ["“--pdff”"],
    ("export", "a.xlsm", "--pdf=x"): ["--pdf", "“x”"],
    ("export", "a.xlsm", "-o"): ["-o/--out", "ต้องมีค่าตามหลัง"],
    ("check", "a.xlsm", "b.xlsm"): ["“b.xlsm”"],
    ("new", "a.xlsm", "--year", "x"): ["--year", "จำนวนเต็ม", "“x”"],
    ("rules", "ปีนี้"): ["year", "จำนวนเต็ม", "“ปีนี้”"],
    ("generate", "a.xlsm", "--re", "--by"): ["“--re”", "ใกล้เคียงกับ “--restore”"],
    ("generate", "a.xlsm", "--restore", "--by"): ["--by", "ต้องมีค่าตามหลัง"],
    ("generate", "a.xlsm", "--limit", "0"): ["--limit (จำนวนมาตรการไม่เกินเท่านี้)", "ตั้งแต่ 1", "“0”"],
    ("generate", "a.xlsm", "--limit", "-1"): ["ตั้งแต่ 1", "“-1”"],
    ("generate", "a.xlsm", "--limit", "ปีนี้"): ["ตั้งแต่ 1", "“ปีนี้”"],
    ("generate", "a.xlsm", "--limit", "2.5"): ["ตั้งแต่ 1", "“2.5”"],
    ("generate", "a.xlsm", "--limit", "--restore"): ["--limit", "ต้องมีค่าตามหลัง"],
    ("preview", "a.xlsm", "--t"): ["“--t”", "ใกล้เคียงกับ “--template”"],
    ("preview", "a.xlsm", "--template"): ["--template", "ต้องมีค่าตามหลัง"],
    ("preview", "--template", "--no-open", "a.xlsm"): ["--template", "ต้องมีค่าตามหลัง"],
    ("export", "a.xlsm", "-x"): ["“-x”"],
    ("export", "a.xlsm", "--l", "x"): ["“--l”", "--lang, --layout"],
    ("--lang", "fr", "check", "a"): ["--lang", "“fr”"],
}


@pytest.mark.parametrize(("words", "said"), FAULTS.items(), ids=map(" ".join, FAULTS))
def test_every_misuse_is_told_in_one_thai_sentence(ita, words, said):
    code, out, err = ita(*words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("สั่งไม่ถูกต้องหรือไม่ครบ: ")
    assert all(part in err for part in said), err
    english = "argument|invalid|expected|required|unrecognized|choose|value|could match|explicit"
    assert not re.search(english, err)


@pytest.mark.parametrize("words", FAULTS, ids=" ".join)
def test_every_misuse_is_told_in_english_where_it_is_asked_for(ita, words):
    code, _, err = (
        ita(*words, "--lang=en") if words[:1] != ("--lang",) else ita("--lang=en", *words[2:], "--x")
    )
    assert (code, err.count("\n")) == (2, 1)
    assert err.startswith("The command is not right or not complete: ")
    assert not re.search("[ก-๙]", err.replace("ปีนี้", ""))


def test_it_is_english_where_english_is_asked_for(ita):
    assert ita("--lang", "en", "export")[2].startswith("The command is not right")


# check ---------------------------------------------------------------------------------------------------------
def test_json_has_exactly_these_keys(ita, faulty):
    found = json.loads(ita("check", faulty, "--json")[1])
    assert len(found) > 10
    assert {tuple(f) for f in found} == {("code", "level", "sheet", "cell", "message", "value", "expected")}
    assert all(isinstance(v, str) for f in found for v in f.values())


def test_json_speaks_only_of_known_codes_and_levels(ita, faulty):
    found = json.loads(ita("check", faulty, "--json")[1])
    assert {f["code"] for f in found} <= {check.code for check in CHECKS}
    assert {f["level"] for f in found} == {"error", "warning", "note"}


def test_json_of_a_book_without_findings_is_an_empty_list(ita, clean):
    assert json.loads(ita("check", clean, "--json")[1]) == []


def test_every_message_names_its_sheet_and_cell(ita, faulty):
    for found in json.loads(ita("check", faulty, "--json")[1]):
        assert found["message"].startswith(f"ชีต {found['sheet']} เซลล์ {found['cell']}: ")


def test_findings_are_told_in_english_where_it_is_asked_for(ita, faulty):
    thai, english = (json.loads(ita("check", faulty, "--json", *more)[1]) for more in ((), ("--lang", "en")))
    assert [{**f, "message": ""} for f in thai] == [{**f, "message": ""} for f in english]
    assert all(f["message"].startswith(f"sheet {f['sheet']}, cell {f['cell']}: ") for f in english)
    code, out, _ = ita("--lang", "en", "check", faulty)
    assert code == 1
    assert [line for line in out.splitlines() if line.startswith("[error] ")]
    assert "ต้องแก้ไข" not in out


def test_that_nothing_was_found_is_told_in_english_too(ita, clean):
    assert ita("check", clean, "--lang", "en")[:2] == (0, "Nothing was found\n")


def test_the_cell_of_a_finding_holds_what_the_finding_says(ita, faulty):
    package = Package.read(faulty)
    (found,) = [f for f in json.loads(ita("check", faulty, "--json")[1]) if f["code"] == "overall-mismatch"]
    assert package.sheet(found["sheet"]).value(found["cell"]) == float(found["value"]) == 98.32
    assert found["expected"] == "97.92"


def test_the_text_of_check_tells_the_level_of_each_finding(ita, faulty):
    found = json.loads(ita("check", faulty, "--json")[1])
    words = {"error": "ต้องแก้ไข", "warning": "ควรตรวจสอบ", "note": "แจ้งเพื่อทราบ"}
    assert ita("check", faulty)[1].splitlines() == [f"[{words[f['level']]}] {f['message']}" for f in found]


def test_check_changes_nothing(ita, faulty):
    before = {f: f.read_bytes() for f in faulty.parent.rglob("*") if f.is_file()}
    ita("check", faulty)
    assert {f: f.read_bytes() for f in faulty.parent.rglob("*") if f.is_file()} == before


def test_check_write_fills_the_sheet_of_findings_the_gravest_first(ita, faulty):
    found = json.loads(ita("check", faulty, "--json", "--write")[1])
    sheet = Package.read(faulty).sheet("ตรวจสอบ")
    order = ["ต้องแก้ไข", "ควรตรวจสอบ", "แจ้งเพื่อทราบ"]
    levels = [level for n in range(len(found)) if (level := sheet.value(f"B{6 + n}"))]
    assert set(levels) == {
        {"error": order[0], "warning": order[1], "note": order[2]}[f["level"]] for f in found
    }
    assert levels == sorted(levels, key=order.index)
    assert sheet.value(f"B{6 + len(levels)}") is None


# export and share ----------------------------------------------------------------------------------------------
REPORT = "รายงานวิเคราะห์ผล ITA ปี 2568 องค์การบริหารส่วนตำบลหมากแข้ง"


def test_a_report_stands_beside_the_book(ita, clean):
    _, out, _ = ita("export", "--anyway", clean)
    assert out.startswith(f"จัดทำรายงาน {clean.parent / REPORT}.docx แล้ว\n")
    assert "องค์การบริหารส่วนตำบลหมากแข้ง" in word_text(clean.parent / f"{REPORT}.docx")


def test_a_second_report_takes_a_free_name(ita, clean):
    for _ in range(3):
        ita("export", "--anyway", clean)
    names = sorted(f.name for f in clean.parent.glob("*.docx"))
    assert names == sorted([f"{REPORT}.docx", f"{REPORT} (2).docx", f"{REPORT} (3).docx"])


def test_a_report_leaves_the_book_alone(ita, clean):
    before = clean.read_bytes()
    ita("export", "--anyway", clean)
    assert clean.read_bytes() == before


def test_a_named_report_is_replaced_after_a_backup(ita, clean):
    out = clean.with_name("รายงาน.docx")
    out.write_bytes(b"the report with the mayor's corrections")
    assert ita("export", "--anyway", clean, "-o", out)[0] == 0
    (backup,) = clean.parent.glob("ita-backup/*")
    assert backup.read_bytes() == b"the report with the mayor's corrections"
    assert zipfile.is_zipfile(out)


def test_the_same_report_again_makes_no_backup(ita, clean):
    out = clean.with_name("รายงาน.docx")
    for _ in range(2):
        ita("export", "--anyway", clean, "-o", out)
    assert not list(clean.parent.glob("ita-backup/*"))


def test_the_name_of_a_report_fits_where_names_are_short(ita, clean):
    package = Package.read(clean)
    package.sheet("หน้าหลัก").set_value(ranges.AGENCY.ref, "เทศบาล" * 30 + '/:*?"<>|')
    clean.write_bytes(package.to_bytes())
    for _ in range(2):
        assert ita("export", "--anyway", clean)[0] == 0
    assert all(len(f.name.encode()) <= 255 for f in clean.parent.glob("*.docx"))


@pytest.mark.parametrize("name", ["รายงาน.doc", "รายงาน", "สมุดงาน.xlsm"])
def test_a_report_under_a_name_that_word_does_not_open_is_refused(ita, clean, name):
    before = clean.read_bytes()
    code, _, err = ita("export", "--anyway", clean, "-o", clean.with_name(name))
    assert code == 2
    assert "ต้องลงท้ายด้วย .docx" in err
    assert clean.read_bytes() == before


@pytest.mark.parametrize("name", ["สำเนา.xlsm", "สำเนา"])
def test_a_copy_under_a_name_that_excel_does_not_open_is_refused(ita, clean, name):
    code, _, err = ita("share", clean, "-o", clean.with_name(name))
    assert code == 2
    assert "ต้องลงท้ายด้วย .xlsx" in err


def test_a_report_into_a_folder_that_is_not_there(ita, clean):
    code, _, err = ita("export", "--anyway", clean, "-o", clean.parent / "ไม่มี" / "ก.docx")
    assert code == 2
    assert "ไม่พบโฟลเดอร์" in err


def test_digits_of_the_command(ita, clean):
    thai, arabic = clean.with_name("thai.docx"), clean.with_name("arabic.docx")
    ita("export", "--anyway", clean, "-o", thai, "--digits", "thai")
    ita("export", "--anyway", clean, "-o", arabic, "--digits", "arabic")
    assert "๒๕๖๘" in word_text(thai)
    assert "2568" not in word_text(thai)
    assert "2568" in word_text(arabic)


def test_digits_of_the_book_where_the_command_says_nothing(ita, clean):
    package = Package.read(clean)
    package.sheet("หน้าหลัก").set_value(ranges.DIGITS.ref, "เลขไทย")
    clean.write_bytes(package.to_bytes())
    ita("export", "--anyway", clean, "-o", clean.with_name("ก.docx"))
    assert "๒๕๖๘" in word_text(clean.with_name("ก.docx"))


MEMOS = [
    (None, None, "๒๕๖๘", "2568"),  # as every workbook comes
    ("เลขอารบิก", None, "๒๕๖๘", "2568"),
    ("", None, "๒๕๖๘", "2568"),
    ("เลขไทย", None, "๒๕๖๘", "๒๕๖๘"),
    ("เลขอารบิกทั้งหมด", None, "2568", "2568"),
    (None, "arabic", "2568", "2568"),
    (None, "thai", "๒๕๖๘", "๒๕๖๘"),
    ("เลขอารบิกทั้งหมด", "thai", "๒๕๖๘", "๒๕๖๘"),
    ("เลขไทย", "arabic", "2568", "2568"),
]


@pytest.mark.parametrize(("chosen", "option", "memo", "report"), MEMOS)
@pytest.mark.parametrize("layout", ["indicators", "progress"])
def test_a_memo_has_thai_digits_where_nobody_chose_others(ita, clean, chosen, option, memo, report, layout):
    package = Package.read(clean)
    if chosen is not None:
        package.sheet("หน้าหลัก").set_value(ranges.DIGITS.ref, chosen or None)
    package.sheet(ranges.MEMO.sheet.name).set_value(ranges.MEMO.ref.split(":")[0], "สำนักปลัด")
    clean.write_bytes(package.to_bytes())
    out = clean.with_name("ก.docx")
    wish = ("--digits", option) if option else ()
    assert ita("export", "--anyway", clean, "-o", out, "--layout", layout, *wish)[0] in (0, 1)
    first, _, rest = word_text(out).partition("ความเห็นของ")
    other = {"2568": "๒๕๖๘", "๒๕๖๘": "2568"}
    assert memo in first
    assert other[memo] not in first
    assert report in rest
    assert other[report] not in rest


@pytest.mark.parametrize("data", [b"", b"not Word", b"PK\3\4" + bytes(100)])
def test_a_broken_template_is_named(ita, clean, data):
    template = clean.with_name("แม่แบบ.docx")
    template.write_bytes(data)
    code, out, err = ita("export", "--anyway", clean, "--template", template)
    assert (code, out) == (2, "")
    assert err.startswith("แม่แบบรายงาน “แม่แบบ.docx” ใช้ไม่ได้")
    assert not list(clean.parent.glob("รายงาน*.docx"))


def test_a_template_that_is_not_there_is_named(ita, clean):
    code, _, err = ita("export", "--anyway", clean, "--template", clean.with_name("แม่แบบ.docx"))
    assert code == 2
    assert err.startswith("ไม่พบแฟ้ม")


def test_a_folder_for_a_template_gets_a_sentence(ita, clean, home):
    code, _, err = ita("export", "--anyway", clean, "--template", clean.parent)
    assert code == 2
    assert err.startswith("อ่านแฟ้ม")
    assert not (home / ".ita_xl").exists()


def test_the_packages_template_may_be_edited_and_used(ita, clean):
    from ita_xl.report.templates import default_template

    template = clean.with_name("แม่แบบ.docx")
    template.write_bytes(default_template("indicators"))
    assert ita("export", "--anyway", clean, "-o", clean.with_name("ก.docx"), "--template", template)[0] == 0
    assert ita("export", "--anyway", clean, "-o", clean.with_name("ข.docx"))[0] == 0
    assert word_text(clean.with_name("ก.docx")) == word_text(clean.with_name("ข.docx"))


def test_a_copy_for_mail_stands_beside_the_book(ita, clean):
    for _ in range(2):
        ita("share", clean)
    ita("share", clean, "--name", "ascii")
    names = sorted(f.name for f in clean.parent.glob("*.xlsx"))
    agency = "องค์การบริหารส่วนตำบลหมากแข้ง"
    assert names == [
        "ITA 2568 องค์การบริหารส่วนตำบลหมากแข้ง สำเนา (2).xlsx",
        f"ITA 2568 {agency} สำเนา.xlsx",
        "ITA-2568-ongkhkarbriharswntamblhmakaekhng-copy.xlsx",
    ]


# generate ------------------------------------------------------------------------------------------------------
def test_generate_tells_what_it_made(ita, clean):
    assert re.search(r"ตารางมาตรการมี \d+ มาตรการ คงข้อความที่พิมพ์เองไว้ 0 ช่อง\n", ita("generate", clean)[1])


def test_the_status_cell_tells_it_as_well(ita, clean):
    ita("generate", clean, "--only", "weak")
    status = Package.read(clean).sheet("หน้าหลัก").value(ranges.STATUS.ref)
    assert re.fullmatch(r"ตารางมาตรการมี \d+ มาตรการ ไม่พบสิ่งที่ต้องแก้ไข", status)


# Sentences -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("code", sentences())
def test_each_failure_has_a_sentence_in_both_languages(code):
    thai, english = sentences()[code]["th"], sentences()[code]["en"]
    assert re.search("[ก-๙]", thai)
    assert not re.search("[ก-๙]", english)
    words = set(re.findall(r"(?<!{){(\w+)", thai))
    assert set(re.findall(r"(?<!{){(\w+)", english)) == words
    failure = Failure(code, **dict.fromkeys(words, 7))
    assert "\n" not in failure.sentence("th") + failure.sentence("en")


# The unexpected ------------------------------------------------------------------------------------------------
@pytest.fixture
def broken(monkeypatch):
    def fail(*_args, **_kwargs):
        raise ZeroDivisionError("secret detail")

    for name in ("look", "examine", "generate", "export", "share", "new"):
        monkeypatch.setattr(actions, name, fail)


@pytest.mark.parametrize("command", ["check", "generate", "export", "share"])
def test_the_unexpected_gets_a_sentence_and_a_log(ita, clean, broken, home, command):
    before = clean.read_bytes()
    code, out, err = ita(command, clean)
    log = home / ".ita_xl" / "log.txt"
    assert (code, out) == (2, "")
    assert err == sentences()["unexpected"]["th"].format(log=log) + "\n"
    assert "ZeroDivisionError: secret detail" in log.read_text(encoding="utf-8")
    assert clean.read_bytes() == before


def test_the_unexpected_in_english(ita, clean, broken):
    assert ita("check", clean, "--lang", "en")[2].startswith("Something unexpected happened")


def test_a_log_that_cannot_be_written_changes_nothing(ita, clean, broken, home):
    (home / ".ita_xl").write_bytes(b"")
    code, _, err = ita("check", clean)
    assert code == 2
    assert "Traceback" not in err


def test_control_c_is_told(ita, clean, monkeypatch):
    def stop(*_args, **_kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr(actions, "generate", stop)
    before = clean.read_bytes()
    assert ita("generate", clean) == (2, "", "ยกเลิกแล้ว\n")
    assert clean.read_bytes() == before


# As a program of its own ---------------------------------------------------------------------------------------
def run(*words: object, **env: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "ita_xl.cli", *map(str, words)]
    return subprocess.run(command, capture_output=True, env={**os.environ, **env}, timeout=60, check=False)


def test_thai_is_written_as_utf_8_whatever_the_console_is(faulty):
    done = run("check", faulty, PYTHONIOENCODING="cp1252", LC_ALL="C")
    assert done.returncode == 1
    assert "ชีต คะแนน เซลล์ D25" in done.stdout.decode("utf-8")


def test_a_failure_on_a_console_that_knows_no_thai(tmp_path):
    done = run("check", tmp_path / "ไม่มี.xlsm", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode("utf-8").strip() == "ไม่พบแฟ้ม “ไม่มี.xlsm” โปรดตรวจสอบชื่อและที่เก็บแฟ้ม"


def test_a_reader_that_goes_away_is_no_trouble(faulty):
    command = f'"{sys.executable}" -m ita_xl.cli check "{faulty}" | head -c 1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=60, check=False)
    assert done.stderr == b""
