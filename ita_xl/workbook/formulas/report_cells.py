"""The computed cells of sheets OIT and ข้อมูลรายงาน."""

from collections.abc import Callable, Iterator

from ita_xl import thai
from ita_xl.dossier import CAUSE_FIELDS, FOLLOW_STATES, state
from ita_xl.measures.filling import ROLE_WORDS
from ita_xl.rules import AgencyKind, Item, RuleBook
from ita_xl.rules.book import ROLES
from ita_xl.scoring import half_up
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.ruletables import elements_text
from ita_xl.workbook.contract.sheets import OIT, REPORT, mark_cell, title_cell
from ita_xl.workbook.contract.typed import (
    CAUSE_TABLE,
    INDICATORS,
    ITEM_TABLE,
    KIND_TABLE,
    OIT_TABLE,
    UNIT_TABLE,
)
from ita_xl.workbook.formulas.computed import Computed, Getter, ShownValue, bind, two_places_text
from ita_xl.workbook.formulas.score_cells import literal
from ita_xl.workbook.formulas.summary_cells import agency_and_year, heading
from ita_xl.workbook.reading.model import Model, code_of

NO_ITEMS = "สาเหตุที่ได้คะแนนเท่านี้"
"""What is asked where no item of an indicator has a score."""
ROLE_COLUMNS = {role: f"ita_kd_{role}" for role in ROLES} | {"deputy": "ita_kd_clerk"}
"""The column of sheet เกณฑ์ that tells who usually has a role, by kind of agency."""
AM, SPLIT_AM = "\u0e33", "\u0e4d\u0e32"
"""Sara am, and its two letters in texts that were pasted."""


def computed() -> Iterator[Computed]:
    """Give the computed cells of both sheets."""
    for sheet in (OIT, REPORT):
        yield Computed(sheet, title_cell(sheet), heading("ita_year_text"), agency_and_year(plan=False))
    states, places = OIT_TABLE.part("status").ref, OIT_TABLE.part("place").ref
    done = f'SUMPRODUCT(({places}>0)*(IFERROR(SUBSTITUTE({states}," ",""),"")=ita_word_done))'
    yield Computed(
        OIT,
        mark_cell(OIT),
        f'=ita_word_done&" "&{done}&ita_word_of&COUNTIF({places},">0")&" ข้อ"',
        _count,
        reason="two counts in one sentence",
        array=f"{mark_cell(OIT)}:{mark_cell(OIT)}",
    )
    for n, row in enumerate(range(OIT_TABLE.top, OIT_TABLE.bottom + 1), start=1):
        yield from _item(n, row)

    yield from _kind()
    yield from _causes()


def _kind() -> Iterator[Computed]:
    """The kind of agency that the report goes by, as chosen or as the name tells, and the titles that follow."""
    _, by_name, by_choice, used = (KIND_TABLE.row(r) for r in range(KIND_TABLE.top, KIND_TABLE.bottom + 1))
    name = f'TRIM(SUBSTITUTE(SUBSTITUTE(ita_agency_text,"{thai.NBSP}"," "),"{SPLIT_AM}","{AM}"))'
    whole = f'SUBSTITUTE({name}," ","")'
    begins = "+".join(f"(LEFT({one},LEN(ita_kd_prefix))=ita_kd_prefix)" for one in (name, whole))
    yield Computed(
        REPORT,
        by_name.work,
        f'=IF({name}="",0,MAX(({begins}>0)*ita_kd_no))',
        lambda m: _place_of_name(m, m.entries.text("agency.name")),
        "hidden",
        array=f"{by_name.work}:{by_name.work}",
        reason="the name is held against every prefix, as it stands and without its blanks",
    )
    chosen = literal("TRIM(ita_kind)")
    yield Computed(
        REPORT,
        by_choice.work,
        f"=IFERROR(MATCH({chosen},ita_kd_name,0),IFERROR(MATCH({chosen},ita_kd_code,0),0))",
        lambda m: _kind_place(m, _newest(m).kind_called(m.entries.text("agency.kind"))),
        "hidden",
        reason="a kind may stand there by its name or by its code",
    )
    yield Computed(
        REPORT, used.work, f"=IF({by_choice.work}>0,{by_choice.work},{by_name.work})", _kind_used, "hidden"
    )
    usual = f'IF({used.work}=0,"",INDEX(ita_kd_name,{used.work}))'
    yield Computed(REPORT, by_name.shown, f"={usual}", bind(_of_kind, lambda kind: kind.choice))
    for ref, role in ((by_choice.shown, "head"), (used.shown, "deputy")):
        own = f'IFERROR(TRIM(INDEX(ita_units,{ROLES.index(role) + 1})),"")'
        usual = f'IF({used.work}=0,"",INDEX({ROLE_COLUMNS[role]},{used.work}))'
        formula = f'=IF({own}="",{usual},{own})'
        yield Computed(REPORT, ref, formula, bind(_title, role))
    for n, role in enumerate(ROLES):
        usual = f'IF({used.work}=0,""," (เว้นว่างใช้ "&INDEX({ROLE_COLUMNS[role]},{used.work})&")")'
        at = UNIT_TABLE.row(UNIT_TABLE.top + n)
        yield Computed(REPORT, at.label, f'="{ROLE_WORDS[role]}"&{usual}', bind(_usual, role))


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


def _of_kind(model: Model, get: Callable[[AgencyKind], str]) -> ShownValue:
    place = _kind_used(model)
    return get(model.tables.kinds[place - 1][1]) if place else ""


def _causes() -> Iterator[Computed]:
    """Ask for the cause of each indicator's score by its lowest item; of several the first."""
    of, scores, codes = (
        ITEM_TABLE.part(name).absolute for name in ("indicator", "clean_score", "clean_code")
    )
    for no in range(1, INDICATORS + 1):
        at = CAUSE_TABLE.row(CAUSE_TABLE.top + (no - 1) * len(CAUSE_FIELDS))
        low = f"MIN(IF({of}={no},{scores}))"
        first = f"INDEX({codes},MATCH(1,({of}={no})*({scores}={low}),0))"
        asked = f'"เหตุใดข้อ "&{first}&" จึงได้ "&{two_places_text(low)}&" คะแนน"'
        yield Computed(
            REPORT,
            at.label,
            f'=IF(COUNT(IF({of}={no},{scores}))=0,"{NO_ITEMS}",{asked})',
            bind(_asked, no),
            reason="the lowest item of an indicator is looked for in one list of all",
            array=f"{at.label}:{at.label}",
        )


def _asked(model: Model, no: int) -> ShownValue:
    found = [
        (score, code)
        for row, code in model.codes.items()
        if (score := model.scores.get(f"{row}.score")) is not None
        and model.graded
        and (item := model.graded.rules.by_code.get(code))
        and item.indicator == no
    ]
    if not found:
        return NO_ITEMS
    low = min(score for score, _ in found)
    code = next(code for score, code in found if score == low)
    return f"เหตุใดข้อ {code} จึงได้ {half_up(low):.2f} คะแนน"


def _title(model: Model, role: str) -> ShownValue:
    # TRIM leaves one blank between words and knows no other blanks.
    own = "" if model.entries.error(f"unit.{role}") else model.entries.raw_text(f"unit.{role}")
    return " ".join(filter(None, own.split(" "))) or _of_kind(model, lambda kind: kind.actor(role))


def _usual(model: Model, role: str) -> ShownValue:
    usual = _of_kind(model, lambda kind: kind.actor(role))
    return ROLE_WORDS[role] + (f" (เว้นว่างใช้ {usual})" if usual else "")


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


def _count(model: Model) -> ShownValue:
    rows = [n for n in range(1, OIT_TABLE.bottom - OIT_TABLE.top + 2) if _found(model, n)]
    done = sum(state(model.entries.text(f"oit.{n}.status")) == FOLLOW_STATES[-1] for n in rows)
    return f"{word('ita_word_done')} {done}{word('ita_word_of')}{len(rows)} ข้อ"


def _item(n: int, r: int) -> Iterator[Computed]:
    at = OIT_TABLE.row(r)

    def of(get: Callable[[Model, Item], ShownValue], blank: ShownValue = "") -> Getter:
        return lambda m: get(m, item) if (item := _found(m, n)) else blank

    def named(model: Model) -> ShownValue:
        if not _code(model, n) or model.graded is None:
            return ""
        item = _found(model, n)
        return item.name if item else word("ita_word_no_item")

    def place(model: Model, item: Item) -> ShownValue:
        era = model.graded.rules.years[0] if model.graded else ""
        return model.tables.item_places[f"{era}|{item.code}"]

    def elements(model: Model, item: Item) -> ShownValue:
        return elements_text(model.graded.rules, item) if model.graded else ""

    def sub(model: Model, item: Item) -> ShownValue:
        return model.graded.rules.sub_label(item) if model.graded else ""

    yield Computed(
        OIT,
        at.clean_code,
        f'=IFERROR(LOWER(SUBSTITUTE({at.code}," ","")),"#")',
        lambda m: _code(m, n),
        "hidden",
    )
    listed = f'IFERROR(MATCH(ita_era&"|"&{literal(at.clean_code)},ita_it_key,0),0)'
    yield Computed(
        OIT,
        at.place,
        f'=IF(LEFT({at.clean_code},1)="o",{listed},0)',
        of(place, 0),
        "hidden",
        reason="the code is matched letter by letter, and no item but one of OIT counts",
    )
    yield Computed(
        OIT,
        at.name,
        f'=IF(OR({at.clean_code}="",ita_year_row=0),"",IF({at.place}=0,ita_word_no_item,INDEX(ita_it_topic,{at.place})))',
        named,
    )
    for name, source, get in (("sub", "ita_it_sub", sub), ("elements", "ita_it_elements", elements)):
        formula = f'=IF({at.place}=0,"",INDEX({source},{at.place}))'
        yield Computed(OIT, vars(at)[name], formula, of(get))
