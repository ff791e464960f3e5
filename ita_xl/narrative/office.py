"""What an office adds: how far its measures and OIT items are, how people answered, foreword and cover memo."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal

from ita_xl import thai, thai_dates
from ita_xl.assessment import SHARES
from ita_xl.dossier import EARLIER, FOLLOW_STATES, Dossier
from ita_xl.narrative.overall import result_sentence
from ita_xl.narrative.sentences import say
from ita_xl.narrative.trend import comparable
from ita_xl.narrative.words import change_word, indicator_names, paragraph, score_text
from ita_xl.rules import AgencyKind
from ita_xl.rules.book import OTHER_KIND, ROLES
from ita_xl.scoring import Graded, Status, in_order

SLACK = Decimal("0.5")
"""Shares of answers that are rounded one by one add up to 100 within this."""


def progress_summary(dossier: Dossier) -> str:
    """Count the measures by their state of progress; says so where nothing was typed."""
    rows = [p for p in dossier.progress if p.indicator or p.name or p.status]
    if not any(thai.clean(p.status) for p in rows):
        return say("progress.none")
    states = _states((p.status for p in rows), "progress")
    return say("progress.summary", count=len(rows), states=states)


def half_of(text: str, plan_year: int | None) -> int:
    """Tell in which half of a fiscal year a date lies, 1 or 2 (from 1 April); 0 where it is none of that year."""
    period = thai_dates.read(text, plan_year) if plan_year else None
    if plan_year is None or period is None:
        return 0
    whole, first = thai_dates.fiscal_year(plan_year), thai_dates.read(thai.fiscal_period(plan_year, "half1"))
    if first is None or not whole.first <= period.first <= period.last <= whole.last:
        return 0
    return 1 if period.last <= first.last else 2


def halves(graded: Graded, dossier: Dossier) -> str:
    """Count the results by the half of the plan year in which they were reported; empty where none has a date of it."""
    year = graded.assessment.plan_year
    typed = [p for p in dossier.progress if not p.earlier and (p.result or p.outcome or p.date)]
    counts = Counter(half_of(p.date, year) for p in typed)
    if year is None or not counts[1] + counts[2]:
        return ""
    first_half, second_half = (thai.fiscal_period(year, part) for part in ("half1", "half2"))
    words = {"first_half": first_half, "second_half": second_half, "first": counts[1], "second": counts[2]}
    told = say("progress.halves", **words)
    return say("progress.halves_others", halves=told, others=counts[0]) if counts[0] else told


def covered(graded: Graded, having: Collection[int]) -> str:
    """Tell whether each indicator that is weak or to be developed has a measure; empty where there is none of these.

    Args:
        graded: The result.
        having: The numbers of the indicators that have a measure.
    """
    low = in_order(graded, Status.WEAK, Status.DEVELOP)
    without = [r for r in low if r.no not in having]
    if not low:
        return ""
    words = {"count": len(low), "names": indicator_names(graded, low)}
    if not without:
        return say("progress.covered", **words)
    return say("progress.not_covered", missing=indicator_names(graded, without), **words)


def last_years(graded: Graded, dossier: Dossier) -> str:
    """Tell of each instrument how many of the measures for this result's year were carried out, and what it did since.

    They are the measures that were carried over from the workbook of the year before. What one did to the other is
    not said. Of an instrument whose score of the year before is not known, or cannot be compared, nothing is.
    """
    year = graded.assessment.fiscal_year
    points = dict(comparable(graded.trend.points))
    if year is None or not {year, year - 1} <= points.keys():
        return ""
    before = next((h for h in graded.assessment.history if h.year == year - 1), None)
    if before is None:
        return ""
    of_year = [p for p in dossier.progress if p.earlier and p.key.startswith(f"{year}{EARLIER}")]
    instruments = {i.no: i.instrument for i in graded.rules.indicators}
    told = []
    for code, result in graded.instruments.items():
        rows = [p for p in of_year if instruments.get(_indicator(p.indicator)) == code]
        then = before.instruments.get(code)
        if not rows or result.value is None or then is None:
            continue
        change = result.value - then
        words = {
            "code": code,
            "year": year,
            "done": sum(p.status == FOLLOW_STATES[-1] for p in rows),
            "count": len(rows),
            "before": year - 1,
        }
        told.append(
            say("progress.last_year", verb=change_word(change), change=score_text(abs(change)), **words)
            if change
            else say("progress.last_year_same", **words)
        )
    return paragraph(*told)


def _indicator(text: str) -> int:
    """Give the number of the indicator that a text begins with; 0 where it begins with none."""
    found = _NUMBER.match(thai.to_arabic(text))
    return int(found[1] or found[2]) if found else 0


_NUMBER = re.compile(r"ตัวชี้วัดที่\s*(\d{1,2})(?!\d)|(\d{1,2})\. ")
"""The indicator of a measure, as a person names it (``ตัวชี้วัดที่ 8``) or as the tables do (``8. ...``)."""


def oit_summary(dossier: Dossier) -> str:
    """Count the OIT items by their state, and those with evidence; says so where nothing was typed."""
    rows = dossier.oit
    evidence = sum(bool(thai.clean(o.evidence)) for o in rows)
    if not evidence and not any(thai.clean(o.status) for o in rows):
        return say("oit.none")
    states = _states((o.status for o in rows), "oit")
    text = say("oit.summary", count=len(rows), states=states)
    return text + (say("oit.evidence", count=evidence) if evidence else say("oit.no_evidence"))


def _states(typed: Iterable[str], table: str) -> str:
    """List the states that occur, in their order, then what was typed otherwise, then the blanks."""
    counts = Counter(thai.clean(status) for status in typed)
    told = [
        say(f"{table}.state", state=state, count=counts[state]) for state in FOLLOW_STATES if counts[state]
    ]
    other = sum(n for state, n in counts.items() if state and state not in FOLLOW_STATES)
    told += [say(f"{table}.other", count=other)] if other else []
    told += [say(f"{table}.blank", count=counts[""])] if counts[""] else []
    return thai.join(told)


def shares_sentence(graded: Graded, dossier: Dossier, code: str) -> str:
    """Tell the most frequent answer to an item and the share of the two worst; empty where shares are not whole.

    Answers are typed as they were given, from the least to the most: of a negative question the least is the good one.
    """
    typed = dossier.shares.get(code, ())
    shares = [s for s in typed if s is not None]
    if len(shares) != 6 or len(typed) != 6 or abs(sum(shares, Decimal(0)) - 100) > SLACK:
        return ""
    top, item = max(shares), graded.rules.by_code.get(code)
    negative = item is not None and item.negative
    answers = thai.join(_answer(n) for n, s in enumerate(shares, start=1) if s == top)
    question = say("shares.negative" if negative else "shares.positive", code=code)
    worst = shares[-2:] if negative else shares[:2]
    share, rest = score_text(top), say("shares.worst_two", share=score_text(sum(worst, Decimal(0))))
    if min(shares) == top:
        return say("shares.all_equal", question=question, share=share) + rest
    key = "shares.most_tied" if shares.count(top) > 1 else "shares.most"
    return say(key, question=question, answers=answers, share=share) + rest


def _answer(no: int) -> str:
    key = {1: "shares.least", len(SHARES): "shares.most_agreeable"}.get(no)
    return say(key) if key else say("shares.answer", no=no)


def kind_of(graded: Graded, dossier: Dossier) -> AgencyKind:
    """Give the kind of agency that was chosen, else the one by its name."""
    kinds = {kind.code: kind for kind in graded.rules.agency_kinds}
    return kinds.get(dossier.kind) or graded.rules.kind_of(graded.assessment.agency.name)


def actors(graded: Graded, dossier: Dossier) -> Mapping[str, str]:
    """Tell who has which role in a measure: what the office typed, else what is usual for its kind."""
    kind = kind_of(graded, dossier)
    return {role: dossier.units.get(role) or kind.actor(role) for role in ROLES}


def head_title(graded: Graded, dossier: Dossier) -> str:
    """Give the title of the head of the agency; a neutral word where its kind is not known."""
    kind = kind_of(graded, dossier)
    usual = say("office.head_unknown") if kind.code == OTHER_KIND else kind.head
    return dossier.units.get("head") or usual


def head_of_place(graded: Graded, dossier: Dossier) -> str:
    """Give the title of the head with the place, as a letter to him names him: นายกเทศมนตรีตำบลตัวอย่าง."""
    return _of_place(graded, dossier, "head", head_title(graded, dossier))


def clerk_title(graded: Graded, dossier: Dossier) -> str:
    """Give the title of the highest official of the agency; a neutral word where its kind is not known."""
    kind = kind_of(graded, dossier)
    usual = say("office.clerk_unknown") if kind.code == OTHER_KIND else kind.clerk
    return dossier.units.get("deputy") or usual


def clerk_of_place(graded: Graded, dossier: Dossier) -> str:
    """Give the title of the highest official with the place: ปลัดเทศบาลตำบลตัวอย่าง."""
    return _of_place(graded, dossier, "deputy", clerk_title(graded, dossier))


def _of_place(graded: Graded, dossier: Dossier, role: str, title: str) -> str:
    """Give a title with the place; one that the office typed is whole as it stands."""
    if role in dossier.units:
        return title
    return kind_of(graded, dossier).of_place(title, graded.assessment.agency.name)


def after_office(words: str, told: str) -> str:
    """Put the office's own words of an indicator before what the numbers say of it; as it stands without any."""
    return say("office.words_first", words=words, paragraph=told) if words else told


def foreword(graded: Graded, dossier: Dossier) -> tuple[str, ...]:
    """Give the paragraphs of the foreword: what the report is for, what it holds, whom it serves."""
    agency = graded.assessment.agency.name
    purpose = say(
        "foreword.purpose",
        agency=agency,
        year=graded.assessment.fiscal_year,
        plan_year=graded.assessment.plan_year,
    )
    counts = {
        "scores": len(graded.ranked),
        "items": len({item.code for item in graded.assessment.items}),
        "years": len(graded.trend.points) if len(graded.trend.points) > 1 else 0,
        "progress": sum(bool(thai.clean(p.status)) for p in dossier.progress),
    }
    told = [say(f"foreword.{name}", count=count) for name, count in counts.items() if count]
    holds = say("foreword.contents", contents=thai.join(told)) if told else ""
    count, plan_year = len(dossier.measures), graded.assessment.plan_year
    results = say("foreword.results", plan_year=plan_year, count=count) if count else ""
    use = say("foreword.use", head=head_title(graded, dossier), agency=agency)
    return tuple(filter(None, (purpose, paragraph(holds, results), use)))


def memo_body(graded: Graded, dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """Give the body of the memo that forwards the analysis: heading and text of each of its three parts.

    The head takes note of the analysis, and approves of the measures where there are any.
    """
    year, plan_year = graded.assessment.fiscal_year, graded.assessment.plan_year
    if dossier.measures:
        count = len(dossier.measures)
        proposal = say("memo.proposal_measures", year=year, plan_year=plan_year, count=count)
    else:
        proposal = say("memo.proposal", year=year)
    facts = paragraph(result_sentence(graded), _weak(graded), _progress(dossier))
    return _memo(say("memo.background", agency=graded.assessment.agency.name, year=year), facts, proposal)


def progress_memo_body(graded: Graded, dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """Give the body of the memo that forwards the progress: the measures are being carried out, not to be approved."""
    plan_year = graded.assessment.plan_year
    words = {"agency": graded.assessment.agency.name, "year": graded.assessment.fiscal_year}
    year = graded.assessment.fiscal_year
    if plan_year is not None and year is not None and plan_year <= year:
        # The result was not known yet when the measures of its own year began: they do not rest on it.
        agency = graded.assessment.agency.name
        background = say("memo.background_progress_same_year", agency=agency, plan_year=plan_year)
    else:
        background = say("memo.background_progress", plan_year=plan_year, **words)
    facts = paragraph(progress_summary(dossier), result_sentence(graded), _weak(graded))
    proposal = say("memo.proposal_progress", plan_year=plan_year)
    return _memo(background, facts, proposal)


def _memo(background: str, facts: str, proposal: str) -> tuple[tuple[str, str], ...]:
    return (
        (say("memo.background_heading"), background),
        (say("memo.facts_heading"), facts),
        (say("memo.proposal_heading"), proposal),
    )


def _progress(dossier: Dossier) -> str:
    return progress_summary(dossier) if any(thai.clean(p.status) for p in dossier.progress) else ""


def _weak(graded: Graded) -> str:
    """Count what lies below the target, by name, first what is to be done first."""
    weak = in_order(graded, Status.WEAK)
    threshold = score_text(graded.threshold)
    if not graded.ranked:
        return ""
    if weak:
        return say("memo.weak", count=len(weak), threshold=threshold, names=indicator_names(graded, weak))
    key = "memo.no_weak" if len(graded.ranked) == len(graded.indicators) else "memo.no_weak_known"
    return say(key, threshold=threshold)
