"""The functions ``ITA_...`` for cells, through the xlwings add-in: a block in, a block out.

The workbook's VBA hands over plain values and takes the native result where nothing comes back. What each is called,
takes and answers is declared in :mod:`ita_xl.workbook.answers`; this module, which xlwings' server imports, has one
function for each declaration. Nothing here is the only way to a number.

Without pywin32 (on Linux, in tests) the decorators of xlwings do nothing, and these are plain functions of Python.
"""

import traceback
from collections.abc import Callable, Sequence
from inspect import Parameter, Signature
from typing import Any

import xlwings as xw

from ita_xl import logfile
from ita_xl.workbook import answers
from ita_xl.workbook.contract.functions import CATEGORY, RULES, Argument, Function

Block = list[list[Any]]
Cell = Any
"""A number, a text, a date, true or false, ``None``: cells hold anything."""

BROKEN = "คำนวณไม่ได้"


def cell_function(about: Function) -> Callable[..., Any]:
    """Make a function of Excel of a declaration: category, help and arguments from there, and never an exception."""
    signature = _signature(about)

    def safe(*args: Cell) -> Cell:
        try:
            _require_all(about, args)
            signature.bind(*args)
            given = [*map(_unpacked, args, about.arguments)]
            if RULES in about.arguments:
                # A workbook of format 1 does not say which rules it carries: its calls have an argument less.
                carried = given.pop() if len(given) == len(about.arguments) else answers.OF_FORMAT_1
                answers.require_rules(carried)
            return about.answer(*given)
        except answers.OtherRules:
            raise  # nothing comes back: the cell shows its native result
        except answers.Unanswered as told:
            return str(told)
        except Exception:  # a cell never shows a traceback
            logfile.write(f"{about.name}\n{traceback.format_exc()}")
            return BROKEN

    safe.__name__ = safe.__qualname__ = about.name
    safe.__doc__ = about.help
    # xlwings reads names and defaults from the signature, converters from the hints.
    safe.__signature__ = signature  # type: ignore[attr-defined]
    safe.__annotations__ = {name: p.annotation for name, p in signature.parameters.items()} | {"return": Cell}
    made = xw.func(category=CATEGORY)(safe)
    for argument in about.arguments:
        made = xw.arg(argument.name, doc=argument.help, **({"ndim": 2} if argument.block else {}))(made)
    return made


def _require_all(about: Function, args: Sequence[Cell]) -> None:
    """Leave a workbook of before that hands over less than the answer asks for today to its own formulas.

    Raises:
        OtherRules: It hands over less.
    """
    if RULES in about.arguments and len(args) < sum(not one.optional for one in about.arguments):
        raise answers.OtherRules


def _signature(about: Function) -> Signature:
    return Signature(
        [
            Parameter(
                argument.name,
                Parameter.POSITIONAL_OR_KEYWORD,
                default=_default(argument),
                annotation=Block if argument.block else Cell,
            )
            for argument in about.arguments
        ]
    )


def _default(argument: Argument) -> object:
    if not argument.optional:
        return Parameter.empty
    return answers.OF_FORMAT_1 if argument is RULES else None


def _unpacked(given: Cell, argument: Argument) -> Cell:
    """Give a block as rows and a single value alone, whichever Excel was told to hand over."""
    rows = given if isinstance(given, list) else [[given]]
    if argument.block:
        return rows
    return rows[0][0] if len(rows) == 1 and isinstance(rows[0], list) and len(rows[0]) == 1 else None


for _function in answers.FUNCTIONS:
    globals()[_function.name] = cell_function(_function)
