"""The way of a report through its package: compile a template once, then render, repair, refill, write."""

from __future__ import annotations

import functools
import io
import posixpath
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from types import MappingProxyType

from jinja2 import Template
from lxml import etree

from ita_xl.ooxml.archive import Packed
from ita_xl.ooxml.xml import CONTENT_TYPES
from ita_xl.records import dataclass, replace
from ita_xl.report import compiled
from ita_xl.report.charts import chart
from ita_xl.report.docx import fields, package, pictures
from ita_xl.report.docx.digits import (
    Digits,
    convert_numbering,
    convert_part,
    convert_title,
    memos,
    set_page_numbers,
)
from ita_xl.report.docx.errors import TemplateError
from ita_xl.report.docx.names import W
from ita_xl.report.docx.properties import DocumentProperties, forget_authors, scrub, set_core
from ita_xl.report.docx.repair import repair
from ita_xl.report.template import active, lint, sandbox

_MALFORMED = "โครงของเอกสารแม่แบบไม่ถูกต้อง ให้เปิดใน Word แล้วบันทึกเป็น .docx ใหม่ หรือใช้แฟ้มสำรอง"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DOCUMENT = _WORD + "document.main+xml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_STORIES = {_WORD + kind + "+xml" for kind in ("header", "footer", "footnotes", "endnotes")}
_NUMBERING = _WORD + "numbering+xml"
_RENDERED = {_DOCUMENT, _CORE, *_STORIES}
_WORD_IDS = (  # of paragraphs and drawings, which a loop would repeat; and of the sessions in which the officer wrote
    "{http://schemas.microsoft.com/office/word/2010/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2010/wordml}textId",
    "{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}anchorId",
    "{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}editId",
    *(W + name for name in ("rsidR", "rsidRDefault", "rsidP", "rsidRPr", "rsidTr", "rsidSect", "rsidDel")),
)


@dataclass(frozen=True)
class _Story:
    """A part with Jinja in it, compiled."""

    label: str
    source: str
    template: Template
    charts: Mapping[str, chart.Drawn]


@dataclass(frozen=True)
class _Compiled:
    """A template, ready to be rendered many times."""

    document: str
    stories: Mapping[str, _Story]
    parts: Mapping[str, bytes]
    packed: Mapping[str, Packed]
    numbering: Mapping[Digits, Mapping[str, bytes]]
    ours: bool
    cut: tuple[str, ...] = ()
    """What was cut out of it because it fetches, links or runs: one sentence each."""


@contextmanager
def malformed_told(label: str = "") -> Iterator[None]:
    """Tell that the XML of an office's template is none of Word's, wherever that comes to light.

    Word writes a number where one belongs; what a person or a program changed by hand may hold anything.

    Raises:
        TemplateError: ``other``.
    """
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, ValueError, etree.LxmlError) as error:
        raise TemplateError("other", label, detail=_MALFORMED) from error


def render(
    template: bytes,
    context: Mapping[str, object],
    charts: Mapping[str, chart.ChartData],
    *,
    digits: Digits,
    memo_digits: Digits | None = None,
    properties: DocumentProperties,
    images: Mapping[str, pictures.Picture] = MappingProxyType({}),
) -> bytes:
    """Render a template; see ``ita_xl.report.engine.render``."""
    ready = _compile(template)
    try:
        return _render(ready, context, charts, (digits, memo_digits), properties, images)
    except TemplateError:
        if not ready.ours:
            raise
    # What is wrong with a template is told by its own text, which a compiled one does not have.
    ready = _compile(template, as_made=False)
    return _render(ready, context, charts, (digits, memo_digits), properties, images)


def cut_from(template: bytes) -> tuple[str, ...]:
    """Say what is cut out of a template because it fetches, links or runs.

    Raises:
        TemplateError: The template is at fault.
    """
    return _compile(template).cut


def _render(
    template: _Compiled,
    context: Mapping[str, object],
    charts: Mapping[str, chart.ChartData],
    wanted: tuple[Digits, Digits | None],
    properties: DocumentProperties,
    images: Mapping[str, pictures.Picture],
) -> bytes:
    digits, memo_digits = wanted
    data = sandbox.plain(context)
    assert isinstance(data, dict)  # noqa: S101  (for mypy: a mapping gives a dict)
    parts = {**template.parts, **template.numbering[digits]}
    for name, story in template.stories.items():
        root = _render_story(story, data)
        with nullcontext() if template.ours else malformed_told(story.label):
            if name == template.document:
                set_page_numbers(root, digits)
            if story.label == "core":
                author, title = _plain(properties.author), _plain(properties.title)
                set_core(root, replace(properties, author=author, title=title))
                convert_title(root, digits)
            else:
                if not template.ours:
                    active.refuse(root, story.label)
                repair(root)
                if images:
                    pictures.place(parts, name, root, images)
                fields.fill(root, digits)
                convert_part(root, digits)
                if name == template.document and memo_digits not in (None, digits):
                    _convert_memos(root, memo_digits)
                chart.refill(parts, name, root, story.charts, charts, story.label)
            parts[name] = package.serialize(root)
    same, kept = template.parts, template.packed
    return package.write(
        kept[name]
        if same.get(name) is content
        else package.pack(name, content, stored=name.endswith(".xlsx"))
        for name, content in parts.items()
    )


def _convert_memos(root: etree._Element, digits: Digits) -> None:
    """Convert the digits and the page numbers of the memos of a document."""
    for body in root.iter(W + "body"):
        for block in memos(body):
            convert_part(block, digits)
            set_page_numbers(block, digits)


def _plain(text: str) -> str:
    return str(sandbox.plain(text))


def _render_story(story: _Story, context: Mapping[str, object]) -> etree._Element:
    rendered = sandbox.render_part(story.template, context, story.label, story.source)
    try:
        return package.parse(rendered)
    except etree.XMLSyntaxError as error:
        raise TemplateError("other", story.label, detail="คำสั่งวางไว้ในตำแหน่งที่ทำให้เอกสารเสีย") from error


def stories(parts: Mapping[str, bytes]) -> tuple[tuple[str, str], ...]:
    """Give the parts of a template that may hold tags, with their labels; the main part is ``body``.

    Raises:
        TemplateError: ``not_docx``: there is no main part, or something is no XML.
    """
    try:
        types = _content_types(parts)
        found = tuple(
            (name, _label(name, kind))
            for name, kind in sorted(types.items())
            if kind in _RENDERED and name in parts
        )
        for name, _ in found:
            package.parse(parts[name])
    except (etree.XMLSyntaxError, KeyError) as error:
        raise TemplateError("not_docx") from error
    if not any(label == "body" for _, label in found):
        raise TemplateError("not_docx")
    return found


def source(root: etree._Element) -> str:
    """Give the Jinja source of a part of a template, a line a paragraph, so that errors can quote theirs."""
    for element in root.iter():
        for attribute in _WORD_IDS:
            element.attrib.pop(attribute, None)
    for number in root.findall(f".//{W}sdtPr/{W}id"):  # of content controls: Word gives new ones
        number.getparent().remove(number)
    patched = _patched(etree.tostring(root, encoding="unicode"))
    return patched.replace("<w:p>", "\n<w:p>").replace("<w:p ", "\n<w:p ")


@functools.lru_cache(maxsize=16)
def _patched(xml: str) -> str:
    """Mend what Word has torn; who checks a template before it is filled has the same parts mended twice."""
    return _patch()(xml)


@functools.cache
def _patch() -> Callable[[str], str]:
    """Give docxtpl's way to mend what Word has torn: loaded late, since our own templates come compiled."""
    from docxtpl.template import DocxTemplate

    patch: Callable[[str], str] = DocxTemplate(io.BytesIO()).patch_xml
    return patch


def sources(template: bytes) -> Iterator[tuple[str, str, str]]:
    """Give name, label and Jinja source of every part of a template that may hold tags.

    Raises:
        TemplateError: The template is at fault.
    """
    parts = package.document(template)
    for name, label in stories(parts):
        yield name, label, _checked(package.parse(parts[name]), label)


@functools.lru_cache(maxsize=16)
def _compile(template: bytes, *, as_made: bool = True) -> _Compiled:
    """Read a template, look for faults, and compile its parts; kept for the reports that follow.

    Args:
        template: The .docx.
        as_made: Whether one of our own is taken as it was compiled with the package.
    """
    ours = compiled.find(template) if as_made else None
    with nullcontext() if ours else malformed_told():
        return _compiled(template, ours)


def _compiled(template: bytes, ours: Mapping[str, tuple[str, Template]] | None) -> _Compiled:
    parts = package.read(template) if ours else package.document(template)
    cut: tuple[TemplateError, ...] = ()
    if not ours:
        cut = active.cut(parts, dict(stories(parts)))
    labels = tuple((name, label) for name, (label, _) in ours.items()) if ours else stories(parts)
    document = next(name for name, label in labels if label == "body")
    try:
        scrub(parts, document)
        made = {name: _story(parts, name, label, ours) for name, label in labels}
    except (etree.XMLSyntaxError, KeyError) as error:
        raise TemplateError("not_docx") from error
    packed = {name: package.pack(name, content) for name, content in parts.items()}
    return _Compiled(
        document,
        MappingProxyType(made),
        MappingProxyType(parts),
        MappingProxyType(packed),
        MappingProxyType({"thai": _numbering(parts, "thai"), "arabic": _numbering(parts, "arabic")}),
        ours is not None,
        tuple(error.thai for error in cut),
    )


def _numbering(parts: dict[str, bytes], digits: Digits) -> dict[str, bytes]:
    """Give the parts that number lists as they are to be in these digits, where that changes them."""
    changed = {}
    for name, kind in _content_types(parts).items():
        if kind == _NUMBERING and name in parts:
            root = package.parse(parts[name])
            if convert_numbering(root, digits):
                changed[name] = package.serialize(root)
    return changed


def _story(
    parts: dict[str, bytes], name: str, label: str, ours: Mapping[str, tuple[str, Template]] | None
) -> _Story:
    """Compile a part, unless it comes compiled, and take it out of the parts that are written as they are."""
    part = parts.pop(name)
    if ours:
        return _Story(label, "", ours[name][1], chart.find(parts, name))
    text = _checked(package.parse(part), label)
    return _Story(label, text, sandbox.compile_part(text, label), chart.find(parts, name))


def _checked(root: etree._Element, label: str) -> str:
    """Give the Jinja source of a part in which nothing is at fault and nobody is named."""
    lint.check(root, label)
    forget_authors(root)
    return source(root)


def _content_types(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return {part name: content type} of the parts that are listed by name."""
    return {
        override.get("PartName", "").lstrip("/"): override.get("ContentType", "")
        for override in package.parse(parts[CONTENT_TYPES]).iter("{*}Override")
    }


def _label(name: str, kind: str) -> str:
    stem = posixpath.splitext(posixpath.basename(name))[0]
    return {_DOCUMENT: "body", _CORE: "core"}.get(kind, stem)
