"""The module ``ItaFunctions``: the VBA that hands the cell functions to Excel, written from their table.

Each function turns its arguments into plain values and leaves the rest to ``ItaCall`` in ``ItaShim``.
"""

from __future__ import annotations

from collections.abc import Iterator

from ita_xl.workbook.answers import FUNCTIONS
from ita_xl.workbook.contract.functions import NATIVE, NATIVE_HELP, Argument, Function

NAME = "ItaFunctions"
_RESERVED = """
    abs addressof and any array as attribute boolean byref byte byval call case cbool cbyte ccur
    cdate cdbl cdecl cint clng clnglng clngptr close const csng cstr currency cvar cverr date debug
    declare decimal defbool dim do doevents double each else elseif empty end endif enum eqv erase
    error event exit false fix for friend function get global gosub goto if imp implements in input
    inputb instr int integer is lbound len lenb let like line lock long longlong longptr loop lset
    me mid midb mod new next not nothing null object on open option optional or paramarray preserve
    print private pset public put raiseevent redim rem resume return rset scale seek select set sgn
    shared single spc static stop string sub tab then to true type typeof ubound unlock until
    variant wend while with withevents write xor
"""
RESERVED = frozenset(_RESERVED.split())
"""Words that no VBA variable may be called (MS-VBAL, 3.3.5.2), an argument named ``date`` among them."""

_HEAD = f"""Attribute VB_Name = "{NAME}"
Option Explicit

' The functions of the category ITA, written from workbook/answers.py. The last argument of each is the
' native result, which it gives back where Python cannot answer.

' Whether Python is at hand. Starts nothing; the panel on the first sheet asks it in a conditional format.
Public Function ITA_READY() As Boolean
    On Error GoTo Failed
    ITA_READY = (ItaObstacle() = "")
Done:
    Exit Function
Failed:
    Resume Done
End Function
"""


def source() -> str:
    """Write the module."""
    return "\n".join([_HEAD, *map(_function, FUNCTIONS)])


def help_rows() -> Iterator[tuple[str, str]]:
    """Give the help of each function and of its arguments: ``ITA_X``, ``ITA_X.1``, ``ITA_X.2``, ..."""
    for function in FUNCTIONS:
        yield function.name, function.help
        for n, text in enumerate([*(a.help for a in function.arguments), NATIVE_HELP], start=1):
            yield f"{function.name}.{n}", text


def _function(function: Function) -> str:
    names = [_variable(argument) for argument in function.arguments]
    optional = False
    declared = []
    for argument, name in zip(function.arguments, names, strict=True):
        # After an optional argument VBA takes optional ones only; what is missing, Python says.
        optional = optional or argument.optional
        declared.append(f"{'Optional ' if optional else ''}{name} As Variant")
    declared.append(f"Optional {NATIVE} As Variant")
    values = ", ".join(f"ItaPlain({name})" for name in names)
    return (
        f"Public Function {function.name}({', '.join(declared)}) As Variant\n"
        f'    {function.name} = ItaCall("{function.name}", Array({values}), {NATIVE})\n'
        "End Function\n"
    )


def _variable(argument: Argument) -> str:
    return f"{argument.name}_" if argument.name in RESERVED else argument.name
