"""The computed cells of sheet วิเคราะห์: texts that only Python makes.

No native formula can write them. Their cells fall back to the text that was made last, and where a native formula
sees that it was made from other scores, to a sentence that says so.
"""

from collections.abc import Iterator

from ita_xl.assessment import INDICATOR_COUNT
from ita_xl.workbook import answers
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.ranges import AGENCY, FINDINGS_PRINT, OVERALL_ROW, PROVINCE, SCORE_ROWS, USED
from ita_xl.workbook.contract.sheets import ANALYSIS, HOME, SCORES, Area
from ita_xl.workbook.formulas.computed import Computed, Getter, Value, bind, called
from ita_xl.workbook.formulas.score_cells import STATUS, bad_or
from ita_xl.workbook.reading.model import Model, agency_text

SUMMARY_TOP = 6
TABLE_TOP = SUMMARY_TOP + answers.SUMMARY_ROWS + 3
FINDINGS_TOP = TABLE_TOP + INDICATOR_COUNT + 2
BOTTOM = FINDINGS_TOP + answers.FINDING_ROWS - 1
ANSWER, KEPT, KEPT_MEASURES = "H", "I", "J"
"""Hidden columns: what Python answers for the merged lines, what to show where it does not."""
ANALYSES_AT, MEASURES_AT, SUMMARY_AT = 3, 3 + INDICATOR_COUNT, 3 + 2 * INDICATOR_COUNT
"""Places in ``ita_texts``, counted from 1; the fingerprint and the agency's name stand before."""

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
        "ita_history",
        native=_block(KEPT, rows),
    )
    overall = f"'{SCORES.name}'!${USED}${OVERALL_ROW}"
    for n, r in enumerate(rows):
        old = f'IF({overall}="","",ita_word_old_text)' if n == 0 else '""'
        ours = "AND(ita_texts_fresh=1,EXACT(INDEX(ita_texts,2),ita_agency_text))"
        kept = f'=IF({ours},INDEX(ita_texts,{SUMMARY_AT + n})&"",{old})'
        value = bind(_kept_summary, n)
        yield Computed(
            ANALYSIS,
            f"{KEPT}{r}",
            kept,
            value,
            "hidden",
            "whose text it is, of which scores" if n == 0 else "",
        )
        yield from _line(r, formula, value, _block(ANSWER, rows))


def _table() -> Iterator[Computed]:
    rows = range(TABLE_TOP, TABLE_TOP + INDICATOR_COUNT)
    blocks = (
        ("E", KEPT, ANALYSES_AT, "ITA_ANALYSIS", ()),
        ("F", KEPT_MEASURES, MEASURES_AT, "ITA_SUGGEST", ("ita_library",)),
    )
    for no, (r, source) in enumerate(zip(rows, SCORE_ROWS, strict=True), start=1):
        score = f"'{SCORES.name}'!$I${source}"
        for letter, formula, value, kind in (
            ("A", f"='{SCORES.name}'!$B{source}", bind(lambda _, n: n, no), "int"),
            ("B", f"='{SCORES.name}'!$C{source}", bind(_name, no), "text"),
            ("C", f'=IF({score}="","",{score})', bind(_score, no), "score"),
            ("D", f"='{SCORES.name}'!${STATUS}{source}", bind(_status, no), "text"),
        ):
            yield Computed(ANALYSIS, f"{letter}{r}", formula, value, kind)
        for letter, kept, at, function, more in blocks:
            place = at + no - 1
            old = f'IF({score}="","",ita_word_old_text)'
            text = bind(_kept, (place, no))
            fallback = f'=IF(ita_texts_fresh=1,INDEX(ita_texts,{place})&"",{old})'
            yield Computed(ANALYSIS, f"{kept}{r}", fallback, text, "hidden")
            arguments = ("ita_year", "ita_threshold", "ita_scores", "ita_items", *more)
            formula = called(function, *arguments, native=_block(kept, rows))
            yield Computed(ANALYSIS, f"{letter}{r}", formula, text, array=_array(letter, rows))


def _findings() -> Iterator[Computed]:
    rows = range(FINDINGS_TOP, FINDINGS_TOP + answers.FINDING_ROWS)
    arguments = (WHO, "ita_year", "ita_threshold", "ita_scores", "ita_reported", "ita_items", "ita_history")
    formula = called("ITA_CHECK", *arguments, native=_block(KEPT, rows))
    stored = FINDINGS_PRINT.absolute
    for n, r in enumerate(rows):
        seen = f"IF({stored}=ita_findings_now,ita_word_see_findings,ita_word_old_text)"
        kept = f'=IF({stored}="","",{seen})' if n == 0 else '=""'
        value = _kept_findings if n == 0 else (lambda _: "")
        yield Computed(ANALYSIS, f"{KEPT}{r}", kept, value, "hidden")
        yield from _line(r, formula, value, _block(ANSWER, rows))


def _line(r: int, formula: str, value: Getter, block: str) -> Iterator[Computed]:
    """One line of Python's answer, hidden, and the merged cells that show it: no array stands in merged cells."""
    yield Computed(ANALYSIS, f"{ANSWER}{r}", formula, value, "hidden", ALL, block.replace("$", ""))
    yield Computed(ANALYSIS, f"A{r}", f'=IF({ANSWER}{r}="","",{ANSWER}{r})', value)


ALL = "all that the text is made from"


def _block(letter: str, rows: range) -> str:
    return f"${letter}${rows[0]}:${letter}${rows[-1]}"


def _array(letter: str, rows: range) -> str:
    return f"{letter}{rows[0]}:{letter}{rows[-1]}"


def _name(model: Model, no: int) -> Value:
    return model.graded.rules.indicator(no).name if model.graded else ""


def _score(model: Model, no: int) -> Value:
    found = model.graded.indicator(no).score if model.graded else None
    return "" if found is None else found


def _status(model: Model, no: int) -> Value:
    status = model.graded.indicator(no).status if model.graded else None
    return status.value if status else bad_or(model, f"indicator.{no}", None)


def _kept_text(model: Model, place: int) -> str:
    found = model.kept_texts[place - 1] if place <= len(model.kept_texts) else None
    return "" if found is None else str(found)


def _kept(model: Model, where: tuple[int, int]) -> Value:
    place, no = where
    if model.texts_fresh:
        return _kept_text(model, place)
    return word("ita_word_old_text") if _score(model, no) != "" else ""


def _kept_summary(model: Model, n: int) -> Value:
    if model.texts_fresh and _kept_text(model, 2) == agency_text(model):
        return _kept_text(model, SUMMARY_AT + n)
    result = model.graded is not None and model.graded.overall is not None
    return word("ita_word_old_text") if result and n == 0 else ""


def _kept_findings(model: Model) -> Value:
    carried = model.carried.get("ita_findings_print")
    if carried is None or carried == "":
        return ""
    return word("ita_word_see_findings" if model.fresh("ita_findings_print") else "ita_word_old_text")
