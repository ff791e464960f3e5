"""Actions of the Word report: export, preview, and the templates and sentences that an office edits."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl import narrative
from ita_xl.checks import gravest_first
from ita_xl.checks.agreement import PARTS
from ita_xl.checks.wording import Term, listed
from ita_xl.failures import Failure
from ita_xl.infile import read_plain
from ita_xl.layouts import LAYOUTS
from ita_xl.records import dataclass, replace
from ita_xl.scoring import Graded, unproved
from ita_xl.seen import first_time
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.wording import MEASURES_STALE
from ita_xl.workbook.reading.model import dossier as read_dossier

if TYPE_CHECKING:
    from ita_xl.report.charts.chart import ChartData
    from ita_xl.report.template_check import Fault
from ita_xl.actions.book import (
    Book,
    Checked,
    examine,
    file_name,
    folder_of,
    free_name,
    periods,
    progress,
    require_other,
    result,
    want_ending,
)
from ita_xl.actions.rulesheet import require_known_rules
from ita_xl.workbook.reading.facts import choice

SENTENCES = "ถ้อยคำ.toml"
"""The office's own sentences, beside its workbook."""
Announce = Callable[[Failure], None]
"""Says something before it is done."""
Ask = Callable[[Failure], bool]
"""Asks a person whether to go on, and gives the answer."""


@dataclass(frozen=True)
class Exported(Checked):
    """A report that was written, and the office's own template that it was made with (``None``: the package's).

    ``pdf`` is the PDF that was asked for; ``no_pdf`` says why there is none; ``arabic_pages`` that it counts its pages
    in Arabic digits where the report has Thai ones. ``unfitting`` is what did not fit in the office's own sentences,
    what was cut out of its template because it fetches, links or runs, and which of its pictures are none.
    """

    path: Path
    template: Path | None = None
    unfitting: tuple[str, ...] = ()
    pdf: Path | None = None
    no_pdf: Failure | None = None
    arabic_pages: bool = False


@dataclass(frozen=True)
class Composed:
    """A report that is made and not yet written: what it was made from, and its bytes (.docx)."""

    checked: Checked
    graded: Graded
    layout_name: str
    charts: "Mapping[str, ChartData]"
    template: Path | None
    unfitting: tuple[str, ...]
    data: bytes


def export(
    book: Book,
    out: Path | None = None,
    *,
    digits: str | None = None,
    template: Path | None = None,
    layout: str | None = None,
    contents: bool = False,
    measure: int | None = None,
    sentences: Path | None = None,
    pdf: bool = False,
    announce: Announce | None = None,
    ask: Ask | None = None,
) -> Exported:
    """Write the Word report.

    Args:
        book: The workbook; it is not changed.
        out: Where to; ``None``: beside the workbook under a name that does not exist yet.
        digits: ``thai`` or ``arabic``, for the memo too; ``None`` takes the choice of หน้าหลัก.
        template: A .docx template of the office; ``None`` takes the one beside the workbook, else the package's.
        layout: One of :func:`layouts`; ``None`` takes the choice of หน้าหลัก.
        contents: Whether the report is to have a table of contents.
        measure: The place in the measures table, from 1, of the one of which the layout ``form`` is made.
        sentences: The office's own sentences; ``None`` takes the file beside the workbook, where there is one.
        pdf: Write a PDF beside it as well, where LibreOffice is there.
        announce: Says that a template or sentences beside the workbook are used for the first time, before they are.
        ask: Asks a person where something speaks against the report (see :func:`doubts`); ``None``: it is made anyway.

    Raises:
        Failure: There is no result yet, the template is at fault, the answer is no, or the file cannot be written.
    """
    from ita_xl.workbook.closed.book import save

    if out is not None:
        want_ending(out, ".docx")
    require_other(out, *_read_for(book, template, sentences))
    report = compose(
        book,
        layout_name=layout,
        digits=digits,
        template=template,
        contents=contents,
        measure=measure,
        sentences=sentences,
        announce=announce,
    )
    doubt = doubts(book, report) if ask else None
    if ask and doubt and not ask(doubt):
        raise doubt
    target = out or free_name(book.path.parent / report_name(report.graded, report.layout_name))
    save(target, report.data, new=out is None)
    done = Exported(report.checked.model, report.checked.findings, target, report.template, report.unfitting)
    return _with_pdf(done, report.data) if pdf else done


def doubts(book: Book, report: Composed) -> Failure | None:
    """Tell what speaks against a report before it is written, for a person to decide; ``None`` where nothing does.

    Of what the program itself doubts only that is asked by which a number or a level of the report would be another
    one: the weights and the borders of the levels, where nobody verified them and the announced result does not bear
    them out (:func:`ita_xl.scoring.unproved`). That is FY2569, whose rules are carried over from FY2568, and before it
    a result below 85 whose level was not typed, since the border at 70 stands nowhere official. Every year from FY2566
    on has something else that is unverified: items, the seven issues, what a document must hold, how items are summed
    up. A question that always comes is read by nobody; no score of the result rests on these (a sum that is not known
    is not used, nor is a mean of all agencies that is not verified; the items of an issue stand beside its mean), and
    sheet ตรวจสอบ has a note of what the report shows of them. None of it stands in the published text.

    Args:
        book: The workbook.
        report: The report that was made of it.

    Returns:
        ``export-doubts``: errors among the findings, a report of progress without any, a template that has faults,
        measures of other entries than those that stand there now, rules that nobody verified.
    """
    found = [
        *_errors(report.checked),
        *_no_progress(book, report),
        *_faulty_template(report.template),
        *_stale(book, report),
        *_unproved(report.graded),
    ]
    if not found:
        return None
    return Failure(
        "export-doubts", reasons=Term(" ".join(w.th for w in found), " ".join(w.en for w in found))
    )


def _errors(checked: Checked) -> Iterator[Term]:
    if checked.errors:
        first = gravest_first(checked.findings)[0]
        yield Term(
            f"พบรายการที่ต้องแก้ไข {checked.errors} รายการ เช่น {first.sentence('th')}",
            f"{checked.errors} findings must be mended, such as: {first.sentence('en')}",
        )


def _no_progress(book: Book, report: Composed) -> Iterator[Term]:
    told = any((p.status, p.result, p.outcome, p.date) != ("",) * 4 for p, _ in progress(book))
    if report.layout_name == "progress" and not told:
        yield Term(
            "ยังไม่ได้พิมพ์สถานะหรือผลการดำเนินการของมาตรการใดในชีต ติดตามผล",
            "No status and no result of any measure is typed in sheet ติดตามผล.",
        )


def _faulty_template(path: Path | None) -> Iterator[Term]:
    faults = [fault.sentence for fault in check_template(path) if fault.error] if path else []
    if path and faults:
        yield Term(
            f"แม่แบบ “{path.name}” มีข้อผิดพลาด {len(faults)} แห่ง เช่น {faults[0]}",
            f"The template “{path.name}” has {len(faults)} faults, such as: {faults[0]}",
        )


def _stale(book: Book, report: Composed) -> Iterator[Term]:
    if report.checked.model.measures_stale and read_dossier(book.grids).measures:
        yield Term(
            MEASURES_STALE,
            "The measures table was made before the last change of the entries: make it anew before publishing.",
        )


def _unproved(graded: Graded) -> Iterator[Term]:
    if parts := unproved(graded):
        rules, year = listed(PARTS[part] for part in parts), graded.assessment.fiscal_year
        yield Term(
            f"{rules.th}ของปีงบประมาณ พ.ศ. {year} ที่รายงานใช้ ยังไม่มีข้อยืนยันจากเอกสารของสำนักงาน ป.ป.ช.",
            f"No document of the NACC confirms yet what the report of fiscal year {year} rests on: {rules.en}.",
        )


def compose(
    book: Book,
    *,
    layout_name: str | None = None,
    digits: str | None = None,
    template: Path | None = None,
    contents: bool = False,
    measure: int | None = None,
    sentences: Path | None = None,
    announce: Announce | None = None,
) -> Composed:
    """Make the Word report in memory; see :func:`export`."""
    from ita_xl.report import engine
    from ita_xl.report.charts import chart_data
    from ita_xl.report.context import report as context
    from ita_xl.report.pictures import pictures
    from ita_xl.report.templates import default_template, office_template

    require_known_rules(book)
    checked = examine(book.model, periods(book), progress(book), book.grids, folder=folder_of(book))
    graded, dossier = result(book, checked.model), read_dossier(book.grids)
    _require_no_percents(book, checked)
    charts = chart_data.charts(graded, dossier.shares)
    chosen = digits or choice(book.grids, "ita_digits", ranges.DIGITS_CHOICES)
    layout_name = layout_name or choice(book.grids, "ita_layout", ranges.LAYOUT_CHOICES)
    if measure is not None:
        _require_measure(measure, layout_name, len(dossier.measures))
    made = datetime(2000, 1, 1, tzinfo=UTC)
    found = None if template else office_template(book.path.parent, layout_name)
    beside = book.path.parent / SENTENCES
    _announce(announce, found)
    _announce(announce, beside if beside.is_file() and not sentences else None)
    template = template or found
    with ExitStack() as said:
        unfitting: tuple[str, ...] = ()
        if sentences or beside.is_file():
            unfitting = said.enter_context(narrative.with_sentences(sentences or beside))
        names = context.context(
            graded,
            dossier,
            charts=charts,
            contents=contents,
            measure=measure,
        )
    images, no_images = pictures(book.path.parent)
    form = _read_template(template) if template else default_template(layout_name)
    try:
        cut = engine.cut_from(form)
        data = engine.render(
            form,
            names,
            charts,
            digits="thai" if chosen == "thai" else "arabic",
            # What the workbook comes with says nothing about the memo: official letters have Thai digits.
            memo_digits="arabic" if digits == "arabic" or chosen == "all_arabic" else "thai",
            properties=engine.DocumentProperties(
                made, made, graded.assessment.agency.name, Path(report_name(graded, layout_name)).stem
            ),
            pictures=images,
        )
    except engine.TemplateError as error:
        name = template.name if template else f"{layout_name}.docx"
        raise Failure("template", path=name, detail=error.thai) from error
    return Composed(checked, graded, layout_name, charts, template, (*cut, *unfitting, *no_images), data)


def _require_measure(number: int, layout_name: str, count: int) -> None:
    """Make sure that a measure that is asked for by its number is there, and that the layout is for one measure.

    Raises:
        Failure: ``measure-whole-report``, ``no-such-measure``.
    """
    if LAYOUTS[layout_name].whole:
        raise Failure("measure-whole-report", layout=LAYOUTS[layout_name].name)
    if not 1 <= number <= count:
        raise Failure("no-such-measure", number=number, count=count)


def _require_no_percents(book: Book, checked: Checked) -> None:
    """Make sure that no score is a hundredth of what its cell shows.

    Raises:
        Failure: ``percent-scores``.
    """
    places = [found.place for found in checked.findings if found.code == "percent-score"]
    if places:
        sheet = places[0].sheet
        cells = [place.cell for place in places if place.sheet == sheet]
        more = f" และอีก {len(cells) - NAMED} เซลล์" if len(cells) > NAMED else ""
        raise Failure(
            "percent-scores", path=book.path.name, sheet=sheet, cells=" ".join(cells[:NAMED]) + more
        )


NAMED = 5
"""As many cells a sentence names."""


def _announce(announce: Announce | None, path: Path | None) -> None:
    """Say before it is done that a file beside the workbook is used for the first time: it may have come by mail."""
    if announce is None or path is None:
        return
    try:
        new = first_time(read_plain(path))
    except OSError:  # what is wrong with it is told where it is used
        return
    if new:
        announce(Failure("first-use", path=path.name))


def _read_for(book: Book, template: Path | None, sentences: Path | None) -> list[Path]:
    """Name every file that a report may be made from: what is given, and what lies beside the workbook."""
    from ita_xl.report.templates import office_name

    folder = book.path.parent
    beside = [SENTENCES, *map(office_name, LAYOUTS)]
    return [book.path, *(path for path in (template, sentences) if path), *(folder / name for name in beside)]


def _read_template(path: Path) -> bytes:
    try:
        return read_plain(path)
    except FileNotFoundError as error:
        raise Failure("file-missing", path=path) from error
    except OSError as error:
        raise Failure("unreadable", path=path, detail=error) from error


def _with_pdf(done: Exported, data: bytes) -> Exported:
    """Write a PDF beside a report; what stands in the way is told, and the report stays."""
    from ita_xl.report import pdf
    from ita_xl.workbook.closed.book import save

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
    measure: int | None = None,
    sentences: Path | None = None,
    announce: Announce | None = None,
) -> Composed:
    """Write the report as a page for the browser, charts included; see :func:`export` for the arguments.

    Raises:
        Failure: As for :func:`export`.
    """
    from ita_xl.report import preview as page
    from ita_xl.workbook.closed.book import save

    want_ending(out, ".html")
    require_other(out, *_read_for(book, template, sentences))
    report = compose(
        book,
        layout_name=layout,
        digits=digits,
        template=template,
        contents=contents,
        measure=measure,
        sentences=sentences,
        announce=announce,
    )
    save(out, page.html(report.data, report.charts).encode(), backup=False)
    return report


def new_template(layout_name: str, out: Path | None = None) -> Path:
    """Write the template of a layout for an officer to edit.

    Raises:
        Failure: The file is there already, or cannot be written.
    """
    from ita_xl.report.templates import default_template, office_name
    from ita_xl.workbook.closed.book import save

    target = out or Path(office_name(layout_name))
    want_ending(target, ".docx")
    if os.path.exists(target):  # noqa: PTH110  Path.exists raises where a name is too long
        raise Failure("exists", path=target.name)
    save(target, default_template(layout_name), new=True)
    return target


def new_sentences(out: Path | None = None) -> Path:
    """Write the table of sentences for an officer to edit: words, and names in double braces.

    Raises:
        Failure: The file is there already, or cannot be written.
    """
    from importlib import resources

    from ita_xl.workbook.closed.book import save

    target = out or Path(SENTENCES)
    want_ending(target, ".toml")
    if os.path.exists(target):  # noqa: PTH110  Path.exists raises where a name is too long
        raise Failure("exists", path=target.name)
    save(target, (resources.files("ita_xl.narrative") / "sentences.toml").read_bytes(), new=True)
    return target


def check_template(path: Path, layout_name: str | None = None) -> "tuple[Fault, ...]":
    """Find everything that is wrong with an office's template.

    Args:
        path: The file.
        layout_name: The layout that it was made from: what is left out of it is told as well.

    Raises:
        Failure: The file cannot be read.
    """
    from ita_xl.report import template_check as check
    from ita_xl.report.context import sample
    from ita_xl.report.templates import default_template

    like = default_template(layout_name) if layout_name else None
    return check.check(_read_template(path), sample.context(), sample.charts(), like)


def layouts() -> tuple[str, ...]:
    """Name the layouts of the report."""
    from ita_xl.report.templates import layouts as names

    return names()


def report_name(graded: Graded, layout_name: str | None = None) -> str:
    """Name a report as offices do: what, year, agency; without letters that Windows refuses."""
    what = (LAYOUTS[layout_name] if layout_name else next(iter(LAYOUTS.values()))).title
    name = f"{what} ITA ปี {graded.assessment.fiscal_year} {graded.assessment.agency.name}"
    return file_name(name, ".docx")
