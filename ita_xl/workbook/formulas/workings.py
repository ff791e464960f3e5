"""The workings on sheet เกณฑ์: the rules of the workbook's own year, the words, and the way to the level."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.a1 import column
from ita_xl.assessment import MAX_SCORE, MIN_SCORE
from ita_xl.rules import RuleBook
from ita_xl.scoring import EIT_PARTS, Bound, Doubt, bound, half_up, last_year
from ita_xl.scoring.order import asked
from ita_xl.workbook.contract.constants import FIRST, LATER, word
from ita_xl.workbook.contract.ranges import INSTRUMENT_ROWS, LEVEL_ROW, OVERALL_ROW
from ita_xl.workbook.contract.ruletables import BOUND_CODES
from ita_xl.workbook.contract.sheets import RULES, SCORES, Area, cell
from ita_xl.workbook.contract.typed import HISTORY_TABLE, RESULT_TABLE, SCORE_TABLE
from ita_xl.workbook.formulas.computed import (
    Computed,
    Getter,
    ShownValue,
    bind,
    score_that_counts,
    shown,
    two_places_text,
)
from ita_xl.workbook.reading import format1, freshness
from ita_xl.workbook.reading.model import Model, agency_text

LABEL, VALUE, KNOWN, LOW, HIGH, DOUBT, DERIVED = (column(n) for n in range(20, 27))
"""Columns of the workings, right of every table: a label, a value; in the table of bounds five more."""
CLEAN_TEN = SCORE_TABLE.part("clean").absolute


def of_results(field: str, row: int) -> str:
    """Give a cell of the results on sheet คะแนน as a formula of another sheet names it."""
    return f"'{SCORES.name}'!{RESULT_TABLE.fixed(field, row)}"


WORKINGS_TOP = 6
BOUNDS_TOP = WORKINGS_TOP + 22
CONSTANTS_TOP = BOUNDS_TOP + 18
_HIGH_CELLS = {
    code: f"'{RULES.name}'!${HIGH}${BOUNDS_TOP + n}" for n, code in enumerate(BOUND_CODES, start=1)
}
HIGHS = {"IIT": (_HIGH_CELLS["IIT"],), "OIT": (_HIGH_CELLS["OIT"],)} | {
    "EIT": tuple(_HIGH_CELLS[code] for code in ("EIT", *EIT_PARTS))
}
"""The highest that each instrument can be, and the parts of EIT, as a formula of another sheet names them."""
LEVEL_NAMES = Area(RULES, BOUNDS_TOP + 8, BOUNDS_TOP + 14, 21, 21)
"""The names of this year's levels, highest first: the list that the cell of the reported level offers."""

FREE = ""
"""A row of the workings in which format 1 has a sum (see :func:`of_format_1`); those of today nothing."""
_SINGLES = (
    "ita_year_row",
    "ita_era",
    "ita_weight_IIT",
    "ita_weight_EIT",
    "ita_weight_OIT",
    "ita_target",
    "ita_part_weight",
    "ita_scale_first",
    "ita_threshold_used",
    "ita_plan_used",
    "ita_best",
    "ita_worst",
    "ita_rank_best",
    "ita_rank_worst",
    "ita_doubt",
    FREE,
    FREE,
    "ita_texts_fresh",
    "ita_plan_days",
    "ita_result_text",
    "ita_result_thai",
)
LABELS = dict(
    zip(
        filter(None, _SINGLES),
        (
            "ลำดับของปีในตาราง (0 = ไม่พบ)",
            "ชุดเกณฑ์ที่ใช้",
            "น้ำหนัก IIT",
            "น้ำหนัก EIT",
            "น้ำหนัก OIT",
            "ค่าเป้าหมายของประเทศ",
            "น้ำหนัก EIT แต่ละส่วน",
            "ลำดับแรกในตารางระดับ",
            "ค่าเป้าหมาย",
            "ปีที่ใช้มาตรการ",
            "เครื่องมือต่ำสุด (กรณีสูงสุด)",
            "เครื่องมือต่ำสุด (กรณีต่ำสุด)",
            "ระดับลำดับที่ (กรณีสูงสุด)",
            "ระดับลำดับที่ (กรณีต่ำสุด)",
            "เหตุที่ยังไม่ชี้ขาด (1 ส่วน EIT, 2 คะแนนไม่ครบ)",
            "บทวิเคราะห์ที่เก็บไว้เป็นของข้อมูลชุดนี้ (1 ใช่)",
            "ช่วงวันของปีที่ใช้มาตรการ",
            "ผลโดยย่อ",
            "ผลโดยย่อเป็นเลขไทย",
        ),
        strict=True,
    )
)
READ_TOP = CONSTANTS_TOP + len(FIRST) + 2
READ = {
    "ita_agency_text": "ชื่อหน่วยงานตามที่พิมพ์",
    "ita_year_text": "ปีงบประมาณตามที่พิมพ์",
    "ita_year_number": "ปีงบประมาณเป็นตัวเลข (0 = ไม่ใช่)",
    "ita_measures_now": "รหัสของข้อมูลที่ใช้จัดทำมาตรการ (0 = เปลี่ยนไปแล้ว)",
    "ita_findings_now": "รหัสของข้อมูลที่ตรวจสอบ (0 = เปลี่ยนไปแล้ว)",
    "ita_texts_now": "รหัสของข้อมูลที่ใช้เขียนบทวิเคราะห์ (0 = เปลี่ยนไปแล้ว)",
}
"""Working cells that read what was typed, where an error may stand, and compare it with what stood there before."""
AIM_TOP = READ_TOP + len(READ) + 2
AIM = {
    "ita_goal": "ระดับที่มุ่งไปเป็นลำดับที่ (0 = ไม่มี)",
    "ita_goal_min": "เกณฑ์รายเครื่องมือของระดับที่มุ่งไป",
    "ita_wanted": "คะแนนที่ควรไปให้ถึง",
    "ita_last_row": "ลำดับของปีก่อนในชีตย้อนหลัง (0 = ไม่พบ)",
}
"""Working cells that tell the level to aim at, and where last year's result stands."""
LATER_TOP = AIM_TOP + len(AIM) + 1
NAMED = (
    {name: cell(RULES, f"{VALUE}{WORKINGS_TOP + n}") for n, name in enumerate(_SINGLES) if name}
    | {name: cell(RULES, f"{VALUE}{READ_TOP + n}") for n, name in enumerate(READ)}
    | {name: cell(RULES, f"{VALUE}{CONSTANTS_TOP + n}") for n, name in enumerate(FIRST)}
    | {name: cell(RULES, f"{VALUE}{AIM_TOP + n}") for n, name in enumerate(AIM)}
    | {name: cell(RULES, f"{VALUE}{LATER_TOP + n}") for n, name in enumerate(LATER)}
    | {"ita_level_names": LEVEL_NAMES}
)
"""Defined names of the workings and constants."""

REASONS = {
    "ita_plan_used": "both years must be years",
    "ita_goal": "the next level, below the target the first that reaches it",
    "ita_rank_best": "the two counts of the scale stand together",
    "ita_rank_worst": "the two counts of the scale stand together",
    "ita_result_text": "score and level in one line",
    "ita_result_thai": "one replacement a digit",
    "ita_measures_now": "every cell that the measures are made from, held against what it held",
    "ita_findings_now": "every cell that the checks read, held against what it held",
    "ita_texts_now": "every cell that the texts are made from, held against what it held",
}
DOUBTS = {Doubt.NONE: 0, Doubt.PARTS: 1, Doubt.MISSING: 2}


def computed() -> Iterator[Computed]:
    """Give the computed workings."""
    for name, (written, formula, value) in zip(filter(None, _SINGLES), _singles(), strict=True):
        yield Computed(RULES, NAMED[name].ref, formula, value, "hidden", REASONS.get(name, ""))
        if name != written:
            raise AssertionError(name)
    for n, (name, formula, value) in enumerate(_read()):
        ref = f"{VALUE}{READ_TOP + n}"
        array = f"{ref}:{ref}" if name in freshness.FORMULAS else ""
        yield Computed(RULES, ref, formula, value, "hidden", REASONS.get(name, ""), array)
        if name != list(READ)[n]:
            raise AssertionError(name)
    yield from _bounds()
    yield from _level_names()
    for name, (formula, value) in zip(AIM, _aim(), strict=True):
        yield Computed(RULES, NAMED[name].ref, formula, value, "hidden", REASONS.get(name, ""))


def _aim() -> Iterator[tuple[str, Getter]]:
    of_scale = "SUMPRODUCT((ita_lv_era=ita_era)*(ita_lv_overall<ita_target))"
    top = "OR(ita_rank_best=0,ita_rank_best=COUNTIF(ita_lv_era,ita_era))"
    yield f"=IF({top},0,MAX(ita_rank_best,{of_scale})+1)", _goal
    at = "ita_scale_first+ita_goal-1"
    yield (
        f"=IF(ita_goal=0,ita_min,INDEX(ita_lv_instrument,{at}))",
        lambda m: m.graded.goal.instrument_min if m.graded and m.graded.goal else MIN_SCORE,
    )
    yield (
        f"=IF(ita_goal=0,ita_threshold_used,MAX(INDEX(ita_lv_overall,{at}),ita_goal_min))",
        lambda m: asked(m.graded) if m.graded else shown(m.assessment.threshold),
    )
    listed = HISTORY_TABLE.part("in_trend").absolute
    yield f"=IF(ita_year_row=0,0,IFERROR(MATCH(ita_year_number-1,{listed},0),0))", _last_row


def _goal(model: Model) -> ShownValue:
    goal = model.graded.goal if model.graded else None
    return 0 if goal is None or model.graded is None else (model.graded.rules.scale.find(goal.name) or 0) + 1


def _last_row(model: Model) -> ShownValue:
    found = last_year(model.assessment) if model.graded else None
    return int(found.row.partition(".")[2]) if found else 0


def _read() -> Iterator[tuple[str, str, Getter]]:
    yield "ita_agency_text", '=IFERROR(ita_agency&"","")', agency_text
    yield "ita_year_text", '=IFERROR(IF(TRIM(ita_year)="","",ita_year&""),"")', year_text
    yield "ita_year_number", "=IF(ISNUMBER(ita_year),ita_year,0)", _year_number
    for (name, made), carried in zip(freshness.FORMULAS.items(), freshness.MADE_FROM, strict=True):
        yield name, freshness.formula(made), bind(_compared, carried)


def year_text(model: Model) -> str:
    """Give the fiscal year as it was typed; blank for an error."""
    return model.entries.text("fiscal_year")


def _year_number(model: Model) -> ShownValue:
    typed = model.entries.value("fiscal_year")
    found = None if isinstance(typed, str) else thai.number(typed)
    return 0 if found is None else found


def _compared(model: Model, name: str) -> ShownValue:
    value = model.fingerprints.get(name)
    return value if isinstance(value, int | Decimal) else 0


def _singles() -> Iterator[tuple[str, str, Getter]]:
    yield "ita_year_row", "=IFERROR(MATCH(ita_year,ita_years,0),0)", _year_row
    of_year: tuple[tuple[str, str, Callable[[Model, RuleBook], ShownValue]], ...] = (
        ("ita_era", "ita_y_era", lambda _, rules: rules.years[0]),
        ("ita_weight_IIT", "ita_y_IIT", lambda _, rules: rules.instruments[0].weight),
        ("ita_weight_EIT", "ita_y_EIT", lambda _, rules: rules.instruments[1].weight),
        ("ita_weight_OIT", "ita_y_OIT", lambda _, rules: rules.instruments[2].weight),
        ("ita_target", "ita_y_target", lambda _, rules: rules.scale.target),
        ("ita_part_weight", "ita_y_part", lambda _, rules: rules.eit_part_weight),
        ("ita_scale_first", "ita_y_first", lambda m, rules: m.tables.scale_first(rules)),
    )
    for name, source, value in of_year:
        yield name, f'=IF(ita_year_row=0,"",INDEX({source},ita_year_row))', bind(_of_rules, value)
    yield (
        "ita_threshold_used",
        "=IF(ISNUMBER(ita_threshold),IF(AND(ita_threshold>=ita_min,ita_threshold<=ita_max),ita_threshold,ita_target),ita_target)",
        lambda m: m.graded.threshold if m.graded else shown(m.assessment.threshold),
    )
    yield (
        "ita_plan_used",
        f'=IF({_is_year("ita_plan_year")},ita_plan_year,IF({_is_year("ita_year")},ita_year+1,""))',
        lambda m: shown(m.assessment.plan_year),
    )
    first, last = BOUNDS_TOP + 1, BOUNDS_TOP + len(BOUND_CODES)
    yield "ita_best", f"=MIN({HIGH}{first}:{HIGH}{last})", lambda m: min(b.high for b in _model_bounds(m))
    yield "ita_worst", f"=MIN({LOW}{first}:{LOW}{last})", lambda m: min(b.low for b in _model_bounds(m))
    overall = of_results("counts", OVERALL_ROW)
    for name, side in (("ita_rank_best", "ita_best"), ("ita_rank_worst", "ita_worst")):
        yield name, f'=IF({overall}="",0,{rank_formula("ita_era", overall, side)})', bind(_rank, side)
    yield (
        "ita_doubt",
        f"=IF(ita_rank_best=ita_rank_worst,0,MAX({DOUBT}{first}:{DOUBT}{last}))",
        lambda m: DOUBTS[m.graded.level.doubt] if m.graded and m.graded.level else 0,
    )
    yield (
        "ita_texts_fresh",
        "=IF(ita_texts_now=0,0,IF(INDEX(ita_texts,1)=ita_texts_now,1,0))",
        lambda m: int(m.texts_fresh),
    )
    yield (
        "ita_plan_days",
        '=IF(ita_plan_used="","",ita_word_first_day&(ita_plan_used-1)&ita_word_last_day&ita_plan_used)',
        lambda m: thai.fiscal_period(m.assessment.plan_year) if m.assessment.plan_year else "",
    )
    result = f'{of_results("computed", LEVEL_ROW)}&IF(ita_doubt=0,"",ita_word_at_best)'
    yield (
        "ita_result_text",
        f'=IF({overall}="","",ita_word_overall&{two_places_text(overall)}&ita_word_points&{result})',
        result_text,
    )
    digits = "ita_result_text"
    for n, digit in enumerate("๐๑๒๓๔๕๖๗๘๙"):
        digits = f'SUBSTITUTE({digits},{n},"{digit}")'
    yield "ita_result_thai", f"={digits}", lambda m: thai.to_thai(str(result_text(m)))


def result_text(model: Model) -> ShownValue:
    """Tell score and level in one line; blank where there is no result."""
    graded = model.graded
    if graded is None or graded.overall is None or graded.level is None:
        return ""
    doubt = word("ita_word_at_best") if graded.level.at_best else ""
    return f"คะแนนภาพรวม {half_up(graded.overall):.2f} คะแนน ระดับ {graded.level.name}{doubt}"


def of_format_1() -> Iterator[Computed]:
    """Give the cells that only workbooks of format 1 have: the sums that its formulas compare."""
    rows = [WORKINGS_TOP + n for n, name in enumerate(_SINGLES) if name == FREE]
    for row, value in zip(rows, (format1.sum_of_scores, format1.sum_of_texts), strict=True):
        yield Computed(RULES, f"{VALUE}{row}", "", value, "hidden")


def _is_year(name: str) -> str:
    # N: AND looks at every part, and INT of a text would be an error; where an error stands, it is no year.
    year = f"AND(ISNUMBER({name}),{name}>=ita_year_min,{name}<=ita_year_max,{name}=INT(N({name})))"
    return f"IFERROR({year},FALSE)"


def rank_formula(era: str, overall: str, instruments: str) -> str:
    """Give the formula of a level's place in its scale: as high as both the overall and the instruments allow.

    The minima never fall from one level to the next (the loader of the rules sees to it), so each side is a count.
    """
    reached = f"SUMPRODUCT((ita_lv_era={era})*(ita_lv_overall<={overall}))"
    held = f"SUMPRODUCT((ita_lv_era={era})*(ita_lv_instrument<={instruments}))"
    return f"MIN({reached},{held})"


def _bounds() -> Iterator[Computed]:
    """One row a score that a scale may ask for: needed, known, lowest, highest, doubt, and what EIT says of a part."""
    rows = {code: BOUNDS_TOP + n for n, code in enumerate(BOUND_CODES, start=1)}
    eit = f"{KNOWN}{rows['EIT']}"
    for code, r in rows.items():
        low, high, doubt = "ita_min", "ita_max", "2"
        source = of_results("counts", INSTRUMENT_ROWS[code])
        if code in EIT_PARTS:
            other = f"{KNOWN}{rows[next(c for c in EIT_PARTS if c != code)]}"
            source = of_results("clean", INSTRUMENT_ROWS[code])
            low = f'IF({eit}="",ita_min,{DERIVED}{r})'
            high = f'IF({eit}="",ita_max,IF({other}="",{eit},{DERIVED}{r}))'
            doubt = f'IF({eit}="",2,IF({other}="",1,0))'
            rest = f'(1-ita_part_weight)*IF({other}="",ita_max,{other})'
            yield Computed(
                RULES,
                f"{DERIVED}{r}",
                f'=IF({eit}="","",MIN(ita_max,MAX(ita_min,ROUND(({eit}-{rest})/ita_part_weight,6))))',
                bind(_derived, code),
                "hidden",
            )
        unused, known = f"{VALUE}{r}=0", f"{KNOWN}{r}"
        cells: tuple[tuple[str, str, Getter], ...] = (
            (
                VALUE,
                f"=IF(ita_year_row=0,0,INDEX(ita_y_use_{code},ita_year_row))",
                bind(lambda m, c: int(_needed(m, c)), code),
            ),
            (KNOWN, f'=IF({source}="","",{source})', bind(score_that_counts, code)),
            (
                LOW,
                f'=IF({unused},ita_max,IF({known}="",{low},{known}))',
                bind(lambda m, c: _bound(m, c).low, code),
            ),
            (
                HIGH,
                f'=IF({unused},ita_max,IF({known}="",{high},{known}))',
                bind(lambda m, c: _bound(m, c).high, code),
            ),
            (
                DOUBT,
                f'=IF(OR({unused},{known}<>""),0,{doubt})',
                bind(lambda m, c: DOUBTS[_bound(m, c).doubt], code),
            ),
        )
        for letter, formula, value in cells:
            yield Computed(RULES, f"{letter}{r}", formula, value, "hidden")


def _level_names() -> Iterator[Computed]:
    size = LEVEL_NAMES.bottom - LEVEL_NAMES.top + 1
    for n in range(size):
        place = f"COUNTIF(ita_lv_era,ita_era)-{n}"
        yield Computed(
            RULES,
            f"{VALUE}{LEVEL_NAMES.top + n}",
            f'=IF(OR(ita_year_row=0,{place}<1),"",INDEX(ita_lv_name,ita_scale_first+{place}-1))',
            bind(_nth_level, n),
            "hidden",
            "a level's place counts from the top of its own scale",
        )


def _nth_level(model: Model, n: int) -> ShownValue:
    names = [v.name for v in reversed(model.graded.rules.scale.levels)] if model.graded else []
    return names[n] if n < len(names) else ""


def _of_rules(model: Model, get: Callable[[Model, RuleBook], ShownValue]) -> ShownValue:
    return get(model, model.graded.rules) if model.graded else ""


def _year_row(model: Model) -> ShownValue:
    years = list(model.tables.books)
    return (
        years.index(model.assessment.fiscal_year) + 1 if model.graded and model.assessment.fiscal_year else 0
    )


def _needed(model: Model, code: str) -> bool:
    return model.graded is not None and code in model.graded.rules.scale.instruments


def _derived(model: Model, code: str) -> ShownValue:
    """What EIT and the other part (at most 100 where not known) leave for a part."""
    graded = model.graded
    if graded is None or graded.instruments["EIT"].value is None:
        return ""
    parts = {c: v for c, v in model.assessment.reported.items() if c != code}
    return bound(graded.rules, code, {"EIT": graded.instruments["EIT"].value}, parts).low


def _bound(model: Model, code: str) -> Bound:
    if not _needed(model, code) or model.graded is None:
        return Bound(MAX_SCORE, MAX_SCORE, Doubt.NONE)
    values = {c: r.value for c, r in model.graded.instruments.items()}
    return bound(model.graded.rules, code, values, model.assessment.reported)


def _model_bounds(model: Model) -> list[Bound]:
    return [_bound(model, code) for code in BOUND_CODES]


def _rank(model: Model, side: str) -> ShownValue:
    if model.graded is None or model.graded.level is None:
        return 0
    name = model.graded.level.name if side == "ita_best" else model.graded.level.worst
    return (model.graded.rules.scale.find(name) or 0) + 1
