"""Thai sentences from numbers, and only such as the numbers bear. Scores in texts have two places, half up.

Which sentence is said follows from the numbers alone; the sentences themselves are data (sentences.toml), and an
office may lay its own over them (:func:`with_sentences`).
"""

from ita_xl.narrative.indicators import analysis, definition, indicator_paragraph
from ita_xl.narrative.insight import (
    MOVES,
    country,
    expected,
    first_moves,
    keeping,
    moved_by,
    moves,
    moves_paragraph,
    views,
)
from ita_xl.narrative.instruments import instrument_paragraph
from ita_xl.narrative.issues import issue_analysis, issue_paragraph
from ita_xl.narrative.items import named
from ita_xl.narrative.levels import borders, contradicted, level_gap, level_room, raise_level
from ita_xl.narrative.lists import strengths, to_develop, urgent, weaknesses
from ita_xl.narrative.office import (
    actors,
    after_office,
    clerk_of_place,
    clerk_title,
    covered,
    foreword,
    half_of,
    halves,
    head_of_place,
    head_title,
    kind_of,
    last_years,
    memo_body,
    oit_summary,
    progress_memo_body,
    progress_summary,
    shares_sentence,
)
from ita_xl.narrative.overall import held_back, overall_paragraphs, result_sentence
from ita_xl.narrative.reasons import (
    reason,
    reason_documents,
    reason_keep,
    reason_more,
    reason_without_items,
)
from ita_xl.narrative.remarks import remarks
from ita_xl.narrative.sentences import with_sentences
from ita_xl.narrative.trend import comparable, level_of_year, trend_paragraphs
from ita_xl.narrative.words import score_text

__all__ = [
    "MOVES",
    "actors",
    "after_office",
    "analysis",
    "borders",
    "clerk_of_place",
    "clerk_title",
    "comparable",
    "contradicted",
    "country",
    "covered",
    "definition",
    "expected",
    "first_moves",
    "foreword",
    "half_of",
    "halves",
    "head_of_place",
    "head_title",
    "held_back",
    "indicator_paragraph",
    "instrument_paragraph",
    "issue_analysis",
    "issue_paragraph",
    "keeping",
    "kind_of",
    "last_years",
    "level_gap",
    "level_of_year",
    "level_room",
    "memo_body",
    "moved_by",
    "moves",
    "moves_paragraph",
    "named",
    "oit_summary",
    "overall_paragraphs",
    "progress_memo_body",
    "progress_summary",
    "raise_level",
    "reason",
    "reason_documents",
    "reason_keep",
    "reason_more",
    "reason_without_items",
    "remarks",
    "result_sentence",
    "score_text",
    "shares_sentence",
    "strengths",
    "to_develop",
    "trend_paragraphs",
    "urgent",
    "views",
    "weaknesses",
    "with_sentences",
]
