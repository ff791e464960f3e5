"""A finding, and the one table of the sentences that findings speak."""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib import resources

from ita_xl import packed
from ita_xl.assessment import Place
from ita_xl.records import dataclass


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def thai(self) -> str:
        """The word that a person sees."""
        return {"error": "ต้องแก้ไข", "warning": "ควรตรวจสอบ", "note": "แจ้งเพื่อทราบ"}[self.value]


@dataclass(frozen=True)
class Finding:
    """What does not add up, where it stands, and what to do, in Thai.

    ``subject`` tells findings of one code apart (``1``, ``EIT``, ``i1``, ``2562``); ``value`` is what stands there
    and ``expected`` what would follow from the rules, both as text (empty where there is none).
    """

    code: str
    subject: str
    place: Place
    text: str
    value: str = ""
    expected: str = ""

    @property
    def level(self) -> Severity:
        """Error, warning or note, by the table of messages."""
        return Severity(messages()[self.code]["level"])

    @property
    def title(self) -> str:
        """The finding in two or three words, for tables."""
        return messages()[self.code]["title"]

    @property
    def message(self) -> str:
        """The sentence with its place before it."""
        if self.place.sheet:
            return f"ชีต {self.place.sheet} เซลล์ {self.place.cell}: {self.text}"
        return f"{self.place.cell}: {self.text}" if self.place.cell else self.text

    def as_json(self) -> dict[str, str]:
        """Give the finding as ``check --json`` prints it."""
        return {
            "code": self.code,
            "level": self.level.value,
            "sheet": self.place.sheet,
            "cell": self.place.cell,
            "message": self.message,
            "value": self.value,
            "expected": self.expected,
        }


@cache
def messages() -> Mapping[str, Mapping[str, str]]:
    """Give the table of messages: code -> title, level and text."""
    return packed.read(resources.files("ita_xl.checks"), "messages.toml")


SHOWN = 60
"""As many letters of what was typed are quoted."""
QUOTED = ("value", "code", "name", "what")
"""The words of a sentence that may hold what was typed."""


def short(typed: object) -> str:
    """Give what was typed as it is quoted: on one line, the beginning of a long text only."""
    text = " ".join(str(typed).splitlines())
    if len(text) <= SHOWN:
        return text
    end = SHOWN
    while end > 1 and unicodedata.combining(text[end]):  # no letter without its marks
        end -= 1
    return f"{text[:end]}…"


def finding(
    code: str, subject: object, place: Place, /, *, value: object = "", expected: object = "", **words: object
) -> Finding:
    """Make a finding; its sentence is the table's, filled with ``value``, ``expected`` and ``words``.

    What was typed is shortened in the sentence; :attr:`Finding.value` has all of it.

    Raises:
        KeyError: The code has no sentence, or the sentence asks for a word that is not given.
    """
    said = {"value": value, "expected": expected, **words}
    said |= {name: short(said[name]) for name in QUOTED if name in said}
    filled = messages()[code]["text"].format(**said)
    return Finding(code, str(subject), place, filled, str(value), str(expected))
