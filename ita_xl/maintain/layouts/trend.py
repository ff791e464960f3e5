"""The layout ``trend``: years, ranking, analysis table, defects to fix urgently, points to develop, five columns."""

from docx.document import Document

from ita_xl.maintain.layouts import front, items, kit, measures, parts
from ita_xl.maintain.layouts.front import NUMBER, PLAN, YEAR
from ita_xl.maintain.layouts.headings import Headings


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"รายงานการวิเคราะห์ผลการประเมิน ITA พร้อมแนวโน้มผลการประเมิน ปีงบประมาณ {YEAR}")
    front.memo(document)
    front.cover(document, "พร้อมแนวโน้มผลการประเมิน", by=True)
    kit.new_section(document)
    front.foreword(document)
    front.contents(document)
    parts.summary(document)
    headings = Headings(before="ส่วนที่ ", after="")
    headings.first(document, "แนวโน้มและทิศทางผลการประเมิน")
    parts.years(document)
    headings.first(document, f"ผลการประเมิน ปีงบประมาณ {YEAR}")
    parts.result(document)
    parts.ranking(document)
    parts.indicator_chart(document)
    headings.first(document, "การวิเคราะห์จุดอ่อนและประเด็นที่ต้องพัฒนา")
    _analysis(document)
    items.section(document, headings.second)
    headings.second(document, "ข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน")
    parts.listed(document, "เร่งด่วน")
    headings.second(document, "ประเด็นที่ต้องพัฒนาให้ดีขึ้น")
    parts.listed(document, "พัฒนา")
    headings.second(document, "จุดแข็งที่ควรรักษาไว้")
    parts.listed(document, "จุดแข็ง")
    parts.text_if(document, "ผล.ยกระดับ")
    parts.opinions(document)
    kit.new_section(document, landscape=True)
    headings.first(document, f"มาตรการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ {PLAN}")
    measures.table(document, measures.TREND)
    parts.notes(document)
    front.signatures(document, width=kit.LYING_WIDTH)
    return kit.save(document)


def _analysis(document: Document) -> None:
    """Show the analysis of each indicator in a table, a row with its name before each instrument."""
    kit.refer(document, "ผลการวิเคราะห์คะแนนของแต่ละตัวชี้วัด มีรายละเอียดดัง[ตาราง:analysis]", keep=True)
    text = f"ผลการวิเคราะห์รายตัวชี้วัด ปีงบประมาณ {YEAR}"
    kit.caption(document, "ตาราง", text, keep=True, mark="analysis")
    heads = (NUMBER, "ตัวชี้วัด", "คะแนน", "ผลการวิเคราะห์ตัวชี้วัด")
    table = kit.table(document, (2.2, 4.0, 1.8, 8.0), heads, "ผลการวิเคราะห์รายตัวชี้วัด")
    kit.tag_row(table, "{%tr for ค in เครื่องมือ %}")
    texts = ("{{ ค.ชื่อ }} ({{ ค.รหัส }}) {{ ค.คะแนน }} คะแนน", "", "", "")
    name = kit.row(table, texts, keep=True, bold=True, shade=kit.GREY)
    kit.join(name[0], name[3])
    kit.tag_row(table, "{%tr for ต in ค.ตัวชี้วัด %}")
    cells = kit.row(table, ("{{ ต.ลำดับ }}", "{{ ต.ชื่อ }}", "{{ ต.คะแนน }}", ""), centred=(0, 2))
    kit.paragraph_if(cells[3], "ต.สาเหตุ", "{{ ต.สาเหตุ }}")
    cells[3].add_paragraph("{{ ต.วิเคราะห์ or '-' }}", style="ITA Cell")
    kit.tag_row(table, "{%tr endfor %}")
    kit.tag_row(table, "{%tr endfor %}")
