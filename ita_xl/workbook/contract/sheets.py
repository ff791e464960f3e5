"""The sheets of the workbook, and rectangles on them."""

from datetime import datetime

from ita_xl.a1 import Rect, at, column
from ita_xl.records import dataclass


@dataclass(frozen=True)
class Sheet:
    """A sheet: its Thai name, its ASCII code name, and whether it is protected against accident."""

    name: str
    code: str
    protected: bool = True
    hidden: bool = False


HOME = Sheet("หน้าหลัก", "ShHome")


SCORES = Sheet("คะแนน", "ShScores")


ITEMS = Sheet("ข้อคำถาม", "ShItems")


HISTORY = Sheet("ย้อนหลัง", "ShHistory")


SUMMARY = Sheet("สรุปผล", "ShSummary")


ANALYSIS = Sheet("วิเคราะห์", "ShAnalysis")


LIBRARY = Sheet("คลังมาตรการ", "ShLibrary", protected=False)


MEASURES = Sheet("มาตรการ", "ShMeasures", protected=False)


FOLLOW = Sheet("ติดตามผล", "ShFollow", protected=False)


OIT = Sheet("OIT", "ShOit")


REPORT = Sheet("ข้อมูลรายงาน", "ShReport")


FINDINGS = Sheet("ตรวจสอบ", "ShFindings")


RULES = Sheet("เกณฑ์", "ShRules")


HELP = Sheet("วิธีใช้", "ShHelp")


TEXTS = Sheet("ita_texts", "ShTexts", hidden=True)


CONF = Sheet("xlwings.conf", "ShConf", hidden=True)


SHEETS = (
    HOME,
    SCORES,
    ITEMS,
    HISTORY,
    SUMMARY,
    ANALYSIS,
    LIBRARY,
    MEASURES,
    FOLLOW,
    OIT,
    REPORT,
    FINDINGS,
    RULES,
    HELP,
    TEXTS,
    CONF,
)


@dataclass(frozen=True)
class Area:
    """A rectangle of a sheet: first and last row (from 1), first and last column (from 0)."""

    sheet: Sheet
    top: int
    bottom: int
    left: int
    right: int

    @property
    def ref(self) -> str:
        """The area as ``A1:B2``; ``A1`` where it is one cell."""
        first, last = f"{column(self.left)}{self.top}", f"{column(self.right)}{self.bottom}"
        return first if first == last else f"{first}:{last}"

    @property
    def rect(self) -> Rect:
        """The area as :mod:`ita_xl.a1` has rectangles: columns from 1."""
        return self.top, self.left + 1, self.bottom, self.right + 1

    @property
    def fixed(self) -> str:
        """The area as a formula of its own sheet names it, wherever that stands: ``$D$6:$D$15``."""
        first, last = f"${column(self.left)}${self.top}", f"${column(self.right)}${self.bottom}"
        return first if first == last else f"{first}:{last}"

    @property
    def absolute(self) -> str:
        """The area as a formula names it: ``'คะแนน'!$D$6:$D$15``."""
        return f"'{self.sheet.name}'!{self.fixed}"


def cell(sheet: Sheet, ref: str) -> Area:
    """Make the area of one cell from ``C6``."""
    row, index = at(ref)
    return Area(sheet, row, row, index, index)


def area_of(address: str) -> Area:
    """Read ``$A$1:$B$2`` or ``$A$1``; the sheet of the result means nothing."""
    first, _, last = address.replace("$", "").partition(":")
    (top, left), (bottom, right) = at(first), at(last or first)
    return Area(HOME, top, bottom, left, right)


def title_cell(sheet: Sheet) -> str:
    """Name the cell of the heading line, agency and year: column B where column A is a margin or a hidden key."""
    return "B2" if sheet in (MEASURES, FOLLOW, SUMMARY) else "A2"


def mark_cell(sheet: Sheet) -> str:
    """Name the cell above the table that says how it stands: whether it is fresh, how many are done."""
    return "B4" if sheet is MEASURES else "A4"


CREATED = datetime(2026, 1, 1)  # noqa: DTZ001  a fixed date, so that the same input gives the same bytes


CONF_ROWS = (
    # A .py beside a mailed file must never be imported in place of ours.
    ("ADD_WORKBOOK_TO_PYTHONPATH", "False"),
    ("USE UDF SERVER", "True"),
)
