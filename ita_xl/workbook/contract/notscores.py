"""What a cell says beside a value that is no score: each kind has its own words, as formula and as the core's twin."""

from datetime import date

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE, MIN_SCORE, error_value
from ita_xl.workbook.contract.constants import word

KINDS = (
    "ita_bad_error",
    "ita_bad_range",
    "ita_bad_thai",
    "ita_bad_comma",
    "ita_bad_mixed",
    "ita_bad_text",
)
"""The constants with the words of each kind."""
_THAI = ",".join(f'"{digit}"' for digit in "๐๑๒๓๔๕๖๗๘๙")


def not_score(value: object) -> str:
    """Give the words for what stands in a cell of scores; empty for a score of 0 to 100 and for an empty cell.

    Args:
        value: What stands there: a number, a text, an error value, a date.
    """
    if isinstance(value, str):
        kind = _kind_of_text(value)
    elif isinstance(value, bool):
        kind = "ita_bad_text"
    else:
        number = thai.number(value)
        # To a formula a date is the number of its day.
        fits = number is None or MIN_SCORE <= number <= MAX_SCORE
        kind = "" if fits and not isinstance(value, date) else "ita_bad_range"
    return word(kind) if kind else ""


def _kind_of_text(text: str) -> str:
    if error_value(text) or thai.blank(text):
        return "ita_bad_error" if error_value(text) else ""
    if thai.has_thai_digits(text):
        return "ita_bad_thai"
    if not any(digit in text for digit in "0123456789"):
        return "ita_bad_text"
    return "ita_bad_comma" if "," in text else "ita_bad_mixed"


def not_score_formula(ref: str) -> str:
    """Give the same as a part of a formula, for a cell that holds no score of 0 to 100."""

    def any_of(letters: str) -> str:
        # SUMPRODUCT: COUNT looks at every letter only where something asks for an array.
        return f"SUMPRODUCT(COUNT(FIND({{{letters}}},{ref})))>0"

    digits = any_of(",".join(f'"{n}"' for n in range(10)))
    text = f'IF({digits},IF(ISNUMBER(FIND(",",{ref})),ita_bad_comma,ita_bad_mixed),ita_bad_text)'
    words = f'IF(TRIM({ref})="","",IF({any_of(_THAI)},ita_bad_thai,{text}))'
    return f"IF(ISERROR({ref}),ita_bad_error,IF(ISNUMBER({ref}),ita_bad_range,{words}))"


REASON = "each kind of what is no score has its own words"
"""Why a formula with this part is long."""
