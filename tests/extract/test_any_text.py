"""Whatever is pasted, the reader gives an answer."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ita_xl.extract.reader import read
from ita_xl.extract.readings import DOUBTS, said

WORDS = st.sampled_from(
    (
        "การใช้อำนาจ", "ตัวชี้วัดที่ 3", "ตัวชี้วัดที่", "IIT", "EIT ส่วนที่ 1", "i1", "o๑๒", "คะแนน", "ระดับ", "ผ่านดี", "A",
        "ปี 2568", "พ.ศ. ๒๕๖๗", "96.51", "89,05", "1,250.00", "100", "-", "%", "\t", "\n", " ", "|",
        ":", "(", ")", "/", "30", "ภาพรวม", "1.",
        "9.1", "อันดับ", "ตัวชี้วัด", "ผลต่าง", "เป้าหมาย", "+1.20", "มากที่สุด", "\u200b", "ํา",
        "องค์การบริหารส่วนตำบลก", "อำเภอ", "จังหวัด",
    )
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300),
        st.lists(WORDS, max_size=40).map("".join),
        st.lists(WORDS, max_size=40).map(" ".join),
    )
)
def test_any_text_is_answered(text):
    contents = read(text)
    shown = [
        *contents.taken,
        *contents.doubtful,
        *(one for group in contents.clashes.values() for one in group),
    ]
    rows = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .split("\n")
    )
    for one in shown:
        assert said(one.what)
        assert 1 <= one.line <= len(rows)
        assert not one.doubt or one.doubt in DOUBTS
    assert all(one.sure for one in contents.taken)
    assert not set(contents.values) & set(contents.clashes)
