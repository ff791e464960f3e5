"""Readings put together: one value of each thing, or all of them shown and none taken."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from ita_xl.extract.readings import PageContents, PageReading
from ita_xl.records import replace
from ita_xl.rules import RuleBook, rule_book, years
from ita_xl.scoring import half_up

CENT = Decimal("0.01")


def settle(found: Iterable[PageReading], year: int | None) -> PageContents:
    """Put readings together.

    Args:
        found: In the order of the page.
        year: The fiscal year of the rules.
    """
    book = (rule_book(year) if year else None) or rule_book(years()[-1])
    readings = [_by_rules(one, book if year else None) for one in found]
    if book:
        readings = _sums(_points(readings, book), book)
    by_what: dict[str, list[PageReading]] = {}
    for one in readings:
        by_what.setdefault(one.what, []).append(one)
    taken, clashes, doubtful = [], {}, []
    for what, group in by_what.items():
        sure = [one for one in group if one.sure]
        if len({_same(one.value) for one in sure}) > 1:
            clashes[what] = tuple(_distinct(sure))
        elif sure:
            taken.append(next((one for one in sure if not one.note), sure[0]))
        held = {_same(one.value) for one in sure}
        doubtful += _distinct([one for one in group if not one.sure and _same(one.value) not in held])
    doubtful.sort(key=lambda one: one.line)
    return PageContents(year, tuple(taken), clashes, tuple(doubtful))


def _same(value: object) -> object:
    return value.normalize() if isinstance(value, Decimal) else value


def _distinct(group: Sequence[PageReading]) -> list[PageReading]:
    seen: dict[object, PageReading] = {}
    for one in group:
        seen.setdefault((_same(one.value), one.doubt), one)
    return list(seen.values())


def _by_rules(one: PageReading, book: RuleBook | None) -> PageReading:
    """Give a reading as the rules of the year have it: a level of the scale, parts of EIT where there are some."""
    if not one.sure or book is None:
        return one
    if one.what == "reported.level" and isinstance(one.value, str) and book.scale.find(one.value) is None:
        return replace(one, doubt="scale")
    if one.what in ("reported.EIT1", "reported.EIT2") and not book.eit_parts:
        return replace(one, doubt="part")
    if one.what.startswith("history.") and isinstance(one.value, str):
        then = rule_book(int(one.what.split(".")[1]))
        if then and then.scale.find(one.value) is None:
            return replace(one, doubt="scale")
    return one


def _points(readings: Sequence[PageReading], book: RuleBook) -> list[PageReading]:
    """Tell weighted points from scores of 100, and convert those that the indicators settle."""
    means = _means(readings, book)
    stated = {
        one.what.partition(".")[2]: one.value
        for one in readings
        if one.sure and one.what.startswith("reported.") and isinstance(one.value, Decimal) and one.value > 40
    }
    found = []
    for one in readings:
        code = one.what.partition(".")[2]
        weight = book.shares.get(code) if one.what.startswith("reported.") else None
        value = one.value if isinstance(one.value, Decimal) else None
        if (
            weight is None
            or value is None
            or one.doubt not in ("", "points", "full", "weight")
            or value > 100 * weight
        ):
            found.append(one)
            continue
        mean = means.get(code)
        if one.sure and mean is not None and abs(mean - value) <= CENT:
            found.append(one)
            continue
        settled = next(
            (
                whole
                for whole in (mean, stated.get(code))
                if isinstance(whole, Decimal) and half_up(whole * weight) == value
            ),
            None,
        )
        if settled is not None and one.doubt in ("", "points"):
            found.append(replace(one, value=settled, doubt="", note="points"))
        else:
            found.append(replace(one, doubt="points"))
    return found


def _sums(readings: Sequence[PageReading], book: RuleBook) -> list[PageReading]:
    """Take for the overall score what may be one, where it follows from the instruments."""
    means = dict(_means(readings, book))
    parts: dict[str, Decimal] = {}
    for one in readings:
        if one.sure and one.what.startswith("reported.") and isinstance(one.value, Decimal):
            parts[one.what.partition(".")[2]] = one.value
    if "EIT" not in parts and {"EIT1", "EIT2"} <= set(parts):
        parts["EIT"] = half_up(
            parts["EIT1"] * book.eit_part_weight + parts["EIT2"] * (1 - book.eit_part_weight)
        )
    held = {one.code: parts.get(one.code, means.get(one.code)) for one in book.instruments}
    scores = [(one.weight, score) for one in book.instruments if (score := held[one.code]) is not None]
    if len(scores) < len(book.instruments):
        return list(readings)
    overall = half_up(sum((weight * score for weight, score in scores), Decimal(0)))
    return [
        replace(one, doubt="")
        if one.what == "reported.overall" and one.doubt in ("sum", "columns") and one.value == overall
        else one
        for one in readings
    ]


def _means(readings: Sequence[PageReading], book: RuleBook) -> Mapping[str, Decimal]:
    """Give the score of each instrument whose indicators were all read, each with one value."""
    values: dict[str, set[Decimal]] = {}
    for one in readings:
        if one.sure and one.what.startswith("indicator.") and isinstance(one.value, Decimal):
            values.setdefault(one.what, set()).add(one.value)
    means = {}
    for instrument in book.instruments:
        held = [values.get(f"indicator.{i.no}", set()) for i in book.of_instrument(instrument.code)]
        if held and all(len(v) == 1 for v in held):
            means[instrument.code] = half_up(sum((next(iter(v)) for v in held), Decimal(0)) / len(held))
    return means
