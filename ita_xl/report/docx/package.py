"""A .docx as a dict of parts: read, related, changed, and written (same parts, same bytes)."""

from __future__ import annotations

import itertools
import posixpath
from collections.abc import Iterable, Mapping

from lxml import etree

from ita_xl.ooxml import archive
from ita_xl.ooxml.parts import rels_name, resolve
from ita_xl.ooxml.xml import CONTENT_TYPES, MAX_NODES, PackageError, nodes, parser_options
from ita_xl.report.docx.errors import TemplateError

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EFFORT = 4  # of zlib: half the time of its 6, and a sixth more bytes


_MAIN_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SAVE = "ให้เปิดแฟ้มแล้วเลือก บันทึกเป็น > เอกสาร Word (.docx)"
_OTHER_TYPES = {
    b"ms-word.document.macroEnabled": f"แฟ้มแม่แบบเป็นเอกสาร Word ที่มีมาโคร (.docm) {_SAVE}",
    b"ms-word.template.macroEnabled": f"แฟ้มแม่แบบเป็นแม่แบบของ Word ที่มีมาโคร (.dotm) {_SAVE}",
    b"wordprocessingml.template.main": f"แฟ้มแม่แบบเป็นแม่แบบของ Word (.dotx) {_SAVE}",
    b"spreadsheetml": "แฟ้มนี้เป็นสมุดงาน Excel ไม่ใช่เอกสาร Word (.docx) ให้เลือกแฟ้มแม่แบบที่ถูกต้อง",
    b"presentationml": "แฟ้มนี้เป็นงานนำเสนอ PowerPoint ไม่ใช่เอกสาร Word (.docx) ให้เลือกแฟ้มแม่แบบที่ถูกต้อง",
    b"ms-excel": "แฟ้มนี้เป็นสมุดงาน Excel ไม่ใช่เอกสาร Word (.docx) ให้เลือกแฟ้มแม่แบบที่ถูกต้อง",
}
_OPEN_DOCUMENT = f"แฟ้มแม่แบบเป็นเอกสาร OpenDocument (.odt) แม้ชื่อจะลงท้ายด้วย .docx การเปลี่ยนชื่อไม่เปลี่ยนชนิด {_SAVE}"
_NO_WORD = "แฟ้มนี้เป็นแฟ้มบีบอัดที่ไม่มีเอกสาร Word (.docx) อยู่ข้างใน ให้เลือกแฟ้มแม่แบบที่ถูกต้อง"
_STRICT = "แฟ้มแม่แบบบันทึกไว้แบบ Strict Open XML ให้เปิดใน Word แล้วเลือก บันทึกเป็น > เอกสาร Word (.docx) ที่ไม่ใช่ Strict"
_BROKEN = "ส่วน “{}” ในแฟ้มแม่แบบเสียหายหรือหายไป ให้เปิดใน Word (.docx) ให้ Word ซ่อมแล้วบันทึกใหม่ หรือใช้แฟ้มสำรอง"
_TOO_LONG = "ส่วน “{}” ในแฟ้มแม่แบบมีข้อความยาวต่อเนื่องกันเกิน 10 ล้านอักษร ให้ลบออกแล้วบันทึกเป็น .docx ใหม่"
_LOCKED = "แฟ้มแม่แบบใส่รหัสผ่านไว้ ให้เปิดใน Word เลือก แฟ้ม > ข้อมูล > ป้องกันเอกสาร ลบรหัสผ่าน แล้วบันทึกเป็น .docx ใหม่"
_OLD = f"แฟ้มแม่แบบเป็นเอกสาร Word รุ่นเก่า (.doc) {_SAVE}"
_EMPTY = "แฟ้มแม่แบบว่างเปล่า (0 ไบต์) ให้คัดลอกหรือดาวน์โหลดแฟ้ม .docx ใหม่"
_LARGE = (
    f"แฟ้มแม่แบบใหญ่ผิดปกติ จึงไม่เปิด (เกิน {archive.MAX_DOCUMENT >> 20} MB เมื่อคลายออก หรือเกิน {archive.MAX_PARTS:,} ส่วน) "
    "โปรดตรวจสอบว่าเป็นเอกสาร Word (.docx)"
)
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_STARTS = {
    b"PK": "แฟ้มแม่แบบเสียหายหรือได้มาไม่ครบ ให้คัดลอกหรือดาวน์โหลดแฟ้ม .docx ใหม่",
    b"{\\rtf": f"แฟ้มแม่แบบเป็นเอกสาร RTF {_SAVE}",
    b"%PDF": "แฟ้มนี้เป็น PDF ไม่ใช่เอกสาร Word (.docx) ให้ใช้แฟ้มต้นฉบับจาก Word",
}


def parse(xml: bytes | str) -> etree._Element:
    """Parse XML without entities, network access or very deep trees.

    Raises:
        lxml.etree.XMLSyntaxError: The text is not well-formed XML.
    """
    data = xml.encode() if isinstance(xml, str) else xml
    return etree.fromstring(data, etree.XMLParser(**parser_options()))


def serialize(root: etree._Element) -> bytes:
    """Return a part's bytes: UTF-8 with the declaration that Word writes itself."""
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))


def read(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip by name.

    Raises:
        TemplateError: ``not_docx``: not a zip, protected by a password, damaged, or unreasonably large.
    """
    try:
        opened = archive.Archive(data, total=archive.MAX_DOCUMENT)
        return {name: opened.read(name) for name in opened.names}
    except PackageError as error:
        raise TemplateError("not_docx", detail=_LARGE if error.code == "too_large" else "") from error


def document(data: bytes) -> dict[str, bytes]:
    """Return the parts of a Word document.

    Raises:
        TemplateError: ``not_docx``, with what the file is instead as far as that can be told, and what to do.
    """
    parts = _read_word(data)
    types = parts.get(CONTENT_TYPES, b"")
    if _MAIN_TYPE not in types:
        detail = next((said for mark, said in _OTHER_TYPES.items() if mark in types), "")
        if parts.get("mimetype", b"").startswith(b"application/vnd.oasis.opendocument"):
            detail = _OPEN_DOCUMENT
        raise TemplateError("not_docx", detail=detail or _NO_WORD)
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            _whole(name, content)
    main = next((t for kind, t in relations(parts, "").values() if kind.endswith("/officeDocument")), "")
    if main not in parts:
        raise TemplateError("not_docx", detail=_BROKEN.format("word/document.xml"))
    if parse(parts[main]).tag.startswith("{http://purl.oclc.org/"):
        raise TemplateError("not_docx", detail=_STRICT)
    return parts


def _read_word(data: bytes) -> dict[str, bytes]:
    """Read a zip; of what is none say what it is."""
    try:
        return read(data)
    except TemplateError as error:
        if error.detail:
            raise
        said = next((said for start, said in _STARTS.items() if data.startswith(start)), "")
        if data.startswith(_OLE):
            said = _LOCKED if "EncryptedPackage".encode("utf-16-le") in data else _OLD
        raise TemplateError("not_docx", detail=said if data else _EMPTY) from error


def _whole(name: str, content: bytes) -> None:
    """Refuse a part that is no XML, or XML as Word does not write it."""
    if nodes(content) > MAX_NODES:
        raise TemplateError("not_docx", detail=_LARGE)
    try:
        tree = parse(content).getroottree()
    except etree.XMLSyntaxError as error:
        long = any(words in str(error).lower() for words in ("huge", "too long"))
        raise TemplateError("not_docx", detail=(_TOO_LONG if long else _BROKEN).format(name)) from error
    if tree.docinfo.internalDTD is not None:
        raise TemplateError("not_docx", detail=_BROKEN.format(name))


def pack(name: str, content: bytes, *, stored: bool = False) -> archive.Packed:
    """Compress one part (or keep it as it is when ``stored``)."""
    return archive.pack(archive.new_info(name, stored=stored), content, effort=_EFFORT)


def write(members: Iterable[archive.Packed]) -> bytes:
    """Return a zip of the members: content types and root relationships first, then by name; fixed dates."""
    first = {CONTENT_TYPES: 0, "_rels/.rels": 1}
    return archive.write(sorted(members, key=lambda m: (first.get(m.info.filename, 2), m.info.filename)))


def relations(parts: dict[str, bytes], part: str) -> dict[str, tuple[str, str]]:
    """Return {relationship id: (type, target part)} of a part; an external target is an empty string."""
    raw = parts.get(rels_name(part))
    found = {}
    for rel in parse(raw) if raw else ():
        external = rel.get("TargetMode") == "External"
        target = "" if external else resolve(part, rel.get("Target", ""))
        found[rel.get("Id", "")] = (rel.get("Type", ""), target)
    return found


def drop(parts: dict[str, bytes], source: str, kinds: Iterable[str]) -> None:
    """Remove what ``source`` points at by relationships of these types, and every trace of it.

    Args:
        parts: The package, changed in place.
        source: The part whose relationships are looked at; an empty string means the package itself.
        kinds: Last words of relationship types, such as ``thumbnail``.
    """
    wanted = tuple("/" + kind for kind in kinds)
    raw = parts.get(_holder(source))
    for rel in parse(raw) if raw else ():
        if rel.get("Type", "").endswith(wanted):
            drop_relation(parts, source, rel.get("Id", ""))


def drop_relation(parts: dict[str, bytes], source: str, key: str) -> None:
    """Remove one relationship of ``source``, the part that it points at, and what belongs to that part alone."""
    holder = _holder(source)
    root = parse(parts[holder])
    relation = next(rel for rel in root if rel.get("Id", "") == key)
    root.remove(relation)
    parts[holder] = serialize(root)
    name = resolve(source, relation.get("Target", ""))
    if relation.get("TargetMode") != "External" and name in parts and not _wanted(parts, name):
        for inner in relations(parts, name):
            drop_relation(parts, name, inner)
        parts.pop(name)
        parts.pop(rels_name(name), None)
        types = parse(parts[CONTENT_TYPES])
        for override in [one for one in types if one.get("PartName", "").lstrip("/") == name]:
            types.remove(override)
        parts[CONTENT_TYPES] = serialize(types)


def copy_part(parts: dict[str, bytes], name: str) -> dict[str, str]:
    """Copy a part and the parts that it points at, under names of their own.

    Returns:
        {copy: original}, the part itself first; :func:`add_types` makes them known.
    """
    copied = _copy_alone(parts, name)
    copies = {copied: name}
    if rels_name(copied) in parts:
        root = parse(parts[rels_name(copied)])
        for rel in root:
            target = resolve(name, rel.get("Target", ""))
            if rel.get("TargetMode") != "External" and target in parts:
                twin = _copy_alone(parts, target)
                copies[twin] = target
                rel.set("Target", "/" + twin)
        parts[rels_name(copied)] = serialize(root)
    return copies


def _copy_alone(parts: dict[str, bytes], name: str) -> str:
    """Copy one part beside itself; the copy points at what the part points at."""
    stem, ending = posixpath.splitext(name)
    stem = stem.rstrip("0123456789")
    copied = next(new for n in itertools.count(1) if (new := f"{stem}{n}{ending}") not in parts)
    parts[copied] = parts[name]
    if rels_name(name) in parts:
        parts[rels_name(copied)] = parts[rels_name(name)]
    return copied


def add_types(parts: dict[str, bytes], copies: Mapping[str, str]) -> None:
    """Give copies the content types of their originals, where these are listed by name."""
    types = parse(parts[CONTENT_TYPES])
    listed = {one.get("PartName", "").lstrip("/"): one for one in types}
    for copied, original in copies.items():
        if original in listed:
            about = {"PartName": "/" + copied, "ContentType": listed[original].get("ContentType", "")}
            etree.SubElement(types, listed[original].tag, about)
    parts[CONTENT_TYPES] = serialize(types)


def add_ending(parts: dict[str, bytes], ending: str, kind: str) -> None:
    """Make the content type of an ending known, where it is not yet."""
    types = parse(parts[CONTENT_TYPES])
    if not any(one.get("Extension", "").lower() == ending for one in types):
        default = etree.Element(
            types[0].tag.replace("Override", "Default"), Extension=ending, ContentType=kind
        )
        types.insert(0, default)
        parts[CONTENT_TYPES] = serialize(types)


def relate(parts: dict[str, bytes], source: str, targets: Mapping[str, str], kind: str) -> None:
    """Add relationships from ``source``, which has some already: {id: target}."""
    root = parse(parts[_holder(source)])
    for key, target in targets.items():
        etree.SubElement(root, root[0].tag, Id=key, Type=kind, Target="/" + target)
    parts[_holder(source)] = serialize(root)


def _holder(source: str) -> str:
    return rels_name(source)


def _wanted(parts: dict[str, bytes], name: str) -> bool:
    """Tell whether any relationship still points at a part."""
    word = posixpath.basename(name).encode()
    for holder, content in parts.items():
        if holder.endswith(".rels") and word in content:
            folder, base = posixpath.split(holder)
            source = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
            for rel in parse(content):
                if rel.get("TargetMode") != "External" and resolve(source, rel.get("Target", "")) == name:
                    return True
    return False
