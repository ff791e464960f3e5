"""The self-test's own logic, before a person with Excel gives it: what passes, what fails, what is told."""

import json
import re
from pathlib import Path

import pytest
from selftest_desks import DoubleDesk, DoubleWindow

from ita_xl import cli
from ita_xl.demo import LAYOUTS
from ita_xl.failures import Failure
from ita_xl.selftest import command, results
from ita_xl.selftest.desk import NotHere
from ita_xl.selftest.person import PERSON
from ita_xl.selftest.runner import Mismatch, Step, run
from ita_xl.selftest.steps import STEPS
from ita_xl.selftest.windows import ExcelDesk, ExcelWindow


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """What the double of Excel gets: outcomes by code, and the folder."""
    folder = tmp_path_factory.mktemp("selftest") / "result"
    desk = DoubleDesk()
    outcomes = run(desk, folder, STEPS, PERSON)
    return {o.code: o for o in outcomes}, folder, desk


def test_every_step_has_an_outcome_of_its_own(whole):
    outcomes, _, desk = whole
    assert list(outcomes) == [step.code for step in STEPS]
    broken = {code: (o.said, o.detail) for code, o in outcomes.items() if o.outcome == results.FAILED}
    assert broken == {}
    assert len(desk.closed) >= len(STEPS) - 2


def test_the_double_passes_what_needs_no_engine(whole, show):
    outcomes, _, _ = whole
    passed = {code for code, o in outcomes.items() if o.outcome == results.PASSED}
    assert passed >= {f"open-{name}" for name in LAYOUTS}
    assert passed >= {"button-check", "button-generate", "button-export", "button-share", "button-manual"}
    assert passed >= {"again", "two-books", "read-only", "thai-folder", "code-names-lost", "kept"}
    assert outcomes["typing"].outcome == results.IMPOSSIBLE
    assert outcomes["word"].said == "เครื่องนี้ไม่มี Word"
    show(f"selftest on the double: {results.summary(list(outcomes.values()))}")


def test_page_and_data_say_the_same_and_name_no_machine_path(whole):
    outcomes, folder, _ = whole
    data = json.loads((folder / results.DATA).read_text(encoding="utf-8"))
    page = (folder / results.PAGE).read_text(encoding="utf-8")
    assert [step["code"] for step in data["steps"]] == [step.code for step in STEPS]
    for o in outcomes.values():
        assert f">{results.WORDS[o.outcome]}<" in page
    assert results.summary(list(outcomes.values())) in page
    for do, seen in PERSON.items():
        assert do in page
        assert seen in page
    assert str(folder) not in page


@pytest.mark.parametrize(
    ("place", "code", "named"),
    [
        (("คะแนน", "E6", 7), "open-fy2568-makkhaeng", "คะแนน!E6: 7"),
        (("สรุปผล", "B5", -2146826246), "open-fy2568-makkhaeng", "สรุปผล!B5"),
    ],
)
def test_a_cell_that_shows_something_else_is_a_failed_step(place, code, named, tmp_path):
    step = next(step for step in STEPS if step.code == code)
    (outcome,) = run(DoubleDesk(place), tmp_path / "result", [step], {})
    assert outcome.outcome == results.FAILED
    assert named in outcome.said.replace("'", "").replace("$", "")


class Losing(DoubleWindow):
    """An Excel whose generate forgets what a person typed."""

    def press(self, macro, addin=False):
        said = super().press(macro, addin)
        for cell in self.double.cells("มาตรการ").values():
            if cell.value == "พิมพ์เองระหว่างการทดสอบ":
                cell.value = None
        return said


class Silent(DoubleWindow):
    def press(self, macro, addin=False):
        return "ดำเนินการไม่สำเร็จ"


class Writing(DoubleWindow):
    def press(self, macro, addin=False):
        self.path.write_bytes(b"")
        return super().press(macro, addin)


class Asking(DoubleWindow):
    def unsaved(self):
        return True


@pytest.mark.parametrize(
    ("window", "code", "said"),
    [
        (Losing, "again", "ข้อความที่พิมพ์เองหายไป"),
        (Silent, "button-check", "ItaCheck: ดำเนินการไม่สำเร็จ"),
        (Writing, "read-only", "เปลี่ยนไป"),
        (Asking, "open-fy2568-naudom", "ถามว่าจะบันทึก"),
    ],
)
def test_an_excel_that_does_wrong_is_found_out(window, code, said, tmp_path):
    desk = DoubleDesk()
    desk.window = window
    step = next(step for step in STEPS if step.code == code)
    (outcome,) = run(desk, tmp_path / "result", [step], {})
    assert (outcome.outcome, said in outcome.said) == (results.FAILED, True), outcome


def test_a_step_that_breaks_keeps_no_other_from_being_tried(tmp_path):
    def breaks(_):
        raise ZeroDivisionError

    def cannot(_):
        raise NotHere("ไม่มี")

    def wrong(_):
        raise Mismatch("อื่น")

    steps = [
        Step("a", "ก", breaks),
        Step("b", "ข", cannot),
        Step("c", "ค", wrong),
        Step("d", "ง", lambda _: "ดี"),
    ]
    found = run(DoubleDesk(), tmp_path / "result", steps, {})
    assert [o.outcome for o in found] == ["failed", "impossible", "failed", "passed"]
    assert "ZeroDivisionError" in found[0].detail
    assert "Traceback" not in results.page({}, found, {})


def test_what_was_seen_is_on_the_disk_before_the_next_step(tmp_path):
    folder, seen = tmp_path / "result", []

    def look(_):
        seen.append(len(json.loads((folder / results.DATA).read_text(encoding="utf-8"))["steps"]))
        return ""

    run(DoubleDesk(), folder, [Step("a", "ก", lambda _: ""), Step("b", "ข", look), Step("c", "ค", look)], {})
    assert seen == [1, 2]


def test_the_command_without_excel_says_so(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert cli.main(["selftest", str(tmp_path / "new")]) == 2
    assert "เฉพาะเครื่อง Windows ที่มี Excel" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_the_command_never_writes_into_a_folder_in_use(tmp_path):
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    with pytest.raises(Failure) as refused:
        command.selftest(tmp_path, DoubleDesk)
    assert refused.value.code == "selftest-folder"


def test_the_command_tells_each_step_and_where_the_results_lie(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(command, "STEPS", STEPS[:1])
    assert command.selftest(tmp_path / "ผล", DoubleDesk) == 0
    out = capsys.readouterr().out
    assert out.startswith("1/1 เปิดสมุดงานตัวอย่าง")
    assert "ผ่าน 1 ขั้น" in out
    assert str(tmp_path / "ผล") in out


def test_excels_desk_can_do_what_the_steps_ask():
    source = Path(command.__file__).with_name("steps.py").read_text(encoding="utf-8")
    asked = set(re.findall(r"at\.desk\.(\w+)|window\.(\w+)\(", source))
    assert len(asked) > 10
    for desk, window in asked:
        assert hasattr(ExcelDesk, desk) if desk else hasattr(ExcelWindow, window)


def test_the_page_of_what_is_to_be_seen_names_every_step_or_why_a_person_must_look():
    page = (Path(__file__).parents[2] / "docs" / "real-excel.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| ")]
    last = [row[-1] for row in rows if row[-1] != "self-test"]
    assert len(last) > 50
    codes = {step.code for step in STEPS}
    begun = {code.partition("-")[0] for code in codes}
    named = set()
    for cell in last:
        found = re.findall(r"`([a-z-]+)(…?)`", cell)
        assert found or "a person: " in cell or cell.startswith("all steps"), cell
        for code, open_end in found:
            assert code.rstrip("-") in begun if open_end else code in codes, cell
            named |= {one for one in codes if one == code or (open_end and one.startswith(code))}
    assert codes <= named
