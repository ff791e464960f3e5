"""The calculation chain: the list of formula cells that Excel keeps, and repairs a file over."""

import lxml.etree as et

from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts


class CalcChain:
    """The entries of xl/calcChain.xml, indexed when a formula cell first goes away or moves."""

    def __init__(self, parts: Parts, workbook: str) -> None:
        self._parts = parts
        self._workbook = workbook
        self._name: str | None = None
        self._entries: dict[tuple[str, str], list[et._Element]] | None = None

    def _index(self) -> dict[tuple[str, str], list[et._Element]]:
        if self._entries is None:
            self._entries = {}
            names = self._parts.related(self._workbook, "calcChain")
            if names:
                self._name = names[0]
                sheet = "0"
                for entry in self._parts.tree(names[0]):
                    if px.local(entry) != "c":
                        continue
                    # An entry without "i" belongs to the sheet of the one before it: say so in each,
                    # so that one can leave without taking its neighbours to another sheet.
                    sheet = entry.get("i", sheet)
                    entry.set("i", sheet)
                    self._entries.setdefault((sheet, entry.get("r", "")), []).append(entry)
        return self._entries

    def remove(self, sheet_id: str, ref: str) -> None:
        """Forget a cell that holds no formula any more; the last one takes the part with it."""
        entries = self._index()
        for entry in entries.pop((sheet_id, ref), []):
            entry.getparent().remove(entry)
            self._changed()
        if self._name and not entries:
            self._parts.drop(self._name, self._workbook)
            self._name = None

    def move(self, sheet_id: str, moves: dict[str, str]) -> None:
        """Rename cells of one sheet, old name to new name."""
        entries = self._index()
        taken = {new: entries.pop((sheet_id, old), []) for old, new in moves.items()}
        for new, found in taken.items():
            for entry in found:
                entry.set("r", new)
                self._changed()
            if found:
                entries[(sheet_id, new)] = found

    def _changed(self) -> None:
        if self._name:
            self._parts.touch(self._name)
