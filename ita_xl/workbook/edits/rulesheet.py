"""Brings sheet เกณฑ์ of a workbook up to the rules of the program."""

from collections.abc import Iterable, Mapping

from ita_xl.a1 import column
from ita_xl.rules import digest, edition
from ita_xl.workbook.contract.rulesheet import BLANK_POINTS, COLUMNS, FIRST, RuleRow, rows
from ita_xl.workbook.contract.ruletables import RuleTables
from ita_xl.workbook.edits.edits import CellContent, Edits
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.rulesheet import carried, kinds

BLANK = RuleRow("", (), BLANK_POINTS)


def rule_edits(edits: Edits, grids: Grids, page: Grid, tables: RuleTables) -> None:
    """Plan the cells, looks and heights of sheet เกณฑ์, where its named columns lie, and which rules it holds then.

    Args:
        edits: Takes the changes.
        grids: The named ranges of the workbook.
        page: Its sheet เกณฑ์ from A1 on, as it stands.
        tables: The rules of the program.
    """
    wanted = rows(tables)
    stand = kinds(page, {table.title: table for table in tables.tables})
    patterns = _patterns(stand, {n: row.kind for n, row in wanted.items()}, len(page.rows))
    changed_kinds = {
        n: patterns[wanted.get(n, BLANK).kind]
        for n in range(FIRST, max((*wanted, *stand)) + 1)
        if wanted.get(n, BLANK).kind != stand.get(n, "") and wanted.get(n, BLANK).kind in patterns
    }
    for n in _ordered(range(FIRST, max((*wanted, *stand)) + 1), changed_kinds):
        row, kind = wanted.get(n, BLANK), stand.get(n, "")
        before = page.rows[n - 1] if n <= len(page.rows) else ()
        pattern = patterns.get(row.kind) if row.kind != kind else None
        changed = row.kind != kind
        for c in range(COLUMNS):
            value: CellContent = row.values[c] if c < len(row.values) else None
            if value == "":
                value = None
            if pattern or not same(before[c] if c < len(before) else None, value):
                like = f"{column(c)}{pattern}" if pattern else None
                edits.put(page.sheet, f"{column(c)}{n}", value, like)
                changed = True
        if changed:
            edits.heights.append((page.sheet, n, row.height))
    for name, area in tables.areas().items():
        edits.names.append((name, page.sheet, area.absolute.rpartition("!")[2]))
    held = carried(grids)
    if held.places:
        first, last = held.places
        edits.put(first.sheet, first.cell, edition())
        edits.put(last.sheet, last.cell, digest())


def _ordered(rows: Iterable[int], patterns: Mapping[int, int]) -> list[int]:
    """Order rows so that one from which others take their looks is changed after them."""
    after: dict[int, list[int]] = {}
    for row, pattern in patterns.items():
        after.setdefault(pattern, []).append(row)
    found: dict[int, None] = {}
    begun: set[int] = set()
    waiting = list(reversed(list(rows)))
    while waiting:
        row = waiting[-1]
        first = [other for other in after.get(row, ()) if other not in begun] if row in patterns else []
        begun.add(row)
        if first:
            waiting += reversed(first)
        else:
            found[waiting.pop()] = None
    return list(found)


def same(old: object, new: CellContent) -> bool:
    """Tell whether a cell holds a value already."""
    if isinstance(old, int | float) and new is not None and not isinstance(new, str):
        return abs(float(old) - float(new)) < 1e-9
    return isinstance(new, str | None) and text(old) == (new or "")


def _patterns(stand: dict[int, str], wanted: dict[int, str], last: int) -> dict[str, int]:
    """Give for each kind of row one whose looks others take: one that stays, where there is one."""
    found: dict[str, int] = {}
    for n in range(FIRST, max(last, max(stand, default=0)) + 1):
        kind = stand.get(n, "")
        if kind not in found or (wanted.get(n, "") == kind and wanted.get(found[kind], "") != kind):
            found[kind] = n
    return found
