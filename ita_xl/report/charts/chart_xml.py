"""The charts as the templates draw them; the engine replaces their numbers, an officer restyles them in Word.

Meaning never rests on colour alone: lines differ by dash and marker, and a threshold is dashed. Text has the
complex-script twin of every property. Elements stand in the order of the schema.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from lxml import etree

from ita_xl.report.charts.chart import PREFIX, Axis, ChartData, Series, fill
from ita_xl.report.charts.chart_data import FAVOUR, LEVELS
from ita_xl.report.docx.names import C_NS
from ita_xl.report.docx.template_xml import parse
from ita_xl.report.docx.thai_styles import FONT

_EMU_A_CM = 360_000
_BLUE, _RED, _GREY, _FRAME = "9DC3E6", "C00000", "D9D9D9", "BFBFBF"
_LINES = (  # colour, dash, marker; the first is the overall
    ("1F4E79", "solid", "circle"),
    ("C55A11", "dash", "square"),
    ("548235", "sysDash", "triangle"),
    ("7030A0", "lgDashDot", "diamond"),
)
_STATUSES = ("9DC3E6", "FFD966", "F4B183")  # strong, to develop, weak: as the cells of the tables are shaded
_SHADES = ("C00000", "ED7D31", "FFD966", "C6E0B4", "70AD47", "375623")  # from the least to the most agreeable
_PLOT = "<c:plotVisOnly val='1'/><c:dispBlanksAs val='gap'/>"


def drawing(name: str, alt: str, relation: str, width: float, height: float) -> etree._Element:
    """Return the ``w:drawing`` of an inline chart.

    Args:
        name: The name that the engine finds it by; may hold Jinja, as in ``ita:items:{{ ต.ลำดับ }}``.
        alt: The text for those who do not see it; may hold Jinja.
        relation: The id of the relationship to the chart part.
        width: Centimetres.
        height: Centimetres.
    """
    return parse(
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{round(width * _EMU_A_CM)}" cy="{round(height * _EMU_A_CM)}"/>'
        f'<wp:docPr id="100" name="{name}" descr="{alt}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{C_NS}"><c:chart r:id="{relation}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )


def sample(name: str) -> ChartData:
    """Return the numbers that a template's chart shows while it is edited."""
    return _kind(name)[1]


def part(name: str, workbook_relation: str) -> bytes:
    """Return the chart part for a drawing of this name, with sample numbers.

    Args:
        name: One of those of :mod:`ita_xl.report.charts.chart_data`.
        workbook_relation: The id of the relationship from the chart to its workbook.
    """
    draw, data = _kind(name)
    root = parse(
        "<c:chartSpace><c:roundedCorners val='0'/>"
        f"<c:chart><c:autoTitleDeleted val='1'/>{draw()}</c:chart>"
        f"<c:spPr>{_line(6350, _FRAME)}</c:spPr>{_text()}"
        f"<c:externalData r:id='{workbook_relation}'><c:autoUpdate val='0'/></c:externalData></c:chartSpace>"
    )
    return fill(root, data)


def _columns(labels: int | None = None, gap: int = 35) -> str:
    """Columns for the scores, a dashed line for the threshold."""
    return (
        "<c:plotArea><c:layout/>"
        "<c:barChart><c:barDir val='col'/><c:grouping val='clustered'/><c:varyColors val='0'/>"
        f"<c:ser>{_number(0)}<c:spPr>{_solid(_BLUE)}</c:spPr><c:invertIfNegative val='0'/>"
        f"{_values('inBase')}<c:val/></c:ser>"
        f"<c:gapWidth val='{gap}'/>{_axes()}</c:barChart>"
        "<c:lineChart><c:grouping val='standard'/><c:varyColors val='0'/>"
        f"<c:ser>{_number(1)}<c:spPr>{_line(22225, _RED, 'dash')}</c:spPr>"
        "<c:marker><c:symbol val='none'/></c:marker><c:val/><c:smooth val='0'/></c:ser>"
        f"<c:marker val='1'/>{_axes()}</c:lineChart>"
        f"{_categories('b', labels)}{_scores('l')}</c:plotArea>{_legend('t')}{_PLOT}"
    )


def _standing() -> str:
    """A bar an indicator, to both sides of the score to reach; a series a status, of which each bar is in one."""
    series = "".join(
        f"<c:ser>{_number(n)}<c:spPr>{_solid(colour)}</c:spPr><c:invertIfNegative val='0'/>"
        f"{_values('outEnd')}<c:val/></c:ser>"
        for n, colour in enumerate(_STATUSES)
    )
    return (
        # Room for the names at the left, and at the right for the number beside a bar that ends at 100.
        "<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val='inner'/>"
        "<c:xMode val='edge'/><c:yMode val='edge'/><c:x val='0.27'/><c:y val='0.12'/><c:w val='0.63'/><c:h val='0.76'/>"
        "</c:manualLayout></c:layout>"
        "<c:barChart><c:barDir val='bar'/><c:grouping val='clustered'/><c:varyColors val='0'/>"
        f"{series}<c:gapWidth val='40'/><c:overlap val='100'/>{_axes()}</c:barChart>"
        f"{_categories('l', downwards=True, crossing=True)}{_scores('b', crosses='max', cut=True)}</c:plotArea>"
        f"{_legend('t')}{_PLOT}"
    )


def _trend() -> str:
    """A line for the overall and one for each instrument."""
    lines = "".join(
        f"<c:ser>{_number(n)}<c:spPr>{_line(28575 if n == 0 else 19050, colour, dash)}</c:spPr>"
        f"<c:marker><c:symbol val='{marker}'/><c:size val='7'/>"
        f"<c:spPr>{_solid(colour)}{_line(9525, colour)}</c:spPr></c:marker>"
        f"{_values('t') if n == 0 else ''}<c:val/><c:smooth val='0'/></c:ser>"
        for n, (colour, dash, marker) in enumerate(_LINES)
    )
    return (
        "<c:plotArea><c:layout/><c:lineChart><c:grouping val='standard'/><c:varyColors val='0'/>"
        f"{lines}<c:marker val='1'/>{_axes()}</c:lineChart>"
        f"{_categories('b')}{_scores('l', cut=True)}</c:plotArea>{_legend('t')}{_PLOT}"
    )


def _radar() -> str:
    """The scores around a centre, and the threshold as a dashed ring."""
    return (
        "<c:plotArea><c:layout/><c:radarChart><c:radarStyle val='marker'/><c:varyColors val='0'/>"
        f"<c:ser>{_number(0)}<c:spPr>{_line(28575, '2E75B6')}</c:spPr>"
        f"<c:marker><c:symbol val='circle'/><c:size val='6'/><c:spPr>{_solid('2E75B6')}</c:spPr></c:marker>"
        "<c:val/></c:ser>"
        f"<c:ser>{_number(1)}<c:spPr>{_line(19050, _RED, 'dash')}</c:spPr>"
        "<c:marker><c:symbol val='none'/></c:marker><c:val/></c:ser>"
        f"{_axes()}</c:radarChart>{_categories('b', grid=True)}{_scores('l')}</c:plotArea>"
        f"{_legend('b')}{_PLOT}"
    )


def _bars() -> str:
    """A bar an item, the first on top."""
    return (
        "<c:plotArea><c:layout/>"
        "<c:barChart><c:barDir val='bar'/><c:grouping val='clustered'/><c:varyColors val='0'/>"
        f"<c:ser>{_number(0)}<c:spPr>{_solid(_BLUE)}</c:spPr><c:invertIfNegative val='0'/>"
        f"{_values('inEnd')}<c:val/></c:ser>"
        f"<c:gapWidth val='35'/>{_axes()}</c:barChart>"
        f"{_categories('l', downwards=True)}{_scores('t', crosses='max')}</c:plotArea>{_PLOT}"
    )


def _stacked() -> str:
    """A bar a question, cut into its answers."""
    series = "".join(
        f"<c:ser>{_number(n)}<c:spPr>{_solid(shade)}{_line(6350, 'FFFFFF')}</c:spPr>"
        f"<c:invertIfNegative val='0'/><c:val/></c:ser>"
        for n, shade in enumerate(_SHADES)
    )
    return (
        "<c:plotArea><c:layout/>"
        "<c:barChart><c:barDir val='bar'/><c:grouping val='stacked'/><c:varyColors val='0'/>"
        f"{series}<c:gapWidth val='45'/><c:overlap val='100'/>{_axes()}</c:barChart>"
        f"{_categories('l', downwards=True)}{_scores('t', crosses='max')}</c:plotArea>{_legend('b')}{_PLOT}"
    )


def _answers() -> str:
    """A column an answer to one question."""
    return (
        "<c:plotArea><c:layout/>"
        "<c:barChart><c:barDir val='col'/><c:grouping val='clustered'/><c:varyColors val='0'/>"
        f"<c:ser>{_number(0)}<c:spPr>{_solid(_BLUE)}</c:spPr><c:invertIfNegative val='0'/>"
        f"{_values('outEnd')}<c:val/></c:ser><c:gapWidth val='60'/>{_axes()}</c:barChart>"
        f"{_categories('b')}{_scores('l')}</c:plotArea>{_PLOT}"
    )


def _number(n: int) -> str:
    return f"<c:idx val='{n}'/><c:order val='{n}'/>"


def _axes() -> str:
    return "<c:axId val='1001'/><c:axId val='1002'/>"


def _solid(colour: str) -> str:
    return f"<a:solidFill><a:srgbClr val='{colour}'/></a:solidFill>"


def _line(width: int, colour: str, dash: str = "solid") -> str:
    return f"<a:ln w='{width}'>{_solid(colour)}<a:prstDash val='{dash}'/></a:ln>"


def _values(position: str) -> str:
    """Return data labels with two places."""
    shown = "".join(
        f"<c:show{what} val='{int(what == 'Val')}'/>"
        for what in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    )
    return (
        "<c:dLbls><c:numFmt formatCode='0.00' sourceLinked='0'/><c:spPr><a:noFill/></c:spPr>"
        f"{_text()}<c:dLblPos val='{position}'/>{shown}</c:dLbls>"
    )


def _categories(
    side: str,
    rotation: int | None = None,
    *,
    grid: bool = False,
    downwards: bool = False,
    crossing: bool = False,
) -> str:
    """Return the axis of the names; one that crosses the scores at the one to reach is drawn as that."""
    at = f"<c:crossesAt val='{_REACHED}'/>" if crossing else "<c:crosses val='autoZero'/>"
    drawn = f"<c:spPr>{_line(22225, _RED, 'dash')}</c:spPr>" if crossing else ""
    lines = f"<c:majorGridlines><c:spPr>{_line(6350, _GREY)}</c:spPr></c:majorGridlines>" if grid else ""
    return (
        "<c:catAx><c:axId val='1001'/>"
        f"<c:scaling><c:orientation val='{'maxMin' if downwards else 'minMax'}'/></c:scaling>"
        f"<c:delete val='0'/><c:axPos val='{side}'/>{lines}"
        "<c:numFmt formatCode='General' sourceLinked='0'/>"
        "<c:majorTickMark val='none'/><c:minorTickMark val='none'/><c:tickLblPos val='low'/>"
        f"{drawn}{_text(rotation)}<c:crossAx val='1002'/>{at}"
        "<c:auto val='1'/><c:lblAlgn val='ctr'/><c:lblOffset val='100'/><c:tickLblSkip val='1'/>"
        "<c:noMultiLvlLbl val='0'/></c:catAx>"
    )


def _scores(side: str, *, crosses: str = "autoZero", cut: bool = False) -> str:
    """Return the axis of the scores, 0 to 100; where it is ``cut`` the data says at what it begins."""
    unit = "" if cut else "<c:majorUnit val='20'/>"
    return (
        "<c:valAx><c:axId val='1002'/><c:scaling><c:orientation val='minMax'/><c:max val='100'/>"
        f"<c:min val='0'/></c:scaling><c:delete val='0'/><c:axPos val='{side}'/>"
        f"<c:majorGridlines><c:spPr>{_line(6350, _GREY)}</c:spPr></c:majorGridlines>"
        "<c:numFmt formatCode='0' sourceLinked='0'/><c:majorTickMark val='out'/><c:minorTickMark val='none'/>"
        f"<c:tickLblPos val='nextTo'/>{_text()}<c:crossAx val='1001'/><c:crosses val='{crosses}'/>"
        f"<c:crossBetween val='between'/>{unit}</c:valAx>"
    )


def _legend(side: str) -> str:
    return f"<c:legend><c:legendPos val='{side}'/><c:overlay val='0'/>{_text()}</c:legend>"


def _text(rotation: int | None = None) -> str:
    """Return ``c:txPr``: 12 points in the report's font, with the complex-script twin of every property."""
    turn = "" if rotation is None else f" rot='{rotation}' vert='horz'"
    fonts = "".join(f"<a:{script} typeface='{FONT}'/>" for script in ("latin", "ea", "cs"))
    return (
        f"<c:txPr><a:bodyPr{turn}/><a:p><a:pPr><a:defRPr sz='1200'>{fonts}</a:defRPr></a:pPr>"
        "<a:endParaRPr lang='th-TH'/></a:p></c:txPr>"
    )


def _even(value: str, count: int, *names: str) -> tuple[Series, ...]:
    return tuple(Series(name, (Decimal(value),) * count) for name in names)


_REACHED = Decimal(85)
_TEN = tuple(f"ตัวชี้วัดที่ {n}" for n in range(1, 11))
_AGAINST = (*_even("80.00", 10, "คะแนน"), *_even("85.00", 10, "ค่าเป้าหมาย"))
_STANDING = tuple(
    Series(name, tuple(Decimal(v) if n % 3 == place else None for n, v in enumerate(range(97, 77, -2))))
    for place, name in enumerate(("จุดแข็ง", "ควรพัฒนา", "จุดอ่อน"))
)
_KINDS: dict[str, tuple[Callable[[], str], ChartData]] = {
    "standing": (_standing, ChartData("คะแนนรายตัวชี้วัด", _TEN, _STANDING, Axis(Decimal(70), _REACHED))),
    "indicators": (lambda: _columns(-2700000), ChartData("คะแนนรายตัวชี้วัด", _TEN, _AGAINST)),
    "instruments": (
        lambda: _columns(gap=120),
        ChartData(
            "คะแนนรายเครื่องมือ",
            ("IIT", "EIT", "OIT"),
            (*_even("80.00", 3, "คะแนน"), *_even("85.00", 3, "ค่าเป้าหมาย")),
        ),
    ),
    "trend": (
        _trend,
        ChartData(
            "คะแนนย้อนหลัง",
            ("2566", "2567", "2568"),
            tuple(
                one
                for name, value in zip(("คะแนนภาพรวม", "IIT", "EIT", "OIT"), (88, 84, 86, 92), strict=True)
                for one in _even(str(value), 3, name)
            ),
        ),
    ),
    "radar": (_radar, ChartData("คะแนนรายตัวชี้วัด", _TEN, _AGAINST)),
    "items:": (_bars, ChartData("คะแนนรายข้อ", ("i1", "i2", "i3"), _even("80.00", 3, "คะแนน"))),
    "shares:": (_stacked, ChartData("ร้อยละของคำตอบ", ("i1", "i2", "i3"), _even("16.00", 3, *FAVOUR))),
    "share:": (_answers, ChartData("ร้อยละของคำตอบ", LEVELS, _even("16.00", 6, "ร้อยละของคำตอบ"))),
}


def _kind(name: str) -> tuple[Callable[[], str], ChartData]:
    """Return how a chart is drawn, and its sample; what follows the colon of a name does not matter."""
    stem, colon, _ = name.removeprefix(PREFIX).partition(":")
    return _KINDS[stem + colon]
