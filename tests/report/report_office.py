"""Everything that an office may type for its report, for an agency that does not exist."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ita_xl import datafile
from ita_xl.assessment import assess
from ita_xl.dossier import FOLLOW_STATES, Asked, Dossier, MeasureRow, Memo, OitProgress, Opinion, Progress
from ita_xl.measures.choice import choose, choose_by_issue
from ita_xl.measures.library import shipped
from ita_xl.measures.plan import plan
from ita_xl.rules import rule_book
from ita_xl.scoring import Graded, grade

AGENCY = "เทศบาลตำบลทดสอบน้ำใส"
SHARES = {
    "i1": ("0.00", "2.38", "4.76", "12.00", "30.95", "49.91"),
    "i2": ("0.00", "0.00", "5.00", "10.00", "15.00", "70.00"),
    "e4": ("1.25", "1.25", "2.50", "20.00", "25.00", "50.00"),
}


def graded_of(text: str) -> Graded:
    """Grade the scores of a DATA.json."""
    assessment = assess(datafile.parse(text))
    rules = rule_book(assessment.fiscal_year or 0)
    assert rules is not None
    return grade(assessment, rules)


def measures_of(graded: Graded, *, by: str = "indicators") -> tuple[MeasureRow, ...]:
    """Choose measures from the package's library, as the workbook does."""
    select = choose_by_issue if by == "issues" and graded.rules.issues else choose
    return tuple(MeasureRow(key=row.key, **row.values) for row in plan(graded, select(graded, shipped())))


def rich(graded: Graded, *, by: str = "indicators") -> Dossier:
    """Type everything that can be typed."""
    measures = tuple(
        replace(row, budget="20000" if n else "ไม่ใช้งบประมาณ", success="บุคลากรเข้าร่วมไม่น้อยกว่าร้อยละ 80")
        for n, row in enumerate(measures_of(graded, by=by))
    )
    progress = tuple(
        Progress(
            row.indicator,
            row.name,
            (*FOLLOW_STATES, "", "เลื่อนไปปีหน้า")[n % 5],
            f"จัดประชุมชี้แจงบุคลากรทุกสำนักแล้ว ครั้งที่ {n + 1}",
            f"บุคลากรเข้าร่วมทั้งหมด {n + 10} คน",
            "15 มกราคม 2569",
            row.key,
        )
        for n, row in enumerate(measures)
    )
    oit = tuple(
        OitProgress(
            code=item.code,
            name=item.official,
            indicator=item.indicator,
            sub=f"{item.sub} {graded.rules.sub_indicators.get(item.sub, '')}".strip(),
            elements=("แสดงแผนผังของหน่วยงาน", "ระบุชื่อส่วนงานภายใน") if n % 3 else (),
            status=(*FOLLOW_STATES, "")[n % 4],
            evidence=f"https://www.example.go.th/oit/{item.code}",
            note="ปรับปรุงให้เป็นปัจจุบัน" if n % 2 else "",
            responsible="สำนักปลัด",
        )
        for n, item in enumerate(i for i in graded.rules.items if i.instrument == "OIT")
    )
    return Dossier(
        measures=measures,
        progress=progress,
        oit=oit,
        asked=(Asked("ท่านเห็นว่าหน่วยงานมีปัญหาด้านความโปร่งใสหรือไม่", "ไม่มีปัญหา ร้อยละ 80.95"),),
        opinions=(
            Opinion("ข้อเสนอแนะของผู้ตอบแบบวัด EIT", "ควรเพิ่มป้ายบอกขั้นตอนหน้าห้องบริการ"),
            Opinion("ความเห็นของปลัด", "เห็นควรดำเนินการตามเสนอ"),
            Opinion("ความเห็นของผู้บริหาร", "ทราบ และให้ทุกสำนักดำเนินการ"),
        ),
        memo=Memo(
            office="สำนักปลัดเทศบาล โทร. 0 0000 0000",
            number="ทส 00001/123",
            date="20 ตุลาคม 2568",
            subject="รายงานผลการประเมินคุณธรรมและความโปร่งใส",
            to="นายกเทศมนตรี",
            signatory="นางสาวสมมุติ ตัวอย่าง",
            position="นักวิเคราะห์นโยบายและแผนชำนาญการ",
        ),
        causes={
            4: ("กุญแจรถราชการไม่มีผู้เก็บรักษา", "จัดทำสมุดคุมกุญแจแล้ว"),
            8: ("ยังไม่เคยเชิญผู้รับบริการเข้าร่วมประชุม",),
        },
        shares={code: tuple(map(Decimal, shares)) for code, shares in SHARES.items()},
        item_texts={"i1": "เจ้าหน้าที่ทำงานตามขั้นตอนและเวลาที่ประกาศไว้เพียงใด"},
    )


def huge(graded: Graded) -> Dossier:
    """Give 120 measures with very long texts."""
    dossier = rich(graded)
    long = "ข้อความยาวมากที่เจ้าหน้าที่พิมพ์ไว้ในช่องเดียว " * 40
    rows = tuple(
        replace(
            dossier.measures[n % len(dossier.measures)],
            key=f"own-{n}",
            name=f"มาตรการลำดับที่ {n + 1}",
            steps="\n".join([long, "ขั้นตอนสั้น"] if n % 10 == 0 else ["ขั้นตอนแรก", "ขั้นตอนที่สอง"]),
        )
        for n in range(120)
    )
    return replace(dossier, measures=rows)
