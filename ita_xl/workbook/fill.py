"""What goes into the cells of a new workbook: typed values as they were given, the year's catalogue of items."""

from collections.abc import Mapping
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import SHARES, Entries
from ita_xl.failures import Failure
from ita_xl.rules import RuleBook
from ita_xl.workbook import layout
from ita_xl.workbook.contents import MAX_NUMBER, Grids
from ita_xl.workbook.edits import Edits, Value

NUMBERS = ("fiscal_year", "plan_year", "threshold", "items_year")


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

    for name, field in layout.SINGLE_FIELDS.items():
        value = entries.value(field)
        if field == "items_year" or (field == "fiscal_year" and value is None):
            value = year
        put(name, 0, 0, _cell(value, number=field in NUMBERS))
    for n in range(10):
        put("ita_scores", n, 0, _cell(entries.value(f"indicator.{n + 1}"), number=True))
    for n, key in enumerate(layout.REPORTED_ORDER):
        put("ita_reported", n, 0, _cell(entries.value(f"reported.{key}"), number=key != "level"))
    items = _rows(entries, "item", (*layout.ITEM_COLUMNS, *SHARES), layout.CAPACITY_ITEMS)
    if not items and rules is not None:
        items = [{"code": i.code} for i in rules.items]
    history = _rows(entries, "history", layout.HISTORY_COLUMNS, layout.CAPACITY_HISTORY)
    for name, columns, rows, size in (
        ("ita_items", layout.ITEM_COLUMNS, items, layout.CAPACITY_ITEMS),
        ("ita_shares", SHARES, items, layout.CAPACITY_ITEMS),
        ("ita_history", layout.HISTORY_COLUMNS, history, layout.CAPACITY_HISTORY),
    ):
        for n in range(size):
            for column, key in enumerate(columns):
                value = rows[n].get(key) if n < len(rows) else None
                put(name, n, column, _cell(value, number=key not in ("code", "level")))
    return edits


def _rows(entries: Entries, group: str, columns: tuple[str, ...], limit: int) -> list[Mapping[str, object]]:
    rows = [{key: entries.value(f"{row}.{key}") for key in columns} for row in entries.rows(group)]
    if len(rows) > limit:
        what = "คะแนนรายข้อ" if group == "item" else "ผลย้อนหลัง"
        raise Failure("too-many-rows", what=what, count=len(rows), limit=limit)
    return list(rows)


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
