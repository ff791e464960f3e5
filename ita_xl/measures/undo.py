"""Taking back the last generation of a table: by key, never by row; what was typed since stays.

Before a generation is written, :func:`record` notes what it is about to change. Later :func:`undo` brings that back
into the table as it then stands: sorted, with rows inserted and deleted.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from ita_xl.measures.table import KeyedRow, Merged, MergedRow, placed
from ita_xl.records import dataclass, replace

CHUNK = 8_000
"""As many characters of a record go into one cell."""
FORM = 1
"""The form of the text of a record; one that this program does not know is no record to it."""


@dataclass(frozen=True)
class EarlierRow:
    """A row as it was: its texts (all of a dropped row, else those that were replaced) and its places.

    ``key_after`` is the key that the generation left it, empty for a dropped row; ``at`` and ``left_at`` count rows
    from the top of the table, before and after.
    """

    key_after: str
    at: int
    left_at: int
    key: str
    fingerprints: str
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Record:
    """What a generation changed in one table: the keys seen before, the rows of before, the rows that it added."""

    seen: str
    rows: tuple[EarlierRow, ...]
    added: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Tell whether the generation left the table as it was, but for hidden keys and fingerprints."""
        return not self.added and all(
            row.key_after and not row.texts and row.at == row.left_at for row in self.rows
        )


def record(existing: Sequence[KeyedRow], merged: Merged, seen: str, *, top: int) -> Record:
    """Note what a merged table changes in the one that stands there."""
    after = {row.old: row for row in merged.rows if row.old is not None}
    rows = []
    for old in existing:
        new = after.get(old.row)
        if new is None:
            rows.append(EarlierRow("", old.row - top, -1, old.key, old.fingerprints, dict(old.values)))
        else:
            texts = {f: v for f, v in old.values.items() if new.values.get(f, "") != v}
            rows.append(EarlierRow(new.key, old.row - top, new.row - top, old.key, old.fingerprints, texts))
    return Record(seen, tuple(rows), tuple(row.key for row in merged.rows if row.old is None))


def undo(existing: Sequence[KeyedRow], record: Record, *, top: int, covered: Collection[int] = ()) -> Merged:
    """Bring back what a generation changed.

    Args:
        existing: The rows that stand there now, in the person's order.
        record: What the generation changed.
        top: The first row of the table in the sheet.
        covered: Empty rows of the sheet into which merged cells reach.

    Returns:
        The rows in the person's order. A text that is still the generated one gets its former text; a row that was
        added goes unless a person wrote in it; a dropped row comes back beside its former neighbour.
    """
    index = {former.key_after: n for n, former in enumerate(record.rows) if former.key_after}
    rows: list[tuple[int | None, MergedRow]] = []
    dropped: list[int] = []
    claimed: set[str] = set()
    kept_texts = 0
    for old in existing:
        key = old.key if old.key not in claimed else ""
        claimed.add(key)
        if key in record.added and (old.emptied or not old.touched):
            dropped.append(old.row)
            continue
        n = index.get(key)
        if n is None:
            rows.append((None, MergedRow(old.key, old.values, old.fingerprints, old.row)))
            continue
        former = record.rows[n]
        texts = {f: v for f, v in former.texts.items() if not old.typed(f)}
        kept_texts += len(former.texts) - len(texts)
        if old.emptied and old.said:
            texts = {}
        rows.append((n, MergedRow(former.key, {**old.values, **texts}, former.fingerprints, old.row)))
    # A row that was copied with its hidden key stood there more than once: each of them comes back, unless a person
    # has brought it back already.
    brought = Counter(row.key for n, row in rows if n is None and row.key)
    for n, former in enumerate(record.rows):
        if former.key_after:
            continue
        if brought[former.key]:
            brought[former.key] -= 1
            continue
        rows.insert(_place(rows, n), (n, MergedRow(former.key, former.texts, former.fingerprints, None)))
    seen = tuple(record.seen.split())
    plain = tuple(row for _, row in rows)
    if _as_left(existing, record, rows, top):
        exact = (replace(row, row=top + record.rows[n].at) for n, row in rows if n is not None)
        return Merged(tuple(exact), tuple(dropped), seen, kept_texts)
    return Merged(placed(plain, dropped, top, covered), tuple(dropped), seen, kept_texts)


def _place(rows: Sequence[tuple[int | None, MergedRow]], n: int) -> int:
    """Find the place of a row that comes back: behind its nearest former predecessor, else before its successor."""
    at = {m: i for i, (m, _) in enumerate(rows) if m is not None}
    before = [m for m in at if m < n]
    if before:
        return at[max(before)] + 1
    return at[min(at)] if at else len(rows)


def _as_left(
    existing: Sequence[KeyedRow], record: Record, rows: Sequence[tuple[int | None, MergedRow]], top: int
) -> bool:
    """Tell whether the rows stand where the generation left them, so that each can go exactly where it was."""
    left = {former.key_after: former.left_at for former in record.rows if former.key_after}
    ours = all(row.row - top == left[row.key] for row in existing if row.key in left)
    order = [n for n, _ in rows]
    return ours and None not in order and order == sorted(n for n in order if n is not None)


def packed(fingerprint: str, tables: Mapping[str, Record], *, idle: bool = False) -> list[str]:
    """Write records as texts of cells.

    Args:
        fingerprint: The fingerprint of what the tables were made from before.
        tables: The record of each table, by its name.
        idle: Whether a later generation found nothing to change.
    """
    found = {
        name: [
            r.seen,
            [[f.key_after, f.at, f.left_at, f.key, f.fingerprints, f.texts] for f in r.rows],
            r.added,
        ]
        for name, r in tables.items()
    }
    content = [FORM, fingerprint, found, *([True] if idle else [])]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return [text[n : n + CHUNK] for n in range(0, len(text), CHUNK)]


class Unpacked(NamedTuple):
    """What :func:`packed` was given."""

    fingerprint: str
    tables: Mapping[str, Record]
    idle: bool


def unpacked(chunks: Iterable[str]) -> Unpacked | None:
    """Read what :func:`packed` wrote; ``None`` where there is nothing, or nothing that can be read."""
    try:
        form, fingerprint, found, *idle = json.loads("".join(chunks))
        if form != FORM:
            return None
        tables = {
            name: Record(seen, tuple(EarlierRow(*row) for row in rows), tuple(added))
            for name, (seen, rows, added) in found.items()
        }
    except (ValueError, TypeError, AttributeError):
        return None
    return Unpacked(fingerprint, tables, bool(idle))
