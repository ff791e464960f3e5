"""The packed TOML files: the same data as their sources, never instead of what a maintainer has just typed."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from ita_xl import packed
from ita_xl.maintain import packing

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "ita_xl").rglob("*.toml"))
PLAIN = {dict, list, str, int, float, bool}


def kinds(data: object) -> set[type]:
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return {type(data)}.union(*map(kinds, inner))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_every_packed_file_is_its_sources(source):
    """Where this fails: ``python -m ita_xl.maintain.packing``."""
    text = source.read_text(encoding="utf-8")
    assert source.with_suffix(".packed").read_text(encoding="utf-8") == packing.pack(text)
    data = packed.read(source.parent, source.name)
    assert data == tomllib.loads(text)
    assert kinds(data) == kinds(tomllib.loads(text)) <= PLAIN
    assert list(data) == list(tomllib.loads(text))  # tables in their order


def test_no_packed_file_outlives_its_source():
    assert sorted((ROOT / "ita_xl").rglob("*.packed")) == [path.with_suffix(".packed") for path in SOURCES]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.toml").write_text('said = "ก่อน"\n', encoding="utf-8")
    packing.write(tmp_path)
    return tmp_path


def test_the_packed_file_is_what_is_read(folder, monkeypatch):
    monkeypatch.setattr(packed, "parse", None)
    assert packed.read(folder, "one.toml") == {"said": "ก่อน"}


def test_an_edited_source_counts_at_once(folder):
    (folder / "one.toml").write_text('said = "หลัง"\n', encoding="utf-8")
    assert packed.read(folder, "one.toml") == {"said": "หลัง"}


def test_a_source_that_was_never_packed_is_read(folder):
    (folder / "two.toml").write_text("number = 2\n", encoding="utf-8")
    assert packed.read(folder, "two.toml") == {"number": 2}


def test_line_ends_of_windows_do_not_make_it_another_source(folder, monkeypatch):
    source = folder / "one.toml"
    source.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))
    monkeypatch.setattr(packed, "parse", None)
    assert packed.read(folder, "one.toml") == {"said": "ก่อน"}


def test_a_broken_source_is_not_hidden_by_what_was_packed(folder):
    (folder / "one.toml").write_text("said = ", encoding="utf-8")
    with pytest.raises(tomllib.TOMLDecodeError):
        packed.read(folder, "one.toml")


def test_what_json_cannot_say_is_not_packed():
    with pytest.raises(TypeError):
        packing.pack("day = 2025-10-01\n")


def test_a_click_parses_no_toml():
    code = (
        "from ita_xl import actions, buttons, checks, failures, rules, workbook\n"
        "from ita_xl.measures import library; from ita_xl.narrative import sentences\n"
        "rules.years(), failures.sentences(), library.shipped(), sentences.table()\n"
        "import sys; print('tomllib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
