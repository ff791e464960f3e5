"""Rendering, taking apart and spoiling templates, for the tests of the Word report."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import report_sample as sample

from ita_xl.report.engine import render

Edit = Callable[[str], str]


def make(
    template: bytes, context: Mapping[str, Any] | None = None, digits: str = "arabic", **other: Any
) -> bytes:
    """Render with the sample where nothing else is given."""
    return render(
        template,
        sample.context() if context is None else context,
        other.get("all_charts", sample.charts() | other.get("charts", {})),
        digits=digits,
        properties=sample.PROPERTIES,
    )


def part(document: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return archive.read(name).decode()


def text(document: bytes, name: str = "word/document.xml") -> str:
    """The text of a part, a line a paragraph."""
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", part(document, name), flags=re.DOTALL)
    return "\n".join(
        "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", paragraph)) for paragraph in paragraphs
    )


def edit(template: bytes, edits: Mapping[str, Edit], added: Mapping[str, str] | None = None) -> bytes:
    """A template with some parts changed or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, edits[name](content.decode()).encode() if name in edits else content)
        for name, content_ in (added or {}).items():
            new.writestr(name, content_)
    return out.getvalue()


def with_paragraph(template: bytes, xml_text: str) -> bytes:
    """A template that begins with one more paragraph."""
    paragraph = f'<w:p><w:r><w:t xml:space="preserve">{xml_text}</w:t></w:r></w:p>'
    return edit(
        template, {"word/document.xml": lambda xml: xml.replace("<w:body>", "<w:body>" + paragraph, 1)}
    )
