"""The tables of the workbook whose rows people add: columns, headers, keys, the words of their lists."""

from ita_xl.a1 import column
from ita_xl.records import dataclass
from ita_xl.workbook.contract.sheets import FOLLOW, LIBRARY, MEASURES, Area, cell

CAPACITY_TABLE = 120


CAPACITY_LIBRARY = 300


LIBRARY_ROOM, TABLE_ROOM = 400, 160
"""Rows of these that are kept for comparison: people may insert some."""


@dataclass(frozen=True)
class KeyedTable:
    """A table of rows with a hidden key in the first column and a hidden print of what was generated in the last.

    ``columns`` are the fields between them. ``seen`` holds the keys that were generated before, so that a row that a
    person deleted stays deleted.
    """

    area: Area
    columns: tuple[str, ...]
    headers: tuple[str, ...]
    widths: tuple[float, ...]
    seen: Area | None = None

    def letter(self, field: str, left: int | None = None) -> str:
        """Give the column letters of a field; ``key`` and ``print`` are the hidden ones.

        Args:
            field: The field.
            left: The first column of the table as it stands; where not given, that of the template.
        """
        fields = ("key", *self.columns, "print")
        return column((self.area.left if left is None else left) + fields.index(field))

    @property
    def heads(self) -> tuple[str, ...]:
        """What the header row says above each column; the hidden ones have no header."""
        return ("", *self.headers, "")


LIBRARY_AREA = Area(LIBRARY, 5, 4 + CAPACITY_LIBRARY, 0, 7)


LIBRARY_COLUMNS = ("key", "indicator", "when", "name", "steps", "responsible", "period", "follow")


LIBRARY_HEADERS = (
    "รหัส",
    "ตัวชี้วัดหรือประเด็น",
    "ใช้เมื่อ",
    "มาตรการ/โครงการ/กิจกรรม",
    "ขั้นตอน/วิธีดำเนินการ (บรรทัดละหนึ่งขั้นตอน)",
    "ผู้รับผิดชอบ",
    "ช่วงเวลา",
    "การติดตามประเมินผล",
)


ISSUE_WORD = "ประเด็นที่ "
"""What stands before the number of an issue in the library, where an indicator is its bare number."""


SUBJECTS = (*map(str, range(1, 11)), *(f"{ISSUE_WORD}{n}" for n in range(1, 8)))


PERIOD_WORDS = {
    "year": "ตลอดปีงบประมาณ",
    "half1": "ครึ่งปีแรก",
    "half2": "ครึ่งปีหลัง",
    "q1": "ไตรมาสที่ 1",
    "q2": "ไตรมาสที่ 2",
    "q3": "ไตรมาสที่ 3",
    "q4": "ไตรมาสที่ 4",
}


MEASURES_TABLE = KeyedTable(
    Area(MEASURES, 6, 5 + CAPACITY_TABLE, 0, 8),
    ("indicator", "name", "analysis", "steps", "responsible", "period", "follow"),
    (
        "ตัวชี้วัดหรือประเด็น",
        "มาตรการ/โครงการ/กิจกรรม",
        "ผลการวิเคราะห์",
        "ขั้นตอน/วิธีดำเนินการ",
        "ผู้รับผิดชอบ",
        "ระยะเวลาดำเนินการ",
        "การติดตามประเมินผล",
    ),
    (20, 30, 38, 46, 20, 18, 30),
    seen=cell(MEASURES, "A3"),
)


FOLLOW_TABLE = KeyedTable(
    Area(FOLLOW, 6, 5 + CAPACITY_TABLE, 0, 7),
    ("indicator", "name", "status", "result", "outcome", "date"),
    ("ตัวชี้วัดหรือประเด็น", "มาตรการ/โครงการ/กิจกรรม", "สถานะ", "ผลการดำเนินการ", "ผลลัพธ์ต่อหน่วยงาน", "วันที่รายงาน"),
    (24, 40, 22, 44, 36, 18),
    seen=cell(FOLLOW, "A3"),
)


FREE_TABLES = {
    "ita_library": LIBRARY_HEADERS,
    "ita_measures": MEASURES_TABLE.heads,
    "ita_follow": FOLLOW_TABLE.heads,
}
"""The tables of the sheets that are open to a person, by defined name: the headers above their columns."""


GENERATED = ("ita_measures", "ita_follow", "ita_findings")
"""Names of the ranges whose rows the program makes."""
