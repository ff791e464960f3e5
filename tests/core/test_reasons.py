"""Why a measure was chosen, told of the numbers that bear it."""

from decimal import Decimal

from core_cases import book, graded

from ita_xl import narrative
from ita_xl.narrative import sentences
from ita_xl.scoring import Scored

RESULT = graded(["90"] * 10)
I1, I2, I3 = (
    Scored(book(2568).by_code[code], Decimal(score))
    for code, score in (("i1", "70"), ("i2", "80"), ("i3", "95"))
)
NAMES = {one.item.code: f"ข้อ {one.item.code} {one.item.name}" for one in (I1, I2, I3)}
ALL = (I1, I2, I3)


def test_every_reason_says_what_its_numbers_are(monkeypatch):
    said, shipped = set(), sentences.shipped

    def listen(key):
        said.add(key)
        return shipped(key)

    monkeypatch.setattr(sentences, "shipped", listen)
    lowest = f"{NAMES['i1']} ได้ 70.00 คะแนน ต่ำที่สุดใน"
    assert narrative.reason(RESULT, [I1], ALL, issue=False) == f"{lowest}ตัวชี้วัด"
    assert narrative.reason(RESULT, [I1], ALL, issue=True) == f"{lowest}ประเด็น"
    below = "ต่ำกว่าค่าเป้าหมาย 85.00 คะแนน"
    assert narrative.reason(RESULT, [I2], ALL, issue=False) == f"{NAMES['i2']} (80.00 คะแนน) {below}"
    assert narrative.reason(RESULT, [I1, I2], ALL, issue=False) == (
        f"{NAMES['i1']} (70.00 คะแนน) และ{NAMES['i2']} (80.00 คะแนน) {below}"
    )
    assert narrative.reason(RESULT, [I3], [I3], issue=False) == f"{NAMES['i3']} (95.00 คะแนน)"
    assert narrative.reason_more(RESULT, [I1], Decimal(10)) == (
        f"{NAMES['i1']} (70.00 คะแนน) {below} ตั้งแต่ 10.00 คะแนนขึ้นไป จึงมีมาตรการที่สองในเรื่องเดียวกัน"
    )
    assert narrative.reason_documents([I1, I2]) == "ข้อมูลที่ต่ำกว่าค่าเป้าหมาย 2 ข้อ ได้แก่ i1 และ i2"
    assert "70.00 คะแนน (ค่าเป้าหมาย 85.00 คะแนน)" in narrative.reason_without_items(
        RESULT, Decimal(70), issue=False
    )
    assert narrative.reason_without_items(RESULT, Decimal(70), issue=True).startswith("ประเด็นนี้มีค่าเฉลี่ย 70.00")
    assert narrative.reason_without_items(RESULT, None, issue=True).startswith("ยังไม่มีคะแนน")
    kept = "และไม่มีข้อใดต่ำกว่าค่าเป้าหมาย 85.00 คะแนน"
    assert narrative.reason_keep(RESULT, [Decimal(90), Decimal(95)]) == f"ได้ 90.00 ถึง 95.00 คะแนน {kept}"
    assert narrative.reason_keep(RESULT, [Decimal(90)]) == f"ได้ 90.00 คะแนน {kept}"
    assert {key for key in sentences.table() if key.startswith("reason.")} <= said


def test_no_item_is_called_the_lowest_where_all_are_equal():
    same = [Scored(I1.item, Decimal(70)), Scored(I2.item, Decimal(70))]
    assert "ต่ำที่สุด" not in narrative.reason(RESULT, same, same, issue=False)
