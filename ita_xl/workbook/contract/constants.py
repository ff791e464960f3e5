"""The constants of the formulas: words and limits that stand in sheet เกณฑ์ under a defined name."""

from collections.abc import Mapping
from decimal import Decimal

from ita_xl.assessment import MAX_SCORE, MIN_SCORE
from ita_xl.checks.items import SHARE_SLACK
from ita_xl.dossier import FOLLOW_STATES
from ita_xl.scoring import FALL, TOLERANCE, Status

Constant = tuple[str, str | int | Decimal]
FIRST: Mapping[str, Constant] = {
    "ita_min": ("คะแนนต่ำสุดที่เป็นไปได้", MIN_SCORE),
    "ita_max": ("คะแนนสูงสุดที่เป็นไปได้", MAX_SCORE),
    "ita_tolerance": ("ผลต่างที่ยอมรับได้จากการปัดเศษ", TOLERANCE),
    "ita_year_min": ("ปี พ.ศ. ต่ำสุดที่อ่านได้", 2500),
    "ita_year_max": ("ปี พ.ศ. สูงสุดที่อ่านได้", 2700),
    "ita_word_weak": ("คำ", Status.WEAK.value),
    "ita_word_develop": ("คำ", Status.DEVELOP.value),
    "ita_word_strong": ("คำ", Status.STRONG.value),
    "ita_word_bad": ("คำ", "ไม่ใช่คะแนน 0–100"),
    "ita_word_match": ("คำ", "ตรงกัน"),
    "ita_word_mismatch": ("คำ", "ไม่ตรงกัน โปรดตรวจสอบ"),
    "ita_word_up": ("คำ", "เพิ่มขึ้น"),
    "ita_word_down": ("คำ", "ลดลง"),
    "ita_word_same": ("คำ", "เท่าเดิม"),
    "ita_word_to": ("คำ", " ถึง "),
    "ita_word_parts": ("คำ", "ระดับสูงสุดที่เป็นไปได้ เพราะยังไม่มีคะแนน EIT แยกส่วนที่ 1 และ 2"),
    "ita_word_missing": ("คำ", "ระดับสูงสุดที่เป็นไปได้ เพราะคะแนนรายเครื่องมือยังไม่ครบ"),
    "ita_word_maybe": ("คำ", " ระดับที่แท้จริงอาจเป็น "),
    "ita_word_no_item": ("คำ", "ไม่มีข้อนี้ในรายการของปีที่ประเมิน"),
    "ita_word_no_year": ("คำ", "ยังไม่มีเกณฑ์ของปีที่พิมพ์"),
    "ita_word_ties": ("คำ", " และตัวชี้วัดอื่นที่ได้คะแนนเท่ากันอีก "),
    "ita_word_fresh": ("คำ", "จัดทำจากข้อมูลชุดปัจจุบัน"),
    "ita_word_stale": ("คำ", "ข้อมูลเปลี่ยนไปหลังจัดทำ ตารางนี้ยังไม่ปรับตามข้อมูลใหม่"),
    "ita_word_none": ("คำ", "ยังไม่ได้จัดทำ"),
    "ita_word_over": ("คำ", "เกินร้อยละ 100"),
    "ita_word_old_text": ("คำ", "ข้อความนี้ยังไม่ปรับตามคะแนนใหม่"),
    "ita_word_see_findings": ("คำ", "รายการที่พบอยู่ในชีต ตรวจสอบ"),
    "ita_word_first_day": ("คำ", "1 ต.ค. "),
    "ita_word_last_day": ("คำ", " – 30 ก.ย. "),
    "ita_word_overall": ("คำ", "คะแนนภาพรวม "),
    "ita_word_points": ("คำ", " คะแนน ระดับ "),
    "ita_word_at_best": ("คำ", " (ระดับสูงสุดที่เป็นไปได้)"),
    "ita_word_done": ("คำ", FOLLOW_STATES[-1]),
    "ita_word_of": ("คำ", " ข้อ จากทั้งหมด "),
    "ita_word_all_same": ("คำ", "ทุกตัวชี้วัดได้คะแนนเท่ากัน"),
    "ita_share_slack": ("สัดส่วนคำตอบรวมเกินได้จากการปัดเศษ", SHARE_SLACK),
}
"""Those of format 1, which stand where they stood."""
LATER: Mapping[str, Constant] = {
    "ita_fall": ("คะแนนที่ลดลงจากปีก่อนเกินกว่านี้เป็นเหตุที่ควรพัฒนา", FALL),
    "ita_thai_digits": ("เลขไทยที่พิมพ์แทนเลขอารบิกได้", "๐๑๒๓๔๕๖๗๘๙"),
    "ita_word_new_rules": (
        "คำ",
        "ปีที่เลือกยังไม่มีเกณฑ์ในสมุดงานนี้ จึงยังไม่แสดงชื่อตัวชี้วัดและผล ต้องใช้โปรแกรมรุ่นที่มีเกณฑ์ของปีนั้น",
    ),
    "ita_bad_error": ("คำ", "ค่าผิดพลาดของสูตร"),
    "ita_bad_range": ("คำ", "ต้องเป็น 0 ถึง 100"),
    "ita_bad_thai": ("คำ", "เลขไทย กดตรวจสอบ"),
    "ita_bad_comma": ("คำ", "ใช้จุดแทนจุลภาค"),
    "ita_bad_mixed": ("คำ", "เป็นข้อความ พิมพ์เป็นเลข"),
    "ita_bad_text": ("คำ", "ไม่ใช่ตัวเลข"),
}
"""Those that came with format 2."""
CONSTANTS: Mapping[str, Constant] = {**FIRST, **LATER}
"""Constants of the formulas: defined name -> label and value."""


def word(name: str) -> str:
    """Give a constant of the formulas as text."""
    return str(CONSTANTS[name][1])


def direction(change: Decimal) -> str:
    """Name a change: เพิ่มขึ้น, ลดลง or เท่าเดิม."""
    return word("ita_word_up" if change > 0 else "ita_word_down" if change < 0 else "ita_word_same")
