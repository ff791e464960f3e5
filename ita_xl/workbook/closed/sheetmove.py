"""Moving one row of a closed sheet: its cells, and everything in other parts that hangs on it."""

import re
from collections.abc import Iterable

import lxml.etree as et

from ita_xl import a1
from ita_xl.a1 import shift_formula
from ita_xl.ooxml import xml as px
from ita_xl.ooxml.parts import Parts
from ita_xl.workbook.closed.sheetgrid import SheetRows

_SHAPE = re.compile(r"<(?P<tag>(?:\w+:)?shape)\b.*?</(?P=tag)>", re.DOTALL)
_VML_ROW = re.compile(r"(<(?:\w+:)?Row>\s*)(\d+)(\s*</)")
_VML_ANCHOR = re.compile(r"(<(?:\w+:)?Anchor>)([^<]*)(</)")


class Move:
    """The exchange of a row with an empty one."""

    def __init__(self, parts: Parts, part: str, grid: SheetRows, *, sheet: str, old: int, new: int) -> None:
        self._parts = parts
        self._part = part
        self._grid = grid
        self._sheet = sheet
        self._old = old
        self._new = new
        self._places = {old: new, new: old}

    def check(self) -> dict[str, str]:
        """Refuse a move that would break something.

        Returns:
            Old and new name of each formula cell of the row.
        """
        a1.parse_cell(f"A{self._old}")
        a1.parse_cell(f"A{self._new}")
        for column, cell in self._grid.cells(self._new).items():
            if any(px.local(child) in ("v", "f", "is") for child in cell):
                raise ValueError(f"{self._sheet}!{a1.cell_name(self._new, column)} is not empty")
        areas = [px.stored_area(merge) for merge in self._grid.merges()] + self._grid.arrays()
        for area in areas:
            if area[0] != area[2] and any(area[0] <= row <= area[2] for row in self._places):
                raise ValueError(f"{self._sheet}!{a1.area_name(area)} ties the row to others")
        formulas = {}
        for column, cell in self._grid.cells(self._old).items():
            formula = self._grid.formula(cell)
            name = a1.cell_name(self._old, column)
            if formula is None:
                continue
            if formula.get("t", "normal") != "normal":
                raise ValueError(f"{self._sheet}!{name} holds a shared or array formula")
            formulas[name] = a1.cell_name(self._new, column)
        return formulas

    def apply(self) -> None:
        """Exchange the rows, here and in the parts that hang on the sheet."""
        for cell in self._grid.cells(self._old).values():
            formula = self._grid.formula(cell)
            if formula is not None and formula.text:
                formula.text = shift_formula(formula.text, self._sheet, self._old, self._new)
        taken = [(self._places[number], self._grid.take_row(number)) for number in self._places]
        for number, row in taken:
            if row is not None:
                self._grid.put_row(number, row)
        ns = self._grid.ns
        self._rename(self._grid.merges())
        self._rename(self._grid.root.iterfind(f"{ns}hyperlinks/{ns}hyperlink"))
        for kind, tag in (("comments", "comment"), ("threadedComment", "threadedComment")):
            for part in self._parts.related(self._part, kind):
                tree = self._parts.tree(part)
                if self._rename(node for node in tree.iter() if px.local(node) == tag):
                    self._parts.touch(part)
        for part in self._parts.related(self._part, "vmlDrawing"):
            self._move_notes(part)

    def _rename(self, elements: Iterable[et._Element]) -> bool:
        """Give elements that name cells of one of the rows their new place."""
        changed = False
        for element in elements:
            top, left, bottom, right = px.stored_area(element)
            if top == bottom and top in self._places:
                row = self._places[top]
                element.set("ref", a1.area_name((row, left, row, right)))
                changed = True
        return changed

    def _move_notes(self, part: str) -> None:
        """Move the boxes of the comments; drawings of this kind are often no well-formed XML."""
        text = self._parts.read(part).decode("utf-8", "surrogateescape")
        moved = _SHAPE.sub(self._moved_shape, text)
        if moved != text:
            self._parts.replace(part, moved.encode("utf-8", "surrogateescape"))

    def _moved_shape(self, shape: re.Match[str]) -> str:
        found = _VML_ROW.search(shape[0])
        row = int(found[2]) + 1 if found else 0
        if 'ObjectType="Note"' not in shape[0] or row not in self._places:
            return shape[0]
        step = self._places[row] - row

        def anchor(old: re.Match[str]) -> str:
            numbers = old[2].split(",")
            if len(numbers) == 8:
                for at in (2, 6):
                    numbers[at] = f" {max(0, int(numbers[at]) + step)}"
            return old[1] + ",".join(numbers) + old[3]

        text = _VML_ROW.sub(lambda old: f"{old[1]}{row - 1 + step}{old[3]}", shape[0])
        return _VML_ANCHOR.sub(anchor, text)
