"""The one contract of the workbook: sheets, ranges, columns and keys.

The builder draws it, the formulas are made from it, the reader finds typed values by it, the VBA and the live side
use its names. Typed ranges are defined names (``ita_...``), so that a person may rename sheets and, on the sheets
that are open to it, insert rows.
"""

from dataclasses import dataclass

from ita_xl.dossier import LAYOUTS, MEMO_FIELDS, OIT_FIELDS

CAPACITY_ITEMS = 150
CAPACITY_HISTORY = 10
CAPACITY_PASTE = 300
CAPACITY_TABLE = 120
CAPACITY_LIBRARY = 300
CAPACITY_FINDINGS = 250
CAPACITY_OIT = 60
CAPACITY_ASKED = 20
CAPACITY_OPINIONS = 20
LIBRARY_ROOM, TABLE_ROOM = 400, 160
"""Rows of these that are kept for comparison: people may insert some."""


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


def column(index: int) -> str:
    """Give the letters of a column, counted from 0: 0 is A."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


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
    def absolute(self) -> str:
        """The area as a formula names it: ``'คะแนน'!$D$6:$D$15``."""
        first, last = f"${column(self.left)}${self.top}", f"${column(self.right)}${self.bottom}"
        return f"'{self.sheet.name}'!" + (first if first == last else f"{first}:{last}")


def at(ref: str) -> tuple[int, int]:
    """Read ``C6`` as row from 1 and column from 0."""
    letters = ref.rstrip("0123456789")
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return int(ref[len(letters) :]), index - 1


def cell(sheet: Sheet, ref: str) -> Area:
    """Make the area of one cell from ``C6``."""
    row, index = at(ref)
    return Area(sheet, row, row, index, index)


# หน้าหลัก ------------------------------------------------------------------------------------------------------
AGENCY, DISTRICT, PROVINCE = (cell(HOME, f"C{r}") for r in (7, 8, 9))
YEAR, PLAN_YEAR, THRESHOLD = (cell(HOME, f"C{r}") for r in (10, 11, 12))
ONLY, BY, LAYOUT, DIGITS, MAIL_NAME = (cell(HOME, f"C{r}") for r in (13, 14, 15, 16, 17))
STATUS, PANEL = cell(HOME, "C4"), ("B5", "C5")
STEPS = ("B20", "B21", "B22", "B23")
BY_CHOICES = {"ตัวชี้วัด 10 ตัว": "indicators", "ประเด็น 7 ด้าน": "issues"}
DIGITS_CHOICES = {"เลขอารบิก": "arabic", "เลขไทย": "thai"}
LAYOUT_CHOICES = {name: layout for layout, name in LAYOUTS.items()}
MAIL_NAME_CHOICES = {"ภาษาไทย": "thai", "ภาษาอังกฤษ": "ascii"}
ONLY_CHOICES = {"ทุกตัวชี้วัด": "all", "เฉพาะจุดอ่อนและข้อควรพัฒนา": "weak"}

# คะแนน ---------------------------------------------------------------------------------------------------------
SCORE_ROW = 6
"""Row of indicator 1; the ten follow each other."""
SCORE_ROWS = tuple(range(SCORE_ROW, SCORE_ROW + 10))
MEAN_ROW = SCORE_ROW + 10
USED = "K"
"""Column of the scores that count (instruments, EIT parts, overall), by native formulas: what all others read."""
SCORE_INPUT = Area(SCORES, SCORE_ROWS[0], SCORE_ROWS[-1], 3, 3)
INSTRUMENT_ROWS = {"IIT": 20, "EIT": 21, "EIT1": 22, "EIT2": 23, "OIT": 24}
OVERALL_ROW, LEVEL_ROW = 25, 26
REPORTED_INPUT = Area(SCORES, 20, LEVEL_ROW, 3, 3)
REPORTED_ORDER = ("IIT", "EIT", "EIT1", "EIT2", "OIT", "overall", "level")

# ข้อคำถาม, ย้อนหลัง ----------------------------------------------------------------------------------------------
ITEM_ROW = 6
ITEM_INPUT = Area(ITEMS, ITEM_ROW, ITEM_ROW + CAPACITY_ITEMS - 1, 0, 2)
ITEM_COLUMNS = ("code", "issue", "score")
ITEM_SHARES = Area(ITEMS, ITEM_ROW, ITEM_ROW + CAPACITY_ITEMS - 1, 10, 15)
ITEM_TEXTS = Area(ITEMS, ITEM_ROW, ITEM_ROW + CAPACITY_ITEMS - 1, 18, 18)
"""How the office's own result page words an item, where the catalogue words it otherwise."""
ITEM_PASTE = Area(ITEMS, ITEM_ROW, ITEM_ROW + CAPACITY_PASTE - 1, 20, 25)
"""Where the text of the result page is pasted; a table of it may fill several columns."""
ITEMS_YEAR = cell(ITEMS, "I3")
"""The fiscal year for which the items were typed."""
HISTORY_ROW = 6
HISTORY_INPUT = Area(HISTORY, HISTORY_ROW, HISTORY_ROW + CAPACITY_HISTORY - 1, 0, 5)
HISTORY_COLUMNS = ("year", "overall", "level", "IIT", "EIT", "OIT")

# Tables whose rows carry a hidden key --------------------------------------------------------------------------


@dataclass(frozen=True)
class KeyedTable:
    """A table of rows with a hidden key in the first column and a hidden print of what was generated in the last.

    ``columns`` are the fields between them. ``seen`` holds the keys that were generated before, so that a row that a
    person deleted stays deleted.
    """

    area: Area
    columns: tuple[str, ...]
    headers: tuple[str, ...]
    widths: tuple[float, ...]
    seen: Area | None = None

    def letter(self, field: str, left: int | None = None) -> str:
        """Give the column letters of a field; ``key`` and ``print`` are the hidden ones.

        Args:
            field: The field.
            left: The first column of the table as it stands; where not given, that of the template.
        """
        fields = ("key", *self.columns, "print")
        return column((self.area.left if left is None else left) + fields.index(field))

    @property
    def heads(self) -> tuple[str, ...]:
        """What the header row says above each column; the hidden ones have no header."""
        return ("", *self.headers, "")


LIBRARY_AREA = Area(LIBRARY, 5, 4 + CAPACITY_LIBRARY, 0, 7)
LIBRARY_COLUMNS = ("key", "indicator", "when", "name", "steps", "responsible", "period", "follow")
LIBRARY_HEADERS = (
    "รหัส",
    "ตัวชี้วัดหรือประเด็น",
    "ใช้เมื่อ",
    "มาตรการ/โครงการ/กิจกรรม",
    "ขั้นตอน/วิธีดำเนินการ (บรรทัดละหนึ่งขั้นตอน)",
    "ผู้รับผิดชอบ",
    "ช่วงเวลา",
    "การติดตามประเมินผล",
)
ISSUE_WORD = "ประเด็นที่ "
"""What stands before the number of an issue in the library, where an indicator is its bare number."""
SUBJECTS = (*map(str, range(1, 11)), *(f"{ISSUE_WORD}{n}" for n in range(1, 8)))
PERIOD_WORDS = {
    "year": "ตลอดปีงบประมาณ",
    "half1": "ครึ่งปีแรก",
    "half2": "ครึ่งปีหลัง",
    "q1": "ไตรมาสที่ 1",
    "q2": "ไตรมาสที่ 2",
    "q3": "ไตรมาสที่ 3",
    "q4": "ไตรมาสที่ 4",
}
MEASURES_TABLE = KeyedTable(
    Area(MEASURES, 6, 5 + CAPACITY_TABLE, 0, 8),
    ("indicator", "name", "analysis", "steps", "responsible", "period", "follow"),
    (
        "ตัวชี้วัดหรือประเด็น",
        "มาตรการ/โครงการ/กิจกรรม",
        "ผลการวิเคราะห์",
        "ขั้นตอน/วิธีดำเนินการ",
        "ผู้รับผิดชอบ",
        "ระยะเวลาดำเนินการ",
        "การติดตามประเมินผล",
    ),
    (20, 30, 38, 46, 20, 18, 30),
    seen=cell(MEASURES, "A3"),
)
FOLLOW_TABLE = KeyedTable(
    Area(FOLLOW, 6, 5 + CAPACITY_TABLE, 0, 7),
    ("indicator", "name", "status", "result", "outcome", "date"),
    ("ตัวชี้วัดหรือประเด็น", "มาตรการ/โครงการ/กิจกรรม", "สถานะ", "ผลการดำเนินการ", "ผลลัพธ์ต่อหน่วยงาน", "วันที่รายงาน"),
    (24, 40, 22, 44, 36, 18),
    seen=cell(FOLLOW, "A3"),
)
FREE_TABLES = {
    "ita_library": LIBRARY_HEADERS,
    "ita_measures": MEASURES_TABLE.heads,
    "ita_follow": FOLLOW_TABLE.heads,
}
"""The tables of the sheets that are open to a person, by defined name: the headers above their columns."""
MEASURES_PRINT, FINDINGS_PRINT = cell(MEASURES, "I3"), cell(FINDINGS, "H3")
"""The print of the scores (see :mod:`ita_xl.workbook.cells`) that the table was made from."""

# OIT, ข้อมูลรายงาน ---------------------------------------------------------------------------------------------
OIT_ROW = 6
OIT_COLUMNS = ("code", "topic", "sub", "elements", "status", "responsible", "evidence", "note")
OIT_TYPED = ("code", *OIT_FIELDS)
OIT_FORMULAS = ("topic", "sub", "elements")
OIT_INPUT = Area(OIT, OIT_ROW, OIT_ROW + CAPACITY_OIT - 1, 0, len(OIT_COLUMNS) - 1)
OIT_YEAR = cell(OIT, "I3")
"""The fiscal year for which the list of OIT items was typed."""
KIND = cell(REPORT, "C6")
MEMO = Area(REPORT, 12, 11 + len(MEMO_FIELDS), 2, 2)
ASKED_ROW = MEMO.bottom + 5
ASKED = Area(REPORT, ASKED_ROW, ASKED_ROW + CAPACITY_ASKED - 1, 1, 2)
OPINIONS_ROW = ASKED.bottom + 5
OPINIONS = Area(REPORT, OPINIONS_ROW, OPINIONS_ROW + CAPACITY_OPINIONS - 1, 1, 2)
ASKED_COLUMNS, OPINION_COLUMNS = ("question", "answer"), ("heading", "text")

FINDINGS_AREA = Area(FINDINGS, 6, 5 + CAPACITY_FINDINGS, 0, 5)
FINDINGS_WIDTHS = (9, 18, 18, 14, 110, 26)
FINDINGS_HEADERS = ("ลำดับ", "ความสำคัญ", "ชีต", "เซลล์", "สิ่งที่พบและข้อแนะนำ", "เรื่อง")

# ita_texts (very hidden) ---------------------------------------------------------------------------------------
VERSION = cell(TEXTS, "B1")
"""The version of the program that built the workbook."""
UNDO = Area(TEXTS, 29, 108, 3, 3)
"""What the last generation changed, as text in pieces: see :mod:`ita_xl.measures.undo`."""
KEPT_TEXTS = Area(TEXTS, 1, 28, 3, 3)
"""What Python said last, for where it is missing: the print of what it was made from, the agency's name, the texts.

It stands right above the record of a generation, so that both are written in one call.
"""
MEASURES_MADE, FINDINGS_MADE = Area(TEXTS, 1, 700, 4, 4), Area(TEXTS, 1, 700, 5, 5)
"""What the measures table and the list of findings were made from: see :mod:`ita_xl.workbook.stamps`."""

NAMES: dict[str, Area] = {
    "ita_agency": AGENCY,
    "ita_district": DISTRICT,
    "ita_province": PROVINCE,
    "ita_year": YEAR,
    "ita_plan_year": PLAN_YEAR,
    "ita_threshold": THRESHOLD,
    "ita_digits": DIGITS,
    "ita_only": ONLY,
    "ita_by": BY,
    "ita_layout": LAYOUT,
    "ita_mail_name": MAIL_NAME,
    "ita_status": STATUS,
    "ita_version": VERSION,
    "ita_scores": SCORE_INPUT,
    "ita_reported": REPORTED_INPUT,
    "ita_items": ITEM_INPUT,
    "ita_shares": ITEM_SHARES,
    "ita_item_texts": ITEM_TEXTS,
    "ita_paste": ITEM_PASTE,
    "ita_items_year": ITEMS_YEAR,
    "ita_history": HISTORY_INPUT,
    "ita_library": LIBRARY_AREA,
    "ita_measures": MEASURES_TABLE.area,
    "ita_measures_seen": cell(MEASURES, "A3"),
    "ita_measures_print": MEASURES_PRINT,
    "ita_follow": FOLLOW_TABLE.area,
    "ita_follow_seen": cell(FOLLOW, "A3"),
    "ita_oit": OIT_INPUT,
    "ita_oit_year": OIT_YEAR,
    "ita_kind": KIND,
    "ita_memo": MEMO,
    "ita_asked": ASKED,
    "ita_opinions": OPINIONS,
    "ita_findings": FINDINGS_AREA,
    "ita_findings_print": FINDINGS_PRINT,
    "ita_undo": UNDO,
    "ita_texts": KEPT_TEXTS,
    "ita_measures_made": MEASURES_MADE,
    "ita_findings_made": FINDINGS_MADE,
}
"""Every range that is typed, generated or looked at, by its defined name."""
PLACES = Area(TEXTS, 1, len(NAMES), 7, 8)
"""The names again, each beside a formula that refers to its range. Excel keeps a formula's references right at once,
whatever a person inserts, deletes or renames: read as formulas, these cells tell in one call where everything lies."""
PLACES_NAME = "ita_places"
LATER = frozenset(
    (
        "ita_layout",
        "ita_mail_name",
        "ita_version",
        "ita_undo",
        "ita_texts",
        "ita_measures_made",
        "ita_findings_made",
        "ita_item_texts",
        "ita_oit",
        "ita_oit_year",
        "ita_kind",
        "ita_memo",
        "ita_asked",
        "ita_opinions",
    )
)
"""Names that came after version 0.1.0: a workbook may lack them, and works without."""

SINGLE_FIELDS = {
    "ita_agency": "agency.name",
    "ita_district": "agency.district",
    "ita_province": "agency.province",
    "ita_year": "fiscal_year",
    "ita_plan_year": "plan_year",
    "ita_threshold": "threshold",
    "ita_items_year": "items_year",
    "ita_oit_year": "oit_year",
    "ita_kind": "agency.kind",
}
"""Names of one cell, and the field of the flat table that each holds."""
