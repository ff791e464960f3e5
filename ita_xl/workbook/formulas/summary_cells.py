"""The computed cells of sheets สรุปผล and หน้าหลัก, and the headings of the generated tables."""

from collections.abc import Iterator
from decimal import Decimal

from ita_xl import thai
from ita_xl.assessment import INDICATOR_COUNT, MAX_SCORE
from ita_xl.checks import Severity
from ita_xl.scoring import Status, half_up
from ita_xl.workbook.contract.constants import direction, word
from ita_xl.workbook.contract.heights import text_width
from ita_xl.workbook.contract.ranges import (
    FINDINGS_FINGERPRINT,
    INSTRUMENT_ROWS,
    LEVEL_ROW,
    MEASURES_FINGERPRINT,
    OVERALL_ROW,
    SCORE_ROWS,
)
from ita_xl.workbook.contract.ruletables import RuleTables
from ita_xl.workbook.contract.sheets import (
    ANALYSIS,
    FINDINGS,
    FOLLOW,
    HOME,
    MEASURES,
    SCORES,
    SUMMARY,
    cell,
    mark_cell,
    title_cell,
)
from ita_xl.workbook.contract.typed import (
    FINDINGS_TABLE,
    HISTORY_TABLE,
    HOME_TABLE,
    SCORE_TABLE,
    SUMMARY_TABLE,
    TREND_TABLE,
)
from ita_xl.workbook.formulas.computed import (
    Computed,
    Getter,
    ShownValue,
    bind,
    called,
    shown,
    two_places_text,
)
from ita_xl.workbook.formulas.score_cells import bad_or, level_note, two_places
from ita_xl.workbook.formulas.workings import CLEAN_TEN, of_results, result_text, year_text
from ita_xl.workbook.reading.model import Model, agency_text

TABLE_ROW = SUMMARY_TABLE.top
"""Row of indicator 1 in the table that the chart draws; instruments and earlier years follow after the ten."""
INSTRUMENT_TABLE = {"IIT": TABLE_ROW + 12, "EIT": TABLE_ROW + 13, "OIT": TABLE_ROW + 14}
TREND_ROWS = tuple(range(TREND_TABLE.top, TREND_TABLE.bottom + 1))
"""The earlier years, oldest first, and the workbook's own year behind them."""
CHART_ROWS = {"indicators": TREND_ROWS[-1] + 2, "instruments": TREND_ROWS[-1] + 20}
CHART_ROWS |= {"trend": CHART_ROWS["instruments"] + 11, "radar": CHART_ROWS["instruments"] + 22}
"""Rows (from 0) at which the charts start."""
STATUS_COLUMNS = {Status.STRONG: "strong", Status.DEVELOP: "develop", Status.WEAK: "weak"}
STATUS_WORDS = {
    Status.STRONG: "ita_word_strong",
    Status.DEVELOP: "ita_word_develop",
    Status.WEAK: "ita_word_weak",
}
FACT_ROWS = {"overall": 5, "level": 6, "note": 7, "highest": 8, "lowest": 9, "change": 10, "start": 14}
STATUS_ROWS = {Status.STRONG: 11, Status.DEVELOP: 12, Status.WEAK: 13}
HOME_ROWS = {"overall": 7, "level": 8, "note": 9, "highest": 10, "lowest": 11, "measures": 12, "findings": 13}
HOME_ROWS |= {"plan": 14, "thai": 15}
HOME_LISTED = (16, 17, 18)
"""Rows of หน้าหลัก that show the first findings of the list."""


MARKS = frozenset(
    (
        (MEASURES, mark_cell(MEASURES)),
        (FINDINGS, mark_cell(FINDINGS)),
        *((HOME, HOME_TABLE.row(HOME_ROWS[name]).fact) for name in ("measures", "findings")),
    )
)
"""The cells that say whether the measures and the findings are of what stands in the workbook."""


def heading(row: str) -> str:
    """Give the formula of a heading line: agency and fiscal year."""
    return f'=ita_agency_text&IF(ita_year_text="",""," ปีงบประมาณ พ.ศ. "&{row})'


def computed() -> Iterator[Computed]:
    """Give the computed cells of these sheets."""
    for sheet in (SCORES, SUMMARY, ANALYSIS, MEASURES, FOLLOW, FINDINGS):
        year = "ita_plan_used" if sheet in (MEASURES, FOLLOW) else "ita_year_text"
        yield Computed(
            sheet, title_cell(sheet), heading(year), agency_and_year(plan=sheet in (MEASURES, FOLLOW))
        )
    yield from _facts()
    yield from _table()
    yield from _trend()
    yield from _home()
    for sheet, name, area, now in (
        (MEASURES, "ita_measures_print", MEASURES_FINGERPRINT, "ita_measures_now"),
        (FINDINGS, "ita_findings_print", FINDINGS_FINGERPRINT, "ita_findings_now"),
    ):
        yield Computed(sheet, mark_cell(sheet), _fresh_formula(area.absolute, now), _freshness(name))


def longest_facts(tables: RuleTables) -> dict[str, str]:
    """Give the longest text that each fact may say, by its row in หน้าหลัก: the rows are as high as these ask for."""
    books = tables.books.values()
    levels = {level.name for book in books for level in book.scale.levels}
    other, level = sorted(levels, key=text_width)[-2:]
    name = max((f"10. {one.name}" for book in books for one in book.indicators), key=text_width)
    score = f"{half_up(MAX_SCORE):.2f} คะแนน"
    ties = f"{name} ({score}){word('ita_word_ties')}{INDICATOR_COUNT - 2} ตัวชี้วัด"
    result = f"{word('ita_word_overall')}{score} ระดับ {level}{word('ita_word_at_best')}"
    why = max(word("ita_word_parts"), word("ita_word_missing"), key=text_width)
    stale = word("ita_word_stale")
    return {
        "note": f"{why}{word('ita_word_maybe')}{level}{word('ita_word_to')}{other}",
        "highest": ties,
        "lowest": ties,
        "measures": stale,
        "findings": stale,
        "plan": thai.fiscal_period(2569),
        "start": THEN.join([name] * FIRST),
        "thai": thai.to_thai(result),
    }


def _fresh_formula(stored: str, now: str) -> str:
    return f'=IF({stored}="",ita_word_none,IF({stored}={now},ita_word_fresh,ita_word_stale))'


def _freshness(name: str) -> Getter:
    def value(model: Model) -> ShownValue:
        carried = model.carried.get(name)
        if carried is None or carried == "":
            return word("ita_word_none")
        return word("ita_word_fresh" if model.fresh(name) else "ita_word_stale")

    return value


def agency_and_year(*, plan: bool) -> Getter:
    """Give what :func:`heading` gives."""

    def value(model: Model) -> ShownValue:
        year = model.assessment.plan_year if plan else model.assessment.fiscal_year
        typed = year_text(model)
        shown_year = (year or "") if plan else typed
        return agency_text(model) + (f" ปีงบประมาณ พ.ศ. {shown_year}" if typed else "")

    return value


def _facts() -> Iterator[Computed]:
    overall, level = of_results("counts", OVERALL_ROW), of_results("computed", LEVEL_ROW)
    note = of_results("verdict", LEVEL_ROW)
    facts: dict[str, tuple[str, Getter, str]] = {
        "overall": (
            f'=IF({overall}="","",{overall})',
            lambda m: shown(m.graded.overall if m.graded else None),
            "score",
        ),
        "level": (
            f'=IF(AND(ita_year_text<>"",ita_year_row=0),ita_word_no_year,IF({level}="","",{level}))',
            _level,
            "text",
        ),
        "note": (f'=IF({note}="","",{note})', level_note, "text"),
        "highest": (_extreme("MAX"), _ends(highest=True), "text"),
        "lowest": (_extreme("MIN"), _ends(highest=False), "text"),
    }
    for name, row in FACT_ROWS.items():
        if name in facts:
            formula, value, kind = facts[name]
            ends = (
                "name, score and the number of ties in one sentence" if name in ("highest", "lowest") else ""
            )
            yield Computed(SUMMARY, SUMMARY_TABLE.row(row).score, formula, value, kind, reason=ends)
    # The change since the latest earlier year of ย้อนหลัง, in words.
    at = SUMMARY_TABLE.row(FACT_ROWS["change"])
    before, change = at.strong, at.develop
    years, scores = (HISTORY_TABLE.part(f"clean_{field}").absolute for field in ("year", "overall"))
    yield Computed(
        SUMMARY,
        before,
        f'=IF(OR({overall}="",ita_year_row=0),0,IFERROR(SMALL({years},COUNTIF({years},"<"&ita_year)),0))',
        lambda m: p[0] if (p := _before(m)) else 0,
        "hidden",
        reason="the latest year before, found without an array for lesser engines",
    )
    yield Computed(
        SUMMARY,
        change,
        f'=IF({before}=0,"",{two_places(f"{overall}-INDEX({scores},MATCH({before},{years},0))")})',
        lambda m: p[1] if (p := _before(m)) else "",
        "hidden",
    )
    amount = f'IF({change}=0,""," "&{two_places_text(f"ABS({change})")}&" คะแนน")'
    verb = f"IF({change}>0,ita_word_up,IF({change}<0,ita_word_down,ita_word_same))"
    yield Computed(
        SUMMARY,
        at.score,
        f'=IF({before}=0,"",{verb}&{amount}&" จากปีงบประมาณ พ.ศ. "&{before})',
        _change,
        reason="one sentence of five parts",
    )
    yield Computed(
        SUMMARY,
        SUMMARY_TABLE.row(FACT_ROWS["start"]).score,
        f'=IF(COUNT({SUMMARY_TABLE.block("order")})=0,"-",{_in_place(1)}&{_next(2)}&{_next(3)})',
        _start,
        reason="the first three in one line",
    )
    for status, row in STATUS_ROWS.items():
        all_ = vars(SUMMARY_TABLE.row(SUMMARY_TABLE.bottom))[STATUS_COLUMNS[status]]
        yield Computed(
            SUMMARY,
            SUMMARY_TABLE.row(row).score,
            f'=IF({all_}="","-","ตัวชี้วัดที่ "&{all_})',
            bind(_all_numbers, status),
        )


FIRST = 3
"""So many indicators are named as those to begin with."""
THEN = "  แล้ว "


def _in_place(n: int) -> str:
    return f"INDEX({SUMMARY_TABLE.block('label')},MATCH({n},{SUMMARY_TABLE.block('order')},0))"


def _next(n: int) -> str:
    return f'IFERROR("{THEN}"&{_in_place(n)},"")'


def _start(model: Model) -> ShownValue:
    return THEN.join(_label(model, no) for no in list(model.priorities)[:FIRST]) or "-"


def _order(model: Model, no: int) -> ShownValue:
    found = model.priorities.get(no)
    return found.place if found else ""


def _before(model: Model) -> tuple[int, Decimal] | None:
    """Give the latest earlier year of ย้อนหลัง and the change of the overall since."""
    graded, year = model.graded, model.assessment.fiscal_year
    if graded is None or graded.overall is None or year is None:
        return None
    earlier = [h for h in model.history if h.entry.year < year]
    if not earlier:
        return None
    latest = max(h.entry.year for h in earlier)
    before = next(h for h in earlier if h.entry.year == latest)
    return latest, half_up(graded.overall - before.entry.overall)


def _change(model: Model) -> ShownValue:
    found = _before(model)
    if found is None:
        return ""
    year, change = found
    amount = f" {abs(change):.2f} คะแนน" if change else ""
    return f"{direction(change)}{amount} จากปีงบประมาณ พ.ศ. {year}"


def _level(model: Model) -> ShownValue:
    if model.graded is None:
        return word("ita_word_no_year") if year_text(model) else ""
    return model.graded.level.name if model.graded.level else ""


def _extreme(function: str) -> str:
    value = f"{function}({CLEAN_TEN})"
    label = f"INDEX({SUMMARY_TABLE.block('label')},MATCH({value},{CLEAN_TEN},0))"
    many = f"COUNTIF({CLEAN_TEN},{value})"
    same = f"AND(COUNT({CLEAN_TEN})=ROWS({CLEAN_TEN}),MIN({CLEAN_TEN})=MAX({CLEAN_TEN}))"
    named = f"IF({same},ita_word_all_same,{label})"
    ties = f'IF(OR({many}=1,{same}),"",ita_word_ties&({many}-1)&" ตัวชี้วัด")'
    return f'=IF(COUNT({CLEAN_TEN})=0,"",{named}&" ("&{two_places_text(value)}&" คะแนน)"&{ties})'


def _ends(*, highest: bool) -> Getter:
    def value(model: Model) -> ShownValue:
        if model.graded is None or not model.graded.ranked:
            return ""
        ranked = model.graded.ranked
        end = ranked[0] if highest else ranked[-1]
        same = [r for r in ranked if r.score == end.score]
        if len(same) == INDICATOR_COUNT:
            return f"{word('ita_word_all_same')} ({half_up(end.score):.2f} คะแนน)"  # type: ignore[arg-type]
        first = min(same, key=lambda r: r.no)
        ties = f"{word('ita_word_ties')}{len(same) - 1} ตัวชี้วัด" if len(same) > 1 else ""
        return f"{_label(model, first.no)} ({half_up(first.score):.2f} คะแนน){ties}"  # type: ignore[arg-type]

    return value


def _label(model: Model, no: int) -> str:
    return f"{no}. {model.graded.rules.indicator(no).name}" if model.graded else f"{no}. "


def _all_numbers(model: Model, status: Status) -> str:
    found = _numbers(model, status, 10)
    return f"ตัวชี้วัดที่ {found}" if found else "-"


def _numbers(model: Model, status: Status, upto: int) -> str:
    found = [no for no in range(1, upto + 1) if model.status(no) is status]
    return ", ".join(map(str, found))


def _table() -> Iterator[Computed]:
    for no, source_row in enumerate(SCORE_ROWS, start=1):
        at, source = SUMMARY_TABLE.row(TABLE_ROW + no - 1), SCORE_TABLE.row(source_row)
        above = vars(SUMMARY_TABLE.row(TABLE_ROW + no - 2))

        number, name = (f"'{SCORES.name}'!${ref}" for ref in (source.no, source.name))
        score, verdict = (f"'{SCORES.name}'!${ref}" for ref in (source.clean, source.native_status))
        yield Computed(SUMMARY, at.label, f'={number}&". "&{name}', bind(_label, no))
        yield Computed(SUMMARY, at.score, f'=IF({score}="","",{score})', bind(_score, no), "score")
        yield Computed(SUMMARY, at.threshold, "=ita_threshold_used", lambda m: shown(_threshold(m)), "score")
        yield Computed(SUMMARY, at.status, f'=IF({verdict}="","",{verdict})', bind(_status_word, no))
        order = f"'{SCORES.name}'!${source.order}"
        yield Computed(SUMMARY, at.order, f'=IF({order}="","",{order})', bind(_order, no), "int")
        for status, field in STATUS_COLUMNS.items():
            before = '""' if no == 1 else above[field]
            comma = f'IF({before}="","",", ")'
            yield Computed(
                SUMMARY,
                vars(at)[field],
                f'={before}&IF(${at.status}={STATUS_WORDS[status]},{comma}&{number},"")',
                bind(lambda m, pair: _numbers(m, *pair), (status, no)),
                "hidden",
            )
    for code, row in INSTRUMENT_TABLE.items():
        at, used = SUMMARY_TABLE.row(row), of_results("counts", INSTRUMENT_ROWS[code])
        yield Computed(SUMMARY, at.score, f'=IF({used}="","",{used})', bind(_instrument, code), "score")
        yield Computed(SUMMARY, at.threshold, "=ita_threshold_used", lambda m: shown(_threshold(m)), "score")


def _trend() -> Iterator[Computed]:
    def rows(field: str) -> str:
        return HISTORY_TABLE.part(field).absolute

    listed, overall = rows("in_trend"), of_results("counts", OVERALL_ROW)
    for n, r in enumerate(TREND_ROWS, start=1):
        at = TREND_TABLE.row(r)
        last = f'IF(AND({n}=COUNT({listed})+1,{overall}<>""),ita_year,"")'
        yield Computed(
            SUMMARY,
            at.year,
            f"=IF({n}<=COUNT({listed}),SMALL({listed},{n}),{last})",
            bind(_trend_year, n),
            "year",
            reason="an earlier year, this one, or none",
        )
        for key in ("overall", "IIT", "EIT", "OIT"):
            row = OVERALL_ROW if key == "overall" else INSTRUMENT_ROWS[key]
            found = f"INDEX({rows(f'clean_{key}')},MATCH(${at.year},{rows('clean_year')},0))"
            yield Computed(
                SUMMARY,
                vars(at)[key],
                f'=IF(${at.year}="","",IF(${at.year}=ita_year,{of_results("counts", row)},{found}))',
                bind(_trend_score, (n, key)),
                "score",
            )


def _trend_year(model: Model, n: int) -> ShownValue:
    points = _points(model)
    return points[n - 1][0] if n <= len(points) else ""


def _trend_score(model: Model, place: tuple[int, str]) -> ShownValue:
    n, key = place
    points = _points(model)
    return points[n - 1][1].get(key, "") if n <= len(points) else ""


def _points(model: Model) -> list[tuple[int, dict[str, Decimal]]]:
    """Give the years of the trend with their scores, oldest first; the workbook's own where it has a result."""
    year = thai.number(model.entries.value("fiscal_year"))
    if year is None:
        return []
    earlier = {
        h.entry.year: {"overall": h.entry.overall, **h.entry.instruments}
        for h in reversed(model.history)
        if h.entry.year < year
    }
    points = sorted(earlier.items())
    graded = model.graded
    if graded and graded.overall is not None:
        now = {code: r.value for code, r in graded.instruments.items() if r.value is not None}
        points.append((int(year), {"overall": graded.overall, **now}))
    return points


def _score(model: Model, no: int) -> ShownValue:
    return shown(model.graded.indicator(no).score if model.graded else None)


def _instrument(model: Model, code: str) -> ShownValue:
    return shown(model.graded.instruments[code].value if model.graded else None)


def _threshold(model: Model) -> Decimal | None:
    return model.graded.threshold if model.graded else model.assessment.threshold


def _status_word(model: Model, no: int) -> ShownValue:
    if status := model.status(no):
        return status.value
    return bad_or(model, f"indicator.{no}", None)


NOTHING = "ไม่พบ"
"""What stands for the gravity where the list says that nothing was found."""
LEVELS = FINDINGS_TABLE.part("level").absolute


def _counts(model: Model) -> ShownValue:
    levels = [row[1] for row in model.listed if row[1] not in (None, "")]
    if model.form == 1 or not model.fresh("ita_findings_print") or all(level == NOTHING for level in levels):
        return _freshness("ita_findings_print")(model)
    return " ".join(f"{level.thai} {levels.count(level.thai)}" for level in Severity)


def _listed_line(model: Model, n: int) -> ShownValue:
    row = [value or "" for value in model.listed[n]] if n < len(model.listed) else []
    if not row or not row[2] or not model.fresh("ita_findings_print"):
        return ""
    return f"{row[2]} {row[3]} {row[5]}"


def _home_fact(name: str) -> str:
    cell_of: str = HOME_TABLE.row(HOME_ROWS[name]).fact
    return cell_of


def _home() -> Iterator[Computed]:
    values: dict[str, tuple[Getter, str]] = {
        "overall": (lambda m: shown(m.graded.overall if m.graded else None), "score"),
        "level": (_level, "text"),
        "note": (level_note, "text"),
        "highest": (_ends(highest=True), "text"),
        "lowest": (_ends(highest=False), "text"),
    }
    for name, (value, kind) in values.items():
        source = f"'{SUMMARY.name}'!{SUMMARY_TABLE.fixed('score', FACT_ROWS[name])}"
        yield Computed(HOME, _home_fact(name), f'=IF({source}="","",{source})', value, kind)
    for name, sheet, stored in (
        ("measures", MEASURES, "ita_measures_print"),
        ("findings", FINDINGS, "ita_findings_print"),
    ):
        source = cell(sheet, mark_cell(sheet)).absolute
        if sheet is FINDINGS:
            fresh = f"{source}=ita_word_fresh"
            counts = '&" "&'.join(f'"{level.thai} "&COUNTIF({LEVELS},"{level.thai}")' for level in Severity)
            none = f'IF(COUNTA({LEVELS})=COUNTIF({LEVELS},"{NOTHING}"),{source},{counts})'
            formula = f"=IF({fresh},{none},{source})"
            yield Computed(HOME, _home_fact(name), formula, _counts, reason="the three gravities are counted")
            continue
        yield Computed(HOME, _home_fact(name), f"={source}", _freshness(stored))
    for n, row in enumerate(HOME_LISTED):
        line = FINDINGS_TABLE.row(FINDINGS_TABLE.top + n)
        sheet_, ref, title = (f"'{FINDINGS.name}'!{at}" for at in (line.sheet, line.cell, line.title))
        shown_line = f'{sheet_}&" "&{ref}&" "&{title}'
        link = f'"#\'"&{sheet_}&"\'!"&{ref}'
        fresh = f"'{FINDINGS.name}'!{mark_cell(FINDINGS)}=ita_word_fresh"
        yield Computed(
            HOME,
            HOME_TABLE.row(row).fact,
            f'=IF(AND({fresh},{sheet_}<>""),HYPERLINK({link},{shown_line}),"")',
            bind(_listed_line, n),
            reason="the cell that it leads to, and what was found there",
        )
    yield Computed(
        HOME,
        _home_fact("plan"),
        called("ITA_FISCALYEAR", "ita_plan_used", native="ita_plan_days"),
        lambda m: thai.fiscal_period(m.assessment.plan_year) if m.assessment.plan_year else "",
    )
    yield Computed(
        HOME,
        _home_fact("thai"),
        called("ITA_THAIDIGITS", "ita_result_text", native="ita_result_thai"),
        lambda m: thai.to_thai(str(result_text(m))),
    )
