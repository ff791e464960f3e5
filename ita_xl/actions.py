"""What a button and a command both do: check, generate, undo, export, share, new. Joins workbook, core and report."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ita_xl import thai
from ita_xl.assessment import Entries, Place, assess
from ita_xl.checks import Case, Finding, Severity, check
from ita_xl.checks.typed import key_unknown
from ita_xl.dossier import Dossier, Progress
from ita_xl.failures import Failure
from ita_xl.measures import undo as undoing
from ita_xl.measures.choice import choose, choose_by_issue, plan
from ita_xl.measures.table import KeyedRow, Merged, MergedRow, Planned, merge, text_print
from ita_xl.rules import rule_book, years
from ita_xl.scoring import Graded
from ita_xl.workbook import answers, layout
from ita_xl.workbook.computed import Model, kept_print, score_print
from ita_xl.workbook.contents import (
    Grids,
    Overlaid,
    keyed_rows,
    library,
    library_rows,
    model,
    progress_rows,
    readable,
    text,
)
from ita_xl.workbook.contents import dossier as read_dossier
from ita_xl.workbook.edits import Edits, findings_edits, table_edits
from ita_xl.workbook.intake import intake

if TYPE_CHECKING:
    from ita_xl.report.chart import ChartData
    from ita_xl.report.template_check import Fault

NAME_BYTES, MAIL_NAME_LENGTH = 240, 80
TABLES = {"ita_measures": layout.MEASURES_TABLE, "ita_follow": layout.FOLLOW_TABLE}
"""The tables that a generation makes, by their defined name."""
Periods = tuple[tuple[str, Place], ...]
"""The texts of the period column of a measures table, with their places."""
ProgressRows = tuple[tuple[Progress, Mapping[str, Place]], ...]
"""The rows of a follow-up table, with the places of their fields."""


class Book(Protocol):
    """A workbook, closed or live: what it holds, and a way to change it."""

    path: Path
    grids: Grids

    @property
    def model(self) -> Model:
        """What was typed and what follows from it."""

    def apply(self, edits: Edits) -> None:
        """Carry changes out."""


@dataclass(frozen=True)
class Checked:
    """The findings of a workbook, and its result."""

    model: Model
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        """The number of findings that make the numbers doubtful."""
        return sum(f.level is Severity.ERROR for f in self.findings)


@dataclass(frozen=True)
class Generated(Checked):
    """A generated measures table: its rows, and how many texts of a person it kept."""

    rows: int
    kept_texts: int


@dataclass(frozen=True)
class Undone(Checked):
    """A generation that was taken back: the rows of the measures table now, and how many typed texts stayed."""

    rows: int
    kept_texts: int


@dataclass(frozen=True)
class Exported(Checked):
    """A report that was written, and the office's own template that it was made with (``None``: the package's).

    ``pdf`` is the PDF that was asked for; ``no_pdf`` says why there is none; ``arabic_pages`` that it counts its pages
    in Arabic digits where the report has Thai ones.
    """

    path: Path
    template: Path | None = None
    pdf: Path | None = None
    no_pdf: Failure | None = None
    arabic_pages: bool = False


@dataclass
class Taken:
    """A workbook whose list of items is brought up to date: that is planned with the other changes, not yet made."""

    grids: Grids
    model: Model
    edits: Edits


def examine(model: Model, periods: Periods = (), progress: ProgressRows = ()) -> Checked:
    """Check a workbook without changing it; ``periods`` are those of its measures table, ``progress`` what followed."""
    return Checked(model, check(replace(model.case, periods=periods, progress=progress)))


def periods(book: Book) -> Periods:
    """Give the periods of the measures table as it stands."""
    return _periods_as_they_stand(book.grids)


def progress(book: Book) -> ProgressRows:
    """Give the rows of the follow-up table as it stands."""
    return tuple(progress_rows(book.grids["ita_follow"]))


def _periods_as_they_stand(grids: Grids) -> Periods:
    return _periods(grids, keyed_rows(grids["ita_measures"], layout.MEASURES_TABLE))


def _periods(grids: Grids, rows: Iterable[KeyedRow | MergedRow]) -> Periods:
    sheet, letter = grids["ita_measures"].sheet, layout.MEASURES_TABLE.letter("period")
    return tuple((r.values["period"], Place(sheet, f"{letter}{r.row}")) for r in rows if r.values["period"])


def write_findings(book: Book) -> Checked:
    """Check a workbook and write what was found into sheet ตรวจสอบ.

    Raises:
        Failure: A cell cannot be written.
    """
    taken = _take_in(book)
    checked = _prepare(taken, examine(taken.model, _periods_as_they_stand(taken.grids), progress(book)))
    _status(taken, f"ตรวจสอบแล้ว {_found(checked)}")
    book.apply(taken.edits)
    return checked


def generate(
    book: Book, *, by: str | None = None, only_weak: bool | None = None, restore: bool = False
) -> Generated:
    """Make the measures table and the follow-up table from the result, losing nothing that was typed.

    Args:
        book: The workbook.
        by: ``indicators`` or ``issues``; ``None`` takes the choice of หน้าหลัก.
        only_weak: Measures for what is weak or to be developed only; ``None`` takes the choice of หน้าหลัก.
        restore: Bring back rows that a person deleted.

    Raises:
        Failure: There is no result yet, the year has no issues, the table is full, or a row cannot be moved.
    """
    taken = _take_in(book)
    grids, graded = taken.grids, _result(book, taken.model)
    if only_weak is None:
        only_weak = _choice(grids, "ita_only", layout.ONLY_CHOICES) == "weak"
    if by is None:
        by = _choice(grids, "ita_by", layout.BY_CHOICES)
    if by == "issues" and not graded.rules.issues:
        raise Failure("no-issues", year=graded.assessment.fiscal_year)
    _name_own_measures(taken)
    select = choose_by_issue if by == "issues" else choose
    planned = plan(graded, select(graded, library(grids["ita_library"]), only_weak=only_weak))
    measures, was = _merge(taken, "ita_measures", planned, restore=restore)
    follow = [Planned(r.key, {f: r.values[f] for f in ("indicator", "name")}) for r in measures.rows]
    followed, was_follow = _merge(taken, "ita_follow", follow, restore=restore)
    # A generation that finds nothing to change does not take the way back from the one before.
    if not (was.nothing and was_follow.nothing):
        _remember(taken, undoing.packed(_print(grids), {"ita_measures": was, "ita_follow": was_follow}))
    # Both tables as they will stand: periods of an earlier plan year are written anew here, and rows move.
    progress = tuple(progress_rows(grids["ita_follow"], followed.rows))
    checked = _prepare(taken, examine(taken.model, _periods(grids, measures.rows), progress))
    _put(taken, "ita_measures_print", score_print(taken.model))
    done = Generated(checked.model, checked.findings, len(measures.rows), measures.kept_texts)
    _status(taken, f"ตารางมาตรการมี {done.rows} มาตรการ {_found(checked)}")
    book.apply(taken.edits)
    return done


def undo(book: Book) -> Undone:
    """Take back the last generation: both tables as they were before it, but for what was typed since.

    Raises:
        Failure: There is nothing to take back, the workbook is too old for it, or a table or row is stuck.
    """
    if "ita_undo" not in book.grids:
        raise Failure("undo-old-book", path=book.path.name)
    found = undoing.unpacked(text(row[0]) for row in book.grids["ita_undo"].rows)
    if found is None or set(found[1]) != set(TABLES):
        raise Failure("undo-nothing")
    was, records = found
    taken = Taken(book.grids, book.model, Edits())
    merged: dict[str, Merged] = {}
    for name, table in TABLES.items():
        grid = book.grids[name]
        merged[name] = undoing.undo(keyed_rows(grid, table), records[name], top=grid.top)
        table_edits(taken.edits, grid, table, merged[name])
        _put(taken, f"{name}_seen", " ".join(merged[name].seen) or None)
    _put(taken, "ita_measures_print", thai.number(was))
    _remember(taken, [])
    measures = merged["ita_measures"]
    progress = tuple(progress_rows(book.grids["ita_follow"], merged["ita_follow"].rows))
    checked = _prepare(taken, examine(taken.model, _periods(book.grids, measures.rows), progress))
    done = Undone(
        checked.model, checked.findings, len(measures.rows), sum(m.kept_texts for m in merged.values())
    )
    kept = f" คงข้อความที่พิมพ์ภายหลังไว้ {done.kept_texts} ช่อง" if done.kept_texts else ""
    _status(taken, f"ย้อนกลับการสร้างตารางครั้งล่าสุดแล้ว ตารางมาตรการมี {done.rows} มาตรการ{kept} {_found(checked)}")
    book.apply(taken.edits)
    return done


def export(
    book: Book,
    out: Path | None = None,
    *,
    digits: str | None = None,
    template: Path | None = None,
    layout: str | None = None,
    contents: bool = False,
    pdf: bool = False,
) -> Exported:
    """Write the Word report.

    Args:
        book: The workbook; it is not changed.
        out: Where to; ``None``: beside the workbook under a name that does not exist yet.
        digits: ``thai`` or ``arabic``; ``None`` takes the choice of หน้าหลัก.
        template: A .docx template of the office; ``None`` takes the one beside the workbook, else the package's.
        layout: One of :func:`layouts`; ``None`` takes the first.
        contents: Whether the report is to have a table of contents.
        pdf: Write a PDF beside it as well, where LibreOffice is there.

    Raises:
        Failure: There is no result yet, the template is at fault, or the file cannot be written.
    """
    from ita_xl.workbook.file import save

    if out is not None:
        _want_ending(out, ".docx")
    report = compose(book, layout_name=layout, digits=digits, template=template, contents=contents)
    target = out or free_name(book.path.parent / report_name(report.graded, layout))
    save(target, report.data)
    done = Exported(report.checked.model, report.checked.findings, target, report.template)
    return _with_pdf(done, report.data) if pdf else done


@dataclass(frozen=True)
class Composed:
    """A report that is made and not yet written: what it was made from, and its bytes (.docx)."""

    checked: Checked
    graded: Graded
    charts: "Mapping[str, ChartData]"
    template: Path | None
    data: bytes


def compose(
    book: Book,
    *,
    layout_name: str | None = None,
    digits: str | None = None,
    template: Path | None = None,
    contents: bool = False,
) -> Composed:
    """Make the Word report in memory; see :func:`export`."""
    from ita_xl.report import chart_data, context, engine
    from ita_xl.report.templates import default_template, office_template

    checked = examine(book.model, periods(book), progress(book))
    graded, dossier = _result(book, checked.model), read_dossier(book.grids)
    charts = chart_data.charts(graded, dossier.shares)
    digits = digits or _choice(book.grids, "ita_digits", layout.DIGITS_CHOICES)
    layout_name = layout_name or layouts()[0]
    made = datetime(2000, 1, 1, tzinfo=UTC)
    template = template or office_template(book.path.parent, layout_name)
    try:
        data = engine.render(
            _read_template(template) if template else default_template(layout_name),
            context.context(
                graded, dossier, _stale(checked.model, dossier), charts=charts, contents=contents
            ),
            charts,
            digits="thai" if digits == "thai" else "arabic",
            properties=engine.DocumentProperties(
                made, made, graded.assessment.agency.name, Path(report_name(graded, layout_name)).stem
            ),
        )
    except engine.TemplateError as error:
        name = template.name if template else f"{layout_name}.docx"
        raise Failure("template", path=name, detail=error.thai) from error
    return Composed(checked, graded, charts, template, data)


def _read_template(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Failure("file-missing", path=path) from error
    except OSError as error:
        raise Failure("unreadable", path=path, detail=error.strerror) from error


def _with_pdf(done: Exported, data: bytes) -> Exported:
    """Write a PDF beside a report; what stands in the way is told, and the report stays."""
    from ita_xl.report import pdf
    from ita_xl.workbook.file import save

    try:
        converted = pdf.convert(data)
    except pdf.NoOfficeError:
        return replace(done, no_pdf=Failure("no-libreoffice", path=done.path.name))
    except pdf.ConversionError as error:
        return replace(done, no_pdf=Failure("pdf", path=done.path.name, detail=error))
    target = done.path.with_suffix(".pdf")
    save(target, converted)
    return replace(done, pdf=target, arabic_pages=pdf.loses_thai_page_numbers(data))


def preview(
    book: Book,
    out: Path,
    *,
    digits: str | None = None,
    template: Path | None = None,
    layout: str | None = None,
    contents: bool = False,
) -> Composed:
    """Write the report as a page for the browser, charts included; see :func:`export` for the arguments.

    Raises:
        Failure: As for :func:`export`.
    """
    from ita_xl.report import preview as page
    from ita_xl.workbook.file import save

    _want_ending(out, ".html")
    report = compose(book, layout_name=layout, digits=digits, template=template, contents=contents)
    save(out, page.html(report.data, report.charts).encode(), backup=False)
    return report


def new_template(layout_name: str, out: Path | None = None) -> Path:
    """Write the template of a layout for an officer to edit.

    Raises:
        Failure: The file is there already, or cannot be written.
    """
    from ita_xl.report.templates import default_template, office_name
    from ita_xl.workbook.file import save

    target = out or Path(office_name(layout_name))
    _want_ending(target, ".docx")
    if os.path.exists(target):  # noqa: PTH110  Path.exists raises where a name is too long
        raise Failure("exists", path=target.name)
    save(target, default_template(layout_name))
    return target


def check_template(path: Path, layout_name: str | None = None) -> "tuple[Fault, ...]":
    """Find everything that is wrong with an office's template.

    Args:
        path: The file.
        layout_name: The layout that it was made from: what is left out of it is told as well.

    Raises:
        Failure: The file cannot be read.
    """
    from ita_xl.report import sample, template_check
    from ita_xl.report.templates import default_template

    like = default_template(layout_name) if layout_name else None
    return template_check.check(_read_template(path), sample.context(), sample.charts(), like)


def layouts() -> tuple[str, ...]:
    """Name the layouts of the report."""
    from ita_xl.report.templates import layouts as names

    return names()


def _stale(model: Model, dossier: Dossier) -> list[str]:
    """Say so where the measures were made from other scores than those that stand in the workbook now."""
    if not dossier.measures or model.stored.get("ita_measures_print") == score_print(model):
        return []
    return ["ตารางมาตรการจัดทำจากคะแนนชุดก่อนการแก้ไขครั้งหลังสุด ควรสร้างตารางมาตรการใหม่ก่อนเผยแพร่"]


def new(
    path: Path, entries: Entries | None = None, year: int | None = None, *, overwrite: bool = False
) -> Checked:
    """Write a new workbook from the template, filled with what is given.

    Args:
        path: Where to.
        entries: Typed values, as read from a DATA.json; they go into the cells as they are.
        year: The fiscal year, where ``entries`` do not say it.
        overwrite: Replace an existing file (it is backed up first).

    Raises:
        Failure: The file exists, the year has no rules, or there are more rows than a workbook takes.
    """
    from ita_xl.workbook.file import ClosedBook, template
    from ita_xl.workbook.fill import fill

    _want_ending(path, ".xlsm")
    if not overwrite and os.path.exists(path):  # noqa: PTH110  Path.exists raises where a name is too long
        raise Failure("exists", path=path.name)
    if year is not None and rule_book(year) is None:
        raise Failure("year-unknown", year=year, first=years()[0], last=years()[-1])
    entries = entries or Entries()
    wanted = thai.year(entries.value("fiscal_year")) or year or years()[-1]
    rules = rule_book(wanted)
    book = ClosedBook(path, template())
    book.apply(fill(book.grids, entries, wanted, rules))
    checked = write_findings(book)
    book.save()
    return Checked(checked.model, (*checked.findings, *_unknown_keys(entries)))


def share(book: Book, data: bytes, out: Path | None = None, *, name: str | None = None) -> Path:
    """Write the copy for e-mail: a macro-free .xlsx with the same numbers, its texts brought up to date.

    Args:
        book: The workbook, for its name and folder.
        data: The bytes of the workbook file as it stands.
        out: Where to; ``None``: beside the workbook under a name that does not exist yet.
        name: How that name is written: ``thai`` or ``ascii``; ``None`` takes the choice of หน้าหลัก.

    Raises:
        Failure: The copy cannot be written.
    """
    from ita_xl.workbook.file import ClosedBook, save, unreadable
    from ita_xl.workbook.mailcopy import mail_copy
    from ita_xl.workbook.package import PackageError

    if out is not None:
        _want_ending(out, ".xlsx")
    how = name or _choice(book.grids, "ita_mail_name", layout.MAIL_NAME_CHOICES)
    twin, edits = ClosedBook(book.path, data), Edits()
    _keep_texts(edits, twin.grids, twin.model)
    twin.apply(edits)
    target = out or free_name(book.path.parent / mail_name(twin.model, book.path.stem, how))
    try:
        copy = mail_copy(twin.to_bytes())
    except PackageError as error:
        raise unreadable(error, book.path) from error
    save(target, copy)
    return target


def _choice(grids: Grids, name: str, choices: Mapping[str, str]) -> str:
    """Give what was chosen in a cell of หน้าหลัก; the first choice where the cell says nothing, or is not there yet."""
    grid = grids.get(name)
    return choices.get(str(grid.single) if grid else "", next(iter(choices.values())))


def mail_name(model: Model, stem: str, how: str) -> str:
    """Name the copy for e-mail: what, year, agency; the workbook's own name where it names no agency.

    Args:
        model: The workbook's contents.
        stem: Its file name without the ending.
        how: ``thai``, or ``ascii`` for letters that every mail program passes on.
    """
    year, agency = model.assessment.fiscal_year, model.assessment.agency.name or stem
    words = ["ITA", *([str(year)] if year else []), agency]
    if how == "thai":
        return _file_name(" ".join([*words, "สำเนา"]), ".xlsx")
    from anyascii import anyascii

    plain = re.sub("[^A-Za-z0-9]+", "-", anyascii("-".join([*words, "copy"]))).strip("-")
    return f"{plain[:MAIL_NAME_LENGTH]}.xlsx"


def report_name(graded: Graded, layout_name: str | None = None) -> str:
    """Name a report as offices do: what, year, agency; without letters that Windows refuses."""
    what = "รายงานผลการดำเนินการตามมาตรการ" if layout_name == "progress" else "รายงานวิเคราะห์ผล"
    name = f"{what} ITA ปี {graded.assessment.fiscal_year} {graded.assessment.agency.name}"
    return _file_name(name, ".docx")


def _file_name(name: str, ending: str) -> str:
    name = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)
    # Elsewhere than on Windows a name ends at 255 bytes, and a Thai letter has three.
    return name.encode()[:NAME_BYTES].decode(errors="ignore").strip(" .") + ending


def _want_ending(path: Path, ending: str) -> None:
    """Refuse a name whose ending says something else than the file will hold: Office does not open such a file."""
    if path.suffix.lower() != ending:
        raise Failure("wrong-ending", path=path.name or path, ending=ending)


def free_name(path: Path) -> Path:
    """Give ``path``, or the first of ``name (2)``, ``name (3)`` ... that does not exist."""
    candidate, n = path, 1
    while os.path.exists(candidate):  # noqa: PTH110  Path.exists raises where a name is too long
        n += 1
        candidate = path.with_name(f"{path.stem} ({n}){path.suffix}")
    return candidate


def _take_in(book: Book) -> Taken:
    """Bring the list of items up to date before anything is computed from it."""
    edits = intake(book.grids, book.model)
    if not edits.cells:
        return Taken(book.grids, book.model, edits)
    grids = Overlaid(book.grids, ((e.sheet, e.ref, e.value) for e in edits.cells))
    return Taken(grids, model(grids), edits)


def _prepare(taken: Taken, checked: Checked) -> Checked:
    """Plan what every writing command writes: readable numbers, the findings and their print."""
    for place, value in readable(checked.model.entries):
        taken.edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]
    findings_edits(taken.edits, taken.grids["ita_findings"], checked.findings)
    _put(taken, "ita_findings_print", score_print(checked.model))
    _keep_texts(taken.edits, taken.grids, checked.model)
    return checked


def _keep_texts(edits: Edits, grids: Grids, model: Model) -> None:
    """Keep what the cell functions say now, for machines without Python, and what it was made from."""
    if not (area := grids.get("ita_texts")):
        return
    made = answers.texts(model.graded, library(grids["ita_library"]))
    kept = (kept_print(model), model.entries.raw_text("agency.name"), *made)
    for row, value in enumerate(kept):
        place = area.place(row, 0)
        edits.put(place.sheet, place.cell, value or None)  # type: ignore[arg-type]


def _put(taken: Taken, name: str, value: object) -> None:
    place = taken.grids[name].place(0, 0)
    taken.edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]


def _status(taken: Taken, text: str) -> None:
    _put(taken, "ita_status", text)


def _remember(taken: Taken, chunks: Sequence[str]) -> None:
    """Put the record of a generation into its cells; one that is longer than they are is not kept."""
    grid = taken.grids.get("ita_undo")
    if grid is None:
        return
    room = len(grid.rows)
    for n in range(room):
        place = grid.place(n, 0)
        value = chunks[n] if n < len(chunks) <= room else None
        if value or text(grid.rows[n][0]):
            taken.edits.put(place.sheet, place.cell, value)


def _print(grids: Grids) -> str:
    """Give the print that the measures table carries, as text."""
    return text(grids["ita_measures_print"].single)


def _found(checked: Checked) -> str:
    if not checked.findings:
        return "ไม่พบสิ่งที่ต้องแก้ไข"
    return f"พบ {len(checked.findings)} รายการ ต้องแก้ไข {checked.errors} รายการ ดูรายละเอียดในชีต ตรวจสอบ"


def _result(book: Book, model: Model) -> Graded:
    if model.graded is None:
        typed = model.entries.text("fiscal_year")
        reason = f"ยังไม่มีหลักเกณฑ์ของปี “{typed}”" if typed else "ยังไม่ได้พิมพ์ปีงบประมาณ"
        raise Failure("no-result", path=book.path.name, reason=reason)
    if not model.graded.ranked:
        raise Failure("no-result", path=book.path.name, reason="ยังไม่มีคะแนนตัวชี้วัด")
    return model.graded


def _name_own_measures(taken: Taken) -> None:
    """Give the rows that a person added to the library the key by which they will be known."""
    grid = taken.grids["ita_library"]
    for n, measure in library_rows(grid):
        if text(grid.rows[n][0]) != measure.key:
            place = grid.place(n, 0)
            taken.edits.put(place.sheet, place.cell, measure.key)


def _merge(
    taken: Taken, name: str, planned: Sequence[Planned], *, restore: bool
) -> tuple[Merged, undoing.Record]:
    """Plan a table, and note what that changes."""
    table, grid = TABLES[name], taken.grids[name]
    seen = str(taken.grids[f"{name}_seen"].single or "")
    existing: Sequence[KeyedRow] = keyed_rows(grid, table)
    merged = merge(existing, planned, seen.split(), top=grid.top, restore=restore)
    own = [
        replace(r, key=f"row-{text_print(f'{r.row} {r.values}')}", made="") if not r.key else r
        for r in merged.rows
    ]
    merged = replace(merged, rows=tuple(own))
    table_edits(taken.edits, grid, table, merged)
    _put(taken, f"{name}_seen", " ".join(merged.seen) or None)
    return merged, undoing.record(existing, merged, seen, top=grid.top)


def _unknown_keys(entries: Entries) -> tuple[Finding, ...]:
    return tuple(key_unknown(Case(entries, assess(entries), None)))
