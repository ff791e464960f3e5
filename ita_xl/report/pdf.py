"""A PDF of a report by LibreOffice, where it is installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ita_xl.report.docx import package

_SECONDS = 180
_PROGRAMS = ("soffice", "libreoffice")
_WINDOWS = Path("LibreOffice", "program", "soffice.exe")
_MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")

_BODY = "word/document.xml"
_CONTENTS = re.compile(  # the beginning of the field, up to its first entry
    rb'<w:r><w:fldChar [^>]*w:dirty="true"/></w:r><w:r><w:instrText[^>]*> TOC [^<]*</w:instrText></w:r>'
    rb'<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_SETTINGS = (  # a PDF that a screen reader can follow
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    '<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">'
    '<prop oor:name="UseTaggedPDF" oor:op="fuse"><value>true</value></prop></item></oor:items>'
)


class NoOfficeError(Exception):
    """There is no LibreOffice on this computer."""


class ConversionError(Exception):
    """LibreOffice made no PDF; the text says how it ended."""


def program() -> str | None:
    """Find LibreOffice."""
    found = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    return found or next((str(path) for path in _places() if path.is_file()), None)


def convert(report: bytes) -> bytes:
    """Convert a report.

    LibreOffice runs with a profile of its own: a window that is open elsewhere neither helps nor harms, and two runs
    at once do not lose a file.

    Args:
        report: The .docx.

    Raises:
        NoOfficeError: It is not installed.
        ConversionError: It failed, or took too long.
    """
    office = program()
    if office is None:
        raise NoOfficeError
    with tempfile.TemporaryDirectory(prefix="ita-pdf-") as name:
        folder = Path(name)
        source = folder / "report.docx"
        source.write_bytes(for_libreoffice(report))
        settings = folder / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", name]
        try:
            done = subprocess.run(  # noqa: S603  (the program found above, and names of our own)
                [*command, str(source)], capture_output=True, timeout=_SECONDS, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise ConversionError(f"นานเกิน {_SECONDS} วินาที") from error
        except OSError as error:
            raise ConversionError(error.strerror) from error
        target = source.with_suffix(".pdf")
        if not target.is_file():
            raise ConversionError(f"รหัส {done.returncode}")
        return target.read_bytes()


def loses_thai_page_numbers(report: bytes) -> bool:
    """Tell whether the PDF will count its pages in Arabic digits where the report has Thai ones.

    LibreOffice (7.4 at least) reads ``thaiNumbers`` as plain numbers; the digits of all text are right.
    """
    # The last section is the report's; a memo before it mostly has one page, without a number.
    body = package.read(report)[_BODY]
    return b'w:fmt="thaiNumbers"' in body[body.rfind(b"<w:sectPr") :]


def _places() -> Iterator[Path]:
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if folder := os.environ.get(variable):
            yield Path(folder) / _WINDOWS
    yield _MAC


def for_libreoffice(report: bytes) -> bytes:
    """Give a copy as LibreOffice can show it.

    Thai text is justified otherwise, since it shows ``thaiDistribute`` ragged; the field around a table of contents
    goes, since it fills in the page numbers of the entries only without it.
    """
    parts = package.read(report)
    parts = {
        name: _CONTENTS.sub(b"", content) if name == _BODY else content for name, content in parts.items()
    }
    for name, content in parts.items():
        if name.endswith(".xml"):
            parts[name] = content.replace(b'w:val="thaiDistribute"', b'w:val="both"')
    return package.write(package.pack(name, content) for name, content in parts.items())
