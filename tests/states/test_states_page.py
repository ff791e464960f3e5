"""docs/machine-states.md names tests; each of them exists, and each state has some."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
STATES = (
    "Excel with Python",
    "Excel without Python",
    "xlwings add-in missing",
    "versions apart",
    "Python broken",
    "macros blocked",
    "Protected View",
    "Mac",
    "phone",
    "LibreOffice, macros off",
    "LibreOffice, macros on",
)


def rows() -> list[str]:
    page = (ROOT / "docs" / "machine-states.md").read_text(encoding="utf-8")
    return [line for line in page.splitlines() if line.startswith("| ")][1:]


def test_every_state_stands_on_the_page():
    first = [row.split("|")[1] for row in rows()]
    assert [state for state in STATES if not any(state in cell for cell in first)] == []


def test_every_test_that_the_page_names_exists():
    known = {
        node.name
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    for row in rows():
        named = re.findall(r"`(test_\w+)`", row)
        assert named, row
        assert [name for name in named if name not in known] == [], row
