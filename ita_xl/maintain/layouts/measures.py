"""The tables of measures, each in the columns of the report that it stands for, and those of progress."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from docx.document import Document
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from ita_xl.maintain.layouts import kit, parts
from ita_xl.maintain.layouts.front import PLAN

_ANALYSIS, _STEPS, _JOINT = "{{ ม.วิเคราะห์ }}", "steps", "joint"
_SUBJECT = "({{ ม.เรื่อง }})"
_STATE = "{% for ส in ม.สถานะ if ส.ช่อง == '☑' %}{{ ส.ชื่อ }}{% else %}{{ ม.สถานะอื่น or '-' }}{% endfor %}"
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
    "งบประมาณ": ("งบประมาณ", "{{ ม.งบประมาณ or '-' }}"),
    "ความสำเร็จ": ("ตัวชี้วัด\nความสำเร็จ", "{{ ม.ความสำเร็จ or '-' }}"),
    "ติดตาม": ("การติดตาม\nประเมินผล", "{{ ม.ติดตาม }}"),
}
INDICATORS = {"ตัวชี้วัด": 2.4, "มาตรการ": 3.2, "วิเคราะห์": 3.4, "ขั้นตอน": 10.6, "ผู้รับผิดชอบ": 2.6, "ระยะเวลา": 2.5}
DEVELOPMENT = {"ตัวชี้วัด": 2.4, "มาตรการ": 3.2, "วิเคราะห์": 3.4, "ขั้นตอน": 10.6, "ระยะเวลา": 2.5, "ผู้รับผิดชอบ": 2.6}
TREND = {"แนวทาง": 4.6, "วิธี": 9.4, "ผู้รับผิดชอบ": 2.8, "ระยะเวลา": 2.6, "ติดตาม": 5.3}
"""Columns of the three tables, in their order, with their widths in centimetres."""
_OPTIONAL = {"งบประมาณ": 2.0, "ความสำเร็จ": 2.9}
"""Columns that stand there only where a measure has a text for them, with their widths."""
_LEAST = 1.8
"""What no column gives away."""


def table(document: Document, columns: Mapping[str, float]) -> None:
    """Add the leading sentence and the table of measures; without measures the sentence says so."""
    parts.text_if(document, "มาตรการ.นำ")
    with kit.when(document, "มาตรการ.รายการ"):
        kit.caption(document, "ตาราง", f"มาตรการ ประจำปีงบประมาณ {PLAN}", keep=True)
        for count in range(len(_OPTIONAL) + 1):
            for more in combinations(_OPTIONAL, count):
                asked = (f"{'' if name in more else 'not '}({_typed(name)})" for name in _OPTIONAL)
                with kit.when(document, " and ".join(asked)):
                    _table(document, _with(columns, more))


def _typed(name: str) -> str:
    """Ask for the measures that have a text of this name."""
    return f"มาตรการ.รายการ|selectattr('{name}')|list"


def _with(columns: Mapping[str, float], more: Sequence[str]) -> dict[str, float]:
    """Make room for more columns: the others get narrower, the wider ones by more; the follow-up stands last."""
    room = sum(_OPTIONAL[name] for name in more)
    given = sum(width - _LEAST for width in columns.values())
    found = {
        name: round(width - room * (width - _LEAST) / given, 2)
        for name, width in columns.items()
        if name != "ติดตาม"
    }
    found |= {name: _OPTIONAL[name] for name in more}
    return (
        found | {"ติดตาม": round(sum(columns.values()) - sum(found.values()), 2)}
        if "ติดตาม" in columns
        else found
    )


def _table(document: Document, columns: Mapping[str, float]) -> None:
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
        kit.refer(document, "การติดตามประเมินผลของแต่ละมาตรการ กำหนดไว้ดัง[ตาราง:follow]", keep=True)
        text = f"การติดตามประเมินผลมาตรการ ประจำปีงบประมาณ {PLAN}"
        kit.caption(document, "ตาราง", text, keep=True, mark="follow")
        heads = ("ลำดับ", "มาตรการ/โครงการ/กิจกรรม", "การติดตามประเมินผล")
        made = kit.table(document, (1.7, 9.0, 14.0), heads, "การติดตามประเมินผลมาตรการ")
        kit.tag_row(made, "{%tr for ม in มาตรการ.รายการ %}")
        kit.row(made, ("{{ ม.ลำดับ }}", "{{ ม.ชื่อ }}", "{{ ม.ติดตาม or '-' }}"), centred=(0,))
        kit.tag_row(made, "{%tr endfor %}")


def issue_table(document: Document, items: str, title: str) -> None:
    """Add a table of four columns: how the result is used, who leads and who joins, steps, dates."""
    kit.caption(document, "ตาราง", f"{title} ประจำปีงบประมาณ {PLAN}", keep=True)
    heads = (
        "วิธีการนำผลการวิเคราะห์\nไปสู่การปฏิบัติ",
        "ผู้รับผิดชอบ/\nผู้ที่เกี่ยวข้อง",
        "ขั้นตอน/วิธีปฏิบัติ",
        "วัน เดือน ปี\nที่ดำเนินการ",
    )
    made = kit.table(document, (3.9, 2.6, 7.0, 2.5), heads, title)
    kit.tag_row(made, f"{{%tr for ม in {items} %}}")
    cells = kit.row(made, ("", "", "", "{{ ม.ระยะเวลา }}"), whole=False)
    cells[0].paragraphs[0].add_run("{{ ม.ชื่อ }}", style="Strong")
    kit.paragraph_if(cells[0], "ม.วิเคราะห์", _ANALYSIS)
    _labelled(cells[1].paragraphs[0], "หลัก: ", "{{ ม.หลัก or '-' }}")
    kit.tag(cells[1], "{%p if ม.ร่วม %}")
    _labelled(cells[1].add_paragraph("", style="ITA Cell"), "ร่วม: ", "{{ ม.ร่วม }}")
    kit.tag(cells[1], "{%p endif %}")
    steps(cells[2])
    for name, label in (
        ("งบประมาณ", "งบประมาณ"),
        ("ความสำเร็จ", "ตัวชี้วัดความสำเร็จ"),
        ("ติดตาม", "การติดตามประเมินผล"),
    ):
        kit.tag_row(made, f"{{%tr if ม.{name} %}}")
        below = kit.row(made, ("", "", "", ""))
        kit.join(below[0], below[3])
        _labelled(below[0].paragraphs[0], f"{label}: ", f"{{{{ ม.{name} }}}}")
        kit.tag_row(made, "{%tr endif %}")
    kit.tag_row(made, "{%tr endfor %}")


def results(document: Document) -> None:
    """Add the table of measures with what was done and what came of it."""
    parts.text_if(document, "ความก้าวหน้า.สรุป")
    with kit.when(document, "not มาตรการ.รายการ"):
        parts.text_if(document, "มาตรการ.นำ")
    with kit.when(document, "มาตรการ.รายการ"):
        kit.refer(document, "ผลการดำเนินการของแต่ละมาตรการ มีรายละเอียดดัง[ตาราง:results]", keep=True)
        text = f"ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ {PLAN}"
        kit.caption(document, "ตาราง", text, keep=True, mark="results")
        heads = (
            "ลำดับ",
            "มาตรการ/กิจกรรม",
            "วิธีดำเนินการ",
            "ระยะเวลา\nดำเนินการ",
            "ผู้รับผิดชอบ",
            "สรุปผลการดำเนินการ\nตามมาตรการหรือกิจกรรม",
            "ผลลัพธ์หรือความสำเร็จ\nในการดำเนินการ",
        )
        widths = (1.2, 3.6, 7.1, 2.6, 2.5, 3.9, 3.8)
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
        kit.paragraph_if(cells[1], "ม.ตัวชี้วัด", _SUBJECT)
        kit.paragraph_if(cells[1], "ม.ความสำเร็จ", "(ตัวชี้วัดความสำเร็จ: {{ ม.ความสำเร็จ }})")
        kit.paragraph_if(cells[1], "ม.งบประมาณ", "(งบประมาณ: {{ ม.งบประมาณ }})")
        steps(cells[2])
        _done(cells[5])
        kit.tag_row(made, "{%tr endfor %}")
        kit.tag_row(made, "{%tr for ม in ความก้าวหน้า.นอกตาราง %}")
        names = ("-", "{{ ม.ชื่อ }}", "-", "-", "-", "", "{{ ม.ผลลัพธ์ }}")
        cells = kit.row(made, names, centred=(0, 2, 3, 4))
        kit.paragraph_if(cells[1], "ม.ตัวชี้วัด", _SUBJECT)
        _done(cells[5])
        kit.tag_row(made, "{%tr endfor %}")


def by_indicator(document: Document) -> None:
    """Add the state of the measures of each indicator of the instrument ``ค``; the boxes stand in :func:`results`."""
    heads = ("ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้า\nผลการดำเนินการ")
    title = "ความก้าวหน้ารายตัวชี้วัด {{ ค.รหัส }}"
    kit.caption(document, "ตาราง", f"{title} ประจำปีงบประมาณ {PLAN}", keep=True)
    made = kit.table(document, (5.6, 8.6, 3.8, 2.7, 4.0), heads, title)
    kit.tag_row(made, "{%tr for ต in ค.ตัวชี้วัด %}")
    kit.tag_row(made, "{%tr for ม in ต.มาตรการ %}")
    subject = "ตัวชี้วัดที่ {{ ต.ลำดับ }} {{ ต.ชื่อ }}"
    texts = (subject, "{{ ม.ชื่อ }}", "{{ ม.ผู้รับผิดชอบ }}", "{{ ม.ระยะเวลา }}", _STATE)
    kit.row(made, texts)
    kit.tag_row(made, "{%tr endfor %}")
    kit.tag_row(made, "{%tr if not ต.มาตรการ %}")
    none = kit.row(made, (subject, "ไม่มีมาตรการของตัวชี้วัดนี้ในตารางมาตรการ", "", "", ""))
    kit.join(none[1], none[4])
    kit.tag_row(made, "{%tr endif %}")
    kit.tag_row(made, "{%tr endfor %}")


def oit(document: Document) -> None:
    """Add the progress of the OIT items of the sub-indicator ``ก``; an address stands across the table."""
    heads = ("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ")
    kit.caption(document, "ตาราง", "ความก้าวหน้าการเปิดเผยข้อมูล {{ ก.ชื่อ }}", keep=True)
    made = kit.table(document, (1.4, 5.6, 9.7, 3.0, 5.0), heads, "ความก้าวหน้าการเปิดเผยข้อมูล {{ ก.ชื่อ }}")
    kit.tag_row(made, "{%tr for ม in ก.รายการ %}")
    cells = kit.row(made, ("{{ ม.รหัส }}", "{{ ม.เรื่อง }}", "", "{{ ม.ผู้รับผิดชอบ }}", ""), centred=(0,))
    kit.paragraphs(cells[2], "ข", "ม.องค์ประกอบ", "- {{ ข }}", otherwise="-")
    progress(cells[4])
    below = []
    for name, label in (("หลักฐาน", "ที่เผยแพร่/หลักฐาน"), ("หมายเหตุ", "หมายเหตุ")):
        kit.tag_row(made, f"{{%tr if ม.{name} %}}")
        below.append(kit.row(made, ("",) * 5))
        kit.join(below[-1][1], below[-1][4])
        _labelled(below[-1][1].paragraphs[0], f"{label}: ", f"{{{{ ม.{name} }}}}")
        kit.tag_row(made, "{%tr endif %}")
    kit.under(cells[0], *(row[0] for row in below))
    kit.tag_row(made, "{%tr endfor %}")


def steps(cell: _Cell) -> None:
    """Write the steps of the measure ``ม`` into a cell, numbered where there are several; each stays on one page."""
    text = "{% if loop.length > 1 %}{{ loop.index }}. {% endif %}{{ ข }}"
    kit.paragraphs(cell, "ข", "ม.ขั้นตอน", text).paragraph_format.keep_together = True


def progress(cell: _Cell) -> None:
    """Write a box for each state of the row ``ม``, or the state in other words, into a cell."""
    inside = kit.paragraphs(cell, "ส", "ม.สถานะ", " {{ ส.ชื่อ }}")
    kit.check_box(inside, "{{ ส.ช่อง }}")
    kit.paragraph_if(cell, "ม.สถานะอื่น", "{{ ม.สถานะอื่น }}")


def _done(cell: _Cell) -> None:
    """Write the state of the measure ``ม``, what was done, and when, into a cell."""
    progress(cell)
    kit.paragraph_if(cell, "ม.ผล", "{{ ม.ผล }}")
    kit.paragraph_if(cell, "ม.วันที่", "({{ ม.วันที่ }})")


def _labelled(paragraph: Paragraph, label: str, text: str) -> None:
    paragraph.add_run(label, style="Strong")
    paragraph.add_run(text)
