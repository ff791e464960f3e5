"""The layouts of the report, each declared once, for whoever must know of them without building one."""

from ita_xl.records import dataclass


@dataclass(frozen=True)
class Layout:
    """A layout of the report; its template is built by the module of the same key in ``maintain/layouts``.

    Attributes:
        key: Its name in commands and files.
        name: What a clerk calls it: the choice on หน้าหลัก.
        title: How the file name of such a report begins.
        by_issue: Whether a new workbook that chooses it orders its measures by issue.
        whole: Whether it is a report on the whole result; else it is a form for one measure, made where it is chosen.
    """

    key: str
    name: str
    title: str = "รายงานวิเคราะห์ผล"
    by_issue: bool = False
    whole: bool = True


LAYOUTS = {
    layout.key: layout
    for layout in (
        Layout("indicators", "รายงานวิเคราะห์รายตัวชี้วัด"),
        Layout("progress", "รายงานผลการดำเนินการตามมาตรการ", title="รายงานผลการดำเนินการตามมาตรการ"),
        Layout("development", "รายงานการนำผลไปสู่การพัฒนาองค์กร"),
        Layout("issues", "รายงานวิเคราะห์ตามเจ็ดประเด็น", by_issue=True),
        Layout("trend", "รายงานแนวโน้มและจุดที่ต้องแก้ไข"),
        Layout("form", "แบบรายมาตรการ (หนึ่งมาตรการ)", title="แบบรายมาตรการ", whole=False),
    )
}
"""The layouts by their keys; the first is the usual one."""

PICTURE_FOLDER = "รูปภาพ"
"""The folder beside a workbook in which an office keeps its pictures."""
PICTURES = {"garuda": "ครุฑ", "seal": "ตราหน่วยงาน"}
"""The pictures of a report by the tags of their places in a template, with the names of their files, without ending."""
PICTURE_ENDINGS = (".png", ".jpg", ".jpeg")
