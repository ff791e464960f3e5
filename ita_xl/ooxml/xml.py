"""What readers and writers of parts share: XML in and out, cell references, text and numbers."""

import re
from decimal import Decimal
from math import isfinite

import lxml.etree as et

from ita_xl.a1 import Rect, parse_area

CONTENT_TYPES = "[Content_Types].xml"
MAX_TEXT = 32_767
MAX_NODES = 2_500_000
"""As many elements and attributes are held in memory of one package: about half a gigabyte."""
SHORTEST = 4
"""Bytes of the shortest of them, an element of one letter."""
_FEW = 2**18
"""Bytes that never hold too many of them."""

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class PackageError(Exception):
    """A file that cannot be read as a package, or is no workbook.

    Attributes:
        code: "not_found", "not_a_workbook", "encrypted", "old_xls", "no_sheet", "not_plain",
            "open_document", "too_large" or "too_many_cells".
        detail: What of it, for the log; of "too_many_cells" the sheet.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


def parser_options() -> dict[str, bool]:
    """Return the keyword arguments that every parser of foreign XML gets."""
    return {"resolve_entities": False, "no_network": True, "huge_tree": False, "load_dtd": False}


def nodes(data: bytes) -> int:
    """Count elements and attributes roughly, without parsing: what XML costs in memory follows them."""
    if len(data) < _FEW:
        return 0
    return data.count(b"<") - data.count(b"</") + data.count(b'="') + data.count(b"='")


def parse(data: bytes, part: str, *, counted: bool = False) -> et._Element:
    """Parse one part; a document type or broken XML means that it is no workbook.

    Args:
        data: Its bytes.
        part: Its name.
        counted: Whether somebody has made sure already that it does not hold too much.

    Raises:
        PackageError: "not_a_workbook"; "too_large" before it takes more memory than is sound.
    """
    if not counted and nodes(data) > MAX_NODES:
        raise PackageError("too_large", part)
    try:
        root = et.fromstring(data, et.XMLParser(strip_cdata=False, **parser_options()))
    except (et.XMLSyntaxError, ValueError) as error:
        raise PackageError("not_a_workbook", f"{part}: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise PackageError("not_a_workbook", f"{part}: document type declaration")
    return root


def require_whole(data: bytes, part: str) -> None:
    """Make sure that a part could be parsed, without keeping anything of it.

    Raises:
        PackageError: "not_a_workbook": broken XML, or a document type.
    """
    from xml.parsers import expat

    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise PackageError("not_a_workbook", f"{part}: document type declaration")

    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError):
        parse(data, part)  # an encoding perhaps that only the other parser knows; else it says what is wrong


def serialise(root: et._Element) -> bytes:
    """Return the part as Excel writes it: UTF-8, standalone, namespaces as they were."""
    body: bytes = et.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=False)
    return _DECLARATION + body


def namespace(element: et._Element) -> str:
    """Return the element's namespace in lxml's braces (transitional and strict files differ)."""
    tag: str = element.tag
    return tag[: tag.index("}") + 1] if tag.startswith("{") else ""


def local(element: et._Element) -> str:
    """Return the tag without its namespace; "" for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def stored_int(element: et._Element, attribute: str) -> int:
    """Return a number that the file itself holds; anything else there means that it is broken."""
    try:
        return int(element.get(attribute, ""))
    except ValueError as error:
        raise PackageError("not_a_workbook", f"{local(element)} {attribute}: {error}") from error


def stored_area(element: et._Element, attribute: str = "ref") -> Rect:
    """Return an area that the file itself holds; anything else there means that it is broken."""
    try:
        return parse_area(element.get(attribute, ""))
    except ValueError as error:
        raise PackageError("not_a_workbook", f"{local(element)} {attribute}: {error}") from error


def clean_text(text: str) -> str:
    r"""Return the text as a cell can hold it: line breaks are \n, what XML forbids is gone."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def too_long(text: str) -> bool:
    """Tell whether a text does not fit in a cell, which counts in units of UTF-16."""
    # A letter has one unit or two.
    return 2 * len(text) > MAX_TEXT and len(text.encode("utf-16-le", "surrogatepass")) // 2 > MAX_TEXT


def escape_text(text: str) -> str:
    """Guard text in which Excel would see one of its _xHHHH_ escapes."""
    return _LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text


def unescape_text(text: str) -> str:
    """Undo Excel's _xHHHH_ escapes."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def number_text(value: Decimal | int | float) -> str:
    """Return the digits of a number: a Decimal exactly, a float by repr, no ".0"."""
    try:
        finite = isfinite(float(value))
    except OverflowError:
        finite = False
    if not finite:
        raise ValueError(f"a cell cannot hold {value!r}")
    if isinstance(value, Decimal):
        text = format(value, "f")
    else:
        text = str(int(value)) if isinstance(value, int) else repr(float(value))
    if "." in text and "e" not in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
