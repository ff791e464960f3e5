"""The layout ``development``: charts now and over the years, items and answers, strengths, weakest, six columns."""

from ita_xl.maintain.layouts import front, items, kit, measures, parts
from ita_xl.maintain.layouts.front import PLAN, YEAR
from ita_xl.maintain.layouts.headings import Headings
from ita_xl.maintain.layouts.indicators import analysis


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"รายงานการวิเคราะห์ผลการประเมิน ITA เพื่อการพัฒนาองค์กร ปีงบประมาณ {YEAR}")
    front.memo(document)
    front.cover(document, "เพื่อการพัฒนาองค์กร")
    kit.new_section(document)
    front.contents(document)
    parts.summary(document)
    headings = Headings()
    headings.first(document, "ผลการประเมินในภาพรวมและรายเครื่องมือ")
    parts.result(document)
    parts.instruments(document)
    with kit.when(document, "ย้อนหลัง.มีปีก่อน"):
        headings.first(document, "ผลการประเมินย้อนหลัง", when="ย้อนหลัง.มีปีก่อน")
        parts.years(document)
    headings.first(document, "ผลการประเมินรายตัวชี้วัด")
    parts.indicator_chart(document)
    parts.scores(document)
    headings.first(document, "การวิเคราะห์ผลการประเมินทั้ง 10 ตัวชี้วัด")
    analysis(document, headings)
    items.section(document, headings.first, charts=True)
    with kit.when(document, parts.OPINIONS):
        headings.first(document, "มุมมองและข้อเสนอแนะของผู้ตอบ", when=f"({parts.OPINIONS})")
        parts.opinions(document)
    headings.first(document, "สรุปจุดแข็งและแนวทางการพัฒนาองค์กร")
    headings.second(document, "จุดแข็งและตัวชี้วัดที่ได้คะแนนสูง")
    parts.listed(document, "จุดแข็ง")
    headings.second(document, "ประเด็นที่ต้องแก้ไขโดยเร่งด่วน")
    parts.listed(document, "เร่งด่วน")
    headings.second(document, "ประเด็นที่ต้องพัฒนาให้ดีขึ้น")
    parts.listed(document, "พัฒนา")
    parts.text_if(document, "ผล.ยกระดับ")
    kit.new_section(document, landscape=True)
    headings.first(document, f"มาตรการเพื่อปรับปรุง พัฒนา หรือรักษาระดับ ประจำปีงบประมาณ {PLAN}")
    measures.table(document, measures.DEVELOPMENT)
    parts.notes(document)
    front.signatures(document, width=kit.LYING_WIDTH)
    return kit.save(document)
