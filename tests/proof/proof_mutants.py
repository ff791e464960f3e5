"""Wrong formulas and wrong rules, made one at a time: the comparison must see each of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from proof_cases import INDICATORS, KINDS, Sample, Typed, borders, points, random_samples, statuses
from proof_compare import CELLS
from proof_office import MutantRow, spelled

from ita_xl import a1
from ita_xl.dossier import FOLLOW_STATES
from ita_xl.rules import rule_book, years
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.contract.sheets import HISTORY, RULES, SCORES, Area, Sheet
from ita_xl.workbook.formulas.computed import Computed
from ita_xl.workbook.formulas.workings import NAMED


@dataclass(frozen=True)
class Mutant:
    """A cell with something else in it, and the area in which that must be seen."""

    kind: str
    name: str
    sheet: Sheet
    ref: str
    content: str
    watched: tuple[Sheet, str]

    @property
    def row(self) -> MutantRow:
        """The mutant as the macro takes it."""
        return self.sheet.name, self.ref, self.content, self.watched[0].name, self.watched[1]


SWAPS = (
    (r"<=", "<"),
    (r">=", ">"),
    (r"<(?![=>])", "<="),
    (r"(?<!<)>(?!=)", ">="),
    (r",6\),2\)", ",6),3)"),
    (r"\bMAX\(", "MIN("),
    (r"\bMIN\(", "MAX("),
    (r"\bAND\(", "OR("),
    (r"\bOR\(", "AND("),
    (r"\+1\b", "+2"),
    (r"-1\b", "-2"),
    (r"\bita_min\b", "ita_max"),
    (r"\bita_max\b", "ita_min"),
    (r"_IIT\b", "_OIT"),
    (r"_EIT\b", "_IIT"),
    (r"_OIT\b", "_EIT"),
    (r"\bita_lv_overall\b", "ita_lv_instrument"),
    (r"\bita_lv_instrument\b", "ita_lv_overall"),
    (r"_best\b", "_worst"),
    (r"_worst\b", "_best"),
    (r"\bita_word_\w+", "ita_word_to"),
    (r"\bita_threshold_used\b", "ita_max"),
    (r"\bita_tolerance\b", "ita_max"),
    (r"\bita_year\b", "ita_plan_used"),
    (r"\bita_plan_used\b", "ita_year"),
    (r'"0\.00"', '"0.0"'),
    (r"\bLOWER\(", "UPPER("),
)
"""What a slip makes of a formula: pattern and replacement, tried at every place where the pattern stands."""
REFERENCE = re.compile(r"(?<![\w:$])(\$?[A-Z]{1,2}\$?)(\d+)\b(?!:)")
"""A single cell: the ends of a range are left alone, since the cell behind the last one is empty."""
NUMBER = re.compile(r"(?<![\w.])(?:\$?[A-Z]{1,2}\$?)?\d+\b")
BELOW = "-> the cell below"
SAME = (
    (
        r"\$F\$25 -> the cell below.*F\$26(=|<>)\"\"|!F7: \$D\$5 ",
        "the level is blank exactly where the overall is",
    ),
    (r"!A6: \$B6 |![UV]6: \$A6 ", "indicators 1 and 2 are of one instrument"),
    (r"!V92: _best -> _worst.*OR\(ita_rank_worst=0", "both ranks are 0 where there is no overall"),
    (r"!F6: I6 .*I7=", "there is a mean only where all ten scores are"),
    (r"!(E25|V9|O21): _EIT -> _IIT", "IIT and EIT weigh the same in every era"),
    (
        r"!M21: \$Y\$30 ->|use_OIT,Q6.*N6|use_EIT,Q6.*P6|use_OIT,ita_year_row|!(S|W)6: ",
        "a scale asks for IIT and OIT or for nothing; none for EIT itself",
    ),
    (r"![XYZ]32: V32 -> the cell below", "a scale asks for OIT and for both parts or for nothing"),
    (r"<= -> <.*IFERROR\(EXACT", "nobody inserts rows here: the room for them is never filled"),
    (r"SUMIF.*<=1E", "no share is as large as that"),
    (
        r"!(M6|H20|H22|G6): .*ISERROR\([CD](7|21|23)\)",
        "no error stands in these cells (tests/workbook/test_error_inputs.py puts some there)",
    ),
    (r"!J3: OR", "the items are of the workbook's own year here (tests/intake/test_years.py)"),
    (r"หน้าหลัก!F1[36]: ", "there is no list of findings here (tests/intake/test_listed.py has one)"),
    (r"!V\d+: \$F\$8 -> ", "the lists of items and of OIT are of one year here"),
    (r"!T6: Q6 -> the cell below.*ita_y_part,Q7", "a part weighs the same in every era"),
    (r"-> MAX\(.*MAX\(ROW\('[^']+'!\$\d+:\$\d+\)\)", "a header is one row"),
    (
        r"!V88: \+1 -> \+2 .*COLUMN\(ita_(measures|follow)\)\)\+2|!V88: MIN.*MAX\(COLUMN\(ita_follow\)\)\+1,7\)",
        "measures and results are blank in these assessments, whichever column is read (tests/closed moves them)",
    ),
)
"""Slips that change nothing by the rules as they are, and why."""


def shapes() -> list[Computed]:
    """Give one cell for every distinct formula."""
    found: dict[tuple[Sheet, str], Computed] = {}
    for one in CELLS:
        if "(ITA_" in one.formula:
            continue  # with macros off it shows its native result, which stands in a cell of its own
        if one.kind == "input_center":
            continue  # a code is typed over in every assessment: tests/intake/test_years.py holds the formula
        key = (one.sheet, NUMBER.sub("#", one.formula))
        # The last of the level names is the one that not every scale has.
        found[key] = one if one.sheet is RULES else found.get(key, one)
    return list(found.values())


def unchanged() -> Iterator[Mutant]:
    """Give every distinct formula as it is: what is no mutant must not be seen as one."""
    for one in shapes():
        yield Mutant("unchanged", one.formula, one.sheet, one.ref, spelled(one.formula), (one.sheet, one.ref))


def formula_mutants() -> Iterator[Mutant]:
    """Give every slip at every place of every distinct formula; the first cell that has the formula stands for all."""
    for one in shapes():
        wrong: dict[str, str] = {}
        for pattern, new in SWAPS:
            for match in re.finditer(pattern, one.formula):
                text = one.formula[: match.start()] + new + one.formula[match.end() :]
                if match[0] != new:
                    wrong.setdefault(text, f"{match[0]} -> {new}")
        for match in REFERENCE.finditer(one.formula):
            text = f"{one.formula[: match.start()]}{match[1]}{int(match[2]) + 1}{one.formula[match.end() :]}"
            wrong.setdefault(text, f"{match[0]} {BELOW}")
        for text, what in wrong.items():
            name = f"{one.sheet.name}!{one.ref}: {what}  {text}"
            kind = f"a cell {BELOW}" if what.endswith(BELOW) else what
            if not any(re.search(pattern, name) for pattern, _ in SAME):
                yield Mutant(kind, name, one.sheet, one.ref, spelled(text), (one.sheet, one.ref))


LEVELS = (HISTORY, f"Z{ranges.HISTORY_INPUT.top}:AB{ranges.HISTORY_INPUT.bottom}")
RESULT = (SCORES, f"E{ranges.SCORE_ROW}:I{ranges.LEVEL_ROW}")


def rule_mutants() -> Iterator[Mutant]:
    """Give every threshold and weight of the rules, a hundredth up and down."""
    areas = shipped_tables().areas()
    for name, watched in (
        ("ita_lv_overall", LEVELS),
        ("ita_lv_instrument", LEVELS),
        ("ita_y_target", RESULT),
        ("ita_y_IIT", RESULT),
        ("ita_y_EIT", RESULT),
        ("ita_y_OIT", RESULT),
        ("ita_y_part", (RULES, "X29:AA33")),
    ):
        yield from _off(name, areas[name], _column(name), watched)
    for name in ("ita_min", "ita_max", "ita_tolerance"):
        value = {"ita_min": Decimal(0), "ita_max": Decimal(100), "ita_tolerance": Decimal("0.01")}[name]
        yield from _off(name, NAMED[name], [value], RESULT)


def _column(name: str) -> list[Decimal]:
    table = next(t for t in shipped_tables().tables if name in t.names)
    return [Decimal(row[table.names.index(name)]) for row in table.rows]


def _off(name: str, area: Area, values: list[Decimal], watched: tuple[Sheet, str]) -> Iterator[Mutant]:
    # A minimum of 0 is met by every score.
    for n, value in enumerate(values):
        if not value and name != "ita_min":
            continue
        for step in (Decimal("-0.01"), Decimal("0.01")):
            ref = f"{a1.column(area.left)}{area.top + n}"
            what = f"{name} row {n + 1}: {value} -> {value + step}"
            yield Mutant(
                f"{name} {step:+}", f"{RULES.name}!{ref}: {what}", RULES, ref, str(value + step), watched
            )


def killers() -> Iterator[Sample]:
    """Give the assessments that are to see the mutants."""
    yield from _edges()
    at = re.compile("(nothing else|computed, no part|OIT, no part|EIT2 beside EIT1) (85|95).00$")
    yield from (sample for sample in borders(every_era=False) if at.search(sample.name))
    yield from _rule_killers()
    yield from _bad_killers()
    for year in years():
        ten = {f"indicator.{no}": points(9500 - 371 * no) for no in range(1, 11)}
        yield Sample(f"{year} falling", year, {"fiscal_year": year, **ten, "reported.EIT1": points(7000)})
    # Neighbours of two eras, each with a level that is settled.
    named = {f"history.2.{key}": points(9000) for key in ("overall", "IIT", "EIT", "OIT")}
    letter = {"history.1.year": 2564, "history.1.overall": points(9000)}
    yield Sample("two eras", 2569, {"fiscal_year": 2569, **letter, "history.2.year": 2567, **named})
    yield from random_samples(3)
    yield from statuses(12)
    yield from _status_edges()


def _status_edges() -> Iterator[Sample]:
    """Give assessments at the edges of a status whose first rows, where the mutants sit, decide."""

    def items(*rows: tuple[str, str | None]) -> Typed:
        return {
            f"item.{n}.{key}": value if key == "code" or value is None else Decimal(value)
            for n, (code, score) in enumerate(rows, start=1)
            for key, value in (("code", code), ("score", score))
        }

    def ten(first: str, rest: str = "97") -> Typed:
        return {f"indicator.{no}": Decimal(first if no == 1 else rest) for no in range(1, 11)}

    parts = {"reported.EIT1": Decimal(97), "reported.EIT2": Decimal(97)}
    named = {
        "unknown items with two scores": ten("90") | items(("i99", "50"), ("x1", "60")),
        "disputed above an unknown item": ten("90") | items(("i1", "80"), ("i99", "50"), ("i1", "81")),
        "disputed above a blank score": ten("90") | items(("i1", "80"), ("i2", None), ("i1", "81")),
        "items a hundredth of a mean below": ten("90.01")
        | items(("i1", "90"), ("i2", "90"), ("i3", "89.99")),
        "a fall of 2.004": ten("97") | parts | _last(2567, "99.004"),
        "a fall below what is asked": ten("70", "97") | parts | _last(2567, "94.5"),
        "at what is asked, below the target": ten("85", "84") | {"threshold": Decimal(90)},
    }
    for name, typed in named.items():
        yield Sample(name, 2568, {"fiscal_year": 2568, **typed})


def _last(year: int, iit: str) -> Typed:
    scores = {"overall": Decimal(97), "IIT": Decimal(iit), "EIT": Decimal(97), "OIT": Decimal(97)}
    return {"history.1.year": year, **{f"history.1.{key}": value for key, value in scores.items()}}


SCORES_AT_EDGES = (
    "92",
    "0",
    "100",
    "120",
    "-5",
    "ไม่มี",
    " ",
    "100.01",
    "92.005",
    None,
    "85",
    "91.995",
    "92.01",
)
YEARS_AT_EDGES = (2500, 2700, 2499, 2701, Decimal("2565.5"), 2566, "x", 2567, None, 2562, 2568)
CODES_AT_EDGES = ("i1", "i99", "I 2", None, "e1", "i*", "o1")
LEVELS_AT_EDGES = ("ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม", "ต้องปรับปรุง", None, "B", "*", " ", "ระดับ ผ่าน")


def _edges() -> Iterator[Sample]:
    """Give assessments whose first rows, where the mutants sit, go through all that lies at an edge."""

    def pick(choices: tuple, n: int) -> object:
        value = choices[n % len(choices)]
        number = isinstance(value, str) and re.fullmatch(r"-?[\d.]+", value)
        return Decimal(value) if number else value

    for n in range(40):
        typed: Typed = {f"indicator.{no}": points(9200) for no in range(1, 11)}
        fields = (
            "indicator.1",
            "indicator.2",
            "reported.IIT",
            "reported.EIT1",
            "reported.EIT",
            "item.1.score",
        )
        fields += ("item.2.score", "history.1.overall", "history.1.IIT", "history.1.EIT", "history.1.OIT")
        fields += ("history.2.overall", "history.2.IIT", "history.2.EIT", "history.2.OIT", "threshold")
        typed |= {field: pick(SCORES_AT_EDGES, n * (1 + m % 4) + 2 * m) for m, field in enumerate(fields)}
        if n % 3 == 0:
            typed |= {"indicator.1": points(9200), "indicator.2": points(9200)}
            typed |= {"reported.IIT": points(9199 + n // 3 % 4), "reported.EIT": None}
        typed |= {
            "history.1.level": pick(LEVELS_AT_EDGES, n),
            "reported.level": pick(LEVELS_AT_EDGES, n + n // 9),
        }
        typed |= {
            "history.1.year": pick(YEARS_AT_EDGES, n),
            "history.2.year": pick(YEARS_AT_EDGES, 2 * n + 1),
        }
        typed |= {"item.1.code": pick(CODES_AT_EDGES, n), "item.2.code": pick(CODES_AT_EDGES, n + 1)}
        typed |= {"reported.overall": pick(("92.00", None, "92.01", "84.99"), n // 2), "agency.name": "อบต."}
        typed |= {"history.3.year": 2567 - n % 6, "history.3.overall": points(9200)}
        year = pick((" ", *YEARS_AT_EDGES[:5]), n // 4) if n % 4 == 3 else 2568
        typed |= {
            "fiscal_year": year,
            "plan_year": None if n % 4 == 3 and n < 16 else pick(YEARS_AT_EDGES, n),
        }
        shares = ("50.1", "50.11", "50.105", "50.2", "50.104", "0", "100", None, "ไม่มี")
        typed |= {
            "item.1.share1": Decimal(50),
            "item.1.share6": pick(shares, n),
            "item.2.share3": pick(shares, n + 5),
        }
        typed |= {
            "oit.1.code": pick(("o1", "O 2", "o99", None, "i1", "o*", "o10"), n),
            "oit.1.status": pick((FOLLOW_STATES[-1], None, "ดำเนิน การแล้ว", FOLLOW_STATES[0]), n),
            "oit.2.code": pick(("o2", None, "i2"), n),
            "oit.2.status": pick((FOLLOW_STATES[-1], FOLLOW_STATES[0], None), n // 2),
            "agency.kind": pick(KINDS, n),
            "agency.name": pick(
                ("อบต.", "เทศบาล ตำบลก", "องค์การบริหารส่วนตำบลข", None, "สำนักงาน", "อ บต. ค"), n
            ),
        }
        yield Sample(f"edges {n}", 2568, typed, fingerprints=("", "fresh", "stale")[n % 3])


def _bad_killers() -> Iterator[Sample]:
    """Give assessments with every kind of what is no score, beside a score and beside another kind."""
    fields = (
        ("indicator.1", "indicator.2"),
        ("reported.IIT", "reported.EIT"),
        ("reported.EIT1", "reported.EIT2"),
        ("item.1.score", "item.2.score"),
    )
    for n, bad in enumerate(("๗๕ คะแนน", "75 คะแนน", "93,5 คะแนน", "ไม่มี")):
        for beside in (points(9000), "ไม่มี", "๙๐ คะแนน"):
            typed: Typed = {f"indicator.{no}": points(9200) for no in range(1, 11)}
            typed |= {"fiscal_year": 2568, "item.1.code": "i1", "item.2.code": "i2"}
            for first, second in fields:
                typed |= {first: bad, second: beside}
            yield Sample(f"no score {n} beside {beside}", 2568, typed)


def _rule_killers() -> Iterator[Sample]:
    rows: list[Typed] = []
    for era in {rule_book(year).era: rule_book(year) for year in years()}.values():
        full = dict.fromkeys(INDICATORS, Decimal(100))
        for level in era.scale.levels:
            for step in (-1, 0):
                low = max(Decimal(0), level.overall_min + points(step))
                held = max(Decimal(0), level.instrument_min + points(step))
                rows.append({"year": era.years[0], "overall": low, **full})
                rows.append({"year": era.years[0], "overall": Decimal(100), **full, "OIT": held})
    size = ranges.HISTORY_TABLE.size
    for start in range(0, len(rows), size):
        typed: Typed = {"fiscal_year": 2569}
        for n, row in enumerate(rows[start : start + size], start=1):
            typed |= {f"history.{n}.{key}": value for key, value in row.items()}
        yield Sample(f"borders of earlier years {start}", 2569, typed)
