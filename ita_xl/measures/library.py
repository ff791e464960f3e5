"""A measure, and the library that the package ships."""

from collections.abc import Iterator
from functools import cache
from importlib import resources

from ita_xl import packed
from ita_xl.records import dataclass
from ita_xl.thai import PERIOD_PARTS

WEAK, STRONG = "weak", "strong"
OCCASIONS = {WEAK: "ต้องพัฒนา", STRONG: "รักษามาตรฐาน"}
"""When a measure is used, in the words of the workbook."""


@dataclass(frozen=True)
class Measure:
    """What an agency does about an indicator, or about one of the seven issues.

    ``when`` is ``weak`` (there is something to mend) or ``strong`` (a standard is kept); ``period`` is a part of the
    plan year (``year``, ``half1`` .. ``q4``) or free text that a clerk typed.
    """

    key: str
    indicator: int | None
    when: str
    name: str
    steps: tuple[str, ...]
    responsible: str
    period: str
    follow: str
    issue: int | None = None

    @property
    def own(self) -> bool:
        """Tell whether a person added it to the workbook's library."""
        return self.key.startswith("own-")


@cache
def shipped() -> tuple[Measure, ...]:
    """Give the library of the package, in its order of choice: by indicator, then by issue.

    Raises:
        ValueError: A measure of the data files is incomplete or its key stands twice.
    """
    measures = tuple(m for name in ("library.toml", "library_issues.toml") for m in _read(name))
    if len({m.key for m in measures}) != len(measures):
        raise ValueError("a key stands twice in the library")
    if strays := [m.key for m in measures if m.when not in (WEAK, STRONG) or m.period not in PERIOD_PARTS]:
        raise ValueError(f"unknown period or occasion in the library: {strays}")
    return measures


def _read(name: str) -> Iterator[Measure]:
    for m in packed.read(resources.files("ita_xl.measures"), name)["measure"]:
        yield Measure(
            m["key"],
            m.get("indicator"),
            m["when"],
            m["name"],
            tuple(m["steps"]),
            m["responsible"],
            m["period"],
            m["follow_up"],
            m.get("issue"),
        )
