"""Checks of numbers and levels against each other."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import Place
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, finding
from ita_xl.rules import Scale, years
from ita_xl.rules import rule_book as shipped
from ita_xl.scoring import EIT_PARTS, TOLERANCE, LevelResult, half_up, unverified

FIRST_YEAR = 2556
"""No office has a result of an earlier fiscal year: the assessment began as a trial then [unverified]."""


def overall_mismatch(case: Case) -> Iterator[Finding]:
    """The reported overall does not follow from the instruments."""
    graded = case.graded
    if graded is None or graded.overall_computed is None or graded.assessment.reported_overall is None:
        return
    reported, computed = graded.assessment.reported_overall, graded.overall_computed
    if abs(reported - computed) > TOLERANCE:
        yield finding(
            "overall-mismatch",
            "",
            case.entries.place("reported.overall"),
            value=f"{reported:.2f}",
            expected=f"{computed:.2f}",
            difference=f"{abs(reported - computed):.2f}",
        )


def instrument_mismatch(case: Case) -> Iterator[Finding]:
    """A reported instrument is not the mean of its indicators."""
    for result in case.graded.instruments.values() if case.graded else ():
        if result.computed is None or result.reported is None:
            continue
        if abs(result.reported - result.computed) > TOLERANCE:
            yield finding(
                "instrument-mismatch",
                result.code,
                case.entries.place(f"reported.{result.code}"),
                value=f"{result.reported:.2f}",
                expected=f"{result.computed:.2f}",
                what=result.code,
            )


def eit_parts_mismatch(case: Case) -> Iterator[Finding]:
    """The two parts of EIT do not give EIT."""
    graded = case.graded
    if graded is None or (eit := graded.instruments["EIT"].value) is None:
        return
    parts = [graded.assessment.reported.get(code) for code in EIT_PARTS]
    first, second = parts
    if first is None or second is None:
        return
    weight = graded.rules.eit_part_weight
    together = half_up(weight * first + (1 - weight) * second)
    if abs(together - eit) > TOLERANCE:
        yield finding(
            "eit-parts-mismatch",
            "",
            case.entries.place("reported.EIT1"),
            value=f"{together:.2f}",
            expected=f"{eit:.2f}",
        )


def level_mismatch(case: Case) -> Iterator[Finding]:
    """The reported level does not follow from the overall and the instruments."""
    graded = case.graded
    if graded is None or graded.level is None or not graded.assessment.reported_level:
        return
    if years_elsewhere(graded.rules.scale, graded.assessment.reported_level):
        return
    if not level_allowed(graded.rules.scale, graded.assessment.reported_level, graded.level):
        yield finding(
            "level-mismatch",
            "",
            case.entries.place("reported.level"),
            value=graded.assessment.reported_level,
            expected=level_words(graded.level),
            year=graded.assessment.fiscal_year,
            score=f"{graded.overall:.2f}",
        )


def history_level_mismatch(case: Case) -> Iterator[Finding]:
    """A level in the history does not follow from that year's scores, by that year's scale."""
    for result in case.graded.history if case.graded else ():
        rules = shipped(result.entry.year)
        if result.level is None or rules is None or not result.entry.level:
            continue
        if years_elsewhere(rules.scale, result.entry.level):
            continue
        if not level_allowed(rules.scale, result.entry.level, result.level):
            yield finding(
                "history-level-mismatch",
                result.entry.year,
                case.entries.place(f"{result.entry.row}.level"),
                value=result.entry.level,
                expected=level_words(result.level),
                year=result.entry.year,
                score=f"{result.entry.overall:.2f}",
            )


def level_of_another_era(case: Case) -> Iterator[Finding]:
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
) -> Iterator[Finding]:
    if used := years_elsewhere(scale, typed):
        *names, last = (one.name for one in reversed(scale.levels))
        yield finding(
            "level-of-another-era",
            subject,
            place,
            value=typed,
            expected=level_words(level) if level else f"{' '.join(names)} หรือ {last}",
            year=year,
            years=used,
        )


def years_elsewhere(scale: Scale, typed: str) -> str:
    """Name the years whose scale has a level that ``scale`` lacks; empty where it has it, or no year has."""
    if not typed or scale.find(typed) is not None:
        return ""
    runs: list[list[int]] = []
    for year in years():
        rules = shipped(year)
        if rules is None or rules.scale.find(typed) is None:
            continue
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return thai.join(f"{run[0]} ถึง {run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def rule_unverified(case: Case) -> Iterator[Finding]:
    """The result rests on a rule that nobody verified."""
    graded = case.graded
    if graded is None or graded.overall is None:
        return
    if parts := unverified(graded):
        year = graded.assessment.fiscal_year
        words = thai.join(parts)
        place = case.entries.place("fiscal_year")
        yield finding("rule-unverified", year, place, value=words, rules=words, year=year)


def history_incomplete(case: Case) -> Iterator[Finding]:
    """A row of the history lacks its year or its overall, and is left out."""
    for row in case.entries.rows("history"):
        year, overall = case.entries.value(f"{row}.year"), case.entries.value(f"{row}.overall")
        if case.entries.error(f"{row}.year") or case.entries.error(f"{row}.overall"):
            continue
        filled = any(case.entries.value(f"{row}.{key}") is not None for key in ("level", "IIT", "EIT", "OIT"))
        if year is None and (overall is not None or filled):
            yield _incomplete(case, row, "year", "คะแนนหรือระดับ", "ปีงบประมาณ")
        elif year is not None and overall is None:
            yield _incomplete(case, row, "overall", "ปีงบประมาณ", "คะแนนภาพรวม")


def _incomplete(case: Case, row: str, key: str, what: str, missing: str) -> Finding:
    return finding("history-incomplete", row, case.entries.place(f"{row}.{key}"), what=what, missing=missing)


def history_after(case: Case) -> Iterator[Finding]:
    """A row of the history is of a year after the one that was assessed: it is left out of the trend."""
    now = case.assessment.fiscal_year
    for row, year in _history_years(case):
        if now is not None and year > now:
            yield finding(
                "history-after", year, case.entries.place(f"{row}.year"), value=year, expected=now, year=now
            )


def history_early(case: Case) -> Iterator[Finding]:
    """A row of the history is of a year before there was an assessment."""
    for row, year in _history_years(case):
        if year < FIRST_YEAR:
            place = case.entries.place(f"{row}.year")
            yield finding("history-early", year, place, value=year, first=FIRST_YEAR)


def _history_years(case: Case) -> Iterator[tuple[str, int]]:
    for row in case.entries.rows("history"):
        year = thai.year(case.entries.value(f"{row}.year"))
        if year is not None:
            yield row, year


def history_conflict(case: Case) -> Iterator[Finding]:
    """A year stands twice with different overalls, in the history or beside the year's own result."""
    graded = case.graded
    known = {}
    if graded and graded.overall is not None and graded.assessment.fiscal_year:
        known[graded.assessment.fiscal_year] = graded.overall
    for entry in case.assessment.history:
        other = known.setdefault(entry.year, entry.overall)
        if abs(other - entry.overall) > TOLERANCE:
            yield finding(
                "history-conflict",
                entry.year,
                case.entries.place(f"{entry.row}.overall"),
                value=f"{entry.overall:.2f}",
                expected=f"{other:.2f}",
                year=entry.year,
            )


def history_duplicate(case: Case) -> Iterator[Finding]:
    """A year stands twice in the history with one and the same overall: one row is too many."""
    first: dict[int, Decimal] = {}
    for entry in case.assessment.history:
        if entry.year in first and abs(first[entry.year] - entry.overall) <= TOLERANCE:
            place = case.entries.place(f"{entry.row}.year")
            yield finding("history-duplicate", entry.year, place, value=entry.year)
        first.setdefault(entry.year, entry.overall)


def level_allowed(scale: Scale, reported: str, level: LevelResult) -> bool:
    """Tell whether a reported level is one that the scores allow."""
    place, low, high = (scale.find(name) for name in (reported, level.worst, level.name))
    return place is not None and low is not None and high is not None and low <= place <= high


def level_words(level: LevelResult) -> str:
    """Name a level, or the two between which it lies."""
    return f"{level.worst} ถึง {level.name}" if level.at_best else level.name
