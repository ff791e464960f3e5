"""Every style of the reports, and the only place that knows how Thai text is formatted in Word.

Word formats Thai with the complex-script twin of each property (``w:bCs`` beside ``w:b``, ``w:szCs`` beside
``w:sz``); a property without its twin leaves Thai as it was. Here each is always written with its twin.
Lengths are centimetres and points; the XML has twips (1/20 pt) and half points.
"""

from __future__ import annotations

from lxml import etree

from ita_xl.records import dataclass
from ita_xl.report.docx.names import W_NS, W

FONT = "TH SarabunPSK"
OTHER_FONT = "TH Sarabun New"  # the same letters under the name that other computers have
_BODY_SIZE = 16.0
_CELL_SIZE = 14.0
_FIRST_LINE = 2.5
_RIGHT_HALF = 7.5  # where the signature of a memo begins
_TWIPS_A_CM = 1440 / 2.54
_TWIPS_A_POINT = 20


@dataclass(frozen=True)
class _Style:
    """A paragraph or character style; sizes and spaces in points, indents in centimetres."""

    key: str
    name: str
    kind: str = "paragraph"
    following: str = ""
    size: float = 0.0
    bold: bool = False
    colour: str = ""
    align: str = ""
    before: float = 0.0
    after: float = 0.0
    line: float = 0.0
    first_line: float = 0.0
    keep_next: bool = False
    outline: int | None = None
    left: float = 0.0
    dots_to: tuple[float, ...] = ()


_STYLES = (
    _Style("BodyText", "Body Text", align="thaiDistribute", before=6, first_line=_FIRST_LINE),
    *(
        _Style(
            f"Heading{level}",
            f"heading {level}",
            following="BodyText",
            size=size,
            bold=True,
            before=before,
            keep_next=True,
            outline=level - 1,
        )
        for level, size, before in ((1, 18, 14), (2, 16, 10), (3, 16, 8))
    ),
    _Style("Title", "Title", "paragraph", "Subtitle", 30, bold=True, align="center"),
    _Style("Subtitle", "Subtitle", size=22, bold=True, align="center"),
    _Style("Caption", "caption", size=_CELL_SIZE, bold=True, align="center", before=6, after=6),
    _Style("Header", "header", align="center"),
    _Style("Footer", "footer", align="center"),
    _Style("ITACell", "ITA Cell", size=_CELL_SIZE, before=1, after=2),
    _Style("ITACellCentre", "ITA Cell Centre", size=_CELL_SIZE, align="center", before=1, after=2),
    _Style(
        "ITACellHead",
        "ITA Cell Head",
        size=_CELL_SIZE,
        bold=True,
        align="center",
        before=2,
        after=2,
        keep_next=True,
    ),
    _Style("ITAFigure", "ITA Figure", align="center", before=10, keep_next=True),
    _Style("ITABreak", "ITA Break", size=1, line=1),
    _Style("ITAHead", "ITA Head", size=20, bold=True, align="center", before=6, after=6, keep_next=True),
    _Style("ITALeft", "ITA Left", before=6),
    _Style("ITARight", "ITA Right", align="right"),
    _Style("ITAList", "ITA List", align="thaiDistribute", before=3, left=1.0),
    _Style("ITANote", "ITA Note", size=_CELL_SIZE, align="thaiDistribute", before=6),
    _Style("ITASource", "ITA Source", size=_CELL_SIZE, before=2),
    _Style("ITASign", "ITA Sign", align="center", before=2, keep_next=True),
    _Style("ITAMemoSign", "ITA Memo Sign", align="center", left=_RIGHT_HALF, keep_next=True),
    _Style("ITAMemoTitle", "ITA Memo Title", size=29, bold=True, align="center"),
    _Style("ITAMemoField", "ITA Memo Field", dots_to=(16.0,)),
    _Style("ITAMemoFields", "ITA Memo Two Fields", dots_to=(8.0, 16.0)),
    _Style("TOC1", "toc 1", before=4, dots_to=(16.0,)),
    _Style("TOC2", "toc 2", left=1.0, dots_to=(16.0,)),
    _Style("ITALabel", "ITA Label", "character", size=20, bold=True),
    _Style("ITATag", "ITA Tag", size=10, colour="7F7F7F"),
    _Style("Strong", "Strong", "character", bold=True),
)


def styles() -> list[etree._Element]:
    """Return the children of ``w:styles``: the defaults, the table style and the rest."""
    defaults = _parse(
        "<w:docDefaults><w:rPrDefault/><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    run = run_properties(_BODY_SIZE)
    fonts = dict.fromkeys((W + "ascii", W + "hAnsi", W + "eastAsia", W + "cs"), FONT)
    run.insert(0, etree.Element(W + "rFonts", fonts))
    languages = {W + "val": "en-US", W + "eastAsia": "en-US", W + "bidi": "th-TH"}
    etree.SubElement(run, W + "lang", languages)
    defaults[0].append(run)
    return [defaults, *map(_parse, _DEFAULT_STYLES), *map(_style, _STYLES)]


def run_properties(size: float = 0.0, *, bold: bool = False, colour: str = "") -> etree._Element:
    """Return ``w:rPr`` with every property twinned; size in points, colour as RRGGBB."""
    run = etree.Element(W + "rPr")
    for name in ("b", "bCs") if bold else ():
        etree.SubElement(run, W + name)
    if colour:
        etree.SubElement(run, W + "color", {W + "val": colour})
    for name in ("sz", "szCs") if size else ():
        etree.SubElement(run, W + name, {W + "val": str(round(size * 2))})
    return run


def fonts() -> list[etree._Element]:
    """Return the children of ``w:fonts``: the font, with the name to use where it is not installed."""
    return [
        _parse(
            f'<w:font w:name="{FONT}"><w:altName w:val="{OTHER_FONT}"/><w:charset w:val="DE"/>'
            '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        )
    ]


def twips(centimetres: float) -> int:
    """Return a length in twips."""
    return round(centimetres * _TWIPS_A_CM)


_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_DEFAULT_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    "</w:style>",
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="table" w:customStyle="1" w:styleId="ITATable"><w:name w:val="ITA Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>'
    f"<w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>"
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DEEAF6"/>'
    '<w:vAlign w:val="center"/></w:tcPr></w:tblStylePr></w:style>',
)


def _style(style: _Style) -> etree._Element:
    element = etree.Element(W + "style", {W + "type": style.kind, W + "styleId": style.key})
    if style.key.startswith("ITA"):
        element.set(W + "customStyle", "1")
    _value(element, "name", style.name)
    _value(element, "basedOn", "Normal" if style.kind == "paragraph" else "DefaultParagraphFont")
    if style.following:
        _value(element, "next", style.following)
    etree.SubElement(element, W + "qFormat")
    if style.kind == "paragraph":
        element.append(_paragraph_properties(style))
    run = run_properties(style.size, bold=style.bold, colour=style.colour)
    if len(run):
        element.append(run)
    return element


def _paragraph_properties(style: _Style) -> etree._Element:
    properties = etree.Element(W + "pPr")
    for name in ("keepNext", "keepLines") if style.keep_next else ():
        etree.SubElement(properties, W + name)
    if style.dots_to:
        tabs = etree.SubElement(properties, W + "tabs")
        for number, at in enumerate(style.dots_to, start=1):
            end = number == len(style.dots_to)
            stop = {W + "val": "right" if end else "left", W + "leader": "dot", W + "pos": str(twips(at))}
            etree.SubElement(tabs, W + "tab", stop)
    before, after = (str(round(space * _TWIPS_A_POINT)) for space in (style.before, style.after))
    spacing = etree.SubElement(properties, W + "spacing", {W + "before": before, W + "after": after})
    if style.line:
        spacing.set(W + "line", str(round(style.line * _TWIPS_A_POINT)))
        spacing.set(W + "lineRule", "exact")
    if style.left:
        etree.SubElement(properties, W + "ind", {W + "left": str(twips(style.left))})
    if style.first_line:
        etree.SubElement(properties, W + "ind", {W + "firstLine": str(twips(style.first_line))})
    if style.align:
        _value(properties, "jc", style.align)
    if style.outline is not None:
        _value(properties, "outlineLvl", str(style.outline))
    return properties


def _value(parent: etree._Element, name: str, value: str) -> None:
    etree.SubElement(parent, W + name, {W + "val": value})


def _parse(xml: str) -> etree._Element:
    root = etree.fromstring(f'<w:x xmlns:w="{W_NS}">{xml}</w:x>')
    return root[0]
