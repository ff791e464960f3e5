"""A column's letter stands in the contract and nowhere else: formulas and drawing name columns by their fields."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOM = Path(__file__).parents[1] / "ita_xl"
FILES = [
    path
    for room in ("workbook/formulas", "maintain/workbook", "workbook/edits", "workbook/reading")
    for path in sorted((ROOM / room).glob("*.py"))
]
CELL = re.compile(
    r"(?<![\w&\\[-])\$?[A-Z]{1,2}\$?[0-9]{1,4}(?![\w(\[])|\$[A-Z]{1,2}\$|(?<![\w\"])\$?[A-Z]{1,2}:\$?[A-Z]{1,2}(?!\w)"
)
"""``A6``, ``$A$6``, ``$A$`` before a row that is put in, ``H:J``."""
DRAWN = {"workbook/home.py"}
"""หน้าหลัก is a page that is drawn, no table."""
OPEN = re.compile(r"(?:^|[^\w'\"])\$?[A-Z]{1,2}\$?$")
"""A letter right before something that is put in: ``(A`` of ``(A{row}``."""
PLAIN = {"EIT1", "EIT2"}


def texts(tree: ast.AST) -> Iterator[tuple[int, str, bool]]:
    """Every text of a module but docstrings, with its line, and whether something is put in right behind it."""
    told = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    inside = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for part, behind in zip(node.values, [*node.values[1:], None], strict=True):
                inside.add(id(part))
                if isinstance(part, ast.Constant):
                    yield node.lineno, part.value, isinstance(behind, ast.FormattedValue)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and not {id(node)} & (told | inside)
        ):
            yield node.lineno, node.value, False


def letters(source: str) -> list[str]:
    found = []
    for line, text, open_ in texts(ast.parse(source)):
        plain = text.removeprefix("A1:")  # the corner of a sheet
        cells = [cell for cell in CELL.findall(plain) if cell not in PLAIN]
        if cells or (open_ and OPEN.search(plain)):
            found.append(f"{line}: {text}")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_letter_of_a_column_stands_outside_the_contract(path):
    if f"{path.parent.name}/{path.name}" in DRAWN:
        return
    assert letters(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "f'=IF(A{r}=0)'",
        "f'H{r}'",
        "f'${column}$6:$L$15'",
        "x = '=SUM(A6:A9)'",
        "f\"'{sheet}'!$I${row}\"",
        "x = 'H:J'",
        "f'A{top}:A{bottom}'",
    ],
)
def test_such_a_letter_is_seen(source):
    assert letters(source)


@pytest.mark.parametrize(
    "source", ["f'{at.code}'", "'EIT1'", "f'ita_y_use_{code}'", "f'=IF({a}=\"\",ROWS({b}))'", "'ITA_LEVEL'"]
)
def test_other_texts_are_no_letters(source):
    assert letters(source) == []
