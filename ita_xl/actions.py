"""What a button and a command both do: check, generate, export, share, new. Joins workbook, core and report."""

import os
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
from ita_xl.measures.choice import choose, choose_by_issue, plan
from ita_xl.measures.table import KeyedRow, Merged, MergedRow, Planned, merge, text_print
from ita_xl.rules import rule_book, years
from ita_xl.scoring import Graded
from ita_xl.workbook import layout
from ita_xl.workbook.computed import Model, score_print
from ita_xl.workbook.contents import Grids, keyed_rows, library, library_rows, progress_rows, readable, text
from ita_xl.workbook.contents import dossier as read_dossier
from ita_xl.workbook.edits import Edits, findings_edits, table_edits
from ita_xl.workbook.intake import intake

if TYPE_CHECKING:
    from ita_xl.report.chart import ChartData
    from ita_xl.report.template_check import Fault

NAME_BYTES = 240
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


def examine(model: Model, periods: Periods = (), progress: ProgressRows = ()) -> Checked:
    """Check a workbook without changing it; ``periods`` are those of its measures table, ``progress`` what followed."""
    return Checked(model, check(replace(model.case, periods=periods, progress=progress)))


def periods(book: Book) -> Periods:
    """Give the periods of the measures table as it stands."""
    return _periods(book, keyed_rows(book.grids["ita_measures"], layout.MEASURES_TABLE))


def progress(book: Book) -> ProgressRows:
    """Give the rows of the follow-up table as it stands."""
    return tuple(progress_rows(book.grids["ita_follow"]))


def _periods(book: Book, rows: Iterable[KeyedRow | MergedRow]) -> Periods:
    sheet, letter = book.grids["ita_measures"].sheet, layout.MEASURES_TABLE.letter("period")
    return tuple((r.values["period"], Place(sheet, f"{letter}{r.row}")) for r in rows if r.values["period"])


def write_findings(book: Book) -> Checked:
    """Check a workbook and write what was found into sheet ตรวจสอบ.

    Raises:
        Failure: A cell cannot be written.
    """
    _take_in(book)
    edits = Edits()
    checked = _prepare(book, edits, examine(book.model, periods(book), progress(book)))
    _status(edits, book, f"ตรวจสอบแล้ว {_found(checked)}")
    book.apply(edits)
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
    _take_in(book)
    edits = Edits()
    model = book.model
    graded = _result(book, model)
    if only_weak is None:
        only_weak = layout.ONLY_CHOICES.get(str(book.grids["ita_only"].single), "all") == "weak"
    if by is None:
        by = layout.BY_CHOICES.get(str(book.grids["ita_by"].single), "indicators")
    if by == "issues" and not graded.rules.issues:
        raise Failure("no-issues", year=graded.assessment.fiscal_year)
    _name_own_measures(book, edits)
    select = choose_by_issue if by == "issues" else choose
    planned = plan(graded, select(graded, library(book.grids["ita_library"]), only_weak=only_weak))
    measures = _merge(book, edits, layout.MEASURES_TABLE, "ita_measures", planned, restore=restore)
    follow = [Planned(r.key, {f: r.values[f] for f in ("indicator", "name")}) for r in measures.rows]
    followed = _merge(book, edits, layout.FOLLOW_TABLE, "ita_follow", follow, restore=restore)
    # Both tables as they will stand: periods of an earlier plan year are written anew here, and rows move.
    progress = tuple(progress_rows(book.grids["ita_follow"], followed.rows))
    checked = _prepare(book, edits, examine(model, _periods(book, measures.rows), progress))
    _put(edits, book, "ita_measures_print", score_print(model))
    done = Generated(checked.model, checked.findings, len(measures.rows), measures.kept_texts)
    _status(edits, book, f"ตารางมาตรการมี {done.rows} มาตรการ {_found(checked)}")
    book.apply(edits)
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
    digits = digits or layout.DIGITS_CHOICES.get(str(book.grids["ita_digits"].single), "arabic")
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


def share(book: Book, data: bytes, out: Path | None = None) -> Path:
    """Write the copy for e-mail: a macro-free .xlsx with the same numbers.

    Args:
        book: The workbook, for its name and folder.
        data: The bytes of the workbook file as it stands.
        out: Where to; ``None``: beside the workbook under a name that does not exist yet.

    Raises:
        Failure: The copy cannot be written.
    """
    from ita_xl.workbook.file import save, unreadable
    from ita_xl.workbook.mailcopy import mail_copy
    from ita_xl.workbook.package import PackageError

    if out is not None:
        _want_ending(out, ".xlsx")
    target = out or free_name(book.path.with_name(f"{book.path.stem}_mail.xlsx"))
    try:
        copy = mail_copy(data)
    except PackageError as error:
        raise unreadable(error, book.path) from error
    save(target, copy)
    return target


def report_name(graded: Graded, layout_name: str | None = None) -> str:
    """Name a report as offices do: what, year, agency; without letters that Windows refuses."""
    what = "รายงานผลการดำเนินการตามมาตรการ" if layout_name == "progress" else "รายงานวิเคราะห์ผล"
    name = f"{what} ITA ปี {graded.assessment.fiscal_year} {graded.assessment.agency.name}"
    name = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)
    # Elsewhere than on Windows a name ends at 255 bytes, and a Thai letter has three.
    return name.encode()[:NAME_BYTES].decode(errors="ignore").strip(" .") + ".docx"


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


def _take_in(book: Book) -> None:
    """Bring the list of items up to date before anything is computed from it."""
    edits = intake(book.grids, book.model)
    if edits.cells:
        book.apply(edits)


def _prepare(book: Book, edits: Edits, checked: Checked) -> Checked:
    """Plan what every writing command writes: readable numbers, the findings and their print."""
    for place, value in readable(checked.model.entries):
        edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]
    findings_edits(edits, book.grids["ita_findings"], checked.findings)
    _put(edits, book, "ita_findings_print", score_print(checked.model))
    return checked


def _put(edits: Edits, book: Book, name: str, value: object) -> None:
    place = book.grids[name].place(0, 0)
    edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]


def _status(edits: Edits, book: Book, text: str) -> None:
    _put(edits, book, "ita_status", text)


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


def _name_own_measures(book: Book, edits: Edits) -> None:
    """Give the rows that a person added to the library the key by which they will be known."""
    grid = book.grids["ita_library"]
    for n, measure in library_rows(grid):
        if text(grid.rows[n][0]) != measure.key:
            place = grid.place(n, 0)
            edits.put(place.sheet, place.cell, measure.key)


def _merge(
    book: Book,
    edits: Edits,
    table: layout.KeyedTable,
    name: str,
    planned: Sequence[Planned],
    *,
    restore: bool,
) -> Merged:
    grid = book.grids[name]
    seen = str(book.grids[f"{name}_seen"].single or "").split()
    existing: Sequence[KeyedRow] = keyed_rows(grid, table)
    merged = merge(existing, planned, seen, top=grid.top, restore=restore)
    own = [
        replace(r, key=f"row-{text_print(f'{r.row} {r.values}')}", made="") if not r.key else r
        for r in merged.rows
    ]
    merged = replace(merged, rows=tuple(own))
    table_edits(edits, grid, table, merged)
    _put(edits, book, f"{name}_seen", " ".join(merged.seen) or None)
    return merged


def _unknown_keys(entries: Entries) -> tuple[Finding, ...]:
    return tuple(key_unknown(Case(entries, assess(entries), None)))
