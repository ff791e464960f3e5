"""The rooms and who may know whom (README, "The house"). The direction of the arrows is for good."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CORE = {
    "thai",
    "thai_dates",
    "extract",
    "rules",
    "assessment",
    "datafile",
    "scoring",
    "checks",
    "measures",
    "narrative",
    "dossier",
    "layouts",
    "columns",
}
MAY = {
    "layouts": set(),
    "columns": set(),
    "infile": set(),
    "packed": set(),
    "records": set(),
    "thai": set(),
    "thai_dates": {"thai"},
    "extract": {"thai", "rules", "assessment", "scoring"},
    "rules": {"thai"},
    "assessment": {"thai"},
    "datafile": {"thai", "assessment", "dossier"},
    "scoring": {"thai", "rules", "assessment"},
    "dossier": {"thai", "thai_dates", "rules", "assessment"},
    "checks": {"layouts", "thai", "thai_dates", "rules", "assessment", "scoring", "dossier", "measures"},
    "narrative": {"thai", "thai_dates", "rules", "assessment", "scoring", "dossier"},
    "measures": {"columns", "thai", "thai_dates", "rules", "assessment", "scoring", "narrative"},
    "a1": set(),
    "ooxml": {"a1"},
    "failures": set(),
    "sources": {"failures"},
    "logfile": set(),
    "opening": set(),
    "seen": {"logfile"},
    "version": {"failures"},
    "manual": {"failures"},
    "workbook": CORE | {"a1", "ooxml", "failures"},
    "report": CORE | {"a1", "ooxml", "failures"},
    "setup": {"failures", "workbook"},
    "actions": CORE | {"a1", "ooxml", "failures", "seen", "sources", "version", "workbook", "report"},
    "demo": CORE | {"actions"},
    "maintain": CORE | {"a1", "failures", "workbook", "report"},
    "selftest": {"datafile", "failures", "workbook", "actions", "demo"},
    "buttons": {"failures", "logfile", "opening", "version", "actions", "workbook", "manual"},
    "cli": CORE
    | {
        "failures",
        "logfile",
        "opening",
        "version",
        "workbook",
        "setup",
        "actions",
        "demo",
        "manual",
        "maintain",
        "selftest",
    },
}
WITHIN = {
    "workbook": {
        "contract": set(),
        "reading": {"contract"},
        "answers": {"contract", "reading"},
        "formulas": {"contract", "reading", "answers"},
        "edits": {"contract", "reading", "formulas"},
        "template": {"contract"},
        "closed": {"contract", "reading", "formulas", "edits", "template"},
        "live": {"contract", "reading", "formulas", "edits", "template"},
    },
    "report": {
        "docx": set(),
        "pictures": {"docx"},
        "templates": set(),
        "template": {"docx"},
        "compiled": {"template", "templates"},
        "charts": {"docx", "template", "templates"},
        "context": {"charts"},
        "rendering": {"docx", "template", "compiled", "charts"},
        "engine": {"docx", "charts", "rendering"},
        "template_check": {"docx", "template", "charts", "rendering"},
        "preview": {"docx", "charts"},
        "pdf": {"docx"},
    },
}
"""The rooms inside the two halves, the lower ones first: which of the others each may know."""
EVERYBODY = {"__version__", "infile", "packed", "records"}
FOREIGN = {
    "xlwings",
    "openpyxl",
    "pandas",
    "docxtpl",
    "docx",
    "xlsxwriter",
    "lxml",
    "python_calamine",
    "rich",
    "jinja2",
    "pyopenvba",
    "pypdfium2",
    "click",
}


def modules():
    for path in sorted((ROOT / "ita_xl").rglob("*.py")):
        parts = path.relative_to(ROOT / "ita_xl").with_suffix("").parts
        if parts != ("__init__",):
            yield parts[0], path


def imports(path: Path, *, top_only: bool = False):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if top_only else ast.walk(tree)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize(
    ("room", "path"), list(modules()), ids=lambda v: v.name if isinstance(v, Path) else v
)
def test_a_room_knows_only_the_rooms_below_it(room, path):
    allowed = MAY[room] | {room}
    known = {name.split(".")[1] for name in imports(path) if name.startswith("ita_xl.")} - EVERYBODY
    assert known <= allowed, f"{path.name} knows {known - allowed}"


@pytest.mark.parametrize("half", WITHIN)
def test_the_rooms_inside_a_half_know_only_those_below(half):
    wrong, floors = [], WITHIN[half]
    for n, below in enumerate(floors.values()):
        assert below <= set(list(floors)[:n]), "an arrow upward"
    for path in sorted((ROOT / "ita_xl" / half).rglob("*.py")):
        room = path.relative_to(ROOT / "ita_xl" / half).with_suffix("").parts[0]
        start = f"ita_xl.{half}."
        known = {name.removeprefix(start).split(".")[0] for name in imports(path) if name.startswith(start)}
        if room != "__init__" and (more := known - floors[room] - {room}):
            wrong.append(f"{path.relative_to(ROOT)} knows {sorted(more)}")
    assert not wrong


@pytest.mark.parametrize(
    ("room", "path"),
    [m for m in modules() if m[0] in CORE],
    ids=lambda v: v.name if isinstance(v, Path) else v,
)
def test_the_core_knows_no_excel_and_no_word(room, path):
    known = {name.split(".")[0] for name in imports(path)} & FOREIGN
    assert known <= ({"jinja2"} if room == "narrative" else set())


def test_the_command_line_alone_knows_click():
    assert {room for room, path in modules() if "click" in imports(path)} == {"cli"}


def test_only_commands_that_are_called_know_the_maintainers_room():
    """A click, and every other command, needs nothing of it."""
    known = {
        (path.name, top)
        for room, path in modules()
        if room != "maintain"
        for top in (True, False)
        if any(name.startswith("ita_xl.maintain") for name in imports(path, top_only=top))
    }
    assert known == {("maintain.py", False), ("reference.py", False)}


def test_udfs_know_the_answers_and_the_log():
    for path in (ROOT / "udfs").glob("*.py"):
        known = {name.split(".")[1] for name in imports(path) if name.startswith("ita_xl.")}
        assert known <= {"logfile", "workbook"}, path.name


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        (
            "ita_xl.cli",
            {
                "xlwings",
                "pandas",
                "openpyxl",
                "docxtpl",
                "docx",
                "xlsxwriter",
                "lxml",
                "jinja2",
                "rich",
                "pypdfium2",
            },
        ),
        (
            "ita_xl.buttons",
            {"xlwings", "pandas", "openpyxl", "docxtpl", "docx", "xlsxwriter", "python_calamine"},
        ),
        ("ita_xl.report.engine", {"docxtpl", "docx", "lxml", "xlsxwriter", "jinja2"}),
    ],
)
def test_heavy_libraries_come_late(module, absent):
    code = f"import {module}, sys; print(*sorted({absent!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
