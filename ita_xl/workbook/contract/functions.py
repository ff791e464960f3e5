"""The cell functions ``ITA_...`` as data: names, arguments and the help that Excel shows, in Thai.

One table for whoever needs it: the Python functions in ``udfs`` take their help from it, the VBA that hands them to
Excel is written from it, the manual lists it. Each function takes one more argument, the last one: the native result,
which it gives back where Python cannot answer.
"""

from ita_xl.records import dataclass, replace

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
    """A function: its name, its help (at most 255 characters), its arguments without the native result."""

    name: str
    help: str
    arguments: tuple[Argument, ...]


_YEAR = Argument("year", "ปีงบประมาณ พ.ศ. ของผลประเมิน เช่น 2568")
_TEN = Argument("scores", "คะแนนตัวชี้วัด 10 ช่อง ตามแนวตั้งหรือแนวนอน เรียงจากตัวชี้วัดที่ 1", block=True)
_THRESHOLD = Argument("threshold", "คะแนนที่กำหนด ต่ำกว่านี้เป็นจุดอ่อน หากว่างไว้ใช้ค่าเป้าหมายของปีนั้น")
_REPORTED = Argument(
    "reported", "คะแนนและระดับตามประกาศ 7 ช่อง คือ IIT EIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 OIT ภาพรวม และระดับ", block=True
)
_ITEMS = Argument("items", "รายการข้อ 3 สดมภ์ คือ รหัสข้อ ประเด็นที่ และคะแนน", block=True)
_HISTORY = Argument("history", "ผลย้อนหลัง 6 สดมภ์ คือ ปีงบประมาณ คะแนนภาพรวม ระดับ IIT EIT และ OIT", block=True)
_AGENCY = Argument("agency", "ชื่อหน่วยงาน อำเภอ และจังหวัด 3 ช่อง", block=True)

RULES = Argument(
    "rules",
    "รหัสของเกณฑ์ที่สมุดงานใช้ (ชื่อ ita_rules_digest) หากโปรแกรมใช้เกณฑ์อื่นจะแสดงผลจากสูตรของ Excel แทน ว่างไว้ได้",
    optional=True,
)
"""The last argument of every function that follows from rules: which ones the workbook carries. Where they are not the
program's, it does not answer, so that a workbook has one rule book with Python and without."""

FUNCTIONS = (
    Function(
        "ITA_LEVEL",
        "ระดับผลการประเมิน ITA ตามหลักเกณฑ์ของปีงบประมาณนั้น หากคะแนนรายเครื่องมือหรือ EIT แยกส่วนยังไม่ครบ จะเป็นระดับสูงสุดที่เป็นไปได้",
        (
            _YEAR,
            Argument("overall", "คะแนนภาพรวม 0 ถึง 100"),
            Argument("iit", "คะแนน IIT"),
            Argument("eit", "คะแนน EIT"),
            Argument("oit", "คะแนน OIT"),
            Argument("eit1", "คะแนน EIT ส่วนที่ 1 ว่างไว้ได้", optional=True),
            Argument("eit2", "คะแนน EIT ส่วนที่ 2 ว่างไว้ได้", optional=True),
            RULES,
        ),
    ),
    Function(
        "ITA_INSTRUMENTS",
        "คะแนนรายเครื่องมือที่ใช้ในรายงาน 5 ช่อง คือ IIT EIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 และ OIT เฉลี่ยจากตัวชี้วัด ปัดเศษสองตำแหน่ง",
        (
            _YEAR,
            _TEN,
            Argument(
                "reported",
                "คะแนนตามประกาศ 5 ช่อง คือ IIT EIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 และ OIT ว่างไว้ได้",
                block=True,
            ),
            RULES,
        ),
    ),
    Function(
        "ITA_OVERALL",
        "คะแนนภาพรวมจากคะแนนรายเครื่องมือตามน้ำหนักของปีงบประมาณนั้น หากมีคะแนนตามประกาศจะใช้คะแนนตามประกาศ",
        (
            _YEAR,
            Argument("iit", "คะแนน IIT"),
            Argument("eit", "คะแนน EIT"),
            Argument("oit", "คะแนน OIT"),
            Argument("reported", "คะแนนภาพรวมตามประกาศ ว่างไว้ได้", optional=True),
            RULES,
        ),
    ),
    Function(
        "ITA_RANK",
        "อันดับของตัวชี้วัดแต่ละตัว 1 คือคะแนนสูงสุด คะแนนเท่ากันได้อันดับเดียวกัน",
        (_YEAR, _TEN, RULES),
    ),
    Function(
        "ITA_WEAKNESS",
        "ผลการวิเคราะห์ของตัวชี้วัดแต่ละตัว คือ จุดแข็ง ควรพัฒนา หรือจุดอ่อน และแจ้งเมื่อช่องนั้นไม่ใช่คะแนน",
        (_YEAR, _TEN, replace(_THRESHOLD, optional=True), RULES),
    ),
    Function(
        "ITA_DISTANCE",
        "คะแนนแต่ละช่องสูงหรือต่ำกว่าคะแนนที่กำหนดเท่าใด เครื่องหมายลบคือยังไม่ถึง ปัดเศษสองตำแหน่ง",
        (
            Argument("scores", "คะแนน หนึ่งช่องหรือหลายช่อง", block=True),
            Argument("target", "คะแนนที่กำหนดหรือค่าเป้าหมาย 0 ถึง 100"),
        ),
    ),
    Function(
        "ITA_TREND",
        "การเปลี่ยนแปลงของคะแนนภาพรวมเทียบกับปีก่อนหน้าในรายการ 2 สดมภ์ คือ ผลต่าง และทิศทาง",
        (
            Argument("years", "ปีงบประมาณ พ.ศ. หลายช่องตามแนวตั้ง", block=True),
            Argument("scores", "คะแนนภาพรวมของปีในแถวเดียวกัน", block=True),
        ),
    ),
    Function(
        "ITA_FISCALYEAR",
        "ช่วงวันของปีงบประมาณ คือ 1 ตุลาคมของปีก่อน ถึง 30 กันยายนของปีนั้น",
        (Argument("year", "ปีงบประมาณ พ.ศ. เช่น 2569"),),
    ),
    Function(
        "ITA_THAIDATE",
        "วันที่แบบหนังสือราชการ เช่น 30 กันยายน 2569 จากวันที่ของ Excel หรือข้อความวันที่",
        (Argument("date", "วันที่ของ Excel หรือข้อความวันที่ เช่น 30 ก.ย. 69"),),
    ),
    Function(
        "ITA_THAIDIGITS",
        "เปลี่ยนเลขอารบิกเป็นเลขไทย ข้อความส่วนอื่นคงเดิม",
        (Argument("text", "ข้อความหรือตัวเลข หนึ่งช่องหรือหลายช่อง", block=True),),
    ),
    Function(
        "ITA_SUMMARY",
        "ย่อหน้าสรุปผลการประเมินของหน่วยงาน เรียงลงตามแนวตั้ง ย่อหน้าละหนึ่งช่อง",
        (_AGENCY, _YEAR, _THRESHOLD, _TEN, _REPORTED, _HISTORY, RULES),
    ),
    Function(
        "ITA_ANALYSIS",
        "ข้อความวิเคราะห์ของตัวชี้วัดแต่ละตัว 10 ช่องตามแนวตั้ง จากคะแนนและคะแนนรายข้อ",
        (_YEAR, _THRESHOLD, _TEN, _ITEMS, RULES),
    ),
    Function(
        "ITA_SUGGEST",
        "มาตรการที่แนะนำของตัวชี้วัดแต่ละตัว 10 ช่องตามแนวตั้ง เลือกจากคลังมาตรการตามคะแนนและคะแนนรายข้อ",
        (
            _YEAR,
            _THRESHOLD,
            _TEN,
            _ITEMS,
            Argument("library", "ตารางในชีต คลังมาตรการ 8 สดมภ์ พร้อมหัวตาราง", block=True),
            RULES,
        ),
    ),
    Function(
        "ITA_CHECK",
        "สิ่งที่ควรแก้ไขหรือตรวจสอบในข้อมูลที่พิมพ์ ช่องละหนึ่งรายการตามแนวตั้ง เรียงจากสำคัญที่สุด",
        (_AGENCY, _YEAR, _THRESHOLD, _TEN, _REPORTED, _ITEMS, _HISTORY, RULES),
    ),
)
"""Every cell function, in the order of the manual."""

BY_NAME = {function.name: function for function in FUNCTIONS}
