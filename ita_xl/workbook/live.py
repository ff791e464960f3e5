"""The workbook that is open in Excel: what its buttons run, through xlwings.

A call to Excel costs milliseconds, so the named ranges of a sheet are read as one block when first asked for,
and changes are written in few rectangles. Excel's own state (calculation, events, screen) is left as it is: it
would stay switched off where Python dies on the way; and nothing but the status cell is written in sight.
"""

import re
import sys
import tempfile
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ita_xl import actions, logfile
from ita_xl.failures import Failure
from ita_xl.workbook import layout
from ita_xl.workbook.computed import Model
from ita_xl.workbook.contents import Grid, Grids, model
from ita_xl.workbook.edits import Edits
from ita_xl.workbook.layout import column

if TYPE_CHECKING:
    import xlwings as xw

Cell = tuple[int, int]
"""Row from 1 and column from 0, as in :mod:`ita_xl.workbook.layout`."""
Cells = dict[Cell, object]

TABLES = ("ita_measures", "ita_follow", "ita_findings")
"""Names of the ranges whose rows the program makes."""
FEW = 3
"""More rectangles than these in one table are written as one that holds them all."""
BESIDE = 24
"""As many columns beside a table belong to its rows."""

PROTECTION = {
    "DrawingObjects": False,
    "AllowFormattingColumns": True,
    "AllowFormattingRows": True,
    "AllowSorting": True,
    "AllowFiltering": True,
}
"""How the builder protects a sheet, in the words of Excel's object model."""

ERRORS = {
    -2146826281: "#DIV/0!",
    -2146826246: "#N/A",
    -2146826259: "#NAME?",
    -2146826288: "#NULL!",
    -2146826252: "#NUM!",
    -2146826265: "#REF!",
    -2146826273: "#VALUE!",
}
"""What Excel hands over for an error in a cell."""

_SAFE_TEXT = re.compile(r"(?!(true|false)$)[^\W\d_]\D*", re.IGNORECASE)
"""Text that Excel takes for nothing else: it starts with a letter and holds no digit."""


def run(action: str) -> None:
    """Do what a button asks for, and say in the status cell how it ended. Never raises.

    Args:
        action: ``generate``, ``check``, ``export`` or ``share``.
    """
    try:
        import xlwings as xw

        _press(LiveBook(xw.Book.caller()), action)
    except Exception:  # there is no cell to say it in: the macro says that nothing was said
        logfile.write(traceback.format_exc())


def _press(book: "LiveBook", action: str) -> None:
    try:
        BUTTONS[action](book)
    except Failure as failure:
        book.say(failure.sentence())
    except Exception:  # the last resort: a person never sees a traceback
        book.say(Failure("unexpected", log=logfile.write(traceback.format_exc())).sentence())


def _generate(book: "LiveBook") -> None:
    actions.generate(book)


def _check(book: "LiveBook") -> None:
    actions.write_findings(book)


def _export(book: "LiveBook") -> None:
    book.require_folder()
    done = actions.export(book)
    more = f" พบรายการที่ต้องแก้ไข {done.errors} รายการ โปรดกดปุ่ม ตรวจสอบ" if done.errors else ""
    book.say(f"จัดทำรายงาน “{done.path.name}” แล้ว {book.whereabouts(done.path)}{more}")


def _share(book: "LiveBook") -> None:
    book.require_folder()
    data, current = book.content()
    path = actions.share(book, data)
    more = "" if current else " สำเนานี้เป็นข้อมูลที่บันทึกไว้ครั้งหลังสุด หากแก้ไขหลังจากนั้น โปรดบันทึกแล้วกดปุ่มอีกครั้ง"
    book.say(f"จัดทำสำเนา “{path.name}” แล้ว {book.whereabouts(path)}{more}")


BUTTONS: Mapping[str, Callable[["LiveBook"], None]] = {
    "generate": _generate,
    "check": _check,
    "export": _export,
    "share": _share,
}


class LiveBook:
    """A workbook that is open in Excel, as :class:`ita_xl.actions.Book`."""

    def __init__(self, book: "xw.Book") -> None:
        self._book = book
        name = _full_name(book)
        self._online = "://" in name
        self.path = documents() / unquote(name.rsplit("/", 1)[-1]) if self._online else Path(name)
        self._ranges = _Ranges(book, self.path.name)
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
            self._book.sheets[place.sheet].range(place.cell).raw_value = _typed(sentence)

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
            changes.append(_Change(self._book.sheets[name], name, edits, self._ranges))
        for change in changes:
            # The other sheets that are protected get values into unlocked cells only.
            with _unprotected(change.page) if "ita_findings" in change.known else nullcontext():
                change.carry_out()
        self._ranges = _Ranges(self._book, self.path.name)
        self.grids = self._ranges


class _Ranges(Mapping[str, Grid]):
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
        raw = page.range(_ref(top, left, bottom, right)).raw_value
        self.raw[sheet] = Grid(sheet, top, left, raw)
        block = [tuple(_value(value) for value in row) for row in raw]
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
                    return page, name, [_area(address) for address in found]
        areas = []
        for name in names:
            try:
                single = book.names[name].refers_to_range
                areas.append(_area(single.address))
            except Exception as error:
                raise Failure("not-ours", path=self._book_name, missing=name) from error
        return single.sheet, single.sheet.name, areas


class _Change:
    """The changes of one sheet, planned in full before the first is made."""

    def __init__(self, page: "xw.Sheet", name: str, edits: Edits, ranges: _Ranges) -> None:
        self.page = page
        self.known = known = ranges.known(name)
        self._raw = ranges.raw[name]
        moves = [(old, new) for sheet, old, new in edits.moves if sheet == name]
        clears = {_at(e.ref) for e in edits.clears if e.sheet == name}
        links = {_at(ref): target for sheet, ref, target, _ in edits.links if sheet == name}
        self._links = dict.fromkeys(links)
        self._values: Cells = {_at(e.ref): _typed(e.value) for e in edits.cells if e.sheet == name}
        # A formula is written with the block that it stands in; a hyperlink would be a call for each cell.
        self._values |= {c: _link(target, self._values[c]) for c, target in links.items() if target}
        self._heights = {row for sheet, row, _ in edits.heights if sheet == name} | {new for _, new in moves}
        self._looks: list[tuple[_Block, int]] = []
        table = next((known[n] for n in TABLES if n in known), None)
        if table is not None:
            self._plan(table, name, moves, clears)

    def _plan(self, table: Grid, name: str, moves: list[tuple[int, int]], clears: Collection[Cell]) -> None:
        """Plan what is written into a table, and which of its rows get the looks of a row, or lose them."""
        top, bottom, width = table.top, table.top + len(table.rows) - 1, len(table.rows[0])
        inside = {cell: value for cell, value in self._values.items() if top <= cell[0] <= bottom}
        outside = {cell: value for cell, value in self._values.items() if cell not in inside}
        plain = {(top + n, table.left + c): v for n, row in enumerate(table.rows) for c, v in enumerate(row)}
        before = _rows(_filled(plain))
        after = _rows(_carried(plain, name, moves, clears, inside))
        for rows, like in ((after - before, top), (before - after, bottom)):
            for first, last in _runs(rows - {top}):
                self._looks.append((_Block(first, table.left, [[None] * width] * (last - first + 1)), like))
        changes = dict.fromkeys(clears, "") | inside
        if moves or len(_blocks(changes)) > FEW:
            changes = self._rewritten(name, moves, clears, inside)
        self._values = outside | changes

    def _rewritten(
        self, name: str, moves: list[tuple[int, int]], clears: Collection[Cell], cells: Cells
    ) -> Cells:
        """Give one rectangle that holds every change, with what else stands in it, formulas too.

        A row that moves takes along what a person wrote beside the table.
        """
        raw = self._raw
        bottom, right = raw.top + len(raw.rows) - 1, raw.left + len(raw.rows[0]) - 1
        formulas = self.page.range(_ref(raw.top, raw.left, bottom, right)).formula
        before = {
            (raw.top + n, raw.left + c): _kept(value, text)
            for n, (values, texts) in enumerate(zip(raw.rows, formulas, strict=True))
            for c, (value, text) in enumerate(zip(values, texts, strict=True))
        }
        after = _carried(before, name, moves, clears, cells)
        changed = [cell for cell in before if before[cell] != after.get(cell, "")]
        if not changed:
            return {}
        rows, columns = {row for row, _ in changed}, {col for _, col in changed}
        return {
            (row, col): after.get((row, col), "")
            for row in range(min(rows), max(rows) + 1)
            for col in range(min(columns), max(columns) + 1)
        }

    def carry_out(self) -> None:
        """Write everything, formats before the values that they are for."""
        for block, like in self._looks:
            self._paint(block, like)
        for block in _blocks(self._links):
            with suppress(AttributeError):
                self.page.range(block.ref).api.ClearHyperlinks()
        for block in _blocks(self._values):
            self.page.range(block.ref).raw_value = block.rows
        if self._heights:
            # Excel knows better than ita_xl.workbook.heights how tall Thai text is.
            self.page.range(f"{min(self._heights)}:{max(self._heights)}").rows.autofit()

    def _paint(self, block: "_Block", like: int) -> None:
        """Give the cells of a block the formats of those in another row."""
        source = self.page.range(_ref(like, block.left, like, block.right))
        if block.top == like + 1:
            source.autofill(
                self.page.range(_ref(like, block.left, block.bottom, block.right)), "fill_formats"
            )
        else:
            source.copy()
            self.page.range(block.ref).paste("formats")


def _carried(
    content: Cells, name: str, moves: list[tuple[int, int]], clears: Collection[Cell], cells: Cells
) -> Cells:
    """Give the content of a sheet after clearing, moving and writing; empty cells are left out.

    Raises:
        Failure: A row would move to where something stands.
    """
    rows: dict[int, dict[int, object]] = {}
    for (row, col), value in _filled({c: v for c, v in content.items() if c not in clears}).items():
        rows.setdefault(row, {})[col] = value
    for old, new in moves:
        if new in rows:
            raise Failure("row-stuck", sheet=name, row=old)
        rows[new] = {c: _followed(value, name, old, new) for c, value in rows.pop(old, {}).items()}
    return _filled({(row, col): value for row, found in rows.items() for col, value in found.items()} | cells)


def _followed(value: object, sheet: str, old: int, new: int) -> object:
    """Let a formula name the row that it stands in, wherever that goes."""
    if not isinstance(value, str) or not value.startswith("="):
        return value
    from ita_xl.workbook.sheetmove import shift_formula

    return shift_formula(value, sheet, old, new)


def _filled(cells: Cells) -> Cells:
    return {cell: value for cell, value in cells.items() if value not in (None, "")}


def _rows(cells: Iterable[Cell]) -> set[int]:
    return {row for row, _ in cells}


@dataclass
class _Block:
    """A rectangle of values."""

    top: int
    left: int
    rows: list[list[object]]

    @property
    def bottom(self) -> int:
        return self.top + len(self.rows) - 1

    @property
    def right(self) -> int:
        return self.left + len(self.rows[0]) - 1

    @property
    def ref(self) -> str:
        return _ref(self.top, self.left, self.bottom, self.right)


def _blocks(cells: Mapping[Cell, object]) -> list[_Block]:
    """Group cells into rectangles: neighbours of a row first, then such rows below each other."""
    spans: list[_Block] = []
    for (row, col), value in sorted(cells.items(), key=lambda pair: pair[0]):
        if spans and spans[-1].top == row and spans[-1].right == col - 1:
            spans[-1].rows[0].append(value)
        else:
            spans.append(_Block(row, col, [[value]]))
    found: list[_Block] = []
    growing: dict[Cell, _Block] = {}
    for span in spans:
        above = growing.get((span.left, span.right))
        if above is not None and above.bottom == span.top - 1:
            above.rows += span.rows
        else:
            growing[span.left, span.right] = span
            found.append(span)
    return found


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Give rows as first and last of each run without a gap."""
    return [(block.top, block.bottom) for block in _blocks(dict.fromkeys((row, 0) for row in rows))]


@contextmanager
def _unprotected(page: "xw.Sheet") -> Iterator[None]:
    """Take the protection against accident off for a while."""
    locked = bool(page.api.ProtectContents)
    if locked:
        page.api.Unprotect("")
    try:
        yield
    finally:
        if locked:
            page.api.Protect(**PROTECTION)


def _typed(value: object) -> object:
    """Give a value as it is handed to a cell; text so that Excel makes no formula, number or date of it."""
    if value is None or value == "":
        return ""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return float(value)
    return f"'{value}" if isinstance(value, str) and not _SAFE_TEXT.fullmatch(value) else value


def _kept(value: object, formula: str) -> object:
    """Give the content of a cell as it is handed back to one: its formula where it has one."""
    if formula.startswith("=") and formula != value:
        return formula
    return ERRORS[value] if isinstance(value, int) and value in ERRORS else _typed(value)


def _value(value: object) -> object:
    """Give a value of a cell: an error as its text (numbers come as floats), a day without a time as a date."""
    if isinstance(value, datetime):
        value = value.replace(tzinfo=None)
        return value.date() if value.time() == time() else value
    return ERRORS.get(value, value) if isinstance(value, int) else value


def _link(target: str, shown: object) -> str:
    words = [f"#{target}", str(shown).removeprefix("'")]
    return "=HYPERLINK({})".format(",".join('"' + word.replace('"', '""') + '"' for word in words))


def _ref(top: int, left: int, bottom: int, right: int) -> str:
    return f"{column(left)}{top}:{column(right)}{bottom}"


def _at(ref: str) -> Cell:
    area = layout.cell(layout.HOME, ref)
    return area.top, area.left


def _area(address: str) -> layout.Area:
    """Read ``$A$1:$B$2`` or ``$A$1``; the sheet of the result means nothing."""
    first, _, last = address.replace("$", "").partition(":")
    (top, left), (bottom, right) = _at(first), _at(last or first)
    return layout.Area(layout.HOME, top, bottom, left, right)


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
