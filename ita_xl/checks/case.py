"""What a check looks at: the entries as typed, the assessment read from them, and what was computed."""

from collections.abc import Mapping

from ita_xl.assessment import SHARES, Assessment, Entries, Place
from ita_xl.checks.finding import short
from ita_xl.dossier import Progress
from ita_xl.records import dataclass, field
from ita_xl.scoring import Graded


@dataclass(frozen=True)
class Choice:
    """What was chosen from a list of words: the name of the list, what was typed, where, and the words."""

    label: str
    typed: str
    place: Place
    words: tuple[str, ...]


@dataclass(frozen=True)
class Around:
    """What a workbook holds beside the flat table, each with its place; a JSON file has nothing of it.

    Attributes:
        choices: What was chosen on หน้าหลัก.
        columns: Tables whose columns were changed, with the headers that they came with.
        below: The first cell below a table in which something stands, with the rows below and those of the table.
        library: Cells of the library for which a row is not read: the code of the finding, what stands there.
        gaps: What has a score and finds no measure in the library: its number, its name, the occasion.
        errors: Error values in the tables and choices.
        long: Texts of the library that are too long: length, limit.
    """

    choices: tuple[Choice, ...] = ()
    columns: tuple[tuple[str, Place], ...] = ()
    below: tuple[tuple[str, str, Place], ...] = ()
    library: tuple[tuple[str, str, Place], ...] = ()
    gaps: tuple[tuple[str, str, str, Place], ...] = ()
    errors: tuple[tuple[str, Place], ...] = ()
    long: tuple[tuple[int, int, Place], ...] = ()


@dataclass(frozen=True)
class Case:
    """One workbook or JSON file under examination; ``graded`` is ``None`` where its year has no rules.

    ``periods`` are the texts of the period column of the measures table, with their places; ``progress`` are the
    rows of the follow-up table, with the places of their fields.
    """

    entries: Entries
    assessment: Assessment
    graded: Graded | None
    periods: tuple[tuple[str, Place], ...] = ()
    progress: tuple[tuple[Progress, Mapping[str, Place]], ...] = ()
    around: Around = field(default_factory=Around)

    def label(self, field: str) -> str:
        """Name a field of numbers in the words of the workbook."""
        kind, _, rest = field.partition(".")
        if kind == "indicator":
            name = f" {self.graded.rules.indicator(int(rest)).name}" if self.graded else ""
            return f"ตัวชี้วัดที่ {rest}{name}"
        if kind == "reported":
            return _REPORTED[rest]
        if field in _PLAIN:
            return _PLAIN[field]
        row, _, column = field.rpartition(".")
        if kind in ("item", "oit"):
            return f"{_ITEM[column]} {short(self.entries.text(f'{row}.code')) or '(ไม่มีรหัส)'}"
        if column == "year":
            return "ปีงบประมาณของผลย้อนหลัง"
        return f"{_REPORTED[column]} ปี {short(self.entries.text(f'{row}.year')) or '(ไม่มีปี)'}"


_PLAIN = {
    "fiscal_year": "ปีงบประมาณของผลประเมิน",
    "plan_year": "ปีงบประมาณที่จะใช้มาตรการ",
    "threshold": "คะแนนที่ใช้ชี้จุดอ่อน",
}
_ITEM = {
    "code": "รหัสข้อ",
    "issue": "ประเด็นของข้อ",
    "score": "คะแนนข้อ",
    "status": "สถานะของข้อ",
    "note": "หมายเหตุของข้อ",
} | {share: f"สัดส่วนคำตอบช่องที่ {share[-1]} ของข้อ" for share in SHARES}
_REPORTED = {
    "overall": "คะแนนภาพรวม",
    "IIT": "คะแนน IIT",
    "EIT": "คะแนน EIT",
    "EIT1": "คะแนน EIT ส่วนที่ 1",
    "EIT2": "คะแนน EIT ส่วนที่ 2",
    "OIT": "คะแนน OIT",
}
