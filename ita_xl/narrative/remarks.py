"""What the reader of a report must know before he relies on it."""

from ita_xl import thai
from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import score_text
from ita_xl.scoring import TOLERANCE, Graded, unverified


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
