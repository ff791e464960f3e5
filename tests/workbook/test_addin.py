"""The add-in as a file: what Excel looks at before it loads it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from package_books import parts
from validator import audit

from ita_xl.maintain.macros.addin import RIBBON_PART, build_addin
from ita_xl.maintain.macros.vba import MACROS, module_source
from ita_xl.setup.addin import FILE_NAME, addin

ROOT = Path(__file__).parents[2]
UI = "{http://schemas.microsoft.com/office/2009/07/customui}"


@pytest.fixture(scope="module")
def built() -> bytes:
    return build_addin()


def test_the_shipped_addin_is_the_one_that_is_built(built: bytes) -> None:
    assert built == build_addin() == addin()
    assert built == (ROOT / FILE_NAME).read_bytes(), "run: ita-xl build-template"


def test_it_does_not_depend_on_the_clock(built: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(built)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_is_an_addin(built: bytes) -> None:
    types = parts(built)["[Content_Types].xml"]
    assert types.count(b"application/vnd.ms-excel.addin.macroEnabled.main+xml") == 1
    assert b"sheet.macroEnabled" not in types


@pytest.mark.parametrize("version", ["OFFICE_2010", "OFFICE_2016", "MICROSOFT_365"])
def test_it_is_valid(built: bytes, version: str, tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(built)
    assert audit(path, version) == []


def test_the_ribbon_is_a_part_of_the_package(built: bytes) -> None:
    links = ET.fromstring(parts(built)["_rels/.rels"])
    (link,) = [one for one in links if one.get("Type", "").endswith("/ui/extensibility")]
    assert link.get("Target") == RIBBON_PART
    assert len({one.get("Id") for one in links}) == len(links)


def test_every_button_has_words_an_icon_and_a_macro(built: bytes) -> None:
    root = ET.fromstring(parts(built)[RIBBON_PART])
    (tab,) = root.iter(f"{UI}tab")
    assert tab.get("label") == "ITA"
    assert root.get("onLoad") == "ItaRibbon.ItaRibbonLoad"
    assert "Public Sub ItaRibbonLoad(tab_ As Object)" in module_source("ItaRibbon")
    macros = module_source("ItaRibbon")
    buttons = list(root.iter(f"{UI}button"))
    assert {button.get("onAction") for button in buttons} == {"ItaRibbon.ItaRibbonPress"}
    assert "Public Sub ItaRibbonPress(control As Object)" in macros
    for button in buttons:
        name = button.get("id", "")
        assert f'Case "{name}"\r\n            {name}\r\n' in macros
        assert button.get("label") == MACROS.get(name, "สมุดงานใหม่")
        assert button.get("imageMso")
        for words, limit in (("screentip", 1024), ("supertip", 1024), ("label", 1024)):
            assert 0 < len(button.get(words, "")) <= limit
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(set(ids)) == len(ids)


def test_the_sentences_are_in_the_addin_itself(built: bytes) -> None:
    from python_calamine import CalamineWorkbook

    from ita_xl.maintain.macros.vba import text_rows

    book = CalamineWorkbook.from_filelike(io.BytesIO(built))
    rows = book.get_sheet_by_name("ita_texts").to_python()
    assert [tuple(row[:2]) for row in rows] == list(text_rows())
