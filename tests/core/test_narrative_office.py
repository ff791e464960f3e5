"""What an office added: counted as typed, and nothing claimed where nothing was typed."""

from dataclasses import replace
from decimal import Decimal

import pytest
from core_cases import STABLE, assessed, graded, mean_of, score
from hypothesis import given
from hypothesis import strategies as st

from ita_xl import narrative
from ita_xl.assessment import Agency, HistoryYear, ItemScore
from ita_xl.dossier import FOLLOW_STATES, Dossier, MeasureRow, OitProgress, Progress
from ita_xl.narrative import sentences
from ita_xl.rules import rule_book
from ita_xl.scoring import grade, issue_results

EMPTY = Dossier()
MEASURE = MeasureRow("4", "ชื่อ", "", "", "", "", "")


def progress(*states):
    return Dossier(progress=tuple(Progress("4", "มาตรการ", state, "", "", "") for state in states))


def oit(*rows):
    return Dossier(
        oit=tuple(
            OitProgress(f"o{n}", "หัวข้อ", 9, "9.1", (), s, e, "") for n, (s, e) in enumerate(rows, start=1)
        )
    )


def of(name, **more):
    rules = rule_book(2568)
    base = assessed(["90"] * 10, 2568)
    return grade(type(base)(Agency(name), 2568, 2569, base.indicators, **more), rules)


@given(st.lists(st.sampled_from(["", " ", "เลื่อน", *FOLLOW_STATES]), max_size=12))
def test_measures_are_counted_by_their_state(states):
    said = narrative.progress_summary(progress(*states))
    if not any(s.strip() for s in states):
        assert said == "ยังไม่มีการบันทึกสถานะการดำเนินการตามมาตรการ"
        return
    assert f"มี {len(states)} มาตรการ" in said
    for state in FOLLOW_STATES:
        count = states.count(state)
        # “ดำเนินการแล้ว” ends no other state; “ยังไม่ได้ดำเนินการ” and the rest stand by themselves.
        assert (f"{state} {count} มาตรการ" in said) is (count > 0)
    assert (f"ระบุสถานะเป็นอย่างอื่น {states.count('เลื่อน')} มาตรการ" in said) is ("เลื่อน" in states)
    blank = sum(not s.strip() for s in states)
    assert (f"ยังไม่ได้ระบุสถานะ {blank} มาตรการ" in said) is (blank > 0)


def test_oit_items_are_counted_by_state_and_evidence():
    assert narrative.oit_summary(EMPTY) == narrative.oit_summary(oit(("", ""), ("", " ")))
    assert "ยังไม่มีการบันทึก" in narrative.oit_summary(EMPTY)
    said = narrative.oit_summary(oit(("ดำเนินการแล้ว", "ที่อยู่"), ("ดำเนินการแล้ว", ""), ("", ""), ("รอ", "")))
    assert "มี 4 ข้อ" in said
    assert "ดำเนินการแล้ว 2 ข้อ" in said
    assert "ระบุสถานะเป็นอย่างอื่น 1 ข้อ" in said
    assert "ยังไม่ได้ระบุสถานะ 1 ข้อ" in said
    assert said.endswith("บันทึกหลักฐานหรือที่อยู่เว็บไซต์แล้ว 1 ข้อ")
    assert "ยังไม่มีข้อใดที่บันทึกหลักฐาน" in narrative.oit_summary(oit(("ดำเนินการแล้ว", "")))


def shares(*values, code="i1"):
    typed = tuple(None if v is None else Decimal(v) for v in values)
    return narrative.shares_sentence(graded(["90"] * 10), Dossier(shares={code: typed}), code)


def test_shares_of_the_answers():
    said = shares("1", "2.5", "3.5", "10", "23", "60")
    assert said.startswith("ข้อ i1 มีผู้ตอบ“มากที่สุด” มากกว่าคำตอบอื่น คิดเป็นร้อยละ 60.00")
    assert said.endswith("สองคำตอบที่ไม่เป็นผลดีที่สุดรวมกันคิดเป็นร้อยละ 3.50")
    tied = shares("50", "0", "50", "0", "0", "0")
    assert "“น้อยที่สุด” และคำตอบที่ 3 จากน้อยไปมาก มากกว่าคำตอบอื่นและเท่ากัน คิดเป็นร้อยละ 50.00" in tied
    assert "ทั้งหกคำตอบเท่ากัน คิดเป็นร้อยละ 16.67" in shares(*["16.67"] * 6)


def test_a_negative_question_is_told_the_right_way_round():
    """i11 asks how much property is used privately: 88 per cent “least” is good."""
    said = shares("88", "6", "2", "2", "1", "1", code="i11")
    assert said.startswith("ข้อ i11 ซึ่งเป็นคำถามเชิงลบ คำตอบ “น้อยที่สุด” เป็นผลดี มีผู้ตอบ“น้อยที่สุด” มากกว่าคำตอบอื่น")
    assert said.endswith("สองคำตอบที่ไม่เป็นผลดีที่สุดรวมกันคิดเป็นร้อยละ 2.00")


@pytest.mark.parametrize(
    "values", [(), ("1", "2", "3", "4", "5", None), ("10",) * 6, ("20",) * 6, ("100",), (None,) * 6]
)
def test_no_claim_from_shares_that_are_not_whole(values):
    assert shares(*values) == ""
    assert narrative.shares_sentence(graded(["90"] * 10), EMPTY, "i1") == ""


@pytest.mark.parametrize(
    ("name", "kind", "head", "clerk"),
    [
        ("องค์การบริหารส่วนตำบลตัวอย่าง", "", "นายกองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล"),
        ("เทศบาลตำบลตัวอย่าง", "", "นายกเทศมนตรี", "ปลัดเทศบาล"),
        ("อบจ.ตัวอย่าง", "", "นายกองค์การบริหารส่วนจังหวัด", "ปลัดองค์การบริหารส่วนจังหวัด"),
        ("โรงเรียนตัวอย่าง", "", "ผู้อำนวยการโรงเรียน", "รองผู้อำนวยการโรงเรียน"),
        ("โรงพยาบาลตัวอย่าง", "", "ผู้อำนวยการโรงพยาบาล", "รองผู้อำนวยการโรงพยาบาล"),
        ("กรมตัวอย่าง", "", "ผู้บริหาร", "ผู้ที่ได้รับมอบหมาย"),
        ("ตัวอย่าง", "เทศบาลเมือง", "นายกเทศมนตรี", "ปลัดเทศบาล"),
        ("เทศบาลตำบลตัวอย่าง", "other", "ผู้บริหาร", "ผู้ที่ได้รับมอบหมาย"),
    ],
)
def test_titles_follow_the_kind(name, kind, head, clerk):
    result, dossier = of(name), Dossier(kind=kind)
    assert narrative.head_title(result, dossier) == head
    assert narrative.clerk_title(result, dossier) == clerk
    # The memo speaks to the head, whom its address names.
    assert "จึงเรียนมา" not in narrative.memo_body(result, dossier)[2][1]  # the template closes the memo
    assert head not in narrative.memo_body(result, dossier)[2][1]
    assert f"เพื่อให้{head}และบุคลากรของ{name}" in narrative.foreword(result, dossier)[-1]


@pytest.mark.parametrize(
    ("name", "kind", "head", "clerk"),
    [
        ("องค์การบริหารส่วนตำบลก", "", "นายกองค์การบริหารส่วนตำบลก", "ปลัดองค์การบริหารส่วนตำบลก"),
        ("เทศบาลตำบลก", "", "นายกเทศมนตรีตำบลก", "ปลัดเทศบาลตำบลก"),
        ("เทศบาลนครก", "", "นายกเทศมนตรีนครก", "ปลัดเทศบาลนครก"),
        ("องค์การบริหารส่วนจังหวัดก", "", "นายกองค์การบริหารส่วนจังหวัดก", "ปลัดองค์การบริหารส่วนจังหวัดก"),
        ("อบต.ก", "", "นายกองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล"),
        ("ก", "เทศบาลเมือง", "นายกเทศมนตรี", "ปลัดเทศบาล"),
        ("เทศบาลตำบลก", "other", "ผู้บริหาร", "ผู้ที่ได้รับมอบหมาย"),
        ("", "อบต.", "นายกองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล"),
    ],
)
def test_titles_with_the_place(name, kind, head, clerk):
    result, dossier = of(name), Dossier(kind=kind)
    assert narrative.head_of_place(result, dossier) == head
    assert narrative.clerk_of_place(result, dossier) == clerk


def test_the_memo_of_the_progress_asks_for_no_approval():
    """The measures are being carried out: their states stand first, and nobody is asked to approve of them again."""
    result = of("เทศบาลตำบลตัวอย่าง")
    dossier = Dossier(measures=(MEASURE,), progress=progress("ดำเนินการแล้ว", "").progress)
    background, facts, proposal = (text for _, text in narrative.progress_memo_body(result, dossier))
    assert "กำหนดมาตรการ" in background
    assert facts.startswith("มาตรการที่กำหนดไว้มี 2 มาตรการ จำแนกเป็น ดำเนินการแล้ว 1 มาตรการ")
    assert "คะแนนภาพรวม 90.00 คะแนน" in facts
    assert "รับทราบความก้าวหน้า" in proposal
    assert "เห็นชอบ" not in proposal
    assert narrative.progress_memo_body(result, EMPTY)[1][1].startswith("ยังไม่มีการบันทึกสถานะ")


def test_measures_of_the_results_own_year_do_not_rest_on_it():
    """They began before it was known; measures of the next year may."""
    result = of("เทศบาลตำบลตัวอย่าง")
    same = replace(result, assessment=replace(result.assessment, plan_year=2568))
    said = [narrative.progress_memo_body(one, EMPTY)[0][1] for one in (result, same)]
    assert ["ตามการวิเคราะห์ผลการประเมิน" in text for text in said] == [True, False]


def test_the_memo_asks_only_for_what_there_is():
    result = of("เทศบาลตำบลตัวอย่าง")
    headings = [heading for heading, _ in narrative.memo_body(result, EMPTY)]
    assert headings == ["เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา"]
    assert "มาตรการ" not in narrative.memo_body(result, EMPTY)[2][1]
    with_measures = narrative.memo_body(result, Dossier(measures=(MEASURE, MEASURE)))[2][1]
    assert "(2) เห็นชอบมาตรการ" in with_measures
    assert "จำนวน 2 มาตรการ" in with_measures
    facts = narrative.memo_body(result, progress("ดำเนินการแล้ว", ""))[1][1]
    assert "ดำเนินการแล้ว 1 มาตรการ" in facts
    assert "จำแนกเป็น" not in narrative.memo_body(result, progress("", ""))[1][1]


def test_the_memo_counts_what_is_weak():
    facts = narrative.memo_body(graded(["70", "80", *["90"] * 8]), EMPTY)[1][1]
    assert "85.00 คะแนน มี 2 ตัวชี้วัด ได้แก่ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ และตัวชี้วัดที่ 2 การใช้งบประมาณ" in facts
    assert "ทุกตัวชี้วัดได้คะแนนไม่ต่ำกว่า" in narrative.memo_body(graded(["90"] * 10), EMPTY)[1][1]
    assert "ทุกตัวชี้วัด" not in narrative.memo_body(graded(["90"] * 9 + [None]), EMPTY)[1][1]


def test_the_foreword_counts_what_the_report_rests_on():
    items = (ItemScore("i1", Decimal(90), None, "item.1"), ItemScore("i1", Decimal(90), 2, "item.2"))
    history = (HistoryYear(2567, Decimal(88), "", {}, "history.1"),)
    dossier = Dossier(measures=(MEASURE,), progress=progress("ดำเนินการแล้ว", "").progress)
    said = " ".join(narrative.foreword(graded(["90"] * 10, items=items, history=history), dossier))
    for words in (
        "คะแนนรายตัวชี้วัด 10 ตัวชี้วัด",
        "คะแนนรายข้อ 1 ข้อ",
        "คะแนนภาพรวมของ 2 ปี",
        "ผลการวิเคราะห์นำไปสู่มาตรการ",
        "จำนวน 1 มาตรการ",
        "สถานะการดำเนินการที่บันทึกไว้ 1 มาตรการ",
    ):
        assert words in said
    bare = " ".join(narrative.foreword(graded(["90"] * 10), EMPTY))
    assert "รายข้อ" not in bare
    assert "นำไปสู่มาตรการ" not in bare
    assert len(narrative.foreword(graded([None] * 10), EMPTY)) == 2


@STABLE
@given(
    st.lists(st.tuples(st.integers(1, 28), st.integers(0, 10000), st.sampled_from([1, 2, 4])), max_size=20)
)
def test_issue_paragraphs(rows):
    items = tuple(ItemScore(f"o{n}", score(v), no, f"item.{k}") for k, (n, v, no) in enumerate(rows))
    result = graded(["90"] * 10, items=items)
    means = {no: mean_of(v) for no in (1, 2, 4) if (v := [s for _, s, issue in rows if issue == no])}
    for issue in issue_results(result):
        said = narrative.issue_paragraph(result, issue)
        assert said.startswith(f"ประเด็นที่ {issue.no} {issue.name} ")
        if issue.no not in means:
            if all(i.issue for i in items):
                assert said.endswith("ยังไม่มีคะแนนรายข้อ")
            continue
        mean, own = means[issue.no], [(f"o{n}", v) for n, v, no in rows if no == issue.no]
        assert f"{len(own)} ข้อ ค่าเฉลี่ย {score(mean):.2f} คะแนน" in said
        if len(means) > 1:
            shared = " (ร่วม)" if list(means.values()).count(mean) > 1 else ""
            rank = 1 + sum(m > mean for m in means.values())
            assert f"เป็นอันดับที่ {rank}{shared} จาก {len(means)} ประเด็น" in said
        else:
            assert "อันดับ" not in said
        everywhere = {c: {v for n, v, _ in rows if c == f"o{n}"} for c, _ in own}
        below = {c for c, v in own if v < 8500 and len(everywhere[c]) == 1}
        if mean >= 8500:
            assert f"{'สูงกว่า' if mean > 8500 else 'ไม่ต่ำกว่า'}ค่าเป้าหมาย 85.00 คะแนน" in said
            assert (f"ต่ำกว่าค่าเป้าหมาย {len(below)} ข้อ" in said) is bool(below)
            assert ("จึงควรพัฒนาให้ดีขึ้น" in said) is bool(below)
            assert ("จึงควรรักษามาตรฐานไว้" in said) is (not below)
        low = min(v for _, v in own)
        if "ต่ำสุด" in said:
            tail = said.split("ข้อที่ได้คะแนนต่ำสุด คือ ")[1]
            assert tail.endswith(f"({score(low):.2f} คะแนน)")
            lowest = sorted({c for c, v in own if v == low})
            assert sorted(c for c in {f"o{n}" for n in range(1, 29)} if f"ข้อ {c} " in tail) == lowest
            assert all(result.rules.by_code[c].name in tail for c in lowest)
            assert max(v for _, v in own) > low
        assert ("จึงต้องแก้ไข" in said) is (mean < 8500)


def test_an_item_of_another_year_is_named_by_its_code():
    items = (ItemScore("o99", Decimal(10), 1, "item.1"), ItemScore("o1", Decimal(90), 1, "item.2"))
    result = graded(["90"] * 10, items=items)
    assert "คือ ข้อ o99 (10.00 คะแนน)" in narrative.issue_paragraph(result, issue_results(result)[0])


def test_the_words_of_the_office_stand_before_what_the_numbers_say():
    told = "ซึ่งประเมินสิ่งหนึ่ง ได้ 80.00 คะแนน"
    assert narrative.after_office("รถไม่มีที่เก็บกุญแจ", told) == f"รถไม่มีที่เก็บกุญแจ ตัวชี้วัดนี้{told}"
    assert narrative.after_office("", told) == told


def test_every_sentence_of_the_office_is_said(monkeypatch):
    """The names in each are then those that its call gives: a missing one is an error of the template engine."""
    keys, shipped = set(), sentences.shipped

    def listen(key):
        keys.add(key)
        return shipped(key)

    monkeypatch.setattr(sentences, "shipped", listen)
    test_the_memo_asks_only_for_what_there_is()
    test_the_memo_of_the_progress_asks_for_no_approval()
    test_the_memo_counts_what_is_weak()
    test_the_foreword_counts_what_the_report_rests_on()
    test_oit_items_are_counted_by_state_and_evidence()
    test_shares_of_the_answers()
    test_a_negative_question_is_told_the_right_way_round()
    test_measures_of_the_results_own_year_do_not_rest_on_it()
    test_an_item_of_another_year_is_named_by_its_code()
    test_the_words_of_the_office_stand_before_what_the_numbers_say()
    test_last_years_measures_and_what_their_instrument_did_since()
    test_the_progress_tells_whether_what_is_low_has_a_measure()
    test_results_are_counted_by_halves_of_the_plan_year()
    for text in ("15 ม.ค. 2569", "15 มิ.ย. 2569"):
        sentences.say(f"progress.half_{narrative.half_of(text, 2569)}")
    narrative.progress_summary(progress("", "ดำเนินการแล้ว", "เลื่อน"))
    narrative.progress_summary(EMPTY)
    narrative.head_title(of("กรม"), EMPTY)
    narrative.clerk_title(of("กรม"), EMPTY)
    wanted = ("progress.", "oit.", "shares.", "office.", "foreword.", "memo.", "words.item_unknown")
    assert {key for key in sentences.table() if key.startswith(wanted)} <= keys


def test_the_progress_tells_whether_what_is_low_has_a_measure():
    """EIT 93 and OIT 95 are strong; of IIT two lie below 85."""
    result = graded(["80", "90", "90", "84", "90", "93", "93", "93", "95", "95"], year=2565)
    both = "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ และตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ"
    lead = f"ตัวชี้วัดที่เป็นจุดอ่อนหรือควรพัฒนามี 2 ตัวชี้วัด ได้แก่ {both} "
    assert narrative.covered(result, {1, 2, 4}) == f"{lead}ซึ่งมีมาตรการในตารางมาตรการครบทุกตัวชี้วัด"
    told = f"{lead}โดยตัวชี้วัดที่ยังไม่มีมาตรการในตารางมาตรการ คือ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ"
    assert narrative.covered(result, {1, 9}) == told
    assert narrative.covered(graded(["90"] * 10, year=2565), {1}) == ""


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("1 ตุลาคม 2568", 1),
        ("31 มี.ค. 2569", 1),
        ("๑ เมษายน ๒๕๖๙", 2),
        ("30/9/2569", 2),
        ("มีนาคม 2569", 1),
        ("ม.ค. – เม.ย. 2569", 2),
        ("30 กันยายน 2568", 0),
        ("1 ตุลาคม 2569", 0),
        ("เดือนหน้า", 0),
        ("", 0),
    ],
)
def test_the_half_of_the_year_in_which_a_result_was_reported(text, half):
    assert narrative.half_of(text, 2569) == half
    assert narrative.half_of(text, None) == 0


def test_results_are_counted_by_halves_of_the_plan_year():
    result = of("อบต.ก")
    assert result.assessment.plan_year == 2569

    def rows(*dates):
        return Dossier(
            progress=tuple(
                Progress("1. ก", "มาตรการ", "", "ทำแล้ว", "", d, key=f"m-{n}") for n, d in enumerate(dates)
            )
        )

    told = narrative.halves(result, rows("15 ม.ค. 2569", "31 มีนาคม 2569", "1 เมษายน 2569"))
    assert told.replace("\u00a0", " ") == (
        "ผลที่ระบุวันที่รายงานเป็นของรอบ 6 เดือนแรก (1 ต.ค. 2568 – 31 มี.ค. 2569) 2 มาตรการ "
        "และของรอบ 6 เดือนหลัง (1 เม.ย. 2569 – 30 ก.ย. 2569) 1 มาตรการ"
    )
    told = narrative.halves(result, rows("15 ม.ค. 2569", "", "ปีก่อน"))
    assert told.endswith("ส่วนผลที่ไม่ระบุวันที่รายงานในปีงบประมาณนี้มี 2 มาตรการ")
    assert narrative.halves(result, rows("", "ปีก่อน")) == ""
    assert narrative.halves(result, EMPTY) == ""


def of_last_year(*rows):
    """Rows that came with the workbook of the year before: indicator, state, year of their plan."""
    return Dossier(
        progress=tuple(
            Progress(f"{no}. ชื่อ (แผนปี พ.ศ. {year})", "มาตรการ", state, "", "", "", key=f"{year}/m-{n}")
            for n, (no, state, year) in enumerate(rows)
        )
    )


def test_last_years_measures_and_what_their_instrument_did_since():
    done, begun = FOLLOW_STATES[-1], FOLLOW_STATES[1]
    then = {"IIT": Decimal("84.50"), "EIT": Decimal("90.00")}
    history = (HistoryYear(2567, Decimal("88.00"), "", then, "history.1"),)
    result = of("อบต.ก", history=history)
    said = narrative.last_years(
        result,
        of_last_year((1, done, 2568), (4, begun, 2568), (8, done, 2568), (9, done, 2568), (2, done, 2567)),
    )
    assert said.replace("\u00a0", " ") == (
        "มาตรการของปีงบประมาณ พ.ศ. 2568 ด้าน IIT ดำเนินการแล้ว 1 จาก 2 มาตรการ และคะแนน IIT เพิ่มขึ้น 5.50 คะแนน "
        "เมื่อเทียบกับปีงบประมาณ พ.ศ. 2567 "
        "มาตรการของปีงบประมาณ พ.ศ. 2568 ด้าน EIT ดำเนินการแล้ว 1 จาก 1 มาตรการ และคะแนน EIT เท่ากับปีงบประมาณ พ.ศ. 2567"
    ), "nothing of OIT, whose score of the year before is not known"
    assert narrative.last_years(of("อบต.ก"), of_last_year((1, done, 2568))) == ""
    assert narrative.last_years(result, of_last_year((1, done, 2567), (1, done, 2569))) == ""
    assert narrative.last_years(result, progress(done)) == "", (
        "measures of this workbook are of the next year"
    )


@pytest.mark.parametrize(
    ("subject", "counted"),
    [("๔. การใช้ทรัพย์สิน", True), ("ตัวชี้วัดที่ 4 การใช้ทรัพย์สิน", True), ("4 มีนาคม 2568", False), ("", False)],
)
def test_a_measure_of_last_year_is_of_the_indicator_that_it_names(subject, counted):
    history = (HistoryYear(2567, Decimal("88.00"), "", {"IIT": Decimal(80)}, "history.1"),)
    row = Progress(subject, "มาตรการ", FOLLOW_STATES[-1], "", "", "", key="2568/m")
    assert bool(narrative.last_years(of("อบต.ก", history=history), Dossier(progress=(row,)))) is counted


def test_years_that_cannot_be_compared_are_not_held_against_each_other():
    history = (HistoryYear(2564, Decimal("80.00"), "", {"IIT": Decimal(80)}, "history.1"),)
    assert (
        narrative.last_years(of("อบต.ก", history=history), of_last_year((1, FOLLOW_STATES[-1], 2568))) == ""
    )
