"""A sample carried through: typed into a file, graded by the core, recalculated by LibreOffice; all are compared."""

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from pathlib import Path

from office import same
from proof_cases import Sample
from proof_office import Job, MutantRow, Office, Taken
from python_calamine import CalamineWorkbook

from ita_xl.checks import check
from ita_xl.cli import main
from ita_xl.datafile import Interchange
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.constants import word
from ita_xl.workbook.contract.notscores import KINDS, not_score
from ita_xl.workbook.contract.sheets import HISTORY, ITEMS, SCORES, Area, Sheet, cell
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.edits.fill import fill
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.formulas.computed import Computed
from ita_xl.workbook.reading import freshness
from ita_xl.workbook.reading.grid import Grids, Overlaid
from ita_xl.workbook.reading.model import Model, model_of
from ita_xl.workbook.template import template

CELLS = computed_cells()
TOGETHER = 75
"""So many samples go to LibreOffice at once; the next are made ready meanwhile."""
INPUTS = (
    *ranges.SINGLE_FIELDS,
    "ita_scores",
    "ita_reported",
    "ita_items",
    "ita_shares",
    "ita_history",
    "ita_oit",
    "ita_measures_print",
    "ita_findings_print",
    "ita_texts",
    "ita_measures_made",
    "ita_findings_made",
    "ita_texts_made",
)
FINGERPRINTS = tuple(freshness.MADE_FROM)
_STATUS = ranges.OIT_COLUMNS.index("status")
RUNS = {"ita_oit": ((0, 0), (_STATUS, len(ranges.OIT_COLUMNS) - 1))}
"""The typed columns of an area that has formulas between them."""
WORDS = {
    "overall-mismatch": "ita_word_mismatch",
    "instrument-mismatch": "ita_word_mismatch",
    "level-mismatch": "ita_word_mismatch",
    "history-level-mismatch": "ita_word_mismatch",
    "level-of-another-era": "ita_word_mismatch",
    "not-a-number": "",
    "decimal-comma": "",
    "stray-text": "",
    "out-of-range": "",
}
"""The findings that a word in a cell says as well; empty where it is that of what stands there."""
VERDICTS = {
    **{(SCORES, f"D{r}"): (SCORES, f"H{r}") for r in (*ranges.SCORE_ROWS, *range(20, ranges.LEVEL_ROW))},
    (SCORES, f"D{ranges.LEVEL_ROW}"): (SCORES, f"G{ranges.LEVEL_ROW}"),
    **{(HISTORY, f"C{r}"): (HISTORY, f"H{r}") for r in range(6, 16)},
    **{(ITEMS, f"C{r}"): (ITEMS, f"G{r}") for r in range(6, 156)},
}
"""Where a person types, and where the word about it stands."""


def _around(sheet: Sheet) -> Area:
    """Give the smallest area around all computed cells of a sheet."""
    areas = [cell(sheet, c.ref) for c in CELLS if c.sheet is sheet]
    return Area(
        sheet,
        min(a.top for a in areas),
        max(a.bottom for a in areas),
        min(a.left for a in areas),
        max(a.right for a in areas),
    )


AREAS = [_around(sheet) for sheet in dict.fromkeys(c.sheet for c in CELLS)]


@cache
def _position(sheet: Sheet, ref: str) -> tuple[int, int, int]:
    place = cell(sheet, ref)
    n = next(n for n, area in enumerate(AREAS) if area.sheet is sheet)
    return n, place.top - AREAS[n].top, place.left - AREAS[n].left


def at(taken: Taken, sheet: Sheet, ref: str) -> object:
    """Give what stands in a cell, out of all areas."""
    n, row, col = _position(sheet, ref)
    rows = taken[n]
    return rows[row][col] if row < len(rows) and col < len(rows[row]) else ""


def areas_of(book: CalamineWorkbook) -> Taken:
    """Give all areas as a reader that does not calculate sees them."""
    found = []
    for area in AREAS:
        rows = book.get_sheet_by_name(area.sheet.name).to_python(skip_empty_area=False)
        found.append([row[area.left : area.right + 1] for row in rows[area.top - 1 : area.bottom]])
    return found


def unlike(taken: Taken, values: Sequence[object]) -> Iterator[tuple[Computed, object, object]]:
    """Give the cells that differ from the core, with what stands there and what should."""
    for one, value in zip(CELLS, values, strict=True):
        seen = at(taken, one.sheet, one.ref)
        if not same(seen, value):
            yield one, seen, value


def told(name: str, by: str, found: Iterable[tuple[Computed, object, object]]) -> list[str]:
    """Name each cell that differs."""
    return [f"{name}: {c.sheet.name}!{c.ref} {by} {s!r}, core {v!r}  {c.formula}" for c, s, v in found]


@dataclass
class Tally:
    """What was compared, and everything that did not agree."""

    samples: int = 0
    borders: int = 0
    past_borders: int = 0
    cells: int = 0
    findings: int = 0
    office: list[str] = field(default_factory=list)
    file: list[str] = field(default_factory=list)
    check: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.samples} assessments, {self.borders} of them at a border and {self.past_borders} earlier years "
            f"at one; {self.cells:,} computed cells by LibreOffice, core and file; {self.findings:,} findings"
        )


@dataclass(frozen=True)
class Ready:
    """A sample in its file: the core's model, and its values for all computed cells."""

    sample: Sample
    model: Model
    values: list[object]
    grids: Grids


class Maker:
    """Types samples into one workbook, one after the other, as the commands type into files."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "proof.xlsm"
        self.book = ClosedBook(self.path, template())

    def make(self, sample: Sample, tally: Tally) -> Ready:
        """Type a sample; hold the file and what ``check --json`` says of it against the core."""
        # The core gets what was typed directly, never what was read back from a file.
        model = model_of(sample.entries, {})
        edits = fill(self.book.grids, Interchange(sample.entries), sample.year, None)
        # A new workbook always gets a year; here it is what was typed, blanks too.
        place = self.book.grids["ita_year"].place(0, 0)
        edits.put(place.sheet, place.cell, sample.typed.get("fiscal_year"))
        # A row without a typed code has none here, where a new workbook has the formula of the year's list.
        codes = self.book.grids["ita_items"]
        for n in range(len(codes.rows)):
            if sample.entries.value(f"item.{n + 1}.code") is None:
                edits.put(codes.sheet, codes.place(n, 0).cell, None)
        fingerprints, now = self._stamp(sample, edits)
        kept = _kept(sample, fingerprints["ita_texts"], model.entries.raw_text("agency.name"))
        model = replace(model_of(sample.entries, fingerprints, kept_texts=kept), fingerprints=now)
        for row, value in enumerate(kept):
            place = self.book.grids["ita_texts"].place(row, 0)
            edits.put(place.sheet, place.cell, value)
        self.book.apply(edits)
        data = self.book.to_bytes()
        self.path.write_bytes(data)
        ready = Ready(sample, model, [c.value(model) for c in CELLS], self.book.grids)
        tally.samples += 1
        tally.borders += sample.at_border
        tally.past_borders += sample.at_border * ranges.HISTORY_TABLE.size
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        tally.file += told(sample.name, "file", unlike(areas_of(book), ready.values))
        self._check(ready, tally)
        return ready

    def _stamp(self, sample: Sample, edits: Edits) -> tuple[dict[str, object], dict[str, object]]:
        """Keep what both tables are made from; where they are to be stale, one line of it is another one."""
        stood = Overlaid(self.book.grids, ((e.sheet, e.ref, e.value) for e in edits.cells))
        fingerprints: dict[str, object] = dict.fromkeys(FINGERPRINTS)
        now: dict[str, object] = dict.fromkeys(FINGERPRINTS, 0)
        for name, made in freshness.MADE_FROM.items():
            lines = freshness.lines(stood, made)
            number = freshness.fingerprint(lines)
            kept = [number, *lines] if sample.fingerprints else []
            if sample.fingerprints == "stale":
                other = 1 + number % len(lines)
                kept[other] += "x"
            fingerprints[name] = number if sample.fingerprints else None
            now[name] = number if sample.fingerprints == "fresh" else 0
            for n in range(len(lines) + 1):
                place = self.book.grids[made].place(n, 0)
                edits.put(place.sheet, place.cell, (kept[n] or None) if kept else None)
            place = self.book.grids[name].place(0, 0)
            edits.put(place.sheet, place.cell, fingerprints[name])
        return fingerprints, now

    def _check(self, ready: Ready, tally: Tally) -> None:
        out = io.StringIO()
        with redirect_stdout(out):
            main(["check", "--json", str(self.path)])
        said, wanted = json.loads(out.getvalue()), [f.as_json() for f in check(ready.model.case)]
        tally.findings += len(wanted)
        tally.check += [f"{ready.sample.name}: only said {f}" for f in said if f not in wanted]
        tally.check += [f"{ready.sample.name}: not said {f}" for f in wanted if f not in said]


def _kept(sample: Sample, carried: object, agency: str) -> tuple[object, ...]:
    """Give the texts that the workbook keeps: of these scores, of other ones, of another agency, or none."""
    texts = [f"ข้อความที่ {n}" for n in range(1, ranges.KEPT_TEXTS.bottom - 1)]
    other = len(sample.name) % 2
    if sample.fingerprints == "fresh":
        return (carried, f"{agency}!" if other else agency or None, *texts)
    if sample.fingerprints == "stale":
        return (carried, agency or None, *texts)
    return (None,) * ranges.KEPT_TEXTS.bottom


def put_inputs(job: Job, grids: Grids, before: dict[str, object]) -> None:
    """Type everything that differs from what was typed ``before``."""
    for name in INPUTS:
        rows = grids[name].rows
        if before.get(name) != rows:
            area = ranges.NAMES[name]
            for first, last in RUNS.get(name, ((area.left, area.right),)):
                part = [row[first - area.left : last - area.left + 1] for row in rows]
                job.put(Area(area.sheet, area.top, area.bottom, first, last), part)
            before[name] = rows


def prove(samples: Iterable[Sample], folder: Path) -> Tally:
    """Carry all samples through."""
    tally, maker, running = Tally(), Maker(folder), None
    for n, batch in enumerate(_batches(samples)):
        batch_ready = [maker.make(sample, tally) for sample in batch]
        following = (started(folder / f"office{n}", batch_ready), batch_ready)
        if running:
            collect(*running, tally)
        running = following
    if running:
        collect(*running, tally)
    return tally


def started(folder: Path, batch: Sequence[Ready], mutants: Sequence[MutantRow] = ()) -> Office:
    """Start LibreOffice on a batch of samples, in a folder of its own."""
    job, before = Job(AREAS, mutants=mutants), {}
    for ready in batch:
        put_inputs(job, ready.grids, before)
        job.take()
    folder.mkdir()
    return Office(folder, template(), job)


def _batches(samples: Iterable[Sample]) -> Iterator[list[Sample]]:
    left = iter(samples)
    while batch := list(islice(left, TOGETHER)):
        yield batch


def collect(office: Office, batch: Sequence[Ready], tally: Tally) -> None:
    """Hold what LibreOffice gets against the core."""
    for ready, taken in zip(batch, office.results(), strict=True):
        tally.cells += len(CELLS)
        tally.office += told(ready.sample.name, "LibreOffice", unlike(taken, ready.values))
        tally.words += [f"{ready.sample.name}: {w}" for w in _words(ready.model, taken)]


def _words(model: Model, taken: Taken) -> Iterator[str]:
    """Hold the words in the cells against the findings, both ways."""
    if model.graded is None:
        return
    sheets = {sheet.name: sheet for sheet, _ in VERDICTS}
    wanted = {}
    for found in check(model.case):
        place = VERDICTS.get((sheets.get(found.place.sheet), found.place.cell))
        # Without an overall there is no level to hold a typed one against.
        judged = model.graded.level or found.subject or found.code != "level-of-another-era"
        if place and found.code in WORDS and judged:
            said = WORDS[found.code]
            wanted[place] = word(said) if said else not_score(model.entries.held(found.subject))
    for place in VERDICTS.values():
        seen = at(taken, *place)
        seen = seen if seen in map(word, ("ita_word_mismatch", *KINDS)) else None
        if seen != wanted.get(place):
            yield f"{place[0].name}!{place[1]} says {seen}, check {wanted.get(place)}"
