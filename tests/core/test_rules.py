"""The rules as data: what the package ships, and what the loader refuses, naming the file."""

import shutil
import tomllib
from decimal import Decimal
from importlib import resources
from pathlib import Path

import pytest
from core_cases import assessed, book

import ita_xl
from ita_xl.rules import RuleError, load, rule_book, topics, years
from ita_xl.scoring import grade

DATA = Path(str(resources.files(ita_xl))) / "rules" / "data"
COUNTS = {
    2562: (30, 15, 43), 2563: (30, 15, 43), 2564: (30, 15, 43), 2565: (30, 15, 43), 2566: (30, 15, 43),
    2567: (15, 9, 35), 2568: (15, 9, 28), 2569: (15, 9, 26),
}  # fmt: skip
OIT_SPLIT = {2564: (33, 10), 2565: (33, 10), 2566: (30, 13), 2567: (25, 10), 2568: (20, 8)}
NAMES = [
    ("IIT", "การปฏิบัติหน้าที่"), ("IIT", "การใช้งบประมาณ"), ("IIT", "การใช้อำนาจ"), ("IIT", "การใช้ทรัพย์สินของราชการ"),
    ("IIT", "การแก้ไขปัญหาการทุจริต"), ("EIT", "คุณภาพการดำเนินงาน"), ("EIT", "ประสิทธิภาพการสื่อสาร"),
    ("EIT", "การปรับปรุงการทำงาน"), ("OIT", "การเปิดเผยข้อมูล"), ("OIT", "การป้องกันการทุจริต"),
]  # fmt: skip


def test_the_years():
    assert years() == (2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569)
    assert [rule_book(year) for year in (2561, 2570, 0, 68)] == [None] * 4


@pytest.mark.parametrize("year", COUNTS)
def test_number_of_items(year):
    codes = [i.code for i in book(year).items]
    assert codes == [
        f"{c}{n}" for c, count in zip("ieo", COUNTS[year], strict=True) for n in range(1, count + 1)
    ]


@pytest.mark.parametrize("year", COUNTS)
def test_items_are_spread_evenly_over_the_indicators(year):
    per = [len(book(year).items_of(no)) for no in range(1, 9)]
    assert per == ([6] * 5 + [5] * 3 if year < 2567 else [3] * 8)
    letters = {no: {i.code[0] for i in book(year).items_of(no)} for no in range(1, 11)}
    assert letters == {no: {"i" if no < 6 else "e" if no < 9 else "o"} for no in range(1, 11)}


@pytest.mark.parametrize("year", OIT_SPLIT)
def test_documents_of_indicators_9_and_10(year):
    assert tuple(len(book(year).items_of(no)) for no in (9, 10)) == OIT_SPLIT[year]


@pytest.mark.parametrize(
    ("year", "subs"),
    [
        (2564, (9, 8, 7, 4, 5, 8, 2)),
        (2565, (9, 8, 7, 4, 5, 8, 2)),
        (2566, (10, 8, 4, 4, 4, 8, 5)),
        (2567, (6, 7, 4, 4, 4, 6, 4)),
    ],
)
def test_documents_of_the_sub_indicators(year, subs):
    of = [i.sub for i in book(year).items if i.code[0] == "o"]
    assert of == [
        s
        for s, n in zip(("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"), subs, strict=True)
        for _ in range(n)
    ]


@pytest.mark.parametrize("year", COUNTS)
def test_indicators_and_weights(year):
    rules = book(year)
    assert [(i.no, i.instrument, i.name) for i in rules.indicators] == [
        (n, *row) for n, row in enumerate(NAMES, start=1)
    ]
    assert [(i.code, i.weight) for i in rules.instruments] == [
        ("IIT", Decimal("0.30")),
        ("EIT", Decimal("0.30")),
        ("OIT", Decimal("0.40")),
    ]
    assert [i.no for i in rules.of_instrument("EIT")] == [6, 7, 8]
    assert rules.indicator(10).name == "การป้องกันการทุจริต"
    with pytest.raises(KeyError):
        rules.indicator(11)


def test_aliases_that_reports_use():
    aliases = {i.no: i.aliases for i in book(2568).indicators}
    assert "การปรับปรุงระบบการทำงาน" in aliases[8]
    assert "การใช้ทรัพย์สินของทางราชการ" in aliases[4]
    assert "การแก้ปัญหาการทุจริต" in aliases[5]
    assert "ประสิทธิภาพของการสื่อสาร" in aliases[7]
    assert "แบบตรวจการเปิดเผยข้อมูลสาธารณะ" in book(2566).instruments[2].aliases


@pytest.mark.parametrize("year", COUNTS)
def test_every_fact_has_a_source_in_words(year):
    rules = book(year)
    sources = [
        *(i.source for i in rules.instruments), *(i.source for i in rules.indicators), *rules.item_sources.values(),
        *(r.source for r in rules.rollups.values()), *(level.source for level in rules.scale.levels),
    ]  # fmt: skip
    if rules.eit_parts:
        assert rules.eit_parts_source is not None
        sources.append(rules.eit_parts_source)
    assert all(len(s.text) > 20 for s in sources)
    assert all(isinstance(s.verified, bool) for s in sources)
    assert set(rules.rollups) == set(rules.item_sources) == {"IIT", "EIT", "OIT"}


@pytest.mark.parametrize("path", sorted(DATA.glob("*.toml")), ids=lambda p: p.stem)
def test_every_source_in_the_files(path):
    for key, source in tomllib.loads(path.read_text(encoding="utf-8"))["sources"].items():
        assert source["text"].strip(), key
        assert isinstance(source["verified"], bool), key


@pytest.mark.parametrize("year", COUNTS)
def test_texts_of_the_catalogue(year):
    rules = book(year)
    assert all(i.name == i.name.strip() and i.name for i in rules.items)
    assert all(i.about and "อ\u0e4d" not in i.about for i in rules.indicators)
    assert len({i.name for i in rules.items_of(9)}) == len(rules.items_of(9))


def test_a_code_means_another_thing_in_another_year():
    words = {
        2565: "E-Service",
        2566: "ความพึงพอใจ",
        2567: "รายงานผลการจัดซื้อจัดจ้าง",
        2568: "แนวปฏิบัติ",
        2569: "ช่องทาง",
    }
    topics = {year: book(year).by_code["o17"].name for year in words}
    assert all(word in topics[year] for year, word in words.items()), topics
    assert len(set(topics.values())) == len(topics)


def test_documents_that_ask_for_this_very_report():
    assert "ITA" in book(2569).by_code["o25"].name
    assert "ส่งเสริมคุณธรรมและความโปร่งใส" in book(2569).by_code["o26"].name
    assert "มาตรการส่งเสริมคุณธรรม" in book(2565).by_code["o42"].name
    assert "มาตรการส่งเสริมคุณธรรม" in book(2567).by_code["o34"].name


@pytest.mark.parametrize(
    ("year", "negative"),
    [
        # i11 to FY2566 asks both ways in one item, so it is left out here.
        (2565, "i4 i5 i6 i9 i10 i16 i17 i18 i19 i22 e4"),
        (2566, "i4 i5 i6 i9 i10 i16 i17 i18 i19 i22 e4"),
        (2567, "i3 i5 i6 i7 i8 i9 i11 e3"),
        (2568, "i2 i3 i5 i6 i7 i8 i9 i11 e3"),
        (2569, "i2 i3 i5 i6 i7 i8 i9 i11 e3"),
    ],
)
def test_questions_worded_in_the_negative(year, negative):
    found = {i.code for i in book(year).items if i.negative} - ({"i11"} if year < 2567 else set())
    assert found == set(negative.split())


def test_scales():
    assert [v.name for v in book(2565).scale.levels] == ["F", "E", "D", "C", "B", "A", "AA"]
    assert book(2565).scale.instruments == ()
    for year in (2566, 2567, 2568, 2569):
        scale = book(year).scale
        assert [v.name for v in scale.levels] == ["ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม"]
        assert scale.instruments == ("IIT", "EIT1", "EIT2", "OIT")
        assert book(year).eit_part_weight == Decimal("0.5")
    assert {book(year).scale.target for year in COUNTS} == {Decimal(85)}


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("ผ่านดี", 3),
        ("ระดับผ่านดี", 3),
        (" ระดับ ผ่านดี ", 3),
        ("ผ่านดีเยี่ยม", 4),
        ("ผ่าน", 2),
        ("A", None),
        ("", None),
        ("ดี", None),
    ],
)
def test_level_names_as_people_type_them(typed, place):
    assert book(2568).scale.find(typed) == place


def test_national_means():
    means = {year: book(year).national_mean.get(year) for year in COUNTS}
    assert means == {
        2562: None, 2563: None, 2564: Decimal("81.25"), 2565: Decimal("87.57"), 2566: Decimal("90.19"),
        2567: Decimal("93.05"), 2568: Decimal("93.82"), 2569: None,
    }  # fmt: skip


def test_national_means_of_indicators():
    means = {year: book(year).national_mean_of_indicators.get(year, {}) for year in COUNTS}
    assert {year: found for year, found in means.items() if found} == {
        2567: {8: Decimal("84.49")},
        2568: {3: Decimal("99.45"), 8: Decimal("94.39")},
    }


@pytest.mark.parametrize("year", COUNTS)
def test_every_item_has_one_topic_of_its_kind(year):
    for item in book(year).items:
        assert topics()[item.topic].kind == ("document" if item.instrument == "OIT" else "survey"), item


def test_one_question_keeps_its_topic_under_another_code():
    """i19 until FY2566 and i11 since ask whether things of the office are put to private use."""
    assert book(2565).by_code["i19"].topic == book(2568).by_code["i11"].topic == "assets-private"
    assert book(2565).by_code["e13"].topic != book(2568).by_code["e9"].topic
    eservice = {year: [i.code for i in book(year).items if i.topic == "doc-eservice"] for year in COUNTS}
    assert [eservice[year] for year in (2565, 2566, 2567, 2568, 2569)] == [
        ["o17"],
        ["o18"],
        ["o13"],
        ["o10"],
        ["o10"],
    ]


def test_every_topic_is_that_of_an_item():
    assert set(topics()) == {i.topic for year in COUNTS for i in book(year).items}


def test_official_wordings():
    """The long titles of the lists of FY2568 and FY2569; a report is of the year before."""
    assert book(2568).by_code["o28"].official == (
        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2567"
    )
    assert book(2568).by_code["o6"].official == (
        "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. 2568"
    )
    assert book(2569).by_code["o12"].official == "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี 2568"
    assert book(2567).by_code["o26"].name == "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่"
    assert book(2568).by_code["i2"].official == book(2568).by_code["i2"].name == "การไม่เลือกปฏิบัติโดยไม่เป็นธรรม"


def test_what_nobody_verified_is_marked():
    assert {"weights", "scale", "rollup", "items", "issues"} == set(book(2569).unverified())
    assert "weights" not in book(2568).unverified()
    cut = [v for v in book(2568).scale.levels if v.overall_min == 70]
    assert [v.source.verified for v in cut] == [False]
    assert [v.source.verified for v in book(2568).scale.levels if v.overall_min >= 85] == [True] * 3
    assert not any(i.verified for i in book(2569).items)
    assert all(i.verified for i in book(2568).items if i.code[0] == "o")


@pytest.mark.parametrize(
    ("year", "rules"),
    [
        (2565, "mean_of_sub_indicators"),
        (2566, "unknown"),
        (2567, "unknown"),
        (2568, "unknown"),
        (2569, "unknown"),
    ],
)
def test_rollups(year, rules):
    assert {c: r.rule for c, r in book(year).rollups.items()} == {"IIT": "mean", "EIT": "mean", "OIT": rules}


# What the loader refuses


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped era files."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def spoil(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_copy_loads(folder):
    assert load(folder).keys() == set(years())
    assert load(folder)[2568] == book(2568)


OLD, NEW = "fy2562-2565.toml", "fy2569.toml"


@pytest.mark.parametrize(
    ("name", "old", "new", "word"),
    [
        (OLD, 'weight = "0.40"', 'weight = "0.41"', "weights"),
        (OLD, 'weight = "0.40"', 'weight = "much"', ""),
        (OLD, 'weight = "0.40", ', "", "weight"),
        (OLD, 'code = "OIT"', 'code = "XIT"', "IIT, EIT, OIT"),
        (OLD, "{ no = 4,", "{ no = 11,", "numbered"),
        (OLD, 'no = 6, instrument = "EIT"', 'no = 6, instrument = "OIT"', "order"),
        (NEW, 'code = "o26", indicator = 10', 'code = "o26", indicator = 11', "o26"),
        (
            NEW,
            'code = "o26", indicator = 10, sub = "10.2"',
            'code = "o26", indicator = 10, sub = "11.1"',
            "o26",
        ),
        (NEW, 'code = "o26"', 'code = "o25"', "twice"),
        (NEW, 'topic = "doc-news"', 'topic = "doc-olds"', "o4"),
        (NEW, 'topic = "doc-news"', 'topic = "comms-clear"', "o4"),
        (NEW, "years = [2569]", "years = [2568]", "2568"),
        (NEW, "years = [2569]", "years = [2569, 2569]", "2569"),
        (NEW, "years = [2569]", "", "2568"),
        (OLD, "years = [2562, 2563, 2564, 2565]", "", "years"),
        (NEW, 'extends = "fy2568"', 'extends = "fy2569"', "extends itself"),
        (NEW, 'extends = "fy2568"', 'extends = "fy2099"', "fy2099"),
        (NEW, 'extends = "fy2568"', "", ""),
        ("fy2566.toml", 'name = "ผ่านดี", overall_min = "85"', 'name = "ผ่านดี", overall_min = "96"', "ผ่านดีเยี่ยม"),
        (
            "fy2566.toml",
            'overall_min = "85", instrument_min = "85"',
            'overall_min = "85", instrument_min = "0"',
            "ผ่านดี",
        ),
        (
            "fy2566.toml",
            'overall_min = "95", instrument_min = "95"',
            'overall_min = "95", instrument_min = "84"',
            "ผ่านดีเยี่ยม",
        ),
        ("fy2566.toml", '"ต้องปรับปรุงโดยด่วน", overall_min = "0"', '"ต้องปรับปรุงโดยด่วน", overall_min = "1"', "0"),
        ("fy2566.toml", '"EIT2", "OIT"]', '"EIT3", "OIT"]', "instrument"),
        ("fy2566.toml", 'source = "level_cut_70"', 'source = "hearsay"', "hearsay"),
        ("fy2566.toml", 'rule = "unknown"', 'rule = "median"', "rollup"),
        ("fy2567.toml", "years = [2567]", "years = [2567", ""),
        ("fy2567.toml", 'text = "Weights', 'words = "Weights', "text"),
    ],
)
def test_a_broken_file_is_refused_by_name(folder, name, old, new, word):
    spoil(folder, name, old, new)
    with pytest.raises(RuleError) as caught:
        load(folder)
    assert name in str(caught.value)
    assert word in str(caught.value)


def test_a_circle_of_files_is_refused(folder):
    spoil(folder, "fy2568.toml", 'extends = "fy2567"', 'extends = "fy2569"')
    with pytest.raises(RuleError, match=r"fy256[89]\.toml.*extends itself"):
        load(folder)


def append(folder, name, text):
    path = folder / name
    path.write_text(text + path.read_text(encoding="utf-8"), encoding="utf-8")


@pytest.mark.parametrize(
    "lines",
    [
        'scale = { name = "x", instruments = [], target = "85", level = [] }\n',
        'rollup = "mean"\n',
        'eit_parts = "none"\n',
        "indicator = []\n",
        "instrument = 3\n",
    ],
    ids=["no-levels", "rollup-text", "eit-parts-text", "no-indicators", "instrument-number"],
)
def test_a_wrong_shape_is_refused_by_name(folder, lines):
    append(folder, NEW, lines)
    with pytest.raises(RuleError, match=r"fy2569\.toml"):
        load(folder)


def test_a_file_saved_in_the_thai_code_page_is_refused_by_name(folder):
    """Notepad on a Thai Windows offers ANSI, that is cp874."""
    path = folder / NEW
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp874"))
    with pytest.raises(RuleError, match=r"fy2569\.toml"):
        load(folder)


def test_an_item_under_the_wrong_instrument_is_refused(folder):
    """items_OIT must belong to the indicators of OIT: else a document counts as a question of indicator 1."""
    spoil(
        folder, NEW, 'code = "o26", indicator = 10, sub = "10.2"', 'code = "o26", indicator = 1, sub = "10.2"'
    )
    with pytest.raises(RuleError, match=r"fy2569\.toml"):
        load(folder)


def test_next_year_is_a_file_of_two_lines(folder):
    (folder / "fy2570.toml").write_text('years = [2570]\nextends = "fy2569"\n', encoding="utf-8")
    books = load(folder)
    assert len(books) == 9
    new = books[2570]
    assert (new.era, new.years) == ("fy2570", (2570,))
    assert (new.items, new.scale, new.instruments) == (
        books[2569].items,
        books[2569].scale,
        books[2569].instruments,
    )
    assert grade(assessed(["90"] * 10, 2570), new).overall == Decimal("90.00")


def test_next_year_may_replace_a_part(folder):
    (folder / "fy2570.toml").write_text(
        'years = [2570, 2571]\nextends = "fy2569"\nissue = []\n'
        "items_OIT = [\n"
        '  { code = "o1", indicator = 9, sub = "9.1", topic = "doc-structure", name = "ก" },\n'
        '  { code = "o2", indicator = 10, sub = "10.1", topic = "doc-measures", name = "ข" },\n'
        "]\n"
        "[sources]\n"
        'items_OIT = { text = "A list that was made up for a test.", verified = true }\n',
        encoding="utf-8",
    )
    books = load(folder)
    assert books[2571] is books[2570]
    assert [i.code for i in books[2570].items if i.code[0] == "o"] == ["o1", "o2"]
    assert books[2570].item_sources["OIT"].verified
    assert not books[2570].item_sources["IIT"].verified
    assert len(books[2569].items) == 50
