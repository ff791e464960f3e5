"""The parts of a workbook package: parsed when asked for, serialised again only where they changed."""

import posixpath
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import lxml.etree as et

from ita_xl.ooxml import xml as px
from ita_xl.ooxml.archive import Archive, load


class Relation(NamedTuple):
    """One relationship of a part.

    Attributes:
        key: Its id.
        kind: Last word of its type, such as "worksheet" (the same in transitional and strict files).
        target: Full name of the part that it leads to, or the address outside.
        external: Whether it leads out of the package.
    """

    key: str
    kind: str
    target: str
    external: bool


class Parts:
    """All parts of one package, and which of them were changed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._names = {name.lower(): name for name in archive.names}
        self._trees: dict[str, et._Element] = {}
        self._changed: set[str] = set()
        self._versions: Counter[str] = Counter()
        self._edited: set[str] = set()
        self._nodes = self._size = 0
        self._uncounted: list[str] = []
        self._replaced: dict[str, bytes] = {}
        self._dropped: set[str] = set()

    @classmethod
    def of(cls, source: Path | bytes) -> "Parts":
        """Open a file or the bytes of one."""
        return cls(Archive(load(source)))

    def find(self, name: str) -> str | None:
        """Return the part's name as the zip spells it (part names ignore case)."""
        found = self._names.get(name.lower())
        return None if found in self._dropped else found

    def read(self, name: str) -> bytes:
        """Return the part's bytes, as read or as replaced."""
        return self._replaced[name] if name in self._replaced else self._archive.read(name)

    def size(self, name: str) -> int:
        """Return how many bytes a part had when it was read."""
        return self._archive.size(name)

    def head(self, name: str, size: int) -> bytes:
        """Return the first bytes of a part as it was read."""
        return self._archive.read(name, size)

    def tree(self, name: str) -> et._Element:
        """Return the root element of a part; `touch` it after a change.

        Raises:
            PackageError: "not_a_workbook"; "too_large" where all parts that are held in memory would be.
        """
        if name not in self._trees:
            data = self.read(name)
            self._uncounted.append(name)
            self._size += len(data)
            if self._size > px.SHORTEST * px.MAX_NODES:  # fewer bytes cannot hold too many
                self._nodes += sum(px.nodes(self.read(part)) for part in self._uncounted)
                self._uncounted.clear()
                if self._nodes > px.MAX_NODES:
                    raise px.PackageError("too_large", name)
            self._trees[name] = px.parse(data, name, counted=True)
        return self._trees[name]

    def require_whole(self) -> None:
        """Make sure that every part with XML in it is well-formed, has no document type, and unpacks.

        Raises:
            PackageError: "not_a_workbook".
        """
        for name in self._archive.names:
            if name in self._trees or name in self._dropped:
                continue
            data = self.read(name)
            if name.lower().endswith((".xml", ".rels")):
                px.require_whole(data, name)

    def parsed(self, name: str) -> bool:
        """Tell whether the part has been parsed, and so may be changed."""
        return name in self._trees

    @contextmanager
    def edited(self, name: str) -> Iterator[et._Element]:
        """Give the root element of a part, and note afterwards whether it was changed.

        Within it the same part costs nothing more: the outermost one compares.
        """
        root = self.tree(name)
        if name in self._edited:
            yield root
            return
        self._edited.add(name)
        before = et.tostring(root, encoding="utf-8")
        try:
            yield root
        finally:
            self._edited.remove(name)
        if et.tostring(root, encoding="utf-8") != before:
            self.touch(name)

    def touch(self, name: str) -> None:
        """Note that the part's tree was changed."""
        self._changed.add(name)
        self._versions[name] += 1

    def version(self, name: str) -> int:
        """Return a number that grows with every change of a part's tree."""
        return self._versions[name]

    def replace(self, name: str, data: bytes) -> None:
        """Give a part that is not handled as a tree new bytes."""
        self._replaced[name] = data

    def relations(self, part: str) -> list[Relation]:
        """Return the relationships of a part ("" for the package itself)."""
        name = self.find(rels_name(part))
        if name is None:
            return []
        found = []
        for element in self.tree(name):
            if px.local(element) != "Relationship":
                continue
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            if not external:
                target = resolve(part, target)
                target = self.find(target) or target
            kind = element.get("Type", "").rpartition("/")[2]
            found.append(Relation(element.get("Id", ""), kind, target, external))
        return found

    def related(self, part: str, kind: str) -> list[str]:
        """Return the parts of this package that a part leads to by one kind of relationship."""
        return [
            relation.target
            for relation in self.relations(part)
            if relation.kind == kind and not relation.external and self.find(relation.target)
        ]

    def links(self) -> list[tuple[str, Relation]]:
        """Return the relationships between parts that can be followed from the package, with their owners."""
        found: list[tuple[str, Relation]] = []
        owners, known = [""], {""}
        for owner in owners:
            for link in self.relations(owner):
                if link.external or not self.find(link.target):
                    continue
                found.append((owner, link))
                if link.target not in known:
                    known.add(link.target)
                    owners.append(link.target)
        return found

    def of_content_type(self, content_type: str) -> list[str]:
        """Return the parts that are declared with a content type, in the order of their names."""
        declared = {
            element.get("PartName", "").lstrip("/")
            for element in self.tree(px.CONTENT_TYPES)
            if element.get("ContentType") == content_type
        }
        return sorted(found for name in declared if (found := self.find(name)))

    def forget(self, owner: str, keys: set[str]) -> None:
        """Remove relationships of a part by their ids."""
        relations = self.find(rels_name(owner))
        if relations is not None and keys:
            self._remove(relations, "Id", keys)

    def drop(self, part: str, owner: str) -> None:
        """Remove a part, the relationship of its only owner and its content type."""
        self.forget(owner, {relation.key for relation in self.relations(owner) if relation.target == part})
        names = {
            name
            for element in self.tree(px.CONTENT_TYPES)
            if (name := element.get("PartName", "")).lstrip("/").lower() == part.lower()
        }
        self._remove(px.CONTENT_TYPES, "PartName", names)
        self._dropped.add(part)

    def drop_unlinked(self, names: set[str]) -> None:
        """Remove those of some parts that no relationship leads to any more, and extensions only they had."""
        linked = {link.target for _, link in self.links()}
        for name in sorted(names - linked):
            self.drop(name, "")
            if relations := self.find(rels_name(name)):
                self.drop(relations, "")
        extensions = [{name.rpartition(".")[2].lower() for name in some} for some in (names, linked)]
        types = self.tree(px.CONTENT_TYPES)
        declared = {element.get("Extension", "") for element in types}
        unused = {text for text in declared if text.lower() in extensions[0] - extensions[1]}
        self._remove(px.CONTENT_TYPES, "Extension", unused)

    def _remove(self, name: str, attribute: str, values: set[str]) -> None:
        root = self.tree(name)
        for element in [child for child in root if child.get(attribute) in values]:
            root.remove(element)
            self.touch(name)

    def to_bytes(self) -> bytes:
        """Return the package; parts that were not changed are copied as they are."""
        changed: dict[str, bytes | None] = dict(self._replaced)
        changed.update((name, px.serialise(self._trees[name])) for name in sorted(self._changed))
        changed.update(dict.fromkeys(self._dropped))
        return self._archive.to_bytes(changed)


def rels_name(part: str) -> str:
    """Return the name of the part that holds a part's relationships ("" for the package itself)."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def resolve(part: str, target: str) -> str:
    """Return the part name that a relationship target of ``part`` means."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
