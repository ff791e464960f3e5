"""Formulas, links and whole rows of a closed workbook."""

import io
import re
from pathlib import Path

import pytest
import xlsxwriter
from package_books import (
    MEASURES,
    NOTES,
    SCORES,
    changed,
    faults,
    handmade,
    opened,
    parts,
    repack_parts,
    replace_in,
    xml_of,
)

from ita_xl.a1 import shift_formula
from ita_xl.workbook.closed.package import Package

# formulas


SHARED = (
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c></row>'
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>'
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>'
)


def test_shared_formulas() -> None:
    package = handmade(SHARED)
    sheet = package.sheet("s0")
    assert sheet.formula("A3") == "B1+1"
    assert sheet.set_cached("A3", 33)
    with pytest.raises(ValueError, match="s0!A1"):
        sheet.set_value("A1", 5)
    sheet.set_value("A2", 5)
    assert '<c r="A2"><v>5</v></c>' in xml_of(package)
    assert '<f t="shared" ref="A1:A3" si="0">B1+1</f>' in xml_of(package)
    sheet.set_value("A3", None)
    sheet.set_value("A1", 6)
    assert "<f" not in xml_of(package)


def test_array_formulas_are_not_torn(book: bytes) -> None:
    package = Package.read(book)
    sheet = package.sheet(SCORES)
    for ref in ("E4", "E5"):
        with pytest.raises(ValueError, match=f"{SCORES}!{ref}"):
            sheet.set_value(ref, 1)
    assert package.to_bytes() == book
    single = handmade('<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3)</f><v>1</v></c></row>')
    single.sheet("s0").set_value("A1", 4)
    assert '<c r="A1"><v>4</v></c>' in xml_of(single)


CHAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
CHAIN_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"


def with_chain(book: bytes, entries: str) -> bytes:
    override = f'<Override PartName="/xl/calcChain.xml" ContentType="{CHAIN_TYPE}"/></Types>'
    relation = f'<Relationship Id="rId99" Type="{CHAIN_REL}" Target="calcChain.xml"/></Relationships>'
    data = replace_in(book, "[Content_Types].xml", ("</Types>", override))
    data = replace_in(data, "xl/_rels/workbook.xml.rels", ("</Relationships>", relation))
    chain = (
        f'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{entries}</calcChain>'
    )
    return repack_parts(data, {"xl/calcChain.xml": chain.encode()})


def test_a_formula_that_becomes_a_value_leaves_the_chain(book: bytes, tmp_path: Path) -> None:
    data = with_chain(
        book, '<c r="D3" i="2" l="1"/><c r="B16" i="1" l="1"/><c r="B15"/><c r="D4" i="2"/><c r="D5"/>'
    )
    assert faults(data, tmp_path) == []
    package = Package.read(data)
    package.sheet(SCORES).set_value("B16", "ผ่าน")
    after = package.to_bytes()
    assert changed(data, after) == {"xl/worksheets/sheet1.xml", "xl/calcChain.xml"}
    chain = parts(after)["xl/calcChain.xml"].decode()
    assert re.findall(r'r="(\w+)" i="(\d)"', chain) == [
        ("D3", "2"), ("B15", "1"), ("D4", "2"), ("D5", "2")
    ]  # fmt: skip
    assert faults(after, tmp_path) == []


def test_an_empty_chain_goes_away(book: bytes, tmp_path: Path) -> None:
    data = with_chain(book, '<c r="B16" i="1" l="1"/>')
    package = Package.read(data)
    package.sheet(SCORES).set_value("B16", None)
    package.sheet(SCORES).set_value("B15", 1)
    after = package.to_bytes()
    assert "xl/calcChain.xml" not in parts(after)
    assert (
        b"calcChain" not in parts(after)["[Content_Types].xml"] + parts(after)["xl/_rels/workbook.xml.rels"]
    )
    assert parts(after)["[Content_Types].xml"] == parts(book)["[Content_Types].xml"].replace(
        b"\n", b"\r\n", 1
    )
    assert faults(after, tmp_path) == []
    package.sheet(SCORES).set_value("B15", 2)
    assert "xl/calcChain.xml" not in parts(package.to_bytes())


# rows, links


def test_links_are_set_changed_and_removed(book: bytes, tmp_path: Path) -> None:
    package = Package.read(book)
    scores, measures = package.sheet(SCORES), package.sheet(MEASURES)
    scores.set_link("A4", f"#'{NOTES}'!A1", "ไปที่ <ของผู้ใช้>")
    scores.set_link("A5", f"'{NOTES}'!A1")
    measures.set_link("B3", f"'{SCORES}'!B9")
    after = package.to_bytes()
    assert faults(after, tmp_path) == []
    link = opened(after)[SCORES]["A4"].hyperlink
    assert (link.location, link.tooltip) == (f"'{NOTES}'!A1", "ไปที่ <ของผู้ใช้>")
    assert opened(after)[MEASURES]["B3"].hyperlink.location == f"'{SCORES}'!B9"
    again = Package.read(after)
    again.sheet(SCORES).set_link("A4", None)
    again.sheet(SCORES).set_link("A5", None)
    again.sheet(SCORES).set_link("A6", None)
    assert b"hyperlink" not in parts(again.to_bytes())["xl/worksheets/sheet1.xml"]
    assert faults(again.to_bytes(), tmp_path) == []


def test_a_link_to_the_web_takes_its_address_along(tmp_path: Path) -> None:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet("ก")
    for row, address in enumerate(["https://a.example", "https://b.example", "https://a.example"]):
        sheet.write_url(row, 0, address)
    book.close()
    package = Package.read(made.getvalue())
    package.sheet("ก").set_link("A1", "'ก'!B1")
    package.sheet("ก").set_link("A2", None)
    after = package.to_bytes()
    assert faults(after, tmp_path) == []
    relations = parts(after)["xl/worksheets/_rels/sheet1.xml.rels"]
    assert b"b.example" not in relations
    assert relations.count(b"a.example") == 1
    assert opened(after)["ก"]["A3"].hyperlink.target.startswith("https://a.example")


def test_a_refused_value_changes_nothing(book: bytes) -> None:
    package = Package.read(book)
    with pytest.raises(ValueError, match="array formula"):
        package.sheet(SCORES).set_value("E6", 1, style_from="A1")
    assert package.to_bytes() == book


def test_a_row_moves_with_all_that_hangs_on_it(book: bytes, tmp_path: Path) -> None:
    package = Package.read(book)
    sheet = package.sheet(MEASURES)
    sheet.move_row(3, 8)
    after = package.to_bytes()
    assert faults(after, tmp_path) == []
    assert {name.rpartition("/")[2] for name in changed(book, after)} == {
        "sheet2.xml", "comments2.xml", "vmlDrawing2.vml",
    }  # fmt: skip
    old, new = opened(book)[MEASURES], opened(after)[MEASURES]
    for column in "ABCDFG":
        assert new[f"{column}8"]._style == old[f"{column}3"]._style
    assert [new[f"{column}8"].value for column in "ABCF"] == ["k2", "ไป", None, "รวม"]
    assert new["D8"].value == '=A8&$A$8&A1&"A3"'
    assert new["A3"].value is None
    assert new["A3"]._style == old["A8"]._style
    assert new.row_dimensions[8].height == 32.25
    assert new.row_dimensions[3].height is None
    assert [str(area) for area in new.merged_cells.ranges] == ["F8:G8"]
    assert new["B8"].hyperlink.location == f"'{SCORES}'!B4"
    assert new["B3"].hyperlink is None
    assert new["C8"].comment.text == "ความเห็น"
    assert new["C5"].comment.text == "อยู่กับที่"
    assert new["C3"].comment is None
    vml = parts(after)["xl/drawings/vmlDrawing2.vml"].decode()
    assert re.findall(r"<x:Row>(\d+)</x:Row>", vml) == ["7", "4"]
    before = re.findall(r"<x:Anchor>([^<]*)", parts(book)["xl/drawings/vmlDrawing2.vml"].decode())[0].split(
        ","
    )
    moved = re.findall(r"<x:Anchor>([^<]*)", vml)[0].split(",")
    assert [int(b) - int(a) for a, b in zip(before, moved, strict=True)] == [0, 0, 5, 0, 0, 0, 5, 0]
    sheet.move_row(8, 3)
    back = package.to_bytes()
    assert [cell.value for cell in opened(back)[MEASURES][3]] == [cell.value for cell in old[3]]
    assert (
        parts(back)["xl/drawings/vmlDrawing2.vml"].split()
        == parts(book)["xl/drawings/vmlDrawing2.vml"].split()
    )


def test_a_row_moves_to_where_there_is_none(book: bytes, tmp_path: Path) -> None:
    package = Package.read(book)
    sheet = package.sheet(MEASURES)
    sheet.move_row(2, 2)
    assert package.to_bytes() == book
    sheet.move_row(2, 500)
    sheet.move_row(700, 2)
    assert sheet.value("A500") == "k1"
    assert sheet.value("A2") is None
    assert sheet.rows_with_cells() == [1, 3, 4, 5, 6, 7, 8, 9, 500]
    after = package.to_bytes()
    assert opened(after)[MEASURES].dimensions == "A1:G500"
    assert faults(after, tmp_path) == []


def test_moves_that_would_break_something(book: bytes) -> None:
    package = Package.read(book)
    with pytest.raises(ValueError, match="A4 is not empty"):
        package.sheet(MEASURES).move_row(3, 4)
    with pytest.raises(ValueError, match="E4:E6"):
        package.sheet(SCORES).move_row(5, 40)
    assert package.to_bytes() == book
    with pytest.raises(ValueError, match="A1"):
        handmade(SHARED).sheet("s0").move_row(1, 9)
    tied = handmade(
        '<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'
    )
    with pytest.raises(ValueError, match="A1:A2"):
        tied.sheet("s0").move_row(1, 9)


def test_formula_cells_move_in_the_chain(book: bytes) -> None:
    data = with_chain(book, '<c r="D3" i="2" l="1"/><c r="B15" i="1"/>')
    package = Package.read(data)
    package.sheet(MEASURES).move_row(3, 9)
    assert b'<c r="D9" i="2" l="1"/><c r="B15" i="1"/>' in parts(package.to_bytes())["xl/calcChain.xml"]


def test_threaded_comments_move(book: bytes) -> None:
    threads = (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<threadedComment ref="C3" dT="2024-01-01T00:00:00.00" personId="{A}" id="{B}">'
        "<text>ก</text></threadedComment>"
        "</ThreadedComments>"
    )
    relation = (
        '<Relationship Id="rId77" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"'
        ' Target="../threadedComments/threadedComment1.xml"/></Relationships>'
    )
    data = replace_in(book, "xl/worksheets/_rels/sheet2.xml.rels", ("</Relationships>", relation))
    data = repack_parts(data, {"xl/threadedComments/threadedComment1.xml": threads.encode()})
    package = Package.read(data)
    package.sheet(MEASURES).move_row(3, 9)
    assert b'ref="C9"' in parts(package.to_bytes())["xl/threadedComments/threadedComment1.xml"]


@pytest.mark.parametrize(
    ("formula", "moved"),
    [
        ("A5+$B$5+C6", "A9+$B$9+C6"),
        ("SUM(A5:C5)", "SUM(A9:C9)"),
        ("SUM(A4:A5)", "SUM(A4:A5)"),
        ('IF(A5="A5","",LOG10(A5))', 'IF(A9="A5","",LOG10(A9))'),
        ("'it''s'!A5&own!A5&other!A5", "'it''s'!A5&own!A9&other!A5"),
        ("ITA_X5+x.A5+A55+T[[#This Row],[A5]]", "ITA_X5+x.A5+A55+T[[#This Row],[A5]]"),
        ("'own'!$A$5:$B$5", "'own'!$A$9:$B$9"),
        ("5:5+A5", "5:5+A9"),
    ],
)
def test_formulas_follow_their_row(formula: str, moved: str) -> None:
    assert shift_formula(formula, "own", 5, 9) == moved
