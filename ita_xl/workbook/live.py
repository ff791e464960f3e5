"""The workbook that is open in Excel: what its buttons run, through xlwings.

A call to Excel costs milliseconds, so the named ranges of a sheet are read as one block when first asked for,
and changes are written in as few rectangles as they allow. Calculation and events are left as they are: they
would stay switched off where Python dies on the way. Screen updating is put back here and by the macro.
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
        import xlwings as xw  # noqa: PLC0415

        book = xw.Book.caller()
        with _quiet(book.app):
            _press(LiveBook(book), action)
    except Exception:  # there is no cell to say it in: the macro says that nothing was said
        logfile.write(traceback.format_exc())


@contextmanager
def _quiet(app: "xw.App") -> Iterator[None]:
    """Keep the screen still, and put it back as it was."""
    before = app.screen_updating
    app.screen_updating = False
    try:
        yield
    finally:
        app.screen_updating = before


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
            changes.append(_Change(self._book.sheets[name], name, edits, self._ranges.known(name)))
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
        block = _read(page.range(_ref(top, left, bottom, right)))
        found = {}
        for name, area in zip(names, areas, strict=True):
            rows = block[area.top - top : area.bottom - top + 1]
            cut = (row[area.left - left : area.right - left + 1] for row in rows)
            found[name] = Grid(sheet, area.top, area.left, tuple(cut))
        return found

    def _find(self, wanted: layout.Sheet, names: list[str]) -> tuple["xw.Sheet", str, list[layout.Area]]:
        """Find where the names of a sheet lie: in one call where the sheet has kept its name."""
        with suppress(Exception):
            page = self._book.sheets[wanted.name]
            found = page.range(",".join(names)).address.split(",")
            if len(found) == len(names):
                return page, wanted.name, [_area(address) for address in found]
        areas = []
        for name in names:
            try:
                found_range = self._book.names[name].refers_to_range
                areas.append(_area(found_range.address))
                page = found_range.sheet
            except Exception as error:
                raise Failure("not-ours", path=self._book_name, missing=name) from error
        return page, page.name, areas


class _Change:
    """The changes of one sheet, planned in full before the first is made."""

    def __init__(self, page: "xw.Sheet", name: str, edits: Edits, known: Mapping[str, Grid]) -> None:
        self.page = page
        self.known = known
        moves = [(old, new) for sheet, old, new in edits.moves if sheet == name]
        clears = {_at(e.ref): e.like for e in edits.clears if e.sheet == name}
        cells = {_at(e.ref): e for e in edits.cells if e.sheet == name}
        links = {_at(ref): target for sheet, ref, target, _ in edits.links if sheet == name}
        self._moves = _Moves(page, name, moves, clears, known.values()) if moves else None
        targets = {new for _, new in moves}
        # A row that moves brings its own cells and formats along.
        self._clears = {cell: like for cell, like in clears.items() if cell[0] not in targets}
        self._values: dict[Cell, object] = {cell: _typed(e.value) for cell, e in cells.items()}
        # A formula is written with the block that it stands in; a hyperlink would be a call for each cell.
        self._values |= {c: _link(target, self._values[c]) for c, target in links.items() if target}
        self._links = links
        self._heights = {row for sheet, row, _ in edits.heights if sheet == name}
        touched = {row for row, _ in clears} | {old for old, _ in moves}
        styled = {row for grid in known.values() for row in _filled_rows(grid)} - touched
        likes = self._clears | {cell: e.like for cell, e in cells.items()}
        self._formats = _formats(likes, dict(moves), styled)

    def carry_out(self) -> None:
        """Write everything, formats before the values that they are for."""
        for block in _blocks(self._clears):
            self.page.range(block.ref).clear_contents()
        if self._moves:
            self._moves.carry_out()
        for (row, col), cells in self._formats.items():
            for block in _blocks(cells):
                self._paint(block, row, col)
        for block in _blocks(self._links):
            with suppress(AttributeError):
                self.page.range(block.ref).api.ClearHyperlinks()
        for block in _blocks(self._values):
            self.page.range(block.ref).raw_value = block.rows
        for first, last in _runs(self._heights):
            # Excel knows better than ita_xl.workbook.heights how tall Thai text is.
            self.page.range(f"{first}:{last}").rows.autofit()

    def _paint(self, block: "_Block", row: int, col: int | None) -> None:
        """Give a block the formats of one cell, or (without a column) of the cells of a pattern row."""
        if col is None and block.top == row + 1:
            whole = self.page.range(_ref(row, block.left, block.bottom, block.right))
            self.page.range(_ref(row, block.left, row, block.right)).autofill(whole, "fill_formats")
            return
        source = _ref(row, block.left, row, block.right) if col is None else _ref(row, col, row, col)
        self.page.range(source).copy()
        self.page.range(block.ref).paste("formats")


def _formats(
    likes: Mapping[Cell, str | None], moved: Mapping[int, int], styled: Collection[int]
) -> dict[tuple[int, int | None], dict[Cell, None]]:
    """Group cells by where their formats come from: row and column, or a row where the columns are the same.

    Args:
        likes: The cell whose formats each takes.
        moved: Rows and their new places: a pattern row is looked for where it went.
        styled: Rows that have the formats of their pattern row already.
    """
    found: dict[tuple[int, int | None], dict[Cell, None]] = {}
    for cell, like in likes.items():
        if like is None:
            continue
        row, col = _at(like)
        row = moved.get(row, row)
        if col != cell[1]:
            found.setdefault((row, col), {})[cell] = None
        elif cell[0] != row and cell[0] not in styled:
            found.setdefault((row, None), {})[cell] = None
    return found


class _Moves:
    """Rows that move as a whole: values, formats, heights, notes, and a person's cells beside the table.

    Excel copies whole rows, which leaves every named range as it is; cutting and inserting would not.
    """

    def __init__(
        self,
        page: "xw.Sheet",
        name: str,
        moves: list[tuple[int, int]],
        clears: Collection[Cell],
        grids: Collection[Grid],
    ) -> None:
        self._page = page
        self._moves = moves
        used = _area(page.used_range.address)
        top, bottom = min(g.top for g in grids), max(g.top + len(g.rows) - 1 for g in grids)
        right = max(used.right, *(g.left + len(g.rows[0]) - 1 for g in grids))
        block = page.range(_ref(top, 0, bottom, right))
        formulas = {
            (top + n, col): text
            for n, row in enumerate(block.formula)
            for col, text in enumerate(row)
            if text
        }
        filled = {row for row, col in formulas if (row, col) not in clears}
        for old, new in moves:
            if new in filled:
                raise Failure("row-stuck", sheet=name, row=old)
            filled = (filled - {old}) | {new}
        self._left = {old for old, _ in moves} - {new for _, new in moves}
        self._spare = None if bottom in filled | self._left else bottom
        self._right = right
        self._formulas = self._followed(name, block, top, formulas)

    def _followed(
        self, name: str, block: "xw.Range", top: int, texts: Mapping[Cell, str]
    ) -> dict[Cell, object]:
        """Give the formulas of moving rows as they read in the new place; Excel's copies name other rows."""
        now = dict(self._moves)
        found = {cell: text for cell, text in texts.items() if cell[0] in now and str(text).startswith("=")}
        if not found:
            return {}
        from ita_xl.workbook.sheetmove import shift_formula  # noqa: PLC0415

        values = _read(block)
        return {
            (now[row], col): shift_formula(text, name, row, now[row])
            for (row, col), text in found.items()
            if values[row - top][col] != text  # else it is text that looks like a formula
        }

    def carry_out(self) -> None:
        """Copy the rows to their new places, and empty the places that they left."""
        for first, last, by in self._batches():
            self._page.range(f"{first}:{last}").copy(self._page.range(f"{first + by}:{last + by}"))
        for first, last in _runs(self._left):
            if self._spare is None:
                self._page.range(_ref(first, 0, last, self._right)).clear_contents()
            else:
                self._page.range(f"{self._spare}:{self._spare}").copy(self._page.range(f"{first}:{last}"))
        for block in _blocks(self._formulas):
            self._page.range(block.ref).formula = block.rows

    def _batches(self) -> list[tuple[int, int, int]]:
        """Put neighbours that move by the same number of rows together; the order of the moves stays."""
        found: list[tuple[int, int, int]] = []
        for old, new in self._moves:
            first, last, by = found[-1] if found else (0, 0, 0)
            if found and new - old == by and old in (first - 1, last + 1):
                found[-1] = min(first, old), max(last, old), by
            else:
                found.append((old, old, new - old))
        return found


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


def _filled_rows(grid: Grid) -> Iterator[int]:
    return (grid.top + n for n, row in enumerate(grid.rows) if any(value not in (None, "") for value in row))


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


def _typed(value: object) -> str | float:
    """Give a value as it is handed to a cell; text so that Excel makes no formula, number or date of it."""
    if value is None or value == "":
        return ""
    if isinstance(value, int | float | Decimal):
        return float(value)
    text = str(value)
    return text if _SAFE_TEXT.fullmatch(text) else f"'{text}"


def _read(block: "xw.Range") -> list[tuple[object, ...]]:
    """Read a block as the closed file would be read. ``Range.value`` asks Excel for more than the cells."""
    rows = block.raw_value
    return [tuple(_value(value) for value in row) for row in (rows if isinstance(rows, tuple) else ((rows,),))]


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
        import ctypes  # noqa: PLC0415

        buffer = ctypes.create_unicode_buffer(260)
        ctypes.windll.shell32.SHGetFolderPathW(None, 5, None, 0, buffer)
        if buffer.value:
            return Path(buffer.value)
    return Path.home() / "Documents"
