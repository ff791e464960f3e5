"""What the sentences of findings are filled with: words in both languages, lists, spans, what was typed cut short."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from ita_xl import thai
from ita_xl.records import dataclass

SHOWN = 60
"""As many letters of what was typed are quoted."""
QUOTED = ("value", "code", "name", "what")
"""The words of a sentence that may hold what was typed."""


@dataclass(frozen=True)
class Term:
    """A word of our own that a sentence is filled with. What stands in the workbook stays as it stands there."""

    th: str
    en: str


def in_language(word: object, language: str) -> str:
    """Give a word in Thai (``th``) or English (``en``)."""
    if isinstance(word, Term):
        return word.th if language == "th" else word.en
    return str(word)


def listed(words: Iterable[str | Term]) -> Term:
    """Join words: ``ก ข และค``, ``a, b and c``."""
    words = list(words)
    return Term(
        thai.join(in_language(word, "th") for word in words),
        _joined([in_language(word, "en") for word in words], "and"),
    )


def either(words: Sequence[str]) -> Term:
    """Join words of which one is to be chosen: ``ก ข หรือ ค``, ``a, b or c``."""
    return Term(f"{' '.join(words[:-1])} หรือ {words[-1]}", _joined(words, "or"))


def _joined(words: Sequence[str], last: str) -> str:
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def span(first: object, last: object) -> Term:
    """Write from where to where: ``1 ถึง 7``, ``1 to 7``; a single one where both are the same."""
    return Term(f"{first} ถึง {last}", f"{first} to {last}") if first != last else Term(str(first), str(first))


def short(typed: object) -> str:
    """Give what was typed as it is quoted: on one line, the beginning of a long text only."""
    text = " ".join(str(typed).splitlines())
    if len(text) <= SHOWN:
        return text
    end = SHOWN
    while end > 1 and unicodedata.combining(text[end]):  # no letter without its marks
        end -= 1
    return f"{text[:end]}…"


def fill(sentence: str, words: Mapping[str, object], language: str) -> str:
    """Fill a sentence with its words; what was typed is cut short.

    Raises:
        KeyError: The sentence asks for a word that is not given.
    """
    said = {name: in_language(word, language) for name, word in words.items()}
    return sentence.format(**{name: short(word) if name in QUOTED else word for name, word in said.items()})
