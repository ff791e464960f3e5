"""What a command does to the lists of items before it computes: the year's codes, and the scores that were pasted."""

from collections.abc import Mapping, Sequence

from ita_xl.assessment import item_code
from ita_xl.dossier import filled
from ita_xl.failures import Failure
from ita_xl.records import replace
from ita_xl.rules import RuleBook
from ita_xl.workbook.edits.edits import Edits
from ita_xl.workbook.edits.pages import page_edits
from ita_xl.workbook.edits.taken import (
    BEFORE,
    CHECK,
    GENERATE,
    Taken,
    cells_of,
    digest,
    keep,
    page_table,
    taken,
)
from ita_xl.workbook.reading.grid import Grids, Overlaid, text
from ita_xl.workbook.reading.model import Model
from ita_xl.workbook.reading.model import model as read_model
from ita_xl.workbook.reading.paste import not_taken, pasted

NAMED = 3
"""As many readings that were not taken are named."""


def intake(grids: Grids, model: Model, *, by: str = CHECK) -> Edits:
    """Plan the changes of sheets ข้อคำถาม and OIT, and what a pasted page fills; none where there is nothing to take in.

    A list that still holds another year's codes and no score gets the codes of the workbook's year. Of a pasted page
    what is sure fills empty cells; what was pasted stays where it is.

    Args:
        grids: The ranges of the workbook.
        model: What stands in them.
        by: Which press it is: ``CHECK``, or ``GENERATE`` where tables are made with it.

    Raises:
        Failure: ``too-many-rows``: the list is full.
    """
    edits = Edits()
    codes = dict(enumerate(text(row[0]).strip().lower() for row in grids["ita_items"].rows))
    _follow_year(edits, grids, model, codes)
    _oit_follows_year(edits, grids, model)
    _paste(edits, grids, model, by)
    return edits


def _follow_year(edits: Edits, grids: Grids, model: Model, codes: dict[int, str]) -> None:
    year, rules = model.assessment.fiscal_year, model.graded.rules if model.graded else None
    typed = any(
        name.startswith("item.") and not name.endswith(".code") and model.entries.held(name) is not None
        for name in model.entries.by_field
    )
    if rules is None:
        return
    noted = model.entries.value("items_year")
    if typed:
        if noted is None:
            _put(edits, grids, "ita_items_year", 0, 0, year)
        return
    listed = [code for code in codes.values() if code]
    others = [[i.code for i in book.items] for book in model.tables.books.values() if book is not rules]
    if listed in others and listed != [i.code for i in rules.items]:
        for n in range(len(codes)):
            codes[n] = rules.items[n].code if n < len(rules.items) else ""
            _put(edits, grids, "ita_items", n, 0, codes[n] or None)
    # Codes that are formulas follow the year by themselves until it is noted for what the scores were typed.
    if noted is not None and noted != year:
        _put(edits, grids, "ita_items_year", 0, 0, year)


def _oit_follows_year(edits: Edits, grids: Grids, model: Model) -> None:
    year, rules = model.assessment.fiscal_year, model.graded.rules if model.graded else None
    if (
        "ita_oit" not in grids
        or rules is None
        or any(filled(model.entries, row) for row in model.entries.rows("oit"))
    ):
        return
    codes = [text(row[0]).strip().lower() for row in grids["ita_oit"].rows]
    wanted = _oit_codes(rules)
    others = [_oit_codes(book) for book in model.tables.books.values() if book is not rules]
    listed = [code for code in codes if code]
    if listed in others and listed != wanted:
        for n, code in enumerate(codes):
            new = wanted[n] if n < len(wanted) else ""
            if new != code:
                _put(edits, grids, "ita_oit", n, 0, new or None)
        listed = wanted
    if model.entries.value("oit_year") != year:
        _put(edits, grids, "ita_oit_year", 0, 0, year)
        if listed == wanted:
            oit_heights(edits, grids, [{"code": code} for code in wanted], rules)


def _oit_codes(rules: RuleBook) -> list[str]:
    return [item.code for item in rules.items if item.instrument == "OIT"]


def oit_heights(
    edits: Edits, grids: Grids, rows: Sequence[Mapping[str, object]], rules: RuleBook | None
) -> None:
    """Plan the heights of the list of OIT items, so that each row is seen whole."""
    # Few clicks come here; the formulas of a whole sheet come with it.
    from ita_xl.workbook.contract.heights import item_height

    grid = grids["ita_oit"]
    for n, row in enumerate(rows):
        item = rules.by_code.get(item_code(text(row.get("code")))) if rules else None
        if rules and item:
            edits.heights.append((grid.sheet, grid.top + n, item_height(rules, item, row)))


def _paste(edits: Edits, grids: Grids, model: Model, by: str) -> None:
    page, known = pasted(grids, model.assessment.fiscal_year), taken(grids)
    if edits.cells:  # the year's codes, as they will stand
        grids = Overlaid(grids, ((e.sheet, e.ref, e.value) for e in edits.cells))
        model = read_model(grids)
    left, first = known.left == digest(page), len(edits.cells)
    plan = Edits() if left else edits
    filling = page_edits(plan, grids, model, page.contents)
    for reading, held in filling.differ:
        if not held and reading.what.startswith("item."):
            limit = len(grids["ita_items"].rows)
            raise Failure("too-many-rows", what="คะแนนรายข้อ", count=limit + 1, limit=limit)
    new = [] if left else [(e.sheet, e.ref, e.value) for e in edits.cells[first:]]
    if new:
        keep(edits, grids, Taken(cells_of(new), by))
        scored = any(one.what.startswith(("item.", "share.")) for one in filling.filled)
        if scored and model.entries.value("items_year") is None:
            _put(edits, grids, "ita_items_year", 0, 0, model.assessment.fiscal_year)
    elif known.cells and by == GENERATE and known.by != BEFORE:
        keep(edits, grids, replace(known, by=BEFORE))
    page_table(edits, grids, page, filling, left=left)


def paste_remark(grids: Grids, model: Model) -> Failure | None:
    """Give the sentence that tells what was pasted and not taken; ``None`` where all of it was."""
    told = not_taken(pasted(grids, model.assessment.fiscal_year).contents, model)
    if not told:
        return None
    more = f" และอีก {len(told) - NAMED} รายการ" if len(told) > NAMED else ""
    reasons = {why for _, why in told}
    why = f" เพราะ{reason}" if len(reasons) == 1 and (reason := reasons.pop()) else ""
    return Failure(
        "paste-unread", count=len(told), items=" ".join(what for what, _ in told[:NAMED]) + more + why
    )


def _put(edits: Edits, grids: Grids, name: str, row: int, column: int, value: object) -> None:
    place = grids[name].place(row, column)
    edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]
