"""How a workbook of format 1 tells that its texts are of other scores: sums that its own formulas compare.

Workbooks of before carry these formulas for good, so what is written beside them has to be what they expect. A sum may
be the same for other scores; workbooks made today keep every cell instead (:mod:`ita_xl.workbook.reading.freshness`).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ita_xl.scoring import EIT_PARTS, Graded, Status
from ita_xl.workbook.contract.ranges import ITEM_INPUT

if TYPE_CHECKING:
    from ita_xl.workbook.reading.model import Model

WEIGHTS = {"IIT": 17, "EIT": 19, "OIT": 23, "EIT1": 29, "EIT2": 31}
HISTORY_WEIGHTS = {"overall": 37, "IIT": 41, "EIT": 43, "OIT": 47}
YEAR_ORIGIN = 2500
"""Years are counted from here, which keeps the sum within what a cell holds exactly."""


def status(graded: Graded, no: int) -> Status | None:
    """Give the status of an indicator as the formulas of format 1 do: to develop is what lies below the own mean."""
    result = graded.indicator(no)
    if result.score is None or result.status is Status.WEAK:
        return result.status
    return Status.DEVELOP if graded.mean is not None and result.score < graded.mean else Status.STRONG


def sum_of_scores(model: Model) -> Decimal:
    """Sum up the scores that the tables are made from."""
    graded = model.graded
    if graded is None:
        return Decimal(0)
    ten = sum((Decimal(r.no) * r.score for r in graded.indicators if r.score is not None), Decimal(0))
    items = sum(
        (
            (ITEM_INPUT.top + int(row.partition(".")[2]) - 1) * value
            for row in model.entries.rows("item")
            if (value := model.scores.get(f"{row}.score")) is not None
        ),
        Decimal(0),
    )
    year = Decimal(graded.assessment.fiscal_year or 0)
    total = ten + 11 * (graded.overall or 0) + 13 * graded.threshold + year + items
    return total.quantize(Decimal("0.000001")).normalize()


def sum_of_texts(model: Model) -> Decimal:
    """Sum up what the texts of sheet วิเคราะห์ are made from: the scores, what was reported, the earlier years."""
    graded = model.graded
    if graded is None:
        return Decimal(0)
    parts = {code: r.value for code, r in graded.instruments.items()} | {
        code: graded.assessment.reported.get(code) for code in EIT_PARTS
    }
    used = sum((WEIGHTS[code] * value for code, value in parts.items() if value is not None), Decimal(0))
    earlier = sum(
        (
            HISTORY_WEIGHTS[key] * (h.entry.year - YEAR_ORIGIN) * value
            for h in model.history
            for key, value in ({"overall": h.entry.overall} | dict(h.entry.instruments)).items()
        ),
        Decimal(0),
    )
    era = graded.rules.years[0]
    items = sum(
        (
            # Where an item stands on sheet เกณฑ์: its formulas know no other number of an item.
            model.tables.item_places.get(f"{era}|{model.codes[row]}", 0) * value
            for row in model.entries.rows("item")
            if (value := model.scores.get(f"{row}.score")) is not None
        ),
        Decimal(0),
    )
    return (sum_of_scores(model) + used + earlier + items).quantize(Decimal("0.000001")).normalize()
