"""The layout ``progress``: cover memo, measures with results, progress an indicator, OIT items with their elements."""

from ita_xl.maintain.layouts import front, kit, measures, parts
from ita_xl.maintain.layouts.front import PLAN
from ita_xl.maintain.layouts.headings import Headings

_BY_INDICATOR = "มาตรการ.ตามตัวชี้วัด|map(attribute='ตัวชี้วัด')|sum(start=[])|selectattr('มาตรการ')|list"
"""The indicators that have a measure."""


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ {PLAN}")
    front.progress_memo(document)
    front.progress_cover(document)
    kit.new_section(document)
    front.contents(document)
    parts.summary(document, progress=True)
    kit.new_section(document, landscape=True)
    headings = Headings()
    headings.first(document, f"ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ {PLAN}")
    measures.results(document)
    headings.first(document, "ความก้าวหน้าการยกระดับรายตัวชี้วัด")
    with kit.when(document, f"not ({_BY_INDICATOR})"):
        kit.add(document, "Body Text", "ไม่มีมาตรการที่กำหนดไว้เป็นรายตัวชี้วัด จึงไม่มีตารางความก้าวหน้ารายตัวชี้วัด")
        parts.causes(document, "สาเหตุ.รายการ")
    with kit.when(document, _BY_INDICATOR):
        parts.causes(document, "สาเหตุ.รายการ")
        kit.refer(
            document, "{{ มาตรการ.รองรับ }} สถานะของมาตรการตามตัวชี้วัดแสดงดัง[ตาราง:by_indicator]", keep=True
        )
        measures.by_indicator(document)
    headings.first(document, "ความก้าวหน้าการเปิดเผยข้อมูลสาธารณะ (OIT)")
    with kit.when(document, "not โอไอที.กลุ่ม"):
        kit.add(document, "Body Text", "{{ โอไอที.สรุป }}")
    with kit.when(document, "โอไอที.กลุ่ม"):
        kit.refer(document, "{{ โอไอที.ข้อสังเกต }} ความก้าวหน้าของแต่ละรายการแสดงดัง[ตาราง:oit]", keep=True)
        measures.oit(document)
    with kit.when(document, parts.OPINIONS):
        headings.first(document, "ความคิดเห็นและข้อเสนอแนะ", when=f"({parts.OPINIONS})")
        parts.opinions(document)
    parts.notes(document)
    front.signatures(document, width=kit.LYING_WIDTH, agency=False)  # memo and cover name it
    return kit.save(document)
