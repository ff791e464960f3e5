"""The manual that the package ships names all that a person can meet, and is what the code makes today."""

import html
import re
from pathlib import Path

import pytest

from ita_xl import cli
from ita_xl.checks import CHECKS
from ita_xl.cli.root import ITA_XL, listed
from ita_xl.failures import sentences
from ita_xl.maintain.macros.vba import MACROS
from ita_xl.maintain.manual.page import content, page
from ita_xl.manual import manual_file
from ita_xl.rules import years
from ita_xl.workbook.answers import FUNCTIONS
from ita_xl.workbook.contract import sheets

AGAIN = "write it again: python -m ita_xl.cli manual -o ita_xl/manual/manual.html"
TEXT = manual_file().read_text(encoding="utf-8")
WORDS = html.unescape(re.sub(r"<[^>]+>", "\n", TEXT))


def test_the_manual_is_what_is_generated():
    assert page(listed()) == TEXT, AGAIN


def test_every_command_button_sheet_function_and_finding_is_in_it():
    for name in ITA_XL.commands:
        assert f"<code>ita-xl {name}</code>" in TEXT, AGAIN
    for caption in MACROS.values():
        assert f"<kbd>{caption}</kbd>" in TEXT
    for sheet in (s for s in sheets.SHEETS if not s.hidden):
        assert f'<dt id="{sheet.code}">{sheet.name}</dt>' in TEXT
    for function in FUNCTIONS:
        assert f'<h3 id="{function.name}">' in TEXT
        for argument in function.arguments:
            assert argument.help in WORDS
    for check in CHECKS:
        assert f'<h3 id="{check.code}">{html.escape(check.title)}' in TEXT
    for code in sentences():
        assert f'<li id="failure-{code}">' in TEXT
    for year in years():
        assert f"<td>{year}</td>" in TEXT


def test_every_button_and_sheet_is_described():
    words = content()
    assert set(MACROS) <= set(words["buttons"])
    assert {s.code for s in sheets.SHEETS if not s.hidden} == set(words["sheets"])
    assert all(text.strip() for group in ("buttons", "sheets") for text in words[group].values())


def test_it_is_one_file_without_a_hole():
    assert not re.search(r'(?:src|href)="(?!#)', TEXT)
    assert "url(" not in TEXT
    assert "{" not in WORDS.partition("</style>")[2].replace('{"agency"', "")
    for target in re.findall(r'href="#([^"]+)"', TEXT):
        assert f'id="{target}"' in TEXT
    assert len(set(re.findall(r'\bid="([^"]+)"', TEXT))) == len(re.findall(r'\bid="([^"]+)"', TEXT))


def test_the_command_writes_it_or_says_where_it_is(tmp_path, capsys):
    out = tmp_path / "คู่มือ.html"
    assert cli.main(["manual", "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == TEXT
    capsys.readouterr()
    assert cli.main(["manual"]) == 0
    assert Path(capsys.readouterr().out.split(" ", 1)[1].strip()) == manual_file()


@pytest.mark.parametrize(("out", "sentence"), [("a.txt", ".html"), ("nowhere/a.html", "ไม่พบโฟลเดอร์")])
def test_a_place_that_cannot_be_written_is_told(out, sentence, tmp_path, capsys):
    assert cli.main(["manual", "-o", str(tmp_path / out)]) == 2
    assert sentence in capsys.readouterr().err
