"""The pictures of an office: found by their names, put whole into their places, told where unfit."""

from __future__ import annotations

import io
import json
import re
import shutil
import struct
import zipfile
import zlib

import pytest
from agencies import CASES
from report_tools import part
from validator import audit

from ita_xl import actions, datafile
from ita_xl.cli import main
from ita_xl.dossier import MEMO_FIELDS
from ita_xl.layouts import PICTURES
from ita_xl.report.pictures import LARGEST, files
from ita_xl.report.templates import default_template, office_name
from ita_xl.workbook.closed.book import ClosedBook

EMU = 360_000
"""Units of a drawing in a centimetre."""


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """As much of a JPEG as tells its size."""
    head = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    frame = b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00"
    return head + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00\xff\xd9"


@pytest.fixture
def book(tmp_path):
    """A workbook with a memo, in a folder of its own."""
    data = json.loads((CASES / "fy2568-naudom.json").read_text(encoding="utf-8"))
    data["memo"] = {"office": "สำนักปลัด", "number": "นค 00001/1"}
    path = tmp_path / "สมุดงาน ของเรา.xlsm"
    actions.new(path, datafile.parse(json.dumps(data, ensure_ascii=False)))
    return path


def put(book, name: str, data: bytes) -> None:
    folder = book.parent / "รูปภาพ"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)


def drawings(report: bytes) -> dict[str, tuple[bytes, float, float]]:
    """Each picture of a report by its name: its bytes, and its size in centimetres."""
    xml, relations = part(report, "word/document.xml"), part(report, "word/_rels/document.xml.rels")
    targets = {}
    for relation in re.findall(r"<Relationship [^>]*>", relations):
        targets[re.search(r'Id="([^"]*)"', relation)[1]] = re.search(r'Target="([^"]*)"', relation)[1]
    found = {}
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        for inline in re.findall(r"<wp:inline.*?</wp:inline>", xml, re.DOTALL):
            blip = re.search(r'r:embed="([^"]*)"', inline)
            if blip:
                name = re.search(r'<wp:docPr [^>]*name="([^"]*)"', inline)[1]
                target = targets[blip[1]]
                target = target.removeprefix("/") if target.startswith("/") else f"word/{target}"
                sizes = set(re.findall(r'c[xy]="(\d+)" c[xy]="(\d+)"', inline))
                ((x, y),) = sizes
                found[name] = archive.read(target), int(x) / EMU, int(y) / EMU
    return found


def made(book, layout="indicators") -> bytes:
    return actions.compose(ClosedBook(book), layout_name=layout).data


@pytest.mark.parametrize(("ending", "picture"), [("png", png), ("JPG", jpeg), ("jpeg", jpeg)])
def test_a_picture_stands_whole_in_its_place(book, tmp_path, ending, picture):
    wide, tall = picture(40, 20), picture(10, 30)
    put(book, f"ครุฑ.{ending}", wide)
    put(book, f"ตราหน่วยงาน.{ending}", tall)
    report = made(book)
    found = drawings(report)
    assert {name: data for name, (data, *_) in found.items()} == {"ตราครุฑ": wide, "ตราสัญลักษณ์": tall}
    assert found["ตราครุฑ"][1:] == pytest.approx((1.5, 0.75), abs=0.01)
    assert found["ตราสัญลักษณ์"][1:] == pytest.approx((3.5 / 3, 3.5), abs=0.01)
    (tmp_path / "r.docx").write_bytes(report)
    assert audit(tmp_path / "r.docx") == []
    assert report == made(book), "the same twice"


def test_without_a_picture_its_place_stays(book):
    before = made(book)
    put(book, "ครุฑ.png", png(10, 10))
    both = drawings(before)
    assert {name: size for name, (_, *size) in both.items()} == {
        "ตราครุฑ": [1.5, 1.5],
        "ตราสัญลักษณ์": [3.5, 3.5],
    }
    assert drawings(made(book))["ตราสัญลักษณ์"] == both["ตราสัญลักษณ์"]


def test_a_picture_that_a_person_put_into_the_template_stays(book):
    own, media = png(7, 7), "word/media/image1.png"
    form = default_template("indicators")
    with zipfile.ZipFile(io.BytesIO(form)) as archive:
        assert media in archive.namelist()
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(form)) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, own if name == media else old.read(name))
    (book.parent / office_name("indicators")).write_bytes(changed.getvalue())
    put(book, "ครุฑ.png", png(40, 20))
    assert {data for data, *_ in drawings(made(book)).values()} == {own}


@pytest.mark.parametrize(
    "data", [b"", b"no picture", png(9, 9)[:20], b"GIF89a" + b"\0" * 40, b"\0" * (LARGEST + 1)]
)
def test_what_is_no_picture_is_told_and_the_report_is_made(book, capsys, data):
    put(book, "ครุฑ.png", data)
    out = book.parent / "r.docx"
    assert main(["export", "--anyway", str(book), "-o", str(out), "--layout", "indicators"]) in (0, 1)
    told = capsys.readouterr()
    assert "ไม่ได้ใส่ภาพ “ครุฑ.png”" in told.out + told.err
    assert "Traceback" not in told.out + told.err
    assert drawings(out.read_bytes())["ตราครุฑ"][1:] == (1.5, 1.5)


def test_files_of_other_names_and_kinds_are_no_pictures(tmp_path):
    folder = tmp_path / "รูปภาพ"
    folder.mkdir()
    (folder / "ครุฑ.PNG").write_bytes(b"")
    (folder / "ครุฑ เก่า.png").write_bytes(b"")
    (folder / "ตราหน่วยงาน.gif").write_bytes(b"")
    (folder / "ตราหน่วยงาน.jpg").mkdir()
    assert list(files(tmp_path)) == ["garuda"]
    assert files(tmp_path / "ไม่มี") == {}
    shutil.rmtree(folder)
    folder.write_bytes(b"a file of that name")
    assert files(tmp_path) == {}


def test_a_memo_without_a_garuda_is_found_and_where_it_is_put_is_said(book):
    def said():
        found = {f.code: f for f in actions.look(ClosedBook(book)).findings}
        return found.get("memo-garuda")

    sentence = said().sentence("th")
    assert f"“{PICTURES['garuda']}” ในโฟลเดอร์ “รูปภาพ”" in sentence
    assert said().place.sheet == "ข้อมูลรายงาน"
    put(book, "ครุฑ.jpg", jpeg(3, 3))
    assert said() is None


def test_without_a_memo_nothing_is_asked_for(tmp_path):
    path = tmp_path / "book.xlsm"
    data = json.loads((CASES / "fy2568-naudom.json").read_text(encoding="utf-8"))
    assert not any(key in data.get("memo", {}) for key in MEMO_FIELDS)
    actions.new(path, datafile.parse(json.dumps(data, ensure_ascii=False)))
    assert "memo-garuda" not in {f.code for f in actions.look(ClosedBook(path)).findings}
