"""The one contract of the workbook: sheets, ranges, columns and keys.

The builder draws it, the formulas are made from it, the reader finds typed values by it, the VBA and the live side
use its names. Typed ranges are defined names (``ita_...``), so that a person may rename sheets and, on the sheets
that are open to it, insert rows.
"""

from collections.abc import Container

from ita_xl.assessment import INDICATOR_COUNT, SHARES
from ita_xl.columns import COMPUTED
from ita_xl.dossier import CAUSE_FIELDS, MEMO_FIELDS
from ita_xl.layouts import LAYOUTS
from ita_xl.records import dataclass
from ita_xl.workbook.contract.sheets import (
    FINDINGS,
    HOME,
    ITEMS,
    OIT,
    REPORT,
    SCORES,
    TEXTS,
    Area,
    cell,
)
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, LIBRARY_TABLE, MEASURES_TABLE, Table
from ita_xl.workbook.contract.typed import (
    ASKED_TABLE,
    CAUSE_TABLE,
    FINDINGS_TABLE,
    HISTORY_TABLE,
    ITEM_TABLE,
    KIND_TABLE,
    MEMO_TOP,
    OIT_TABLE,
    OPINION_TABLE,
    READ_TABLE,
    RESULT_TABLE,
    SCORE_TABLE,
    UNIT_TABLE,
)

FORMAT = 2
"""The format of the workbook: which sheets, ranges and columns there are. One that does not say it is of format 1."""
CAPACITY_PASTE = 300


# หน้าหลัก ------------------------------------------------------------------------------------------------------
AGENCY, DISTRICT, PROVINCE = (cell(HOME, f"C{r}") for r in (7, 8, 9))
YEAR, PLAN_YEAR, THRESHOLD = (cell(HOME, f"C{r}") for r in (10, 11, 12))
ONLY, BY, LAYOUT, DIGITS, MAIL_NAME = (cell(HOME, f"C{r}") for r in (13, 14, 15, 16, 17))
STATUS, PANEL = cell(HOME, "C4"), ("B5", "C5")
STEPS = ("B20", "B21", "B22", "B23")
BY_CHOICES = {"ตัวชี้วัด 10 ตัว": "indicators", "ประเด็น 7 ด้าน": "issues"}
DIGITS_CHOICES = {"เลขอารบิก": "arabic", "เลขไทย": "thai", "เลขอารบิกทั้งหมด": "all_arabic"}
"""The digits of the Word report; a memo (บันทึกข้อความ) has Thai ones but where all are chosen to be Arabic."""
LAYOUT_CHOICES = {layout.name: key for key, layout in LAYOUTS.items()}
MAIL_NAME_CHOICES = {"ภาษาไทย": "thai", "ภาษาอังกฤษ": "ascii"}
ONLY_CHOICES = {"ทุกตัวชี้วัด": "all", "เฉพาะจุดอ่อนและข้อควรพัฒนา": "weak"}

# คะแนน ---------------------------------------------------------------------------------------------------------
SCORE_ROW = SCORE_TABLE.top
"""Row of indicator 1; the ten follow each other."""
SCORE_ROWS = tuple(range(SCORE_ROW, SCORE_TABLE.bottom + 1))
MEAN_ROW = SCORE_TABLE.bottom + 1
SCORE_INPUT = SCORE_TABLE.part("score")
REPORTED_INPUT = RESULT_TABLE.part("reported")
REPORTED_ORDER = ("IIT", "EIT", "EIT1", "EIT2", "OIT", "overall", "level")
*_ROWS, OVERALL_ROW, LEVEL_ROW = range(RESULT_TABLE.top, RESULT_TABLE.bottom + 1)
INSTRUMENT_ROWS = dict(zip(REPORTED_ORDER, _ROWS, strict=False))

# ข้อคำถาม, ย้อนหลัง ----------------------------------------------------------------------------------------------
ITEM_ROW = ITEM_TABLE.top
ITEM_INPUT = ITEM_TABLE.part("code", "score")
ITEM_COLUMNS = ("code", "issue", "score")
ITEM_SHARES = ITEM_TABLE.part(SHARES[0], SHARES[-1])
ITEM_TEXTS = ITEM_TABLE.part("text")
"""How the office's own result page words an item, where the catalogue words it otherwise."""
ITEM_PASTE = Area(ITEMS, ITEM_ROW, ITEM_ROW + CAPACITY_PASTE - 1, 20, 25)
"""Where the text of the result page is pasted; a table of it may fill several columns."""
_BESIDE = SCORE_TABLE.area.right + 1
PAGE = Area(SCORES, SCORE_ROW, SCORE_ROW + CAPACITY_PASTE - 1, _BESIDE, _BESIDE + 5)
"""Where a whole result page is pasted beside the scores, right of their hidden workings."""
PAGE_LINK = cell(SCORES, "H2")
"""What leads there from the first screen, wide or narrow."""
PAGE_READ = READ_TABLE.area
PAGE_TAKEN = cell(TEXTS, "C1")
"""What the last reading of a pasted page filled: see :mod:`ita_xl.workbook.edits.taken`."""
ITEMS_YEAR = cell(ITEMS, "I3")
"""The fiscal year for which the items were typed; empty as long as none were."""
ITEMS_COUNT, ITEMS_FIRST = cell(ITEMS, "H3"), cell(ITEMS, "J3")
"""How many items the list has that the codes show, and where it begins in the table of items."""
HISTORY_ROW = HISTORY_TABLE.top
HISTORY_INPUT = HISTORY_TABLE.part("year", "OIT")
HISTORY_COLUMNS = ("year", "overall", "level", "IIT", "EIT", "OIT")

# Tables whose rows carry a hidden key --------------------------------------------------------------------------


MEASURES_FINGERPRINT, FINDINGS_FINGERPRINT = (
    MEASURES_TABLE.fingerprint,
    cell(FINDINGS, f"{FINDINGS_TABLE.letter('fingerprint')}3"),
)
"""The fingerprint of what the table was made from. Their defined names end in ``_print``: workbooks of format 1 have
them so, and formulas there read them; another name in new ones would be two names for one range, for good."""

# OIT, ข้อมูลรายงาน ---------------------------------------------------------------------------------------------
OIT_COLUMNS = OIT_TABLE.columns
OIT_FORMULAS = tuple(column.field for column in OIT_TABLE.shown if column.kind == COMPUTED)
OIT_INPUT = OIT_TABLE.part("code", "note")
OIT_YEAR = cell(OIT, "I3")
"""The fiscal year for which the list of OIT items was typed."""
KIND = cell(REPORT, KIND_TABLE.row(KIND_TABLE.top).shown)
UNITS = UNIT_TABLE.part("unit")
"""The office's own units and titles, one for each role."""
CAUSE_ENTRIES = tuple(f"cause.{no}.{name}" for no in range(1, INDICATOR_COUNT + 1) for name in CAUSE_FIELDS)
"""The fields of the flat table that the rows of the office's own words hold."""
CAUSES = CAUSE_TABLE.part("text")
"""The office's own words, for each indicator those of :data:`ita_xl.dossier.CAUSE_FIELDS`."""
MEMO = Area(REPORT, MEMO_TOP, MEMO_TOP + len(MEMO_FIELDS) - 1, 2, 2)
ASKED = ASKED_TABLE.part("question", "answer")
OPINIONS = OPINION_TABLE.part("heading", "text")
ASKED_COLUMNS, OPINION_COLUMNS = ("question", "answer"), ("heading", "text")

FINDINGS_AREA = FINDINGS_TABLE.part("no", "title")

# ita_texts (very hidden) ---------------------------------------------------------------------------------------
VERSION = cell(TEXTS, "B1")
"""The version of the program that built the workbook."""
FORMAT_CELL = cell(TEXTS, "J1")
"""The format of the workbook."""
UNDO = Area(TEXTS, 29, 108, 3, 3)
"""What the last generation changed, as text in pieces: see :mod:`ita_xl.measures.undo`."""
KEPT_TEXTS = Area(TEXTS, 1, 28, 3, 3)
"""What Python said last, for where it is missing: the fingerprint of what that was made from, the agency, the texts.

It stands right above the record of a generation, so that both are written in one call.
"""
MEASURES_MADE, FINDINGS_MADE, TEXTS_MADE = (Area(TEXTS, 1, 700, n, n) for n in (4, 5, 6))
"""What the measures table, the list of findings and the kept texts were made from: see
:mod:`ita_xl.workbook.reading.freshness`."""
RULES_EDITION, RULES_DIGEST = cell(TEXTS, "J2"), cell(TEXTS, "J3")
"""The edition and the digest of the rules that sheet เกณฑ์ holds: see :mod:`ita_xl.workbook.reading.rulesheet`."""


@dataclass(frozen=True)
class Name:
    """A defined name: its range, and the first format that has it; 0 is that of version 0.1.0."""

    area: Area
    since: int = 0


DECLARED: dict[str, Name] = {
    "ita_agency": Name(AGENCY),
    "ita_district": Name(DISTRICT),
    "ita_province": Name(PROVINCE),
    "ita_year": Name(YEAR),
    "ita_plan_year": Name(PLAN_YEAR),
    "ita_threshold": Name(THRESHOLD),
    "ita_digits": Name(DIGITS),
    "ita_only": Name(ONLY),
    "ita_by": Name(BY),
    "ita_layout": Name(LAYOUT, since=1),
    "ita_mail_name": Name(MAIL_NAME, since=1),
    "ita_status": Name(STATUS),
    "ita_version": Name(VERSION, since=1),
    "ita_format": Name(FORMAT_CELL, since=2),
    "ita_scores": Name(SCORE_INPUT),
    "ita_reported": Name(REPORTED_INPUT),
    "ita_page": Name(PAGE, since=2),
    "ita_page_read": Name(PAGE_READ, since=2),
    "ita_page_taken": Name(PAGE_TAKEN, since=2),
    "ita_items": Name(ITEM_INPUT),
    "ita_shares": Name(ITEM_SHARES),
    "ita_item_texts": Name(ITEM_TEXTS, since=1),
    "ita_paste": Name(ITEM_PASTE),
    "ita_items_year": Name(ITEMS_YEAR),
    "ita_history": Name(HISTORY_INPUT),
    "ita_library": Name(LIBRARY_TABLE.area),
    "ita_measures": Name(MEASURES_TABLE.area),
    "ita_measures_seen": Name(MEASURES_TABLE.seen),
    "ita_measures_print": Name(MEASURES_FINGERPRINT),
    "ita_follow": Name(FOLLOW_TABLE.area),
    "ita_follow_seen": Name(FOLLOW_TABLE.seen),
    "ita_oit": Name(OIT_INPUT, since=1),
    "ita_oit_year": Name(OIT_YEAR, since=1),
    "ita_kind": Name(KIND, since=1),
    "ita_units": Name(UNITS, since=2),
    "ita_causes": Name(CAUSES, since=2),
    "ita_memo": Name(MEMO, since=1),
    "ita_asked": Name(ASKED, since=1),
    "ita_opinions": Name(OPINIONS, since=1),
    "ita_findings": Name(FINDINGS_AREA),
    "ita_findings_cells": Name(FINDINGS_TABLE.part("cells"), since=2),
    "ita_findings_print": Name(FINDINGS_FINGERPRINT),
    "ita_undo": Name(UNDO, since=1),
    "ita_texts": Name(KEPT_TEXTS, since=1),
    "ita_measures_made": Name(MEASURES_MADE, since=1),
    "ita_findings_made": Name(FINDINGS_MADE, since=1),
    "ita_texts_made": Name(TEXTS_MADE, since=2),
    "ita_rules_edition": Name(RULES_EDITION, since=2),
    "ita_rules_digest": Name(RULES_DIGEST, since=2),
}
"""Every range that is typed, generated or looked at, by its defined name."""
NAMES: dict[str, Area] = {name: declared.area for name, declared in DECLARED.items()}
PLACES = Area(TEXTS, 1, len(NAMES), 7, 8)
"""The names again, each beside a formula that refers to its range. Excel keeps a formula's references right at once,
whatever a person inserts, deletes or renames: read as formulas, these cells tell in one call where everything lies."""
PLACES_NAME = "ita_places"
LATER = frozenset(name for name, declared in DECLARED.items() if declared.since > 0)
TOGETHER = ("ita_rules_edition", "ita_rules_digest")
"""Names that came later, but one of them says nothing without the other."""


def absent(found: Container[str]) -> list[str]:
    """Name what is missing of a workbook that has these names, and that it cannot do without."""
    partly = any(name in found for name in TOGETHER)
    return [
        name for name in NAMES if name not in found and (name not in LATER or (partly and name in TOGETHER))
    ]


"""Names that came after version 0.1.0: a workbook may lack them, and works without."""

INPUT_COLOUR = "FFF9DB"
"""The fill of a cell in which a person types."""
_SCORE, _YEAR, _TEXT, _CENTRE = ("0.00", "right"), ("0", "center"), ("General", ""), ("General", "center")


def _part(
    table: Table, first: str, last: str = "", look: tuple[str, str] = _SCORE
) -> tuple[Area, tuple[str, str]]:
    return table.part(first, last), look


LOOKS: dict[str, tuple[tuple[Area, tuple[str, str]], ...]] = {
    **{name: ((NAMES[name], _TEXT),) for name in ("ita_agency", "ita_district", "ita_province")},
    **{
        name: ((NAMES[name], _TEXT),)
        for name in ("ita_digits", "ita_only", "ita_by", "ita_layout", "ita_mail_name")
    },
    **{name: ((NAMES[name], _YEAR),) for name in ("ita_year", "ita_plan_year")},
    "ita_threshold": ((THRESHOLD, _SCORE),),
    "ita_scores": ((SCORE_INPUT, _SCORE),),
    "ita_reported": (
        (Area(SCORES, REPORTED_INPUT.top, OVERALL_ROW, REPORTED_INPUT.left, REPORTED_INPUT.right), _SCORE),
        (Area(SCORES, LEVEL_ROW, LEVEL_ROW, REPORTED_INPUT.left, REPORTED_INPUT.right), _CENTRE),
    ),
    "ita_items": (_part(ITEM_TABLE, "code", "issue", _CENTRE), _part(ITEM_TABLE, "score")),
    "ita_shares": ((ITEM_SHARES, _SCORE),),
    "ita_history": (
        _part(HISTORY_TABLE, "year", look=_YEAR),
        _part(HISTORY_TABLE, "overall"),
        _part(HISTORY_TABLE, "level", look=_CENTRE),
        _part(HISTORY_TABLE, "IIT", "OIT"),
    ),
}
"""The input cells of the protected sheets, by the name that they belong to, with their number format and alignment."""

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
ONE_OF_EACH_SHEET = (
    "ita_only",
    "ita_scores",
    "ita_items",
    "ita_history",
    "ita_library",
    "ita_measures",
    "ita_follow",
    "ita_oit",
    "ita_kind",
)
"""A name of each sheet in which a person types, which every check reads anyway."""
