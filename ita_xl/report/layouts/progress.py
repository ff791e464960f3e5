"""The layout ``progress``: cover memo, measures with results, progress an indicator, OIT items with their elements."""

from ita_xl.report import template_kit as kit
from ita_xl.report.layouts import front, measures, parts
from ita_xl.report.layouts.front import PLAN
from ita_xl.report.layouts.headings import Headings


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ {PLAN}")
    front.memo(document, always=True)
    front.progress_cover(document)
    kit.new_section(document)
    front.contents(document)
    headings = Headings()
    headings.first(document, "ผลการประเมินของหน่วยงาน")
    parts.result(document)
    parts.indicator_chart(document)
    with kit.when(document, parts.OPINIONS):
        headings.second(document, "ความคิดเห็นและข้อเสนอแนะ")
        parts.opinions(document)
    parts.notes(document)
    parts.definitions(document)
    kit.new_section(document, landscape=True)
    headings.first(document, f"ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ {PLAN}")
    measures.results(document)
    headings.first(document, "ความก้าวหน้าการยกระดับรายตัวชี้วัด")
    with kit.each(document, "ค", "มาตรการ.ตามตัวชี้วัด"):
        headings.second(document, "ประเด็นการประเมิน {{ ค.รหัส }} {{ ค.ชื่อ }}", loop="{{ loop.index }}")
        measures.by_indicator(document)
    headings.first(document, "ความก้าวหน้าการเปิดเผยข้อมูลสาธารณะ (OIT)")
    parts.text_if(document, "โอไอที.สรุป")
    parts.text_if(document, "โอไอที.ข้อสังเกต")
    with kit.each(document, "ก", "โอไอที.กลุ่ม"):
        headings.second(document, "ตัวชี้วัดย่อยที่ {{ ก.ชื่อ }}", loop="{{ loop.index }}")
        measures.oit(document)
    front.signatures(document, width=24.7)
    return kit.save(document)
