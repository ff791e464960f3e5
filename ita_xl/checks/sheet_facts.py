"""What the workbook side reads of the sheets beside the flat table, for the checks to judge.

A data file has nothing of it. Every fact has its place; what it means is said in :mod:`ita_xl.checks.sheets` only.
"""

from collections.abc import Mapping

from ita_xl.assessment import Place
from ita_xl.checks.wording import Term
from ita_xl.measures.library import Measure
from ita_xl.records import dataclass, field


@dataclass(frozen=True)
class ListChoice:
    """A cell in which one word of a list is chosen: its name, what was typed, where, and the words."""

    label: str
    typed: str
    place: Place
    words: tuple[str, ...]


@dataclass(frozen=True)
class ChangedTable:
    """A table whose columns are not the ones that it came with: their headers, the row in which headers stand."""

    headers: str
    place: Place


@dataclass(frozen=True)
class PartedRows:
    """Rows of a generated table whose hidden keys were put to other texts: which rows, in words, and the first one."""

    rows: str
    place: Place


@dataclass(frozen=True)
class AnalysisCell:
    """An analysis that a person wrote into a row of the measures table, and the indicator that it is of."""

    indicator: int
    text: str
    place: Place


@dataclass(frozen=True)
class RenamedResult:
    """A result that was typed when its measure had another name: that name, the one of now, where the result stands."""

    was: str
    now: str
    place: Place


@dataclass(frozen=True)
class RowsBelow:
    """Rows of a sheet below a table in which something stands, the rows of the table, and the first such cell."""

    rows: tuple[int, int]
    table: tuple[int, int]
    place: Place


@dataclass(frozen=True)
class FarCells:
    """Cells of a sheet far from everything of ours: the first one, and how many there are."""

    place: Place
    count: int


@dataclass(frozen=True)
class UnreadCell:
    """A cell of the library for which its row is not read: its column, what stands there."""

    column: str
    typed: str
    place: Place


@dataclass(frozen=True)
class LibraryFacts:
    """The library of a workbook and how measures are chosen from it.

    Attributes:
        measures: Its measures, in its order.
        free: The cell in which the next measure would be typed.
        by_issue: Whether measures are chosen by the seven issues instead of the ten indicators.
        only_weak: Whether what is strong gets none.
    """

    measures: tuple[Measure, ...]
    free: Place
    by_issue: bool = False
    only_weak: bool = False


@dataclass(frozen=True)
class ErrorCell:
    """A cell of a table or a list that shows an error value of Excel."""

    value: str
    place: Place


@dataclass(frozen=True)
class MergedCells:
    """Merged cells in a range that a person types: their area, and whether the value of the first is read for all."""

    area: str
    read: bool
    place: Place


@dataclass(frozen=True)
class LongText:
    """A text that is longer than what is made of it can be: its length and the limit in letters."""

    length: int
    limit: int
    place: Place


@dataclass(frozen=True)
class OlderRules:
    """What the program's rules say otherwise than those that the workbook carries.

    Attributes:
        workbook: The edition that the workbook carries.
        program: The edition of the program.
        of_the_year: What differs for the workbook's own year, in Thai, one fact each.
        of_other_years: How many facts of other years differ.
        place: Where the workbook keeps its rules.
        before: Score and level in one line, as the workbook shows them.
        after: The same by the program's rules.
    """

    workbook: int
    program: int
    of_the_year: tuple[str, ...]
    of_other_years: int
    place: Place
    before: str = ""
    after: str = ""

    def words(self) -> dict[str, str | Term]:
        """Tell what changed, in words of the sentences."""
        facts, rest = self.of_the_year[:NAMED_FACTS], len(self.of_the_year) - NAMED_FACTS
        more = Term(f" และอีก {rest} รายการ", f"; and {rest} more") if rest > 0 else Term("", "")
        changes = Term(
            f"ส่วนที่เปลี่ยนสำหรับปีของสมุดงานนี้คือ {' / '.join(facts)}{more.th}",
            f"For the workbook's own year: {'; '.join(facts)}{more.en}",
        )
        none = Term("ปีของสมุดงานนี้ไม่มีส่วนที่เปลี่ยน", "Nothing differs for the workbook's own year")
        before, after = self.before or "-", self.after or "-"
        outcome = Term(
            f"ผลของหน่วยงานเปลี่ยนจาก “{before}” เป็น “{after}”",
            f"The result changes from “{before}” to “{after}”",
        )
        return {
            "changes": changes if facts else none,
            "others": str(self.of_other_years),
            "outcome": Term("ผลของหน่วยงานไม่เปลี่ยน", "The result stays as it is")
            if before == after
            else outcome,
        }


NAMED_FACTS = 5
"""As many changed facts a sentence names."""


@dataclass(frozen=True)
class SheetFacts:
    """The facts of a workbook.

    Attributes:
        choices: The cells of หน้าหลัก in which a word is chosen.
        changed_tables: Tables that are not read since their columns were changed.
        keys_parted: Generated tables of which it is not certain which row is which measure.
        keys_moved: Generated tables whose rows go by their texts, because these stand beside other keys.
        analyses: The analyses of the measures table that a person wrote.
        renamed: Results whose measure got another name since they were typed.
        rows_below: Tables below which something stands.
        far_cells: Cells far outside, by sheet.
        unread_measures: Cells of the library for which a row is not read.
        library: The library; ``None`` where there is none, or its columns were changed.
        errors: Error values in tables and choices.
        uncalculated: Formulas in tables whose result no program has stored.
        merged: Merged cells.
        long_texts: Texts of the library that do not fit in the measures table.
        page: The scores of a pasted result page, by field.
        older_rules: What the program's rules say otherwise; ``None`` where the workbook carries the same.
        no_garuda: Whether the office's picture of the Garuda was looked for beside the workbook and is not there.
    """

    choices: tuple[ListChoice, ...] = ()
    changed_tables: tuple[ChangedTable, ...] = ()
    keys_parted: tuple[PartedRows, ...] = ()
    keys_moved: tuple[PartedRows, ...] = ()
    analyses: tuple[AnalysisCell, ...] = ()
    renamed: tuple[RenamedResult, ...] = ()
    rows_below: tuple[RowsBelow, ...] = ()
    far_cells: tuple[FarCells, ...] = ()
    unread_measures: tuple[UnreadCell, ...] = ()
    library: LibraryFacts | None = None
    errors: tuple[ErrorCell, ...] = ()
    uncalculated: tuple[Place, ...] = ()
    merged: tuple[MergedCells, ...] = ()
    long_texts: tuple[LongText, ...] = ()
    page: Mapping[str, object] = field(default_factory=dict)
    older_rules: OlderRules | None = None
    no_garuda: bool = False


NO_FACTS = SheetFacts()
"""What is known of the sheets of a data file."""
