"""The workbook that is open in Excel, through xlwings.

A call to Excel costs milliseconds, so the named ranges of a sheet are read as one block when first asked for,
and changes are written in few rectangles. Excel's own state (calculation, events, screen) is left as it is: it
would stay switched off where Python dies on the way; and nothing but the status cell is written in sight.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ita_xl.failures import Failure
from ita_xl.workbook import layout
from ita_xl.workbook.computed import Model
from ita_xl.workbook.contents import Grid, Grids, model
from ita_xl.workbook.edits import Edits
from ita_xl.workbook.live_cells import area_of, ref, typed, value_of
from ita_xl.workbook.live_changes import TABLES, Change, unprotected

if TYPE_CHECKING:
    import xlwings as xw

BESIDE = 24
"""As many columns beside a table belong to its rows."""


class LiveBook:
    """A workbook that is open in Excel, as :class:`ita_xl.actions.Book`."""

    def __init__(self, book: "xw.Book") -> None:
        self._book = book
        name = _full_name(book)
        self._online = "://" in name
        self.path = documents() / unquote(name.rsplit("/", 1)[-1]) if self._online else Path(name)
        self._ranges = Ranges(book, self.path.name)
        self.grids: Grids = self._ranges

    @property
    def model(self) -> Model:
        """What was typed and what follows from it."""
        return model(self.grids)

    def require_folder(self) -> None:
        """Make sure that there is a folder for what is written beside the workbook.

        Raises:
            Failure: ``unsaved``: the workbook has never been saved.
        """
        if not self.path.is_absolute():
            raise Failure("unsaved")

    def whereabouts(self, path: Path) -> str:
        """Tell in Thai in which folder a file lies that was written for this workbook."""
        if self._online:
            return f"อยู่ในโฟลเดอร์ {path.parent} เพราะสมุดงานนี้เปิดจาก OneDrive หรือ SharePoint"
        return "อยู่ในโฟลเดอร์เดียวกับสมุดงาน"

    def say(self, sentence: str) -> None:
        """Write a sentence into the status cell; into the status bar where somebody has removed the cell."""
        try:
            place = self.grids["ita_status"].place(0, 0)
        except Failure:
            self._book.app.status_bar = sentence
        else:
            self._book.sheets[place.sheet].range(place.cell).raw_value = typed(sentence)

    def content(self) -> tuple[bytes, bool]:
        """Give the workbook as a file, without saving it.

        Returns:
            The bytes, and whether they are what is on the screen (else what was saved last).
        """
        try:
            save_copy = self._book.api.SaveCopyAs
        except AttributeError:
            return self.path.read_bytes(), False
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            copy = Path(folder, f"copy{self.path.suffix}")
            save_copy(str(copy))
            return copy.read_bytes(), True

    def apply(self, edits: Edits) -> None:
        """Carry changes out. Computed cells and charts need nothing: Excel calculates.

        Raises:
            Failure: A row cannot be moved; nothing was changed then.
        """
        changes = []
        for name in dict.fromkeys(e.sheet for e in (*edits.clears, *edits.cells)):
            changes.append(Change(self._book.sheets[name], name, edits, self._ranges))
        with ExitStack() as protection:
            for change in changes:
                # The other sheets that are protected get values into unlocked cells only.
                if "ita_findings" in change.known:
                    protection.enter_context(unprotected(change.page))
            for change in changes:
                change.carry_out()
        self._ranges = Ranges(self._book, self.path.name)
        self.grids = self._ranges


class Ranges(Mapping[str, Grid]):
    """The named ranges, read a sheet at a time when first asked for."""

    def __init__(self, book: "xw.Book", book_name: str) -> None:
        self._book = book
        self._book_name = book_name
        self._grids: dict[str, Grid] = {}
        self.raw: dict[str, Grid] = {}
        """All that was read of a sheet, by its name, as Excel hands it over."""

    def __getitem__(self, name: str) -> Grid:
        if name not in self._grids:
            self._grids |= self._read(layout.NAMES[name].sheet)
        return self._grids[name]

    def __iter__(self) -> Iterator[str]:
        return iter(layout.NAMES)

    def __len__(self) -> int:
        return len(layout.NAMES)

    def known(self, sheet: str) -> dict[str, Grid]:
        """Give what was read of a sheet so far."""
        return {name: grid for name, grid in self._grids.items() if grid.sheet == sheet}

    def _read(self, wanted: layout.Sheet) -> dict[str, Grid]:
        names = [name for name, area in layout.NAMES.items() if area.sheet is wanted]
        page, sheet, areas = self._find(wanted, names)
        top, left = min(a.top for a in areas), min(a.left for a in areas)
        bottom, right = max(a.bottom for a in areas), max(a.right for a in areas)
        right += BESIDE if set(names) & set(TABLES) else 0
        # The value of an xlwings range would ask Excel for more than the cells.
        raw = page.range(ref(top, left, bottom, right)).raw_value
        self.raw[sheet] = Grid(sheet, top, left, raw)
        block = [tuple(value_of(value) for value in row) for row in raw]
        found = {}
        for name, area in zip(names, areas, strict=True):
            rows = block[area.top - top : area.bottom - top + 1]
            cut = (row[area.left - left : area.right - left + 1] for row in rows)
            found[name] = Grid(sheet, area.top, area.left, tuple(cut))
        return found

    def _find(self, wanted: layout.Sheet, names: list[str]) -> tuple["xw.Sheet", str, list[layout.Area]]:
        """Find where the names of a sheet lie: all in one call, on the sheet of that name or the renamed one."""
        book = self._book
        for renamed in (False, True):
            with suppress(Exception):
                page = book.names[names[0]].refers_to_range.sheet if renamed else book.sheets[wanted.name]
                found = page.range(",".join(names)).address.split(",")
                if len(found) == len(names):
                    name = page.name if renamed else wanted.name
                    return page, name, [area_of(address) for address in found]
        areas = []
        for name in names:
            try:
                single = book.names[name].refers_to_range
                areas.append(area_of(single.address))
            except Exception as error:
                raise Failure("not-ours", path=self._book_name, missing=name) from error
        return single.sheet, single.sheet.name, areas


def _full_name(book: "xw.Book") -> str:
    """Give path and name, or the address in OneDrive or SharePoint, for which xlwings would seek a folder."""
    try:
        return str(book.api.FullName)
    except AttributeError:
        return book.fullname


def documents() -> Path:
    """Give the user's folder of documents."""
    if sys.platform == "win32":
        import ctypes

        buffer = ctypes.create_unicode_buffer(260)
        ctypes.windll.shell32.SHGetFolderPathW(None, 5, None, 0, buffer)
        if buffer.value:
            return Path(buffer.value)
    return Path.home() / "Documents"
