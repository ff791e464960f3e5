"""The workbook that is open in Excel, through xlwings.

A call to Excel costs milliseconds, so the named ranges of a sheet are read as one block when first asked for,
and changes are written in few rectangles: all of them, or none. Of Excel's own state only the status bar is
touched (calculation, events and screen would stay switched off where Python dies on the way); nothing but the
status cell is written in sight.
"""

import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ita_xl.a1 import at
from ita_xl.failures import Failure
from ita_xl.records import replace
from ita_xl.workbook.contract import rulesheet
from ita_xl.workbook.contract.sheets import HISTORY, HOME, ITEMS, MEASURES, SCORES
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.live.cells import Block, typed, values_of
from ita_xl.workbook.live.changes import Change, Journal, SheetChange, tried_twice
from ita_xl.workbook.live.excel import Excel
from ita_xl.workbook.live.inputs import put_back
from ita_xl.workbook.live.ranges import Ranges
from ita_xl.workbook.live.rulesheet import RuleSheetChange
from ita_xl.workbook.live.tables import table_changes
from ita_xl.workbook.reading.grid import Grid, Grids
from ita_xl.workbook.reading.model import Model, model
from ita_xl.workbook.reading.tables import missing_name

if TYPE_CHECKING:
    import xlwings as xw

PROGRESS = {
    "write": "ita_xl กำลังเขียนผลลงสมุดงาน …",
    "file": "ita_xl กำลังจัดทำแฟ้ม …",
}
"""What the status bar says on the way; while Python reads, it says what the macro wrote there before the call."""


class LiveBook:
    """A workbook that is open in Excel, as :class:`ita_xl.actions.Book`."""

    def __init__(self, book: "xw.Book", log: Callable[[str], object] = lambda _: "") -> None:
        """Take a workbook.

        Args:
            book: The workbook.
            log: Takes the details of an accident, and gives the place where they can be read.
        """
        self._excel = Excel(book)
        self._log = log
        self.remarks: list[str] = []
        """Sentences that follow the one in the status cell."""
        self._why = ""
        self._forget()

    @cached_property
    def path(self) -> Path:
        """Where it is saved; in the folder of documents where that is no folder. Asked for when a file is made."""
        name = self._excel.full_name()
        if "://" not in name:
            return Path(name)
        self._why = "เพราะสมุดงานนี้เปิดจาก OneDrive หรือ SharePoint"
        return documents() / unquote(name.rsplit("/", 1)[-1])

    def _forget(self) -> None:
        self._ranges = Ranges(self._excel, lambda: self.path.name)
        self.grids: Grids = self._ranges
        self.__dict__.pop("model", None)

    @cached_property
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

    def use_documents(self) -> None:
        """Write into the folder of documents what would stand beside the workbook."""
        self.path = documents() / self.path.name
        self._why = "เพราะเขียนแฟ้มลงโฟลเดอร์ของสมุดงานไม่ได้"

    def whereabouts(self, path: Path) -> str:
        """Tell in Thai in which folder a file lies that was written for this workbook."""
        return f"อยู่ในโฟลเดอร์ {path.parent} {self._why}" if self._why else "อยู่ในโฟลเดอร์เดียวกับสมุดงาน"

    @contextmanager
    def progress(self) -> Iterator[None]:
        """Give the status bar back to Excel at the end, whatever happens."""
        try:
            yield
        finally:
            tried_twice(lambda: self._excel.status_bar(False))

    def tell(self, step: str) -> None:
        """Say in the status bar what is being done (a key of ``PROGRESS``); that it cannot be said stops nothing."""
        with suppress(Exception):
            self._excel.status_bar(PROGRESS[step])

    def announce(self, failure: Failure) -> None:
        """Say something in the status bar before it is done, and again with the sentence at the end."""
        self.remarks.append(failure.sentence())
        with suppress(Exception):
            self._excel.status_bar(failure.sentence())

    def ask(self, question: Failure) -> bool:
        """Ask a person in a box, and give the answer; no where this Excel has no box."""
        return self._excel.ask(question.sentence(), "ITA")

    def say(self, sentence: str) -> None:
        """Write a sentence into the status cell; into the status bar where somebody has removed the cell."""
        text = " ".join([sentence, *self.remarks])
        try:
            self._write_status(text)
        except Failure:
            self._excel.status_bar(text)
        except Exception:  # an accident of one moment: the sentence is all that a person gets
            self._write_status(text)

    def _write_status(self, text: str) -> None:
        place = self.grids["ita_status"].place(0, 0)
        row, col = at(place.cell)
        self._excel.write(self._excel.page(place.sheet), Block(row, col, [[typed(text)]]))

    def content(self) -> tuple[bytes, bool]:
        """Give the workbook as a file, without saving it.

        Returns:
            The bytes, and whether they are what is on the screen (else what was saved last).
        """
        import tempfile

        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            copy = Path(folder, f"copy{self.path.suffix}")
            if self._excel.save_copy(str(copy)):
                return copy.read_bytes(), True
        return self.path.read_bytes(), False

    def rule_page(self) -> Grid:
        """Give sheet เกณฑ์ from A1 on, the workings included.

        Raises:
            Failure: ``not-ours``: its columns have lost their names.
        """
        try:
            page, name = self._excel.page_of("ita_years")
        except Exception as error:  # whatever Excel says where there is no such name
            raise missing_name("ita_years", self.path.name) from error
        raw = self._excel.values(page, rulesheet.PAGE)
        return Grid(name, 1, 0, tuple(values_of(row) for row in raw))

    def remark(self, failure: Failure) -> None:
        """Note a sentence that is to be said beside that of the action."""
        self.remarks.append(failure.sentence())

    def apply(self, edits: Edits) -> None:
        """Carry changes out, all or none. Computed cells and charts need nothing: Excel calculates.

        Raises:
            Failure: A row cannot be moved, a sheet is locked, or Excel refuses; all is as it was then.
        """
        status = self.grids["ita_status"].place(0, 0)
        said = [e for e in edits.cells if (e.sheet, e.ref) == (status.sheet, status.cell)]
        rest = replace(edits, cells=[e for e in edits.cells if e not in said])
        changes: list[SheetChange] = []
        if rest.names:
            # Written on its own: no typed range lies on it.
            sheet = rest.names[0][1]
            changes.append(RuleSheetChange(self._excel, sheet, rest))
            rest = replace(rest, cells=[e for e in rest.cells if e.sheet != sheet])
        changes += table_changes(self._excel, self._ranges)
        for name in dict.fromkeys(e.sheet for e in (*rest.clears, *rest.cells)):
            change = Change(self._excel, self._ranges, name, rest)
            if not change.empty:
                changes.append(change)
        written = {self._ranges.sheet_of(e.sheet) for e in (*rest.clears, *rest.cells)}
        # A press that makes tables has no call to spare for sheets on which it writes nothing.
        looked_at = [s for s in (HOME, SCORES, ITEMS, HISTORY) if s in written or MEASURES not in written]
        put_back(self._excel, self._ranges, looked_at)
        if self._excel.read_only():
            self.remarks.append(Failure("read-only").sentence())
        self.tell("write")
        with self._writable(changes):
            self._write(changes, str(said[-1].value) if said else "")
        self._forget()

    @contextmanager
    def _writable(self, changes: Sequence[SheetChange]) -> Iterator[None]:
        """Show filtered rows, and take the protection against accident off for a while."""
        with ExitStack() as after:
            for change in changes:
                # The other sheets that are protected get values into unlocked cells only.
                if change.guarded and self._excel.unprotect(change.page, change.name):
                    after.callback(self._protect, change)
                # A sheet that is protected has no filter: the builder draws none.
                elif change.table and self._excel.show_all(
                    change.page, change.name, change.rows, change.listed
                ):
                    self.remarks.append(Failure("unfiltered", sheet=change.name).sentence())
            yield

    def _protect(self, change: SheetChange) -> None:
        """Protect a sheet again; what was written stays written where Excel refuses that."""
        if not tried_twice(lambda: self._excel.protect(change.page)):
            self._log(f"not protected again: {change.name}")

    def _write(self, changes: Sequence[SheetChange], status: str) -> None:
        """Write all changes, then the sentence that says so; put everything back where one of them fails."""
        journal = Journal()
        try:
            for change in changes:
                change.write(journal)
            if status:
                self._write_status(" ".join([status, *self.remarks]))
            for change in changes:  # at the end, because a link that is gone cannot be put back
                change.unlink()
        except Exception as error:
            log = self._log(traceback.format_exc())
            failure = Failure("not-written" if journal.put_back() else "half-written", log=log)
            for change in changes:
                if change.table and self._locked(change):
                    failure = Failure("protected", sheet=change.name)
            raise failure from error
        for change in changes:
            change.fit()

    def _locked(self, change: SheetChange) -> bool:
        """Tell whether a sheet that people may edit is protected all the same."""
        if change.guarded:
            return False
        with suppress(Exception):
            return self._excel.protected(change.page)
        return False


def documents() -> Path:
    """Give the user's folder of documents."""
    if sys.platform == "win32":
        import ctypes

        buffer = ctypes.create_unicode_buffer(260)
        ctypes.windll.shell32.SHGetFolderPathW(None, 5, None, 0, buffer)
        if buffer.value:
            return Path(buffer.value)
    return Path.home() / "Documents"
