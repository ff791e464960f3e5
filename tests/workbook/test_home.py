"""Sheet หน้าหลัก: the buttons, the status and the panel for the one whose buttons do nothing."""

from __future__ import annotations

import io

import openpyxl
import pytest

from ita_xl.maintain.macros.vba import MACROS
from ita_xl.maintain.workbook.book import build
from ita_xl.maintain.workbook.home import BUTTONS
from ita_xl.workbook.contract import ranges, sheets, wording

PANEL = "B5:F5"
LAPTOP = 12 * 32 * 0.75
"""Points of sheet that 1366 x 768 shows under Excel's ribbon: some twelve rows of the usual height, and a bit."""


@pytest.fixture(scope="module")
def home():
    return openpyxl.load_workbook(io.BytesIO(build()), keep_vba=True)[sheets.HOME.name]


def test_the_buttons_stand_in_the_order_of_the_work() -> None:
    assert list(BUTTONS) == [
        macro for macro in MACROS if macro != "ItaUpgrade"
    ]  # on the tab of the add-in only
    assert list(BUTTONS.values()) == sorted(BUTTONS.values())


def test_no_button_leaves_its_column_or_covers_another(home) -> None:
    """One that spans two columns changes its width with them."""
    for column in {place[0] for place in BUTTONS.values()}:
        pixels = int(home.column_dimensions["ABCDEF"[column]].width * 7) + 5
        end = 0
        for _, offset, width in sorted(place for place in BUTTONS.values() if place[0] == column):
            assert offset >= end
            end = offset + width
        assert end < pixels


def test_the_status_stands_under_the_buttons_and_is_open(home) -> None:
    status = home[ranges.STATUS.ref]
    assert ranges.STATUS.top == 4
    assert not status.protection.locked
    assert home["B4"].value == "ผลการสั่งงานล่าสุด"


def test_the_panel_is_in_every_file_and_says_what_to_do(home) -> None:
    """Its text stands in its cells; nothing has to run before it shows."""
    text = f"{home['B5'].value}\n{home['C5'].value}"
    for words in (
        "เปิดใช้งานการแก้ไข",
        "เปิดใช้งานเนื้อหา",
        "เลิกบล็อก",
        "แท็บ “ITA”",
        "install.cmd",
        "ita-xl doctor",
        "คำนวณถูกต้อง",
    ):
        assert words in text
    assert home["C5"].value.split("\n") == list(wording.PANEL)
    assert home["B5"].fill.fgColor.rgb != "FFFFFFFF"


def test_the_panel_is_invisible_only_while_the_macros_say_that_all_is_well(home) -> None:
    rules = {str(area.sqref): area.rules for area in home.conditional_formatting}
    (rule,) = rules[PANEL]
    assert rule.type == "expression"
    # Where macros are blocked the function is unknown, the formula an error, and the rule does not apply.
    assert rule.formula == ["AND(ITA_READY(),LEN(ita_status)>=0)"]
    white = rule.dxf.fill.bgColor.rgb
    assert white == rule.dxf.font.color.rgb == "FFFFFFFF"


def test_the_panel_is_seen_without_scrolling_on_a_laptop(home) -> None:
    assert sum(home.row_dimensions[row].height or 24 for row in range(1, 6)) < LAPTOP
