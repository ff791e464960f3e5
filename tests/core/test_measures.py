"""The library of measures by topic, which of them a result gets, and the rows that they make."""

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from difflib import SequenceMatcher

import pytest
from core_cases import ALL_CASES, book, graded, result_of, shipped_case

from ita_xl import thai
from ita_xl.assessment import ItemScore
from ita_xl.columns import MEASURES
from ita_xl.measures.choice import KEEP_KEY, MOST, choose, choose_by_issue, limited
from ita_xl.measures.filling import ROLE_WORDS, WHEN_WORDS, filled, spell
from ita_xl.measures.library import KEEP, MIDDLING, NO_BUDGET, OCCASIONS, WEAK, Measure, before, shipped
from ita_xl.measures.plan import plan
from ita_xl.rules import topics, years
from ita_xl.scoring import Status, priorities

# The library


def test_every_topic_has_its_measures():
    found = Counter((m.topic, m.when) for m in shipped())
    asked_today = {i.topic for i in book(2569).items if i.instrument != "OIT"}
    for key in topics():
        assert found[key, WEAK] >= (2 if key in asked_today else 1), key
    assert not any(m.own for m in shipped())


def test_an_indicator_of_documents_without_scores_of_items_has_its_own():
    general = {(m.indicator, m.when) for m in shipped() if m.indicator}
    assert general == {(no, when) for no in (9, 10) for when in (WEAK, KEEP)}


@pytest.mark.parametrize("measure", shipped(), ids=lambda m: m.key)
def test_every_measure_is_whole(measure):
    texts = (
        measure.name,
        *measure.steps,
        measure.follow,
        measure.success,
        measure.budget,
        measure.responsible,
    )
    assert all(text == text.strip() and text for text in texts)
    assert measure.when in OCCASIONS
    assert measure.period in thai.PERIOD_PARTS
    assert len(measure.name) <= 90
    assert len(measure.steps) >= (1 if measure.when == KEEP else 2)
    known = {*ROLE_WORDS.values(), *WHEN_WORDS.values(), *(t.name for t in topics().values())}
    assert {word for text in texts for word in re.findall(r"\{([^}]*)\}", text)} <= known
    # Each step says who and when.
    assert all(re.search(r" \(\{[^}]*\} \{[^}]*\}\)$", step) for step in measure.steps)
    assert "หลักฐาน: " in measure.follow


PLACES = ("เทศบาล", "อบต.", "สำนักปลัด", "กองคลัง", "นายก", "ปลัดองค์การ")
"""Words of one kind of agency: texts for all name roles instead."""


def test_texts_fit_every_year_and_kind_of_agency():
    for measure in shipped():
        text = " ".join((measure.name, *measure.steps, measure.responsible, measure.follow, measure.success))
        assert not re.search(r"25\d\d|๒๕", text), measure.key
        if not measure.kinds:
            assert not [word for word in PLACES if word in text], measure.key


def test_no_measure_tells_the_office_to_analyse_its_result():
    for measure in shipped():
        for step in measure.steps:
            assert not re.search(r"วิเคราะห์ผลการประเมิน|กำหนดมาตรการให้ตรง", step), measure.key


def test_internal_audit_reviews_and_never_operates():
    for measure in shipped():
        assert "ตรวจสอบภายใน" not in " ".join(
            (measure.responsible, *re.findall(r"\([^()]*\)$", measure.steps[0]))
        )
        if "หน่วยตรวจสอบภายใน" in measure.follow:
            assert "หน่วยตรวจสอบภายใน (ถ้ามี)" in measure.follow, measure.key


ALIKE = 0.72
"""Steps of two measures that have more than this in common, units and months masked, say the same."""


def test_no_two_measures_are_alike_once_names_are_masked():
    masked = {m.key: re.sub(r"\{[^}]*\}|\d+", "", " ".join(m.steps)) for m in shipped()}
    assert len(set(masked.values())) == len(masked)
    assert len({m.name for m in shipped()}) == len(masked)
    keys = sorted(masked)
    alike = [
        (a, b)
        for n, a in enumerate(keys)
        for b in keys[n + 1 :]
        if a.rsplit("-", 1)[0] == b.rsplit("-", 1)[0]
        and SequenceMatcher(None, masked[a], masked[b], autojunk=False).ratio() > ALIKE
    ]
    assert alike == []


def test_the_library_of_before_is_known_to_the_letter():
    assert len(before()) == 51
    assert not set(before()) & {m.key for m in shipped()}


# What is in braces


def test_texts_are_filled_by_the_office_and_the_year():
    actors = {"head": "ผู้อำนวยการ", "supplies": "งานพัสดุ ฝ่ายคลัง"}
    text = "เสนอ{หัวหน้าหน่วยงาน}ลงนาม ({งานพัสดุ} {ธ.ค.}) ภายใน {ไตรมาสที่ 2} และ {ไม่รู้จัก}"
    assert filled(text, actors, book(2568), 2569) == (
        "เสนอผู้อำนวยการลงนาม (งานพัสดุ ฝ่ายคลัง ธ.ค. 2568) ภายใน ม.ค. – มี.ค. 2569 และ {ไม่รู้จัก}"
    )
    assert filled("{ธ.ค.} {ม.ค.} {ไตรมาสที่ 1}", actors, book(2568), None) == "ธ.ค. ม.ค. ไตรมาสที่ 1"


def test_a_line_for_a_document_that_the_year_does_not_ask_for_is_left_out():
    text = "ติดตามทุกเดือน\nใช้ประกอบ{นโยบายคุ้มครองข้อมูลส่วนบุคคล}"
    assert filled(text, {}, book(2566), 2567).endswith("\nใช้ประกอบข้อ o10 นโยบายคุ้มครองข้อมูลส่วนบุคคล")
    assert filled(text, {}, book(2568), 2569) == "ติดตามทุกเดือน"


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("q1", "ต.ค. – ธ.ค. 2568"),
        ("half1", "ต.ค. 2568 – มี.ค. 2569"),
        ("half2", "เม.ย. – ก.ย. 2569"),
        ("year", "ตลอดปีงบประมาณ พ.ศ. 2569"),
    ],
)
def test_parts_of_the_plan_year(part, said):
    assert spell(part, 2569) == said


# The choice


def rows(scores, *extra, only_weak=False, library=None, **more):
    return choose(graded(scores, **more), [*(library or shipped()), *extra], only_weak=only_weak)


def chosen(scores, *extra, **more):
    return [row.key for row in rows(scores, *extra, **more)]


def typed(**scores):
    return tuple(
        ItemScore(code, Decimal(score), None, f"item.{n}")
        for n, (code, score) in enumerate(scores.items(), start=1)
    )


def first_with(score, others="97"):
    """The others are strong: at the top of the scale, or their instrument lacks nothing of what the next level asks."""
    return [score, *[others] * 9]


@pytest.mark.parametrize(
    ("score", "keys"),
    [
        ("84.99", ["work-steps-1", KEEP_KEY]),
        ("75.01", ["work-steps-1", KEEP_KEY]),
        ("75.00", ["work-steps-1", "work-equal-1", KEEP_KEY]),
        ("0", ["work-steps-1", "work-equal-1", KEEP_KEY]),
    ],
)
def test_without_scores_of_items_an_indicator_gets_what_it_asks_first(score, keys):
    assert chosen(first_with(score)) == keys
    assert rows(first_with(score))[0].indicators == (1,)
    assert "ไม่มีคะแนนรายข้อ" in rows(first_with(score))[0].reason


@pytest.mark.parametrize(("low", "topic"), [("i10", "borrow"), ("i11", "private"), ("i12", "control")])
def test_the_measure_answers_the_lowest_item(low, topic):
    """A1 of a reader: the same first measure came whatever item was low."""
    ten = [*["95"] * 3, "75.40", *["95"] * 6]
    items = {code: "30" if code == low else "98.10" for code in ("i10", "i11", "i12")}
    row = rows(ten, items=typed(**items))[0]
    assert row.measures[0].topic == f"assets-{topic}"
    name = book(2568).by_code[low].name
    assert row.reason == f"ข้อ {low} {name} ได้ 30.00 คะแนน ต่ำที่สุดในตัวชี้วัด"


def test_each_low_item_of_an_indicator_gets_a_row_lowest_first():
    items = typed(i7="70", i8="95", i9="60")
    found = [r for r in rows(["95", "95", "75", *["95"] * 7], items=items) if r.indicators == (3,)]
    assert [r.measures[0].topic for r in found] == ["power-posts", "power-errands"]
    assert [[s.item.code for s in r.items] for r in found] == [["i9"], ["i7"]]
    assert found[1].reason.endswith("(70.00 คะแนน) ต่ำกว่าค่าเป้าหมาย 85.00 คะแนน")


def test_more_low_topics_than_rows_share_the_last():
    items = typed(**{f"i{n}": str(40 + n) for n in range(13, 19)})
    scores = ["95", "95", "55.50", *["95"] * 7]
    found = [r for r in rows(scores, year=2565, items=items) if r.indicators == (3,)]
    assert len(found) == MOST
    assert [len(r.measures) for r in found] == [1, 1, 4]
    assert {s.item.code for r in found for s in r.items} == {f"i{n}" for n in range(13, 19)}
    assert found[-1].key == "rest-03"


def documents(*failed, year=2568):
    rules = book(year)
    scores = {i.code: "0" if i.code in failed else "100" for i in rules.items if i.instrument == "OIT"}
    ninth = [Decimal(scores[i.code]) for i in rules.items_of(9)]
    tenth = [Decimal(scores[i.code]) for i in rules.items_of(10)]
    ten = [*["95"] * 8, *(str(round(sum(part) / len(part), 2)) for part in (ninth, tenth))]
    return ten, typed(**scores)


def test_three_documents_have_rows_of_their_own():
    ten, items = documents("o2", "o10", "o20")
    found = [r for r in rows(ten, items=items) if r.indicators == (9,)]
    assert [r.measures[0].topic for r in found] == ["doc-executives", "doc-eservice", "doc-participation"]


def test_more_documents_share_a_row_that_lists_each():
    ten, items = documents("o2", "o5", "o10", "o12", "o20")
    result = graded(ten, items=items)
    (row,) = [r for r in choose(result, shipped()) if r.indicators == (9,)]
    assert row.key == "docs-09"
    assert row.reason == "ข้อมูลที่ต่ำกว่าค่าเป้าหมาย 5 ข้อ ได้แก่ o2 o5 o10 o12 และ o20"
    (planned,) = plan(result, [row])
    steps = planned.values["steps"].split("\n")
    assert len(steps) == 5
    for n, (step, code) in enumerate(zip(steps, ("o2", "o5", "o10", "o12", "o20"), strict=True), start=1):
        assert step.startswith(f"{n}. ข้อ {code} {result.rules.by_code[code].name}: ")
        assert re.search(r" \(.+ (ภายใน )?\S.*25\d\d\)$", step), step
    assert planned.values["name"] == "จัดทำและเผยแพร่ข้อมูลที่ต่ำกว่าค่าเป้าหมายให้ครบ 5 ข้อ"


def test_an_indicator_of_documents_without_items_is_gone_through_whole():
    assert chosen([*["95"] * 8, "70", "95"])[0] == "oit-9-1"
    assert chosen([*["95"] * 9, "70"])[0] == "oit-10-1"


def test_what_is_worth_most_comes_first():
    """One point of an indicator of OIT is worth 0.20 overall, of EIT 0.10, of IIT 0.06."""
    ten = ["80", "95", "95", "95", "95", "81", "95", "95", "95", "82"]
    assert [r.indicators for r in rows(ten)][:-1] == [(10,), (6,), (1,)]


def test_far_below_counts_from_the_threshold_of_the_agency():
    assert chosen(first_with("75"), threshold=thai.number(84)) == ["work-steps-1", KEEP_KEY]


def test_one_item_far_below_gets_a_second_measure_of_its_topic():
    items = typed(i1="20", i2="98", i3="98")
    found = rows(first_with("72", "95"), items=items)
    assert [r.key for r in found][:2] == ["work-steps-1", "work-steps-2"]
    assert "จึงมีมาตรการที่สองในเรื่องเดียวกัน" in found[1].reason


def test_only_weak_leaves_out_what_is_kept():
    assert KEEP_KEY in chosen(["70", *["95"] * 9])
    assert KEEP_KEY not in chosen(["70", *["95"] * 9], only_weak=True)
    assert chosen(["100"] * 10, only_weak=True) == []


def test_all_strong_indicators_share_one_row():
    result = graded(["100"] * 10)
    (row,) = choose(result, shipped())
    assert (row.key, row.when, row.indicators) == (KEEP_KEY, KEEP, tuple(range(1, 11)))
    (planned,) = plan(result, [row])
    assert len(planned.values["steps"].split("\n")) == 10
    assert planned.values["reason"] == "ได้ 100.00 คะแนน และไม่มีข้อใดต่ำกว่าค่าเป้าหมาย 85.00 คะแนน"
    assert planned.values["indicator"].startswith("จุดแข็ง: 1. การปฏิบัติหน้าที่ ")


def test_an_indicator_without_a_score_gets_none():
    assert chosen([None, "60", *[None] * 8]) == ["budget-purpose-1", "budget-claims-1"]
    assert chosen([None] * 10) == []


@pytest.mark.parametrize("name", ALL_CASES)
def test_the_five_cases_get_what_their_items_ask_for(name):
    result = result_of(shipped_case(name))
    found = choose(result, shipped())
    assert {no for row in found for no in row.indicators} == set(range(1, 11))
    for row in found:
        low = {s.item.code for s in row.items if s.score < result.threshold}
        status = {result.indicator(no).status for no in row.indicators}
        assert (row.when == KEEP) is (status == {Status.STRONG} and not low)
        if row.items:
            assert {m.topic for m in row.measures if m.topic} <= {s.item.topic for s in row.items}


@pytest.mark.parametrize(
    ("scores", "key"),
    [
        (("84.99", "90", "95.01"), "work-steps-1"),  # the item lowers a strong indicator
        (("85", "90", "95"), KEEP_KEY),
        (("10", "10", "10"), KEEP_KEY),  # items that contradict the indicator are not believed
    ],
)
def test_a_strong_indicator_with_a_weak_item_is_mended(scores, key):
    items = typed(**{f"i{n}": s for n, s in enumerate(scores, start=1)})
    found = chosen(["90", *["99"] * 9], items=items)
    assert found[0] == key
    assert ("work-steps-1" in found) is (key != KEEP_KEY)


# A limit


def kept(result, most, *, by=choose, library=None, **more):
    return [row.key for row in limited(result, by(result, library or shipped()), most, **more)]


def test_a_limit_takes_what_comes_first():
    result = graded(["80", "95", "95", "95", "95", "81", "95", "95", "95", "82"])
    every = [row.key for row in choose(result, shipped())]
    assert every[-1] == KEEP_KEY
    for most in range(1, len(every) + 2):
        assert kept(result, most) == every[:most]
    with pytest.raises(ValueError, match="at least one"):
        kept(result, 0)


def test_what_holds_the_level_comes_before_what_is_weaker():
    """EIT alone lies below 85: its indicators hold the level, the documents are worth more points."""
    ten = ["95", "95", "95", "95", "95", "84", "83", "84", "80", "99"]
    result = graded(ten)
    first = choose(result, shipped())[0]
    assert kept(result, 1) == [first.key]
    assert first.indicators == (priorities(result)[0].no,)


def test_what_a_person_wrote_in_stays_and_counts():
    result = graded(first_with("70"))
    every = [row.key for row in choose(result, shipped())]
    assert every == ["work-steps-1", "work-equal-1", KEEP_KEY]
    assert kept(result, 1, pinned={KEEP_KEY}) == [KEEP_KEY]
    assert kept(result, 2, pinned={KEEP_KEY}) == ["work-steps-1", KEEP_KEY]
    assert kept(result, 1, pinned={KEEP_KEY, "work-equal-1", "row-5"}) == ["work-equal-1", KEEP_KEY]


def test_what_a_person_deleted_takes_no_place():
    result = graded(first_with("70"))
    assert kept(result, 1, deleted={"work-steps-1"}) == ["work-equal-1"]
    assert kept(result, 3, deleted={"work-steps-1"}) == ["work-equal-1", KEEP_KEY]


def test_own_measures_go_first_and_stand_where_they_stood():
    ours = [own("own-02-b", KEEP, indicator=2), own("own-03-c", KEEP, indicator=3)]
    library = [*shipped(), *ours]
    result = graded(first_with("70"))
    assert kept(result, 1, library=library) == ["own-02-b"]
    assert kept(result, 3, library=library) == ["work-steps-1", "own-02-b", "own-03-c"]
    of_topic = [*shipped(), own("own-work-steps-a", topic="work-steps")]
    assert kept(result, 1, library=of_topic) == ["own-work-steps-a"]


def test_by_issues_a_limit_takes_what_answers_the_first_indicators():
    low = {"i10": "30", "i11": "98", "i12": "98", "i7": "80", "i8": "95", "i9": "95"}
    items = typed(**{i.code: low.get(i.code, "99") for i in book(2568).items if i.instrument != "OIT"})
    ten = ["99", "99", "90", "75.33", *["99"] * 6]
    result = graded(ten, items=items)
    every = choose_by_issue(result, shipped())
    assert {row.issue for row in every} == set(range(1, 8))
    assert [p.no for p in priorities(result)] == [4, 3]
    four, three = ([row.key for row in every if no in {s.item.indicator for s in row.items}] for no in (4, 3))
    (kept_four,), (kept_three,) = four, three
    assert kept(result, 1, by=choose_by_issue) == [kept_four]
    assert set(kept(result, 2, by=choose_by_issue)) == {kept_four, kept_three}
    order = [row.key for row in every]
    for most in range(1, len(order) + 1):
        some = kept(result, most, by=choose_by_issue)
        assert some == [key for key in order if key in some]
        assert len(some) == most
    assert {row.when for row in every} == {WEAK, KEEP}
    assert [row.when for row in every if row.key not in kept(result, 2, by=choose_by_issue)] == [KEEP] * 5


def test_by_issues_without_scores_of_items_the_indicators_that_an_issue_asks_count():
    result = graded(["99", "99", "99", "60", *["99"] * 6])
    (first,) = limited(result, choose_by_issue(result, shipped()), 1)
    assert first.issue == 4
    ours = [*shipped(), own("own-q4-a", issue=4), own("own-q6-a", issue=6)]
    assert kept(result, 1, by=choose_by_issue, library=ours) == ["own-q4-a"]


# Measures of the office's own


def own(key, when=WEAK, **where):
    return Measure(key, when, "ของเราเอง", ("ทำ",), "สำนักปลัด", "year", "ติดตาม", **where)


def test_an_own_measure_for_a_topic_stands_in_place_of_ours():
    ours = own("own-work-steps-a", topic="work-steps")
    assert chosen(first_with("80"), ours)[0] == "own-work-steps-a"
    items = typed(i1="60", i2="90", i3="90")
    assert chosen(first_with("80"), ours, items=items)[:2] == ["own-work-steps-a", KEEP_KEY]


def test_an_own_measure_for_an_indicator_stands_beside_ours():
    ours = [
        own("own-01-a", indicator=1),
        own("own-02-b", KEEP, indicator=2),
        own("own-01-c", KEEP, indicator=1),
    ]
    assert chosen(first_with("80"), *ours) == ["own-01-a", "work-steps-1", KEEP_KEY, "own-02-b"]
    assert chosen(first_with("80"), *ours, only_weak=True) == ["own-01-a", "work-steps-1"]


def test_a_measure_for_another_kind_of_agency_is_not_taken():
    special = [replace(shipped()[0], key="x", topic="work-steps", kinds=("hospital",))]
    library = [*shipped(), *special]
    result = graded(first_with("80"))
    assert "x" not in [r.key for r in choose(result, library)]
    assert choose(result, library, group="hospital")[0].key == "x"


# By issue


@pytest.mark.parametrize("name", ALL_CASES)
def test_the_tables_by_indicator_and_by_issue_agree(name):
    """A3 of a reader: an issue is not kept where the items call it weak."""
    result = result_of(shipped_case(name))
    low = {i.code for i in result.assessment.items if i.score < result.threshold}
    for row in choose_by_issue(result, shipped()):
        in_issue = set(next(i.items for i in result.rules.issues if i.no == row.issue))
        if row.when == KEEP:
            assert not low & in_issue


def test_an_issue_with_a_low_item_is_not_kept():
    scores = {"i7": "70", "i8": "85", "i9": "80", **{f"o{n}": "100" for n in range(14, 17)}}
    result = graded(["95"] * 10, items=typed(**scores))
    found = [r for r in choose_by_issue(result, shipped()) if r.issue == 6]
    assert [r.measures[0].topic for r in found] == ["power-errands", "power-posts"]
    assert [r.key for r in found] == ["q6-power-errands-1", "q6-power-posts-1"]


@pytest.mark.parametrize("year", [y for y in years() if y >= 2567])
def test_each_issue_is_answered_with_and_without_scores(year):
    rules = book(year)
    for items in (
        (),
        typed(**{i.code: "96" for i in rules.items}),
        typed(**{i.code: "20" for i in rules.items}),
    ):
        found = choose_by_issue(graded(["90"] * 10, year=year, items=items), shipped())
        assert {row.issue for row in found} == set(range(1, 8))
        assert len({row.key for row in found}) == len(found)


def test_own_measures_of_an_issue_keep_their_keys():
    ours = own("own-q04-a", issue=4)
    result = graded(["70"] * 10)
    assert "own-q04-a" in [r.key for r in choose_by_issue(result, [*shipped(), ours])]


# The rows


def test_rows_of_a_plan():
    result = graded(first_with("80"))
    row = choose(result, shipped())[0]
    measure = row.measures[0]
    (planned,) = plan(result, [row])
    assert planned.key == "work-steps-1"
    assert list(planned.values) == [column.field for column in MEASURES]
    assert planned.values["indicator"] == "1. การปฏิบัติหน้าที่"
    assert planned.values["period"] == "1 ต.ค. 2568 – 30 ก.ย. 2569"
    assert len(planned.values["steps"].split("\n")) == len(measure.steps)
    assert planned.values["steps"].startswith("1. ")
    assert planned.values["budget"] == NO_BUDGET
    assert planned.values["success"] == measure.success
    assert "80.00" in planned.values["analysis"]
    assert planned.values["reason"] == row.reason
    assert not any("{" in text for text in planned.values.values())


@pytest.mark.parametrize(
    ("agency", "unit", "head"),
    [
        ("องค์การบริหารส่วนตำบลตัวอย่าง", "สำนักปลัด", "นายกองค์การบริหารส่วนตำบล"),
        ("เทศบาลตำบลตัวอย่าง", "สำนักปลัดเทศบาล", "นายกเทศมนตรี"),
        ("โรงพยาบาลตัวอย่าง", "กลุ่มงานบริหารทั่วไป", "ผู้อำนวยการโรงพยาบาล"),
        ("โรงเรียนตัวอย่าง", "กลุ่มบริหารงานทั่วไป", "ผู้อำนวยการโรงเรียน"),
    ],
)
def test_units_and_titles_follow_the_kind_of_agency(agency, unit, head):
    result = graded(first_with("80"))
    assessment = replace(result.assessment, agency=replace(result.assessment.agency, name=agency))
    texts = " ".join(
        plan(replace(result, assessment=assessment), choose(result, shipped())[:1])[0].values.values()
    )
    assert unit in texts
    assert head in texts
    assert ("สำนักปลัด" in texts) is (unit.startswith("สำนักปลัด"))


def test_a_period_in_free_text_stays_and_no_year_leaves_it_blank():
    result = graded(first_with("80"))
    row = choose(result, shipped())[0]
    free = replace(row, measures=(replace(row.measures[0], period="ตลอดปี"),))
    assert plan(result, [free])[0].values["period"] == "ตลอดปี"
    yearless = replace(result, assessment=replace(result.assessment, plan_year=None))
    assert plan(yearless, [row])[0].values["period"] == ""


def test_the_plan_year_of_the_agency_counts():
    result = graded(first_with("80"))
    row = choose(result, shipped())[0]
    other = replace(result, assessment=replace(result.assessment, plan_year=2571))
    assert plan(other, [row])[0].values["period"] == "1 ต.ค. 2570 – 30 ก.ย. 2571"
    assert "2570" in plan(other, [row])[0].values["steps"]


def test_a_middling_indicator_gets_what_develops_it():
    result = graded(first_with("86", "95"))
    if result.indicator(1).status is Status.DEVELOP:
        assert choose(result, shipped())[0].measures[0].when == MIDDLING
