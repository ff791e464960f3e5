"""The copy for e-mail: no code, no buttons, no names or folders, and everything else as it was."""

import io
import os
import re
import subprocess
from pathlib import Path
from xml.etree.ElementTree import canonicalize

import pytest
import xlsxwriter
from office import need
from package_books import PIXEL, changed, faults, opened, parts, repack_parts
from python_calamine import CalamineWorkbook

from ita_xl import actions
from ita_xl.workbook import wording
from ita_xl.workbook.cells import computed_cells
from ita_xl.workbook.computed import native_of
from ita_xl.workbook.file import ClosedBook
from ita_xl.workbook.layout import ANALYSIS, CONF, HELP, HISTORY, HOME, SCORES, SHEETS, STEPS
from ita_xl.workbook.mailcopy import mail_copy

CASES = Path(__file__).parents[1] / "cases"
SECRET = r"C:\Users\somchai\python.exe"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
CHANGED = {
    "[Content_Types].xml",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/drawings/vmlDrawing1.vml",
    "xl/vbaProject.bin",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
    f"xl/worksheets/sheet{SHEETS.index(HELP) + 1}.xml",
}
CALLING = {f"xl/worksheets/sheet{SHEETS.index(s) + 1}.xml" for s in (SCORES, HISTORY, ANALYSIS)}
"""The other sheets whose formulas call our functions."""


@pytest.fixture(params=sorted(path.stem for path in CASES.glob("*.json")))
def filled(request, made: dict[str, Path]) -> bytes:
    return made[request.param].read_bytes()


@pytest.fixture
def one(made: dict[str, Path]) -> bytes:
    return made["fy2568-paphlu"].read_bytes()


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


def untold(found: dict[str, list]) -> dict[str, list]:
    """The same without the lines of หน้าหลัก and วิธีใช้ that say what the file is and what to do with it."""
    return {**found, HOME.name: [*found[HOME.name][:3], *found[HOME.name][5:19]], HELP.name: []}


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


def native(found: dict[str, list]) -> dict[str, list]:
    """The same formulas, with the native one in place of each that calls a function of ours."""
    plain = {(c.sheet.name, c.ref): c.formula for c in computed_cells() if "(ITA_" in c.formula}

    def one(sheet: str, ref: str, text: str) -> tuple[str, str]:
        formula = plain.get((sheet, ref), "")
        return ref, "=" + formula.rpartition(",")[2].removesuffix(")") if text == formula else text

    return {sheet: [one(sheet, ref, text) for ref, text in cells] for sheet, cells in found.items()}


# tests


def test_all_cases_are_there() -> None:
    assert len(list(CASES.glob("*.json"))) == 5


def test_the_copy_of_a_filled_workbook(filled: bytes, tmp_path: Path) -> None:
    copy = mail_copy(filled)
    assert_no_code(copy)
    assert "xl/drawings/vmlDrawing1.vml" not in parts(copy)
    assert faults(copy, tmp_path) == []
    assert changed(filled, copy) == CHANGED | CALLING
    assert b"spreadsheetml.sheet.main+xml" in parts(copy)["[Content_Types].xml"]
    assert mail_copy(filled) == copy
    assert mail_copy(copy) == copy


def test_the_copy_is_read_back_like_the_workbook(filled: bytes, tmp_path: Path) -> None:
    copy = mail_copy(filled)
    before, after = ClosedBook(tmp_path / "a.xlsm", filled), ClosedBook(tmp_path / "a.xlsx", copy)
    assert after.grids["ita_status"].single == wording.COPY_STATUS
    assert {**after.grids, "ita_status": None} == {**before.grids, "ita_status": None}
    assert after.model.entries == before.model.entries
    assert actions.examine(after.model).findings == actions.examine(before.model).findings
    assert untold(values(copy)) == untold(values(filled))
    assert "ita_xl ใช้ปุ่มบนแท็บ" in values(copy)[HOME.name][4][2]
    assert [row[1] for row in values(copy)[HOME.name][19:23]] == list(wording.COPY_STEPS)
    assert not any("กดปุ่ม" in str(cell) for row in values(copy)[HOME.name] for cell in row)
    told = {"C4", "B5", "C5", *STEPS}
    ours, theirs = formulas(copy), native(formulas(filled))
    ours[HOME.name], theirs[HOME.name] = (
        [pair for pair in found[HOME.name] if pair[0] not in told] for found in (ours, theirs)
    )
    ours[HELP.name] = theirs[HELP.name] = []
    assert ours == theirs
    old, new = opened(filled), opened(copy)
    assert [sheet.sheet_properties.codeName for sheet in new] == [sheet.code for sheet in SHEETS]
    assert dict(new.defined_names) == dict(old.defined_names)
    for a, b in zip(old, new, strict=True):
        assert b.protection.sheet == a.protection.sheet
        assert len(b.data_validations.dataValidation) == len(a.data_validations.dataValidation)
        panel = a.title == HOME.name  # the rule that hides the panel calls a function
        assert len(b.conditional_formatting) == len(a.conditional_formatting) - panel
        assert (b.print_area, b.print_title_rows) == (a.print_area, a.print_title_rows)
        assert len(b._charts) == len(a._charts)


def test_a_copy_can_be_changed_and_copied_again(one: bytes, tmp_path: Path) -> None:
    path = tmp_path / "copy.xlsx"
    path.write_bytes(mail_copy(one))
    book = ClosedBook(path)
    actions.generate(book)
    again = mail_copy(book.to_bytes())
    assert untold(values(again)) == untold(values(book.to_bytes()))
    assert mail_copy(again) == again


def test_a_persons_comment_and_sheet_survive(one: bytes, tmp_path: Path) -> None:
    book = with_own_sheet(with_comment(one))
    assert faults(book, tmp_path, ".xlsm") == []
    copy = mail_copy(book)
    assert_no_code(copy)
    assert faults(copy, tmp_path) == []
    assert opened(copy)[HOME.name]["C7"].comment.text == "ตรวจชื่อแล้ว"
    assert re.findall('ObjectType="(.*?)"', vml(copy)) == ["Note"]
    own = "xl/worksheets/sheet90.xml"
    assert changed(book, copy) == CHANGED - {"xl/worksheets/_rels/sheet1.xml.rels"} | CALLING | {own}
    assert canonicalize(parts(copy)[own]) == canonicalize(parts(book)[own].replace(b' tabSelected="1"', b""))
    assert parts(copy)["xl/media/image1.png"] == PIXEL
    assert opened(copy)["ของฉัน"]["B2"].value == 42
    assert mail_copy(copy) == copy


def test_the_controls_that_excel_saves_beside_the_shapes(one: bytes, tmp_path: Path) -> None:
    book = with_comment(with_excel_controls(one))
    assert faults(book, tmp_path, ".xlsm") == []
    copy = mail_copy(book)
    assert_no_code(copy)
    assert faults(copy, tmp_path) == []
    drawing = parts(copy)["xl/drawings/drawing8.xml"].decode()
    assert re.findall('name="(S .*?)"', drawing) == ["S 2"]
    assert "AlternateContent" not in drawing + parts(copy)["xl/worksheets/sheet1.xml"].decode()
    assert opened(copy)[HOME.name]["C7"].comment.text == "ตรวจชื่อแล้ว"
    assert mail_copy(copy) == copy


def test_a_drawing_of_buttons_only_goes(one: bytes, tmp_path: Path) -> None:
    name = "xl/drawings/drawing8.xml"
    book = with_excel_controls(one)
    text = parts(book)[name].decode()
    kept = text[text.rindex("<xdr:twoCellAnchor") : text.rindex("</xdr:wsDr>")]
    copy = mail_copy(edit(book, name, (kept, "")))
    assert_no_code(copy)
    assert faults(copy, tmp_path) == []
    assert name not in parts(copy)


def test_a_button_in_a_group_leaves_the_others_of_the_group(one: bytes) -> None:
    name = "xl/drawings/drawing8.xml"
    book = with_excel_controls(one)
    button, *_, own = re.findall("<xdr:sp .*?</xdr:sp>", parts(book)[name].decode())
    grouped = f"<xdr:grpSp>{button}{own.replace('S 2', 'S 3')}</xdr:grpSp>"
    copy = mail_copy(edit(book, name, (button, grouped)))
    assert re.findall('name="(S .*?)"', parts(copy)[name].decode()) == ["S 3", "S 2"]


def test_printer_settings_stay_when_the_code_leaves_the_same_extension(one: bytes) -> None:
    name = "xl/printerSettings/printerSettings1.bin"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"
    declared = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
    book = edit(repack_parts(one, {name: b"A4"}), "[Content_Types].xml", ("</Types>", declared))
    book = relate(book, "xl/worksheets/sheet2.xml", ("rId1", "printerSettings", f"/{name}"))
    copy = mail_copy(book)
    assert_no_code(copy)
    assert parts(copy)[name] == b"A4"


def test_a_persons_check_box_stays_without_its_macro(one: bytes, tmp_path: Path) -> None:
    book = with_excel_controls(one)
    number = re.search(r'id="_x0000_s(\d+)"', vml(book))[1]
    book = edit(book, "xl/drawings/vmlDrawing1.vml", ('ObjectType="Button"', 'ObjectType="Checkbox"'))
    book = edit(book, "xl/ctrlProps/ctrlProp1.xml", ('"Button"', '"CheckBox"'))
    copy = mail_copy(book)
    assert faults(copy, tmp_path) == []
    found = parts(copy)
    assert [name for name in found if "ctrlProp" in name] == ["xl/ctrlProps/ctrlProp1.xml"]
    assert re.findall(r'shapeId="(\d+)"', found["xl/worksheets/sheet1.xml"].decode()) == [number]
    assert re.findall(r'spid="_x0000_s(\d+)"', found["xl/drawings/drawing8.xml"].decode()) == [number]
    assert "FmlaMacro" not in vml(copy)
    assert b"ItaX" not in b"".join(found.values())


def test_an_active_x_control_goes_with_its_shape(one: bytes, tmp_path: Path) -> None:
    book = edit(with_excel_controls(one), "xl/drawings/vmlDrawing1.vml", ('"Button"', '"Pict"'))
    rels = "xl/worksheets/_rels/sheet1.xml.rels"
    book = edit(book, rels, ("relationships/ctrlProp", "relationships/control"))
    copy = mail_copy(book)
    assert_no_code(copy)
    assert faults(copy, tmp_path) == []
    assert "xl/drawings/vmlDrawing1.vml" not in parts(copy)


def test_a_ribbon_and_who_refreshed_a_pivot_table_go(one: bytes) -> None:
    pivot = f'<pivotCacheDefinition xmlns="{MAIN}" refreshedBy="somchai" recordCount="1"/>'
    book = repack_parts(one, {"customUI/ui.xml": b"<customUI/>", "xl/pivot.xml": pivot.encode()})
    book = relate(book, "", ("rId9", "ui/extensibility", "customUI/ui.xml"))
    found = parts(mail_copy(relate(book, "xl/workbook.xml", ("rIdP", "pivotCacheDefinition", "pivot.xml"))))
    assert "customUI/ui.xml" not in found
    assert b"somchai" not in found["xl/pivot.xml"]
    assert b'recordCount="1"' in found["xl/pivot.xml"]


def test_controls_that_lost_their_sheet_go_too(one: bytes) -> None:
    book = repack_parts(one, {"xl/ctrlProps/ctrlProp1.xml": b"<formControlPr/>"})
    book = declare(book, xl__ctrlProps__ctrlProp1="vnd.ms-excel.controlproperties")
    assert_no_code(mail_copy(book))


def test_shapes_that_are_no_xml_are_cut_too(one: bytes) -> None:
    copy = mail_copy(edit(with_comment(one), "xl/drawings/vmlDrawing1.vml", ("</font>", "<br>x</font>")))
    assert re.findall('ObjectType="(.*?)"', vml(copy)) == ["Note"]


def test_no_names_and_no_folders(one: bytes, tmp_path: Path) -> None:
    book = with_traces(one)
    assert all(
        "absPath" in fault or "'sheets' is missing" in fault for fault in faults(book, tmp_path, ".xlsm")
    )
    assert sum(b"somchai" in content for content in parts(book).values()) == 6
    copy = mail_copy(book)
    assert_no_code(copy)
    assert faults(copy, tmp_path) == []
    assert [name for name, content in parts(copy).items() if b"somchai" in content] == []
    core = parts(copy)["docProps/core.xml"]
    assert b"creator" not in core
    assert b"lastModifiedBy" not in core
    assert opened(copy).properties.title == "ITA"
    assert [row[:2] for row in values(copy)[CONF.name]] == [
        ["ADD_WORKBOOK_TO_PYTHONPATH", ""],
        ["USE UDF SERVER", "True"],
    ]
    assert list(values(copy)) == list(values(book))
    assert b'Target="ita_xl.xlam"' in parts(copy)["xl/externalLinks/_rels/externalLink1.xml.rels"]
    assert mail_copy(copy) == copy


def test_a_link_of_the_person_stays(one: bytes) -> None:
    rels = "xl/externalLinks/_rels/externalLink1.xml.rels"
    book = edit(with_traces(one), rels, ("ita_xl.xlam", "budget.xlsx"))
    assert parts(mail_copy(book))[rels] == parts(book)[rels]


@pytest.mark.parametrize("frozen", [False, True])
def test_it_opens_at_the_first_cell_of_home(one: bytes, tmp_path: Path, *, frozen: bool) -> None:
    book = with_own_sheet(one)
    pane = '<pane ySplit="3" topLeftCell="A9" activePane="bottomLeft" state="frozen"/>' if frozen else ""
    where = ' pane="bottomLeft"' if frozen else ""
    view = (
        f'<sheetView tabSelected="1" topLeftCell="A20" workbookViewId="0">{pane}'
        f'<selection{where} activeCell="C30" sqref="C30"/></sheetView>'
    )
    home = "xl/worksheets/sheet1.xml"
    old = re.search("<sheetView .*?/>", parts(book)[home].decode())[0]
    copy = mail_copy(edit(book, home, (old, view)))
    assert faults(copy, tmp_path) == []
    seen = opened(copy)
    assert seen.active.title == HOME.name
    assert [sheet.title for sheet in seen if sheet.sheet_view.tabSelected] == [HOME.name]
    assert b"firstSheet" not in parts(copy)["xl/workbook.xml"]
    assert b"<selection" not in parts(copy)[home]  # which is A1
    assert b"activePane" not in parts(copy)[home]
    assert b"A20" not in re.search(rb"<sheetViews>.*</sheetViews>", parts(copy)[home])[0]
    assert seen.active.sheet_view.selection[0].activeCell == "A1"


def test_home_behind_a_persons_sheet_or_hidden(one: bytes) -> None:
    text = parts(one)["xl/workbook.xml"].decode()
    home, scores = re.findall("<sheet [^>]*/>", text)[:2]
    moved = edit(one, "xl/workbook.xml", (home + scores, scores + home))
    assert opened(mail_copy(moved)).active.title == HOME.name
    hidden = edit(one, "xl/workbook.xml", (home, home.replace("<sheet ", '<sheet state="hidden" ')))
    assert opened(mail_copy(hidden)).active.title == "คะแนน"


def test_it_becomes_a_pdf(one: bytes, tmp_path: Path) -> None:
    soffice = need("soffice")
    path = tmp_path / "copy.xlsx"
    path.write_bytes(mail_copy(with_own_sheet(with_comment(with_excel_controls(one)))))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300, env=os.environ)
    assert path.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("formula", "native"),
    [
        ("IFERROR(ITA_RANK(ita_year,$D$6:$D$15,$K$6:$K$15),$K$6:$K$15)", "$K$6:$K$15"),
        ('IFERROR(ITA_LEVEL(A1,"a,)",B1),IF(B1="",", (",B1))', 'IF(B1="",", (",B1)'),
        ("IFERROR(ITA_RANK('a,)b'!A1:A10,C1),'a,)b'!C1)", "'a,)b'!C1"),
        ("IFERROR(ITA_RANK(A1:A10,C1),ITA_RANK(A1:A10,D1))", None),
        ("IFERROR(ITA_RANK(A1:A10,C1),C1)+SUM(1)", None),
        ("IFERROR(ITA_RANK(A1:A10,C1),C1)+(2)", None),
        ("ITA_THAIDIGITS(A1)", None),
        ("IFERROR(1/0,ITA_THAIDIGITS(A1))", None),
    ],
)
def test_the_native_formula_within_one_that_calls_python(formula: str, native: str | None) -> None:
    assert native_of(formula) == native


def test_a_persons_own_calls_become_values(tmp_path: Path) -> None:
    """Alone, filled down (shared) and as an array: what was shown stays, and no name that the receiver lacks."""
    book = tmp_path / "own.xlsm"
    with xlsxwriter.Workbook(str(book)) as made:
        page = made.add_worksheet()
        page.write_formula("A1", "=ITA_THAIDIGITS(B1)", None, "๑")
        page.write_formula("A2", "=SUM(B1:B2)", None, 3)
        page.write_array_formula("C1:C2", "{=ITA_RANK(D1:D10)}", None, 1)
        page.write_number("C2", 2)
        page.conditional_format("A1:A2", {"type": "formula", "criteria": "=ITA_READY()"})
        page.conditional_format("B1:B2", {"type": "cell", "criteria": ">", "value": 5})
    data = book.read_bytes()
    sheet = "xl/worksheets/sheet1.xml"
    raw = parts(data)[sheet]
    fill = b'<c r="E1" t="str"><f t="shared" ref="E1:E2" si="0">ITA_THAIDIGITS(B1)</f><v>x</v></c></row>'
    raw = raw.replace(b"</row>", fill, 1)
    raw = raw.replace(
        b"</row></sheetData>", b'<c r="E2" t="str"><f t="shared" si="0"/><v>y</v></c></row></sheetData>'
    )
    data = repack_parts(data, {sheet: raw})
    copy = mail_copy(data)
    assert b"ITA_" not in parts(copy)[sheet]
    assert values(copy) == values(data)
    assert formulas(copy)["Sheet1"] == [
        ("A1", "๑"),
        ("C1", "1"),
        ("E1", "x"),
        ("A2", "=SUM(B1:B2)"),
        ("C2", "2"),
        ("E2", "y"),
    ]
    assert faults(copy, tmp_path) == []
    assert parts(copy)[sheet].count(b"<cfRule") == 1
