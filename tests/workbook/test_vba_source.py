"""The macros of the workbook and of the add-in as text, and the projects that they are built into."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from vba_bench import HOME, SHEETS, build

from ita_xl.maintain.macros.vba import (
    ADDIN_MODULES,
    MACROS,
    MODULES,
    TEXTS,
    TEXTS_SHEET,
    module_source,
    text_rows,
    vba_project,
)
from ita_xl.maintain.macros.vba_functions import RESERVED
from ita_xl.maintain.workbook import book
from ita_xl.workbook.answers import FUNCTIONS
from ita_xl.workbook.contract.functions import NATIVE, NATIVE_HELP
from ita_xl.workbook.contract.sheets import SHEETS as BOOK_SHEETS

pyvbaanalysis = pytest.importorskip("pyvbaanalysis")
olevba = pytest.importorskip("oletools.olevba")

from pyopenvba import ExcelFile  # noqa: E402

FOLDER = Path(__file__).parents[2] / "ita_xl" / "maintain" / "macros" / "vba"
WRITTEN = [name for name in ADDIN_MODULES if name != "ItaFunctions"]
"""The modules that stand in files; ItaFunctions is made from the table of functions."""
FLAGGED = {"Run"}
"""What a mail filter may dislike: there is no late binding to the xlwings add-in without Application.Run."""
DECODED = {
    "ShScores",
    "ShFollow",
    "ShReport",
    *ADDIN_MODULES,
    *MACROS,
    "down",
    "user",
    "true",
    "fail",
    "died",
    "generate",
    "template",
    "undo",
    "help",
    "Standard",
    "book",
    "well",
}
"""Words whose length makes them look like Base64."""


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("vba") / "book.xlsm"
    path.write_bytes(book.build())
    return path


# --- the modules as text ----------------------------------------------------------------


@pytest.mark.parametrize("name", WRITTEN)
def test_files_are_ascii_with_crlf(name: str) -> None:
    raw = (FOLDER / f"{name}.bas").read_bytes()
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\r\n") == raw.count(b"\n") == raw.count(b"\r")
    assert module_source(name).encode("ascii") == raw


@pytest.mark.parametrize("name", ADDIN_MODULES)
def test_source_is_ascii_and_declares_everything(name: str) -> None:
    source = module_source(name)
    assert source.isascii()
    assert source.startswith(f'Attribute VB_Name = "{name}"\r\nOption Explicit\r\n')
    assert max(map(len, source.splitlines())) < 1000, "VBA takes 1023 characters a line"


def test_every_module_is_built_in() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.bas")) == sorted(WRITTEN)


def test_every_macro_is_a_public_sub_without_arguments() -> None:
    buttons = module_source("ItaButtons")
    assert re.findall(r"(?m)^Public Sub (\w+)\(\)\r$", buttons) == list(MACROS)
    assert re.findall(r"(?m)^Public Function (\w+)\(", buttons) == []


def test_every_sentence_is_used_and_every_key_has_one() -> None:
    used = set(re.findall(r'"(vba_\w+)"', "".join(map(module_source, ADDIN_MODULES))))
    assert used == set(TEXTS)
    assert all(key.isascii() for key in TEXTS)
    assert len(set(TEXTS.values())) == len(TEXTS)
    for key, sentence in TEXTS.items():
        assert re.match(r"[\u0e00-\u0e7f]", sentence), "never a formula, never empty"
        assert "โปรด" in sentence, "says what to do next"
        about_a_workbook = key not in ("vba_working", "vba_not_ours", "vba_no_template", "vba_not_saved")
        assert ("ตัวเลขในสมุดงานยังถูกต้อง" in sentence) is about_a_workbook


def test_the_functions_are_those_of_the_table() -> None:
    source = module_source("ItaFunctions")
    found = re.findall(
        r"(?m)^Public Function (ITA_\w+)\((.*)\) As Variant\r\n    (.*)\r\nEnd Function", source
    )
    assert [name for name, _, _ in found] == [function.name for function in FUNCTIONS]
    for function, (name, arguments, body) in zip(FUNCTIONS, found, strict=True):
        declared = [one.removesuffix(" As Variant") for one in arguments.split(", ")]
        names = [one.removeprefix("Optional ") for one in declared]
        assert [n.removesuffix("_") for n in names] == [*(a.name for a in function.arguments), NATIVE]
        optional = [one.startswith("Optional ") for one in declared]
        assert optional == sorted(optional), "after an optional argument only optional ones"
        assert all(o for o, a in zip(optional, function.arguments, strict=False) if a.optional)
        assert optional[-1]
        handed = ", ".join(f"ItaPlain({n})" for n in names[:-1])
        assert body == f'{name} = ItaCall("{name}", Array({handed}), {NATIVE})'


@pytest.mark.parametrize("name", ADDIN_MODULES)
def test_no_module_names_a_sheet_or_the_workbook_of_the_project(name: str) -> None:
    """LibreOffice drops the code names; what is named when the project is compiled then leads nowhere."""
    code = re.sub(r"'.*|\"[^\"]*\"", "", module_source(name))
    assert re.findall(r"\bSh[A-Z]\w*", code) == []
    assert re.findall(r"(?<!Application\.)\bThisWorkbook\b", code) == []


def test_the_sheet_of_sentences_is_named_as_the_layout_names_it() -> None:
    assert f'Application.ThisWorkbook.Worksheets("{TEXTS_SHEET}")' in module_source("ItaShim")
    assert TEXTS_SHEET in {sheet.name for sheet in BOOK_SHEETS}
    assert dict(text_rows())["help"] in {sheet.name for sheet in BOOK_SHEETS}


def test_the_list_of_functions_shows_those_of_cells_alone() -> None:
    """Excel lists every public function of a module that is not private (fx, and while a formula is typed)."""
    for name in ADDIN_MODULES:
        source = module_source(name)
        listed = set(re.findall(r"(?m)^Public Function (\w+)", source))
        if "Option Private Module" in source:
            listed = set()
        assert listed == ({"ITA_READY", *(f.name for f in FUNCTIONS)} if name == "ItaFunctions" else set())


def test_no_argument_is_a_word_of_vba() -> None:
    source = module_source("ItaFunctions")
    names = {name.lower() for name in re.findall(r"(\w+) As Variant", source)}
    assert names & RESERVED == set()
    assert "date_" in names


def test_rows_of_the_hidden_sheet() -> None:
    rows = dict(text_rows())
    assert len(rows) == len(list(text_rows())), "no key twice"
    for function in FUNCTIONS:
        helps = [*(argument.help for argument in function.arguments), NATIVE_HELP]
        assert rows[function.name] == function.help
        assert [rows[f"{function.name}.{n}"] for n in range(1, len(helps) + 1)] == helps
        assert all(0 < len(text) <= 255 for text in (function.help, *helps)), "what Excel takes"


# --- the projects -----------------------------------------------------------------------


def test_project_is_the_same_from_call_to_call() -> None:
    assert vba_project(SHEETS) == vba_project(list(SHEETS))


@pytest.mark.parametrize("file", ["workbook", "xlam"])
def test_a_project_is_source_alone(file: str, request: pytest.FixtureRequest) -> None:
    """MS-OVBA 2.3.4.1: whoever is not Office writes version 0xFFFF and no cache, in no module either."""
    from pyopenvba.cfb import CFB
    from pyopenvba.vba import parse_vba_project

    with zipfile.ZipFile(request.getfixturevalue(file)) as package:
        found = CFB.from_bytes(package.read("xl/vbaProject.bin"))
    assert found.get_stream("_VBA_PROJECT") == b"\xcc\x61\xff\xff\x00\x00\x00"
    project = parse_vba_project(found)
    assert {module.name: module.text_offset for module in project.modules} == dict.fromkeys(
        project.module_names(), 0
    )
    assert not any(module.prefix_bytes for module in project.modules)


def test_project_needs_the_sheet_of_sentences() -> None:
    with pytest.raises(ValueError, match=TEXTS_SHEET):
        vba_project([(HOME, "ShHome")])


@pytest.mark.parametrize("file", ["workbook", "xlam"])
def test_project_holds_the_modules_the_documents_and_no_further_reference(
    file: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(file)
    modules = MODULES if file == "workbook" else ADDIN_MODULES
    codes = [sheet.code for sheet in BOOK_SHEETS] if file == "workbook" else ["ShAddin", "ShTexts"]
    with ExcelFile(path) as opened:
        project = opened.vba_project()
        sources = {module.name: module.source for module in project.modules}
        assert {one.name for one in project.references} == {"stdole", "Office"}
    assert list(sources) == ["ThisWorkbook", *codes, *modules]
    for name, source in sources.items():
        if name in modules:
            assert source == module_source(name)
        else:
            assert all(line.startswith("Attribute ") for line in source.splitlines()), "no code, no event"


@pytest.mark.parametrize("file", ["workbook", "xlam"])
def test_pyvbaanalysis_finds_nothing(file: str, request: pytest.FixtureRequest) -> None:
    found = pyvbaanalysis.analyze_workbook(request.getfixturevalue(file))
    assert set(found) >= set(MODULES)
    assert [one for module in found.values() for one in module] == []


def test_pyvbaanalysis_would_find_something(tmp_path: Path) -> None:
    broken = build(tmp_path / "broken.xlsm")
    with ExcelFile(broken) as file:
        file.vba_project().add_module(
            "Broken", "Option Explicit\r\nSub X()\r\n    y = ShGone.Name\r\nEnd Sub\r\n"
        )
        file.save()
    assert pyvbaanalysis.analyze_workbook(broken)["Broken"]


KNOWN = """Attribute VB_Name = "Known"
Option Explicit
Public Function GetSetting(a As String, b As String, c As String, Optional d As Variant) As String
End Function
Public Sub SaveSetting(a As String, b As String, c As String, d As String)
End Sub
"""
"""What VBA has and vbalidator does not know."""


def vbalidator(folder: Path) -> str:
    """What the second checker says. It installs a package named ``src``, so it lives in an environment of its own."""
    program = os.environ.get("ITA_VBALIDATOR") or shutil.which("vbalidator")
    if not program:
        assert not os.environ.get("CI"), "vbalidator is missing in CI"
        pytest.skip("ITA_VBALIDATOR does not name the program vbalidator (an environment of its own)")
    (folder / "Known.bas").write_text(KNOWN)
    done = subprocess.run(
        [program, "--host", "excel", "."], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout


def test_vbalidator_finds_nothing(tmp_path: Path) -> None:
    for name in ADDIN_MODULES:
        (tmp_path / f"{name}.bas").write_bytes(module_source(name).encode("ascii"))
    said = vbalidator(tmp_path)
    assert re.search(rf"Files scanned : {len(ADDIN_MODULES) + 1}\n", said), said
    assert re.search(r"Errors +: 0\nWarnings +: 0\n", said), said


def test_vbalidator_would_find_something(tmp_path: Path) -> None:
    (tmp_path / "Broken.bas").write_text(
        'Attribute VB_Name = "Broken"\r\nSub X()\r\n    If y Then\r\nEnd Sub\r\n'
    )
    assert not re.search(r"Errors +: 0\n", vbalidator(tmp_path))


# --- what a mail filter looks at --------------------------------------------------------


def scanned(path: Path) -> tuple[set[str], set[str]]:
    """What olevba reports: keywords and addresses by name, and what it takes for coded strings."""
    parser = olevba.VBA_Parser(str(path))
    found = {(kind, word) for kind, word, _ in parser.analyze_macros()}
    named = {w for kind, w in found if kind != "Hex String" and w not in ("Hex Strings", "Base64 Strings")}
    coded = set()
    for _, _, module, code in parser.extract_macros():
        if Path(module).stem in ADDIN_MODULES:  # the others hold the class identifiers that Excel wants
            coded |= {word for word, _ in olevba.detect_hex_strings(code)}
        coded |= {word for word, _ in olevba.detect_base64_strings(code)}
    return named, coded


@pytest.mark.parametrize("file", ["workbook", "xlam"])
def test_a_mail_filter_finds_nothing_but_run(file: str, request: pytest.FixtureRequest) -> None:
    named, coded = scanned(request.getfixturevalue(file))
    assert named == FLAGGED
    assert coded <= DECODED


def test_a_mail_filter_would_find_something(tmp_path: Path) -> None:
    path = build(tmp_path / "event.xlsm")
    with ExcelFile(path) as file:
        source = 'Sub Workbook_Open()\r\n    Shell Environ("x")\r\nEnd Sub\r\n'
        file.vba_project().add_module("Event", source)
        file.save()
    named, _ = scanned(path)
    assert named >= {"Workbook_Open", "Shell", "Environ"}


@pytest.mark.parametrize("file", ["workbook", "xlam"])
def test_no_macro_links_a_program(file: str, request: pytest.FixtureRequest) -> None:
    """A file name that ends like a program's is what filters look for in strings."""
    with zipfile.ZipFile(io.BytesIO(request.getfixturevalue(file).read_bytes())) as package:
        assert "xl/vbaProject.bin" in package.namelist()
    for name in ADDIN_MODULES:
        for quoted in re.findall(r'"([^"\r\n]*)"', module_source(name)):
            assert not re.search(r"(?i)\b\w+\.(exe|bat|cmd|dll|vbs?|js|ps1|scr|lnk|reg|inf)\b", quoted)
