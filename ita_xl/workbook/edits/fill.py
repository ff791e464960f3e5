"""What goes into the cells of a new workbook: typed values as they were given, the year's catalogue of items."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import SHARES, Entries, item_code
from ita_xl.dossier import MEMO_FIELDS, OIT_FIELDS
from ita_xl.failures import Failure
from ita_xl.rules import RuleBook
from ita_xl.workbook.contract import ranges, wording
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.typed import ITEM_TABLE
from ita_xl.workbook.edits.edits import Edits, Value
from ita_xl.workbook.edits.intake import oit_heights
from ita_xl.workbook.reading.grid import MAX_NUMBER, Grid, Grids, text

NUMBERS = ("fiscal_year", "plan_year", "threshold", "items_year", "oit_year")

TEXTS = ("code", "level", "text", "heading", "question", "answer", *OIT_FIELDS)
GROUPS = {
    "item": "คะแนนรายข้อ",
    "history": "ผลย้อนหลัง",
    "oit": "ข้อ OIT",
    "asked": "คำถามที่ไม่มีคะแนน",
    "opinion": "ความเห็นและข้อเสนอแนะ",
}
"""What a person calls the rows of a group."""
TABLES = {
    "item": (("ita_items", ranges.ITEM_COLUMNS), ("ita_shares", SHARES), ("ita_item_texts", ("text",))),
    "oit": (("ita_oit", ranges.OIT_COLUMNS),),
    "history": (("ita_history", ranges.HISTORY_COLUMNS),),
    "asked": (("ita_asked", ranges.ASKED_COLUMNS),),
    "opinion": (("ita_opinions", ranges.OPINION_COLUMNS),),
}
"""The ranges in which the rows of a group stand, and their columns."""
SENTENCES = {
    "ita_item_texts": ITEM_TABLE.widths[-1:],
    "ita_asked": wording.REPORT_WIDTHS[1:],
    "ita_opinions": wording.REPORT_WIDTHS[1:],
}
"""The ranges of whole sentences, and the widths of their columns."""


def fill(grids: Grids, entries: Entries, year: int, rules: RuleBook | None) -> Edits:
    """Plan the cells of a new workbook.

    Args:
        grids: The named ranges of the template.
        entries: Typed values; what is no number stays as it was typed, for the checks to find.
        year: The fiscal year, where the entries have none.
        rules: The rule book of the year: its items are offered where the entries bring none.

    Raises:
        Failure: ``too-many-rows``: more items or years than the workbook has rows.
    """
    edits = Edits()

    def put(name: str, row: int, column: int, value: object) -> None:
        place = grids[name].place(row, column)
        edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]

    for name, field in ranges.SINGLE_FIELDS.items():
        put(name, 0, 0, _cell(_single(entries, field, year, rules), number=field in NUMBERS))
    for n in range(10):
        put("ita_scores", n, 0, _cell(entries.held(f"indicator.{n + 1}"), number=True))
    for n, key in enumerate(ranges.REPORTED_ORDER):
        put("ita_reported", n, 0, _cell(entries.held(f"reported.{key}"), number=key != "level"))
    for n, key in enumerate(MEMO_FIELDS):
        put("ita_memo", n, 0, _cell(entries.held(f"memo.{key}"), number=False))
    memo = [[entries.held(f"memo.{key}")] for key in MEMO_FIELDS]
    _heights(edits, grids["ita_memo"], memo, wording.REPORT_WIDTHS[2:])
    for group, tables in TABLES.items():
        rows = _rows(entries, group, [key for _, columns in tables for key in columns], rules)
        for name, columns in tables:
            size = len(grids[name].rows)
            if len(rows) > size:
                raise Failure("too-many-rows", what=GROUPS[group], count=len(rows), limit=size)
            for n in range(size):
                for column, key in enumerate(columns):
                    if key not in ranges.OIT_FORMULAS:
                        value = rows[n].get(key) if n < len(rows) else None
                        put(name, n, column, _cell(value, number=key not in TEXTS))
            if name in SENTENCES:
                _heights(
                    edits, grids[name], [[row.get(key) for key in columns] for row in rows], SENTENCES[name]
                )
        if group == "oit":
            oit_heights(edits, grids, rows, rules)
    return edits


def _heights(edits: Edits, grid: Grid, rows: Sequence[Sequence[object]], widths: Sequence[float]) -> None:
    """Plan the heights of rows with sentences in columns of these widths."""
    for n, row in enumerate(rows):
        texts = [text(value) for value in row]
        if any(texts):
            edits.heights.append((grid.sheet, grid.top + n, row_height(texts, widths)))


def _single(entries: Entries, field: str, year: int, rules: RuleBook | None) -> object:
    value = entries.held(field)
    if field in ("items_year", "oit_year") or (field == "fiscal_year" and value is None):
        return year
    if field == "agency.kind" and rules and (kind := rules.kind_called(entries.text(field))):
        return kind.choice
    return value


def _rows(
    entries: Entries, group: str, columns: Sequence[str], rules: RuleBook | None
) -> Sequence[Mapping[str, object]]:
    """Give the rows of a group; the year's items where no scores were given, its OIT items in any case."""
    rows: list[Mapping[str, object]] = [
        {key: entries.held(f"{row}.{key}") for key in columns} for row in entries.rows(group)
    ]
    scored = any(row[key] is not None for row in rows for key in ("score", *SHARES) if key in columns)
    if rules is None or group not in ("item", "oit") or scored:
        return rows
    codes = [i.code for i in rules.items if group == "item" or i.instrument == "OIT"]
    return _catalogue(rows, codes)


def _catalogue(rows: list[Mapping[str, object]], codes: Sequence[str]) -> list[Mapping[str, object]]:
    """Give a row to every item of the year: the typed one where there is one; rows of other codes stand behind."""
    typed = {item_code(text(row["code"])): row for row in reversed(rows)}
    listed: list[Mapping[str, object]] = [typed.pop(code, {"code": code}) for code in codes]
    kept = {id(row) for row in listed}
    return listed + [row for row in rows if id(row) not in kept]


def _cell(value: object, *, number: bool) -> Value:
    """Give a typed value as a cell takes it: a number where the text is a plain one, else as it stands."""
    if value is None or isinstance(value, bool):
        return None if value is None else str(value)
    text = str(value)
    if isinstance(value, Decimal | int) and -MAX_NUMBER < value < MAX_NUMBER:
        return value
    if number and not thai.has_thai_digits(text) and (read := thai.number(text)) is not None:
        # 1e400 is no number to Excel: it stays as it was typed, for the checks to find.
        return read if abs(read) < MAX_NUMBER else text
    return text
