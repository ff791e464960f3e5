"""The computed cells of sheet คะแนน.

What Python answers stands beside the typed scores; the native formulas that give the same stand in hidden columns
(K to M), and every other formula of the workbook reads those.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal

from ita_xl.checks.agreement import level_allowed
from ita_xl.scoring import EIT_PARTS, TOLERANCE, IndicatorResult, half_up
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.notscores import REASON, not_score, not_score_formula
from ita_xl.workbook.contract.ranges import (
    INSTRUMENT_ROWS,
    LEVEL_ROW,
    MEAN_ROW,
    OVERALL_ROW,
    REPORTED_INPUT,
    SCORE_ROWS,
)
from ita_xl.workbook.contract.sheets import SCORES, mark_cell
from ita_xl.workbook.contract.typed import RESULT_TABLE, SCORE_TABLE
from ita_xl.workbook.formulas.computed import (
    Computed,
    Getter,
    ShownValue,
    bind,
    called,
    score_that_counts,
    shown,
)
from ita_xl.workbook.reading.model import Model

TEN, CODES, TYPED_TEN = map(SCORE_TABLE.block, ("clean", "instrument", "score"))
MEAN = SCORE_TABLE.row(MEAN_ROW).score


def two_places(expression: str) -> str:
    """Round half up at two places; the inner rounding removes the noise of binary fractions before a half."""
    return f"ROUND(ROUND({expression},6),2)"


def clean(ref: str) -> str:
    """Give the formula of a typed score, blank where it is none or the year has no rules."""
    return f'=IF(AND(ISNUMBER({ref}),ita_year_row>0),IF(AND({ref}>=ita_min,{ref}<=ita_max),{ref},""),"")'


def trimmed(ref: str) -> str:
    """Give what was typed in a cell without outer blanks; ``#`` where an error stands there."""
    return f'IFERROR(TRIM({ref}),"#")'


def literal(text: str) -> str:
    """Give the formula of a text that MATCH takes letter by letter: alone, ``*`` and ``?`` stand for any letters."""
    return f'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({text},"~","~~"),"*","~*"),"?","~?")'


def level_place(era: str, typed: str) -> str:
    """Give the formula of a typed level's place in the table of levels."""
    name = literal(f'TRIM(SUBSTITUTE({typed},"ระดับ",""))')
    return f'MATCH({era}&"|"&{name},ita_lv_key,0)'


def bad_or(model: Model, field: str, score: object) -> ShownValue:
    """Give what a result cell shows where there is no score: blank, or why what was typed is none."""
    why = not_score(model.entries.held(field)) if score is None and model.graded is not None else ""
    # The formulas of format 1 have one word for all of them.
    return word("ita_word_bad") if why and model.form == 1 else why


def why_not(ref: str, score: str = "") -> str:
    """Give the formula of why a cell without a score has none; blank where the year has no rules.

    Args:
        ref: The cell.
        score: The cell with its score, blank where it has none; empty where it is known to be blank.
    """
    settled = f'OR({score}<>"",ita_year_row=0)' if score else "ita_year_row=0"
    return f'IF({settled},"",{not_score_formula(ref)})'


def computed() -> Iterator[Computed]:
    """Give the computed cells of the sheet."""
    yield Computed(
        SCORES,
        mark_cell(SCORES),
        '=IF(AND(ita_year_text<>"",ita_year_row=0),ita_word_new_rules,"")',
        lambda m: word("ita_word_new_rules") if m.graded is None and m.entries.text("fiscal_year") else "",
    )
    for no, row in enumerate(SCORE_ROWS, start=1):
        yield from _indicator(no, row)
    yield Computed(
        SCORES,
        MEAN,
        f'=IF(COUNT({TEN})=ROWS({TEN}),{two_places(f"AVERAGE({TEN})")},"")',
        lambda m: shown(m.graded.mean if m.graded else None),
        "score",
    )
    for code, row in INSTRUMENT_ROWS.items():
        yield from _instrument(code, row)
    yield from _overall()
    yield from _level()


def _indicator(no: int, r: int) -> Iterator[Computed]:
    at = SCORE_TABLE.row(r)

    def of(get: Callable[[IndicatorResult], ShownValue | None]) -> Getter:
        return lambda m: shown(get(m.graded.indicator(no)) if m.graded else None)

    def verdict(model: Model) -> ShownValue:
        status = model.status(no)
        return status.value if status else bad_or(model, f"indicator.{no}", None)

    key = f'ita_era&"|"&${at.no}'
    for ref, name, attribute in (
        (at.instrument, "ita_ind_instrument", "instrument"),
        (at.name, "ita_ind_name", "name"),
    ):
        yield Computed(
            SCORES,
            ref,
            f'=IFERROR(INDEX({name},MATCH({key},ita_ind_key,0)),"")',
            bind(lambda m, a: getattr(m.graded.rules.indicator(no), a) if m.graded else "", attribute),
        )
    yield Computed(SCORES, at.clean, clean(at.score), of(lambda i: i.score), "hidden")
    answers: tuple[tuple[str, Getter, str, str], ...] = (
        (
            "rank",
            of(lambda i: i.rank),
            "int",
            called("ITA_RANK", "ita_year", TYPED_TEN, native=SCORE_TABLE.block("native_rank")),
        ),
        (
            "distance",
            of(lambda i: i.from_threshold),
            "signed",
            called("ITA_DISTANCE", TEN, "ita_threshold_used", native=SCORE_TABLE.block("native_distance")),
        ),
        (
            "status",
            verdict,
            "text",
            called(
                "ITA_WEAKNESS",
                "ita_year",
                TYPED_TEN,
                "ita_threshold_used",
                "ita_reported",
                "ita_items",
                "ita_history",
                native=SCORE_TABLE.block("native_status"),
            ),
        ),
    )
    for field, value, kind, formula in answers:
        reason = "all that a status follows from" if field == "status" else ""
        yield Computed(SCORES, vars(at)[field], formula, value, kind, reason, SCORE_TABLE.part(field).ref)
    rank, distance, word_of = (value for _, value, _, _ in answers)
    yield Computed(SCORES, at.native_rank, f'=IF({at.clean}="","",RANK({at.clean},{TEN}))', rank, "hidden")
    mean = SCORE_TABLE.fixed("score", MEAN_ROW)
    yield Computed(
        SCORES,
        at.from_mean,
        f'=IF(OR({at.clean}="",{mean}=""),"",{two_places(f"{at.clean}-{mean}")})',
        of(lambda i: i.from_mean),
        "signed",
    )
    yield Computed(
        SCORES,
        at.native_distance,
        f'=IF({at.clean}="","",{two_places(f"{at.clean}-ita_threshold_used")})',
        distance,
        "hidden",
    )
    reached = f"IF({at.reason}=1,ita_word_develop,ita_word_strong)"
    yield Computed(
        SCORES,
        at.native_status,
        f'=IF({at.clean}="",{why_not(at.score)},IF({at.clean}<ita_threshold_used,ita_word_weak,{reached}))',
        word_of,
        "hidden",
        reason=REASON,
    )


def _instrument(code: str, r: int) -> Iterator[Computed]:
    at = RESULT_TABLE.row(r)
    yield Computed(
        SCORES,
        at.clean,
        clean(at.reported),
        lambda m: shown(m.assessment.reported.get(code) if m.graded else None),
        "hidden",
    )
    rows = INSTRUMENT_ROWS["IIT"], INSTRUMENT_ROWS["OIT"]
    native, typed = (RESULT_TABLE.fixed(field, *rows) for field in ("counts", "reported"))
    used = bind(score_that_counts, code)
    yield Computed(
        SCORES,
        at.used,
        called("ITA_INSTRUMENTS", "ita_year", TYPED_TEN, typed, native=native),
        used,
        "score",
        array=RESULT_TABLE.fixed("used", *rows).replace("$", ""),
    )
    if code in EIT_PARTS:
        yield Computed(SCORES, at.counts, f'=IF({at.clean}="","",{at.clean})', used, "hidden")
        yield Computed(
            SCORES,
            at.verdict,
            f"={why_not(at.reported, at.clean)}",
            lambda m: bad_or(m, f"reported.{code}", m.assessment.reported.get(code)),
            reason=REASON,
        )
        return
    count = f"COUNTIF({CODES},${at.code})"
    mean = two_places(f"SUMIF({CODES},${at.code},{TEN})/{count}")
    yield Computed(
        SCORES,
        at.computed,
        f'=IFERROR(IF(SUMPRODUCT(({CODES}=${at.code})*({TEN}<>""))={count},{mean},""),"")',
        lambda m: shown(m.graded.instruments[code].computed if m.graded else None),
        "score",
        reason="a mean only where no score is missing, rounded in two steps",
    )
    yield Computed(
        SCORES,
        at.counts,
        f'=IF({at.computed}="",{at.clean},IF({at.clean}="",{at.computed},IF(ABS(ROUND({at.clean}-{at.computed},6))<=ita_tolerance,{at.clean},{at.computed})))',
        used,
        "hidden",
    )
    yield from _difference(r, lambda m: _pair(m, code), f"reported.{code}")


Pair = tuple[Decimal | None, Decimal | None]
"""A reported score and the computed one."""


def _pair(model: Model, code: str) -> Pair:
    if model.graded is None:
        return None, None
    if code == "overall":
        return model.assessment.reported_overall, model.graded.overall_computed
    result = model.graded.instruments[code]
    return result.reported, result.computed


def _difference(r: int, pair: Callable[[Model], Pair], field: str) -> Iterator[Computed]:
    at = RESULT_TABLE.row(r)

    def difference(model: Model) -> ShownValue:
        reported, computed = pair(model)
        return "" if reported is None or computed is None else half_up(reported - computed)

    def verdict(model: Model) -> ShownValue:
        reported, computed = pair(model)
        if reported is None or computed is None:
            return bad_or(model, field, reported)
        return word("ita_word_match" if abs(reported - computed) <= TOLERANCE else "ita_word_mismatch")

    yield Computed(
        SCORES,
        at.difference,
        f'=IF(OR({at.computed}="",{at.clean}=""),"",{two_places(f"{at.clean}-{at.computed}")})',
        difference,
        "signed",
    )
    bad = why_not(at.reported, at.clean)
    near = f"IF(ABS(ROUND({at.clean}-{at.computed},6))<=ita_tolerance,ita_word_match,ita_word_mismatch)"
    yield Computed(
        SCORES,
        at.verdict,
        f'=IF({at.difference}="",{bad},{near})',
        verdict,
        reason=REASON,
    )


def _overall() -> Iterator[Computed]:
    r = OVERALL_ROW
    at = RESULT_TABLE.row(r)
    used = {code: RESULT_TABLE.fixed("counts", row) for code, row in INSTRUMENT_ROWS.items()}
    total = "+".join(f"ita_weight_{code}*{used[code]}" for code in ("IIT", "EIT", "OIT"))
    yield Computed(
        SCORES,
        at.clean,
        clean(at.reported),
        lambda m: shown(m.assessment.reported_overall if m.graded else None),
        "hidden",
    )
    yield Computed(
        SCORES,
        at.computed,
        f'=IF(COUNT({used["IIT"]},{used["EIT"]},{used["OIT"]})=3,{two_places(total)},"")',
        lambda m: shown(m.graded.overall_computed if m.graded else None),
        "score",
    )
    native = RESULT_TABLE.fixed("counts", r)
    three = (used["IIT"], used["EIT"], used["OIT"])
    for ref, formula, kind in (
        (at.counts, f'=IF({at.clean}="",{at.computed},{at.clean})', "hidden"),
        (
            at.used,
            called("ITA_OVERALL", "ita_year", *three, RESULT_TABLE.fixed("clean", r), native=native),
            "score",
        ),
    ):
        yield Computed(SCORES, ref, formula, lambda m: shown(m.graded.overall if m.graded else None), kind)
    yield from _difference(r, lambda m: _pair(m, "overall"), "reported.overall")


def _level() -> Iterator[Computed]:
    at = RESULT_TABLE.row(LEVEL_ROW)
    overall = RESULT_TABLE.fixed("counts", OVERALL_ROW)

    def name(rank: str) -> str:
        return f'=IF({overall}="","",INDEX(ita_lv_name,ita_scale_first+{rank}-1))'

    scores = [
        RESULT_TABLE.fixed("counts", INSTRUMENT_ROWS[code]) for code in ("IIT", "EIT", "OIT", *EIT_PARTS)
    ]
    yield Computed(
        SCORES,
        at.computed,
        name("ita_rank_best"),
        lambda m: m.graded.level.name if m.graded and m.graded.level else "",
    )
    yield Computed(
        SCORES,
        at.used,
        called("ITA_LEVEL", "ita_year", overall, *scores, native=RESULT_TABLE.fixed("computed", LEVEL_ROW)),
        lambda m: m.graded.level.name if m.graded and m.graded.level else "",
    )
    yield Computed(
        SCORES,
        at.worst,
        name("ita_rank_worst"),
        lambda m: m.graded.level.worst if m.graded and m.graded.level else "",
        "hidden",
    )
    yield Computed(
        SCORES,
        at.clean,
        f"=IFERROR({level_place('ita_era', f'{at.reported}')}-ita_scale_first+1,0)",
        _typed_rank,
        "hidden",
        reason="whatever was typed for the level is looked up letter by letter",
    )
    yield Computed(
        SCORES,
        at.difference,
        f'=IF(OR({trimmed(at.reported)}="",{at.computed}=""),"",IF(AND({at.clean}>=ita_rank_worst,{at.clean}<=ita_rank_best),ita_word_match,ita_word_mismatch))',
        _level_verdict,
        reason="what was typed for the level is held against the best and the worst possible one",
    )
    why = "IF(ita_doubt=1,ita_word_parts,ita_word_missing)"
    yield Computed(
        SCORES,
        at.verdict,
        f'=IF(ita_doubt=0,"",{why}&ita_word_maybe&{at.worst}&ita_word_to&{at.computed})',
        level_note,
    )


def level_note(model: Model) -> ShownValue:
    """Tell why the level is only the highest possible one, and between which two it lies; blank where it is settled."""
    level = model.graded.level if model.graded else None
    if level is None or not level.at_best:
        return ""
    why = word(f"ita_word_{level.doubt.value}")
    return f"{why}{word('ita_word_maybe')}{level.worst}{word('ita_word_to')}{level.name}"


def _typed_rank(model: Model) -> ShownValue:
    typed = model.assessment.reported_level
    place = model.graded.rules.scale.find(typed) if model.graded and typed else None
    return 0 if place is None else place + 1


def _level_verdict(model: Model) -> ShownValue:
    graded = model.graded
    if graded is None or graded.level is None or model.entries.held("reported.level") is None:
        return ""
    right = level_allowed(graded.rules.scale, graded.assessment.reported_level, graded.level)
    return word("ita_word_match" if right else "ita_word_mismatch")


assert REPORTED_INPUT.top == INSTRUMENT_ROWS["IIT"]  # noqa: S101  the two tables of the layout are one column
