"""The computed cells of sheet ข้อคำถาม."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE, SHARES
from ita_xl.checks.items import SHARE_SLACK
from ita_xl.rules import Item, RuleBook
from ita_xl.scoring import half_up
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.notscores import REASON
from ita_xl.workbook.contract.ranges import ITEMS_COUNT, ITEMS_FIRST, ITEMS_YEAR
from ita_xl.workbook.contract.ruletables import in_issues
from ita_xl.workbook.contract.sheets import ITEMS
from ita_xl.workbook.contract.typed import ITEM_TABLE, SCORE_TABLE
from ita_xl.workbook.formulas.computed import Computed, ShownValue, bind, shown
from ita_xl.workbook.formulas.score_cells import bad_or, clean, literal, why_not
from ita_xl.workbook.reading.entries import listed_year
from ita_xl.workbook.reading.model import Model

NAMES_OF_TEN = SCORE_TABLE.part("name").absolute


def computed() -> Iterator[Computed]:
    """Give the computed cells of the sheet."""
    yield from _list()
    for n, row in enumerate(range(ITEM_TABLE.top, ITEM_TABLE.bottom + 1), start=1):
        at = ITEM_TABLE.row(row)
        count = f"ROWS({ITEM_TABLE.letter('code')}${ITEM_TABLE.top}:{at.code})"
        key = f"INDEX(ita_it_key,{ITEMS_FIRST.fixed}+{count}-1)"
        listed = f'=IF({count}>{ITEMS_COUNT.fixed},"",MID({key},{len(ERA) + 1},9))'
        yield Computed(ITEMS, at.code, listed, bind(_code, f"item.{n}.code"), "input_center")
        yield from _item(n, row)
        yield from _shares(n, row)


ERA = "2568|"
"""What stands before the code in the key of an item: the first year of its era."""


def _list() -> Iterator[Computed]:
    """Where the list of codes is that the year has: its first row, its length.

    Until a score is typed it is that of the workbook's year. From the first press after that on it is the one for which
    the scores were typed.
    """
    scores, shares = ITEM_TABLE.part("score").fixed, ITEM_TABLE.part(SHARES[0], SHARES[-1]).fixed
    year = f'IF(OR(COUNTA({scores},{shares})=0,{ITEMS_YEAR.fixed}=""),ita_year,{ITEMS_YEAR.fixed})'
    era = f"INDEX(ita_y_era,MATCH({year},ita_years,0))"
    yield Computed(
        ITEMS,
        ITEMS_FIRST.ref,
        f'=IFERROR(MATCH({era}&"|i1",ita_it_key,0),0)',
        _first,
        "hidden",
        reason="the year that is typed, or that of the typed scores",
    )
    own = f"LEFT(INDEX(ita_it_key,{ITEMS_FIRST.fixed}),{len(ERA)})"
    yield Computed(
        ITEMS,
        ITEMS_COUNT.ref,
        f'=IF({ITEMS_FIRST.fixed}=0,0,COUNTIF(ita_it_key,{own}&"*"))',
        lambda m: len(rules.items) if (rules := _listed(m)) else 0,
        "hidden",
    )


def _listed(model: Model) -> RuleBook | None:
    return model.tables.books.get(listed_year(model.entries) or 0)


def _first(model: Model) -> ShownValue:
    rules = _listed(model)
    return model.tables.item_places[f"{rules.years[0]}|{rules.items[0].code}"] if rules else 0


def _code(model: Model, field: str) -> ShownValue:
    """Give a code as it stands: what reads a workbook gives the cells with a formula what the year's list has."""
    return "" if model.entries.error(field) else model.entries.raw_text(field)


def _item(n: int, r: int) -> Iterator[Computed]:
    field, at = f"item.{n}", ITEM_TABLE.row(r)

    def code(model: Model) -> str:
        return model.codes.get(field, "")

    def item(model: Model) -> Item | None:
        return model.graded.rules.by_code.get(code(model)) if model.graded else None

    def place(model: Model) -> ShownValue:
        found = item(model)
        era = model.graded.rules.years[0] if model.graded else ""
        return model.tables.item_places[f"{era}|{found.code}"] if found else 0

    def named(model: Model) -> ShownValue:
        if not code(model) or model.graded is None:
            return ""
        found = item(model)
        return found.name if found else word("ita_word_no_item")

    def verdict(model: Model) -> ShownValue:
        value = model.scores.get(f"{field}.score")
        if value is None or model.graded is None:
            return bad_or(model, f"{field}.score", value)
        return word("ita_word_weak") if value < model.graded.threshold else ""

    yield Computed(ITEMS, at.clean_code, f'=IFERROR(LOWER(SUBSTITUTE({at.code}," ","")),"#")', code, "hidden")
    listed = f'MATCH(ita_era&"|"&{literal(at.clean_code)},ita_it_key,0)'
    yield Computed(ITEMS, at.place, f"=IFERROR({listed},0)", place, "hidden")
    yield Computed(
        ITEMS,
        at.clean_score,
        clean(at.score),
        lambda m: shown(m.scores.get(f"{field}.score") if m.graded else None),
        "hidden",
    )
    yield Computed(
        ITEMS,
        at.name,
        f'=IF(OR({at.clean_code}="",ita_year_row=0),"",IF({at.place}=0,ita_word_no_item,INDEX(ita_it_topic,{at.place})))',
        named,
    )
    yield Computed(
        ITEMS,
        at.indicator,
        f'=IF({at.place}=0,"",INDEX(ita_it_indicator,{at.place}))',
        lambda m: i.indicator if (i := item(m)) else "",
        "int",
    )
    yield Computed(
        ITEMS,
        at.belongs,
        f'=IF({at.indicator}="","",INDEX({NAMES_OF_TEN},{at.indicator})&INDEX(ita_it_issues,{at.place}))',
        lambda m: belongs(m.graded.rules, i) if m.graded and (i := item(m)) else "",
    )
    bad = why_not(at.score)
    judged = f'=IF({at.clean_score}="",{bad},IF({at.clean_score}<ita_threshold_used,ita_word_weak,""))'
    yield Computed(ITEMS, at.verdict, judged, verdict, reason=REASON)


def belongs(rules: RuleBook, item: Item) -> str:
    """Tell the indicator of an item, and the issues where the year has them."""
    return rules.indicator(item.indicator).name + in_issues(rules, item.code)


def _shares(n: int, r: int) -> Iterator[Computed]:
    """The sum of the answers' shares, and a word where it is more than the whole."""
    at = ITEM_TABLE.row(r)
    cells = vars(at)
    block = f"{cells[SHARES[0]]}:{cells[SHARES[-1]]}"
    yield Computed(
        ITEMS, at.total, f'=IF(COUNT({block})=0,"",ROUND(SUMIF({block},"<1E+300"),2))', bind(_sum, n), "score"
    )
    yield Computed(
        ITEMS, at.over, f'=IF(N({at.total})>ita_max+ita_share_slack,ita_word_over,"")', bind(_over, n)
    )


def _sum(model: Model, n: int) -> ShownValue:
    typed = [thai.number(model.entries.value(f"item.{n}.{share}")) for share in SHARES]
    known = [v for v in typed if v is not None]
    return half_up(sum(known, Decimal(0))) if known else ""


def _over(model: Model, n: int) -> ShownValue:
    total = _sum(model, n)
    return word("ita_word_over") if isinstance(total, Decimal) and total > MAX_SCORE + SHARE_SLACK else ""
