"""Parts that several layouts have: the result, the score tables, the charts, lists, years, opinions, remarks."""

from docx.document import Document
from lxml import etree

from ita_xl.maintain.layouts import kit
from ita_xl.maintain.layouts.front import AGENCY, NUMBER, YEAR
from ita_xl.report.charts import chart_data
from ita_xl.report.docx.names import W

SHADES = "'FBE4D5' if ต.สถานะ == 'จุดอ่อน' else 'FFF2CC' if ต.สถานะ == 'ควรพัฒนา' else 'auto'"


def texts(document: Document, items: str, *, number: str = "", style: str = "Body Text") -> None:
    """Add a paragraph for each text of a list."""
    with kit.each(document, "ข้อ", items):
        kit.add(document, style, f"{number}{{{{ ข้อ }}}}")


def text_if(document: Document, name: str) -> None:
    """Add a paragraph that stands there only where it says something."""
    with kit.when(document, name):
        kit.add(document, "Body Text", f"{{{{ {name} }}}}")


def listed(document: Document, name: str) -> None:
    """Add a leading sentence and a numbered list."""
    with kit.when(document, f"{name}.รายการ"):
        kit.add(document, "Body Text", f"{{{{ {name}.นำ }}}}", keep=True)
    with kit.when(document, f"not {name}.รายการ"):
        kit.add(document, "Body Text", f"{{{{ {name}.นำ }}}}")
    texts(document, f"{name}.รายการ", number="({{ loop.index }}) ", style="ITA List")


def causes(document: Document, items: str) -> None:
    """Print what the office says of each indicator of a list, in its own words."""
    with kit.each(document, "ส", items):
        paragraph = kit.add(document, "Body Text")
        paragraph.add_run("ตัวชี้วัดที่ {{ ส.ลำดับ }} {{ ส.ชื่อ }}", style="Strong")
        paragraph.add_run(" {{ ส.ข้อความ }}")


def summary(document: Document, *, progress: bool = False) -> None:
    """Give the head a page: the result, what holds the level, what to do first, by whom and when, what that brings.

    Args:
        document: The document.
        progress: Whether the page also tells how far measures and documents are; a section has to follow it.
    """
    kit.add(document, "ITA Head", "บทสรุปผู้บริหาร")
    kit.add(document, "Body Text", "{{ บทสรุป.ผล }}")
    with kit.when(document, "not บทสรุป.เทียบเกณฑ์"):
        text_if(document, "บทสรุป.ช่องว่าง")
    _borders(document)
    if progress:
        half = "{% if ความก้าวหน้า.รอบ %}{{ ความก้าวหน้า.รอบ }} {% endif %}"
        kit.add(document, "Body Text", f"{{{{ ความก้าวหน้า.สรุป }}}} {half}{{{{ โอไอที.สรุป }}}}")
        text_if(document, "ผล.มาตรการปีก่อน")
    with kit.when(document, "บทสรุป.รายการ"):
        kit.refer(document, "{{ บทสรุป.นำ }} แสดงดัง[ตาราง:moves]", keep=True)
        kit.caption(document, "ตาราง", "{{ บทสรุป.หัวเรื่อง }}", keep=True, mark="moves")
        heads = ("ลำดับ", "เรื่องที่ควรทำ", "มาตรการ", "ผู้รับผิดชอบหลัก", "ระยะเวลา")
        table = kit.table(document, (1.1, 6.0, 3.9, 2.7, 2.3), heads, "{{ บทสรุป.หัวเรื่อง }}")
        kit.tag_row(table, "{%tr for ร in บทสรุป.รายการ %}")
        cells = ("ข้อความ", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
        names = ("{{ loop.index }}", *(f"{{{{ ร.{name} or '-' }}}}" for name in cells))
        kit.row(table, names, centred=(0,), keep=True)
        kit.tag_row(table, "{%tr endfor %}")
    text_if(document, "บทสรุป.คาดหมาย")
    if not progress:
        with kit.when(document, "not บันทึก.มี"):  # else the memo says it
            proposal = kit.add(document, "Body Text")
            proposal.add_run("ข้อพิจารณา", style="Strong")
            proposal.add_run(" {{ บทสรุป.ข้อพิจารณา }}")
    if not progress:
        with kit.when(document, "บทสรุป.รายการ|length > 1"):  # else the page would be left half empty
            kit.new_page(document)


def _borders(document: Document) -> None:
    """Tell what the level to aim at lacks, and hold the overall and the instruments against it."""
    with kit.when(document, "บทสรุป.เทียบเกณฑ์"):
        kit.refer(document, "{{ บทสรุป.ช่องว่าง }} รายละเอียดแสดงดัง[ตาราง:borders]", keep=True)
        kit.caption(document, "ตาราง", "คะแนนเทียบกับ{{ บทสรุป.เกณฑ์ }}", keep=True, mark="borders")
        heads = ("รายการ", "คะแนน", "เกณฑ์", "เทียบกับเกณฑ์")
        table = kit.table(document, (8.6, 2.1, 2.1, 3.2), heads, "คะแนนเทียบกับเกณฑ์ของระดับ")
        kit.tag_row(table, "{%tr for ร in บทสรุป.เทียบเกณฑ์ %}")
        names = ("{{ ร.รายการ }}", "{{ ร.คะแนน }}", "{{ ร.เกณฑ์ or 'ไม่กำหนด' }}", "{{ ร.ผล or '-' }}")
        kit.row(table, names, centred=(1, 2, 3), keep=True)
        kit.tag_row(table, "{%tr endfor %}")


def result(document: Document) -> None:
    """Tell the result; what the next level lacks stands on the page for the head."""
    texts(document, "ผล.ย่อหน้า")
    with kit.when(document, "หมายเหตุ|length > 1"):
        kit.add(document, "Body Text", "ผลการประเมินข้างต้นมีข้อสังเกตประกอบ ดังปรากฏในหมายเหตุท้ายรายงานนี้")


def instruments(document: Document) -> None:
    """Show the instruments in a table, the parts of EIT under it, and in a chart."""
    kit.refer(document, "คะแนนของแต่ละเครื่องมือ มีรายละเอียดดัง[ตาราง:instruments]", keep=True)
    kit.caption(document, "ตาราง", f"คะแนนรายเครื่องมือ ปีงบประมาณ {YEAR}", keep=True, mark="instruments")
    table = kit.table(document, (3.0, 9.5, 3.5), ("เครื่องมือ", "ชื่อเครื่องมือ", "คะแนน"), "คะแนนรายเครื่องมือ")
    kit.tag_row(table, "{%tr for ค in เครื่องมือ %}")
    whole = kit.row(table, ("{{ ค.รหัส }}", "{{ ค.ชื่อ }}", "{{ ค.คะแนน }}"), centred=(0, 2), keep=True)
    kit.tag_row(table, "{%tr for ส in ค.ส่วน %}")
    part = kit.row(table, ("", "{{ ส.ชื่อ }}", "{{ ส.คะแนน }}"), centred=(2,), keep=True)
    part[1].paragraphs[0].paragraph_format.left_indent = kit.INDENT
    kit.under(whole[0], part[0])
    kit.tag_row(table, "{%tr endfor %}")
    kit.tag_row(table, "{%tr endfor %}")
    total = kit.row(table, ("คะแนนภาพรวม", "", "{{ ผล.คะแนน }}"), centred=(0, 2), bold=True, shade=kit.GREY)
    kit.join(total[0], total[1])
    instrument_chart(document)


def instrument_chart(document: Document) -> None:
    """Draw a bar for each instrument."""
    condition = "แผนภูมิ.เครื่องมือ"
    with kit.when(document, condition):
        kit.refer(document, "เมื่อเทียบคะแนนรายเครื่องมือกับค่าเป้าหมาย ปรากฏดัง[แผนภูมิ:instruments_chart]", keep=True)
    kit.chart(
        document,
        chart_data.INSTRUMENTS,
        f"คะแนนรายเครื่องมือ ปีงบประมาณ {YEAR} เทียบกับค่าเป้าหมาย",
        f"แผนภูมิแท่งแสดงคะแนน IIT EIT และ OIT ของ{AGENCY} เทียบกับค่าเป้าหมาย {{{{ ค่าเป้าหมาย }}}} คะแนน",
        when=condition,
        height=5.2,
        mark="instruments_chart",
    )


def scores(document: Document, *, ranked: bool = True) -> None:
    """Show the ten indicators by instrument, merged cells, with rank and status where ``ranked``.

    A page may end after an instrument.
    """
    kit.refer(document, "ผลการประเมินของแต่ละตัวชี้วัดจำแนกตามเครื่องมือ มีรายละเอียดดัง[ตาราง:scores]", keep=True)
    kit.caption(document, "ตาราง", f"คะแนนรายตัวชี้วัด ปีงบประมาณ {YEAR}", keep=True, mark="scores")
    heads = ("เครื่องมือ", NUMBER, "ตัวชี้วัด", "คะแนน", "อันดับ", "ผลการวิเคราะห์")
    widths = (2.0, 2.0, 5.8, 1.8, 1.6, 2.8) if ranked else (2.6, 2.2, 8.2, 3.0)
    columns = len(widths)
    table = kit.table(document, widths, heads[:columns], "คะแนนรายตัวชี้วัดตามเครื่องมือ")
    kit.tag_row(table, "{%tr for ค in เครื่องมือ %}")
    kit.tag_row(table, "{%tr for ต in ค.ตัวชี้วัด %}")
    kit.tag_row(table, f"{{%tr set สี = {SHADES} %}}")
    names = (
        "{% vm %}{{ ค.รหัส }}",
        "{{ ต.ลำดับ }}",
        "{{ ต.ชื่อ }}",
        "{{ ต.คะแนน }}",
        "{{ ต.อันดับ }}",
        "{% cellbg สี %}{{ ต.สถานะ }}",
    )
    kit.row(table, names[:columns], centred=(0, 1, 3, 4, 5), keep=True)
    kit.tag_row(table, "{%tr endfor %}")
    mean_texts = ("", "คะแนนเฉลี่ย {{ ค.รหัส }}", "", "{{ ค.คะแนน }}", "", "")[:columns]
    mean = kit.row(table, mean_texts, centred=(3,), bold=True, shade=kit.GREY)
    instrument = mean[0]._tc.get_or_add_tcPr()
    instrument.replace(instrument.find(W + "shd"), etree.Element(W + "vMerge"))
    kit.join(mean[1], mean[2])
    kit.tag_row(table, "{%tr endfor %}")
    total_texts = ("คะแนนภาพรวม", "", "", "{{ ผล.คะแนน }}", "ระดับ {{ ผล.ระดับ }}", "")[:columns]
    total = kit.row(table, total_texts, centred=(0, 3, 4), bold=True, shade=kit.GREY)
    kit.join(total[0], total[2])
    if ranked:
        kit.join(total[4], total[5])


def indicator_chart(document: Document) -> None:
    """Draw a bar for each indicator, from the highest score to the lowest, to both sides of the threshold."""
    kit.refer(document, "เมื่อเทียบคะแนนรายตัวชี้วัดกับค่าเป้าหมาย ปรากฏดัง[แผนภูมิ:indicators_chart]", keep=True)
    kit.chart(
        document,
        chart_data.STANDING,
        f"คะแนนรายตัวชี้วัด ปีงบประมาณ {YEAR} เทียบกับค่าเป้าหมาย (เส้นประ {{{{ ค่าเป้าหมาย }}}} คะแนน{_begins('ตัวชี้วัด')})",
        f"แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัดของ{AGENCY} เรียงจากมากไปน้อย เทียบกับค่าเป้าหมาย {{{{ ค่าเป้าหมาย }}}} คะแนน",
        height=7.0,
        mark="indicators_chart",
    )


def _begins(axis: str) -> str:
    """Say in a caption where an axis begins, where that is not nought."""
    name = f"แผนภูมิ.แกน{axis}เริ่มที่"
    return f"{{% if {name} not in ('', '0') %}} แกนเริ่มที่ {{{{ {name} }}}}{{% endif %}}"


def years(document: Document) -> None:
    """Show the years: paragraphs, a chart and a table, as far as there are years to compare."""
    texts(document, "ย้อนหลัง.ย่อหน้า")
    drawn = "คะแนนภาพรวม{% if ย้อนหลัง.มีเครื่องมือ %}และคะแนนรายเครื่องมือ{% endif %}"
    with kit.when(document, "แผนภูมิ.แนวโน้ม"):
        kit.refer(document, f"การเปลี่ยนแปลงของ{drawn}ในแต่ละปี แสดงดัง[แผนภูมิ:years_chart]", keep=True)
    kit.chart(
        document,
        chart_data.TREND,
        f"{drawn} ปีงบประมาณ พ.ศ.\u00a0{{{{ ย้อนหลัง.ช่วงแผนภูมิ }}}}{_begins('แนวโน้ม')}",
        f"แผนภูมิเส้นแสดงคะแนนของ{AGENCY} ปีงบประมาณ พ.ศ.\u00a0{{{{ ย้อนหลัง.ช่วงแผนภูมิ }}}}",
        when="แผนภูมิ.แนวโน้ม",
        height=5.6,
        mark="years_chart",
    )
    with kit.when(document, "ย้อนหลัง.มีปีก่อน"):
        for instruments_too in (True, False):
            with kit.when(document, f"{'' if instruments_too else 'not '}ย้อนหลัง.มีเครื่องมือ"):
                _years_table(document, instruments_too=instruments_too)


def _years_table(document: Document, *, instruments_too: bool) -> None:
    mark = "years_instruments" if instruments_too else "years"
    kit.refer(document, f"คะแนนและระดับผลการประเมินของแต่ละปี มีรายละเอียดดัง[ตาราง:{mark}]", keep=True)
    text = "ผลการประเมินย้อนหลัง ปีงบประมาณ พ.ศ.\u00a0{{ ย้อนหลัง.ช่วงปี }}"
    kit.caption(document, "ตาราง", text, keep=True, mark=mark)
    codes = ("IIT", "EIT", "OIT") if instruments_too else ()
    heads = ("ปีงบประมาณ\nพ.ศ.", *codes, "คะแนน\nภาพรวม", "ระดับ", "เทียบกับ\nครั้งก่อน")
    widths = (2.6, *(1.8,) * len(codes), 2.3, 2.7, 3.0) if codes else (4.0, 4.0, 4.0, 4.0)
    table = kit.table(document, widths, heads, "ผลการประเมินย้อนหลังรายปี")
    kit.tag_row(table, "{%tr for ย in ย้อนหลัง.รายการ %}")
    names = ("ปี", *codes, "คะแนน", "ระดับ", "เปลี่ยนแปลง")
    kit.row(table, tuple(f"{{{{ ย.{name} }}}}" for name in names), centred=range(len(names)), keep=True)
    kit.tag_row(table, "{%tr endfor %}")


def ranking(document: Document) -> None:
    """Show the indicators from the highest score to the lowest, and the two ends."""
    kit.refer(document, "เมื่อเรียงตัวชี้วัดตามคะแนนจากสูงไปต่ำ ได้ผลดัง[ตาราง:ranking]", keep=True)
    text = f"ตัวชี้วัดเรียงตามคะแนนจากสูงไปต่ำ ปีงบประมาณ {YEAR}"
    kit.caption(document, "ตาราง", text, keep=True, mark="ranking")
    heads = ("อันดับ", NUMBER, "ตัวชี้วัด", "คะแนน", "ผลการวิเคราะห์")
    table = kit.table(document, (2.4, 2.2, 6.2, 2.4, 2.8), heads, "ตัวชี้วัดเรียงตามคะแนนจากสูงไปต่ำ")
    kit.tag_row(table, "{%tr for ต in อันดับ.รายการ %}")
    kit.tag_row(table, f"{{%tr set สี = {SHADES} %}}")
    names = ("{{ ต.อันดับ }}", "{{ ต.ลำดับ }}", "{{ ต.ชื่อ }}", "{{ ต.คะแนน }}", "{% cellbg สี %}{{ ต.สถานะ }}")
    kit.row(table, names, centred=(0, 1, 3, 4), keep=True)
    kit.tag_row(table, "{%tr endfor %}")
    for end in ("สูงสุด", "ต่ำสุด"):
        kit.tag_row(table, f"{{%tr if อันดับ.{end}.ชื่อ %}}")
        joined = f"{{{{ อันดับ.{end}.ชื่อ|join(', ') }}}}"
        row = kit.row(
            table,
            (f"คะแนน{end}", "", joined, f"{{{{ อันดับ.{end}.คะแนน }}}}", ""),
            centred=(0, 3),
            keep=end == "สูงสุด",
            bold=True,
            shade=kit.GREY,
        )
        kit.join(row[0], row[1])
        kit.tag_row(table, "{%tr endif %}")
    scores_from = f"คะแนนตามผลการประเมิน ITA ปีงบประมาณ {YEAR} ของสำนักงาน ป.ป.ช."
    kit.add(document, "ITA Source", f"ที่มา: {scores_from} อันดับและผลการวิเคราะห์จัดทำโดย{AGENCY}")


def opinions(document: Document) -> None:
    """List questions without a score and opinions, where any were typed: no heading of its own."""
    with kit.when(document, "ข้อคำถามไม่มีคะแนน"):
        kit.refer(document, "ผลการตอบข้อคำถามที่ไม่นำมาคิดคะแนน แสดงดัง[ตาราง:asked]", keep=True)
        kit.caption(document, "ตาราง", "ผลการตอบข้อคำถามที่ไม่มีคะแนน", keep=True, mark="asked")
        table = kit.table(document, (8.5, 7.5), ("ข้อคำถาม", "ผลการตอบ"), "ผลการตอบข้อคำถามที่ไม่มีคะแนน")
        kit.tag_row(table, "{%tr for ถ in ข้อคำถามไม่มีคะแนน %}")
        kit.row(table, ("{{ ถ.คำถาม }}", "{{ ถ.คำตอบ }}"))
        kit.tag_row(table, "{%tr endfor %}")
    with kit.when(document, "ความคิดเห็น"):
        kit.refer(document, "ความคิดเห็นและข้อเสนอแนะที่ได้รับ รวบรวมไว้ดัง[ตาราง:opinions]", keep=True)
        kit.caption(document, "ตาราง", "ความคิดเห็นและข้อเสนอแนะ", keep=True, mark="opinions")
        table = kit.table(document, (5.0, 11.0), ("หัวข้อ", "ความคิดเห็นและข้อเสนอแนะ"), "ความคิดเห็นและข้อเสนอแนะ")
        kit.tag_row(table, "{%tr for ถ in ความคิดเห็น %}")
        kit.row(table, ("{{ ถ.หัวข้อ }}", "{{ ถ.ข้อความ }}"))
        kit.tag_row(table, "{%tr endfor %}")


OPINIONS = "ข้อคำถามไม่มีคะแนน or ความคิดเห็น"
"""The condition under which there are any."""


def notes(document: Document) -> None:
    """List what the reader must know beside the numbers; the last of them stays on the page of the signatures."""
    with kit.each(document, "ข้อ", "หมายเหตุ"):
        for last in (False, True):
            with kit.when(document, "loop.last" if last else "not loop.last"):
                note = kit.add(document, "ITA Note", keep=last)
                note.add_run("{% if loop.first %}หมายเหตุ {% endif %}", style="Strong")
                note.add_run("{% if loop.length > 1 %}({{ loop.index }}) {% endif %}{{ ข้อ }}")
