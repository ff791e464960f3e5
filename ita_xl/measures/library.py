"""A measure, and the library that the package ships, by topic."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from ita_xl import packed
from ita_xl.measures.filling import ROLE_WORDS, WHEN_WORDS, braced
from ita_xl.records import dataclass
from ita_xl.rules import topics
from ita_xl.rules.book import GROUPS
from ita_xl.thai import PERIOD_PARTS

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

WEAK, MIDDLING, KEEP = "weak", "middling", "keep"
OCCASIONS = {WEAK: "ต้องพัฒนา", MIDDLING: "พัฒนาต่อเนื่อง", KEEP: "รักษามาตรฐาน"}
"""When a measure is used, in the words of the workbook."""
GROUP_WORDS = dict(zip(GROUPS, ("องค์กรปกครองส่วนท้องถิ่น", "โรงพยาบาล", "สถานศึกษา", "หน่วยงานอื่น"), strict=True))
"""For whom a measure is written, in the words of the workbook."""
NO_BUDGET = "ไม่ใช้งบประมาณ"
ALL_TOPICS = "general"
"""The file of the measures for an indicator whose items have no scores."""
FILES = (
    "work",
    "budget",
    "power",
    "assets",
    "anticorruption",
    "service",
    "communication",
    "improvement",
    "documents_services",
    "documents_resources",
    "documents_prevention",
    ALL_TOPICS,
)
"""The files of the library, in its order."""


@dataclass(frozen=True)
class Measure:
    """What an agency does about a topic; a person's own one may be for an indicator or one of the seven issues.

    Texts hold words in braces (:mod:`ita_xl.measures.filling`). ``when`` is ``weak`` (there is something to mend),
    ``middling`` (it reaches the target and is to be developed) or ``keep``; ``period`` is a part of the plan year
    (``year``, ``half1`` .. ``q4``) or free text that a clerk typed; ``kinds`` are the groups of agencies for which it
    is written, none for all.
    """

    key: str
    when: str
    name: str
    steps: tuple[str, ...]
    responsible: str
    period: str
    follow: str
    topic: str = ""
    indicator: int | None = None
    issue: int | None = None
    budget: str = ""
    success: str = ""
    kinds: tuple[str, ...] = ()

    @property
    def own(self) -> bool:
        """Tell whether a person added it to the workbook's library, or kept it from the library of before."""
        return self.key not in shipped_keys()


@cache
def shipped() -> tuple[Measure, ...]:
    """Give the library of the package, in its order of choice.

    Raises:
        ValueError: A measure of the data files is incomplete or its key stands twice.
    """
    folder = resources.files("ita_xl.measures") / "library"
    measures = tuple(m for name in FILES for m in _read(folder, f"{name}.toml"))
    if len({m.key for m in measures}) != len(measures):
        raise ValueError("a key stands twice in the library")
    if strays := [m.key for m in measures if m.when not in OCCASIONS or m.period not in PERIOD_PARTS]:
        raise ValueError(f"unknown period or occasion in the library: {strays}")
    if strays := [m.key for m in measures if (m.topic not in topics()) == (m.indicator is None)]:
        raise ValueError(f"measures of no topic in the library: {strays}")
    if strays := [m.key for m in measures if not set(m.kinds) <= set(GROUPS)]:
        raise ValueError(f"measures for unknown kinds of agency in the library: {strays}")
    return measures


@cache
def shipped_keys() -> frozenset[str]:
    """Give the keys of the library of the package."""
    return frozenset(m.key for m in shipped())


def _read(folder: "Traversable", name: str) -> Iterator[Measure]:
    for m in packed.read(folder, name)["measure"]:
        yield Measure(
            key=m["key"],
            when=m["when"],
            name=braced(m["name"]),
            steps=tuple(map(_step, m["steps"])),
            responsible=_units(m["responsible"], m["with"]),
            period=m["period"],
            follow=braced(_follow(m)),
            topic=m.get("topic", ""),
            indicator=m.get("indicator"),
            budget=m["budget"] or NO_BUDGET,
            success=m["target"],
            kinds=tuple(m["kinds"]),
        )


def _step(step: Mapping[str, str]) -> str:
    """Write a step with who takes it and when behind it."""
    return f"{braced(step['text'])} ({{{ROLE_WORDS[step['who']]}}} {{{WHEN_WORDS[step['when']]}}})"


def _units(first: str, others: Sequence[str]) -> str:
    return together(ROLE_WORDS[role] for role in (first, *others))


def together(roles: Iterable[str]) -> str:
    """Name who is responsible, in braces: the first with the others, each once."""
    first, *others = [f"{{{word}}}" for word in dict.fromkeys(roles)]
    *head, last = others or [""]
    if not last:
        return first
    return f"{first} ร่วมกับ" + (f"{', '.join(head)} และ{last}" if head else last)


def _follow(measure: Mapping[str, Any]) -> str:
    """Write how a measure is followed up, what is kept as proof, and which document it serves."""
    lines = [measure["follow_up"], f"หลักฐาน: {measure['evidence']}"]
    if measure["serves"]:
        lines.append(f"ใช้ประกอบ{{{topics()[measure['serves']].name}}}")
    return "\n".join(lines)


@cache
def before() -> Mapping[str, Mapping[str, Any]]:
    """Give the measures that workbooks of format 1 came with, as their files have them, by key."""
    folder = resources.files("ita_xl.measures") / "format1"
    return {
        m["key"]: m
        for name in ("indicators", "issues")
        for m in packed.read(folder, f"{name}.toml")["measure"]
    }
