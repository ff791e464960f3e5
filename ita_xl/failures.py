"""Why something could not be done, in one sentence. Raised by the shells, shown by command line and status cell."""

import errno
from collections.abc import Mapping
from functools import cache
from importlib import resources

from ita_xl import packed


class Failure(Exception):
    """Something was not done; nothing was changed.

    Args:
        code: A key of failures.toml.
        words: What the sentence names; an ``OSError`` is named by what it means, a word with ``th`` and ``en`` by
            the one of the language.
    """

    def __init__(self, code: str, **words: object) -> None:
        self.code = code
        self.words = words
        super().__init__(self.sentence("th"))

    def sentence(self, language: str = "th") -> str:
        """Give the sentence in Thai (``th``) or English (``en``)."""
        return sentences()[self.code][language].format(
            **{
                name: reason(value, language)
                if isinstance(value, OSError)
                else getattr(value, language, value)
                for name, value in self.words.items()
            }
        )


CLOSED = 0
"""The number of an error of ours: the output is closed."""
REASONS = {
    CLOSED: "ช่องทางแสดงผลปิดอยู่",
    errno.EISDIR: "เป็นโฟลเดอร์ ไม่ใช่แฟ้ม",
    errno.ENOTDIR: "ส่วนหนึ่งของที่เก็บเป็นแฟ้ม ไม่ใช่โฟลเดอร์",
    errno.ENOENT: "ไม่พบแฟ้มหรือโฟลเดอร์",
    errno.EEXIST: "มีอยู่แล้ว",
    errno.EACCES: "ไม่มีสิทธิ์",
    errno.EPERM: "ไม่มีสิทธิ์",
    errno.EROFS: "ที่เก็บเป็นแบบอ่านอย่างเดียว",
    errno.ENOSPC: "พื้นที่เต็ม",
    errno.EFBIG: "แฟ้มใหญ่เกินไป",
    errno.EIO: "อ่านหรือเขียนอุปกรณ์ไม่ได้",
    errno.ENODEV: "ไม่ใช่แฟ้มธรรมดา",
    errno.EBUSY: "กำลังใช้งานอยู่",
    errno.EMFILE: "เปิดแฟ้มไว้มากเกินไป",
    errno.ENAMETOOLONG: "ชื่อยาวเกินไป",
    errno.EINVAL: "ชื่อมีอักขระที่ระบบไม่ยอมรับ",
    errno.ELOOP: "ทางลัดวนกลับมาที่เดิม",
}
"""What an error of the operating system means, as a sentence in Thai names it in brackets."""


def reason(error: OSError, language: str = "th") -> str:
    """Give what an error of the operating system means, in Thai or in its own words."""
    if language != "th":
        return error.strerror or type(error).__name__
    return REASONS.get(error.errno or 0, f"รหัสข้อผิดพลาดของระบบ {error.errno or type(error).__name__}")


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """Give the table of sentences: code -> language -> sentence."""
    return packed.read(resources.files("ita_xl"), "failures.toml")
