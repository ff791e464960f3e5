"""The computed cells of sheet ข้อคำถาม."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE, SHARES
from ita_xl.checks.items import SHARE_SLACK
from ita_xl.rules import Item, RuleBook
from ita_xl.scoring import half_up
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.ruletables import in_issues
from ita_xl.workbook.contract.sheets import ITEMS
from ita_xl.workbook.contract.typed import ITEM_TABLE, SCORE_TABLE
from ita_xl.workbook.formulas.computed import Computed, ShownValue, bind, shown
from ita_xl.workbook.formulas.score_cells import bad_or, clean, literal, trimmed
from ita_xl.workbook.reading.model import Model

NAMES_OF_TEN = SCORE_TABLE.part("name").absolute


def computed() -> Iterator[Computed]:
    """Give the computed cells of the sheet."""
    for n, row in enumerate(range(ITEM_TABLE.top, ITEM_TABLE.bottom + 1), start=1):
        yield from _item(n, row)
        yield from _shares(n, row)


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
    bad = f'IF(OR({trimmed(at.score)}="",ita_year_row=0),"",ita_word_bad)'
    judged = f'=IF({at.clean_score}="",{bad},IF({at.clean_score}<ita_threshold_used,ita_word_weak,""))'
    why = "no score, a good one, a bad one: each a name" if len(judged) > 120 else ""
    yield Computed(ITEMS, at.verdict, judged, verdict, reason=why)


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
