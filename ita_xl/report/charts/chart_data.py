"""The numbers of the report's charts, by the name of their drawing. One object for Word and for the preview.

======================  ==========================================================================================
``ita:standing``        the ten indicators by score, a series a status; bars go both ways from the score to reach
``ita:indicators``      the ten indicators, and the score that the agency set
``ita:instruments``     IIT, EIT and OIT, and the same score
``ita:trend``           overall and instruments over the years; only where there is an earlier year
``ita:radar``           the ten indicators around a centre
``ita:items:NO``        the items of indicator NO; only where an item has a score
``ita:shares:NO``       how the questions of indicator NO were answered, one bar a question; only where shares are known
``ita:share:CODE``      how the question CODE (such as ``i1``) was answered, one bar an answer
======================  ==========================================================================================

A chart over which there is no data is not in the dict. A layout asks for it by ``แผนภูมิ`` (see :func:`drawn`) and puts
it and its caption between ``{%p if แผนภูมิ.แนวโน้ม %}`` and ``{%p endif %}``; the engine drops a chart that was
rendered away, and refuses one that stands in the report without data.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from ita_xl.narrative import comparable, score_text
from ita_xl.report.charts.chart import PREFIX, Axis, ChartData, Series
from ita_xl.scoring import Graded, Status

STANDING, INDICATORS, INSTRUMENTS, TREND, RADAR = (
    PREFIX + name for name in ("standing", "indicators", "instruments", "trend", "radar")
)
ITEMS, ANSWERS, ANSWER = PREFIX + "items:", PREFIX + "shares:", PREFIX + "share:"
SCORE, OVERALL, ANSWERED = "คะแนน", "คะแนนภาพรวม", "ร้อยละของคำตอบ"
LEVELS = ("น้อยที่สุด (1)", "2", "3", "4", "5", "มากที่สุด (6)")
"""The six answers to a question, from the least to the most."""
FAVOUR = ("ไม่เป็นผลดีที่สุด", "2", "3", "4", "5", "เป็นผลดีที่สุด")
"""The six answers from the worst to the best: of a negative question the least is the best."""
TURNED = " (เชิงลบ)"
"""What stands behind the code of a negative question, whose answers are turned round."""
_YES = "มี"
Shares = Mapping[str, tuple[Decimal | None, ...]]


def charts(graded: Graded, shares: Shares = MappingProxyType({})) -> dict[str, ChartData]:
    """Give the data of every chart for which there is any.

    Args:
        graded: The result of the year.
        shares: The shares of the six answers, in per cent, by the code of the question.
    """
    found = {
        STANDING: _standing(graded),
        INDICATORS: _indicators(graded),
        INSTRUMENTS: _instruments(graded),
        TREND: _trend(graded),
        RADAR: _indicators(graded),
    }
    for indicator in graded.rules.indicators:
        found[f"{ITEMS}{indicator.no}"] = _items(graded, indicator.no)
        found[f"{ANSWERS}{indicator.no}"] = _answers(graded, indicator.no, shares)
    for code, values in shares.items():
        found[ANSWER + code] = _answer(code, values)
    return {name: data for name, data in found.items() if data is not None}


def drawn(data: Mapping[str, ChartData]) -> dict[str, object]:
    """Say in a report's context which charts there are.

    Returns:
        ``มี`` or an empty text for the single charts; for ``แกนตัวชี้วัดเริ่มที่`` and ``แกนแนวโน้มเริ่มที่`` the score at
        which the axis of ``ita:standing`` and of ``ita:trend`` begins; for ``ข้อคำถาม`` and ``คำตอบ`` the numbers of the
        indicators, for ``คำตอบรายข้อ`` the codes of the questions that have one:
        ``{%p if ต.ลำดับ in แผนภูมิ.ข้อคำถาม %}``.
    """
    single = {"ตัวชี้วัด": INDICATORS, "เครื่องมือ": INSTRUMENTS, "แนวโน้ม": TREND, "เรดาร์": RADAR}
    many = {"ข้อคำถาม": ITEMS, "คำตอบ": ANSWERS, "คำตอบรายข้อ": ANSWER}
    begins = {"แกนตัวชี้วัดเริ่มที่": STANDING, "แกนแนวโน้มเริ่มที่": TREND}
    axes = {key: data[name].axis for key, name in begins.items() if name in data}
    return {
        **{key: f"{axis.start:f}" if (axis := axes.get(key)) else "" for key in begins},
        **{key: _YES if name in data else "" for key, name in single.items()},
        **{key: [n.removeprefix(name) for n in data if n.startswith(name)] for key, name in many.items()},
    }


def _year(graded: Graded) -> str:
    return f"ปีงบประมาณ พ.ศ.\u00a0{graded.assessment.fiscal_year}"


def _standing(graded: Graded) -> ChartData | None:
    """Give the indicators from the highest score to the lowest, each in the series of its status."""
    known = [(i, r) for i in graded.rules.indicators if (r := graded.indicator(i.no)).score is not None]
    known.sort(key=lambda one: (-(one[1].score or 0), one[0].no))
    if not known:
        return None
    series = (
        Series(
            status.value,
            tuple(result.score if result.status is status else None for _, result in known),
        )
        for status in (Status.STRONG, Status.DEVELOP, Status.WEAK)
    )
    scores = [result.score for _, result in known if result.score is not None]
    return ChartData(
        f"คะแนนรายตัวชี้วัด {_year(graded)}",
        tuple(f"{i.no}. {i.name}" for i, _ in known),
        tuple(series),
        Axis(_start([graded.threshold, *scores]), graded.threshold),
    )


def _start(scores: Iterable[Decimal]) -> Decimal:
    """Give where an axis begins that is to show differences between scores."""
    return max(Decimal(0), (min(scores) - _ROOM) // _STEP * _STEP)


_STEP, _ROOM = 10, 4
"""An axis begins at a multiple of it, with room for a number beside the lowest score."""


def _indicators(graded: Graded) -> ChartData | None:
    indicators = graded.rules.indicators
    return _against_threshold(
        graded,
        f"คะแนนรายตัวชี้วัด {_year(graded)}",
        tuple(f"{i.no}. {i.name}" for i in indicators),
        tuple(graded.indicator(i.no).score for i in indicators),
    )


def _instruments(graded: Graded) -> ChartData | None:
    results = graded.instruments
    scores = tuple(result.value for result in results.values())
    return _against_threshold(graded, f"คะแนนรายเครื่องมือ {_year(graded)}", tuple(results), scores)


def _against_threshold(
    graded: Graded, title: str, categories: tuple[str, ...], scores: tuple[Decimal | None, ...]
) -> ChartData | None:
    threshold = Series(f"ค่าเป้าหมาย {score_text(graded.threshold)}", (graded.threshold,) * len(scores))
    return _chart(title, categories, Series(SCORE, scores), threshold)


def _trend(graded: Graded) -> ChartData | None:
    """Give a line for the overall and for each instrument that is known in two years; a year without is a gap."""
    # Years that cannot be compared with the others stand in no line with them.
    points = dict(comparable(graded.trend.points))
    if len(points) < 2:
        return None
    years = range(min(points), max(points) + 1)
    now = graded.assessment.fiscal_year
    known = {h.entry.year: h.entry.instruments for h in reversed(graded.history) if h.entry.year in points}
    series = [Series(OVERALL, tuple(points.get(year) for year in years))]
    for code, result in graded.instruments.items():
        values = tuple(result.value if y == now else known.get(y, {}).get(code) for y in years)
        if sum(value is not None for value in values) > 1:
            series.append(Series(code, values))
    title = f"คะแนน ITA ปีงบประมาณ พ.ศ.\u00a0{years[0]}\u2013{years[-1]}"
    start = _start(value for one in series for value in one.values if value is not None)
    return ChartData(title, tuple(map(str, years)), tuple(series), Axis(start, start))


def _items(graded: Graded, no: int) -> ChartData | None:
    """Give the scores of an indicator's items; an item that was typed in several issues is taken once."""
    scores = {i.code: i.score for i in reversed(graded.assessment.items)}
    items = [i for i in graded.rules.items_of(no) if i.code in scores]
    if graded.rules.indicator(no).instrument == "OIT":
        return None  # bars of nought and a hundred say nothing: the report has a table of what did not pass
    return _chart(
        f"คะแนนรายข้อ ตัวชี้วัดที่ {no} {graded.rules.indicator(no).name}",
        tuple(f"{i.code} {i.name}" for i in items),
        Series(SCORE, tuple(scores[i.code] for i in items)),
    )


def _answers(graded: Graded, no: int, shares: Shares) -> ChartData | None:
    """Give the answers to the questions of an indicator from the worst to the best."""
    items = [i for i in graded.rules.items_of(no) if i.code in shares]
    turned = [shares[i.code][::-1] if i.negative else shares[i.code] for i in items]
    return _chart(
        f"ร้อยละของคำตอบ ตัวชี้วัดที่ {no} {graded.rules.indicator(no).name}",
        tuple(i.code + TURNED if i.negative else i.code for i in items),
        *(Series(level, tuple(values[n] for values in turned)) for n, level in enumerate(FAVOUR)),
    )


def _answer(code: str, values: tuple[Decimal | None, ...]) -> ChartData | None:
    return _chart(f"ร้อยละของคำตอบ ข้อ {code}", LEVELS, Series(ANSWERED, values))


def _chart(title: str, categories: tuple[str, ...], *series: Series) -> ChartData | None:
    """Give a chart; ``None`` where no series but the one of the threshold has a number."""
    measured = [value for one in series[:1] + series[2:] for value in one.values if value is not None]
    return ChartData(title, categories, series) if measured else None
