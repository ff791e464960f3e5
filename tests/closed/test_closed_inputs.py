"""Input cells that a paste with the format of its source has changed: look, lock and validation are put back."""

import pytest
from closed_books import (
    HISTORY,
    ITEMS,
    MAIN,
    SCORES,
    change_parts,
    element,
    part_of,
    parts,
    style,
    value,
    write,
)
from lxml import etree as et


def pasted_over(path, sheet, *refs):
    """Paste with the source's format, as Excel does: style and lock of a plain cell, no validation any more."""
    part = part_of(path, sheet)
    page = et.fromstring(parts(path)[part])
    for cell in page.iter(f"{MAIN}c"):
        if cell.get("r") in refs:
            cell.attrib.pop("s", None)
    for one in page.iter(f"{MAIN}dataValidation"):
        left = [ref for area in one.get("sqref").split() for ref in cells(area) if ref not in refs]
        one.set("sqref", " ".join(left) or "XFD1")
    change_parts(path, {part: et.tostring(page)})


def cells(area):
    first, _, last = area.partition(":")
    letter, top = first.rstrip("0123456789"), int(first.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    if len(letter) > 1:
        return []
    end = (last or first).rstrip("0123456789")
    bottom = int((last or first).lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    return [f"{chr(c)}{n}" for c in range(ord(letter), ord(end) + 1) for n in range(top, bottom + 1)]


def validations(path, sheet):
    """Cell -> its validations, by kind and text."""
    found = {}
    for one in et.fromstring(element(path, sheet, "dataValidations")):
        for area in one.get("sqref").split():
            for ref in cells(area):
                found.setdefault(ref, []).append((one.get("type"), one.get("prompt")))
    return found


@pytest.mark.parametrize(
    ("sheet", "refs"),
    [
        (SCORES, ["D6", "D7"]),
        (SCORES, [f"D{n}" for n in range(6, 16)]),
        (SCORES, ["D26"]),
        (ITEMS, ["C6", "C8", "K9"]),
        (HISTORY, ["A6", "B6", "C6", "D6"]),
    ],
)
@pytest.mark.parametrize("command", [("check", "--write"), ("generate",)])
def test_look_lock_and_validation_are_put_back(ita, makkhaeng, sheet, refs, command):
    styles = {ref: style(makkhaeng, sheet, ref) for ref in refs}
    before = validations(makkhaeng, sheet)
    held = {ref: value(makkhaeng, sheet, ref) for ref in refs}
    pasted_over(makkhaeng, sheet, *refs)
    assert {ref: style(makkhaeng, sheet, ref) for ref in refs} != styles
    assert ita(command[0], makkhaeng, *command[1:]).code == 0
    assert {ref: style(makkhaeng, sheet, ref) for ref in refs} == styles
    after = validations(makkhaeng, sheet)
    assert {ref: after[ref] for ref in before if ref != "XFD1"} == before
    assert {ref: value(makkhaeng, sheet, ref) for ref in refs} == held
    once = parts(makkhaeng)[part_of(makkhaeng, sheet)]
    ita("check", makkhaeng, "--write")
    assert parts(makkhaeng)[part_of(makkhaeng, sheet)] == once


def test_a_cell_whose_format_tells_what_its_value_means_keeps_it(ita, makkhaeng):
    from test_closed_meanings import as_percent, of_code

    write(makkhaeng, SCORES, {"D6": 0.9032})
    as_percent(makkhaeng, SCORES, "D6")
    kept = style(makkhaeng, SCORES, "D6")
    ita("check", makkhaeng, "--write")
    assert style(makkhaeng, SCORES, "D6") == kept
    assert of_code(ita, makkhaeng, "percent-score") == [(SCORES, "D6")]
    write(makkhaeng, SCORES, {"D6": 90.32})
    ita("check", makkhaeng, "--write")
    assert style(makkhaeng, SCORES, "D6") == style(makkhaeng, SCORES, "D7")


def test_a_validation_of_a_person_elsewhere_stays(ita, makkhaeng):
    part = part_of(makkhaeng, SCORES)
    page = et.fromstring(parts(makkhaeng)[part])
    own = et.SubElement(
        page.find(f"{MAIN}dataValidations"), f"{MAIN}dataValidation", {"type": "whole", "sqref": "Z1:Z9"}
    )
    et.SubElement(own, f"{MAIN}formula1").text = "5"
    change_parts(makkhaeng, {part: et.tostring(page)})
    ita("check", makkhaeng, "--write")
    assert validations(makkhaeng, SCORES)["Z5"] == [("whole", None)]
