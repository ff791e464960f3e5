"""LibreOffice as the judge: hard recalculation with macros off, and pictures. A missing tool skips, in CI it fails."""

import atexit
import os
import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
NO_MACROS, ALL_MACROS = 3, 0
"""Levels of macro security: only signed ones of trusted places; every one, without a question."""


def settings(security: int, locale: str = "en-US") -> str:
    """Give the settings of a profile that recalculates whatever is loaded, on a system of a locale."""
    items = {
        ("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode"): 0,
        ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel"): security,
        ("/org.openoffice.Setup/L10N", "ooSetupSystemLocale"): locale,
    }
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        + "".join(ITEM.format(path, name, value) for (path, name), value in items.items())
        + "</oor:items>"
    )


def need(tool: str) -> str:
    """Give the path of a program; skip the test where it is missing, fail in CI."""
    found = shutil.which(tool)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(f"{tool} is missing in CI")
        pytest.skip(f"{tool} is not installed")
    return found


@cache
def _profile(locale: str = "en-US") -> Path:
    """Give the profile of this process and a locale (tests run in several), made ready by its first use."""
    folder = Path(tempfile.mkdtemp(prefix="ita-office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "user").mkdir()
    (folder / "user" / "registrymodifications.xcu").write_text(settings(NO_MACROS, locale), encoding="utf-8")
    return folder


def converted(folder: Path, files: list[Path], kind: str, locale: str = "en-US") -> None:
    """Let one LibreOffice, macros off, write each file as another kind into a folder; workbooks are recalculated."""
    command = [need("soffice"), f"-env:UserInstallation={_profile(locale).as_uri()}", "--headless"]
    command += ["--convert-to", kind, "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=900)


XLSX = "xlsx:Calc MS Excel 2007 XML"
CSV = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true,false,false,false,-1"
"""A file a sheet, in UTF-8, with tabs; every text in quotes, every number with all its digits and the decimal sign of
the locale. Less than half the work of an .xlsx."""
_FIELD = re.compile(r'(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n)')


class Recalculated:
    """What LibreOffice gets for every cell of a workbook, to be read like one that calamine opened."""

    def __init__(self, folder: Path, book: Path) -> None:
        """Take the folder in which the sheets lie, and the workbook that they were made from."""
        self.folder = folder
        self.sheet_names = CalamineWorkbook.from_path(book).sheet_names
        self._files = {name: folder / f"{book.stem}-{name}.csv" for name in self.sheet_names}

    def get_sheet_by_name(self, name: str) -> "Recalculated._Sheet":
        return self._Sheet(self._files[name].read_bytes().decode("utf-8"))

    class _Sheet:
        def __init__(self, text: str) -> None:
            self._text = text

        def to_python(self, *, skip_empty_area: bool) -> list[list[object]]:
            assert not skip_empty_area
            rows: list[list[object]] = [[]]
            for text, bare, end in _FIELD.findall(self._text):
                rows[-1].append(_value(bare) if bare else text.replace('""', '"'))
                if end == "\n":
                    rows.append([])
            return rows[:-1]


def _value(bare: str) -> object:
    """Read what stands without quotes: a number, a truth value, or the name of an error."""
    if bare in ("TRUE", "FALSE"):
        return bare == "TRUE"
    return float(bare.replace(",", ".")) if re.fullmatch(r"[-+.,\dE]+", bare) else bare


def recalculated(folder: Path, books: list[Path], locale: str = "en-US") -> dict[str, Recalculated]:
    """Recalculate every formula of the books from scratch; give what LibreOffice gets, by the book's stem."""
    out = folder / "recalculated"
    converted(out, books, CSV, locale)
    return {book.stem: Recalculated(out, book) for book in books}


def differences(book: CalamineWorkbook | Recalculated, cells, model) -> list[str]:
    """Hold the computed cells of a book against the core; name each that differs."""
    sheets = {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names
    }
    found = []
    for cell in cells:
        seen = _at(sheets[cell.sheet.name], cell.ref)
        wanted = cell.value(model)
        if not same(seen, wanted):
            found.append(f"{cell.sheet.name}!{cell.ref}: {seen!r}, by the core {wanted!r}  {cell.formula}")
    return found


def same(seen: object, wanted: object) -> bool:
    """Compare what a cell shows with what the core gives: text to the letter, numbers to 1e-9."""
    if isinstance(wanted, str):
        return ("" if seen is None else seen) == wanted
    return isinstance(seen, int | float) and not isinstance(seen, bool) and abs(seen - float(wanted)) < 1e-9


def _at(rows: list[list[object]], ref: str) -> object:
    letters = ref.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    row = int(ref[len(letters) :])
    return rows[row - 1][column - 1] if row <= len(rows) and column <= len(rows[row - 1]) else None


def pages(folder: Path, documents: list[Path]) -> dict[str, int]:
    """Draw documents as PDF; give the number of pages by the document's stem."""
    info = need("pdfinfo")
    converted(folder, documents, "pdf")
    found = {}
    for document in documents:
        told = subprocess.run(
            [info, str(folder / f"{document.stem}.pdf")], check=True, capture_output=True, text=True
        )
        found[document.stem] = int(
            next(line for line in told.stdout.splitlines() if line.startswith("Pages:")).split()[1]
        )
    return found
