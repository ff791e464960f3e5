"""What stands in a workbook's named ranges, read as the flat table of entries and as keyed rows.

Both the closed file and the live workbook hand over :class:`Grid` objects by defined name; from here on nobody
knows which of the two it was.
"""

from collections.abc import Iterator

from ita_xl import thai
from ita_xl.assessment import (
    SHARES,
    Entries,
    Entry,
    Place,
    error_value,
    item_code,
)
from ita_xl.checks.typed import number_fields
from ita_xl.dossier import (
    FOLLOW_STATES,
    MEMO_FIELDS,
    state,
)
from ita_xl.rules.book import ROLES
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.ranges import HISTORY_COLUMNS, ITEM_COLUMNS
from ita_xl.workbook.reading.grid import MAX_NUMBER, Grids


def entries(grids: Grids) -> Entries:
    """Read the typed ranges as the flat table."""
    found = {field: grids[name].entry(0, 0) for name, field in ranges.SINGLE_FIELDS.items() if name in grids}
    for n in range(10):
        found[f"indicator.{n + 1}"] = grids["ita_scores"].entry(n, 0)
    for n, key in enumerate(ranges.REPORTED_ORDER):
        found[f"reported.{key}"] = grids["ita_reported"].entry(n, 0)
    for group, name, columns in (
        ("item", "ita_items", ITEM_COLUMNS),
        ("history", "ita_history", HISTORY_COLUMNS),
    ):
        grid = grids[name]
        for row, values in enumerate(grid.rows, start=1):
            if any(v not in (None, "") for v in values):
                found |= {f"{group}.{row}.{key}": grid.entry(row - 1, n) for n, key in enumerate(columns)}
    shares = grids["ita_shares"]
    for row, values in enumerate(shares.rows, start=1):
        if any(v not in (None, "") for v in values):
            found |= {f"item.{row}.{share}": shares.entry(row - 1, n) for n, share in enumerate(SHARES)}
    return Entries(found | _report_entries(grids))


def _report_entries(grids: Grids) -> dict[str, Entry]:
    """Read what belongs to the report only: wordings of items, OIT items, the memo, questions, opinions."""
    found: dict[str, Entry] = {}
    if "ita_memo" in grids:  # a workbook of the first version has none of these
        found = {f"memo.{name}": grids["ita_memo"].entry(n, 0) for n, name in enumerate(MEMO_FIELDS)}
    if "ita_units" in grids:
        found |= {f"unit.{role}": grids["ita_units"].entry(n, 0) for n, role in enumerate(ROLES)}
    if "ita_causes" in grids:
        found |= {field: grids["ita_causes"].entry(n, 0) for n, field in enumerate(ranges.CAUSE_ENTRIES)}
    for group, name, columns in (
        ("item", "ita_item_texts", ("text",)),
        ("oit", "ita_oit", ranges.OIT_COLUMNS),
        ("asked", "ita_asked", ranges.ASKED_COLUMNS),
        ("opinion", "ita_opinions", ranges.OPINION_COLUMNS),
    ):
        if name not in grids:
            continue
        grid = grids[name]
        typed = {n: key for n, key in enumerate(columns) if key not in ranges.OIT_FORMULAS}
        for row in range(len(grid.rows)):
            cells = {key: grid.entry(row, n) for n, key in typed.items()}
            if any(cell.value not in (None, "") for cell in cells.values()):
                found |= {f"{group}.{row + 1}.{key}": cell for key, cell in cells.items()}
    return found


def readable(typed: Entries) -> Iterator[tuple[Place, object]]:
    """Give the cells whose text the program reads as a number or an item code, with what a formula needs there.

    Thai digits and numbers kept as text are no numbers to Excel: a command that writes the workbook writes these
    values, so that the formulas agree with the program. Each is told by a finding.
    """
    for name in number_fields(typed):
        value = typed.value(name)
        number = thai.number(value)
        if isinstance(value, str) and number is not None and abs(number) < MAX_NUMBER:
            yield typed.place(name), number
    for row in typed.rows("item"):
        raw = typed.raw_text(f"{row}.code")
        # What a formula makes of a code: no blanks, small letters. It knows no Thai digits and no no-break space.
        if not error_value(raw) and item_code(raw) != raw.replace(" ", "").lower():
            yield typed.place(f"{row}.code"), item_code(raw)
    for name in ("reported.level", *(f"{row}.level" for row in typed.rows("history"))):
        raw = typed.raw_text(name)
        # TRIM takes blanks off, but no no-break space and no sara am in two letters.
        if thai.clean(raw) != " ".join(filter(None, raw.split(" "))):
            yield typed.place(name), thai.clean(raw)
    for row in typed.rows("oit"):
        code, status = typed.raw_text(f"{row}.code"), typed.raw_text(f"{row}.status")
        if item_code(code) != code.replace(" ", "").lower():
            yield typed.place(f"{row}.code"), item_code(code)
        if state(status) != status and state(status) in FOLLOW_STATES:
            yield typed.place(f"{row}.status"), state(status)
