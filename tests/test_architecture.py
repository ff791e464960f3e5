"""docs/architecture.md and CONTRIBUTING.md name what is there, and all that is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
HALVES = ("workbook", "report")


def rooms():
    """Every room of the package: folders and modules at its top, and those inside the two halves."""
    package = ROOT / "ita_xl"
    for folder, prefix in ((package, ""), *((package / half, f"{half}/") for half in HALVES)):
        for path in folder.iterdir():
            if path.name in (*HALVES, "__init__.py", "__pycache__"):
                continue
            if path.suffix == ".py":
                yield prefix + path.name
            elif path.is_dir() and any(path.glob("*.py")):
                yield f"{prefix}{path.name}/"


def test_the_page_has_every_room_and_no_other():
    table = PAGE.partition("## The rooms")[2].partition("## Words")[0]
    named = [
        name
        for line in table.splitlines()
        if line.startswith("| `")
        for name in re.findall(r"`([^`]+)`", line.split("|")[1])
    ]
    assert sorted(named) == sorted([*rooms(), "udfs/", "ita_xl/"])


def test_the_files_that_contributors_are_sent_to_are_there():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    folders = ("", "ita_xl", "ita_xl/workbook", "ita_xl/report")
    for name in re.findall(r"`([\w./]+(?:\.\w+|/))`", text):
        if name.isupper() or "NNNN" in name or "NAME" in name or name.startswith("."):
            continue
        assert any((ROOT / folder / name).exists() for folder in folders), name
