"""What Word needs of a rendered part and a loop or an empty list may have broken."""

from __future__ import annotations

import re

from lxml import etree

from ita_xl.report.names import WP, W

_CELL_ORDER = [
    *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar"),
    *("textDirection", "tcFitText", "vAlign", "hideMark", "headers", "cellIns", "cellDel", "cellMerge"),
]
_RANK = {W + name: rank for rank, name in enumerate(_CELL_ORDER)}
_CELL_ENDS = {W + "p", W + "sdt"}
_STORIES = {W + "hdr", W + "ftr", W + "footnote", W + "endnote"}
_TWIPS_A_LETTER = 105  # a Thai letter of TH SarabunPSK 14 pt, about 0.185 cm
_LONG_ROW = 15  # lines of 14 pt: more than half of a landscape page
_NO_WIDTH = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+")  # Thai marks above and below
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def repair(root: etree._Element) -> None:
    """Make one rendered part whole again, in place.

    Tables and rows that lost all their cells go, cells and stories without a paragraph get one, line breaks
    typed in a value become breaks, drawings get numbers of their own, and rows that may be longer than a page
    may break across pages.
    """
    _drop_empty_tables(root)
    for cell in root.iter(W + "tc"):
        if len(cell) == 0 or cell[-1].tag not in _CELL_ENDS:
            etree.SubElement(cell, W + "p")
    for properties in root.iter(W + "tcPr"):
        properties[:] = sorted(properties, key=lambda child: _RANK.get(child.tag, len(_RANK)))
    for story in root.iter(*_STORIES):
        if story.find(W + "p") is None:
            etree.SubElement(story, W + "p")
    for number, drawing in enumerate(root.iter(WP + "docPr"), start=1):
        drawing.set("id", str(number))
    for text in list(root.iter(W + "t")):
        if "\n" in (text.text or "") or "\t" in (text.text or ""):
            _break_lines(text)
    for table in root.iter(W + "tbl"):
        _let_long_rows_break(table)
    _end_with_paragraph(root)


def _drop_empty_tables(root: etree._Element) -> None:
    for row in list(root.iter(W + "tr")):
        if next(row.iter(W + "tc"), None) is None:
            row.getparent().remove(row)
    for table in list(root.iter(W + "tbl")):
        if next(table.iter(W + "tr"), None) is None:
            table.getparent().remove(table)


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


def _let_long_rows_break(table: etree._Element) -> None:
    """Take ``w:cantSplit`` from rows that may not fit on a page, so that nothing of them is lost."""
    widths = [int(c.get(W + "w", "0")) for c in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    for row in table.iterfind(W + "tr"):
        whole = row.find(f"{W}trPr/{W}cantSplit")
        if whole is None or row.find(f"{W}trPr/{W}tblHeader") is not None:
            continue
        column = 0
        for cell in row.iterfind(W + "tc"):
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            columns = 1 if span is None else int(span.get(W + "val", "1"))
            letters = max(1, sum(widths[column : column + columns]) // _TWIPS_A_LETTER)
            column += columns
            if _lines(cell, letters) > _LONG_ROW:
                whole.getparent().remove(whole)
                break


def _lines(cell: etree._Element, letters: int) -> int:
    """Return about how many lines of so many letters a cell takes; vowels above and below take no room."""
    breaks = sum(1 for _ in cell.iter(W + "p", W + "br"))
    return breaks + len(_NO_WIDTH.sub("", "".join(cell.itertext()))) // letters


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
