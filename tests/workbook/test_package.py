"""Reading closed workbooks: what is in one, what is refused, what other programs make."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from package_books import (
    MEASURES,
    NOTES,
    SCORES,
    build,
    calamine,
    changed,
    faults,
    handmade,
    opened,
    parts,
    repack_parts,
    xml_of,
)

from ita_xl.ooxml import archive as zip_archive
from ita_xl.workbook.closed.package import Package, PackageError

# reading


def test_the_contents_of_a_workbook(book: bytes, tmp_path: Path) -> None:
    assert faults(book, tmp_path) == []
    path = tmp_path / "สมุดงาน ปี 69.xlsx"
    path.write_bytes(book)
    package = Package.read(path)
    assert package.sheet_names == (SCORES, MEASURES, NOTES, "s0")
    assert package.names == {"ita_scores": (SCORES, "B4:B13"), "ita_year": (MEASURES, "C2")}
    with_macros = Package.read(build(macros=True))
    assert with_macros.code_names["ShScores"] == SCORES
    assert with_macros.code_names["ShMeasures"] == MEASURES
    assert len(with_macros.code_names) == 4
    sheet = package.sheet(SCORES)
    assert sheet.value("A1") == "ตัวชี้วัด"
    assert sheet.value("$B$4") == 80.0
    assert sheet.value("B15") == 84.5
    assert sheet.value("B16") == "ไม่ผ่าน"
    assert sheet.formula("B15") == "AVERAGE(B4:B13)"
    assert sheet.formula("B4") is None
    assert sheet.formula("E6") == sheet.formula("E4") == "B4:B6*2"
    assert sheet.value("ZZ999") is None
    assert package.sheet(MEASURES).value("B3") == "ไป"
    assert package.sheet(MEASURES).value("B2") == "ตัวหนา 1"
    assert package.sheet(MEASURES).value("C2") is None
    assert package.to_bytes() == book


def test_every_kind_of_stored_value() -> None:
    sheet = handmade(
        '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c>'
        '<c r="C2" t="str"><f>"x"</f><v>ข</v></c>'
        '<c r="D2" t="inlineStr"><is><r><t>ก</t></r><rPh sb="0" eb="1"><t>no</t></rPh>'
        '<r><t xml:space="preserve"> ข</t></r></is></c><c r="E2" s="1"/><c r="F2"><v>1E-3</v></c>'
        '<c r="G2" t="inlineStr"><is><t>a_x000D_b</t></is></c>'
        '<c r="H2" t="d"><v>2026-01-02</v></c></row>'
    ).sheet("s0")
    got = [sheet.value(f"{column}2") for column in "ABCDEFGH"]
    assert got == [True, "#N/A", "ข", "ก ข", None, 0.001, "a\rb", "2026-01-02"]


def test_cells_and_rows_without_references() -> None:
    package = handmade("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    sheet = package.sheet("s0")
    assert (sheet.value("B1"), sheet.value("A2")) == (2.0, 3.0)
    sheet.set_value("C1", 9)
    assert calamine(package.to_bytes(), "s0", "C1") == 9
    assert sheet.rows_with_cells() == [1, 2]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_a_workbook"),
        (b"PK\3\4 broken", "not_a_workbook"),
        (b"<html></html>", "not_a_workbook"),
        (b"\x09\x08\x08\x00" + b"\0" * 600, "old_xls"),
    ],
)
def test_what_is_no_workbook(data: bytes, code: str) -> None:
    with pytest.raises(PackageError) as error:
        Package.read(data)
    assert error.value.code == code


def compound(stream: str) -> bytes:
    name = stream.encode("utf-16-le") + b"\0\0"
    entry = name.ljust(64, b"\0") + len(name).to_bytes(2, "little") + b"\0" * 62
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(1024, b"\0") + entry + b"\0" * 384


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        ("EncryptedPackage", "encrypted"),
        ("Workbook", "old_xls"),
        ("Book", "old_xls"),
        ("WordDocument", "not_a_workbook"),
    ],
)
def test_compound_files_are_told_apart(stream: str, code: str) -> None:
    with pytest.raises(PackageError) as error:
        Package.read(compound(stream))
    assert error.value.code == code


def test_missing_and_foreign_files(tmp_path: Path, book: bytes) -> None:
    for path in (tmp_path / "ไม่มี.xlsx", tmp_path):
        with pytest.raises(PackageError) as error:
            Package.read(path)
        assert error.value.code == "not_found"
    with pytest.raises(PackageError) as error:
        Package.read(repack_parts(book, {"xl/workbook.xml": None}))
    assert error.value.code == "not_a_workbook"
    for name in ("ไม่มี", "s00"):
        with pytest.raises(PackageError) as error:
            Package.read(book).sheet(name)
        assert error.value.code == "no_sheet"


def test_bombs_are_refused(book: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = repack_parts(book, {f"xl/x{n}.bin": b"\0" * (40 * 2**20) for n in range(7)})
    assert len(bomb) < 2**20
    huge = repack_parts(book, {"xl/x.bin": b"\0" * (zip_archive.MAX_PART + 1)})
    for data in (bomb, huge):
        with pytest.raises(PackageError) as error:
            Package.read(data)
        assert error.value.code == "too_large"
    monkeypatch.setattr(zip_archive, "MAX_FILE", 1000)
    with pytest.raises(PackageError) as error:
        Package.read(book)
    assert error.value.code == "too_large"


def test_a_document_type_is_refused(book: bytes) -> None:
    evil = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet xmlns="urn:x"><sheetData/></worksheet>'
    package = Package.read(repack_parts(book, {"xl/worksheets/sheet4.xml": evil}))
    with pytest.raises(PackageError) as error:
        package.sheet("s0")
    assert error.value.code == "not_a_workbook"


@pytest.mark.parametrize(
    "row",
    [
        '<row r="zz"/>',
        '<row r="0"/>',
        '<row r="99999999999"/>',
        '<row r="1"><c r="A0"/></row>',
        '<row r="1"><c r="x:y"/></row>',
        '<row r="1"><c r="A1" t="s"><v>zz</v></c></row>',
        '<row r="1"><c r="A1"><v>x</v></c></row>',
    ],
)
def test_nonsense_in_a_part_has_one_name(row: str) -> None:
    with pytest.raises(PackageError, match="not_a_workbook"):
        handmade(row).sheet("s0").value("A1")


def test_a_shared_string_that_is_not_there() -> None:
    assert handmade('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>').sheet("s0").value("A1") is None


# other makers of files


def test_a_workbook_of_openpyxl(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active.title = "ก ข"
    made.active.append(["x", 1, "=B1*2"])
    made.active["A1"].comment = openpyxl.comments.Comment("ความเห็น", "ก")
    made.create_chartsheet("แผนภูมิ").add_chart(openpyxl.chart.BarChart())
    table = openpyxl.worksheet.table.Table(displayName="t", ref="E1:F3")
    for row, values in enumerate([("h1", "h2"), (1, 2), (3, 4)], 1):
        made.active[f"E{row}"], made.active[f"F{row}"] = values
    made.active.add_table(table)
    made.save(tmp_path / "o.xlsx")
    before = (tmp_path / "o.xlsx").read_bytes()
    package = Package.read(tmp_path / "o.xlsx")
    assert package.sheet_names == ("ก ข", "แผนภูมิ")
    with pytest.raises(PackageError, match="no_sheet"):
        package.sheet("แผนภูมิ")
    sheet = package.sheet("ก ข")
    with pytest.raises(ValueError, match="header of a table"):
        sheet.set_value("E1", "อื่น")
    with pytest.raises(ValueError, match="header of a table"):
        sheet.move_row(1, 9)
    assert sheet.formula("C1") == "B1*2"
    assert sheet.set_cached("C1", 2)
    sheet.set_value("A1", "ย")
    sheet.set_value("F3", None)
    package.refresh_charts()
    after = package.to_bytes()
    assert changed(before, after) == {"xl/worksheets/sheet1.xml"}
    assert calamine(after, "ก ข", "C1") == 2
    assert opened(after)["ก ข"]["A1"].value == "ย"
    assert faults(after, tmp_path) == faults(before, tmp_path)  # openpyxl's own


def test_names_with_other_prefixes(book: bytes) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml = (
        f'<x:worksheet xmlns:x="{main}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>1</x:f></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    package = Package.read(repack_parts(book, {"xl/worksheets/sheet4.xml": xml.encode()}))
    package.sheet("s0").set_value("B1", "ก")
    package.sheet("S0").set_cached("A1", 3)
    assert '<x:c r="A1"><x:f>1</x:f><x:v>3</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t ' in xml_of(
        package
    )


def test_a_macro_workbook_keeps_its_macros(tmp_path: Path) -> None:
    before = build(macros=True)
    package = Package.read(before)
    package.sheet(SCORES).set_value("B4", 99)
    after = package.to_bytes()
    assert changed(before, after) == {"xl/worksheets/sheet1.xml"}
    assert parts(after)["xl/vbaProject.bin"] == b"not really VBA, but nobody looks"


def test_streamed_zips_with_descriptors_and_long_sizes(book: bytes) -> None:
    class OneWay(io.RawIOBase):
        def __init__(self) -> None:
            self.data = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, chunk) -> int:
            self.data += bytes(chunk)
            return len(chunk)

    sink = OneWay()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = b"made elsewhere"
        for name, content in parts(book).items():
            with archive.open(name, "w", force_zip64=True) as stream:
                stream.write(content)
    package = Package.read(bytes(sink.data))
    package.sheet(SCORES).set_value("B4", 99)
    after = package.to_bytes()
    assert changed(bytes(sink.data), after) == {"xl/worksheets/sheet1.xml"}
    with zipfile.ZipFile(io.BytesIO(after)) as archive:
        assert archive.comment == b"made elsewhere"
    assert opened(after)[SCORES]["B4"].value == 99
