"""A computed cell: its native formula and, beside it, how the core gives the same value.

One list of these makes the formulas of the built workbook, the cached values that show where nothing calculates,
and the test that holds a recalculation by LibreOffice against the core, cell by cell.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TypeVar

from ita_xl.assessment import Assessment, Entries, item_code, score, score_fields
from ita_xl.checks import Case
from ita_xl.records import dataclass, field
from ita_xl.scoring import EIT_PARTS, Graded, HistoryResult, grade_history
from ita_xl.workbook.layout import ITEM_INPUT, Sheet
from ita_xl.workbook.ruletables import RuleTables

Value = str | int | Decimal


@dataclass(frozen=True)
class Model:
    """What the cells of one workbook show.

    ``stored`` are the prints that generated tables carry, by name; ``now`` what these would be if they were made from
    what stands in the cells now (see :mod:`ita_xl.workbook.stamps`); ``kept`` is what stands in ``ita_texts``.
    """

    entries: Entries
    assessment: Assessment
    graded: Graded | None
    tables: RuleTables
    stored: Mapping[str, object]
    kept: tuple[object, ...] = ()
    now: Mapping[str, object] = field(default_factory=dict)

    def fresh(self, name: str) -> bool:
        """Tell whether a table was made from what stands in the cells now, by the name of its print."""
        return self.stored.get(name) == self.current(name)

    @property
    def measures_stale(self) -> bool:
        """Tell whether there is a measures table that was made from something else than what stands in the cells."""
        stored = self.stored.get("ita_measures_print")
        return stored not in (None, "") and not self.fresh("ita_measures_print")

    def current(self, name: str) -> object:
        """Give the print of what stands in the cells now; a workbook of before keeps that of the scores only."""
        return self.now[name] if name in self.now else score_print(self)

    @property
    def case(self) -> Case:
        """The same, as the checks look at it."""
        return Case(self.entries, self.assessment, self.graded)

    @cached_property
    def scores(self) -> Mapping[str, Decimal | None]:
        """Every score field of the entries, read."""
        return {name: score(self.entries.value(name)) for name in score_fields(self.entries)}

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """The item code of every row of items, in its one form."""
        return {row: code_of(self.entries, f"{row}.code") for row in self.entries.rows("item")}

    @cached_property
    def history(self) -> tuple[HistoryResult, ...]:
        """The earlier years, which need no rules of the year itself."""
        return grade_history(self.assessment.history, self.tables.books)


Getter = Callable[[Model], Value]
"""How the core gives the value of a cell."""
T = TypeVar("T")


@dataclass(frozen=True)
class Computed:
    """A formula cell. ``value`` gives what the formula gives; an empty text for a blank."""

    sheet: Sheet
    ref: str
    formula: str
    value: Getter
    kind: str = "text"
    """How it is shown: ``score`` (0.00), ``signed`` (+0.00), ``int``, ``year``, ``text``, or ``hidden`` working."""
    reason: str = ""
    """Why the formula is longer than 120 characters, where it is."""
    array: str = ""
    """The cells that one formula fills together with this one (``E6:E15``), where it is an array formula."""

    @property
    def leads(self) -> bool:
        """Tell whether the formula stands in this cell: alone, or as the first of an array."""
        return not self.array or self.array.partition(":")[0] == self.ref


def called(function: str, *arguments: str, native: str) -> str:
    """Give the formula of a cell that Python answers, and the native formula's result where it cannot.

    The function gets the native result too: LibreOffice shows an error that VBA hands back as a text, which IFERROR
    does not see.
    """
    return f"=IFERROR({function}({','.join((*arguments, native))}),{native})"


CALL = re.compile(r"\bITA_[A-Z0-9]+\(")
"""A call of one of our functions; defined names are of small letters and take no arguments."""


def native_of(formula: str) -> str | None:
    """Give the native formula within one that calls Python (see :func:`called`).

    Args:
        formula: A formula without its ``=``.

    Returns:
        What stands behind the last comma, where that calls none of our functions; ``None`` where there is no such.
    """
    if not formula.startswith("IFERROR(ITA_") or not formula.endswith(")"):
        return None
    depth, comma, quote = 0, 0, ""
    for place, letter in enumerate(formula):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter in "()":
            depth += 1 if letter == "(" else -1
            if depth == 0 and place < len(formula) - 1:
                return None
        elif letter == "," and depth == 1:
            comma = place
    native = formula[comma + 1 : -1]
    return native if comma and not CALL.search(native) else None


def bind(get: Callable[[Model, T], Value], fixed: T) -> Getter:
    """Fix the second argument of a getter, so that a loop can make one for each of its turns."""
    return lambda model: get(model, fixed)


def shown(value: Value | None) -> Value:
    """Give a value as a cell shows it: ``None`` is blank."""
    return "" if value is None else value


def score_that_counts(model: Model, code: str) -> Value:
    """Give the score of an instrument, or of a part of EIT, that counts."""
    if model.graded is None:
        return ""
    if code in EIT_PARTS:
        return shown(model.assessment.reported.get(code))
    return shown(model.graded.instruments[code].value)


def code_of(entries: Entries, field: str) -> str:
    """Give an item code in its one form; ``#`` where an error stands in the cell."""
    return "#" if entries.error(field) else item_code(entries.text(field))


def agency_text(model: Model) -> str:
    """Give the agency's name as its cell shows it; blank for an error."""
    entries = model.entries
    return "" if entries.error("agency.name") else entries.raw_text("agency.name")


def kept_print(model: Model) -> Decimal:
    """Sum up all that the texts of sheet วิเคราะห์ are made from: the scores, what was reported, the earlier years."""
    graded = model.graded
    if graded is None:
        return Decimal(0)
    parts = {code: r.value for code, r in graded.instruments.items()} | {
        code: graded.assessment.reported.get(code) for code in EIT_PARTS
    }
    used = sum((TEXT_WEIGHTS[code] * value for code, value in parts.items() if value is not None), Decimal(0))
    earlier = sum(
        (
            TEXT_WEIGHTS[f"history.{key}"] * (h.entry.year - YEAR_ORIGIN) * value
            for h in model.history
            for key, value in ({"overall": h.entry.overall} | dict(h.entry.instruments)).items()
        ),
        Decimal(0),
    )
    era = graded.rules.years[0]
    items = sum(
        (
            model.tables.item_keys.get(f"{era}|{model.codes[row]}", 0) * value
            for row in model.entries.rows("item")
            if (value := model.scores.get(f"{row}.score")) is not None
        ),
        Decimal(0),
    )
    return (score_print(model) + used + earlier + items).quantize(Decimal("0.000001")).normalize()


TEXT_WEIGHTS = {"IIT": 17, "EIT": 19, "OIT": 23, "EIT1": 29, "EIT2": 31}
TEXT_WEIGHTS |= {"history.overall": 37, "history.IIT": 41, "history.EIT": 43, "history.OIT": 47}
YEAR_ORIGIN = 2500
"""Years are counted from here in prints, which keeps the sum within what a cell holds exactly."""


def score_print(model: Model) -> Decimal:
    """Sum up the scores that texts are made from in one number, so that a formula can tell when they changed."""
    graded = model.graded
    if graded is None:
        return Decimal(0)
    ten = sum((Decimal(r.no) * r.score for r in graded.indicators if r.score is not None), Decimal(0))
    items = sum(
        (
            (ITEM_INPUT.top + int(row.partition(".")[2]) - 1) * value
            for row in model.entries.rows("item")
            if (value := model.scores.get(f"{row}.score")) is not None
        ),
        Decimal(0),
    )
    year = Decimal(graded.assessment.fiscal_year or 0)
    total = ten + 11 * (graded.overall or 0) + 13 * graded.threshold + year + items
    return total.quantize(Decimal("0.000001")).normalize()
