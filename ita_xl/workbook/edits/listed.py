"""The rows of the list of findings: the gravest first, by place; equal ones of one sheet in one row."""

import re
from collections.abc import Iterable, Sequence

from ita_xl import thai
from ita_xl.a1 import at
from ita_xl.assessment import Place
from ita_xl.checks import Finding, Severity
from ita_xl.checks.wording import fill, in_language
from ita_xl.records import dataclass


@dataclass(frozen=True)
class ListedRow:
    """A row of the list: one finding, or several that say the same of several cells of one sheet."""

    findings: tuple[Finding, ...]

    @property
    def level(self) -> Severity:
        """How much it weighs."""
        return self.findings[0].level

    @property
    def title(self) -> str:
        """What it is in two or three words."""
        return self.findings[0].title

    @property
    def place(self) -> Place:
        """Its first cell."""
        return self.findings[0].place

    @property
    def cells(self) -> str:
        """All of its cells, each between two blanks, for the formula that marks them."""
        return "".join(f" {cell}" for cell in dict.fromkeys(f.place.cell for f in self.findings)) + " "

    @property
    def text(self) -> str:
        """What was found, and what to do."""
        first = self.findings[0]
        if len(self.findings) == 1:
            return first.text
        return _together(first, self.findings)


def listed(findings: Iterable[Finding]) -> list[ListedRow]:
    """Put findings into rows: the gravest first, then by the sheets as they come, by row and column."""
    found = list(findings)
    sheets = list(dict.fromkeys(f.place.sheet for f in found))
    weights = list(Severity)
    found.sort(key=lambda f: (weights.index(f.level), sheets.index(f.place.sheet), *_spot(f.place)))
    groups: dict[object, list[Finding]] = {}
    for n, one in enumerate(found):
        # What is said of each is taken out: findings that then say the same are equal.
        same = (one.code, one.place.sheet, _together(one, ())) if one.check.together else n
        groups.setdefault(same, []).append(one)
    return [ListedRow(tuple(group)) for group in groups.values()]


def _spot(place: Place) -> tuple[int, int]:
    try:
        return at(place.cell)
    except (ValueError, KeyError):  # the key of a data file
        return 0, 0


def _together(first: Finding, group: Sequence[Finding]) -> str:
    each = [fill(one.check.each, one.words, "th") for one in group]
    words = {name: in_language(value, "th") for name, value in first.words.items()}
    return fill(first.check.together, {**words, "all": in_runs(each), "count": len(group)}, "th")


_NUMBERED = re.compile(r"(\D*)(\d+)")


def in_runs(words: Sequence[str]) -> str:
    """Join words; numbers that follow each other without a gap by their ends: ``o29 ถึง o35``."""
    runs: list[list[str]] = []
    for word in words:
        now, before = _NUMBERED.fullmatch(word), _NUMBERED.fullmatch(runs[-1][-1]) if runs else None
        if now and before and now[1] == before[1] and int(now[2]) == int(before[2]) + 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    return thai.join(part for run in runs for part in ([f"{run[0]} ถึง {run[-1]}"] if len(run) > 2 else run))
