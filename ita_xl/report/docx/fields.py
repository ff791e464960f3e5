"""What Word would compute when a person opens the report: numbers of captions, references to them, contents, ticks.

A template may hold the fields that Word itself inserts: they are filled after rendering, since only then it is
known which tables, charts and headings the report has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from lxml import etree

from ita_xl.report.docx.digits import Digits
from ita_xl.report.docx.names import W14, W, child_at

_SEQUENCE = re.compile(r"\s*SEQ\s+(\S+)")
_REFERENCE = re.compile(r"\s*REF\s+(\S+)")
_CONTENTS = re.compile(r"\s*TOC\b")
_LEVELS = {"Heading1": "TOC1", "Heading2": "TOC2"}
_TICKED = "☑"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def fill(root: etree._Element, digits: Digits) -> None:
    """Number the captions, tick the boxes and list the contents of a rendered part, in place.

    Args:
        root: The part.
        digits: With Thai digits the captions' numbers become plain text: Word and LibreOffice would number them in
            Arabic digits.
    """
    _number(root, digits)
    _keep_last_rows(root)
    for box in root.iter(W14 + "checkbox"):
        control = next(box.iterancestors(W + "sdt"))
        ticked = _TICKED in "".join(t.text or "" for t in control.iter(W + "t"))
        box.find(W14 + "checked").set(W14 + "val", "1" if ticked else "0")
    for instruction in list(root.iter(W + "instrText")):
        if _CONTENTS.match(instruction.text or ""):
            _list_contents(root, instruction)


def _keep_last_rows(root: etree._Element) -> None:
    """Let the last row of a table go on the page before what follows, but hold it on the page of signatures.

    Rows that keep with the next one hold a table together; the last of them would pull the rest of the page with it.
    Signatures do not stand on a page alone.
    """
    for table in root.iter(W + "tbl"):
        behind, rows = table.getnext(), table.findall(W + "tr")
        style = None if behind is None else behind.find(f"{W}pPr/{W}pStyle")
        signed = style is not None and style.get(W + "val") == "ITASign"
        if len(rows) < 2:
            continue
        for paragraph in rows[-1].iter(W + "p"):
            properties = paragraph.find(W + "pPr")
            kept = None if properties is None else properties.find(W + "keepNext")
            if signed and properties is not None and kept is None:
                child_at(properties, "keepNext", after=("pStyle",))
            elif not signed and kept is not None:
                kept.getparent().remove(kept)


def _number(root: etree._Element, digits: Digits) -> None:
    """Number the captions, then write what the references to them show: the text of the bookmark that they name."""
    counts: Counter[str] = Counter()
    references: list[tuple[list[etree._Element], str]] = []
    for element in list(root.iter(W + "fldSimple", W + "instrText")):
        simple = element.tag == W + "fldSimple"
        code = element.get(W + "instr", "") if simple else element.text or ""
        found = _SEQUENCE.match(code)
        reference = None if found else _REFERENCE.match(code)
        if not found and not reference:
            continue
        runs = list(element.iterchildren(W + "r")) if simple else _result(element)
        if reference:
            references.append((runs, reference[1]))
        elif found:
            counts[found[1]] += 1
            _show(runs, str(counts[found[1]]))
        if found and digits == "thai":
            _settle(element, runs)
    marks = {m.get(W + "name"): m for m in root.iter(W + "bookmarkStart")} if references else {}
    for runs, name in references:
        if shown := _marked(marks.get(name)):
            _show(runs, shown)


def _settle(field: etree._Element, runs: Iterable[etree._Element]) -> None:
    """Leave of a field what it shows: brought up to date, its number would be in Arabic digits again.

    Args:
        field: ``w:fldSimple``, or the ``w:instrText`` of a field in runs of its own.
        runs: What it shows.
    """
    if field.tag == W + "fldSimple":
        for run in runs:
            field.addprevious(run)
        field.getparent().remove(field)
        return
    instruction = field.getparent()
    first = next(
        (r for r in instruction.itersiblings(W + "r", preceding=True) if r.find(W + "fldChar") is not None),
        None,
    )
    marks = [r for r in instruction.itersiblings(W + "r") if r.find(W + "fldChar") is not None][:2]
    for one in (first, instruction, *marks):
        if one is not None:
            one.getparent().remove(one)


def _show(runs: Iterable[etree._Element], shown: str) -> None:
    """Write the result of a field into its first text."""
    for number, text in enumerate(text for run in runs for text in run.iter(W + "t")):
        text.text = "" if number else shown


def _marked(start: etree._Element | None) -> str:
    """Give the text of a bookmark within a paragraph; nothing where there is no such bookmark."""
    if start is None:
        return ""
    found = ""
    for element in start.itersiblings():
        if element.tag == W + "bookmarkEnd" and element.get(W + "id") == start.get(W + "id"):
            break
        found += "".join(text.text or "" for text in element.iter(W + "t"))
    return found


def _result(instruction: etree._Element) -> list[etree._Element]:
    """Give the runs between ``separate`` and ``end`` of the field that an instruction stands in."""
    found, inside = [], False
    for run in instruction.getparent().itersiblings(W + "r"):
        kind = run.find(W + "fldChar")
        if kind is not None:
            if kind.get(W + "fldCharType") == "end":
                break
            inside = True
        elif inside:
            found.append(run)
    return found


def _list_contents(root: etree._Element, instruction: etree._Element) -> None:
    """Write an entry for each heading behind the field, with a link and the field of its page number."""
    first = next(instruction.iterancestors(W + "p"))
    headings = [(p, style) for p, style in _headings(root, first) if _text(p)]
    free = 1 + max((int(mark.get(W + "id", "0")) for mark in root.iter(W + "bookmarkStart")), default=0)
    entries = []
    for number, (heading, style) in enumerate(headings, start=free):
        name = f"_Toc{number:08d}"
        start = etree.Element(W + "bookmarkStart", {W + "id": str(number), W + "name": name})
        place = 1 if heading.find(W + "pPr") is not None else 0
        heading.insert(place, start)
        etree.SubElement(heading, W + "bookmarkEnd", {W + "id": str(number)})
        entries.append(_entry(_text(heading), style, name))
    before = _whole_field(first)
    if not entries or not before:
        return
    entries[0][1:1] = _field_start(first)
    entries[-1].append(_field_mark("end"))
    for entry in entries:
        first.addprevious(entry)
    for paragraph in before:
        paragraph.getparent().remove(paragraph)


def _headings(root: etree._Element, behind: etree._Element) -> Iterable[tuple[etree._Element, str]]:
    passed = False
    for paragraph in root.iter(W + "p"):
        passed = passed or paragraph is behind
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        level = None if style is None else _LEVELS.get(style.get(W + "val", ""))
        if passed and level:
            yield paragraph, level


def _whole_field(first: etree._Element) -> list[etree._Element]:
    """Give the paragraphs of a field from its first to its last: Word writes one for each entry of the contents.

    Nothing where the field does not end.
    """
    found, depth = [], 0
    for paragraph in (first, *first.itersiblings(W + "p")):
        found.append(paragraph)
        for mark in paragraph.iter(W + "fldChar"):
            depth += {"begin": 1, "end": -1}.get(mark.get(W + "fldCharType", ""), 0)
        if depth <= 0:
            return found
    return []


def _field_start(paragraph: etree._Element) -> list[etree._Element]:
    """Give the runs of a field before its result."""
    found = []
    for run in paragraph.iterchildren(W + "r"):
        kind = run.find(W + "fldChar")
        if kind is not None and kind.get(W + "fldCharType") in ("separate", "end"):
            break
        found.append(run)
    return [*found, _field_mark("separate")]


def _field_mark(kind: str) -> etree._Element:
    run = etree.Element(W + "r")
    etree.SubElement(run, W + "fldChar", {W + "fldCharType": kind})
    return run


def _entry(text: str, style: str, bookmark: str) -> etree._Element:
    paragraph = etree.Element(W + "p")
    properties = etree.SubElement(paragraph, W + "pPr")
    etree.SubElement(properties, W + "pStyle", {W + "val": style})
    link = etree.SubElement(paragraph, W + "hyperlink", {W + "anchor": bookmark, W + "history": "1"})
    _run(link, "t", text)
    etree.SubElement(etree.SubElement(link, W + "r"), W + "tab")
    for kind in ("begin", "", "separate", "end"):
        if kind:
            link.append(_field_mark(kind))
        else:
            _run(link, "instrText", f" PAGEREF {bookmark} \\h ")
    return paragraph


def _run(parent: etree._Element, tag: str, text: str) -> None:
    element = etree.SubElement(etree.SubElement(parent, W + "r"), W + tag, {_SPACE: "preserve"})
    element.text = text


def _text(paragraph: etree._Element) -> str:
    return "".join(t.text or "" for t in paragraph.iter(W + "t")).strip()
