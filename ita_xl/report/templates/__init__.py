"""The report templates that the package carries."""

from importlib import resources

LAYOUTS = {
    "indicators": "รายงานวิเคราะห์รายตัวชี้วัด",
    "progress": "รายงานผลการดำเนินการตามมาตรการ",
    "development": "รายงานการนำผลไปสู่การพัฒนาองค์กร",
    "issues": "รายงานวิเคราะห์ตามเจ็ดประเด็น",
    "trend": "รายงานแนวโน้มและจุดที่ต้องแก้ไข",
}
"""The layouts, and what each is called; the first is the usual one."""


def default_template(layout: str) -> bytes:
    """Give the template of a layout.

    Raises:
        FileNotFoundError: There is no such layout.
    """
    return (resources.files("ita_xl.report.templates") / f"{layout}.docx").read_bytes()
