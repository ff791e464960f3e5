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
from ita_xl.scoring import (
    Graded,
    HistoryResult,
    Priority,
    Status,
    disputed_items,
    grade,
    grade_history,
    priorities,
)
from ita_xl.workbook.contract.ranges import FORMAT
from ita_xl.workbook.contract.ruletables import RuleTables, shipped_tables
from ita_xl.workbook.contract.tables import MEASURES_TABLE
from ita_xl.workbook.reading import format1
from ita_xl.workbook.reading.entries import entries
from ita_xl.workbook.reading.freshness import MADE_FROM, Fingerprints
from ita_xl.workbook.reading.grid import Grids
from ita_xl.workbook.reading.tables import format_of, keyed_rows, progress_rows


@dataclass(frozen=True)
class Model:
    """What the cells of one workbook show.

    ``carried`` are the fingerprints that generated tables and the kept texts carry, by name; ``fingerprints`` what
    these would be if they were made from what stands in the cells (see :mod:`ita_xl.workbook.reading.freshness`);
    ``kept_texts`` is what stands in ``ita_texts``; ``listed`` are the rows of the list of findings;
    ``form`` is the format of the workbook: the cells of an earlier one say what its own formulas give.
    """

    entries: Entries
    assessment: Assessment
    graded: Graded | None
    tables: RuleTables
    carried: Mapping[str, object]
    kept_texts: tuple[object, ...] = ()
    listed: tuple[tuple[object, ...], ...] = ()
    fingerprints: Mapping[str, object] = field(default_factory=dict)
    form: int = FORMAT

    def status(self, no: int) -> Status | None:
        """Give the status of an indicator that its cells show: a workbook of before has formulas of its own."""
        if self.graded is None:
            return None
        return format1.status(self.graded, no) if self.form == 1 else self.graded.indicator(no).status

    def fresh(self, name: str) -> bool:
        """Tell whether a table was made from what stands in the cells now, by the name of its fingerprint."""
        return self.carried.get(name) == self.fingerprint(name)

    @property
    def measures_stale(self) -> bool:
        """Tell whether there is a measures table that was made from something else than what stands in the cells."""
        carried = self.carried.get("ita_measures_print")
        return carried not in (None, "") and not self.fresh("ita_measures_print")

    def fingerprint(self, name: str) -> object:
        """Give the fingerprint of what stands in the cells now; a workbook of before has sums of the scores only."""
        if name in self.fingerprints:
            return self.fingerprints[name]
        return format1.sum_of_texts(self) if name == "ita_texts" else format1.sum_of_scores(self)

    @property
    def texts_fresh(self) -> bool:
        """Tell whether the kept texts are of what stands in the cells now."""
        if "ita_texts" in self.fingerprints:
            return self.fingerprint("ita_texts") != 0 and self.fresh("ita_texts")
        return (self.carried.get("ita_texts") or 0) == self.fingerprint("ita_texts")

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
    def first_rows(self) -> Mapping[str, str]:
        """The first row of items in which each item has a score, by its code."""
        return {item.code: item.row for item in reversed(self.assessment.items)}

    @cached_property
    def disputed(self) -> frozenset[str]:
        """The items that were typed with more than one score."""
        return frozenset(disputed_items(self.assessment))

    @cached_property
    def priorities(self) -> Mapping[int, Priority]:
        """What is weak or to be developed by its number, first what is to be done first."""
        return {p.no: p for p in priorities(self.graded)} if self.graded else {}

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
    carried = {name: grids[name].single for name in MADE_FROM if name in grids}
    texts = grids.get("ita_texts")
    kept = tuple(row[0] for row in texts.rows if row) if texts else ()
    found = model_of(entries(grids), carried, kept_texts=kept)
    listed = grids["ita_findings"].rows if "ita_findings" in grids else ()
    return replace(found, listed=listed, form=format_of(grids), fingerprints=Fingerprints(grids))


def model_of(
    typed: Entries,
    carried: Mapping[str, object],
    tables: RuleTables | None = None,
    kept_texts: tuple[object, ...] = (),
) -> Model:
    """Grade a flat table.

    Args:
        typed: The flat table.
        carried: The fingerprints that the generated tables carry, by defined name.
        tables: The rule books to grade by; those of the package where not given.
        kept_texts: What stands in ``ita_texts``.
    """
    if tables is None:
        tables = shipped_tables()
    assessment = assess(typed)
    rules = tables.books.get(assessment.fiscal_year or 0)
    numbers = {name: thai.number(value) for name, value in carried.items()}
    graded = grade(assessment, rules, tables.books) if rules else None
    return Model(typed, assessment, graded, tables, numbers, kept_texts)
