"""Checks of single values as they were typed."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import (
    INDICATOR_FIELDS,
    MAX_SCORE,
    MIN_SCORE,
    SHARES,
    TEXT_FIELDS,
    UNCALCULATED,
    YEAR_FIELDS,
    Entries,
    Percent,
    item_code,
    score,
    score_fields,
)
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity
from ita_xl.checks.sheet_facts import LongText
from ita_xl.checks.wording import Term, listed, span
from ita_xl.rules import years
from ita_xl.scoring import half_up

MAX_NAME, MAX_WORDING = 250, 2000
"""As many letters a name, and the wording of an item, may have."""


@declare(
    "year-missing",
    Severity.ERROR,
    title="ไม่มีปีงบประมาณ",
    sentence="ยังไม่ได้ระบุปีงบประมาณของผลการประเมิน",
    remedy="โปรดพิมพ์ปี พ.ศ. เป็นตัวเลข 4 หลัก เช่น 2568",
    sentence_en="The fiscal year of the result is not given.",
    remedy_en="Type the Thai year in 4 digits, such as 2568.",
    example=lambda: Example(typed={"fiscal_year": None}),
)
def year_missing(case: Case) -> Iterator[Found]:
    """The fiscal year is empty."""
    if case.entries.value("fiscal_year") is None and not case.entries.error("fiscal_year"):
        yield Found("", case.entries.place("fiscal_year"))


@declare(
    "year-unreadable",
    Severity.ERROR,
    title="อ่านปีไม่ได้",
    sentence="{what} พิมพ์ไว้เป็น “{value}” ซึ่งอ่านเป็นปี พ.ศ. ไม่ได้",
    remedy="โปรดพิมพ์ตัวเลข 4 หลัก เช่น 2568",
    sentence_en="{what} reads “{value}”, which is no Thai year.",
    remedy_en="Type 4 digits, such as 2568.",
    example=lambda: Example(typed={"fiscal_year": 68}),
)
def year_unreadable(case: Case) -> Iterator[Found]:
    """What stands for a year is none."""
    for name in (*YEAR_FIELDS, *(f"{row}.year" for row in case.entries.rows("history"))):
        typed = case.entries.value(name)
        if typed is not None and thai.year(typed) is None:
            yield Found(name, case.entries.place(name), value=typed, what=case.label(name))


@declare(
    "year-unknown",
    Severity.ERROR,
    title="ไม่มีเกณฑ์ของปี",
    sentence="ปีงบประมาณ พ.ศ. {value} ยังไม่มีหลักเกณฑ์การประเมินในระบบ (มีปี {years})",
    remedy="โปรดเลือกปีจากรายการ หากเป็นปีที่ใหม่กว่า ต้องใช้โปรแกรมรุ่นที่มีเกณฑ์ของปีนั้น ปีที่พิมพ์ไม่จำเป็นต้องผิด",
    sentence_en="There are no rules for fiscal year {value} (there are for {years}).",
    remedy_en="Choose a year of the list. For a newer one a newer program is needed, with its rules; the year need not be wrong.",
    example=lambda: Example(typed={"fiscal_year": 2561}),
)
def year_unknown(case: Case) -> Iterator[Found]:
    """There are no rules for the fiscal year."""
    year = case.assessment.fiscal_year
    if year is not None and case.graded is None:
        known = span(years()[0], years()[-1])
        yield Found(year, case.entries.place("fiscal_year"), value=year, years=known)


@declare(
    "plan-year-before",
    Severity.ERROR,
    title="ปีมาตรการอยู่ก่อนปีผลประเมิน",
    sentence="ปีงบประมาณที่จะใช้มาตรการพิมพ์ไว้เป็น {value} ซึ่งอยู่ก่อนปีงบประมาณ พ.ศ. {year} ของผลการประเมิน ระยะเวลาของมาตรการจึงเป็นปีที่ผ่านไปแล้ว",
    remedy="โปรดตรวจสอบปีทั้งสอง โดยทั่วไปปีที่จะใช้มาตรการคือ {expected}",
    sentence_en="The fiscal year of the measures is {value}, before fiscal year {year} of the result: the measures would lie in a year that is over.",
    remedy_en="Check both years; usually the measures are for {expected}.",
    example=lambda: Example(typed={"plan_year": 2560}),
)
def plan_year_before(case: Case) -> Iterator[Found]:
    """The measures are planned for a year before that of the result. The same year happens: a report on progress."""
    plan, year = thai.year(case.entries.value("plan_year")), case.assessment.fiscal_year
    if case.graded and plan is not None and year is not None and plan < year:
        place = case.entries.place("plan_year")
        yield Found(plan, place, value=plan, expected=year + 1, year=year)


@declare(
    "plan-year-far",
    Severity.WARNING,
    title="ปีมาตรการห่างจากปีผลประเมิน",
    sentence="ปีงบประมาณที่จะใช้มาตรการพิมพ์ไว้เป็น {value} ซึ่งห่างจากปีงบประมาณ พ.ศ. {year} ของผลการประเมินเกินหนึ่งปี",
    remedy="โปรดตรวจสอบปีทั้งสอง โดยทั่วไปปีที่จะใช้มาตรการคือ {expected}",
    sentence_en="The fiscal year of the measures is {value}, more than a year after fiscal year {year} of the result.",
    remedy_en="Check both years; usually the measures are for {expected}.",
    example=lambda: Example(typed={"plan_year": 2575}),
)
def plan_year_far(case: Case) -> Iterator[Found]:
    """The measures are planned for a later year than the next one."""
    plan, year = thai.year(case.entries.value("plan_year")), case.assessment.fiscal_year
    if case.graded and plan is not None and year is not None and plan > year + 1:
        place = case.entries.place("plan_year")
        yield Found(plan, place, value=plan, expected=year + 1, year=year)


@declare(
    "error-value",
    Severity.ERROR,
    title="ค่าผิดพลาดของ Excel",
    sentence="เซลล์นี้เป็นค่าผิดพลาดของ Excel {value} จึงไม่ได้นำมาใช้",
    remedy="โปรดลบสูตรในเซลล์นี้ แล้วพิมพ์ค่าแทน",
    sentence_en="The cell shows the error value {value} of Excel and is not used.",
    remedy_en="Delete the formula in it and type the value.",
    example=lambda: Example(typed={"indicator.3": "#DIV/0!"}),
)
def error_value(case: Case) -> Iterator[Found]:
    """A cell shows an error value of Excel."""
    for name, entry in case.entries.by_field.items():
        if (value := case.entries.error(name)) and value != UNCALCULATED:
            yield Found(name, entry.place, value=value)
    for cell in case.facts.errors:
        yield Found(cell.place.cell, cell.place, value=cell.value)


@declare(
    "not-calculated",
    Severity.ERROR,
    title="สูตรยังไม่มีผลคำนวณ",
    sentence="เซลล์นี้เป็นสูตรที่ยังไม่มีโปรแกรมใดคำนวณและบันทึกผลไว้ จึงยังไม่มีค่าให้อ่าน",
    remedy="โปรดเปิดแฟ้มด้วย Excel กดปุ่ม F9 บันทึกแฟ้ม แล้วตรวจสอบอีกครั้ง หรือพิมพ์ค่าแทนสูตร",
    sentence_en="The cell holds a formula that no program has calculated and stored: there is no value to be read yet.",
    remedy_en="Open the file in Excel, press F9, save it and check again; or type the value instead.",
    example=lambda: Example(typed={"indicator.3": UNCALCULATED}),
)
def not_calculated(case: Case) -> Iterator[Found]:
    """A cell holds a formula without a stored result, as programs leave it that write files without Excel."""
    for name, entry in case.entries.by_field.items():
        if case.entries.error(name) == UNCALCULATED:
            yield Found(name, entry.place)
    for place in case.facts.uncalculated:
        yield Found(place.cell, place)


@declare(
    "text-too-long",
    Severity.ERROR,
    title="ข้อความยาวเกินไป",
    sentence="ข้อความในเซลล์นี้ยาว {value} ตัวอักษร เกินที่ใช้ได้ {expected} ตัวอักษร",
    remedy="โปรดย่อข้อความ",
    sentence_en="The text of the cell has {value} letters, more than the {expected} that can be used.",
    remedy_en="Shorten it.",
    example=lambda: Example(typed={"agency.name": "องค์การบริหารส่วนตำบล" * 20}),
)
def text_too_long(case: Case) -> Iterator[Found]:
    """A text is longer than what is made of it can be."""
    for text in (*too_long(case.entries), *case.facts.long_texts):
        yield Found(text.place.cell, text.place, value=text.length, expected=text.limit)


def too_long(entries: Entries) -> Iterator[LongText]:
    """Give the fields whose text is too long for the sentences that name it."""
    limits = dict.fromkeys(TEXT_FIELDS, MAX_NAME)
    limits |= {f"{row}.level": MAX_NAME for row in entries.rows("history")}
    limits |= {f"{row}.text": MAX_WORDING for row in entries.rows("item")}
    for name, limit in limits.items():
        if (count := len(entries.text(name))) > limit:
            yield LongText(count, limit, entries.place(name))


@declare(
    "agency-name-missing",
    Severity.ERROR,
    title="ไม่มีชื่อหน่วยงาน",
    sentence="ยังไม่ได้ระบุชื่อหน่วยงาน",
    remedy="โปรดพิมพ์ชื่อเต็มของหน่วยงาน",
    sentence_en="The agency has no name.",
    remedy_en="Type its full name.",
    example=lambda: Example(typed={"agency.name": None}),
)
def agency_name_missing(case: Case) -> Iterator[Found]:
    """The agency has no name."""
    if not case.assessment.agency.name and not case.entries.error("agency.name"):
        yield Found("", case.entries.place("agency.name"))


@declare(
    "agency-incomplete",
    Severity.WARNING,
    title="ที่ตั้งหน่วยงานไม่ครบ",
    sentence="ยังไม่ได้ระบุ{what}ของหน่วยงาน หน่วยงานชื่อเดียวกันมีได้หลายแห่ง จึงต้องใช้ชื่อ อำเภอ และจังหวัดประกอบกัน",
    remedy="โปรดพิมพ์{what}ให้ครบ",
    sentence_en="The {what} of the agency is not given. Agencies may share a name: name, district and province together tell them apart.",
    remedy_en="Type the {what}.",
    example=lambda: Example(typed={"agency.district": None, "agency.province": None}),
)
def agency_incomplete(case: Case) -> Iterator[Found]:
    """The agency has a name, but not both district and province: many agencies share a name."""
    agency = case.assessment.agency
    parts = (
        ("agency.district", Term("อำเภอ", "district"), agency.district),
        ("agency.province", Term("จังหวัด", "province"), agency.province),
    )
    missing = [(name, word) for name, word, given in parts if not given and not case.entries.error(name)]
    if agency.name and missing:
        yield Found("", case.entries.place(missing[0][0]), what=listed(word for _, word in missing))


@declare(
    "score-missing",
    Severity.ERROR,
    title="ไม่มีคะแนน",
    sentence="ยังไม่มีคะแนน{what}",
    remedy="โปรดพิมพ์คะแนนตามประกาศผล (0 ถึง 100)",
    sentence_en="There is no score for {what}.",
    remedy_en="Type the score as announced (0 to 100).",
    example=lambda: Example(typed={"indicator.3": None}),
    together="ยังไม่มีคะแนน {count} ตัวชี้วัด คือ {all} โปรดพิมพ์คะแนนตามประกาศผล (0 ถึง 100)",
    each="{what}",
)
def score_missing(case: Case) -> Iterator[Found]:
    """An indicator has no score at all."""
    for name in INDICATOR_FIELDS:
        if case.entries.value(name) is None and not case.entries.error(name):
            no = name.partition(".")[2]
            yield Found(no, case.entries.place(name), what=case.label(name))


@declare(
    "not-a-number",
    Severity.ERROR,
    title="ไม่ใช่ตัวเลข",
    sentence="{what} พิมพ์ไว้เป็น “{value}” ซึ่งอ่านเป็นตัวเลขไม่ได้",
    remedy="โปรดพิมพ์เฉพาะตัวเลข เช่น 93.37",
    sentence_en="{what} reads “{value}”, which is no number.",
    remedy_en="Type digits only, such as 93.37.",
    example=lambda: Example(typed={"indicator.3": "ไม่มี"}),
)
def not_a_number(case: Case) -> Iterator[Found]:
    """A score field holds something that cannot be read as a number, and of which nothing can be guessed."""
    for name in score_fields(case.entries):
        typed = case.entries.value(name)
        if typed is not None and thai.number(typed) is None and _meant(typed) is None:
            yield Found(name, case.entries.place(name), value=typed, what=case.label(name))


@declare(
    "decimal-comma",
    Severity.ERROR,
    title="จุลภาคแทนจุดทศนิยม",
    sentence="{what} พิมพ์ไว้เป็น “{value}” ซึ่งใช้จุลภาคแทนจุดทศนิยม ระบบจึงไม่ได้อ่านเป็นตัวเลข",
    remedy="โปรดตรวจสอบกับประกาศผล แล้วพิมพ์เป็น {expected} หากถูกต้อง",
    sentence_en="{what} reads “{value}”, with a comma for the decimal point, and is not read as a number.",
    remedy_en="Hold it against the announced result, then type {expected} if that is right.",
    example=lambda: Example(typed={"indicator.3": "๙๓,๓๗"}),
)
def decimal_comma(case: Case) -> Iterator[Found]:
    """A score was typed with a comma for the decimal point."""
    yield from _guesses(case, comma=True)


@declare(
    "stray-text",
    Severity.ERROR,
    title="มีข้อความปนกับตัวเลข",
    sentence="{what} พิมพ์ไว้เป็น “{value}” ซึ่งมีข้อความหรือเครื่องหมายปนกับตัวเลข ระบบจึงไม่ได้อ่านเป็นตัวเลข",
    remedy="โปรดตรวจสอบกับประกาศผล แล้วพิมพ์เฉพาะตัวเลข คือ {expected} หากถูกต้อง",
    sentence_en="{what} reads “{value}”, letters or marks beside a number, and is not read as a number.",
    remedy_en="Hold it against the announced result, then type the number alone, {expected}, if that is right.",
    example=lambda: Example(typed={"indicator.3": "93.37 คะแนน"}),
)
def stray_text(case: Case) -> Iterator[Found]:
    """A score field holds one number, with words or signs around it."""
    yield from _guesses(case, comma=False)


def _guesses(case: Case, *, comma: bool) -> Iterator[Found]:
    for name in score_fields(case.entries):
        typed = case.entries.value(name)
        if isinstance(typed, str) and (thai.comma_number(typed) is not None) is comma:
            meant = _meant(typed)
            if meant is not None:
                yield Found(
                    name, case.entries.place(name), value=typed, expected=meant, what=case.label(name)
                )


def _meant(typed: object) -> Decimal | None:
    """Guess the score that was meant where none can be read."""
    if not isinstance(typed, str) or thai.number(typed) is not None:
        return None
    comma = thai.comma_number(typed)
    value = thai.lone_number(typed) if comma is None else comma
    return None if value is None or score(value) is None else value


@declare(
    "out-of-range",
    Severity.ERROR,
    title="คะแนนนอกช่วง",
    sentence="{what} พิมพ์ไว้เป็น {value} ซึ่งอยู่นอกช่วง 0 ถึง 100",
    remedy="โปรดตรวจสอบกับประกาศผล",
    sentence_en="{what} is {value}, outside 0 to 100.",
    remedy_en="Hold it against the announced result.",
    example=lambda: Example(typed={"indicator.3": 9337}),
)
def out_of_range(case: Case) -> Iterator[Found]:
    """A score lies outside 0 to 100."""
    for name in score_fields(case.entries):
        value = thai.number(case.entries.value(name))
        if value is not None and not MIN_SCORE <= value <= MAX_SCORE:
            yield Found(name, case.entries.place(name), value=value, what=case.label(name))


@declare(
    "percent-score",
    Severity.ERROR,
    title="คะแนนเป็นรูปแบบร้อยละ",
    sentence="{what} อยู่ในเซลล์รูปแบบร้อยละ ซึ่งแสดงเป็น {expected}% แต่ค่าในเซลล์คือ {value} ระบบจึงอ่านได้ {value} คะแนน",
    remedy="โปรดเปลี่ยนรูปแบบเซลล์เป็นตัวเลข แล้วพิมพ์ {expected} หากตรงกับประกาศผล รายงานจะส่งออกได้เมื่อแก้แล้ว",
    sentence_en="{what} is in a cell of per cent format, which shows {expected}%, but holds {value}: it is read as a score of {value}.",
    remedy_en="Format the cell as a number and type {expected} if that is the announced score. No report can be exported until then.",
    example=lambda: Example(typed={"threshold": Percent(0.85)}),
    together="คะแนน {count} ช่องอยู่ในเซลล์รูปแบบร้อยละ ค่าในเซลล์จึงเป็นหนึ่งในร้อยของคะแนนที่เห็น โปรดเปลี่ยนรูปแบบเซลล์เป็นตัวเลข แล้วพิมพ์ตามประกาศผล คือ {all} รายงานจะส่งออกได้เมื่อแก้แล้ว",
    each="{what} {expected}",
)
def percent_score(case: Case) -> Iterator[Found]:
    """A score from 0 to 1 stands in a cell that is shown as a per cent: a hundredth of what is seen."""
    for name, value in _fractions(case):
        if isinstance(case.entries.value(name), Percent):
            yield _hundredfold(case, name, value)


@declare(
    "score-fraction",
    Severity.WARNING,
    title="คะแนนไม่เกิน 1",
    sentence="{what} พิมพ์ไว้เป็น {value} ซึ่งต่ำกว่าคะแนนทั่วไปมาก หากคัดลอกมาจากค่าร้อยละ คะแนนจะเป็น {expected}",
    remedy="โปรดตรวจสอบกับประกาศผล หากไม่ใช่ {value} คะแนน โปรดพิมพ์ {expected}",
    sentence_en="{what} is {value}, far below what is usual; if it was copied from a per cent, the score is {expected}.",
    remedy_en="Hold it against the announced result, and type {expected} where it is not {value}.",
    example=lambda: Example(typed={"threshold": Decimal("0.85")}),
    together="คะแนน {count} ช่องมีค่าไม่เกิน 1 หากคัดลอกมาจากค่าร้อยละ คะแนนจะเป็น {all} โปรดตรวจสอบกับประกาศผล",
    each="{what} {expected}",
)
def score_fraction(case: Case) -> Iterator[Found]:
    """A score is above 0 and not above 1: it may be a hundredth of the one that is meant. Shares may be that small."""
    for name, value in _fractions(case):
        if not isinstance(case.entries.value(name), Percent) and not name.endswith(SHARES):
            yield _hundredfold(case, name, value)


def _fractions(case: Case) -> Iterator[tuple[str, Decimal]]:
    for name in score_fields(case.entries):
        value = score(case.entries.value(name))
        if value is not None and 0 < value <= 1:
            yield name, Decimal(f"{value:.15g}")


def _hundredfold(case: Case, name: str, value: Decimal) -> Found:
    place, what = case.entries.place(name), case.label(name)
    return Found(
        name, place, value=f"{value.normalize():f}", expected=f"{half_up(value * 100):.2f}", what=what
    )


@declare(
    "too-many-decimals",
    Severity.WARNING,
    title="ทศนิยมเกินสองตำแหน่ง",
    sentence="{what} พิมพ์ไว้เป็น {value} ซึ่งมีทศนิยมเกินสองตำแหน่ง และจะแสดงในรายงานเป็น {expected}",
    remedy="โปรดตรวจสอบกับประกาศผล แล้วพิมพ์ทศนิยมไม่เกินสองตำแหน่ง",
    sentence_en="{what} is {value}, with more than two decimals; the report will show {expected}.",
    remedy_en="Hold it against the announced result, then type two decimals at most.",
    example=lambda: Example(typed={"indicator.3": Decimal("91.254")}),
    together="คะแนน {count} ช่องมีทศนิยมเกินสองตำแหน่ง รายงานจะแสดงเป็น {all} โปรดตรวจสอบกับประกาศผล แล้วพิมพ์ทศนิยมไม่เกินสองตำแหน่ง",
    each="{what} {expected}",
)
def too_many_decimals(case: Case) -> Iterator[Found]:
    """A score has more than two decimals; zeros at the end do not count, nor do the shares of the answers.

    One that is not above 1 may be a hundredth of a score: that is told by itself.
    """
    for name in score_fields(case.entries):
        if name.endswith(SHARES):
            continue
        typed = case.entries.value(name)
        # Excel keeps 15 digits of what is typed: what a formula leaves behind them nobody ever saw.
        value = score(Decimal(f"{typed:.15g}") if isinstance(typed, float) else typed)
        if value is not None and value > 1 and value != half_up(value):
            place, what = case.entries.place(name), case.label(name)
            yield Found(name, place, value=value, expected=half_up(value), what=what)


def number_fields(entries: Entries) -> Iterator[str]:
    """Give every field that should hold a number: scores, years, and the issue of an item."""
    yield from YEAR_FIELDS
    yield from score_fields(entries)
    yield from (f"{row}.issue" for row in entries.rows("item"))
    yield from (f"{row}.year" for row in entries.rows("history"))


@declare(
    "thai-digits",
    Severity.NOTE,
    title="เลขไทย",
    sentence="{what} พิมพ์เป็นเลขไทย “{value}” ระบบอ่านค่าเป็น {expected} และจะบันทึกเป็นเลขอารบิกเมื่อกดปุ่ม ตรวจสอบ หรือ สร้างตารางมาตรการ",
    sentence_en="{what} is typed in Thai digits “{value}”; it is read as {expected}, and stored in Arabic digits by the buttons ตรวจสอบ and สร้างตารางมาตรการ.",
    example=lambda: Example(typed={"indicator.3": "๙๑.๒๕"}),
    together="พิมพ์เป็นเลขไทย {count} ช่อง คือ {all} ระบบอ่านค่าได้ และจะบันทึกเป็นเลขอารบิกเมื่อกดปุ่ม ตรวจสอบ หรือ สร้างตารางมาตรการ",
    each="{what} {value}",
)
def thai_digits(case: Case) -> Iterator[Found]:
    """A number or an item code was typed in Thai digits: text to Excel, a number to us."""
    for name, typed, value in _numbers_as_text(case):
        if thai.has_thai_digits(typed):
            yield _as_text(case, name, typed, value)
    for row in (*case.entries.rows("item"), *case.entries.rows("oit")):
        code = case.entries.text(f"{row}.code")
        if thai.has_thai_digits(code):
            yield _as_text(case, f"{row}.code", code, item_code(code))


@declare(
    "number-as-text",
    Severity.NOTE,
    title="ตัวเลขเป็นข้อความ",
    sentence="{what} เก็บไว้เป็นข้อความ “{value}” ซึ่ง Excel ไม่นำไปคำนวณ ระบบอ่านค่าเป็น {expected} และจะบันทึกเป็นตัวเลขเมื่อกดปุ่ม ตรวจสอบ หรือ สร้างตารางมาตรการ",
    sentence_en="{what} is stored as the text “{value}”, with which Excel does not count; it is read as {expected}, and stored as a number by the buttons ตรวจสอบ and สร้างตารางมาตรการ.",
    example=lambda: Example(typed={"indicator.3": "91.25"}),
    together="ตัวเลขเก็บไว้เป็นข้อความ {count} ช่อง คือ {all} ระบบอ่านค่าได้ และจะบันทึกเป็นตัวเลขเมื่อกดปุ่ม ตรวจสอบ หรือ สร้างตารางมาตรการ",
    each="{what} {value}",
)
def number_as_text(case: Case) -> Iterator[Found]:
    """A number is text in Arabic digits: it looks like a number, but Excel does not count with it."""
    for name, typed, value in _numbers_as_text(case):
        if not thai.has_thai_digits(typed) and not thai.has_unseen(typed):
            yield _as_text(case, name, typed, value)


@declare(
    "unseen-letters",
    Severity.NOTE,
    title="อักขระที่มองไม่เห็น",
    sentence="{what} มีอักขระที่มองไม่เห็นปนกับตัวเลข “{value}” ซึ่งมักติดมากับข้อความที่คัดลอก Excel จึงไม่นำไปคำนวณ ระบบอ่านค่าเป็น {expected} และจะบันทึกเป็นตัวเลขเมื่อกดปุ่ม ตรวจสอบ หรือ สร้างตารางมาตรการ",
    sentence_en="{what} has letters that nobody sees beside the number “{value}”, as copied text often does, and Excel does not count with it; it is read as {expected}, and stored as a number by the buttons ตรวจสอบ and สร้างตารางมาตรการ.",
    example=lambda: Example(typed={"indicator.3": "\ufeff91.25"}),
    together="มีอักขระที่มองไม่เห็นปนกับตัวเลข {count} ช่อง คือ {all} ระบบอ่านค่าได้ และจะบันทึกเป็นตัวเลขเมื่อกดปุ่ม ตรวจสอบ หรือ สร้างตารางมาตรการ",
    each="{what} {value}",
)
def unseen_letters(case: Case) -> Iterator[Found]:
    """A number stands among letters that nobody sees: a mark of the order of bytes, of width, of direction."""
    for name, typed, value in _numbers_as_text(case):
        if not thai.has_thai_digits(typed) and thai.has_unseen(typed):
            yield _as_text(case, name, thai.clean(typed), value)


def _numbers_as_text(case: Case) -> Iterator[tuple[str, str, Decimal]]:
    """Give each field that holds a number as text: its name, the text, the number."""
    for name in number_fields(case.entries):
        typed = case.entries.value(name)
        if not isinstance(typed, str) or (value := thai.number(typed)) is None:
            continue
        # The keys of a JSON file are always text.
        if case.entries.place(name).sheet or not name.endswith((".issue", ".year")):
            yield name, typed, value


def _as_text(case: Case, name: str, typed: str, value: object) -> Found:
    return Found(name, case.entries.place(name), value=typed, expected=value, what=case.label(name))
