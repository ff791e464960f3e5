"""Native charts: found in a template by the name of their drawing, and refilled with the report's numbers.

Only data is replaced (caches, ranges, the embedded workbook that "Edit data" opens, the title's text); how
the officer drew and coloured the chart stays. Digits in charts stay Arabic.
"""

from __future__ import annotations

import copy
import functools
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

    from ita_xl.report import package

PREFIX = "ita:"
_SHEET = "Sheet1"
_SHEET_PART = "xl/worksheets/sheet1.xml"
_FORMAT = "0.00"
_BROKEN = "แผนภูมิในแม่แบบเสีย ให้ลบแล้วแทรกใหม่"
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Series:
    """One row of numbers of a chart.

    Attributes:
        name: What the legend says.
        values: One number a category, in points of 0-100; ``None`` leaves a gap.
    """

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class ChartData:
    """What a chart shows.

    Attributes:
        title: The title; it is used where the template's chart has one.
        categories: The labels of the axis.
        series: The series, in the order in which the template's chart has them.

    Raises:
        ValueError: There is no series, or one has not as many values as there are categories.
    """

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]

    def __post_init__(self) -> None:
        if not self.series or any(len(s.values) != len(self.categories) for s in self.series):
            raise ValueError("a chart needs series with one value a category")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart of a template: its part, that part parsed, and the part of its workbook (empty where it has none)."""

    part: str
    root: etree._Element
    workbook: str


def find(parts: dict[str, bytes], holder: str) -> dict[str, Drawn]:
    """Find the charts of a part of a template, by the id of their relationship; links to workbooks elsewhere are cut.

    Args:
        parts: The package, changed in place.
        holder: The name of the part.
    """
    from ita_xl.report import package
    from ita_xl.report.names import C, R

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
    from ita_xl.report import package, sandbox
    from ita_xl.report.errors import TemplateError
    from ita_xl.report.names import WP, C, R

    used = set()
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
            one = _copy(parts, one)
            reference.set(R + "id", package.relate(parts, holder, one.part, package.REL + "/chart"))
        used.add(key)
        if name in charts:
            chart = copy.deepcopy(one.root)
            fill(chart, charts[name])
            parts[one.part] = package.serialize(chart)
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
    for key in drawn:
        if key not in used:
            package.drop_relation(parts, holder, key)


def _copy(parts: dict[str, bytes], one: Drawn) -> Drawn:
    """Copy a chart part with all that it has."""
    from ita_xl.report import package

    copied = package.copy_part(parts, one.part)
    targets = [target for _, target in package.relations(parts, copied).values()]
    return Drawn(copied, one.root, next((t for t in targets if t.endswith(".xlsx")), ""))


def fill(root: etree._Element, data: ChartData) -> None:
    """Put the data into a chart's XML, in place.

    A series too many is removed; one too few is copied from the last.

    Args:
        root: ``c:chartSpace``.
        data: What it is to show.
    """
    from ita_xl.report.names import A, C

    drawn = sorted(root.iter(C + "ser"), key=lambda s: int(s.find(C + "order").get("val")))
    for surplus in drawn[len(data.series) :]:
        surplus.getparent().remove(surplus)
    for number, series in enumerate(data.series):
        if number >= len(drawn):
            drawn.append(copy.deepcopy(drawn[-1]))
            drawn[-2].addnext(drawn[-1])
            for counter in ("idx", "order"):
                drawn[-1].find(C + counter).set("val", str(number))
        _fill_series(drawn[number], data.categories, series, column=chr(ord("B") + number))
    titles = root.findall(f"{C}chart/{C}title//{A}t")
    for number, text in enumerate(titles):
        text.text = "" if number else data.title


def _fill_series(drawn: etree._Element, categories: Sequence[str], series: Series, *, column: str) -> None:
    from lxml import etree

    from ita_xl.report.names import C

    last = len(categories) + 1
    numbers = [None if v is None else format(v, "f") for v in series.values]
    new = {
        "tx": _reference("str", f"{_SHEET}!${column}$1", [series.name]),
        "cat": _reference("str", f"{_SHEET}!$A$2:$A${last}", categories),
        "val": _reference("num", f"{_SHEET}!${column}$2:${column}${last}", numbers),
    }
    for name, reference in new.items():
        holder = drawn.find(C + name)
        if holder is None:
            holder = etree.Element(C + name)
            before = {"tx": C + "order", "cat": C + "val"}[name]
            anchor = drawn.find(before)
            (anchor.addnext if name == "tx" else anchor.addprevious)(holder)
        holder[:] = [reference]


def _reference(kind: str, formula: str, values: Sequence[str | None]) -> etree._Element:
    """Return ``c:strRef`` or ``c:numRef`` with its cache; a missing value is left out of it."""
    from lxml import etree

    from ita_xl.report.names import C

    reference = etree.Element(C + kind + "Ref")
    etree.SubElement(reference, C + "f").text = formula
    cache = etree.SubElement(reference, C + kind + "Cache")
    if kind == "num":
        etree.SubElement(cache, C + "formatCode").text = _FORMAT
    etree.SubElement(cache, C + "ptCount", val=str(len(values)))
    for index, value in enumerate(values):
        if value is not None:
            point = etree.SubElement(cache, C + "pt", idx=str(index))
            etree.SubElement(point, C + "v").text = value
    return reference


def workbook(data: ChartData) -> bytes:
    """Return the workbook behind a chart (.xlsx): categories in column A, one series a column from B.

    Only the sheet's cells are written for each chart; all else is XlsxWriter's, made once.
    """
    from ita_xl.report import package

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
    return f' t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is>'


def _cell(row: int, column: int, value: str | None) -> str:
    """Return one cell; numbers (those without a type) have the second format of the skeleton, two places."""
    if value is None:
        return ""
    style = "" if value.startswith(" t=") else ' s="1"'
    return f'<c r="{chr(ord("A") + column)}{row}"{style}{value}</c>'


@functools.lru_cache(maxsize=1)
def _skeleton() -> tuple[str, str, tuple[package.Packed, ...]]:
    """Return what stands before and after the cells of a chart's sheet, and the other parts of its workbook."""
    import xlsxwriter

    from ita_xl.report import package

    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    sheet, decimals = book.add_worksheet(_SHEET), book.add_format({"num_format": _FORMAT})
    sheet.set_column(0, 0, 40)
    sheet.write_number(0, 0, 0, decimals)
    book.close()
    parts = package.read(buffer.getvalue())
    before, _, rest = parts.pop(_SHEET_PART).decode().partition("<sheetData>")
    before = before.replace('<dimension ref="A1"/>', '<dimension ref="A1:{last}"/>')
    others = tuple(package.pack(name, content) for name, content in parts.items())
    return before, rest.partition("</sheetData>")[2], others
