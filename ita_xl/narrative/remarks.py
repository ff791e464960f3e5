"""What the reader of a report must know before he relies on it."""

from ita_xl import thai
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import indicator_names, score_text
from ita_xl.scoring import TOLERANCE, Graded, disputed_items, item_agrees, item_range, unverified


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
    notes += _of_items(graded)
    if parts := unverified(graded):
        notes.append(say("remarks.unverified", year=graded.assessment.fiscal_year, parts=thai.join(parts)))
    return tuple(notes)


def _of_items(graded: Graded) -> list[str]:
    """Tell which items were typed with two scores, contradict their indicator, or belong to another year."""
    codes = dict.fromkeys(item.code for item in graded.assessment.items)
    foreign = sorted((c for c in codes if c not in graded.rules.by_code), key=lambda c: (c[:1], len(c), c))
    against = [
        r
        for r in graded.indicators
        if r.score is not None
        and item_range(graded.assessment, graded.rules, r.no) is not None
        and not item_agrees(graded.assessment, graded.rules, r.no, r.score)
    ]
    told = []
    if disputed := disputed_items(graded.assessment):
        told.append(say("remarks.items_disputed", codes=thai.join(disputed)))
    if against:
        told.append(say("remarks.items_mismatch", names=indicator_names(graded, against)))
    if foreign:
        year = graded.assessment.fiscal_year
        told.append(say("remarks.items_of_other_year", codes=thai.join(foreign), year=year))
    return told
