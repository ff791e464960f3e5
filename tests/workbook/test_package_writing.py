"""Changing cells of a closed workbook: what must change does, and nothing else."""

import io
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from xml.etree.ElementTree import canonicalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from package_books import MEASURES, NOTES, SCORES, calamine, changed, faults, handmade, opened, parts, xml_of

from ita_xl.workbook.closed.package import Package


def test_only_the_touched_part_changes(book: bytes, tmp_path: Path) -> None:
    package = Package.read(book)
    sheet = package.sheet(SCORES)
    sheet.set_value("B4", Decimal("98.44"))
    sheet.set_value("B5", 0.1 + 0.2)
    sheet.set_value("B6", 7)
    sheet.set_value("B7", None)
    sheet.set_value("B8", "=HYPERLINK(1)")
    sheet.set_value("A4", "บรรทัด 1\r\nบรรทัด 2\x07 ")
    sheet.set_value("H30", True, style_from="A1")
    assert sheet.set_cached("B15", Decimal("84.60"))
    assert sheet.set_cached("B16", None)
    assert sheet.set_cached("C4", "#N/A")
    assert sheet.set_cached("E5", 196)
    assert not sheet.set_cached("B4", 1)
    assert not sheet.set_cached("Z99", 1)
    after = package.to_bytes()
    assert changed(book, after) == {"xl/worksheets/sheet1.xml"}
    assert faults(after, tmp_path) == []
    written = opened(after)[SCORES]
    before = opened(book)[SCORES]
    assert written["B4"].value == 98.44
    assert "<v>98.44</v>" in parts(after)["xl/worksheets/sheet1.xml"].decode()
    assert written["B5"].value == 0.1 + 0.2
    assert written["B7"].value is None
    assert written["B8"].value == "=HYPERLINK(1)"
    assert (
        't="inlineStr"><is><t xml:space="preserve">=HYP' in parts(after)["xl/worksheets/sheet1.xml"].decode()
    )
    assert written["A4"].value == "บรรทัด 1\nบรรทัด 2 "
    for ref in ("B4", "B7", "B8"):
        assert written[ref]._style == before[ref]._style
    assert written["H30"]._style == before["A1"]._style
    assert written["B15"].value == "=AVERAGE(B4:B13)"
    assert written.dimensions == "A1:H30"
    assert calamine(after, SCORES, "B15") == 84.6
    assert calamine(after, SCORES, "B16") == ""
    assert calamine(after, SCORES, "H30") is True
    assert calamine(after, SCORES, "A4") == "บรรทัด 1\nบรรทัด 2 "
    assert Package.read(after).sheet(SCORES).value("C4") == "#N/A"
    assert Package.read(after).sheet(SCORES).value("E5") == 196


def test_the_zip_keeps_its_looks(book: bytes) -> None:
    package = Package.read(book)
    package.sheet(NOTES).set_value("A9", "x")
    after = package.to_bytes()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        for left, right in zip(old.infolist(), new.infolist(), strict=True):
            for field in (
                "filename", "date_time", "compress_type", "comment", "extra", "create_system",
                "create_version", "extract_version", "flag_bits", "internal_attr", "external_attr",
            ):  # fmt: skip
                assert getattr(left, field) == getattr(right, field), field


def test_the_same_edit_twice_changes_nothing(book: bytes) -> None:
    def edit(data: bytes) -> bytes:
        package = Package.read(data)
        sheet = package.sheet(SCORES)
        sheet.set_value("B4", Decimal("91.20"))
        sheet.set_value("B5", " ก_x000D_\n")
        sheet.set_value("D20", "ใหม่", style_from="A1")
        sheet.set_value("D21", None)
        sheet.set_cached("B16", "ผ่าน")
        sheet.set_cached("C5", 0)
        sheet.row_height(5, 40.5)
        sheet.set_link("D20", f"'{SCORES}'!A1", "ดู")
        sheet.set_link("D21", None)
        package.refresh_charts()
        return package.to_bytes()

    once = edit(book)
    assert edit(once) == once
    assert edit(book) == once


def test_equal_values_leave_the_file_alone(book: bytes) -> None:
    package = Package.read(book)
    sheet = package.sheet(SCORES)
    sheet.set_value("A1", "ตัวชี้วัด", style_from="A1")
    sheet.set_value("B4", Decimal("80.00"))
    sheet.set_value("Z50", None)
    sheet.set_value("Z51", "")
    assert sheet.set_cached("B15", 84.5)
    package.sheet(MEASURES).row_height(2, 30.75)
    package.sheet(MEASURES).set_link("B3", f"'{SCORES}'!B4", "ดู")
    package.refresh_charts()
    assert package.to_bytes() == book


def test_a_part_keeps_prefixes_that_only_markup_compatibility_names() -> None:
    extra = (
        '<extLst><ext uri="{x}" xmlns:x99="urn:x99"><x99:thing a="1"><x99:inner/></x99:thing></ext></extLst>'
    )
    package = handmade('<row r="1" spans="1:1" x14ac:dyDescent="0.25"><c r="A1"><v>1</v></c></row>', extra)
    before = xml_of(package)
    package.sheet("s0").set_value("A1", 2)
    after = xml_of(package)
    assert canonicalize(after) == canonicalize(before.replace("<v>1</v>", "<v>2</v>"))
    assert 'mc:Ignorable="x14ac xr"' in after
    assert 'xmlns:xr="http' in after.partition("<sheetData>")[0]
    assert after.startswith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet')


def test_cells_rows_and_styles_go_where_they_belong() -> None:
    package = handmade(
        '<row r="3" spans="2:2" s="2" customFormat="1"><c r="B3"><v>1</v></c></row>'
        '<row r="9"><c r="D9"/></row>',
        head='<dimension ref="B3:D9"/><cols><col min="5" max="6" width="9" style="1"/></cols>',
    )
    sheet = package.sheet("s0")
    for ref in ("E5", "A3", "C3", "A1", "F20", "A9", "E9"):
        sheet.set_value(ref, ref)
    sheet.row_height(7, 33.0)
    text = xml_of(package)
    assert [int(row) for row in re.findall(r'<row r="(\d+)"', text)] == [1, 3, 5, 7, 9, 20]
    assert re.findall(r'<c r="(\w+)"', text) == ["A1", "A3", "B3", "C3", "E5", "A9", "D9", "E9", "F20"]
    assert '<c r="A3" s="2"' in text
    assert '<c r="E5" s="1"' in text
    assert '<c r="A1" t' in text
    assert '<row r="7" ht="33"/>' in text
    assert '<dimension ref="A1:F20"/>' in text
    assert "spans" not in text
    assert text.count("xmlns") == 5
    assert sheet.rows_with_cells() == [1, 3, 5, 9, 20]


def test_values_that_no_cell_can_hold(book: bytes) -> None:
    sheet = Package.read(book).sheet(SCORES)
    for value in (float("nan"), float("inf"), Decimal("1e999"), Decimal("NaN"), 10**400, "ก" * 32_768):
        with pytest.raises(ValueError, match=r"cell"):
            sheet.set_value("B4", value)
    with pytest.raises(TypeError):
        sheet.set_value("B4", b"x")  # type: ignore[arg-type]
    for ref in ("B0", "ก4", "B4:B5", "XFE1", "A1048577", ""):
        with pytest.raises(ValueError, match=r"not a cell|outside"):
            sheet.set_value(ref, 1)


def test_numbers_are_written_without_noise() -> None:
    package = handmade('<row r="1"><c r="A1"><v>98.439999999999998</v></c></row>')
    sheet = package.sheet("s0")
    before = package.to_bytes()
    sheet.set_value("A1", Decimal("98.44"))
    assert package.to_bytes() == before
    for at, (value, text) in enumerate(
        [
            (Decimal("12.50"), "12.5"),
            (5.0, "5"),
            (1e-7, "1e-07"),
            (Decimal("1E+3"), "1000"),
            (-0.0, "0"),
            (2**60, str(2**60)),
        ]
    ):
        sheet.set_value(f"B{at + 1}", value)
        assert f'<c r="B{at + 1}"><v>{text}</v></c>' in xml_of(package)


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        st.one_of(
            st.characters(min_codepoint=0x0E00, max_codepoint=0x0E5B),
            st.sampled_from(" \n\r\t'\"&<>=+-@_x0041_\x00\x0b\x1f\ufffe]]>"),
            st.characters(),
        ),
        max_size=40,
    ),
    st.booleans(),
)
def test_text_round_trips(book: bytes, text: str, cached: bool) -> None:
    package = Package.read(book)
    ref = "B16" if cached else "A4"
    if cached:
        assert package.sheet(SCORES).set_cached(ref, text)
    else:
        package.sheet(SCORES).set_value(ref, text)
    after = package.to_bytes()
    expected = text.replace("\r\n", "\n").replace("\r", "\n")
    expected = "".join(
        c for c in expected
        if c in "\t\n" or (c >= " " and not 0xD800 <= ord(c) < 0xE000 and c not in "\ufffe\uffff")
    )  # fmt: skip
    again = Package.read(after)
    assert again.sheet(SCORES).value(ref) == (expected or ("" if cached else None))
    assert len(changed(book, after)) == 1
    if "_x" not in expected:
        assert (calamine(after, SCORES, ref) or "") == expected
        if not cached:
            assert (opened(after)[SCORES][ref].value or "") == expected
    package = Package.read(after)
    package.sheet(SCORES).set_cached(ref, text) if cached else package.sheet(SCORES).set_value(ref, text)
    assert package.to_bytes() == after
