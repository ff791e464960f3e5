"""Builds the templates by program: ``python -m ita_xl.maintain.layouts.build`` rewrites the committed files.

An officer edits a template in Word: grey paragraphs and table rows hold the loops and conditions, everything
else is text, styles and ``{{ names }}``.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import xlsxwriter

from ita_xl.layouts import LAYOUTS
from ita_xl.maintain.layouts import compiling
from ita_xl.report import rendering
from ita_xl.report.charts import chart

TEMPLATES = Path(__file__).parents[2] / "report" / "templates"
BUILDERS: dict[str, Callable[[], bytes]] = {
    key: import_module(f"ita_xl.maintain.layouts.{key}").build for key in LAYOUTS
}
"""What builds the template of each layout: ``build`` of the module that is named like it."""


def chart_workbook() -> bytes:
    """Make the workbook behind every chart, without its numbers: those have its second format."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)})
    sheet, decimals = book.add_worksheet(chart.SHEET), book.add_format({"num_format": chart.FORMAT})
    sheet.set_column(0, 0, 40)
    sheet.write_number(0, 0, 0, decimals)
    book.close()
    return stream.getvalue()


def main() -> None:
    """Rewrite the committed templates, and compile them."""
    TEMPLATES.joinpath("chart.xlsx").write_bytes(chart_workbook())  # the templates hold it
    for name, build in BUILDERS.items():
        template = build()
        TEMPLATES.joinpath(f"{name}.docx").write_bytes(template)
        text = compiling.module(name, template, rendering.sources(template))
        TEMPLATES.joinpath(f"{name}_compiled.py").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
