"""The copy for e-mail: a macro-free .xlsx with the same sheets and numbers, and nobody's name or folder in it.

Cells, formulas, formats and the person's own sheets, pictures and comments are copied as they lie in the file.
"""

import posixpath
import re

import lxml.etree as et

from ita_xl.workbook import package_xml as px
from ita_xl.workbook.builder import CONF_ROWS
from ita_xl.workbook.layout import CONF, HOME
from ita_xl.workbook.package import Package
from ita_xl.workbook.package_parts import Parts, Relation

_PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_VBA = "application/vnd.ms-office.vbaProject"
_CONTROL = "application/vnd.ms-excel.controlproperties+xml"
# What a macro-free copy does not carry: code, the ribbon that calls it, who did what.
_LEFT_OUT = {"vbaProject", "extensibility", "attachedToolbars", "custom-properties", "revisionHeaders", "usernames"}
_PERSONAL = {"creator", "lastModifiedBy", "Manager", "Company", "HyperlinkBase", "Template"}
_SETTINGS = {word for row in CONF_ROWS for word in row}
# Excel's VML is not always well-formed, so shapes are cut out as text. A comment is a shape too.
_SHAPE = re.compile(rb"<((?:\w+:)?)shape\b(?:[^>]*[^/>])?>.*?</\1shape>\s*", re.DOTALL)
_BUTTON = re.compile(rb"""ObjectType\s*=\s*["']Button["']""")
_MACRO = re.compile(rb"<((?:\w+:)?)FmlaMacro\b[^>]*>[^<]*</\1FmlaMacro>\s*")
_NUMBER = re.compile(r"_x0000_s(\d+)")

_Link = tuple[str, Relation]


def mail_copy(data: bytes) -> bytes:
    """Make the copy for e-mail.

    Buttons and ActiveX controls go, and the macros of whatever else is clicked; a person's own check boxes and
    comments stay. Strings that no cell shows any more go too.

    Args:
        data: A workbook of ours, .xlsm or .xlsx.

    Returns:
        The .xlsx; the same bytes for the same workbook, and a copy of a copy is that copy.

    Raises:
        PackageError: It is no workbook that can be read.
    """
    parts = Parts.of(data)
    package = Package(parts)
    links = _links(parts)
    _clear_settings(package)
    _open_at_home(package, parts)
    for part in _targets(links, "worksheet", "dialogsheet"):
        _remove_buttons(parts, part)
    _remove_macro_calls(parts, _targets(links, "drawing", "chartUserShapes"))
    _remove_names(parts, links)
    _blank_unused_strings(parts, links)
    for owner, relation in links:
        if relation.kind in _LEFT_OUT:
            parts.forget(owner, {relation.key})
    _sweep(parts, {relation.target for _, relation in links})
    return package.to_bytes()


def _links(parts: Parts) -> list[_Link]:
    """Give every relationship to a part that the package can be followed to, with the part it starts from."""
    found: list[_Link] = []
    owners = [""]
    for owner in owners:
        for relation in parts.relations(owner):
            if not relation.external and parts.find(relation.target):
                found.append((owner, relation))
                if relation.target not in owners:
                    owners.append(relation.target)
    return found


def _targets(links: list[_Link], *kinds: str) -> list[str]:
    return list(dict.fromkeys(relation.target for _, relation in links if relation.kind in kinds))


def _named(root: et._Element, *names: str) -> list[et._Element]:
    """Give the elements of these names, in any namespace (transitional and strict files differ)."""
    return list(root.iter(*(f"{{*}}{name}" for name in names)))


def _cut(element: et._Element) -> None:
    """Remove an element, and the wrappers of it that hold nothing any more."""
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    if not len(parent) and px.local(parent) == "Choice":
        _cut(parent.getparent())
    elif not len(parent) and px.local(parent) in ("Fallback", "controls"):
        _cut(parent)


def _key(element: et._Element) -> str:
    return next((str(value) for name, value in element.attrib.items() if name.endswith("}id")), "")


def _clear_settings(package: Package) -> None:
    """Empty the settings of xlwings, which name the interpreter's folder, except those that the template sets."""
    for name in package.sheet_names:
        if name == package.code_names.get(CONF.code) or name.casefold().endswith(CONF.name):
            sheet = package.sheet(name)
            for row in sheet.rows_with_cells():
                for column in range(1, 27):
                    ref = px.cell_name(row, column)
                    value = sheet.value(ref)
                    if isinstance(value, str) and value not in _SETTINGS:
                        sheet.set_value(ref, None)


def _open_at_home(package: Package, parts: Parts) -> None:
    """Let the copy open at the first cell of หน้าหลัก (where it is gone or hidden: at the first sheet to be seen)."""
    workbook = parts.related("", "officeDocument")[0]
    sheets = _named(parts.tree(workbook), "sheet")
    shown = [n for n, sheet in enumerate(sheets) if sheet.get("state", "visible") == "visible"]
    home = package.code_names.get(HOME.code)
    first = next((n for n in shown if sheets[n].get("name") == home), shown[0] if shown else 0)
    for view in _named(parts.tree(workbook), "workbookView"):
        if (view.get("activeTab", "0"), view.get("firstSheet", "0")) != (str(first), "0"):
            view.set("activeTab", str(first))
            view.attrib.pop("firstSheet", None)
            parts.touch(workbook)
    targets = {relation.key: relation.target for relation in parts.relations(workbook)}
    for n, sheet in enumerate(sheets):
        part = parts.find(targets.get(_key(sheet), ""))
        for view in _named(parts.tree(part), "sheetView") if part else ():
            if _select(view, chosen=n == first):
                parts.touch(str(part))


def _select(view: et._Element, *, chosen: bool) -> bool:
    """Select a sheet at A1, or not at all; tell whether that changed anything."""
    before = et.tostring(view)
    view.attrib.pop("tabSelected", None)
    if chosen:
        view.set("tabSelected", "1")
        view.attrib.pop("topLeftCell", None)
        for element in _named(view, "selection"):  # without one, it is A1 of the first pane
            view.remove(element)
        for pane in _named(view, "pane"):
            pane.attrib.pop("activePane", None)
    return bool(et.tostring(view) != before)


def _remove_buttons(parts: Parts, sheet: str) -> None:
    """Take the buttons out of a sheet: their shapes, the controls behind them, their twins among the drawings."""
    root = parts.tree(sheet)
    controls = _named(root, "control")
    active_x = {relation.key for relation in parts.relations(sheet) if relation.kind == "control"}
    gone = {str(control.get("shapeId")) for control in controls if _key(control) in active_x}
    for part in parts.related(sheet, "vmlDrawing"):
        if not _cut_shapes(parts, part, gone):
            _detach(parts, sheet, part)
    for control in controls:
        if control.get("shapeId") in gone:
            parts.forget(sheet, {_key(control)})
            _cut(control)
            parts.touch(sheet)
    if controls:
        _remove_macro_calls(parts, [sheet])
    for part in parts.related(sheet, "drawing"):
        twins = [twin for twin in _named(parts.tree(part), "compatExt") if gone & _numbers(twin.get("spid", ""))]
        for twin in twins:
            shape = next(parent for parent in twin.iterancestors() if px.local(parent) in ("sp", "wsDr"))
            anchor = shape.getparent()
            _cut(anchor if px.local(anchor).endswith("Anchor") else shape)
            parts.touch(part)
        if twins and not len(parts.tree(part)):
            _detach(parts, sheet, part)


def _numbers(text: str) -> set[str]:
    return set(_NUMBER.findall(text))


def _cut_shapes(parts: Parts, part: str, gone: set[str]) -> bool:
    """Cut buttons and the shapes in `gone` out of a legacy drawing, and note all in `gone`; tell if any shape is left."""

    def kept(found: re.Match[bytes]) -> bytes:
        numbers = _numbers(found[0].partition(b">")[0].decode("utf-8", "replace"))
        if _BUTTON.search(found[0]) or numbers & gone:
            gone.update(numbers)
            return b""
        return _MACRO.sub(b"", found[0])

    old = parts.read(part)
    new = _SHAPE.sub(kept, old)
    if new != old:
        parts.replace(part, new)
    return new == old or _SHAPE.search(new) is not None


def _detach(parts: Parts, sheet: str, part: str) -> None:
    """Remove a drawing that holds nothing any more from its sheet."""
    keys = {relation.key for relation in parts.relations(sheet) if relation.target == part}
    for element in _named(parts.tree(sheet), "drawing", "legacyDrawing", "legacyDrawingHF"):
        if _key(element) in keys:
            _cut(element)
    parts.forget(sheet, keys)
    parts.touch(sheet)


def _remove_macro_calls(parts: Parts, names: list[str]) -> None:
    """Let a click on a picture, a shape or a person's own check box call nothing."""
    for name in names:
        for element in parts.tree(name).iter():
            if element.get("macro"):
                element.set("macro", "")
                parts.touch(name)


def _remove_names(parts: Parts, links: list[_Link]) -> None:
    """Remove who wrote, changed or refreshed the file, and the folders of that person's machine."""
    for part in _targets(links, "core-properties", "extended-properties"):
        for element in _named(parts.tree(part), *_PERSONAL):
            if element.text:
                _cut(element)
                parts.touch(part)
    for part in _targets(links, "officeDocument", "pivotCacheDefinition"):
        for element in _named(parts.tree(part), "fileSharing", "pivotCacheDefinition"):
            for attribute in {"userName", "refreshedBy"} & set(element.attrib):
                del element.attrib[attribute]
                parts.touch(part)
        for element in _named(parts.tree(part), "absPath"):
            _cut(element)
            parts.touch(part)
    for part in _targets(links, "externalLink"):  # Excel notes where the add-in lies whose function a cell calls
        rels = parts.find(_relations_name(part))
        for element in parts.tree(rels) if rels else ():
            target = element.get("Target", "")
            name = re.split(r"[\\/]", target)[-1]
            if name != target and name.lower().endswith((".xlam", ".xla")):
                element.set("Target", name)
                parts.touch(str(rels))


def _relations_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _blank_unused_strings(parts: Parts, links: list[_Link]) -> None:
    """Empty the shared strings that no cell shows: texts that a person deleted, folders of the settings."""
    used = set()
    for part in (relation.target for _, relation in links if relation.kind.lower().endswith("sheet")):
        cells = parts.tree(part).iter("{*}c")
        used |= {cell.findtext("{*}v", "").strip() for cell in cells if cell.get("t") == "s"}
    for part in _targets(links, "sharedStrings"):
        for n, item in enumerate(_named(parts.tree(part), "si")):
            if str(n) not in used and "".join(item.itertext()):
                del item[:]
                et.SubElement(item, f"{px.namespace(item)}t")
                parts.touch(part)


def _sweep(parts: Parts, before: set[str]) -> None:
    """Drop the parts that nothing leads to any more, and make the content types those of a plain workbook."""
    after = {relation.target for _, relation in _links(parts)}
    stray = {name for kind in (_VBA, _CONTROL) for name in parts.of_content_type(kind)}
    gone = (before | stray) - after
    for name in sorted(gone):
        rels = parts.find(_relations_name(name))
        for dropped in (name, rels):
            if dropped:
                parts.drop(dropped, "")
    unused = {_extension(name) for name in gone} - {_extension(name) for name in after}
    types = parts.tree(px.CONTENT_TYPES)
    for element in list(types):
        kind = element.get("ContentType", "")
        if kind == _VBA or element.get("Extension", "").lower() in unused:
            _cut(element)
            parts.touch(px.CONTENT_TYPES)
        elif "macroEnabled" in kind:
            element.set("ContentType", _PLAIN)
            parts.touch(px.CONTENT_TYPES)


def _extension(name: str) -> str:
    return name.rpartition(".")[2].lower()
