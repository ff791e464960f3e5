"""The columns of the tables whose rows the report shows, each declared once.

Everything that must know a column takes it from here: the sheet (area, letters, header, width, validation), the
reader, the fields of a row, what is compared to tell whether a table is stale, the name in Word and its meaning.
"""

from collections.abc import Iterable

from ita_xl.records import dataclass

TYPED, GENERATED, COMPUTED, HIDDEN = "typed", "generated", "computed", "hidden"
"""Kinds of columns: a person's alone; written by the program, where a person's text survives; of formulas; not seen."""
EXACT, ASKED = "exact", "asked"
"""How the list of findings depends on a column: on what stands there, or only on whether anything does."""


@dataclass(frozen=True)
class Column:
    """A column of a table of the workbook.

    Attributes:
        field: Its name in the program.
        header: What stands above it.
        width: In units of Excel: letters of the standard font.
        kind: One of ``TYPED``, ``GENERATED``, ``COMPUTED``, ``HIDDEN``.
        since: The first format that has it.
        compared: How the list of findings depends on it: ``EXACT``, ``ASKED``, or not at all.
        word: Its name in a template of the report, in a row of the measures; empty where it has none.
        meaning: What that name means, as the page of names tells.
        several: Whether the name is a list of lines.
    """

    field: str
    header: str = ""
    width: float = 12
    kind: str = TYPED
    since: int = 1
    compared: str = ""
    word: str = ""
    meaning: str = ""
    several: bool = False


def of_format(columns: Iterable[Column], form: int) -> tuple[Column, ...]:
    """Give the columns that a workbook of a format has."""
    return tuple(column for column in columns if column.since <= form)


KEY = Column("key", "รหัสแถว", kind=HIDDEN)
FINGERPRINTS = Column("fingerprints", "ลายนิ้วมือข้อความ", kind=HIDDEN)
"""The first and the last column of a keyed table: the row's key, and fingerprints of the texts generated into it.

Their headers are as hidden as they are. A workbook whose tables are no tables of Excel's has none there.
"""

MEASURES = (
    Column(
        "indicator",
        "ตัวชี้วัดหรือประเด็น",
        20,
        GENERATED,
        word="ตัวชี้วัด",
        meaning="ตัวชี้วัดหรือประเด็นที่มาตรการตอบ",
    ),
    Column(
        "name",
        "มาตรการ/โครงการ/กิจกรรม",
        28,
        GENERATED,
        word="ชื่อ",
        meaning="ชื่อมาตรการ โครงการ หรือกิจกรรม",
    ),
    Column(
        "analysis",
        "ผลการวิเคราะห์",
        34,
        GENERATED,
        word="วิเคราะห์",
        meaning="ผลการวิเคราะห์ที่เป็นเหตุของมาตรการ",
    ),
    Column(
        "steps",
        "ขั้นตอน/วิธีดำเนินการ",
        42,
        GENERATED,
        word="ขั้นตอน",
        meaning="ขั้นตอนหรือวิธีดำเนินการแต่ละขั้น ไม่มีเลขนำหน้า",
        several=True,
    ),
    Column("responsible", "ผู้รับผิดชอบ", 20, GENERATED, word="ผู้รับผิดชอบ", meaning="ผู้รับผิดชอบ"),
    Column(
        "period",
        "ระยะเวลาดำเนินการ",
        18,
        GENERATED,
        compared=EXACT,
        word="ระยะเวลา",
        meaning="ระยะเวลาดำเนินการ",
    ),
    Column(
        "budget",
        "งบประมาณ",
        14,
        GENERATED,
        since=2,
        word="งบประมาณ",
        meaning="งบประมาณของมาตรการ เว้นว่างเมื่อไม่ได้พิมพ์",
    ),
    Column(
        "success",
        "ตัวชี้วัดความสำเร็จ",
        26,
        GENERATED,
        since=2,
        word="ความสำเร็จ",
        meaning="ตัวชี้วัดความสำเร็จหรือเป้าหมายของมาตรการ เว้นว่างเมื่อไม่ได้พิมพ์",
    ),
    Column(
        "reason",
        "เหตุผลที่เลือก",
        30,
        GENERATED,
        since=2,
        word="เหตุผล",
        meaning="เหตุที่เลือกมาตรการนี้ เช่น ข้อที่ได้คะแนนต่ำที่สุด เว้นว่างเมื่อเป็นแถวที่พิมพ์เอง",
    ),
    Column("follow", "การติดตามประเมินผล", 28, GENERATED, word="ติดตาม", meaning="การติดตามประเมินผล"),
)
"""The measures table."""
FOLLOW = (
    Column("indicator", "ตัวชี้วัดหรือประเด็น", 24, GENERATED),
    Column("name", "มาตรการ/โครงการ/กิจกรรม", 40, GENERATED),
    Column("status", "สถานะ", 22, compared=EXACT),
    Column("result", "ผลการดำเนินการ", 44, compared=ASKED, word="ผล", meaning="สรุปผลการดำเนินการ"),
    Column("outcome", "ผลลัพธ์ต่อหน่วยงาน", 36, compared=ASKED, word="ผลลัพธ์", meaning="ผลลัพธ์หรือความสำเร็จ"),
    Column("date", "วันที่รายงาน", 18, compared=EXACT, word="วันที่", meaning="วันที่ของผลการดำเนินการ"),
)
"""The follow-up table."""
LIBRARY = (
    Column("key", "รหัส", 14),
    Column("indicator", "ตัวชี้วัดหรือประเด็น", 30),
    Column("when", "ใช้เมื่อ", 18),
    Column("name", "มาตรการ/โครงการ/กิจกรรม", 44),
    Column("steps", "ขั้นตอน/วิธีดำเนินการ (บรรทัดละหนึ่งขั้นตอน)", 70),
    Column("responsible", "ผู้รับผิดชอบ", 30),
    Column("period", "ช่วงเวลา", 18),
    Column("follow", "การติดตามประเมินผล", 48),
    Column("budget", "งบประมาณ", 24, since=2),
    Column("success", "ตัวชี้วัดความสำเร็จ", 40, since=2),
    Column("kinds", "ใช้กับหน่วยงาน", 24, since=2),
)
"""The library of measures."""
