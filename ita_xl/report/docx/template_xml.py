"""The pieces of the templates that python-docx has no words for: the seal, the settings, and a parser."""

from __future__ import annotations

import base64

from lxml import etree

from ita_xl.report.docx.names import A_NS, C_NS, R_NS, W14_NS, W_NS, WP_NS

_PREFIXES = {"w": W_NS, "r": R_NS, "wp": WP_NS, "c": C_NS, "a": A_NS, "w14": W14_NS}
_NAMESPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _PREFIXES.items())
_BOXES = "Segoe UI Symbol"  # TH SarabunPSK has no check boxes
EMPTY_PNG = base64.b64decode(  # one transparent pixel
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg=="
)


def parse(xml: str) -> etree._Element:
    """Return one element; the namespaces w, r, wp, c, a and w14 are known."""
    root: etree._Element = etree.fromstring(f"<x {_NAMESPACES}>{xml}</x>")[0]
    etree.cleanup_namespaces(root)
    return root


def picture_control(paragraph: etree._Element, title: str, tag: str = "seal") -> None:
    """Turn a paragraph with one picture into a picture control: in Word, a click offers to choose a file."""
    control = parse(
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:picture/></w:sdtPr>'
        "<w:sdtContent/></w:sdt>"
    )
    paragraph.addprevious(control)
    control[-1].append(paragraph)


def check_box(value: str) -> etree._Element:
    """Return a check box that a click in Word ticks; ``value`` is Jinja that gives ☐ or ☑."""
    fonts = " ".join(f'w:{script}="{_BOXES}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    run = f"<w:rPr><w:rFonts {fonts}/></w:rPr>"
    return parse(
        f'<w:sdt><w:sdtPr>{run}<w14:checkbox><w14:checked w14:val="0"/>'
        f'<w14:checkedState w14:val="2611" w14:font="{_BOXES}"/>'
        f'<w14:uncheckedState w14:val="2610" w14:font="{_BOXES}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r>{run}<w:t>{value}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def bookmark(number: int, name: str) -> tuple[etree._Element, etree._Element]:
    """Return the beginning and the end of a bookmark."""
    return (
        parse(f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'),
        parse(f'<w:bookmarkEnd w:id="{number}"/>'),
    )


def field(code: str, shown: str) -> list[etree._Element]:
    """Return the runs of a field with its result: of ``w:fldSimple`` lesser readers show nothing at all."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{shown}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return [parse(f"<w:r>{part}</w:r>") for part in parts]


def contents() -> etree._Element:
    """Return a table of contents of two levels; the engine fills it from the headings, Word brings it up to date."""
    parts = (
        '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        "<w:r><w:t>(สารบัญ)</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return parse(f'<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{parts}</w:p>')


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
