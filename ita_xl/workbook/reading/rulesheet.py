"""The rules that a workbook carries: which edition, what sheet เกณฑ์ holds, and what today's program has otherwise."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from itertools import zip_longest

from ita_xl import thai
from ita_xl.assessment import Place
from ita_xl.checks.sheet_facts import OlderRules
from ita_xl.checks.wording import short
from ita_xl.records import dataclass
from ita_xl.rules import FIRST_EDITION, digest, edition
from ita_xl.workbook.contract.rulesheet import COLUMNS, FIRST, HEADER, TITLE
from ita_xl.workbook.contract.ruletables import SHOWN, RuleTable, RuleTables
from ita_xl.workbook.reading.grid import Grid, Grids, text

IN_FORMAT_1 = "ita_findings_made"
"""Workbooks of format 1 have no cells for edition and digest: the last two of this range, which nothing else uses, keep
them once a newer program has brought the sheet up to date."""


class Standing(Enum):
    """How the rules of a workbook stand to those of the program."""

    SAME = "same"
    OLDER = "older"
    NEWER = "newer"


@dataclass(frozen=True)
class Carried:
    """The edition and the digest of the rules that a workbook carries, and where it notes them (``None``: nowhere)."""

    edition: int
    digest: str
    places: tuple[Place, Place] | None


def carried(grids: Grids) -> Carried:
    """Read which rules a workbook carries; one that says nothing came with the first edition."""
    if "ita_rules_digest" in grids:
        cells = [(grids[name], 0) for name in ("ita_rules_edition", "ita_rules_digest")]
    elif IN_FORMAT_1 in grids:
        grid = grids[IN_FORMAT_1]
        cells = [(grid, len(grid.rows) - 2), (grid, len(grid.rows) - 1)]
    else:
        return Carried(1, FIRST_EDITION, None)
    number, known = (grid.rows[row][0] if grid.rows[row] else None for grid, row in cells)
    first, last = (grid.place(row, 0) for grid, row in cells)
    return Carried(int(thai.number(number) or 1), text(known) or FIRST_EDITION, (first, last))


def standing(grids: Grids) -> Standing:
    """Tell how the rules of a workbook stand to those of the program."""
    found = carried(grids)
    if found.digest == digest():
        return Standing.SAME
    return Standing.NEWER if found.edition > edition() else Standing.OLDER


_WORDS = {
    "years": "ปีงบประมาณ พ.ศ.",
    "levels": "ระดับ",
    "indicators": "ตัวชี้วัดที่",
    "issues": "ประเด็นที่",
    "kinds": "ประเภทหน่วยงาน",
    "items": "ข้อ",
}
_COUNTS = frozenset(("ita_y_first", "ita_kd_no", "ita_it_divisor"))
"""Columns that count rows: they change with those."""


def kinds(page: Grid, titles: Mapping[str, RuleTable]) -> dict[int, str]:
    """Give the kind of every row (from 1) of sheet เกณฑ์ in which something stands.

    Args:
        page: The sheet from A1 on.
        titles: The tables by their titles.
    """
    found: dict[int, str] = {}
    table = ""
    for n, row in enumerate(page.rows, 1):
        if n < FIRST:
            continue
        title = text(row[SHOWN.start])
        if title in titles and not text(row[0]) and not text(row[1]):
            table, found[n] = title, TITLE
        elif found.get(n - 1) == TITLE:
            found[n] = HEADER
        elif table and any(text(value) for value in row[:2]):
            found[n] = table
        else:
            table = ""
    return found


def differences(page: Grid, tables: RuleTables, year: int | None, held: int) -> OlderRules:
    """Compare sheet เกณฑ์ with the rules of the program.

    Args:
        page: The sheet from A1 on.
        tables: The rules of the program.
        year: The workbook's own fiscal year.
        held: The edition that the workbook carries.
    """
    titles = {table.title: table for table in tables.tables}
    old: dict[str, list[tuple[object, ...]]] = {title: [] for title in titles}
    for n, kind in kinds(page, titles).items():
        if kind in old:
            old[kind].append(page.rows[n - 1][:COLUMNS])
    book = tables.books.get(year or 0)
    eras = {float(row[1]) for row in old[tables.tables[0].title] if year and row[0] == year}  # type: ignore[arg-type]
    eras |= {float(book.years[0])} if book else set()
    ours: list[str] = []
    others = 0
    for word, table in zip(_WORDS, tables.tables, strict=True):
        one, two = (_by_key(rows, word, year, eras) for rows in (old[table.title], table.rows))
        for key in (*one, *(key for key in two if key not in one)):
            told = list(_differences(f"{_WORDS[word]} {key[1]}", one.get(key), two.get(key), table))
            if key[0] == OURS:
                ours += told
            else:
                others += len(told)
    return OlderRules(held, edition(), tuple(ours), others, page.place(0, SHOWN.start))


OURS = ""
"""Stands for the era of the workbook's own year, which may begin with another year than before."""


def _by_key(
    rows: Iterable[Sequence[object]], word: str, year: int | None, eras: Collection[float]
) -> dict[tuple[str, str], Sequence[object]]:
    """Give rows by era and what they are about; those of the workbook's own year, and of every year, are ours."""
    found: dict[tuple[str, str], Sequence[object]] = {}
    for row in rows:
        if word == "kinds":
            found[OURS, text(row[0]).strip() or "อื่น"] = row
        elif word == "years":
            found[OURS if row[0] == year else "other", text(row[0])] = row
        else:
            era, _, about = text(row[0]).partition("|")
            found[OURS if thai.number(era) in eras else era, about] = row
    return found


def _differences(
    about: str, old: Sequence[object] | None, new: Sequence[object] | None, table: RuleTable
) -> Iterator[str]:
    if old is None or new is None:
        yield f"{'เพิ่ม' if old is None else 'ตัด'}{about}"
        return
    hidden = False
    for n, (was, is_now) in enumerate(zip_longest(old[: len(table.names)], new)):
        if n < SHOWN.start or table.names[n] in _COUNTS or _alike(was, is_now):
            continue
        header = table.headers[n - SHOWN.start] if n < SHOWN.stop else ""
        if header and not (n == SHOWN.start and header == table.headers[0]):
            yield f"{about} {header} จาก “{_short(was)}” เป็น “{_short(is_now)}”"
        else:
            hidden = hidden or not header
    if hidden and _alike_in_sight(old, new):
        yield f"{about} ค่าที่ใช้คำนวณ"


def _alike_in_sight(old: Sequence[object], new: Sequence[object]) -> bool:
    return all(_alike(old[n], new[n]) for n in range(SHOWN.start + 1, SHOWN.stop))


def _alike(one: object, two: object) -> bool:
    if isinstance(one, int | float | Decimal) and isinstance(two, int | float | Decimal):
        return abs(float(one) - float(two)) < 1e-9
    return text(one) == text(two)


def _short(value: object) -> str:
    return short(str(value) if isinstance(value, Decimal) else text(value))
