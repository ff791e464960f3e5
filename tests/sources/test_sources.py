"""Files as offices hold them: what each is, its first bytes tell; its text has cells between tabs."""

import io
import shutil
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
import pytest
from agencies import CASES

from ita_xl import actions, datafile
from ita_xl.extract.reader import read
from ita_xl.failures import Failure
from ita_xl.sources import read_file

ROWS = (("ตัวชี้วัด", "คะแนน"), ("การใช้อำนาจ", "96.51"), ("การใช้งบประมาณ", "89.05"), ("การเปิดเผยข้อมูล", "100.00"))
TRUE = {"indicator.3": Decimal("96.51"), "indicator.2": Decimal("89.05"), "indicator.9": Decimal(100)}


def values(path):
    return dict(read(read_file(path).text).values)


def saved(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def word(path, rows=ROWS, *, before="ผลการประเมิน ITA", after="จบ"):
    document = docx.Document()
    document.add_paragraph(before)
    table = document.add_table(len(rows), len(rows[0]))
    for n, row in enumerate(rows):
        for k, text in enumerate(row):
            table.cell(n, k).text = text
    document.add_paragraph(after)
    document.save(path)
    return path


def sheet(path, rows, formats=None):
    book = openpyxl.Workbook()
    page = book.active
    for row in rows:
        page.append(row)
    for ref, number_format in (formats or {}).items():
        page[ref].number_format = number_format
    book.save(path)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_text_in_every_encoding(tmp_path, encoding):
    text = "\n".join("\t".join(row) for row in ROWS)
    assert values(saved(tmp_path / "ผล.txt", text.encode(encoding))) == TRUE


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("name", ["ผล.csv", "ผล.xls", "ผล.txt"])
def test_a_table_in_text(tmp_path, separator, name):
    rows = [("ที่", *ROWS[0]), *((str(n), *row) for n, row in enumerate(ROWS[1:], start=1))]
    assert values(saved(tmp_path / name, "\r\n".join(separator.join(row) for row in rows))) == TRUE


def test_word_gives_paragraphs_and_tables_in_order(tmp_path):
    text = read_file(word(tmp_path / "ผล.docx")).text.split("\n")
    assert text[:3] == ["ผลการประเมิน ITA", "ตัวชี้วัด\tคะแนน", "การใช้อำนาจ\t96.51"]
    assert text[-1] == "จบ"
    assert values(tmp_path / "ผล.docx") == TRUE


def test_merged_cells_of_word_keep_the_columns(tmp_path):
    document = docx.Document()
    table = document.add_table(3, 3)
    for n, row in enumerate((("ที่", "ตัวชี้วัด", "คะแนน"), ("IIT", "", ""), ("3", "การใช้อำนาจ", "96.51"))):
        for k, text in enumerate(row):
            table.cell(n, k).text = text
    table.cell(1, 0).merge(table.cell(1, 2))
    document.save(tmp_path / "ผล.docx")
    assert values(tmp_path / "ผล.docx") == {"indicator.3": Decimal("96.51")}


def test_what_was_deleted_in_word_is_not_read(tmp_path):
    document = docx.Document()
    document.add_paragraph("การใช้อำนาจ ")
    body = document.element.body
    paragraph = body[0]
    for tag, inner, text in (("del", "delText", "90.77"), ("ins", "t", "96.51")):
        change = paragraph.makeelement(docx.oxml.ns.qn(f"w:{tag}"), {})
        run = change.makeelement(docx.oxml.ns.qn("w:r"), {})
        part = run.makeelement(docx.oxml.ns.qn(f"w:{inner}"), {})
        part.text = text
        run.append(part)
        change.append(run)
        paragraph.append(change)
    document.save(tmp_path / "ผล.docx")
    assert values(tmp_path / "ผล.docx") == {"indicator.3": Decimal("96.51")}


def test_a_workbook_gives_what_its_cells_show(tmp_path):
    rows = [("ตัวชี้วัด", "คะแนน"), ("การใช้อำนาจ", 96.51), ("การใช้งบประมาณ", 89.0501), ("การเปิดเผยข้อมูล", 100)]
    path = sheet(tmp_path / "ผล.xlsx", rows, {"B3": "0.00", "B4": "0.00"})
    assert values(path) == TRUE


def test_per_cent_cells_are_shown_and_not_taken(tmp_path):
    rows = [("ตัวชี้วัด", "คะแนน"), ("การใช้อำนาจ", 0.9651), ("การใช้งบประมาณ", 0.8905)]
    path = sheet(tmp_path / "ผล.xlsx", rows, {"B2": "0.00%", "B3": "0.00%"})
    assert "96.51%" in read_file(path).text
    assert values(path) == {}


def test_a_formula_without_its_result_is_told(tmp_path):
    path = sheet(tmp_path / "ผล.xlsx", [("การใช้อำนาจ", "=90+6.51"), ("การใช้งบประมาณ", 89.05)])
    page = read_file(path)
    assert [remark.code for remark in page.remarks] == ["import-formulas"]
    assert "F9" in page.remarks[0].sentence()


def test_several_sheets_are_named(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "ปี 2567"
    book.active.append(("การใช้อำนาจ", 90.77))
    book.create_sheet("ปี 2568").append(("การใช้อำนาจ", 96.51))
    hidden = book.create_sheet("ร่าง")
    hidden.append(("การใช้อำนาจ", 1.5))
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "ผล.xlsx")
    text = read_file(tmp_path / "ผล.xlsx").text
    assert "ร่าง" not in text
    assert read(text, 2568).values == {"indicator.3": Decimal("96.51")}


@pytest.mark.parametrize("name", ["ผล.html", "ผล.xls"])
def test_a_web_page_whatever_its_name(tmp_path, name):
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    page = f"<html><head><style>td {{}}</style></head><body><p>ผล</p><table>{rows}</table></body></html>"
    assert values(saved(tmp_path / name, page)) == TRUE
    assert read_file(tmp_path / name).kind == "หน้าเว็บ"


def soffice(path, kind, out):
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not on this machine")
    profile = f"-env:UserInstallation=file://{out}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return out / f"{path.stem}.{kind}"


def test_a_pdf_with_text(tmp_path):
    made = soffice(word(tmp_path / "ผล.docx"), "pdf", tmp_path)
    assert values(made) == TRUE
    assert read_file(made).kind == "เอกสาร PDF"


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_an_old_workbook(tmp_path, kind):
    rows = [("ตัวชี้วัด", "คะแนน"), ("การใช้อำนาจ", 96.51), ("การใช้งบประมาณ", 89.05), ("การเปิดเผยข้อมูล", 100)]
    assert values(soffice(sheet(tmp_path / "ผล.xlsx", rows), kind, tmp_path)) == TRUE


def pdf_without_text():
    """A page with nothing but a line drawn on it, as small as a PDF gets."""
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
        b"<</Length 15>>stream\n0 0 m 9 9 l S\n\nendstream",
    ]
    data, places = b"%PDF-1.4\n", []
    for n, part in enumerate(parts, start=1):
        places.append(len(data))
        data += b"%d 0 obj" % n + part + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        data
        + b"xref\n0 5\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)
    )


def zipped(**parts):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("ว่าง.txt", b"", "import-empty"),
        ("ว่าง.txt", b"\n  \n", "import-empty"),
        ("สแกน.pdf", pdf_without_text(), "import-scanned"),
        ("เสีย.pdf", b"%PDF-1.7 nothing", "import-damaged"),
        ("ภาพ.png", b"\x89PNG\r\n\x1a\n0000", "import-picture"),
        ("ภาพ.pdf", b"\xff\xd8\xff\xe0 0000", "import-picture"),
        (
            "เก่า.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
            "import-old-word",
        ),
        ("เก่า.docx", rb"{\rtf1 text}", "import-old-word"),
        (
            "รหัส.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
        ),
        ("อื่น.zip", zipped(other="x"), "import-unknown"),
        ("เสีย.docx", b"PK\x03\x04 cut off", "import-damaged"),
        ("เสีย.docx", zipped(**{"word/document.xml": "<"}), "import-damaged"),
        ("เสีย.xlsx", zipped(**{"xl/workbook.xml": "<"}), "import-damaged"),
        ("โปรแกรม.exe", b"MZ\x00\x00\x01", "import-unknown"),
    ],
)
def test_what_cannot_be_read_is_named_for_what_it_is(tmp_path, name, data, code):
    with pytest.raises(Failure) as told:
        read_file(saved(tmp_path / name, data))
    assert told.value.code == code
    assert "{" not in told.value.sentence()


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    for path, code in ((tmp_path / "ไม่มี.txt", "file-missing"), (tmp_path, "is-folder")):
        with pytest.raises(Failure) as told:
            read_file(path)
        assert told.value.code == code


def test_a_workbook_of_ours_is_not_imported(tmp_path):
    path = tmp_path / "สมุดงาน.xlsm"
    actions.new(path, datafile.parse((CASES / "fy2568-naudom.json").read_text(encoding="utf-8")))
    with pytest.raises(Failure) as told:
        read_file(Path(path))
    assert told.value.code == "import-own"
