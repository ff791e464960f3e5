"""One of the seven issues by which measures are arranged."""

from decimal import Decimal

from ita_xl import thai
from ita_xl.narrative.items import MOST_NAMED
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import paragraph, reached_word, score_text
from ita_xl.scoring import Graded, IssueResult, Status, disputed_items, issue_results


def issue_analysis(graded: Graded, issue: IssueResult) -> str:
    """Tell the mean of an issue's items and which of them are lowest, for the measures table."""
    if issue.mean is None or issue.status is None:
        return say("issue.no_score")
    verdict = _verdict(graded, issue, issue.mean)
    text = say("issue.result", count=issue.count, mean=score_text(issue.mean), verdict=verdict)
    if not (codes := _lowest_codes(graded, issue)):
        return text
    lowest = say("issue.lowest", items=thai.join(codes), score=score_text(issue.lowest[0].score))
    return f"{text} {lowest}"


def issue_paragraph(graded: Graded, issue: IssueResult) -> str:
    """Tell an issue by its name: the mean of its items, its standing among the issues, the lowest items by name."""
    if issue.mean is None or issue.status is None:
        return say("issue.paragraph_no_score", no=issue.no, name=issue.name)
    lead = say(
        "issue.paragraph", no=issue.no, name=issue.name, count=issue.count, mean=score_text(issue.mean)
    )
    verdict = _verdict(graded, issue, issue.mean)
    return paragraph(lead, _standing(graded, issue.mean), verdict, _lowest(graded, issue))


def _standing(graded: Graded, mean: Decimal) -> str:
    means = [r.mean for r in issue_results(graded) if r.mean is not None]
    if len(means) < 2:
        return ""
    key = "issue.rank_tied" if means.count(mean) > 1 else "issue.rank_only"
    return say(key, rank=1 + sum(m > mean for m in means), count=len(means))


def _verdict(graded: Graded, issue: IssueResult, mean: Decimal) -> str:
    threshold = score_text(graded.threshold)
    if issue.status is Status.WEAK:
        return say("issue.weak", threshold=threshold, gap=score_text(graded.threshold - mean))
    reached = reached_word(mean, graded.threshold)
    if issue.status is Status.DEVELOP:
        codes = thai.join(say("words.item_unknown", code=i.code) for i in issue.low)
        return say("issue.develop", threshold=threshold, reached=reached, count=len(issue.low), items=codes)
    return say("issue.strong", threshold=threshold, reached=reached)


def _lowest_codes(graded: Graded, issue: IssueResult) -> list[str]:
    """Give the lowest items; none where one was typed with two scores, where all are equal, or where they are many."""
    codes = list(dict.fromkeys(i.code for i in issue.lowest))
    disputed = set(codes) & set(disputed_items(graded.assessment))
    return [] if disputed or len(issue.lowest) == issue.count or len(codes) > MOST_NAMED else codes


def _lowest(graded: Graded, issue: IssueResult) -> str:
    if not (codes := _lowest_codes(graded, issue)):
        return ""
    names = [
        say("words.item", code=code, topic=graded.rules.by_code[code].name)
        if code in graded.rules.by_code
        else say("words.item_unknown", code=code)
        for code in codes
    ]
    return say("issue.lowest_named", items=thai.join(names), score=score_text(issue.lowest[0].score))
