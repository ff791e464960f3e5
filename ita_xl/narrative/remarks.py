"""What the reader of a report must know before he relies on it.

What the program doubts (rules that nobody verified, entries that contradict each other) stands in the workbook, among
the findings; no head of an office signs it.
"""

from ita_xl.narrative.sentences import say
from ita_xl.narrative.words import score_text
from ita_xl.scoring import Graded


def remarks(graded: Graded) -> tuple[str, ...]:
    """Give what the reader of a report must know: what our words mean, which the NACC does not use."""
    return (say("remarks.word_meaning", threshold=score_text(graded.threshold)),)
