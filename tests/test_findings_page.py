"""docs/findings.md says what the checks say."""

import pytest

from ita_xl.checks import check, messages
from ita_xl.checks.page import EXAMPLES, PAGE, SOUND, example, page

AGAIN = "write it again: python -m ita_xl.checks.page"


def test_the_page_is_what_is_generated():
    assert PAGE.read_text(encoding="utf-8") == page(), AGAIN


def test_every_code_has_an_example_and_stands_on_the_page():
    assert list(EXAMPLES) == list(messages())
    written = PAGE.read_text(encoding="utf-8")
    for code, row in messages().items():
        assert f"\n## {code}\n\n{row['title']} · " in written
        assert f"[{code}](#{code})" in written


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_triggers_its_code_and_no_other(code):
    assert [f.code for f in check(example(code))] == [code]


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_sentence_ends_in_what_to_do_unless_there_is_nothing_to_do(code):
    (found,) = check(example(code))
    says, _, remedy = found.text.partition("โปรด")
    assert says.strip()
    assert remedy or found.level == "note"


def test_an_example_changes_something():
    assert all(
        SOUND.get(name, "") != value for changes in EXAMPLES.values() for name, value in changes.items()
    )
