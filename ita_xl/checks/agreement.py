"""Checks of numbers and levels against each other."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import Place
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity
from ita_xl.checks.sheet_facts import LibraryFacts, SheetFacts
from ita_xl.checks.weighted import history_points, points
from ita_xl.checks.wording import Term, either, listed, span
from ita_xl.measures.library import shipped as shipped_measures
from ita_xl.rules import Scale, years
from ita_xl.rules import rule_book as shipped
from ita_xl.scoring import (
    EIT_PARTS,
    LEVELS,
    TOLERANCE,
    WEIGHTS,
    Graded,
    LevelResult,
    half_up,
    level,
    unverified,
)

FIRST_YEAR = 2556
"""No office has a result of an earlier fiscal year: the assessment began as a trial then [unverified]."""


@declare(
    "overall-mismatch",
    Severity.ERROR,
    title="คะแนนภาพรวมไม่ตรง",
    sentence="คะแนนภาพรวมที่ประกาศ {value} ไม่ตรงกับที่คำนวณจากคะแนนรายเครื่องมือ ได้ {expected} (ต่างกัน {difference})",
    remedy="โปรดตรวจสอบคะแนนภาพรวมและคะแนนทุกตัวชี้วัดกับประกาศผล ระหว่างนี้ระบบใช้คะแนนที่ประกาศ",
    sentence_en="The announced overall {value} is not what the instruments give, {expected} (a difference of {difference}).",
    remedy_en="Hold the overall and every indicator against the announced result. Meanwhile the announced overall is used.",
    example=lambda: Example(typed={"reported.overall": Decimal("92.10")}),
)
def overall_mismatch(case: Case) -> Iterator[Found]:
    """The reported overall does not follow from the instruments."""
    graded = case.graded
    if graded is None or graded.overall_computed is None or graded.assessment.reported_overall is None:
        return
    if any(graded.instruments[code].computed is None for code in points(graded) if code not in EIT_PARTS):
        return
    reported, computed = graded.assessment.reported_overall, graded.overall_computed
    if abs(reported - computed) > TOLERANCE:
        yield Found(
            "",
            case.entries.place("reported.overall"),
            value=f"{reported:.2f}",
            expected=f"{computed:.2f}",
            difference=f"{abs(reported - computed):.2f}",
        )


@declare(
    "instrument-mismatch",
    Severity.ERROR,
    title="คะแนนเครื่องมือไม่ตรง",
    sentence="คะแนน {what} ที่พิมพ์ไว้ {value} ไม่ตรงกับค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนี้ ได้ {expected}",
    remedy="โปรดตรวจสอบกับประกาศผล ระหว่างนี้ระบบใช้ค่าที่คำนวณได้",
    sentence_en="The {what} score {value} is not the mean of its indicators, {expected}.",
    remedy_en="Hold it against the announced result. Meanwhile the computed score is used.",
    example=lambda: Example(typed={"reported.EIT": Decimal("90.00")}),
)
def instrument_mismatch(case: Case) -> Iterator[Found]:
    """A reported instrument is not the mean of its indicators."""
    weighted = points(case.graded) if case.graded else {}
    for result in case.graded.instruments.values() if case.graded else ():
        if result.computed is None or result.reported is None or result.code in weighted:
            continue
        if abs(result.reported - result.computed) > TOLERANCE:
            yield Found(
                result.code,
                case.entries.place(f"reported.{result.code}"),
                value=f"{result.reported:.2f}",
                expected=f"{result.computed:.2f}",
                what=result.code,
            )


@declare(
    "eit-parts-mismatch",
    Severity.ERROR,
    title="EIT สองส่วนไม่ตรงกับ EIT",
    sentence="คะแนน EIT ส่วนที่ 1 และส่วนที่ 2 เฉลี่ยได้ {value} ไม่ตรงกับคะแนน EIT {expected}",
    remedy="โปรดตรวจสอบคะแนนทั้งสามช่องกับประกาศผล",
    sentence_en="The mean of the two parts of EIT is {value}, not the EIT score {expected}.",
    remedy_en="Hold all three against the announced result.",
    example=lambda: Example(typed={"reported.EIT1": Decimal("93.00"), "reported.EIT2": Decimal("99.00")}),
)
def eit_parts_mismatch(case: Case) -> Iterator[Found]:
    """The two parts of EIT do not give EIT."""
    graded = case.graded
    if graded is None or (eit := graded.instruments["EIT"].value) is None:
        return
    parts = [graded.assessment.reported.get(code) for code in EIT_PARTS]
    first, second = parts
    if first is None or second is None or not points(graded).keys().isdisjoint(("EIT", *EIT_PARTS)):
        return
    weight = graded.rules.eit_part_weight
    together = half_up(weight * first + (1 - weight) * second)
    if abs(together - eit) > TOLERANCE:
        yield Found(
            "",
            case.entries.place("reported.EIT1"),
            value=f"{together:.2f}",
            expected=f"{eit:.2f}",
        )


@declare(
    "level-mismatch",
    Severity.ERROR,
    title="ระดับไม่ตรงเกณฑ์",
    sentence="ระดับที่พิมพ์ไว้ “{value}” ไม่ตรงกับเกณฑ์ของปีงบประมาณ พ.ศ. {year} คะแนน {score} ต้องเป็นระดับ “{expected}”",
    remedy="โปรดตรวจสอบกับประกาศผล",
    sentence_en="The level “{value}” does not follow from the rules of fiscal year {year}: a score of {score} must be “{expected}”.",
    remedy_en="Hold it against the announced result.",
    example=lambda: Example(typed={"reported.level": "ผ่าน"}),
)
def level_mismatch(case: Case) -> Iterator[Found]:
    """The reported level does not follow from the overall and the instruments."""
    graded = case.graded
    if graded is None or graded.level is None or not graded.assessment.reported_level:
        return
    if years_elsewhere(graded.rules.scale, graded.assessment.reported_level):
        return
    means = _level_of_scores(graded) or graded.level
    if not level_allowed(graded.rules.scale, graded.assessment.reported_level, means):
        yield Found(
            "",
            case.entries.place("reported.level"),
            value=graded.assessment.reported_level,
            expected=level_words(means),
            year=graded.assessment.fiscal_year,
            score=f"{graded.overall:.2f}",
        )


def _level_of_scores(graded: Graded) -> LevelResult | None:
    """Give the level where weighted points were the scores of 100 that they mean."""
    weighted = points(graded)
    instruments = {code: weighted.get(code, one.value) for code, one in graded.instruments.items()}
    return level(graded.rules, graded.overall, instruments, {**graded.assessment.reported, **weighted})


@declare(
    "history-level-mismatch",
    Severity.ERROR,
    title="ระดับย้อนหลังไม่ตรงเกณฑ์",
    sentence="ผลปีงบประมาณ พ.ศ. {year} คะแนน {score} พิมพ์ระดับไว้เป็น “{value}” แต่ตามเกณฑ์ของปีนั้นต้องเป็น “{expected}”",
    remedy="โปรดตรวจสอบทั้งคะแนนและระดับ",
    sentence_en="The result of fiscal year {year}, {score}, has the level “{value}”; by the rules of that year it must be “{expected}”.",
    remedy_en="Check score and level.",
    example=lambda: Example(
        typed={"history.1.year": 2567, "history.1.overall": Decimal("84.99"), "history.1.level": "ผ่าน"}
    ),
)
def history_level_mismatch(case: Case) -> Iterator[Found]:
    """A level in the history does not follow from that year's scores, by that year's scale."""
    weighted = history_points(case.graded) if case.graded else set()
    for result in case.graded.history if case.graded else ():
        rules = shipped(result.entry.year)
        if result.level is None or rules is None or not result.entry.level or result.entry.year in weighted:
            continue
        if years_elsewhere(rules.scale, result.entry.level):
            continue
        if not level_allowed(rules.scale, result.entry.level, result.level):
            yield Found(
                result.entry.year,
                case.entries.place(f"{result.entry.row}.level"),
                value=result.entry.level,
                expected=level_words(result.level),
                year=result.entry.year,
                score=f"{result.entry.overall:.2f}",
            )


@declare(
    "level-of-another-era",
    Severity.ERROR,
    title="ระดับเป็นของเกณฑ์ปีอื่น",
    sentence="ระดับที่พิมพ์ไว้ “{value}” เป็นระดับตามเกณฑ์ของปีงบประมาณ พ.ศ. {years} แต่เกณฑ์ของปีงบประมาณ พ.ศ. {year} ไม่มีระดับนี้ และผลของปีนั้นต้องเป็นระดับ {expected}",
    remedy="โปรดตรวจสอบทั้งปีและระดับกับประกาศผล",
    sentence_en="The level “{value}” is of the rules of fiscal year {years}; those of fiscal year {year} have no such level, and the result of that year must be {expected}.",
    remedy_en="Hold year and level against the announced result.",
    example=lambda: Example(typed={"reported.level": "A"}),
)
def level_of_another_era(case: Case) -> Iterator[Found]:
    """A level belongs to the scale of other years: a letter from FY2566 on, a named level before."""
    graded = case.graded
    if graded is None:
        return
    scale, typed, place = graded.rules.scale, graded.assessment.reported_level, case.entries.place
    yield from _elsewhere(
        "", graded.assessment.fiscal_year, scale, typed, graded.level, place("reported.level")
    )
    for result in graded.history:
        entry, rules = result.entry, shipped(result.entry.year)
        if rules is not None:
            at = place(f"{entry.row}.level")
            yield from _elsewhere(entry.year, entry.year, rules.scale, entry.level, result.level, at)


def _elsewhere(
    subject: object, year: int | None, scale: Scale, typed: str, level: LevelResult | None, place: Place
) -> Iterator[Found]:
    if used := years_elsewhere(scale, typed):
        yield Found(
            subject,
            place,
            value=typed,
            expected=level_words(level) if level else either([one.name for one in reversed(scale.levels)]),
            year=year,
            years=used,
        )


def years_elsewhere(scale: Scale, typed: str) -> Term | None:
    """Name the years whose scale has a level that ``scale`` lacks; ``None`` where it has it, or no year has."""
    if not typed or scale.find(typed) is not None:
        return None
    runs: list[list[int]] = []
    for year in years():
        rules = shipped(year)
        if rules is None or rules.scale.find(typed) is None:
            continue
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return listed(span(run[0], run[-1]) for run in runs) if runs else None


PARTS = {
    WEIGHTS: Term(WEIGHTS, "the weights of the instruments"),
    LEVELS: Term(LEVELS, "the scale of levels"),
}
"""What a result rests on, in both languages."""


@declare(
    "rule-unverified",
    Severity.NOTE,
    title="เกณฑ์ยังไม่มีข้อยืนยัน",
    sentence="ผลของปีงบประมาณ พ.ศ. {year} คำนวณตามหลักเกณฑ์ในส่วน{rules} ซึ่งยังไม่มีข้อยืนยันจากเอกสารของสำนักงาน ป.ป.ช.",
    remedy="โปรดตรวจสอบกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่",
    sentence_en="The result of fiscal year {year} rests on rules that no document of the NACC confirms yet: {rules}.",
    remedy_en="Hold it against that year's manual before it is published.",
    example=lambda: Example(typed={"fiscal_year": 2569, "plan_year": 2570}),
)
def rule_unverified(case: Case) -> Iterator[Found]:
    """The result rests on a rule that nobody verified."""
    graded = case.graded
    if graded is None or graded.overall is None:
        return
    if parts := unverified(graded):
        year = graded.assessment.fiscal_year
        words = listed(PARTS[part] for part in parts)
        place = case.entries.place("fiscal_year")
        yield Found(year, place, value=words, rules=words, year=year)


@declare(
    "list-unverified",
    Severity.NOTE,
    title="รายการของปียังไม่มีข้อยืนยัน",
    sentence="รายงานของปีงบประมาณ พ.ศ. {year} แสดง{lists} ซึ่งยังไม่มีข้อยืนยันจากเอกสารของสำนักงาน ป.ป.ช. คะแนนภาพรวม คะแนนตัวชี้วัด และระดับไม่ขึ้นกับส่วนนี้",
    remedy="โปรดตรวจสอบกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่",
    sentence_en="The report of fiscal year {year} shows what no document of the NACC confirms yet: {lists}. The overall, the indicators and the level do not depend on it.",
    remedy_en="Hold it against that year's manual before it is published.",
    example=lambda: Example(
        facts=SheetFacts(library=LibraryFacts(shipped_measures(), Place("คลังมาตรการ", "B45"), by_issue=True)),
        facts_in_words="เลือกจัดมาตรการตามประเด็นเจ็ดด้าน",
    ),
)
def list_unverified(case: Case) -> Iterator[Found]:
    """A report shows items, issues or elements of documents that nobody verified."""
    if case.graded is None or case.graded.overall is None:
        return
    if parts := [*_items_unverified(case.graded), *_issues_unverified(case), *_elements_unverified(case)]:
        year, words = case.graded.assessment.fiscal_year, listed(parts)
        yield Found(year, case.entries.place("fiscal_year"), value=words, lists=words, year=year)


def _items_unverified(graded: Graded) -> Iterator[Term]:
    """Name the instruments of whose items some with a score were not verified."""
    by_code = graded.rules.by_code
    typed = [by_code[i.code] for i in graded.assessment.items if i.code in by_code]
    unsure = {item.instrument for item in typed if not item.verified}
    if codes := [one.code for one in graded.rules.instruments if one.code in unsure]:
        named = listed(codes)
        yield Term(f"รายการข้อของ {named.th}", f"the items of {named.en}")


def _issues_unverified(case: Case) -> Iterator[Term]:
    """Name the issues where measures follow them and the office has not arranged its items by them itself."""
    graded, library = case.graded, case.facts.library
    if graded is None or library is None or not library.by_issue:
        return
    source, issues = graded.rules.issues_source, {issue.no for issue in graded.rules.issues}
    arranged = issues <= {item.issue for item in graded.assessment.items}
    if issues and not arranged and source is not None and not source.verified:
        yield Term("การจัดข้อเข้าเจ็ดประเด็น", "which items belong to which of the seven issues")


def _elements_unverified(case: Case) -> Iterator[Term]:
    """Name what documents must hold, where a report tells it: of those that did not pass or have a status."""
    graded = case.graded
    if graded is None or graded.rules.elements_verified:
        return
    failed = {i.code for i in graded.assessment.items if i.score is not None and i.score < graded.threshold}
    followed = any(case.entries.text(f"{row}.status") for row in case.entries.rows("oit"))
    if any(item.elements and (followed or item.code in failed) for item in graded.rules.items):
        yield Term("องค์ประกอบที่ข้อมูล OIT ต้องมี", "what each document of OIT must hold")


@declare(
    "history-incomplete",
    Severity.WARNING,
    title="ผลย้อนหลังไม่ครบ",
    sentence="แถวผลย้อนหลังนี้มี{what}แต่ไม่มีหรืออ่าน{missing}ไม่ได้ จึงยังไม่ได้นำมาใช้",
    remedy="โปรดพิมพ์ให้ครบหรือลบทั้งแถว",
    sentence_en="This row of earlier results has {what}, but no readable {missing}, and is not used.",
    remedy_en="Complete the row or delete it.",
    example=lambda: Example(
        typed={"history.1.year": 2567, "history.1.overall": None, "history.1.level": "ผ่านดี"}
    ),
)
def history_incomplete(case: Case) -> Iterator[Found]:
    """A row of the history lacks its year or its overall, and is left out."""
    for row in case.entries.rows("history"):
        year, overall = case.entries.value(f"{row}.year"), case.entries.value(f"{row}.overall")
        if case.entries.error(f"{row}.year") or case.entries.error(f"{row}.overall"):
            continue
        filled = any(case.entries.value(f"{row}.{key}") is not None for key in ("level", "IIT", "EIT", "OIT"))
        if year is None and (overall is not None or filled):
            yield _incomplete(
                case,
                row,
                "year",
                Term("คะแนนหรือระดับ", "a score or a level"),
                Term("ปีงบประมาณ", "fiscal year"),
            )
        elif year is not None and overall is None:
            yield _incomplete(
                case, row, "overall", Term("ปีงบประมาณ", "a fiscal year"), Term("คะแนนภาพรวม", "overall score")
            )


def _incomplete(case: Case, row: str, key: str, what: Term, missing: Term) -> Found:
    return Found(row, case.entries.place(f"{row}.{key}"), what=what, missing=missing)


@declare(
    "history-after",
    Severity.ERROR,
    title="ผลย้อนหลังเป็นปีหลังปีผลประเมิน",
    sentence="แถวผลย้อนหลังนี้เป็นปีงบประมาณ พ.ศ. {value} ซึ่งอยู่หลังปีงบประมาณ พ.ศ. {year} ของผลการประเมิน จึงไม่ได้นำมาเปรียบเทียบ",
    remedy="โปรดแก้ปีให้ถูกต้องหรือลบทั้งแถว",
    sentence_en="This row of earlier results is of fiscal year {value}, after fiscal year {year} of the result, and is not compared.",
    remedy_en="Correct the year or delete the row.",
    example=lambda: Example(typed={"history.1.year": 2570, "history.1.overall": Decimal("90.00")}),
)
def history_after(case: Case) -> Iterator[Found]:
    """A row of the history is of a year after the one that was assessed: it is left out of the trend."""
    now = case.assessment.fiscal_year
    for row, year in _history_years(case):
        if now is not None and year > now:
            yield Found(year, case.entries.place(f"{row}.year"), value=year, expected=now, year=now)


@declare(
    "history-early",
    Severity.WARNING,
    title="ปีของผลย้อนหลังเร็วเกินไป",
    sentence="แถวผลย้อนหลังนี้เป็นปีงบประมาณ พ.ศ. {value} ซึ่งยังไม่มีการประเมินนี้ (เริ่มในปีงบประมาณ พ.ศ. {first})",
    remedy="โปรดตรวจสอบปีที่พิมพ์",
    sentence_en="This row of earlier results is of fiscal year {value}, before there was an assessment (it began in fiscal year {first}).",
    remedy_en="Check the year.",
    example=lambda: Example(typed={"history.1.year": 2550, "history.1.overall": Decimal("90.00")}),
)
def history_early(case: Case) -> Iterator[Found]:
    """A row of the history is of a year before there was an assessment."""
    for row, year in _history_years(case):
        if year < FIRST_YEAR:
            place = case.entries.place(f"{row}.year")
            yield Found(year, place, value=year, first=FIRST_YEAR)


def _history_years(case: Case) -> Iterator[tuple[str, int]]:
    for row in case.entries.rows("history"):
        year = thai.year(case.entries.value(f"{row}.year"))
        if year is not None:
            yield row, year


@declare(
    "history-conflict",
    Severity.ERROR,
    title="ปีเดียวกันผลไม่เท่ากัน",
    sentence="ปีงบประมาณ พ.ศ. {year} มีคะแนนภาพรวมสองค่า คือ {value} และ {expected}",
    remedy="โปรดตรวจสอบและแก้ให้ตรงกัน",
    sentence_en="Fiscal year {year} has two overall scores, {value} and {expected}.",
    remedy_en="Check them and make them agree.",
    example=lambda: Example(typed={"history.1.year": 2568, "history.1.overall": Decimal("80.00")}),
)
def history_conflict(case: Case) -> Iterator[Found]:
    """A year stands twice with different overalls, in the history or beside the year's own result."""
    graded = case.graded
    known = {}
    if graded and graded.overall is not None and graded.assessment.fiscal_year:
        known[graded.assessment.fiscal_year] = graded.overall
    for entry in case.assessment.history:
        other = known.setdefault(entry.year, entry.overall)
        if abs(other - entry.overall) > TOLERANCE:
            yield Found(
                entry.year,
                case.entries.place(f"{entry.row}.overall"),
                value=f"{entry.overall:.2f}",
                expected=f"{other:.2f}",
                year=entry.year,
            )


@declare(
    "history-duplicate",
    Severity.WARNING,
    title="ปีซ้ำ",
    sentence="ผลปีงบประมาณ พ.ศ. {value} พิมพ์ไว้ซ้ำกันมากกว่าหนึ่งแถว",
    remedy="โปรดลบแถวที่ซ้ำให้เหลือแถวเดียว",
    sentence_en="The result of fiscal year {value} stands in more than one row.",
    remedy_en="Delete all rows of it but one.",
    example=lambda: Example(
        typed={
            "history.1.year": 2567,
            "history.1.overall": Decimal("90.00"),
            "history.2.year": 2567,
            "history.2.overall": Decimal("90.00"),
        }
    ),
)
def history_duplicate(case: Case) -> Iterator[Found]:
    """A year stands twice in the history with one and the same overall: one row is too many."""
    first: dict[int, Decimal] = {}
    for entry in case.assessment.history:
        if entry.year in first and abs(first[entry.year] - entry.overall) <= TOLERANCE:
            place = case.entries.place(f"{entry.row}.year")
            yield Found(entry.year, place, value=entry.year)
        first.setdefault(entry.year, entry.overall)


def level_allowed(scale: Scale, reported: str, level: LevelResult) -> bool:
    """Tell whether a reported level is one that the scores allow."""
    place, low, high = (scale.find(name) for name in (reported, level.worst, level.name))
    return place is not None and low is not None and high is not None and low <= place <= high


def level_words(level: LevelResult) -> Term:
    """Name a level, or the two between which it lies."""
    return span(level.worst, level.name)
