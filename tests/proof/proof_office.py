"""One LibreOffice for many assessments: a Basic macro in a profile of its own, so that only soffice is needed.

A job is a list of steps: put values into an area, put a formula into a cell, take what stands in all areas after a
recalculation from scratch. The macro (calculate.bas) loads the workbook once and carries the job out.
"""

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

import xlsxwriter
from office import NO_MACROS, need, settings
from python_calamine import CalamineWorkbook

from ita_xl.a1 import column
from ita_xl.workbook.contract.sheets import Area

TIMEOUT = 900
SET_UP = (
    '<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse">'
    "<value>true</value></prop></item>\n"
)
"""Without it the first start lays its own empty library over ours."""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:{kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{kind}.dtd">
"""
SPACE = 'xmlns:library="http://openoffice.org/2000/library"'
Rows = Sequence[Sequence[object]]
MutantRow = tuple[str, str, str, str, str]
"""Sheet, cell, new formula or number; sheet and area in which it must be seen."""
Taken = list[list[list[object]]]
"""One sheet of rows an area, in the order in which the areas were given."""


@dataclass
class Job:
    """Steps for the macro; ``data`` are the rows that they put."""

    areas: Sequence[Area]
    steps: list[tuple[str, ...]] = field(default_factory=list)
    data: list[Sequence[object]] = field(default_factory=list)
    mutants: Sequence[MutantRow] = ()
    takes: int = 0

    def put(self, area: Area, rows: Rows) -> None:
        """Write values into an area."""
        top = len(self.data) + 1
        self.data += rows
        right = column(area.right - area.left)
        self.steps.append(("put", area.sheet.name, area.ref, f"A{top}:{right}{top + len(rows) - 1}"))

    def take(self) -> None:
        """Recalculate and keep all areas; then try every mutant that was not seen yet."""
        self.steps.append(("take", "attack" if self.mutants else ""))
        self.takes += 1


def spelled(formula: str) -> str:
    """Spell a formula as LibreOffice's own interface wants it: ``;`` between arguments, ``.`` after a sheet."""
    texts = formula.split('"')
    texts[::2] = [re.sub("('[^']+')!", r"$\1.", t.replace(",", ";")) for t in texts[::2]]
    return '"'.join(texts)


class Office:
    """A running LibreOffice with a job."""

    def __init__(self, folder: Path, book: bytes, job: Job) -> None:
        """Start it; ``folder`` must be its own."""
        self.folder, self.job = folder, job
        soffice = need("soffice")
        _write_profile(folder / "profile" / "user")
        (folder / "book.xlsm").write_bytes(book)
        _write_job(folder / "job.xlsx", job)
        self._running = subprocess.Popen(
            [
                soffice,
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--norestore",
                "macro:///Standard.Proof.Run",
            ],
            env={**os.environ, "ITA_PROOF_FOLDER": folder.as_uri()},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def results(self) -> Iterator[Taken]:
        """Wait for it; give what each take kept."""
        book = self._wait()
        heights = [area.bottom - area.top + 1 for area in self.job.areas]
        sheets = [_rows(book, f"area{n}") for n in range(len(heights))]
        for n in range(self.job.takes):
            yield [rows[n * h : n * h + h] for rows, h in zip(sheets, heights, strict=True)]

    def seen(self) -> list[int]:
        """Wait for it; give for each mutant the number of the take after which it was seen, 0 for never."""
        rows = _rows(self._wait(), "seen")
        return [int(rows[n][0] or 0) if n < len(rows) else 0 for n in range(len(self.job.mutants))]

    def _wait(self) -> CalamineWorkbook:
        try:
            self._running.wait(TIMEOUT)
        finally:
            self._running.kill()
        failed = self.folder / "failed.txt"
        assert not failed.exists(), failed.read_text(encoding="utf-8", errors="replace")
        return CalamineWorkbook.from_path(self.folder / "results.xlsx")


def _rows(book: CalamineWorkbook, name: str) -> list[list[object]]:
    return book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _write_job(path: Path, job: Job) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        for name, rows in (
            ("steps", job.steps),
            ("areas", [(a.sheet.name, a.ref) for a in job.areas]),
            ("data", job.data),
            ("mutants", job.mutants),
        ):
            page = book.add_worksheet(name)
            for r, row in enumerate(rows):
                for c, value in enumerate(row):
                    if isinstance(value, str) and value:
                        page.write_string(r, c, value)
                    elif value not in (None, ""):
                        page.write_number(r, c, value)


def _write_profile(user: Path) -> None:
    """Write a profile with the macro in it, and macros of documents off."""
    standard = user / "basic" / "Standard"
    standard.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(
        settings(NO_MACROS).replace("</oor:items>", f"{SET_UP}</oor:items>"), encoding="utf-8"
    )
    source = (Path(__file__).parent / "calculate.bas").read_text(encoding="utf-8")
    (standard / "Proof.xba").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Proof" '
        f'script:language="StarBasic">{escape(source, quote=False)}</script:module>',
        encoding="utf-8",
    )
    for kind, module in (("script", '<library:element library:name="Proof"/>'), ("dialog", "")):
        (standard / f"{kind}.xlb").write_text(
            LIBRARY.format(kind="library") + f'<library:library {SPACE} library:name="Standard" '
            f'library:readonly="false" library:passwordprotected="false">{module}</library:library>',
            encoding="utf-8",
        )
        (user / "basic" / f"{kind}.xlc").write_text(
            LIBRARY.format(kind="libraries")
            + f'<library:libraries {SPACE} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library '
            f'library:name="Standard" xlink:href="$(USER)/basic/Standard/{kind}.xlb/" xlink:type="simple" '
            'library:link="false"/></library:libraries>',
            encoding="utf-8",
        )
