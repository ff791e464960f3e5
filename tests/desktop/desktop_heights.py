"""LibreOffice asked for what it needs to show every text of a workbook: heights of rows, widths of columns.

Rows with merged cells, which no program fits, are asked for on a sheet of their own, where the same text stands in one
column of the merged width.
"""

import os
import re
import subprocess
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import desktop_uno
from lxml import etree
from office import need

POINT = 2540 / 72
"""What LibreOffice measures in, hundredths of a millimetre, in a point."""
LINE = (850 + 460) / (850 + 250)
"""A line of TH SarabunPSK in Windows (usWinAscent + usWinDescent of the font) over one in LibreOffice (hhea)."""
COLUMN = 0.97
"""A column in Excel, where a digit of Calibri 11 has 7 whole pixels, over one in LibreOffice, where it has 7.4 (and
what Excel's letters are narrower by at 96 dots an inch)."""
MAX_POINTS = 409.0
FLAGS = 1 | 2 | 4 | 16
"""CellFlags: values, dates, texts, formulas."""


Heights = defaultdict[int, float | None]
"""Row from 0 -> points, none where it is hidden."""
Area = tuple[int, int, int, int]
"""Left, top, right and bottom, from 0."""


@dataclass(frozen=True)
class Written:
    """What a file says of a sheet: a digest of all that is seen of it (no formula, no cursor), heights, merges."""

    digest: bytes
    heights: Heights
    merged: list[Area]


@dataclass(frozen=True)
class Cut:
    """A row or a cell whose text is not seen whole."""

    sheet: str
    place: str
    has: float
    needs: float

    def __str__(self) -> str:
        return f"{self.sheet}!{self.place} has {self.has:.0f} points, needs {self.needs:.0f}"


@contextmanager
def office(folder: Path) -> Iterator[object]:
    """Run a LibreOffice without windows; give its desktop."""
    pipe = f"ita-heights-{os.getpid()}"
    command = [
        need("soffice"),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nodefault"),
        f"--accept=pipe,name={pipe};urp;",
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = desktop_uno.desktop(pipe)
        yield desktop
        with suppress(Exception):  # the connection breaks as it ends
            desktop.terminate()
    finally:
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()
        process.wait(10)


@contextmanager
def opened(desktop, book: Path) -> Iterator[object]:
    """Open a workbook without a window; give the document."""
    document = desktop.loadComponentFromURL(book.as_uri(), "_blank", 0, desktop_uno.properties(Hidden=True))
    try:
        yield document
    finally:
        document.close(True)


def cuts(desktop, book: Path, known: set[bytes]) -> list[Cut]:
    """Give what of a workbook's visible sheets is not seen whole; sheets that are known, cell for cell, left out."""
    with opened(desktop, book) as document:
        scratch = Scratch(document)
        pages = []
        for name, written in in_file(book).items():
            sheet = document.Sheets.getByName(name)
            if sheet.IsVisible and written.digest not in known:
                known.add(written.digest)
                pages.append(Page(sheet, written, scratch))
        return [cut for page in pages for cut in page.cuts()]


def in_file(book: Path) -> dict[str, Written]:
    """Give what a file says of its sheets, by name."""
    with zipfile.ZipFile(book) as parts:
        targets = {
            r.get("Id"): r.get("Target") for r in etree.fromstring(parts.read("xl/_rels/workbook.xml.rels"))
        }
        styles = parts.read("xl/styles.xml")
        strings = [etree.tostring(one) for one in etree.fromstring(parts.read("xl/sharedStrings.xml"))]
        found = {}
        for sheet in etree.fromstring(parts.read("xl/workbook.xml")).iter("{*}sheet"):
            key = next(v for name, v in sheet.attrib.items() if name.endswith("}id"))
            part = parts.read(f"xl/{targets[key].removeprefix('/xl/')}")
            page = etree.fromstring(part)
            usual = float(page.find("{*}sheetFormatPr").get("defaultRowHeight"))
            heights: Heights = defaultdict(lambda usual=usual: usual)
            for row in page.iter("{*}row"):
                hidden = row.get("hidden") in ("1", "true")
                heights[int(row.get("r")) - 1] = None if hidden else float(row.get("ht", usual))
            merged = [_area(m.get("ref")) for m in page.iter("{*}mergeCell")]
            used = [strings[int(cell.findtext("{*}v"))] for cell in page.iter("{*}c") if cell.get("t") == "s"]
            for unseen in [*page.iter("{*}f", "{*}sheetViews")]:
                unseen.getparent().remove(unseen)
            digest = sha256(b"".join((etree.tostring(page), styles, *used))).digest()
            found[sheet.get("name")] = Written(digest, heights, merged)
    return found


def _area(ref: str) -> Area:
    (left, top), (right, bottom) = (_place(part) for part in ref.split(":"))
    return left, top, right, bottom


def _place(ref: str) -> tuple[int, int]:
    letters, row = re.fullmatch(r"([A-Z]+)(\d+)", ref).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column - 1, int(row) - 1


class Scratch:
    """A sheet of its own, where one text after the other is asked for."""

    NAME = "measured"

    def __init__(self, document) -> None:
        document.Sheets.insertNewByName(self.NAME, document.Sheets.Count)
        self._sheet = document.Sheets.getByName(self.NAME)
        self._cell = self._sheet.getCellByPosition(0, 0)

    def height(self, cell, width: int) -> int:
        """Give the height that a cell's text needs in this width."""
        self._take(cell)
        self._sheet.Columns.getByIndex(0).Width = width
        row = self._sheet.Rows.getByIndex(0)
        row.OptimalHeight = True
        return row.Height

    def width(self, cell) -> int:
        """Give the width that a cell's text needs in one line."""
        self._take(cell)
        self._sheet.Columns.getByIndex(0).OptimalWidth = True
        return self._sheet.Columns.getByIndex(0).Width

    def _take(self, cell) -> None:
        self._sheet.copyRange(self._cell.CellAddress, cell.RangeAddress)
        self._sheet.getCellRangeByPosition(0, 0, 40, 3).merge(False)


class Page:
    """A sheet, measured: values in place of formulas from the beginning on, less and less of them on the way."""

    def __init__(self, sheet, written: Written, scratch: Scratch) -> None:
        self._sheet, self._scratch = sheet, scratch
        self._heights, self._merged = written.heights, written.merged
        with suppress(Exception):
            sheet.unprotect("")
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        self._used = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        columns = [sheet.Columns.getByIndex(n) for n in range(end.EndColumn + 1)]
        self._widths = [int(column.Width * COLUMN) if column.IsVisible else 0 for column in columns]
        self._used.setDataArray(self._used.getDataArray())

    def cuts(self) -> list[Cut]:
        """Give the rows and cells whose text is cut."""
        self._narrow()
        found = [*self._merged_cells(), *self._rows(), *self._columns()]
        return sorted(set(found), key=lambda cut: cut.place)

    def _narrow(self) -> None:
        """Make the columns as narrow as Excel's; what is not seen asks for no height."""
        for n, width in enumerate(self._widths):
            column = self._sheet.Columns.getByIndex(n)
            if width:
                column.Width = width
            else:
                column.clearContents(FLAGS)

    def _merged_cells(self) -> Iterator[Cut]:
        for left, top, right, bottom in self._merged:
            cell = self._sheet.getCellRangeByPosition(left, top, left, top)
            text = cell.getCellByPosition(0, 0).String
            width = sum(self._widths[left : right + 1])
            heights = [self._heights[row] for row in range(top, bottom + 1)]
            if not text or not width or None in heights:
                continue
            if cell.IsTextWrapped:
                yield from self._too_low(top, sum(heights), self._scratch.height(cell, width))
            elif (needs := self._scratch.width(cell)) > width:
                yield Cut(self._sheet.Name, _name(left, top), width / POINT, needs / POINT)

    def _rows(self) -> Iterator[Cut]:
        self._used.Rows.OptimalHeight = True
        rows = self._sheet.Rows
        for n in range(self._used.RangeAddress.EndRow + 1):
            if (has := self._heights[n]) is not None:
                yield from self._too_low(n, has, rows.getByIndex(n).Height)

    def _too_low(self, row: int, has: float, needs: int) -> Iterator[Cut]:
        wanted = min(needs / POINT * LINE, MAX_POINTS)
        if has < wanted - 0.5:
            yield Cut(self._sheet.Name, f"row {row + 1}", has, wanted)

    def _columns(self) -> Iterator[Cut]:
        """Ask for the columns with nothing in them but what is not wrapped and stands in one cell."""
        self._clear_wrapped()
        for left, top, _, _ in self._merged:
            self._sheet.getCellByPosition(left, top).String = ""
        self._used.Columns.OptimalWidth = True
        for n, width in enumerate(self._widths):
            if width and self._sheet.Columns.getByIndex(n).Width > width:
                yield from self._cells(n)

    def _clear_wrapped(self) -> None:
        kinds = self._sheet.UniqueCellFormatRanges
        for n in range(kinds.Count):
            ranges = kinds.getByIndex(n)
            if ranges.IsTextWrapped:
                ranges.clearContents(FLAGS)

    def _cells(self, column: int) -> Iterator[Cut]:
        texts = self._used.getDataArray()
        for row, values in enumerate(texts):
            if values[column] == "" or self._heights[row] is None:
                continue
            cell = self._sheet.getCellRangeByPosition(column, row, column, row)
            needs = self._scratch.width(cell)
            free = column + 1
            if isinstance(values[column], str):  # a text runs on over empty cells
                while free < len(values) and values[free] == "" and not self._covered(free, row):
                    free += 1
            has = sum(self._widths[column:free]) + (20000 if free == len(values) else 0)
            if needs > has:
                yield Cut(self._sheet.Name, _name(column, row), has / POINT, needs / POINT)

    def _covered(self, column: int, row: int) -> bool:
        return any(a <= column <= c and b <= row <= d for a, b, c, d in self._merged)


def _name(column: int, row: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
