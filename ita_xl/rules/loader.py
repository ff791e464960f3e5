"""Reads the era files, and refuses one that contradicts itself, naming the file and the fact."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from hashlib import blake2s
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Any

from ita_xl import packed, thai
from ita_xl.rules.book import (
    DOCUMENT,
    GROUPS,
    OTHER_KIND,
    SURVEY,
    UNITS,
    AgencyKind,
    Indicator,
    Instrument,
    Issue,
    Item,
    Level,
    Rollup,
    RuleBook,
    Scale,
    Source,
    Topic,
)

TOPICS = "topics.toml"
INSTRUMENTS = ("IIT", "EIT", "OIT")
ROLLUPS = ("mean", "mean_of_sub_indicators", "unknown")


class RuleError(ValueError):
    """An era file is incomplete or contradicts itself; the message names the file and the fact."""


def rule_book(year: int) -> RuleBook | None:
    """Give the rule book of a Buddhist fiscal year, or ``None`` where the package has no rules for it."""
    return _shipped().get(year)


def years() -> tuple[int, ...]:
    """Give the fiscal years that have rules, in order."""
    return tuple(sorted(_shipped()))


def edition() -> int:
    """Give the number of the edition of the rules: it goes up by one whenever a fact of them changes."""
    return int(editions()[-1]["edition"])


def digest() -> str:
    """Give the digest of the rules: two programs that give the same one have the same rules."""
    return str(editions()[-1]["digest"])


def editions() -> Sequence[Mapping[str, Any]]:
    """Give every edition of the rules, the first one first: its number, the digest of its rules, what changed in it."""
    found: Sequence[Mapping[str, Any]] = _editions()["edition"]
    return found


def results_year() -> int:
    """Give the newest fiscal year whose results were published: a new workbook begins with it."""
    return int(_editions()["results"])


@cache
def _editions() -> Mapping[str, Any]:
    return packed.read(resources.files("ita_xl.rules"), "editions.toml")


@cache
def topics() -> Mapping[str, Topic]:
    """Give every topic by its key, in the order of the list: those of IIT, of EIT, of OIT.

    Raises:
        RuleError: A topic is of no known kind or stands twice.
    """
    found = [
        Topic(t["key"], t["kind"], t["name"])
        for t in packed.read(resources.files("ita_xl.rules"), TOPICS)["topic"]
    ]
    if strays := [t.key for t in found if t.kind not in (SURVEY, DOCUMENT)]:
        raise RuleError(f"{TOPICS}: topics of no known kind: {strays}")
    if len({t.key for t in found}) != len(found):
        raise RuleError(f"{TOPICS}: a topic stands twice")
    return {t.key: t for t in found}


def digest_of_facts(folder: Path | None = None) -> str:
    """Compute the digest of all facts of all era files, which the newest edition must have; no click waits for it.

    Args:
        folder: Holds the era files; those of the package where not given.
    """
    with resources.as_file(resources.files("ita_xl.rules") / "data") as shipped:
        facts = {path.stem: _parse(path) for path in sorted((folder or shipped).glob("*.toml"))}
    text = json.dumps(facts, ensure_ascii=False, sort_keys=True)
    return blake2s(text.encode(), digest_size=8).hexdigest()


FIRST_EDITION = "a4ed99eb80b65276"
"""The digest of the first edition. Workbooks of format 1 keep no note of their rules: they came with these."""


@cache
def _shipped() -> Mapping[int, RuleBook]:
    with resources.as_file(resources.files("ita_xl.rules") / "data") as folder:
        return load(folder)


def load(folder: Path) -> Mapping[int, RuleBook]:
    """Read every era file of a folder.

    Args:
        folder: Holds ``*.toml``, one file an era.

    Returns:
        Fiscal year -> its rule book.

    Raises:
        RuleError: A file is incomplete, contradicts itself, or two files claim one year.
    """
    raw = {path.stem: _parse(path) for path in sorted(folder.glob("*.toml"))}
    books: dict[int, RuleBook] = {}
    for era in raw:
        try:
            book = _book(era, _inherit(era, raw, ()))
        except (LookupError, ValueError, ArithmeticError, TypeError, AttributeError) as error:
            raise RuleError(f"{era}.toml: {error!r}") from error
        for year in book.years:
            if year in books:
                raise RuleError(f"{era}.toml: {year} stands in {books[year].era}.toml as well")
            books[year] = book
    return books


def _parse(path: Path) -> dict[str, Any]:
    try:
        return packed.read(path.parent, path.name)
    except ValueError as error:  # no TOML, or not UTF-8
        raise RuleError(f"{path.name}: {error}") from error


def _inherit(era: str, raw: Mapping[str, dict[str, Any]], seen: tuple[str, ...]) -> dict[str, Any]:
    if era in seen:
        raise ValueError(f"extends itself by way of {', '.join(seen)}")
    own = raw[era]
    parent = own.get("extends")
    merged = {**_inherit(parent, raw, (*seen, era)), **own} if parent else dict(own)
    # A child that replaces [sources] may still use facts of its parent, so sources add up.
    if parent:
        merged["sources"] = {**_inherit(parent, raw, (*seen, era))["sources"], **own.get("sources", {})}
    return merged


def _book(era: str, data: dict[str, Any]) -> RuleBook:
    sources = {key: Source(s["text"], s["verified"]) for key, s in data["sources"].items()}
    scale = data["scale"]
    parts = data.get("eit_parts", {})
    book = RuleBook(
        era=era,
        years=tuple(data["years"]),
        instruments=tuple(
            Instrument(
                i["code"],
                i["name"],
                i["english"],
                tuple(i["aliases"]),
                Decimal(i["weight"]),
                sources[i["source"]],
            )
            for i in data["instrument"]
        ),
        indicators=tuple(
            Indicator(
                i["no"], i["instrument"], i["name"], tuple(i["aliases"]), i["about"], sources[i["source"]]
            )
            for i in data["indicator"]
        ),
        items=tuple(
            Item(
                i["code"],
                i["indicator"],
                i["name"],
                i.get("negative", False),
                i.get("sub", ""),
                i.get("verified", True) and sources[data["item_source"][code]].verified,
                code,
                i["topic"],
                i.get("official", i["name"]),
                tuple(i.get("elements", [])),
            )
            for code in INSTRUMENTS
            for i in data[f"items_{code}"]
        ),
        item_sources={code: sources[data["item_source"][code]] for code in INSTRUMENTS},
        rollups={code: Rollup(r["rule"], sources[r["source"]]) for code, r in data["rollup"].items()},
        sub_indicators=dict(data["sub_indicators"]),
        scale=Scale(
            scale["name"],
            tuple(scale["instruments"]),
            Decimal(scale["target"]),
            tuple(
                Level(
                    v["name"], Decimal(v["overall_min"]), Decimal(v["instrument_min"]), sources[v["source"]]
                )
                for v in scale["level"]
            ),
        ),
        eit_parts={key: parts[key] for key in ("EIT1", "EIT2") if key in parts},
        eit_part_weight=Decimal(parts.get("weight", "0.5")),
        eit_parts_source=sources[parts["source"]] if parts else None,
        issues=tuple(Issue(i["no"], i["name"], _codes(i["items"])) for i in data.get("issue", [])),
        issues_source=sources["issues"] if "issue" in data else None,
        agency_kinds=tuple(
            AgencyKind(
                k["code"],
                k["name"],
                k["stem"],
                tuple(k["prefixes"]),
                k["head"],
                k["clerk"],
                k["council"],
                sources[k["source"]],
                k["group"],
                dict(data["units"].get(k["code"], {})),
            )
            for k in data["agency_kind"]
        ),
        elements_source=sources[data["elements_source"]] if _has_elements(data) else None,
        national_mean_verified=sources["national_mean"].verified if "national_mean" in sources else False,
        national_mean={int(y): Decimal(v) for y, v in data.get("national_mean", {}).items()},
        national_mean_of_indicators={
            int(y): {int(no): Decimal(v) for no, v in means.items()}
            for y, means in data.get("national_mean_of_indicators", {}).items()
        },
    )
    _check(book)
    return book


def _has_elements(data: Mapping[str, Any]) -> bool:
    return any("elements" in item for item in data["items_OIT"])


def _codes(text: str) -> tuple[str, ...]:
    """Spell out ``i1-i3 e1`` as i1, i2, i3, e1."""
    found: list[str] = []
    for part in text.split():
        first, _, last = part.partition("-")
        last = last or first
        found += [f"{first[0]}{n}" for n in range(int(first[1:]), int(last[1:]) + 1)]
    return tuple(found)


def _check(book: RuleBook) -> None:
    if tuple(i.code for i in book.instruments) != INSTRUMENTS:
        raise ValueError("the instruments are not IIT, EIT, OIT")
    if sum(i.weight for i in book.instruments) != 1:
        raise ValueError("the weights of the instruments do not add up to 1")
    if [i.no for i in book.indicators] != list(range(1, len(book.indicators) + 1)):
        raise ValueError("the indicators are not numbered from 1 without a gap")
    if [i.instrument for i in book.indicators] != sorted(
        (i.instrument for i in book.indicators), key=INSTRUMENTS.index
    ):
        raise ValueError("the indicators do not stand in the order of their instruments")
    if len(book.by_code) != len(book.items):
        raise ValueError("an item code stands twice")
    known = {i.no for i in book.indicators}
    if strays := [
        i.code for i in book.items if i.indicator not in known or (i.sub and i.sub not in book.sub_indicators)
    ]:
        raise ValueError(f"items without their indicator or sub-indicator: {strays}")
    if strays := [i.code for i in book.items if any(len(text.strip()) < 2 for text in i.elements)]:
        raise ValueError(f"items whose elements are no list of texts: {strays}")
    of_kind = {"OIT": DOCUMENT}
    known_topics = topics()
    if strays := [
        i.code
        for i in book.items
        if i.topic not in known_topics or known_topics[i.topic].kind != of_kind.get(i.instrument, SURVEY)
    ]:
        raise ValueError(f"items whose topic does not stand in {TOPICS}, or is of the other kind: {strays}")
    place = {i.no: i.instrument for i in book.indicators}
    if strays := [i.code for i in book.items if place[i.indicator] != i.instrument]:
        raise ValueError(f"items under an indicator of another instrument: {strays}")
    if set(book.rollups) != set(INSTRUMENTS) or any(r.rule not in ROLLUPS for r in book.rollups.values()):
        raise ValueError(f"a rollup of every instrument is needed, one of {ROLLUPS}")
    _check_parts(book)
    _check_kinds(book.agency_kinds)


def _check_parts(book: RuleBook) -> None:
    if strays := [code for i in book.issues for code in i.items if code not in book.by_code]:
        raise ValueError(f"issues with items that are in no catalogue (issue = [] where not known): {strays}")
    levels = book.scale.levels
    if levels[0].overall_min != 0 or levels[0].instrument_min != 0:
        raise ValueError("the lowest level does not start at 0")
    if levels[-1].overall_min < book.scale.target:
        raise ValueError("no level reaches the national target")
    for low, high in pairwise(levels):
        if (high.overall_min, high.instrument_min) <= (low.overall_min, low.instrument_min) or (
            high.instrument_min < low.instrument_min
        ):
            raise ValueError(f"the minima of {high.name} are not above those of {low.name}")
    if set(book.scale.instruments) - {"IIT", "EIT", "OIT", *book.eit_parts}:
        raise ValueError("the scale names an instrument that the era does not have")


def _check_kinds(kinds: tuple[AgencyKind, ...]) -> None:
    codes, prefixes = [k.code for k in kinds], [p for k in kinds for p in k.prefixes]
    if len(set(codes)) != len(codes) or len(set(prefixes)) != len(prefixes):
        raise ValueError("a code or a prefix of the kinds of agency stands twice")
    if OTHER_KIND not in codes:
        raise ValueError(f"no kind of agency is {OTHER_KIND}: what no prefix fits")
    if strays := [k.code for k in kinds if bool(k.prefixes) is (k.code == OTHER_KIND)]:
        raise ValueError(f"every kind of agency but {OTHER_KIND} has prefixes: {strays}")
    if strays := [p for p in prefixes if not p.strip() or p.removesuffix(" ") != thai.clean(p)]:
        raise ValueError(f"prefixes that no name can begin with once it is read: {strays}")
    if strays := [
        k.code for k in kinds if not all((k.name, k.head, k.clerk, k.council or k.group != "local"))
    ]:
        raise ValueError(f"kinds of agency without a name, head, clerk or council: {strays}")
    if strays := [k.code for k in kinds if k.group not in GROUPS or set(k.units) != set(UNITS)]:
        raise ValueError(
            f"kinds of agency of no known group, or without a unit for each of {UNITS}: {strays}"
        )
