"""The report as one page for the browser: made from the rendered document itself, with its charts as SVG.

There is no second layout: whatever template the report was made with, headings, paragraphs, tables and charts
stand in the page as they stand in the document. Page breaks, headers and footers are Word's own.
"""

from __future__ import annotations

import base64
import posixpath
from collections.abc import Iterator, Mapping
from html import escape

from lxml import etree

from ita_xl.report.charts import svg
from ita_xl.report.charts.chart import ChartData
from ita_xl.report.docx import package
from ita_xl.report.docx.names import WP, A, C, R, W

_TAGS = {"Title": "h1", "Heading1": "h2", "Heading2": "h3", "Heading3": "h4"}
_CLASSES = {
    "ITAFigure": "figure",
}
_SIDES = {"center": "text-align:center;", "right": "text-align:right;", "end": "text-align:right;"}
_BODY_SIZE = 32  # half points
_CENTIMETRE = 360_000  # of Word's smallest unit
_BOLD = "font-weight:bold;"
_OFF = frozenset({"0", "false", "off"})
_LEADERS = frozenset({"dot", "middleDot", "underscore", "hyphen"})
_TAB = "&emsp;"
_DOTS = '<span class="dots"></span>'
_CHARTS = "แผนภูมินี้ดูได้ในเอกสาร Word"
_IMAGES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"}
_PAGE = """<!DOCTYPE html>
<html lang="th"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
html {{ font-size: 20px }}
body {{ font: 1rem/1.45 "TH SarabunPSK", "TH Sarabun New", Sarabun, "Leelawadee UI", Tahoma, sans-serif;
  max-width: 1000px; margin: 0 auto; padding: 24px; color: #000; background: #fff }}
h1, h2, h3, h4 {{ font-weight: bold; margin: .5em 0 .2em }} p {{ margin: .3em 0 }}
.figure svg {{ max-width: 760px; width: 100%; border: 1px solid #bfbfbf }}
svg text {{ font-size: 12px; fill: #000 }}
svg div {{ font-size: 12px; line-height: 15px; text-align: center }} svg foreignObject {{ overflow: visible }}
svg .beside {{ display: flex; align-items: center; justify-content: flex-end; text-align: right }}
table {{ border-collapse: collapse; table-layout: fixed; width: 100%; margin: .5em 0 1em; font-size: .875rem }}
th, td {{ border: 1px solid #000; padding: 2px 6px; vertical-align: top; text-align: left; overflow-wrap: break-word }}
th {{ background: #deeaf6; text-align: center; vertical-align: middle }}
table.plain td {{ border: 0 }} table.plain {{ font-size: 1em; margin: 0 }}
.fields {{ display: flex; align-items: baseline; white-space: pre-wrap }}
.dots {{ flex: 1; min-width: 1em; border-bottom: 2px dotted #000 }}
hr {{ border: 0; border-top: 1px dashed #999; margin: 2em 0 }}
.note {{ background: #fff2cc; padding: 4px 12px; font-size: .85em }}
</style></head><body>
<p class="note">หน้านี้เป็นตัวอย่างสำหรับดูบนจอ การแบ่งหน้า หัวกระดาษ และเลขหน้าดูได้ในเอกสาร Word</p>
<main>
{body}
</main></body></html>
"""


def html(report: bytes, charts: Mapping[str, ChartData]) -> str:
    """Give the page.

    Args:
        report: The rendered .docx.
        charts: The data that its charts were filled with.
    """
    parts = package.read(report)
    core = package.parse(parts["docProps/core.xml"]) if "docProps/core.xml" in parts else None
    title = "" if core is None else core.findtext("{http://purl.org/dc/elements/1.1/}title") or ""
    document = next(
        t for kind, t in package.relations(parts, "").values() if kind.endswith("/officeDocument")
    )
    page = _Page(parts, document, charts)
    body = package.parse(parts[document]).find(W + "body")
    return _PAGE.format(title=escape(title), body="\n".join(page.blocks(body)))


class _Page:
    """What is needed on the way through a document."""

    def __init__(self, parts: dict[str, bytes], document: str, charts: Mapping[str, ChartData]) -> None:
        self.parts = parts
        self.charts = charts
        self.targets = package.relations(parts, document)
        sheets = [target for kind, target in self.targets.values() if kind.endswith("/styles")]
        styles = package.parse(parts[sheets[0]]).iter(W + "style") if sheets else ()
        self.styles = {style.get(W + "styleId", ""): style for style in styles}
        self.looks = {name: self.look(name) for name in self.styles}

    def chain(self, name: str) -> list[etree._Element]:
        """Give a style and those that it rests on, the deepest first."""
        found: list[etree._Element] = []
        while (style := self.styles.get(name)) is not None and style not in found:
            found.insert(0, style)
            below = style.find(W + "basedOn")
            name = "" if below is None else below.get(W + "val", "")
        return found

    def look(self, name: str) -> str:
        """Give the look of a style."""
        return "".join(_look(style.find(W + "pPr"), style.find(W + "rPr")) for style in self.chain(name))

    def dotted(self, paragraph: etree._Element, style: str) -> bool:
        """Tell whether the tabs of a paragraph are dotted lines to write on."""
        stops = [s.find(f"{W}pPr/{W}tabs") for s in self.chain(style)] + [paragraph.find(f"{W}pPr/{W}tabs")]
        leaders = {stop.get(W + "leader", "") for tabs in stops if tabs is not None for stop in tabs}
        return bool(leaders & _LEADERS)

    def blocks(self, parent: etree._Element) -> Iterator[str]:
        """Give the paragraphs and tables of a body or a cell."""
        for child in parent:
            if child.tag == W + "p":
                yield from self.paragraph(child)
            elif child.tag == W + "tbl":
                yield self.table(child)
            elif child.tag in {W + "sdt", W + "sdtContent"}:
                yield from self.blocks(child)

    def paragraph(self, paragraph: etree._Element) -> Iterator[str]:
        """Give a paragraph; a section that ends in it gives a line across the page."""
        style = next((e.get(W + "val", "") for e in paragraph.iterfind(f"{W}pPr/{W}pStyle")), "")
        text = "".join(self.runs(paragraph))
        if text.strip():
            tag, kind = _TAGS.get(style, "p"), _CLASSES.get(style)
            if _TAB in text and self.dotted(paragraph, style):
                text, kind = text.replace(_TAB, _DOTS), "fields"
            given = f' class="{kind}"' if kind else ""
            look = self.looks.get(style, "") + _look(paragraph.find(W + "pPr"), None)
            given += f' style="{look}"' if look else ""
            yield f"<{tag}{given}>{text}</{tag}>"
        if paragraph.find(f"{W}pPr/{W}sectPr") is not None:
            yield "<hr>"

    def runs(self, parent: etree._Element) -> Iterator[str]:
        """Give what stands in a paragraph: texts, breaks, pictures and charts."""
        for child in parent:
            if child.tag == W + "r":
                style = next((e.get(W + "val", "") for e in child.iterfind(f"{W}rPr/{W}rStyle")), "")
                look = self.looks.get(style, "") + _look(None, child.find(W + "rPr"))
                text = "".join(self.pieces(child))
                if text and look and text != _TAB:
                    tag = "strong" if _BOLD in look or style == "Strong" else "span"
                    look = look.replace(_BOLD, "")
                    text = f'<{tag} style="{look}">{text}</{tag}>' if look else f"<{tag}>{text}</{tag}>"
                yield text
            elif child.tag not in {W + "pPr", W + "sdtPr", W + "del"}:
                yield from self.runs(child)

    def pieces(self, run: etree._Element) -> Iterator[str]:
        """Give what stands in one run."""
        for child in run:
            if child.tag == W + "t":
                yield escape(child.text or "")
            elif child.tag in {W + "br", W + "cr"}:
                yield "<br>"
            elif child.tag == W + "tab":
                yield _TAB
            elif child.tag == W + "drawing":
                yield self.drawing(child)

    def drawing(self, drawing: etree._Element) -> str:
        """Give a chart or a picture."""
        about = next(drawing.iter(WP + "docPr"), None)
        name, alt = ("", "") if about is None else (about.get("name", ""), about.get("descr", ""))
        if next(drawing.iter(C + "chart"), None) is not None:
            return svg.svg(name, self.charts[name], alt) if name in self.charts else f"<em>{_CHARTS}</em>"
        blip = next(drawing.iter(A + "blip"), None)
        target = "" if blip is None else self.targets.get(blip.get(R + "embed", ""), ("", ""))[1]
        kind = _IMAGES.get(posixpath.splitext(target)[1].lower())
        if kind is None or target not in self.parts:
            return ""
        data = base64.b64encode(self.parts[target]).decode()
        extent = next(drawing.iter(WP + "extent"), None)
        wide = "" if extent is None else extent.get("cx", "")
        width = f"width:{int(wide) / _CENTIMETRE:.2f}cm;" if wide.isdigit() else ""
        return f'<img src="data:{kind};base64,{data}" alt="{escape(alt)}" style="{width}max-width:100%">'

    def table(self, table: etree._Element) -> str:
        """Give a table: header rows as such, cells joined as in the document."""
        rows = [
            (row.find(f"{W}trPr/{W}tblHeader") is not None, list(_cells(row)))
            for row in table.iterchildren(W + "tr")
        ]
        lines = []
        for number, (header, cells) in enumerate(rows):
            tag, written = "th" if header else "td", []
            for column, cell, merge in cells:
                if merge == "continue":
                    continue
                down = 1
                if merge == "restart":
                    following = [{at: m for at, _, m in others} for _, others in rows[number + 1 :]]
                    down += next(
                        (n for n, m in enumerate(following) if m.get(column) != "continue"), len(following)
                    )
                written.append(f"<{tag}{self.attributes(cell, down)}>{''.join(self.blocks(cell))}</{tag}>")
            lines.append(f"<tr>{''.join(written)}</tr>")
        heads = next((n for n, (header, _) in enumerate(rows) if not header), len(rows))
        return (
            f"<table{_plain(table)}>{_columns(table)}<thead>{''.join(lines[:heads])}</thead>"
            f"<tbody>{''.join(lines[heads:])}</tbody></table>"
        )

    def attributes(self, cell: etree._Element, down: int) -> str:
        """Give the attributes of a cell: how far it reaches, and its shade."""
        said = f' rowspan="{down}"' if down > 1 else ""
        across = cell.find(f"{W}tcPr/{W}gridSpan")
        said += f' colspan="{int(across.get(W + "val", "1"))}"' if across is not None else ""
        shade = cell.find(f"{W}tcPr/{W}shd")
        fill = "" if shade is None else shade.get(W + "fill", "")
        return said + (f' style="background:#{fill}"' if len(fill) == 6 and fill.isalnum() else "")


def _cells(row: etree._Element) -> Iterator[tuple[int, etree._Element, str]]:
    """Give the cells of a row with their column and ``restart``, ``continue`` or nothing."""
    column = 0
    for cell in row.iter(W + "tc"):
        if next(a for a in cell.iterancestors(W + "tr")) is not row:
            continue  # of a table inside the cell
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        yield column, cell, "" if merge is None else merge.get(W + "val", "continue")
        across = cell.find(f"{W}tcPr/{W}gridSpan")
        column += 1 if across is None else int(across.get(W + "val", "1"))


def _columns(table: etree._Element) -> str:
    """Give the widths of the columns, in per cent."""
    widths = [int(float(column.get(W + "w", "0"))) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    total = sum(widths)
    if not total:
        return ""
    columns = "".join(f'<col style="width:{100 * width / total:.1f}%">' for width in widths)
    return f"<colgroup>{columns}</colgroup>"


def _plain(table: etree._Element) -> str:
    """Mark a table that only places things, such as a letterhead: it has no lines."""
    lined = (
        table.find(f"{W}tblPr/{W}tblStyle") is not None or table.find(f"{W}tblPr/{W}tblBorders") is not None
    )
    return "" if lined else ' class="plain"'


def _look(paragraph: etree._Element | None, letters: etree._Element | None) -> str:
    """Give the look of a style or a paragraph as far as a page for the browser needs it."""
    said = ""
    if paragraph is not None:
        side = paragraph.find(W + "jc")
        said += _SIDES.get("" if side is None else side.get(W + "val", ""), "")
        indent = paragraph.find(W + "ind")
        for name, css in (("firstLine", "text-indent"), ("left", "margin-left")):
            twips = "" if indent is None else indent.get(W + name, "")
            said += f"{css}:{int(twips) / 567:.2f}cm;" if twips.isdigit() else ""
    if letters is not None:
        bold = letters.find(W + "b")
        said += _BOLD if bold is not None and bold.get(W + "val", "1") not in _OFF else ""
        size = letters.find(W + "sz")
        half = "" if size is None else size.get(W + "val", "")
        said += f"font-size:{int(half) / _BODY_SIZE:.2f}rem;" if half.isdigit() else ""
    return said
