"""The computed cells of sheets OIT and ข้อมูลรายงาน."""

from collections.abc import Callable, Iterator

from ita_xl.assessment import item_code
from ita_xl.dossier import FOLLOW_STATES, state
from ita_xl.rules import Item
from ita_xl.workbook.computed import Computed, Getter, Model, Value
from ita_xl.workbook.layout import OIT, OIT_COLUMNS, OIT_INPUT, REPORT, column
from ita_xl.workbook.ruletables import elements_text
from ita_xl.workbook.score_cells import literal, word
from ita_xl.workbook.summary_cells import agency_and_year, heading

LETTERS = {name: column(OIT_INPUT.left + n) for n, name in enumerate(OIT_COLUMNS)}
CODE, PLACE = column(OIT_INPUT.right + 1), column(OIT_INPUT.right + 2)
"""Hidden columns: the code in its one form, and its place in the table of items (0: it is none of the year's)."""


def computed() -> Iterator[Computed]:
    """Give the computed cells of both sheets."""
    for sheet in (OIT, REPORT):
        yield Computed(sheet, "A2", heading("ita_year"), agency_and_year(plan=False))
    states = f"{LETTERS['status']}{OIT_INPUT.top}:{LETTERS['status']}{OIT_INPUT.bottom}"
    places = f"{PLACE}{OIT_INPUT.top}:{PLACE}{OIT_INPUT.bottom}"
    done = f'SUMPRODUCT(({places}>0)*(SUBSTITUTE({states}," ","")=ita_word_done))'
    yield Computed(OIT, "A4", f'={done}&ita_word_of&COUNTIF({places},">0")', _count)
    for n, row in enumerate(range(OIT_INPUT.top, OIT_INPUT.bottom + 1), start=1):
        yield from _item(n, row)


def _code(model: Model, n: int) -> str:
    return item_code(model.entries.text(f"oit.{n}.code"))


def _found(model: Model, n: int) -> Item | None:
    item = model.graded.rules.by_code.get(_code(model, n)) if model.graded else None
    return item if item and item.instrument == "OIT" else None


def _count(model: Model) -> Value:
    rows = [n for n in range(1, OIT_INPUT.bottom - OIT_INPUT.top + 2) if _found(model, n)]
    done = sum(state(model.entries.text(f"oit.{n}.status")) == FOLLOW_STATES[-1] for n in rows)
    return f"{done}{word('ita_word_of')}{len(rows)}"


def _item(n: int, r: int) -> Iterator[Computed]:
    def of(get: Callable[[Model, Item], Value], blank: Value = "") -> Getter:
        return lambda m: get(m, item) if (item := _found(m, n)) else blank

    def topic(model: Model) -> Value:
        if not _code(model, n) or model.graded is None:
            return ""
        item = _found(model, n)
        return item.topic if item else word("ita_word_no_item")

    def place(model: Model, item: Item) -> Value:
        era = model.graded.rules.years[0] if model.graded else ""
        return model.tables.item_keys[f"{era}|{item.code}"]

    def elements(model: Model, item: Item) -> Value:
        return elements_text(model.graded.rules, item) if model.graded else ""

    def sub(model: Model, item: Item) -> Value:
        return model.graded.rules.sub_label(item) if model.graded else ""

    yield Computed(OIT, f"{CODE}{r}", f'=LOWER(SUBSTITUTE(A{r}," ",""))', lambda m: _code(m, n), "hidden")
    listed = f'IFERROR(MATCH(ita_era&"|"&{literal(f"{CODE}{r}")},ita_it_key,0),0)'
    yield Computed(
        OIT,
        f"{PLACE}{r}",
        f'=IF(LEFT({CODE}{r},1)="o",{listed},0)',
        of(place, 0),
        "hidden",
        reason="the code is matched letter by letter, and no item but one of OIT counts",
    )
    yield Computed(
        OIT,
        f"{LETTERS['topic']}{r}",
        f'=IF(OR({CODE}{r}="",ita_year_row=0),"",IF({PLACE}{r}=0,ita_word_no_item,INDEX(ita_it_topic,{PLACE}{r})))',
        topic,
    )
    for name, source, get in (("sub", "ita_it_sub", sub), ("elements", "ita_it_elements", elements)):
        formula = f'=IF({PLACE}{r}=0,"",INDEX({source},{PLACE}{r}))'
        yield Computed(OIT, f"{LETTERS[name]}{r}", formula, of(get))
