"""What Word needs of a rendered part and a loop or an empty list may have broken."""

from __future__ import annotations

import functools
import re

from lxml import etree

from ita_xl.report.docx.names import W_NS, WP, W

_find = functools.partial(etree.XPath, namespaces={"w": W_NS})
_CELL_ORDER = [
    *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar"),
    *("textDirection", "tcFitText", "vAlign", "hideMark", "headers", "cellIns", "cellDel", "cellMerge"),
]
_RANK = {W + name: rank for rank, name in enumerate(_CELL_ORDER)}
_BEFORE = {  # what docxtpl may have put too early, and what Word wants before it
    "shd": ("tcW", "gridSpan", "hMerge", "vMerge", "tcBorders"),
    "gridSpan": ("cnfStyle", "tcW"),
    "vMerge": ("cnfStyle", "tcW", "gridSpan", "hMerge"),
}
_UNORDERED = _find(
    " | ".join(
        f"descendant::w:tcPr/w:{name}[{' or '.join(f'following-sibling::w:{other}' for other in others)}]/.."
        for name, others in _BEFORE.items()
    )
)
_EMPTY_CELLS = _find("descendant::w:tc[not(*[last()][self::w:p or self::w:sdt])]")
_EMPTY_ROWS = _find("descendant::w:tr[not(descendant::w:tc)]")
_EMPTY_TABLES = _find("descendant::w:tbl[not(descendant::w:tr)]")
_BROKEN_LINES = _find("descendant::w:t[contains(., '\n') or contains(., '\t')]")
_STORIES = (W + "hdr", W + "ftr", W + "footnote", W + "endnote")
_TWIPS_A_LETTER = 105  # a Thai letter of TH SarabunPSK 14 pt, about 0.185 cm
_NARROW = 1134  # twips: a cell that does not say its width is taken as 2 cm wide
_LONG_ROW = 8  # lines of 14 pt, reckoned high: about a third of a landscape page, else left empty for the row
_LONG_CELLS = _find(  # those that may be long, in rows that stay on one page
    "descendant::w:tr[w:trPr[w:cantSplit][not(w:tblHeader)]]/w:tc[not(w:tcPr/w:tcW[@w:type = 'dxa'][@w:w > 0])"
    f" or string-length(.) * {_TWIPS_A_LETTER} div w:tcPr/w:tcW/@w:w"
    f" + count(descendant::w:p | descendant::w:br) > {_LONG_ROW}]"
)
_NO_WIDTH = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+")  # Thai marks above and below
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def repair(root: etree._Element) -> None:
    """Make one rendered part whole again, in place.

    Tables and rows that lost all their cells go, cells and stories without a paragraph get one, line breaks
    typed in a value become breaks, drawings and bookmarks get numbers of their own, and long rows may break
    across pages.
    """
    for rows_or_tables in (_EMPTY_ROWS, _EMPTY_TABLES):
        for empty in rows_or_tables(root):
            empty.getparent().remove(empty)
    for cell in _EMPTY_CELLS(root):
        etree.SubElement(cell, W + "p")
    for properties in _UNORDERED(root):
        properties[:] = sorted(properties, key=lambda child: _RANK.get(child.tag, len(_RANK)))
    for story in root.iter(*_STORIES):
        if story.find(W + "p") is None:
            etree.SubElement(story, W + "p")
    for number, drawing in enumerate(root.iter(WP + "docPr"), start=1):
        drawing.set("id", str(number))
    _single_bookmarks(root)
    for text in _BROKEN_LINES(root):
        _break_lines(text)
    for row in {cell.getparent() for cell in _LONG_CELLS(root) if _lines(cell) > _LONG_ROW}:
        properties = row.find(W + "trPr")
        properties.remove(properties.find(W + "cantSplit"))
    _end_with_paragraph(root)


def _single_bookmarks(root: etree._Element) -> None:
    """Keep the first of the bookmarks of one name, which a loop may have repeated, and number them anew."""
    names: set[str] = set()
    begun: dict[str, str] = {}
    for mark in list(root.iter(W + "bookmarkStart", W + "bookmarkEnd")):
        old = mark.get(W + "id", "")
        if mark.tag == W + "bookmarkStart":
            name = mark.get(W + "name", "")
            begun[old] = "" if name in names else str(len(names))
            names.add(name)
        number = begun.get(old, "")
        if number:
            mark.set(W + "id", number)
        else:
            mark.getparent().remove(mark)


def _break_lines(text: etree._Element) -> None:
    """Split one ``w:t`` at its line feeds and tabs into texts, ``w:br`` and ``w:tab``."""
    run, place = text.getparent(), text.getparent().index(text)
    pieces: list[etree._Element] = []
    for number, line in enumerate((text.text or "").split("\n")):
        pieces += [etree.Element(W + "br")] if number else []
        for column, piece in enumerate(line.split("\t")):
            pieces += [etree.Element(W + "tab")] if column else []
            element = etree.Element(W + "t", {_XML_SPACE: "preserve"})
            element.text = piece
            pieces.append(element)
    run[place : place + 1] = pieces


def _lines(cell: etree._Element) -> int:
    """Return about how many lines a cell takes, or more; vowels above and below take no room."""
    width = next(cell.iter(W + "tcW"), None)
    twips = 0 if width is None or width.get(W + "type") != "dxa" else int(float(width.get(W + "w", "0")))
    letters = (twips or _NARROW) // _TWIPS_A_LETTER + 1
    text = etree.tostring(cell, method="text", encoding="unicode", with_tail=False)
    breaks = sum(1 for _ in cell.iter(W + "p", W + "br"))
    if len(text) // letters + breaks > _LONG_ROW:
        text = _NO_WIDTH.sub("", text)
    return len(text) // letters + breaks


def _end_with_paragraph(root: etree._Element) -> None:
    """A document may not end with a table: give it a paragraph so small that it never takes a page."""
    body = root.find(W + "body")
    if body is None:
        return
    blocks = [child for child in body if child.tag != W + "sectPr"]
    if blocks and blocks[-1].tag == W + "tbl":
        paragraph = etree.Element(W + "p")
        properties = etree.SubElement(paragraph, W + "pPr")
        spacing = {W + "before": "0", W + "after": "0", W + "line": "20", W + "lineRule": "exact"}
        etree.SubElement(properties, W + "spacing", spacing)
        etree.SubElement(etree.SubElement(properties, W + "rPr"), W + "sz", {W + "val": "2"})
        blocks[-1].addnext(paragraph)
