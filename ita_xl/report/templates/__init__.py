"""The report templates that the package carries, and the name that an office gives to one of its own."""

from importlib import resources
from pathlib import Path

from ita_xl.layouts import LAYOUTS

_ENDING = ".docx"


def layouts() -> tuple[str, ...]:
    """Name the layouts that there are."""
    return tuple(LAYOUTS)


def default_template(layout: str) -> bytes:
    """Give the template of a layout.

    Raises:
        FileNotFoundError: There is no such layout.
    """
    return (resources.files("ita_xl.report.templates") / f"{layout}{_ENDING}").read_bytes()


def chart_workbook() -> bytes:
    """Give the workbook behind every chart, without its numbers."""
    return (resources.files("ita_xl.report.templates") / "chart.xlsx").read_bytes()


def office_name(layout: str) -> str:
    """Name the file that holds an office's own template; beside the workbook it is found by this name."""
    return f"แม่แบบรายงาน-{layout}{_ENDING}"


def office_template(folder: Path, layout: str) -> Path | None:
    """Find the office's own template in the folder of its workbook."""
    path = folder / office_name(layout)
    return path if path.is_file() else None
