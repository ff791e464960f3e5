"""Merging what is planned with what stands in a table already: by key, never by row, nothing typed lost.

A row remembers a fingerprint of each text that was generated into it. A text that no longer matches its fingerprint
was typed (or cleared) by a person and stays; the others follow the plan. Beside it stand the row's key and the
fingerprints of all texts as they stood when it was written, by which the key finds its row again (:mod:`pairing`).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import quote, unquote

from ita_xl.measures.pairing import Keyed, pair, text_digest
from ita_xl.records import dataclass, replace

NAME, SHARED = "name", ("indicator", "analysis")
"""The field that says what a row is, and those that several measures of one indicator have in common."""
_KEY, _OF = "key", "of"
"""The words before the key and before a name among the fingerprints of a row: no field is called so."""


_NEVER = "-"
"""For a text that a person typed before anything was generated there."""


class Marks(NamedTuple):
    """What a row remembers.

    Attributes:
        generated: The fingerprint of each text that was generated into it.
        stood: The fingerprint of each text as it stood when the row was written last.
        key: Whose row it was.
        of: What the measure was called when a result was typed beside it.
    """

    generated: Mapping[str, str]
    stood: Mapping[str, str]
    key: str
    of: str = ""


def marks(written: str) -> Marks:
    """Read the fingerprints of a row: ``name:1a2b3c4d steps:1a2b3c4d/5e6f7a8b key:i7``.

    Behind the stroke is what a person had typed; workbooks of before name neither that nor the key.
    """
    found = dict(part.split(":", 1) for part in written.split() if ":" in part)
    key, of = found.pop(_KEY, ""), unquote(found.pop(_OF, ""))
    generated, stood = {}, {}
    for field, mark in found.items():
        first, stroke, second = mark.partition("/")
        if first:
            generated[field] = first
        stood[field] = second if stroke else first
    return Marks(generated, stood, key, of)


def written_marks(key: str, values: Mapping[str, str], generated: Mapping[str, str], of: str = "") -> str:
    """Write what a row is to remember; see :func:`marks`."""
    parts = [f"{_KEY}:{key}"] if key else []
    if of:
        parts.append(f"{_OF}:{''.join(quote(x) if x.isspace() or x == '%' else x for x in of)}")
    for field, text in values.items():
        now, first = text_digest(text), generated.get(field, "")
        if first == now:
            parts.append(f"{field}:{now}")
        elif first or text:
            parts.append(f"{field}:{first}/{now}")
    return " ".join(parts)


@dataclass(frozen=True)
class KeyedRow:
    """A row as it stands: hidden key (empty for a row that a person added), texts, marks, row of the sheet."""

    key: str
    values: Mapping[str, str]
    fingerprints: str
    row: int
    noted: bool = False
    """Whether a person wrote something beside the table in this row."""

    def typed(self, field: str) -> bool:
        """Tell whether a person wrote (or cleared) this text."""
        generated = self.marks.generated
        if field in generated:
            return generated[field] != text_digest(self.values.get(field, ""))
        return bool(self.values.get(field))

    @cached_property
    def marks(self) -> Marks:
        """What the row remembers."""
        return marks(self.fingerprints)

    @property
    def touched(self) -> bool:
        """Tell whether anything in the row is a person's."""
        return self.noted or any(self.typed(field) for field in self.values)

    @property
    def emptied(self) -> bool:
        """Tell whether a person deleted the row's texts but not the row: its hidden key is still there."""
        return not self.noted and not any(self.values.values())

    @property
    def said(self) -> bool:
        """Tell whether anything stood in the row when it was written last."""
        return any(mark != text_digest("") for mark in self.marks.stood.values())


def with_their_keys(rows: Sequence[KeyedRow]) -> tuple[tuple[KeyedRow, ...], tuple[int, ...]]:
    """Give rows the keys that their texts had, where texts and hidden keys have parted.

    Returns:
        The rows, and the rows of the sheet of which it is not certain whose key they have.
    """
    keyed = [Keyed(row.marks.key or row.key, row.marks.stood) for row in rows]
    found = pair([row.values for row in rows], keyed, NAME, SHARED)
    given = []
    for row, at in zip(rows, found.keys, strict=True):
        key, marked = (keyed[at].key, rows[at].fingerprints) if at is not None else ("", "")
        given.append(
            row
            if (key, marked) == (row.key, row.fingerprints)
            else replace(row, key=key, fingerprints=marked)
        )
    return tuple(given), tuple(rows[n].row for n in found.unsure)


@dataclass(frozen=True)
class Planned:
    """A row that should be there: key and generated texts. Fields that are not named are a person's to fill."""

    key: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class MergedRow:
    """A row of the result; ``old`` is its row in the sheet before, ``None`` for a new one."""

    key: str
    values: Mapping[str, str]
    fingerprints: str
    old: int | None
    row: int = 0


@dataclass(frozen=True)
class Merged:
    """The table after merging: rows from the top, rows of the sheet to empty, and every key generated so far."""

    rows: tuple[MergedRow, ...]
    dropped: tuple[int, ...]
    seen: tuple[str, ...]
    kept_texts: int


def merge(
    existing: Sequence[KeyedRow],
    planned: Sequence[Planned],
    seen: Iterable[str],
    *,
    top: int,
    restore: bool = False,
    analyses: Mapping[str, str] = MappingProxyType({}),
    covered: Collection[int] = (),
) -> Merged:
    """Merge a plan into a table.

    Args:
        existing: The rows that stand there, in the person's order.
        planned: The rows that should be there.
        seen: Keys that were generated before: one that is gone was deleted by a person and stays deleted.
        top: The first row of the table in the sheet.
        restore: Bring deleted rows back.
        analyses: What is said of each indicator or issue now, by the words for it: a row that stays though it is no
            longer planned shall not say what was said of an older result.
        covered: Empty rows of the sheet into which merged cells reach: a new row there would say what those say.

    Returns:
        The rows in the person's order, new ones beside their neighbours of the plan. A row that is no longer planned
        goes only if a person wrote nothing in it.
    """
    wanted = {p.key: p for p in planned}
    claimed: set[str] = set()
    rows: list[MergedRow] = []
    dropped: list[int] = []
    gone: set[str] = set()
    kept_texts = 0
    for old in existing:
        key = old.key if old.key and old.key not in claimed else ""
        plan = wanted.get(key)
        if old.emptied:
            dropped.append(old.row)
            continue
        if key and plan is None and not old.touched:
            dropped.append(old.row)
            gone.add(key)
            continue
        claimed.add(key or f"row {old.row}")
        if plan is None:
            kept_texts += sum(old.typed(f) for f in old.values)
            rows.append(_kept(key, old, analyses))
            continue
        values = {f: old.values[f] if old.typed(f) else plan.values.get(f, old.values[f]) for f in old.values}
        kept_texts += sum(old.typed(f) for f in plan.values)
        rows.append(MergedRow(key, values, _marked(key, values, old, plan), old.row))
    present = {row.key for row in rows if row.key}
    known = set(seen)
    order = {p.key: n for n, p in enumerate(planned)}
    for plan in planned:
        if plan.key in present or (plan.key in known and not restore):
            continue
        marked = written_marks(plan.key, plan.values, {f: text_digest(v) for f, v in plan.values.items()})
        rows.insert(_place(rows, order, plan.key), MergedRow(plan.key, plan.values, marked, None))
        present.add(plan.key)
    all_seen = sorted((known | present) - (gone - present))
    return Merged(placed(rows, dropped, top, covered), tuple(dropped), tuple(all_seen), kept_texts)


def with_own_keys(merged: Merged) -> Merged:
    """Give the rows that a person added the keys by which they will be known, each another one."""
    taken = {row.key for row in merged.rows} | set(merged.seen)
    rows = []
    for row in merged.rows:
        key = row.key or f"row-{text_digest(f'{row.row} {row.values}')}"
        while not row.key and key in taken:
            key += "+"
        taken.add(key)
        rows.append(
            row if row.key else replace(row, key=key, fingerprints=written_marks(key, row.values, {}))
        )
    return replace(merged, rows=tuple(rows))


def _kept(key: str, old: KeyedRow, analyses: Mapping[str, str]) -> MergedRow:
    """Keep a row that is not planned as it stands, but for an analysis that was generated; a copy is a person's own."""
    values, now = old.values, analyses.get(old.values.get("indicator", ""))
    if not key or now is None or old.typed("analysis") or not old.values.get("analysis"):
        return MergedRow(key, values, _marked(key, values, old, None), old.row)
    values = {**values, "analysis": now}
    return MergedRow(key, values, _marked(key, values, old, Planned(key, {"analysis": now})), old.row)


def _marked(key: str, values: Mapping[str, str], old: KeyedRow, plan: Planned | None) -> str:
    """Write the marks of a row; a typed text keeps the fingerprint of what was generated there last."""
    generated = dict(old.marks.generated)
    for field, text in plan.values.items() if plan else ():
        generated[field] = generated.get(field, _NEVER) if old.typed(field) else text_digest(text)
    return written_marks(key, values, generated, old.marks.of)


def _place(rows: Sequence[MergedRow], order: Mapping[str, int], key: str) -> int:
    """Find the place of a new row: behind its nearest predecessor of the plan, else before its nearest successor.

    The person may have sorted the rows: what is near in the plan need not be last or first in the table.
    """
    planned = {order[row.key]: n for n, row in enumerate(rows) if row.key in order}
    before = [at for at in planned if at < order[key]]
    if before:
        return planned[max(before)] + 1
    return planned[min(planned)] if planned else len(rows)


def placed(
    rows: Sequence[MergedRow], dropped: Sequence[int], top: int, covered: Collection[int] = ()
) -> tuple[MergedRow, ...]:
    """Give each row its place in the sheet: where it was, closed up behind dropped rows, pushed down by new ones."""
    placed, free = [], top
    for row in rows:
        wanted = free if row.old is None else row.old - sum(d < row.old for d in dropped)
        at = max(free, wanted)
        while row.old is None and at in covered:
            at += 1
        placed.append(MergedRow(row.key, row.values, row.fingerprints, row.old, at))
        free = at + 1
    return tuple(placed)
