"""What is declared of each check follows it: its example triggers it alone, docs/findings.md tells of it."""

import re

import pytest

from ita_xl.checks import CHECKS, check
from ita_xl.checks.examples import SOUND, case_of
from ita_xl.maintain.findings_page import PAGE, page

AGAIN = "write it again: python -m ita_xl.maintain.findings_page"
EACH = pytest.mark.parametrize("declared", CHECKS, ids=lambda one: one.code)


def test_the_page_is_what_is_generated():
    assert PAGE.read_text(encoding="utf-8") == page(), AGAIN


@EACH
def test_every_check_stands_on_the_page(declared):
    written = PAGE.read_text(encoding="utf-8")
    assert f"\n## {declared.code}\n\n{declared.title} · " in written
    assert f"[{declared.code}](#{declared.code})" in written


@EACH
def test_an_example_triggers_its_code_and_no_other(declared):
    case = case_of(declared.example())
    assert [f.code for f in check(case)] == [declared.code]
    assert [f.code for f in declared(case)] == [declared.code]


@EACH
def test_a_finding_says_what_and_what_to_do_and_where(declared):
    (found,) = check(case_of(declared.example()))
    says, _, remedy = found.text.partition("โปรด")
    assert says.strip()
    assert remedy or found.level == "note"
    assert found.value in found.text
    assert found.expected in found.text
    for text in (found.message, found.sentence("en")):
        assert found.place.cell in text
        assert not re.search(r"\{\w*\}|None|Term", text)
    assert found.place.sheet or declared.code == "key-unknown"


def test_an_example_changes_something():
    typed = [declared.example().typed for declared in CHECKS]
    assert all(SOUND.get(name, "") != value for changes in typed for name, value in changes.items())
