"""What the tests of the narrative share: random results in whole hundredths, and how they are read."""

import re

from core_cases import (
    assessed,
    mean_of,
    overall_of,
    score,
)
from hypothesis import strategies as st

from ita_xl import narrative
from ita_xl.assessment import HistoryYear
from ita_xl.rules import rule_book
from ita_xl.scoring import grade

NUMBER = re.compile(r"(?<![\d.])\d{1,3}\.\d\d(?!\d)")
NAMES = {
    1: "การปฏิบัติหน้าที่", 2: "การใช้งบประมาณ", 3: "การใช้อำนาจ", 4: "การใช้ทรัพย์สินของราชการ", 5: "การแก้ไขปัญหาการทุจริต",
    6: "คุณภาพการดำเนินงาน", 7: "ประสิทธิภาพการสื่อสาร", 8: "การปรับปรุงการทำงาน", 9: "การเปิดเผยข้อมูล",
    10: "การป้องกันการทุจริต",
}  # fmt: skip
TARGET = 8500


NBSP = "\u00a0"


def plain(said):
    """Read a no-break space as a blank."""
    return said.replace(NBSP, " ")


def overall_said(graded_result):
    return [plain(p) for p in narrative.overall_paragraphs(graded_result)]


def text(hundredths):
    return f"{hundredths // 100}.{hundredths % 100:02}"


HUNDREDTHS = st.one_of(
    st.integers(0, 10000),
    st.integers(8400, 10000),
    st.sampled_from([0, 8499, 8500, 8501, 9499, 9500, 9999, 10000]),
)


@st.composite
def results(draw):
    """A result in whole hundredths: ten scores (some missing), year, threshold, EIT parts, overall, history."""
    ten = draw(st.lists(HUNDREDTHS, min_size=10, max_size=10))
    if draw(st.integers(0, 3)) == 0:
        ten = [draw(st.sampled_from(ten[:2])) for _ in ten]
    if draw(st.integers(0, 3)) == 0:
        gone = draw(st.sets(st.integers(0, 9), min_size=1))
        ten = [None if n in gone else v for n, v in enumerate(ten)]
    year = draw(st.sampled_from([2563, 2565, 2566, 2567, 2568, 2569]))
    return {
        "ten": ten,
        "year": year,
        "threshold": draw(st.none() | HUNDREDTHS),
        "parts": draw(st.none() | st.tuples(HUNDREDTHS, HUNDREDTHS)),
        "reported": draw(st.none() | HUNDREDTHS),
        "history": draw(st.dictionaries(st.integers(2561, year + 1), HUNDREDTHS, max_size=5)),
    }


def result(facts, **more):
    """Grade what a strategy drew."""
    history = tuple(
        HistoryYear(y, score(v), "", {}, f"history.{n}")
        for n, (y, v) in enumerate(sorted(facts["history"].items()), start=1)
    )
    assessment = assessed(
        [v if v is None else score(v) for v in facts["ten"]],
        facts["year"],
        threshold=None if facts["threshold"] is None else score(facts["threshold"]),
        reported={c: score(v) for c, v in zip(("EIT1", "EIT2"), facts["parts"] or (), strict=False)},
        reported_overall=None if facts["reported"] is None else score(facts["reported"]),
        history=history,
        **more,
    )
    rules = rule_book(facts["year"])
    assert rules is not None
    return grade(assessment, rules)


def overall(facts):
    if facts["reported"] is not None:
        return facts["reported"]
    return None if None in facts["ten"] else overall_of(facts["ten"])


def instruments(facts):
    ten = facts["ten"]
    parts = {"IIT": ten[:5], "EIT": ten[5:8], "OIT": ten[8:]}
    return {c: None if None in v else mean_of(v) for c, v in parts.items()}


def trend(facts):
    points = {y: v for y, v in facts["history"].items() if y < facts["year"]}
    if overall(facts) is not None:
        points[facts["year"]] = overall(facts)
    return sorted(points.items())


def named(sentence):
    """Give number and name of every indicator that a sentence names."""
    return [(int(no), name) for no, name in re.findall(r"ตัวชี้วัดที่ (\d+) ([ก-๛]+)", sentence)]
