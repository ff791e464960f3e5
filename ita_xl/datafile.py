"""DATA.json, the exchange form of a year's scores, as the flat table of entries.

Shape: ``agency``, ``district``, ``province``, ``fiscal_year``, ``plan_year``, ``threshold``, ``reported`` {overall,
grade, IIT, EIT, EIT1, EIT2, OIT}, ``indicators`` {"1".."10"}, ``items`` {"i1": ...}, ``items_by_issue``
{"1": {"i1": ...}}, ``history`` {year: [overall, level]} or {year: {overall, level, IIT, EIT, OIT}}.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ita_xl.assessment import INDICATOR_COUNT, Entries, Entry, Place

NOTES = ("seed", "layout", "weak_items", "reported_issue_averages", "faults_in_the_original")
"""Keys that are notes for people: read by nobody, and no reason for a finding."""

_REPORTED = {key: f"reported.{key}" for key in ("overall", "IIT", "EIT", "EIT1", "EIT2", "OIT")} | {
    "grade": "reported.level"
}
_PLAIN = {
    "agency": "agency.name",
    "district": "agency.district",
    "province": "agency.province",
    "fiscal_year": "fiscal_year",
    "plan_year": "plan_year",
    "threshold": "threshold",
}


def parse(text: str) -> Entries:
    """Read the text of a DATA.json.

    Raises:
        ValueError: It is no JSON object.
    """
    data = json.loads(text, parse_float=Decimal)
    if not isinstance(data, dict):
        raise ValueError("not a JSON object")
    found, unknown = {}, []
    for name, key, value in _walk(data):
        entry = Entry(value, Place("", key))
        if name:
            found[name] = entry
        else:
            unknown.append(Entry(key, Place("", "")))
    return Entries(found, tuple(unknown))


def _walk(data: dict[str, Any]) -> Iterator[tuple[str, str, object]]:
    """Give (field, key in the file, value); the field is empty for a key that nobody reads."""
    rows = iter(range(1, 1_000_000))
    for key, value in data.items():
        if key in NOTES:
            continue
        inner = value if isinstance(value, dict) else {}
        if key in _PLAIN:
            yield _PLAIN[key], key, value
        elif key == "reported":
            for k, v in inner.items():
                yield _REPORTED.get(k, ""), f"{key}.{k}", v
        elif key == "indicators":
            for k, v in inner.items():
                known = k.isdecimal() and 1 <= int(k) <= INDICATOR_COUNT
                yield f"indicator.{int(k)}" if known else "", f"{key}.{k}", v
        elif key == "items":
            for k, v in inner.items():
                yield from _item(next(rows), f"{key}.{k}", k, v, None)
        elif key == "items_by_issue":
            for issue, items in inner.items():
                for k, v in items.items() if isinstance(items, dict) else ():
                    yield from _item(next(rows), f"{key}.{issue}.{k}", k, v, issue)
        elif key == "history":
            yield from _history(inner)
        else:
            yield "", key, value


def _item(row: int, key: str, code: str, value: object, issue: str | None) -> Iterator[tuple[str, str, object]]:
    yield f"item.{row}.code", key, code
    yield f"item.{row}.issue", key, issue
    yield f"item.{row}.score", key, value


def _history(years: dict[str, Any]) -> Iterator[tuple[str, str, object]]:
    for n, (year, value) in enumerate(years.items(), start=1):
        key = f"history.{year}"
        yield f"history.{n}.year", key, year
        if isinstance(value, dict):
            for k, v in value.items():
                known = k in ("overall", "level", "IIT", "EIT", "OIT")
                yield f"history.{n}.{k}" if known else "", f"{key}.{k}", v
        elif isinstance(value, list):
            yield from (
                (f"history.{n}.{name}", key, v) for name, v in zip(("overall", "level"), value, strict=False)
            )
        else:
            yield f"history.{n}.overall", key, value
