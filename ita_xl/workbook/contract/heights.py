"""Heights of rows with wrapped Thai text, which no program but Excel itself would fit.

Letters are as wide as those of TH SarabunPSK, a unit of column width as a digit of Calibri 11 in Excel. LibreOffice,
with the fonts, is the judge of both (tests/heights); its own columns are 4 % wider than Excel's.
"""

import math
import unicodedata
from collections.abc import Mapping, Sequence

from ita_xl.rules import Item, RuleBook
from ita_xl.workbook.contract.ranges import OIT_COLUMNS
from ita_xl.workbook.contract.ruletables import elements_text
from ita_xl.workbook.contract.typed import OIT_TABLE

SIZE = 16.0
"""Size of the workbook's text, in points."""
LINE = 1.31
"""Height of a line as a share of the size: what Windows keeps for TH SarabunPSK above and below the base line."""
MIN_POINTS, MAX_POINTS = 24.0, 409.0
UNIT = 5.25
"""Points of a unit of column width: 7 pixels."""
INDENT = 7.0
"""Points of a column that hold no text."""
BREAK, LAST = 12.0, 8.0
"""Points that a line loses because Thai breaks between words only, and what the last line needs besides (fitted to the
lines that LibreOffice makes of the workbook's texts in columns from 18 to 110 units)."""
BOLD = 1.05
"""How much wider bold letters are."""
WIDTHS = {
    0.12: "'",
    0.14: "!Ii",
    0.16: ",.:;j|",
    0.20: '"()[]`fl{}เๅ',
    0.22: " -r•",
    0.24: "tโใไ‘’",
    0.26: "J\\",
    0.28: "*/?s",
    0.30: "ง",
    0.32: "gkxzราำ",
    0.34: "acvyฐธว",
    0.36: "$0123456789EFLSY_จะ–“”",
    0.38: "BKPRTeกขฃฉชซถผฝยฤลสอฮแ",
    0.40: "#ACVbdhnopquคฅฆดตมศฯๆ",
    0.42: "&+<=>GXZ^~ฎฏนบปภฦห฿",
    0.44: "DHNทพฟษ๏๐๑๒๓๔๕๖๗๘๙",
    0.46: "Uฑฬ",
    0.48: "OQ…",
    0.50: "w",
    0.52: "ฌญ๚",
    0.54: "@Mฒณ",
    0.58: "%W",
    0.60: "m",
    0.70: "๛",
    0.72: "—",
}
"""Widths as a share of the size -> letters; vowels and tone marks above and below have none."""
OTHER_WIDTH = 0.45
"""Width of a letter that the table lacks."""
_WIDTH_OF = {letter: width for width, letters in WIDTHS.items() for letter in letters}


def text_width(text: str, *, size: float = SIZE, bold: bool = False) -> float:
    """Give the length of a line of text in points."""
    whole = sum(_advance(letter) for letter in text)
    return whole * size * (BOLD if bold else 1)


def _advance(letter: str) -> float:
    if unicodedata.category(letter) == "Mn":
        return 0.0
    return _WIDTH_OF.get(letter, OTHER_WIDTH)


def lines(text: str, width: float, *, size: float = SIZE, bold: bool = False) -> int:
    """Estimate the lines that a text fills in a column of this width, a little on the safe side."""
    room = max(2 * size, width * UNIT - INDENT)
    return sum(_wrapped(text_width(part, size=size, bold=bold), room) for part in text.split("\n"))


def _wrapped(length: float, room: float) -> int:
    return 1 if length <= room else max(2, math.ceil((length + LAST) / (room - BREAK)))


def row_height(
    texts: Sequence[str], widths: Sequence[float], *, size: float = SIZE, bold: bool = False
) -> float:
    """Give the height in points of a row whose texts stand in columns of these widths."""
    most = max(
        (lines(text, width, size=size, bold=bold) for text, width in zip(texts, widths, strict=False)),
        default=1,
    )
    return lines_height(most, size=size)


def lines_height(count: int, *, size: float = SIZE) -> float:
    """Give the height in points of a row of that many lines."""
    return min(MAX_POINTS, max(MIN_POINTS, round(count * LINE * size) + 4))


def item_height(rules: RuleBook, item: Item, typed: Mapping[str, object]) -> float:
    """Give the height of an OIT item's row, with what was typed into it, by column."""
    texts = {
        **typed,
        "name": item.name,
        "sub": rules.sub_label(item),
        "elements": elements_text(rules, item),
    }
    return row_height([str(texts.get(name) or "") for name in OIT_COLUMNS], OIT_TABLE.widths)
