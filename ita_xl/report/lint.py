"""Faults of a template that would otherwise lose text or a section in silence."""

from __future__ import annotations

import re

from lxml import etree

from ita_xl.report.errors import TemplateError
from ita_xl.report.names import W

_TAG = re.compile(r"\{[%{#]-?(p|tr|tc) ")
_ALONE = re.compile(r"\{([%#])-?(?:p|tr|tc) (?:(?!\1\}).)*\1\}", re.DOTALL)
_OBJECT = re.compile(r"\{\{(r|p|tr|tc) [^}]*\}\}|\{%r ")
_HOLDERS = {"p": W + "p", "tr": W + "tr", "tc": W + "tc"}


def check(root: etree._Element, part: str) -> None:
    """Look at one part of a template before it is compiled.

    Args:
        root: The part.
        part: Its label, for errors.

    Raises:
        TemplateError: ``other``: a section break or text shares its paragraph, row or cell with a tag that
            removes it; ``forbidden``: a tag for objects (``{{r x}}``), which plain text would break.
    """
    for paragraph in root.iter(W + "p"):
        text = _text(paragraph)
        if unusable := _OBJECT.search(text):
            raise TemplateError("forbidden", part, name=unusable.group(), near=text)
        tag = _TAG.search(text)
        if tag is None:
            continue
        holder = next((a for a in _upwards(paragraph) if a.tag == _HOLDERS[tag.group(1)]), None)
        if holder is None:
            detail = f"คำสั่ง {{%{tag.group(1)} %}} ต้องอยู่ในตาราง"
            raise TemplateError("other", part, name=tag.group(), near=text, detail=detail)
        if next(holder.iter(W + "sectPr"), None) is not None:
            detail = "คำสั่ง {%p %} อยู่ในย่อหน้าเดียวกับตัวแบ่งส่วน ให้ย้ายไปอีกบรรทัด"
            raise TemplateError("other", part, name=tag.group(), near=text, detail=detail)
        if not _ALONE.fullmatch(_text(holder).strip()):
            detail = f"ข้อความที่อยู่ร่วมกับคำสั่ง {{%{tag.group(1)} %}} จะหายไป ให้แยกไปอีกบรรทัดหรืออีกแถว"
            raise TemplateError("other", part, name=tag.group(), near=_text(holder), detail=detail)


def _text(element: etree._Element) -> str:
    return "".join(t.text or "" for t in element.iter(W + "t"))


def _upwards(element: etree._Element) -> list[etree._Element]:
    return [element, *element.iterancestors()]
