"""A workbook read and graded: what its cells show."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from ita_xl import thai
from ita_xl.assessment import (
    Assessment,
    Entries,
    assess,
    item_code,
    score,
    score_fields,
)
from ita_xl.checks import Case
from ita_xl.dossier import (
    Dossier,
    MeasureRow,
    dossier_of,
)
from ita_xl.records import dataclass, field, replace
from ita_xl.scoring import EIT_PARTS, Graded, HistoryResult, grade, grade_history
from ita_xl.workbook.contract.ranges import ITEM_INPUT
from ita_xl.workbook.contract.ruletables import RuleTables, shipped_tables
from ita_xl.workbook.contract.tables import MEASURES_TABLE
from ita_xl.workbook.reading.entries import entries
from ita_xl.workbook.reading.freshness import Now
from ita_xl.workbook.reading.grid import Grids
from ita_xl.workbook.reading.tables import keyed_rows, progress_rows


@dataclass(frozen=True)
class Model:
    """What the cells of one workbook show.

    ``stored`` are the prints that generated tables carry, by name; ``now`` what these would be if they were made from
    what stands in the cells now (see :mod:`ita_xl.workbook.reading.freshness`); ``kept`` is what stands in
    ``ita_texts``.
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


def dossier(grids: Grids) -> Dossier:
    """Read everything that a report needs beside the graded result: what the office typed, and its tables."""
    found = model(grids)
    return replace(
        dossier_of(found.entries, found.graded.rules if found.graded else None),
        measures=tuple(
            MeasureRow(key=row.key, **row.values) for row in keyed_rows(grids["ita_measures"], MEASURES_TABLE)
        ),
        progress=tuple(progress for progress, _ in progress_rows(grids["ita_follow"])),
    )


def model(grids: Grids) -> Model:
    """Read and grade the workbook."""
    stored = {name: grids[name].single for name in ("ita_measures_print", "ita_findings_print")}
    texts = grids.get("ita_texts")
    kept = tuple(row[0] for row in texts.rows if row) if texts else ()
    return replace(model_of(entries(grids), stored, kept=kept), now=Now(grids))


def model_of(
    typed: Entries,
    stored: Mapping[str, object],
    tables: RuleTables | None = None,
    kept: tuple[object, ...] = (),
) -> Model:
    """Grade a flat table.

    Args:
        typed: The flat table.
        stored: The prints that the generated tables carry, by defined name.
        tables: The rule books that the workbook carries; those of the package where not given.
        kept: What stands in ``ita_texts``.
    """
    if tables is None:
        tables = shipped_tables()
    assessment = assess(typed)
    rules = tables.books.get(assessment.fiscal_year or 0)
    prints = {name: thai.number(value) for name, value in stored.items()}
    graded = grade(assessment, rules, tables.books) if rules else None
    return Model(typed, assessment, graded, tables, prints, kept)
