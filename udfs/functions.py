"""The functions ``ITA_...`` for cells, through the xlwings add-in: a block in, a block out.

No workbook calls them yet: its numbers come from native formulas, and no other module depends on this one. Whoever
builds them into cells must hand over the native result as well (see the README), since nothing here may be the only
way to a number.

Without pywin32 (on Linux, in tests) the decorators of xlwings do nothing, and these are plain functions of Python.
"""

import traceback
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import wraps
from typing import Any

import xlwings as xw

from ita_xl import logfile, thai
from ita_xl.assessment import INDICATOR_COUNT, Agency, Assessment, score
from ita_xl.rules import RuleBook, rule_book, years
from ita_xl.scoring import IndicatorResult, grade, level

Block = Sequence[Sequence[Any]]
Cells = list[list[Any]]

UNKNOWN_YEAR = "ยังไม่มีหลักเกณฑ์ของปีนี้"
NOT_TEN = "ต้องเลือกคะแนน 10 ช่อง"
BROKEN = "คำนวณไม่ได้"


class CellError(Exception):
    """What a cell says in Thai instead of a result."""


def cell_function(help_text: str, **arguments: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make a function of Excel out of one of Python: category ITA, help in Thai, and never an exception.

    Args:
        help_text: What the function does, at most 255 characters.
        arguments: What each argument is, by name, at most 255 characters. One that takes a block has a name that
            ends with ``block``.
    """

    def make(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def safe(*args: Any) -> Any:  # noqa: ANN401  cells hold anything
            try:
                return function(*args)
            except CellError as error:
                return str(error)
            except Exception:  # a cell never shows a traceback
                logfile.write(f"{function.__name__}\n{traceback.format_exc()}")
                return BROKEN

        safe.__doc__ = help_text
        made = xw.func(category="ITA")(safe)
        for name, text in arguments.items():
            made = xw.arg(name, doc=text, **({"ndim": 2} if name.endswith("block") else {}))(made)
        return made

    return make


@cell_function(
    "ระดับผลการประเมิน ITA ของหน่วยงาน ตามหลักเกณฑ์ของปีงบประมาณนั้น หากยังไม่มีคะแนน EIT แยกส่วน จะเป็นระดับสูงสุดที่เป็นไปได้",
    year="ปีงบประมาณ พ.ศ. เช่น 2568",
    overall="คะแนนภาพรวม 0 ถึง 100",
    iit="คะแนนแบบวัด IIT",
    eit="คะแนนแบบวัด EIT",
    oit="คะแนนแบบวัด OIT",
    eit1="คะแนน EIT ส่วนที่ 1 ว่างไว้ได้",
    eit2="คะแนน EIT ส่วนที่ 2 ว่างไว้ได้",
)
def ITA_LEVEL(  # noqa: D103, N802  its help is above, its name is Excel's
    year: Any,  # noqa: ANN401
    overall: Any,  # noqa: ANN401
    iit: Any,  # noqa: ANN401
    eit: Any,  # noqa: ANN401
    oit: Any,  # noqa: ANN401
    eit1: Any = None,  # noqa: ANN401
    eit2: Any = None,  # noqa: ANN401
) -> str:
    rules = rule_book(thai.year(year) or 0)
    if rules is None:
        raise CellError(UNKNOWN_YEAR)
    instruments = {"IIT": score(iit), "EIT": score(eit), "OIT": score(oit)}
    parts = {
        code: value for code, typed in (("EIT1", eit1), ("EIT2", eit2)) if (value := score(typed)) is not None
    }
    found = level(rules, score(overall), instruments, parts)
    return found.name if found else ""


@cell_function(
    "สถานะของตัวชี้วัดแต่ละตัว: จุดแข็ง ควรพัฒนา หรือจุดอ่อน เรียงตามช่องคะแนนที่เลือก",
    scores_block="คะแนนตัวชี้วัด 10 ช่อง ตามแนวตั้งหรือแนวนอน",
    threshold="เกณฑ์คะแนน ต่ำกว่านี้เป็นจุดอ่อน หากว่างไว้ใช้ค่าเป้าหมายของประเทศ",
)
def ITA_STATUS(scores_block: list, threshold: Any = None) -> list:  # type: ignore[type-arg]  # noqa: ANN401, D103, N802
    return _each(scores_block, lambda result: result.status.value if result.status else "", score(threshold))


@cell_function(
    "อันดับของตัวชี้วัดแต่ละตัว 1 คือคะแนนสูงสุด คะแนนเท่ากันได้อันดับเดียวกัน เรียงตามช่องคะแนนที่เลือก",
    scores_block="คะแนนตัวชี้วัด 10 ช่อง ตามแนวตั้งหรือแนวนอน",
)
def ITA_RANK(scores_block: list) -> list:  # type: ignore[type-arg]  # noqa: D103, N802
    return _each(scores_block, lambda result: result.rank or "")


@cell_function("เปลี่ยนเลขอารบิกเป็นเลขไทย ข้อความส่วนอื่นคงเดิม", text_block="ข้อความหรือตัวเลข หนึ่งช่องหรือหลายช่อง")
def ITA_THAIDIGITS(text_block: list) -> list:  # type: ignore[type-arg]  # noqa: D103, N802
    return [[thai.to_thai(_text(value)) for value in row] for row in text_block]


def _each(block: Block, show: Callable[[IndicatorResult], Any], threshold: Decimal | None = None) -> Cells:
    """Grade a block of ten scores, and show each result where its score stands."""
    values = [score(value) for row in block for value in row]
    if len(values) != INDICATOR_COUNT:
        raise CellError(NOT_TEN)
    known = {n: value for n, value in enumerate(values, start=1) if value is not None}
    year, rules = _newest()
    graded = grade(Assessment(Agency(), year, None, known, threshold=threshold), rules)
    shown = iter([show(result) for result in graded.indicators])
    return [[next(shown) for _ in row] for row in block]


def _newest() -> tuple[int, RuleBook]:
    """Give the newest rules: rank and status of an indicator are the same in every year but for the target."""
    year = years()[-1]
    rules = rule_book(year)
    if rules is None:
        raise CellError(UNKNOWN_YEAR)
    return year, rules


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)
