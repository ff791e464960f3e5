"""Item scores out of pasted text: a column, a list, or the page on which the NACC's system shows a result.

How that page is laid out is not known for sure [unverified], so nothing but this is asked of it: an item's code comes
before its score, and the score is the last number before the next code.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import score

_CODE = re.compile(r"(?<![0-9A-Za-z])([IiEeOo])\s?([0-9]{1,2})(?![0-9.A-Za-z])")
_NUMBER = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]+)?(?![0-9.,])")


def scores(lines: Iterable[str]) -> Iterator[tuple[str, Decimal]]:
    """Give (item code, score 0 to 100) in the order of the text; codes without a score are passed over.

    Args:
        lines: The text, a line or a row of cells each; Thai digits are read too.
    """
    text = "\n".join(thai.to_arabic(thai.clean(line)) for line in lines)
    codes = list(_CODE.finditer(text))
    for n, code in enumerate(codes):
        end = codes[n + 1].start() if n + 1 < len(codes) else len(text)
        numbers = [v for found in _NUMBER.findall(text[code.end() : end]) if (v := score(found)) is not None]
        if numbers:
            yield f"{code[1].lower()}{int(code[2])}", numbers[-1]
