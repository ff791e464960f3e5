"""What a check looks at: the entries as typed, the assessment read from them, and what was computed."""

from collections.abc import Mapping

from ita_xl.assessment import SHARES, Assessment, Entries, Place
from ita_xl.checks.sheet_facts import NO_FACTS, SheetFacts
from ita_xl.checks.wording import Term, in_language, short
from ita_xl.dossier import Progress
from ita_xl.records import dataclass
from ita_xl.scoring import Graded


@dataclass(frozen=True)
class Case:
    """One workbook or JSON file under examination; ``graded`` is ``None`` where its year has no rules.

    ``periods`` are the texts of the period column of the measures table, with their places; ``progress`` are the
    rows of the follow-up table, with the places of their fields; ``facts`` are what else the sheets hold.
    """

    entries: Entries
    assessment: Assessment
    graded: Graded | None
    periods: tuple[tuple[str, Place], ...] = ()
    progress: tuple[tuple[Progress, Mapping[str, Place]], ...] = ()
    facts: SheetFacts = NO_FACTS

    def label(self, field: str) -> Term:
        """Name a field of numbers, in Thai with the words of the workbook."""
        kind, _, rest = field.partition(".")
        if kind == "indicator":
            name = f" {self.graded.rules.indicator(int(rest)).name}" if self.graded else ""
            return Term(f"ตัวชี้วัดที่ {rest}{name}", f"indicator {rest}{name}")
        if kind == "reported":
            return _REPORTED[rest]
        if field in _PLAIN:
            return _PLAIN[field]
        row, _, column = field.rpartition(".")
        if kind in ("item", "oit"):
            what, code = _ITEM[column], short(self.entries.text(f"{row}.code")) or NO_CODE
            return Term(f"{what.th} {in_language(code, 'th')}", f"{what.en} {in_language(code, 'en')}")
        if column == "year":
            return Term("ปีงบประมาณของผลย้อนหลัง", "the fiscal year of an earlier result")
        what, year = _REPORTED[column], short(self.entries.text(f"{row}.year")) or NO_YEAR
        return Term(f"{what.th} ปี {in_language(year, 'th')}", f"{what.en} of {in_language(year, 'en')}")


NO_CODE = Term("(ไม่มีรหัส)", "(no code)")
NO_YEAR = Term("(ไม่มีปี)", "(no year)")
_PLAIN = {
    "fiscal_year": Term("ปีงบประมาณของผลประเมิน", "the fiscal year of the result"),
    "plan_year": Term("ปีงบประมาณที่จะใช้มาตรการ", "the fiscal year of the measures"),
    "threshold": Term("ค่าเป้าหมาย", "the target"),
}
_ITEM = {
    "code": Term("รหัสข้อ", "the code of item"),
    "issue": Term("ประเด็นของข้อ", "the issue of item"),
    "score": Term("คะแนนข้อ", "the score of item"),
    "status": Term("สถานะของข้อ", "the status of item"),
    "note": Term("หมายเหตุของข้อ", "the note to item"),
} | {
    share: Term(f"สัดส่วนคำตอบช่องที่ {share[-1]} ของข้อ", f"share {share[-1]} of the answers to item")
    for share in SHARES
}
_REPORTED = {
    "overall": Term("คะแนนภาพรวม", "the overall score"),
    "IIT": Term("คะแนน IIT", "the IIT score"),
    "EIT": Term("คะแนน EIT", "the EIT score"),
    "EIT1": Term("คะแนน EIT ส่วนที่ 1", "the score of part 1 of EIT"),
    "EIT2": Term("คะแนน EIT ส่วนที่ 2", "the score of part 2 of EIT"),
    "OIT": Term("คะแนน OIT", "the OIT score"),
}
