"""Which row a key belongs to: a hidden key is believed only while the texts beside it are those that it was put to.

Whoever sorts the columns that she sees, or cuts and pastes them, leaves the hidden key and the fingerprints behind.
What a row says then names the key that it had: it is paired with it again where that is certain. Where it is not,
the rows are named, and nothing is made from them.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2s
from typing import NamedTuple

Fingerprints = Mapping[str, str]
"""Of each text of a row as it stood when its key was put there, by field."""
SWAPPED = 2
"""So many texts of one column may stand in each other's rows before the column counts as sorted by itself."""


class Keyed(NamedTuple):
    """A key, and what stood beside it when it was put there."""

    key: str
    fingerprints: Fingerprints


class Pairing(NamedTuple):
    """For each row the place of its key (``None``: it has none), and the rows of which that is not certain."""

    keys: tuple[int | None, ...]
    unsure: tuple[int, ...]

    @property
    def moved(self) -> bool:
        """Tell whether any row has another key than the one beside it."""
        return any(key != row for row, key in enumerate(self.keys))


@lru_cache(maxsize=4096)
def text_digest(text: str) -> str:
    """Give a short fingerprint of a text, to tell later whether it was changed."""
    return blake2s(text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def pair(
    rows: Sequence[Mapping[str, str]], keyed: Sequence[Keyed], name: str, shared: Collection[str] = ()
) -> Pairing:
    """Pair rows with keys by their texts.

    Args:
        rows: The texts of each row, by field.
        keyed: What stands beside each row: its key and the fingerprints that came with it.
        name: The field that says what a row is; a row is not another one because of a single other text.
        shared: Fields that say the same in several rows by nature: they tell no row from another.

    Returns:
        Each row with the key beside it, unless its texts are those of another key that no longer has them.
    """
    strange = [
        [f for f, text in row.items() if text and one.fingerprints.get(f) != text_digest(text)]
        for row, one in zip(rows, keyed, strict=True)
    ]
    if not any(strange):
        return Pairing(tuple(n if one.key else None for n, one in enumerate(keyed)), ())
    return _KeySearch(rows, keyed, name, frozenset(shared), strange).pairing()


class _KeySearch:
    """The search for the keys of rows of which some hold other texts than their keys were put to."""

    def __init__(
        self,
        rows: Sequence[Mapping[str, str]],
        keyed: Sequence[Keyed],
        name: str,
        shared: frozenset[str],
        strange: Sequence[Sequence[str]],
    ) -> None:
        self.rows, self.keyed, self.name, self.shared = rows, keyed, name, shared
        owners: dict[tuple[str, str], set[str]] = {}
        for one in keyed:
            for mark in one.fingerprints.items() if one.key else ():
                if mark[0] in shared:
                    continue
                owners.setdefault(mark, set()).add(one.key)
        self.unique = {mark: next(iter(keys)) for mark, keys in owners.items() if len(keys) == 1}
        """Whose text it is, where it is one key's alone."""
        self.own = [
            {mark for mark in self._marks(row) if self.unique.get(mark) == one.key and one.key}
            for row, one in zip(rows, keyed, strict=True)
        ]
        in_place = {mark for marks in self.own for mark in marks}
        found = [
            {f: key for f in fields if (key := self.unique.get((f, text_digest(row[f])))) and key != one.key}
            for row, one, fields in zip(rows, keyed, strange, strict=True)
        ]
        marked = [{f: (f, text_digest(row[f])) for f in hit} for row, hit in zip(rows, found, strict=True)]
        self.moved = [
            {f: key for f, key in hit.items() if marks[f] not in in_place}
            for hit, marks in zip(found, marked, strict=True)
        ]
        """Texts of another key, which has them no longer."""
        self.copied = [
            {f: key for f, key in hit.items() if marks[f] in in_place}
            for hit, marks in zip(found, marked, strict=True)
        ]
        """Texts of another key, which has them still."""

    @staticmethod
    def _marks(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        return ((f, text_digest(text)) for f, text in row.items() if text)

    def pairing(self) -> Pairing:
        """Give each row its key."""
        unsure: set[int] = set()
        wanted: dict[int, str] = {}
        sorted_alone = Counter(f for hit in self.moved for f in hit)
        for n, hit in enumerate(self.moved):
            if not hit:
                continue
            telling, key = self.name in hit or len(hit) > 1, next(iter(hit.values()))
            alone = not self.own[n] and len(set(hit.values())) == 1
            if alone and (telling or self._agrees(key, n)):
                wanted[n] = key
            elif telling or sorted_alone[next(iter(hit))] > SWAPPED:
                unsure.add(n)
        taken = set(wanted.values())
        for n, hit in enumerate(self.moved):
            # One text of a measure that has lost it, in a row that has no key of its own: they may belong together.
            homeless = not self.keyed[n].key or self.keyed[n].key in taken
            if hit and n not in wanted and homeless:
                unsure.add(n)
        unsure |= {n for n in range(len(self.rows)) if n not in wanted and self._overwritten(n)}
        return self._paired(wanted, unsure)

    def _overwritten(self, n: int) -> bool:
        """Tell whether a row with a key says nothing of its own any more, but all that another row says of itself."""
        other = self.copied[n].get(self.name)
        return bool(
            self.keyed[n].key
            and other
            and not self.own[n]
            and all(self._said(other, f, self.rows[n].get(f, "")) for f in self.shared)
        )

    def _agrees(self, key: str, n: int) -> bool:
        """Tell whether what a row has in common with others by nature is what a key was put to."""
        texts = [(f, self.rows[n].get(f, "")) for f in self.shared]
        return any(text and self._said(key, f, text) for f, text in texts)

    def _said(self, key: str, field: str, text: str) -> bool:
        return any(
            one.key == key and one.fingerprints.get(field, text_digest("")) == text_digest(text)
            for one in self.keyed
        )

    def _paired(self, wanted: Mapping[int, str], unsure: set[int]) -> Pairing:
        claims = Counter(wanted.values())
        # A row that was copied with its key stands there more than once, and so does its key.
        places: dict[str, list[int]] = {}
        for n, one in enumerate(self.keyed):
            if one.key:
                places.setdefault(one.key, []).append(n)
        unsure |= {n for n, key in wanted.items() if claims[key] > len(places[key])}
        taken = set(wanted.values())
        keys: list[int | None] = []
        left: set[int] = set()
        for n, one in enumerate(self.keyed):
            if n in wanted:
                free = places[wanted[n]]
                keys.append(free.pop(0) if len(free) > 1 else free[0])
            elif one.key in taken:
                # What stands here lost its key to the row that has its texts.
                if self.own[n]:
                    unsure.add(n)
                elif any(self.rows[n].values()):
                    left.add(n)
                keys.append(None)
            else:
                keys.append(n if one.key else None)
        given = {self.keyed[key].key for key in keys if key is not None}
        without = {one.key for one in self.keyed if one.key and any(one.fingerprints.values())} - given
        if without:
            # A text that nobody knows and a key whose texts are gone: they may belong together or not.
            unsure |= left
        return Pairing(tuple(keys), tuple(sorted(unsure)))
