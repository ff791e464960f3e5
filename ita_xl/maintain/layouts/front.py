"""What stands before the report itself: cover, cover memo, foreword, table of contents; and what ends it."""

import io

from docx.document import Document
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from ita_xl.maintain.layouts import kit
from ita_xl.report.docx import template_xml

YEAR, PLAN = "พ.ศ.\u00a0{{ ปีงบประมาณ }}", "พ.ศ.\u00a0{{ ปีแผน }}"
NUMBER = "ตัวชี้วัดที่"
"""The heading of every column of the indicators' numbers; ``อันดับ`` is the rank."""
AGENCY = "{{ หน่วยงาน.ชื่อ }}"
_DOTS = "." * 42
_SIGN_DOTS = "." * 30
_NARROW = 20.0  # centimetres: a page that stands is narrower
_OPINION_LINES = 2  # dotted lines to write on
_TABLE_OF_SCORES = " คะแนนของแต่ละเครื่องมือและตัวชี้วัด มีรายละเอียดดังตารางต่อไปนี้"
_RESULT_TITLE = (
    "รายงานการวิเคราะห์ผลการประเมิน",
    "คุณธรรมและความโปร่งใส",
    "ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
)
_MEASURES_TITLE = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"


def new_document(title: str) -> Document:
    """Begin a report with its document title."""
    return kit.new_document(f"{title} {AGENCY}")


def cover(document: Document, view: str, *, by: bool = False) -> None:
    """Add the cover of a report on the result and the measures.

    Args:
        document: The document.
        view: The last line of the title: from which side this report looks at the result.
        by: Whether the cover names who made the report.
    """
    _picture(kit.add(document, "ITA Figure"), "ตราสัญลักษณ์", "ตราสัญลักษณ์ของหน่วยงาน", 3.5, "seal")
    _space(kit.add(document, "Title", "\n".join((*_RESULT_TITLE, view))), before=24)
    kit.add(document, "Title", f"ปีงบประมาณ {YEAR}")
    _space(kit.add(document, "Subtitle", "และ"), before=14)
    _space(kit.add(document, "Subtitle", _MEASURES_TITLE), before=14)
    kit.add(document, "Subtitle", f"ประจำปีงบประมาณ {PLAN}")
    # The line takes its room where it says nothing too: the agency stands at one height on all covers.
    made = "{% if บันทึก.ส่วนราชการ %}จัดทำโดย {{ บันทึก.ส่วนราชการ }}{% endif %}" if by else ""
    _space(kit.add(document, "Subtitle", made), before=30)
    _foot(document, before=78)


def progress_cover(document: Document) -> None:
    """Add the cover of a progress report."""
    _picture(kit.add(document, "ITA Figure"), "ตราสัญลักษณ์", "ตราสัญลักษณ์ของหน่วยงาน", 3.5, "seal")
    _space(kit.add(document, "Title", "รายงานผลการดำเนินการ"), before=24)
    kit.add(document, "Title", "เพื่อส่งเสริมคุณธรรมและความโปร่งใส\nภายในหน่วยงาน")
    kit.add(document, "Title", f"ประจำปีงบประมาณ {PLAN}")
    _foot(document, before=269)


def _foot(document: Document, before: float) -> None:
    _space(kit.add(document, "Title", AGENCY), before=before)
    with kit.when(document, "หน่วยงาน.ที่ตั้ง"):
        kit.add(document, "Subtitle", "{{ หน่วยงาน.ที่ตั้ง }}")


def contents(document: Document) -> None:
    """Add a table of contents on a page of its own, where it is wished for."""
    with kit.when(document, "สารบัญ"):
        kit.add(document, "ITA Head", "สารบัญ")
        document.element.body.insert(-1, template_xml.contents())
        kit.new_page(document)


def foreword(document: Document) -> None:
    """Add the foreword on a page of its own."""
    kit.add(document, "ITA Head", "คำนำ")
    with kit.each(document, "ข้อ", "คำนำ"):
        kit.add(document, "Body Text", "{{ ข้อ }}")
    _space(kit.add(document, "ITA Right", "ผู้จัดทำ"), before=24)
    kit.add(document, "ITA Right", "{{ บันทึก.ส่วนราชการ or หน่วยงาน.ชื่อ }}")
    kit.new_page(document)


def memo(document: Document) -> None:
    """Add the memo that forwards a report on the result as a section of its own, where a field of it was typed."""
    with kit.when(document, "บันทึก.มี"):
        subject = f"รายงานผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ {YEAR}"
        _memo(document, subject, "บันทึก.เนื้อหา", "จึงเรียนมาเพื่อโปรดพิจารณา")


def progress_memo(document: Document) -> None:
    """Add the memo that forwards a progress report: always, for the original has it."""
    subject = f"รายงานผลการดำเนินงานตาม{_MEASURES_TITLE} ประจำปีงบประมาณ {PLAN}"
    _memo(document, subject, "บันทึก.เนื้อหาความก้าวหน้า", "จึงเรียนมาเพื่อโปรดพิจารณา", scores=True)


def _memo(document: Document, subject: str, body: str, closing: str, *, scores: bool = False) -> None:
    top = kit.plain_table(document, (3.0, 10.0, 3.0))
    garuda, title, _ = top.rows[0].cells
    _picture(garuda.paragraphs[0], "ตราครุฑ", "ตราครุฑหัวบันทึกข้อความ", 1.5, "garuda")
    title.paragraphs[0].style = "ITA Memo Title"
    title.paragraphs[0].add_run("บันทึกข้อความ")
    _field(kit.add(document, "ITA Memo Field"), ("ส่วนราชการ", "{{ บันทึก.ส่วนราชการ }}"))
    numbers = kit.add(document, "ITA Memo Two Fields")
    _field(numbers, ("ที่", "{{ บันทึก.ที่ }}"), ("วันที่", "{{ บันทึก.วันที่ }}"))
    with kit.when(document, "บันทึก.เรื่อง"):
        _field(kit.add(document, "ITA Memo Field"), ("เรื่อง", "{{ บันทึก.เรื่อง }}"))
    with kit.when(document, "not บันทึก.เรื่อง"):
        _field(kit.add(document, "ITA Memo Field"), ("เรื่อง", subject))
    kit.add(document, "ITA Left", "เรียน\t{{ บันทึก.เรียน }}")
    with kit.each(document, "ข", body):
        heading = kit.add(document, "ITA Left", "", keep=True)
        heading.add_run("{{ ข.หัวข้อ }}", style="Strong")
        _space(heading, before=3)
        for last in (
            False,
            True,
        ):  # the closing and the signature do not stand on a page without a part of the body
            with kit.when(document, "loop.last" if last else "not loop.last"):
                table = "{% if ข.หัวข้อ == 'ข้อเท็จจริง' %}" + _TABLE_OF_SCORES + "{% endif %}" if scores else ""
                _space(kit.add(document, "Body Text", "{{ ข.ข้อความ }}" + table, keep=last), before=0)
        if scores:
            with kit.when(document, "ข.หัวข้อ == 'ข้อเท็จจริง'"):
                _memo_scores(document)
    kit.add(document, "Body Text", closing, keep=True)
    _sign(document, "บันทึก.ผู้ลงนาม", f"{{{{ บันทึก.ตำแหน่ง or 'ตำแหน่ง{_DOTS}' }}}}")
    with kit.each(document, "ค", "บันทึก.ความเห็น"):
        kit.add(document, "ITA Left", "", keep=True).add_run("ความเห็นของ{{ ค.ตำแหน่ง }}", style="Strong")
        with kit.each(document, "ข้อ", "ค.ข้อความ"):
            kit.add(document, "Body Text", "{{ ข้อ }}", keep=True)
        with kit.when(document, "not ค.ข้อความ"):
            for _ in range(_OPINION_LINES):
                kit.add(document, "ITA Memo Field", "\t", keep=True)
        _sign(document, "''", "{{ ค.ตำแหน่ง }}")
    kit.new_section(document, first=True)


def _memo_scores(document: Document) -> None:
    """Show the instruments and indicators under the facts; without a number, for the captions are the report's."""
    kit.add(document, "ITA Break", keep=True).paragraph_format.space_after = Pt(6)
    widths = (3.0, 2.2, 7.3, 3.5)
    table = kit.table(document, widths, ("เครื่องมือ", NUMBER, "ตัวชี้วัด", "คะแนน"), "คะแนนรายตัวชี้วัด")
    kit.tag_row(table, "{%tr for ค in เครื่องมือ %}")
    kit.tag_row(table, "{%tr for ต in ค.ตัวชี้วัด %}")
    texts = ("{% vm %}{{ ค.รหัส }} {{ ค.คะแนน }}", "{{ ต.ลำดับ }}", "{{ ต.ชื่อ }}", "{{ ต.คะแนน }}")
    kit.row(table, texts, centred=(0, 1, 3), keep=True)
    kit.tag_row(table, "{%tr endfor %}")
    kit.tag_row(table, "{%tr endfor %}")
    texts = ("คะแนนภาพรวม", "", "", "{{ ผล.คะแนน }}")
    total = kit.row(table, texts, centred=(0, 3), bold=True, shade=kit.GREY)
    kit.join(total[0], total[2])
    kit.add(
        document, "ITA Break"
    )  # LibreOffice does not take a heading right below a table to the page of its text


def _sign(document: Document, name: str, position: str) -> None:
    """Add the place of a signature of a memo, right of the middle.

    Args:
        document: The document.
        name: Jinja that gives the name in brackets; dots where it is empty.
        position: What stands under it.
    """
    _space(kit.add(document, "ITA Memo Sign", f"({{{{ {name} or '{_DOTS}' }}}})"), before=28)
    kit.add(document, "ITA Memo Sign", position).paragraph_format.keep_with_next = False


def signatures(document: Document, *, width: float, agency: bool = True) -> None:
    """End a report: who made it, who examined it, who approved it.

    Args:
        document: The document.
        width: The room between the margins, centimetres.
        agency: Whether the agency's name and place stand above them.
    """
    people = (
        ("ผู้จัดทำรายงาน", "บันทึก.ผู้ลงนาม", "{{ บันทึก.ตำแหน่ง }}"),
        ("ผู้ตรวจสอบรายงาน", "''", "{{ หน่วยงาน.ปลัด }}"),
        ("ผู้อนุมัติรายงาน", "''", "{{ หน่วยงาน.หัวหน้า }}"),
    )
    if agency:
        _space(kit.add(document, "ITA Sign", AGENCY), before=18)
        with kit.when(document, "หน่วยงาน.ที่ตั้ง"):
            kit.add(document, "ITA Sign", "{{ หน่วยงาน.ที่ตั้ง }}")
    side_by_side = people if width > _NARROW else people[:2]
    table = kit.plain_table(document, (width / len(side_by_side),) * len(side_by_side))
    for cell, person in zip(table.rows[0].cells, side_by_side, strict=True):
        _signature(cell, *person)
    for person in people[
        len(side_by_side) :
    ]:  # a position with the name of its agency takes more than a third
        _signature(document, *person)


def _signature(place: Document | _Cell, role: str, name: str, position: str) -> None:
    """Add the place of one signature at the end of a report."""
    first = place.paragraphs[0] if isinstance(place, _Cell) else kit.add(place, "ITA Sign")
    first.style = "ITA Sign"
    first.add_run(f"(ลงชื่อ){_SIGN_DOTS}")
    _space(first, before=20)
    place.add_paragraph(f"({{{{ {name} or '{_SIGN_DOTS}' }}}})", style="ITA Sign")
    kit.paragraph_if(place, position.strip("{} "), position, style="ITA Sign")
    place.add_paragraph(role, style="ITA Sign")


def _picture(paragraph: Paragraph, name: str, title: str, size: float, tag: str) -> None:
    """Keep the place of a picture that the user supplies; nothing is shown without it."""
    picture = paragraph.add_run().add_picture(io.BytesIO(template_xml.EMPTY_PNG), Cm(size), Cm(size))
    picture._inline.docPr.set("name", name)
    picture._inline.docPr.set("descr", title)
    template_xml.picture_control(paragraph._p, f"{title} (คลิกเพื่อใส่ภาพ)", tag)


def _field(paragraph: Paragraph, *fields: tuple[str, str]) -> None:
    """Write fields with their labels; dots fill the line behind each."""
    for number, (label, value) in enumerate(fields):
        if number:
            paragraph.add_run("  ")
        paragraph.add_run(label, style="ITA Label")
        paragraph.add_run(f"  {value} \t")


def _space(paragraph: Paragraph, before: float) -> None:
    """Set the space above a paragraph, in points."""
    paragraph.paragraph_format.space_before = Pt(before)
