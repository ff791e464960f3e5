"""Documents, sections and tables in the official Thai format, for the template builder."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.part import Part
from docx.section import Section
from docx.shared import Cm, Emu
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from lxml import etree

from ita_xl.report import chart_xml, package, template_xml, thai_styles
from ita_xl.report.chart import workbook
from ita_xl.report.names import W
from ita_xl.report.properties import scrub

_PAGE = (Cm(21.0), Cm(29.7))
_MARGINS = {"left": Cm(3.0), "right": Cm(2.0), "top": Cm(2.5), "bottom": Cm(2.0)}
_HEADER_DISTANCE = Cm(1.25)
_MADE = datetime(2025, 1, 1)  # noqa: DTZ001  (python-docx takes it as UTC; the engine replaces it)
_NOT_NEEDED = ("stylesWithEffects", "webSettings", "customXml", "numbering")
_MAIN = "word/document.xml"


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


def new_section(document: Document, *, landscape: bool = False) -> None:
    """Begin a section on a new page; the break stands in a paragraph of its own that takes no room."""
    section = document.add_section()
    section.different_first_page_header_footer = False
    _page(section, landscape=landscape)
    document.paragraphs[-1].style = "ITA Break"


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
    caption: str,
    alt: str,
    *,
    when: str = "",
    width: float = 16.0,
    height: float = 9.0,
) -> None:
    """Add a chart with its caption below it.

    Args:
        document: The document.
        name: One of those of :mod:`ita_xl.report.chart_data`; in a loop it may hold Jinja, as in
            ``ita:items:{{ ต.ลำดับ }}``: every chart of the loop gets its own numbers.
        caption: The caption; may hold Jinja.
        alt: The text for those who do not see the chart; may hold Jinja.
        when: A Jinja condition, such as ``แผนภูมิ.แนวโน้ม``: chart and caption stand in the report only where it holds.
        width: Centimetres.
        height: Centimetres.
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
    add(document, "Caption", caption)
    if when:
        add(document, "ITA Tag", "{%p endif %}")


def table(document: Document, widths: Sequence[float], heads: Sequence[str]) -> Table:
    """Add a table of fixed widths (centimetres) with a header row that every page repeats."""
    made: Table = document.add_table(rows=1, cols=len(widths), style="ITA Table")
    made.autofit = False
    total = made._tbl.tblPr.find(W + "tblW")
    total.set(W + "type", "dxa")
    total.set(W + "w", str(sum(map(thai_styles.twips, widths))))
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Emu(thai_styles.twips(width) * 635)
    for cell, head, width in zip(made.rows[0].cells, heads, widths, strict=True):
        cell.width = Emu(thai_styles.twips(width) * 635)
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
    bold: bool = False,
    shade: str = "",
) -> list[_Cell]:
    """Add a row that stays on one page.

    Args:
        made: The table.
        texts: One text a column.
        centred: The columns whose text is centred.
        keep: Whether the row stays on the page of the next one.
        bold: Whether the texts are bold.
        shade: The background, RRGGBB, or empty.
    """
    added: _Row = made.add_row()  # type: ignore[no-untyped-call]
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


def join(first: _Cell, last: _Cell) -> None:
    """Make one cell of neighbours; the text is the first one's."""
    first.merge(last)


def _page(section: Section, *, landscape: bool = False) -> None:
    """Set A4 and the official margins."""
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = reversed(_PAGE) if landscape else _PAGE
    for side, width in _MARGINS.items():
        setattr(section, f"{side}_margin", width)
    section.header_distance = _HEADER_DISTANCE
    section.footer_distance = _HEADER_DISTANCE


def _page_number(paragraph: Paragraph) -> None:
    """Write "- PAGE -"; the section says in which digits."""
    paragraph.add_run("- ")
    for piece in (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>1</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(template_xml.parse(f"<w:r>{piece}</w:r>"))
    paragraph.add_run(" -")
