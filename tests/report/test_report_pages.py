"""Pages as they are drawn: none is left half empty but before a new section, and the head's page is one page."""

import re
import subprocess
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from agencies import CASES
from office import converted, need

from ita_xl import actions, datafile
from ita_xl.workbook.closed.book import ClosedBook

HALF = 0.5
EVERY, SOME = ("indicators", "progress", "development", "issues", "trend"), ("indicators", "issues")
ENDS = ("fy2565-khlongmai", "fy2568-makkhaeng")
"""The fullest and the emptiest of the five, of which every layout is drawn."""
MOST = 13
"""Pages of the longest report of the five: two thirds of the twenty that it once had."""
BEGINS = ("Title", "Heading 1", "ITA Head", "ITA Memo Title")
"""Styles of what a section begins with."""


def drawn(folder: Path, document: Path) -> list[tuple[float, str]]:
    """Give of each page how far down something stands (0 to 1), and its first words; the page's number is none."""
    pdf = folder / f"{document.stem}.pdf"
    ran = subprocess.run(
        [need("pdftoppm"), "-r", "20", "-gray", str(pdf), str(folder / document.stem)],
        check=True,
        capture_output=True,
    )
    assert ran.returncode == 0
    found = []
    for number, picture in enumerate(sorted(folder.glob(f"{document.stem}-*.pgm")), start=1):
        head, _, rest = picture.read_bytes().partition(b"\n255\n")
        width, height = map(int, head.split()[1:3])
        rows = [rest[n * width : (n + 1) * width] for n in range(height)]
        inked = [n for n, row in enumerate(rows) if min(row) < 160]
        words = subprocess.run(
            [need("pdftotext"), "-f", str(number), "-l", str(number), "-layout", str(pdf), "-"],
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout
        lines = [re.sub(r"\s", "", line) for line in words.splitlines()]
        lines = [line for line in lines if line and not re.fullmatch(r"-[0-9๐-๙]+-", line)]
        found.append((max(inked, default=0) / height, lines[0] if lines else ""))
    return found


def begins(document: Path) -> set[str]:
    """Give the words with which a section of the report begins."""
    found = set()
    for paragraph in docx.Document(str(document)).paragraphs:
        if paragraph.style.name in BEGINS:
            found.add(re.sub(r"\s", "", paragraph.text)[:20])
    return found


def moves(document: Path) -> int:
    """Count the rows of what is to be done first."""
    rows = [t.rows for t in docx.Document(str(document)).tables if t.rows[0].cells[-2].text == "ผู้รับผิดชอบหลัก"]
    return len(rows[0]) - 1


@pytest.mark.long
def test_no_page_is_left_half_empty_within_a_section(tmp_path, show):
    reports = []
    for case in sorted(CASES.glob("fy*.json")):
        book = tmp_path / f"{case.stem}.xlsm"
        actions.new(book, datafile.parse(case.read_text(encoding="utf-8")))
        closed = ClosedBook(book)
        actions.generate(closed)
        closed.save(backup=False)
        for layout in EVERY if case.stem in ENDS else SOME:
            reports.append(tmp_path / f"{case.stem}-{layout}.docx")
            actions.export(ClosedBook(book), reports[-1], layout=layout)
    assert len(reports) == 16
    converted(tmp_path, reports, "pdf")
    empty, spilt, counted = [], [], {}
    for report in reports:
        pages, sections = drawn(tmp_path, report), begins(report)
        counted[report.stem] = len(pages)
        head = next(n for n, (_, first) in enumerate(pages) if first.startswith("บทสรุป"))
        if moves(report) > 1 and not any(pages[head + 1][1].startswith(words) for words in sections):
            spilt.append(f"{report.stem}: {pages[head + 1][1][:40]}")
        for number, ((filled, _), (_, first)) in enumerate(pairwise(pages), start=1):
            if filled < HALF and not any(first.startswith(words) for words in sections):
                empty.append(f"{report.stem} page {number}: {filled:.2f}, then {first[:40]}")
    show(f"pages: {counted}")
    assert max(counted.values()) <= MOST
    assert empty == []
    assert spilt == [], "the page for the head is one page; with one move the next part begins on it"
