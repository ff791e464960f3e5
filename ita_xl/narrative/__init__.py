"""Thai sentences from numbers, and only such as the numbers bear. Scores in texts have two places, half up."""

from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE
from ita_xl.narrative.sentences import say
from ita_xl.scoring import (
    EIT_PARTS,
    TOLERANCE,
    Doubt,
    Graded,
    IndicatorResult,
    IssueResult,
    Status,
    half_up,
    item_range,
    unverified,
)

__all__ = [
    "analysis",
    "indicator_paragraph",
    "issue_analysis",
    "overall_paragraphs",
    "remarks",
    "score_text",
    "strengths",
    "weaknesses",
]


def score_text(value: Decimal | None) -> str:
    """Write a score with two places; ``-`` where there is none."""
    return "-" if value is None else f"{half_up(value):.2f}"


def overall_paragraphs(graded: Graded) -> tuple[str, ...]:
    """Tell the result of the agency: overall and level, instruments, highest and lowest, change over the years."""
    first = [_result(graded), _doubt(graded), _held_back(graded)]
    second = [_instruments(graded), _extremes(graded)]
    paragraphs = (" ".join(filter(None, part)) for part in (first, second, [_trend(graded)]))
    return tuple(filter(None, paragraphs))


def _agency(graded: Graded) -> str:
    return graded.assessment.agency.name


def _result(graded: Graded) -> str:
    year = graded.assessment.fiscal_year
    if graded.overall is None or graded.level is None:
        return say("overall.no_level", agency=_agency(graded), year=year)
    target = graded.rules.scale.target
    reached = graded.overall >= target
    clause = say(
        "overall.target_reached" if reached else "overall.target_missed",
        target=score_text(target),
        gap=score_text(target - graded.overall),
    )
    return say(
        "overall.result",
        agency=_agency(graded),
        year=year,
        overall=score_text(graded.overall),
        level=graded.level.name,
        target=clause,
    )


def _doubt(graded: Graded) -> str:
    level = graded.level
    if level is None or not level.at_best:
        return ""
    key = "overall.at_best_parts" if level.doubt is Doubt.PARTS else "overall.at_best_missing"
    return say(key, worst=level.worst, level=level.name)


def _held_back(graded: Graded) -> str:
    """Name the instruments that keep the agency from the level its overall would allow."""
    level, scale = graded.level, graded.rules.scale
    if level is None or level.at_best or graded.overall is None:
        return ""
    possible = scale.levels[scale.rank(graded.overall, MAX_SCORE)]
    if possible.name == level.name:
        return ""
    held = [
        (graded.rules.label(code), value, possible.instrument_min)
        for code in scale.instruments
        if (value := _decisive(graded, code)) is not None and value < possible.instrument_min
    ]
    return (
        say(
            "overall.held_back",
            higher=possible.name,
            level=level.name,
            held=[
                {"name": n, "score": score_text(v), "minimum": score_text(m), "gap": score_text(m - v)}
                for n, v, m in held
            ],
        )
        if held
        else ""
    )


def _decisive(graded: Graded, code: str) -> Decimal | None:
    return graded.assessment.reported.get(code) if code in EIT_PARTS else graded.instruments[code].value


def _instruments(graded: Graded) -> str:
    values = {code: r.value for code, r in graded.instruments.items()}
    if any(v is None for v in values.values()):
        return ""
    rows = [{"name": code, "score": score_text(v)} for code, v in values.items()]
    low = min(v for v in values.values() if v is not None)
    lowest = [code for code, v in values.items() if v == low]
    tail = say("overall.lowest_instrument", lowest=lowest[0]) if len(lowest) == 1 else ""
    return say("overall.instruments", instruments=rows) + tail


def _extremes(graded: Graded) -> str:
    if not graded.ranked:
        return ""
    high, low = graded.highest, graded.lowest
    if not low:
        every = len(high) == len(graded.indicators)
        return say("overall.all_equal", score=score_text(high[0].score)) if every else ""
    key = "overall.highest_full" if high[0].score == MAX_SCORE and len(high) > 1 else "overall.highest"
    first = say(key, names=_names(graded, high), score=score_text(high[0].score), count=len(high))
    return first + say("overall.lowest", names=_names(graded, low), score=score_text(low[0].score))


def _names(graded: Graded, results: tuple[IndicatorResult, ...]) -> str:
    return thai.join(f"ตัวชี้วัดที่ {r.no} {graded.rules.indicator(r.no).name}" for r in results)


def _trend(graded: Graded) -> str:
    points, run = graded.trend.points, graded.trend.run
    if len(points) < 2 or points[-1][0] != graded.assessment.fiscal_year:
        return ""
    (before_year, before), (_, now) = points[-2:]
    if now == before:
        return say("overall.unchanged", before_year=before_year, before=score_text(before))
    verb = "เพิ่มขึ้น" if now > before else "ลดลง"
    text = say(
        "overall.changed",
        before_year=before_year,
        before=score_text(before),
        verb=verb,
        change=score_text(abs(now - before)),
    )
    if abs(run) < 2:
        return text
    years = [year for year, _ in points[-abs(run) - 1 :]]
    consecutive = years == list(range(years[0], years[0] + len(years)))
    key = "overall.run_years" if consecutive else "overall.run_steps"
    return text + say(key, verb=verb, run=abs(run))


def indicator_paragraph(graded: Graded, no: int) -> str:
    """Tell what an indicator measures, its score and rank, what that means here, and the item that pulled it down."""
    result, about = graded.indicator(no), graded.rules.indicator(no).about
    if result.score is None:
        return say("indicator.no_score", about=about)
    lead = say("indicator.lead", about=about, score=score_text(result.score), rank=_rank(graded, result))
    return " ".join(filter(None, (lead, _verdict(graded, result), _items(graded, no))))


def analysis(graded: Graded, no: int) -> str:
    """Tell an indicator's score and what it means, for the measures table."""
    result = graded.indicator(no)
    if result.score is None:
        return ""
    text = say("indicator.analysis", score=score_text(result.score), verdict=_verdict(graded, result))
    return " ".join(filter(None, (text, _items(graded, no))))


def issue_analysis(graded: Graded, issue: IssueResult) -> str:
    """Tell the mean of an issue's items and which of them are lowest, for the measures table."""
    if issue.mean is None or issue.status is None:
        return say("issue.no_score")
    key = {Status.WEAK: "weak", Status.DEVELOP: "develop", Status.STRONG: "strong"}[issue.status]
    gap = score_text(graded.threshold - issue.mean)
    verdict = say(f"issue.{key}", threshold=score_text(graded.threshold), gap=gap)
    text = say("issue.result", count=issue.count, mean=score_text(issue.mean), verdict=verdict)
    codes = list(dict.fromkeys(i.code for i in issue.lowest))
    if len(issue.lowest) == issue.count or len(codes) > MOST_NAMED:
        return text
    lowest = say("issue.lowest", items=thai.join(codes), score=score_text(issue.lowest[0].score))
    return f"{text} {lowest}"


MOST_NAMED = 3
"""More items than these that share the lowest score of an issue are not named one by one."""


def _rank(graded: Graded, result: IndicatorResult) -> str:
    key = "indicator.rank_tied" if result.tied else "indicator.rank_only"
    return say(key, rank=result.rank, count=len(graded.ranked))


def _verdict(graded: Graded, result: IndicatorResult) -> str:
    if result.score == MAX_SCORE:
        return say("indicator.full")
    key = {Status.WEAK: "weak", Status.DEVELOP: "develop", Status.STRONG: "strong"}[
        result.status or Status.STRONG
    ]
    if result.status is Status.STRONG and graded.mean is None:
        key = "strong_no_mean"
    return say(
        f"indicator.{key}",
        threshold=score_text(graded.threshold),
        mean=score_text(graded.mean),
        gap=score_text(abs(result.from_threshold or Decimal(0))),
        below_mean=score_text(abs(result.from_mean or Decimal(0))),
    )


def _items(graded: Graded, no: int) -> str:
    """Name the lowest item of an indicator, from items that have one score each and agree with the indicator."""
    reach, score = item_range(graded.assessment, graded.rules, no), graded.indicator(no).score
    if reach is None or score is None or not reach[0] - TOLERANCE <= score <= reach[1] + TOLERANCE:
        return ""
    typed: dict[str, set[Decimal]] = {}
    for item in graded.assessment.items:
        typed.setdefault(item.code, set()).add(item.score)
    scores = [
        (next(iter(typed[i.code])), i) for i in graded.rules.items_of(no) if len(typed.get(i.code, ())) == 1
    ]
    disputed = any(len(typed.get(i.code, ())) > 1 for i in graded.rules.items_of(no))
    if not scores or disputed:
        return ""
    low = min(score for score, _ in scores)
    lowest = [item for score, item in scores if score == low]
    if len(scores) == 1:
        key = "item_only_one"
    elif len(lowest) == len(scores):
        key = "item_equal"
    elif len(lowest) == 1 and len(scores) == len(graded.rules.items_of(no)):
        # Where one has no score, it may be lower than every one that has.
        key = "item_low"
    else:
        return ""
    return say(
        f"indicator.{key}",
        code=lowest[0].code,
        topic=lowest[0].topic,
        score=score_text(low),
        count=len(scores),
    )


def strengths(graded: Graded) -> tuple[str, tuple[str, ...]]:
    """Give the leading sentence and the list of strengths, highest first."""
    found = graded.with_status(Status.STRONG)
    return _listed(graded, found, "lists.strengths" if found else "lists.no_strengths")


def weaknesses(graded: Graded) -> tuple[str, tuple[str, ...]]:
    """Give the leading sentence and the list of what is weak or to be developed, lowest first."""
    found = graded.with_status(Status.WEAK, Status.DEVELOP)
    return _listed(graded, found, "lists.weaknesses" if found else "lists.no_weaknesses")


def _listed(graded: Graded, found: tuple[IndicatorResult, ...], key: str) -> tuple[str, tuple[str, ...]]:
    entries = tuple(
        say(
            "lists.entry",
            no=r.no,
            name=graded.rules.indicator(r.no).name,
            score=score_text(r.score),
            status=str(r.status),
        )
        for r in found
    )
    return say(key, threshold=score_text(graded.threshold), mean=graded.mean), entries


def remarks(graded: Graded) -> tuple[str, ...]:
    """Give what the reader of a report must know: contradictions that were found, rules that are not verified."""
    notes = [say("remarks.word_meaning", threshold=score_text(graded.threshold))]
    reported, computed = graded.assessment.reported_overall, graded.overall_computed
    if reported is not None and computed is not None and abs(reported - computed) > TOLERANCE:
        notes.append(
            say("remarks.overall_mismatch", reported=score_text(reported), computed=score_text(computed))
        )
    notes += [
        say(
            "remarks.instrument_mismatch",
            name=r.code,
            reported=score_text(r.reported),
            computed=score_text(r.computed),
        )
        for r in graded.instruments.values()
        if r.reported is not None and r.computed is not None and abs(r.reported - r.computed) > TOLERANCE
    ]
    if parts := unverified(graded):
        notes.append(say("remarks.unverified", year=graded.assessment.fiscal_year, parts=thai.join(parts)))
    return tuple(notes)
