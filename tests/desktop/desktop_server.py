"""What answers the cell functions for the stub of the add-in, as xlwings' COM server does: Python, in the test."""

import importlib
import traceback
from decimal import Decimal

import desktop_uno

from ita_xl.workbook.answers import BY_NAME

INTERFACES = ("com.sun.star.task.XJob", "com.sun.star.lang.XTypeProvider")


class Server:
    """An object that Basic calls over UNO.

    It keeps which functions were asked for, and what failed. ``instead`` is given in place of every answer, ``broken``
    raises in place of it.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.failed: list[str] = []
        self.instead: object = None
        self.broken = False

    def execute(self, named: tuple) -> object:
        """Call the function of that name with what stands in cells."""
        (call,) = named
        module, _, name = call.Name.rpartition(".")
        self.asked.append(name)
        if self.broken:
            raise ZeroDivisionError("secret of the machine")
        try:
            # Blocks come as rows, as the decorators of the functions ask xlwings for.
            given = zip(BY_NAME[name].arguments, call.Value, strict=True)
            values = [rows(value) if kind.block else cell(value) for kind, value in given]
            return self._answer(getattr(importlib.import_module(module), name)(*values))
        except Exception:
            self.failed.append(traceback.format_exc())
            raise

    def getTypes(self) -> tuple:  # noqa: N802  UNO asks every object for its interfaces
        return tuple(map(desktop_uno.load().getTypeByName, INTERFACES))

    def getImplementationId(self):  # noqa: N802
        return desktop_uno.load().ByteSequence(b"")

    def _answer(self, value: object) -> object:
        """Give a result as UNO carries it: rows in rows, numbers as floats."""
        if isinstance(value, list | tuple):
            block = [row if isinstance(row, list | tuple) else [row] for row in value]
            return tuple(tuple(map(self._answer, row)) for row in block)
        if self.instead is not None:
            return self.instead
        return float(value) if isinstance(value, Decimal) else cell(value)


def rows(value: object) -> list[list]:
    """Give what stands in one cell or many as rows."""
    return [list(map(cell, row)) for row in value] if isinstance(value, tuple) else [[cell(value)]]


def cell(value: object) -> object:
    """Give what stands in a cell as Excel hands it over: numbers as floats."""
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
