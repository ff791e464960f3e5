"""The report's charts as SVG, drawn from the same data as Word's: for the preview."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from html import escape

from ita_xl.report.charts.chart import PREFIX, Axis, ChartData, Series

_WIDTH, _LEFT, _RIGHT = 640.0, 44.0, 16.0
_HIGHEST = 100.0
_STEPS = (0, 20, 40, 60, 80, 100)
_LINES = (("#1F4E79", ""), ("#C55A11", "8 4"), ("#548235", "3 3"), ("#7030A0", "12 4 3 4"))
_SHADES = ("#C00000", "#ED7D31", "#FFD966", "#C6E0B4", "#70AD47", "#375623")
_LETTER, _LINE = 6.2, 15
_EARLY = 1.2  # lines end where a word does
_NO_WIDTH = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_STATUSES = ("#9DC3E6", "#FFD966", "#F4B183")
_BAR, _THRESHOLD = "#9DC3E6", "#C00000"


def svg(name: str, data: ChartData, alt: str) -> str:
    """Draw a chart.

    Args:
        name: The name of its drawing; it says of which kind the chart is.
        data: What it shows.
        alt: The text for those who do not see it.
    """
    stem, colon, _ = name.removeprefix(PREFIX).partition(":")
    body, height = _KINDS.get(stem + colon, _columns)(data)
    return (
        f'<svg role="img" aria-label="{escape(alt)}" viewBox="0 0 {_WIDTH:.0f} {height:.0f}" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{escape(data.title)}</title>{body}</svg>'
    )


def _columns(data: ChartData) -> tuple[str, float]:
    """Draw columns for the first series, and a dashed line for the second."""
    top, bottom = 34.0, 250.0
    wide = (_WIDTH - _LEFT - _RIGHT) / len(data.categories)
    lines = max(_lines(category, wide - 4) for category in data.categories)
    pieces = [_grid(top, bottom), _legend(data.series, [(_BAR, None), (_THRESHOLD, "6 4")])]
    for n, (value, category) in enumerate(zip(data.series[0].values, data.categories, strict=True)):
        middle = _LEFT + wide * (n + 0.5)
        if value is not None:
            y = _scale(value, bottom, top)
            pieces.append(_box(middle - wide * 0.35, y, wide * 0.7, bottom - y, _BAR))
            pieces.append(_label(middle, bottom - 5, f"{value:.2f}"))
        pieces.append(
            _wrapped(category, (middle - wide / 2 + 2, bottom + 5), (wide - 4, _LINE * lines), "under")
            if lines > 1
            else _label(middle, bottom + 18, category)
        )
    for series in data.series[1:]:
        dots = [
            (_LEFT + wide * (n + 0.5), _scale(v, bottom, top))
            for n, v in enumerate(series.values)
            if v is not None
        ]
        pieces.append(_polyline(dots, _THRESHOLD, "6 4"))
    return "".join(pieces), bottom + 15 + _LINE * lines


def _trend(data: ChartData) -> tuple[str, float]:
    """Draw a line a series; a missing value interrupts it."""
    top, bottom = 34.0, 270.0
    wide = (_WIDTH - _LEFT - _RIGHT) / len(data.categories)
    start = float(data.axis.start) if data.axis else 0.0
    pieces = [_grid(top, bottom, start), _legend(data.series, _LINES)]
    for n, year in enumerate(data.categories):
        pieces.append(_label(_LEFT + wide * (n + 0.5), bottom + 18, year))
    for place, series in enumerate(data.series):
        colour, dash = _LINES[place % len(_LINES)]
        run: list[tuple[float, float]] = []
        for n, value in enumerate([*series.values, None]):
            if value is None:
                pieces.append(_polyline(run, colour, dash))
                run = []
                continue
            x, y = _LEFT + wide * (n + 0.5), _scale(value, bottom, top, start)
            run.append((x, y))
            pieces.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>')
            if place == 0:
                pieces.append(_label(x, y - 8, f"{value:.2f}"))
    return "".join(pieces), bottom + 30


def _radar(data: ChartData) -> tuple[str, float]:
    """Draw a ring a series around a centre."""
    x, y, radius, count = _WIDTH / 2, 190.0, 130.0, len(data.categories)

    def point(n: int, share: float) -> tuple[float, float]:
        turn = 2 * math.pi * n / count
        return x + radius * share * math.sin(turn), y - radius * share * math.cos(turn)

    pieces = []
    for step in _STEPS[1:]:
        pieces.append(_polyline([point(n, step / _HIGHEST) for n in range(count + 1)], "#D9D9D9", ""))
    for n, category in enumerate(data.categories):
        at = point(n, 1.1)
        side = math.sin(2 * math.pi * n / count)
        anchor = "middle" if abs(side) < 0.1 else "start" if side > 0 else "end"
        pieces.append(
            f'<text x="{at[0]:.1f}" y="{at[1] + 4:.1f}" text-anchor="{anchor}">{escape(category)}</text>'
        )
    styles = (("#2E75B6", ""), (_THRESHOLD, "6 4"))
    for series, (colour, dash) in zip(data.series, styles, strict=False):
        dots = [point(n, float(v) / _HIGHEST) for n, v in enumerate(series.values) if v is not None]
        pieces.append(_polyline([*dots, *dots[:1]], colour, dash))
    pieces.append(_legend(data.series, styles, y=380))
    return "".join(pieces), 396


def _standing(data: ChartData) -> tuple[str, float]:
    """Draw a bar an indicator, to both sides of the score to reach."""
    axis = data.axis or Axis(Decimal(0), Decimal(0))
    left, top, tall = 230.0, 30.0, 24.0
    bottom = top + tall * len(data.categories)
    # Numbers stand at the outer end of their bar: room for one at each side.
    scale = (_WIDTH - left - _RIGHT - 60) / (_HIGHEST - float(axis.start))

    def x(score: Decimal) -> float:
        return left + 30 + float(score - axis.start) * scale

    pieces = [_legend(data.series, [(colour, None) for colour in _STATUSES])]
    middle = x(axis.crossing)
    for n, category in enumerate(data.categories):
        y = top + tall * n
        pieces.append(f'<text x="{left - 8}" y="{y + 17:.0f}" text-anchor="end">{escape(category)}</text>')
        for series, colour in zip(data.series, _STATUSES, strict=False):
            value = series.values[n]
            if value is None:
                continue
            at = x(value)
            pieces.append(_box(min(at, middle), y + 3, abs(at - middle), tall - 6, colour))
            anchor, aside = ("start", 4) if value >= axis.crossing else ("end", -4)
            pieces.append(
                f'<text x="{at + aside:.1f}" y="{y + 17:.0f}" text-anchor="{anchor}">{value:.2f}</text>'
            )
    pieces.append(_polyline([(middle, top), (middle, bottom)], _THRESHOLD, "6 4"))
    for score in (axis.start, axis.crossing, Decimal(100)):
        pieces.append(_label(x(score), bottom + 16, f"{score:f}"))
    return "".join(pieces), bottom + 22


def _bars(data: ChartData) -> tuple[str, float]:
    """Draw a bar an item, the first on top."""
    return _lying(data, [_BAR], numbers=True)


def _stacked(data: ChartData) -> tuple[str, float]:
    """Draw a bar a question, cut into its answers."""
    body, height = _lying(data, _SHADES, numbers=False)
    return body + _legend(data.series, [(shade, None) for shade in _SHADES], y=height + 10), height + 26


def _lying(data: ChartData, shades: Sequence[str], *, numbers: bool) -> tuple[str, float]:
    left = 60.0 if max(map(len, data.categories)) < 8 else 260.0
    scale = (_WIDTH - left - _RIGHT) / _HIGHEST
    pieces, below = [], 8.0
    for n, category in enumerate(data.categories):
        tall = max(30, _LINE * _lines(category, left - 14) + 6)
        pieces.append(_wrapped(category, (6, below - 4), (left - 14, tall), "beside"))
        x, y = left, below + (tall - 30) / 2
        below += tall
        for series, shade in zip(data.series, shades, strict=False):
            value = series.values[n]
            if value is not None:
                pieces.append(_box(x, y, float(value) * scale, 22, shade))
                x += float(value) * scale
                if numbers:
                    pieces.append(
                        f'<text x="{x - 4:.1f}" y="{y + 15:.0f}" text-anchor="end">{value:.2f}</text>'
                    )
    return "".join(pieces), below + 8


def _wrapped(text: str, place: tuple[float, float], size: tuple[float, float], kind: str) -> str:
    """Write a name in as many lines as it takes: the browser knows where Thai words end."""
    (x, y), (width, height) = place, size
    return (
        f'<foreignObject x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.0f}">'
        f'<div xmlns="http://www.w3.org/1999/xhtml" class="{kind}" title="{escape(text)}" '
        f'style="height:{height:.0f}px">{escape(text)}</div></foreignObject>'
    )


def _lines(text: str, width: float) -> int:
    """Give about how many lines a name takes; vowels and tones above and below take no room."""
    letters = _LETTER * len(_NO_WIDTH.sub("", text))
    return math.ceil(letters * _EARLY / width) if letters > width else 1


_KINDS: dict[str, Callable[[ChartData], tuple[str, float]]] = {
    "standing": _standing,
    "trend": _trend,
    "radar": _radar,
    "items:": _bars,
    "shares:": _stacked,
}


def _scale(value: Decimal, bottom: float, top: float, start: float = 0.0) -> float:
    return bottom - (bottom - top) * (float(value) - start) / (_HIGHEST - start)


def _grid(top: float, bottom: float, start: float = 0.0) -> str:
    lines = []
    for step in range(int(start), 101, 20 if start < 50 else 10):
        y = _scale(Decimal(step), bottom, top, start)
        lines.append(f'<path d="M{_LEFT} {y:.1f}H{_WIDTH - _RIGHT}" stroke="#D9D9D9"/>')
        lines.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{step}</text>')
    return "".join(lines)


def _legend(series: Sequence[Series], styles: Sequence[tuple[str, str | None]], y: float = 14) -> str:
    """Name the series; a style with a dash is a line, one with ``None`` a box."""
    pieces, x = [], _LEFT
    for one, (colour, dash) in zip(series, styles, strict=False):
        mark = (
            _box(x, y - 9, 22, 10, colour)
            if dash is None
            else _polyline([(x, y - 4), (x + 22, y - 4)], colour, dash)
        )
        pieces.append(f'{mark}<text x="{x + 27:.0f}" y="{y:.0f}">{escape(one.name)}</text>')
        x += 45 + 7.0 * len(_NO_WIDTH.sub("", one.name))
    return "".join(pieces)


def _box(x: float, y: float, width: float, height: float, colour: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}"/>'


def _label(x: float, y: float, text: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle">{escape(text)}</text>'


def _polyline(points: Sequence[tuple[float, float]], colour: str, dash: str) -> str:
    if len(points) < 2:
        return ""
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"{dashed}/>'
