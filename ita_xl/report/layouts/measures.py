"""The tables of measures, each in the columns of the report that it stands for, and those of progress."""

from collections.abc import Mapping, Sequence

from docx.document import Document
from docx.table import _Cell

from ita_xl.report import template_kit as kit
from ita_xl.report.layouts import parts
from ita_xl.report.layouts.front import PLAN

_ANALYSIS, _STEPS, _JOINT = "{{ ม.วิเคราะห์ }}", "steps", "joint"
_COLUMNS = {
    "ลำดับ": ("ลำดับ", "{{ ม.ลำดับ }}"),
    "ตัวชี้วัด": ("ตัวชี้วัด", "{{ ม.ตัวชี้วัด }}"),
    "มาตรการ": ("มาตรการ/โครงการ/\nกิจกรรม", "{{ ม.ชื่อ }}"),
    "แนวทาง": ("มาตรการ/แนวทาง", "{{ ม.ชื่อ }}"),
    "วิเคราะห์": ("ผลการวิเคราะห์\nตัวชี้วัด", _ANALYSIS),
    "ขั้นตอน": ("ขั้นตอน/วิธีดำเนินการ", _STEPS),
    "วิธี": ("วิธีดำเนินการ", _STEPS),
    "ผู้รับผิดชอบ": ("ผู้รับผิดชอบ", "{{ ม.ผู้รับผิดชอบ }}"),
    "ระยะเวลา": ("ระยะเวลา\nดำเนินการ", "{{ ม.ระยะเวลา }}"),
    "ติดตาม": ("การติดตาม\nประเมินผล", "{{ ม.ติดตาม }}"),
}
INDICATORS = {"ตัวชี้วัด": 3.0, "มาตรการ": 4.2, "วิเคราะห์": 5.0, "ขั้นตอน": 6.8, "ผู้รับผิดชอบ": 2.8, "ระยะเวลา": 2.9}
DEVELOPMENT = {"ตัวชี้วัด": 3.0, "มาตรการ": 4.2, "วิเคราะห์": 5.0, "ขั้นตอน": 6.8, "ระยะเวลา": 2.9, "ผู้รับผิดชอบ": 2.8}
TREND = {"แนวทาง": 5.0, "วิธี": 7.4, "ผู้รับผิดชอบ": 3.4, "ระยะเวลา": 2.9, "ติดตาม": 6.0}
"""Columns of the three tables, in their order, with their widths in centimetres."""


def table(document: Document, columns: Mapping[str, float]) -> None:
    """Add the leading sentence and the table of measures; without measures the sentence says so."""
    parts.text_if(document, "มาตรการ.นำ")
    with kit.when(document, "มาตรการ.รายการ"):
        kit.caption(document, "ตาราง", f"มาตรการ ประจำปีงบประมาณ {PLAN}", keep=True)
        heads = tuple(_COLUMNS[name][0] for name in columns)
        made = kit.table(document, tuple(columns.values()), heads, f"มาตรการ ประจำปีงบประมาณ {PLAN}")
        kit.tag_row(made, "{%tr for ม in มาตรการ.รายการ %}")
        texts = [_COLUMNS[name][1] for name in columns]
        cells = kit.row(made, [text if text != _STEPS else "" for text in texts])
        for cell, text in zip(cells, texts, strict=True):
            if text == _STEPS:
                steps(cell)
        kit.tag_row(made, "{%tr endfor %}")


def follow(document: Document) -> None:
    """Show how the measures are followed up, where the table of measures has no column for it."""
    with kit.when(document, "มาตรการ.รายการ|selectattr('ติดตาม')|list"):
        kit.caption(document, "ตาราง", f"การติดตามประเมินผลมาตรการ ประจำปีงบประมาณ {PLAN}", keep=True)
        heads = ("ลำดับ", "มาตรการ/โครงการ/กิจกรรม", "การติดตามประเมินผล")
        made = kit.table(document, (1.7, 9.0, 14.0), heads, "การติดตามประเมินผลมาตรการ")
        kit.tag_row(made, "{%tr for ม in มาตรการ.รายการ %}")
        kit.row(made, ("{{ ม.ลำดับ }}", "{{ ม.ชื่อ }}", "{{ ม.ติดตาม or '-' }}"), centred=(0,))
        kit.tag_row(made, "{%tr endfor %}")


def issue_table(document: Document, items: str, title: str) -> None:
    """Add a table of four columns: how the result is used, who leads and who joins, steps, dates."""
    heads = (
        "วิธีการนำผลการวิเคราะห์\nไปสู่การปฏิบัติ",
        "ผู้รับผิดชอบ/\nผู้ที่เกี่ยวข้อง",
        "ขั้นตอน/วิธีปฏิบัติ",
        "วัน เดือน ปี\nที่ดำเนินการ",
    )
    made = kit.table(document, (4.5, 2.8, 6.0, 2.7), heads, title)
    kit.tag_row(made, f"{{%tr for ม in {items} %}}")
    cells = kit.row(made, ("", "", "", "{{ ม.ระยะเวลา }}"), keep=True)
    cells[0].paragraphs[0].add_run("{{ ม.ชื่อ }}", style="Strong")
    kit.paragraph_if(cells[0], "ม.วิเคราะห์", _ANALYSIS)
    lead = cells[1].paragraphs[0]
    lead.add_run("หน่วยงานรับผิดชอบหลัก", style="Strong")
    cells[1].add_paragraph("{{ ม.หลัก or '-' }}", style="ITA Cell")
    kit.tag(cells[1], "{%p if ม.ร่วม %}")
    cells[1].add_paragraph("", style="ITA Cell").add_run("หน่วยงานรับผิดชอบร่วม", style="Strong")
    cells[1].add_paragraph("{{ ม.ร่วม }}", style="ITA Cell")
    kit.tag(cells[1], "{%p endif %}")
    steps(cells[2])
    kit.tag_row(made, "{%tr if ม.ติดตาม %}")
    below = kit.row(made, ("", "", "", ""))
    kit.join(below[0], below[3])
    below[0].paragraphs[0].add_run("การติดตามประเมินผล: ", style="Strong")
    below[0].paragraphs[0].add_run("{{ ม.ติดตาม }}")
    kit.tag_row(made, "{%tr endif %}")
    kit.tag_row(made, "{%tr endfor %}")


def results(document: Document) -> None:
    """Add the table of measures with what was done and what came of it."""
    parts.text_if(document, "ความก้าวหน้า.สรุป")
    with kit.when(document, "not มาตรการ.รายการ"):
        parts.text_if(document, "มาตรการ.นำ")
    with kit.when(document, "มาตรการ.รายการ"):
        kit.caption(document, "ตาราง", f"ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ {PLAN}", keep=True)
        heads = (
            "ลำดับ",
            "มาตรการ/กิจกรรม",
            "วิธีดำเนินการ",
            "ระยะเวลา\nดำเนินการ",
            "ผู้รับผิดชอบ",
            "สรุปผลการดำเนินการ\nตามมาตรการหรือกิจกรรม",
            "ผลลัพธ์หรือความสำเร็จ\nในการดำเนินการ",
        )
        widths = (1.3, 3.9, 6.2, 2.9, 2.6, 4.1, 3.7)
        made = kit.table(document, widths, heads, "ผลการดำเนินการตามมาตรการ")
        kit.tag_row(made, "{%tr for ม in มาตรการ.รายการ %}")
        names = (
            "{{ ม.ลำดับ }}",
            "{{ ม.ชื่อ }}",
            "",
            "{{ ม.ระยะเวลา }}",
            "{{ ม.ผู้รับผิดชอบ }}",
            "",
            "{{ ม.ผลลัพธ์ }}",
        )
        cells = kit.row(made, names, centred=(0,))
        steps(cells[2])
        progress(cells[5], "ม", ("ผล", "วันที่"))
        kit.tag_row(made, "{%tr endfor %}")
        kit.tag_row(made, "{%tr for ม in ความก้าวหน้า.นอกตาราง %}")
        names = ("-", "{{ ม.ชื่อ }}", "-", "-", "-", "", "{{ ม.ผลลัพธ์ }}")
        progress(kit.row(made, names, centred=(0, 2, 3, 4))[5], "ม", ("ผล", "วันที่"))
        kit.tag_row(made, "{%tr endfor %}")


def by_indicator(document: Document) -> None:
    """Add the progress of the measures of each indicator of the instrument ``ค``."""
    heads = ("ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้าผลการดำเนินการ")
    title = "ความก้าวหน้ารายตัวชี้วัด {{ ค.รหัส }}"
    kit.caption(document, "ตาราง", f"{title} ประจำปีงบประมาณ {PLAN}", keep=True)
    made = kit.table(document, (4.2, 8.0, 3.2, 2.9, 6.4), heads, title)
    kit.tag_row(made, "{%tr for ต in ค.ตัวชี้วัด %}")
    kit.tag_row(made, "{%tr for ม in ต.มาตรการ %}")
    subject = "ตัวชี้วัดที่ {{ ต.ลำดับ }} {{ ต.ชื่อ }}"
    cells = kit.row(made, (f"{{% vm %}}{subject}", "", "{{ ม.ผู้รับผิดชอบ }}", "{{ ม.ระยะเวลา }}", ""))
    cells[1].paragraphs[0].add_run("{{ ม.ชื่อ }}", style="Strong")
    steps(cells[1])
    progress(cells[4], "ม", ("ผล",))
    kit.tag_row(made, "{%tr endfor %}")
    kit.tag_row(made, "{%tr if not ต.มาตรการ %}")
    none = kit.row(made, (subject, "ไม่มีมาตรการของตัวชี้วัดนี้ในตารางมาตรการ", "", "", ""))
    kit.join(none[1], none[4])
    kit.tag_row(made, "{%tr endif %}")
    kit.tag_row(made, "{%tr endfor %}")


def oit(document: Document) -> None:
    """Add the progress of the OIT items of the sub-indicator ``ก``."""
    heads = ("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ")
    kit.caption(document, "ตาราง", "ความก้าวหน้าการเปิดเผยข้อมูล {{ ก.ชื่อ }}", keep=True)
    made = kit.table(document, (1.4, 5.2, 8.7, 3.0, 6.4), heads, "ความก้าวหน้าการเปิดเผยข้อมูล {{ ก.ชื่อ }}")
    kit.tag_row(made, "{%tr for ม in ก.รายการ %}")
    cells = kit.row(made, ("{{ ม.รหัส }}", "{{ ม.เรื่อง }}", "", "{{ ม.ผู้รับผิดชอบ }}", ""), centred=(0,))
    kit.paragraphs(cells[2], "ข", "ม.องค์ประกอบ", "- {{ ข }}", otherwise="-")
    progress(cells[4], "ม", ("หลักฐาน", "หมายเหตุ"))
    kit.tag_row(made, "{%tr endfor %}")


def steps(cell: _Cell) -> None:
    """Write the steps of the measure ``ม`` into a cell, numbered where there are several."""
    kit.paragraphs(cell, "ข", "ม.ขั้นตอน", "{% if loop.length > 1 %}{{ loop.index }}. {% endif %}{{ ข }}")


def progress(cell: _Cell, row: str, names: Sequence[str]) -> None:
    """Write a box for each state, and what was typed beside it, into a cell."""
    inside = kit.paragraphs(cell, "ส", f"{row}.สถานะ", " {{ ส.ชื่อ }}")
    kit.check_box(inside, "{{ ส.ช่อง }}")
    kit.paragraph_if(cell, f"{row}.สถานะอื่น", f"{{{{ {row}.สถานะอื่น }}}}")
    for name in names:
        kit.paragraph_if(cell, f"{row}.{name}", f"- {{{{ {row}.{name} }}}}")
