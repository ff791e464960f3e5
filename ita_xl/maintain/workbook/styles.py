"""The looks of the workbook: one palette, one font, one place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from ita_xl.checks import Severity
from ita_xl.workbook.contract.ranges import INPUT_COLOUR

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

FONT, SIZE, PANEL_SIZE = "TH SarabunPSK", 16, 14
NAVY, GREY, LINE, PAPER = "#1F3864", "#F2F2F2", "#A6A6A6", "#FFFFFF"
INPUT = f"#{INPUT_COLOUR}"
NOTE = ("#DDEBF7", "#1F3864")
"""Fill and text of what is good to know."""
WEAK, DEVELOP, STRONG = ("#F8CBAD", "#7F1D1D"), ("#FFE699", "#5C4400"), ("#D9EAD3", "#1E4620")
"""Fill and text of the three words; contrast at least 4.5:1. The word itself always stands beside the colour."""

_BASE: dict[str, Any] = {"font_name": FONT, "font_size": SIZE, "valign": "vcenter"}
_BOX: dict[str, Any] = {**_BASE, "border": 1, "border_color": LINE}
_PANEL: dict[str, Any] = {
    **_BASE,
    "font_color": "#5C4400",
    "bg_color": "#FFF2CC",
    "align": "left",
    "indent": 1,
    "text_wrap": True,
    "valign": "top",
}
_STYLES: dict[str, dict[str, Any]] = {
    "plain": _BASE,
    "step": {**_BASE, "align": "left", "indent": 1},
    "title": {**_BASE, "bold": True, "font_size": 22, "font_color": NAVY},
    "banner": {**_BASE, "bold": True, "font_size": 26, "font_color": PAPER, "bg_color": NAVY, "indent": 1},
    "subtitle": {**_BASE, "font_color": "#404040", "indent": 1},
    "heading": {**_BASE, "font_size": 18, "bold": True, "font_color": NAVY},
    "section": {**_BASE, "bold": True, "font_color": PAPER, "bg_color": NAVY, "indent": 1},
    "note": {**_BASE, "font_color": "#595959", "italic": False},
    "header": {
        **_BOX,
        "bold": True,
        "bg_color": NAVY,
        "font_color": PAPER,
        "align": "center",
        "text_wrap": True,
    },
    "label": {**_BOX, "bg_color": GREY, "indent": 1},
    "text": {**_BOX, "text_wrap": True, "indent": 1},
    "center": {**_BOX, "align": "center", "text_wrap": True},
    "score": {**_BOX, "num_format": "0.00", "align": "right", "indent": 1},
    # In the middle: LibreOffice lets a number with a sign run over its indent, up to the border.
    "signed": {**_BOX, "num_format": "+0.00;-0.00;0.00", "align": "center"},
    "int": {**_BOX, "num_format": "0", "align": "center"},
    "year": {**_BOX, "num_format": "0", "align": "center"},
    "hidden": {**_BASE, "font_color": "#7F7F7F"},
    # LibreOffice makes a row as high as the lines of a hidden column ask for.
    "hidden_lines": {**_BASE, "font_size": 2, "font_color": "#7F7F7F"},
    "hidden_input": {**_BASE, "font_color": "#7F7F7F", "locked": False},
    "input_text": {**_BOX, "bg_color": INPUT, "locked": False, "indent": 1, "text_wrap": True},
    "input_center": {**_BOX, "bg_color": INPUT, "locked": False, "align": "center", "text_wrap": True},
    "input_score": {
        **_BOX,
        "bg_color": INPUT,
        "locked": False,
        "num_format": "0.00",
        "align": "right",
        "indent": 1,
    },
    # What a command writes there; unlocked, since it does not take the protection off for that.
    "read": {**_BOX, "locked": False, "align": "left"},
    "input_paste": {**_BASE, "bg_color": INPUT, "locked": False},
    "input_year": {**_BOX, "bg_color": INPUT, "locked": False, "num_format": "0", "align": "center"},
    "input_code": {**_BOX, "bg_color": INPUT, "locked": False, "align": "center", "valign": "top"},
    "input_choice": {
        **_BOX,
        "bg_color": INPUT,
        "locked": False,
        "align": "center",
        "valign": "top",
        "text_wrap": True,
    },
    "input_top": {**_BOX, "bg_color": INPUT, "locked": False, "text_wrap": True, "valign": "top"},
    "input_date": {
        **_BOX,
        "bg_color": INPUT,
        "locked": False,
        "align": "left",
        "indent": 1,
        "num_format": "[$-107041E]d mmmm yyyy",
    },
    "text_top": {**_BOX, "text_wrap": True, "valign": "top"},
    "fact": {**_BOX, "bold": True, "text_wrap": True, "indent": 1},
    "big": {
        **_BOX,
        "bold": True,
        "font_size": 26,
        "font_color": NAVY,
        "num_format": "0.00",
        "align": "left",
        "indent": 1,
    },
    "big_text": {**_BOX, "bold": True, "font_size": 22, "font_color": NAVY, "align": "left", "indent": 1},
    "row_text": {**_BOX, "text_wrap": True, "valign": "top", "locked": False, "indent": 0},
    "row_input": {**_BOX, "text_wrap": True, "valign": "top", "locked": False, "bg_color": INPUT},
    "row_center": {**_BOX, "align": "center", "valign": "top", "locked": False, "text_wrap": True},
    "link": {**_BOX, "align": "center", "font_color": "#0563C1", "underline": 1},
    "status": {
        **_BOX,
        "locked": False,
        "text_wrap": True,
        "bg_color": "#EAF1FB",
        "align": "left",
        "indent": 1,
    },
    "panel": {**_PANEL, "font_size": PANEL_SIZE},
    "panel_title": {**_PANEL, "bold": True},
}


class Styles:
    """The formats of one XlsxWriter workbook, made when first asked for."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self.get = cache(self._make)

    def _make(self, name: str) -> Format:
        return self._book.add_format(_STYLES[name])

    @property
    def found(self) -> Mapping[str, Format]:
        """The formats of an input cell about which something was found, by the word of its gravity: frame and text."""
        looks = {
            Severity.ERROR: {"font_color": "#9C0006", "border": 1, "border_color": "#C00000", "bold": True},
            Severity.WARNING: {
                "font_color": DEVELOP[1],
                "border": 1,
                "border_color": "#BF8F00",
                "bold": True,
            },
            Severity.NOTE: {"border": 4, "border_color": "#1F4E79"},
        }
        return {level.thai: self._book.add_format(look) for level, look in looks.items()}

    @property
    def invisible(self) -> Format:
        """The format of a text that is not to be seen."""
        return self._book.add_format({"font_color": PAPER, "bg_color": PAPER, "num_format": ";;;"})

    @property
    def negative(self) -> Format:
        """The format of a number below zero, whose sign is a hair's breadth on some screens."""
        return self._book.add_format({"font_color": "#9C0006"})

    def tint(self, colours: tuple[str, str]) -> Format:
        """Give the format of a conditional highlight: fill and text colour, bold."""
        return self._book.add_format({"bg_color": colours[0], "font_color": colours[1], "bold": True})
