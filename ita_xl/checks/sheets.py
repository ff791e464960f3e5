"""Checks of what only a workbook has: its lists of words, its tables, its library of measures."""

from collections.abc import Iterator

from ita_xl.assessment import Place
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity
from ita_xl.checks.sheet_facts import (
    ChangedTable,
    FarCells,
    LibraryFacts,
    ListChoice,
    OlderRules,
    RowsBelow,
    SheetFacts,
    UnreadCell,
)
from ita_xl.checks.wording import Term, either, span
from ita_xl.measures.choice import choose, choose_by_issue
from ita_xl.measures.library import OCCASIONS, Measure, shipped
from ita_xl.rules import RuleBook

_UNREAD = "แถวหนึ่งของคลังมาตรการ อ่านไม่ได้"


@declare(
    "choice-unknown",
    Severity.WARNING,
    title="ตัวเลือกไม่อยู่ในรายการ",
    sentence="{what} พิมพ์ไว้เป็น “{value}” ซึ่งไม่อยู่ในรายการ ระบบจึงใช้ “{used}”",
    remedy="โปรดเลือก {expected}",
    sentence_en="{what} reads “{value}”, which is not in the list; “{used}” is used.",
    remedy_en="Choose {expected}.",
    example=lambda: Example(
        facts=SheetFacts(
            choices=(ListChoice("เลขที่ใช้ในรายงาน", "เลขโรมัน", Place("หน้าหลัก", "C16"), ("เลขอารบิก", "เลขไทย")),)
        ),
        told="เลขที่ใช้ในรายงาน พิมพ์เป็น “เลขโรมัน”",
    ),
)
def choice_unknown(case: Case) -> Iterator[Found]:
    """What was chosen is none of the words of the list: the first one is taken."""
    for choice in case.facts.choices:
        if choice.typed and choice.typed not in choice.words:
            yield Found(
                choice.place.cell,
                choice.place,
                value=choice.typed,
                expected=either(choice.words),
                what=choice.label,
                used=choice.words[0],
            )


@declare(
    "columns-changed",
    Severity.ERROR,
    title="คอลัมน์ของตารางเปลี่ยนไป",
    sentence="คอลัมน์ของตารางถูกแทรก ลบ หรือสลับที่ จึงไม่ได้อ่านตารางนี้ และยังสร้างตารางหรือรายงานจากตารางนี้ไม่ได้",
    remedy="โปรดจัดคอลัมน์ให้เหมือนเดิม ({expected}) โดยเลิกทำการแก้ไข ลบคอลัมน์ที่แทรก หรือใช้แฟ้มสำรอง",
    sentence_en="A column of the table was inserted, deleted or moved: the table is not read, and no table or report can be made from it.",
    remedy_en="Put the columns back ({expected}): undo the change, delete the inserted column, or take a backup.",
    example=lambda: Example(
        facts=SheetFacts(changed_tables=(ChangedTable("ตัวชี้วัด สถานะ ผลการดำเนินการ", Place("ติดตามผล", "A5")),)),
        told="แทรกคอลัมน์ D ในชีต ติดตามผล",
    ),
)
def columns_changed(case: Case) -> Iterator[Found]:
    """A column of a table was inserted, deleted or moved: it is neither read nor written."""
    for table in case.facts.changed_tables:
        yield Found(table.place.sheet, table.place, expected=table.headers)


@declare(
    "rows-below",
    Severity.WARNING,
    title="ข้อความใต้ตาราง",
    sentence="มีข้อความพิมพ์ไว้ใต้ตาราง (แถว {value}) ตารางมีแถว {expected} ข้อความใต้ตารางจึงไม่ได้นำมาใช้",
    remedy="โปรดแทรกแถวภายในตาราง แล้วย้ายข้อความเข้าไป",
    sentence_en="Something is typed below the table (row {value}); the table has rows {expected}, and what stands below is not used.",
    remedy_en="Insert rows within the table and move the text there.",
    example=lambda: Example(
        facts=SheetFacts(rows_below=(RowsBelow((130, 130), (6, 125), Place("มาตรการ", "C130")),)),
        told="ข้อความในแถวที่ 130 ของชีต มาตรการ ซึ่งตารางมีแถว 6 ถึง 125",
    ),
)
def rows_below(case: Case) -> Iterator[Found]:
    """Something stands below a table, where nothing reads it."""
    for below in case.facts.rows_below:
        yield Found(below.place.sheet, below.place, value=span(*below.rows), expected=span(*below.table))


@declare(
    "far-cell",
    Severity.WARNING,
    title="ข้อความนอกบริเวณใช้งาน",
    sentence="มีข้อความหรือตัวเลขอยู่ไกลจากส่วนที่ใช้งานของชีต{more} ซึ่งไม่ได้นำมาใช้ และทำให้แฟ้มใหญ่หรือพิมพ์เกินหน้า",
    remedy="โปรดลบข้อความในเซลล์นั้น หรือย้ายมาไว้ในตาราง",
    sentence_en="Something stands far from what the sheet is used for{more}; it is not used, and makes the file large or its print long.",
    remedy_en="Delete it, or move it into the table.",
    example=lambda: Example(
        facts=SheetFacts(far_cells=(FarCells(Place("มาตรการ", "XFD1048576"), 1),)),
        told="ตัวเลขในเซลล์ XFD1048576 ของชีต มาตรการ",
    ),
)
def far_cell(case: Case) -> Iterator[Found]:
    """Something stands far outside, as after Ctrl+Down and a key pressed by mistake."""
    for far in case.facts.far_cells:
        rest = far.count - 1
        more = Term(f" รวม {far.count:,} เซลล์", f", with {rest:,} more cells") if rest else Term("", "")
        yield Found(far.place.sheet, far.place, more=more)


@declare(
    "library-subject",
    Severity.WARNING,
    title="มาตรการไม่มีตัวชี้วัด",
    sentence="มาตรการในแถวนี้ระบุตัวชี้วัดหรือประเด็นไว้เป็น “{value}” ซึ่งไม่ใช่ตัวชี้วัดที่ 1 ถึง 10 หรือประเด็นที่ 1 ถึง 7 จึงไม่ได้นำมาใช้",
    remedy="โปรดพิมพ์เลข 1 ถึง 10 หรือ ประเด็นที่ 1 ถึง ประเด็นที่ 7",
    sentence_en="The measure in this row is for “{value}”, which is no indicator from 1 to 10 and no issue from 1 to 7; it is not used.",
    remedy_en="Type 1 to 10, or ประเด็นที่ 1 to ประเด็นที่ 7.",
    example=lambda: Example(
        facts=SheetFacts(unread_measures=(UnreadCell("indicator", "11", Place("คลังมาตรการ", "B45")),)),
        told=_UNREAD,
    ),
)
def library_subject(case: Case) -> Iterator[Found]:
    """A measure of the library is for no indicator and no issue."""
    yield from _unread(case, "indicator")


@declare(
    "library-when",
    Severity.WARNING,
    title="ใช้เมื่อไม่อยู่ในรายการ",
    sentence="มาตรการในแถวนี้ระบุใช้เมื่อไว้เป็น “{value}” ซึ่งไม่อยู่ในรายการ จึงไม่ได้นำมาใช้",
    remedy="โปรดเลือก ต้องพัฒนา หรือ รักษามาตรฐาน",
    sentence_en="The measure in this row is to be used when “{value}”, which is not in the list; it is not used.",
    remedy_en="Choose ต้องพัฒนา or รักษามาตรฐาน.",
    example=lambda: Example(
        facts=SheetFacts(unread_measures=(UnreadCell("when", "จุดอ่อน", Place("คลังมาตรการ", "C45")),)),
        told=_UNREAD,
    ),
)
def library_when(case: Case) -> Iterator[Found]:
    """A measure of the library is for no occasion that there is."""
    yield from _unread(case, "when")


@declare(
    "library-name",
    Severity.WARNING,
    title="มาตรการไม่มีชื่อ",
    sentence="แถวนี้ไม่มีชื่อมาตรการ จึงไม่ได้นำมาใช้",
    remedy="โปรดพิมพ์ชื่อมาตรการ หรือลบทั้งแถว",
    sentence_en="The measure in this row has no name; it is not used.",
    remedy_en="Type its name, or delete the row.",
    example=lambda: Example(
        facts=SheetFacts(unread_measures=(UnreadCell("name", "", Place("คลังมาตรการ", "D45")),)), told=_UNREAD
    ),
)
def library_name(case: Case) -> Iterator[Found]:
    """A measure of the library has no name."""
    yield from _unread(case, "name")


def _unread(case: Case, column: str) -> Iterator[Found]:
    """Find the rows of the library that are not read for what stands in one column."""
    for cell in case.facts.unread_measures:
        if cell.column == column:
            yield Found(cell.place.cell, cell.place, value=cell.typed)


@declare(
    "measure-missing",
    Severity.WARNING,
    title="ไม่มีมาตรการในคลัง",
    sentence="คลังมาตรการไม่มีมาตรการของ{lacking} ที่ใช้เมื่อ “{expected}” ตารางมาตรการจึงไม่มีเรื่องนี้",
    remedy="โปรดเพิ่มแถวในคลังมาตรการ หรือเริ่มจากแฟ้มแม่แบบ",
    sentence_en="The library has no measure for {lacking} to be used when “{expected}”: the measures table lacks it.",
    remedy_en="Add a row to the library, or begin from the template.",
    example=lambda: Example(
        facts=SheetFacts(
            library=LibraryFacts(tuple(m for m in shipped() if m.indicator != 1), Place("คลังมาตรการ", "B45"))
        ),
        told="ลบมาตรการของตัวชี้วัดที่ 1 ในคลังมาตรการ",
    ),
)
def measure_missing(case: Case) -> Iterator[Found]:
    """An indicator or an issue with a score finds no measure in the library; ours has one for everything."""
    graded, library = case.graded, case.facts.library
    if library is None or graded is None or not graded.ranked:
        return
    if library.by_issue and not graded.rules.issues:
        return
    select = choose_by_issue if library.by_issue else choose
    found = select(graded, library.measures, only_weak=library.only_weak)
    answered = {(m.indicator, m.issue, m.when) for m in found}
    for wanted in select(graded, shipped(), only_weak=library.only_weak):
        if (wanted.indicator, wanted.issue, wanted.when) in answered:
            continue
        answered.add((wanted.indicator, wanted.issue, wanted.when))
        name = _subject(graded.rules, wanted)
        yield Found(
            wanted.indicator or wanted.issue,
            library.free,
            value=name,
            expected=OCCASIONS[wanted.when],
            lacking=name,
        )


def _subject(rules: RuleBook, measure: Measure) -> Term:
    """Name the indicator or issue that a measure is for."""
    if measure.indicator is not None:
        no, name = measure.indicator, rules.indicator(measure.indicator).name
        return Term(f"ตัวชี้วัดที่ {no} {name}", f"indicator {no} {name}")
    no = measure.issue or 0
    name = next((issue.name for issue in rules.issues if issue.no == no), "")
    return Term(f"ประเด็นที่ {no} {name}", f"issue {no} {name}")


@declare(
    "rules-older",
    Severity.WARNING,
    title="เกณฑ์ในสมุดงานเก่ากว่าโปรแกรม",
    sentence="เกณฑ์ในสมุดงานเป็นฉบับที่ {value} ส่วนโปรแกรมใช้ฉบับที่ {expected} {changes} ปีอื่นเปลี่ยน {others} รายการ {outcome}",
    remedy="โปรดกดปุ่ม ตรวจสอบ เพื่อปรับเกณฑ์ในสมุดงานให้ตรงกับโปรแกรม",
    sentence_en="The workbook carries edition {value} of the rules, the program edition {expected}. {changes}. Facts of other years that differ: {others}. {outcome}.",
    remedy_en="Press the check button to bring the workbook's rules up to date.",
    example=lambda: Example(
        facts=SheetFacts(
            older_rules=OlderRules(
                1,
                2,
                ("ระดับ ผ่านดี คะแนนภาพรวมตั้งแต่ จาก “85.00” เป็น “90.00”",),
                0,
                Place("เกณฑ์", "C1"),
                "คะแนนภาพรวม 88.00 คะแนน ระดับ ผ่านดี",
                "คะแนนภาพรวม 88.00 คะแนน ระดับ ผ่าน",
            )
        ),
        told="เกณฑ์ในชีต เกณฑ์ เป็นของฉบับก่อน",
    ),
)
def rules_older(case: Case) -> Iterator[Found]:
    """The program's rules are newer than those that the workbook carries: a command that writes brings them up."""
    found = case.facts.older_rules
    if found is not None:
        yield Found("", found.place, value=found.workbook, expected=found.program, **found.words())
