"""A layout is declared once: choice, builder, template and page of docs follow or are held equal."""

from pathlib import Path

import pytest

from ita_xl.layouts import LAYOUTS
from ita_xl.maintain.layouts.build import BUILDERS, TEMPLATES
from ita_xl.workbook.contract import ranges

PAGE = Path(__file__).parents[1] / "docs" / "reports.md"


@pytest.mark.parametrize("key", LAYOUTS)
def test_the_page_of_reports_tells_of_every_layout(key):
    page = PAGE.read_text(encoding="utf-8")
    assert f"\n| `{key}` |" in page, "no row in the table"
    assert f"\n### `{key}`\n" in page, "no part of its own"


def test_every_layout_has_a_builder_and_a_template_and_is_offered():
    assert list(BUILDERS) == list(LAYOUTS)
    assert {path.stem for path in TEMPLATES.glob("*.docx")} == set(LAYOUTS)
    assert {layout.name: key for key, layout in LAYOUTS.items()} == ranges.LAYOUT_CHOICES
    assert [key for key, layout in LAYOUTS.items() if layout.by_issue] == ["issues"]
    assert [key for key, layout in LAYOUTS.items() if not layout.whole] == ["form"]
    assert next(iter(LAYOUTS.values())).whole, "the usual one is a report"
