"""The layout ``issues``: seven issues with item tables, averages, and a measures table each."""

from ita_xl.report import template_kit as kit
from ita_xl.report.layouts import front, items, measures, parts
from ita_xl.report.layouts.front import PLAN, YEAR
from ita_xl.report.layouts.headings import Headings


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"รายงานการวิเคราะห์ผลการประเมิน ITA ตามประเด็น ปีงบประมาณ {YEAR}")
    front.memo(document)
    front.cover(document)
    kit.new_section(document)
    front.contents(document)
    headings = Headings()
    headings.first(document, "ผลการประเมินของหน่วยงาน")
    parts.result(document)
    parts.scores(document, ranked=False)
    parts.indicator_chart(document)
    headings.first(document, "การวิเคราะห์คะแนนตามประเด็น")
    items.no_issues(document)
    with kit.when(document, "ประเด็น"):
        items.issue_summary(document)
    with kit.each(document, "ป", "ประเด็น"):
        headings.second(document, "ประเด็นที่ {{ ป.ลำดับ }} {{ ป.ชื่อ }}", loop="{{ loop.index }}")
        items.issue(document)
    items.answers_section(document, headings.first)
    headings.first(document, "จุดแข็งและประเด็นที่ต้องพัฒนารายตัวชี้วัด")
    headings.second(document, "จุดแข็ง")
    parts.listed(document, "จุดแข็ง")
    headings.second(document, "จุดอ่อนและประเด็นที่ควรพัฒนา")
    parts.listed(document, "จุดอ่อน")
    parts.text_if(document, "ผล.ยกระดับ")
    parts.opinions(document)
    parts.notes(document)
    parts.definitions(document)
    headings.first(document, f"การกำหนดวิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ ประจำปีงบประมาณ {PLAN}")
    parts.text_if(document, "มาตรการ.นำ")
    with kit.each(document, "ป", "ประเด็น"):
        headings.second(document, "มาตรการที่ {{ ป.ลำดับ }} {{ ป.ชื่อ }}", loop="{{ loop.index }}")
        with kit.when(document, "ป.มาตรการ"):
            measures.issue_table(document, "ป.มาตรการ", "มาตรการของประเด็นที่ {{ ป.ลำดับ }}")
        with kit.when(document, "not ป.มาตรการ"):
            kit.add(document, "Body Text", "ไม่มีมาตรการของประเด็นนี้ในตารางมาตรการ")
    with kit.when(document, "มาตรการ.นอกประเด็น"):
        kit.add(document, "Heading 2", "มาตรการรายตัวชี้วัดและมาตรการอื่น")
        measures.issue_table(document, "มาตรการ.นอกประเด็น", "มาตรการรายตัวชี้วัดและมาตรการอื่น")
    front.signatures(document, width=16.0)
    return kit.save(document)
