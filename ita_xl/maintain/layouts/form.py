"""The layout ``form``: one measure as a form, a row for each thing that its row of the measures table tells."""

from docx.document import Document

from ita_xl.maintain.layouts import front, kit, measures, parts
from ita_xl.maintain.layouts.front import AGENCY, PLAN

_DOTS = "." * 60
_ROWS = (
    ("ตัวชี้วัดหรือประเด็น", "{{ ม.เรื่อง }}"),
    ("ชื่อมาตรการ", "{{ ม.ชื่อ }}"),
    ("เหตุผลและความจำเป็น", ""),
    ("วัตถุประสงค์", ""),
    ("วิธีดำเนินการ", ""),
    ("ระยะเวลาดำเนินการ", "{{ ม.ระยะเวลา }}"),
    ("งบประมาณ", "{{ ม.งบประมาณ }}"),
    ("ผู้รับผิดชอบ", "{{ ม.ผู้รับผิดชอบ }}"),
    ("ผลลัพธ์/ตัวชี้วัดความสำเร็จ", "{{ ม.ความสำเร็จ }}"),
    ("การติดตามประเมินผล", "{{ ม.ติดตาม }}"),
    ("ผลการดำเนินการ", ""),
)
"""The rows of the form; one of which nothing is known has a dotted line to write on."""


def build() -> bytes:
    """Return the template."""
    document = front.new_document(f"แบบมาตรการป้องกันรายมาตรการ ปีงบประมาณ {PLAN}")
    kit.add(document, "Title", "แบบมาตรการส่งเสริมคุณธรรมและความโปร่งใส\nภายในหน่วยงาน")
    kit.add(document, "Subtitle", f"ประจำปีงบประมาณ {PLAN}")
    kit.add(document, "Subtitle", AGENCY)
    kit.add(document, "Heading 1", "รายละเอียดของมาตรการ")
    with kit.when(document, "not แบบ.มาตรการ"):
        parts.text_if(document, "มาตรการ.นำ")
    with kit.each(document, "ม", "แบบ.มาตรการ"):
        _form(document)
    front.signatures(document, width=16.0)
    return kit.save(document)


def _form(document: Document) -> None:
    made = kit.table(document, (4.2, 11.8), ("รายการ", "รายละเอียด"), "แบบมาตรการรายมาตรการ")
    for label, text in _ROWS:
        cells = kit.row(made, ("", ""))
        cells[0].paragraphs[0].add_run(label, style="Strong")
        if text:
            name = text.strip("{} ")
            cells[1].paragraphs[0].add_run(f"{{{{ {name} or '{_DOTS}' }}}}")
        elif label.startswith("เหตุผล"):
            kit.paragraph_if(cells[1], "แบบ.สาเหตุ", "{{ แบบ.สาเหตุ }}")
            cells[1].add_paragraph(f"{{{{ ม.วิเคราะห์ or ม.เหตุผล or '{_DOTS}' }}}}", style="ITA Cell")
        elif label == "วิธีดำเนินการ":
            measures.steps(cells[1])
        elif label == "ผลการดำเนินการ":
            measures.progress(cells[1])
            for name in ("ผล", "ผลลัพธ์", "วันที่"):
                kit.paragraph_if(cells[1], f"ม.{name}", f"{{{{ ม.{name} }}}}")
        else:
            cells[1].paragraphs[0].add_run(_DOTS)
