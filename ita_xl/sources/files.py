"""Tells what a file is by its contents, and gives its text."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

from ita_xl.failures import Failure
from ita_xl.records import dataclass

MAX_BYTES = 60_000_000
"""What no result page or report exceeds."""


@dataclass(frozen=True)
class PageFile:
    """The text of a file, what kind of file it is (in Thai), and sentences on what could not be read of it."""

    text: str
    kind: str
    remarks: tuple[Failure, ...] = ()


def read_file(path: Path) -> PageFile:
    """Read a file.

    Args:
        path: The file.

    Raises:
        Failure: There is none, it cannot be read, or it is of a kind that holds no text (a picture, a scanned page).
    """
    if path.is_dir():
        raise Failure("is-folder", path=path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Failure("import-too-large", path=path.name)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise Failure("file-missing", path=path) from error
    except OSError as error:
        raise Failure("unreadable", path=path, detail=error) from error
    if not data.strip(b"\0 \t\r\n"):
        raise Failure("import-empty", path=path.name)
    return _reader(path, data)(path, data)


def _reader(path: Path, data: bytes) -> Callable[[Path, bytes], PageFile]:
    """Give what reads a file of this kind.

    Raises:
        Failure: Nothing does.
    """
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024]:
        return _pdf
    if data.startswith(b"PK"):
        return _zipped(path, data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _ole(path, data)
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")):
        raise Failure("import-picture", path=path.name)
    if head.startswith(b"{\\rtf"):
        raise Failure("import-old-word", path=path.name)
    if head[:200].lower().startswith((b"<html", b"<!doctype html", b"<table")) or (
        head.startswith(b"<") and (b"<table" in data[:4096].lower() or b"<html" in data[:4096].lower())
    ):
        return _html
    if b"\0" in data[:1024] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Failure("import-unknown", path=path.name)
    return _table_text if path.suffix.lower() in (".csv", ".tsv", ".xls", ".xlsx") else _text


def _zipped(path: Path, data: bytes) -> Callable[[Path, bytes], PageFile]:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if sum(info.file_size for info in archive.infolist()) > 20 * MAX_BYTES:
                raise Failure("import-too-large", path=path.name)
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise Failure("import-damaged", path=path.name) from error
    if "word/document.xml" in names:
        return _word
    if "xl/workbook.xml" in names:
        return _workbook
    if "xl/workbook.bin" in names or "content.xml" in names:
        return _other_sheets
    raise Failure("import-unknown", path=path.name)


def _ole(path: Path, data: bytes) -> Callable[[Path, bytes], PageFile]:
    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        raise Failure("encrypted", path=path.name)
    if holds("WordDocument"):
        raise Failure("import-old-word", path=path.name)
    if holds("Workbook") or holds("Book"):
        return _other_sheets
    raise Failure("import-unknown", path=path.name)


def decoded(path: Path, data: bytes) -> str:
    """Give a text file as text: UTF-8, UTF-16, or the Thai code page of Windows.

    Raises:
        Failure: It is none of these.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif data[:200].count(b"\0") > 20:
        encodings = ("utf-16-le", "utf-16-be")
    else:
        encodings = ("utf-8-sig", "cp874")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Failure("import-encoding", path=path.name)


def _text(path: Path, data: bytes) -> PageFile:
    text = decoded(path, data)
    if _separator(text) in (",", ";") and path.suffix.lower() not in (".md", ".eml"):
        return _table_text(path, data)
    return PageFile(text, "แฟ้มข้อความ")


def _table_text(path: Path, data: bytes) -> PageFile:
    """Read a table whose cells stand between commas, semicolons or tabs."""
    text = decoded(path, data)
    separator = _separator(text)
    if separator is None:
        return PageFile(text, "แฟ้มข้อความ")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise Failure("import-damaged", path=path.name) from error
    return PageFile("\n".join("\t".join(_one_line(cell) for cell in row) for row in rows), "ตาราง CSV")


def _separator(text: str) -> str | None:
    """Give what stands between the cells of most lines of a text, the same number of times; ``None`` for no table."""
    lines = [line for line in text.splitlines() if line.strip()]
    best: tuple[int, str] | None = None
    for separator in ("\t", ";", ","):
        counts = [line.count(separator) for line in lines]
        usual = max(set(counts) - {0}, key=counts.count, default=0)
        fit = sum(1 for count in counts if count == usual)
        if usual and fit >= 3 and fit >= 0.6 * len(lines) and (best is None or fit > best[0]):
            best = (fit, separator)
    return best[1] if best else None


def _one_line(cell: object) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""


def _word(path: Path, data: bytes) -> PageFile:
    from ita_xl.sources.word import document_text

    return PageFile(document_text(path, data), "เอกสาร Word")


def _pdf(path: Path, data: bytes) -> PageFile:
    from ita_xl.sources.pdf import pdf_text

    return PageFile(pdf_text(path, data), "เอกสาร PDF")


def _workbook(path: Path, data: bytes) -> PageFile:
    from ita_xl.sources.sheets import workbook_text

    text, remarks = workbook_text(path, data)
    return PageFile(text, "สมุดงาน Excel", remarks)


def _other_sheets(path: Path, data: bytes) -> PageFile:
    from ita_xl.sources.sheets import old_sheets_text

    return PageFile(old_sheets_text(path, data), "ตารางคำนวณรุ่นเก่าหรือของโปรแกรมอื่น")


def _html(path: Path, data: bytes) -> PageFile:
    from ita_xl.sources.html import html_text

    return PageFile(html_text(decoded(path, data)), "หน้าเว็บ")
