"""One of the seven issues by which measures are arranged."""

from decimal import Decimal

from ita_xl import thai
from ita_xl.narrative.items import MOST_NAMED
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import paragraph, score_text
from ita_xl.scoring import Graded, IssueResult, Status, issue_results


def issue_analysis(graded: Graded, issue: IssueResult) -> str:
    """Tell the mean of an issue's items and which of them are lowest, for the measures table."""
    if issue.mean is None or issue.status is None:
        return say("issue.no_score")
    text = say(
        "issue.result", count=issue.count, mean=score_text(issue.mean), verdict=_verdict(graded, issue)
    )
    codes = list(dict.fromkeys(i.code for i in issue.lowest))
    if len(issue.lowest) == issue.count or len(codes) > MOST_NAMED:
        return text
    lowest = say("issue.lowest", items=thai.join(codes), score=score_text(issue.lowest[0].score))
    return f"{text} {lowest}"


def issue_paragraph(graded: Graded, issue: IssueResult) -> str:
    """Tell an issue by its name: the mean of its items, its standing among the issues, the lowest items by topic."""
    if issue.mean is None or issue.status is None:
        return say("issue.paragraph_no_score", no=issue.no, name=issue.name)
    lead = say(
        "issue.paragraph", no=issue.no, name=issue.name, count=issue.count, mean=score_text(issue.mean)
    )
    return paragraph(lead, _standing(graded, issue.mean), _verdict(graded, issue), _lowest(graded, issue))


def _standing(graded: Graded, mean: Decimal) -> str:
    means = [r.mean for r in issue_results(graded) if r.mean is not None]
    if len(means) < 2:
        return ""
    key = "issue.rank_tied" if means.count(mean) > 1 else "issue.rank_only"
    return say(key, rank=1 + sum(m > mean for m in means), count=len(means))


def _verdict(graded: Graded, issue: IssueResult) -> str:
    threshold = score_text(graded.threshold)
    if issue.mean is not None and issue.status is Status.WEAK:
        return say("issue.weak", threshold=threshold, gap=score_text(graded.threshold - issue.mean))
    return say("issue.develop" if issue.status is Status.DEVELOP else "issue.strong", threshold=threshold)


def _lowest(graded: Graded, issue: IssueResult) -> str:
    """Name the lowest items; none where one was typed with two scores, where all are equal, or where they are many."""
    typed: dict[str, set[Decimal]] = {}
    for row in graded.assessment.items:
        typed.setdefault(row.code, set()).add(row.score)
    codes = list(dict.fromkeys(i.code for i in issue.lowest))
    disputed = any(len(typed[code]) > 1 for code in codes)
    if disputed or len(issue.lowest) == issue.count or len(codes) > MOST_NAMED:
        return ""
    names = [
        say("words.item", code=code, topic=graded.rules.by_code[code].topic)
        if code in graded.rules.by_code
        else say("words.item_unknown", code=code)
        for code in codes
    ]
    return say("issue.lowest_named", items=thai.join(names), score=score_text(issue.lowest[0].score))
