"""The text of a Word document: paragraphs and tables in their order."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ita_xl.failures import Failure

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def document_text(path: Path, data: bytes) -> str:
    """Give the text of a .docx.

    Args:
        path: Its name, for a sentence.
        data: Its bytes.

    Raises:
        Failure: ``import-damaged``.
    """
    import docx
    from lxml.etree import LxmlError

    try:
        body = docx.Document(io.BytesIO(data)).element.body
    except (KeyError, ValueError, OSError, LxmlError, AttributeError) as error:
        raise Failure("import-damaged", path=path.name) from error
    return "\n".join(_blocks(body))


def _blocks(parent: Any) -> Iterator[str]:  # noqa: ANN401
    for child in parent:
        if child.tag == f"{_W}p":
            yield from _text(child).split("\n")
        elif child.tag == f"{_W}tbl":
            yield from (_row(row) for row in child.iter(f"{_W}tr") if _nearest_table(row) is child)
            yield ""
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml", f"{_W}smartTag"):
            yield from _blocks(child)


def _nearest_table(row: Any) -> Any:  # noqa: ANN401
    return next((up for up in row.iterancestors() if up.tag == f"{_W}tbl"), None)


def _row(row: Any) -> str:  # noqa: ANN401
    """Give a row, its cells between tabs; a cell over several columns leaves those behind it empty."""
    cells: list[str] = []
    for cell in row.iter(f"{_W}tc"):
        if next((up for up in cell.iterancestors() if up.tag == f"{_W}tr"), None) is not row:
            continue
        text = " ".join(" ".join(_text(p).split()) for p in cell.iter(f"{_W}p"))
        span = cell.find(f"{_W}tcPr/{_W}gridSpan")
        wide = int(span.get(f"{_W}val", "1")) if span is not None else 1
        cells += [text.strip(), *[""] * (min(wide, 60) - 1)]
    return "\t".join(cells)


def _text(paragraph: Any) -> str:  # noqa: ANN401
    """Give the text of a paragraph as it is seen: what was deleted with changes tracked is not in it."""
    parts = []
    for node in paragraph.iter():
        if node.tag == f"{_W}t":
            if not any(up.tag == _FALLBACK for up in node.iterancestors()):
                parts.append(node.text or "")
        elif node.tag == f"{_W}tab" and node.getparent().tag == f"{_W}r":
            parts.append("\t")
        elif node.tag in (f"{_W}br", f"{_W}cr"):
            parts.append("\n")
        elif node.tag == f"{_W}noBreakHyphen":
            parts.append("-")
    return "".join(parts)
