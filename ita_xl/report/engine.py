"""Render a report: a .docx template, a dict of texts and the charts' numbers in, the bytes of a .docx out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from ita_xl.report.charts.chart import ChartData
from ita_xl.report.docx.errors import TemplateError
from ita_xl.report.docx.properties import DocumentProperties

if TYPE_CHECKING:
    from ita_xl.report.docx.pictures import Picture

__all__ = ["ChartData", "DocumentProperties", "TemplateError", "cut_from", "render"]


def render(
    template: bytes,
    context: Mapping[str, object],
    charts: Mapping[str, ChartData],
    *,
    digits: Literal["arabic", "thai"],
    memo_digits: Literal["arabic", "thai"] | None = None,
    properties: DocumentProperties,
    pictures: Mapping[str, Picture] = MappingProxyType({}),
) -> bytes:
    """Render a template; the same arguments give the same bytes.

    Args:
        template: The template, a .docx with Jinja tags as docxtpl knows them.
        context: Dicts, lists and strings; a line feed in a string becomes a line break.
        charts: Data by the name of the chart's drawing, such as ``ita:indicators``; data for charts that
            the template does not have is ignored.
        digits: The digits of all text and page numbers outside charts, web addresses and codes of items.
        memo_digits: Those of a memo (บันทึกข้อความ), a section of its own; ``None``: the same.
        properties: Author and dates of the document.
        pictures: What stands in the places that a template keeps for pictures, by their tags; empty places stay so.

    Returns:
        The report, a .docx.

    Raises:
        TemplateError: The template is at fault; the exception says how, in Thai.
        TypeError: The context holds something else than dicts, lists and strings.
    """
    from ita_xl.report import rendering

    return rendering.render(
        template,
        context,
        charts,
        digits=digits,
        memo_digits=memo_digits,
        properties=properties,
        images=pictures,
    )


def cut_from(template: bytes) -> tuple[str, ...]:
    """Say what is cut out of a template because it fetches, links or runs: one Thai sentence each.

    Raises:
        TemplateError: The template is at fault.
    """
    from ita_xl.report import rendering

    return rendering.cut_from(template)
