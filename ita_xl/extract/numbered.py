"""Tables whose rows are known by the number of their indicator: a name that is spelled wrong, or another name.

The numbers are believed where the names that are known agree with them, and none does not.
"""

from collections.abc import Sequence

from ita_xl.extract.mentions import Mention
from ita_xl.extract.numbers import SOFT
from ita_xl.extract.plain import TAB
from ita_xl.extract.rows import Heading, Parsed
from ita_xl.records import replace


def by_number(page: Sequence[Parsed]) -> list[Parsed]:
    """Give the lines, with the rows of such tables as rows of their indicators."""
    found = list(page)
    for n, line in enumerate(found):
        column = _numbers(line.headings) if line.kind == "header" else None
        if column is None:
            continue
        rows = _rows(found, n + 1, column[0], len(line.headings))
        agree = sum(1 for _, number, named in rows if named == number)
        differ = [k for k, number, named in rows if named not in (0, number)]
        sure = len({number for _, number, _ in rows}) == len(rows)
        if differ and column[1] == "number":
            for k in differ:
                found[k] = replace(
                    found[k], mentions=tuple(replace(m, doubt="conflict") for m in found[k].mentions)
                )
        if differ or not sure or agree < (1 if column[1] == "number" else 5):
            continue
        for k, number, named in rows:
            if not named:
                found[k] = _as_row(found[k], number, column[2])
    return found


def _numbers(heads: Sequence[Heading]) -> tuple[int, str, int] | None:
    """Give the column of the numbers, its role, and the column of the names."""
    roles = [h.role for h in heads]
    first = next((n for n, role in enumerate(roles) if role in ("number", "order")), None)
    if first is None or "name" not in roles[first:] or "score" not in roles:
        return None
    return first, roles[first], roles.index("name", first)


def _rows(page: Sequence[Parsed], start: int, column: int, count: int) -> list[tuple[int, int, int]]:
    """Give the rows below the headings: line, number, and the indicator that its name names (0 where none)."""
    rows = []
    for n in range(start, len(page)):
        line = page[n]
        if line.kind in ("blank", "name", "noise"):
            continue
        cells = line.line.plain.split(TAB)
        if len(cells) > count or len(cells) < 3 or len(cells) <= column:
            break
        number = cells[column].strip(" .)")
        if not (number.isdecimal() and 1 <= int(number) <= 10):
            break
        named = [m for m in line.mentions if m.kind == "indicator"]
        if len(named) > 1 or any(m.kind == "item" for m in line.mentions):
            break
        rows.append((n, int(number), int(named[0].key.partition(".")[2]) if named else 0))
    return rows


def _as_row(line: Parsed, number: int, column: int) -> Parsed:
    """Give a line as the row of an indicator."""
    cells = line.line.plain.split(TAB)
    start = sum(len(cell) + 1 for cell in cells[:column])
    end = start + len(cells[column])
    values = tuple(v for v in line.values if not start <= v.start < end)
    known = any(not n.against - SOFT for n in line.numbers)
    mention = Mention(start, end, f"indicator.{number}", note="number")
    return replace(line, kind="row" if known else "name", mentions=(mention,), values=values)
