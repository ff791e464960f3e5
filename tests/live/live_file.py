"""What a workbook file says of its cells, read by the letter of its XML: values, formulas, looks, links, names.

openpyxl would read the same, three times over: with values, with formulas, and with objects for all that nobody asks.
"""

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from posixpath import normpath
from typing import NamedTuple

from live_cell import area
from lxml import etree
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import from_excel
from untraced import untraced

from ita_xl.a1 import at

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
KEY = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Look = tuple[int, bool]
"""The number of a cell's style, and whether it is locked."""
Held = dict[tuple[int, int], tuple[object, str | None, Look, bool]]
"""What a cell of the double is made of (value, formula, look, link), by row from 1 and column from 0."""


Validations = list[tuple[tuple[int, int, int, int], dict[str, object] | None]]
"""Areas and what Excel's object model says of their validation; of two the later one holds, ``None`` is none."""
TYPES = {None: 0, "whole": 1, "decimal": 2, "list": 3, "textLength": 6, "custom": 7}


class Written(NamedTuple):
    """What a file says: sheets (protected, cells, validations), names and Excel's tables (sheet, area)."""

    sheets: dict[str, tuple[bool, Held, Validations]]
    names: dict[str, tuple[str, tuple[int, int, int, int]]]
    tables: dict[str, tuple[str, tuple[int, int, int, int]]]


@lru_cache(maxsize=32)
def written(data: bytes) -> Written:
    """Read a file; many tests open the same one, and nobody changes what is given."""
    with untraced(), zipfile.ZipFile(io.BytesIO(data)) as parts:
        tree = {name: etree.fromstring(parts.read(f"xl/{name}.xml")) for name in ("workbook", "styles")}
        strings = [_plain(item) for item in etree.fromstring(parts.read("xl/sharedStrings.xml"))]
        links = etree.fromstring(parts.read("xl/_rels/workbook.xml.rels"))
        targets = {link.get("Id"): link.get("Target").removeprefix("/xl/") for link in links}
        kinds = list(_kinds(tree["styles"]))
        sheets, tables = {}, {}
        for sheet in tree["workbook"].iter(f"{MAIN}sheet"):
            part = targets[sheet.get(KEY)]
            page = etree.fromstring(parts.read(f"xl/{part}"))
            tables |= {name: (sheet.get("name"), at) for name, at in _tables(parts, part)}
            guard = page.find(f"{MAIN}sheetProtection")
            protected = guard is not None and guard.get("sheet") in ("1", "true")
            sheets[sheet.get("name")] = (protected, _cells(page, strings, kinds), list(_validations(page)))
    names = {}
    for defined in tree["workbook"].iter(f"{MAIN}definedName"):
        if defined.get("localSheetId") is None:
            sheet, _, ref = defined.text.rpartition("!")
            names[defined.get("name")] = (sheet.strip("'").replace("''", "'"), area(ref))
    return Written(sheets, names, tables)


def _tables(parts: zipfile.ZipFile, part: str) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    """Give name and area of each table of a sheet, its header row included."""
    folder, _, name = f"xl/{part}".rpartition("/")
    links = f"{folder}/_rels/{name}.rels"
    for link in etree.fromstring(parts.read(links)) if links in parts.namelist() else ():
        if link.get("Type").endswith("/table"):
            table = etree.fromstring(parts.read(normpath(f"{folder}/{link.get('Target')}").lstrip("/")))
            yield table.get("displayName"), area(table.get("ref"))


def _kinds(styles: etree._Element) -> Iterator[tuple[bool, bool]]:
    """Give of each style whether its cells are locked, and whether their numbers are dates."""
    formats = {int(one.get("numFmtId")): one.get("formatCode") for one in styles.iter(f"{MAIN}numFmt")}
    for style in styles.find(f"{MAIN}cellXfs"):
        guard = style.find(f"{MAIN}protection")
        unlocked = guard is not None and guard.get("locked") in ("0", "false")
        number = int(style.get("numFmtId", 0))
        yield not unlocked, bool(is_date_format(formats.get(number) or BUILTIN_FORMATS.get(number, "")))


def _validations(page: etree._Element) -> Iterator[tuple[tuple[int, int, int, int], dict[str, object]]]:
    for one in page.iter(f"{MAIN}dataValidation"):
        formula = one.findtext(f"{MAIN}formula1")
        says = {
            "Type": TYPES[one.get("type")],
            "Formula1": formula if formula is None or formula.isdigit() else f"={formula}",
            "InputTitle": one.get("promptTitle"),
            "InputMessage": one.get("prompt"),
            "ErrorTitle": one.get("errorTitle"),
            "ErrorMessage": one.get("error"),
            "AlertStyle": {None: 1, "warning": 2}[one.get("errorStyle")],
        }
        if formula and formula.startswith('"'):
            says["Formula1"] = formula.strip('"')
        for ref in one.get("sqref").split():
            yield area(ref), {name: value for name, value in says.items() if value is not None}


def _plain(item: etree._Element) -> str:
    """Give the text of a string: plain or in runs, without phonetic hints."""
    return "".join(t.text or "" for t in item.iter(f"{MAIN}t") if t.getparent().tag != f"{MAIN}rPh")


def _cells(page: etree._Element, strings: list[str], kinds: list[tuple[bool, bool]]) -> Held:
    leads = set()
    for link in page.iter(f"{MAIN}hyperlink"):
        top, left, bottom, right = area(link.get("ref"))
        leads |= {(row, col) for row in range(top, bottom + 1) for col in range(left, right + 1)}
    cells: Held = {}
    for cell in page.iter(f"{MAIN}c"):
        style = int(cell.get("s", 0))
        locked, dated = kinds[style]
        value, formula = _value(cell, strings, dated=dated), cell.find(f"{MAIN}f")
        text = None
        if formula is not None and formula.get("t") != "array":
            assert formula.get("t") is None, f"{cell.get('r')}: a formula that only its neighbour tells"
            text = f"={formula.text}"
        if style or value is not None or formula is not None:
            place = at(cell.get("r"))
            cells[place] = (value, text, (style, locked), place in leads)
    return cells


def _value(cell: etree._Element, strings: list[str], *, dated: bool) -> object:
    """Give what a cell shows: a text (the name of an error too), a number, a date or a truth value."""
    kind, text = cell.get("t", "n"), cell.findtext(f"{MAIN}v")
    if kind == "inlineStr":
        return _plain(cell.find(f"{MAIN}is"))
    if not text:
        return None
    if kind == "s":
        return strings[int(text)]
    if kind == "b":
        return text == "1"
    return _number(text, dated=dated) if kind == "n" else text


def _number(text: str, *, dated: bool) -> float | int | datetime:
    number = int(text) if text.lstrip("-").isdigit() else float(text)
    return from_excel(number) if dated else number
