"""The rule books as the tables of sheet เกณฑ์: what the formulas look up, and where it stands.

An era's number in the tables is its first fiscal year. Every table is a block of rows with defined names for its
columns (``ita_y_...`` years, ``ita_lv_...`` levels, ``ita_ind_...`` indicators, ``ita_it_...`` items).
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache, cached_property

from ita_xl.records import dataclass
from ita_xl.rules import AgencyKind, Item, RuleBook, rule_book, years
from ita_xl.rules.book import UNITS
from ita_xl.scoring import EIT_PARTS
from ita_xl.workbook.contract.sheets import RULES, Area

FIRST_ROW = 6
GAP = 3
BOUND_CODES = ("IIT", "EIT", *EIT_PARTS, "OIT")
"""The scores that a scale may ask for, in the order of sheet คะแนน."""

RuleValues = tuple[str | int | Decimal, ...]


@dataclass(frozen=True)
class RuleTable:
    """One table: title, names of its columns (None: no defined name), headers of :data:`SHOWN`, rows, first row."""

    title: str
    names: tuple[str | None, ...]
    headers: tuple[str, ...]
    rows: tuple[RuleValues, ...]
    top: int

    @property
    def bottom(self) -> int:
        """The last row."""
        return self.top + len(self.rows) - 1

    def areas(self) -> Mapping[str, Area]:
        """Give the defined names of the columns."""
        return {
            name: Area(RULES, self.top, self.bottom, n, n)
            for n, name in enumerate(self.names)
            if name is not None
        }


class RuleTables:
    """The tables of all rule books."""

    def __init__(self, books: Mapping[int, RuleBook]) -> None:
        self.books = dict(sorted(books.items()))
        self.eras = {id(book): book for book in self.books.values()}

    @cached_property
    def tables(self) -> tuple[RuleTable, ...]:
        """The tables in the order of the sheet, each below the other."""
        tables: list[RuleTable] = []
        for make in (
            self._years,
            self._levels,
            self._indicators,
            self._issues,
            self._kinds,
            # The longest stands last: its header is repeated on the pages that follow.
            self._items,
        ):
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
    def item_places(self) -> Mapping[str, int]:
        """Item key (``2568|i1``) -> its place (from 1) in the table of items, which a formula looks up."""
        keys = [f"{book.years[0]}|{i.code}" for book in self.eras.values() for i in book.items]
        return {key: n for n, key in enumerate(keys, start=1)}

    @cached_property
    def kinds(self) -> tuple[tuple[str, AgencyKind], ...]:
        """How names begin, and the kind of agency that each tells; the longest last, first what any other name is."""
        kinds = self.books[max(self.books)].agency_kinds
        pairs = [(prefix, kind) for kind in kinds for prefix in kind.prefixes or ("",)]
        return tuple(sorted(pairs, key=lambda pair: len(pair[0])))

    def _kinds(self, top: int) -> RuleTable:
        rows: list[RuleValues] = [
            (
                prefix,
                n,
                kind.choice,
                f"ชื่อขึ้นต้นด้วย “{prefix.strip()}”" if prefix else "ชื่ออื่น",
                kind.head,
                kind.clerk,
                kind.council or "-",
                kind.code,
                *(kind.units[role] for role in UNITS),
            )
            for n, (prefix, kind) in enumerate(self.kinds, start=1)
        ]
        return RuleTable(
            "ประเภทหน่วยงานและตำแหน่งผู้บริหาร",
            (
                "ita_kd_prefix",
                "ita_kd_no",
                "ita_kd_name",
                None,
                "ita_kd_head",
                "ita_kd_clerk",
                None,
                "ita_kd_code",
                *(f"ita_kd_{role}" for role in UNITS),
            ),
            ("ประเภทหน่วยงาน", "ดูจากชื่อ", "ผู้บริหาร", "ปลัดหรือผู้ได้รับมอบหมาย", "สภาท้องถิ่น"),
            tuple(rows),
            top,
        )

    def _years(self, top: int) -> RuleTable:
        rows: list[RuleValues] = []
        for year, book in self.books.items():
            weights = tuple(i.weight for i in book.instruments)
            uses = tuple(int(code in book.scale.instruments) for code in BOUND_CODES)
            rows.append(
                (
                    year,
                    book.years[0],
                    str(year),
                    "  ".join(f"{i.code} {i.weight}" for i in book.instruments),
                    book.scale.target,
                    _deciding(book) or "คะแนนภาพรวมเท่านั้น",
                    " ".join(filter(None, (_mean(book, year), _doubts(book)))),
                    *weights,
                    book.eit_part_weight,
                    self.scale_first(book),
                    *uses,
                )
            )
        return RuleTable(
            "ปีงบประมาณ น้ำหนักของเครื่องมือ และเงื่อนไขของระดับ",
            (
                "ita_years",
                "ita_y_era",
                None,
                None,
                "ita_y_target",
                None,
                None,
                "ita_y_IIT",
                "ita_y_EIT",
                "ita_y_OIT",
                "ita_y_part",
                "ita_y_first",
                *(f"ita_y_use_{code}" for code in BOUND_CODES),
            ),
            (
                "ปีงบประมาณ พ.ศ.",
                "น้ำหนักของเครื่องมือ",
                "ค่าเป้าหมาย",
                "คะแนนที่ใช้ตัดสินระดับ",
                "คะแนนเฉลี่ยทั้งประเทศ และข้อที่ยังไม่มีข้อยืนยัน",
            ),
            tuple(rows),
            top,
        )

    def _levels(self, top: int) -> RuleTable:
        rows: list[RuleValues] = [
            (
                f"{book.years[0]}|{level.name}",
                book.years[0],
                _span(book),
                level.name,
                level.overall_min,
                f"{_deciding(book)} ทุกค่าตั้งแต่ {level.instrument_min:.2f}" if level.instrument_min else "-",
                _unverified(verified=level.source.verified),
                level.instrument_min,
            )
            for book in self.eras.values()
            for level in book.scale.levels
        ]
        return RuleTable(
            "ระดับผลการประเมิน (เรียงจากต่ำไปสูง)",
            (
                "ita_lv_key",
                "ita_lv_era",
                None,
                "ita_lv_name",
                "ita_lv_overall",
                None,
                None,
                "ita_lv_instrument",
            ),
            ("ปีงบประมาณ พ.ศ.", "ระดับ", "คะแนนภาพรวมตั้งแต่", "เงื่อนไขรายเครื่องมือ", "หมายเหตุ"),
            tuple(rows),
            top,
        )

    def _indicators(self, top: int) -> RuleTable:
        rows: list[RuleValues] = [
            (f"{book.years[0]}|{i.no}", book.years[0], _span(book), i.instrument, i.no, i.name, i.about)
            for book in self.eras.values()
            for i in book.indicators
        ]
        return RuleTable(
            "ตัวชี้วัด",
            ("ita_ind_key", None, None, "ita_ind_instrument", None, "ita_ind_name", None),
            ("ปีงบประมาณ พ.ศ.", "เครื่องมือ", "ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "สิ่งที่ประเมิน"),
            tuple(rows),
            top,
        )

    def _issues(self, top: int) -> RuleTable:
        rows: list[RuleValues] = [
            (
                f"{book.years[0]}|{i.no}",
                book.years[0],
                _span(book),
                _unverified(verified=book.issues_source is not None and book.issues_source.verified),
                i.no,
                i.name,
                " ".join(i.items),
            )
            for book in self.eras.values()
            for i in book.issues
        ]
        return RuleTable(
            "ประเด็นเจ็ดด้านและข้อในแต่ละประเด็น",
            (None,) * 7,
            ("ปีงบประมาณ พ.ศ.", "หมายเหตุ", "ประเด็นที่", "ประเด็น", "ข้อ"),
            tuple(rows),
            top,
        )

    def _items(self, top: int) -> RuleTable:
        rows: list[RuleValues] = [
            (
                f"{book.years[0]}|{i.code}",
                book.years[0],
                _span(book),
                i.code,
                i.indicator,
                i.name,
                " ".join(
                    filter(None, (i.sub, NEGATIVE if i.negative else "", _unverified(verified=i.verified)))
                ),
                in_issues(book, i.code),
                book.sub_label(i),
                elements_text(book, i),
                book.divisors[i.code],
            )
            for book in self.eras.values()
            for i in book.items
        ]
        return RuleTable(
            "ข้อคำถามและรายการข้อมูลที่ต้องเปิดเผย",
            (
                "ita_it_key",
                None,
                None,
                None,
                "ita_it_indicator",
                "ita_it_topic",
                None,
                "ita_it_issues",
                "ita_it_sub",
                "ita_it_elements",
                "ita_it_divisor",
            ),
            ("ปีงบประมาณ พ.ศ.", "ข้อ", "ตัวชี้วัดที่", "ประเด็น", "ตัวชี้วัดย่อยและหมายเหตุ"),
            tuple(rows),
            top,
        )


SHOWN = slice(2, 7)
"""The columns that people read; the two before them are keys, those behind them numbers for the formulas only."""


def _deciding(book: RuleBook) -> str:
    return " ".join(book.label(code) for code in book.scale.instruments)


NEGATIVE = "คำถามเชิงลบ (คะแนนปรับทิศแล้ว)"


def in_issues(book: RuleBook, code: str) -> str:
    """Tell the issues of an item, to stand behind its indicator; blank where it stands in none."""
    found = [str(issue.no) for issue in book.issues if code in issue.items]
    return f" (ประเด็นที่ {' '.join(found)})" if found else ""


NO_ELEMENTS = "ยังไม่มีรายการองค์ประกอบที่ยืนยัน"


def elements_text(book: RuleBook, item: Item) -> str:
    """Tell what a published document must hold, a line each; that nobody has verified it stands behind."""
    if item.instrument != "OIT":
        return ""
    if not item.elements:
        return NO_ELEMENTS
    mark = () if book.elements_verified else (f"({_unverified(verified=False)})",)
    return "\n".join((*(f"• {element}" for element in item.elements), *mark))


def _unverified(*, verified: bool) -> str:
    return "" if verified else "ยังไม่มีข้อยืนยัน"


def _span(book: RuleBook) -> str:
    first, last = book.years[0], book.years[-1]
    return str(first) if first == last else f"{first}–{last}"


_PART_WORDS = {
    "weights": "น้ำหนัก",
    "scale": "ระดับ",
    "rollup": "การรวมคะแนนรายข้อ",
    "items": "รายการข้อ",
    "issues": "การจัดข้อเข้าประเด็น",
}


def _mean(book: RuleBook, year: int) -> str:
    return f"เฉลี่ยทั้งประเทศ {book.national_mean[year]:.2f}" if year in book.national_mean else ""


def _doubts(book: RuleBook) -> str:
    parts = [_PART_WORDS[part] for part in book.unverified()]
    return f"ยังไม่มีข้อยืนยัน: {' '.join(parts)}" if parts else ""


@cache
def shipped_tables() -> RuleTables:
    """Give the tables of the rule books that the package ships."""
    return RuleTables({year: book for year in years() if (book := rule_book(year))})
