"""Columns that came after a frozen workbook was made: it works without them, and its own table keeps its shape."""

import shutil

import pytest
from test_frozen import FILLED, FORMATS, frozen

from ita_xl.cli import main
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract.tables import MEASURES_TABLE
from ita_xl.workbook.reading.tables import as_it_stands, keyed_rows


@pytest.mark.parametrize("form", FORMATS)
def test_a_generation_and_its_undo_leave_the_table_in_its_columns(form, tmp_path, home, capsys):
    path = tmp_path / FILLED
    shutil.copyfile(frozen(FILLED, form), path)
    number = int(form.removeprefix("format"))
    before = ClosedBook(path).grids["ita_measures"]
    assert as_it_stands(before, MEASURES_TABLE) == MEASURES_TABLE.of_format(number)
    was = [(row.key, row.values) for row in keyed_rows(before, MEASURES_TABLE)]
    assert main(["generate", str(path), "--restore"]) in (0, 1)
    after = ClosedBook(path).grids["ita_measures"]
    assert after.head == before.head
    assert len(after.rows[0]) == len(before.rows[0])
    assert {row.key for row in keyed_rows(after, MEASURES_TABLE)} - {key for key, _ in was}
    assert main(["undo", str(path)]) in (0, 1)
    undone = ClosedBook(path).grids["ita_measures"]
    assert [(row.key, row.values) for row in keyed_rows(undone, MEASURES_TABLE)] == was
    assert "Traceback" not in capsys.readouterr().err
