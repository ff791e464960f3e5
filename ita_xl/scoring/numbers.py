"""How scores are rounded and averaged: Decimal, half up at two places."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

TWO_PLACES = Decimal("0.01")
TOLERANCE = Decimal("0.01")
"""Indicators are themselves rounded, so a reported value this near the recomputed one is no contradiction."""


def half_up(value: Decimal) -> Decimal:
    """Round to two places, halves away from zero, as the NACC's published scores are."""
    return value.quantize(TWO_PLACES, ROUND_HALF_UP)


def mean(values: Sequence[Decimal]) -> Decimal:
    """Give the exact mean of at least one value, not rounded."""
    return sum(values, Decimal(0)) / len(values)
