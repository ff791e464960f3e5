"""The computed cells of sheet วิเคราะห์: texts that only Python makes.

No native formula can write them. Their cells fall back to the text that was made last, and where a native formula
sees that it was made from other scores, to a sentence that says so.
"""

from collections.abc import Iterator

from ita_xl.assessment import INDICATOR_COUNT
from ita_xl.records import replace
from ita_xl.workbook import answers
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.ranges import AGENCY, FINDINGS_FINGERPRINT, OVERALL_ROW, PROVINCE, SCORE_ROWS
from ita_xl.workbook.contract.sheets import ANALYSIS, HOME, SCORES, Area
from ita_xl.workbook.contract.tables import LIBRARY_TABLE, Table
from ita_xl.workbook.contract.typed import ANALYSIS_TABLE, SCORE_TABLE
from ita_xl.workbook.formulas.computed import Computed, Getter, ShownValue, bind, called
from ita_xl.workbook.formulas.score_cells import bad_or
from ita_xl.workbook.formulas.workings import of_results
from ita_xl.workbook.reading.model import Model, agency_text

SUMMARY_TOP = ANALYSIS_TABLE.top
TABLE_TOP = SUMMARY_TOP + answers.SUMMARY_ROWS + 3
FINDINGS_TOP = TABLE_TOP + INDICATOR_COUNT + 2
BOTTOM = FINDINGS_TOP + answers.FINDING_ROWS - 1
SUMMARY_LINES = replace(ANALYSIS_TABLE, size=answers.SUMMARY_ROWS)
TABLE = replace(ANALYSIS_TABLE, top=TABLE_TOP, size=INDICATOR_COUNT)
FINDING_LINES = replace(ANALYSIS_TABLE, top=FINDINGS_TOP, size=answers.FINDING_ROWS)
"""The three parts of the sheet; hidden columns hold what Python answers for the merged lines, and what to show where
it does not."""
ANALYSES_AT, MEASURES_AT, SUMMARY_AT = 3, 3 + INDICATOR_COUNT, 3 + 2 * INDICATOR_COUNT
"""Places in ``ita_texts``, counted from 1; the fingerprint and the agency's name stand before."""

LIBRARY = (
    f"{replace(LIBRARY_TABLE.header, right=LIBRARY_TABLE.left).absolute}"
    ":INDEX(ita_library,ROWS(ita_library),COLUMNS(ita_library))"
)
"""The library with its headers, by which its columns are found."""
WHO = Area(HOME, AGENCY.top, PROVINCE.top, AGENCY.left, AGENCY.left).absolute
"""The agency's name, district and province."""


def computed() -> Iterator[Computed]:
    """Give the computed cells of the sheet."""
    yield from _summary()
    yield from _table()
    yield from _findings()


def _summary() -> Iterator[Computed]:
    rows = range(SUMMARY_TOP, SUMMARY_TOP + answers.SUMMARY_ROWS)
    formula = called(
        "ITA_SUMMARY",
        WHO,
        "ita_year",
        "ita_threshold",
        "ita_scores",
        "ita_reported",
        "ita_items",
        "ita_history",
        native=SUMMARY_LINES.block("kept"),
    )
    overall = of_results("counts", OVERALL_ROW)
    for n, r in enumerate(rows):
        old = f'IF({overall}="","",ita_word_old_text)' if n == 0 else '""'
        ours = "AND(ita_texts_fresh=1,EXACT(INDEX(ita_texts,2),ita_agency_text))"
        kept = f'=IF({ours},INDEX(ita_texts,{SUMMARY_AT + n})&"",{old})'
        value = bind(_kept_summary, n)
        yield Computed(
            ANALYSIS,
            SUMMARY_LINES.row(r).kept,
            kept,
            value,
            "hidden",
            "whose text it is, of which scores" if n == 0 else "",
        )
        yield from _line(r, formula, value, SUMMARY_LINES)


def _table() -> Iterator[Computed]:
    rows = range(TABLE_TOP, TABLE_TOP + INDICATOR_COUNT)
    blocks = (
        ("analysis", "kept", ANALYSES_AT, "ITA_ANALYSIS", ()),
        ("measures", "kept_measures", MEASURES_AT, "ITA_SUGGEST", (LIBRARY,)),
    )
    for no, (r, source) in enumerate(zip(rows, SCORE_ROWS, strict=True), start=1):
        at, of = TABLE.row(r), SCORE_TABLE.row(source)
        score = f"'{SCORES.name}'!{SCORE_TABLE.fixed('clean', source)}"
        for ref, formula, value, kind in (
            (at.no, f"='{SCORES.name}'!${of.no}", bind(lambda _, n: n, no), "int"),
            (at.name, f"='{SCORES.name}'!${of.name}", bind(_name, no), "text"),
            (at.score, f'=IF({score}="","",{score})', bind(_score, no), "score"),
            (at.status, f"='{SCORES.name}'!${of.native_status}", bind(_status, no), "text"),
        ):
            yield Computed(ANALYSIS, ref, formula, value, kind)
        for field, kept, first, function, more in blocks:
            place = first + no - 1
            old = f'IF({score}="","",ita_word_old_text)'
            text = bind(_kept, (place, no))
            fallback = f'=IF(ita_texts_fresh=1,INDEX(ita_texts,{place})&"",{old})'
            yield Computed(ANALYSIS, vars(at)[kept], fallback, text, "hidden")
            typed = ("ita_scores", "ita_reported", "ita_items", "ita_history")
            formula = called(function, "ita_year", "ita_threshold", *typed, *more, native=TABLE.block(kept))
            reason = "the library, wherever its rows and columns are" if more else ALL
            yield Computed(ANALYSIS, vars(at)[field], formula, text, "text", reason, TABLE.part(field).ref)


def _findings() -> Iterator[Computed]:
    rows = range(FINDINGS_TOP, FINDINGS_TOP + answers.FINDING_ROWS)
    arguments = (WHO, "ita_year", "ita_threshold", "ita_scores", "ita_reported", "ita_items", "ita_history")
    formula = called("ITA_CHECK", *arguments, native=FINDING_LINES.block("kept"))
    stored = FINDINGS_FINGERPRINT.absolute
    for n, r in enumerate(rows):
        seen = f"IF({stored}=ita_findings_now,ita_word_see_findings,ita_word_old_text)"
        kept = f'=IF({stored}="","",{seen})' if n == 0 else '=""'
        value = _kept_findings if n == 0 else (lambda _: "")
        yield Computed(ANALYSIS, FINDING_LINES.row(r).kept, kept, value, "hidden")
        yield from _line(r, formula, value, FINDING_LINES)


def _line(r: int, formula: str, value: Getter, lines: Table) -> Iterator[Computed]:
    """One line of Python's answer, hidden, and the merged cells that show it: no array stands in merged cells."""
    at = lines.row(r)
    yield Computed(ANALYSIS, at.answer, formula, value, "hidden", ALL, lines.part("answer").ref)
    yield Computed(ANALYSIS, at.no, f'=IF({at.answer}="","",{at.answer})', value)


ALL = "all that the text is made from"


def _name(model: Model, no: int) -> ShownValue:
    return model.graded.rules.indicator(no).name if model.graded else ""


def _score(model: Model, no: int) -> ShownValue:
    found = model.graded.indicator(no).score if model.graded else None
    return "" if found is None else found


def _status(model: Model, no: int) -> ShownValue:
    status = model.status(no)
    return status.value if status else bad_or(model, f"indicator.{no}", None)


def _kept_text(model: Model, place: int) -> str:
    found = model.kept_texts[place - 1] if place <= len(model.kept_texts) else None
    return "" if found is None else str(found)


def _kept(model: Model, where: tuple[int, int]) -> ShownValue:
    place, no = where
    if model.texts_fresh:
        return _kept_text(model, place)
    return word("ita_word_old_text") if _score(model, no) != "" else ""


def _kept_summary(model: Model, n: int) -> ShownValue:
    if model.texts_fresh and _kept_text(model, 2) == agency_text(model):
        return _kept_text(model, SUMMARY_AT + n)
    result = model.graded is not None and model.graded.overall is not None
    return word("ita_word_old_text") if result and n == 0 else ""


def _kept_findings(model: Model) -> ShownValue:
    carried = model.carried.get("ita_findings_print")
    if carried is None or carried == "":
        return ""
    return word("ita_word_see_findings" if model.fresh("ita_findings_print") else "ita_word_old_text")
