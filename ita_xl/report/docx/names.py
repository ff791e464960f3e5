"""Namespaces of WordprocessingML and the one way here to put an element in its place."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP_NS = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
C_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
W14_NS = "http://schemas.microsoft.com/office/word/2010/wordml"
A_NS = "http://schemas.openxmlformats.org/drawingml/2006/main"
W, R, WP, C, A, W14 = (f"{{{ns}}}" for ns in (W_NS, R_NS, WP_NS, C_NS, A_NS, W14_NS))


def child_at(parent: etree._Element, name: str, *, after: Sequence[str]) -> etree._Element:
    """Insert an empty ``w:name`` behind the last child whose local name is in ``after``; return it."""
    element = etree.Element(W + name)
    before = {W + known for known in after}
    place = max((i + 1 for i, child in enumerate(parent) if child.tag in before), default=0)
    parent.insert(place, element)
    return element
