"""How alike the reports of two offices are, and whether every low item is answered: the five cases and ten more.

Names (of the office, its place, its titles and units) and digits are masked. Once 95 of 100 paragraphs of two offices
were the same word for word; that a report says something of its own office is what is measured here.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import permutations
from statistics import fmean
from typing import NamedTuple

import docx
import pytest
from agencies import CASES, NAMES
from docx.oxml.ns import qn
from report_offices import OFFICES, entries_of

from ita_xl import actions, datafile, narrative
from ita_xl.dossier import dossier_of
from ita_xl.layouts import LAYOUTS
from ita_xl.measures.choice import choose, choose_by_issue
from ita_xl.measures.library import shipped
from ita_xl.measures.plan import plan
from ita_xl.scoring import disputed_items, trusted
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract.tables import MEASURES_TABLE
from ita_xl.workbook.reading.tables import keyed_rows

pytestmark = pytest.mark.long

PROSE = ("BodyText", "ITAList")
"""Styles of what is said; headings, captions, fields of the memo and lines to sign are forms."""
LONG = 40
"""A text of so many letters says something; ``IIT`` and ``จุดแข็ง`` in a cell do not."""
HALF = 0.50
"""What we aim at: less than half of what one report says stands word for word in another."""
ABOVE: Mapping[str, float] = {"progress": 0.55}
"""Where half of the paragraphs is not reached, a bound just above what was measured: of the twelve paragraphs of a
report of progress most are the memo's, lead to a table or say that nothing is typed yet."""


class Made(NamedTuple):
    """An office's workbook with its measures, and what its reports say: by layout the prose, and all long texts."""

    book: ClosedBook
    by_issue: ClosedBook | None
    prose: dict[str, list[str]]
    said: dict[str, list[str]]


@pytest.fixture(scope="module")
def offices(tmp_path_factory) -> dict[str, Made]:
    """Every office with its reports, in the layouts that its year has."""
    folder = tmp_path_factory.mktemp("offices")
    return {key: _made(folder, key) for key in (*NAMES, *OFFICES)}


def _made(folder, key: str) -> Made:
    known = key in NAMES
    entries = (
        datafile.parse((CASES / f"{key}.json").read_text(encoding="utf-8")) if known else entries_of(key)
    )
    path = folder / f"{key}.xlsm"
    actions.new(path, entries)
    book = ClosedBook(path)
    by_issue = ClosedBook(path) if book.model.graded.rules.issues else None
    actions.generate(book)
    if by_issue:
        actions.generate(by_issue, by="issues")
    made = Made(book, by_issue, {}, {})
    masks = _names(book)
    for layout in LAYOUTS.values():
        source = by_issue if layout.by_issue else book
        if source is None:
            continue
        out = folder / f"{key}-{layout.key}.docx"
        out.write_bytes(actions.compose(source, layout_name=layout.key, digits="arabic").data)
        paragraphs = list(_paragraphs(out, masks))
        made.prose[layout.key] = [text for text, style in paragraphs if style in PROSE]
        made.said[layout.key] = [
            text
            for text, style in paragraphs
            if len(text) >= LONG and (style in PROSE or style.startswith("ITACell"))
        ]
    return made


def _names(book: ClosedBook) -> list[str]:
    """Give the words that are the office's own, the longest first."""
    graded = book.model.graded
    kind = narrative.kind_of(graded, dossier_of(book.model.entries, graded.rules))
    agency = graded.assessment.agency
    names = {agency.name, agency.name.removeprefix(kind.stem), agency.district, agency.province}
    names |= {kind.stem, kind.name, kind.head, kind.clerk, kind.council, *kind.units.values()}
    return sorted((name for name in names if len(name) > 2), key=len, reverse=True)


def _paragraphs(path, masks: Sequence[str]):
    for paragraph in docx.Document(str(path)).element.body.iter(qn("w:p")):
        text = "".join(node.text or "" for node in paragraph.iter(qn("w:t"))).replace("\u00a0", " ").strip()
        for name in masks:
            text = text.replace(name, "@")
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if text and style is not None:
            yield re.sub(r"\d+(?:[.,]\d+)*", "#", text), style.get(qn("w:val"))


def likeness(texts: Sequence[Sequence[str]]) -> float:
    """Give the mean share of one report's texts that another has word for word, over all pairs, each both ways."""
    known = [set(one) for one in texts]
    return fmean(fmean(text in known[b] for text in texts[a]) for a, b in permutations(range(len(texts)), 2))


def test_the_measure_of_likeness():
    assert likeness([["ก", "ข"], ["ก", "ข"]]) == 1
    assert likeness([["ก", "ข"], ["ค"]]) == 0
    assert likeness([["ก", "ข", "ค", "ง"], ["ก", "จ"]]) == (0.25 + 0.5) / 2


@pytest.mark.parametrize("layout", [name for name, layout in LAYOUTS.items() if layout.whole])
def test_reports_of_two_offices_are_not_alike(offices, layout, show):
    reports = [made for made in offices.values() if layout in made.prose]
    assert len(reports) >= 11
    prose = likeness([made.prose[layout] for made in reports])
    said = likeness([made.said[layout] for made in reports])
    show(
        f"likeness of two offices, {layout} ({len(reports)} reports): {prose:.1%} of the paragraphs, "
        f"{said:.1%} of all texts of {LONG} letters or more, tables too"
    )
    assert prose < ABOVE.get(layout, HALF)
    assert said < HALF


def low_and_sure(graded) -> set[str]:
    """Give the codes of the items below the target that contradict neither themselves nor their indicator."""
    sure = {one.item.code for r in graded.indicators for one in trusted(graded, r.no).items}
    disputed = disputed_items(graded.assessment)
    return {
        i.code
        for i in graded.assessment.items
        if i.score is not None and i.score < graded.threshold and i.code in sure and i.code not in disputed
    }


def test_every_low_item_is_answered_by_a_measure_of_its_topic(offices, show):
    asked = answered = doubted = 0
    for key, made in offices.items():
        graded = made.book.model.graded
        dossier = dossier_of(made.book.model.entries, graded.rules)
        group = narrative.kind_of(graded, dossier).group
        low = low_and_sure(graded)
        doubted += len(
            {i.code for i in graded.assessment.items if i.score is not None and i.score < graded.threshold}
            - low
        )
        for book, select in ((made.book, choose), (made.by_issue, choose_by_issue)):
            if book is None:
                continue
            stands = {row.key: row.values for row in keyed_rows(book.grids["ita_measures"], MEASURES_TABLE)}
            rows = select(graded, shipped(), group=group)
            assert [row.key for row in rows] == list(stands), key
            written = {p.key: p.values for p in plan(graded, rows, narrative.actors(graded, dossier))}
            topics = {
                (one.item.code, m.topic): row.key for row in rows for one in row.items for m in row.measures
            }
            in_issues = {code for issue in graded.rules.issues for code in issue.items}
            for code in sorted(low if select is choose else low & in_issues):
                asked += 1
                at = topics.get((code, graded.rules.by_code[code].topic))
                assert at, f"{key}: {code} has no measure of its topic"
                assert stands[at]["steps"] == written[at]["steps"] != ""
                assert re.search(rf"\b{code}\b", stands[at]["reason"]), f"{key}: {code} is not named"
                answered += 1
    assert asked == answered > 50
    show(
        f"low items answered by a measure of their topic, by indicators and by issues: {answered} of {asked}; "
        f"scores of items that contradict others, and are not believed: {doubted}"
    )


def test_the_offices_differ_as_offices_do(offices):
    """Of every kind and year, from the lowest level to the highest, with and without scores of items."""
    results = [made.book.model.graded for made in offices.values()]
    assert {r.assessment.fiscal_year for r in results} >= {2566, 2567, 2568, 2569}
    assert {r.rules.kind_of(r.assessment.agency.name).group for r in results} == {
        "local",
        "hospital",
        "school",
        "other",
    }
    levels = {r.level.name for r in results}
    assert levels >= {"ต้องปรับปรุงโดยด่วน", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม"}
    assert {bool(r.assessment.items) for r in results} == {True, False}
