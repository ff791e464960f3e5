"""Buttons and other controls in the copy for e-mail: ours go with all that hangs on them, a person's stay."""

import re
from pathlib import Path

from mailcopy_books import MAIN, assert_no_code, declare, edit, relate, vml, with_comment, with_excel_controls
from package_books import faults, opened, parts, repack_parts

from ita_xl.workbook.closed.mailcopy import mail_copy
from ita_xl.workbook.contract.sheets import HOME


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
