"""Makes the manual: the words of content.toml, and every table that the program knows itself."""

import re
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

from ita_xl import __version__, packed
from ita_xl.checks import CHECKS
from ita_xl.failures import sentences
from ita_xl.maintain.macros.vba import MACROS
from ita_xl.rules import RuleBook, rule_book, years
from ita_xl.workbook.answers import FUNCTIONS
from ita_xl.workbook.contract.functions import NATIVE_HELP
from ita_xl.workbook.contract.sheets import SHEETS

SECTIONS = {
    "start": "เริ่มต้นใช้งาน",
    "buttons": "ปุ่ม",
    "sheets": "ชีต",
    "notes": "ข้อควรทราบ",
    "functions": "ฟังก์ชันในเซลล์",
    "commands": "คำสั่ง",
    "findings": "สิ่งที่การตรวจสอบแจ้ง",
    "failures": "เมื่อทำงานไม่ได้",
    "years": "ปีที่มีหลักเกณฑ์",
}
_HOLE = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})")


def content() -> Mapping[str, Any]:
    """Give the hand-written part."""
    return packed.read(resources.files("ita_xl.maintain.manual"), "content.toml")


def page(commands: Iterable[tuple[str, str]]) -> str:
    """Make the manual.

    Args:
        commands: Name and help of every command of the command line.
    """
    import jinja2

    text = (resources.files("ita_xl.maintain.manual") / "template.html").read_text(encoding="utf-8")
    template = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(text)
    words = content()
    buttons, sheets = words["buttons"], words["sheets"]
    return template.render(
        {**words, "buttons": [], "sheets": []}
        | {
            "version": __version__,
            "sections": list(SECTIONS.items()),
            "heads": SECTIONS,
            "buttons": [(name, caption, buttons.get(name, "")) for name, caption in MACROS.items()],
            "sheets": [(s.code, s.name, sheets.get(s.code, "")) for s in SHEETS if not s.hidden],
            "functions": FUNCTIONS,
            "native": NATIVE_HELP,
            "commands": list(commands),
            "findings": [
                (check.code, check.level.value, check.level.thai, check.title, _plain(check.text))
                for check in CHECKS
            ],
            "failures": [(code, _plain(row["th"])) for code, row in sentences().items()],
            "rules": [_rules(year, book) for year in reversed(years()) if (book := rule_book(year))],
        }
    )


def _plain(sentence: str) -> str:
    """Write a sentence with dots where the program names something."""
    return _HOLE.sub("…", sentence).replace("{{", "{").replace("}}", "}")


def _rules(year: int, book: RuleBook) -> tuple[int, str, str, int]:
    levels = " · ".join(level.name for level in book.scale.levels)
    return year, levels, f"{book.scale.target:.2f}", len(book.items)
