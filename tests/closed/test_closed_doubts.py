"""Before a report is made: what speaks against it is asked, and no answer is remembered."""

import shutil
from pathlib import Path

import pytest
from closed_books import FOLLOW, SCORES, parts, write

from ita_xl import actions
from ita_xl.report.templates import office_name


@pytest.fixture
def report(tmp_path):
    return tmp_path / "report.docx"


@pytest.mark.parametrize("words", [(), ("--lang", "en")])
def test_errors_ask_first(ita, makkhaeng, report, words):
    write(makkhaeng, SCORES, {"D6": 105})
    before = parts(makkhaeng)
    ran = ita("export", makkhaeng, "-o", report, *words)
    assert (ran.code, report.exists()) == (2, False)
    assert "--anyway" in ran.err
    assert "D6" in ran.err
    assert parts(makkhaeng) == before
    assert ita("export", makkhaeng, "-o", report, "--anyway").code == 1
    assert report.exists()
    # Asked again at the next time: nothing was noted.
    assert ita("export", makkhaeng, "-o", report).code == 2
    assert [p.suffix for p in report.parent.iterdir()].count(".docx") == 1


def test_without_errors_nothing_is_asked(ita, makkhaeng, report):
    assert ita("export", makkhaeng, "-o", report).code == 0


def test_a_report_of_progress_without_any_asks_first(ita, makkhaeng, report):
    ran = ita("export", makkhaeng, "-o", report, "--layout", "progress")
    assert (ran.code, report.exists()) == (2, False)
    assert "ติดตามผล" in ran.err
    write(makkhaeng, FOLLOW, {"D6": "อยู่ระหว่างดำเนินการ"})
    assert ita("export", makkhaeng, "-o", report, "--layout", "progress").code == 0


def test_a_template_that_check_calls_unusable_asks_first(ita, makkhaeng, tmp_path, report):
    template = tmp_path / "แม่แบบ.docx"
    actions.new_template("indicators", template)
    _break(template)
    assert ita("template", "check", template).code == 1
    ran = ita("export", makkhaeng, "-o", report, "--template", template)
    assert (ran.code, report.exists()) == (2, False)
    assert "แม่แบบ.docx" in ran.err
    beside = tmp_path / office_name("indicators")
    shutil.copyfile(template, beside)
    assert ita("export", makkhaeng, "-o", report).code == 2
    assert ita("export", makkhaeng, "-o", report, "--anyway").code == 0


def _break(template: Path) -> None:
    """Ask in a condition for a name that there is not, in a part that this report leaves out."""
    import docx

    document = docx.Document(str(template))
    for tag in ("{%p if บันทึก.มี %}", "{% if agency == 'x' %}ก{% endif %}", "{%p endif %}"):
        document.add_paragraph(tag)
    document.save(str(template))
