"""What a typed result belongs to: the measure's key, and what the measure was called when the result was typed."""

from collections.abc import Iterable, Sequence

from ita_xl.measures.pairing import text_digest
from ita_xl.measures.table import KeyedRow, Merged, MergedRow, marks, written_marks
from ita_xl.records import replace

RESULT = ("status", "result", "outcome", "date")
"""The fields of the follow-up table that a person fills."""
REMEMBERED = 200
"""As many letters of a name are remembered."""


def with_names(followed: Merged, existing: Iterable[KeyedRow], measures: Sequence[MergedRow]) -> Merged:
    """Let each row of the follow-up table that has a result remember what its measure is called.

    A name of before stays as long as the result does: whoever renames a measure may have made another one of it. A
    name that the program itself has changed is no other measure.

    Args:
        followed: The follow-up table as it will stand.
        existing: Its rows as they stand.
        measures: The rows of the measures table as they will stand.
    """
    before = {row.row: row for row in existing}
    generated = {row.key for row in measures if _generated_name(row)}
    return replace(
        followed,
        rows=tuple(_with_name(row, before.get(row.old or 0), generated) for row in followed.rows),
    )


def _generated_name(row: MergedRow) -> bool:
    return marks(row.fingerprints).generated.get("name") == text_digest(row.values.get("name", ""))


def _with_name(row: MergedRow, old: KeyedRow | None, generated: set[str]) -> MergedRow:
    has_result = any(row.values.get(f) for f in RESULT)
    known = old.marks.of if old else ""
    changed = old is None or any(_stood(old, f) != text_digest(row.values.get(f, "")) for f in RESULT)
    name = row.values.get("name", "")
    if changed and old is not None and row.key not in generated:
        # Typed since: beside the name that stood there, which the measures table may have left behind.
        name = old.values.get("name", "") or name
    of = name[:REMEMBERED] if not known or changed or row.key in generated else known
    return replace(
        row,
        fingerprints=written_marks(
            row.key, row.values, marks(row.fingerprints).generated, of if has_result else ""
        ),
    )


def _stood(row: KeyedRow, field: str) -> str:
    return row.marks.stood.get(field, text_digest(""))


def other_name(row: KeyedRow) -> str:
    """Give what the measure of a result was called when that is hardly what it is called now; else nothing."""
    from difflib import SequenceMatcher

    was, now = row.marks.of, row.values.get("name", "")[:REMEMBERED]
    if not was or was == now or not any(row.values.get(f) for f in RESULT):
        return ""
    if any(_stood(row, f) != text_digest(row.values.get(f, "")) for f in RESULT):
        return ""  # the result was changed since
    return was if SequenceMatcher(None, was, now, autojunk=False).ratio() < ALIKE else ""


ALIKE = 0.6
"""Names that have at least this in common are one name, corrected."""
