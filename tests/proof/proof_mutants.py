"""Wrong formulas and wrong rules, made one at a time: the comparison must see each of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from proof_cases import INDICATORS, Sample, Typed, points, random_samples
from proof_compare import CELLS
from proof_office import spelled

from ita_xl.rules import rule_book, years
from ita_xl.scoring import EIT_PARTS
from ita_xl.workbook import layout
from ita_xl.workbook.cells import shipped_tables
from ita_xl.workbook.layout import HISTORY, RULES, SCORES, Area, Sheet
from ita_xl.workbook.workings import NAMED


@dataclass(frozen=True)
class Mutant:
    """A cell with something else in it, and the area in which that must be seen."""

    name: str
    sheet: Sheet
    ref: str
    content: str
    watched: tuple[Sheet, str]

    @property
    def row(self) -> tuple[str, str, str, str, str]:
        """The mutant as the macro takes it."""
        return self.sheet.name, self.ref, self.content, self.watched[0].name, self.watched[1]


SWAPS = (
    (r"<=", "<"),
    (r">=", ">"),
    (r"<(?![=>])", "<="),
    (r"(?<!<)>(?!=)", ">="),
    (r",6\),2\)", ",6),3)"),
    (r"\bMAX\(", "MIN("),
    (r"\bMIN\(", "MAX("),
    (r"\bAND\(", "OR("),
    (r"\bOR\(", "AND("),
    (r"\+1\b", "+2"),
    (r"-1\b", "-2"),
    (r"\bita_min\b", "ita_max"),
    (r"\bita_max\b", "ita_min"),
    (r"_IIT\b", "_OIT"),
    (r"_EIT\b", "_IIT"),
    (r"_OIT\b", "_EIT"),
    (r"\bita_lv_overall\b", "ita_lv_instrument"),
    (r"\bita_lv_instrument\b", "ita_lv_overall"),
    (r"_best\b", "_worst"),
    (r"_worst\b", "_best"),
    (r"\bita_word_\w+", "ita_word_to"),
    (r"\bita_threshold_used\b", "ita_max"),
    (r"\bita_tolerance\b", "ita_max"),
    (r"\bita_year\b", "ita_plan_used"),
    (r"\bita_plan_used\b", "ita_year"),
    (r'"0\.00"', '"0.0"'),
    (r"\bTRIM\(", "LOWER("),
    (r"\bLOWER\(", "UPPER("),
)
"""What a slip makes of a formula: pattern and replacement, tried at every place where the pattern stands."""
REFERENCE = re.compile(r"(\$?[A-Z]{1,2}\$?)(\d+)\b")


def formula_mutants() -> Iterator[Mutant]:
    """Give every slip at every place of every distinct formula; the first cell that has the formula stands for all."""
    shapes: dict[tuple[Sheet, str], int] = {}
    for n, one in enumerate(CELLS):
        shapes.setdefault((one.sheet, REFERENCE.sub(r"\1#", one.formula)), n)
    for n in shapes.values():
        one = CELLS[n]
        wrong = {}
        for pattern, new in SWAPS:
            for match in re.finditer(pattern, one.formula):
                text = one.formula[: match.start()] + new + one.formula[match.end() :]
                wrong.setdefault(text, f"{match[0]} -> {new}")
        for match in REFERENCE.finditer(one.formula):
            text = f"{one.formula[: match.start()]}{match[1]}{int(match[2]) + 1}{one.formula[match.end() :]}"
            wrong.setdefault(text, f"{match[0]} -> the cell below")
        for text, what in wrong.items():
            name = f"{one.sheet.name}!{one.ref}: {what}"
            yield Mutant(f"{name}  {text}", one.sheet, one.ref, spelled(text), (one.sheet, one.ref))


LEVELS = (HISTORY, f"Z{layout.HISTORY_INPUT.top}:AB{layout.HISTORY_INPUT.bottom}")
RESULT = (SCORES, f"E{layout.SCORE_ROW}:I{layout.LEVEL_ROW}")


def rule_mutants() -> Iterator[Mutant]:
    """Give every threshold and weight of the rules, a hundredth up and down."""
    areas = shipped_tables().areas()
    for name, watched in (
        ("ita_lv_overall", LEVELS),
        ("ita_lv_instrument", LEVELS),
        ("ita_y_target", RESULT),
        ("ita_y_IIT", RESULT),
        ("ita_y_EIT", RESULT),
        ("ita_y_OIT", RESULT),
        ("ita_y_part", (RULES, "X29:Z33")),
    ):
        yield from _off(name, areas[name], _column(name), watched)
    for name in ("ita_min", "ita_max", "ita_tolerance"):
        value = {"ita_min": Decimal(0), "ita_max": Decimal(100), "ita_tolerance": Decimal("0.01")}[name]
        yield from _off(name, NAMED[name], [value], RESULT)


def _column(name: str) -> list[Decimal]:
    table = next(t for t in shipped_tables().tables if name in t.names)
    return [Decimal(row[table.names.index(name)]) for row in table.rows]


def _off(name: str, area: Area, values: list[Decimal], watched: tuple[Sheet, str]) -> Iterator[Mutant]:
    for n, value in enumerate(values):
        for step in (Decimal("-0.01"), Decimal("0.01")):
            ref = f"{layout.column(area.left)}{area.top + n}"
            what = f"{name} row {n + 1}: {value} -> {value + step}"
            yield Mutant(f"{RULES.name}!{ref}: {what}", RULES, ref, str(value + step), watched)


def killers() -> Iterator[Sample]:
    """Give the assessments that are to see the mutants."""
    yield from _rule_killers()
    for year in years():
        ten = {f"indicator.{no}": points(9500 - 371 * no) for no in range(1, 11)}
        yield Sample(f"{year} falling", year, {"fiscal_year": year, **ten, "reported.EIT1": points(7000)})
    yield from random_samples(12)


def _rule_killers() -> Iterator[Sample]:
    rows: list[Typed] = []
    for era in {rule_book(year).era: rule_book(year) for year in years()}.values():
        full = dict.fromkeys(INDICATORS, Decimal(100))
        for level in era.scale.levels:
            for step in (-1, 0):
                low = max(Decimal(0), level.overall_min + points(step))
                held = max(Decimal(0), level.instrument_min + points(step))
                rows.append({"year": era.years[0], "overall": low, **full})
                rows.append({"year": era.years[0], "overall": Decimal(100), **full, "OIT": held})
    size = layout.CAPACITY_HISTORY
    for start in range(0, len(rows), size):
        typed: Typed = {"fiscal_year": 2569}
        for n, row in enumerate(rows[start : start + size], start=1):
            typed |= {f"history.{n}.{key}": value for key, value in row.items()}
        yield Sample(f"borders of earlier years {start}", 2569, typed)
