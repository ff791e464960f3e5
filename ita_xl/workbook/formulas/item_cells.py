"""The computed cells of sheets ข้อคำถาม and ย้อนหลัง."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.a1 import column as letters
from ita_xl.assessment import MAX_SCORE, SHARES
from ita_xl.checks.items import SHARE_SLACK
from ita_xl.rules import Item, RuleBook
from ita_xl.scoring import half_up
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.ranges import HISTORY_INPUT, ITEM_INPUT, ITEM_SHARES, SCORE_ROWS
from ita_xl.workbook.contract.ruletables import in_issues
from ita_xl.workbook.contract.sheets import ITEMS, SCORES
from ita_xl.workbook.formulas.computed import Computed, Value, bind, shown
from ita_xl.workbook.formulas.history_cells import _history
from ita_xl.workbook.formulas.score_cells import bad_or, clean, literal, trimmed
from ita_xl.workbook.reading.model import Model

NAMES_OF_TEN = f"'{SCORES.name}'!$C${SCORE_ROWS[0]}:$C${SCORE_ROWS[-1]}"


def computed() -> Iterator[Computed]:
    """Give the computed cells of both sheets."""
    for n, row in enumerate(range(ITEM_INPUT.top, ITEM_INPUT.bottom + 1), start=1):
        yield from _item(n, row)
        yield from _shares(n, row)
    for n, row in enumerate(range(HISTORY_INPUT.top, HISTORY_INPUT.bottom + 1), start=1):
        yield from _history(n, row)


def _item(n: int, r: int) -> Iterator[Computed]:
    field = f"item.{n}"

    def code(model: Model) -> str:
        return model.codes.get(field, "")

    def item(model: Model) -> Item | None:
        return model.graded.rules.by_code.get(code(model)) if model.graded else None

    def place(model: Model) -> Value:
        found = item(model)
        era = model.graded.rules.years[0] if model.graded else ""
        return model.tables.item_places[f"{era}|{found.code}"] if found else 0

    def topic(model: Model) -> Value:
        if not code(model) or model.graded is None:
            return ""
        found = item(model)
        return found.topic if found else word("ita_word_no_item")

    def verdict(model: Model) -> Value:
        value = model.scores.get(f"{field}.score")
        if value is None or model.graded is None:
            return bad_or(model, f"{field}.score", value)
        return word("ita_word_weak") if value < model.graded.threshold else ""

    yield Computed(ITEMS, f"H{r}", f'=IFERROR(LOWER(SUBSTITUTE(A{r}," ","")),"#")', code, "hidden")
    listed = f'MATCH(ita_era&"|"&{literal(f"H{r}")},ita_it_key,0)'
    yield Computed(ITEMS, f"I{r}", f"=IFERROR({listed},0)", place, "hidden")
    yield Computed(
        ITEMS,
        f"J{r}",
        clean(f"C{r}"),
        lambda m: shown(m.scores.get(f"{field}.score") if m.graded else None),
        "hidden",
    )
    yield Computed(
        ITEMS,
        f"D{r}",
        f'=IF(OR(H{r}="",ita_year_row=0),"",IF(I{r}=0,ita_word_no_item,INDEX(ita_it_topic,I{r})))',
        topic,
    )
    yield Computed(
        ITEMS,
        f"E{r}",
        f'=IF(I{r}=0,"",INDEX(ita_it_indicator,I{r}))',
        lambda m: i.indicator if (i := item(m)) else "",
        "int",
    )
    yield Computed(
        ITEMS,
        f"F{r}",
        f'=IF(E{r}="","",INDEX({NAMES_OF_TEN},E{r})&INDEX(ita_it_issues,I{r}))',
        lambda m: belongs(m.graded.rules, i) if m.graded and (i := item(m)) else "",
    )
    bad = f'IF(OR({trimmed(f"C{r}")}="",ita_year_row=0),"",ita_word_bad)'
    judged = f'=IF(J{r}="",{bad},IF(J{r}<ita_threshold_used,ita_word_weak,""))'
    why = "no score, a good one, a bad one: each a name" if len(judged) > 120 else ""
    yield Computed(ITEMS, f"G{r}", judged, verdict, reason=why)


def belongs(rules: RuleBook, item: Item) -> str:
    """Tell the indicator of an item, and the issues where the year has them."""
    return rules.indicator(item.indicator).name + in_issues(rules, item.code)


def _shares(n: int, r: int) -> Iterator[Computed]:
    """The sum of the answers' shares, and a word where it is more than the whole."""
    first, last = (f"{letters(c)}{r}" for c in (ITEM_SHARES.left, ITEM_SHARES.right))
    block = f"{first}:{last}"
    yield Computed(
        ITEMS, f"Q{r}", f'=IF(COUNT({block})=0,"",ROUND(SUMIF({block},"<1E+300"),2))', bind(_sum, n), "score"
    )
    yield Computed(ITEMS, f"R{r}", f'=IF(N(Q{r})>ita_max+ita_share_slack,ita_word_over,"")', bind(_over, n))


def _sum(model: Model, n: int) -> Value:
    typed = [thai.number(model.entries.value(f"item.{n}.{share}")) for share in SHARES]
    known = [v for v in typed if v is not None]
    return half_up(sum(known, Decimal(0))) if known else ""


def _over(model: Model, n: int) -> Value:
    total = _sum(model, n)
    return word("ita_word_over") if isinstance(total, Decimal) and total > MAX_SCORE + SHARE_SLACK else ""
