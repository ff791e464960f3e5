"""What goes into the cells of a new workbook: what was typed as it was given, the year's catalogue of items."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal

from ita_xl import thai
from ita_xl.a1 import column as letters
from ita_xl.assessment import INDICATOR_COUNT, SHARES, Entries, item_code
from ita_xl.datafile import Interchange, Library, LibraryRow, TypedTable
from ita_xl.dossier import MEMO_FIELDS, OIT_FIELDS
from ita_xl.failures import Failure
from ita_xl.measures.table import Merged, MergedRow
from ita_xl.rules import RuleBook
from ita_xl.rules.book import ROLES
from ita_xl.workbook.contract import ranges, tables, wording
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.typed import ITEM_TABLE
from ita_xl.workbook.edits.edits import CellContent, Edits, table_edits
from ita_xl.workbook.edits.intake import oit_heights
from ita_xl.workbook.reading.grid import MAX_NUMBER, Grid, Grids, text
from ita_xl.workbook.reading.library import shipped_texts
from ita_xl.workbook.reading.typed import CHOICES, KEYED, of_today

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
ONE_COLUMN = {
    "ita_scores": tuple(f"indicator.{n}" for n in range(1, INDICATOR_COUNT + 1)),
    "ita_reported": tuple(f"reported.{key}" for key in ranges.REPORTED_ORDER),
    "ita_units": tuple(f"unit.{role}" for role in ROLES),
    "ita_causes": ranges.CAUSE_ENTRIES,
    "ita_memo": tuple(f"memo.{key}" for key in MEMO_FIELDS),
}
"""The ranges of one column, and the field of each row."""
SENTENCES = {
    "ita_item_texts": ITEM_TABLE.widths[-1:],
    "ita_asked": wording.REPORT_WIDTHS[1:],
    "ita_opinions": wording.REPORT_WIDTHS[1:],
}
"""The ranges of whole sentences, and the widths of their columns."""


def fill(grids: Grids, given: Interchange, year: int, rules: RuleBook | None) -> Edits:
    """Plan the cells of a new workbook.

    Args:
        grids: The named ranges of the template.
        given: What a person typed; what is no number stays as it was typed, for the checks to find. Where it was read
            from a workbook, each value goes into its cell as it was there.
        year: The fiscal year, where the entries have none.
        rules: The rule book of the year: its items are offered where the entries bring none.

    Raises:
        Failure: ``too-many-rows``: more rows than the workbook has. ``table-full``: the same of a generated table.
    """
    edits, entries = Edits(), given.entries
    if given.form:
        _as_typed(edits, grids, entries, rules)
    else:
        _close_together(edits, grids, entries, year, rules)
    _choices(edits, grids, given)
    _pasted(edits, grids, given)
    if given.library:
        _library(edits, grids, given.library)
    for key, table in given.tables.items():
        _table(edits, grids, key, table)
    return edits


def _put(edits: Edits, grids: Grids, name: str, row: int, column: int, value: object) -> None:
    place = grids[name].place(row, column)
    edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]


def _as_typed(edits: Edits, grids: Grids, entries: Entries, rules: RuleBook | None) -> None:
    """Plan every typed value into the cell in which it stood.

    Raises:
        Failure: ``too-many-rows``.
    """
    for name, field in ranges.SINGLE_FIELDS.items():
        _put(edits, grids, name, 0, 0, _exact(entries.held(field)))
    for name, fields in ONE_COLUMN.items():
        for n, field in enumerate(fields):
            _put(edits, grids, name, n, 0, _exact(entries.held(field)))
    memo = [[entries.held(f"memo.{key}")] for key in MEMO_FIELDS]
    _heights(edits, grids["ita_memo"], memo, wording.REPORT_WIDTHS[2:])
    for group, parts in TABLES.items():
        last = max((int(row.partition(".")[2]) for row in entries.rows(group)), default=0)
        keys = [key for _, columns in parts for key in columns if key not in ranges.OIT_FORMULAS]
        rows = [{key: entries.held(f"{group}.{n}.{key}") for key in keys} for n in range(1, last + 1)]
        offered = group == "item" and entries.held("items_year") is None and _offered(rows, rules)
        for name, columns in parts:
            size = len(grids[name].rows)
            if last > size:
                raise Failure("too-many-rows", what=GROUPS[group], count=last, limit=size)
            for n in range(size):
                for column, key in enumerate(columns):
                    if key in keys and not (offered and key == "code"):
                        _put(edits, grids, name, n, column, _exact(rows[n][key] if n < last else None))
            if name in SENTENCES:
                sentences = [[row[key] for key in columns] for row in rows]
                _heights(edits, grids[name], sentences, SENTENCES[name])
        if group == "oit":
            oit_heights(edits, grids, rows, rules)


def _exact(value: object) -> CellContent:
    """Give a value as its cell held it: a number as a number, a text as a text."""
    if isinstance(value, Decimal | int | float) and not isinstance(value, bool):
        number = value if isinstance(value, int) else Decimal(str(value))
        return number if -MAX_NUMBER < number < MAX_NUMBER else str(value)
    return None if value is None else str(value)


def _choices(edits: Edits, grids: Grids, given: Interchange) -> None:
    for key, (name, choices) in CHOICES.items():
        chosen = given.choices.get(key)
        if chosen is not None or given.form:
            _put(edits, grids, name, 0, 0, next((w for w, k in choices.items() if k == chosen), chosen))


def _pasted(edits: Edits, grids: Grids, given: Interchange) -> None:
    """Plan the pasted result page.

    Raises:
        Failure: ``too-many-rows``.
    """
    for name, lines in (("ita_page", given.page), ("ita_paste", given.pasted)):
        rows = grids[name].rows
        if len(lines) > len(rows):
            raise Failure("too-many-rows", what="ข้อความที่วาง", count=len(lines), limit=len(rows))
        for n, line in enumerate(lines):
            for column, value in enumerate(line[: len(rows[n])]):
                if value:
                    _put(edits, grids, name, n, column, value)


def _library(edits: Edits, grids: Grids, given: Library) -> None:
    """Plan the office's library: rows as shipped by their key, changed and own ones; what was shipped since is added.

    Raises:
        Failure: ``too-many-rows``.
    """
    grid, ours = grids["ita_library"], shipped_texts()
    rows = list(_with_new_ones(given.deleted, of_today(given.rows), list(ours)))
    if len(rows) > len(grid.rows):
        raise Failure("too-many-rows", what="คลังมาตรการ", count=len(rows), limit=len(grid.rows))
    known: set[str] = set()
    fields = tables.LIBRARY_TABLE.fields
    for n, row in enumerate(rows):
        texts = {**(ours.get(row.key, {}) if row.key not in known else {}), **row.texts, "key": row.key}
        known.add(row.key)
        values: list[CellContent] = [texts.get(field, "") or None for field in fields]
        for column, value in enumerate(values):
            # The number of an indicator is one, as in the list of its cell.
            number = fields[column] == "indicator" and str(value or "").isascii() and str(value).isdecimal()
            letter = letters(grid.left + column)
            edits.put(
                grid.sheet,
                f"{letter}{grid.top + n}",
                int(str(value)) if number else value,
                f"{letter}{grid.top}" if n >= len(ours) else None,
            )
        edits.heights.append(
            (
                grid.sheet,
                grid.top + n,
                row_height([str(v or "") for v in values], tables.LIBRARY_TABLE.widths),
            )
        )
    for n in range(len(rows), len(ours)):
        for column in range(len(fields)):
            _put(edits, grids, "ita_library", n, column, None)


def _with_new_ones(
    deleted: Collection[str], given: Iterable[LibraryRow], ours: Sequence[str]
) -> Sequence[LibraryRow]:
    """Give the rows of a library, and behind their neighbours the shipped ones that it does not know yet."""
    rows = list(given)
    known = {row.key for row in rows} | set(deleted)
    for n, key in enumerate(ours):
        if key not in known:
            before = set(ours[:n])
            at = max((i for i, row in enumerate(rows, start=1) if row.key in before), default=0)
            rows.insert(at, LibraryRow(key))
    return rows


def _table(edits: Edits, grids: Grids, key: str, given: TypedTable) -> None:
    """Plan a generated table as it stood.

    Raises:
        Failure: ``table-full``.
    """
    name, table = KEYED[key]
    grid = grids[name]
    rows = tuple(
        MergedRow(row.key, row.texts, row.generated, None, grid.top + n)
        for n, row in enumerate(given.rows)
        if not row.empty
    )
    table_edits(edits, grid, table, Merged(rows, (), given.seen, 0))
    _put(edits, grids, f"{name}_seen", 0, 0, " ".join(given.seen) or None)


def _close_together(edits: Edits, grids: Grids, entries: Entries, year: int, rules: RuleBook | None) -> None:
    """Plan what a person wrote into a file: rows close together, the year's catalogue where there are no scores.

    Raises:
        Failure: ``too-many-rows``.
    """

    def put(name: str, row: int, column: int, value: object) -> None:
        place = grids[name].place(row, column)
        edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]

    for name, field in ranges.SINGLE_FIELDS.items():
        put(name, 0, 0, _cell(_single(entries, field, year, rules), number=field in NUMBERS))
    for name, fields in ONE_COLUMN.items():
        for n, field in enumerate(fields):
            number = field.startswith(("indicator.", "reported.")) and field != "reported.level"
            put(name, n, 0, _cell(entries.held(field), number=number))
    memo = [[entries.held(f"memo.{key}")] for key in MEMO_FIELDS]
    _heights(edits, grids["ita_memo"], memo, wording.REPORT_WIDTHS[2:])
    for group, parts in TABLES.items():
        rows = _rows(entries, group, [key for _, columns in parts for key in columns], rules)
        offered = group == "item" and _offered(rows, rules)
        for name, columns in parts:
            size = len(grids[name].rows)
            if len(rows) > size:
                raise Failure("too-many-rows", what=GROUPS[group], count=len(rows), limit=size)
            for n in range(size):
                for column, key in enumerate(columns):
                    if key not in ranges.OIT_FORMULAS and not (offered and key == "code"):
                        value = rows[n].get(key) if n < len(rows) else None
                        put(name, n, column, _cell(value, number=key not in TEXTS))
            if name in SENTENCES:
                _heights(
                    edits, grids[name], [[row.get(key) for key in columns] for row in rows], SENTENCES[name]
                )
        if group == "oit":
            oit_heights(edits, grids, rows, rules)


def _heights(edits: Edits, grid: Grid, rows: Sequence[Sequence[object]], widths: Sequence[float]) -> None:
    """Plan the heights of rows with sentences in columns of these widths."""
    for n, row in enumerate(rows):
        texts = [text(value) for value in row]
        if any(texts):
            edits.heights.append((grid.sheet, grid.top + n, row_height(texts, widths)))


def _offered(rows: Sequence[Mapping[str, object]], rules: RuleBook | None) -> bool:
    """Tell whether rows are the year's list of items and nothing more: then the codes stay formulas."""
    codes = [item.code for item in rules.items] if rules else []
    only = all(value is None or key == "code" for row in rows for key, value in row.items())
    return only and [item_code(text(row["code"])) for row in rows] in ([], codes)


def _single(entries: Entries, field: str, year: int, rules: RuleBook | None) -> object:
    value = entries.held(field)
    if field == "items_year":
        rows = _rows(entries, "item", [key for _, columns in TABLES["item"] for key in columns], rules)
        return None if _offered(rows, rules) else year
    if field == "oit_year" or (field == "fiscal_year" and value is None):
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


def _cell(value: object, *, number: bool) -> CellContent:
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
