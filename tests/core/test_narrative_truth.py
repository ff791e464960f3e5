"""The text read back: every number, rank, level and name of every text is held against the object, of any result.

The positive control stands beside it: each of a list of lies, made by changing the sentences, must be caught.
"""

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from core_cases import STABLE, score
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from narrative_cases import HUNDREDTHS, NAMES, result, results
from narrative_lead import read_lead
from narrative_reader import Lie, Reader
from narrative_truth import COUNTRY, INSTRUMENTS, Truth, names_of_levels

from ita_xl import narrative
from ita_xl.assessment import HistoryYear, ItemScore
from ita_xl.narrative import sentences
from ita_xl.rules import rule_book
from ita_xl.scoring import Graded, grade, priorities


def near(draw, value):
    """A score beside another: equal, within the tolerance, or anywhere."""
    other = draw(st.integers(-2, 2)) + value if draw(st.booleans()) else draw(HUNDREDTHS)
    return min(10000, max(0, other))


@st.composite
def cases(draw):
    """A result with all that may stand beside it: reported instruments, one EIT part, history, items (doubled too)."""
    facts = draw(results())
    if draw(st.integers(0, 2)) == 0:
        # An agency near the borders of the levels, as most are.
        ten = draw(st.lists(st.integers(8300, 10000), min_size=10, max_size=10))
        parts = facts["parts"] and tuple(draw(st.integers(8300, 10000)) for _ in range(2))
        facts |= {"ten": ten, "reported": None, "parts": parts}
    truth = Truth(facts)
    if facts["parts"] and draw(st.integers(0, 2)) == 0:
        facts["parts"] = draw(st.sampled_from([(facts["parts"][0], None), (None, facts["parts"][1])]))
    if truth.computed is not None and draw(st.integers(0, 2)) == 0:
        facts["reported"] = near(draw, truth.computed)
    codes = draw(st.sets(st.sampled_from(sorted(INSTRUMENTS)), max_size=2))
    reported = {c: near(draw, v if (v := truth.instruments[c]) is not None else 9000) for c in codes}
    past, levels = {}, {}
    for year in facts["history"]:
        given_then = draw(st.sets(st.sampled_from(sorted(INSTRUMENTS))))
        past[year] = {c: near(draw, truth.instruments[c] or 9000) for c in sorted(given_then)}
        levels[year] = draw(st.sampled_from(["", *names_of_levels(year)]))
    return Truth(facts, reported, past, levels, tuple(draw(typed_items(facts))))


@st.composite
def typed_items(draw, facts):
    """Items of up to five indicators: all, all but some, or one of them; some are typed twice; many are tied."""
    rows = []
    for no in draw(st.sets(st.integers(1, 10), max_size=5)):
        value = facts["ten"][no - 1] or 9000
        codes = [item.code for item in rule_book(facts["year"]).items_of(no)]
        if draw(st.integers(0, 3)) == 0:
            codes = codes[:1]
        spread = draw(st.integers(0, 400))
        if draw(st.booleans()):
            # Half lie as far below the indicator as the others above it, so that they agree with it.
            half = len(codes) // 2
            rows += [(code, max(0, value - spread)) for code in codes[:half]]
            rows += [(code, min(10000, value + spread)) for code in codes[-half:]] if half else []
            rows += [(code, value) for code in codes[half : len(codes) - half]]
        else:
            for code in codes:
                rows += [(code, near(draw, value)) for _ in range(draw(st.sampled_from([1, 1, 1, 1, 2, 0])))]
    return rows


def plain_facts(ten, year=2568, **more):
    return {
        "ten": ten,
        "year": year,
        "threshold": None,
        "parts": None,
        "reported": None,
        "history": {},
    } | more


PASSED_7_OF_8 = tuple((f"o{n}", 10000 * (n < 41)) for n in range(34, 44))
"""Of FY2565's indicator 10: seven of the eight documents of the first part passed, of the second none."""
RARE = (
    Truth(plain_facts([None] * 10, reported=9000)),
    Truth(plain_facts([9000] * 10, history={2566: 9000, 2567: 9000})),
    Truth(plain_facts([9000] * 10, history={2565: 9000, 2567: 8000})),
    Truth(plain_facts([9000] * 9 + [None]), items=(("i1", 8000), ("i2", 9000), ("i3", 10000))),
    Truth(plain_facts([8200] * 5 + [8800] * 3 + [10000] * 2, year=2566)),
    Truth(plain_facts([10000] * 10, year=2565, history={2561: 10000, 2564: 10000})),
    Truth(plain_facts([9700] * 9 + [None], reported=9600)),
    Truth(plain_facts([8000] * 9 + [None])),
    Truth(plain_facts([9000] * 9 + [None]), items=(("i1", 9000), ("i2", 9000), ("i3", 9000))),
    Truth(plain_facts([9000] * 5 + [8600] * 3 + [9000] * 2)),
    Truth(plain_facts([9000] * 10, parts=(9800, None))),
    Truth(plain_facts([9600] * 5 + [9000] * 3 + [9600] * 2, parts=(9000, 9000))),
    Truth(plain_facts([9100] * 8 + [10000] * 2), items=(("i1", 9100), ("i2", 9100), ("i3", 9100))),
    Truth(plain_facts([9100] * 10), items=(("i1", 8300), ("i2", 9100), ("i3", 9900))),
    Truth(plain_facts([9000] * 10), items=(("i1", 8600), ("i2", 8600), ("i3", 9800), ("i4", 8800))),
    Truth(plain_facts([8800] * 5 + [8600] * 3 + [8000, 4375], year=2565)),
    Truth(plain_facts([8800] * 5 + [8600] * 3 + [8000, 4375], year=2565), items=PASSED_7_OF_8),
    Truth(plain_facts([8800] * 5 + [8600] * 3 + [8000, 625], year=2565)),
    Truth(plain_facts([9000] * 9 + [5000]), items=tuple((f"o{n}", 10000 * (n < 25)) for n in range(21, 29))),
    Truth(plain_facts([9000] * 10, history={2567: 9500}), past={2567: {"EIT": 9300, "OIT": 9201}}),
    Truth(plain_facts([9000] * 5 + [8000, 8000, None] + [9000] * 2), reported={"EIT": 7900}),
    Truth(plain_facts([9382] * 10)),
    Truth(
        plain_facts([9000] * 10, history={2567: 9010}),
        past={2567: {"IIT": 9100, "EIT": 9000, "OIT": 8950}},
    ),
    Truth(
        plain_facts([8200] + [9000] * 4 + [9000] * 5),
        items=(("i1", 7000), ("i2", 9000), ("i3", 8600), ("e1", 9000), ("e2", 9000), ("e3", 9000)),
    ),
    Truth(plain_facts([9700] * 5 + [9800] * 3 + [9500] * 2, parts=(9700, 9900))),
    Truth(plain_facts([9700] * 5 + [9800] * 3 + [9600] * 2, parts=(9700, 9900))),
    Truth(plain_facts([9700] * 10, history={2567: 9900}), past={2567: {"IIT": 9900, "EIT": 9901}}),
)
"""What random results seldom are, one of each: without a score, the same in every year, only at best, tied items ..."""


def graded_of(truth: Truth) -> Graded:
    facts = truth.facts
    items = tuple(ItemScore(c, score(v), None, f"item.{n}") for n, (c, v) in enumerate(truth.items, start=1))
    base = result(facts | {"parts": None}, items=items)
    parts = {
        c: score(v) for c, v in zip(("EIT1", "EIT2"), facts["parts"] or (), strict=False) if v is not None
    }
    history = tuple(
        HistoryYear(
            y,
            score(v),
            truth.levels.get(y, ""),
            {c: score(s) for c, s in truth.past.get(y, {}).items()},
            f"history.{n}",
        )
        for n, (y, v) in enumerate(sorted(facts["history"].items()), start=1)
    )
    reported = {c: score(v) for c, v in truth.reported.items()} | parts
    return grade(replace(base.assessment, reported=reported, history=history), base.rules)


LISTS = (narrative.strengths, narrative.weaknesses, narrative.urgent, narrative.to_develop)


def texts(graded: Graded):
    """Every text about scores, with what it is about: the lead of a list about the indicators that the list names."""
    yield from ((None, p) for p in narrative.overall_paragraphs(graded))
    yield None, narrative.level_gap(graded)
    yield None, narrative.level_room(graded)
    yield None, narrative.keeping(graded)[1]
    yield None, narrative.raise_level(graded)
    lead, moves = narrative.moves(graded)
    yield from (
        (None, said) for said in (lead, *moves, narrative.expected(graded), narrative.moves_paragraph(graded))
    )
    for code in INSTRUMENTS:
        yield code, narrative.instrument_paragraph(graded, code)
    for no in range(1, 11):
        yield no, narrative.indicator_paragraph(graded, no)
        yield no, narrative.analysis(graded, no)
    yield from ((None, p) for p in narrative.trend_paragraphs(graded))
    for listed in LISTS:
        lead, entries = listed(graded)
        yield tuple(int(re.match(r"ตัวชี้วัดที่ (\d+) ", entry)[1]) for entry in entries), lead
        yield from ((None, entry) for entry in entries)


def catalogue(graded: Graded):
    return {i.code: (i.indicator, i.name) for i in graded.rules.items}


def read(truth: Truth, graded: Graded, about: object, said: str) -> None:
    """Read one text back."""
    if not isinstance(about, tuple):
        Reader(truth, catalogue(graded), about).read(said)
        return
    Reader(truth, catalogue(graded)).read(said)
    read_lead(said, list(about), truth)


def read_all(truth: Truth) -> None:
    graded = graded_of(truth)
    for about, said in texts(graded):
        read(truth, graded, about, said)


@settings(STABLE, max_examples=250)
@given(cases())
def test_every_text_is_borne_by_the_object(truth):
    read_all(truth)


@pytest.mark.parametrize("truth", RARE)
def test_every_text_of_a_rare_result_is_borne_by_the_object(truth):
    read_all(truth)


# The positive control

SWAPS = (
    ("words.rose", "เพิ่มขึ้น", "ลดลง"),
    ("words.fell", "ลดลง", "เพิ่มขึ้น"),
    ("words.above", "สูงกว่า", "ไม่ต่ำกว่า"),
    ("words.not_below", "ไม่ต่ำกว่า", "สูงกว่า"),
    ("words.indicator", "{{ name }}", "การใช้อำนาจ"),
    ("words.item", "{{ topic }}", "การใช้อำนาจ"),
    ("words.scored", "{{ score }}", "85.00"),
    ("words.item_scored", "{{ score }}", "85.00"),
    ("overall.result", "{{ level }}", "ผ่านดี"),
    ("overall.result", "{{ overall }}", "85.00"),
    ("overall.target_missed", "{{ gap }}", "{{ target }}"),
    ("overall.target_reached", "บรรลุค่าเป้าหมาย", "ต่ำกว่าค่าเป้าหมาย"),
    ("overall.at_best_parts", "“{{ worst }}” ถึง", "“{{ level }}” ถึง"),
    ("overall.at_best_missing", "“{{ worst }}” ถึง", "“{{ level }}” ถึง"),
    ("overall.held_back", "{{ higher }}", "ผ่าน"),
    ("overall.held_by", "อยู่ {{ gap }}", "อยู่ {{ minimum }}"),
    ("overall.lowest_instrument", "{{ lowest }}", "EIT"),
    ("overall.highest", "สูงสุด", "ต่ำสุด"),
    ("overall.highest_full", "{{ count }}", "3"),
    ("overall.lowest", "ต่ำสุด", "สูงสุด"),
    ("overall.all_equal", "{{ score }}", "100.00"),
    ("overall.changed", "{{ change }}", "{{ before }}"),
    ("overall.changed", "{{ before_year }}", "2562"),
    ("overall.unchanged", "{{ before }}", "85.00"),
    ("overall.run_years", "{{ run }}", "3"),
    ("overall.run_years", "ต่อเนื่องเป็นปีที่ {{ run }}", "ติดต่อกัน {{ run }} ครั้ง"),
    ("overall.run_steps", "ติดต่อกัน {{ run }} ครั้ง", "ต่อเนื่องเป็นปีที่ {{ run }}"),
    ("gap.overall", "{{ gap }}", "1.00"),
    ("gap.one", "{{ name }}", "IIT"),
    ("gap.one", "{{ gap }}", "1.00"),
    ("gap.one_computed", "{{ gap }}", "1.00"),
    ("gap.one_at_least", "อย่างน้อย ", " "),
    ("gap.to_level", "{{ level }}", "ผ่าน"),
    ("insight.keep_lowest", "{{ score }}", "85.00"),
    ("insight.keep_lowest", "{{ names }}", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่"),
    ("insight.reaches", "ถึงเกณฑ์ของ", "ยังไม่ถึง"),
    ("insight.reaches", "{{ level }}", "ต้องปรับปรุง"),
    ("insight.falls_short", "ยังไม่ถึง", "ถึงเกณฑ์ของ"),
    ("insight.falls_short", "{{ lacks }}", "OIT ขาดอีก 1.00 คะแนน"),
    ("insight.first_reaches", " โดยเรื่องที่ 1 เพียงเรื่องเดียวเพียงพอให้ถึงระดับนี้", ""),
    ("insight.reaches", "”", "” โดยเรื่องที่ 1 เพียงเรื่องเดียวเพียงพอให้ถึงระดับนี้"),
    ("insight.move_at_least", "{{ least }}", "99.00"),
    ("insight.move_at_least", "{{ gain }}", "0.10"),
    ("gap.room", "{{ name }}", "IIT"),
    ("gap.room", "{{ score }}", "85.00"),
    ("gap.room", "{{ minimum }}", "85.00"),
    ("gap.room", "{{ room }}", "0.11"),
    ("gap.no_room", "{{ minimum }}", "85.00"),
    ("gap.settle", "{{ minimum }}", "70.00"),
    ("gap.also_unknown", "{{ names }}", "OIT"),
    ("raise.lead", "{{ level }}", "AA"),
    ("raise.overall", "{{ gap }}", "1.00"),
    ("raise.instrument", "{{ gap }}", "1.00"),
    ("raise.single_documents", "{{ count }}", "9"),
    ("raise.single_documents", "{{ least }}", "99.00"),
    ("raise.single_documents_at_least", "{{ count }}", "43"),
    ("raise.eit", "{{ gap }}", "1.00"),
    ("raise.also", "{{ names }}", "OIT"),
    ("raise.single", "{{ least }}", "100.00"),
    ("raise.single", "{{ indicator }}", "ตัวชี้วัดที่ 3 การใช้อำนาจ"),
    ("raise.not_one", "ไม่เพียงพอ", "เพียงพอ"),
    ("raise.none", "{{ level }}", "AA"),
    ("instrument.lead", "{{ score }}", "85.00"),
    ("instrument.reached", "{{ reached }}", "ต่ำกว่า"),
    ("instrument.below", "{{ gap }}", "{{ threshold }}"),
    ("instrument.parts", "{{ first }}", "{{ second }}"),
    ("instrument.all_equal", "{{ count }}", "4"),
    ("instrument.all_equal", "เท่ากัน คือ", "เต็ม"),
    ("instrument.all_full", "{{ count }}", "4"),
    ("instrument.highest", "สูงสุด", "ต่ำสุด"),
    ("instrument.full", "เต็ม", "ต่ำสุด"),
    ("instrument.lowest", "ต่ำสุด", "สูงสุด"),
    ("instrument.changed", "{{ change }}", "{{ before }}"),
    ("instrument.unchanged", "{{ before_year }}", "2561"),
    ("indicator.lead", "{{ score }}", "90.00"),
    ("indicator.rank_only", "{{ rank }}", "{{ count }}"),
    ("indicator.rank_only", "{{ rank }} จาก", "{{ rank }} (ร่วม) จาก"),
    ("indicator.rank_tied", " (ร่วม)", ""),
    ("indicator.lead", "ได้", "ได้คะแนนเต็ม"),
    ("indicator.lead_full", "{{ score }}", "99.00"),
    ("indicator.analysis_full", "{{ score }}", "99.00"),
    ("indicator.strong", "{{ reached }}", "ต่ำกว่า"),
    ("indicator.strong", "จุดแข็ง", "จุดอ่อน"),
    ("indicator.develop", "{{ reached }}", "ต่ำกว่า"),
    ("indicator.develop", "จึงควรพัฒนาให้ดีขึ้น", "จึงเป็นจุดแข็ง"),
    ("indicator.because_items", "{{ count }}", "41"),
    ("indicator.because_level", "{{ names }}", "IIT และ EIT"),
    ("indicator.because_level", "{{ limit }}", "70.00"),
    ("indicator.because_level", "{{ level }}", "ผ่าน"),
    ("indicator.because_fall", "{{ fall }}", "{{ limit }}"),
    ("indicator.because_fall", "{{ before_year }}", "2561"),
    ("indicator.weak", "ต่ำกว่า", "ไม่ต่ำกว่า"),
    ("indicator.item_low", "{{ score }}", "85.00"),
    ("indicator.item_low", "{{ item }}", "ข้อ i1 การปฏิบัติงานตามขั้นตอนและระยะเวลา"),
    ("indicator.item_low_tied", "เท่ากัน ", " "),
    ("indicator.item_low_many", "{{ count }}", "3"),
    ("indicator.item_only_one", "{{ score }}", "85.00"),
    ("indicator.item_equal", "{{ count }}", "41"),
    ("indicator.item_pulled", "{{ gap }}", "0.00"),
    ("indicator.analysis", "{{ score }}", "90.00"),
    ("lists.strengths", "{{ threshold }}", "95.00"),
    ("lists.scored", "{{ score }}", "90.00"),
    ("lists.entry", "{{ score }}", "90.00"),
    ("lists.entry", "{{ status }}", "จุดอ่อน"),
    ("lists.urgent_entry", "{{ gap }}", "{{ score }}"),
    ("lists.worth", "{{ gain }}", "{{ goal }}"),
    ("lists.worth", "{{ goal }}", "84.00"),
    ("lists.worth_documents", "{{ count }}", "9"),
    ("lists.worth_documents", "{{ gain }}", "0.20"),
    ("lists.worth_documents_at_least", "{{ count }}", "43"),
    ("lists.low_items", "{{ count }}", "4"),
    ("indicator.no_score_implied", "{{ score }}", "50.00"),
    ("insight.moves", "{{ count }}", "4"),
    ("insight.move", "{{ gain }}", "{{ goal }}"),
    ("insight.move", "{{ goal }}", "99.00"),
    ("insight.move_documents", "{{ count }}", "9"),
    ("insight.move_documents", "{{ gain }}", "0.10"),
    ("insight.move_at_least", "{{ count }}", "43"),
    ("insight.expected", "{{ overall }}", "99.00"),
    ("insight.expected_at_least", "อย่างน้อย", ""),
    ("insight.country", "{{ gap }}", "{{ mean }}"),
    ("insight.country", "{{ word }}", "เท่ากับ"),
    ("insight.country_equal", "{{ mean }}", "85.00"),
    ("insight.moved", "{{ change }}", "9.99"),
    ("insight.moved", "{{ code }}", "OIT"),
    ("insight.not_moved", "{{ code }}", "OIT"),
    ("insight.views", "{{ word }}", "ต่ำกว่า"),
    ("insight.views", "{{ gap }}", "{{ inside_score }}"),
    ("insight.most_different", "{{ second }}", "{{ first }}"),
    ("insight.ask_public", "ผู้รับบริการและ", "บุคลากรภายในและ"),
    ("insight.ask_staff", "บุคลากรภายใน", "ผู้รับบริการ"),
    ("trend.extremes_since", "{{ first }}", "2561"),
    ("trend.extremes_since", "ต่ำสุด", "สูงสุด"),
    ("trend.one", "{{ score }}", "85.00"),
    ("trend.list", "{{ count }}", "1"),
    ("trend.entry", "{{ score }}", "85.00"),
    ("trend.entry_level", "{{ level }}", "ผ่านดี"),
    ("trend.step", "{{ change }}", "1.00"),
    ("trend.step_over", "{{ before_year }}", "{{ year }}"),
    ("trend.step_equal", "{{ before_year }}", "2561"),
    ("trend.run_years", "{{ run }}", "4"),
    ("trend.run_steps", "ติดต่อกัน {{ run }} ครั้ง", "ต่อเนื่องเป็นปีที่ {{ run }}"),
    ("trend.whole", "{{ first_year }}", "{{ last_year }}"),
    ("trend.whole", "{{ change }}", "1.00"),
    ("trend.extremes", "สูงสุด", "ต่ำสุด"),
    ("trend.extremes", "{{ low_years }}", "{{ high_years }}"),
    ("trend.all_equal", "{{ score }}", "100.00"),
    ("trend.level_same", "{{ level }}", "ผ่านดี"),
    ("trend.level_higher", "สูงขึ้น", "ต่ำลง"),
    ("trend.level_lower", "ต่ำลง", "สูงขึ้น"),
    ("trend.scales", "{{ before_year }}", "2567"),
    ("trend.gaps", "{{ years }}", "ปีงบประมาณ พ.ศ. 2568"),
    ("trend.before_rules", "{{ first }}", "2561"),
)


@pytest.fixture(scope="module")
def pool():
    """Results that between them make every sentence be said; the same in every run."""
    found = []

    @settings(
        STABLE,
        max_examples=400,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(cases())
    def gather(truth):
        found.append((truth, graded_of(truth)))

    gather()
    return [*found, *((truth, graded_of(truth)) for truth in RARE)]


@pytest.fixture(scope="module")
def said_in(pool):
    """Sentence -> the places in the pool where it is said."""
    places = {}
    shipped = sentences.shipped
    for n, (_, graded) in enumerate(pool):
        keys = set()

        def listen(key, keys=keys):
            keys.add(key)
            return shipped(key)

        sentences.shipped = listen
        try:
            list(texts(graded))
        finally:
            sentences.shipped = shipped
        for key in keys:
            places.setdefault(key, []).append(n)
    return places


@pytest.mark.no_cover  # the same texts many times over
@pytest.mark.parametrize(("key", "true", "false"), SWAPS)
def test_a_lie_is_caught(pool, said_in, tmp_path, key, true, false):
    table, name = key.split(".")
    lie = sentences.table()[key].replace(true, false)
    assert lie != sentences.table()[key]
    path = tmp_path / "lie.toml"
    path.write_text(f"[{table}]\n{name} = '{lie}'\n", encoding="utf-8")
    with narrative.with_sentences(path) as told:
        assert told == ()
        for place in said_in[key]:
            truth, graded = pool[place]
            try:
                for about, said in texts(graded):
                    read(truth, graded, about, said)
            except Lie:
                return
    pytest.fail(f"nobody noticed: {lie}")


def test_every_sentence_of_scores_is_said_somewhere(said_in):
    """Else its lies would never be heard."""
    apart = (
        "remarks.",
        "issue.",
        "reason.",
        "progress.",
        "oit.",
        "shares.",
        "office.",
        "foreword.",
        "memo.",
        "border.",  # cells of a table: tests/report_reader.py builds them anew
        "lists.measures",
    )
    wanted = {key for key in sentences.table() if not key.startswith((*apart, "lists.no_measures"))}
    spoken = set(said_in) | {
        "indicator.definition",
        "words.item_unknown",
        "insight.first",
        "insight.keep",
        "insight.keep_lowest",
    }
    assert wanted - spoken == set()


TURNED = {
    "สูงสุด": "ต่ำสุด",
    "ต่ำสุด": "สูงสุด",
    "เพิ่มขึ้น": "ลดลง",
    "ลดลง": "เพิ่มขึ้น",
    "สูงขึ้น": "ต่ำลง",
    "ต่ำลง": "สูงขึ้น",
    "ไม่ต่ำกว่า": "ต่ำกว่า",
}
NUMBERS = re.compile(r"(?<![\d.])\d{1,3}\.\d\d(?!\d)")


def changed_texts(said):
    """The text with one number changed by a hundredth, or one word of rank turned round, at each place in turn."""
    for found in NUMBERS.finditer(said):
        other = f"{abs(Decimal(found[0]) - Decimal('0.01')):.2f}"
        yield said[: found.start()] + other + said[found.end() :]
    for word, other in TURNED.items():
        if word == "ไม่ต่ำกว่า" and said.startswith("ไม่มี"):
            continue  # Of no one either may be true.
        for found in re.finditer(f"{word}(?= |จาก|ต่อเนื่อง|ติดต่อ|คะแนน|ทั้ง|ค่า|ของ)", said):
            yield said[: found.start()] + other + said[found.end() :]
    for found in re.finditer(r"(?<= |่)(\d+) (การ[ก-๛]+|คุณภาพการดำเนินงาน|ประสิทธิภาพการสื่อสาร)", said):
        if found[2] in NAMES.values() and said[: found.start()].endswith("ตัวชี้วัดที่ "):
            other = NAMES[int(found[1]) % 10 + 1]
            yield said[: found.start(2)] + other + said[found.end() :]


@pytest.mark.no_cover  # the same texts many times over
def test_no_number_and_no_rank_of_any_text_can_be_changed_unnoticed(pool):
    unnoticed = set()
    for truth, graded in [*pool[::12], *pool[-len(RARE) :]]:
        for about, said in texts(graded):
            for lie in changed_texts(said):
                try:
                    read(truth, graded, about, lie)
                except Lie:
                    continue
                unnoticed.add((said, lie))
    assert unnoticed == set()


@settings(STABLE, max_examples=200)
@given(cases())
def test_nothing_that_should_be_told_is_kept_back(truth):
    """Empty is said only where there is nothing to say; the two lists hold each indicator once at most."""
    graded = graded_of(truth)
    gap, raised = narrative.level_gap(graded), narrative.raise_level(graded)
    if truth.level is None:
        assert "ยังไม่ครบ" in gap
        assert "ยังไม่ครบ" in raised
    else:
        top = truth.next_level() is None
        assert (gap == "") is (top and truth.level[0] == truth.level[1])
        assert ("จึงจะถึงระดับ" in gap) is not top
        assert (raised == "") is top
    for listed, status in (("urgent", "จุดอ่อน"), ("to_develop", "ควรพัฒนา")):
        lead, entries = getattr(narrative, listed)(graded)
        named = [int(re.match(r"ตัวชี้วัดที่ (\d+) ", entry)[1]) for entry in entries]
        assert named == [no for no in truth.order if truth.status(no) == status]
        assert lead.startswith(("ไม่", "ยังไม่มี")) is (not entries)
        for no, entry in zip(named, entries, strict=True):
            told = entry if status == "จุดอ่อน" else narrative.analysis(graded, no)
            assert ("รายข้อที่ต่ำกว่าค่าเป้าหมาย" in told) is bool(truth.low(no))
            assert ("ตัวชี้วัดนี้และ" in told) is ("level" in truth.causes(no))
            assert ("ลดลงจาก" in told) is ("fall" in truth.causes(no))
            assert ("เพิ่มขึ้น" in entry or "ผ่านเพิ่ม" in entry) is (truth.gap(no) > 0)
    for no in truth.scores:
        assert (graded.indicator(no).status.value, {r.cause.value for r in graded.indicator(no).reasons}) == (
            truth.status(no),
            truth.causes(no),
        )
    assert [p.no for p in priorities(graded)] == truth.order
    _, moves = narrative.moves(graded)
    named = [int(re.search(r"ตัวชี้วัดที่ (\d+) ", move)[1]) for move in moves]
    assert named == truth.first_moves
    assert bool(narrative.expected(graded)) is (truth.expected is not None)
    assert bool(narrative.moved_by(graded)) is (truth.moved_by is not None)
    assert bool(narrative.views(graded)) is (truth.views is not None)
    assert ("เห็นต่างกันมากที่สุด" in narrative.views(graded)) is (
        truth.views is not None and truth.most_different is not None
    )
    assert bool(narrative.country(graded)) is (truth.overall is not None and truth.year in COUNTRY)
    for no in set(range(1, 11)) - set(truth.scores):
        assert ("ได้ประมาณ" in narrative.indicator_paragraph(graded, no)) is (truth.implied(no) is not None)


def test_every_number_of_a_text_is_read():
    """The reader fails at a number that no cue accounts for."""
    truth = Truth(
        {"ten": [9000] * 10, "year": 2568, "threshold": None, "parts": None, "reported": None, "history": {}}
    )
    for said in ("และอีก 12.34 คะแนน", "อันดับ 3", "ได้คะแนนเพิ่มขึ้น", "ดีขึ้นเป็นระดับ ผ่านดี"):
        with pytest.raises(Lie):
            Reader(truth, {}).read(said)
