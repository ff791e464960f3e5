"""The shares of the answers to an item: six lines or columns, from the least to the most agreeable."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from ita_xl.assessment import SHARES
from ita_xl.extract.mentions import Mention
from ita_xl.extract.numbers import PageNumber
from ita_xl.extract.readings import PageReading
from ita_xl.extract.rows import Parsed

_TOTAL = (Decimal("99.5"), Decimal("100.5"))


def read_shares(page: Sequence[Parsed]) -> Iterator[PageReading]:
    """Give the shares of each item that has all six, together 100 per cent."""
    item: Mention | None = None
    held: list[tuple[Decimal, Parsed]] = []
    for line in (*page, None):
        found = next((m for m in line.mentions if m.kind == "item"), None) if line else None
        if found or line is None or line.kind in ("header", "prose"):
            yield from _whole(item, held)
            item, held = found, []
        if line is not None and line.kind == "share" and item is not None:
            number = _share(line)
            if number is not None:
                held.append((number.value, line))


def _share(line: Parsed) -> PageNumber | None:
    percent = [n for n in line.numbers if n.against & {"percent", "share"} and "count" not in n.against]
    return percent[0] if len(percent) == 1 and re.search("น้อย|มาก|ไม่มี", line.line.plain) else None


def _whole(item: Mention | None, held: Sequence[tuple[Decimal, Parsed]]) -> Iterator[PageReading]:
    if item is None or len(held) != len(SHARES):
        return
    first, last = held[0][1].line.plain, held[-1][1].line.plain
    rising = re.search("น้อยที่สุด|ไม่มีเลย", first) and "มากที่สุด" in last
    falling = "มากที่สุด" in first and re.search("น้อยที่สุด|ไม่มีเลย", last)
    if not _TOTAL[0] <= sum((value for value, _ in held), Decimal(0)) <= _TOTAL[1] or not (rising or falling):
        return
    code = item.key.partition(".")[2]
    for n, (value, line) in enumerate(held if rising else list(reversed(held)), start=1):
        yield PageReading(f"share.{code}.{n}", value, line.line.number, line.line.text)
