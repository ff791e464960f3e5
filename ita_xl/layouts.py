"""The layouts of the report, for whoever must know their names and nothing else (the command line's help)."""

LAYOUTS = {
    "indicators": "รายงานวิเคราะห์รายตัวชี้วัด",
    "progress": "รายงานผลการดำเนินการตามมาตรการ",
    "development": "รายงานการนำผลไปสู่การพัฒนาองค์กร",
    "issues": "รายงานวิเคราะห์ตามเจ็ดประเด็น",
    "trend": "รายงานแนวโน้มและจุดที่ต้องแก้ไข",
}
"""The layouts of the report, and what each is called; the first is the usual one."""
