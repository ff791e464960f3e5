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
    parts.summary(document)
    headings = Headings()
    headings.first(document, "ผลการประเมินของหน่วยงาน")
    parts.result(document)
    parts.indicator_chart(document)
    with kit.when(document, parts.OPINIONS):
        headings.second(document, "ความคิดเห็นและข้อเสนอแนะ")
        parts.opinions(document)
    kit.new_section(document, landscape=True)
    headings.first(document, f"ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ {PLAN}")
    measures.results(document)
    headings.first(document, "ความก้าวหน้าการยกระดับรายตัวชี้วัด")
    with kit.when(document, f"not ({_BY_INDICATOR})"):
        kit.add(document, "Body Text", "ไม่มีมาตรการที่กำหนดไว้เป็นรายตัวชี้วัด จึงไม่มีตารางความก้าวหน้ารายตัวชี้วัด")
        parts.causes(document, "สาเหตุ.รายการ")
    with kit.when(document, _BY_INDICATOR):
        text = "ความก้าวหน้าของมาตรการตามตัวชี้วัดของแต่ละเครื่องมือ มีรายละเอียดดังต่อไปนี้"
        kit.add(document, "Body Text", text, keep=True)
        with kit.each(document, "ค", "มาตรการ.ตามตัวชี้วัด"):
            headings.second(document, "{{ ค.ชื่อ }} ({{ ค.รหัส }})", loop="{{ loop.index }}")
            parts.causes(document, "ค.สาเหตุ")
            measures.by_indicator(document)
    headings.first(document, "ความก้าวหน้าการเปิดเผยข้อมูลสาธารณะ (OIT)")
    parts.text_if(document, "โอไอที.สรุป")
    parts.text_if(document, "โอไอที.ข้อสังเกต")
    with kit.each(document, "ก", "โอไอที.กลุ่ม"):
        headings.second(document, "ตัวชี้วัดย่อยที่ {{ ก.ชื่อ }}", loop="{{ loop.index }}")
        measures.oit(document)
    parts.notes(document)
    front.signatures(document, width=24.7)
    kit.new_section(document)
    parts.definitions(document)
    return kit.save(document)
