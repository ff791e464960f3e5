"""Native charts: found in a template by the name of their drawing, and refilled with the report's numbers.

Only data is replaced (caches, ranges, the embedded workbook that "Edit data" opens, the title's text); how
the officer drew and coloured the chart stays. Digits in charts stay Arabic.
"""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Mapping, MutableMapping, Sequence
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

from ita_xl.records import dataclass, field, replace

if TYPE_CHECKING:
    from lxml import etree

    from ita_xl.ooxml.archive import Packed

PREFIX = "ita:"
SHEET = "Sheet1"
_SHEET_PART = "xl/worksheets/sheet1.xml"
FORMAT = "0.00"
_MARKED = re.compile("(\ue000[^\ue000]*\ue000)")
_BROKEN = "แผนภูมิในแม่แบบเสีย ให้ลบแล้วแทรกใหม่"


@dataclass(frozen=True)
class Series:
    """One row of numbers of a chart.

    Attributes:
        name: What the legend says.
        values: One number a category, in points of 0-100; ``None`` leaves a gap.
    """

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True)
class Axis:
    """An axis of scores that does not begin at nought: its lowest score, and the one from which bars go both ways."""

    start: Decimal
    crossing: Decimal


@dataclass(frozen=True)
class ChartData:
    """What a chart shows.

    Attributes:
        title: The title; it is used where the template's chart has one.
        categories: The labels of the axis.
        series: The series, in the order in which the template's chart has them.
        axis: Where the scores begin and cross, of a chart that is drawn so; ``None`` leaves the template's axis.

    Raises:
        ValueError: There is no series, or one has not as many values as there are categories.
    """

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    axis: Axis | None = None

    def __post_init__(self) -> None:
        if not self.series or any(len(s.values) != len(self.categories) for s in self.series):
            raise ValueError("a chart needs series with one value a category")


@dataclass(frozen=True)
class Drawn:
    """A chart of a template: its part, that part parsed, and the part of its workbook (empty where it has none).

    ``pieces`` keeps the part's text, cut where the numbers stand, for each number of series, with an axis and without.
    """

    part: str
    root: etree._Element
    workbook: str
    pieces: dict[tuple[int, bool], tuple[str, ...]] = field(default_factory=dict)


def find(parts: dict[str, bytes], holder: str) -> dict[str, Drawn]:
    """Find the charts of a part of a template, by the id of their relationship; links to workbooks elsewhere are cut.

    Args:
        parts: The package, changed in place.
        holder: The name of the part.
    """
    from ita_xl.report.docx import package
    from ita_xl.report.docx.names import C, R

    found = {}
    for key, (kind, part) in package.relations(parts, holder).items():
        if not kind.endswith("/chart") or part not in parts:
            continue
        root, book = package.parse(parts[part]), ""
        external = root.find(C + "externalData")
        if external is not None:
            book = package.relations(parts, part).get(external.get(R + "id"), ("", ""))[1]
            if book not in parts:
                book = ""
                root.remove(external)
                package.drop(parts, part, ("oleObject", "package"))
                parts[part] = package.serialize(root)
        found[key] = Drawn(part, root, book)
    return found


def refill(
    parts: dict[str, bytes],
    holder: str,
    root: etree._Element,
    drawn: Mapping[str, Drawn],
    charts: Mapping[str, ChartData],
    label: str,
) -> None:
    """Refill every chart of a rendered part whose drawing has one of the names, in place.

    A chart that a loop drew more than once is copied, so that each has its own numbers; one that a condition
    took away leaves the package with everything that belongs to it.

    Args:
        parts: The package.
        holder: The name of the rendered part.
        root: The rendered part.
        drawn: The charts of the template's part, from :func:`find`.
        charts: Data by the ``name`` of the chart's ``wp:docPr``, for example ``ita:indicators``.
        label: The label of the part, for errors.

    Raises:
        TemplateError: ``unknown_name``: a chart named ``ita:...`` has no data, so that it would show whatever
            numbers the template holds; ``other``: a drawing whose chart is missing.
    """
    from ita_xl.report.docx import package
    from ita_xl.report.docx.errors import TemplateError
    from ita_xl.report.docx.names import WP, C, R
    from ita_xl.report.template import sandbox

    used: set[str] = set()
    copies: dict[str, str] = {}
    added: dict[str, str] = {}
    for properties in root.iter(WP + "docPr"):
        name = properties.get("name", "")
        reference = next(properties.getparent().iter(C + "chart"), None)
        if reference is None:
            continue
        key = reference.get(R + "id")
        if key not in drawn:
            raise TemplateError("other", label, name=name, detail=_BROKEN)
        one = drawn[key]
        if key in used:
            made = package.copy_part(parts, one.part)
            one = replace(one, part=next(iter(made)), workbook=_twin(made, one.workbook))
            key = f"{key}_{len(added)}"
            reference.set(R + "id", key)
            copies.update(made)
            added[key] = one.part
        used.add(key)
        if name in charts:
            parts[one.part] = fill(one.root, charts[name], one.pieces)
            if one.workbook:
                parts[one.workbook] = workbook(charts[name])
        elif name.startswith(PREFIX):
            raise TemplateError(
                "unknown_name",
                label,
                name=name,
                nearest=sandbox.nearest(name, charts),
                detail=f"ไม่มีข้อมูลสำหรับแผนภูมิชื่อ “{name}”",
            )
    if added:
        package.add_types(parts, copies)
        package.relate(parts, holder, added, package.REL + "/chart")
    for key in drawn:
        if key not in used:
            package.drop_relation(parts, holder, key)


def _twin(copies: Mapping[str, str], original: str) -> str:
    return next((copied for copied, one in copies.items() if one == original), "")


def fill(
    root: etree._Element,
    data: ChartData,
    pieces: MutableMapping[tuple[int, bool], tuple[str, ...]] | None = None,
) -> bytes:
    """Give a chart's part with the data in it.

    A series too many is left out; one too few is drawn like the last.

    Args:
        root: ``c:chartSpace``; it is not changed.
        data: What it is to show.
        pieces: Where the text of this chart is kept, cut, for the next time.
    """
    kept = {} if pieces is None else pieces
    form = len(data.series), data.axis is not None
    if form not in kept:
        kept[form] = _cut(root, *form)
    prefix = f"{root.prefix}:" if root.prefix else ""
    labels = _reference(
        prefix, "str", f"$A$2:$A${len(data.categories) + 1}", list(map(_said, data.categories))
    )
    texts = {_mark("title"): _said(data.title)}
    for number, series in enumerate(data.series):
        column = chr(ord("B") + number)
        values = [None if value is None else format(value, "f") for value in series.values]
        cells = f"${column}$2:${column}${len(values) + 1}"
        texts[_mark("tx", number)] = _reference(prefix, "str", f"${column}$1", [_said(series.name)])
        texts[_mark("cat", number)] = labels
        texts[_mark("val", number)] = _reference(prefix, "num", cells, values)
    if data.axis:
        texts |= {_mark("start"): f"{data.axis.start:f}", _mark("crossing"): f"{data.axis.crossing:f}"}
    return "".join(texts.get(piece, piece) for piece in kept[form]).encode()


def _cut(root: etree._Element, count: int, axis: bool) -> tuple[str, ...]:
    """Give a chart's text with so many series, cut at marks that stand for its data."""
    from ita_xl.report.docx import package
    from ita_xl.report.docx.names import A, C

    root = package.parse(package.serialize(root))  # a copy with all its namespaces
    drawn = sorted(root.iter(C + "ser"), key=lambda s: int(s.find(C + "order").get("val")))
    for surplus in drawn[count:]:
        surplus.getparent().remove(surplus)
    while len(drawn) < count:
        drawn.append(copy.deepcopy(drawn[-1]))
        drawn[-2].addnext(drawn[-1])
        for counter in ("idx", "order"):
            drawn[-1].find(C + counter).set("val", str(len(drawn) - 1))
    for number, series in enumerate(drawn[:count]):
        for name in ("tx", "cat", "val"):
            holder = series.find(C + name)
            if holder is None:
                holder = series.makeelement(C + name)
                anchor = series.find(C + {"tx": "order", "cat": "val"}[name])
                (anchor.addnext if name == "tx" else anchor.addprevious)(holder)
            holder[:] = []
            holder.text = _mark(name, number)
    for number, text in enumerate(root.findall(f"{C}chart/{C}title//{A}t")):
        text.text = "" if number else _mark("title")
    if axis:
        for place, name in ((f"{C}valAx/{C}scaling/{C}min", "start"), (f"{C}catAx/{C}crossesAt", "crossing")):
            for element in root.iterfind(f".//{place}"):
                element.set("val", _mark(name))
    return tuple(_MARKED.split(package.serialize(root).decode()))


def _mark(name: str, number: int = 0) -> str:
    return f"\ue000{name}{number}\ue000"


def _said(text: str) -> str:
    """Give a text as it stands in XML."""
    from ita_xl.report.template import sandbox

    return escape(str(sandbox.plain(text)), quote=False)


def _reference(prefix: str, kind: str, cells: str, values: Sequence[str | None]) -> str:
    """Return ``c:strRef`` or ``c:numRef`` with its cache; a missing value is left out of it."""
    c = prefix
    points = "".join(
        f'<{c}pt idx="{n}"><{c}v>{value}</{c}v></{c}pt>'
        for n, value in enumerate(values)
        if value is not None
    )
    code = f"<{c}formatCode>{FORMAT}</{c}formatCode>" if kind == "num" else ""
    return (
        f"<{c}{kind}Ref><{c}f>{SHEET}!{cells}</{c}f><{c}{kind}Cache>{code}"
        f'<{c}ptCount val="{len(values)}"/>{points}</{c}{kind}Cache></{c}{kind}Ref>'
    )


def workbook(data: ChartData) -> bytes:
    """Return the workbook behind a chart (.xlsx): categories in column A, one series a column from B.

    Only the sheet's cells are written for each chart; all else is XlsxWriter's, made with the package.
    """
    from ita_xl.report.docx import package

    before, after, others = _skeleton()
    rows = [[None, *(_text(series.name) for series in data.series)]]
    for number, category in enumerate(data.categories):
        values = (series.values[number] for series in data.series)
        rows.append([_text(category), *(None if v is None else f"><v>{format(v, 'f')}</v>" for v in values)])
    cells = "".join(
        f'<row r="{row}">{"".join(_cell(row, column, value) for column, value in enumerate(values))}</row>'
        for row, values in enumerate(rows, start=1)
    )
    last = f"{chr(ord('A') + len(data.series))}{len(rows)}"
    sheet = f"{before.replace('{last}', last)}<sheetData>{cells}</sheetData>{after}"
    return package.write([*others, package.pack(_SHEET_PART, sheet.encode())])


def _text(text: str) -> str:
    return f' t="inlineStr"><is><t xml:space="preserve">{_said(text)}</t></is>'


def _cell(row: int, column: int, value: str | None) -> str:
    """Return one cell; numbers (those without a type) have the second format of the skeleton, two places."""
    if value is None:
        return ""
    style = "" if value.startswith(" t=") else ' s="1"'
    return f'<c r="{chr(ord("A") + column)}{row}"{style}{value}</c>'


@functools.lru_cache(maxsize=1)
def _skeleton() -> tuple[str, str, tuple[Packed, ...]]:
    """Return what stands before and after the cells of a chart's sheet, and the other parts of its workbook."""
    from ita_xl.report.docx import package
    from ita_xl.report.templates import chart_workbook

    parts = package.read(chart_workbook())
    before, _, rest = parts.pop(_SHEET_PART).decode().partition("<sheetData>")
    before = before.replace('<dimension ref="A1"/>', '<dimension ref="A1:{last}"/>')
    others = tuple(package.pack(name, content) for name, content in parts.items())
    return before, rest.partition("</sheetData>")[2], others
