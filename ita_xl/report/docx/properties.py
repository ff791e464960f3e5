"""What a document says about itself, and the names and paths that it must not carry."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ita_xl.records import dataclass

if TYPE_CHECKING:
    from lxml import etree

_CORE = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_GONE = ("cp:lastPrinted", "cp:revision", "cp:version", "dc:creator", "cp:lastModifiedBy", "dc:language")
_LANGUAGE = "th-TH"
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Microsoft Office Word</Application></Properties>"
)
_PACKAGE_KINDS = ("thumbnail", "custom-properties")
_DOCUMENT_KINDS = ("people", "stylesWithEffects")


@dataclass(frozen=True)
class DocumentProperties:
    """The document properties that are not in the template.

    Attributes:
        created: When the report was made first; a time without a zone is taken as UTC.
        modified: When it was made last.
        author: Creator and last editor, such as the agency's name; empty for none.
        title: The title, where the template has none.
    """

    created: datetime
    modified: datetime
    author: str = ""
    title: str = ""


def set_core(root: etree._Element, properties: DocumentProperties) -> None:
    """Give ``docProps/core.xml`` its dates, author and language in place of the template's, and a title."""
    from lxml import etree

    def name(short: str) -> str:
        prefix, local = short.split(":")
        return f"{{{_CORE[prefix]}}}{local}"

    for short in (*_GONE, "dcterms:created", "dcterms:modified"):
        for element in root.findall(name(short)):
            root.remove(element)
    if properties.author:
        for short in ("dc:creator", "cp:lastModifiedBy"):
            etree.SubElement(root, name(short)).text = properties.author
    etree.SubElement(root, name("dc:language")).text = _LANGUAGE
    title = root.find(name("dc:title"))
    if title is None:
        title = etree.SubElement(root, name("dc:title"))
    title.text = (title.text or "").strip() or properties.title
    for short, moment in (("dcterms:created", properties.created), ("dcterms:modified", properties.modified)):
        element = etree.SubElement(root, name(short), {name("xsi:type"): "dcterms:W3CDTF"})
        utc = moment.astimezone(UTC) if moment.tzinfo else moment
        element.text = utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def scrub(parts: dict[str, bytes], document: str) -> None:
    """Remove user names and paths that Word left in a template, in place.

    Args:
        parts: The package.
        document: The name of the main part.
    """
    from ita_xl.report.docx import package
    from ita_xl.report.docx.names import W

    package.drop(parts, "", _PACKAGE_KINDS)
    package.drop(parts, document, _DOCUMENT_KINDS)
    if "docProps/app.xml" in parts:
        parts["docProps/app.xml"] = _APP
    for kind, target in package.relations(parts, document).values():
        if kind.endswith("/settings") and target in parts:
            root = package.parse(parts[target])
            for element in list(
                root.iter(W + "attachedTemplate", W + "mailMerge", W + "rsids", W + "docVars")
            ):
                element.getparent().remove(element)
            parts[target] = package.serialize(root)
            package.drop(parts, target, ("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource"))
        elif kind.endswith("/comments") and target in parts:
            root = package.parse(parts[target])
            forget_authors(root)
            parts[target] = package.serialize(root)


def forget_authors(root: etree._Element) -> None:
    """Empty the names of those who commented or changed a part."""
    from ita_xl.report.docx.names import W

    for element in root.iter():
        for attribute in (W + "author", W + "initials"):
            if attribute in element.attrib:
                element.set(attribute, "")
