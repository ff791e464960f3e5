"""The cell functions ``ITA_...`` as data: names, arguments and the help that Excel shows, in Thai.

Each is declared once, above what it answers (:mod:`ita_xl.workbook.answers`): the functions of Python in ``udfs``, the
VBA that hands them to Excel and the manual are made from that. Each takes one more argument, the last one: the native
result, which it gives back where Python cannot answer.
"""

from collections.abc import Callable

from ita_xl.records import dataclass

CATEGORY = "ITA"
NATIVE = "native"
NATIVE_HELP = "ผลจากสูตรของ Excel ที่จะแสดงแทน เมื่อเครื่องไม่มีโปรแกรม Python ว่างไว้ได้"


@dataclass(frozen=True)
class Argument:
    """An argument: its name, its help (at most 255 characters), and what may be handed over.

    ``block`` arguments take one cell or many and arrive as rows; the others take one value.
    """

    name: str
    help: str
    block: bool = False
    optional: bool = False


@dataclass(frozen=True)
class Function:
    """A function: its name, its help (at most 255 characters), its arguments without the native result.

    ``answer`` is what answers it; which rules the workbook carries is asked before, and not handed on.
    """

    name: str
    help: str
    arguments: tuple[Argument, ...]
    answer: Callable[..., object]


YEAR = Argument("year", "ปีงบประมาณ พ.ศ. ของผลประเมิน เช่น 2568")
TEN = Argument("scores", "คะแนนตัวชี้วัด 10 ช่อง ตามแนวตั้งหรือแนวนอน เรียงจากตัวชี้วัดที่ 1", block=True)
THRESHOLD = Argument("threshold", "ค่าเป้าหมาย ต่ำกว่านี้เป็นจุดอ่อน หากว่างไว้ใช้ค่าเป้าหมายของประเทศในปีนั้น")
REPORTED = Argument(
    "reported", "คะแนนและระดับตามประกาศ 7 ช่อง คือ IIT EIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 OIT ภาพรวม และระดับ", block=True
)
ITEMS = Argument("items", "รายการข้อ 3 สดมภ์ คือ รหัสข้อ ประเด็นที่ และคะแนน", block=True)
HISTORY = Argument("history", "ผลย้อนหลัง 6 สดมภ์ คือ ปีงบประมาณ คะแนนภาพรวม ระดับ IIT EIT และ OIT", block=True)
AGENCY = Argument("agency", "ชื่อหน่วยงาน อำเภอ และจังหวัด 3 ช่อง", block=True)

RULES = Argument(
    "rules",
    "รหัสของเกณฑ์ที่สมุดงานใช้ (ชื่อ ita_rules_digest) หากโปรแกรมใช้เกณฑ์อื่นจะแสดงผลจากสูตรของ Excel แทน ว่างไว้ได้",
    optional=True,
)
"""The last argument of every function that follows from rules: which ones the workbook carries. Where they are not the
program's, it does not answer, so that a workbook has one rule book with Python and without."""
