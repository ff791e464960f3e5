"""What the cell functions answer: blocks of cells in, a block of values out, by the same core as all else.

A block is a list of rows as Excel hands them over. Numbers are read as the workbook's native formulas read them (a
number kept as text is none), so that a cell shows the same with Python and without.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from ita_xl import narrative, thai, thai_dates
from ita_xl.assessment import INDICATOR_COUNT, Agency, Assessment, HistoryYear, score
from ita_xl.checks import check, gravest_first
from ita_xl.failures import Failure
from ita_xl.measures.choice import choose
from ita_xl.measures.library import Measure
from ita_xl.measures.plan import row_name
from ita_xl.rules import FIRST_EDITION, RuleBook, digest, rule_book
from ita_xl.scoring import Graded, IndicatorResult, grade, grade_history, half_up, level
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.constants import direction
from ita_xl.workbook.contract.functions import (
    AGENCY,
    HISTORY,
    ITEMS,
    REPORTED,
    RULES,
    TEN,
    THRESHOLD,
    YEAR,
    Argument,
    Function,
)
from ita_xl.workbook.contract.notscores import not_score
from ita_xl.workbook.contract.tables import LIBRARY_TABLE
from ita_xl.workbook.reading.grid import Grid
from ita_xl.workbook.reading.library import library
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.model import model as model_of
from ita_xl.workbook.reading.shape import filled_cells, is_header, table_grid

Block = Sequence[Sequence[object]]
Cells = list[list[object]]

UNKNOWN_YEAR = "ยังไม่มีหลักเกณฑ์ของปีนี้"
NOT_TEN = "ต้องเลือกคะแนน 10 ช่อง"
NOT_FIVE = "ต้องเลือกคะแนนตามประกาศ 5 ช่อง"
NOT_AS_LONG = "ต้องเลือกปีและคะแนนให้มีจำนวนแถวเท่ากัน"
NO_LIBRARY = "ต้องเลือกตารางในชีต คลังมาตรการ ให้ครบทุกคอลัมน์ พร้อมหัวตาราง"
NO_DATE = "อ่านวันที่ไม่ได้"
NO_YEAR = "ต้องเป็นปี พ.ศ. 4 หลัก"
SUMMARY_ROWS, FINDING_ROWS = 6, 8
"""As many paragraphs and findings a block gives."""
REPORTED_PARTS = ("IIT", "EIT", "EIT1", "EIT2", "OIT")


_functions: list[Function] = []
Answer = TypeVar("Answer", bound=Callable[..., object])


def _declared(name: str, about: str, *arguments: Argument) -> Callable[[Answer], Answer]:
    """Declare a cell function: its name, its help, its arguments; what answers it follows."""

    def declare(answer: Answer) -> Answer:
        _functions.append(Function(name, about, arguments, answer))
        return answer

    return declare


class Unanswered(Exception):
    """What a cell says in Thai instead of a result."""


OF_FORMAT_1 = FIRST_EDITION
"""The rules of a workbook whose calls do not say which ones it carries."""


class OtherRules(Exception):
    """The workbook that asks carries other rules than the program: its own formulas answer."""


def require_rules(carried: object) -> None:
    """Make sure that a cell is answered by the rules of its own workbook.

    Args:
        carried: The digest of the rules that the workbook carries; blank where no workbook of ours asks.

    Raises:
        OtherRules: They are not the program's.
    """
    if carried not in (None, "", digest()):
        raise OtherRules


@_declared(
    "ITA_LEVEL",
    "ระดับผลการประเมิน ITA ตามหลักเกณฑ์ของปีงบประมาณนั้น หากคะแนนรายเครื่องมือหรือ EIT แยกส่วนยังไม่ครบ จะเป็นระดับสูงสุดที่เป็นไปได้",
    YEAR,
    Argument("overall", "คะแนนภาพรวม 0 ถึง 100"),
    Argument("iit", "คะแนน IIT"),
    Argument("eit", "คะแนน EIT"),
    Argument("oit", "คะแนน OIT"),
    Argument("eit1", "คะแนน EIT ส่วนที่ 1 ว่างไว้ได้", optional=True),
    Argument("eit2", "คะแนน EIT ส่วนที่ 2 ว่างไว้ได้", optional=True),
    RULES,
)
def of_level(year: object, overall: object, *scores: object) -> str:
    """Give the level of a whole agency; the highest that what is known allows.

    Args:
        year: The fiscal year.
        overall: The overall score, 0 to 100.
        scores: IIT, EIT, OIT, EIT1, EIT2; blank where not known.

    Raises:
        Unanswered: There are no rules for the year.
    """
    total = score(overall)
    if total is None:
        return ""
    rules = rule_book(thai.year(year) or 0)
    if rules is None:
        raise Unanswered(UNKNOWN_YEAR)
    known = dict(zip(("IIT", "EIT", "OIT", "EIT1", "EIT2"), map(score, scores), strict=False))
    parts = {code: value for code in ("EIT1", "EIT2") if (value := known.get(code)) is not None}
    found = level(rules, total, {code: known.get(code) for code in ("IIT", "EIT", "OIT")}, parts)
    return found.name if found else ""


@_declared(
    "ITA_INSTRUMENTS",
    "คะแนนรายเครื่องมือที่ใช้ในรายงาน 5 ช่อง คือ IIT EIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 และ OIT เฉลี่ยจากตัวชี้วัด ปัดเศษสองตำแหน่ง",
    YEAR,
    TEN,
    Argument(
        "reported",
        "คะแนนตามประกาศ 5 ช่อง คือ IIT EIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 และ OIT ว่างไว้ได้",
        block=True,
    ),
    RULES,
)
def of_instruments(year: object, scores: Block, reported: Block) -> Cells:
    """Give the scores of IIT, EIT, EIT1, EIT2 and OIT that count, one below the other; blank where there is none.

    Raises:
        Unanswered: The blocks are not of ten and of five cells.
    """
    typed = _numbers(reported)
    if len(typed) != len(REPORTED_PARTS):
        raise Unanswered(NOT_FIVE)
    ten, rules = _ten(scores), _rules(year)
    if rules is None:
        return [[""]] * len(typed)
    parts = {code: value for code, value in zip(REPORTED_PARTS, typed, strict=True) if value is not None}
    graded = grade(Assessment(Agency(), None, None, ten, reported=parts), rules, {})
    values = {**parts, **{code: result.value for code, result in graded.instruments.items()}}
    return [[_shown(values.get(code))] for code in REPORTED_PARTS]


@_declared(
    "ITA_OVERALL",
    "คะแนนภาพรวมจากคะแนนรายเครื่องมือตามน้ำหนักของปีงบประมาณนั้น หากมีคะแนนตามประกาศจะใช้คะแนนตามประกาศ",
    YEAR,
    Argument("iit", "คะแนน IIT"),
    Argument("eit", "คะแนน EIT"),
    Argument("oit", "คะแนน OIT"),
    Argument("reported", "คะแนนภาพรวมตามประกาศ ว่างไว้ได้", optional=True),
    RULES,
)
def of_overall(year: object, iit: object, eit: object, oit: object, reported: object = None) -> object:
    """Give the overall score: the reported one where there is one, else by the weights of the year."""
    rules, official = _rules(year), score(reported)
    if rules is None:
        return ""
    given = {
        code: value
        for code, v in (("IIT", iit), ("EIT", eit), ("OIT", oit))
        if (value := score(v)) is not None
    }
    graded = grade(Assessment(Agency(), None, None, {}, official, reported=given), rules, {})
    return _shown(graded.overall)


@_declared(
    "ITA_RANK",
    "อันดับของตัวชี้วัดแต่ละตัว 1 คือคะแนนสูงสุด คะแนนเท่ากันได้อันดับเดียวกัน",
    YEAR,
    TEN,
    RULES,
)
def of_ranks(year: object, scores: Block) -> Cells:
    """Give the rank of each of ten scores, in the shape of the block."""
    return _each(year, scores, lambda result: result.rank)


@_declared(
    "ITA_WEAKNESS",
    "ผลการวิเคราะห์ของตัวชี้วัดแต่ละตัว คือ จุดอ่อน (ต่ำกว่าค่าเป้าหมาย) ควรพัฒนา (ถึงค่าเป้าหมายแต่มีเหตุ) หรือจุดแข็ง และแจ้งเมื่อช่องนั้นไม่ใช่คะแนน",
    YEAR,
    TEN,
    THRESHOLD,
    REPORTED,
    ITEMS,
    HISTORY,
    RULES,
)
def of_statuses(
    year: object, scores: Block, threshold: object, reported: Block, items: Block, history: Block
) -> Cells:
    """Give the word for each of ten scores, in the shape of the block; what is no score is called so.

    What is reported, the items and the earlier years tell why one that reaches the target is to be developed; each
    may be a blank cell.
    """
    _ten(scores)  # tells where there are not ten
    flat = [[value] for row in scores for value in row]
    graded = _graded((), year, threshold, flat, reported, items, history) if _rules(year) else None
    if graded is None:
        return [["" for _ in row] for row in scores]
    found = iter([r.status.value if r.status else "" for r in graded.indicators])
    words: Cells = [[next(found) for _ in row] for row in scores]
    return [
        [found or not_score(typed) for found, typed in zip(row, cells, strict=True)]
        for row, cells in zip(words, scores, strict=True)
    ]


@_declared(
    "ITA_DISTANCE",
    "คะแนนแต่ละช่องสูงหรือต่ำกว่าค่าเป้าหมายเท่าใด เครื่องหมายลบคือยังไม่ถึง ปัดเศษสองตำแหน่ง",
    Argument("scores", "คะแนน หนึ่งช่องหรือหลายช่อง", block=True),
    Argument("target", "ค่าเป้าหมาย 0 ถึง 100"),
)
def of_distances(scores: Block, target: object) -> Cells:
    """Give each score less the target, rounded half up at two places; blank where one of them is none."""
    goal = score(target)
    return [
        [
            _shown(None if goal is None or (s := _number(value)) is None else half_up(s - goal))
            for value in row
        ]
        for row in scores
    ]


@_declared(
    "ITA_TREND",
    "การเปลี่ยนแปลงของคะแนนภาพรวมเทียบกับปีก่อนหน้าในรายการ 2 สดมภ์ คือ ผลต่าง และทิศทาง",
    Argument("years", "ปีงบประมาณ พ.ศ. หลายช่องตามแนวตั้ง", block=True),
    Argument("scores", "คะแนนภาพรวมของปีในแถวเดียวกัน", block=True),
)
def of_trend(years: Block, scores: Block) -> Cells:
    """Give for each year the change of its score since the year before it in the list, and the direction.

    Raises:
        Unanswered: There are not as many years as scores.
    """
    listed = [value for row in years for value in row]
    values = [value for row in scores for value in row]
    if len(listed) != len(values):
        raise Unanswered(NOT_AS_LONG)
    entries = [
        HistoryYear(year, value, "", {}, str(n))
        for n, (y, v) in enumerate(zip(listed, values, strict=True))
        if not isinstance(y, str) and (year := thai.year(y)) is not None and (value := _number(v)) is not None
    ]
    found = {r.entry.row: r.change for r in grade_history(sorted(entries, key=lambda h: h.year), {})}
    changes = [found.get(str(n)) for n in range(len(listed))]
    return [["", ""] if change is None else [_shown(change), direction(change)] for change in changes]


@_declared(
    "ITA_FISCALYEAR",
    "ช่วงวันของปีงบประมาณ คือ 1 ตุลาคมของปีก่อน ถึง 30 กันยายนของปีนั้น",
    Argument("year", "ปีงบประมาณ พ.ศ. เช่น 2569"),
)
def of_fiscal_year(year: object) -> str:
    """Give the days of a fiscal year.

    Raises:
        Unanswered: It is no Buddhist year.
    """
    if not _text(year).strip():
        return ""
    found = thai.year(year)
    if found is None:
        raise Unanswered(NO_YEAR)
    return thai.fiscal_period(found)


@_declared(
    "ITA_THAIDATE",
    "วันที่แบบหนังสือราชการ เช่น 30 กันยายน 2569 จากวันที่ของ Excel หรือข้อความวันที่",
    Argument("date", "วันที่ของ Excel หรือข้อความวันที่ เช่น 30 ก.ย. 69"),
)
def of_date(day: object) -> str:
    """Spell a day as official letters do.

    Raises:
        Unanswered: It is no date.
    """
    if not _text(day).strip():
        return ""
    if isinstance(day, date):
        return thai_dates.spell(day.date() if isinstance(day, datetime) else day, long=True)
    if isinstance(day, int | float) and not isinstance(day, bool):
        # Excel counts the days from the end of 1899, as if 1900 had been a leap year.
        if not 61 <= day < 2_958_466:
            raise Unanswered(NO_DATE)
        return thai_dates.spell(date(1899, 12, 30) + timedelta(days=int(day)), long=True)
    period = thai_dates.read(_text(day))
    if period is None or period.first != period.last:
        raise Unanswered(NO_DATE)
    return thai_dates.spell(period.first, long=True)


@_declared(
    "ITA_THAIDIGITS",
    "เปลี่ยนเลขอารบิกเป็นเลขไทย ข้อความส่วนอื่นคงเดิม",
    Argument("text", "ข้อความหรือตัวเลข หนึ่งช่องหรือหลายช่อง", block=True),
)
def of_digits(block: Block) -> Cells:
    """Give the texts of a block with Thai digits."""
    return [[thai.to_thai(_text(value)) for value in row] for row in block]


@_declared(
    "ITA_SUMMARY",
    "ย่อหน้าสรุปผลการประเมินของหน่วยงาน เรียงลงตามแนวตั้ง ย่อหน้าละหนึ่งช่อง",
    AGENCY,
    YEAR,
    THRESHOLD,
    TEN,
    REPORTED,
    ITEMS,
    HISTORY,
    RULES,
)
def of_summary(
    agency: Block,
    year: object,
    threshold: object,
    scores: Block,
    reported: Block,
    items: Block,
    history: Block,
) -> Cells:
    """Give the paragraphs that sum a result up, one a row."""
    return _column(summary(_graded(agency, year, threshold, scores, reported, items, history)))


@_declared(
    "ITA_ANALYSIS",
    "ข้อความวิเคราะห์ของตัวชี้วัดแต่ละตัว 10 ช่องตามแนวตั้ง จากคะแนนและคะแนนรายข้อ",
    YEAR,
    THRESHOLD,
    TEN,
    REPORTED,
    ITEMS,
    HISTORY,
    RULES,
)
def of_analyses(
    year: object, threshold: object, scores: Block, reported: Block, items: Block, history: Block
) -> Cells:
    """Give what is to be said of each of the ten indicators, one a row."""
    return _column(analyses(_graded((), year, threshold, scores, reported, items, history)))


@_declared(
    "ITA_SUGGEST",
    "มาตรการที่แนะนำของตัวชี้วัดแต่ละตัว 10 ช่องตามแนวตั้ง เลือกจากคลังมาตรการตามคะแนนและคะแนนรายข้อ",
    YEAR,
    THRESHOLD,
    TEN,
    REPORTED,
    ITEMS,
    HISTORY,
    Argument("library", "ตารางในชีต คลังมาตรการ ทุกสดมภ์ พร้อมหัวตาราง", block=True),
    RULES,
)
def of_measures(
    year: object,
    threshold: object,
    scores: Block,
    reported: Block,
    items: Block,
    history: Block,
    measures: Block,
) -> Cells:
    """Give the measures of the library that each of the ten indicators calls for, one row an indicator.

    Raises:
        Unanswered: The block has not the columns of the library, or the headers by which they are found.
    """
    graded = _graded((), year, threshold, scores, reported, items, history)
    try:
        found = _library(_frozen(measures))
    except Failure as failure:
        raise Unanswered(NO_LIBRARY) from failure
    return _column(suggestions(graded, found))


@_declared(
    "ITA_CHECK",
    "สิ่งที่ควรแก้ไขหรือตรวจสอบในข้อมูลที่พิมพ์ ช่องละหนึ่งรายการตามแนวตั้ง เรียงจากสำคัญที่สุด",
    AGENCY,
    YEAR,
    THRESHOLD,
    TEN,
    REPORTED,
    ITEMS,
    HISTORY,
    RULES,
)
def of_findings(
    agency: Block,
    year: object,
    threshold: object,
    scores: Block,
    reported: Block,
    items: Block,
    history: Block,
) -> Cells:
    """Give what does not add up in these cells, the gravest first, one a row."""
    case = _model(*map(_frozen, (agency, [[year]], [[threshold]], scores, reported, items, history))).case
    lines = [f"[{f.level.thai}] {f.message}" for f in gravest_first(check(case))]
    if len(lines) > FINDING_ROWS:
        rest = len(lines) - FINDING_ROWS + 1
        lines = [*lines[: FINDING_ROWS - 1], f"และยังมีอีก {rest} รายการ โปรดกดปุ่ม ตรวจสอบ เพื่อดูทั้งหมด"]
    return _column([*lines, *[""] * (FINDING_ROWS - len(lines))])


FUNCTIONS = tuple(_functions)
"""Every cell function, in the order of the manual."""
BY_NAME = {function.name: function for function in FUNCTIONS}


def texts(graded: Graded | None, measures: Sequence[Measure]) -> tuple[str, ...]:
    """Give every text that a workbook keeps for where Python is missing: analyses, measures, summary."""
    return (*analyses(graded), *suggestions(graded, measures), *summary(graded))


def analyses(graded: Graded | None) -> list[str]:
    """Give what is to be said of each of the ten indicators."""
    return [narrative.analysis(graded, no) if graded else "" for no in range(1, INDICATOR_COUNT + 1)]


def suggestions(graded: Graded | None, measures: Sequence[Measure]) -> list[str]:
    """Give the names of the measures that each of the ten indicators calls for, line by line."""
    names: dict[int, list[str]] = {}
    for row in choose(graded, measures) if graded else ():
        for no in row.indicators:
            names.setdefault(no, []).append(row_name(row))
    return ["\n".join(names.get(no, ())) for no in range(1, INDICATOR_COUNT + 1)]


def summary(graded: Graded | None) -> list[str]:
    """Give the paragraphs that sum a result up; what is beyond the last place stands there too, line below line."""
    found: list[str] = []
    if graded and graded.ranked:
        more = (
            narrative.level_gap(graded),
            narrative.raise_level(graded),
            narrative.moves_paragraph(graded),
        )
        found = [*narrative.overall_paragraphs(graded), *filter(None, more)]
    shown = [*found[: SUMMARY_ROWS - 1], "\n".join(found[SUMMARY_ROWS - 1 :])]
    return [shown[n] if n < len(shown) else "" for n in range(SUMMARY_ROWS)]


def _graded(
    agency: Block,
    year: object,
    threshold: object,
    scores: Block,
    reported: Block,
    items: Block,
    history: Block,
) -> Graded | None:
    blocks = (
        agency,
        [[year]],
        [[threshold]],
        _as_read(scores),
        [*_as_read(reported[:-1]), *reported[-1:]] if len(reported) == len(ranges.REPORTED_ORDER) else (),
        _as_read(_rows(items, len(ranges.ITEM_COLUMNS)), texts=(0,)),
        _as_read(_rows(history, len(ranges.HISTORY_COLUMNS)), texts=(2,)),
    )
    return _model(*map(_frozen, blocks)).graded


NAMES = ("ita_agency", "ita_year", "ita_threshold", "ita_scores", "ita_reported", "ita_items", "ita_history")


@lru_cache(maxsize=8)
def _model(*blocks: tuple[tuple[object, ...], ...]) -> Model:
    """Grade what stands in the blocks, as if they were the workbook's; the functions of a sheet ask for the same."""
    given = dict(zip(NAMES, blocks, strict=True))
    agency = [value for row in given.pop("ita_agency") for value in row]
    grids = {name: _grid(name, given.get(name, ())) for name in ranges.NAMES}
    for name, value in zip(("ita_agency", "ita_district", "ita_province"), agency, strict=False):
        grids[name] = _grid(name, [[value]])
    for name in ("ita_scores", "ita_reported"):
        grids[name] = _grid(name, [[value] for row in given[name] for value in row])
    return model_of(grids)


@lru_cache(maxsize=2)
def _library(block: tuple[tuple[object, ...], ...]) -> tuple[Measure, ...]:
    if not block or not is_header(block[0], LIBRARY_TABLE):  # a workbook of before hands over the rows alone
        return library(_grid("ita_library", block))
    whole = (2, 1, len(block), len(block[0]))
    return library(table_grid(LIBRARY_TABLE.sheet.name, filled_cells(block), whole, LIBRARY_TABLE, None))


def _grid(name: str, rows: Block) -> Grid:
    area = ranges.NAMES[name]
    return Grid(area.sheet.name, area.top, area.left, tuple(map(tuple, rows)))


def _frozen(block: Block) -> tuple[tuple[object, ...], ...]:
    return tuple(tuple(row) for row in block)


def _rows(block: Block, width: int) -> Block:
    """Give the rows of a block that has all its columns; a blank cell stands for none."""
    return block if block and len(block[0]) == width else ()


def _as_read(block: Block, texts: Sequence[int] = ()) -> Block:
    """Leave out what the native formulas do not take for a number, except in columns of text."""
    return [
        [None if isinstance(v, str) and n not in texts else v for n, v in enumerate(row)] for row in block
    ]


def _rules(year: object) -> RuleBook | None:
    return None if isinstance(year, str) else rule_book(thai.year(year) or 0)


def _number(value: object) -> Decimal | None:
    """Read a score as a formula does: a text is none."""
    return None if isinstance(value, str) else score(value)


def _numbers(block: Block) -> list[Decimal | None]:
    return [_number(value) for row in block for value in row]


def _ten(block: Block) -> dict[int, Decimal]:
    values = _numbers(block)
    if len(values) != INDICATOR_COUNT:
        raise Unanswered(NOT_TEN)
    return {n: value for n, value in enumerate(values, start=1) if value is not None}


def _each(year: object, block: Block, show: Callable[[IndicatorResult], object]) -> Cells:
    """Grade a block of ten scores, and show each result where its score stands."""
    known, rules = _ten(block), _rules(year)
    if rules is None:
        return [["" for _ in row] for row in block]
    graded = grade(Assessment(Agency(), None, None, known), rules, {})
    shown = iter([show(result) or "" for result in graded.indicators])
    return [[next(shown) for _ in row] for row in block]


def _column(lines: Sequence[str]) -> Cells:
    return [[line] for line in lines]


def _shown(value: Decimal | None) -> object:
    return "" if value is None else float(value)


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)
