"""What Excel would repair in the tables of a workbook: every table part held against its sheet and its package."""

import posixpath
import re
import zipfile
from pathlib import Path

import lxml.etree as et
from closed_books import MAIN

from ita_xl import a1

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"
KEY = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def table_faults(path: Path) -> tuple[list[str], list[str]]:
    """Give the names of all tables, and what is wrong with them."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    strings = [
        "".join(text.text or "" for text in item.iter(f"{MAIN}t"))
        for item in et.fromstring(parts.get("xl/sharedStrings.xml", b"<x/>"))
    ]
    types = {
        one.get("PartName"): one.get("ContentType") for one in et.fromstring(parts["[Content_Types].xml"])
    }
    book = et.fromstring(parts["xl/workbook.xml"])
    names = {one.get("name").casefold() for one in book.iter(f"{MAIN}definedName")}
    seen: list[tuple[str, str]] = []
    faults, reached, areas = [], set(), {}
    for sheet in [name for name in parts if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]:
        root = et.fromstring(parts[sheet])
        folder, name = posixpath.split(sheet)
        rels = et.fromstring(parts.get(f"{folder}/_rels/{name}.rels", b"<x/>"))
        targets = {
            one.get("Id"): posixpath.normpath(posixpath.join(folder, one.get("Target")))
            for one in rels
            if one.get("Type") == RELATION
        }
        keys = [one.get(KEY) for one in root.iter(f"{MAIN}tablePart")]
        counted = [one.get("count") for one in root.iter(f"{MAIN}tableParts")]
        if sorted(keys) != sorted(targets) or not set(counted) <= {None, str(len(keys))}:
            faults.append(f"{sheet}: table parts {keys}, relationships {sorted(targets)}")
        for key in keys:
            part = targets.get(key, "")
            reached.add(part)
            if part not in parts or types.get(f"/{part}") != KIND:
                faults.append(f"{part}: missing, or of another content type")
                continue
            table = et.fromstring(parts[part])
            seen.append((table.get("id"), table.get("displayName")))
            faults += [f"{part}: {fault}" for fault in _faults(table, root, strings)]
            areas.setdefault(sheet, []).append(a1.parse_area(table.get("ref")))
            if table.get("displayName").casefold() in names:
                faults.append(f"{part}: there is a defined name of this name")
    for sheet, found in areas.items():
        faults += [
            f"{sheet}: tables meet" for n, one in enumerate(found) if any(_meet(one, b) for b in found[:n])
        ]
    lost = {name for name in parts if name.startswith("xl/tables/")} - reached
    for what, values in (("id", [i for i, _ in seen]), ("name", [n.casefold() for _, n in seen])):
        if len(set(values)) != len(values):
            faults.append(f"two tables of one {what}: {values}")
    return sorted(name for _, name in seen), faults + [f"{name}: no sheet has it" for name in sorted(lost)]


def _faults(table, sheet, strings):
    area = top, left, bottom, right = a1.parse_area(table.get("ref"))
    if bottom <= top or bottom > a1.MAX_ROW or right > a1.MAX_COLUMN:
        yield f"area {table.get('ref')}"
    for found in table.iter(f"{MAIN}autoFilter"):
        inner = a1.parse_area(found.get("ref"))
        totals = int(table.get("totalsRowCount", "0"))
        if inner != (top, left, bottom - totals, right):
            yield f"filter {found.get('ref')} of {table.get('ref')}"
    yield from _column_faults(table, sheet, strings)
    for found in sheet.iter(f"{MAIN}mergeCell"):
        if _meet(a1.parse_area(found.get("ref")), area):
            yield f"merged cells {found.get('ref')}"
    for found in sheet.iterfind(f"{MAIN}autoFilter"):
        if _meet(a1.parse_area(found.get("ref")), area):
            yield f"the sheet has a filter {found.get('ref')} too"
    for formula in sheet.iter(f"{MAIN}f"):
        if (
            formula.get("t") == "array"
            and ":" in formula.get("ref")
            and _meet(a1.parse_area(formula.get("ref")), area)
        ):
            yield f"an array formula {formula.get('ref')}"


def _column_faults(table, sheet, strings):
    top, left, _, right = a1.parse_area(table.get("ref"))
    columns = table.find(f"{MAIN}tableColumns")
    names, ids = [one.get("name") for one in columns], [one.get("id") for one in columns]
    if columns.get("count") != str(len(columns)) or len(columns) != right - left + 1:
        yield f"{len(columns)} columns, count {columns.get('count')}, area {table.get('ref')}"
    if len({name.casefold() for name in names}) != len(names) or len(set(ids)) != len(ids) or "" in names:
        yield f"columns {names} {ids}"
    cells = {one.get("r"): one for one in sheet.iter(f"{MAIN}c")}
    for n, name in enumerate(names):
        ref = a1.cell_name(top, left + n)
        cell = cells.get(ref)
        if cell is None or cell.find(f"{MAIN}f") is not None:
            yield f"{ref}: no header, or a formula"
            continue
        kind, value = cell.get("t"), cell.findtext(f"{MAIN}v", "")
        text = strings[int(value)] if kind == "s" else "".join(cell.xpath("string(*[local-name()='is'])"))
        if text != name.replace("_x000a_", "\n"):
            yield f"{ref}: {text!r}, its column is {name!r}"


def _meet(one, other):
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]
