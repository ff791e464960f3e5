"""The tables of measures, each in the columns of the report that it stands for, and those of progress."""

from collections.abc import Mapping, Sequence

from docx.document import Document
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from ita_xl.maintain.layouts import kit, parts
from ita_xl.maintain.layouts.front import PLAN

_ANALYSIS, _STEPS = "{{ ม.วิเคราะห์ }}", "steps"
_SUBJECT = "({{ ม.เรื่อง }})"
_STATE = "{% for ส in ม.สถานะ if ส.ช่อง == '☑' %}{{ ส.ชื่อ }}{% else %}{{ ม.สถานะอื่น or '-' }}{% endfor %}"
_STATE_HEADS = ("ยังไม่ได้\nดำเนินการ", "อยู่ระหว่าง\nดำเนินการ", "ดำเนินการ\nแล้ว")
"""The states in the order of ``ม.สถานะ``, broken as they stand over their columns."""
_ELEMENTS = "{% for ข in ม.องค์ประกอบ %}({{ loop.index }})\u00a0{{ ข }} {% else %}-{% endfor %}"
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
INDICATORS = {"ตัวชี้วัด": 2.4, "มาตรการ": 3.5, "วิเคราะห์": 4.6, "ขั้นตอน": 10.1, "ผู้รับผิดชอบ": 2.8, "ระยะเวลา": 2.3}
DEVELOPMENT = {"ตัวชี้วัด": 2.4, "มาตรการ": 3.5, "วิเคราะห์": 4.6, "ขั้นตอน": 10.1, "ระยะเวลา": 2.3, "ผู้รับผิดชอบ": 2.8}
TREND = {"แนวทาง": 4.6, "วิธี": 10.8, "ผู้รับผิดชอบ": 2.9, "ระยะเวลา": 2.3, "ติดตาม": 5.1}
"""Columns of the three tables, in their order, with their widths in centimetres."""
_BELOW = {"ความสำเร็จ": "ตัวชี้วัดความสำเร็จ", "งบประมาณ": "งบประมาณ", "ติดตาม": "การติดตามประเมินผล"}
"""What stands across the table under its measure, where the measure has a text for it."""
_GAP = " \u2003"  # a line may break before the wide space


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
        _below(made, [name for name in _BELOW if name not in columns])
        kit.tag_row(made, "{%tr endfor %}")


def _below(made: Table, names: Sequence[str]) -> None:
    """Add what the measure ``ม`` has of these in one row across the table."""
    kit.tag_row(made, f"{{%tr if {' or '.join(f'ม.{name}' for name in names)} %}}")
    below = kit.row(made, ("",) * len(made.columns))
    kit.join(below[0], below[-1])
    for name in names:
        # Label and text are two runs: the condition begins in one and ends in the other.
        label, text = f"{{% if ม.{name} %}}{_BELOW[name]}: ", f"{{{{ ม.{name} }}}}{_GAP}{{% endif %}}"
        _labelled(below[0].paragraphs[0], label, text)
    kit.tag_row(made, "{%tr endif %}")


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
    _below(made, list(_BELOW))
    kit.tag_row(made, "{%tr endfor %}")


def results(document: Document) -> None:
    """Add the table of measures with what was done and what came of it."""
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
        widths = (1.1, 3.5, 9.2, 2.4, 2.5, 3.8, 3.2)
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
        steps(cells[2])
        _done(cells[5])
        _below(made, ("ความสำเร็จ", "งบประมาณ"))
        kit.tag_row(made, "{%tr endfor %}")
        kit.tag_row(made, "{%tr for ม in ความก้าวหน้า.นอกตาราง %}")
        names = ("-", "{{ ม.ชื่อ }}", "-", "-", "-", "", "{{ ม.ผลลัพธ์ }}")
        cells = kit.row(made, names, centred=(0, 2, 3, 4))
        kit.paragraph_if(cells[1], "ม.ตัวชี้วัด", _SUBJECT)
        _done(cells[5])
        kit.tag_row(made, "{%tr endfor %}")


def by_indicator(document: Document) -> None:
    """Add the state of the measures of each indicator; who, until when and the boxes stand in :func:`results`."""
    heads = ("ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ความก้าวหน้า\nผลการดำเนินการ")
    text = f"ความก้าวหน้ารายตัวชี้วัด ประจำปีงบประมาณ {PLAN}"
    kit.caption(document, "ตาราง", text, keep=True, mark="by_indicator")
    made = kit.table(document, (7.0, 13.5, 5.2), heads, "ความก้าวหน้ารายตัวชี้วัด")
    kit.tag_row(made, "{%tr for ค in มาตรการ.ตามตัวชี้วัด %}")
    _group(made, "{{ ค.ชื่อ }} ({{ ค.รหัส }})")
    kit.tag_row(made, "{%tr for ต in ค.ตัวชี้วัด %}")
    kit.tag_row(made, "{%tr for ม in ต.มาตรการ %}")
    subject = "ตัวชี้วัดที่ {{ ต.ลำดับ }} {{ ต.ชื่อ }}"
    kit.row(made, (subject, "{{ ม.ชื่อ }}", _STATE))
    kit.tag_row(made, "{%tr endfor %}")
    kit.tag_row(made, "{%tr if not ต.มาตรการ %}")
    none = kit.row(made, (subject, "ไม่มีมาตรการของตัวชี้วัดนี้ในตารางมาตรการ", ""))
    kit.join(none[1], none[2])
    kit.tag_row(made, "{%tr endif %}")
    kit.tag_row(made, "{%tr endfor %}")
    kit.tag_row(made, "{%tr endfor %}")


def oit(document: Document) -> None:
    """Add the progress of the OIT items by sub-indicator; what each must hold has a column where any of it is known."""
    kit.caption(document, "ตาราง", "ความก้าวหน้าการเปิดเผยข้อมูลสาธารณะ (OIT)", keep=True, mark="oit")
    known = "โอไอที.กลุ่ม|map(attribute='รายการ')|sum(start=[])|selectattr('องค์ประกอบ')|list"
    with kit.when(document, known):
        _documents(document, 5.0, 11.9)
    with kit.when(document, f"not ({known})"):
        _documents(document, 16.9)


def _documents(document: Document, *widths: float) -> None:
    """Add the table of the documents, a box in the column of each state.

    Addresses, remarks and a state in other words stand across the table under their item.

    Args:
        document: The document.
        widths: Of the name and, where it has a column, of what a document must hold.
    """
    states, about = len(_STATE_HEADS), len(widths)
    heads = ("ข้อ", *("ข้อมูล", "องค์ประกอบด้านข้อมูล")[:about], "ผู้รับผิดชอบ", *_STATE_HEADS)
    title = "ความก้าวหน้าการเปิดเผยข้อมูลสาธารณะ (OIT)"
    made = kit.table(document, (1.0, *widths, 2.4, *(1.8,) * states), heads, title)
    kit.tag_row(made, "{%tr for ก in โอไอที.กลุ่ม %}")
    _group(made, "ตัวชี้วัดย่อยที่ {{ ก.ชื่อ }}")
    kit.tag_row(made, "{%tr for ม in ก.รายการ %}")
    texts = ("{{ ม.รหัส }}", *("{{ ม.เรื่อง }}", _ELEMENTS)[:about], "{{ ม.ผู้รับผิดชอบ }}", *("",) * states)
    boxes = range(about + 2, len(heads))
    cells = kit.row(made, texts, centred=(0, *boxes))
    for place, column in enumerate(boxes):
        kit.check_box(cells[column].paragraphs[0], f"{{{{ ม.สถานะ[{place}].ช่อง }}}}")
    below = []
    for name, label in (("สถานะอื่น", "สถานะ"), ("หลักฐาน", "ที่เผยแพร่/หลักฐาน"), ("หมายเหตุ", "หมายเหตุ")):
        kit.tag_row(made, f"{{%tr if ม.{name} %}}")
        below.append(kit.row(made, ("",) * len(heads)))
        kit.join(below[-1][1], below[-1][-1])
        _labelled(below[-1][1].paragraphs[0], f"{label}: ", f"{{{{ ม.{name} }}}}")
        kit.tag_row(made, "{%tr endif %}")
    kit.under(cells[0], *(row[0] for row in below))
    kit.tag_row(made, "{%tr endfor %}")
    kit.tag_row(made, "{%tr endfor %}")


def _group(made: Table, text: str) -> None:
    """Add a row across the table that names what the rows behind it have in common."""
    cells = kit.row(made, (text, *("",) * (len(made.columns) - 1)), keep=True, bold=True, shade=kit.GREY)
    kit.join(cells[0], cells[-1])


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
    kit.paragraph_if(cell, "ม.วันที่", "({{ ม.วันที่ }}{% if ม.รอบ %} {{ ม.รอบ }}{% endif %})")


def _labelled(paragraph: Paragraph, label: str, text: str) -> None:
    paragraph.add_run(label, style="Strong")
    paragraph.add_run(text)
