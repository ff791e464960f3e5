"""The layout ``indicators``: score table, a paragraph an indicator, six-column measures table."""

from docx.document import Document

from ita_xl.maintain.layouts import front, items, kit, measures, parts
from ita_xl.maintain.layouts.front import PLAN, YEAR
from ita_xl.maintain.layouts.headings import Headings


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"รายงานการวิเคราะห์ผลการประเมิน ITA จำแนกตามตัวชี้วัด ปีงบประมาณ {YEAR}")
    front.memo(document)
    front.cover(document, "จำแนกตามตัวชี้วัด")
    kit.new_section(document)
    front.contents(document)
    parts.summary(document)
    headings = Headings()
    headings.first(document, "ผลการประเมินของหน่วยงาน")
    parts.result(document)
    parts.text_if(document, "ผล.ยกระดับ")
    headings.first(document, "สรุปผลการประเมินรายเครื่องมือและรายตัวชี้วัด")
    parts.scores(document)
    parts.indicator_chart(document)
    with kit.when(document, "ย้อนหลัง.มีปีก่อน"):
        headings.first(document, "ผลการประเมินย้อนหลัง", when="ย้อนหลัง.มีปีก่อน")
        parts.years(document)
    headings.first(document, "การวิเคราะห์ผลการประเมินรายตัวชี้วัด")
    analysis(document, headings)
    items.section(document, headings.first)
    headings.first(document, "จุดแข็งและประเด็นที่ต้องพัฒนา")
    headings.second(document, "จุดแข็ง")
    parts.listed(document, "จุดแข็ง")
    headings.second(document, "จุดอ่อนและประเด็นที่ควรพัฒนา")
    parts.listed(document, "จุดอ่อน")
    parts.opinions(document)
    kit.new_section(document, landscape=True)
    headings.first(document, f"มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ {PLAN}")
    measures.table(document, measures.INDICATORS)
    parts.notes(document)
    front.signatures(document, width=kit.LYING_WIDTH)
    return kit.save(document)


def analysis(document: Document, headings: Headings) -> None:
    """Add a heading for each instrument, the paragraph on it, and one for each of its indicators."""
    with kit.each(document, "ค", "เครื่องมือ"):
        english = "{% if ค.ชื่ออังกฤษ %}{{ ค.ชื่ออังกฤษ }}: {% endif %}"
        headings.second(document, f"{{{{ ค.ชื่อ }}}} ({english}{{{{ ค.รหัส }}}})", loop="{{ loop.index }}")
        kit.add(document, "Body Text", "{{ ค.ย่อหน้า }}")
        with kit.each(document, "ต", "ค.ตัวชี้วัด"):
            paragraph = kit.add(document, "Body Text")
            paragraph.add_run("ตัวชี้วัดที่ {{ ต.ลำดับ }} {{ ต.ชื่อ }}", style="Strong")
            paragraph.add_run(" {{ ต.ย่อหน้า }}")
