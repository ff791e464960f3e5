"""The commands on the command line: here, where there is no Excel, and on a fake Windows."""

import json

import pytest

from ita_xl.setup import commands, plan, windows
from ita_xl.setup.machine import BOOK
from ita_xl.workbook.template import template


@pytest.fixture
def windows_here(computer, monkeypatch):
    """Make the commands see the fake computer."""
    monkeypatch.setattr(commands, "on_windows", lambda: True)
    monkeypatch.setattr(commands.os, "environ", computer.environment)
    monkeypatch.setattr(windows, "WindowsRegistry", lambda: computer.registry)
    monkeypatch.setattr(windows, "this_runtime", lambda: computer.runtime)
    monkeypatch.setattr(commands, "_compile", lambda: None)
    return computer


@pytest.mark.skipif(commands.on_windows(), reason="what is said elsewhere than on Windows")
def test_elsewhere_they_explain_what_can_be_had(ita):
    for command in ("install", "uninstall"):
        code, out, err = ita(command)
        assert (code, out) == (2, "")
        assert "เฉพาะบน Windows" in err
        assert "รายงาน Word" in err
    code, out, err = ita("doctor")
    assert (code, err) == (0, "")
    assert "ปุ่มในสมุดงานใช้ได้เฉพาะใน Excel บน Windows" in out
    for word in ("ตัวเลข", "ita-xl check", "ita-xl generate", "ita-xl export"):
        assert word in out
    code, out, _ = ita("doctor", "--json")
    assert code == 0
    assert json.loads(out)["findings"] == []


def test_doctor_looks_at_a_workbook_wherever_it_is(ita, tmp_path):
    book = tmp_path / "สมุดงาน.xlsm"
    code, _, err = ita("doctor", book)
    assert code == 2
    assert err.startswith("ไม่พบแฟ้ม")
    book.write_bytes(b"nothing")
    code, _, err = ita("doctor", book)
    assert code == 2
    assert "เปิดเป็นสมุดงาน Excel ไม่ได้" in err
    book.write_bytes(template())
    code, out, _ = ita("doctor", book)
    assert code == 0
    assert "แฟ้ม “สมุดงาน.xlsm” เป็นสมุดงาน ITA รุ่น" in out
    assert "สมุดงาน.xlsm" in json.loads(ita("doctor", book, "--json")[1])["book"]


def test_install_doctor_uninstall(ita, windows_here):
    code, out, err = ita("doctor")
    assert (code, err) == (1, "")
    assert "[ต้องแก้ไข] ไม่พบส่วนเสริม xlwings.xlam" in out
    assert "วิธีแก้: ปิด Excel แล้วดับเบิลคลิก install.cmd" in out

    code, out, err = ita("install", "--desktop", "--trust")
    assert (code, err) == (0, "")
    assert "ติดตั้งเรียบร้อยแล้ว" in out
    assert (windows_here.profile / "Desktop" / BOOK).is_file()

    code, out, _ = ita("doctor", "--json")
    told = json.loads(out)
    assert code == 0
    assert {f["level"] for f in told["findings"]} == {"ok"}
    assert told["uses"]["interpreter"] == str(windows_here.interpreter)

    code, out, err = ita("uninstall")
    assert (code, err) == (0, "")
    assert "ถอนการติดตั้ง" in out
    assert not windows_here.conf.exists()
    assert (windows_here.profile / "Desktop" / BOOK).is_file()


def test_what_was_refused_shows_in_the_exit_code(ita, windows_here, monkeypatch):
    monkeypatch.setattr(windows_here.registry, "keys", _with_network_drive(windows_here))
    code, out, _ = ita("install", "--trust")
    assert code == 1
    assert "โฟลเดอร์บนเครือข่าย" in out
    assert windows_here.conf.is_file()


def _with_network_drive(computer):
    keys = computer.registry.keys
    computer.registry.write(
        r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders",
        {"Desktop": r"H:\Desktop"},
    )
    return lambda key: ["H"] if key == r"HKCU\Network" else keys(key)


def test_doctor_looks_at_a_workbook(ita, windows_here, tmp_path):
    ita("install")
    book = tmp_path / "สมุดงาน.xlsm"
    assert ita("doctor", book)[0] == 2
    book.write_bytes(template())
    code, out, _ = ita("doctor", book)
    assert code == 0
    assert "แฟ้ม “สมุดงาน.xlsm” เป็นสมุดงาน ITA รุ่น" in out
    # What Windows calls a stream of the file is a file of that name here.
    (tmp_path / "สมุดงาน.xlsm:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n")
    code, out, _ = ita("doctor", book)
    assert code == 1
    assert "เลิกบล็อก" in out


def test_compiling_makes_what_a_click_loads(monkeypatch, tmp_path):
    (tmp_path / "module.py").write_text("x = 1\n")
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path))
    commands._compile()
    assert list((tmp_path / "__pycache__").glob("module.*.pyc"))


def test_the_runtime_that_runs_this_is_described():
    runtime = windows.this_runtime()
    assert runtime.addins["xlwings.xlam"][:2] == runtime.template[:2] == b"PK"
    assert runtime.xlwings.count(".") >= 1
    assert plan.Plan((), ()).refused is False
