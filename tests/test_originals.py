"""Our texts hold no sentence of the real reports, which are never copied into the project.

The variable ITA_ORIGINALS names the folder of the originals, where there is one.
"""

import os
import re
import tomllib
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from ita_xl.rules import rule_book, years
from ita_xl.workbook.contract import wording

ROOT = Path(__file__).parents[1] / "ita_xl"
WINDOW = 50
"""Longer than any official term that both must use."""


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        # What the NACC's list says of an item is the NACC's: every report must write it alike.
        for name, inner in value.items():
            if name not in ("official", "elements"):
                yield from strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings(inner)


def ours():
    for path in ROOT.rglob("*.toml"):
        for text in strings(tomllib.loads(path.read_text(encoding="utf-8"))):
            yield path.name, text
    for path in ROOT.rglob("*.docx"):
        document = docx.Document(path)
        for paragraph in document.element.body.iter(qn("w:p")):
            yield path.name, "".join(t.text or "" for t in paragraph.iter(qn("w:t")))
    for name, value in vars(wording).items():
        if name.isupper():
            yield from (("wording.py", text) for text in strings(value))


def bare(text):
    return re.sub(r"[\s\u200b*_#|-]+", "", text)


OFFICIAL = (
    # Names of things, prescribed by the NACC, that every report must write alike.
    "มีผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ(IntegrityandTransparencyAssessment:ITA)ประจำปีงบประมาณพ.ศ.",
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานประจำปีงบประมาณพ.ศ.",
    "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
    "วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ(IntegrityandTransparencyAssessment:ITA)ประจำปีงบประมาณพ.ศ.",
    "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐประจำปีงบประมาณพ.ศ.",
    "เรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่",
    "คุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ(ITA)",
)


ISSUES = tuple(bare(issue.name) for issue in rule_book(2568).issues)
"""The NACC's own names of the seven issues."""
DOCUMENTS = tuple(
    {
        bare(name)
        for year in years()
        for i in rule_book(year).items
        if i.instrument == "OIT"
        for name in (i.name, i.official)
    }
)
"""The NACC's own names of what is to be disclosed, short and whole."""


def test_no_sentence_of_ours_stands_in_an_original():
    folder = os.environ.get("ITA_ORIGINALS")
    if not folder:
        pytest.skip("ITA_ORIGINALS is not set: the originals are not on this machine")
    originals = {p.name: bare(p.read_text(encoding="utf-8")) for p in Path(folder).glob("*.txt")}
    assert len(originals) == 5
    shared = []
    for source, text in ((source, bare(text)) for source, text in ours()):
        for start in range(len(text) - WINDOW + 1):
            part = text[start : start + WINDOW]
            if not any(part in o for o in (*OFFICIAL, *ISSUES, *DOCUMENTS)):
                shared += [(source, name, part) for name, original in originals.items() if part in original]
    assert shared == []
