"""What stands in a workbook's named ranges, read as the flat table of entries and as keyed rows.

Both the closed file and the live workbook hand over :class:`Grid` objects by defined name; from here on nobody
knows which of the two it was.
"""

from collections.abc import Collection, Iterator

from ita_xl import thai
from ita_xl.assessment import (
    SHARES,
    UNCALCULATED,
    Entries,
    Entry,
    Percent,
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
from ita_xl.records import replace
from ita_xl.rules import rule_book
from ita_xl.rules.book import ROLES
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.ranges import HISTORY_COLUMNS, ITEM_COLUMNS
from ita_xl.workbook.contract.tables import FREE_TABLES
from ita_xl.workbook.reading.grid import MAX_NUMBER, Grids
from ita_xl.workbook.reading.merges import TOLD
from ita_xl.workbook.reading.rulesheet import Standing, standing


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


def listed_year(typed: Entries) -> int | None:
    """Give the fiscal year whose list of items the codes show, where they are formulas.

    That is the year of the workbook until a score or a share is typed, and from the first press after that on the year
    for which these were typed.
    """
    scored = any(
        typed.held(f"{row}.{name}") is not None for row in typed.rows("item") for name in ("score", *SHARES)
    )
    years = [typed.value(name) for name in ("items_year", "fiscal_year") if scored or name == "fiscal_year"]
    value = next((value for value in years if value is not None), None)
    return thai.year(value)


def with_codes(grids: Grids, formulas: Collection[int]) -> Grids:
    """Give the ranges with the codes of the items that the formulas of a file would show once they are calculated.

    A workbook that carries other rules than ours lists its own items: what its formulas gave stays.

    Args:
        grids: The ranges of the file.
        formulas: The rows of the list (from 0) whose code is a formula.
    """
    if not formulas or standing(grids) is not Standing.SAME:
        return grids
    rules = rule_book(listed_year(entries(grids)) or 0)
    codes = [item.code for item in rules.items] if rules else []
    grid = grids["ita_items"]
    rows = tuple(
        (codes[n] if n < len(codes) else None, *row[1:]) if n in formulas else row
        for n, row in enumerate(grid.rows)
    )
    meant = {at: value for at, value in grid.meant.items() if at[1] or at[0] not in formulas}
    return {**grids, "ita_items": replace(grid, rows=rows, meant=meant)}


def merged_values(grids: Grids) -> Iterator[tuple[Place, object]]:
    """Give the cells of the protected sheets for which a merged one above is read, with its value.

    A formula finds nothing there: a command that writes the workbook writes what is read.
    """
    for name in sorted(TOLD - FREE_TABLES.keys()):
        grid = grids.get(name)
        if grid is None or not grid.merged:
            continue
        for (row, column), value in grid.meant.items():
            if value != UNCALCULATED and not isinstance(value, Percent):
                yield grid.place(row, column), value


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
