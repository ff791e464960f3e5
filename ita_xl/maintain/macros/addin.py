"""The add-in ``ita_xl.xlam``: a ribbon tab and the cell functions for whichever ITA workbook is active.

Built by the same means as the workbook, from the same VBA: XlsxWriter writes a macro book, and here it becomes an
add-in by its content type, with the ribbon as one more part.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any
from xml.sax.saxutils import quoteattr

from ita_xl import __version__
from ita_xl.maintain.excelform import CALC_ID, as_saved_by_excel
from ita_xl.maintain.macros.vba import ADDIN_MODULES, MACROS, TEXTS_SHEET, text_rows, vba_project

SHEETS = (("ITA", "ShAddin"), (TEXTS_SHEET, "ShTexts"))
TITLE = "ITA"
NOTE = "ส่วนเสริมของ Excel สำหรับสมุดงานวิเคราะห์ผลการประเมิน ITA โปรดติดตั้งด้วยแฟ้ม install.cmd ของโปรแกรม ita_xl"

RIBBON_PART = "customUI/customUI14.xml"
_RIBBON_TYPE = "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"
_RIBBON_SCHEMA = "http://schemas.microsoft.com/office/2009/07/customui"
_BOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_ADDIN = "application/vnd.ms-excel.addin.macroEnabled.main+xml"

NEW = "ItaNew"
RIBBON = (
    (
        "เริ่มต้น",
        (
            (
                NEW,
                "สมุดงานใหม่",
                "FileNew",
                "เปิดสมุดงาน ITA ใหม่",
                "ตั้งชื่อแล้วบันทึกสมุดงานเปล่าจากต้นแบบ พร้อมพิมพ์คะแนนของหน่วยงาน",
            ),
            (
                "ItaUpgrade",
                "",
                "FileSaveAs",
                "ปรับสมุดงานเป็นรุ่นปัจจุบัน",
                "สร้างสมุดงานรุ่นปัจจุบันไว้ข้างแฟ้มเดิม โดยนำทุกอย่างที่พิมพ์ไว้ไปด้วย แฟ้มเดิมยังเป็นเหมือนเดิม",
            ),
        ),
    ),
    (
        "ข้อมูลและมาตรการ",
        (
            (
                "ItaCheck",
                "",
                "ReviewAcceptChange",
                "ตรวจสอบข้อมูล",
                "แสดงสิ่งที่ต้องแก้ไขทั้งหมดในชีต ตรวจสอบ กดที่ชื่อเซลล์เพื่อไปยังจุดนั้น",
            ),
            (
                "ItaGenerate",
                "",
                "TableInsert",
                "สร้างตารางมาตรการ",
                "จัดทำตารางมาตรการจากคลังมาตรการตามคะแนน ข้อความที่พิมพ์เองคงอยู่",
            ),
            (
                "ItaUndo",
                "",
                "Undo",
                "เลิกทำครั้งล่าสุด",
                "คืนตารางให้เป็นอย่างก่อนสร้างตารางมาตรการครั้งล่าสุด ข้อความที่พิมพ์ภายหลังจะคงอยู่",
            ),
        ),
    ),
    (
        "รายงาน",
        (
            (
                "ItaExport",
                "",
                "FileSaveAsWordDocx",
                "ส่งออกรายงาน Word",
                "จัดทำรายงานเป็นแฟ้ม .docx ไว้ที่เดียวกับสมุดงาน",
            ),
            (
                "ItaShare",
                "",
                "FileSendAsAttachment",
                "สำเนาสำหรับส่งอีเมล",
                "จัดทำสำเนาที่ไม่มีมาโคร ตัวเลขในสำเนาถูกต้องเหมือนต้นฉบับ",
            ),
        ),
    ),
    (
        "ช่วยเหลือ",
        (
            ("ItaManual", "", "Help", "คู่มือการใช้งาน", "เปิดคู่มือ หากเครื่องไม่มี Python จะเปิดชีต วิธีใช้ แทน"),
            (
                "ItaRetry",
                "",
                "Refresh",
                "ลองเชื่อมต่อโปรแกรม Python ใหม่",
                "ใช้เมื่อการเชื่อมต่อครั้งก่อนไม่สำเร็จ และแก้ไขแล้ว",
            ),
        ),
    ),
)
"""Groups in the order of the work: macro, label (that of the button where empty), icon, screen tip, super tip."""


def build_addin() -> bytes:
    """Build the add-in: same input, same bytes."""
    import xlsxwriter

    from ita_xl.workbook.contract.sheets import CREATED

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    book.calc_on_load = False
    book.set_calc_mode("auto", CALC_ID)
    book.set_properties({"title": TITLE, "comments": f"{NOTE} ({__version__})", "created": CREATED})
    project: Any = io.BytesIO(vba_project(SHEETS, ADDIN_MODULES))
    book.add_vba_project(project, is_stream=True)
    book.set_vba_name("ThisWorkbook")
    pages = [book.add_worksheet(name) for name, _ in SHEETS]
    for page, (_, code) in zip(pages, SHEETS, strict=True):
        page.set_vba_name(code)
    pages[0].write_string(0, 0, NOTE)
    for row, pair in enumerate(text_rows()):
        pages[1].write_row(row, 0, pair)
    pages[1].very_hidden()
    book.close()
    return _as_addin(as_saved_by_excel(stream.getvalue()))


def ribbon() -> str:
    """Write the ribbon tab."""
    groups = "".join(
        f"<group id={quoteattr(f'itaGroup{n}')} label={quoteattr(label)}>{''.join(map(_button, buttons))}</group>"
        for n, (label, buttons) in enumerate(RIBBON, start=1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<customUI xmlns="{_RIBBON_SCHEMA}" onLoad="ItaRibbon.ItaRibbonLoad">'
        f'<ribbon><tabs><tab id="itaTab" label={quoteattr(TITLE)}>'
        f"{groups}</tab></tabs></ribbon></customUI>"
    )


def _button(button: tuple[str, str, str, str, str]) -> str:
    macro, label, icon, tip, more = button
    words = {
        "id": macro,
        "label": label or MACROS[macro],
        "imageMso": icon,
        "size": "large",
        "onAction": "ItaRibbon.ItaRibbonPress",
        "screentip": tip,
        "supertip": more,
    }
    return f"<button {' '.join(f'{name}={quoteattr(value)}' for name, value in words.items())}/>"


def _as_addin(data: bytes) -> bytes:
    """Turn a macro book into an add-in, and give it the ribbon."""
    link = f'<Relationship Id="rIdRibbon" Type="{_RIBBON_TYPE}" Target="{RIBBON_PART}"/>'
    changes = {
        "[Content_Types].xml": (_BOOK, _ADDIN),
        "_rels/.rels": ("</Relationships>", f"{link}</Relationships>"),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as book, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for part in book.infolist():
            content = book.read(part)
            if part.filename in changes:
                old, new = changes[part.filename]
                content = content.decode("utf-8").replace(old, new).encode("utf-8")
            made.writestr(part, content, zipfile.ZIP_DEFLATED)
        made.writestr(zipfile.ZipInfo(RIBBON_PART), ribbon().encode("utf-8"), zipfile.ZIP_DEFLATED)
    return out.getvalue()
