"""What a template may not bring into a report: whatever fetches, links or runs when somebody opens it.

What is known to be harmless stays, all else is cut and told: fields by their names, parts by the kind of relationship
that leads to them, addresses by how they begin. A field that a tag would write while the report is made is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from ita_xl.ooxml.parts import rels_name, resolve
from ita_xl.ooxml.xml import CONTENT_TYPES
from ita_xl.records import dataclass, field
from ita_xl.report.docx import package
from ita_xl.report.docx.errors import TemplateError
from ita_xl.report.docx.names import R_NS, R, W

_CUT = "โปรแกรมตัดออกจากรายงาน"
_PLAIN = re.compile(r"\s*(?:https?://|mailto:|tel:|\{\{)", re.IGNORECASE)
"""How an address begins that a reader may be led to; what a tag writes is looked at when it is written."""
_HARMLESS_FIELDS = frozenset(
    """
    = ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BARCODE BIBLIOGRAPHY BIDIOUTLINE CITATION COMMENTS COMPARE
    CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FORMCHECKBOX FORMDROPDOWN
    FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE
    PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET STYLEREF SUBJECT SYMBOL TA TC TEMPLATE
    TIME TITLE TOA TOC XE
    """.split()  # noqa: SIM905
)
_HARMLESS_PARTS = frozenset(
    """
    officeDocument core-properties extended-properties custom-properties thumbnail
    styles stylesWithEffects settings webSettings fontTable theme themeOverride numbering header footer footnotes
    endnotes comments commentsExtended commentsIds commentsExtensible people glossaryDocument font
    image hdphoto chart chartUserShapes chartStyle chartColorStyle chartEx package
    diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing customXml customXmlProps
    """.split()  # noqa: SIM905
)
_MACROS = (
    "vba",
    "macro",
    "wordVba",
    "keyMap",
    "attachedToolbars",
    "extensibility",
    "webextension",
    "activeX",
)
_ELEMENTS = {
    **dict.fromkeys((W + "altChunk", W + "subDoc", W + "object", W + "control"), "วัตถุหรือเอกสารฝังอยู่"),
    **dict.fromkeys((W + "entryMacro", W + "exitMacro"), "มาโครของช่องกรอกแบบฟอร์ม"),
    W + "frameset": "กรอบที่ดึงเอกสารอื่นมาแสดง",
    W + "saveThroughXslt": "การแปลงเอกสารด้วยแฟ้มอื่นเมื่อบันทึก",
    W + "linkStyles": "การดึงลักษณะ (สไตล์) จากแม่แบบอื่น",
    "{urn:schemas-microsoft-com:office:office}OLEObject": "วัตถุหรือเอกสารฝังอยู่",
}
_SILENT = frozenset((W + "attachedTemplate", W + "mailMerge", W + "fldData"))
"""Cut without a word of their own: the relationship says it, or there is nothing that a person would know."""
_VML = "urn:schemas-microsoft-com:"
_LINKED = etree.XPath(f"descendant-or-self::*[@*[namespace-uri() = '{R_NS}']]")
_OLD_SHAPES = etree.XPath(f"descendant-or-self::*[starts-with(namespace-uri(), '{_VML}')]")
_ARGUMENT = re.compile(r'\\(\S)|"([^"]*)"|(\S+)')

Say = Callable[[str, "etree._Element | None"], None]


def cut(parts: dict[str, bytes], labels: Mapping[str, str]) -> tuple[TemplateError, ...]:
    """Cut everything out of a template that fetches, links or runs, in place.

    Args:
        parts: The package.
        labels: What the parts with tags are called in sentences, by name.

    Returns:
        What was cut, each with a sentence.
    """
    told: list[TemplateError] = []
    before = _reached(parts)
    gone = {source: _relations(parts, source, labels, told) for source in _sources(parts)}
    for name in [name for name in parts if name.endswith(".xml") and name != CONTENT_TYPES]:
        root = package.parse(parts[name])
        if _elements(root, gone.get(name, frozenset()), _teller(told, labels.get(name, ""))):
            parts[name] = package.serialize(root)
    _drop(
        parts, {n for n in set(parts) - _reached(parts) if n in before or not n.endswith((".xml", ".rels"))}
    )
    return tuple(dict.fromkeys(told))


def refuse(root: etree._Element, label: str) -> None:
    """Refuse a part whose tags have written what fetches or runs.

    Raises:
        TemplateError: ``forbidden``.
    """
    told: list[TemplateError] = []
    _elements(root, frozenset(), _teller(told, label))
    for one in told:
        detail = f"คำสั่งในแม่แบบสร้างสิ่งที่ไม่อนุญาตในรายงาน ({one.detail.removesuffix(_CUT).strip()}) ให้ลบออก"
        raise TemplateError("forbidden", label, near=one.near, detail=detail)


def _teller(told: list[TemplateError], label: str) -> Say:
    def say(detail: str, near: etree._Element | None) -> None:
        paragraph = None if near is None else next((a for a in near.iterancestors(W + "p")), None)
        text = "" if paragraph is None else "".join(t.text or "" for t in paragraph.iter(W + "t"))
        told.append(TemplateError("other", label, near=text, detail=f"{detail} {_CUT}"))

    return say


# Relationships ---------------------------------------------------------------------------------------------------
def _sources(parts: Mapping[str, bytes]) -> list[str]:
    """Give the parts that have relationships; an empty name is the package."""
    found = []
    for name in parts:
        folder, _, holder = name.rpartition("_rels/")
        if holder.endswith(".rels") and "/" not in holder:
            found.append(folder + holder.removesuffix(".rels"))
    return found


def _relations(
    parts: dict[str, bytes], source: str, labels: Mapping[str, str], told: list[TemplateError]
) -> frozenset[str]:
    """Cut the relationships of a part that lead where they should not; give their ids."""
    root = package.parse(parts[rels_name(source)])
    say = _teller(told, labels.get(source, ""))
    gone = set()
    for relation in list(root):
        kind = relation.get("Type", "").rpartition("/")[2]
        external = relation.get("TargetMode", "").strip().lower() == "external"
        detail = _of_relation(kind, relation.get("Target", ""), source, external=external)
        if detail:
            say(detail, None)
            gone.add(relation.get("Id", ""))
            root.remove(relation)
    if gone:
        parts[rels_name(source)] = package.serialize(root)
    return frozenset(gone)


def _of_relation(kind: str, target: str, source: str, *, external: bool) -> str:
    """Say what is wrong with a relationship; nothing where it is harmless."""
    if external and kind == "hyperlink":
        return "" if _PLAIN.match(target) else f"ลิงก์ชี้ไปยังแฟ้มในเครื่องหรือเครือข่าย “{target}” ผู้อ่านเปิดไม่ได้"
    if kind == "attachedTemplate":
        return f"เอกสารผูกกับแม่แบบ “{target}”"
    if external:
        return f"เอกสารดึง “{target}” จากภายนอก ({kind})"
    if any(kind.lower().startswith(word.lower()) for word in _MACROS):
        return f"มีมาโครหรือโปรแกรมเสริมอยู่ในแม่แบบ ({kind})"
    # A workbook belongs behind a chart, and nowhere else.
    if kind not in _HARMLESS_PARTS or (kind == "package" and "/charts/" not in source):
        return f"มีวัตถุหรือเอกสารฝังอยู่ ({kind})"
    return ""


def _reached(parts: Mapping[str, bytes]) -> set[str]:
    """Give the parts to which relationships lead, and those that hold these."""
    reached, waiting = {CONTENT_TYPES}, [""]
    for source in waiting:
        if rels_name(source) not in parts:
            continue
        reached.add(rels_name(source))
        for relation in package.parse(parts[rels_name(source)]):
            target = resolve(source, relation.get("Target", ""))
            if relation.get("TargetMode") != "External" and target in parts and target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


def _drop(parts: dict[str, bytes], names: set[str]) -> None:
    """Drop parts and their content types."""
    if not names:
        return
    for name in names:
        del parts[name]
    types = package.parse(parts[CONTENT_TYPES])
    for one in [one for one in types if one.get("PartName", "").lstrip("/") in names]:
        types.remove(one)
    parts[CONTENT_TYPES] = package.serialize(types)


# Elements --------------------------------------------------------------------------------------------------------
def _elements(root: etree._Element, gone: frozenset[str], say: Say) -> bool:
    """Cut what is active out of a part; tell whether anything was."""
    changed = bool(gone)

    def noted(detail: str, near: etree._Element | None) -> None:
        nonlocal changed
        changed = True
        say(detail, near)

    for element in list(root.iter(*_ELEMENTS, *_SILENT)):
        if element.tag in _ELEMENTS:
            noted(f"มี{_ELEMENTS[element.tag]}", element)
        changed = True
        _remove(element)
    for element in _LINKED(root) if gone else ():
        if any(value in gone for name, value in element.attrib.items() if str(name).startswith(R)):
            _unlink(element, gone)
    for element in _OLD_SHAPES(root):
        _of_shape(element, noted)
    _fields(root, noted)
    return changed


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    """Leave what an element holds in its place."""
    for child in list(element):
        element.addprevious(child)
    _remove(element)


def _unlink(element: etree._Element, gone: frozenset[str]) -> None:
    """Cut what shows or opens the target of a relationship that is gone."""
    attributes = [str(name) for name, value in element.attrib.items() if value in gone]
    kept = [name for name in element.attrib if str(name).startswith(R) and name not in attributes]
    name = etree.QName(element).localname
    if element.tag == W + "hyperlink":
        _unwrap(element)
    elif kept:
        for attribute in attributes:
            del element.attrib[attribute]
    elif name in ("blip", "imagedata", "svgBlip"):
        holder = next(element.iterancestors(W + "drawing", W + "pict"), element)
        _remove(holder)
    else:
        _remove(element)


def _of_shape(element: etree._Element, say: Say) -> None:
    """Cut the addresses that an old drawing may hold by itself."""
    for attribute in list(element.attrib):
        name, value = etree.QName(attribute).localname, element.get(attribute, "")
        if str(attribute).startswith(R) or name not in ("href", "althref", "src"):
            continue
        if name == "href" and (_PLAIN.match(value) or value.startswith("#")):
            continue
        say(f"รูปวาดชี้ไปยัง “{value}”", element)
        del element.attrib[attribute]


# Fields ----------------------------------------------------------------------------------------------------------
@dataclass
class _Field:
    """A field whose code stands between its marks: the marks, and the elements of its code."""

    begin: etree._Element
    code: str = ""
    of_code: list[etree._Element] = field(default_factory=list)
    separated: bool = False
    marks: list[etree._Element] = field(default_factory=list)


def _fields(root: etree._Element, say: Say) -> None:
    """Cut the fields that are not known to be harmless; what they show stays, as text."""
    for simple in list(root.iter(W + "fldSimple")):
        if detail := _of_code(simple.get(W + "instr", "")):
            say(detail, simple)
            _unwrap(simple)
    for found in list(_complex_fields(root)):
        if detail := _of_code(found.code):
            say(detail, found.begin)
            for element in (*found.marks, *found.of_code):
                _remove(element)


def _complex_fields(root: etree._Element) -> Iterator[_Field]:
    """Give the fields of a part, inner ones first; code outside of any field counts as one by its paragraph."""
    if next(root.iter(W + "fldChar", W + "instrText", W + "delInstrText"), None) is None:
        return
    open_fields: list[_Field] = []
    strays: dict[etree._Element | None, _Field] = {}
    for element in root.iter(etree.Element):
        parent = element.getparent()
        if parent is None or parent.tag != W + "r" or element.tag == W + "rPr":
            continue
        kind = element.get(W + "fldCharType") if element.tag == W + "fldChar" else None
        if kind == "begin":
            open_fields.append(_Field(element))
        innermost = open_fields[-1] if open_fields else None
        if element.tag in (W + "instrText", W + "delInstrText"):
            if innermost is None:
                paragraph = next(element.iterancestors(W + "p"), None)
                innermost = strays.setdefault(paragraph, _Field(element))
            innermost.code += element.text or ""
        # What stands in the code of a field belongs to it: an inner field with its result, too.
        for one in open_fields:
            if not one.separated:
                one.of_code.append(element)
        if innermost is not None and innermost not in open_fields:
            innermost.of_code.append(element)
        if kind in ("begin", "separate", "end") and innermost is not None:
            innermost.marks.append(element)
            innermost.separated = innermost.separated or kind == "separate"
            if kind == "end":
                yield open_fields.pop()
    for one in open_fields:  # without an end: what follows is not its code
        one.of_code = [
            element for element in one.of_code if element.tag in (W + "instrText", W + "delInstrText")
        ]
        yield one
    yield from strays.values()


def _of_code(code: str) -> str:
    """Say what is wrong with the code of a field; nothing where it is harmless."""
    words = code.split(maxsplit=1)
    name = "=" if code.strip().startswith("=") else words[0].upper() if words else ""
    if not name:
        return ""
    if name not in _HARMLESS_FIELDS:
        return f"ฟิลด์ {name[:40]} ดึงหรือเรียกสิ่งที่อยู่นอกเอกสาร จึงเหลือเฉพาะข้อความที่แสดงอยู่"
    if name == "HYPERLINK" and (target := _address(words[1] if len(words) > 1 else "")):
        return "" if _PLAIN.match(target) else f"ลิงก์ชี้ไปยังแฟ้มในเครื่องหรือเครือข่าย “{target}” ผู้อ่านเปิดไม่ได้"
    return ""


def _address(arguments: str) -> str:
    """Give where a HYPERLINK field leads; nothing where it leads to a place in the document."""
    switch = ""
    for found in _ARGUMENT.finditer(arguments):
        if found[1]:
            switch = found[1]
        elif switch in ("l", "o", "t", "s"):  # this word belongs to the switch before it
            switch = ""
        else:
            return found[2] if found[2] is not None else found[3]
    return ""
