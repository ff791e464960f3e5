"""What came of the steps: a page for a person, and the same as data for the maintainers."""

import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from ita_xl.records import dataclass

PASSED, FAILED, IMPOSSIBLE = "passed", "failed", "impossible"
WORDS = {PASSED: "ผ่าน", FAILED: "ไม่ผ่าน", IMPOSSIBLE: "ทดสอบบนเครื่องนี้ไม่ได้"}
"""What a person reads of an outcome."""
_COLOURS = {PASSED: "#1b6e3c", FAILED: "#a4262c", IMPOSSIBLE: "#605e5c"}
PAGE, DATA, FILES, PICTURES = "result.html", "result.json", "files", "pictures"
"""What lies in the folder of a run."""


@dataclass(frozen=True)
class Outcome:
    """What came of a step.

    Attributes:
        code: The step.
        title: What it tried, in Thai.
        outcome: ``passed``, ``failed`` or ``impossible``.
        seconds: How long it took.
        said: What was seen, or why it could not be tried, in Thai.
        detail: For the maintainers: where the program stopped, if it did.
    """

    code: str
    title: str
    outcome: str
    seconds: float
    said: str = ""
    detail: str = ""


def counted(outcomes: Sequence[Outcome]) -> Mapping[str, int]:
    """Count the outcomes of each kind."""
    return {kind: sum(o.outcome == kind for o in outcomes) for kind in WORDS}


def summary(outcomes: Sequence[Outcome]) -> str:
    """Say how many steps came out how, in one line."""
    return " · ".join(f"{WORDS[kind]} {number} ขั้น" for kind, number in counted(outcomes).items())


def write(
    folder: Path, facts: Mapping[str, str], outcomes: Sequence[Outcome], person: Mapping[str, str]
) -> None:
    """Write page and data anew; what was written after an earlier step is replaced whole.

    Args:
        folder: The folder of the run.
        facts: Versions and settings of the machine.
        outcomes: What came of the steps so far.
        person: What a person must look at, and what should be seen.
    """
    data = {
        "facts": dict(facts),
        "steps": [
            {name: getattr(o, name) for name in ("code", "title", "outcome", "seconds", "said", "detail")}
            for o in outcomes
        ],
    }
    _replace(folder / DATA, json.dumps(data, ensure_ascii=False, indent=1))
    _replace(folder / PAGE, page(facts, outcomes, person))


def _replace(path: Path, text: str) -> None:
    beside = path.with_suffix(".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def page(facts: Mapping[str, str], outcomes: Sequence[Outcome], person: Mapping[str, str]) -> str:
    """Write the page of a run."""
    steps = "".join(
        f'<tr><td>{n}</td><td>{_text(o.title)}</td><td style="color:{_COLOURS[o.outcome]};font-weight:bold">'
        f"{WORDS[o.outcome]}</td><td>{o.seconds:.1f}</td><td>{_text(o.said)}</td></tr>"
        for n, o in enumerate(outcomes, start=1)
    )
    return (
        '<!doctype html><html lang="th"><meta charset="utf-8"><title>ผลการทดสอบโปรแกรม ita_xl</title>'
        "<style>body{font:16px/1.5 'Sarabun','TH Sarabun New','Leelawadee UI',sans-serif;max-width:1000px;"
        "margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;"
        "padding:.3em .6em;text-align:left;vertical-align:top}th{background:#eee}</style>"
        f"<h1>ผลการทดสอบโปรแกรม ita_xl บนเครื่องนี้</h1><p>{_text(summary(outcomes))}</p>"
        "<p>โฟลเดอร์นี้มีเพียงสมุดงานของหน่วยงานตัวอย่าง ไม่มีข้อมูลของหน่วยงานท่าน "
        "ส่งให้ผู้ดูแลโปรแกรมได้ทั้งโฟลเดอร์</p>"
        f"<table><tr><th>ขั้น</th><th>สิ่งที่ทดสอบ</th><th>ผล</th><th>วินาที</th><th>สิ่งที่พบ</th></tr>{steps}</table>"
        "<h2>สิ่งที่ต้องดูด้วยตา</h2><p>โปรดดูตามรายการนี้ แล้วจดสิ่งที่เห็นส่งไปพร้อมกัน</p>"
        f"<table><tr><th>ทำ</th><th>ควรเห็น</th></tr>{_rows(person)}</table>"
        f"<h2>เครื่องที่ทดสอบ</h2><table>{_rows(facts)}</table></html>"
    )


def _rows(pairs: Mapping[str, str]) -> str:
    return "".join(f"<tr><td>{_text(a)}</td><td>{_text(b)}</td></tr>" for a, b in pairs.items())


def _text(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
