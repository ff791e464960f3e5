"""Documents, sections and tables in the official Thai format, for the template builder."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_BREAK
from docx.opc.part import Part
from docx.section import Section
from docx.shared import Cm, Emu
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from lxml import etree

from ita_xl.report.charts import chart_xml
from ita_xl.report.charts.chart import workbook
from ita_xl.report.docx import package, template_xml, thai_styles
from ita_xl.report.docx.names import W, child_at
from ita_xl.report.docx.properties import scrub

_PAGE = (Cm(21.0), Cm(29.7))
_MARGINS = {"left": Cm(3.0), "right": Cm(2.0), "top": Cm(2.5), "bottom": Cm(2.0)}
_LYING_MARGINS = {"left": Cm(2.0), "right": Cm(2.0), "top": Cm(2.0), "bottom": Cm(1.5)}
LYING_WIDTH = 25.7
"""The room for a table on a page that lies, centimetres."""
_HEADER_DISTANCE = Cm(1.25)
_MADE = datetime(2025, 1, 1)  # noqa: DTZ001  (python-docx takes it as UTC; the engine replaces it)
_NOT_NEEDED = ("stylesWithEffects", "webSettings", "customXml", "numbering")
_MAIN = "word/document.xml"
_BEFORE_NUMBERS = ("headerReference", "footerReference", "type", "pgSz", "pgMar")
_MARK = "_Ref_"  # Word hides bookmarks that begin with an underscore
_REFERENCE = re.compile(r"\[(ตาราง|แผนภูมิ):(\w+)\]")
GREY = "F2F2F2"
INDENT = Cm(0.8)


def new_document(title: str) -> Document:
    """Return an empty document with the reports' styles; its first section is the cover.

    Args:
        title: The document property; may hold Jinja.
    """
    document = docx.Document()
    document.styles.element[:] = thai_styles.styles()
    document.settings.element[:] = template_xml.settings()
    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = title, "", "", ""
    core.created = core.modified = _MADE
    _page(document.sections[0])
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_header.is_linked_to_previous = False
    _page_number(document.sections[0].header.paragraphs[0])
    return document


def new_section(document: Document, *, landscape: bool = False, first: bool = False) -> None:
    """Begin a section on a new page; the break stands in a paragraph of its own that takes no room.

    Args:
        document: The document.
        landscape: Whether the new section's pages lie.
        first: Whether the new section is a cover: without a page number, and counted as page 1.
    """
    references = [deepcopy(r) for r in document.sections[-1]._sectPr.iterchildren(W + "headerReference")]
    section = document.add_section()
    # Each section names the headers itself: the first one may be left out of a report.
    for place, reference in enumerate(references):
        section._sectPr.insert(place, reference)
    section.different_first_page_header_footer = first
    _page(section, landscape=landscape)
    numbers = section._sectPr.find(W + "pgNumType")
    if numbers is not None:
        section._sectPr.remove(numbers)
    if first:
        numbers = child_at(section._sectPr, "pgNumType", after=_BEFORE_NUMBERS)
        numbers.set(W + "start", "1")
    document.paragraphs[-1].style = "ITA Break"


def new_page(document: Document) -> None:
    """Begin a page."""
    add(document, "ITA Break").add_run().add_break(WD_BREAK.PAGE)


def save(document: Document) -> bytes:
    """Return the document's bytes: the same everywhere, since nothing is compressed."""
    buffer = io.BytesIO()
    document.save(buffer)
    parts = package.read(buffer.getvalue())
    package.drop(parts, _MAIN, _NOT_NEEDED)
    scrub(parts, _MAIN)
    table = package.parse(parts["word/fontTable.xml"])
    table[:] = thai_styles.fonts()
    parts["word/fontTable.xml"] = package.serialize(table)
    return package.write(package.pack(name, content, stored=True) for name, content in parts.items())


def stored(archive: bytes) -> bytes:
    """Return a zip's members without compression, in a fixed order and with fixed dates."""
    return package.write(
        package.pack(name, content, stored=True) for name, content in package.read(archive).items()
    )


def add(document: Document, style: str, text: str = "", *, keep: bool = False) -> Paragraph:
    """Add a paragraph; ``keep`` holds it on the page of what follows."""
    paragraph = document.add_paragraph(text, style=style)
    if keep:
        paragraph.paragraph_format.keep_with_next = True
    return paragraph


def chart(
    document: Document,
    name: str,
    text: str,
    alt: str,
    *,
    when: str = "",
    width: float = 16.0,
    height: float = 9.0,
    mark: str = "",
) -> None:
    """Add a chart with its caption below it.

    Args:
        document: The document.
        name: One of those of :mod:`ita_xl.report.charts.chart_data`; in a loop it may hold Jinja, as in
            ``ita:items:{{ ต.ลำดับ }}``: every chart of the loop gets its own numbers.
        text: The caption behind its number; may hold Jinja.
        alt: The text for those who do not see the chart; may hold Jinja.
        when: A Jinja condition, such as ``แผนภูมิ.แนวโน้ม``: chart and caption stand in the report only where it holds.
        width: Centimetres.
        height: Centimetres.
        mark: The name by which :func:`refer` finds the chart.
    """
    opc = document.part.package
    book = Part(
        opc.next_partname("/word/embeddings/Microsoft_Excel_Sheet%d.xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        stored(workbook(chart_xml.sample(name))),
        opc,
    )
    kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    part = Part(opc.next_partname("/word/charts/chart%d.xml"), kind, package=opc)
    part._blob = chart_xml.part(name, part.relate_to(book, package.REL + "/package"))
    relation = document.part.relate_to(part, package.REL + "/chart")
    if when:
        add(document, "ITA Tag", f"{{%p if {when} %}}")
    figure = add(document, "ITA Figure").add_run()
    figure._r.append(chart_xml.drawing(name, alt, relation, width, height))
    caption(document, "แผนภูมิ", text, mark=mark)
    if when:
        add(document, "ITA Tag", "{%p endif %}")


def caption(document: Document, label: str, text: str, *, keep: bool = False, mark: str = "") -> None:
    """Add a caption, "ตารางที่ 3 ...": the engine numbers those of one label in the order in which they stand.

    Args:
        document: The document.
        label: ``ตาราง`` or ``แผนภูมิ``.
        text: What is shown; may hold Jinja.
        keep: Whether it stays on the page of what follows: above a table, not below a chart.
        mark: The name by which :func:`refer` finds it; not for a caption in a loop.
    """
    paragraph = add(document, "Caption", f"{label}ที่ ", keep=keep)
    paragraph._p.extend(template_xml.field(f"SEQ {label} \\* ARABIC", "1"))
    if mark:
        number = sum(1 for _ in document.element.body.iter(W + "bookmarkStart"))
        start, end = template_xml.bookmark(number, f"{_MARK}{mark}")
        paragraph.runs[0]._r.addprevious(start)
        paragraph._p.append(end)
    paragraph.add_run(f" {text}")


def refer(document: Document, text: str, *, style: str = "Body Text", keep: bool = False) -> None:
    """Add a sentence that refers to captions by their marks: ``ดัง[ตาราง:scores]`` reads "ดังตารางที่ 3" in the report.

    Word's own cross-reference fields: the engine fills them after it has numbered the captions.
    """
    paragraph = add(document, style, keep=keep)
    pieces = _REFERENCE.split(text)
    for plain, label, mark in zip(pieces[::3], [*pieces[1::3], ""], [*pieces[2::3], ""], strict=True):
        if plain:
            paragraph.add_run(plain)
        if mark:
            paragraph._p.extend(template_xml.field(f"REF {_MARK}{mark} \\h", f"{label}ที่ 1"))


@contextmanager
def when(document: Document, condition: str) -> Iterator[None]:
    """What is added meanwhile stands in the report only where the condition holds."""
    add(document, "ITA Tag", f"{{%p if {condition} %}}")
    yield
    add(document, "ITA Tag", "{%p endif %}")


@contextmanager
def each(document: Document, name: str, items: str) -> Iterator[None]:
    """What is added meanwhile stands in the report once for each of the items."""
    add(document, "ITA Tag", f"{{%p for {name} in {items} %}}")
    yield
    add(document, "ITA Tag", "{%p endfor %}")


def plain_table(document: Document, widths: Sequence[float]) -> Table:
    """Add a table of one row without borders, to set things side by side."""
    made: Table = document.add_table(rows=1, cols=len(widths))
    _fix_widths(made, widths)
    return made


def _fix_widths(made: Table, widths: Sequence[float]) -> None:
    made.autofit = False
    total = made._tbl.tblPr.find(W + "tblW")
    total.set(W + "type", "dxa")
    total.set(W + "w", str(sum(map(thai_styles.twips, widths))))
    for column, cell, width in zip(made.columns, made.rows[0].cells, widths, strict=True):
        column.width = cell.width = Emu(thai_styles.twips(width) * 635)


def table(document: Document, widths: Sequence[float], heads: Sequence[str], title: str) -> Table:
    """Add a table with a header row that every page repeats.

    Args:
        document: The document.
        widths: The widths of the columns, centimetres.
        heads: The texts of the header row.
        title: What the table shows, for those who do not see it; may hold Jinja.
    """
    made: Table = document.add_table(rows=1, cols=len(widths), style="ITA Table")
    _fix_widths(made, widths)
    etree.SubElement(made._tbl.tblPr, W + "tblCaption", {W + "val": title})
    for cell, head in zip(made.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].style = "ITA Cell Head"
        cell.paragraphs[0].add_run(head)
    properties = made.rows[0]._tr.get_or_add_trPr()
    for name in ("cantSplit", "tblHeader"):
        etree.SubElement(properties, W + name)
    return made


def row(
    made: Table,
    texts: Sequence[str],
    *,
    centred: Sequence[int] = (),
    keep: bool = False,
    whole: bool = True,
    bold: bool = False,
    shade: str = "",
) -> list[_Cell]:
    """Add a row that stays on one page.

    Args:
        made: The table.
        texts: One text a column.
        centred: The columns whose text is centred.
        keep: Whether the row stays on the page of the next one.
        whole: Whether it stays on one page; one that may be as tall as half a page would leave that empty.
        bold: Whether the texts are bold.
        shade: The background, RRGGBB, or empty.
    """
    added: _Row = made.add_row()  # type: ignore[no-untyped-call]
    if whole:
        etree.SubElement(added._tr.get_or_add_trPr(), W + "cantSplit")
    cells = list(added.cells)
    for number, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        paragraph = cell.paragraphs[0]
        paragraph.style = "ITA Cell Centre" if number in centred else "ITA Cell"
        paragraph.paragraph_format.keep_with_next = True if keep else None
        if text:
            paragraph.add_run(text, style="Strong" if bold else None)
        if shade:
            fill = {W + "val": "clear", W + "color": "auto", W + "fill": shade}
            etree.SubElement(cell._tc.get_or_add_tcPr(), W + "shd", fill)
    return cells


def tag_row(made: Table, tag: str) -> None:
    """Add a row for a ``{%tr %}`` tag, one cell over all columns; rendering removes it."""
    cells = made.add_row().cells  # type: ignore[no-untyped-call]
    whole = cells[0].merge(cells[-1])
    whole.paragraphs[0].style = "ITA Tag"
    whole.paragraphs[0].add_run(tag)


def paragraphs(
    cell: _Cell, name: str, items: str, text: str, *, otherwise: str = "", style: str = "ITA Cell"
) -> Paragraph:
    """Add a paragraph for each of the items to a cell, and one that says ``otherwise`` where there are none.

    The cell's first paragraph is used where it is empty.

    Returns:
        The paragraph inside the loop.
    """
    tag(cell, f"{{%p for {name} in {items} %}}")
    inside: Paragraph = cell.add_paragraph(text, style=style)
    tag(cell, "{%p else %}")  # a cell may not be without a paragraph
    cell.add_paragraph(otherwise, style=style)
    tag(cell, "{%p endfor %}")
    return inside


def paragraph_if(place: _Cell | Document, condition: str, text: str, *, style: str = "ITA Cell") -> None:
    """Add a paragraph to a cell or a document that stands there only where the condition holds."""
    tag(place, f"{{%p if {condition} %}}")
    place.add_paragraph(text, style=style)
    tag(place, "{%p endif %}")


def tag(place: _Cell | Document, text: str) -> None:
    """Add a paragraph for a ``{%p %}`` tag to a cell or a document; rendering removes it."""
    first = place.paragraphs[0]
    paragraph = first if len(place.paragraphs) == 1 and not first.text else place.add_paragraph()
    paragraph.style = "ITA Tag"
    paragraph.add_run(text)


def check_box(paragraph: Paragraph, value: str) -> None:
    """Put a check box before the text of a paragraph; ``value`` is Jinja that gives the box's sign."""
    place = 1 if paragraph._p.pPr is not None else 0
    paragraph._p.insert(place, template_xml.check_box(value))


def under(first: _Cell, *others: _Cell) -> None:
    """Make one cell of a cell and those below it, which may stand in rows of a loop."""
    for cell, value in ((first, "restart"), *((other, "continue") for other in others)):
        after = ("cnfStyle", "tcW", "gridSpan", "hMerge")
        child_at(cell._tc.get_or_add_tcPr(), "vMerge", after=after).set(W + "val", value)


def join(first: _Cell, last: _Cell) -> None:
    """Make one cell of neighbours; the text is the first one's."""
    first.merge(last)


def _page(section: Section, *, landscape: bool = False) -> None:
    """Set A4 and the official margins; a page that lies, for a wide table, has narrower ones."""
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = reversed(_PAGE) if landscape else _PAGE
    for side, width in (_LYING_MARGINS if landscape else _MARGINS).items():
        setattr(section, f"{side}_margin", width)
    section.header_distance = _HEADER_DISTANCE
    section.footer_distance = _HEADER_DISTANCE


def _page_number(paragraph: Paragraph) -> None:
    """Write "- PAGE -"; the section says in which digits."""
    paragraph.add_run("- ")
    paragraph._p.extend(template_xml.field("PAGE", "1"))
    paragraph.add_run(" -")
