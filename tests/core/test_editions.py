"""The rules have an edition: a fact that changes without a new one is found here."""

import shutil
from pathlib import Path

from ita_xl import rules

DATA = Path(rules.__file__).parent / "data"


def test_the_rules_are_those_of_the_newest_edition():
    """Where this fails, a fact of ita_xl/rules/data changed: add an edition to editions.toml with this digest."""
    assert rules.editions()[-1]["digest"] == rules.digest_of_facts()


def test_editions_are_counted_from_one_and_say_what_changed():
    found = rules.editions()
    assert [one["edition"] for one in found] == list(range(1, len(found) + 1))
    assert len({one["digest"] for one in found}) == len(found)
    assert all(len(one["changes"]) > 10 for one in found)


def test_the_first_edition_is_a_constant():
    assert rules.editions()[0]["digest"] == rules.FIRST_EDITION


def test_a_fact_of_any_year_changes_the_digest(tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    assert rules.digest_of_facts(tmp_path / "data") == rules.digest()
    era = tmp_path / "data" / "fy2566.toml"
    era.write_text(era.read_text(encoding="utf-8") + "# a remark\n", encoding="utf-8")
    assert rules.digest_of_facts(tmp_path / "data") == rules.digest()
    era.write_text(era.read_text(encoding="utf-8").replace('"95"', '"99"'), encoding="utf-8")
    assert rules.digest_of_facts(tmp_path / "data") != rules.digest()
