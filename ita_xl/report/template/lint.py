"""Faults of a template that would otherwise lose text or a section in silence, and what its officer should know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from ita_xl.report.docx.errors import TemplateError
from ita_xl.report.docx.names import W

_TAG = re.compile(r"\{[%{#]-?(p|tr|tc) ")
_ALONE = re.compile(r"\{([%#])-?(?:p|tr|tc) (?:(?!\1\}).)*\1\}", re.DOTALL)
_OBJECT = re.compile(r"\{\{(r|p|tr|tc) [^}]*\}\}|\{%r ")
_BRACKET = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_CLOSERS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_APART = re.compile(r"\{\s+[{%]|[}%]\s+\}|(?<![{])\{\s*[\u0e00-\u0e7f][\w.\u0e00-\u0e7f]*\s*\}(?!\})")
_WHOLE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_NAMED = re.compile(r"\{\{-?\s*[\w.\u0e00-\u0e7f]+")
_WHOLE_TAG = re.compile(r"\{%-?p (\w+)\b.*%\}", re.DOTALL)
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
        text = _own_text(paragraph)
        if "{" not in text and "}" not in text:
            continue
        for unusable in _OBJECT.finditer(text):
            detail = f"ใช้คำสั่งที่ไม่อนุญาต “{unusable.group()}” ให้ลบอักษรที่ติดวงเล็บออก เขียนเพียง {{{{ ชื่อ }}}}"
            yield TemplateError("forbidden", part, name=unusable.group(), near=text, detail=detail)
        for opener, closer, start, end in _halves(text):
            written = text[start:end].strip()
            if closer:  # it would swallow everything up to the next one
                detail = f"คำสั่ง “{written}” เขียนไม่ครบ ไม่มี {closer} ปิดท้ายในย่อหน้าเดียวกัน"
            else:
                detail = f"มี {opener} ที่ไม่มีวงเล็บเปิดคู่กัน ให้เติมวงเล็บเปิดหน้าคำสั่งหรือลบออก"
            yield TemplateError("syntax", part, name=written, near=text[max(0, end - 60) :], detail=detail)
        for written in _across(paragraph):
            detail = (
                f"คำสั่ง “{written}” คร่อมขอบของลิงก์หรือของการแก้ไขที่ติดตามอยู่ (Track Changes) "
                "ให้ยอมรับการแก้ไขแล้วพิมพ์คำสั่งใหม่"
            )
            yield TemplateError("other", part, name=written, near=text, detail=detail)
        if next(_halves(text), None) is None:
            yield from _losing(paragraph, text, part)
    for element, name in _attributes(root):
        yield from _of_attribute(element.get(name, ""), part)


def _losing(paragraph: etree._Element, text: str, part: str) -> Iterator[TemplateError]:
    """Find a tag that would take a section or a text with it."""
    for tag in _TAG.finditer(text):
        holder = next((a for a in _upwards(paragraph) if a.tag == _HOLDERS[tag.group(1)]), None)
        detail, near = "", text
        if holder is None:
            detail = f"คำสั่ง {{%{tag.group(1)} %}} ต้องอยู่ในตาราง ให้ย้ายเข้าไปในแถวของตนหรือใช้ {{%p %}}"
        elif _breaks_section(holder):
            detail = "คำสั่ง {%p %} อยู่ในย่อหน้าเดียวกับตัวแบ่งส่วน ให้ย้ายไปอีกบรรทัด"
        elif not _ALONE.fullmatch(_text_of(holder).strip()):
            detail = f"ข้อความที่อยู่ร่วมกับคำสั่ง {{%{tag.group(1)} %}} จะหายไป ให้แยกไปอีกบรรทัดหรืออีกแถว"
            near = _text_of(holder)
        if detail:
            yield TemplateError("other", part, name=tag.group(), near=near, detail=detail)
            break


def _of_attribute(text: str, part: str) -> Iterator[TemplateError]:
    """Find what is not closed in the name or the alternative text of a drawing or a table."""
    for opener, closer, start, end in _halves(text):
        if closer:
            where = "ข้อความแสดงแทนหรือชื่อของรูปภาพ แผนภูมิ หรือตาราง"
            detail = f"คำสั่ง “{text[start:end].strip()}” ใน{where} ไม่มี {closer} ปิดท้าย"
            yield TemplateError("syntax", part, name=opener, near=text, detail=detail)


def without_faults(root: etree._Element) -> None:
    """Take out of a part, in place, what :func:`faults` names, so that its other tags can be read."""
    for paragraph in root.iter(W + "p"):
        if "{" not in _own_text(paragraph) and "}" not in _own_text(paragraph):
            continue
        _change(paragraph, *_completed(_own_text(paragraph)))
        gone = {tag.start(1) for tag in _OBJECT.finditer(_own_text(paragraph))}
        for tag in _TAG.finditer(_own_text(paragraph)):
            holder = next((a for a in _upwards(paragraph) if a.tag == _HOLDERS[tag.group(1)]), None)
            if holder is None or _breaks_section(holder) or not _ALONE.fullmatch(_text_of(holder).strip()):
                gone |= set(range(*tag.span(1)))
        _change(paragraph, gone, {})
        if next(_across(paragraph), None) is not None:
            first, *rest = _own_texts(paragraph)
            first.text = _own_text(paragraph)
            for piece in rest:
                piece.text = ""
    for element, name in _attributes(root):
        text = element.get(name, "")
        for opener, closer, start, _ in reversed(list(_halves(text))):
            text = text[:start] + text[start + len(opener) :] if closer else text
        element.set(name, text)


def _change(paragraph: etree._Element, gone: set[int], added: dict[int, str]) -> None:
    """Take letters out of the text of a paragraph, and put some in before others."""
    pieces, place = _own_texts(paragraph), 0
    for piece in pieces if gone or added else ():
        written = piece.text or ""
        piece.text = "".join(
            added.get(n, "") + ("" if n in gone else c) for n, c in enumerate(written, start=place)
        )
        place += len(written)
    if place in added:
        pieces[-1].text = (pieces[-1].text or "") + added[place]


def _completed(text: str) -> tuple[set[int], dict[int, str]]:
    """Give the letters to take out of a text, and what to put in, so that every bracket has its other half."""
    gone: set[int] = set()
    added: dict[int, str] = {}
    for opener, closer, start, end in _halves(text):
        name = _NAMED.match(text, start) if opener == "{{" else None
        if closer and opener == "{%" and text[start + 2 : end].strip():
            added[end] = " %}"
        elif closer and name:
            added[name.end()] = " }}"
        else:
            gone |= {start, start + 1}
    return gone, added


def _attributes(root: etree._Element) -> list[tuple[etree._Element, str]]:
    """Give the attributes that hold tags."""
    return [
        (element, str(name))
        for element in root.iter(etree.Element)
        for name, value in element.attrib.items()
        if "{{" in value or "{%" in value
    ]


def _across(paragraph: etree._Element) -> Iterator[str]:
    """Give the tags of a paragraph that begin inside and end outside a link, a change or a field, or the reverse."""
    pieces = _own_texts(paragraph)
    holders = [run.getparent() if (run := piece.getparent()) is not None else None for piece in pieces]
    if all(holder is paragraph for holder in holders) or _ALONE.fullmatch(_own_text(paragraph).strip()):
        return
    letters = [
        holder for holder, piece in zip(holders, pieces, strict=True) for _ in range(len(piece.text or ""))
    ]
    for tag in _WHOLE.finditer(_own_text(paragraph)):
        if any(holder is not letters[tag.start()] for holder in letters[slice(*tag.span())]):
            yield tag.group()


def _halves(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Find brackets of commands without their other half in one paragraph.

    Yields:
        The bracket, the one that it lacks (nothing where that is the opening one), where it begins and where what
        belongs to it ends.
    """
    begun: tuple[str, int] | None = None
    for found in _BRACKET.finditer(text):
        bracket, comment = found.group(), begun is not None and begun[0] == "{#"
        if begun is not None and bracket == _CLOSERS[begun[0]]:
            begun = None
        elif comment:
            continue
        elif bracket in _CLOSERS:
            if begun is not None:
                yield begun[0], _CLOSERS[begun[0]], begun[1], found.start()
            begun = (bracket, found.start())
        elif begun is None and bracket != "#}":
            yield bracket, "", found.start(), found.end()
    if begun is not None and begun[0] != "{#":  # a remark may go on in the next paragraph
        yield begun[0], _CLOSERS[begun[0]], begun[1], len(text)


def _breaks_section(holder: etree._Element) -> bool:
    return next(holder.iter(W + "sectPr"), None) is not None


def warnings(root: etree._Element, part: str) -> Iterator[TemplateError]:
    """Find what the program gets along with, but the officer may not have meant.

    Yields:
        ``other``: a loop over an empty list that leaves a cell without text; formatting that does not reach Thai
        letters; changes that are still tracked. What fetches, links or runs is told by ``active``.
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
        yield from _in_words(paragraph, part)
    for change in root.iter(W + "ins", W + "del"):
        if next(change.iter(W + "r"), None) is not None:
            said = "มีการติดตามการเปลี่ยนแปลง (Track Changes) ค้างอยู่ ให้ยอมรับหรือปฏิเสธทั้งหมดก่อน มิฉะนั้นจะติดไปในรายงาน"
            yield _warning(part, said, _text(change.getparent()))
            break


def _in_words(paragraph: etree._Element, part: str) -> Iterator[TemplateError]:
    """Find brackets that look like a command and are none."""
    if alone := _APART.search(_own_text(paragraph)):
        said = f"“{alone.group()}” ไม่ใช่คำสั่ง จะพิมพ์ตามนี้ ถ้าต้องการข้อมูลให้เขียน {{{{ ชื่อ }}}} โดยวงเล็บติดกัน"
        yield _warning(part, said, _own_text(paragraph))


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


def _own_texts(paragraph: etree._Element) -> list[etree._Element]:
    """Give the texts of a paragraph without those of the text boxes in it, which have paragraphs of their own."""
    return [t for t in paragraph.iter(W + "t") if next(t.iterancestors(W + "p"), None) is paragraph]


def _own_text(paragraph: etree._Element) -> str:
    return "".join(t.text or "" for t in _own_texts(paragraph))


def _text_of(holder: etree._Element) -> str:
    """Give the text of a paragraph, row or cell that a tag removes."""
    return _own_text(holder) if holder.tag == W + "p" else _text(holder)


def _upwards(element: etree._Element) -> list[etree._Element]:
    return [element, *element.iterancestors()]
