"""What a workbook holds of ours, whatever was done to it: a sheet, a name or a column lost, a format of before.

Where the defined name of a range is gone, the range is looked for by the headers of its table, on sheets that people
may not change also by its place, provided that the labels of the sheet stand where they stood. What cannot be found
for certain is named, never guessed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from pathlib import Path

from ita_xl import thai
from ita_xl.a1 import cell_name
from ita_xl.columns import HIDDEN
from ita_xl.failures import Failure
from ita_xl.records import dataclass
from ita_xl.workbook.closed.book import failures_told, our_sheets
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.closed.tableparts import table_of
from ita_xl.workbook.closed.values import Values
from ita_xl.workbook.contract import ranges, tables
from ita_xl.workbook.contract.sheets import SHEETS, Sheet
from ita_xl.workbook.contract.tables import Table
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.tables import columns_changed, require_known_format
from ita_xl.workbook.template import template

TYPED: Mapping[str, str] = {
    "ita_agency": "ชื่อหน่วยงาน",
    "ita_district": "อำเภอ",
    "ita_province": "จังหวัด",
    "ita_year": "ปีงบประมาณของผลประเมิน",
    "ita_plan_year": "ปีงบประมาณที่จะใช้มาตรการ",
    "ita_threshold": "ค่าเป้าหมาย",
    "ita_digits": "แบบตัวเลข",
    "ita_only": "ขอบเขตตารางมาตรการ",
    "ita_by": "การจัดตารางมาตรการ",
    "ita_layout": "แบบรายงาน",
    "ita_mail_name": "แบบชื่อแฟ้มสำเนา",
    "ita_scores": "คะแนนตัวชี้วัด",
    "ita_reported": "คะแนนตามประกาศ",
    "ita_items": "คะแนนรายข้อ",
    "ita_shares": "สัดส่วนคำตอบรายข้อ",
    "ita_item_texts": "ข้อความของข้อคำถาม",
    "ita_page": "หน้าผลการประเมินที่วาง",
    "ita_paste": "ข้อความที่วาง",
    "ita_items_year": "ปีของรายการข้อคำถาม",
    "ita_history": "ผลย้อนหลัง",
    "ita_library": "คลังมาตรการ",
    "ita_measures": "ตารางมาตรการ",
    "ita_measures_seen": "รายการมาตรการที่เคยสร้าง",
    "ita_follow": "ตารางติดตามผล",
    "ita_follow_seen": "รายการติดตามผลที่เคยสร้าง",
    "ita_oit": "รายการ OIT",
    "ita_oit_year": "ปีของรายการ OIT",
    "ita_kind": "ประเภทหน่วยงาน",
    "ita_units": "ส่วนงานและตำแหน่งที่ใช้ในตารางมาตรการ",
    "ita_causes": "สาเหตุและข้อเท็จจริงของตัวชี้วัด",
    "ita_memo": "ข้อมูลบันทึกข้อความ",
    "ita_asked": "คำถามที่ไม่มีคะแนน",
    "ita_opinions": "ความเห็นและข้อเสนอแนะ",
}
"""The ranges in which a person types, and those that are needed to merge later: what a person calls them."""
_HEADER_ROWS = 40
"""So far down a sheet the headers of its table are looked for."""
_KEY = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\+*|\d{4}/\S+")
_GENERATED = re.compile(r"\w+:(?:[0-9a-f]{8}|-)(?: \w+:(?:[0-9a-f]{8}|-))*")


@dataclass(frozen=True)
class Rescued:
    """What was read of a workbook.

    ``left`` names what a person added beside ours, which no new workbook gets; ``lost`` what should be there and could
    not be read.
    """

    grids: Grids
    left: tuple[Failure, ...]
    lost: tuple[Failure, ...]
    whole: bool
    """Whether every range is where its name says, and sheets and macros are there."""


def rescue(path: Path, data: bytes | None = None) -> Rescued:
    """Read what a workbook holds of ours.

    Args:
        path: Where it stands.
        data: Its bytes, where they do not come from ``path``.

    Raises:
        Failure: It cannot be read, is of a newer program, or holds nothing of ours.
    """
    with failures_told(path):
        if data is None and path.is_dir():
            raise Failure("is-folder", path=path)
        found = _Search(Package.read(path if data is None else data))
        grids = dict(found.grids())
        require_known_format(grids)
        if not any(grids[name].rows for name in ("ita_scores", "ita_items", "ita_measures", "ita_agency")):
            raise Failure("upgrade-nothing", path=path.name)
        return Rescued(grids, tuple(found.left(grids)), tuple(found.lost), found.whole)


class _Search:
    """A workbook in which our ranges are looked for."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.lost: list[Failure] = []
        self._values = Values(package)
        self._ours = our_sheets(package)

    @property
    def whole(self) -> bool:
        """Tell whether nothing of ours is missing or had to be sought."""
        named = all(self._named(name) is not None for name in ranges.NAMES)
        tables_there = all(table_of(self.package, name) for name in tables.FREE_TABLES)
        return named and tables_there and self.package.macros and set(self._ours) == set(SHEETS)

    @cached_property
    def _form(self) -> int:
        """The format of which the workbook is, by the newest name that it has; one that lost all may be of today's."""
        return max(
            (declared.since for name, declared in ranges.DECLARED.items() if name in self.package.names),
            default=ranges.FORMAT,
        )

    def _had(self, name: str) -> bool:
        return ranges.DECLARED[name].since <= self._form

    def grids(self) -> Iterator[tuple[str, Grid]]:
        """Give each range; one without rows where it is typed into and could not be read."""
        missing: list[Sheet] = []
        for name, area in ranges.NAMES.items():
            grid = self._named(name) or (self._sought(name) if name in TYPED else None)
            if grid is not None:
                yield name, grid
            elif name not in ranges.LATER or name in TYPED:
                yield name, Grid(area.sheet.name, area.top, area.left, ())
                if name not in TYPED or not self._had(name):
                    continue
                if area.sheet in self._ours:
                    self.lost.append(Failure("lost-place", what=TYPED[name], sheet=self._ours[area.sheet]))
                elif area.sheet not in missing:
                    missing.append(area.sheet)
                    self.lost.append(Failure("lost-sheet", sheet=area.sheet.name))

    def _named(self, name: str) -> Grid | None:
        """Give the range of a defined name, where it has the columns that it came with."""
        if name not in self.package.names:
            return None
        if name in tables.FREE_TABLES:
            table = self._values.table(name, *self.package.names[name], table_of(self.package, name))
            return None if columns_changed(table, tables.FREE_TABLES[name]) else table
        grid, area = self._values.grid(*self.package.names[name]), ranges.NAMES[name]
        return grid if not grid.rows or len(grid.rows[0]) == area.right - area.left + 1 else None

    def _sought(self, name: str) -> Grid | None:
        area = ranges.NAMES[name]
        sheet = self._ours.get(area.sheet)
        if sheet is None:
            return None
        if name in tables.FREE_TABLES:
            return self._by_headers(sheet, name)
        if name.endswith("_seen"):
            return self._seen(sheet, name)
        return self._values.grid(sheet, area.ref) if self._labelled(area.sheet) else None

    def _labelled(self, sheet: Sheet) -> bool:
        """Tell whether the labels of a sheet stand where the template has them, most of them at least."""
        ours = _template_labels()[sheet]
        name = self._ours[sheet]
        same = [
            words == thai.clean(text(self._values.line(name, row).get(column)))
            for (row, column), words in ours.items()
        ]
        return sum(same) * 2 > len(ours)

    def _by_headers(self, sheet: str, name: str) -> Grid | None:
        """Find a table by its headers, whatever columns were inserted, moved or deleted."""
        table = tables.FREE_TABLES[name]
        heads = table.heads
        found = self._headers(sheet, table)
        if found is None:
            return None
        row, places = found
        area = ranges.NAMES[name]
        body = [self._values.line(sheet, n) for n in range(row + 1, row + area.bottom - area.top + 2)]
        while body and not body[-1]:
            body.pop()
        columns: list[int | None] = [places.get(thai.clean(head)) for head in heads]
        for n in range(1, len(columns) - 1):
            # A header that a person words otherwise: its column lies between its neighbours.
            before, after = columns[n - 1], columns[n + 1]
            if columns[n] is None and before is not None and after == before + 2:
                columns[n] = before + 1
        taken = {column for column in columns if column is not None}
        for n, like in ((0, _KEY), (len(columns) - 1, _GENERATED)):
            # A workbook without Excel's own tables has no headers above the hidden columns.
            if table.declared[n].kind == HIDDEN and columns[n] is None:
                columns[n] = _column(body, taken, like)
        cut = tuple(tuple(line.get(c) if c is not None else None for c in columns) for line in body)
        beside = frozenset(n for n, line in enumerate(body) if not set(columns).issuperset(line))
        return Grid(sheet, row + 1, area.left, cut, beside, tuple(heads))

    def _headers(self, sheet: str, table: Table) -> tuple[int, Mapping[str, int]] | None:
        """Give the row in which most of the headers stand that a person sees, and the columns of all; both from 1."""
        wanted, seen = ({thai.clean(head) for head in heads} for heads in (table.heads, table.headers))
        best: tuple[int, Mapping[str, int]] | None = None
        for n in range(1, _HEADER_ROWS + 1):
            line = self._values.line(sheet, n)
            words = {thai.clean(text(line[c])): c for c in sorted(line, reverse=True)}
            places = {word: words[word] for word in wanted if word in words}
            if len(seen & set(places)) * 2 > len(seen) and (best is None or len(places) > len(best[1])):
                best = n, places
        return best

    def _seen(self, sheet: str, name: str) -> Grid | None:
        """Find the cell of the keys that were generated before: two rows above the headers, or in its old place."""
        area = ranges.NAMES[name]
        heads = self._headers(sheet, tables.FREE_TABLES[name.removesuffix("_seen")])
        if heads is None:
            return None
        row = max(heads[0] - 2, 1)
        line = self._values.line(sheet, row) if heads[0] > 2 else {}
        for value in (line[column] for column in sorted(line)):
            keys = text(value).split()
            if keys and all(map(_KEY.fullmatch, keys)):
                return Grid(sheet, row, area.left, ((value,),))
        # Nothing was generated: the cell is blank where it came, or all that stands beside it is gone too.
        as_it_came = row == area.top and not text(self._values.grid(sheet, area.ref).single)
        blank = as_it_came or not any(map(text, line.values()))
        return Grid(sheet, row, area.left, ((None,),)) if blank else None

    def left(self, grids: Grids) -> Iterator[Failure]:
        """Name what a person added beside ours."""
        ours = set(self._ours.values())
        own = [name for name in self.package.sheet_names if name not in ours]
        if own:
            yield Failure("left-sheets", sheets=_listed(own))
        for name in tables.FREE_TABLES:
            grid = grids[name]
            rows = [*(grid.top + n for n in sorted(grid.beside)), *grid.below]
            if rows:
                yield Failure("left-beside", sheet=grid.sheet, rows=_spans(rows))
        for sheet, cells in self._formulas(grids):
            yield Failure("left-formulas", sheet=sheet, cells=_listed(cells))
        for kind, code in (("comments", "left-comments"), ("image", "left-pictures")):
            if sheets := self.package.holding(kind):
                yield Failure(code, sheets=_listed(sheets))

    def _formulas(self, grids: Grids) -> Iterator[tuple[str, list[str]]]:
        """Give the cells in which a person typed a formula where a value is expected, by sheet."""
        ours = {(self._ours.get(cell.sheet), cell.ref) for cell in computed_cells()}
        found: dict[str, list[str]] = {}
        for name in TYPED:
            grid = grids.get(name)
            if grid is None or grid.sheet not in self.package.sheet_names:
                continue
            sheet = self.package.sheet(grid.sheet)
            for n, row in enumerate(grid.rows):
                for c in range(len(row)):
                    ref = grid.place(n, c).cell
                    if sheet.formula(ref) and (grid.sheet, ref) not in ours:
                        found.setdefault(grid.sheet, []).append(ref)
        yield from found.items()


def _column(body: Sequence[Mapping[int, object]], taken: set[int], like: re.Pattern[str]) -> int | None:
    """Find the hidden column whose cells are keys, or fingerprints: all that are filled."""
    for column in sorted({column for line in body for column in line} - taken):
        if all(like.fullmatch(text(line[column])) for line in body if column in line):
            return column
    return None


def _template_labels() -> Mapping[Sheet, Mapping[tuple[int, int], str]]:
    """Give the labels of the template by sheet and place (row and column from 1): texts that no range holds."""
    if not _LABELS:
        package = Package.read(template())
        values, names = Values(package), our_sheets(package)
        computed = {(cell.sheet, cell.ref) for cell in computed_cells()}
        for sheet in SHEETS:
            areas = [area for area in ranges.NAMES.values() if area.sheet is sheet]
            _LABELS[sheet] = {
                (n, c): thai.clean(value)
                for n, line in values.lines(names[sheet])
                for c, value in line.items()
                if isinstance(value, str)
                and value.strip()
                and (sheet, cell_name(n, c)) not in computed
                and not any(a.top <= n <= a.bottom and a.left < c <= a.right + 1 for a in areas)
            }
    return _LABELS


_LABELS: dict[Sheet, Mapping[tuple[int, int], str]] = {}


def _listed(words: Sequence[str]) -> str:
    shown = words[:10]
    more = f" และอีก {len(words) - len(shown)} แห่ง" if len(words) > len(shown) else ""
    return ", ".join(shown) + more


def _spans(rows: Sequence[int]) -> str:
    """Give rows as ``7, 9-12``."""
    found = []
    for _, group in groupby(enumerate(sorted(set(rows))), lambda pair: pair[1] - pair[0]):
        run = [row for _, row in group]
        found.append(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}")
    return _listed(found)
