"""Thai digits, numbers as people type them, fiscal-year dates, lists. Pure text in, text out."""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_PLAIN_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")
_COMMA_NUMBER = re.compile(r"([0-9]+),([0-9]{1,2})")
_RUN = re.compile(r"[A-Za-z.,+-]*[0-9][0-9A-Za-z.,+-]*")
NBSP = "\u00a0"
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f"
"""Letters that nobody sees, as a class of a pattern: marks of width, of direction, of the order of bytes."""
BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Blanks that are none of the space bar, as a class of a pattern."""


def to_thai(text: str) -> str:
    """Write every Arabic digit of ``text`` as a Thai one."""
    return text.translate(_TO_THAI)


def to_arabic(text: str) -> str:
    """Write every Thai digit of ``text`` as an Arabic one."""
    return text.translate(_TO_ARABIC)


def has_thai_digits(text: str) -> bool:
    """Tell whether ``text`` holds at least one Thai digit."""
    return to_arabic(text) != text


def clean(text: str) -> str:
    """Normalise what people paste: NFC, sara am in one letter, all blanks alike, nothing unseen, no outer blanks.

    Line breaks inside the text are kept; a run of blanks becomes one.
    """
    if not text.isascii():
        text = _SPACES.sub(" ", unseen_gone(unicodedata.normalize("NFC", text)))
        # Sara am in two letters, with or without a tone mark between or before them.
        text = _TWO_LETTER_AM.sub("\\1\u0e33", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _BLANKS.sub(" ", text).strip()


def unseen_gone(text: str) -> str:
    """Give a text without the letters that nobody sees."""
    return _UNSEEN.sub("", text)


def has_unseen(text: str) -> bool:
    """Tell whether there is a letter in a text that nobody sees, or a blank that is none of the space bar."""
    return bool(_UNSEEN.search(text) or _SPACES.search(text))


_UNSEEN, _SPACES = re.compile(f"[{INVISIBLE}]"), re.compile(f"[{BLANKS}]")
_TWO_LETTER_AM, _BLANKS = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32"), re.compile(r"[ \t]+")


def blank(text: str) -> bool:
    """Tell whether nothing of a text is left when it is cleaned."""
    return not unseen_gone(text).strip()


def number(typed: object) -> Decimal | None:
    """Read a number as it was typed in a cell or a JSON file.

    Args:
        typed: A number, or text with Arabic or Thai digits and a decimal point.

    Returns:
        The value, exact to the digits that are seen (a float is read by its shortest spelling), or ``None`` where
        it is no number: empty, true/false, not finite, or with anything else around the digits.
    """
    if isinstance(typed, bool) or typed is None:
        return None
    if isinstance(typed, Decimal):
        return typed if typed.is_finite() else None
    text = to_arabic(clean(typed)) if isinstance(typed, str) else repr(typed)
    if isinstance(typed, str) and not _PLAIN_NUMBER.fullmatch(text):
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def comma_number(text: str) -> Decimal | None:
    """Read a number whose decimal point was typed as a comma: ``93,37``, ``๙๓,๕``.

    Three digits behind the comma may be thousands: that is not read.
    """
    found = _COMMA_NUMBER.fullmatch(to_arabic(clean(text)))
    return Decimal(f"{found[1]}.{found[2]}") if found else None


def lone_number(text: str) -> Decimal | None:
    """Read the one number that stands among words or signs: ``93.37%``, ``ร้อยละ ๙๓``.

    Returns:
        The number, or ``None`` where there is none or more than one, where a Latin letter touches the digits
        (``9O``, ``1e2``, ``i1``: who knows what was meant), or where the text is an error of Excel (``#DIV/0!``).
    """
    plain = to_arabic(clean(text))
    runs = _RUN.findall(plain)
    if len(runs) != 1 or plain.startswith("#") or runs[0].startswith("."):
        return None
    run = runs[0].rstrip(".,+-")
    value = number(run)
    return comma_number(run) if value is None else value


def year(typed: object) -> int | None:
    """Read a Buddhist fiscal year: a whole number from 2500 to 2700, in either digits."""
    value = number(typed)
    if value is None or value != value.to_integral_value() or not Decimal(2500) <= value <= Decimal(2700):
        return None
    return int(value)


def fiscal_period(plan_year: int, part: str = "year") -> str:
    """Spell a part of a Thai fiscal year, which runs from 1 October of the year before to 30 September.

    Args:
        plan_year: Buddhist fiscal year, e.g. 2569.
        part: ``year``, ``half1``, ``half2``, ``q1`` .. ``q4``.

    Returns:
        E.g. ``1 ต.ค. 2568 – 30 ก.ย. 2569``.

    Raises:
        KeyError: ``part`` is none of these.
    """
    (start, start_offset), (end, end_offset) = _PARTS[part]
    return f"{start} {plan_year + start_offset} – {end} {plan_year + end_offset}"


_PARTS = {
    "year": (("1 ต.ค.", -1), ("30 ก.ย.", 0)),
    "half1": (("1 ต.ค.", -1), ("31 มี.ค.", 0)),
    "half2": (("1 เม.ย.", 0), ("30 ก.ย.", 0)),
    "q1": (("1 ต.ค.", -1), ("31 ธ.ค.", -1)),
    "q2": (("1 ม.ค.", 0), ("31 มี.ค.", 0)),
    "q3": (("1 เม.ย.", 0), ("30 มิ.ย.", 0)),
    "q4": (("1 ก.ค.", 0), ("30 ก.ย.", 0)),
}
PERIOD_PARTS = frozenset(_PARTS)
PERIOD_WORDS = {
    "year": "ตลอดปีงบประมาณ",
    "half1": "ครึ่งปีแรก",
    "half2": "ครึ่งปีหลัง",
    "q1": "ไตรมาสที่ 1",
    "q2": "ไตรมาสที่ 2",
    "q3": "ไตรมาสที่ 3",
    "q4": "ไตรมาสที่ 4",
}
"""What a part of a fiscal year is called."""


def join(words: Iterable[str]) -> str:
    """Join words as a Thai list: ``ก``, ``ก และข``, ``ก ข และค``; a blank stands before digits and Latin letters."""
    *head, last = list(words) or [""]
    if not head:
        return last
    blank = " " if last[:1].isascii() else ""
    return f"{' '.join(head)} และ{blank}{last}"
