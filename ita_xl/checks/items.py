"""Checks of items against their indicator, against each other, and against the year's catalogue."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import MAX_SCORE, SHARES, ItemScore, issue_number, score
from ita_xl.checks.case import NO_CODE, Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity
from ita_xl.checks.wording import Term, span
from ita_xl.scoring import TOLERANCE, item_range

SHARE_SLACK = Decimal("0.1")
"""Six shares rounded at two places may add up to a little more than the whole."""


@declare(
    "item-mean-mismatch",
    Severity.WARNING,
    title="คะแนนรายข้อไม่ตรงตัวชี้วัด",
    sentence="คะแนนตัวชี้วัดที่ {no} {name} คือ {value} แต่คะแนนรายข้อที่พิมพ์ไว้ให้ค่าเฉลี่ย {expected}",
    remedy="โปรดตรวจสอบคะแนนรายข้อหรือคะแนนตัวชี้วัด",
    sentence_en="The score of indicator {no} {name} is {value}, but the typed item scores average {expected}.",
    remedy_en="Check the item scores or the score of the indicator.",
    example=lambda: Example(
        typed={
            "item.1.code": "i1",
            "item.1.score": Decimal("90.00"),
            "item.2.code": "i2",
            "item.2.score": Decimal("90.00"),
            "item.3.code": "i3",
            "item.3.score": Decimal("96.00"),
        }
    ),
    together="คะแนน {count} ตัวชี้วัดไม่ตรงกับค่าเฉลี่ยของคะแนนรายข้อที่พิมพ์ไว้ คือ {all} โปรดตรวจสอบคะแนนรายข้อหรือคะแนนตัวชี้วัด",
    each="ตัวชี้วัดที่ {no} {value} (รายข้อ {expected})",
)
def item_mean_mismatch(case: Case) -> Iterator[Found]:
    """No choice of the typed item scores gives the indicator's score."""
    yield from _means(case, known=True)


@declare(
    "item-mean-differs",
    Severity.NOTE,
    title="คะแนนรายข้อต่างจากตัวชี้วัด",
    sentence="คะแนนตัวชี้วัดที่ {no} {name} คือ {value} ขณะที่คะแนนรายข้อที่พิมพ์ไว้ให้ค่าเฉลี่ย {expected} วิธีรวมคะแนนรายข้อของปีนี้ยังไม่มีข้อยืนยันจากสำนักงาน ป.ป.ช. จึงแจ้งไว้เพื่อทราบ",
    sentence_en="The score of indicator {no} {name} is {value}, while the typed item scores average {expected}. How the NACC rolls the items of this year up is not confirmed: this is only to be known.",
    example=lambda: Example(typed={"item.1.code": "o21", "item.1.score": 0}),
)
def item_mean_differs(case: Case) -> Iterator[Found]:
    """The same, where it is not known how the NACC rolls the items up: a note only."""
    yield from _means(case, known=False)


def _means(case: Case, *, known: bool) -> Iterator[Found]:
    graded = case.graded
    if graded is None:
        return
    for indicator in graded.rules.indicators:
        rolled_up = graded.rules.rollups[indicator.instrument].rule != "unknown"
        value = graded.indicator(indicator.no).score
        reach = item_range(graded.assessment, graded.rules, indicator.no)
        if value is None or reach is None or rolled_up is not known:
            continue
        low, high = reach
        if not low - TOLERANCE <= value <= high + TOLERANCE:
            yield Found(
                indicator.no,
                case.entries.place(f"indicator.{indicator.no}"),
                value=f"{value:.2f}",
                expected=span(f"{low:.2f}", f"{high:.2f}"),
                no=indicator.no,
                name=indicator.name,
            )


@declare(
    "item-conflict",
    Severity.ERROR,
    title="ข้อเดียวกันคะแนนไม่เท่ากัน",
    sentence="ข้อ {code} พิมพ์คะแนนไว้ไม่เท่ากัน คือ {value}",
    remedy="โปรดตรวจสอบและแก้ให้ตรงกันทุกแห่ง ({places})",
    sentence_en="Item {code} has different scores, {value}.",
    remedy_en="Check them and make them agree everywhere ({places}).",
    example=lambda: Example(
        typed={
            "item.1.code": "i1",
            "item.1.score": Decimal("90.00"),
            "item.2.code": "i1",
            "item.2.score": Decimal("91.00"),
        }
    ),
)
def item_conflict(case: Case) -> Iterator[Found]:
    """An item was given twice, with different values."""
    for code, scores in _by_code(case).items():
        if len({s.score for s in scores}) > 1:
            places = [case.entries.place(f"{s.row}.score") for s in scores]
            values = [f"{s.score:.2f}" for s in scores]
            yield Found(
                code,
                places[0],
                value=Term(" กับ ".join(values), " and ".join(values)),
                code=code,
                places=" ".join(p.cell for p in places),
            )


@declare(
    "item-unknown",
    Severity.WARNING,
    title="ไม่มีข้อนี้ในปีนั้น",
    sentence="ไม่มีข้อ {code} ในรายการของปีงบประมาณ พ.ศ. {year} ซึ่งแบบ {instrument} มี {first} ถึง {last} รหัสข้อเดียวกันต่างปีเป็นคนละเรื่อง",
    remedy="โปรดตรวจสอบว่าใช้รายการของปีใด",
    sentence_en="There is no item {code} in the list of fiscal year {year}, whose {instrument} has {first} to {last}. The same code means another thing in another year.",
    remedy_en="Check of which year the list is.",
    example=lambda: Example(typed={"item.1.code": "o35", "item.1.score": 100}),
    together="ไม่มีข้อ {all} ในรายการของปีงบประมาณ พ.ศ. {year} ซึ่งแบบ {instrument} มี {first} ถึง {last} รหัสข้อเดียวกันต่างปีเป็นคนละเรื่อง โปรดตรวจสอบว่าใช้รายการของปีใด",
    each="{code}",
)
def item_unknown(case: Case) -> Iterator[Found]:
    """An item code is not in the catalogue of the year."""
    if case.graded is None:
        return
    catalogue = case.graded.rules.by_code
    for code, scores in _by_code(case).items():
        same = [c for c in catalogue if c[:1] == code[:1]]
        if code not in catalogue and same and code[1:].isdigit():
            yield Found(
                code,
                case.entries.place(f"{scores[0].row}.code"),
                value=code,
                code=code,
                year=case.assessment.fiscal_year,
                instrument={"i": "IIT", "e": "EIT", "o": "OIT"}[code[0]],
                first=same[0],
                last=same[-1],
            )


@declare(
    "item-unreadable",
    Severity.WARNING,
    title="อ่านรหัสข้อไม่ได้",
    sentence="อ่านรหัสข้อ “{code}” ไม่ได้",
    remedy="โปรดพิมพ์อักษร i e หรือ o ตามด้วยเลขข้อ เช่น i1 e4 o12",
    sentence_en="The item code “{code}” cannot be read.",
    remedy_en="Type i, e or o and the number of the item, such as i1 e4 o12.",
    example=lambda: Example(typed={"item.1.code": "ก1", "item.1.score": 100}),
)
def item_unreadable(case: Case) -> Iterator[Found]:
    """What stands for an item code is none."""
    for code, scores in _by_code(case).items():
        if code[:1] not in ("i", "e", "o") or not code[1:].isdigit():
            yield Found(code, case.entries.place(f"{scores[0].row}.code"), value=code, code=code)


@declare(
    "item-code-missing",
    Severity.WARNING,
    title="คะแนนไม่มีรหัสข้อ",
    sentence="มีคะแนน {value} แต่ไม่มีรหัสข้อ จึงไม่ได้นำมาใช้",
    remedy="โปรดพิมพ์รหัสข้อ เช่น i1 หรือลบคะแนนนี้",
    sentence_en="There is a score {value} without an item code; it is not used.",
    remedy_en="Type the item code, such as i1, or delete the score.",
    example=lambda: Example(typed={"item.1.code": None, "item.1.score": 100}),
)
def item_code_missing(case: Case) -> Iterator[Found]:
    """A score stands in a row without an item code."""
    for row in case.entries.rows("item"):
        typed = case.entries.value(f"{row}.score")
        code = case.entries.text(f"{row}.code") or case.entries.error(f"{row}.code")
        if typed is not None and not code:
            yield Found(row, case.entries.place(f"{row}.code"), value=typed)


@declare(
    "issue-unknown",
    Severity.WARNING,
    title="ไม่มีประเด็นนี้",
    sentence="{what} พิมพ์ไว้เป็น “{value}” ซึ่งไม่ใช่ลำดับประเด็น 1 ถึง 7 จึงไม่ได้นับข้อนี้ในประเด็นใด",
    remedy="โปรดพิมพ์เลขจำนวนเต็ม 1 ถึง 7 หรือปล่อยว่าง",
    sentence_en="{what} reads “{value}”, which is none of the issues 1 to 7: the item counts for no issue.",
    remedy_en="Type a whole number from 1 to 7, or leave it empty.",
    example=lambda: Example(
        typed={"item.1.code": "i1", "item.1.issue": "หนึ่ง", "item.1.score": Decimal("90.00")}
    ),
)
def issue_unknown(case: Case) -> Iterator[Found]:
    """What stands for the issue of an item is none of the seven."""
    for row in case.entries.rows("item"):
        typed = case.entries.value(f"{row}.issue")
        if typed is not None and issue_number(typed) is None:
            what = case.label(f"{row}.issue")
            yield Found(row, case.entries.place(f"{row}.issue"), value=typed, what=what)


@declare(
    "shares-exceed",
    Severity.ERROR,
    title="สัดส่วนคำตอบเกินร้อยละ 100",
    sentence="สัดส่วนคำตอบของข้อ {code} รวมกันได้ร้อยละ {value} ซึ่งเกินร้อยละ 100",
    remedy="โปรดตรวจสอบสัดส่วนทุกช่องของข้อนี้",
    sentence_en="The shares of the answers to item {code} add up to {value} per cent, more than 100.",
    remedy_en="Check all its shares.",
    example=lambda: Example(
        typed={"item.1.code": "i1", "item.1.share5": Decimal("80.95"), "item.1.share6": Decimal("93.33")}
    ),
)
def shares_exceed(case: Case) -> Iterator[Found]:
    """The shares of the answers to an item are more than the whole."""
    for row in case.entries.rows("item"):
        typed = [score(case.entries.value(f"{row}.{share}")) for share in SHARES]
        total = sum((v for v in typed if v is not None), Decimal(0))
        if total > MAX_SCORE + SHARE_SLACK:
            yield Found(
                row,
                case.entries.place(f"{row}.{SHARES[0]}"),
                value=f"{total:.2f}",
                code=case.entries.text(f"{row}.code") or NO_CODE,
            )


@declare(
    "year-changed",
    Severity.ERROR,
    title="เปลี่ยนปีหลังพิมพ์คะแนนรายข้อ",
    sentence="ปีงบประมาณเปลี่ยนเป็น พ.ศ. {value} แต่คะแนนรายข้อพิมพ์ไว้ตามรายการของปี พ.ศ. {before} รหัสข้อเดียวกันต่างปีเป็นคนละเรื่อง",
    remedy="โปรดพิมพ์ปีเดิมกลับ หรือเริ่มสมุดงานใหม่ของปีนี้",
    sentence_en="The fiscal year is now {value}, but the item scores were typed by the list of {before}. The same code means another thing in another year.",
    remedy_en="Type the former year again, or begin a new workbook for this year.",
    example=lambda: Example(
        typed={"items_year": 2567, "item.1.code": "i1", "item.1.score": Decimal("90.00")}
    ),
)
def year_changed(case: Case) -> Iterator[Found]:
    """The fiscal year is another one than when the items were typed: their codes mean other things now."""
    before, now = thai.year(case.entries.value("items_year")), case.assessment.fiscal_year
    if case.assessment.items and before is not None and now is not None and before != now:
        yield Found(now, case.entries.place("fiscal_year"), value=now, before=before)


def _by_code(case: Case) -> dict[str, list[ItemScore]]:
    found: dict[str, list[ItemScore]] = {}
    for item in case.assessment.items:
        found.setdefault(item.code, []).append(item)
    return found
