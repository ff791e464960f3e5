"""Which measures a result calls for, and what their row in the measures table says."""

from collections.abc import Sequence
from decimal import Decimal

from ita_xl import columns, narrative, thai
from ita_xl.measures.library import STRONG, WEAK, Measure
from ita_xl.measures.table import Planned
from ita_xl.scoring import Graded, IndicatorResult, IssueResult, Status, issue_results

FAR_BELOW = Decimal(10)
"""An indicator that lies this many points below the threshold gets the second weak measure as well (our choice)."""


def choose(graded: Graded, library: Sequence[Measure], *, only_weak: bool = False) -> tuple[Measure, ...]:
    """Choose measures, in the order of the indicators and, within one, of the library.

    A strong indicator gets its first ``strong`` measure, one to develop its first ``weak`` one, a weak one its first,
    and its second where it lies far below the target. Measures that a person added to the library
    are always taken where they fit. An indicator without a score gets none.
    """
    chosen: list[Measure] = []
    for result in graded.indicators:
        if result.status is None:
            continue
        strong = result.status is Status.STRONG
        if only_weak and strong:
            continue
        wanted = STRONG if strong else WEAK
        fitting = [m for m in library if m.indicator == result.no and m.when == wanted]
        ours = [m for m in fitting if not m.own]
        taken = ours[: 2 if _far_below(result) else 1]
        chosen += [m for m in fitting if m in taken or m.own]
    return tuple(chosen)


def _far_below(result: IndicatorResult) -> bool:
    return result.from_threshold is not None and result.from_threshold <= -FAR_BELOW


def choose_by_issue(
    graded: Graded, library: Sequence[Measure], *, only_weak: bool = False
) -> tuple[Measure, ...]:
    """Choose measures by the seven issues: what is strong keeps its standard, all else gets its first remedy.

    An issue without scores gets a remedy too: the table must answer each of the seven.
    """
    chosen: list[Measure] = []
    for result in issue_results(graded):
        if only_weak and result.status is Status.STRONG:
            continue
        wanted = STRONG if result.status is Status.STRONG else WEAK
        fitting = [m for m in library if m.issue == result.no and m.when == wanted]
        ours = [m for m in fitting if not m.own]
        far = result.mean is not None and result.mean <= graded.threshold - FAR_BELOW
        chosen += [m for m in fitting if m in ours[: 2 if far else 1] or m.own]
    return tuple(chosen)


def analyses(graded: Graded) -> dict[str, str]:
    """Give what is said of each indicator and issue, by the words with which the measures table names it."""
    found = {
        indicator_subject(graded, r.no): narrative.analysis(graded, r.no)
        for r in graded.indicators
        if r.score is not None
    }
    return found | {
        issue_subject(issue): narrative.issue_analysis(graded, issue) for issue in issue_results(graded)
    }


def indicator_subject(graded: Graded, no: int) -> str:
    """Name an indicator as the measures table does."""
    return f"{no}. {graded.rules.indicator(no).name}"


def issue_subject(issue: IssueResult) -> str:
    """Name an issue as the measures table does."""
    return f"ประเด็นที่ {issue.no} {issue.name}"


def plan(graded: Graded, measures: Sequence[Measure]) -> tuple[Planned, ...]:
    """Write the rows of the measures table for the chosen measures; what the library does not say is empty."""
    year = graded.assessment.plan_year
    issues = {r.no: r for r in issue_results(graded)}
    rows = []
    for measure in measures:
        period = measure.period
        if period in thai.PERIOD_PARTS:
            period = thai.fiscal_period(year, period) if year else ""
        if measure.indicator is not None:
            subject = indicator_subject(graded, measure.indicator)
            analysis = narrative.analysis(graded, measure.indicator)
        else:
            issue = issues[measure.issue or 0]
            subject, analysis = issue_subject(issue), narrative.issue_analysis(graded, issue)
        rows.append(
            Planned(
                measure.key,
                dict.fromkeys((column.field for column in columns.MEASURES), "")
                | {
                    "indicator": subject,
                    "name": measure.name,
                    "analysis": analysis,
                    "steps": "\n".join(f"{n}. {step}" for n, step in enumerate(measure.steps, start=1)),
                    "responsible": measure.responsible,
                    "period": period,
                    "follow": measure.follow,
                },
            )
        )
    return tuple(rows)
