"""From typed scores to instruments, overall, level, ranks, weaknesses and trend. Pure; Decimal; half up.

Scores are 0 to 100 with two places. Instruments are rounded first, then the overall: only that reproduces the
published results (inferred from them; see the sources in the rule book).
"""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from ita_xl.assessment import MAX_SCORE, MIN_SCORE, Assessment, HistoryYear, ItemScore
from ita_xl.records import dataclass
from ita_xl.rules import Issue, RuleBook
from ita_xl.rules import rule_book as shipped

EIT_PARTS = ("EIT1", "EIT2")
TWO_PLACES = Decimal("0.01")
TOLERANCE = Decimal("0.01")
"""Indicators are themselves rounded, so a reported value this near the recomputed one is no contradiction."""


def half_up(value: Decimal) -> Decimal:
    """Round to two places, halves away from zero, as the NACC's published scores are."""
    return value.quantize(TWO_PLACES, ROUND_HALF_UP)


def mean(values: Sequence[Decimal]) -> Decimal:
    """Give the exact mean of at least one value, not rounded."""
    return sum(values, Decimal(0)) / len(values)


class Status(StrEnum):
    """What an indicator is to its agency. There is no official level for a single indicator: this is our word.

    ``WEAK`` lies below the threshold that the agency set (the national target, 85, unless it chose another);
    ``DEVELOP`` reaches it but lies below the mean of the agency's own indicators; ``STRONG`` reaches both.
    """

    WEAK = "จุดอ่อน"
    DEVELOP = "ควรพัฒนา"
    STRONG = "จุดแข็ง"


class Doubt(StrEnum):
    """Why a level is only "at best": EIT parts not given, or an instrument without a score."""

    NONE = ""
    PARTS = "parts"
    MISSING = "missing"


@dataclass(frozen=True)
class LevelResult:
    """The level; ``worst`` is the lowest that what is known allows (equal to ``name`` where it is settled)."""

    name: str
    worst: str
    doubt: Doubt

    @property
    def at_best(self) -> bool:
        """Tell whether the true level may be lower than ``name``."""
        return self.name != self.worst


@dataclass(frozen=True)
class InstrumentResult:
    """An instrument: mean of its indicators, what was reported, and the one that counts.

    ``value`` is the reported score where it is the computed one within the tolerance or nothing can be computed,
    else the computed one.
    """

    code: str
    computed: Decimal | None
    reported: Decimal | None
    value: Decimal | None


@dataclass(frozen=True)
class IndicatorResult:
    """An indicator beside the others; everything is ``None`` where it has no score.

    ``rank`` 1 is the highest, equal scores share a rank; ``from_mean`` and ``from_threshold`` are score minus each.
    """

    no: int
    score: Decimal | None
    rank: int | None = None
    tied: bool = False
    from_mean: Decimal | None = None
    from_threshold: Decimal | None = None
    status: Status | None = None


@dataclass(frozen=True)
class HistoryResult:
    """A year of the history, graded.

    ``level`` follows from its scores (``None`` where there are no rules for the year); ``change`` is that of the
    overall since the year before it in the list.
    """

    entry: HistoryYear
    level: LevelResult | None
    since: int | None
    change: Decimal | None


@dataclass(frozen=True)
class Trend:
    """The overall over the years, oldest first; the current year is the last point where it has a score.

    ``run`` counts the latest steps in one direction: -3 is three falls in a row, 2 two rises, 0 no change.
    """

    points: tuple[tuple[int, Decimal], ...]

    @cached_property
    def run(self) -> int:
        """Steps in one direction up to the latest point."""
        signs = [(b > a) - (b < a) for (_, a), (_, b) in pairwise(self.points)]
        if not signs or signs[-1] == 0:
            return 0
        count = next((n for n, sign in enumerate(reversed(signs)) if sign != signs[-1]), len(signs))
        return count * signs[-1]


@dataclass(frozen=True)
class Graded:
    """Everything that is computed from an assessment: the one object that every output prints from."""

    assessment: Assessment
    rules: RuleBook
    threshold: Decimal
    indicators: tuple[IndicatorResult, ...]
    instruments: Mapping[str, InstrumentResult]
    overall_computed: Decimal | None
    overall: Decimal | None
    level: LevelResult | None
    mean: Decimal | None
    history: tuple[HistoryResult, ...]
    trend: Trend

    def indicator(self, no: int) -> IndicatorResult:
        """Give the result of indicator ``no`` (1 to 10)."""
        return self.indicators[no - 1]

    @cached_property
    def ranked(self) -> tuple[IndicatorResult, ...]:
        """The indicators that have a score, highest first, equal ones by their number."""
        scored = [(r.score, r) for r in self.indicators if r.score is not None]
        return tuple(r for _, r in sorted(scored, key=lambda pair: (-pair[0], pair[1].no)))

    @property
    def highest(self) -> tuple[IndicatorResult, ...]:
        """The indicator or indicators with the highest score."""
        return tuple(r for r in self.ranked if r.score == self.ranked[0].score)

    @property
    def lowest(self) -> tuple[IndicatorResult, ...]:
        """The indicator or indicators with the lowest score; none where all are equal."""
        low = tuple(r for r in self.ranked if r.score == self.ranked[-1].score)
        return low if len(low) < len(self.ranked) else ()

    def with_status(self, *wanted: Status) -> tuple[IndicatorResult, ...]:
        """Give the indicators of these statuses, lowest score first for weak ones, highest first for strong ones."""
        found = [(r.score, r) for r in self.ranked if r.status in wanted and r.score is not None]
        if Status.STRONG not in wanted:
            found.sort(key=lambda pair: (pair[0], pair[1].no))
        return tuple(r for _, r in found)


def grade(
    assessment: Assessment, rules: RuleBook, history_rules: Mapping[int, RuleBook] | None = None
) -> Graded:
    """Compute everything from an assessment.

    Args:
        assessment: The scores of one year.
        rules: The rule book of that year.
        history_rules: Rule books of earlier years; those that the package ships where not given.
    """
    instruments = {i.code: _instrument(i.code, assessment, rules) for i in rules.instruments}
    computed = _overall(instruments, rules)
    overall = computed if assessment.reported_overall is None else assessment.reported_overall
    ten = [assessment.indicators.get(i.no) for i in rules.indicators]
    known = [v for v in ten if v is not None]
    average = half_up(mean(known)) if len(known) == len(ten) else None
    threshold = rules.scale.target if assessment.threshold is None else assessment.threshold
    earlier = [h for h in assessment.history if h.year < (assessment.fiscal_year or 0)]
    # Of a year that stands twice the first row counts: the reversed dict lets it win.
    points = {h.year: half_up(h.overall) for h in reversed(earlier)}
    if overall is not None and assessment.fiscal_year is not None:
        points[assessment.fiscal_year] = half_up(overall)
    return Graded(
        assessment=assessment,
        rules=rules,
        threshold=threshold,
        indicators=tuple(
            _indicator(i.no, assessment.indicators.get(i.no), known, average, threshold)
            for i in rules.indicators
        ),
        instruments=instruments,
        overall_computed=computed,
        overall=overall,
        level=level(rules, overall, {code: r.value for code, r in instruments.items()}, assessment.reported),
        mean=average,
        history=grade_history(assessment.history, history_rules),
        trend=Trend(tuple(sorted(points.items()))),
    )


def unverified(graded: Graded) -> tuple[str, ...]:
    """Name the rules that a result rests on and that nobody verified: the weights, the borders of its level."""
    found = [] if all(i.source.verified for i in graded.rules.instruments) else ["น้ำหนักของเครื่องมือ"]
    levels = graded.rules.scale.levels
    if graded.level is not None:
        low, high = (graded.rules.scale.find(name) or 0 for name in (graded.level.worst, graded.level.name))
        if not all(level.source.verified for level in levels[low : high + 2]):
            found.append("เกณฑ์ระดับผลการประเมิน")
    return tuple(found)


def _instrument(code: str, assessment: Assessment, rules: RuleBook) -> InstrumentResult:
    scores = [assessment.indicators.get(i.no) for i in rules.of_instrument(code)]
    known = [s for s in scores if s is not None]
    computed = half_up(mean(known)) if len(known) == len(scores) else None
    reported = assessment.reported.get(code)
    agrees = computed is None or (reported is not None and abs(reported - computed) <= TOLERANCE)
    return InstrumentResult(code, computed, reported, reported if agrees else computed)


def _overall(instruments: Mapping[str, InstrumentResult], rules: RuleBook) -> Decimal | None:
    total = Decimal(0)
    for instrument in rules.instruments:
        value = instruments[instrument.code].value
        if value is None:
            return None
        total += instrument.weight * value
    return half_up(total)


def _indicator(
    no: int, score: Decimal | None, known: Sequence[Decimal], average: Decimal | None, threshold: Decimal
) -> IndicatorResult:
    if score is None:
        return IndicatorResult(no, None)
    if score < threshold:
        status = Status.WEAK
    else:
        status = Status.DEVELOP if average is not None and score < average else Status.STRONG
    return IndicatorResult(
        no=no,
        score=score,
        rank=1 + sum(other > score for other in known),
        tied=list(known).count(score) > 1,
        from_mean=None if average is None else half_up(score - average),
        from_threshold=half_up(score - threshold),
        status=status,
    )


@dataclass(frozen=True)
class IssueResult:
    """One of the seven issues: the mean of its items that have a score, and the lowest of them.

    ``mean`` is ``None`` where no item has a score. ``status`` compares it with the threshold and with the mean of the
    issues, as for indicators: our word, no official level.
    """

    no: int
    name: str
    mean: Decimal | None
    count: int
    lowest: tuple[ItemScore, ...]
    status: Status | None


def issue_items(graded: Graded, issue: Issue) -> tuple[ItemScore, ...]:
    """Give the items that count in an issue, as they were typed.

    An item counts in the issue beside which it was typed; items typed without an issue count in those of the rule
    book.
    """
    items = graded.assessment.items
    typed = tuple(i for i in items if i.issue == issue.no)
    return typed or tuple(i for i in items if i.issue is None and i.code in issue.items)


def issue_results(graded: Graded) -> tuple[IssueResult, ...]:
    """Give the seven issues of a year; none where the year's rule book has none."""
    found = []
    for issue in graded.rules.issues:
        scores = issue_items(graded, issue)
        low = min((i.score for i in scores), default=None)
        found.append(
            (
                issue,
                half_up(mean([i.score for i in scores])) if scores else None,
                len(scores),
                tuple(i for i in scores if i.score == low),
            )
        )
    middle = _middle([average for _, average, _, _ in found])
    return tuple(
        IssueResult(
            issue.no, issue.name, average, count, lowest, _issue_status(average, middle, graded.threshold)
        )
        for issue, average, count, lowest in found
    )


def issues_mean(results: Sequence[IssueResult]) -> Decimal | None:
    """Give the mean of the issues that have one, rounded half up; each counts alike, however many items it has."""
    return _middle([r.mean for r in results])


def _middle(means: Sequence[Decimal | None]) -> Decimal | None:
    known = [average for average in means if average is not None]
    return half_up(mean(known)) if known else None


def disputed_items(assessment: Assessment) -> tuple[str, ...]:
    """Give the items that were typed with more than one score, in the order in which they were typed."""
    typed: dict[str, set[Decimal]] = {}
    for item in assessment.items:
        typed.setdefault(item.code, set()).add(item.score)
    return tuple(code for code, scores in typed.items() if len(scores) > 1)


def _issue_status(score: Decimal | None, middle: Decimal | None, threshold: Decimal) -> Status | None:
    if score is None or middle is None:
        return None
    if score < threshold:
        return Status.WEAK
    return Status.DEVELOP if score < middle else Status.STRONG


def item_range(assessment: Assessment, rules: RuleBook, no: int) -> tuple[Decimal, Decimal] | None:
    """Give the lowest and highest score that indicator ``no`` can have by its items, rounded half up.

    An item that was typed twice with different values may be either, one without a score may be anything; both ends
    are equal where all items have one score each. ``None`` where no item of the indicator was typed. Where the rule
    book does not know how items roll up, the plain mean is taken.
    """
    items = rules.items_of(no)
    typed: dict[str, list[Decimal]] = {}
    for item in assessment.items:
        typed.setdefault(item.code, []).append(item.score)
    if not any(i.code in typed for i in items):
        return None
    rule = rules.rollups[rules.indicator(no).instrument].rule
    ends = []
    for pick, missing in ((min, MIN_SCORE), (max, MAX_SCORE)):
        scores = {i.code: pick(typed.get(i.code, [missing])) for i in items}
        subs = dict.fromkeys(i.sub for i in items) if rule == "mean_of_sub_indicators" else {"": None}
        groups = [[scores[i.code] for i in items if i.sub == sub or len(subs) == 1] for sub in subs]
        ends.append(half_up(mean([mean(group) for group in groups])))
    return ends[0], ends[1]


def level(
    rules: RuleBook,
    overall: Decimal | None,
    instruments: Mapping[str, Decimal | None],
    parts: Mapping[str, Decimal],
) -> LevelResult | None:
    """Find the level of a whole agency, honestly where an instrument or an EIT part is not known.

    Args:
        rules: The rule book of the year; its scale decides.
        overall: The overall score, 0 to 100; ``None`` gives no level.
        instruments: IIT, EIT, OIT; ``None`` or absent where not known.
        parts: EIT1 and EIT2 where given. One of them and EIT give the other (where they weigh 50:50); without both
            neither lies below 2 x EIT - 100, and the lower of them not above EIT.

    Returns:
        The highest level that what is known allows, and the lowest.
    """
    if overall is None:
        return None
    bounds = [bound(rules, code, instruments, parts) for code in rules.scale.instruments]
    best = min((b.high for b in bounds), default=MAX_SCORE)
    worst = min((b.low for b in bounds), default=MAX_SCORE)
    top, bottom = rules.scale.rank(overall, best), rules.scale.rank(overall, worst)
    doubts = {b.doubt for b in bounds} if top != bottom else set()
    doubt = next((d for d in (Doubt.MISSING, Doubt.PARTS) if d in doubts), Doubt.NONE)
    return LevelResult(rules.scale.levels[top].name, rules.scale.levels[bottom].name, doubt)


@dataclass(frozen=True)
class Bound:
    """What is known of a score that the scale asks for: it lies from ``low`` to ``high``."""

    low: Decimal
    high: Decimal
    doubt: Doubt


def bound(
    rules: RuleBook, code: str, instruments: Mapping[str, Decimal | None], parts: Mapping[str, Decimal]
) -> Bound:
    """Bound the score of an instrument or an EIT part by what is known."""
    known, eit = parts.get(code) if code in EIT_PARTS else instruments.get(code), instruments.get("EIT")
    if known is not None:
        return Bound(known, known, Doubt.NONE)
    if code in EIT_PARTS and eit is not None:
        other = next((parts[c] for c in EIT_PARTS if c != code and c in parts), None)
        weight = rules.eit_part_weight
        left = (eit - (1 - weight) * (MAX_SCORE if other is None else other)) / weight
        left = min(MAX_SCORE, max(MIN_SCORE, left))
        return Bound(left, eit, Doubt.PARTS) if other is None else Bound(left, left, Doubt.NONE)
    return Bound(MIN_SCORE, MAX_SCORE, Doubt.MISSING)


def grade_history(
    history: Sequence[HistoryYear], history_rules: Mapping[int, RuleBook] | None = None
) -> tuple[HistoryResult, ...]:
    """Find the level and the change of each earlier year; rule books are the shipped ones where not given."""
    results = []
    for entry in history:
        rules = shipped(entry.year) if history_rules is None else history_rules.get(entry.year)
        since = max((h.year for h in history if h.year < entry.year), default=None)
        before = next((h.overall for h in history if h.year == since), None)
        results.append(
            HistoryResult(
                entry=entry,
                level=level(rules, entry.overall, entry.instruments, {}) if rules else None,
                since=since,
                change=None if before is None else half_up(entry.overall - before),
            )
        )
    return tuple(results)
