"""Checks of what only the report needs: kind of agency, memo, OIT items, what became of the measures."""

from collections.abc import Iterator
from datetime import date

from ita_xl import thai, thai_dates
from ita_xl.assessment import Place, item_code
from ita_xl.checks.case import NO_CODE, Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity
from ita_xl.checks.plan import outside_plan_year
from ita_xl.checks.sheet_facts import SheetFacts
from ita_xl.checks.wording import Term, in_language, listed, short
from ita_xl.dossier import FOLLOW_STATES, MEMO_FIELDS, filled, state, typed_oit, words
from ita_xl.layouts import PICTURE_FOLDER, PICTURES
from ita_xl.rules import rule_book
from ita_xl.rules.book import OTHER_KIND

NOT_STARTED, BEGUN, DONE = FOLLOW_STATES
MONTH = 31
"""The day of a memo may be left open; then its date is a month."""


@declare(
    "kind-unknown",
    Severity.WARNING,
    title="ไม่มีประเภทหน่วยงานนี้",
    sentence="ประเภทหน่วยงานพิมพ์ไว้เป็น “{value}” ซึ่งไม่มีในรายการ ระบบจึงดูประเภทจากชื่อหน่วยงานแทน",
    remedy="โปรดเลือกจากรายการ ({expected}) หรือปล่อยว่าง",
    sentence_en="The kind of agency reads “{value}”, which is not in the list; it is told from the agency's name instead.",
    remedy_en="Choose from the list ({expected}), or leave it empty.",
    example=lambda: Example(typed={"agency.kind": "วัด"}),
)
def kind_unknown(case: Case) -> Iterator[Found]:
    """What stands for a kind of agency is none."""
    typed = case.entries.text("agency.kind")
    if case.graded and typed and case.graded.rules.kind_called(typed) is None:
        kinds = " ".join(kind.choice for kind in case.graded.rules.agency_kinds)
        yield Found("", case.entries.place("agency.kind"), value=typed, expected=kinds)


@declare(
    "kind-contradicts-name",
    Severity.WARNING,
    title="ประเภทหน่วยงานไม่ตรงกับชื่อ",
    sentence="เลือกประเภทหน่วยงานเป็น “{value}” แต่ชื่อ “{name}” เป็น{expected} รายงานจะใช้ตำแหน่งผู้บริหารตามประเภทที่เลือก",
    remedy="โปรดตรวจสอบทั้งชื่อและประเภท หรือปล่อยประเภทว่างไว้",
    sentence_en="The kind of agency is “{value}”, but the name “{name}” is that of {expected}. The report names the executive by the kind that was chosen.",
    remedy_en="Check name and kind, or leave the kind empty.",
    example=lambda: Example(typed={"agency.kind": "เทศบาลตำบล"}),
)
def kind_contradicts_name(case: Case) -> Iterator[Found]:
    """The name of the agency tells another kind than the one that was chosen."""
    if case.graded is None:
        return
    rules, name = case.graded.rules, case.assessment.agency.name
    chosen, told = rules.kind_called(case.entries.text("agency.kind")), rules.kind_of(name)
    if chosen and told.code != OTHER_KIND and chosen != told:
        place = case.entries.place("agency.kind")
        yield Found("", place, value=chosen.choice, expected=told.choice, name=name)


@declare(
    "memo-garuda",
    Severity.NOTE,
    title="ไม่พบภาพตราครุฑ",
    sentence="มีข้อมูลบันทึกข้อความ แต่ไม่พบไฟล์ภาพ “{value}” ในโฟลเดอร์ “{folder}” ซึ่งอยู่ในโฟลเดอร์เดียวกับสมุดงาน บันทึกข้อความในรายงานจึงไม่มีตราครุฑ",
    remedy="โปรดวางไฟล์ภาพชื่อ {value} ชนิด PNG หรือ JPG ในโฟลเดอร์นั้น หรือคลิกที่ตำแหน่งตราครุฑใน Word แล้วเลือกไฟล์ภาพ",
    sentence_en="A memo is typed, but there is no picture “{value}” in the folder “{folder}” beside the workbook, so the memo of the report has no Garuda.",
    remedy_en="Put {value}.png or {value}.jpg there, or click on the place of the Garuda in Word and choose the file.",
    example=lambda: Example(
        typed={"memo.office": "สำนักปลัด"},
        facts=SheetFacts(no_garuda=True),
        facts_in_words="ไม่มีไฟล์ภาพครุฑในโฟลเดอร์รูปภาพข้างสมุดงาน",
    ),
)
def memo_garuda(case: Case) -> Iterator[Found]:
    """A memo will be made, and the office's picture of the Garuda is not where it is looked for."""
    fields = (f"memo.{name}" for name in MEMO_FIELDS)
    typed = next((name for name in fields if case.entries.text(name)), "")
    if typed and case.facts.no_garuda:
        yield Found("", case.entries.place(typed), value=PICTURES["garuda"], folder=PICTURE_FOLDER)


@declare(
    "memo-date-unreadable",
    Severity.WARNING,
    title="อ่านวันที่ของบันทึกไม่ได้",
    sentence="วันที่ของบันทึกข้อความพิมพ์ไว้เป็น “{value}” ซึ่งอ่านเป็นวันที่ไม่ได้",
    remedy="โปรดพิมพ์วัน เดือน และปี พ.ศ. เช่น 15 ตุลาคม 2568 หรือพิมพ์เป็นวันที่ของ Excel",
    sentence_en="The date of the memo reads “{value}”, which is no date.",
    remedy_en="Type day, month and Thai year, such as 15 ตุลาคม 2568, or a date of Excel.",
    example=lambda: Example(typed={"memo.date": "15/13/2568"}),
)
def memo_date_unreadable(case: Case) -> Iterator[Found]:
    """The date of the memo is no day, and no month whose day is left open."""
    typed = case.entries.value("memo.date")
    if typed is None or isinstance(typed, date):
        return
    period = thai_dates.read(words(typed))
    if period is None or (period.last - period.first).days >= MONTH:
        yield Found("", case.entries.place("memo.date"), value=words(typed))


@declare(
    "asked-incomplete",
    Severity.WARNING,
    title="ผลการตอบไม่มีคำถาม",
    sentence="มีผลการตอบ “{value}” แต่ไม่มีข้อความของคำถาม",
    remedy="โปรดพิมพ์คำถาม หรือลบผลการตอบนี้",
    sentence_en="There is an answer “{value}” without its question.",
    remedy_en="Type the question, or delete the answer.",
    example=lambda: Example(typed={"asked.1.answer": "ไม่มีปัญหา ร้อยละ 80.95"}),
)
def asked_incomplete(case: Case) -> Iterator[Found]:
    """An answer stands without its question."""
    for row in case.entries.rows("asked"):
        answer = words(case.entries.value(f"{row}.answer"))
        if answer and case.entries.value(f"{row}.question") is None:
            yield Found(row, _at(case, row, "question", "answer"), value=answer)


@declare(
    "text-without-code",
    Severity.WARNING,
    title="ข้อความไม่มีรหัสข้อ",
    sentence="แถวนี้พิมพ์{what}ไว้แต่ไม่มีรหัสข้อ จึงไม่ได้นำมาใช้",
    remedy="โปรดพิมพ์รหัสข้อ เช่น {example} หรือลบข้อความในแถวนี้",
    sentence_en="This row has {what} but no item code, and is not used.",
    remedy_en="Type the item code, such as {example}, or delete the text.",
    example=lambda: Example(typed={"oit.1.code": None, "oit.1.note": "อยู่ระหว่างปรับปรุงเว็บไซต์"}),
)
def text_without_code(case: Case) -> Iterator[Found]:
    """Something was typed in a row of items without an item code, beside scores."""
    for row in case.entries.rows("oit"):
        if filled(case.entries, row) and not case.entries.text(f"{row}.code"):
            place = case.entries.place(f"{row}.code")
            yield Found(row, place, what=Term("ความก้าวหน้า", "progress"), example="o1")
    for row in case.entries.rows("item"):
        if case.entries.value(f"{row}.text") is not None and not case.entries.text(f"{row}.code"):
            place = case.entries.place(f"{row}.code")
            yield Found(row, place, what=Term("ข้อความของข้อ", "the text of an item"), example="i1")


@declare(
    "oit-unknown",
    Severity.WARNING,
    title="ไม่มีข้อ OIT นี้ในปีนั้น",
    sentence="ไม่มีข้อ {value} ในรายการ OIT ของปีงบประมาณ พ.ศ. {year} ซึ่งมี {first} ถึง {last} ความก้าวหน้าที่พิมพ์ไว้ในแถวนี้จึงยังไม่ได้นำมาใช้",
    remedy="โปรดแก้รหัสข้อ หรือตรวจสอบว่าใช้รายการของปีใด",
    sentence_en="There is no item {value} in the OIT list of fiscal year {year}, which has {first} to {last}: the progress typed in this row is not used.",
    remedy_en="Correct the code, or check of which year the list is.",
    example=lambda: Example(typed={"oit.1.code": "o35", "oit.1.status": BEGUN}),
)
def oit_unknown(case: Case) -> Iterator[Found]:
    """An OIT item for which something was typed is not in the catalogue of the year."""
    if case.graded is None:
        return
    listed = [item.code for item in case.graded.rules.items if item.instrument == "OIT"]
    for row in _filled(case):
        typed = case.entries.text(f"{row}.code")
        if typed and item_code(typed) not in listed:
            yield Found(
                row,
                case.entries.place(f"{row}.code"),
                value=typed,
                year=case.assessment.fiscal_year,
                first=listed[0],
                last=listed[-1],
            )


@declare(
    "oit-duplicate",
    Severity.WARNING,
    title="ข้อ OIT ซ้ำ",
    sentence="ข้อ {value} พิมพ์ความก้าวหน้าไว้มากกว่าหนึ่งแถว ระบบใช้แถวแรก (เซลล์ {first})",
    remedy="โปรดรวมข้อความไว้ในแถวเดียว",
    sentence_en="The progress of item {value} stands in more than one row; the first is used (cell {first}).",
    remedy_en="Put the text into one row.",
    example=lambda: Example(
        typed={"oit.1.code": "o1", "oit.1.status": BEGUN, "oit.2.code": "o1", "oit.2.status": NOT_STARTED}
    ),
)
def oit_duplicate(case: Case) -> Iterator[Found]:
    """Something was typed for an OIT item in more than one row: the first one counts."""
    used = typed_oit(case.entries)
    for row in _filled(case):
        code = item_code(case.entries.text(f"{row}.code"))
        if code and used[code] != row:
            place = case.entries.place(f"{row}.code")
            first = case.entries.place(f"{used[code]}.code").cell
            yield Found(row, place, value=code, first=first)


@declare(
    "oit-year-changed",
    Severity.ERROR,
    title="เปลี่ยนปีหลังพิมพ์ความก้าวหน้า OIT",
    sentence="ปีงบประมาณเปลี่ยนเป็น พ.ศ. {value} แต่ความก้าวหน้า OIT พิมพ์ไว้ตามรายการของปี พ.ศ. {before} รหัสข้อเดียวกันต่างปีเป็นข้อมูลคนละเรื่อง",
    remedy="โปรดพิมพ์ปีเดิมกลับ หรือเริ่มสมุดงานใหม่ของปีนี้",
    sentence_en="The fiscal year is now {value}, but the progress of OIT was typed by the list of {before}. The same code means another document in another year.",
    remedy_en="Type the former year again, or begin a new workbook for this year.",
    example=lambda: Example(typed={"oit_year": 2567, "oit.1.code": "o1", "oit.1.status": BEGUN}),
)
def oit_year_changed(case: Case) -> Iterator[Found]:
    """The fiscal year is another one than when the OIT items were typed: their codes mean other documents now."""
    before, now = thai.year(case.entries.value("oit_year")), case.assessment.fiscal_year
    if before is not None and now is not None and before != now and any(_filled(case)):
        yield Found(now, case.entries.place("fiscal_year"), value=now, before=before)


@declare(
    "oit-plan-year",
    Severity.WARNING,
    title="รายการ OIT ของปีที่ใช้มาตรการต่างออกไป",
    sentence="รายการ OIT ของปีงบประมาณ พ.ศ. {year} ที่ใช้มาตรการ {lacks}",
    remedy="โปรดตรวจสอบกับรายการที่สำนักงาน ป.ป.ช. ประกาศสำหรับปีนั้น",
    sentence_en="The OIT list of fiscal year {year} of the measures {lacks}.",
    remedy_en="Hold it against the list that the NACC has published for that year.",
    example=lambda: Example(typed={"oit.1.code": "o11", "oit.1.status": BEGUN}),
)
def oit_plan_year(case: Case) -> Iterator[Found]:
    """Progress was typed for documents that the year in which it is reported does not ask for, as far as it is known.

    The progress report has the list of the plan year, where there is one.
    """
    year, of_result = case.assessment.plan_year, case.assessment.fiscal_year
    if case.graded is None or not year or not (rows := list(_filled(case))):
        return
    if (plan := rule_book(year)) is None:
        lacks = Term(
            f"ยังไม่มีในโปรแกรม รายงานผลการดำเนินการจึงแสดงรายการของปี พ.ศ. {of_result}",
            f"is not known to the program: the progress report has that of {of_result}",
        )
        yield Found(year, case.entries.place("plan_year"), year=year, lacks=lacks)
        return
    topics = {item.topic for item in plan.items if item.instrument == "OIT"}
    codes = {row: item_code(case.entries.text(f"{row}.code")) for row in rows}
    known = {item.code: item for item in case.graded.rules.items if item.instrument == "OIT"}
    gone = [row for row in rows if codes[row] in known and known[codes[row]].topic not in topics]
    if gone:
        named = " ".join(dict.fromkeys(codes[row] for row in gone))
        lacks = Term(
            f"ไม่มีข้อมูลเรื่องเดียวกับข้อ {named} ความก้าวหน้าที่พิมพ์ไว้จึงไม่ปรากฏในรายงานผลการดำเนินการ",
            f"has no counterpart of {named}: what was typed for it is not in the progress report",
        )
        yield Found(gone[0], case.entries.place(f"{gone[0]}.code"), year=year, lacks=lacks)


@declare(
    "status-unknown",
    Severity.WARNING,
    title="สถานะไม่อยู่ในรายการ",
    sentence="สถานะของ{what} พิมพ์ไว้เป็น “{value}” ซึ่งไม่อยู่ในรายการ",
    remedy="โปรดเลือกหนึ่งในสามสถานะ คือ {expected}",
    sentence_en="The status of {what} reads “{value}”, which is not in the list.",
    remedy_en="Choose one of the three, {expected}.",
    example=lambda: Example(typed={"oit.1.code": "o1", "oit.1.status": "เสร็จ"}),
)
def status_unknown(case: Case) -> Iterator[Found]:
    """A state is none of the three."""
    for subject, what, typed, place in _states(case):
        if typed and typed not in FOLLOW_STATES:
            known = listed(FOLLOW_STATES)
            yield Found(subject, place, value=typed, expected=known, what=what)


def _states(case: Case) -> Iterator[tuple[str, Term, str, Place]]:
    for row in case.entries.rows("oit"):
        typed, code = state(case.entries.text(f"{row}.status")), case.entries.text(f"{row}.code") or NO_CODE
        what = Term(f"ข้อ {in_language(code, 'th')}", f"item {in_language(code, 'en')}")
        yield row, what, typed, case.entries.place(f"{row}.status")
    for progress, places in case.progress:
        yield places["status"].cell, Term("มาตรการ", "the measure"), progress.status, places["status"]


@declare(
    "result-before-start",
    Severity.WARNING,
    title="มีผลทั้งที่ยังไม่ได้ดำเนินการ",
    sentence="สถานะของมาตรการนี้คือ “{value}” แต่มีผลการดำเนินการหรือผลลัพธ์พิมพ์ไว้",
    remedy="โปรดเลือกสถานะให้ตรงกับข้อเท็จจริง หรือลบผลที่พิมพ์ไว้",
    sentence_en="The status of this measure is “{value}”, but a result or outcome is typed.",
    remedy_en="Choose the status that is true, or delete the result.",
    example=lambda: Example(followed={"status": NOT_STARTED, "result": "อบรมแล้ว 1 ครั้ง"}),
)
def result_before_start(case: Case) -> Iterator[Found]:
    """A measure has a result, and its state says that it was not begun."""
    for progress, places in case.progress:
        typed = progress.result or progress.outcome
        if progress.status == NOT_STARTED and typed:
            yield Found(places["status"].cell, places["status"], value=NOT_STARTED)


@declare(
    "done-without-result",
    Severity.NOTE,
    title="ดำเนินการแล้วแต่ไม่มีผล",
    sentence="สถานะของมาตรการนี้คือ “{value}” แต่ยังไม่มีผลการดำเนินการ",
    remedy="โปรดพิมพ์ผลการดำเนินการหากต้องการให้ปรากฏในรายงาน",
    sentence_en="The status of this measure is “{value}”, but there is no result yet.",
    remedy_en="Type the result if it is to stand in the report.",
    example=lambda: Example(followed={"status": DONE}),
)
def done_without_result(case: Case) -> Iterator[Found]:
    """A measure is done, and nothing says with what result."""
    for progress, places in case.progress:
        if progress.status == DONE and not progress.result:
            yield Found(places["result"].cell, places["result"], value=DONE)


@declare(
    "done-without-evidence",
    Severity.NOTE,
    title="ไม่มีที่อยู่ของข้อมูล OIT",
    sentence="ข้อ {codes} เลือกสถานะ “{value}” แต่ยังไม่มีที่อยู่เว็บหรือหน้าที่เปิดเผยข้อมูล",
    remedy="โปรดพิมพ์ที่อยู่หากต้องการให้ปรากฏในรายงาน",
    sentence_en="The items {codes} have the status “{value}”, but no web address or page of the published data.",
    remedy_en="Type it if it is to stand in the report.",
    example=lambda: Example(typed={"oit.1.code": "o1", "oit.1.status": DONE}),
)
def done_without_evidence(case: Case) -> Iterator[Found]:
    """OIT items are published, and nothing says where: one finding for all of them."""
    bare = [
        row
        for row in _filled(case)
        if state(case.entries.text(f"{row}.status")) == DONE and case.entries.value(f"{row}.evidence") is None
    ]
    if bare:
        typed = [short(case.entries.text(f"{row}.code")) or NO_CODE for row in bare]
        codes = Term(*(" ".join(in_language(code, language) for code in typed) for language in ("th", "en")))
        place = _at(case, bare[0], "evidence", "status")
        yield Found("", place, value=DONE, codes=codes)


@declare(
    "progress-date-outside",
    Severity.WARNING,
    title="วันที่รายงานนอกปีงบประมาณ",
    sentence="วันที่รายงานผล “{value}” อยู่นอกปีงบประมาณ พ.ศ. {year} ที่ใช้มาตรการ ({expected})",
    remedy="โปรดตรวจสอบวันที่ หรือปีงบประมาณที่จะใช้มาตรการ",
    sentence_en="The reporting date “{value}” lies outside fiscal year {year} of the measures ({expected}).",
    remedy_en="Check the date, or the fiscal year of the measures.",
    example=lambda: Example(followed={"date": "30 กันยายน 2568"}),
)
def progress_date_outside(case: Case) -> Iterator[Found]:
    """What became of a measure was reported on a day outside the plan year; what is no date is a person's wording."""
    dated = ((p.date, places["date"]) for p, places in case.progress if not p.earlier)
    return outside_plan_year(case, dated)


def _at(case: Case, row: str, *columns: str) -> Place:
    """Give the place of the first of these columns that has one: a JSON file holds only what was given."""
    places = [case.entries.place(f"{row}.{column}") for column in columns]
    return next((place for place in places if place.cell), places[0])


def _filled(case: Case) -> Iterator[str]:
    return (row for row in case.entries.rows("oit") if filled(case.entries, row))
