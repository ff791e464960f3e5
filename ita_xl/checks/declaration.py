"""How a check is declared: once, all of it together. The registry, the pages and the tests follow from it.

A check is a function of a family (:mod:`ita_xl.checks.typed` and its neighbours) under :func:`declare`, which names its
code, its weight, what it says and what it asks for in Thai and English, and an example that it alone speaks against::

    @declare(
        "score-missing",
        Severity.ERROR,
        title="ไม่มีคะแนน",
        sentence="ยังไม่มีคะแนน{what}",
        remedy="โปรดพิมพ์คะแนนตามประกาศผล (0 ถึง 100)",
        sentence_en="There is no score for {what}.",
        remedy_en="Type the score as announced (0 to 100).",
        example=lambda: Example(typed={"indicator.3": None}),
    )
    def score_missing(case: Case) -> Iterator[Found]: ...

Levels: error (the numbers cannot be right as they stand), warning (look at it), note (good to know).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from ita_xl.assessment import Place
from ita_xl.checks.case import Case
from ita_xl.checks.finding import Finding, Severity
from ita_xl.checks.sheet_facts import NO_FACTS, SheetFacts
from ita_xl.records import dataclass, field


class Found:
    """What the function of a check found.

    Args:
        subject: What tells findings of one check apart.
        place: Where it stands.
        value: What stands there.
        expected: What would follow from the rules.
        words: What else the sentences of the check name.
    """

    def __init__(
        self, subject: object, place: Place, /, *, value: object = "", expected: object = "", **words: object
    ) -> None:
        self.subject = str(subject)
        self.place = place
        self.words: Mapping[str, object] = {"value": value, "expected": expected, **words}


@dataclass(frozen=True)
class Example:
    """What triggers exactly one check when it is put into a sound result (:mod:`ita_xl.checks.examples`).

    Attributes:
        typed: Fields of the flat table with what is typed there.
        period: A text of the period column of the measures table.
        followed: Fields of a row of the follow-up table.
        unknown_key: A key of a data file that nobody reads.
        facts: What the workbook holds beside the flat table.
        facts_in_words: How docs/findings.md tells of ``facts``.
    """

    typed: Mapping[str, object] = field(default_factory=dict)
    period: str = ""
    followed: Mapping[str, str] = field(default_factory=dict)
    unknown_key: str = ""
    facts: SheetFacts = NO_FACTS
    facts_in_words: str = ""


@dataclass(frozen=True)
class Check:
    """One check: a function of the case, and all that is said of what it finds.

    Attributes:
        function: Finds it.
        code: What ``check --json`` calls it; for good.
        level: How much it weighs.
        title: It in two or three Thai words.
        sentence: What was found, in Thai; what stands in braces is given by :class:`Found`.
        remedy: What to do, in Thai; empty where there is nothing to do.
        sentence_en: The same as ``sentence`` in English.
        remedy_en: The same as ``remedy`` in English.
        example: Makes its example; never called by a click.
        together: What a list of findings says in one row, in Thai, of several of one sheet that differ in nothing but
            ``each``: ``{all}`` of these, ``{count}``; empty where each has a row of its own.
        each: What ``{all}`` says of each of them.
    """

    function: Callable[[Case], Iterable[Found]]
    code: str
    level: Severity
    title: str
    sentence: str
    remedy: str
    sentence_en: str
    remedy_en: str
    example: Callable[[], Example]
    together: str = ""
    each: str = ""

    def __call__(self, case: Case) -> Iterator[Finding]:
        """Give what the check finds."""
        return (Finding(self, found.subject, found.place, found.words) for found in self.function(case))

    @property
    def family(self) -> str:
        """The module in which it is declared."""
        return self.function.__module__

    @property
    def text(self) -> str:
        """What was found and what to do, in Thai, with the words in braces."""
        return f"{self.sentence} {self.remedy}".rstrip()

    @property
    def text_en(self) -> str:
        """The same in English."""
        return f"{self.sentence_en} {self.remedy_en}".rstrip()


def declare(
    code: str,
    level: Severity,
    *,
    title: str,
    sentence: str,
    remedy: str = "",
    sentence_en: str,
    remedy_en: str = "",
    example: Callable[[], Example],
    together: str = "",
    each: str = "",
) -> Callable[[Callable[[Case], Iterable[Found]]], Check]:
    """Declare the function below as a check; the arguments are those of :class:`Check`."""

    def declared(function: Callable[[Case], Iterable[Found]]) -> Check:
        return Check(
            function, code, level, title, sentence, remedy, sentence_en, remedy_en, example, together, each
        )

    return declared
