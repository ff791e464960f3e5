"""The workbook's VBA: its modules, its sentences, and the project that Excel loads.

The buttons run ASCII macros that reach Python through the xlwings add-in by late binding. What those macros
say stands in :data:`TEXTS`, which the builder writes into the very hidden sheet ``ShTexts``; what the buttons
are called stands in :data:`MACROS`.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

__all__ = ["MACROS", "MODULES", "STATUS_NAME", "TEXTS", "TEXTS_CODE_NAME", "module_source", "vba_project"]

#: The standard modules of the project, in the order in which they are added.
MODULES = ("ItaShim", "ItaButtons")

#: The code name of the sheet that holds the sentences, which the modules name directly.
TEXTS_CODE_NAME = "ShTexts"

#: The workbook-scope name of the cell that the buttons and Python write their sentence into.
STATUS_NAME = "ita_status"

#: Macro name -> caption of its button.
MACROS: Mapping[str, str] = MappingProxyType(
    {
        "ItaGenerate": "สร้างตารางมาตรการ",
        "ItaExport": "ส่งออก Word",
        "ItaCheck": "ตรวจสอบ",
        "ItaShare": "สำเนาส่งอีเมล",
        "ItaRetry": "ลองเชื่อมต่อใหม่",
    }
)

_RETRY = MACROS["ItaRetry"]
_NUMBERS = "ตัวเลขในสมุดงานยังถูกต้อง"

#: Key -> sentence, for the rows of the sheet ``ShTexts``: key in column A, sentence in column B.
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "vba_working": f"กำลังดำเนินการ โปรดรอสักครู่ หากข้อความนี้ค้างอยู่เกินสองนาที โปรดกดปุ่ม “{_RETRY}”",
        "vba_no_addin": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากไม่พบส่วนเสริม xlwings ใน Excel {_NUMBERS} "
            "โปรดติดตั้งตามแผ่นงาน “วิธีใช้” แล้วเปิด Excel ใหม่"
        ),
        "vba_no_python": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากยังไม่ได้กำหนดตำแหน่งของโปรแกรม Python {_NUMBERS} "
            "โปรดติดตั้งตามแผ่นงาน “วิธีใช้” แล้วกดปุ่มเดิมอีกครั้ง"
        ),
        "vba_lost_python": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากไม่พบโปรแกรม Python ในตำแหน่งที่กำหนดไว้ {_NUMBERS} "
            "โปรดติดตั้งใหม่ตามแผ่นงาน “วิธีใช้” แล้วกดปุ่มเดิมอีกครั้ง"
        ),
        "vba_failed": (
            f"ดำเนินการไม่สำเร็จ เนื่องจากโปรแกรม Python ขัดข้อง {_NUMBERS} "
            f"โปรดกดปุ่ม “{_RETRY}” หากยังไม่สำเร็จ โปรดติดตั้งใหม่ตามแผ่นงาน “วิธีใช้”"
        ),
        "vba_waiting": (
            f"ยังไม่ได้ดำเนินการ เนื่องจากการเชื่อมต่อครั้งก่อนไม่สำเร็จ {_NUMBERS} "
            f"โปรดกดปุ่ม “{_RETRY}” ก่อน แล้วจึงกดปุ่มเดิมอีกครั้ง"
        ),
        "vba_silent": (
            f"โปรแกรมสิ้นสุดการทำงานโดยไม่ได้แจ้งผล {_NUMBERS} โปรดตรวจดูผลในสมุดงาน หากยังไม่มีผล โปรดกดปุ่มเดิมอีกครั้ง"
        ),
        "vba_ready": f"เชื่อมต่อได้แล้ว {_NUMBERS} โปรดกดปุ่มที่ต้องการอีกครั้ง",
    }
)


def module_source(name: str) -> str:
    """Return the source of one module of :data:`MODULES`, in ASCII with CRLF line ends."""
    text = (files("ita_xl.workbook") / "vba" / f"{name}.bas").read_bytes().decode("ascii")
    return "".join(f"{line}\r\n" for line in text.splitlines())


def vba_project(sheets: Sequence[tuple[str, str]]) -> bytes:
    """Build ``xl/vbaProject.bin`` for a workbook of these sheets.

    The book that takes the bytes must give its sheets the same code names in the same order, and itself the
    code name ``ThisWorkbook``. The result depends on nothing but the sheets and the modules.

    Args:
        sheets: Name and code name of every sheet, in workbook order.

    Returns:
        The VBA project, the same bytes from call to call.

    Raises:
        ValueError: If no sheet has the code name that the modules read their sentences from.
    """
    import xlsxwriter
    from pyopenvba import ExcelFile

    if TEXTS_CODE_NAME not in {code_name for _, code_name in sheets}:
        raise ValueError(f"no sheet has the code name {TEXTS_CODE_NAME}: the macros would not compile")
    with tempfile.TemporaryDirectory() as folder:
        skeleton = Path(folder, "skeleton.xlsm")
        with xlsxwriter.Workbook(str(skeleton)) as book:
            book.set_vba_name("ThisWorkbook")
            for name, code_name in sheets:
                book.add_worksheet(name).set_vba_name(code_name)
        with ExcelFile(skeleton) as file:
            project = file.add_vba_project()
            for module in MODULES:
                project.add_module(module, module_source(module))
            file.save()
        with zipfile.ZipFile(skeleton) as package:
            return package.read("xl/vbaProject.bin")
