"""The VBA of the workbook and of the add-in: its modules, its sentences, and the project that Excel loads.

Both are built from the same modules. The buttons run ASCII macros that reach Python through the xlwings add-in by
late binding. What those macros say stands in :data:`TEXTS`, which the builder writes into the very hidden sheet
``ita_texts``, with the help of the functions; what the buttons are called stands in :data:`MACROS`.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from ita_xl import __version__
from ita_xl.maintain.macros import vba_functions
from ita_xl.rules import years
from ita_xl.workbook.contract import sheets

__all__ = [
    "ADDIN_MODULES",
    "MACROS",
    "MODULES",
    "STATUS_NAME",
    "TEXTS",
    "TEXTS_SHEET",
    "VERSION_NAME",
    "module_source",
    "text_rows",
    "vba_project",
]

#: The standard modules of a workbook's project, in the order in which they are added.
MODULES = ("ItaShim", "ItaButtons", vba_functions.NAME)

#: Those of the add-in: the same, and what its ribbon calls.
ADDIN_MODULES = (*MODULES, "ItaRibbon")

#: The sheet that holds the sentences. The modules find it by this name when they run: what they would name by its code
#: name is gone where LibreOffice has saved the workbook.
TEXTS_SHEET = sheets.TEXTS.name

#: The workbook-scope name of the cell that the buttons and Python write their sentence into.
STATUS_NAME = "ita_status"

#: The workbook-scope name of the cell that holds the version of the package that built the workbook.
VERSION_NAME = "ita_version"

#: Macro name -> caption of its button, in the order of the work.
MACROS: Mapping[str, str] = MappingProxyType(
    {
        "ItaCheck": "ตรวจสอบ",
        "ItaGenerate": "สร้างตารางมาตรการ",
        "ItaUndo": "เลิกทำครั้งล่าสุด",
        "ItaExport": "ส่งออก Word",
        "ItaShare": "สำเนาส่งอีเมล",
        "ItaManual": "คู่มือการใช้งาน",
        "ItaUpgrade": "ปรับเป็นรุ่นปัจจุบัน",
        "ItaRetry": "ลองเชื่อมต่อใหม่",
    }
)

_RETRY = MACROS["ItaRetry"]
_NUMBERS = "ตัวเลขในสมุดงานยังถูกต้อง"
_INSTALL = "ดับเบิลคลิกแฟ้ม install.cmd ของโปรแกรม ita_xl"

#: Key -> sentence, for the rows of the sheet :data:`TEXTS_SHEET`: key in column A, sentence in column B.
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "vba_working": f"กำลังดำเนินการ โปรดรอสักครู่ หากข้อความนี้ค้างอยู่เกินสองนาที โปรดกดปุ่ม “{_RETRY}”",
        "vba_no_addin": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากไม่พบส่วนเสริม xlwings ใน Excel {_NUMBERS} "
            f"โปรด{_INSTALL} แล้วเปิด Excel ใหม่ หากยังไม่พบ โปรดสั่ง ita-xl doctor"
        ),
        "vba_no_python": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากยังไม่ได้กำหนดตำแหน่งของโปรแกรม Python {_NUMBERS} "
            f"โปรด{_INSTALL} แล้วกดปุ่มเดิมอีกครั้ง"
        ),
        "vba_lost_python": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากไม่พบโปรแกรม Python ในตำแหน่งที่กำหนดไว้ {_NUMBERS} "
            f"โปรด{_INSTALL} อีกครั้ง แล้วกดปุ่มเดิม"
        ),
        "vba_foreign": (
            "ยังไม่ได้ดำเนินการ เนื่องจากสมุดงานหรือโฟลเดอร์นี้กำหนดให้เรียกโปรแกรมอื่นนอกจากที่ติดตั้งไว้ในเครื่อง ซึ่งอาจไม่ปลอดภัย "
            f"{_NUMBERS} โปรดคัดลอกข้อมูลไปไว้ในสมุดงานใหม่ที่สร้างจากโปรแกรม ita_xl"
        ),
        "vba_mac": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากปุ่มใช้ได้เฉพาะ Excel บน Windows {_NUMBERS} "
            "โปรดเปิดสมุดงานนี้ในเครื่อง Windows ที่ติดตั้งโปรแกรม ita_xl"
        ),
        "vba_failed": (
            f"ดำเนินการไม่สำเร็จ เนื่องจากโปรแกรม Python ขัดข้อง หรือโปรแกรม ita_xl ในเครื่องเก่ากว่าสมุดงาน {_NUMBERS} "
            f"โปรดกดปุ่ม “{_RETRY}” หากยังไม่สำเร็จ โปรด{_INSTALL} รุ่นล่าสุด แล้วเปิด Excel ใหม่"
        ),
        "vba_waiting": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากการเชื่อมต่อครั้งก่อนไม่สำเร็จ {_NUMBERS} "
            f"โปรดกดปุ่ม “{_RETRY}” ก่อน แล้วจึงกดปุ่มเดิมอีกครั้ง"
        ),
        "vba_died": (
            f"โปรแกรม Python หยุดทำงานกลางคัน {_NUMBERS} โปรดตรวจดูผลในสมุดงาน แล้วกดปุ่มเดิมอีกครั้ง ซึ่งจะเริ่มโปรแกรมให้ใหม่"
        ),
        "vba_forbidden": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากเครื่องนี้ไม่อนุญาตให้ Excel เรียกโปรแกรมอื่น {_NUMBERS} "
            "โปรดปิดสมุดงานแล้วใช้คำสั่ง ita-xl check, ita-xl generate หรือ ita-xl export แทนปุ่ม "
            "หรือสั่ง ita-xl doctor แล้วแจ้งผลให้ผู้ดูแลระบบ"
        ),
        "vba_plain": (
            f"ใช้ปุ่มได้ แต่ช้ากว่าปกติ เนื่องจาก Excel ในเครื่องนี้เชื่อมต่อโปรแกรม Python ค้างไว้ไม่ได้ {_NUMBERS} "
            "โปรดกดปุ่มที่ต้องการ หากต้องการทราบสาเหตุ ให้สั่ง ita-xl doctor"
        ),
        "vba_silent": (
            f"โปรแกรมสิ้นสุดการทำงานโดยไม่ได้แจ้งผล {_NUMBERS} โปรดตรวจดูผลในสมุดงาน หากยังไม่มีผล โปรดกดปุ่มเดิมอีกครั้ง"
        ),
        "vba_ready": f"เชื่อมต่อได้แล้ว {_NUMBERS} โปรดกดปุ่มที่ต้องการอีกครั้ง",
        "vba_manual": (
            "เปิดแผ่นงาน “วิธีใช้” แทนคู่มือฉบับเต็มแล้ว เนื่องจากเครื่องนี้ยังเรียกโปรแกรม Python ไม่ได้ "
            f"{_NUMBERS} หากต้องการใช้ปุ่ม โปรด{_INSTALL}"
        ),
        "vba_not_ours": "สมุดงานที่เปิดอยู่ไม่ใช่สมุดงาน ITA โปรดเลือกสมุดงาน ITA ก่อน แล้วกดปุ่มเดิมอีกครั้ง",
        "vba_not_saved": (
            "สมุดงานใหม่ยังไม่ได้บันทึก โปรดกด F12 แล้วเลือกชนิดแฟ้ม Excel Macro-Enabled Workbook (.xlsm) มิฉะนั้นปุ่มจะหายไป"
        ),
        "vba_no_template": (
            f"ไม่พบแฟ้มต้นแบบของสมุดงาน โปรด{_INSTALL} อีกครั้ง หรือสั่ง ita-xl new ตามด้วยชื่อแฟ้มที่ต้องการ"
        ),
    }
)


def text_rows() -> Iterator[tuple[str, str]]:
    """Give the rows of the sheet of sentences: version, names, what the macros say, the help of the functions."""
    yield "version", __version__
    # Not in the source: a mail filter takes the folder Lib for the word that calls a library.
    yield "template", r"\Lib\site-packages\ita_xl\workbook_template.xlsm"
    yield "help", sheets.HELP.name
    # The name that the ribbon offers for a new workbook, with the agency of the one in front or without; the kind.
    yield "new_start", f"ITA {years()[-1]} "
    yield "new_name", f"ITA {years()[-1]} ชื่อหน่วยงาน.xlsm"
    yield "new_kind", "สมุดงานที่มีปุ่ม (*.xlsm),*.xlsm"
    yield from TEXTS.items()
    yield from vba_functions.help_rows()


def module_source(name: str) -> str:
    """Return the source of one module of :data:`ADDIN_MODULES`, in ASCII with CRLF line ends."""
    if name == vba_functions.NAME:
        text = vba_functions.source()
    else:
        text = (files("ita_xl.maintain.macros") / "vba" / f"{name}.bas").read_bytes().decode("ascii")
    return "".join(f"{line}\r\n" for line in text.splitlines())


def vba_project(pages: Sequence[tuple[str, str]], modules: Sequence[str] = MODULES) -> bytes:
    """Build ``xl/vbaProject.bin`` for a workbook of these sheets.

    The book that takes the bytes must give its sheets the same code names in the same order, and itself the
    code name ``ThisWorkbook``. The result depends on nothing but the sheets and the modules. It is what MS-OVBA 2.3.4.1
    wants of whoever is not Office itself: no compiled code, so that every version of Excel compiles what it reads.

    Args:
        pages: Name and code name of every sheet, in workbook order.
        modules: The standard modules.

    Returns:
        The VBA project, the same bytes from call to call.

    Raises:
        ValueError: If no sheet has the name that the modules read their sentences from.
    """
    import xlsxwriter
    from pyopenvba import ExcelFile

    if TEXTS_SHEET not in {name for name, _ in pages}:
        raise ValueError(f"no sheet has the name {TEXTS_SHEET}: the macros would find no sentences")
    with tempfile.TemporaryDirectory() as folder:
        skeleton = Path(folder, "skeleton.xlsm")
        with xlsxwriter.Workbook(str(skeleton)) as book:
            book.set_vba_name("ThisWorkbook")
            for name, code_name in pages:
                book.add_worksheet(name).set_vba_name(code_name)
        with ExcelFile(skeleton) as file:
            project = file.add_vba_project()
            for module in modules:
                project.add_module(module, module_source(module))
            file.save()
        with zipfile.ZipFile(skeleton) as package:
            return _source_alone(package.read("xl/vbaProject.bin"))


def _source_alone(data: bytes) -> bytes:
    """Take the compiled code out of a VBA project.

    pyOpenVBA leaves the version of one Excel with an emptied cache behind it, and the cache of the module ThisWorkbook:
    just that Excel would be invited to trust them.
    """
    from pyopenvba.cfb import CFB
    from pyopenvba.vba import compress, parse_vba_project, rebuild_module_stream, serialize_dir_stream

    file = CFB.from_bytes(data)
    project = parse_vba_project(file)
    for module in project.modules:
        file.write_stream_in_storage(
            "VBA", module.stream_name, rebuild_module_stream(module, project.code_page)
        )
        module.text_offset = 0
    file.write_stream_in_storage("VBA", "dir", compress(serialize_dir_stream(project)))
    # Reserved1, Version, Reserved2, Reserved3; the cache would follow.
    file.write_stream_in_storage("VBA", "_VBA_PROJECT", bytes.fromhex("CC61 FFFF 00 0000"))
    return file.to_bytes()
