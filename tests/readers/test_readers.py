"""Readers that no one here wrote open what we make: each sees every value of the workbook, every word of the report."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import docx
import pytest
from docx.document import Document
from docx.table import Table, _Cell
from lxml import etree
from office import differences, need
from openpyxl import load_workbook

from ita_xl import actions, datafile
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.formulas.cells import computed_cells

HERE = Path(__file__).parent
CASES = HERE.parent / "cases"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MADE = (("fy2565-khlongmai", "development"), ("fy2568-makkhaeng", "indicators"))
"""Case and layout of a workbook and its report."""

PANDAS = "pandas==3.1.1"

pytestmark = pytest.mark.long


@pytest.fixture(scope="module", params=MADE, ids=[case for case, _ in MADE])
def made(request, tmp_path_factory) -> tuple[Path, Path]:
    """A workbook with its measures, and its report."""
    case, layout = request.param
    folder = tmp_path_factory.mktemp("แฟ้มที่ส่ง")
    book, report = folder / "สมุดงาน.xlsm", folder / "รายงาน.docx"
    actions.new(book, datafile.parse((CASES / f"{case}.json").read_text(encoding="utf-8")))
    closed = ClosedBook(book)
    actions.generate(closed)
    closed.save(backup=False)
    actions.export(ClosedBook(book), report, layout=layout)
    return book, report


def installed(words: list[str], folder: Path) -> None:
    """Install readers into a folder of their own; skip where that cannot be done, fail in CI."""
    ran = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if ran.returncode:
        assert not os.environ.get("CI"), ran.stderr[-2000:]
        pytest.skip(f"{Path(words[0]).name} cannot install the readers here")


def printed(words: list[str], folder: Path, **more: str) -> object:
    ran = subprocess.run(
        words, cwd=folder, capture_output=True, encoding="utf-8", env={**os.environ, **more}, check=False
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return json.loads(ran.stdout)


@pytest.fixture(scope="session")
def node(tmp_path_factory):
    """Give what a reader of Node sees in a file."""
    program, npm, folder = need("node"), need("npm"), tmp_path_factory.mktemp("node")
    copy(HERE / "package.json", folder)
    flags = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]
    installed([npm, "install", *flags], folder)
    return lambda reader, path: printed([program, str(HERE / "read.mjs"), reader, str(path)], folder)


@pytest.fixture(scope="session")
def pandas(tmp_path_factory):
    """Give what pandas sees in a workbook: it is kept out of our environment, where xlwings would load it each time."""
    folder = tmp_path_factory.mktemp("pandas")
    installed([sys.executable, "-m", "pip", "install", "-q", "--target", str(folder), PANDAS], folder)
    program = [sys.executable, str(HERE / "read_pandas.py")]
    return lambda reader, path: printed([*program, reader, str(path)], folder, PYTHONPATH=str(folder))


class Seen:
    """The cells of a workbook as another reader gives them, by sheet."""

    def __init__(self, sheets: dict[str, list[list[object]]]) -> None:
        self.sheets = sheets

    @property
    def sheet_names(self) -> list[str]:
        return list(self.sheets)

    def get_sheet_by_name(self, name: str) -> "Seen._Sheet":
        return self._Sheet(self.sheets[name])

    class _Sheet:
        def __init__(self, rows: list[list[object]]) -> None:
            self.rows = rows

        def to_python(self, *, skip_empty_area: bool) -> list[list[object]]:
            assert not skip_empty_area
            return self.rows


@pytest.mark.parametrize("reader", ["sheetjs", "exceljs", "openpyxl", "calamine"])
def test_every_value_of_the_workbook(made, node, pandas, reader):
    book, _ = made
    seen = (node if reader in ("sheetjs", "exceljs") else pandas)(reader, book)
    cells, model = list(computed_cells()), ClosedBook(book).model
    assert len(cells) > 3_000
    if reader == "exceljs":  # it leaves the result of a formula out where it is 0 or no text
        cells = [cell for cell in cells if cell.value(model) not in ("", 0)]
        assert len(cells) > 500
    assert differences(Seen(seen), cells, model) == []
    typed = load_workbook(book, data_only=True)["คะแนน"]["D6:D15"]
    assert [row[3] for row in seen["คะแนน"][5:15]] == [cell.value for (cell,) in typed]


def bare(text: str) -> str:
    """Leave blanks and line ends out: each reader writes them in its own way."""
    return re.sub(r"\s", "", text)


@pytest.fixture
def paragraphs(made) -> list[str]:
    """What Word shows of the report, a paragraph each, by the letter of its XML."""
    root = etree.fromstring(zipfile.ZipFile(made[1]).read("word/document.xml"))
    found = [bare("".join(t.text or "" for t in p.iter(W + "t"))) for p in root.iter(W + "p")]
    assert len(found) > 200
    assert any(one.startswith("ตารางที่2") for one in found)
    return found


def test_every_word_of_the_report_by_mammoth(made, node, paragraphs):
    assert bare(node("mammoth", made[1])) == "".join(paragraphs)


def test_every_word_of_the_report_by_python_docx(made, paragraphs):
    assert bare("".join(_body(docx.Document(str(made[1]))))) == "".join(paragraphs)


def _body(part: Document | _Cell) -> Iterator[str]:
    for one in part.iter_inner_content():
        if isinstance(one, Table):
            cells = {id(cell._tc): cell for row in one.rows for cell in row.cells}  # merged ones come again
            for cell in cells.values():
                yield from _body(cell)
        else:
            yield one.text


def test_every_word_of_the_report_by_pandoc(made, paragraphs):
    words = [need("pandoc"), "-f", "docx", "-t", "json", "--fail-if-warnings", str(made[1])]
    ran = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    # Its first heading is the title of the document.
    text = bare("".join(_strings(json.loads(ran.stdout))))
    assert [one for one in paragraphs if one not in text] == []


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        if node.get("t") == "Str":
            yield node["c"]
        else:
            for child in node.values():
                yield from _strings(child)
    elif isinstance(node, list):
        for child in node:
            yield from _strings(child)
