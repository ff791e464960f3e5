"""The hidden cells from which the status of an indicator and the order of work follow (sheets คะแนน and ข้อคำถาม).

Which items can be trusted, what of an instrument is asked or was lost since last year, why an indicator that reaches
the target is to be developed, what closing its gap is worth, and its place among those to be worked on.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal

from ita_xl.assessment import MAX_SCORE, MIN_SCORE
from ita_xl.scoring import (
    FALL,
    Graded,
    disputed_items,
    half_up,
    last_year,
    low_items,
    trusted,
)
from ita_xl.scoring.order import holds_back
from ita_xl.workbook.contract.ranges import INSTRUMENT_ROWS, SCORE_ROWS
from ita_xl.workbook.contract.sheets import ITEMS, SCORES
from ita_xl.workbook.contract.typed import (
    HISTORY_TABLE,
    ITEM_TABLE,
    ITEM_WORKINGS,
    RESULT_TABLE,
    SCORE_TABLE,
)
from ita_xl.workbook.formulas.computed import Computed, Getter, ShownValue, shown
from ita_xl.workbook.formulas.score_cells import CODES, two_places
from ita_xl.workbook.formulas.workings import HIGHS
from ita_xl.workbook.reading.model import Model

WHOLE = ("IIT", "EIT", "OIT")
"""The instruments without the parts of EIT: indicators are looked up by these."""


def computed() -> Iterator[Computed]:
    """Give these cells."""
    for n, row in enumerate(range(ITEM_TABLE.top, ITEM_TABLE.bottom + 1), start=1):
        yield from _item(n, row)
    for code in WHOLE:
        yield from _instrument(code)
    for no, row in enumerate(SCORE_ROWS, start=1):
        yield from _items_of(no, row)
        yield from _indicator(no, row)


def _graded(get: Callable[[Graded], ShownValue | None], without: ShownValue = "") -> Getter:
    return lambda m: shown(get(m.graded)) if m.graded else without


# Items ----------------------------------------------------------------------------------------------------------


def _item(n: int, r: int) -> Iterator[Computed]:
    """Whether a row is the first with its item, what it adds to the indicator, whether it is low or disputed."""
    at, of = ITEM_WORKINGS.row(r), ITEM_TABLE.row(r)
    row = f"item.{n}"

    def divisor(model: Model) -> int | None:
        """Where the row is the first in which its item has a score, by what that is divided."""
        if model.graded is None:
            return None
        code = model.codes.get(row, "")
        return model.graded.rules.divisors.get(code) if model.first_rows.get(code) == row else None

    def part(model: Model) -> ShownValue:
        by, value = divisor(model), model.scores.get(f"{row}.score")
        return Decimal(value) / by if by and value is not None else 0

    def low(model: Model) -> ShownValue:
        value = model.scores.get(f"{row}.score")
        return int(
            bool(divisor(model))
            and value is not None
            and model.graded is not None
            and value < model.graded.threshold
        )

    def disputed(model: Model) -> ShownValue:
        code = model.codes.get(row, "")
        scored = model.scores.get(f"{row}.score") is not None
        known = model.graded is not None and code in model.graded.rules.by_code
        return int(known and scored and code in model.disputed)

    places, scores = ITEM_TABLE.block("place"), ITEM_TABLE.block("clean_score")
    above = f"{places.partition(':')[0]}:{of.place}", f"{scores.partition(':')[0]}:{of.clean_score}"
    none = f'OR({of.place}=0,{of.clean_score}="")'
    by = f"INDEX(ita_it_divisor,{of.place})"
    cells: tuple[tuple[str, str, Getter], ...] = (
        (
            at.counted,
            f'=IF({none},0,IF(SUMPRODUCT(({above[0]}={of.place})*({above[1]}<>""))=1,1,0))',
            lambda m: int(bool(divisor(m))),
        ),
        (at.part, f"=IF({at.counted}=1,{of.clean_score}/{by},0)", part),
        (at.known, f"=IF({at.counted}=1,1/{by},0)", lambda m: Decimal(1) / d if (d := divisor(m)) else 0),
        (at.low, f"=IF(AND({at.counted}=1,{of.clean_score}<ita_threshold_used),1,0)", low),
        (
            at.disputed,
            f'=IF({none},0,MIN(1,SUMPRODUCT(({places}={of.place})*({scores}<>"")*({scores}<>{of.clean_score}))))',
            disputed,
        ),
    )
    for ref, formula, value in cells:
        reason = "every row with the item, as far as it has a score" if len(formula) > 120 else ""
        yield Computed(ITEMS, ref, formula, value, "hidden", reason)


# Instruments ----------------------------------------------------------------------------------------------------


def _instrument(code: str) -> Iterator[Computed]:
    """Last year's score; below what an indicator holds the level back or has a reason; what a point is worth."""
    at = RESULT_TABLE.row(INSTRUMENT_ROWS[code])

    def before(graded: Graded) -> Decimal | None:
        found = last_year(graded.assessment)
        return found.instruments.get(code) if found else None

    def asked(graded: Graded) -> Decimal:
        return graded.goal.instrument_min if graded.goal and code in graded.lacking else MIN_SCORE

    def limit(graded: Graded) -> Decimal:
        then, value = before(graded), graded.instruments[code].value
        fell = then is not None and value is not None and half_up(then - value) > FALL
        return max(asked(graded), then) if fell and then is not None else asked(graded)

    def worth(graded: Graded) -> Decimal:
        return graded.rules.worth(graded.rules.of_instrument(code)[0].no)

    scores = HISTORY_TABLE.part(f"clean_{code}").absolute
    yield Computed(
        SCORES,
        at.before,
        f'=IF(ita_last_row=0,"",INDEX({scores},ita_last_row))',
        _graded(before),
        "hidden",
    )
    highs = f"MIN({','.join(HIGHS[code])})" if len(HIGHS[code]) > 1 else HIGHS[code][0]
    yield Computed(
        SCORES,
        at.asked,
        f"=IF({highs}<ita_goal_min,ita_goal_min,ita_min)",
        _graded(asked, MIN_SCORE),
        "hidden",
    )
    fell = f'IF(OR({at.before}="",{at.counts}=""),0,{two_places(f"{at.before}-{at.counts}")})'
    yield Computed(
        SCORES,
        at.limit,
        f"=IF({fell}>ita_fall,MAX({at.asked},{at.before}),{at.asked})",
        _graded(limit, MIN_SCORE),
        "hidden",
    )
    yield Computed(
        SCORES,
        at.worth,
        f"=IF(ita_year_row=0,0,ita_weight_{code}/COUNTIF({CODES},${at.code}))",
        _graded(worth, 0),
        "hidden",
    )


def _of_instrument(field: str, instrument: str) -> str:
    """Give the formula of a cell of the instrument that stands in a cell."""
    first, last = INSTRUMENT_ROWS["IIT"], INSTRUMENT_ROWS["OIT"]
    column, codes = (RESULT_TABLE.fixed(name, first, last) for name in (field, "code"))
    return f"INDEX({column},MATCH({instrument},{codes},0))"


# Indicators -----------------------------------------------------------------------------------------------------


def _items_of(no: int, r: int) -> Iterator[Computed]:
    """What the items of an indicator make, how many lie below the target, and whether they can be trusted."""
    at = SCORE_TABLE.row(r)

    def codes(graded: Graded) -> list[str]:
        return [i.code for i in graded.rules.items_of(no)]

    def typed(graded: Graded) -> dict[str, Decimal]:
        """The score of each item in the first row in which it has one."""
        found: dict[str, Decimal] = {}
        for item in sorted(graded.assessment.items, key=lambda i: int(i.row.partition(".")[2])):
            found.setdefault(item.code, item.score)
        return {code: found[code] for code in codes(graded) if code in found}

    def made(graded: Graded) -> Decimal:
        return sum((v / graded.rules.divisors[c] for c, v in typed(graded).items()), Decimal(0))

    def known(graded: Graded) -> Decimal:
        return sum((Decimal(1) / graded.rules.divisors[c] for c in typed(graded)), Decimal(0))

    def low(graded: Graded) -> int:
        return sum(v < graded.threshold for v in typed(graded).values())

    def disputed(graded: Graded) -> int:
        double = set(disputed_items(graded.assessment)) & set(codes(graded))
        return sum(item.code in double for item in graded.assessment.items)

    indicators = ITEM_TABLE.part("indicator").absolute
    for ref, field, value in (
        (at.items_made, "part", made),
        (at.items_known, "known", known),
        (at.items_low, "low", low),
        (at.items_disputed, "disputed", disputed),
    ):
        column = ITEM_WORKINGS.part(field).absolute
        yield Computed(SCORES, ref, f"=SUMIF({indicators},${at.no},{column})", _graded(value, 0), "hidden")
    least, most = (
        two_places(f"{end}") for end in (at.items_made, f"{at.items_made}+ita_max*(1-{at.items_known})")
    )
    within = f"ROUND({at.clean}-{least},6)>=-ita_tolerance,ROUND({most}-{at.clean},6)>=-ita_tolerance"
    yield Computed(
        SCORES,
        at.items_trusted,
        f'=IF(OR({at.clean}="",{at.items_known}=0,{at.items_disputed}>0),0,IF(AND({within}),1,0))',
        _graded(lambda g: int(bool(trusted(g, no).items)), 0),
        "hidden",
        "between what the items make where those that are not known have nothing, and where they have all",
    )


def _indicator(no: int, r: int) -> Iterator[Computed]:
    """The reason, the gap, what closing it is worth, whether it holds the level back, the place in the order."""
    at = SCORE_TABLE.row(r)

    def of(field: str, blank: ShownValue = "") -> Getter:
        return lambda m: getattr(found, field) if (found := m.priorities.get(no)) else blank

    def reason(graded: Graded) -> int:
        """Whether there is a reason, also where the score lies below the target and none is needed."""
        result = graded.indicator(no)
        if result.score is None or result.score == MAX_SCORE:
            return 0
        code = graded.rules.indicator(no).instrument
        then = last_year(graded.assessment)
        before, value = then.instruments.get(code) if then else None, graded.instruments[code].value
        fell = before is not None and value is not None and half_up(before - value) > FALL
        return int(
            bool(low_items(graded, no))
            or holds_back(graded, result)
            or (fell and before is not None and result.score < before)
        )

    low = f"AND({at.items_trusted}=1,{at.items_low}>0)"
    limit = _of_instrument("limit", f"${at.instrument}")
    yield Computed(
        SCORES,
        at.reason,
        f'=IF(OR({at.clean}="",{at.clean}=ita_max),0,IF(OR({low},{at.clean}<{limit}),1,0))',
        _graded(reason, 0),
        "hidden",
    )
    goal = f"IF({at.clean}<ita_wanted,ita_wanted,ita_threshold_used)"
    yield Computed(
        SCORES,
        at.gap,
        f'=IF(OR({at.clean}="",{at.native_status}=ita_word_strong),"",MAX(0,{goal}-{at.clean}))',
        of("gap"),
        "hidden",
    )
    worth = _of_instrument("worth", f"${at.instrument}")
    yield Computed(
        SCORES,
        at.gain,
        f'=IF({at.gap}="","",ROUND({at.gap}*{worth},6))',
        of("gain"),
        "hidden",
    )
    asked = _of_instrument("asked", f"${at.instrument}")
    yield Computed(
        SCORES,
        at.holds,
        f'=IF({at.gap}="",0,IF({at.clean}<{asked},1,0))',
        lambda m: int(bool(of("holds", 0)(m))),
        "hidden",
    )
    gains, holds, numbers = map(SCORE_TABLE.block, ("gain", "holds", "no"))
    earlier = f"({gains}>{at.gain})+({gains}={at.gain})*({numbers}<{at.no})"
    before = f"({holds}>{at.holds})+({holds}={at.holds})*({earlier})"
    yield Computed(
        SCORES,
        at.order,
        f'=IF({at.gain}="","",1+SUMPRODUCT(({gains}<>"")*({before})))',
        of("place"),
        "hidden",
        "how many come before: those that hold the level back, of more gain, of a lower number",
    )
