"""Reads a finished report and holds every number in it against the computed object, together with its subject.

Tables are known by their captions: each row is built anew from the object and must be the report's, word by word.
A paragraph that holds a score must be the sentence that the narrative says of that very subject. A number that stands
anywhere else is an error.
"""

import re
import zipfile
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from pathlib import Path

import docx
from docx.oxml.ns import qn

from ita_xl import narrative
from ita_xl.narrative import score_text
from ita_xl.scoring import grade, issue_items, issue_results, priorities, steps

SCORE = re.compile(r"\d+\.\d\d(?!\d)")
DOUBT = re.compile(r"ข้อยืนยัน|ไม่ได้ยืนยัน|ไม่ได้รับการยืนยัน|[Uu]nverified|not verified|ประกาศไม่ตรง")
"""Words by which the program marks what nobody verified and what contradicts itself: no published text has them."""


FAILED = "รายการข้อมูลสาธารณะที่ต่ำกว่าค่าเป้าหมาย"
"""The table of the documents that did not pass: code, name, score, what each must hold, who, until when."""


def word_text(path: Path) -> str:
    """Everything that stands in the body, run together."""
    with zipfile.ZipFile(path) as document:
        return re.sub("<[^>]+>", "", document.read("word/document.xml").decode())


class Report:
    """Paragraphs and tables of a report, in Arabic digits."""

    def __init__(self, path):
        self.document = docx.Document(path)
        body = self.document.element.body
        self.paragraphs = [
            _plain(p)
            for p in body.iter(qn("w:p"))
            if not any(a.tag == qn("w:tbl") for a in p.iterancestors())
        ]
        self.paragraphs = [text for text in self.paragraphs if text]
        self.tables = [(_caption(t._tbl), _rows(t)) for t in self.document.tables]

    @property
    def text(self):
        """Everything that is written in the report."""
        cells = [cell for _, rows in self.tables for row in rows for cell in row]
        return "\n".join([*self.paragraphs, *cells])


def _plain(paragraph):
    parts = []
    for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br")):
        parts.append(node.text or "" if node.tag == qn("w:t") else " ")
    return "".join(parts).replace("\u00a0", " ").strip()


def _caption(table):
    found = table.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}")
    return "" if found is None else found.get(qn("w:val")).replace("\u00a0", " ")


def _rows(table):
    """Give the texts of the rows under the header; merged cells show the same text more than once."""
    rows = [[" ".join(filter(None, map(_plain, c._tc.iter(qn("w:p"))))) for c in r.cells] for r in table.rows]
    return rows[1:] if _caption(table._tbl) else rows


def name(graded, no):
    return graded.rules.indicator(no).name


def indicators_of(graded, code):
    return [graded.indicator(i.no) for i in graded.rules.of_instrument(code)]


def expected_tables(graded, dossier):
    """Build the rows of every table whose numbers come from the scores, by caption; a list of possible forms each."""
    rules, level = graded.rules, graded.level.name
    value = {code: score_text(r.value) for code, r in graded.instruments.items()}
    overall = score_text(graded.overall)
    tables = {"คะแนนเทียบกับเกณฑ์ของระดับ": [_borders(graded)]}
    tables["คะแนนรายเครื่องมือ"] = [[]]
    for instrument in rules.instruments:
        tables["คะแนนรายเครื่องมือ"][0].append([instrument.code, instrument.name, value[instrument.code]])
        if instrument.code == "EIT":
            reported = graded.assessment.reported
            tables["คะแนนรายเครื่องมือ"][0] += [
                ["EIT", rules.label(part), score_text(reported[part])]
                for part in rules.eit_parts
                if part in reported
            ]
    tables["คะแนนรายเครื่องมือ"][0].append(["คะแนนภาพรวม", "คะแนนภาพรวม", overall])
    ranked, plain, memo, analysis = [], [], [], []
    for instrument in rules.instruments:
        code = instrument.code
        analysis.append([f"{instrument.name} ({code}) {value[code]} คะแนน"] * 4)
        for r in indicators_of(graded, code):
            row = [code, str(r.no), name(graded, r.no), score_text(r.score)]
            plain.append(row)
            ranked.append([*row, _rank(graded, r), str(r.status)])
            memo.append([f"{code} {value[code]}", *row[1:]])
            said = (*dossier.causes.get(r.no, ()), narrative.analysis(graded, r.no).replace("\u00a0", " "))
            analysis.append([*row[1:], " ".join(said)])
        mean = [code, *[f"คะแนนเฉลี่ย {code}"] * 2, value[code]]
        plain.append(mean)
        ranked.append([*mean, "", ""])
    total = [*["คะแนนภาพรวม"] * 3, overall]
    tables["คะแนนรายตัวชี้วัดตามเครื่องมือ"] = [[*ranked, [*total, *[f"ระดับ {level}"] * 2]], [*plain, total]]
    tables["คะแนนรายตัวชี้วัด"] = [[*memo, total]]
    tables["ผลการวิเคราะห์รายตัวชี้วัด"] = [analysis]
    tables["ตัวชี้วัดเรียงตามคะแนนจากสูงไปต่ำ"] = [_ranking(graded)]
    tables["ผลการประเมินย้อนหลังรายปี"] = [_years(graded, True), _years(graded, False)]
    tables["ค่าเฉลี่ยคะแนนรายข้อของแต่ละประเด็น"] = [
        [[str(r.no), r.name, str(r.count), score_text(r.mean)] for r in issue_results(graded)]
    ]
    year = graded.assessment.fiscal_year
    for issue, result in zip(rules.issues, issue_results(graded), strict=True):
        rows = sorted(issue_items(graded, issue), key=lambda i: "ieo".index(i.code[0]))
        mean = [*[f"ค่าเฉลี่ยของประเด็นที่ {issue.no}"] * 3, score_text(result.mean)]
        tables[f"คะแนนรายข้อ ประเด็นที่ {issue.no} ปีงบประมาณ พ.ศ. {year}"] = [
            [
                *(
                    [
                        {"i": "IIT", "e": "EIT", "o": "OIT"}[i.code[0]],
                        i.code,
                        topic(graded, dossier, i.code),
                        score_text(i.score),
                    ]
                    for i in rows
                ),
                mean,
            ]
        ]
    tables["คะแนนรายข้อ"] = [[]]
    for indicator in rules.indicators:
        rows = []
        for item in rules.items_of(indicator.no):
            typed = [score_text(i.score) for i in graded.assessment.items if i.code == item.code]
            if typed:
                rows.append([item.code, topic(graded, dossier, item.code), " / ".join(dict.fromkeys(typed))])
        whole = score_text(graded.indicator(indicator.no).score)
        about = [*[f"ตัวชี้วัดที่ {indicator.no} {indicator.name}"] * 2, whole]
        tables["คะแนนรายข้อ"][0] += [about, *rows] if rows else []
    tables["ร้อยละของผู้ตอบแต่ละระดับคำตอบ"] = [
        [
            [
                code,
                topic(graded, dossier, code) + negative(graded, code),
                *map(score_text, dossier.shares[code]),
            ]
            for code in sorted(dossier.shares, key=list(rules.by_code).index)
        ]
    ]
    return tables


def topic(graded, dossier, code):
    item = graded.rules.by_code.get(code)
    return dossier.item_texts.get(code) or (item.name if item else "(ไม่มีข้อความของข้อนี้ในรายการของปี)")


def negative(graded, code):
    return " (คำถามเชิงลบ)" if graded.rules.by_code[code].negative else ""


def _rank(graded, result):
    tied = sum(o.score == result.score for o in graded.indicators) > 1
    rank = 1 + sum(o.score > result.score for o in graded.indicators)
    return f"{rank} (ร่วม)" if tied else str(rank)


def _aim(graded):
    """The next level, below the national target the first that reaches it; at the top the highest: and why."""
    levels, target = graded.rules.scale.levels, graded.rules.scale.target
    place = [level.name for level in levels].index(graded.level.name)
    higher = [level for level in levels[place + 1 :] if level.overall_min >= target]
    if not higher:
        return levels[place], f"เกณฑ์ของระดับ “{levels[place].name}” ซึ่งเป็นระดับสูงสุด"
    why = "ซึ่งเป็นระดับถัดไป"
    if higher[0] is not levels[place + 1]:
        why = f"ซึ่งเป็นระดับแรกที่ถึงค่าเป้าหมายของการประเมิน {score_text(target)} คะแนน"
    return higher[0], f"เกณฑ์ของระดับ “{higher[0].name}” {why}"


def _borders(graded):
    aim, _ = _aim(graded)
    rows = [_border("คะแนนภาพรวม", graded.overall, aim.overall_min)]
    reported, in_parts = graded.assessment.reported, "EIT1" in graded.rules.scale.instruments
    for instrument in graded.rules.instruments:
        value, least = graded.instruments[instrument.code].value, aim.instrument_min
        label = f"{instrument.name} ({instrument.code})"
        if instrument.code != "EIT" or not in_parts or not least:
            rows.append(_border(label, value, least))
            continue
        # The parts weigh alike: one follows from the other, and a whole of 100 leaves no part below.
        parts = {code: reported.get(code) for code in ("EIT1", "EIT2")}
        for code, other in (("EIT1", "EIT2"), ("EIT2", "EIT1")):
            if parts[code] is None and value is not None and reported.get(other) is not None:
                parts[code] = 2 * value - reported[other]
            elif parts[code] is None and value == 100:
                parts[code] = value
        rows += [_border(label, value, 0)] if None in parts.values() else []
        rows += [_border(graded.rules.label(code), part, least) for code, part in parts.items()]
    return rows


def _border(label, value, least):
    told = "-"
    if value is not None and least:
        gap = Decimal(value) - least
        told = f"{'สูงกว่า' if gap > 0 else 'ขาดอีก'} {score_text(abs(gap))}" if gap else "เท่ากับเกณฑ์พอดี"
    return [label, score_text(value), score_text(least) if least else "ไม่กำหนด", told]


def _ranking(graded):
    rows = []
    for r in sorted(graded.indicators, key=lambda r: (-r.score, r.no)):
        rows.append([_rank(graded, r), str(r.no), name(graded, r.no), score_text(r.score), str(r.status)])
    scores = [r.score for r in graded.indicators]
    for word, score in (("คะแนนสูงสุด", max(scores)), ("คะแนนต่ำสุด", min(scores))):
        names = ", ".join(f"{r.no}. {name(graded, r.no)}" for r in graded.indicators if r.score == score)
        names = "ทุกตัวชี้วัดได้คะแนนเท่ากัน" if len(set(scores)) == 1 else names
        if word == "คะแนนสูงสุด" or max(scores) != min(scores):
            rows.append([word, word, names, score_text(score), ""])
    return rows


def _years(graded, with_instruments):
    now = graded.assessment.fiscal_year
    scores = {h.year: h.overall for h in graded.assessment.history if h.year < now} | {now: graded.overall}
    parts = {h.year: h.instruments for h in graded.assessment.history}
    parts[now] = {code: r.value for code, r in graded.instruments.items()}
    rows, before = [], None
    for year in sorted(scores):
        # FY2561 followed another model: nothing is compared with it.
        change = None if before is None else scores[year] - before
        told = "-" if change is None else "เท่าเดิม"
        if change:
            told = f"{'เพิ่มขึ้น' if change > 0 else 'ลดลง'} {score_text(abs(change))}"
        instruments = [score_text(parts[year].get(code)) for code in graded.instruments]
        level = narrative.level_of_year(graded, year) or "-"
        rows.append(
            [str(year), *(instruments if with_instruments else []), score_text(scores[year]), level, told]
        )
        before = scores[year] if year >= 2562 else None
    return rows


def sentences(graded, dossier):
    """Give every sentence with numbers that the report may hold, each said of its own subject."""
    said = [*narrative.overall_paragraphs(graded), *narrative.trend_paragraphs(graded)]
    said += [narrative.level_gap(graded), narrative.level_room(graded), narrative.raise_level(graded)]
    said.append(narrative.last_years(graded, dossier))
    held = narrative.held_back(graded)
    said += [f"{held} {narrative.level_gap(graded)}", narrative.keeping(graded)[1]]
    said.append(f"คะแนนเทียบกับ{_aim(graded)[1]}")
    said += [narrative.result_sentence(graded), narrative.expected(graded), *narrative.moves(graded)[1]]
    said += [narrative.instrument_paragraph(graded, code) for code in graded.instruments]
    for r in graded.indicators:
        title = f"ตัวชี้วัดที่ {r.no} {name(graded, r.no)}"
        told = narrative.indicator_paragraph(graded, r.no)
        words = dossier.causes.get(r.no)
        said.append(f"{title} {' '.join(words)} ตัวชี้วัดนี้{told}" if words else f"{title} {told}")
    said += [narrative.issue_paragraph(graded, issue) for issue in issue_results(graded)]
    said += [narrative.shares_sentence(graded, dossier, code) for code in dossier.shares]
    for body in (narrative.memo_body, narrative.progress_memo_body):
        said += [text for _, text in body(graded, dossier)]
    said += [*narrative.foreword(graded, dossier), narrative.progress_summary(dossier)]
    reach, year = graded.threshold, graded.assessment.fiscal_year
    lowest = min([reach, *(r.score for r in graded.indicators)])
    begins = next(start for start in range(90, -1, -10) if start <= lowest - 4 or start == 0)
    axis = f" แกนเริ่มที่ {begins}" if begins else ""
    said.append(
        f"คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {year} เทียบกับค่าเป้าหมาย (เส้นประ {score_text(reach)} คะแนน{axis})"
    )
    for lead, entries in (
        narrative.strengths(graded),
        narrative.weaknesses(graded),
        narrative.urgent(graded),
        narrative.to_develop(graded),
        ("", narrative.remarks(graded)),
    ):
        said += [lead, *(f"({n}) {entry}" for n, entry in enumerate(entries, start=1))]
    said += narrative.remarks(graded) if len(narrative.remarks(graded)) == 1 else ()
    return {text.replace("\u00a0", " ") for text in said}


def strangers(report, graded, dossier):
    """Name every paragraph or table row whose numbers are not those of their subject."""
    known, found = sentences(graded, dossier), []
    for text in report.paragraphs:
        bare = re.sub(r"^(ตาราง|แผนภูมิ)ที่ \d+ |^หมายเหตุ | รายละเอียดแสดงดังตารางที่ \d+$", "", text)
        bare = bare.removesuffix(" คะแนนของแต่ละเครื่องมือและตัวชี้วัด มีรายละเอียดดังตารางต่อไปนี้")
        if SCORE.search(text) and bare not in known and not _typed(text, dossier):
            found.append(text)
    tables = expected_tables(graded, dossier)
    for caption, rows in report.tables:
        if caption == FAILED:
            scores = {i.code: score_text(i.score) for i in graded.assessment.items}
            found += [f"{caption}: {row}" for row in rows if row[2] != scores[row[0]] or SCORE.search(row[3])]
        elif caption in tables:
            found += [] if rows in tables[caption] else [f"{caption}: {rows} is not {tables[caption]}"]
        else:
            found += [
                f"{caption}: {cell}"
                for row in rows
                for cell in row
                if SCORE.search(cell) and cell not in known and not _typed(cell, dossier)
            ]
    return found


def _typed(text, dossier):
    """Tell whether a text is made of what stands in the measures table or was typed by a person."""
    texts = [
        t for row in dossier.measures for t in (row.name, row.analysis, row.reason, row.steps, row.follow)
    ]
    texts += [t for row in dossier.progress for t in (row.result, row.outcome)]
    texts += [a.answer for a in dossier.asked] + [o.text for o in dossier.opinions]
    for typed in sorted(filter(None, texts), key=len, reverse=True):
        text = text.replace(" ".join(typed.replace("\u00a0", " ").split()), "")
    return not SCORE.search(text)


SUBJECT = re.compile(
    r"ตัวชี้วัดที่ (?P<indicator>\d+)|(?P<part>EIT ส่วนที่ [12])|(?P<instrument>IIT|EIT|OIT)"
    r"|ปีงบประมาณ พ\.ศ\. ?(?P<year>\d{4})|ข้อ (?P<item>[ieo]\d+)|ประเด็นที่ (?P<issue>\d)|(?P<number>\d+\.\d\d)(?!\d)"
)


def misplaced(paragraphs, graded, dossier):
    """Scan sentences from left to right: a number must be a fact of the subject named last, or of the whole result.

    Nothing of the narrative is used here: the facts are computed from the scores.
    """
    found = []
    whole = _whole(graded)
    for text in paragraphs:
        own = nearest = frozenset()
        # Here the number comes before those that have it.
        full = re.search(r"คะแนนเต็ม 100\.00 คะแนน มี (\d+) ตัวชี้วัด ได้แก่", text)
        if full and int(full[1]) != sum(r.score == 100 for r in graded.indicators):
            found.append((full[1], text))
        for match in SUBJECT.finditer(text.replace(full[0], "") if full else text):
            kind, value = match.lastgroup, match.group(match.lastgroup)
            if kind != "number":
                nearest = _facts(graded, dossier, kind, value)
                own = own or nearest
            elif Decimal(value) not in nearest | own | whole:
                found.append((value, text))
    return found


def _whole(graded):
    scale, overall = graded.rules.scale, graded.overall
    values = {overall, graded.overall_computed, graded.threshold, graded.mean, scale.target}
    values |= {abs(overall - scale.target), overall - scale.levels[-1].overall_min}
    for level in scale.levels:
        values |= {level.overall_min, level.instrument_min, level.overall_min - overall}
    country = scale and graded.rules.national_mean.get(graded.assessment.fiscal_year)
    values |= {country, abs(overall - country)} if country else set()
    then = _after(graded)
    values.add(then.overall)
    for level in scale.levels if then.overall is not None else ():
        # What still lacks then; of the parts of EIT that is known where they were reported, else at least by the whole.
        parts = {code: v for code, v in graded.assessment.reported.items() if code in ("EIT1", "EIT2")}
        each = [*(r.value for r in then.instruments.values()), *parts.values()]
        if len(parts) == 1:
            each.append(2 * then.instruments["EIT"].value - next(iter(parts.values())))
        values |= {level.overall_min - then.overall}
        values |= {level.instrument_min - v for v in each if v is not None}
    points = [score for year, score in graded.trend.points if year >= 2562]
    values |= {abs(b - a) for a, b in pairwise(points)}
    values |= {abs(points[-1] - points[0]), max(points), min(points)} if points else set()
    return {Decimal(score_text(v)) for v in values if v is not None}


def _after(graded):
    """The result where the first three that should be worked on reach what the level to aim at asks for."""
    first = [p for p in priorities(graded) if p.gap][:3]
    better = {p.no: p.documents.reached if p.documents and p.documents.reached else p.goal for p in first}
    for no, goal in better.items():
        better[no] = next((s for s in steps(graded, no) or () if s >= goal), goal)
    indicators = {**graded.assessment.indicators, **better}
    fresh = replace(
        graded.assessment, indicators=indicators, reported={}, reported_overall=None, items=(), history=()
    )
    return grade(fresh, graded.rules)


def _facts(graded, dossier, kind, value):
    if kind == "indicator":
        r = graded.indicator(int(value))
        goals = {Decimal(85), Decimal(95), graded.threshold, *(steps(graded, r.no) or ())}
        goals = {goal for goal in goals if goal > r.score}
        gains = goals | {graded.rules.worth(r.no) * (goal - r.score) for goal in goals}
        gains |= {abs(graded.indicator(1).score - graded.indicator(6).score)} if r.no in (1, 6) else set()
        values = {r.score, abs(r.from_threshold), abs(r.from_mean)}
        codes = [i.code for i in graded.rules.items_of(r.no)]
        items = {i.score for i in graded.assessment.items if i.code in codes}
        values |= items | {abs(r.score - i) for i in items}
        instrument = graded.rules.indicator(r.no).instrument
        values |= {graded.instruments[instrument].value} | gains
        for h in graded.assessment.history:
            then = h.instruments.get(instrument)
            values |= {then, then - graded.instruments[instrument].value} if then is not None else set()
    elif kind in {"instrument", "part"}:
        code = {"EIT ส่วนที่ 1": "EIT1", "EIT ส่วนที่ 2": "EIT2"}.get(value, value)
        parts = {graded.assessment.reported.get(code)}
        parts |= (
            {graded.instruments[code].value, graded.instruments[code].computed}
            if code in graded.instruments
            else set()
        )
        parts -= {None}
        values = parts | {abs(level.instrument_min - p) for level in graded.rules.scale.levels for p in parts}
        values |= {abs(graded.threshold - p) for p in parts}
        for h in graded.assessment.history:
            if code in h.instruments:
                moved = {abs(p - h.instruments[code]) for p in parts}
                values |= {h.instruments[code]} | moved | {graded.rules.shares[code] * m for m in moved}
    elif kind == "year":
        scores = dict(graded.trend.points)
        known = {h.year: h.instruments for h in graded.assessment.history}
        values = {scores.get(int(value)), *known.get(int(value), {}).values()} - {None}
    elif kind == "item":
        values = {i.score for i in graded.assessment.items if i.code == value}
        values |= set(dossier.shares.get(value, ()))
        shares = dossier.shares.get(value, ())
        values |= {sum(shares[:2]), sum(shares[-2:])} if shares else set()
    else:
        result = next(r for r in issue_results(graded) if r.no == int(value))
        values = {result.mean, *(i.score for i in result.lowest)} - {None}
        if result.mean is not None:
            means = [r.mean for r in issue_results(graded) if r.mean is not None]
            middle = (sum(means) / len(means)).quantize(Decimal("0.01"), ROUND_HALF_UP)
            values |= {middle, abs(middle - result.mean), abs(graded.threshold - result.mean)}
    return frozenset(Decimal(score_text(v)) for v in values)
