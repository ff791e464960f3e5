"""The functions ``ITA_...`` for cells, through the xlwings add-in: a block in, a block out.

The workbook's VBA hands over plain values and takes the native result where nothing comes back (see
:mod:`ita_xl.workbook.contract.functions`, which has the names, the arguments and their help). Nothing here is the
only way to a number.

Without pywin32 (on Linux, in tests) the decorators of xlwings do nothing, and these are plain functions of Python.
"""

import traceback
from collections.abc import Callable
from functools import wraps
from typing import Any

import xlwings as xw

from ita_xl import logfile
from ita_xl.workbook import answers
from ita_xl.workbook.contract.functions import BY_NAME, CATEGORY, RULES, Argument

Block = list[list[Any]]
Cell = Any
"""A number, a text, a date, true or false, ``None``: cells hold anything."""

BROKEN = "คำนวณไม่ได้"


def cell_function(function: Callable[..., Any]) -> Callable[..., Any]:
    """Make a function of Excel out of one of Python: category and help from the table, and never an exception."""
    about = BY_NAME[function.__name__]

    @wraps(function)
    def safe(*args: Cell) -> Cell:
        try:
            given = [*map(_unpacked, args, about.arguments)]
            if RULES in about.arguments:
                # A workbook of format 1 does not say which rules it carries: its calls have an argument less.
                answers.require_rules(
                    given[-1] if len(given) == len(about.arguments) else answers.OF_FORMAT_1
                )
            return function(*given)
        except answers.OtherRules:
            raise  # nothing comes back: the cell shows its native result
        except answers.Unanswered as told:
            return str(told)
        except Exception:  # a cell never shows a traceback
            logfile.write(f"{about.name}\n{traceback.format_exc()}")
            return BROKEN

    safe.__doc__ = about.help
    made = xw.func(category=CATEGORY)(safe)
    for argument in about.arguments:
        made = xw.arg(argument.name, doc=argument.help, **({"ndim": 2} if argument.block else {}))(made)
    return made


def _unpacked(given: Cell, argument: Argument) -> Cell:
    """Give a block as rows and a single value alone, whichever Excel was told to hand over."""
    rows = given if isinstance(given, list) else [[given]]
    if argument.block:
        return rows
    return rows[0][0] if len(rows) == 1 and isinstance(rows[0], list) and len(rows[0]) == 1 else None


# What each does, and what its arguments are, stands in the table; their names are Excel's.
# ruff: noqa: ARG001, D103, N802


@cell_function
def ITA_LEVEL(
    year: Cell,
    overall: Cell,
    iit: Cell,
    eit: Cell,
    oit: Cell,
    eit1: Cell = None,
    eit2: Cell = None,
    rules: Cell = answers.OF_FORMAT_1,
) -> Cell:
    return answers.of_level(year, overall, iit, eit, oit, eit1, eit2)


@cell_function
def ITA_INSTRUMENTS(year: Cell, scores: Block, reported: Block, rules: Cell = answers.OF_FORMAT_1) -> Cell:
    return answers.of_instruments(year, scores, reported)


@cell_function
def ITA_OVERALL(
    year: Cell, iit: Cell, eit: Cell, oit: Cell, reported: Cell = None, rules: Cell = answers.OF_FORMAT_1
) -> Cell:
    return answers.of_overall(year, iit, eit, oit, reported)


@cell_function
def ITA_RANK(year: Cell, scores: Block, rules: Cell = answers.OF_FORMAT_1) -> Cell:
    return answers.of_ranks(year, scores)


@cell_function
def ITA_WEAKNESS(
    year: Cell, scores: Block, threshold: Cell = None, rules: Cell = answers.OF_FORMAT_1
) -> Cell:
    return answers.of_statuses(year, scores, threshold)


@cell_function
def ITA_DISTANCE(scores: Block, target: Cell) -> Cell:
    return answers.of_distances(scores, target)


@cell_function
def ITA_TREND(years: Block, scores: Block) -> Cell:
    return answers.of_trend(years, scores)


@cell_function
def ITA_FISCALYEAR(year: Cell) -> Cell:
    return answers.of_fiscal_year(year)


@cell_function
def ITA_THAIDATE(date: Cell) -> Cell:
    return answers.of_date(date)


@cell_function
def ITA_THAIDIGITS(text: Block) -> Cell:
    return answers.of_digits(text)


@cell_function
def ITA_SUMMARY(
    agency: Block,
    year: Cell,
    threshold: Cell,
    scores: Block,
    reported: Block,
    history: Block,
    rules: Cell = answers.OF_FORMAT_1,
) -> Cell:
    return answers.of_summary(agency, year, threshold, scores, reported, history)


@cell_function
def ITA_ANALYSIS(
    year: Cell, threshold: Cell, scores: Block, items: Block, rules: Cell = answers.OF_FORMAT_1
) -> Cell:
    return answers.of_analyses(year, threshold, scores, items)


@cell_function
def ITA_SUGGEST(
    year: Cell,
    threshold: Cell,
    scores: Block,
    items: Block,
    library: Block,
    rules: Cell = answers.OF_FORMAT_1,
) -> Cell:
    return answers.of_measures(year, threshold, scores, items, library)


@cell_function
def ITA_CHECK(
    agency: Block,
    year: Cell,
    threshold: Cell,
    scores: Block,
    reported: Block,
    items: Block,
    history: Block,
    rules: Cell = answers.OF_FORMAT_1,
) -> Cell:
    return answers.of_findings(agency, year, threshold, scores, reported, items, history)
