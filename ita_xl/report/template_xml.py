"""The pieces of the templates that python-docx has no words for: the chart, the seal, the settings."""

from __future__ import annotations

import base64
from decimal import Decimal

from lxml import etree

from ita_xl.report.chart import ChartData, Series, fill
from ita_xl.report.names import A_NS, C_NS, R_NS, W_NS, WP_NS
from ita_xl.report.package import serialize
from ita_xl.report.thai_styles import FONT

_EMU_A_CM = 360_000
_NAMESPACES = f'xmlns:w="{W_NS}" xmlns:r="{R_NS}" xmlns:wp="{WP_NS}" xmlns:c="{C_NS}" xmlns:a="{A_NS}"'
EMPTY_PNG = base64.b64decode(  # one transparent pixel
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg=="
)
SAMPLE = ChartData(
    "คะแนนรายตัวชี้วัด",
    tuple(f"ตัวชี้วัดที่ {n}" for n in range(1, 11)),
    (Series("คะแนน", (Decimal("80.00"),) * 10), Series("คะแนนที่กำหนด", (Decimal("85.00"),) * 10)),
)
_SIZES = {"labels": 1200, "axis": 1200}  # hundredths of a point


def parse(xml: str) -> etree._Element:
    """Return one element; the namespaces w, r, wp, c and a are known."""
    root: etree._Element = etree.fromstring(f"<x {_NAMESPACES}>{xml}</x>")[0]
    etree.cleanup_namespaces(root)
    return root


def chart_drawing(name: str, alt: str, relation: str, width: float, height: float) -> etree._Element:
    """Return the ``w:drawing`` of an inline chart.

    Args:
        name: The name that the engine finds it by.
        alt: The text for those who do not see it; may hold Jinja.
        relation: The id of the relationship to the chart part.
        width: Centimetres.
        height: Centimetres.
    """
    return parse(
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{round(width * _EMU_A_CM)}" cy="{round(height * _EMU_A_CM)}"/>'
        f'<wp:docPr id="100" name="{name}" descr="{alt}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{C_NS}"><c:chart r:id="{relation}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )


def column_chart(workbook_relation: str) -> bytes:
    """Return a chart part: columns for the scores, a dashed line for the threshold, sample data."""
    solid, dash = "<a:solidFill><a:srgbClr val='{}'/></a:solidFill>", "<a:prstDash val='dash'/>"
    root = parse(
        "<c:chartSpace><c:roundedCorners val='0'/><c:chart><c:autoTitleDeleted val='1'/>"
        "<c:plotArea><c:layout/>"
        "<c:barChart><c:barDir val='col'/><c:grouping val='clustered'/><c:varyColors val='0'/>"
        f"<c:ser><c:idx val='0'/><c:order val='0'/><c:spPr>{solid.format('9DC3E6')}</c:spPr>"
        "<c:invertIfNegative val='0'/>"
        f"<c:dLbls><c:numFmt formatCode='0.00' sourceLinked='0'/><c:spPr><a:noFill/></c:spPr>"
        f"{_text('labels')}<c:dLblPos val='inBase'/><c:showLegendKey val='0'/><c:showVal val='1'/>"
        "<c:showCatName val='0'/><c:showSerName val='0'/><c:showPercent val='0'/><c:showBubbleSize val='0'/>"
        "</c:dLbls><c:val/></c:ser>"
        "<c:gapWidth val='35'/><c:axId val='1001'/><c:axId val='1002'/></c:barChart>"
        "<c:lineChart><c:grouping val='standard'/><c:varyColors val='0'/>"
        "<c:ser><c:idx val='1'/><c:order val='1'/>"
        f"<c:spPr><a:ln w='22225'>{solid.format('C00000')}{dash}</a:ln></c:spPr>"
        "<c:marker><c:symbol val='none'/></c:marker><c:val/><c:smooth val='0'/></c:ser>"
        "<c:marker val='1'/><c:axId val='1001'/><c:axId val='1002'/></c:lineChart>"
        "<c:catAx><c:axId val='1001'/><c:scaling><c:orientation val='minMax'/></c:scaling>"
        "<c:delete val='0'/><c:axPos val='b'/><c:numFmt formatCode='General' sourceLinked='0'/>"
        "<c:majorTickMark val='none'/><c:minorTickMark val='none'/><c:tickLblPos val='low'/>"
        f"{_text('axis', rotation=-2700000)}<c:crossAx val='1002'/><c:crosses val='autoZero'/>"
        "<c:auto val='1'/><c:lblAlgn val='ctr'/><c:lblOffset val='100'/><c:noMultiLvlLbl val='0'/></c:catAx>"
        "<c:valAx><c:axId val='1002'/><c:scaling><c:orientation val='minMax'/><c:max val='100'/>"
        "<c:min val='0'/></c:scaling><c:delete val='0'/><c:axPos val='l'/>"
        f"<c:majorGridlines><c:spPr><a:ln w='6350'>{solid.format('D9D9D9')}</a:ln></c:spPr>"
        "</c:majorGridlines>"
        "<c:numFmt formatCode='0' sourceLinked='0'/><c:majorTickMark val='out'/><c:minorTickMark val='none'/>"
        f"<c:tickLblPos val='nextTo'/>{_text('axis')}<c:crossAx val='1001'/><c:crosses val='autoZero'/>"
        "<c:crossBetween val='between'/><c:majorUnit val='20'/></c:valAx>"
        "</c:plotArea>"
        f"<c:legend><c:legendPos val='t'/><c:overlay val='0'/>{_text('axis')}</c:legend>"
        "<c:plotVisOnly val='1'/><c:dispBlanksAs val='gap'/></c:chart>"
        f"<c:spPr><a:ln w='6350'>{solid.format('BFBFBF')}</a:ln></c:spPr>{_text('axis')}"
        f"<c:externalData r:id='{workbook_relation}'><c:autoUpdate val='0'/></c:externalData></c:chartSpace>"
    )
    fill(root, SAMPLE)
    return serialize(root)


def picture_control(paragraph: etree._Element, title: str) -> None:
    """Turn a paragraph with one picture into a picture control: in Word, a click offers to choose a file."""
    control = parse(
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="seal"/><w:picture/></w:sdtPr>'
        "<w:sdtContent/></w:sdt>"
    )
    paragraph.addprevious(control)
    control[-1].append(paragraph)


def settings() -> list[etree._Element]:
    """Return the children of ``w:settings``: Word of today, no compatibility mode, Thai spelling."""
    options = {
        "compatibilityMode": "15",
        "overrideTableStyleFontSizeAndJustification": "1",
        "enableOpenTypeFeatures": "1",
        "doNotFlipMirrorIndents": "1",
        "differentiateMultirowTableHeaders": "1",
    }
    uri = "http://schemas.microsoft.com/office/word"
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{uri}" w:val="{value}"/>' for name, value in options.items()
    )
    return [
        parse('<w:zoom w:percent="100"/>'),
        parse('<w:defaultTabStop w:val="720"/>'),
        parse('<w:characterSpacingControl w:val="doNotCompress"/>'),
        parse(f"<w:compat><w:doNotExpandShiftReturn/>{compat}</w:compat>"),
        parse('<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>'),
        parse('<w:decimalSymbol w:val="."/>'),
        parse('<w:listSeparator w:val=","/>'),
    ]


def _text(size: str, rotation: int | None = None) -> str:
    """Return ``c:txPr`` in the report's font, with the complex-script twin of every property."""
    turn = "" if rotation is None else f" rot='{rotation}' vert='horz'"
    fonts = "".join(f"<a:{script} typeface='{FONT}'/>" for script in ("latin", "ea", "cs"))
    return (
        f"<c:txPr><a:bodyPr{turn}/><a:p><a:pPr><a:defRPr sz='{_SIZES[size]}'>{fonts}</a:defRPr></a:pPr>"
        "<a:endParaRPr lang='th-TH'/></a:p></c:txPr>"
    )
