"""The codes of the items as formulas: those of the rules that the workbook carries."""

import pytest

from ita_xl.records import replace
from ita_xl.rules import FIRST_EDITION, digest
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.reading.entries import with_codes
from ita_xl.workbook.template import template


@pytest.mark.parametrize(
    ("carried", "first"),
    [(digest(), "i1"), (FIRST_EDITION + "0", "x7")],
    ids=["ours", "others"],
)
def test_a_workbook_of_other_rules_lists_its_own_items(tmp_path, carried, first):
    """A newer program once read its own list there: an item more, and the measures looked stale."""
    grids = ClosedBook(tmp_path / "book.xlsm", template()).grids
    items = grids["ita_items"]
    shown = replace(items, rows=(("x7", *items.rows[0][1:]), *items.rows[1:]))
    noted = replace(grids["ita_rules_digest"], rows=((carried,),))
    read = with_codes({**grids, "ita_items": shown, "ita_rules_digest": noted}, range(len(items.rows)))
    assert read["ita_items"].rows[0][0] == first
