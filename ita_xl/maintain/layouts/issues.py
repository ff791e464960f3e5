"""The layout ``issues``: seven issues with item tables, averages, and a measures table each."""

from docx.document import Document

from ita_xl.maintain.layouts import front, items, kit, measures, parts
from ita_xl.maintain.layouts.front import PLAN, YEAR
from ita_xl.maintain.layouts.headings import Headings


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"รายงานการวิเคราะห์ผลการประเมิน ITA จำแนกตาม 7 ประเด็น ปีงบประมาณ {YEAR}")
    front.memo(document)
    front.cover(document, "จำแนกตาม 7 ประเด็น")
    kit.new_section(document)
    front.contents(document)
    parts.summary(document)
    headings = Headings()
    headings.first(document, "ผลการประเมินของหน่วยงาน")
    parts.result(document)
    parts.indicator_chart(document)
    parts.scores(document, ranked=False)
    headings.first(document, "การวิเคราะห์คะแนนตามประเด็น")
    items.no_issues(document)
    with kit.when(document, items.SCORED):
        items.issue_summary(document)
    with kit.each(document, "ป", items.SCORED):
        headings.second(document, "ประเด็นที่ {{ ป.ลำดับ }} {{ ป.ชื่อ }}", loop="{{ loop.index }}")
        items.issue(document)
    items.failed(document)
    items.answers_section(document, headings.first)
    headings.first(document, "จุดแข็งและประเด็นที่ต้องพัฒนารายตัวชี้วัด")
    parts.causes(document, "สาเหตุ.นอกประเด็น")
    headings.second(document, "จุดแข็ง")
    parts.listed(document, "จุดแข็ง")
    headings.second(document, "จุดอ่อนและประเด็นที่ควรพัฒนา")
    parts.listed(document, "จุดอ่อน")
    parts.text_if(document, "ผล.ยกระดับ")
    parts.opinions(document)
    headings.first(document, f"การกำหนดวิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ ประจำปีงบประมาณ {PLAN}")
    parts.text_if(document, "มาตรการ.นำ")
    _measures(document, headings)
    parts.notes(document)
    front.signatures(document, width=16.0)
    return kit.save(document)


def _measures(document: Document, headings: Headings) -> None:
    """Show the measures of each issue that has any, then those of no issue."""
    answered = "ประเด็น|selectattr('มาตรการ')|list"
    missing = "ประเด็น|rejectattr('มาตรการ')|map(attribute='ลำดับ')|join(', ')"
    with kit.each(document, "ป", answered):
        headings.second(document, "มาตรการของประเด็นที่ {{ ป.ลำดับ }} {{ ป.ชื่อ }}", loop="{{ loop.index }}")
        measures.issue_table(document, "ป.มาตรการ", "มาตรการของประเด็นที่ {{ ป.ลำดับ }}")
    with kit.when(document, f"({answered}) and ({missing})"):
        kit.add(document, "Body Text", f"ประเด็นที่ไม่มีมาตรการเฉพาะของตน ได้แก่ ประเด็นที่ {{{{ {missing} }}}}")
    with kit.when(document, "มาตรการ.นอกประเด็น"):
        with kit.when(document, answered):
            text = "มาตรการรายตัวชี้วัดและมาตรการอื่น"
            headings.second(document, text, loop=f"{{{{ {answered}|length + 1 }}}}")
        measures.issue_table(document, "มาตรการ.นอกประเด็น", "มาตรการรายตัวชี้วัดและมาตรการอื่น")
