"""The table of sentences, and the table that an office lays over it."""

from decimal import Decimal

import pytest
from core_cases import STABLE, graded
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ita_xl import narrative
from ita_xl.narrative import sentences

RESULT = graded(["90"] * 10, reported={"EIT1": Decimal(90), "EIT2": Decimal(90)})


def written(tmp_path, text):
    path = tmp_path / "ถ้อยคำ.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def said_with(path):
    with narrative.with_sentences(path) as told:
        return narrative.level_gap(RESULT), told


def test_the_shipped_sentences_hold_only_words_and_names():
    for key in sentences.table():
        assert sentences.shipped_names(key) is not None, key


def test_a_year_and_its_era_stay_on_one_line():
    for key, text in sentences.table().items():
        assert "พ.ศ. " not in text, key


def test_an_office_says_it_in_its_own_words(tmp_path):
    shipped = narrative.level_gap(RESULT)
    path = written(tmp_path, '\ufeff[gap]\nto_level = "ยังขาด {{ lacks }} สำหรับ {{ level }}"\n')
    said, told = said_with(path)
    assert said.startswith("ยังขาด คะแนนภาพรวมขาดอีก 5.00 คะแนน")
    assert "สำหรับ ผ่านดีเยี่ยม" in said
    assert told == ()
    assert narrative.level_gap(RESULT) == shipped


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[gap]\nto_lvl = "ก"', ["gap.to_lvl", "ไม่มีถ้อยคำชื่อ"]),
        ('to_level = "ก"', ["to_level", "ไม่มีถ้อยคำชื่อ"]),
        ('[gap]\nto_level = "{{ lacks }} {{ levle }}"', ["gap.to_level", "levle", "lacks level"]),
        ('[gap]\nto_level = "{{ lacks"', ["gap.to_level", "วงเล็บปีกกา"]),
        ('[gap]\nto_level = "{% for x in lacks %}ก{% endfor %}"', ["gap.to_level", "คำสั่งอื่น"]),
        ('[gap]\nto_level = "{{ lacks * 1000000000 }}"', ["gap.to_level", "คำสั่งอื่น"]),
        ('[gap]\nto_level = "{{ lacks.__class__ }}"', ["gap.to_level", "คำสั่งอื่น"]),
        ("[gap]\nto_level = 5", ["gap.to_level", "ข้อความไม่ว่าง"]),
        ('[gap]\nto_level = " "', ["gap.to_level", "ข้อความไม่ว่าง"]),
        (f'[gap]\nto_level = "{"ก" * 2001}"', ["gap.to_level", "2000"]),
        ('[gap\nto_level = "ก"', ["ถ้อยคำ.toml", "บรรทัดที่ 1"]),
        ('[gap]\nto_level = "ก"'.encode("cp874"), ["UTF-8"]),
    ],
)
def test_what_does_not_fit_is_told_and_the_shipped_sentence_stands(tmp_path, text, words):
    said, told = said_with(written(tmp_path, text))
    assert said == narrative.level_gap(RESULT)
    assert len(told) == 1
    for word in words:
        assert word in told[0]


def test_a_file_that_is_not_there(tmp_path):
    said, told = said_with(tmp_path / "ไม่มี.toml")
    assert said == narrative.level_gap(RESULT)
    assert "เปิดแฟ้มถ้อยคำ ไม่มี.toml ไม่ได้" in told[0]
    assert said_with(tmp_path)[1] != ()


def test_the_good_ones_of_a_file_count(tmp_path):
    text = '[gap]\noverall = "ภาพรวมขาด {{ gap }} คะแนน"\none = "{{ nothing }}"\n'
    said, told = said_with(written(tmp_path, text))
    assert "ภาพรวมขาด 5.00 คะแนน" in said
    assert len(told) == 1


def _sentence(text):
    return f'[gap]\nto_level = """{text}"""'.encode("utf-8", "replace")


@settings(STABLE, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200) | st.text(max_size=200).map(_sentence))
def test_no_file_is_thrown_at_anyone(tmp_path, data):
    said, told = said_with(written(tmp_path, data))
    assert all(isinstance(line, str) for line in (said, *told))
