"""The tables of the sheets whose rows stand: typed columns, columns of formulas, and hidden ones that help these.

A formula names a cell by its column's field here; a letter stands nowhere else.
"""

from ita_xl.assessment import SHARES
from ita_xl.columns import ASKED, COMPUTED, EXACT, HIDDEN, Column
from ita_xl.dossier import CAUSE_FIELDS, MEMO_FIELDS
from ita_xl.rules.book import ROLES
from ita_xl.workbook.contract.sheets import (
    ANALYSIS,
    FINDINGS,
    HISTORY,
    HOME,
    ITEMS,
    OIT,
    REPORT,
    SCORES,
    SUMMARY,
)
from ita_xl.workbook.contract.tables import Table

CAPACITY_ITEMS, CAPACITY_HISTORY, CAPACITY_OIT, CAPACITY_FINDINGS = 150, 10, 60, 250
CAPACITY_ASKED, CAPACITY_OPINIONS = 20, 20
INDICATORS = 10


def _hidden(*fields: str) -> tuple[Column, ...]:
    return tuple(Column(field, kind=HIDDEN) for field in fields)


SCORE_TABLE = Table(
    SCORES,
    6,
    INDICATORS,
    (
        Column("instrument", "เครื่องมือ", 12, COMPUTED),
        Column("no", "ตัวชี้วัดที่", 12, COMPUTED),
        Column("name", "ตัวชี้วัด", 39, COMPUTED),
        Column("score", "คะแนน", 15),
        Column("rank", "อันดับ", 13, COMPUTED),
        Column("from_mean", "เทียบค่าเฉลี่ย", 15, COMPUTED),
        Column("distance", "เทียบค่าเป้าหมาย", 20, COMPUTED),
        Column("status", "ผลการวิเคราะห์", 40, COMPUTED),
        *_hidden("clean", "free", "native_rank", "native_distance", "native_status"),
        *_hidden("items_made", "items_known", "items_low", "items_disputed", "items_trusted"),
        *_hidden("reason", "gap", "gain", "holds", "order"),
    ),
)
"""The ten indicators; the last hidden columns tell why one is to be developed, and in which order to work on them."""
RESULT_TABLE = Table(
    SCORES,
    20,
    7,
    (
        Column("code", "ผลรวม", 12, COMPUTED),
        Column("free", "", 12, COMPUTED),
        Column("label", "รายการ", 39, COMPUTED),
        Column("reported", "ตามประกาศ", 15),
        Column("computed", "คำนวณได้", 13, COMPUTED),
        Column("used", "ที่ใช้ในรายงาน", 15, COMPUTED),
        Column("difference", "ต่างกัน", 20, COMPUTED),
        Column("verdict", "ผลตรวจทาน", 40, COMPUTED),
        *_hidden("clean", "worst", "counts", "before", "asked", "limit", "worth"),
    ),
)
"""Instruments, parts of EIT, overall and level; ``counts`` are the scores that count, which all other formulas read."""

CAPACITY_READ = 60
READ_TABLE = Table(
    SCORES,
    RESULT_TABLE.bottom + 4,
    CAPACITY_READ,
    (
        Column("line", "บรรทัด", 12, COMPUTED),
        Column("free", "", 12, COMPUTED),
        Column("what", "เรื่อง", 39, COMPUTED),
        Column("value", "ค่าที่อ่านได้", 15, COMPUTED),
        Column("held", "ในช่อง", 13, COMPUTED),
        Column("outcome", "ผล", 15, COMPUTED),
        Column("why", "เหตุที่ไม่ได้นำมาใช้", 20, COMPUTED),
        Column("text", "ข้อความในบรรทัดนั้น", 34, COMPUTED),
    ),
)
"""What the last press read of a pasted page: from which line, what became of it."""

ITEM_TABLE = Table(
    ITEMS,
    6,
    CAPACITY_ITEMS,
    (
        Column("code", "ข้อ", 12),
        Column("issue", "ประเด็นที่", 13),
        Column("score", "คะแนน", 14),
        Column("name", "ประเด็นคำถามหรือข้อมูล", 68, COMPUTED),
        Column("indicator", "ตัวชี้วัดที่", 14, COMPUTED),
        Column("belongs", "ตัวชี้วัดและประเด็น", 50, COMPUTED),
        Column("verdict", "ผลการวิเคราะห์", 18, COMPUTED),
        *_hidden("clean_code", "place", "clean_score"),
        # Above them: how many items the list has, the year for which they were typed, where the list begins.
        Column(SHARES[0], "คำตอบ 1\n(น้อยที่สุด) %", 14),
        Column(SHARES[1], "คำตอบ 2 %", 12),
        Column(SHARES[2], "คำตอบ 3 %", 12),
        Column(SHARES[3], "คำตอบ 4 %", 12),
        Column(SHARES[4], "คำตอบ 5 %", 12),
        Column(SHARES[5], "คำตอบ 6\n(มากที่สุด) %", 14),
        Column("total", "รวม", 12, COMPUTED),
        Column("over", "ผลตรวจทาน", 20, COMPUTED),
        Column("text", "ข้อความของข้อตามหน้าผลการประเมิน\n(พิมพ์เมื่อต่างจากรายการ)", 60),
    ),
)
ITEM_WORKINGS = Table(
    ITEMS, ITEM_TABLE.top, CAPACITY_ITEMS, _hidden("counted", "part", "known", "low", "disputed"), left=26
)
"""What each row of items adds to its indicator; right of the area into which a result page is pasted."""
HISTORY_TABLE = Table(
    HISTORY,
    6,
    CAPACITY_HISTORY,
    (
        Column("year", "ปีงบประมาณ พ.ศ.", 15),
        Column("overall", "คะแนนภาพรวม", 16),
        Column("level", "ระดับตามประกาศ", 22),
        Column("IIT", "IIT", 12),
        Column("EIT", "EIT", 12),
        Column("OIT", "OIT", 12),
        Column("allowed", "ระดับตามเกณฑ์ของปีนั้น", 36, COMPUTED),
        Column("verdict", "ผลตรวจทาน", 26, COMPUTED),
        Column("since", "เทียบกับปี พ.ศ.", 15, COMPUTED),
        Column("change", "เปลี่ยนแปลง", 16, COMPUTED),
        Column("way", "ทิศทาง", 14, COMPUTED),
        *_hidden("clean_year", "clean_overall", "clean_IIT", "clean_EIT", "clean_OIT", "rules"),
        *_hidden("low_IIT", "low_EIT", "low_EIT1", "low_OIT"),
        *_hidden("high_IIT", "high_EIT", "high_EIT1", "high_OIT"),
        *_hidden("best", "worst", "typed_rank", "before", "in_trend", "native_change", "native_way"),
    ),
)
OIT_TABLE = Table(
    OIT,
    6,
    CAPACITY_OIT,
    (
        Column("code", "ข้อ", 8, compared=EXACT),
        Column("name", "ข้อมูลที่ต้องเปิดเผย", 30, COMPUTED),
        Column("sub", "ตัวชี้วัดย่อย", 24, COMPUTED),
        Column("elements", "องค์ประกอบด้านข้อมูล", 48, COMPUTED),
        Column("status", "สถานะ", 21, compared=EXACT),
        Column("responsible", "ผู้รับผิดชอบ", 18, compared=ASKED),
        Column("evidence", "ที่อยู่เว็บหรือหน้าที่เปิดเผย", 30, compared=ASKED),
        Column("note", "หมายเหตุ", 20, compared=ASKED),
        *_hidden("clean_code", "place"),
    ),
)
KIND_TABLE = Table(REPORT, 6, 4, (Column("shown", width=76), *_hidden("work")), left=2)
"""The kind of agency: chosen, the one that the report uses, the titles of head and clerk; workings beside them."""
UNIT_TABLE = Table(
    REPORT,
    KIND_TABLE.bottom + 4,
    len(ROLES),
    (
        Column("no", "ลำดับ", 9, COMPUTED),
        Column("label", "งานหรือตำแหน่ง", 46, COMPUTED),
        Column("unit", "ส่วนงานหรือตำแหน่งของหน่วยงานนี้", 76),
    ),
)
"""Who has which role in a measure: what is usual for the kind of agency, and what the office typed instead."""
CAUSE_TABLE = Table(
    REPORT,
    UNIT_TABLE.bottom + 4,
    INDICATORS * len(CAUSE_FIELDS),
    (
        Column("no", "ตัวชี้วัดที่", 9, COMPUTED),
        Column("label", "สิ่งที่ควรอธิบาย", 46, COMPUTED),
        Column("text", "ข้อความของหน่วยงาน", 76),
    ),
)
"""The office's own words of each indicator: the cause, asked for by the lowest item, and the facts."""
MEMO_TOP = CAUSE_TABLE.bottom + 3
ASKED_TABLE = Table(
    REPORT,
    MEMO_TOP + len(MEMO_FIELDS) + 4,
    CAPACITY_ASKED,
    (Column("no", "ลำดับ", 9, COMPUTED), Column("question", "คำถาม", 46), Column("answer", "ผลการตอบ", 76)),
)
OPINION_TABLE = Table(
    REPORT,
    ASKED_TABLE.bottom + 5,
    CAPACITY_OPINIONS,
    (Column("no", "ลำดับ", 9, COMPUTED), Column("heading", "หัวข้อ", 46), Column("text", "ข้อความ", 76)),
)
FINDINGS_TABLE = Table(
    FINDINGS,
    6,
    CAPACITY_FINDINGS,
    (
        Column("no", "ลำดับ", 9, COMPUTED),
        Column("level", "ความสำคัญ", 18, COMPUTED),
        Column("sheet", "ชีต", 18, COMPUTED),
        Column("cell", "เซลล์", 14, COMPUTED),
        Column("text", "สิ่งที่พบและข้อแนะนำ", 110, COMPUTED),
        Column("title", "เรื่อง", 26, COMPUTED),
        *_hidden("cells", "fingerprint"),
    ),
)

HOME_TABLE = Table(HOME, 7, 9, (Column("label"), Column("fact")), left=4)
"""The result in short on หน้าหลัก."""
SUMMARY_TABLE = Table(
    SUMMARY,
    18,
    INDICATORS,
    (
        *(Column(field, kind=COMPUTED) for field in ("label", "score", "threshold", "status", "order")),
        *_hidden("free", "free2", "strong", "develop", "weak"),
    ),
    left=2,
)
"""The ten indicators on สรุปผล, which the charts draw; the facts above stand in column ``score``, with two workings."""
TREND_TABLE = Table(
    SUMMARY,
    SUMMARY_TABLE.top + 18,
    CAPACITY_HISTORY + 1,
    tuple(Column(field, kind=COMPUTED) for field in ("year", "overall", "IIT", "EIT", "OIT")),
    left=2,
)
"""The years on สรุปผล: the earlier ones, oldest first, and the workbook's own behind them."""
ANALYSIS_TABLE = Table(
    ANALYSIS,
    6,
    1,
    (
        Column("no", "ตัวชี้วัดที่", 11, COMPUTED),
        Column("name", "ตัวชี้วัด", 34, COMPUTED),
        Column("score", "คะแนน", 11, COMPUTED),
        Column("status", "ผลการวิเคราะห์", 16, COMPUTED),
        Column("analysis", "บทวิเคราะห์", 76, COMPUTED),
        Column("measures", "มาตรการที่แนะนำ", 64, COMPUTED),
        *_hidden("free", "answer", "kept", "kept_measures"),
    ),
)
"""The columns of วิเคราะห์; its lines are merged over all that are seen."""
