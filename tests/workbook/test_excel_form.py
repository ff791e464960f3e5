"""Every workbook that leaves the product is in the form in which Excel itself saves one.

Where it is not, Excel calculates it anew when it opens it, starts Python for that, and asks whether to save what nobody
changed; and strict readers trim what is shown.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import lxml.etree as et
import pytest

from ita_xl.maintain.excelform import as_saved_by_excel

ROOT = Path(__file__).parents[2]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def faults(path: Path) -> Iterator[str]:
    """What Excel would not have written so."""
    with zipfile.ZipFile(path) as package:
        settings = re.findall(rb"<calcPr[^>]*>", package.read("xl/workbook.xml"))
        if settings != [b'<calcPr calcId="191029"/>']:
            yield f"calculation: {settings}"
        for name in package.namelist():
            if name.startswith("xl/worksheets/sheet"):
                for cell in et.fromstring(package.read(name)).iter(f"{MAIN}c"):
                    yield from (f"{name} {cell.get('r')}: {fault}" for fault in _of_a_cell(cell))
            elif name == "xl/sharedStrings.xml":
                root = et.fromstring(package.read(name))
                yield from (f"{name}: {t.text!r} loses blanks" for t in root.iter(f"{MAIN}t") if _trimmed(t))


def _of_a_cell(cell: et._Element) -> Iterator[str]:
    value = cell.find(f"{MAIN}v")
    if cell.find(f"{MAIN}f") is not None:
        if value is None:
            yield "a formula without its result"
        elif not value.text and cell.get("t") != "str":
            yield "the empty text as a number"
    if any(_trimmed(text) for text in (*cell.iter(f"{MAIN}v"), *cell.iter(f"{MAIN}t"))):
        yield "loses blanks"


def _trimmed(text: et._Element) -> bool:
    return (text.text or "") != (text.text or "").strip() and text.get(SPACE) != "preserve"


@pytest.mark.parametrize("name", ["workbook_template.xlsm", "ita_xl.xlam"])
def test_what_is_shipped(name: str) -> None:
    assert list(faults(ROOT / name)) == []


def test_what_new_makes(ita, tmp_path: Path) -> None:
    assert ita("new", tmp_path / "ใหม่.xlsm")[0] == 0
    assert list(faults(tmp_path / "ใหม่.xlsm")) == []


def test_a_text_with_a_blank_at_an_end_keeps_it(ita, tmp_path: Path) -> None:
    """Headings without the name of an agency begin with one."""
    data = tmp_path / "data.json"
    data.write_text('{"fiscal_year": 2567}', encoding="utf-8")
    assert ita("new", tmp_path / "ใหม่.xlsm", "--from", data)[0] in (0, 1)
    assert list(faults(tmp_path / "ใหม่.xlsm")) == []


def test_what_demo_makes(ita, tmp_path: Path) -> None:
    assert ita("demo", tmp_path / "demo")[0] == 0
    books = sorted((tmp_path / "demo").glob("*.xlsm"))
    assert len(books) == 5
    assert {path.name: list(faults(path)) for path in books} == {path.name: [] for path in books}


@pytest.mark.parametrize("name", ["fy2565-khlongmai", "fy2568-paphlu"])
def test_what_the_commands_write(ita, made: dict[str, Path], tmp_path: Path, name: str) -> None:
    path = tmp_path / "สมุดงาน.xlsm"
    shutil.copyfile(made[name], path)
    for command in (("check", path, "--write"), ("generate", path), ("share", path)):
        assert ita(*command)[0] in (0, 1)
        assert list(faults(path)) == []
    (copy,) = tmp_path.glob("*.xlsx")
    assert list(faults(copy)) == []


def test_a_fault_would_be_found(tmp_path: Path) -> None:
    """What XlsxWriter makes by itself has each of them."""
    import xlsxwriter

    path = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write_formula("A1", '=""', None, "")
        page.write_formula("A2", '="a "', None, "a ")
        page.write_formula("A3", "=1", book.add_format({"bold": True}), "")
    found = "\n".join(faults(path))
    assert [word in found for word in ("fullCalcOnLoad", "A1: the empty", "A2: loses", "A3: the empty")] == [
        True
    ] * 4
    path.write_bytes(as_saved_by_excel(path.read_bytes()))
    assert [fault.partition(":")[0] for fault in faults(path)] == ["calculation"]
