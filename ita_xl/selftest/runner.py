"""The steps, one after the other: none keeps another from being tried, and each result is on the disk at once."""

import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ita_xl.records import dataclass
from ita_xl.selftest.desk import Desk, NotHere
from ita_xl.selftest.results import FAILED, FILES, IMPOSSIBLE, PASSED, PICTURES, Outcome, write


class Mismatch(Exception):
    """Something else was seen than should be; the sentence says what, in Thai."""


@dataclass(frozen=True)
class Step:
    """One thing to try.

    Attributes:
        code: Its name in results and docs.
        title: What it tries, in Thai.
        run: Tries it, and says what was seen; raises ``Mismatch`` or ``NotHere``.
    """

    code: str
    title: str
    run: Callable[["Run"], str]


@dataclass(frozen=True)
class Run:
    """What a step has at hand: the desk, and a folder of files that are its own."""

    desk: Desk
    folder: Path

    @property
    def files(self) -> Path:
        """Where workbooks and reports lie."""
        return self.folder / FILES

    @property
    def pictures(self) -> Path:
        """Where pictures lie."""
        return self.folder / PICTURES


def run(
    desk: Desk,
    folder: Path,
    steps: Sequence[Step],
    person: Mapping[str, str],
    tell: Callable[[int, Step], object] = lambda _n, _step: None,
) -> tuple[Outcome, ...]:
    """Try every step, and write page and data after each.

    Args:
        desk: What opens the workbooks.
        folder: An empty folder.
        steps: What is tried.
        person: What a person must look at, and what should be seen.
        tell: Called before each step with its number, from 1.

    Returns:
        What came of them.
    """
    at_hand = Run(desk, folder)
    for path in (at_hand.files, at_hand.pictures):
        path.mkdir(parents=True, exist_ok=True)
    outcomes: list[Outcome] = []
    facts = _facts(desk)
    for number, step in enumerate(steps, start=1):
        tell(number, step)
        outcomes.append(_tried(step, at_hand))
        write(folder, facts, outcomes, person)
    return tuple(outcomes)


def _facts(desk: Desk) -> Mapping[str, str]:
    try:
        return desk.facts()
    except Exception:  # whatever it is, the steps are worth more
        return {"facts": traceback.format_exc(limit=-3)}


def _tried(step: Step, at_hand: Run) -> Outcome:
    begun = time.perf_counter()
    detail = ""
    try:
        said, kind = step.run(at_hand), PASSED
    except NotHere as why:
        said, kind = str(why), IMPOSSIBLE
    except Mismatch as seen:
        said, kind = str(seen), FAILED
    except Exception as error:  # a step that breaks is a result, too
        said, kind = f"โปรแกรมหยุดกลางคัน ({type(error).__name__})", FAILED
        detail = traceback.format_exc()
    return Outcome(step.code, step.title, kind, round(time.perf_counter() - begun, 2), said, detail)
