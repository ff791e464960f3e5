"""A second engine, Gnumeric, gets what the core gets: phones and web viewers are no better than it."""

import re
import subprocess
from itertools import islice
from pathlib import Path

import pytest
from office import differences, need
from openpyxl import load_workbook
from proof_cases import random_samples
from proof_compare import Maker, Tally

from ita_xl import actions, datafile
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.formulas.cells import computed_cells

CASES = sorted((Path(__file__).parents[1] / "cases").glob("fy*.json"))
BY_FRESHNESS = re.compile(r"วิเคราะห์!.*|เกณฑ์!V(23|87|88|89)|หน้าหลัก!F(12|13|16|17|18)|มาตรการ!B4|ตรวจสอบ!A4")
"""What follows from whether texts and tables are of the scores that stand there. Gnumeric writes 89.65 into a text as
89.65000000000001 and has no arrays of INDEX(table,0,column), so it takes them for stale: it warns without ground."""


def recalculated(path: Path):
    """Give what Gnumeric gets, every formula from scratch."""
    out = path.with_suffix(".gnumeric.xlsx")
    ran = subprocess.run(
        [need("ssconvert"), "--recalc", path, out], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return Seen(out)


class Seen:
    """The values that a file keeps, by sheet; calamine does not read every error that Gnumeric writes."""

    def __init__(self, path: Path) -> None:
        self._book = load_workbook(path, data_only=True)
        self.sheet_names = self._book.sheetnames

    def get_sheet_by_name(self, name: str) -> "Seen._Sheet":
        return self._Sheet(self._book[name])

    class _Sheet:
        def __init__(self, sheet) -> None:
            self.sheet = sheet

        def to_python(self, *, skip_empty_area: bool) -> list[list[object]]:
            assert not skip_empty_area
            return [["" if v is None else v for v in row] for row in self.sheet.iter_rows(values_only=True)]


@pytest.mark.long
@pytest.mark.filterwarnings("ignore:Workbook contains no default style")
def test_gnumeric_gets_what_the_core_gets(tmp_path, show):
    cells, seen, following, found = list(computed_cells()), 0, 0, {}
    for case in CASES:
        path = tmp_path / f"{case.stem}.xlsm"
        actions.new(path, datafile.parse(case.read_text(encoding="utf-8")))
        book = ClosedBook(path)
        actions.generate(book)
        book.save(backup=False)
        found[case.stem] = differences(recalculated(path), cells, ClosedBook(path).model)
    maker, tally = Maker(tmp_path), Tally()
    for sample in islice((s for s in random_samples(40) if not s.fingerprints), 6):
        ready = maker.make(sample, tally)
        found[sample.name] = differences(recalculated(maker.path), cells, ready.model)
    assert len(found) == len(CASES) + 6
    for name, differs in found.items():
        ours = [one for one in differs if not BY_FRESHNESS.match(one)]
        assert ours == [], name
        seen += len(cells)
        following += len(differs)
    show(f"{seen} cells by Gnumeric; {following} that follow from freshness differ, no other one")
