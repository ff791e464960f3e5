"""What was read from a page, as frozen objects."""

from collections.abc import Mapping
from decimal import Decimal

from ita_xl.records import dataclass, field

DOUBTS: Mapping[str, str] = {
    "two": "มีตัวเลขมากกว่าหนึ่งค่าในแถวเดียวกัน และไม่มีหัวคอลัมน์ที่บอกว่าค่าใดเป็นคะแนน",
    "columns": "จำนวนตัวเลขในแถวนี้ไม่เท่ากับแถวอื่นของตาราง",
    "whole": "เป็นจำนวนเต็มที่ไม่มีคำว่าคะแนนกำกับ",
    "decimals": "มีทศนิยมเกินสองตำแหน่ง",
    "comma": "ใช้จุลภาคแทนจุดทศนิยม ในหน้าที่ใช้จุดทศนิยมด้วย",
    "conflict": "หมายเลขตัวชี้วัดกับชื่อตัวชี้วัดไม่ตรงกัน",
    "points": "เป็นคะแนนถ่วงน้ำหนัก (30/30/40) ไม่ใช่คะแนนเต็ม 100",
    "percent": "แสดงเป็นร้อยละ",
    "year": "เป็นผลของปีอื่น หรือกล่าวถึงปีอื่นไว้ด้วย",
    "foreign": "อยู่ใต้หัวข้อที่ไม่ใช่คะแนนของหน่วยงานในปีนี้",
    "order": "ไม่แน่ชัดว่าตัวเลขเป็นของบรรทัดก่อนหน้าหรือบรรทัดถัดไป",
    "listed": "กล่าวถึงหลายเรื่องรวมกัน",
    "sum": "อาจเป็นผลรวมหรือค่าเฉลี่ยของส่วนหนึ่ง ไม่ใช่คะแนนภาพรวม",
    "part": "ไม่แน่ชัดว่าเป็น EIT ส่วนใด",
    "said": "ข้อความข้างตัวเลขไม่ได้บอกว่าเป็นคะแนนที่ได้",
    "count": "เป็นจำนวนนับ",
    "target": "เป็นค่าเป้าหมายหรือเกณฑ์",
    "weight": "เป็นค่าน้ำหนัก",
    "change": "เป็นผลต่างหรือการเปลี่ยนแปลง",
    "others": "เป็นค่าเฉลี่ย ค่าสูงสุด หรือค่าต่ำสุด",
    "before": "เป็นผลของปีก่อน",
    "share": "เป็นสัดส่วนของคำตอบ",
    "limit": "เป็นช่วงหรือเกณฑ์ขั้นต่ำ",
    "full": "เป็นคะแนนเต็ม",
    "scale": "ไม่มีระดับนี้ในเกณฑ์ของปีที่ประเมิน",
    "clash": "พบค่าที่ต่างกันของเรื่องเดียวกัน",
    "unknown-year": "ยังไม่มีหลักเกณฑ์ของปีนี้",
    "many": "พบมากกว่าหนึ่งค่าในหน้าเดียวกัน",
    "glued": "มีตัวอักษรหรือเครื่องหมายติดกับตัวเลข",
    "phone": "เป็นส่วนหนึ่งของเลขหมายหรือช่วง",
    "section": "เป็นเลขหัวข้อ",
    "time": "เป็นเวลา",
    "date": "เป็นวันที่",
    "label": "เป็นเลขลำดับหรือเลขหน้า",
    "fraction": "เป็นเศษส่วนหรือเลขหน้า",
    "code": "เป็นรหัสหรืออ่านเป็นจำนวนไม่ได้",
    "beyond": "เกิน 100",
    "version": "เป็นเลขรุ่นหรือฉบับ",
}
"""Why a reading was not taken, as a person reads it."""


@dataclass(frozen=True)
class PageReading:
    """One thing that was read from one line.

    ``what`` is the field of the flat table (``indicator.3``, ``reported.EIT1``, ``reported.overall``,
    ``reported.level``, ``item.i1``, ``share.i1.1``, ``fiscal_year``, ``agency.name``, ``history.2566.overall``).
    ``doubt`` is a key of :data:`DOUBTS`; empty where nothing speaks against it. ``note`` says of a sure reading what a
    person should know (``points``: converted from weighted points; ``number``: known by its number, the name is
    another).
    """

    what: str
    value: Decimal | str | int
    line: int
    text: str
    doubt: str = ""
    note: str = ""

    @property
    def sure(self) -> bool:
        """Tell whether nothing speaks against it."""
        return not self.doubt


@dataclass(frozen=True)
class PageContents:
    """What a page gave.

    ``taken`` has one sure reading of each thing, in the order of the page. ``clashes`` has the things of which
    different values were read: none of them is taken. ``doubtful`` are readings that are shown and not taken, where
    the thing was not taken from elsewhere with that value.
    """

    year: int | None
    taken: tuple[PageReading, ...] = ()
    clashes: Mapping[str, tuple[PageReading, ...]] = field(default_factory=dict)
    doubtful: tuple[PageReading, ...] = ()

    @property
    def values(self) -> Mapping[str, Decimal | str | int]:
        """Give what was taken: field -> value."""
        return {reading.what: reading.value for reading in self.taken}


def said(what: str) -> str:
    """Give what a field is called in a sentence."""
    kind, _, rest = what.partition(".")
    if kind == "history":
        year, _, field_name = rest.partition(".")
        return f"{_REPORTED.get(field_name, field_name)} ปี พ.ศ. {year}"
    if kind == "share":
        code, _, place = rest.partition(".")
        return f"สัดส่วนคำตอบที่ {place} ของข้อ {code}"
    named = {"indicator": f"ตัวชี้วัดที่ {rest}", "item": f"ข้อ {rest}", "reported": _REPORTED.get(rest, rest)}
    return named.get(kind) or _OTHER.get(what, what)


_REPORTED = {
    "overall": "คะแนนภาพรวม",
    "level": "ระดับผลการประเมิน",
    "IIT": "IIT",
    "EIT": "EIT",
    "EIT1": "EIT ส่วนที่ 1",
    "EIT2": "EIT ส่วนที่ 2",
    "OIT": "OIT",
}
_OTHER = {
    "fiscal_year": "ปีงบประมาณ",
    "agency.name": "ชื่อหน่วยงาน",
    "agency.district": "อำเภอ",
    "agency.province": "จังหวัด",
}
