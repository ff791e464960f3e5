"""DATA.json, the exchange form of everything that a person typed: the flat table of entries, and tables of rows.

:func:`text` writes all of a workbook, :func:`read` reads it back.

Shape: ``agency``, ``district``, ``province``, ``fiscal_year``, ``plan_year``, ``threshold``, ``reported`` {overall,
grade, IIT, EIT, EIT1, EIT2, OIT}, ``indicators`` {"1".."10"}, ``items`` {"i1": ...}, ``items_by_issue``
{"1": {"i1": ...}}, ``items_year``, ``answer_shares`` {"i1": [six shares]}, ``history`` {year: [overall, level]} or
{year: {overall, level, IIT, EIT, OIT}}.

For the report only: ``agency_kind`` (a kind of agency as the list of the workbook calls it), ``memo`` {office, number,
date, subject, to, signatory, position}, ``units`` {role: the office's own unit or title}, ``causes``
{"1": {cause, facts}} for the office's own words of an indicator, ``asked``
[{question, answer}, ...] for questions without a score,
``opinions`` [{heading, text}, ...], ``oit_progress`` {"o1": {status, responsible, evidence, note}}, ``item_texts``
{"i1": wording of the office's own result page}.

What :func:`text` writes has the key ``format`` as well: then each row stands in the workbook where it stands in its
list (``{}`` is an empty row) and each value as it is there. ``items``, ``history`` and ``oit_progress`` are lists of
rows: [{code, issue, score, shares: [six], text}], [{year, overall, level, IIT, EIT, OIT}], [{code, status,
responsible, evidence, note}]. ``oit_year``; ``choices`` {only, by, layout, digits, mail_name}; ``page`` and
``pasted`` [[texts of a line of the result page that was pasted beside the scores, beside the items], ...];
``library`` {rows, deleted}: a row as shipped is its key alone, one that was
changed has its key and the changed fields, one of the office's own all its fields; ``measures`` and ``follow_up``
{rows: [{key, fields ..., generated}], seen, fresh}: ``generated`` are the hidden fingerprints of the generated texts,
``seen`` the keys generated so far, ``fresh`` tells whether the table was made from these entries.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from ita_xl.assessment import INDICATOR_COUNT, SHARES, Entries, Entry, Place, item_code
from ita_xl.dossier import CAUSE_FIELDS, MEMO_FIELDS, OIT_FIELDS, UNIT_FIELDS, words
from ita_xl.records import dataclass, field, replace

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
    "oit_year": "oit_year",
    "agency_kind": "agency.kind",
}
_LISTS = {
    "items": ("item", ("code", "issue", "score", "text")),
    "history": ("history", ("year", "overall", "level", "IIT", "EIT", "OIT")),
    "oit_progress": ("oit", ("code", *OIT_FIELDS)),
    "asked": ("asked", ("question", "answer")),
    "opinions": ("opinion", ("heading", "text")),
}
"""Lists of rows: key in the file -> group and columns of the flat table."""
CHOICES = ("only", "by", "layout", "digits", "mail_name")
"""What is chosen from a list: which measures, by what, the layout, digits and name of what is written."""
TABLES = ("measures", "follow_up")
_BESIDE = ("format", "choices", "page", "pasted", "library", *TABLES)
"""Keys of what stands beside the flat table."""
_OF_ITEMS = ("answer_shares", "item_texts")
"""Keys that belong to items: read when all items are known."""


@dataclass(frozen=True)
class TableRow:
    """A row of a generated table: hidden key, texts by field, the fingerprints of the texts that were generated.

    A row without key, texts and fingerprints is an empty one, which keeps its place.
    """

    key: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    generated: str = ""

    @property
    def empty(self) -> bool:
        """Tell whether nothing stands in it."""
        return not (self.key or any(self.texts.values()))


@dataclass(frozen=True)
class TypedTable:
    """A generated table as it stands: its rows, the keys generated so far, whether it is of these entries.

    ``fresh`` is ``None`` for a table that has not been made.
    """

    rows: tuple[TableRow, ...] = ()
    seen: tuple[str, ...] = ()
    fresh: bool | None = None


@dataclass(frozen=True)
class LibraryRow:
    """A row of the office's library: its key, and the texts that are not as shipped (all of them for an own row)."""

    key: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Library:
    """The office's library: its rows in their order, and the keys of the shipped rows that it deleted."""

    rows: tuple[LibraryRow, ...] = ()
    deleted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Interchange:
    """Everything that a person typed into a workbook.

    ``form`` is the format of the workbook that it was read from, 0 where a person wrote the file: then the year's
    catalogue is offered, and rows stand close together. ``choices`` are those of :data:`CHOICES`, ``page`` and
    ``pasted`` the lines of the result pages that were pasted beside the scores and beside the items, ``tables`` those
    of :data:`TABLES`.
    """

    entries: Entries = field(default_factory=Entries)
    form: int = 0
    choices: Mapping[str, str] = field(default_factory=dict)
    page: tuple[tuple[str, ...], ...] = ()
    pasted: tuple[tuple[str, ...], ...] = ()
    library: Library | None = None
    tables: Mapping[str, TypedTable] = field(default_factory=dict)


def read(text: str) -> Interchange:
    """Read the text of a DATA.json, with all that stands beside the flat table.

    Raises:
        ValueError: It is no JSON object.
    """
    data = _object(text)
    odd: list[str] = []
    form = data.get("format", 0)
    if isinstance(form, bool) or not isinstance(form, int):
        odd.append("format")
        form = 0
    found = Interchange(
        form=form,
        choices=dict(_words(data.get("choices"), "choices", CHOICES, odd)),
        page=tuple(_pasted(data, "page", odd)),
        pasted=tuple(_pasted(data, "pasted", odd)),
        library=_library(data.get("library"), odd),
        tables={name: _table(data[name], name, odd) for name in TABLES if name in data},
    )
    entries = parse(text)
    unknown = (*entries.unknown_keys, *(Entry(key, Place("", "")) for key in odd))
    return replace(found, entries=replace(entries, unknown_keys=unknown))


def _words(value: object, key: str, known: Sequence[str], odd: list[str]) -> Iterator[tuple[str, str]]:
    """Give the texts of an object by their keys; all keys where none are said to be known."""
    if value is None:
        return
    if not isinstance(value, dict):
        odd.append(key)
        return
    for name, text in value.items():
        if _nested(text) or (known and name not in known):
            odd.append(f"{key}.{name}")
        elif text is not None:
            yield name, str(text)


def _pasted(data: Mapping[str, object], key: str, odd: list[str]) -> Iterator[tuple[str, ...]]:
    for line in _rows_of(data.get(key), key, odd):
        if isinstance(line, list) and not any(map(_nested, line)):
            yield tuple("" if text is None else str(text) for text in line)
        else:
            odd.append(key)


def _rows_of(value: object, key: str, odd: list[str]) -> list[object]:
    if value is not None and not isinstance(value, list):
        odd.append(key)
    return value if isinstance(value, list) else []


def _library(value: object, odd: list[str]) -> Library | None:
    if not isinstance(value, dict):
        if value is not None:
            odd.append("library")
        return None
    odd += [f"library.{name}" for name in value if name not in ("rows", "deleted")]
    rows = []
    for n, row in enumerate(_rows_of(value.get("rows"), "library.rows", odd), start=1):
        if isinstance(row, str):
            rows.append(LibraryRow(row))
        else:
            texts = dict(_words(row, f"library.rows[{n}]", (), odd))
            rows.append(LibraryRow(texts.pop("key", ""), texts))
    return Library(tuple(rows), tuple(map(str, _rows_of(value.get("deleted"), "library.deleted", odd))))


def _table(value: object, name: str, odd: list[str]) -> TypedTable:
    if not isinstance(value, dict):
        odd.append(name)
        return TypedTable()
    odd += [f"{name}.{key}" for key in value if key not in ("rows", "seen", "fresh")]
    rows = []
    for n, row in enumerate(_rows_of(value.get("rows"), f"{name}.rows", odd), start=1):
        texts = dict(_words(row, f"{name}.rows[{n}]", (), odd))
        key, generated = texts.pop("key", ""), texts.pop("generated", "")
        rows.append(TableRow(key, texts, generated))
    seen = tuple(map(str, _rows_of(value.get("seen"), f"{name}.seen", odd)))
    fresh = value.get("fresh")
    return TypedTable(tuple(rows), seen, fresh if isinstance(fresh, bool) else None)


def text(found: Interchange) -> str:
    """Write everything that a person typed as the text of a DATA.json; :func:`read` gives it back."""
    entries = found.entries

    def held(names: Mapping[str, str]) -> dict[str, object]:
        values = ((key, _plain(entries.held(name))) for key, name in names.items())
        return {key: value for key, value in values if value is not None}

    data: dict[str, object] = {"format": found.form, **held(_PLAIN)}
    data["choices"] = dict(found.choices)
    data["reported"] = held(_REPORTED)
    data["indicators"] = held({str(n): f"indicator.{n}" for n in range(1, INDICATOR_COUNT + 1)})
    data["units"] = held({role: f"unit.{role}" for role in UNIT_FIELDS})
    causes = {
        str(no): held({name: f"cause.{no}.{name}" for name in CAUSE_FIELDS})
        for no in range(1, INDICATOR_COUNT + 1)
    }
    data["causes"] = {no: said for no, said in causes.items() if said}
    data["memo"] = held({name: f"memo.{name}" for name in MEMO_FIELDS})
    for key, (group, columns) in _LISTS.items():
        data[key] = _filled_rows(entries, group, columns)
    data["page"] = [list(line) for line in found.page]
    data["pasted"] = [list(line) for line in found.pasted]
    if found.library:
        rows = ({**({"key": row.key} if row.key else {}), **row.texts} for row in found.library.rows)
        data["library"] = {
            "rows": [row["key"] if list(row) == ["key"] else row for row in rows],
            "deleted": list(found.library.deleted),
        }
    for name, table in found.tables.items():
        data[name] = {
            "rows": [
                {k: v for k, v in {"key": r.key, **r.texts, "generated": r.generated}.items() if v}
                for r in table.rows
            ],
            "seen": list(table.seen),
            **({} if table.fresh is None else {"fresh": table.fresh}),
        }
    shown = (f" {_line(key)}: {_lines(value)}" for key, value in data.items() if value not in ({}, []))
    return "{\n" + ",\n".join(shown) + "\n}"


def _lines(value: object, indent: str = " ") -> str:
    """Write a value, a row of a list and a list of an object to a line."""
    if isinstance(value, list) and value:
        return f"[\n{indent} " + f",\n{indent} ".join(map(_line, value)) + f"\n{indent}]"
    if isinstance(value, dict) and any(isinstance(part, list) for part in value.values()):
        parts = (f"{indent} {_line(key)}: {_lines(part, f'{indent} ')}" for key, part in value.items())
        return "{\n" + ",\n".join(parts) + f"\n{indent}" + "}"
    return _line(value)


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _filled_rows(entries: Entries, group: str, columns: Iterable[str]) -> list[dict[str, object]]:
    """Give the rows of a group, each at its place in the list."""
    rows: list[dict[str, object]] = []
    for name in entries.rows(group):
        values = ((key, _plain(entries.held(f"{name}.{key}"))) for key in columns)
        row = {key: value for key, value in values if value is not None}
        shares = [_plain(entries.held(f"{name}.{share}")) for share in SHARES] if group == "item" else []
        if any(share is not None for share in shares):
            row["shares"] = shares
        if row:
            rows += [{} for _ in range(int(name.partition(".")[2]) - 1 - len(rows))]
            rows.append(row)
    return rows


def _plain(value: object) -> object:
    """Give what a cell holds as JSON has it: a date in the Thai words by which it is read."""
    if isinstance(value, date):
        return words(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else _text_or_none(value)


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


def _object(text: str) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        ValueError: It is none.
    """
    try:
        data = json.loads(text, parse_float=Decimal)
    except (ArithmeticError, RecursionError) as error:
        raise ValueError("a number or a nesting beyond all bounds") from error
    if not isinstance(data, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004  to the caller it is bad data, as broken JSON is
    return data


def parse(text: str) -> Entries:
    """Read the flat table of a DATA.json, without what stands beside it.

    Raises:
        ValueError: It is no JSON object.
    """
    data = _object(text)
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


Fields = Iterator[tuple[str, str, object]]
"""Field (empty for a key that nobody reads), key in the file, value."""


def _walk(data: dict[str, Any]) -> Fields:
    rows = count(1)
    for key, value in data.items():
        if key in (*NOTES, *_OF_ITEMS, *_BESIDE):
            continue
        if key in _PLAIN:
            yield _PLAIN[key], key, value
        elif key in _LISTS and (isinstance(value, list) or key in ("asked", "opinions")):
            yield from _list(key, value)
        elif key == "oit_progress" and isinstance(value, dict):
            yield from _oit(value)
        elif key == "causes" and isinstance(value, dict):
            yield from _causes(value)
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
    "units": lambda role: f"unit.{role}" if role in UNIT_FIELDS else "",
}


def _list(name: str, rows: object) -> Fields:
    group, columns = _LISTS[name]
    if not isinstance(rows, list):
        yield "", name, rows
        return
    for n, row in enumerate(rows, start=1):
        place = f"{name}[{n}]"
        if isinstance(row, dict):
            for k, v in row.items():
                if k == "shares" and group == "item" and isinstance(v, list) and len(v) <= len(SHARES):
                    shares = zip(SHARES, v, strict=False)
                    yield from ((f"{group}.{n}.{share}", f"{place}.{k}", value) for share, value in shares)
                else:
                    yield f"{group}.{n}.{k}" if k in columns else "", f"{place}.{k}", v
        else:
            yield "", place, row


def _oit(items: dict[str, Any]) -> Fields:
    for n, (code, row) in enumerate(items.items(), start=1):
        key = f"oit_progress.{code}"
        if not isinstance(row, dict):
            yield "", key, row
            continue
        yield f"oit.{n}.code", key, code
        yield from ((f"oit.{n}.{k}" if k in OIT_FIELDS else "", f"{key}.{k}", v) for k, v in row.items())


def _causes(indicators: dict[str, Any]) -> Fields:
    for no, row in indicators.items():
        key = f"causes.{no}"
        if not isinstance(row, dict) or not _indicator(no):
            yield "", key, row
            continue
        known = _indicator(no).replace("indicator", "cause")
        yield from ((f"{known}.{k}" if k in CAUSE_FIELDS else "", f"{key}.{k}", v) for k, v in row.items())


def _by_issue(issues: dict[str, Any], rows: Iterator[int]) -> Fields:
    for issue, items in issues.items():
        if not isinstance(items, dict):
            yield "", f"items_by_issue.{issue}", items
            continue
        for code, score in items.items():
            yield from _item(next(rows), f"items_by_issue.{issue}.{code}", code, score, issue)


def _item(row: int, key: str, code: str, value: object, issue: str | None) -> Fields:
    yield f"item.{row}.code", key, code
    yield f"item.{row}.issue", key, issue
    yield f"item.{row}.score", key, value


def _history(years: dict[str, Any]) -> Fields:
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
