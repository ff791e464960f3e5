"""The double of Excel as xlwings sees it: its implementation classes, every call to "Excel" counted."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

from live_cell import MAX_COLUMN, Cell, area, typed
from xlwings import base_classes

from ita_xl.workbook.contract.sheets import HOME, Area

if TYPE_CHECKING:
    from live_excel import Double, SheetDouble


def counted(call):
    """Count each use of a method."""

    def wrapper(self, *args, **kwargs):
        self.owner.note(call.__name__)
        return call(self, *args, **kwargs)

    return wrapper


class RangeImpl(base_classes.Range):
    options: dict

    def __init__(self, page: SheetDouble, areas: list[tuple[int, int, int, int]]) -> None:
        self.page, self.owner, self.areas = page, page.owner, areas

    @property
    def sheet(self):
        return SheetImpl(self.page)

    @property
    def api(self):
        return RangeApi(self)

    @property
    def shape(self):
        top, left, bottom, right = self.areas[0]
        return bottom - top + 1, right - left + 1

    def spots(self):
        (top, left, bottom, right), cells = self.areas[0], self.page.cells
        if right == MAX_COLUMN:
            return sorted(at for at in cells if top <= at[0] <= bottom)
        return [(row, col) for row in range(top, bottom + 1) for col in range(left, right + 1)]

    def rows_of(self, read):
        top, left, bottom, right = self.areas[0]
        cells, empty = self.page.cells, Cell()
        rows = tuple(
            tuple(read(cells.get((row, col), empty)) for col in range(left, right + 1))
            for row in range(top, bottom + 1)
        )
        return rows[0][0] if len(rows) == len(rows[0]) == 1 else rows

    @property
    @counted
    def raw_value(self):
        return self.rows_of(lambda cell: cell.value)

    @raw_value.setter
    @counted
    def raw_value(self, data):
        self.write(data)

    @property
    @counted
    def formula(self):
        return self.rows_of(lambda cell: cell.formula or ("" if cell.value is None else str(cell.value)))

    @formula.setter
    @counted
    def formula(self, data):
        self.write(data)

    def write(self, data):
        top, left, bottom, right = self.areas[0]
        rows = data if isinstance(data, list | tuple) else [[data] * (right - left + 1)] * (bottom - top + 1)
        assert (len(rows), len(rows[0])) == self.shape
        for n, row in enumerate(rows):
            for c, value in enumerate(row):
                self.put((top + n, left + c), typed(value))

    def put(self, at, new: Cell) -> None:
        if self.page.protected and self.page.locked(at):
            raise RuntimeError(f"{self.page.name}!{at} is protected")
        assert not self.page.is_header(at), f"{self.page.name}!{at} is a header of a table"
        cell = self.page.cells.setdefault(at, Cell())
        if not new.formula or new.formula != cell.formula:  # the same formula gives the same result
            cell.value, cell.formula = new.value, new.formula

    @property
    @counted
    def number_format(self):
        seen = {self.page.formats.get(at, "0.00") for at in self.spots()}
        return seen.pop() if len(seen) == 1 else None

    @counted
    def clear_contents(self):
        for at in self.spots():
            self.put(at, Cell())

    @property
    @counted
    def address(self):
        refs = (Area(HOME, t, b, le, r) for t, le, b, r in self.areas)
        return ",".join(re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", a.ref) for a in refs)

    @counted
    def copy(self, destination):
        target = destination.impl
        if self.page.protected:
            raise RuntimeError(f"{self.page.name} is protected")
        top, left, bottom, right = self.areas[0]
        rows = [row for row in range(top, bottom + 1) if row not in self.page.filtered]
        cells = self.page.cells
        taken = [[deepcopy(cells.get((row, c), Cell())) for c in range(left, right + 1)] for row in rows]
        for first, start, last, end in target.areas:
            assert end - start == right - left, "Excel would repeat the source in the other direction"
            for row in range(first, last + 1):
                for c, cell in enumerate(taken[(row - first) % len(taken)]):
                    new, by = deepcopy(cell), row - rows[(row - first) % len(taken)]
                    if new.formula:
                        new.formula = re.sub(
                            r"(?<![\w$])(\$?[A-Z]{1,3})(\d+)\b",
                            lambda m, by=by: f"{m[1]}{int(m[2]) + by}",
                            new.formula,
                        )
                    cells[row, start + c] = new
                    rule = self.page.validation((top, left + c))
                    self.page.validations.append(((row, start + c, row, start + c), rule))

    @counted
    def autofill(self, destination, type_="fill_default"):
        assert type_ == "fill_formats"
        assert destination.impl.areas[0][:2] == self.areas[0][:2], "the source must begin the destination"
        destination.impl.take_formats(self.areas[0])

    def take_formats(self, source):
        if self.page.protected:
            raise RuntimeError(f"{self.page.name} is protected")
        height, width = source[2] - source[0] + 1, source[3] - source[1] + 1
        top, left = self.areas[0][:2]
        for row, col in self.spots():
            if row in self.page.filtered:
                continue
            pattern = self.page.cells.get(
                (source[0] + (row - top) % height, source[1] + (col - left) % width), Cell()
            )
            self.page.cells.setdefault((row, col), Cell()).style = pattern.style

    @counted
    def autofit(self, axis=None):
        assert axis == "r"
        if self.page.protected:
            raise RuntimeError(f"{self.page.name} is protected")
        self.page.fitted += range(self.areas[0][0], self.areas[0][2] + 1)


class RangeApi:
    def __init__(self, found: RangeImpl) -> None:
        self.range, self.owner = found, found.owner

    @property
    @counted
    def Hidden(self):  # noqa: N802
        top, _, bottom, right = self.range.areas[0]
        assert right == MAX_COLUMN, "only whole rows and columns are hidden"
        if not self.owner.has_api:
            raise AttributeError("Hidden")
        rows = [row in self.range.page.filtered for row in range(top, bottom + 1)]
        return all(rows) if all(rows) or not any(rows) else None

    @property
    @counted
    def Locked(self):  # noqa: N802
        if not self.owner.has_api:
            raise AttributeError("Locked")
        page = self.range.page
        cells = [RangeImpl(page, [area]).spots() for area in self.range.areas]
        locked = [page.locked(at) for spots in cells for at in spots]
        return all(locked) if all(locked) or not any(locked) else None

    @Locked.setter
    @counted
    def Locked(self, value):  # noqa: N802
        if self.range.page.protected:
            raise RuntimeError("Unable to set the Locked property of the Range class")
        for at in self.range.spots():
            cell = self.range.page.cells.setdefault(at, Cell())
            cell.style = ((cell.style or (0, True))[0], value)

    @counted
    def _format(self, code):
        self.range.page.formats |= dict.fromkeys(self.range.spots(), code)

    NumberFormat = property(None, _format)

    @property
    def Validation(self):  # noqa: N802
        return Validation(self.range)

    @property
    @counted
    def MergeCells(self):  # noqa: N802
        merged = [any(_holds(area, at) for area in self.range.page.merges) for at in self.range.spots()]
        return all(merged) if all(merged) or not any(merged) else None

    @property
    def MergeArea(self):  # noqa: N802
        return MergeArea(self.range)

    @counted
    def ClearHyperlinks(self):  # noqa: N802
        for at in self.range.spots():
            if at in self.range.page.cells:
                self.range.page.cells[at].link = False


class Validation:
    """What may be typed into a range; asked where there is none or several, Excel raises an error."""

    def __init__(self, found: RangeImpl) -> None:
        vars(self).update(range=found, owner=found.owner, page=found.page)

    def rules(self):
        return [self.page.validation(at) for at in self.range.spots()]

    @property
    @counted
    def Type(self):  # noqa: N802
        first, *others = self.rules()
        if first is None or any(other is not first and other != first for other in others):
            raise RuntimeError("Application-defined or object-defined error")
        return first["Type"]

    @counted
    def Delete(self):  # noqa: N802
        self._change(None)

    @counted
    def Add(self, **rule):  # noqa: N802
        assert self.rules() == [None] * len(self.rules()), "Excel adds none where there is one"
        # A relative formula is read from where the active cell stands.
        assert self.owner.active == (self.page, self.range.areas[0][:2])
        del rule["Operator"]
        self._change(rule)

    @counted
    def __setattr__(self, name, value):
        self._change(self.rules()[0] | {name: value})

    def _change(self, rule):
        if self.page.protected:
            raise RuntimeError(f"{self.page.name} is protected")
        self.page.validations.append((self.range.areas[0], rule))


class Application:
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    @counted
    def ActiveCell(self):  # noqa: N802
        page, at = self.owner.active
        return RangeImpl(page, [(*at, *at)]).api

    @counted
    def Goto(self, found):  # noqa: N802
        self.owner.active = (found.range.page, found.range.areas[0][:2])


class MergeArea:
    def __init__(self, found: RangeImpl) -> None:
        self.range, self.owner = found, found.owner

    @property
    @counted
    def Address(self):  # noqa: N802
        (at,) = self.range.spots()
        found = next((area for area in self.range.page.merges if _holds(area, at)), self.range.areas[0])
        return RangeImpl(self.range.page, [found]).address


def _holds(area, at):
    return area[0] <= at[0] <= area[2] and area[1] <= at[1] <= area[3]


class SheetApi:
    def __init__(self, page: SheetDouble) -> None:
        self.page, self.owner = page, page.owner

    @property
    @counted
    def ProtectContents(self):  # noqa: N802
        return self.page.protected

    @property
    def Application(self):  # noqa: N802
        return Application(self.owner)

    @counted
    def Unprotect(self, password):  # noqa: N802
        if password != self.page.password:
            raise RuntimeError("The password you supplied is not correct.")
        self.page.protected = False

    @property
    def ListObjects(self):  # noqa: N802
        return ListObjects(self.page)

    @property
    @counted
    def FilterMode(self):  # noqa: N802
        return bool(self.page.filtered) and not self.page.tables

    @counted
    def ShowAllData(self):  # noqa: N802
        if self.page.protected or not self.page.filtered or self.page.tables:
            raise RuntimeError("ShowAllData method of Worksheet class failed")
        self.page.filtered.clear()

    @counted
    def Protect(self, **options):  # noqa: N802
        self.page.protected = True


class ListObjects:
    def __init__(self, page: SheetDouble) -> None:
        self.page, self.owner = page, page.owner

    def __call__(self, name):
        if name not in self.page.tables:
            raise RuntimeError("Subscript out of range")
        return ListObject(self.page, name)


class ListObject:
    def __init__(self, page: SheetDouble, name: str) -> None:
        self.page, self.owner, self.name = page, page.owner, name

    @property
    @counted
    def AutoFilter(self):  # noqa: N802
        return TableFilter(self.page) if self.page.filter_buttons else None

    @counted
    def Resize(self, found):  # noqa: N802
        old, new = self.owner.tables[self.name][1], found.range.areas[0]
        assert old[0] == new[0], "the headers stay in their row"
        self.owner.tables[self.name] = (self.page, new)


class TableFilter:
    def __init__(self, page: SheetDouble) -> None:
        self.page, self.owner = page, page.owner

    @property
    @counted
    def FilterMode(self):  # noqa: N802
        return bool(self.page.filtered)

    @counted
    def ShowAllData(self):  # noqa: N802
        if self.page.protected:
            raise RuntimeError("ShowAllData method of AutoFilter class failed")
        self.page.filtered.clear()


class SheetImpl(base_classes.Sheet):
    def __init__(self, page: SheetDouble) -> None:
        self.page, self.owner = page, page.owner

    @property
    def api(self):
        return SheetApi(self.page)

    @property
    def book(self):
        return BookImpl(self.owner)

    @property
    @counted
    def name(self):
        return self.page.name

    @property
    def used_range(self):
        filled = [at for at, cell in self.page.cells.items() if cell.value is not None or cell.style]
        return RangeImpl(self.page, [(1, 0, max(r for r, _ in filled), max(c for _, c in filled))])

    def range(self, arg1, arg2=None):
        areas = []
        for part in arg1.split(","):
            if part in self.owner.names:
                page, found = self.owner.names[part]
                if page is not self.page:
                    raise RuntimeError(f"{part} lies on another sheet")
                areas.append(found)
            elif part in self.owner.tables:
                page, (top, left, bottom, right) = self.owner.tables[part]
                if page is not self.page:
                    raise RuntimeError(f"{part} lies on another sheet")
                areas.append((top + 1, left, bottom, right))
            else:
                areas.append(area(part))
        return RangeImpl(self.page, areas)


class BookImpl(base_classes.Book):
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    def api(self):
        if not self.owner.has_api:
            raise AttributeError("api")
        return BookApi(self.owner)

    @property
    @counted
    def app(self):
        return AppImpl(self.owner)

    @property
    @counted
    def fullname(self):
        return self.owner.path

    def sheets_of(self, name):
        return SheetImpl(self.owner.sheets[name])

    @property
    def sheets(self):
        return self.sheets_of

    @property
    def names(self):
        return NamesImpl(self.owner)


class BookApi:
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    @counted
    def FullName(self):  # noqa: N802
        return self.owner.path

    @property
    @counted
    def Application(self):  # noqa: N802
        return AppApi(self.owner)

    @property
    @counted
    def ReadOnly(self):  # noqa: N802
        return self.owner.read_only

    @counted
    def SaveCopyAs(self, path):  # noqa: N802
        Path(path).write_bytes(self.owner.data)


class AppApi:
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    @counted
    def StatusBar(self):  # noqa: N802
        return self.owner.state["status_bar"]

    @StatusBar.setter
    @counted
    def StatusBar(self, value):  # noqa: N802
        self.owner.said.append(value)
        self.owner.state["status_bar"] = value


class NamesImpl(base_classes.Names):
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    def __call__(self, name):
        return NameImpl(self.owner, name)


class NameImpl(base_classes.Name):
    def __init__(self, owner: Double, name: str) -> None:
        self.owner, self.key = owner, name

    @property
    @counted
    def refers_to(self):
        page, found = self.owner.names[self.key]
        ref = Area(HOME, *(found[n] for n in (0, 2, 1, 3))).absolute.rpartition("!")[2]
        return f"='{page.name}'!{ref}"

    @refers_to.setter
    @counted
    def refers_to(self, target):
        sheet, _, ref = target.removeprefix("=").rpartition("!")
        self.owner.names[self.key] = (self.owner.sheets[sheet.strip("'")], area(ref.replace("$", "")))

    @property
    @counted
    def refers_to_range(self):
        page, found = self.owner.names[self.key]
        return RangeImpl(page, [found])


class AppImpl(base_classes.App):
    def __init__(self, owner: Double) -> None:
        self.owner = owner

    @property
    @counted
    def pid(self):
        return 1

    @counted
    def alert(self, prompt, title, buttons, mode, callback):
        assert (buttons, callback) == ("yes_no", None)
        self.owner.asked.append(prompt)
        return self.owner.answer

    @property
    @counted
    def screen_updating(self):
        return self.owner.state["screen_updating"]

    @screen_updating.setter
    @counted
    def screen_updating(self, value):
        self.owner.state["screen_updating"] = value

    @property
    @counted
    def status_bar(self):
        return self.owner.state["status_bar"]

    @status_bar.setter
    @counted
    def status_bar(self, value):
        self.owner.state["status_bar"] = value
