"""What was typed into the frozen workbooks, by hand, beside what their DATA.json gave; facts, not the code's output.

The workbooks of a format were made once, by the program of its time, and are never made again. Every later program
must read these texts at these keys.
"""

OWN_LIBRARY = {
    ("7", "ต้องพัฒนา"): {
        "name": "ติดป้ายบอกขั้นตอนไว้หน้าห้องบริการ",
        "steps": "จัดทำป้าย\nติดป้ายภายในไตรมาสแรก",
        "responsible": "สำนักปลัด",
        "period": "ไตรมาสที่ 1",
        "follow": "ถ่ายภาพป้ายเก็บไว้",
    },
    ("ประเด็นที่ 3", "รักษามาตรฐาน"): {
        "name": "ประชุมทบทวนการใช้อำนาจทุกเดือน",
        "steps": "ประชุม",
        "responsible": "ปลัด",
        "period": "ตลอดปีงบประมาณ",
        "follow": "รายงานการประชุม",
    },
}
"""Rows that the office put into its library: subject and occasion -> the other columns."""

CHANGED_LIBRARY = {"i02-weak-1": {"responsible": "กองคลัง หมู่ที่ 4"}}
DELETED_LIBRARY = ("i03-weak-1",)

MEMO = {
    "office": "สำนักปลัด องค์การบริหารส่วนตำบล โทร. 0 5300 0000",
    "number": "ลพ 70001/123",
    "date": "15 พฤศจิกายน 2568",
    "subject": "รายงานผลการวิเคราะห์",
    "to": "นายกองค์การบริหารส่วนตำบล",
    "signatory": "(ผู้ลงนามตัวอย่าง)",
    "position": "หัวหน้าสำนักปลัด",
}
ASKED = [("ท่านรู้จักมาตรการใดบ้าง", "รู้จักทุกมาตรการ"), ("ข้อเสนอแนะอื่น", "ขอให้มีที่จอดรถ")]
OPINIONS = [("จากบุคลากร", "ควรมีการอบรมทุกปี\nและแจ้งล่วงหน้า"), ("จากประชาชน", "บริการดี")]
OIT = {
    "o3": ("ดำเนินการแล้ว", "งานประชาสัมพันธ์", "หน้าแรกของเว็บไซต์", "ปรับปรุงทุกเดือน"),
    "o11": ("อยู่ระหว่างดำเนินการ", "กองคลัง", "", "รอข้อมูลไตรมาส 2"),
}
"""OIT item -> status, responsible, evidence, note."""

MEASURE_TEXTS = {
    "i01-weak-1": {"steps": "1. ทำตามที่ประชุมเห็นชอบ\n2. รายงานนายกทุกเดือน", "responsible": "คณะทำงาน ITA"},
    "i03-strong-1": {"period": "มกราคม – มีนาคม 2569"},
    "i04-weak-1": {"follow": "สอบถามผู้รับบริการ 30 คน"},
}
"""Key of a row of the measures table -> texts typed over those that were generated."""
OWN_MEASURE = {
    "indicator": "ตัวชี้วัดที่ 9",
    "name": "จัดมุมข้อมูลข่าวสารที่ศาลาหมู่บ้าน",
    "analysis": "ประชาชนเข้าเว็บไซต์ได้น้อย",
    "steps": "จัดหาชั้นวาง\nเติมเอกสารทุกเดือน",
    "responsible": "ผู้ใหญ่บ้าน",
    "period": "ตลอดปีงบประมาณ",
    "follow": "สมุดลงชื่อ",
}
DELETED_MEASURE = "i05-weak-1"
"""A row of the measures table that the office deleted."""
FOLLOW_TEXTS = {
    "i01-weak-1": {
        "status": "ดำเนินการแล้ว",
        "result": "ประชุมแล้ว 2 ครั้ง",
        "outcome": "งานเร็วขึ้น",
        "date": "31 มีนาคม 2569",
    },
    "i02-strong-1": {"status": "อยู่ระหว่างดำเนินการ", "result": "ร่างคำสั่งแล้ว"},
}
BLANK_BOOK = {
    "agency": "เทศบาลตำบลตัวอย่าง",
    "indicators": {1: "90.25", 2: "88.5", 9: "71"},
    "plan_year": "2570",
}
