"""What every test may use: the five agencies, their filled workbooks and reports, made once."""

from pathlib import Path

import pytest
from agencies import CASES, NAMES

from ita_xl import actions, datafile
from ita_xl.workbook.file import ClosedBook


@pytest.fixture(scope="session")
def made(tmp_path_factory) -> dict[str, Path]:
    """The filled workbook of each agency, measures generated; its report stands beside it. Not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    for name in NAMES:
        path = folder / f"{name}.xlsm"
        actions.new(path, datafile.parse((CASES / f"{name}.json").read_text(encoding="utf-8")))
        book = ClosedBook(path)
        actions.generate(book)
        book.save(backup=False)
        actions.export(book, path.with_suffix(".docx"))
    return {name: folder / f"{name}.xlsm" for name in NAMES}
