"""A computed cell: its native formula and, beside it, how the core gives the same value.

One list of these makes the formulas of the built workbook, the cached values that show where nothing calculates,
and the test that holds a recalculation by LibreOffice against the core, cell by cell.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from ita_xl.records import dataclass
from ita_xl.scoring import EIT_PARTS
from ita_xl.workbook.answers import BY_NAME
from ita_xl.workbook.contract.functions import RULES
from ita_xl.workbook.contract.sheets import Sheet
from ita_xl.workbook.reading.model import Model

ShownValue = str | int | Decimal


Getter = Callable[[Model], ShownValue]
"""How the core gives the value of a cell."""
T = TypeVar("T")


def two_places_text(expression: str) -> str:
    """Write a number with a point and two places, whatever sign this Windows has for decimals.

    A format of TEXT is read by Windows' own signs: where decimals have a comma, "0.00" is another format.
    """
    return f'SUBSTITUTE(FIXED({expression},2,TRUE),",",".")'


@dataclass(frozen=True)
class Computed:
    """A formula cell. ``value`` gives what the formula gives; an empty text for a blank."""

    sheet: Sheet
    ref: str
    formula: str
    value: Getter
    kind: str = "text"
    """How it is shown: ``score`` (0.00), ``signed`` (+0.00), ``int``, ``year``, ``text``, or ``hidden`` working."""
    reason: str = ""
    """Why the formula is longer than 120 characters, where it is."""
    array: str = ""
    """The cells that one formula fills together with this one (``E6:E15``), where it is an array formula."""

    @property
    def leads(self) -> bool:
        """Tell whether the formula stands in this cell: alone, or as the first of an array."""
        return not self.array or self.array.partition(":")[0] == self.ref


RULES_NAME = "ita_rules_digest"
"""The cell that says which rules the workbook carries."""


def called(function: str, *arguments: str, native: str) -> str:
    """Give the formula of a cell that Python answers, and the native formula's result where it cannot.

    The function gets the native result too: LibreOffice shows an error that VBA hands back as a text, which IFERROR
    does not see. What follows from rules is told which ones the workbook carries.
    """
    if RULES in BY_NAME[function].arguments:
        arguments = (*arguments, RULES_NAME)
    return f"=IFERROR({function}({','.join((*arguments, native))}),{native})"


CALL = re.compile(r"\bITA_[A-Z0-9]+\(")
"""A call of one of our functions; defined names are of small letters and take no arguments."""


def native_of(formula: str) -> str | None:
    """Give the native formula within one that calls Python (see :func:`called`).

    Args:
        formula: A formula without its ``=``.

    Returns:
        What stands behind the last comma, where that calls none of our functions; ``None`` where there is no such.
    """
    if not formula.startswith("IFERROR(ITA_") or not formula.endswith(")"):
        return None
    depth, comma, quote = 0, 0, ""
    for place, letter in enumerate(formula):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter in "()":
            depth += 1 if letter == "(" else -1
            if depth == 0 and place < len(formula) - 1:
                return None
        elif letter == "," and depth == 1:
            comma = place
    native = formula[comma + 1 : -1]
    return native if comma and not CALL.search(native) else None


def bind(get: Callable[[Model, T], ShownValue], fixed: T) -> Getter:
    """Fix the second argument of a getter, so that a loop can make one for each of its turns."""
    return lambda model: get(model, fixed)


def shown(value: ShownValue | None) -> ShownValue:
    """Give a value as a cell shows it: ``None`` is blank."""
    return "" if value is None else value


def score_that_counts(model: Model, code: str) -> ShownValue:
    """Give the score of an instrument, or of a part of EIT, that counts."""
    if model.graded is None:
        return ""
    if code in EIT_PARTS:
        return shown(model.assessment.reported.get(code))
    return shown(model.graded.instruments[code].value)
