"""The table that the demo prints: one row an agency."""

from collections.abc import Sequence
from typing import Literal

from ita_xl.actions import Checked, Exported, Generated
from ita_xl.narrative import score_text
from ita_xl.scoring import Status, in_order


def result_table(results: Sequence[tuple[Checked, Generated, Exported]]) -> None:
    """Print overall, level, where to begin, and findings of each agency."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    # Thai has no blanks to break at: on a narrow terminal the room goes to the words, not between the columns.
    padding = (0, 1) if console.width >= 96 else (0, 0)
    table = Table(title="ผลของหน่วยงานตัวอย่าง", show_lines=True, padding=padding)
    columns: tuple[tuple[str, Literal["left", "center", "right"]], ...] = (
        ("หน่วยงาน", "left"),
        ("ปี พ.ศ.", "center"),
        ("ภาพรวม", "right"),
        ("ระดับ", "center"),
        ("ควรเริ่มที่", "left"),
        ("สิ่งที่พบ", "left"),
    )
    for header, justify in columns:
        table.add_column(header, justify=justify, overflow="fold")
    for checked, _, _ in results:
        if (graded := checked.model.graded) is None:
            continue
        weak = in_order(graded, Status.WEAK, Status.DEVELOP)
        overall = score_text(graded.overall)
        if graded.overall != graded.overall_computed:
            overall += f"\n(คำนวณ\n{score_text(graded.overall_computed)})"
        table.add_row(
            graded.assessment.agency.name.replace("องค์การบริหารส่วนตำบล", "อบต."),
            str(graded.assessment.fiscal_year),
            overall,
            graded.level.name if graded.level else "-",
            "\n".join(f"{r.no} ({score_text(r.score)})" for r in weak[:3]) or "-",
            _by_code(checked),
        )
    console.print(table)


def _by_code(checked: Checked) -> str:
    subjects: dict[str, list[str]] = {}
    for finding in checked.findings:
        subjects.setdefault(finding.title, []).append(finding.subject)
    return (
        "\n".join(f"{title} {' '.join(filter(None, names))}".strip() for title, names in subjects.items())
        or "-"
    )
