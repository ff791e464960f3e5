"""What a check looks at: the entries as typed, the assessment read from them, and what was computed."""

from dataclasses import dataclass

from ita_xl.assessment import Assessment, Entries
from ita_xl.scoring import Graded


@dataclass(frozen=True)
class Case:
    """One workbook or JSON file under examination; ``graded`` is ``None`` where its year has no rules."""

    entries: Entries
    assessment: Assessment
    graded: Graded | None

    def label(self, field: str) -> str:
        """Name a score field in the words of the workbook."""
        kind, _, rest = field.partition(".")
        if kind == "indicator":
            name = f" {self.graded.rules.indicator(int(rest)).name}" if self.graded else ""
            return f"ตัวชี้วัดที่ {rest}{name}"
        if kind == "reported":
            return _REPORTED[rest]
        if kind == "threshold":
            return "คะแนนที่ใช้ชี้จุดอ่อน"
        row = field.rpartition(".")[0]
        if kind == "item":
            return f"คะแนนข้อ {self.entries.text(f'{row}.code') or '(ไม่มีรหัส)'}"
        column = field.rpartition(".")[2]
        return f"{_REPORTED[column]} ปี {self.entries.text(f'{row}.year') or '(ไม่มีปี)'}"


_REPORTED = {
    "overall": "คะแนนภาพรวม",
    "IIT": "คะแนน IIT",
    "EIT": "คะแนน EIT",
    "EIT1": "คะแนน EIT ส่วนที่ 1",
    "EIT2": "คะแนน EIT ส่วนที่ 2",
    "OIT": "คะแนน OIT",
}
