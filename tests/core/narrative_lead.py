"""Reads the condition in the leading sentence of a list, and holds it against the indicators that the list names."""

import re
from collections.abc import Callable

from narrative_reader import Lie
from narrative_truth import Truth

LEAD = re.compile(
    r"(ไม่)?ต่ำกว่า(ทั้ง)?(คะแนนที่กำหนด|ค่าเฉลี่ยของ 10 ตัวชี้วัด)|(และ)ค่าเฉลี่ยของ 10 ตัวชี้วัด|(แต่)|(หรือ)|(รายข้อที่ต่ำกว่าคะแนนที่กำหนด)"
)


def read_lead(lead: str, named: list[int], truth: Truth, low_items: Callable[[int], bool]) -> None:
    """Hold the condition in the leading sentence of a list against the indicators that the list names.

    Raises:
        Lie: Others fulfil what the sentence says than those that are named.
    """
    if lead.startswith("ยังไม่มีคะแนนรายข้อ"):
        if truth.mean is not None or "ยังไม่ครบ" not in lead:
            raise Lie("every indicator has a score", lead)
        wanted = set()
    elif lead.startswith("ยังไม่มี"):
        wanted = set(truth.scores)
    elif lead.startswith("ไม่พบ"):
        wanted = {no for no, v in truth.scores.items() if v >= truth.threshold and low_items(no)}
        if "ในตัวชี้วัดที่ได้คะแนนไม่ต่ำกว่า" not in lead:
            raise Lie("items of which indicators", lead)
    else:
        lead, _, rest = lead.partition(" และไม่พบรายข้อที่ต่ำกว่า")
        wanted = {no for no, v in truth.scores.items() if _fulfilled(lead, no, v, truth, low_items)}
        if rest:
            wanted |= {no for no, v in truth.scores.items() if v >= truth.threshold and low_items(no)}
    if wanted != set(named):
        raise Lie(f"true of {wanted}, said of {named}", lead)


def _fulfilled(lead: str, no: int, value: int, truth: Truth, low_items: Callable[[int], bool]) -> bool:
    """Tell whether an indicator is what the sentence says: ``แต่`` binds least, then ``หรือ``, then ``และ``."""
    groups: list[list[list[bool]]] = [[[]]]
    for negated, _, limit, and_mean, but, either, items in LEAD.findall(lead):
        if but:
            groups.append([[]])
        elif either:
            groups[-1].append([])
        elif items:
            groups[-1][-1].append(low_items(no))
        else:
            against = truth.threshold if limit == "คะแนนที่กำหนด" else truth.mean
            if against is None:
                raise Lie("compared with a mean that there is not", lead)
            below = value < against
            groups[-1][-1].append(not below if negated or and_mean else below)
    return all(any(all(terms) for terms in group) for group in groups)
