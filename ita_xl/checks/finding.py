"""A finding: what a check found, where, and what it says of it in Thai and in English."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from ita_xl.assessment import Place
from ita_xl.checks.wording import fill, in_language
from ita_xl.records import dataclass

if TYPE_CHECKING:
    from ita_xl.checks.declaration import Check


class Severity(StrEnum):
    """How much a finding weighs; the gravest comes first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def thai(self) -> str:
        """The word that a person sees."""
        return {"error": "ต้องแก้ไข", "warning": "ควรตรวจสอบ", "note": "แจ้งเพื่อทราบ"}[self.value]


@dataclass(frozen=True)
class Finding:
    """What does not add up, where it stands, and what to do.

    Attributes:
        check: The check that found it.
        subject: What tells findings of one check apart (``1``, ``EIT``, ``i1``, ``2562``).
        place: The sheet and cell, or the key of a data file.
        words: What its sentence is filled with; ``value`` is what stands there, ``expected`` what would follow from
            the rules (both empty where there is none).
    """

    check: "Check"
    subject: str
    place: Place
    words: Mapping[str, object]

    @property
    def code(self) -> str:
        """The code of its check."""
        return self.check.code

    @property
    def level(self) -> Severity:
        """Error, warning or note."""
        return self.check.level

    @property
    def title(self) -> str:
        """The finding in two or three words, for tables."""
        return self.check.title

    @property
    def value(self) -> str:
        """What stands there, all of it."""
        return in_language(self.words["value"], "th")

    @property
    def expected(self) -> str:
        """What would follow from the rules."""
        return in_language(self.words["expected"], "th")

    @property
    def text(self) -> str:
        """What was found and what to do, in Thai."""
        return fill(self.check.text, self.words, "th")

    @property
    def message(self) -> str:
        """The Thai sentence with its place before it."""
        return self.sentence("th")

    def sentence(self, language: str = "th") -> str:
        """Give the sentence with its place before it, in Thai (``th``) or English (``en``)."""
        sheet, cell = self.place.sheet, self.place.cell
        if language == "th":
            said, place = self.text, f"ชีต {sheet} เซลล์ {cell}"
        else:
            filled = fill(self.check.text_en, self.words, "en")
            said, place = f"{filled[:1].upper()}{filled[1:]}", f"sheet {sheet}, cell {cell}"
        return f"{place if sheet else cell}: {said}" if sheet or cell else said

    def as_json(self, language: str = "th") -> dict[str, str]:
        """Give the finding as ``check --json`` prints it; the message in Thai (``th``) or English (``en``)."""
        return {
            "code": self.code,
            "level": self.level.value,
            "sheet": self.place.sheet,
            "cell": self.place.cell,
            "message": self.sentence(language),
            "value": self.value,
            "expected": self.expected,
        }


def gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Sort findings by their weight; those of one weight stay in their order."""
    weight = list(Severity)
    return sorted(findings, key=lambda found: weight.index(found.level))
