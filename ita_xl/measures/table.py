"""Merging what is planned with what stands in a table already: by key, never by row, nothing typed lost.

A row keeps a digest of each text that was generated into it. A text that no longer matches its digest was typed
(or cleared) by a person and stays; the others follow the plan.
"""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2s

from ita_xl.records import dataclass


@dataclass(frozen=True)
class KeyedRow:
    """A row as it stands: hidden key (empty for a row that a person added), texts, fingerprints, row of the sheet."""

    key: str
    values: Mapping[str, str]
    fingerprints: str
    row: int
    noted: bool = False
    """Whether a person wrote something beside the table in this row."""

    def typed(self, field: str) -> bool:
        """Tell whether a person wrote (or cleared) this text."""
        made = dict(part.split(":", 1) for part in self.fingerprints.split() if ":" in part)
        if field in made:
            return made[field] != text_digest(self.values.get(field, ""))
        return bool(self.values.get(field))

    @property
    def touched(self) -> bool:
        """Tell whether anything in the row is a person's."""
        return self.noted or any(self.typed(field) for field in self.values)

    @property
    def emptied(self) -> bool:
        """Tell whether a person deleted the row's texts but not the row: its hidden key is still there."""
        return not self.noted and not any(self.values.values())


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


def text_digest(text: str) -> str:
    """Give a short digest of a text, to tell later whether it was changed."""
    return blake2s(text.encode(), digest_size=4).hexdigest()


def merge(
    existing: Sequence[KeyedRow],
    planned: Sequence[Planned],
    seen: Iterable[str],
    *,
    top: int,
    restore: bool = False,
) -> Merged:
    """Merge a plan into a table.

    Args:
        existing: The rows that stand there, in the person's order.
        planned: The rows that should be there.
        seen: Keys that were generated before: one that is gone was deleted by a person and stays deleted.
        top: The first row of the table in the sheet.
        restore: Bring deleted rows back.

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
            rows.append(MergedRow(key, old.values, old.fingerprints, old.row))
            continue
        values = {f: old.values[f] if old.typed(f) else plan.values.get(f, old.values[f]) for f in old.values}
        kept_texts += sum(old.typed(f) for f in plan.values)
        rows.append(MergedRow(key, values, _fingerprints(old, plan), old.row))
    present = {row.key for row in rows if row.key}
    known = set(seen)
    order = {p.key: n for n, p in enumerate(planned)}
    for plan in planned:
        if plan.key in present or (plan.key in known and not restore):
            continue
        made = " ".join(f"{f}:{text_digest(v)}" for f, v in plan.values.items())
        rows.insert(_place(rows, order, plan.key), MergedRow(plan.key, plan.values, made, None))
        present.add(plan.key)
    all_seen = sorted((known | present) - (gone - present))
    return Merged(placed(rows, dropped, top), tuple(dropped), tuple(all_seen), kept_texts)


def _fingerprints(old: KeyedRow, plan: Planned) -> str:
    """Digests of the generated texts; a typed text keeps that of what was generated there last."""
    before = dict(part.split(":", 1) for part in old.fingerprints.split() if ":" in part)
    return " ".join(
        f"{f}:{before.get(f, '-') if old.typed(f) else text_digest(v)}" for f, v in plan.values.items()
    )


def _place(rows: Sequence[MergedRow], order: Mapping[str, int], key: str) -> int:
    """Find the place of a new row: behind its nearest predecessor of the plan, else before its nearest successor.

    The person may have sorted the rows: what is near in the plan need not be last or first in the table.
    """
    planned = {order[row.key]: n for n, row in enumerate(rows) if row.key in order}
    before = [at for at in planned if at < order[key]]
    if before:
        return planned[max(before)] + 1
    return planned[min(planned)] if planned else len(rows)


def placed(rows: Sequence[MergedRow], dropped: Sequence[int], top: int) -> tuple[MergedRow, ...]:
    """Give each row its place in the sheet: where it was, closed up behind dropped rows, pushed down by new ones."""
    placed, free = [], top
    for row in rows:
        wanted = free if row.old is None else row.old - sum(d < row.old for d in dropped)
        at = max(free, wanted)
        placed.append(MergedRow(row.key, row.values, row.fingerprints, row.old, at))
        free = at + 1
    return tuple(placed)
