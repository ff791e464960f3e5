"""The computed cells of sheet ย้อนหลัง."""

from collections.abc import Callable, Iterator

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE
from ita_xl.checks.agreement import level_allowed, level_words
from ita_xl.scoring import HistoryResult, bound
from ita_xl.workbook.contract.constants import direction, word
from ita_xl.workbook.contract.ranges import HISTORY_INPUT
from ita_xl.workbook.contract.sheets import HISTORY
from ita_xl.workbook.formulas.computed import Computed, Getter, Value, bind, called, shown
from ita_xl.workbook.formulas.score_cells import level_place, trimmed, two_places
from ita_xl.workbook.formulas.workings import rank_formula
from ita_xl.workbook.reading.model import Model

_BOUNDS = (("IIT", "N", "R", "V"), ("EIT", "O", "S", "W"), ("EIT1", "O", "T", "X"), ("OIT", "P", "U", "Y"))
"""What a scale may ask of an earlier year: code, column of the typed score, of its low and of its high bound."""


def _history(n: int, r: int) -> Iterator[Computed]:
    row = f"history.{n}"

    def result(model: Model) -> HistoryResult | None:
        found = [h for h in model.history if h.entry.row == row]
        return found[0] if found else None

    def of(get: Callable[[HistoryResult], Value | None], blank: Value = "") -> Getter:
        return lambda m: shown(get(h)) if (h := result(m)) else blank

    def ruled(get: Callable[[HistoryResult, Model], Value], blank: Value = "") -> Getter:
        return lambda m: get(h, m) if (h := result(m)) and h.entry.year in m.tables.books else blank

    top, bottom = HISTORY_INPUT.top, HISTORY_INPUT.bottom
    years, years_of = f"L${top}:L${bottom}", f"$L${top}:$L${bottom}"
    whole = f"AND(ISNUMBER(A{r}),COUNT(M{r})=1)"
    sane = f"IF(AND(A{r}>=ita_year_min,A{r}<=ita_year_max,A{r}=INT(A{r})),A{r},0)"
    yield Computed(HISTORY, f"L{r}", f"=IF({whole},{sane},0)", of(lambda h: h.entry.year, 0), "hidden")
    for column, typed, key in (
        ("M", "B", "overall"),
        ("N", "D", "IIT"),
        ("O", "E", "EIT"),
        ("P", "F", "OIT"),
    ):
        yield Computed(
            HISTORY,
            f"{column}{r}",
            f'=IF(ISNUMBER({typed}{r}),IF(AND({typed}{r}>=ita_min,{typed}{r}<=ita_max),{typed}{r},""),"")',
            bind(lambda m, k: shown(m.scores.get(f"{row}.{k}")), key),
            "hidden",
        )
    yield Computed(
        HISTORY,
        f"Q{r}",
        f"=IFERROR(MATCH(L{r},ita_years,0),0)",
        ruled(lambda h, m: list(m.tables.books).index(h.entry.year) + 1, 0),
        "hidden",
    )
    for code, score, low, high in _BOUNDS:
        use = f"INDEX(ita_y_use_{code},Q{r})"
        part = f"INDEX(ita_y_part,Q{r})"
        by_eit = f"MAX(ita_min,ROUND(({score}{r}-(1-{part})*ita_max)/{part},6))"
        for column, missing, given, side in (
            (low, "ita_min", by_eit if code == "EIT1" else f"{score}{r}", "low"),
            (high, "ita_max", f"{score}{r}", "high"),
        ):
            yield Computed(
                HISTORY,
                f"{column}{r}",
                f'=IF(Q{r}=0,"",IF({use}=0,ita_max,IF({score}{r}="",{missing},{given})))',
                ruled(_side(code, side)),
                "hidden",
                reason="the weight of a part is that of the row's own year"
                if (code, side) == ("EIT1", "low")
                else "",
            )
    for column, first, last, attribute in (("Z", "V", "Y", "name"), ("AA", "R", "U", "worst")):
        rank = rank_formula(f"INDEX(ita_y_era,Q{r})", f"M{r}", f"MIN({first}{r}:{last}{r})")
        yield Computed(
            HISTORY,
            f"{column}{r}",
            f"=IF(Q{r}=0,0,{rank})",
            ruled(_rank(attribute), 0),
            "hidden",
            reason="the two counts of the scale stand together",
        )
    first_level = f"INDEX(ita_y_first,Q{r})"
    typed_level = level_place(f"INDEX(ita_y_era,Q{r})", f"C{r}")
    yield Computed(
        HISTORY,
        f"AB{r}",
        f"=IF(Q{r}=0,0,IFERROR({typed_level}-{first_level}+1,0))",
        ruled(
            lambda h, m: (
                0 if (p := m.tables.books[h.entry.year].scale.find(h.entry.level)) is None else p + 1
            ),
            0,
        ),
        "hidden",
        reason="the typed level is looked up by its era and its name",
    )
    best, worst = (f"INDEX(ita_lv_name,{first_level}+{c}{r}-1)" for c in ("Z", "AA"))
    yield Computed(
        HISTORY,
        f"G{r}",
        f'=IF(Q{r}=0,"",IF(Z{r}=AA{r},{best},{worst}&ita_word_to&{best}))',
        ruled(lambda h, _: level_words(h.level).th if h.level else ""),
        reason="one level, or the two between which it lies",
    )
    yield Computed(
        HISTORY,
        f"H{r}",
        f'=IF(OR(Q{r}=0,{trimmed(f"C{r}")}=""),"",IF(AND(AB{r}>=AA{r},AB{r}<=Z{r}),ita_word_match,ita_word_mismatch))',
        ruled(_verdict),
    )
    yield Computed(
        HISTORY,
        f"AC{r}",
        f"=IF(L{r}=0,0,SUMPRODUCT(MAX(({years}<L{r})*{years})))",
        of(lambda h: h.since or 0, 0),
        "hidden",
    )
    yield Computed(HISTORY, f"I{r}", f'=IF(AC{r}=0,"",AC{r})', of(lambda h: h.since), "year")
    yield Computed(
        HISTORY,
        f"AD{r}",
        f'=IF(AND(L{r}>0,L{r}<ita_year_number,COUNTIF(L${top}:L{r},L{r})=1),L{r},"")',
        lambda m: shown(h.entry.year if (h := result(m)) and _in_trend(m, h) else None),
        "hidden",
    )
    before = f"INDEX(M${top}:M${bottom},MATCH(AC{r},{years},0))"
    change, way = of(lambda h: h.change), of(lambda h: None if h.change is None else direction(h.change))
    yield Computed(HISTORY, f"AE{r}", f'=IF(AC{r}=0,"",{two_places(f"M{r}-{before}")})', change, "hidden")
    yield Computed(
        HISTORY,
        f"AF{r}",
        f'=IF(AE{r}="","",IF(AE{r}>0,ita_word_up,IF(AE{r}<0,ita_word_down,ita_word_same)))',
        way,
        "hidden",
    )
    trend = called("ITA_TREND", years_of, f"$M${top}:$M${bottom}", native=f"$AE${top}:$AF${bottom}")
    for column, value, kind in (("J", change, "signed"), ("K", way, "text")):
        yield Computed(HISTORY, f"{column}{r}", trend, value, kind, array=f"J{top}:K{bottom}")


def _in_trend(model: Model, h: HistoryResult) -> bool:
    """Tell whether a row is the first of its year and the year an earlier one than the workbook's."""
    year = thai.number(model.entries.value("fiscal_year"))
    first = min((x for x in model.history if x.entry.year == h.entry.year), key=_row_number)
    return year is not None and h.entry.year < year and first is h


def _row_number(h: HistoryResult) -> int:
    return int(h.entry.row.partition(".")[2])


def _side(code: str, side: str) -> Callable[[HistoryResult, Model], Value]:
    def value(h: HistoryResult, model: Model) -> Value:
        rules = model.tables.books[h.entry.year]
        if code not in rules.scale.instruments:
            return MAX_SCORE
        found = bound(rules, code, h.entry.instruments, {})
        return found.low if side == "low" else found.high

    return value


def _rank(attribute: str) -> Callable[[HistoryResult, Model], Value]:
    def value(h: HistoryResult, model: Model) -> Value:
        return (model.tables.books[h.entry.year].scale.find(getattr(h.level, attribute)) or 0) + 1

    return value


def _verdict(h: HistoryResult, model: Model) -> Value:
    if not h.entry.level or h.level is None:
        return ""
    right = level_allowed(model.tables.books[h.entry.year].scale, h.entry.level, h.level)
    return word("ita_word_match" if right else "ita_word_mismatch")
