"""From typed scores to instruments, overall, level, ranks, statuses and trend. Pure; Decimal; half up.

Scores are 0 to 100 with two places. Instruments are rounded first, then the overall: only that reproduces the
published results (inferred from them; see the sources in the rule book).
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from ita_xl.assessment import MAX_SCORE, MIN_SCORE, Assessment, HistoryYear, ItemScore
from ita_xl.records import dataclass
from ita_xl.rules import Issue, Level, RuleBook
from ita_xl.rules import rule_book as shipped
from ita_xl.scoring.items import Scored, Trusted, disputed_items, trusted_items
from ita_xl.scoring.levels import EIT_PARTS, LevelResult, bound, level
from ita_xl.scoring.numbers import TOLERANCE, half_up, mean

FALL = Decimal(2)
"""A fall since last year of more points than these is a reason to develop (our choice)."""


class Status(StrEnum):
    """What an indicator is to its agency. There is no official level for a single indicator: this is our word.

    ``WEAK`` lies below the target that the agency set (the national one, 85, unless it chose another); ``DEVELOP``
    reaches it, but there is a :class:`Reason`; ``STRONG`` is the rest. Lying below the agency's own mean is no reason:
    half of all indicators always do.
    """

    WEAK = "จุดอ่อน"
    DEVELOP = "ควรพัฒนา"
    STRONG = "จุดแข็ง"


class Cause(StrEnum):
    """Why something that reaches the target is to be developed nevertheless."""

    ITEMS = "items"
    LEVEL = "level"
    FALL = "fall"


@dataclass(frozen=True)
class Reason:
    """A reason to develop what reaches the target.

    Attributes:
        cause: Items below the target; the indicator and its instrument both below what the level to aim at asks for;
            or a fall since last year.
        items: The items below the target, lowest first (of ``ITEMS``).
        codes: The instrument, or the parts of EIT that lie below what is asked (of ``LEVEL`` and ``FALL``).
        limit: What the level asks of every instrument, or the instrument's score of last year.
        level: The name of the level (of ``LEVEL``).
        year: Last year (of ``FALL``).
        fall: By how many points the instrument fell (of ``FALL``).
    """

    cause: Cause
    items: tuple[Scored, ...] = ()
    codes: tuple[str, ...] = ()
    limit: Decimal | None = None
    level: str = ""
    year: int | None = None
    fall: Decimal | None = None


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
    ``reasons`` say why one that reaches the target is to be developed; only ``DEVELOP`` has some.
    """

    no: int
    score: Decimal | None
    rank: int | None = None
    tied: bool = False
    from_mean: Decimal | None = None
    from_threshold: Decimal | None = None
    status: Status | None = None
    reasons: tuple[Reason, ...] = ()


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
    """Everything that is computed from an assessment: the one object that every output prints from.

    ``threshold`` is the target that the agency set, ``goal`` the level to aim at from the (best possible) one of today;
    ``None`` at the top and where there is no level. ``lacking`` are the instruments that surely lie below what that
    level asks of each, with what lies below: the instrument itself, or parts of EIT.
    """

    assessment: Assessment
    rules: RuleBook
    threshold: Decimal
    indicators: tuple[IndicatorResult, ...]
    instruments: Mapping[str, InstrumentResult]
    overall_computed: Decimal | None
    overall: Decimal | None
    level: LevelResult | None
    goal: Level | None
    lacking: Mapping[str, tuple[str, ...]]
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
        """Give the indicators of these statuses, highest score first; what to do first is another question (order)."""
        return tuple(r for r in self.ranked if r.status in wanted)


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
    found = level(rules, overall, {code: r.value for code, r in instruments.items()}, assessment.reported)
    goal = rules.scale.goal(found.name) if found else None
    lacking = _lacking(assessment, rules, instruments, goal)
    causes = _of_instruments(assessment, instruments, goal, lacking)
    return Graded(
        assessment=assessment,
        rules=rules,
        threshold=threshold,
        indicators=tuple(
            _indicator(
                i.no,
                assessment.indicators.get(i.no),
                known,
                average,
                threshold,
                _reasons(assessment, rules, i.no, threshold, causes),
            )
            for i in rules.indicators
        ),
        instruments=instruments,
        overall_computed=computed,
        overall=overall,
        level=found,
        goal=goal,
        lacking=lacking,
        mean=average,
        history=grade_history(assessment.history, history_rules),
        trend=Trend(tuple(sorted(points.items()))),
    )


def _lacking(
    assessment: Assessment,
    rules: RuleBook,
    instruments: Mapping[str, InstrumentResult],
    goal: Level | None,
) -> Mapping[str, tuple[str, ...]]:
    """Give the instruments that surely lie below what the level to aim at asks of each, and what of them does."""
    values = {code: r.value for code, r in instruments.items()}
    found: dict[str, tuple[str, ...]] = {}
    for code in rules.scale.instruments if goal is not None else ():
        if goal and bound(rules, code, values, assessment.reported).high < goal.instrument_min:
            whole = "EIT" if code in EIT_PARTS else code
            found[whole] = (*found.get(whole, ()), code)
    return found


def _of_instruments(
    assessment: Assessment,
    instruments: Mapping[str, InstrumentResult],
    goal: Level | None,
    lacking: Mapping[str, tuple[str, ...]],
) -> Mapping[str, tuple[Reason, ...]]:
    """Give the reasons that lie in each instrument: it lacks what the level to aim at asks for, it fell."""
    before = last_year(assessment)
    found: dict[str, tuple[Reason, ...]] = {}
    for code, result in instruments.items():
        reasons = []
        if goal is not None and code in lacking:
            reasons.append(
                Reason(Cause.LEVEL, codes=lacking[code], limit=goal.instrument_min, level=goal.name)
            )
        then = before.instruments.get(code) if before else None
        if before and then is not None and result.value is not None:
            fall = half_up(then - result.value)
            if fall > FALL:
                reasons.append(Reason(Cause.FALL, codes=(code,), limit=then, year=before.year, fall=fall))
        found[code] = tuple(reasons)
    return found


def last_year(assessment: Assessment) -> HistoryYear | None:
    """Give the result of the year before, the first where it was typed twice; ``None`` where it is not known."""
    wanted = (assessment.fiscal_year or 0) - 1
    return next((h for h in assessment.history if h.year == wanted), None)


def _reasons(
    assessment: Assessment,
    rules: RuleBook,
    no: int,
    threshold: Decimal,
    causes: Mapping[str, tuple[Reason, ...]],
) -> tuple[Reason, ...]:
    """Give why an indicator is to be developed, if it reaches the target.

    Of earlier years only instruments are known today, no indicators: one counts as fallen where its instrument fell by
    more than :data:`FALL` points and it lies below what the instrument had last year.
    """
    score = assessment.indicators.get(no)
    if score is None or score == MAX_SCORE:
        return ()
    low = trusted_items(assessment, rules, no, score).below(threshold)
    found = [Reason(Cause.ITEMS, items=low)] if low else []
    of_instrument = causes[rules.indicator(no).instrument]
    return (*found, *(r for r in of_instrument if r.limit is not None and score < r.limit))


WEIGHTS, LEVELS = "น้ำหนักของเครื่องมือ", "เกณฑ์ระดับผลการประเมิน"
"""What a result rests on, as :func:`unverified` and :func:`unproved` name it."""


def unverified(graded: Graded) -> tuple[str, ...]:
    """Name the rules that a result rests on and that nobody verified.

    They are the weights, and the borders of its level and of the level to aim at.
    """
    low, high = _reach(graded)
    found = () if all(i.source.verified for i in graded.rules.instruments) else (WEIGHTS,)
    unsure = graded.level is not None and not (_verified(graded, low, high + 2) and _aim_verified(graded))
    return (*found, LEVELS) if unsure else found


def unproved(graded: Graded) -> tuple[str, ...]:
    """Name those of :func:`unverified` by which a number or a level that a report prints would be another one.

    An announced result proves what it agrees with: the overall and its level are what was announced then, whoever
    drew the borders. What nobody has announced is the level to aim at; what a report says is lacking to it, and what
    its first moves are, rests on the borders of that level.
    """
    if graded.overall is None:
        return ()
    announced, computed = graded.assessment.reported_overall, graded.overall_computed
    agrees = announced is not None and computed is not None and abs(announced - computed) <= TOLERANCE
    named = graded.rules.scale.find(graded.assessment.reported_level)
    low, high = _reach(graded)
    level_agrees = named is not None and low <= named <= high
    proved = {WEIGHTS: agrees, LEVELS: level_agrees and _aim_verified(graded)}
    return tuple(part for part in unverified(graded) if not proved[part])


def _reach(graded: Graded) -> tuple[int, int]:
    """Give the places of the worst and the best level that the result may have."""
    if graded.level is None:
        return 0, 0
    low, high = (graded.rules.scale.find(name) or 0 for name in (graded.level.worst, graded.level.name))
    return low, high


def _verified(graded: Graded, first: int, end: int) -> bool:
    return all(level.source.verified for level in graded.rules.scale.levels[first:end])


def _aim_verified(graded: Graded) -> bool:
    return graded.goal is None or graded.goal.source.verified


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
    no: int,
    score: Decimal | None,
    known: Sequence[Decimal],
    average: Decimal | None,
    threshold: Decimal,
    reasons: tuple[Reason, ...],
) -> IndicatorResult:
    if score is None:
        return IndicatorResult(no, None)
    if score < threshold:
        status, reasons = Status.WEAK, ()
    else:
        status = Status.DEVELOP if reasons else Status.STRONG
    return IndicatorResult(
        no=no,
        score=score,
        rank=1 + sum(other > score for other in known),
        tied=list(known).count(score) > 1,
        from_mean=None if average is None else half_up(score - average),
        from_threshold=half_up(score - threshold),
        status=status,
        reasons=reasons,
    )


def implied_score(graded: Graded, no: int) -> Decimal | None:
    """Give the score that a missing indicator must have for its instrument to be what was reported.

    Only where the other indicators of the instrument have scores. The instrument is rounded, so this is right within
    half a hundredth times the number of its indicators.
    """
    code = graded.rules.indicator(no).instrument
    value, numbers = graded.instruments[code].value, [i.no for i in graded.rules.of_instrument(code)]
    others = [s for n in numbers if n != no and (s := graded.indicator(n).score) is not None]
    if value is None or graded.indicator(no).score is not None or len(others) < len(numbers) - 1:
        return None
    implied = len(numbers) * value - sum(others, Decimal(0))
    return half_up(implied) if MIN_SCORE <= implied <= MAX_SCORE else None


def trusted(graded: Graded, no: int) -> Trusted:
    """Give the items of an indicator, none where one was typed with two scores or they contradict the indicator."""
    return trusted_items(graded.assessment, graded.rules, no, graded.indicator(no).score)


def low_items(graded: Graded, no: int) -> tuple[Scored, ...]:
    """Give the items of an indicator that lie below the target, lowest first, as far as they can be trusted."""
    return trusted(graded, no).below(graded.threshold)


@dataclass(frozen=True)
class IssueResult:
    """One of the seven issues: the mean of its items that have a score, and the lowest of them.

    ``mean`` is ``None`` where no item has a score. ``status`` is our word, as for indicators: weak below the target, to
    be developed where the mean reaches it and an item does not (``low``, lowest first; items that were typed with two
    scores are left out), strong else.
    """

    no: int
    name: str
    mean: Decimal | None
    count: int
    lowest: tuple[ItemScore, ...]
    status: Status | None
    low: tuple[ItemScore, ...] = ()


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
    return tuple(_issue(graded, issue) for issue in graded.rules.issues)


def _issue(graded: Graded, issue: Issue) -> IssueResult:
    scores = issue_items(graded, issue)
    if not scores:
        return IssueResult(issue.no, issue.name, None, 0, (), None)
    average = half_up(mean([i.score for i in scores]))
    least = min(i.score for i in scores)
    disputed = set(disputed_items(graded.assessment))
    by_code = {i.code: i for i in scores if i.score < graded.threshold and i.code not in disputed}
    low = tuple(sorted(by_code.values(), key=lambda i: i.score))
    status = Status.WEAK if average < graded.threshold else Status.DEVELOP if low else Status.STRONG
    lowest = tuple(i for i in scores if i.score == least)
    return IssueResult(issue.no, issue.name, average, len(scores), lowest, status, low)


def issues_mean(results: Sequence[IssueResult]) -> Decimal | None:
    """Give the mean of the issues that have one, rounded half up; each counts alike, however many items it has."""
    return _middle([r.mean for r in results])


def _middle(means: Sequence[Decimal | None]) -> Decimal | None:
    known = [average for average in means if average is not None]
    return half_up(mean(known)) if known else None


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
