"""A measure, and the library that the package ships."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from ita_xl.thai import PERIOD_PARTS

WEAK, STRONG = "weak", "strong"


@dataclass(frozen=True)
class Measure:
    """What an agency does about an indicator.

    ``when`` is ``weak`` (there is something to mend) or ``strong`` (a standard is kept); ``period`` is a part of the
    plan year (``year``, ``half1`` .. ``q4``) or free text that a clerk typed.
    """

    key: str
    indicator: int
    when: str
    name: str
    steps: tuple[str, ...]
    responsible: str
    period: str
    follow: str

    @property
    def own(self) -> bool:
        """Tell whether a person added it to the workbook's library."""
        return self.key.startswith("own-")


@cache
def shipped() -> tuple[Measure, ...]:
    """Give the library of the package, in its order of choice.

    Raises:
        ValueError: A measure of the data file is incomplete or its key stands twice.
    """
    data = tomllib.loads((resources.files("ita_xl.measures") / "library.toml").read_text(encoding="utf-8"))
    measures = tuple(
        Measure(
            m["key"],
            m["indicator"],
            m["when"],
            m["name"],
            tuple(m["steps"]),
            m["responsible"],
            m["period"],
            m["follow_up"],
        )
        for m in data["measure"]
    )
    if len({m.key for m in measures}) != len(measures):
        raise ValueError("a key stands twice in library.toml")
    if strays := [m.key for m in measures if m.when not in (WEAK, STRONG) or m.period not in PERIOD_PARTS]:
        raise ValueError(f"unknown period or occasion in library.toml: {strays}")
    return measures
