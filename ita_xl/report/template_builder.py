"""Builds the templates by program: ``python -m ita_xl.report.template_builder`` rewrites the committed files.

An officer edits a template in Word: grey paragraphs and table rows hold the loops and conditions, everything
else is text, styles and ``{{ names }}``.
"""

from __future__ import annotations

import io
from pathlib import Path

from docx.document import Document
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph
from lxml import etree

from ita_xl.report import chart_data, template_xml
from ita_xl.report import template_kit as kit
from ita_xl.report.names import W

TEMPLATES = Path(__file__).parent / "templates"
_YEAR, _PLAN = "พ.ศ.\u00a0{{ ปีงบประมาณ }}", "พ.ศ.\u00a0{{ ปีแผน }}"
_TITLE = f"รายงานการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ {_YEAR} {{{{ หน่วยงาน.ชื่อ }}}}"
_SHADES = "'FBE4D5' if ต.สถานะ == 'จุดอ่อน' else 'FFF2CC' if ต.สถานะ == 'ควรพัฒนา' else 'auto'"
_MEAN_SHADE = "F2F2F2"


_LISTS = {"จุดแข็ง": "จุดแข็ง", "จุดอ่อน": "จุดอ่อนและประเด็นที่ควรพัฒนา"}


def indicators() -> bytes:
    """Return the template of the layout ``indicators``."""
    document = kit.new_document(_TITLE)
    _cover(document)
    kit.new_section(document)
    _result(document)
    _scores(document)
    _chart(document)
    _analysis(document)
    _strengths(document)
    _notes(document)
    kit.new_section(document, landscape=True)
    _measures(document)
    return kit.save(document)


def main() -> None:
    """Rewrite the committed templates."""
    TEMPLATES.joinpath("indicators.docx").write_bytes(indicators())


def _cover(document: Document) -> None:
    seal = kit.add(document, "ITA Figure")
    picture = seal.add_run().add_picture(io.BytesIO(template_xml.EMPTY_PNG), Cm(3.5), Cm(3.5))
    picture._inline.docPr.set("name", "ตราสัญลักษณ์")
    picture._inline.docPr.set("descr", "ตราสัญลักษณ์ของหน่วยงาน")
    template_xml.picture_control(seal._p, "ตราสัญลักษณ์ของหน่วยงาน (คลิกเพื่อใส่ภาพ)")
    title = ("รายงานการวิเคราะห์ผลการประเมิน", "คุณธรรมและความโปร่งใส", "ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)")
    _space(kit.add(document, "Title", "\n".join(title)), before=30)
    kit.add(document, "Title", f"ปีงบประมาณ {_YEAR}")
    _space(kit.add(document, "Subtitle", "และ"), before=18)
    _space(kit.add(document, "Subtitle", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"), before=18)
    kit.add(document, "Subtitle", f"ประจำปีงบประมาณ {_PLAN}")
    _space(kit.add(document, "Title", "{{ หน่วยงาน.ชื่อ }}"), before=185)
    kit.add(document, "ITA Tag", "{%p if หน่วยงาน.ที่ตั้ง %}")
    kit.add(document, "Subtitle", "{{ หน่วยงาน.ที่ตั้ง }}")
    kit.add(document, "ITA Tag", "{%p endif %}")


def _result(document: Document) -> None:
    kit.add(document, "Heading 1", "1. ผลการประเมินของหน่วยงาน")
    _each(document, "ผล.ย่อหน้า")
    kit.add(document, "Caption", f"ตารางที่ 1 ผลการประเมินในภาพรวม ปีงบประมาณ {_YEAR}", keep=True)
    table = kit.table(document, (5.3, 5.3, 5.4), ("คะแนนภาพรวม", "ระดับผลการประเมิน", "ค่าเป้าหมาย"))
    kit.row(table, ("{{ ผล.คะแนน }}", "{{ ผล.ระดับ }}", "{{ ผล.เป้าหมาย }}"), centred=(0, 1, 2))
    kit.add(document, "ITA Tag", "{%p if หมายเหตุ %}")
    kit.add(document, "Body Text", "ผลการประเมินข้างต้นมีข้อสังเกตประกอบ ดังปรากฏในหมายเหตุท้ายหัวข้อที่ 4")
    kit.add(document, "ITA Tag", "{%p endif %}")


def _scores(document: Document) -> None:
    kit.add(document, "Heading 1", "2. คะแนนรายเครื่องมือและรายตัวชี้วัด")
    kit.add(
        document,
        "Body Text",
        "คะแนนที่หน่วยงานได้รับในแต่ละเครื่องมือและแต่ละตัวชี้วัด พร้อมอันดับเมื่อเรียงจากคะแนนสูงไปต่ำ "
        "แสดงในตารางที่ 2 และแผนภูมิที่ 1 เส้นประในแผนภูมิคือคะแนนที่กำหนดเพื่อชี้จุดอ่อน {{ คะแนนที่กำหนด }} คะแนน",
    )
    kit.add(document, "Caption", f"ตารางที่ 2 คะแนนรายตัวชี้วัด ปีงบประมาณ {_YEAR}", keep=True)
    heads = ("เครื่องมือ", "ลำดับ", "ตัวชี้วัด", "คะแนน", "อันดับ", "ผลการวิเคราะห์")
    table = kit.table(document, (2.2, 1.4, 6.0, 2.0, 1.6, 2.8), heads)
    kit.tag_row(table, "{%tr for ค in เครื่องมือ %}")
    kit.tag_row(table, "{%tr for ต in ค.ตัวชี้วัด %}")
    kit.tag_row(table, f"{{%tr set สี = {_SHADES} %}}")
    names = ("{% vm %}{{ ค.รหัส }}", "{{ ต.ลำดับ }}", "{{ ต.ชื่อ }}", "{{ ต.คะแนน }}", "{{ ต.อันดับ }}")
    kit.row(table, (*names, "{% cellbg สี %}{{ ต.สถานะ }}"), centred=(0, 1, 3, 4, 5), keep=True)
    kit.tag_row(table, "{%tr endfor %}")
    texts = ("", "คะแนนเฉลี่ย {{ ค.รหัส }}", "", "{{ ค.คะแนน }}", "", "")
    mean = kit.row(table, texts, centred=(3,), keep=True, bold=True, shade=_MEAN_SHADE)
    instrument = mean[0]._tc.get_or_add_tcPr()
    instrument.replace(instrument.find(W + "shd"), etree.Element(W + "vMerge"))
    kit.join(mean[1], mean[2])
    kit.tag_row(table, "{%tr endfor %}")
    texts = ("คะแนนภาพรวม", "", "", "{{ ผล.คะแนน }}", "ระดับ {{ ผล.ระดับ }}", "")
    total = kit.row(table, texts, centred=(0, 3, 4), bold=True, shade=_MEAN_SHADE)
    kit.join(total[0], total[2])
    kit.join(total[4], total[5])


def _chart(document: Document) -> None:
    kit.chart(
        document,
        chart_data.INDICATORS,
        caption=f"แผนภูมิที่ 1 คะแนนรายตัวชี้วัด ปีงบประมาณ {_YEAR} เทียบกับคะแนนที่กำหนด",
        alt="แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัดของ{{ หน่วยงาน.ชื่อ }} เทียบกับคะแนนที่กำหนด {{ คะแนนที่กำหนด }} คะแนน",
    )


def _analysis(document: Document) -> None:
    kit.add(document, "Heading 1", "3. การวิเคราะห์ผลการประเมินรายตัวชี้วัด")
    kit.add(document, "ITA Tag", "{%p for ค in เครื่องมือ %}")
    english = "{% if ค.ชื่ออังกฤษ %}{{ ค.ชื่ออังกฤษ }}: {% endif %}"
    kit.add(document, "Heading 2", f"3.{{{{ loop.index }}}} {{{{ ค.ชื่อ }}}} ({english}{{{{ ค.รหัส }}}})")
    kit.add(document, "ITA Tag", "{%p for ต in ค.ตัวชี้วัด %}")
    paragraph = kit.add(document, "Body Text")
    paragraph.add_run("ตัวชี้วัดที่ {{ ต.ลำดับ }} {{ ต.ชื่อ }}", style="Strong")
    paragraph.add_run(" {{ ต.ย่อหน้า }}")
    kit.add(document, "ITA Tag", "{%p endfor %}")
    kit.add(document, "ITA Tag", "{%p endfor %}")


def _strengths(document: Document) -> None:
    kit.add(document, "Heading 1", "4. จุดแข็งและประเด็นที่ต้องพัฒนา")
    for number, (name, title) in enumerate(_LISTS.items(), start=1):
        kit.add(document, "Heading 2", f"4.{number} {title}")
        _lead(document, name)
        _each(document, f"{name}.รายการ", "({{ loop.index }}) ")


def _measures(document: Document) -> None:
    kit.add(document, "Heading 1", f"5. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ {_PLAN}")
    _lead(document, "มาตรการ")
    kit.add(document, "ITA Tag", "{%p if มาตรการ.รายการ %}")
    kit.add(document, "Caption", f"ตารางที่ 3 มาตรการ ประจำปีงบประมาณ {_PLAN}", keep=True)
    heads = (
        "ตัวชี้วัด",
        "มาตรการ/โครงการ/\nกิจกรรม",
        "ผลการวิเคราะห์\nตัวชี้วัด",
        "ขั้นตอน/วิธีดำเนินการ",
        "ผู้รับผิดชอบ",
        "ระยะเวลา\nดำเนินการ",
        "การติดตาม\nประเมินผล",
    )
    table = kit.table(document, (2.9, 3.8, 4.2, 5.8, 2.6, 2.3, 3.1), heads)
    kit.tag_row(table, "{%tr for ม in มาตรการ.รายการ %}")
    names = ("ตัวชี้วัด", "ชื่อ", "วิเคราะห์", "", "ผู้รับผิดชอบ", "ระยะเวลา", "ติดตาม")
    cells = kit.row(table, tuple(f"{{{{ ม.{name} }}}}" if name else "" for name in names))
    steps = cells[3]
    steps.paragraphs[0].style = "ITA Tag"
    steps.paragraphs[0].add_run("{%p for ข in ม.ขั้นตอน %}")
    steps.add_paragraph("{% if loop.length > 1 %}{{ loop.index }}. {% endif %}{{ ข }}", style="ITA Cell")
    steps.add_paragraph("{%p else %}", style="ITA Tag")  # a cell may not be without a paragraph
    steps.add_paragraph(style="ITA Cell")
    steps.add_paragraph("{%p endfor %}", style="ITA Tag")
    kit.tag_row(table, "{%tr endfor %}")
    kit.add(document, "ITA Tag", "{%p endif %}")


def _notes(document: Document) -> None:
    kit.add(document, "ITA Tag", "{%p if หมายเหตุ %}")
    kit.add(document, "Heading 2", "หมายเหตุ")
    _each(document, "หมายเหตุ", "({{ loop.index }}) ")
    kit.add(document, "ITA Tag", "{%p endif %}")


def _space(paragraph: Paragraph, before: float) -> None:
    """Set the space above a paragraph, in points."""
    paragraph.paragraph_format.space_before = Pt(before)


def _each(document: Document, items: str, number: str = "") -> None:
    """Add a paragraph for each text of a list."""
    kit.add(document, "ITA Tag", f"{{%p for ข้อ in {items} %}}")
    kit.add(document, "Body Text", f"{number}{{{{ ข้อ }}}}")
    kit.add(document, "ITA Tag", "{%p endfor %}")


def _lead(document: Document, name: str) -> None:
    """Add the paragraph that a list begins with, if there is one."""
    kit.add(document, "ITA Tag", f"{{%p if {name}.นำ %}}")
    kit.add(document, "Body Text", f"{{{{ {name}.นำ }}}}")
    kit.add(document, "ITA Tag", "{%p endif %}")


if __name__ == "__main__":
    main()
