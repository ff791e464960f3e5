"""DATA.json, the exchange form of a year's scores, as the flat table of entries.

Shape: ``agency``, ``district``, ``province``, ``fiscal_year``, ``plan_year``, ``threshold``, ``reported`` {overall,
grade, IIT, EIT, EIT1, EIT2, OIT}, ``indicators`` {"1".."10"}, ``items`` {"i1": ...}, ``items_by_issue``
{"1": {"i1": ...}}, ``items_year``, ``answer_shares`` {"i1": [six shares]}, ``history`` {year: [overall, level]} or
{year: {overall, level, IIT, EIT, OIT}}.

For the report only: ``agency_kind`` (a kind of agency as the list of the workbook calls it), ``memo`` {office, number,
date, subject, to, signatory, position}, ``asked`` [{question, answer}, ...] for questions without a score,
``opinions`` [{heading, text}, ...], ``oit_progress`` {"o1": {status, responsible, evidence, note}}, ``item_texts``
{"i1": wording of the office's own result page}.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from itertools import count
from typing import Any

from ita_xl.assessment import INDICATOR_COUNT, SHARES, Entries, Entry, Place, item_code
from ita_xl.dossier import MEMO_FIELDS, OIT_FIELDS

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
    "items_year": "items_year",
    "agency_kind": "agency.kind",
}
_LISTS = {"asked": ("asked", ("question", "answer")), "opinions": ("opinion", ("heading", "text"))}
"""Lists of rows: key in the file -> group and columns of the flat table."""
_OF_ITEMS = ("answer_shares", "item_texts")
"""Keys that belong to items: read when all items are known."""


def parse(text: str) -> Entries:
    """Read the text of a DATA.json.

    Raises:
        ValueError: It is no JSON object.
    """
    try:
        data = json.loads(text, parse_float=Decimal)
    except (ArithmeticError, RecursionError) as error:
        raise ValueError("a number or a nesting beyond all bounds") from error
    if not isinstance(data, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004  to the caller it is bad data, as broken JSON is
    found: dict[str, Entry] = {}
    unknown = []
    for name, key, value in _walk(data):
        entry = Entry(value, Place("", key))
        if name:
            found[name] = entry
        else:
            unknown.append(Entry(key, Place("", "")))
    for give in (_shares(data.get("answer_shares"), found), _texts(data.get("item_texts"), found)):
        for name, entry in give:
            if name:
                found[name] = entry
            else:
                unknown.append(entry)
    return Entries(found, tuple(unknown))


def _shares(shares: object, found: Mapping[str, Entry]) -> Iterator[tuple[str, Entry]]:
    """Give each share of the answers with the first row of its item; an empty name where there is no such item."""
    if shares is None:
        return
    if not isinstance(shares, dict):
        yield "", Entry("answer_shares", Place("", ""))
        return
    rows = _item_rows(found)
    for code, values in shares.items():
        row, key = rows.get(item_code(code)), f"answer_shares.{code}"
        if row is None or not isinstance(values, list) or len(values) > len(SHARES):
            yield "", Entry(key, Place("", ""))
            continue
        for share, value in zip(SHARES, values, strict=False):
            yield f"{row}.{share}", Entry(value, Place("", key))


def _item_rows(found: Mapping[str, Entry]) -> dict[str, str]:
    """Give the first row of each item."""
    rows: dict[str, str] = {}
    for name, entry in found.items():
        if name.startswith("item.") and name.endswith(".code"):
            rows.setdefault(item_code(str(entry.value)), name.removesuffix(".code"))
    return rows


def _texts(texts: object, found: Mapping[str, Entry]) -> Iterator[tuple[str, Entry]]:
    """Give each wording with the first row of its item, with a row of its own where the item has no score."""
    if texts is None:
        return
    if not isinstance(texts, dict):
        yield "", Entry("item_texts", Place("", ""))
        return
    rows = _item_rows(found)
    free = count(1 + max((int(row.partition(".")[2]) for row in rows.values()), default=0))
    for code, value in texts.items():
        place = Place("", f"item_texts.{code}")
        if _nested(value):
            yield "", Entry(place.cell, Place("", ""))
            continue
        row = rows.get(item_code(code))
        if row is None:
            row = f"item.{next(free)}"
            yield f"{row}.code", Entry(code, place)
        yield f"{row}.text", Entry(value, place)


def _nested(value: object) -> bool:
    return isinstance(value, dict | list)


Found = Iterator[tuple[str, str, object]]
"""Field (empty for a key that nobody reads), key in the file, value."""


def _walk(data: dict[str, Any]) -> Found:
    rows = count(1)
    for key, value in data.items():
        if key in (*NOTES, *_OF_ITEMS):
            continue
        if key in _PLAIN:
            yield _PLAIN[key], key, value
        elif key in _LISTS:
            yield from _list(key, value)
        elif key == "oit_progress" and isinstance(value, dict):
            yield from _oit(value)
        elif key not in (*_TABLES, "items", "items_by_issue", "history") or not isinstance(value, dict):
            yield "", key, value
        elif key in _TABLES:
            yield from ((_TABLES[key](k), f"{key}.{k}", v) for k, v in value.items())
        elif key == "items":
            for code, score in value.items():
                yield from _item(next(rows), f"{key}.{code}", code, score, None)
        elif key == "items_by_issue":
            yield from _by_issue(value, rows)
        else:
            yield from _history(value)


def _indicator(key: str) -> str:
    return f"indicator.{int(key)}" if key.isdecimal() and 1 <= int(key) <= INDICATOR_COUNT else ""


def _memo(key: str) -> str:
    return f"memo.{key}" if key in MEMO_FIELDS else ""


_TABLES: Mapping[str, Callable[[str], str]] = {
    "reported": lambda key: _REPORTED.get(key, ""),
    "indicators": _indicator,
    "memo": _memo,
}


def _list(name: str, rows: object) -> Found:
    group, columns = _LISTS[name]
    if not isinstance(rows, list):
        yield "", name, rows
        return
    for n, row in enumerate(rows, start=1):
        place = f"{name}[{n}]"
        if isinstance(row, dict):
            yield from (
                (f"{group}.{n}.{k}" if k in columns else "", f"{place}.{k}", v) for k, v in row.items()
            )
        else:
            yield "", place, row


def _oit(items: dict[str, Any]) -> Found:
    for n, (code, row) in enumerate(items.items(), start=1):
        key = f"oit_progress.{code}"
        if not isinstance(row, dict):
            yield "", key, row
            continue
        yield f"oit.{n}.code", key, code
        yield from ((f"oit.{n}.{k}" if k in OIT_FIELDS else "", f"{key}.{k}", v) for k, v in row.items())


def _by_issue(issues: dict[str, Any], rows: Iterator[int]) -> Found:
    for issue, items in issues.items():
        if not isinstance(items, dict):
            yield "", f"items_by_issue.{issue}", items
            continue
        for code, score in items.items():
            yield from _item(next(rows), f"items_by_issue.{issue}.{code}", code, score, issue)


def _item(row: int, key: str, code: str, value: object, issue: str | None) -> Found:
    yield f"item.{row}.code", key, code
    yield f"item.{row}.issue", key, issue
    yield f"item.{row}.score", key, value


def _history(years: dict[str, Any]) -> Found:
    for n, (year, value) in enumerate(years.items(), start=1):
        key = f"history.{year}"
        yield f"history.{n}.year", key, year
        if isinstance(value, dict):
            for k, v in value.items():
                known = k in ("overall", "level", "IIT", "EIT", "OIT")
                yield f"history.{n}.{k}" if known else "", f"{key}.{k}", v
        elif isinstance(value, list):
            yield from (("", f"{key}[{place}]", v) for place, v in enumerate(value[2:], start=3))
            yield from (
                (f"history.{n}.{name}", key, v) for name, v in zip(("overall", "level"), value, strict=False)
            )
        else:
            yield f"history.{n}.overall", key, value
