"""Native charts: found in a template by the name of their drawing, and refilled with the report's numbers.

Only data is replaced (caches, ranges, the embedded workbook that "Edit data" opens, the title's text); how
the officer drew and coloured the chart stays. Digits in charts stay Arabic.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

PREFIX = "ita:"
_SHEET = "Sheet1"
_FORMAT = "0.00"
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


def refill(
    parts: dict[str, bytes], holder: str, root: etree._Element, charts: Mapping[str, ChartData], part: str
) -> None:
    """Refill every chart of a rendered part whose drawing has one of the names, in place.

    A chart that a loop drew more than once is copied, so that each has its own numbers; one that a condition
    took away leaves the package with everything that belongs to it.

    Args:
        parts: The package.
        holder: The name of the rendered part.
        root: The rendered part.
        charts: Data by the ``name`` of the chart's ``wp:docPr``, for example ``ita:indicators``.
        part: The label of the part, for errors.

    Raises:
        TemplateError: ``unknown_name``: a chart named ``ita:...`` has no data, so that it would show whatever
            numbers the template holds; ``other``: a drawing whose chart is missing.
    """
    from ita_xl.report import package, sandbox
    from ita_xl.report.errors import TemplateError
    from ita_xl.report.names import WP, C, R

    templates = {
        key: target for key, (kind, target) in package.relations(parts, holder).items() if _is_chart(kind)
    }
    if not templates:
        return
    originals, used = {key: parts[target] for key, target in templates.items() if target in parts}, set()
    for properties in root.iter(WP + "docPr"):
        name = properties.get("name", "")
        reference = next(properties.getparent().iter(C + "chart"), None)
        if reference is None:
            continue
        key = reference.get(R + "id")
        if key not in originals:
            raise TemplateError("other", part, name=name, detail="แผนภูมิในแม่แบบเสีย ให้ลบแล้วแทรกใหม่")
        target = templates[key]
        if key in used:
            key, target = _copy(parts, holder, target, originals[key])
            reference.set(R + "id", key)
        used.add(key)
        if name in charts:
            _refill_part(parts, target, charts[name])
        elif name.startswith(PREFIX):
            raise TemplateError(
                "unknown_name",
                part,
                name=name,
                nearest=sandbox.nearest(name, charts),
                detail=f"ไม่มีข้อมูลสำหรับแผนภูมิชื่อ “{name}”",
            )
    for key in sorted(templates.keys() - used):
        package.drop_relation(parts, holder, key)


def _is_chart(kind: str) -> bool:
    return kind.endswith("/chart")


def _copy(parts: dict[str, bytes], holder: str, target: str, content: bytes) -> tuple[str, str]:
    """Copy a chart part with all that it has; return the id of the relationship to the copy, and its name."""
    from ita_xl.report import package

    copied = package.copy_part(parts, target)
    parts[copied] = content
    return package.relate(parts, holder, copied, package.REL + "/chart"), copied


def _refill_part(parts: dict[str, bytes], part: str, data: ChartData) -> None:
    """Refill one chart part and its workbook; a link to a workbook elsewhere is cut."""
    from ita_xl.report import package
    from ita_xl.report.names import C, R

    root = package.parse(parts[part])
    fill(root, data)
    external = root.find(C + "externalData")
    if external is not None:
        target = package.relations(parts, part).get(external.get(R + "id"), ("", ""))[1]
        if target in parts:
            parts[target] = workbook(data)
        else:
            root.remove(external)
            package.drop(parts, part, ("oleObject", "package"))
    parts[part] = package.serialize(root)


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
    """Return the workbook behind a chart (.xlsx): categories in column A, one series a column from B."""
    import xlsxwriter

    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    sheet, decimals = book.add_worksheet(_SHEET), book.add_format({"num_format": _FORMAT})
    sheet.set_column(0, 0, 40)
    for row, category in enumerate(data.categories, start=1):
        sheet.write_string(row, 0, category)
    for column, series in enumerate(data.series, start=1):
        sheet.write_string(0, column, series.name)
        for row, value in enumerate(series.values, start=1):
            if value is not None:
                sheet.write_number(row, column, float(value), decimals)
    book.close()
    return buffer.getvalue()
