"""The assessments of the proof: random ones, the same in every run, and those at the borders of the scales."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import cycle
from random import Random

from ita_xl import a1
from ita_xl.assessment import FIELDS, SHARES, Entries, Entry, Place, assess
from ita_xl.dossier import FOLLOW_STATES
from ita_xl.rules import Scale, rule_book, years
from ita_xl.scoring import EIT_PARTS, Graded, grade
from ita_xl.workbook.contract import ranges

INDICATORS = {"IIT": range(1, 6), "EIT": range(6, 9), "OIT": range(9, 11)}
STEPS = (-1, 0, 1)
"""Hundredths below, at and above a border."""
Typed = dict[str, object]
TABLES = {
    "item": (("ita_items", ranges.ITEM_COLUMNS), ("ita_shares", SHARES)),
    "history": (("ita_history", ranges.HISTORY_COLUMNS),),
    "oit": (("ita_oit", ranges.OIT_COLUMNS),),
}
"""The named ranges and columns of each group of rows."""


@dataclass(frozen=True)
class Sample:
    """What is typed into one workbook: a name for messages, the year, the values by field."""

    name: str
    year: int
    typed: Mapping[str, object]
    at_border: bool = False
    """Whether it and each of its earlier years stands at a border of a scale."""
    fingerprints: str = ""
    """Whether the generated tables carry the fingerprint of these scores (``fresh``), another (``stale``), or none."""
    entries: Entries = field(init=False)

    def __post_init__(self) -> None:
        # A new workbook remembers the year for which its items were typed.
        typed = {**dict.fromkeys((*FIELDS, "agency.kind")), **self.typed}
        typed |= {"items_year": self.year, "oit_year": self.year}
        rows = dict.fromkeys(name.rpartition(".")[0] for name in self.typed if name.startswith(tuple(TABLES)))
        for row in rows:
            for _, columns in TABLES[row.partition(".")[0]]:
                if columns is not SHARES or any(f"{row}.{share}" in typed for share in SHARES):
                    keys = [key for key in columns if key not in ranges.OIT_FORMULAS]
                    typed = {**dict.fromkeys(f"{row}.{key}" for key in keys), **typed}
        found = {name: Entry(_held(value), _place(name)) for name, value in typed.items()}
        object.__setattr__(self, "entries", Entries(found))


def _held(value: object) -> object:
    """Give a value as the reader hands it over: numbers as floats, whole ones as whole numbers."""
    if not isinstance(value, Decimal | int):
        return value
    return int(value) if value == int(value) else float(value)


def _place(name: str) -> Place:
    """Give the cell of the template in which a field is typed."""
    group, _, rest = name.partition(".")
    areas = ranges.NAMES
    if group == "indicator":
        area, row, col = areas["ita_scores"], int(rest) - 1, 0
    elif group == "reported":
        area, row, col = areas["ita_reported"], ranges.REPORTED_ORDER.index(rest), 0
    elif group in TABLES:
        number, key = rest.split(".")
        name, columns = next(table for table in TABLES[group] if key in table[1])
        area, row, col = areas[name], int(number) - 1, columns.index(key)
    else:
        area, row, col = areas[{f: n for n, f in ranges.SINGLE_FIELDS.items()}[name]], 0, 0
    return Place(area.sheet.name, f"{a1.column(area.left + col)}{area.top + row}")


def points(hundredths: int) -> Decimal:
    """Write whole hundredths as a score."""
    return Decimal(hundredths).scaleb(-2)


def graded(year: int, typed: Mapping[str, object]) -> Graded | None:
    """Grade what was typed so far, to make reported values and levels that fit or just do not."""
    rules = rule_book(year)
    return grade(assess(Sample("", year, {**typed, "fiscal_year": year}).entries), rules) if rules else None


# Borders -------------------------------------------------------------------------------------------------------


def scales() -> Mapping[tuple, list[int]]:
    """Give the years that share a scale, by what the scale says."""
    found: dict[tuple, list[int]] = {}
    for year in years():
        scale = rule_book(year).scale
        key = (scale.instruments, *((v.name, v.overall_min, v.instrument_min) for v in scale.levels))
        found.setdefault(key, []).append(year)
    return found


def borders(*, every_era: bool) -> Iterator[Sample]:
    """Give an assessment at every border of every scale; once a scale, or once an era.

    The earlier years of each stand at borders as well, ten after ten of all there are.
    """
    past = cycle(_past())
    for same in scales().values():
        eras = [[year for year in book.years if year in same] for book in map(rule_book, same)]
        for group in {year[0]: year for year in eras}.values() if every_era else (same,):
            for n, (name, typed) in enumerate(_borders(rule_book(same[0]).scale)):
                year = group[n % len(group)]
                rows = [next(past) for _ in range(ranges.HISTORY_TABLE.size)]
                history = {
                    f"history.{r}.{k}": v for r, row in enumerate(rows, start=1) for k, v in row.items()
                }
                everything = {"agency.name": name, "fiscal_year": year, **typed, **history}
                yield Sample(f"{year} {name}", year, everything, at_border=True)


def _borders(scale: Scale) -> Iterator[tuple[str, Typed]]:
    parts = PARTS if set(EIT_PARTS) & set(scale.instruments) else {"no part": ()}
    for level in scale.levels:
        for step in STEPS:
            overall, held = (int(v * 100) + step for v in (level.overall_min, level.instrument_min))
            if level.overall_min:
                for what, typed in _at_overall(overall, parts):
                    yield f"{level.name} {what} {points(overall)}", typed
            if level.instrument_min:
                for what, typed in _at_instrument(held):
                    yield f"{level.name} {what} {points(held)}", typed


def _all(**instruments: int) -> Typed:
    """Type ten indicators, each that of its instrument (100.00 where not given)."""
    return {
        f"indicator.{no}": points(instruments.get(code, 10000))
        for code, nos in INDICATORS.items()
        for no in nos
    }


PARTS: Mapping[str, tuple[str, ...]] = {"no part": (), "one part": ("EIT1",), "both parts": EIT_PARTS}


def _parts(codes: Sequence[str], value: int) -> Typed:
    return {f"reported.{code}": points(value) for code in codes}


def _at_overall(value: int, parts: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, Typed]]:
    """The overall at a border: published while all instruments are 100, or computed."""
    for what, codes in parts.items():
        yield (
            f"overall published, {what}",
            {**_all(), **_parts(codes, 10000), "reported.overall": points(value)},
        )
        even = dict.fromkeys(INDICATORS, value)
        yield f"overall computed, {what}", {**_all(**even), **_parts(codes, value)}
    yield "overall published, nothing else", {"reported.overall": points(value)}


def _at_instrument(value: int) -> Iterator[tuple[str, Typed]]:
    """One instrument or EIT part at a border while everything else is 100."""
    top = {"reported.overall": points(10000)}
    for code in INDICATORS:
        for what, codes in PARTS.items():
            # Parts that are given agree with EIT, so that EIT itself decides where they are not.
            parts = _parts(codes, value if code == "EIT" else 10000)
            yield f"{code}, {what}", {**_all(**{code: value}), **parts, **top}
        yield f"{code} published", {**top, f"reported.{code}": points(value)}
    for code, other in (EIT_PARTS, EIT_PARTS[::-1]):
        yield f"{code} alone", {**_all(), **_parts([code], value), **top}
        yield f"{code} beside {other}", {**_all(), **_parts([code], value), **_parts([other], 10000), **top}
        # The other part and EIT leave exactly this for the part.
        rest = 10000 - (value % 2)
        eit = (value + rest) // 2
        yield f"{code} derived", {**_all(EIT=eit), **_parts([other], rest), **top}
    if value % 2 == 0:
        yield "lower part at least", {**_all(EIT=(value + 10000) // 2), **top}
    else:
        for near in (value - 1, value + 1):
            yield f"lower part at least {points(near)}", {**_all(EIT=(near + 10000) // 2), **top}


def _past() -> list[Typed]:
    """Rows of earlier years at every border of every scale; the level is that, the one below, or not given."""
    rows: list[Typed] = []
    for same in scales().values():
        scale = rule_book(same[0]).scale
        names = [level.name for level in scale.levels]
        for n, level in enumerate(scale.levels):
            for step in STEPS:
                overall, held = (
                    points(int(v * 100) + step) for v in (level.overall_min, level.instrument_min)
                )
                full = {"IIT": Decimal(100), "EIT": Decimal(100), "OIT": Decimal(100)}
                if level.overall_min:
                    rows += ({"overall": overall}, {"overall": overall, **full})
                if level.instrument_min:
                    rows += ({"overall": Decimal(100), **full, code: held} for code in full)
                    half = points((int(level.instrument_min * 100) + 10000) // 2 + step)
                    rows.append({"overall": Decimal(100), **full, "EIT": half})
                for m, row in enumerate(rows):
                    row.setdefault("year", same[m % len(same)])
                    row.setdefault("level", (names[n], names[n - 1], None, f"ระดับ{names[n]}")[m % 4])
    return rows


# Statuses and their order --------------------------------------------------------------------------------------


def statuses(count: int = 6) -> Iterator[Sample]:
    """Give assessments of every era in which each reason to develop holds, just holds, or just does not.

    Items that make their indicator exactly, by the tolerance, or not any more; one of them at the target, above or
    below; doubled, disputed, missing ones; instruments at what the next level asks; falls of two points since last
    year; gaps that are worth the same.
    """
    for era in dict.fromkeys(rule_book(year).era for year in years()):
        for n in range(count):
            rng = Random(f"status {era} {n}")
            year = _era_years(era)[-1 - n % len(_era_years(era))]
            yield Sample(f"status {year} {n}", year, _status(rng, year))


def _status(rng: Random, year: int) -> Typed:
    near = rng.choice((8500, 9000, 9500, 9500, 9700))
    ten = {no: near + rng.choice((-1, 0, 1, -100, 50, 200, 300)) for no in range(1, 11)}
    if rng.random() < 0.3:
        ten |= {1: 9000, 2: 9000, 6: 9200, 9: 9350}  # gaps to 95 that are worth the same overall
    typed: Typed = {"fiscal_year": year, "threshold": rng.choice((None, None, points(9000), points(9499)))}
    items: list[tuple[object, ...]] = []
    for no in rng.sample(range(1, 11), 5):
        rows, made = _of_indicator(rng, year, no, ten[no])
        items += rows
        if made is not None:
            ten[no] = max(0, min(10000, made + rng.choice((-2, -1, 0, 0, 1, 2))))
    typed |= {f"indicator.{no}": points(v) for no, v in ten.items()}
    result = graded(year, typed)
    values = {code: result.instruments[code].value or Decimal(90) for code in INDICATORS}
    then = {
        code: min(Decimal(100), v + points(rng.choice((199, 200, 201, 350)))) for code, v in values.items()
    }
    rows = [(year - rng.choice((1, 1, 1, 2)), Decimal(90), None, *(then[c] for c in ("IIT", "EIT", "OIT")))]
    if rng.random() < 0.3:
        rows.append((year - 1, Decimal(91), None, None, None, None))
    rng.shuffle(rows)
    typed |= _rows("history", ranges.HISTORY_COLUMNS, rows)
    if rng.random() < 0.6:
        part = values["EIT"] + points(rng.choice((-3, 0, 3)))
        typed |= {"reported.EIT1": part, "reported.EIT2": rng.choice((None, values["EIT"]))}
    return typed | _rows("item", ranges.ITEM_COLUMNS, items[: ranges.ITEM_TABLE.size])


def _of_indicator(rng: Random, year: int, no: int, score: int) -> tuple[list[tuple[object, ...]], int | None]:
    """Give rows of items of an indicator, and the score that they make where they are all there."""
    book = rule_book(year)
    items = book.items_of(no)
    values = {i.code: max(0, min(10000, score + rng.choice((-300, -1, 0, 1, 150)))) for i in items}
    if items[0].instrument == "OIT" and rng.random() < 0.5:
        values = {code: rng.choice((0, 10000, 10000)) for code in values}
    made = int(sum(Decimal(v) / book.divisors[code] for code, v in values.items()) + Decimal("0.5"))
    rows: list[tuple[object, ...]] = [(code, None, points(v)) for code, v in values.items()]
    kind = rng.choice(("all", "all", "doubled", "disputed", "missing"))
    code, _, value = rng.choice(rows)
    if kind == "doubled":
        rows += [(f" {str(code).upper()}", 3, value), (code, 4, None)]
    if kind == "disputed":
        rows.append((code, 3, max(Decimal(0), Decimal(str(value)) - points(1))))
    if kind == "missing":
        rows.remove((code, None, value))
    rng.shuffle(rows)
    return rows, made if kind != "missing" else None


# Random assessments --------------------------------------------------------------------------------------------

AGENCIES = (
    "องค์การบริหารส่วนตำบลตัวอย่าง",
    "เทศบาลตำบล “สอง & สาม” <ใหม่>",
    "=1+1",
    "'อบต. 'ทดสอบ'",
    'อบต. "เอบีซี"',
    " มีช่องว่าง  หน้าหลัง ",
    "ขึ้นบรรทัด\nใหม่",
    "🏛 อบต.",
    "100%",
    "@SUM(A1)",
    "อบต.\u00a0ไม่ตัดคำ",
    None,
)
BAD = ("ไม่มี", " ", Decimal(120), Decimal(-5), "-", "93,5", "n/a", "100%", Decimal("100.01"), Decimal("-0.01"))
BAD += ("๙๐,๓๒", "75.40 คะแนน", "๗๕ คะแนน", "1,234")
THRESHOLDS = (
    None,
    None,
    Decimal(60),
    Decimal(85),
    Decimal("85.5"),
    Decimal(100),
    Decimal(0),
    Decimal(130),
    "ไม่มี",
)


def random_samples(count: int) -> Iterator[Sample]:
    """Give ``count`` assessments of every era."""
    for era in dict.fromkeys(rule_book(year).era for year in years()):
        for n in range(count):
            yield _random(Random(f"{era} {n}"), _era_years(era)[n % len(_era_years(era))], f"{era} #{n}")


def _era_years(era: str) -> list[int]:
    return [year for year in years() if rule_book(year).era == era]


def _random(rng: Random, year: int, name: str) -> Sample:
    typed: Typed = {"agency.name": rng.choice(AGENCIES), "agency.province": rng.choice((None, "ลำพูน"))}
    typed |= {f"indicator.{no}": v for no, v in enumerate(_ten(rng), start=1)}
    typed["threshold"] = rng.choice(THRESHOLDS)
    typed["plan_year"] = rng.choice(
        (None, None, year + 1, year + 2, 2499, 2701, "ปีหน้า", 0, Decimal("2569.5"))
    )
    typed |= _reported(rng, year, typed)
    typed["reported.level"] = _level(rng, year, typed)
    typed |= _items(rng, year)
    typed |= _history(rng, year)
    typed |= _oit(rng, year)
    typed["agency.kind"] = rng.choice(KINDS)
    typed["fiscal_year"] = year
    if rng.random() < 0.2:
        wrong = [f for f in typed if f.split(".")[0] in ("indicator", "reported", "item", "history")]
        wrong = [f for f in wrong if not f.endswith((".level", ".code", ".issue"))]
        typed |= {f: rng.choice(BAD) for f in rng.sample(wrong, rng.randint(1, 3))}
    if rng.random() < 0.04:
        typed["fiscal_year"] = rng.choice((2561, 2570, 2499, 2800, "ปีนี้", " ", Decimal("2568.5")))
    return Sample(name, year, typed, fingerprints=rng.choice(("", "fresh", "stale")))


def _ten(rng: Random) -> list[object]:
    near = rng.choice((4500, 6000, 7200, 8500, 8500, 9300, 9500, 9800))

    def one() -> int:
        return max(0, min(10000, round(rng.gauss(near, rng.choice((20, 300, 1500))))))

    kinds: dict[str, Callable[[], list[int]]] = {
        "all": lambda: [one() for _ in range(10)],
        "ties": lambda: rng.choices([one(), one(), near], k=10),
        "equal": lambda: [one()] * 10,
        "ends": lambda: rng.choices([0, 10000, one()], k=10),
        "only one end": lambda: [rng.choice((0, 10000))] * 10,
    }
    kind = rng.choices(list(kinds), weights=(12, 3, 2, 2, 1))[0]
    scores: list[object] = [points(v) for v in kinds[kind]()]
    if rng.random() < 0.3:
        # The mean of the two OIT indicators ends in an exact half of a hundredth.
        low = rng.randint(0, 9999)
        scores[8:] = [points(low), points(min(10000, low + 2 * rng.randint(0, 40) + 1))]
    if rng.random() < 0.1:
        scores[rng.randrange(10)] = points(one()) / 3
    if rng.random() < 0.1:
        scores[rng.randrange(10)] = Decimal(one()).scaleb(-2) * Decimal("0.9") + Decimal("0.005")
    if rng.random() < 0.25:
        for no in rng.sample(range(10), rng.choice((1, 1, 2, 5, 9, 10))):
            scores[no] = None
    return scores


def _reported(rng: Random, year: int, typed: Typed) -> Typed:
    off = (0, 0, 0, 1, -1, 2, -2, 150, -3000)
    result = graded(year, typed)
    found: Typed = {}

    def near(value: Decimal | None) -> object:
        if rng.random() < 0.4:
            return None
        if value is None:
            return points(rng.randint(5000, 10000))
        return max(Decimal(0), min(Decimal(100), value + points(rng.choice(off))))

    for code in INDICATORS:
        found[f"reported.{code}"] = near(result.instruments[code].computed)
    result = graded(year, {**typed, **found})
    found["reported.overall"] = near(result.overall_computed)
    eit = result.instruments["EIT"].value
    for code in rng.choice(tuple(PARTS.values())):
        found[f"reported.{code}"] = points(rng.randint(6000, 10000)) if eit is None else near(eit)
    if rng.random() < 0.3 and eit is not None and eit >= 50:
        gap = points(rng.randint(0, int((100 - eit) * 100)))
        found |= {"reported.EIT1": eit - gap, "reported.EIT2": eit + gap}
    return found


def _level(rng: Random, year: int, typed: Typed) -> object:
    own = [level.name for level in rule_book(year).scale.levels]
    all_names = [level.name for y in (2562, 2569) for level in rule_book(y).scale.levels]
    result = graded(year, typed)
    right = result.level.name if result and result.level else rng.choice(own)
    name = rng.choice((right, right, rng.choice(own), rng.choice(all_names)))
    spellings = (name, name, f"ระดับ{name}", f"ระดับ {name}", f" {name} ", None, None, rng.choice(ODD_LEVELS))
    return rng.choice(spellings)


ODD_LEVELS = (
    "aa",
    "?",
    "A*",
    "~",
    "ผ่าน?",
    "ระดับ",
    "ผ่านระดับดี",
    "ระดับระดับA",
    "A A",
    "ผ่าน  ดี",
    " ",
    "ไม่ผ่าน",
    "100",
)


def _items(rng: Random, year: int) -> Typed:
    own = [item.code for item in rule_book(year).items]
    others = [item.code for y in years() for item in rule_book(y).items]
    rows: list[tuple[object, ...]] = []
    for _ in range(rng.choice((0, 0, 1, 5, 30, 150))):
        code: object = rng.choice((*own, rng.choice(own), rng.choice(others)))
        code = rng.choice(
            (code, code, code, str(code).upper(), f" {code}", f"{str(code)[0]} {str(code)[1:]}")
        )
        if rng.random() < 0.08:
            code = rng.choice(("i99", "x1", "o", "i*", "e?", "~i1", None, "ข้อ 3", "i1.", "5", "i01"))
        score: object = rng.choice((points(rng.randint(0, 10000)), points(10000), None))
        rows.append((code, rng.choice((None, 1, 7)), score, *_shares(rng)))
    if rows and rng.random() < 0.5:
        rows = [*rows, rng.choice(rows)][: ranges.ITEM_TABLE.size]
    return _rows("item", (*ranges.ITEM_COLUMNS, *SHARES), rows)


STATES = (None, *FOLLOW_STATES, FOLLOW_STATES[-1], "ดำเนิน การแล้ว", "เสร็จ", " ")
KINDS = (None, None, "อบต.", "เทศบาล", "sao", "other", "*", "ไม่ทราบ", " อบจ. ")


def _oit(rng: Random, year: int) -> Typed:
    own = [item.code for item in rule_book(year).items if item.instrument == "OIT"]
    codes = own[: rng.choice((0, 3, 28, 28))]
    rows: list[tuple[object, ...]] = []
    for code in codes:
        odd = rng.choice(("o99", "i1", str(code).upper(), f" {code}", "o*", "o~1", "ข้อ", None))
        rows.append((odd if rng.random() < 0.1 else code, None, None, None, rng.choice(STATES)))
    return _rows("oit", ranges.OIT_COLUMNS[:5], rows)


def _shares(rng: Random) -> list[object]:
    """Give the shares of the answers to an item: none, whole, a hundredth around what is allowed, or anything."""
    if rng.random() < 0.7:
        return [None] * len(SHARES)
    kind = rng.randrange(4)
    if kind == 0:
        return [
            rng.choice((None, points(rng.randint(0, 4000)), "-", Decimal(-5), Decimal("7.005")))
            for _ in SHARES
        ]
    cuts = sorted(rng.randint(0, 10000) for _ in SHARES[1:])
    parts = [high - low for low, high in zip((0, *cuts), (*cuts, 10000), strict=True)]
    found: list[object] = [points(part) for part in parts]
    found[0] = points(parts[0]) + Decimal(rng.choice(("0", "0.09", "0.1", "0.11", "0.105", "0.104")))
    return found


def _history(rng: Random, year: int) -> Typed:
    rows: list[tuple[object, ...]] = []
    for _ in range(rng.randint(0, ranges.HISTORY_TABLE.size)):
        then: object = rng.choice((rng.randint(2555, year + 1), rng.randint(2562, year), year - 1))
        if rng.random() < 0.06:
            then = rng.choice((None, 2499, Decimal("2565.5"), "ปีก่อน", 0))
        rules = rule_book(then) if isinstance(then, int) else None
        names = [level.name for level in (rules or rule_book(2569)).scale.levels]
        level = rng.choice((None, *names, *(f"ระดับ{n}" for n in names), *ODD_LEVELS[:6]))
        scores = [points(rng.choice((rng.randint(4000, 10000), 8500, 9500))) for _ in range(4)]
        given = rng.choice(
            ((1, 0, 0, 0), (1, 1, 1, 1), (1, *(rng.randint(0, 1) for _ in range(3))), (0, 1, 1, 1))
        )
        overall, iit, eit, oit = (s if g else None for s, g in zip(scores, given, strict=True))
        rows.append((then, overall, level, iit, eit, oit))
    return _rows("history", ranges.HISTORY_COLUMNS, rows)


def _rows(group: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> Typed:
    return {
        f"{group}.{n}.{key}": value
        for n, row in enumerate((row for row in rows if any(v is not None for v in row)), start=1)
        for key, value in zip(columns, row, strict=True)
        if value is not None
    }
