"""The documents that did not pass: what each must hold, who sees to it, and until when.

Who and until when are those of the measures table as it stands; where no row serves a document, those of the library.
"""

import re
from collections.abc import Mapping, Sequence

from ita_xl import narrative, thai, thai_dates
from ita_xl.dossier import Dossier, MeasureRow, OitProgress
from ita_xl.measures.filling import filled
from ita_xl.measures.library import WEAK, Measure, shipped
from ita_xl.measures.plan import BEHIND
from ita_xl.narrative import score_text
from ita_xl.rules import Item
from ita_xl.scoring import Graded, disputed_items

_OF_ISSUE = re.compile(r"^q\d-")
_MONTH = "|".join(map(re.escape, thai_dates.SHORT))
_STEP = re.compile(rf"\((?P<units>[^()]+?) (?:ภายใน )?(?P<when>(?:ตลอดปี|{_MONTH})[^()]*)\)$")
"""What stands behind a step of a row of several documents: who, and until when (:mod:`ita_xl.measures.plan`)."""
_BEFORE = re.compile(r"^\s*(?:\d{1,2}[.)]\s*)?(?:ข้อ\s*)?")


def failed(graded: Graded, dossier: Dossier, wording: Mapping[str, str]) -> list[dict[str, str]]:
    """Give the OIT items below the target, in the order of the catalogue, with what each must hold.

    Args:
        graded: The result.
        dossier: What the office adds; a unit that stands in its sheet of documents goes before all others.
        wording: The texts of the items by their codes.
    """
    typed = {row.code: row.score for row in graded.assessment.items}
    doubtful = set(disputed_items(graded.assessment))
    known = {thai.clean(row.code): row for row in dossier.oit}
    rows = []
    for item in graded.rules.items:
        if item.instrument != "OIT" or item.code not in typed or item.code in doubtful:
            continue
        if typed[item.code] >= graded.threshold:
            continue
        row = known.get(item.code)
        units, until = _who_and_when(graded, dossier, item)
        rows.append(
            {
                "รหัส": item.code,
                "ข้อความ": wording[item.code],
                "คะแนน": score_text(typed[item.code]),
                "องค์ประกอบ": _holds(graded, dossier, item, row),
                "ผู้รับผิดชอบ": (row.responsible if row else "") or units,
                "กำหนดเสร็จ": until,
            }
        )
    return rows


def _holds(graded: Graded, dossier: Dossier, item: Item, row: OitProgress | None) -> str:
    """Tell what a document must hold: its elements; of a year that does not tell them, what the library begins with."""
    if elements := item.elements or (row.elements if row else ()):
        return "\n".join(f"• {element}" for element in elements)
    measure = _of_library(item)
    if measure is None or not measure.topic or not measure.steps:
        return ""
    actors, year = narrative.actors(graded, dossier), graded.assessment.plan_year
    return filled(BEHIND.sub("", measure.steps[0]), actors, graded.rules, year)


def _who_and_when(graded: Graded, dossier: Dossier, item: Item) -> tuple[str, str]:
    """Tell who sees to a document and until when: as its row of the measures table has it, else as the library does."""
    year = graded.assessment.plan_year
    of_topic = {m.key for m in shipped() if m.topic == item.topic}
    for row in dossier.measures:
        if _OF_ISSUE.sub("", row.key) in of_topic:
            return row.responsible, _until(row.period, year)
    code = re.compile(rf"(?<![A-Za-z]){item.code}(?!\d)", re.IGNORECASE)
    for row in dossier.measures:
        lines = [line for line in row.steps.split("\n") if _first(code, line)]
        if lines or code.search(thai.to_arabic(f"{row.reason} {row.name}")):
            return _of_several(row, lines, year)
    measure = _of_library(item)
    if measure is None:
        return "", ""
    actors = narrative.actors(graded, dossier)
    responsible = filled(measure.responsible, actors, graded.rules, year)
    period = thai.fiscal_period(year, measure.period) if year else thai.PERIOD_WORDS[measure.period]
    return responsible, _until(period, year)


def _first(code: re.Pattern[str], line: str) -> bool:
    """Tell whether a step begins with the document: one that names it further on serves something else."""
    return code.match(_BEFORE.sub("", thai.to_arabic(line))) is not None


def _of_several(row: MeasureRow, lines: Sequence[str], year: int | None) -> tuple[str, str]:
    """Take who and when from the step that names the document, else from the row."""
    for behind in filter(None, map(_STEP.search, lines)):
        return behind["units"], _until(behind["when"], year)
    return row.responsible, _until(row.period, year)


def _of_library(item: Item) -> Measure | None:
    """Give what the library does about a document, else about all documents of its indicator."""
    weak = [m for m in shipped() if m.when == WEAK and not m.kinds]
    found = [m for m in weak if m.topic == item.topic] or [m for m in weak if m.indicator == item.indicator]
    return found[0] if found else None


def _until(period: str, year: int | None) -> str:
    """Give the last day of a period; in a person's own words as they stand."""
    found = thai_dates.read(period, year)
    return thai_dates.spell(found.last) if found else period
