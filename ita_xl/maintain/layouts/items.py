"""Parts about questions and documents: their scores, how they were answered, the seven issues."""

from collections.abc import Callable

from docx.document import Document

from ita_xl.maintain.layouts import kit, parts
from ita_xl.maintain.layouts.front import YEAR
from ita_xl.report.charts import chart_data

SCORED = "ประเด็น|selectattr('เครื่องมือ')|list"
"""The issues of which an item has a score."""
_MANY = 5
"""Fewer bars show no more than the table above them."""
_ANSWERS = ("น้อยที่สุด (1)", "(2)", "(3)", "(4)", "(5)", "มากที่สุด (6)")


def section(document: Document, heading: Callable[..., None], *, charts: bool = False) -> None:
    """Show items and answers under headings of their own, where any were typed.

    Args:
        document: The document.
        heading: Adds a heading, of the first or the second level.
        charts: Whether each indicator's items are drawn as well.
    """
    with kit.when(document, "ข้อคำถาม"):
        heading(document, "การวิเคราะห์เชิงลึกรายข้อ", when="ข้อคำถาม")
        item_tables(document, charts=charts)
    failed(document)
    answers_section(document, heading)


def failed(document: Document) -> None:
    """List the documents that did not pass: what each must hold, who sees to it and until when."""
    with kit.when(document, "โอไอที.ไม่ผ่าน"):
        kit.refer(document, "รายการข้อมูลสาธารณะ (OIT) ที่ต่ำกว่าค่าเป้าหมาย มีรายละเอียดดัง[ตาราง:failed]", keep=True)
        kit.caption(document, "ตาราง", "รายการข้อมูลสาธารณะ (OIT) ที่ต่ำกว่าค่าเป้าหมาย", keep=True, mark="failed")
        heads = ("ข้อ", "รายการข้อมูล", "คะแนน", "สิ่งที่ต้องมี\nหรือต้องทำ", "ผู้รับผิดชอบ", "กำหนด\nแล้วเสร็จ")
        table = kit.table(document, (1.1, 3.4, 1.5, 4.6, 2.7, 2.7), heads, "รายการข้อมูลสาธารณะที่ต่ำกว่าค่าเป้าหมาย")
        kit.tag_row(table, "{%tr for ข in โอไอที.ไม่ผ่าน %}")
        names = (
            "{{ ข.รหัส }}",
            "{{ ข.ข้อความ }}",
            "{{ ข.คะแนน }}",
            "{{ ข.องค์ประกอบ or '-' }}",
            "{{ ข.ผู้รับผิดชอบ or '-' }}",
            "{{ ข.กำหนดเสร็จ or '-' }}",
        )
        kit.row(table, names, centred=(0, 2, 5))
        kit.tag_row(table, "{%tr endfor %}")


def answers_section(document: Document, heading: Callable[..., None]) -> None:
    """Show how the questions were answered under a heading of its own, where that was typed."""
    with kit.when(document, "คำตอบ"):
        heading(document, "สัดส่วนของคำตอบรายข้อ", when="คำตอบ")
        answers(document)


def item_tables(document: Document, *, charts: bool = False) -> None:
    """Show the items of each indicator for which any were typed, in a table and, where ``charts``, in charts."""
    kit.refer(document, "คะแนนรายข้อของแต่ละตัวชี้วัดที่มีข้อมูล มีรายละเอียดดัง[ตาราง:items]", keep=True)
    kit.caption(document, "ตาราง", f"คะแนนรายข้อ ปีงบประมาณ {YEAR}", keep=True, mark="items")
    heads = ("ข้อ", "ข้อคำถามหรือรายการข้อมูล", "คะแนน")
    table = kit.table(document, (1.8, 11.4, 2.8), heads, "คะแนนรายข้อ")
    kit.tag_row(table, "{%tr for ก in ข้อคำถาม %}")
    about = ("ตัวชี้วัดที่ {{ ก.ลำดับ }} {{ ก.ชื่อ }}", "", "{{ ก.คะแนน }}")
    group = kit.row(table, about, centred=(2,), keep=True, bold=True, shade=kit.GREY)
    kit.join(group[0], group[1])
    kit.tag_row(table, "{%tr for ข in ก.รายการ %}")
    kit.row(table, ("{{ ข.รหัส }}", "{{ ข.ข้อความ }}", "{{ ข.คะแนน }}"), centred=(0, 2))
    kit.tag_row(table, "{%tr endfor %}")
    kit.tag_row(table, "{%tr endfor %}")
    if charts:
        with kit.each(document, "ก", "ข้อคำถาม"):
            kit.chart(
                document,
                chart_data.ITEMS + "{{ ก.ลำดับ }}",
                "คะแนนรายข้อของตัวชี้วัดที่ {{ ก.ลำดับ }} {{ ก.ชื่อ }}",
                "แผนภูมิแท่งแสดงคะแนนรายข้อของตัวชี้วัดที่ {{ ก.ลำดับ }} {{ ก.ชื่อ }}",
                when=f"ก.ลำดับ in แผนภูมิ.ข้อคำถาม and ก.รายการ|length >= {_MANY}",
                height=5.0,
            )


def answers(document: Document) -> None:
    """Show how the questions were answered: a sentence each, a table, and a chart for each indicator."""
    with kit.each(document, "ก", "คำตอบ"), kit.when(document, "ก.ย่อหน้า"):
        kit.add(document, "Body Text", "{{ ก.ย่อหน้า }}")
    kit.refer(document, "ร้อยละของผู้ตอบในแต่ละระดับคำตอบ มีรายละเอียดดัง[ตาราง:answers]", keep=True)
    text = f"ร้อยละของผู้ตอบแต่ละระดับคำตอบ ปีงบประมาณ {YEAR}"
    kit.caption(document, "ตาราง", text, keep=True, mark="answers")
    heads = ("ข้อ", "ข้อคำถาม", *_ANSWERS)
    table = kit.table(document, (1.2, 4.6, *(1.7,) * 6), heads, "ร้อยละของผู้ตอบแต่ละระดับคำตอบ")
    kit.tag_row(table, "{%tr for ก in คำตอบ %}")
    shares = tuple(f"{{{{ ก.ร้อยละ[{n}] }}}}" for n in range(6))
    kit.row(table, ("{{ ก.รหัส }}", "{{ ก.ข้อความ }}", *shares), centred=(0, 2, 3, 4, 5, 6, 7))
    kit.tag_row(table, "{%tr endfor %}")
    with kit.each(document, "ล", "แผนภูมิ.คำตอบ"):
        kit.chart(
            document,
            chart_data.ANSWERS + "{{ ล }}",
            "ร้อยละของคำตอบรายข้อ ตัวชี้วัดที่ {{ ล }}",
            "แผนภูมิแท่งซ้อนแสดงร้อยละของคำตอบ เรียงจากไม่เป็นผลดีที่สุดไปเป็นผลดีที่สุด ของข้อคำถามในตัวชี้วัดที่ {{ ล }}",
            height=7.0,
        )


def issue_summary(document: Document) -> None:
    """Show the issues with the mean of each."""
    kit.refer(document, "เมื่อจัดคะแนนรายข้อตาม 7 ประเด็น ได้ค่าเฉลี่ยดัง[ตาราง:issues]", keep=True)
    text = f"ค่าเฉลี่ยคะแนนรายข้อของแต่ละประเด็น ปีงบประมาณ {YEAR}"
    kit.caption(document, "ตาราง", text, keep=True, mark="issues")
    heads = ("ประเด็นที่", "ประเด็น", "จำนวนข้อที่มีคะแนน", "ค่าเฉลี่ย")
    table = kit.table(document, (2.0, 8.6, 3.0, 2.4), heads, "ค่าเฉลี่ยคะแนนรายข้อของแต่ละประเด็น")
    kit.tag_row(table, "{%tr for ป in ประเด็น %}")
    names = ("{{ ป.ลำดับ }}", "{{ ป.ชื่อ }}", "{{ ป.จำนวน }}", "{{ ป.ค่าเฉลี่ย }}")
    kit.row(table, names, centred=(0, 2, 3), keep=True)
    kit.tag_row(table, "{%tr endfor %}")
    kit.add(document, "Body Text", "ผลการวิเคราะห์และคะแนนรายข้อของแต่ละประเด็น มีรายละเอียดดังต่อไปนี้")


def issue(document: Document) -> None:
    """Show the paragraph on the issue ``ป`` behind what the office says, and its items with their mean."""
    parts.causes(document, "ป.สาเหตุ")
    kit.add(document, "Body Text", "{{ ป.ย่อหน้า }}")
    text = f"คะแนนรายข้อ ประเด็นที่ {{{{ ป.ลำดับ }}}} ปีงบประมาณ {YEAR}"
    kit.caption(document, "ตาราง", text, keep=True)
    heads = ("เครื่องมือ", "ข้อ", "ข้อคำถามหรือรายการข้อมูล", "คะแนน")
    table = kit.table(document, (2.2, 1.6, 9.6, 2.6), heads, text)
    kit.tag_row(table, "{%tr for ค in ป.เครื่องมือ %}")
    kit.tag_row(table, "{%tr set ท้าย = loop.last %}")
    kit.tag_row(table, "{%tr for ข in ค.รายการ %}")
    names = ("{% vm %}{{ ค.รหัส }}", "{{ ข.รหัส }}", "{{ ข.ข้อความ }}", "{{ ข.คะแนน }}")
    # A page may end after an instrument, but not before the mean.
    kit.tag_row(table, "{%tr if loop.last and not ท้าย %}")
    kit.row(table, names, centred=(0, 1, 3))
    kit.tag_row(table, "{%tr else %}")
    kit.row(table, names, centred=(0, 1, 3), keep=True)
    kit.tag_row(table, "{%tr endif %}")
    kit.tag_row(table, "{%tr endfor %}")
    kit.tag_row(table, "{%tr endfor %}")
    texts = ("ค่าเฉลี่ยของประเด็นที่ {{ ป.ลำดับ }}", "", "", "{{ ป.ค่าเฉลี่ย }}")
    mean = kit.row(table, texts, centred=(0, 3), bold=True, shade=kit.GREY)
    kit.join(mean[0], mean[2])


def no_issues(document: Document) -> None:
    """Say that the year has no issues, or that there are no scores to put under them."""
    with kit.when(document, "not ประเด็น"):
        kit.add(
            document,
            "Body Text",
            f"ไม่มีข้อมูลการจัดข้อคำถามเป็นเจ็ดประเด็นสำหรับปีงบประมาณ {YEAR} จึงไม่มีตารางคะแนนรายประเด็น",
        )
    with kit.when(document, f"ประเด็น and not ({SCORED})"):
        kit.add(
            document,
            "Body Text",
            "ยังไม่มีคะแนนรายข้อของประเด็นทั้ง {{ ประเด็น|length }} ประเด็น จึงไม่มีตารางคะแนนรายประเด็น",
        )
