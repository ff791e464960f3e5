"""A closed workbook that a person uses: cells changed without Excel, everything else left byte for byte.

Only the parts that must change are written anew; the person's own sheets, formats, comments, pictures and
VBA are copied as they lie in the file.
"""

from collections.abc import Mapping
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType

import lxml.etree as et

from ita_xl import a1
from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts
from ita_xl.ooxml.xml import PackageError
from ita_xl.workbook.closed import chartcache, dates
from ita_xl.workbook.closed.calcchain import CalcChain
from ita_xl.workbook.closed.sheetgrid import Filled, SheetRows, Strings, without_empty_cells
from ita_xl.workbook.closed.sheetpart import SheetEntry, SheetPart

__all__ = ["Package", "PackageError", "SheetPart"]

_HEAD, _PIECE = 16_384, 1_024
_ENDINGS = {"sheet.macroEnabled.main": ".xlsm", "spreadsheetml.sheet.main": ".xlsx"}
_LARGE = 2**20
_MANY = 20_000
"""Bytes of a sheet, and cells and rows in it, from which on it is worth looking for cells that hold nothing."""


class Package:
    """One .xlsx or .xlsm file in memory.

    Attributes:
        sheet_names: The names of all sheets in their order, hidden ones too.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._workbook = _main_part(parts)
        self._entries = self._list_sheets()
        self._sheets: dict[str, SheetPart] = {}
        self._filled: dict[str, tuple[int, Filled]] = {}
        self._chain = CalcChain(parts, self._workbook)
        # No sheet knows the package: it goes from memory as soon as nobody uses it.
        self._strings = Strings(partial(_strings, parts, self._workbook))
        self.sheet_names = tuple(self._entries)

    @classmethod
    def read(cls, source: Path | bytes) -> "Package":
        """Read a workbook.

        Args:
            source: The file, or its bytes.

        Raises:
            PackageError: It is no workbook that can be read; its code says why.
        """
        return cls(Parts.of(source))

    def _list_sheets(self) -> dict[str, SheetEntry]:
        relations = {relation.key: relation for relation in self._parts.relations(self._workbook)}
        found: dict[str, SheetEntry] = {}
        for sheet in self._parts.tree(self._workbook).iter():
            if px.local(sheet) != "sheet":
                continue
            keys = [value for name, value in sheet.attrib.items() if name.endswith("}id")]
            relation = relations.get(keys[0]) if keys else None
            cells = relation is not None and relation.kind == "worksheet" and not relation.external
            part = self._parts.find(relation.target) if cells and relation is not None else None
            name = sheet.get("name", "")
            found[name] = SheetEntry(name, sheet.get("sheetId", ""), part or "")
        if not found:
            raise PackageError("not_a_workbook", "no sheets")
        return found

    @cached_property
    def code_names(self) -> Mapping[str, str]:
        """Sheet names by the code names that VBA knows the sheets by."""
        found = {}
        for name, entry in self._entries.items():
            code = _code_name(self._parts.head(entry.part, _HEAD)) if entry.part else ""
            if code:
                found[code] = name
        return MappingProxyType(found)

    @property
    def ending(self) -> str:
        """The ending that Excel wants of the file's name: ``.xlsm``, ``.xlsx``, or empty for another kind."""
        for element in self._parts.tree(px.CONTENT_TYPES):
            if element.get("PartName", "").lstrip("/").lower() == self._workbook.lower():
                return next(
                    (end for word, end in _ENDINGS.items() if word in element.get("ContentType", "")), ""
                )
        return ""

    def require_whole(self) -> None:
        """Make sure that every part can be read, those too of which nothing is asked here.

        Raises:
            PackageError: "not_a_workbook".
        """
        self._parts.require_whole()

    @property
    def macros(self) -> bool:
        """Tell whether the file holds macros."""
        return bool(self._parts.related(self._workbook, "vbaProject"))

    def holding(self, kind: str) -> tuple[str, ...]:
        """Give the sheets to which something of a kind belongs: ``comments``, ``image``."""
        sheets = {entry.part: name for name, entry in self._entries.items() if entry.part}
        owners: dict[str, set[str]] = {}
        for owner, link in self._parts.links():
            owners.setdefault(link.target, set()).add(owner)
        found: set[str] = set()
        for owner, link in self._parts.links():
            if link.kind == kind:
                found |= {owner} | owners.get(owner, set())
        return tuple(name for part, name in sheets.items() if part in found)

    @cached_property
    def names(self) -> Mapping[str, tuple[str, str]]:
        """Sheet and area by defined name: those of the whole workbook that mean one plain area."""
        found = {}
        for element in self._parts.tree(self._workbook).iter():
            if px.local(element) == "definedName" and element.get("localSheetId") is None:
                area = a1.plain_area(element.text or "")
                sheet = self._known(area[0]) if area else None
                if area and sheet is not None:
                    found[element.get("name", "")] = (sheet, area[1])
        return MappingProxyType(found)

    def move_name(self, name: str, sheet: str, area: str) -> None:
        """Let a defined name of the whole workbook mean another area; one that is not there stays away."""
        quoted = sheet.replace("'", "''")
        for element in self._parts.tree(self._workbook).iter():
            if px.local(element) == "definedName" and element.get("localSheetId") is None:
                text = f"'{quoted}'!{area}"
                if element.get("name") == name and element.text != text:
                    element.text = text
                    self._parts.touch(self._workbook)
        self.__dict__.pop("names", None)

    def _known(self, name: str) -> str | None:
        """Return a sheet's name as the workbook spells it (Excel ignores case)."""
        if name in self._entries:
            return name
        return next((known for known in self._entries if known.casefold() == name.casefold()), None)

    def sheet(self, name: str) -> SheetPart:
        """Return a worksheet, parsed when it is first asked for.

        Raises:
            PackageError: "no_sheet" when there is none of that name, or it has no cells; "too_many_cells" where it
                would take more memory than is sound, though nearly all of them are empty.
        """
        place = self._entry(name)
        if place.name not in self._sheets:
            try:
                self._sheets[place.name] = SheetPart(self._parts, place, self._strings, self._chain)
            except PackageError as error:
                if error.code == "too_large":
                    raise PackageError("too_many_cells", place.name) from error
                raise
        return self._sheets[place.name]

    def _entry(self, name: str) -> SheetEntry:
        known = self._known(name)
        if known is None or not self._entries[known].part:
            raise PackageError("no_sheet", name)
        return self._entries[known]

    def tables(self, name: str) -> list[tuple[Parts, str]]:
        """Return the parts of a sheet's tables, with the package that they are of."""
        known = self._known(name)
        part = self._entries[known].part if known is not None else ""
        return [(self._parts, table) for table in self._parts.related(part, "table")] if part else []

    def filled(self, name: str) -> Filled:
        """Return the values of the cells of a sheet that hold one, as they stand now.

        What is written goes into the cells that are read here: there is one reader.

        Raises:
            PackageError: "no_sheet", "too_large", or "not_a_workbook" where two cells claim one place.
        """
        part = self._entry(name).part
        version = self._parts.version(part)
        known = self._filled.get(part)
        if known is None or known[0] != version:
            found = None if self._parts.parsed(part) else self._filled_of_large(part)
            known = version, found or self.sheet(name).filled(self._dated)
            self._filled[part] = known
        return known[1]

    def _filled_of_large(self, part: str) -> Filled | None:
        """Read a sheet of many empty cells without keeping them; None for any other one."""
        if self._parts.size(part) < _LARGE:
            return None
        data = self._parts.read(part)
        if data.count(b"<c ") + data.count(b"<row") < _MANY:
            return None  # long texts, as our own hidden sheet has
        rest = without_empty_cells(data)
        return None if rest is None else Filled(SheetRows(px.parse(rest, part)), self._strings, self._dated)

    @property
    def styles(self) -> et._Element | None:
        """The part of styles."""
        parts = self._parts.related(self._workbook, "styles")
        return self._parts.tree(parts[0]) if parts else None

    @cached_property
    def _dated(self) -> dates.Dated | None:
        """What numbers are by their style."""
        of_1904 = any(
            element.get("date1904") in ("1", "true")
            for element in self._parts.tree(self._workbook)
            if px.local(element) == "workbookPr"
        )
        return dates.dated(self.styles, from_1904=of_1904)

    def _sheet_or_none(self, name: str) -> SheetPart | None:
        known = self._known(name)
        return self.sheet(known) if known is not None and self._entries[known].part else None

    def refresh_charts(self) -> None:
        """Bring what the charts remember of their cells up to date, in all drawings of the workbook.

        A reference to several areas, a defined name, another book or hidden cells stays as it is.
        """
        chartcache.refresh(self._parts, self._sheet_or_none)

    def to_bytes(self) -> bytes:
        """Return the file: changed parts written anew, all others as they were; always the same bytes."""
        for sheet in self._sheets.values():
            sheet.settle()
        return self._parts.to_bytes()


def _main_part(parts: Parts) -> str:
    kind = parts.find("mimetype")
    if kind and parts.head(kind, 64).startswith(b"application/vnd.oasis.opendocument"):
        raise PackageError("open_document")
    if parts.find(px.CONTENT_TYPES) is None:
        raise PackageError("not_a_workbook", "no content types")
    found = parts.related("", "officeDocument")
    if not found or px.local(parts.tree(found[0])) != "workbook":
        raise PackageError("not_a_workbook", "no workbook part")
    return found[0]


def _strings(parts: Parts, workbook: str) -> et._Element | None:
    """Return the part of the shared strings."""
    found = parts.related(workbook, "sharedStrings")
    return parts.tree(found[0]) if found else None


def _code_name(head: bytes) -> str:
    """Return the code name from the first bytes of a sheet, which starts with its properties."""
    parser = et.XMLPullParser(events=("start",), **px.parser_options())
    for start in range(0, len(head), _PIECE):
        try:
            parser.feed(head[start : start + _PIECE])
        except et.XMLSyntaxError as error:
            raise PackageError("not_a_workbook", str(error)) from error
        for _, element in parser.read_events():
            if px.local(element) == "sheetPr":
                return str(element.get("codeName", ""))
            if px.local(element) in ("dimension", "sheetData", "sheetViews"):
                return ""
    return ""
