"""The copy for e-mail: a macro-free .xlsx with the same sheets and numbers, without names and folders."""

import re

import lxml.etree as et

from ita_xl import a1
from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges, wording
from ita_xl.workbook.contract.heights import row_height
from ita_xl.workbook.contract.sheets import CONF, CONF_ROWS, HELP, HOME
from ita_xl.workbook.contract.wording import HELP_WIDTH
from ita_xl.workbook.formulas.computed import CALL, native_of

_PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_CODE = ("application/vnd.ms-office.vbaProject", "application/vnd.ms-excel.controlproperties+xml")
# Relationships that the copy does not have: code, the ribbon that calls it, who changed what.
_LEFT_OUT = {"vbaProject", "extensibility", "custom-properties", "revisionHeaders", "usernames"}
_PERSONAL = ("creator", "lastModifiedBy", "Manager", "Company", "HyperlinkBase", "Template", "absPath")
_BLANKED = frozenset(("macro", "userName", "refreshedBy"))  # attributes of shapes, fileSharing, pivot caches
_SCRUBBED = {"worksheet", "drawing", "chartUserShapes", "officeDocument", "pivotCacheDefinition"}
_SCRUBBED |= {"core-properties", "extended-properties"}
_WRAPPERS = ("controls", "Choice", "Fallback", "AlternateContent")
_SETTINGS = {word for row in CONF_ROWS for word in row}
# Excel's VML is not always well-formed, so shapes are cut out as text. A comment is a shape too.
_SHAPE = re.compile(rb"<((?:\w+:)?)shape\b(?:[^>]*[^/>])?>.*?</\1shape>\s*", re.DOTALL)
_BUTTON = re.compile(rb"""ObjectType\s*=\s*["']Button["']""")
_MACRO = re.compile(rb"<((?:\w+:)?)FmlaMacro\b[^>]*>[^<]*</\1FmlaMacro>\s*")
_NUMBER = re.compile(r"_x0000_s(\d+)")


def mail_copy(data: bytes) -> bytes:
    """Make the copy for e-mail.

    Buttons and ActiveX controls go, and the macros of whatever else can be clicked; a person's comments and
    check boxes stay. A formula that calls one of our functions becomes the native one that stands in it, else its
    value. Shared strings that no cell shows any more are emptied. All else stays as it lies there.

    Args:
        data: A workbook of ours, .xlsm or .xlsx.

    Returns:
        The .xlsx; the same bytes for the same workbook. The copy of a copy is that copy.

    Raises:
        PackageError: It is no workbook that can be read.
    """
    parts = Parts.of(data)
    package = Package(parts)
    links = parts.links()
    _clear_settings(package)
    _tell_receiver(package)
    _open_at_home(package, parts)
    for owner, link in links:
        if link.kind in _LEFT_OUT:
            parts.forget(owner, {link.key})
        if link.kind == "worksheet":
            _remove_buttons(parts, link.target)
            _remove_functions(parts, link.target)
        if link.kind in _SCRUBBED:
            _scrub(parts, link.target)
        if link.kind == "externalLink":
            _shorten_add_in(parts, link.target)
    _blank_unused_strings(parts)
    parts.drop_unlinked({link.target for _, link in links}.union(*map(parts.of_content_type, _CODE)))
    with parts.edited(px.CONTENT_TYPES) as types:
        for element in list(types):
            if element.get("ContentType") == _CODE[0]:
                types.remove(element)
            elif "macroEnabled" in element.get("ContentType", ""):
                element.set("ContentType", _PLAIN)
    return package.to_bytes()


def _named(root: et._Element, *names: str) -> list[et._Element]:
    return list(root.iter(*(f"{{*}}{name}" for name in names)))


def _key(element: et._Element) -> str:
    return next((str(value) for name, value in element.attrib.items() if name.endswith("}id")), "")


def _cut(element: et._Element) -> None:
    """Remove an element, and the wrappers that hold nothing else (of two alternatives, both)."""
    parent = element.getparent()
    while parent is not None and px.local(parent) in _WRAPPERS:
        if len(parent) > 1 and px.local(parent) != "AlternateContent":
            break
        element, parent = parent, parent.getparent()
    if parent is not None:
        parent.remove(element)


def _clear_settings(package: Package) -> None:
    """Empty the settings of xlwings, which name folders, except those that the template sets."""
    for name in package.sheet_names:
        if name == package.code_names.get(CONF.code) or name.casefold().endswith(CONF.name):
            sheet = package.sheet(name)
            for row in sheet.rows_with_cells():
                for ref in (a1.cell_name(row, column) for column in range(1, 27)):
                    if isinstance(value := sheet.value(ref), str) and value not in _SETTINGS:
                        sheet.set_value(ref, None)


def _tell_receiver(package: Package) -> None:
    """Tell what the copy is where the book tells what its buttons do; the last press may have named a folder."""
    if place := package.names.get("ita_status"):
        sheet, status = package.sheet(place[0]), a1.parse_area(place[1])
        sheet.set_value(a1.cell_name(status[0], status[1]), wording.COPY_STATUS)
        told = {
            "\n".join(wording.PANEL): "\n".join(wording.COPY_PANEL),
            wording.PANEL_TITLE: wording.COPY_TITLE,
            **dict(zip(wording.STEPS, wording.COPY_STEPS, strict=True)),
        }
        for ref in (*ranges.PANEL, *ranges.STEPS):
            if (found := sheet.value(ref)) in told:
                sheet.set_value(ref, told[str(found)])
    _tell_help(package)


def _tell_help(package: Package) -> None:
    """Tell in sheet วิธีใช้ where the buttons are that the copy does not have."""
    name = package.code_names.get(HELP.code, HELP.name)
    if name not in package.sheet_names:
        return
    sheet = package.sheet(name)
    for row in sheet.rows_with_cells():
        for ref in (f"A{row}", f"B{row}"):
            if (found := sheet.value(ref)) in wording.COPY_HELP:
                text = wording.COPY_HELP[str(found)]
                sheet.set_value(ref, text)
                if ref[0] == "B":
                    sheet.row_height(row, row_height([text], (HELP_WIDTH,)))


def _open_at_home(package: Package, parts: Parts) -> None:
    """Let the copy open at A1 of หน้าหลัก; where that is gone or hidden, of the first sheet to be seen."""
    workbook = parts.related("", "officeDocument")[0]
    with parts.edited(workbook) as root:
        sheets = _named(root, "sheet")
        shown = [n for n, sheet in enumerate(sheets) if sheet.get("state", "visible") == "visible"]
        home = package.code_names.get(HOME.code)
        first = min(shown, key=lambda n: sheets[n].get("name") != home)
        for view in _named(root, "workbookView"):
            view.attrib.pop("firstSheet", None)
            view.set("activeTab", str(first))
    targets = {relation.key: relation.target for relation in parts.relations(workbook)}
    for n, sheet in enumerate(sheets):
        with parts.edited(targets[_key(sheet)]) as root:
            for view in _named(root, "sheetView"):
                view.attrib.pop("tabSelected", None)
                if n != first:
                    continue
                view.set("tabSelected", "1")
                view.attrib.pop("topLeftCell", None)
                for element in _named(view, "selection"):  # where there is none, it is A1
                    view.remove(element)
                for pane in _named(view, "pane"):
                    pane.attrib.pop("activePane", None)


def _remove_buttons(parts: Parts, sheet: str) -> None:
    """Take the buttons out of a sheet: legacy shapes, controls, and their twins in the drawing."""
    with parts.edited(sheet) as root:
        controls = _named(root, "control")
        active_x = {relation.key for relation in parts.relations(sheet) if relation.kind == "control"}
        gone = {control.get("shapeId", "") for control in controls if _key(control) in active_x}
        emptied = [part for part in parts.related(sheet, "vmlDrawing") if _cut_shapes(parts, part, gone)]
        for control in (control for control in controls if control.get("shapeId") in gone):
            parts.forget(sheet, {_key(control)})
            _cut(control)
        for part in parts.related(sheet, "drawing"):
            with parts.edited(part) as drawing:
                for twin in _named(drawing, "compatExt"):
                    if gone & set(_NUMBER.findall(twin.get("spid", ""))):
                        shape = next(above for above in twin.iterancestors() if px.local(above) == "sp")
                        anchor = shape.getparent()
                        _cut(anchor if px.local(anchor).endswith("Anchor") else shape)
                        emptied += [] if len(drawing) else [part]
        keys = {relation.key for relation in parts.relations(sheet) if relation.target in emptied}
        for element in _named(root, "drawing", "legacyDrawing"):
            if _key(element) in keys:
                _cut(element)
        parts.forget(sheet, keys)


def _cut_shapes(parts: Parts, part: str, gone: set[str]) -> bool:
    """Cut out buttons and the shapes in `gone`, add their numbers to it; tell whether no shape is left."""

    def kept(found: re.Match[bytes]) -> bytes:
        numbers = set(_NUMBER.findall(found[0].partition(b">")[0].decode("utf-8", "replace")))
        if not _BUTTON.search(found[0]) and not numbers & gone:
            return _MACRO.sub(b"", found[0])
        gone.update(numbers)
        return b""

    new = _SHAPE.sub(kept, old := parts.read(part))
    if new != old:
        parts.replace(part, new)
    return new != old and not _SHAPE.search(new)


def _remove_functions(parts: Parts, sheet: str) -> None:
    """Leave no call of our functions in a sheet: native formulas in their place, else values."""
    with parts.edited(sheet) as root:
        shared: set[str] = set()
        for formula in _named(root, "f"):
            text = formula.text or ""
            if not CALL.search(text) and formula.get("si") not in shared:
                continue
            native = native_of(text)
            if native is not None:
                formula.text = native
                continue
            if formula.get("t") == "shared":  # the cells below follow the first one
                shared.add(formula.get("si", ""))
            _cut(formula)
        for rule in _named(root, "cfRule"):
            if any(CALL.search(f.text or "") for f in rule):
                holder = rule.getparent()
                _cut(rule)
                if holder is not None and not _named(holder, "cfRule"):
                    _cut(holder)


def _scrub(parts: Parts, part: str) -> None:
    """Remove names of people, the folder where the workbook lay, and macros that a click would call."""
    with parts.edited(part) as root:
        for element in list(root.iter("*")):
            if px.local(element) in _PERSONAL:
                _cut(element)
            for name in _BLANKED.intersection(element.attrib):
                element.set(name, "")


def _shorten_add_in(parts: Parts, part: str) -> None:
    """Cut the folder off the link to an add-in, which Excel notes where a cell calls a function of it."""
    folder, _, name = part.rpartition("/")
    if rels := parts.find(f"{folder}/_rels/{name}.rels"):
        with parts.edited(rels) as root:
            for element in root:
                name = re.split(r"[\\/]", element.get("Target", ""))[-1]
                if name.lower().endswith((".xlam", ".xla")):
                    element.set("Target", name)


def _blank_unused_strings(parts: Parts) -> None:
    """Empty the shared strings that no cell shows: folders of the settings, texts that a person deleted."""
    sheets = [link.target for _, link in parts.links() if link.kind.lower().endswith("sheet")]
    cells = (cell for part in sheets for cell in parts.tree(part).iter("{*}c") if cell.get("t") == "s")
    used = {cell.findtext("{*}v", "").strip() for cell in cells}
    for part in [link.target for _, link in parts.links() if link.kind == "sharedStrings"]:
        with parts.edited(part) as root:
            for n, item in enumerate(_named(root, "si")):
                if str(n) not in used and "".join(item.itertext()):
                    del item[:]
                    et.SubElement(item, f"{px.namespace(item)}t")
