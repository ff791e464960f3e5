"""Faults of a template that would otherwise lose text or a section in silence, and what its officer should know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from ita_xl.report.errors import TemplateError
from ita_xl.report.names import W

_TAG = re.compile(r"\{[%{#]-?(p|tr|tc) ")
_ALONE = re.compile(r"\{([%#])-?(?:p|tr|tc) (?:(?!\1\}).)*\1\}", re.DOTALL)
_OBJECT = re.compile(r"\{\{(r|p|tr|tc) [^}]*\}\}|\{%r ")
_UNCLOSED = re.compile(r"\{\{(?:(?!\}\}).)*\Z", re.DOTALL)
_WHOLE_TAG = re.compile(r"\{%-?p (\w+)\b.*%\}", re.DOTALL)
_FETCHING = re.compile(
    r"\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|MACROBUTTON)\b", re.IGNORECASE
)
_TWINS = {  # a property of the letters, its twin for Thai ones, and what is said where the twin is missing
    "b": ("bCs", "ตัวหนานี้ไม่มีผลกับอักษรไทย ให้ใช้ลักษณะ (สไตล์) Strong แทน"),
    "i": ("iCs", "ตัวเอนนี้ไม่มีผลกับอักษรไทย ให้ลบออก"),
    "sz": ("szCs", "ขนาดอักษรนี้ไม่มีผลกับอักษรไทย ให้เลือกข้อความแล้วกำหนดขนาดใหม่"),
}
_HOLDERS = {"p": W + "p", "tr": W + "tr", "tc": W + "tc"}


def check(root: etree._Element, part: str) -> None:
    """Look at one part of a template before it is compiled.

    Raises:
        TemplateError: The first of :func:`faults`.
    """
    for fault in faults(root, part):
        raise fault


def faults(root: etree._Element, part: str) -> Iterator[TemplateError]:
    """Find every fault of one part of a template.

    Args:
        root: The part.
        part: Its label, for errors.

    Yields:
        ``other``: a section break or text shares its paragraph, row or cell with a tag that removes it;
        ``forbidden``: a tag for objects (``{{r x}}``), which plain text would break; ``syntax``: a name that its
        paragraph does not close.
    """
    for paragraph in root.iter(W + "p"):
        text = _text(paragraph)
        if unusable := _OBJECT.search(text):
            yield TemplateError("forbidden", part, name=unusable.group(), near=text)
            continue
        if _UNCLOSED.search(text):  # it would swallow everything up to the next }}
            yield TemplateError("syntax", part, near=text)
            continue
        tag = _TAG.search(text)
        if tag is None:
            continue
        holder = next((a for a in _upwards(paragraph) if a.tag == _HOLDERS[tag.group(1)]), None)
        detail, near = "", text
        if holder is None:
            detail = f"คำสั่ง {{%{tag.group(1)} %}} ต้องอยู่ในตาราง"
        elif next(holder.iter(W + "sectPr"), None) is not None:
            detail = "คำสั่ง {%p %} อยู่ในย่อหน้าเดียวกับตัวแบ่งส่วน ให้ย้ายไปอีกบรรทัด"
        elif not _ALONE.fullmatch(_text(holder).strip()):
            detail = f"ข้อความที่อยู่ร่วมกับคำสั่ง {{%{tag.group(1)} %}} จะหายไป ให้แยกไปอีกบรรทัดหรืออีกแถว"
            near = _text(holder)
        if detail:
            yield TemplateError("other", part, name=tag.group(), near=near, detail=detail)


def warnings(root: etree._Element, part: str) -> Iterator[TemplateError]:
    """Find what the program gets along with, but the officer may not have meant.

    Yields:
        ``other``: a loop over an empty list that leaves a cell without text; formatting that does not reach Thai
        letters; a field that fetches something from outside; something embedded.
    """
    for cell in root.iter(W + "tc"):
        texts = [_text(paragraph).strip() for paragraph in cell.iterchildren(W + "p")]
        if texts and _removed(texts):
            yield _warning(part, "ถ้ารายการว่าง ช่องนี้ของตารางจะว่าง โปรแกรมจะเติมย่อหน้าว่างให้", _text(cell))
    for name, (twin, said) in _TWINS.items():
        for plain in root.iter(W + name):
            run = plain.getparent()
            if run.tag == W + "rPr" and run.find(W + twin) is None and _text(run.getparent()).strip():
                yield _warning(part, said, _text(run.getparent()))
    for fonts in root.iter(W + "rFonts"):
        latin, thai = fonts.get(W + "ascii"), fonts.get(W + "cs")
        if latin and latin != thai and not fonts.get(W + "cstheme"):
            said = f"แบบอักษร {latin} ไม่มีผลกับอักษรไทย ให้เลือกข้อความแล้วกำหนดแบบอักษรใหม่"
            if _text(fonts.getparent().getparent()).strip():
                yield _warning(part, said, _text(fonts.getparent().getparent()))
    for paragraph in root.iter(W + "p"):
        codes = "".join(e.text or "" for e in paragraph.iter(W + "instrText"))
        codes += " ".join(e.get(W + "instr", "") for e in paragraph.iter(W + "fldSimple"))
        for field in dict.fromkeys(_FETCHING.findall(codes)):
            detail = f"ฟิลด์ {field.upper()} ดึงข้อมูลจากภายนอกเอกสาร ควรลบก่อนเผยแพร่"
            yield _warning(part, detail, _text(paragraph))
    for element in root.iter(W + "altChunk", W + "object", W + "control"):
        detail = "มีวัตถุหรือเอกสารฝังอยู่ ควรลบออกจากแม่แบบ"
        yield _warning(part, detail, _text(element.getparent()))


def _removed(texts: list[str]) -> bool:
    """Tell whether nothing but paragraphs of a loop or a condition stands in a cell."""
    depth = 0
    for text in texts:
        tag = _WHOLE_TAG.fullmatch(text)
        if tag and tag.group(1) == "else" and depth == 1:
            return False
        if tag and tag.group(1) in {"for", "if"}:
            depth += 1
        elif tag and tag.group(1) in {"endfor", "endif"}:
            depth -= 1
        elif depth == 0:
            return False
    return any(_WHOLE_TAG.fullmatch(text) for text in texts)


def _warning(part: str, detail: str, near: str) -> TemplateError:
    return TemplateError("other", part, near=near, detail=detail)


def _text(element: etree._Element) -> str:
    return "".join(t.text or "" for t in element.iter(W + "t"))


def _upwards(element: etree._Element) -> list[etree._Element]:
    return [element, *element.iterancestors()]
