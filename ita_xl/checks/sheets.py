"""Checks of what only a workbook has: its lists of words, its tables, its library of measures."""

import re
from collections.abc import Iterator

from ita_xl import thai
from ita_xl.assessment import Place
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity
from ita_xl.checks.sheet_facts import (
    AnalysisCell,
    ChangedTable,
    FarCells,
    LibraryFacts,
    ListChoice,
    MergedCells,
    OlderRules,
    PartedRows,
    RenamedResult,
    RowsBelow,
    SheetFacts,
    UnreadCell,
)
from ita_xl.checks.wording import Term, either, short, span
from ita_xl.measures.choice import Chosen, choose, choose_by_issue
from ita_xl.measures.library import KEEP, OCCASIONS, WEAK, shipped
from ita_xl.rules import RuleBook
from ita_xl.scoring import half_up

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
        facts_in_words="เลขที่ใช้ในรายงาน พิมพ์เป็น “เลขโรมัน”",
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
    sentence="คอลัมน์หรือแถวหัวของตารางขาดหาย ซ้ำกัน หรืออยู่ผิดที่ จึงไม่ได้อ่านตารางนี้ และยังสร้างตารางหรือรายงานจากตารางนี้ไม่ได้",
    remedy="โปรดจัดคอลัมน์และหัวคอลัมน์ให้ครบ ({expected}) โดยเลิกทำการแก้ไข หรือใช้แฟ้มสำรอง",
    sentence_en="A column or the header row of the table is missing, there twice, or out of place: the table is not read, and no table or report can be made from it.",
    remedy_en="Put the columns and their headers back ({expected}): undo the change, or take a backup.",
    example=lambda: Example(
        facts=SheetFacts(changed_tables=(ChangedTable("ตัวชี้วัด สถานะ ผลการดำเนินการ", Place("ติดตามผล", "A5")),)),
        facts_in_words="ลบคอลัมน์ D ในชีต ติดตามผล",
    ),
)
def columns_changed(case: Case) -> Iterator[Found]:
    """A header of a table is missing or there twice, or all are gone: it is neither read nor written."""
    for table in case.facts.changed_tables:
        yield Found(table.place.sheet, table.place, expected=table.headers)


@declare(
    "keys-parted",
    Severity.ERROR,
    title="ข้อความไม่ตรงกับรหัสแถว",
    sentence="แถว {value} มีข้อความที่ไม่ตรงกับรหัสแถวที่ซ่อนไว้ เช่น เรียงลำดับหรือวางทับเพียงบางคอลัมน์ จึงบอกไม่ได้ว่าแถวใดเป็นของมาตรการใด และยังสร้างตารางหรือรายงานไม่ได้",
    remedy="โปรดเลิกทำการแก้ไขจนข้อความกลับที่เดิม ลบแถวที่วางทับ หรือใช้แฟ้มสำรอง หากต้องการเรียงลำดับ โปรดเลือกทั้งตาราง",
    sentence_en="Rows {value} hold other texts than their hidden keys were put to, as after sorting or pasting over some columns only: it cannot be told which measure a row is, and no table or report can be made.",
    remedy_en="Undo until the texts are back, delete the row that was pasted over, or take a backup. To sort, select the whole table.",
    example=lambda: Example(
        facts=SheetFacts(keys_parted=(PartedRows("6 9", Place("มาตรการ", "B6")),)),
        facts_in_words="เรียงลำดับคอลัมน์ C ของชีต มาตรการ เพียงคอลัมน์เดียว",
    ),
)
def keys_parted(case: Case) -> Iterator[Found]:
    """Keys and texts of rows have parted, and it is not certain which belong together."""
    for parted in case.facts.keys_parted:
        yield Found(parted.place.sheet, parted.place, value=parted.rows)


@declare(
    "keys-moved",
    Severity.WARNING,
    title="แถวถูกเรียงแยกจากรหัสแถว",
    sentence="แถว {value} ถูกเรียงลำดับหรือย้ายโดยไม่ได้เลือกทั้งตาราง รหัสแถวที่ซ่อนไว้จึงไม่ได้ย้ายตาม โปรแกรมจับคู่แต่ละแถวกับมาตรการตามข้อความให้แล้ว",
    remedy="โปรดตรวจสอบว่าผลการดำเนินการของแต่ละแถวตรงกับมาตรการ แล้วกดปุ่ม สร้างตารางมาตรการ ครั้งต่อไปโปรดเลือกทั้งตารางก่อนเรียงลำดับ",
    sentence_en="Rows {value} were sorted or moved without the hidden keys of their table. Each row was matched with its measure by its texts.",
    remedy_en="Check that the results stand beside their measures, then make the table. Next time select the whole table before sorting.",
    example=lambda: Example(
        facts=SheetFacts(keys_moved=(PartedRows("6 7 8", Place("มาตรการ", "B6")),)),
        facts_in_words="เรียงลำดับเฉพาะคอลัมน์ที่มองเห็นของชีต มาตรการ",
    ),
)
def keys_moved(case: Case) -> Iterator[Found]:
    """Rows were sorted apart from their keys, and were paired with them again."""
    for moved in case.facts.keys_moved:
        yield Found(moved.place.sheet, moved.place, value=moved.rows)


@declare(
    "analysis-other-score",
    Severity.WARNING,
    title="ผลการวิเคราะห์ระบุคะแนนอื่น",
    sentence="ผลการวิเคราะห์ในแถวนี้ระบุว่าได้ {value} คะแนน แต่ตัวชี้วัดที่ {indicator} ได้ {expected} คะแนน",
    remedy="โปรดแก้ข้อความให้ตรงกับผลประเมิน หรือลบข้อความในช่องนี้ออกทั้งแถวแล้วสร้างตารางใหม่",
    sentence_en="The analysis of this row says {value}, but indicator {indicator} has {expected}.",
    remedy_en="Correct the text, or delete the row and make the table again.",
    example=lambda: Example(
        facts=SheetFacts(analyses=(AnalysisCell(1, "ตัวชี้วัดนี้ได้ 50.00 คะแนน", Place("มาตรการ", "D6")),)),
        facts_in_words="พิมพ์ผลการวิเคราะห์ของตัวชี้วัดที่ 1 ว่าได้ 50.00 คะแนน ซึ่งผลประเมินคือ 90.00",
    ),
)
def analysis_other_score(case: Case) -> Iterator[Found]:
    """The analysis of a row states a score of its indicator, and not the one that it has."""
    for cell in case.facts.analyses:
        result = case.graded.indicator(cell.indicator) if case.graded else None
        if result is None or result.score is None:
            continue
        stated = [thai.to_arabic(score) for score in _STATED.findall(cell.text)]
        if stated and half_up(result.score) not in map(thai.number, stated):
            yield Found(
                cell.place.cell,
                cell.place,
                value=stated[0],
                expected=f"{half_up(result.score):.2f}",
                indicator=cell.indicator,
            )


_STATED = re.compile(r"ได้(?:คะแนน)?\s*([0-9๐-๙]+(?:\.[0-9๐-๙]+)?)\s*คะแนน")
"""A score that a text states of its own indicator."""


@declare(
    "result-of-other-name",
    Severity.WARNING,
    title="ผลพิมพ์ไว้กับมาตรการชื่ออื่น",
    sentence="ผลการดำเนินการในแถวนี้พิมพ์ไว้เมื่อมาตรการชื่อ “{value}” แต่ขณะนี้มาตรการชื่อ “{expected}”",
    remedy="โปรดตรวจสอบว่าเป็นผลของมาตรการนี้ หากใช่ ให้ปรับสถานะ ผล หรือวันที่รายงานให้เป็นปัจจุบัน หากไม่ใช่ โปรดลบหรือย้ายผลนั้น",
    sentence_en="The result in this row was typed when the measure was called “{value}”; now it is called “{expected}”.",
    remedy_en="Check that it is this measure's result. If so, bring status, result or date up to date; if not, delete or move it.",
    example=lambda: Example(
        facts=SheetFacts(
            renamed=(RenamedResult("จัดทำคู่มือการให้บริการ", "อบรมเจ้าหน้าที่พัสดุ", Place("ติดตามผล", "C6")),)
        ),
        facts_in_words="เปลี่ยนชื่อมาตรการในชีต มาตรการ หลังจากพิมพ์ผลการดำเนินการแล้ว",
    ),
)
def result_of_other_name(case: Case) -> Iterator[Found]:
    """A measure was renamed after its result was typed: it may have become another one."""
    for one in case.facts.renamed:
        yield Found(one.place.cell, one.place, value=short(one.was), expected=short(one.now))


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
        facts_in_words="ข้อความในแถวที่ 130 ของชีต มาตรการ ซึ่งตารางมีแถว 6 ถึง 125",
    ),
)
def rows_below(case: Case) -> Iterator[Found]:
    """Something stands below a table, where nothing reads it."""
    for below in case.facts.rows_below:
        yield Found(below.place.sheet, below.place, value=span(*below.rows), expected=span(*below.table))


@declare(
    "merged-cells",
    Severity.WARNING,
    title="เซลล์ที่ผสานกัน",
    sentence="เซลล์ {value} ถูกผสานเข้าด้วยกัน Excel จึงเก็บค่าไว้ที่เซลล์แรกเพียงเซลล์เดียว {how}",
    remedy="โปรดยกเลิกการผสานเซลล์ แล้วพิมพ์ค่าให้ครบทุกแถว",
    sentence_en="Cells {value} are merged: Excel keeps a value in the first of them only, and {how}.",
    remedy_en="Unmerge them and type the value in each row.",
    example=lambda: Example(
        facts=SheetFacts(merged=(MergedCells("F6:F9", True, Place("มาตรการ", "F6")),)),
        facts_in_words="ผสานเซลล์ F6 ถึง F9 ของชีต มาตรการ",
    ),
)
def merged_cells(case: Case) -> Iterator[Found]:
    """Cells of a table are merged: what stands in the first is read for each of its rows, but never a score."""
    for found in case.facts.merged:
        how = (
            Term("ระบบอ่านค่านั้นให้ทุกแถวที่ผสานกัน", "that value is read for each of the merged rows")
            if found.read
            else Term("เซลล์อื่นที่ผสานกันจึงไม่มีค่า", "the others have none")
        )
        yield Found(found.area, found.place, value=found.area, how=how)


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
        facts_in_words="ตัวเลขในเซลล์ XFD1048576 ของชีต มาตรการ",
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
        facts_in_words=_UNREAD,
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
        facts_in_words=_UNREAD,
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
        facts=SheetFacts(unread_measures=(UnreadCell("name", "", Place("คลังมาตรการ", "D45")),)),
        facts_in_words=_UNREAD,
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
            library=LibraryFacts(
                tuple(m for m in shipped() if not m.topic.startswith("work-")), Place("คลังมาตรการ", "B45")
            )
        ),
        facts_in_words="ลบมาตรการของหัวข้อในตัวชี้วัดที่ 1 ออกจากคลังมาตรการ",
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
    answered = {place for row in found for place in _places(row)}
    for wanted in select(graded, shipped(), only_weak=library.only_weak):
        for place in _places(wanted):
            if place in answered or (wanted.when == KEEP and any(p[:2] == place[:2] for p in answered)):
                continue
            answered.add(place)
            name = _subject(graded.rules, *place[:2])
            yield Found(
                place[0] or place[1], library.free, value=name, expected=OCCASIONS[wanted.when], lacking=name
            )


def _places(row: Chosen) -> Iterator[tuple[int | None, int | None, str]]:
    """Give the indicators, or the issue, that a row answers, with its occasion."""
    when = KEEP if row.when == KEEP else WEAK
    yield from ((no, None, when) for no in row.indicators)
    if row.issue is not None:
        yield None, row.issue, when


def _subject(rules: RuleBook, indicator: int | None, issue: int | None) -> Term:
    """Name an indicator or issue that lacks a measure."""
    if indicator is not None:
        no, name = indicator, rules.indicator(indicator).name
        return Term(f"ตัวชี้วัดที่ {no} {name}", f"indicator {no} {name}")
    no = issue or 0
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
        facts_in_words="เกณฑ์ในชีต เกณฑ์ เป็นของฉบับก่อน",
    ),
)
def rules_older(case: Case) -> Iterator[Found]:
    """The program's rules are newer than those that the workbook carries: a command that writes brings them up."""
    found = case.facts.older_rules
    if found is not None:
        yield Found("", found.place, value=found.workbook, expected=found.program, **found.words())
