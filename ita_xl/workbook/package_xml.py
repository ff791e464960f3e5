"""What readers and writers of workbook parts share: XML in and out, cell references, text and numbers."""

import re
from decimal import Decimal
from functools import lru_cache
from math import isfinite

import lxml.etree as et

CONTENT_TYPES = "[Content_Types].xml"
MAX_ROW = 1_048_576
MAX_COLUMN = 16_384
MAX_TEXT = 32_767
REMEMBERED = 2**15
"""As many references are remembered with what they mean: the sheets of a workbook share most of theirs."""

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column; one-based."""

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")
_PLAIN_AREA = re.compile(
    r"(?:'((?:[^'\[\]:]|'')+)'|([^'!\[\]:(),\s\"]+))!"
    r"(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?"
)
_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class PackageError(Exception):
    """A file that cannot be read as a workbook.

    Attributes:
        code: "not_found", "not_a_workbook", "encrypted", "old_xls", "no_sheet" or "too_large".
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code


def parser_options() -> dict[str, bool]:
    """Return the keyword arguments that every parser of foreign XML gets."""
    return {"resolve_entities": False, "no_network": True, "huge_tree": False, "load_dtd": False}


def parse(data: bytes, part: str) -> et._Element:
    """Parse one part; a document type or broken XML means that it is no workbook."""
    try:
        root = et.fromstring(data, et.XMLParser(strip_cdata=False, **parser_options()))
    except (et.XMLSyntaxError, ValueError) as error:
        raise PackageError("not_a_workbook", f"{part}: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise PackageError("not_a_workbook", f"{part}: document type declaration")
    return root


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


def stored_area(element: et._Element, attribute: str = "ref") -> Area:
    """Return an area that the file itself holds; anything else there means that it is broken."""
    try:
        return parse_area(element.get(attribute, ""))
    except ValueError as error:
        raise PackageError("not_a_workbook", f"{local(element)} {attribute}: {error}") from error


@lru_cache(REMEMBERED)
def parse_cell(ref: str) -> tuple[int, int]:
    """Return row and column of "B4" or "$B$4"."""
    found = _CELL.fullmatch(ref.upper())
    if found is None:
        raise ValueError(f"not a cell: {ref!r}")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    row = int(found[2])
    if row > MAX_ROW or column > MAX_COLUMN:
        raise ValueError(f"outside the sheet: {ref!r}")
    return row, column


@lru_cache(REMEMBERED)
def cell_name(row: int, column: int) -> str:
    """Return "B4" for row 4, column 2."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


@lru_cache(REMEMBERED)
def parse_area(ref: str) -> Area:
    """Return the corners of "B4" or "B4:D13", in order."""
    first, _, last = ref.partition(":")
    row1, column1 = parse_cell(first)
    row2, column2 = parse_cell(last or first)
    return min(row1, row2), min(column1, column2), max(row1, row2), max(column1, column2)


def area_name(area: Area) -> str:
    """Return "B4" or "B4:D13"."""
    first, last = cell_name(area[0], area[1]), cell_name(area[2], area[3])
    return first if first == last else f"{first}:{last}"


def inside(row: int, column: int, area: Area) -> bool:
    """Tell whether the cell lies in the area."""
    return area[0] <= row <= area[2] and area[1] <= column <= area[3]


def plain_area(text: str) -> tuple[str, str] | None:
    """Read a reference to one area of one sheet of this workbook.

    Args:
        text: As a defined name or a chart holds it, such as `'คะแนน'!$B$4:$D$13`.

    Returns:
        Sheet name and area without $; None for anything else (unions, other books, #REF!, names).
    """
    found = _PLAIN_AREA.fullmatch(text.strip())
    if found is None:
        return None
    sheet = found[1].replace("''", "'") if found[1] is not None else found[2]
    try:
        return sheet, area_name(parse_area(f"{found[3]}:{found[4] or found[3]}"))
    except ValueError:
        return None


def clean_text(text: str) -> str:
    r"""Return the text as a cell can hold it: line breaks are \n, what XML forbids is gone."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


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
