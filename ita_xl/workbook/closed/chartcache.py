"""What a chart remembers of its cells: brought up to date for readers that do not calculate."""

from collections.abc import Callable

import lxml.etree as et

from ita_xl import a1
from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts
from ita_xl.workbook.closed.sheetgrid import Scalar
from ita_xl.workbook.closed.sheetpart import SheetPart

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
MAX_CELLS = 100_000

_CACHES = {"numRef": "numCache", "strRef": "strCache"}


def refresh(parts: Parts, sheet: Callable[[str], SheetPart | None]) -> None:
    """Rewrite the caches of all charts whose cells have other values now.

    Args:
        parts: The package.
        sheet: Gives a worksheet by name; None where there is none.
    """
    for part in parts.of_content_type(CHART_TYPE):
        root = parts.tree(part)
        visible_only = _visible_only(root)
        changed = False
        for reference in [node for node in root.iter() if px.local(node) in _CACHES]:
            points = _points(reference, sheet, visible_only=visible_only)
            if points is not None:
                changed = _update(reference, points) or changed
        if changed:
            parts.touch(part)


def _visible_only(root: et._Element) -> bool:
    found = next((node for node in root.iter() if px.local(node) == "plotVisOnly"), None)
    return found is not None and found.get("val", "1") in ("1", "true")


def _points(
    reference: et._Element, sheet: Callable[[str], SheetPart | None], *, visible_only: bool
) -> list[tuple[str, Scalar]] | None:
    """Return the cells that a reference draws, or None where that is not plain."""
    formula = next((child.text or "" for child in reference if px.local(child) == "f"), "")
    found = a1.plain_area(formula)
    source = None if found is None else sheet(found[0])
    if found is None or source is None:
        return None
    area = a1.parse_area(found[1])
    if (area[2] - area[0] + 1) * (area[3] - area[1] + 1) > MAX_CELLS:
        return None
    if visible_only and source.hidden(area):
        # Excel leaves hidden cells out of the chart: not ours to guess at.
        return None
    return source.values(area)


def _update(reference: et._Element, points: list[tuple[str, Scalar]]) -> bool:
    """Bring one reference's cache up to date and tell whether it had to change."""
    ns = px.namespace(reference)
    kind = px.local(reference)
    if kind == "numRef" and px.local(reference.getparent()) == "cat" and _any_text(points):
        # Categories that were empty when the chart was made count as numbers until there is text.
        kind = "strRef"
    numeric = kind == "numRef"
    texts = {
        at: text for at, point in enumerate(points) if (text := _text(point, numeric=numeric)) is not None
    }
    cache = reference.find(f"{ns}{_CACHES[px.local(reference)]}")
    if (
        kind == px.local(reference)
        and cache is not None
        and _known(cache, numeric=numeric)
        == (
            len(points),
            _comparable(texts, numeric=numeric),
        )
    ):
        return False
    formats = {} if cache is None else _formats(cache)
    cache = _ready(reference, cache, kind)
    count = cache.find(f"{ns}ptCount")
    count.set("val", str(len(points)))
    last = count
    for at, text in texts.items():
        point = et.SubElement(cache, f"{ns}pt", {"idx": str(at)})
        if numeric and at in formats:
            point.set("formatCode", formats[at])
        et.SubElement(point, f"{ns}v").text = text
        last.addnext(point)
        last = point
    return True


def _any_text(points: list[tuple[str, Scalar]]) -> bool:
    return any(kind == "s" and value for kind, value in points)


def _text(point: tuple[str, Scalar], *, numeric: bool) -> str | None:
    """Return a point as Excel caches it; None leaves a gap."""
    kind, value = point
    if value is None or (value == "" and not numeric):
        return None
    if kind == "b":
        return ("1" if value else "0") if numeric else ("TRUE" if value else "FALSE")
    if isinstance(value, str):
        # Text among numbers is drawn as 0, an empty text as well; an error keeps its name.
        return "0" if numeric and kind == "s" else value
    return px.number_text(value)


def _known(cache: et._Element, *, numeric: bool) -> tuple[int, dict[int, str | float]]:
    ns = px.namespace(cache)
    count = cache.find(f"{ns}ptCount")
    texts = {
        px.stored_int(point, "idx"): point.findtext(f"{ns}v") or "" for point in cache.iterfind(f"{ns}pt")
    }
    return -1 if count is None else px.stored_int(count, "val"), _comparable(texts, numeric=numeric)


def _comparable(texts: dict[int, str], *, numeric: bool) -> dict[int, str | float]:
    if not numeric:
        return {at: text for at, text in texts.items() if text}
    return {at: _number(text) for at, text in texts.items()}


def _number(text: str) -> str | float:
    try:
        return float(text)
    except ValueError:
        return text


def _formats(cache: et._Element) -> dict[int, str]:
    points = cache.iterfind(f"{px.namespace(cache)}pt")
    return {
        px.stored_int(point, "idx"): point.get("formatCode") for point in points if point.get("formatCode")
    }


def _ready(reference: et._Element, cache: et._Element | None, kind: str) -> et._Element:
    """Return the reference's cache without points, of the right kind and with a count."""
    ns = px.namespace(reference)
    if cache is None:
        cache = et.SubElement(reference, f"{ns}{_CACHES[kind]}")
        reference.find(f"{ns}f").addnext(cache)
        if kind == "numRef":
            et.SubElement(cache, f"{ns}formatCode").text = "General"
    if px.local(reference) != kind:
        reference.tag, cache.tag = f"{ns}{kind}", f"{ns}{_CACHES[kind]}"
        for code in cache.findall(f"{ns}formatCode"):
            cache.remove(code)
    for point in cache.findall(f"{ns}pt"):
        cache.remove(point)
    if cache.find(f"{ns}ptCount") is None:
        count = et.SubElement(cache, f"{ns}ptCount")
        code = cache.find(f"{ns}formatCode")
        if code is not None:
            code.addnext(count)
        else:
            cache.insert(0, count)
    return cache
