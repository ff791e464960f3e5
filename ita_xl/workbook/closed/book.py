"""A closed workbook: read by its named ranges, changed by patching only the parts that must change."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from errno import EINVAL, ENAMETOOLONG
from pathlib import Path

from ita_xl.checks.wording import Term
from ita_xl.failures import Failure
from ita_xl.ooxml.archive import load
from ita_xl.ooxml.xml import MAX_TEXT, too_long
from ita_xl.records import replace
from ita_xl.workbook.closed.inputs import put_back
from ita_xl.workbook.closed.package import Package, PackageError
from ita_xl.workbook.closed.safewrite import (
    BackupFolderError,
    BusyError,
    ChangedError,
    LockedError,
    NotPlainError,
    open_elsewhere,
    write_whole,
)
from ita_xl.workbook.closed.tableparts import keep_true, show_filtered, table_of
from ita_xl.workbook.closed.values import Values
from ita_xl.workbook.contract import ranges, rulesheet, sheets
from ita_xl.workbook.contract.tables import FREE_TABLES
from ita_xl.workbook.edits.edits import CellEdit, Edits
from ita_xl.workbook.formulas.cells import cells_without_rules, computed_cells
from ita_xl.workbook.formulas.workings import of_format_1
from ita_xl.workbook.reading.entries import with_codes
from ita_xl.workbook.reading.grid import Grid, Grids, text
from ita_xl.workbook.reading.model import Model, model
from ita_xl.workbook.reading.rulesheet import Standing, standing
from ita_xl.workbook.reading.tables import format_of, missing_name, require_known_format, require_shape

BACKUP_FOLDER = "ita-backup"
FAR_ROWS, FAR_COLUMNS = 1_000, 100
"""So many rows below and columns beside our ranges what stands there is a person's own."""
_CODES = {
    "not_found": "file-missing",
    "not_a_workbook": "not-a-workbook",
    "no_sheet": "not-a-workbook",
    "old_xls": "old-xls",
    "encrypted": "encrypted",
    "too_large": "too-large",
    "not_plain": "not-plain",
    "open_document": "open-document",
}


_WRITE_CODES: Mapping[type[OSError], str] = {
    LockedError: "locked",
    ChangedError: "changed-meanwhile",
    BusyError: "busy",
    NotPlainError: "not-plain",
    BackupFolderError: "backup-folder",
    FileExistsError: "exists",
}


class ClosedBook:
    """A workbook file that is not open in Excel."""

    def __init__(self, path: Path, data: bytes | None = None) -> None:
        """Read the file.

        Args:
            path: Where it stands (or will stand).
            data: Its bytes, where they do not come from ``path``.

        Raises:
            Failure: It cannot be read, or it is no ITA workbook.
        """
        self.path = path
        self.remarks: list[Failure] = []
        """Sentences that a command says beside its own."""
        self._own = data is None
        self._model: Model | None = None
        with failures_told(path):
            found = read(path) if data is None else data
            self._was = found if self._own else None
            """What the file held when it was read, or was written last."""
            self._package = Package.read(found)
            self.grids: Grids = self._read()
        require_known_format(self.grids)

    def _read(self) -> Grids:
        names = self._package.names
        if missing := ranges.absent(names):
            raise missing_name(missing[0], self.path.name)
        values = Values(self._package)
        grids = {
            name: values.table(name, *names[name], table_of(self._package, name))
            if name in FREE_TABLES
            else values.grid(*names[name], name=name)
            for name in ranges.NAMES
            if name in names
        }
        for name, grid in grids.items():
            require_shape(name, grid)
        grids = dict(with_codes(grids, values.formulas(*names["ita_items"])))
        return grids | dict(_with_far_cells(values, grids))

    @property
    def version(self) -> str:
        """The version of the program that built it; empty where it does not say."""
        grid = self.grids.get("ita_version")
        return text(grid.single) if grid else ""

    @property
    def format(self) -> int:
        """The format of the workbook."""
        return format_of(self.grids)

    @property
    def model(self) -> Model:
        """What was typed and what follows from it."""
        if self._model is None:
            self._model = model(self.grids)
        return self._model

    @property
    def misnamed(self) -> Failure | None:
        """Say that the file's name ends otherwise than Excel wants; ``None`` where it does not."""
        with failures_told(self.path):
            ending = self._package.ending
        if not self._own or not ending or self.path.suffix.lower() == ending:
            return None
        return Failure("misnamed-macros" if ending == ".xlsm" else "misnamed-plain", path=self.path.name)

    def require_whole(self) -> None:
        """Make sure that every part of the file can be read, as a command that needs it would find out later.

        Raises:
            Failure: ``not-a-workbook``.
        """
        with failures_told(self.path):
            self._package.require_whole()

    def remark(self, failure: Failure) -> None:
        """Note a sentence that a command says beside its own."""
        self.remarks.append(failure)

    def apply(self, edits: Edits) -> None:
        """Carry changes out in memory, then bring every computed cell and chart up to date.

        Raises:
            Failure: A row cannot be moved, a cell cannot take its value, or a part of the file is damaged.
        """
        self.type(edits)
        with failures_told(self.path):
            self.refresh()

    def type(self, edits: Edits) -> None:
        """Carry changes out in memory; computed cells show what they did until :meth:`refresh`.

        Raises:
            Failure: As :meth:`apply`.
        """
        with failures_told(self.path):
            for sheet in show_filtered(self._package, edits):
                self.remark(Failure("unfiltered", sheet=sheet))
            self._carry_out(edits)
            if self._own and self.format == ranges.FORMAT:
                put_back(self._package, self.grids, self._sheet_names())
            keep_true(self._package, self.grids)
            self.grids, self._model = self._read(), None

    def _carry_out(self, edits: Edits) -> None:
        self._put(edits.clears)
        for sheet, old, new in edits.moves:
            try:
                self._package.sheet(sheet).move_row(old, new)
            except ValueError as error:
                raise Failure("row-stuck", sheet=sheet, row=old) from error
        self._put(edits.cells)
        for sheet, row, points in edits.heights:
            self._package.sheet(sheet).row_height(row, points)
        for name, sheet, area in edits.names:
            self._package.move_name(name, sheet, area)
        for sheet, ref, target, tip in edits.links:
            self._package.sheet(sheet).set_link(ref, target, tip)

    def _put(self, cells: Iterable[CellEdit]) -> None:
        for cell in cells:
            try:
                self._package.sheet(cell.sheet).set_value(cell.ref, cell.value, style_from=cell.like)
            except ValueError as error:
                words = {"sheet": cell.sheet, "cell": cell.ref}
                if _too_long(cell.value):
                    raise Failure("cell-full", limit=MAX_TEXT, **words) from error
                raise Failure("cell-stuck", **words) from error

    def rule_page(self) -> Grid:
        """Give sheet เกณฑ์ from A1 on, the workings included.

        Raises:
            Failure: ``not-ours``: its columns have lost their names.
        """
        names = self._package.names
        if "ita_years" not in names:
            raise missing_name("ita_years", self.path.name)
        with failures_told(self.path):
            return Values(self._package).grid(names["ita_years"][0], rulesheet.PAGE)

    def refresh(self) -> None:
        """Write the core's value into every computed cell that still holds its formula, and refresh the charts."""
        now = self.model
        names = self._sheet_names()
        # Rules that the program does not know: what follows from them stays as it stands.
        newer = standing(self.grids) is Standing.NEWER
        for cell in cells_without_rules() if newer else (*computed_cells(), *of_format_1()):
            name = names.get(cell.sheet)
            if name is not None:
                value = cell.value(now)
                # What Excel gives where a text gets longer than a cell holds.
                self._package.sheet(name).set_cached(cell.ref, "#VALUE!" if _too_long(value) else value)
        self._package.refresh_charts()

    def _sheet_names(self) -> Mapping[sheets.Sheet, str]:
        return our_sheets(self._package)

    def to_bytes(self) -> bytes:
        """Give the file as it would be written."""
        return self._package.to_bytes()

    def save(self, *, backup: bool = True, new: bool = False) -> Path | None:
        """Write the file, whole or not at all, after a backup; a file that was changed since it was read is left alone.

        Args:
            backup: Whether the old file is kept.
            new: Whether the file must not be there yet.

        Returns:
            The backup, or ``None`` where there was no file before or nothing has changed.

        Raises:
            Failure: It is open elsewhere, was changed meanwhile, or cannot be written; the file is as it was.
        """
        data = self.to_bytes()
        links, owner = self._own and other_names(self.path), _owner(self.path)
        copy = save(self.path, data, backup=backup, own=self._own, was=self._was, new=new)
        if links and copy:
            self.remark(Failure("hard-links", path=self.path.name))
        if copy and _owner(self.path) != owner:
            self.remark(Failure("owner-changed", path=self.path.name))
        self._was = data if self._own else None
        return copy


def _with_far_cells(values: Values, grids: Grids) -> Iterator[tuple[str, Grid]]:
    """Give a range of each sheet where cells stand far from all of them, with these cells."""
    for name in ranges.ONE_OF_EACH_SHEET:
        if name not in grids:
            continue
        sheet = grids[name].sheet
        all_of_it = [grid for grid in grids.values() if grid.sheet == sheet and grid.rows]
        bottom = max((grid.top + len(grid.rows) for grid in all_of_it), default=0)
        right = max((grid.left + len(grid.rows[0]) for grid in all_of_it), default=0)
        if far := values.far(sheet, bottom + FAR_ROWS, right + FAR_COLUMNS):
            yield name, replace(grids[name], far=far)


def our_sheets(package: Package) -> Mapping[sheets.Sheet, str]:
    """Give what a person calls our sheets. LibreOffice drops the code names: then names that lead there tell."""
    plain = {s: s.name for s in sheets.SHEETS if s.name in package.sheet_names}
    names = package.names
    led = {area.sheet: names[name][0] for name, area in ranges.NAMES.items() if name in names}
    coded = package.code_names
    return plain | led | {s: coded[s.code] for s in sheets.SHEETS if s.code in coded}


def read(path: Path) -> bytes:
    """Read a workbook file as it stands.

    Raises:
        Failure: It cannot be read.
    """
    with failures_told(path):
        if path.is_dir():
            raise Failure("is-folder", path=path)
        return load(path)


def unreadable(error: PackageError, path: Path) -> Failure:
    """Say why a workbook cannot be read."""
    if error.code == "too_many_cells":
        return Failure("too-many-cells", path=path.name, sheet=error.detail)
    return Failure(_CODES[error.code], path=path.name)


def _owner(path: Path) -> int | None:
    """Give the number of a file's owner; the same for all on Windows."""
    try:
        return path.stat().st_uid
    except OSError:
        return None


def other_names(path: Path) -> bool:
    """Tell whether a file has other names (hard links), which stay with its old contents."""
    try:
        return path.stat().st_nlink > 1
    except OSError:
        return False


def save(
    path: Path,
    data: bytes,
    *,
    backup: bool = True,
    own: bool = False,
    was: bytes | None = None,
    new: bool = False,
) -> Path | None:
    """Write any file of ours whole or not at all; the old one goes to the folder of backups first.

    Where the file holds these bytes already, nothing is written and no backup made.

    Args:
        path: The file.
        data: Its new contents.
        backup: Whether the old file is kept.
        own: The file is the workbook that was read: nobody can choose another place for it.
        was: What was read of it: where it holds something else by now, it is left alone.
        new: Whether it must not be there yet.

    Raises:
        Failure: The folder is missing, the file is open elsewhere, was changed meanwhile, or cannot be written.
    """
    if open_elsewhere(path):
        raise Failure("locked", path=path.name, owner=f"~${path.name}")
    try:
        if path.is_dir():
            raise Failure("is-folder", path=path)
        if not path.parent.is_dir():
            raise Failure("folder-missing", path=path.parent)
        if path.is_file() and path.read_bytes() == data:
            return None
        if path.is_file() and not path.stat().st_mode & 0o222:
            # Elsewhere than on Windows it could be replaced all the same; whoever made it read-only does not want that.
            raise Failure("read-only-file" if own else "not-allowed", path=path.name)
        folder = path.parent / BACKUP_FOLDER if backup else None
        return write_whole(path, data, backup_dir=folder, was=was, new=new)
    except OSError as error:
        raise _why_not_written(error, path, own=own) from error


def _why_not_written(error: OSError, path: Path, *, own: bool) -> Failure:
    """Say why a file was not written."""
    known = next((code for kind, code in _WRITE_CODES.items() if isinstance(error, kind)), None)
    if known:
        return Failure(known, path=path.name, owner=f"~${path.name}", folder=BACKUP_FOLDER)
    if isinstance(error, PermissionError):
        return Failure("read-only-folder" if own else "not-allowed", path=path.name)
    if error.errno in (ENAMETOOLONG, EINVAL):
        return Failure("bad-name", path=path.name)
    return Failure("disk", path=path.name, detail=error)


def renamed(path: Path) -> Failure | None:
    """Tell why a file was written as ``name (2)``: ``name`` is open, or exists; ``None`` where it was not."""
    plain = re.fullmatch(r"(.+) \((\d+)\)", path.stem)
    if plain is None:
        return None
    usual = path.with_name(plain[1] + path.suffix)
    if not usual.exists():
        return None
    return Failure("renamed-open" if open_elsewhere(usual) else "renamed-exists", path=usual.name)


@contextmanager
def failures_told(path: Path) -> Iterator[None]:
    """Tell in a sentence what is wrong with a file that cannot be read."""
    try:
        yield
    except PackageError as error:
        if error.code == "not_a_workbook" and (kind := _kind_of_file(path)):
            raise Failure("not-ours-kind", path=path.name, kind=kind) from error
        raise unreadable(error, path) from error
    except PermissionError as error:
        # Windows says the same of a file that another program holds.
        if os.name == "nt":
            raise Failure("locked", path=path.name, owner=f"~${path.name}") from error
        raise Failure("no-right-to-read", path=path.name) from error
    except OSError as error:
        raise Failure("unreadable", path=path, detail=error) from error


def _kind_of_file(path: Path) -> Term | None:
    """Tell what a file is that is no workbook, by its first bytes and its ending; ``None`` where nobody can say."""
    try:
        with path.open("rb") as file:
            head = file.read(8)
    except OSError:
        return None
    for start, kind in _STARTS.items():
        if head.startswith(start):
            return kind
    return (
        None if head.startswith(b"PK") and path.suffix.lower() != ".docx" else _ENDS.get(path.suffix.lower())
    )


_PDF, _WORD = Term("แฟ้ม PDF", "a PDF file"), Term("เอกสาร Word", "a document of Word")
_STARTS = {b"%PDF": _PDF, b"{\\rtf": _WORD}
_ENDS = {
    ".docx": _WORD,
    ".csv": Term("แฟ้มข้อมูลข้อความ (.csv)", "a text file of data (.csv)"),
    ".txt": Term("แฟ้มข้อความ (.txt)", "a text file (.txt)"),
    ".html": Term("หน้าเว็บ (.html)", "a web page (.html)"),
    ".htm": Term("หน้าเว็บ (.html)", "a web page (.html)"),
}


def _too_long(value: object) -> bool:
    """Tell whether a text does not fit in a cell, which counts in units of UTF-16."""
    return isinstance(value, str) and too_long(value)
