"""The computed cells of sheet ย้อนหลัง."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE
from ita_xl.checks.agreement import level_allowed, level_words
from ita_xl.records import dataclass
from ita_xl.scoring import HistoryResult, bound
from ita_xl.workbook.contract.constants import direction, word
from ita_xl.workbook.contract.sheets import HISTORY
from ita_xl.workbook.contract.typed import HISTORY_TABLE
from ita_xl.workbook.formulas.computed import Computed, Getter, ShownValue, bind, called, shown
from ita_xl.workbook.formulas.score_cells import level_place, trimmed, two_places
from ita_xl.workbook.formulas.workings import rank_formula
from ita_xl.workbook.reading.model import Model

BOUNDS = ("IIT", "EIT", "EIT1", "OIT")
"""What a scale may ask of an earlier year; nobody types the parts of EIT, so that both have the bounds of the first."""


@dataclass(frozen=True)
class Year:
    """A row of the sheet: its number among the typed rows, from 1, and its cells by column."""

    number: int
    at: SimpleNamespace

    @property
    def row(self) -> str:
        """The name of the row in the flat table."""
        return f"history.{self.number}"

    def result(self, model: Model) -> HistoryResult | None:
        """Give the year graded; ``None`` where none is typed."""
        return next((h for h in model.history if h.entry.row == self.row), None)

    def of(self, get: Callable[[HistoryResult], ShownValue | None], blank: ShownValue = "") -> Getter:
        """Make the getter of what follows from the year."""
        return lambda m: shown(get(h)) if (h := self.result(m)) else blank

    def ruled(self, get: Callable[[HistoryResult, Model], ShownValue], blank: ShownValue = "") -> Getter:
        """Make the getter of what follows from the year and its rules."""
        return lambda m: get(h, m) if (h := self.result(m)) and h.entry.year in m.tables.books else blank


def computed() -> Iterator[Computed]:
    """Give the computed cells of the sheet, by columns that belong together."""
    for n in range(1, HISTORY_TABLE.size + 1):
        year = Year(n, HISTORY_TABLE.row(HISTORY_TABLE.top + n - 1))
        for columns in (_clean, _bounds, _level, _change, _trend):
            yield from columns(year)


def _hidden(ref: str, formula: str, value: Getter, reason: str = "") -> Computed:
    return Computed(HISTORY, ref, formula, value, "hidden", reason)


def _clean(year: Year) -> Iterator[Computed]:
    """What was typed, as far as it is a year and scores; the place of the year's rules."""
    at = year.at
    whole = f"AND(ISNUMBER({at.year}),COUNT({at.clean_overall})=1)"
    sane = f"IF(AND({at.year}>=ita_year_min,{at.year}<=ita_year_max,{at.year}=INT({at.year})),{at.year},0)"
    yield _hidden(at.clean_year, f"=IF({whole},{sane},0)", year.of(lambda h: h.entry.year, 0))
    for key, typed, clean in (
        ("overall", at.overall, at.clean_overall),
        ("IIT", at.IIT, at.clean_IIT),
        ("EIT", at.EIT, at.clean_EIT),
        ("OIT", at.OIT, at.clean_OIT),
    ):
        yield _hidden(
            clean,
            f'=IF(ISNUMBER({typed}),IF(AND({typed}>=ita_min,{typed}<=ita_max),{typed},""),"")',
            bind(lambda m, k: shown(m.scores.get(f"{year.row}.{k}")), key),
        )
    rules = year.ruled(lambda h, m: list(m.tables.books).index(h.entry.year) + 1, 0)
    yield _hidden(at.rules, f"=IFERROR(MATCH({at.clean_year},ita_years,0),0)", rules)


def _bounds(year: Year) -> Iterator[Computed]:
    """Between what the scores lie that a scale may ask for."""
    at, cells = year.at, vars(year.at)
    for code in BOUNDS:
        score = cells[f"clean_{code.removesuffix('1')}"]
        use, part = f"INDEX(ita_y_use_{code},{at.rules})", f"INDEX(ita_y_part,{at.rules})"
        by_eit = f"MAX(ita_min,ROUND(({score}-(1-{part})*ita_max)/{part},6))"
        for side, missing, given in (
            ("low", "ita_min", by_eit if code == "EIT1" else score),
            ("high", "ita_max", score),
        ):
            yield _hidden(
                cells[f"{side}_{code}"],
                f'=IF({at.rules}=0,"",IF({use}=0,ita_max,IF({score}="",{missing},{given})))',
                year.ruled(_side(code, side)),
                "the weight of a part is that of the row's own year"
                if (code, side) == ("EIT1", "low")
                else "",
            )


def _level(year: Year) -> Iterator[Computed]:
    """The best and the worst level that the scores allow, and whether the typed one is among them."""
    at, cells = year.at, vars(year.at)
    era, first = f"INDEX(ita_y_era,{at.rules})", f"INDEX(ita_y_first,{at.rules})"
    for field, side, attribute in (("best", "high", "name"), ("worst", "low", "worst")):
        least = f"MIN({cells[f'{side}_{BOUNDS[0]}']}:{cells[f'{side}_{BOUNDS[-1]}']})"
        yield _hidden(
            cells[field],
            f"=IF({at.rules}=0,0,{rank_formula(era, at.clean_overall, least)})",
            year.ruled(_rank(attribute), 0),
            "the two counts of the scale stand together",
        )
    yield _hidden(
        at.typed_rank,
        f"=IF({at.rules}=0,0,IFERROR({level_place(era, at.level)}-{first}+1,0))",
        year.ruled(_typed_rank, 0),
        "the typed level is looked up by its era and its name",
    )
    best, worst = (f"INDEX(ita_lv_name,{first}+{place}-1)" for place in (at.best, at.worst))
    yield Computed(
        HISTORY,
        at.allowed,
        f'=IF({at.rules}=0,"",IF({at.best}={at.worst},{best},{worst}&ita_word_to&{best}))',
        year.ruled(lambda h, _: level_words(h.level).th if h.level else ""),
        reason="one level, or the two between which it lies",
    )
    among = f"AND({at.typed_rank}>={at.worst},{at.typed_rank}<={at.best})"
    yield Computed(
        HISTORY,
        at.verdict,
        f'=IF(OR({at.rules}=0,{trimmed(at.level)}=""),"",IF({among},ita_word_match,ita_word_mismatch))',
        year.ruled(_verdict),
    )


def _change(year: Year) -> Iterator[Computed]:
    """The year before it in the list, whether it is in the trend, and the change."""
    at, top, bottom = year.at, HISTORY_TABLE.top, HISTORY_TABLE.bottom
    letter, scores = HISTORY_TABLE.letter("clean_year"), HISTORY_TABLE.letter("clean_overall")
    years = f"{letter}${top}:{letter}${bottom}"
    yield _hidden(
        at.before,
        f'=IF({at.clean_year}=0,0,IFERROR(SMALL({years},COUNTIF({years},"<"&{at.clean_year})),0))',
        year.of(lambda h: h.since or 0, 0),
    )
    yield Computed(
        HISTORY, at.since, f'=IF({at.before}=0,"",{at.before})', year.of(lambda h: h.since), "year"
    )
    count = f"COUNTIF({letter}${top}:{at.clean_year},{at.clean_year})"
    yield _hidden(
        at.in_trend,
        f'=IF(AND({at.clean_year}>0,{at.clean_year}<ita_year_number,{count}=1),{at.clean_year},"")',
        lambda m: shown(h.entry.year if (h := year.result(m)) and _in_trend(m, h) else None),
    )
    before = f"INDEX({scores}${top}:{scores}${bottom},MATCH({at.before},{years},0))"
    change = two_places(f"{at.clean_overall}-{before}")
    yield _hidden(at.native_change, f'=IF({at.before}=0,"",{change})', year.of(lambda h: h.change))
    compared = f"IF({at.native_change}>0,ita_word_up,IF({at.native_change}<0,ita_word_down,ita_word_same))"
    yield _hidden(at.native_way, f'=IF({at.native_change}="","",{compared})', year.of(_way))


def _trend(year: Year) -> Iterator[Computed]:
    """What Python answers of the change: one array over all rows."""
    block, native = HISTORY_TABLE.block, HISTORY_TABLE.block("native_change", "native_way")
    trend = called("ITA_TREND", block("clean_year"), block("clean_overall"), native=native)
    array = HISTORY_TABLE.part("change", "way").ref
    yield Computed(HISTORY, year.at.change, trend, year.of(lambda h: h.change), "signed", array=array)
    yield Computed(HISTORY, year.at.way, trend, year.of(_way), array=array)


def _way(h: HistoryResult) -> ShownValue | None:
    return None if h.change is None else direction(h.change)


def _typed_rank(h: HistoryResult, model: Model) -> ShownValue:
    place = model.tables.books[h.entry.year].scale.find(h.entry.level)
    return 0 if place is None else place + 1


def _in_trend(model: Model, h: HistoryResult) -> bool:
    """Tell whether a row is the first of its year and the year an earlier one than the workbook's."""
    year = thai.number(model.entries.value("fiscal_year"))
    first = min((x for x in model.history if x.entry.year == h.entry.year), key=_row_number)
    return year is not None and h.entry.year < year and first is h


def _row_number(h: HistoryResult) -> int:
    return int(h.entry.row.partition(".")[2])


def _side(code: str, side: str) -> Callable[[HistoryResult, Model], ShownValue]:
    def value(h: HistoryResult, model: Model) -> ShownValue:
        rules = model.tables.books[h.entry.year]
        if code not in rules.scale.instruments:
            return MAX_SCORE
        found = bound(rules, code, h.entry.instruments, {})
        return found.low if side == "low" else found.high

    return value


def _rank(attribute: str) -> Callable[[HistoryResult, Model], ShownValue]:
    def value(h: HistoryResult, model: Model) -> ShownValue:
        return (model.tables.books[h.entry.year].scale.find(getattr(h.level, attribute)) or 0) + 1

    return value


def _verdict(h: HistoryResult, model: Model) -> ShownValue:
    if not h.entry.level or h.level is None:
        return ""
    right = level_allowed(model.tables.books[h.entry.year].scale, h.entry.level, h.level)
    return word("ita_word_match" if right else "ita_word_mismatch")
