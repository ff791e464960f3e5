"""What can be wrong with a report template, said in Thai to the officer who edited it."""

from __future__ import annotations

from typing import Literal

Code = Literal["unknown_name", "syntax", "not_docx", "forbidden", "other"]

_PARTS = {
    "body": "เนื้อหา",
    "header": "หัวกระดาษ",
    "footer": "ท้ายกระดาษ",
    "footnotes": "เชิงอรรถ",
    "endnotes": "อ้างอิงท้ายเรื่อง",
    "core": "คุณสมบัติของเอกสาร",
}
_NEAR_LENGTH = 80


class TemplateError(Exception):
    """A template that cannot be rendered.

    Attributes:
        code: What happened.
        part: Where: ``body``, ``header1``, ``footer2``, ``footnotes``, ``core`` (document properties);
            empty when the whole file is meant.
        name: The offending name, tag or chart, or ``None``.
        nearest: The known name that resembles it most, or ``None``.
        near: The text of the paragraph that holds the fault (at most 80 characters), or empty.
        detail: One Thai clause that replaces the general one of the code, or empty.
    """

    def __init__(
        self,
        code: Code,
        part: str = "",
        *,
        name: str | None = None,
        nearest: str | None = None,
        near: str = "",
        detail: str = "",
    ) -> None:
        self.code = code
        self.part = part
        self.name = name
        self.nearest = nearest
        self.near = near.strip()[:_NEAR_LENGTH]
        self.detail = detail
        super().__init__(self.thai)

    @property
    def thai(self) -> str:
        """One Thai sentence for the officer: what is wrong, where, and what was perhaps meant."""
        if self.code == "not_docx":
            return self.detail or "ไฟล์แม่แบบเปิดไม่ได้: ต้องเป็นเอกสาร Word (.docx) ที่ไม่ได้ใส่รหัสผ่าน"
        said = self.detail or {
            "unknown_name": f"ไม่มีข้อมูลชื่อ “{self.name}”",
            "syntax": "คำสั่งใน {{ }} หรือ {% %} เขียนไม่ครบหรือไม่ถูกต้อง",
            "forbidden": f"ใช้คำสั่งที่ไม่อนุญาต “{self.name}” ให้ลบออก",
            "other": "แม่แบบมีข้อผิดพลาดที่ทำให้สร้างรายงานไม่ได้",
        }.get(self.code, "")
        if self.nearest:
            said += f" (ใกล้เคียงกับ “{self.nearest}”)"
        where = _part_in_thai(self.part)
        near = f" ใกล้ข้อความ “{self.near}”" if self.near else ""
        return f"แม่แบบรายงาน{where}: {said}{near}"


def _part_in_thai(part: str) -> str:
    """Return " ส่วน..." for a part label such as ``header1``; empty for an empty or unknown label."""
    name = _PARTS.get(part.rstrip("0123456789"), "")
    return f" ส่วน{name}" if name else ""
