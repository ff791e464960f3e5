"""An older program and a newer workbook: every command and every button, of newer rules and of a newer format.

Nothing is written that would follow from the older rules. What a person typed is still undone, given out and copied,
since it follows from no rules.
"""

from pathlib import Path

import pytest
from live_books import with_cells
from live_excel import Double

from ita_xl import buttons, opening
from ita_xl.cli.root import ITA_XL
from ita_xl.rules import edition
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges

NEWER = {
    "rules": (
        ("ita_rules_edition", 0, 0, edition() + 1),
        ("ita_rules_digest", 0, 0, "the digest of later rules"),
    ),
    "format": (("ita_format", 0, 0, ranges.FORMAT + 1),),
}
SAID = {
    "rules": f"ใช้เกณฑ์ฉบับที่ {edition() + 1} แต่โปรแกรมในเครื่องรู้จักเพียงฉบับที่ {edition()}",
    "format": f"รูปแบบรุ่นที่ {ranges.FORMAT + 1} ซึ่งใหม่กว่าโปรแกรมในเครื่อง",
}
COMMANDS = (
    ("check",),
    ("check", "--json"),
    ("check", "--write"),
    ("generate",),
    ("generate", "--restore"),
    ("undo",),
    ("export",),
    ("export", "-o", "OUT.docx"),
    ("preview", "--no-open"),
    ("share",),
    ("share", "-o", "OUT.xlsx"),
    ("data",),
    ("data", "-o", "OUT.json"),
    ("upgrade",),
    ("rollover", "OUT.xlsm"),
)
"""Every command that takes a workbook, behind whose name it stands."""
WITHOUT_RULES = {"undo", "share", "data"}
"""Commands and buttons that do, with a workbook of newer rules, what follows from no rules."""
ONLY_READS = {"doctor"}
"""Tells of a machine; of a workbook its version."""


@pytest.fixture(scope="module", params=NEWER)
def newer(request, made) -> tuple[str, bytes]:
    """What is newer, and a workbook with a generated table to take back."""
    return request.param, with_cells(made["fy2568-paphlu"].read_bytes(), *NEWER[request.param])


def values(data: bytes) -> dict[str, tuple]:
    return {name: grid.rows for name, grid in ClosedBook(Path("book.xlsm"), data).grids.items()}


RULED = {name for name in ranges.NAMES if name.startswith(("ita_findings", "ita_texts", "ita_rules"))}
"""What follows from rules, and which these are."""


def test_every_command_that_takes_a_workbook_is_here():
    taking = {
        name for name, command in ITA_XL.commands.items() if any(p.name == "book" for p in command.params)
    }
    assert {command[0] for command in COMMANDS} == taking - ONLY_READS


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_command(command, newer, tmp_path, ita):
    what, data = newer
    book = tmp_path / "book.xlsm"
    book.write_bytes(data)
    words = [tmp_path / word if word.startswith("OUT") else word for word in command]
    code, out, err = ita(words[0], book, *words[1:])
    files = sorted(path.name for path in tmp_path.iterdir())
    if what == "rules" and command[0] in WITHOUT_RULES:
        assert (code, SAID[what] in err) == (0, False), err
        if command[0] != "undo":
            assert book.read_bytes() == data
            assert len(files) == (1 if command == ("data",) else 2)
            return
        before, after = values(data), values(book.read_bytes())
        assert before["ita_measures"] != after["ita_measures"]
        assert {name for name in RULED if before[name] != after[name]} == set()
        return
    assert (code, out) == (2, "")
    assert SAID[what] in err
    assert len(err.splitlines()) == 1
    assert (files, book.read_bytes()) == (["book.xlsm"], data)


@pytest.mark.parametrize("action", [name for name in buttons.BUTTONS if name != "manual"])
def test_button(action, newer, press, tmp_path, monkeypatch):
    opened: list[Path] = []
    monkeypatch.setattr(opening, "open_file", lambda path: bool(opened.append(path)) or True)
    what, data = newer
    path = tmp_path / "ITA.xlsm"
    path.write_bytes(data)
    excel = Double(data, path)
    before = held(excel)
    press(excel, action)
    changed = {name for name, value in held(excel).items() if value != before[name]}
    files = sorted(found.name for found in tmp_path.iterdir())
    assert (path.read_bytes(), opened) == (data, [])
    if what == "rules" and action in WITHOUT_RULES:
        assert SAID[what] not in excel.status
        assert len(files) == (2 if action == "share" else 1)
        assert ("ita_measures" in changed) == (action == "undo")
        assert changed & RULED == set()
        return
    assert SAID[what] in excel.status
    assert (changed - {"ita_status"}, files) == (set(), ["ITA.xlsm"])


def held(excel: Double) -> dict[str, list]:
    """Give what stands in every range of an open workbook."""
    found = {}
    for name, (page, (top, left, bottom, right)) in excel.names.items():
        found[name] = [
            page.cells[row, col].value if (row, col) in page.cells else None
            for row in range(top, bottom + 1)
            for col in range(left, right + 1)
        ]
    return found


def test_data_of_a_newer_format_fills_no_workbook(tmp_path, ita):
    given = tmp_path / "data.json"
    given.write_text(f'{{"format": {ranges.FORMAT + 1}}}', encoding="utf-8")
    code, out, err = ita("new", tmp_path / "new.xlsm", "--from", given)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert not (tmp_path / "new.xlsm").exists()
