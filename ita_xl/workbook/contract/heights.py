"""Heights of rows with wrapped Thai text, which no program but Excel itself would fit."""

import math
import unicodedata
from collections.abc import Sequence

from ita_xl.rules import Item, RuleBook
from ita_xl.workbook.contract.ruletables import elements_text
from ita_xl.workbook.contract.wording import OIT_HEADERS

LINE_POINTS = 21.0
"""One line of TH SarabunPSK 16."""
MIN_POINTS, MAX_POINTS = 24.0, 409.0
CHARS_PER_WIDTH = 1.22
"""Thai letters of TH SarabunPSK 16 that fit in one unit of column width (measured on rendered pages)."""

LIBRARY_WIDTHS = (14, 12, 18, 44, 70, 30, 18, 50)
"""The widths of the columns of คลังมาตรการ."""


def visible(text: str) -> int:
    """Count the letters that take room: Thai vowels and tone marks above and below take none."""
    return sum(unicodedata.category(letter) != "Mn" for letter in text)


def lines(text: str, width: float) -> int:
    """Estimate the lines that a text fills in a column of this width, a little on the safe side."""
    room = max(1.0, width * CHARS_PER_WIDTH - 2)
    return sum(max(1, math.ceil(visible(part) / room)) for part in text.split("\n"))


def row_height(texts: Sequence[str], widths: Sequence[float]) -> float:
    """Give the height in points of a row whose texts stand in columns of these widths."""
    most = max((lines(text, width) for text, width in zip(texts, widths, strict=False)), default=1)
    return min(MAX_POINTS, max(MIN_POINTS, most * LINE_POINTS + 4))


BREAK = 5.0
"""Room that a line of a cell loses because Thai breaks between words only, in units of column width."""


def item_height(rules: RuleBook, item: Item) -> float:
    """Give the height of an OIT item's row: what the formulas show is seen whole, an address of two lines too."""
    texts = ("", item.topic, rules.sub_label(item), elements_text(rules, item), "", "", "-\n-", "")
    return row_height(texts, [width - BREAK for _, width in OIT_HEADERS])
