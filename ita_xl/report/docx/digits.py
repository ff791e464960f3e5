"""Thai or Arabic digits in the text of a rendered part, and in its page numbers."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Literal

from lxml import etree

from ita_xl.report.docx.names import WP, W, child_at

Digits = Literal["arabic", "thai"]

_ARABIC, _THAI = "0123456789", "๐๑๒๓๔๕๖๗๘๙"
_PAIRS = {"thai": tuple(zip(_ARABIC, _THAI, strict=True)), "arabic": tuple(zip(_THAI, _ARABIC, strict=True))}
_CODE = re.compile(r"(?<![A-Za-z])[ieoIEO][๐-๙]{1,2}(?![๐-๙])")
"""The code of an item in Thai digits: it stays Latin, as in the lists of the items."""
_TO_ARABIC = str.maketrans(_THAI, _ARABIC)
_ADDRESS = re.compile(r"http|www\.|@", re.IGNORECASE)
_MARKS = ("http", "www.", "@")
_TEXT = W + "t"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_SECTION = W + "sectPr"
_MEMO = "ITAMemoTitle"
_LINE_ENDS = (W + "p", W + "tab", W + "br")
_BEFORE_PAGE_NUMBERS = (
    "headerReference",
    "footerReference",
    "footnotePr",
    "endnotePr",
    "type",
    "pgSz",
    "pgMar",
    "paperSrc",
    "pgBorders",
    "lnNumType",
)


def convert(text: str, digits: Digits) -> str:
    """Return the text with its digits in the chosen kind, addresses and codes of items left as they are."""
    changed = _converted(text, digits)
    pieces, at = [], 0
    for found in _ADDRESS.finditer(text):
        start, end = found.span()
        if start < at:
            continue  # the same address goes on
        while start > at and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        pieces += [changed[at:start], text[start:end]]
        at = end
    return "".join([*pieces, changed[at:]])


def _converted(text: str, digits: Digits) -> str:
    for old, new in _PAIRS[digits]:  # one digit for one digit: positions stay; faster than str.translate
        text = text.replace(old, new)
    return _CODE.sub(lambda code: code[0].translate(_TO_ARABIC), text) if digits == "thai" else text


def memos(body: etree._Element) -> Iterator[etree._Element]:
    """Give the paragraphs and tables of each section of a document in which a memo (บันทึกข้อความ) begins."""
    section: list[etree._Element] = []
    for block in body:
        section.append(block)
        if block.tag == _SECTION or block.find(f"{W}pPr/{_SECTION}") is not None:
            if any(style.get(W + "val") == _MEMO for one in section for style in one.iter(W + "pStyle")):
                yield from section
            section = []


def convert_part(root: etree._Element, digits: Digits) -> None:
    """Convert the digits of every ``w:t`` of a part and of the texts for those who see no pictures, in place.

    Word may cut a web address into several runs, so that a paragraph with an address is converted as a whole and
    handed back piece by piece.
    """
    for drawing in root.iter(WP + "docPr"):
        if described := drawing.get("descr"):
            drawing.set("descr", convert(described, digits))
    elements = list(root.iter(_TEXT))
    texts = [element.text or "" for element in elements]
    whole = "".join(texts)
    if not any(old in whole for old, _ in _PAIRS[digits]):
        return
    done: set[etree._Element] = set()
    for paragraph in _with_marks(elements, texts, whole):
        done |= _convert_addresses(paragraph, digits)
    for element, text in zip(elements, texts, strict=True):
        changed = _converted(text, digits)
        if changed != text and element not in done:
            element.text = changed


def _with_marks(
    elements: Sequence[etree._Element], texts: Sequence[str], whole: str
) -> Iterator[etree._Element]:
    """Find the paragraphs that may hold an address."""
    lower = whole.lower()
    if len(lower) != len(whole):  # a few letters grow when they become small
        lower = whole
    ends = list(itertools.accumulate(map(len, texts)))
    for mark in _MARKS:
        at = lower.find(mark)
        while at >= 0:
            element = elements[bisect.bisect_right(ends, at)]
            yield from itertools.islice(element.iterancestors(W + "p"), 1)
            at = lower.find(mark, at + 1)


def convert_title(root: etree._Element, digits: Digits) -> None:
    """Convert the digits of the title among a document's properties, in place."""
    for title in root.iter(_TITLE):
        title.text = convert(title.text or "", digits)


def _convert_addresses(paragraph: etree._Element, digits: Digits) -> set[etree._Element]:
    """Convert a paragraph that holds an address; return its texts, or nothing where there is none."""
    texts = [(e, (e.text or "") if e.tag == _TEXT else "\n") for e in paragraph.iter(_TEXT, *_LINE_ENDS)]
    whole = "".join(text for _, text in texts)
    if not _ADDRESS.search(whole):
        return set()
    changed, at = convert(whole, digits), 0
    for element, text in texts:
        if element.tag == _TEXT:
            element.text = changed[at : at + len(text)]
        at += len(text)
    return {element for element, _ in texts}


def convert_numbering(root: etree._Element, digits: Digits) -> bool:
    """Convert the numbers that Word sets before the paragraphs of a list, in place; tell whether any was changed.

    Letters, Roman numbers and bullets stay as they were.
    """
    old, new = ("decimal", "thaiNumbers") if digits == "thai" else ("thaiNumbers", "decimal")
    formats = [element for element in root.iter(W + "numFmt") if element.get(W + "val") == old]
    for element in formats:
        element.set(W + "val", new)
    return bool(formats)


def set_page_numbers(root: etree._Element, digits: Digits) -> None:
    """Set or remove Thai page numbers in every section; letters and Roman numbers stay as they were."""
    for section in root.iter(_SECTION):
        numbers = section.find(W + "pgNumType")
        format_ = None if numbers is None else numbers.get(W + "fmt")
        if digits == "thai" and format_ in {None, "decimal"}:
            if numbers is None:
                numbers = child_at(section, "pgNumType", after=_BEFORE_PAGE_NUMBERS)
            numbers.set(W + "fmt", "thaiNumbers")
        elif digits == "arabic" and format_ == "thaiNumbers":
            del numbers.attrib[W + "fmt"]
            if not numbers.attrib:
                section.remove(numbers)
