"""The rule books as the tables of sheet เกณฑ์: what the formulas look up, and where it stands.

An era's number in the tables is its first fiscal year. Every table is a block of rows with defined names for its
columns (``ita_y_...`` years, ``ita_lv_...`` levels, ``ita_ind_...`` indicators, ``ita_it_...`` items).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from ita_xl.rules import RuleBook
from ita_xl.scoring import EIT_PARTS
from ita_xl.workbook.layout import RULES, Area

FIRST_ROW = 6
GAP = 3
BOUND_CODES = ("IIT", "EIT", *EIT_PARTS, "OIT")
"""The scores that a scale may ask for, in the order of sheet คะแนน."""

Row = tuple[str | int | Decimal, ...]


@dataclass(frozen=True)
class Table:
    """One table: title, column names (None: no defined name), headers, rows, and where its first row stands."""

    title: str
    names: tuple[str | None, ...]
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    top: int

    @property
    def bottom(self) -> int:
        """The last row."""
        return self.top + len(self.rows) - 1

    def areas(self) -> Mapping[str, Area]:
        """Give the defined names of the columns."""
        return {
            name: Area(RULES, self.top, self.bottom, n, n) for n, name in enumerate(self.names) if name is not None
        }


class RuleTables:
    """The tables of all rule books."""

    def __init__(self, books: Mapping[int, RuleBook]) -> None:
        self.books = dict(sorted(books.items()))
        self.eras = {id(book): book for book in self.books.values()}

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables in the order of the sheet, each below the other."""
        tables: list[Table] = []
        for make in (self._years, self._levels, self._indicators, self._items):
            top = tables[-1].bottom + GAP + 1 if tables else FIRST_ROW
            tables.append(make(top))
        return tuple(tables)

    def areas(self) -> dict[str, Area]:
        """Give the defined names of all columns."""
        return {name: area for table in self.tables for name, area in table.areas().items()}

    @cached_property
    def _first_level(self) -> Mapping[str, int]:
        first, at = {}, 1
        for book in self.eras.values():
            first[book.era] = at
            at += len(book.scale.levels)
        return first

    def scale_first(self, book: RuleBook) -> int:
        """Give the place (from 1) of an era's lowest level in the table of levels."""
        return self._first_level[book.era]

    @cached_property
    def item_keys(self) -> Mapping[str, int]:
        """Item key (``2568|i1``) -> its place (from 1) in the table of items."""
        keys = [f"{book.years[0]}|{i.code}" for book in self.eras.values() for i in book.items]
        return {key: n for n, key in enumerate(keys, start=1)}

    def _years(self, top: int) -> Table:
        rows: list[Row] = []
        for year, book in self.books.items():
            weights = tuple(i.weight for i in book.instruments)
            uses = tuple(int(code in book.scale.instruments) for code in BOUND_CODES)
            doubts = _doubts(book)
            rows.append(
                (year, book.years[0], *weights, book.scale.target, book.eit_part_weight, self.scale_first(book), *uses, doubts)
            )
        return Table(
            "ปีงบประมาณ น้ำหนักของเครื่องมือ และเงื่อนไขของระดับ",
            (
                "ita_years",
                "ita_y_era",
                "ita_y_IIT",
                "ita_y_EIT",
                "ita_y_OIT",
                "ita_y_target",
                "ita_y_part",
                "ita_y_first",
                *(f"ita_y_use_{code}" for code in BOUND_CODES),
                None,
            ),
            (
                "ปีงบประมาณ พ.ศ.",
                "ชุดเกณฑ์",
                "น้ำหนัก IIT",
                "น้ำหนัก EIT",
                "น้ำหนัก OIT",
                "ค่าเป้าหมาย",
                "น้ำหนัก EIT แต่ละส่วน",
                "ลำดับในตารางระดับ",
                *(f"ใช้ {word} ตัดสินระดับ" for word in ("IIT", "EIT", "EIT ส่วนที่ 1", "EIT ส่วนที่ 2", "OIT")),
                "ข้อที่ยังไม่มีข้อยืนยัน",
            ),
            tuple(rows),
            top,
        )

    def _levels(self, top: int) -> Table:
        rows: list[Row] = [
            (
                f"{book.years[0]}|{level.name}",
                book.years[0],
                _span(book),
                level.name,
                level.overall_min,
                level.instrument_min,
                "" if level.source.verified else "ยังไม่มีข้อยืนยัน",
            )
            for book in self.eras.values()
            for level in book.scale.levels
        ]
        return Table(
            "ระดับผลการประเมิน (เรียงจากต่ำไปสูง)",
            ("ita_lv_key", "ita_lv_era", None, "ita_lv_name", "ita_lv_overall", "ita_lv_instrument", None),
            ("รหัสค้นหา", "ชุดเกณฑ์", "ใช้กับปี พ.ศ.", "ระดับ", "คะแนนภาพรวมตั้งแต่", "ทุกเครื่องมือตั้งแต่", "หมายเหตุ"),
            tuple(rows),
            top,
        )

    def _indicators(self, top: int) -> Table:
        rows: list[Row] = [
            (f"{book.years[0]}|{i.no}", book.years[0], _span(book), i.no, i.instrument, i.name, i.about)
            for book in self.eras.values()
            for i in book.indicators
        ]
        return Table(
            "ตัวชี้วัด",
            ("ita_ind_key", None, None, None, "ita_ind_instrument", "ita_ind_name", None),
            ("รหัสค้นหา", "ชุดเกณฑ์", "ใช้กับปี พ.ศ.", "ตัวชี้วัดที่", "เครื่องมือ", "ชื่อตัวชี้วัด", "สิ่งที่ประเมิน"),
            tuple(rows),
            top,
        )

    def _items(self, top: int) -> Table:
        rows: list[Row] = [
            (
                f"{book.years[0]}|{i.code}",
                book.years[0],
                _span(book),
                i.code,
                i.indicator,
                i.topic,
                i.sub,
                "" if i.verified else "ยังไม่มีข้อยืนยัน",
            )
            for book in self.eras.values()
            for i in book.items
        ]
        return Table(
            "ข้อคำถามและรายการข้อมูลที่ต้องเปิดเผย",
            ("ita_it_key", None, None, None, "ita_it_indicator", "ita_it_topic", None, None),
            ("รหัสค้นหา", "ชุดเกณฑ์", "ใช้กับปี พ.ศ.", "ข้อ", "ตัวชี้วัดที่", "ประเด็น", "ตัวชี้วัดย่อย", "หมายเหตุ"),
            tuple(rows),
            top,
        )


def _span(book: RuleBook) -> str:
    first, last = book.years[0], book.years[-1]
    return str(first) if first == last else f"{first}–{last}"


_PART_WORDS = {"weights": "น้ำหนัก", "scale": "ระดับ", "rollup": "การรวมคะแนนรายข้อ", "items": "รายการข้อ"}


def _doubts(book: RuleBook) -> str:
    return " ".join(_PART_WORDS[part] for part in book.unverified())
