"""A report context of an agency that does not exist, with text as awkward as people type it."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from indicators import NAMES

from ita_xl.report.charts.chart import Axis, ChartData, Series
from ita_xl.report.context import sample
from ita_xl.report.docx.properties import DocumentProperties

PROPERTIES = DocumentProperties(
    datetime(2025, 10, 1, 9, 0, tzinfo=UTC), datetime(2025, 10, 2, 9, 30, tzinfo=UTC), "เทศบาลตำบลทดสอบ"
)
SCORES = ["98.41", "91.07", "96.20", "84.99", "88.15", "95.30", "79.62", "93.18", "100.00", "72.50"]
INSTRUMENTS = [
    (
        "IIT",
        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
        "Internal Integrity and Transparency Assessment",
        "91.76",
        range(5),
    ),
    (
        "EIT",
        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
        "External Integrity and Transparency Assessment",
        "89.37",
        range(5, 8),
    ),
    (
        "OIT",
        "แบบตรวจการเปิดเผยข้อมูลสาธารณะ",
        "Open Data Integrity and Transparency Assessment",
        "86.25",
        range(8, 10),
    ),
]
LONG = (
    "ผลคะแนนของตัวชี้วัดนี้สะท้อนว่าบุคลากรส่วนใหญ่เห็นว่าหน่วยงานทำงานตามขั้นตอนและเวลาที่ประกาศไว้ "
    "แต่ยังมีผู้ตอบบางส่วนที่ไม่ทราบว่าจะหาข้อมูลได้จากที่ใด จึงควรประชาสัมพันธ์ให้ทั่วถึงยิ่งขึ้น "
    "และติดตามผลอย่างน้อยปีละ 2 ครั้ง"
)


def _status(score: str) -> str:
    return "จุดอ่อน" if Decimal(score) < 85 else "ควรพัฒนา" if Decimal(score) < 90 else "จุดแข็ง"


def _indicator(index: int) -> dict[str, str]:
    rank = sorted(map(Decimal, SCORES), reverse=True).index(Decimal(SCORES[index])) + 1
    return {
        "ลำดับ": str(index + 1),
        "ชื่อ": NAMES[index],
        "คะแนน": SCORES[index],
        "อันดับ": str(rank),
        "สถานะ": _status(SCORES[index]),
        "ย่อหน้า": f"ได้คะแนน {SCORES[index]} คะแนน อยู่ในอันดับที่ {rank} {LONG}",
        "วิเคราะห์": f"ได้ {SCORES[index]} คะแนน",
        "นิยาม": LONG,
    }


def measure(index: int) -> dict[str, Any]:
    return {
        "ตัวชี้วัด": f"{index % 10 + 1}. {NAMES[index % 10]}",
        "ชื่อ": "มาตรการเผยแพร่ขั้นตอนและระยะเวลาการให้บริการแก่ประชาชน & บุคลากร <ทุกสำนัก>",
        "วิเคราะห์": "ผู้ตอบร้อยละ 15.01 ไม่ทราบช่องทาง “ร้องเรียน” หรือ 'ติดตามเรื่อง'",
        "ขั้นตอน": [
            "ทบทวนคู่มือการปฏิบัติงานและคู่มือการให้บริการของทุกกอง",
            "ประกาศบนเว็บไซต์ https://www.thesaban2568.example.go.th/ita2569 และป้ายหน้าสำนักงาน",
            "รายงานผลต่อนายกเทศมนตรีทุก 3 เดือน",
        ],
        "ผู้รับผิดชอบ": "สำนักปลัดเทศบาล\nกองคลัง",
        "ระยะเวลา": "ต.ค. 2568 - ก.ย. 2569",
        "งบประมาณ": "",
        "ความสำเร็จ": "",
        "ติดตาม": "รายงานผลการดำเนินการรอบ 6 เดือน และรอบ 12 เดือน",
        "ลำดับ": str(index + 1),
        "หลัก": "สำนักปลัดเทศบาล",
        "ร่วม": "กองคลัง",
        "สถานะ": [{"ชื่อ": "ดำเนินการแล้ว", "ช่อง": "☑"}],
        "สถานะอื่น": "",
        "ผล": "",
        "ผลลัพธ์": "",
        "วันที่": "",
    }


def context(measures: int = 4) -> dict[str, Any]:
    """Every name of a report, those of the package's sample under what is awkward here."""
    return _over(sample.context(), _awkward(measures))


def _over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        known = merged.get(key)
        merged[key] = _over(known, value) if isinstance(value, dict) and isinstance(known, dict) else value
    return merged


def _awkward(measures: int) -> dict[str, Any]:
    return {
        "หน่วยงาน": {
            "ชื่อ": "เทศบาลตำบลทดสอบน้ำใสใต้ฟ้า",
            "อำเภอ": "เมืองสมมุติ",
            "จังหวัด": "สมมุติบุรี",
            "ที่ตั้ง": "อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี",
        },
        "ปีงบประมาณ": "2568",
        "ปีแผน": "2569",
        "ค่าเป้าหมาย": "85.00",
        "ผล": {
            "คะแนน": "88.84",
            "ระดับ": "ผ่าน",
            "เป้าหมาย": "85.00",
            "ย่อหน้า": [
                "ผลการประเมินของหน่วยงานในปีงบประมาณ พ.ศ.\u00a02568 มีคะแนนภาพรวม 88.84 คะแนน อยู่ในระดับผ่าน "
                + LONG,
                "หน่วยงานมีตัวชี้วัดที่ได้คะแนนต่ำกว่า 85.00 คะแนน จำนวน 3 ตัวชี้วัด ซึ่งต้องกำหนดมาตรการในปีถัดไป",
            ],
        },
        "เครื่องมือ": [
            {
                "รหัส": code,
                "ชื่อ": name,
                "ชื่ออังกฤษ": english,
                "คะแนน": score,
                "ย่อหน้า": f"{name} ได้ {score} คะแนน",
                "ส่วน": [],
                "ตัวชี้วัด": [_indicator(i) for i in indexes],
            }
            for code, name, english, score, indexes in INSTRUMENTS
        ],
        "จุดแข็ง": {
            "นำ": "ตัวชี้วัดที่ได้คะแนนสูงและควรรักษาระดับไว้ มีดังนี้",
            "รายการ": [f"{NAMES[i]} ได้ {SCORES[i]} คะแนน" for i in (8, 0, 2)],
        },
        "จุดอ่อน": {
            "นำ": "ตัวชี้วัดที่ได้คะแนนต่ำกว่าเกณฑ์ 85.00 คะแนน มีดังนี้",
            "รายการ": [f"{NAMES[i]} ได้ {SCORES[i]} คะแนน " + LONG for i in (9, 6, 3)],
        },
        "มาตรการ": {
            "นำ": "เทศบาลตำบลทดสอบน้ำใสใต้ฟ้ากำหนดมาตรการเพื่อแก้ไขจุดอ่อนและรักษาจุดแข็ง ดังตารางที่ 3",
            "รายการ": [measure(i) for i in range(measures)],
        },
        "หมายเหตุ": [
            "คะแนนภาพรวมที่คำนวณจากรายเครื่องมือต่างจากคะแนนที่ประกาศเกิน 0.01 คะแนน รายงานนี้ใช้คะแนนที่ประกาศ",
            "ติดต่อผู้จัดทำ: saraban_06510101@example.go.th",
        ],
    }


def charts() -> dict[str, ChartData]:
    ranked = sorted(range(10), key=lambda n: -Decimal(SCORES[n]))
    # One series a status: strong, to develop, weak.
    place = [2 if Decimal(SCORES[n]) < 85 else 0 for n in ranked]
    standing = [
        [Decimal(SCORES[n]) if at == one else None for n, at in zip(ranked, place, strict=True)]
        for one in range(3)
    ]
    return sample.charts() | {
        "ita:standing": ChartData(
            "คะแนนรายตัวชี้วัด",
            tuple(f"{n + 1}. {NAMES[n]}" for n in ranked),
            tuple(
                Series(word, tuple(values))
                for word, values in zip(("จุดแข็ง", "ควรพัฒนา", "จุดอ่อน"), standing, strict=True)
            ),
            Axis(Decimal(60), Decimal(85)),
        ),
        "ita:indicators": ChartData(
            "คะแนนรายตัวชี้วัด",
            tuple(f"{n}. {name}" for n, name in enumerate(NAMES, start=1)),
            (
                Series("คะแนน", tuple(map(Decimal, SCORES))),
                Series("ค่าเป้าหมาย 85.00", (Decimal("85.00"),) * 10),
            ),
        ),
    }
