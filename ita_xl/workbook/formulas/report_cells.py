"""The computed cells of sheets OIT and ข้อมูลรายงาน."""

from collections.abc import Callable, Iterator

from ita_xl import thai
from ita_xl.a1 import column
from ita_xl.dossier import FOLLOW_STATES, state
from ita_xl.rules import AgencyKind, Item, RuleBook
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.ranges import OIT_COLUMNS, OIT_INPUT
from ita_xl.workbook.contract.ruletables import elements_text
from ita_xl.workbook.contract.sheets import OIT, REPORT
from ita_xl.workbook.formulas.computed import Computed, Getter, Value, bind
from ita_xl.workbook.formulas.score_cells import literal
from ita_xl.workbook.formulas.summary_cells import agency_and_year, heading
from ita_xl.workbook.reading.model import Model, code_of

LETTERS = {name: column(OIT_INPUT.left + n) for n, name in enumerate(OIT_COLUMNS)}
CODE, PLACE = column(OIT_INPUT.right + 1), column(OIT_INPUT.right + 2)
"""Hidden columns: the code in its one form, and its place in the table of items (0: it is none of the year's)."""
AM, SPLIT_AM = "\u0e33", "\u0e4d\u0e32"
"""Sara am, and its two letters in texts that were pasted."""


def computed() -> Iterator[Computed]:
    """Give the computed cells of both sheets."""
    for sheet in (OIT, REPORT):
        yield Computed(sheet, "A2", heading("ita_year_text"), agency_and_year(plan=False))
    states = f"{LETTERS['status']}{OIT_INPUT.top}:{LETTERS['status']}{OIT_INPUT.bottom}"
    places = f"{PLACE}{OIT_INPUT.top}:{PLACE}{OIT_INPUT.bottom}"
    done = f'SUMPRODUCT(({places}>0)*(IFERROR(SUBSTITUTE({states}," ",""),"")=ita_word_done))'
    yield Computed(
        OIT,
        "A4",
        f'=ita_word_done&" "&{done}&ita_word_of&COUNTIF({places},">0")&" ข้อ"',
        _count,
        reason="two counts in one sentence",
        array="A4:A4",
    )
    for n, row in enumerate(range(OIT_INPUT.top, OIT_INPUT.bottom + 1), start=1):
        yield from _item(n, row)

    yield from _kind()


def _kind() -> Iterator[Computed]:
    """The kind of agency that the report goes by, as chosen or as the name tells, and the titles that follow."""
    name = f'TRIM(SUBSTITUTE(SUBSTITUTE(ita_agency_text,"{thai.NBSP}"," "),"{SPLIT_AM}","{AM}"))'
    whole = f'SUBSTITUTE({name}," ","")'
    begins = "+".join(f"(LEFT({one},LEN(ita_kd_prefix))=ita_kd_prefix)" for one in (name, whole))
    yield Computed(
        REPORT,
        "D7",
        f'=IF({name}="",0,LOOKUP(2,1/({begins}>0),ita_kd_no))',
        lambda m: _place_of_name(m, m.entries.text("agency.name")),
        "hidden",
        reason="the name is held against every prefix, as it stands and without its blanks",
    )
    chosen = literal("TRIM(ita_kind)")
    yield Computed(
        REPORT,
        "D8",
        f"=IFERROR(MATCH({chosen},ita_kd_name,0),IFERROR(MATCH({chosen},ita_kd_code,0),0))",
        lambda m: _kind_place(m, _newest(m).kind_called(m.entries.text("agency.kind"))),
        "hidden",
        reason="a kind may stand there by its name or by its code",
    )
    yield Computed(REPORT, "D9", "=IF(D8>0,D8,D7)", _kind_used, "hidden")
    for ref, name, get in (
        ("C7", "ita_kd_name", lambda kind: kind.choice),
        ("C8", "ita_kd_head", lambda kind: kind.head),
        ("C9", "ita_kd_clerk", lambda kind: kind.clerk),
    ):
        yield Computed(REPORT, ref, f'=IF(D9=0,"",INDEX({name},D9))', bind(_of_kind, get))


def _newest(model: Model) -> RuleBook:
    return model.tables.books[max(model.tables.books)]


def _kind_place(model: Model, kind: AgencyKind | None) -> int:
    """Give the first row of a kind; 0 where there is none."""
    return next((n for n, (_, one) in enumerate(model.tables.kinds, start=1) if one == kind), 0)


def _kind_used(model: Model) -> int:
    chosen = _newest(model).kind_called(model.entries.text("agency.kind"))
    if chosen:
        return _kind_place(model, chosen)
    return _place_of_name(model, model.entries.text("agency.name"))


def _of_kind(model: Model, get: Callable[[AgencyKind], str]) -> Value:
    place = _kind_used(model)
    return get(model.tables.kinds[place - 1][1]) if place else ""


def _place_of_name(model: Model, name: str) -> int:
    """Give the row of the longest prefix with which a name begins; 0 where there is no name."""
    begins = [
        n
        for n, (prefix, _) in enumerate(model.tables.kinds, start=1)
        if name.startswith(prefix) or name.replace(" ", "").startswith(prefix)
    ]
    return begins[-1] if name else 0


def _code(model: Model, n: int) -> str:
    return code_of(model.entries, f"oit.{n}.code")


def _found(model: Model, n: int) -> Item | None:
    item = model.graded.rules.by_code.get(_code(model, n)) if model.graded else None
    return item if item and item.instrument == "OIT" else None


def _count(model: Model) -> Value:
    rows = [n for n in range(1, OIT_INPUT.bottom - OIT_INPUT.top + 2) if _found(model, n)]
    done = sum(state(model.entries.text(f"oit.{n}.status")) == FOLLOW_STATES[-1] for n in rows)
    return f"{word('ita_word_done')} {done}{word('ita_word_of')}{len(rows)} ข้อ"


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
        return model.tables.item_places[f"{era}|{item.code}"]

    def elements(model: Model, item: Item) -> Value:
        return elements_text(model.graded.rules, item) if model.graded else ""

    def sub(model: Model, item: Item) -> Value:
        return model.graded.rules.sub_label(item) if model.graded else ""

    yield Computed(
        OIT, f"{CODE}{r}", f'=IFERROR(LOWER(SUBSTITUTE(A{r}," ","")),"#")', lambda m: _code(m, n), "hidden"
    )
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
