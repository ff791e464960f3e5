"""Files that are no workbook of ours are named for what they are; a command for scores is named where one helps."""

import io
import zipfile

import pytest

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def ods():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", "<x/>")
    return stream.getvalue()


def docx():
    import docx as word

    stream = io.BytesIO()
    document = word.Document()
    document.add_paragraph("ผลการประเมิน")
    document.save(stream)
    return stream.getvalue()


FILES = {
    "ผล.ods": (ods, "OpenDocument (.ods)"),
    "ผล.csv": ("ตัวชี้วัด,คะแนน\n1,90.32\n".encode, "แฟ้มข้อมูลข้อความ (.csv)"),
    "ผล.txt": ("คะแนน 90.32".encode, "แฟ้มข้อความ (.txt)"),
    "ผล.pdf": (lambda: b"%PDF-1.7\n%%EOF", "แฟ้ม PDF"),
    "ผล.xlsx": (lambda: b"%PDF-1.7\n%%EOF", "แฟ้ม PDF"),
    "ผล.docx": (docx, "เอกสาร Word"),
    "ผล.xls": (
        lambda: OLE + bytes(504) + "Workbook".encode("utf-16-le") + bytes(48) + bytes([18, 0]) + bytes(600),
        "(.xls)",
    ),
}


@pytest.mark.parametrize("command", ["check", "generate", "export"])
@pytest.mark.parametrize("name", FILES)
def test_a_file_of_another_kind(ita, tmp_path, command, name):
    path = tmp_path / name
    make, said = FILES[name]
    path.write_bytes(make())
    ran = ita(command, path)
    assert ran.code == 2
    assert said in ran.err
    assert ("ita-xl import" in ran.err) is (
        name.endswith((".csv", ".txt", ".pdf", ".docx")) or said == "แฟ้ม PDF"
    )


def test_a_damaged_workbook_is_still_called_damaged(ita, makkhaeng):
    makkhaeng.write_bytes(makkhaeng.read_bytes()[:500])
    assert "อาจเสียหาย" in ita("check", makkhaeng).err
