"""The calls to Excel, one method each; every one waits while Excel is busy.

Excel rejects calls while a cell is being edited or a dialog is open. xlwings would try again without a pause; here
each try is followed by one, for as long as it takes: the person is at the keyboard, and the macro waits for us.
"""

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ita_xl.a1 import ref
from ita_xl.failures import Failure
from ita_xl.workbook.contract.sheets import Area, area_of
from ita_xl.workbook.live.cells import Block

if TYPE_CHECKING:
    import xlwings as xw

PAUSE = 0.2
MAX_ADDRESS = 255
"""As many characters Excel takes as the address of a range."""
BUSY = {-2147418111, -2147417846}
"""``RPC_E_CALL_REJECTED`` and ``RPC_E_SERVERCALL_RETRYLATER``."""
IGNORED = -2146777998
"""``VBA_E_IGNORE``: Excel takes no call at this moment."""
PROTECTION = {
    "DrawingObjects": False,
    "AllowFormattingColumns": True,
    "AllowFormattingRows": True,
    "AllowSorting": True,
    "AllowFiltering": True,
}
"""How the builder protects a sheet, in the words of Excel's object model."""
Rows = tuple[tuple[object, ...], ...]
Texts = Mapping[str, object]
T = TypeVar("T")


def patient(call: Callable[[], T]) -> T:
    """Make a call; where Excel is busy, wait and make it again."""
    while True:
        try:
            return call()
        except Exception as error:
            if not busy(error):
                raise
        time.sleep(PAUSE)


def busy(error: Exception) -> bool:
    """Tell whether an error means that Excel rejected a call for the moment (nothing was done then)."""
    details = getattr(error, "excepinfo", None)
    return (
        getattr(error, "hresult", None) in BUSY
        or type(error).__name__ == "ExcelBusyError"
        or bool(details and details[-1] == IGNORED)
    )


def wait_ourselves() -> None:
    """Keep xlwings from trying again by itself, which would take a whole processor; elsewhere it does not."""
    if sys.platform == "win32":
        with suppress(ImportError, AttributeError):
            from xlwings import _xlwindows

            _xlwindows.N_COM_ATTEMPTS = 1


class Excel:
    """The open workbook, call by call."""

    def __init__(self, book: "xw.Book") -> None:
        self._book = book
        self._app: Any = None

    def full_name(self) -> str:
        """Give path and name, or the address in OneDrive or SharePoint (xlwings would seek a folder for it)."""
        try:
            return str(patient(lambda: self._book.api.FullName))
        except AttributeError:
            return patient(lambda: self._book.fullname)

    def read_only(self) -> bool:
        """Tell whether the workbook cannot be saved under its name."""
        try:
            return bool(patient(lambda: self._book.api.ReadOnly))
        except AttributeError:
            return False

    def status_bar(self, text: str | bool) -> None:
        """Say something in the status bar; ``False`` gives it back to Excel."""
        try:
            app = self._app = self._app or patient(lambda: self._book.api.Application)
            patient(lambda: setattr(app, "StatusBar", text))
        except AttributeError:
            # An xlwings app of its own would ask Excel for more than this.
            patient(lambda: setattr(self._book.app, "status_bar", text))

    def ask(self, question: str, title: str) -> bool:
        """Ask in a box with the buttons yes and no; no where there is no such box."""
        try:
            return patient(lambda: self._book.app.alert(question, title, "yes_no")) == "yes"
        except (AttributeError, NotImplementedError):
            return False

    def save_copy(self, path: str) -> bool:
        """Write a copy of the workbook as it stands; tell whether this Excel can."""
        try:
            patient(lambda: self._book.api.SaveCopyAs(path))
        except AttributeError:
            return False
        return True

    def page(self, sheet: str) -> "xw.Sheet":
        """Give a sheet."""
        return patient(lambda: self._book.sheets[sheet])

    def page_of(self, name: str) -> tuple["xw.Sheet", str]:
        """Find the sheet, and its name, where a defined name lies."""
        page = patient(lambda: self._book.names[name].refers_to_range.sheet)
        return page, patient(lambda: page.name)

    def place_of(self, name: str) -> tuple["xw.Sheet", Area]:
        """Find where one defined name lies."""
        found = patient(lambda: self._book.names[name].refers_to_range)
        return found.sheet, area_of(patient(lambda: found.address))

    def refers_to(self, name: str) -> str | None:
        """Give what a defined name means, as a formula; ``None`` where there is no such name."""
        try:
            return str(patient(lambda: self._book.names[name].refers_to))
        except Exception:  # whatever Excel says where there is none
            return None

    def refer(self, name: str, target: str) -> None:
        """Let a defined name mean something else."""
        patient(lambda: setattr(self._book.names[name], "refers_to", target))

    def values(self, page: "xw.Sheet", where: str) -> Rows:
        """Read a rectangle."""
        # The value of an xlwings range would ask Excel for more than the cells.
        return _rows(patient(lambda: page.range(where).raw_value))

    def formulas(self, page: "xw.Sheet", where: str) -> Rows:
        """Read a rectangle of formulas; a cell without one gives its content as text."""
        return _rows(patient(lambda: page.range(where).formula))

    def number_format(self, page: "xw.Sheet", where: str) -> str | None:
        """Give the number format of a rectangle; ``None`` where its cells have several, or it cannot be told."""
        try:
            found = patient(lambda: page.range(where).number_format)
        except AttributeError:
            return None
        return found if isinstance(found, str) else None

    def merged(self, page: "xw.Sheet", where: str) -> bool:
        """Tell whether there are merged cells in a rectangle (Excel says nothing where not all of it is)."""
        try:
            return patient(lambda: page.range(where).api.MergeCells) is not False
        except AttributeError:
            return False

    def locked(self, page: "xw.Sheet", where: str) -> bool | None:
        """Tell whether cells are locked; ``None`` where some of them are, ``False`` where this Excel cannot tell."""
        try:
            found = patient(lambda: page.range(where).api.Locked)
        except AttributeError:
            return False
        return None if found is None else bool(found)

    def unlock(self, page: "xw.Sheet", where: str, code: str) -> None:
        """Unlock cells of an unprotected sheet, and give them a number format."""
        patient(lambda: setattr(page.range(where).api, "Locked", False))
        patient(lambda: setattr(page.range(where).api, "NumberFormat", code))

    def validation_type(self, page: "xw.Sheet", where: str) -> int | None:
        """Give the type of the validation that all cells have; ``None`` where they have none, or several."""
        try:
            return int(patient(lambda: page.range(where).api.Validation.Type))
        except Exception:  # whatever Excel says where there is none
            return None

    def validate(self, page: "xw.Sheet", rules: Mapping[str, tuple[Mapping[str, object], Texts]]) -> None:
        """Give cells of an unprotected sheet other validations; the active cell is as before.

        A formula that names cells is read from where the active cell stands: each goes to the first cell it is for.

        Args:
            page: The sheet.
            rules: By the cells, the words of ``Validation.Add``, and the properties that are set after it.
        """
        application = patient(lambda: page.api.Application)
        active = patient(lambda: application.ActiveCell)
        try:
            for where, (rule, texts) in rules.items():
                cells = patient(lambda where=where: page.range(where).api)  # type: ignore[misc]
                patient(lambda cells=cells: application.Goto(cells))  # type: ignore[misc]
                validation = cells.Validation
                patient(lambda of=validation: of.Delete())  # type: ignore[misc]
                patient(lambda of=validation, rule=rule: of.Add(**rule))  # type: ignore[misc]
                for name, value in texts.items():
                    patient(lambda of=validation, name=name, value=value: setattr(of, name, value))  # type: ignore[misc]
        finally:
            if active is not None:
                patient(lambda: application.Goto(active))

    def merge_area(self, page: "xw.Sheet", where: str) -> Area:
        """Give the merged cells that a cell is one of; the cell alone where it is not."""
        return area_of(patient(lambda: page.range(where).api.MergeArea.Address))

    def addresses(self, page: "xw.Sheet", names: Sequence[str]) -> list[Area]:
        """Find where some names of a sheet lie."""
        found = patient(lambda: page.range(",".join(names)).address)
        return [area_of(address) for address in found.split(",")]

    def write(self, page: "xw.Sheet", block: Block) -> None:
        """Write a rectangle."""
        patient(lambda: setattr(page.range(block.ref), "raw_value", block.rows))

    def fill_formats(self, page: "xw.Sheet", block: Block) -> None:
        """Give the cells of a block the formats of those just above it."""
        above = page.range(ref(block.top - 1, block.left, block.top - 1, block.right))
        whole = page.range(ref(block.top - 1, block.left, block.bottom, block.right))
        patient(lambda: above.autofill(whole, "fill_formats"))

    def copy(self, page: "xw.Sheet", row: str, blocks: Sequence[Block]) -> None:
        """Copy a row into blocks of the same width; the clipboard is not touched."""
        source = page.range(row)
        refs = [block.ref for block in blocks]
        while refs:
            some = [refs.pop()]
            while refs and len(",".join([*some, refs[-1]])) < MAX_ADDRESS:
                some.append(refs.pop())
            target = page.range(",".join(some))
            patient(lambda target=target: source.copy(target))  # type: ignore[misc]

    def clear_hyperlinks(self, page: "xw.Sheet", block: Block) -> None:
        """Remove the links of cells; formulas, values and formats stay."""
        with suppress(AttributeError):
            patient(lambda: page.range(block.ref).api.ClearHyperlinks())  # noqa: PLW0108  the way there is a call too

    def fit_rows(self, page: "xw.Sheet", first: int, last: int) -> None:
        """Make rows as tall as their text; Excel knows better than ita_xl.workbook.contract.heights."""
        with suppress(Exception):  # a row of the wrong height is no reason to take everything back
            patient(lambda: page.range(f"{first}:{last}").rows.autofit())  # noqa: PLW0108  the way there is a call too

    def table_body(self, page: "xw.Sheet", table: str) -> Area | None:
        """Find where the rows of one of Excel's own tables lie, headers and totals left out; ``None`` without one."""
        try:
            return area_of(patient(lambda: page.range(table).address))
        except Exception:  # whatever Excel says where there is no such table on the sheet
            return None

    def resize_table(self, page: "xw.Sheet", table: str, where: str) -> None:
        """Let a table have other rows; ``where`` begins with its headers."""
        patient(lambda: page.api.ListObjects(table).Resize(page.range(where).api))

    def show_all(self, page: "xw.Sheet", sheet: str, rows: tuple[int, int], table: str) -> bool:
        """Show the rows that a filter hides, or formats would reach the others only; tell whether there was one.

        A filter of a table is its own: what the sheet says of filters may not know it.

        Args:
            page: The sheet.
            sheet: Its name.
            rows: The first and the last row of the table.
            table: Its name, where it is one of Excel's own.

        Raises:
            Failure: ``filtered``: the filter cannot be cleared.
        """
        try:
            if not self._hidden(page, rows):
                return False
        except AttributeError:
            return False
        try:
            return self._show_all(page, table)
        except Exception as error:
            raise Failure("filtered", sheet=sheet) from error

    def _hidden(self, page: "xw.Sheet", rows: tuple[int, int]) -> bool:
        """Tell whether some of these rows are hidden (Excel says nothing where not all of them are)."""
        return patient(lambda: page.range("{}:{}".format(*rows)).api.Hidden) is not False

    def _show_all(self, page: "xw.Sheet", table: str) -> bool:
        try:
            patient(lambda: page.api.ListObjects(table).AutoFilter.ShowAllData())  # noqa: PLW0108  the way there is calls too
        except Exception:  # no such table, no buttons to filter by, or nothing filtered by them
            if not patient(lambda: page.api.FilterMode):
                # Rows that a person hid one by one get the looks of others as well as any.
                if table and self._filtered(page, table):
                    raise
                return False
            patient(lambda: page.api.ShowAllData())  # noqa: PLW0108  the way there is a call too
        return True

    def _filtered(self, page: "xw.Sheet", table: str) -> bool:
        """Tell whether a table is filtered by its own buttons."""
        with suppress(Exception):
            return bool(patient(lambda: page.api.ListObjects(table).AutoFilter.FilterMode))
        return False

    def protected(self, page: "xw.Sheet") -> bool:
        """Tell whether a sheet is protected."""
        return bool(patient(lambda: page.api.ProtectContents))

    def unprotect(self, page: "xw.Sheet", sheet: str) -> bool:
        """Take the protection against accident off; tell whether there was one.

        Raises:
            Failure: ``protected``: a person set a password.
        """
        if not self.protected(page):
            return False
        try:
            patient(lambda: page.api.Unprotect(""))
        except Exception as error:
            raise Failure("protected", sheet=sheet) from error
        return True

    def protect(self, page: "xw.Sheet") -> None:
        """Protect a sheet as the builder does."""
        patient(lambda: page.api.Protect(**PROTECTION))


def _rows(raw: object) -> Rows:
    """Give what Excel hands over for a rectangle; one cell comes bare."""
    return tuple(tuple(row) for row in raw) if isinstance(raw, tuple | list) else ((raw,),)
