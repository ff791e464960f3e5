"""Builds the templates by program: ``python -m ita_xl.report.layouts.build`` rewrites the committed files.

An officer edits a template in Word: grey paragraphs and table rows hold the loops and conditions, everything
else is text, styles and ``{{ names }}``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ita_xl.report.layouts import development, indicators, issues, progress, trend

TEMPLATES = Path(__file__).parents[1] / "templates"
BUILDERS: dict[str, Callable[[], bytes]] = {
    "indicators": indicators.build,
    "progress": progress.build,
    "development": development.build,
    "issues": issues.build,
    "trend": trend.build,
}


def main() -> None:
    """Rewrite the committed templates."""
    for name, build in BUILDERS.items():
        TEMPLATES.joinpath(f"{name}.docx").write_bytes(build())


if __name__ == "__main__":
    main()
