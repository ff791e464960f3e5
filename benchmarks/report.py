"""One Word report after another: this engine against docxtpl as it is, in one run.

``python benchmarks/report.py [REPORTS]`` prints, for n, 2n and 4n reports and for 14, 28 and 56 measures, what one
report takes by each, and how it grows. docxtpl fills no charts and converts no digits: the engine does that as well.
Processor time, the best of all runs; growth is that of all reports together or of one.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from docxtpl import DocxTemplate
from jinja2.sandbox import SandboxedEnvironment
from rich.console import Console
from rich.table import Table

from ita_xl.report import engine
from ita_xl.report.context import sample
from ita_xl.report.templates import default_template

LAYOUT = "indicators"
MADE = datetime(2000, 1, 1, tzinfo=UTC)
TEMPLATE = default_template(LAYOUT)
CHARTS = sample.charts()


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    console = Console()
    start = time.process_time()
    ours(context(14))
    console.print(f"first report, template taken as compiled: {1000 * (time.process_time() - start):.1f} ms")
    table = Table(
        "reports", "measures", "docxtpl, ms", "engine, ms", "ratio", "growth of docxtpl", "of the engine"
    )
    first: dict[str, list[float]] = {}
    for kind, sizes in SIZES.items():
        for times, measures in sizes:
            data = context(measures)
            runs = in_turns(count * times, lambda data=data: as_is(data), lambda data=data: ours(data))
            best = [min(run) for run in runs]
            spent = [sum(run) / (1 if kind == "reports" else len(run)) for run in runs]
            base = first.setdefault(kind, spent)
            growth = [f"x{now / then:.2f}" for now, then in zip(spent, base, strict=True)]
            table.add_row(
                str(count * times),
                str(measures),
                *(f"{one:.2f}" for one in best),
                f"{best[0] / best[1]:.1f}",
                *growth,
            )
    console.print(table)


SIZES = {"reports": [(1, 14), (2, 14), (4, 14)], "measures": [(1, 14), (1, 28), (1, 56)]}


def context(measures: int) -> dict[str, Any]:
    """Give the names of the sample with so many measures, and no charts of single items: few offices have those."""
    data: dict[str, Any] = sample.context()
    data["แผนภูมิ"] = {name: drawn if isinstance(drawn, str) else [] for name, drawn in data["แผนภูมิ"].items()}
    rows = data["มาตรการ"]["รายการ"]
    data["มาตรการ"] = {**data["มาตรการ"], "รายการ": (rows * measures)[:measures]}
    return data


def in_turns(number: int, *makers: Callable[[], object]) -> list[list[float]]:
    """Give the milliseconds of the processor of every run of each; they take turns and meet the same machine."""
    taken: list[list[float]] = [[] for _ in makers]
    for _ in range(number):
        for times, make in zip(taken, makers, strict=True):
            start = time.process_time()
            make()
            times.append(1000 * (time.process_time() - start))
    return taken


def ours(data: dict[str, Any]) -> bytes:
    """Make a report as the program does."""
    properties = engine.DocumentProperties(MADE, MADE, "หน่วยงาน")
    return engine.render(TEMPLATE, data, CHARTS, digits="thai", properties=properties)


def as_is(data: dict[str, Any]) -> bytes:
    """Make a report as docxtpl's manual says, with the sandbox that a template from outside needs."""
    document = DocxTemplate(io.BytesIO(TEMPLATE))
    document.render(data, SandboxedEnvironment(autoescape=True))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


if __name__ == "__main__":
    main()
