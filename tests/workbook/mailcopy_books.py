"""Workbooks as people, Excel and xlwings leave them, and ways to look into their copies for e-mail."""

import io
import re

import xlsxwriter
from package_books import PIXEL, opened, parts, repack_parts
from python_calamine import CalamineWorkbook

SECRET = r"C:\Users\somchai\python.exe"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


# books as people leave them


def edit(data: bytes, name: str, *pairs: tuple[str, str]) -> bytes:
    text = parts(data)[name].decode()
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    return repack_parts(data, {name: text.encode()})


def relate(data: bytes, owner: str, *rows: tuple[str, str, str]) -> bytes:
    """Add relationships (id, kind, target) to a part."""
    folder, _, base = owner.rpartition("/")
    name = f"{folder}/_rels/{base}.rels".lstrip("/")
    head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    data = data if name in parts(data) else repack_parts(data, {name: f"{head}</Relationships>".encode()})
    text = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for key, kind, target in rows
    )
    return edit(data, name, ("</Relationships>", f"{text}</Relationships>"))


def declare(data: bytes, **types: str) -> bytes:
    text = "".join(
        f'<Override PartName="/{name.replace("__", "/")}.xml" ContentType="application/{kind}+xml"/>'
        for name, kind in types.items()
    )
    return edit(data, "[Content_Types].xml", ("</Types>", f"{text}</Types>"))


def with_comment(data: bytes) -> bytes:
    """A comment of a person on หน้าหลัก, where the buttons are."""
    comments = (
        f'<comments xmlns="{MAIN}"><authors><author>ก</author></authors><commentList>'
        '<comment ref="C7" authorId="0"><text><r><t>ตรวจชื่อแล้ว</t></r></text></comment></commentList>'
        "</comments>"
    )
    note = (
        '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>'
        '<v:shape id="_x0000_s1040" type="#_x0000_t202" style="position:absolute;visibility:hidden">'
        '<v:textbox><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>'
        "3, 15, 6, 4, 4, 60, 9, 9</x:Anchor><x:Row>6</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>"
    )
    data = repack_parts(data, {"xl/comments1.xml": comments.encode()})
    data = edit(data, "xl/drawings/vmlDrawing1.vml", ("</xml>", f"{note}</xml>"))
    data = relate(data, "xl/worksheets/sheet1.xml", ("rId9", "comments", "../comments1.xml"))
    return declare(data, xl__comments1="vnd.openxmlformats-officedocument.spreadsheetml.comments")


def with_own_sheet(data: bytes) -> bytes:
    """A sheet of a person with a picture, selected when the book was saved, behind it a moved tab bar."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet("ของฉัน")
    sheet.write_number("B2", 42)
    sheet.insert_image("D4", "x.png", {"image_data": io.BytesIO(PIXEL)})
    book.close()
    own = parts(stream.getvalue())
    names = {
        "xl/worksheets/sheet1.xml": "xl/worksheets/sheet90.xml",
        "xl/drawings/drawing1.xml": "xl/drawings/drawing9.xml",
        "xl/drawings/_rels/drawing1.xml.rels": "xl/drawings/_rels/drawing9.xml.rels",
        "xl/media/image1.png": "xl/media/image1.png",
    }
    data = repack_parts(data, {new: own[old] for old, new in names.items()})
    data = relate(data, "xl/worksheets/sheet90.xml", ("rId1", "drawing", "../drawings/drawing9.xml"))
    data = relate(data, "xl/workbook.xml", ("rId99", "worksheet", "worksheets/sheet90.xml"))
    types = ("</Types>", '<Default Extension="png" ContentType="image/png"/></Types>')
    data = edit(data, "[Content_Types].xml", types)
    data = declare(
        data,
        xl__worksheets__sheet90="vnd.openxmlformats-officedocument.spreadsheetml.worksheet",
        xl__drawings__drawing9="vnd.openxmlformats-officedocument.drawing",
    )
    return edit(
        data,
        "xl/workbook.xml",
        ("</sheets>", '<sheet name="ของฉัน" sheetId="77" r:id="rId99"/></sheets>'),
        ("<workbookView ", '<workbookView firstSheet="3" activeTab="13" '),
    )


def with_excel_controls(data: bytes) -> bytes:
    """The buttons as Excel saves them: a control and a twin beside each shape; a shape that runs a macro."""
    a14 = "http://schemas.microsoft.com/office/drawing/2010/main"
    at = "<xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff>"
    anchor = f"<xdr:from>{at}</xdr:from><xdr:to>{at}</xdr:to>"
    box = '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>'
    shape = (
        '<xdr:twoCellAnchor editAs="oneCell">{anchor}<xdr:sp macro="[0]!ItaX" textlink=""><xdr:nvSpPr>'
        '<xdr:cNvPr id="{id}" name="S {id}">{ext}</xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr>{box}</xdr:sp>'
        "<xdr:clientData/></xdr:twoCellAnchor>"
    )
    controls, twins, ids = "", "", [int(n) for n in re.findall(r'id="_x0000_s(\d+)"', vml(data))]
    for n, number in enumerate(ids, start=1):
        controls += (
            f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="x14"><control shapeId="{number}" '
            f'r:id="rIdC{n}" name="Button {n}"><controlPr defaultSize="0" print="0" autoPict="0" '
            f'macro="[0]!ItaX"><anchor><from>{at}</from><to>{at}</to></anchor></controlPr></control></mc:Choice></mc:AlternateContent>'
        )
        ext = (
            '<a:extLst><a:ext uri="{63B3BB69-23CF-44E3-9099-C40C66FF867C}">'
            f'<a14:compatExt spid="_x0000_s{number}"/></a:ext></a:extLst>'
        )
        twin = shape.format(anchor=anchor, id=number, ext=ext, box=box)
        twins += (
            f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice xmlns:a14="{a14}" Requires="a14">{twin}'
            "</mc:Choice><mc:Fallback/></mc:AlternateContent>"
        )
        prop = f'<formControlPr xmlns="{X14}" objectType="Button"/>'
        data = repack_parts(data, {f"xl/ctrlProps/ctrlProp{n}.xml": prop.encode()})
        data = declare(data, **{f"xl__ctrlProps__ctrlProp{n}": "vnd.ms-excel.controlproperties"})
        data = relate(
            data, "xl/worksheets/sheet1.xml", (f"rIdC{n}", "ctrlProp", f"../ctrlProps/ctrlProp{n}.xml")
        )
    kept = shape.format(anchor=anchor, id=2, ext="", box=box)
    drawing = (
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
        f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{twins}{kept}</xdr:wsDr>'
    )
    data = repack_parts(data, {"xl/drawings/drawing8.xml": drawing.encode()})
    data = declare(data, xl__drawings__drawing8="vnd.openxmlformats-officedocument.drawing")
    data = relate(data, "xl/worksheets/sheet1.xml", ("rId8", "drawing", "../drawings/drawing8.xml"))
    wrapped = (
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="x14"><controls>{controls}</controls>'
        "</mc:Choice></mc:AlternateContent></worksheet>"
    )
    return edit(
        data,
        "xl/worksheets/sheet1.xml",
        ("<legacyDrawing", '<drawing r:id="rId8"/><legacyDrawing'),
        ("</worksheet>", wrapped),
        (
            "<worksheet ",
            '<worksheet xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
            'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ',
        ),
    )


def with_traces(data: bytes) -> bytes:
    """What Excel and xlwings note of a person and a machine."""
    x15ac = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"
    path = (
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="x15"><x15ac:absPath url="{SECRET}" '
        f'xmlns:x15ac="{x15ac}"/></mc:Choice></mc:AlternateContent>'
    )
    data = edit(
        data,
        "xl/workbook.xml",
        (
            "<workbook ",
            '<workbook xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" ',
        ),
        ("<workbookPr ", '<fileSharing readOnlyRecommended="1" userName="somchai"/><workbookPr '),
        ("<bookViews>", f"{path}<bookViews>"),
        (
            "<definedNames>",
            '<externalReferences><externalReference r:id="rIdX"/></externalReferences><definedNames>',
        ),
    )
    data = edit(data, "docProps/core.xml", (">ita_xl</dc:creator>", ">somchai</dc:creator>"))
    data = edit(data, "docProps/core.xml", (">ita_xl</cp:last", ">somchai</cp:last"))
    data = edit(
        data,
        "docProps/app.xml",
        ("<Company></Company>", "<Manager>somchai</Manager><Company>somchai</Company>"),
    )
    custom = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property '
        'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Owner"><vt:lpwstr>somchai</vt:lpwstr>'
        "</property></Properties>"
    )
    link = (
        f'<externalLink xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
        '<externalBook r:id="rId1"><sheetNames><sheetName val="a"/></sheetNames></externalBook>'
        "</externalLink>"
    )
    data = repack_parts(
        data, {"docProps/custom.xml": custom.encode(), "xl/externalLinks/externalLink1.xml": link.encode()}
    )
    data = declare(
        data,
        docProps__custom="vnd.openxmlformats-officedocument.custom-properties",
        xl__externalLinks__externalLink1="vnd.openxmlformats-officedocument.spreadsheetml.externalLink",
    )
    data = relate(data, "", ("rId9", "custom-properties", "docProps/custom.xml"))
    data = relate(data, "xl/workbook.xml", ("rIdX", "externalLink", "externalLinks/externalLink1.xml"))
    add_in = r"file:///C:\Users\somchai\AddIns\ita_xl.xlam"
    data = relate(data, "xl/externalLinks/externalLink1.xml", ("rId1", "externalLinkPath", add_in))
    rels = "xl/externalLinks/_rels/externalLink1.xml.rels"
    data = edit(data, rels, ('.xlam"/>', '.xlam" TargetMode="External"/>'))
    return edit(data, "xl/sharedStrings.xml", ("<t>False</t>", f"<t>{SECRET}</t>"))


def vml(data: bytes) -> str:
    return parts(data).get("xl/drawings/vmlDrawing1.vml", b"").decode()


# ways to look


def assert_no_code(copy: bytes) -> None:
    found = parts(copy)
    names = " ".join([*found, found["[Content_Types].xml"].decode()]).lower()
    for word in ("vba", "macro", "ctrlprop", "controlproperties", "activex"):
        assert word not in names
    for name, content in found.items():
        assert b'ObjectType="Button"' not in content, name
        assert b"Ita" not in content or name.endswith("sharedStrings.xml"), name
        assert not re.search(rb'macro="[^"]|FmlaMacro|<control[ >]|vbaProject', content), name


def values(data: bytes) -> dict[str, list]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def formulas(data: bytes) -> dict[str, list]:
    return {
        sheet.title: [
            (cell.coordinate, str(getattr(cell.value, "text", cell.value)))
            for row in sheet.iter_rows()
            for cell in row
            if cell.value
        ]
        for sheet in opened(data)
    }
