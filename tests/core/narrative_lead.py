"""Reads the condition in the leading sentence of a list, and holds it against the indicators that the list names."""

import re

from narrative_reader import Lie
from narrative_truth import Truth

LEAD = re.compile(r"(ไม่)?ต่ำกว่าค่าเป้าหมาย|(แต่|และ)|(หรือ)|(ไม่พบ|มี)เหตุที่ควรพัฒนา")


def read_lead(lead: str, named: list[int], truth: Truth) -> None:
    """Hold the condition in the leading sentence of a list against the indicators that the list names.

    Raises:
        Lie: Others fulfil what the sentence says than those that are named, or they stand in another order.
    """
    if lead.startswith("ยังไม่มี"):
        wanted = set(truth.scores)
    else:
        wanted = {no for no in truth.scores if _fulfilled(lead, no, truth)}
    if wanted != set(named):
        raise Lie(f"true of {wanted}, said of {named}", lead)
    if "เรียงตามลำดับที่ควร" in lead and named != [no for no in truth.order if no in wanted]:
        raise Lie("another order", named)
    if "เรียงจากคะแนนสูงไปต่ำ" in lead and named != sorted(named, key=lambda no: (-truth.scores[no], no)):
        raise Lie("not from high to low", named)


def _fulfilled(lead: str, no: int, truth: Truth) -> bool:
    """Tell whether an indicator is what the sentence says: ``แต่`` and ``และ`` bind its parts, or ``หรือ``."""
    terms: list[bool] = []
    either = False
    for negated, _, or_, found in LEAD.findall(lead):
        if or_:
            either = True
        elif found:
            terms.append(bool(truth.causes(no)) is (found == "มี"))
        elif "ต่ำกว่า" in lead and not _:
            below = truth.scores[no] < truth.threshold
            terms.append(not below if negated else below)
    return any(terms) if either else all(terms)
