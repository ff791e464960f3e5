"""What stood in the cells when a table was made from them: kept in ``ita_texts``, and compared by a native formula.

The measures table, the list of findings and the texts of sheet วิเคราะห์ each keep every cell that they are made from, a
row as one text, below a number of all of them, the fingerprint. As long as each cell holds what it held, the formula
gives that number, and the table carries it too; else the formula gives 0, and the table says so.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from hashlib import blake2s
from typing import Protocol

from ita_xl import thai
from ita_xl.a1 import column
from ita_xl.assessment import error_value
from ita_xl.columns import ASKED, EXACT
from ita_xl.dossier import MEMO_FIELDS
from ita_xl.records import dataclass
from ita_xl.workbook.contract.ranges import NAMES
from ita_xl.workbook.contract.sheets import Area
from ita_xl.workbook.contract.tables import (
    FOLLOW_TABLE,
    FREE_TABLES,
    LIBRARY_ROOM,
    LIBRARY_TABLE,
    MEASURES_TABLE,
    TABLE_ROOM,
    Table,
)
from ita_xl.workbook.contract.typed import ASKED_TABLE, OIT_TABLE
from ita_xl.workbook.reading.grid import TableShape

BETWEEN, FILLED, ERROR = "¦", "•", "#"
"""What stands between the cells of a row, for a cell that is only asked whether anything stands in it, for an error."""
LONGEST = 8_000
"""A row of more characters than this counts as one that has changed."""
EMPTY: tuple[object, ...] = ()


class Range(Protocol):
    """The values of a named range, as :class:`ita_xl.workbook.reading.entries.Grid` has them."""

    @property
    def rows(self) -> tuple[tuple[object, ...], ...]:
        """The rows."""

    @property
    def shape(self) -> TableShape | None:
        """Where a table of rows that people add stands."""


@dataclass(frozen=True)
class Part:
    """Columns (from 0) of a named range; of the ``asked`` ones only whether anything stands there.

    The ``later`` ones are the last columns of a table, which workbooks of before have not.
    """

    name: str
    columns: tuple[int, ...] = (0,)
    asked: tuple[int, ...] = ()
    later: tuple[int, ...] = ()

    @cached_property
    def all(self) -> tuple[int, ...]:
        """All columns, in their order."""
        return tuple(sorted((*self.columns, *self.asked)))


@dataclass(frozen=True)
class SourceRows:
    """Ranges of the same rows, read as one text a row.

    ``row`` is the only row that counts (from 0; ``None``: all), ``room`` as many rows as are kept: more than the range
    has where people may insert some. A workbook that has not the range ``beside`` was made before these counted.
    """

    parts: tuple[Part, ...]
    room: int
    row: int | None = None
    beside: str = ""

    @property
    def open(self) -> bool:
        """Tell whether people may insert and delete rows."""
        return not NAMES[self.parts[0].name].sheet.protected


def _declared(name: str, table: Table) -> Part:
    """Give the columns of a table on which the list of findings depends, as they are declared."""
    found: dict[str, list[int]] = {EXACT: [], ASKED: [], "": []}
    for n, declared in enumerate(table.declared):
        found[declared.compared].append(n)
    return Part(name, tuple(found[EXACT]), tuple(found[ASKED]))


def _single(name: str) -> SourceRows:
    return SourceRows((Part(name),), 1)


def _whole(name: str, *more: Part, beside: str = "") -> SourceRows:
    area = NAMES[name]
    whole = Part(name, tuple(range(area.right - area.left + 1)))
    return SourceRows((whole, *more), area.bottom - area.top + 1, beside=beside)


_LIBRARY = SourceRows(
    (
        Part(
            "ita_library",
            tuple(range(len(LIBRARY_TABLE.fields))),
            later=tuple(n for n, one in enumerate(LIBRARY_TABLE.declared) if one.since > 1),
        ),
    ),
    LIBRARY_ROOM,
)
RULES = "ita_rules_digest"
"""Which rules the workbook carries. One of format 1 has no such cell, and its formulas compare without it: there a new
rule book takes the table's fingerprint away (:mod:`ita_xl.actions.rulesheet`)."""
UNITS = "ita_units"
"""The office's own units. Workbooks that have none have measures whose texts name units of their own."""
OFFICE = ("ita_agency", "ita_kind", UNITS)
"""Who the office is: units in the measures follow from it."""
_RULES = SourceRows((Part(RULES),), 1, beside=RULES)
SOURCES: Mapping[str, tuple[SourceRows, ...]] = {
    "ita_measures_made": (
        _RULES,
        *map(_single, ("ita_year", "ita_plan_year", "ita_threshold", "ita_only", "ita_by")),
        _whole("ita_scores"),
        _whole("ita_reported", beside="ita_format"),
        _whole("ita_items"),
        _whole("ita_history", beside="ita_format"),
        _LIBRARY,
        *(
            SourceRows((Part(name),), NAMES[name].bottom - NAMES[name].top + 1, beside=UNITS)
            for name in OFFICE
        ),
    ),
    "ita_findings_made": (
        *map(_single, ("ita_agency", "ita_district", "ita_province", "ita_year", "ita_plan_year")),
        *map(_single, ("ita_threshold", "ita_items_year", "ita_oit_year", "ita_kind")),
        SourceRows((Part("ita_memo"),), 1, MEMO_FIELDS.index("date")),
        _whole("ita_scores"),
        _whole("ita_reported"),
        _whole("ita_items", Part("ita_shares", tuple(range(6))), Part("ita_item_texts", (), (0,))),
        _whole("ita_history"),
        SourceRows((_declared("ita_oit", OIT_TABLE),), OIT_TABLE.size),
        SourceRows((Part("ita_asked", (), (0, 1)),), ASKED_TABLE.size),
        SourceRows((_declared("ita_measures", MEASURES_TABLE),), TABLE_ROOM),
        SourceRows((_declared("ita_follow", FOLLOW_TABLE),), TABLE_ROOM),
    ),
    "ita_texts_made": (
        _RULES,
        *map(_single, ("ita_year", "ita_threshold")),
        _whole("ita_scores"),
        _whole("ita_reported"),
        _whole("ita_items"),
        _whole("ita_history"),
        _LIBRARY,
    ),
}
"""The kept cells of each table, by the name of the range that keeps them."""
MADE_FROM = {
    "ita_measures_print": "ita_measures_made",
    "ita_findings_print": "ita_findings_made",
    "ita_texts": "ita_texts_made",
}
"""The range whose first cell carries a table's fingerprint, and the range that keeps what the table was made from."""
FORMULAS = {
    "ita_measures_now": "ita_measures_made",
    "ita_findings_now": "ita_findings_made",
    "ita_texts_now": "ita_texts_made",
}
"""The name of the formula that compares, and the range that keeps what it compares with."""


class Fingerprints(Mapping[str, object]):
    """The numbers that the comparing formulas give, by the name of the range that carries the table's own."""

    def __init__(self, grids: Mapping[str, Range]) -> None:
        """Take the ranges of a workbook."""
        self._grids = grids
        self._known: dict[str, object] = {}

    def __getitem__(self, name: str) -> object:
        if name not in self._known:
            if MADE_FROM[name] not in self._grids:
                raise KeyError(name)
            self._known[name] = _compared(self._grids, MADE_FROM[name])
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(name for name in MADE_FROM if MADE_FROM[name] in self._grids)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _compared(grids: Mapping[str, Range], made: str) -> object:
    """Give the number of the kept cells where every cell is as it was; else 0."""
    kept = [row[0] if row else None for row in grids[made].rows]
    if not kept or kept[0] in (None, "") or any(_beside_name(grids, part.name) for part in _parts(made)):
        return 0
    seen = lines(grids, made)
    if seen is None or any(text != _kept_text(kept, n) for n, text in enumerate(seen, start=1)):
        return 0
    return thai.number(kept[0]) or 0


def _parts(made: str) -> Iterator[Part]:
    return (part for source in SOURCES[made] for part in source.parts)


def _beside_name(grids: Mapping[str, Range], name: str) -> bool:
    """Tell whether a table has rows that its defined name, and so the formula, does not see until the next writing."""
    shape = grids[name].shape if name in grids else None
    return shape is not None and (shape.area[0], shape.area[2]) != (shape.named[0], shape.named[2])


def _followed(grids: Mapping[str, Range], part: Part) -> bool:
    """Tell whether the formula sees the columns of a part where they are.

    It looks for them by their headers. That of a workbook of format 1 takes them by their number.
    """
    shape = grids[part.name].shape if part.name in grids else None
    if shape is None:
        return True
    left = shape.named[1] - 1
    as_it_came = all(shape.columns[n] == left + n for n in part.all if n < len(shape.columns))
    return bool(shape.fields) and (as_it_came or "ita_format" in grids)


def _kept_text(kept: Sequence[object], n: int) -> str:
    value = kept[n] if n < len(kept) else None
    return "" if value is None else cell_text(value)


def lines(
    grids: Mapping[str, Range],
    made: str,
    tables: Mapping[str, Sequence[Sequence[object]]] | None = None,
) -> list[str] | None:
    """Give what a table is made from, a text a row; ``None`` where it cannot be compared.

    That is so where people made more rows than are kept, or moved columns that the formula takes by their number.

    Args:
        grids: The ranges of the workbook.
        made: A key of ``SOURCES``.
        tables: The rows of generated tables as they will stand, where they are planned already.
    """
    found: list[str] = []
    if not all(_followed(grids, part) for part in _parts(made)):
        return None
    for source in SOURCES[made]:
        if source.beside and source.beside not in grids:
            continue
        ranges = [_rows(grids, part.name, tables) for part in source.parts]
        count = max(map(len, ranges))
        if count > source.room and source.row is None:
            return None
        for n in range(source.room) if source.row is None else (source.row,):
            rows: list[Sequence[object]] = [r[n] if n < len(r) else EMPTY for r in ranges]
            found.append(_line(source, rows))
    return found


def _rows(
    grids: Mapping[str, Range], name: str, tables: Mapping[str, Sequence[Sequence[object]]] | None
) -> Sequence[Sequence[object]]:
    if tables and name in tables:
        return tables[name]
    return grids[name].rows if name in grids else ()


NEVER_FRESH = 1
"""The fingerprint of what was made from more rows than are kept: no formula gives it."""


def fingerprint(texts: Sequence[str]) -> int:
    """Give one number of all texts, which a cell holds exactly."""
    return int.from_bytes(blake2s("\n".join(texts).encode("utf-8", "surrogatepass"), digest_size=6).digest())


def _line(source: SourceRows, rows: Sequence[Sequence[object]]) -> str:
    cells = [
        (row[n] if n < len(row) else None, n in part.asked)
        for part, row in zip(source.parts, rows, strict=True)
        for n in part.all
        if n < len(row) or n not in part.later
    ]
    if all(value is None or value == "" for value, _ in cells):
        return ""
    if any(error_value(value) for value, _ in cells):
        return ERROR
    texts = [cell_text(value) for value, _ in cells]
    joined = BETWEEN.join(
        FILLED if asked and text else text for text, (_, asked) in zip(texts, cells, strict=True)
    )
    return ERROR if len(joined) > LONGEST else joined


def cell_text(value: object) -> str:
    """Give a cell's value as a formula joins it to a text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, date):
        day = value if isinstance(value, datetime) else datetime.combine(value, time())
        value = (day.replace(tzinfo=None) - datetime(1899, 12, 30)).total_seconds() / 86_400  # noqa: DTZ001
    if isinstance(value, float | int | Decimal):
        text = format(float(value), ".15g")
        if "e-" in text:
            text = format(Decimal(text), "f")
        return text.upper()
    return str(value)


def formula(made: str) -> str:
    """Give the formula that compares: the kept number, or 0. It is one of an array."""
    tests: list[str] = []
    at = 2
    for source in SOURCES[made]:
        tests += _tests(source, NAMES[made], at)
        at += source.room
    return f"=IFERROR(IF(AND({','.join(tests)}),INDEX({made},1),0),0)"


def _tests(source: SourceRows, made: Area, at: int) -> Iterator[str]:
    kept = Area(made.sheet, made.top + at - 1, made.top + at + source.room - 2, made.left, made.left).absolute
    cells = [
        f'IF(LEN({ref})>0,"{FILLED}","")' if n in part.asked else ref
        for part in source.parts
        for n in part.all
        for ref in [_column(source, part, n)]
    ]
    joined = f'&"{BETWEEN}"&'.join(cells) if len(cells) > 1 else f'{cells[0]}&""'
    blank = BETWEEN * (len(cells) - 1)
    was = f'IF({kept}="","{blank}",{kept})' if blank else kept
    same = f'EXACT({_with_point(f"""IFERROR({joined},"{ERROR}")""")},{_with_point(was)})'
    if source.open:
        name = source.parts[0].name
        # Excel moves the name down where a row is inserted right under the header.
        yield f"MIN(ROW({name}))-MIN(ROW({FREE_TABLES[name].header_row}))=1"
        yield f"ROWS({name})<={source.room}"
        # The range may have fewer rows than are kept: what is kept of the others is blank.
        same = f'IFERROR({same},{kept}="")'
    yield same


def _with_point(text: str) -> str:
    """Write numbers in a text with a point, whatever this Windows writes; the kept texts have points.

    Where it writes a comma, every comma becomes a point, in both of what is compared; elsewhere nothing changes.
    """
    return f'SUBSTITUTE({text},MID(1/2,2,1),".")'


def _column(source: SourceRows, part: Part, n: int) -> str:
    if source.row is not None:
        return f"INDEX({part.name},{source.row + 1})"
    if source.open:
        declared = FREE_TABLES[part.name]
        found = f'MATCH("{declared.heads[n]}",{declared.header_row},0)-MIN(COLUMN({part.name}))+1'
        return f"INDEX({part.name},0,IFERROR({found},{n + 1}))"
    area = NAMES[part.name]
    letter = column(area.left + n)
    return Area(area.sheet, area.top, area.bottom, area.left + n, area.left + n).absolute if letter else ""
